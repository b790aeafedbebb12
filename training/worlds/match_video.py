"""Match film of a sports team: scenes by clock time, tags, players by number, cameras, slow motion, arrows, substitutions, scores."""
from switchboard.wording import L, both, figures, said, signed
from switchboard.world import domain, fn, values


domain("match_video")
values("filmtime_ya", en=["0:45", "12:30", "3:05", "1:02:30", "27:18", "44:59", "0:07", "8:40", "15:22", "0:31:10", "19:04", "36:50", "2:15", "33:33", "5:00", "41:07"])
values("filmlate_ya", en=["47:12", "58:03", "1:10:45", "1:24:00", "63:20", "88:15", "1:02:55", "71:40", "90:30", "55:55", "1:31:08", "79:26"])
values("filmclip_ya", en=["C-14", "S7", "A12", "CL 308", "GOAL-2", "K/9", "0047", "DEF-03", "T5", "X-21", "19", "PR 6/2"])
values("filmcam_ya", en=["K1", "CAM-4", "2", "N-3", "G/7", "TOP 1", "B12", "5", "END-2"])
values("filmpitch_ya", en=["P2", "4", "B-1", "A3", "KR 7", "12", "N/2", "H5"])
values("filmday_ya", en=["3 May", "21 June", "12 October", "1 March", "30 August", "7 November", "18 April", "2 September", "25 January", "14 July"], zh=["5月3日", "六月二十一日", "10月12日", "三月一日", "8月30日", "11月7日", "4月18日", "九月二日", "1月25日"])
values("filmkick_ya", en=["15:30", "14:00", "18:15", "20:45", "11:00", "half past three", "7 pm", "16.30", "12:20"], zh=["15:30", "下午两点", "18:15", "20:45", "上午十一点", "三点半", "12:20"])
SHIRT = dict(t="int", v=both({k: [f"number {k}", f"no. {k}", f"{k}号"] for k in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 17, 18, 19, 21, 23, 27, 30, 44, 77, 99)}, {9: ["number nine", "九号"], 10: ["number ten", "十号"], 7: ["number seven", "七号"], 11: ["number eleven", "十一号"], 18: ["number eighteen", "十八号"], 23: ["number twenty-three", "二十三号"]}), d="number on the shirt", zh="球衣号", alt=["shirt", "player_no", "player"])
CLIP = dict(t="str", v="filmclip_ya", noise=0.1, d="code of the scene", zh="片段编号", alt=["clip_id", "clip", "scene_id"])
CAM = dict(t="str", v="filmcam_ya", noise=0.1, d="code of the camera", zh="机位编号", alt=["camera_id", "cam"])
AT = dict(t="str", v="filmtime_ya", noise=0, d="time on the film, as said", zh="录像时间", alt=["at", "timestamp", "position"])
MINUTE = dict(t="int", v=said(range(1, 96), ["{}"], ["{}"]), d="minute of play", zh="比赛分钟", alt=["min", "match_minute"])
SECS = both(said([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 40], ["{} seconds", "{} s", "{} sec"], ["{}秒"]), said([2, 3], ["{} minutes", "{} min"], ["{}分钟"], 60), said([1.2, 2.5, 0.8, 3.75], ["{} seconds", "{} s"], ["{}秒"]), {0.5: ["half a second", "半秒"], 1: ["a second", "one second", "一秒"], 1.5: ["a second and a half", "一秒半"], 30: ["half a minute", "半分钟"], 60: ["a minute", "一分钟"], 90: ["a minute and a half", "一分半"]})
HOP = both(signed([2, 3, 5, 8, 10, 12, 15, 20, 40], ["{} seconds forward", "forward {} seconds", "ahead {} s", "{} seconds on"], ["{} seconds back", "back {} seconds", "{} s backwards", "{} seconds earlier"], ["前进{}秒", "往前{}秒"], ["后退{}秒", "倒回{}秒"]), signed([1.5, 2.5, 0.4], ["{} seconds forward", "ahead {} s"], ["{} seconds back", "back {} s"], ["前进{}秒"], ["后退{}秒"]),
           {0.5: ["half a second forward", "前进半秒"], -0.5: ["half a second back", "倒回半秒"], 60: ["a minute forward", "ahead one minute", "前进一分钟"], -60: ["a minute back", "back one minute", "倒回一分钟"], -30: ["half a minute back", "back half a minute", "倒回半分钟"], 30: ["half a minute forward", "前进半分钟"], -90: ["a minute and a half back", "倒回一分半"], -120: ["two minutes back", "倒回两分钟"], 120: ["two minutes ahead", "前进两分钟"]})

