"""Ski resort: lifts, slopes, snow guns, snow depth, wind limits, passes, groomers, rescues, lessons."""
from switchboard.wording import L, both, figures, said
from switchboard.world import domain, fn, values


domain("ski_resort")
values("skilift_ya", en=["L4", "G-2", "SL 7", "T11", "B/3", "6", "CH-09", "K8", "12", "DSB 5", "N1"])
values("snowgun_ya", en=["SG-14", "C7", "LZ 3", "K-22", "9", "TF10/2", "A31", "W-5", "108"])
values("skipass_ya", en=["P-88123", "SK 4471", "0092/7", "JX-305", "771204", "KID-12", "S5-90", "R 6620", "AB-9/18"])
values("groomer_ya", en=["PB-3", "R600", "K7", "4", "LW 12", "G/9", "PR-05", "21"])
values("skistart_ya", en=["8:15", "08:30", "9:00", "7:45", "half past eight", "9.10", "8 am", "10:20", "9:45"], zh=["8:15", "08:30", "九点", "7:45", "早上八点半", "10:20", "9:45"])
values("skiend_ya", en=["15:30", "16:00", "16:45", "4 pm", "quarter past four", "17:10", "12:30", "21:30", "15.50"], zh=["15:30", "16:00", "下午四点", "四点一刻", "17:10", "12:30", "21:30"])
values("skipupil_ya", en=["Mia", "Jonas", "Aya", "Ivo", "Carla", "Ole", "Pia", "Sam", "Noemi", "Rafi"], zh=["小米", "乐乐", "阿森", "晓琪", "子豪", "婷婷", "文杰"])
LIFT = dict(t="str", v="skilift_ya", noise=0.1, d="code of the lift", zh="缆车编号", alt=["lift_id", "chairlift"])
GUN = dict(t="str", v="snowgun_ya", noise=0.1, d="code of the snow gun", zh="造雪机编号", alt=["gun_id", "device"])
PASS = dict(t="str", v="skipass_ya", noise=0.1, d="number on the pass", zh="雪票号", alt=["pass_id", "ticket", "card"])
SLOPE = dict(t="int", v=both({k: [f"slope {k}", f"slope number {k}", f"{k}号雪道"] for k in (1, 2, 3, 5, 7, 8, 11, 14, 16, 18, 21, 25, 33)}, {4: ["slope four", "the fourth slope", "四号雪道"], 6: ["slope six", "六号雪道"], 12: ["slope twelve", "十二号雪道"], 18: ["slope eighteen", "十八号雪道"], 20: ["slope twenty", "二十号雪道"], 9: ["the ninth slope", "slope nine", "九号雪道"]}), d="number of the slope", zh="雪道号", alt=["slope_no", "run", "piste"])
COLD = both({-k: v for k, v in said([2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 18, 20], ["minus {}", "minus {} degrees", "{} below zero", "{} degrees below zero"], ["零下{}度"]).items()}, {-k: [f"-{k}", f"-{k} °C", f"-{k}度"] for k in (1, 3.5, 5, 7, 9, 11, 2.5)}, {0: ["zero", "zero degrees", "零度"], -1: ["one below zero", "零下一度"], 1: ["one above zero", "plus 1", "零上一度"], 3: ["plus 3", "three above zero", "零上三度"], -2.5: ["minus two and a half", "零下两度半"]})
CENTI = both(said([5, 8, 12, 15, 20, 25, 35, 40, 60, 75, 90], ["{} cm", "{} centimetres"], ["{}厘米"]), said([2, 3], ["{} metres", "{} m"], ["{}米"], 100), said([1.2, 1.85, 2.4], ["{} m", "{} metres"], ["{}米"], 100), {50: ["half a metre", "50 cm", "半米"], 100: ["a metre", "one metre", "一米"], 150: ["a metre and a half", "1.5 m", "one and a half metres", "一米半"], 250: ["two and a half metres", "2.5 m", "两米半"], 120: ["120 cm", "一百二十厘米"], 205: ["205 cm", "2.05 m", "两百零五厘米"], 0.5: ["half a centimetre", "0.5 cm", "半厘米"]})
MINS = both(said([5, 8, 10, 12, 20, 25, 40, 50], ["{} minutes", "{} min"], ["{}分钟"]), said([2, 3, 4], ["{} hours"], ["{}小时", "{}个小时"], 60), {30: ["half an hour", "半小时"], 60: ["an hour", "one hour", "一小时"], 90: ["an hour and a half", "1.5 hours", "一个半小时"], 15: ["a quarter of an hour", "一刻钟"], 45: ["three quarters of an hour", "三刻钟"], 150: ["two and a half hours", "两个半小时"]})
KMH = both(said([25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 80], ["{} km/h", "{} kilometres an hour"], ["时速{}公里"]), {72: ["20 metres a second", "20 m/s", "每秒20米"], 36: ["ten metres a second", "10 m/s", "每秒十米"], 54: ["15 m/s", "fifteen metres per second", "每秒15米"], 100: ["a hundred km/h", "100 km/h", "时速一百公里"]})

