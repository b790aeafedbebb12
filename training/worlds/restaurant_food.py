"""Restaurants, recipes, nutrition, ordering."""
from switchboard.world import domain, fn, flow, values

DIET = {"vegan": ["no animal products", "纯素"], "vegetarian": ["without meat", "素食"], "gluten-free": ["no gluten", "无麸质"], "halal": ["清真"], "keto": ["low in carbs", "生酮"], "dairy-free": ["no milk", "无乳制品"]}
values("restaurant_b", en=["Luigi's", "the Golden Dragon", "Café Mirador", "Noodle House", "La Petite Table", "Smoky Joe's", "Sushi Zen", "The Green Fork", "El Toro", "Bombay Palace", "Harbour Grill", "Olive & Thyme", "Seoul Kitchen", "Blue Plate Diner", "Trattoria Nonna", "The Rusty Spoon", "Burger Barn", "Phở 88"],
       zh=["海底捞", "外婆家", "全聚德", "绿茶餐厅", "老四川", "西贝", "小南国", "鼎泰丰", "楼外楼", "东来顺", "湘味馆", "陶陶居",
        "巴奴火锅", "庆丰包子", "老妈蹄花", "胡大饭馆", "兰州牛肉面馆", "楼下面馆", "太二酸菜鱼", "沙县小吃", "知味观", "便宜坊"])
domain("restaurant_food")
fn("find_restaurants", "Find restaurants by place, cuisine and price", zh="查找餐厅",
   names=["restaurants.search", "restaurantFinder", "find_places_to_eat"], descs=["Places to eat that match."],
   params=dict(location=dict(t="str", v="city_state_b", d="city and state, e.g. Austin, TX", zh="地点", alt=["city"]), cuisine=dict(t="str", v="cuisine_b", d="kind of food", zh="菜系", opt=True, alt=["food_type"]), price=dict(t="enum", v={"cheap": ["inexpensive", "budget", "便宜"], "moderate": ["mid-range", "not too expensive", "中等"], "expensive": ["fancy", "upscale", "高档"]}, d="price level", zh="价位", opt=True, alt=["price_range"]), open_now=dict(t="bool", d="only places open now", zh="营业中", opt=True), diet=dict(t="[enum]", v=DIET, d="diets catered for", zh="饮食要求", opt=True, alt=["dietary_preferences"])),
   en=["{cuisine} restaurants in {location}", "where can I eat {price} {cuisine} food in {location}", "find something {price} to eat in {location}, open now @open_now=true", "{location}, {cuisine}, {price}", "I'm craving {cuisine}, I'm in {location}", "restaurants in {location} that do {diet}", "a {price} place for dinner around {location} with {diet} dishes", "we're hungry in {location}, what's still open @open_now=true", "{diet} {cuisine} food in {location}", "any {cuisine} spot around {location} that serves right now @open_now=true"],
   zh_q=["{location}的{cuisine}餐厅", "在{location}找{price}的{cuisine}", "{location}现在还开着的餐厅 @open_now=true", "想吃{cuisine}，我在{location}", "{location}有{diet}的饭馆吗",
          "{location}哪里好吃", "{location}吃{cuisine}，{price}的", "{location}这会儿还营业的馆子 @open_now=true", "我在{location}，有{diet}的店吗", "{location}有没有{price}一点的饭店", "在{location}，想吃{cuisine}，找一家"],
   res=["5 restaurants"], ans=["Here are restaurants in {location}."])
