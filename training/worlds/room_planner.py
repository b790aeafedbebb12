"""Room planner: a drawing of a flat with rooms, walls, furniture, positions, sizes, colours, lamps, labels, variants."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter."""
    return dict(t="str", v=v, d=d, zh=zh, alt=list(alt), **k)


def B(d, zh, *alt, **k):
    """A boolean parameter."""
    return dict(t="bool", d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, step=None, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi, step) if step else (lo, hi), d=d, zh=zh, alt=list(alt), **k)


def O(d, zh, *alt, f, **k):
    """An object parameter."""
    return dict(t="obj", d=d, zh=zh, alt=list(alt), f=f, **k)


domain("room_planner")
values("furn_dx", en="oak table|grey sofa|bunk bed|reading chair|tall bookshelf|coffee table|piano|writing desk|wardrobe|crib|bar stool|kitchen island|shoe cabinet|round mirror|Billy 80|sideboard no. 2|rocking chair|dog basket|filing cabinet|L-shaped couch|standing lamp|old trunk".split("|"),
       zh="橡木桌|灰沙发|双层床|阅读椅|高书架|茶几|钢琴|书桌|衣柜|婴儿床|吧台凳|岛台|鞋柜|圆镜|餐边柜|摇椅|狗窝|文件柜|落地灯|旧箱子".split("|"))
values("rproom_dx", en="bedroom|kitchen|study|attic room|hallway|guest room|living room|sewing room|bathroom|pantry|winter garden|room 2|studio|laundry corner|dining room|home office|loft".split("|"),
       zh="卧室|厨房|书房|阁楼间|走廊|客房|客厅|缝纫间|浴室|储藏间|阳光房|2号房|工作室|洗衣角|餐厅|复式层".split("|"))
values("variant_dx", en="Open kitchen|No walls at all|Plan B|Cosy, not crowded|Version 3 - for grandma|Before the move|With a piano?|Cheap and quick|Everything white|Two desks|Summer 2026|The one Paul likes|Don't build this".split("|"),
       zh="开放厨房|没有墙|方案二|温馨不拥挤|第三版给奶奶|搬家之前|放钢琴？|省钱快速|全白|两张书桌|保罗喜欢的|别按这个做".split("|"))
values("labeltext_dx", en="Do not drill here!|Outlet, 230 V|Load-bearing wall|Kids only|Here goes the tree|Wet zone|Max. 2 persons|Not a door|Mind the step|Pipe behind this|Pull, don't push|Ceiling 2.40 m|Reserved for the cat".split("|"),
       zh="此处勿钻！|插座220伏|承重墙|儿童专用|这里放圣诞树|潮湿区|最多两人|这不是门|小心台阶|后面有水管|层高2.4米|留给猫".split("|"))
values("rpperson_dx", en="Jan Vermeulen|Lucía Campos|Mr. Abbott|Nadine Keller|Ola Nordmann|Saanvi Gupta|Tariq Aziz|Wendy Choi|Piotr Zielinski|my landlord|Frances Bell|our carpenter|Émile Girard".split("|"),
       zh="简丹|卢西|艾伯特先生|凯勒女士|顾莎|房东|木匠老李|蔡文|毕小姐|吉拉德".split("|"))
values("rpmail_dx", en="jan@vermeulen.nl|lucia.campos@casa.es|abbott@landlords.co.uk|nadine_k@post.de|saanvi@guptahomes.in|t.aziz@mail.com|wendy.choi@example.com|piotr.z@biuro.pl|workshop@oakandnail.com|emile@girard.fr".split("|"), zh=[])

