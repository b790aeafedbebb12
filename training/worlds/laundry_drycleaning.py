"""Laundry and dry cleaning: washer and dryer at home, tickets, garments, stains, pick-up and prices at the cleaner."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter; a pool is a shared list or items separated by |."""
    return dict(t="str", v=v.split("|") if "|" in v else v, d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, step=None, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi, step) if step else (lo, hi), d=d, zh=zh, alt=list(alt), **k)


domain("laundry_drycleaning")
values("garment_wa", en="navy suit|wedding dress|silk blouse|wool coat|cashmere jumper|linen trousers|tuxedo|down jacket|evening gown|white shirt|velvet curtains|duvet|leather gloves|pleated skirt|uniform jacket|satin tie|trench coat|sleeping bag|lace tablecloth|grey waistcoat".split("|"),
       zh="西装|婚纱|真丝衬衫|羊毛大衣|羊绒衫|亚麻裤|燕尾服|羽绒服|晚礼服|白衬衫|丝绒窗帘|羽绒被|百褶裙|制服外套|领带|风衣|桌布".split("|"))
values("laundry_ticket_wa", en="4471|T-209|0098|LC-5512|B 77|DC1930|66-104|R3302|A0017|9912|K-58|L7-240|1205|QX-81|#311".split("|"))
TICKET = S("laundry_ticket_wa", "ticket number", "取衣单号", "ticket_number", "order_id", "receipt", noise=0.08)
GARMENT = S("garment_wa", "the piece", "衣物", "item", "piece", "clothing")
SERVICE = dict(t="enum", v={"dry_clean": ["dry cleaning", "a dry clean", "chemical cleaning", "干洗"], "wash_fold": ["wash and fold", "washing and folding", "洗叠", "水洗折叠"], "press": ["pressing", "ironing", "just ironing", "熨烫"],
                            "hand_wash": ["hand washing", "washing by hand", "手洗"], "repair": ["mending", "a repair", "缝补"]}, d="kind of treatment", zh="服务种类", alt=["treatment", "service_type"])

fn("start_wash", "Start the washing machine", zh="启动洗衣机", names=["washer.start", "startWashing", "run_washer"], descs=["Runs a wash programme at home.", "Washes a load of laundry"],
   params=dict(program=dict(t="enum", v={"cotton": ["cottons", "the cotton cycle", "棉织物", "棉麻"], "delicate": ["delicates", "the gentle cycle", "a gentle wash", "轻柔", "柔洗"], "wool": ["woollens", "the wool cycle", "羊毛"],
                                         "quick": ["a quick wash", "the short cycle", "express", "快洗", "速洗"], "eco": ["the saving cycle", "energy saving", "节能"]}, d="wash programme", zh="洗涤程序", alt=["cycle", "programme", "mode"]),
               temperature=I(20, 90, "water temperature in Celsius", "水温", "temp", "degrees", step=10, opt=True),
               spin=I(400, 1600, "spin speed in rpm", "转速", "rpm", "spin_speed", step=200, opt=True)),
   en=L('''start the washing machine on {program}
wash this load on {program} at {temperature} degrees
{program}, {temperature} degrees, {spin} spin
run {program} in the washer
do the laundry, {program} at {temperature}
washing machine: {program}
put on {program} with {spin} rpm
these are silk, wash them carefully @program="delicate"
I have no clean shirts, I need them fast, start the washer @program="quick"
jumpers are in the drum, {temperature} degrees @program="wool"
use {program} and spin at {spin}
wash at {temperature} on {program}
sheets and towels at {temperature} degrees @program="cotton"
spin {spin}, {program}, and go
start washing but save electricity @program="eco"'''),
   zh_q=L('''洗衣机开{program}
用{program}洗，{temperature}度
{program}，{temperature}度，转速{spin}
衣服要得急，洗快点 @program="quick"
毛衣放进去了，{temperature}度洗 @program="wool"
真丝的，轻轻洗 @program="delicate"'''), res=["{program} running", "washing"], ans=["The washing machine runs {program}."])