fn("set_lift_hours", "Set the first and last ride of a lift", zh="设置缆车运营时间", names=["lifts.hours", "liftTimes", "lift_schedule"], descs=["From the first to the last ride.", "When a lift runs"],
   params=dict(lift=LIFT, first=dict(t="str", v="skistart_ya", noise=0, d="first ride, as said", zh="首班", alt=["opens", "start", "from_time"]), last=dict(t="str", v="skiend_ya", noise=0, d="last ride, as said", zh="末班", alt=["closes", "end", "until"])),
   en=L('''lift {lift} runs from {first} to {last}
lift {lift}: {first}-{last}
first ride {first}, last ride {last}, lift {lift}
last ride of lift {lift} at {last}, first one at {first}
on lift {lift} the last chair goes at {last} and the first at {first}
open lift {lift} at {first} and close it at {last}
close {lift} at {last}, open it at {first}
{lift} should turn between {first} and {last}
from {first} until {last}: lift {lift}
hours of lift {lift} are {first} till {last}
start {lift} at {first}, stop it at {last}
until {last} lift {lift} carries people, beginning {first}'''),
   zh_q=L('''{lift}号缆车{first}到{last}
{lift}号缆车首班{first}，末班{last}
末班{last}，首班{first}，{lift}号缆车
{lift}号缆车{last}停，{first}开
把{lift}号缆车设为{first}至{last}运行'''), res=["{first}-{last}"], ans=["Lift {lift} runs from {first} to {last}."])

fn("set_lift_speed", "Set the speed of a lift", zh="设置缆车速度", names=["lifts.speed", "liftSpeed", "rope_speed"], descs=["Metres per second.", "How fast the rope runs"],
   params=dict(lift=LIFT, metres_per_second=dict(t="num", v=both(figures(1.2, 5.6, 0.4), said([2, 3, 4, 5, 6], ["{}"], ["{}"]), {2.5: ["two and a half", "2.5", "二点五"], 0.5: ["half a", "0.5", "零点五"], 1.5: ["one and a half", "1.5", "一点五"]}), d="metres per second", zh="米每秒", alt=["speed", "mps"])),
   en=L('''run lift {lift} at {metres_per_second} metres per second
lift {lift}: {metres_per_second} m/s
{metres_per_second} metres a second on lift {lift}
slow lift {lift} down to {metres_per_second} m/s
speed of lift {lift} is {metres_per_second} metres per second
lift {lift} does 4.5 now, make it {metres_per_second} m/s
beginners are coming, lift {lift} at {metres_per_second} m/s
let the rope of {lift} go {metres_per_second} metres a second
speed {lift} up to {metres_per_second} metres per second
set {lift} to {metres_per_second} m/s
I want {metres_per_second} m/s on lift {lift}'''),
   zh_q=L('''{lift}号缆车每秒{metres_per_second}米
把{lift}号缆车调到每秒{metres_per_second}米
每秒{metres_per_second}米，{lift}号缆车
{lift}号缆车减到每秒{metres_per_second}米
初学者来了，{lift}号缆车每秒{metres_per_second}米'''), res=["{metres_per_second} m/s"], ans=["Lift {lift} runs at {metres_per_second} metres per second."])

