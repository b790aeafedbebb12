"""Image editing with layers: stack, opacity, blending, masks, filters, canvas, export."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("image_editing_layers")
values("imglayer_wc", en=["Background", "Sky", "Layer 1", "Layer 7 copy", "Logo", "headline text", "Shadow", "portrait", "Retouch", "left arm", "Gradient Fill 2", "watermark", "clouds",
                          "Foreground Trees", "texture_paper", "hair mask", "Product shot", "BTN-hover", "dust and scratches", "Sun flare", "city skyline", "Frame", "sketch", "Line Art", "skin tones", "Badge 50%"],
       zh=["背景", "天空", "图层1", "标志", "标题文字", "阴影", "人像", "修图层", "云", "前景树", "纸纹", "水印", "产品图", "线稿", "肤色", "边框", "光晕", "城市轮廓", "草图"])
values("imgcolour_wc", en=["red", "#FF8800", "navy", "off-white", "#1a1a2e", "mint green", "black", "warm grey", "rgb(12, 80, 200)", "lemon yellow", "#CCC", "dusty rose", "white", "burnt orange", "teal"],
       zh=["红色", "深蓝", "米白", "薄荷绿", "黑色", "暖灰", "柠檬黄", "白色", "粉色", "橙色"])

LAYER = dict(t="str", v="imglayer_wc", d="name of the layer", zh="图层名", alt=["layer_name", "name", "target"])
PCT = dict(t="int", v=(0, 100), lim=True, d="percent, 100 is fully opaque", zh="不透明度百分比", alt=["percent", "alpha", "value"])
BLEND = {"normal": ["regular blending", "正常"], "multiply": ["multiply mode", "正片叠底"], "screen": ["screen mode", "滤色"], "overlay": ["overlay mode", "叠加"],
         "soft_light": ["soft light mode", "柔光"], "difference": ["difference mode", "差值"], "color": ["colour mode", "颜色模式"], "luminosity": ["luminosity mode", "明度"]}
PLACE = {"top": ["the very top", "the front", "最上面", "最顶层"], "bottom": ["the very bottom", "the back", "最下面", "最底层"], "up": ["one step up", "one level up", "上一层"], "down": ["one step down", "one level down", "下一层"]}

fn("add_layer", "Add an empty layer to the picture", zh="新建空白图层", names=["layers.create", "newLayer", "insert_layer"],
   descs=["Creates a new transparent layer.", "Puts a fresh layer above the active or the named one"],
   params=dict(name=dict(t="str", v="imglayer_wc", d="name of the new layer", zh="新图层的名称", opt=True, alt=["layer_name", "title"]),
               above=dict(t="str", v="imglayer_wc", d="existing layer it goes on top of", zh="放在哪个图层上方", opt=True, alt=["over", "after"])),
   en=L('''add a new layer
new layer called {name}
create a layer {name} above {above}
I need an empty layer to paint on
put a fresh layer on top of {above}
make a layer named {name}
over {above}, add a layer called {name}
give me a blank layer
start a {name} layer
let me draw on something separate, new layer over {above}
insert layer: {name}
there should be a layer named {name} sitting above {above}
one more layer please, name it {name}
can I get a transparent layer right above {above}'''),
   zh_q=L('''新建一个图层
新建图层，叫{name}
在{above}上方建一个图层{name}
我要一个空白图层来画
在{above}上面加个新图层
加一层，命名为{name}'''), res=["layer {name} created", "layer created", '{{"layer":"{name}"}}'], ans=["The new layer is there.", "The layer {name} has been added."])

fn("delete_layer", "Delete a layer", zh="删除图层", names=["layers.remove", "removeLayer", "drop_layer"], descs=["Removes a layer from the stack for good.", "Throws one layer away"],
   params=dict(layer=LAYER),
   en=L('''delete the layer {layer}
remove {layer}
get rid of the {layer} layer
I don't need {layer} any more, throw it out
drop layer {layer}
{layer} can go
trash {layer} from the stack
take the {layer} layer out completely
kill the layer named {layer}
erase the whole {layer} layer, not just hide it
{layer}: delete
the picture is better without {layer}, remove that layer
please bin {layer}'''),
   zh_q=L('''删除图层{layer}
把{layer}这一层删了
{layer}不要了
去掉{layer}图层
{layer}这层可以扔了
彻底删除{layer}'''), res=["layer {layer} deleted"], ans=["The layer {layer} is gone."])

fn("rename_layer", "Give a layer another name", zh="重命名图层", names=["layers.rename", "setLayerName", "relabel_layer"], descs=["Changes the name of a layer.", "What a layer is called"],
   params=dict(layer=dict(t="str", v="imglayer_wc", d="current name", zh="原名称", alt=["old_name", "from"]), new_name=dict(t="str", v="imglayer_wc", d="name it gets", zh="新名称", alt=["to", "title"])),
   en=L('''rename {layer} to {new_name}
call the layer {layer} {new_name} from now on
{layer} should be called {new_name}
change the name of {layer} to {new_name}
the name {new_name} suits {layer} better, rename it
rename the layer that is now {layer}: {new_name}
give {layer} the name {new_name}
use {new_name} as the new name for {layer}
{layer} -> {new_name}
I misnamed {layer}, it ought to be {new_name}
make it {new_name} instead of {layer}
layer {layer} becomes {new_name}
please relabel {layer} as {new_name}'''),
   zh_q=L('''把{layer}重命名为{new_name}
{layer}改名叫{new_name}
图层{layer}的名字改成{new_name}
用{new_name}作为{layer}的新名称
{layer}应该叫{new_name}'''), res=["{layer} is now {new_name}"], ans=["The layer is called {new_name} now."])

fn("set_layer_opacity", "Set how opaque a layer is", zh="设置图层不透明度", names=["layers.opacity", "setOpacity", "layer_alpha"], descs=["Changes the transparency of one layer.", "0 is invisible, 100 is solid"],
   params=dict(layer=LAYER, opacity=PCT),
   en=L('''set {layer} to {opacity} percent opacity
make {layer} {opacity}% opaque
{layer} opacity {opacity}
opacity of {layer}: {opacity}%
I can't see through {layer}, take it to {opacity} percent
lower the opacity of {layer} to {opacity}
{opacity} percent for the {layer} layer
fade {layer} to {opacity}%
bring {layer} up to {opacity} percent opacity
{layer} should be half transparent @opacity=50
make {layer} fully solid @opacity=100
{layer} is too strong, {opacity}% is enough
put the opacity slider of {layer} at {opacity}
let {layer} shine through at {opacity} percent
completely opaque {layer} please @opacity=100
turn {layer} see-through altogether, zero opacity @opacity=0'''),
   zh_q=L('''把{layer}的不透明度设为{opacity}%
{layer}不透明度{opacity}
{layer}调到百分之{opacity}不透明
{layer}半透明 @opacity=50
{layer}太重了，不透明度降到{opacity}%
让{layer}完全不透明 @opacity=100'''), res=["{layer} at {opacity}%"], ans=["{layer} has {opacity} percent opacity."])

fn("set_blend_mode", "Set how a layer mixes with the layers below", zh="设置图层混合模式", names=["layers.blend", "setBlendMode", "blending_mode"], descs=["Chooses the blend mode of one layer.", "Multiply, screen, overlay and so on"],
   params=dict(layer=LAYER, mode=dict(t="enum", v=BLEND, d="blend mode", zh="混合模式", alt=["blend", "blend_mode"])),
   en=L('''set {layer} to {mode}
blend {layer} with {mode}
{layer}: {mode}
change the blend mode of {layer} to {mode}
use {mode} for {layer}
try {mode} on the {layer} layer
I want {layer} blended as {mode}
switch the blending of {layer} to {mode}
{mode} for {layer} please
how would {layer} look in {mode}? set it
let the white of {layer} vanish and keep the dark parts @mode="multiply"
{layer} should only brighten what is below, never darken @mode="screen"
no special blending for {layer} @mode="normal"
the blend mode of {layer} should read {mode}
put {layer} back to ordinary blending @mode="normal"'''),
   zh_q=L('''把{layer}的混合模式改为{mode}
{layer}用{mode}
图层{layer}设成{mode}
{layer}试试{mode}
{layer}恢复普通混合 @mode="normal"
给{layer}换{mode}混合模式'''), res=["{layer} blends with {mode}"], ans=["{layer} now uses {mode}."])

fn("move_layer", "Change the place of a layer in the stack", zh="调整图层顺序", names=["layers.reorder", "arrangeLayer", "layer_order"], descs=["Moves a layer up, down, to the top or the bottom.", "Restacks one layer"],
   params=dict(layer=LAYER, place=dict(t="enum", v=PLACE, d="where it goes", zh="移到哪里", alt=["position", "direction", "to"])),
   en=L('''move {layer} to {place}
send {layer} to {place}
{layer} belongs at the top @place="top"
bring {layer} to the front @place="top"
put {layer} behind everything else @place="bottom"
raise {layer} by one @place="up"
lower {layer} one notch in the stack @place="down"
{layer} should cover everything @place="top"
shift {layer} one up @place="up"
send {layer} all the way to the back @place="bottom"
{layer} is hidden by the others, bring it to the front @place="top"
nudge {layer} down a single step in the layer list @place="down"
reorder: {layer} to {place}
the {layer} layer goes to {place}
nothing may lie under {layer} @place="bottom"'''),
   zh_q=L('''把{layer}移到{place}
{layer}置顶 @place="top"
{layer}置于底层 @place="bottom"
{layer}往上移一层 @place="up"
{layer}下移一层 @place="down"
{layer}被挡住了，放到最前面 @place="top"'''), res=["{layer} moved to {place}"], ans=["The order of the layers is changed."])

fn("merge_layers", "Merge one layer into another", zh="合并两个图层", names=["layers.merge", "combineLayers", "flatten_two"], descs=["Joins two layers into a single one.", "The upper layer becomes part of the lower one"],
   params=dict(source=dict(t="str", v="imglayer_wc", d="layer that disappears", zh="被并入的图层", alt=["from", "upper"]), into=dict(t="str", v="imglayer_wc", d="layer that remains", zh="保留的图层", alt=["target", "lower"])),
   en=L('''merge {source} into {into}
flatten {source} onto {into}
merge {source} down into {into}
combine them: {source} goes into {into}
into {into}, merge {source}
{source} should become part of {into}
keep {into} and merge {source} into it
glue {source} to {into}, {into} stays
collapse {source} into {into}
{into} swallows {source}, merge the two
I want {source} baked into {into}
join {source} with {into} so that only {into} is left
press {source} down on {into}'''),
   zh_q=L('''把{source}合并到{into}
{source}并入{into}
将{source}向下合并到{into}
保留{into}，把{source}合进去
{into}里并入{source}'''), res=["{source} merged into {into}"], ans=["{source} is part of {into} now."])

fn("duplicate_layer", "Make a copy of a layer", zh="复制图层", names=["layers.duplicate", "copyLayer", "clone_layer"], descs=["Copies a layer within the picture.", "The copy can get its own name"],
   params=dict(layer=LAYER, new_name=dict(t="str", v="imglayer_wc", d="name of the copy", zh="副本名称", opt=True, alt=["copy_name", "as"]), count=dict(t="int", v=(2, 9), d="how many copies", zh="副本数量", default=1, alt=["copies", "times"])),
   en=L('''duplicate {layer}
copy the layer {layer}
make a copy of {layer} called {new_name}
clone {layer} {count} times
I need {count} copies of {layer}
duplicate {layer} as {new_name}
{layer} twice please @count=2
a second {layer} layer would be handy
save a backup of {layer} as {new_name} within the picture
{count} clones of the {layer} layer
before I ruin {layer}, make a duplicate
copy {layer}, name the copy {new_name}
have the same {layer} again on its own layer
{new_name} should be a duplicate of {layer}'''),
   zh_q=L('''复制图层{layer}
把{layer}复制一份，叫{new_name}
{layer}复制{count}份
给{layer}做个副本
我需要{count}个{layer}的副本
复制{layer}，副本命名为{new_name}'''), res=["{layer} copied"], ans=["{layer} has been duplicated."])

fn("set_layer_visibility", "Show or hide a layer", zh="显示或隐藏图层", names=["layers.visible", "toggleEye", "layer_show_hide"], descs=["Switches the eye of a layer.", "A hidden layer stays in the file"],
   params=dict(layer=LAYER, visible=dict(t="bool", d="true shows, false hides", zh="是否可见", alt=["shown", "show"])),
   en=L('''hide {layer} @visible=false
show {layer} @visible=true
make {layer} invisible @visible=false
I want to see {layer} again @visible=true
turn off the layer {layer} @visible=false
turn the layer {layer} on @visible=true
where did {layer} go? unhide it @visible=true
let me see the picture without {layer}, but don't delete it @visible=false
switch the eye of {layer} off @visible=false
reveal {layer} @visible=true
{layer} out of sight for a moment @visible=false
blend out {layer} for now @visible=false
bring {layer} back into view @visible=true
{layer} visible @visible=true
{layer} hidden @visible=false'''),
   zh_q=L('''隐藏{layer} @visible=false
显示{layer} @visible=true
把{layer}关掉，别删 @visible=false
{layer}怎么不见了，打开它 @visible=true
先看看没有{layer}的效果 @visible=false
让{layer}重新可见 @visible=true'''), res=["visibility of {layer}: {visible}"], ans=["Done with {layer}."])

fn("lock_layer", "Lock or unlock a layer", zh="锁定或解锁图层", names=["layers.lock", "setLayerLock", "protect_layer"], descs=["A locked layer cannot be changed.", "Protects a layer against edits or frees it again"],
   params=dict(layer=LAYER, locked=dict(t="bool", d="true locks, false frees", zh="是否锁定", alt=["lock", "protected"])),
   en=L('''lock {layer} @locked=true
unlock {layer} @locked=false
protect {layer} from changes @locked=true
I keep moving {layer} by mistake, fix it in place @locked=true
let me edit {layer} again @locked=false
put the padlock on {layer} @locked=true
take the padlock off {layer} @locked=false
nobody should touch {layer} @locked=true
{layer} needs to be editable @locked=false
freeze the layer {layer} @locked=true
why can't I paint on {layer}? free it @locked=false
{layer}: locked @locked=true
remove the lock of the {layer} layer @locked=false'''),
   zh_q=L('''锁定{layer} @locked=true
解锁{layer} @locked=false
别让我误动{layer}，锁上 @locked=true
{layer}我要编辑，解开 @locked=false
给{layer}加锁 @locked=true
去掉{layer}的锁 @locked=false'''), res=["{layer} locked: {locked}"], ans=["The lock of {layer} is set."])

fn("group_layers", "Put several layers into a group", zh="图层编组", names=["layers.group", "makeGroup", "layer_folder"], descs=["Collects layers in a named folder.", "Groups layers so that they move together"],
   params=dict(layers=dict(t="[str]", v="imglayer_wc", d="layers to put together", zh="要编组的图层", alt=["names", "members"]), group=dict(t="str", v=["Header", "Person", "Effects", "UI kit", "Set A", "old stuff", "Text", "Card 3", "scene-02", "Props", "页眉", "人物", "特效", "文字组", "旧图层", "道具"], d="name of the group", zh="组名", opt=True, alt=["folder", "group_name"])),
   en=L('''group {layers}
group {layers} as {group}
put {layers} into a folder called {group}
make a group {group} with {layers}
{layers} belong together, group them
a group named {group}: {layers}
collect {layers} in one group
bundle {layers} under {group}
I want to move {layers} together, make a group of them
tidy up: {layers} into the group {group}
create the folder {group} out of {layers}
combine {layers} in a layer group
layers {layers}, one group please'''),
   zh_q=L('''把{layers}编成一组
{layers}编组，叫{group}
新建组{group}，放入{layers}
将{layers}放进{group}文件夹
{layers}要一起移动，编个组'''), res=["group created"], ans=["The layers are grouped."])

fn("fill_layer", "Fill a layer with one colour", zh="用颜色填充图层", names=["layers.fill", "paintBucket", "flood_layer"], descs=["Covers a whole layer with a colour.", "Bucket fill of a layer"],
   params=dict(layer=LAYER, colour=dict(t="str", v="imgcolour_wc", d="colour, as said", zh="颜色", alt=["color", "fill"])),
   en=L('''fill {layer} with {colour}
paint the whole {layer} layer {colour}
{layer} should be {colour} all over
make {layer} {colour}
colour {layer} in {colour}
pour {colour} over {layer}
use {colour} to fill {layer}
{colour} on {layer}, edge to edge
flood the layer {layer} with {colour}
turn {layer} entirely {colour}
I'd like a flat {colour} in {layer}
bucket: {colour}, layer {layer}
replace everything on {layer} by plain {colour}'''),
   zh_q=L('''用{colour}填充{layer}
把{layer}整层涂成{colour}
{layer}填{colour}
{layer}全部变成{colour}
往{layer}倒{colour}'''), res=["{layer} filled with {colour}"], ans=["{layer} is {colour} now."])

fn("apply_filter", "Run a filter over a layer", zh="对图层应用滤镜", names=["filters.apply", "runFilter", "layer_effect"], descs=["Blurs, sharpens or changes the pixels of a layer.", "Applies an effect with a strength"],
   params=dict(filter=dict(t="enum", v={"gaussian_blur": ["blur", "soft blur", "高斯模糊", "模糊"], "sharpen": ["sharpening", "锐化"], "noise": ["grain", "film grain", "噪点", "颗粒"], "black_white": ["black and white", "greyscale", "黑白"],
                                        "sepia": ["old photo look", "怀旧棕"], "pixelate": ["mosaic", "big pixels", "马赛克"], "emboss": ["relief", "浮雕"], "invert": ["negative", "colour inversion", "反相"]}, d="which filter", zh="滤镜", alt=["effect", "name"]),
               layer=dict(LAYER, opt=True), strength=dict(t="int", v=(1, 100), d="from 1 to 100", zh="强度", opt=True, alt=["amount", "level"])),
   en=L('''apply {filter}
{filter} on {layer}
use {filter} on the {layer} layer with strength {strength}
put the {filter} filter on {layer}
run {filter} at {strength}
add {filter} to {layer}, amount {strength}
{layer} needs {filter}
strength {strength} of {filter} for {layer}
make {layer} blurry @filter="gaussian_blur"
{layer} is too soft, give it crisper edges @filter="sharpen"
take the colour out of {layer} @filter="black_white"
nobody should recognise the face on {layer}, turn it into big squares @filter="pixelate"
swap dark and light on {layer} @filter="invert"
make {layer} look like a picture from 1900 @filter="sepia"
a bit of {filter}, {strength} percent
filter: {filter}, layer: {layer}'''),
   zh_q=L('''给{layer}加{filter}
应用{filter}滤镜
{layer}用{filter}，强度{strength}
强度{strength}的{filter}加在{layer}上
{layer}去掉颜色 @filter="black_white"
把{layer}上的脸打码 @filter="pixelate"
{layer}弄糊一点 @filter="gaussian_blur"'''), res=["{filter} applied"], ans=["The filter is applied."])

fn("rotate_layer", "Turn a layer by an angle", zh="旋转图层", names=["transform.rotate", "rotateLayer", "spin_layer"], descs=["Rotates one layer around its centre.", "Degrees and direction of a turn"],
   params=dict(layer=LAYER, degrees=dict(t="int", v=(5, 180, 5), d="angle in degrees", zh="角度", alt=["angle", "by"]),
               direction=dict(t="enum", v={"clockwise": ["to the right", "顺时针", "向右"], "counterclockwise": ["to the left", "anticlockwise", "逆时针", "向左"]}, d="turning direction", zh="方向", default="clockwise", alt=["way"])),
   en=L('''rotate {layer} by {degrees} degrees
turn {layer} {degrees} degrees {direction}
{layer}: {degrees}° {direction}
rotate the layer {layer} {direction} by {degrees}
{degrees} degrees for {layer}
tilt {layer} {direction}, {degrees} degrees
spin {layer} {degrees} degrees
stand {layer} on its head @degrees=180
give {layer} a quarter turn {direction} @degrees=90
{direction} by {degrees} degrees, the {layer} layer
{layer} is crooked, turn it {degrees} degrees {direction}
make {layer} lean {degrees} degrees {direction}
turn {layer} around by {degrees}'''),
   zh_q=L('''把{layer}旋转{degrees}度
{layer}{direction}转{degrees}度
{direction}旋转{layer}{degrees}度
{layer}歪了，{direction}转{degrees}度
把{layer}倒过来 @degrees=180'''), res=["rotated by {degrees}"], ans=["{layer} has been turned by {degrees} degrees."])

fn("flip_layer", "Mirror a layer", zh="翻转图层", names=["transform.flip", "mirrorLayer", "reflect_layer"], descs=["Flips a layer left-right or top-bottom.", "Turns a layer into its mirror image"],
   params=dict(layer=LAYER, axis=dict(t="enum", v={"horizontal": ["left to right", "sideways", "水平", "左右"], "vertical": ["top to bottom", "upside down", "垂直", "上下"]}, d="direction of the flip", zh="翻转方向", alt=["direction", "how"])),
   en=L('''flip {layer} {axis}
mirror {layer} {axis}
{axis} flip of the {layer} layer
{layer} should be flipped {axis}
flip the layer {layer}, {axis}
swap left and right on {layer} @axis="horizontal"
the text on {layer} reads backwards, mirror it @axis="horizontal"
turn {layer} into its reflection in water @axis="vertical"
make {layer} face the other way @axis="horizontal"
put the top of {layer} where its bottom is, mirrored @axis="vertical"
reflect {layer} {axis}
{layer}, flip {axis} please
she looks left on {layer}, I want her to look right @axis="horizontal"'''),
   zh_q=L('''{axis}翻转{layer}
把{layer}{axis}镜像
{layer}做{axis}翻转
让{layer}朝另一边 @axis="horizontal"
{layer}做成水中倒影 @axis="vertical"'''), res=["{layer} flipped"], ans=["{layer} is mirrored."])

fn("resize_canvas", "Change the size of the picture area", zh="调整画布大小", names=["canvas.resize", "setCanvasSize", "document_size"], descs=["Sets width and height of the canvas in pixels.", "Enlarges or cuts the drawing area"],
   params=dict(width=dict(t="int", v=(200, 4000, 20), d="width in pixels", zh="宽度（像素）", alt=["w", "x"]), height=dict(t="int", v=(200, 4000, 20), d="height in pixels", zh="高度（像素）", alt=["h", "y"]),
               anchor=dict(t="enum", v={"center": ["the middle", "the centre", "中心"], "top_left": ["the upper left", "左上角"], "bottom_right": ["the lower right", "右下角"]}, d="part that stays in place", zh="固定位置", opt=True, alt=["origin", "keep"])),
   en=L('''make the canvas {width} by {height}
resize the canvas to {width} x {height} pixels
canvas {width} × {height}
set the picture area to {width} wide and {height} high
height {height}, width {width} for the canvas
I need a document of {width} by {height} pixels
canvas size {width} by {height}, anchored at {anchor}
change the canvas to {width}x{height} and keep {anchor} where it is
the canvas should be {height} pixels tall and {width} pixels wide
extend the canvas to {width} by {height} from {anchor}
{width} px in width and {height} px in height, the whole picture
give me more room: {width} by {height}
from now on work at {width} x {height}'''),
   zh_q=L('''画布改成{width}乘{height}
画布宽{width}高{height}
把画布调到{width}×{height}像素，固定{anchor}
高{height}像素，宽{width}像素的画布
画布大小设为{width}x{height}'''), res=["canvas {width}x{height}"], ans=["The canvas measures {width} by {height} now."])

fn("export_image", "Save the picture as a file", zh="导出图片", names=["document.export", "saveAs", "render_file"], descs=["Writes the flattened picture to disk.", "Exports in a file format with a quality"],
   params=dict(format=dict(t="enum", v={"png": ["PNG file", "PNG格式"], "jpg": ["JPEG", "JPG格式"], "webp": ["WebP", "WebP格式"], "psd": ["Photoshop file", "PSD文件"], "tiff": ["TIF", "TIFF格式"]}, d="file format", zh="文件格式", alt=["type", "file_type"]),
               name=dict(t="str", v=["poster_final", "banner-v3", "cover", "Hero Image", "team photo", "thumb_01", "flyer A5", "logo_white", "mockup", "page-12", "海报终稿", "封面", "横幅", "合影", "缩略图", "传单"], d="file name without ending", zh="文件名", opt=True, alt=["file_name", "as"]),
               quality=dict(t="int", v=(10, 100, 5), d="1 to 100, for lossy formats", zh="质量", opt=True, alt=["compression"])),
   en=L('''export as {format}
save the picture as {format} named {name}
export {name} in {format} format
{format}, quality {quality}
give me a {format} called {name} with quality {quality}
write it out as {format}
save this under {name}, {format} please
I need a {format} of this
quality {quality}, format {format}, name {name}
export the image to {format} at {quality} percent
the printer wants a {format}, call it {name}
make a {format} from this picture with {quality} quality
keep the layers when saving {name} @format="psd"
{name} as {format}'''),
   zh_q=L('''导出为{format}
保存成{format}，文件名{name}
用{format}导出，质量{quality}
把图片存为{name}，{format}
导出{name}，{format}，质量{quality}
保存{name}并保留图层 @format="psd"'''), res=["exported as {format}", '{{"file":"{name}.{format}"}}'], ans=["The picture is saved."])

fn("undo_steps", "Undo the last editing steps", zh="撤销最近的操作", names=["history.undo", "stepBack", "revert_steps"], descs=["Goes back in the history.", "Takes back one or more changes"],
   params=dict(steps=dict(t="int", v=(2, 20), d="how many steps", zh="步数", default=1, alt=["count", "n"])),
   en=L('''undo
undo that
undo the last {steps} steps
go back {steps} steps
take back what I just did
that was wrong, revert it
{steps} steps back
step back {steps} times in the history
oops, undo
return to how it was {steps} changes ago
I don't like it, undo {steps} edits
reverse my last change
back by {steps}'''),
   zh_q=L('''撤销
撤销{steps}步
退回{steps}步
刚才那步不要了
往回退{steps}次
弄错了，撤回'''), res=["undone"], ans=["The change is undone."])

fn("find_layer", "Find the layer that shows something", zh="查找含某内容的图层", names=["layers.find", "locateLayer", "layer_search"], descs=["Tells the name of the layer with a certain thing on it.", "Looks through the stack for content"],
   params=dict(content=dict(t="str", v=["the price tag", "a red balloon", "the mountain", "the man with the hat", "the old date", "snowflakes", "the phone number", "a green circle", "the dog", "the mirror", "价格标签", "红气球", "雪山", "戴帽子的男人", "旧日期", "电话号码", "那只狗"], d="what is on the layer", zh="图层上的内容", alt=["query", "what"])),
   en=L('''which layer has {content}
on which layer is {content}
find the layer with {content}
where is {content}? I mean the layer
look for the layer that shows {content}
name of the layer with {content} on it
search the stack for {content}
I can't find {content} in the layers
{content}: which layer?
locate {content} among the layers
tell me what the layer with {content} is called
what layer did I put {content} on'''),
   zh_q=L('''{content}在哪个图层
找出有{content}的图层
哪一层上有{content}
帮我在图层里找{content}
{content}那层叫什么'''), res=["Layer 4", "headline text"], ans=["I found the layer."])

flow(en=["find the layer with {c} and hide it", "look which layer has {c}, then switch that layer off", "hide {c}, you have to find its layer first"], zh_q=["找到有{c}的图层并隐藏", "查{c}在哪层，把那层关掉"],
     slots=dict(c=["the price tag", "a red balloon", "the old date", "the dog", "snowflakes", "the phone number", "价格标签", "红气球", "旧日期", "那只狗"]), made=dict(n="imglayer_wc"),
     steps=[("find_layer", {"content": "{c}"}, "{n}"), ("set_layer_visibility", {"layer": "{n}", "visible": False}, "hidden")], ans=["{c} was on {n}, which is hidden now."])
flow(en=["find the layer with {c} and rename it to {t}", "which layer shows {c}? call that one {t}", "look up the layer of {c}, then give it the name {t}"], zh_q=["找到{c}所在的图层，改名为{t}", "查{c}在哪层，然后把它命名为{t}"],
     slots=dict(c=["the mountain", "the mirror", "a green circle", "the man with the hat", "雪山", "戴帽子的男人", "电话号码"], t=["Main motif", "Hero", "obj-01", "Decoration", "Keep", "for print", "主体", "装饰", "印刷用"]), made=dict(n="imglayer_wc"),
     steps=[("find_layer", {"content": "{c}"}, '{{"layer":"{n}"}}'), ("rename_layer", {"layer": "{n}", "new_name": "{t}"}, "renamed")], ans=["The layer {n} is called {t} now."])
flow(en=["find the layer with {c} and delete it", "remove the layer that shows {c}, search for it first"], zh_q=["找出有{c}的图层，删掉它", "先查{c}在哪层，再删除那层"],
     slots=dict(c=["the price tag", "a red balloon", "the old date", "the phone number", "价格标签", "雪山", "旧日期", "电话号码"]), made=dict(n="imglayer_wc"),
     steps=[("find_layer", {"content": "{c}"}, "found on {n}"), ("delete_layer", {"layer": "{n}"}, "deleted")], ans=["The layer {n} is deleted."])
