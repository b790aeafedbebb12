"""A waiting-room board: tickets, counters, calls, languages, opening."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_queue_board")
values("t_qticket", en=["A014", "B-207", "C3", "P 88", "X-11", "D/45", "K7", "A-199", "F 003", "Z90", "V-12B", "G501", "M 6", "H-77", "0042", "E-E9", "R12", "B113", "Q-4", "W 300"])
values("t_counter", en=["counter 3", "window B", "desk 12", "the cash desk", "Passports", "booth 7", "Room 12B", "the information desk", "window F", "desk 1a", "Permits and Parking", "counter 10", "the glass box", "Births and Deaths", "desk 5", "hall C", "the express lane", "window K", "counter 8", "Registry"],
       zh=["3号柜台", "B窗口", "12号桌", "收银处", "护照", "7号亭", "12B室", "问讯台", "F窗口", "许可与停车", "十号柜台", "出生登记", "C厅", "快速通道", "八号窗"])
values("t_clerk", en=["Ms. Adler", "Rolf", "Pia", "Mr. Osei", "Trainee Kim", "the new colleague", "Bea and Tom", "Frau Lenz", "Hassan", "Ingrid B.", "the deputy", "Yvette", "old Gustav", "Team Two", "Nadine", "Dr. Falk", "Jo", "Selim", "the student", "Marta"],
       zh=["小安", "老罗", "林姐", "实习生小金", "新同事", "副主任", "小唐", "二组", "阿宁", "赵工", "学生", "玛塔", "郝姐", "小韩"])
TICKET = dict(t="str", v="t_qticket", noise=0.08, d="ticket number", zh="号码", alt=["number", "ticket_no"])
COUNTER = dict(t="str", v="t_counter", noise=0.08, d="counter", zh="柜台", alt=["desk", "window"])
CLERK = dict(t="str", v="t_clerk", noise=0.1, d="clerk", zh="办事员", alt=["staff", "who"])
LANG = seldom({"de": ["German", "德语"], "en": ["English", "英语"], "fr": ["French", "法语"], "tr": ["Turkish", "土耳其语"], "ar": ["Arabic", "阿拉伯语"], "uk": ["Ukrainian", "乌克兰语"], "zh": ["Chinese", "Mandarin", "中文"], "es": ["Spanish", "西班牙语"]})

fn("call_ticket", "Call a ticket to a counter", zh="叫号", names=["board.call", "nextPlease", "summon"], descs=["Which number goes where.", "Shows and speaks the number"],
   params=dict(ticket=TICKET, counter=COUNTER, silent=dict(t="bool", d="show only, no voice", zh="不播报", opt=True, alt=["mute", "no_voice"])),
   en=L('''call {ticket} to {counter}
{ticket} please to {counter}
{counter} is free for {ticket}
next at {counter}: {ticket}
call {ticket} to {counter} without the voice @silent=true
{ticket}, {counter}, and say it aloud @silent=false
send {ticket} to {counter}
at {counter} they wait for {ticket}
{ticket} goes to {counter}, but don't announce it @silent=true
number {ticket}, {counter}
call {ticket} to {counter} so that everybody hears it @silent=false
ask {ticket} over to {counter}, the lady with the dog'''),
   zh_q=L('''请{ticket}到{counter}
叫{ticket}去{counter}
{counter}叫{ticket}号
{ticket}号到{counter}，不要播报 @silent=true
{ticket}，{counter}，大声播报 @silent=false
{counter}空了，{ticket}'''), res=["{ticket} at {counter}"], ans=["{ticket} is called to {counter}."])
fn("transfer_ticket", "Send a ticket from one counter to another", zh="转号", names=["tickets.transfer", "passOn", "redirect"], descs=["Ticket, old counter, new counter.", "The person need not take a new number"],
   params=dict(ticket=TICKET, old=dict(COUNTER, d="counter so far", zh="原柜台", alt=["from_counter", "source"]), new=dict(COUNTER, d="new counter", zh="新柜台", alt=["to_counter", "target"]), keep_place=dict(t="bool", d="does not wait again", zh="不重新排队", opt=True, alt=["skip_queue"])),
   en=L('''transfer {ticket} from {old} to {new}
{ticket} belongs at {new}, not at {old}
{new} instead of {old} for {ticket}
to {new} with {ticket}, who is at {old} now
{old} can't help {ticket}, {new} can
pass {ticket} on from {old} to {new} without waiting again @keep_place=true
{ticket} has to queue again at {new}; it comes from {old} @keep_place=false
{ticket}: out of {old}, into {new}
not {old} but {new} for {ticket}
send {ticket} over to {new}, {old} was wrong
{ticket} leaves {old} for {new}'''),
   zh_q=L('''{ticket}从{old}转到{new}
{ticket}该去{new}，不是{old}
{old}办不了{ticket}，转{new}
{ticket}由{old}转{new}，不用重新排队 @keep_place=true
{ticket}从{old}到{new}，重新排 @keep_place=false
{ticket}不在{old}，在{new}'''), res=["{ticket} at {new}"], ans=["{ticket} goes to {new}."])
fn("swap_tickets", "Let two tickets change places in the queue", zh="两号互换", names=["tickets.swap", "changeOrder", "trade_turns"], descs=["One goes where the other one is.", "Two people agreed to swap"],
   params=dict(first=dict(TICKET, d="one ticket", alt=["a", "one"]), second=dict(TICKET, d="the other ticket", alt=["b", "other"])),
   en=L('''swap {first} and {second}
{first} and {second} change places
let {first} take the turn of {second} and the other way round
{first} lets {second} go first, switch them
exchange the turns of {first} and {second}
{first} for {second} and {second} for {first}
put {first} where {second} is, and vice versa
they agreed: {first} and {second} swap
{first} with {second}, switch their places
trade {first} against {second} in the queue'''),
   zh_q=L('''{first}和{second}换顺序
交换{first}与{second}
{first}让{second}先来，对调
{first}、{second}互换
让{first}排到{second}那里，反之亦然
{first}跟{second}说好了换一下'''), res=["swapped"], ans=["They have changed places."])
fn("move_in_queue", "Move a ticket up or down in the queue", zh="调整排队位置", names=["queue.shift", "moveBy", "advance"], descs=["Places; negative is further back.", "A relative change"],
   params=dict(ticket=TICKET, places=dict(t="int", v={1: ["one place forward", "up one", "往前一位"], 2: ["two places forward", "up by two", "往前两位"], 3: ["three places ahead", "up three", "往前三位"], 5: ["five places forward", "up 5", "往前五位"], 10: ["ten places up", "10 places forward", "往前十位"], -1: ["one place back", "down one", "往后一位"], -2: ["two places back", "down by 2", "往后两位"], -4: ["four places further back", "down four", "往后四位"], -12: ["a dozen places back", "down by 12", "往后十二位"]}, d="places, negative is back", zh="位数", alt=["by", "delta"])),
   en=L('''move {ticket} {places}
{ticket} {places}
{places} for {ticket}
put {ticket} {places}
{ticket} should go {places}
let {ticket} go {places}, he is late for his bus
from where {ticket} is now, {places}
shift {ticket} {places} in the queue
{ticket}: {places}
I promised to move {ticket} {places}'''),
   zh_q=L('''{ticket}{places}
把{ticket}{places}
{ticket}在队里{places}
让{ticket}{places}，他赶车
{places}，{ticket}
答应了{ticket}{places}'''), res=["{places}"], ans=["{ticket} has moved."])
fn("set_counters", "Open or close counters", zh="开关柜台", names=["counters.set", "closeCounters", "counter_state"], descs=["closed=true takes no more people.", "Several counters at once"],
   params=dict(counters=dict(t="[str]", v="t_counter", noise=0.04, d="counters", zh="柜台", alt=["desks", "windows"]), closed=dict(t="bool", d="true is closed", zh="true 为关", alt=["shut", "off"])),
   en=L('''open {counters} @closed=false
close {counters} @closed=true
{counters} take nobody any more @closed=true
{counters} are ready for people @closed=false
stop sending people to {counters} @closed=true
don't close {counters} yet @closed=false
{counters} no longer closed @closed=false
shut {counters} for lunch @closed=true
I want {counters} in use @closed=false
{counters} should be free of people now @closed=true
let people go to {counters} @closed=false
only {counters} are to be shut @closed=true'''),
   zh_q=L('''打开{counters} @closed=false
关闭{counters} @closed=true
{counters}不再接人 @closed=true
{counters}可以接待了 @closed=false
别再往{counters}派人 @closed=true
先别关{counters} @closed=false
{counters}午休 @closed=true'''), res=["closed: {closed}"], ans=["The counters are set."])
fn("assign_clerk", "Put a clerk at a counter", zh="安排办事员", names=["staff.assign", "seatClerk", "who_sits_where"], descs=["Clerk, counter and the languages spoken there.", "Who works where"],
   params=dict(clerk=CLERK, counter=COUNTER, languages=dict(t="[enum]", v=LANG, d="languages", zh="语言", opt=True, alt=["speaks"])),
   en=L('''{clerk} works at {counter}
put {clerk} at {counter}
{counter}: {clerk}, speaks {languages}
at {counter} sits {clerk}, who knows {languages}
{clerk} at {counter} today
{languages} are spoken at {counter} by {clerk}
let {clerk} do {counter}
{counter} is for {clerk}
seat {clerk} at {counter} and show {languages}
{clerk} speaks {languages} and takes {counter}
for {counter} I'd like {clerk}, thanks'''),
   zh_q=L('''{clerk}在{counter}
让{clerk}坐{counter}
{counter}由{clerk}负责，会{languages}
{clerk}会{languages}，坐{counter}
{counter}安排{clerk}
今天{counter}是{clerk}'''), res=["{clerk} at {counter}"], ans=["{clerk} is at {counter}."])
fn("replace_clerk", "Let one clerk take over from another", zh="换班", names=["staff.replace", "relieve", "take_over"], descs=["Who leaves and who comes.", "One person instead of another"],
   params=dict(leaving=dict(CLERK, d="who leaves", zh="离开者", alt=["old", "out"]), coming=dict(CLERK, d="who comes", zh="接替者", alt=["new", "into"]), counter=dict(COUNTER, opt=True)),
   en=L('''{coming} takes over from {leaving}
{coming} instead of {leaving} at {counter}
replace {leaving} with {coming}
{leaving} goes home, {coming} comes
{leaving} is ill, put {coming} in
swap {leaving} for {coming} at {counter}
at {counter}, {coming} rather than {leaving}
{coming} relieves {leaving}
not {leaving} but {coming} works at {counter}
{leaving} hands {counter} over to {coming}
let {coming} have the place of {leaving}'''),
   zh_q=L('''{coming}接{leaving}的班
{leaving}换成{coming}
{counter}不是{leaving}，是{coming}
{leaving}病了，{coming}顶上
{leaving}把{counter}交给{coming}
用{coming}代替{leaving}'''), res=["{coming} in"], ans=["{coming} takes over."])
fn("announce", "Speak an announcement", zh="广播通知", names=["board.announce", "speak", "say_to_room"], descs=["Text, languages, how often.", "A voice in the waiting room"],
   params=dict(text=dict(t="str", v=["the lift is out of order", "we close at half past three", "a black umbrella was found", "please have your form B12 ready", "card payment only", "the owner of the red van, please move it", "no photos, no film", "window F moves to hall C", "water and tea are free", "thank you for waiting", "passports are in from Monday", "mind the step", "电梯停用", "三点半下班", "拾到黑伞一把", "请准备好B12表", "只能刷卡", "红色面包车请挪车", "茶水免费", "小心台阶"], noise=0.1, d="text", zh="内容", alt=["message", "words"]), languages=dict(t="[enum]", v=LANG, d="languages", zh="语言", opt=True, alt=["in"]), times=dict(t="int", v={1: ["once", "a single time", "一遍"], 2: ["twice", "two times", "两遍"], 3: ["three times", "thrice", "三遍"], 4: ["four times", "4 times", "四遍"], 5: ["five times", "五遍"]}, d="how often", zh="次数", opt=True, alt=["repeat", "count"])),
   en=L('''announce: {text}
announce "{text}" in {languages}
say "{text}" {times}
in {languages}, {times}: {text}
"{text}" - say that {times} in {languages}
tell the waiting room: {text}
the voice should say "{text}", {times}
let everybody hear that {text}
speak this in {languages}: {text}
read out "{text}" {times}, nobody listens the first time
make an announcement in {languages}: {text}'''),
   zh_q=L('''广播：{text}
用{languages}广播“{text}”
“{text}”播{times}
播报{times}：{text}
用{languages}说{times}：{text}
告诉等候的人：{text}
喇叭里说“{text}”'''), res=["announced"], ans=["It has been announced."])
fn("set_board_languages", "Change the language of the board", zh="切换显示语言", names=["board.language", "switchLanguage", "display_language"], descs=["From one language to another.", "What the board is written in"],
   params=dict(old=dict(t="enum", v=seldom({"de": ["German", "德语"], "en": ["English", "英语"], "fr": ["French", "法语"], "nl": ["Dutch", "荷兰语"]}), d="language so far", zh="原语言", opt=True, alt=["from_lang", "before"]), new=dict(t="enum", v=seldom({"tr": ["Turkish", "土耳其语"], "uk": ["Ukrainian", "乌克兰语"], "zh": ["Chinese", "中文"], "es": ["Spanish", "西班牙语"], "pl": ["Polish", "波兰语"]}), d="new language", zh="新语言", alt=["to_lang", "after"])),
   en=L('''change the board from {old} to {new}
the board in {new} instead of {old}
switch to {new}
{new} rather than {old} on the board
it's {old} now, make it {new}
the board should be in {new}, not in {old}
write everything in {new}
swap {old} for {new} on the screen
no more {old}; {new} please
put the board into {new}
use {new} where it is {old}'''),
   zh_q=L('''屏幕从{old}换成{new}
显示{new}，不要{old}
切换到{new}
把{old}改为{new}
现在是{old}，换{new}
用{new}显示'''), res=["{new}"], ans=["The board has changed its language."])
fn("set_priority", "Set how urgent a ticket is", zh="设置优先级", names=["tickets.priority", "urgencyOf", "rank_ticket"], descs=["1 is called first, 5 last.", "Priority of one ticket"],
   params=dict(ticket=TICKET, priority=dict(t="enum", v={1: ["an emergency", "top priority", "P1", "紧急"], 2: ["high priority", "with a small child", "P2", "优先"], 3: ["ordinary", "like everyone else", "P3", "普通"], 4: ["not in a hurry", "low priority", "P4", "不急"], 5: ["last in line", "whenever there is time", "P5", "最后"]}, d="1 to 5", zh="1到5", alt=["level", "urgency"])),
   en=L('''{ticket} is {priority}
treat {ticket} as {priority}
mark {ticket} {priority}
{ticket}: {priority}
{ticket} isn't an emergency, make it ordinary @priority=3
from low to high priority with {ticket} @priority=2
{ticket} says he is {priority}
set {ticket} to {priority}
the lady with {ticket} is {priority}
please put {ticket} down as {priority}
anything but urgent: {ticket} is last in line @priority=5'''),
   zh_q=L('''{ticket}是{priority}
把{ticket}设为{priority}
{ticket}：{priority}
{ticket}不是紧急，按普通 @priority=3
{ticket}从不急改成优先 @priority=2
{ticket}按{priority}处理'''), res=["priority {priority}"], ans=["{ticket} is marked."])
fn("set_display", "Show or hide parts of the board", zh="显示或隐藏部分", names=["board.hide", "boardParts", "toggle_parts"], descs=["hidden=true takes the parts away.", "Clock, weather, waiting time and so on"],
   params=dict(parts=dict(t="[enum]", v={"clock": ["the time", "时间"], "weather": ["the forecast", "天气"], "wait": ["how long people wait", "等候时长"], "last_calls": ["the numbers called before", "刚叫过的号"], "ads": ["the adverts", "广告"], "news": ["the headlines", "新闻"], "logo": ["the coat of arms", "徽标"]}, d="parts", zh="部分", alt=["items", "elements"]), hidden=dict(t="bool", d="true hides", zh="true 为隐藏", alt=["invisible", "off"])),
   en=L('''show {parts} @hidden=false
hide {parts} @hidden=true
nobody needs {parts} on the board @hidden=true
people want to see {parts} @hidden=false
no {parts} please @hidden=true
take {parts} off the screen @hidden=true
put {parts} back on @hidden=false
stop showing {parts} @hidden=true
stop hiding {parts} @hidden=false
the board without {parts} @hidden=true
keep {parts} visible @hidden=false
don't display {parts} @hidden=true
only {parts} should disappear @hidden=true'''),
   zh_q=L('''显示{parts} @hidden=false
隐藏{parts} @hidden=true
屏幕上不要{parts} @hidden=true
把{parts}放回屏幕 @hidden=false
大家想看{parts} @hidden=false
停止显示{parts} @hidden=true
别再隐藏{parts} @hidden=false'''), res=["hidden: {hidden}"], ans=["The board is set."])
fn("set_opening", "Set the opening hours of days", zh="设置办公时间", names=["hours.set", "openingTimes", "office_hours"], descs=["Days, hour from, hour to, lunch break or not.", "When the office is open"],
   params=dict(days=dict(t="[enum]", v=seldom({"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "周三"], "thu": ["Thursday", "周四"], "fri": ["Friday", "周五"], "sat": ["Saturday", "周六"]}), d="days", zh="日子", alt=["weekdays", "on"]), opens=dict(t="num", v={7: ["seven", "7 am", "七点"], 7.5: ["half past seven", "7:30", "七点半"], 8: ["eight", "8:00", "八点"], 8.5: ["half past eight", "8:30", "八点半"], 9: ["nine", "9 am", "九点"], 10: ["ten", "10:00", "十点"]}, d="hour as a number, 8.5 is half past eight", zh="开门钟点", alt=["start", "from_hour"]), closes=dict(t="num", v={12: ["noon", "midday", "中午"], 13.5: ["half past one", "13:30", "一点半"], 15: ["three in the afternoon", "3 pm", "下午三点"], 16.5: ["half past four", "16:30", "四点半"], 18: ["six in the evening", "6 pm", "晚上六点"], 15.75: ["a quarter to four", "15:45", "三点四十五"]}, d="hour as a number", zh="关门钟点", alt=["end", "to_hour"]), skip_lunch=dict(t="bool", d="no lunch break", zh="无午休", opt=True, alt=["no_break"])),
   en=L('''{days}: {opens} to {closes}
open on {days} from {opens} till {closes}
we close at {closes} and open at {opens} on {days}
on {days} between {opens} and {closes}
until {closes} on {days}, beginning at {opens}
{days} from {opens} to {closes} without a lunch break @skip_lunch=true
{days} {opens} to {closes}, with a break at lunch @skip_lunch=false
start at {opens}, stop at {closes}, {days}
on {days} people can come from {opens} until {closes}
{opens} to {closes} on {days}; nobody gets lunch, we work through @skip_lunch=true
the hours for {days} are {opens} to {closes}'''),
   zh_q=L('''{days}{opens}到{closes}
{days}从{opens}开到{closes}
{closes}关门，{opens}开门，{days}
{days}{opens}至{closes}，中午不休 @skip_lunch=true
{days}{opens}到{closes}，中午休息 @skip_lunch=false
{opens}开始，{closes}结束，{days}'''), res=["hours set"], ans=["The hours are set."])
fn("allow_online", "Let people take numbers at home or not", zh="线上取号", names=["online.allow", "remoteTickets", "web_numbers"], descs=["Whether numbers can be taken on the web and how many.", "Online tickets"],
   params=dict(allowed=dict(t="bool", v={"true": ["possible", "allowed", "可以"], "false": ["impossible", "forbidden", "不可以"]}, d="true lets people", zh="是否允许", alt=["enabled", "open"]), per_hour=dict(t="int", v={5: ["five an hour", "5 per hour", "每小时五个"], 10: ["ten an hour", "10 per hour", "每小时十个"], 12: ["a dozen an hour", "twelve per hour", "每小时一打"], 20: ["twenty an hour", "20 per hour", "每小时二十个"], 30: ["one every two minutes", "30 an hour", "每两分钟一个"], 60: ["one a minute", "60 per hour", "每分钟一个"]}, d="most numbers an hour", zh="每小时上限", opt=True, alt=["limit", "max_hour"])),
   en=L('''taking a number online should be {allowed}
online numbers {allowed}
make it {allowed} to take a number from home
let people take numbers at home @allowed=true
no more online numbers @allowed=false
stop giving out numbers on the web @allowed=false
online numbers again, at most {per_hour} @allowed=true
people may draw numbers at home, {per_hour} @allowed=true
don't allow numbers from the web @allowed=false
numbers only here in the hall @allowed=false
open the web for tickets with {per_hour} @allowed=true
not on the web any longer @allowed=false'''),
   zh_q=L('''线上取号{allowed}
可以在家取号 @allowed=true
不许网上取号了 @allowed=false
开放网上取号，{per_hour} @allowed=true
停止网上取号 @allowed=false
只能现场取号 @allowed=false
恢复线上取号，最多{per_hour} @allowed=true'''), res=["allowed: {allowed}"], ans=["Online numbers are set."])
fn("find_ticket", "Find the ticket of a person", zh="查某人的号", names=["tickets.find", "numberOf", "lookup_person"], descs=["Gives the number from a name.", "Searches today's tickets"],
   params=dict(person=dict(t="str", v=["Mrs. Tiller", "Selma Kaya", "the man with the dog", "Jon and Edda", "Mr. Novotny", "Fay O'Hara", "Herr Wolf", "the Duarte family", "Lin Wei", "young Bligh", "陈奶奶", "带狗的先生", "孙女士", "沈家", "小虎"], noise=0.15, d="person", zh="人", alt=["name", "visitor"])),
   en=L('''which number has {person}
find the ticket of {person}
{person} lost the ticket, what number was it
number of {person}?
look up {person}
what's {person}'s number
search today's tickets for {person}
has {person} taken a number, and which
I need the ticket of {person}
{person} is asking for their number'''),
   zh_q=L('''{person}几号
查{person}的号
{person}的票丢了，是几号
找{person}的号码
{person}取号了吗，几号
看看{person}排几号'''), res=["A014", "B-207"], ans=["I found the number."])

flow(en=["find the number of {p} and call it to {c}", "look up {p}'s ticket, then send it to {c}", "{c} is free for {p}; find their number and call it"], zh_q=["查{p}的号，叫到{c}", "{c}空了，找{p}的号叫一下"],
     slots=dict(p=["Mrs. Tiller", "Selma Kaya", "Mr. Novotny", "Herr Wolf", "Fay O'Hara", "陈奶奶", "孙女士", "小虎"], c="t_counter"), made=dict(n=["A031", "B-415", "C9", "K-72", "P 14"]),
     steps=[("find_ticket", {"person": "{p}"}, "{n}"), ("call_ticket", {"ticket": "{n}", "counter": "{c}"}, "called")], ans=["{n} is called to {c}."])
