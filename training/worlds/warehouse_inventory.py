"""Warehouse: stock levels, receiving, picking, moving, counting, reordering, bins, pallets, suppliers."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


values("sku_wb", en=["SKU-10442", "hex bolts M8", "A4 paper", "blue paint 5 l", "BX-77", "cardboard boxes L", "cat litter 10 kg", "LED strips", "USB-C cables", "garden hose", "P/N 5501-A", "olive oil 1 l", "rubber gloves size 9", "bubble wrap",
                     "printer toner black", "ceramic mugs", "T-shirt navy M", "AA batteries", "wood screws 4x40", "EAN 4006381", "office chair Lund", "dog food 15 kg", "bike tubes 28", "pallet wrap", "safety helmets", "oat milk"],
       zh=["A4纸", "M8螺栓", "蓝色油漆", "大号纸箱", "猫砂", "数据线", "花园水管", "橄榄油", "橡胶手套", "气泡膜", "黑色墨粉", "陶瓷杯", "五号电池", "安全帽", "SKU-10442", "狗粮", "办公椅", "木螺丝"])
values("bin_wb", en=["A-12-3", "aisle 4", "B07", "rack 9 top", "C-01-01", "cold room", "dock 2", "mezzanine", "D22", "shelf 118", "bay 6", "quarantine cage", "E-05-B", "overflow", "hall 3", "R-40", "bin 77", "the yard"],
       zh=["A-12-3", "四号通道", "B07", "九号货架", "冷库", "二号月台", "夹层", "D22", "六号区", "隔离区", "三号厅", "E-05-B", "院子"])
values("supplier_wb", en=["Bolt & Co", "Papyrus Wholesale", "Lindqvist AB", "Shenzhen Cables", "Northern Paints", "Fresh Dairy Ltd", "PackRight", "Otto Meier KG", "GloveWorld", "Andes Coffee", "Timberline", "Voltex", "Miller Bros", "Safe & Sound"],
       zh=["宏达五金", "晨光文具", "深圳电缆", "北方涂料", "鲜奶公司", "包装大王", "安全用品厂", "远洋贸易", "绿叶农产", "东风机械"])
ITEM = dict(t="str", v="sku_wb", d="item name or code", zh="货品", alt=["sku", "article", "product", "part"])
QTY = dict(t="int", v=(1, 500), d="how many", zh="数量", alt=["count", "amount", "units", "qty"])
BIN = dict(t="str", v="bin_wb", d="place in the warehouse", zh="库位", alt=["location", "bin", "shelf"])
domain("warehouse_inventory")

fn("get_stock_level", "Tell how many of an item are in stock", zh="查询库存", names=["stock.get", "onHand", "check_inventory"], descs=["Quantity on hand of one item, everywhere or in one place."], params=dict(item=ITEM, location=dict(BIN, opt=True)),
   en=L('''how many {item} do we have
stock of {item}
is there any {item} left
how many {item} are in {location}
do we still have {item} on hand
check {item} in {location}
{item}: how much is there?
what's our inventory of {item}
are we running out of {item}
look up how many {item} lie in {location}
count on the system for {item}
a customer wants {item}, have we got any
quantity of {item} at {location}'''),
   zh_q=L('''{item}还有多少
查一下{item}的库存
{location}里有多少{item}
{item}快没了吗
客户要{item}，有货吗
{item}有几个
仓库里还有{item}吗
{location}还剩多少{item}
{item}库存
看看{location}的{item}有多少'''), res=["214", '{{"on_hand":37,"reserved":5}}', "none left"], ans=["That is the stock of {item}."])

fn("receive_goods", "Book goods that have arrived", zh="收货入库", names=["stock.receive", "goodsIn", "book_delivery"], descs=["Adds a delivery to the stock.", "Goods receipt with quantity and place"],
   params=dict(item=ITEM, quantity=QTY, location=dict(BIN, d="where it is put", opt=True), supplier=dict(t="str", v="supplier_wb", d="who delivered it", zh="供应商", opt=True, alt=["vendor", "from"])),
   en=L('''{quantity} {item} have arrived
book in {quantity} {item}
we got {quantity} {item} from {supplier}
receive {quantity} of {item} into {location}
{supplier} just delivered {quantity} {item}
goods in: {item}, {quantity}, {location}
put {quantity} new {item} on stock in {location}
the truck from {supplier} brought {item}, {quantity} pieces
a delivery of {quantity} {item}, stored at {location}
add the {quantity} {item} that came this morning
{item} came in, {quantity} of them, vendor {supplier}
take in {quantity} {item} from {supplier} and place them in {location}
{quantity} units of {item} received
{location} now has {quantity} fresh {item} from {supplier}'''),
   zh_q=L('''到货{quantity}个{item}
{supplier}送来{quantity}个{item}
{item}入库{quantity}，放{location}
收货：{item}，数量{quantity}，供应商{supplier}
{quantity}个{item}放进{location}，刚到的
登记入库：{item}，{quantity}
{item}来了{quantity}个
{supplier}的货到了，{quantity}个{item}
{quantity}个{item}入库，位置{location}
收到{supplier}{quantity}个{item}
新到{item}，{quantity}个，放{location}'''), res=["received {quantity}"], ans=["{quantity} {item} are booked in."])

fn("issue_goods", "Take goods out of the stock", zh="出库", names=["stock.issue", "goodsOut", "take_out"], descs=["Books items that leave the warehouse."],
   params=dict(item=ITEM, quantity=QTY, purpose=dict(t="enum", v={"sale": ["a customer order", "销售", "客户订单"], "production": ["the workshop", "assembly", "生产"], "own_use": ["our own office", "internal use", "自用"], "scrap": ["the bin", "disposal", "报废"], "sample": ["a free sample", "样品"]}, d="what for", zh="用途", opt=True, alt=["reason", "for"])),
   en=L('''take {quantity} {item} out of stock
issue {quantity} {item} for {purpose}
{quantity} {item} leave the warehouse
goods out: {item}, {quantity}
book out {quantity} of {item}, {purpose}
the workshop needs {quantity} {item} @purpose="production"
{quantity} {item} got wet and must be thrown away @purpose="scrap"
I took {quantity} {item} for our own office @purpose="own_use"
remove {quantity} {item} from the inventory
withdraw {item}, {quantity} pieces, for {purpose}
give {quantity} {item} to a prospect to try out @purpose="sample"
we sold {quantity} {item} over the counter @purpose="sale"
minus {quantity} {item}
{item} went out, {quantity} of them'''),
   zh_q=L('''出库{quantity}个{item}
{item}领{quantity}个，用于{purpose}
{quantity}个{item}报废 @purpose="scrap"
从库存里扣{quantity}个{item}
车间要{quantity}个{item} @purpose="production"
{item}拿走{quantity}个
{quantity}个{item}，{purpose}
领{quantity}个{item}，{purpose}用
坏了{quantity}个{item}，报废 @purpose="scrap"
给客户拿{quantity}个{item}当样品 @purpose="sample"'''), res=["issued"], ans=["{quantity} {item} are booked out."])

fn("move_stock", "Move goods from one place to another", zh="移库", names=["stock.move", "transferStock", "relocate_goods"], descs=["Changes where items are stored in the warehouse."],
   params=dict(item=ITEM, from_place=dict(BIN, d="where it is now", zh="原库位", alt=["source", "from_location", "from_bin"]), to_place=dict(BIN, d="where it goes", zh="目标库位", alt=["destination", "to_location", "to_bin"]), quantity=dict(QTY, d="how many; all if left out", opt=True)),
   en=L('''move {quantity} {item} from {from_place} to {to_place}
transfer {item} from {from_place} to {to_place}
bring {item} out of {from_place} over to {to_place}
{item}: {from_place} to {to_place}, {quantity} pieces
put the {item} that are in {from_place} into {to_place}
{to_place} should get {quantity} {item} from {from_place}
take {quantity} {item} from {from_place} and store them in {to_place}
relocate {item}, from {from_place}, new place {to_place}
empty {from_place} of {item}, everything to {to_place}
I need {quantity} {item} in {to_place}, there are some in {from_place}
{from_place} is full, shift {item} to {to_place}
fill up {to_place} with {quantity} {item} out of {from_place}
stock transfer {item} {quantity}, {from_place} > {to_place}
{item} used to be in {from_place}; from today it belongs in {to_place}'''),
   zh_q=L('''把{quantity}个{item}从{from_place}移到{to_place}
{item}从{from_place}搬到{to_place}
{to_place}需要{quantity}个{item}，从{from_place}拿
{from_place}的{item}都放到{to_place}
移库{item}，{from_place}到{to_place}
{from_place}满了，{item}挪到{to_place}
{item}别放{from_place}，换{to_place}
{quantity}个{item}，{from_place}移{to_place}
从{from_place}拿{quantity}个{item}到{to_place}
{to_place}放{item}，从{from_place}搬
{from_place}到{to_place}，{item}，{quantity}个'''), res=["moved"], ans=["{item} is in {to_place} now."])

fn("find_item_location", "Tell where an item is stored", zh="查找货品库位", names=["stock.locate", "whereIs", "find_bin"], descs=["Names the shelf or bin of an item."], params=dict(item=ITEM),
   en=L('''where are the {item}
which shelf are {item} on
find {item}
in which aisle do I find {item}
location of {item}
where do we keep {item}
{item}, which bin?
I've been looking for {item} for ten minutes, where is it
tell me where {item} is stored
show the place of {item}
locate {item}
where did somebody put {item}'''),
   zh_q=L('''{item}放在哪里
{item}在哪个货架
找{item}的库位
我找不到{item}，在哪
{item}存在几号库位
{item}在哪儿
去哪拿{item}
{item}的位置
哪个库位有{item}
帮我找{item}'''), res=["A-12-3", '{{"bin":"B07"}}', "mezzanine"], ans=["I looked up where {item} is."])

fn("list_bin_contents", "Tell what lies in a place of the warehouse", zh="查看库位内容", names=["bins.contents", "whatsIn", "show_shelf"], descs=["Lists the items of one shelf or bin."], params=dict(location=BIN),
   en=L('''what's in {location}
list the contents of {location}
show me what lies in {location}
which items are in {location}
is {location} empty
{location}: contents
everything stored at {location}
what do we have in {location}
look into {location}
which goods sit in {location} at the moment
is there room in {location}
inventory list for {location}'''),
   zh_q=L('''{location}里有什么
列出{location}的货
看看{location}放了什么
{location}是空的吗
{location}的库存清单
{location}放的什么
{location}都有啥
看{location}
{location}还有货吗，列一下
打开{location}的清单'''), res=["A4 paper 40, toner 12", "empty"], ans=["That is in {location}."])

fn("adjust_stock", "Set the counted quantity of an item", zh="盘点调整", names=["stock.adjust", "correctStock", "set_count"], descs=["Corrects the stock after counting."],
   params=dict(item=ITEM, counted=dict(t="int", v=(0, 600), d="the number really there", zh="实盘数量", alt=["quantity", "actual", "new_count"]), location=dict(BIN, opt=True), reason=dict(t="enum", v={"count": ["counting", "stocktake", "盘点"], "theft": ["stolen goods", "shoplifting", "被盗"], "damage": ["breakage", "water damage", "损坏"], "error": ["typing mistake", "booking mistake", "录入错误"]}, d="why it differs", zh="原因", opt=True, alt=["cause"])),
   en=L('''set the stock of {item} to {counted}
I counted {counted} {item}
there are really {counted} {item} in {location}
correct {item} to {counted}, {reason}
{item} is wrong in the system, it's {counted}
after the stocktake we have {counted} {item} @reason="count"
{location} holds {counted} {item}, fix the number
{counted} is the true number of {item}; somebody must have stolen the rest @reason="theft"
adjust {item}: {counted}, because of {reason}
some {item} broke, only {counted} are left @reason="damage"
the system says something else, but I see {counted} {item} in {location}
change the count of {item} at {location} to {counted}
someone mistyped, {item} should read {counted} @reason="error"'''),
   zh_q=L('''把{item}的库存改成{counted}
我数了，{item}有{counted}个
{location}实际有{counted}个{item}
{item}盘点后是{counted} @reason="count"
{item}碎了一些，只剩{counted} @reason="damage"
系统里{item}不对，应为{counted}，原因{reason}
{item}只有{counted}个，改一下
{location}的{item}实数{counted}
{item}录错了，是{counted} @reason="error"
{item}丢了几个，现在{counted} @reason="theft"
库存更正：{item}，{counted}'''), res=["stock set to {counted}"], ans=["{item} stands at {counted} now."])

fn("reorder_item", "Order more of an item from a supplier", zh="补货", names=["purchasing.order", "buyMore", "replenish"], descs=["Sends a purchase order for an item."],
   params=dict(item=ITEM, quantity=QTY, supplier=dict(t="str", v="supplier_wb", d="where to buy; the usual one if left out", zh="供应商", opt=True, alt=["vendor", "from"]), urgent=dict(t="bool", d="express delivery", zh="加急", opt=True, alt=["express", "rush"])),
   en=L('''order {quantity} more {item}
buy {quantity} {item} from {supplier}
we're nearly out of {item}, get {quantity}
reorder {item}, {quantity} pieces
{supplier} should send us {quantity} {item}
purchase order to {supplier}: {quantity} {item}
get {quantity} {item} as fast as possible @urgent=true
replenish {item} with {quantity}
{quantity} {item} from {supplier}, it's urgent @urgent=true
no hurry, but order {quantity} {item} @urgent=false
{item} is finished. buy {quantity} new ones at {supplier}
ask {supplier} for another {quantity} {item}
place an express order of {quantity} {item} with {supplier} @urgent=true
stock up on {item}: {quantity}'''),
   zh_q=L('''再订{quantity}个{item}
向{supplier}订{quantity}个{item}
{item}快没了，补{quantity}个
加急采购{quantity}个{item} @urgent=true
让{supplier}送{quantity}个{item}来
不急，订{quantity}个{item} @urgent=false
{item}订{quantity}个
找{supplier}进{quantity}个{item}
{item}要没了，赶紧补{quantity}个 @urgent=true
进货：{item}{quantity}个，{supplier}
采购{quantity}个{item}，慢慢来 @urgent=false'''), res=["order PO-8812 sent", '{{"po":"4471"}}'], ans=["{quantity} {item} are on order."])

fn("set_reorder_point", "Set the stock at which an item is reordered", zh="设置补货点", names=["stock.min_level", "setMinimum", "low_stock_limit"], descs=["Warn or order when an item falls below this number."], params=dict(item=ITEM, level=dict(t="int", v=(1, 300), d="lowest stock", zh="最低库存", alt=["minimum", "threshold", "min_qty"])),
   en=L('''reorder {item} when there are fewer than {level}
set the minimum stock of {item} to {level}
we should never have less than {level} {item}
warn me when {item} drops below {level}
minimum for {item}: {level}
{item} reorder point {level}
keep at least {level} {item} on the shelf
raise the lower limit of {item} to {level}
{level} is the alarm level for {item}
below {level} {item} we must buy new ones, note that
change the safety stock of {item}, {level} is enough
tell purchasing as soon as only {level} {item} remain'''),
   zh_q=L('''{item}低于{level}就补货
{item}的最低库存设为{level}
{item}少于{level}时提醒我
{item}至少要留{level}个
补货点：{item}，{level}
{item}剩{level}个就该订了
{item}不到{level}提醒补货
{item}最少{level}
安全库存，{item}，{level}
{item}的补货线改到{level}'''), res=["minimum {level}"], ans=["{item} is reordered below {level}."])

fn("reserve_stock", "Keep items for an order", zh="预留库存", names=["stock.reserve", "allocate", "set_aside"], descs=["Blocks a quantity of an item for a customer's order."], params=dict(item=ITEM, quantity=QTY, order=dict(t="str", v="order_id_c", d="order it is kept for", zh="订单号", alt=["order_id", "for_order"])),
   en=L('''reserve {quantity} {item} for order {order}
set aside {quantity} {item}, order {order}
keep {quantity} {item} back for {order}
{order} needs {quantity} {item}, block them
allocate {quantity} {item} to {order}
don't sell these {quantity} {item}, they are for {order}
for {order}: hold {item}, {quantity} pieces
put {quantity} of the {item} on one side for {order}
{quantity} {item} belong to order {order}
earmark {item} for {order}, {quantity} of them
I promised {quantity} {item} to the customer of {order}
block {quantity} {item} ({order})'''),
   zh_q=L('''给订单{order}预留{quantity}个{item}
{order}需要{quantity}个{item}，先留着
{item}留{quantity}个给{order}
锁定{quantity}个{item}，订单{order}
这{quantity}个{item}别卖，是{order}的
{order}要{quantity}个{item}，留住
{quantity}个{item}留给{order}
{item}给{order}扣{quantity}个
订单{order}占{quantity}个{item}
把{quantity}个{item}锁给{order}'''), res=["reserved"], ans=["{quantity} {item} are kept for {order}."])

fn("release_reservation", "Free items that were kept for an order", zh="释放预留", names=["stock.release", "unreserve", "free_allocation"], descs=["Ends the blocking of stock for an order."], params=dict(order=dict(t="str", v="order_id_c", d="order", zh="订单号", alt=["order_id", "for_order"]), item=dict(ITEM, d="only this item", opt=True)),
   en=L('''release the stock reserved for {order}
{order} was cancelled, free its goods
unblock {item} from order {order}
the {item} kept for {order} can be sold again
order {order} doesn't need {item} any more, release it
let go of everything held for {order}
{order}: undo the reservation
free {item} that was set aside for {order}
no longer hold goods for {order}
put what was reserved for {order} back on sale
drop the allocation of {item} to {order}
un-reserve {order}'''),
   zh_q=L('''释放订单{order}的预留
{order}取消了，库存放出来
{order}不要{item}了，解除锁定
{order}留的{item}可以卖了
解除{order}的预留
{order}不要了，放货
{order}占的{item}放出来
解锁订单{order}
{order}的预留取消
{order}取消，{item}可以卖'''), res=["released"], ans=["The goods for {order} are free again."])

fn("pick_order", "Let somebody collect the goods of an order", zh="拣货", names=["picking.start", "startPicking", "collect_order"], descs=["Starts picking an order and names the picker."], params=dict(order=dict(t="str", v="order_id_c", d="order", zh="订单号", alt=["order_id"]), picker=dict(t="str", v="first_name", d="who picks", zh="拣货员", opt=True, alt=["worker", "assigned_to"])),
   en=L('''pick order {order}
{picker} should pick {order}
start picking {order}
collect the goods for {order}
send {picker} to gather {order}
{order} is to be picked now by {picker}
get {order} together
{picker}, {order}: pick list please
let {picker} fetch everything for {order}
create the pick list of {order}
the courier comes at four, get {picker} going on {order}
begin with {order}'''),
   zh_q=L('''拣货{order}
让{picker}拣{order}
开始拣订单{order}
{order}由{picker}去配货
把{order}的货备齐
{order}配货
{picker}去拣{order}
{order}的货拣一下
准备{order}，{picker}来
订单{order}开始拣货'''), res=["pick list printed"], ans=["{order} is being picked."])

fn("ship_pallet", "Send a pallet off", zh="发运托盘", names=["shipping.pallet", "dispatchPallet", "send_freight"], descs=["Hands a pallet to a carrier at a dock."],
   params=dict(pallet=dict(t="str", v=["PAL-118", "pallet 7", "LPN 004421", "T-30", "the blue pallet", "PX-9-A", "SSCC 3400", "P0088", "托盘7", "托盘118", "T-30", "蓝色托盘"], d="which pallet", zh="托盘", alt=["unit", "pallet_id"]), carrier=dict(t="str", v=["DHL Freight", "Kestrel Logistics", "our own truck", "Schenker", "Maersk", "the night express", "Rhenus", "Bluebird", "顺丰", "德邦", "自己的车", "中远海运"], d="who takes it", zh="承运商", alt=["forwarder", "with"]), dock=dict(t="int", v=(1, 12), d="number of the dock", zh="月台号", opt=True, alt=["gate", "door"]), weight=dict(t="int", v=(40, 1200), d="kilograms", zh="重量（公斤）", opt=True, alt=["kilos"])),
   en=L('''ship {pallet} with {carrier}
{pallet} leaves with {carrier} from dock {dock}
hand {pallet} over to {carrier}
{carrier} takes {pallet}, {weight} kilos
load {pallet} at dock {dock}, carrier {carrier}
send {pallet} off, {carrier}, weight {weight} kg
dispatch {pallet} through gate {dock} with {carrier}
{carrier} is waiting at dock {dock}, give them {pallet}
put {pallet} on the truck of {carrier}
{pallet}: {weight} kilograms, {carrier}, dock {dock}
get {pallet} out of here with {carrier}
at dock {dock}, {weight} kg, {pallet} for {carrier}'''),
   zh_q=L('''{pallet}交给{carrier}
{pallet}从{dock}号月台用{carrier}发走
发运{pallet}，{weight}公斤，{carrier}
{carrier}在{dock}号月台等，装{pallet}
让{carrier}把{pallet}拉走
{pallet}走{carrier}
{carrier}来拉{pallet}，{dock}号月台
{pallet}重{weight}公斤，发{carrier}
{pallet}从{dock}号口发，{carrier}
把{pallet}交{carrier}发走'''), res=["shipped"], ans=["{pallet} is on its way with {carrier}."])

fn("start_stocktake", "Begin counting a part of the warehouse", zh="开始盘点", names=["counts.start", "beginInventory", "count_zone"], descs=["Opens an inventory count for a place."], params=dict(location=BIN, counter=dict(t="str", v="first_name", d="who counts", zh="盘点人", opt=True, alt=["by", "person"]), blind=dict(t="bool", d="hide the expected numbers", zh="盲盘", opt=True, alt=["hide_expected"])),
   en=L('''start counting {location}
stocktake in {location}
{counter} counts {location}
begin the inventory of {location} with {counter}
let {counter} count {location} without seeing the numbers @blind=true
blind count of {location} @blind=true
open a count for {location}
we count {location} today, {counter} does it
inventory {location}, and show {counter} what should be there @blind=false
kick off the stocktaking at {location}
{location} has to be counted
have {counter} go through {location} and count, expected numbers hidden @blind=true'''),
   zh_q=L('''开始盘点{location}
{counter}盘{location}
{location}做盲盘 @blind=true
今天盘点{location}，{counter}负责
让{counter}数{location}，不要显示账面数 @blind=true
盘{location}
{location}该盘点了
{counter}去{location}盘点
{location}盘点，不看账面 @blind=true
明盘{location}，{counter}做 @blind=false'''), res=["count opened"], ans=["The count of {location} is open."])

fn("finish_stocktake", "Close the count of a part of the warehouse", zh="结束盘点", names=["counts.finish", "endInventory", "close_count"], descs=["Ends an inventory count and books the differences."], params=dict(location=BIN),
   en=L('''finish the count of {location}
{location} is counted
close the stocktake in {location}
we're through with {location}, end the inventory
done counting {location}
complete the inventory of {location}
book the differences of {location} and close its count
that was the last shelf of {location}, finish
stop the stocktaking in {location}
wrap up {location}
inventory {location}: finished
{location} has been counted twice, you can close it'''),
   zh_q=L('''结束{location}的盘点
{location}盘完了
关闭{location}的盘点
{location}数完了，结束吧
完成{location}盘点
{location}盘点结束
{location}点完了
{location}的盘点收尾
{location}盘好了，关掉
盘点做完了，{location}'''), res=["count closed, 2 differences"], ans=["The count of {location} is closed."])

flow(en=["find out where {i} is and start a count there", "which bin is {i} in? begin a stocktake of that bin"], zh_q=["查{i}在哪个库位，然后盘点那里"],
     slots=dict(i="sku_wb"), made=dict(b="bin_wb"), steps=[("find_item_location", {"item": "{i}"}, '{{"bin":"{b}"}}'), ("start_stocktake", {"location": "{b}"}, "count opened")], ans=["{i} is in {b}; the count there is open."])
flow(en=["move {i} to {t}, first look up where it is now", "locate {i} and then bring it from there to {t}", "{i} should be in {t}: find its place and move it"], zh_q=["先查{i}在哪，再移到{t}", "找到{i}的库位，搬到{t}"],
     slots=dict(i="sku_wb", t="bin_wb"), made=dict(b="bin_wb"), steps=[("find_item_location", {"item": "{i}"}, "{b}"), ("move_stock", {"item": "{i}", "from_place": "{b}", "to_place": "{t}"}, "moved")], ans=["{i} went from {b} to {t}."])