fn("stop_wash", "Stop the washing machine", zh="停止洗衣机", names=["washer.stop", "stopWashing", "abort_wash"], descs=["Ends the running wash programme early."],
   params=dict(drain=dict(t="bool", d="pump the water out", zh="是否排水", default=True, alt=["pump_out"])),
   en=L('''stop the washing machine
abort the wash
the washer should stop
there's a phone in the drum, stop washing
stop the wash but leave the water in @drain=false
cancel the washing cycle
end the wash programme and pump the water out @drain=true
I forgot a sock, halt the washer
turn off the washing machine in the middle
stop it, the washer is leaking
interrupt the laundry, keep the water @drain=false
no more washing now'''),
   zh_q=L('''停止洗衣机
别洗了
手机掉进去了，停洗衣机
停下洗衣机，先别排水 @drain=false
中止洗涤并排水 @drain=true'''), res=["washer stopped"], ans=["The washing machine has stopped."])

fn("start_dryer", "Start the tumble dryer", zh="启动烘干机", names=["dryer.start", "startDrying", "tumble_dry"], descs=["Dries a load, to a level or for some minutes."],
   params=dict(dryness=dict(t="enum", v={"iron": ["slightly damp", "iron dry", "damp for ironing", "微潮", "待熨"], "cupboard": ["ready to put away", "cupboard dry", "完全干", "可收纳"], "extra": ["bone dry", "very dry", "extra dry", "特别干", "强烘"]}, d="how dry", zh="烘干程度", opt=True, alt=["level"]),
               minutes=I(10, 180, "time in minutes", "分钟", "duration", step=5, opt=True)),
   en=L('''start the dryer
dry the clothes for {minutes} minutes
tumble dry until {dryness}
dryer on, {dryness}
{minutes} minutes in the dryer please
make the towels {dryness}
run the tumble dryer {minutes} min
the laundry is still wet, dry it
I want it {dryness}, start drying
dry this load {dryness}
give the shirts {minutes} minutes of tumbling
it's raining so I can't hang it out, use the dryer
dryer {dryness}
I'll iron them afterwards, so dry the shirts not too much @dryness="iron"'''),
   zh_q=L('''启动烘干机
烘干{minutes}分钟
烘到{dryness}
衣服还湿着，烘一下
烘干机开{minutes}分钟'''), res=["drying"], ans=["The dryer is running."])

fn("get_machine_status", "Tell how far the washer or the dryer is", zh="查询洗衣机或烘干机状态", names=["machine.status", "laundryStatus", "time_left"], descs=["Remaining time and state of a machine."],
   params=dict(machine=dict(t="enum", v={"washer": ["the washing machine", "the wash", "洗衣机"], "dryer": ["the tumble dryer", "the drying", "烘干机"]}, d="which machine", zh="哪台机器", alt=["appliance", "device"])),
   en=L('''how long will {machine} still take
is {machine} done
status of {machine}
when does {machine} finish
how many minutes are left on {machine}
check {machine}
is my laundry clean yet @machine="washer"
are the clothes dry yet @machine="dryer"
can I take the wet things out already @machine="washer"
what is {machine} doing
{machine}, remaining time?
can I hear {machine} or is it over
has the spin cycle begun @machine="washer"'''),
   zh_q=L('''{machine}还要多久
{machine}好了吗
看下{machine}的状态
衣服洗完了吗 @machine="washer"
衣服烘干了吗 @machine="dryer"'''), res=["23 minutes left", "finished", '{{"left":12}}'], ans=["I checked {machine}."])

