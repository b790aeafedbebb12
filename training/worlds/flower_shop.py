"""Flower shop: bouquets, deliveries, greeting cards, extras, subscriptions, stock and complaints."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter."""
    return dict(t="str", v=v, d=d, zh=zh, alt=list(alt), **k)


def O(d, zh, *alt, f, **k):
    """An object parameter."""
    return dict(t="obj", d=d, zh=zh, alt=list(alt), f=f, **k)


def B(d, zh, *alt, **k):
    """A boolean parameter."""
    return dict(t="bool", d=d, zh=zh, alt=list(alt), **k)


domain("flower_shop")
values("stem_dx", en="roses|white lilies|tulips|sunflowers|peonies|eucalyptus|gypsophila|blue irises|freesias|carnations|dahlias|ranunculus|lavender|orchids|daisies|hydrangeas|red anemones|bird of paradise|snapdragons|fern leaves|olive branches|sweet peas|lilies of the valley".split("|"),
       zh="玫瑰|百合|郁金香|向日葵|牡丹|尤加利|满天星|蓝色鸢尾|小苍兰|康乃馨|大丽花|洋牡丹|薰衣草|雏菊|绣球|银莲花|橄榄枝|香豌豆|铃兰".split("|"))
values("florder_dx", en="F-2041|20488|BQ17|FL/339|7715|B-0092|A113|FLO-58|61204|R9-31|0417|ORD 88|W-1203".split("|"),
       zh="F-2041|20488|BQ17|FL/339|7715|B-0092|A113|61204|0417".split("|"))
values("flperson_dx", en="Amina Khalil|Ingrid Dahl|Luis|Mrs. Tan|Peter van Leeuwen|Chiara Rossi|Dr. Owusu|Mei-Ling Chou|grandma|Jean-Luc Moreau|Sinead O'Brien|my mother|Tobias Falk|Aunt Bea|Rosalind|Hassan El-Amin|Yuki Mori|Nurse Abigail".split("|"),
       zh="陈静怡|李建国|奶奶|王老师|赵小姐|阿美|欧阳雪|我妈|林医生|周一鸣|何太太|小满".split("|"))
values("flmail_dx", en="amina.k@post.org|ingrid_dahl@mail.com|luis92@home.net|tan@example.com|p.vanleeuwen@fastmail.com|chiara@studio-rossi.it|office@owusu.clinic|meiling.chou@inbox.tw|hello@falk.io|s.obrien@mail.ie".split("|"),
       zh="jingyi@mail.cn|lijianguo@163.com|wang.teacher@edu.cn|zhao88@qq.com|amei@post.org|linyisheng@hospital.cn".split("|"))
values("cardtext_dx", en="Happy birthday, old friend!|Get well soon|Thank you for everything|Sorry I forgot. Again.|You did it!|With all my love, always|Welcome home, baby Noah|Do not water after 9 pm :)|40 years and counting|Thinking of you|Not just today, every day|See you on Sunday?|Good luck in the new job|To the best team ever|Rest, read, recover|No more exams!|Will you marry me?".split("|"),
       zh="生日快乐|早日康复|谢谢你为我做的一切|对不起，我又忘了|你做到了！|永远爱你|欢迎小宝宝|不要忘记浇水哦|四十年如一日|想你|新工作顺利|嫁给我好吗？|别再熬夜了".split("|"))
values("bouquet_dx", en="Summer Meadow|Pink Cloud|Not Your Average Rose|Sunday Morning|The Big Thank-You|Forest Walk No. 3|Midnight in Kyoto|Honey & Straw|Simply White|Grandma's Garden|Twelve Red Ones|Sorry!|Wild at Heart".split("|"),
       zh="夏日草地|粉色云朵|星期天早晨|大大的感谢|森林漫步三号|京都午夜|纯白|外婆的花园|十二朵红|说声抱歉|野性之心".split("|"))
values("flstreet_dx", en="14 Mill Lane|Rue des Lilas 8|221 Hawthorn Road|Bergstraße 5a|9 Old Post Court|77 Harvest Avenue|3rd floor, 40 King Street|1208 Juniper Way|Kanalweg 19|6 Temple Gardens".split("|"),
       zh="人民路18号|花园街5号|和平里12栋|中山南路330号|桂花巷7号|学府路66号".split("|"))
values("fltown_dx", en="Leeds|Ghent|Salzburg|Portland|Aarhus|Dijon|Cork|Tampere|New Haven|St. Gallen|Bath|Tarragona".split("|"),
       zh="杭州|苏州|成都|厦门|无锡|昆明|青岛|佛山".split("|"))
values("flday_dx", en="tomorrow|Friday|next Monday|Mother's Day|June 3|2026-05-14|the day after tomorrow|Saturday morning|14 February|this Thursday|Christmas Eve|12/09".split("|"),
       zh="明天|周五|下周一|母亲节|6月3日|后天|周六上午|2月14日|这周四|平安夜".split("|"))
