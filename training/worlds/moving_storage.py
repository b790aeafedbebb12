"""Moving and storage: quotes, moves, inventory, boxes, storage units, access."""
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


domain("moving_storage")
values("moveitem_we", en="the piano|grandmother's wardrobe|washing machine|two bicycles|the blue sofa|bookshelf|aquarium|desk lamp|king-size bed|wine glasses|mirror|treadmill|box 14|record collection|fridge|dining table|the safe|potted palm|kids' bunk bed".split("|"),
       zh="钢琴|奶奶的衣柜|洗衣机|两辆自行车|蓝沙发|书架|鱼缸|台灯|大床|酒杯|镜子|跑步机|14号箱|唱片|冰箱|餐桌|保险箱|盆栽".split("|"))
values("moveaddr_we", en="12 Maple Street|Rua Augusta 88|the old flat|the new house|7 Hill Road|Kastanienallee 40|Unit 5, Dock Lane|my parents' place|221 Elm Avenue|Flat 3b, Tower Court|the Berlin office|Storgata 19|the summer cottage|90 King Street|Villa Rosa".split("|"),
       zh="枫叶街12号|老房子|新家|人民路88号|爸妈家|山城小区5栋|公司旧址|新办公室|解放路40号|滨江花园3单元|学府路19号|仓前街7号".split("|"))
values("moveid_we", en="MV-2041|move 118|M-7731|the Lindt move|#5520|UMZ-09|2026-17|MOV/331|job 88|RX-104".split("|"))
values("unit_we", en="A-14|unit 207|B3|S-0091|C 118|locker 5|the ground floor unit|4-22|K7|box room 9|D-31|U-1180".split("|"), zh="A-14|207号仓|B3|C118|5号柜|一楼仓|4-22|K7|9号间|D-31".split("|"))
values("depot_we", en="Northgate Depot|Harbour Storage|City Lockers|depot 3|Green Lane|Westpark|Old Mill|Airport Self Store|Riverside|Kingsway".split("|"), zh="北门仓库|港口仓储|城市储物|三号库|西园|老磨坊|机场仓|江边库".split("|"))

MOVE = S("moveid_we", "which move", "搬家单", "move_id job order", noise=0.1)
ITEM = S("moveitem_we", "which thing", "物品", "thing object")
UNIT = S("unit_we", "which storage unit", "仓位", "unit_number locker")
DAY = S("day_c", "day, as said", "日期", "date when", noise=0)
WHO = S("person_c", "person", "人", "name who")
BOXSIZE = "small:小|medium:中|large:大|wardrobe:挂衣箱"
ROOM = "kitchen:厨房|bedroom:卧室|living_room:客厅|bathroom:浴室|office:study,书房|garage:车库|cellar:basement,地下室"
CARE = "normal:普通|fragile:breakable,易碎|heavy:重|valuable:贵重"
USIZE = "small:小|medium:中|large:大|extra_large:特大"

fn("request_move_quote", "Ask for the price of a move", zh="搬家询价", names=["requestQuote", "moves.quote", "estimate_move"], descs=["Estimates a move between two addresses.", "What would moving cost?"],
   params=dict(origin=S("moveaddr_we", "old address", "搬出地址", "from from_address"), destination=S("moveaddr_we", "new address", "搬入地址", "to to_address"),
               home=E("studio:单间|apartment:flat,公寓|house:独栋,别墅|office:办公室", "what is moved", "房型", "dwelling size", opt=True),
               rooms=N(1, 9, "number of rooms", "房间数", "room_count", opt=True), service=E("transport:transport only,只运输|standard:标准|full:full service,全包", "how much is done for me", "服务", "package level", opt=True),
               distance=N(2, 900, "kilometres", "公里数", "km", opt=True)),
   en=L('''what does it cost to move from {origin} to {destination}
quote for a {home}, {origin} to {destination}
we move from {origin} to {destination}, {rooms} rooms, {service} service
price for moving a {home} with {rooms} rooms to {destination} from {origin}
estimate: {origin} -> {destination}, {distance} km
I need an offer for {destination}; we leave {origin}; it's a {home}
how much for {rooms} rooms from {origin} to {destination} with the {service} package
to {destination} from {origin}, {distance} kilometres, {service}
moving out of {origin} and into {destination}, what would you charge
give me a {service} quote between {origin} and {destination}
please do everything for us, packing too, {origin} to {destination}, what's the price @service="full"
only the lorry and a driver from {origin} to {destination}, how much @service="transport"
a {home} of {rooms} rooms goes from {origin} to {destination}
we're leaving {origin}, {destination} is the new place, {distance} km apart, offer please
{service} move, {home}, {origin}, {destination}, what price'''),
   zh_q=L('''从{origin}搬到{destination}多少钱
{home}{rooms}个房间，{origin}到{destination}，报价
{origin}搬到{destination}，{service}服务，询价
搬到{destination}，现在住{origin}，{distance}公里，要多少钱
我要{service}的报价，{origin}至{destination}
打包也请你们做，{origin}到{destination}多少钱 @service="full"'''), res=["quote 1240", '{{"price":880}}'], ans=["Here is the price from {origin} to {destination}."])

