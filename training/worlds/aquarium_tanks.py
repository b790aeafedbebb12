"""Aquarium house: tanks, feeding, water changes, salt, temperature, light, pumps, medicine, counting and moving fish."""
from switchboard.wording import L, both, figures, said, signed
from switchboard.world import domain, fn, values


domain("aquarium_tanks")
values("aquatank_ya", en=["A7", "FV-3", "T12", "B/2", "R-04", "9", "NANO 1", "K22", "31", "M5", "S-110", "D3", "Q-7", "2B"])
values("aquapump_ya", en=["P4", "P-12", "FX/6", "UV2", "7", "ME-300", "K1", "W-08", "22"])
values("aquafishid_ya", en=["F-118", "KOI 7", "Z22", "0451", "SH-3/2", "B9", "TAG 880", "M-14", "C/5", "73"])
values("aquaspecies_ya", en=["guppies", "neon tetras", "clownfish", "angelfish", "rays", "shrimps", "loaches", "seahorses", "discus", "catfish", "gobies", "carp"], zh=["孔雀鱼", "霓虹灯鱼", "小丑鱼", "神仙鱼", "樱花虾", "泥鳅", "海马", "七彩鱼", "鲶鱼", "虾虎鱼", "锦鲤"])
values("aquaon_ya", en=["7:30", "06:45", "8:00", "9:15", "half past eight", "7 am", "10:00", "5:50", "8.20", "11:10"], zh=["7:30", "06:45", "八点", "9:15", "早上八点半", "10:00", "5:50", "11:10"])
values("aquaoff_ya", en=["19:30", "20:00", "18:15", "9 pm", "21:45", "half past six in the evening", "17:50", "22:05", "20.40"], zh=["19:30", "20:00", "18:15", "晚上九点", "21:45", "傍晚六点半", "22:05", "17:50"])
TANK = dict(t="str", v="aquatank_ya", noise=0.1, d="code of the tank", zh="鱼缸编号", alt=["tank_id", "aquarium", "basin"])
GRAMS = both(said([2, 3, 4, 6, 8, 10, 15, 20, 35, 60, 120], ["{} grams", "{} g"], ["{}克"]), said([0.5, 1.2, 2.5, 0.35, 4.75, 0.8, 12.5], ["{} grams", "{} g"], ["{}克"]), said([2, 3], ["{} kilos", "{} kg"], ["{}公斤"], 1000),
             {0.5: ["half a gram", "半克"], 1: ["a gram", "one gram", "一克"], 1.5: ["a gram and a half", "one and a half grams", "一克半"], 500: ["half a kilo", "半公斤"], 1000: ["a kilo", "one kilo", "一公斤"], 250: ["a quarter of a kilo", "250 g", "两百五十克"], 1500: ["a kilo and a half", "1.5 kg", "一公斤半"], 0.25: ["a quarter of a gram", "0.25 g"]})
LITRES = both(said([5, 8, 15, 20, 30, 45, 80, 120, 260, 400], ["{} litres", "{} l"], ["{}升"]), said([2, 3, 5], ["{} cubic metres", "{} m³"], ["{}立方米"], 1000), {0.5: ["half a litre", "500 ml", "半升"], 1: ["a litre", "one litre", "一升"], 2.5: ["two and a half litres", "2.5 l", "两升半"], 1000: ["a cubic metre", "a thousand litres", "一立方米", "一千升"], 500: ["half a cubic metre", "500 litres", "半立方米"], 1500: ["one and a half cubic metres", "1500 l", "一千五百升"], 0.25: ["a quarter of a litre", "250 ml", "两百五十毫升"], 100: ["a hundred litres", "100 l", "一百升"]})
PERCENT = both(said([5, 10, 15, 20, 30, 40, 60, 70, 80, 90], ["{} percent", "{}%"], ["百分之{}"]), {50: ["half", "50 percent", "百分之五十", "一半"], 25: ["a quarter", "25%", "四分之一"], 33: ["33%", "33 percent", "百分之三十三"], 75: ["three quarters", "75 percent", "四分之三"]})
DAYS = both(said([2, 3, 4, 5, 6, 8, 10, 20, 40], ["{} days"], ["{}天"]), {7: ["a week", "one week", "7 days", "一周", "一个星期"], 14: ["a fortnight", "two weeks", "14 days", "两周", "两个星期"], 21: ["three weeks", "21 days", "三周"], 1: ["a day", "one day", "一天"], 12: ["a dozen days", "12 days", "十二天"], 28: ["four weeks", "28 days", "四周"], 30: ["30 days", "三十天"]})
MINS = both(said([5, 10, 12, 20, 25, 40, 50], ["{} minutes", "{} min"], ["{}分钟"]), said([2, 3], ["{} hours"], ["{}小时"], 60), {30: ["half an hour", "半小时"], 60: ["an hour", "one hour", "一小时"], 90: ["an hour and a half", "1.5 hours", "一个半小时"], 15: ["a quarter of an hour", "一刻钟"], 45: ["three quarters of an hour", "三刻钟"], 0.5: ["half a minute", "30 seconds", "半分钟"], 1.5: ["a minute and a half", "90 seconds", "一分半"]})

