"""Zoo keeping: animals, diets, enclosures, fences, moves, cleaning, observations, vet calls, tours, sponsors, signs."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter."""
    return dict(t="str", v=v, d=d, zh=zh, alt=list(alt), **k)


def B(d, zh, *alt, **k):
    """A boolean parameter."""
    return dict(t="bool", d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi), d=d, zh=zh, alt=list(alt), **k)


def O(d, zh, *alt, f, **k):
    """An object parameter."""
    return dict(t="obj", d=d, zh=zh, alt=list(alt), f=f, **k)


domain("zoo_keeping")
values("zooname_dx", en="Kiko|Big Bertha|Otto the Third|Snowflake|Mr. Whiskers|Nala|Tank|Ziggy|Princess|No-Name|Rambo|Peanut|Lady Grey|Number 9|Bonnie|Pickles|Simba Two|Old Tom|Moonbeam|Waffles|Duchess|Bandit".split("|"),
       zh="奇奇|大贝莎|奥托三世|雪花|胡须先生|娜拉|坦克|公主|没名字|花生|灰夫人|九号|小黑|腌黄瓜|老汤姆|月光|华夫|土匪|圆圆|豆豆".split("|"))
values("zoospecies_dx", en="red panda|lowland gorilla|Bactrian camel|snow leopard|meerkat|African penguin|giant tortoise|capybara|ring-tailed lemur|tree kangaroo|flamingo|pygmy hippo|okapi|polar bear|alpaca|snowy owl|Komodo dragon".split("|"),
       zh="小熊猫|低地大猩猩|双峰驼|雪豹|狐獴|非洲企鹅|象龟|水豚|环尾狐猴|树袋鼠|火烈鸟|侏儒河马|霍加狓|北极熊|羊驼|雪鸮".split("|"))
values("zooplace_dx", en="the penguin pool|Enclosure 7|Tiger Hill|the reptile house|North Aviary|the bear canyon|paddock B|the nocturnal house|Savanna East|the petting zoo|cage 12|Monkey Island|the quarantine stable|the bat cave|Aquarium Hall|the camel yard|insect house 2".split("|"),
       zh="企鹅池|7号围栏|虎山|爬行馆|北鸟舍|熊谷|B围场|夜行动物馆|东草原|亲子园|12号笼|猴岛|隔离棚|蝙蝠洞|水族厅|骆驼院|昆虫馆".split("|"))
values("zoofood_dx", en="herring|hay|bamboo shoots|mealworms|chopped carrots|apples|minced beef|sweet potatoes|krill|crickets|alfalfa pellets|boiled eggs|lettuce|fish oil|bananas|day-old chicks|acacia leaves|peanuts|squid|beetroot|oat flakes".split("|"),
       zh="鲱鱼|干草|竹笋|面包虫|胡萝卜碎|苹果|牛肉末|红薯|磷虾|蟋蟀|苜蓿颗粒|水煮蛋|生菜|鱼油|香蕉|金合欢叶|花生|鱿鱼|甜菜根|燕麦片".split("|"))
values("zookeeper_dx", en="Malin Forsberg|Diego Aguirre|Keeper Stone|Ama Boateng|Dr. Whitfield|Leo Kaminski|Sunita Menon|Bjarne|Oona Virtanen|Marguerite Leclerc|Takeshi Ono|Mr. Delgado|Ivy Carter-Jones|Renate|Zuri Achieng".split("|"),
       zh="莫琳|迪戈|石师傅|安雅|魏医生|雷欧|孙妮|小林|吴娜|马师傅|小野|戴先生|卡特小姐|朱丽".split("|"))
values("zoomail_dx", en="malin@zoo.se|diego.aguirre@correo.es|ama.b@mail.gh|class4b@hillschool.org|leo_k@poczta.pl|sunita@menon.in|oona.v@posti.fi|info@leclerc-tours.fr|takeshi.ono@mail.jp|ivy@carterjones.co.uk|group@example.com".split("|"), zh=[])
values("zoosign_dx", en="Do not feed the cat!|Please whisper, babies inside|No flash|He bites. Really.|Feeding at 2:30 pm|This glass is not a drum|Out of order until May|I am not a cow, I am an okapi|Keep hands inside the fence|Part 2 of the tour starts here|Never run|Born on 4 July: twins!|Quiet! We sleep by day".split("|"),
       zh="不要喂猫！|请小声，里面有宝宝|禁止闪光灯|它真的会咬人|下午两点半喂食|别敲玻璃|维修至五月|我不是牛，我是霍加狓|手不要伸进围栏|游览第二段从这里开始|禁止奔跑|七月四日出生：双胞胎！".split("|"))