values("flsupplier_dx", en="Green Hill Nursery|Bloom & Sons|the Dutch auction|Valley Farm|Petals Direct|Martin's Greenhouse|Flor do Sul|Two Rivers Growers".split("|"),
       zh="青山苗圃|花之源|荷兰拍卖行|谷地农场|南方花卉|老马温室|双河种植园".split("|"))

ORDER = S("florder_dx", "order number", "订单号", "order_id", "order_number", "ref", noise=0.15)
STEMS = dict(t="[str]", v="stem_dx", d="flowers", zh="花材", alt=["stems", "flower_types", "items"])
EXTRAS = dict(t="[enum]", v={"chocolates": ["a box of chocolates", "some chocolates", "巧克力"], "balloon": ["a balloon", "a helium balloon", "气球"], "teddy_bear": ["a teddy bear", "a plush bear", "a cuddly bear", "小熊玩偶", "泰迪熊"],
                            "scented_candle": ["a scented candle", "a candle", "香薰蜡烛", "蜡烛"], "sparkling_wine": ["a bottle of bubbly", "a bottle of sparkling wine", "起泡酒"], "glass_vase": ["a glass vase", "a vase", "玻璃花瓶", "花瓶"]},
              d="gifts that go with the flowers", zh="附加礼品", alt=["addons", "gifts", "items"])
WINDOW = dict(t="enum", v={"early_morning": ["before nine", "at the crack of dawn", "very early", "一大早", "九点前"], "late_morning": ["late in the morning", "before lunch", "午饭前", "上午晚些"], "afternoon": ["after lunch", "in the afternoon", "下午", "午饭后"],
                           "evening": ["after work", "in the evening", "傍晚", "下班后"]}, d="time of day", zh="时段", alt=["slot", "time_window"])
FREQ = dict(t="enum", v={"weekly": ["every week", "once a week", "每周", "一周一次"], "every_two_weeks": ["every fortnight", "every other week", "隔周", "两周一次"], "monthly": ["every month", "once a month", "每月", "一个月一次"], "quarterly": ["four times a year", "every three months", "每季度"]},
            d="how often", zh="频率", alt=["interval", "rhythm", "cadence"])
SIZE = dict(t="enum", v={"small": ["little", "小号", "小"], "medium": ["middle-sized", "中号", "中等"], "large": ["big", "大号", "大"], "extra_large": ["huge", "gigantic", "特大号"]}, d="size of the bouquet", zh="大小")

fn("order_bouquet", "Order a bouquet made of chosen flowers", zh="订一束花", names=["bouquets.create", "createBouquet", "new_bouquet"], descs=["Puts a bouquet together from stems.", "Starts an order for a hand-tied bouquet"],
   params=dict(flowers=STEMS, size=dict(SIZE, opt=True), vase=B("comes in a vase", "带花瓶", "with_vase", "include_vase", opt=True), fragrant=B("only scented stems", "要有香味", "scented", opt=True), budget=O("price range", "预算", "price_range", opt=True, f=dict(min=dict(t="int", v=(10, 60, 5), d="at least", zh="最少", opt=True), max=dict(t="int", v=(65, 200, 5), d="at most", zh="最多")))),
   en=L('''a bouquet of {flowers}
make me a bouquet with {flowers}
{flowers} in one bouquet, with a vase @vase=true
I'd like {flowers}, tied together, no vase @vase=false
tie {flowers} into a {size} bouquet
a {size} bouquet please: {flowers}
put {flowers} together, in a vase please @vase=true
{size}, {flowers}
order a bunch made of {flowers}, we have enough vases at home @vase=false
bouquet: {flowers}. Nothing that smells @fragrant=false
something that smells lovely with {flowers} in it, {size} @fragrant=true
could the shop bind {flowers} for me, without a vase @vase=false
she adores {flowers}, so a {size} bouquet of those, vase included @vase=true
not a small one, a large bouquet with {flowers} @size="large"
a {size} bunch, {flowers}, scented ones only, no vase @fragrant=true @vase=false
a bouquet of {flowers} for {budget.min} to {budget.max} euros
{flowers}, tied together, at most {budget.max}
no more than {budget.max} for a {size} bouquet of {flowers}
between {budget.min} and {budget.max}, {flowers}, and please no vase @vase=false
I can spend up to {budget.max}, make it {flowers} with a strong scent @fragrant=true
{flowers}, but nothing scented, budget {budget.min} to {budget.max} @fragrant=false
a bouquet of {flowers}, but no thistles
I'd love {flowers}; no cactus this time, and a {size} bunch'''),
   zh_q=L('''订一束{flowers}
用{flowers}扎一束花
来一束{size}的花，要{flowers}
{flowers}扎成一束，配花瓶 @vase=true
要{flowers}，不要花瓶 @vase=false
{size}花束：{flowers}，不要有香味的 @fragrant=false
把{flowers}放一起，要香的 @fragrant=true
不要小的，大束的{flowers} @size="large"
{flowers}花束，预算{budget.min}到{budget.max}元
一束{flowers}，最多{budget.max}元，不要花瓶 @vase=false
一束{flowers}，不要仙人掌
{flowers}扎一束，千万别放塑料花'''), res=["order F-3001"], ans=["A bouquet of {flowers} is on order."])

