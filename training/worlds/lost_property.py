"""Lost property office: found items, owners, claims, storage, labels, photos, sending back, donation and disposal."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter."""
    return dict(t="str", v=v, d=d, zh=zh, alt=list(alt), **k)


def B(d, zh, *alt, **k):
    """A boolean parameter."""
    return dict(t="bool", d=d, zh=zh, alt=list(alt), **k)


def O(d, zh, *alt, f, **k):
    """An object parameter."""
    return dict(t="obj", d=d, zh=zh, alt=list(alt), f=f, **k)


domain("lost_property")
values("lostitem_dx", en="black umbrella|red rucksack|child's mitten|silver ring|reading glasses|violin case|blue thermos|single trainer|house keys on a duck keyring|leather wallet|tablet in a pink case|stuffed rabbit|walking stick|hearing aid|grey wool hat|skateboard|lunch box|camera bag|gold earring|passport cover|bicycle helmet|wireless earbuds".split("|"),
       zh="黑雨伞|红背包|儿童手套|银戒指|老花镜|小提琴盒|蓝色保温杯|一只运动鞋|小鸭钥匙扣|皮夹|电子书|毛绒兔子|拐杖|助听器|灰毛线帽|滑板|饭盒|相机包|金耳环|自行车头盔|无线耳机".split("|"))
values("lostid_dx", en="LP-1180|#204|F 3391|2026/77|item 58|LP-0042|B19-6|9013|L-7730|00321|F-88-A|X501|LP-2206".split("|"), zh="LP-1180|#204|2026/77|LP-0042|9013|L-7730|00321|X501".split("|"))
values("lostplace_dx", en="tram 6|the main hall|platform 4|Bus 212|the swimming pool|gate B|room 3.14|the ladies' toilet|the food court|seat 14C|the reading room|Stand 9|the cloakroom|stairway north|the bus depot|the playground|lift 2".split("|"),
       zh="6路电车|大厅|4站台|212路公交|游泳池|B口|314教室|女洗手间|美食广场|14C座位|阅览室|衣帽间|北楼梯|操场|2号电梯".split("|"))
values("lostperson_dx", en="Helena Brandt|Marcus Oyelaran|Mrs. Li|Dominik Sauer|Paula Ferreira|Officer Reyes|little Joshua|Ananya Rao|Gerald Whitmore|Siobhan Walsh|Ahmed Mansour|Kirsten Bakke|Professor Lund|Trinh Nguyen|the cleaner|Nikolai|Rebecca St. James".split("|"),
       zh="方晓|李太太|孟凡|费老师|保洁阿姨|许志|小约书亚|顾警官|沈阿婆|容若|安迪|罗教授|白先生|阮氏".split("|"))
values("lostmail_dx", en="helena.brandt@mail.de|m.oyelaran@post.ng|mrs.li@example.com|dsauer@wohnung.net|paula.f@correio.pt|ananya@raofamily.in|g.whitmore@oldpost.uk|siobhan_walsh@eir.ie|mansour.ahmed@mail.eg|kirsten@bakke.no|trinh88@thu.vn".split("|"), zh=[])
values("loststreet_dx", en="5 Station Road|Lindenweg 22|Apt 9, 310 Oak Street|Calle Luna 14|71b Hillside|Rua Verde 3|2 Cross Lane|Storgata 40|118 Market Row|Am Anger 6".split("|"), zh="车站路5号|椴树街22号|月亮巷14号|山坡71号|绿街3号|市集路118号".split("|"))
values("losttown_dx", en="Bergen|Coimbra|Erfurt|Limerick|Tucson|Granada|Norwich|Hanoi|Aswan|Delft|York".split("|"), zh="宁波|绍兴|烟台|桂林|洛阳|泉州|保定".split("|"))
values("lostmark_dx", en="initials H.B. inside|a scratch on the left side|smells of smoke|sticker \"No War\"|one button missing|a name tag saying Leo|not waterproof|broken zip|the 12th key is red|dog hair everywhere|signed on the back|still switched on|a note saying: do not open!|coffee stain".split("|"),
       zh="里面有缩写|左边有划痕|有烟味|缺一颗扣子|名牌写着三年二班乐乐|拉链坏了|第12把钥匙是红的|沾满狗毛|背面有签名|还开着机|纸条写着：不要打开！|有咖啡渍".split("|"))