fn("set_wind_limits", "Set the wind at which a lift slows and at which it stops", zh="设置缆车风速限值", names=["lifts.wind", "windLimits", "lift_wind"], descs=["Two wind speeds in km/h.", "Slow-down and stop limits"],
   params=dict(lift=LIFT, slow=dict(t="int", v={k: v for k, v in KMH.items() if k <= 54}, d="slow down from this wind, km/h", zh="减速风速", alt=["slow_at", "warning"]), stop=dict(t="int", v={k: v for k, v in KMH.items() if k > 54}, d="stop from this wind, km/h", zh="停运风速", alt=["stop_at", "limit"])),
   en=L('''lift {lift} slows at {slow} and stops at {stop}
stop lift {lift} at {stop}, slow it down at {slow}
wind limits of {lift}: slow {slow}, stop {stop}
from {slow} on lift {lift} goes slowly, from {stop} on it stands still
lift {lift}: stop {stop}, slow {slow}
slow down {lift} with {slow} of wind and stop it with {stop}
at {stop} of wind lift {lift} must stop, at {slow} it must slow down
{slow} for slow, {stop} for stop, lift {lift}
with {stop} nobody rides {lift} any more, with {slow} it runs slowly
set lift {lift} to slow at {slow}, halt at {stop}
halt at {stop} and go slow at {slow}, that's for lift {lift}'''),
   zh_q=L('''{lift}号缆车{slow}减速，{stop}停运
{lift}号缆车风速{stop}停，{slow}慢行
停运{stop}，减速{slow}，{lift}号缆车
{lift}号缆车到{slow}就减速，到{stop}就停
设置{lift}号缆车：减速{slow}，停运{stop}'''), res=["limits set"], ans=["Lift {lift} has its wind limits."])

fn("open_slope", "Open a slope", zh="开放雪道", names=["slopes.open", "openRun", "slope_open"], descs=["By its number, from a time if given.", "People may ski there"],
   params=dict(slope=SLOPE, time=dict(t="str", v="skistart_ya", noise=0, d="from when, as said", zh="时间", opt=True, alt=["from_time", "at"])),
   en=L('''open {slope}
open {slope} at {time}
{slope} is ready, open it
from {time} {slope} is open
let people ski on {slope}
{slope} opens at {time}
we finished grooming, {slope} can open
the rope on {slope} may go, people can ski
at {time} release {slope}
{slope} open please
unlock {slope} from {time} on
there are 30 cm of new snow on {slope}, open it'''),
   zh_q=L('''开放{slope}
{time}开放{slope}
{slope}压好了，开放
{slope}{time}开
{slope}有30厘米新雪，可以开了'''), res=["open"], ans=["The slope is open."])

fn("close_slope", "Close a slope", zh="关闭雪道", names=["slopes.close", "closeRun", "slope_closed"], descs=["By its number, from a time if given.", "Nobody may ski there"],
   params=dict(slope=SLOPE, time=dict(t="str", v="skiend_ya", noise=0, d="from when, as said", zh="时间", opt=True, alt=["from_time", "at"])),
   en=L('''close {slope}
close {slope} at {time}
{slope} is icy, close it
from {time} {slope} is closed
nobody may ski on {slope}
{slope} closes at {time}
there's a rock on {slope}, shut it
put the rope across {slope}, nobody goes down
at {time} shut {slope}
{slope} shut please
block {slope} from {time} on
only 8 cm of snow are left on {slope}, close it'''),
   zh_q=L('''关闭{slope}
{time}关闭{slope}
{slope}结冰了，关闭
{slope}{time}关
{slope}只剩8厘米雪，关掉'''), res=["closed"], ans=["The slope is closed."])

fn("run_snow_gun", "Run a snow gun for some minutes", zh="开造雪机", names=["snow.run", "startGun", "snow_gun_on"], descs=["Which gun, minutes, and litres of water a minute.", "Makes snow"],
   params=dict(gun=GUN, minutes=dict(t="int", v=MINS, d="minutes", zh="分钟", alt=["duration", "time_min"]), litres=dict(t="int", v=both(said([40, 60, 80, 120, 150, 200, 320], ["{} litres a minute", "{} l/min"], ["每分钟{}升"]), {100: ["a hundred litres a minute", "100 l/min", "每分钟一百升"], 50: ["fifty litres a minute", "3 cubic metres an hour", "每分钟五十升"], 250: ["250 l/min", "每分钟两百五十升"]}), d="litres of water a minute", zh="每分钟升数", opt=True, alt=["water", "flow"])),
   en=L('''run snow gun {gun} for {minutes}
gun {gun}: {minutes}
{minutes} of snow from gun {gun}
gun {gun} with {litres} for {minutes}
{litres}, {minutes}, snow gun {gun}
for {minutes} gun {gun} should take {litres}
start {gun} for {minutes} with {litres}
let snow gun {gun} blow {minutes}
gun {gun} on, {minutes}, {litres}
we need snow at the bottom, {minutes} with gun {gun}
keep {gun} going for {minutes}
over {minutes} I want {litres} through {gun}'''),
   zh_q=L('''{gun}号造雪机开{minutes}
{gun}号造雪机{litres}，开{minutes}
开{minutes}，{gun}号造雪机
让{gun}号机造雪{minutes}，{litres}
山脚缺雪，{gun}号造雪机{minutes}'''), res=["running"], ans=["Snow gun {gun} runs."])

