"""The functions of the demo page, second part: timers, canvas, lamps."""
from switchboard.wording import L
from switchboard.world import CJK, domain, fn, values


def M(text):
    """Templates separated by " | "; a line "@name=value" assigns for the lines below it, "--" ends that."""
    out, tail = [], ""
    for line in text.strip().splitlines():
        if line.startswith("@"):
            tail = " " + line.strip()
        elif line == "--":
            tail = ""
        else:
            out += [t.strip() + tail for t in line.split(" | ")]
    return out


domain("demo")

values("timer_label_wd", en=M("""tea | green tea | my tea | pasta | spaghetti | eggs | soft-boiled eggs | egg number 2 | pizza | frozen pizza | laundry | washing machine | dryer | plank | planks | bread | sourdough | garlic bread
meditation | oven | nap | power nap
baby's nap | rice | brown rice | homework | maths homework | face mask | dough | pizza dough | parking | parking meter | steak | shower | cookies | oatmeal cookies | reading | roast potatoes | hair dye | screen time | TV time
coffee | French press | soup | lentil soup
stretching | piano practice | violin practice | chicken | roast chicken | potatoes | workout | break | lunch break | coffee break | presentation | talk | dishwasher | green beans | time-out | pomodoro | focus session | deep work
study session | chess game | next move
quiz round | round one | board game | push-ups | wall sit | yoga | breathing | toothbrushing | brushing teeth | cake | birthday cake | chocolate cake | muffins | brownies | lasagne | quiche | pie | porridge | noodles | ramen
dumplings | salmon | burgers | grill | barbecue
sprinkler | watering | the plants | glue | paint to dry | nail polish | ironing | cleaning | tidy up | bath | sauna | ice bath | cold pack | medicine | eye drops | inhaler | dog walk | cat food | exam | essay | speech | interview
meeting | standup | phone call | call with Ana
bus | taxi | train to Leeds | checkout | auction | sale ends | penalty | half time | second half | interval | marinade | yeast | jelly | ice cream | freezer | beer in the freezer | popcorn | couscous | quinoa | broccoli | carrots | beans | stew | broth"""), zh=M("""泡茶 | 绿茶 | 煮面 | 煮鸡蛋 | 溏心蛋 | 披萨 | 洗衣服 | 洗衣机 | 烘干机 | 平板支撑 | 面包 | 冥想 | 烤箱 | 午睡 | 小睡 | 宝宝睡觉 | 米饭 | 煮粥 | 作业 | 数学作业 | 面膜 | 发面 | 停车 | 牛排 | 洗澡 | 饼干 | 阅读 | 烤土豆 | 染发 | 看电视 | 咖啡 | 炖汤 | 拉伸
练琴 | 鸡肉 | 健身 | 休息 | 演讲 | 蒸鱼 | 蒸包子 | 煮饺子 | 红烧肉 | 蛋糕 | 烤鸡翅 | 刷牙 | 瑜伽 | 俯卧撑 | 番茄钟 | 专注 | 下棋 | 考试 | 打扫 | 泡脚 | 敷眼膜 | 滴眼药水 | 浇水 | 熨衣服 | 等车 | 开会 | 会议 | 打电话 | 遛狗 | 爆米花 | 腌肉 | 冰箱里的啤酒 | 晾指甲油 | 跳绳"""))
_T = [("half an hour", 30, "minutes"), ("an hour", 1, "hours"), ("90 secs", 90, "seconds"), ("a minute", 1, "minutes"), ("5min", 5, "minutes"), ("10 mins", 10, "minutes"), ("1h", 1, "hours"), ("45s", 45, "seconds"),
      ("20m", 20, "minutes"), ("3hrs", 3, "hours"), ("an hour and a half", 90, "minutes"), ("1.5 hours", 1.5, "hours"), ("one and a half hours", 1.5, "hours"), ("two and a half minutes", 2.5, "minutes"), ("a quarter of an hour", 15, "minutes"),
      ("three quarters of an hour", 45, "minutes"), ("a couple of minutes", 2, "minutes"), ("half a minute", 30, "seconds"), ("thirty seconds", 30, "seconds"), ("twenty five minutes", 25, "minutes"), ("a hundred seconds", 100, "seconds"),
      ("120 minutes", 120, "minutes"), ("0.5 hours", 0.5, "hours"), ("seven and a half minutes", 7.5, "minutes"), ("sixty secs", 60, "seconds"), ("a full hour", 1, "hours"), ("half hour", 30, "minutes"), ("quarter hour", 15, "minutes"),
      ("ten seconds", 10, "seconds"), ("3 minuets", 3, "minutes"), ("15 minuts", 15, "minutes"), ("fifteen min", 15, "minutes"), ("2 hours", 2, "hours"), ("one hour", 1, "hours"), ("one minute", 1, "minutes"), ("eight min", 8, "minutes"),
      ("4 and a half minutes", 4.5, "minutes"), ("12min", 12, "minutes"), ("30sec", 30, "seconds"), ("2.5 mins", 2.5, "minutes"), ("three hours", 3, "hours"), ("90 mins", 90, "minutes"), ("forty-five minutes", 45, "minutes")]
