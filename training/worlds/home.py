"""Home: heating, locks, blinds, vacuum, appliances, scenes, sensors, cameras."""
from switchboard.wording import L
from switchboard.world import domain, fn


domain("home")
MODE = {"heat": ["heating", "heat mode", "制热", "暖气"], "cool": ["cooling", "cool mode", "制冷", "冷气"], "auto": ["automatic", "auto mode", "自动"], "off": ["off", "关闭"]}
UPDOWN = {"open": ["open", "up", "打开", "升起"], "closed": ["closed", "shut", "down", "关上", "放下"]}

fn("set_thermostat", "Set the target temperature of a room", zh="设置房间的目标温度",
   names=["setThermostat", "climate.set_temperature", "ThermostatUpdate"], descs=["Changes the setpoint of the heating in one room.", "How warm a room should get"],
   params=dict(temperature=dict(t="num", v=(10, 30), d="target in degrees Celsius", zh="目标温度（摄氏度）", alt=["degrees", "target_temp", "celsius"]),
               room=dict(t="str", v="room", d="which room", zh="房间", alt=["zone", "area"]),
               hold=dict(t="bool", d="keep this temperature until changed", zh="一直保持", opt=True, alt=["permanent"])),
   en=L('''set the {room} to {temperature} degrees
it's too cold in the {room}, make it {temperature}
{temperature} degrees in the {room}
heat the {room} to {temperature} and keep it there @hold=true
I'm freezing, {temperature} in the {room} would be nice
{room} {temperature}°C
I want the {room} at {temperature}, permanently @hold=true
bring the {room} up to {temperature} degrees
cool the {room} down to {temperature}
could the {room} be {temperature} degrees when guests arrive
the {room} thermostat should say {temperature}
hold the {room} at {temperature} until I say otherwise @hold=true
turn the heating in the {room} to {temperature} but don't hold it @hold=false'''),
   zh_q=L('''把{room}调到{temperature}度
{room}太冷了，调到{temperature}度
{room}{temperature}度
{room}一直保持{temperature}度 @hold=true
我想让{room}暖和点，{temperature}度就行
{room}温度设成{temperature}
{room}要{temperature}度
给{room}定{temperature}度，别变 @hold=true
{temperature}度，{room}
{room}有点凉，升到{temperature}度
{room}热死了，降到{temperature}度
帮我把{room}的温度弄到{temperature}度'''),
   res=["{room} target {temperature}"], ans=["The {room} will be {temperature} degrees."])

fn("get_temperature", "Read the current temperature of a room", zh="读取房间的当前温度",
   names=["getTemperature", "climate.read", "room_temp"], descs=["Tells how warm it is in a room right now."],
   params=dict(room=dict(t="str", v="room", d="which room", zh="房间", alt=["zone", "location"])),
   en=L('''how warm is it in the {room}
what's the temperature in the {room}
is it cold in the {room}
check the temperature of the {room}
{room} temperature?
tell me how hot the {room} is
how many degrees in the {room} right now
what does the thermometer in the {room} say
read the {room} sensor, is it warm there
I wonder how chilly the {room} has got'''),
   zh_q=L('''{room}现在多少度
{room}冷不冷
看下{room}的温度
{room}温度是多少
{room}里热吗
{room}几度
{room}暖和吗
{room}里面现在多热
看看{room}是不是太冷
{room}温度报一下'''), res=["21.5", '{{"celsius":19}}', "18 degrees"], ans=["Here is the temperature of the {room}."])

