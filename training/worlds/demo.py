"""The functions of the demo page: theme, reminders, timers, canvas, lamps, music, notes, dice."""
from switchboard.world import domain, fn, values


def L(text):
    """One template per line."""
    return text.strip().splitlines()


domain("demo")

fn("set_theme", "Switch the page between light and dark colours",
   zh="在浅色和深色之间切换页面",
   names=["setTheme", "page.theme", "change_color_scheme", "toggleAppearance"],
   descs=["Sets the colour scheme of this page.", "Choose a bright or a dark look for the site", "Light mode or dark mode"],
   params=dict(theme=dict(t="enum", v={"light": ["light mode", "the light theme", "day mode", "bright mode", "light colours", "the bright look", "浅色", "亮色", "白天模式", "浅色模式", "浅色主题"],
                                       "dark": ["dark mode", "the dark theme", "night mode", "dark colours", "the dark look", "深色", "暗色", "夜间模式", "黑暗模式", "深色主题"]},
                          d="colour theme", zh="颜色主题", alt=["mode", "scheme", "appearance"])),
   en=L('''switch to {theme}
turn on {theme}
I'd like {theme} please
{theme}
put the page in {theme}
use {theme} for this site
can we go to {theme}
give me {theme} instead
make everything {theme}
go back to {theme}
I prefer {theme}
change the theme to {theme}
enable {theme}
how do I get {theme}? do it for me
let's try {theme} for a while
it's too bright in here for my eyes @theme="dark"
this white background hurts my eyes @theme="dark"
make the background black @theme="dark"
I'm reading in bed, dim the page @theme="dark"
this page is blinding me @theme="dark"
my eyes are tired, can the site be darker @theme="dark"
lights out for this website @theme="dark"
go dark @theme="dark"
it's night here, make the page easier on the eyes @theme="dark"
too dark, I can't read a thing here @theme="light"
make the page bright again @theme="light"
I want a white background @theme="light"
turn off dark mode @theme="light"
no more night mode @theme="light"
get rid of the dark look @theme="light"
turn off the light theme @theme="dark"
I'm sitting in the sun and can't see this dark page @theme="light"
brighten up the page @theme="light"
black on white, please @theme="light"
white text on black @theme="dark"'''),
   zh_q=L('''切换到{theme}
打开{theme}
我想用{theme}
把页面换成{theme}
{theme}
换回{theme}吧
用{theme}好了
屏幕太亮了，刺眼 @theme="dark"
白色背景看着眼睛疼 @theme="dark"
晚上看太亮，网页调暗一点 @theme="dark"
关掉夜间模式 @theme="light"
页面太黑了，看不清 @theme="light"
背景变成白色 @theme="light"
背景改成黑色 @theme="dark"
关掉浅色模式 @theme="dark"
我在太阳底下，页面亮一点 @theme="light"'''),
   res=["theme is now {theme}", '{{"theme":"{theme}"}}'], ans=["The page is {theme} now.", "Switched to the {theme} theme."])

fn("set_text_size", "Change how large the text on the page is",
   zh="改变页面文字的大小",
   names=["setTextSize", "page.font_size", "adjust_type_size", "TextScale"],
   descs=["Sets the font size of the page.", "Make the letters on the page bigger or smaller", "How big the words are shown"],
   params=dict(size=dict(t="enum", v={"small": ["tiny", "little", "小", "小号", "小字体"], "medium": ["normal", "regular", "standard", "the usual size", "中", "中等", "正常", "标准", "中号"],
                                      "large": ["big", "huge", "大", "大号", "大字体"]}, d="text size", zh="文字大小", alt=["text_size", "scale", "level"])),
   en=L('''set the text size to {size}
make the text {size}
{size} text please
use a {size} font
font size {size}
change the letters to {size}
I want {size} print
the text should be {size}
can the writing be {size}
go for {size} letters
switch to {size} type
could the font be {size} here
I can't read this, the letters are too small @size="large"
bigger text @size="large"
I forgot my glasses, enlarge the text @size="large"
the writing is tiny, blow it up @size="large"
my grandmother can't read this page @size="large"
I have to squint to read this @size="large"
make the words easier to read from far away @size="large"
zoom the text in @size="large"
increase the font @size="large"
the letters are way too big @size="small"
smaller print please @size="small"
I want to fit more text on the screen @size="small"
shrink the text @size="small"
make the font as small as possible @size="small"
the text takes up too much room @size="small"
put the text size back to normal @size="medium"
neither big nor small letters, something in between @size="medium"
reset the font size @size="medium"
just the ordinary text size again @size="medium"
text in the middle size @size="medium"'''),
   zh_q=L('''把字体调成{size}
文字大小设为{size}
字要{size}的
我要{size}的字
换成{size}字体
字号改成{size}
字太小了，看不清 @size="large"
没戴眼镜，把字放大 @size="large"
字大一点 @size="large"
老人看不清，调大字体 @size="large"
字太大了 @size="small"
字小一点，想多看点内容 @size="small"
把文字缩小 @size="small"
恢复正常字号 @size="medium"
字不要太大也不要太小 @size="medium"'''),
   res=["text size is {size}"], ans=["The text is {size} now.", "Text size set to {size}."])