fn("feed_fish", "Feed a tank once", zh="喂鱼", names=["feeding.once", "feedTank", "give_food"], descs=["Grams of food into a tank.", "One feeding now"],
   params=dict(tank=TANK, grams=dict(t="num", v=GRAMS, d="grams of food", zh="克", alt=["food_g", "amount_grams"])),
   en=L('''feed tank {tank} {grams}
{grams} of food into tank {tank}
tank {tank}: {grams} of food
give the fish in {tank} {grams}
tank {tank} gets {grams} now
the fish in tank {tank} look hungry, {grams} please
{grams} for tank {tank}
there are 40 fish in tank {tank}, feed them {grams}
drop {grams} of flakes into {tank}
yesterday {tank} had too little, today {grams} of food
food, {grams}, tank {tank}
can tank {tank} have {grams} of pellets
feed {grams} in {tank}, they have had nothing for 2 days'''),
   zh_q=L('''给{tank}号缸喂{grams}
{tank}号缸喂{grams}鱼食
往{tank}号缸撒{grams}
{grams}鱼食，{tank}号缸
{tank}号缸的鱼饿了，{grams}
{tank}号缸有40条鱼，喂{grams}'''), res=["{grams} g fed"], ans=["Tank {tank} got {grams} grams."])

fn("plan_feeding", "Feed a tank several times a day", zh="喂食计划", names=["feeding.plan", "feedingPlan", "daily_food"], descs=["How often a day and how many grams each time.", "A feeding programme"],
   params=dict(tank=TANK, times=dict(t="int", v=both(said(range(4, 11), ["{} times"], ["{}次"]), {1: ["once", "one time", "一次"], 2: ["twice", "two times", "两次"], 3: ["three times", "3 times", "三次"]}), d="feedings a day", zh="每天次数", alt=["per_day", "count"]), grams=dict(t="num", v=GRAMS, d="grams each time", zh="每次克数", alt=["each_g", "portion_grams"])),
   en=L('''feed tank {tank} {times} a day, {grams} each
{times} a day {grams} for tank {tank}
tank {tank}: {grams}, {times} daily
give {tank} {grams} {times} a day
{grams} {times} a day in tank {tank}
tank {tank} should be fed {times} a day with {grams}
every day {times}, always {grams}, tank {tank}
plan {times} daily with {grams} at a time for {tank}
portions of {grams}, {times} a day, tank {tank}
from now on {tank} gets {grams}, and that {times} a day
the young ones in {tank} need {times} a day {grams}
at every feeding {grams}, {times} per day, tank {tank}'''),
   zh_q=L('''{tank}号缸每天喂{times}，每次{grams}
每天{times}，一次{grams}，{tank}号缸
{tank}号缸每次{grams}，一天{times}
给{tank}号缸安排每天{times}、每次{grams}
{grams}，每天{times}，喂{tank}号缸'''), res=["plan saved"], ans=["Tank {tank} has its feeding plan."])