fn("delay_wash", "Make the washing machine start later", zh="预约洗衣", names=["washer.delay", "delayedStart", "schedule_wash"], descs=["Starts or ends the loaded wash at another time."],
   params=dict(hours=I(1, 23, "start in how many hours", "几小时后", "delay_hours", "in_hours")),
   en=L('''start the washing in {hours} hours
delay the wash by {hours} hours
washing machine in {hours} hours
let the washer wait {hours} hours before it starts
power is cheaper at night, wash in {hours} hours
don't wash now but {hours} hours from now
{hours} hours delay on the washing machine
set the delayed start of the washer to {hours} hours
put off the laundry for {hours} hours
begin the wash {hours} hours later
the neighbours are asleep, run the washer in {hours} hours
I'll be back late so let the wash start in {hours} hours'''),
   zh_q=L('''洗衣机{hours}小时后启动
预约{hours}小时后洗衣
{hours}个小时以后再洗
推迟{hours}小时洗衣服
夜里电便宜，{hours}小时后洗'''), res=["starts in {hours} h"], ans=["The wash starts in {hours} hours."])

fn("set_detergent", "Set how much detergent the washer takes", zh="设置洗涤剂用量", names=["washer.dose", "setDetergent", "detergent_amount"], descs=["Amount of soap or softener for each wash."],
   params=dict(millilitres=I(10, 120, "amount per wash in ml", "毫升", "ml", "amount", step=5), product=dict(t="enum", v={"detergent": ["soap", "washing liquid", "洗衣液"], "softener": ["fabric softener", "conditioner", "柔顺剂"]}, d="which product", zh="哪种", default="detergent", alt=["kind"])),
   en=L('''use {millilitres} ml of {product}
set the {product} to {millilitres} millilitres
{millilitres} ml {product} per wash
take {millilitres} millilitres of {product} from now on
dose {millilitres} ml
the laundry feels stiff, {millilitres} ml @product="softener"
too many suds, only {millilitres} ml of {product}
{product}: {millilitres} ml
change the amount of {product} to {millilitres} ml
the washer should take {millilitres} ml each time
our water is hard, raise the {product} to {millilitres}
I want my towels fluffy, give them {millilitres} ml @product="softener"'''),
   zh_q=L('''{product}用{millilitres}毫升
把{product}设成{millilitres}毫升
每次洗加{millilitres}毫升
泡沫太多，{product}只要{millilitres}毫升
衣服太硬了，加{millilitres}毫升 @product="softener"'''), res=["{millilitres} ml"], ans=["The washer takes {millilitres} ml."])

fn("drop_off", "Take in a garment from a customer", zh="收衣", names=["orders.create", "dropOff", "check_in_garment"], descs=["New ticket at the dry cleaner.", "Registers a piece of clothing that a customer brings"],
   params=dict(customer=S("person", "who brings it", "顾客", "client", "name"), garment=GARMENT, service={**SERVICE, "opt": True}, due=S("day_c", "when it must be ready, as said", "取衣日", "ready_by", "pickup_day", opt=True, noise=0)),
   en=L('''{customer} brings a {garment}
take in a {garment} from {customer}
{garment} for {customer}, {service}
new ticket: {customer}, {garment}, {service}
{customer} wants {service} for the {garment}
{customer} dropped off a {garment}, needs it {due}
write down: {garment}, {customer}, ready {due}
check in a {garment} that belongs to {customer}
a {garment} came in from {customer} for {service}, due {due}
I'm taking {customer}'s {garment} for {service}
accept {customer}'s {garment}
{customer} left her {garment} here, {service} until {due}
register a {garment} under {customer}'''),
   zh_q=L('''{customer}送来一件{garment}
收下{customer}的{garment}，{service}
新单：{customer}，{garment}，{service}
{customer}的{garment}要{service}，{due}取
登记{customer}的{garment}
{customer}送洗{garment}，{due}要'''), res=["ticket 4471", '{{"ticket":"T-209"}}'], ans=["{customer}'s {garment} is taken in."])