fn("reserve_table", "Reserve a table", zh="预订餐桌",
   names=["restaurants.book", "bookTable", "make_reservation"], descs=["Books a table at a restaurant."],
   params=dict(restaurant=dict(t="str", v="restaurant_b", d="name", zh="餐厅", alt=["restaurant_name"]), party_size=dict(t="int", v=(1, 14), d="number of people", zh="人数", alt=["guests", "people"]), date=dict(t="str", v="day_word_b", d="day", zh="日期"), time=dict(t="str", v="hour_b", noise=0, d="time", zh="时间"), seating=dict(t="enum", v={"indoor": ["inside", "室内"], "outdoor": ["outside", "on the terrace", "室外"], "bar": ["at the bar", "吧台"]}, d="where to sit", zh="座位", opt=True)),
   en=["table for {party_size} at {restaurant} {date} at {time}", "book {restaurant}, {date}, {time}, {party_size} people", "{date} we want to eat at {restaurant}, {party_size} of us, around {time}, {seating}", "reserve {seating} at {restaurant} for {party_size}, {time}, {date}", "get a table: {restaurant}; {party_size} guests; {date}; {time}", "at {time} {date}, {party_size} seats in {restaurant} please", "dinner at {restaurant} {date} {time}, there will be {party_size} of us", "could {restaurant} take {party_size} people {date} {time} {seating}"],
   zh_q=["订{restaurant}{date}{time}的{party_size}人桌", "{date}{time}在{restaurant}订位，{party_size}个人", "预订{restaurant}，{party_size}位，{date}，{time}，{seating}", "我们{party_size}个人{date}{time}去{restaurant}吃饭，订个桌",
          "{restaurant}，{date}{time}，{party_size}位", "给我们{party_size}个人在{restaurant}订个位，{date}{time}", "{date}{time}去{restaurant}，{party_size}人，坐{seating}", "{restaurant}{party_size}人桌，{date}，{time}",
          "{party_size}个人吃饭，{restaurant}，{date}{time}，要{seating}的位子"],
   res=["table reserved"], ans=["{restaurant} expects {party_size} people."])
fn("cancel_table", "Cancel a table reservation", zh="取消餐桌预订",
   names=["restaurants.cancel", "cancelReservation"], descs=["Gives a reserved table back."],
   params=dict(restaurant=dict(t="str", v="restaurant_b", d="name", zh="餐厅"), date=dict(t="str", v="day_word_b", d="day", zh="日期", opt=True)),
   en=["cancel our table at {restaurant}", "we can't make it to {restaurant} {date}", "call off {restaurant} {date}", "no dinner at {restaurant} after all, cancel it", "drop the reservation at {restaurant}", "{date}'s booking with {restaurant} should go"],
   zh_q=["取消{restaurant}的订位", "{date}去不了{restaurant}了", "{restaurant}的预订不要了", "把{date}{restaurant}的桌子退了",
          "{restaurant}不去了，退了吧", "{restaurant}那桌取消", "{date}在{restaurant}的饭局黄了，取消订位", "我们{date}不去{restaurant}吃了", "{restaurant}订的位子帮我取消"],
   res=["cancelled"], ans=["The table at {restaurant} is cancelled."])
fn("get_menu", "Menu of a restaurant", zh="查看菜单",
   names=["restaurants.menu", "showMenu"], descs=["Dishes and prices."],
   params=dict(restaurant=dict(t="str", v="restaurant_b", d="name", zh="餐厅"), course=dict(t="enum", v={"starters": ["appetizers", "前菜"], "mains": ["main dishes", "主菜"], "desserts": ["something sweet", "甜点"], "drinks": ["饮料"]}, d="one course only", zh="类别", opt=True)),
   en=["menu of {restaurant}", "what does {restaurant} serve", "show the {course} at {restaurant}", "which {course} do they have at {restaurant}", "{restaurant} menu please", "I'd like to see {course}, {restaurant}", "what's on offer at {restaurant}"],
   zh_q=["{restaurant}的菜单", "{restaurant}有什么{course}", "看看{restaurant}都有什么菜", "{restaurant}的{course}",
          "{restaurant}有啥吃的", "{restaurant}菜单给我看看", "{restaurant}都有哪些{course}", "想看{restaurant}的{course}", "在{restaurant}能点什么"],
   res=["12 dishes"], ans=["Here is what {restaurant} has."])