fn("book_move", "Book a move", zh="预订搬家", names=["bookMove", "moves.create", "schedule_move"], descs=["Fixes day, addresses, van and crew of a move."],
   params=dict(origin=S("moveaddr_we", "old address", "搬出地址", "from pickup_address"),
               destination=S("moveaddr_we", "new address", "搬入地址", "to delivery_address"), day=DAY, van=E("small:小车|medium:中车|large:大车|truck:lorry,卡车", "size of the van", "车型", "vehicle truck_size", opt=True),
               movers=N(1, 8, "number of helpers", "搬运工人数", "crew helpers", opt=True),
               slot=E("morning:上午|afternoon:下午|evening:晚上", "time of day", "时段", "time_of_day", opt=True)),
   en=L('''book a move from {origin} to {destination} {day}
we move {day}, {origin} to {destination}
{day} {slot}: move from {origin} to {destination} with {movers} movers
{movers} people and a {van} van, {origin} to {destination}, {day}
from {origin} to {destination} {day}, in the {slot}
bring everything from {origin} over to {destination} {day}
reserve a {van} van {day} for {origin} to {destination}
destination {destination}, origin {origin}, {day}, {movers} helpers
I get the keys of {destination} {day}, so move me out of {origin} then
the {slot} would suit us: {day}, {origin} to {destination}
{day} to {destination} with {movers} movers, leaving {origin}
schedule our move: {day}, {slot}, {van} van, {origin}, {destination}
out of {origin} into {destination}, {day}, {van}, {movers}
order {movers} movers {day}, from {origin}, to {destination}'''),
   zh_q=L('''{day}从{origin}搬到{destination}
预订搬家：{day}{slot}，{origin}到{destination}
{day}要{movers}个工人和一辆{van}，{origin}搬到{destination}
{origin}搬去{destination}，{day}，{van}
{day}把东西从{origin}运到{destination}，{movers}个人
{destination}是新地址，老地址{origin}，{day}{slot}搬'''), res=["move booked: MV-2041"], ans=["The move to {destination} is booked for {day}."])

fn("reschedule_move", "Move a booked move to another day", zh="改搬家日期", names=["rescheduleMove", "moves.change_date", "postpone_move"], descs=["Gives a move a new day or time of day."],
   params=dict(move=MOVE, day=S("day_c", "new day, as said", "新日期", "new_date to", noise=0), slot=E("morning:上午|afternoon:下午|evening:晚上", "time of day", "时段", "time_of_day", opt=True),
               fee=E("accept:接受|refuse:拒绝", "whether a fee is fine", "是否接受改期费", "fee_choice", opt=True)),
   en=L('''reschedule {move} to {day}
{move} should happen {day} instead
postpone {move}, new day {day}, {slot}
can {move} be done {day} in the {slot}
shift {move} to {day}
{day} {slot} for {move}
we can't make it, {move} {day} please
{move}: {day}, and I {accept} a fee
change the date of {move}: {day}
put {move} on the {slot}, {day}
bring {move} forward to {day}
{move} to {day}, I won't pay anything extra for that @fee="refuse"
another date for {move}, {day}, a fee is ok @fee="accept"'''.replace("{accept}", "{fee}")),
   zh_q=L('''{move}改到{day}
{move}推迟到{day}{slot}
搬家单{move}换成{day}
{move}改{day}，改期费我{fee}
{move}能不能{day}{slot}'''), res=["moved to another day"], ans=["{move} has a new day."])

