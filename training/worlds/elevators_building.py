"""Elevators and building access: cars, floors, doors, keycards, visitors, faults, displays."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("elevators_building")
values("lift_wf", en=["A", "B2", "L3", "car 4", "the freight lift", "the glass elevator", "E-07", "the north lift", "P1", "tower B left", "lift 12", "the service elevator", "K-2", "the panorama lift", "C", "E-11", "the staff lift"],
       zh=["A", "B2", "L3", "4号梯", "货梯", "观光梯", "E-07", "北侧电梯", "客梯2", "左边那部", "12号梯", "员工梯", "K-2", "消防梯", "病床梯", "C座1号"])
values("access_door_wf", en=["the roof door", "main entrance", "G2", "stairwell C", "the loading gate", "server room", "turnstile 3", "the bike cellar", "garage door", "room 1402", "fire door 6", "the mail room", "east lobby", "door 21-B", "the terrace"],
       zh=["楼顶门", "正门", "G2", "C楼梯间", "卸货门", "机房", "3号闸机", "自行车库", "车库门", "1402室", "6号防火门", "收发室", "东大堂", "21-B门", "露台门"])
values("keycard_wf", en=["0417", "K-8812", "CARD-33", "7700214", "V19", "B4-0092", "550-31", "STAFF-118", "T0067", "GUEST-5", "9041", "R-210"])
values("plate_wf", en=["B-KT 441", "7XKR220", "LN68 FOH", "W-1120-C", "AB 123 CD", "HH-P 90", "4-DJS-17", "M-QX 7"], zh=["京N88K21", "沪A3T906", "粤B77Q1P", "浙C20551", "川AD12345", "苏E9M018"])
values("tenant_wf", en=["Halden Partners", "Dr. Voss", "the dental practice", "Northlight Studio", "Maren Oduya", "Kite & Co", "the language school", "Petersen Law", "Ana Lucia Prado", "Mr. Tomić", "Bluebird Media", "Jun Ito", "the yoga place", "Sable Architects"],
       zh=["蓝鸟传媒", "冯医生", "牙科诊所", "明德律所", "王蕾", "远山设计", "英语培训班", "陈会计", "小林", "星图科技", "赵工", "三楼瑜伽馆", "韩先生", "七巧板早教"])
values("liftfault_wf", en=["the door does not close", "it stops between two floors", "a button is stuck", "strange noise on the way down", "the light flickers", "the display shows nothing", "it smells of rubber", "somebody is stuck inside", "it shakes at floor 9", "the alarm button was pressed"],
       zh=["门关不上", "停在两层之间", "按钮卡住了", "下行有异响", "灯一直闪", "显示屏不亮", "有胶皮味", "里面困了人", "到9楼就抖", "有人按了警铃"])
values("liftnotice_wf", en=["Out of service until noon", "Please use the stairs", "Maximum 8 people", "No bicycles in this lift!", "Welcome to the open day", "Floor 5: closed today", "Fire drill at 3 pm", "Mind the gap", "Party on the roof tonight", "Deliveries only"],
       zh=["中午前停用", "请走楼梯", "限乘8人", "请勿携带自行车！", "欢迎参加开放日", "5楼今日关闭", "下午三点消防演习", "小心脚下", "仅限货物", "今晚屋顶有活动"])

LIFT = dict(t="str", v="lift_wf", d="name of the elevator", zh="电梯名称", alt=["elevator", "car", "lift_id"])
LIFTS = dict(t="[str]", v="lift_wf", d="which elevators", zh="哪些电梯", alt=["elevators", "cars"])
FLOOR = dict(t="int", v=(-3, 48), d="floor; 0 is the ground floor, below zero the basements", zh="楼层，0为大堂，负数为地下", alt=["level", "storey"])
UPFLOOR = dict(FLOOR, v=(1, 48))
CARD = dict(t="str", v="keycard_wf", d="number of the keycard", zh="门卡号", alt=["card_id", "badge"])
DOOR = dict(t="str", v="access_door_wf", d="which door", zh="哪扇门", alt=["gate", "entrance"])
TENANT = dict(t="str", v="tenant_wf", d="tenant or company", zh="租户", alt=["company", "resident"])

fn("call_elevator", "Call an elevator to a floor", zh="呼叫电梯", names=["lifts.call", "callLift", "summon_car"], descs=["An elevator comes to the floor.", "Same as pressing the button in the hall"],
   params=dict(floor=FLOOR, direction=dict(t="enum", v={"up": ["上行"], "down": ["下行"]}, d="where the passenger wants to go", zh="方向", opt=True, alt=["dir"]), lift=dict(LIFT, opt=True)),
   en=L('''call an elevator to floor {floor}
I need a lift on floor {floor}
floor {floor}, going {direction}
send {lift} to floor {floor}
someone waits on {floor} and wants to go {direction}
elevator to the lobby please @floor=0
get {lift} to level {floor}
bring an elevator to the first basement @floor=-1
I'm on floor {floor} and want to go {direction}
a lift for floor {floor}
we are waiting in the second basement, going up @floor=-2 @direction="up"
{lift} should come to {floor}
call {lift}, floor {floor}, {direction}'''),
   zh_q=L('''叫电梯到{floor}楼
{floor}楼要电梯，{direction}
让{lift}来{floor}楼
{floor}层有人等，{direction}
电梯来大堂 @floor=0
地下一层要部电梯 @floor=-1
我在{floor}楼，想{direction}
负二楼有人要上来 @floor=-2 @direction="up"
{lift}去{floor}楼接人
{floor}楼叫梯'''), res=["elevator on its way"], ans=["An elevator is coming."])

fn("send_elevator", "Send an elevator from one floor to another", zh="调度电梯", names=["lifts.send", "dispatchCar", "ride"], descs=["A ride with a start and an end.", "Picks up at one floor and goes to another"],
   params=dict(start=dict(FLOOR, d="floor to pick up at", zh="起始楼层", alt=["from_floor", "pickup"]), end=dict(FLOOR, d="floor to go to", zh="到达楼层", alt=["to_floor", "dropoff"]), lift=dict(LIFT, opt=True), nonstop=dict(t="bool", d="no stops between", zh="中途不停", opt=True, alt=["express"])),
   en=L('''ride from floor {start} to floor {end}
send {lift} from {start} to {end}
I'm on {start} and have to get to {end}
take me to {end}, I'm on floor {start}
to floor {end} from floor {start}
pick up at {start}, drop at {end}
from {start} straight to {end}, no stops @nonstop=true
{lift}: {start} to {end}
from the lobby to floor {end} @start=0
down to the lobby from {start} @end=0
{end} is where I want to go, I'm standing on {start}
express from {start} up to {end} @nonstop=true
move the piano from floor {start} to {end} with {lift}'''),
   zh_q=L('''从{start}楼到{end}楼
我在{start}楼，要去{end}楼
{lift}从{start}层跑到{end}层
去{end}楼，我这儿是{start}楼
{start}楼直达{end}楼，中途别停 @nonstop=true
大堂到{end}楼 @start=0
从{start}楼下到大堂 @end=0
{start}到{end}，用{lift}
{lift}去{start}楼接货送{end}楼
要去{end}层，起点{start}层'''), res=["ride booked"], ans=["The ride is booked."])

fn("lock_floor", "Stop elevators from serving floors", zh="锁定楼层", names=["floors.lock", "blockFloors", "disable_stops"], descs=["The elevators pass these floors.", "Locks floors"],
   params=dict(floors=dict(t="[int]", v=(1, 40), d="which floors", zh="哪些楼层", alt=["levels"]), lift=dict(LIFT, opt=True)),
   en=L('''lock floors {floors}
no stops on floors {floors}
{lift} must not stop at {floors}
block {floors} for {lift}
close the floors {floors} to the elevators
nobody should get off at {floors}
floors {floors} are under construction, lock them
keep {lift} away from floors {floors}
take {floors} off the buttons of {lift}
lock {floors}
elevators pass {floors} from now on
disable floors {floors} in {lift}'''),
   zh_q=L('''锁定{floors}楼
电梯不停{floors}层
{lift}不要停{floors}楼
{floors}楼在装修，电梯别停
把{floors}层锁了
{lift}锁掉{floors}楼
{floors}层今天不开放
别让人坐{lift}到{floors}楼'''), res=["floors locked"], ans=["The floors are locked."])

fn("unlock_floor", "Let elevators serve floors again", zh="解锁楼层", names=["floors.unlock", "openFloors", "enable_stops"], descs=["The elevators stop at these floors again.", "Unlocks floors"],
   params=dict(floors=dict(t="[int]", v=(1, 40), d="which floors", zh="哪些楼层", alt=["levels"]), lift=dict(LIFT, opt=True)),
   en=L('''unlock floors {floors}
{lift} may stop at {floors} again
open floors {floors} for the elevators
floors {floors} are finished, let people in
stops on {floors} are allowed again
enable {floors} for {lift}
lift the block on floors {floors}
release floors {floors} in {lift}
{floors} back on the buttons of {lift}
unlock {floors}
floors {floors} are open from now on
{lift} should serve {floors} again'''),
   zh_q=L('''解锁{floors}楼
{floors}层可以停了
{lift}恢复停{floors}楼
{floors}楼装修完了，放开
把{floors}层打开
{lift}又能到{floors}楼了
{floors}层恢复使用
取消{floors}楼的锁定'''), res=["floors unlocked"], ans=["The floors are open."])

fn("set_elevator_mode", "Set the operating mode of elevators", zh="设置电梯模式", names=["lifts.mode", "setMode", "operating_mode"], descs=["Normal, express, freight, fire or off.", "How elevators run"],
   params=dict(lifts=LIFTS, mode=dict(t="enum", v={"normal": ["standard", "普通"], "express": ["直达"], "freight": ["goods", "载货"], "fire_service": ["fire brigade", "消防"], "out_of_service": ["shut down", "停用"]}, d="operating mode", zh="运行模式", alt=["operation", "state"])),
   en=L('''set {lifts} to {mode}
{lifts} in {mode} mode
put {lifts} in {mode} mode
switch {lifts} over to {mode}
{mode} for {lifts}
take {lifts} out of service @mode="out_of_service"
there is smoke, the fire brigade needs {lifts} @mode="fire_service"
we carry furniture today, {lifts} for goods only @mode="freight"
{lifts} back to everyday use @mode="normal"
{lifts} not in freight mode any more, normal please @mode="normal"
from normal to express: {lifts} @mode="express"
close down {lifts} for today @mode="out_of_service"
{lifts}: {mode}'''),
   zh_q=L('''把{lifts}设成{mode}模式
{lifts}改{mode}
{lifts}切到{mode}模式
{lifts}今天不让坐，停了 @mode="out_of_service"
着火了，{lifts}给消防员用 @mode="fire_service"
要搬家具，{lifts}只运货 @mode="freight"
{lifts}恢复正常 @mode="normal"
{lifts}不要载货模式，要直达 @mode="express"
{mode}模式，{lifts}'''), res=["mode {mode}"], ans=["The elevators run in {mode} mode."])

fn("hold_doors", "Hold the doors of an elevator open", zh="保持开门", names=["doors.hold", "holdLift", "keep_open"], descs=["Doors stay open for some seconds.", "Keeps an elevator at its floor"],
   params=dict(lift=LIFT, seconds=dict(t="int", v=(5, 180, 5), d="how many seconds", zh="秒数", opt=True, alt=["duration"])),
   en=L('''hold the doors of {lift}
keep {lift} open for {seconds} seconds
{lift}: hold {seconds} seconds
wait with {lift}, somebody is coming
don't let the doors of {lift} close
hold {lift} for a minute @seconds=60
{seconds} seconds of open doors at {lift}
doors of {lift} open half a minute please @seconds=30
we're still loading {lift}, hold it
{lift} should wait {seconds} seconds
leave {lift} open
give us {seconds} more seconds with {lift}'''),
   zh_q=L('''{lift}别关门
{lift}开门等{seconds}秒
按住{lift}的门
{lift}等一分钟 @seconds=60
还在搬东西，{lift}先别关
{lift}的门保持{seconds}秒
有人要进来，{lift}等一下
{lift}开着门半分钟 @seconds=30'''), res=["doors held"], ans=["The doors of {lift} stay open."])

fn("close_elevator_doors", "Close the doors of an elevator", zh="电梯关门", names=["doors.close", "shutLift", "release_doors"], descs=["Ends the holding of the doors.", "Doors close at once"],
   params=dict(lift=LIFT),
   en=L('''close the doors of {lift}
shut {lift}
{lift} can go now
let {lift} close
everyone is in, close {lift}
no need to hold {lift} any longer
release the doors of {lift}
{lift}: doors shut
doors of {lift}, close
we're done loading {lift}, off it goes
stop holding {lift} open
{lift} has been standing open long enough'''),
   zh_q=L('''{lift}关门
把{lift}的门关上
{lift}可以走了
人齐了，{lift}关门吧
不用按着{lift}了
{lift}别再开着
东西搬完了，{lift}放行
关上{lift}'''), res=["doors closed"], ans=["The doors of {lift} are closing."])

fn("issue_keycard", "Issue a keycard to a person", zh="发放门卡", names=["cards.issue", "newCard", "give_badge"], descs=["A card with floors and an end date.", "Access for a person"],
   params=dict(card=CARD, holder=dict(TENANT, d="who gets the card", zh="持卡人", alt=["owner", "name"]), floors=dict(t="[int]", v=(1, 40), d="floors it opens", zh="可到楼层", opt=True, alt=["levels"]), until=dict(t="str", v="day_c", noise=0, d="last day", zh="有效期至", opt=True, alt=["expires"])),
   en=L('''give card {card} to {holder}
issue {card} to {holder} for floors {floors}
{holder} gets card {card}
card {card} for {holder}, valid until {until}
keycard {card}: {holder}, floors {floors}
make out {card} to {holder}, it ends {until}
{holder} needs a card, take {card}, floors {floors}
hand {card} over to {holder}
{card} belongs to {holder} until {until}
new badge {card} for {holder}
{holder} may go to {floors} with card {card}
card number {card} is for {holder}'''),
   zh_q=L('''把门卡{card}发给{holder}
{holder}领卡{card}，可到{floors}楼
给{holder}办卡{card}
{card}给{holder}用，到{until}为止
门卡{card}：{holder}，{floors}层
{holder}要张卡，用{card}
{card}号卡归{holder}，有效到{until}
发卡，{holder}，卡号{card}'''), res=["card issued"], ans=["{holder} has card {card}."])

fn("block_keycard", "Block or unblock a keycard", zh="停用或恢复门卡", names=["cards.block", "setCardActive", "toggle_badge"], descs=["A blocked card opens nothing.", "Switches a card off or on"],
   params=dict(card=CARD, blocked=dict(t="bool", d="true blocks it, false makes it work again", zh="true 为停用", alt=["disabled"])),
   en=L('''block card {card} @blocked=true
{card} was lost, block it @blocked=true
card {card} must not open anything @blocked=true
unblock {card} @blocked=false
{card} was found again, let it work @blocked=false
stop card {card} @blocked=true
activate {card} again @blocked=false
deactivate the card {card} @blocked=true
the owner of {card} has left the company @blocked=true
{card} should be usable again @blocked=false
{card}: locked out @blocked=true
take the block off {card} @blocked=false'''),
   zh_q=L('''停用门卡{card} @blocked=true
{card}丢了，挂失 @blocked=true
恢复门卡{card} @blocked=false
{card}找到了，解除停用 @blocked=false
{card}不能再开门了 @blocked=true
让{card}重新能用 @blocked=false
{card}的主人离职了，停掉 @blocked=true
把门卡{card}解锁 @blocked=false'''), res=["card updated"], ans=["Card {card} is updated."])

fn("unlock_door", "Unlock a door of the building", zh="开启门禁", names=["access.unlock", "openDoor", "release_door"], descs=["Unlocks a door for some time.", "Opens without a card"],
   params=dict(door=DOOR, minutes=dict(t="int", v=(1, 60), d="locks again after so many minutes", zh="几分钟后重新上锁", opt=True, alt=["duration"])),
   en=L('''unlock {door}
open {door} for {minutes} minutes
let the delivery in through {door}
release {door}
{door} should be open for {minutes} minutes
{door} unlocked please
I'm standing at {door}, let me in
{minutes} minutes of free passage at {door}
open up {door}
somebody forgot the card, unlock {door}
{door}: unlock
unlock {door} for half an hour @minutes=30'''),
   zh_q=L('''打开{door}
{door}开{minutes}分钟
{door}解锁
我在{door}外面，开一下
{door}放行{minutes}分钟
快递到了，开{door}
把{door}的门禁打开
{door}开半小时 @minutes=30'''), res=["unlocked"], ans=["{door} is unlocked."])

fn("lock_door", "Lock a door of the building", zh="锁门禁", names=["access.lock", "shutDoor", "secure_door"], descs=["Locks a door at once.", "Only cards open it then"],
   params=dict(door=DOOR),
   en=L('''lock {door}
close off {door}
{door} must be locked
shut {door} for the night
nobody comes in through {door} any more
secure {door}
{door}: lock
is {door} still open? lock it
lock up {door} please
everyone is out, lock {door}
no free passage at {door} any longer
cards only at {door} from now'''),
   zh_q=L('''锁上{door}
{door}上锁
把{door}锁好
{door}不许再进人
下班了，锁{door}
{door}还开着，锁一下
关闭{door}的通行
{door}只准刷卡'''), res=["locked"], ans=["{door} is locked."])

fn("register_visitor", "Announce a visitor", zh="登记访客", names=["visitors.add", "announceGuest", "expect_visitor"], descs=["Who comes, whom they visit and on which floor.", "The desk lets the visitor in"],
   params=dict(visitor=dict(t="obj", d="who comes", zh="访客", alt=["guest"], f=dict(name=dict(t="str", v="person_c", d="name"), email=dict(t="str", v="email_c", d="mail address", opt=True), plate=dict(t="str", v="plate_wf", d="licence plate", opt=True))), host=dict(TENANT, d="who is visited", zh="被访者", alt=["tenant", "visits"]), floor=dict(UPFLOOR, opt=True)),
   en=L('''{visitor.name} comes to see {host}
announce {visitor.name} for {host} on floor {floor}
visitor for {host}: {visitor.name}, {visitor.email}
{host} expects {visitor.name}
register {visitor.name} ({visitor.email}), visiting {host}
{visitor.name} arrives by car, plate {visitor.plate}, for {host}
let {visitor.name} up to {host}, floor {floor}
put {visitor.name} on the visitor list of {host}
{visitor.name} has an appointment with {host} on floor {floor}
guest {visitor.name}, car {visitor.plate}, to {host} on {floor}
please expect {visitor.name} for {host}
for {host} comes {visitor.name}, mail {visitor.email}'''),
   zh_q=L('''{visitor.name}来找{host}
登记访客{visitor.name}，拜访{host}，{floor}楼
{host}约了{visitor.name}
访客{visitor.name}，邮箱{visitor.email}，见{host}
{visitor.name}开车来，车牌{visitor.plate}，找{host}
放{visitor.name}上{floor}楼见{host}
把{visitor.name}加到{host}的访客名单
{host}的客人：{visitor.name}，{floor}层'''), res=["visitor announced"], ans=["The desk expects the visitor."])

fn("report_lift_fault", "Report a fault of an elevator", zh="电梯报修", names=["faults.report", "liftProblem", "call_mechanic"], descs=["Tells the mechanic what is wrong.", "Fault ticket for an elevator"],
   params=dict(lift=LIFT, problem=dict(t="str", v="liftfault_wf", d="what is wrong", zh="故障", alt=["fault", "description"]), floor=dict(UPFLOOR, d="where it happened", zh="所在楼层", opt=True), urgent=dict(t="bool", d="somebody must come at once", zh="紧急", opt=True, alt=["emergency"])),
   en=L('''{lift}: {problem}
report {lift}, {problem}
{lift} has a problem: {problem}
call the mechanic for {lift}, {problem}
{lift} on floor {floor}, {problem}
{problem}, that's {lift} at floor {floor}
at once please: {lift}, {problem} @urgent=true
fault in {lift} - {problem}
tell the service "{problem}", elevator {lift}
emergency in {lift}: {problem} @urgent=true
not urgent, but {problem} in {lift} @urgent=false
something is wrong with {lift}, {problem}'''),
   zh_q=L('''{lift}{problem}
报修{lift}：{problem}
{lift}有毛病，{problem}
{lift}在{floor}楼{problem}
叫人来修{lift}，{problem}
紧急！{lift}{problem} @urgent=true
{problem}，是{lift}
{lift}{problem}，不急 @urgent=false
{floor}层的{lift}{problem}'''), res=["ticket 5518"], ans=["The fault of {lift} is reported."])

fn("show_notice", "Show a text on the displays in elevators", zh="显示通知", names=["displays.show", "liftMessage", "post_notice"], descs=["A line of text inside the cars.", "Notice on elevator screens"],
   params=dict(text=dict(t="str", v="liftnotice_wf", d="what to show", zh="内容", alt=["message", "notice"]), lifts=dict(LIFTS, opt=True), until=dict(t="str", v="clock_c", noise=0, d="time when it goes away", zh="显示到几点", opt=True, alt=["end"])),
   en=L('''show "{text}" in {lifts}
put {text} on the screens
display in {lifts}: {text}
notice in all elevators: {text}
write “{text}” on the display of {lifts} until {until}
until {until} show {text}
{lifts} should say {text}
the screens must read "{text}"
post the notice {text} in {lifts}
text for {lifts}: {text}
people should read this in {lifts}: {text}
message until {until}: {text}'''),
   zh_q=L('''在{lifts}显示“{text}”
电梯屏幕写{text}
{lifts}里挂通知：{text}
显示{text}，到{until}
{lifts}的屏幕上放“{text}”
{until}之前显示：{text}
通知乘客：{text}
给{lifts}发条提示，{text}'''), res=["notice shown"], ans=["The notice is on the screens."])

fn("where_is_elevator", "Tell where an elevator is", zh="查询电梯位置", names=["lifts.position", "liftStatus", "locate_car"], descs=["The floor an elevator is at now.", "Position of a car"],
   params=dict(lift=LIFT),
   en=L('''where is {lift}
which floor is {lift} on
locate {lift}
show the position of {lift}
is {lift} up or down at the moment
how far away is {lift}
{lift}: which floor
at which level does {lift} stand
I've been waiting forever, where is {lift}
tell me where {lift} is right now
position of {lift} please
find {lift}'''),
   zh_q=L('''{lift}在几楼
{lift}到哪了
查一下{lift}的位置
{lift}现在停在哪层
等半天了，{lift}在哪
{lift}是在上还是在下
看看{lift}走到几层了
{lift}的当前楼层'''), res=["floor 7", "floor 21", "-1"], ans=["I looked up where {lift} is."])

flow(en=["find out where {l} is and hold its doors there", "locate {l}, then keep its doors open"], zh_q=["看{l}在几楼，然后让它开着门", "查一下{l}的位置，再按住它的门"],
     slots=dict(l="lift_wf"), made=dict(p=["floor 3", "floor 15", "the lobby"]),
     steps=[("where_is_elevator", {"lift": "{l}"}, "{p}"), ("hold_doors", {"lift": "{l}"}, "doors held")], ans=["{l} is at {p} and stays open."])