fn("move_fish", "Move fish from one tank to another", zh="转缸", names=["fish.move", "moveFish", "transfer_fish"], descs=["How many, from which tank, to which.", "Puts fish elsewhere"],
   params=dict(count=dict(t="int", v=(2, 60), d="number of fish", zh="数量", alt=["number", "quantity"]), species=dict(t="str", v="aquaspecies_ya", d="kind of fish", zh="品种", opt=True, alt=["kind", "type"]), from_tank=dict(TANK, d="tank they are in", zh="原缸", alt=["source", "origin"]), to_tank=dict(TANK, d="tank they go to", zh="目标缸", alt=["target", "destination"])),
   en=L('''move {count} {species} from tank {from_tank} to tank {to_tank}
{count} fish out of {from_tank} into {to_tank}
into tank {to_tank}: {count} {species} from tank {from_tank}
take {count} fish from tank {from_tank} and put them in {to_tank}
tank {to_tank} gets {count} {species} out of {from_tank}
from {from_tank} to {to_tank}, {count} {species}
to tank {to_tank} from tank {from_tank}: {count} fish
tank {from_tank} is crowded, {count} {species} to {to_tank}
{to_tank} has room for {count} fish of tank {from_tank}, bring them over
net {count} {species} in {from_tank} and let them go in {to_tank}
a dozen {species} from {from_tank} to {to_tank} @count=12
a pair of {species} moves from tank {from_tank} to tank {to_tank} @count=2
a hundred fish, from {from_tank}, into tank {to_tank} @count=100
a couple of {species} into {to_tank}, you find them in {from_tank} @count=2'''),
   zh_q=L('''从{from_tank}号缸捞{count}条{species}到{to_tank}号缸
把{from_tank}号缸的{count}条鱼移到{to_tank}号缸
{to_tank}号缸接{from_tank}号缸的{count}条{species}
{from_tank}号缸太挤，{count}条去{to_tank}号缸
往{to_tank}号缸放{count}条{species}，从{from_tank}号缸捞
一对{species}从{from_tank}号缸到{to_tank}号缸 @count=2
一百条鱼，{from_tank}号缸换到{to_tank}号缸 @count=100'''), res=["{count} moved"], ans=["{count} fish are in tank {to_tank}."])

fn("set_salinity", "Set the specific gravity of a salt water tank", zh="设置盐度比重", names=["water.salinity", "setSalinity", "salt_gravity"], descs=["Specific gravity, such as 1.025.", "How salty the water is"],
   params=dict(tank=TANK, gravity=dict(t="num", v=figures(1.014, 1.032, 0.001, 3), d="specific gravity", zh="比重", alt=["density", "sg"])),
   en=L('''set tank {tank} to {gravity}
salinity {gravity} in tank {tank}
tank {tank}: gravity {gravity}
the salt in tank {tank} should be at {gravity}
bring {tank} to {gravity}
{gravity} for tank {tank}
{tank} has 1.019 now, make it {gravity}
raise the salt of tank {tank} until it shows {gravity}
specific gravity {gravity}, tank {tank}
keep tank {tank} at a gravity of {gravity}
the seahorses in {tank} need {gravity}
I want {gravity} of salinity in {tank}'''),
   zh_q=L('''{tank}号缸盐度设为{gravity}
把{tank}号缸比重调到{gravity}
{tank}号缸比重{gravity}
{tank}号缸现在1.019，调成{gravity}
盐度{gravity}，{tank}号缸'''), res=["{tank} {gravity}"], ans=["Tank {tank} is brought to {gravity}."])

