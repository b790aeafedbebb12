"""Swimming pool: lanes, water values, chemicals, training sets, times, lockers, opening hours."""
from switchboard.surface import number_words, number_zh
from switchboard.wording import L, both, figures
from switchboard.world import domain, fn, values


def said(figures, en, zh, times=1):
    """Wordings of figures in digits and in words: {figure * times: [wordings]}."""
    out = {}
    for n in figures:
        digits = f"{n:g}"
        e = [digits, digits] + ([number_words(n)] if isinstance(n, int) else [])
        z = [digits] + (["两" if n == 2 else number_zh(n)] if isinstance(n, int) else [])
        v = round(n * times, 6)
        out[int(v) if v == int(v) else v] = [f.format(w) for f in en for w in e] + [f.format(w) for f in zh for w in z]
    return out


domain("pool_lanes")
values("pool_ya", en=["P1", "P2", "B-3", "K2", "A7", "50-1", "N/2", "S4", "7", "D-12", "T3", "R-25", "3B", "H1"])
values("swimtime_ya", en=["1:02.35", "58.41", "0:34.9", "2:15.07", "15:42.60", "31.08", "1:11.5", "4:09.22", "27.9", "1:59.99", "0:45.30", "8:40.1", "1:02:30", "2:31.64", "23.17", "5:03.8"])
values("swimmer_ya", en=["Lena", "Tom", "Nadia", "Kai", "Oskar", "Mira", "Ben", "Yuki", "Paul", "Rosa", "Imran", "Zoe"], zh=["小雨", "李想", "阿杰", "王璐", "陈晨", "子轩", "佳怡", "大伟"])
values("locker_ya", en=["114", "B12", "L-207", "33", "F 9", "K-18", "208", "A-1", "M44", "5C", "G/61", "N-305", "77", "D20"])
values("open_ya", en=["6:00", "06:30", "7:15", "8:00", "5:45", "9:30", "10:00", "12:30", "13:00", "8.20", "14:45", "16:00", "11:10", "17:30"], zh=["6:00", "06:30", "7:15", "八点", "九点半", "10:00", "12:30", "下午一点", "14:45", "16:00", "十一点", "17:30"])
values("close_ya", en=["18:00", "19:30", "20:15", "21:00", "21:45", "22:00", "17:50", "18:20", "19:05", "23:00", "20:30", "18:40"], zh=["18:00", "19:30", "晚上八点", "21:00", "21:45", "22:00", "九点半", "18:20", "23:00", "20:30"])
POOL = dict(t="str", v="pool_ya", noise=0.1, d="code of the pool", zh="泳池编号", alt=["pool_id", "basin", "pool_code"])
LANES = {1: ["lane 1", "lane one", "the first lane", "第一道", "1道"], 2: ["lane 2", "lane two", "the second lane", "第二道", "二道"], 3: ["lane 3", "lane three", "the third lane", "第三道", "3道"],
         4: ["lane 4", "lane four", "the fourth lane", "第四道", "四道"], 5: ["lane 5", "the fifth lane", "lane number five", "第五道", "5道"], 6: ["lane 6", "lane six", "the sixth lane", "第六道", "6号泳道"],
         7: ["lane 7", "the seventh lane", "第七道", "7道"], 8: ["lane 8", "lane eight", "the eighth lane", "第八道", "八号泳道"], 10: ["lane 10", "lane ten", "the tenth lane", "第十道", "10道"]}
LANE = dict(t="int", v=LANES, d="number of the lane", zh="泳道号", alt=["lane_no", "lane_number"])
START = dict(t="str", v="open_ya", noise=0, d="from when, as said", zh="开始时间", alt=["from_time", "begin", "start_time"])
END = dict(t="str", v="close_ya", noise=0, d="until when, as said", zh="结束时间", alt=["until", "end_time", "to_time"])
GRAMS = both(said([50, 75, 100, 120, 150, 200, 250, 350, 400, 650, 800], ["{} grams", "{} g"], ["{}克"]), said([2, 3, 4, 5], ["{} kilos", "{} kg"], ["{}公斤", "{}千克"], 1000),
             {500: ["half a kilo", "500 g", "半公斤", "一斤"], 1000: ["a kilo", "one kilo", "1 kg", "一公斤"], 1500: ["a kilo and a half", "1.5 kg", "one and a half kilos", "一公斤半", "1.5公斤"], 2500: ["2.5 kg", "two and a half kilos", "两公斤半"],
              250: ["a quarter of a kilo", "半斤"], 205: ["205 g", "两百零五克"]})