values("zoonote_dx", en="she limps a little|he did not touch his breakfast|they played all morning|one egg is cracked|the tail feathers are gone|slept on the roof again|shares food with the others now|growls at the new keeper|drank twice as much as usual|not a sign of the rash any more".split("|"),
       zh="她有点跛|早饭一口没吃|玩了一上午|有个蛋裂了|尾羽没了|又睡在屋顶上|开始跟别人分食|对新饲养员低吼|喝水比平时多一倍|疹子完全没了".split("|"))

ANIMAL = S("zooname_dx", "name of the animal", "动物名字", "name", "animal_name")
ANIMALS = dict(t="[str]", v="zooname_dx", d="names of the animals", zh="动物名字", alt=["names", "animal_names", "who"])
PLACE = S("zooplace_dx", "enclosure or house", "场馆", "area", "house", "location")
PLACES = dict(t="[str]", v="zooplace_dx", d="enclosures", zh="场馆", alt=["areas", "houses"])
FOODS = dict(t="[str]", v="zoofood_dx", d="kinds of food", zh="食物", alt=["food", "feed", "ingredients"])

fn("add_animal", "Enter a new animal", zh="登记新动物", names=["animals.add", "createAnimal", "new_arrival"], descs=["Name, species, sex and where it lives.", "An animal that has arrived or was born"],
   params=dict(name=ANIMAL, species=S("zoospecies_dx", "species", "物种", "kind"), enclosure=dict(PLACE, opt=True), birth=O("birth", "出生", "born", opt=True, f=dict(date=S("2024-05-03|11 March|last spring|2019|2022-12-24|in June|2025-01-30|3月11日|去年春天|六月|2023-08-15".split("|"), "date of birth", "出生日期", noise=0.05), weight=I(20, 9000, "weight in grams", "体重克数", opt=True))), hand_raised=B("raised by people", "人工喂养", "bottle_fed", opt=True)),
   en=L('''new animal: {name}, a {species}
add the {species} {name} to {enclosure}
{name} is a {species} and lives in {enclosure}
the {species} called {name} has arrived, {enclosure}
register {name}, species {species}, hand-raised @hand_raised=true
a {species}, {name}, raised by its own mother @hand_raised=false
{species} "{name}", born {birth.date}, {birth.weight} grams
enter {name} ({species}), born {birth.date}
a {species} was born {birth.date}, we named it {name}
in {enclosure} there is a new {species} by the name of {name}
put {name} in the book: {species}, bottle-fed, {enclosure} @hand_raised=true
our {species} baby weighs {birth.weight} grams, born {birth.date}, its name is “{name}”
welcome {name}! Species: {species}, home: {enclosure}
{name} the {species}, not hand-raised, moves into {enclosure} @hand_raised=false'''),
   zh_q=L('''登记新动物{name}，{species}
{species}“{name}”来了，住{enclosure}
新来的{species}叫{name}
{name}，{species}，{birth.date}出生，{birth.weight}克
{enclosure}新添一只{species}，名叫“{name}”
{species}“{name}”，人工喂养 @hand_raised=true
{name}是{species}，不是人工喂养的 @hand_raised=false'''), res=["animal added"], ans=["{name} the {species} is in the book."])

fn("feed_animals", "Feed animals now", zh="喂动物", names=["feeding.feed", "giveFood", "serve_meal"], descs=["Who gets what, and how much.", "A meal for one or several animals"],
   params=dict(animals=ANIMALS, foods=FOODS, amount=O("how much each", "每只的量", "portion", opt=True, f=dict(value=I(1, 60, "number", "数量"), unit=dict(t="enum", v={"kilograms": ["kilos", "kg", "公斤"], "buckets": ["bucketfuls", "桶"], "handfuls": ["fistfuls", "把"]}, d="unit", zh="单位"))), scattered=B("spread over the ground", "撒开", "spread_out", opt=True)),
   en=L('''feed {animals} with {foods}
give {animals} {foods}
{animals} get {foods}
{foods} for {animals}, {amount.value} {amount.unit} each
{animals} should have {amount.value} {amount.unit} of {foods} each
{animals} are hungry: {foods}
serve {foods} to {animals}, scattered on the ground @scattered=true
{foods} to {animals}, in the bowl, not scattered @scattered=false
let {animals} have {foods}, {amount.value} {amount.unit} apiece
time to feed {animals}, there is {foods}
throw {foods} all over the place for {animals} @scattered=true
today {animals} eat {foods}
{amount.value} {amount.unit} of {foods} for {animals}, all in one heap, don't scatter it @scattered=false
{foods} for {animals}, but no bread
{animals} get {foods} today and no biscuits'''),
   zh_q=L('''给{animals}喂{foods}
喂{animals}吃{foods}
{animals}每只{amount.value}{amount.unit}{foods}
{animals}饿了，给{foods}
{foods}撒开给{animals}吃 @scattered=true
{animals}吃{foods}，放碗里别撒 @scattered=false
给{animals}喂{foods}，不要面包'''), res=["fed"], ans=["{animals} have been fed."])