fn("set_climate_mode", "Set what the air conditioner does", zh="设置空调模式", names=["setClimateMode", "hvac_mode", "ac.mode"], descs=["Heating, cooling, automatic or off."],
   params=dict(mode=dict(t="enum", v=MODE, d="operating mode", zh="运行模式", alt=["state"])),
   en=L('''set the air conditioner to {mode}
switch the AC to {mode}
air con {mode}
put the climate system on {mode}
I'd like the hvac in {mode}
change the air conditioning mode to {mode}
make the air conditioner blow cold air @mode="cool"
start cooling the house @mode="cool"
we need heating from the AC now @mode="heat"
turn the air conditioner off @mode="off"
let the AC decide by itself @mode="auto"'''),
   zh_q=L('''空调调成{mode}
空调模式改为{mode}
空调开{mode}
关掉空调 @mode="off"
让空调自己调节 @mode="auto"
空调切到{mode}
把空调换成{mode}模式
我热，开冷气 @mode="cool"
太冷了，空调转制热 @mode="heat"
空调别开了 @mode="off"
空调模式：{mode}'''), res=["mode {mode}"], ans=["The air conditioner is on {mode}."])

DOOR = dict(t="str", v=["front door", "back door", "garage", "garden gate", "side entrance", "cellar door", "patio door", "shed", "main gate", "office door", "balcony door", "roof hatch", "前门", "后门", "车库门", "院子门", "侧门", "地下室门", "阳台门", "大门", "防盗门", "书房门", "东门"], d="which door", zh="哪扇门", alt=["lock", "name", "entrance"])
fn("lock_door", "Lock a door", zh="锁门", names=["lockDoor", "locks.lock", "secure_door"], descs=["Locks one of the doors of the house."], params=dict(door=DOOR),
   en=L('''lock the {door}
lock up the {door} please
make sure the {door} is locked
I forgot to lock the {door}
secure the {door}
{door}: lock
bolt the {door}
we're leaving, lock the {door} behind us
can you lock the {door} for the night
nobody should get in through the {door}, lock it'''),
   zh_q=L('''锁上{door}
把{door}锁好
我忘了锁{door}
{door}上锁
出门了，锁{door}
{door}锁一下
要睡了，把{door}锁上
{door}没锁，锁上
确保{door}锁好了
给{door}落锁'''), res=["{door} locked"], ans=["The {door} is locked."])
fn("unlock_door", "Unlock a door", zh="开锁", names=["unlockDoor", "locks.unlock", "open_lock"], descs=["Opens the lock of one of the doors."],
   params=dict(door=DOOR, minutes=dict(t="int", v=(1, 30), d="lock again after this many minutes", zh="几分钟后自动上锁", opt=True, alt=["relock_after"])),
   en=L('''unlock the {door}
open the lock of the {door}
let the courier in through the {door}
unlock the {door} for {minutes} minutes
the {door} should be unlocked
{door}: unlock
Mum is standing outside, unlock the {door}
I'm home, unlock the {door} please
take the lock off the {door}
keep the {door} unlocked for {minutes} minutes only
unlock {door}, relock after {minutes} minutes'''),
   zh_q=L('''打开{door}的锁
把{door}解锁
{door}解锁{minutes}分钟
我到家了，开{door}
客人来了，给{door}开锁
{door}开锁
给快递员开一下{door}
{door}别锁了
让{door}开{minutes}分钟锁
有人在{door}等着，开锁吧'''), res=["{door} unlocked"], ans=["The {door} is unlocked."])
fn("is_door_locked", "Tell whether a door is locked", zh="查询门是否上锁", names=["isDoorLocked", "locks.status", "check_lock"], descs=["Reads the state of a lock without changing it."], params=dict(door=DOOR),
   en=L('''is the {door} locked
did I lock the {door}
check whether the {door} is locked
what's the state of the {door} lock
{door} locked or not?
I can't remember if I locked the {door}
status of the {door}
have we left the {door} unlocked
can somebody get in by the {door} right now'''),
   zh_q=L('''{door}锁了吗
我有没有锁{door}
看看{door}锁没锁
{door}是锁着的吗
{door}锁好了没有
{door}是不是没锁
不记得{door}锁没锁了，查一下
{door}现在什么状态，锁着吗
看一眼{door}锁了没'''), res=["locked", "unlocked"], ans=["I checked the {door}."])