fn("cancel_move", "Cancel a booked move", zh="取消搬家", names=["cancelMove", "moves.cancel"],
   descs=["Calls a move off."], params=dict(move=MOVE, reason=E("late_keys:交房延迟|found_cheaper:a cheaper company,有更便宜的|illness:生病|other:其他", "why", "原因", "why", opt=True)),
   en=L('''cancel {move}
call off {move}
we aren't moving after all, cancel {move}
{move} is off, reason {reason}
cancel the move {move} because of {reason}
I don't need {move} any more
another firm does it for less, cancel {move} @reason="found_cheaper"
drop the job {move}
no moving van for {move} please
the whole family is in bed with flu, cancel {move} @reason="illness"
stop {move}, nobody needs to come
annul {move}: {reason}'''),
   zh_q=L('''取消{move}
{move}不搬了
因为{reason}取消{move}
别家更便宜，取消{move} @reason="found_cheaper"
搬家单{move}作废'''), res=["cancelled"], ans=["{move} is cancelled."])

fn("add_inventory_item", "Add a thing to the inventory of a move", zh="添加搬运物品", names=["addItem", "inventory.add", "list_object"], descs=["Says what has to be carried and how."],
   params=dict(item=ITEM, care=E(CARE, "how to handle it", "搬运要求", "handling", opt=True), from_room=E(ROOM, "room it stands in", "现在房间", "source_room room", opt=True),
               to_room=E(ROOM, "room it goes to", "新房间", "target_room destination_room", opt=True), weight=N(5, 300, "kilograms", "公斤", "kg", opt=True), move=dict(MOVE, opt=True)),
   en=L('''add {item} to the inventory
{item} comes along
{item} is {care}, put it on the list
put {item} on the list of {move}
{item} goes from the {from_room} to the {to_room}
take {item} out of the {from_room}, it belongs in the {to_room} of the new place
we also have {item} in the {from_room}, {weight} kilos
{item}, {weight} kg, {care}
for {move} add {item}, handle it as {care}
into the {to_room} with {item}, it stands in the {from_room} now
careful, {item} breaks easily, add it @care="fragile"
{item} in the {from_room} has to go as well, it weighs {weight} kg
inventory: {item}, {from_room} to {to_room}, {care}
the new {to_room} gets {item}
note {item} ({care}) for the movers'''),
   zh_q=L('''清单加上{item}
{item}从{from_room}搬到{to_room}
{item}是{care}物品，加进清单
{move}加{item}，{weight}公斤
{from_room}的{item}也要搬，{care}
把{item}放到新家的{to_room}'''), res=["{item} added"], ans=["{item} is on the list."])

fn("remove_inventory_item", "Take a thing off the inventory", zh="移除搬运物品", names=["removeItem", "inventory.remove", "leave_behind"], descs=["This thing is not moved."],
   params=dict(item=ITEM, fate=E("sold:卖掉|given_away:送人|left_behind:留下|thrown_away:扔掉", "what becomes of it", "去向", "what_happens outcome", opt=True), move=dict(MOVE, opt=True)),
   en=L('''remove {item} from the inventory
{item} stays here
{item} is {fate}, take it off the list
don't move {item}
strike {item} from the list of {move}
we don't take {item} along
{item} was {fate}
somebody bought {item}, it's not coming @fate="sold"
a friend gets {item} as a present, not on the van @fate="given_away"
take {item} off {move}, it will be {fate}
off the list: {item}
{item} goes into the skip, not the van @fate="thrown_away"'''),
   zh_q=L('''清单去掉{item}
{item}不搬了
{item}{fate}，从清单删掉
{move}不带{item}
{item}有人买走了 @fate="sold"'''), res=["{item} removed"], ans=["{item} is off the list."])