WHEN = dict(t="str", v="when", noise=0.01, d="day or time, in the visitor's words", zh="日期或时间，按访客的原话", opt=True, alt=["time", "due", "date"])

fn("add_reminder", "Add something to the reminder list",
   zh="往提醒清单里加一项",
   names=["addReminder", "reminders.add", "create_reminder", "RememberThis"],
   descs=["Puts an item on the list of things to remember.", "Create a reminder, with a day or time if one is given", "Remind the visitor of something"],
   params=dict(text=dict(t="str", v="task", noise=0.05, d="what to be reminded of", zh="要提醒的事", alt=["task", "what", "title"]), when=WHEN),
   en=L('''remind me to {text}
remind me to {text} {when}
{when} remind me to {text}
don't let me forget to {text}
don't let me forget to {text} {when}
I have to {text} {when}, remind me
I need to {text} {when}, please remind me
set a reminder to {text}
set a reminder to {text} {when}
set a reminder {when} to {text}
set a reminder for me: {text}
reminder: {text}
reminder: {text}, {when}
add "{text}" to my reminders
add {text} to the reminder list
put {text} on my list of reminders
put {text} on my reminders {when}
remember that I must {text} {when}
help me remember to {text}
I keep forgetting to {text}
I always forget to {text}, can you remind me {when}
make sure I {text} {when}
can you remind me {when} that I need to {text}
I should {text} {when}, put that on the list
new reminder {text}
new reminder for {when}: {text}
ping me {when} to {text}
nudge me to {text} {when}
give me a nudge to {text}
note to remember: {text}
on my reminder list please: {text}
tell me {when} to {text}
{text} {when}, remind me of that
I mustn't forget to {text}
before I forget, I've got to {text} {when}
could I get a reminder {when}? I want to {text}
{when} I have to {text}, don't let it slip my mind
jot a reminder down, {text}
remind me: {text}
remind me {when}: {text}'''),
   zh_q=L('''提醒我{text}
{when}提醒我{text}
提醒我{when}{text}
别让我忘了{text}
{when}我要{text}，记得提醒我
加一条提醒：{text}
加个提醒，{when}{text}
把{text}加到提醒清单
我老是忘记{text}，帮我记一下
记得叫我{text}
{when}叫我{text}
新建提醒：{text}，{when}
设个{when}的提醒，{text}
我得{text}，提醒一下我
帮我设置提醒：{text}
到时候提醒我{text}
{when}别忘了让我{text}
待办提醒 {text}'''),
   res=["added to reminders: {text}", "reminder added"], ans=["I will remind you to {text}.", "Added {text} to your reminders."])

