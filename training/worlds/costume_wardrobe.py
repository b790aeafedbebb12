"""Theatre wardrobe: costumes, measurements, fittings, alterations, loans to actors, repairs, dyeing, racks and props."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter."""
    return dict(t="str", v=v, d=d, zh=zh, alt=list(alt), **k)


def B(d, zh, *alt, **k):
    """A boolean parameter."""
    return dict(t="bool", d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi), d=d, zh=zh, alt=list(alt), **k)


def O(d, zh, *alt, f, **k):
    """An object parameter."""
    return dict(t="obj", d=d, zh=zh, alt=list(alt), f=f, **k)


domain("costume_wardrobe")
values("costume_dx", en="velvet cloak|Juliet's ball gown|pirate coat|chimney sweep suit|Swan Queen tutu|Roman toga|army jacket 1914|clown trousers|green doublet|wedding dress from act three|bear suit|sailor shirt|silk kimono|Not-a-Ghost sheet|nun's habit|tail coat no. 5|fairy wings|Hamlet's black shirt|beggar rags|peasant blouse".split("|"),
       zh="天鹅绒斗篷|朱丽叶舞裙|海盗大衣|扫烟囱服|天鹅女王芭蕾裙|罗马长袍|1914军装|小丑裤|绿色紧身衣|第三幕婚纱|熊装|水手衫|丝绸和服|修女服|五号燕尾服|仙女翅膀|哈姆雷特黑衬衫|乞丐装".split("|"))
values("prop_dx", en="plastic skull|rubber dagger|paper crown|golden goblet|cardboard sword|telephone from 1930|suitcase with stickers|fake roast chicken|letter with red seal|birdcage|oil lantern|magic mirror|three-legged stool|basket of apples|trick rope|typewriter".split("|"),
       zh="塑料骷髅|橡胶匕首|纸王冠|金杯|纸板剑|1930年代电话|贴纸行李箱|假烤鸡|红封蜡的信|鸟笼|油灯|魔镜|三脚凳|苹果篮|打字机".split("|"))
values("actor_dx", en="Amelie Hartmann|Kwame Asante|Sir Geoffrey Pell|Lina Yamada|Marek Nowicki|Theo|Beatriz Lobo|Miss Fairchild|Hugo Lefèvre|Nora Quinlan|Samuel T. Brooks|Ines Pacheco|Old Barnaby|Rukmini Iyer|Joost de Wit|Callum".split("|"),
       zh="艾美|关尚|杰弗里爵士|山田莉娜|马瑞|小提|罗贝|费小姐|雨果|诺拉|布老师|殷思|老巴|鲁米|德维".split("|"))
values("actormail_dx", en="amelie@buehne.de|kwame.asante@stage.gh|lina_yamada@mail.jp|marek@teatr.pl|beatriz.lobo@cena.pt|nora@quinlan.ie|s.t.brooks@playhouse.org|ines.p@example.com|rukmini@dance.in|joost@dewit.nl|wardrobe@theatre.org".split("|"), zh=[])
values("playshow_dx", en="The Tempest|Twelfth Night|Nobody Is Home|Cinderella, Part 2|The Cherry Orchard|Don't Look Back, Orpheus|Macbeth|Waiting for Spring|The 39 Steps|Swan Lake|Who Stole the Moon?|An Ideal Husband|No Exit|Much Ado About Nothing".split("|"),
       zh="暴风雨|第十二夜|家里没人|灰姑娘第二部|樱桃园|别回头，俄耳甫斯|麦克白|等待春天|三十九级台阶|天鹅湖|谁偷了月亮？|茶馆|雷雨|无事生非".split("|"))
values("rack_dx", en="rack 4|the glass cabinet|rail B|hat box 12|the cellar|trunk 7|dressing room 3|shelf for boots|stage left|the long rail|the laundry room|loft 2|locker 21".split("|"),
       zh="4号架|玻璃柜|B挂杆|12号帽盒|地下室|7号箱|3号化妆间|靴架|舞台左侧|长挂杆|洗衣房|21号柜".split("|"))
