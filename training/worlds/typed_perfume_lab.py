"""A perfumer's bench: formulas, notes, drops, bottles, samples, tests."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_perfume_lab")
values("t_scent", en=["bergamot", "iris root", "sea salt", "vetiver", "wet stone", "pink pepper", "cedar", "salt and smoke", "vanilla", "neroli", "black tea", "oakmoss", "rose oxide", "tonka", "leather accord B", "fig leaf", "ambrette", "labdanum", "green apple", "Iso E", "cardamom", "honey", "musk 7", "clary sage", "tar", "old paper"],
       zh=["佛手柑", "鸢尾根", "海盐", "香根草", "湿石", "粉红胡椒", "雪松", "香草", "橙花", "红茶", "橡苔", "零陵香", "皮革调", "无花果叶", "青苹果", "小豆蔻", "蜂蜜", "麝香七号", "鼠尾草", "旧纸"])
values("t_formula", en=["Rain on Tin", "No. 12", "Salt and Pepper", "Blue Room", "Aunt Sylvie", "Grey Morning", "Library", "Formula K-4", "From Here to Harbour", "The Cat in the Garden", "Second Skin", "Trial 88", "Copper", "Half Past Nine", "Bread and Roses", "Untitled C", "Sunday Coat", "Orange Peel", "Ghent 1902", "For Ruth", "North Wind", "Velvet Hour"],
       zh=["雨落铁皮", "十二号", "蓝房间", "灰色清晨", "图书馆", "配方K-4", "花园里的猫", "第二层皮肤", "试验88", "铜", "九点半", "面包与玫瑰", "周日外套", "橙皮", "北风", "给小芸"])
values("t_nose", en=["Madame Roux", "Olu", "the panel", "Bea", "Mr. Ito", "the Paris office", "Noemi", "Walter and Fay", "Dr. Sand", "the shop in Ghent", "Ingrid", "Selim", "Team Citrus", "Pia", "the client", "Yann", "the intern", "Hassan", "Lotte", "a blogger"],
       zh=["鲁夫人", "评香组", "小芸", "巴黎分部", "桑医生", "客户", "实习生", "阿宁", "柑橘组", "老马", "林老师", "博主", "小唐"])
SCENT = dict(t="str", v="t_scent", noise=0.1, d="ingredient", zh="香料", alt=["material", "ingredient_name"])
FORMULA = dict(t="str", v="t_formula", noise=0.12, d="formula", zh="配方", alt=["perfume", "recipe"])
SCENTS = dict(t="[str]", v="t_scent", noise=0.05, d="ingredients", zh="香料")

fn("add_drops", "Add drops of an ingredient to a formula", zh="加滴", names=["mix.add", "dropIn", "pour_drops"], descs=["Ingredient, drops, formula.", "Goes on top of what is in already"],
   params=dict(ingredient=SCENT, drops=dict(t="int", v={1: ["a single drop", "one drop", "一滴"], 2: ["two drops", "a couple of drops", "两滴"], 3: ["three drops", "3 drops", "三滴"], 6: ["half a dozen drops", "six drops", "六滴"], 10: ["ten drops", "10 drops", "十滴"], 12: ["a dozen drops", "twelve drops", "十二滴"], 20: ["twenty drops", "1 ml", "二十滴"], 25: ["25 drops", "twenty-five drops", "二十五滴"], 40: ["forty drops", "2 ml", "四十滴"]}, d="drops; 20 drops are 1 ml", zh="滴数，20滴为1毫升", alt=["amount", "count"]), formula=dict(FORMULA, opt=True)),
   en=L('''add {drops} of {ingredient}
{drops} of {ingredient} into {formula}
put {drops} of {ingredient} in {formula}
{formula} needs {drops} of {ingredient}
{ingredient}: {drops} more
give {formula} {drops} of {ingredient}
into {formula} go {drops} of {ingredient}
with {drops} of {ingredient} it would be perfect, add that
a little {ingredient} for {formula}, {drops}
I smell no {ingredient} in {formula}, {drops} please
in {formula}, add {ingredient}: {drops}'''),
   zh_q=L('''加{drops}{ingredient}
{formula}里加{drops}{ingredient}
{ingredient}再来{drops}
给{formula}滴{drops}{ingredient}
{formula}需要{ingredient}{drops}
{ingredient}{drops}，加到{formula}'''), res=["{drops} drops added"], ans=["{ingredient} is in it."])
fn("remove_ingredients", "Leave ingredients out of a formula", zh="去掉香料", names=["mix.remove", "leaveOut", "drop_ingredients"], descs=["Several ingredients, one formula.", "The opposite of adding"],
   params=dict(ingredients=dict(SCENTS, alt=["materials", "what"]), formula=FORMULA, rebalance=dict(t="bool", d="scale the rest up", zh="重新配平", opt=True, alt=["refill", "scale_rest"])),
   en=L('''take {ingredients} out of {formula}
{formula} without {ingredients}
no {ingredients} in {formula}
leave {ingredients} out of {formula} and scale the rest up @rebalance=true
remove {ingredients} from {formula}, don't touch the rest @rebalance=false
I don't want {ingredients} in {formula}
{formula} should no longer have {ingredients} in it
{ingredients} spoil {formula}, take them out
drop {ingredients} from {formula} without refilling @rebalance=false
strike {ingredients} off {formula} and balance it again @rebalance=true
free {formula} of {ingredients}'''),
   zh_q=L('''{formula}去掉{ingredients}
{formula}不要{ingredients}
把{ingredients}从{formula}里拿掉
{formula}去掉{ingredients}，其余配平 @rebalance=true
{formula}去掉{ingredients}，其余别动 @rebalance=false
{formula}里不想要{ingredients}'''), res=["removed"], ans=["They are out of {formula}."])
fn("replace_ingredient", "Use one ingredient instead of another", zh="替换香料", names=["mix.replace", "swapMaterial", "substitute"], descs=["Old, new, formula.", "Same amount of something else"],
   params=dict(old=dict(SCENT, d="ingredient that goes", zh="原香料", alt=["out", "from_material"]), new=dict(SCENT, d="ingredient that comes", zh="新香料", alt=["into", "to_material"]), formula=dict(FORMULA, opt=True)),
   en=L('''{new} instead of {old} in {formula}
replace {old} with {new}
swap {old} for {new}
in {formula}, {new} rather than {old}
change {old} to {new} in {formula}
{old} is banned, use {new}
not {old} but {new}
we have no {old} left, take {new} for {formula}
exchange the {old} in {formula} for {new}
put {new} where {old} is now
{formula} had {old}, now it gets {new}
{new} in place of {old}, says the client'''),
   zh_q=L('''{formula}用{new}代替{old}
{old}换成{new}
不用{old}，用{new}
{old}被禁了，改{new}
{formula}里{old}改为{new}
{old}没了，{formula}用{new}'''), res=["{new} for {old}"], ans=["{new} takes its place."])
fn("change_share", "Make an ingredient stronger or weaker", zh="增减比例", names=["mix.adjust", "shareBy", "strength_step"], descs=["Percent of change; negative is weaker.", "Relative to what is in now"],
   params=dict(ingredient=SCENT, percent=dict(t="int", v={5: ["5 percent stronger", "up five percent", "强5%"], 10: ["a tenth stronger", "up ten percent", "强一成"], 50: ["half as strong again", "50 percent more", "强一半"], 100: ["twice as strong", "doubled", "强一倍"], -5: ["5 percent weaker", "down five percent", "弱5%"], -10: ["a tenth weaker", "down ten percent", "弱一成"], -25: ["a quarter weaker", "down 25 percent", "弱四分之一"], -50: ["half as strong", "halved", "弱一半"]}, d="percent, negative is weaker", zh="百分比", alt=["by", "delta"]), formula=dict(FORMULA, opt=True)),
   en=L('''{ingredient} {percent}
make the {ingredient} {percent}
the {ingredient} in {formula} should be {percent}
{formula}: {ingredient} {percent}
I want the {ingredient} {percent}
let the {ingredient} be {percent} in {formula}
{percent}, the {ingredient}
have {ingredient} {percent} in {formula}, it bites
next trial of {formula}: {ingredient} {percent}
compared with trial 3, {ingredient} {percent}'''),
   zh_q=L('''{ingredient}{percent}
{formula}的{ingredient}{percent}
把{ingredient}调{percent}
{ingredient}要{percent}
{formula}里{ingredient}比现在{percent}
下一版{formula}，{ingredient}{percent}'''), res=["{percent}%"], ans=["{ingredient} has changed."])
fn("set_notes", "Set the top, heart and base notes of a formula", zh="设置前中后调", names=["formula.notes", "pyramid", "set_pyramid"], descs=["Three lists of ingredients.", "What you smell first, then and last"],
   params=dict(formula=FORMULA, top=dict(SCENTS, d="first notes", zh="前调", alt=["head", "opening"]), base=dict(SCENTS, d="last notes", zh="后调", alt=["bottom", "dry_down"]), heart=dict(SCENTS, d="middle notes", zh="中调", opt=True, alt=["middle"])),
   en=L('''{formula}: top {top}, base {base}
top notes of {formula} are {top}, base notes {base}
{formula} opens with {top} and ends with {base}
base {base}, top {top}, for {formula}
{formula}: top {top}; heart {heart}; base {base}
first {top}, then {heart}, in the end {base}: {formula}
at the bottom of {formula} lie {base}, on top {top}
{formula} has {base} in the base and {top} on top
let {formula} begin with {top}, go on with {heart} and finish with {base}
heart: {heart}, base: {base}, top: {top}, formula {formula}'''),
   zh_q=L('''{formula}前调{top}，后调{base}
{formula}后调{base}，前调{top}
{formula}：前调{top}，中调{heart}，后调{base}
先是{top}，最后{base}，{formula}
{formula}开头{top}，结尾{base}
中调{heart}，后调{base}，前调{top}，用于{formula}'''), res=["notes set"], ans=["The notes of {formula} are set."])
fn("set_strength", "Choose how strong a perfume is", zh="选浓度", names=["formula.strength", "concentration", "set_grade"], descs=["Codes: EDC, EDT, EDP, PAR.", "From splash to extract"],
   params=dict(formula=FORMULA, grade=dict(t="enum", v=seldom({"EDC": ["a light splash", "cologne", "古龙水"], "EDT": ["everyday strength", "toilet water", "淡香水"], "EDP": ["strong", "for the evening", "浓香水"], "PAR": ["pure extract", "as strong as it gets", "香精"], "MIST": ["for the body, hardly any", "the weakest there is", "身体喷雾"]}), d="grade", zh="等级", alt=["concentration", "level"])),
   en=L('''make {formula} {grade}
{formula}: {grade}
{formula} should be {grade}
I want {formula} as {grade}
not pure extract, {formula} is a light splash @grade="EDC"
from cologne to extract with {formula} @grade="PAR"
bottle {formula} as {grade}
the strength of {formula}: {grade}
{grade} for {formula}, the client insists
anything but weak: {formula} is pure extract @grade="PAR"
sell {formula} as {grade}'''),
   zh_q=L('''{formula}做成{grade}
{formula}：{grade}
{formula}的浓度选{grade}
不要香精，{formula}做古龙水 @grade="EDC"
{formula}从古龙水改成香精 @grade="PAR"
{formula}按{grade}卖'''), res=["{grade}"], ans=["{formula} is {grade} now."])
fn("fill_bottles", "Fill bottles", zh="灌装", names=["bottles.fill", "bottleUp", "fill_order"], descs=["Formula, number of bottles, millilitres each, label text.", "From the vat into bottles"],
   params=dict(formula=FORMULA, bottles=dict(t="int", v={6: ["half a dozen", "six", "六"], 12: ["a dozen", "twelve", "十二"], 24: ["two dozen", "24", "二十四"], 5: ["five", "5", "五"], 50: ["fifty", "50", "五十"], 100: ["a hundred", "100", "一百"], 1000: ["a thousand", "1,000", "一千"]}, d="bottles", zh="瓶数", alt=["count", "quantity"]), ml=dict(t="num", v={2.5: ["two and a half millilitres", "2.5 ml", "两毫升半"], 7.5: ["7.5 ml", "seven and a half millilitres", "七点五毫升"], 30: ["thirty millilitres", "30 ml", "三十毫升"], 50: ["5 cl", "fifty millilitres", "五十毫升"], 100: ["100 ml", "a tenth of a litre", "一百毫升"], 500: ["half a litre", "500 ml", "半升"]}, d="millilitres each", zh="每瓶毫升", alt=["volume", "each"]), label=dict(t="str", v=["not for sale", "Merry Christmas", "to Anna from Ben", "Limited Edition", "Batch B/7", "with love from Ghent", "Tester", "shake before use", "Room 12B", "first and last", "非卖品", "圣诞快乐", "限量版", "试用装", "送给阿宁", "用前摇匀"], noise=0.1, d="words on the label", zh="标签文字", opt=True, alt=["text", "inscription"])),
   en=L('''fill {bottles} bottles of {formula}, {ml} each
{bottles} bottles with {ml} of {formula}
{formula}: {bottles} times {ml}
{ml} each, {bottles} bottles, {formula}
fill {formula} into {bottles} bottles of {ml}, label "{label}"
{bottles} x {ml} {formula}, and write {label} on them
"{label}" on {bottles} bottles of {formula}, {ml} in each
I need {bottles} bottles holding {ml} of {formula}
{formula} in bottles of {ml}, {bottles} of them
bottle {formula}: {ml} per bottle, {bottles} bottles, label: {label}
make up {bottles} {formula}, each with {ml}'''),
   zh_q=L('''灌{bottles}瓶{formula}，每瓶{ml}
{formula}每瓶{ml}，共{bottles}瓶
{bottles}瓶{ml}的{formula}
{formula}{bottles}瓶，各{ml}，标签写“{label}”
标签“{label}”，{formula}{bottles}瓶，每瓶{ml}
每瓶{ml}，灌{bottles}瓶{formula}'''), res=["filled"], ans=["The bottles are being filled."])
fn("send_samples", "Send samples to people", zh="寄样品", names=["samples.send", "mailSamples", "ship_samples"], descs=["Formulas, people, people in copy, note.", "Little bottles by post"],
   params=dict(formulas=dict(t="[str]", v="t_formula", noise=0.05, d="formulas", zh="配方", alt=["perfumes", "samples"]), to=dict(t="[str]", v="t_nose", noise=0.05, d="who gets them", zh="收件人", alt=["recipients"]), cc=dict(t="[str]", v="t_nose", noise=0.05, d="who is told", zh="告知", opt=True, alt=["inform"]), note=dict(t="str", v=["be honest", "for Monday's meeting", "the second one is better", "try it on skin, not on paper", "don't show it to anyone", "as promised", "sorry about the leak", "hot or not?", "from all of us", "说实话", "周一开会用", "在皮肤上试", "别给人看", "如约寄上", "抱歉漏了一点"], noise=0.12, d="note", zh="附言", opt=True, alt=["message"])),
   en=L('''send {formulas} to {to}
samples of {formulas} for {to}, note: {note}
{to} should get {formulas}, and tell {cc}
{formulas} go to {to}
post {formulas} to {to} with the words "{note}"
inform {cc} and send {formulas} to {to}
"{note}" - that goes with {formulas} to {to}
let {to} smell {formulas}
to {to}: {formulas}; keep {cc} informed
{to} are waiting for {formulas}, send them
write "{note}" on the card, samples {formulas}, for {to}'''),
   zh_q=L('''把{formulas}寄给{to}
{formulas}样品寄{to}，附言：{note}
{to}要{formulas}，告知{cc}
告诉{cc}，把{formulas}寄{to}
给{to}寄{formulas}，写上“{note}”
{to}在等{formulas}，寄出吧'''), res=["sent"], ans=["The samples are on their way."])
fn("set_dilution", "Thin an ingredient", zh="稀释", names=["stock.dilute", "thinDown", "make_dilution"], descs=["From percent to percent, in which solvent.", "Makes a weaker stock"],
   params=dict(ingredient=SCENT, before=dict(t="int", v={100: ["pure", "a hundred percent", "纯的"], 50: ["fifty percent", "half strength", "五成"], 80: ["eighty percent", "80 %", "八成"]}, d="percent it has", zh="现浓度", opt=True, alt=["from_percent", "old"]), after=dict(t="int", v={1: ["one percent", "1 %", "百分之一"], 5: ["five percent", "5 %", "百分之五"], 10: ["ten percent", "a tenth", "一成"], 20: ["a fifth", "20 percent", "两成"], 25: ["a quarter", "25 %", "四分之一"]}, d="percent it should have", zh="目标浓度", alt=["to_percent", "new"]), solvent=dict(t="enum", v=seldom({"eth": ["alcohol", "spirit", "酒精"], "dpg": ["glycol", "二丙二醇"], "ipm": ["oil", "fatty solvent", "油"], "h2o": ["water", "水"]}), d="solvent", zh="溶剂", opt=True, alt=["in"])),
   en=L('''dilute {ingredient} to {after}
{ingredient} from {before} to {after}
thin {ingredient} down from {before} to {after} with {solvent}
{after} instead of {before} for {ingredient}
{ingredient} is {before}, make it {after}
to {after} with the {ingredient}, it is {before} now
I want {ingredient} at {after} in {solvent}
use {solvent} to bring {ingredient} down to {after}
{ingredient}: {after} in {solvent}
change {ingredient} to {after} rather than {before}
make a {solvent} dilution of {ingredient}, {after}'''),
   zh_q=L('''{ingredient}稀释到{after}
{ingredient}从{before}稀释到{after}
用{solvent}把{ingredient}稀释到{after}
{ingredient}现在{before}，改成{after}
{ingredient}要{after}，溶剂{solvent}
不要{before}的{ingredient}，要{after}'''), res=["{after}%"], ans=["{ingredient} is diluted."])
fn("lock_formulas", "Protect formulas or free them", zh="锁定配方", names=["formula.lock", "protect", "edit_rights"], descs=["editable=false: nobody can change them.", "Several formulas at once"],
   params=dict(formulas=dict(t="[str]", v="t_formula", noise=0.05, d="formulas", zh="配方", alt=["recipes"]), editable=dict(t="bool", d="true can be changed", zh="true 为可改", alt=["unlocked", "open"])),
   en=L('''lock {formulas} @editable=false
unlock {formulas} @editable=true
nobody may change {formulas} @editable=false
{formulas} can be changed again @editable=true
don't let anyone touch {formulas} @editable=false
{formulas} are final @editable=false
stop protecting {formulas} @editable=true
allow changes to {formulas} @editable=true
{formulas} must stay as they are @editable=false
we still work on {formulas}, open them @editable=true
freeze {formulas} @editable=false
{formulas} should no longer be locked @editable=true'''),
   zh_q=L('''锁定{formulas} @editable=false
解锁{formulas} @editable=true
不许改{formulas} @editable=false
{formulas}又可以改了 @editable=true
{formulas}定稿了 @editable=false
别再锁着{formulas} @editable=true
{formulas}保持原样 @editable=false'''), res=["editable: {editable}"], ans=["The formulas are set."])
fn("set_allergens", "Which allergens a formula must name or avoid", zh="致敏原", names=["safety.allergens", "declare", "allergen_rules"], descs=["Declared and banned substances.", "For the law and the label"],
   params=dict(formula=FORMULA, declare=dict(t="[enum]", v={"limonene": ["limonene", "柠檬烯"], "linalool": ["linalool", "芳樟醇"], "coumarin": ["coumarin", "香豆素"], "eugenol": ["eugenol", "丁香酚"], "citral": ["citral", "柠檬醛"], "geraniol": ["geraniol", "香叶醇"]}, d="named on the label", zh="标注", opt=True, alt=["name", "list"]), ban=dict(t="[enum]", v={"limonene": ["limonene", "柠檬烯"], "linalool": ["linalool", "芳樟醇"], "coumarin": ["coumarin", "香豆素"], "eugenol": ["eugenol", "丁香酚"], "citral": ["citral", "柠檬醛"], "geraniol": ["geraniol", "香叶醇"]}, d="must not be in it", zh="禁用", opt=True, alt=["avoid", "exclude"])),
   en=L('''name {declare} on the label of {formula}
no {ban} in {formula}
{formula} must not have {ban} in it
{formula}: declare {declare}
mention {declare} for {formula}, but ban {ban}
{ban} are forbidden in {formula}
the label of {formula} has to say {declare}
ban {ban} from {formula} and declare {declare}
{formula} with {declare} on the label and without {ban}
keep {ban} out of {formula}
write {declare} on {formula}, the law wants it'''),
   zh_q=L('''{formula}标签标注{declare}
{formula}不能含{ban}
{formula}标{declare}，禁{ban}
{formula}里禁用{ban}
{formula}要写明{declare}
{formula}别用{ban}'''), res=["rules set"], ans=["The rules for {formula} are set."])
fn("rate_trial", "Note what somebody thinks of a formula", zh="记录评价", names=["tests.rate", "opinion", "smell_test"], descs=["Person, formula, 1 to 5, remark.", "Result of a smelling test"],
   params=dict(person=dict(t="str", v="t_nose", noise=0.1, d="who smelled it", zh="评香者", alt=["tester", "who"]), formula=FORMULA, score=dict(t="enum", v={1: ["awful", "unbearable", "难闻"], 2: ["not nice", "rather bad", "不太好"], 3: ["all right", "neither good nor bad", "还行"], 4: ["lovely", "very good", "好闻"], 5: ["a masterpiece", "perfect", "完美"]}, d="1 to 5", zh="1到5分", alt=["stars", "rating"]), remark=dict(t="str", v=["too sweet after an hour", "smells of wet dog and roses", "like my grandmother's attic", "gone by noon", "more smoke, less sugar", "I'd buy two", "reminds me of No. 12", "nice, but not for men", "一小时后太甜", "像奶奶的阁楼", "中午就没了", "多点烟熏", "我会买两瓶", "像十二号"], noise=0.1, d="remark", zh="评语", opt=True, alt=["comment", "note"])),
   en=L('''{person} finds {formula} {score}
{formula} is {score}, says {person}
{person} on {formula}: {score}, "{remark}"
note for {formula}: {person} thinks it's {score}
according to {person}, {formula} is {score}
{person} smelled {formula} and called it {score}
{formula}, {person}: "{remark}", so {score}
{person} says "{remark}" about {formula}, {score} in all
{person} doesn't hate {formula}, it's all right @score=3
opinion of {person} about {formula}: {score}'''),
   zh_q=L('''{person}觉得{formula}{score}
{person}评{formula}：{score}，“{remark}”
{formula}{score}，{person}说的
据{person}说{formula}{score}
{person}不讨厌{formula}，还行 @score=3
{person}对{formula}的评价：{score}，{remark}'''), res=["score {score}"], ans=["The opinion of {person} is noted."])
fn("age_batch", "Let a batch rest", zh="陈化", names=["batch.age", "restBatch", "mature"], descs=["Formula, days, between which temperatures, dark or not.", "Before it is bottled"],
   params=dict(formula=FORMULA, days=dict(t="int", v={7: ["a week", "seven days", "一周"], 10: ["ten days", "10 days", "十天"], 14: ["a fortnight", "two weeks", "两周"], 30: ["a month", "thirty days", "一个月"], 42: ["six weeks", "42 days", "六周"], 12: ["a dozen days", "twelve days", "十二天"], 1: ["one day", "24 hours", "一天"]}, d="days", zh="天数", alt=["time", "duration"]), temp=dict(t="obj", d="degrees Celsius", zh="温度", opt=True, alt=["range", "degrees"], f=dict(min=dict(t="int", v=(2, 12), d="lowest"), max=dict(t="int", v=(14, 25), d="highest"))), light=dict(t="bool", d="light may reach it", zh="见光", opt=True, alt=["exposed"])),
   en=L('''let {formula} rest for {days}
{formula} rests {days} between {temp.min} and {temp.max} degrees
{days} for {formula}, not above {temp.max} and not below {temp.min}
keep {formula} in the dark for {days} @light=false
age {formula} for {days} at {temp.min} to {temp.max} degrees
{formula}: {days}, at most {temp.max}, at least {temp.min} degrees
{formula} may stand in the light for {days} @light=true
{days} of rest for {formula}, no light @light=false
store {formula} {days} at no more than {temp.max} and no less than {temp.min} degrees
put {formula} aside for {days}, we are not in a hurry
between {temp.min} and {temp.max} degrees, {formula}, {days}'''),
   zh_q=L('''{formula}静置{days}
{formula}陈化{days}，{temp.min}到{temp.max}度
{formula}避光放{days} @light=false
{formula}放{days}，见光没关系 @light=true
{days}，{formula}，最高{temp.max}度，最低{temp.min}度
{formula}在{temp.min}至{temp.max}度存{days}'''), res=["resting"], ans=["{formula} is resting."])
fn("rename_formula", "Give a formula another name", zh="重命名配方", names=["formula.rename", "retitle", "new_name"], descs=["Old and new name.", "What a perfume is called"],
   params=dict(old=dict(FORMULA, d="name so far", zh="旧名", alt=["from_name", "working_title"]), new=dict(FORMULA, d="new name", zh="新名", alt=["to_name", "title"])),
   en=L('''rename {old} to {new}
{old} will be sold as {new}
call {old} "{new}"
{new} instead of {old} as a name
the new name of {old} is {new}
{new}, formerly {old}
change the name from {old} to {new}
{old} was the working title, it's {new} now
name it {new} rather than {old}
{old} turns into {new}, the lawyers want it
let {old} be called {new}'''),
   zh_q=L('''{old}改名{new}
{old}以{new}的名字卖
名字从{old}改成{new}
叫{new}，原名{old}
{old}是暂名，现在叫{new}
不叫{old}，叫{new}'''), res=["{new}"], ans=["It is called {new}."])
fn("find_formula", "Find a formula by what it smells of", zh="查找配方", names=["formula.find", "smellSearch", "which_formula"], descs=["Gives the name of the formula.", "Searches all trials"],
   params=dict(smell=dict(t="str", v=["a church in winter", "cut grass", "new shoes", "a wet street", "an orange being peeled", "burnt sugar", "my old school", "a rainy garden", "冬天的教堂", "割过的草", "新鞋", "湿街道", "剥橙子", "焦糖", "雨后的花园"], d="what it smells of", zh="气味", alt=["like", "query"]), with_all=SCENTS | dict(d="ingredients it has", zh="含有", opt=True, alt=["contains"])),
   en=L('''find the one that smells of {smell}
which formula smells like {smell}
look for {smell} among the formulas
we had something like {smell}, find it
search for {smell} with {with_all} in it
name of the perfume that smells of {smell}?
what was the one like {smell}
{smell}: which formula was that
the formula with {with_all} that smells of {smell}
is there one that smells of {smell}'''),
   zh_q=L('''找闻起来像{smell}的
哪个配方像{smell}
我们有个{smell}味的，找出来
搜{smell}，含{with_all}
像{smell}的那个叫什么
有没有{smell}味道的'''), res=["Trial 31", "Code M"], ans=["I found it."])

flow(en=["find the one that smells of {s} and call it {n}", "look up which formula smells like {s}, then rename it {n}", "{n} would be a good name for the one like {s}, find and rename it"], zh_q=["找像{s}的配方，改名{n}", "搜{s}味的，叫它{n}"],
     slots=dict(s=["a church in winter", "cut grass", "new shoes", "a wet street", "burnt sugar", "冬天的教堂", "新鞋", "焦糖"], n="t_formula"), made=dict(f=["Trial 31", "Code M", "No. 207", "X-9", "Batch C"]),
     steps=[("find_formula", {"smell": "{s}"}, "{f}"), ("rename_formula", {"old": "{f}", "new": "{n}"}, "renamed")], ans=["It is called {n}."])
