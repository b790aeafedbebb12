"""A marina office: berths, boats, arrivals, shore power, notices, cranes."""
from switchboard.world import domain, flow, fn, values


def L(text):
    """One template per line."""
    return text.strip().splitlines()


def seldom(v):
    """Wordings of codes in which the bare code is said only now and then."""
    return {code: words * 3 for code, words in v.items()}


domain("typed_marina")
values("t_boat", en=["Sea Urchin", "the Mary Ann", "Salt and Vinegar", "Windfall II", "No Worries", "Kittiwake", "Blue Peter", "La Paloma", "From Dusk till Dawn", "Old Bill", "Number Six", "Second Wind", "the harbour launch", "Tern-7", "Nineteen Knots", "Aunt Agatha", "Out of Office", "Grey Seal", "Ebb and Flow", "Lucky Thirteen", "Petrel", "Half Moon", "Stella Maris", "Zephyr 88", "Bosun's Folly"],
       zh=["海胆号", "玛丽安号", "顺风二号", "蓝彼得", "海鸥号", "六号艇", "半月号", "灰海豹", "信天翁", "潮起潮落", "幸运十三", "南风", "老比尔", "星海", "白帆", "不上班号"])
values("t_berth", en=["A12", "B-7", "C03", "the guest pontoon", "D/19", "E1", "the fuel dock", "F-22", "pier 4", "H8", "K2-11", "the inner wall", "M5", "N-30", "west quay 6", "the crane bay", "R14", "S9b", "T-101", "the end of pier 2"],
       zh=["A12", "B-7", "访客浮桥", "D/19", "加油码头", "F-22", "四号码头", "K2-11", "内墙", "西码头6号", "吊机位", "T-101", "二号码头尽头"])
values("t_skipper", en=["Captain Doyle", "Ingrid", "Mr. Bose", "the Lund family", "Piet and Anke", "Salma", "old Harris", "Yusuf Kaya", "the rowing club", "Mrs. Tiller", "Jo", "Dr. Wake", "the coast guard", "Finn O'Dea", "two Swedes", "Nell", "Bruno", "the man with the parrot", "Team Tern", "Lotte"],
       zh=["老船长", "小林", "鲍先生", "赛艇俱乐部", "海警", "阿福", "孙太太", "小韩", "吴博士", "带鹦鹉的人", "两个瑞典人", "郑师傅", "南队"])
BOAT = dict(t="str", v="t_boat", noise=0.12, d="name of the boat", zh="船名", alt=["vessel", "boat_name"])
BERTH = dict(t="str", v="t_berth", noise=0.06, d="berth", zh="泊位", alt=["slot", "place"])
WHO = dict(t="str", v="t_skipper", noise=0.1, d="person or group", zh="人", alt=["who", "contact"])
WIND = seldom({"n": ["north", "northerly", "北"], "ne": ["north-east", "north-easterly", "东北"], "e": ["east", "easterly", "东"], "se": ["south-east", "south-easterly", "东南"], "s": ["south", "southerly", "南"], "sw": ["south-west", "south-westerly", "西南"], "w": ["west", "westerly", "西"], "nw": ["north-west", "north-westerly", "西北"]})

