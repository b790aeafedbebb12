"""Page appearance, sound and lamp controls under other names, near one another on purpose."""
from switchboard.wording import L
from switchboard.world import domain, fn


domain("page")
fn("set_dark_mode", "Turn dark mode on or off", zh="开启或关闭深色模式", names=["setDarkMode", "ui.dark", "toggle_night_mode"], descs=["Night look of the website.", "Whether the page is shown dark"],
   params=dict(enabled=dict(t="bool", v={"true": ["on", "打开", "开启"], "false": ["off", "关闭", "关掉"]}, d="true for dark", zh="true 为深色", alt=["dark", "on", "value"])),
   en=L('''turn dark mode {enabled}
dark mode {enabled}
switch night mode {enabled}
make the page dark @enabled=true
I want light colours again @enabled=false
the glare is awful, go darker @enabled=true
dark background please @enabled=true
back to the bright page @enabled=false
I'd rather have a white page @enabled=false
easy on the eyes at night, please @enabled=true
why is it all black? undo that @enabled=false
night mode should be {enabled}'''), zh_q=L('''深色模式{enabled}
{enabled}夜间模式
网页太亮了 @enabled=true
我要黑底白字 @enabled=true
恢复亮色页面 @enabled=false
页面变暗一点 @enabled=true
黑夜模式{enabled}
白底看着刺眼 @enabled=true
把深色模式{enabled}
还是白天的样子好 @enabled=false
换回浅色 @enabled=false'''), res=["dark: {enabled}"], ans=["Done, the look has changed."])
fn("set_accent_color", "Set the accent colour of the page", zh="设置页面的强调色", names=["setAccentColor", "theme.accent", "highlight_colour"], descs=["Colour of buttons and links."],
   params=dict(color=dict(t="str", v="colour", d="name of the colour", zh="颜色", alt=["colour", "accent"])),
   en=L('''make the buttons {color}
set the accent colour to {color}
use {color} for links and buttons
I want {color} buttons
{color} accent
change the highlight to {color}
the links should be {color}
could the buttons be {color} instead
accent: {color}
paint the controls {color}'''), zh_q=L('''按钮改成{color}
强调色设为{color}
链接用{color}
我想要{color}的按钮
{color}的按钮和链接
把按钮颜色换成{color}
按钮要{color}
主题色{color}
强调色{color}'''), res=["accent {color}"], ans=["The accent is {color} now."])
fn("set_background", "Set the page background", zh="设置页面背景", names=["setBackground", "page.background", "wallpaper"], descs=["Colour or picture behind everything."],
   params=dict(color=dict(t="str", v="colour", d="background colour", zh="背景颜色", alt=["colour", "fill"])),
   en=L('''make the background {color}
{color} background please
set the page background to {color}
change the backdrop to {color}
I'd like everything on {color}
background {color}
put {color} behind the text
the wallpaper should be {color}
paint the whole page {color}'''), zh_q=L('''背景换成{color}
页面底色用{color}
{color}背景
把整个页面变成{color}
底色{color}
网页背景要{color}
把背景弄成{color}
背景用{color}吧
想要{color}的底'''), res=["background {color}"], ans=["The background is {color}."])
fn("zoom_page", "Zoom the page to a percentage", zh="按百分比缩放页面", names=["zoomPage", "view.zoom", "scale_page"], descs=["Everything on the page larger or smaller."],
   params=dict(percent=dict(t="int", v=(50, 300), lim=True, d="zoom in percent, 100 is normal", zh="缩放百分比", alt=["zoom", "scale", "level"])),
   en=L('''zoom to {percent}%
zoom {percent}
page at {percent} percent
make everything twice as big @percent=200
show the page at {percent}%
reset the zoom @percent=100
zoom out to {percent} percent
zoom in, {percent}
scale the page to {percent}
normal zoom @percent=100
half the size please @percent=50
I need {percent} percent magnification'''), zh_q=L('''缩放到{percent}%
页面放大到百分之{percent}
恢复原始大小 @percent=100
整个页面放大一倍 @percent=200
放到{percent}%
页面缩小到百分之{percent}
缩放{percent}
页面恢复百分之百 @percent=100
缩到一半大小 @percent=50'''), res=["zoom {percent}"], ans=["Zoomed to {percent} percent."])
fn("change_font_size", "Make the text one step larger or smaller", zh="文字放大或缩小一级", names=["changeFontSize", "font.step", "text_bigger_smaller"], descs=["One step up or down in letter size."],
   params=dict(direction=dict(t="enum", v={"larger": ["bigger", "大一点", "放大"], "smaller": ["tinier", "小一点", "缩小"]}, d="which way", zh="方向", alt=["step", "change"])),
   en=L('''make the text {direction}
text a bit {direction}
{direction} letters
I'd like the words {direction}
increase the font size @direction="larger"
decrease the font size @direction="smaller"
I can hardly read that @direction="larger"
the print is enormous @direction="smaller"
one size up @direction="larger"
one step down with the font @direction="smaller"
my eyes are bad, help @direction="larger"'''), zh_q=L('''字{direction}
文字{direction}
看不清字 @direction="larger"
字号减一级 @direction="smaller"
把字调{direction}
字太小了 @direction="larger"
字太大，占地方 @direction="smaller"
文字再{direction}
字体大小加一级 @direction="larger"'''), res=["font size changed"], ans=["The text is {direction} now."])
fn("set_font", "Set the typeface of the page", zh="设置页面字体", names=["setFont", "font.family", "typeface"], descs=["Which font the page uses."],
   params=dict(font=dict(t="enum", v={"serif": ["a serif font", "衬线体", "宋体"], "sans": ["sans serif", "a plain font", "无衬线体", "黑体"], "mono": ["monospace", "typewriter font", "等宽字体"], "dyslexic": ["dyslexia friendly font", "阅读障碍友好字体"]}, d="kind of font", zh="字体", alt=["family", "face"])),
   en=L('''use {font}
change the font to {font}
I read better with {font}
set the typeface to {font}
{font} please
make it look like code @font="mono"
like a typewriter @font="mono"
letters like in a book @font="serif"
letters with no frills @font="sans"
I'm dyslexic, pick a font for me @font="dyslexic"'''), zh_q=L('''字体换成{font}
用{font}
改用{font}显示
像打字机那样的字 @font="mono"
换成{font}
{font}好看
文字用{font}
字体设{font}
我有阅读障碍，换个好读的字体 @font="dyslexic"'''), res=["font {font}"], ans=["The page uses {font} now."])
fn("set_page_language", "Set the language of the page", zh="设置页面语言", names=["setPageLanguage", "i18n.set", "locale"], descs=["Language of menus and texts, as a code."],
   params=dict(language=dict(t="enum", v={"en": ["English", "英文", "英语"], "de": ["German", "德语"], "fr": ["French", "法语"], "es": ["Spanish", "西班牙语"], "zh": ["Chinese", "中文"], "ja": ["Japanese", "日语", "日文"]}, d="language code", zh="语言代码", alt=["lang", "code"])),
   en=L('''show the page in {language}
switch to {language}
I don't understand this, {language} please
page language {language}
can I have this in {language}
change everything to {language}
menus in {language}
set the site language to {language}
my friend only reads {language}'''), zh_q=L('''换成{language}
页面用{language}显示
语言设为{language}
我看不懂，改成{language}
我要看{language}的
网页改成{language}
切换{language}
{language}版
把页面翻成{language}显示'''), res=["language {language}"], ans=["The language has changed."])
fn("set_contrast", "Set the contrast of the page", zh="设置页面对比度", names=["setContrast", "a11y.contrast"], descs=["Stronger or softer difference between text and background."],
   params=dict(level=dict(t="enum", v={"normal": ["normal", "standard", "普通"], "high": ["high", "strong", "高"], "low": ["low", "soft", "低"]}, d="contrast", zh="对比度", alt=["contrast"])),
   en=L('''{level} contrast
set contrast to {level}
I need {level} contrast
make the page {level} contrast
the text hardly stands out @level="high"
grey on grey is unreadable @level="high"
the difference is too harsh @level="low"
contrast back to default @level="normal"
use a {level} contrast theme'''), zh_q=L('''{level}对比度
对比度调成{level}
字和背景分不清 @level="high"
对比度恢复默认 @level="normal"
对比度{level}一点
{level}对比
看不清，加大对比 @level="high"
对比太强了，刺眼 @level="low"
页面对比度设为{level}'''), res=["contrast {level}"], ans=["Contrast is {level}."])
fn("reduce_motion", "Switch page animations on or off", zh="开关页面动画", names=["reduceMotion", "animations", "set_motion"], descs=["Whether things on the page move."],
   params=dict(animations=dict(t="bool", v={"true": ["on", "开"], "false": ["off", "关"]}, d="true if things may move", zh="true 为允许动画", alt=["motion", "enabled"])),
   en=L('''animations {animations}
turn the animations {animations}
all this moving makes me dizzy @animations=false
stop things from flying around @animations=false
I miss the animations, bring them back @animations=true
no motion please @animations=false
page effects {animations}
let it move again @animations=true'''), zh_q=L('''动画{animations}
动来动去头晕 @animations=false
恢复动画效果 @animations=true
页面不要动画 @animations=false
把动画{animations}了
别动来动去的 @animations=false
动画全{animations}
让页面有动画 @animations=true
关掉那些特效动画 @animations=false'''), res=["ok"], ans=["Animation setting changed."])
fn("scroll_page", "Scroll the page", zh="滚动页面", names=["scrollPage", "view.scroll"], descs=["Moves the view up or down."],
   params=dict(to=dict(t="enum", v={"top": ["the top", "the beginning", "顶部", "最上面"], "bottom": ["the bottom", "the end", "底部", "最下面"], "up": ["up", "上"], "down": ["down", "下"]}, d="where to", zh="去哪里", alt=["direction", "target"])),
   en=L('''scroll to the very top @to="top"
go to the top of the page @to="top"
go to the very end @to="bottom"
scroll down a bit @to="down"
scroll up @to="up"
what's further down @to="down"
back to the beginning of the page @to="top"
jump to the bottom @to="bottom"
show me the last part of the page @to="bottom"
a little higher please @to="up"'''), zh_q=L('''回到顶部 @to="top"
滚到最下面 @to="bottom"
往下翻 @to="down"
往上一点 @to="up"
到最顶 @to="top"
直接看最后 @to="bottom"
下面还有什么，往下 @to="down"
往上翻翻 @to="up"
翻到{to}'''), res=["scrolled"], ans=["There."])
fn("mute_page", "Mute or unmute all sounds of the page", zh="静音或取消静音", names=["mutePage", "sound.mute", "setMuted"], descs=["Page sounds off or on."],
   params=dict(muted=dict(t="bool", d="true for silence", zh="true 为静音", alt=["silent", "mute"])),
   en=L('''mute the page @muted=true
unmute @muted=false
sound back on @muted=false
no sounds from this site @muted=true
silence this website @muted=true
I can't hear anything, turn the page sound on @muted=false
those beeps annoy me @muted=true
quiet, page @muted=true
let me hear the sounds again @muted=false'''), zh_q=L('''网页静音 @muted=true
取消静音 @muted=false
网站别出声 @muted=true
把声音打开 @muted=false
页面的声音关了 @muted=true
别让网页发出声音 @muted=true
网页声音恢复 @muted=false
不静音了 @muted=false
太吵，页面静音 @muted=true'''), res=["ok"], ans=["Sound setting changed."])
domain("lamps")
LAMP = dict(t="str", v=["desk lamp", "floor lamp", "ceiling light", "bedside lamp", "string lights", "hallway light", "porch light", "reading lamp", "aquarium light", "kitchen spots", "garage light", "lava lamp", "台灯", "落地灯", "吸顶灯", "床头灯", "彩灯", "走廊灯", "射灯"], d="name of the lamp", zh="灯的名字", alt=["name", "light", "id"])
fn("lamp_on", "Switch a lamp on", zh="开灯", names=["lampOn", "light.turn_on"], descs=["Lights one lamp."], params=dict(lamp=LAMP),
   en=L('''turn on the {lamp}
{lamp} on
light the {lamp}
switch the {lamp} on please
I need the {lamp}
could you put the {lamp} on
it's getting dark, {lamp} please
get the {lamp} going
let the {lamp} shine'''), zh_q=L('''打开{lamp}
开一下{lamp}
{lamp}开
天黑了，把{lamp}点亮
{lamp}亮起来
把{lamp}开开
开{lamp}
太黑了，{lamp}打开
{lamp}，打开'''), res=["{lamp} on"], ans=["The {lamp} is on."])
fn("lamp_off", "Switch a lamp off", zh="关灯", names=["lampOff", "light.turn_off"], descs=["Puts one lamp out."], params=dict(lamp=LAMP),
   en=L('''turn off the {lamp}
{lamp} off
put out the {lamp}
switch the {lamp} off
no need for the {lamp} now
kill the {lamp}
the {lamp} can go off
is the {lamp} still burning? turn it off
I don't need the {lamp} any more'''), zh_q=L('''关掉{lamp}
{lamp}关了吧
把{lamp}熄了
不用{lamp}了，关掉
{lamp}熄掉
{lamp}别亮了
关{lamp}
要睡了，{lamp}关了
{lamp}，关'''), res=["{lamp} off"], ans=["The {lamp} is off."])
fn("dim_lamp", "Set the brightness of a lamp", zh="调节灯的亮度", names=["dimLamp", "light.brightness"], descs=["How bright a lamp shines, in percent."], params=dict(lamp=LAMP, percent=dict(t="int", v=(1, 100), lim=True, d="brightness", zh="亮度", alt=["brightness", "level", "value"])),
   en=L('''dim the {lamp} to {percent}%
{lamp} at {percent} percent
set the {lamp} to {percent}
{lamp} brightness {percent}
bring the {lamp} down to {percent} percent
make the {lamp} {percent}% bright
the {lamp} is too bright, {percent} is enough
{lamp} fully bright @percent=100
the {lamp} at half strength @percent=50
raise the {lamp} to {percent}'''), zh_q=L('''{lamp}调到{percent}%
{lamp}亮度{percent}
把{lamp}调暗到{percent}
{lamp}最亮 @percent=100
{lamp}{percent}%亮
{lamp}太刺眼，调到{percent}%
把{lamp}的亮度设成{percent}
{lamp}亮一半 @percent=50
{percent}%，{lamp}'''), res=["{lamp} {percent}%"], ans=["The {lamp} is at {percent} percent."])
fn("color_lamp", "Set the colour of a lamp", zh="设置灯的颜色", names=["colorLamp", "light.color", "tint"], descs=["Which colour a lamp shines in."], params=dict(lamp=LAMP, color=dict(t="str", v="colour", d="colour", zh="颜色", alt=["colour", "hue"])),
   en=L('''make the {lamp} {color}
{color} light from the {lamp}
set the {lamp} to {color}
I want the {lamp} in {color}
{lamp}: {color}
turn the {lamp} {color}
the {lamp} should glow {color}
party time, {lamp} {color}
change the {lamp} colour to {color}'''), zh_q=L('''{lamp}变成{color}
{lamp}调成{color}
把{lamp}的颜色换成{color}
让{lamp}发{color}光
{lamp}要{color}的光
{color}，{lamp}
{lamp}换{color}
让{lamp}亮{color}的
把{lamp}打成{color}'''), res=["{lamp} {color}"], ans=["The {lamp} is {color}."])
