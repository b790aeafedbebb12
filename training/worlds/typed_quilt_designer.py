"""A quilt designer: blocks, fabrics, colours, borders, sizes, stitches."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_quilt_designer")
values("t_fabric", en=["Indigo Dots", "Salt and Pepper tweed", "Rosie 12", "plain linen", "Autumn Leaves", "Ticking B-4", "Cats and Clouds", "Mustard", "Grandpa's shirts", "Batik 7", "Black on White", "Sea Glass", "Tiny Checks", "Plum corduroy", "From Paris with Love", "Faded Denim", "Paisley 303", "Snow", "Teal Stripe", "Old Curtain", "Lemon Slice", "Night Garden", "Windows and Doors", "Feedsack 1934"],
       zh=["靛蓝波点", "盐椒呢", "素麻", "秋叶", "猫与云", "芥末黄", "爷爷的衬衫", "蜡染七号", "海玻璃", "小格子", "梅色灯芯绒", "旧牛仔", "雪白", "青条纹", "旧窗帘", "柠檬片", "夜花园"])
values("t_block", en=["Log Cabin", "Ohio Star", "Flying Geese", "Nine Patch", "Bear's Paw", "Drunkard's Path", "Churn Dash", "Friendship Star", "Block 7", "Pinwheel", "Hole in the Barn Door", "Birds in the Air", "Lone Star", "Corn and Beans", "Dove at the Window", "Rail Fence", "Crosses and Losses", "Sawtooth", "B-12", "Old Maid's Puzzle"],
       zh=["木屋", "俄亥俄星", "飞雁", "九宫格", "熊掌", "醉汉小路", "友谊星", "七号块", "风车", "空中飞鸟", "孤星", "玉米与豆", "篱笆", "锯齿"])
values("t_quiltname", en=["Ruth's wedding quilt", "Baby Blue", "Winter Sampler", "For Mum and Dad", "Scraps 3", "Sunday Best", "The Long Way Home", "Picnic", "Room 12B", "Quilt of Many Colours", "Class 4c", "Porch Swing", "Draft B", "Half a Heart", "Tea and Cake", "Barn Raising", "Untitled 9", "Sofa Throw", "Moon over Ghent", "First Try"],
       zh=["小芸的婚被", "宝宝蓝", "冬季样被", "给爸妈", "碎布三", "周日最佳", "回家的路", "野餐", "四年三班", "半颗心", "茶与蛋糕", "沙发毯", "草稿B", "第一次"])
FABRIC = dict(t="str", v="t_fabric", noise=0.12, d="fabric", zh="布料", alt=["cloth", "material"])
BLOCK = dict(t="str", v="t_block", noise=0.08, d="block pattern", zh="拼块", alt=["pattern", "motif"])
QUILT = dict(t="str", v="t_quiltname", noise=0.12, d="quilt", zh="被子", alt=["project", "design"])
ROW = {1: ["first", "top", "第一"], 2: ["second", "2nd", "第二"], 3: ["third", "3rd", "第三"], 4: ["fourth", "4th", "第四"], 5: ["fifth", "5th", "第五"], 6: ["sixth", "第六"], 7: ["seventh", "7th", "第七"], 8: ["eighth", "8th", "第八"]}
COLUMN = {1: ["first", "leftmost", "第一"], 2: ["second", "2nd", "第二"], 3: ["third", "3rd", "第三"], 4: ["fourth", "第四"], 5: ["fifth", "5th", "第五"], 6: ["sixth", "6th", "第六"]}
INCH = {0.25: ["a quarter of an inch", "1/4 inch", "四分之一英寸"], 0.5: ["half an inch", "0.5 inch", "半英寸"], 1: ["one inch", "an inch", "一英寸"], 1.5: ["an inch and a half", "1.5 inches", "一英寸半"], 2: ["two inches", "2 inches", "两英寸"], 2.5: ["two and a half inches", "2.5 inches", "两英寸半"], 3: ["three inches", "3 inches", "三英寸"], 4.75: ["4.75 inches", "four and three quarter inches", "4.75英寸"], 6: ["half a foot", "six inches", "六英寸"], 12: ["a foot", "twelve inches", "十二英寸"]}

fn("set_block", "Put a block into the quilt", zh="放置拼块", names=["blocks.set", "placeBlock", "lay_block"], descs=["Pattern, row and column.", "One block at one place"],
   params=dict(block=BLOCK, row=dict(t="int", v=ROW, d="row from the top", zh="行", alt=["r"]), column=dict(t="int", v=COLUMN, d="column from the left", zh="列", alt=["col"]), flipped=dict(t="bool", d="mirrored", zh="翻转", opt=True, alt=["mirror"])),
   en=L('''put {block} in the {row} row, {column} column
{block}: {row} row, {column} column
in the {column} column of the {row} row I want {block}
{column} column, {row} row: {block}
{block} goes to the {row} row and {column} column, mirrored @flipped=true
a {block} in the {row} row, {column} column, not mirrored @flipped=false
lay {block} in the {column} column, {row} row
the {row} row needs {block} in the {column} column
{row} row, {column} column gets {block}
set {block} the other way round into the {row} row, {column} column @flipped=true
{block} into the {column} column of the {row} row'''),
   zh_q=L('''{row}行{column}列放{block}
把{block}放在{column}列{row}行
{block}：{row}行，{column}列
{column}列{row}行要{block}
{block}翻转后放{row}行{column}列 @flipped=true
{row}行{column}列放{block}，不翻转 @flipped=false'''), res=["{block} placed"], ans=["{block} is in its place."])
fn("swap_blocks", "Exchange one pattern for another in the quilt", zh="换拼块", names=["blocks.replace", "changePattern", "other_block"], descs=["Old pattern, new pattern.", "All blocks of one kind"],
   params=dict(old=dict(BLOCK, d="pattern so far", zh="原图案", alt=["out", "from_block"]), new=dict(BLOCK, d="new pattern", zh="新图案", alt=["into", "to_block"]), rows=dict(t="[int]", v=(1, 8), d="only in these rows", zh="仅这些行", opt=True, alt=["only_rows"])),
   en=L('''replace {old} with {new}
{new} instead of {old}
swap {old} for {new} in rows {rows}
every {old} becomes {new}
I'd rather have {new} than {old}
where there is {old} make it {new}
in rows {rows}, change {old} to {new}
not {old} but {new}
take {old} out and put {new} in
{new} in place of {old}, only rows {rows}
the {old} look too busy, use {new}'''),
   zh_q=L('''把{old}换成{new}
{old}全改为{new}
不要{old}，要{new}
第{rows}行的{old}换成{new}
用{new}代替{old}
{old}太花，改{new}'''), res=["{new}"], ans=["{new} is there instead."])
fn("recolour", "Use another fabric instead of one", zh="换布料", names=["fabrics.swap", "otherFabric", "change_cloth"], descs=["Old fabric, new fabric.", "Everywhere in the quilt"],
   params=dict(old=dict(FABRIC, d="fabric so far", zh="原布", alt=["from_fabric", "out"]), new=dict(FABRIC, d="new fabric", zh="新布", alt=["to_fabric", "into"])),
   en=L('''use {new} instead of {old}
{old} is sold out, take {new}
swap {old} for {new}
{new} rather than {old}
change the fabric from {old} to {new}
where it is {old} now, I want {new}
no {old}; {new} please
{new} for {old}
replace all the {old} by {new}
it was {old}, it should be {new}
I've run out of {old}, so {new} it is
put {new} in place of {old}'''),
   zh_q=L('''用{new}代替{old}
{old}卖完了，换{new}
布料从{old}换成{new}
不要{old}，用{new}
{old}都改成{new}
原来是{old}，现在用{new}'''), res=["{new}"], ans=["{new} takes its place."])
fn("set_palette", "Choose the fabrics of a quilt", zh="选布料", names=["fabrics.choose", "setPalette", "pick_fabrics"], descs=["Fabrics in and fabrics out.", "Which fabrics may be used"],
   params=dict(use=dict(t="[str]", v="t_fabric", noise=0.05, d="fabrics to use", zh="使用", opt=True, alt=["include", "with"]), avoid=dict(t="[str]", v="t_fabric", noise=0.05, d="fabrics to avoid", zh="不用", opt=True, alt=["exclude", "without"])),
   en=L('''use {use}
only {use}
use {use}, but no {avoid}
no {avoid} please, {use} are fine
anything but {avoid}
the fabrics are {use}
{use} yes, {avoid} no
without {avoid}
take {use} and leave {avoid} out
I want to see {use} in it, never {avoid}
avoid {avoid}, my aunt is allergic to wool
choose from these: {use}
{avoid} must not be in it; {use} may'''),
   zh_q=L('''布料用{use}
只用{use}
用{use}，不用{avoid}
不要{avoid}
除了{avoid}都行
{use}可以，{avoid}不行
布料从这些选：{use}'''), res=["palette set"], ans=["The fabrics are chosen."])
fn("set_size", "Set the size of a quilt", zh="设置尺寸", names=["quilt.size", "finishedSize", "measure"], descs=["Width and height in inches, or a bed size.", "How big it will be"],
   params=dict(quilt=QUILT, width=dict(t="int", v=(36, 110), d="inches", zh="宽英寸", alt=["w", "across"]), height=dict(t="int", v=(40, 120), d="inches", zh="长英寸", alt=["h", "length"])),
   en=L('''{quilt} should be {width} wide and {height} long
{quilt}: {width} by {height} inches
{quilt} is to be {height} long and {width} wide
{height} inches long, {width} inches across, that's {quilt}
size of {quilt}: width {width}, height {height}
height {height} and width {width} for {quilt}
set {quilt} to {width} x {height}
{quilt} measures {height} from top to bottom and {width} from side to side
I want {quilt} to be {width} inches wide; length {height}
the bed needs {height} in length, {width} in width; quilt: {quilt}'''),
   zh_q=L('''{quilt}宽{width}长{height}
{quilt}：{width}乘{height}英寸
{quilt}做成长{height}、宽{width}
长{height}宽{width}，{quilt}
{quilt}从上到下{height}，左右{width}
尺寸宽{width}长{height}，用于{quilt}'''), res=["{width} x {height}"], ans=["The size of {quilt} is set."])
fn("set_bed_size", "Make a quilt for a kind of bed", zh="按床型设置", names=["quilt.bed", "bedSize", "fit_bed"], descs=["Crib, single, double, queen, king.", "A standard size"],
   params=dict(quilt=QUILT, bed=dict(t="enum", v=seldom({"CR": ["a baby's cot", "crib", "婴儿床"], "TW": ["a single bed", "one person", "单人床"], "FU": ["a double bed", "two people who like each other", "双人床"], "QU": ["queen size", "a wide bed for two", "大床"], "KI": ["king size", "the widest bed there is", "特大床"], "LAP": ["a lap", "the knees", "盖腿"]}), d="CR, TW, FU, QU, KI or LAP", zh="床型", alt=["size", "fits"])),
   en=L('''{quilt} is for {bed}
make {quilt} fit {bed}
{bed}: {quilt}
{quilt} should fit {bed}
size {quilt} for {bed}
not for a single bed, {quilt} is for a double bed @bed="FU"
from crib to single bed with {quilt} @bed="TW"
I need {quilt} for {bed}
change {quilt} so that it fits {bed}
{quilt} has to cover {bed}, the nights are cold
let {quilt} be the size of {bed}'''),
   zh_q=L('''{quilt}给{bed}用
{quilt}做成{bed}尺寸
{quilt}要合{bed}
不是单人床，{quilt}是双人床 @bed="FU"
{bed}的尺寸，{quilt}
{quilt}从婴儿床改为单人床 @bed="TW"'''), res=["{bed}"], ans=["{quilt} fits now."])
fn("add_border", "Sew a border around the quilt", zh="加边", names=["borders.add", "newBorder", "frame_quilt"], descs=["Fabric, inches, which sides.", "A strip around the edge"],
   params=dict(fabric=FABRIC, inches=dict(t="num", v=INCH, d="width in inches", zh="宽英寸", alt=["width", "wide"]), sides=dict(t="[enum]", v={"top": ["the top", "the upper edge", "上边"], "bottom": ["the bottom", "the lower edge", "下边"], "left": ["the left", "the left side", "左边"], "right": ["the right", "the right side", "右边"]}, d="sides; all if left out", zh="哪些边", opt=True, alt=["edges", "where"])),
   en=L('''a border of {fabric}, {inches} wide
{inches} of {fabric} all around
add a {fabric} border, {inches}, at {sides}
border at {sides}: {fabric}, {inches}
{fabric} at {sides}, {inches} wide
sew {inches} of {fabric} on
frame it with {fabric}; the strip is {inches} wide
at {sides} I want {inches} of {fabric}
{inches} wide, fabric {fabric}, {sides} only
put {fabric} around it, {inches}
a strip of {inches} along {sides}, made of {fabric}'''),
   zh_q=L('''用{fabric}加边，宽{inches}
{sides}加{inches}的{fabric}边
四周加{inches}{fabric}
{sides}：{fabric}，{inches}
边宽{inches}，布料{fabric}
只在{sides}缝{inches}的{fabric}'''), res=["border added"], ans=["The border is there."])
fn("remove_border", "Take borders off", zh="去边", names=["borders.remove", "dropBorder", "unframe"], descs=["Which sides; keep_corners leaves the corners.", "The opposite of adding a border"],
   params=dict(sides=dict(t="[enum]", v={"top": ["the top", "the upper edge", "上边"], "bottom": ["the bottom", "the lower edge", "下边"], "left": ["the left", "the left side", "左边"], "right": ["the right", "the right side", "右边"]}, d="sides", zh="哪些边", alt=["edges", "where"]), keep_corners=dict(t="bool", d="corners stay", zh="保留角", opt=True, alt=["corners"])),
   en=L('''take the border off at {sides}
no border at {sides} any more
remove the border on {sides} but keep the corners @keep_corners=true
{sides} without a border, corners too @keep_corners=false
unpick the strip at {sides}
I don't want the border at {sides}
the border at {sides} can go
strip {sides} of its border, and the corners go as well @keep_corners=false
drop the border: {sides}
cut away the edge at {sides}, leave the corners @keep_corners=true'''),
   zh_q=L('''去掉{sides}的边
{sides}不要边了
拆掉{sides}的边，角留着 @keep_corners=true
{sides}的边连角一起拆 @keep_corners=false
{sides}的边条拿掉
我不想要{sides}的边'''), res=["border removed"], ans=["The border is off."])
fn("scale_pattern", "Make the blocks larger or smaller", zh="缩放拼块", names=["blocks.scale", "resizeBy", "block_percent"], descs=["A relative change in percent; negative is smaller.", "Changes the size of the blocks"],
   params=dict(percent=dict(t="int", v={10: ["ten percent larger", "up by a tenth", "大一成"], 25: ["a quarter bigger", "25 percent up", "大四分之一"], 50: ["half as big again", "50% larger", "大一半"], 100: ["twice as big", "double the size", "大一倍"], -10: ["a tenth smaller", "down 10 percent", "小一成"], -25: ["a quarter smaller", "25% down", "小四分之一"], -50: ["half as big", "half the size", "小一半"], -75: ["down to a quarter", "75 percent smaller", "小四分之三"]}, d="percent", zh="百分比", alt=["by", "delta"]), block=dict(BLOCK, opt=True)),
   en=L('''make the blocks {percent}
{block} {percent}
all blocks {percent}
I want {block} {percent}
{percent}, please, the {block} blocks
resize {block}: {percent}
the {block} should be {percent}
let {block} get {percent}, my eyes are bad
compared with the sketch, {block} {percent}
the whole pattern {percent}'''),
   zh_q=L('''拼块{percent}
{block}{percent}
把{block}调{percent}
所有拼块{percent}
{block}比草图{percent}
整体图案{percent}'''), res=["{percent}%"], ans=["The blocks have changed their size."])
fn("set_grid_help", "Switch helpers of the drawing", zh="切换辅助显示", names=["view.helpers", "drawingAids", "toggle_aids"], descs=["Grid, names, seams; hidden=true takes them away.", "What is shown besides the quilt"],
   params=dict(helpers=dict(t="[enum]", v={"grid": ["the squares", "the raster", "网格"], "names": ["what the blocks are called", "the labels", "名称"], "seams": ["the sewing lines", "where it is sewn", "缝线"], "ruler": ["the measuring edge", "the scale", "标尺"], "shadow": ["the 3D look", "depth", "阴影"]}, d="helpers", zh="辅助", alt=["aids", "overlays"]), hidden=dict(t="bool", d="true is not shown", zh="true 为隐藏", alt=["off", "invisible"])),
   en=L('''show {helpers} @hidden=false
hide {helpers} @hidden=true
I don't need {helpers} @hidden=true
let me see {helpers} @hidden=false
no {helpers} in the picture @hidden=true
{helpers} back on please @hidden=false
stop showing {helpers} @hidden=true
don't hide {helpers} @hidden=false
without {helpers} I see it better @hidden=true
with {helpers} this time @hidden=false
switch {helpers} off @hidden=true
only {helpers} should vanish @hidden=true'''),
   zh_q=L('''显示{helpers} @hidden=false
隐藏{helpers} @hidden=true
不需要{helpers} @hidden=true
让我看到{helpers} @hidden=false
关掉{helpers} @hidden=true
别隐藏{helpers} @hidden=false
这次带上{helpers} @hidden=false'''), res=["hidden: {hidden}"], ans=["The view is set."])
fn("set_stitch", "Choose the stitch", zh="选针法", names=["stitch.set", "sewingMode", "thread_line"], descs=["Kind of stitch, length and whether by hand.", "How it is quilted"],
   params=dict(stitch=dict(t="enum", v={"straight": ["plain lines", "simple seam", "直线"], "zigzag": ["back and forth", "saw-like", "之字"], "blind": ["that nobody sees", "invisible", "暗针"], "free": ["wherever the hand goes", "wandering", "自由"], "cross": ["like little x's", "crossed", "十字"]}, d="kind", zh="种类", alt=["kind", "type"]), per_inch=dict(t="int", v={6: ["half a dozen to the inch", "six per inch", "每英寸六针"], 8: ["eight per inch", "8 to the inch", "每英寸八针"], 10: ["ten per inch", "10 to the inch", "每英寸十针"], 12: ["a dozen to the inch", "twelve per inch", "每英寸十二针"]}, d="stitches per inch", zh="每英寸针数", opt=True, alt=["density"]), by_hand=dict(t="bool", d="not by machine", zh="手缝", opt=True, alt=["hand", "manual"])),
   en=L('''use a {stitch} stitch
{stitch} stitches, {per_inch}
stitch: {stitch}, {per_inch}
sew it by hand with a {stitch} stitch @by_hand=true
a {stitch} stitch by machine @by_hand=false
{per_inch}, {stitch}
I'd like {stitch} stitches rather than plain ones
not zigzag but crossed @stitch="cross"
quilt it {stitch}, not by hand @by_hand=false
change the stitch to {stitch}, {per_inch}
no machine, {stitch} and {per_inch} @by_hand=true'''),
   zh_q=L('''用{stitch}针
{stitch}针法，{per_inch}
手缝{stitch}针 @by_hand=true
机缝，{stitch} @by_hand=false
不是之字，用十字 @stitch="cross"
针法改{stitch}，{per_inch}'''), res=["{stitch}"], ans=["The stitch is set."])
fn("share_quilt", "Make a quilt public or private", zh="公开或私有", names=["quilts.share", "setPublic", "visibility"], descs=["public=false: only you see it.", "Who sees a design"],
   params=dict(quilt=QUILT, public=dict(t="bool", v={"true": ["public", "open to everyone", "公开"], "false": ["private", "just for me", "私密"]}, d="true is visible to all", zh="true 为公开", alt=["shared", "visible"]), allow_copy=dict(t="bool", d="others may copy it", zh="允许复制", opt=True, alt=["copyable"])),
   en=L('''make {quilt} {public}
{quilt} should be {public}
share {quilt} with the world @public=true
nobody should see {quilt} @public=false
keep {quilt} to myself @public=false
publish {quilt}, but don't let people copy it @public=true @allow_copy=false
{quilt} {public}, copying is fine @allow_copy=true
stop sharing {quilt} @public=false
{quilt} is a surprise, hide it from the others @public=false
let everyone look at {quilt} and copy it @public=true @allow_copy=true
{quilt} is no longer secret @public=true'''),
   zh_q=L('''{quilt}设为{public}
公开{quilt} @public=true
{quilt}只给自己看 @public=false
{quilt}公开，但不许复制 @public=true @allow_copy=false
{quilt}公开，可以复制 @public=true @allow_copy=true
别再分享{quilt} @public=false
{quilt}是惊喜，先藏着 @public=false'''), res=["public: {public}"], ans=["{quilt} is set."])
fn("copy_quilt", "Copy a quilt under a new name", zh="复制设计", names=["quilts.copy", "duplicateQuilt", "save_as"], descs=["The old one stays.", "A second design to play with"],
   params=dict(quilt=dict(QUILT, d="quilt to copy", alt=["source"]), name=dict(QUILT, d="name of the copy", zh="副本名", alt=["copy_name", "as"])),
   en=L('''copy {quilt} as {name}
save {quilt} again under the name {name}
{name} should begin as a copy of {quilt}
make a second {quilt} and call it {name}
duplicate {quilt}; the copy is called {name}
I want to play with {quilt}, copy it to {name}
{name}: a copy of {quilt}
use {quilt} as a start for {name}
the copy of {quilt} gets the name {name}, okay?
clone {quilt} into {name}'''),
   zh_q=L('''把{quilt}复制为{name}
{name}是{quilt}的副本
{quilt}另存为{name}
复制{quilt}，副本叫{name}
以{quilt}为底做{name}
再来一份{quilt}，叫{name}'''), res=["{name}"], ans=["{name} is a copy of {quilt}."])
fn("rename_quilt", "Give a quilt another name", zh="重命名设计", names=["quilts.rename", "retitleQuilt", "new_name"], descs=["Old and new name.", "No copy is made"],
   params=dict(old=dict(QUILT, d="name so far", zh="旧名", alt=["from_name", "current"]), new=dict(QUILT, d="new name", zh="新名", alt=["to_name", "title"])),
   en=L('''rename {old} to {new}
{old} is called {new} from now on
call {old} "{new}"
{new} instead of {old} as its name
the name {old} should become {new}
name it {new}; it used to be {old}
{new} rather than {old}, that's the name
{old} gets the name {new}
it isn't {old} any more, it is {new}
change the name from {old} to {new}
I've found a better name for {old}: {new}'''),
   zh_q=L('''{old}改名{new}
{old}以后叫{new}
名字从{old}改成{new}
叫{new}，原名{old}
不叫{old}，叫{new}
给{old}想到好名字了：{new}'''), res=["{new}"], ans=["It is called {new}."])
fn("find_quilt", "Find a quilt by what is in it", zh="查找设计", names=["quilts.find", "whichQuilt", "search_designs"], descs=["Gives the name of the quilt.", "Searches your designs"],
   params=dict(containing=dict(t="str", v=["the red barn", "my old jeans", "stars in every corner", "no green at all", "the cat fabric", "hexagons", "a hidden heart", "红谷仓", "旧牛仔裤", "六边形", "藏着的心", "猫布"], d="what it has", zh="内容", alt=["with", "query"])),
   en=L('''find the quilt with {containing}
which quilt has {containing}
what was the name of the quilt with {containing}
look for {containing} in my quilts
the one with {containing}, which was that
I made one with {containing}, find it
search my designs for {containing}
name of the quilt that has {containing}?
where did I use {containing}
is there a quilt with {containing}'''),
   zh_q=L('''找有{containing}的被子
哪床有{containing}
有{containing}的那床叫什么
在设计里搜{containing}
我做过有{containing}的，找出来
哪个用了{containing}'''), res=["Untitled 31", "Quilt K"], ans=["I found it."])

flow(en=["find the quilt with {q} and rename it {n}", "look up which quilt has {q} and call that one {n}", "the quilt with {q} deserves the name {n}, find it first"], zh_q=["找有{q}的被子，改名{n}", "搜有{q}的那床，叫{n}"],
     slots=dict(q=["the red barn", "my old jeans", "hexagons", "a hidden heart", "the cat fabric", "红谷仓", "六边形", "猫布"], n="t_quiltname"), made=dict(k=["Untitled 31", "Quilt K", "Scrap 8", "No. 12", "Test C"]),
     steps=[("find_quilt", {"containing": "{q}"}, "{k}"), ("rename_quilt", {"old": "{k}", "new": "{n}"}, "renamed")], ans=["It is called {n} now."])