ML = both(said([40, 60, 90, 150, 180, 300, 450, 700], ["{} ml", "{} millilitres"], ["{}毫升"]), said([2, 3, 4, 6], ["{} litres", "{} l"], ["{}升"], 1000),
          {500: ["half a litre", "500 ml", "半升"], 1000: ["a litre", "one litre", "1 l", "一升"], 1500: ["a litre and a half", "1.5 litres", "一升半"], 250: ["a quarter of a litre", "250 ml", "两百五十毫升"], 750: ["three quarters of a litre", "0.75 l", "750毫升"]})
REST = both(said([5, 10, 15, 20, 25, 35, 40, 45, 50], ["{} seconds", "{} s", "{} sec"], ["{}秒"]), {30: ["half a minute", "30 seconds", "半分钟"], 60: ["a minute", "one minute", "一分钟"], 90: ["a minute and a half", "90 seconds", "一分半", "九十秒"],
            120: ["two minutes", "2 min", "两分钟"], 15: ["a quarter of a minute"], 75: ["75 seconds", "a minute and a quarter", "75秒"]})
DIST = both(said([25, 50, 75, 100, 150, 200, 400, 800], ["{} metres", "{} m"], ["{}米"]), {1000: ["a kilometre", "1 km", "1000 m", "一公里"], 1500: ["1.5 km", "one and a half kilometres", "1500 metres", "一公里半", "一千五百米"], 500: ["half a kilometre", "500 m", "五百米"],
            2000: ["two kilometres", "2 km", "两公里"], 3000: ["3 km", "three kilometres", "三公里"], 250: ["a quarter of a kilometre", "250 m", "两百五十米"]})

fn("book_lane", "Reserve a swimming lane for a time", zh="预订泳道", names=["lanes.book", "reserveLane", "lane_booking"], descs=["A lane from a start to an end time.", "Keeps one lane free"],
   params=dict(lane=LANE, start=START, end=END, swimmers=dict(t="int", v=(2, 14), d="how many people", zh="人数", opt=True, alt=["people", "persons"])),
   en=L('''book {lane} from {start} to {end}
{lane}, {start} till {end}
reserve {lane} between {start} and {end} for {swimmers} people
until {end} we need {lane}, starting at {start}
{start} to {end}: {lane}
{swimmers} swimmers on {lane} from {start} until {end}
I'd like {lane} starting {start} and ending {end}
the club trains from {start} to {end}, give them {lane}
can {lane} be ours between {start} and {end}
keep {lane} free, {start}-{end}
not at 12:00, from {start} to {end} we want {lane}
our 3 teams swim from {start} until {end}, {lane} please
put {swimmers} people down for {lane}, {start} to {end}
end at {end}, start at {start}, {lane}
a couple wants {lane} from {start} to {end} @swimmers=2
a dozen swimmers, {lane}, from {start} until {end} @swimmers=12
hold {lane} till {end} from {start} on'''),
   zh_q=L('''预订{lane}，{start}到{end}
{start}到{end}把{lane}留给我们
{lane}，从{start}用到{end}，{swimmers}个人
要用{lane}，{end}结束，{start}开始
{swimmers}个人，{lane}，{start}至{end}
两个人要{lane}，{start}到{end} @swimmers=2
帮我订{lane}，开始{start}，结束{end}'''), res=["booked {start}-{end}"], ans=["It is booked from {start} to {end}."])

