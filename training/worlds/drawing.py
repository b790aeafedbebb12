"""Drawing: canvas, shapes, layers, pens, colours."""
from switchboard.wording import L
from switchboard.world import domain, fn


domain("drawing")
COL = dict(t="enum", v={"red": ["红色", "红"], "blue": ["蓝色", "蓝"], "green": ["绿色", "绿"], "yellow": ["黄色", "黄"], "black": ["黑色"], "white": ["白色"], "brown": ["棕色"], "grey": ["gray", "灰色"], "purple": ["violet", "紫色"]}, d="colour", zh="颜色", alt=["colour", "fill", "paint"])
FREE = dict(t="str", v="colour", d="any colour, in words", zh="任意颜色", alt=["colour", "tint"])
POS = dict(t="enum", v={"top_left": ["top left corner", "左上角"], "top": ["top", "上方"], "top_right": ["top right corner", "右上角"], "left": ["left", "左边"], "center": ["middle", "centre", "中间"], "right": ["right", "右边"], "bottom_left": ["bottom left corner", "左下角"], "bottom": ["bottom", "下方"], "bottom_right": ["bottom right corner", "右下角"]}, d="where", zh="位置", alt=["place", "where"])
LAYER = dict(t="str", v=["background", "sketch", "Layer 2", "outline", "sky", "text", "shadows", "people", "trees", "logo", "ink", "colours", "foreground", "notes", "背景", "草图", "图层2", "轮廓", "天空", "文字", "阴影", "人物"], d="name of the layer", zh="图层名", alt=["name", "layer_name"])
OBJ = dict(t="str", v=["the big circle", "the house", "the red square", "the tree", "the arrow", "the text", "the star on the left", "the line", "the sun", "the boat", "the last shape", "the triangle", "the face", "the frame", "大圆", "房子", "红色方块", "树", "箭头", "文字", "左边的星星", "太阳", "小船"], d="which thing, as the user calls it", zh="哪个图形，按用户的叫法", alt=["object", "item", "target"])

