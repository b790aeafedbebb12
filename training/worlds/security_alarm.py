"""Security systems: zones, sensors, sirens, codes, guards, events, door access."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("security_alarm")
values("zone_wc", en=["ground floor", "warehouse", "loading dock", "Zone 3", "the vault", "perimeter", "east wing", "reception", "server room", "upper floor", "garage", "showroom", "roof", "Building C", "stockroom", "back yard", "lab 2", "car park"],
       zh=["一楼", "仓库", "装卸区", "3号防区", "金库", "周界", "东翼", "前台", "机房", "二楼", "车库", "展厅", "屋顶", "C栋", "后院", "停车场"])
values("sensor_wc", en=["front window", "motion hall", "glass break 2", "back door contact", "smoke detector kitchen", "PIR-07", "cellar hatch", "skylight", "driveway beam", "S-114", "CO alarm", "bedroom window", "shutter contact", "safe tilt", "fence sensor"],
       zh=["前窗", "走廊红外", "玻璃破碎2", "后门门磁", "厨房烟感", "地下室舱口", "天窗", "车道对射", "一氧化碳报警器", "卧室窗", "围栏传感器", "PIR-07", "保险柜震动"])
values("seccode_wc", en=["4471", "90210", "7788", "1503", "66-12", "0042", "881234", "3141", "2027", "5560", "73X9", "1200"], zh=["4471", "90210", "7788", "1503", "0042", "881234", "3141", "5560"])
values("doorsec_wc", en=["main entrance", "gate 2", "staff door", "server room door", "turnstile A", "delivery gate", "lift lobby", "archive", "lab door", "north gate", "vault door", "D-14", "side door"],
       zh=["大门", "2号门", "员工通道", "机房门", "闸机A", "送货门", "电梯厅", "档案室", "实验室门", "北门", "侧门"])

ZONE = dict(t="str", v="zone_wc", d="part of the site", zh="防区", alt=["area", "partition", "section"])
SENSOR = dict(t="str", v="sensor_wc", d="name of the sensor", zh="传感器", alt=["detector", "name", "device"])
CODE = dict(t="str", v="seccode_wc", d="access code", zh="密码", alt=["pin", "passcode"])
WHO = dict(t="str", v="person", d="name of the person", zh="姓名", alt=["person", "user", "holder"])
GATE = dict(t="str", v="doorsec_wc", d="door or gate", zh="门", alt=["gate", "entrance"])

fn("arm_zone", "Arm a zone of the alarm system", zh="防区布防", names=["zones.arm", "armPartition", "watch_zone"], descs=["The sensors of a zone start to watch.", "Makes a part of the site alarmed, after a delay if wanted"],
   params=dict(zone=ZONE, delay=dict(t="int", v=(5, 120, 5), d="seconds before it is armed", zh="延时秒数", opt=True, alt=["exit_delay", "seconds"])),
   en=L('''arm {zone}
arm the zone {zone} in {delay} seconds
alarm on for {zone}
watch {zone} from now on
everyone is out of {zone}, arm it
{zone}: arm
secure {zone} with {delay} seconds to leave
give me {delay} seconds, then arm {zone}
make {zone} alarmed
put {zone} under alarm
activate the alarm in {zone}
protect {zone} tonight
{zone} armed please, exit delay {delay}
nobody should be in {zone} now, switch its alarm on'''),
   zh_q=L('''{zone}布防
给{zone}布防，延时{delay}秒
{zone}的人都走了，布防
{delay}秒后对{zone}布防
启动{zone}的警戒
打开{zone}的报警
{zone}开警戒
没人了，{zone}布上防
{delay}秒后{zone}布防
{zone}布防，给{delay}秒时间出去
把{zone}的警戒打开'''), res=["{zone} armed"], ans=["{zone} is armed."])

fn("disarm_zone", "Disarm a zone of the alarm system", zh="防区撤防", names=["zones.disarm", "disarmPartition", "unwatch_zone"], descs=["The sensors of a zone stop watching; needs a code.", "Takes the alarm off a part of the site"],
   params=dict(zone=ZONE, code=CODE),
   en=L('''disarm {zone} with {code}
disarm {zone}, code {code}
code {code}, alarm off in {zone}
{code}: disarm the zone {zone}
we want to work in {zone}, switch its alarm off, {code}
my code is {code}, stop watching {zone}
{zone} off, {code}
take the alarm off {zone} using {code}
the cleaners go into {zone}, disarm it with {code}
deactivate {zone} ({code})
here's {code}, open up {zone} for us, no alarm
unset the alarm of {zone} with pin {code}'''),
   zh_q=L('''{zone}撤防，密码{code}
用{code}撤防{zone}
密码{code}，关掉{zone}的警戒
保洁要进{zone}，撤防，{code}
{code}，解除{zone}布防
{zone}不用警戒了，{code}
撤{zone}的防，密码是{code}
{code}，{zone}撤防
我要进{zone}，密码{code}，撤防
输入{code}，关{zone}布防'''), res=["{zone} disarmed"], ans=["{zone} is disarmed."])

fn("bypass_sensor", "Leave a sensor out of the alarm", zh="旁路传感器", names=["sensors.bypass", "ignoreSensor", "exclude_detector"], descs=["The sensor is ignored, for some hours or until put back.", "Takes one detector out of service"],
   params=dict(sensor=SENSOR, hours=dict(t="int", v=(1, 48), d="for so many hours", zh="几小时", opt=True, alt=["duration"])),
   en=L('''bypass {sensor}
ignore {sensor} for {hours} hours
leave {sensor} out
{sensor} keeps giving false alarms, bypass it
{sensor} out of service for {hours} hours
the cat sets off {sensor}, ignore it tonight
exclude the sensor {sensor}
skip {sensor} when the alarm is on
for {hours} hours don't listen to {sensor}
take {sensor} out of the loop
{sensor}: bypass, {hours} h
painters work near {sensor}, leave it out for {hours} hours
mute the detector {sensor}'''),
   zh_q=L('''旁路{sensor}
{sensor}忽略{hours}小时
{sensor}老是误报，先不管它
把{sensor}停用{hours}小时
不要理会{sensor}的信号
{sensor}先别管
{sensor}旁路{hours}小时
{hours}小时内不理{sensor}
{sensor}坏了，先跳过
猫老碰到{sensor}，停{hours}小时'''), res=["{sensor} bypassed"], ans=["{sensor} is ignored."])

fn("enable_sensor", "Put a sensor back into service", zh="恢复传感器", names=["sensors.enable", "unbypass", "include_detector"], descs=["The sensor counts again.", "Ends a bypass"],
   params=dict(sensor=SENSOR),
   en=L('''enable {sensor} again
put {sensor} back into service
stop ignoring {sensor}
{sensor} is repaired, use it again
end the bypass of {sensor}
{sensor} should count again
include {sensor}
turn the sensor {sensor} back on
listen to {sensor} again
the painters are gone, {sensor} back in
{sensor}: active
unbypass {sensor}'''),
   zh_q=L('''恢复{sensor}
{sensor}修好了，重新启用
取消{sensor}的旁路
让{sensor}重新工作
{sensor}投入使用
{sensor}重新用起来
{sensor}可以恢复了
{sensor}换好了，启用
把{sensor}加回来
不旁路{sensor}了'''), res=["{sensor} active"], ans=["{sensor} is in service again."])

fn("get_sensor_state", "Read the state of a sensor", zh="查询传感器状态", names=["sensors.state", "readSensor", "detector_status"], descs=["Quiet, triggered, battery or signal of a sensor.", "Asks one detector"],
   params=dict(sensor=SENSOR, what=dict(t="enum", v={"alarm": ["alarm state", "whether it was triggered", "报警状态"], "battery": ["battery level", "charge", "电量"], "signal": ["radio signal", "signal strength", "信号强度"], "last_trigger": ["time of the last trigger", "最近触发时间"]}, d="what to read", zh="读什么", default="alarm", alt=["field", "property"])),
   en=L('''state of {sensor}
{what} of {sensor}
what is the {what} of {sensor}
check {sensor}
tell me the {what} for {sensor}
is {sensor} quiet
read {what} at {sensor}
does {sensor} need new batteries @what="battery"
when did {sensor} last go off @what="last_trigger"
how well is {sensor} received @what="signal"
{sensor}: {what}?
show the {what} of the sensor {sensor}
how is {sensor} doing'''),
   zh_q=L('''{sensor}的{what}
查一下{sensor}的{what}
{sensor}现在怎么样
{sensor}该换电池了吗 @what="battery"
{sensor}上次什么时候触发的 @what="last_trigger"
看{sensor}的{what}
{sensor}正常吗
{sensor}{what}
{sensor}还有多少电 @what="battery"
{sensor}信号好不好 @what="signal"
看看{sensor}有没有报警 @what="alarm"'''), res=["quiet", "84%", "yesterday 23:10"], ans=["I asked {sensor}."])

fn("sound_siren", "Sound the siren", zh="鸣响警笛", names=["siren.on", "triggerSiren", "alarm_horn"], descs=["Makes noise, in one zone or everywhere.", "Starts the horn for some seconds"],
   params=dict(seconds=dict(t="int", v=(5, 300, 5), d="how long", zh="秒数", opt=True, alt=["duration"]), zone=dict(ZONE, opt=True, d="only in this zone")),
   en=L('''sound the siren
siren on in {zone}
set off the alarm horn for {seconds} seconds
{seconds} seconds of siren in {zone}
somebody is breaking in, make noise
let the siren howl in {zone}
sound the horn in {zone} for {seconds} seconds
test the siren for {seconds} seconds
scare them away in {zone}, siren
blow the horn
trigger the siren, {seconds} seconds
I want the siren to go off at {zone}
full alarm, now'''),
   zh_q=L('''拉响警笛
{zone}响警报
警笛响{seconds}秒
在{zone}鸣笛{seconds}秒
有人闯入，拉警报
响警笛
{zone}拉警报
警报响{seconds}秒
{zone}的警笛响{seconds}秒
有小偷，快鸣笛'''), res=["siren on"], ans=["The siren sounds."])

fn("silence_siren", "Silence the siren", zh="关闭警笛", names=["siren.off", "muteSiren", "stop_horn"], descs=["Stops the noise; the zones stay armed.", "Ends the siren, everywhere or in a zone"],
   params=dict(zone=dict(ZONE, opt=True, d="only in this zone")),
   en=L('''silence the siren
siren off
stop the horn in {zone}
make that noise stop
mute the siren at {zone}
quiet in {zone}, siren off
false alarm, shut the siren up
end the howling in {zone}
no more siren
turn the siren off in {zone}
the neighbours complain, stop the horn
cut the siren but stay armed
silence {zone}'''),
   zh_q=L('''关掉警笛
{zone}的警笛停掉
误报，别响了
让{zone}安静，停警笛
停止鸣笛
别叫了
{zone}警报关掉
警笛停
虚惊一场，关警笛
{zone}别响了'''), res=["siren off"], ans=["The siren is silent."])

fn("add_access_code", "Give a person an access code", zh="添加门禁密码", names=["codes.create", "addUserCode", "new_pin"], descs=["Creates a code for a person, with an end if wanted.", "A new person may disarm or enter"],
   params=dict(person=WHO, code=CODE, until=dict(t="str", v="day", noise=0, d="last day it works", zh="有效期到", opt=True, alt=["expires", "valid_until"])),
   en=L('''give {person} the code {code}
{person} gets the access code {code}
new code {code} for {person}
{code} is for {person}, valid until {until}
add {person} with the pin {code}
until {until} {person} may use {code}
set up a code for {person}: {code}
create the code {code} for {person}, it ends {until}
{person} should be able to get in with {code}
let {person} in with {code} until {until}
register {code} as the pin of {person}
code {code}, holder {person}, expires {until}'''),
   zh_q=L('''给{person}密码{code}
{person}的门禁码设为{code}
添加{person}，密码{code}，有效到{until}
{code}给{person}用，到{until}为止
让{person}用{code}进门
{person}以后用{code}开门
新密码{code}，给{person}
{person}，门禁码{code}，到{until}
给{person}开个密码{code}，{until}失效
{person}的密码：{code}'''), res=["code for {person} added"], ans=["{person} has a code."])

fn("revoke_access", "Take a person's access away", zh="取消门禁权限", names=["codes.revoke", "removeUser", "deny_person"], descs=["Codes and badges of a person stop working.", "A person may no longer enter"],
   params=dict(person=WHO, reason=dict(t="str", v=["left the company", "lost badge", "end of contract", "on leave", "code was shared", "moved out", "project is over", "security review", "离职", "卡丢了", "合同到期", "休假", "密码泄露", "搬走了"], d="why", zh="原因", opt=True, alt=["why", "note"])),
   en=L('''revoke the access of {person}
{person} may not come in any more
take the code away from {person}
{person}: {reason}, revoke access
block {person} because of this: {reason}
delete the code of {person}
lock {person} out
no entry for {person} from now on
cancel the badge of {person}, {reason}
remove {person} from the access list
withdraw {person}'s rights, reason: {reason}
{person} shouldn't be able to open doors
end the access of {person}'''),
   zh_q=L('''取消{person}的门禁
{person}不能再进来了
{person}{reason}，收回权限
删掉{person}的密码
停用{person}的卡，原因：{reason}
{person}{reason}了，取消门禁
别让{person}进门
收回{person}的卡
{person}的权限停掉，{reason}
因为{reason}，{person}不能进'''), res=["access of {person} revoked"], ans=["{person} has no access any more."])

fn("open_gate", "Open a door or gate once", zh="开一次门", names=["access.open", "buzzIn", "release_door"], descs=["Releases a door for some seconds.", "Lets somebody in now"],
   params=dict(door=GATE, seconds=dict(t="int", v=(3, 60), d="how long it stays open", zh="开几秒", default=5, alt=["duration", "hold"])),
   en=L('''open {door}
buzz them in at {door}
open {door} for {seconds} seconds
let the visitor in through {door}
release {door}
the courier stands at {door}, open it
keep {door} open for {seconds} seconds
{door}: open
{seconds} seconds open for {door}
somebody is waiting at {door}, let them through
unlock {door} briefly
I forgot my badge, open {door}
press the buzzer of {door}'''),
   zh_q=L('''打开{door}
{door}开{seconds}秒
快递在{door}，开一下
让访客从{door}进来
我没带卡，开{door}
{door}开一下
{door}，开
给我开{door}，{seconds}秒
{door}外有人，放进来
{door}开{seconds}秒钟'''), res=["{door} released"], ans=["{door} is open."])

fn("lockdown", "Lock all doors of the site at once", zh="全部封锁", names=["access.lockdown", "lockAll", "seal_site"], descs=["Nobody gets in or out, of the site or one zone.", "Emergency locking"],
   params=dict(zone=dict(ZONE, opt=True, d="only this zone"), reason=dict(t="enum", v={"intruder": ["a stranger inside", "有人闯入"], "fire": ["smoke", "火灾"], "drill": ["an exercise", "演习"], "threat": ["a bomb threat", "威胁"]}, d="why", zh="原因", opt=True, alt=["cause"])),
   en=L('''lock everything down
lockdown
lock down {zone}
seal {zone}, {reason}
lockdown because of {reason}
close all doors, nobody in or out
{reason} in {zone}, lock it down
start a lockdown of {zone}
emergency: {reason}, shut all doors
all doors of {zone} shut at once
nobody may leave the building
a man with a knife got in, lock everything @reason="intruder"
let's practise: all doors shut @reason="drill"'''),
   zh_q=L('''全部封锁
封锁{zone}
因为{reason}，封锁{zone}
{reason}，关上所有门
谁都不许进出，封锁
我们演练一下，封锁全楼 @reason="drill"
封锁
{zone}封起来
把{zone}全锁了，{reason}
着火了，封锁 @reason="fire"
有坏人进来了，全楼封锁 @reason="intruder"'''), res=["locked down"], ans=["All doors are shut."])

fn("end_lockdown", "End a lockdown", zh="解除封锁", names=["access.release", "unlockAll", "lift_lockdown"], descs=["Doors work as usual again.", "Takes back the emergency locking"],
   params=dict(code=CODE),
   en=L('''end the lockdown, code {code}
lockdown over, {code}
release all doors with {code}
the police gave the all-clear, {code}
{code}: lift the lockdown
doors back to normal, my code is {code}
all clear, code {code}
people may leave again, {code}
use {code} to end the lockdown
unlock the building after the lockdown with {code}
it's over, open up, {code}
cancel the lockdown ({code})'''),
   zh_q=L('''解除封锁，密码{code}
封锁结束，{code}
用{code}解除封锁
警报解除，密码{code}
可以出去了，解除封锁，{code}
{code}，解封
封锁可以解了，密码{code}
没事了，解除封锁，{code}
结束封锁：{code}
密码{code}，大家可以出来了，解除封锁'''), res=["lockdown over"], ans=["The lockdown is over."])

fn("list_events", "List what the security system recorded", zh="查看安防记录", names=["events.list", "readLog", "security_log"], descs=["Alarms, entries and faults of a time.", "Looks into the log book"],
   params=dict(kind=dict(t="enum", v={"alarm": ["alarms", "警报"], "entry": ["entries", "people coming in", "进出记录"], "fault": ["faults", "technical problems", "故障"], "arming": ["arming and disarming", "布撤防记录"]}, d="kind of event", zh="事件类型", opt=True, alt=["type"]),
               since=dict(t="str", v=["yesterday", "Monday", "last night", "8 pm", "the weekend", "the 1st", "last week", "this morning", "midnight", "Friday evening", "昨天", "周一", "昨晚", "周末", "上周", "今早", "一号"], noise=0, d="from when, as said", zh="从何时起", opt=True, alt=["from", "after"]), zone=dict(ZONE, opt=True)),
   en=L('''what happened since {since}
show the log
list the {kind} since {since}
{kind} in {zone}
were there any {kind} since {since}
what did the alarm system record in {zone}
show me {kind} please
events of {zone} since {since}
any {kind} in {zone} since {since}
read me the log since {since}
who came in since {since} @kind="entry"
did the alarm go off since {since} @kind="alarm"
give me the {kind} of {zone}
security log, {kind}'''),
   zh_q=L('''{since}以来发生了什么
查看{kind}
{zone}的{kind}
从{since}起{zone}有没有{kind}
{since}以来谁进来过 @kind="entry"
列出安防日志
安防记录给我看
{since}的{kind}
{zone}{since}以来的记录
{kind}列一下
{since}有谁进出 @kind="entry"'''), res=["2 events", "02:14 motion hall"], ans=["That is what was recorded."])

fn("who_entered_last", "Tell who last went through a door", zh="查询最后进门的人", names=["access.last", "lastEntry", "door_last_person"], descs=["Name of the person who used a door last.", "Last badge at a door"],
   params=dict(door=GATE),
   en=L('''who went through {door} last
last person at {door}
who used {door} most recently
whose badge opened {door} last
tell me who came in by {door} last
{door}: last entry?
somebody just went through {door}, who was it
check who opened {door}
name of the last one at {door}
who was it that came through {door}
I heard {door}, who was that
find out who passed {door} last'''),
   zh_q=L('''最后谁走了{door}
{door}最后是谁开的
查{door}最近进去的人
刚才谁过了{door}
{door}最近一次刷卡的是谁
{door}谁最后过的
上一个走{door}的是谁
谁刚开了{door}
{door}最近谁进
{door}最后一次是谁'''), res=["Farid", "Grace Okafor"], ans=["I looked up the last entry at {door}."])

fn("call_guard", "Send a guard somewhere", zh="派保安", names=["guards.dispatch", "sendPatrol", "security_staff"], descs=["A guard walks to a zone and has a look.", "Dispatches staff with a priority"],
   params=dict(zone=ZONE, priority=dict(t="enum", v={"routine": ["no hurry", "不急"], "urgent": ["as soon as possible", "尽快"], "emergency": ["at once", "life and death", "紧急", "立刻"]}, d="how quick", zh="紧急程度", default="routine", alt=["urgency"]), note=dict(t="str", v=["open window", "strange noise", "man with a ladder", "broken glass", "parked van", "barking dog", "light is on", "water on the floor", "窗户开着", "奇怪的声音", "玻璃碎了", "可疑车辆", "灯亮着", "地上有水"], d="what to look for", zh="说明", opt=True, alt=["reason", "info"])),
   en=L('''send a guard to {zone}
guard to {zone}, {priority}
somebody should look at {zone}: {note}
have a guard check {zone} for this: {note}
{note} in {zone}, send someone
patrol {zone}
dispatch security to {zone}, {priority}: {note}
I want a guard in {zone} {priority}
a guard please, {zone}
{zone}, {note}, {priority}
get security over to {zone}
let the patrol pass by {zone} when they have time @priority="routine"
a fight broke out in {zone}, guards now @priority="emergency"
there's {note} at {zone}, have a guard look into it'''),
   zh_q=L('''派保安去{zone}
{zone}有{note}，派人看看
{priority}派保安到{zone}
让保安去{zone}巡查
{zone}打起来了，保安马上来 @priority="emergency"
{zone}{note}，{priority}派人
{zone}去个保安
保安，{zone}，{priority}
{zone}{note}，派保安
叫保安到{zone}，{note}
{zone}出事了，保安快来 @priority="emergency"
有空去{zone}看一眼 @priority="routine"'''), res=["guard on the way"], ans=["A guard is on the way to {zone}."])

flow(en=["who went through {d} last? take their access away", "find out who used {d} last and revoke that person's access"], zh_q=["查最后谁过了{d}，取消他的权限", "{d}最后是谁进的？收回那个人的门禁"],
     slots=dict(d="doorsec_wc"), made=dict(p="person"),
     steps=[("who_entered_last", {"door": "{d}"}, "{p}"), ("revoke_access", {"person": "{p}"}, "revoked")], ans=["{p} was the last one and has no access any more."])
flow(en=["look who came through {d} last and give that person the code {c}", "the last person at {d} gets the code {c}, find out who it is"], zh_q=["查{d}最后进来的人，给他密码{c}", "给最后走{d}的人设密码{c}"],
     slots=dict(d="doorsec_wc", c="seccode_wc"), made=dict(p="person"),
     steps=[("who_entered_last", {"door": "{d}"}, '{{"person":"{p}"}}'), ("add_access_code", {"person": "{p}", "code": "{c}"}, "added")], ans=["{p} has the code {c}."])
flow(en=["which sensor raised the alarm? bypass it", "look in the log which sensor gave an alarm, then ignore that sensor"], zh_q=["看警报记录是哪个传感器，然后旁路它", "查哪个传感器报警了，把它旁路"],
     slots=dict(), made=dict(s="sensor_wc"),
     steps=[("list_events", {"kind": "alarm"}, "alarm from {s}"), ("bypass_sensor", {"sensor": "{s}"}, "bypassed")], ans=["{s} raised the alarm and is bypassed."])