fn("close_lanes", "Close a range of lanes", zh="关闭泳道", names=["lanes.close", "shutLanes", "lanes_closed"], descs=["From the first to the last lane of the range.", "Nobody may swim there"],
   params=dict(first=dict(t="int", v=said(range(1, 5), ["{}"], ["{}"]), d="first lane", zh="起始泳道", alt=["from_lane", "start_lane"]), last=dict(t="int", v=said(range(5, 11), ["{}"], ["{}"]), d="last lane", zh="最后泳道", alt=["to_lane", "end_lane"]), minutes=dict(t="int", v=(5, 90, 5), d="for how many minutes", zh="分钟", opt=True, alt=["duration"])),
   en=L('''close lanes {first} to {last}
lanes {first}-{last} closed
shut lanes {first} through {last} for {minutes} minutes
for {minutes} minutes nobody swims in lanes {first} to {last}
everything between lane {first} and lane {last} must be empty
block lane {first} up to lane {last}
the school comes, close lanes {first} to {last}
lanes {first} to {last} off, {minutes} min
up to lane {last}, starting with lane {first}, close them
close {first} to {last} for half an hour @minutes=30
an hour without lanes {first} to {last} please @minutes=60
take lanes {first} to {last} out of use for a quarter of an hour @minutes=15
from lane {first} to lane {last}: closed'''),
   zh_q=L('''关闭{first}到{last}道
{first}至{last}道停用{minutes}分钟
从第{first}道到第{last}道都关掉
{first}到{last}道关半小时 @minutes=30
学校要来，{first}到{last}道封一小时 @minutes=60
{minutes}分钟内{first}到{last}道不开放'''), res=["lanes {first}-{last} closed"], ans=["Lanes {first} to {last} are closed."])

fn("open_lanes", "Open a range of lanes again", zh="开放泳道", names=["lanes.open", "unlockLanes", "lanes_free"], descs=["From the first to the last lane of the range.", "People may swim there again"],
   params=dict(first=dict(t="int", v=said(range(1, 5), ["{}"], ["{}"]), d="first lane", zh="起始泳道", alt=["from_lane", "start_lane"]), last=dict(t="int", v=said(range(5, 11), ["{}"], ["{}"]), d="last lane", zh="最后泳道", alt=["to_lane", "end_lane"])),
   en=L('''open lanes {first} to {last}
lanes {first}-{last} are free again
release lanes {first} through {last}
people may use lane {first} to lane {last} again
the lesson is over, open lanes {first} to {last}
from lane {first} to lane {last}: open
give lanes {first} to {last} back to the public
unlock {first} up to {last}
take the ropes off lanes {first} to {last}, swimmers welcome
up to lane {last}, from lane {first}, open again'''),
   zh_q=L('''开放{first}到{last}道
{first}至{last}道可以游了
从第{first}道到第{last}道重新开放
课上完了，打开{first}到{last}道
{first}到{last}道解除封闭'''), res=["lanes {first}-{last} open"], ans=["Lanes {first} to {last} are open."])

fn("set_water_temperature", "Set the water temperature of a pool", zh="设置水温", names=["water.temperature", "setPoolTemp", "pool_heat"], descs=["Target in degrees Celsius.", "How warm the water should be"],
   params=dict(pool=POOL, celsius=dict(t="num", v=both(figures(26.3, 33.9, 0.7), said(range(18, 38), ["{}"], ["{}"]), {27.5: ["27 and a half", "27.5", "二十七点五"], 32.5: ["32 and a half", "三十二点五"]}), d="degrees Celsius", zh="摄氏度", alt=["degrees", "target", "temp"])),
   en=L('''set pool {pool} to {celsius} degrees
pool {pool}: {celsius} °C
{celsius} degrees in {pool}
heat pool {pool} to {celsius}
the water of {pool} should have {celsius} degrees
pool {pool} is freezing, make it {celsius}
I want {celsius} degrees in pool {pool}
pool {pool} has 24 degrees now, it should have {celsius}
not 25, {celsius} degrees in pool {pool}
target for {pool} is {celsius}
bring the water in pool {pool} to {celsius} degrees Celsius
{pool} at {celsius} please, the babies come at ten
let {pool} cool to {celsius} degrees
what about {celsius} degrees for pool {pool}? do it'''),
   zh_q=L('''{pool}池水温设为{celsius}度
把{pool}池加热到{celsius}度
{pool}池太凉了，调到{celsius}度
{pool}池现在24度，调到{celsius}度
{celsius}度，{pool}池
{pool}池的水要{celsius}度
{pool}池降到{celsius}度'''), res=["{pool} {celsius} °C"], ans=["{pool} goes to {celsius} degrees."])

