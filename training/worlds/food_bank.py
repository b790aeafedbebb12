"""Food bank: volunteers, shifts, families, parcels, donations, stock, deliveries, collection points, appeals and thank-you letters."""
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


domain("food_bank")
values("fbperson_dx", en="Amina Khalil|Bert Olsson|Carla Mendoza|Deborah Achebe|Elias Roth|Francesca Lombardi|Gus|Mrs. Hargreaves|Ilse van den Berg|Jamila Noor|Kazuo Endo|Lorna MacLeod|Miguel Ángel Ruiz|Nneka Obi|Father Dominic|Pia Sandberg|Rowan Blake|Shirin Azadi|Ted Kowalczyk|young Mr. Dube".split("|"),
       zh="阿米|包大姐|卡拉|邓博|罗先生|方师傅|古丽|郝太太|易兰|贾米|远藤|罗娜|米盖尔|恩尼|多神父|皮娅|白若|泰德|小杜".split("|"))
values("fbmail_dx", en="amina.khalil@help.org|bert_o@mail.se|carla.m@correo.mx|d.achebe@post.ng|elias.roth@web.de|gus@corner-shop.com|jamila99@example.com|k.endo@mail.jp|lorna@macleod.scot|nneka.obi@church.net|pia@sandberg.fi|ted.k@poczta.pl|office@greenbakery.co|hello@farmhouse.example".split("|"), zh=[])
values("fbphone_dx", en="555-0110|07700 900 712|+49 30 5550 12|0161 496 0990|(415) 555-0188|+46 70 174 06|020 7946 0104|98 12 30 44".split("|"), zh="138 0013 8000|021-5550 1234|139 1111 2222|010 6655 0088".split("|"))
values("fbfamily_dx", en="the Okafors|family Brandt|the Nguyen household|Mrs. Petrova's household|the Lopez family|family no. 44|the Ahmadi sisters|the couple from Mill Lane|family Stone|the Dubois household|grandpa Felix|flat 9".split("|"),
       zh="欧家|布家|阮家|彼得罗娃母子|洛佩斯一家|44号家庭|阿马迪姐妹|磨坊巷夫妇|石家|杜家|菲爷爷|9号公寓".split("|"))
values("fbfood_dx", en="rice|tinned tomatoes|pasta|red lentils|baby formula|oats|long-life milk|cooking oil|chickpeas|flour|peanut butter|apples|onions|tea bags|sugar|dried beans|cornflakes|tuna|nappies|soap|toothpaste|potatoes|rye bread|eggs".split("|"),
       zh="大米|番茄罐头|意面|红扁豆|婴儿奶粉|燕麦|常温奶|食用油|鹰嘴豆|面粉|花生酱|苹果|洋葱|茶包|白糖|干豆|玉米片|金枪鱼|尿布|肥皂|牙膏|土豆|黑麦面包|鸡蛋".split("|"))
values("fbpoint_dx", en="St. Mark's hall|the Mill Lane library|Corner Shop Ali|the old fire station|Hope Centre|the bus garage|school gym B|Riverside Church|Market Stall 5|the scout hut|kiosk at the station|the Tuesday Café".split("|"),
       zh="圣马可礼堂|磨坊巷图书馆|阿里小店|老消防站|希望中心|公交车库|B体育馆|河畔教堂|5号摊位|童军屋|车站小亭|周二咖啡馆".split("|"))
values("fbdonor_dx", en="Green Bakery|Farmhouse & Daughters|Lidl on Park Street|class 5c|the Rotary Club|an unknown lady|Sunrise Dairy|Hotel Merkur|Golden Wok|the Hill allotments|Baker Johansson|Team Blue Cleaning".split("|"),
       zh="绿色面包房|农庄父女|公园街超市|五年级三班|扶轮社|一位女士|日出乳业|墨丘酒店|金锅餐厅|山坡菜园|老约面包店".split("|"))
