"""Coupons and loyalty: codes, discounts, members, points, tiers, campaigns."""
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


domain("coupons_loyalty")
values("couponcode_we", en="SAVE10|WELCOME|SUMMER26|FREESHIP|VIP-2207|blackfriday|THANKYOU5|HELLO20|B2SCHOOL|XMAS-EARLY|LOYAL15|FLASH|BDAY-GIFT|REF-ANNA|SPRING_50|K7Q2-99|TRYME|two4one".split("|"))
values("shopper_we", en="Maya Lindt|card 5520|Oliver|M-20418|Fatima Khan|member 771|Chen Wei|Rosa Diaz|c.osei@mail.test|Benjamin|LY-3301|Mrs Whitfield|Tobias Lund|Grace|K-88012|Hannah".split("|"),
       zh="王女士|会员771|小李|陈伟|张敏|卡号5520|刘先生|LY-3301|赵敏|老周|孙倩".split("|"))
values("reward_we", en="a free coffee|$10 voucher|cinema ticket|tote bag|free delivery|early access|a bottle of olive oil|spa day|mug|20% off shoes|double espresso|birthday cake|lounge access|phone case".split("|"),
       zh="免费咖啡|十元代金券|电影票|帆布袋|免运费|优先购买|橄榄油一瓶|马克杯|生日蛋糕|贵宾厅|手机壳".split("|"))
values("campaign_we", en="Summer Sale|Back to School|Black Friday|Spring Cleaning|Double Points Week|Lunar New Year|Friends & Family|Grand Opening|Win-back|Student Days|Refer a Friend|Coffee Week".split("|"),
       zh="夏季特卖|开学季|双十一|春季大扫除|双倍积分周|新春活动|亲友日|盛大开业|学生节|邀请好友|咖啡周".split("|"))

CODE = S("couponcode_we", "code of the coupon", "优惠码", "coupon voucher promo_code")
MEMBER = S("shopper_we", "member, by name or card", "会员", "customer card_holder shopper")
KIND = "percent:percentage,百分比|fixed:fixed amount,固定金额|free_shipping:包邮|gift:赠品"
TIER = "bronze:铜卡|silver:银卡|gold:金卡|platinum:白金卡"
CATEGORY = "shoes:鞋|books:书|electronics:电子产品|groceries:食品|toys:玩具|clothing:服装|beauty:美妆"
PTS = N(5, 9000, "number of points", "积分数", "amount value")

fn("create_coupon", "Create a coupon code", zh="新建优惠码", names=["createCoupon", "coupons.create", "new_promo_code"], descs=["Makes a discount code with its kind and value.", "Sets up a voucher"],
   params=dict(code=CODE, kind=E(KIND, "kind of discount", "优惠类型", "discount_type type"), value=N(1, 90, "percent or amount", "数值", "amount discount", opt=True),
               category=E(CATEGORY, "only for these goods", "适用类别", "applies_to", opt=True),
               min_order=N(10, 300, "smallest order", "最低消费", "minimum min_spend", opt=True), max_uses=N(1, 5000, "how often it can be used", "最多使用次数", "usage_limit limit", opt=True)),
   en=L('''create a coupon {code}: {kind}, {value}
new code {code} for {value} percent off @kind="percent"
make a {kind} coupon of {value} called {code}
{code} should take {value} off {category}, {kind}
{code} gives {value}% on {category} @kind="percent"
a {kind} coupon {code} worth {value}, orders over {min_order} only
set up {code}, kind {kind}, value {value}, at most {max_uses} uses
whoever types {code} pays no postage @kind="free_shipping"
add a {kind} voucher for {category} with the code {code} and the value {value}
{value} off as a {kind} discount, code {code}, minimum order {min_order}, {max_uses} times
coupon {code} for {category}: {kind} {value}, from {min_order} up
no delivery costs from {min_order} with {code} @kind="free_shipping"
I want a code {code} that can be used {max_uses} times, {kind}, {value}
code: {code}; kind: {kind}; value: {value}; category: {category}
put a little present into orders with {code} over {min_order} @kind="gift"
{code} = {value} percent off everything above {min_order} @kind="percent"'''),
   zh_q=L('''新建优惠码{code}，{kind}，{value}
{code}打折{value}%，限{category} @kind="percent"
做一个{kind}优惠券{code}，满{min_order}可用，数值{value}
{code}：{kind}{value}，最多用{max_uses}次
用{code}的订单包邮，满{min_order} @kind="free_shipping"
给{category}建一个{kind}的优惠码{code}，值{value}'''), res=["coupon {code} created"], ans=["The coupon {code} is ready."])