fn("change_water_temperature", "Make the water of a pool warmer or colder by some degrees", zh="调高或调低水温", names=["water.shift", "adjustPoolTemp", "pool_heat_by"], descs=["Positive is warmer, negative is colder.", "A relative change, not a target"],
   params=dict(pool=POOL, delta=dict(t="num", v=(1, 6), d="degrees up (+) or down (-)", zh="变化度数，负数为降", alt=["change", "by", "offset"])),
   en=L('''pool {pool} {delta} degrees warmer
{delta} degrees warmer in {pool}
raise pool {pool} by {delta} degrees
pool {pool} has 27 degrees, make it {delta} degrees warmer
turn {pool} up {delta}
pool {pool} one degree colder @delta=-1
two degrees colder in pool {pool} @delta=-2
pool {pool} has 31 degrees, take 2 off @delta=-2
lower {pool} by 3 degrees @delta=-3
take 4 degrees off pool {pool} @delta=-4
{pool}: minus 1.5 degrees @delta=-1.5
half a degree warmer in {pool} @delta=0.5
half a degree less in pool {pool} @delta=-0.5
turn the water in {pool} down by 2.5 @delta=-2.5
people sweat in pool {pool}, 2 degrees down @delta=-2
pool {pool} up one and a half degrees @delta=1.5
they shiver in {pool}, add {delta} degrees
drop {pool} by five degrees @delta=-5'''),
   zh_q=L('''{pool}池调高{delta}度
{pool}池升{delta}度
{pool}池降两度 @delta=-2
{pool}池低3度 @delta=-3
{pool}池再凉一度 @delta=-1
{pool}池升半度 @delta=0.5
{pool}池调低一度半 @delta=-1.5
把{pool}池的水温加{delta}度'''), res=["changed"], ans=["The water of {pool} is changed."])

fn("add_chlorine", "Put chlorine into a pool", zh="加氯", names=["chemicals.chlorine", "doseChlorine", "chlorinate"], descs=["Amount in grams.", "Disinfects the water"],
   params=dict(pool=POOL, grams=dict(t="int", v=GRAMS, d="grams", zh="克", alt=["amount_g", "weight_grams"])),
   en=L('''add {grams} of chlorine to pool {pool}
{grams} chlorine into {pool}
pool {pool} gets {grams} of chlorine
chlorinate {pool} with {grams}
yesterday {pool} got 100 grams, today {grams} of chlorine
put {grams} of chlorine in pool {pool}
{pool}: {grams} chlorine
the water of {pool} turns green, {grams} of chlorine in
give pool {pool} {grams} chlorine
chlorine for {pool}, {grams}
throw {grams} of chlorine into pool {pool}
dose {grams} of chlorine, pool {pool}
how about {grams} chlorine for pool {pool}'''),
   zh_q=L('''往{pool}池加{grams}氯
{pool}池加氯{grams}
{grams}氯放进{pool}池
{pool}池水发绿，加{grams}氯
给{pool}池投{grams}氯粉'''), res=["{grams} g added"], ans=["{grams} grams of chlorine are in {pool}."])

fn("add_acid", "Put acid into a pool to lower its pH", zh="加酸降低酸碱度", names=["chemicals.acid", "doseAcid", "ph_minus"], descs=["Amount in millilitres.", "Makes the water less alkaline"],
   params=dict(pool=POOL, millilitres=dict(t="int", v=ML, d="millilitres", zh="毫升", alt=["ml", "volume_ml"])),
   en=L('''add {millilitres} of acid to pool {pool}
{millilitres} acid into {pool}
pool {pool} gets {millilitres} of acid
the pH of {pool} is high, {millilitres} of acid
put {millilitres} of acid in pool {pool}
{pool}: acid, {millilitres}
pour {millilitres} of acid into {pool}
dose pool {pool} with {millilitres} acid
acid for pool {pool}, {millilitres} of it
give {pool} {millilitres} of pH minus
{millilitres} of pH minus for pool {pool}'''),
   zh_q=L('''往{pool}池加{millilitres}酸
{pool}池加酸{millilitres}
{pool}池碱性太高，加{millilitres}酸
{millilitres}酸倒进{pool}池
给{pool}池投酸{millilitres}'''), res=["{millilitres} ml added"], ans=["{pool} got {millilitres} ml of acid."])