values("fbstreet_dx", en="9 Mill Lane|44b Canal Road|Gartenweg 3|120 Union Street|Flat 2, Beech Court|17 Quarry Hill|Rue Verte 6|5 Cannon Row|Block C, Sunset Avenue|81 Ferry Lane".split("|"), zh="磨坊巷9号|运河路44号|花园街3号|联合街120号|山毛榉苑2室|采石坡17号|落日大道C座".split("|"))
values("fbtown_dx", en="Dundee|Halle|Oakland|Turku|Lille|Wigan|Bari|Gdynia|Ipswich|Durban|Sheffield".split("|"), zh="沈阳|合肥|南通|郑州|贵阳|汕头|太原".split("|"))
values("fbday_dx", en="Monday|tomorrow|Saturday the 6th|next Wednesday|15 December|2026-11-20|Easter Sunday|the day after tomorrow|Friday|New Year's Eve".split("|"), zh="周一|明天|6号周六|下周三|12月15日|2026-11-20|后天|周五|除夕".split("|"))
values("fbtitle_dx", en="No child goes hungry|Fill the shelves!|200 parcels by Friday|Not just at Christmas|We need hands, not money|One tin a week|Soup, bread & company|Rice is out. Can you help?|Don't throw it, share it|Winter appeal: part 2|Who has a van?".split("|"),
       zh="没有孩子挨饿|填满货架！|周五前两百份|不只是过年|缺人手不缺钱|每周一罐|热汤面包与陪伴|大米没了，能帮忙吗？|别扔，分享吧|冬季募捐第二期|谁有面包车？".split("|"))
values("fbwhy_dx", en="she is moving away|his back hurts|the van broke down|exams are coming up|they have found work|nobody opened the door|the address was wrong|he has a new baby|it rains into the hall|the fridge gave up".split("|"),
       zh="她要搬走了|他腰疼|面包车坏了|要考试了|他们找到工作了|没人开门|地址写错了|他刚有了孩子|礼堂漏雨|冰箱坏了".split("|"))

PERSON_F = dict(name=S("fbperson_dx", "full name", "姓名"), email=S("fbmail_dx", "email", "邮箱", opt=True, noise=0), phone=S("fbphone_dx", "phone", "电话", opt=True, noise=0))
VOLUNTEER = S("fbperson_dx", "name of the volunteer", "志愿者", "name", "helper", "person")
VOLUNTEERS = dict(t="[str]", v="fbperson_dx", d="names of volunteers", zh="志愿者", alt=["names", "helpers", "people"])
FAMILY = S("fbfamily_dx", "family", "家庭", "household", "client")
FOODS = dict(t="[str]", v="fbfood_dx", d="goods", zh="物品", alt=["items", "goods", "products"])
POINT = S("fbpoint_dx", "collection point", "收集点", "place", "site", "location")
DAYS = dict(t="[enum]", v={"monday": ["Mondays", "周一"], "tuesday": ["Tuesdays", "周二"], "wednesday": ["Wednesdays", "周三"], "thursday": ["Thursdays", "周四"], "friday": ["Fridays", "周五"], "saturday": ["Saturdays", "周六"], "sunday": ["Sundays", "周日"]}, d="days of the week", zh="星期几", alt=["weekdays", "on_days"])
JOB = dict(t="enum", v={"sorting": ["putting things on shelves", "sorting the tins", "分拣"], "packing": ["filling the boxes", "packing parcels", "打包"], "driving": ["being at the wheel", "taking the van", "开车"], "front_desk": ["standing at the counter", "welcoming people", "前台"], "cooking": ["working in the kitchen", "stirring the soup", "做饭"]}, d="job", zh="工作", alt=["role", "task"])