ITEM = S("furn_dx", "piece of furniture", "家具", "furniture", "object", "piece")
ITEMS = dict(t="[str]", v="furn_dx", d="pieces of furniture", zh="家具", alt=["furniture", "objects", "pieces"])
ROOM = S("rproom_dx", "room", "房间", "room_name", "in_room", "space")
ROOMS = dict(t="[str]", v="rproom_dx", d="rooms", zh="房间", alt=["room_names", "spaces"])
POS = dict(x=I(0, 900, "centimetres from the left wall", "横坐标"), y=I(0, 900, "centimetres from the top wall", "纵坐标"))
COLOUR = dict(t="enum", v={"off_white": ["ivory", "a warm white", "米白"], "slate_grey": ["dark grey", "the colour of slate", "深灰"], "sky_blue": ["light blue", "the blue of the sky", "天蓝"], "moss_green": ["dull green", "the green of moss", "苔绿"], "terracotta": ["brick red", "a warm red brown", "砖红"], "black": ["pitch black", "黑色"], "natural_wood": ["plain wood", "bare wood", "原木色"]}, d="colour", zh="颜色", alt=["color", "paint"])
WALL = dict(t="enum", v={"north_wall": ["the top wall", "北墙"], "south_wall": ["the bottom wall", "南墙"], "east_wall": ["the right-hand wall", "东墙"], "west_wall": ["the left-hand wall", "西墙"]}, d="wall", zh="墙面", alt=["side"])

fn("place_item", "Put a piece of furniture at a position", zh="放置家具", names=["items.place", "placeFurniture", "put_item_at"], descs=["Adds furniture with position and rotation.", "Places an object in the drawing"],
   params=dict(item=ITEM, position=O("where, in centimetres", "位置", "pos", "coordinates", "at", f=POS), room=dict(ROOM, opt=True), rotation=dict(t="int", v={"90": ["a quarter turn", "90度"], "180": ["back to front", "180度"], "45": ["on the diagonal", "45度"], "270": ["three quarters round", "270度"]}, d="degrees", zh="旋转角度", opt=True, alt=["angle"]), locked=B("cannot be moved by accident", "锁定", "fixed", "pinned", opt=True)),
   en=L('''place the {item} at {position.x}, {position.y}
put the {item} at x {position.x} and y {position.y}
{item} to ({position.x}, {position.y}) in the {room}
in the {room}, the {item} stands at {position.x}/{position.y}
at {position.x}, {position.y} there should be a piece called {item}
put the {item} {position.x} cm from the left and {position.y} cm from the top
the {item} goes to {position.x}, {position.y}, and nobody should move it @locked=true
{item}: x={position.x}, y={position.y}, unlocked @locked=false
y {position.y}, x {position.x} for the {item}
drop the {item} at x {position.x}, y {position.y}, turned {rotation}
place {item} in the {room} at {position.x}, {position.y} and lock it there @locked=true
I want the {item} at {position.y} from the top and {position.x} from the left
{item} at {position.x}, {position.y}, don't fix it @locked=false
add the {item}, x {position.x}, y {position.y}, {rotation}'''),
   zh_q=L('''把{item}放到{position.x}，{position.y}
{item}放在{room}，横{position.x}纵{position.y}
{room}里x {position.x}、y {position.y}的位置放{item}
{item}：x={position.x}，y={position.y}，锁住 @locked=true
在({position.x},{position.y})放{item}，不用锁 @locked=false
{item}离左边{position.x}厘米、离上边{position.y}厘米
把{item}放到{position.x}，{position.y}，转{rotation}'''), res=["placed"], ans=["The {item} has its place."])

fn("nudge_item", "Shift a piece of furniture by some centimetres", zh="微调家具", names=["items.nudge", "shiftFurniture", "move_by"], descs=["Moves furniture in one direction, relative to where it is.", "Pushes an object a little"],
   params=dict(item=ITEM, direction=dict(t="enum", v={"left": ["to the left", "leftwards", "往左"], "right": ["to the right", "rightwards", "往右"], "up": ["upwards", "to the top", "往上"], "down": ["downwards", "to the bottom", "往下"]}, d="direction", zh="方向", alt=["towards"]), centimetres=I(1, 200, "how far", "厘米", "cm", "distance", "amount")),
   en=L('''move the {item} {centimetres} cm {direction}
push the {item} {direction} by {centimetres} centimetres
{centimetres} cm {direction} with the {item}
the {item} must go {centimetres} cm further {direction}
{item} {direction} {centimetres}
nudge the {item} {centimetres} centimetres {direction}
shift {item} by {centimetres} cm, {direction}
the door hits the {item}, move it {centimetres} cm {direction}
{direction}, {centimetres} cm, the {item}
not to the left, {centimetres} cm to the right with the {item} @direction="right"
slide the {item} down {centimetres} cm @direction="down"
raise the {item} by {centimetres} centimetres @direction="up"'''),
   zh_q=L('''{item}{direction}移{centimetres}厘米
把{item}{direction}挪{centimetres}厘米
{item}再{direction}一点，{centimetres}厘米
{centimetres}厘米，{direction}，{item}
{item}不是往左，是往右{centimetres}厘米 @direction="right"'''), res=["moved"], ans=["The {item} moved."])