values("alterwish_dx", en="take in the waist|let the hem down|buttons instead of a zip|shorter sleeves|add a pocket for the letter|replace the collar|a slit on the left|sew the button back on|room for a harness|not so tight at the neck|two extra hooks|line it with cotton".split("|"),
       zh="收腰|放长下摆|用扣子不用拉链|袖子改短|加个放信的口袋|换领子|左边开衩|把扣子缝回去|留出吊威亚的位置|领口别太紧|多加两个钩子|加棉里".split("|"))
values("wornreason_dx", en="he sat on it|the moths got in|it went through the hot wash|she tripped on the stairs|the cat slept in it|somebody spilled red wine|it was too tight for the dance|the glue did not hold|the dye came off in the rain|it never fitted".split("|"),
       zh="他一屁股坐上去了|被虫蛀了|用热水洗了|她在楼梯上绊倒了|猫在里面睡觉|有人洒了红酒|跳舞时太紧|胶没粘住|下雨掉色了|从来就不合身".split("|"))
values("fitday_dx", en="Monday|tomorrow|Thursday|May 9|next week|the day of the dress rehearsal|2026-10-02|Friday the 13th|Saturday|this evening".split("|"), zh="周一|明天|周四|5月9日|下周|彩排那天|2026-10-02|周六|今晚".split("|"))

COSTUME = S("costume_dx", "costume", "戏服", "name", "garment", "outfit")
COSTUMES = dict(t="[str]", v="costume_dx", d="costumes", zh="戏服", alt=["garments", "outfits", "pieces"])
ACTOR = S("actor_dx", "actor", "演员", "wearer", "performer", "person")
COLOUR = dict(t="enum", v={"deep_red": ["the red of old wine", "dark red", "深红"], "midnight_blue": ["almost black blue", "dark blue", "午夜蓝"], "mustard": ["dull yellow", "芥末黄"], "bone_white": ["dirty white", "a pale off-white", "骨白"], "charcoal": ["dark grey", "炭灰"], "bottle_green": ["dark green", "墨绿"]}, d="colour", zh="颜色", alt=["color", "shade"])

fn("add_costume", "Enter a costume into the stock", zh="登记戏服", names=["costumes.add", "createCostume", "new_garment"], descs=["Name, size, period and materials.", "A new piece for the wardrobe"],
   params=dict(name=COSTUME, materials=dict(t="[enum]", v={"cotton": ["棉"], "wool": ["羊毛"], "silk": ["丝绸"], "faux_fur": ["fake fur", "人造毛"], "leather": ["皮革"], "chain_mail": ["metal rings", "锁子甲"]}, d="materials", zh="材质", opt=True, alt=["fabrics"]), size=dict(t="enum", v={"child": ["for a child", "for children", "儿童款"], "small": ["for a slim person", "小号"], "medium": ["of middle size", "中号"], "large": ["for somebody big", "大号"], "one_size": ["fits anyone", "均码"]}, d="size", zh="尺码", alt=["fit"]), show=S("playshow_dx", "play it was made for", "剧目", "play", "production", opt=True), lined=B("with a lining", "有衬里", "has_lining", opt=True), made=O("when and by whom", "制作", "origin", opt=True, f=dict(year=I(1925, 2026, "year", "年份"), maker=S("actor_dx", "who sewed it", "制作人", opt=True)))),
   en=L('''add the {name}, {size}
new costume "{name}", {size}, from "{show}"
{name}: {size}, {materials}
the {name} from “{show}” goes into the stock, {size}
put a costume called {name} in the book, {size}, made of {materials}
register {name}, {materials}, {size}, with a lining @lined=true
{size}, {materials}: the new {name} for "{show}"
a {name}, unlined, {size} @lined=false
we sewed a {name} out of {materials}, {size}, for '{show}'
costume: {name}. Play: "{show}". Size: {size}
not large but small, the {name}, {materials} @size="small"
in "{show}" we used the {name}; it's {size}, no lining, enter it @lined=false
the {name} of {made.year}, {size}, sewn by {made.maker}
{name}, {size}, made in {made.year} by {made.maker} for "{show}"
{made.maker} made the {name} in {made.year}, {size}, fully lined @lined=true
in {made.year} somebody sewed the {name}, {materials}, {size}'''),
   zh_q=L('''登记{name}，{size}
新戏服“{name}”，{size}，剧目《{show}》
{name}：{size}，{materials}
《{show}》的{name}入库，{size}，有衬里 @lined=true
做了件{name}，{materials}，{size}，没有衬里 @lined=false
{name}不是大号，是小号 @size="small"
{name}，{made.year}年{made.maker}做的，{size}
{made.maker}，{made.year}年做的{name}，{size}，{materials}'''), res=["costume added"], ans=["The {name} is in the stock."])