fn("send_bouquet", "Have a bouquet of the catalogue delivered", zh="配送花束", names=["delivery.create", "deliverBouquet", "send_flowers"], descs=["Sends a bouquet to somebody's address.", "Delivery of a ready-made bouquet"],
   params=dict(bouquet=S("bouquet_dx", "name of the bouquet", "花束名称", "title", "product"), recipient=dict(t="obj", d="who gets it", zh="收花人", alt=["to", "receiver"], f=dict(name=S("flperson_dx", "full name", "姓名"), email=S("flmail_dx", "email for the delivery note", "邮箱", opt=True, noise=0))),
               address=dict(t="obj", d="where to", zh="地址", alt=["destination", "location"], f=dict(street=S("flstreet_dx", "street and number", "街道门牌"), city=S("fltown_dx", "town", "城市"), postcode=S([str(k) for k in (90210, 4051, 10405, 8001, 75011, 33100, 5020, 28013)] + ["LS6 2AB", "BA1 5NN", "T12 W8K7"], "postal code", "邮编", opt=True, noise=0.05)), opt=True),
               leave_at_door=B("may be left at the door", "可放门口", "no_signature", "doorstep", opt=True)),
   en=L('''send "{bouquet}" to {recipient.name}, {address.street}, {address.city}
deliver the {bouquet} bouquet to {recipient.name}
{recipient.name} should get '{bouquet}'
the bouquet called {bouquet} goes to {recipient.name} at {address.street} in {address.city}
send {recipient.name} ({recipient.email}) the “{bouquet}” bouquet
"{bouquet}" for {recipient.name}, {address.street}, {address.postcode} {address.city}
to {recipient.name}: bouquet "{bouquet}", leave it at the door if nobody is in @leave_at_door=true
deliver "{bouquet}" to {recipient.name}, but never leave it outside @leave_at_door=false
{address.street}, {address.city} is the address, {recipient.name} the recipient, and the bouquet is "{bouquet}"
please take the arrangement {bouquet} round to {recipient.name}, {address.street}, {address.city}; don't put it on the doorstep @leave_at_door=false
{recipient.email} is the mail of {recipient.name}, send the bouquet "{bouquet}" there
I want {recipient.name} to be surprised with "{bouquet}" at {address.street}, {address.city}, on the doorstep is fine @leave_at_door=true
order "{bouquet}" from the catalogue for {recipient.name}, e-mail {recipient.email}, street {address.street}, town {address.city}
bouquet "{bouquet}" → {recipient.name}, {address.city}, {address.street}
"{bouquet}" to {recipient.name}, postcode {address.postcode}, {address.city}, {address.street}'''),
   zh_q=L('''把“{bouquet}”送给{recipient.name}
给{recipient.name}送一束「{bouquet}」，地址{address.city} {address.street}
{recipient.name}收，{address.city}，{address.street}，花束“{bouquet}”
把名叫{bouquet}的花束送到{address.city} {address.street}，收花人{recipient.name}，可以放门口 @leave_at_door=true
送“{bouquet}”给{recipient.name}，邮箱{recipient.email}
“{bouquet}”送{recipient.name}，不要放在门口 @leave_at_door=false
{address.street}，{address.city}，邮编{address.postcode}，{recipient.name}，送「{bouquet}」'''), res=["delivery booked"], ans=["{bouquet} is on its way to {recipient.name}."])