fn("register_volunteer", "Register a new volunteer", zh="登记志愿者", names=["volunteers.add", "addVolunteer", "new_helper"], descs=["Contact, languages and what the person can do.", "Signs a helper up"],
   params=dict(person=O("the helper", "志愿者", "contact", "volunteer", f=PERSON_F), skills=dict(JOB, t="[enum]", opt=True, d="what the person can do", alt=["jobs", "can_do"]), languages=dict(t="[str]", v="language", d="languages", zh="语言", opt=True, alt=["speaks"], noise=0.03), has_car=B("has a car", "有车", "with_car", "own_car", opt=True)),
   en=L('''register {person.name} as a volunteer
{person.name} wants to help, {person.email}
new volunteer {person.name}, {person.phone}, good for {skills}
sign up {person.name} ({person.email}), has a car @has_car=true
{person.name} would like to do {skills}, no car @has_car=false
{person.name} speaks {languages} and can do {skills}, reach them at {person.email}
put {person.name} on the helper list, phone {person.phone}, mail {person.email}
a helper called {person.name}, {languages}, without a car @has_car=false
{person.email}, {person.name}: {skills}
for {skills} we have somebody new, {person.name}
{person.name} is willing to drive an own car for us, {person.phone} @has_car=true
add {person.name}, who speaks {languages}, to the volunteers
volunteer: {person.name} <{person.email}>, {skills}, {languages}'''),
   zh_q=L('''登记志愿者{person.name}，电话{person.phone}
{person.name}想来帮忙，邮箱{person.email}
新志愿者{person.name}，会{skills}
{person.name}会说{languages}，能{skills}，有车 @has_car=true
{person.name}报名，没有车，{person.email} @has_car=false
把{person.name}加进志愿者名单'''), res=["volunteer added"], ans=["{person.name} is one of us now."])

fn("remove_volunteer", "Take a volunteer off the list", zh="移除志愿者", names=["volunteers.remove", "removeVolunteer", "helper_leaves"], descs=["Somebody stops helping.", "Deletes a helper and says why"],
   params=dict(volunteer=VOLUNTEER, reason=S("fbwhy_dx", "why", "原因", "because", "note", opt=True, noise=0.06), send_thanks=B("send a thank-you note", "发感谢信", "thank_you", opt=True)),
   en=L('''take {volunteer} off the helper list
{volunteer} stops helping, {reason}
remove {volunteer} from the volunteers
{reason}, so {volunteer} leaves us
we lose {volunteer} because {reason}
{volunteer} is leaving, send a thank-you note @send_thanks=true
delete {volunteer}, no note needed @send_thanks=false
{volunteer} can't go on: {reason}
strike {volunteer} from the list, {reason}, and thank them @send_thanks=true
no more shifts for {volunteer}, {reason}
{volunteer} has quit
remove the volunteer {volunteer} without a letter @send_thanks=false'''),
   zh_q=L('''把{volunteer}从志愿者名单移除
{volunteer}不来了，{reason}
因为{reason}，{volunteer}退出
{volunteer}离开，发封感谢信 @send_thanks=true
删除{volunteer}，不用发信 @send_thanks=false'''), res=["removed"], ans=["{volunteer} is off the list."])

fn("plan_shift", "Put volunteers on a shift", zh="排班", names=["shifts.plan", "assignShift", "roster_add"], descs=["Who does which job when.", "A shift with start and end"],
   params=dict(volunteers=VOLUNTEERS, job=JOB, day=S("fbday_dx", "day", "日期", "date", "on", noise=0.05), hours=O("from when to when", "时间", "time", "shift", opt=True, f=dict(start=S("clock", "start", "开始", noise=0.03), end=S("clock", "end", "结束", opt=True, noise=0.03)))),
   en=L('''{volunteers} {day}: {job}
put {volunteers} down for {job} {day}
{day} {volunteers} will be {job}
{job} {day} by {volunteers}, from {hours.start} to {hours.end}
shift for {volunteers}: {day}, {hours.start} to {hours.end}, {job}
we need {job} {day}, let {volunteers} do it
{volunteers} will help {day} at {hours.start}, {job}
from {hours.start} {day}, {volunteers}, {job}
roster {day}: {job} - {volunteers}
{volunteers} not for packing but for sorting, {day} @job="sorting"
{day} please have {volunteers} at the counter instead of in the kitchen @job="front_desk"
{job}, {day}, {volunteers}'''),
   zh_q=L('''{day} {volunteers}负责{job}
{volunteers}，{day} {hours.start}到{hours.end}{job}
安排{volunteers}，{day}{job}
{day}{job}：{volunteers}
{volunteers}，{day}不打包，去分拣 @job="sorting"'''), res=["shift planned"], ans=["{volunteers} are on the roster."])