fn("save_scene", "Save a part of the film as a scene", zh="保存片段", names=["scenes.save", "saveScene", "keep_scene"], descs=["From a start to an end on the film.", "Keeps a part under a code"],
   params=dict(start=AT, end=dict(t="str", v="filmlate_ya", noise=0, d="end on the film, as said", zh="结束时间", alt=["until", "to_time"]), clip=dict(CLIP, opt=True)),
   en=L('''save the scene from {start} to {end}
keep {start} to {end}
{start} till {end} as scene {clip}
scene {clip}: {start}-{end}
scene {clip} ends at {end} and starts at {start}
until {end}, from {start} on, save that
save {start}-{end} as {clip}
I want everything between {start} and {end}
the counter attack starts at {start} and is over at {end}, keep it
end {end}, start {start}, call it {clip}
make scene {clip} out of {start} to {end}
from {start} until {end}: scene {clip}
save up to {end}, beginning at {start}'''),
   zh_q=L('''保存{start}到{end}的片段
{start}至{end}存为{clip}号片段
片段{clip}：{start}到{end}
{end}结束、{start}开始，存下来
从{start}到{end}，存成{clip}号'''), res=["saved {start}-{end}"], ans=["The scene from {start} to {end} is saved."])

fn("loop_scene", "Repeat a part of the film several times", zh="循环播放", names=["player.loop", "loopPart", "repeat_scene"], descs=["From a start to an end, so many times.", "Shows a part again and again"],
   params=dict(start=AT, end=dict(t="str", v="filmlate_ya", noise=0, d="end on the film, as said", zh="结束时间", alt=["until", "to_time"]), times=dict(t="int", v=both(said([4, 5, 6, 8, 10], ["{} times"], ["{}遍"]), {2: ["twice", "two times", "两遍"], 3: ["three times", "三遍"], 12: ["a dozen times", "十二遍"], 100: ["a hundred times", "一百遍"]}), d="how many times", zh="次数", opt=True, alt=["count", "repeats"])),
   en=L('''loop {start} to {end}
loop from {start} to {end} {times}
show {start}-{end} {times}
{times} from {start} until {end}
repeat the part between {start} and {end} {times}
play {start} to {end} over and over
again and again from {start} to {end}
{times}: {start} to {end}
nobody saw it, show {start} till {end} {times}
repeat until {end}, from {start}, {times}
loop it, end {end}, start {start}
the part {start} to {end}, {times} please'''),
   zh_q=L('''循环{start}到{end}
{start}到{end}放{times}
把{start}至{end}重放{times}
放{times}：{start}到{end}
从{start}到{end}反复播放'''), res=["looping"], ans=["The part from {start} to {end} is repeated."])

fn("jump_to", "Go to a time of the film", zh="跳到时间", names=["player.seek", "jumpTo", "go_to_time"], descs=["Absolute time on the film.", "Sets the position"],
   params=dict(time=AT),
   en=L('''go to {time}
jump to {time}
show me {time}
film at {time}
play from {time}
what happened at {time}, show it
take me to {time}
we're at 22:10, go to {time}
position {time}
start at {time}
the foul is at {time}, go there
skip to {time} on the film'''),
   zh_q=L('''跳到{time}
从{time}开始放
给我看{time}
现在22:10，跳到{time}
犯规在{time}，过去看'''), res=["{time}"], ans=["The film is at {time}."])

