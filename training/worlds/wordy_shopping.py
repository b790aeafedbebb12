"""Shopping, orders, returns and deliveries in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, N, O, S, contexts, money, opt, pct

domain("wordy_shopping")
contexts("""My wife turns 40 next month.
I have ordered # times at your shop.
The parcel man knows our dog by name.
The old one broke after # years.
My neighbour in flat # swears by it.
I saw an advertisement from 2023.
We moved in April and half of our things are still in boxes.
I have # coupons in the drawer.
The shop in town closes at 6.
I am colour-blind, so bear with me.
It is a present for my aunt in Graz.
My shoe size is 43, but that is another story.""")
values("w_goods", en=["espresso machine", "hiking boots", "noise-cancelling headphones", "garden hose", "standing desk", "winter coat", "electric kettle", "camping tent", "pressure cooker", "yoga mat", "wool blanket", "bread knife", "baby stroller", "cordless drill", "floor lamp", "bicycle helmet", "carry-on suitcase", "robot vacuum", "rain jacket", "bookshelf", "air fryer", "graphic tablet", "fountain pen", "picnic basket", "dog bed", "swimming goggles", "guitar strap", "salad bowl"], zh=["咖啡机", "登山鞋", "降噪耳机", "升降桌", "羽绒服", "电热水壶", "帐篷", "高压锅", "瑜伽垫", "婴儿车", "电钻", "落地灯", "行李箱", "扫地机器人", "书架", "空气炸锅", "狗窝"])
values("w_brand", en=["Norrvik", "Bellmont", "Tanaka & Sons", "Ostrava", "Kestrel", "Luma", "Brightwell", "Fjell", "Casa Nova", "Hummel & Roth", "Zephyr", "Pinehill", "Orbit", "Marlin", "Quill", "Sorrento", "Tundra", "Vela"], zh=["北岭", "云雀", "海岸线", "松果", "橙子家", "极光", "木与石"])
values("w_ordernum", en=["A-20931", "774120", "ORD-5518", "2024-00871", "#88213", "XK-4402", "1009977", "W20-6614", "SO-31245", "B7741-2", "EU-90122", "60-3381", "T55810"])
values("w_sku2", en=["SKU-4471", "B0-772", "HX-19-BL", "P33810", "LM-2206", "0091-77", "KT5501", "AA-318-M", "R7-2214", "GZ-900", "C-1180", "VV42"])
values("w_review", en=["works like a charm", "the zip broke after two days", "smaller than I expected", "my kids love it", "too loud for a bedroom", "best purchase this year", "the colour is off", "arrived late but well packed", "solid and easy to clean", "would not buy it again", "feels cheap", "great value for money"], zh=["很好用", "用了两天拉链就坏了", "比想象的小", "孩子很喜欢", "声音太大", "性价比高", "颜色有色差", "包装很好"])
DATE = dict(t="str", v="date_iso_b", noise=0)
PRODUCT = S("w_goods", "Name of the product", "item", "product_name", noise=0.12)
ORDER = S("w_ordernum", "Number of the order", "order_number", "order", noise=0.1)
SORT = opt(E("price_asc:cheapest first,lowest price first,价格从低到高|price_desc:most expensive first,价格从高到低|rating:best rated first,评分最高|newest:latest arrivals first,最新", "Order of the results", "order_by", "sort"))
F("search_products", "Searches products by words, brand, price and rating.", "shop.search|searchProducts|catalog.find", dict(query={**PRODUCT, "d": "What to search for", "alt": ["keyword", "q"]}, brand=opt(S("w_brand", "Maker", "manufacturer")), min_price=opt(I(5, 80, "Lowest price", "price_min")), max_price=opt(I(90, 900, "Highest price", "price_max", "budget")), min_rating=opt(N(3, 4.8, "Lowest average rating out of 5", "rating", step=0.1)), sort_by=SORT, in_stock=opt(B("Only products that can be sent now", "available", yes="in stock|ready to ship|that you can send today|有现货的", no="whether in stock or not|even if sold out|on back order is fine|没货也行"))), """
find {query}
I am looking for {query} made by {brand}, no more than {max_price}, {sort_by}
{query} between {min_price} and {max_price}, {in_stock}
show me {query} rated {min_rating} or better, {sort_by}
which {query} do you have for less than {max_price}, {in_stock}
from {brand}, {query}, {in_stock}, {sort_by}
I would spend anything from {min_price} to {max_price} on {query}; at least {min_rating} stars please
sorted with the {sort_by}: {query}
""", "找{query}\n{brand}的{query}，{max_price}以内，{sort_by}\n{min_price}到{max_price}的{query}，{in_stock}", "14 products", "Here is what was found.", "Product search.", "搜索商品")
F("add_to_cart", "Adds a product to the cart.", "cart.add|addToCart|basket.add_item", dict(product=PRODUCT, quantity=opt(I(2, 20, "How many", "amount", "count"), default=1), size=opt(E("XS:extra small,特小|S:small,小|M:medium,中|L:large,大|XL:extra large,特大", "Size")), colour=opt(S("colour", "Colour", "color", noise=0)), gift_wrap=opt(B("Wrap it as a gift", "wrapped", yes="gift-wrapped|wrapped as a present|with nice paper around it|礼品包装", no="not wrapped|no gift wrap|without wrapping|不用包装"), default=False)), """
put {product} into my cart
add {quantity} {product} in {colour}, {gift_wrap}
I will take {product}, {size}, {colour}
{quantity} times {product} please, {gift_wrap}
a {product} in {colour}, size {size}, goes into the basket, {gift_wrap}
for my sister: {product}, {colour}, {size}, {gift_wrap}
""", "把{product}加到购物车\n加{quantity}个{colour}的{product}，{gift_wrap}", "added", "{product} is in the cart.")
F("remove_from_cart", "Takes a product out of the cart.", "cart.remove|removeFromCart", dict(product=PRODUCT, quantity=opt(I(2, 20, "How many; all of them when left out", "count")), save_for_later=opt(B("Keep it on the wish list", "move_to_wishlist", yes="but keep it on my wish list|and remember it for later|saving it for later|存到心愿单", no="for good|and do not save it|I will never want it|不用保留"), default=False)), """
remove {product} from the cart
take {quantity} of the {product} out of my basket
I do not need the {product} after all, {save_for_later}
drop the {product}, {save_for_later}
out with {product} ({quantity} pieces), {save_for_later}
""", "把{product}从购物车拿掉\n购物车里的{product}不要了，{save_for_later}", "removed", "{product} is out of the cart.")
F("compare_products", "Compares products by chosen features.", "shop.compare|compareProducts", dict(products=A("str", "w_goods", "Products to compare", "items", noise=0.06), features=A("str", ["price", "weight", "warranty", "battery life", "noise", "size", "energy use", "material", "delivery time", "rating", "价格", "重量", "保修", "噪音", "材质"], "What to compare", "criteria", "attributes", noise=0), highlight=opt(B("Mark the winner of each row", "mark_best"), default=False)), """
compare {products} by {features}
how do {products} differ in {features}? mark the best one each time @highlight=true
put {products} next to each other, I care about {features}
{features} of {products}, without marking a winner @highlight=false
I cannot decide between {products}; what matters to me is {features}
""", "比较{products}的{features}", "ready", "Here is the comparison.")
F("get_product_reviews", "Reviews of a product.", "shop.reviews|productReviews", dict(product=PRODUCT, stars=opt(I(1, 5, "Only reviews with so many stars", "rating")), sort_by=opt(E("helpful:most helpful first,最有用|newest:latest first,最新|critical:harshest first,差评优先", "Order", "order"), default="helpful"), with_photos=opt(B("Only reviews with photos", "photos_only", yes="with photos|that have pictures|showing photos|带图的", no="with or without photos|photos are not needed|text is enough|不带图也行"), default=False), limit=opt(I(3, 40, "How many", "count"), default=10)), """
what do buyers say about {product}
show me {limit} reviews of {product}, {sort_by}
reviews for {product} {with_photos}, {stars} stars only
I want to see {limit} opinions on {product} that gave {stars} stars, {with_photos}
{product}: {sort_by}, {with_photos}
""", "{product}的评价\n看{product}的{limit}条评论，{sort_by}，{with_photos}", "10 reviews", "Here are the reviews.")
F("write_product_review", "Publishes a review.", "shop.write_review|postReview", dict(product=PRODUCT, stars=I(1, 5, "Stars, 1 to 5", "rating"), text=S("w_review", "Text of the review", "comment", "body"), anonymous=opt(B("Without the name of the writer", "hide_name", yes="without my name|anonymously|do not show who wrote it|匿名", no="under my name|with my name on it|signed|署名"), default=False)), """
give {product} {stars} stars: {text}
review {product} with {stars} out of 5 and write "{text}", {anonymous}
{anonymous}, {stars} stars for {product}, text "{text}"
I rate {product} {stars}. My comment: {text}
publish that about {product}: "{text}". {stars} stars, {anonymous}
""", "给{product}打{stars}星：{text}\n评价{product}，{stars}星，“{text}”，{anonymous}", "published", "The review is online.")
F("place_shop_order", "Orders what is in the cart.", "orders.create|checkout|orders.place", dict(address=S("street_address", "Delivery address", "ship_to", "delivery_address", noise=0.05), payment=E("card:credit card,by card,信用卡|paypal|invoice:on account,against invoice,货到付款|gift_card:with a voucher,礼品卡", "How to pay", "payment_method"), shipping=opt(E("standard:normally,标准|express:by express,加急|pickup:to a pick-up point,自提", "Kind of delivery", "delivery"), default="standard"), coupon=opt(S("SPRING15|WELCOME|FREESHIP|TENOFF|LOYAL20|SAVE5|BDAY|SUMMER-24|VIP7|HELLO10", "Discount code", "promo_code", "discount_code", noise=0.1)), newsletter=opt(B("Subscribe to the newsletter", "subscribe", yes="and sign me up for the newsletter|newsletter welcome|yes to your newsletter|订阅邮件", no="no newsletter|without your newsletter|do not send me adverts|不要订阅"), default=False)), """
order everything to {address}, payment {payment}
check out: {address}, {payment}, {shipping}, {newsletter}
send my cart {shipping} to {address}; I pay {payment} and have the code {coupon}
{payment} it is. Deliver to {address}, use {coupon}, {newsletter}
with the code {coupon}, ship to {address}, {payment}
I am done shopping: {address}, paying {payment}, {newsletter}
""", "下单，寄到{address}，{payment}付款\n结账：{address}，{payment}，{shipping}，优惠码{coupon}，{newsletter}", "order placed", "The order is on its way to {address}.")
F("get_order_status", "Status of an order.", "orders.status|orderStatus|orders.track", dict(order_id=ORDER, detail=opt(E("location:where the parcel is,位置|delivery_date:when it arrives,送达时间|items:what is in it,内容|cost:what I paid,金额", "What to return", "field")), email=opt(S("email", "E-mail address of the buyer", "contact_email", noise=0.03)), notify=opt(B("Send a message when it changes", "send_updates", yes="and keep me posted|message me about changes|tell me whenever something changes|有变化通知我", no="no messages about changes|do not notify me|without further updates|不用通知"), default=False)), """
where is my order {order_id}
find out {detail} for order {order_id}, {notify}
I ordered under {email}, number {order_id}; {detail}?
order {order_id}, {notify}
what is going on with {order_id}? {notify}
my order number is {order_id} and my address {email}. Tell me {detail}
""", "订单{order_id}到哪了\n查订单{order_id}的{detail}，{notify}", "in transit", "Order {order_id} is on its way.")
F("cancel_order", "Cancels an order or some of its items.", "orders.cancel|cancelOrder", dict(order_id=ORDER, items=opt(A("str", "w_goods", "Only these items", "products", noise=0.06)), reason=opt(S("reason", "Why", noise=0.06)), refund_to=opt(E("original:the way I paid,原路|store_credit:as shop credit,余额|bank:to my bank account,银行账户", "Where the money goes", "refund_method"), default="original")), """
cancel order {order_id}
please cancel {order_id} because {reason}
only {items} from order {order_id} should be cancelled, the money comes back {refund_to}
{order_id}: cancel, reason {reason}, refund {refund_to}
I do not want {items} any more. They belong to order {order_id}
stop {order_id} if it has not been sent and pay me back {refund_to}
""", "取消订单{order_id}\n订单{order_id}里的{items}不要了，因为{reason}", "cancelled", "Order {order_id} is cancelled.")
F("return_item", "Registers a return.", "orders.return_item|returnProduct|returns.create", dict(order_id=ORDER, product=PRODUCT, reason=E("defective:broken,does not work,坏了|wrong_size:does not fit,尺码不对|not_as_described:different from the picture,与描述不符|changed_mind:I no longer want it,不想要了", "Why it is sent back", "return_reason"), outcome=opt(E("refund:my money back,退款|exchange:a new one,换货|repair:have it mended,维修", "What is wanted instead", "resolution")), pickup=opt(B("Have it collected at home", "home_pickup", yes="please collect it at my home|with pick-up at my door|somebody should fetch it|上门取件", no="I bring it to the post office|no pick-up needed|I send it myself|自己寄"), default=False)), """
return the {product} from order {order_id}, {reason}
I want {outcome} for the {product} (order {order_id}); reason: {reason}
{product}, order {order_id}: {reason}, {pickup}
the {product} in {order_id} has to go back. Reason: {reason}; I would like {outcome}, {pickup}
{pickup}: {product} of order {order_id}, {reason}
order {order_id} contained a {product}. Register a return, reason {reason}
""", "退订单{order_id}的{product}，{reason}\n{order_id}的{product}{reason}，要{outcome}，{pickup}", "return registered", "The return of the {product} is registered.")
F("apply_discount", "Price after a discount.", "shop.discount|discountedPrice", dict(price=N(8, 900, "Price before the discount", "original_price"), discount=M(pct(5, 70, 5), "Discount in percent", "percent_off"), quantity=opt(I(2, 20, "Number of pieces", "units"), default=1), tax_rate=opt(M(pct(4, 25, 1), "Tax in percent, added after the discount", "vat")), round_result=opt(B("Round to whole units", "rounded"), default=False)), """
what does something for {price} cost after a discount of {discount}
{quantity} pieces at {price} each, {discount} off, plus {tax_rate} tax
{discount} off {price}, rounded to whole dollars @round_result=true
the tag says {price} and the sign {discount} off. What do I pay, exact to the cent @round_result=false
if I buy {quantity} at {price} and get {discount} off, what is the total with {tax_rate} tax on top
""", "{price}打折{discount}后多少钱\n{quantity}件，每件{price}，减{discount}，税{tax_rate}", "68.00", "That is the price.")
F("track_price", "Watches the price of a product.", "shop.price_alert|trackPrice", dict(product=PRODUCT, target_price=I(10, 700, "Tell me when it costs no more than this", "max_price", "threshold"), shop=opt(S("w_brand", "Only this shop", "store")), until=opt({**DATE, "d": "Stop watching on this date, YYYY-MM-DD", "alt": ["end_date"]}), include_used=opt(B("Second-hand offers count", "used", yes="second-hand is fine|used ones count, too|new or used|二手也行", no="new ones only|nothing second-hand|used ones do not count|只要新的"), default=False)), """
tell me when {product} costs {target_price} or less
watch the price of {product} at {shop} until {until}; {target_price} is my limit
{product}, alert at {target_price}, {include_used}
as soon as a {product} drops to {target_price}, let me know, {include_used}
{include_used}: keep an eye on {product} until {until}, I would pay {target_price}
""", "{product}降到{target_price}告诉我\n盯着{product}的价格，到{target_price}提醒我，{include_used}", "watching", "The price of {product} is being watched.")
F("check_stock", "Says whether a shop has an article.", "inventory.check|stockCheck", dict(sku=S("w_sku2", "Article number", "article_number", "item_code", noise=0.08), city=S("city_b", "City of the shop", "store_city", "location", noise=0.04), size=opt(E("S:small,小|M:medium,中|L:large,大|XL:extra large,特大", "Size")), quantity=opt(I(2, 30, "How many are needed", "needed"), default=1), reserve=opt(B("Set them aside if they are there", "hold", yes="and set it aside for me|reserve it if it is there|put it aside|有就留着", no="only look, do not reserve|without reserving|no need to hold it|不用留"), default=False)), """
is article {sku} in stock in {city}
do you have {quantity} pieces of {sku} in {city}, {reserve}
{sku}, {size}, shop in {city}, {reserve}
check in {city} whether there are {quantity} of {sku} in {size}
I stand in front of your shop in {city}: is {sku} available, {reserve}
""", "{city}的店有{sku}吗\n{city}有没有{quantity}件{sku}，{size}，{reserve}", "3 left", "{sku} is in stock.")
F("calculate_shipping", "Cost of sending a parcel.", "shipping.cost|shippingCost|delivery.quote", dict(weight=N(0.2, 30, "Weight in kilograms", "weight_kg", step=0.1), dimensions=O("Size in centimetres", dict(length=I(10, 120, "length"), width=I(10, 80, "width"), height=I(5, 60, "height")), "size", opt=True), origin=S("city_b", "City of the sender", "from_city", noise=0.03), destination=S("capital_b", "City of the receiver", "to_city", noise=0.03), speed=opt(E("economy:as cheap as possible,经济|standard:标准|express:as fast as possible,加急", "Speed"), default="standard"), insured=opt(B("With insurance", "insurance", yes="insured|with insurance|and insure it|保价", no="uninsured|without insurance|not insured|不保价"), default=False)), """
what does it cost to send {weight} kg from {origin} to {destination}
a parcel of {dimensions.length} by {dimensions.width} by {dimensions.height} cm weighing {weight} kilos goes from {origin} to {destination}, {insured}; the price?
{speed}, {insured}: {weight} kg, {origin} to {destination}
to {destination}, from {origin}: {weight} kilograms, {speed}
I ship a box {dimensions.length} cm long, {dimensions.width} cm wide and {dimensions.height} cm high, {weight} kg, from {origin} to {destination}. How much
""", "从{origin}寄{weight}公斤到{destination}多少钱\n{weight}公斤，{origin}到{destination}，{speed}，{insured}", "12.90", "That is the cost.")
flow(en=["search for a {p} below {m} and put the first one you find into my cart, {q} of them", "find me some {p} for at most {m}; then add {q} of the first result to the basket"], zh_q=["找{m}以内的{p}，把找到的第一个加{q}个到购物车"], slots=dict(p="w_goods", m=["120", "250", "400"], q=["2", "3", "6"]), made=dict(f=["Norrvik Classic 2", "Bellmont S40", "Fjell Mini", "Luma Pro X", "Kestrel 700"]),
     steps=[("search_products", {"query": "{p}", "max_price": "{m}"}, '{{"results":["{f}"]}}'), ("add_to_cart", {"product": "{f}", "quantity": "{q}"}, "added")], ans=["{q} {f} are in the cart."])