values("shelf_dx", en="shelf A2|the blue locker|box 17|drawer 4|the safe|rack C|shelf 9, bottom|the umbrella stand|cupboard 3|Bin \"Small stuff\"|the back room|tray 6".split("|"),
       zh="A2架|蓝色柜子|17号箱|4号抽屉|保险箱|C架|9号架底层|伞架|3号橱|里间|6号盘".split("|"))

values("charity_dx", en="the Night Shelter|Warm Coats for All|the school bazaar|Second Hand, First Choice|the Red Cross|Bright Eyes|Toys Again|St. Martin's|the refugee kitchen|Wheels for Africa".split("|"), zh="夜间收容所|暖衣计划|学校义卖|红十字会|明亮眼睛|玩具再来|社区厨房|爱心车轮".split("|"))
values("lostfrom_dx", en="2026-01-04|2026-01-19|2 February|Monday|last Tuesday|1 March|the 3rd|2026-02-11|yesterday morning".split("|"), zh="2026-01-04|2月2日|周一|上周二|3月1日|2026-02-11|3号".split("|"))
values("lostto_dx", en="2026-03-30|20 March|Friday|last Saturday|the 28th|2026-04-02|31 March|today".split("|"), zh="2026-03-30|3月20日|周五|上周六|2026-04-02|28号|今天".split("|"))

ID = S("lostid_dx", "number of the found item", "物品编号", "item_id", "number", "ref", noise=0.12)
IDS = dict(t="[str]", v="lostid_dx", d="numbers of found items", zh="物品编号", alt=["item_ids", "numbers", "refs"], noise=0.12)
PERSON = dict(name=S("lostperson_dx", "full name", "姓名"), email=S("lostmail_dx", "email", "邮箱", opt=True, noise=0), phone=S("0170 55 210|555-0199|+353 87 220 14|07700 900 318|(520) 555-0120|98 76 54 10".split("|"), "phone", "电话", opt=True, noise=0))
COLOURS = dict(t="[enum]", v={"black": ["黑色"], "white": ["白色"], "red": ["红色"], "navy_blue": ["dark blue", "深蓝"], "light_brown": ["tan", "beige", "浅棕"], "see_through": ["transparent", "clear", "透明"], "many_colours": ["colourful", "all the colours of the rainbow", "彩色"]}, d="colours", zh="颜色", alt=["colors"])
CATEGORY = dict(t="enum", v={"clothing": ["something to wear", "衣物"], "bags": ["bag or case", "包"], "electronics": ["a device", "电子产品"], "keys": ["keys", "钥匙"], "jewellery": ["a jewel", "首饰"], "documents": ["papers", "证件"], "toys": ["a plaything", "玩具"], "medical_aid": ["something for the sick", "医疗辅具"]}, d="kind", zh="类别", alt=["kind", "type"])

fn("register_found", "Register a found item", zh="登记拾到物品", names=["found.register", "addFoundItem", "log_found"], descs=["What was found, where and by whom.", "New entry in the book of found things"],
   params=dict(item=S("lostitem_dx", "what", "物品", "title", "description"), place=S("lostplace_dx", "where it was found", "地点", "found_at", "location"), finder=S("lostperson_dx", "who found it", "拾到人", "found_by", opt=True), colours=dict(COLOURS, opt=True), valuable=B("goes into the safe", "贵重", "is_valuable", opt=True)),
   en=L('''found: {item}, {place}
a {item} was found at {place}
{finder} brought a {item} from {place}
register {item} found at {place} by {finder}
{place}: {item}, {colours}
somebody left a {item} at {place}, valuable @valuable=true
{item} from {place}, not worth much @valuable=false
put down a {item}, {colours}, that {finder} found at {place}
at {place} {finder} picked up a {item}
new find - {item} - {place}
{finder} found this at {place}: {item}, {colours}
log one {item} ({colours}), place {place}
the {item} was lying at {place}, nothing precious @valuable=false
{item}, found by {finder}, {place}, treat it as valuable @valuable=true'''),
   zh_q=L('''登记：{item}，在{place}捡到
{finder}在{place}捡到{item}
{place}有人落下{item}，{colours}
{item}，{place}，{finder}送来的
在{place}捡到{item}，贵重物品 @valuable=true
{place}捡到{item}，不值钱 @valuable=false
新登记{item}（{colours}），地点{place}'''), res=["LP-1180"], ans=["The {item} is registered."])