fn("write_card", "Write the greeting card of an order", zh="写贺卡", names=["cards.write", "setCardText", "greeting_card"], descs=["Text that is printed on the card.", "Adds a card with a message"],
   params=dict(order=ORDER, text=S("cardtext_dx", "words on the card", "卡片文字", "message", "greeting", noise=0.1), signature=S("flperson_dx", "who signs", "署名", "signed_by", "from_name", opt=True), anonymous=B("keep the sender secret", "匿名", "hide_sender", opt=True)),
   en=L('''write "{text}" on the card of order {order}
card for {order}: {text}
the card that goes with {order} should read “{text}”
put '{text}' on the card for order {order}, signed {signature}
order {order}, card text "{text}", from {signature}
"{text}" - that goes on the card of {order}
on the card of {order}, please write "{text}" and sign it {signature}
{order}: card "{text}", don't say who it is from @anonymous=true
make the card for {order} say "{text}", no need to hide my name @anonymous=false
let {signature} sign the card for {order}, the words are "{text}"
an anonymous card with {order}: "{text}" @anonymous=true
"{text}", signed {signature}, on the greeting card of order {order}
print "{text}" on the card for {order} and keep the sender secret @anonymous=true
add a card to order {order} - {text}
"{text}" for the card of {order}, they may know it's from {signature}, so not anonymous @anonymous=false'''),
   zh_q=L('''订单{order}的贺卡写“{text}”
给{order}写卡片：{text}
{order}的卡片上写「{text}」，署名{signature}
卡片写“{text}”，订单{order}，匿名 @anonymous=true
由{signature}署名，{order}的贺卡内容“{text}”
订单{order}贺卡“{text}”，不用匿名 @anonymous=false'''), res=["card saved"], ans=["The card of {order} reads: {text}"])

fn("reschedule_delivery", "Move the delivery of an order", zh="改配送日期", names=["delivery.move", "changeDeliveryDate", "deliver_on"], descs=["Another day or time of day for a delivery.", "Changes when flowers arrive"],
   params=dict(order=ORDER, date=S("flday_dx", "new day", "新日期", "day", "new_date", noise=0.05), window=dict(WINDOW, opt=True), time=O("exact time", "具体时间", "between", "hours", opt=True, f=dict(start=S("clock", "not before", "最早", opt=True, noise=0.03), end=S("clock", "not after", "最晚", noise=0.03)))),
   en=L('''move order {order} to {date}
deliver {order} {date} instead
{order} should come {date}, {window}
{date}, {window}, for order {order}
reschedule {order}: {date}
not today, bring {order} {date}
can order {order} arrive {date}? {window} would be best
nobody is home, so move {order} to {date}
change the day of delivery for {order} to {date}
order {order} - {date} - {window}
{date} is better for {order}
we are out all morning, deliver {order} {date} after lunch @window="afternoon"
deliver {order} {date}, not in the afternoon but in the evening @window="evening"
{order} {date} between {time.start} and {time.end}
move {order} to {date}, it must be there by {time.end}
deliver {order} {date}, from {time.start} to {time.end}
{date} not before {time.start} and not after {time.end}, order {order}'''),
   zh_q=L('''订单{order}改到{date}送
{order}，{date}{window}送
{date}再送{order}
{order}今天不送了，改{date}
{order}改{date}，不要下午，傍晚送 @window="evening"
没人在家，{order}改成{date}送
{order}改到{date} {time.start}到{time.end}之间
{order}，{date} {time.end}前送到'''), res=["moved"], ans=["{order} comes {date}."])

fn("swap_flower", "Replace one flower of an order by another", zh="替换花材", names=["orders.swap_stem", "replaceFlower", "substitute_stem"], descs=["Takes one kind out and another in.", "Exchanges flowers in an order"],
   params=dict(order=ORDER, old=S("stem_dx", "flower to take out", "换掉的花", "remove", "from_flower"), new=S("stem_dx", "flower to put in", "换上的花", "replacement", "to_flower")),
   en=L('''replace the {old} in order {order} with {new}
{new} instead of {old} in {order}
in {order}, no {old}, but {new}
swap {old} for {new} in order {order}
order {order}: {old} out, {new} in
put {new} in place of the {old} in {order}
I changed my mind about {order}: not {old}, {new}
{new} rather than {old} for {order}
take the {old} out of {order} and use {new}
we ran out of {old}, {new} will do in order {order}
use {new} where {order} had {old}
exchange {order}'s {old} against {new}'''),
   zh_q=L('''订单{order}的{old}换成{new}
{order}不要{old}，改用{new}
{order}用{new}代替{old}
把{old}换成{new}，订单{order}
{old}没货了，{order}换{new}'''), res=["swapped"], ans=["{order} now has {new}."])