fn("forbid_foods", "Foods an animal must not get", zh="禁喂食物", names=["diet.forbid", "banFoods", "never_feed"], descs=["Takes foods off the menu of an animal.", "Dietary restriction with a reason"],
   params=dict(animal=ANIMAL, foods=FOODS, reason=dict(t="enum", v={"allergic_reaction": ["it gave him a rash", "she came out in spots", "吃了起疹子"], "overweight": ["much too fat already", "the scales say no", "太胖了"], "stomach_trouble": ["it upsets the stomach", "there was vomiting", "拉肚子", "吃了会吐"], "before_surgery": ["the operation is tomorrow", "there will be an anaesthetic", "明天要手术"]}, d="why", zh="原因", opt=True, alt=["why", "cause"])),
   en=L('''no {foods} for {animal}
{animal} must not eat {foods}
never give {animal} {foods}, {reason}
take {foods} off the menu of {animal}
{reason}, so no more {foods} for {animal}
keep {foods} away from {animal}
{animal}: no {foods} ({reason})
{foods} are forbidden for {animal}
don't feed {animal} with {foods}, {reason}
stop giving {foods} to {animal}
whatever {animal} wants, not {foods}
{animal} can do without {foods}, {reason}'''),
   zh_q=L('''{animal}不能吃{foods}
别给{animal}喂{foods}，{reason}
{reason}，{animal}禁喂{foods}
{animal}的菜单去掉{foods}
以后不要给{animal}喂{foods}
{foods}别让{animal}碰'''), res=["diet changed"], ans=["{animal} no longer gets them."])

fn("allow_foods", "Foods an animal may have again", zh="允许食物", names=["diet.allow", "permitFoods", "may_feed"], descs=["Puts foods on the menu of an animal.", "Lifts a restriction"],
   params=dict(animal=ANIMAL, foods=FOODS, as_treat=B("only as a treat", "仅作零食", "treat_only", opt=True)),
   en=L('''{animal} may have {foods}
allow {foods} for {animal}
put {foods} on the menu of {animal}
{animal} can eat {foods} again
{foods} are fine for {animal}, as a treat only @as_treat=true
{animal}: {foods} allowed, not just as a treat @as_treat=false
nothing against {foods} for {animal}
let {animal} eat {foods} now and then as a reward @as_treat=true
the rash is gone, {animal} may get {foods}
add {foods} to what {animal} eats
from today {foods} is okay for {animal}, as everyday food @as_treat=false'''),
   zh_q=L('''{animal}可以吃{foods}
允许给{animal}喂{foods}
{animal}的菜单加上{foods}
{foods}可以给{animal}，只当零食 @as_treat=true
{animal}又能吃{foods}了，日常也行 @as_treat=false'''), res=["diet changed"], ans=["{animal} may have that."])

