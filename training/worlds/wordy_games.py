"""Cards, chess, board games, dice and video games in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, S, contexts, opt

domain("wordy_games")
contexts("""We play every Thursday since # years.
My nephew cheats, but he is only 5.
There is pizza afterwards.
We lost # pieces of the puzzle.
The box of another game says 2 to 4 players.
My opponent yawned for # minutes.
I learned it in a train in 2007.
The cat knocked over the board.
The loser washes the dishes, that was move # of the evening.
Grandpa won # times in a row.
It is raining and the power is out in half of the town.
The shop on Bridge Road is closed.""")
values("w_square", en=["e4", "d5", "f3", "g6", "a7", "h2", "c4", "b8", "e1", "g1", "d8", "f7", "c6", "h5", "a1", "b3"])
values("w_fen", en=["e2e4 e7e5 g1f3", "d2d4 d7d5 c2c4", "e2e4 c7c5", "e2e4 e7e6 d2d4", "c2c4 g8f6", "g1f3 d7d5 g2g3", "e2e4 c7c6", "d2d4 f7f5", "e2e4 e7e5 f1c4", "b2b3 e7e5"])
values("w_boardgame", en=["Catan", "Carcassonne", "Pandemic", "Ticket to Ride", "Azul", "Scrabble", "Wingspan", "Go", "Backgammon", "Codenames", "Dominion", "Splendor", "Risk", "Hanabi", "Cascadia", "Terraforming Mars", "Mahjong", "Root", "Cluedo", "Patchwork"], zh=["卡坦岛", "卡卡颂", "围棋", "麻将", "象棋", "狼人杀", "大富翁", "三国杀", "跳棋", "五子棋", "飞行棋"])
values("w_videogame", en=["Stardew Valley", "Hollow Knight", "Celeste", "Portal 2", "Journey", "Hades", "Outer Wilds", "Tetris Effect", "Disco Elysium", "Elden Ring", "Ori", "Factorio", "Firewatch", "Mario Kart", "Animal Crossing", "Subnautica", "Into the Breach", "Rocket League", "Undertale", "Gran Turismo"], zh=["星露谷物语", "空洞骑士", "蔚蓝", "原神", "王者荣耀", "艾尔登法环", "动物森友会", "俄罗斯方块", "黑神话", "马里奥赛车"])
values("w_gamer", en=["Tilda", "Osman", "Uncle Piet", "Mrs. Krause", "Jonah", "Beatriz", "Sunniva", "Kwame", "Lotte", "Farid", "Imani", "Old Tom", "Renske", "Dario", "Wen", "Halima", "Gus", "Paloma"], zh=["小凯", "阿珍", "大伟", "老周", "婷婷", "表弟", "外公", "小鱼", "阿杰", "丽丽"])
PIECE = E("pawn:兵|knight:horse,马|bishop:象|rook:castle,tower,车|queen:后|king:王", "Kind of piece", "piece_type")
COL = E("white:the white side,白方|black:the black side,黑方", "Side", "colour", "player")
CARD = "ace of spades|queen of hearts|ten of clubs|seven of diamonds|jack of spades|king of clubs|two of hearts|nine of diamonds|three of spades|five of clubs|eight of hearts|four of diamonds"
F("find_best_chess_move", "Suggests the best move in a chess position.", "chess.best_move|bestMove|chess.analyze", dict(moves=S("w_fen", "Moves so far, as pairs of squares", "position", "history", noise=0), side=COL, depth=opt(I(4, 30, "Search depth in half moves", "search_depth"), default=12), explain=opt(B("Explain the move", "with_explanation", yes="and explain why|with an explanation|tell me the idea behind it|说明理由", no="without explaining it|just the move|no explanation needed|不用解释"), default=False)), """
what is the best move for {side} after {moves}
the game went {moves}; what should {side} play, {explain}
search {depth} half moves deep for {side}, moves so far: {moves}
{moves}: {side} to move, depth {depth}, {explain}
I am playing {side} and we have had {moves}. Which move do you suggest, {explain}
{explain}, look {depth} plies ahead for {side} in the position after {moves}
""", "走了{moves}，{side}下一步怎么走\n{moves}之后{side}最佳着法，深度{depth}，{explain}", "g1f3", "That is the best move.")
F("move_chess_piece", "Moves a piece on the chess board.", "chess.move|moveChessPiece|board.move_chess_piece", dict(piece=PIECE, from_square=S("w_square", "Square it stands on, e.g. e2", "source", "origin", noise=0), to_square=S("w_square", "Square to move to", "target", "destination", noise=0), capture=opt(B("Whether a piece is taken", "takes", yes="taking the piece there|capturing what stands there|and take|吃子", no="to an empty square|without capturing|nothing is taken|不吃子")), promote_to=opt(E("queen:后|rook:车|bishop:象|knight:马", "Piece a pawn turns into", "promotion"))), """
move the {piece} from {from_square} to {to_square}
my {piece} goes from {from_square} to {to_square}, {capture}
{piece} {from_square} to {to_square}
to {to_square} with the {piece} that is on {from_square}, {capture}
push the pawn from {from_square} to {to_square} and make it a {promote_to} @piece="pawn"
take the {piece} on {from_square} and put it on {to_square}
""", "把{piece}从{from_square}走到{to_square}\n{from_square}的{piece}到{to_square}，{capture}", "moved", "The {piece} is on {to_square}.")
F("get_chess_rating", "Rating of a chess player.", "chess.rating|playerRating", dict(player=S("Judit Polgár|Hou Yifan|Ding Liren|Fabiano Caruana|Garry Kasparov|Mikhail Tal|Vera Menchik|Hikaru Nakamura|José Capablanca|Alireza Firouzja|Susan Polgar|Anatoly Karpov", "Name of the player", "name"), time_control=E("classical:normal,慢棋|rapid:快棋|blitz:超快棋", "Kind of chess", "category"), year=opt(I(1970, 2024, "Year of the rating")), month=opt(I(1, 12, "Month, 1 to 12"))), """
what is the {time_control} rating of {player}
which rating did {player} have in {year}, {time_control}
{player}, {time_control}, month {month} of {year}
how strong was {player} at {time_control} chess in the year {year}
look up {player}'s rating for {time_control} games
""", "{player}的{time_control}等级分\n{year}年{player}{time_control}等级分多少", "2780", "That is the rating.")
F("draw_cards", "Draws cards from a deck.", "cards.draw|drawCards|deck.deal", dict(count=I(1, 12, "How many cards", "num_cards", "n"), deck=opt(E("standard:52 cards,ordinary,普通牌|tarot:塔罗牌|skat:32 cards,Skat|uno:UNO牌", "Kind of deck", "deck_type"), default="standard"), jokers=opt(B("Whether jokers are in the deck", "with_jokers", yes="with jokers|jokers included|leave the jokers in|带王", no="without jokers|no jokers|take the jokers out|不带王"), default=False), shuffle=opt(B("Shuffle first", "shuffled", yes="after shuffling|shuffle it well before|freshly shuffled|先洗牌", no="without shuffling|do not shuffle|as the deck lies|不洗牌"), default=True), player=opt(S("w_gamer", "Who gets the cards", "for_player"))), """
draw {count} cards
deal {count} cards to {player}, {jokers}
{shuffle}, draw {count} cards from a {deck} deck
{player} gets {count} cards out of a {deck} deck, {shuffle}
give me {count} cards, {jokers} and {shuffle}
from a {deck} pack, {count} cards please, {jokers}
""", "抽{count}张牌\n给{player}发{count}张，{jokers}，{shuffle}", "7 of hearts", "Here are the cards.")
F("evaluate_poker_hand", "Names the best poker hand of some cards.", "poker.evaluate|pokerHand|cards.evaluate_hand", dict(hand=A("str", CARD, "Cards in the hand", "cards", noise=0), board=opt(A("str", CARD, "Cards on the table", "community_cards", noise=0)), variant=opt(E("holdem:Texas hold'em,德州|omaha:奥马哈|five_card_draw:five card draw,五张", "Variant", "game"), default="holdem"), wild_cards=opt(B("Whether twos are wild", "deuces_wild", yes="twos are wild|with wild deuces|deuces wild|2为百搭", no="no wild cards|nothing is wild|without wild cards|没有百搭"), default=False)), """
what do I have with {hand}
my hand is {hand} and on the table lie {board}; what is my best combination in {variant}
{variant}: {hand}, {wild_cards}
evaluate the hand {hand} with {board} in the middle
{wild_cards}, how good is {hand}
is {hand} worth anything in {variant}, {wild_cards}
""", "我手上是{hand}，是什么牌型", "two pair", "That is your hand.")
F("calculate_poker_odds", "Probability of winning a poker hand.", "poker.odds|pokerOdds", dict(hand=A("str", CARD, "Own cards", "cards", noise=0), opponents=I(1, 8, "Number of opponents", "num_opponents"), board=opt(A("str", CARD, "Cards on the table", "community_cards", noise=0)), simulations=opt(I(1000, 90000, "Number of simulated deals", "iterations"), default=10000)), """
what are my chances with {hand} against {opponents} opponents
I hold {hand}, {opponents} others are still in, the table shows {board}; how likely do I win
odds for {hand}, {opponents} opponents, {simulations} simulations
simulate {simulations} deals: my cards {hand}, board {board}, {opponents} players against me
against {opponents} people, should I stay in with {hand}? give me the probability
""", "我有{hand}，对{opponents}个对手，胜率多少", "38%", "Those are the odds.")
F("roll_dice", "Rolls dice.", "dice.roll|rollDice|random.dice", dict(count=I(1, 10, "Number of dice", "num_dice", "dice"), sides=opt(I(4, 30, "Sides of each die", "faces"), default=6), modifier=opt(I(1, 12, "Number added to the sum", "bonus"), default=0), keep=opt(E("all:every die,全部|highest:the best one,最大|lowest:the worst one,最小", "Which dice count", "keep_rule"), default="all"), secret=opt(B("Hide the result from the others", "hidden", yes="secretly|hidden from the others|without showing anyone|偷偷", no="openly|for all to see|so that everyone sees it|公开"), default=False)), """
roll {count} dice
throw {count} dice with {sides} sides and add {modifier}
{count} dice of {sides} sides, {secret}, keep {keep}
{secret}, roll {count} {sides}-sided dice
my wizard attacks: {count} dice, {sides} sides each, plus {modifier}
advantage! {count} dice with {sides} faces, only the highest counts @keep="highest"
""", "掷{count}个骰子\n{count}个{sides}面骰子加{modifier}，{secret}", "14", "The dice have been rolled.")
F("record_game_score", "Records the result of a game.", "scores.record|saveScore|game.log_result", dict(game=S("w_boardgame", "Name of the game", "game_name"), player=S("w_gamer", "Player", "name"), score=I(1, 400, "Points", "points"), won=opt(B("Whether the player won", "winner", yes="who won|the winner|as winner|赢了", no="who lost|not the winner|who did not win|输了")), date=opt(S("date_iso_b", "Date, YYYY-MM-DD", "played_on", noise=0)), minutes=opt(I(10, 240, "Length of the game in minutes", "duration"))), """
write down {score} points for {player} in {game}
{player} got {score} points at {game} on {date}
record {game}: {player}, {won}, {score} points, {minutes} minutes
we played {game} for {minutes} minutes and {player} ended with {score}
on {date} it was {game}; {player} ({won}) had {score} points
put {score} into the list for {player}, game {game}
""", "记录{player}玩{game}得{score}分\n{date}{game}，{player}{score}分，{won}", "saved", "{player}'s score is saved.")
F("get_leaderboard", "Ranking of the players of a game.", "scores.leaderboard|leaderBoard|game.ranking", dict(game=S("w_boardgame", "Game", "game_name"), period=opt(E("week:this week,本周|month:this month,本月|year:this year,今年|all:of all time,历史", "Period", "time_range"), default="all"), sort_by=opt(E("points:total points,总分|wins:number of wins,胜场|average:average score,平均分", "What is ranked", "criterion"), default="points"), top=opt(I(3, 25, "How many places", "limit"), default=10), include_guests=opt(B("Whether guests are ranked", "guests", yes="with guests|guests included|visitors count as well|包括客人", no="without guests|members only|leave guests out|不算客人"), default=False)), """
show the leaderboard of {game}
who leads in {game}, {period}, by {sort_by}
the top {top} of {game}, {include_guests}
{game}: {sort_by}, {period}, first {top} places, {include_guests}
rank everybody who plays {game} by {sort_by}, {include_guests}
""", "{game}的排行榜\n{game}{period}前{top}名，按{sort_by}", "ready", "Here is the ranking.")
F("get_game_rules", "Explains the rules of a game.", "boardgames.rules|gameRules", dict(game=S("w_boardgame", "Game", "game_name"), topic=opt(E("setup:how to set it up,布置|scoring:how points are counted,计分|turn:what happens in a turn,回合|end:how the game ends,结束条件", "Part of the rules", "section")), players=opt(I(1, 8, "Number of players", "num_players")), short=opt(B("Short version", "brief", yes="in short|briefly|the short version|简短", no="in full|at length|every detail please|详细"), default=False), language=opt(S("language_b", "Language of the explanation", noise=0))), """
how do you play {game}
explain {topic} in {game} for {players} players, {short}
{game}, {topic}, {short}, in {language}
there are {players} of us and nobody knows {game}; tell us {topic}
{short}: the rules of {game} in {language}
we argue about {game}. Please explain {topic}
""", "{game}怎么玩\n{game}的{topic}，{players}个人，{short}", "done", "Those are the rules of {game}.")
F("recommend_board_game", "Recommends a game.", "boardgames.recommend|suggestGame", dict(players=I(1, 10, "Number of players", "num_players"), max_minutes=opt(I(10, 240, "Longest playing time in minutes", "time_limit")), min_age=opt(I(4, 16, "Age of the youngest player", "youngest_age", "age")), cooperative=opt(B("Everybody plays together instead of against each other", "coop", yes="where we play together|cooperative|not against each other|合作类", no="where we play against each other|competitive|not a cooperative one|对抗类")), complexity=opt(E("light:easy to learn,简单|medium:normal|heavy:demanding,for experts,重度", "How demanding", "weight"))), """
which game can {players} people play
we are {players}, the youngest is {min_age} and we have {max_minutes} minutes; suggest a game {cooperative}
a game for {players}, {complexity}, {cooperative}
{complexity}, at most {max_minutes} minutes, {players} players: what do you recommend
something {cooperative} for {players} players from the age of {min_age} on
""", "{players}个人玩什么桌游\n{players}人，最小{min_age}岁，{max_minutes}分钟以内，{cooperative}", "done", "Try this one.")
F("create_tournament", "Creates a tournament.", "tournaments.create|newTournament", dict(game=S("w_boardgame", "Game", "game_name"), participants=A("str", "w_gamer", "Participants", "players"), format=E("knockout:single elimination,淘汰赛|round_robin:everyone against everyone,循环赛|swiss:Swiss system,瑞士制", "Format", "mode"), rounds=opt(I(3, 11, "Number of rounds", "num_rounds")), start=opt(S("date_iso_b", "First day, YYYY-MM-DD", "start_date", noise=0)), third_place=opt(B("Play for third place", "third_place_match", yes="with a match for third place|third place is played out|including a game for bronze|有季军赛", no="without a match for third place|no game for third place|nobody plays for third|没有季军赛"), default=False)), """
set up a {game} tournament for {participants}, {format}
{participants} compete in {game} from {start}: {format}, {rounds} rounds
{format} tournament in {game}, {third_place}, players {participants}
on {start} we start: {game}, {participants}, {format}, {third_place}
create {rounds} rounds of {game} as {format} with {participants}
""", "给{participants}办一个{game}{format}\n{start}开始{game}{format}，{participants}，{third_place}", "created", "The tournament is set up.")
F("get_video_game_info", "Looks up a video game.", "videogames.info|gameInfo", dict(title=S("w_videogame", "Title", "game"), field=E("release_date:when it came out,发行日期|platforms:what it runs on,平台|rating:how good it is,评分|price:what it costs,价格|playtime:how long it takes,时长|requirements:hardware it needs,配置", "What to look up", "detail"), platform=opt(E("pc:computer,电脑|switch:Nintendo Switch|playstation:PS5|xbox", "Platform", "system")), currency=opt(E("USD:dollars|EUR:euros|CNY:yuan,人民币", "Currency for prices"), default="USD")), """
tell me {field} of {title}
what does {title} cost on {platform} in {currency} @field="price"
find {field} for {title} on {platform}
will {title} run on my old laptop? I need to know what it demands @field="requirements" @platform="pc"
{title}, {platform}: {field}
how many hours does one need for {title} @field="playtime"
""", "{title}的{field}\n{title}在{platform}上卖多少钱，用{currency} @field=\"price\"", "done", "Here it is.")
F("find_multiplayer_match", "Looks for an online match.", "videogames.matchmaking|findMatch", dict(game=S("w_videogame", "Game", "title"), mode=E("ranked:排位|casual:just for fun,休闲|coop:together,合作|custom:自定义", "Mode", "match_type"), region=opt(E("eu:Europe,欧洲|na:North America,北美|asia:亚洲|oceania:大洋洲", "Server region", "server")), team_size=opt(I(1, 6, "Players per team", "players_per_team")), voice_chat=opt(B("With voice chat", "voice", yes="with voice chat|I have a headset and want to talk|voice on|开语音", no="without voice chat|no talking please|voice off|关语音"))), """
find me a {mode} match in {game}
{game}, {mode}, teams of {team_size}, {voice_chat}, server in {region}
I want to play {game} {mode} with {team_size} per team, {voice_chat}
{voice_chat}: {mode} in {game}, {region}
look for {game} players in {region}, {mode}
""", "{game}找一局{mode}\n{game}{mode}，{region}服，{team_size}人一队，{voice_chat}", "match found", "A match was found.")
flow(en=["recommend a game for {n} people and then explain how to set up that game", "which game suits {n} players? tell us afterwards how it is set up"], zh_q=["推荐一个{n}人玩的桌游，再讲讲怎么布置"], slots=dict(n=["2", "3", "5", "6"]), made=dict(g="w_boardgame"),
     steps=[("recommend_board_game", {"players": "{n}"}, "{g}"), ("get_game_rules", {"game": "{g}", "topic": "setup"}, "Give each player five tiles.")], ans=["{g}: give each player five tiles."])