fn("jump_by", "Go some seconds forward or back in the film", zh="前进或后退", names=["player.skip", "jumpBy", "seek_relative"], descs=["Positive is forward, negative is back.", "Relative to the present position"],
   params=dict(seconds=dict(t="num", v=HOP, d="seconds, negative is back", zh="秒，负数为后退", alt=["offset", "by", "delta"])),
   en=L('''{seconds}
go {seconds}
jump {seconds}
the film {seconds} please
I missed it, {seconds}
take the film {seconds}
move {seconds}
skip {seconds}
we're at 31:00, go {seconds}
film: {seconds}
rewind 10 seconds @seconds=-10
rewind a quarter of a minute @seconds=-15
fast forward by 25 seconds @seconds=25
wind back 4 seconds @seconds=-4'''),
   zh_q=L('''{seconds}
录像{seconds}
没看清，{seconds}
再{seconds}
快进二十五秒 @seconds=25
倒带十秒 @seconds=-10'''), res=["jumped"], ans=["The film has moved."])

fn("set_playback_rate", "Set how fast the film plays", zh="设置播放速度", names=["player.rate", "playbackRate", "slow_motion"], descs=["1 is normal, 0.5 is half, 2 is double.", "Slow motion and fast play"],
   params=dict(rate=dict(t="num", v={0.5: ["half speed", "half the speed", "50 percent speed", "半速", "一半速度"], 0.25: ["a quarter of the speed", "quarter speed", "0.25 speed", "四分之一速度"], 2: ["double speed", "twice the speed", "2x", "两倍速", "二倍速度"], 1: ["normal speed", "1x", "正常速度"], 1.5: ["one and a half times the speed", "1.5x", "1.5倍速", "一倍半速度"], 0.1: ["a tenth of the speed", "10 percent speed", "十分之一速度"], 4: ["four times the speed", "4x", "四倍速"], 0.75: ["three quarters of the speed", "0.75 speed", "四分之三速度"], 3: ["three times the speed", "triple speed", "三倍速"], 1.25: ["1.25x", "1.25倍速"], 10: ["ten times the speed", "10x", "十倍速"]}, d="factor, 1 is normal", zh="倍数", alt=["speed", "factor"])),
   en=L('''play at {rate}
{rate} please
film at {rate}
show it with {rate}
I want {rate}
set the player to {rate}
nobody can see that, {rate}
{rate} from now on
go on at {rate}
the film should run at {rate}
let's watch this at {rate}'''),
   zh_q=L('''用{rate}播放
{rate}
录像改成{rate}
看不清，{rate}
播放器设为{rate}'''), res=["{rate}x"], ans=["The film plays at {rate} times the speed."])

fn("freeze", "Hold a picture of the film for some seconds", zh="定格画面", names=["player.freeze", "freezeFrame", "hold_picture"], descs=["At which time and for how long.", "Still picture"],
   params=dict(time=AT, seconds=dict(t="num", v=SECS, d="seconds", zh="秒", alt=["duration", "hold"])),
   en=L('''freeze at {time} for {seconds}
{seconds} still at {time}
hold {time} for {seconds}
for {seconds} hold the picture at {time}
at {time} stop the picture for {seconds}
still picture {time}, {seconds}
{time}: freeze {seconds}
the offside is at {time}, freeze that {seconds}
freeze {seconds} at {time}
let the picture stand {seconds} at {time}
I need {seconds} of standstill at {time}'''),
   zh_q=L('''{time}定格{seconds}
在{time}停{seconds}
定格{seconds}，位置{time}
越位在{time}，定格{seconds}
画面在{time}停住{seconds}'''), res=["frozen"], ans=["The picture at {time} is held."])