fn("move_animals", "Move animals to another enclosure", zh="转移动物", names=["animals.move", "relocateAnimals", "transfer_to"], descs=["Who goes where, and why.", "Relocates animals inside the zoo"],
   params=dict(animals=ANIMALS, to=S("zooplace_dx", "where to", "目的场馆", "destination", "enclosure", "target"), reason=dict(t="enum", v={"renovation": ["the roof is being mended", "workers are coming", "要装修"], "fighting": ["there was blood this morning", "they bite each other", "打架了"], "breeding": ["we hope for young ones", "to find a mate", "要配种"], "illness": ["somebody coughs", "not well at all", "生病了"], "cold_weather": ["frost is coming", "it is freezing out there", "天太冷"]}, d="why", zh="原因", opt=True, alt=["cause", "why"]), at_night=B("after closing time", "夜间", "after_hours", opt=True)),
   en=L('''move {animals} to {to}
{animals} go to {to}
bring {animals} over to {to}, {reason}
{reason}: {animals} to {to}
take {animals} to {to} after closing @at_night=true
transfer {animals} into {to}, in broad daylight @at_night=false
{to} is the new home of {animals}
{animals} can't stay there, {reason}, so off to {to}
get {animals} into {to}, {reason}
relocate {animals} ({reason}) - {to}
to {to} with {animals}
{animals} will live in {to} from now on
not because they fight but for breeding, {animals} to {to} @reason="breeding"
{animals} to {to} when the visitors have gone @at_night=true
move {animals} to {to}, but not at night @at_night=false
move {animals} to {to}, the old parrot stays where it is'''),
   zh_q=L('''把{animals}转到{to}
{animals}搬去{to}，{reason}
{reason}，{animals}移到{to}
闭园后把{animals}送到{to} @at_night=true
{animals}以后住{to}
{animals}去{to}，不是打架，是要配种 @reason="breeding"
{animals}白天转到{to}，不要夜里 @at_night=false
把{animals}转到{to}，老鹦鹉不动'''), res=["moved"], ans=["{animals} are on the way to {to}."])

fn("separate_animals", "Keep animals apart", zh="分开动物", names=["groups.separate", "splitGroup", "keep_apart"], descs=["Animals that must not share an enclosure.", "Opposite of putting together"],
   params=dict(animals=ANIMALS, can_see=B("they may see each other", "能互相看见", "visual_contact", opt=True)),
   en=L('''separate {animals}
keep {animals} apart
{animals} must not be together
split up {animals}, but let them see each other @can_see=true
{animals} need a wall between them, out of sight @can_see=false
put a gate between {animals}
don't let {animals} into the same cage
{animals} fight, pull them apart
{animals} in separate stables please
apart with {animals}, no eye contact @can_see=false
no more sharing for {animals}
keep {animals} apart, with a grating so that they see each other @can_see=true'''),
   zh_q=L('''把{animals}分开
{animals}不能在一起
隔开{animals}，但能互相看见 @can_see=true
分开{animals}，别让它们看见对方 @can_see=false
{animals}打架，拆开'''), res=["separated"], ans=["They are apart."])

fn("unite_animals", "Put animals together", zh="合群", names=["groups.unite", "introduceAnimals", "put_together"], descs=["Animals that shall share an enclosure.", "Opposite of keeping apart"],
   params=dict(animals=ANIMALS, place=dict(PLACE, opt=True), supervised=B("a keeper watches", "有人看着", "watched", opt=True)),
   en=L('''put {animals} together
let {animals} live together in {place}
{animals} may share {place}
introduce {animals} to each other, with a keeper watching @supervised=true
bring {animals} together without anybody around @supervised=false
{animals} as one group
open the gate between {animals}
{animals} get along fine, unite them in {place}
in {place} we want {animals} together, supervised @supervised=true
make friends of {animals}
no more walls between {animals}
{animals} together in {place}, nobody needs to watch @supervised=false'''),
   zh_q=L('''把{animals}放到一起
让{animals}一起住{place}
{animals}可以合群，要有人看着 @supervised=true
在{place}合并{animals}
让{animals}见面，不用人看 @supervised=false'''), res=["together"], ans=["They are together."])

fn("set_fence_power", "Electric fence of an enclosure", zh="电围栏", names=["fences.power", "setFence", "electric_fence"], descs=["Live or dead.", "Switches the current of a fence"],
   params=dict(enclosure=PLACE, live=B("true puts current on the wire", "是否通电", "enabled", "powered", "on")),
   en=L('''cut the power at {enclosure} @live=false
switch the fence of {enclosure} back on @live=true
{enclosure}: fence dead @live=false
the fence around {enclosure} must be live @live=true
no current at {enclosure}, I'm going in @live=false
put current on the wire at {enclosure} @live=true
turn the electric fence of {enclosure} off @live=false
{enclosure} needs its fence working again @live=true
take the juice off {enclosure} @live=false
power up {enclosure} @live=true
I want to mend the wire at {enclosure}, make it safe to touch @live=false
repairs at {enclosure} are finished, fence on @live=true
kill the fence, {enclosure} @live=false
arm the fence of {enclosure} @live=true'''),
   zh_q=L('''切断{enclosure}的电围栏 @live=false
{enclosure}围栏重新通电 @live=true
{enclosure}断电，我要进去 @live=false
给{enclosure}的围栏送电 @live=true
{enclosure}围栏修好了，打开电 @live=true
{enclosure}别通电 @live=false'''), res=["fence set"], ans=["The fence of {enclosure} is set."])

