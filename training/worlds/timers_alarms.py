"""Timers, alarms, stopwatch, world clock."""
from switchboard.wording import L
from switchboard.world import domain, fn


domain("clock")
LABEL = dict(t="str", v="timer_label", d="name of it", zh="名称", opt=True, alt=["name", "title", "purpose"])
fn("set_timer", "Set a countdown in minutes", zh="设置分钟倒计时", names=["setTimer", "timer.minutes", "egg_timer"], descs=["Counts down whole minutes.", "Kitchen timer"],
   params=dict(minutes=dict(t="int", v=(1, 120), d="length in minutes", zh="分钟数", alt=["duration", "length", "mins"]), label=LABEL),
   en=L('''set a timer for {minutes} minutes
{minutes} minute timer
{minutes} minutes for the {label}
timer: {label}, {minutes} min
count down from {minutes} minutes
{label} timer for {minutes} minutes
tell me when {minutes} minutes have passed
the {label} needs {minutes} minutes
start a {minutes} minute {label} timer
half an hour on the clock @minutes=30
timer for an hour @minutes=60
an hour and a half for the {label} @minutes=90
a quarter of an hour timer @minutes=15
two hours for {label} @minutes=120'''), zh_q=L('''定时{minutes}分钟
{label}计时{minutes}分钟
{minutes}分钟倒计时
{label}要{minutes}分钟，计时
定时半小时 @minutes=30
计时一小时 @minutes=60
{minutes}分钟后叫我
{label}，{minutes}分钟
给{label}定{minutes}分钟
计时{minutes}分钟
倒数{minutes}分钟，{label}用
{label}得{minutes}分钟，到点提醒'''), res=["timer {minutes} min"], ans=["Your timer runs {minutes} minutes."])
fn("set_timer_hms", "Start a countdown of hours, minutes and seconds", zh="开始时分秒倒计时", names=["setTimerHms", "countdown.start", "startCountdown"], descs=["Each part is optional; give at least one."],
   params=dict(hours=dict(t="int", v=(1, 12), d="hours", zh="小时", opt=True, alt=["h"]), minutes=dict(t="int", v=(1, 59), d="minutes", zh="分钟", opt=True, alt=["m", "mins"]), seconds=dict(t="int", v=(1, 59), d="seconds", zh="秒", opt=True, alt=["s", "secs"])),
   en=L('''count down {hours} hours and {minutes} minutes
countdown {minutes} minutes {seconds} seconds
{hours} hour countdown
{seconds} second countdown
start a countdown of {minutes} minutes
{hours} hours, {minutes} minutes and {seconds} seconds, go
run the clock for {seconds} seconds
I need {minutes} minutes and {seconds} seconds exactly
timer {hours}h {minutes}m
let me have {hours} hours on the countdown
half a minute, start @seconds=30
an hour and a half, countdown @hours=1 @minutes=30'''), zh_q=L('''倒计时{hours}小时{minutes}分钟
倒数{minutes}分{seconds}秒
{seconds}秒倒计时
开始{hours}小时的倒计时
倒数半分钟 @seconds=30
{hours}小时{minutes}分{seconds}秒倒计时
倒数{seconds}秒
{minutes}分{seconds}秒，开始倒数
倒计时{hours}个小时
两个半小时倒计时 @hours=2 @minutes=30'''), res=["counting"], ans=["The countdown runs."])
fn("cancel_timer", "Cancel one timer by name", zh="按名称取消计时器", names=["cancelTimer", "timer.cancel", "remove_timer"], descs=["Stops the timer with this label."], params=dict(label={**LABEL, "opt": False}),
   en=L('''cancel the {label} timer
stop the timer for {label}
{label} is ready, kill that timer
I don't need the {label} timer
remove the {label} countdown
end the {label} timer
forget the timer called {label}
{label} timer off'''), zh_q=L('''取消{label}的计时器
{label}好了，停掉计时
关掉{label}计时
不要{label}那个定时了
{label}计时别走了
{label}弄好了，计时取消
把{label}的定时关掉
不用计{label}了
{label}，停止计时'''), res=["cancelled"], ans=["The {label} timer is cancelled."])
fn("pause_timer", "Pause the running timer", zh="暂停计时器", names=["pauseTimer", "timer.hold"], descs=["Halts the countdown; it can go on later."],
   en=L('''pause the timer
hold the countdown
wait, stop the timer for a moment
freeze the clock
timer pause
put the timer on hold
halt the countdown, I'll continue in a bit'''), zh_q=L('''暂停计时
先停一下倒计时
计时器暂停
等一下，计时停住
计时先停着
倒计时等一下
暂停倒计时
表先停住
定时器停一停'''), res=["paused"], ans=["The timer is paused."])
fn("resume_timer", "Resume a paused timer", zh="继续计时", names=["resumeTimer", "timer.continue"], descs=["The paused countdown goes on."],
   en=L('''resume the timer
continue the countdown
go on with the timer
unpause the clock
let the timer run again
timer, carry on
keep counting down'''), zh_q=L('''继续计时
倒计时继续
计时器接着走
恢复计时
计时接着来
倒计时往下走
刚才停的计时继续
让计时器走起来
继续倒数'''), res=["running"], ans=["The timer runs again."])
fn("add_time", "Add minutes to the running timer", zh="给计时器加时间", names=["addTime", "timer.extend"], descs=["Makes the countdown longer."], params=dict(minutes=dict(t="int", v=(1, 30), d="extra minutes", zh="增加的分钟", alt=["extra", "plus"])),
   en=L('''add {minutes} minutes to the timer
{minutes} more minutes
give it another {minutes} minutes
extend the timer by {minutes} minutes
it's not done yet, {minutes} minutes more
plus {minutes} minutes
lengthen the countdown by {minutes}
make the timer {minutes} minutes longer
one more minute on the timer @minutes=1'''), zh_q=L('''计时器加{minutes}分钟
再加{minutes}分钟
还没好，延长{minutes}分钟
倒计时多{minutes}分钟
多给{minutes}分钟
时间不够，加{minutes}分钟
再延{minutes}分钟
计时延长{minutes}分钟
还要{minutes}分钟'''), res=["extended"], ans=["{minutes} minutes added."])
fn("time_left", "Tell how much time is left on the timer", zh="查询剩余时间", names=["timeLeft", "timer.remaining", "get_timer"], descs=["Reads the countdown without changing it."], params=dict(label=LABEL),
   en=L('''how much time is left
how long until the {label} is ready
time left on the {label} timer
how many minutes to go
when does the timer go off
check the timer
what does the countdown say
how long has the {label} got
status of the {label} timer
is the timer nearly done'''), zh_q=L('''还剩多少时间
{label}还要多久
计时器还有几分钟
看看{label}的倒计时
还有多久
{label}还剩几分钟
倒计时剩多少
{label}好了没，还要多久
几分钟以后响'''), res=["3:12 left"], ans=["Here is the time left."])
CLOCK = dict(t="str", v="clock", noise=0.02, d="time of day, as said", zh="时间，按原话", alt=["at", "time_of_day", "when"])
fn("set_alarm", "Set an alarm at a time of day", zh="设置闹钟", names=["setAlarm", "alarm.create", "wake_me"], descs=["Rings at a time; can repeat on days."],
   params=dict(time=CLOCK, days=dict(t="[enum]", v={"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "周三"], "thu": ["Thursday", "周四"], "fri": ["Friday", "周五"], "sat": ["Saturday", "周六"], "sun": ["Sunday", "周日"]}, d="repeat on these days", zh="重复的日子", opt=True, alt=["repeat", "weekdays"]), label=LABEL),
   en=L('''wake me at {time}
set an alarm for {time}
alarm at {time}
get me up at {time}
set the alarm to {time} on {days}
every {days} at {time}, ring
I have to be up by {time}
alarm {time}, {days}
{time} alarm for {label}
alarm for the {label} at {time}
ring at {time} and call it {label}
wake me up at {time} on weekdays @days=["mon","tue","wed","thu","fri"]
weekend alarm at {time} @days=["sat","sun"]
every day at {time}, alarm please @days=["mon","tue","wed","thu","fri","sat","sun"]'''), zh_q=L('''{time}叫我起床
设个{time}的闹钟
{time}闹钟
每{days}{time}响
{label}的闹钟定在{time}
工作日{time}叫醒我 @days=["mon","tue","wed","thu","fri"]
周末{time}的闹钟 @days=["sat","sun"]
明早{time}喊我
定{time}的闹钟
闹钟，{time}
{days}{time}叫我
给{label}设个{time}的闹钟
{time}要起来，设闹钟'''), res=["alarm at {time}"], ans=["The alarm rings at {time}."])
fn("delete_alarm", "Delete an alarm", zh="删除闹钟", names=["deleteAlarm", "alarm.remove", "cancel_alarm"], descs=["Removes the alarm at this time."], params=dict(time=CLOCK),
   en=L('''delete the {time} alarm
cancel my alarm at {time}
I don't need to get up at {time} any more
remove the alarm for {time}
no alarm at {time} please
get rid of the {time} one
let me sleep, drop the {time} alarm
alarm {time}: delete'''), zh_q=L('''删除{time}的闹钟
取消{time}的闹钟
{time}不用叫我了
{time}那个闹钟不要了
{time}的闹钟删了
{time}那个不要响了
不用{time}起了
闹钟去掉{time}那个
取消{time}'''), res=["deleted"], ans=["The {time} alarm is gone."])
fn("list_alarms", "List all alarms", zh="列出所有闹钟", names=["listAlarms", "alarm.list", "get_alarms"], descs=["Shows which alarms are set."],
   en=L('''which alarms are set
show my alarms
when do you wake me tomorrow
list alarms
did I set an alarm
what time is my alarm
are there any alarms on
check my alarms'''), zh_q=L('''有哪些闹钟
看看我的闹钟
明天几点叫我
我设闹钟了吗
我都设了几点的闹钟
闹钟列表
明早有闹钟吗
闹钟念一遍
几点会响'''), res=["7:00, 7:30", "none"], ans=["These are your alarms."])
fn("snooze_alarm", "Let the ringing alarm ring again later", zh="让闹钟稍后再响", names=["snoozeAlarm", "alarm.snooze"], descs=["Silences the alarm for some minutes."], params=dict(minutes=dict(t="int", v=(1, 30), d="minutes", zh="分钟", default=9, alt=["for"])),
   en=L('''snooze
let me sleep {minutes} more minutes
{minutes} minutes snooze
snooze the alarm for {minutes} minutes
just a bit longer, please
wake me again in {minutes} minutes
five more minutes @minutes=5
ugh, snooze it
not yet, {minutes} minutes'''), zh_q=L('''再睡{minutes}分钟
贪睡一下
{minutes}分钟后再响
再睡五分钟 @minutes=5
让我再睡{minutes}分钟
过{minutes}分钟再叫
还不想起
再眯十分钟 @minutes=10
闹钟延后{minutes}分钟'''), res=["snoozed"], ans=["Sleep on."])
fn("stop_alarm", "Stop the ringing alarm", zh="关掉正在响的闹钟", names=["stopAlarm", "alarm.dismiss"], descs=["Silences it for good."],
   en=L('''stop the alarm
I'm awake
turn that ringing off
alarm off
dismiss the alarm
okay okay, I'm up
make that beeping stop
shut up, alarm'''), zh_q=L('''关掉闹钟
我醒了
别响了
闹钟停
起来了，别响
知道了，关掉
停，我起来了
把闹铃关了
闹钟别叫了'''), res=["stopped"], ans=["Good morning."])
fn("start_stopwatch", "Start the stopwatch", zh="开始秒表", names=["startStopwatch", "stopwatch.start"], descs=["Measures time counting up from zero."],
   en=L('''start the stopwatch
time me
how long do I take? start now
stopwatch go
begin measuring
start counting up
I'm running a lap, time it
measure from now'''), zh_q=L('''开始秒表
给我计个时，从零开始
秒表开始
测一下我用多久
秒表走起
开始计时，看我用多久
给我掐表
按下秒表
从零开始计时'''), res=["running"], ans=["The stopwatch runs."])
fn("stop_stopwatch", "Stop the stopwatch and read it", zh="停止秒表并读数", names=["stopStopwatch", "stopwatch.stop"], descs=["Ends measuring and returns the time taken."],
   en=L('''stop the stopwatch
stop, what's my time
done, how long was that
end the measurement
stopwatch stop
I finished the lap
what did the stopwatch measure? stop it'''), zh_q=L('''停止秒表
秒表停，用了多久
测量结束
我跑完了，停
停表
秒表停下，多少秒
到了，停，用时多少
掐表结束
我做完了，看看几秒'''), res=["1:23.4"], ans=["Stopped."])
fn("get_time_in", "Tell the current time in a city", zh="查询某个城市的当前时间", names=["getTimeIn", "clock.world", "local_time"], descs=["World clock."], params=dict(city=dict(t="str", v="city", d="city", zh="城市", alt=["place", "location"])),
   en=L('''what time is it in {city}
time in {city}
how late is it in {city} now
is it night in {city}
tell me the local time of {city}
I want to call someone in {city}, what time have they got
current time {city}
{city} time please
what's the clock say in {city}'''), zh_q=L('''{city}现在几点
{city}时间
{city}是白天还是晚上
看看{city}几点了
{city}几点钟
{city}那边现在是几点
想给{city}打电话，那儿几点
{city}天黑了吗
{city}当地时间'''), res=["14:05", "02:40"], ans=["That is the time in {city}."])