fn("log_hardness", "Write down total and carbonate hardness of a tank", zh="记录硬度", names=["water.hardness", "logHardness", "gh_kh"], descs=["Total hardness and carbonate hardness in degrees.", "Drop test results"],
   params=dict(tank=TANK, total=dict(t="num", v=both(said(range(3, 25), ["{}"], ["{}"]), {4.5: ["4.5", "four and a half", "四点五"], 7.5: ["7.5", "seven and a half", "七点五"]}), d="total hardness", zh="总硬度", alt=["gh", "total_hardness"]), carbonate=dict(t="num", v=both(said(range(2, 16), ["{}"], ["{}"]), {3.5: ["3.5", "three and a half", "三点五"], 6.5: ["6.5", "六点五"]}), d="carbonate hardness", zh="碳酸硬度", alt=["kh", "carbonate_hardness"])),
   en=L('''tank {tank} has total hardness {total} and carbonate hardness {carbonate}
total {total}, carbonate {carbonate}, tank {tank}
carbonate hardness {carbonate}, total hardness {total} in tank {tank}
log tank {tank}: total {total}, carbonate {carbonate}
{tank}: carbonate {carbonate}, total {total}
I measured a total hardness of {total} in {tank}, carbonate {carbonate}
in tank {tank} the carbonate hardness is {carbonate} and the total one {total}
note {total} total and {carbonate} carbonate for {tank}
the tests of tank {tank} show {carbonate} carbonate, {total} total
hardness of tank {tank}: {total} in total, {carbonate} of carbonate
GH {total}, KH {carbonate}, tank {tank}
KH {carbonate} and GH {total} in {tank}'''),
   zh_q=L('''{tank}号缸总硬度{total}，碳酸硬度{carbonate}
记录{tank}号缸：碳酸硬度{carbonate}，总硬度{total}
总硬度{total}、碳酸硬度{carbonate}，{tank}号缸
{tank}号缸碳酸硬度{carbonate}，总硬度{total}
测得{tank}号缸GH是{total}，KH是{carbonate}'''), res=["noted"], ans=["The hardness of tank {tank} is noted."])

fn("set_water_temperature", "Set the temperature of a tank", zh="设置缸温", names=["water.temperature", "setTankTemp", "tank_heat"], descs=["Target in degrees Celsius.", "How warm a tank is"],
   params=dict(tank=TANK, celsius=dict(t="num", v=both(figures(21.4, 29.8, 0.6), said(range(12, 33), ["{}"], ["{}"]), {24.5: ["twenty-four and a half", "24.5", "二十四点五"], 26.5: ["26 and a half", "26.5", "二十六点五"]}), d="degrees Celsius", zh="摄氏度", alt=["degrees", "temp", "target"])),
   en=L('''set tank {tank} to {celsius} degrees
tank {tank} {celsius} °C
{celsius} degrees in tank {tank}
warm tank {tank} to {celsius}
tank {tank} is at 19 degrees, I want {celsius}
let {tank} cool down to {celsius} degrees
the water in {tank} should have {celsius} degrees
heater of tank {tank} on {celsius}
keep {tank} at {celsius} degrees Celsius
{celsius} for tank {tank}, the discus are shivering
change the target of {tank} to {celsius}
could tank {tank} be at {celsius} degrees
not 30, {celsius} degrees in tank {tank}'''),
   zh_q=L('''{tank}号缸设为{celsius}度
{tank}号缸加热到{celsius}度
把{tank}号缸水温调到{celsius}度
{celsius}度，{tank}号缸
{tank}号缸现在19度，升到{celsius}度
{tank}号缸不要30度，要{celsius}度'''), res=["{celsius} °C"], ans=["Tank {tank} goes to {celsius} degrees."])

