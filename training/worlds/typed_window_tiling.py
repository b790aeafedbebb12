"""A desktop in the browser: windows, workspaces, panes, snapping, panels."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_window_tiling")
values("t_win", en=["the calculator", "Notes", "the mail window", "Terminal 2", "Salt and Pepper - Editor", "the clock", "Map of Norway", "Untitled 3", "the colour picker", "Inbox (14)", "the log viewer", "Windows 11 Guide", "Invoice draft", "my to-do list", "the chat", "Chess against Ruth", "photo 0042", "Budget vs Actual", "the file manager", "Read Me First", "the dictionary", "Paint", "From Here to Eternity", "the calendar", "Tab B7"],
       zh=["计算器", "便签", "邮件窗口", "终端2", "编辑器", "时钟", "挪威地图", "无标题3", "取色器", "收件箱", "日志窗口", "发票草稿", "待办清单", "聊天窗口", "照片0042", "预算表", "文件管理器", "词典", "画图", "日历", "盐与胡椒"])
values("t_space", en=["Home", "Work", "desktop 2", "Reading", "Music and More", "Side Project", "Taxes", "the left screen", "Mess", "Focus", "Room 12B", "Client A", "Client B", "Games", "Research", "Night Shift", "Scratch", "Writing", "Dashboard", "Thesis"],
       zh=["主桌面", "工作区2", "阅读", "副业", "报税", "左屏", "专注", "客户甲", "客户乙", "游戏", "研究", "夜班", "草稿区", "写作", "仪表盘", "论文"])
WIN = dict(t="str", v="t_win", noise=0.12, d="title of the window", zh="窗口标题", alt=["title", "target", "which"])
SPACE = dict(t="str", v="t_space", noise=0.1, d="name of the workspace", zh="工作区名", alt=["desktop", "space"])
EDGE = seldom({"n": ["the top", "north", "上边", "顶部"], "s": ["the bottom", "south", "下边", "底部"], "e": ["the right", "east", "右边", "右侧"], "w": ["the left", "west", "左边", "左侧"], "ne": ["the top right corner", "north-east", "右上角"], "nw": ["the upper left corner", "north-west", "左上角"], "se": ["the bottom right corner", "south-east", "右下角"], "sw": ["the lower left corner", "south-west", "左下角"]})

fn("snap_window", "Snap a window to an edge or a corner", zh="窗口贴边", names=["windows.snap", "dockTo", "stick_to_edge"], descs=["Edges are given as compass points.", "n is the top, w is the left, and so on"],
   params=dict(window=WIN, edge=dict(t="enum", v=EDGE, d="compass point", zh="方位", alt=["to", "direction", "side"]), keep_size=dict(t="bool", d="do not stretch the window", zh="保持大小", opt=True, alt=["no_resize"])),
   en=L('''snap {window} to {edge}
{window} to {edge}
push {window} against {edge} of the screen
I want {window} at {edge}
stick {window} to {edge}, but keep its size @keep_size=true
to {edge} with {window}
{edge} is where {window} belongs
put {window} at {edge} and let it stretch @keep_size=false
not the left, {window} goes to the right @edge="e"
move {window} away from the top, down to the bottom @edge="s"
glue {window} to {edge} without resizing it @keep_size=true
{window} covers the button, snap it to {edge}
dock {window} at {edge}; it may change its size @keep_size=false'''),
   zh_q=L('''{window}贴到{edge}
把{window}靠{edge}
{edge}放{window}
{window}不要靠左，靠右 @edge="e"
{window}贴{edge}，大小别变 @keep_size=true
{window}挡住按钮了，移到{edge}
{window}吸附到{edge}，可以拉伸 @keep_size=false'''), res=["{window} at {edge}"], ans=["{window} is snapped."])
fn("place_window", "Place a window by its rectangle", zh="设置窗口位置和大小", names=["windows.place", "setBounds", "move_resize"], descs=["x and y of the upper left corner, width and height, in pixels.", "Exact bounds of a window"],
   params=dict(window=WIN, bounds=dict(t="obj", d="rectangle in pixels", zh="矩形", alt=["rect", "frame"], f=dict(x=dict(t="int", v=(0, 900, 10), d="from the left"), y=dict(t="int", v=(0, 700, 10), d="from the top"), width=dict(t="int", v=(200, 1600, 20), d="width"), height=dict(t="int", v=(150, 1000, 10), d="height")))),
   en=L('''put {window} at {bounds.x}, {bounds.y} with a size of {bounds.width} by {bounds.height}
{window}: x {bounds.x}, y {bounds.y}, width {bounds.width}, height {bounds.height}
I want {window} to be {bounds.width} wide and {bounds.height} high, at {bounds.x}/{bounds.y}
{window} should be {bounds.height} pixels tall and {bounds.width} wide, its corner at x {bounds.x} and y {bounds.y}
at y {bounds.y} and x {bounds.x}, {bounds.width}x{bounds.height}, place {window}
{bounds.width} by {bounds.height} pixels for {window}, {bounds.x} from the left and {bounds.y} from the top
place {window}: {bounds.y} px from the top, {bounds.x} px from the left, {bounds.height} high and {bounds.width} wide
set the bounds of {window} to {bounds.x}, {bounds.y}, {bounds.width}, {bounds.height}
give {window} a width of {bounds.width} and a height of {bounds.height}; upper left corner ({bounds.x}, {bounds.y})
height {bounds.height}, width {bounds.width}, x {bounds.x}, y {bounds.y}: that's for {window}'''),
   zh_q=L('''{window}放在x {bounds.x}、y {bounds.y}，宽{bounds.width}高{bounds.height}
把{window}移到({bounds.x}, {bounds.y})，大小{bounds.width}乘{bounds.height}
{window}高{bounds.height}，宽{bounds.width}，左上角{bounds.x},{bounds.y}
{window}：距左{bounds.x}，距上{bounds.y}，宽{bounds.width}，高{bounds.height}
宽{bounds.width}、高{bounds.height}，位置{bounds.x},{bounds.y}，窗口是{window}
{window}距顶{bounds.y}像素，距左{bounds.x}像素，尺寸{bounds.width}x{bounds.height}'''), res=["bounds set"], ans=["{window} is in its place."])
fn("swap_windows", "Let two windows change places", zh="交换两个窗口", names=["windows.swap", "exchange", "trade_places"], descs=["The first window goes where the second one is.", "Swaps two windows on the screen"],
   params=dict(first=dict(WIN, d="one window", alt=["a", "window_a"]), second=dict(WIN, d="the other window", alt=["b", "window_b"])),
   en=L('''swap {first} and {second}
swap {first} with {second}
exchange the places of {first} and {second}
{first} and {second} should trade places
let {first} change places with {second}
put {first} where {second} is and the other way round
I want {first} instead of {second} and vice versa
switch {first} and {second} around, it's confusing this way
{first} goes to the spot of {second}, and {second} to that of {first}
interchange {first} and {second}, would be easier for my left hand
flip the positions of {first} and {second}'''),
   zh_q=L('''{first}和{second}换个位置
交换{first}与{second}
把{first}跟{second}对调
{first}放到{second}那里，反过来也一样
{first}、{second}互换
让{first}和{second}交换位置'''), res=["swapped"], ans=["They have changed places."])
fn("send_to_workspace", "Send a window from one workspace to another", zh="把窗口移到别的工作区", names=["spaces.send", "moveToDesktop", "relocate_window"], descs=["Moves a window to another desktop.", "Source and destination workspace of a window"],
   params=dict(window=WIN, to=dict(SPACE, d="workspace it goes to", alt=["target", "destination"]), origin=dict(SPACE, d="workspace it comes from", opt=True, alt=["source", "from_space"]), follow=dict(t="bool", d="also go there", zh="是否跟过去", opt=True, alt=["go_along"])),
   en=L('''send {window} to {to}
move {window} from {origin} to {to}
{window} belongs on {to}, not on {origin}
over to {to} with {window}
take {window} off {origin} and put it on {to}
to {to} from {origin}: {window}
move {window} to {to} and take me there @follow=true
send {window} to {to}, but I stay here @follow=false
{to} gets {window} which is on {origin} now
I'd rather have {window} on {to} than on {origin}
put {window} on {to} without switching @follow=false
{window} is on {origin} by mistake, it should be on {to}'''),
   zh_q=L('''把{window}移到{to}
{window}从{origin}移到{to}
{window}应该在{to}，不在{origin}
{window}送到{to}，我也过去 @follow=true
{window}放到{to}，我留在这里 @follow=false
{to}要{window}，它现在在{origin}
{window}放错在{origin}了，换到{to}'''), res=["{window} on {to}"], ans=["{window} is on {to}."])
fn("rename_workspace", "Give a workspace another name", zh="重命名工作区", names=["spaces.rename", "renameDesktop", "call_space"], descs=["Old name and new name.", "Changes what a workspace is called"],
   params=dict(old=dict(SPACE, d="name so far", zh="旧名", alt=["old_name", "current"]), new=dict(SPACE, d="name from now on", zh="新名", alt=["new_name", "name"])),
   en=L('''rename {old} to {new}
{old} should be called {new}
call the workspace {old} "{new}" from now on
the new name of {old} is {new}
give the name {new} to what is now {old}
{new} instead of {old} as the name
I'd rather call it {new} than {old}
rename it to {new}; it used to be {old}
change the title {old} into {new}
workspace {old} becomes {new}
{new} is a better name than {old}, change it
name it {new}, the one formerly known as {old}'''),
   zh_q=L('''{old}改名为{new}
把工作区{old}叫做{new}
{old}以后叫{new}
新名字是{new}，原来叫{old}
名称从{old}换成{new}
不叫{old}了，叫{new}'''), res=["renamed to {new}"], ans=["It is called {new} now."])
fn("set_always_on_top", "Keep a window above the others or not", zh="窗口置顶", names=["windows.pin", "onTop", "float_above"], descs=["true keeps it in front.", "Whether other windows may cover it"],
   params=dict(window=WIN, on_top=dict(t="bool", v={"true": ["above everything", "always in front", "on top of all the others", "最前面", "所有窗口之上"], "false": ["no longer in front", "behind others again", "an ordinary window again", "普通层", "可以被遮住的位置"]}, d="keep it in front", zh="是否置顶", alt=["pinned", "enabled"])),
   en=L('''keep {window} {on_top}
{window} should be {on_top}
make {window} {on_top}
nothing may cover {window} @on_top=true
don't let {window} cover the rest any more @on_top=false
{window} needn't stay in front @on_top=false
pin {window} to the front @on_top=true
unpin {window} @on_top=false
I always want to see {window} @on_top=true
stop keeping {window} on top @on_top=false
let other windows go over {window} @on_top=false
I want {window} {on_top}'''),
   zh_q=L('''{window}放到{on_top}
让{window}处于{on_top}
置顶{window} @on_top=true
{window}别再置顶了 @on_top=false
不许别的窗口盖住{window} @on_top=true
取消{window}的置顶 @on_top=false
{window}要一直看得见 @on_top=true'''), res=["on top: {on_top}"], ans=["{window} is set."])
fn("set_hidden_panels", "Hide or show panels of the desktop", zh="隐藏或显示面板", names=["panels.hide", "togglePanels", "panel_visibility"], descs=["hidden=true takes the panels away.", "Which bars are hidden"],
   params=dict(panels=dict(t="[enum]", v={"dock": ["the dock", "the row of icons", "程序坞"], "taskbar": ["the bar with the open windows", "the task bar", "任务栏"], "clock_bar": ["the bar with the time", "the strip with the clock", "时间条"], "tray": ["the small icons in the corner", "the system tray", "托盘"], "sidebar": ["the side panel", "the bar at the side", "侧栏"], "search": ["the search field", "the box to look things up", "搜索框"]}, d="which panels", zh="哪些面板", alt=["bars", "parts"]), hidden=dict(t="bool", d="true hides", zh="true 为隐藏", alt=["invisible", "hide"])),
   en=L('''hide {panels} @hidden=true
show {panels} @hidden=false
I don't want to see {panels} @hidden=true
bring back {panels} @hidden=false
stop hiding {panels} @hidden=false
take away {panels} @hidden=true
{panels} should be visible @hidden=false
{panels}: out of sight please @hidden=true
without {panels} it looks cleaner @hidden=true
don't hide {panels} any longer @hidden=false
make {panels} disappear @hidden=true
let me see {panels} again @hidden=false
only {panels} should vanish @hidden=true'''),
   zh_q=L('''隐藏{panels} @hidden=true
显示{panels} @hidden=false
不想看到{panels} @hidden=true
把{panels}调出来 @hidden=false
{panels}别藏着了 @hidden=false
去掉{panels} @hidden=true
不要再隐藏{panels} @hidden=false'''), res=["hidden: {hidden}"], ans=["The panels are set."])
fn("close_windows", "Close several windows", zh="关闭多个窗口", names=["windows.close", "closeAll", "shut_windows"], descs=["Closes the named windows; exceptions stay open.", "Which windows close and which are kept"],
   params=dict(windows=dict(t="[str]", v="t_win", noise=0.05, d="windows to close; all if left out", zh="要关的窗口", opt=True, alt=["titles", "close"]), keep=dict(t="[str]", v="t_win", noise=0.05, d="windows that stay open", zh="保留的窗口", opt=True, alt=["except", "spare"]), discard=dict(t="bool", d="throw unsaved changes away", zh="丢弃改动", opt=True, alt=["force"])),
   en=L('''close {windows}
close {windows} but keep {keep}
shut everything except {keep}
close all but {keep}
keep {keep}, the rest can go
I'm done with {windows}, close them
close {windows} and don't save anything @discard=true
close {windows}, but don't lose my changes @discard=false
leave {keep} open and close {windows}
only {keep} may stay
get rid of {windows}
everything from this list can be closed: {windows}
away with {windows}; unsaved changes don't matter @discard=true'''),
   zh_q=L('''关掉{windows}
关{windows}，留下{keep}
除了{keep}都关掉
只留{keep}
{windows}用完了，关掉
关闭{windows}，不用保存 @discard=true
关{windows}，改动别丢 @discard=false
{keep}开着，{windows}关掉'''), res=["closed"], ans=["The windows are closed."])
fn("set_opacity", "Set how opaque a window is", zh="设置窗口不透明度", names=["windows.opacity", "alpha", "see_through"], descs=["100 is solid, 0 invisible.", "Percent of opacity"],
   params=dict(window=WIN, percent=dict(t="int", v=(10, 100), lim=True, d="opacity in percent", zh="不透明度百分比", alt=["opacity", "value"])),
   en=L('''set the opacity of {window} to {percent} percent
{window} at {percent}% opacity
make {window} half transparent @percent=50
{window} should be fully solid @percent=100
I want to see a quarter of what is behind {window} @percent=75
{percent} percent opacity for {window}
make {window} solid again, no see-through @percent=100
opacity {percent}, window {window}
let {window} be three quarters opaque @percent=75
{window}: {percent} percent opaque, because of the picture behind it
turn the opacity of {window} from 100 down to {percent}'''),
   zh_q=L('''{window}不透明度设为{percent}%
{window}半透明 @percent=50
{window}完全不透明 @percent=100
把{window}的不透明度调到百分之{percent}
{window}不要透明了 @percent=100
不透明度{percent}，{window}'''), res=["opacity {percent}"], ans=["{window} is {percent} percent opaque."])
fn("change_zoom", "Make everything in a window larger or smaller by some percent", zh="增减窗口缩放", names=["zoom.by", "nudgeZoom", "scale_step"], descs=["A relative change; negative is smaller.", "Zooms by percentage points"],
   params=dict(by=dict(t="int", v={10: ["10 percent larger", "up by ten percent", "大10%"], 25: ["25 percent bigger", "up a quarter", "大四分之一"], 50: ["half as big again", "50 percent up", "大一半"], 100: ["twice as big", "double the size", "大一倍"], -10: ["10 percent smaller", "down by ten percent", "小10%"], -25: ["a quarter smaller", "25 percent down", "小四分之一"], -50: ["half the size", "50 percent smaller", "小一半"], -5: ["5 percent smaller", "down by 5", "小5%"]}, d="percentage points", zh="百分比", alt=["delta", "change"]), window=dict(WIN, opt=True)),
   en=L('''make the text in {window} {by}
zoom {window}: {by}
{window} {by} please
everything {by}
I can't read {window} like this, make it {by}
scale {window} so that it is {by}
compared with now, {by}
{by} for {window}
I'd like it {by}
could {window} be {by}
the zoom should go {by} in {window}, my glasses are broken'''),
   zh_q=L('''{window}{by}
把{window}调{by}
看不清，{window}要{by}
整体{by}
让{window}比现在{by}
缩放{by}，{window}'''), res=["zoom by {by}"], ans=["The zoom has changed by {by}."])
fn("start_focus_timer", "Start a timer with an optional label", zh="开始计时", names=["timer.begin", "countdown", "focus_for"], descs=["Minutes, and what the time is for.", "A countdown in the corner of the desktop"],
   params=dict(minutes=dict(t="int", v={5: ["5 minute", "five-minute", "5分钟"], 10: ["10 minute", "ten minute", "十分钟"], 20: ["20 minute", "twenty minute", "20分钟"], 25: ["25 minute", "25 min", "25分钟"], 30: ["half-hour", "30 minute", "半小时"], 45: ["45 minute", "three-quarter hour", "四十五分钟"], 60: ["one-hour", "60 minute", "一小时"], 80: ["1 h 20 min", "80 minute", "一小时二十分钟"], 90: ["hour and a half", "90 minute", "一个半小时"], 120: ["two-hour", "2 h", "两小时"]}, d="minutes", zh="分钟", alt=["duration", "length"]), label=dict(t="str", v=["tea", "laundry", "thesis", "salt and pepper ribs", "writing", "stretching", "the phone call", "email", "reading to Tom", "deep work", "lunch", "piano", "bread", "cleaning up", "maths", "nap", "project review", "egg", "Spanish", "painting", "泡茶", "洗衣服", "论文", "写作", "拉伸", "电话", "午饭", "练琴", "面包", "打扫", "数学", "午睡", "西班牙语"], noise=0.1, d="what it is for", zh="用途", opt=True, alt=["name", "title"])),
   en=L('''start a {minutes} {label} timer
set a {minutes} timer
{minutes} timer for {label}
a {minutes} timer called {label}
I need a {minutes} countdown, label it {label}
give me a {minutes} timer for {label}, thanks
{label}: {minutes} timer
start a {minutes} countdown before Anna calls again
time my {label}, a {minutes} timer
a {minutes} timer, name {label}, and off we go
put up a {minutes} timer'''),
   zh_q=L('''{label}计时{minutes}
开始{minutes}倒计时
定个{minutes}的计时，用来{label}
{minutes}的计时器，叫{label}
给{label}计{minutes}
{minutes}计时，标签{label}
我要倒计时{minutes}'''), res=["timer started"], ans=["The timer is running."])
fn("add_note", "Put a sticky note on the desktop", zh="贴便签", names=["sticky.add", "newNote", "post_it"], descs=["Text of the note, its colour and whether it is locked.", "A little paper on the desktop"],
   params=dict(text=dict(t="str", v=["call the dentist before 5", "milk, eggs and flour", "password is on page 12", "ask Ben about Room 12B", "three more days", "buy the red one, not the blue one", "Tom's birthday", "don't forget to breathe", "invoice 2041 is still open", "from Monday to Friday: no sugar", "the key is under the mat", "send the forms to Mr. Ito", "rain or shine", "water the cactus", "read chapter 4", "Windows 11 update on Sunday", "first things first", "return the drill", "meet at gate B", "half for you, half for me", "五点前给牙医打电话", "买牛奶和鸡蛋", "密码在第12页", "问小林12B房间的事", "还有三天", "要红的不要蓝的", "小汤生日", "发票2041还没付", "钥匙在垫子下面", "浇仙人掌", "读第四章", "周日更新系统", "还电钻", "B门见"], noise=0.1, d="what it says", zh="内容", alt=["content", "message"]), colour=dict(t="enum", v={"yellow": ["sunny", "黄色"], "pink": ["rosy", "粉色"], "green": ["grass-coloured", "绿色"], "blue": ["sky-coloured", "蓝色"]}, d="paper colour", zh="颜色", opt=True, alt=["color", "paper"]), locked=dict(t="bool", d="cannot be moved", zh="锁定", opt=True, alt=["fixed"])),
   en=L('''note: {text}
stick a note on the desktop saying "{text}"
write {text} on a {colour} note
a {colour} note with the words {text}
put "{text}" on a note that nobody can move @locked=true
"{text}" - as a note please
leave me a note: {text}
I want a {colour} sticky that says {text}
sticky note, freely movable, text: {text} @locked=false
make a note because I forget everything: {text}
pin down a {colour} note: {text} @locked=true'''),
   zh_q=L('''贴个便签：{text}
便签写上“{text}”
用{colour}便签写：{text}
来张{colour}的，内容是{text}
便签固定住，写“{text}” @locked=true
“{text}”，贴到桌面上
我老忘事，记一张：{text}'''), res=["note added"], ans=["The note is on the desktop."])
fn("tile_rows", "Put the windows into a grid", zh="平铺窗口", names=["layout.grid", "tileGrid", "arrange_tiles"], descs=["How many rows and columns, and the gap.", "Arranges all windows side by side"],
   params=dict(rows=dict(t="int", v=(1, 6), d="rows", zh="行数", alt=["down"]), columns=dict(t="int", v=(1, 8), d="columns", zh="列数", alt=["across", "cols"]), gap=dict(t="int", v=(0, 40, 2), d="pixels between windows", zh="间距像素", opt=True, alt=["spacing"]), skip_minimized=dict(t="bool", d="leave minimized windows out", zh="跳过最小化的窗口", opt=True, alt=["ignore_minimized"])),
   en=L('''tile the windows in {rows} rows and {columns} columns
{columns} columns, {rows} rows
arrange everything {columns} across and {rows} down
a grid of {rows} rows by {columns} columns, {gap} pixels apart
{rows} rows with {columns} windows each, no gap @gap=0
{columns} columns and {rows} rows, leave out the minimized ones @skip_minimized=true
{rows} rows, {columns} columns, the minimized windows too @skip_minimized=false
I want {columns} columns; rows: {rows}; gap: {gap}
put all of them in a grid, {rows} high and {columns} wide, even the minimized ones @skip_minimized=false
use {gap} px between the tiles, {rows} rows, {columns} columns
lay the windows out in {columns} columns of {rows}'''),
   zh_q=L('''窗口排成{rows}行{columns}列
{columns}列{rows}行平铺
{rows}行{columns}列，间距{gap}像素
排{columns}列、{rows}行，不留缝 @gap=0
{rows}行{columns}列，最小化的不算 @skip_minimized=true
{rows}行{columns}列，最小化的也排进去 @skip_minimized=false'''), res=["{rows} x {columns}"], ans=["The windows are tiled."])
fn("minimize_window", "Minimize a window or bring it back", zh="最小化或还原窗口", names=["windows.minimize", "iconify", "fold_window"], descs=["minimized=false restores it.", "Folds a window into the bar"],
   params=dict(window=WIN, minimized=dict(t="bool", d="true folds it away", zh="是否最小化", default=True, alt=["folded", "state"])),
   en=L('''minimize {window}
fold {window} away
restore {window} @minimized=false
bring {window} up again @minimized=false
put {window} in the bar for now
{window} should not be minimized @minimized=false
unfold {window} @minimized=false
shrink {window} to an icon
get {window} back out of the bar @minimized=false
don't keep {window} folded @minimized=false
{window} down to the bar, I need the space'''),
   zh_q=L('''最小化{window}
把{window}收起来
还原{window} @minimized=false
{window}别最小化 @minimized=false
{window}先收到任务栏
把{window}重新打开来看 @minimized=false'''), res=["{window} minimized: {minimized}"], ans=["{window} is set."])
fn("find_window", "Find the number of a window", zh="查窗口编号", names=["windows.find", "whichWindow", "lookup_window"], descs=["Searches titles and gives the window number.", "Window number from words in its title"],
   params=dict(words=dict(t="str", v=["tax return", "the recipe", "holiday", "Order 66", "error log", "piano", "train times", "cat pictures", "unpaid bills", "report for Monday", "报税", "菜谱", "假期", "错误日志", "车次", "猫的照片", "未付账单", "周一的报告"], d="words of the title", zh="标题里的词", alt=["query", "text"])),
   en=L('''which window is about {words}
find the window with {words} in it
where's the window with {words}
I lost the window about {words}, look for it
window number of {words}?
search the open windows for {words}
is there a window on {words}
look {words} up among my windows
{words}: which window was that
find me the one with {words}'''),
   zh_q=L('''哪个窗口是{words}
找标题有{words}的窗口
{words}的窗口编号是多少
{words}那个窗口不见了，找找
在打开的窗口里搜{words}
有没有{words}的窗口'''), res=["window 0x3f", "W-17"], ans=["I found the window."])

flow(en=["find the window about {q} and send it to {s}", "look up the {q} window, then move it to {s}", "{s} is where the window about {q} belongs, search for it"], zh_q=["找到{q}的窗口，移到{s}", "搜{q}的窗口，放到{s}去"],
     slots=dict(q=["tax return", "holiday", "error log", "piano", "train times", "报税", "假期", "车次"], s="t_space"), made=dict(w=["W-17", "window 0x3f", "win_208", "W-4", "#31"]),
     steps=[("find_window", {"words": "{q}"}, "{w}"), ("send_to_workspace", {"window": "{w}", "to": "{s}"}, "moved")], ans=["{w} is on {s}."])
