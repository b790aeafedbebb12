"""Cooking: recipes, meal plans, pantry, oven, conversions."""
from switchboard.wording import L
from switchboard.world import domain, fn, flow, values


domain("cooking")
values("recipe_id", en=L("r-118\nRX42\nrecipe_9\n5561\nrc-lasagne-2\nR0077\nk31\n20418\nrec/12"))
DISH = dict(t="str", v="dish", d="name of the dish", zh="菜名", alt=["name", "recipe", "food"])
ING = dict(t="[str]", v="ingredient", d="ingredients", zh="食材", alt=["have", "items"])
fn("find_recipe", "Find a recipe by the name of the dish", zh="按菜名查找食谱", names=["findRecipe", "recipes.search", "get_recipe"], descs=["Returns the id of the best recipe."], params=dict(dish=DISH, max_minutes=dict(t="int", v=(10, 90, 5), d="at most so many minutes", zh="最多分钟数", opt=True, alt=["time_limit", "within"]), diet=dict(t="enum", v={"vegetarian": ["meatless", "素食"], "vegan": ["plant-based", "纯素"], "gluten_free": ["without gluten", "无麸质"], "low_carb": ["few carbs", "低碳水"]}, d="diet", zh="饮食", opt=True, alt=["restriction"])),
   en=L('''find a recipe for {dish}
how do I make {dish}
{diet} {dish} recipe
I want to cook {dish}
{dish} in under {max_minutes} minutes
recipe {dish}
look up how to cook {dish}
is there a {diet} version of {dish}
something like {dish} that takes {max_minutes} minutes at most
I'm craving {dish}, find me a recipe
what goes into {dish}
got {max_minutes} minutes, want {dish}
a {diet} recipe for {dish}, {max_minutes} minutes tops'''), zh_q=L('''{dish}怎么做
找{dish}的菜谱
我想做{dish}
{diet}版的{dish}
{max_minutes}分钟以内的{dish}做法
教我烧{dish}
{dish}的做法
有没有{diet}的{dish}菜谱
{dish}，{max_minutes}分钟内搞定的
想吃{dish}，怎么烧'''), res=["r-118"], ans=["I found a recipe for {dish}."])
fn("recipes_with", "Suggest recipes from ingredients", zh="按食材推荐食谱", names=["recipesWith", "recipes.by_ingredients", "what_can_i_cook"], descs=["What can be cooked from what is there."], params=dict(ingredients=ING, without=dict(t="[str]", v="allergen", d="must not contain", zh="不含", opt=True, alt=["exclude", "avoid"])),
   en=L('''what can I cook with {ingredients}
I have {ingredients}
use up {ingredients}
recipes with {ingredients} but without {without}
{ingredients} in the fridge, ideas?
something with {ingredients}, no {without}
suggest a meal using {ingredients}
I've got {ingredients} left over
dinner from {ingredients}, allergic to {without}
make something out of {ingredients}'''), zh_q=L('''用{ingredients}能做什么
我有{ingredients}
{ingredients}怎么搭配，不要{without}
家里剩{ingredients}，推荐个菜
用{ingredients}做点什么
{ingredients}能烧啥
手头有{ingredients}，做什么
冰箱剩{ingredients}，别放{without}
{ingredients}快坏了，怎么吃掉
不放{without}，拿{ingredients}做一道'''), res=["frittata, curry"], ans=["You could cook this."])
fn("open_recipe", "Show a recipe", zh="打开食谱", names=["openRecipe", "recipes.show"], descs=["Opens by the id."], params=dict(id=dict(t="str", v="recipe_id", d="id of the recipe", zh="编号", alt=["recipe_id"])),
   en=L('''open recipe {id}
show me {id}
let me see recipe {id}
display the recipe {id}
I want to cook {id}, show it
recipe number {id}'''), zh_q=L('''打开食谱{id}
看看{id}
显示编号{id}的菜谱
{id}这个做法
{id}号菜谱给我看
菜谱{id}打开
要{id}那份食谱
照{id}做，打开它
把{id}调出来'''), res=["Step 1: chop the onions"], ans=["Here is the recipe."])
fn("save_recipe", "Save a recipe to the favourites", zh="收藏食谱", names=["saveRecipe", "recipes.favourite"], descs=["Keeps it for later."], params=dict(dish=DISH),
   en=L('''save the {dish} recipe
keep {dish} for later
I loved the {dish}, remember that recipe
add {dish} to my favourite recipes
bookmark {dish}
store the {dish} recipe'''), zh_q=L('''收藏{dish}
保存{dish}的做法
{dish}好吃，存下来
把{dish}加到收藏
{dish}的做法留着
{dish}收藏起来
{dish}记到我的食谱里
下次还做{dish}，存一下
食谱收藏：{dish}'''), res=["saved"], ans=["Saved {dish}."])
fn("plan_meal", "Plan a dish for a day", zh="安排某天的菜", names=["planMeal", "mealplan.set", "schedule_dinner"], descs=["Which dish on which day and for which meal."], params=dict(dish=DISH, day=dict(t="str", v="day", noise=0.0, d="day, as said", zh="哪天", alt=["date", "on"]), meal=dict(t="enum", v={"breakfast": ["早餐", "早饭"], "lunch": ["午餐", "午饭"], "dinner": ["supper", "晚餐", "晚饭"]}, d="which meal", zh="哪一餐", opt=True, alt=["slot"])),
   en=L('''plan {dish} for {day}
{day} we eat {dish}
let's have {dish} for {meal} {day}
put {dish} on the meal plan {day}
{meal} {day}: {dish}
I'll cook {dish} {day}
schedule {dish}, {meal}, {day}
{day} is {dish} day
for {meal} {day} I'd like {dish}
meal plan: {day} {dish}'''), zh_q=L('''{day}吃{dish}
{day}{meal}安排{dish}
把{dish}排到{day}
{day}的{meal}做{dish}
{day}做{dish}
{meal}吃{dish}，{day}
{day}的菜单写{dish}
{dish}，{day}{meal}
{day}{meal}想吃{dish}，排上'''), res=["planned"], ans=["{dish} is planned for {day}."])
fn("show_meal_plan", "Show the meal plan", zh="显示菜单计划", names=["showMealPlan", "mealplan.get"], descs=["Of one day or the whole week."], params=dict(day=dict(t="str", v="day", noise=0.0, d="only this day", zh="哪天", opt=True, alt=["date"])),
   en=L('''what's for dinner {day}
show the meal plan
what are we eating {day}
which dishes are planned
meal plan for {day}
what did I plan to cook {day}
this week's menu please'''), zh_q=L('''{day}吃什么
看看菜单计划
这周都吃什么
{day}安排了什么菜
{day}的饭怎么安排的
这几天的菜单
{day}做什么菜来着
菜单给我看
{day}定了吃啥'''), res=["lasagne"], ans=["That is the plan."])
fn("scale_recipe", "Scale a recipe to a number of people", zh="按人数调整食谱", names=["scaleRecipe", "recipes.servings"], descs=["Changes all amounts."], params=dict(dish=DISH, servings=dict(t="int", v=(1, 12), d="for how many people", zh="几人份", alt=["people", "portions"])),
   en=L('''make the {dish} for {servings} people
{dish} for {servings}
scale {dish} to {servings} servings
we are {servings}, change the {dish} recipe
I need {servings} portions of {dish}
convert the {dish} recipe to {servings} people
how much for {servings} people, {dish}
{servings} guests are coming for {dish}
just for me, the {dish} @servings=1
{dish} for two @servings=2'''), zh_q=L('''{dish}做{servings}人份
把{dish}改成{servings}个人的量
{servings}个人吃{dish}，调整一下
{dish}一人份 @servings=1
{servings}人份{dish}要放多少
{dish}，{servings}个人吃
来{servings}个人，{dish}的量改一下
{dish}换算成{servings}份
把{dish}的菜谱按{servings}人算'''), res=["scaled"], ans=["The {dish} recipe is for {servings} now."])
fn("add_to_pantry", "Note that something is in the pantry", zh="登记食材库存", names=["addToPantry", "pantry.add", "stock_item"], descs=["Stock at home, with an amount if said."], params=dict(item=dict(t="str", v="grocery", d="what", zh="物品", alt=["product", "food"]), quantity=dict(t="num", v=(1, 12, 1), d="how much", zh="数量", opt=True, alt=["amount"]), unit=dict(t="enum", v={"pieces": ["个"], "kg": ["kilos", "kilograms", "公斤"], "g": ["grams", "克"], "l": ["litres", "升"], "packs": ["packets", "包"]}, d="unit", zh="单位", opt=True, alt=["measure"])),
   en=L('''I bought {item}
we have {quantity} {unit} of {item} now
put {item} in the pantry
{quantity} {unit} {item} in stock
add {item} to the pantry list
there's {item} at home again
note: {quantity} {unit} of {item} in the cupboard
pantry: {item}
we've got {item} now'''), zh_q=L('''家里有{item}了
库存加{quantity}{unit}{item}
买了{item}
登记{quantity}{unit}{item}
刚买{item}，记库存
{item}{quantity}{unit}，入库
添{quantity}{unit}{item}
家里新添了{item}
{quantity}{unit}{item}放进储藏柜了，记上'''), res=["noted"], ans=["{item} is in the pantry."])
fn("use_up", "Note that something is used up", zh="登记食材用完", names=["usedUp", "pantry.remove", "out_of"], descs=["Takes an item out of the stock."], params=dict(item=dict(t="str", v="grocery", d="what", zh="物品", alt=["product", "food"])),
   en=L('''we're out of {item}
the {item} is empty
no more {item} at home
I used the last of the {item}
take {item} out of the pantry
{item} is used up
there is no {item} left'''), zh_q=L('''{item}用完了
没有{item}了
{item}从库存里去掉
家里{item}吃光了
{item}没了
最后一点{item}也用了
{item}空了
{item}已经吃完
把{item}从家里的存货里划掉'''), res=["removed"], ans=["{item} is out of stock."])
fn("check_pantry", "Check whether something is in the pantry", zh="查询是否有某种食材", names=["checkPantry", "pantry.has"], descs=["How much of an item is at home."], params=dict(item=dict(t="str", v="grocery", d="what", zh="物品", alt=["product", "food"])),
   en=L('''do we have {item}
is there any {item} left
how much {item} is there
check the pantry for {item}
are we out of {item}
have I got {item} at home
look whether there's {item}'''), zh_q=L('''家里有{item}吗
还有多少{item}
看看{item}还有没有
{item}够吗
{item}还有吗
家里剩多少{item}
要不要买{item}，先看看还有没有
查一下{item}的存货
{item}是不是快没了'''), res=["2 packs", "none"], ans=["I checked for {item}."])
fn("preheat_oven", "Preheat the oven", zh="预热烤箱", names=["preheatOven", "oven.heat", "set_oven"], descs=["Temperature and kind of heat."], params=dict(temperature=dict(t="int", v=(80, 260, 10), d="degrees Celsius", zh="摄氏度", alt=["degrees", "temp"]), mode=dict(t="enum", v={"fan": ["convection", "热风"], "top_bottom": ["conventional", "上下火"], "grill": ["broil", "烧烤"]}, d="kind of heat", zh="模式", opt=True, alt=["program"])),
   en=L('''preheat the oven to {temperature}
oven {temperature} degrees
heat the oven to {temperature}, {mode}
get the oven hot, {temperature}
set the oven on {mode} to {temperature} degrees
I'm baking, {temperature} please
turn the oven on at {temperature}
{mode} at {temperature}
the pizza needs {temperature} degrees, start the oven'''), zh_q=L('''烤箱预热到{temperature}度
烤箱{temperature}度
烤箱开{mode}，{temperature}度
要烤蛋糕，预热{temperature}
烤箱先热到{temperature}度
{temperature}度预热
预热烤箱，{mode}，{temperature}度
烤箱{mode}{temperature}
把烤箱烧到{temperature}度'''), res=["heating to {temperature}"], ans=["The oven is heating to {temperature}."])
fn("oven_off", "Turn the oven off", zh="关闭烤箱", names=["ovenOff", "oven.stop"], descs=["Stops heating."],
   en=L('''turn the oven off
oven off
stop the oven
the cake is done, switch off the oven
kill the heat in the oven
did I leave the oven on? off with it'''), zh_q=L('''关烤箱
烤箱关掉
蛋糕好了，烤箱停
把烤箱关了
烤箱停
烤好了，关烤箱
烤箱不用了
烤箱断电
别让烤箱开着'''), res=["off"], ans=["The oven is off."])
fn("convert_measure", "Convert a kitchen measure", zh="换算厨房单位", names=["convertMeasure", "kitchen.convert", "units"], descs=["From one unit to another."], params=dict(amount=dict(t="num", v=(0.5, 12, 0.5), d="how much", zh="数量", alt=["value", "quantity"]), source=dict(t="enum", v={"cups": ["cup", "杯"], "tbsp": ["tablespoons", "汤匙"], "tsp": ["teaspoons", "茶匙"], "oz": ["ounces", "盎司"], "ml": ["millilitres", "毫升"], "g": ["grams", "克"]}, d="unit given", zh="原单位", alt=["from_unit"]), target=dict(t="enum", v={"cups": ["cup", "杯"], "tbsp": ["tablespoons", "汤匙"], "tsp": ["teaspoons", "茶匙"], "oz": ["ounces", "盎司"], "ml": ["millilitres", "毫升"], "g": ["grams", "克"]}, d="unit wanted", zh="目标单位", alt=["to_unit", "into"])),
   en=L('''how much is {amount} {source} in {target}
convert {amount} {source} to {target}
{amount} {source} in {target}
what are {amount} {source} in {target}
turn {amount} {source} into {target}
I only have {target} measures, what's {amount} {source}
how many {target} make {amount} {source}
{target} for {amount} {source}?'''), zh_q=L('''{amount}{source}是多少{target}
把{amount}{source}换成{target}
{amount}{source}等于几{target}
多少{target}是{amount}{source}
{amount}{source}合几{target}
{amount}{source}换{target}
用{target}算，{amount}{source}是多少
没有量杯，{amount}{source}等于多少{target}
{amount}{source}折成{target}'''), res=["240"], ans=["That is the amount."])
fn("substitute", "Suggest a replacement for an ingredient", zh="推荐替代食材", names=["suggestSubstitute", "ingredients.replace"], descs=["What to use instead."], params=dict(ingredient=dict(t="str", v="ingredient", d="what is missing", zh="缺少的食材", alt=["item", "missing"]), dish=dict(t="str", v="dish", d="for which dish", zh="用于哪道菜", opt=True, alt=["recipe", "in"])),
   en=L('''what can I use instead of {ingredient}
no {ingredient}, what else works
substitute for {ingredient} in {dish}
replace {ingredient}
I'm making {dish} and have no {ingredient}
is there an alternative to {ingredient}
{dish} without {ingredient}, what instead'''), zh_q=L('''{ingredient}可以用什么代替
没有{ingredient}怎么办
做{dish}没有{ingredient}，换什么
{ingredient}的替代品
{ingredient}没有了，用啥替
做{dish}少了{ingredient}，拿什么顶
{dish}里的{ingredient}能换成什么
不想放{ingredient}，换别的
代替{ingredient}的有哪些'''), res=["yoghurt"], ans=["You could use something else for {ingredient}."])
fn("nutrition", "Tell the nutrition of a food", zh="查询营养成分", names=["getNutrition", "food.nutrition", "calories"], descs=["Calories and so on, for an amount in grams if said."], params=dict(food=dict(t="str", v="food", d="which food", zh="食物", alt=["item", "name"]), grams=dict(t="int", v=(50, 500, 50), d="amount", zh="克数", opt=True, alt=["weight", "amount"])),
   en=L('''how many calories are in {food}
calories {food}
nutrition of {grams} grams of {food}
is {food} healthy, show the numbers
how much protein in {grams} g of {food}
what's in {food}, nutritionally
{grams} grams {food}, calories?
I'm counting calories, {food}'''), zh_q=L('''{food}有多少热量
{grams}克{food}的营养
{food}卡路里
{food}健康吗，看看成分
吃{food}胖不胖，多少卡
{grams}克{food}几卡
{food}里有什么营养
{food}{grams}克，热量
查{food}的营养'''), res=["230 kcal"], ans=["Here are the numbers for {food}."])
fn("next_step", "Read the next step of the recipe", zh="读下一步", names=["nextStep", "recipe.next"], descs=["Goes on in the recipe that is open."],
   en=L('''next step
what now
and then?
done chopping, go on
continue the recipe
what do I do next
ready, next'''), zh_q=L('''下一步
然后呢
切好了，继续
接下来怎么做
好了，下一步
做完了，往下
然后怎么弄
再往下念
这步好了'''), res=["Add the tomatoes."], ans=["That is the next step."])
flow(en=["find a recipe for {dish} and open it", "look up {dish} and show me the recipe", "I want to cook {dish}, find the recipe and open it", "search for {dish}, then open what you find"],
     zh_q=["找{dish}的菜谱并打开", "搜{dish}，把做法打开", "我要做{dish}，找出来打开"],
     slots=dict(dish="dish"), made=dict(id="recipe_id"),
     steps=[("find_recipe", {"dish": "{dish}"}, '{{"id":"{id}"}}'), ("open_recipe", {"id": "{id}"}, "Step 1: prepare everything")], ans=["Here is the recipe for {dish}."])