fn("report_lost", "Report something as lost", zh="报失", names=["lost.report", "fileLossReport", "missing_item"], descs=["What somebody misses, with contact and places.", "Loss report"],
   params=dict(item=S("lostitem_dx", "what is missing", "物品", "title", "what"), owner=O("who lost it", "失主", "person", "contact", f=PERSON), places=dict(t="[str]", v="lostplace_dx", d="where it may be", zh="可能的地点", opt=True, alt=["locations", "maybe_at"]), reward=B("a reward is offered", "有酬谢", "has_reward", opt=True)),
   en=L('''{owner.name} lost a {item}
lost: {item}, owner {owner.name}, {owner.email}
{owner.name} ({owner.phone}) is looking for a {item}
a {item} is missing, it belongs to {owner.name}, maybe left at {places}
{owner.name} misses the {item}, was at {places} that day
report a lost {item} for {owner.name}, with a reward @reward=true
{owner.name}, {owner.email}: {item}, could be at {places}
no reward, but {owner.name} would love to have the {item} back @reward=false
loss report. Item: {item}. Owner: {owner.name}, phone {owner.phone}
{item} gone! Call {owner.name} on {owner.phone} or write to {owner.email}
somewhere between {places} {owner.name} dropped a {item}
{owner.name} forgot a {item} and pays whoever brings it @reward=true
{owner.name} misses a {item}, there is no reward @reward=false
{owner.name}, phone {owner.phone}, offers a reward for the lost {item} @reward=true'''),
   zh_q=L('''{owner.name}丢了{item}
报失：{item}，失主{owner.name}，电话{owner.phone}
{owner.name}（{owner.email}）在找{item}，可能落在{places}
{owner.name}丢{item}，有酬谢 @reward=true
{item}丢了，失主{owner.name}，没有酬谢 @reward=false
{owner.name}的{item}可能掉在{places}'''), res=["report R-40"], ans=["The loss of the {item} is reported."])

fn("search_found", "Search the found items", zh="查找拾物", names=["found.search", "findItems", "look_for"], descs=["By kind, colours, places and days.", "Filters the shelf"],
   params=dict(category=dict(CATEGORY, opt=True), colours=dict(COLOURS, opt=True), places=dict(t="[str]", v="lostplace_dx", d="places", zh="地点", opt=True, alt=["locations"]), days=O("date range", "日期范围", "between", "period", opt=True, f={"from": S("lostfrom_dx", "first day", "从", noise=0.05), "to": S("lostto_dx", "last day", "到", opt=True, noise=0.05)}), include_returned=B("also those given back", "含已归还", "with_returned", opt=True)),
   en=L('''anything found at {places}
search for {category}, {colours}
{colours} things from {places}
what turned up between {days.from} and {days.to}
{category} found since {days.from}
show {category} from {places}, even those already returned @include_returned=true
list {category} in {colours}, leave out what was given back @include_returned=false
look for {category} in {colours}, {places}
{places}, {days.from} to {days.to}, {category}
which {category} came in from {places}
do we have {category} in {colours}
find {colours} finds from {days.from} on
{category} in {colours}, including those that were given back @include_returned=true
only what is still here: {category} from {places} @include_returned=false
{category} in {colours} from {places}, not from the street'''),
   zh_q=L('''{places}捡到过什么
找{colours}的{category}
{days.from}到{days.to}捡到的{category}
{places}有{category}吗，包括已归还的 @include_returned=true
查{places}的{category}，不含已归还 @include_returned=false
有没有{colours}的{category}'''), res=["3 items"], ans=["Here is what was found."])