fn("shift_tank_temperature", "Make a tank warmer or colder by some degrees", zh="升降缸温", names=["water.shift", "tankTempBy", "adjust_tank_heat"], descs=["Positive is warmer, negative is colder.", "Relative to the target now"],
   params=dict(tank=TANK, delta=dict(t="num", v=both(signed([2, 3, 4, 5], ["{} degrees warmer", "up {} degrees", "up by {}"], ["{} degrees colder", "{} degrees cooler", "down {} degrees", "down by {}"], ["升{}度", "调高{}度"], ["降{}度", "调低{}度", "冷{}度"]), signed([1.5, 2.5, 0.3, 0.8, 1.2], ["{} degrees warmer", "up {} degrees"], ["{} degrees colder", "down {} degrees"], ["升{}度"], ["降{}度"]),
                                                    {0.5: ["half a degree warmer", "up half a degree", "升半度"], -0.5: ["half a degree colder", "down half a degree", "降半度"], 1: ["a degree warmer", "one degree up", "升一度"], -1: ["a degree colder", "one degree down", "降一度"], -1.5: ["one and a half degrees colder", "降一度半"]}), d="degrees, negative for colder", zh="变化度数", alt=["change", "offset", "by"])),
   en=L('''tank {tank} {delta}
{delta} in tank {tank}
make tank {tank} a little different: {delta}
tank {tank}: {delta}
the algae grow too fast in {tank}, {delta}
for tank {tank} {delta}
I need {tank} {delta}
it's 26 degrees in {tank} now, {delta} please
{delta}, tank {tank}
raise tank {tank} by 2 degrees @delta=2
lower tank {tank} by 2 degrees @delta=-2
take 3 degrees off {tank} @delta=-3
turn {tank} back by one degree @delta=-1
add 1.5 degrees to tank {tank} @delta=1.5'''),
   zh_q=L('''{tank}号缸{delta}
把{tank}号缸{delta}
{tank}号缸的水{delta}
{tank}号缸现在26度，{delta}
{tank}号缸水温减三度 @delta=-3
{tank}号缸再暖两度 @delta=2'''), res=["changed"], ans=["Tank {tank} is changed."])

fn("set_light_times", "Set when the light of a tank goes on and off", zh="设置灯光时间", names=["light.times", "lightSchedule", "lamp_times"], descs=["On time and off time.", "Daily light of a tank"],
   params=dict(tank=TANK, on=dict(t="str", v="aquaon_ya", noise=0, d="switched on at, as said", zh="开灯时间", alt=["on_at", "start", "from_time"]), off=dict(t="str", v="aquaoff_ya", noise=0, d="switched off at, as said", zh="关灯时间", alt=["off_at", "end", "until"])),
   en=L('''light of tank {tank} on at {on}, off at {off}
tank {tank} lit from {on} to {off}
{on} on, {off} off, tank {tank}
lights off at {off} and on at {on} in tank {tank}
between {on} and {off} tank {tank} has light
switch tank {tank} off at {off}, on at {on}
tank {tank}: {on}-{off}
keep {tank} lit until {off}, starting {on}
from {on} until {off} I want light in {tank}
in tank {tank} it should be day from {on} to {off}
the lamps of {tank}: {on} till {off}
dark from {off}, bright from {on}, tank {tank}'''),
   zh_q=L('''{tank}号缸{on}开灯，{off}关灯
{tank}号缸灯光{on}到{off}
{tank}号缸{off}关灯，{on}开灯
从{on}到{off}给{tank}号缸照明
{tank}号缸：开{on}，关{off}'''), res=["{on}-{off}"], ans=["Tank {tank} is lit from {on} to {off}."])

fn("dim_light", "Dim the light of a tank over some minutes", zh="渐变灯光", names=["light.dim", "fadeLight", "dim_tank"], descs=["To so many percent within so many minutes.", "Slow change of the light"],
   params=dict(tank=TANK, percent=dict(t="int", v=PERCENT, d="percent brightness", zh="亮度百分比", alt=["brightness", "level"]), minutes=dict(t="num", v=MINS, d="minutes it takes", zh="用时分钟", opt=True, alt=["duration", "over_minutes"])),
   en=L('''dim tank {tank} to {percent}
tank {tank} to {percent} over {minutes}
within {minutes} the light of {tank} goes to {percent}
{percent} light in tank {tank}
{percent} brightness for {tank}, over {minutes}
let tank {tank} fade to {percent} in {minutes}
over {minutes} bring tank {tank} to {percent}
light {tank}: {percent}, {minutes}
put the lamps of {tank} at {percent}
it's too bright in {tank}, {percent} will do
take {minutes} to get {tank} to {percent}
tank {tank} off within {minutes} @percent=0
full light for {tank} @percent=100'''),
   zh_q=L('''{tank}号缸灯光调到{percent}
{tank}号缸用{minutes}调到{percent}
{minutes}内把{tank}号缸灯光变到{percent}
{percent}亮度，{tank}号缸
{tank}号缸灯全亮 @percent=100
{tank}号缸{minutes}内熄灯 @percent=0'''), res=["dimming"], ans=["The light of tank {tank} changes."])