fn("set_gun_threshold", "Set the temperature below which a snow gun starts by itself", zh="设置造雪机启动温度", names=["snow.threshold", "gunStart", "auto_snow"], descs=["Degrees Celsius, mostly below zero.", "Automatic start"],
   params=dict(gun=GUN, celsius=dict(t="num", v=COLD, d="degrees Celsius", zh="摄氏度", alt=["temp", "degrees", "below"])),
   en=L('''start snow gun {gun} below {celsius}
gun {gun} from {celsius} on
gun {gun}: {celsius}
snow gun {gun} should start by itself at {celsius}
{celsius} is the threshold of gun {gun}
when it gets colder than {celsius} let {gun} run
threshold {celsius}, gun {gun}
set gun {gun} to {celsius}
below {celsius} gun {gun} makes snow
the snow of gun {gun} is too wet, start it at {celsius}
automatic start of {gun} at {celsius}
not 3 degrees, {celsius} for gun {gun}'''),
   zh_q=L('''{gun}号造雪机{celsius}启动
低于{celsius}就开{gun}号造雪机
{gun}号造雪机启动温度{celsius}
把{gun}号机的启动温度设为{celsius}
{celsius}，{gun}号造雪机自动开'''), res=["{gun} {celsius}"], ans=["Gun {gun} starts at {celsius} degrees."])

fn("log_temperature", "Write down the temperature at valley and summit", zh="记录山脚和山顶气温", names=["weather.log", "logTemps", "mountain_temps"], descs=["Valley and summit in degrees Celsius.", "Morning report"],
   params=dict(valley=dict(t="num", v=COLD, d="degrees in the valley", zh="山脚", alt=["bottom", "low"]), summit=dict(t="num", v=COLD, d="degrees at the summit", zh="山顶", alt=["top", "peak"])),
   en=L('''valley {valley}, summit {summit}
it is {summit} at the summit and {valley} in the valley
summit {summit}, valley {valley}
log {valley} for the valley and {summit} for the summit
at the top {summit}, at the bottom {valley}
down in the valley {valley}, up on the summit {summit}
temperatures: summit {summit}, valley {valley}
in the valley we have {valley}, on the summit {summit}
the summit station says {summit}, the valley station {valley}
write {valley} at the bottom and {summit} at the top
{valley} below in the valley, {summit} on the peak
morning report: {summit} on top, {valley} down here'''),
   zh_q=L('''山脚{valley}，山顶{summit}
山顶{summit}，山脚{valley}
记录气温：山脚{valley}，山顶{summit}
上面山顶{summit}，下面山脚{valley}
今早山顶{summit}，山脚是{valley}'''), res=["noted"], ans=["Both temperatures are noted."])

fn("log_snow_depth", "Write down old and new snow on a slope", zh="记录雪深", names=["snow.depth", "logSnow", "snow_report"], descs=["Total depth and new snow in centimetres.", "Snow report"],
   params=dict(slope=SLOPE, depth=dict(t="num", v=CENTI, d="total depth in cm", zh="总雪深厘米", alt=["total", "depth_cm"]), new=dict(t="num", v=both(said([2, 3, 4, 6, 7, 9, 10, 18, 30], ["{} cm", "{} centimetres"], ["{}厘米"]), {0.5: ["half a centimetre", "半厘米"], 1: ["a centimetre", "1 cm", "一厘米"], 50: ["half a metre", "半米"], 2.5: ["2.5 cm", "2.5厘米"]}), d="new snow in cm", zh="新雪厘米", opt=True, alt=["fresh", "new_cm"])),
   en=L('''{depth} of snow on {slope}
{slope}: {depth} in all, {new} of it new
{slope} has {depth} of snow
log {depth} for {slope}, new snow {new}
{new} of new snow on {slope}, {depth} altogether
on {slope} I measured {depth}
new {new}, total {depth}, {slope}
total {depth}, new {new} on {slope}
write down a depth of {depth} for {slope}
it snowed {new}, now {slope} has {depth}
the stick on {slope} shows {depth}
depth of {slope} is {depth} after {new} of fresh snow'''),
   zh_q=L('''{slope}雪深{depth}
记录{slope}：雪深{depth}，新雪{new}
{slope}新雪{new}，总共{depth}
新雪{new}、总深{depth}，{slope}
{slope}量到{depth}'''), res=["noted"], ans=["The snow report is noted."])