fn("tag_play", "Mark an action of a player on the film", zh="标记动作", names=["tags.add", "tagPlay", "mark_action"], descs=["When, who by shirt number, and what.", "Analysis of a match"],
   params=dict(time=AT, player=SHIRT, action=dict(t="enum", v={"shot": ["a shot", "shot on goal", "射门"], "pass": ["a pass", "传球"], "tackle": ["a tackle", "抢断"], "foul": ["a foul", "犯规"], "save": ["a save", "扑救"], "header": ["a header", "头球"], "cross": ["a cross", "传中"]}, d="what happens", zh="动作", alt=["kind", "event", "type"])),
   en=L('''{action} by {player} at {time}
tag {action} at {time}, {player}
{player}, {time}, {action}
at {time} {player} makes {action}
mark {time}: {action}, {player}
{time} is {action} of {player}
note {action} for {player} at {time}
{player} has {action} at {time}
put a tag at {time}: {player}, {action}
that was {action} at {time} by {player}
{action}: {player} at {time}
{player} again, {action}, time {time}'''),
   zh_q=L('''{time}，{player}{action}
标记{player}在{time}的{action}
{player}{action}，时间{time}
{action}，{player}，{time}
在{time}记{player}一次{action}'''), res=["tagged"], ans=["The action at {time} is marked."])

fn("log_substitution", "Write down a substitution", zh="记录换人", names=["match.substitute", "logChange", "player_change"], descs=["Who goes off, who comes on, in which minute.", "By shirt numbers"],
   params=dict(off=dict(SHIRT, d="number that goes off", zh="下场号码", alt=["out", "player_out"]), on=dict(SHIRT, d="number that comes on", zh="上场号码", alt=["comes_on", "player_in"]), minute=MINUTE),
   en=L('''{on} for {off} in minute {minute}
{off} off, {on} on, minute {minute}
in minute {minute} {off} goes off and {on} comes on
{on} comes on for {off}, minute {minute}
minute {minute}: {on} in, {off} out
{off} is replaced by {on} in minute {minute}
{on} replaces {off} in minute {minute}
substitution in minute {minute}: out {off}, in {on}
out {off}, in {on}, minute {minute}
in {on}, out {off}, minute {minute}
{off} limps off in minute {minute}, {on} comes in
after {minute} minutes {on} comes in for {off}'''),
   zh_q=L('''第{minute}分钟{on}换下{off}
{off}下，{on}上，第{minute}分钟
第{minute}分钟换人：下{off}，上{on}
{on}上场，{off}下场，{minute}分钟
第{minute}分钟{off}被{on}换下'''), res=["noted"], ans=["The substitution in minute {minute} is noted."])

fn("log_card", "Write down a card for a player", zh="记录红黄牌", names=["match.card", "logCard", "booking"], descs=["Shirt number, minute and colour.", "Yellow and red cards"],
   params=dict(player=SHIRT, minute=MINUTE, colour=dict(t="enum", v={"yellow": ["yellow", "黄牌"], "red": ["red", "红牌"]}, d="colour of the card", zh="颜色", alt=["card", "color"])),
   en=L('''{colour} card for {player} in minute {minute}
minute {minute}: {colour} for {player}
{player} gets {colour}, minute {minute}
{player} sees {colour} in minute {minute}
{colour}, {player}, minute {minute}
in minute {minute} the referee shows {player} a {colour} card
note {colour} for {player}, it was minute {minute}
card {colour}: {player} after {minute} minutes
{player} was booked in minute {minute} @colour="yellow"
{player} was sent off in minute {minute} @colour="red"
off with {player}, minute {minute}, that's the end for him @colour="red"'''),
   zh_q=L('''第{minute}分钟{player}{colour}
{player}{colour}，第{minute}分钟
记录{player}第{minute}分钟的{colour}
{minute}分钟{colour}，{player}
{player}第{minute}分钟被罚下 @colour="red"'''), res=["noted"], ans=["The card in minute {minute} is noted."])