fn("order_boxes", "Order packing material", zh="订购纸箱", names=["orderBoxes", "supplies.order", "buy_cartons"], descs=["Boxes, tape and paper for packing."],
   params=dict(size=E(BOXSIZE, "size of the boxes", "尺寸", "box_size"), quantity=N(3, 90, "how many boxes", "数量", "count number"), tape=N(1, 12, "rolls of tape", "胶带卷数", "tape_rolls", opt=True),
               quality=E("used:二手|new:全新|reinforced:加固", "quality", "质量", "grade", opt=True), delivery=E("home:送货上门|depot:自提", "how we get them", "交付", "handover", opt=True), day=dict(DAY, opt=True)),
   en=L('''order {quantity} {size} boxes
I need {quantity} boxes, size {size}
{quantity} {quality} boxes, {size}, and {tape} rolls of tape
send me {quantity} {size} cartons {day}
{size} boxes: {quantity}, {quality}
{quantity} of the {size} boxes please, with {tape} tapes
can I have {quantity} {size} boxes by {day}
{tape} rolls of tape and {quantity} {size} boxes, delivery {delivery}
we run out of cartons, {quantity} {size} ones more
get {quantity} {quality} {size} boxes
I'll fetch {quantity} {size} boxes myself @delivery="depot"
bring {quantity} {size} boxes to our door {day} @delivery="home"
packing material: {quantity} boxes {size}, {tape} tape, {quality}'''),
   zh_q=L('''订{quantity}个{size}号纸箱
要{quantity}个{quality}的{size}箱，{tape}卷胶带
{day}送{quantity}个{size}箱子来
{size}纸箱{quantity}个，{delivery}
我自己去拿{quantity}个{size}箱 @delivery="depot"'''), res=["boxes ordered"], ans=["{quantity} {size} boxes are ordered."])

fn("label_box", "Say what is in a box and where it goes", zh="给箱子贴标签", names=["labelBox", "boxes.label", "mark_carton"], descs=["Content, room and handling of a numbered box."],
   params=dict(box=N(1, 140, "number of the box", "箱号", "box_number number"),
               content=S("plates and cups|winter clothes|cables|cookbooks|toys|tax papers|shoes|lamps|bed linen|board games|spices|photo albums|碗碟|冬衣|电线|菜谱|玩具|税务文件|鞋子|床单|相册", "what is inside", "内容", "contents what"),
               room=E(ROOM, "room in the new place", "新房间", "target_room", opt=True), care=E(CARE, "how to handle it", "搬运要求", "handling", opt=True)),
   en=L('''box {box} contains {content}
label box {box}: {content}, {room}
box {box} is {care}, {content} inside
{content} are in box {box} for the {room}
mark {box} as {care}, it holds {content}
number {box}: {content}, goes to the {room}
I packed {content} into box {box}
write {content} on box {box}, {care}
carton {box} with {content} belongs in the {room}
for the {room}: box {box}, {content}, {care}
{box} = {content}
in box {box} there's {content}, treat it as {care}'''),
   zh_q=L('''{box}号箱装的是{content}
给{box}号箱贴标签：{content}，{room}
{box}号箱{care}，里面是{content}
{content}在{box}号箱，放{room}
{box}号箱{content}，搬到{room}，{care}'''), res=["box {box} labelled"], ans=["Box {box} is labelled."])

fn("find_box", "Find the box something is in", zh="查找物品所在的箱子", names=["findBox", "boxes.search", "which_box"], descs=["Looks up in which box or room a thing is."],
   params=dict(content=S("the kettle|my passport|winter clothes|phone charger|board games|screwdriver|the toaster|tax papers|coffee filters|bed linen|护照|充电器|冬衣|螺丝刀|烤面包机|床单|水壶", "what is looked for", "找什么", "item query what"),
               room=E(ROOM, "only boxes of this room", "房间", "room_filter", opt=True), place=E("van:车上|storage:仓库|new_home:新家|old_home:老家", "where to look", "范围", "where location", opt=True)),
   en=L('''which box has {content}
where did we pack {content}
find {content}
{content} must be in some {room} box, which one
look for {content} among the boxes in the {place}
is {content} in the {place}
I can't find {content}
in which {room} box of the {place} is {content}
search the boxes for {content}
{content}, which carton?
please look up {content}, I think it's in {place}
box with {content}, {room}'''),
   zh_q=L('''{content}在哪个箱子
我们把{content}装哪儿了
找{content}，应该是{room}的箱子
{content}在{place}吗
查一下{content}在几号箱'''), res=["box 31", "box 8, kitchen"], ans=["I looked for {content}."])