fn("store_items", "Put found items on a shelf", zh="存放物品", names=["storage.put", "storeItems", "shelve"], descs=["Items and the place in the store room.", "Where things are kept"],
   params=dict(items=IDS, shelf=S("shelf_dx", "shelf or box", "存放处", "place", "where"), wrapped=B("in a bag", "装袋", "in_bag", opt=True), position=O("place on the shelf", "格位", "slot", opt=True, f=dict(row=dict(t="int", v=(1, 12), d="row", zh="行"), column=dict(t="int", v=(1, 20), d="column", zh="列", opt=True)))),
   en=L('''put {items} on {shelf}
{items} go to {shelf}
store {items} in {shelf}
{shelf}: {items}
{items} belong in {shelf}, wrapped up @wrapped=true
place {items} at {shelf} without a bag @wrapped=false
keep {items} in {shelf}
in {shelf} please, {items}
I'm putting {items} into {shelf}, note that
bag {items} and put them in {shelf} @wrapped=true
{shelf} gets {items}
file {items} under {shelf}, not wrapped @wrapped=false
{items} on {shelf}, row {position.row}, column {position.column}
put {items} in {shelf}, row {position.row}
in column {position.column} and row {position.row} of {shelf}: {items}
{shelf}, row {position.row}, {items}, wrapped in a bag @wrapped=true
put {items} on {shelf}; the bicycle stays outside'''),
   zh_q=L('''把{items}放到{shelf}
{items}存{shelf}
{shelf}放{items}
{items}装袋放{shelf} @wrapped=true
{items}放{shelf}，不用装袋 @wrapped=false
{items}放{shelf}第{position.row}行第{position.column}列
{shelf}第{position.row}行放{items}
{items}放{shelf}，自行车留外面'''), res=["stored"], ans=["They are in {shelf}."])

fn("take_items_out", "Take found items off a shelf", zh="取出物品", names=["storage.take", "removeFromShelf", "unshelve"], descs=["Notes that items left the store room.", "Takes things out and says why"],
   params=dict(items=IDS, reason=dict(t="enum", v={"owner_came": ["the owner is here", "somebody came for it", "失主来了"], "inspection": ["the police want a look", "we have to check it", "要检查"], "moving_shelf": ["we tidy up", "the shelf is too full", "整理架子"], "spoiled": ["it smells", "there is food in it", "坏了有味道"]}, d="why", zh="原因", opt=True, alt=["why", "purpose"])),
   en=L('''take {items} off the shelf
take out {items}, {reason}
{items} out: {reason}
{reason}, fetch {items} from the store room
get {items} out of storage
remove {items} from the shelves, {reason}
bring me {items}
I need {items} at the counter, {reason}
{items} leave the store
fetch {items} because {reason}
unshelve {items}
nobody came for it, we just tidy up, so take {items} out @reason="moving_shelf"'''),
   zh_q=L('''把{items}取出来
取出{items}，{reason}
{reason}，拿一下{items}
{items}出库
不是要检查，是失主来了，取{items} @reason="owner_came"'''), res=["taken out"], ans=["They are at the counter."])

fn("describe_item", "Add marks to the description of an item", zh="补充特征", names=["found.describe", "addMarks", "set_description"], descs=["What makes an item easy to tell.", "Special marks of a found thing"],
   params=dict(item=ID, marks=dict(t="[str]", v="lostmark_dx", d="special marks", zh="特征", alt=["features", "notes"], noise=0.05), condition=dict(t="enum", v={"like_new": ["as good as new", "hardly used", "几乎全新"], "worn": ["it has seen better days", "rather old", "旧了"], "damaged": ["it is broken", "has a dent", "破了"], "dirty": ["needs a wash", "muddy", "脏了"]}, d="state", zh="状态", opt=True, alt=["state"])),
   en=L('''{item} has these marks: {marks}
note on {item}: {marks}
describe {item} as follows: {marks}
{item}, {condition}: {marks}
add to {item}: {marks}
special about {item}: {marks}
{item} is rather old, marks: {marks} @condition="worn"
the marks on {item} are {marks}
marks for {item} - {marks}
please write with {item}: {marks}'''),
   zh_q=L('''{item}的特征：{marks}
给{item}补充：{marks}
{item}{condition}，特征：{marks}
{item}备注{marks}
描述{item}：{marks}'''), res=["described"], ans=["The description of {item} is longer now."])