fn("log_water", "Write down measured water values of a pool", zh="记录水质", names=["water.log", "recordWater", "pool_readings"], descs=["The measured pH and chlorine.", "Test kit readings"],
   params=dict(pool=POOL, ph=dict(t="num", v=figures(6.7, 8, 0.03), d="measured pH", zh="酸碱度", alt=["acidity", "ph_value"]), chlorine=dict(t="num", v=figures(0.15, 1.8, 0.05), d="free chlorine, mg per litre", zh="余氯", opt=True, alt=["free_chlorine", "cl"])),
   en=L('''pool {pool} has pH {ph}
log pH {ph} for pool {pool}
the pH of {pool} should be 7.2 but it is {ph}, write that down
pH {ph} and chlorine {chlorine} in {pool}
{pool}: chlorine {chlorine}, pH {ph}
I measured {ph} pH and {chlorine} mg of chlorine in pool {pool}
note {chlorine} chlorine and a pH of {ph} for pool {pool}
the kit says {ph} for the pH of {pool}
pool {pool}: pH {ph}
write down for {pool}: pH {ph}, free chlorine {chlorine}
chlorine is {chlorine} in pool {pool}, the pH {ph}
water test of {pool}, {ph} pH
pool {pool} reads {ph} on pH and {chlorine} on chlorine'''),
   zh_q=L('''{pool}池pH值{ph}
记录{pool}池：pH {ph}，余氯{chlorine}
{pool}池余氯{chlorine}，pH值{ph}
我测了{pool}池，pH是{ph}
{pool}池水质：酸碱度{ph}，余氯{chlorine}'''), res=["readings saved"], ans=["The readings of {pool} are saved."])

fn("add_swim_set", "Add repeats of a distance to the training", zh="添加训练组", names=["training.add_set", "addSwimSet", "swim_repeats"], descs=["So many times a distance, with a rest between.", "One line of a swimming programme"],
   params=dict(count=dict(t="int", v=(2, 24), d="how many times", zh="次数", alt=["times", "repeats", "reps"]), metres=dict(t="int", v=DIST, d="metres each time", zh="每次米数", alt=["distance", "distance_m"]), rest=dict(t="int", v=REST, d="seconds of rest", zh="休息秒数", opt=True, alt=["rest_seconds", "pause"])),
   en=L('''{count} times {metres}
{count} x {metres} with {rest} rest
add {count} times {metres} to the set
swim {metres} {count} times
{metres}, {count} times, {rest} between
{count} repeats of {metres}, resting {rest}
{rest} rest after each: {count} times {metres}
make it {count} lengths of {metres} with {rest} off
after the 400 they swim {count} times {metres}
{count} times {metres}, not 5 times
they should swim {metres} {count} times and pause {rest}
put {count} × {metres} in the programme
next set: {metres}, {count} repeats
with {rest} of rest, {count} times {metres}
a dozen times {metres} @count=12
{metres} twice @count=2
let the group do {count} of {metres}
a pair of {metres} swims, {rest} rest @count=2'''),
   zh_q=L('''{count}次{metres}
{count}组{metres}，间歇{rest}
加一组：{metres}游{count}次
{metres}，{count}次，每次休息{rest}
休息{rest}，{count}个{metres}
游{count}趟{metres}
一打{metres} @count=12'''), res=["{count} x {metres} m"], ans=["{count} times {metres} metres is in the programme."])

fn("add_sprint_timer", "Let the pace clock signal repeats of a time", zh="设置节奏钟", names=["clock.intervals", "paceClock", "beep_rounds"], descs=["So many rounds of so many seconds.", "Beeps at the end of each round"],
   params=dict(rounds=dict(t="int", v=(3, 40), d="how many rounds", zh="轮数", alt=["count", "times"]), seconds=dict(t="int", v=REST, d="seconds of each round", zh="每轮秒数", alt=["interval", "round_seconds"])),
   en=L('''{rounds} times {seconds}
pace clock: {rounds} rounds of {seconds}
{rounds} rounds, {seconds} each
lane 2 needs {rounds} rounds of {seconds}
beep every {seconds}, {rounds} times
{seconds} a round, {rounds} rounds
start the pace clock with {rounds} x {seconds}
I need {seconds}, {rounds} times over
give me {rounds} intervals of {seconds}
the clock should run {rounds} times {seconds}
each round {seconds}, {rounds} of them
{rounds} signals, one every {seconds}
set rounds of {seconds}, {rounds} in all
a dozen rounds of {seconds} @rounds=12'''),
   zh_q=L('''{rounds}轮，每轮{seconds}
节奏钟：{rounds}次{seconds}
每{seconds}响一次，共{rounds}次
{seconds}一轮，{rounds}轮
计{rounds}轮{seconds}'''), res=["{rounds} rounds of {seconds} s"], ans=["The pace clock runs {rounds} rounds of {seconds} seconds."])