fn("mark_ready", "Mark a ticket as ready to collect", zh="标记可取衣", names=["orders.ready", "markReady", "finish_ticket"], descs=["The garments of a ticket are done and wait on the rack."],
   params=dict(ticket=TICKET, rack=S("rail 3|hook 12|rack B|top shelf|box 7|rail 11|the back room|slot 40|3号架|12号挂钩|上层架|后屋", "where it hangs", "挂衣位置", "location", "shelf", opt=True)),
   en=L('''ticket {ticket} is ready
mark {ticket} as ready
{ticket} is done, it hangs on {rack}
{ticket} finished, {rack}
put {ticket} on {rack}, it's clean
cleaning of {ticket} is complete
the clothes of ticket {ticket} can be collected from {rack}
done with {ticket}
set {ticket} to ready
{ticket} is pressed and packed, ready for the customer
finished order {ticket} is on {rack}
they can come for {ticket} now'''),
   zh_q=L('''{ticket}号单洗好了
把{ticket}标记为可取
{ticket}好了，挂在{rack}
{ticket}号可以来取了，位置{rack}
{ticket}完成'''), res=["{ticket} ready"], ans=["Ticket {ticket} is ready."])

fn("hand_out", "Record that a ticket was collected", zh="登记取走", names=["orders.collected", "handOut", "close_ticket"], descs=["The customer has taken the garments of a ticket home."],
   params=dict(ticket=TICKET, paid=dict(t="bool", d="whether it was paid", zh="是否已付款", opt=True)),
   en=L('''ticket {ticket} was collected
{ticket} picked up
{ticket} is paid and gone @paid=true
hand out {ticket}
the customer took {ticket}
customer came for {ticket} but hasn't paid @paid=false
{ticket} left the shop
close ticket {ticket}, paid in cash @paid=true
give out {ticket}, payment will follow later @paid=false
{ticket} went home with its owner
just handed over the clothes of {ticket}
{ticket} has been fetched'''),
   zh_q=L('''{ticket}号已取走
{ticket}的衣服被取走了
{ticket}取走，已付款 @paid=true
{ticket}取走了但没付钱 @paid=false
客人来拿{ticket}了'''), res=["{ticket} collected"], ans=["Ticket {ticket} is closed."])

fn("check_ticket", "Tell how far a ticket is", zh="查询取衣单", names=["orders.status", "checkTicket", "lookup_ticket"], descs=["State of the garments of a ticket."], params=dict(ticket=TICKET),
   en=L('''is ticket {ticket} ready
what about {ticket}
status of {ticket}
can I collect {ticket}
look up ticket {ticket}
how far are you with {ticket}
where are the clothes of {ticket}
is my suit done? number {ticket}
{ticket}?
check {ticket} for me
I have receipt {ticket}, is it clean yet
when will {ticket} be finished'''),
   zh_q=L('''{ticket}号好了吗
查一下{ticket}
{ticket}什么时候能取
我的单号是{ticket}，洗好没
{ticket}的状态'''), res=["ready", "in cleaning", "waiting"], ans=["I looked up ticket {ticket}."])

