"""A page for programmable keyboards: keys, layers, macros, lights of the keys."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_keyboard_remap")
values("t_key", en=["Caps Lock", "Escape", "the left Alt key", "F12", "Tab", "Right Ctrl", "semicolon", "Z", "Y", "the space bar", "Page Up", "Print Screen", "the Windows key", "Enter", "numpad 5", "backslash", "Home", "Delete", "the menu key", "F3", "Q", "left Shift", "Insert", "the Fn key", "arrow up"],
       zh=["大写锁定", "Esc", "左Alt", "F12", "Tab", "右Ctrl", "分号", "Z", "Y", "空格键", "上翻页", "截屏键", "回车", "小键盘5", "反斜杠", "删除键", "菜单键", "F3", "左Shift", "上箭头"])
values("t_layer", en=["Base", "Gaming", "Symbols", "Layer 2", "Numbers and Arrows", "Media", "Dvorak", "Night", "Excel", "Function", "Left Hand Only", "Blender", "Swedish", "Guest", "Mac", "Windows 11", "Coding", "Emoji", "Ruth's layer", "Test B"],
       zh=["基础层", "游戏层", "符号层", "第二层", "数字层", "媒体层", "夜间", "表格", "功能层", "左手层", "瑞典语", "访客", "编程", "表情", "测试层"])
values("t_macrotext", en=["kind regards, Pia", "console.log()", "¯\\_(ツ)_/¯", "12 Mill Lane", "see you at half past five", "salt and pepper", "rm -i", "to whom it may concern", "pia@post.example", "Order 66", "not today, thanks", "left, right, left", "<br>", "from me to you", "+49 30 1170", "yes and no", "Room 12B, second floor", "SELECT * FROM", "-- done --", "on it"],
       zh=["此致敬礼", "马上到", "中山路12号", "收到，谢谢", "五点半见", "盐和胡椒", "今天不行", "12B会议室", "左右左", "稍后回复", "您好，在吗", "从我到你", "正在处理", "是也不是", "已阅"])
KEY = dict(t="str", v="t_key", noise=0.05, d="key", zh="按键", alt=["button", "key_name"])
LAYER = dict(t="str", v="t_layer", noise=0.1, d="layer", zh="层", alt=["layer_name", "map"])
HUE = {"warm": ["reddish", "like a fireplace", "暖色"], "cold": ["bluish", "icy", "冷色"], "white": ["colourless", "neutral", "白色"], "rainbow": ["all colours", "multicoloured", "彩虹"]}

fn("remap_key", "Let one key do the work of another", zh="改键", names=["keys.map", "assignKey", "bind"], descs=["Which key, and what it sends from now on.", "The pressed key and the key it stands for"],
   params=dict(key=dict(KEY, d="key that is pressed", zh="按下的键", alt=["source", "pressed"]), sends=dict(KEY, d="key that is sent", zh="发出的键", alt=["target", "acts_as"]), layer=dict(LAYER, opt=True)),
   en=L('''make {key} act as {sends}
when I press {key} it should send {sends}
{key} sends {sends}
map {key} to {sends} on the layer {layer}
I want {sends} when I hit {key}
{sends} is what {key} should do
put {sends} on {key}
turn {key} into {sends}, I never use it
on {layer}, {key} becomes {sends}
{key} isn't {key} any more but {sends}
let {key} stand for {sends} in {layer}
use {key} as if it were {sends}'''),
   zh_q=L('''把{key}当{sends}用
按{key}发{sends}
{key}改成{sends}
在{layer}里{key}变为{sends}
我按{key}时要的是{sends}
{sends}放到{key}上
{layer}：{key}相当于{sends}'''), res=["{key} -> {sends}"], ans=["{key} sends {sends} now."])
fn("swap_keys", "Let two keys change places", zh="互换两键", names=["keys.swap", "exchangeKeys", "flip_keys"], descs=["Both keys get the work of the other.", "Swaps two keys"],
   params=dict(a=dict(KEY, alt=["first", "key1"]), b=dict(KEY, alt=["second", "key2"])),
   en=L('''swap {a} and {b}
swap {a} with {b}
{a} and {b} should trade places
exchange {a} and {b}
I keep mixing up {a} and {b}, switch them round
{a} where {b} is, and {b} where {a} is
let {a} be {b} and the other way round
{a} and {b} the wrong way round please
flip {a} and {b}
let {a} change places with {b}'''),
   zh_q=L('''{a}和{b}互换
交换{a}与{b}
{a}跟{b}对调
我总按错{a}和{b}，换过来
{a}变{b}，{b}变{a}
把{a}和{b}调个位置'''), res=["swapped"], ans=["The keys are swapped."])
fn("disable_keys", "Make keys dead or alive again", zh="禁用或启用按键", names=["keys.disable", "deadKeys", "block_keys"], descs=["disabled=true: pressing them does nothing.", "Switches keys off or on again"],
   params=dict(keys=dict(t="[str]", v="t_key", noise=0.03, d="which keys", zh="哪些键", alt=["buttons"]), disabled=dict(t="bool", d="true is dead", zh="true 为禁用", alt=["dead", "blocked"])),
   en=L('''disable {keys} @disabled=true
enable {keys} @disabled=false
{keys} should do nothing @disabled=true
I want to use {keys} again @disabled=false
stop {keys} from working @disabled=true
stop blocking {keys} @disabled=false
{keys} no longer dead please @disabled=false
don't let me press {keys} by accident @disabled=true
switch {keys} off while the baby plays @disabled=true
let {keys} work again @disabled=false
allow {keys} @disabled=false
I don't want {keys} to react @disabled=true
only {keys} are to be blocked @disabled=true'''),
   zh_q=L('''禁用{keys} @disabled=true
启用{keys} @disabled=false
让{keys}失效 @disabled=true
{keys}又要用了 @disabled=false
别再屏蔽{keys} @disabled=false
我老误碰，让{keys}不起作用 @disabled=true
允许{keys} @disabled=false'''), res=["disabled: {disabled}"], ans=["The keys are set."])
fn("record_macro", "Put a text on a key combination", zh="设置文本宏", names=["macros.text", "typeText", "new_macro"], descs=["Keys pressed together and the text they type.", "A shortcut that writes something"],
   params=dict(keys=dict(t="[enum]", v={"ctrl": ["Control", "控制键"], "alt": ["Alt", "Alt键"], "shift": ["Shift", "上档键"], "f5": ["F5", "F5键"], "f9": ["F9", "F9键"], "end": ["End", "End键"]}, d="keys held together", zh="组合键", alt=["combo", "chord"]), text=dict(t="str", v="t_macrotext", noise=0.12, d="text it types", zh="输入的文字", alt=["types", "output"]), enter=dict(t="bool", d="press Enter at the end", zh="末尾回车", opt=True, alt=["with_return"])),
   en=L('''{keys} should write: {text}
write "{text}" when I press {keys}
macro on {keys}: {text}
the text {text} goes on {keys}
type {text} with {keys} and press Enter after it @enter=true
{keys} types "{text}", no return at the end @enter=false
put "{text}" on the combination {keys}
pressing {keys} means {text}
whenever I hold {keys}, type: {text}
I type "{text}" a hundred times a day, put it on {keys}
{keys} -> {text}
make a macro, keys {keys}, text {text}'''),
   zh_q=L('''{keys}输入：{text}
按{keys}时打出“{text}”
宏：{keys}，文字{text}
“{text}”放到{keys}上，末尾加回车 @enter=true
{keys}打“{text}”，不要回车 @enter=false
{text}我天天打，放到{keys}
同时按{keys}就写{text}'''), res=["macro saved"], ans=["The macro is set."])
fn("rename_layer", "Give a layer another name", zh="重命名层", names=["layers.rename", "renameMap", "layer_title"], descs=["Name so far and name from now on.", "Old and new name of a layer"],
   params=dict(layer=dict(LAYER, d="name so far", zh="原名", alt=["old_name", "from"]), name=dict(LAYER, d="new name", zh="新名", alt=["new_name", "to"])),
   en=L('''rename the layer {layer} to {name}
call {layer} "{name}"
{layer} is to be called {name}
{name}, formerly {layer}
the layer that was {layer} is {name} now
new name for {layer}: {name}
not {layer} but {name} is its name
the name {name} fits {layer} better
change {layer} into {name} in the list of layers
instead of {layer} write {name} on that layer
name it {name} rather than {layer}'''),
   zh_q=L('''把{layer}改名{name}
{layer}以后叫{name}
新名{name}，旧名{layer}
层名从{layer}改为{name}
不叫{layer}，叫{name}
{name}比{layer}好听，改了'''), res=["named {name}"], ans=["The layer is called {name}."])
fn("copy_layer", "Copy a layer", zh="复制层", names=["layers.copy", "duplicateLayer", "clone_map"], descs=["A copy under a new name; the first one stays.", "Duplicates a layer"],
   params=dict(layer=dict(LAYER, d="layer to copy", alt=["source"]), name=dict(LAYER, d="name of the copy", zh="副本名", alt=["copy_name", "as"]), include_macros=dict(t="bool", d="with the macros", zh="连同宏", default=True, alt=["with_macros"])),
   en=L('''copy {layer} as {name}
duplicate {layer} and call the copy {name}
{name} should be a copy of {layer}
make {name} out of {layer}, but without the macros @include_macros=false
copy {layer} with all macros to {name} @include_macros=true
a second {layer} named {name} please
I want {layer} twice, the other one as {name}
clone {layer} under the name {name}, I don't want its macros @include_macros=false
base {name} on {layer}, leave the macros out @include_macros=false
take {layer} as it is and save it again as {name}'''),
   zh_q=L('''把{layer}复制成{name}
{name}是{layer}的副本
复制{layer}，副本叫{name}，不要宏 @include_macros=false
{layer}连宏一起复制为{name} @include_macros=true
再来一份{layer}，叫{name}
照{layer}做个{name}，宏不带 @include_macros=false'''), res=["{name} created"], ans=["{name} is a copy of {layer}."])
fn("delete_layers", "Delete layers", zh="删除层", names=["layers.delete", "removeMaps", "drop_layers"], descs=["Which layers go; dry_run only shows what would happen.", "Removes several layers"],
   params=dict(layers=dict(t="[str]", v="t_layer", noise=0.05, d="layers to delete", zh="要删的层", alt=["names"]), dry_run=dict(t="bool", d="only pretend", zh="仅预演", opt=True, alt=["simulate", "preview"])),
   en=L('''delete {layers}
delete the layers {layers}
pretend to delete {layers} @dry_run=true
really delete {layers}, no trial run @dry_run=false
get rid of {layers}
I no longer need {layers}
what would happen if I removed {layers}? @dry_run=true
remove {layers} for real this time @dry_run=false
throw out the following: {layers}
just try deleting {layers} without doing it @dry_run=true
{layers} can go
this is not a test: delete {layers} @dry_run=false'''),
   zh_q=L('''删掉{layers}
{layers}不要了
试着删{layers}，先别真删 @dry_run=true
真的删除{layers} @dry_run=false
预演删除{layers} @dry_run=true
不是演练，删{layers} @dry_run=false
把{layers}去掉'''), res=["deleted"], ans=["The layers are deleted."])
fn("set_key_light", "Set the light under the keys", zh="设置背光", names=["light.set", "backlight", "glow"], descs=["Percent, tone and whether it breathes.", "Backlight of the keyboard"],
   params=dict(percent=dict(t="int", v={0: ["off", "dark", "关"], 25: ["a quarter", "25 percent", "四分之一"], 50: ["half", "fifty percent", "一半"], 75: ["three quarters", "75 %", "四分之三"], 100: ["full", "the maximum", "最亮"], 10: ["ten percent", "a tenth", "百分之十"], 33: ["a third", "33 percent", "三分之一"], 80: ["four fifths", "80 %", "八成"]}, d="0 to 100", zh="亮度", alt=["brightness", "level"]), tone=dict(t="enum", v=HUE, d="tone of the light", zh="色调", opt=True, alt=["color", "mood"]), pulsing=dict(t="bool", d="light breathes", zh="呼吸", opt=True, alt=["breathing"])),
   en=L('''key light to {percent}
set the backlight to {percent}
{percent} light under the keys, {tone}
backlight {percent}, {tone} and pulsing @pulsing=true
a {tone} light at {percent}, and stop the pulsing @pulsing=false
brightness of the keys: {percent}
make it {tone}, brightness {percent}
{tone} rather than rainbow, at {percent}
light: {percent}, steady @pulsing=false
let the light breathe at {percent} @pulsing=true
put the key light at {percent}, it's late'''),
   zh_q=L('''背光调到{percent}
键盘灯{percent}
背光{percent}，{tone}
{tone}，亮度{percent}，要呼吸效果 @pulsing=true
亮度{percent}，别一闪一闪的 @pulsing=false
键盘灯光{tone}，{percent}'''), res=["light {percent}"], ans=["The light is at {percent}."])
fn("change_light", "Make the light of the keys brighter or darker", zh="增减背光", names=["light.step", "nudgeLight", "light_by"], descs=["A relative change in percent; negative is darker.", "Brighter or darker than now"],
   params=dict(by=dict(t="int", v={10: ["brighter by ten", "up 10", "亮10"], 20: ["20 brighter", "up by twenty", "亮二十"], 5: ["up five", "5 brighter", "亮5"], 30: ["thirty more", "30 up", "亮三十"], -10: ["down 10", "ten darker", "暗10"], -20: ["twenty less", "20 darker", "暗二十"], -5: ["down by 5", "five less", "暗5"], -40: ["40 darker", "down by forty", "暗四十"]}, d="percentage points", zh="百分点", alt=["delta", "step"])),
   en=L('''key light {by}
{by} please, the keys
make the keys {by}
from here the light goes {by}
backlight: {by}
I'd like the light of the keys {by}
the light is not right, {by}
let the keyboard be {by}
the keys dazzle me or not, anyway {by}
compared with now, {by} under the keys'''),
   zh_q=L('''背光{by}
键盘灯再{by}
把键盘光调{by}
按键比现在{by}
灯光{by}就好
不合适，{by}'''), res=["light {by}"], ans=["The light has changed by {by}."])
fn("set_tap_hold", "Tap for one thing, hold for another", zh="单击与长按", names=["keys.tapHold", "dualRole", "tap_and_hold"], descs=["A key with two jobs and the time between them.", "What a short and a long press do"],
   params=dict(key=KEY, tap=dict(t="enum", v={"esc": ["Escape", "退出"], "tab": ["the tabulator", "制表"], "space": ["a blank", "空格"], "enter": ["return", "回车"], "back": ["backspace", "退格"], "none": ["nothing", "无操作"]}, d="short press", zh="短按", alt=["short", "on_tap"]), hold=dict(t="enum", v={"ctrl": ["control", "控制"], "shift": ["capitals", "上档"], "alt": ["option", "Alt"], "super": ["the Windows key", "Win键"], "layer": ["another layer", "切层"]}, d="long press", zh="长按", alt=["long", "on_hold"]), ms=dict(t="int", v={150: ["150 ms", "150毫秒"], 200: ["200 milliseconds", "0.2 s", "200毫秒"], 250: ["a quarter of a second", "250 ms", "四分之一秒"], 500: ["half a second", "500 ms", "半秒"], 1000: ["a second", "1 s", "一秒"]}, d="milliseconds before it counts as held", zh="毫秒", opt=True, alt=["threshold"])),
   en=L('''{key}: tap for {tap}, hold for {hold}
tapping {key} gives {tap}, holding it gives {hold}
hold {key} for {hold} and tap it for {tap}
{key} is {hold} when held and {tap} when tapped
short press of {key}: {tap}; long press: {hold}; after {ms}
after {ms}, {key} counts as {hold}, before that as {tap}
a long press of {key} should be {hold}, a short one {tap}
give {key} two jobs, {tap} on tap and {hold} on hold
long: {hold}, short: {tap}, key: {key}, limit {ms}
make {key} {tap} if I'm quick and {hold} if I'm slow'''),
   zh_q=L('''{key}短按{tap}，长按{hold}
长按{key}是{hold}，短按是{tap}
{key}点一下{tap}，按住{hold}
{key}：按住{ms}算{hold}，否则{tap}
让{key}长按为{hold}、短按为{tap}
{key}两用，快按{tap}，慢按{hold}'''), res=["two jobs set"], ans=["{key} has two jobs now."])
fn("set_repeat", "How fast a held key repeats", zh="设置按键重复", names=["repeat.set", "typematic", "key_repeat"], descs=["Delay before the first and time between repeats, in milliseconds.", "Key repeat"],
   params=dict(delay=dict(t="int", v=(250, 900, 50), d="before the first repeat", zh="首次延迟毫秒", alt=["before", "initial"]), interval=dict(t="int", v=(20, 120, 10), d="between repeats", zh="间隔毫秒", alt=["between", "rate_ms"]), no_repeat=dict(t="[str]", v="t_key", noise=0.03, d="keys that do not repeat", zh="不重复的键", opt=True, alt=["except"])),
   en=L('''repeat after {delay} ms, then every {interval} ms
delay {delay}, interval {interval}
every {interval} ms after a first wait of {delay}
wait {delay} milliseconds, then repeat each {interval}
an interval of {interval} and a delay of {delay}
{interval} ms between repeats, {delay} before they start
keys repeat every {interval} after {delay}, but not {no_repeat}
delay {delay} and interval {interval} for all keys but {no_repeat}
start repeating at {delay} ms with {interval} in between, {no_repeat} excepted
set the wait to {delay} and the gap to {interval}'''),
   zh_q=L('''延迟{delay}毫秒，之后每{interval}毫秒重复
间隔{interval}，延迟{delay}
按住{delay}毫秒后开始，每{interval}毫秒一次
重复间隔{interval}，先等{delay}，{no_repeat}除外
延迟{delay}、间隔{interval}，{no_repeat}不重复
每{interval}毫秒重复一次，首次{delay}'''), res=["delay {delay}"], ans=["The repeat is set."])
fn("set_sticky", "Keys that stay down until the next one", zh="粘滞键", names=["access.sticky", "stickyKeys", "latch"], descs=["Switches sticky modifier keys.", "Accessibility: press one after the other"],
   params=dict(enabled=dict(t="bool", v={"true": ["on", "active", "开启", "打开"], "false": ["off", "inactive", "关闭", "关掉"]}, d="on or off", zh="是否开启", alt=["on", "active"]), mute=dict(t="bool", d="no click sound", zh="静音", opt=True, alt=["silent"])),
   en=L('''sticky keys {enabled}
switch sticky keys {enabled}
I want sticky keys {enabled}
no more sticky keys @enabled=false
make the keys stick, with sound @enabled=true @mute=false
make the keys stick, but quietly @enabled=true @mute=true
sticky keys {enabled}, and I don't want to hear it @mute=true
let Shift stay down until the next key @enabled=true
my keys shouldn't stick any longer @enabled=false
sticky {enabled} and let it click @mute=false
stop the sticking @enabled=false'''),
   zh_q=L('''粘滞键{enabled}
{enabled}粘滞键
不要粘滞键了 @enabled=false
粘滞键{enabled}，不要声音 @mute=true
{enabled}粘滞键，要有提示音 @mute=false
按下要能粘住 @enabled=true
别让按键粘住 @enabled=false'''), res=["sticky: {enabled}"], ans=["Sticky keys are set."])
fn("export_layers", "Save layers to a file", zh="导出层", names=["file.export", "saveKeymap", "download_layers"], descs=["Which layers, which to leave out, file name, format.", "Downloads the keymap"],
   params=dict(file=dict(t="str", v=["my-keys", "keymap_v3", "Pia and Tom", "backup 4", "desk B", "for-marek", "2026-01", "final.final", "K-17", "travel board", "old layout", "half a keyboard", "备份四", "我的键位", "旅行键盘", "旧布局", "给小林"], noise=0.15, d="file name", zh="文件名", alt=["name", "filename"]), layers=dict(t="[str]", v="t_layer", noise=0.05, d="layers; all if left out", zh="层", opt=True, alt=["include"]), exclude=dict(t="[str]", v="t_layer", noise=0.05, d="layers left out", zh="排除", opt=True, alt=["without", "skip"]), format=dict(t="enum", v=seldom({"json": ["JSON", "数据文件"], "pdf": ["a sheet to print", "打印稿"], "png": ["a picture", "图片"], "bin": ["firmware", "固件"]}), d="format", zh="格式", opt=True, alt=["type"])),
   en=L('''save the keymap as {file}
export {layers} to {file}
export everything but {exclude} as {file}
{file}: {layers} without {exclude}
save {layers} as {format}, name {file}
download {layers}, leave out {exclude}, call it {file}
I need {format} of {layers}, file name {file}
all layers except {exclude} into the file {file}
put only {layers} into {file}
write {file} as {format}
leave {exclude} out and save the rest as {file}'''),
   zh_q=L('''键位存成{file}
导出{layers}到{file}
除了{exclude}都存到{file}
{layers}存为{format}，文件名{file}
把{layers}导出，不含{exclude}，叫{file}
{file}里只放{layers}
要{format}，名字{file}'''), res=["{file} saved"], ans=["{file} is saved."])
fn("find_layer", "Find which layer holds a key or text", zh="查找所在层", names=["layers.find", "whichLayer", "search_layers"], descs=["Gives the name of the layer.", "Looks through all layers"],
   params=dict(what=dict(t="str", v=["the umlauts", "volume keys", "brackets", "my signature", "the euro sign", "screenshots", "arrows", "the degree sign", "音量键", "括号", "签名", "欧元符号", "截图", "方向键"], d="what to look for", zh="找什么", alt=["query", "contains"])),
   en=L('''which layer has {what}
find the layer with {what}
where are {what}
on what layer did I put {what}
look for {what} in my layers
I can't find {what}, which layer was that
search all layers for {what}
where did {what} go
the layer for {what}, which one is it
find me {what}'''),
   zh_q=L('''哪一层有{what}
找含有{what}的层
{what}在哪层
我把{what}放哪层了
在所有层里找{what}
{what}是哪一层'''), res=["Layer 3", "Symbols B"], ans=["I found the layer."])

flow(en=["find the layer with {q} and copy it as {n}", "look up which layer has {q}, then duplicate it under the name {n}", "the layer with {q} should exist a second time as {n}"], zh_q=["找有{q}的层，复制成{n}", "查{q}在哪层，然后复制为{n}"],
     slots=dict(q=["the umlauts", "volume keys", "brackets", "arrows", "音量键", "括号", "方向键"], n=["Spare", "Trial", "Left Hand B", "Mixed", "Plan 9", "备用", "试验层", "混合"]), made=dict(l=["Layer 3", "Symbols B", "L-7", "map_2", "Fn2"]),
     steps=[("find_layer", {"what": "{q}"}, "{l}"), ("copy_layer", {"layer": "{l}", "name": "{n}"}, "copied")], ans=["{n} is a copy of {l}."])