fn("edit_coupon", "Change the value or limits of a coupon", zh="修改优惠码", names=["updateCoupon", "coupons.edit", "change_promo"], descs=["Edits a coupon that exists."],
   params=dict(code=CODE, value=N(1, 90, "new value", "新数值", "amount discount", opt=True), min_order=N(10, 300, "new smallest order", "新的最低消费", "minimum", opt=True),
               max_uses=N(1, 5000, "new number of uses", "新的次数上限", "limit", opt=True),
               audience=E("everyone:所有人|members:会员|new_customers:新客", "who may use it", "适用人群", "who eligible", opt=True)),
   en=L('''change {code} to {value}
{code} should be worth {value} from now on
raise the minimum order of {code} to {min_order}
let {code} be used {max_uses} times
{code} is for {audience} only
edit {code}: value {value}, minimum {min_order}
set {code} to {value} for {audience}
make {code} available to {audience}
{max_uses} uses for {code}, not more
bump {code} up to {value} and let {audience} use it
{code}: minimum order {min_order}, {max_uses} uses
restrict {code} to {audience} with orders over {min_order}
the coupon {code} now gives {value}'''),
   zh_q=L('''把{code}改成{value}
{code}的最低消费改为{min_order}
{code}只给{audience}用
{code}最多用{max_uses}次
{code}改为{value}，满{min_order}可用'''), res=["coupon {code} changed"], ans=["{code} is changed."])

fn("set_coupon_active", "Switch a coupon on or off", zh="启用或停用优惠码", names=["toggleCoupon", "coupons.set_active", "enable_code"], descs=["Whether a code is accepted at the checkout."],
   params=dict(code=CODE, active=dict(t="bool", d="accepted or not", zh="是否有效", alt=["enabled", "on"])),
   en=L('''activate {code} @active=true
switch {code} off @active=false
{code} should not work any more @active=false
turn the coupon {code} on @active=true
pause {code} @active=false
people are abusing {code}, disable it @active=false
{code} may be used again @active=true
accept {code} at the checkout @active=true
stop accepting {code} @active=false
make {code} invalid for now @active=false
bring {code} back to life @active=true
enable the code {code} @active=true'''),
   zh_q=L('''启用{code} @active=true
停用{code} @active=false
{code}先别用了 @active=false
让{code}重新有效 @active=true
结账时接受{code} @active=true'''), res=["{code} updated"], ans=["{code} is switched."])

fn("apply_coupon", "Apply a coupon to an order", zh="使用优惠码", names=["applyCoupon", "orders.add_coupon", "redeem_code"], descs=["Takes the discount of a code off an order."],
   params=dict(code=CODE, order=S("order_id_c", "order number", "订单号", "order_id cart", opt=True)),
   en=L('''apply {code}
use the code {code} on order {order}
I have a coupon, {code}
take {code} off order {order}'s price
redeem {code}
enter {code} at the checkout
order {order}: add coupon {code}
my voucher is {code}, please use it
put {code} on {order}
{code} for {order}
can I use {code} on this order
discount with {code} please
the code on my flyer is {code}'''),
   zh_q=L('''使用优惠码{code}
订单{order}用{code}
我有优惠码{code}
结账时输入{code}
给{order}加上{code}'''), res=["discount applied"], ans=["{code} is applied."])