fn("exclude_flowers", "Keep certain flowers out of an order", zh="排除花材", names=["orders.exclude", "avoidFlowers", "forbid_stems"], descs=["Flowers that must not be used, and why.", "Blacklists stems for one order"],
   params=dict(order=ORDER, flowers=STEMS, reason=dict(t="enum", v={"allergy": ["she is allergic", "they make him sneeze", "he gets a rash from them", "会过敏", "闻了打喷嚏"], "toxic_to_pets": ["the cat would eat them", "they are poisonous for the dog", "家里有猫", "对狗有毒"], "bad_memories": ["they remind him of a funeral", "they bring back sad memories", "会想起葬礼", "勾起伤心事"], "strong_scent": ["they smell too strongly", "the scent gives me a headache", "味道太冲", "香味太浓"]}, d="why not", zh="原因", opt=True, alt=["why", "cause"])),
   en=L('''no {flowers} in order {order}
leave {flowers} out of {order}
don't use {flowers} for order {order}, {reason}
{order} without {flowers}
{order}: anything but {flowers}
please keep {flowers} out of order {order} because {reason}
{reason}, so no {flowers} in {order}
never put {flowers} into {order}
avoid {flowers} when you make {order}
order {order} must not contain {flowers}: {reason}
whatever you bind for {order}, skip {flowers}
I'd rather not see {flowers} in {order}, {reason}'''),
   zh_q=L('''订单{order}不要{flowers}
{order}里别放{flowers}
{order}避开{flowers}，{reason}
{reason}，所以{order}不能有{flowers}
做{order}时不用{flowers}
除了{flowers}，{order}放什么都行'''), res=["noted"], ans=["{order} stays free of {flowers}."])

fn("add_extras", "Add gifts to an order", zh="添加礼品", names=["extras.add", "addGifts", "append_addons"], descs=["Chocolates, balloons and the like go with the flowers.", "Puts extras into an order"],
   params=dict(order=ORDER, extras=EXTRAS, gift_wrap=B("wrap the gifts", "礼品包装", "wrapped", opt=True)),
   en=L('''add {extras} to order {order}
{order} also gets {extras}
put {extras} with the flowers of {order}
{extras} for order {order} too
I'd like {extras} on top of order {order}
order {order}: plus {extras}
throw in {extras} with {order}, gift-wrapped @gift_wrap=true
{extras} go with {order}, don't wrap them @gift_wrap=false
please include {extras} in {order}
send {extras} along with order {order}, no wrapping @gift_wrap=false
wrap {extras} nicely and add them to {order} @gift_wrap=true
the flowers in {order} look lonely, add {extras}
{extras} with order {order}, but no ribbon'''),
   zh_q=L('''订单{order}加上{extras}
{order}再配{extras}
给{order}添{extras}，要包装 @gift_wrap=true
{order}加{extras}，不用包装 @gift_wrap=false
{extras}也放进{order}'''), res=["extras added"], ans=["{order} now comes with {extras}."])

fn("remove_extras", "Take gifts out of an order", zh="去掉礼品", names=["extras.remove", "dropGifts", "delete_addons"], descs=["The flowers stay, the gifts go.", "Removes extras from an order"],
   params=dict(order=ORDER, extras=EXTRAS),
   en=L('''remove {extras} from order {order}
{order} without {extras} after all
no {extras} for {order} any more
take {extras} out of {order}
drop {extras} from order {order}
order {order}: minus {extras}
we don't need {extras} in {order}
I was wrong about {extras}, take that off order {order}
{extras} can go, order {order}
only the flowers for {order}, not {extras}
cancel {extras} in {order}, keep the rest
it's getting expensive, leave {extras} out of {order}'''),
   zh_q=L('''订单{order}去掉{extras}
{order}不要{extras}了
把{extras}从{order}里拿掉
{order}的{extras}取消
太贵了，{order}别放{extras}'''), res=["extras removed"], ans=["{extras} no longer go with {order}."])

fn("start_subscription", "Start a flower subscription", zh="开通鲜花订阅", names=["subscriptions.start", "subscribeCustomer", "new_subscription"], descs=["Fresh flowers again and again for one customer.", "Signs a customer up for regular bouquets"],
   params=dict(customer=dict(t="obj", d="who subscribes", zh="客户", alt=["client", "subscriber"], f=dict(name=S("flperson_dx", "full name", "姓名"), email=S("flmail_dx", "email", "邮箱", noise=0))), frequency=FREQ, size=dict(SIZE, opt=True), auto_renew=B("renew by itself", "自动续订", "renew", opt=True)),
   en=L('''subscribe {customer.name} ({customer.email}) to flowers {frequency}
{frequency} flowers for {customer.name}, {customer.email}
start a subscription: {customer.name}, {customer.email}, {frequency}, {size}
{customer.email} is {customer.name}, wants a {size} bouquet {frequency}
new subscriber {customer.name} <{customer.email}>, {frequency}, renews automatically @auto_renew=true
sign {customer.name} up {frequency}, mail {customer.email}, without automatic renewal @auto_renew=false
{customer.name} would like fresh flowers {frequency}; write to {customer.email}
{frequency}, {size}, {customer.name}, {customer.email}, do not renew it @auto_renew=false
set up {frequency} deliveries for {customer.name}, address for mail is {customer.email}
put {customer.name} down for a {size} bunch {frequency} and let it run on, {customer.email} @auto_renew=true
{customer.name}, {customer.email}: not weekly, monthly @frequency="monthly"
a subscription for {customer.name}, e-mail {customer.email}, quarterly instead of monthly @frequency="quarterly"'''),
   zh_q=L('''给{customer.name}开通{frequency}鲜花订阅，邮箱{customer.email}
{customer.name}，{customer.email}，{frequency}送花
{frequency}给{customer.name}送{size}花束，邮箱{customer.email}
新订阅：{customer.name}，{customer.email}，{frequency}，自动续订 @auto_renew=true
{customer.name}要{frequency}收花，{customer.email}，到期不续 @auto_renew=false
{customer.name}（{customer.email}）不要每周，改每月 @frequency="monthly"'''), res=["subscription S-12"], ans=["{customer.name} gets flowers {frequency}."])