fn("set_house_lights", "Lights of an animal house", zh="馆内灯光", names=["lights.set", "switchLights", "house_light"], descs=["On or off, red light for night animals.", "Switches lamps"],
   params=dict(house=PLACE, on=B("true means light", "是否开灯", "enabled", "lit"), red_only=B("only red light", "只开红灯", "night_vision", opt=True)),
   en=L('''lights out in {house} @on=false
light up {house} @on=true
make it dark in {house} @on=false
turn the lights on in {house}, red ones only @on=true @red_only=true
{house} should be bright @on=true
no light in {house} @on=false
it's pitch dark in {house}, switch something on @on=true
they want to sleep in {house}, lamps off @on=false
{house}: lights on, not the red ones, normal light @on=true @red_only=false
put the lamps of {house} out @on=false
wake them up with some light in {house} @on=true
just the red light in {house} please @on=true @red_only=true
darkness for {house} @on=false
full light in {house}, not only the red lamps @on=true @red_only=false'''),
   zh_q=L('''{house}关灯 @on=false
{house}开灯 @on=true
{house}太黑了，开灯 @on=true
{house}熄灯，它们要睡了 @on=false
{house}只开红灯 @on=true @red_only=true
{house}不要有光 @on=false
{house}开灯，不只是红灯 @on=true @red_only=false'''), res=["lights set"], ans=["The light in {house} is set."])

fn("set_visitor_access", "Open or close areas for visitors", zh="开放或关闭场馆", names=["visitors.access", "openOrClose", "set_open"], descs=["Several areas, open or closed, with a reason.", "Whether visitors may enter"],
   params=dict(areas=PLACES, open=B("true lets visitors in", "是否开放", "is_open", "accessible"), note=S("zoonote_dx", "remark", "备注", "remark", opt=True, noise=0.1)),
   en=L('''close {areas} for visitors @open=false
open {areas} @open=true
nobody may enter {areas} today @open=false
visitors can go into {areas} again @open=true
shut {areas}, note: {note} @open=false
let people into {areas} @open=true
{areas}: closed @open=false
{areas} stay closed to the public, {note} @open=false
keep everybody out of {areas} @open=false
{areas} are ready for guests @open=true
lock {areas} ({note}) @open=false
unlock {areas} for the visitors @open=true
no visitors in {areas} please @open=false'''),
   zh_q=L('''关闭{areas} @open=false
开放{areas} @open=true
{areas}今天不让进 @open=false
{areas}可以参观了 @open=true
{areas}关闭，备注：{note} @open=false
让游客进{areas} @open=true'''), res=["ok"], ans=["The areas are set."])

fn("clean_enclosures", "Have enclosures cleaned", zh="清洁场馆", names=["cleaning.order", "cleanEnclosures", "tidy_up"], descs=["Where, which jobs and who.", "A cleaning order"],
   params=dict(enclosures=PLACES, jobs=dict(t="[enum]", v={"sweep": ["sweeping", "扫地"], "change_straw": ["fresh straw", "new bedding", "换稻草"], "wash_windows": ["cleaning the glass", "擦玻璃"], "disinfect": ["killing germs", "消毒"], "drain_pool": ["letting the water out", "放水"]}, d="jobs", zh="工作", opt=True, alt=["tasks", "steps"]), keeper=S("zookeeper_dx", "who does it", "饲养员", "assignee", opt=True), quiet=B("no machines", "不用机器", "no_noise", opt=True), time=O("from when to when", "时间", "hours", opt=True, f=dict(start=S("clock", "start", "开始", noise=0.03), end=S("clock", "end", "结束", opt=True, noise=0.03)))),
   en=L('''clean {enclosures}
{keeper} should clean {enclosures}
{enclosures}: {jobs}
{jobs} in {enclosures}, by {keeper}
{enclosures} need {jobs}
let {keeper} do {jobs} at {enclosures}
clean {enclosures} quietly, no machines @quiet=true
{enclosures} are filthy, {jobs} please
{keeper}, {enclosures}, {jobs}, machines are fine @quiet=false
tidy {enclosures} without making noise @quiet=true
order for {keeper}: {jobs} in {enclosures}
by {keeper}: {enclosures}
clean {enclosures} from {time.start} to {time.end}
{keeper} cleans {enclosures} at {time.start}
{jobs} in {enclosures} between {time.start} and {time.end}, machines allowed @quiet=false
at {time.start} {enclosures} need {jobs}, by {keeper}
{jobs} in {enclosures}, but don't paint anything'''),
   zh_q=L('''打扫{enclosures}
让{keeper}打扫{enclosures}
{enclosures}要{jobs}
{keeper}去{enclosures}{jobs}
{enclosures}清洁，别用机器 @quiet=true
{enclosures}太脏了，{jobs}
{time.start}到{time.end}打扫{enclosures}
{keeper}，{time.start}去{enclosures}{jobs}，可以用机器 @quiet=false'''), res=["order placed"], ans=["The cleaning is ordered."])