fn("insert_shape", "Insert one shape into the drawing", zh="插入一个图形", names=["insertShape", "shape.add", "place_figure"], descs=["A figure with colour, place and size, all but the kind optional."],
   params=dict(kind=dict(t="enum", v={"circle": ["disc", "圆", "圆形"], "rectangle": ["box", "长方形", "矩形"], "triangle": ["三角形"], "star": ["星星"], "heart": ["心形", "爱心"], "hexagon": ["六边形"], "arrow": ["箭头"]}, d="kind of shape", zh="图形种类", alt=["type", "shape", "figure"]), color={**COL, "opt": True}, position={**POS, "opt": True},
               size=dict(t="int", v=(10, 300, 10), d="pixels", zh="像素大小", opt=True, alt=["width", "px"])),
   en=L('''insert a {kind}
draw a {color} {kind}
put a {kind} in the {position}
a {color} {kind} at the {position} please
add a {kind} of {size} pixels
place a {color} {kind}, {size} px, in the {position}
I need a {kind} on the picture
make a {kind}, colour it {color}
{color} {kind}
could you draw me a {kind} in the {position}
there should be a {kind} at the {position}
one {kind} {size} pixels wide
let's have a {color} {kind}, {size} pixels
paint a {kind} in {color}'''), zh_q=L('''插入一个{kind}
画个{color}{kind}
在{position}放一个{kind}
加个{size}像素的{kind}
{position}画{color}的{kind}
我要一个{kind}
{position}来个{kind}
画一个{color}的{kind}
{kind}，{color}，放{position}
要{size}像素大的{kind}
{color}{kind}放在{position}，{size}像素
给我加个{kind}'''), res=["inserted"], ans=["The {kind} is in the drawing."])
fn("draw_many", "Draw several equal shapes at once", zh="一次画多个相同图形", names=["drawMany", "shape.scatter", "repeat_shape"], descs=["Scatters a number of shapes over the picture."],
   params=dict(what=dict(t="enum", v={"dots": ["spots", "点"], "stars": ["little stars", "星星"], "hearts": ["爱心"], "squares": ["方块"], "snowflakes": ["flakes", "雪花"], "flowers": ["花"]}, d="which shapes", zh="什么图形", alt=["shape", "kind"]), number=dict(t="int", v=(2, 50), d="how many", zh="数量", alt=["count", "n", "how_many"]), color={**COL, "opt": True}),
   en=L('''draw {number} {what}
{number} {color} {what}
scatter {number} {what} over the picture
fill the sky with {number} {what}
I want {number} {color} {what}
paint {number} {what} in {color}
put {number} {what} everywhere
a dozen {what} @number=12
a couple of {color} {what} @number=2
sprinkle {number} {what}
half a dozen {what} please @number=6
give me {number} {what}'''), zh_q=L('''画{number}个{what}
画{number}个{color}的{what}
撒{number}个{what}
来{number}个{color}{what}
画一打{what} @number=12
{number}个{what}
{color}的{what}画{number}个
多画几个{what}，{number}个
给天上加{number}个{what}
画{number}个{what}，要{color}'''), res=["{number} {what}"], ans=["I drew {number} {what}."])
fn("draw_line", "Draw a straight line between two points", zh="在两点之间画直线", names=["drawLine", "line.add"], descs=["Coordinates in pixels from the top left."], params=dict(x1=dict(t="int", v=(0, 800), d="start x"), y1=dict(t="int", v=(0, 600), d="start y"), x2=dict(t="int", v=(0, 800), d="end x"), y2=dict(t="int", v=(0, 600), d="end y"), width=dict(t="int", v=(1, 20), d="thickness in pixels", zh="粗细", opt=True, alt=["thickness", "stroke"])),
   en=L('''draw a line from {x1},{y1} to {x2},{y2}
line {x1} {y1} {x2} {y2}
a line starting at {x1}, {y1} and ending at {x2}, {y2}
connect ({x1},{y1}) with ({x2},{y2})
line from {x1},{y1} to {x2},{y2}, {width} pixels thick
stroke from {x1} / {y1} to {x2} / {y2}
from {x1},{y1} to {x2},{y2} a {width} pixel line
join {x1},{y1} and {x2},{y2} by a straight line'''), zh_q=L('''从{x1},{y1}到{x2},{y2}画一条线
连接({x1},{y1})和({x2},{y2})
画直线{x1},{y1}到{x2},{y2}，粗{width}
线：{x1},{y1},{x2},{y2}
{x1},{y1}连到{x2},{y2}
直线，起点{x1},{y1}，终点{x2},{y2}
从({x1},{y1})画到({x2},{y2})
{x1},{y1}和{x2},{y2}之间拉条线，宽{width}
画条粗{width}的线，从{x1},{y1}到{x2},{y2}'''), res=["line drawn"], ans=["The line is drawn."])
fn("write_on_canvas", "Write words into the drawing", zh="在画上写字", names=["writeOnCanvas", "text.add", "place_text"], descs=["Text with place and size if said."], params=dict(text=dict(t="str", v="quoted", d="the words, exactly", zh="文字", alt=["words", "label", "caption"]), position={**POS, "opt": True}, size=dict(t="int", v=(8, 96), d="font size", zh="字号", opt=True, alt=["font_size", "pt"])),
   en=L('''write "{text}" on the picture
write {text} in the {position}
put the words {text} at the {position}
add the text "{text}"
letter {text} across the {position}
text {text}, size {size}
I want it to say {text} at the {position}
label the drawing {text}
place "{text}" with font size {size} in the {position}
the picture should read {text}'''), zh_q=L('''在画上写"{text}"
{position}写{text}
加文字{text}，字号{size}
把"{text}"写在{position}
{position}来几个字：{text}
题上“{text}”
画上加“{text}”，放{position}
{text}，{size}号字
写{text}，写大点，{size}号'''), res=["written"], ans=["It says {text} now."])
fn("set_pen", "Set the pen for free drawing", zh="设置画笔", names=["setPen", "pen.update", "brush"], descs=["Colour and thickness of the pen; at least one."], params=dict(color={**COL, "opt": True, "alt": ["colour", "ink"]}, width=dict(t="int", v=(1, 40), d="pixels", zh="粗细", opt=True, alt=["thickness", "size"])),
   en=L('''use a {color} pen
pen {color}
make the pen {width} pixels wide
{color} pen, {width} pixels
I'd like to draw in {color}
set the brush to {width}
thicker pen, {width}
switch to {color} ink
pen colour {color}, width {width}
give me a {width} px {color} brush'''), zh_q=L('''用{color}的笔
画笔{color}
笔粗{width}
画笔换成{color}，粗细{width}
笔要{color}的
{width}像素的笔
换支{color}笔
笔调粗到{width}
{color}，粗{width}'''), res=["pen set"], ans=["The pen is ready."])
fn("pick_tool", "Pick a drawing tool", zh="选择绘图工具", names=["pickTool", "tools.select"], descs=["What the mouse does now."], params=dict(tool=dict(t="enum", v={"pen": ["钢笔"], "brush": ["paintbrush", "画刷"], "eraser": ["rubber", "橡皮"], "bucket": ["fill tool", "油漆桶"], "select": ["selection", "选择"], "eyedropper": ["colour picker", "吸管"]}, d="tool", zh="工具", alt=["name", "mode"])),
   en=L('''take the {tool}
switch to the {tool}
give me the {tool}
{tool} tool
I want to use the {tool}
select the {tool}
I made a mistake, hand me something to rub it out @tool="eraser"
let me fill an area @tool="bucket"
{tool} please'''), zh_q=L('''用{tool}
切换到{tool}
给我{tool}
画错了，拿橡皮 @tool="eraser"
拿{tool}来
换{tool}
我要用{tool}
把颜色吸一下，用吸管 @tool="eyedropper"
想整块填色，拿油漆桶 @tool="bucket"'''), res=["{tool}"], ans=["You have the {tool}."])
fn("fill_background", "Fill the background with a colour", zh="填充背景颜色", names=["fillBackground", "canvas.fill"], descs=["Colours the whole canvas behind everything."], params=dict(color=FREE),
   en=L('''make the background {color}
fill the canvas with {color}
{color} background
colour the whole picture {color} behind the shapes
paint the backdrop {color}
put {color} behind everything
the canvas should be {color}
background to {color}'''), zh_q=L('''背景填成{color}
画布背景用{color}
把底色换成{color}
{color}背景
底色涂{color}
整个背景涂成{color}
后面铺一层{color}
背景要{color}的
画布刷成{color}'''), res=["filled"], ans=["The background is {color}."])
fn("recolor", "Change the colour of a thing in the drawing", zh="更改图形颜色", names=["recolorShape", "shape.color"], descs=["Only the thing named."], params=dict(shape=OBJ, color=FREE),
   en=L('''make {shape} {color}
colour {shape} {color}
paint {shape} {color}
change {shape} to {color}
{shape} should be {color}
I'd prefer {shape} in {color}
turn {shape} {color}
fill {shape} with {color}
{shape}: {color}'''), zh_q=L('''把{shape}变成{color}
{shape}涂成{color}
{shape}改为{color}
给{shape}上{color}
{shape}换个颜色，{color}
{shape}要{color}
{color}的{shape}才好看，改一下
把{shape}染成{color}
{shape}不要这个颜色，用{color}'''), res=["recoloured"], ans=["It is {color} now."])
fn("move_shape", "Move a thing in the drawing", zh="移动图形", names=["moveShape", "shape.move"], descs=["To one of nine places."], params=dict(shape=OBJ, position=POS),
   en=L('''move {shape} to the {position}
put {shape} in the {position}
{shape} should be at the {position}
shift {shape} to the {position}
drag {shape} over to the {position}
I want {shape} in the {position}
place {shape} at the {position}
{shape} to the {position} please'''), zh_q=L('''把{shape}移到{position}
{shape}放在{position}
{shape}挪到{position}
将{shape}拖到{position}
{shape}去{position}
{shape}往{position}放
{position}才是{shape}的位置
把{shape}搬到{position}
{shape}，{position}'''), res=["moved"], ans=["Moved."])
fn("resize_shape", "Make a thing in the drawing bigger or smaller", zh="缩放图形", names=["resizeShape", "shape.scale"], descs=["Factor: 2 doubles, 0.5 halves."], params=dict(shape=OBJ, factor=dict(t="num", v=(0.25, 4, 0.25), d="scale factor", zh="倍数", alt=["scale", "by"])),
   en=L('''scale {shape} by {factor}
make {shape} {factor} times as big
double {shape} @factor=2
make {shape} twice as large @factor=2
half the size for {shape} @factor=0.5
resize {shape} with factor {factor}
{shape} is too big, shrink it to half @factor=0.5
blow {shape} up {factor} times
triple the size of {shape} @factor=3'''), zh_q=L('''把{shape}放大{factor}倍
{shape}放大一倍 @factor=2
{shape}缩小一半 @factor=0.5
{shape}按{factor}缩放
{shape}变成{factor}倍大
{shape}乘{factor}
{shape}太小，大一倍 @factor=2
{shape}太大，缩到一半 @factor=0.5
{shape}的尺寸调为{factor}倍'''), res=["resized"], ans=["Resized."])
fn("erase_shape", "Erase one thing from the drawing", zh="擦除一个图形", names=["eraseShape", "shape.delete"], descs=["Everything else stays."], params=dict(shape=OBJ),
   en=L('''erase {shape}
remove {shape}
delete {shape} from the picture
I don't like {shape}, take it away
get rid of {shape}
rub out {shape}
{shape} has to go
without {shape} please'''), zh_q=L('''擦掉{shape}
删除{shape}
不要{shape}
把{shape}去掉
{shape}画得不好，擦了
{shape}抹掉
{shape}不要
画里的{shape}删掉
用橡皮把{shape}擦了'''), res=["erased"], ans=["It's gone."])
fn("wipe_canvas", "Erase the whole drawing", zh="清空整幅画", names=["wipeCanvas", "canvas.reset", "new_drawing"], descs=["Nothing is left."],
   en=L('''wipe everything
start a new drawing
clear it all
blank canvas
erase the whole picture
I want to start from scratch
throw this drawing away
clean slate please
empty the page'''), zh_q=L('''全部擦掉
重新画
清空画面
来张白纸
画布清一清
都擦了重画
换张新纸
画的全不要了
清掉整张画'''), res=["empty"], ans=["The canvas is blank."])
fn("undo", "Undo the last steps", zh="撤销", names=["undoSteps", "history.undo"], descs=["One step if no number is said."], params=dict(steps=dict(t="int", v=(2, 10), d="how many steps", zh="步数", default=1, alt=["count", "n"])),
   en=L('''undo
undo the last {steps} steps
go back {steps} steps
oops, take that back
step back
that was wrong, revert it
{steps} times undo
reverse my last {steps} actions
undo twice @steps=2'''), zh_q=L('''撤销
撤销{steps}步
退回{steps}步
刚才画错了，撤回
回退{steps}步
画歪了，退一步
上一笔不要
往回撤{steps}下
取消刚才的操作'''), res=["undone"], ans=["Undone."])
fn("redo", "Redo what was undone", zh="重做", names=["redoStep", "history.redo"], descs=["Opposite of undo."],
   en=L('''redo
bring back what I undid
do it again after all
restore the step
I shouldn't have undone that
forward in the history'''), zh_q=L('''重做
恢复刚撤销的
不该撤销的，恢复
往前一步
撤多了，弄回来
刚才那笔还是要的
再恢复
重做一步
把撤掉的还原'''), res=["redone"], ans=["It's back."])
fn("add_layer", "Add a layer", zh="新建图层", names=["addLayer", "layers.add"], descs=["Empty layer on top with a name."], params=dict(name=LAYER),
   en=L('''add a layer called {name}
new layer {name}
create the layer {name}
I need a separate layer for {name}
put a {name} layer on top
make a layer named {name}'''), zh_q=L('''新建图层{name}
加一个叫{name}的图层
添加图层{name}
我要个{name}图层
多来一层，叫{name}
{name}单独放一层
图层+1，名字{name}
上面加{name}层
建个图层：{name}'''), res=["added"], ans=["The layer {name} is there."])
fn("delete_layer", "Delete a layer", zh="删除图层", names=["deleteLayer", "layers.remove"], descs=["With everything on it."], params=dict(name=LAYER),
   en=L('''delete the layer {name}
remove layer {name}
throw the {name} layer away
I don't need the {name} layer
drop {name} from the layers
get rid of layer {name}'''), zh_q=L('''删除图层{name}
不要{name}图层
图层{name}删掉
去掉{name}这一层
{name}层不要了
把{name}那层删掉
图层里去掉{name}
{name}图层可以删
移除{name}层'''), res=["deleted"], ans=["The layer {name} is gone."])
fn("show_layer", "Show or hide a layer", zh="显示或隐藏图层", names=["showLayer", "layers.visibility"], descs=["Hidden layers are kept."], params=dict(name=LAYER, visible=dict(t="bool", v={"true": ["show", "显示"], "false": ["hide", "隐藏"]}, d="true to show", zh="true 为显示", alt=["shown", "on"])),
   en=L('''{visible} the layer {name}
{visible} {name}
I don't want to see {name} for now @visible=false
bring the {name} layer back into view @visible=true
make {name} invisible @visible=false
switch layer {name} on @visible=true
layer {name} off @visible=false
let me see {name} again @visible=true'''), zh_q=L('''{visible}图层{name}
{visible}{name}
暂时不看{name} @visible=false
把{name}图层显示出来 @visible=true
{name}层{visible}
把{name}{visible}一下
{name}先藏起来 @visible=false
我要看到{name}那层 @visible=true
{name}图层别显示 @visible=false'''), res=["ok"], ans=["Layer {name} changed."])
fn("export_drawing", "Save the drawing as a file", zh="导出绘图", names=["exportDrawing", "canvas.save"], descs=["Format and file name if said."], params=dict(format=dict(t="enum", v={"png": ["PNG", "a PNG image"], "svg": ["SVG", "a vector file", "矢量图"], "pdf": ["PDF"], "jpg": ["JPEG"]}, d="file type", zh="格式", alt=["type", "as"]), name=dict(t="str", v=["sunset", "my-house", "poster final", "logo_v2", "for grandma", "sketch 1", "map", "card", "bike", "cover", "日落", "我的家", "海报", "贺卡", "草稿一"], d="file name", zh="文件名", opt=True, alt=["filename", "title"])),
   en=L('''export as {format}
save the drawing as {format}
download it as {format} called {name}
I want a {format} of this
save this as {name}, {format}
give me the picture as {format}
{format} file named {name} please
export {name} in {format}'''), zh_q=L('''导出为{format}
保存成{format}，文件名{name}
把画存成{format}
下载{format}格式
要{format}格式的
画存下来，{format}，叫{name}
画好了，导出{format}
把这张画存为{name}，{format}格式
输出{format}'''), res=["saved"], ans=["The drawing is saved as {format}."])
fn("set_canvas_size", "Set the size of the canvas", zh="设置画布大小", names=["setCanvasSize", "canvas.resize"], descs=["Width and height in pixels."], params=dict(width=dict(t="int", v=(100, 2000, 20), d="pixels", zh="宽", alt=["w"]), height=dict(t="int", v=(100, 2000, 20), d="pixels", zh="高", alt=["h"])),
   en=L('''make the canvas {width} by {height}
canvas {width} x {height}
set the size to {width} times {height} pixels
I need a picture {width} wide and {height} high
resize the canvas to {width}x{height} pixels
height {height}, width {width}
a {height} pixel high and {width} pixel wide canvas'''), zh_q=L('''画布大小{width}乘{height}
画布改成宽{width}高{height}
高{height}，宽{width}
设为{width}x{height}像素
画布{width}x{height}
宽{width}，高{height}，画布
画布调成{width}乘{height}像素
{height}高{width}宽的画布
把画纸改到{width}×{height}'''), res=["{width}x{height}"], ans=["The canvas is {width} by {height}."])
fn("show_grid", "Show or hide the grid", zh="显示或隐藏网格", names=["showGrid", "canvas.grid"], descs=["Helper lines."], params=dict(on=dict(t="bool", v={"true": ["on", "开"], "false": ["off", "关"]}, d="true to show", zh="true 为显示", alt=["visible", "enabled"])),
   en=L('''grid {on}
turn the grid {on}
show me helper lines @on=true
hide the grid @on=false
I need squares to draw along @on=true
those lines disturb me, take the grid away @on=false
switch {on} the grid'''), zh_q=L('''网格{on}
显示网格 @on=true
隐藏网格 @on=false
辅助线不要了 @on=false
格子线{on}
网格{on}了
要对齐，网格显示一下 @on=true
格子去掉 @on=false
把网格{on}'''), res=["ok"], ans=["Done."])