fn("resize_item", "Change the size of a piece of furniture", zh="改家具尺寸", names=["items.resize", "setItemSize", "scale_furniture"], descs=["Width, depth and height in centimetres.", "New measures for an object"],
   params=dict(item=ITEM, size=O("new measures in centimetres", "尺寸", "dimensions", "measures", f=dict(width=I(20, 400, "width", "宽"), depth=I(20, 300, "depth", "深"), height=I(20, 260, "height", "高", opt=True))), keep_position=B("the middle stays where it is", "位置不变", "stay", opt=True)),
   en=L('''make the {item} {size.width} wide and {size.depth} deep
{item}: {size.width} by {size.depth}
resize the {item} to {size.width} x {size.depth} x {size.height}
the {item} is {size.width} cm wide, {size.depth} cm deep and {size.height} cm high
{size.width} by {size.depth} centimetres for the {item}
set width {size.width} and depth {size.depth} on the {item}, don't move it @keep_position=true
the {item} should be {size.depth} deep and {size.width} wide
height {size.height}, width {size.width}, depth {size.depth}: {item}
new measures for the {item}, {size.width} times {size.depth}
our {item} is smaller, {size.width} by {size.depth}
change the {item} to {size.width} wide, {size.depth} deep; it may slide @keep_position=false
I measured the {item}: width {size.width}, depth {size.depth}, height {size.height}
{item} to {size.width} by {size.depth}, keep its middle where it is @keep_position=true
make the {item} {size.width} x {size.depth} x {size.height}, it doesn't matter if it moves @keep_position=false'''),
   zh_q=L('''{item}改成宽{size.width}深{size.depth}
{item}尺寸：{size.width}乘{size.depth}乘{size.height}
把{item}改为宽{size.width}厘米、深{size.depth}厘米，位置不变 @keep_position=true
{item}深{size.depth}，宽{size.width}
{item}高{size.height}，宽{size.width}，深{size.depth}
{item}改成宽{size.width}深{size.depth}，位置可以变 @keep_position=false'''), res=["resized"], ans=["The {item} has its new size."])

fn("delete_items", "Remove furniture from the drawing", zh="删除家具", names=["items.delete", "removeFurniture", "erase_items"], descs=["Takes several pieces out.", "Deletes objects from the plan"],
   params=dict(items=ITEMS, room=dict(ROOM, opt=True), ask_first=B("ask before deleting", "先确认", "confirm", opt=True)),
   en=L('''delete the {items}
remove {items} from the {room}
{items} can go
take the {items} out of the {room}
no {items} in the {room}
erase {items} without asking @ask_first=false
get rid of the {items} in the {room}
throw out {items}, but ask me first @ask_first=true
we sold the {items}, delete that
drop {items} from the plan
clear the {room} of {items}, no questions @ask_first=false
the {room} is too full, remove the {items}
ask me, then delete {items} @ask_first=true
delete {items}, but leave the carpet
take {items} out of the {room}; the curtains stay'''),
   zh_q=L('''删除{items}
把{room}的{items}去掉
{room}里不要{items}
{items}卖了，删掉
删掉{items}，不用问我 @ask_first=false
移除{room}的{items}，先确认一下 @ask_first=true
删掉{items}，地毯留着'''), res=["deleted"], ans=["They are gone from the plan."])

