"""The control desk of an escape room: doors, props, hints, teams, clock."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_escape_room")
values("t_escroom", en=["The Vault", "Dr. Moon's Lab", "Cabin 13", "Pirates and Parrots", "The Cat in the Hatbox", "Room 12B", "Submarine", "Aunt Mabel's Attic", "Orient Express", "Lost and Found", "The Clockmaker", "Level Zero", "Jungle Temple", "Prison Break B", "The Last Train to Ulm", "Bakerloo", "Time and Tide", "The Quiet Museum", "Mars 2090", "Wonderland"],
       zh=["金库", "月博士实验室", "十三号小屋", "海盗与鹦鹉", "潜水艇", "阁楼", "东方快车", "钟表匠", "丛林神庙", "监狱B", "末班车", "火星2090", "安静的博物馆", "仙境", "零层"])
values("t_escteam", en=["the Foxes", "Four Against One", "Team Pia", "the accountants", "Salt and Pepper", "Group 7", "Ruth's birthday party", "the Night Owls", "Class 9b", "No Idea", "Two and a Half Men", "The Lost Socks", "Hansen & Sons", "B-Team", "the couple from Ghent", "Fantastic Five", "Grandma's Gang", "the interns", "Code Breakers", "Zero Clue"],
       zh=["狐狸队", "小芸队", "会计组", "七组", "生日派对", "夜猫子", "九年二班", "一头雾水", "迷路的袜子", "B队", "情侣组", "奶奶团", "实习生", "密码破解者"])
values("t_escprop", en=["the chest", "door B", "the mirror", "the gramophone", "safe no. 2", "the bookcase", "the red telephone", "the trapdoor", "the skull", "the cuckoo clock", "the fog box", "cage 4", "the painting of the cat", "the fireplace", "the UV torch", "the piano", "the lever", "the fuse box", "the talking head", "drawer 3"],
       zh=["箱子", "B门", "镜子", "留声机", "2号保险箱", "书柜", "红电话", "活板门", "骷髅", "布谷钟", "烟雾盒", "壁炉", "紫光手电", "钢琴", "拉杆", "三号抽屉"])
ROOM = dict(t="str", v="t_escroom", noise=0.12, d="room", zh="密室", alt=["game", "room_name"])
TEAM = dict(t="str", v="t_escteam", noise=0.12, d="team", zh="队伍", alt=["group", "players"])
PROP = dict(t="str", v="t_escprop", noise=0.08, d="prop", zh="道具", alt=["device", "object"])

fn("start_game", "Start the game of a team", zh="开始游戏", names=["game.start", "beginRun", "clock_start"], descs=["Team, room, minutes on the clock.", "Lets a team in"],
   params=dict(team=TEAM, room=ROOM, minutes=dict(t="int", v={45: ["45 minutes", "three quarters of an hour", "四十五分钟"], 60: ["an hour", "sixty minutes", "一小时"], 75: ["an hour and a quarter", "75 minutes", "一小时一刻"], 80: ["1 h 20 min", "eighty minutes", "一小时二十分"], 90: ["an hour and a half", "90 min", "一个半小时"], 30: ["half an hour", "30 minutes", "半小时"], 20: ["twenty minutes", "20 min", "二十分钟"]}, d="minutes", zh="分钟", opt=True, alt=["time", "limit"])),
   en=L('''start {room} with {team}
{team} play {room} for {minutes}
{minutes} for {team} in {room}
let {team} into {room}
{room}: {team}, {minutes}
begin {room}, the team is called {team}
give {team} {minutes} in {room}
off we go with {team} in {room}, thanks
{team} are standing in front of {room}, start their {minutes}
clock on {minutes}, room {room}, team {team}
the game {room} starts now for {team}'''),
   zh_q=L('''{team}开始玩{room}
{room}开始，队伍{team}，{minutes}
给{team}{minutes}玩{room}
让{team}进{room}
{minutes}，{team}，{room}
{team}在{room}门口了，开始'''), res=["{team} in {room}"], ans=["The game has begun."])
fn("pause_game", "Stop or resume the clock of a room", zh="暂停或继续", names=["game.pause", "freezeClock", "hold_game"], descs=["running=false holds the clock.", "The clock stands or runs"],
   params=dict(room=ROOM, running=dict(t="bool", v={"true": ["running", "ticking", "走着"], "false": ["standing still", "stopped", "停着"]}, d="true runs", zh="true 为计时", alt=["ticking", "active"])),
   en=L('''the clock in {room} should be {running}
keep the clock of {room} {running}
pause {room} @running=false
go on with {room} @running=true
freeze {room}, somebody needs the toilet @running=false
stop the pause in {room} @running=true
{room} may continue @running=true
don't let the clock of {room} run @running=false
hold {room} for a moment @running=false
{room} is no longer paused @running=true
no more waiting in {room} @running=true'''),
   zh_q=L('''{room}的钟要{running}
暂停{room} @running=false
{room}继续 @running=true
有人上厕所，{room}先停 @running=false
{room}别停了 @running=true
让{room}的时钟{running}'''), res=["running: {running}"], ans=["The clock is set."])
fn("change_time", "Give a team more or less time", zh="增减时间", names=["game.addTime", "shiftClock", "time_by"], descs=["Minutes added, negative takes away.", "A relative change of the clock"],
   params=dict(team=TEAM, minutes=dict(t="int", v={1: ["one minute more", "an extra minute", "多一分钟"], 2: ["two minutes more", "plus 2 minutes", "多两分钟"], 5: ["five minutes extra", "another five minutes", "加五分钟"], 10: ["ten more minutes", "plus ten minutes", "加十分钟"], 15: ["another quarter of an hour", "15 more minutes", "加一刻钟"], -1: ["one minute less", "minus a minute", "少一分钟"], -3: ["three minutes less", "minus 3 minutes", "少三分钟"], -5: ["five minutes off", "five fewer minutes", "扣五分钟"], -10: ["a penalty of ten minutes", "ten minutes less", "罚十分钟"]}, d="minutes, negative takes away", zh="分钟", alt=["delta", "by"]), reason=dict(t="str", v=["broke the lamp", "our lock got stuck", "used a phone", "late start", "found the wrong key first", "birthday bonus", "climbed on the desk", "power cut", "one of them fainted and came back", "arguing with staff", "弄坏了灯", "锁卡住了", "用手机", "开始晚了", "生日奖励", "爬桌子", "停电"], noise=0.1, d="why", zh="原因", opt=True, alt=["why", "note"])),
   en=L('''{team}: {minutes}
{minutes} for {team}
{team} get {minutes} because of this: {reason}
{minutes} for {team}, reason: {reason}
{reason}, so {minutes} for {team}
make it {minutes} for {team}
{team} should have {minutes}
{reason}: {team}, {minutes}
the clock of {team}, {minutes}
let {team} have {minutes}, note "{reason}"'''),
   zh_q=L('''{team}{minutes}
给{team}{minutes}，原因：{reason}
{reason}，{team}{minutes}
{team}的钟{minutes}
{minutes}，{team}，因为{reason}
让{team}{minutes}'''), res=["{minutes} min"], ans=["The clock of {team} has changed."])
fn("send_hint", "Send a hint to a team", zh="发提示", names=["hints.send", "giveHint", "screen_text"], descs=["Text on the screen, free or not.", "Helps a team that is stuck"],
   params=dict(team=TEAM, text=dict(t="str", v=["look behind the mirror", "count the red books, not the blue ones", "the key is in plain sight", "what did the parrot say?", "try it upside down", "from left to right", "read the letter again", "4 comes before 2", "two of you must press at once", "it's warmer by the fireplace", "turn off the light", "you don't need the rope", "B stands for bell", "half past three", "ask the skull", "salt and pepper", "看镜子后面", "数红书不数蓝书", "钥匙就在眼前", "鹦鹉说了什么", "倒过来试试", "从左到右", "再读一遍信", "关灯", "不需要绳子", "三点半", "问骷髅"], noise=0.08, d="text", zh="内容", alt=["message", "hint"]), free=dict(t="bool", d="costs no time", zh="免费", opt=True, alt=["no_penalty"])),
   en=L('''tell {team}: {text}
hint for {team}: {text}
send "{text}" to {team}
{team} need a hint, "{text}"
write {text} on the screen of {team}
"{text}" for {team}, and it costs them nothing @free=true
give {team} the hint "{text}" with the usual penalty @free=false
{team}: "{text}", free of charge @free=true
help {team} with this: {text}
let {team} read "{text}"
{team} are stuck again, tell them: {text}'''),
   zh_q=L('''给{team}提示：{text}
告诉{team}“{text}”
{team}屏幕上写：{text}
提示{team}：{text}
给{team}发“{text}”，不扣时间 @free=true
“{text}”发给{team}，照常扣时间 @free=false
{team}又卡住了，提示“{text}”'''), res=["hint shown"], ans=["{team} have the hint."])
fn("set_props", "Lock or unlock props of a room", zh="锁或开道具", names=["props.lock", "propState", "latch_props"], descs=["locked=false opens them.", "Several props at once"],
   params=dict(props=dict(t="[str]", v="t_escprop", noise=0.04, d="props", zh="道具", alt=["devices", "objects"]), locked=dict(t="bool", d="true is locked", zh="true 为锁", alt=["closed", "latched"]), room=dict(ROOM, opt=True)),
   en=L('''open {props} @locked=false
lock {props} @locked=true
unlock {props} in {room} @locked=false
in {room}, {props} must stay shut @locked=true
don't let them open {props} yet @locked=true
{props} should no longer be locked @locked=false
release {props} in {room} @locked=false
{props} may open @locked=false
close {props} again @locked=true
keep {props} in {room} locked @locked=true
stop locking {props} @locked=false
only {props} are to be opened @locked=false'''),
   zh_q=L('''打开{props} @locked=false
锁上{props} @locked=true
{room}的{props}解锁 @locked=false
先别让他们打开{props} @locked=true
{room}里{props}要锁好 @locked=true
{props}不用锁了 @locked=false
放开{props} @locked=false'''), res=["locked: {locked}"], ans=["The props are set."])
fn("set_effect", "Switch effects of a room", zh="切换效果", names=["effects.set", "roomEffects", "fx"], descs=["Which effects; mute=true keeps them quiet.", "Fog, storm, heartbeat and so on"],
   params=dict(effects=dict(t="[enum]", v={"fog": ["mist", "smoke", "烟雾"], "storm": ["thunder", "bad weather", "雷雨"], "heartbeat": ["the beating heart", "a pulse", "心跳"], "whisper": ["voices", "muttering", "低语"], "flicker": ["the trembling light", "unsteady lamps", "闪灯"], "cold": ["the icy draught", "cold air", "冷风"]}, d="effects", zh="效果", alt=["fx", "which"]), enabled=dict(t="bool", d="on or off", zh="开关", alt=["on", "active"]), room=dict(ROOM, opt=True)),
   en=L('''switch on {effects} in {room} @enabled=true
{effects} off @enabled=false
no more {effects} in {room} @enabled=false
let there be {effects} @enabled=true
in {room} we want {effects} @enabled=true
stop {effects} @enabled=false
without {effects} please, there are children in {room} @enabled=false
{room} with {effects} @enabled=true
don't use {effects} in {room} @enabled=false
add {effects}, it's too cosy in there @enabled=true
turn {effects} off in {room} @enabled=false
they asked for {effects} @enabled=true'''),
   zh_q=L('''{room}打开{effects} @enabled=true
关掉{effects} @enabled=false
{room}不要{effects} @enabled=false
来点{effects} @enabled=true
有小孩，{room}别用{effects} @enabled=false
停止{effects} @enabled=false
他们想要{effects} @enabled=true'''), res=["enabled: {enabled}"], ans=["The effects are set."])
fn("mute_room", "Mute a room or listen to it", zh="房间静音", names=["sound.mute", "muteRoom", "microphone_off"], descs=["muted=true: the desk does not hear the room.", "Microphone of a room"],
   params=dict(room=ROOM, muted=dict(t="bool", d="true is silent", zh="true 为静音", alt=["silent", "mic_off"])),
   en=L('''mute {room} @muted=true
unmute {room} @muted=false
I want to hear {room} @muted=false
I don't want to hear {room} any more @muted=true
stop muting {room} @muted=false
keep {room} quiet @muted=true
let me listen to {room} @muted=false
no sound from {room} please @muted=true
the microphone of {room} on @muted=false
the microphone of {room} off @muted=true
why can't I hear {room}? put it on @muted=false'''),
   zh_q=L('''{room}静音 @muted=true
{room}取消静音 @muted=false
我要听{room} @muted=false
不想听{room}了 @muted=true
{room}的麦克风打开 @muted=false
关掉{room}的麦克风 @muted=true
别再给{room}静音 @muted=false'''), res=["muted: {muted}"], ans=["{room} is set."])
fn("set_code", "Change the code of a lock", zh="改密码", names=["locks.code", "newCode", "change_digits"], descs=["Prop, old code, new code.", "Which digits open it"],
   params=dict(prop=PROP, old=dict(t="str", v=["4471", "0812", "1-2-3-4", "B7", "9090", "1066", "XYZ", "55-12", "7007", "00", "3141", "A-19"], noise=0.03, d="code so far", zh="旧码", opt=True, alt=["old_code", "was"]), new=dict(t="str", v=["1789", "2604", "8-8-1", "C3", "6012", "1492", "QED", "12-55", "2718", "99", "K-4", "31337"], noise=0.03, d="new code", zh="新码", alt=["new_code", "becomes"])),
   en=L('''the new code of {prop} is {new}
change {prop} from {old} to {new}
{prop}: {new} instead of {old}
{new} opens {prop} from now on, no longer {old}
code {new} for {prop}
not {old} but {new} on {prop}
set {prop} to the code {new}
they all know {old}, give {prop} the code {new}
{prop} used to open with {old}, make it {new}
put {new} on {prop} and forget {old}
on {prop} swap the code {old} for {new}'''),
   zh_q=L('''{prop}密码改成{new}
{prop}从{old}改为{new}
{prop}新密码{new}，旧的是{old}
大家都知道{old}了，{prop}换成{new}
{prop}不用{old}，用{new}
用{new}开{prop}'''), res=["code {new}"], ans=["{prop} has a new code."])
fn("book_slot", "Book a game", zh="预约场次", names=["bookings.add", "reserveGame", "new_booking"], descs=["Team, room, day, number of players, language.", "A future game"],
   params=dict(team=TEAM, room=ROOM, day=dict(t="enum", v=seldom({"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "周三"], "thu": ["Thursday", "周四"], "fri": ["Friday", "周五"], "sat": ["Saturday", "周六"], "sun": ["Sunday", "周日"]}), d="day", zh="星期", alt=["weekday", "on"]), players=dict(t="int", v={2: ["two", "a couple", "两人"], 3: ["three", "3", "三人"], 4: ["four", "4", "四人"], 5: ["five", "5", "五人"], 6: ["half a dozen", "six", "六人"], 8: ["eight", "8", "八人"], 12: ["a dozen", "twelve", "十二人"]}, d="number of players", zh="人数", opt=True, alt=["size", "people"]), level=dict(t="enum", v=seldom({"S": ["kid's version", "simple", "简单"], "M": ["usual", "middling", "普通"], "L": ["tough", "demanding", "难"], "XL": ["brutal", "as hard as it gets", "地狱"]}), d="S, M, L or XL", zh="难度", opt=True, alt=["difficulty", "grade"])),
   en=L('''book {room} for {team} on {day}
{team}, {room}, {day}, {level}
{day}: {room} for {team}, {players} of them
{team} come on {day} and want {room}, {level}
reserve {room} on {day}, team {team}, {players}
not Friday but Sunday for {team} in {room} @day="sun"
on {day} {players} people called {team} play {room}
{room}, {day}, {team}
a {level} {room} for {team}, {day}
put {team} down for {room}, {day}, {level}
{team} would rather play {room} on {day} because of the trains'''),
   zh_q=L('''{team}{day}订{room}
给{team}约{day}的{room}，{players}
{day}：{team}，{room}，{level}难度
{team}{day}来玩{room}，{level}的
不是周五，{team}周日玩{room} @day="sun"
{team}{players}，{day}，{room}'''), res=["booked"], ans=["The game is booked."])
fn("move_booking", "Give a booking another room", zh="换密室", names=["bookings.room", "otherRoom", "change_room"], descs=["Team, old room, new room.", "One room instead of another"],
   params=dict(team=TEAM, old=dict(ROOM, d="room so far", zh="原密室", alt=["from_room", "instead_of"]), new=dict(ROOM, d="new room", zh="新密室", alt=["to_room", "into"])),
   en=L('''{team} play {new} instead of {old}
move {team} from {old} to {new}
{team}: {new} rather than {old}
not {old} but {new} for {team}
swap {old} for {new}, team {team}
{team} had {old}, they want {new} now
{old} is closed, {team} get {new}
put {team} into {new}; cancel {old}
to {new} with {team}, out of {old}
{team} are afraid of {old}, so {new}
change the booking of {team}: it was {old} and becomes {new}'''),
   zh_q=L('''{team}从{old}换到{new}
{team}不玩{old}，玩{new}
{old}关了，{team}改{new}
{team}原订{old}，改成{new}
用{new}代替{old}，{team}
{team}怕{old}，换{new}'''), res=["{team}: {new}"], ans=["{team} play {new}."])
fn("write_score", "Write the result of a team", zh="记成绩", names=["scores.add", "logResult", "final_time"], descs=["Minutes left, hints used, escaped or not.", "After the game"],
   params=dict(team=TEAM, escaped=dict(t="bool", v={"true": ["made it", "got out", "escaped", "逃出来了"], "false": ["didn't make it", "ran out of time", "failed", "没逃出来"]}, d="got out", zh="是否成功", alt=["success", "won"]), left=dict(t="int", v=(1, 40), d="minutes left", zh="剩余分钟", opt=True, alt=["minutes_left"]), hints=dict(t="int", v={0: ["no hints", "not a single hint", "没用提示"], 1: ["one hint", "a single hint", "一次提示"], 2: ["two hints", "a couple of hints", "两次提示"], 3: ["three hints", "3 hints", "三次提示"], 6: ["half a dozen hints", "six hints", "六次提示"]}, d="hints used", zh="提示数", opt=True, alt=["helps"])),
   en=L('''{team} {escaped}
{team} {escaped} with {hints}
result of {team}: {escaped}, {hints}
{team} got out with {left} minutes left @escaped=true
with {hints}, {team} {escaped}
note that {team} {escaped}
{team} used {hints} and {escaped}
write down: {team}, {escaped}, {hints}
{left} minutes were left when {team} came out @escaped=true
time was up for {team}, they are still inside @escaped=false
{team}, {hints}, {escaped}
{team} needed {hints} and had {left} minutes to spare @escaped=true'''),
   zh_q=L('''{team}{escaped}
{team}{escaped}，{hints}
{team}还剩{left}分钟就出来了 @escaped=true
{team}时间到了还在里面 @escaped=false
记成绩：{team}，{hints}，{escaped}
{team}{hints}，剩{left}分钟逃出 @escaped=true'''), res=["result saved"], ans=["The result of {team} is saved."])
fn("set_wall", "Show or hide teams on the wall of fame", zh="荣誉墙显示", names=["wall.hide", "hallOfFame", "wall_visibility"], descs=["hidden=true takes teams off the wall.", "Which teams visitors see"],
   params=dict(teams=dict(t="[str]", v="t_escteam", noise=0.05, d="teams", zh="队伍", alt=["groups"]), hidden=dict(t="bool", d="true hides", zh="true 为隐藏", alt=["private", "off"])),
   en=L('''show {teams} on the wall @hidden=false
take {teams} off the wall @hidden=true
{teams} don't want to be on the wall @hidden=true
make the result of {teams} public @hidden=false
hide {teams} @hidden=true
{teams} should be visible @hidden=false
keep {teams} private @hidden=true
stop hiding {teams} @hidden=false
no longer show {teams} @hidden=true
let everyone see {teams} @hidden=false
{teams} are fine with the wall, put them up @hidden=false
remove {teams} from the wall, they asked for it @hidden=true'''),
   zh_q=L('''荣誉墙显示{teams} @hidden=false
把{teams}从墙上撤下 @hidden=true
{teams}不想上墙 @hidden=true
公开{teams}的成绩 @hidden=false
隐藏{teams} @hidden=true
别再隐藏{teams} @hidden=false
{teams}同意上墙 @hidden=false'''), res=["hidden: {hidden}"], ans=["The wall is set."])
fn("find_team_code", "Find the booking code of a team", zh="查预约码", names=["bookings.find", "codeOf", "lookup_team"], descs=["Gives the code of a booking.", "Searches bookings"],
   params=dict(team=TEAM),
   en=L('''what's the booking code of {team}
find the booking of {team}
code for {team}?
look up {team}
under which code are {team} booked
{team} forgot their code, find it
search the bookings for {team}
which booking belongs to {team}
I need the code of {team}
have {team} booked, and what's the code'''),
   zh_q=L('''{team}的预约码是什么
查{team}的预约
{team}忘了预约码，找一下
{team}订在哪个码下
搜{team}的订单
我要{team}的预约码'''), res=["ER-2207", "code 77K"], ans=["I found the code."])
fn("cancel_booking", "Cancel a booking by its code", zh="取消预约", names=["bookings.cancel", "dropBooking", "annul"], descs=["Code, refund or not.", "Calls a game off"],
   params=dict(code=dict(t="str", v=["ER-2207", "77K", "B-1204", "code 9", "XK/3", "4410", "M-88-2", "Q7", "2026-19", "ER-31", "P 600", "W12"], noise=0.15, d="booking code", zh="预约码", alt=["booking", "id"]), refund=dict(t="bool", d="give the money back", zh="退款", opt=True, alt=["money_back"])),
   en=L('''cancel {code}
cancel {code} and give the money back @refund=true
{code} is off, no refund @refund=false
call off the booking {code}
{code} won't come, they get their money @refund=true
strike {code}, we keep the money @refund=false
drop the booking with the code {code}
refund {code} and cancel it @refund=true
annul {code} without paying anything back @refund=false
booking {code}: cancel, because half of them are ill'''),
   zh_q=L('''取消{code}
取消{code}并退款 @refund=true
{code}取消，不退钱 @refund=false
{code}来不了，钱退给他们 @refund=true
预约{code}作废
把{code}取消，不退款 @refund=false'''), res=["{code} cancelled"], ans=["The booking {code} is cancelled."])

flow(en=["find the booking of {t} and cancel it with a refund", "look up the code of {t}, cancel the booking and pay them back", "{t} are ill: find their booking, call it off and refund it"], zh_q=["查{t}的预约码，取消并退款", "{t}病了，找到预约取消，退钱"],
     slots=dict(t="t_escteam"), made=dict(c=["ER-2207", "77K", "B-1204", "Q7-1", "M-88-2"]),
     steps=[("find_team_code", {"team": "{t}"}, "{c}"), ("cancel_booking", {"code": "{c}", "refund": True}, "cancelled")], ans=["{c} is cancelled."])