fn("set_blinds", "Move the blinds of a room", zh="控制房间的百叶窗", names=["setBlinds", "covers.set", "blind_position"], descs=["Raises or lowers the window blinds."],
   params=dict(room=dict(t="str", v="room", d="which room", zh="房间", alt=["window"]), position=dict(t="int", v=(0, 100), lim=True, d="percent open, 0 is closed", zh="打开的百分比，0 为关", alt=["percent", "open"])),
   en=L('''open the {room} blinds to {position} percent
set the blinds in the {room} to {position}%
{room} blinds {position}%
close the blinds in the {room} @position=0
open the {room} blinds completely @position=100
the sun is blinding me in the {room}, blinds down @position=0
let the light into the {room}, raise the blinds @position=100
{room} blinds half open @position=50
lower the {room} blinds till {position} percent
pull the blinds up all the way in the {room} @position=100
nobody should look into the {room}, shut the blinds @position=0'''),
   zh_q=L('''把{room}的百叶窗开到{position}%
关上{room}的百叶窗 @position=0
{room}窗帘全打开 @position=100
{room}百叶窗开一半 @position=50
{room}太晒了，窗帘放下来 @position=0
{room}百叶窗调到{position}%
阳光太刺眼，把{room}的帘子全关了 @position=0
{room}太暗，窗帘全拉开 @position=100
{room}的百叶窗升到{position}
{room}窗帘拉一半 @position=50
让{room}的百叶窗停在{position}%'''), res=["blinds at {position}"], ans=["The {room} blinds are at {position} percent."])

fn("start_vacuum", "Start the robot vacuum", zh="启动扫地机器人", names=["startVacuum", "vacuum.clean", "robot_clean"], descs=["Sends the robot to clean, everywhere or in certain rooms."],
   params=dict(rooms=dict(t="[str]", v="room", d="rooms to clean; everywhere if left out", zh="要打扫的房间", opt=True, alt=["zones", "areas"]),
               power=dict(t="enum", v={"quiet": ["quiet", "silent", "安静"], "normal": ["normal", "standard", "标准"], "turbo": ["turbo", "strong", "强力"]}, d="suction", zh="吸力", opt=True, alt=["suction", "fan_speed"])),
   en=L('''start the vacuum
vacuum the {rooms}
let the robot clean the {rooms}
run the robot vacuum
hoover the {rooms} on {power}
clean the floors
send the vacuum to {rooms}
there are crumbs everywhere in the {rooms}, vacuum
vacuum the house on {power} mode
start cleaning {rooms} with {power} suction
the floor is dirty, get the robot going
robot, clean {rooms}'''),
   zh_q=L('''开始扫地
让扫地机器人打扫{rooms}
{rooms}吸一下尘
用{power}模式扫{rooms}
地板脏了，让机器人扫一下
扫地机开{power}
{rooms}脏了，扫一扫
派扫地机去{rooms}
把{rooms}用{power}档扫一遍
扫地
{rooms}该吸尘了
轻声点扫{rooms} @power="quiet"'''), res=["cleaning started"], ans=["The robot is cleaning."])
fn("dock_vacuum", "Send the robot vacuum back to its dock", zh="让扫地机器人回充", names=["dockVacuum", "vacuum.return_home", "robot_dock"], descs=["Stops cleaning and charges the robot."],
   en=L('''send the vacuum home
stop vacuuming and dock
robot back to the charger
the vacuum should go charge
dock the robot
that's clean enough, vacuum can go home
call the hoover robot back
return the vacuum to its base'''), zh_q=L('''扫地机器人回去充电
停止扫地，回充
让机器人回家
扫地机回基座
扫地机别扫了，回去吧
够干净了，让扫地机回充电座
扫地机器人收工
叫机器人回去充电
不用扫了，回基站'''), res=["returning to dock"], ans=["The vacuum is on its way back."])