fn("duplicate_items", "Copy furniture", zh="复制家具", names=["items.duplicate", "copyFurniture", "clone_items"], descs=["Copies pieces into the same or other rooms.", "Doubles objects"],
   params=dict(items=ITEMS, rooms=dict(ROOMS, opt=True, d="rooms that get a copy"), mirrored=B("as in a mirror", "镜像", "flip", opt=True)),
   en=L('''duplicate the {items}
copy the {items} into the {rooms}
{items} once more, mirrored @mirrored=true
put copies of {items} in {rooms}
the {rooms} should have the {items} too
copy {items} to {rooms}, don't mirror @mirrored=false
clone the {items}
I need a second set of {items}
{items} again, for the {rooms}
make mirrored copies of the {items} in the {rooms} @mirrored=true
the same {items} in {rooms}
double the {items} without flipping @mirrored=false
copy {items} into {rooms}, not into the cellar'''),
   zh_q=L('''复制{items}
把{items}复制到{rooms}
{rooms}也放{items}
{items}再来一份，镜像 @mirrored=true
复制{items}到{rooms}，不要镜像 @mirrored=false
把{items}复制到{rooms}，地下室不用'''), res=["copied"], ans=["The copies are in the plan."])

fn("paint_walls", "Paint walls of a room", zh="刷墙", names=["rooms.paint", "paintWalls", "wall_colour"], descs=["Walls and colour of a room.", "Colours one or several walls"],
   params=dict(room=ROOM, colour=COLOUR, walls=dict(WALL, t="[enum]", opt=True, d="which walls, all when left out", alt=["sides"]), glossy=B("shiny paint", "亮面", "gloss", opt=True)),
   en=L('''paint the {room} {colour}
{colour} for the {room}
the {walls} of the {room} in {colour}
make {walls} {colour} in the {room}
{room}: {colour}, {walls} only
paint the {room} {colour}, glossy @glossy=true
a matt {colour} for the {room} @glossy=false
in the {room} I want {walls} to be {colour}
{colour} on {walls}, {room}
not black, off-white for the {room} @colour="off_white"
the {room} in sky blue instead of moss green @colour="sky_blue"
the {room} looks gloomy, paint it {colour}
give the {room} a shiny {colour} on {walls} @glossy=true
change the {room} from slate grey to terracotta, no gloss @colour="terracotta" @glossy=false'''),
   zh_q=L('''{room}刷成{colour}
{room}的{walls}刷{colour}
把{room}{walls}涂成{colour}，亮面 @glossy=true
{room}用{colour}，不要亮面 @glossy=false
{room}不要黑色，要米白 @colour="off_white"
{room}从深灰改成砖红 @colour="terracotta"'''), res=["painted"], ans=["The {room} is painted."])

fn("colour_items", "Change the colour of furniture", zh="改家具颜色", names=["items.recolour", "setItemColor", "dye_furniture"], descs=["One colour for one or several pieces.", "Recolours objects"],
   params=dict(items=ITEMS, colour=COLOUR),
   en=L('''make the {items} {colour}
{items} in {colour}
{colour} for the {items}
change the colour of {items} to {colour}
the {items} should be {colour}
I want {items} in {colour}
{items}: {colour}
the {items} not in black but in natural wood @colour="natural_wood"
colour {items} {colour}
would {colour} suit the {items}? try it
terracotta rather than moss green for the {items} @colour="terracotta"
turn the {items} from off-white to slate grey @colour="slate_grey"'''),
   zh_q=L('''{items}改成{colour}
把{items}变成{colour}
{items}要{colour}
给{items}换{colour}
{items}不要黑的，要原木色 @colour="natural_wood"'''), res=["coloured"], ans=["They are {colour} now."])