values("reminder_ref", en=L("""dentist
the dentist
call the dentist
the invoice
send the invoice
dry cleaning
passport
renew my passport
plants
watering the plants
water the plants
library books
rent
pay the rent
laundry
vitamins
haircut
the electricity bill
recycling
take out the recycling
birthday card for Leo
tax return
file the tax return
tyre pressure
descale the kettle
boarding pass
the parcel
posting the parcel
email the landlord
cat litter
walk the dog
concert tickets
change the bed sheets
feeding the cat
groceries
mow the lawn
the flowers for mum
homework
call grandma back
car wash
bake a cake
the gym membership
back up the laptop"""), zh=L("""牙医
给牙医打电话
发票
取干洗
护照
浇花
还书
交房租
洗衣服
吃维生素
理发
交电费
倒垃圾
生日卡
报税
胎压
值机
寄快递
给房东发邮件
买猫砂
遛狗
演唱会门票
换床单
喂猫
割草
作业
给奶奶回电话
洗车
烤蛋糕
备份电脑"""))

fn("complete_reminder", "Tick off a reminder that is done",
   zh="把做完的提醒打勾",
   names=["completeReminder", "reminders.done", "check_off_reminder", "finishReminder"],
   descs=["Marks a reminder as done.", "Cross a finished item off the reminder list", "Say which reminder has been taken care of"],
   params=dict(text=dict(t="str", v="reminder_ref", noise=0.1, d="the reminder, or words from it", zh="提醒的内容或其中的词", alt=["reminder", "item", "which"])),
   en=L('''tick off {text}
check off {text}
mark {text} as done
{text} is done
cross {text} off the list
I'm done with {text}
I've finished with {text}, tick it off
the {text} reminder is done
complete the reminder about {text}
you can tick off the one about {text}
{text} - done
{text}: finished
I took care of {text}
took care of {text} already
{text} has been dealt with
the thing with {text} is sorted
no need to remind me of {text} any more, it's done
strike {text} from my reminders, I did it
that reminder about {text}? done!
mark the {text} one complete
done with the {text} reminder
set the reminder {text} to completed
check the box for {text}
{text} can be checked off
I already did {text}
close the reminder "{text}"
finished: {text}
just sorted out {text}, you can cross it off
put a tick next to {text}
{text} is off my plate
I've already bought {text}, check it off
I just picked up {text}, that one is done
been there, done that: {text}
that's {text} finished at last
ticked in real life, now tick it here: {text}'''),
   zh_q=L('''{text}做完了
把{text}打勾
{text}已经完成
提醒里的{text}可以划掉了
标记{text}为已完成
我搞定{text}了
关于{text}的那条提醒完成了
{text}那件事办好了
勾掉{text}
{text}不用再提醒了，做好了
完成提醒：{text}
划掉{text}这一项
刚刚处理完{text}
那条{text}的提醒打个勾'''),
   res=["done: {text}", "ticked off"], ans=["Ticked off {text}.", "{text} is done."])

AMOUNT = dict(t="num", v=(1, 60, 1), d="how long", zh="多久", alt=["length", "value", "duration"])
UNIT = dict(t="enum", v={"seconds": ["seconds", "secs", "second", "秒", "秒钟"], "minutes": ["minutes", "mins", "minute", "min", "分钟", "分"],
                         "hours": ["hours", "hrs", "hour", "小时", "个小时", "个钟头"]}, d="unit of the amount", zh="时间单位", alt=["time_unit", "units"])
LABEL = dict(t="str", v="timer_label", d="what the timer is for", zh="计时器的用途", opt=True, alt=["name", "title", "purpose"])