fn("save_measurements", "Save the measurements of an actor", zh="记录尺寸", names=["actors.measure", "setMeasurements", "body_sizes"], descs=["Chest, waist, height, shoe size in an object.", "Measures for the tailor"],
   params=dict(actor=ACTOR, measurements=O("centimetres, European shoe size", "尺寸", "sizes", "measures", f=dict(chest=I(70, 130, "chest", "胸围"), waist=I(55, 120, "waist", "腰围"), height=I(140, 205, "body height", "身高", opt=True), shoe=I(34, 48, "shoe size", "鞋码", opt=True))), final=B("will not change any more", "最终尺寸", "confirmed", opt=True)),
   en=L('''{actor}: chest {measurements.chest}, waist {measurements.waist}
{actor} has a chest of {measurements.chest} and a waist of {measurements.waist}
save for {actor} waist {measurements.waist}, chest {measurements.chest}, height {measurements.height}
measurements of {actor}: {measurements.chest} chest, {measurements.waist} waist, shoe {measurements.shoe}
{measurements.waist} waist, {measurements.chest} chest, that is {actor}
{actor} wears shoe size {measurements.shoe}, chest {measurements.chest}, waist {measurements.waist}
note that {actor} is {measurements.height} tall, with a chest of {measurements.chest} and a waist of {measurements.waist}
{actor}, chest {measurements.chest}, waist {measurements.waist}, these are final @final=true
for now put down {actor} with chest {measurements.chest} and waist {measurements.waist}, that may still change @final=false
I measured {actor}: waist {measurements.waist}, shoes {measurements.shoe}, chest {measurements.chest}, height {measurements.height}
chest {measurements.chest} / waist {measurements.waist} / {actor}
new measures for {actor}, waist {measurements.waist} and chest {measurements.chest}, not final yet @final=false
final sizes of {actor}: chest {measurements.chest}, waist {measurements.waist}, height {measurements.height} @final=true'''),
   zh_q=L('''{actor}胸围{measurements.chest}，腰围{measurements.waist}
记{actor}：腰围{measurements.waist}，胸围{measurements.chest}，身高{measurements.height}
{actor}的尺寸：胸围{measurements.chest}，腰围{measurements.waist}，鞋码{measurements.shoe}
{actor}胸围{measurements.chest}腰围{measurements.waist}，最终尺寸 @final=true
{actor}腰围{measurements.waist}、胸围{measurements.chest}，还没定 @final=false'''), res=["saved"], ans=["The measures of {actor} are saved."])

fn("assign_costumes", "Give costumes to an actor", zh="分配戏服", names=["costumes.assign", "dressActor", "lend_to_actor"], descs=["Who wears what in which play.", "Hands costumes out"],
   params=dict(costumes=COSTUMES, actor=ACTOR, show=S("playshow_dx", "play", "剧目", "play", "production", opt=True), may_take_home=B("may leave the theatre", "可带回家", "take_home", opt=True)),
   en=L('''give {actor} the {costumes}
{actor} wears {costumes}
{costumes} for {actor} in "{show}"
assign {costumes} to {actor}
in “{show}” {actor} gets {costumes}
{actor} takes {costumes} home, that's allowed @may_take_home=true
hand {costumes} to {actor}, but they stay in the house @may_take_home=false
dress {actor} in {costumes} for '{show}'
{costumes} go to {actor}
{actor}: {costumes}, play "{show}"
put {actor} into {costumes}
for "{show}": {costumes}, worn by {actor}, don't let anything leave the building @may_take_home=false
{actor} may borrow {costumes} and take that home @may_take_home=true
{actor} gets {costumes}, but not the golden helmet
{costumes} for {actor}, no jewels'''),
   zh_q=L('''把{costumes}给{actor}
{actor}穿{costumes}
《{show}》里{actor}穿{costumes}
{costumes}分给{actor}，可以带回家 @may_take_home=true
{actor}用{costumes}，不能带走 @may_take_home=false
{actor}穿{costumes}，不戴金盔'''), res=["assigned"], ans=["{actor} has the costumes."])