fn("set_item_public", "Show an item on the website or hide it", zh="公开或隐藏物品", names=["found.set_public", "publishItem", "website_visibility"], descs=["True shows it to everybody.", "Visibility of a found item"],
   params=dict(item=ID, public=B("true shows it", "是否公开", "visible", "published"), hide_details=B("leave out the marks", "隐藏特征", "without_details", opt=True)),
   en=L('''show {item} on the website @public=true
take {item} off the website @public=false
make {item} public @public=true
keep {item} private @public=false
publish {item}, but without the details @public=true @hide_details=true
nobody should see {item} online @public=false
let everyone see {item}, details too @public=true @hide_details=false
{item} goes online @public=true
hide {item} from the public @public=false
{item} must not be on the page any more @public=false
put {item} up on our site @public=true
the police asked us not to show {item} @public=false
publish {item} with the details hidden @public=true @hide_details=true
{item} online with all its details @public=true @hide_details=false'''),
   zh_q=L('''把{item}放到网上 @public=true
{item}从网站撤下 @public=false
公开{item}，不显示特征 @public=true @hide_details=true
{item}先别公开 @public=false
让大家看到{item} @public=true
公开{item}，特征也显示 @public=true @hide_details=false'''), res=["ok"], ans=["The visibility of {item} is changed."])

fn("file_claim", "Somebody says an item is theirs", zh="认领申请", names=["claims.file", "claimItem", "owner_steps_forward"], descs=["Claimant and the proofs shown.", "A claim on a found item"],
   params=dict(item=ID, claimant=O("who claims it", "认领人", "person", "owner", f=PERSON), proofs=dict(t="[enum]", v={"receipt": ["bill", "收据"], "photo": ["picture", "照片"], "serial_number": ["number on the device", "序列号"], "knows_contents": ["knew what was inside", "说得出里面的东西"], "identity_card": ["ID", "passport", "身份证"]}, d="proofs shown", zh="凭证", opt=True, alt=["evidence"])),
   en=L('''{claimant.name} claims {item}
{item} is claimed by {claimant.name}, {claimant.email}
{claimant.name} says {item} is theirs, proof: {proofs}
claim on {item}: {claimant.name}, phone {claimant.phone}
{claimant.name} came for {item} with {proofs}
file a claim for {item}, claimant {claimant.name} ({claimant.email}), {proofs}
as proof for {item} we saw {proofs}, name {claimant.name}
{item} belongs to {claimant.name}, or so they say; reach them at {claimant.email}
with {proofs} in hand, {claimant.name} asks for {item}
somebody called {claimant.name} wants {item}
{claimant.phone}, {claimant.name}, {item}: new claim
note that {claimant.name} claims {item}; shown: {proofs}'''),
   zh_q=L('''{claimant.name}认领{item}
{item}由{claimant.name}认领，电话{claimant.phone}
{claimant.name}说{item}是他的，凭证{proofs}
登记认领：{item}，{claimant.name}，{claimant.email}
{claimant.name}带着{proofs}来领{item}'''), res=["claim C-5"], ans=["The claim of {claimant.name} is on file."])

fn("decide_claim", "Accept or reject a claim", zh="处理认领", names=["claims.decide", "answerClaim", "judge_claim"], descs=["Accepted or not, with a reason.", "Decision on who gets the item"],
   params=dict(item=ID, accepted=B("true hands it over", "是否通过", "approved", "granted"), reason=dict(t="enum", v={"wrong_description": ["the description did not fit", "they got the colour wrong", "描述不符"], "no_proof": ["there was nothing to prove it", "they had no papers", "没有凭证"], "other_owner": ["it belongs to somebody else", "the real owner came first", "是别人的"], "proof_ok": ["everything fits", "the papers were fine", "核对无误"]}, d="why", zh="原因", opt=True, alt=["why"])),
   en=L('''accept the claim on {item} @accepted=true
reject the claim for {item}, there was nothing to prove it @accepted=false @reason="no_proof"
turn down the claim on {item} @accepted=false
give {item} to the claimant, everything fits @accepted=true @reason="proof_ok"
claim on {item} approved @accepted=true
no, {item} does not go to that person, the description did not fit @accepted=false @reason="wrong_description"
{item}: claim refused, it belongs to somebody else @accepted=false @reason="other_owner"
yes, they may have {item} @accepted=true
don't hand out {item} @accepted=false
the papers were fine, so let them have {item} @accepted=true @reason="proof_ok"
they got the colour wrong, refuse {item} @accepted=false @reason="wrong_description"
say no to whoever wants {item} @accepted=false
grant the claim for {item} @accepted=true'''),
   zh_q=L('''{item}的认领通过 @accepted=true
驳回{item}的认领，没有凭证 @accepted=false @reason="no_proof"
{item}可以给他 @accepted=true
{item}不能给，描述不符 @accepted=false @reason="wrong_description"
核对无误，{item}交给认领人 @accepted=true @reason="proof_ok"'''), res=["decided"], ans=["The claim on {item} is decided."])