fn("add_room", "Add a room to the plan", zh="新建房间", names=["rooms.add", "createRoom", "new_room"], descs=["Name, measures, floor covering.", "Draws a new room"],
   params=dict(name=ROOM, size=O("inner measures in centimetres", "尺寸", "dimensions", f=dict(width=I(100, 1200, "width", "宽"), length=I(100, 1200, "length", "长"), ceiling=I(200, 400, "height of the ceiling", "层高", opt=True))), floor=dict(t="enum", v={"wooden_boards": ["wood", "floorboards", "木地板"], "tiles": ["ceramic tiles", "瓷砖"], "carpet": ["something soft", "wall-to-wall carpet", "地毯"], "concrete": ["bare concrete", "水泥"]}, d="floor", zh="地面", opt=True, alt=["flooring"]), window=B("has a window", "有窗", "has_window", opt=True)),
   en=L('''add a {name}, {size.width} by {size.length}
new room: {name}, {size.width} wide, {size.length} long
draw a room called {name} with {size.width} x {size.length} cm and a window @window=true
{name}, {size.width} by {size.length}, ceiling {size.ceiling}, floor: {floor}
a windowless {name} of {size.width} times {size.length} @window=false
the {name} measures {size.width} x {size.length}, {floor} on the floor
put in a {name}, length {size.length}, width {size.width}
{size.width} by {size.length} for the new {name}, without a window @window=false
create the {name}: width {size.width}, length {size.length}, height {size.ceiling}
we need a {name} with {floor}, {size.width} by {size.length}
room "{name}", {size.width} x {size.length}, not tiles but carpet @floor="carpet"
add "{name}" with a window, {size.length} long and {size.width} wide @window=true'''),
   zh_q=L('''新建{name}，{size.width}乘{size.length}
加一间{name}，宽{size.width}长{size.length}，有窗 @window=true
画一个{name}，长{size.length}，宽{size.width}，层高{size.ceiling}
{name}，{size.width}乘{size.length}，没有窗户 @window=false
新房间“{name}”，宽{size.width}，长{size.length}，地面{floor}'''), res=["room added"], ans=["The {name} is in the plan."])

fn("merge_rooms", "Make one room of several", zh="合并房间", names=["rooms.merge", "joinRooms", "combine_rooms"], descs=["Takes the walls between rooms away.", "Joins rooms under a new name"],
   params=dict(rooms=ROOMS, new_name=dict(ROOM, d="name of the joint room", zh="新名称", opt=True, alt=["name", "called"])),
   en=L('''merge {rooms}
join {rooms} into one
make one room of {rooms}, called {new_name}
knock down the walls between {rooms}
{rooms} become the {new_name}
combine {rooms} and name it "{new_name}"
turn {rooms} into a single {new_name}
{rooms} in one, please
I want {rooms} as one big {new_name}
open up {rooms} to each other
unite {rooms} as “{new_name}”'''),
   zh_q=L('''合并{rooms}
把{rooms}打通
{rooms}合成一间，叫{new_name}
打掉{rooms}之间的墙
{rooms}并成“{new_name}”'''), res=["merged"], ans=["They are one room now."])

fn("add_opening", "Put a door or window into a wall", zh="开门窗", names=["walls.add_opening", "insertDoorOrWindow", "cut_opening"], descs=["Door, window or arch in a wall of a room.", "Cuts an opening"],
   params=dict(room=ROOM, wall=WALL, kind=dict(t="enum", v={"door": ["a door to walk through", "门"], "sliding_door": ["a door that slides", "推拉门"], "window": ["a window", "窗"], "french_window": ["a window down to the floor", "落地窗"], "arch": ["an opening without a door", "拱门"]}, d="what", zh="种类", alt=["type", "opening"]), size=O("measures in centimetres", "尺寸", "dimensions", opt=True, f=dict(width=I(50, 300, "width", "宽"), height=I(50, 250, "height", "高", opt=True)))),
   en=L('''{kind} in the {room}, {wall}
cut {kind} into {wall} of the {room}
the {room} gets {kind} on {wall}
put {kind}, {size.width} wide, in the {wall} of the {room}
{room}, {wall}: {kind} of {size.width} by {size.height}
on {wall} of the {room} I want {kind}
{size.width} by {size.height} for {kind} in the {room}, {wall}
add {kind} to the {room} at {wall}
it's dark in the {room}, put {kind} into {wall}
not a normal door, a sliding door in the {room}, {wall} @kind="sliding_door"
{kind} for the {room}, but on the south wall, not north @wall="south_wall"
an arch instead of a door on {wall} of the {room} @kind="arch"'''),
   zh_q=L('''{room}{wall}开{kind}
在{room}的{wall}加{kind}，宽{size.width}
{room}的{wall}要{kind}，{size.width}乘{size.height}
{room}太暗，{wall}开{kind}
{room}{wall}不要普通门，要推拉门 @kind="sliding_door"
{room}的{kind}开在南墙，不是北墙 @wall="south_wall"'''), res=["opening added"], ans=["The {room} has an opening more."])