fn("change_water_percent", "Replace a share of the water of a tank", zh="按比例换水", names=["water.change_share", "changePercent", "water_change"], descs=["Percent of the water.", "Water change by share"],
   params=dict(tank=TANK, percent=dict(t="int", v=PERCENT, d="percent of the water", zh="百分比", alt=["share", "part"])),
   en=L('''change {percent} of the water in tank {tank}
{percent} fresh water for tank {tank}
tank {tank}: replace {percent} of the water
swap {percent} of the water in {tank}
a water change of {percent} in tank {tank}
the water of {tank} smells, change {percent} of it
take {percent} of the water out of {tank} and fill up fresh
{percent} of tank {tank} should be new water
renew {percent} of the water in {tank}
in tank {tank}, {percent} new water
change all the water of tank {tank} @percent=100'''),
   zh_q=L('''{tank}号缸换{percent}的水
给{tank}号缸换水{percent}
{percent}的水换掉，{tank}号缸
{tank}号缸水有味，换{percent}
{tank}号缸全部换水 @percent=100'''), res=["changed"], ans=["Tank {tank} has fresh water."])

fn("change_water_litres", "Replace so many litres of the water of a tank", zh="按升换水", names=["water.change_litres", "changeLitres", "water_swap"], descs=["Litres of water.", "Water change by volume"],
   params=dict(tank=TANK, litres=dict(t="num", v=LITRES, d="litres", zh="升", alt=["volume", "liters"])),
   en=L('''change {litres} of water in tank {tank}
{litres} fresh water for tank {tank}
tank {tank}: replace {litres}
swap {litres} of the water in {tank}
a water change of {litres} in tank {tank}
take {litres} out of tank {tank} and fill in the same fresh
tank {tank} holds 900 litres, change {litres} of them
{litres} of tank {tank} should be new water
renew {litres} in {tank}
exchange {litres} of water, tank {tank}
the water in {tank} is cloudy, swap {litres}'''),
   zh_q=L('''{tank}号缸换{litres}水
给{tank}号缸换水{litres}
{litres}水换掉，{tank}号缸
{tank}号缸水浑，换{litres}
{tank}号缸抽出{litres}，补同样多的新水'''), res=["{litres} l changed"], ans=["{litres} litres of tank {tank} are fresh."])

fn("set_pump", "Set the flow of a pump", zh="设置水泵流量", names=["pumps.set", "pumpFlow", "flow_rate"], descs=["Litres per hour.", "How much a pump moves"],
   params=dict(pump=dict(t="str", v="aquapump_ya", noise=0.1, d="code of the pump", zh="水泵编号", alt=["pump_id", "device"]), litres_per_hour=dict(t="int", v=both(said([120, 250, 400, 650, 800, 1200, 1800, 3600], ["{} litres an hour", "{} l/h", "{} litres per hour"], ["每小时{}升"]), said([5, 10, 20, 50], ["{} litres a minute", "{} l/min"], ["每分钟{}升"], 60), {1000: ["a thousand litres an hour", "1000 l/h", "每小时一千升"], 500: ["five hundred litres an hour", "每小时五百升"], 2500: ["2.5 cubic metres an hour", "每小时2.5立方米"]}), d="litres per hour", zh="每小时升数", alt=["flow", "lph"])),
   en=L('''pump {pump} to {litres_per_hour}
set pump {pump} at {litres_per_hour}
{litres_per_hour} with pump {pump}
pump {pump}: {litres_per_hour}
let {pump} move {litres_per_hour}
throttle pump {pump} to {litres_per_hour}
I want {litres_per_hour} out of pump {pump}
pump {pump} should run with {litres_per_hour}
the current is too weak, {litres_per_hour} on pump {pump}
flow of {pump} is {litres_per_hour} from now on
{litres_per_hour}, that is what pump {pump} must do'''),
   zh_q=L('''{pump}号泵调到{litres_per_hour}
{pump}号水泵{litres_per_hour}
把{pump}号泵的流量设为{litres_per_hour}
水流太弱，{pump}号泵{litres_per_hour}
{litres_per_hour}，{pump}号泵'''), res=["{litres_per_hour} l/h"], ans=["Pump {pump} moves {litres_per_hour} litres an hour."])

