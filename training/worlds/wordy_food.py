"""Restaurants, recipes and cooking in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, N, S, both, contexts, opt, said

domain("wordy_food")
contexts("""Our neighbours celebrate 30 years of marriage.
My oven has a broken knob.
I cooked for # people once and never again.
Uncle Bertil only eats what he knows.
The market is closed on Mondays.
I found the cookbook at a flea market for # crowns.
The children come home at 4.
We ate at the Blue Door last week, number # on the menu.
My kitchen is tiny.
The guests ring the bell at half past.
The fridge makes a strange noise since March.
I lived in Lyon in 2011 and learned to eat there.""")
values("w_foodplace", en=["Chicago, IL", "Oakland, CA", "Savannah, GA", "Boston, MA", "Lyon", "Naples", "Hanoi", "Osaka", "Oaxaca", "Ghent", "Valencia", "Montreal", "Brooklyn, NY", "San Antonio, TX", "Leipzig", "Penang", "Porto", "Charleston, SC", "Bristol", "Kraków", "Santa Fe, NM", "Izmir"], zh=["成都", "广州", "长沙", "西安", "上海", "重庆", "大阪", "里昂", "曼谷", "顺德", "武汉", "厦门"])
values("w_rest", en=["The Copper Pot", "Osteria Lucia", "Saffron Court", "Nine Dragons", "Le Petit Zinc", "Casa Oaxaca", "The Salty Dog", "Mirabelle", "Kyoto Corner", "Zum Anker", "Bistro 21", "The Fig Tree", "Little Hanoi", "Bar Pintxo", "Green Table", "Smoke & Oak", "Mama Adjoa's", "Café Orchid"], zh=["老码头火锅", "九龙冰室", "外滩小馆", "竹里馆", "川香阁", "小河边餐厅", "顺德人家", "绿桌餐厅", "海鲜大排档"])
values("w_dish2", en=["ratatouille", "beef rendang", "mushroom stroganoff", "paella", "pierogi", "butter chicken", "gnocchi", "shakshuka", "apple strudel", "pho", "moussaka", "fish pie", "ceviche", "carrot cake", "jollof rice", "quiche lorraine", "borscht", "tom yum soup", "lemon tart", "gumbo", "falafel", "onion soup"], zh=["麻婆豆腐", "红烧肉", "西班牙海鲜饭", "宫保鸡丁", "酸菜鱼", "咖喱牛肉", "柠檬挞", "蛋炒饭", "水煮肉片", "罗宋汤", "糖醋排骨"])
values("w_ingr", en=["leeks", "red lentils", "smoked trout", "halloumi", "coconut milk", "fennel", "minced lamb", "chard", "basmati rice", "black garlic", "pak choi", "sour cream", "polenta", "prawns", "white beans", "sage", "pears", "blue cheese", "buckwheat", "capers", "okra", "pumpkin", "tarragon", "miso paste"], zh=["茄子", "豆腐", "五花肉", "香菇", "土豆", "鸡蛋", "西红柿", "虾仁", "菠菜", "莲藕", "牛腩", "青椒"])
CUISINE = E("italian:pasta and pizza,意大利菜|thai:泰国菜|mexican:tacos and the like,墨西哥菜|indian:curry,印度菜|japanese:sushi,日本菜|french:法国菜|greek:希腊菜|ethiopian:埃塞俄比亚菜|vegan:plant-based,素食", "Kind of kitchen", "food_type")
LOC = S("w_foodplace", "City, in the US with the state, e.g. 'Miami, FL'", "city", "place", noise=0.05)
DATE = dict(t="str", v="date_iso_b", noise=0, d="Date, YYYY-MM-DD")
F("find_restaurants", "Finds restaurants by place, cuisine, price and other wishes.", "restaurants.search|findRestaurants|food.find_restaurant", dict(location=LOC, cuisine=CUISINE, price_range=opt(M({1: ["cheap", "inexpensive", "便宜"], 2: ["moderately priced", "in the middle price range", "中等价位"], 3: ["expensive", "upscale", "高档"], 4: ["very exclusive", "top of the range", "顶级"]}, "Price level from 1 (cheap) to 4 (very expensive)", "price_level", t="int")), rating=opt(N(3, 4.8, "Lowest rating out of 5", "min_rating", "stars", step=0.1)), open_now=opt(B("Only places that are open at this moment", "is_open"), default=False), features=opt(A("str", ["outdoor seating", "live music", "a playground", "wheelchair access", "parking", "a bar", "gluten-free dishes", "takeaway", "a view", "private rooms", "wifi", "late-night service"], "Features it should have", "amenities", noise=0))), """
find {cuisine} restaurants in {location}
where in {location} can I eat {cuisine} that is {price_range} and has a rating of at least {rating}
we are hungry now! {cuisine} in {location}, and it has to be open at this moment @open_now=true
it does not matter if they are closed right now: {cuisine}, {location}, with {features} @open_now=false
I am looking for something {price_range} in {location}, {cuisine} if possible, with {features}
{location}: {cuisine}, {rating} stars or better, currently serving @open_now=true
which {price_range} places in {location} serve {cuisine} food
for a dinner with clients in {location} I need {cuisine}, {price_range}, at least {rating} out of five, and {features}
who still has the kitchen open in {location}? {cuisine} please @open_now=true
""", "在{location}找{cuisine}餐厅\n{location}{price_range}的{cuisine}，评分{rating}以上\n{location}现在还开着的{cuisine}餐厅 @open_now=true", "5 restaurants", "These places fit.", "Restaurant search.", "搜索餐厅")
F("book_table", "Reserves a table in a restaurant.", "restaurants.reserve|bookTable|reservation.make", dict(restaurant=S("w_rest", "Name of the restaurant", "name", "restaurant_name"), date=DATE, time=S("18:00|18:30|19:15|20:00|12:30|13:00|19:45|20:30|21:00|17:45", "Time, HH:MM", "hour", noise=0), party_size=I(2, 14, "Number of guests", "people", "guests"), seating=opt(E("indoor:inside,室内|outdoor:outside,on the terrace,室外|bar:at the bar,吧台|window:by the window,靠窗", "Where to sit", "area")), occasion=opt(S("a birthday|an anniversary|a business dinner|a first date|a farewell|a graduation|a christening", "Occasion", "reason", noise=0.05)), high_chair=opt(B("Whether a high chair is needed", "child_seat", yes="and we need a high chair|with a chair for the baby|we bring a toddler, so a high chair|要儿童椅", no="no high chair|no chair for a child needed|without a child seat|不要儿童椅"), default=False)), """
book a table for {party_size} at {restaurant} on {date} at {time}
reserve {seating} at {restaurant} for {party_size} people, {date}, {time}, {high_chair}
it is {occasion}: {restaurant}, {party_size} guests, {date} at {time}
at {time} on {date} the {party_size} of us would like to eat at {restaurant}, {seating}
{restaurant} on {date}, {time}, {party_size} persons, {high_chair}
could you get us into {restaurant} on {date}? We are {party_size}, come at {time} and prefer to sit {seating}
for {occasion} I need a table at {restaurant}, {party_size} people, {time}, {date}
""", "订{restaurant}{date}{time}的桌，{party_size}位\n{party_size}个人{date}{time}去{restaurant}，坐{seating}，{high_chair}", "reserved", "A table at {restaurant} is reserved.", zh="预订餐位")
F("cancel_reservation", "Cancels a table reservation.", "restaurants.cancel_booking|cancelTable|reservation.cancel", dict(restaurant=S("w_rest", "Name of the restaurant", "name"), date=DATE, time=opt(S("18:00|18:30|19:15|20:00|12:30|13:00|19:45", "Time, HH:MM", noise=0)), reason=opt(S("I am ill|our plans changed|the babysitter cannot come|bad weather|we are too few|a delayed flight", "Reason to give", "message")), notify_guests=opt(B("Tell the other guests", "inform_guests"), default=False)), """
cancel my table at {restaurant} on {date}
we cannot come to {restaurant} on {date} at {time} because {reason}
call off {restaurant}, {date}, and let the other guests know @notify_guests=true
the reservation for {date}, {time}, at {restaurant} has to go, but do not tell the guests @notify_guests=false
{restaurant} will not see us on {date}. Cancel, please, and inform everyone who was invited @notify_guests=true
""", "取消{date}{restaurant}的订位\n{restaurant}{date}{time}的桌不要了，因为{reason}", "cancelled", "The table is cancelled.")
F("order_delivery", "Orders food from a restaurant to an address.", "food.order_delivery|orderFood|delivery.place_order", dict(restaurant=S("w_rest", "Restaurant", "store", "vendor"), items=A("str", ["a margherita", "spring rolls", "two burritos", "chicken tikka", "miso soup", "a large salad", "lamb kebab", "garlic bread", "pad see ew", "tiramisu", "a veggie burger", "french fries", "mango lassi", "dumplings"], "Dishes", "dishes", "order"), address=S("street_address", "Where to deliver", "delivery_address", noise=0.05), tip=opt(I(1, 15, "Tip in dollars", "tip_amount")), leave_at_door=opt(B("Leave it at the door", "contactless", yes="leave it at the door|no need to ring, just put it down outside|contactless please|放门口", no="hand it to me in person|ring the bell|do not leave it outside|送到手上"), default=False), when=opt(E("now:as soon as possible,right away,尽快|later:scheduled for this evening,晚点", "When to deliver"), default="now")), """
order {items} from {restaurant} to {address}
from {restaurant} I would like {items}, delivered to {address}, {leave_at_door}
{address} is where we are; get us {items} from {restaurant} and tip {tip} dollars
bring {items} to {address}, restaurant {restaurant}, {leave_at_door}, {tip} dollars for the driver
{restaurant}: {items}, {when}, to {address}
we want {items} {when} at {address} and they should come from {restaurant}, {leave_at_door}
""", "从{restaurant}点{items}送到{address}\n{restaurant}的{items}，送到{address}，{leave_at_door}", "ordered", "{restaurant} is on its way.")
F("search_recipes", "Searches recipes by ingredients and wishes.", "recipes.search|findRecipes|cooking.search_recipe", dict(ingredients=A("str", "w_ingr", "Ingredients the recipe has to use", "with_ingredients"), diet=opt(E("vegetarian:without meat,素食|vegan:without any animal products,纯素|gluten_free:without gluten,无麸质|low_carb:with few carbohydrates,低碳水|keto:ketogenic,生酮", "Diet", "dietary")), max_minutes=opt(M(both(said([10, 15, 20, 25, 40, 45], "{} minutes", "{} min", "{}分钟"), {30: ["half an hour", "30 minutes", "半小时"], 60: ["an hour", "one hour", "一小时"], 90: ["an hour and a half", "一个半小时"]}), "Longest cooking time in minutes", "time_limit", t="int")), exclude=opt(A("str", ["nuts", "onions", "pork", "garlic", "coriander", "shellfish", "chilli", "mushrooms", "eggs", "celery"], "Ingredients that must not be used", "without", noise=0)), meal=opt(E("breakfast:早餐|lunch:午餐|dinner:supper,晚餐|dessert:something sweet,甜点", "Meal", "course"))), """
what can I cook with {ingredients}
find a recipe with {ingredients} that is done in {max_minutes} and contains no {exclude}
I have {ingredients} in the fridge and want something {diet} for {meal}
{diet}, please: a recipe using {ingredients}, ready within {max_minutes}
without {exclude}, what {meal} could be made from {ingredients}
there are {ingredients} left over. Is there a {diet} dish that takes at most {max_minutes}
I am allergic to {exclude}; suggest something for {meal} with {ingredients}
""", "用{ingredients}能做什么菜\n有{ingredients}，不要{exclude}，{max_minutes}内做好的菜谱\n{diet}的{meal}，用{ingredients}", "4 recipes", "These recipes fit.", zh="搜索菜谱")
F("get_recipe", "Returns the recipe of a dish for a number of servings.", "recipes.get|getRecipe|cooking.recipe", dict(dish=S("w_dish2", "Name of the dish", "recipe_name", "meal"), servings=opt(I(2, 14, "Number of servings", "portions", "people"), default=4), units=opt(E("metric:grams and litres,公制|imperial:ounces and pounds,英制|cups:cups and spoons,杯和勺", "Units of measurement", "unit_system"), default="metric"), diet=opt(E("vegetarian:without meat,素食|vegan:without animal products,纯素|gluten_free:gluten-free,无麸质", "Adapt the recipe to this diet", "dietary_restriction")), difficulty=opt(E("easy:simple,foolproof,简单|medium:normal|hard:ambitious,elaborate,复杂", "How demanding it may be", "level"))), """
how do I make {dish}
a recipe for {dish} for {servings} people, in {units}
I have invited {servings} friends and want to serve {dish}, {diet}; please use {units}
{difficulty} recipe for {dish}, {servings} portions
my aunt cannot have gluten. Is there a way to make {dish} for {servings} of us @diet="gluten_free"
show me an {difficulty} version of {dish} with all quantities in {units}
{dish}, {servings} servings, {diet}
""".replace("an {difficulty}", "a {difficulty}"), "{dish}怎么做\n{dish}{servings}人份的菜谱，{difficulty}一点\n{servings}个人吃的{dish}，{diet}", "recipe ready", "Here is how to make {dish}.", zh="获取菜谱")
F("scale_recipe", "Rescales a recipe to another number of servings.", "recipes.scale|scaleRecipe", dict(dish=S("w_dish2", "Dish", "recipe"), from_servings=I(2, 6, "Servings the recipe is written for", "original_servings"), to_servings=I(7, 40, "Servings that are wanted", "target_servings", "new_servings"), round_amounts=opt(B("Round to handy amounts", "rounding"), default=True)), """
my recipe for {dish} feeds {from_servings}, but {to_servings} are coming; scale it up
scale {dish} from {from_servings} to {to_servings} servings with exact amounts, no rounding @round_amounts=false
convert {dish} to {to_servings} portions; the book gives it for {from_servings}
{to_servings} guests, {dish}, original for {from_servings}, round the quantities so that I can weigh them easily @round_amounts=true
how much of everything do I need for {to_servings} plates of {dish} if the recipe is meant for {from_servings}
""", "{dish}的菜谱是{from_servings}人份，改成{to_servings}人份", "scaled", "{dish} now serves {to_servings}.")
F("convert_cooking_units", "Converts an amount of an ingredient between kitchen measures.", "cooking.convert_units|kitchenConvert|measurement.cooking", dict(amount=N(0.5, 12, "Amount to convert", "value", "quantity", step=0.5), from_unit=E("cup:cups,杯|tbsp:tablespoons,汤匙|tsp:teaspoons,茶匙|oz:ounces,盎司|lb:pounds,磅", "Unit to convert from", "source_unit"), to_unit=E("g:grams,克|ml:millilitres,毫升|kg:kilograms,公斤|l:litres,升", "Unit to convert to", "target_unit"), ingredient=opt(S("flour|sugar|butter|honey|milk|cocoa powder|olive oil|rice|oats|salt|cornstarch|ground almonds", "Ingredient, for its density", "item", noise=0.05)), precision=opt(I(2, 4, "Decimal places", "decimals"), default=1)), """
how many {to_unit} are {amount} {from_unit} of {ingredient}
convert {amount} {from_unit} to {to_unit}
my grandmother writes {amount} {from_unit} of {ingredient}; I need that in {to_unit}, with {precision} decimals
{amount} {from_unit} {ingredient} in {to_unit}
in {to_unit}, what is {amount} {from_unit} of {ingredient}
express {amount} {from_unit} as {to_unit}, rounded to {precision} decimals
""", "{amount}{from_unit}{ingredient}是多少{to_unit}\n把{amount}{from_unit}换成{to_unit}", "240", "That is the amount.")
F("calculate_cooking_time", "Roasting or cooking time by weight.", "cooking.time|cookingTime", dict(food=E("chicken:a chicken,鸡|turkey:a turkey,火鸡|beef:a joint of beef,牛肉|pork:roast pork,猪肉|salmon:a side of salmon,三文鱼", "What is cooked", "meat"), weight=N(0.5, 8, "Weight in kilograms", "weight_kg", step=0.1), method=opt(E("roast:in the oven,烤|boil:in water,煮|grill:on the barbecue,烧烤|slow_cook:in the slow cooker,慢炖", "How it is cooked", "technique"), default="roast"), doneness=opt(E("rare:bloody,三分熟|medium:pink inside,五分熟|well_done:done all the way through,全熟", "How far it is done")), stuffed=opt(B("Whether it is filled", "with_stuffing"), default=False)), """
how long does {food} of {weight} kg need
{food} weighing {weight} kilos should be {doneness}; cooking time {method}?
I filled {food} of {weight} kg with chestnuts, how long does it take {method} @stuffed=true
without stuffing, {weight} kg, {food}, {method}: time please @stuffed=false
for how long do I cook {food} ({weight} kg) {method} so that it is {doneness}
""", "{weight}公斤的{food}要烤多久 @method=\"roast\"\n{food}{weight}公斤，{doneness}，{method}多长时间", "1 h 40", "That is the time.")
F("find_substitute", "Suggests what to use instead of an ingredient.", "cooking.substitute|ingredientSubstitute", dict(ingredient=S("w_ingr", "Ingredient that is missing", "item"), dish=opt(S("w_dish2", "Dish it is for", "recipe")), vegan=opt(B("Only plant-based substitutes", "plant_based", yes="vegan if possible|it must be plant-based|nothing from animals|纯素的", no="it need not be vegan|animal products are fine|荤素都行"), default=False), count=opt(I(2, 8, "How many suggestions", "limit"))), """
what can I use instead of {ingredient}
I have run out of {ingredient} and want to make {dish}; what do I take instead, {vegan}
{count} substitutes for {ingredient}, {vegan}
is there a replacement for {ingredient} in {dish}
name {count} things that could stand in for {ingredient}
""", "没有{ingredient}用什么代替\n做{dish}缺{ingredient}，能用什么代替，{vegan}", "done", "Try one of these.")
F("find_grocery_price", "Finds the price of a grocery item in shops.", "groceries.price|groceryPrice", dict(item=S("w_ingr", "Item", "product"), location=LOC, amount=opt(M(both(said([200, 250, 400, 750], "{} grams", "{} g", "{}克"), {500: ["half a kilo", "500 g", "半公斤"], 1000: ["a kilo", "one kilogram", "一公斤"], 2000: ["two kilos", "2 kg", "两公斤"]}), "Amount in grams", "grams", t="int")), organic=opt(B("Only organic products", "bio", yes="organic only|from organic farming|bio|有机的", no="organic or not|it need not be organic|conventional is fine|不用有机"), default=False), store=opt(S("Aldi|Kroger|Whole Foods|Tesco|Lidl|Safeway|Trader Joe's|Mercadona|Coop|Publix", "Only this shop", "shop", noise=0.05))), """
what does {amount} of {item} cost in {location}
find the price of {item} at {store} in {location}, {organic}
{item}, {amount}, {organic}, {location}
how expensive is {item} in {location}
is {item} cheaper at {store}? I need {amount}, {organic}, and I live in {location}
""", "{location}{amount}{item}多少钱\n{location}的{item}价格，{organic}", "3.49", "That is the price.")
F("get_wine_pairing", "Suggests a drink that goes with a dish.", "food.wine_pairing|winePairing", dict(dish=S("w_dish2", "Dish", "meal", "food"), max_price=opt(I(8, 60, "Highest price per bottle", "budget")), colour=opt(E("red:红|white:白|rose:rosé,桃红|sparkling:with bubbles,起泡", "Colour of the wine", "type")), alcohol_free=opt(B("Only drinks without alcohol", "no_alcohol", yes="without alcohol|alcohol-free|nobody drinks alcohol|无酒精", no="with alcohol|alcohol is welcome|有酒精"), default=False)), """
what wine goes with {dish}
which {colour} wine for at most {max_price} fits {dish}
suggest a drink for {dish}, {alcohol_free}
we are having {dish}; recommend something {colour}, up to {max_price} a bottle
{alcohol_free}, what would you pour with {dish}
""", "{dish}配什么酒\n{dish}配{colour}葡萄酒，{max_price}以内", "done", "This goes well with {dish}.")
flow(en=["find a {c} place in {l} and book a table there for {n} on {d} at {t}", "which {c} restaurant is there in {l}? reserve it for {n} people, {d}, {t}"], zh_q=["在{l}找一家{c}餐厅，然后订{d}{t}的{n}人桌"], slots=dict(c=["thai", "greek", "french", "mexican"], l="w_foodplace", n=["2", "4", "6", "9"], d="date_iso_b", t=["19:00", "20:30", "18:15"]), made=dict(r="w_rest"),
     steps=[("find_restaurants", {"location": "{l}", "cuisine": "{c}"}, "{r}"), ("book_table", {"restaurant": "{r}", "date": "{d}", "time": "{t}", "party_size": "{n}"}, "reserved")], ans=["A table at {r} is reserved."])