fn("set_subscription_active", "Pause or resume a flower subscription", zh="暂停或恢复订阅", names=["subscriptions.set_active", "toggleSubscription", "pause_or_resume"], descs=["True lets the flowers come, false stops them.", "Switches a customer's subscription"],
   params=dict(customer=S("flperson_dx", "name of the customer", "客户姓名", "subscriber", "name"), active=B("false pauses", "是否生效", "enabled", "running"), until=S("flday_dx", "last day of the pause", "暂停到", "resume_date", "pause_until", opt=True, noise=0.05)),
   en=L('''pause the flowers for {customer} @active=false
no flowers for {customer} until {until} @active=false
resume the subscription of {customer} @active=true
{customer} is back, start the flowers again @active=true
{customer} is away until {until}, hold the deliveries @active=false
put {customer}'s subscription on ice @active=false
let {customer} have flowers again @active=true
stop sending bouquets to {customer} for now @active=false
switch {customer}'s subscription back on @active=true
{customer}: on hold till {until} @active=false
{customer}'s subscription was frozen, thaw it @active=true
don't deliver to {customer} before {until}, pause it @active=false
wake up the sleeping subscription of {customer} @active=true'''),
   zh_q=L('''暂停{customer}的订阅 @active=false
{customer}的鲜花停到{until} @active=false
恢复{customer}的订阅 @active=true
{customer}回来了，继续送花 @active=true
{until}之前先别给{customer}送 @active=false
{customer}的订阅重新打开 @active=true'''), res=["ok"], ans=["The subscription of {customer} is changed."])

fn("change_subscription", "Change rhythm or size of a subscription", zh="修改订阅", names=["subscriptions.update", "editSubscription", "adjust_subscription"], descs=["Another frequency or another size from now on.", "Edits a running subscription"],
   params=dict(customer=S("flperson_dx", "name of the customer", "客户姓名", "subscriber", "name"), frequency=dict(FREQ, opt=True), size=dict(SIZE, opt=True)),
   en=L('''change {customer} to {frequency}
{customer} wants flowers {frequency} from now on
make the bouquets of {customer} {size}
{customer}: {frequency}, {size}
switch {customer} from weekly to monthly @frequency="monthly"
from now on {frequency} and {size} for {customer}
{customer}'s subscription goes from monthly to quarterly @frequency="quarterly"
instead of small make the bouquets for {customer} large @size="large"
{size} bouquets for {customer} please
weekly is too much for {customer}, every other week is enough @frequency="every_two_weeks"
{customer} has no room for huge bouquets, send small ones @size="small"
let {customer} have flowers {frequency}
bring {customer} down from large to medium @size="medium"
not every three months, every week for {customer} @frequency="weekly"'''),
   zh_q=L('''{customer}的订阅改成{frequency}
{customer}以后{frequency}送
{customer}的花束换成{size}
{customer}从每周改到每月 @frequency="monthly"
{customer}改{frequency}，{size}
{customer}不要小号了，换大号 @size="large"'''), res=["changed"], ans=["The subscription of {customer} is updated."])

fn("discard_stock", "Throw flowers away and note why", zh="报废花材", names=["stock.discard", "writeOffStems", "bin_flowers"], descs=["Takes stems out of the stock.", "Writes off flowers with a reason"],
   params=dict(flower=S("stem_dx", "kind of flower", "花材", "stem", "item"), stems=dict(t="int", v=(1, 120), d="how many", zh="支数", alt=["count", "quantity"]), reason=dict(t="enum", v={"wilted": ["they hang their heads", "too old", "they have withered", "蔫了", "枯萎了"], "broken_stems": ["the stems snapped", "they got crushed", "茎断了", "压坏了"], "mould": ["there is fuzz on them", "they are mouldy", "发霉了"], "frost_damage": ["they froze in the van", "the cold got them", "冻坏了"], "wrong_colour": ["they came in the wrong shade", "颜色不对"]}, d="why", zh="原因", alt=["cause", "why"])),
   en=L('''throw away {stems} {flower}, {reason}
{stems} {flower} to the bin: {reason}
write off {stems} stems of {flower}, {reason}
{reason}: {stems} {flower} out of the stock
discard {stems} {flower}: {reason}
the {flower} are no good, {reason}, {stems} pieces
we lose {stems} {flower}. {reason}
{flower}, {stems} stems, {reason}, get rid of them
out with {stems} of the {flower}, {reason}
{stems} {flower} can't be sold, {reason}
bin {stems} {flower}, they are not mouldy, just wilted @reason="wilted"
note a loss of {stems} {flower}, {reason}'''),
   zh_q=L('''报废{stems}支{flower}，{reason}
{flower}扔掉{stems}支，{reason}
{reason}，{stems}支{flower}出库
{flower}，{stems}支，{reason}，处理掉
扔{stems}支{flower}，没发霉，只是蔫了 @reason="wilted"'''), res=["written off"], ans=["{stems} {flower} are written off."])