fn("swap_shift", "One volunteer takes over from another", zh="换班", names=["shifts.swap", "replaceVolunteer", "take_over"], descs=["Who drops out and who comes instead.", "Exchanges people on a shift"],
   params=dict(day=S("fbday_dx", "day", "日期", "date", noise=0.02), out=S("fbperson_dx", "who drops out", "退出的人", "from_volunteer", "old"), into=S("fbperson_dx", "who comes instead", "接替的人", "to_volunteer", "new"), reason=S("fbwhy_dx", "why", "原因", "note", opt=True, noise=0.06)),
   en=L('''{into} instead of {out} {day}
{day}: {out} out, {into} in
replace {out} by {into} {day}, {reason}
{into} takes over from {out} {day}
{out} can't come {day}, {into} will
{reason}, so {into} does the shift of {out} {day}
swap {out} for {into} {day}
let {into} stand in for {out} {day}
not {out} but {into} {day}
{day} {into} rather than {out}, {reason}
{out} drops out {day}: {reason}. {into} comes
shift {day}, from {out} to {into}'''),
   zh_q=L('''{day} {into}替{out}
{out}，{day}来不了，{into}来
{day}把{out}换成{into}，{reason}
{reason}，{day}由{into}接替{out}
{day}不是{out}，是{into}'''), res=["swapped"], ans=["{into} comes instead of {out}."])

fn("set_opening", "Weekly opening of a collection point", zh="设置开放时间", names=["points.opening", "setOpeningHours", "weekly_hours"], descs=["Days and hours of a place.", "When goods can be brought or fetched"],
   params=dict(point=POINT, days=DAYS, hours=O("from when to when", "时间", "time", "open", opt=True, f={"from": S("clock", "opens", "从", noise=0.03), "to": S("clock", "closes", "到", opt=True, noise=0.03)}), wheelchair=B("step-free entrance", "无障碍", "accessible", "step_free", opt=True)),
   en=L('''{point} is open {days}
open {point} on {days} from {hours.from} to {hours.to}
{point}: {days}, {hours.from} to {hours.to}
on {days} people can come to {point}
{days}, {hours.from} till {hours.to}, that's {point}
{point} opens at {hours.from} on {days}
set {point} to {days}, no wheelchair access @wheelchair=false
{point} can be used {days}, there is a ramp @wheelchair=true
between {hours.from} and {hours.to} on {days} at {point}
change {point} to {days}
{point} on {days} only, with steps at the door, not accessible @wheelchair=false
from now on {point} works {days}, from {hours.from}, step-free @wheelchair=true'''),
   zh_q=L('''{point}{days}开放
{point}{days} {hours.from}到{hours.to}开
{days}可以去{point}
{point}改为{days}开放，有坡道 @wheelchair=true
{point}{days}开，没有无障碍通道 @wheelchair=false'''), res=["hours saved"], ans=["The hours of {point} are saved."])

fn("set_point_active", "Open or shut a collection point", zh="启用或停用收集点", names=["points.active", "togglePoint", "open_or_shut"], descs=["True means in use.", "Switches a place on or off"],
   params=dict(point=POINT, active=B("true means in use", "是否启用", "enabled", "is_open"), reason=S("fbwhy_dx", "why", "原因", "note", opt=True, noise=0.06)),
   en=L('''shut {point}, {reason} @active=false
{point} is closed for now @active=false
start {point} up again @active=true
{point} is back in business @active=true
stop collecting at {point} @active=false
{reason}, so {point} stays shut @active=false
collect at {point} again @active=true
we give up {point} for the time being: {reason} @active=false
{point} may open its doors again @active=true
no more deliveries to {point} @active=false
deactivate {point} because {reason} @active=false
reactivate {point} @active=true
the hall is dry, so bring {point} back @active=true'''),
   zh_q=L('''停用{point}，{reason} @active=false
{point}暂时关闭 @active=false
{point}重新启用 @active=true
{reason}，{point}先不开 @active=false
{point}恢复收集 @active=true'''), res=["ok"], ans=["{point} is set."])