fn("ship_items", "Send items to their owner", zh="寄还物品", names=["shipping.send", "mailItems", "send_back"], descs=["Parcel to an address, who pays, insured or not.", "Sends things by post"],
   params=dict(items=IDS, to=O("address", "收件地址", "address", "recipient", f=dict(name=S("lostperson_dx", "name", "姓名"), street=S("loststreet_dx", "street and number", "街道"), city=S("losttown_dx", "town", "城市"), postcode=S("99084|3000-122|5003|V94 T2X1|85701|NR1 3JQ|100000|2611".split("|"), "postal code", "邮编", opt=True, noise=0))), owner_pays=B("owner pays the postage", "到付", "cash_on_delivery", opt=True), insured=B("with insurance", "保价", "insurance", opt=True)),
   en=L('''send {items} to {to.name}, {to.street}, {to.city}
{to.name} gets {items}: {to.street}, {to.postcode} {to.city}
mail {items} to {to.name} at {to.street} in {to.city}, insured @insured=true
ship {items}, address {to.name}, {to.street}, {to.city}, we pay the postage @owner_pays=false
post {items} back to {to.name}, {to.street}, {to.city}, {to.postcode}
{to.street}, {to.city}, {to.name} - send {items} there, the owner pays @owner_pays=true
a parcel for {to.name} with {items} inside, {to.street}, {to.city}
return {items} by mail: {to.name}, {to.street}, {to.city}, no insurance @insured=false
to {to.city}, {to.street}, for {to.name}: {items}
{to.name} moved away, so send {items} to {to.street}, {to.city}
pack up {items} for {to.name}, {to.street}, {to.city}, insure it and let the owner pay @insured=true @owner_pays=true
the post should take {items} to {to.name}, {to.street}, {to.city}, uninsured @insured=false
{items} to {to.name}, {to.street}, {to.postcode} {to.city}, postage on us @owner_pays=false'''),
   zh_q=L('''把{items}寄给{to.name}，{to.city} {to.street}
{to.name}收：{items}，地址{to.city} {to.street}，邮编{to.postcode}
寄还{items}给{to.name}，{to.city}，{to.street}，保价 @insured=true
{items}寄到{to.city} {to.street}，{to.name}，到付 @owner_pays=true
{items}寄给{to.name}，{to.street}，{to.city}，邮费我们出 @owner_pays=false
{items}寄{to.name}，{to.city} {to.street}，不保价 @insured=false'''), res=["parcel sent"], ans=["The parcel for {to.name} is on its way."])

fn("notify_owner", "Write to the owner of an item", zh="通知失主", names=["owners.notify", "messageOwner", "write_to_owner"], descs=["Ways of contact and a text.", "Tells somebody that a thing was found"],
   params=dict(owner=S("lostperson_dx", "owner", "失主", "person", "name"), text=S("Your things are here|We may have found it!|Please bring an ID|Come before Friday, 6 pm|It is not the one you lost, sorry|Nothing yet|Is it yours? It has two buttons|Do not come on Sunday|Last call: item goes on Monday|你的东西在这里|可能找到了！|请带身份证|周五六点前来取|不是你丢的那个，抱歉|周日不要来|最后通知：周一处理".split("|"), "message", "内容", "message", "body", noise=0.1), via=dict(t="[enum]", v={"email": ["mail", "邮件"], "phone": ["a call", "电话"], "sms": ["text message", "短信"], "letter": ["the post", "信件"]}, d="ways", zh="方式", opt=True, alt=["channels", "by"])),
   en=L('''tell {owner} "{text}"
write to {owner}: {text}
let {owner} know by {via}: "{text}"
"{text}" to {owner}
message {owner} via {via}, “{text}”
{owner} should hear this by {via}: {text}
inform {owner} - {text}
send the owner, {owner}, the words '{text}'
by {via} tell {owner} "{text}"
the message "{text}" goes to {owner} by {via}
{owner}: "{text}"
contact {owner} through {via} and say "{text}"
tell {owner} "{text}" by {via}, don't use the loudspeaker'''),
   zh_q=L('''告诉{owner}“{text}”
给{owner}写：{text}
用{via}通知{owner}：“{text}”
“{text}”发给{owner}
通过{via}跟{owner}说「{text}」
用{via}告诉{owner}“{text}”，别广播'''), res=["message sent"], ans=["{owner} has been told."])

