"""Irrigation and greenhouse: valves, schedules, vents, shade, climate, nutrients, sensors, pests."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("irrigation_greenhouse")
values("bed_wc", en=["bed 4", "the tomato row", "north bench", "propagation table", "Section B", "the herb shelf", "orchid corner", "row 12", "the drip line east", "lettuce raft", "cucumber tunnel", "tray A3", "the seedlings", "south wall", "rose bay", "zone 7", "citrus pots"],
       zh=["4号苗床", "番茄行", "北侧台架", "育苗台", "B区", "香草架", "兰花角", "12号垄", "东侧滴灌", "生菜浮板", "黄瓜棚", "7区", "柑橘盆", "南墙"])
values("house_wc", en=["house 1", "the big greenhouse", "tunnel 3", "the glasshouse", "the nursery house", "palm house", "GH-02", "cold frame", "the orangery", "polytunnel west", "the seed house", "hothouse B"],
       zh=["1号温室", "大温室", "3号大棚", "玻璃温室", "育苗棚", "棕榈馆", "西侧拱棚", "热室B", "GH-02"])
values("ghcrop_wc", en=["tomatoes", "basil", "orchids", "cherry peppers", "cucumbers", "strawberries", "lettuce", "chrysanthemums", "cherry tomatoes", "microgreens", "aubergines", "poinsettias", "mint", "vanda hybrids", "pak choi", "geraniums"],
       zh=["番茄", "罗勒", "兰花", "辣椒", "黄瓜", "草莓", "生菜", "菊花", "小番茄", "茄子", "薄荷", "小白菜", "天竺葵"])

BED = dict(t="str", v="bed_wc", d="bed, row or zone", zh="苗床或区域", alt=["zone", "area", "row"])
HOUSE = dict(t="str", v="house_wc", d="which greenhouse", zh="哪个温室", alt=["greenhouse", "building", "location"])
HOUSE_OPT = dict(HOUSE, opt=True)

fn("open_valve", "Start watering a bed", zh="开始浇灌", names=["valves.open", "startIrrigation", "water_bed"], descs=["Opens the water of a bed, by minutes or litres.", "Lets water run now"],
   params=dict(bed=BED, minutes=dict(t="int", v=(1, 90), d="how long", zh="分钟", opt=True, alt=["duration"]), litres=dict(t="int", v=(5, 500, 5), d="how much water", zh="升", opt=True, alt=["liters", "volume"])),
   en=L('''water {bed}
open the valve of {bed}
water {bed} for {minutes} minutes
give {bed} {litres} litres
{bed} needs {litres} litres of water
{minutes} minutes of water for {bed}
start irrigating {bed}
the leaves in {bed} hang down, give them water
{litres} litres to {bed}
let the water run at {bed} for {minutes} minutes
{bed} is bone dry, {minutes} minutes please
irrigate {bed}, {litres} l
turn the water on at {bed}
{bed}: {minutes} min'''),
   zh_q=L('''给{bed}浇水
{bed}浇{minutes}分钟
{bed}浇{litres}升水
打开{bed}的阀门
{bed}太干了，浇{minutes}分钟
往{bed}灌{litres}升'''), res=["watering {bed}"], ans=["{bed} is being watered."])

fn("close_valve", "Stop watering a bed", zh="停止浇灌", names=["valves.close", "stopIrrigation", "shut_water"], descs=["Closes the water of a bed.", "Ends watering at once"],
   params=dict(bed=BED),
   en=L('''stop watering {bed}
close the valve of {bed}
shut the water off at {bed}
enough water for {bed}
{bed} is swimming, stop
turn off the water at {bed}
no more water on {bed}
end the irrigation of {bed}
{bed}: water off
the ground in {bed} is soaked, close it
cut {bed} off from the water
halt irrigation at {bed}'''),
   zh_q=L('''停止给{bed}浇水
关掉{bed}的阀门
{bed}水够了
{bed}泡水了，停
{bed}别浇了'''), res=["{bed} closed"], ans=["The water at {bed} is off."])

fn("schedule_irrigation", "Plan regular watering of a bed", zh="设置灌溉计划", names=["schedules.set", "planWatering", "irrigation_program"], descs=["Waters a bed every so many days at a time.", "A watering programme"],
   params=dict(bed=BED, every_days=dict(t="int", v=(1, 10), d="every so many days", zh="每几天", alt=["interval", "days"]), at=dict(t="str", v="clock", noise=0, d="time of day", zh="时间", alt=["time", "start"]), minutes=dict(t="int", v=(2, 60), d="how long each time", zh="每次几分钟", opt=True, alt=["duration"])),
   en=L('''water {bed} every {every_days} days at {at}
every {every_days} days at {at}, {minutes} minutes for {bed}
schedule {bed}: each {every_days} days, {at}
set up watering of {bed} at {at} every {every_days} days for {minutes} minutes
at {at} every {every_days} days {bed} should get water
{bed} gets {minutes} minutes at {at}, every {every_days} days
daily watering of {bed} at {at} @every_days=1
every day at {at} give {bed} {minutes} minutes @every_days=1
plan: {bed}, {at}, every {every_days} days
every other day at {at}, water {bed} @every_days=2
once a week at {at}, {minutes} minutes on {bed} @every_days=7
let {bed} be irrigated for {minutes} minutes every {every_days} days at {at}
put {bed} on a {every_days} day rhythm, starting at {at}'''),
   zh_q=L('''每{every_days}天{at}给{bed}浇水
{bed}每{every_days}天{at}浇{minutes}分钟
每天{at}浇{bed} @every_days=1
隔天{at}给{bed}浇{minutes}分钟 @every_days=2
设置计划：{bed}，{at}，每{every_days}天一次
每周一次{at}浇{bed} @every_days=7'''), res=["schedule saved"], ans=["{bed} has a watering plan."])

fn("skip_watering", "Leave out the next waterings of a bed", zh="跳过浇灌", names=["schedules.skip", "pauseProgram", "omit_watering"], descs=["The plan stays, but the next times are left out.", "Skips waterings, for example because of rain"],
   params=dict(bed=dict(BED, opt=True), times=dict(t="int", v=(2, 6), d="how many waterings", zh="几次", default=1, alt=["count"])),
   en=L('''skip the next watering
skip the next watering of {bed}
leave out {times} waterings for {bed}
it rained, don't water {bed} next time
{bed}: skip {times}
omit the next {times} waterings
no need to water {bed} the next {times} times
pause the plan of {bed} for {times} rounds
the soil is still wet, leave the next round out
let {bed} go without water once
drop {times} rounds of irrigation on {bed}
pass over {bed} in the next round'''),
   zh_q=L('''跳过下一次浇水
{bed}下次不用浇
{bed}跳过{times}次
下雨了，{bed}少浇{times}次
接下来{times}次都不浇'''), res=["skipped"], ans=["The next watering is left out."])

fn("set_vents", "Open or close the vents of a greenhouse", zh="控制温室通风口", names=["climate.vents", "moveVents", "roof_windows"], descs=["How far the roof windows stand open.", "Percent of opening"],
   params=dict(house=HOUSE, percent=dict(t="int", v=(0, 100, 5), lim=True, d="0 is closed, 100 wide open", zh="开度百分比", alt=["position", "opening"])),
   en=L('''open the vents of {house} to {percent} percent
vents in {house} {percent}%
set the roof windows of {house} to {percent}
close the vents of {house} @percent=0
let all the air into {house} @percent=100
{house} vents half open @percent=50
it's stuffy in {house}, vents to {percent} percent
shut the windows of {house}, a storm is coming @percent=0
{percent} percent opening for {house}
move the vents in {house} to {percent}
fresh air for {house}: {percent}%
windows of {house} fully open @percent=100
reduce the opening in {house} to {percent} percent'''),
   zh_q=L('''{house}通风口开到{percent}%
关闭{house}的天窗 @percent=0
{house}天窗全开 @percent=100
{house}太闷了，通风开{percent}%
{house}通风口开一半 @percent=50'''), res=["vents at {percent}%"], ans=["The vents of {house} stand at {percent} percent."])

fn("set_shade", "Draw the shade cloth of a greenhouse", zh="控制遮阳网", names=["climate.shade", "moveScreen", "shade_cloth"], descs=["How much of the roof is shaded.", "Percent of shade"],
   params=dict(house=HOUSE, percent=dict(t="int", v=(0, 100, 5), lim=True, d="0 is no shade, 100 all shaded", zh="遮阳百分比", alt=["position", "cover"])),
   en=L('''shade {house} by {percent} percent
shade cloth in {house} to {percent}%
set the screens of {house} to {percent}
the sun burns the plants in {house}, {percent} percent shade
full sun for {house} @percent=0
pull the shade all the way over {house} @percent=100
{house}: shade {percent}
take the shade off {house} @percent=0
draw the cloth over half of {house} @percent=50
{percent} percent shade for {house}
cover {house} with {percent}% of the cloth
the screen of {house} goes to {percent}
cover up {house} completely against the sun @percent=100'''),
   zh_q=L('''{house}遮阳网拉到{percent}%
{house}遮阳{percent}%
收起{house}的遮阳网 @percent=0
{house}太晒，遮阳网全拉上 @percent=100
给{house}遮一半阳 @percent=50'''), res=["shade at {percent}%"], ans=["The shade of {house} is at {percent} percent."])

fn("set_house_climate", "Set day and night temperature of a greenhouse", zh="设置温室温度", names=["climate.targets", "setTemperatures", "day_night_heat"], descs=["Targets for the day and for the night.", "How warm a greenhouse should be"],
   params=dict(house=HOUSE, day=dict(t="num", v=(14, 32), d="degrees by day", zh="白天温度", alt=["day_temp", "daytime"]), night=dict(t="num", v=(5, 22), d="degrees by night", zh="夜间温度", alt=["night_temp", "nighttime"])),
   en=L('''{house}: {day} degrees by day, {night} at night
set {house} to {day} in the daytime and {night} in the night
keep {house} at {night} at night and {day} during the day
night {night}, day {day} for {house}
{house} should have {day} degrees while the sun is up and {night} after dark
heat {house} to {day} by day, let it fall to {night} at night
at night {night} degrees in {house}, otherwise {day}
I want {day} daytime and {night} nighttime in {house}
targets for {house}: day {day}, night {night}
the plants in {house} like {day} by day and {night} by night
change the night target of {house} to {night} and the day target to {day}
{house} {day}/{night} day/night'''),
   zh_q=L('''{house}白天{day}度，夜里{night}度
把{house}设为白天{day}度、晚上{night}度
{house}夜间{night}度，日间{day}度
晚上{night}度，白天{day}度，{house}
{house}温度：日{day}，夜{night}'''), res=["day {day}, night {night}"], ans=["{house} has its temperatures."])

fn("set_humidity", "Set the air humidity of a greenhouse", zh="设置湿度", names=["climate.humidity", "humidityTarget", "mist_level"], descs=["Target humidity in percent.", "How moist the air should be"],
   params=dict(house=HOUSE, percent=dict(t="int", v=(30, 95), d="relative humidity", zh="相对湿度", alt=["humidity", "target"])),
   en=L('''humidity in {house} to {percent} percent
set {house} to {percent}% humidity
{percent} percent humidity for {house}
the air in {house} is too dry, make it {percent} percent
keep {house} at {percent}% moisture in the air
{house}: {percent} percent air humidity
the air in {house} should be at {percent}%
mist {house} until it has {percent} percent
moister air in {house}, {percent}
bring the humidity of {house} to {percent}
fungus is growing in {house}, lower the humidity to {percent}
target humidity {percent}, {house}'''),
   zh_q=L('''{house}湿度设为{percent}%
把{house}的湿度调到{percent}
{house}空气太干，湿度{percent}%
{house}保持{percent}%湿度
湿度目标{percent}，{house}'''), res=["humidity {percent}%"], ans=["{house} is kept at {percent} percent humidity."])

fn("read_climate", "Read a climate value of a greenhouse", zh="读取温室数据", names=["climate.read", "sensorValue", "house_reading"], descs=["Temperature, humidity, light or carbon dioxide now.", "What the instruments of a greenhouse say"],
   params=dict(house=HOUSE, value=dict(t="enum", v={"temperature": ["air temperature", "温度"], "humidity": ["air humidity", "湿度"], "light": ["brightness", "光照"], "co2": ["carbon dioxide", "CO2", "二氧化碳"], "wind": ["wind speed outside", "风速"]}, d="what to read", zh="读什么", alt=["reading", "sensor"])),
   en=L('''{value} in {house}
what is the {value} in {house}
read the {value} of {house}
tell me the {value} at {house}
how warm is it in {house} @value="temperature"
is it damp in {house} @value="humidity"
is {house} bright enough @value="light"
{house}: {value}?
check {value} in {house}
is it blowing hard around {house} @value="wind"
give me the current {value} for {house}
how many degrees does {house} have now @value="temperature"
do the plants in {house} have enough to breathe @value="co2"'''),
   zh_q=L('''{house}的{value}是多少
读一下{house}的{value}
{house}{value}怎么样
{house}现在几度 @value="temperature"
{house}够亮吗 @value="light"
{house}里潮不潮 @value="humidity"'''), res=["24.5", "68%", "412 ppm"], ans=["I read the {value} of {house}."])

fn("read_soil", "Read a soil value of a bed", zh="读取土壤数据", names=["soil.read", "soilSensor", "bed_reading"], descs=["Moisture, acidity, salts or temperature of the soil.", "What the probe in a bed says"],
   params=dict(bed=BED, value=dict(t="enum", v={"moisture": ["soil moisture", "wetness", "土壤湿度"], "ph": ["pH", "acidity", "酸碱度", "pH值"], "ec": ["salt content", "conductivity", "盐分", "电导率"], "temperature": ["soil temperature", "土温"]}, d="what to read", zh="读什么", default="moisture", alt=["reading", "probe"])),
   en=L('''{value} of {bed}
what is the {value} in {bed}
how wet is {bed}
read the {value} of {bed}
tell me the {value} at {bed}
does {bed} need water @value="moisture"
how sour is the soil in {bed} @value="ph"
is there too much fertilizer left in {bed}? I mean the salts @value="ec"
{bed}: {value}?
check the {value} of {bed}
how cold is the ground in {bed} @value="temperature"
stick a probe into {bed}, {value}
get me the {value} for {bed}'''),
   zh_q=L('''{bed}的{value}是多少
读一下{bed}的{value}
{bed}要不要浇水 @value="moisture"
{bed}的土酸不酸 @value="ph"
看{bed}的{value}
{bed}的土有多凉 @value="temperature"'''), res=["31%", "6.4", "1.8 mS"], ans=["I read the soil of {bed}."])

fn("dose_nutrients", "Give a bed plant food", zh="施肥", names=["feeding.dose", "addFertilizer", "feed_bed"], descs=["Mixes a fertilizer into the water of a bed.", "Millilitres of a nutrient"],
   params=dict(bed=BED, nutrient=dict(t="enum", v={"nitrogen": ["N", "leaf food", "氮肥"], "phosphorus": ["P", "root food", "磷肥"], "potassium": ["K", "potash", "钾肥"], "calcium": ["lime", "钙肥"], "iron": ["Fe", "铁肥"], "complete": ["all-round feed", "general fertilizer", "复合肥"]}, d="which nutrient", zh="肥料", default="complete", alt=["fertilizer", "type"]),
               millilitres=dict(t="int", v=(10, 900, 10), d="amount", zh="毫升", alt=["ml", "amount", "dose"])),
   en=L('''dose {millilitres} ml of {nutrient} into {bed}
feed {bed} {millilitres} millilitres
{bed} gets {millilitres} ml {nutrient}
give {bed} {millilitres} ml of {nutrient}
add {nutrient} to {bed}, {millilitres} ml
{millilitres} ml {nutrient} for {bed}
fertilize {bed} with {millilitres} ml
the leaves in {bed} turn yellow, {millilitres} ml of {nutrient}
mix {millilitres} millilitres of {nutrient} into the water of {bed}
{nutrient}, {bed}, {millilitres} ml
put {millilitres} ml of plant food on {bed}
{bed} is hungry, {millilitres} ml {nutrient} please'''),
   zh_q=L('''给{bed}施{millilitres}毫升{nutrient}
{bed}加{nutrient}{millilitres}毫升
{bed}施肥{millilitres}毫升
往{bed}的水里加{millilitres}毫升{nutrient}
{bed}叶子发黄，{nutrient}{millilitres}毫升'''), res=["dosed"], ans=["{bed} has been fed."])

fn("set_grow_lights", "Switch the grow lights of a greenhouse", zh="控制补光灯", names=["lights.grow", "plantLamps", "grow_lamp"], descs=["Lamps over the plants, on or off, for some hours.", "Artificial sun"],
   params=dict(house=HOUSE, on=dict(t="bool", d="true switches them on", zh="是否打开", alt=["enabled", "state"]), hours=dict(t="num", v=(1, 16), d="off again after so many hours", zh="几小时", opt=True, alt=["duration"])),
   en=L('''grow lights on in {house} @on=true
turn off the plant lamps in {house} @on=false
light up {house} for {hours} hours @on=true
{house} needs artificial sun @on=true
{hours} hours of lamp light for {house} @on=true
no more lamps in {house} @on=false
the days are short, lamps on in {house} for {hours} hours @on=true
let the plants in {house} sleep, lights out @on=false
switch the lamps of {house} on @on=true
switch the lamps of {house} off @on=false
kill the grow lights at {house} @on=false
give {house} {hours} hours of light @on=true
lamps in {house}: on @on=true'''),
   zh_q=L('''打开{house}的补光灯 @on=true
关掉{house}的补光灯 @on=false
{house}补光{hours}小时 @on=true
让{house}的植物休息，关灯 @on=false
{house}光不够，开灯 @on=true
{house}开灯{hours}小时 @on=true'''), res=["grow lights: {on}"], ans=["The lamps of {house} are set."])

fn("log_planting", "Record what was planted where", zh="记录种植", names=["journal.plant", "addPlanting", "sow_log"], descs=["Notes a crop, the place and the number of plants.", "Planting book"],
   params=dict(crop=dict(t="str", v="ghcrop_wc", d="what was planted", zh="作物", alt=["plant", "variety"]), bed=BED, count=dict(t="int", v=(5, 400), d="how many plants", zh="株数", opt=True, alt=["number", "plants"])),
   en=L('''I planted {crop} in {bed}
{count} {crop} went into {bed}
log {crop} in {bed}
we put {count} {crop} in {bed} today
{bed} is full of {crop} now, note it
record: {crop}, {bed}, {count} plants
{bed} has {count} {crop}
sowed {crop} in {bed}
write down that {crop} grow in {bed}
planting book: {count} {crop} at {bed}
new in {bed}: {crop}
add {count} plants of {crop} to {bed} in the book'''),
   zh_q=L('''{bed}种了{crop}
在{bed}种了{count}株{crop}
记录{bed}种{crop}
{crop}{count}株，种在{bed}
今天{bed}栽了{count}棵{crop}'''), res=["planting noted"], ans=["The planting is in the book."])

fn("log_harvest", "Record what was harvested", zh="记录采收", names=["journal.harvest", "addHarvest", "yield_log"], descs=["Notes a crop, its weight and the bed.", "Harvest book"],
   params=dict(crop=dict(t="str", v="ghcrop_wc", d="what was picked", zh="作物", alt=["plant", "produce"]), kilograms=dict(t="num", v=(0.5, 120), d="weight in kilograms", zh="公斤", alt=["kg", "weight"]), bed=dict(BED, opt=True)),
   en=L('''I picked {kilograms} kilos of {crop}
{kilograms} kg {crop} from {bed}
harvest: {crop}, {kilograms} kg
we got {kilograms} kilograms of {crop} out of {bed}
log a harvest of {kilograms} kg {crop}
{bed} gave us {kilograms} kilos of {crop}
note {kilograms} kg of {crop}
{crop} harvested, {kilograms} kilograms
put {kilograms} kilos of {crop} from {bed} in the harvest book
just cut {kilograms} kg {crop}, write that down
yield of {crop} in {bed}: {kilograms} kg
today's picking from {bed} is {kilograms} kg of {crop}'''),
   zh_q=L('''采了{kilograms}公斤{crop}
{bed}收了{kilograms}公斤{crop}
记录采收：{crop}{kilograms}公斤
今天摘了{kilograms}公斤{crop}
从{bed}采{crop}{kilograms}公斤，记一下'''), res=["harvest noted"], ans=["The harvest is in the book."])

fn("report_pest", "Report a pest or disease", zh="上报病虫害", names=["health.pest", "pestAlert", "plant_problem"], descs=["What was seen where and how bad it is.", "Plant protection notes"],
   params=dict(pest=dict(t="enum", v={"aphids": ["greenfly", "plant lice", "蚜虫"], "whitefly": ["little white flies", "白粉虱"], "spider_mites": ["red spider", "fine webs", "红蜘蛛"], "mildew": ["white powder on the leaves", "白粉病"], "snails": ["slugs", "蜗牛"], "thrips": ["thunder flies", "蓟马"], "grey_mould": ["botrytis", "灰霉病"]}, d="what it is", zh="病虫害", alt=["problem", "kind"]),
               bed=BED, severity=dict(t="enum", v={"light": ["a few", "轻微"], "medium": ["quite some", "中等"], "heavy": ["masses", "everywhere", "严重"]}, d="how bad", zh="程度", opt=True, alt=["level"])),
   en=L('''{pest} in {bed}
I found {pest} at {bed}
report {pest} in {bed}, {severity}
{bed} has {pest}
there's {pest} on {bed}: {severity}
we have a problem in {bed}, {pest}
{pest} are back in {bed}
note {severity}: {pest} in {bed}
look out, {pest} seen at {bed}
{bed}, {pest}, {severity}
something eats the plants in {bed}, it's {pest}
write down {pest} for {bed}
pest alert {bed}: {pest}'''),
   zh_q=L('''{bed}有{pest}
在{bed}发现{pest}
上报{bed}{pest}，{severity}
{bed}又长{pest}了
{bed}的{pest}{severity}，记录'''), res=["report filed"], ans=["The report for {bed} is filed."])

fn("locate_crop", "Tell where a crop grows", zh="查询作物位置", names=["journal.locate", "findCrop", "where_planted"], descs=["The bed in which a crop was planted.", "Looks into the planting book"],
   params=dict(crop=dict(t="str", v="ghcrop_wc", d="which crop", zh="作物", alt=["plant", "variety"])),
   en=L('''where are the {crop}
in which bed did we plant {crop}
find the {crop}
which bed has {crop}
where do the {crop} grow
look up where {crop} are
{crop}: which bed?
tell me the place of the {crop}
I can't find the {crop}, where did we put them
search the planting book for {crop}
show me where {crop} stand
location of the {crop} please'''),
   zh_q=L('''{crop}种在哪
哪个苗床是{crop}
查{crop}的位置
{crop}在哪儿
找一下{crop}种在什么地方'''), res=["bed 4", "row 12"], ans=["I looked up the {crop}."])

flow(en=["find out where the {c} are and water that bed", "look up which bed has the {c}, then open its valve", "the {c} need water, look where they grow"], zh_q=["查{c}种在哪，给那里浇水", "{c}要浇水，先查在哪个苗床"],
     slots=dict(c="ghcrop_wc"), made=dict(b="bed_wc"),
     steps=[("locate_crop", {"crop": "{c}"}, "{b}"), ("open_valve", {"bed": "{b}"}, "watering")], ans=["The {c} grow in {b}, which gets water now."])
flow(en=["where do the {c} grow? give that bed {n} ml of plant food", "find the {c} and feed their bed {n} ml"], zh_q=["查{c}在哪个苗床，施肥{n}毫升", "找到{c}的苗床，加{n}毫升肥"],
     slots=dict(c="ghcrop_wc", n=[str(k) for k in range(20, 600, 30)]), made=dict(b="bed_wc"),
     steps=[("locate_crop", {"crop": "{c}"}, '{{"bed":"{b}"}}'), ("dose_nutrients", {"bed": "{b}", "millilitres": "{n}"}, "dosed")], ans=["{b} with the {c} has been fed {n} ml."])
flow(en=["find the {c} and tell me how wet the soil is there", "look up where the {c} stand, then read the soil moisture of that bed"], zh_q=["查{c}种在哪，再读那里的土壤湿度", "找到{c}的苗床，看土湿不湿"],
     slots=dict(c="ghcrop_wc"), made=dict(b="bed_wc"),
     steps=[("locate_crop", {"crop": "{c}"}, "{b}"), ("read_soil", {"bed": "{b}", "value": "moisture"}, "31%")], ans=["The {c} are in {b}; the soil moisture is 31%."])