fn("register_family", "Register a family", zh="登记家庭", names=["families.add", "addFamily", "new_household"], descs=["Address, number of people and diets.", "A household that gets parcels"],
   params=dict(family=FAMILY, people=O("who lives there", "人口", "members", f=dict(adults=I(2, 6, "adults", "大人"), children=I(2, 7, "children", "孩子", opt=True))), address=O("address", "地址", "home", opt=True, f=dict(street=S("fbstreet_dx", "street and number", "街道"), city=S("fbtown_dx", "town", "城市"))), diets=dict(t="[enum]", v={"vegetarian": ["no meat", "吃素"], "halal": ["halal food only", "清真"], "diabetic": ["little sugar", "has diabetes", "糖尿病"], "gluten_free": ["no wheat", "无麸质"], "baby_food": ["food for a baby", "婴儿食品"]}, d="diets", zh="饮食", opt=True, alt=["needs", "requirements"]), can_cook=B("has a stove", "能做饭", "has_stove", opt=True)),
   en=L('''register {family}: {people.adults} adults, {people.children} children
{family}, {people.adults} adults, {address.street}, {address.city}
add {family} with {people.adults} grown-ups and {people.children} kids, {diets}
{family} live at {address.street} in {address.city}, {people.adults} adults
new household {family}, adults: {people.adults}, no stove @can_cook=false
{people.adults} adults and {people.children} children: {family}, they can cook @can_cook=true
{family} need {diets}, {people.adults} adults
at {address.street}, {address.city} there are {people.adults} adults and {people.children} children, put them down as {family}
{family} - {people.children} children, {people.adults} adults - {diets}
take in {family}, {people.adults} adults, {diets}, only cold food, no kitchen @can_cook=false
please enter {family}: {address.street}, {address.city}, {people.adults} adults, {diets}
{people.adults} adults live there, name {family}, with a stove @can_cook=true'''),
   zh_q=L('''登记{family}：{people.adults}个大人，{people.children}个孩子
{family}，{people.adults}个大人，住{address.city} {address.street}
新家庭{family}，{people.adults}大{people.children}小，{diets}
{family}，{people.adults}个大人，没有灶 @can_cook=false
{family}，大人{people.adults}，{diets}，能做饭 @can_cook=true'''), res=["family added"], ans=["{family} will get parcels."])

fn("pack_parcel", "Pack a parcel for a family", zh="打包食物", names=["parcels.pack", "createParcel", "fill_box"], descs=["What goes in, how big, what must not be in it.", "A box for one household"],
   params=dict(family=FAMILY, items=FOODS, size=dict(t="enum", v={"small": ["little", "小份"], "standard": ["normal", "普通份"], "double": ["twice the usual", "双份"]}, d="size", zh="大小", opt=True, alt=["box"]), cooled=B("with an ice pack", "冷藏", "refrigerated", opt=True), pickup=O("when it is fetched", "领取时间", "collection", opt=True, f=dict(day=S("fbday_dx", "day", "日期", noise=0.04), time=S("clock", "time", "时间", opt=True, noise=0.03)))),
   en=L('''pack {items} for {family}
{family} get {items}
a {size} parcel for {family} with {items}
{items} into the box of {family}
box for {family}: {items}, {size}
put together {items} for {family}, with an ice pack @cooled=true
{family} need {items}, no cooling @cooled=false
make a {size} box, {items}, for {family}
parcel: {items} - {family}
fill a box with {items} for {family}, keep it cold @cooled=true
not a small but a double parcel for {family}, {items} @size="double"
for {family} please pack {items} without an ice pack @cooled=false
this week {family} should find {items} in the box
pack {items} for {family}, they come {pickup.day} at {pickup.time}
{family} fetch {items} {pickup.day}
a {size} box with {items}, picked up {pickup.day} by {family}
pack {items} for {family}, but no sweets
{family} get {items}, no alcohol of course'''),
   zh_q=L('''给{family}打包{items}
{family}要{items}，{size}
{items}装进{family}的箱子
给{family}装{items}，要冷藏 @cooled=true
{family}的包裹：{items}，不用冰袋 @cooled=false
{family}不要小份，要双份：{items} @size="double"
给{family}打包{items}，{pickup.day} {pickup.time}来取
{family}，{pickup.day}来拿{items}
给{family}装{items}，不要糖果'''), res=["parcel P-60"], ans=["The parcel for {family} is packed."])