fn("start_timer", "Start a countdown timer",
   zh="开始倒计时",
   names=["startTimer", "timer.start", "countdown", "set_countdown_timer"],
   descs=["Counts down the given time and then rings.", "Set a timer that counts down", "Begin a countdown, with a name if wanted"],
   params=dict(amount=AMOUNT, unit=UNIT, label=LABEL),
   en=L('''set a timer for {amount} {unit}
start a {amount} {unit} timer
{amount} {unit} timer
timer {amount} {unit}
count down {amount} {unit}
start a {amount} {unit} {label} timer
{amount} {unit} {label} timer
set a {label} timer for {amount} {unit}
{label} timer, {amount} {unit}
timer for {amount} {unit} for the {label}
{amount} {unit} for {label}
tell me when {amount} {unit} are over
let me know in {amount} {unit}
give me {amount} {unit} on the clock
wake me in {amount} {unit}
the {label} takes {amount} {unit}, start a timer
start a timer called {label} for {amount} {unit}
put {amount} {unit} on the timer for {label}
I need a countdown of {amount} {unit}
countdown from {amount} {unit}, label it {label}
beep after {amount} {unit}
ring in {amount} {unit} because of the {label}
time {amount} {unit} for me
{label} in {amount} {unit}, set the timer
timer for {label}: {amount} {unit}
I'm making {label}, start {amount} {unit}
set the egg clock to {amount} {unit}
set a timer for half an hour @amount=30 @unit="minutes"
half an hour timer for {label} @amount=30 @unit="minutes"
timer for an hour @amount=1 @unit="hours"
one hour countdown for {label} @amount=1 @unit="hours"
set a timer for an hour and a half @amount=90 @unit="minutes"
a quarter of an hour for {label} @amount=15 @unit="minutes"
three quarters of an hour, please start the timer @amount=45 @unit="minutes"
start a timer for a minute @amount=1 @unit="minutes"
timer for half a minute @amount=30 @unit="seconds"
a minute and a half for the {label} @amount=90 @unit="seconds"
set a timer for two and a half minutes @amount=2.5 @unit="minutes"
two and a half hours on the timer for {label} @amount=2.5 @unit="hours"
a couple of minutes for {label} @amount=2 @unit="minutes"
my {label} needs {amount} more {unit}'''),
   zh_q=L('''设一个{amount}{unit}的计时器
{amount}{unit}倒计时
计时{amount}{unit}
{label}计时{amount}{unit}
设个{label}的计时器，{amount}{unit}
{amount}{unit}后叫我
{label}要{amount}{unit}，帮我倒计时
定时{amount}{unit}
开始一个{amount}{unit}的{label}计时器
{label}，{amount}{unit}
倒数{amount}{unit}，名字叫{label}
定个半小时的时 @amount=30 @unit="minutes"
{label}定时半个小时 @amount=30 @unit="minutes"
倒计时一个半小时 @amount=90 @unit="minutes"
计时一刻钟 @amount=15 @unit="minutes"
计时半分钟 @amount=30 @unit="seconds"
给{label}定一个小时 @amount=1 @unit="hours"
过{amount}{unit}响铃'''),
   res=["timer started: {amount} {unit}", "{label}: {amount} {unit}"], ans=["The timer is running: {amount} {unit}.", "Your {label} timer runs for {amount} {unit}."])

fn("cancel_timers", "Stop and remove all running timers",
   zh="停止并删除所有正在运行的计时器",
   names=["cancelTimers", "timer.clear", "stop_all_timers", "abortCountdowns"],
   descs=["Cancels every countdown.", "No timer runs after this", "Remove all timers from the page"],
   en=L('''cancel the timer
cancel all timers
stop the timers
stop the countdown
kill every timer
I don't need the timer any more
never mind the timer
turn the timer off
get rid of all running timers
forget the countdown
clear the timers
no more timers
abort the timer
delete all the countdowns
end the timer please
the pasta is done already, stop the clock
make that ticking timer stop
remove my timers
switch off every countdown that's running
timer off
drop the timer, dinner is cancelled
shut the timers down
scrap all of the timers
call off the countdown
stop counting down
wipe out the timers'''),
   zh_q=L('''取消计时器
停止所有计时
不用计时了
把倒计时关掉
别再倒数了
清除全部计时器
计时器都停了吧
删掉所有倒计时
算了，不要计时了
终止计时
面已经好了，关掉定时
停掉计时器'''),
   res=["all timers removed", "2 timers stopped"], ans=["All timers are stopped.", "No timer is running now."])

SHAPE = dict(t="enum", v={"circle": ["circle", "circles", "disc", "圆", "圆形", "圆圈"], "square": ["square", "squares", "box", "boxes", "正方形", "方块"],
                          "triangle": ["triangle", "triangles", "三角形", "三角"], "star": ["star", "stars", "星星", "五角星"]}, d="which shape", zh="哪种图形", alt=["kind", "figure", "form"])
