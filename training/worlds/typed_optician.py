"""An optician's desk: glasses orders, lenses, frames, eye tests, repairs."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_optician")
values("t_specframe", en=["Oslo 12", "Nightingale", "Round About", "Wire B-7", "Black and Tan", "Cat in the Sun", "Clark", "Titan 500", "Half Rim", "Sequoia", "Rio Red", "Model 88-2", "Owl", "Kid One", "Grandpa Joe", "Aviator Classic", "Feather", "Number Nine", "Square Deal", "Lido"],
       zh=["奥斯陆12", "夜莺", "圆框B-7", "钛架500", "半框", "红杉", "里约红", "猫头鹰", "童款一号", "老爷款", "飞行员", "羽毛", "九号", "方框", "丽都"])
values("t_eyecust", en=["Mrs. Albright", "Tom Quist", "Dr. Sand", "the Ito twins", "Ruth and Ben", "Mr. Pratt", "Olu", "Fay Lindqvist", "Pia", "young Hassan", "Noemi Varga", "Customer 4471", "Walter B.", "Ms. O'Hara", "Bea", "Sam from the bakery", "Yann Moreau", "old Mrs. Finch", "Lin Wei", "Marek"],
       zh=["王阿姨", "小唐", "桑医生", "双胞胎", "老马", "林老师", "小芸", "贺教授", "阿宁", "客户4471", "面包店小宋", "陈奶奶", "赵先生", "孙女士", "小虎"])
CUST = dict(t="str", v="t_eyecust", noise=0.12, d="customer", zh="顾客", alt=["customer", "patient", "client"])
FRAME = dict(t="str", v="t_specframe", noise=0.12, d="frame model", zh="镜架", alt=["model", "frame_name"])
DIOP = {-0.5: ["minus a half", "-0.5", "负零点五"], -0.75: ["minus three quarters", "-0.75", "负零点七五"], -1.25: ["minus one point two five", "-1.25", "负一点二五"], -2: ["minus two", "-2", "负二"], -2.5: ["minus two and a half", "-2.5", "负二点五"], -3.75: ["minus 3.75", "minus three point seven five", "负三点七五"], -6: ["minus six", "-6.0", "负六"], 0: ["zero", "plano", "零", "平光"], 0.25: ["plus a quarter", "+0.25", "正零点二五"], 0.5: ["plus a half", "+0.5", "正零点五"], 1: ["plus one", "+1.0", "正一"], 1.75: ["plus one and three quarters", "+1.75", "正一点七五"], 2.25: ["plus two point two five", "+2.25", "正二点二五"], 3.5: ["plus three and a half", "+3.5", "正三点五"]}
D = lambda words, **k: dict(t="num", v=DIOP, d=words, **k)
COAT = {"ar": ["anti-reflection", "against reflections", "防反光"], "blue": ["blue-light", "for screen work", "防蓝光"], "hard": ["scratch-proof", "against scratches", "防刮"], "photo": ["self-darkening", "that turns dark in the sun", "变色"], "polar": ["polarised", "against glare from water", "偏光"], "hydro": ["water-repellent", "rain-proof", "防水"]}

fn("set_prescription", "Note the strength of both eyes", zh="记录度数", names=["rx.set", "eyeValues", "set_diopters"], descs=["Left and right in dioptres.", "The prescription of a customer"],
   params=dict(customer=CUST, left=D("left eye", zh="左眼", alt=["left_eye", "os"]), right=D("right eye", zh="右眼", alt=["right_eye", "od"])),
   en=L('''{customer}: left {left}, right {right}
right eye {right}, left eye {left}, for {customer}
{customer} has {left} on the left and {right} on the right
on the right {right}, on the left {left}; customer {customer}
note {right} right and {left} left for {customer}
the left eye of {customer} is {left}, the right one {right}
{left} for the left and {right} for the right eye of {customer}
prescription {customer}, right {right}, left {left}
{customer}'s right eye: {right}; left eye: {left}
write down for {customer} that the left is {left} and the right {right}'''),
   zh_q=L('''{customer}左眼{left}，右眼{right}
右眼{right}，左眼{left}，{customer}
{customer}：右{right}，左{left}
给{customer}记度数，左{left}右{right}
{customer}的右眼{right}、左眼{left}
左边{left}、右边{right}，是{customer}的'''), res=["left {left}, right {right}"], ans=["The prescription of {customer} is noted."])
fn("change_strength", "Make the lens of one eye stronger or weaker", zh="增减度数", names=["rx.adjust", "strengthBy", "shift_diopters"], descs=["Which eye and by how much; negative is weaker.", "A relative change"],
   params=dict(eye=dict(t="enum", v=seldom({"L": ["the left eye", "the left one", "左眼"], "R": ["the right eye", "the right one", "右眼"], "B": ["both eyes", "either eye", "双眼"]}), d="L, R or B", zh="哪只眼", alt=["side", "which"]), by=dict(t="num", v={0.25: ["a quarter stronger", "up a quarter", "强四分之一"], 0.5: ["half a dioptre stronger", "up a half", "强半度"], 0.75: ["three quarters up", "0.75 stronger", "强0.75"], 1: ["one dioptre stronger", "up by one", "强一度"], -0.25: ["a quarter weaker", "down a quarter", "弱四分之一"], -0.5: ["half a dioptre weaker", "down by a half", "弱半度"], -0.75: ["0.75 weaker", "down three quarters", "弱0.75"], -1: ["one weaker", "down by one", "弱一度"]}, d="dioptres, negative is weaker", zh="度", alt=["delta", "change"]), customer=dict(CUST, opt=True)),
   en=L('''{eye} {by}
make {eye} {by}
{by} for {eye}
{eye} should be {by}
{customer} wants {eye} {by}
for {customer}, {eye} {by}
let {eye} go {by} compared with the old glasses
{eye}: {by}, customer {customer}
not the left, the right eye {by} @eye="R"
the letters are blurred, so {eye} {by}
{customer}: {eye}, {by}'''),
   zh_q=L('''{eye}{by}
把{eye}调{by}
{customer}的{eye}要{by}
{eye}比旧的{by}
不是左眼，右眼{by} @eye="R"
看不清，{eye}{by}
{customer}：{eye}{by}'''), res=["changed by {by}"], ans=["The strength has changed."])
fn("order_glasses", "Order a pair of glasses", zh="订眼镜", names=["orders.new", "orderSpecs", "new_glasses"], descs=["Customer, frame, coatings, urgent or not.", "A new order at the workshop"],
   params=dict(customer=CUST, frame=FRAME, coatings=dict(t="[enum]", v=COAT, d="coatings of the lenses", zh="镀膜", opt=True, alt=["finish", "lens_coatings"]), urgent=dict(t="bool", d="hurry", zh="加急", opt=True, alt=["express", "rush"])),
   en=L('''order {frame} for {customer}
{customer} takes {frame} with {coatings} lenses
{frame}, lenses {coatings}, for {customer}
glasses for {customer}: {frame}, no hurry @urgent=false
a pair of {frame} for {customer}, it's urgent @urgent=true
{coatings} lenses in {frame}, customer {customer}
{customer} would like {frame}, please rush it @urgent=true
put {coatings} lenses into {frame}, they are for {customer}
{customer} finally decided: {frame}, {coatings}
order {frame} for {customer}; it needn't be express @urgent=false
for {customer} the {frame} frame, and only {coatings} lenses'''),
   zh_q=L('''给{customer}订{frame}
{customer}要{frame}，镜片{coatings}
{frame}配{coatings}镜片，顾客{customer}
{customer}订{frame}，加急 @urgent=true
{customer}的{frame}不急 @urgent=false
{customer}终于定了：{frame}，{coatings}
{coatings}的镜片装{frame}，给{customer}'''), res=["order 6120"], ans=["The glasses are ordered."])
fn("swap_frame", "Use another frame in an order", zh="更换镜架", names=["orders.swapFrame", "otherFrame", "change_frame"], descs=["Old frame and new frame.", "One frame instead of another"],
   params=dict(customer=CUST, old=dict(FRAME, d="frame so far", zh="原镜架", alt=["from_frame", "instead_of"]), new=dict(FRAME, d="new frame", zh="新镜架", alt=["to_frame", "replacement"])),
   en=L('''{customer} wants {new} instead of {old}
swap {old} for {new} in the order of {customer}
{customer}: not {old} but {new}
change the frame of {customer} from {old} to {new}
{new} rather than {old} for {customer}
{old} is out of stock, let {customer} have {new}
replace {old} with {new}, customer {customer}
for {customer} put {new} where it says {old}
{customer} had {old} and now takes {new}
no {old} for {customer}, {new} it is
use {new} in place of {old} for {customer}'''),
   zh_q=L('''{customer}不要{old}，要{new}
把{customer}的{old}换成{new}
{customer}的镜架从{old}改为{new}
{old}缺货，给{customer}换{new}
{customer}用{new}代替{old}
{customer}原来选{old}，现在选{new}'''), res=["{new}"], ans=["{customer} gets {new}."])
fn("set_coatings", "Add and leave out coatings of an order", zh="增减镀膜", names=["orders.coatings", "lensFinish", "edit_coatings"], descs=["Which are added and which are dropped.", "Two lists of coatings"],
   params=dict(customer=CUST, add=dict(t="[enum]", v=COAT, d="coatings to add", zh="增加", opt=True, alt=["include", "plus"]), drop=dict(t="[enum]", v=COAT, d="coatings to leave out", zh="去掉", opt=True, alt=["exclude", "minus"])),
   en=L('''{customer} also wants {add} lenses
no {drop} lenses for {customer}
lenses for {customer}: {add}, but no longer {drop}
{customer}: with {add}, without {drop}
without {drop}, with {add}, customer {customer}
leave out {drop} for {customer}
{customer} doesn't need {drop}, but would like {add}
add {add} for {customer}
take {drop} off the order of {customer} and put {add} on it
{add} instead of {drop} for {customer}
{customer} drives at night, so {add} lenses please'''),
   zh_q=L('''{customer}加{add}
{customer}不要{drop}
{customer}的镜片加{add}，去掉{drop}
去掉{drop}，改{add}，顾客{customer}
{customer}要{add}，不要{drop}
{customer}用{add}代替{drop}
{customer}常开夜车，加{add}'''), res=["coatings changed"], ans=["The order of {customer} is changed."])
fn("measure_frame", "Note the measures of a frame", zh="记录镜架尺寸", names=["frames.measure", "frameSize", "set_measures"], descs=["Lens width and height, bridge and temple, in millimetres.", "Size of a frame"],
   params=dict(frame=FRAME, size=dict(t="obj", d="millimetres", zh="毫米", alt=["measures", "dimensions"], f=dict(width=dict(t="int", v=(40, 62), d="lens width"), height=dict(t="int", v=(25, 39), d="lens height"), bridge=dict(t="int", v=(14, 24), d="bridge"), temple=dict(t="int", v=(125, 155), d="temple length", opt=True)))),
   en=L('''{frame}: lens {size.width} by {size.height}, bridge {size.bridge}
lenses {size.width} wide and {size.height} high, bridge {size.bridge}, that's {frame}
{frame} has a bridge of {size.bridge}, a width of {size.width} and a height of {size.height}
height {size.height}, width {size.width}, bridge {size.bridge}, temple {size.temple}: {frame}
measures of {frame}: width {size.width}, height {size.height}, bridge {size.bridge}, temples {size.temple}
bridge {size.bridge} mm, temple {size.temple} mm, lens {size.width} x {size.height}, model {frame}
note for {frame} that the lens is {size.height} high and {size.width} wide with a bridge of {size.bridge}
{frame} measures {size.width} across, {size.height} down and {size.bridge} over the nose
the temples of {frame} are {size.temple}, the bridge {size.bridge}, the lens {size.width} wide and {size.height} high
size of {frame}: {size.width}, {size.height} high, {size.bridge} bridge'''),
   zh_q=L('''{frame}镜片宽{size.width}高{size.height}，鼻梁{size.bridge}
{frame}：鼻梁{size.bridge}，宽{size.width}，高{size.height}
高{size.height}宽{size.width}，鼻梁{size.bridge}，镜腿{size.temple}，型号{frame}
{frame}镜腿{size.temple}，鼻梁{size.bridge}，镜片{size.width}乘{size.height}
记{frame}尺寸：宽{size.width}、高{size.height}、鼻梁{size.bridge}
{frame}鼻梁{size.bridge}毫米，镜片宽{size.width}毫米、高{size.height}毫米'''), res=["measures noted"], ans=["{frame} is measured."])
fn("book_test", "Book an eye test", zh="预约验光", names=["tests.book", "eyeTest", "appointment"], descs=["Customer, day, kind of test, first visit or not.", "Appointment for an eye test"],
   params=dict(customer=CUST, day=dict(t="enum", v=seldom({"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "mid-week", "周三"], "thu": ["Thursday", "周四"], "fri": ["Friday", "周五"], "sat": ["Saturday", "周六"]}), d="day", zh="星期", alt=["weekday", "on"]), kind=dict(t="enum", v={"distance": ["far sight", "seeing far", "远视力"], "near": ["reading", "seeing close up", "近视力"], "colour": ["colour vision", "红绿色觉"], "field": ["side vision", "visual field", "视野"], "pressure": ["eye pressure", "glaucoma", "眼压"]}, d="kind of test", zh="项目", opt=True, alt=["test", "what"]), first_visit=dict(t="bool", d="new customer", zh="首次", opt=True, alt=["new_customer"])),
   en=L('''book a test for {customer} on {day}
{customer} comes on {day} for {kind}
{day}: {customer}, a {kind} test
test {kind} of {customer}, {day}
{customer} has never been here, give them {day} @first_visit=true
{day} for {customer}, who knows us already @first_visit=false
not Monday but Thursday for {customer} @day="thu"
{customer} would rather come on {day}
put {customer} down for {day}, {kind} test
a {kind} test for {customer}, {day}, because of the driving licence
new customer {customer}, {day} @first_visit=true'''),
   zh_q=L('''{customer}{day}验光
给{customer}约{day}，查{kind}
{day}：{customer}，{kind}
{customer}第一次来，约{day} @first_visit=true
{customer}是老顾客，{day} @first_visit=false
{customer}不是周一，是周四 @day="thu"
{customer}因为驾照要查{kind}，{day}'''), res=["booked {day}"], ans=["The test is booked."])
fn("move_test", "Move an eye test to another day", zh="改验光日期", names=["tests.move", "rescheduleTest", "other_day"], descs=["Old day and new day.", "Moves an appointment"],
   params=dict(customer=CUST, old_day=dict(t="enum", v=seldom({"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "周三"]}), d="day so far", zh="原日", alt=["from_day", "before"]), new_day=dict(t="enum", v=seldom({"thu": ["Thursday", "周四"], "fri": ["Friday", "周五"], "sat": ["Saturday", "周六"]}), d="new day", zh="新日", alt=["to_day", "after"])),
   en=L('''move {customer} from {old_day} to {new_day}
{customer}: {new_day} instead of {old_day}
{customer} can't come on {old_day}, {new_day} is fine
{new_day} rather than {old_day} for {customer}
to {new_day} with {customer}, who had {old_day}
the test of {customer} was on {old_day}, it is on {new_day} now
not {old_day}, {new_day} for {customer}
{customer} swaps {old_day} for {new_day}
put {customer} on {new_day}; cancel {old_day}
{customer} on {old_day}? No, make it {new_day}'''),
   zh_q=L('''{customer}从{old_day}改到{new_day}
{customer}{old_day}来不了，改{new_day}
{customer}不是{old_day}，是{new_day}
{new_day}代替{old_day}，{customer}
{customer}原来{old_day}，现在{new_day}
把{customer}挪到{new_day}，{old_day}取消'''), res=["{new_day}"], ans=["{customer} comes on {new_day}."])
fn("set_reminders", "Whether a customer gets reminders", zh="设置提醒", names=["customers.remind", "noReminders", "mute_customer"], descs=["muted=true: no messages to the customer.", "Reminders by post or text"],
   params=dict(customer=CUST, muted=dict(t="bool", d="true sends nothing", zh="true 为不发", alt=["silent", "opt_out"]), channels=dict(t="[enum]", v=seldom({"sms": ["text message", "短信"], "mail": ["e-mail", "邮件"], "post": ["letter", "信件"], "call": ["telephone", "电话"]}), d="ways", zh="方式", opt=True, alt=["by", "ways"])),
   en=L('''remind {customer} by {channels} @muted=false
no more reminders for {customer} @muted=true
{customer} doesn't want to hear from us @muted=true
{customer} would like reminders again @muted=false
stop writing to {customer} @muted=true
don't bother {customer} by {channels} @muted=true
send {customer} reminders by {channels} @muted=false
let {customer} have reminders, {channels} is best @muted=false
leave {customer} in peace @muted=true
{customer} no longer wants silence: {channels} @muted=false
keep {customer} informed by {channels} @muted=false
mute {customer} @muted=true'''),
   zh_q=L('''用{channels}提醒{customer} @muted=false
别再提醒{customer} @muted=true
{customer}不想收到消息 @muted=true
{customer}又要提醒了 @muted=false
停止给{customer}发{channels} @muted=true
{customer}可以用{channels}通知 @muted=false
不要打扰{customer} @muted=true'''), res=["muted: {muted}"], ans=["{customer} is set."])
fn("report_repair", "Write a repair ticket", zh="开维修单", names=["repairs.new", "repairTicket", "fix_glasses"], descs=["Frame, what is broken, under warranty or not.", "Something on the glasses is broken"],
   params=dict(frame=FRAME, fault=dict(t="str", v=["left hinge is loose", "the dog chewed it", "screw missing on the right", "scratched from side to side", "bent, but not broken", "nose pad gone", "lens falls out when he laughs", "temple no. 2 cracked", "green stuff between lens and rim", "too tight behind the ears", "sat on it", "coating peels off", "左铰链松了", "狗咬过", "右边缺螺丝", "鼻托掉了", "镜片会掉", "镜腿裂了", "太紧，夹耳朵", "坐坏了", "镀膜脱落"], noise=0.1, d="what is wrong", zh="故障", alt=["problem", "description"]), warranty=dict(t="bool", d="free of charge", zh="保修", opt=True, alt=["free", "under_warranty"]), parts=dict(t="[enum]", v={"hinge": ["joint", "铰链"], "screw": ["little screw", "螺丝"], "pad": ["nose pad", "鼻托"], "temple": ["side arm", "镜腿"], "lens": ["glass", "镜片"]}, d="spare parts", zh="配件", opt=True, alt=["needs"])),
   en=L('''repair {frame}: {fault}
{frame} needs a repair, {fault}
"{fault}" - ticket for {frame}
{frame}, {fault}, and it's free of charge @warranty=true
{frame} is broken ({fault}), the customer pays @warranty=false
write a ticket for {frame}: {fault}; parts: {parts}
we need {parts} for {frame}; fault: {fault}
{frame} under warranty, {fault} @warranty=true
ticket, {frame}: {fault}. No warranty @warranty=false
order {parts} for the repair of {frame}, note "{fault}"
the customer says about {frame}: {fault}'''),
   zh_q=L('''维修{frame}：{fault}
{frame}要修，{fault}
给{frame}开单，“{fault}”，保修 @warranty=true
{frame}{fault}，不在保修 @warranty=false
{frame}要{parts}，问题：{fault}
顾客说{frame}：{fault}
维修单：{frame}，{fault}，配件{parts}'''), res=["ticket 88"], ans=["The repair is noted."])
fn("set_pd", "Note the distance of the eyes", zh="记录瞳距", names=["rx.pd", "pupilDistance", "eye_distance"], descs=["Far and near, in millimetres.", "Pupil distance of a customer"],
   params=dict(customer=CUST, far=dict(t="num", v=(62, 72, 0.5), d="distance for far", zh="远用", alt=["distance_pd"]), near=dict(t="num", v=(55, 61, 0.5), d="distance for reading", zh="近用", alt=["reading_pd"])),
   en=L('''{customer}: {far} for far, {near} for near
near {near}, far {far}, customer {customer}
pupil distance of {customer} is {far} far and {near} near
for reading {near}, for distance {far}: {customer}
{customer} measures {near} up close and {far} far away
write {far} (far) and {near} (near) for {customer}
the near distance of {customer} is {near}, the far one {far}
{far} and {near}, far and near, for {customer}
eye distance {customer}: near {near}; far {far}
{customer} has {far} mm looking far, {near} mm reading'''),
   zh_q=L('''{customer}远用瞳距{far}，近用{near}
近用{near}，远用{far}，{customer}
{customer}：看远{far}，看近{near}
{customer}看书{near}，看远{far}
记{customer}瞳距，近{near}远{far}
{customer}的远{far}毫米、近{near}毫米'''), res=["{far}/{near}"], ans=["The distances are noted."])
fn("give_discount", "Give a discount on an order", zh="打折", names=["orders.discount", "priceOff", "reduce_price"], descs=["Percent off and the reason.", "Lowers the price"],
   params=dict(customer=CUST, percent=dict(t="int", v={5: ["five percent", "5%", "百分之五"], 10: ["ten percent", "a tenth", "百分之十"], 20: ["a fifth", "20 percent", "百分之二十"], 25: ["a quarter", "25%", "四分之一"], 50: ["half the price", "fifty percent", "一半"], 33: ["a third", "33 percent", "三分之一"], 15: ["fifteen percent", "15 %", "百分之十五"], 100: ["the whole price", "all of it", "全部"]}, d="percent off", zh="减免百分比", alt=["off", "discount"]), reason=dict(t="str", v=["second pair", "waited three weeks", "family and friends", "anniversary", "our mistake with the left lens", "student", "loyal since 1998", "display piece", "moved from branch B", "Black Friday", "第二副", "等了三周", "亲友", "周年庆", "左镜片装错", "学生", "老顾客", "样品"], noise=0.12, d="why", zh="原因", opt=True, alt=["why", "note"])),
   en=L('''take {percent} off for {customer}
{customer} gets {percent} off: {reason}
{percent} off the order of {customer}
give {customer} a discount of {percent} because of this: {reason}
{reason}: {percent} off for {customer}
knock {percent} off for {customer}
let {customer} have {percent} off, note "{reason}"
{customer} pays less, {percent} off
discount for {customer}, {percent}, reason: {reason}
reduce the bill of {customer} by {percent}'''),
   zh_q=L('''给{customer}减{percent}
{customer}减免{percent}，原因：{reason}
{reason}，{customer}便宜{percent}
{customer}的单子减{percent}
{customer}少收{percent}，注明“{reason}”
优惠{customer}{percent}'''), res=["{percent}% off"], ans=["{customer} gets the discount."])
fn("find_order", "Find the number of an order", zh="查订单号", names=["orders.find", "orderOf", "lookup_order"], descs=["Gives the order number of a customer.", "Searches orders"],
   params=dict(customer=CUST, open_only=dict(t="bool", d="only open orders", zh="仅未完成", opt=True, alt=["unfinished"])),
   en=L('''find the order of {customer}
which order is {customer}'s
order number of {customer}?
look up {customer}, only open orders @open_only=true
all orders of {customer}, the finished ones too @open_only=false
where is the order for {customer}
search for {customer} among the orders
what number does {customer}'s order have
is there an unfinished order of {customer} @open_only=true
get me the order of {customer}, done or not @open_only=false'''),
   zh_q=L('''查{customer}的订单
{customer}的单号是多少
{customer}未完成的订单 @open_only=true
{customer}的订单，完成的也要 @open_only=false
找{customer}的单子
{customer}那单在哪'''), res=["order 6120", "O-773"], ans=["I found it."])
fn("set_order_state", "Set where an order stands", zh="设置订单状态", names=["orders.state", "markOrder", "order_status"], descs=["State as a code 0 to 4.", "Progress of an order"],
   params=dict(order=dict(t="str", v=["6120", "O-773", "A-17", "5518", "K/22", "order 9", "2026-041", "B7", "1204-2", "77", "G-3001", "W18"], noise=0.1, d="order number", zh="单号", alt=["order_no", "id"]), state=dict(t="enum", v={0: ["not begun", "new", "未开始"], 1: ["being ground", "in the workshop", "磨片中"], 2: ["waiting for parts", "stuck", "等配件"], 3: ["ready to collect", "finished", "可取"], 4: ["handed over", "collected", "已取走"]}, d="0 new, 1 in work, 2 waiting, 3 ready, 4 collected", zh="状态码", alt=["status", "stage"])),
   en=L('''order {order} is {state}
mark {order} as {state}
{order}: {state}
set {order} to {state}
{order} isn't ready yet, it's stuck @state=2
{order} is no longer in the workshop but ready @state=3
as of today {order} is {state}
the customer has just taken {order} home @state=4
put {order} down as {state}
{order} went from new to being ground @state=1
note that {order} is {state}'''),
   zh_q=L('''{order}号单{state}
把{order}标为{state}
{order}：{state}
{order}还没好，等配件 @state=2
{order}刚被取走 @state=4
{order}号磨好了，可以取 @state=3
{order}号状态改成{state}'''), res=["state {state}"], ans=["{order} is set."])

flow(en=["find the order of {c} and mark it as ready to collect", "look up {c}'s order; it's ready, set that", "{c}'s glasses are finished, find the order and say so"], zh_q=["查{c}的单，标为可取", "{c}的眼镜好了，找到订单改成可取"],
     slots=dict(c="t_eyecust"), made=dict(o=["6120", "O-773", "A-17", "5518", "K-22"]),
     steps=[("find_order", {"customer": "{c}"}, "{o}"), ("set_order_state", {"order": "{o}", "state": 3}, "ready")], ans=["Order {o} is ready."])
