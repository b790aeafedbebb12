"""More requests for the demo page: timers with number words, drawing, lamps."""
import sys

from switchboard.surface import number_words, number_zh
from switchboard.world import domain


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


_NOW = sys.modules["switchboard.world"]._now


def more(name, en=(), zh=()):
    """Adds templates to a function of the demo page; a file checked on its own has none to add to."""
    fns = {f.name: f for f in _NOW.fns if f.domain == "demo"}
    if fns:
        fns[name].en += [t for t in dict.fromkeys(en) if t not in fns[name].en]
        fns[name].zh_q += [t for t in dict.fromkeys(zh) if t not in fns[name].zh_q]


def longer(name, en=(), zh=()):
    """Adds values to a list that an earlier demo file named."""
    if name in _NOW.lists:
        _NOW.lists[name]["en"] += en
        _NOW.lists[name]["zh"] += zh


def timed(patterns, pool, each):
    """Patterns with <T>, a length of time in words: , M('''画{shape}each, M('''画{shape} different ones a pattern."""
    return [f'{p.replace("<T>", words)} @amount={amount} @unit="{unit}"' for i, p in enumerate(patterns)
            for words, amount, unit in (pool[(i * (each + 1) + k * 17) % len(pool)] for k in range(each))]


domain("demo")

_NUMBERS = list(range(1, 21)) + [22, 24, 25, 28, 30, 33, 35, 36, 40, 42, 45, 48, 50, 52, 55, 60, 65, 70, 72, 75, 80, 88, 90, 95, 99, 100, 110, 120, 150, 180, 200, 240, 300]
_UNITS = {"seconds": ["second", "sec"], "minutes": ["minute", "min", "minute"], "hours": ["hour", "hr"]}
_WORDS = []
for _i, _n in enumerate(_NUMBERS):
    for _j, (_u, _names) in enumerate(_UNITS.items()):
        if (_u == "hours" and _n > 24) or (_n > 120 and _u != "seconds"):
            continue
        _name = _names[(_i + _j) % len(_names)] + ("s" if _n != 1 else "")
        _said = number_words(_n)
        _WORDS.append(((_said.replace("-", " ") if (_i + _j) % 3 == 0 else _said) + " " + _name, _n, _u))
_WORDS += [("one and a half minutes", 1.5, "minutes"), ("three and a half minutes", 3.5, "minutes"), ("four and a half minutes", 4.5, "minutes"), ("five and a half minutes", 5.5, "minutes"), ("two and a half hours", 2.5, "hours"), ("three and a half hours", 3.5, "hours"),
           ("a dozen minutes", 12, "minutes"), ("a dozen seconds", 12, "seconds"), ("half a dozen minutes", 6, "minutes"), ("an hour and ten minutes", 70, "minutes"), ("an hour and twenty minutes", 80, "minutes"), ("an hour and forty minutes", 100, "minutes"),
           ("one hour and fifteen minutes", 75, "minutes"), ("a minute and ten seconds", 70, "seconds"), ("a minute and twenty seconds", 80, "seconds"), ("one minute and fifteen seconds", 75, "seconds"), ("a minute", 1, "minutes"), ("an hour", 1, "hours"),
           ("half an hour", 30, "minutes"), ("half a minute", 30, "seconds"), ("a quarter of an hour", 15, "minutes"), ("three quarters of an hour", 45, "minutes"), ("ninety seconds", 90, "seconds"), ("ninety minutes", 90, "minutes"), ("a couple of hours", 2, "hours"),
           ("a couple of minutes", 2, "minutes"), ("a hundred seconds", 100, "seconds"), ("an hour and a half", 90, "minutes"), ("six and a half minutes", 6.5, "minutes"), ("sixty five seconds", 65, "seconds"), ("a full minute", 1, "minutes"), ("a whole hour", 1, "hours")]
_ZH_WORDS = []
for _i, _n in enumerate(_NUMBERS):
    for _u, _name in (("seconds", ["秒", "秒钟"][_i % 2]), ("minutes", ["分钟", "分"][_i % 2]), ("hours", ["个小时", "小时", "个钟头"][_i % 3])):
        if not ((_u == "hours" and _n > 24) or (_n > 120 and _u != "seconds")):
            _ZH_WORDS.append((("两" if _n == 2 else number_zh(_n)) + _name, _n, _u))
_ZH_WORDS += [("两分半", 2.5, "minutes"), ("两分半钟", 2.5, "minutes"), ("三分半", 3.5, "minutes"), ("四分半钟", 4.5, "minutes"), ("五分半", 5.5, "minutes"), ("六分半钟", 6.5, "minutes"), ("七分半", 7.5, "minutes"), ("一分半", 90, "seconds"), ("一分半钟", 90, "seconds"),
              ("两个半小时", 2.5, "hours"), ("三个半小时", 3.5, "hours"), ("一个半小时", 90, "minutes"), ("一个半钟头", 90, "minutes"), ("半小时", 30, "minutes"), ("半个小时", 30, "minutes"), ("半分钟", 30, "seconds"), ("一刻钟", 15, "minutes"), ("三刻钟", 45, "minutes"),
              ("九十秒", 90, "seconds"), ("九十分钟", 90, "minutes"), ("一小时二十分钟", 80, "minutes"), ("一小时十分", 70, "minutes"), ("一分十五秒", 75, "seconds"), ("一分二十秒", 80, "seconds"), ("俩钟头", 2, "hours"), ("一个钟头", 1, "hours")]
_ADJ = [(f"{number_words(n)}-{u[:-1]}", n, u) for n, u in [(2, "minutes"), (3, "minutes"), (4, "minutes"), (6, "minutes"), (7, "minutes"), (9, "minutes"), (14, "minutes"), (17, "minutes"), (25, "minutes"), (35, "minutes"), (40, "minutes"), (50, "minutes"), (15, "seconds"), (30, "seconds"),
        (45, "seconds"), (60, "seconds"), (75, "seconds"), (90, "seconds"), (2, "hours"), (4, "hours"), (6, "hours"), (12, "hours")]] + [(f"{n}-{u[:-1]}", n, u) for n, u in [(7, "minutes"), (13, "minutes"), (22, "minutes"), (55, "minutes"), (20, "seconds"), (100, "seconds"), (3, "hours"), (5, "hours")]]