fn("register_tank", "Enter a tank with its measures", zh="登记鱼缸尺寸", names=["tanks.register", "addTank", "new_tank"], descs=["Length, width and height in centimetres.", "Adds a tank to the list"],
   params=dict(tank=TANK, length=dict(t="num", v=both(said(range(60, 260, 20), ["{} cm", "{} centimetres"], ["{}厘米"]), {100: ["a metre", "one metre", "一米"], 150: ["one and a half metres", "1.5 m", "一米半"], 200: ["two metres", "2 m", "两米"], 250: ["2.5 metres", "两米半"]}), d="length in cm", zh="长", alt=["length_cm", "long"]),
               width=dict(t="num", v=both(said(range(25, 75, 5), ["{} cm", "{} centimetres"], ["{}厘米"]), {50: ["half a metre", "半米"], 37.5: ["37.5 cm", "37.5厘米"]}), d="width in cm", zh="宽", alt=["width_cm", "depth"]), height=dict(t="num", v=both(said(range(30, 95, 5), ["{} cm", "{} centimetres"], ["{}厘米"]), {50: ["half a metre", "半米"], 42.5: ["42.5 cm", "42.5厘米"]}), d="height in cm", zh="高", alt=["height_cm", "tall"])),
   en=L('''tank {tank} is {length} long, {width} wide and {height} high
register tank {tank}: {length} long, {height} high, {width} wide
new tank {tank}, length {length}, width {width}, height {height}
{tank}: height {height}, length {length}, width {width}
add a tank {tank}; it is {height} high, {width} wide, {length} long
{width} wide, {length} long, {height} high, that is tank {tank}
tank {tank} measures {length} in length, {width} in width and {height} in height
enter {tank} with a height of {height}, a width of {width} and a length of {length}
the new one, {tank}, is {width} wide and {height} tall and {length} long
length {length}, height {height}, width {width}: tank {tank}
put tank {tank} on the list, {length} long, {width} wide, {height} tall'''),
   zh_q=L('''{tank}号缸长{length}，宽{width}，高{height}
登记{tank}号缸：高{height}，长{length}，宽{width}
新缸{tank}号，宽{width}，长{length}，高{height}
{tank}号缸高{height}、宽{width}、长{length}
添加{tank}号缸，长{length}高{height}宽{width}'''), res=["{tank} registered"], ans=["Tank {tank} is on the list."])

fn("quarantine_fish", "Keep a fish apart for some days", zh="隔离鱼只", names=["health.quarantine", "isolateFish", "fish_apart"], descs=["Which fish, in which tank, for how many days.", "Isolation of an animal"],
   params=dict(fish=dict(t="str", v="aquafishid_ya", noise=0.1, d="number of the fish", zh="鱼只编号", alt=["fish_id", "animal"]), tank=TANK, days=dict(t="int", v=DAYS, d="days", zh="天数", alt=["duration", "length_days"])),
   en=L('''quarantine fish {fish} in tank {tank} for {days}
fish {fish} into tank {tank} for {days}
{days} of quarantine for fish {fish}, tank {tank}
keep {fish} in tank {tank} {days}
isolate fish {fish}: tank {tank}, {days}
tank {tank} is for {fish}, {days}
fish {fish} has white spots, {days} in tank {tank}
for {days} fish {fish} stays in tank {tank}
put {fish} apart in {tank}, {days}
in tank {tank} fish {fish} will be alone for {days}
{days} alone in {tank} for fish number {fish}
it needs {days} of rest, fish {fish}, use tank {tank}'''),
   zh_q=L('''把{fish}号鱼隔离在{tank}号缸{days}
{fish}号鱼在{tank}号缸隔离{days}
隔离{days}，{fish}号鱼，{tank}号缸
{tank}号缸给{fish}号鱼隔离{days}
{fish}号鱼有白点，放{tank}号缸{days}'''), res=["{fish} apart"], ans=["Fish {fish} stays in tank {tank}."])