fn("rent_storage_unit", "Rent a storage unit", zh="租用仓位", names=["rentUnit", "storage.rent", "book_locker"], descs=["Takes a unit of some size at a depot."],
   params=dict(size=E(USIZE, "size of the unit", "大小", "unit_size"), depot=S("depot_we", "which depot", "仓库", "location site", opt=True), months=N(1, 36, "for how many months", "几个月", "duration term", opt=True),
               access=E("office_hours:during office hours,工作时间|day:白天|always:around the clock,全天", "when one can get in", "进出时间", "access_hours", opt=True),
               climate=E("none:普通|heated:加热,暖|cooled:恒温,冷", "climate", "温控", "temperature_control", opt=True), start=S("day_c", "from, as said", "开始", "from start_date", noise=0, opt=True)),
   en=L('''rent a {size} storage unit
I need a {size} unit at {depot}
a {size} unit for {months} months at {depot}
{depot}: {size} unit, {months} months, access {access}
{size} {climate} unit with access {access} please
take a {size} storage at {depot} from {start}
our furniture needs a {size} space for {months} months, {start} on
{climate} storage, {size}, {depot}
book {size} at {depot}, {months} months
I want to get in at any hour, {size} unit at {depot} @access="always"
the instruments mustn't freeze, {size} unit, {months} months @climate="heated"
{months} months of {size} storage from {start}
could I have a {size} locker in {depot}
{size}, {climate}, {access}, {months} months, that's the unit I want'''),
   zh_q=L('''租一个{size}仓
在{depot}租{size}仓{months}个月
要{size}号仓位，{climate}，{access}可进
{depot}的{size}仓，{start}起租{months}个月
随时都能进的{size}仓，{depot} @access="always"'''), res=["unit A-14 rented"], ans=["A {size} unit is rented."])

fn("extend_storage", "Extend or end the rent of a unit", zh="续租或退租仓位", names=["extendStorage", "storage.term", "change_term"], descs=["Prolongs or ends the contract of a unit."],
   params=dict(unit=UNIT, action=E("extend:续租,延长|end:退租,终止", "extend or end", "操作", "op change"), months=N(1, 24, "months more", "月数", "duration", opt=True),
               day=S("day_c", "last day when it ends, as said", "退租日", "end_date until", noise=0, opt=True), payment=E("monthly:月付|yearly:年付", "payment rhythm", "付款方式", "billing", opt=True)),
   en=L('''{action} unit {unit}
{action} the contract of {unit} by {months} months
keep {unit} for another {months} months @action="extend"
I'm giving up {unit} {day} @action="end"
{unit} isn't needed after this, hand it back {day} @action="end"
please {action} {unit}, {payment} payment
{months} more months for {unit}, paid {payment} @action="extend"
{unit}: {action}, {day}
terminate {unit} {day} @action="end"
prolong {unit}, {months} months, {payment} @action="extend"
my lease of {unit} should {action}
the stuff stays in {unit} {months} months longer @action="extend"
we empty {unit} {day}, no more rent then @action="end"'''),
   zh_q=L('''{action}{unit}
{unit}{action}{months}个月
{unit}再租{months}个月，{payment} @action="extend"
{day}退掉{unit} @action="end"
{unit}到{day}就不要了 @action="end"'''), res=["contract changed"], ans=["The contract of {unit} is changed."])