fn("switch_device", "Switch a device on or off", zh="开关设备", names=["switchDevice", "device.power", "toggle_plug"], descs=["Turns any smart plug or appliance on or off."],
   params=dict(device=dict(t="str", v="device", d="name of the device", zh="设备名称", alt=["name", "appliance", "plug"]),
               state=dict(t="enum", v={"on": ["on", "打开", "开"], "off": ["off", "关掉", "关"]}, d="on or off", zh="开或关", alt=["power", "value"])),
   en=L('''turn {state} {device}
switch {device} {state}
{device} {state}
power {state} {device}
I'd like {device} switched {state}
start {device} @state="on"
shut down {device} @state="off"
unplug {device} @state="off"
can you get {device} running @state="on"
stop {device} @state="off"
did I leave {device} running? switch it off @state="off"
{device} needs to be {state}'''),
   zh_q=L('''{state}{device}
把{device}{state}
启动{device} @state="on"
{device}停掉 @state="off"
我忘了关{device} @state="off"
{device}{state}一下
帮我{state}{device}
要用{device}，打开 @state="on"
{device}不用了，关了吧 @state="off"
让{device}{state}
{device}还开着，关上 @state="off"'''), res=["{device} is {state}"], ans=["Switched {device} {state}."])
fn("list_devices", "List the devices in the house", zh="列出家里的设备", names=["listDevices", "devices.all", "get_devices"], descs=["Names of all connected devices, of one room if given."],
   params=dict(room=dict(t="str", v="room", d="only this room", zh="只看这个房间", opt=True, alt=["area"])),
   en=L('''which devices do I have
list all devices
what's connected in the {room}
show the devices in the {room}
what can I control here
give me an overview of the smart plugs
which gadgets are in the {room}
devices {room}
what appliances are hooked up'''), zh_q=L('''有哪些设备
列出{room}的设备
家里能控制什么
{room}里连了什么设备
{room}有什么可以控制的
家里连了几个设备
把{room}的设备报一遍
设备清单
{room}里的智能设备有哪些'''), res=["lamp, heater, speaker"], ans=["These are the devices."])

fn("activate_scene", "Activate a scene", zh="启用场景", names=["activateScene", "scene.run", "apply_scene"], descs=["Sets lights, blinds and music the way a saved scene says."],
   params=dict(scene=dict(t="str", v=["movie night", "good morning", "dinner", "party", "reading", "away", "bedtime", "relax", "work", "romantic evening", "cleaning day", "game day", "yoga", "sunrise", "观影", "早安", "晚餐", "聚会", "阅读", "离家", "睡觉", "回家", "喝茶", "生日", "下雨天", "打游戏"], d="name of the scene", zh="场景名", alt=["name", "preset"])),
   en=L('''activate {scene}
{scene} scene
start the scene {scene}
set the mood for {scene}
switch the house to {scene}
time for {scene}, set the scene
I want the {scene} scene
run {scene} at home
make it {scene} in here
put everything on {scene}'''), zh_q=L('''启动{scene}场景
{scene}模式
家里切换到{scene}
打开{scene}场景
我要{scene}模式
切到{scene}
来个{scene}模式
家里弄成{scene}的气氛
换{scene}场景
准备{scene}了，开场景'''), res=["scene {scene} active"], ans=["The {scene} scene is on."])