fn("log_observation", "Write down what was seen", zh="记录观察", names=["journal.observe", "addObservation", "note_behaviour"], descs=["A note on an animal, with behaviours.", "Entry in the keeper's journal"],
   params=dict(animal=ANIMAL, text=S("zoonote_dx", "what was seen", "观察内容", "note", "observation", noise=0.1), observer=S("zookeeper_dx", "who saw it", "观察人", "keeper", "by", opt=True), behaviours=dict(t="[enum]", v={"playing": ["playful", "玩耍"], "limping": ["lame", "跛行"], "not_eating": ["no appetite", "不吃东西"], "aggressive": ["biting", "攻击"], "hiding": ["out of sight", "躲藏"]}, d="behaviours", zh="行为", opt=True, alt=["tags", "labels"])),
   en=L('''note on {animal}: {text}
{animal}: {text}
{observer} saw this with {animal}: {text}
write about {animal} that {text}
journal, {animal}, {behaviours}: {text}
"{text}" - {animal}, seen by {observer}
put into the journal of {animal} “{text}”, tags {behaviours}
observation by {observer}: {animal}, {text}
{text}. That's about {animal}
tag {behaviours} for {animal}, {text}
{observer} reports on {animal}, "{text}", {behaviours}
log for {animal} - {text}'''),
   zh_q=L('''{animal}的观察：{text}
{observer}看到{animal}：{text}
记录{animal}“{text}”，标签{behaviours}
{animal}，{text}，{observer}记录
给{animal}写观察日志：{text}'''), res=["noted"], ans=["The note on {animal} is saved."])

fn("call_vet", "Ask the vet to see an animal", zh="叫兽医", names=["health.call_vet", "requestVet", "vet_visit"], descs=["Signs of illness and how urgent it is.", "Calls the animal doctor"],
   params=dict(animal=ANIMAL, signs=dict(t="[enum]", v={"fever": ["hot nose", "high temperature", "发烧"], "cough": ["coughing", "咳嗽"], "wound": ["it is bleeding", "a cut", "伤口"], "swollen_leg": ["a thick leg", "腿肿"], "no_appetite": ["won't eat", "没胃口"], "broken_tooth": ["a tooth came off", "牙断了"]}, d="signs", zh="症状", alt=["symptoms"]), urgent=B("at once", "紧急", "emergency", opt=True), vet=O("which vet", "兽医", "doctor", opt=True, f=dict(name=S("zookeeper_dx", "name", "姓名"), phone=S("555-0102|08-441 90|0176 2200 14|+46 70 33 11".split("|"), "phone", "电话", opt=True, noise=0)))),
   en=L('''call the vet for {animal}: {signs}
{animal} has {signs}
{animal} needs a doctor, {signs}, at once @urgent=true
the vet should look at {animal}, {signs}, no hurry @urgent=false
{signs} with {animal}, get {vet.name}
ask {vet.name} ({vet.phone}) to come for {animal}, {signs}
emergency! {animal}, {signs} @urgent=true
{animal} shows {signs}, ring {vet.name}
for {animal} the signs are {signs}, it can wait @urgent=false
vet please: {animal}, {signs}
{vet.name} should see {animal} today, {signs}
no cough but a fever, {animal} needs the vet @signs=["fever"]
{animal}, {signs}: phone {vet.name} on {vet.phone}'''),
   zh_q=L('''给{animal}叫兽医：{signs}
{animal}{signs}，马上叫兽医 @urgent=true
{animal}有{signs}，请{vet.name}来看
{animal}{signs}，不急 @urgent=false
{animal}不咳嗽但发烧，叫兽医 @signs=["fever"]
{animal}{signs}，打电话给{vet.name}，{vet.phone}'''), res=["vet called"], ans=["The vet will see {animal}."])