fn("order_food", "Order food for delivery", zh="点外卖",
   names=["delivery.order", "foodOrder", "place_food_order"], descs=["Orders dishes with quantities."],
   params=dict(restaurant=dict(t="str", v="restaurant_b", d="name", zh="餐厅"), dish=dict(t="str", v="dish_b", d="dish", zh="菜品", alt=["item"]), quantity=dict(t="int", v=(1, 8), d="how many", zh="数量", opt=True, default=1), address=dict(t="str", v=["12 Elm Street", "my office", "Flat 3, 8 Mill Lane", "Room 204", "90 Castle Road", "reception", "the park entrance", "我家", "公司前台", "3号楼502", "学校南门"], d="where to bring it", zh="地址", opt=True, alt=["delivery_address"]), notes=dict(t="str", v=["no onions", "extra spicy", "ring twice", "without cutlery", "sauce on the side", "well done", "不要香菜", "多放辣", "不要餐具", "少盐"], d="wishes for the kitchen or courier", zh="备注", opt=True)),
   en=["order {quantity} {dish} from {restaurant}", "{dish} from {restaurant} to {address}", "get me {dish}, {restaurant}, {notes}", "{quantity} times {dish} from {restaurant}, deliver to {address}", "have {restaurant} bring {quantity} {dish} to {address}, {notes}", "I'd kill for {dish} from {restaurant}", "from {restaurant} I want {quantity} {dish}, tell them {notes}", "lunch: {dish} ({restaurant})"],
   zh_q=["从{restaurant}点{quantity}份{dish}", "点一份{restaurant}的{dish}，送到{address} @quantity=1", "{restaurant}的{dish}，{quantity}份，{notes}", "想吃{restaurant}的{dish}，送到{address}，{notes}",
          "{restaurant}的{dish}来{quantity}份", "叫外卖，{restaurant}，{dish}", "{dish}，{restaurant}的，{notes}", "{quantity}份{dish}，从{restaurant}送到{address}", "点{restaurant}的{dish}，送{address}，备注{notes}",
          "饿了，想吃{restaurant}的{dish}"],
   res=["order placed, 35 minutes"], ans=["{dish} is on its way."])
fn("search_recipes", "Search recipes", zh="搜索菜谱",
   names=["recipes.search", "findRecipes"], descs=["Recipes by ingredients, diet and time."],
   params=dict(ingredients=dict(t="[str]", v="ingredient_b", d="ingredients to use", zh="食材"), diet=dict(t="enum", v=DIET, d="diet", zh="饮食要求", opt=True), max_minutes=dict(t="int", v=(10, 120, 5), d="cooking time at most", zh="最长分钟", opt=True, alt=["time_limit"]), exclude=dict(t="[str]", v="ingredient_b", d="ingredients to leave out", zh="排除食材", opt=True, alt=["without"])),
   en=["recipes with {ingredients}", "what can I cook from {ingredients}", "{diet} recipe using {ingredients}", "I have {ingredients} in the fridge and {max_minutes} minutes", "something with {ingredients} but without {exclude}", "ready in {max_minutes} minutes, uses {ingredients}, {diet}", "ideas for {ingredients}, no {exclude}", "dinner under {max_minutes} minutes with {ingredients}", "I can't eat {exclude}; what goes with {ingredients}"],
   zh_q=["用{ingredients}能做什么菜", "{ingredients}的菜谱，{max_minutes}分钟以内", "冰箱里有{ingredients}，不要{exclude}", "{diet}的{ingredients}做法",
          "家里只有{ingredients}，做什么好", "{ingredients}，{max_minutes}分钟能做完的", "不放{exclude}，用{ingredients}做个菜", "{diet}，用到{ingredients}的菜", "拿{ingredients}能烧什么"],
   res=["4 recipes"], ans=["Those recipes use {ingredients}."])
fn("get_recipe", "Recipe of a dish", zh="查看菜谱",
   names=["recipes.get", "showRecipe"], descs=["Ingredients and steps for one dish."],
   params=dict(dish=dict(t="str", v="dish_b", d="dish", zh="菜名", alt=["name"]), servings=dict(t="int", v=(1, 12), d="for how many people", zh="份数", opt=True)),
   en=["recipe for {dish}", "how do I make {dish}", "{dish} for {servings} people", "I want to cook {dish} tonight", "show me how {dish} is made, {servings} servings", "what do I need for {dish}, we are {servings}", "teach me {dish}", "instructions to prepare {dish}"],
   zh_q=["{dish}怎么做", "{dish}的菜谱", "做{servings}人份的{dish}", "我想做{dish}，需要什么",
          "教我做{dish}", "{dish}要放什么", "{servings}个人吃的{dish}怎么做", "来份{dish}的做法，{servings}人份", "想学{dish}"],
   res=["6 ingredients, 5 steps"], ans=["Here is the recipe for {dish}."])
