"""Online shop: search, cart, checkout, orders, returns."""
from switchboard.wording import L
from switchboard.world import domain, fn, flow, values


domain("shop")
values("coupon", en=L("SAVE10\nWELCOME5\nSPRING24\nFREESHIP\nBLACK20\nVIP-2291\nTAKE15\nSUMMER\nFIRSTORDER\nHAPPY7\nXMAS-50\nLOYAL3"))
ITEM = dict(t="str", v="product", d="the product", zh="商品", alt=["product", "name", "article"])
PID = dict(t="str", v="product_id", d="product number", zh="商品编号", alt=["product_id", "sku", "article_no"])
ORDER = dict(t="str", v="order_number", d="number of the order", zh="订单号", alt=["order_id", "number", "order_no"])
QTY = dict(t="int", v=(2, 12), d="how many", zh="数量", alt=["count", "qty", "amount"])
SIZE = dict(t="enum", v={"XS": ["extra small", "加小号"], "S": ["small", "小号"], "M": ["medium", "中号"], "L": ["large", "大号"], "XL": ["extra large", "加大号"]}, d="size", zh="尺码", alt=["fit"])

fn("search_products", "Search the shop for products", zh="在商店搜索商品", names=["searchProducts", "catalog.search", "find_items", "ShopSearch"], descs=["Finds articles by words, price and colour; returns product numbers."],
   params=dict(query=dict(t="str", v="product", d="what to look for", zh="搜索词", alt=["q", "keywords", "text"]), max_price=dict(t="num", v=(10, 300, 5), d="at most this price", zh="最高价格", opt=True, alt=["price_limit", "budget"]), colour=dict(t="str", v="colour", d="colour", zh="颜色", opt=True, alt=["color"]),
               sort=dict(t="enum", v={"price": ["cheapest first", "by price", "按价格"], "rating": ["best rated first", "by rating", "按评分"], "newest": ["newest first", "最新"]}, d="order of the results", zh="排序", opt=True, alt=["sort_by", "order"])),
   en=L('''search for {query}
find {query}
I'm looking for {query} under {max_price}
show me {colour} {query}
do you sell {query}
{query}, {sort}
I need {query} but no more than {max_price}
got any {query} in {colour}
{query} for less than {max_price}, {sort}
browse {query}
my budget is {max_price}, I want {query}
which {query} do you have
list {query} {sort}
something like {query} in {colour}, below {max_price}'''), zh_q=L('''搜索{query}
我想买{query}，{max_price}以内
有{colour}的{query}吗
找{query}，{sort}排
{query}有卖吗
预算{max_price}，看看{query}
有没有{query}
帮我挑{colour}的{query}
{query}，不超过{max_price}块
最便宜的{query}排前面 @sort="price"
{colour}{query}，{max_price}元以下的有吗
看看新出的{query} @sort="newest"
评价好的{query}排在前面 @sort="rating"'''), res=['{{"id":"SKU-10442","price":39}}', "12 results"], ans=["This is what the shop has."])
fn("show_product", "Show a product's page", zh="显示商品详情", names=["showProduct", "catalog.get", "product_details"], descs=["By the product number."], params=dict(id=PID),
   en=L('''show me {id}
open product {id}
details of {id}
what is {id}
tell me more about article {id}
let me look at {id}
how much is {id}
{id} please, the page'''), zh_q=L('''看看{id}
打开商品{id}
{id}多少钱
{id}的详情
{id}长什么样
商品{id}给我看看
{id}介绍一下
点开{id}
想了解一下{id}'''), res=["wool blanket, 49.00"], ans=["Here is the product."])
fn("add_to_cart", "Put a product into the cart", zh="把商品加入购物车", names=["addToCart", "cart.add", "basket_add"], descs=["By product number; quantity and size if said."], params=dict(id=PID, quantity={**QTY, "default": 1}, size={**SIZE, "opt": True}),
   en=L('''add {id} to my cart
put {quantity} of {id} in the basket
I'll take {id}
{id} in {size} please
buy {quantity} {id}
{quantity} x {id} in {size}
one {id}, size {size} @quantity=1
toss {id} into the cart
I want {id}, size {size}
cart: {id}
{id} looks good, {quantity} of them
add two of {id} @quantity=2
basket {quantity} {id}'''), zh_q=L('''把{id}加入购物车
{id}来{quantity}个
要{id}，{size}
{quantity}件{id}放购物车
买{id}
{id}，{size}的，加购
来{quantity}件{id}，{size}
把{quantity}个{id}放进篮子
{id}我要了
给我加{quantity}份{id}
{id}要{size}码的'''), res=["added"], ans=["{id} is in your cart."])
fn("remove_from_cart", "Take a product out of the cart", zh="从购物车移除商品", names=["removeFromCart", "cart.remove", "basket_remove"], descs=["The cart no longer has it."], params=dict(item=ITEM),
   en=L('''remove {item} from my cart
take {item} out of the basket
I don't want {item} after all
no {item} please
delete {item} from the cart
drop {item}
changed my mind about {item}
{item} can go back on the shelf'''), zh_q=L('''把{item}移出购物车
不要{item}了
购物车里去掉{item}
{item}先不买了
{item}删掉，不买
把购物车里的{item}拿出来
{item}太贵，不要了
{item}从篮子里去掉
不买{item}了'''), res=["removed"], ans=["{item} is out of your cart."])
fn("set_quantity", "Change how many of a product are in the cart", zh="修改购物车中的数量", names=["setQuantity", "cart.update", "change_count"], descs=["Sets the number of one article."], params=dict(item=ITEM, quantity={**QTY, "v": (1, 12)}),
   en=L('''make it {quantity} {item}
change {item} to {quantity}
I need {quantity} of {item} instead
set the quantity of {item} to {quantity}
{item}: {quantity} pieces
{quantity} rather than one for {item}
update {item} in the cart to {quantity}
only {quantity} of {item} please'''), zh_q=L('''{item}改成{quantity}个
{item}的数量设为{quantity}
要{quantity}个{item}
购物车里{item}变成{quantity}件
{item}不是一个，是{quantity}个
{item}要{quantity}件
把{item}数量调到{quantity}
{item}：{quantity}
{item}改要{quantity}个'''), res=["updated"], ans=["{quantity} of {item} in the cart."])
fn("show_cart", "Show the cart", zh="显示购物车", names=["showCart", "cart.get", "view_basket"], descs=["What is in it and the sum."],
   en=L('''what's in my cart
show the basket
how much is it so far
view cart
what have I put in
let me see my shopping
what does everything cost together
cart please'''), zh_q=L('''看购物车
购物车里有什么
一共多少钱
显示我的购物篮
我都挑了什么
购物车打开看看
车里现在有哪些东西
购物车合计多少
我的购物车'''), res=["2 items, 58.90"], ans=["That is your cart."])
fn("empty_cart", "Empty the cart", zh="清空购物车", names=["emptyCart", "cart.clear"], descs=["Removes all articles."],
   en=L('''empty the cart
remove everything from my basket
start over with an empty cart
I don't want any of this
clear the basket
throw it all out of the cart
take all the stuff out'''), zh_q=L('''清空购物车
都不要了
购物车全删
重新选，清掉购物车
购物车里的全部不要
一样都不买了，清空
把购物车清一清
车里东西全删掉
重来，购物车清零'''), res=["empty"], ans=["The cart is empty."])
fn("apply_coupon", "Apply a coupon code", zh="使用优惠码", names=["applyCoupon", "cart.coupon", "redeem_code"], descs=["A code that makes it cheaper."], params=dict(code=dict(t="str", v="coupon", d="the code", zh="优惠码", alt=["coupon", "voucher"])),
   en=L('''apply the coupon {code}
I have a code: {code}
use {code}
redeem {code}
my voucher is {code}
discount code {code}
does {code} still work? apply it
take {code} off the price
enter the promo code {code}'''), zh_q=L('''用优惠码{code}
我有券{code}
输入折扣码{code}
兑换{code}
{code}，这个码能用吗，用上
券码{code}
打折码是{code}
优惠券{code}给我用上
把{code}这张券用掉'''), res=["10% off"], ans=["The code {code} is applied."])
fn("checkout", "Order what is in the cart", zh="结账下单", names=["placeOrder", "cart.checkout", "buy_now"], descs=["Payment, address and delivery; the address has its own fields."],
   params=dict(payment=dict(t="enum", v={"card": ["credit card", "信用卡"], "paypal": ["PayPal", "贝宝"], "invoice": ["on account", "货到付款"], "gift_card": ["a gift card", "礼品卡"]}, d="how to pay", zh="支付方式", alt=["pay_with", "method"]), express=dict(t="bool", d="faster delivery", zh="加急配送", opt=True, alt=["fast", "priority"]),
               address=dict(t="obj", f=dict(street=dict(t="str", v="street_address", d="street and number", zh="街道"), city=dict(t="str", v="city", d="city", zh="城市")), d="where to send it", zh="收货地址", opt=True, alt=["ship_to", "deliver_to"])),
   en=L('''check out with {payment}
pay by {payment}
order everything, {payment}
buy it now with {payment}, express delivery @express=true
place the order, pay with {payment}, ship to {address.street}, {address.city}
I'm done shopping, {payment}
send it to {address.street} in {address.city} and charge {payment}
checkout, {payment}, as fast as possible @express=true
{payment} please, no express @express=false
go to the till, I pay with {payment}
purchase, delivered to {address.street} {address.city}, {payment}'''), zh_q=L('''用{payment}结账
下单，{payment}支付
{payment}付款，加急 @express=true
寄到{address.city}{address.street}，用{payment}付
买了，{payment}
付款吧，{payment}
用{payment}，要快，加急送 @express=true
这些都要了，{payment}结
送到{address.city}{address.street}，{payment}
结账，{payment}，不用加急 @express=false
下单买单，走{payment}'''), res=['{{"order":"10452"}}', "ordered"], ans=["Your order is placed."])
fn("track_order", "Tell where an order is", zh="查询订单物流", names=["trackOrder", "orders.track", "delivery_status"], descs=["State of the delivery."], params=dict(order=ORDER),
   en=L('''where is order {order}
track {order}
when does {order} arrive
has {order} been shipped
status of order {order}
I'm still waiting for {order}
what's happening with my order {order}
delivery of {order}?
look up parcel for order {order}'''), zh_q=L('''订单{order}到哪了
查物流{order}
{order}什么时候到
{order}发货了吗
{order}怎么还没到
我的{order}在哪儿
{order}走到哪一步了
看下{order}的快递
订单{order}送到了吗'''), res=["in transit", "arrives Tuesday"], ans=["Here is where {order} is."])
fn("cancel_order", "Cancel an order that has not been sent", zh="取消未发货的订单", names=["cancelOrder", "orders.cancel"], descs=["Only before it is shipped."], params=dict(order=ORDER, reason=dict(t="str", v="reason", d="why", zh="原因", opt=True, alt=["note", "because"])),
   en=L('''cancel order {order}
I want to cancel {order}, {reason}
stop order {order}
don't send {order}
call off order {order} because {reason}
{order} should be cancelled
please undo my order {order}
cancel {order}: {reason}'''), zh_q=L('''取消订单{order}
{order}不要了，{reason}
撤销{order}
取消{order}，因为{reason}
{order}别发货了
订单{order}退掉不要
{reason}，取消{order}
把{order}那单取消，{reason}
{order}还没发吧，撤单'''), res=["cancelled"], ans=["Order {order} is cancelled."])
fn("return_item", "Send back a product of an order", zh="退货", names=["returnItem", "orders.return", "start_return"], descs=["Needs the order, the article and a reason."], params=dict(order=ORDER, item=ITEM, reason=dict(t="str", v="reason", d="why", zh="原因", alt=["why", "cause"])),
   en=L('''return {item} from order {order}, {reason}
I want to send back {item}, {reason}, order {order}
order {order}: {item} goes back because {reason}
{reason}, so I'd like to return {item} of order {order}
take back {item} ({order}), reason: {reason}
start a return for {item}, order number {order}, {reason}
refund {item} on {order}: {reason}
the {item} in {order}, {reason}, return it'''), zh_q=L('''退货：订单{order}的{item}，{reason}
{order}里的{item}要退，{reason}
{item}{reason}，订单{order}，申请退货
把订单{order}中的{item}退掉，原因{reason}
订单{order}里那个{item}{reason}，我要退
退{item}，单号{order}，因为{reason}
{reason}，{order}的{item}给我退了
{order}，退{item}，理由：{reason}
想把{item}退回去，订单是{order}，{reason}'''), res=["return label sent"], ans=["The return of {item} is started."])
fn("reorder", "Order the same again", zh="再次购买", names=["reorder", "orders.repeat", "buy_again"], descs=["Repeats an earlier order."], params=dict(order=ORDER),
   en=L('''order {order} again
the same as {order} please
repeat order {order}
buy everything from {order} once more
reorder {order}
I liked {order}, send it again'''), zh_q=L('''再买一次{order}
重复订单{order}
和{order}一样再来一单
{order}再下一单
{order}那单再来一遍
照{order}再买一份
{order}很好，再订
按{order}重新下单
上次的{order}原样再来'''), res=["ordered"], ans=["Ordered again."])
fn("list_orders", "List the user's orders", zh="列出订单", names=["listOrders", "orders.list", "order_history"], descs=["All or only some."], params=dict(state=dict(t="enum", v={"open": ["unshipped", "未发货"], "shipped": ["on the way", "已发货"], "delivered": ["arrived", "已送达"], "returned": ["sent back", "已退货"]}, d="only orders in this state", zh="状态", opt=True, alt=["status", "filter"])),
   en=L('''show my orders
which orders are {state}
list {state} orders
what have I bought here
order history
anything still {state}
my purchases please
orders that are {state}
what's coming to me @state="shipped"'''), zh_q=L('''我的订单
哪些订单{state}
看看{state}的订单
买过什么
哪些{state}
我有哪些{state}的单子
还有没到的吗，已发货的列一下 @state="shipped"
看下全部订单
退过的订单有哪些 @state="returned"
列出{state}的订单'''), res=["10452, 10460"], ans=["These are your orders."])
fn("add_to_wishlist", "Save a product for later", zh="加入心愿单", names=["addToWishlist", "wishlist.add"], descs=["Remembers an article without buying."], params=dict(id=PID),
   en=L('''put {id} on my wish list
save {id} for later
I might buy {id} some day, remember it
wishlist {id}
not now, but keep {id}
add {id} to my wishes
{id} would be a nice present, note it'''), zh_q=L('''{id}加入心愿单
收藏{id}
{id}以后再买
把{id}存到愿望清单
先收着{id}，以后再说
{id}想要，记下来
心愿单加{id}
把{id}放进收藏
{id}先不买，存着'''), res=["saved"], ans=["{id} is on your wish list."])
fn("write_review", "Write a review of a product", zh="写商品评价", names=["writeReview", "reviews.add", "rate_product"], descs=["1 to 5 stars and, if wanted, words."], params=dict(id=PID, stars=dict(t="int", v=(1, 5), lim=True, d="1 to 5", zh="星级", alt=["rating", "score"]), text=dict(t="str", v=["works like a charm", "broke after a week", "great value", "the colour is lovely", "too small for me", "my kids love it", "arrived late but fine", "would buy again", "smells of plastic", "exactly as described", "很好用", "用一周就坏了", "性价比高", "颜色好看", "偏小", "孩子很喜欢", "会回购", "和描述一致"], d="the review", zh="评价内容", opt=True, alt=["comment", "review"])),
   en=L('''give {id} {stars} stars
rate {id} {stars} out of 5: {text}
{stars} stars for {id}, {text}
review {id}: {text}, {stars} stars
{id} deserves {stars} stars
I rate {id} {stars}
write a review for {id} saying {text} with {stars} stars
product {id}: {stars}/5'''), zh_q=L('''给{id}打{stars}星
{id}评{stars}分，{text}
评价{id}：{text}，{stars}星
{id}，{stars}星
{id}给{stars}颗星，说{text}
我对{id}评{stars}星
{id}满分五星我给{stars}
{text}，{id}就给{stars}星
写评价，{id}，{stars}星，“{text}”
{id}太差了，一星 @stars=1'''), res=["published"], ans=["Your review is published."])
fn("check_stock", "Tell whether a product is in stock", zh="查询库存", names=["checkStock", "inventory.get", "availability"], descs=["For a size if said."], params=dict(id=PID, size={**SIZE, "opt": True}),
   en=L('''is {id} in stock
do you have {id} in {size}
how many {id} are left
check if {id} is available
{id} size {size}, still there?
is there a {size} of {id}
availability of {id}
can I get {id} right now'''), zh_q=L('''{id}有货吗
{id}有{size}吗
{id}还剩多少
查{id}库存
{id}缺货吗
{id}还有没有{size}的
{size}的{id}还有吗
看下{id}有没有现货
{id}卖完了没有'''), res=["3 left", "sold out"], ans=["I checked {id}."])
domain("shopping_list")
fn("add_groceries", "Put things on the grocery list", zh="加到购物清单", names=["addGroceries", "groceries.add", "shopping_list_add"], descs=["One or more things to buy."], params=dict(items=dict(t="[str]", v="grocery", d="things to buy", zh="要买的东西", alt=["products", "things"])),
   en=L('''add {items} to the shopping list
we need {items}
put {items} on the list
shopping list: {items}
don't forget {items} at the shop
{items} for the grocery list
I have to buy {items}
we've run out of {items}
write down {items} for the supermarket
get {items}
list {items}'''), zh_q=L('''购物清单加上{items}
要买{items}
{items}记到购物清单
家里缺{items}
清单：{items}
{items}没了，记上
顺便买{items}
单子上加{items}
超市要买{items}
把{items}写进购物清单
去超市别忘了{items}'''), res=["added"], ans=["{items} on the list."])
fn("check_grocery", "Tick a thing off the grocery list", zh="划掉购物清单中的一项", names=["checkGrocery", "groceries.check"], descs=["It has been bought."], params=dict(item=dict(t="str", v="grocery", d="what was bought", zh="已买的东西", alt=["product"])),
   en=L('''I've got the {item}
{item} is in the trolley
tick {item}
bought {item}
{item}: check
cross out {item}
{item} done'''), zh_q=L('''{item}买好了
划掉{item}
{item}已经拿了
勾上{item}
{item}拿到了
{item}，买了
已经买了{item}
{item}可以勾掉了
{item}在篮子里了，划掉'''), res=["checked"], ans=["{item} is checked."])
fn("show_groceries", "Read the grocery list", zh="查看购物清单", names=["showGroceries", "groceries.list"], descs=["What is still to buy."],
   en=L('''what do we need from the shop
read the shopping list
what's on the grocery list
what do I still have to get
show me the shopping list
I'm at the supermarket, what was it again'''), zh_q=L('''购物清单上有什么
还要买什么
读一下购物清单
我在超市，要买啥来着
清单念给我
要买的东西都有啥
还差什么没买
购物单给我看
超市要买的列一下'''), res=["eggs, rice"], ans=["That is the list."])
flow(en=["find {what} and put it in my cart", "search for {what} and add the first one to the basket", "I want {what}, find it and put it into the cart", "look for {what}, then add it to my cart"],
     zh_q=["找{what}并加入购物车", "搜{what}，把第一个放进购物车"],
     slots=dict(what="product"), made=dict(id="product_id"),
     steps=[("search_products", {"query": "{what}"}, '{{"id":"{id}"}}'), ("add_to_cart", {"id": "{id}"}, "added")], ans=["{id} is in your cart."])
flow(en=["search for {what} and tell me if it's in stock", "find {what}, is it available?", "look up {what} and check the stock"],
     zh_q=["搜{what}看看有没有货", "找{what}，查一下库存"],
     slots=dict(what="product"), made=dict(id="product_id"),
     steps=[("search_products", {"query": "{what}"}, "{id}: {what}"), ("check_stock", {"id": "{id}"}, "in stock")], ans=["{what} is in stock."])
flow(en=["find {what} and save it for later", "look for {what} and put it on my wish list", "search {what}, wishlist the best one"],
     zh_q=["找{what}，加到心愿单", "搜一下{what}并收藏"],
     slots=dict(what="product"), made=dict(id="product_id"),
     steps=[("search_products", {"query": "{what}"}, '[{{"id":"{id}"}}]'), ("add_to_wishlist", {"id": "{id}"}, "saved")], ans=["Saved {id} for later."])