longer("timer_label_wd", en=M('''sweet potatoes | polenta | risotto | poached eggs | croissants | apple pie | hot chocolate | herbal tea | iced tea | custard | gravy | meatballs | fish fingers | waffles | pancakes | kimchi jar | sprouts | bone broth | tofu | shepherd's pie | contact lenses
foot bath | mud mask | tanning | cold shower | hot stone | handstand | jumping jacks | squats | kettlebells | boxing round | dance practice | singing practice | flute practice | spelling test | mental arithmetic | silent reading | debate | pitch | Q&A | lightning talk
coffee with Lou | call with the bank | window cleaner | car wash | tyre inflation | wood glue | second coat | bleach | stain remover | softener | defrosting | rising dough | boiling water | water change | time in the corner | quiet time | recess | level two | boss fight | speed chess'''),
       zh=M('''红薯 | 蒸鸡蛋羹 | 熬绿豆汤 | 煮汤圆 | 烙饼 | 炖牛腩 | 焖饭 | 冲咖啡 | 泡普洱 | 泡脚桶 | 面膜纸 | 深蹲 | 仰卧起坐 | 打坐 | 练书法 | 背单词 | 听写 | 口算 | 默读 | 辩论 | 路演 | 午休 | 课间 | 冷敷 | 热敷 | 量体温 | 焯菠菜 | 醒面 | 腌萝卜 | 卤蛋 | 烤红薯 | 解冻 | 换水 | 晒被子 | 等外卖 | 等公交 | 拼图比赛 | 罚站'''))

more("start_timer", timed(M('''timer for <T> | timer <T> | set a timer for <T> | set timer to <T> | <T> timer | <T> | <T> please | <T> on the timer | <T> on the clock | <T> from now | <T>, start | <T>, go | start <T> | start a timer for <T> | start a timer of <T> | start counting, <T> | start the clock for <T>
count <T> | count off <T> | count down <T> | count down from <T> | countdown <T> | countdown of <T> please | give me <T> | give me a timer for <T> | I need <T> | I need <T> on the clock | I need a timer for <T> | I want a timer, <T> | I'd like <T> on the timer | let me know in <T> | let me know after <T>
let me know when <T> have passed, use a timer | tell me when <T> are up | tell me when <T> is over | ring after <T> | ring in <T> | beep in <T> | beep when <T> are over | buzz in <T> | buzz after <T> | wake me in <T> | wake me after <T> | alarm after <T> | time <T> | time me for <T> | time <T> for me please
run a timer for <T> | run the clock for <T> | begin a timer, <T> | begin counting down <T> | put <T> on the clock | put <T> on the timer | egg timer, <T> | kitchen timer <T> | new timer: <T> | new timer <T> | a new timer for <T> | another timer for <T> | one more timer, <T> | a timer for <T> please | a timer of <T>
can you count down <T>? | can you time <T>? | can you do <T> on the timer | could you set <T> | could you start <T> on the timer | would you set a timer for <T> | please set <T> on the clock | please count <T> | timer: <T> | timer - <T> | timer, <T>, please | how about <T> on the timer | make it <T> on the timer | make a timer for <T>
set the clock to <T> | set it for <T>, the timer | <T> countdown | <T> countdown please | <T> and then beep | after <T> ring the bell | in <T> make a noise | in <T> beep | I've got <T>, start counting | we have <T>, start the clock | the bus comes in <T>, start a timer | it has to soak for <T>, timer please | it takes <T>, set a timer'''), _WORDS, 2)
     + timed(M('''<T> for the {label} | <T> for {label} | <T> for my {label} | <T>: {label} | <T> {label} timer | {label}, <T> | {label}: <T> | {label} - <T> | {label} for <T> | {label} timer, <T> | {label} timer: <T> | timer for {label}: <T> | timer for the {label}, <T> | timer for my {label}, <T> | {label} needs <T>, timer
{label} needs <T> | {label} takes <T>, start a timer | the {label} takes <T> | the {label} needs <T>, start a timer | my {label} takes <T>, start the clock | set a {label} timer for <T> | set a timer for {label}, <T> | set the {label} timer to <T> | set <T> for the {label} | start a {label} timer, <T>
start <T> for {label} | start <T> for my {label} | start a timer called {label}, <T> | a timer called {label} for <T> | a timer named {label} for <T> | call the timer {label}, <T> | label it {label}, <T> | <T>, label it {label} | <T>, call it {label} | <T>, name it {label} | <T> labelled {label} | <T> - {label}
<T> ({label}) | count down <T> for {label} | count <T> for the {label} | give the {label} <T> | give my {label} <T> on the clock | let the {label} run for <T>, timer please | put <T> on the clock for {label} | put the {label} on <T> | time the {label}, <T> | time my {label} for <T> | I'm doing {label} for <T>, time me
the {label} is on, <T> please | ring in <T>, it's for the {label} | beep in <T> for the {label} | I want <T> for {label} | I need <T> for the {label} | I need a {label} timer of <T> | for {label}, <T> | for the {label}: <T> | for {label} set <T> | for my {label} I need <T> on the timer | new timer {label}, <T>
new {label} timer, <T> | another timer, {label}, <T> | timer "{label}", <T> | timer '{label}' for <T> | timer {label} <T> | tiemr {label} <T> | timr for {label}, <T> | set a tmer for {label}, <T>'''), _WORDS, 2)
     + timed(M('''a <T> timer | a <T> timer please | start a <T> timer | set a <T> timer | <T> timer | give me a <T> timer | I need a <T> timer | a <T> countdown | run a <T> countdown | start a <T> countdown for {label} | set a <T> {label} timer | a <T> {label} timer | <T> timer for {label} | a <T> timer for the {label}
a <T> timer called {label} | one <T> timer | begin a <T> countdown | can I have a <T> timer | a <T> break, time it | make it a <T> timer'''), _ADJ, 3)
     + M('''
{amount} {unit} please | {amount} {unit} from now | {amount} {unit}, start | {amount} {unit}, timer | {amount} {unit} for the timer | count {amount} {unit} | count off {amount} {unit} | put {amount} {unit} on the clock | begin a timer for {amount} {unit} | please time {amount} {unit} | ring after {amount} {unit}
beep in {amount} {unit} | buzz in {amount} {unit} | make a noise in {amount} {unit} | another timer, {amount} {unit} | and a timer for {amount} {unit} | a timer of {amount} {unit} | kitchen timer {amount} {unit} | tmier {amount} {unit} | {amount} {unit} for tea @label="tea"
{label} - {amount} {unit} | {label}, timer, {amount} {unit} | {label} timer {amount} {unit} | the {label}: {amount} {unit} | {amount} {unit}: {label} | {amount} {unit} - {label} | {amount} {unit} ({label}) | {amount} {unit} for the {label} please | {amount} {unit} of {label}, time it | timer {label} {amount} {unit}
timer '{label}' {amount} {unit} | timer called "{label}": {amount} {unit} | name it {label}, {amount} {unit} | call it {label}, {amount} {unit} | for the {label}: {amount} {unit} | for {label}, {amount} {unit} on the timer | give {label} {amount} {unit} | the {label} wants {amount} {unit}, start counting
put {amount} {unit} on the clock for the {label} | beep in {amount} {unit}, that's for the {label} | I'm starting {label} now, {amount} {unit} | another {label} timer, {amount} {unit} | a second timer for {label}, {amount} {unit}'''),
     timed(M('''计时<T> | 定时<T> | 倒计时<T> | 倒数<T> | <T>计时 | <T>倒计时 | <T>定时器 | <T>后响 | <T>后叫我 | <T>后提醒我时间到 | <T>之后响铃 | <T>以后叫我一声 | <T>，开始 | <T>，计时 | 定<T> | 定个<T>的时 | 定个<T>的计时器 | 设个<T>计时器 | 设<T>的倒计时 | 设一个<T>的定时 | 帮我定<T> | 帮我计时<T>
帮我倒数<T> | 给我计<T> | 给我<T> | 我要<T>的计时 | 我要一个<T>的倒计时 | 开始<T>倒计时 | 开始计时<T> | 开个<T>的计时器 | 开<T>的倒计时 | 来个<T>的计时器 | 来<T>倒计时 | 过<T>叫我 | 过<T>响 | 再过<T>响铃 | 等<T>，计时 | 需要<T>，开始倒数 | 还有<T>，计时开始 | 计时器：<T> | 计时器<T> | 定时器调到<T>
厨房计时器<T> | 新计时器<T> | 再来一个<T>的计时 | 再定一个<T>的'''), _ZH_WORDS, 3)
     + timed(M('''{label}<T> | {label}，<T> | {label}：<T> | {label}计时<T> | {label}定时<T> | {label}倒计时<T> | {label}倒数<T> | {label}要<T> | {label}要<T>，计时 | {label}需要<T>，开始计时 | {label}得<T>，定个时 | {label}计时器，<T> | {label}用的计时器，<T> | 给{label}定<T> | 给{label}计时<T> | 给{label}倒数<T> | 为{label}定个<T>的时
<T>，{label} | <T>，{label}用 | <T>的{label} | <T>的{label}计时器 | <T>{label}倒计时 | <T>，名字叫{label} | <T>，标上{label} | 计时<T>，{label} | 定时<T>，是{label} | 设个<T>的计时器，写{label} | 设个{label}计时器，<T> | 开个{label}的倒计时，<T> | 开始{label}，计时<T> | 我在{label}，计时<T> | 我要{label}，定<T>
<T>后{label}好了叫我 | <T>后叫我看{label} | 计时器“{label}”，<T> | 新计时器：{label}，<T> | 再给{label}定<T>'''), _ZH_WORDS, 3))