fn("check_coupon", "Tell whether a coupon is valid", zh="查询优惠码", names=["checkCoupon", "coupons.validate", "coupon_info"], descs=["Reads value, end date or use of a code without using it."],
   params=dict(code=CODE, detail=E("validity:有效性|value:面值|expiry:expiry date,到期日|usage:使用次数", "what to tell", "查什么", "field what", opt=True)),
   en=L('''is {code} still valid?
tell me the {detail} of {code}
check {code} without using it
{detail} of coupon {code}
how much is {code} worth @detail="value"
when does {code} run out @detail="expiry"
how many people used {code} @detail="usage"
look up the {detail} for {code}
does {code} work
{code}: {detail}?
I'd like to know about the code {code}
has {code} ended yet @detail="validity"'''),
   zh_q=L('''{code}还有效吗
查{code}的{detail}
{code}值多少 @detail="value"
{code}什么时候到期 @detail="expiry"
{code}被用了几次 @detail="usage"'''), res=["valid until June", "15 percent"], ans=["Here is what I found on {code}."])

fn("list_coupons", "List coupons", zh="列出优惠码", names=["listCoupons", "coupons.list"], descs=["Shows codes by state, kind and order."],
   params=dict(state=E("active:有效|expired:过期|scheduled:待生效|used_up:用完", "which ones", "状态", "status", opt=True), kind=E(KIND, "only this kind", "类型", "type", opt=True),
               sort=E("newest:最新|most_used:使用最多|ending_soon:即将到期", "order", "排序", "order_by", opt=True),
               limit=N(1, 60, "at most so many", "最多几个", "count", opt=True)),
   en=L('''list the {state} coupons
show {kind} coupons that are {state}
which codes are {state}
the {limit} {sort} coupons
{state} codes, {sort} first
all {kind} ones please
give me {limit} {state} codes sorted by {sort}
what coupons do we have, {sort}
coupons: {kind}, {state}, {limit}
I'd like to see {limit} coupons of kind {kind}
which ones can still be used @state="active"
which codes start later @state="scheduled"
codes customers use most, {limit} of them @sort="most_used"'''),
   zh_q=L('''列出{state}的优惠码
{state}的{kind}优惠券有哪些
按{sort}列{limit}个优惠码
哪些码还能用 @state="active"
显示{kind}类型的券，{limit}个'''), res=["SAVE10, WELCOME"], ans=["These are the coupons."])

fn("enroll_member", "Enrol somebody in the loyalty programme", zh="会员入会", names=["enrollMember", "loyalty.join", "new_member"], descs=["Signs a person up for the bonus card."],
   params=dict(name=S("person_c", "name of the person", "姓名", "full_name customer"), tier=E(TIER, "starting tier", "等级", "level", opt=True), email=S("email_c", "e-mail", "邮箱", "mail", opt=True),
               referred_by=S("person_c", "who brought them", "推荐人", "referrer sponsor", opt=True),
               start_points=N(5, 900, "points to begin with", "起始积分", "bonus welcome_points", opt=True)),
   en=L('''enrol {name} in the loyalty programme
sign {name} up as {tier}
new member {name}, {email}
{name} joins, brought by {referred_by}
{referred_by} brought in {name}, sign {name} up
make {name} a {tier} member with {start_points} points to start
{name} wants a bonus card, mail {email}
add {name} to the members, tier {tier}, referred by {referred_by}
give {name} a card with {start_points} welcome points
member: {name}, {tier}, {email}
{name} starts at {tier}
register {name} for points, {referred_by} recommended us'''),
   zh_q=L('''{name}加入会员
给{name}办{tier}
新会员{name}，邮箱{email}
{referred_by}介绍{name}入会
{name}办卡，送{start_points}积分
{name}入会，{tier}，推荐人{referred_by}'''), res=["member enrolled"], ans=["{name} is a member now."])

fn("change_points", "Add or take away points", zh="增减积分", names=["adjustPoints", "loyalty.points", "book_points"], descs=["Books points to a member's account or off it."],
   params=dict(member=MEMBER, action=E("add:加,增加|deduct:扣,扣除", "add or deduct", "操作", "op direction"), points=PTS, reason=E("purchase:消费|birthday:生日|complaint:投诉|correction:更正|promotion:活动", "why", "原因", "cause why", opt=True)),
   en=L('''{action} {points} points for {member}
give {member} {points} points @action="add"
take {points} points off {member} @action="deduct"
credit {points} to {member}, it's a {reason} @action="add"
{member} gets {points} points because of a {reason} @action="add"
for {member}: {action} {points}, reason {reason}
{points} points to {member} please @action="add"
{member} had {points} too many, correct that @action="deduct" @reason="correction"
please {action} {points} points, member {member}, {reason}
it's {member}'s birthday, {points} points as a present @action="add" @reason="birthday"
book {points} points off the card of {member}, {reason} @action="deduct"
{member} complained, make up for it with {points} points @action="add" @reason="complaint"
{action} {points} {member} {reason}'''),
   zh_q=L('''给{member}{action}{points}积分
{member}{action}{points}分，原因{reason}
送{member}{points}积分 @action="add"
从{member}那里扣掉{points}分 @action="deduct"
{member}过生日，送{points}分 @action="add" @reason="birthday"'''), res=["balance updated"], ans=["The points of {member} are updated."])

