"""Page style: CSS rules of a web page, colours, fonts, spacing, borders, classes, variables."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("css_page_style")
values("selector_wc", en=[".card", "#header", "the navigation bar", "h1", "footer", ".btn-primary", "the sidebar", "body", "#main-content", "the hero section", ".price", "the search box", "p.intro", "table.data td",
                          "the sign-up form", "blockquote", "#cookie-banner", ".avatar", "the submit button", "ul.menu > li", "the logo", "main", "a.external", "the pricing table", "div.gallery", ".toast"],
       zh=["导航栏", "页脚", "侧边栏", "标题", "搜索框", "提交按钮", "首屏", "卡片", "正文", "登录表单", ".card", "#header", "价格表", "横幅", "头像", "引用块", "菜单项"])
values("csscolour_wc", en=["red", "#336699", "dark grey", "transparent", "tomato", "#fff", "rebeccapurple", "rgb(240, 240, 240)", "navy", "off-white", "hsl(210 40% 30%)", "#0a0a0a", "light blue", "crimson", "ivory", "#e0f7fa", "olive", "gold"],
       zh=["红色", "深灰", "浅蓝", "白色", "米色", "#336699", "墨绿", "金色", "透明", "番茄红", "藏青", "淡紫色"])
values("fontname_wc", en=["Georgia", "Helvetica", "Inter", "Roboto Mono", "Comic Sans", "Times New Roman", "Open Sans", "Fira Code", "Merriweather", "Noto Sans SC", "Playfair Display", "system-ui", "Courier", "Lato", "IBM Plex Sans"],
       zh=["宋体", "微软雅黑", "思源黑体", "楷体", "苹方", "仿宋", "Georgia", "黑体", "隶书", "方正书宋"])
values("cssclass_wc", en=["active", "is-hidden", "highlight", "btn--large", "dark", "has-shadow", "col-6", "featured", "text-muted", "sticky", "rounded-lg", "error", "fade-in", "nav__item", "selected", "w-full", "mt-4", "draft"],
       zh=["active", "highlight", "is-hidden", "dark", "featured", "btn--large", "selected", "sticky"])

EL = dict(t="str", v="selector_wc", d="element or CSS selector", zh="元素或选择器", alt=["element", "target", "query"])
COL = dict(t="str", v="csscolour_wc", d="CSS colour, as said", zh="颜色", alt=["colour", "value"])
SIDE = dict(t="enum", v={"top": ["the top", "upper side", "上边", "顶部"], "right": ["the right", "right-hand side", "右边", "右侧"], "bottom": ["the bottom", "lower side", "下边", "底部"],
                         "left": ["the left", "left-hand side", "左边", "左侧"], "all": ["all sides", "every side", "all around", "四边", "四周"]}, d="which side", zh="哪一边", default="all", alt=["edge", "where"])

fn("set_text_color", "Set the text colour of an element", zh="设置元素的文字颜色", names=["style.color", "setForeground", "colour_text"], descs=["Changes the colour of the letters.", "CSS color property"],
   params=dict(selector=EL, color=COL),
   en=L('''make the text of {selector} {color}
text colour of {selector}: {color}
the words in {selector} should be {color}
write {selector} in {color}
{selector} in {color} letters
set the font colour of {selector} to {color}
I can't read {selector}, its text has to be {color}
use {color} for the text in {selector}
{color} text for {selector} please
let the letters of {selector} be {color}
change the writing in {selector} to {color}
the lettering on {selector} wants to be {color}
color: {color} on {selector}'''),
   zh_q=L('''把{selector}的文字改成{color}
{selector}的字用{color}
{selector}文字颜色设为{color}
{selector}里的字看不清，换成{color}
用{color}显示{selector}的文字'''), res=["{selector} {{ color: {color} }}"], ans=["The text of {selector} is {color} now."])

fn("set_background_color", "Set the background colour of an element", zh="设置元素的背景色", names=["style.background", "setBackground", "fill_behind"], descs=["Changes what is behind the content.", "CSS background-color property"],
   params=dict(selector=EL, color=COL),
   en=L('''make the background of {selector} {color}
background of {selector}: {color}
fill {selector} with {color}
put {color} behind {selector}
{selector} needs a {color} background
set the backdrop of {selector} to {color}
{color} as background for {selector}
paint the area behind {selector} {color}
the {selector} background should turn {color}
I want {selector} on {color}
give {selector} a background in {color}
background-color {color} for {selector}
let {selector} sit on a {color} ground'''),
   zh_q=L('''把{selector}的背景设为{color}
{selector}背景用{color}
{selector}底色换成{color}
给{selector}加{color}背景
{selector}后面铺{color}'''), res=["{selector} {{ background: {color} }}"], ans=["{selector} has a {color} background."])

fn("set_font_family", "Set the typeface of an element", zh="设置元素的字体", names=["style.font", "setTypeface", "font_face"], descs=["Chooses the font of an element or the page.", "CSS font-family property"],
   params=dict(font=dict(t="str", v="fontname_wc", d="name of the font", zh="字体名", alt=["family", "typeface", "name"]), selector=dict(t="str", v="selector_wc", d="element; the whole page if left out", zh="元素，不填为整页", opt=True, alt=["element", "target"])),
   en=L('''use {font} for {selector}
set the font of {selector} to {font}
{selector} in {font}
change the font to {font}
I like {font} better, use it everywhere
the typeface of {selector} should be {font}
switch {selector} over to {font}
{font} for the whole page
typeset {selector} in {font}
let {selector} be printed in {font}
could the page use {font} instead
font: {font}
swap the typeface, {font} on {selector}
{selector} looks old-fashioned, try {font}'''),
   zh_q=L('''{selector}的字体换成{font}
整页用{font}
把{selector}改成{font}字体
字体改为{font}
{selector}用{font}显示'''), res=["font-family: {font}"], ans=["The font is {font} now."])

fn("set_font_size", "Set the size of the letters of an element", zh="设置元素的字号", names=["style.fontSize", "setTypeSize", "font_size"], descs=["How big the text of one element is.", "CSS font-size property with a unit"],
   params=dict(selector=EL, size=dict(t="num", v=(8, 72), d="number without unit", zh="数值", alt=["value", "amount"]),
               unit=dict(t="enum", v={"px": ["pixels", "像素"], "rem": ["rems", "rem单位"], "pt": ["points", "磅"], "percent": ["%", "per cent", "百分比"]}, d="unit of the size", zh="单位", default="px", alt=["in"])),
   en=L('''font size of {selector} to {size} {unit}
set {selector} to {size} {unit} text
make the letters of {selector} {size}
{size} {unit} for the text in {selector}
{selector} font size {size}
I want {selector} written at {size} {unit}
enlarge {selector}'s text to {size} {unit}
type size {size} {unit}, element {selector}
the text of {selector} should measure {size} {unit}
shrink the letters in {selector} to {size}
use {size} {unit} type on {selector}
{selector}: letters {size} {unit} high
bump the font size of {selector} to {size}'''),
   zh_q=L('''{selector}字号设为{size}
把{selector}的文字调到{size}{unit}
{selector}的字用{size}{unit}
字号{size}，用于{selector}
{selector}的字改成{size}{unit}大'''), res=["font-size {size}"], ans=["The text of {selector} has size {size}."])

fn("set_margin", "Set the space outside an element", zh="设置元素外边距", names=["style.margin", "setMargin", "outer_space"], descs=["Distance of an element to its neighbours.", "CSS margin in pixels"],
   params=dict(selector=EL, pixels=dict(t="int", v=(0, 120, 2), d="width in pixels", zh="像素", alt=["px", "amount"]), side=SIDE),
   en=L('''set the margin of {selector} to {pixels} pixels
{pixels} px margin on {side} of {selector}
give {selector} a margin of {pixels}
margin {side} {pixels} for {selector}
keep {selector} {pixels} pixels away from its neighbours
push {selector} {pixels} pixels down with a margin @side="top"
{selector} needs {pixels} px of outer space on {side}
outside spacing of {selector}: {pixels} px
no margin at all on {selector} @pixels=0
leave {pixels} pixels free below {selector}, outside of it @side="bottom"
margin for {selector}, {side}, {pixels} px
put a distance of {pixels} pixels around {selector}, outside its box
{selector} margin {pixels}'''),
   zh_q=L('''{selector}外边距设为{pixels}像素
{selector}的{side}外边距{pixels}
给{selector}{side}留{pixels}像素外边距
{selector}不要外边距 @pixels=0
{selector}和旁边的元素隔开{pixels}像素'''), res=["margin {pixels}px"], ans=["The margin of {selector} is {pixels} pixels."])

fn("set_padding", "Set the space inside an element", zh="设置元素内边距", names=["style.padding", "setPadding", "inner_space"], descs=["Distance between the border and the content.", "CSS padding in pixels"],
   params=dict(selector=EL, pixels=dict(t="int", v=(0, 80, 2), d="width in pixels", zh="像素", alt=["px", "amount"]), side=SIDE),
   en=L('''set the padding of {selector} to {pixels} pixels
{pixels} px padding on {side} of {selector}
pad {selector} by {pixels}
padding {side} {pixels} for {selector}
the text sticks to the edge of {selector}, {pixels} pixels of inner space please
inside {selector}, {pixels} px on {side}
give {selector} {pixels} px of padding
inner spacing of {selector}: {pixels} px
remove the padding of {selector} @pixels=0
more air inside {selector}: {pixels} pixels
{selector} padding {pixels}
I'd like {pixels} pixels between the content of {selector} and its border
padding for {selector}, {side}, {pixels} px'''),
   zh_q=L('''{selector}内边距设为{pixels}像素
{selector}的{side}内边距{pixels}
给{selector}{side}加{pixels}像素内边距
{selector}去掉内边距 @pixels=0
{selector}里面的文字贴边了，内部留{pixels}像素'''), res=["padding {pixels}px"], ans=["The padding of {selector} is {pixels} pixels."])

fn("set_border", "Draw a border around an element", zh="给元素加边框", names=["style.border", "setOutline", "frame_element"], descs=["Width, line style and colour of a border.", "CSS border property"],
   params=dict(selector=EL, width=dict(t="int", v=(1, 12), d="line width in pixels", zh="线宽", alt=["px", "thickness"]), style=dict(t="enum", v={"solid": ["continuous", "实线"], "dashed": ["broken", "虚线"], "dotted": ["made of dots", "点线"], "double": ["two-line", "双线"]}, d="line style", zh="线型", default="solid", alt=["line"]),
               color=dict(COL, opt=True)),
   en=L('''put a {width} pixel {style} border around {selector}
border of {selector}: {width} px
give {selector} a {color} border, {width} pixels wide
frame {selector} with {width} px {style} {color}
{selector} should have a {style} border of {width} pixels
draw a {color} line of {width} px around {selector}
a {style} {color} border on {selector}, {width} thick
{width} px {style} around {selector}
outline {selector} in {color} with {width} pixels
box in {selector}, {width} pixels
make the edge of {selector} {width} px {style} in {color}
I want a frame round {selector}, {width} pixels, {style}
{selector} border {width} {style}'''),
   zh_q=L('''给{selector}加{width}像素的{style}边框
{selector}边框{width}像素，{color}
{selector}用{color}{style}框起来，宽{width}
{selector}边框{width}像素
在{selector}周围画{width}像素{style}'''), res=["border set"], ans=["{selector} has a border now."])

fn("set_border_radius", "Round the corners of an element", zh="设置圆角", names=["style.radius", "roundCorners", "corner_radius"], descs=["How round the corners of an element are.", "CSS border-radius in pixels"],
   params=dict(selector=EL, radius=dict(t="int", v=(0, 60, 2), d="radius in pixels", zh="半径", alt=["pixels", "px"])),
   en=L('''round the corners of {selector} by {radius} pixels
corner radius of {selector} {radius}
{selector} should have {radius} px round corners
make {selector} rounder, {radius} px
border radius {radius} on {selector}
sharp corners on {selector} @radius=0
give {selector} rounded edges with a radius of {radius}
{radius} pixels of rounding for {selector}
soften the corners of {selector} to {radius} px
square off {selector}, no rounding @radius=0
{selector}: radius {radius}
I want the corners of {selector} curved, {radius} pixels'''),
   zh_q=L('''{selector}圆角设为{radius}像素
把{selector}的角变圆，半径{radius}
{selector}圆角{radius}
{selector}改成直角 @radius=0
给{selector}加{radius}像素圆角'''), res=["border-radius {radius}px"], ans=["The corners of {selector} have a radius of {radius}."])

fn("set_text_align", "Align the text of an element", zh="设置文字对齐", names=["style.align", "alignText", "text_alignment"], descs=["Left, right, centred or justified text.", "CSS text-align property"],
   params=dict(selector=EL, align=dict(t="enum", v={"left": ["flush left", "to the left", "左对齐", "靠左"], "right": ["flush right", "to the right", "右对齐", "靠右"], "center": ["centred", "in the middle", "居中"], "justify": ["justified", "in full lines", "两端对齐"]}, d="alignment", zh="对齐方式", alt=["alignment", "to"])),
   en=L('''align the text of {selector} {align}
text in {selector}: {align}
{selector} {align} please
set the text of {selector} {align}
I want the lines in {selector} {align}
the text in {selector} should be {align}
centre the text in {selector} @align="center"
push the words in {selector} against the right edge @align="right"
both edges of the text in {selector} straight @align="justify"
start every line of {selector} at the left edge @align="left"
change the text alignment of {selector} to {align}
{align} for {selector}
make {selector} read {align}'''),
   zh_q=L('''{selector}的文字{align}
把{selector}{align}
{selector}里的字要{align}
让{selector}文字{align}显示
{selector}的文字放中间 @align="center"'''), res=["text-align: {align}"], ans=["The text of {selector} is aligned."])

fn("hide_element", "Hide an element of the page", zh="隐藏页面元素", names=["dom.hide", "hideNode", "display_none"], descs=["Takes an element out of sight.", "The element stays in the document but is not shown"],
   params=dict(selector=EL, animate=dict(t="bool", d="fade it out", zh="是否淡出", opt=True, alt=["fade"])),
   en=L('''hide {selector}
make {selector} disappear
I don't want to see {selector}
take {selector} off the page
let {selector} fade out @animate=true
{selector} should not be shown
hide {selector} at once, no animation @animate=false
{selector} invisible
fade {selector} away slowly @animate=true
get {selector} out of my sight
the page looks cleaner without {selector}, hide it
put {selector} on display none
remove {selector} from view with a fade @animate=true'''),
   zh_q=L('''隐藏{selector}
把{selector}藏起来
{selector}不要显示
让{selector}淡出 @animate=true
{selector}直接隐藏，不要动画 @animate=false'''), res=["{selector} hidden"], ans=["{selector} is hidden."])

fn("show_element", "Show a hidden element of the page", zh="显示页面元素", names=["dom.show", "showNode", "unhide_element"], descs=["Brings a hidden element back.", "Makes an element visible"],
   params=dict(selector=EL, animate=dict(t="bool", d="fade it in", zh="是否淡入", opt=True, alt=["fade"])),
   en=L('''show {selector}
bring {selector} back
where is {selector}? show it again
make {selector} visible
let {selector} fade in @animate=true
{selector} should be shown again
unhide {selector}
put {selector} back on the page
show {selector} at once, no animation @animate=false
I need {selector} to be seen
reveal {selector} with a fade @animate=true
{selector} visible
I miss {selector}, let me see it'''),
   zh_q=L('''显示{selector}
把{selector}调出来
{selector}重新显示
让{selector}淡入 @animate=true
{selector}怎么不见了，显示出来'''), res=["{selector} shown"], ans=["{selector} is visible."])

fn("add_css_class", "Add a class to an element", zh="给元素添加类名", names=["classes.add", "addClass", "class_list_add"], descs=["Puts a CSS class on an element.", "Extends the class list"],
   params=dict(selector=EL, class_name=dict(t="str", v="cssclass_wc", d="name of the class", zh="类名", alt=["class", "name"])),
   en=L('''add the class {class_name} to {selector}
give {selector} the class {class_name}
put {class_name} on {selector}
class {class_name} for {selector}
{selector} gets the class {class_name}
mark {selector} as {class_name}, by class
attach {class_name} to {selector}
{selector} should have class {class_name}
apply the {class_name} class to {selector}
I want {class_name} among the classes of {selector}
extend the class list of {selector} by {class_name}
{selector} += {class_name}'''),
   zh_q=L('''给{selector}加上类{class_name}
{selector}添加{class_name}类
在{selector}上加class {class_name}
把{class_name}加到{selector}的类里
{selector}需要{class_name}这个类'''), res=["class {class_name} added"], ans=["{selector} has the class {class_name}."])

fn("remove_css_class", "Take a class off an element", zh="移除元素的类名", names=["classes.remove", "removeClass", "class_list_remove"], descs=["Deletes a CSS class from an element.", "Shortens the class list"],
   params=dict(selector=EL, class_name=dict(t="str", v="cssclass_wc", d="name of the class", zh="类名", alt=["class", "name"])),
   en=L('''remove the class {class_name} from {selector}
take {class_name} off {selector}
{selector} should lose the class {class_name}
drop {class_name} from {selector}
strip the {class_name} class from {selector}
no more {class_name} on {selector}
delete class {class_name} at {selector}
{selector} -= {class_name}
I don't want {class_name} among the classes of {selector}
clear {class_name} off {selector}
unset the class {class_name} for {selector}
{selector} shouldn't be {class_name} any longer, remove that class'''),
   zh_q=L('''去掉{selector}的类{class_name}
{selector}移除{class_name}类
从{selector}上删掉{class_name}
{selector}不要{class_name}这个类了
把{class_name}从{selector}的类里拿掉'''), res=["class {class_name} removed"], ans=["{selector} no longer has the class {class_name}."])

fn("set_css_variable", "Set a CSS variable of the page", zh="设置CSS变量", names=["vars.set", "setCustomProperty", "design_token"], descs=["Gives a custom property a value.", "Changes a design token for the whole page"],
   params=dict(name=dict(t="str", v=["--accent", "--gap", "brand-colour", "--radius-lg", "--header-height", "spacing", "--text-base", "--shadow", "primary", "--col-width", "ease-in", "--z-modal", "--主色", "主题色", "间距", "--圆角", "--accent"], d="name of the variable", zh="变量名", alt=["variable", "property"]),
               value=dict(t="str", v=["16px", "#ff5722", "1.5rem", "0.3s", "64px", "hotpink", "calc(100% - 2rem)", "12", "none", "var(--blue)", "75ch", "2em", "16像素", "红色", "#ff5722", "1.5rem"], d="new value", zh="新值", alt=["to", "content"])),
   en=L('''set the variable {name} to {value}
{name} = {value}
change {name} to {value}
the CSS variable {name} should be {value}
give {name} the value {value}
use {value} for {name}
let {name} be {value}
put {value} into {name}
variable {name}, new value {value}
redefine {name} as {value}
update the design token {name}: {value}
make {value} the value of {name}
I'd like {value} in the custom property {name}'''),
   zh_q=L('''把变量{name}设为{value}
{name}改成{value}
CSS变量{name}的值用{value}
让{name}等于{value}
更新{name}为{value}'''), res=["{name}: {value}"], ans=["{name} is {value} now."])

fn("get_computed_style", "Read a style value of an element", zh="读取元素的样式值", names=["style.read", "getStyle", "inspect_css"], descs=["Tells the current value of a CSS property.", "Reads a style, changes nothing"],
   params=dict(selector=EL, property=dict(t="enum", v={"color": ["text colour", "文字颜色"], "background_color": ["background colour", "背景色"], "font_family": ["font", "typeface", "字体"], "font_size": ["text size", "字号"], "width": ["how wide it is", "宽度"],
                                                       "height": ["how tall it is", "高度"], "margin": ["outer space", "外边距"], "padding": ["inner space", "内边距"]}, d="property to read", zh="要读的属性", alt=["name", "prop"])),
   en=L('''what is the {property} of {selector}
tell me the {property} of {selector}
read {property} on {selector}
{selector}: {property}?
look up the {property} for {selector}
get the current {property} of {selector}
I want to know the {property} of {selector}
which typeface is used in {selector} @property="font_family"
how wide is {selector} right now @property="width"
how tall is {selector} @property="height"
what colour do the letters of {selector} have @property="color"
how big is the text in {selector} @property="font_size"
which colour is behind {selector} @property="background_color"
inspect {selector}, {property}'''),
   zh_q=L('''{selector}的{property}是多少
看一下{selector}的{property}
读取{selector}的{property}
{selector}用的什么字体 @property="font_family"
{selector}现在有多宽 @property="width"
告诉我{selector}的{property}'''), res=["16px", "#336699", "Georgia"], ans=["I read the {property} of {selector}."])

flow(en=["which font does {a} use? use the same one for {b}", "read the typeface of {a} and give it to {b}", "make the font of {b} the one that {a} has"], zh_q=["看看{a}用什么字体，{b}也用那个", "读取{a}的字体并用到{b}上"],
     slots=dict(a="selector_wc", b="selector_wc"), made=dict(f="fontname_wc"),
     steps=[("get_computed_style", {"selector": "{a}", "property": "font_family"}, "{f}"), ("set_font_family", {"font": "{f}", "selector": "{b}"}, "set")], ans=["{b} uses {f} as well."])
flow(en=["find out the background colour of {a} and use it as the text colour of {b}", "read what colour is behind {a}, then write {b} in that colour"], zh_q=["读取{a}的背景色，作为{b}的文字颜色", "查{a}的背景色，{b}的字用这个颜色"],
     slots=dict(a="selector_wc", b="selector_wc"), made=dict(c=["#336699", "#fff8e1", "rgb(12, 34, 56)", "#222", "navy", "#e91e63", "ivory", "#00bfa5"]),
     steps=[("get_computed_style", {"selector": "{a}", "property": "background_color"}, "{c}"), ("set_text_color", {"selector": "{b}", "color": "{c}"}, "set")], ans=["The text of {b} is {c} now."])
flow(en=["what's the text colour of {a}? put that behind {b}", "take the letter colour of {a} and make it the background of {b}"], zh_q=["把{a}的文字颜色用作{b}的背景", "查{a}的字是什么颜色，{b}背景用它"],
     slots=dict(a="selector_wc", b="selector_wc"), made=dict(c=["#0d47a1", "#333", "rgb(200, 20, 20)", "teal", "#fafafa", "#795548", "orchid"]),
     steps=[("get_computed_style", {"selector": "{a}", "property": "color"}, '{{"color":"{c}"}}'), ("set_background_color", {"selector": "{b}", "color": "{c}"}, "set")], ans=["{b} has the background {c}."])