fn("assign_berth", "Give a boat a berth", zh="分配泊位", names=["berths.assign", "giveBerth", "allocate"], descs=["Boat, berth, number of nights.", "A boat arrives and gets its place"],
   params=dict(boat=BOAT, berth=BERTH, nights=dict(t="int", v={1: ["one night", "a single night", "一晚"], 2: ["two nights", "a couple of nights", "两晚"], 3: ["three nights", "3 nights", "三晚"], 7: ["a week", "seven nights", "一周"], 10: ["ten nights", "10 nights", "十晚"], 14: ["a fortnight", "two weeks", "两周"], 12: ["a dozen nights", "12 nights", "十二晚"], 30: ["thirty nights", "30 nights", "三十晚"]}, d="nights", zh="晚数", opt=True, alt=["stay", "duration"])),
   en=L('''give {boat} berth {berth}
{boat} goes to {berth} for {nights}
{berth} for {boat}, {nights}
put {boat} on {berth}
{nights} on {berth} for {boat}
let {boat} lie at {berth}
{boat} has booked {nights}, place: {berth}
at {berth} please, the boat is called {boat}
{boat} stays {nights} at {berth}, thanks
assign {berth} to {boat}
I told {boat} that {berth} is free, so put it there'''),
   zh_q=L('''{boat}停{berth}
给{boat}安排{berth}，{nights}
{berth}给{boat}
{boat}在{berth}停{nights}
{nights}，{boat}，{berth}
让{boat}靠{berth}'''), res=["{boat} at {berth}"], ans=["{boat} has {berth}."])
fn("move_boat", "Move a boat from one berth to another", zh="换泊位", names=["berths.move", "shiftBoat", "relocate"], descs=["Boat, old berth, new berth.", "Changes the place of a boat"],
   params=dict(boat=BOAT, old=dict(BERTH, d="berth so far", zh="原泊位", alt=["from_berth", "source"]), new=dict(BERTH, d="new berth", zh="新泊位", alt=["to_berth", "destination"])),
   en=L('''move {boat} from {old} to {new}
{boat}: {old} to {new}
{boat} should lie at {new} instead of {old}
to {new} with {boat}, it is at {old} now
{boat} leaves {old} and goes to {new}
shift {boat} over to {new}; it has been at {old}
not {old} but {new} for {boat}
{new} rather than {old} for {boat}
{old} is too shallow for {boat}, take {new}
{boat} must get out of {old}, {new} is free
{new} gets {boat}, which was at {old}'''),
   zh_q=L('''{boat}从{old}移到{new}
把{boat}挪到{new}，现在在{old}
{boat}不停{old}，停{new}
{old}太浅，{boat}换到{new}
{boat}离开{old}去{new}
{boat}：原{old}，新{new}'''), res=["{boat} at {new}"], ans=["{boat} is at {new} now."])
fn("swap_berths", "Let two boats change berths", zh="两船互换泊位", names=["berths.swap", "exchangeBerths", "trade_places"], descs=["Each boat takes the place of the other.", "Two boats, one swap"],
   params=dict(boat_a=dict(BOAT, alt=["first", "one"]), boat_b=dict(BOAT, alt=["second", "other"])),
   en=L('''swap {boat_a} and {boat_b}
{boat_a} and {boat_b} change places
let {boat_a} trade berths with {boat_b}
{boat_a} where {boat_b} is, and the other way round
exchange the berths of {boat_a} and {boat_b}
{boat_a} takes the place of {boat_b} and vice versa
put {boat_a} in the berth of {boat_b} and {boat_b} in that of {boat_a}
{boat_a}, {boat_b}: swap them, they quarrel about the hose
could {boat_a} and {boat_b} switch round
turn {boat_a} and {boat_b} around'''),
   zh_q=L('''{boat_a}和{boat_b}换泊位
交换{boat_a}与{boat_b}的位置
{boat_a}去{boat_b}那里，反过来也是
{boat_a}、{boat_b}对调
让{boat_a}跟{boat_b}互换
{boat_a}和{boat_b}位置倒一下'''), res=["swapped"], ans=["They have changed berths."])
fn("set_shore_power", "Switch shore power at berths", zh="岸电开关", names=["power.set", "berthPower", "electricity"], descs=["cut=true takes the power away.", "Electricity at the berths"],
   params=dict(berths=dict(t="[str]", v="t_berth", noise=0.04, d="berths", zh="泊位", alt=["places", "slots"]), cut=dict(t="bool", d="true is without power", zh="true 为断电", alt=["off", "disconnected"])),
   en=L('''cut the power at {berths} @cut=true
power back on at {berths} @cut=false
{berths} should have electricity @cut=false
no electricity at {berths} any more @cut=true
switch off {berths} @cut=true
switch on {berths} @cut=false
stop the power at {berths}, the bill is open @cut=true
don't cut off {berths} after all @cut=false
let {berths} have power @cut=false
{berths} can do without power @cut=true
take {berths} off the mains @cut=true
reconnect {berths} @cut=false
I want {berths} dead while we work on the cable @cut=true'''),
   zh_q=L('''{berths}断电 @cut=true
{berths}通电 @cut=false
给{berths}恢复供电 @cut=false
{berths}不要供电了 @cut=true
别断{berths}的电 @cut=false
修电缆，{berths}先停电 @cut=true
让{berths}有电 @cut=false'''), res=["cut: {cut}"], ans=["The power is set."])
fn("announce_arrival", "Note that a boat is coming", zh="登记到港", names=["arrivals.add", "expectBoat", "incoming"], descs=["Boat, where from, where to next, tender or not.", "The list of arrivals"],
   params=dict(boat=BOAT, coming_from=dict(t="str", v=["Skagen", "the Isles", "Port Ellen", "Brest", "Heron Sound", "Rye", "Vigo", "Long Cay", "St. Peter", "Ystad", "Oban", "Kiel", "北湾", "长礁", "圣彼得", "蓬莱", "舟山"], noise=0.08, d="last port", zh="来自", alt=["origin", "last_port"]), next_port=dict(t="str", v=["Dover", "Bergen", "Cove Hill", "Lagos", "Hel", "Two Rivers", "Tobermory", "Cork", "Gdynia", "Nantes", "Lerwick", "东港", "双河", "青岛", "象山", "南湾"], noise=0.08, d="next port", zh="下一港", opt=True, alt=["destination", "bound_for"]), crew=dict(t="int", v=(2, 14), d="people on board", zh="人数", opt=True, alt=["people"])),
   en=L('''{boat} is coming from {coming_from}
expect {boat} from {coming_from}, bound for {next_port}
{boat} with {crew} people from {coming_from}
from {coming_from} comes {boat}, going on to {next_port}
{boat}: last port {coming_from}, next port {next_port}
on its way to {next_port}, {boat} calls here, coming from {coming_from}
{crew} on board of {boat}, which arrives from {coming_from}
note the arrival of {boat} out of {coming_from}
next {next_port}, last {coming_from}: {boat}
{boat} left {coming_from} this morning with a crew of {crew}
{boat} sails to {next_port} after us and was in {coming_from} before'''),
   zh_q=L('''{boat}从{coming_from}来
{boat}来自{coming_from}，下一站{next_port}
登记{boat}，船上{crew}人，来自{coming_from}
{boat}去{next_port}，途经这里，从{coming_from}来
{boat}：上一港{coming_from}，下一港{next_port}
{crew}个人的{boat}，从{coming_from}到'''), res=["{boat} expected"], ans=["{boat} is on the list."])
fn("set_wind_notice", "Post the wind on the board", zh="发布风况", names=["board.wind", "windNotice", "post_wind"], descs=["Direction the wind comes from, knots now and in gusts.", "The wind notice at the office"],
   params=dict(direction=dict(t="enum", v=WIND, d="where it comes from", zh="风向", alt=["wind_from", "dir"]), knots=dict(t="int", v=(3, 20), d="mean wind in knots", zh="平均节", alt=["mean", "speed"]), gusts=dict(t="int", v=(21, 45), d="gusts in knots", zh="阵风节", opt=True, alt=["max", "up_to"])),
   en=L('''wind {direction}, {knots} knots
{knots} knots from {direction}, gusts {gusts}
{direction} {knots}, in gusts {gusts}
gusts of {gusts}, mean {knots}, {direction}
it blows {knots} knots {direction}
the wind has turned from south to north, {knots} knots @direction="n"
not east any more: west, {knots}, gusting {gusts} @direction="w"
post {direction} {knots}, up to {gusts}
{knots} with gusts to {gusts} out of {direction}
put {knots} knots {direction} on the board, no gusts worth mentioning
up to {gusts} knots, usually {knots}, {direction}'''),
   zh_q=L('''{direction}风{knots}节
{direction}风，平均{knots}节，阵风{gusts}
阵风{gusts}节，{direction}风{knots}节
公布{direction}风{knots}
风从南转北，{knots}节 @direction="n"
不是东风了，西风{knots}节，阵风{gusts} @direction="w"'''), res=["{direction} {knots}"], ans=["The wind is on the board."])
fn("send_notice", "Send a notice to skippers", zh="发通知", names=["notices.send", "mailSkippers", "tell_skippers"], descs=["Recipients, people in copy, text, whether it is silent.", "A message from the office"],
   params=dict(to=dict(t="[str]", v="t_skipper", noise=0.05, d="recipients", zh="收件人", alt=["recipients", "for_whom"]), cc=dict(t="[str]", v="t_skipper", noise=0.05, d="in copy", zh="抄送", opt=True, alt=["copy"]), text=dict(t="str", v=["gate closes at ten", "showers are out of order until Friday", "no diesel today", "regatta from Saturday to Monday", "please coil your hoses", "bread and milk at the kiosk", "storm tonight, double your lines", "pay at window B", "the cat on pier 4 is ours", "water off between 2 and 3", "barbecue, but no open fire", "move your dinghies", "十点关门", "浴室周五前停用", "今天没柴油", "周六到周一有赛事", "请收好水管", "今晚有暴风", "两点到三点停水", "小艇请挪走"], noise=0.1, d="text", zh="内容", alt=["message", "body"])),
   en=L('''tell {to}: {text}
send {to} the notice "{text}"
"{text}" to {to}, copy to {cc}
write to {to} that {text}
to {to}, cc {cc}: {text}
copy {cc} on this one for {to}: {text}
notice for {to}: {text}
let {to} know: {text}
{to} should read "{text}", and {cc} get a copy
say to {to} "{text}" and keep {cc} in the loop
with {cc} in copy, tell {to}: {text}'''),
   zh_q=L('''通知{to}：{text}
告诉{to}“{text}”
给{to}发“{text}”，抄送{cc}
发给{to}，抄送{cc}：{text}
抄送{cc}，收件人{to}，内容：{text}
让{to}知道：{text}'''), res=["sent"], ans=["The notice is out."])
fn("set_gate", "Lock or unlock the gate of a pier", zh="锁或开码头门", names=["gates.lock", "pierGate", "gate_state"], descs=["locked=false lets people in.", "Who can get on a pier"],
   params=dict(pier=dict(t="enum", v={1: ["the first pier", "pier one", "一号码头"], 2: ["the second pier", "pier two", "二号码头"], 3: ["the third pier", "pier three", "三号码头"], 4: ["the fourth pier", "pier 4", "四号码头"], 5: ["the last pier", "pier five", "五号码头"]}, d="pier 1 to 5", zh="码头", alt=["gate", "number"]), locked=dict(t="bool", v={"true": ["locked", "shut", "锁上", "锁着"], "false": ["unlocked", "open", "打开", "开着"]}, d="true is locked", zh="true 为锁", alt=["closed", "lock"])),
   en=L('''the gate of {pier} should be {locked}
keep the gate of {pier} {locked}
I want {pier} {locked}
lock {pier} @locked=true
unlock {pier} @locked=false
nobody gets on {pier} @locked=true
let people onto {pier} @locked=false
don't leave {pier} open @locked=true
{pier} needn't stay locked @locked=false
free access to {pier} @locked=false
no more access to {pier} @locked=true
stop locking {pier} @locked=false'''),
   zh_q=L('''{pier}的门{locked}
让{pier}{locked}
锁{pier} @locked=true
{pier}开门 @locked=false
不许上{pier} @locked=true
{pier}不用再锁了 @locked=false
{pier}可以放人进 @locked=false'''), res=["locked: {locked}"], ans=["The gate is set."])
fn("book_crane", "Book the crane for a boat", zh="预约吊机", names=["crane.book", "liftBoat", "crane_time"], descs=["Up or down, weight in kilograms, length in metres.", "Out of the water or into it"],
   params=dict(boat=BOAT, action=dict(t="enum", v={"lift": ["out of the water", "onto the land", "up", "吊上岸"], "launch": ["into the water", "afloat", "down", "放下水"], "hold": ["hanging in the slings", "half out for washing", "悬在吊带上"]}, d="what to do", zh="动作", alt=["job", "mode"]), weight=dict(t="int", v={500: ["half a tonne", "500 kilos", "半吨"], 1000: ["a tonne", "one tonne", "一吨"], 1500: ["one and a half tonnes", "1.5 t", "一吨半"], 2400: ["2.4 tonnes", "2400 kg", "2.4吨"], 3000: ["three tonnes", "3 t", "三吨"], 4750: ["4.75 tonnes", "4750 kilos", "4.75吨"], 6000: ["six tonnes", "6000 kg", "六吨"], 850: ["850 kilos", "0.85 t", "850公斤"]}, d="kilograms", zh="公斤", opt=True, alt=["kg", "mass"])),
   en=L('''{boat} goes {action}
get {boat} {action}
{boat} {action} with the crane, {weight}
crane for {boat}, which weighs {weight}: {action}
I need {boat} {action}
{weight}, {boat}, {action}
take {boat} {action} please, it weighs {weight}
{boat} should be {action}
put {boat} back in after the winter, {weight} @action="launch"
fetch {boat} out for the winter @action="lift"
not in but out with {boat} @action="lift"
{action} with {boat}; careful, {weight}'''),
   zh_q=L('''{boat}{action}
把{boat}{action}，重{weight}
吊机：{boat}{action}
{weight}的{boat}要{action}
{boat}过冬，吊上来 @action="lift"
{boat}冬天过了，放回水里 @action="launch"'''), res=["crane booked"], ans=["The crane is booked."])
fn("bill_boat", "Write a bill for a boat", zh="开账单", names=["bills.write", "invoiceBoat", "charge"], descs=["Amount, what for, person, whether it is paid.", "Charges a boat"],
   params=dict(boat=BOAT, amount=dict(t="num", v={12.5: ["twelve fifty", "12.50", "十二块五"], 8: ["eight", "8", "八块"], 40: ["forty", "40", "四十"], 99.9: ["99.90", "ninety-nine ninety", "九十九块九"], 150: ["a hundred and fifty", "150", "一百五"], 240: ["240", "two hundred and forty", "两百四"], 1200: ["1,200", "twelve hundred", "一千二"], 0.5: ["fifty cents", "0.50", "五毛"], 1500: ["one and a half thousand", "1500", "一千五"]}, d="amount", zh="金额", alt=["sum", "price"]), item=dict(t="str", v=["water and power", "three nights", "the crane", "pump-out", "lost key", "laundry", "parking of trailer 7", "fuel", "winter storage", "guest towels", "水电", "三晚", "吊机", "丢钥匙", "洗衣", "加油", "冬季停放", "拖车停放"], noise=0.1, d="what for", zh="项目", opt=True, alt=["what_for", "label"]), unpaid=dict(t="bool", d="still open", zh="未付", opt=True, alt=["open", "due"])),
   en=L('''bill {boat} {amount} for {item}
{boat} owes {amount} for {item} @unpaid=true
{amount} from {boat} for {item}, already paid @unpaid=false
charge {boat} {amount}
{item}: {amount}, {boat}
for {item}, {boat} pays {amount}
write {boat} a bill over {amount}, item {item}
{boat} has paid {amount} @unpaid=false
put {amount} on the account of {boat}, they haven't paid yet @unpaid=true
{boat}: {item}, {amount}
{amount} for {item} goes to {boat}'''),
   zh_q=L('''{boat}{item}收{amount}
给{boat}开账单{amount}，{item}
{boat}欠{amount}，{item} @unpaid=true
{boat}已付{amount} @unpaid=false
{item}{amount}，{boat}
{boat}的账上记{amount}，还没付 @unpaid=true'''), res=["bill over {amount}"], ans=["The bill is written."])
fn("set_contact", "Note the person responsible for a boat", zh="设置联系人", names=["boats.contact", "ownerOf", "boat_owner"], descs=["Name, phone and home town as one object.", "Whom to call"],
   params=dict(boat=BOAT, person=dict(t="obj", d="contact", zh="联系人", alt=["owner", "contact"], f=dict(name=dict(t="str", v="t_skipper", noise=0.12, d="name"), phone=dict(t="str", v=["0170 5512", "+46 8 300", "555-0134", "07700 900 88", "0432-771", "+353 1 44 02", "13911223", "0532-8890"], noise=0, d="telephone"), town=dict(t="str", v=["Malmö", "Cork", "Lübeck", "Hastings", "Sète", "Upper Bay", "Tromsø", "Ostend", "宁波", "烟台", "厦门", "大连"], noise=0.1, d="home town", opt=True)))),
   en=L('''contact for {boat}: {person.name}, {person.phone}
{boat} belongs to {person.name} from {person.town}, phone {person.phone}
call {person.name} on {person.phone} about {boat}
{person.name} ({person.phone}) is responsible for {boat}
{person.phone} is the number of {person.name}, owner of {boat}
{boat}: {person.name}, {person.town}, {person.phone}
the owner of {boat} is {person.name}, telephone {person.phone}, lives in {person.town}
note {person.name} with the number {person.phone} for {boat}
in case of trouble with {boat} ring {person.phone} and ask for {person.name}
{person.name} of {person.town} looks after {boat}; number {person.phone}'''),
   zh_q=L('''{boat}的联系人{person.name}，电话{person.phone}
{boat}是{person.town}的{person.name}的，电话{person.phone}
{person.name}（{person.phone}）负责{boat}
{boat}有事打{person.phone}找{person.name}
{boat}船主{person.name}，住{person.town}，电话{person.phone}
记一下：{boat}，{person.name}，{person.phone}'''), res=["contact noted"], ans=["The contact of {boat} is noted."])
fn("clear_berths", "Clear berths for an event", zh="清空泊位", names=["berths.clear", "emptyBerths", "free_for_event"], descs=["Which berths, which stay, pretend or not.", "Everything there has to leave"],
   params=dict(berths=dict(t="[str]", v="t_berth", noise=0.04, d="berths to clear", zh="要清的泊位", alt=["places"]), keep=dict(t="[str]", v="t_boat", noise=0.05, d="boats that may stay", zh="可留的船", opt=True, alt=["except", "spare"]), dry_run=dict(t="bool", d="only show what would happen", zh="仅预演", opt=True, alt=["simulate", "test_only"])),
   en=L('''clear {berths}
{berths} must be empty, only {keep} may stay
empty {berths} except for {keep}
what would it mean to clear {berths}? @dry_run=true
clear {berths} for real @dry_run=false
keep {keep} and get everybody else off {berths}
free {berths} for the regatta
simulate emptying {berths} @dry_run=true
all boats off {berths} but {keep}
no test this time, clear {berths} @dry_run=false
{keep} can stay, the others leave {berths}
just pretend to clear {berths} @dry_run=true'''),
   zh_q=L('''清空{berths}
{berths}清空，{keep}可以留
除了{keep}，{berths}都要走
预演清空{berths} @dry_run=true
真的清空{berths}，不是演练 @dry_run=false
比赛要用，腾出{berths}
{keep}留下，{berths}其余离开'''), res=["cleared"], ans=["The berths are cleared."])
fn("find_boat", "Find where a boat lies", zh="查船在哪", names=["boats.find", "whereIs", "locate_boat"], descs=["Gives the berth of a boat.", "Looks a boat up"],
   params=dict(boat=BOAT),
   en=L('''where is {boat}
find {boat}
which berth has {boat}
where does {boat} lie
look up {boat}
I can't see {boat}, where is it
berth of {boat}?
has {boat} got a place, and which
where did we put {boat}
locate {boat}'''),
   zh_q=L('''{boat}在哪
查{boat}的泊位
{boat}停哪个位
找{boat}
{boat}放哪儿了
看看{boat}在几号位'''), res=["B-7", "pier 4"], ans=["I found {boat}."])

flow(en=["find where {b} lies and move it from there to {n}", "look up the berth of {b}, then shift the boat over to {n}", "{b} should go to {n}; find out first where it is now"], zh_q=["查{b}现在的泊位，移到{n}", "{b}要换到{n}，先查它在哪"],
     slots=dict(b="t_boat", n=["T-204", "P3", "the new pontoon", "W-18", "north pier 2", "新浮桥", "北码头2号"]), made=dict(p=["B-7", "A12", "pier 4", "K2-11", "M5"]),
     steps=[("find_boat", {"boat": "{b}"}, "{p}"), ("move_boat", {"boat": "{b}", "old": "{p}", "new": "{n}"}, "moved")], ans=["{b} is at {n} now."])