fn("book_tour", "Book a guided tour", zh="预订导览", names=["tours.book", "reserveTour", "guided_tour"], descs=["Group, stops and language.", "A tour through the zoo"],
   params=dict(group=O("the group", "团队", "party", "customer", f=dict(contact=S("zookeeper_dx", "contact person", "联系人"), email=S("zoomail_dx", "email", "邮箱", opt=True, noise=0), people=I(2, 40, "how many", "人数"))), stops=dict(PLACES, opt=True, d="stops"), language=dict(t="enum", v={"English": ["英语"], "Spanish": ["español", "西班牙语"], "German": ["Deutsch", "德语"], "sign_language": ["for deaf guests", "手语"]}, d="language", zh="语言", opt=True, alt=["lang"]), feeding=B("with a feeding", "含喂食", "with_feeding", opt=True)),
   en=L('''book a tour for {group.contact}, {group.people} people
{group.people} people with {group.contact}, stops: {stops}
guided tour, {language}, {group.people} guests, contact {group.contact}, {group.email}
{group.contact} ({group.email}) comes with {group.people} people and wants to see {stops}
tour through {stops} for {group.contact} and in all {group.people} persons
{group.contact}, {group.people} visitors, with feeding the animals @feeding=true
{group.people} people, {group.contact}, without the feeding @feeding=false
a tour in {language}: {group.contact}, {group.people} heads, {stops}
not in German but in Spanish, {group.people} people, name {group.contact} @language="Spanish"
{group.email} is the mail of {group.contact}, a group of {group.people}, they would like {language}
reserve a guide for {group.people}, {group.contact}, let them feed something @feeding=true
visit for {group.people} led through {stops}, contact is {group.contact}, no feeding @feeding=false'''),
   zh_q=L('''给{group.contact}订导览，{group.people}人
{group.contact}一行{group.people}人，参观{stops}
{language}导览，{group.people}人，联系人{group.contact}，{group.email}
{group.contact}，{group.people}人，要喂动物 @feeding=true
{group.people}人，{group.contact}，不含喂食 @feeding=false
{group.contact}，{group.people}人，不要德语，要西班牙语 @language="Spanish"'''), res=["tour T-8"], ans=["The tour of {group.contact} is booked."])

fn("sponsor_animal", "Somebody becomes sponsor of an animal", zh="认养动物", names=["sponsors.add", "adoptAnimal", "become_sponsor"], descs=["Sponsor, level and whether the name is shown.", "Adoption of an animal by a donor"],
   params=dict(animal=ANIMAL, sponsor=O("who pays", "认养人", "donor", "person", f=dict(name=S("zookeeper_dx", "full name", "姓名"), email=S("zoomail_dx", "email", "邮箱", opt=True, noise=0))), level=dict(t="enum", v={"bronze": ["the smallest plan", "铜级"], "silver": ["the middle plan", "银级"], "gold": ["the biggest plan", "金级"]}, d="level", zh="等级", opt=True, alt=["plan", "tier"]), public=B("name on the board", "公开姓名", "show_name", opt=True), certificate=B("send a certificate", "寄证书", "with_certificate", opt=True)),
   en=L('''{sponsor.name} sponsors {animal}
{sponsor.name} adopts {animal}, {level}
{animal} gets a sponsor: {sponsor.name}, {sponsor.email}
sponsorship of {animal} by {sponsor.name}, keep the name private @public=false
{sponsor.name} ({sponsor.email}) pays for {animal}, put the name on the board @public=true
for {animal}: {sponsor.name}, {level}, with certificate @certificate=true
{sponsor.name} wants to support {animal}, no certificate needed @certificate=false
sponsor of {animal} is {sponsor.name}, {level}
{sponsor.email}, {sponsor.name}, sponsor for {animal}, anonymous please @public=false
let {sponsor.name} adopt {animal}, {level}, make it public @public=true
not gold, silver: {sponsor.name} for {animal} @level="silver"
sign up {sponsor.name} for {animal} and send a certificate to {sponsor.email} @certificate=true
{animal} is sponsored by {sponsor.name}, {level}, no paper certificate @certificate=false'''),
   zh_q=L('''{sponsor.name}认养{animal}
{sponsor.name}认养{animal}，{level}，要证书 @certificate=true
{animal}的认养人是{sponsor.name}，邮箱{sponsor.email}
{sponsor.name}认养{animal}，不公开姓名 @public=false
{sponsor.name}资助{animal}，不是金级，是银级 @level="silver"
{sponsor.name}认养{animal}，名字写上榜 @public=true
{sponsor.name}认养{animal}，不要证书 @certificate=false'''), res=["sponsor added"], ans=["{sponsor.name} sponsors {animal}."])

