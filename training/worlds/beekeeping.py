"""Beekeeping: hives, queens, frames moved from hive to hive, feeding, treatments, harvest, apiary."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("beekeeping")
values("hive_wf", en=["hive 4", "H7", "the old nuc", "B-12", "orchard 2", "the swarm box", "Margot", "row C hive 3", "the green hive", "K3", "Big Bertha", "south 5", "the top-bar hive", "Q-09", "hive by the gate", "north 11", "stack 2", "Sunflower", "T4", "the white box"],
       zh=["4号箱", "H7", "老蜂箱", "B-12", "果园2号", "收蜂箱", "绿色那箱", "K3", "南坡5号", "Q-09", "门口那箱", "北11", "白箱子", "大花", "T4", "3号王", "竹林一号", "油菜地7箱"])
values("apiary_wf", en=["the orchard", "Lindenhof", "the heather field", "Mill Lane", "the roof", "river meadow", "Upper Farm", "the rape field", "behind the church", "Chestnut Hill", "the allotment", "Site 3"],
       zh=["果园", "油菜地", "后山", "槐树林", "楼顶", "河边草地", "荔枝园", "上村", "老庙后面", "三号场", "枣花沟", "李家坡"])
values("beestuff_wf", en=["smoker", "hive tool", "gloves", "ten new frames", "queen excluder", "foundation sheets", "the scale", "sugar syrup", "spare lids", "bee brush", "honey buckets", "entrance reducers", "veil"],
       zh=["喷烟器", "起刮刀", "手套", "十张新巢框", "隔王板", "巢础", "电子秤", "糖浆", "备用箱盖", "蜂刷", "蜜桶", "面网", "巢门挡"])
values("hivenote_wf", en=["queen not seen", "lots of brood on five frames", "a little grumpy today", "chalk brood near the entrance", "two queen cells, both capped", "very light, feed soon", "the lid leaks", "bees bring in yellow pollen", "no eggs at all", "mouse nest at the bottom", "calm, strong, full of honey", "replace the third frame"],
       zh=["没见到蜂王", "五脾都是子", "今天有点凶", "巢门口有白垩病", "两个王台都封盖了", "箱子很轻，要喂了", "盖子漏水", "带回来黄色花粉", "一粒卵也没有", "箱底有老鼠窝", "群势强，很温顺", "第三张脾该换了"])

HIVE = dict(t="str", v="hive_wf", d="name or number of the hive", zh="蜂箱名称或编号", alt=["colony", "hive_id", "box"])
HIVES = dict(t="[str]", v="hive_wf", d="which hives", zh="哪些蜂箱", alt=["colonies", "hive_ids"])
APIARY = dict(t="str", v="apiary_wf", d="where the hives stand", zh="蜂场", alt=["site", "location"])

fn("add_hive", "Register a new hive in an apiary", zh="登记新蜂箱", names=["hives.add", "newHive", "register_colony"], descs=["Adds a hive to the books.", "A new colony at a site"],
   params=dict(hive=HIVE, apiary=APIARY, frames=dict(t="int", v=(4, 24), d="number of frames in it", zh="脾数", opt=True, alt=["frame_count", "combs"])),
   en=L('''add {hive} at {apiary}
new hive {hive} in {apiary}
{hive} stands at {apiary} now, register it
register {hive} in {apiary} with {frames} frames
we put a new colony, {hive}, in {apiary}
at {apiary} there is a new one called {hive}
{apiary} gets another hive: {hive}, {frames} frames
put {hive} on the books, {apiary}
{frames} frames in {hive}, site {apiary}, please register
create hive {hive} for {apiary}
I've set up {hive} in {apiary}
{hive}, {apiary}: new'''),
   zh_q=L('''在{apiary}登记新蜂箱{hive}
{apiary}新添一箱，叫{hive}
{hive}放在{apiary}了，记上
{apiary}加{hive}，{frames}脾
新箱{hive}，{frames}张脾，在{apiary}
把{hive}登到{apiary}名下
{apiary}多了一箱{hive}
今天在{apiary}摆了{hive}，录一下'''), res=["hive added"], ans=["{hive} is registered at {apiary}."])

fn("remove_hive", "Take a hive out of the books", zh="注销蜂箱", names=["hives.remove", "deleteHive", "strike_colony"], descs=["The hive no longer exists.", "Removes a dead or sold colony"],
   params=dict(hive=HIVE, reason=dict(t="enum", v={"sold": ["was sold", "卖了"], "died": ["is dead", "did not survive the winter", "死了", "没过冬"], "swarmed": ["flew away", "飞走了", "跑蜂了"], "stolen": ["someone took it", "被偷了"]}, d="why", zh="原因", opt=True, alt=["cause"])),
   en=L('''remove {hive}
take {hive} off the books
{hive} no longer exists
delete {hive} from the list, reason: {reason}
we sold {hive}, take it out @reason="sold"
{hive} died over the winter, strike it off @reason="died"
someone stole {hive}, remove it @reason="stolen"
the bees of {hive} have all gone, delete that hive @reason="swarmed"
cross out {hive}
{hive} was bought by a neighbour, remove it @reason="sold"
no more {hive} in the register
get rid of the entry for {hive}'''),
   zh_q=L('''注销{hive}
把{hive}从名单里去掉
{hive}已经没有了
{hive}{reason}，注销
{hive}卖给别人了，删掉 @reason="sold"
{hive}被人偷走了，划掉 @reason="stolen"
{hive}冬天没熬过去，去掉 @reason="died"
登记里不要{hive}了'''), res=["hive removed"], ans=["{hive} is out of the books."])

fn("move_hive", "Move a hive to another apiary", zh="转场", names=["hives.move", "relocateHive", "change_site"], descs=["A hive changes its site.", "From one apiary to the other"],
   params=dict(hive=HIVE, to=dict(APIARY, d="new site", zh="新场地", alt=["destination", "target_site"]), **{"from": dict(APIARY, d="old site", zh="原场地", opt=True, alt=["origin", "source_site"])}),
   en=L('''move {hive} to {to}
{hive} goes from {from} to {to}
bring {hive} to {to}
take {hive} away from {from} and over to {to}
{hive} should stand at {to} from now on
relocate {hive}: {from} to {to}
to {to} with {hive}
{to} is the new place of {hive}
{hive} isn't at {from} any more, it's at {to}
the lime trees bloom, carry {hive} to {to}
shift {hive} out of {from}, into {to}
{hive}: new site {to}'''),
   zh_q=L('''把{hive}搬到{to}
{hive}从{from}转到{to}
{hive}以后放{to}
将{hive}由{from}运往{to}
{to}是{hive}的新地方
{hive}不在{from}了，在{to}
槐花开了，{hive}拉到{to}去
{hive}转场，去{to}'''), res=["hive moved"], ans=["{hive} stands at {to} now."])

fn("move_frames", "Move frames from one hive to another", zh="调脾", names=["frames.transfer", "moveFrames", "shift_combs"], descs=["Takes frames out of one hive and puts them in another.", "Brood or honey frames change hives"],
   params=dict(source=dict(HIVE, d="hive the frames come from", zh="调出的蜂箱", alt=["from_hive", "giver"]), target=dict(HIVE, d="hive the frames go to", zh="调入的蜂箱", alt=["to_hive", "receiver"]), count=dict(t="int", v=(1, 8), d="how many frames", zh="几张脾", alt=["frames", "number"]),
               kind=dict(t="enum", v={"brood": ["with brood", "子脾"], "honey": ["with honey", "蜜脾"], "empty": ["drawn but empty", "空脾"], "pollen": ["with pollen", "粉脾"]}, d="what is in the frames", zh="脾的种类", opt=True, alt=["content"])),
   en=L('''move {count} frames from {source} to {target}
give {target} {count} frames out of {source}
{count} frames {kind} go from {source} to {target}
take {count} frames from {source} and hang them in {target}
{target} is weak, give it {count} frames {kind} from {source}
{source} is too strong, shift {count} frames over to {target}
into {target}: {count} frames from {source}
{source} to {target}, {count} frames
put {count} frames {kind} of {source} into {target}
strengthen {target} with {count} brood frames from {source} @kind="brood"
{target} has nothing to eat, {count} honey frames out of {source} @kind="honey"
{source} gives {count}, {target} gets them'''),
   zh_q=L('''从{source}调{count}张脾到{target}
给{target}加{count}张{kind}，从{source}拿
{target}太弱，从{source}抽{count}张脾过去
把{source}的{count}张{kind}移到{target}
{source}调{count}张给{target}
{target}没吃的，拿{source}的{count}张蜜脾来 @kind="honey"
{source}太挤了，{count}张脾换到{target}
{count}张{kind}，{source}到{target}'''), res=["frames moved"], ans=["{target} has the frames from {source}."])

fn("add_super", "Put honey supers on a hive", zh="加继箱", names=["supers.add", "addSupers", "give_space"], descs=["More room on top for honey.", "Adds boxes to a hive"],
   params=dict(hive=HIVE, count=dict(t="int", v=(2, 4), d="how many supers", zh="几层", default=1, alt=["number", "boxes"]), excluder=dict(t="bool", d="queen excluder underneath", zh="加隔王板", opt=True, alt=["queen_excluder"])),
   en=L('''add a super to {hive}
{hive} needs more space, put a super on
put {count} supers on {hive}
{count} supers for {hive}
super on {hive} with a queen excluder @excluder=true
give {hive} {count} supers, no excluder @excluder=false
{hive} is full to the roof, add a super
one more box on top of {hive}
add {count} supers above an excluder to {hive} @excluder=true
set a super on {hive} without the excluder @excluder=false
{hive}: +{count} supers
the flow has started, {count} supers on {hive}'''),
   zh_q=L('''给{hive}加继箱
{hive}加{count}层继箱
{hive}满了，上面加一层
{hive}加继箱，放隔王板 @excluder=true
{hive}加{count}层，不用隔王板 @excluder=false
往{hive}上叠{count}个继箱
流蜜了，{hive}加{count}层
{hive}空间不够，加个继箱'''), res=["super added"], ans=["{hive} has more room."])

fn("remove_super", "Take honey supers off a hive", zh="撤继箱", names=["supers.remove", "takeSupers", "reduce_space"], descs=["Less room, for example before the winter.", "Removes boxes from a hive"],
   params=dict(hive=HIVE, count=dict(t="int", v=(2, 4), d="how many supers", zh="几层", default=1, alt=["number", "boxes"])),
   en=L('''take the super off {hive}
remove {count} supers from {hive}
{hive} has too much room, take a super away
off with {count} supers from {hive}
{hive} doesn't need its super any more
reduce {hive} by {count} supers
lift {count} boxes off {hive}
autumn is here, remove the super of {hive}
{hive}: minus {count} supers
the top box of {hive} can go
bring {count} supers down from {hive}
make {hive} smaller by one super'''),
   zh_q=L('''撤掉{hive}的继箱
{hive}撤{count}层继箱
{hive}太空了，拿掉一层
从{hive}上取下{count}个继箱
入秋了，{hive}的继箱收了
{hive}不需要继箱了
{hive}减{count}层
把{hive}最上面那层拿走'''), res=["super removed"], ans=["{hive} is smaller now."])

fn("mark_queen", "Record the queen of a hive", zh="登记蜂王", names=["queens.mark", "setQueen", "queen_record"], descs=["Year and colour of a queen.", "Which queen lives in the hive"],
   params=dict(hive=HIVE, year=dict(t="int", v=(2018, 2026), d="year of birth", zh="出生年份", alt=["born"]), colour=dict(t="enum", v={"white": ["白色"], "yellow": ["黄色"], "red": ["红色"], "green": ["绿色"], "blue": ["蓝色"]}, d="colour of the dot", zh="标记颜色", opt=True, alt=["color", "dot"]), clipped=dict(t="bool", d="wing clipped", zh="剪翅", opt=True, alt=["wing_clipped"])),
   en=L('''the queen of {hive} is from {year}
{hive}: queen {year}, {colour}
mark the queen in {hive} {colour}, born {year}
record a {year} queen for {hive}
{hive} has a queen of {year} with a {colour} dot
queen {year} with a clipped wing in {hive} @clipped=true
in {hive} lives a queen from {year}, {colour}, wings not clipped @clipped=false
note for {hive}: queen born in {year}
a {colour} queen, {year}, sits in {hive}
I put the {year} queen in {hive}
{year} queen, dot {colour}, {hive}
{hive} got a {colour} marked queen from {year}, one wing cut @clipped=true'''),
   zh_q=L('''{hive}的蜂王是{year}年的
{hive}蜂王：{year}年，{colour}
给{hive}的王点{colour}，{year}年生
登记{hive}的王，{year}年
{hive}里是{year}年的王，标{colour}
{hive}换上{year}年的王，剪了翅 @clipped=true
{year}年的王在{hive}，没剪翅 @clipped=false
{hive}那只王{year}年出的，{colour}点'''), res=["queen recorded"], ans=["The queen of {hive} is on record."])

fn("feed_hive", "Feed hives", zh="喂蜂", names=["feeding.give", "feedHives", "give_food"], descs=["Gives syrup, candy or pollen to one or several hives.", "Food for colonies"],
   params=dict(hives=HIVES, food=dict(t="enum", v={"syrup": ["sugar water", "糖浆"], "candy": ["fondant", "sugar dough", "炼糖"], "pollen_patty": ["pollen cake", "花粉饼"], "honey": ["蜂蜜"]}, d="what they get", zh="饲料", alt=["feed", "kind"]), kilograms=dict(t="num", v=(0.5, 10), d="kilograms for each hive", zh="每箱公斤数", opt=True, alt=["kg", "amount"])),
   en=L('''feed {hives} with {food}
give {hives} {food}
{food} for {hives}
{hives} get {kilograms} kilos of {food} each
{hives} are hungry, {food} please
{kilograms} kg {food} for {hives}
put {food} on {hives}
feed {food} to {hives}, {kilograms} kilograms per hive
there is nothing to find outside, so {food} for {hives}
{hives}: {food}, {kilograms} kg
I fed {hives} {food}
half a kilo of {food} into {hives} @kilograms=0.5'''),
   zh_q=L('''给{hives}喂{food}
{hives}喂{food}，每箱{kilograms}公斤
{hives}缺蜜了，加{food}
{food}喂{hives}
往{hives}里各加{kilograms}公斤{food}
{hives}都饿了，喂{food}
每箱{kilograms}公斤{food}，喂{hives}
{hives}放{food}，各半公斤 @kilograms=0.5'''), res=["feeding noted"], ans=["The hives have food."])

fn("stop_feeding", "End the feeding of hives", zh="停喂", names=["feeding.stop", "endFeeding", "remove_feeders"], descs=["Takes the feeders off.", "No more food for these hives"],
   params=dict(hives=HIVES),
   en=L('''stop feeding {hives}
no more food for {hives}
take the feeders off {hives}
{hives} have enough, stop feeding
end the feeding at {hives}
{hives} should find their own food now
remove the syrup from {hives}
don't feed {hives} any more
{hives}: feeding over
spring is here, stop the food for {hives}
clear the feeders of {hives}
that's enough for {hives}'''),
   zh_q=L('''停喂{hives}
{hives}不喂了
把{hives}的饲喂器拿掉
{hives}够吃了，别喂了
{hives}停止喂食
花开了，{hives}不用喂
撤掉{hives}的糖浆
别再给{hives}加食了'''), res=["feeding stopped"], ans=["The feeders are off."])

fn("treat_mites", "Treat hives against mites", zh="治螨", names=["health.treat", "treatVarroa", "mite_treatment"], descs=["Records a treatment, from one day to another.", "Varroa treatment"],
   params=dict(hives=HIVES, agent=dict(t="enum", v={"oxalic_acid": ["草酸"], "formic_acid": ["甲酸"], "thymol": ["百里酚"], "strips": ["plastic strips", "螨扑条"]}, d="what is used", zh="药剂", alt=["product", "treatment"]), period=dict(t="obj", opt=True, d="first and last day", zh="起止日期", alt=["dates"], f=dict(start=dict(t="str", v="day_c", noise=0, d="first day"), end=dict(t="str", v="day_c", noise=0, d="last day")))),
   en=L('''treat {hives} with {agent}
{agent} for {hives}
{hives} have mites, use {agent}
treat {hives} with {agent} from {period.start} to {period.end}
from {period.start} until {period.end}: {agent} in {hives}
put {agent} into {hives}
varroa in {hives}, {agent}
use {agent} on {hives}, starting {period.start}, ending {period.end}
{hives}: {agent}, {period.start} - {period.end}
I'm treating {hives}, it's {agent}
note a mite treatment with {agent} for {hives}
{agent} stays in {hives} between {period.start} and {period.end}'''),
   zh_q=L('''用{agent}给{hives}治螨
{hives}有螨，上{agent}
{hives}放{agent}，{period.start}到{period.end}
给{hives}用{agent}
从{period.start}到{period.end}，{hives}用{agent}
{agent}，{hives}
{hives}治螨，药是{agent}
记录：{hives}{period.start}开始用{agent}，{period.end}结束'''), res=["treatment noted"], ans=["The treatment is on record."])

fn("set_entrance", "Open, narrow or close the entrance of a hive", zh="调节巢门", names=["hives.entrance", "setEntrance", "gate_position"], descs=["How wide the flight hole is.", "Entrance of a hive"],
   params=dict(hive=HIVE, state=dict(t="enum", v={"open": ["wide open", "全开"], "narrow": ["small", "缩小"], "closed": ["shut", "关闭"]}, d="position of the entrance", zh="巢门状态", alt=["position", "opening"])),
   en=L('''entrance of {hive}: {state}
set the entrance of {hive} to {state}
open up {hive} @state="open"
close the entrance of {hive} @state="closed"
wasps are robbing {hive}, make the hole small @state="narrow"
nobody may fly out of {hive} tonight @state="closed"
let the bees of {hive} out again @state="open"
make the gate of {hive} narrower @state="narrow"
we carry {hive} tomorrow, shut it @state="closed"
{hive} should be {state}
from closed to open, {hive} @state="open"
the entrance of {hive} isn't to be wide open but narrow @state="narrow"'''),
   zh_q=L('''{hive}巢门{state}
把{hive}的巢门{state}
打开{hive}的巢门 @state="open"
{hive}别让蜂飞出来了 @state="closed"
胡蜂来抢{hive}，巢门弄小点 @state="narrow"
{hive}要搬走，先关门 @state="closed"
{hive}可以放蜂了 @state="open"
天冷了，{hive}巢门收窄 @state="narrow"'''), res=["entrance {state}"], ans=["The entrance of {hive} is set."])

fn("log_inspection", "Write down what was seen in a hive", zh="记录检查", names=["inspections.add", "hiveNote", "log_visit"], descs=["A note about a look into the hive.", "Inspection diary"],
   params=dict(hive=HIVE, note=dict(t="str", v="hivenote_wf", d="what was seen", zh="记录", alt=["text", "finding"]), queen_seen=dict(t="bool", d="queen was seen", zh="见到蜂王", opt=True, alt=["saw_queen"])),
   en=L('''{hive}: {note}
note for {hive}: {note}
I looked into {hive}, {note}
inspection of {hive} - {note}
write down for {hive} "{note}"
log {note} for {hive}
in {hive} I noticed: {note}
checked {hive} and saw the queen, {note} @queen_seen=true
{hive}, {note}, and I did not see the queen @queen_seen=false
diary of {hive}: {note}
put “{note}” in the book of {hive}
today's visit to {hive}: {note}'''),
   zh_q=L('''{hive}：{note}
检查{hive}，{note}
给{hive}记一笔：{note}
看了{hive}，{note}
{hive}的记录写“{note}”
开箱看了{hive}，{note}，看到蜂王了 @queen_seen=true
{hive}{note}，王没找着 @queen_seen=false
把“{note}”记到{hive}的本子里'''), res=["note saved"], ans=["The note for {hive} is saved."])

fn("log_honey", "Record honey taken from hives", zh="记录取蜜", names=["harvest.log", "addHoney", "honey_yield"], descs=["How much honey came out of which hives.", "Harvest book"],
   params=dict(hives=HIVES, kilograms=dict(t="num", v=(2, 80), d="weight in kilograms", zh="公斤", alt=["kg", "weight"]), sort=dict(t="enum", v={"spring": ["spring blossom", "春蜜"], "linden": ["lime", "椴树蜜"], "rape": ["rapeseed", "油菜蜜"], "acacia": ["洋槐蜜"], "forest": ["woodland", "森林蜜"]}, d="kind of honey", zh="蜜种", opt=True, alt=["variety"])),
   en=L('''{kilograms} kilos of honey from {hives}
I took {kilograms} kg out of {hives}
log {kilograms} kg of {sort} honey from {hives}
{hives} gave {kilograms} kilos
harvest: {hives}, {kilograms} kilograms, {sort}
we got {kilograms} kilograms of {sort} honey from {hives}
honey book: {hives} {kilograms} kg
{sort} honey, {kilograms} kg, {hives}
note {kilograms} kilos for {hives}
out of {hives} came {kilograms} kilos of honey
{kilograms} kg in the buckets, all from {hives}
today's yield of {hives} is {kilograms} kg {sort}'''),
   zh_q=L('''{hives}取了{kilograms}公斤蜜
{hives}出{kilograms}公斤{sort}
从{hives}摇了{kilograms}公斤
取蜜记录：{hives}，{kilograms}公斤
今天{hives}一共{kilograms}公斤{sort}
{sort}{kilograms}公斤，{hives}的
{kilograms}公斤蜜，来自{hives}
{hives}收蜜{kilograms}公斤，记账'''), res=["harvest noted"], ans=["The honey is in the book."])

fn("weigh_hive", "Read the weight of a hive", zh="查询箱重", names=["scales.read", "hiveWeight", "get_weight"], descs=["What the scale under a hive shows.", "Weight in kilograms"],
   params=dict(hive=HIVE),
   en=L('''how heavy is {hive}
weigh {hive}
what does {hive} weigh
weight of {hive} please
read the scale under {hive}
has {hive} got enough stores? what does it weigh
{hive}: how many kilos
tell me the weight of {hive}
check how heavy {hive} is
is {hive} light or heavy
I want to know what {hive} weighs
scale of {hive}?'''),
   zh_q=L('''{hive}多重
称一下{hive}
{hive}现在几公斤
看看{hive}的秤
{hive}的重量
{hive}轻不轻
{hive}存蜜够吗，称称看
读{hive}底下那台秤'''), res=["38.2 kg", "24 kg", "51.7 kg"], ans=["I read the scale of {hive}."])

fn("pack_list", "Put things on the packing list for the apiary", zh="备货清单", names=["trips.pack", "addGear", "things_to_bring"], descs=["Tools to take along to a site.", "What must be in the car"],
   params=dict(items=dict(t="[str]", v="beestuff_wf", d="what to bring", zh="要带的东西", alt=["things", "gear"]), apiary=dict(APIARY, opt=True)),
   en=L('''pack {items}
bring {items} to {apiary}
I need {items} at {apiary}
don't forget {items}
put {items} on the list for {apiary}
for {apiary}: {items}
{items} must be in the car
take {items} along
last time I forgot {items}, put them on the list
at {apiary} we will need {items}
list for {apiary}: {items}
add {items}'''),
   zh_q=L('''带上{items}
去{apiary}要带{items}
{items}装车
清单里加{items}
别忘了{items}
{apiary}那边需要{items}
给{apiary}准备{items}
上次忘了{items}，记上'''), res=["list saved"], ans=["The list is saved."])

flow(en=["find out how heavy {h} is and then feed it syrup", "weigh {h}, it should get sugar water afterwards"], zh_q=["先称{h}，再喂糖浆", "看看{h}多重，然后给它喂糖浆"],
     slots=dict(h="hive_wf"), made=dict(w=["24.1 kg", "18.8 kg", "21 kg"]),
     steps=[("weigh_hive", {"hive": "{h}"}, "{w}"), ("feed_hive", {"hives": ["{h}"], "food": "syrup"}, "feeding noted")], ans=["{h} weighs {w} and is being fed."])