fn("donate_items", "Give unclaimed items to a charity", zh="捐出无主物品", names=["disposal.donate", "giveAway", "donate"], descs=["Items that nobody wants go to a good cause.", "Donates found things"],
   params=dict(items=IDS, charity=S("charity_dx", "who gets them", "慈善机构", "organisation", "receiver"), anonymous=B("without our name", "匿名", "no_name", opt=True)),
   en=L('''donate {items} to {charity}
{charity} can have {items}
give {items} to {charity}
{items} go to {charity}, don't mention us @anonymous=true
nobody came for {items}, pass them on to {charity}
{charity} gets {items}, with our name on it @anonymous=false
hand {items} over to {charity}
an anonymous donation to {charity}: {items} @anonymous=true
let {charity} have {items}
{items} → {charity}
make a gift of {items} to {charity}
{charity} may have {items}, and they may say it is from us @anonymous=false'''),
   zh_q=L('''把{items}捐给{charity}
{items}没人领，给{charity}
{charity}可以拿走{items}
匿名把{items}捐给{charity} @anonymous=true
{items}送{charity}，写上我们的名字 @anonymous=false'''), res=["donated"], ans=["{charity} gets them."])

fn("dispose_items", "Throw items away", zh="处理掉物品", names=["disposal.discard", "throwAway", "destroy_items"], descs=["Items with a reason for throwing them out.", "Destroys what cannot be kept"],
   params=dict(items=IDS, reason=dict(t="enum", v={"rotten": ["it smells", "there is mould on it", "past its date", "发霉了", "有臭味"], "dangerous": ["it could explode", "the blade is sharp", "有危险"], "too_old": ["it has been here for a year", "we kept it long enough", "放了一年了"], "worthless": ["nobody would pay for it", "it is just rubbish", "不值钱"]}, d="why", zh="原因", alt=["why", "cause"]), shred=B("make it unreadable", "粉碎", "destroy_data", opt=True)),
   en=L('''throw away {items}, {reason}
{items} to the bin: {reason}
{reason}, so get rid of {items}
dispose of {items}. {reason}
discard {items}, {reason}, and shred them @shred=true
{items} can't stay, {reason}
away with {items}, {reason}, no need to shred @shred=false
destroy {items}: {reason}
we won't keep {items}, {reason}
not because it is dangerous, it is just too old, throw out {items} @reason="too_old"
{reason} - {items} must go
bin {items} ({reason})
{items} go through the shredder, {reason} @shred=true
just the bin for {items}, no shredding, {reason} @shred=false'''),
   zh_q=L('''扔掉{items}，{reason}
{reason}，处理掉{items}
{items}{reason}，丢了吧
销毁{items}，{reason}，要粉碎 @shred=true
不是危险，只是放太久了，扔掉{items} @reason="too_old"
{items}{reason}，直接扔，不用粉碎 @shred=false'''), res=["disposed"], ans=["They are gone."])

fn("find_item_number", "Number of a found item by its description", zh="查物品编号", names=["found.number", "itemNumber", "lookup_item"], descs=["Looks up an item's number.", "Number by what it is and where it was found"],
   params=dict(item=S("lostitem_dx", "what", "物品", "description", "title"), place=S("lostplace_dx", "where found", "地点", "location", opt=True)),
   en=L('''which number has the {item}
number of the {item} from {place}
find the {item}
look up the {item} found at {place}
what's the number of the {item}
do we have the {item} from {place}? number please
the {item} that came from {place}, what is its number
give me the number for the {item}
{item}: number?
under which number did we file the {item}'''),
   zh_q=L('''{item}的编号是多少
查{place}捡到的{item}的编号
{item}是几号
找一下{item}
{place}那个{item}，编号多少'''), res=["LP-1180"], ans=["I looked up the {item}."])

flow(en=["look up the {i} and show it on the website", "find the number of the {i}, then put it online", "which number has the {i}? make it public"], zh_q=["查{i}的编号，放到网上", "找到{i}，再公开"],
     slots=dict(i="lostitem_dx"), made=dict(n="lostid_dx"), steps=[("find_item_number", {"item": "{i}"}, "{n}"), ("set_item_public", {"item": "{n}", "public": True}, "ok")], ans=["The {i} is {n} and can be seen online."])