_A = [("5-minute", 5, "minutes"), ("ten-minute", 10, "minutes"), ("90-second", 90, "seconds"), ("half-hour", 30, "minutes"), ("one-hour", 1, "hours"), ("2-hour", 2, "hours"), ("25-minute", 25, "minutes"), ("45-second", 45, "seconds"),
      ("quarter-hour", 15, "minutes"), ("twenty minute", 20, "minutes"), ("3 min", 3, "minutes"), ("30 sec", 30, "seconds"), ("1 hour", 1, "hours"), ("1.5-hour", 1.5, "hours"), ("7-minute", 7, "minutes"), ("sixty-second", 60, "seconds"),
      ("two-minute", 2, "minutes"), ("12 minute", 12, "minutes"), ("three-hour", 3, "hours"), ("one-minute", 1, "minutes")]
_T_ZH = [("半小时", 30, "minutes"), ("半个钟头", 30, "minutes"), ("一刻钟", 15, "minutes"), ("三刻钟", 45, "minutes"), ("一个半小时", 90, "minutes"), ("一分半钟", 90, "seconds"), ("两分半钟", 2.5, "minutes"), ("五分钟", 5, "minutes"), ("90秒", 90, "seconds"),
         ("一小时", 1, "hours"), ("两个小时", 2, "hours"), ("二十五分钟", 25, "minutes"), ("十分钟", 10, "minutes"), ("半分钟", 30, "seconds"), ("三十秒", 30, "seconds"), ("1.5小时", 1.5, "hours"), ("俩小时", 2, "hours"), ("一分钟", 1, "minutes"), ("四十五分钟", 45, "minutes")]


def timed(patterns, each):
    """Patterns with <T> (a length of time), <A> (one as an adjective): `each` different ones a pattern."""
    out, k = [], 0
    for p in patterns:
        pool, mark = (_A, "<A>") if "<A>" in p else (_T_ZH, "<T>") if CJK.search(p) else (_T, "<T>")
        for _ in range(each):
            words, amount, unit = pool[k % len(pool)]
            out.append(f'{p.replace(mark, words)} @amount={amount} @unit="{unit}"')
            k += 1
        k += 1
    return out


_TIMED_EN = M('''set a timer for <T> | timer for <T> | timer <T> | <T> timer | <T> on the clock please | start a timer, <T> | count down <T> | <T> for {label} | <T> for the {label} | {label}, <T>
{label} timer for <T> | give me <T> | let me know when <T> is over | tell me in <T> | wake me up in <T> | ring in <T> | my {label} needs <T> | the {label} takes <T>, start the timer | start a {label} timer for <T>
set <T> for my {label} | in <T> I have to check the {label}, set a timer | I want a countdown of <T> for {label} | can you time <T> for me? | can you set a timer for <T>? it's for {label} | {label} for <T> please
I'm making {label}, <T> please | <T>, label {label} | start <T> for {label} now | time <T> | put <T> on the timer | I'd like a timer for <T>, please | timer for {label}, <T> | <T> countdown, call it {label}
start a <A> timer | set a <A> timer | a <A> timer please | <A> timer for {label} | start a <A> {label} timer | <A> {label} timer | I need a <A> countdown | a <A> countdown for the {label} | begin a <A> timer called {label}
<A> timer | can I get a <A> timer | give me a <A> timer for my {label} | I'm taking a <A> break, set a timer''')
_TIMED_ZH = M('''<T>计时器 | 定时<T> | 倒计时<T> | 给{label}定<T> | {label}计时<T> | <T>后叫我 | 设一个<T>的{label}计时器 | 计时<T>，{label}用 | {label}要<T>，开始倒数 | 帮我定<T>的时 | 过<T>响一下 | {label}，<T>''')

AMOUNT = dict(t="num", v=(1, 90, 1), d="how long", zh="多久", alt=["length", "value", "duration"])
UNIT = dict(t="enum", v={"seconds": ["seconds", "secs", "second", "sec", "秒", "秒钟"], "minutes": ["minutes", "mins", "minute", "min", "分钟", "分"],
                         "hours": ["hours", "hrs", "hour", "hr", "小时", "个小时", "个钟头", "钟头"]}, d="unit of the amount", zh="时间单位", alt=["time_unit", "units"])