fn("restock_flowers", "Order flowers from a supplier", zh="进货", names=["stock.restock", "buyStems", "order_from_grower"], descs=["Buys several kinds at once.", "A purchase from a grower"],
   params=dict(flowers=STEMS, supplier=S("flsupplier_dx", "grower or wholesaler", "供应商", "vendor", "grower"), express=B("needed at once", "加急", "rush", "urgent", opt=True), certified=B("only fair trade", "公平贸易认证", "fair_trade", opt=True)),
   en=L('''order {flowers} from {supplier}
get {flowers} from {supplier}, express @express=true
{supplier} should send us {flowers}
buy {flowers} at {supplier}, no rush @express=false
we're out of {flowers}, ask {supplier} for more
restock {flowers} with {supplier}, fair trade only @certified=true
{supplier}: {flowers}, as fast as they can @express=true
{flowers} from {supplier}, they need not be fair trade @certified=false
from {supplier} I need {flowers}
call in {flowers} at {supplier} and have it rushed @express=true
put {flowers} on the list for {supplier}
{supplier} has good prices, take {flowers} there, certified please, it isn't urgent @certified=true @express=false
{flowers} from {supplier}, whether fair trade or not, so no certificate needed @certified=false
{supplier} should deliver {flowers}, we still have enough moss
get {flowers}, not pots, from {supplier}'''),
   zh_q=L('''从{supplier}进{flowers}
向{supplier}订{flowers}，加急 @express=true
{flowers}没了，找{supplier}补货
{supplier}：{flowers}，不急 @express=false
跟{supplier}买{flowers}，要公平贸易的 @certified=true
从{supplier}进{flowers}，不用公平贸易认证 @certified=false
跟{supplier}要{flowers}，花盆不用'''), res=["purchase placed"], ans=["{supplier} sends {flowers}."])

fn("publish_arrangement", "Put an arrangement into the catalogue", zh="上架花艺作品", names=["catalogue.publish", "addArrangement", "list_arrangement"], descs=["A new product with title, occasions and price.", "Adds a bouquet to the web shop"],
   params=dict(title=S("bouquet_dx", "title", "名称", "name"), price=dict(t="num", v=(15, 220), d="price", zh="价格", alt=["cost"]), occasions=dict(t="[enum]", v={"birthday": ["birthdays", "生日"], "wedding": ["weddings", "婚礼"], "funeral": ["funerals", "葬礼"], "new_baby": ["new babies", "births", "新生儿"], "apology": ["saying sorry", "道歉"], "valentines_day": ["Valentine's", "情人节"]}, d="what it is good for", zh="适用场合", opt=True, alt=["tags", "categories"]),
               public=B("visible to customers", "是否公开", "visible", opt=True), size=O("measures in centimetres", "尺寸", "dimensions", opt=True, f=dict(height=dict(t="int", v=(15, 120), d="height", zh="高"), width=dict(t="int", v=(15, 90), d="width", zh="宽", opt=True)))),
   en=L('''add "{title}" to the catalogue for {price}
new arrangement "{title}", {price}, for {occasions}
put the arrangement {title} in the shop at {price}
publish “{title}” at {price}, good for {occasions}, visible to all @public=true
'{title}' costs {price}; keep it hidden for now @public=false
{price} for "{title}", tags {occasions}
list "{title}" under {occasions} at {price}
a bouquet called {title}, {price}, make it public @public=true
catalogue entry: "{title}", {price}, keep it private @public=false
for {occasions} we now have "{title}", {price} each
"{title}" - {price} - {occasions} - not public yet @public=false
the new product is named "{title}", it is meant for {occasions} and costs {price}
"{title}", {size.height} cm high, {price}
list "{title}" at {price}, {size.width} wide and {size.height} high, for {occasions}
“{title}” is {size.height} by {size.width} cm and costs {price}, show it to everyone @public=true'''),
   zh_q=L('''上架“{title}”，价格{price}
新作品「{title}」，{price}元，适合{occasions}
“{title}”卖{price}，先不公开 @public=false
把{title}放进目录，{price}，公开 @public=true
适合{occasions}的“{title}”，定价{price}
“{title}”高{size.height}厘米，{price}元
上架“{title}”，宽{size.width}高{size.height}，{price}元，公开 @public=true'''), res=["listed"], ans=["{title} is in the catalogue."])