fn("leave_out_of_parcels", "Things a family does not want", zh="家庭忌用物品", names=["families.exclude", "excludeItems", "never_pack"], descs=["Goods that must not go into the box of a household.", "Keeps items out of parcels"],
   params=dict(family=FAMILY, items=FOODS, reason=dict(t="enum", v={"allergy": ["it makes them itch", "somebody gets a swollen throat", "会过敏"], "religion": ["their faith forbids it", "宗教原因"], "dislike": ["nobody there eats it", "they don't like the taste", "不爱吃"], "no_equipment": ["they can't cook that", "they have nothing to open it with", "没法做"]}, d="why", zh="原因", opt=True, alt=["why", "cause"])),
   en=L('''no {items} for {family}
{family} don't want {items}
leave {items} out of the box of {family}
never pack {items} for {family}, {reason}
{reason}, so no {items} for {family}
{family}: anything but {items}
keep {items} away from {family} ({reason})
stop giving {items} to {family}
{family} can't have {items}, {reason}
don't put {items} into the parcels for {family}
without {items} for {family} please
{items} are wrong for {family}: {reason}'''),
   zh_q=L('''{family}不要{items}
别给{family}装{items}
{family}的箱子里不放{items}，{reason}
{reason}，{family}不能有{items}
以后不要给{family}发{items}'''), res=["noted"], ans=["{family} won't get them."])

fn("deliver_parcel", "Bring a parcel to a family", zh="配送包裹", names=["delivery.send", "deliverBox", "bring_parcel"], descs=["Driver, address and what to do if nobody opens.", "Delivery of a box"],
   params=dict(family=FAMILY, driver=dict(VOLUNTEER, d="who drives", zh="司机", alt=["by", "carrier"]), address=O("where", "地址", "destination", opt=True, f=dict(street=S("fbstreet_dx", "street and number", "街道"), city=S("fbtown_dx", "town", "城市", opt=True), floor=I(1, 12, "floor", "楼层", opt=True))), if_absent=dict(t="enum", v={"leave_at_door": ["put it on the mat", "放门口"], "give_to_neighbour": ["next door may take it", "给邻居"], "bring_back": ["take it home again", "return it to us", "带回来"]}, d="if nobody is in", zh="无人在家时", opt=True, alt=["fallback", "otherwise"]), ring=B("ring the bell", "按门铃", "ring_bell", opt=True)),
   en=L('''{driver} brings the parcel to {family}
deliver to {family} by {driver}, {address.street}
{driver} drives to {family}, {address.street}, {address.city}
{family} get their box from {driver}; nobody in? {if_absent}
send {driver} to {family}, {address.street}, floor {address.floor}
{driver} delivers to {family}, don't ring, the baby sleeps @ring=false
let {driver} take the box to {family}, and ring the bell @ring=true
to {family} with {driver}, if nobody opens {if_absent}
{address.street}, {address.city}: {driver} brings the parcel of {family}
parcel for {family}, driver {driver}, no ringing @ring=false
{driver} should not leave it at the door but bring it back if {family} are out @if_absent="bring_back"
{driver}, {family}, {address.street} on floor {address.floor}, {if_absent} otherwise
{driver} takes it to {family}, ring twice @ring=true'''),
   zh_q=L('''{driver}给{family}送包裹
{driver}送到{family}，{address.city} {address.street}
{family}的箱子由{driver}送，没人就{if_absent}
{driver}去{family}，{address.street}，{address.floor}楼，别按门铃 @ring=false
{driver}送{family}，要按门铃 @ring=true
{family}没人别放门口，让{driver}带回来 @if_absent="bring_back"'''), res=["on the way"], ans=["{driver} is on the way to {family}."])