LABEL = dict(t="str", v="timer_label_wd", d="what the timer is for", zh="计时器的用途", opt=True, alt=["name", "title", "purpose"])

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
my {label} needs {amount} more {unit}''') + M('''
timer: {amount} {unit} | timer for {amount} {unit} please | {amount} {unit} countdown | {amount} {unit} on the timer | {amount} {unit}, go | start counting down from {amount} {unit}
start the clock, {amount} {unit} | could you time {amount} {unit} | can you set a {amount} {unit} timer? | I need a timer, {amount} {unit} | please start a timer of {amount} {unit} | set timer {amount} {unit}
let the timer run for {amount} {unit} | a timer that rings after {amount} {unit} | ding in {amount} {unit} | buzz me when {amount} {unit} have passed | ring me in {amount} {unit} | alarm in {amount} {unit}
I only have {amount} {unit}, count them down | we have {amount} {unit} left, start the clock | {amount} {unit} starting now | begin a countdown, {amount} {unit} | run a {amount} {unit} timer | set tiemr for {amount} {unit}
remind me with a beep after {amount} {unit} | new timer: {amount} {unit} | new timer, {label}, {amount} {unit} | new {label} timer: {amount} {unit} | {label}: {amount} {unit} | {label} {amount} {unit}
{label}, {amount} {unit}, go | {label} needs {amount} {unit} | the {label} needs {amount} {unit}, start the clock | the {label} has to go for {amount} {unit}, set a timer | the {label} will be ready in {amount} {unit}, ring then
start a timer for the {label}, {amount} {unit} please | start a timer for my {label}: {amount} {unit} | count {amount} {unit} for {label} | count down {amount} {unit} for the {label} | time my {label}: {amount} {unit}
time the {label} for {amount} {unit} | could you time {amount} {unit} of {label} | I want to do {amount} {unit} of {label}, time me | {amount} {unit} of {label}, starting now | {amount} {unit} until the {label}, start counting
{amount} {unit} for my {label} please | {amount} {unit} and call it {label} | a timer named {label}, {amount} {unit} | a timer labelled "{label}" for {amount} {unit} | name: {label}, time: {amount} {unit}, start a timer
set a timer called "{label}" to {amount} {unit} | set another timer, {amount} {unit}, for {label} | also a timer for {label}, {amount} {unit} | and {amount} {unit} for the {label} | one more timer: {amount} {unit}, {label}
I just put the {label} on, tell me when {amount} {unit} are up | I've just started the {label}, {amount} {unit} please | the recipe says {amount} {unit} for the {label}, start a timer
{label} must not take longer than {amount} {unit}, time it
for the {label} I need {amount} {unit} on the clock | for {label}, count down {amount} {unit} | give the {label} {amount} {unit} | let the {label} go for {amount} {unit} and beep | don't let me burn the {label}, {amount} {unit}
tell me to check the {label} with a timer of {amount} {unit} | the kids get {amount} {unit} of {label}, start the countdown | in {amount} {unit} the {label} is due, start the timer | how about {amount} {unit} on the clock for {label}
timer ({label}) {amount} {unit} | timer "{label}" {amount} {unit} | timer, {amount} {unit}, {label} | timer for the {label}? {amount} {unit} should do | set it for {amount} {unit}, it's for the {label} | set the kitchen timer to {amount} {unit}''') + timed(_TIMED_EN, 4),
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
过{amount}{unit}响铃''') + M('''
{amount}{unit}计时器 | 开个{amount}{unit}的倒计时 | 倒计时{amount}{unit} | 帮我计时{amount}{unit} | {amount}{unit}之后提醒我时间到 | 时间{amount}{unit}，开始 | 我要一个{amount}{unit}的定时器 | 设置定时器{amount}{unit}
{label}倒计时{amount}{unit} | {label}定时{amount}{unit} | 给{label}计时{amount}{unit} | {label}需要{amount}{unit}，定个时 | 定时{amount}{unit}，{label}用 | 新计时器：{label}，{amount}{unit} | 为{label}倒数{amount}{unit}
我在{label}，{amount}{unit}后响 | {amount}{unit}的{label}倒计时开始 | {amount}{unit}，用来{label} | 计时器名字{label}，时长{amount}{unit} | 开始{label}，计{amount}{unit} | 再来个计时器，{amount}{unit}，{label} | {amount}{unit}后叫我去看{label}''') + timed(_TIMED_ZH, 5),
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
wipe out the timers''') + M('''
cancel timer | cancel it, the timer I mean | cancel the countdown | please cancel my timers | can you cancel all the timers? | could you stop the timer | would you turn off that timer please | cancle the timer
stop timer | stop all of the timers at once | stop every timer | stop the clock | stop the ticking | stop that beeping timer | the timer is annoying, turn it off | that timer drives me mad, end it | timers off | timers, stop
I no longer need the timer | I no longer need those countdowns | the timer isn't needed any longer | the timer can go | the timers can all go | no timer any more | no countdown any more please | undo the timer
undo that timer, wrong time
I set the wrong timer, delete it | wrong time, remove the timer | oops, that timer was a mistake | don't count down any more | don't ring, cancel the timer | don't beep later, I changed my mind | forget about the timer
forget the timers
never mind the countdown | kill the timer | kill the countdown | remove the timer | remove all countdowns | delete the timer | delete all timers | erase the timers | clear all timers | clear the countdown | reset the timers, I need none
get rid of the timer | throw out all the timers | switch the timer off | shut off the countdown | disable the timers | deactivate all timers | end all countdowns | end the countdown | quit the timer | quit counting
terminate the timers
halt the countdown | halt all timers | drop all timers | scrap the countdown | abandon the countdown | nix the timers | dismiss the timer | discard every timer | let the timers be gone | all timers gone please | no more countdowns
I'm done with my workout, you can stop the timer | dinner's ready, timers off | the eggs are boiled, no need for the clock | the laundry finished early, cancel the timer | the cake is out of the oven, stop counting
we're leaving now so stop all timers | I got up on my own, cancel the nap timer | the guests cancelled, so remove the oven timer | the meeting ended early, kill the countdown | stop the pasta timer | cancel the tea timer
cancel the egg timer please | delete the laundry timer | turn off the pizza timer | forget the rice timer, I ate already | stop the ten minute timer | cancel the 5 minute countdown | cancel the one hour timer
there's a timer running, stop it
is a timer running? stop it please | are any timers still going? end them | I hear ticking, make it stop | whatever is counting down, stop it | all countdowns, stop now | every running timer must go | empty the timer list | wipe all timers'''),
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
停掉计时器''') + M('''
取消定时 | 取消全部计时器 | 取消倒计时 | 停止倒计时 | 停止计时 | 定时器关掉 | 关闭所有定时器 | 把计时器删了 | 计时器不要了 | 不需要定时了 | 别计时了 | 别倒计时了 | 清空计时器 | 定时取消 | 把所有倒数都停了 | 倒计时不用了，谢谢
设错时间了，取消计时 | 蛋煮好了，不用定时了 | 我已经起来了，闹铃计时取消 | 结束所有倒计时 | 移除计时器 | 泡茶的计时取消掉 | 滴答声太烦了，停掉计时 | 全部定时都撤销 | 撤销刚才的计时器 | 停下计时，我改主意了'''),
   res=["all timers removed", "2 timers stopped"], ans=["All timers are stopped.", "No timer is running now."])

_ONE = {"circle": "circle,disc,dot,ring,ball,disk,round circle,cirlce".split(","),
        "square": "square,box,block,sqaure,perfect square,tile".split(","),
        "triangle": "triangle,three-cornered shape,pointy triangle,traingle,tri-angle,three-sided shape".split(","),
        "star": "star,little star,five-pointed star,pointy star,shining star,twinkling star".split(",")}
_MANY = {"circle": "circles,discs,dots,rings,balls,disks,round circles,cirlces".split(","),
        "square": "squares,boxes,blocks,sqaures,perfect squares,tiles".split(","),
        "triangle": "triangles,three-cornered shapes,pointy triangles,traingles,tri-angles,three-sided shapes".split(","),
        "star": "stars,little stars,five-pointed stars,pointy stars,shining stars,twinkling stars".split(",")}


def shaped(patterns):
    """Patterns with <one> or <many>: each shape by its plain name and by one more of its words, in turn."""
    out = []
    for k, p in enumerate(patterns):
        pool, mark = (_ONE, "<one>") if "<one>" in p else (_MANY, "<many>")
        for shape, words in pool.items():
            for w in words[:1] if k % 2 else (words[0], words[1 + k // 2 % (len(words) - 1)]):
                out.append(f'{p.replace(mark, w)} @shape="{shape}"')
    return list(dict.fromkeys(out))


_DRAW = M('''draw a <one> | draw one <one> @count=1 | draw just one {color} <one> @count=1 | draw a {color} <one> | draw a big {color} <one> | draw a nice little <one> in {color} | paint a <one> | paint me a {color} <one>
sketch a {color} <one> | a <one> please | a {color} <one> please | a {color} <one> | one <one> @count=1 | one {color} <one> please @count=1 | exactly one {color} <one> @count=1 | a single <one> @count=1 | just a <one> in {color}
can you draw a {color} <one>? | could you draw me a <one> | could I have a {color} <one> on the canvas | I'd like a {color} <one> | I want a <one> | I want to see a {color} <one> | show me a <one> | add a <one>
add a {color} <one> to the picture
make a <one> | make a {color} <one> | make me a <one>, {color} please | put a {color} <one> on there | place a {color} <one> on the canvas | the picture needs a {color} <one> | what about a {color} <one> | another <one> please
another {color} <one> | let me see a {color} <one> | create a {color} <one> | a <one> that is {color} | a <one>, {color} | in {color}: a <one> | in {color}, draw a <one> | use {color} and draw a <one> | with {color} paint, a <one>
take the {color} paint and make a <one> | my son would love a {color} <one> | my daughter asks for a <one> | I'm bored, draw a {color} <one> | drwa a {color} <one> | dra a <one> | pls draw a <one> | draw <one> | draw {color} <one>
<one> in {color} | a <one> on the canvas, {color} | colour a <one> {color} | fill a <one> with {color} | a <one> filled with {color} | do a {color} <one> | can u do a <one> | gimme a {color} <one> | draw an orange <one> @color="orange"
an orange <one> please @color="orange" | put an orange <one> on the canvas @color="orange" | how about an orange <one> @color="orange" | draw {count} <many> | draw {count} {color} <many> | draw {count} big {color} <many>
{count} <many>
{count} <many> please | {count} {color} <many> | {count} small {color} <many> please | {count} <many> in {color} | paint {count} {color} <many> | paint {count} <many> on the canvas | sketch {count} {color} <many>
put {count} {color} <many> on it
can you draw {count} <many>? | can you draw {count} {color} <many> for me | could you paint {count} <many> in {color} | I'd like {count} {color} <many> | I want {count} <many> | I need {count} {color} <many>
show me {count} {color} <many>
show {count} <many> | add {count} {color} <many> | add {count} <many> to the drawing | make {count} {color} <many> | make it {count} {color} <many> | create {count} <many> | place {count} {color} <many> on the canvas
let me see {count} <many>
give me {count} {color} <many> | gimme {count} <many> | <many>, {count} of them | <many>, {count}, {color} | {color} <many>, {count} | {color} <many>, {count} of them please | {color}: {count} <many> | in {color}, {count} <many>
in {color} please: {count} <many> | <many> in {color}, {count} of those | {count} of those {color} <many> | {count} more {color} <many> | {count} more <many> | another {count} {color} <many> | another {count} <many> please
{count} x <one> in {color}
fill the picture with {count} <many> | cover the canvas with {count} {color} <many> | the canvas looks empty, put {count} {color} <many> there | my kid wants {count} <many> | we need {count} <many> in {color} for the poster
a couple of <many> @count=2 | a couple of {color} <many> please @count=2 | draw a pair of {color} <many> @count=2 | two {color} <many> @count=2 | draw two big {color} <many> @count=2 | both {color}: two <many> @count=2
three <many> @count=3 | three little {color} <many> @count=3 | a trio of {color} <many> @count=3 | four <many> in {color} @count=4 | paint five <many> @count=5 | draw me five {color} <many> @count=5 | six <many> please @count=6
half a dozen <many> @count=6 | seven {color} <many> @count=7 | eight <many> @count=8 | ten {color} <many> @count=10 | draw ten <many> @count=10 | a dozen {color} <many> @count=12 | draw a dozen <many> @count=12 | twenty <many> @count=20
a score of {color} <many> @count=20 | draw twenty {color} <many> @count=20 | use {color} for {count} <many> | paint them {color}, {count} <many> | how many? {count}. what? {color} <many> | I said {count} <many>, {color} ones
a few <many> @count=3 | draw a few {color} <many> @count=3 | not red, a blue <one> please @color="blue" | a <one>, not green but black @color="black" | I don't want it pink, draw a purple <one> @color="purple"
no other colour than {color}: a <one>
not one but two <many> @count=2 | only two <many>, no more @count=2 | not a filled canvas, only a {color} <one> | first a {color} <one>, please | the next thing on the canvas should be a {color} <one> | <many>? yes, {count}, in {color}
draw a <one> | draw one <one> @count=1 | draw a {color} <one> | draw {count} {color} <many> | draw {count} <many>
{count} {color} <many> please | paint a {color} <one> on the canvas | put {count} <many> on the canvas | put {count} <many> in {color} on the picture | I want to see {count} {color} <many>
can you sketch a <one> | sketch {count} <many> for me | a <one> in {color} | add another {color} <one> | add {count} more <many>
show me a {color} <one> | make {count} <many>, {color} ones | fill the canvas with {count} {color} <many> | how about a nice {color} <one> | <many>, {color}, {count} of them
give me {count} <many> | a single {color} <one> @count=1 | let there be {count} <many> | a couple of {color} <many> @count=2 | a pair of <many> @count=2
draw two <many> @count=2 | a dozen <many> please @count=12 | half a dozen {color} <many> @count=6 | three {color} <many> @count=3 | my daughter wants {count} {color} <many>
place a <one> on the drawing board | I'd like the <many> to be {color}, draw {count}''')