fn("set_score", "Set the score of the home and the visiting team", zh="设置比分", names=["match.score", "setScore", "score_board"], descs=["Goals of the home team and of the visitors.", "Score of the match"],
   params=dict(home=dict(t="int", v=(0, 9), d="home goals", zh="主队", alt=["home_goals", "hosts"]), away=dict(t="int", v=(0, 9), d="goals of the visitors", zh="客队", alt=["away_goals", "visitors", "guests"])),
   en=L('''home {home}, visitors {away}
visitors {away}, home {home}
score {home} to {away} with the home team named first
the home team has {home}, the visitors {away}
{away} for the visitors, {home} for the home side
set the score: home {home}, away {away}
away {away}, home {home}
the visitors have {away} goals, the hosts {home}
hosts {home}, guests {away}
it's {home} for the home team and {away} for the guests
scoreboard: guests {away}, hosts {home}
change the score, away team {away}, home team {home}'''),
   zh_q=L('''主队{home}个球，客队{away}个球
客队{away}球，主队{home}球
比分：主队{home}球，客队{away}球
客队进了{away}个，主队{home}个
把比分改成主队{home}球、客队{away}球'''), res=["{home}:{away}"], ans=["It stands {home} to {away}."])

fn("sync_camera", "Shift a camera against the others", zh="校准机位", names=["cameras.sync", "shiftCamera", "camera_offset"], descs=["Milliseconds later, negative is earlier.", "Aligns cameras"],
   params=dict(camera=CAM, milliseconds=dict(t="int", v=both(signed([20, 40, 80, 120, 200, 350, 480], ["{} ms later", "{} milliseconds later", "plus {} ms"], ["{} ms earlier", "{} milliseconds earlier", "minus {} ms"], ["晚{}毫秒", "推后{}毫秒"], ["早{}毫秒", "提前{}毫秒"]), {500: ["half a second later", "晚半秒"], -500: ["half a second earlier", "早半秒"], 1000: ["a second later", "one second later", "晚一秒"], -1000: ["a second earlier", "早一秒"], 1500: ["a second and a half later", "1.5 seconds later", "晚一秒半"], -2000: ["two seconds earlier", "早两秒"], 2500: ["2.5 seconds later", "晚2.5秒"], -250: ["a quarter of a second earlier", "早两百五十毫秒"]}), d="milliseconds, negative is earlier", zh="毫秒，负数为提前", alt=["offset_ms", "delay", "shift"])),
   en=L('''camera {camera} {milliseconds}
{milliseconds} for camera {camera}
shift camera {camera}, {milliseconds}
camera {camera}: {milliseconds}
let camera {camera} start {milliseconds}
camera {camera} is out of step, {milliseconds}
set {camera} {milliseconds}
I need camera {camera} {milliseconds}
move camera {camera} {milliseconds}
{camera} should come {milliseconds}
camera number {camera}, {milliseconds} please'''),
   zh_q=L('''{camera}号机位{milliseconds}
把{camera}号机位{milliseconds}
机位{camera}{milliseconds}
{camera}号机位不同步，{milliseconds}
{camera}号机位的画面{milliseconds}'''), res=["shifted"], ans=["Camera {camera} is shifted."])

fn("switch_camera", "Change from one camera to another at a time", zh="切换机位", names=["cameras.switch", "cutCamera", "camera_change"], descs=["Which camera before, which after, and when.", "Chooses the picture"],
   params=dict(from_camera=dict(CAM, d="camera before", zh="原机位", alt=["source", "old_camera"]), to_camera=dict(CAM, d="camera after", zh="新机位", alt=["target", "new_camera"]), time=AT),
   en=L('''at {time} change from camera {from_camera} to camera {to_camera}
camera {to_camera} instead of camera {from_camera} from {time}
{time}: camera {from_camera} to camera {to_camera}
switch to camera {to_camera} at {time}, camera {from_camera} before that
from camera {from_camera} to {to_camera} at {time}
to camera {to_camera} from camera {from_camera}, time {time}
camera {from_camera} until {time}, then camera {to_camera}
then camera {to_camera}, until {time} camera {from_camera}
replace camera {from_camera} by camera {to_camera} at {time}
up to {time} {from_camera}, afterwards {to_camera}
someone stands in front of {from_camera}, take {to_camera} from {time} on'''),
   zh_q=L('''{time}从{from_camera}号机位切到{to_camera}号
{time}之前用{from_camera}号机位，之后用{to_camera}号
{to_camera}号机位从{time}起代替{from_camera}号
切到{to_camera}号机位，时间{time}，原来{from_camera}号
{from_camera}号机位被挡，{time}换{to_camera}号'''), res=["camera {to_camera}"], ans=["From {time} on camera {to_camera} is shown."])