fn("get_nutrition", "Nutrition facts of a food", zh="营养成分",
   names=["nutrition.facts", "foodNutrition", "nutrition_lookup"], descs=["Calories, protein and more for an amount."],
   params=dict(food=dict(t="str", v="ingredient_b", d="food", zh="食物"), grams=dict(t="num", v=(20, 500), d="amount in grams", zh="克数", opt=True, alt=["amount"]), nutrients=dict(t="[enum]", v={"calories": ["energy", "热量"], "protein": ["蛋白质"], "fat": ["脂肪"], "carbs": ["carbohydrates", "碳水"], "fiber": ["纤维"]}, d="which values", zh="营养素", opt=True)),
   en=["nutrition of {food}", "how much {nutrients} in {grams} g of {food}", "{nutrients} for {food}", "I ate {grams} grams of {food}, what's in it", "is {food} healthy, show its nutrition", "{grams} g {food}: {nutrients}", "tell me the {nutrients} of {food}", "what do {grams} grams of {food} contain"],
   zh_q=["{food}的营养成分", "{grams}克{food}有多少{nutrients}", "{food}的{nutrients}", "我吃了{grams}克{food}，含什么",
          "{food}有营养吗", "{food}里{nutrients}多少", "{grams}克{food}的{nutrients}", "吃{grams}克{food}摄入多少{nutrients}", "{food}，看{nutrients}"],
   res=["165 kcal, 31 g protein"], ans=["Those are the values of {food}."])
fn("convert_recipe_servings", "Scale an ingredient amount to other servings", zh="按份数换算用量",
   names=["recipes.scale", "scaleServings"], descs=["Changes an amount for more or fewer people."],
   params=dict(amount=dict(t="num", v=(50, 900), d="amount in the recipe", zh="原用量"), from_servings=dict(t="int", v=(2, 6), d="servings of the recipe", zh="原份数", alt=["original_servings"]), to_servings=dict(t="int", v=(1, 20), d="servings wanted", zh="目标份数", alt=["target_servings"])),
   en=["the recipe needs {amount} g for {from_servings} people, I cook for {to_servings}", "scale {amount} from {from_servings} to {to_servings} servings", "for {to_servings} guests how much, if {from_servings} portions take {amount} g", "{amount} grams serve {from_servings}; we are {to_servings}", "turn a {from_servings}-person amount of {amount} into one for {to_servings}", "I need {to_servings} portions; the book says {amount} for {from_servings}"],
   zh_q=["菜谱{from_servings}人份要{amount}克，{to_servings}人份要多少", "把{amount}克从{from_servings}份换成{to_servings}份", "{to_servings}个人吃，原来{from_servings}人用{amount}克", "{from_servings}份用{amount}，做{to_servings}份呢",
          "{from_servings}个人的量是{amount}克，我们{to_servings}个人", "{amount}克够{from_servings}份，{to_servings}份要几克", "原方{from_servings}份{amount}克，改成{to_servings}份", "{from_servings}人份{amount}克，{to_servings}人份呢",
          "按{to_servings}份算，{from_servings}份是{amount}克"],
   res=["600"], ans=["That is the amount for {to_servings}."])
fn("suggest_wine", "Suggest a wine for a dish", zh="推荐配酒",
   names=["drinks.pair_wine", "winePairing"], descs=["Which wine goes with a meal."],
   params=dict(dish=dict(t="str", v="dish_b", d="dish", zh="菜"), color=dict(t="enum", v={"red": ["红"], "white": ["白"], "rosé": ["pink", "桃红"], "sparkling": ["with bubbles", "起泡"]}, d="color of the wine", zh="颜色", opt=True), max_price=dict(t="num", v=(8, 80), d="highest price of a bottle", zh="最高价", opt=True)),
   en=["what wine goes with {dish}", "a {color} wine for {dish}", "wine under {max_price} to drink with {dish}", "we're having {dish}, suggest a bottle, {color}, up to {max_price}", "pair {dish} with a wine", "something {color} beside the {dish}", "I serve {dish}, which wine"],
   zh_q=["{dish}配什么酒", "配{dish}的{color}葡萄酒", "{max_price}以内适合{dish}的酒", "吃{dish}喝什么葡萄酒",
          "{dish}搭什么酒好", "{color}葡萄酒里哪款配{dish}", "今天做{dish}，配瓶酒，{max_price}以内", "{dish}，{color}的，{max_price}以下", "有什么酒适合{dish}"],
   res=["a Riesling"], ans=["That would go with {dish}."])