fn("groom_slope", "Send a groomer over a slope", zh="压雪", names=["grooming.send", "groomRun", "send_groomer"], descs=["Which groomer, which slope, how many passes.", "Prepares a slope"],
   params=dict(groomer=dict(t="str", v="groomer_ya", noise=0.1, d="code of the groomer", zh="压雪车编号", alt=["machine", "cat", "vehicle"]), slope=SLOPE, passes=dict(t="int", v=both(said(range(4, 13), ["{} times", "{} passes"], ["{}遍"]), {1: ["once", "one pass", "一遍"], 2: ["twice", "two passes", "两遍"], 3: ["three times", "3 passes", "三遍"]}), d="how many times over it", zh="遍数", opt=True, alt=["times", "rounds"])),
   en=L('''send groomer {groomer} to {slope}
groomer {groomer} on {slope}, {passes}
{slope} with groomer {groomer}, {passes}
groom {slope} {passes} with {groomer}
{passes} over {slope}, groomer {groomer}
groomer {groomer} takes {slope}
let {groomer} do {slope} {passes}
{slope} is full of bumps, groomer {groomer} please
use {groomer} on {slope}
on {slope} goes groomer {groomer}, {passes}
number {groomer} should smooth {slope}
a couple of passes over {slope} with groomer {groomer} @passes=2'''),
   zh_q=L('''{groomer}号压雪车去{slope}
{groomer}号车压{slope}{passes}
{slope}用{groomer}号压雪车压{passes}
压{passes}，{slope}，{groomer}号车
派{groomer}号压雪车到{slope}'''), res=["sent"], ans=["Groomer {groomer} is on its way."])

fn("swap_pass", "Replace a ski pass by another", zh="更换雪票", names=["passes.swap", "replacePass", "exchange_pass"], descs=["Old number and new number.", "Lost or broken cards"],
   params=dict(old=dict(PASS, d="number of the old pass", zh="旧票号", alt=["from_pass", "lost"]), new=dict(PASS, d="number of the new pass", zh="新票号", alt=["to_pass", "replacement"])),
   en=L('''replace pass {old} by {new}
pass {old} becomes {new}
swap pass {old} for {new}
new pass {new} for {old}
{new} replaces pass {old}
pass {old} is lost, use {new} instead
block {old} and put everything on pass {new}
move what is left on pass {old} to {new}
to pass {new} from {old}
instead of {old} the guest has {new} now
old {old}, new {new}
the card {old} is cracked; hand out {new} in its place'''),
   zh_q=L('''把{old}号雪票换成{new}号
{old}号票丢了，换{new}号
新票{new}号，旧票{old}号
{old}号雪票由{new}号代替
{old}号停用，余额转到{new}号雪票'''), res=["{new}"], ans=["Pass {new} replaces {old}."])

fn("sell_passes", "Sell several ski passes for some days", zh="售卖雪票", names=["passes.sell", "sellPass", "new_passes"], descs=["How many adults, how many children, how many days.", "At the ticket window"],
   params=dict(adults=dict(t="int", v=(2, 12), d="adults", zh="成人", alt=["adult_count"]), children=dict(t="int", v=(2, 12), d="children", zh="儿童", opt=True, alt=["kids", "child_count"]), days=dict(t="num", v=both(said([2, 3, 4, 5, 6, 8, 10], ["{} days"], ["{}天"]), {0.5: ["half a day", "半天"], 1: ["a day", "one day", "一天"], 1.5: ["a day and a half", "one and a half days", "一天半"], 2.5: ["two and a half days", "两天半"], 7: ["a week", "one week", "一周"], 14: ["two weeks", "a fortnight", "两周"]}), d="days", zh="天数", alt=["duration", "length_days"])),
   en=L('''passes for {adults} adults, {days}
{adults} adults and {children} children, {days}
{days} for {adults} adults
{children} children and {adults} adults for {days}
sell {adults} adult passes and {children} child passes, valid {days}
{days}, adults {adults}, children {children}
I need {days} of skiing for {adults} adults and {children} kids
with {children} kids and {adults} grown-ups we stay {days}, passes please
passes valid {days}: {adults} adults
{adults} adult tickets for {days}
a couple with {children} kids, {days} @adults=2
a dozen adults for {days} @adults=12
one adult with {children} children, {days} @adults=1'''),
   zh_q=L('''{adults}个成人，{days}的雪票
{adults}大{children}小，{days}
{days}雪票，成人{adults}张，儿童{children}张
儿童{children}个，成人{adults}个，{days}
两个大人{days} @adults=2
一打成人票，{days} @adults=12'''), res=["sold"], ans=["The passes are printed."])