fn("draw_arrow", "Draw an arrow on the picture between two points", zh="画箭头", names=["drawing.arrow", "drawArrow", "arrow_line"], descs=["Start and end as x and y on the picture.", "Shows a run"],
   params=dict(x1=dict(t="int", v=figures(16, 1912, 8), d="x of the start", zh="起点x", alt=["start_x", "from_x"]), y1=dict(t="int", v=figures(12, 1074, 9), d="y of the start", zh="起点y", alt=["start_y", "from_y"]), x2=dict(t="int", v=figures(16, 1912, 8), d="x of the end", zh="终点x", alt=["end_x", "to_x"]), y2=dict(t="int", v=figures(12, 1074, 9), d="y of the end", zh="终点y", alt=["end_y", "to_y"])),
   en=L('''arrow from {x1}, {y1} to {x2}, {y2}
draw an arrow from ({x1}, {y1}) to ({x2}, {y2})
arrow to {x2}, {y2} from {x1}, {y1}
start {x1}/{y1}, end {x2}/{y2}, arrow
end at {x2}/{y2}, start at {x1}/{y1}: an arrow please
an arrow that begins at {x1}, {y1} and points to {x2}, {y2}
from x {x1} y {y1} to x {x2} y {y2} draw an arrow
point an arrow at ({x2}, {y2}), starting at ({x1}, {y1})
show the run: {x1}, {y1} to {x2}, {y2}
the arrow should end at x {x2}, y {y2} and start at x {x1}, y {y1}'''),
   zh_q=L('''从({x1}, {y1})到({x2}, {y2})画箭头
画箭头，起点{x1}, {y1}，终点{x2}, {y2}
终点({x2}, {y2})，起点({x1}, {y1})，箭头
箭头从x {x1} y {y1}指向x {x2} y {y2}
箭头指向({x2}, {y2})，从({x1}, {y1})开始'''), res=["drawn"], ans=["The arrow is drawn."])

fn("plan_match", "Put a match into the calendar", zh="安排比赛", names=["fixtures.add", "planMatch", "new_fixture"], descs=["Day, kick-off, pitch and how many minutes each half has.", "Match calendar"],
   params=dict(day=dict(t="str", v="filmday_ya", noise=0, d="day as said", zh="日期", alt=["date", "on"]), time=dict(t="str", v="filmkick_ya", noise=0, d="kick-off as said", zh="开球时间", alt=["kick_off", "at"]), pitch=dict(t="str", v="filmpitch_ya", noise=0.1, d="code of the pitch", zh="场地编号", alt=["field", "ground"]), half=dict(t="int", v=both(said([10, 12, 20, 25, 35, 40], ["{} minutes", "{} min"], ["{}分钟"]), {30: ["half an hour", "30 minutes", "半小时"], 45: ["three quarters of an hour", "45 minutes", "45分钟"], 15: ["a quarter of an hour", "一刻钟"]}), d="minutes of a half", zh="半场分钟", opt=True, alt=["half_minutes", "period_min"])),
   en=L('''match on {day} at {time}, pitch {pitch}
{day}, {time}, pitch {pitch}
pitch {pitch} on {day}, kick-off {time}
plan a match for {day}: pitch {pitch}, {time}
two halves of {half} on pitch {pitch}, {day}, {time}
at {time} on {day} we play on pitch {pitch}
kick-off {time}, {day}, pitch {pitch}, twice {half}
we play number 18 of the list on {day} at {time} on pitch {pitch}
on pitch {pitch} there is a match at {time} on {day}
the youth plays 2 x {half} on {day} at {time}, pitch {pitch}
book pitch {pitch} for our match, {day}, {time}
{time} on {day}: our match, pitch {pitch}, halves of {half}'''),
   zh_q=L('''{day}{time}在{pitch}号场比赛
{pitch}号场，{day}，{time}开球
安排比赛：{day} {time}，{pitch}号场
{day}，{time}开球，{pitch}号场，上下半场各{half}
{time}开球，日期{day}，场地{pitch}'''), res=["planned"], ans=["The match on {day} is planned."])