fn("take_back_costumes", "Take costumes back from an actor", zh="收回戏服", names=["costumes.take_back", "undressActor", "return_from_actor"], descs=["Costumes return to the stock.", "Ends a loan"],
   params=dict(costumes=COSTUMES, actor=ACTOR, state=dict(t="enum", v={"clean": ["as good as new", "spotless", "干净"], "sweaty": ["it needs washing", "rather smelly", "要洗"], "torn": ["there is a hole in it", "it has a rip", "破了"], "incomplete": ["something is missing", "a button is gone", "缺东西"]}, d="state", zh="状态", opt=True, alt=["condition"])),
   en=L('''take {costumes} back from {actor}
{actor} returned {costumes}
{costumes} came back from {actor}, {state}
{actor} gives back {costumes}
get {costumes} off {actor}
collect {costumes} from {actor}: {state}
{state}: {costumes}, returned by {actor}
{actor} is done with {costumes}
{actor} brought {costumes} back, {state}
we have {costumes} again, from {actor}
return {costumes} ({actor}), {state}
{actor} doesn't need {costumes} any more'''),
   zh_q=L('''从{actor}收回{costumes}
{actor}还了{costumes}
{actor}还来{costumes}，{state}
{costumes}从{actor}那收回，{state}
{actor}不用{costumes}了'''), res=["taken back"], ans=["The costumes are back."])

fn("order_alterations", "Order alterations of a costume", zh="改衣", names=["tailor.alter", "alterCostume", "order_changes"], descs=["What the tailor shall change.", "A list of changes for one piece"],
   params=dict(costume=COSTUME, changes=dict(t="[str]", v="alterwish_dx", d="changes", zh="修改内容", alt=["wishes", "alterations"], noise=0.05), tailor=S("actor_dx", "who sews", "裁缝", "assignee", opt=True), reversible=B("can be undone", "可还原", "undoable", opt=True)),
   en=L('''alter the {costume}: {changes}
{costume} - {changes}
on the {costume}, {changes}
the {costume} needs these changes: {changes}
ask {tailor} to alter the {costume}: {changes}
{changes} on the {costume}, it must be reversible @reversible=true
{tailor}, {costume}: {changes}
changes for the {costume}: {changes}, for good @reversible=false
for the {costume} I want this: {changes}
tell {tailor} about the {costume}: {changes}
the {costume} doesn't sit right: {changes}
alterations, {costume}, by {tailor}: {changes}
{costume}: {changes}. We must be able to undo that @reversible=true
{tailor} may cut into the {costume}, it needn't be reversible: {changes} @reversible=false'''),
   zh_q=L('''{costume}要改：{changes}
让{tailor}改{costume}：{changes}
{costume}，{changes}
{costume}修改：{changes}，要能还原 @reversible=true
{costume}不合身：{changes}
{costume}改：{changes}，不用还原 @reversible=false'''), res=["ordered"], ans=["The tailor knows about the {costume}."])

fn("send_to_repair", "Send a costume to the repair", zh="送修戏服", names=["repairs.send", "repairCostume", "mend"], descs=["A damaged piece, what is broken, how it came about.", "Repair order"],
   params=dict(costume=COSTUME, damage=dict(t="enum", v={"torn_seam": ["the seam has burst", "came apart at the side", "开线了"], "stain": ["a spot that won't go", "有污渍"], "moth_hole": ["little holes everywhere", "虫洞"], "broken_zip": ["the zip is stuck", "won't close", "拉链坏了"], "lost_button": ["a button is gone", "掉扣子"]}, d="what is broken", zh="损坏", alt=["problem", "defect"]), story=S("wornreason_dx", "how it happened", "原因说明", "cause", "explanation", opt=True, noise=0.06), urgent=B("before the next show", "加急", "rush", opt=True)),
   en=L('''repair the {costume}, {damage}
the {costume}: {damage}, {story}
{damage}, the {costume} must be mended
send the {costume} to repair, {damage}, no hurry @urgent=false
mend the {costume}, {damage}, before tonight's show @urgent=true
{damage} on the {costume} because {story}
{story}, now the {costume} has a problem: {damage}
have the {costume} fixed: {damage} - {story}
the {costume} is broken, {damage}
not the zip, a button is gone on the {costume} @damage="lost_button"
{costume} to the mending box, {damage}, it can wait @urgent=false
please fix the {costume} at once, {damage}, {story} @urgent=true'''),
   zh_q=L('''{costume}送修，{damage}
{costume}{damage}，{story}
{story}，{costume}{damage}，送修
修{costume}，{damage}，今晚要用 @urgent=true
{costume}{damage}，不急 @urgent=false
{costume}不是拉链，是掉了颗扣子 @damage="lost_button"'''), res=["repair order 12"], ans=["The {costume} will be mended."])