fn("put_up_sign", "Put up a sign at an enclosure", zh="立告示牌", names=["signs.add", "putUpSign", "post_notice"], descs=["Text and languages of a sign.", "A notice for visitors"],
   params=dict(place=PLACE, text=S("zoosign_dx", "words on the sign", "告示内容", "wording", "message", noise=0.1), languages=dict(t="[enum]", v={"English": ["英文"], "French": ["法文"], "Chinese": ["中文"], "Arabic": ["阿拉伯文"]}, d="languages", zh="语言", opt=True, alt=["langs"]), picture=B("with a picture", "带图", "with_image", opt=True), size=O("measures in centimetres", "尺寸", "dimensions", opt=True, f=dict(width=I(20, 150, "width", "宽"), height=I(15, 120, "height", "高")))),
   en=L('''put up a sign at {place}: "{text}"
at {place} a sign should say “{text}”
"{text}" - sign for {place}
a sign reading '{text}' for {place}, in {languages}
hang the sign "{text}" at {place} with a picture @picture=true
{place} gets a sign without a picture, "{text}" @picture=false
in {languages} please, "{text}", at {place}
new notice for {place}: {text}
write "{text}" on the board at {place}
sign at {place}, words only: "{text}" @picture=false
the board of {place} shall read "{text}" in {languages}
visitors at {place} must read "{text}", add a drawing @picture=true
a sign {size.width} by {size.height} cm at {place}: "{text}"
"{text}" for {place}, {size.height} high and {size.width} wide
sign, width {size.width}, height {size.height}, {place}, “{text}”, in {languages}'''),
   zh_q=L('''在{place}立牌子“{text}”
{place}的告示写「{text}」
{place}挂牌，{languages}：“{text}”
{place}告示牌：{text}
“{text}”挂到{place}，带图 @picture=true
{place}的牌子写“{text}”，不要图 @picture=false
{place}立牌“{text}”，宽{size.width}高{size.height}
在{place}挂{size.width}乘{size.height}的牌子：{text}'''), res=["sign ordered"], ans=["{place} gets its sign."])

fn("find_animal", "Tell where an animal lives", zh="查动物位置", names=["animals.find", "whereLives", "enclosure_of"], descs=["Enclosure by name of the animal.", "Looks up the home of an animal"],
   params=dict(animal=ANIMAL),
   en=L('''where is {animal}
which enclosure does {animal} live in
find {animal}
where can I see {animal}
look up the home of {animal}
{animal}'s enclosure?
in what house is {animal}
where do we keep {animal}
I can't find {animal}
tell me where {animal} lives'''),
   zh_q=L('''{animal}在哪
{animal}住哪个馆
查{animal}的位置
哪里能看到{animal}
找一下{animal}'''), res=["Enclosure 7"], ans=["I looked for {animal}."])

flow(en=["find {a} and cut the power of the fence there", "where does {a} live? make the fence there dead", "look up the enclosure of {a}, then switch its fence off"], zh_q=["查{a}住哪，把那里的电围栏断电", "{a}在哪？切断那边围栏的电"],
     slots=dict(a="zooname_dx"), made=dict(p="zooplace_dx"), steps=[("find_animal", {"animal": "{a}"}, "{p}"), ("set_fence_power", {"enclosure": "{p}", "live": False}, "fence set")], ans=["{a} lives in {p}; the fence there is off."])
flow(en=["look where {a} lives and put up a sign there: \"{t}\"", "find {a}'s enclosure, it gets the sign '{t}'"], zh_q=["查{a}住哪，在那里立牌“{t}”", "找到{a}的馆，挂牌「{t}」"],
     slots=dict(a="zooname_dx", t="zoosign_dx"), made=dict(p="zooplace_dx"), steps=[("find_animal", {"animal": "{a}"}, '{{"home":"{p}"}}'), ("put_up_sign", {"place": "{p}", "text": "{t}"}, "sign ordered")], ans=["{p}, where {a} lives, gets the sign."])