fn("store_item", "Put a thing into a unit or take it out", zh="物品出入仓", names=["storeItem", "storage.transfer", "check_in_out"], descs=["Books an object into or out of a storage unit."],
   params=dict(item=ITEM, direction=E("in:存入,入仓|out:取出,出仓", "in or out", "方向", "way movement"), unit=UNIT, position=E("front:前面|middle:中间|back:后面|shelf:架子上", "place in the unit", "位置", "spot", opt=True),
               quantity=N(2, 20, "how many", "数量", "count", opt=True)),
   en=L('''put {item} into {unit} @direction="in"
take {item} from {unit} @direction="out"
{item} goes to {unit}, {position} @direction="in"
get {item} out of {unit} @direction="out"
store {item} at the {position} of {unit} @direction="in"
{unit}: {item} {direction}
book {item} {direction}, unit {unit}
I fetched {item} from {unit} @direction="out"
{quantity} pieces of {item} {direction}, {unit}
{item} is no longer in {unit} @direction="out"
leave {item} in {unit}, {position} @direction="in"
log {item} as {direction} for {unit}
we just brought {item} over to {unit} @direction="in"'''),
   zh_q=L('''把{item}存入{unit} @direction="in"
从{unit}取出{item} @direction="out"
{item}{direction}，仓位{unit}
{item}放{unit}{position} @direction="in"
{unit}的{item}我拿走了 @direction="out"'''), res=["booked"], ans=["{item} is booked for {unit}."])

fn("grant_unit_access", "Let somebody into a storage unit", zh="授权进入仓位", names=["grantAccess", "storage.access", "share_unit"], descs=["Gives a person the right to enter a unit, or takes it away."],
   params=dict(unit=UNIT, person=WHO, right=E("allow:允许,授权|deny:禁止,撤销", "allow or deny", "权限", "permission decision"), method=E("code:密码|key:钥匙|app:手机应用", "how they get in", "方式", "means", opt=True),
               until=S("day_c", "until, as said", "截止", "expires valid_until", noise=0, opt=True)),
   en=L('''{right} {person} access to {unit}
let {person} into {unit} @right="allow"
{person} may enter {unit} until {until} @right="allow"
give {person} a {method} for {unit} @right="allow"
{person} shouldn't be able to open {unit} any more @right="deny"
take away {person}'s {method} for {unit} @right="deny"
{unit}: {right} {person}
share {unit} with {person} by {method} until {until} @right="allow"
lock {person} out of {unit} @right="deny"
please {right} entry to {unit} for {person}, {method}
{person} picks something up in {unit}, a {method} will do @right="allow"
I don't trust {person} near {unit} @right="deny"
access of {person} to {unit}: {right}'''),
   zh_q=L('''{right}{person}进入{unit}
让{person}进{unit}，用{method} @right="allow"
{person}到{until}之前可以进{unit} @right="allow"
不许{person}再进{unit} @right="deny"
给{person}一个{unit}的{method} @right="allow"'''), res=["access changed"], ans=["The access of {person} to {unit} is set."])

flow(en=["rent a small unit at {d} and put {i} into it", "get me a small storage unit at {d}, then store {i} there"], zh_q=["在{d}租个小仓，把{i}存进去", "租{d}的小号仓位，然后存入{i}"],
     slots=dict(d="depot_we", i="moveitem_we"), made=dict(u=["A-203", "unit 77", "C-09", "K 4410"]),
     steps=[("rent_storage_unit", {"size": "small", "depot": "{d}"}, '{{"unit":"{u}"}}'), ("store_item", {"item": "{i}", "direction": "in", "unit": "{u}"}, "stored")], ans=["{i} is in {u}."])
flow(en=["book the move from {a} to {b} {d} and put {i} on its list", "move me from {a} to {b} {d}; {i} has to be on the inventory"], zh_q=["{d}从{a}搬到{b}，清单加上{i}", "预订{d}{a}到{b}的搬家，再把{i}加进清单"],
     slots=dict(a="moveaddr_we", b="moveaddr_we", d="day_c", i="moveitem_we"), made=dict(m=["MV-9912", "M-4031", "job 551", "#7718"]),
     steps=[("book_move", {"origin": "{a}", "destination": "{b}", "day": "{d}"}, "{m}"), ("add_inventory_item", {"item": "{i}", "move": "{m}"}, "added")], ans=["{m} is booked and {i} is on its list."])