fn("discard_costume", "Throw a costume away", zh="报废戏服", names=["costumes.discard", "throwAwayCostume", "remove_from_stock"], descs=["Takes a piece out of the stock for good, with a reason.", "Writes a costume off"],
   params=dict(costume=COSTUME, reason=S("wornreason_dx", "why", "原因", "because", "explanation", noise=0.06), keep_buttons=B("save buttons and trimmings", "留下扣子", "salvage", opt=True)),
   en=L('''throw the {costume} away, {reason}
the {costume} can go, {reason}
{reason}, so throw out the {costume}
discard the {costume} because {reason}
get rid of the {costume}: {reason}
write off the {costume}, {reason}, but keep the buttons @keep_buttons=true
{costume} into the rag bag - {reason}
out with the {costume}, {reason}, nothing to save @keep_buttons=false
as {reason}, the {costume} is no longer fit for the stage, remove it
we can't use the {costume} any more; {reason}
the {costume} is beyond repair. Reason: {reason}
away with the {costume} ({reason}), cut the buttons off first @keep_buttons=true
bin the {costume} with buttons and all, {reason} @keep_buttons=false'''),
   zh_q=L('''报废{costume}，{reason}
{costume}扔掉，{reason}
{reason}，{costume}不要了
因为{reason}，处理掉{costume}，扣子留下 @keep_buttons=true
{costume}不能用了：{reason}
{costume}整件扔掉，扣子也不留，{reason} @keep_buttons=false'''), res=["written off"], ans=["The {costume} is out of the stock."])

fn("dye_costumes", "Dye costumes", zh="染色", names=["workshop.dye", "dyeCostumes", "recolour"], descs=["Pieces and a colour.", "Colours garments"],
   params=dict(costumes=COSTUMES, colour=COLOUR, test_first=B("try on a scrap first", "先试色", "sample", opt=True)),
   en=L('''dye {costumes} {colour}
{costumes} in {colour}
make {costumes} {colour}
{colour} for {costumes}
{costumes} should become {colour}, test it first @test_first=true
dye {costumes} {colour} without a test @test_first=false
colour {costumes} in {colour}
I want {costumes} to be {colour}
not mustard, bottle green for {costumes} @colour="bottle_green"
{costumes}: from bone white to charcoal @colour="charcoal"
{costumes} look too new, dye them {colour}
midnight blue instead of deep red for {costumes} @colour="midnight_blue"
try {colour} on a scrap, then dye {costumes} @test_first=true
{costumes} {colour}, straight away, no test @test_first=false'''),
   zh_q=L('''把{costumes}染成{colour}
{costumes}染{colour}，先试色 @test_first=true
{costumes}要{colour}
{costumes}不要芥末黄，要墨绿 @colour="bottle_green"
{costumes}从骨白染成炭灰 @colour="charcoal"
{costumes}直接染{colour}，不用试 @test_first=false'''), res=["dye order"], ans=["They will be dyed."])