fn("log_swim_time", "Record the time a swimmer needed for a distance", zh="记录游泳成绩", names=["results.log", "saveSwimTime", "record_time"], descs=["Time as read from the watch, distance in metres.", "A result of training or a meet"],
   params=dict(swimmer=dict(t="str", v="swimmer_ya", d="who swam", zh="谁", alt=["name", "athlete"]), metres=dict(t="int", v=DIST, d="distance in metres", zh="米", alt=["distance_m", "distance"]), time=dict(t="str", v="swimtime_ya", noise=0, d="time as on the watch", zh="成绩", alt=["result", "mark"])),
   en=L('''{swimmer} swam {metres} in {time}
{time} for {swimmer} over {metres}
log {metres} in {time} for {swimmer}
{swimmer}, {metres}: {time}
{swimmer} needed {time} for {metres}
{swimmer}'s best was 1:10.00, now it is {time} over {metres}
over {metres} {swimmer} has {time}
note a {time} for {swimmer}, distance {metres}
record {swimmer}'s {metres}, {time}
wow, {swimmer} did {metres} in {time}, write it down
{metres} by {swimmer} took {time}
the watch said {time} when {swimmer} touched after {metres}
new result: {time}, {swimmer}, {metres}'''),
   zh_q=L('''{swimmer}的{metres}游了{time}
记录{swimmer}的{metres}，成绩{time}
{swimmer}，{metres}，{time}
{time}，是{swimmer}的{metres}
{swimmer}用{time}游完{metres}'''), res=["{swimmer} {time}"], ans=["{swimmer}'s {time} is recorded."])

fn("assign_locker", "Give a locker to a swimmer", zh="分配储物柜", names=["lockers.assign", "giveLocker", "locker_for"], descs=["Which locker belongs to whom.", "Hands out a locker"],
   params=dict(locker=dict(t="str", v="locker_ya", noise=0.1, d="number on the locker", zh="柜号", alt=["locker_id", "number"]), swimmer=dict(t="str", v="swimmer_ya", d="who gets it", zh="给谁", alt=["guest", "person"]), hours=dict(t="num", v={0.5: ["half an hour", "半小时"], 1: ["an hour", "one hour", "1小时"], 1.5: ["an hour and a half", "one and a half hours", "1.5 hours", "一个半小时"], 2: ["two hours", "2 hours", "两小时"], 2.5: ["two and a half hours", "2.5 hours", "两个半小时"], 3: ["3 hours", "三小时"], 4: ["four hours", "4小时"], 0.25: ["a quarter of an hour", "一刻钟"], 0.75: ["three quarters of an hour", "45分钟"]}, d="for how many hours", zh="小时", opt=True, alt=["duration_hours"])),
   en=L('''give locker {locker} to {swimmer}
{swimmer} gets locker {locker}
locker {locker} for {swimmer}, {hours}
assign {swimmer} locker {locker} for {hours}
{swimmer}: locker {locker}
{swimmer}, 12 years old, gets locker {locker}
let {swimmer} have locker {locker}
for {hours} locker {locker} belongs to {swimmer}
{swimmer} needs a locker for {hours}, take {locker}
put {swimmer} in locker number {locker}
number {locker} is for {swimmer}
{swimmer} asked for a locker, {locker} is free, give it
{hours} of locker {locker} for {swimmer}'''),
   zh_q=L('''把{locker}号柜给{swimmer}
{swimmer}用{locker}号柜
{locker}号柜给{swimmer}用{hours}
{swimmer}要用柜子{hours}，给{locker}号
分配{locker}号储物柜给{swimmer}'''), res=["locker {locker}: {swimmer}"], ans=["{swimmer} has locker {locker}."])

