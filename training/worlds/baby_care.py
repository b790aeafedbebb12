"""Baby care: feeding, diapers, naps, growth, health, monitor, sitters."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def _pool(v):
    return v.split("|") if isinstance(v, str) and "|" in v else v


def S(v, d, zh="", alt="", **more):
    """A copied text; `v` is a list name or values separated by |."""
    return dict(t="str", v=_pool(v), d=d, zh=zh, alt=alt.split(), **more)


def N(lo, hi, d, zh="", alt="", t="int", **more):
    """A number from lo to hi."""
    return dict(t=t, v=(lo, hi), d=d, zh=zh, alt=alt.split(), **more)


def B(d, zh="", alt="", **more):
    """An optional yes or no."""
    return dict(t="bool", d=d, zh=zh, alt=alt.split(), opt=True, **more)


def E(v, d, zh="", alt="", **more):
    """An enum written "value:surface,surface|value"."""
    table = {}
    for item in v.split("|"):
        value, _, words = item.partition(":")
        table[value] = [w for w in words.split(",") if w] + ([value.replace("_", " ")] if "_" in value else [])
    return dict(t="enum", v=table, d=d, zh=zh, alt=alt.split(), **more)


domain("baby_care")
values("babyname_we", en="Mia|Leo|the twins|baby Noah|Ella|Theo|Little Ana|Finn|Ruby|Oskar|Amira|Jonas|our daughter|Kai|Luca|Baby B".split("|"), zh="宝宝|小宝|乐乐|米娅|豆豆|双胞胎|妞妞|安安|小石头|果果|糖糖".split("|"))
values("babyfood_we", en="carrot puree|rice porridge|mashed banana|apple sauce|avocado|oat cereal|pumpkin soup|yoghurt|sweet potato|peas|pear|scrambled egg|lentils|toast fingers|zucchini".split("|"),
       zh="胡萝卜泥|米糊|香蕉泥|苹果泥|牛油果|燕麦|南瓜汤|酸奶|红薯|豌豆|梨泥|鸡蛋羹".split("|"))
values("caregiver_we", en="Grandma|Hannah|Dad|the nanny|Uncle Theo|Mrs Osei|Rosa|our neighbour|Aunt Lena|the day nursery|Papa|Maya|babysitter Joon".split("|"), zh="奶奶|外婆|爸爸|保姆|小姨|王阿姨|邻居|托儿所|姑姑|月嫂".split("|"))
values("milestone_we", en="first smile|rolled over|first tooth|sat up alone|first word|crawled|stood up|first steps|waved goodbye|slept through the night|clapped hands|said mama".split("|"),
       zh="第一次笑|翻身|第一颗牙|独坐|第一个词|会爬|站起来|第一步|挥手再见|睡整夜|拍手|叫妈妈".split("|"))
values("lullaby_we", en="Twinkle Twinkle|Brahms|Guten Abend|Hush Little Baby|Moon River|The Sleepy Bear|La Luna|Rock-a-bye|Fais dodo|Ocean song".split("|"), zh="小星星|摇篮曲|月亮河|睡吧宝贝|小熊睡了|外婆的澎湖湾".split("|"))

BABY = S("babyname_we", "which child", "哪个孩子", "child name")
AT = S("clock_c", "time, now when absent", "时间", "at when", noise=0, opt=True)
SIDE = "left:左|right:右|both:两边"
MLK = "breast:breast milk,母乳|formula:奶粉,配方奶|mixed:混合"

fn("log_feeding", "Record a milk feeding", zh="记录喂奶", names=["logFeeding", "feeds.add", "record_bottle"], descs=["Notes milk, amount and side.", "A bottle or a breastfeed"],
   params=dict(child=BABY, milk=E(MLK, "kind of milk", "奶的种类", "type kind"), amount=N(20, 300, "millilitres", "毫升", "ml volume", opt=True), side=E(SIDE, "side of the breast", "哪一侧", "breast", opt=True),
               minutes=N(2, 50, "how long", "几分钟", "duration", opt=True), time=AT),
   en=L('''{child} drank {milk}
{child} had {amount} ml of {milk}
log {amount} ml {milk} for {child} at {time}
fed {child} {milk} on the {side} for {minutes} minutes
{milk} for {child}, {minutes} minutes, {side} side
at {time} {child} took {amount} millilitres of {milk}
{minutes} minutes on the {side} breast for {child} @milk="breast"
I nursed {child} for {minutes} minutes @milk="breast"
a bottle with {amount} ml powder milk for {child} @milk="formula"
write down a {milk} feed for {child}
{child}: {milk}, {amount} ml, {time}
{child} finished {amount} ml of {milk} in {minutes} minutes
{amount} ml for {child}, it was {milk}
feeding: {child}, {milk}, {side}, {minutes} min'''),
   zh_q=L('''{child}喝了{amount}毫升{milk}
{time}给{child}喂了{milk}
{child}吃{milk}，{side}侧{minutes}分钟
记录{child}的{milk}{amount}毫升
{child}喝奶粉{amount}毫升 @milk="formula"
我给{child}喂了{minutes}分钟奶 @milk="breast"'''), res=["feeding noted"], ans=["{child}'s feeding is noted."])

fn("log_solid_food", "Record solid food", zh="记录辅食", names=["logSolids", "meals.add", "record_meal"], descs=["Notes what a child ate and how it liked it."],
   params=dict(child=BABY, food=S("babyfood_we", "what it ate", "食物", "dish meal"), reaction=E("loved:喜欢|ok:还行|refused:拒绝,不吃|allergic:过敏", "how it went", "反应", "response", opt=True),
               spoons=N(1, 20, "how many spoons", "几勺", "amount spoonfuls", opt=True),
               meal=E("breakfast:早饭|lunch:午饭|snack:加餐|dinner:晚饭", "which meal", "哪一餐", "mealtime", opt=True)),
   en=L('''{child} ate {food}
{child} had {spoons} spoons of {food} for {meal}
{food} for {child}, {reaction}
{meal}: {child}, {food}
{child} and {food}: {reaction}
note {spoons} spoons of {food} for {child}
we tried {food} with {child} at {meal}, {reaction}
{child} spat out the {food} @reaction="refused"
{child} couldn't get enough of {food} @reaction="loved"
{child} got red spots after {food} @reaction="allergic"
{food} at {meal} for {child}, {spoons} spoons, reaction {reaction}
log {food} as {meal} of {child}
for {meal} {child} got {food}'''),
   zh_q=L('''{child}吃了{food}
{meal}{child}吃了{spoons}勺{food}
{child}对{food}的反应是{reaction}
记录{child}的{meal}：{food}
{child}把{food}吐了 @reaction="refused"'''), res=["meal noted"], ans=["{child}'s meal is noted."])

fn("log_diaper", "Record a nappy change", zh="记录换尿布", names=["logDiaper", "diapers.add", "nappy_change"], descs=["Notes a change and what was in it."],
   params=dict(child=BABY, content=E("wet:湿,尿|dirty:便便,大便|both:都有|dry:干", "what was in it", "内容", "type kind"), rash=E("none:没有|mild:轻微|severe:严重", "rash", "红疹", "skin", opt=True),
               changed_by=S("caregiver_we", "who changed it", "谁换的", "by", opt=True), time=AT),
   en=L('''{child} had a {content} nappy
changed {child}, {content}
{content} diaper for {child} at {time}
{changed_by} changed {child}: {content}
nappy of {child} {content}, {rash} rash
log a {content} change for {child}, done by {changed_by}
at {time} {child}'s diaper was {content}
{child} pooped @content="dirty"
{child} was {content} and has a {rash} rash
just a pee this time, {child} @content="wet"
{child}'s nappy was completely clean @content="dry"
note: diaper {child}, {content}, {time}, {changed_by}
{content} one for {child}'''),
   zh_q=L('''{child}的尿布{content}
{time}给{child}换尿布，{content}
{changed_by}给{child}换了，{content}
{child}拉便便了 @content="dirty"
{child}尿布{content}，红疹{rash}'''), res=["change noted"], ans=["The change is noted for {child}."])

fn("start_nap", "Note that a child fell asleep", zh="开始小睡", names=["startNap", "naps.start", "fell_asleep"], descs=["Starts the timer of a nap."],
   params=dict(child=BABY, place=E("cot:crib,小床|pram:stroller,婴儿车|car:车里|arms:怀里|sling:背带", "where", "地点", "where location", opt=True), kind=E("nap:小睡|night:夜觉", "nap or night", "类型", "type", opt=True), time=AT),
   en=L('''{child} fell asleep
{child} is asleep in the {place}
start a nap for {child}
{child} went to sleep at {time}
{child} dozed off in the {place} at {time}
{kind} sleep for {child} begins, {place}
finally, {child} sleeps
nap timer on for {child}, in the {place}
{child} is down for the night @kind="night"
put {child} to bed at {time}, {kind}
{child}: asleep since {time}, {place}
in the {place} {child} just closed the eyes
begin sleep of {child}'''),
   zh_q=L('''{child}睡着了
{child}在{place}里睡着了
{time}{child}入睡
开始记{child}的{kind}
{child}在{place}睡了，{kind}'''), res=["nap started"], ans=["Sleep well, {child}."])

fn("end_nap", "Note that a child woke up", zh="结束小睡", names=["endNap", "naps.stop", "woke_up"], descs=["Stops the timer of a nap."],
   params=dict(child=BABY, mood=E("happy:开心|cranky:grumpy,烦躁|crying:哭", "mood on waking", "醒来心情", "state", opt=True), woken_by=E("itself:自己|noise:噪音|hunger:饿|parent:父母", "what woke it", "醒来原因", "cause", opt=True), time=AT),
   en=L('''{child} woke up
{child} is awake and {mood}
end the nap of {child}
{child} got up at {time}, {mood}
{child} woke up {mood} because of {woken_by}
stop the sleep timer for {child}
{woken_by} woke {child} at {time}
{child} is up again
{child}: awake since {time}, {mood}
the nap is over for {child}
I had to wake {child} @woken_by="parent"
{child} opened the eyes, {mood}, at {time}
{child} was woken by {woken_by}'''),
   zh_q=L('''{child}醒了
{child}{time}醒的，{mood}
结束{child}的小睡
{child}因为{woken_by}醒了
{child}醒来{mood}'''), res=["nap ended after 48 min"], ans=["{child} is awake."])

fn("log_growth", "Record size and weight", zh="记录身高体重", names=["logGrowth", "growth.add", "measure_child"], descs=["Weight, length and head of a child."],
   params=dict(child=BABY, weight=N(2, 20, "kilograms", "公斤", "kg weight_kg", t="num", opt=True), height=N(45, 110, "centimetres", "厘米", "length cm", t="num", opt=True),
               head=N(32, 52, "head in centimetres", "头围", "head_cm circumference", t="num", opt=True), place=E("home:家里|clinic:诊所,医院", "where it was measured", "测量地点", "where", opt=True)),
   en=L('''{child} weighs {weight} kilos
{child} is {height} cm tall
{child}: {weight} kg, {height} cm
measured {child} at the {place}: {height} cm, {weight} kg
{child} has grown to {height} centimetres and weighs {weight} kg
head of {child} is {head} cm
log growth of {child}, head {head}, weight {weight}
{weight} kilograms and {height} centimetres for {child}
at the {place} {child} weighed {weight} kg
{child}, head circumference {head} cm, length {height} cm
put {child} on the scales, {weight} kg
the {place} says {child} has {height} cm and a head of {head} cm'''),
   zh_q=L('''{child}重{weight}公斤
{child}身高{height}厘米，体重{weight}公斤
在{place}量的，{child}{height}厘米
{child}头围{head}厘米
记录{child}：{weight}公斤，头围{head}'''), res=["growth noted"], ans=["{child}'s growth is noted."])

fn("log_temperature", "Record a child's temperature", zh="记录体温", names=["logTemperature", "health.temperature", "record_fever"], descs=["Body temperature, where and when taken."],
   params=dict(child=BABY, degrees=N(35, 41, "degrees Celsius", "体温", "temperature celsius", t="num"), method=E("ear:耳朵|forehead:额头|armpit:腋下|rectal:肛门", "where it was taken", "测量部位", "site place", opt=True), time=AT),
   en=L('''{child} has {degrees} degrees
{child}'s temperature is {degrees}
{degrees} for {child}, taken at the {method}
log {degrees} °C for {child} at {time}
{child} feels hot, the thermometer says {degrees}
{method} thermometer: {degrees}, {child}
at {time} {child} had {degrees}
I measured {degrees} degrees on {child}'s {method}
fever of {degrees}, {child}, {time}
note the temperature of {child}: {degrees} ({method})
{child} is at {degrees} now
{child}, {method}, {degrees}, {time}'''),
   zh_q=L('''{child}体温{degrees}度
{time}{child}{degrees}度，{method}
{child}发烧{degrees}度
记录{child}的体温：{degrees}
{method}量的，{child}{degrees}度'''), res=["temperature noted"], ans=["{child}'s temperature is noted."])

fn("give_medicine", "Record medicine given to a child", zh="记录用药", names=["giveMedicine", "health.dose", "log_dose"], descs=["Which medicine and how much was given."],
   params=dict(child=BABY, medicine=S("paracetamol|vitamin D|nose drops|ibuprofen syrup|teething gel|iron drops|cough syrup|eye drops|probiotic|扑热息痛|维生素D|滴鼻液|退烧糖浆|牙胶凝胶|益生菌", "which medicine", "药品", "drug name"),
               dose=N(1, 10, "how much", "剂量", "amount quantity", t="num"), unit=E("ml:millilitres,毫升|drops:滴|mg:毫克|tablets:片", "unit of the dose", "单位", "dose_unit"),
               route=E("mouth:口服|nose:鼻|skin:外用", "how it was given", "途径", "way", opt=True), time=AT),
   en=L('''{child} got {dose} {unit} of {medicine}
gave {child} {medicine}, {dose} {unit}
{dose} {unit} {medicine} for {child} at {time}
log medicine: {child}, {medicine}, {dose} {unit}
at {time} {child} took {dose} {unit} {medicine}
{medicine} into the {route} of {child}, {dose} {unit}
I've just given {dose} {unit} of {medicine} to {child} by {route}
note {medicine} {dose} {unit} for {child}
{child} swallowed {dose} {unit} of {medicine}
{child}: {medicine} at {time}, dose {dose} {unit}
{medicine} {dose} {unit}, that's what {child} had
by {route}, {dose} {unit} of {medicine}, {child}'''),
   zh_q=L('''给{child}吃了{dose}{unit}{medicine}
{time}{child}用{medicine}{dose}{unit}
记录用药：{child}，{medicine}，{dose}{unit}
{child}{route}{medicine}{dose}{unit}
刚给{child}{dose}{unit}的{medicine}'''), res=["dose noted"], ans=["{medicine} is noted for {child}."])

fn("add_milestone", "Record a milestone", zh="记录成长里程碑", names=["addMilestone", "diary.milestone", "note_first"], descs=["A first time in a child's life."],
   params=dict(child=BABY, milestone=S("milestone_we", "what happened", "里程碑", "event title"), date=S("day_c", "day, as said", "日期", "when", noise=0, opt=True),
               area=E("movement:运动|speech:语言|social:社交|teeth:牙齿|sleep:睡眠", "area", "类别", "category", opt=True)),
   en=L('''{child}: {milestone}
add a milestone for {child}: {milestone}
{date}: {child}, {milestone}
{milestone} for {child}, file it under {area}
remember that {child} reached this: {milestone}
diary of {child}, {area}: {milestone}
what a day, {child}, {milestone}
write "{milestone}" into {child}'s book, date {date}
{child} has a new {area} milestone, {milestone}
note {milestone} for {child}
put {milestone} ({area}) on the timeline of {child}
big moment for {child}: {milestone}, {date}'''),
   zh_q=L('''{child}{milestone}了，记下来
给{child}记里程碑：{milestone}
{date}{child}{milestone}
{child}的{area}里程碑：{milestone}
把{milestone}写进{child}的成长册'''), res=["milestone saved"], ans=["{milestone} is in {child}'s book."])

fn("get_baby_summary", "Sum up a child's day or week", zh="查看宝宝概况", names=["getSummary", "reports.child", "baby_stats"], descs=["Feeds, sleep, diapers or growth over a period."],
   params=dict(child=BABY, topic=E("feeding:喂奶|sleep:睡眠|diapers:nappies,尿布|growth:生长|health:健康", "what about", "主题", "category what"),
               period=E("today:今天|yesterday:昨天|week:this week,本周|month:this month,本月", "period", "时段", "range", default="today"), view=E("list:列表|chart:图表|total:合计", "how", "展示方式", "format", opt=True)),
   en=L('''show {child}'s {topic} for {period}
{topic} of {child} {period}
how much did {child} sleep {period} @topic="sleep"
how many nappies did {child} need {period} @topic="diapers"
give me a {view} of {child}'s {topic}
{period}, {child}, {topic} as a {view}
when did {child} last drink @topic="feeding"
I'd like a {topic} {view} for {child}
is {child} getting bigger @topic="growth"
summary of {topic} for {child} {period}
{view} of {topic} please, {child}, {period}
what about {child}'s {topic}
{child} {topic} {view} {period}'''),
   zh_q=L('''看{child}{period}的{topic}
{child}{period}睡了多久 @topic="sleep"
{child}的{topic}{view}
{period}{child}换了几次尿布 @topic="diapers"
给我{child}的{topic}概况'''), res=["6 feeds, 740 ml"], ans=["Here is {child}'s {topic}."])

fn("set_monitor", "Set the baby monitor", zh="设置婴儿监护器", names=["setMonitor", "monitor.configure", "baby_phone"], descs=["Mode and sensitivity of the baby monitor."],
   params=dict(mode=E("audio:声音|video:视频|both:都开|off:关", "what it transmits", "模式", "transmission"), sensitivity=E("low:低|medium:中|high:高", "how easily it reacts", "灵敏度", "level", opt=True),
               night_light=B("night light on", "夜灯", "light"), volume=N(1, 10, "volume of the parent unit", "音量", "loudness", opt=True)),
   en=L('''set the baby monitor to {mode}
baby monitor {mode}, sensitivity {sensitivity}
switch the monitor to {mode} with {sensitivity} sensitivity
{sensitivity} sensitivity and {mode} on the baby phone
turn the baby monitor off @mode="off"
I want to see and hear the cot @mode="both"
{mode} on the monitor, volume {volume}
only sound from the nursery please, {sensitivity} sensitivity @mode="audio"
monitor: {mode}, night light on @night_light=true
{mode} without the night light @night_light=false
let the monitor run in {mode} mode
put the baby monitor on {mode} and make it react {sensitivity}
baby phone at volume {volume}, {mode}'''),
   zh_q=L('''监护器设成{mode}
婴儿监护器{mode}，灵敏度{sensitivity}
关掉监护器 @mode="off"
监护器{mode}，音量{volume}
监护器{mode}，开夜灯 @night_light=true'''), res=["monitor {mode}"], ans=["The monitor is on {mode}."])

fn("play_lullaby", "Play a lullaby in the nursery", zh="播放摇篮曲", names=["playLullaby", "nursery.play", "sing_to_sleep"], descs=["Music or noise for a child to fall asleep to."],
   params=dict(song=S("lullaby_we", "which song", "歌曲", "title lullaby"), minutes=N(2, 60, "stop after so many minutes", "几分钟", "duration timer", opt=True), volume=N(1, 10, "volume", "音量", "loudness", opt=True),
               repeat=E("once:一次|loop:循环|until_asleep:until the child sleeps,直到睡着", "repetition", "重复", "repetition", opt=True)),
   en=L('''play {song} in the nursery
play {song} for {minutes} minutes
{song} at volume {volume}
sing {song} {repeat}
lullaby {song}, {repeat}, volume {volume}
quietly play {song} for {minutes} minutes
put {song} on in the baby's room
{volume} is loud enough for {song}
{song} over and over @repeat="loop"
the baby can't sleep, {song} please
{minutes} minutes of {song} at volume {volume}
let {song} run {repeat}'''),
   zh_q=L('''在婴儿房放{song}
放{song}{minutes}分钟
{song}音量{volume}
{song}{repeat}播放
宝宝睡不着，放{song}'''), res=["playing {song}"], ans=["{song} is playing in the nursery."])

fn("book_sitter", "Book somebody to look after a child", zh="预约看护", names=["bookSitter", "care.book", "arrange_care"], descs=["Asks a caregiver for a day and time span."],
   params=dict(sitter=S("caregiver_we", "who looks after the child", "看护人", "caregiver who"), child=dict(BABY, opt=True), day=S("day_c", "day, as said", "日期", "date", noise=0),
               start=S("clock_c", "from", "开始", "from begin", noise=0, opt=True), end=S("clock_c", "until", "结束", "until to", noise=0, opt=True),
               place=E("our_home:at our place,我们家|their_home:at the sitter's place,对方家", "where", "地点", "where", opt=True)),
   en=L('''book {sitter} for {day}
{sitter} looks after {child} {day} from {start} to {end}
ask {sitter} to watch {child} {day}
{day} {start} until {end}: {sitter}
can {sitter} take {child} {day} {place}
from {start} we need {sitter}, {day}, till {end}
{sitter} comes {day} at {start} for {child}
{child} stays with {sitter} {day} until {end}
arrange {sitter} for {day}, {place}
{day}: {child} with {sitter}, {start} - {end}, {place}
reserve {sitter} {day} starting at {start}
get {sitter} for {child} {day}
we are out {day}, {sitter} should look after {child}'''),
   zh_q=L('''约{sitter}{day}看孩子
{day}{start}到{end}{sitter}带{child}
{sitter}{day}照看{child}，{place}
请{sitter}{day}{start}来
{day}让{sitter}带{child}到{end}'''), res=["booked"], ans=["{sitter} is booked for {day}."])

fn("find_sitter", "Find out who could look after a child", zh="查找看护人", names=["findSitter", "care.search", "who_is_free"], descs=["Lists free caregivers for a day without booking them."],
   params=dict(day=S("day_c", "day, as said", "日期", "date", noise=0), kind=E("family:家人|nanny:保姆|student:学生|nursery:托儿所", "kind of caregiver", "类型", "type", opt=True),
               max_price=N(8, 40, "at most per hour", "每小时最高价", "hourly_limit", opt=True), experience=E("any:不限|first_aid:first aid course,急救证|newborn:with newborns,新生儿经验", "experience wanted", "经验", "skill", opt=True)),
   en=L('''who could look after the children {day}
find a sitter for {day}
is there a {kind} free {day}
{day}, a {kind} for at most {max_price} an hour
look for a {kind} with {experience} experience for {day}
which sitters are free {day} below {max_price}
search a babysitter {day}, {kind}
we need someone {day}, preferably {kind}
nobody over {max_price} per hour, {day}, who is there
sitters {day}
anyone from the {kind} who has time {day}
list sitters for {day} with {experience} experience'''),
   zh_q=L('''{day}谁能看孩子
找{day}的看护
{day}有空的{kind}，每小时不超过{max_price}
找有{experience}的{kind}，{day}
{day}有没有{kind}有空'''), res=["Grandma, Rosa"], ans=["These people are free {day}."])

flow(en=["who is free {d}? book the first one", "find a sitter for {d} and book that person for {d}"], zh_q=["{d}谁有空？约第一位", "找{d}的看护并预约"],
     slots=dict(d="day_c"), made=dict(s=["Rosa Diaz", "Joon", "Mrs Osei", "Theo B.", "Lena"]), steps=[("find_sitter", {"day": "{d}"}, "{s}"), ("book_sitter", {"sitter": "{s}", "day": "{d}"}, "booked")],
     ans=["{s} is booked for {d}."])
flow(en=["find a nanny for {d} and let her look after {c}", "look for a nanny {d}, then book her for {c}"], zh_q=["找{d}的保姆照看{c}", "{d}找个保姆，约来带{c}"],
     slots=dict(d="day_c", c="babyname_we"), made=dict(s=["Amira K.", "Beata", "Mrs Lowe", "Yuki"]), steps=[("find_sitter", {"day": "{d}", "kind": "nanny"}, '{{"free":["{s}"]}}'),
     ("book_sitter", {"sitter": "{s}", "child": "{c}", "day": "{d}"}, "booked")], ans=["{s} looks after {c} {d}."])