SHAPE = dict(t="enum", v={"circle": ["circle", "circles", "disc", "discs", "dots", "圆", "圆形", "圆圈", "圆点", "圆环", "圈圈"], "square": ["square", "squares", "box", "boxes", "blocks", "正方形", "方块", "方形", "四方形", "方框"],
                          "triangle": ["triangle", "triangles", "triangle shapes", "三角形", "三角", "三角块", "小三角"], "star": ["star", "stars", "little stars", "five-pointed star", "星星", "五角星", "星形", "小星星"]}, d="which shape", zh="哪种图形", alt=["kind", "figure", "form"])
COLOR = dict(t="enum", v={"red": ["red", "red", "red", "bright red", "scarlet", "crimson", "ruby", "cherry red", "红色", "红", "大红", "鲜红色"], "orange": ["orange", "orange", "bright orange", "tangerine", "橙色", "橘色", "橙", "橘红色", "桔色"], "yellow": ["yellow", "yellow", "bright yellow", "golden", "lemon yellow", "黄色", "黄", "金黄色", "柠檬黄"],
                      "green": ["green", "green", "dark green", "lime", "grass green", "绿色", "绿", "草绿色", "翠绿"],
                      "blue": ["blue", "blue", "navy", "sky blue", "light blue", "royal blue", "蓝色", "蓝", "天蓝色", "深蓝色"], "purple": ["purple", "violet", "lilac", "lavender", "紫色", "紫", "淡紫色", "紫罗兰色"],
                      "pink": ["pink", "pink", "rose", "hot pink", "light pink", "粉色", "粉红色", "粉红", "玫红色"], "black": ["black", "black", "jet black", "pitch black", "黑色", "黑", "漆黑", "墨黑色"]},
             d="fill colour", zh="填充颜色", opt=True, alt=["colour", "fill", "paint"])