fn("wash_costumes", "Have costumes cleaned", zh="清洗戏服", names=["laundry.wash", "cleanCostumes", "launder"], descs=["Pieces and way of cleaning.", "A laundry order"],
   params=dict(costumes=COSTUMES, method=dict(t="enum", v={"hand_wash": ["by hand", "in the sink", "手洗"], "machine_cold": ["cold in the machine", "机洗冷水"], "dry_clean": ["at the cleaner's", "without water", "干洗"], "air_only": ["just fresh air", "on the balcony", "通风"]}, d="way", zh="方式", opt=True, alt=["how", "way"]), iron=B("press it afterwards", "熨烫", "press", opt=True), starch=B("make it stiff", "上浆", opt=True)),
   en=L('''wash {costumes}
clean {costumes}, {method}
{costumes}: {method}
{costumes} smell, {method} please
wash {costumes} and iron them @iron=true
{method} for {costumes}, don't iron @iron=false
get {costumes} clean, with starch @starch=true
launder {costumes} {method}, no starch @starch=false
after the show {costumes} must be cleaned, {method}
{costumes}, {method}, ironed but not starched @iron=true @starch=false
not by hand, cold in the machine: {costumes} @method="machine_cold"
dry-clean rather than wash {costumes} @method="dry_clean"
{costumes}: {method}, starched @starch=true
{costumes} need no ironing, just {method} @iron=false'''),
   zh_q=L('''洗{costumes}
{costumes}{method}
{costumes}{method}，要熨 @iron=true
洗{costumes}，不用熨 @iron=false
{costumes}不要手洗，干洗 @method="dry_clean"
{costumes}要熨，不上浆 @iron=true @starch=false
{costumes}{method}，要上浆 @starch=true'''), res=["in the laundry"], ans=["They will be clean."])

fn("store_costumes", "Put costumes or props on a rack", zh="收纳戏服", names=["storage.put", "hangCostumes", "put_away"], descs=["Pieces and the place.", "Where things are kept"],
   params=dict(costumes=COSTUMES, place=S("rack_dx", "rack or room", "位置", "rack", "location", "where"), covered=B("under a dust cover", "加防尘罩", "with_cover", opt=True)),
   en=L('''hang {costumes} on {place}
{costumes} go to {place}
put {costumes} away at {place}
{place}: {costumes}
store {costumes} in {place} with a cover @covered=true
{costumes} to {place}, no cover @covered=false
keep {costumes} at {place}
in {place} we put {costumes}
move {costumes} over to {place}, without a dust cover @covered=false
{costumes} belong in {place}, covered @covered=true
find room for {costumes} in {place}
tidy {costumes} away into {place}
{costumes} to {place}, never to the attic'''),
   zh_q=L('''把{costumes}挂到{place}
{costumes}放{place}
{place}收{costumes}，加防尘罩 @covered=true
{costumes}放到{place}，不用罩 @covered=false
{costumes}收进{place}'''), res=["stored"], ans=["They are at {place}."])

fn("place_props", "Put props ready for a play", zh="摆放道具", names=["props.place", "setProps", "props_ready"], descs=["Props, place on stage and play.", "Prepares the properties"],
   params=dict(props=dict(t="[str]", v="prop_dx", d="props", zh="道具", alt=["items", "objects"]), place=S("rack_dx", "where", "位置", "location"), show=S("playshow_dx", "play", "剧目", "play", "production", opt=True), spare=B("a second one ready", "备用", "with_spare", opt=True), position=O("metres from the middle of the stage", "台上位置", "coordinates", opt=True, f=dict(x=dict(t="num", v=(0.5, 9), d="to the right", zh="横向"), y=dict(t="num", v=(0.5, 9), d="to the back", zh="纵向")))),
   en=L('''put {props} at {place}
{props} ready at {place} for "{show}"
for “{show}” we need {props} at {place}
{place}: {props}
lay {props} out at {place} with spares @spare=true
{props} to {place}, no spares @spare=false
set {props} at {place} for '{show}'
"{show}" tonight: {props} at {place}
have {props} waiting at {place}
bring {props} to {place}, and a second set just in case @spare=true
{props} belong at {place} in "{show}"
place {props}, {place}, one of each is enough @spare=false
{props} at {place}, x {position.x}, y {position.y}
"{show}": {props} at {place}, {position.x} to the right and {position.y} to the back
for “{show}” set {props} at {place}, position {position.x} / {position.y}
{props} at {place}, the real knife stays locked away'''),
   zh_q=L('''把{props}放到{place}
《{show}》需要{props}放在{place}
{place}摆{props}
{props}放{place}，备一份 @spare=true
{props}摆到{place}，不用备用 @spare=false
{props}放{place}，横{position.x}纵{position.y}
《{show}》：{props}摆{place}，x {position.x}，y {position.y}
{props}放{place}，真刀别放'''), res=["props set"], ans=["The props are at {place}."])