fn("record_donation", "Write down a donation of goods", zh="登记捐赠", names=["donations.record", "addDonation", "goods_received"], descs=["Donor, goods and whether the name may be shown.", "Incoming goods"],
   params=dict(donor=S("fbdonor_dx", "who gave it", "捐赠者", "giver", "from_whom"), items=FOODS, kilograms=I(1, 400, "weight", "公斤", "kg", "weight", opt=True), public=B("name may be shown", "可公开姓名", "show_name", opt=True), receipt_to=S("fbmail_dx", "mail for the receipt", "收据邮箱", "receipt_email", opt=True, noise=0)),
   en=L('''{donor} gave {items}
{items} from {donor}, {kilograms} kilos
donation by {donor}: {items}
{donor} brought {kilograms} kg of {items}
we got {items} from {donor}, keep the name private @public=false
note {items}, given by {donor}, they are happy to be named @public=true
{donor}, {items}, receipt to {receipt_to}
write down {kilograms} kg, {items}, donor {donor}
thanks to {donor} we have {items}; send the receipt to {receipt_to}
{items}: a gift of {donor}, anonymous @public=false
{kilograms} kilos in all from {donor}, {items}
{donor} donated {items}, put that on the website too @public=true
log the gift from {donor} - {items} - no name in public @public=false
{donor} brought {items}, but no coats'''),
   zh_q=L('''{donor}捐了{items}
登记{donor}捐的{items}，共{kilograms}公斤
收到{donor}的{items}，不公开姓名 @public=false
{donor}送来{items}，可以公开 @public=true
{donor}捐{items}，收据发{receipt_to}
{donor}送来{items}，没有大衣'''), res=["donation D-31"], ans=["The donation by {donor} is noted."])

fn("throw_out_goods", "Throw goods away", zh="丢弃物品", names=["stock.discard", "throwOut", "waste_goods"], descs=["Goods and why they cannot be given out.", "Takes spoiled things off the shelf"],
   params=dict(items=FOODS, reason=dict(t="enum", v={"expired": ["past its date", "too old", "过期了"], "damaged": ["the packets are torn", "it has dents", "cracked", "包装破了"], "mouldy": ["green fur on it", "it grows hair", "发霉了"], "pests": ["mice were at it", "something crawls in it", "有虫"], "recalled": ["the maker wants it back", "there was a warning on the radio", "厂家召回"]}, d="why", zh="原因", alt=["why", "cause"]), compost=B("onto the compost", "堆肥", "to_compost", opt=True)),
   en=L('''throw out {items}, {reason}
{items} must go, {reason}
{reason}: {items} into the bin
get rid of {items}. {reason}
{items} to the compost, {reason} @compost=true
away with {items}, {reason}, not on the compost @compost=false
we can't give out {items}, {reason}
{reason}, so throw {items} away
the {items} are not expired, the packets are torn, out with them @reason="damaged"
bin {items}: {reason}
discard {items} ({reason})
take {items} off the shelf, {reason}
compost {items}, {reason} @compost=true
{items}, {reason}, into the bin, never the compost @compost=false'''),
   zh_q=L('''扔掉{items}，{reason}
{items}{reason}，处理掉
{reason}，把{items}丢了
{items}拿去堆肥，{reason} @compost=true
{items}没过期，是包装破了，扔掉 @reason="damaged"
{items}{reason}，扔了，别堆肥 @compost=false'''), res=["discarded"], ans=["They are off the shelf."])

fn("publish_appeal", "Publish an appeal", zh="发布募捐", names=["appeals.publish", "postAppeal", "ask_for_help"], descs=["Title, goods that are short, channels.", "Asks the public for help"],
   params=dict(title=S("fbtitle_dx", "headline", "标题", "headline", "heading", noise=0.1), needed=dict(FOODS, opt=True, d="what is short", alt=["wanted", "items"]), channels=dict(t="[enum]", v={"website": ["our page", "网站"], "newsletter": ["the monthly mail", "简报"], "poster": ["paper on the walls", "海报"], "local_radio": ["the radio", "电台"], "social_media": ["the networks", "社交媒体"]}, d="where", zh="渠道", opt=True, alt=["where", "media"]), urgent=B("marked as urgent", "紧急", "high_priority", opt=True), contact=O("who answers questions", "联系人", "ask", opt=True, f=PERSON_F)),
   en=L('''publish the appeal "{title}"
"{title}" on {channels}
an appeal called "{title}", we need {needed}
post “{title}” on {channels}, asking for {needed}
appeal: {title}
'{title}', urgent, via {channels} @urgent=true
put "{title}" on {channels}, it is not urgent @urgent=false
ask people for {needed} under the headline "{title}"
{needed} are short, so publish "{title}" on {channels}
via {channels}: "{title}", needed {needed}
the headline is "{title}", mark it as urgent, list {needed} @urgent=true
"{title}" - needed: {needed}
call for help with the words "{title}", don't mark it urgent @urgent=false
"{title}", questions to {contact.name}, {contact.phone}
publish "{title}", contact {contact.name} ({contact.email}), we need {needed}
appeal “{title}” on {channels}; people may call {contact.name} on {contact.phone}
{contact.name} <{contact.email}> answers for the appeal "{title}"
"{title}" on {channels}, not on television'''),
   zh_q=L('''发布募捐“{title}”
在{channels}发「{title}」
募捐标题“{title}”，需要{needed}
{needed}不够了，在{channels}发“{title}”
“{title}”，紧急，发到{channels} @urgent=true
发布“{title}”，不紧急 @urgent=false
发布“{title}”，联系人{contact.name}，电话{contact.phone}
“{title}”发到{channels}，有问题找{contact.name}（{contact.email}）
在{channels}发“{title}”，不上电视'''), res=["published"], ans=["The appeal {title} is out."])