fn("draw_shapes", "Draw shapes on the canvas",
   zh="在画布上画图形",
   names=["drawShapes", "canvas.draw", "paint_shapes", "addFigures"],
   descs=["Puts one or more shapes on the drawing area.", "Paint circles, squares, triangles or stars", "Add figures to the picture"],
   params=dict(shape=SHAPE, color=COLOR, count=dict(t="int", v=(2, 20), d="how many", zh="几个", default=1, alt=["number", "n", "amount"])),
   en=L('''{color} {shape}
draw something round @shape="circle"
draw a {color} ball @shape="circle"
a night sky with {count} stars @shape="star"
draw a {color} dot @shape="circle"''') + M('''
{shape} | {shape} in {color} | shape: {shape} | shape: {shape}, colour: {color} | shape {shape}, count {count}, color {color} | count: {count}, shape: {shape} | {color}, {shape}, {count} | {shape} x {count} | draw: {shape}
not a square, a circle in {color} @shape="circle" | not a star, a {color} triangle @shape="triangle" | no more circles, now {count} squares @shape="square" | instead of triangles draw {count} stars @shape="star"
enough squares, a {color} circle now @shape="circle"
@shape="circle"
draw the sun, a {color} disc | draw a full moon in {color} | something round and {color} please | paint the sun as a round shape | {count} round things in {color} | the Japanese flag has a red one in the middle, draw it @color="red"
bubbles, {count} of them
@shape="square"
something with four equal sides | draw a shape with four equal sides in {color} | {count} four-cornered shapes, all sides the same | a {color} shape with four right angles | draw me {count} {color} tiles
@shape="triangle"
something with three corners | draw a shape with three sides in {color} | {count} three-cornered things please | a {color} shape with three corners | a {color} pizza slice shape | {count} mountains as three-sided shapes
@shape="star"
twinkle twinkle, draw {count} of those little lights | draw a night sky, {count} {color} ones that twinkle | {count} stars for a night sky | a {color} star for the top of the Christmas tree | put {count} {color} stars up in the sky
give me a gold star @color="yellow" | one gold star please @color="yellow" @count=1''') + shaped(_DRAW),
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
宝宝想看{color}的{shape}，画几个吧，{count}个''') + M('''
画{count}个{shape}，要{color} | {shape}一个 @count=1 | 一个{color}的{shape} @count=1 | {count}个{color}{shape} | 画上{count}个{shape} | 请画{color}的{shape} | 画一个大大的{color}{shape} @count=1 | 用{color}画{count}个{shape} | 用{color}画个{shape}
涂一个{color}的{shape} | 加一个{shape} | 加{count}个{color}{shape} | 再画一个{color}的{shape} | 我想看{count}个{shape} | 想要{color}{shape}，{count}个 | {shape}要{color}的，画{count}个 | 能画{count}个{color}{shape}吗 | 画布上来{count}个{shape}
弄{count}个{shape}出来 | 画一对{color}{shape} @count=2 | 画十个{shape} @count=10 | 一打{color}的{shape} @count=12 | 画五个小小的{color}{shape} @count=5 | {color}，{shape}，{count}个 | 画{count}颗{color}的星星 @shape="star" | 夜空画{count}颗星 @shape="star"
画个太阳那样的{color}圆 @shape="circle" | 画{count}个圆点 @shape="circle" | 画个四条边一样长的 @shape="square" | 三个角的图形，{color} @shape="triangle" | 孩子要{count}个{color}的{shape} | {shape}{count}个 | 把{shape}画成{color}的'''),
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
whiteboard clean''') + M('''
clear canvas | clear it all, the canvas I mean | clear the picture | clear the drawing please | clear the board | clear all shapes | claer the canvas | wipe the canvas | wipe it clean | wipe everything off the board | wipe the board
wipe out the picture | wipe all that off | erase the canvas | erase the picture | erase all shapes | erase all drawings | erase my drawing please | erase what's on the canvas | can you erase everything? | could you clear the drawing
would you wipe the picture please
delete the drawing | delete the picture | delete all shapes | delete everything on the canvas | delete the circles and the rest | remove the drawing | remove everything from the canvas | remove the picture | remove the shapes please
take the drawing away
take everything off the canvas | get rid of all those shapes | get rid of the circles, the squares, everything | get rid of the picture | clean the canvas | clean up the drawing | clean the slate | clean slate please | blank canvas
blank canvas please
a fresh sheet please | a new sheet | new canvas | new drawing | new picture please | start a new drawing | start the drawing over | start from scratch with the drawing | begin again with an empty picture
I want to start drawing from zero
I need a clean canvas | I need an empty canvas | give me an empty canvas | give me a blank sheet | empty the picture | empty the drawing board | empty it, I want to draw something else | make the canvas empty
make the canvas blank again | make it all white again on the canvas
reset the canvas | reset the picture | undo the whole drawing | undo everything I've drawn | undo all the shapes | throw the picture out | throw away what I painted | bin the drawing | trash the drawing | trash the picture
scrap the drawing | dump the picture
I don't like the drawing, remove it | I don't like my picture any more | this drawing is terrible, erase it | that's not what I wanted to draw, clear it | the canvas is full, empty it | the canvas is a mess, clean it
too many shapes, take them all away
no more shapes on the canvas | no more drawing, clear it | I no longer want these shapes | I no longer need the picture | there should be nothing on the canvas | nothing left on the canvas please | let the drawing disappear
make the shapes disappear
make the drawing vanish | make all circles and squares go away | the stars and triangles can go, all of them | rub out the picture | rub everything out | sponge the board | the kids want to draw again, clear the board
next picture, wipe this one
we're finished with this drawing, clear it away | that picture is done, clean the board for the next one | is it possible to remove everything I've painted? | how do I get an empty canvas? do it please | canvas: clear | canvas empty please | canvas off, everything gone'''),
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
都擦了重来''') + M('''
清除画布 | 清空画板 | 擦除全部 | 擦掉整幅画 | 把画布擦干净 | 把画清掉 | 画布清空一下 | 把图形都删了 | 删除所有图形 | 删掉这幅画 | 这画不要了 | 不要这些图形了 | 重新开始画 | 从头画，清空 | 换一张白纸 | 给我一张新画布 | 画面清干净
把圆圈方块都去掉 | 画满了，清一下 | 画错了，全擦了 | 图画清零 | 撤销所有画的 | 画板擦干净 | 让画布变空白 | 把画的都扔了 | 我想重画，擦掉吧'''),
   res=["canvas is empty"], ans=["The canvas is empty.", "Everything is erased."])

ROOM = dict(t="enum", v={"kitchen": ["kitchen", "kitchen", "kitchen area", "kitchenette", "cooking area", "ktichen", "厨房", "厨房间", "灶间"],
                         "bedroom": ["bedroom", "bedroom", "master bedroom", "sleeping room", "bed room", "bedrom", "卧室", "睡房", "主卧", "卧房"],
                         "living room": ["living room", "lounge", "sitting room", "front room", "living-room", "livingroom", "family room", "parlour", "客厅", "起居室", "大厅", "会客厅"],
                         "bathroom": ["bathroom", "bathroom", "washroom", "bath", "toilet", "loo", "restroom", "shower room", "浴室", "卫生间", "洗手间", "厕所", "洗澡间"],
                         "all": ["whole house", "entire house", "house", "whole flat", "whole apartment", "entire home", "whole place", "全屋", "整个房子", "所有房间", "全家", "每个房间"]},
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
the lamp next to the sofa {on} @room="living room"''') + M('''
{on} with the {room} light | the {room} light, {on} please | the {room} light should be {on} | I want the {room} light {on} | I'd like the lights in the {room} {on} | {room} {on} | {room}, light {on} | {room}: light {on}
lamp {on}, {room}
light {on}, {room} | light {on} in the {room} please | put the {room} light {on} | put the lamp {on} in the {room} | flip the {room} light {on} | flick the {room} lamp {on} | get the {room} lights {on}
could you turn the lights in the {room} {on} | would you mind turning {on} the {room} light | can the {room} lights go {on} | please have the {room} light {on} | set {room} lights to {on} | set the {room} light {on}
make sure the {room} light is {on}
is the {room} light {on}? it should be | turn {on} light {room} | trun {on} the {room} light | swich {on} the {room} lamp | switch {on} the lights in the {room} | switch {on} the {room} | in the {room}, switch the light {on}
in the {room} please lights {on}
for the {room}: light {on} | {on}: {room} lamp | {room} lamps {on} please | I need the {room} lamp {on} | leave the {room} light {on} for me | keep the {room} light {on}
@on=true
{room} light at {brightness}% | {room} {brightness}% | {room}: {brightness} percent | {room} lamp {brightness} | {room} light to {brightness} | {brightness}% in the {room} | {brightness} percent for the {room} please
{brightness}% {room} light
set the {room} to {brightness}% brightness | set brightness in the {room} to {brightness} | set the brightness of the {room} lamp to {brightness} percent | brightness {brightness} in the {room}
brightness of the {room} lamp: {brightness}%
put the {room} light on {brightness} percent | put the {room} at {brightness}% | I want the {room} at {brightness} percent | I'd like {brightness}% in the {room}, please | make the {room} {brightness}% bright
make the {room} light {brightness} percent
turn the {room} down to {brightness}% | turn the {room} lamp up to {brightness}% | lower the {room} light to {brightness} percent | lower the lights in the {room}, {brightness}% is enough | reduce the {room} lamp to {brightness}%
it's too bright in the {room}, {brightness}% please | too bright in the {room}, go down to {brightness} percent | it's too dim in the {room}, {brightness} percent please | film night, {room} light at {brightness}%
we're eating, {room} at {brightness}%
romantic dinner, dim the {room} to {brightness} | the baby sleeps, {room} at {brightness}% only | switch the {room} light on, but only {brightness}% | light on in the {room} with {brightness} percent
lights on in the {room}, {brightness}%
in the {room} I want {brightness}% light | in the {room}, dim to {brightness} | dim {room} {brightness}% | dimmer in the {room}: {brightness}% | could you dim the lights in the {room} to {brightness}%
can you bring the {room} up to {brightness}%
light, {room}, {brightness} percent | give me {brightness}% in the {room} | I'm scared of the dark, leave {brightness}% on in the {room}
give me light in the {room} | some light in the {room} please | I need light in the {room} | brighten the {room} | illuminate the {room} | let there be light in the {room} | why is it so dark in the {room}? light please
the {room} is pitch dark
the {room} is too dark | I can't find my keys in the {room}, it's dark | I just came into the {room}, switch on the light | somebody's in the {room} without light | light the {room} | power up the {room} lamp | activate the {room} light
start the {room} lights | the kids are afraid in the {room}, light on | don't leave the {room} dark | I heard a noise in the {room}, light! | I'm in the {room} and it's black as night | I need to see something in the {room}
@on=true @brightness=50
{room} light to half | {room} at fifty percent | {room} lamp at half power | dim the {room} to half | halve the light in the {room} | half light in the {room}
@on=true @brightness=100
{room} at full power | full light in the {room} | maximum light in the {room} | brightest light in the {room} | {room} at one hundred percent | all the light you have in the {room} | {room} light to the max
light in the {room} as bright as possible
@on=true @brightness=25
{room} light to a quarter | a quarter of the light in the {room} | dim the {room} to one quarter
@on=false
make the {room} dark | darkness in the {room} please | lights out in the {room} | light out, {room} | no light in the {room} | no light needed in the {room} | no more light in the {room} | I no longer need the light in the {room}
extinguish the {room} lamp
shut off the {room} light | shut the {room} lights | cut the light in the {room} | deactivate the {room} lamp | kill the {room} lamp | the {room} light is still burning, switch it off | I forgot to switch off the {room} lamp
did I leave the {room} light on? off please
everybody left the {room}, the lamp can go out | the {room} lamp is wasting electricity | I'm done in the {room}, you can turn the light out | the light in the {room} bothers me | I can't sleep with the {room} light on
undo the {room} light, I don't need it
don't burn electricity in the {room} | the {room} should be dark | the sun is shining into the {room}, no lamp needed | the {room} doesn't need light now | stop the light in the {room} | blow out the {room} light
@room="all" @on=false
lights out | all lamps off | all lights out please | everything off, I mean the lights | lights off, every room | lights off in every room | no light anywhere | darkness in the whole house | shut off all the lights
turn off the lights in all rooms
good night, lights off everywhere | going to bed, all lamps out | I'm off to work, lights out in the house | switch off every single lamp | make the whole house dark | blackout | we're going on holiday, no lamp should be on
turn all of them off, all lamps | kill all lights | not one light should stay on | the house is empty, lights off
@room="all" @on=true
all lamps on | lights on, every room | lights on in every room | light up the whole house | switch on all the lamps | turn on everything, all the lights | I want light everywhere | it's dark all over the house, lights on
make the whole house bright
all lights at {brightness}% | every lamp at {brightness} percent | every room at {brightness}% | set all the lamps to {brightness}% | {brightness} percent everywhere | dim all the lights to {brightness}
dim the whole house to {brightness}%
all lamps to half @brightness=50 | full light in all rooms @brightness=100 | all lights as bright as possible @brightness=100 | {brightness}% brightness for all rooms | guests are coming, light in all rooms
someone's at the door, all lights on
--
goodnight, bedroom lamp off @room="bedroom" @on=false | I want to read in bed, lamp on @room="bedroom" @on=true | reading lamp in bed at {brightness}% @room="bedroom" @on=true
I'm brushing my teeth in the dark @room="bathroom" @on=true | done showering, light out in there @room="bathroom" @on=false
I can't see the stove @room="kitchen" @on=true | light above the stove {on} @room="kitchen" | where we cook: light {on} @room="kitchen" | where I sleep: light {on} @room="bedroom" | the light over the couch {on} @room="living room"
light by the TV {on} @room="living room"
light by the TV at {brightness}% @room="living room" @on=true | lamp beside the bed {on} @room="bedroom" | bedside lamp {on} @room="bedroom" | light over the bath {on} @room="bathroom"
dishes are done, kitchen light off @room="kitchen" @on=false
movie time, no light in the living room @room="living room" @on=false'''),
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
我去洗手间，开下灯 @room="bathroom" @on=true''') + M('''
{room}，灯{on} | {room}的灯请{on} | 请{on}{room}灯 | {on}{room}的电灯 | {room}灯{on}一下 | 帮忙{on}{room}的灯 | {on}灯，{room}的 | 能{on}{room}的灯吗 | 麻烦把{room}灯{on}
{room}亮一点，{brightness}% @on=true | {room}灯光{brightness}% @on=true | {room}亮度调到百分之{brightness} @on=true | {room}灯{brightness} @on=true | 把{room}的灯调亮到{brightness}% @on=true | {brightness}%的亮度，{room} @on=true
{room}太亮了，调到{brightness}% @on=true | 看电影，{room}灯调到{brightness} @on=true
给{room}来点光 @on=true | 我在{room}什么都看不见 @on=true | 让{room}亮起来 @on=true | 我要进{room}，开灯 @on=true | {room}需要灯 @on=true | {room}半亮就行 @on=true @brightness=50 | {room}灯全亮 @on=true @brightness=100 | {room}亮度一半 @on=true @brightness=50
{room}的灯忘关了 @on=false | 我离开{room}了，熄灯 @on=false | {room}不用开灯 @on=false | {room}熄灯 @on=false | 把{room}弄黑 @on=false | {room}的灯还亮着，浪费电 @on=false | 不要{room}的灯了 @on=false
全部熄灯 @room="all" @on=false | 所有的灯都熄了 @room="all" @on=false | 晚安，灯全关 @room="all" @on=false | 每个房间都关灯 @room="all" @on=false | 到处都开灯 @room="all" @on=true | 每个房间都亮起来 @room="all" @on=true | 全部的灯{brightness}% @room="all" @on=true
床头灯{on} @room="bedroom" | 我在做饭，开灯 @room="kitchen" @on=true | 沙发旁的灯{on} @room="living room" | 洗完澡了，灯关掉 @room="bathroom" @on=false'''),
   res=["light in {room}: on={on}", "ok"], ans=["Done with the light in the {room}.", "The {room} light is set."])