fn("move_locker", "Move somebody's things from one locker to another", zh="更换储物柜", names=["lockers.move", "swapLocker", "change_locker"], descs=["From an old locker to a new one.", "The old locker becomes free"],
   params=dict(source=dict(t="str", v="locker_ya", noise=0.1, d="old locker", zh="原柜号", alt=["from_locker", "old"]), target=dict(t="str", v="locker_ya", noise=0.1, d="new locker", zh="新柜号", alt=["to_locker", "new"])),
   en=L('''move locker {source} to {target}
from locker {source} to locker {target}
change locker {source} for {target}
the door of {source} sticks, use {target} instead
into locker {target} goes everything out of {source}
{source} -> {target}
not locker 9; move {source} to {target}
take the things from {source} and put them in {target}
locker {target} replaces {source}
to {target} from {source}
switch the guest over from {source} to {target}
we need {source} back, the bag can go to {target}
new locker {target}, old one was {source}'''),
   zh_q=L('''从{source}号柜换到{target}号柜
把{source}号柜的东西移到{target}号
{source}号换成{target}号
换到{target}号柜，原来是{source}号
{source}号柜坏了，改用{target}号'''), res=["moved to {target}"], ans=["Locker {source} moved to {target}."])

fn("move_swimmers", "Move some swimmers from one lane to another", zh="调换泳道", names=["lanes.move", "shiftSwimmers", "lane_change"], descs=["How many, out of which lane, into which.", "Balances full lanes"],
   params=dict(count=dict(t="int", v=(2, 9), d="how many swimmers", zh="人数", alt=["swimmers", "people"]), from_lane=dict(t="int", v=said(range(1, 11), ["{}"], ["{}"]), d="lane they leave", zh="原泳道", alt=["source", "out_of"]), to_lane=dict(t="int", v=said(range(1, 11), ["{}"], ["{}"]), d="lane they go to", zh="目标泳道", alt=["target", "into"])),
   en=L('''move {count} swimmers from lane {from_lane} to lane {to_lane}
{count} people out of lane {from_lane} into lane {to_lane}
lane {from_lane} is full, send {count} to lane {to_lane}
into lane {to_lane}, {count} from lane {from_lane}
to lane {to_lane} go {count} swimmers of lane {from_lane}
from {from_lane} to {to_lane}: {count} swimmers
lane {to_lane} takes {count} from lane {from_lane}
of the 11 swimmers in lane {from_lane} {count} go to lane {to_lane}
shift {count} from lane {from_lane} over to {to_lane}
a pair from lane {from_lane} should go to lane {to_lane} @count=2
a couple of swimmers, out of {from_lane}, into {to_lane} @count=2
one swimmer changes from lane {from_lane} to lane {to_lane} @count=1
there are too many in lane {from_lane}; {count} of them to lane {to_lane}'''),
   zh_q=L('''把{count}个人从{from_lane}道调到{to_lane}道
{from_lane}道太挤，{count}人去{to_lane}道
{count}人，{from_lane}道换到{to_lane}道
{to_lane}道接收{from_lane}道的{count}个人
从{from_lane}道调两个人到{to_lane}道 @count=2'''), res=["{count} moved"], ans=["{count} swimmers are in lane {to_lane} now."])

fn("set_opening_hours", "Set when the pool opens and closes on a day", zh="设置开放时间", names=["hours.set", "openingHours", "pool_times"], descs=["Opening and closing time of a weekday.", "When the doors are open"],
   params=dict(day=dict(t="enum", v={"monday": ["Mondays", "周一"], "tuesday": ["Tuesdays", "周二"], "wednesday": ["Wednesdays", "周三"], "thursday": ["Thursdays", "周四"], "friday": ["Fridays", "周五"], "saturday": ["Saturdays", "周六"], "sunday": ["Sundays", "周日"]}, d="weekday", zh="星期", alt=["weekday"]),
               opens=dict(START, d="opening time", zh="开门时间", alt=["open", "opens_at"]), closes=dict(END, d="closing time", zh="关门时间", alt=["close", "closes_at"])),
   en=L('''{day} open from {opens} to {closes}
on {day} we open at {opens} and close at {closes}
{day}: {opens}-{closes}
on {day} we close at {closes} and open at {opens}
set {day} to {opens} until {closes}
doors open {opens}, doors shut {closes}, {day}
closing time {closes}, opening time {opens} on {day}
not 22:30, on {day} we close at {closes} and open at {opens}
the pool is open on {day} between {opens} and {closes}
change the hours of {day}: {opens} till {closes}
from {opens} until {closes} on {day}
{opens} to {closes} are the new hours for {day}'''),
   zh_q=L('''{day}{opens}开门，{closes}关门
{day}开放时间{opens}到{closes}
{day}{closes}关，{opens}开
把{day}改成{opens}至{closes}
{day}从{opens}开到{closes}'''), res=["{opens}-{closes}"], ans=["The pool is open from {opens} to {closes}."])