fn("report_stain", "Note a stain on a garment", zh="登记污渍", names=["garments.stain", "addStain", "note_spot"], descs=["Tells the cleaner where and what a stain is."],
   params=dict(garment=GARMENT, stain=dict(t="enum", v={"red_wine": ["wine", "red wine", "红酒"], "grease": ["oil", "fat", "butter", "油渍", "油"], "blood": ["blood", "血迹", "血"], "ink": ["a pen", "ballpoint", "墨水", "圆珠笔"], "coffee": ["espresso", "coffee", "咖啡"],
                                                   "grass": ["the lawn", "grass", "草渍"]}, d="what made it", zh="污渍种类", alt=["kind", "stain_type"]),
               place=S("left sleeve|collar|back|right cuff|hem|front pocket|lapel|lining|left knee|waistband|左袖|领口|后背|右袖口|下摆|口袋|膝盖", "where on the garment", "位置", "where", "position", opt=True)),
   en=L('''{stain} on the {place} of the {garment}
there is {stain} on the {garment}
the {garment} has a stain on the {place}, {stain}
note {stain} on the {garment}
I spilled {stain} on my {garment}
{garment}: {stain}, {place}
the {place} of my {garment} is full of {stain}
stain from {stain} on {garment}
please treat the {garment}, it is {stain}
my {garment} got {stain} on it, at the {place}
a pen leaked onto the {place} of the {garment} @stain="ink"
somebody tipped a glass of merlot over the {garment} @stain="red_wine"
the kids slid over the lawn, look at the {garment} @stain="grass"'''),
   zh_q=L('''{garment}的{place}有{stain}
{garment}沾了{stain}
登记{garment}上的{stain}，在{place}
我把{stain}弄到{garment}上了
钢笔漏了，{garment}的{place}脏了 @stain="ink"'''), res=["stain noted"], ans=["The stain on the {garment} is noted."])

fn("request_alteration", "Order a change to a garment", zh="改衣", names=["garments.alter", "alterGarment", "tailoring"], descs=["Shortening, widening and other sewing."],
   params=dict(garment=GARMENT, change=dict(t="enum", v={"shorten": ["make it shorter", "take up", "改短", "裁短"], "lengthen": ["make it longer", "let down", "放长"], "take_in": ["make it tighter", "narrow it", "改瘦", "收窄"], "let_out": ["make it wider", "widen it", "放宽", "改肥"]}, d="what to do", zh="怎么改", alt=["kind", "alteration"]),
               centimetres=dict(t="num", v=(1, 12, 0.5), d="by how much", zh="厘米", alt=["cm", "amount"], opt=True)),
   en=L('''{change} the {garment}
{change} the {garment} by {centimetres} cm
{garment}: {change}, {centimetres} centimetres
the {garment} needs an alteration: {change}
the {garment} is {centimetres} cm too long @change="shorten"
my {garment} is too tight @change="let_out"
the {garment} is much too loose now @change="take_in"
take {centimetres} cm off the bottom of the {garment} @change="shorten"
I have grown, the {garment} is {centimetres} cm too short @change="lengthen"
{centimetres} cm, {garment}, {change}
I lost weight, have the {garment} taken in by {centimetres} cm @change="take_in"
give my {garment} {centimetres} cm more room @change="let_out"'''),
   zh_q=L('''{garment}{change}{centimetres}厘米
把{garment}{change}
{garment}长了{centimetres}厘米 @change="shorten"
{garment}太紧了，改一下 @change="let_out"
我瘦了，{garment}要收{centimetres}厘米 @change="take_in"'''), res=["alteration ordered"], ans=["The {garment} goes to the tailor."])

fn("schedule_pickup", "Have laundry fetched from an address", zh="预约上门取件", names=["courier.pickup", "schedulePickup", "collect_laundry"], descs=["A driver comes and takes the dirty laundry along."],
   params=dict(address=S("street_address", "where to fetch it", "取件地址", "from", "location"), day=S("day_c", "which day, as said", "日期", "date", "when", noise=0), bags=I(1, 8, "number of bags", "袋数", "bag_count", opt=True)),
   en=L('''fetch my laundry {day} at {address}
pick up {bags} bags {day}, {address}
send a driver to {address} {day}
laundry pick-up: {address}, {day}
collect the dirty clothes {day} from {address}
{day} somebody should get {bags} bags of laundry at {address}
I have {bags} bags of washing, come {day} to {address}
come to {address} {day} for the laundry
schedule a pickup {day} at {address}
my address is {address}, pick the clothes up {day}
{bags} bags, {address}, {day}, please collect
get the washing from {address} {day}'''),
   zh_q=L('''{day}到{address}取衣服
{address}，{day}上门取件，{bags}袋
{day}派人来{address}收脏衣服
预约{day}上门取洗，地址{address}
我有{bags}袋衣服，{day}来{address}拿'''), res=["pick-up booked"], ans=["The driver comes {day}."])