fn("set_layer_visible", "Show or hide layers of the drawing", zh="显示图层", names=["layers.visible", "toggleLayers", "show_or_hide"], descs=["Furniture, measures, wiring and so on, shown or not.", "Visibility of drawing layers"],
   params=dict(layers=dict(t="[enum]", v={"furniture": ["the furniture", "家具"], "measurements": ["the measures", "dimensions", "尺寸标注"], "electrical": ["wiring", "the sockets", "电路"], "plumbing": ["pipes", "水管"], "grid": ["the grid lines", "网格"], "labels": ["the texts", "文字标签"]}, d="layers", zh="图层", alt=["layer_names", "what"]), visible=B("true shows them", "是否显示", "shown", "on")),
   en=L('''show {layers} @visible=true
hide {layers} @visible=false
I don't want to see {layers} @visible=false
let me see {layers} @visible=true
{layers} off @visible=false
{layers} on @visible=true
make {layers} invisible @visible=false
bring {layers} back into view @visible=true
switch {layers} off for the print @visible=false
without {layers} it would be clearer @visible=false
where are {layers}? show me @visible=true
display {layers} again @visible=true
{layers} are in the way, away with that @visible=false
hide {layers}, but keep the walls @visible=false
show {layers}, the roof can stay hidden @visible=true'''),
   zh_q=L('''显示{layers} @visible=true
隐藏{layers} @visible=false
不想看{layers} @visible=false
把{layers}打开 @visible=true
{layers}关掉 @visible=false
{layers}挡眼，藏起来 @visible=false
隐藏{layers}，墙别动 @visible=false'''), res=["ok"], ans=["The layers are switched."])

fn("add_label", "Write a text into the plan", zh="添加标签", names=["labels.add", "writeLabel", "annotate"], descs=["A note at a room or position.", "Text in the drawing"],
   params=dict(text=S("labeltext_dx", "the text", "文字", "note", "caption", noise=0.1), room=dict(ROOM, opt=True), position=O("where", "位置", "pos", opt=True, f=POS), arrow=B("with an arrow", "带箭头", "pointer", opt=True)),
   en=L('''write "{text}" in the {room}
label "{text}" at {position.x}, {position.y}
put the words “{text}” into the {room}
in the {room}: "{text}"
note '{text}' at x {position.x}, y {position.y}, with an arrow @arrow=true
"{text}" goes into the {room}, no arrow @arrow=false
the {room} gets the label "{text}"
add a label that says "{text}"
annotate the {room} with {text}
at {position.x}/{position.y} it should read "{text}"
label without arrow, text "{text}" @arrow=false
mark the {room}, with a pointer: {text} @arrow=true'''),
   zh_q=L('''在{room}写“{text}”
标签「{text}」放在{position.x}，{position.y}
{room}标注：{text}
加标签“{text}”，带箭头 @arrow=true
“{text}”写到{room}，不要箭头 @arrow=false'''), res=["label added"], ans=["The text is in the plan."])