fn("report_accident", "Report an accident on a slope at an altitude", zh="上报雪道事故", names=["rescue.report", "accidentAt", "call_patrol"], descs=["Slope, metres above the sea, number of hurt people.", "Calls the patrol"],
   params=dict(slope=SLOPE, metres=dict(t="int", v=both(said([1150, 1480, 1620, 1735, 1890, 2040, 2215, 2460, 2780], ["{} metres", "{} m"], ["{}米"]), {1000: ["a thousand metres", "1000 m", "一千米"], 2000: ["two thousand metres", "2 km", "两千米"], 1500: ["1.5 km", "1500 m", "fifteen hundred metres", "一千五百米"], 2500: ["2.5 km", "2,500 metres", "两千五百米"]}), d="altitude in metres", zh="海拔米", alt=["altitude", "height_m"]), hurt=dict(t="int", v=(1, 6), d="number of hurt people", zh="伤者人数", opt=True, alt=["injured", "casualties"])),
   en=L('''accident on {slope} at {metres}
{slope}, {metres}: accident
accident at {metres} on {slope}, {hurt} hurt
{hurt} people hurt on {slope} at {metres}
send the patrol to {slope}, {metres}
at {metres} on {slope} someone fell @hurt=1
we need help at {metres}, {slope}
help! {slope}, about {metres} up, {hurt} injured
{hurt} injured, {metres}, {slope}
two skiers crashed on {slope} at {metres}, both are hurt @hurt=2
patrol to {metres} on {slope} please
a collision on {slope}, altitude {metres}, {hurt} hurt people'''),
   zh_q=L('''{slope}海拔{metres}有事故
{slope}{metres}处，{hurt}人受伤
{hurt}人受伤，{slope}，海拔{metres}
派救援到{slope}，海拔{metres}
海拔{metres}的{slope}有一个人摔伤 @hurt=1'''), res=["patrol called"], ans=["The patrol is on its way."])

fn("book_lesson", "Book a ski lesson for a pupil", zh="预订滑雪课", names=["lessons.book", "skiLesson", "book_instructor"], descs=["Pupil, start, minutes and how many lessons.", "Ski school"],
   params=dict(pupil=dict(t="str", v="skipupil_ya", d="who learns", zh="学员", alt=["student", "name"]), start=dict(t="str", v="skistart_ya", noise=0, d="start, as said", zh="开始时间", alt=["time", "begins"]), minutes=dict(t="int", v=MINS, d="minutes of a lesson", zh="每节分钟", alt=["duration", "length_min"]), count=dict(t="int", v=(2, 10), d="number of lessons", zh="节数", opt=True, alt=["lessons", "times"])),
   en=L('''a lesson for {pupil} at {start}, {minutes}
{pupil}: {minutes} at {start}
{minutes} of skiing lessons for {pupil}, starting {start}
{count} times {minutes} for {pupil}, at {start}
at {start} {pupil} has {count} lessons of {minutes}
book {pupil} in for {minutes} at {start}
{count} lessons, {minutes} each, {pupil}, {start}
{pupil} wants {minutes} with an instructor from {start}
start {start}, {minutes}, {count} lessons, {pupil}
lessons of {minutes} for {pupil}, {count} of them, always at {start}
{pupil} is 6 years old and needs a lesson of {minutes} at {start}
a couple of lessons for {pupil} at {start}, {minutes} each @count=2'''),
   zh_q=L('''{pupil}在{start}上课，{minutes}
给{pupil}订{start}的课，{minutes}
{pupil}，{start}开始，{count}节，每节{minutes}
每节{minutes}，{count}节，{pupil}，{start}
{pupil}6岁，{start}上{minutes}的课'''), res=["booked"], ans=["The lesson of {pupil} is booked."])