NUMBER = dict(t="int", v=both({k: [f"number {k}", f"no. {k}", f"{k}号比赛"] for k in (3, 5, 7, 12, 16, 18, 22, 27, 31, 40, 55, 108)}, {1: ["the first match", "number 1", "第一场"], 2: ["the second match", "第二场"], 4: ["the fourth match", "第四场"], 9: ["the ninth match", "number nine", "第九场"], 18: ["number eighteen", "第十八场"], 21: ["the twenty-first match", "第二十一场"]}), d="number in the list of matches", zh="比赛编号", alt=["match_no", "fixture_no"])
fn("cancel_match", "Cancel a match on a day", zh="取消比赛", names=["fixtures.cancel", "cancelMatch", "call_off"], descs=["Number of the match and its day.", "Takes a match off the calendar"],
   params=dict(number=NUMBER, day=dict(t="str", v="filmday_ya", noise=0, d="day as said", zh="日期", alt=["date", "on"])),
   en=L('''cancel {number} on {day}
{number} on {day} is off
call off {number}, {day}
on {day} {number} falls out
the pitch is frozen, cancel {number} on {day}
no match on {day}, I mean {number}
take {number} on {day} off the calendar
{day}: {number} will not be played
{number} of {day} is cancelled
drop {number} from the list, it was planned for {day}
{day}, {number}, cancel'''),
   zh_q=L('''取消{day}的{number}
{day}的{number}不踢了
{number}取消，日期{day}
场地结冰，取消{day}的{number}
把{day}{number}从日程里去掉'''), res=["cancelled"], ans=["The match on {day} is cancelled."])

fn("move_match", "Move a match from one day to another", zh="比赛改期", names=["fixtures.move", "moveMatch", "reschedule_match"], descs=["Number of the match, old day and new day.", "Changes the calendar"],
   params=dict(number=NUMBER, from_day=dict(t="str", v="filmday_ya", noise=0, d="old day as said", zh="原日期", alt=["old_date", "source"]), to_day=dict(t="str", v="filmday_ya", noise=0, d="new day as said", zh="新日期", alt=["new_date", "target"])),
   en=L('''move {number} from {from_day} to {to_day}
{number} is played on {to_day} instead of {from_day}
to {to_day} with {number}, it was on {from_day}
not on {from_day} but on {to_day}: {number}
put {number} on {to_day}, so far it is on {from_day}
{number}: {from_day} becomes {to_day}
from {from_day} to {to_day}, {number}
the other club asks for {to_day}, {number} was on {from_day}; move it
{number} on {from_day} goes to {to_day}
shift {number} of {from_day} to {to_day}
new day for {number} is {to_day}, old day {from_day}'''),
   zh_q=L('''把{number}从{from_day}改到{to_day}
{number}改到{to_day}，原来是{from_day}
{from_day}的{number}挪到{to_day}
{number}不在{from_day}踢，改{to_day}
{to_day}踢{number}，原定{from_day}'''), res=["{to_day}"], ans=["The match is on {to_day} now."])