fn("save_variant", "Save the plan as a variant", zh="保存方案", names=["variants.save", "saveVersion", "store_variant"], descs=["Keeps the present plan under a title.", "Names a version"],
   params=dict(title=S("variant_dx", "title", "标题", "name", "called"), tags=dict(t="[enum]", v={"favourite": ["the best ones", "最爱"], "low_budget": ["cheap", "省钱"], "accessible": ["step-free", "无障碍"], "draft": ["unfinished", "草稿"]}, d="tags", zh="标签", opt=True, alt=["labels"]), overwrite=B("replace one of the same title", "覆盖", "replace", opt=True)),
   en=L('''save this as "{title}"
save the plan under the title “{title}”
keep it as '{title}', tags {tags}
"{title}" is the name, save it and overwrite the old one @overwrite=true
store the variant {title}
save as "{title}", don't overwrite anything @overwrite=false
call this version "{title}"
tag it {tags} and save it as "{title}"
remember the plan - {title}
new variant "{title}", tagged {tags}, replacing the last one @overwrite=true
this is "{title}", save
variant title: {title}
store as “{title}”, tags {tags}, and leave the old one alone, no overwriting @overwrite=false'''),
   zh_q=L('''保存为“{title}”
把方案存成「{title}」，标签{tags}
另存为“{title}”，不要覆盖 @overwrite=false
这一版叫“{title}”，覆盖旧的 @overwrite=true
保存方案：{title}'''), res=["saved"], ans=["{title} is saved."])

fn("share_variant", "Send a variant to people", zh="分享方案", names=["variants.share", "sendPlan", "share_with"], descs=["Recipient, rights and files.", "Shares a version by mail"],
   params=dict(title=S("variant_dx", "which variant", "方案", "variant", "name"), recipient=O("who gets it", "收件人", "to", "person", f=dict(name=S("rpperson_dx", "name", "姓名", opt=True), email=S("rpmail_dx", "email", "邮箱", noise=0))), formats=dict(t="[enum]", v={"pdf": ["PDF"], "png": ["a picture", "图片"], "dwg": ["CAD file", "CAD"], "web_link": ["a link", "链接"]}, d="what is sent", zh="格式", opt=True, alt=["files", "as"]), can_edit=B("may change it", "可编辑", "editable", opt=True)),
   en=L('''share "{title}" with {recipient.email}
send {recipient.name} the variant "{title}", {recipient.email}
mail "{title}" to {recipient.name} ({recipient.email})
{recipient.email} should get “{title}” as {formats}
share '{title}' with {recipient.name} at {recipient.email}, view only @can_edit=false
let {recipient.name}, {recipient.email}, edit "{title}" @can_edit=true
"{title}" to {recipient.email}, formats {formats}
{recipient.name} wants to see "{title}": {recipient.email}, but must not change it @can_edit=false
as {formats}, send "{title}" to {recipient.name}, {recipient.email}
give {recipient.email} the plan "{title}" and allow changes @can_edit=true
forward the variant called {title} to {recipient.email}
for {recipient.name} <{recipient.email}>: "{title}", {formats}, no editing @can_edit=false'''),
   zh_q=L('''把“{title}”分享给{recipient.email}
发“{title}”给{recipient.name}，邮箱{recipient.email}
{recipient.name}（{recipient.email}）要看「{title}」，不能改 @can_edit=false
“{title}”以{formats}发给{recipient.email}
让{recipient.name}可以编辑“{title}”，{recipient.email} @can_edit=true'''), res=["shared"], ans=["{title} is shared."])

fn("locate_item", "Tell the room in which a piece of furniture stands", zh="查家具位置", names=["items.locate", "whichRoom", "find_item"], descs=["Room by furniture.", "Where an object is"],
   params=dict(item=ITEM),
   en=L('''which room is the {item} in
where did I put the {item}
find the {item}
where is the {item} in this plan
in what room does the {item} stand
look for the {item}
I can't see the {item}, where is it
tell me where the {item} is
room of the {item}?
the {item} has disappeared, find it'''),
   zh_q=L('''{item}在哪个房间
{item}放哪了
找一下{item}
查{item}的位置
{item}不见了，在哪'''), res=["study"], ans=["I looked for the {item}."])

flow(en=["find the {i} and paint its room {c}", "which room is the {i} in? paint that one {c}", "look where the {i} stands, then make the walls there {c}"], zh_q=["查{i}在哪个房间，把那间刷成{c}", "{i}在哪？那个房间刷{c}"],
     slots=dict(i="furn_dx", c=["black", "terracotta"]), made=dict(r="rproom_dx"),
     steps=[("locate_item", {"item": "{i}"}, "{r}"), ("paint_walls", {"room": "{r}", "colour": "{c}"}, "painted")], ans=["The {i} is in the {r}, which is {c} now."])