fn("send_circular", "Write to volunteers", zh="群发通知", names=["mail.circular", "messageVolunteers", "write_to_helpers"], descs=["Subject, recipients and copy.", "A mail to several helpers"],
   params=dict(to=dict(VOLUNTEERS, d="recipients", zh="收件人", alt=["recipients", "volunteers"]), subject=S("fbtitle_dx", "subject", "主题", "title", noise=0.1), body=S("fbwhy_dx", "text", "正文", "text", "message", opt=True, noise=0.1), cc=dict(t="[str]", v="fbmail_dx", d="copies", zh="抄送", opt=True, alt=["copy_to"], noise=0), read_receipt=B("ask for confirmation", "要求回执", "confirm_reading", opt=True)),
   en=L('''write to {to}: subject "{subject}"
mail {to} with the subject "{subject}", text: {body}
"{subject}" to {to}, copy to {cc}
{to} should get a mail “{subject}” saying {body}
send {to} the circular '{subject}', cc {cc}
subject {subject}, to {to}
tell {to} that {body}, subject "{subject}"
circular "{subject}" for {to}, ask them to confirm @read_receipt=true
to {to}, "{subject}", no read receipt @read_receipt=false
let {to} know: {body}. The subject is "{subject}", copies for {cc}
cc {cc}, to {to}, "{subject}", "{body}"
e-mail with "{subject}" on top to {to}, without asking for a receipt @read_receipt=false
subject "{subject}" to {to}, everybody has to confirm reading it @read_receipt=true'''),
   zh_q=L('''给{to}发邮件，主题“{subject}”
发给{to}，主题「{subject}」，正文：{body}
群发“{subject}”给{to}，抄送{cc}
通知{to}：{body}，主题“{subject}”
“{subject}”发给{to}，要回执 @read_receipt=true
给{to}发“{subject}”，不用回执 @read_receipt=false'''), res=["sent"], ans=["{subject} went out."])

fn("find_volunteer", "Who is on a shift", zh="查值班人", names=["shifts.who", "whoWorks", "on_duty"], descs=["Name by day and job.", "Looks into the roster"],
   params=dict(day=S("fbday_dx", "day", "日期", "date", noise=0.05), job=JOB),
   en=L('''who will be {job} {day}
who is {job} {day}
{day}, {job}: who
find out who will be {job} {day}
look up who is {job} {day}
is anybody down for {job} {day}
name of the person {job} {day}
{day} somebody is {job}, who is it
check the roster {day} for {job}
whose turn is it {day}, {job}'''),
   zh_q=L('''{day}谁{job}
查{day}{job}的人
{day}{job}轮到谁
{day}有人{job}吗
看看{day}是谁{job}'''), res=["Elias Roth"], ans=["I looked at the roster."])

flow(en=["who is driving {d}? that person brings the parcel to {f}", "find out who takes the van {d} and let them deliver to {f}", "look up the driver {d}, then send the driver to {f}"], zh_q=["查{d}谁开车，让他给{f}送包裹", "{d}谁开车？请他送{f}"],
     slots=dict(d="fbday_dx", f="fbfamily_dx"), made=dict(p="fbperson_dx"), steps=[("find_volunteer", {"day": "{d}", "job": "driving"}, "{p}"), ("deliver_parcel", {"family": "{f}", "driver": "{p}"}, "on the way")], ans=["{p} drives {d} and brings the parcel to {f}."])