fn("book_fitting", "Make an appointment for a fitting", zh="预约试衣", names=["fittings.book", "scheduleFitting", "try_on"], descs=["Actor with contact, pieces and time.", "Date for trying costumes on"],
   params=dict(actor=O("who comes", "演员", "person", "performer", f=dict(name=S("actor_dx", "name", "姓名"), email=S("actormail_dx", "email", "邮箱", opt=True, noise=0))), costumes=COSTUMES, time=O("when", "时间", "slot", "appointment", f=dict(day=S("fitday_dx", "day", "日期", noise=0.05), start=S("clock", "from", "开始", opt=True, noise=0.03))), mirror_room=B("in the mirror room", "镜子间", "in_mirror_room", opt=True)),
   en=L('''fitting for {actor.name}, {time.day}: {costumes}
{actor.name} tries on {costumes} {time.day} at {time.start}
{time.day} at {time.start}, {actor.name}, {costumes}
book {actor.name} ({actor.email}) {time.day} to try {costumes}
{costumes} have to be tried on by {actor.name} {time.day}
let {actor.name} try {costumes} {time.day}, in the mirror room @mirror_room=true
a fitting {time.day}, {actor.name}, {costumes}, not in the mirror room @mirror_room=false
at {time.start} {time.day} {actor.name} comes for {costumes}
appointment: {actor.name}, {actor.email}, {time.day}, {time.start}, {costumes}
write to {actor.email}: fitting of {costumes} {time.day} for {actor.name}
see if {costumes} fit {actor.name}, {time.day} please
{time.day} would suit {actor.name} for trying {costumes}
{actor.name}, {costumes}, {time.day}, use the room with the mirrors @mirror_room=true
{costumes} on {actor.name}, {time.day} at {time.start}, any room but the mirror room @mirror_room=false'''),
   zh_q=L('''{actor.name}，{time.day}试{costumes}
{time.day} {time.start}，{actor.name}试穿{costumes}
约{actor.name}（{actor.email}）{time.day}试{costumes}
{actor.name}，{time.day}来试{costumes}，用镜子间 @mirror_room=true
{costumes}，{time.day}给{actor.name}试，不用镜子间 @mirror_room=false'''), res=["fitting booked"], ans=["The fitting of {actor.name} is booked."])

fn("rent_out", "Rent costumes to somebody outside", zh="出租戏服", names=["rental.create", "rentOut", "hire_to"], descs=["Customer, pieces, days and deposit.", "Hires costumes out"],
   params=dict(costumes=COSTUMES, customer=O("who rents", "租客", "client", "renter", f=dict(name=S("actor_dx", "name", "姓名"), email=S("actormail_dx", "email", "邮箱", opt=True, noise=0), phone=S("555-0161|0221 98 71|+48 600 22 19|07700 900 455".split("|"), "phone", "电话", opt=True, noise=0))), days=I(1, 30, "how many days", "天数", "duration", "for_days"), deposit=B("takes a deposit", "收押金", "with_deposit", opt=True)),
   en=L('''rent {costumes} to {customer.name} for {days} days
{customer.name} rents {costumes}, {days} days, {customer.email}
{days} days of {costumes} for {customer.name}, with deposit @deposit=true
hire out {costumes}: {customer.name}, phone {customer.phone}, {days} days
{customer.name} wants {costumes} for {days} days, no deposit @deposit=false
{customer.email} - {customer.name} - {costumes} - {days} days
lend {costumes} to {customer.name} ({customer.phone}) for {days} days, don't take a deposit @deposit=false
for {days} days, {customer.name}, {costumes}
rental, {days} days, to {customer.name} <{customer.email}>: {costumes}
{customer.name} takes {costumes} and brings that back in {days} days
give {costumes} to {customer.name} for {days} days against a deposit @deposit=true
{costumes} are rented by {customer.name} for {days} days'''),
   zh_q=L('''把{costumes}租给{customer.name}，{days}天
{customer.name}租{costumes}，{days}天，电话{customer.phone}
{customer.name}租{costumes}，{days}天，收押金 @deposit=true
出租{costumes}，{days}天，{customer.name}，{customer.email}
{costumes}租{customer.name}，{days}天，不收押金 @deposit=false'''), res=["rented"], ans=["{customer.name} has rented them."])