fn("log_complaint", "Record what a customer complains about", zh="记录投诉", names=["complaints.log", "reportProblem", "file_complaint"], descs=["The problem with an order and the customer's own words.", "Complaint about delivered flowers"],
   params=dict(order=ORDER, problems=dict(t="[enum]", v={"late": ["it came late", "arrived too late", "送晚了"], "wrong_flowers": ["the wrong flowers came", "those were not the right flowers", "花送错了"], "damaged": ["it was crushed", "half of it was broken", "压坏了"], "card_missing": ["there was no card", "the card was missing", "没有卡片"]}, d="what went wrong", zh="问题", alt=["issues", "reasons"]),
               refund=B("wants the money back", "要求退款", "money_back", opt=True), customer=O("who complains", "投诉人", "caller", opt=True, f=dict(name=S("flperson_dx", "name", "姓名"), email=S("flmail_dx", "email", "邮箱", opt=True, noise=0)))),
   en=L('''complaint about {order}: {problems}
{problems}, order {order}
the customer of {order} says {problems}
order {order}: {problems}, wants a refund @refund=true
{problems} with order {order}, no refund wanted @refund=false
write down for {order}: {problems}
they are unhappy with {order}: {problems}
note a complaint, {problems}, order {order}, money back please @refund=true
someone rang about {order}, {problems}
about order {order}, {problems}, but they don't want their money back @refund=false
it wasn't late, but it was crushed, order {order} @problems=["damaged"]
{order} was on time but the card was missing @problems=["card_missing"]
{customer.name} complains about {order}: {problems}
{customer.name} ({customer.email}) says of order {order}, {problems}
{order}, {problems}, please answer {customer.name} at {customer.email}, no refund asked for @refund=false
{problems}! {customer.name} wants the money for {order} back @refund=true'''),
   zh_q=L('''{order}投诉：{problems}
订单{order}{problems}，要退款 @refund=true
客户说{order}{problems}
{order}{problems}，不要求退款 @refund=false
记录{order}的问题：{problems}
{order}没有晚，就是没有卡片 @problems=["card_missing"]
{customer.name}投诉{order}：{problems}
{customer.name}（{customer.email}）说{order}{problems}，要退款 @refund=true'''), res=["complaint C-9"], ans=["The complaint about {order} is noted."])

fn("find_order", "Find the order number of a customer", zh="查订单号", names=["orders.find", "lookupOrder", "order_of"], descs=["Order number by the name of a person.", "Which order belongs to somebody"],
   params=dict(customer=S("flperson_dx", "whose order", "客户", "name", "recipient"), day=S("flday_dx", "day of the delivery", "配送日", "date", opt=True, noise=0.05)),
   en=L('''find the order of {customer}
which order is for {customer}
order number for {customer}, delivery {day}
what did {customer} order for {day}? give me the number
look up {customer}
{customer}'s order number?
search the orders of {customer} for {day}
I need the number of {customer}'s flowers
{day}, {customer}: which order is that
there should be an order for {customer} somewhere'''),
   zh_q=L('''查{customer}的订单号
{customer}，{day}的订单是哪个
哪个订单是{customer}的
找一下{customer}的单子
{customer}的花，订单号多少'''), res=["F-2041", "20488"], ans=["I looked up the order of {customer}."])

flow(en=["find the order of {p} and write \"{t}\" on the card", "look up {p}'s order, the card should say \"{t}\"", "what's the order number of {p}? put '{t}' on its card"], zh_q=["查{p}的订单，贺卡写“{t}”", "找到{p}的订单号，卡片上写「{t}」"],
     slots=dict(p="flperson_dx", t="cardtext_dx"), made=dict(o="florder_dx"),
     steps=[("find_order", {"customer": "{p}"}, "{o}"), ("write_card", {"order": "{o}", "text": "{t}"}, "card saved")], ans=["The card of {p}'s order {o} now reads: {t}"])
flow(en=["look up the order of {p} and move it to {d}", "{p}'s flowers should come {d}, find the order first", "find {p}'s order, then deliver it {d}"], zh_q=["查{p}的订单，改到{d}送", "{p}的花改{d}送，先查订单号"],
     slots=dict(p="flperson_dx", d="flday_dx"), made=dict(o="florder_dx"),
     steps=[("find_order", {"customer": "{p}"}, '{{"order":"{o}"}}'), ("reschedule_delivery", {"order": "{o}", "date": "{d}"}, "moved")], ans=["{p}'s order {o} comes {d}."])
