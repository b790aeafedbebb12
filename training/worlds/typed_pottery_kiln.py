"""A pottery studio: kilns, firing programmes, glazes, shelves, members' pieces."""
from switchboard.world import domain, flow, fn, values


def L(text):
    """One template per line."""
    return text.strip().splitlines()


def seldom(v):
    """Wordings of codes in which the bare code is said only now and then."""
    return {code: words * 3 for code, words in v.items()}


domain("typed_pottery_kiln")
values("t_glaze", en=["Oatmeal", "Salt and Pepper", "Celadon 3", "Tenmoku", "Sea Foam", "Black Sand", "Shino", "Butter and Honey", "Rust", "Midnight in Kyoto", "Chalk", "Plum", "Moss G-4", "Raw Umber", "Ash White", "Copper Red", "Fog", "Turquoise 12", "Clear Matt", "Old Brick", "Wet Slate", "Iron-9"],
       zh=["燕麦", "青瓷三号", "天目", "海沫", "黑沙", "志野", "蜂蜜", "铁锈", "粉笔白", "梅子", "苔绿", "灰白", "铜红", "雾色", "透明哑光", "老砖", "湿石板"])
values("t_piece", en=["the tall vase", "Bea's bowl", "mug 14", "the cat with one ear", "six tiles", "the teapot lid", "the soup bowls", "Tray B7", "the salt and pepper set", "plate no. 3", "the crooked jug", "Olu's whale", "the birdhouse", "four espresso cups", "the lamp foot", "Ruth's planter", "the test rings", "the egg cups", "the big platter", "the chess pieces", "the butter dish", "a hand with six fingers"],
       zh=["高花瓶", "小芸的碗", "14号杯", "独耳猫", "六块瓷砖", "茶壶盖", "汤碗", "B7托盘", "三号盘", "歪壶", "鲸鱼", "鸟屋", "四只浓缩杯", "灯座", "花盆", "试片", "蛋杯", "大盘", "棋子", "黄油碟"])
values("t_kiln", en=["the big kiln", "Kiln 2", "Bertha", "the raku kiln", "K-4", "the test kiln", "Little Tom", "the gas kiln", "the kiln in the yard", "Oven B", "Vulcan", "the old front loader", "K-9", "the blue kiln", "Mars", "Kiln Three"],
       zh=["大窑", "2号窑", "乐烧窑", "K-4", "试验窑", "气窑", "院子里的窑", "B炉", "老窑", "蓝窑", "三号窑", "小窑"])
GLAZE = dict(t="str", v="t_glaze", noise=0.12, d="name of the glaze", zh="釉料", alt=["glaze_name", "colour"])
PIECE = dict(t="str", v="t_piece", noise=0.1, d="the piece", zh="作品", alt=["item", "work"])
KILN = dict(t="str", v="t_kiln", noise=0.1, d="which kiln", zh="窑", alt=["oven", "kiln_name"])
HOURS = {15: ["a quarter of an hour", "15 minutes", "一刻钟"], 30: ["half an hour", "thirty minutes", "半小时"], 45: ["45 min", "three quarters of an hour", "四十五分钟"], 60: ["an hour", "one hour", "一小时"], 80: ["1 h 20 min", "one hour twenty", "一小时二十分"], 90: ["an hour and a half", "1.5 h", "一个半小时"], 100: ["an hour and forty minutes", "1 h 40", "一小时四十分"], 150: ["two and a half hours", "2 h 30 min", "两个半小时"], 240: ["four hours", "4 h", "四小时"]}