fn("transfer_points", "Move points from one member to another", zh="转移积分", names=["transferPoints", "loyalty.transfer", "send_points"], descs=["One member hands points to another."],
   params=dict(giver=S("shopper_we", "who gives", "转出会员", "from source sender"), receiver=S("shopper_we", "who gets", "转入会员", "to target recipient"), points=PTS),
   en=L('''transfer {points} points from {giver} to {receiver}
{giver} gives {receiver} {points} points
move {points} from {giver} over to {receiver}
to {receiver}: {points} points, taken from {giver}
{receiver} gets {points} of {giver}'s points
send {receiver} {points} points out of the account of {giver}
from {giver} to {receiver} {points}
{giver} wants to share {points} points with {receiver}
hand {points} points of {giver} to {receiver}
{points} points should go from the card of {giver} to that of {receiver}
let {receiver} have {points} points from {giver}
shift {points}, {giver} -> {receiver}'''),
   zh_q=L('''从{giver}转{points}积分给{receiver}
{giver}送给{receiver}，{points}分
把{giver}的{points}积分转到{receiver}
{receiver}收到{giver}的{points}分
给{receiver}转{points}分，从{giver}扣'''), res=["transferred"], ans=["{receiver} has {points} points from {giver}."])

fn("get_points", "Tell the points or tier of a member", zh="查询积分", names=["getPoints", "loyalty.balance", "member_status"], descs=["Reads a member's account."],
   params=dict(member=MEMBER, what=E("balance:余额|tier:等级|expiring:即将过期|history:明细", "what to read", "查什么", "field info", default="balance")),
   en=L('''how many points does {member} have
points of {member}
show the {what} of {member}
which tier is {member} in @what="tier"
which points does {member} lose soon @what="expiring"
how did {member} earn points so far @what="history"
{member}: {what}
look up {what} for {member}
balance of {member} please @what="balance"
is {member} gold yet @what="tier"
I need the {what} for member {member}
check {member}'s card'''),
   zh_q=L('''{member}有多少积分
查{member}的{what}
{member}是什么等级 @what="tier"
{member}哪些积分快过期了 @what="expiring"
看{member}的积分{what}'''), res=["1280 points", "gold"], ans=["Here is the account of {member}."])

fn("redeem_reward", "Exchange points for a reward", zh="兑换礼品", names=["redeemReward", "loyalty.redeem", "claim_reward"], descs=["Pays a reward with points."],
   params=dict(member=MEMBER, reward=S("reward_we", "the reward", "礼品", "prize gift item"), quantity=N(2, 10, "how many", "数量", "count", opt=True),
               delivery=E("pickup:in the store,自取|mail:by post,邮寄|digital:电子", "how it is handed over", "领取方式", "handover method", opt=True)),
   en=L('''redeem {reward} for {member}
{member} wants {reward}
exchange {member}'s points for {reward}
{member} takes {quantity} of {reward}, {delivery}
{reward} for {member}, delivery {delivery}
use the points of {member} to get {reward}
{member} would like {reward} and fetches it in the shop @delivery="pickup"
send {reward} to {member}'s home against points @delivery="mail"
claim {quantity} times {reward} for {member}
pay {reward} with points, member {member}, {delivery}
get {member} {reward}
reward for {member}: {reward}, {quantity}, {delivery}'''),
   zh_q=L('''给{member}兑换{reward}
{member}要{reward}，{delivery}
用{member}的积分换{quantity}份{reward}
{member}换{reward}，到店领取 @delivery="pickup"
把{reward}寄给{member}，积分支付 @delivery="mail"'''), res=["redeemed"], ans=["{member} gets {reward}."])

