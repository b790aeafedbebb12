"""Games: dice, cards, coins, scores, teams, random choices."""
from switchboard.wording import L
from switchboard.world import domain, fn


domain("games")
PLAYER = dict(t="str", v="first_name", d="name of the player", zh="玩家名", alt=["name", "who", "player_name"])
fn("throw_dice", "Throw dice", zh="投骰子", names=["throwDice", "dice.throw", "rng_dice"], descs=["Number of dice, faces of each, and something to add."],
   params=dict(dice=dict(t="int", v=(2, 12), d="how many dice", zh="骰子数", opt=True, alt=["count", "number", "n"]), faces=dict(t="enum", v={4: ["four"], 6: ["six"], 8: ["eight"], 10: ["ten"], 12: ["twelve"], 20: ["twenty"], 100: ["hundred"]}, d="faces of a die", zh="面数", opt=True, alt=["sides", "type"]), plus=dict(t="int", v=(1, 10), d="added to the sum", zh="加值", opt=True, alt=["modifier", "bonus"])),
   en=L('''throw the dice
roll {dice} dice
roll a {faces}-sided die
{dice} dice with {faces} faces
throw {dice} dice and add {plus}
d20 please @faces=20
roll d8 plus {plus} @faces=8
2d6 @dice=2 @faces=6
roll 3d10 @dice=3 @faces=10
4d6 plus 2 @dice=4 @faces=6 @plus=2
roll 1d20+5 @dice=1 @faces=20 @plus=5
attack roll, d20 plus {plus} @faces=20
percentile dice @faces=100
a handful of dice: {dice}
let me throw {dice} of the {faces}-sided ones
roll a pair of dice @dice=2
a couple of d12 @dice=2 @faces=12'''), zh_q=L('''投骰子
掷{dice}个骰子
{dice}个{faces}面骰
扔个{faces}面的骰子，加{plus}
来个 d20 @faces=20
掷 2d6 @dice=2 @faces=6
扔骰子
骰子来{dice}个
投{dice}个{faces}面的骰子
掷骰子，结果再加{plus}
帮我摇一下骰子
来个六面骰 @faces=6'''), res=["11", "4, 2 = 6"], ans=["The dice have fallen."])
fn("flip_coin", "Flip a coin", zh="抛硬币", names=["flipCoin", "coin.toss", "heads_or_tails"], descs=["Heads or tails, several times if wanted."], params=dict(times=dict(t="int", v=(2, 20), d="how often", zh="次数", default=1, alt=["count", "n"])),
   en=L('''flip a coin
heads or tails?
toss a coin {times} times
throw a coin
flip {times} coins
coin toss please
let a coin decide
flip a coin three times @times=3
{times} coin flips
best of three, toss the coin @times=3'''), zh_q=L('''抛硬币
抛{times}次硬币
正面还是反面
扔硬币三次 @times=3
丢个硬币
抛硬币抛{times}下
硬币扔{times}次看看
用硬币决定吧
来抛一次硬币'''), res=["heads", "tails, heads"], ans=["The coin has spoken."])
fn("random_number", "Give a random number between two numbers", zh="生成随机数", names=["randomNumber", "rng.int", "pick_number"], descs=["Both ends included."], params=dict(low=dict(t="int", v=(0, 50), d="smallest", zh="最小", alt=["min", "from_number"]), high=dict(t="int", v=(51, 1000), d="largest", zh="最大", alt=["max", "to_number"])),
   en=L('''random number between {low} and {high}
pick a number from {low} to {high}
give me a number, {low} to {high}
choose any number between {low} and {high}
what number should I take, {low} till {high}
number from {low} up to {high}
{low} to {high}, random
a number up to {high}, at least {low}
lottery: a number between {low} and {high}'''), zh_q=L('''{low}到{high}之间的随机数
从{low}到{high}选个数
给我一个{low}到{high}的数字
随机数，{low}到{high}
{low}和{high}之间随便给一个数
帮我想个数，{low}到{high}
抽个号，从{low}到{high}
{low}~{high}，随机来一个
不小于{low}不大于{high}，随机数一个'''), res=["42"], ans=["Here is your number."])
fn("choose_from", "Choose one of several things at random", zh="随机选一个", names=["chooseFrom", "rng.choice", "pick_one"], descs=["Decides for the user."], params=dict(options=dict(t="[str]", v=["pizza", "sushi", "the beach", "a walk", "cinema", "chess", "red", "blue", "Italy", "Greece", "the stairs", "tea", "coffee", "tacos", "karaoke", "the museum", "bowling", "stay home", "早茶", "火锅", "看电影", "散步", "烧烤", "在家", "爬山", "面条", "游泳", "打球", "在家睡觉", "川菜", "唱歌", "第一个", "逛街", "红队"], d="what to choose from", zh="选项", alt=["choices", "items", "list"])),
   en=L('''choose between {options}
pick one: {options}
I can't decide: {options}
decide for me, {options}
{options}? you choose
which one of {options}
let chance decide between {options}
draw one out of {options}
should it be {options}, pick for us'''), zh_q=L('''从{options}里选一个
{options}选哪个
帮我决定：{options}
{options}，随便挑一个
{options}，你说选哪个
我拿不定主意，{options}
帮我从{options}中间挑
{options}，抽一个出来
该选{options}里的哪一个'''), res=["pizza", "tea"], ans=["That is the choice."])
fn("draw_cards", "Draw cards from the deck", zh="抽牌", names=["drawCards", "deck.draw", "take_card"], descs=["One card if no number is said."], params=dict(count=dict(t="int", v=(2, 10), d="how many", zh="几张", default=1, alt=["cards", "number"]), player={**PLAYER, "opt": True}),
   en=L('''draw a card
draw {count} cards
deal {player} {count} cards
give {player} a card
take {count} from the deck
{count} cards for {player}
hit me
one more card for {player}
pull {count} cards
deal {count}'''), zh_q=L('''抽一张牌
抽{count}张牌
给{player}发{count}张牌
{player}再来一张
来{count}张牌
摸{count}张
{player}要{count}张牌
发给{player}{count}张
我要抽{count}张牌'''), res=["7 of hearts", "ace of spades"], ans=["Here you are."])
fn("shuffle_deck", "Shuffle the deck", zh="洗牌", names=["shuffleDeck", "deck.shuffle"], descs=["All cards back in, mixed."],
   en=L('''shuffle the cards
mix the deck
shuffle
new deal, shuffle first
put all the cards back and mix them
give the deck a good shuffle
reshuffle'''), zh_q=L('''洗牌
把牌洗一下
重新洗牌
牌混一混
牌重新洗洗
把牌打乱
洗一下扑克
牌都收回来洗一遍
先洗牌再说'''), res=["shuffled"], ans=["Shuffled."])
fn("spin_wheel", "Spin the wheel of fortune", zh="转动幸运轮", names=["spinWheel", "wheel.spin"], descs=["Stops at one field."],
   en=L('''spin the wheel
turn the wheel of fortune
give it a spin
let's see where the wheel stops
spin
wheel!
my turn at the wheel'''), zh_q=L('''转轮盘
转一下幸运轮
看看轮盘停在哪
转盘走起
转一下
幸运转盘来一次
让转盘转起来
轮盘转一转，看运气
抽奖，转盘'''), res=["field 7"], ans=["It stopped."])
fn("start_game", "Start a game", zh="开始游戏", names=["startGame", "games.new", "play_game"], descs=["Which game, how hard, and for how many players."],
   params=dict(game=dict(t="enum", v={"chess": ["国际象棋"], "checkers": ["draughts", "跳棋"], "tic_tac_toe": ["noughts and crosses", "井字棋"], "memory": ["pairs", "记忆翻牌"], "sudoku": ["数独"], "hangman": ["猜单词"], "go": ["围棋"]}, d="which game", zh="哪个游戏", alt=["name", "title"]), level=dict(t="enum", v={"easy": ["simple", "beginner", "简单"], "medium": ["normal", "中等"], "hard": ["difficult", "expert", "困难"]}, d="difficulty", zh="难度", opt=True, alt=["difficulty", "strength"]), players=dict(t="int", v=(2, 4), d="how many people play", zh="人数", opt=True, alt=["people"])),
   en=L('''let's play {game}
start {game}
a round of {game}
new game of {game}, {level}
{game} for {players} players
I'm bored, {game} please
play {game} on {level}
{level} {game}
set up {game} for {players} people
fancy some {game}?
challenge me to a {level} game of {game}
there are {players} of us, start {game}'''), zh_q=L('''玩{game}
开一局{game}
{level}的{game}
{players}个人玩{game}
来盘{game}，{level}难度
来一局{game}
我想玩{game}，{level}的
{game}，{players}个人
无聊了，玩会儿{game}
开{game}，难度{level}
陪我下一盘{game}'''), res=["game started"], ans=["Have fun with {game}."])
fn("end_game", "End the current game", zh="结束游戏", names=["endGame", "games.quit"], descs=["Nobody wins."],
   en=L('''end the game
quit
stop playing
I give up
let's finish the game here
abort this round
no more playing
close the game'''), zh_q=L('''结束游戏
不玩了
我认输
退出这局
游戏到这儿吧
这盘不下了
投降
玩够了，结束
关掉这局'''), res=["ended"], ans=["The game is over."])
fn("restart_game", "Start the same game again", zh="重新开始", names=["restartGame", "games.reset"], descs=["Same game, from the beginning."],
   en=L('''restart the game
again from the beginning
new round
play the same once more
reset the game
rematch
one more time'''), zh_q=L('''重新开始
再来一局
重来
从头再玩
这局不算，重来
重开一局
从头开始
再玩一次
换一局新的'''), res=["restarted"], ans=["From the top."])
fn("give_hint", "Give a hint in the game", zh="给提示", names=["giveHint", "games.hint"], descs=["Shows a good next move."],
   en=L('''give me a hint
I'm stuck
what should I do next in the game
help me with this move
hint
show a good move
any tip?'''), zh_q=L('''给点提示
我卡住了
下一步走哪
提示一下
教我一步
我不会了，给个提示
该怎么走
给个提示吧
没思路，帮一下'''), res=["move the knight"], ans=["Try that."])
fn("add_points", "Give points to a player", zh="给玩家加分", names=["addPoints", "score.add", "award"], descs=["Adds to the score of one player."], params=dict(player=PLAYER, points=dict(t="int", v=(1, 100), d="how many points", zh="分数", alt=["score", "value", "amount"])),
   en=L('''{points} points for {player}
give {player} {points} points
{player} scores {points}
add {points} to {player}'s score
{player} gets {points}
{player} plus {points}
award {player} {points} points
write down {points} for {player}
{player} just made {points} points
a point for {player} @points=1'''), zh_q=L('''{player}加{points}分
给{player}{points}分
{player}得了{points}分
记{player}{points}分
{player}得一分 @points=1
{points}分，给{player}
{player}赢了，加{points}分
{player}的分再加{points}
给{player}记上{points}分
{player}答对了，加五分 @points=5'''), res=["{player}: +{points}"], ans=["{points} points for {player}."])
fn("take_points", "Take points from a player", zh="扣玩家的分", names=["takePoints", "score.subtract", "penalty"], descs=["Lowers the score of one player."], params=dict(player=PLAYER, points=dict(t="int", v=(1, 50), d="how many points", zh="分数", alt=["score", "value", "amount"])),
   en=L('''take {points} points from {player}
{player} loses {points} points
minus {points} for {player}
{player} cheated, {points} points off
deduct {points} from {player}
penalty for {player}: {points}
subtract {points} points from {player}'s score
{player} has to give back {points}'''), zh_q=L('''{player}扣{points}分
减{player}{points}分
{player}作弊，扣{points}分
从{player}那里拿走{points}分
{player}输了，扣{points}分
{player}犯规，罚{points}分
{player}的分减{points}
{player}少{points}分
扣掉{player}{points}分'''), res=["{player}: -{points}"], ans=["{player} lost {points} points."])
fn("set_score", "Set a player's score", zh="设置玩家分数", names=["setScore", "score.set"], descs=["The score is exactly this afterwards."], params=dict(player=PLAYER, score=dict(t="int", v=(0, 200), d="new score", zh="新分数", alt=["points", "value"])),
   en=L('''set {player}'s score to {score}
{player} has {score} points altogether
correct the score of {player} to {score}
{player}'s total is {score}
make it {score} for {player} in total
score of {player}: {score}
{player} starts with {score}
reset {player} to zero @score=0'''), zh_q=L('''把{player}的分数设为{score}
{player}总分{score}
{player}的得分改成{score}
{player}清零 @score=0
{player}一共{score}分
{player}的分数搞错了，应该是{score}
{player}改成{score}分
{player}的分归零 @score=0
给{player}定为{score}分'''), res=["{player}: {score}"], ans=["{player} has {score} points."])
fn("show_scores", "Show the scores of all players", zh="显示比分", names=["showScores", "score.list", "leaderboard"], descs=["Who leads."],
   en=L('''what's the score
who is winning
show the scoreboard
how many points does everybody have
who's ahead
leaderboard
points so far?
let me see the ranking'''), zh_q=L('''比分多少
谁领先
看看排行
大家都几分了
现在几比几
分数看一下
谁赢了
各人多少分
记分牌给我看'''), res=["Anna 12, Ben 9"], ans=["That is the score."])
fn("add_player", "Add a player to the game", zh="添加玩家", names=["addPlayer", "players.add", "join_game"], descs=["Somebody joins, with a colour if said."], params=dict(player=PLAYER, color=dict(t="enum", v={"red": ["红色"], "blue": ["蓝色"], "green": ["绿色"], "yellow": ["黄色"], "black": ["黑色"], "white": ["白色"]}, d="colour of the pieces", zh="棋子颜色", opt=True, alt=["colour", "pieces"])),
   en=L('''add {player}
{player} is playing too
{player} joins in {color}
let {player} play
put {player} in the game as {color}
new player {player}
{player} takes the {color} pieces
include {player}
{player} wants to join'''), zh_q=L('''加上{player}
{player}也玩
{player}用{color}
让{player}加入，{color}
{player}要来玩
再加一个人，{player}
{player}入局，用{color}
给{player}{color}的棋子，加入
算{player}一个'''), res=["{player} joined"], ans=["{player} is in."])
fn("remove_player", "Remove a player from the game", zh="移除玩家", names=["removePlayer", "players.remove"], descs=["Somebody leaves."], params=dict(player=PLAYER),
   en=L('''remove {player} from the game
{player} has to go home
{player} is out
take {player} off
{player} doesn't want to play any more
kick {player}
play on without {player}'''), zh_q=L('''{player}不玩了
移除{player}
{player}出局
把{player}踢了
{player}走了
把{player}从游戏里去掉
{player}退出
{player}有事先走，不算了
{player}淘汰'''), res=["{player} left"], ans=["{player} is out."])
fn("make_teams", "Divide people into teams at random", zh="随机分组", names=["makeTeams", "players.teams", "split_groups"], descs=["Names and the number of teams."], params=dict(names=dict(t="[str]", v="first_name", d="who takes part", zh="参加者", alt=["people", "players"]), teams=dict(t="int", v=(2, 5), d="how many teams", zh="几组", default=2, alt=["groups", "count"])),
   en=L('''make teams out of {names}
split {names} into {teams} teams
{teams} teams from {names}
divide {names} up
who plays with whom? {names}
{names}, {teams} groups please
put {names} in {teams} random groups
sort {names} into teams'''), zh_q=L('''把{names}分成{teams}组
{names}随机分队
给{names}分组
{names}分{teams}队
{names}，分成{teams}队
帮{names}随便分组
{names}这几个人，分{teams}组
分队：{names}
{names}怎么分队，抽一下'''), res=["teams made"], ans=["The teams are ready."])
fn("make_move", "Make a move in chess", zh="走一步棋", names=["makeMove", "chess.move"], descs=["Squares such as e2 and e4."], params=dict(source=dict(t="str", v=["e2", "d2", "g1", "b1", "c2", "f1", "a7", "h7", "e7", "d7", "g8", "b8", "c3", "f6"], noise=0.0, d="square the piece stands on", zh="起始格", alt=["from_square"]), target=dict(t="str", v=["e4", "d4", "f3", "c3", "c4", "b5", "a5", "h6", "e5", "d5", "f6", "c6", "g4", "h8"], noise=0.0, d="square it goes to", zh="目标格", alt=["to_square"])),
   en=L('''{source} to {target}
move {source} to {target}
I play {source} {target}
my pawn goes from {source} to {target}
piece on {source} to {target}
take {target} with {source}
put the one on {source} onto {target}
{source}-{target} is my move'''), zh_q=L('''{source}到{target}
从{source}走到{target}
{source}的棋子走{target}
{source}吃{target}
{source}走到{target}
我把{source}移到{target}
{source}，{target}
下{source}到{target}
{source}那个子走到{target}'''), res=["ok", "check"], ans=["Your move is made."])