more("cancel_timers", M('''
timer away | timer be gone | timer, stop please | timer stop | timer cancel | timers gone | timers: cancel all | cancel that timer | cancel those timers | cancel my countdown | cancel every timer there is | cancel whatever is ticking | cancle timers | cancell the timer | stop teh timer | stop timing | stop timing me | stop the tea timer, I drank it
stop the egg timer | stop my nap timer, I'm awake | stop the workout timer | stop the oven countdown | no timer | no timers please | no timer now | don't time me any more | don't let the timer ring | I don't want any timer running | I don't want the countdown any more | I'm back, so the timer isn't needed | I changed my mind about the timer
turn the timers off | turn off all timers | turn off every countdown | switch off the timers | switch the timer off please | shut the timer up | shut off all timers | end every timer | end all timers | finish all timers now | delete timers | delete my timer please | remove every timer | remove the countdown | take the timers away | take the timer off | clear timers | clear away the timers
clear my timers please | wipe the timers | kill timers | kill all the timers | kill that countdown | drop the timers | drop the countdown | lose the timer | lose the countdown | forget all timers | forget my timer | never mind the timers | skip the timer | undo my timers | undo the countdown | bin the timers | dump all timers | get rid of the timers | get rid of my countdown
the timer was wrong, cancel it | the timer is too long, remove it | the timers can stop now | the timers aren't needed now | the countdown can end | the cake is done, cancel the timer | tea's ready, stop the timer | the pizza burned, forget the timer | the bus came, stop the countdown | the break is over, timers off | the game is over, stop the clock
could you cancel my timers | could you remove the countdowns | can you get rid of the timer | can you stop the clock | please stop all the timers | please remove the timer | would you end the countdown'''),
     M('''停止定时 | 停下所有计时器 | 停掉倒计时 | 停掉所有定时 | 停了那个计时器 | 计时停止 | 计时取消 | 计时器停 | 计时器取消 | 计时器关了 | 计时器全删 | 计时器全部取消 | 计时器清空 | 倒计时取消 | 倒计时停 | 倒计时删掉 | 倒计时全关 | 定时全部取消 | 定时器都不要了 | 取消我的计时 | 取消所有倒计时 | 取消那个定时
取消泡面的计时 | 取消刚设的定时 | 不要计时 | 不要倒计时了 | 不要定时了 | 不计时了 | 不倒数了 | 别响了，取消计时 | 别再计时 | 关掉计时 | 关掉倒计时 | 关了所有的计时 | 关闭倒计时 | 关闭定时 | 删除计时器 | 删除全部计时 | 清除倒计时 | 清掉计时器 | 清掉所有定时 | 结束计时 | 结束定时 | 终止所有计时器 | 中止倒计时
饭好了，停掉计时 | 鸡蛋熟了，计时取消 | 车来了，倒计时不用了 | 我醒了，定时取消 | 比赛完了，停计时 | 计时设错了，删掉 | 算了，倒计时取消 | 撤掉计时器'''))

_SHAPES = {"circle": ("circle", "circles", "圆"), "square": ("square", "squares", "正方形"), "triangle": ("triangle", "triangles", "三角形"), "star": ("star", "stars", "星星")}


def shaped(patterns, each=2):
    """Patterns with <one> or <many>: `each` shapes a pattern, in turn."""
    names = list(_SHAPES)
    return [f'{p.replace("<one>", _SHAPES[n][0]).replace("<many>", _SHAPES[n][1])} @shape="{n}"' for i, p in enumerate(patterns) for n in (names[(i + k) % 4] for k in range(each))]


def counted(patterns, number, count, each=2):
    """The same with a number in words, <n>."""
    return [f"{t} @count={count}" for t in shaped([p.replace("<n>", number) for p in patterns], each)]