fn("plan_quick_change", "Plan a quick change between scenes", zh="安排抢装", names=["shows.quick_change", "planChange", "fast_change"], descs=["From one costume to another, by which dressers.", "Change during a performance"],
   params=dict(actor=ACTOR, from_costume=S("costume_dx", "costume before", "换下", "old_costume"), to_costume=S("costume_dx", "costume after", "换上", "new_costume"), dressers=dict(t="[str]", v="actor_dx", d="who helps", zh="换装助理", opt=True, alt=["helpers"]), seconds=I(15, 180, "time for it", "秒数", "time_limit", opt=True), in_the_dark=B("no light", "摸黑", "dark", opt=True)),
   en=L('''{actor} changes from the {from_costume} into the {to_costume}
quick change: {actor}, {from_costume} to {to_costume}, {seconds} seconds
{dressers} help {actor} out of the {from_costume} and into the {to_costume}
{actor}: {from_costume} off, {to_costume} on, in {seconds} seconds
into the {to_costume}, out of the {from_costume}, {actor}, with {dressers}
{actor} has {seconds} seconds to get from the {from_costume} into the {to_costume}
{actor} swaps the {from_costume} for the {to_costume} in the dark @in_the_dark=true
{actor} wears the {to_costume} instead of the {from_costume}, {dressers} help, with some light @in_the_dark=false
plan a change for {actor}, the {from_costume} first, then the {to_costume}
{dressers} dress {actor} in the {to_costume} after the {from_costume}, {seconds} seconds
not the {from_costume} any more but the {to_costume} for {actor}, no light backstage @in_the_dark=true
{seconds} seconds, {actor}, {from_costume} -> {to_costume}
{actor} gets out of the {from_costume} and into the {to_costume}, {seconds} seconds, lamps stay on @in_the_dark=false'''),
   zh_q=L('''{actor}从{from_costume}换成{to_costume}
抢装：{actor}，{from_costume}换{to_costume}，{seconds}秒
{dressers}帮{actor}脱下{from_costume}换上{to_costume}
{actor}，{seconds}秒内换上{to_costume}，脱掉{from_costume}
{actor}摸黑把{from_costume}换成{to_costume} @in_the_dark=true
{actor}从{from_costume}换{to_costume}，开着灯换 @in_the_dark=false'''), res=["change planned"], ans=["The change of {actor} is planned."])

fn("find_wearer", "Tell who has a costume", zh="查谁拿着戏服", names=["costumes.wearer", "whoHas", "find_costume"], descs=["Actor by costume.", "Looks up who has a piece"],
   params=dict(costume=COSTUME),
   en=L('''who has the {costume}
who is wearing the {costume}
find out who has the {costume}
the {costume} is missing, who has it
which actor got the {costume}
look up the {costume}
to whom did we give the {costume}
where did the {costume} go, who took it
{costume}: who?
tell me who wears the {costume}'''),
   zh_q=L('''{costume}在谁那
谁穿{costume}
查{costume}给了谁
{costume}不见了，谁拿的
{costume}是哪个演员用'''), res=["Lina Yamada"], ans=["I looked up the {costume}."])

flow(en=["find out who has the {c}, then plan that this actor changes from it into the {d}", "who wears the {c}? plan a quick change for them from that into the {d}"], zh_q=["查{c}在谁那，安排那个演员从{c}换成{d}", "谁穿{c}？给他安排抢装，换成{d}"],
     slots=dict(c="costume_dx", d="costume_dx"), made=dict(a="actor_dx"),
     steps=[("find_wearer", {"costume": "{c}"}, "{a}"), ("plan_quick_change", {"actor": "{a}", "from_costume": "{c}", "to_costume": "{d}"}, "change planned")], ans=["{a} has the {c} and changes into the {d}."])