COLOR = dict(t="enum", v={"red": ["red", "红色", "红"], "orange": ["orange", "橙色", "橘色"], "yellow": ["yellow", "黄色", "黄"], "green": ["green", "绿色", "绿"],
                          "blue": ["blue", "蓝色", "蓝"], "purple": ["purple", "violet", "紫色"], "pink": ["pink", "粉色", "粉红色"], "black": ["black", "黑色", "黑"]},
             d="fill colour", zh="填充颜色", opt=True, alt=["colour", "fill", "paint"])

fn("draw_shapes", "Draw shapes on the canvas",
   zh="在画布上画图形",
   names=["drawShapes", "canvas.draw", "paint_shapes", "addFigures"],
   descs=["Puts one or more shapes on the drawing area.", "Paint circles, squares, triangles or stars", "Add figures to the picture"],
   params=dict(shape=SHAPE, color=COLOR, count=dict(t="int", v=(2, 20), d="how many", zh="几个", default=1, alt=["number", "n", "amount"])),
   en=L('''draw a {shape}
draw one {shape} @count=1
draw a {color} {shape}
draw {count} {color} {shape}
draw {count} {shape}
{count} {color} {shape} please
{color} {shape}
paint a {color} {shape} on the canvas
put {count} {shape} on the canvas
put {count} {shape} in {color} on the picture
I want to see {count} {color} {shape}
can you sketch a {shape}
sketch {count} {shape} for me
a {shape} in {color}
add another {color} {shape}
add {count} more {shape}
show me a {color} {shape}
make {count} {shape}, {color} ones
fill the canvas with {count} {color} {shape}
how about a nice {color} {shape}
{shape}, {color}, {count} of them
give me {count} {shape}
a single {color} {shape} @count=1
let there be {count} {shape}
a couple of {color} {shape} @count=2
a pair of {shape} @count=2
draw two {shape} @count=2
a dozen {shape} please @count=12
half a dozen {color} {shape} @count=6
three {color} {shape} @count=3
my daughter wants {count} {color} {shape}
place a {shape} on the drawing board
draw something round @shape="circle"
draw a {color} ball @shape="circle"
a night sky with {count} stars @shape="star"
draw a {color} dot @shape="circle"
I'd like the {shape} to be {color}, draw {count}'''),
   zh_q=L('''画一个{shape}
画个{shape}
画个{color}的{shape}
画{count}个{color}的{shape}
画{count}个{shape}
来{count}个{shape}
在画布上画{count}个{color}{shape}
我要{count}个{color}的{shape}
{color}{shape}
{count}个{shape}，{color}的
再加{count}个{shape}
给我画两个{color}的{shape} @count=2
画三个{shape} @count=3
画布上放个{color}{shape}
画半打{color}{shape} @count=6
宝宝想看{color}的{shape}，画几个吧，{count}个'''),
   res=["drew {shape}", "drew {count} {shape}"], ans=["There you are.", "I drew {count} {shape}.", "The {shape} is on the canvas."])

fn("clear_canvas", "Erase everything drawn on the canvas",
   zh="擦掉画布上的所有内容",
   names=["clearCanvas", "canvas.clear", "wipe_drawing", "erasePicture"],
   descs=["Removes all shapes from the drawing area.", "Start with an empty canvas", "Wipe the picture"],
   en=L('''clear the canvas
erase everything
wipe the drawing
start over with a blank canvas
remove all the shapes
get rid of the drawing
empty the canvas
delete what I drew
clean the picture
I want an empty drawing area
rub it all out
throw the drawing away
fresh canvas please
blank page for drawing
take all those shapes off
the picture is ugly, wipe it
remove everything that's painted
canvas clean, please
make the drawing board empty
scrap the picture and start again
no shapes any more
erase the stars and everything else on there
reset the drawing
let me begin a new picture
whiteboard clean'''),
   zh_q=L('''清空画布
把画都擦掉
擦掉所有图形
重新画，先清空
画布清干净
删掉画的东西
我要一张空白画布
把图形全部去掉
画得太丑了，擦了吧
画板清空
重置画面
都擦了重来'''),
   res=["canvas is empty"], ans=["The canvas is empty.", "Everything is erased."])