fn("rate_restaurant", "Rate a restaurant", zh="评价餐厅",
   names=["restaurants.rate", "restaurantReview"], descs=["Stars and an optional comment."],
   params=dict(restaurant=dict(t="str", v="restaurant_b", d="name", zh="餐厅"), stars=dict(t="int", v=(1, 5), lim=True, d="1 to 5", zh="星数", alt=["rating"]), comment=dict(t="str", v=["lovely staff", "too loud", "cold soup", "best dessert ever", "slow but tasty", "would come again", "tiny portions", "服务很好", "太吵了", "味道不错", "上菜慢"], d="comment", zh="评论", opt=True, alt=["review"])),
   en=["give {restaurant} {stars} stars", "{restaurant} was worth {stars} stars: {comment}", "rate {restaurant} {stars} out of 5", "leave a review for {restaurant}, {stars} stars, \"{comment}\"", "{stars} stars for {restaurant}", "my verdict on {restaurant}: {comment}, {stars} stars"],
   zh_q=["给{restaurant}打{stars}星", "{restaurant}{stars}星，{comment}", "评价{restaurant}：{comment}，{stars}星", "{restaurant}值{stars}颗星",
          "{restaurant}我给{stars}星", "{stars}星，{restaurant}，{comment}", "在{restaurant}吃过，{comment}，打{stars}分", "给{restaurant}写个点评：{stars}星，{comment}", "{restaurant}：{stars}颗星"],
   res=["review saved"], ans=["{restaurant} got your {stars} stars."])
fn("check_allergens", "Allergens of a dish", zh="查询过敏原",
   names=["food.allergens", "allergenCheck"], descs=["Whether a dish contains something one can not eat."],
   params=dict(dish=dict(t="str", v="dish_b", d="dish", zh="菜"), allergen=dict(t="enum", v={"nuts": ["peanuts and almonds", "坚果"], "milk": ["dairy", "lactose", "牛奶"], "eggs": ["鸡蛋"], "gluten": ["wheat", "麸质"], "shellfish": ["shrimp and crab", "甲壳类"], "soy": ["大豆"]}, d="one allergen", zh="过敏原", opt=True)),
   en=["does {dish} contain {allergen}", "allergens in {dish}", "I can't have {allergen}, is {dish} ok", "is {dish} safe for someone allergic to {allergen}", "what could people react to in {dish}", "{allergen} in {dish}?", "my kid must avoid {allergen}; check {dish}"],
   zh_q=["{dish}里有{allergen}吗", "{dish}的过敏原", "我对{allergen}过敏，能吃{dish}吗", "{dish}含不含{allergen}",
          "{dish}会过敏吗", "{dish}放没放{allergen}", "不能吃{allergen}，{dish}可以吗", "{allergen}，{dish}里有没有", "{dish}对{allergen}过敏的人安全吗"],
   res=["contains eggs"], ans=["The dish has been checked."])
flow(en=["find a {q} restaurant in {c} and book it for 4 people tomorrow at 8:30", "{q} food in {c}: pick a place and reserve a table for 4, tomorrow 8:30"], zh_q=[],
   slots=dict(q="cuisine_b", c="city_state_b"), made=dict(r="restaurant_b"), steps=[("find_restaurants", {"location": "{c}", "cuisine": "{q}"}, "best match: {r}"), ("reserve_table", {"restaurant": "{r}", "party_size": 4, "date": "tomorrow", "time": "8:30"}, "table reserved")], ans=["A table for 4 at {r} is reserved."])
flow(en=["which main dishes does {r} have? give me a recipe for the first one", "look at the mains of {r} and find me the recipe of the top dish"], zh_q=["看看{r}的主菜，再给我第一道的菜谱"],
   slots=dict(r="restaurant_b"), made=dict(d="dish_b"), steps=[("get_menu", {"restaurant": "{r}", "course": "mains"}, "{d}"), ("get_recipe", {"dish": "{d}"}, "6 ingredients, 5 steps")], ans=["{r} serves {d}; the recipe has 5 steps."])
