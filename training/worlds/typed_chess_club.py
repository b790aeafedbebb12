"""A chess club page: boards on the web, pairings, clocks, results, lessons."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_chess_club")
values("t_chessplayer", en=["Ruth", "Mr. Ito", "Olu Bankole", "Pia", "old Gustav", "Hassan", "the Albright boy", "Noemi Varga", "Walter", "Dr. Falk", "Ines", "Marek K.", "Bea", "Selim", "Tom Quist", "Ingrid", "little Jo", "Yann", "Frau Lenz", "Fay O'Hara", "Salma", "Kim", "Bruno", "Lotte", "Viktor"],
       zh=["小芸", "老马", "阿宁", "林老师", "小唐", "贺教授", "孙女士", "郝姐", "小韩", "赵工", "小虎", "陈奶奶", "桑医生", "小金", "维克多"])
values("t_chessevent", en=["Winter Open", "Tuesday Blitz", "Rook and Roll", "Round Robin B", "Club Cup 2026", "The Long Night", "Juniors", "King of the Hill", "Summer Rapid", "Black and White Ball", "Beginners' Eight", "Match against Cork", "Pawns only", "Room 12B Open", "Second Chance", "Old Boys", "City League", "Friendly", "Bishop's Stortford Trophy", "Sunday Swiss"],
       zh=["冬季公开赛", "周二快棋", "循环赛B组", "俱乐部杯", "长夜赛", "少年组", "山中之王", "夏季快棋", "新手八强", "对科克队", "友谊赛", "城市联赛", "周日瑞士制"])
values("t_opening", en=["Sicilian", "Queen's Gambit", "King's Indian", "Caro-Kann", "Ruy Lopez", "Dutch", "London System", "Scotch Game", "French, advance line", "Pirc", "Bird's Opening", "Two Knights", "Vienna", "English", "Nimzo-Indian", "Alekhine", "Danish Gambit", "B12", "Scandinavian", "Hedgehog"],
       zh=["西西里", "后翼弃兵", "王翼印度", "卡罗康", "西班牙", "荷兰", "伦敦体系", "苏格兰", "法兰西", "双马", "维也纳", "英国式", "斯堪的纳维亚"])
P = dict(t="str", v="t_chessplayer", noise=0.1, d="player", zh="棋手", alt=["name", "member"])
EVENT = dict(t="str", v="t_chessevent", noise=0.12, d="tournament", zh="比赛", alt=["tournament", "competition"])
PIECE = seldom({"K": ["king", "王"], "Q": ["queen", "后"], "R": ["rook", "castle", "车"], "B": ["bishop", "象"], "N": ["knight", "horse", "马"], "P": ["pawn", "兵"]})
SQ = ["e4", "d5", "a1", "h8", "c6", "f3", "g7", "b2", "e8", "d1", "c4", "f6", "a7", "h2", "g1", "b8", "d6", "e2", "f7", "c3"]
BOARD = {1: ["board one", "the first board", "一号台"], 2: ["board two", "the second board", "二号台"], 3: ["board 3", "the third board", "三号台"], 4: ["board four", "the fourth board", "四号台"], 5: ["board 5", "the fifth board", "五号台"], 8: ["board eight", "the eighth board", "八号台"], 10: ["board ten", "the tenth board", "十号台"]}

fn("move_chessman", "Move a piece on the board", zh="走子", names=["board.move", "playMove", "make_move"], descs=["Piece letter, from square, to square.", "Plays one move"],
   params=dict(piece=dict(t="enum", v=PIECE, d="K, Q, R, B, N or P", zh="棋子", alt=["man", "figure"]), from_square=dict(t="str", v=SQ, noise=0, pattern="^[a-h][1-8]$", d="square it leaves", zh="起格", alt=["start", "origin"]), to_square=dict(t="str", v=SQ, noise=0, pattern="^[a-h][1-8]$", d="square it goes to", zh="终格", alt=["end", "target"])),
   en=L('''{piece} from {from_square} to {to_square}
move the {piece} from {from_square} to {to_square}
{piece} {from_square} {to_square}
the {piece} on {from_square} goes to {to_square}
to {to_square} with the {piece} from {from_square}
I play the {piece} to {to_square}, it is on {from_square}
take my {piece} off {from_square} and put it on {to_square}
not the king, the {piece}: {from_square} to {to_square}
{to_square} is where the {piece} of {from_square} should go
let the {piece} jump from {from_square} to {to_square}
push the {piece} on {from_square} to {to_square}'''),
   zh_q=L('''{piece}从{from_square}走到{to_square}
把{from_square}的{piece}走到{to_square}
{piece}{from_square}到{to_square}
{from_square}的{piece}去{to_square}
走{piece}，到{to_square}，现在在{from_square}
不走王，{piece}从{from_square}到{to_square}'''), res=["{from_square}-{to_square}"], ans=["Moved."])
fn("swap_for_piece", "Put another piece in place of one on a square", zh="换棋子", names=["board.replace", "exchangePiece", "promote"], descs=["Square, old piece, new piece.", "For setting up problems or promoting"],
   params=dict(square=dict(t="str", v=SQ, noise=0, pattern="^[a-h][1-8]$", d="square", zh="格", alt=["at", "field"]), old=dict(t="enum", v=seldom({"P": ["pawn", "兵"], "K": ["king", "王"], "B": ["bishop", "象"]}), d="piece that stands there", zh="原子", alt=["before", "from_piece"]), new=dict(t="enum", v=seldom({"Q": ["queen", "后"], "R": ["rook", "castle", "车"], "N": ["knight", "horse", "马"]}), d="piece that comes", zh="新子", alt=["after", "to_piece"])),
   en=L('''on {square}, a {new} instead of the {old}
replace the {old} on {square} with a {new}
the {old} on {square} becomes a {new}
turn the {old} into a {new}, square {square}
a {new} rather than a {old} on {square}
{square}: {old} out, {new} in
swap the {old} on {square} for a {new}
{new} for {old} on {square}
my {old} reached {square}, I want a {new}
not a {old} but a {new} stands on {square}
change the piece on {square} from {old} to {new}'''),
   zh_q=L('''{square}的{old}换成{new}
{square}上不是{old}，是{new}
{old}升为{new}，在{square}
把{square}的{old}变成{new}
{square}用{new}代替{old}
我的{old}到{square}了，要{new}'''), res=["{new} on {square}"], ans=["There is another piece on {square}."])
fn("pair_players", "Pair two players for a game", zh="配对", names=["pairings.add", "pairUp", "set_pairing"], descs=["White, black, board.", "Who plays whom with which colour"],
   params=dict(white=dict(P, d="player with white", zh="执白", alt=["white_player", "home"]), black=dict(P, d="player with black", zh="执黑", alt=["black_player", "away"]), board=dict(t="int", v=BOARD, d="board", zh="台号", opt=True, alt=["table"])),
   en=L('''{white} plays white against {black}
{white} has white, {black} has black
{black} plays black against {white}
black for {black}, white for {white}
{white} against {black} on {board}, {white} is white
on {board}: white {white}, black {black}
{black} takes the black pieces; {white} the white ones
pair {white} (white) with {black} (black)
give {black} black and {white} white on {board}
black: {black}; white: {white}; {board}
let {white} begin with white, {black} answers with black'''),
   zh_q=L('''{white}执白对{black}
{black}执黑，{white}执白
白方{white}，黑方{black}，{board}
{board}：黑{black}，白{white}
{white}拿白棋，{black}拿黑棋
{black}黑棋对{white}白棋'''), res=["{white} - {black}"], ans=["They are paired."])
fn("swap_colours", "Let two paired players change colours", zh="换先后手", names=["pairings.flip", "changeColours", "reverse_pair"], descs=["White becomes black and the other way round.", "For a pairing that exists"],
   params=dict(first=dict(P, alt=["a"]), second=dict(P, alt=["b"])),
   en=L('''{first} and {second} change colours
swap the colours of {first} and {second}
{first} should have the colour of {second} and vice versa
the colours are wrong with {first} and {second}, turn them round
let {first} and {second} switch black and white
exchange colours between {first} and {second}
{first} vs {second} with colours reversed
flip the colours for {first} and {second}
{first} got the wrong colour against {second}, swap
white for black with {first} and {second}'''),
   zh_q=L('''{first}和{second}换颜色
{first}与{second}黑白对调
{first}、{second}颜色弄反了，换过来
交换{first}和{second}的先后手
让{first}跟{second}换棋子颜色
{first}对{second}，黑白反过来'''), res=["colours swapped"], ans=["The colours are swapped."])
fn("replace_player", "Put a substitute in for a player", zh="换人", names=["players.replace", "substitute", "bring_in"], descs=["Who leaves, who comes, in which tournament.", "One player instead of another"],
   params=dict(out=dict(P, d="player who leaves", zh="下场", alt=["leaving", "old"]), sub=dict(P, d="player who comes in", zh="上场", alt=["coming", "new"]), event=dict(EVENT, opt=True)),
   en=L('''{sub} plays instead of {out}
replace {out} by {sub}
{out} is ill, {sub} comes in
in {event}, {sub} takes the place of {out}
{sub} for {out}
put {sub} in and take {out} out of {event}
{sub} rather than {out} in {event}
swap {out} for {sub}
{out} can't come to {event}; {sub} will
not {out}, {sub} plays
{sub} steps in for {out}, who missed the train'''),
   zh_q=L('''{sub}替{out}
{out}换成{sub}
{out}病了，{sub}上
{event}里{sub}顶替{out}
不是{out}，是{sub}下
{out}来不了{event}，{sub}来'''), res=["{sub} in"], ans=["{sub} plays now."])
fn("set_clock", "Set the clock of a board", zh="设置棋钟", names=["clock.set", "timeControl", "set_times"], descs=["Minutes for white and black, seconds per move.", "Thinking time"],
   params=dict(white_min=dict(t="int", v={3: ["three minutes", "3 min", "三分钟"], 5: ["five minutes", "5 min", "五分钟"], 10: ["ten minutes", "10 minutes", "十分钟"], 15: ["a quarter of an hour", "15 minutes", "一刻钟"], 30: ["half an hour", "thirty minutes", "半小时"], 90: ["an hour and a half", "90 minutes", "一个半小时"], 80: ["1 h 20", "eighty minutes", "一小时二十分"]}, d="minutes of white", zh="白方分钟", alt=["white", "white_time"]), black_min=dict(t="int", v={4: ["four minutes", "4 min", "四分钟"], 6: ["six minutes", "6 min", "六分钟"], 12: ["twelve minutes", "a dozen minutes", "十二分钟"], 20: ["twenty minutes", "20 minutes", "二十分钟"], 45: ["three quarters of an hour", "45 min", "四十五分钟"], 60: ["an hour", "sixty minutes", "一小时"], 75: ["an hour and a quarter", "75 minutes", "一小时一刻"]}, d="minutes of black", zh="黑方分钟", alt=["black", "black_time"]), bonus=dict(t="int", v={2: ["two seconds", "2 s", "两秒"], 3: ["three seconds", "3 s", "三秒"], 5: ["five seconds", "5 s", "五秒"], 10: ["ten seconds", "10 s", "十秒"], 30: ["half a minute", "thirty seconds", "半分钟"]}, d="seconds per move", zh="每步加秒", opt=True, alt=["increment", "per_move"])),
   en=L('''white gets {white_min}, black {black_min}
black {black_min}, white {white_min}
{white_min} for white and {black_min} for black, plus {bonus} per move
clock: black has {black_min}, white has {white_min}
give black {black_min} and white {white_min}, {bonus} a move
{white_min} on the white side, {black_min} on the black side
set the clock to {white_min} for white; black gets {black_min}
with {bonus} per move, {black_min} black, {white_min} white
black is stronger, so {black_min} against {white_min} for white
{bonus} extra for each move; white {white_min}; black {black_min}'''),
   zh_q=L('''白方{white_min}，黑方{black_min}
黑{black_min}，白{white_min}
白棋{white_min}，黑棋{black_min}，每步加{bonus}
棋钟：黑方{black_min}、白方{white_min}
给黑{black_min}，给白{white_min}，每步{bonus}
每步加{bonus}，白{white_min}黑{black_min}'''), res=["clock set"], ans=["The clock is set."])
fn("pause_clock", "Stop or start the clock of a board", zh="停钟或走钟", names=["clock.pause", "holdClock", "clock_running"], descs=["stopped=false lets it run.", "One board only"],
   params=dict(board=dict(t="int", v=BOARD, d="board", zh="台号", alt=["table", "number"]), stopped=dict(t="bool", d="true is standing", zh="true 为停", alt=["paused", "hold"])),
   en=L('''stop the clock on {board} @stopped=true
start the clock on {board} @stopped=false
{board}: the clock should run @stopped=false
{board}: no ticking for now @stopped=true
let the clock of {board} go on @stopped=false
hold the time on {board} @stopped=true
don't stop {board} any longer @stopped=false
the clock on {board} must not run @stopped=true
freeze {board}, they argue about a move @stopped=true
{board} may continue @stopped=false
unfreeze the clock at {board} @stopped=false
keep the clock of {board} standing @stopped=true'''),
   zh_q=L('''{board}停钟 @stopped=true
{board}的钟走起来 @stopped=false
{board}有争议，先停表 @stopped=true
{board}可以继续 @stopped=false
别让{board}的钟走 @stopped=true
{board}不用停了 @stopped=false'''), res=["stopped: {stopped}"], ans=["The clock is set."])
fn("log_result", "Write down the result of a game", zh="记录结果", names=["results.add", "reportResult", "score_game"], descs=["Winner, loser or a draw code.", "1-0, 0-1 or 1/2"],
   params=dict(white=dict(P, d="player with white", alt=["white_player"]), black=dict(P, d="player with black", alt=["black_player"]), result=dict(t="enum", v=seldom({"1-0": ["white won", "a win for white", "白胜"], "0-1": ["black won", "a win for black", "黑胜"], "1/2": ["a draw", "nobody won", "drawn", "和棋"], "0-0": ["both lost", "both forfeited", "双负"]}), d="1-0, 0-1, 1/2 or 0-0", zh="结果", alt=["score", "outcome"])),
   en=L('''{white} (white) against {black}: {result}
{white} with white, {black} with black, {result}
{result}: white {white}, black {black}
black {black}, white {white}: {result}
result of {white} as white versus {black} as black: {result}
note {result} for {white} (white) and {black} (black)
{black} had black, {white} white, and it was {result}
white was {white}, black was {black}, {result}
{white} beat {black} with the white pieces @result="1-0"
{black} beat {white} with the black pieces @result="0-1"
{white} as white and {black} as black shared the point @result="1/2"
{white} lost with white to {black} @result="0-1"'''),
   zh_q=L('''{white}执白对{black}，{result}
{result}：白{white}，黑{black}
黑方{black}，白方{white}，{result}
{white}执白赢了{black} @result="1-0"
{black}执黑赢了{white} @result="0-1"
{white}执白和{black}下和了 @result="1/2"'''), res=["{result}"], ans=["The result is noted."])
fn("change_rating", "Add or take rating points", zh="增减等级分", names=["ratings.change", "adjustElo", "points_by"], descs=["Points, negative takes away.", "A relative change"],
   params=dict(player=P, points=dict(t="int", v={5: ["five points up", "plus 5", "加五分"], 8: ["eight points more", "up by 8", "加8分"], 12: ["a dozen points up", "12 points more", "加十二分"], 20: ["twenty points up", "plus twenty", "加二十分"], -4: ["four points down", "minus 4", "减四分"], -10: ["ten points less", "down by ten", "减十分"], -15: ["fifteen points down", "minus 15", "减十五分"], -32: ["32 points off", "down thirty-two", "减三十二分"]}, d="points, negative is less", zh="分数", alt=["by", "delta"])),
   en=L('''{player}: {points}
{points} for {player}
the rating of {player} goes {points}
{player} gets {points}
change {player} by this much: {points}
after round 6, {points} for {player}
rating {player}, {points}
put {player} {points}
{player} should be {points} from today
make it {points} for {player}'''),
   zh_q=L('''{player}{points}
给{player}{points}
{player}的等级分{points}
第六轮后{player}{points}
{points}，{player}
把{player}{points}'''), res=["{points}"], ans=["The rating of {player} has changed."])
fn("enter_players", "Enter players into a tournament", zh="报名", names=["events.enter", "signUp", "add_players"], descs=["Players, tournament, paid or not.", "Entries"],
   params=dict(players=dict(t="[str]", v="t_chessplayer", noise=0.05, d="players", zh="棋手", alt=["names", "members"]), event=EVENT, unpaid=dict(t="bool", d="fee still open", zh="未缴费", opt=True, alt=["fee_open", "owes"])),
   en=L('''enter {players} for {event}
{players} play in {event}
{event}: {players}
put {players} down for {event}, they have paid @unpaid=false
{players} want to play {event}, money comes later @unpaid=true
add {players} to {event}
{players} join {event} and still owe the fee @unpaid=true
sign up {players} for {event}
in {event} we also have {players}
for {event} enter only {players}
{players} are in for {event}, all paid @unpaid=false'''),
   zh_q=L('''{players}报名{event}
{event}加上{players}
给{players}报{event}，费用已交 @unpaid=false
{players}参加{event}，还没交钱 @unpaid=true
{event}：{players}
把{players}列入{event}'''), res=["entered"], ans=["They are entered for {event}."])
fn("withdraw_players", "Take players out of a tournament", zh="退赛", names=["events.withdraw", "signOff", "remove_players"], descs=["Players, tournament, keep their results or not.", "The opposite of entering"],
   params=dict(players=dict(t="[str]", v="t_chessplayer", noise=0.05, d="players", zh="棋手", alt=["names", "members"]), event=EVENT, keep_results=dict(t="bool", d="played games count", zh="保留成绩", opt=True, alt=["count_games"])),
   en=L('''take {players} out of {event}
{players} no longer play in {event}
withdraw {players} from {event}, but their games count @keep_results=true
{event} without {players}
remove {players} from {event} and strike their results @keep_results=false
{players} can't play {event} any more
{players} leave {event}; keep what they have scored @keep_results=true
{players} don't want to be in {event}
drop {players} from {event}, results and all @keep_results=false
sign {players} off from {event}, because of the exams'''),
   zh_q=L('''{players}退出{event}
{event}去掉{players}
{players}不参加{event}了
{players}退出{event}，成绩保留 @keep_results=true
把{players}从{event}删掉，成绩作废 @keep_results=false
{players}来不了{event}'''), res=["withdrawn"], ans=["They are out of {event}."])
fn("plan_event", "Plan a tournament", zh="安排比赛", names=["events.plan", "newTournament", "create_event"], descs=["Name, days, rounds, rated or not.", "A new tournament"],
   params=dict(name=dict(EVENT, d="name", alt=["title"]), days=dict(t="[enum]", v=seldom({"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "周三"], "thu": ["Thursday", "周四"], "fri": ["Friday", "周五"], "sat": ["Saturday", "周六"], "sun": ["Sunday", "周日"]}), d="days", zh="日子", alt=["on", "weekdays"]), rounds=dict(t="int", v={3: ["three rounds", "3 rounds", "三轮"], 5: ["five rounds", "5 rounds", "五轮"], 7: ["seven rounds", "七轮"], 9: ["nine rounds", "9 rounds", "九轮"], 12: ["a dozen rounds", "twelve rounds", "十二轮"], 6: ["half a dozen rounds", "六轮"]}, d="rounds", zh="轮数", opt=True, alt=["games"]), unrated=dict(t="bool", d="does not count for ratings", zh="不计等级分", opt=True, alt=["friendly", "no_rating"])),
   en=L('''plan {name} on {days}
a tournament called {name}, {days}, {rounds}
{name}: {rounds} on {days}
on {days} we hold {name}, and it counts for the ratings @unrated=false
{rounds} on {days} under the name {name}
new tournament {name}, {days}, just for fun @unrated=true
{name} takes place on {days} with {rounds}
{days}: {name}, {rounds}, no rating @unrated=true
call it {name}; days: {days}; {rounds}
put {name} on {days}, rated @unrated=false
let {name} be on {days} with {rounds}, thanks'''),
   zh_q=L('''{days}办{name}
新比赛{name}，{days}，{rounds}
{name}：{days}，{rounds}
{days}举行{name}，不计等级分 @unrated=true
{name}在{days}，计等级分 @unrated=false
{rounds}，{days}，名字{name}'''), res=["{name} planned"], ans=["{name} is planned."])
fn("plan_lesson", "Plan a lesson about openings", zh="安排课程", names=["lessons.plan", "teachOpenings", "new_lesson"], descs=["Teacher, pupil, openings.", "Who teaches whom what"],
   params=dict(teacher=dict(P, d="who teaches", zh="老师", alt=["coach"]), pupil=dict(P, d="who learns", zh="学生", alt=["student", "learner"]), openings=dict(t="[str]", v="t_opening", noise=0.06, d="openings", zh="开局", opt=True, alt=["topics"]), recorded=dict(t="bool", d="keep a video", zh="录像", opt=True, alt=["record"])),
   en=L('''{teacher} teaches {pupil}
{teacher} shows {pupil} the {openings}
{pupil} learns the {openings} from {teacher}
a lesson for {pupil} by {teacher}: {openings}
{teacher} gives {pupil} a lesson, and nobody films it @recorded=false
lesson with {teacher}, pupil {pupil}, please record it @recorded=true
{pupil} wants to understand the {openings}; {teacher} will explain
{openings} for {pupil}, teacher {teacher}
{pupil} has a lesson from {teacher} on the {openings}
let {teacher} explain the {openings} to {pupil}, with video @recorded=true
{pupil} is taught by {teacher}'''),
   zh_q=L('''{teacher}教{pupil}
{teacher}教{pupil}{openings}
{pupil}跟{teacher}学{openings}
{teacher}给{pupil}上课，录像 @recorded=true
{teacher}给{pupil}上课，不录像 @recorded=false
{pupil}想学{openings}，{teacher}讲'''), res=["lesson planned"], ans=["The lesson is planned."])
fn("set_spectators", "Who may watch a game and talk", zh="观战设置", names=["board.spectators", "watchRules", "audience"], descs=["hidden: nobody watches; mute_chat: nobody writes.", "Onlookers at a board"],
   params=dict(board=dict(t="int", v=BOARD, d="board", zh="台号", alt=["table"]), hidden=dict(t="bool", d="nobody watches", zh="禁止观战", opt=True, alt=["private"]), mute_chat=dict(t="bool", d="nobody writes", zh="禁言", opt=True, alt=["no_chat", "silent"])),
   en=L('''nobody may watch {board} @hidden=true
let people watch {board} @hidden=false
{board} without chat @mute_chat=true
people may write at {board} @mute_chat=false
{board}: watching yes, chatting no @hidden=false @mute_chat=true
close {board} to onlookers @hidden=true
open {board} to everyone, and let them talk @hidden=false @mute_chat=false
stop the chatter at {board} @mute_chat=true
don't hide {board} any longer @hidden=false
make {board} private @hidden=true
make {board} public @hidden=false
the chat of {board} may be used again @mute_chat=false
I don't want people to watch {board} or to write @hidden=true @mute_chat=true'''),
   zh_q=L('''{board}不许观战 @hidden=true
{board}可以看 @hidden=false
{board}禁言 @mute_chat=true
{board}可以聊天了 @mute_chat=false
{board}能看不能说 @hidden=false @mute_chat=true
{board}公开，也能聊 @hidden=false @mute_chat=false
{board}设为私密 @hidden=true'''), res=["set"], ans=["The rules for onlookers are set."])
fn("find_event", "Find the tournament of a player", zh="查棋手的比赛", names=["events.find", "whichEvent", "lookup_entry"], descs=["Gives the code of the tournament.", "Where does somebody play"],
   params=dict(player=P),
   en=L('''in which tournament is {player}
find the tournament of {player}
where does {player} play
which event has {player} entered
look up {player}'s tournament
{player} - what is he playing in
code of the event with {player}?
I forgot where {player} is entered
search the entries for {player}
what did {player} sign up for'''),
   zh_q=L('''{player}在哪个比赛
查{player}报的比赛
{player}参加了什么
找{player}的赛事编号
{player}报在哪个比赛里
看{player}下哪个比赛'''), res=["T-31", "Event K"], ans=["I found it."])

flow(en=["find the tournament of {a} and let {b} play instead", "which event is {a} in? {b} takes the place there", "{a} is ill: look up the tournament and put {b} in for {a}"], zh_q=["查{a}在哪个比赛，让{b}顶替", "{a}病了，找到比赛，换{b}上"],
     slots=dict(a="t_chessplayer", b=["Edda", "Mr. Novotny", "Jonas", "Sun Li", "the reserve", "Clara", "小贺", "替补", "吴老师"]), made=dict(e=["T-31", "Event K", "Open 9", "C-2026", "Group D"]),
     steps=[("find_event", {"player": "{a}"}, "{e}"), ("replace_player", {"out": "{a}", "sub": "{b}", "event": "{e}"}, "replaced")], ans=["{b} plays for {a}."])