fn("dose_medicine", "Put medicine into a tank", zh="加药", names=["health.dose", "doseTank", "treat_tank"], descs=["So many millilitres for every so many litres.", "Treats all fish of a tank"],
   params=dict(tank=TANK, millilitres=dict(t="num", v=both(said([2, 3, 4, 5, 8, 10, 15, 20, 30], ["{} ml", "{} millilitres"], ["{}毫升"]), said([0.5, 1.5, 2.5, 0.25, 7.5], ["{} ml"], ["{}毫升"]), {0.5: ["half a millilitre", "半毫升"], 1: ["a millilitre", "one ml", "一毫升"], 1.5: ["one and a half millilitres", "一毫升半"]}), d="millilitres", zh="毫升", alt=["ml", "dose"]), per_litres=dict(t="int", v=both(said([10, 20, 25, 40, 50, 80, 200, 500], ["{} litres", "{} l"], ["{}升"]), {100: ["a hundred litres", "100 litres", "100 l", "一百升"], 1000: ["a cubic metre", "a thousand litres", "一立方米"], 250: ["250 l", "两百五十升"]}), d="for every so many litres", zh="每多少升", alt=["per", "per_volume"])),
   en=L('''{millilitres} per {per_litres} in tank {tank}
dose tank {tank} with {millilitres} for every {per_litres}
tank {tank}: {millilitres} to {per_litres}
for every {per_litres} of tank {tank} {millilitres} of medicine
medicine in {tank}, {millilitres} per {per_litres}
treat tank {tank}: per {per_litres}, {millilitres}
put {millilitres} of the drops for each {per_litres} into tank {tank}
the fish in {tank} scratch themselves, {millilitres} per {per_litres}
per {per_litres} of water {millilitres} into {tank}
give {tank} the cure, {millilitres} to every {per_litres}
on {per_litres} come {millilitres}, tank {tank}'''),
   zh_q=L('''{tank}号缸每{per_litres}加{millilitres}药
每{per_litres}水{millilitres}，{tank}号缸
给{tank}号缸下药，{millilitres}兑{per_litres}
{tank}号缸用药：每{per_litres}放{millilitres}
{millilitres}药对{per_litres}水，{tank}号缸'''), res=["dosed"], ans=["Tank {tank} is treated."])

fn("log_count", "Write down how many males and females a tank holds", zh="记录公母数量", names=["fish.count", "logSexes", "tank_census"], descs=["Males and females, young ones if counted.", "Census of a tank"],
   params=dict(tank=TANK, males=dict(t="int", v=(1, 40), d="number of males", zh="公鱼数", alt=["male_count"]), females=dict(t="int", v=(1, 40), d="number of females", zh="母鱼数", alt=["female_count"]), young=dict(t="int", v=(2, 120), d="number of young", zh="幼鱼数", opt=True, alt=["juveniles", "fry"])),
   en=L('''tank {tank} has {males} males and {females} females
{females} females and {males} males in tank {tank}
tank {tank}: {males} male, {females} female, {young} young
note {females} females, {males} males for {tank}
I counted {males} males in {tank} and {females} females
in tank {tank} there are {young} young, {females} females and {males} males
count of {tank}: females {females}, males {males}
males {males}, females {females}, young {young}, tank {tank}
write down for tank {tank} {females} female and {males} male
{young} young ones, {males} males, {females} females, that's tank {tank}
log {males} males against {females} females in {tank}
a dozen females and {males} males in tank {tank} @females=12
one male and {females} females live in {tank} @males=1'''),
   zh_q=L('''{tank}号缸有{males}条公鱼、{females}条母鱼
{tank}号缸母{females}条，公{males}条
记录{tank}号缸：公鱼{males}，母鱼{females}，幼鱼{young}
{tank}号缸幼鱼{young}条、母鱼{females}条、公鱼{males}条
数了{tank}号缸，{females}母{males}公'''), res=["counted"], ans=["The census of tank {tank} is noted."])