fn("schedule_return", "Have clean laundry brought to an address", zh="预约送回", names=["courier.deliver", "scheduleReturn", "bring_back"], descs=["A driver brings the finished garments of a ticket."],
   params=dict(ticket=TICKET, address=S("street_address", "where to bring it", "送达地址", "to", "destination"), day=S("day_c", "which day, as said", "日期", "date", "when", opt=True, noise=0)),
   en=L('''deliver {ticket} to {address}
bring the clean clothes of {ticket} to {address} {day}
{ticket} goes to {address} {day}
send ticket {ticket} back, address {address}
drop {ticket} off at {address} {day}
I can't come to the shop, bring {ticket} to {address}
{day} please deliver {ticket}, {address}
return {ticket} to {address}
have a driver take {ticket} to {address}
ticket {ticket}: delivery {day}, {address}
my things ({ticket}) should come to {address}
get {ticket} to {address} by {day}'''),
   zh_q=L('''把{ticket}送到{address}
{ticket}{day}送到{address}
{ticket}号的衣服送回{address}
我没空去取，{ticket}送{address}
{day}配送{ticket}，地址{address}'''), res=["delivery booked"], ans=["{ticket} will be brought to {address}."])

fn("quote_price", "Tell what cleaning a garment costs", zh="询价", names=["prices.quote", "quotePrice", "cleaning_price"], descs=["Price of a treatment for one kind of garment."],
   params=dict(garment=GARMENT, service=SERVICE, count=I(2, 12, "how many pieces", "件数", "quantity", "pieces", opt=True)),
   en=L('''how much is {service} for a {garment}
what does {service} of a {garment} cost
price for {service}, {garment}
{count} pieces, {garment}, {service}: what would that be
quote {service} for a {garment}
I'd like to know the price of {service} for my {garment}
is {service} of a {garment} expensive
{garment}, {service}, how much?
what do you charge to iron a {garment} @service="press"
how much to have a {garment} dry cleaned @service="dry_clean"
how much do {count} of these cost: {garment}, {service}
a hole in my {garment}, what would fixing it cost @service="repair"'''),
   zh_q=L('''{garment}{service}多少钱
{service}一件{garment}要多少
{count}件{garment}{service}什么价
{garment}破了个洞，补一下多少钱 @service="repair"
熨一件{garment}多少钱 @service="press"'''), res=["12.50", '{{"price":18}}', "9 euros"], ans=["Here is the price for the {garment}."])

flow(en=["{customer} brings a {garment}; take it in and tell me how far the ticket is", "check in {customer}'s {garment} and look up the ticket you get"], zh_q=["收下{customer}的{garment}，再查一下那张单", "{customer}送来{garment}，登记并查看单号状态"],
     slots=dict(customer="person", garment="garment_wa"), made=dict(ticket="laundry_ticket_wa"), steps=[("drop_off", {"customer": "{customer}", "garment": "{garment}"}, "ticket {ticket}"), ("check_ticket", {"ticket": "{ticket}"}, "waiting")], ans=["Ticket {ticket} of {customer} is waiting."])
flow(en=["take in a {garment} from {customer}, and when done it should be brought to {address}", "new {garment} of {customer}, then arrange the delivery of that ticket to {address}"], zh_q=["收下{customer}的{garment}，洗好送到{address}", "登记{customer}的{garment}，并安排把那张单送到{address}"],
     slots=dict(customer="person", garment="garment_wa", address="street_address"), made=dict(ticket="laundry_ticket_wa"), steps=[("drop_off", {"customer": "{customer}", "garment": "{garment}"}, '{{"ticket":"{ticket}"}}'), ("schedule_return", {"ticket": "{ticket}", "address": "{address}"}, "booked")], ans=["Ticket {ticket} will be brought to {address}."])