fn("arm_alarm", "Arm the burglar alarm", zh="开启防盗警报", names=["armAlarm", "security.arm", "enable_alarm"], descs=["Turns the security system on."],
   params=dict(level=dict(t="enum", v={"home": ["home", "stay at home", "在家"], "away": ["away", "out of the house", "离家"], "night": ["night", "夜间"]}, d="which sensors watch", zh="布防方式", alt=["mode"])),
   en=L('''arm the alarm, {level}
set the alarm system to {level}
security on {level}
we're all gone, arm the house @level="away"
going to bed, switch the alarm on @level="night"
I'm staying in but arm the alarm @level="home"
burglar alarm to {level} mode
protect the house, {level}
nobody's home for a week, turn the security on @level="away"'''), zh_q=L('''开启{level}布防
安防设为{level}
我们都出门了，打开警报 @level="away"
睡觉了，开夜间布防 @level="night"
家里没人了，布防 @level="away"
我在家，把警报开着 @level="home"
安防开到{level}模式
要睡了，警报设夜间 @level="night"
报警器打到{level}'''), res=["armed: {level}"], ans=["The alarm is armed ({level})."])
fn("disarm_alarm", "Disarm the burglar alarm", zh="关闭防盗警报", names=["disarmAlarm", "security.disarm", "alarm_off"], descs=["Turns the security system off with the code."],
   params=dict(code=dict(t="str", v=["1234", "9081", "4455", "0007", "771199", "2580", "63512", "8008", "1971", "alpha7", "5566", "314159"], d="the code of the owner", zh="密码", alt=["pin"])),
   en=L('''disarm the alarm, code {code}
alarm off, the code is {code}
{code}, switch the burglar alarm off
turn security off with {code}
it's me, stop the alarm: {code}
my pin is {code}, disarm
use {code} to disarm the house
stop that siren, code {code}'''), zh_q=L('''解除警报，密码{code}
密码{code}，撤防
用{code}关掉安防
是我，撤防，{code}
{code}，解除布防
密码是{code}，别报警了
关警报：{code}
警报响了是误会，用{code}撤防
把防盗关了，口令{code}'''), res=["disarmed"], ans=["The alarm is off."])

fn("show_camera", "Show the picture of a camera", zh="显示摄像头画面", names=["showCamera", "camera.view", "open_stream"], descs=["Opens the live picture of a camera of the house."],
   params=dict(camera=dict(t="str", v=["porch", "driveway", "back garden", "nursery", "garage", "front door", "hen house", "pool", "street", "门口", "车道", "后院", "婴儿房", "车库", "楼道", "阳台", "客厅", "电梯口", "仓库", "幼儿房"], d="which camera", zh="哪个摄像头", alt=["name", "location"])),
   en=L('''show me the {camera} camera
who is at the {camera}
what's happening in the {camera}
open the {camera} cam
let me see the {camera}
{camera} camera
is somebody in the {camera}? put the camera on
live picture of the {camera}
stream the {camera}'''), zh_q=L('''看看{camera}的摄像头
{camera}有人吗，打开监控
显示{camera}画面
{camera}监控
{camera}那边什么情况
{camera}有动静，让我看看
打开{camera}的镜头
调出{camera}监控画面
看一眼{camera}'''), res=["stream opened"], ans=["Here is the {camera} camera."])
fn("water_garden", "Water the garden", zh="浇花园", names=["waterGarden", "sprinkler.run", "irrigate"], descs=["Runs the sprinklers."],
   params=dict(minutes=dict(t="int", v=(1, 60), d="for how long", zh="几分钟", alt=["duration"]), zone=dict(t="str", v=["front lawn", "roses", "vegetable patch", "hedge", "greenhouse", "herb bed", "back lawn", "前院草坪", "玫瑰", "菜地", "篱笆", "温室", "花坛", "果树", "后院", "盆栽", "竹林", "葡萄架", "三号花圃"], d="part of the garden", zh="花园的哪一块", opt=True, alt=["area"])),
   en=L('''water the garden for {minutes} minutes
run the sprinklers {minutes} min
water the {zone} for {minutes} minutes
give the {zone} {minutes} minutes of water
the {zone} looks dry, {minutes} minutes of sprinkling
sprinkler on for {minutes} minutes
{minutes} minutes watering, {zone}
irrigate for {minutes} minutes
it hasn't rained in days, water everything {minutes} minutes'''), zh_q=L('''给花园浇水{minutes}分钟
{zone}浇{minutes}分钟水
洒水器开{minutes}分钟
{zone}太干了，浇{minutes}分钟
浇{minutes}分钟水
{zone}都蔫了，给它{minutes}分钟水
{minutes}分钟，浇{zone}
让洒水器给{zone}洒{minutes}分钟
花园浇半小时 @minutes=30'''), res=["watering"], ans=["The sprinklers run for {minutes} minutes."])
