"""Wind farm: turbines, power limits, yaw and pitch, night rules, crews, inspections, alarms, yields."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("wind_farm")
values("turbine_wf", en=["WT-07", "turbine 3", "E12", "the north mill", "T4", "WEA 22", "row B 5", "K-119", "the old one on the hill", "A1", "M31", "Rotor 9", "the test turbine", "WT-14", "S/08", "Greta", "turbine 17", "F6"],
       zh=["WT-07", "3号机", "E12", "北坡那台", "T4", "22号风机", "B排5号", "K-119", "山顶老机组", "A1", "M31", "9号机", "样机", "WT-14", "S/08", "大白", "海边17号", "F6"])
values("windsite_wf", en=["Highmoor", "the north field", "Site 2", "Kettle Ridge", "Dune Park", "the western row", "Old Quarry", "Plateau East", "the coast section", "Larkspur Hill"],
       zh=["北坡", "二号场", "东岭", "沙丘风场", "西排", "老矿区", "高原东区", "海边段", "云雀岭", "黄花梁"])
values("windcrew_wf", en=["Team Blue", "Amira and Jon", "crew 4", "Rasmus Holt", "the rope team", "Ines Figueira", "night crew", "Petter", "Mobile 2", "Okoro"],
       zh=["蓝队", "王蕾", "四班", "绳索组", "小林", "夜班", "赵师傅", "检修二组", "韩冰", "流动车2"])
values("windfault_wf", en=["oil in the hub", "blade 2 whistles", "the ladder light is out", "gearbox too hot", "lightning mark on a blade", "ice on the nacelle", "hatch does not lock", "vibration above 12 m/s", "birds nest at the door", "sensor sends nothing"],
       zh=["轮毂漏油", "二号叶片有哨声", "爬梯灯不亮", "齿轮箱太热", "叶片有雷击痕迹", "机舱结冰", "舱盖锁不上", "风大时振动", "门口有鸟窝", "传感器没数据"])

TURBINE = dict(t="str", v="turbine_wf", d="name of the turbine", zh="风机名称", alt=["unit", "machine", "wtg"])
TURBINES = dict(t="[str]", v="turbine_wf", d="which turbines", zh="哪些风机", alt=["units", "machines"])
SITE = dict(t="str", v="windsite_wf", d="part of the wind farm", zh="风场区域", alt=["area", "section", "park"])

fn("start_turbines", "Start turbines", zh="启动风机", names=["turbines.start", "startUnits", "run_wtg"], descs=["Turbines run again.", "Takes turbines into operation"],
   params=dict(turbines=TURBINES),
   en=L('''start {turbines}
{turbines} can run again
switch {turbines} on
let {turbines} turn
bring {turbines} back into operation
the work is done, start {turbines}
{turbines}: start
get {turbines} going
set {turbines} in motion
enough wind now, {turbines} on please
I want to see {turbines} spinning
release {turbines} and start'''),
   zh_q=L('''启动{turbines}
{turbines}可以转了
把{turbines}开起来
{turbines}开机
检修完了，{turbines}启动
让{turbines}重新运行
{turbines}恢复发电
风够了，{turbines}开起来'''), res=["started"], ans=["The turbines are starting."])

fn("stop_turbines", "Stop turbines", zh="停止风机", names=["turbines.stop", "stopUnits", "halt_wtg"], descs=["Turbines stand still.", "Takes turbines out of operation"],
   params=dict(turbines=TURBINES, reason=dict(t="enum", v={"maintenance": ["somebody works on it", "检修"], "ice": ["icing", "结冰"], "storm": ["too much wind", "大风"], "birds": ["a flock is coming", "有鸟群"], "grid": ["the grid is full", "电网限电"], "noise": ["the neighbours complain", "噪声投诉"]}, d="why", zh="原因", opt=True, alt=["cause"])),
   en=L('''stop {turbines}
{turbines} off
halt {turbines} because of {reason}
switch {turbines} off, reason {reason}
there is ice on the blades, stop {turbines} @reason="ice"
stop {turbines}, the crew goes up @reason="maintenance"
cranes are flying in, {turbines} must stand still @reason="birds"
people can't sleep, {turbines} off @reason="noise"
a storm is coming, take {turbines} out @reason="storm"
the operator wants less power, shut down {turbines} @reason="grid"
{turbines}: stop, {reason}
no more turning for {turbines}'''),
   zh_q=L('''停{turbines}
{turbines}停机
{turbines}{reason}，停下来
叶片结冰了，停{turbines} @reason="ice"
有人要上去干活，{turbines}停机 @reason="maintenance"
鸟群来了，{turbines}别转 @reason="birds"
村民嫌吵，{turbines}停掉 @reason="noise"
台风要来，关{turbines} @reason="storm"
因为{reason}，把{turbines}停了'''), res=["stopped"], ans=["The turbines are stopping."])

fn("limit_power", "Limit the power of turbines", zh="限制功率", names=["power.limit", "curtail", "set_cap"], descs=["At most so many percent of the full power.", "Curtailment of turbines"],
   params=dict(turbines=TURBINES, percent=dict(t="int", v=(10, 95, 5), lim=True, d="percent of full power", zh="功率百分比", alt=["cap", "level"]), hours=dict(t="obj", opt=True, d="from what time to what time", zh="时段", alt=["window", "period"], f=dict(start=dict(t="str", v="clock_c", noise=0, d="start"), end=dict(t="str", v="clock_c", noise=0, d="end")))),
   en=L('''limit {turbines} to {percent} percent
{turbines} at most {percent}%
cap {turbines} at {percent} percent from {hours.start} to {hours.end}
between {hours.start} and {hours.end} only {percent}% for {turbines}
throttle {turbines}, {percent} percent
no more than {percent} percent from {turbines}
curtail {turbines} to {percent}, starting {hours.start}, ending {hours.end}
{turbines}: {percent}% max
half power for {turbines} @percent=50
the grid is full, {turbines} down to {percent}%
until {hours.end}, from {hours.start} on, keep {turbines} at {percent} percent
{turbines} should not give more than a quarter @percent=25'''),
   zh_q=L('''{turbines}限到{percent}%
把{turbines}的功率限制在百分之{percent}
{hours.start}到{hours.end}，{turbines}最多{percent}%
{turbines}降到{percent}%，{hours.start}起，{hours.end}止
{turbines}只开一半功率 @percent=50
电网满了，{turbines}限{percent}%
{turbines}不要超过百分之{percent}
从{hours.start}至{hours.end}限{turbines}到{percent}%'''), res=["limit set"], ans=["The limit is set."])

fn("lift_limit", "Remove the power limit of turbines", zh="取消限功率", names=["power.release", "uncap", "full_power"], descs=["Turbines may give full power again.", "Ends a curtailment"],
   params=dict(turbines=TURBINES),
   en=L('''remove the limit of {turbines}
{turbines} may run at full power again
no more cap on {turbines}
lift the curtailment of {turbines}
full power from {turbines}
let {turbines} give everything
uncap {turbines}
{turbines}: limit off
the grid is free again, release {turbines}
stop throttling {turbines}
take the brake off the output of {turbines}
{turbines} unlimited please'''),
   zh_q=L('''取消{turbines}的限功率
{turbines}满发
{turbines}不用限了
放开{turbines}
解除{turbines}的限电
让{turbines}全力发电
电网松了，{turbines}恢复满功率
{turbines}的上限去掉'''), res=["limit lifted"], ans=["The turbines run at full power."])

fn("set_yaw", "Turn a nacelle into a direction", zh="机舱偏航", names=["yaw.set", "turnNacelle", "nacelle_heading"], descs=["Heading in degrees, 0 is north.", "Where a turbine looks"],
   params=dict(turbine=TURBINE, degrees=dict(t="int", v=(0, 359), lim=True, d="heading, 0 is north, 90 east", zh="方位角，0为北", alt=["heading", "angle"])),
   en=L('''turn {turbine} to {degrees} degrees
yaw of {turbine} to {degrees}
{turbine} should look to {degrees} degrees
nacelle of {turbine}: heading {degrees}
turn {turbine} to the north @degrees=0
{turbine} facing east please @degrees=90
point {turbine} to the south @degrees=180
swing {turbine} round to the west @degrees=270
heading {degrees} for {turbine}
set {turbine} at {degrees}°
the wind has changed, {turbine} to {degrees} degrees
{degrees} degrees, {turbine}'''),
   zh_q=L('''{turbine}偏航到{degrees}度
把{turbine}转到{degrees}度
{turbine}朝北 @degrees=0
{turbine}机头对着东 @degrees=90
{turbine}转向正南 @degrees=180
让{turbine}朝西 @degrees=270
风向变了，{turbine}到{degrees}度
{turbine}方位{degrees}'''), res=["yawing"], ans=["{turbine} is turning."])

fn("set_pitch", "Set the blade angle of a turbine", zh="桨距角", names=["pitch.set", "bladeAngle", "feather"], descs=["Pitch in degrees; 90 takes the blades out of the wind.", "Angle of the blades"],
   params=dict(turbine=TURBINE, degrees=dict(t="num", v=(-3, 90), lim=True, d="pitch angle", zh="桨距角度", alt=["angle", "pitch"])),
   en=L('''pitch of {turbine} to {degrees}
set the blades of {turbine} to {degrees} degrees
{turbine}: pitch {degrees}
blades of {turbine} at {degrees} degrees please
feather {turbine} @degrees=90
take the blades of {turbine} out of the wind @degrees=90
turn the blades of {turbine} to {degrees}
{degrees} degrees of pitch for {turbine}
blade angle {degrees}, {turbine}
blades of {turbine} flat to zero @degrees=0
change the pitch of {turbine}, {degrees} degrees
I need {degrees} degrees on the blades of {turbine}'''),
   zh_q=L('''{turbine}桨距{degrees}度
把{turbine}的叶片转到{degrees}度
{turbine}顺桨 @degrees=90
{turbine}叶片角度设为{degrees}
{turbine}桨角归零 @degrees=0
叶片{degrees}度，{turbine}
{turbine}的叶片收到{degrees}度
让{turbine}变桨到{degrees}度'''), res=["pitch set"], ans=["The blades of {turbine} are set."])

fn("set_night_mode", "Switch the quiet mode of a site", zh="静音模式", names=["noise.nightMode", "quietMode", "low_noise"], descs=["Turbines turn slower and quieter.", "Noise rule of a site"],
   params=dict(site=SITE, on=dict(t="bool", d="true is quiet", zh="true 为开启", alt=["enabled", "quiet"]), days=dict(t="[enum]", v={"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "周三"], "thu": ["Thursday", "周四"], "fri": ["Friday", "周五"], "sat": ["Saturday", "周六"], "sun": ["Sunday", "周日"]}, d="only on these days", zh="仅在这些天", opt=True, alt=["weekdays"])),
   en=L('''quiet mode on at {site} @on=true
quiet mode off at {site} @on=false
{site} should be quiet on {days} @on=true
make {site} quieter, people want to sleep @on=true
{site} may be loud again @on=false
no quiet mode on {days} in {site} @on=false
low noise for {site} @on=true
end the low noise rule at {site} @on=false
on {days} low noise at {site} @on=true
turn the noise reduction of {site} on @on=true
turn the noise reduction of {site} off @on=false
the village at {site} complains, quiet please @on=true'''),
   zh_q=L('''{site}开静音模式 @on=true
{site}关静音模式 @on=false
{days}{site}要安静 @on=true
{site}不用静音了 @on=false
{site}附近要睡觉，降噪 @on=true
{days}{site}不用降噪 @on=false
取消{site}的降噪 @on=false
{site}{days}低噪声运行 @on=true'''), res=["quiet: {on}"], ans=["The noise mode of {site} is set."])

fn("set_beacon", "Switch the warning lights of turbines", zh="航标灯", names=["beacons.set", "warningLights", "red_lights"], descs=["Red lights for aircraft, on or off.", "Lights on the nacelle"],
   params=dict(turbines=TURBINES, on=dict(t="bool", d="true: lit", zh="true 为亮", alt=["enabled", "lit"])),
   en=L('''warning lights on at {turbines} @on=true
warning lights off at {turbines} @on=false
light up the beacons of {turbines} @on=true
no red lights on {turbines} @on=false
fog is coming, {turbines} must blink @on=true
beacons of {turbines} out @on=false
the helicopter comes, lights of {turbines} on @on=true
switch the red lights of {turbines} off @on=false
let {turbines} flash @on=true
{turbines} dark please @on=false
stop the blinking of {turbines} @on=false
{turbines}: beacon on @on=true'''),
   zh_q=L('''{turbines}航标灯打开 @on=true
{turbines}航标灯关掉 @on=false
{turbines}的红灯亮起来 @on=true
{turbines}别闪了 @on=false
起雾了，{turbines}亮灯 @on=true
把{turbines}的警示灯熄了 @on=false
直升机要来，开{turbines}的灯 @on=true
{turbines}灭灯 @on=false'''), res=["beacons: {on}"], ans=["The warning lights are set."])

fn("send_crew", "Send a crew to turbines", zh="派检修队", names=["crews.send", "dispatchCrew", "plan_visit"], descs=["Who goes to which turbines and when.", "Service visit"],
   params=dict(crew=dict(t="str", v="windcrew_wf", d="which crew", zh="班组", alt=["team", "technician"]), turbines=TURBINES, day=dict(t="str", v="day_c", noise=0, d="which day", zh="日期", opt=True, alt=["date"]), job=dict(t="enum", v={"inspection": ["a look round", "巡检"], "repair": ["修理"], "oil_change": ["changing the oil", "换油"], "cleaning": ["washing the blades", "清洗"]}, d="what for", zh="工作内容", opt=True, alt=["task", "purpose"])),
   en=L('''send {crew} to {turbines}
{crew} goes to {turbines} {day}
{day} {crew} visits {turbines} for {job}
{turbines} {day}: {crew}
{crew} should do this at {turbines}: {job}
plan {crew} for {turbines}, {job}
{job} at {turbines} by {crew}
{turbines} need {crew}
let {crew} drive to {turbines} {day}
dispatch {crew}, {turbines}, {job}
on the list for {day}: {crew} at {turbines}
book {crew} for {turbines} {day}, {job}'''),
   zh_q=L('''派{crew}去{turbines}
{crew}{day}去{turbines}
{day}让{crew}到{turbines}{job}
{turbines}要{job}，派{crew}
安排{crew}去{turbines}，{day}
{crew}负责{turbines}的{job}
{turbines}叫{crew}来看看
{job}：{crew}，{turbines}，{day}'''), res=["crew planned"], ans=["{crew} is on the plan."])

fn("recall_crew", "Call a crew back", zh="召回检修队", names=["crews.recall", "callBack", "abort_visit"], descs=["A crew leaves the turbine and comes back.", "Ends a visit at once"],
   params=dict(crew=dict(t="str", v="windcrew_wf", d="which crew", zh="班组", alt=["team", "technician"]), urgent=dict(t="bool", d="at once, for example because of a storm", zh="立即", opt=True, alt=["immediately"])),
   en=L('''call {crew} back
{crew} should come home
recall {crew} at once @urgent=true
thunder! get {crew} down now @urgent=true
bring {crew} back, no hurry @urgent=false
{crew} can return
stop the visit of {crew}
tell {crew} to come back
{crew}: return
we don't need {crew} out there any more
{crew} off the tower immediately @urgent=true
end the job of {crew} and call them in'''),
   zh_q=L('''叫{crew}回来
召回{crew}
{crew}马上撤下来 @urgent=true
打雷了，{crew}立刻下塔 @urgent=true
{crew}可以回来了
{crew}不急，干完回来就行 @urgent=false
让{crew}收工
{crew}不用在那边了，回来'''), res=["recalled"], ans=["{crew} is coming back."])

fn("report_damage", "Report a damage at a turbine", zh="上报缺陷", names=["faults.report", "damageNote", "log_defect"], descs=["What was found and how bad it is.", "Damage log"],
   params=dict(turbine=TURBINE, damage=dict(t="str", v="windfault_wf", d="what was found", zh="缺陷", alt=["problem", "finding"]), severity=dict(t="enum", v={"low": ["can wait", "不急"], "medium": ["soon", "尽快处理"], "critical": ["dangerous", "危险"]}, d="how bad", zh="程度", opt=True, alt=["level"]), photos=dict(t="[str]", v="file_name_c", d="pictures of it", zh="照片", opt=True, alt=["attachments"])),
   en=L('''{turbine}: {damage}
report for {turbine}: {damage}
{damage} at {turbine}, {severity}
I found this on {turbine}: {damage}
note "{damage}" for {turbine}
{turbine} has a defect, {damage}
{damage}, that's {turbine}, pictures {photos}
log {damage} for {turbine} with {photos}
{severity}: {damage} on {turbine}
stop climbing, {turbine} is dangerous, {damage} @severity="critical"
write down for {turbine} - {damage}, it can wait @severity="low"
damage at {turbine}: {damage}'''),
   zh_q=L('''{turbine}{damage}
上报{turbine}：{damage}
{turbine}发现{damage}，{severity}
{damage}，在{turbine}
给{turbine}记缺陷“{damage}”
{turbine}有危险，{damage} @severity="critical"
{turbine}的{damage}，照片{photos}
{turbine}{damage}，不着急 @severity="low"
登记{turbine}缺陷：{damage}，附{photos}'''), res=["defect 218"], ans=["The damage at {turbine} is reported."])

fn("get_power", "Read the present power of a turbine", zh="查询实时功率", names=["power.read", "currentOutput", "turbine_power"], descs=["What a turbine gives now.", "Power in kilowatts"],
   params=dict(turbine=TURBINE),
   en=L('''how much power does {turbine} give
output of {turbine} now
what is {turbine} producing
power of {turbine} please
{turbine}: how many kilowatts
is {turbine} running well, what does it give
read the power of {turbine}
tell me what {turbine} puts into the grid
show the output of {turbine}
how strong is {turbine} at the moment
check the power of {turbine}
current kilowatts, {turbine}'''),
   zh_q=L('''{turbine}现在多少千瓦
{turbine}的功率
看看{turbine}发多少电
{turbine}出力怎么样
查{turbine}实时功率
{turbine}这会儿发得多吗
报一下{turbine}的出力
{turbine}目前输出多少'''), res=["1850 kW", "420 kW", "0 kW"], ans=["I read the power of {turbine}."])

fn("get_yield", "Read the energy made in a time", zh="查询发电量", names=["energy.yield", "producedEnergy", "site_yield"], descs=["Megawatt hours of a site from one day to another.", "Energy report"],
   params=dict(site=SITE, period=dict(t="obj", d="first and last day", zh="起止日期", alt=["range", "dates"], f=dict(start=dict(t="str", v="day_c", noise=0, d="first day"), end=dict(t="str", v="day_c", noise=0, d="last day")))),
   en=L('''yield of {site} from {period.start} to {period.end}
how much energy did {site} make between {period.start} and {period.end}
from {period.start} until {period.end}, what came out of {site}
energy report {site}, {period.start} - {period.end}
{site}: megawatt hours {period.start} to {period.end}
production of {site}, starting {period.start}, last day {period.end}
tell me what {site} produced from {period.start} to {period.end}
until {period.end}, counted from {period.start}, {site} made how much
I need the yield of {site} for {period.start} to {period.end}
show {site} energy from {period.start} through {period.end}
what did {site} feed in between {period.start} and {period.end}
sum up {site} from {period.start} to {period.end}'''),
   zh_q=L('''{site}从{period.start}到{period.end}发了多少电
{period.start}至{period.end}，{site}的发电量
查{site}发电量，{period.start}到{period.end}
{site}，{period.start}—{period.end}，多少兆瓦时
从{period.start}算到{period.end}，{site}一共发多少
我要{site}{period.start}到{period.end}的电量
{site}的电量报表：{period.start}到{period.end}
统计{site}，{period.start}起，{period.end}止'''), res=["812 MWh", "97.4 MWh"], ans=["I looked up the yield of {site}."])

fn("find_idle", "List turbines that stand still", zh="列出停机风机", names=["turbines.idle", "stoppedUnits", "which_stopped"], descs=["Turbines of a site that do not run.", "Which turbines stand"],
   params=dict(site=dict(SITE, opt=True)),
   en=L('''which turbines stand still
what is not running at {site}
list the stopped turbines
are there any idle ones in {site}
show me what stands at {site}
who is not turning
turbines out of operation, {site}
is everything running at {site}
which ones are off
stopped units at {site} please
find the turbines that don't turn
how many stand still in {site}'''),
   zh_q=L('''哪些风机停着
{site}有没转的吗
列出{site}停机的风机
现在谁没在转
{site}都在发电吗
看看有哪几台停了
{site}停了几台
哪些机组没运行'''), res=["WT-07", "T4, E12", "none"], ans=["I looked for turbines that stand still."])

flow(en=["see which turbine stands still and start it", "find the stopped one and get it going"], zh_q=["看哪台风机停着，把它启动", "查一下没转的那台，开起来"],
     slots=dict(), made=dict(t="turbine_wf"),
     steps=[("find_idle", {}, "{t}"), ("start_turbines", {"turbines": ["{t}"]}, "started")], ans=["{t} was standing still and is starting."])