_MANY = M('''draw <n> {color} <many> | <n> <many> | <n> {color} <many> please | {color} <many>, <n> | <many>, <n> of them, {color} | paint <n> <many> in {color} | <n> <many>, all {color} | in {color}, <n> <many>''')
_COUNT_WORDS = [("two", 2), ("a pair of", 2), ("a couple of", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("half a dozen", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("a dozen", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
                ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20)]
_MANY_OK = [p for p in _MANY if "<many>, <n>" not in p and not p.endswith(", <n>")]
_COLOR_SLIPS = [("rad", "red"), ("reed", "red"), ("ornage", "orange"), ("oragne", "orange"), ("yelow", "yellow"), ("yello", "yellow"), ("yellwo", "yellow"), ("gren", "green"), ("grene", "green"), ("greeen", "green"), ("bleu", "blue"), ("blu", "blue"), ("bule", "blue"), ("purpel", "purple"), ("pruple", "purple"), ("purpul", "purple"),
                ("pnik", "pink"), ("pinkk", "pink"), ("blakc", "black"), ("balck", "black"), ("blck", "black")]

more("draw_shapes", [t for i, (w, n) in enumerate(_COUNT_WORDS) for t in counted([(_MANY_OK if w[:2] in ("a ", "ha") else _MANY)[(i * 3 + k) % len(_MANY_OK if w[:2] in ("a ", "ha") else _MANY)] for k in range(4)], w, n, 1)]
     + shaped([p.replace("<c>", w) + f' @color="{c}"' for i, (w, c) in enumerate(_COLOR_SLIPS) for p in (M("draw a <c> <one> | a <c> <one> please | <c> <one> | one <one> in <c> @count=1 | {count} <c> <many> | paint {count} <many> <c>")[(i + k) % 6] for k in range(2))], 1)
     + shaped(M('''<one>, {color} | <one>: {color} | <one> - {color} | {color}: <one> | {color} - a <one> | <one> please, in {color} | <one>, please make it {color} | make it {color}, the <one> I want | the colour is {color}, the shape is a <one> | colour {color}, shape <one> | shape: <one>, color: {color} | shape <one>, {color}
{color} please, a <one> | {color} paint and a <one> please | with {color}, draw a <one> | a <one> painted {color} | a <one> drawn in {color} | a <one> coloured {color} | on the canvas, a {color} <one> | on the canvas put a <one> | put one <one> there, {color} @count=1 | add one {color} <one> @count=1 | one more <one> @count=1
one more {color} <one> @count=1 | a new {color} <one> | and a {color} <one> | and a <one> in {color} | also a {color} <one> | also draw a <one> | then a {color} <one> | a {color} <one> next | now a {color} <one> | now draw a <one> | draw me one {color} <one> @count=1 | draw exactly one <one> @count=1 | drow a {color} <one>
darw a <one> | drwa a {color} <one> | paint a <one> {color} | paint one <one> @count=1 | paitn a {color} <one> | sketch a <one> in {color} | scribble a {color} <one> | doodle a <one> | doodle a {color} <one> | let a {color} <one> appear | I would like to see a {color} <one> | I feel like a {color} <one> on the canvas
I want one {color} <one> @count=1 | I need a {color} <one> in my picture | my picture lacks a {color} <one> | a {color} <one> for my baby sister | for my sister, a {color} <one> | can I get a {color} <one> | may I have a <one> in {color} | would you draw a {color} <one> | could you add a {color} <one> | please draw a <one>, {color}
{count} <many>: {color} | {color}: <many>, {count} of them | {count} <many>, {color} | {count} <many>, {color} ones please | {count} <many> and make them {color} | make {count} <many> and paint them {color} | <many>: {count}, colour: {color} | <many> ({color}), {count} | <many> in {color}, {count} please
{count}, {color}, <many> | {color}, {count}, <many> | {color} please: {count} <many> | count {count}, <many>, {color} | how about {count} {color} <many> | I'd love {count} {color} <many> on there | I want to have {count} <many> drawn in {color} | draw <many>, {count} of them | draw <many> in {color}, {count} of them
draw <many>, {color}, {count} times | draw {count} <many>, please, and {color} | draw {count} <many> coloured {color} | draw {count} of those <many> in {color} | draw {count} more {color} <many> | add {count} <many> in {color} | add {count} new <many> | and {count} {color} <many> | and then {count} <many> | then {count} {color} <many>
also {count} {color} <many> | plus {count} {color} <many> | now {count} <many> in {color} | put {count} more {color} <many> on the canvas | place {count} <many> there, {color} | paint {count} <many> {color} | paint me {count} {color} <many> | scatter {count} {color} <many> over the canvas | sprinkle {count} {color} <many> on it
sketch {count} <many> in {color} | doodle {count} {color} <many> | the kids want {count} {color} <many> | teacher says draw {count} <many> | my drawing needs {count} {color} <many> | for the party poster {count} {color} <many> | can I have {count} {color} <many> | may I see {count} <many> | could we get {count} {color} <many>
would you draw {count} <many> for me | please draw {count} <many> in {color} | {count} {color} <many> would be nice | {count} <many> would do | {count} <many> on the canvas, thanks'''), 2)
     + shaped([f'{p} @color="{b}"' for a, b in (("red", "blue"), ("green", "pink"), ("black", "yellow"), ("blue", "orange"), ("pink", "purple"), ("yellow", "green"), ("orange", "red"), ("purple", "black"))
               for p in (f"not {a} but {b}, a <one>", f"a <one>, {b} not {a}", f"{b} <many> instead of {a} ones, {{count}} of them", f"no {a}, I want {{count}} {b} <many>")], 1)
     + [f'{t} @shape="{b}"' for a, b in (("square", "circle"), ("circle", "star"), ("triangle", "square"), ("star", "triangle"))
        for t in (f"not a {a} but a {b}", f"a {b}, not a {a}", f"a {{color}} {b} instead of a {a}", f"no {a}s, draw {{count}} {b}s", f"I said {b}, not {a}", f"rather a {b} than a {a}, {{color}} please")],
     M('''画{shape} | 画{color}{shape} | 画个{color}{shape} | 画一个{color}的{shape} | 画{count}个{color}{shape} | 画{count}个{shape}，{color}的 | 画{shape}，{count}个 | 画{shape}，{color} | 画{shape}，{count}个，{color} | 画上{color}的{shape} | 画上{count}个{color}的{shape} | 画出{count}个{shape}
{shape}，{color} | {shape}，{count}个 | {shape}，要{color}的，{count}个 | {shape}{count}个，{color} | {shape}：{count}个 | {color}的{shape} | {color}的{shape}{count}个 | {color}的{shape}，{count}个 | {color}：{count}个{shape} | {color}，{count}个，{shape} | {count}个{shape} | {count}个{shape}，全要{color} | {count}个{shape}，涂成{color} | {count}个{color}的{shape}
用{color}画{shape} | 用{color}画{count}个{shape} | 用{color}的笔画个{shape} | 拿{color}画一个{shape} @count=1 | 来个{shape} | 来个{color}的{shape} | 来{count}个{color}的{shape} | 要{count}个{shape} | 要一个{color}的{shape} @count=1 | 我要{color}的{shape} | 我要看{color}{shape} | 我想要{count}个{shape} | 我想画{count}个{color}{shape}
我想看{color}的{shape} | 给我{count}个{color}{shape} | 给我画{color}的{shape} | 给我画{count}个{shape} | 帮我画个{shape} | 帮我画{count}个{color}的{shape} | 请画{count}个{shape} | 请画一个{color}{shape} | 能不能画{count}个{shape} | 能画个{color}{shape}吗 | 可以画{color}的{shape}吗 | 麻烦画{count}个{color}{shape}
再画{count}个{shape} | 再画{count}个{color}的{shape} | 再画个{color}{shape} | 再来{count}个{color}{shape} | 再来一个{shape} | 再添{count}个{shape} | 再添一个{color}{shape} | 接着画{count}个{shape} | 然后画{color}{shape} | 还要{count}个{shape} | 还要一个{color}的{shape} | 加上{count}个{shape} | 加个{color}的{shape} | 添上{color}{shape}
画布上画{color}{shape} | 画布上要{count}个{shape} | 画布上加{count}个{color}{shape} | 在画布上画个{shape} | 在画布上画{color}的{shape} | 在画板上画{count}个{shape} | 女儿要{color}的{shape} | 女儿想要{count}个{shape} | 弟弟说画{count}个{color}{shape} | 老师让画{count}个{shape} | 小朋友要看{color}的{shape}
涂{count}个{color}{shape} | 涂个{color}的{shape} | 弄个{color}{shape} | 弄{count}个{shape} | 搞{count}个{color}的{shape}出来 | 描一个{shape} | 描{count}个{color}{shape} | 图形：{shape}，颜色：{color} | 颜色{color}，图形{shape} | 颜色：{color}，{count}个{shape} | 数量{count}，{shape} | 数量{count}，{color}，{shape}''')
     + [f'{t} @shape="{s}"' for i, (s, z) in enumerate({"circle": "圆圈", "square": "方块", "triangle": "三角形", "star": "星星"}.items()) for t in
        [f"画俩{z} @count=2", f"画仨{z} @count=3", f"一对{{color}}的{z} @count=2", f"半打{z} @count=6", f"一打{{color}}{z} @count=12", f"十二个{z} @count=12", f"画十五个{{color}}{z} @count=15", f"画二十个{z} @count=20", f"十六个{{color}}的{z} @count=16",
         f"十八个{z} @count=18", f"画七个{{color}}{z} @count=7", f"九个{z}，{{color}} @count=9", f"就画一个{z} @count=1", f"只要一个{{color}}{z} @count=1", f"画十一个{z}，{{color}}的 @count=11", f"来四个{z} @count=4", f"八个{{color}}{z}谢谢 @count=8"]]
     + [f'{t} @shape="{b}"' for (a, b, x, y) in (("圆", "square", "圆圈", "方块"), ("方", "circle", "方块", "圆圈"), ("星", "triangle", "星星", "三角形"), ("角", "star", "三角形", "星星")) for t in (f"不画{x}，画{y}", f"不要{x}，要{{color}}的{y}", f"是{y}，不是{x}", f"别画{x}了，画{{count}}个{y}")]
     + [f'{t} @color="{b}"' for (x, y, b) in (("红色", "蓝色", "blue"), ("蓝色", "红色", "red"), ("黑色", "黄色", "yellow"), ("绿色", "粉色", "pink"), ("黄色", "紫色", "purple"), ("紫色", "绿色", "green")) for t in (f"不要{x}，画{y}的{{shape}}", f"{{shape}}要{y}，不是{x}", f"{{count}}个{{shape}}，{y}的，不要{x}")])

more("clear_canvas", M('''
canvas: empty | canvas clean | canvas, wipe | wipe the slate | wipe it all, the drawing I mean | wipe all shapes | wipe my picture | wipe my drawing | clean canvas | clean the board please | clean the drawing board | clean everything off the canvas | clear my drawing | clear my picture | clear all the circles and stars | clear the whole canvas | clear the drawing board
clear canvas please | clera the canvas | claer the drawing | cler canvas | erase my picture | erase the lot | erase the whole drawing | erase the drawing board | erase all the stars and squares | erase everything on the canvas | earse the canvas | empty the drawing | empty out the canvas | rub out my drawing | rub off the shapes | rub out all the shapes
remove my drawing | remove what I painted | remove all the circles | remove all figures from the canvas | delete my drawing | delete the shapes | delete everything I drew | delete all the figures | take off all the shapes | take the picture down | take away the drawing | get the shapes off the canvas | get rid of what I drew | get rid of my picture | throw my picture away
new sheet please | new page for drawing | new blank canvas | blank sheet please | a blank canvas please | a clean canvas please | a clean sheet for my drawing | a fresh canvas | a fresh start with the picture | start the picture again | start a fresh drawing | start again with an empty canvas | start my drawing from scratch | I want to draw something new, clear it
I want to start my drawing over | I want the canvas empty | I want the picture gone | I want all shapes gone | my drawing went wrong, wipe it | my drawing is ugly, erase it | my picture is finished, clean the canvas | no more picture | no drawing please, empty the canvas | the picture must go | the drawing must go | the shapes must go | the shapes can go
the canvas should be empty | the canvas should be blank | the board should be clean | let's have an empty canvas | let's start over with the drawing | let's wipe the board | make the canvas clean | make the picture disappear | make the canvas white again | let all shapes vanish | undo my drawing | undo the picture | undo all of the drawing | reset my drawing | reset the drawing board'''),
     M('''擦画布 | 擦干净画布 | 擦掉我的画 | 擦掉图 | 擦掉所有的图 | 擦掉圆圈和星星 | 把画擦了 | 把画擦掉 | 把图擦掉 | 把图形擦掉 | 把图形清掉 | 把画布清空 | 把画板清空 | 把画删了 | 把我画的删掉 | 清掉画布 | 清掉图形 | 清理画布 | 清画布 | 清空图画 | 清空所有图形 | 清空我画的 | 画布清空 | 画布擦掉 | 画布归零 | 画布变白
画布重来 | 画全删 | 画都不要了 | 画掉了重画，清空 | 删图 | 删掉全部图形 | 删除画 | 删除画布上的东西 | 图形全删 | 图形都去掉 | 图形都擦了 | 空白画布 | 要空白画布 | 新画布 | 来张新画布 | 来张白纸重新画 | 换新画布 | 重新来，画布清空 | 重画 | 重置画布 | 我要重新画，清空吧 | 画坏了，清掉 | 画乱了，全擦 | 画完了，清画布
把圆和方块都擦了 | 星星都擦掉，全部图形也是 | 画面清空 | 画面擦干净'''))

_PERCENTS = [("five", 5), ("ten", 10), ("fifteen", 15), ("twenty", 20), ("twenty-five", 25), ("thirty", 30), ("thirty-five", 35), ("forty", 40), ("forty-five", 45), ("fifty", 50), ("fifty-five", 55), ("sixty", 60), ("sixty-five", 65), ("seventy", 70), ("seventy-five", 75), ("eighty", 80), ("eighty-five", 85), ("ninety", 90), ("ninety-five", 95), ("a hundred", 100)]
_LEVEL = M('''{room} light at <p> percent | {room} at <p> percent | <p> percent in the {room} | dim the {room} to <p> percent | set the {room} to <p> percent | {room} to <p> | <p> percent {room} light | make the {room} <p> percent bright | turn the {room} light to <p> percent | put the {room} on <p> percent | bring the {room} to <p> percent | {room} lamp <p> percent please
I want <p> percent light in the {room} | in the {room}, <p> percent''')
_LEVEL_ZH = M('''{room}灯调到百分之<p> | {room}百分之<p>的亮度 | {room}亮度百分之<p> | 把{room}调到百分之<p> | {room}开百分之<p> | {room}的灯百分之<p>就够了 | 百分之<p>，{room}的灯 | {room}灯光百分之<p> | {room}暗到百分之<p> | {room}亮到百分之<p> | 给{room}开百分之<p>的灯''')

more("set_light", [f"{p.replace('<p>', w)} @on=true @brightness={n}" for i, (w, n) in enumerate(_PERCENTS) for p in (_LEVEL[(i * 3 + k) % len(_LEVEL)] for k in range(4))]
     + M('''
{room} {on} please | {room}: {on} | {room} - {on} | {room}, {on} | the {room} {on} | the {room} one {on} | the {room} lights {on} | the lights in the {room} {on} | the lamp in the {room} {on} | {on} in the {room} | light in the {room} {on} | lamp in the {room} {on} | lights {room} {on} | light {room}: {on} | lamps in the {room} {on} please | {on}, the {room} light
turn {on} the {room} | turn the {room} {on} | turn {on} the lamp of the {room} | turn {on} all lights in the {room} | turn the lamp in the {room} {on} | turn {on} {room} lights | tunr {on} the {room} light | turn {on} the ligth in the {room} | switch the {room} {on} | switch {on} the light in the {room} | switch the light in the {room} {on} | swtich {on} the {room} lamp
put the {room} lamp {on} | put {on} the {room} light | {room} should be {on} | the {room} should have its light {on} | I want the light in the {room} {on} | I need the light {on} in the {room} | may I have the {room} light {on} | can I have the light in the {room} {on} | would you turn the {room} light {on} | how about the {room} light {on} | make the {room} light go {on}
have the {room} lamp turned {on} | get the light {on} in the {room} | see that the {room} light is {on} | let the {room} light be {on} | {room} lamp - {on} please | {room} lights: {on} | set {room} {on} | set the lamp in the {room} to {on} | set the {room} lights to {on} | light switch {room}: {on}
@on=true
light in the {room} | light in the {room}, please | light for the {room} | light up the {room} please | light up my {room} | lights in the {room} please | lamp in the {room} please | make the {room} bright | make some light in the {room} | let me have light in the {room} | let some light into the {room}, the lamp I mean
the {room} is dark | the {room} is so dark | the {room} is black as coal | the {room} is in the dark | it's too dark in the {room} | it's pitch black in the {room} | it's getting dark in the {room} | why is the {room} dark | I can't see in the {room} | I see nothing in the {room} | I bumped into the door, light in the {room} | I dropped my ring in the {room}, give me light
I'm entering the {room} | I'm going to the {room}, switch the light on | I'm walking into the {room} now, light please | I'm on my way to the {room}, lamp please | I'm about to go into the {room}, I need light | I'm standing in the dark in the {room} | we're in the {room}, put the light on | the children are playing in the {room}, they need light | grandpa is in the {room} without any light
wake the {room} up, light please | bring light to the {room} | fill the {room} with light | leave a light burning in the {room} | leave the light on in the {room} | leave the {room} lamp on | don't turn off the {room} light, turn it on | not off, on: the {room} light | the {room} light went out, put it back on
{room} {brightness} percent | {room} on {brightness}% | {room} on at {brightness} percent | {room} on, {brightness} percent | {room} lamp on at {brightness} | {room} light, {brightness} percent | {room} lights {brightness}% | {room} dimmed to {brightness} | {room} brightness {brightness} | {room} brightness: {brightness}% | {room}, brightness {brightness} percent | the {room} at {brightness}%
the {room} on {brightness} percent please | the {room} lamp at {brightness}% | the lamp in the {room} at {brightness} percent | the light in the {room}: {brightness}% | light in the {room} at {brightness} percent | light at {brightness}% in the {room} | lights at {brightness} percent in the {room} | brightness {brightness} for the {room} | brightness of {brightness}% in the {room}
{brightness}% for the {room} | {brightness}% in the {room} please | {brightness} percent, {room} | {brightness} in the {room} | {brightness} percent brightness for the {room} lamp | dim the {room} lamp to {brightness} | dim the lights in the {room} to {brightness} | dim the {room} to {brightness} | dim down the {room} to {brightness}% | dimm the {room} to {brightness}
dimm the light in the {room} to {brightness}% | dim to {brightness}% in the {room} | dim the light, {room}, {brightness}% | lower the {room} to {brightness} | lower the {room} lamp to {brightness}% | raise the {room} to {brightness} | raise the {room} lamp to {brightness} percent | turn the {room} light down to {brightness} | turn the {room} light up to {brightness} percent
turn the {room} up to {brightness} | turn {room} to {brightness}% | turn on the {room} with {brightness} percent | turn on the {room} lamp at {brightness}% | switch the {room} to {brightness} percent | switch on the {room} at {brightness}% | set {room} {brightness} | set {room} to {brightness}% | set {room} brightness {brightness} | set the {room} light at {brightness}
set the lights in the {room} to {brightness} percent | put the {room} lights at {brightness}% | put {brightness}% on in the {room} | bring the {room} lamp to {brightness} | bring the light in the {room} to {brightness}% | make the {room} light {brightness}% | make it {brightness} percent in the {room} | I'd like the {room} lamp at {brightness} | I need {brightness}% in the {room}
I'm reading in the {room}, {brightness} percent please | the {room} is too bright, make it {brightness}% | the {room} is too dark, make it {brightness} percent | more light in the {room}: {brightness}% | less light in the {room}: {brightness}% | softer light in the {room}, {brightness} percent | cosy light in the {room}, {brightness}% | only {brightness} percent in the {room}
half light in the {room} please @brightness=50 | half power in the {room} @brightness=50 | {room} half bright @brightness=50 | {room} at half brightness @brightness=50 | {room} lamp to half @brightness=50 | full brightness in the {room} @brightness=100 | {room} at full brightness @brightness=100 | {room} fully bright @brightness=100 | {room} light to maximum @brightness=100
{room} at a quarter @brightness=25 | quarter light in the {room} @brightness=25 | {room} at three quarters @brightness=75 | three quarters brightness in the {room} @brightness=75 | {room} lamp to the lowest, one percent @brightness=1 | just one percent in the {room} @brightness=1
@on=false
no light in the {room} please | no lights in the {room} | no lamp in the {room} | lights out in the {room} please | lights out, {room} | light out in the {room} | lamp out in the {room} | dark in the {room} please | make it dark in the {room} please | let the {room} be dark | let it be dark in the {room} | the {room} can be dark | the {room} can go dark | the {room} is too bright, switch the lamp off
the {room} lamp is still burning | the {room} light is still on | the {room} light is on for nothing | the light in the {room} is on and nobody's there | nobody's in the {room} | nobody needs light in the {room} | there's no one in the {room}, light off | everyone has left the {room} | I left the {room} | I'm leaving the {room} | I'm out of the {room}, lamp off | I've left the {room}, turn it off there
I'm finished in the {room}, lights out | I forgot the light in the {room} | I forgot to turn off the light in the {room} | I forgot the {room} lamp again | I think the {room} light is still on, switch it off | don't leave the light on in the {room} | don't let the {room} lamp burn | don't waste power in the {room} | save electricity in the {room} | put out the {room} light | put out the lamp in the {room}
put the lights out in the {room} | shut the {room} light off | shut off the lamp in the {room} | cut the {room} lights | kill the light in the {room} | kill the {room} light please | not on, off: the {room} light | the {room} doesn't need light | the {room} needs no light now | we don't need light in the {room} | we don't need the {room} lamp any more | enough light in the {room}, switch it off
the {room} light hurts my eyes, off with it | I'm sleeping in the {room}, no light please | the {room} light keeps me awake | the moths come to the {room} lamp, off please | sleep time in the {room}, lights out
@room="all" @on=false
all off, the lights | all the lights off | all the lights out | all lights off please | all of the lamps off | every light off | every lamp off please | each lamp off | everything dark | everything dark please, I mean the lamps | whole house off | whole house dark please | house lights off | lights off in the whole house | lights off everywhere please | lights off in all rooms | no lights anywhere
no lamp on anywhere | turn all the lights off | turn all lamps off | turn every light off | turn off all of the lights | turn off the lights everywhere | switch all lights off | switch off the lights in the whole house | put all the lights out | put out every lamp | shut all lights off | kill every light | I'm leaving the house, lights off | I'm going out, all lights off | we're off, lights out everywhere
I'm going to bed, all lights off | bedtime, all lights out | nobody's home, turn off the lights | save power, all lamps off | power bill is high, all lights off
@room="all" @on=true
all on, the lights | all the lights on | all lights on please | all of the lamps on | every light on | every lamp on please | whole house on, lights | house lights on | lights on in the whole house | lights on everywhere please | lights on in all rooms | turn all the lights on | turn all lamps on | turn every light on | turn on all of the lights | turn on the lights everywhere
switch all lights on | switch on the lights in the whole house | put all the lights on | light in every room please | I'm home, all lights on | we're home, lights on everywhere | burglar! all lights on | I heard something, every lamp on | I'm looking for the cat, lights on everywhere | party tonight, all lights on | let there be light everywhere | the power is back, all lamps on
all lights {brightness} percent | all the lights to {brightness}% | all lamps at {brightness} | all rooms at {brightness} percent | all rooms to {brightness}% | every light at {brightness}% | every light to {brightness} percent | everything at {brightness}%, the lights | the whole house at {brightness} percent | whole house to {brightness}% | the lights everywhere at {brightness}%
{brightness} percent in all rooms | {brightness}% in every room | {brightness} percent for all lamps | {brightness}% light everywhere | dim all lamps to {brightness}% | dim every room to {brightness} percent | dim all the lights to {brightness}% | dim the lights everywhere to {brightness} | set all lights to {brightness} percent | set the whole house to {brightness}% | bring all the lamps to {brightness}%
all lights at half @brightness=50 | all lamps at half brightness @brightness=50 | all lights to the max @brightness=100 | full brightness everywhere @brightness=100 | all lights to a quarter @brightness=25''')
     + [f'{t} @room="{r}"' for r, places in (("kitchen", ["above the sink", "over the counter", "by the fridge", "over the stove"]), ("bedroom", ["next to my bed", "on the nightstand", "by my pillow", "over the bed"]),
                                             ("living room", ["by the sofa", "next to the TV", "over the couch", "beside the armchair"]), ("bathroom", ["over the bathtub", "by the mirror where I shave", "next to the shower", "over the toilet"]))
        for i, p in enumerate(places) for t in ((f"turn {{on}} the lamp {p}", f"the light {p}: {{on}}", f"switch the lamp {p} {{on}}", f"light {p} at {{brightness}} percent @on=true", f"it's dark {p} @on=true")[(i + k) % 5] for k in range(3))]
     + [f"{t} @room={r} @on={on}" for r, on, ts in (
         ('"kitchen"', "true", ["I'm about to cook, light please", "I'm frying eggs in the dark", "I want to wash the dishes and can't see the sink", "I'm making breakfast, lamp on", "I'm looking into the fridge in the dark, put the lamp on there"]),
         ('"kitchen"', "false", ["dinner's cooked, light off in there", "I'm done with the dishes, light off", "nobody is cooking, lamp off", "the cook is gone, lights out in there"]),
         ('"bedroom"', "true", ["I'm awake, light please, I'm still in bed", "I want to make the bed and can't see it", "I'm reading in bed, light please", "I heard a noise while sleeping, lamp on beside me"]),
         ('"bedroom"', "false", ["I want to sleep, light off", "good night, lamp off beside my bed", "I'm in bed, lights off here", "I'm up, the lamp where I sleep can go off"]),
         ('"living room"', "true", ["we're sitting on the sofa in the dark", "guests on the sofa, light please", "I'm reading on the couch, lamp on"]),
         ('"living room"', "false", ["film on TV, lamp off by the sofa", "nobody sits on the sofa any more, light off"]),
         ('"bathroom"', "true", ["I need the toilet, light please", "I'm taking a shower, light on", "I want to brush my teeth, light please", "I'm shaving in the dark"]),
         ('"bathroom"', "false", ["I'm out of the shower, light off", "finished brushing my teeth, lamp off in there", "done on the toilet, light off"])) for t in ts],
     [f"{p.replace('<p>', number_zh(n))} @on=true @brightness={n}" for i, n in enumerate(range(5, 100, 5)) for p in (_LEVEL_ZH[(i * 2 + k) % len(_LEVEL_ZH)] for k in range(4))]
     + [f"{p.replace('<p>', z)} @on=true @brightness={n}" for i, (z, n) in enumerate([("一成", 10), ("两成", 20), ("三成", 30), ("四成", 40), ("五成", 50), ("六成", 60), ("七成", 70), ("八成", 80), ("九成", 90), ("一半", 50), ("四分之一", 25), ("四分之三", 75)])
        for p in (M("{room}灯开<p>亮 | {room}<p>亮 | {room}亮度调到<p> | 把{room}灯调到<p> | {room}只要<p>亮 | 给{room}<p>的亮度")[(i + k) % 6] for k in range(3))]
     + M('''
{room}{on} | {room}{on}吧 | {room}的灯，{on} | {room}的灯{on} | {room}的灯{on}吧 | {room}电灯{on} | {room}灯，{on} | {room}：{on} | {room}那盏灯{on} | {on}{room} | {on}{room}灯 | {on}一下{room}的灯 | 把{room}灯{on} | 把{room}那盏灯{on} | 把{room}的电灯{on} | 给我{on}{room}的灯 | 灯{on}，{room} | 灯{on}，在{room} | 想把{room}的灯{on} | {room}里的灯{on}''') + M('''
@on=true
{room}开灯 | {room}亮灯 | {room}点灯 | {room}灯亮起来 | {room}灯打开吧 | {room}要灯 | {room}要亮 | {room}亮一下 | {room}好黑 | {room}好暗 | {room}太暗了 | {room}黑漆漆的 | {room}什么都看不见 | {room}看不见路 | {room}有人，开灯 | {room}开着灯吧 | {room}留盏灯 | {room}留个灯 | 我在{room}，太黑了 | 我去{room}，开灯 | 我进{room}了，灯打开
我要去{room}，灯打开 | 我在{room}找东西，开灯 | 孩子在{room}，开灯 | 进{room}了，亮灯 | 打开{room}灯 | 打开{room}里的灯 | 把{room}点亮 | 把{room}照亮 | 点亮{room} | 照亮{room} | 开{room}灯 | 开{room}的灯 | 开一下{room}灯 | 给{room}开灯 | 让{room}亮 | 别关{room}的灯，打开 | 不是关，是开{room}的灯
{room}{brightness} | {room}{brightness}% | {room}灯{brightness}% | {room}亮度{brightness}% | {room}调到{brightness}% | {room}调到{brightness} | {room}开到{brightness}% | {room}灯开到{brightness} | {room}灯调成{brightness}% | {room}灯降到{brightness}% | {room}灯调暗到{brightness} | {room}暗一点，{brightness} | {room}亮到{brightness}% | {room}太暗，调到{brightness}%
{room}太刺眼，灯降到{brightness} | {room}的亮度设为{brightness} | {room}的亮度改成{brightness}% | {room}的灯光{brightness}% | 把{room}的灯调成{brightness}% | 把{room}的亮度调到{brightness} | 把{room}灯光降到{brightness}% | 把{room}灯光升到{brightness}% | {brightness}%，{room} | {brightness}%的灯，{room} | 亮度{brightness}，{room} | 亮度{brightness}%给{room}
吃饭了，{room}灯{brightness}% | 看书，{room}灯{brightness}% | 宝宝睡了，{room}灯{brightness} | {room}最亮 @brightness=100 | {room}灯全开亮 @brightness=100 | {room}亮度最大 @brightness=100 | {room}一半亮度 @brightness=50 | {room}灯开一半 @brightness=50
@on=false
{room}关灯 | {room}灭灯 | {room}灯灭了吧 | {room}灯关掉吧 | {room}灯关上 | {room}别亮着 | {room}别开灯 | {room}不要灯 | {room}不要亮 | {room}没人 | {room}没人了，关灯 | {room}没有人，灯关掉 | {room}灯还亮着 | {room}的灯忘了关 | {room}的灯别浪费 | {room}黑着就行 | {room}暗掉 | {room}不用灯了 | {room}用完了，关灯 | 我出{room}了，关灯
我不在{room}了，灯关掉 | 我从{room}出来了，关灯 | 我忘关{room}的灯了 | 离开{room}了，灯灭掉 | 关{room}灯 | 关{room}的灯 | 关了{room}的灯 | 关一下{room}灯 | 关上{room}的灯 | 关掉{room}里的灯 | 把{room}灯灭了 | 把{room}灯熄了 | 把{room}的灯熄掉 | 熄{room}的灯 | 熄掉{room}灯 | 灭了{room}的灯 | 让{room}黑 | 别开{room}的灯，关掉 | 不是开，是关{room}的灯
@room="all" @on=false
全关灯 | 灯全关 | 灯全灭 | 灯都关 | 灯都关了吧 | 全部关灯 | 全屋关灯 | 家里关灯 | 家里灯全关 | 家里的灯都熄了 | 到处都关灯 | 哪里都别亮 | 一盏灯都别开 | 一盏灯都不留 | 把灯都关上 | 把灯全关掉 | 把全部灯关了 | 关全部的灯 | 关掉所有灯 | 关掉家里所有的灯 | 所有灯关掉 | 所有灯都灭 | 整个家都黑 | 睡觉了，灯全关 | 出门了，关所有灯 | 家里没人了，灯全关
@room="all" @on=true
全开灯 | 灯全开 | 灯都开 | 灯都打开吧 | 全部开灯 | 全屋开灯 | 家里开灯 | 家里灯全开 | 家里的灯都点亮 | 到处都要亮 | 把灯都打开 | 把灯全开了 | 把全部灯打开 | 开全部的灯 | 打开所有灯 | 打开家里所有的灯 | 所有灯打开 | 所有灯都亮 | 整个家都亮起来 | 我回家了，灯全开 | 客人到了，灯全开 | 找猫呢，灯都打开 | 所有灯{brightness}% | 所有灯百分之{brightness} | 全部灯调到{brightness}
全屋亮度{brightness}% | 全屋调到{brightness}% | 家里的灯都{brightness}% | 每个房间{brightness}% | 每盏灯{brightness}% | 灯全部调暗到{brightness}% | 灯全开一半亮 @brightness=50 | 所有灯最亮 @brightness=100''')
     + [f'{t} @room="{r}"' for r, ts in (("kitchen", ["灶台上的灯{on}", "水槽边的灯{on}", "炒菜呢，开灯 @on=true", "碗洗好了，灯关掉 @on=false", "冰箱旁边的灯{on}"]), ("bedroom", ["枕边的灯{on}", "床边的灯{on}", "躺床上看书，灯打开 @on=true", "我要睡了，灯关掉 @on=false", "床头灯{brightness}% @on=true"]),
                                         ("living room", ["电视旁边的灯{on}", "沙发边的灯{on}", "沙发上太黑 @on=true", "坐沙发上看书，开灯 @on=true", "茶几边的灯{on}"]), ("bathroom", ["浴缸上面的灯{on}", "马桶那边的灯{on}", "我要洗澡，开灯 @on=true", "刷完牙了，灯关掉 @on=false", "淋浴那边的灯{on}"])) for t in ts])