ROOM = dict(t="enum", v={"kitchen": ["kitchen", "厨房"], "bedroom": ["bedroom", "卧室", "睡房"], "living room": ["living room", "lounge", "sitting room", "front room", "客厅", "起居室"],
                         "bathroom": ["bathroom", "washroom", "浴室", "卫生间", "洗手间"], "all": ["whole house", "entire house", "house", "全屋", "整个房子", "所有房间"]},
            d="which room", zh="哪个房间", alt=["where", "place", "lamp"])
ON = dict(t="bool", v={"true": ["on", "开", "打开"], "false": ["off", "关", "关掉", "关上"]}, d="true for on, false for off", zh="开为 true，关为 false", alt=["state", "power", "lit"])
BRIGHT = dict(t="int", v=(1, 100), lim=True, d="percent", zh="百分比", opt=True, alt=["level", "dim", "percent"])

fn("set_light", "Turn a lamp in the house on or off, or dim it",
   zh="开关或调暗家里的灯",
   names=["setLight", "lights.set", "lamp_control", "switchLamp"],
   descs=["Controls the lights of a room.", "Switch lights and set their brightness", "Lamp on, off or dimmed"],
   params=dict(room=ROOM, on=ON, brightness=BRIGHT),
   en=L('''turn {on} the {room} light
turn the {room} light {on}
switch the {room} lights {on}
{room} light {on}
{room} lamp {on}
lights {on} in the {room}
can you turn {on} the lamp in the {room}
dim the {room} to {brightness}% @on=true
dim the {room} light to {brightness} percent @on=true
set the {room} lamp to {brightness}% @on=true
{room} at {brightness} percent @on=true
turn on the {room} light at {brightness}% @on=true
{brightness} percent light in the {room} @on=true
bring the {room} lights down to {brightness}% @on=true
raise the {room} light to {brightness} percent @on=true
I'd like the {room} lit at {brightness}% @on=true
make it dark in the {room} @on=false
it's dark in the {room} @on=true
I can't see anything in the {room} @on=true
I'm going into the {room}, light please @on=true
I left the light on in the {room} @on=false
nobody is in the {room}, save power @on=false
kill the lights in the {room} @on=false
put the {room} light out @on=false
light up the {room} @on=true
leaving the {room} now, lights please @on=false
half brightness in the {room} @on=true @brightness=50
{room} lights to full brightness @on=true @brightness=100
{room} lamp as bright as it goes @on=true @brightness=100
turn {on} all the lights @room="all"
all lights {on} @room="all"
lights {on} everywhere @room="all"
dim everything to {brightness}% @room="all" @on=true
turn off every lamp in the house @room="all" @on=false
we're leaving, turn everything off @room="all" @on=false
{brightness}% on all lamps @room="all" @on=true
all the lights in the house at {brightness} percent @room="all" @on=true
I'm going to sleep, bedroom light off @room="bedroom" @on=false
I'm cooking, give me light @room="kitchen" @on=true
time for a bath, put the light on in there @room="bathroom" @on=true
the lamp next to the sofa {on} @room="living room"'''),
   zh_q=L('''{on}{room}的灯
把{room}的灯{on}
{room}灯{on}
打开{room}的灯 @on=true
关掉{room}的灯 @on=false
{room}的灯调到{brightness}% @on=true
把{room}调暗到百分之{brightness} @on=true
{room}亮度{brightness} @on=true
{room}太黑了 @on=true
{room}没人，灯关了吧 @on=false
{room}灯开到最亮 @on=true @brightness=100
{room}的灯调一半亮 @on=true @brightness=50
把所有的灯都关了 @room="all" @on=false
家里的灯全打开 @room="all" @on=true
所有灯调到{brightness}% @room="all" @on=true
出门了，灯都关掉 @room="all" @on=false
要睡觉了，关卧室灯 @room="bedroom" @on=false
我去洗手间，开下灯 @room="bathroom" @on=true'''),
   res=["light in {room}: on={on}", "ok"], ans=["Done with the light in the {room}.", "The {room} light is set."])