fn("set_tier", "Move a member to another tier", zh="调整会员等级", names=["setTier", "loyalty.set_level", "promote_member"], descs=["Upgrades or downgrades a member."],
   params=dict(member=MEMBER, tier=E(TIER, "new tier", "新等级", "level to"), old_tier=E(TIER, "tier so far", "原等级", "from_tier", opt=True), months=N(1, 24, "for so many months", "有效月数", "duration_months", opt=True)),
   en=L('''make {member} {tier}
upgrade {member} from {old_tier} to {tier}
{member} is now {tier}
move {member} to {tier} for {months} months
{member} drops from {old_tier} to {tier}
set the tier of {member} to {tier}
{tier} status for {member}, {months} months
{member} was {old_tier}, change that to {tier}
to {tier} with {member}, who has been {old_tier}
for {months} months {member} should count as {tier}
give {member} the {tier} card instead of the {old_tier} one
downgrade {member} to {tier}
{member}: {old_tier} -> {tier}'''),
   zh_q=L('''把{member}升为{tier}
{member}从{old_tier}改到{tier}
{member}享受{tier}{months}个月
{member}降到{tier}
{member}的等级设为{tier}，原来是{old_tier}'''), res=["{member}: {tier}"], ans=["{member} is {tier} now."])

fn("start_campaign", "Start a bonus campaign", zh="启动活动", names=["startCampaign", "campaigns.start", "launch_promo"], descs=["More points or discounts for a while."],
   params=dict(name=S("campaign_we", "name of the campaign", "活动名", "campaign title"), start=S("day_c", "first day, as said", "开始", "from starts", noise=0),
               end=S("day_c", "last day, as said", "结束", "until ends", noise=0, opt=True),
               tier=E(TIER, "only members of this tier", "适用等级", "for_tier", opt=True), category=E(CATEGORY, "only these goods", "适用类别", "goods", opt=True),
               multiplier=N(2, 10, "points are multiplied by", "积分倍数", "factor times", opt=True)),
   en=L('''start the campaign {name} {start}
run {name} from {start} until {end}
{name} begins {start} and is for {tier} members
{multiplier} times the points on {category}: campaign {name}, from {start}
{name} starts {start}, ends {end}, {category} only
launch {name} {start} for {tier} customers buying {category}
from {start} to {end} we run {name} with {multiplier} times points
campaign {name}, {start}, {tier}, {category}, factor {multiplier}
until {end}, beginning {start}: {name}
plan {name}: first day {start}, last day {end}
{start} is when {name} should kick off, {multiplier} times points for {tier}
for {category}, a campaign called {name} starting {start}'''),
   zh_q=L('''{start}开始活动{name}
{name}从{start}到{end}
{name}：{start}开始，限{tier}会员
{category}{multiplier}倍积分，活动{name}，{start}起
{start}启动{name}，{end}结束，{category}'''), res=["campaign planned"], ans=["{name} starts {start}."])

flow(en=["make a 10 percent coupon {c} and use it on order {o}", "create the code {c} for 10 percent off, then put it on {o}"], zh_q=["建一个九折码{c}，用在订单{o}", "新建减百分之十的优惠码{c}，然后用到{o}"],
     slots=dict(c="couponcode_we", o="order_id_c"), made=dict(k=["CP-2041", "NEW10-A", "ZX81", "code 5518"]),
     steps=[("create_coupon", {"code": "{c}", "kind": "percent", "value": 10}, "stored as {k}"), ("apply_coupon", {"code": "{k}", "order": "{o}"}, "applied")], ans=["{o} has the discount of {k}."])
flow(en=["enrol {n} and make the new member gold", "sign {n} up, then set that card to gold"], zh_q=["给{n}办会员并升为金卡", "{n}入会，然后把卡改成金卡"],
     slots=dict(n="person_c"), made=dict(m=["LY-9021", "M-40718", "card 8831", "K-12077"]), steps=[("enroll_member", {"name": "{n}"}, '{{"card":"{m}"}}'), ("set_tier", {"member": "{m}", "tier": "gold"}, "gold")],
     ans=["{n} has the gold card {m}."])