fn("start_firing", "Start firing a kiln", zh="开始烧窑", names=["kiln.start", "beginFiring", "fire_up"], descs=["Kiln, kind of firing, delay.", "Begins a firing programme"],
   params=dict(kiln=KILN, kind=dict(t="enum", v={"bisque": ["first firing", "biscuit", "素烧"], "glaze": ["second firing", "glost", "釉烧"], "lustre": ["gold firing", "third firing", "金彩烧"], "raku": ["quick smoky firing", "smoke firing", "乐烧"]}, d="kind of firing", zh="烧成种类", alt=["programme", "mode"]), delay=dict(t="int", v=HOURS, d="minutes before it starts", zh="延迟分钟", opt=True, alt=["wait", "starts_in"])),
   en=L('''start {kiln} with a {kind}
{kind} in {kiln}
fire {kiln}: {kind}
run a {kind} in {kiln}, starting in {delay}
in {delay} start the {kind} of {kiln}
{kiln} should do a {kind}
not a glaze but a bisque in {kiln} @kind="bisque"
let {kiln} begin with the {kind} after {delay}
we're ready to go, {kiln}, {kind}
wait {delay}, then {kind} in {kiln}
it's a {kind} this time, {kiln}, because the clay is dry'''),
   zh_q=L('''{kiln}开始{kind}
用{kiln}做{kind}
{delay}后{kiln}开始{kind}
{kiln}：{kind}
不是釉烧，{kiln}做素烧 @kind="bisque"
等{delay}再让{kiln}{kind}
这次{kind}，{kiln}'''), res=["{kiln} firing"], ans=["{kiln} is firing."])
fn("pause_firing", "Hold or resume a firing", zh="暂停或继续烧窑", names=["kiln.pause", "holdFiring", "firing_hold"], descs=["paused=false goes on.", "Keeps the temperature where it is"],
   params=dict(kiln=KILN, paused=dict(t="bool", v={"true": ["pause", "暂停"], "false": ["continue", "go on with", "继续"]}, d="true holds", zh="true 为暂停", alt=["hold", "on_hold"])),
   en=L('''{paused} the firing of {kiln}
{paused} {kiln} please
hold {kiln} where it is @paused=true
{kiln} may go on @paused=false
stop holding {kiln} @paused=false
don't let {kiln} get any hotter for now @paused=true
{kiln} shouldn't wait any longer @paused=false
freeze {kiln} at this temperature @paused=true
resume {kiln} @paused=false
keep {kiln} on hold until Bea is back @paused=true
no more waiting, {kiln} goes on @paused=false'''),
   zh_q=L('''{paused}{kiln}的烧成
{kiln}{paused}一下
{kiln}先保持住 @paused=true
{kiln}可以接着烧了 @paused=false
别让{kiln}再升温 @paused=true
{kiln}不用等了 @paused=false'''), res=["{kiln} paused: {paused}"], ans=["{kiln} is set."])
fn("stop_firing", "Break off a firing", zh="中止烧窑", names=["kiln.abort", "endFiring", "kill_firing"], descs=["Ends the firing for good.", "Cannot be resumed"],
   params=dict(kiln=KILN, reason=dict(t="str", v=["smell of smoke", "a shelf has fallen", "wrong programme", "the power went out and came back", "cracks in the big platter", "too hot for Shino", "forgot the cones", "fire drill", "someone opened the lid", "it was set to 1300", "有烟味", "棚板掉了", "程序错了", "停过电", "忘放测温锥", "有人开了盖", "盘子裂了"], noise=0.12, d="why", zh="原因", opt=True, alt=["why", "note"]), vent=dict(t="bool", d="open the vent", zh="开通风", opt=True, alt=["open_vent"])),
   en=L('''stop {kiln}
abort the firing in {kiln}
break off {kiln}, reason: {reason}
switch {kiln} off for good and open the vent @vent=true
end {kiln} but keep the vent shut @vent=false
{kiln} has to stop - {reason}
{reason}. Stop {kiln}
cancel what {kiln} is doing
kill {kiln} at once, {reason}
no more firing in {kiln}; reason "{reason}"
stop {kiln} without opening the vent @vent=false'''),
   zh_q=L('''停掉{kiln}
中止{kiln}，原因：{reason}
{reason}，{kiln}停烧
{kiln}彻底关掉，打开通风 @vent=true
{kiln}停，通风别开 @vent=false
取消{kiln}的烧成，因为{reason}
{kiln}不烧了'''), res=["{kiln} stopped"], ans=["{kiln} is stopped."])
fn("set_ramp", "Heat a kiln from one temperature to another", zh="设置升温段", names=["ramp.set", "heatRange", "segment"], descs=["Start and end in degrees and how long it takes.", "One segment of a programme"],
   params=dict(start=dict(t="int", v=(20, 500, 10), d="degrees at the beginning", zh="起始温度", alt=["from_temp", "low"]), end=dict(t="int", v=(600, 1290, 10), d="degrees at the end", zh="结束温度", alt=["to_temp", "high"]), minutes=dict(t="int", v=HOURS, d="minutes", zh="分钟", alt=["duration", "time"])),
   en=L('''heat from {start} to {end} degrees in {minutes}
to {end} degrees from {start}, take {minutes}
{start} to {end} in {minutes}
it starts at {start} and ends at {end} after {minutes}
within {minutes} go from {start} up to {end}
end at {end}, begin at {start}, {minutes}
{minutes} for the way from {start} to {end} degrees
reach {end} from {start} within {minutes}
ramp: {start} -> {end}, {minutes}
we begin at {start}; {end} should be reached {minutes} later
use {minutes} to bring it up to {end}, it is {start} now'''),
   zh_q=L('''{minutes}内从{start}度升到{end}度
从{start}到{end}度，用{minutes}
升到{end}度，起点{start}，{minutes}
起始{start}，结束{end}，时间{minutes}
用{minutes}升到{end}，现在{start}
{start}度开始，{minutes}后到{end}度'''), res=["{start}-{end}"], ans=["The ramp is set."])
fn("change_temperature", "Raise or lower the goal of a kiln by some degrees", zh="增减目标温度", names=["kiln.nudge", "shiftGoal", "temp_by"], descs=["A relative change; negative is cooler.", "Degrees up or down from the present goal"],
   params=dict(kiln=KILN, by=dict(t="int", v={5: ["five degrees up", "5 hotter", "高五度"], 10: ["up by ten", "10 degrees hotter", "高10度"], 20: ["twenty degrees higher", "up 20", "高二十度"], 50: ["fifty up", "50 degrees hotter", "高50度"], -5: ["five degrees down", "5 cooler", "低五度"], -10: ["down by 10", "ten degrees cooler", "低10度"], -15: ["fifteen lower", "down 15", "低十五度"], -30: ["thirty degrees cooler", "down by 30", "低三十度"]}, d="degrees", zh="度", alt=["delta", "degrees"])),
   en=L('''{kiln} {by}
make {kiln} {by}
the goal of {kiln}: {by}
set {kiln} {by} from where it is
{by} for {kiln}
I want {kiln} {by}
could {kiln} be {by}
cone 6 has fallen, {kiln} {by}
the last load was not right, so {kiln} {by}
{by} on {kiln}, nothing else'''),
   zh_q=L('''{kiln}{by}
把{kiln}目标调{by}
{kiln}要{by}
{by}，{kiln}
让{kiln}比现在{by}
上次没烧好，{kiln}{by}'''), res=["goal {by}"], ans=["The goal of {kiln} has changed."])
fn("place_piece", "Put a piece on a shelf of a kiln", zh="装窑", names=["load.place", "shelvePiece", "put_in_kiln"], descs=["Which piece, which kiln, the how-manieth shelf from the bottom.", "Loading a kiln"],
   params=dict(piece=PIECE, kiln=KILN, shelf=dict(t="int", v={1: ["lowest", "bottom", "first", "最下面一"], 2: ["second", "2nd", "第二"], 3: ["third", "3rd", "第三"], 4: ["fourth", "第四"], 5: ["fifth", "5th", "第五"], 6: ["sixth", "第六"], 7: ["seventh", "7th", "第七"]}, d="shelf from the bottom, 1 is lowest", zh="从下数第几层", opt=True, alt=["level", "row"])),
   en=L('''put {piece} into {kiln}
{piece} goes into {kiln}, {shelf} shelf
{shelf} shelf of {kiln}: {piece}
place {piece} on the {shelf} shelf of {kiln}
load {piece} in {kiln}
in {kiln}, on the {shelf} shelf, there's room for {piece}
the {shelf} shelf in {kiln} gets {piece}
{piece} to {kiln} please, it's bone dry
on the {shelf} shelf of {kiln} I want {piece}
set {piece} down in {kiln}, {shelf} from below'''),
   zh_q=L('''把{piece}装进{kiln}
{piece}放{kiln}{shelf}层
{kiln}的{shelf}层放{piece}
{piece}进{kiln}
{shelf}层，{kiln}，{piece}
{kiln}{shelf}层还有空，放{piece}'''), res=["{piece} in {kiln}"], ans=["{piece} is in {kiln}."])
fn("move_pieces", "Move pieces from one kiln to another", zh="换窑", names=["load.move", "transferPieces", "other_kiln"], descs=["Several pieces, the old and the new kiln.", "Takes pieces out and puts them elsewhere"],
   params=dict(pieces=dict(t="[str]", v="t_piece", noise=0.05, d="pieces", zh="作品", alt=["items"]), origin=dict(KILN, d="kiln they are in", zh="原窑", alt=["from_kiln", "source"]), target=dict(KILN, d="kiln they go to", zh="新窑", alt=["to_kiln", "destination"])),
   en=L('''move {pieces} from {origin} to {target}
{pieces} go to {target}, out of {origin}
take {pieces} out of {origin} and put them in {target}
into {target} with {pieces}, they are in {origin}
from {origin} to {target}: {pieces}
{target} instead of {origin} for {pieces}
{pieces} should be in {target} rather than in {origin}
{origin} is too full, shift {pieces} to {target}
{target} gets {pieces} from {origin}
not {origin}, {target} for {pieces}'''),
   zh_q=L('''把{pieces}从{origin}换到{target}
{pieces}从{origin}拿出来，放{target}
{target}放{pieces}，原来在{origin}
{pieces}不放{origin}，放{target}
{origin}太满，{pieces}换到{target}
{pieces}：{origin}到{target}'''), res=["moved"], ans=["The pieces are in {target}."])
fn("glaze_piece", "Note the glazes of a piece", zh="记录施釉", names=["glazes.note", "setGlaze", "glaze_inside_out"], descs=["One glaze inside, one outside.", "Which glaze goes where on a piece"],
   params=dict(piece=PIECE, inside=dict(GLAZE, d="glaze inside", zh="内釉", alt=["inner", "interior"]), outside=dict(GLAZE, d="glaze outside", zh="外釉", alt=["outer", "exterior"]), coats=dict(t="int", v={1: ["a single coat", "once", "一遍"], 2: ["two coats", "twice", "两遍"], 3: ["three coats", "three times", "三遍"], 4: ["four coats", "四遍"]}, d="coats", zh="遍数", opt=True, alt=["layers"])),
   en=L('''{piece}: {inside} inside, {outside} outside
glaze {piece} with {inside} on the inside and {outside} on the outside
outside {outside}, inside {inside}, {piece}
{piece} gets {outside} outside and {inside} inside, {coats}
{outside} on the outer side of {piece}, {inside} within
I'd like {inside} in {piece} and {outside} around it
{piece} with {outside} outside, {inside} inside
{coats}: {piece}, inside {inside}, outside {outside}
the inside of {piece} is {inside}, the outside {outside}
note for {piece}: outside {outside}, inside {inside}, {coats}'''),
   zh_q=L('''{piece}里面{inside}，外面{outside}
{piece}外釉{outside}，内釉{inside}
给{piece}上釉：内{inside}、外{outside}，{coats}
外面用{outside}，里面用{inside}，{piece}
{piece}：{coats}，内{inside}，外{outside}
{piece}外边{outside}，里边{inside}'''), res=["glazes noted"], ans=["The glazes of {piece} are noted."])
fn("replace_glaze", "Use another glaze for everything", zh="替换釉料", names=["glazes.replace", "swapGlaze", "substitute_glaze"], descs=["Old glaze, new glaze.", "One glaze instead of another on all open orders"],
   params=dict(old=dict(GLAZE, d="glaze so far", zh="原釉", alt=["out", "instead_of"]), new=dict(GLAZE, d="glaze from now on", zh="新釉", alt=["into", "use"])),
   en=L('''replace {old} by {new}
use {new} instead of {old}
we're out of {old}, take {new}
{new} rather than {old}
swap {old} for {new} everywhere
change every {old} to {new}
where it says {old}, make it {new}
{new} for {old} from today
not {old} but {new} on all of them
no more {old}; {new} is the new one
put {new} in the place of {old}'''),
   zh_q=L('''把{old}换成{new}
用{new}代替{old}
{old}没了，改用{new}
不用{old}，用{new}
凡是{old}都改成{new}
{new}顶替{old}'''), res=["{new} for {old}"], ans=["{new} replaces {old}."])
fn("mix_glaze", "Write down a glaze recipe", zh="记录釉料配方", names=["recipes.save", "glazeRecipe", "new_glaze"], descs=["Name, ingredients, percent of water, food safe or not.", "A new glaze"],
   params=dict(name=dict(GLAZE, d="name of the new glaze", alt=["title"]), ingredients=dict(t="[str]", v=["feldspar", "kaolin", "quartz", "wood ash", "whiting", "red iron oxide", "talc", "bone ash", "tin oxide", "ball clay", "copper carbonate", "frit 3134", "dolomite", "rutile", "zinc oxide", "silica", "lepidolite", "cobalt", "bentonite", "gerstley borate", "长石", "高岭土", "石英", "草木灰", "石灰石", "氧化铁", "滑石", "骨灰", "氧化锡", "球土", "碳酸铜", "白云石", "金红石", "氧化锌", "膨润土"], noise=0.05, d="ingredients", zh="原料", alt=["parts", "materials"]), water=dict(t="int", v={40: ["forty percent", "40%", "四成"], 50: ["half", "fifty percent", "一半"], 60: ["sixty percent", "60 %", "六成"], 75: ["three quarters", "75 percent", "四分之三"], 33: ["a third", "33%", "三分之一"], 90: ["ninety percent", "九成"]}, d="percent of water", zh="含水百分比", opt=True, alt=["water_percent"]), food_safe=dict(t="bool", d="may touch food", zh="食品安全", opt=True, alt=["safe"])),
   en=L('''new glaze {name}: {ingredients}
{name} consists of {ingredients}
mix {ingredients} and call it {name}
write down {name}, made of {ingredients}, {water} water
{ingredients} make {name}, fine for plates @food_safe=true
glaze {name} with {ingredients}; don't eat from it @food_safe=false
save the recipe {name}: {ingredients}, water {water}
recipe {name}, ingredients {ingredients}, safe for food @food_safe=true
for {name} you need {ingredients}
{name} from {ingredients}, not for cups @food_safe=false
only {ingredients} go into {name}'''),
   zh_q=L('''新釉{name}：{ingredients}
{name}由{ingredients}配成
记下{name}，原料{ingredients}，水{water}
{ingredients}混合，叫{name}，可盛食物 @food_safe=true
{name}用{ingredients}，不能盛食物 @food_safe=false
配方{name}：{ingredients}
{name}里只有{ingredients}'''), res=["{name} saved"], ans=["The recipe {name} is saved."])
fn("book_wheel", "Book a potter's wheel", zh="预约拉坯机", names=["wheels.book", "reserveWheel", "wheel_time"], descs=["Which days, from when to when, for whom.", "Reserves a wheel"],
   params=dict(days=dict(t="[enum]", v=seldom({"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "周三"], "thu": ["Thursday", "周四"], "fri": ["Friday", "周五"], "sat": ["Saturday", "周六"], "sun": ["Sunday", "周日"]}), d="days", zh="日子", alt=["on", "weekdays"]), start=dict(t="int", v={8: ["8", "eight", "8点"], 9: ["9", "nine", "九点"], 10: ["10 am", "ten", "十点"], 11: ["eleven", "11", "11点"], 12: ["noon", "中午"]}, d="hour it begins, 0 to 23", zh="开始钟点", alt=["from_hour", "begin"]), end=dict(t="int", v={13: ["one pm", "1 pm", "下午一点"], 14: ["2 pm", "two in the afternoon", "下午两点"], 16: ["4 pm", "16:00", "下午四点"], 18: ["six in the evening", "6 pm", "晚上六点"], 20: ["8 pm", "eight at night", "晚上八点"]}, d="hour it ends, 0 to 23", zh="结束钟点", alt=["to_hour", "until"]), left_handed=dict(t="bool", d="a wheel that turns the other way", zh="左手机", opt=True, alt=["reverse"])),
   en=L('''book a wheel on {days} from {start} to {end}
wheel, {days}, {start} to {end}
I'd like to throw on {days} between {start} and {end}
{days}: a wheel until {end}, beginning at {start}
from {start} till {end} on {days}, a left-handed wheel @left_handed=true
reserve a wheel for {days}, {start} until {end}
on {days} I come at {start} and leave at {end}, book me a wheel
a normal wheel, not a left-handed one, {days} from {start} to {end} @left_handed=false
keep a wheel free for me on {days}; I start at {start} and stop at {end}
until {end} from {start}, on {days}'''),
   zh_q=L('''{days}{start}到{end}订一台拉坯机
预约拉坯机，{days}，从{start}到{end}
{days}我{start}来，{end}走，留一台
{days}{start}至{end}，要左手的 @left_handed=true
{days}到{end}为止，{start}开始
普通的，不要左手机，{days}{start}到{end} @left_handed=false'''), res=["wheel booked"], ans=["The wheel is booked."])
fn("set_pickup", "Who may collect a piece", zh="设置取件人", names=["pickup.person", "collector", "allow_pickup"], descs=["Piece and the person with a telephone number.", "Somebody else fetches it"],
   params=dict(piece=PIECE, person=dict(t="obj", d="who collects", zh="取件人", alt=["collector", "who"], f=dict(name=dict(t="str", v=["Ruth", "Mr. Ito", "Bea's brother", "Olu", "Pia Lind", "the neighbour", "Dr. Sand", "Walter", "Noemi", "the boy with the red bike", "小芸", "伊藤先生", "邻居", "老马", "林老师", "阿宁的哥哥"], noise=0.15, d="name"), phone=dict(t="str", v=["0151 7740", "555-0199", "030 118 22", "+44 20 7946 01", "13800012", "0660-3391", "07700 900 12", "212-555-01"], noise=0, d="telephone"))), paid=dict(t="bool", d="already paid", zh="已付款", opt=True, alt=["is_paid"])),
   en=L('''{person.name} collects {piece}, phone {person.phone}
{piece} may be fetched by {person.name} ({person.phone})
give {piece} to {person.name}, number {person.phone}
let {person.name} take {piece}, telephone {person.phone}, it's paid @paid=true
{person.phone} is the number of {person.name}, who picks up {piece}
{person.name}, {person.phone}: collects {piece} and still has to pay @paid=false
pick-up of {piece}: {person.name}, {person.phone}
hand {piece} over to {person.name}, everything is paid; phone {person.phone} @paid=true
{piece} is not paid yet; {person.name} ({person.phone}) will fetch it @paid=false
allow {person.name} to collect {piece}; call {person.phone} when ready'''),
   zh_q=L('''{person.name}来取{piece}，电话{person.phone}
{piece}由{person.name}取，电话{person.phone}
{piece}给{person.name}，号码{person.phone}，已付款 @paid=true
{person.name}（{person.phone}）取{piece}，还没付钱 @paid=false
取件：{piece}，{person.name}，{person.phone}
烧好打{person.phone}找{person.name}取{piece}'''), res=["noted"], ans=["The pick-up of {piece} is noted."])
fn("find_piece", "Find the number of a piece", zh="查作品编号", names=["pieces.find", "lookupPiece", "piece_number"], descs=["Searches the shelves and gives the number.", "Where did it go"],
   params=dict(words=dict(t="str", v=["a blue fish", "the handle broke off", "ruth's initials", "small dragon", "spirals", "a house with smoke", "three legs", "gold rim", "owl", "蓝鱼", "断了把手", "小龙", "螺旋纹", "金边", "猫头鹰", "三条腿"], d="what it looks like", zh="样子", alt=["description", "looks"])),
   en=L('''find the piece with {words}
which piece has {words}
look for a piece: {words}
number of the one with {words}?
I can't find it, there was {words} on it
search the shelves for {words}
where's the thing with {words}
is there a piece with {words}
the piece that had {words}, what number is it
look up {words}'''),
   zh_q=L('''找{words}的作品
哪件是{words}
{words}那件编号多少
架子上搜{words}
我的那件有{words}，找不到了
有没有{words}的'''), res=["P-113", "piece 42"], ans=["I found it."])

flow(en=["find the piece with {q} and put it into {k}", "look for the one with {q}, then load it in {k}", "{k} should get the piece with {q}, search for it first"], zh_q=["找{q}那件，装进{k}", "搜{q}的作品，放到{k}"],
     slots=dict(q=["a blue fish", "small dragon", "spirals", "gold rim", "owl", "蓝鱼", "小龙", "金边"], k="t_kiln"), made=dict(p=["P-113", "piece 42", "no. 7", "B-19", "P-8"]),
     steps=[("find_piece", {"words": "{q}"}, "{p}"), ("place_piece", {"piece": "{p}", "kiln": "{k}"}, "loaded")], ans=["{p} is in {k}."])
