"""Airport operations: gates, stands, check-in counters, boarding, delays, runways, belts, ground crews."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter; a pool is a shared list or items separated by |."""
    return dict(t="str", v=v.split("|") if "|" in v else v, d=d, zh=zh, alt=list(alt), **k)


domain("airport_operations")
values("flight_wa", en="LX318|QR 902|ZW4410|BA7|KL1733|OS 56|TP0441|AC8802|JL 43|SK2577|IB3166|AY912|U2 8841|MH370X|VY1002|CZ 391|EN-77|HV5560|NH216|LO 281".split("|"))
values("gate_wa", en="A4|B12|C21|D7|E33|F2|14|27B|H9|K15|A19|G44|T2-08|Z63|B41|5".split("|"))
values("stand_wa", en="Stand 12|P31|remote 4|R07|N22|apron south|Delta 6|S118|W3|Papa 9|501|cargo 2".split("|"), zh="12号机位|远机位4|北22机位|南停机坪|货机位2|501|W3|Delta 6".split("|"))
values("runway_wa", en="09L|27R|14|32|18C|36C|04R|22L|07|25|16|34L|10|28".split("|"))
FL = S("flight_wa", "flight number", "航班号", "flight_number", "flight_id", "flightNo", noise=0.08)
GATE = S("gate_wa", "gate", "登机口", "gate_id", "gate_number", noise=0.08)
RWY = S("runway_wa", "runway designator", "跑道编号", "runway_id", "strip", noise=0.03)
WHY = dict(t="enum", v={"weather": ["bad weather", "the storm", "fog", "heavy snow", "天气", "大雾", "暴雪"], "technical": ["a technical fault", "an engine problem", "a defect", "机械故障", "技术故障"],
                        "crew": ["missing crew", "crew shortage", "a sick pilot", "机组不足", "机组原因"], "air_traffic": ["ATC", "congestion in the air", "流量控制", "空管"],
                        "late_aircraft": ["late inbound aircraft", "the plane arriving late", "前序航班晚到", "飞机晚到"]}, d="cause", zh="原因", alt=["cause", "reason_code"], opt=True)

fn("assign_gate", "Give a flight a departure gate", zh="为航班分配登机口", names=["gates.assign", "assignGate", "allocate_gate"], descs=["Allocates a gate to a flight that has none yet.", "Puts a flight on a gate"],
   params=dict(flight=FL, gate=GATE, from_time=S("clock_c", "from when the gate is taken, as said", "开始占用时间", "start", "since", opt=True, noise=0)),
   en=L('''assign gate {gate} to {flight}
put {flight} on gate {gate}
{flight} departs from {gate}
give {flight} gate {gate} from {from_time}
gate {gate} for {flight}, starting {from_time}
{flight} still has no gate, let's use {gate}
allocate {gate} to flight {flight}
which gate for {flight}? make it {gate}
{gate} is free, {flight} can have it
from {from_time} on gate {gate} belongs to {flight}
{flight} -> gate {gate}
send the passengers of {flight} to {gate}, it has no gate yet
we will board {flight} at {gate}'''),
   zh_q=L('''给{flight}分配{gate}登机口
{flight}用{gate}登机口
{flight}还没有登机口，安排在{gate}
从{from_time}起{gate}登机口给{flight}
{gate}空着，给{flight}用'''), res=["{flight} at gate {gate}"], ans=["{flight} has gate {gate}."])

fn("change_gate", "Move a flight from one gate to another", zh="更换航班登机口", names=["gates.swap", "changeGate", "move_to_gate"], descs=["Gate change of a flight that already has a gate."],
   params=dict(flight=FL, old_gate=S("gate_wa", "gate it leaves", "原登机口", "from_gate", "previous", opt=True, noise=0.08), new_gate=S("gate_wa", "gate it gets", "新登机口", "to_gate", "target", noise=0.08)),
   en=L('''move {flight} from gate {old_gate} to {new_gate}
gate change for {flight}: now {new_gate}
{flight} goes from {new_gate} instead of {old_gate}
switch {flight} to gate {new_gate}
{old_gate} is blocked, take {flight} over to {new_gate}
relocate {flight}, new gate {new_gate}, old gate {old_gate}
instead of {old_gate}, use {new_gate} for {flight}
{flight} should not leave from {old_gate} any more, change it to {new_gate}
change the gate of {flight} to {new_gate}
{flight} {old_gate} -> {new_gate}
the bus for {flight} broke down, shift the flight to gate {new_gate}
we are swapping gates: {flight} leaves {old_gate} and gets {new_gate}'''),
   zh_q=L('''把{flight}从{old_gate}改到{new_gate}登机口
{flight}登机口变更为{new_gate}
{flight}不用{old_gate}了，换{new_gate}
{old_gate}被占了，{flight}移到{new_gate}
更换{flight}的登机口，新的是{new_gate}'''), res=["{flight} moved to {new_gate}"], ans=["{flight} now leaves from {new_gate}."])

fn("release_gate", "Free a gate", zh="释放登机口", names=["gates.release", "freeGate", "clear_gate"], descs=["Marks a gate as free for the next flight."], params=dict(gate=GATE),
   en=L('''release gate {gate}
gate {gate} is free again
free up {gate}
nobody needs {gate} any more
the plane at {gate} has pushed back, release the gate
clear gate {gate} for the next one
make {gate} available
take the flight off gate {gate}
{gate} can be given to somebody else now
mark gate {gate} as empty
we're done with gate {gate}
open up {gate} for other flights, it is not used'''),
   zh_q=L('''释放{gate}登机口
{gate}空出来了
{gate}登机口不用了
把{gate}标记为空闲
{gate}的飞机已推出，释放登机口'''), res=["gate {gate} free"], ans=["Gate {gate} is free."])

fn("list_free_gates", "List gates that are free", zh="列出空闲登机口", names=["gates.available", "freeGates", "get_open_gates"], descs=["Which gates have no flight at the moment."],
   params=dict(terminal=S("Terminal 1|Terminal 2|T3|the north pier|Concourse B|the satellite|international|domestic hall|1号航站楼|2号航站楼|T3|国际厅|卫星厅", "only this terminal", "航站楼", "pier", "concourse", opt=True),
               time=S("clock_c", "at what time, as said; now if left out", "时间", "at", opt=True, noise=0)),
   en=L('''which gates are free
list the free gates in {terminal}
any open gate in {terminal} at {time}
what gates do we have at {time}
show empty gates
is there a spare gate in {terminal}
free gates {terminal}
I need somewhere to park passengers, what gates are unused
at {time}, which gates of {terminal} are available
give me the available gates
are all gates taken
look for an unoccupied gate at {time}'''),
   zh_q=L('''哪些登机口空着
{terminal}有空闲登机口吗
{time}有哪些登机口可用
列出{terminal}的空登机口
还有空的登机口吗'''), res=["A4, B12", '{{"free":["C21","D7"]}}'], ans=["These gates are free."])

fn("assign_stand", "Give an arriving aircraft a parking stand", zh="为飞机分配停机位", names=["stands.assign", "assignStand", "park_aircraft"], descs=["Where an aircraft parks on the apron."],
   params=dict(flight=FL, stand=S("stand_wa", "parking position", "停机位", "position", "parking_position"), towed=dict(t="bool", d="whether a tug brings it there", zh="是否由拖车牵引", opt=True, alt=["needs_tow"])),
   en=L('''park {flight} at {stand}
{flight} goes to {stand}
assign {stand} to {flight}
tow {flight} to {stand} @towed=true
put the aircraft of {flight} on {stand}
{stand} for {flight} please
{flight} taxis to {stand} by itself @towed=false
let {flight} park on {stand} after landing
have the tug bring {flight} to {stand} @towed=true
parking position of {flight}: {stand}
where does {flight} park? {stand}
reserve {stand} for the plane of {flight}'''),
   zh_q=L('''{flight}停{stand}
给{flight}分配停机位{stand}
用拖车把{flight}拖到{stand} @towed=true
{flight}自己滑到{stand} @towed=false
{stand}留给{flight}'''), res=["{flight} parks at {stand}"], ans=["{flight} parks at {stand}."])

fn("open_checkin", "Open the check-in of a flight", zh="开放值机", names=["checkin.open", "openCheckIn", "start_check_in"], descs=["Opens check-in counters for a flight."],
   params=dict(flight=FL, first_counter=dict(t="int", v=(1, 120), d="first counter", zh="起始柜台", alt=["from_counter", "counter_from"]), last_counter=dict(t="int", v=(1, 120), d="last counter", zh="结束柜台", opt=True, alt=["to_counter", "counter_to"]),
               bags_only=dict(t="bool", d="bag drop only", zh="仅托运行李", default=False, alt=["bag_drop"])),
   en=L('''open check-in for {flight} at counter {first_counter}
check-in of {flight} on counters {first_counter} to {last_counter}
counters {first_counter} through {last_counter} are for {flight}, open them
{flight}: start checking in, desks {first_counter}-{last_counter}
let the people of {flight} check in at desk {first_counter}
open bag drop only for {flight} at counter {first_counter} @bags_only=true
desk {first_counter} up to desk {last_counter} should take {flight} now
{flight} has a long queue already, open counters {first_counter} to {last_counter}
start check-in {flight}, counter {first_counter}
use desks {first_counter} to {last_counter} for {flight}, just baggage @bags_only=true
from counter {first_counter} to counter {last_counter}: check-in {flight}
passengers for {flight} are here, open desk {first_counter}'''),
   zh_q=L('''{flight}在{first_counter}号柜台开始值机
开放{first_counter}到{last_counter}号柜台办理{flight}
{flight}值机，柜台{first_counter}至{last_counter}
{first_counter}号柜台只办{flight}的托运行李 @bags_only=true
让{flight}的旅客去{first_counter}号柜台值机'''), res=["check-in of {flight} open"], ans=["Check-in for {flight} is open."])

fn("close_checkin", "Close the check-in of a flight", zh="关闭值机", names=["checkin.close", "closeCheckIn", "end_check_in"], descs=["No more passengers are accepted at the counters of a flight."], params=dict(flight=FL),
   en=L('''close check-in for {flight}
check-in of {flight} is over
stop checking people in for {flight}
no more passengers on {flight}, close the desks
{flight} check-in closed
shut the counters of {flight}
end the check-in for flight {flight}
it's too late for {flight} now, close its counters
the desks for {flight} can go home
{flight}: counters closed please
last bag for {flight} is in, close check-in
finish checking in {flight}'''),
   zh_q=L('''关闭{flight}的值机
{flight}停止办理值机
{flight}的柜台可以关了
{flight}值机截止
不再接收{flight}的旅客，关柜台'''), res=["check-in of {flight} closed"], ans=["Check-in for {flight} is closed."])

fn("start_boarding", "Start boarding a flight", zh="开始登机", names=["boarding.start", "startBoarding", "call_boarding"], descs=["Calls passengers of a flight to board, all or one group."],
   params=dict(flight=FL, group=dict(t="enum", v={"families": ["people with small children", "families with kids", "parents and babies", "带小孩的旅客", "家庭旅客"], "business": ["business class", "the front cabin", "商务舱"], "priority": ["priority passengers", "gold members", "frequent flyers", "优先旅客", "金卡会员"],
                                             "rear": ["the back rows", "the rear rows", "后排", "后舱"], "everyone": ["all passengers", "the whole plane", "所有旅客", "全部旅客"]}, d="who boards", zh="登机人群", opt=True, alt=["boarding_group", "who"])),
   en=L('''start boarding {flight}
board {flight}
boarding of {flight} begins now
call {group} of {flight} to board
{group} may board {flight}
begin boarding for {flight} with {group}
{flight} is ready, let the people in
open the doors for {flight}, {group} first
let {group} onto {flight}
{flight}: boarding {group}
get the passengers of {flight} on the plane
it's time to board flight {flight}
the cabin of {flight} is clean, start boarding'''),
   zh_q=L('''{flight}开始登机
请{flight}的{group}登机
让{group}先上{flight}
{flight}可以登机了
呼叫{group}登机，航班{flight}'''), res=["boarding {flight}"], ans=["{flight} is boarding."])

fn("close_boarding", "End the boarding of a flight", zh="结束登机", names=["boarding.close", "closeBoarding", "finish_boarding"], descs=["Closes the gate doors of a flight."],
   params=dict(flight=FL, missing=dict(t="int", v=(1, 12), d="passengers who did not show up", zh="未到旅客数", opt=True, alt=["no_shows"])),
   en=L('''close boarding of {flight}
boarding complete for {flight}
{flight} is full, close the doors
finish boarding {flight}, {missing} no-shows
{missing} people missing on {flight}, close the gate anyway
end boarding for {flight}
we can't wait any longer for {flight}, shut the doors
doors closed on {flight}
all aboard {flight}, stop boarding
{flight}: boarding over, {missing} did not turn up
close the gate doors of {flight}
stop letting people onto {flight}'''),
   zh_q=L('''结束{flight}的登机
{flight}关舱门
{flight}登机完毕，{missing}人未到
{flight}都上齐了，停止登机
还差{missing}人，{flight}照样关闭登机'''), res=["boarding of {flight} closed"], ans=["Boarding of {flight} is closed."])

fn("delay_flight", "Record a delay of a flight", zh="登记航班延误", names=["flights.delay", "setDelay", "postpone_departure"], descs=["Moves the departure of a flight back by some minutes.", "A flight leaves later"],
   params=dict(flight=FL, minutes=dict(t="int", v=(5, 400, 5), d="delay in minutes", zh="延误分钟数", alt=["delay_minutes", "by"]), reason=WHY),
   en=L('''delay {flight} by {minutes} minutes
{flight} is {minutes} minutes late
{flight} leaves {minutes} minutes later because of {reason}
put a {minutes} minute delay on {flight}
{reason}: {flight} delayed {minutes} min
because of {reason} we hold {flight} for {minutes} minutes
{minutes} minutes delay for {flight}
push {flight} back {minutes} minutes, {reason}
tell the boards {flight} has {minutes} minutes delay
{flight} won't leave on time, add {minutes} minutes
I need to hold {flight}, {minutes} minutes, reason {reason}
departure of {flight} slips by {minutes} minutes
{flight} +{minutes} min
fog over the field, {flight} waits {minutes} minutes @reason="weather"
the pilot is ill so {flight} goes {minutes} minutes late @reason="crew"'''),
   zh_q=L('''{flight}延误{minutes}分钟
因{reason}，{flight}推迟{minutes}分钟
{flight}晚{minutes}分钟起飞
登记{flight}延误{minutes}分钟，原因{reason}
{reason}，{flight}要等{minutes}分钟
下大雪了，{flight}延后{minutes}分钟 @reason="weather"'''), res=["{flight} +{minutes} min"], ans=["{flight} is delayed by {minutes} minutes."])

fn("cancel_flight", "Cancel a flight", zh="取消航班", names=["flights.cancel", "cancelDeparture", "scrub_flight"], descs=["A flight does not take place."], params=dict(flight=FL, reason=WHY),
   en=L('''cancel {flight}
{flight} is cancelled
{flight} will not fly today
cancel {flight} because of {reason}
call off {flight}, {reason}
due to {reason} there is no {flight}
scrub flight {flight}
take {flight} off the schedule for good
{reason}, so {flight} is off
we have to drop {flight} altogether
{flight} isn't happening, cancel it
the engine of {flight} failed, cancel the flight @reason="technical"
no pilots for {flight}, scrub it @reason="crew"'''),
   zh_q=L('''取消{flight}
{flight}不飞了
因{reason}取消{flight}
{reason}，{flight}取消
{flight}发动机坏了，取消航班 @reason="technical"'''), res=["{flight} cancelled"], ans=["{flight} is cancelled."])

fn("divert_flight", "Send an arriving flight to another airport", zh="航班备降", names=["flights.divert", "divertTo", "reroute_arrival"], descs=["Makes a flight land somewhere else."],
   params=dict(flight=FL, airport=S("airport", "where it lands instead", "备降机场", "alternate", "to", "destination"), reason=WHY),
   en=L('''divert {flight} to {airport}
{flight} must land at {airport} instead
send {flight} to {airport}, {reason}
{airport} takes {flight}
because of {reason}, {flight} goes to {airport}
let {flight} land in {airport}
we can't take {flight}, let it go to {airport}
reroute {flight} to {airport} on account of {reason}
alternate for {flight}: {airport}
{flight} cannot come in here, use {airport}
{airport} instead of us for {flight}
thunderstorm over the field, {flight} lands at {airport} @reason="weather"'''),
   zh_q=L('''{flight}备降{airport}
让{flight}改降{airport}
因{reason}，{flight}去{airport}
{flight}降不了，转到{airport}
{reason}，{flight}备降{airport}'''), res=["{flight} diverted to {airport}"], ans=["{flight} lands at {airport}."])

fn("assign_runway", "Give a flight a runway", zh="分配跑道", names=["runways.assign", "assignRunway", "runway_for_flight"], descs=["Which runway a flight lands on or takes off from."],
   params=dict(flight=FL, runway=RWY, operation=dict(t="enum", v={"landing": ["arrival", "to land", "touching down", "降落", "着陆"], "takeoff": ["departure", "to take off", "leaving", "起飞"]}, d="landing or takeoff", zh="起飞或降落", opt=True, alt=["kind", "movement"])),
   en=L('''{flight} uses runway {runway}
assign runway {runway} to {flight} for {operation}
runway {runway} for {flight}
give {flight} runway {runway}
{flight} lands on {runway} @operation="landing"
{flight} takes off from runway {runway} @operation="takeoff"
let {flight} come in on {runway} @operation="landing"
{flight} departs from runway {runway} @operation="takeoff"
{operation} of {flight}: runway {runway}
plan {flight} on {runway}
put {flight} down on runway {runway} @operation="landing"
use {runway} for the {operation} of {flight}'''),
   zh_q=L('''{flight}用{runway}跑道
给{flight}分配{runway}跑道{operation}
{flight}在{runway}跑道降落 @operation="landing"
{flight}从{runway}起飞 @operation="takeoff"
{runway}跑道给{flight}'''), res=["{flight}: runway {runway}"], ans=["{flight} has runway {runway}."])

fn("close_runway", "Close a runway", zh="关闭跑道", names=["runways.close", "closeRunway", "block_runway"], descs=["Takes a runway out of use."],
   params=dict(runway=RWY, minutes=dict(t="int", v=(5, 240, 5), d="for how long; until reopened if left out", zh="关闭分钟数", opt=True, alt=["duration"]), reason=S("snow clearing|a bird strike|rubber removal|debris|a lighting check|a burst tyre|drone sighted|painting|surface inspection|an animal on the strip|清雪|鸟击|除胶|异物|灯光检查|发现无人机|道面检查", "why", "原因", "cause", opt=True)),
   en=L('''close runway {runway}
shut {runway} for {minutes} minutes
runway {runway} is closed, {reason}
{reason} on {runway}, close it
no traffic on {runway} for {minutes} minutes
take runway {runway} out of service for {reason}
block {runway}
{runway} closed {minutes} min because of {reason}
stop using runway {runway}
we need {minutes} minutes for {reason}, close runway {runway}
nobody lands on {runway} until further notice
close {runway} for {reason}'''),
   zh_q=L('''关闭{runway}跑道
{runway}跑道关闭{minutes}分钟
{runway}跑道因{reason}关闭
{reason}，停用{runway}跑道{minutes}分钟
暂停使用{runway}跑道'''), res=["runway {runway} closed"], ans=["Runway {runway} is closed."])

fn("reopen_runway", "Open a closed runway again", zh="重新开放跑道", names=["runways.open", "reopenRunway", "unblock_runway"], descs=["Puts a runway back into use."], params=dict(runway=RWY),
   en=L('''open runway {runway} again
reopen {runway}
runway {runway} is clear, use it
{runway} can be used again
put runway {runway} back in service
the snow is off {runway}, open it
unblock {runway}
resume traffic on runway {runway}
{runway} is operational again
lift the closure of {runway}
inspection finished, {runway} may open
end the closing of runway {runway}'''),
   zh_q=L('''重新开放{runway}跑道
{runway}跑道可以用了
恢复{runway}跑道
{runway}清理完毕，开放
解除{runway}跑道的关闭'''), res=["runway {runway} open"], ans=["Runway {runway} is open."])

fn("set_baggage_belt", "Set the baggage belt of an arriving flight", zh="设置行李转盘", names=["baggage.assign_belt", "setCarousel", "bag_claim"], descs=["On which carousel the bags of a flight come out."],
   params=dict(flight=FL, belt=dict(t="int", v=(1, 24), lim=True, d="belt number", zh="转盘号", alt=["carousel", "belt_number"]), oversize=dict(t="bool", d="also the skis, prams and other large pieces", zh="是否含超大行李", opt=True, alt=["bulky"])),
   en=L('''bags of {flight} on belt {belt}
baggage belt {belt} for {flight}
put the luggage from {flight} on carousel {belt}
{flight}: belt {belt}
carousel {belt} gets the suitcases of {flight}
send the bags of {flight} to {belt}, skis too @oversize=true
unload {flight} onto belt {belt}
passengers of {flight} can pick up their bags at {belt}
where do the {flight} bags come out? belt {belt}
use belt {belt} for {flight} including bulky items @oversize=true
{belt} is the carousel for {flight}
luggage of {flight} to belt {belt}, but not the oversized pieces @oversize=false'''),
   zh_q=L('''{flight}的行李在{belt}号转盘
{belt}号转盘给{flight}
把{flight}的行李送到{belt}号转盘
{flight}行李和超大件都放{belt}号转盘 @oversize=true
{flight}的旅客到{belt}号转盘取行李'''), res=["{flight}: belt {belt}"], ans=["The bags of {flight} are on belt {belt}."])

fn("request_ground_service", "Order a ground service for a flight", zh="申请地面服务", names=["ground.request", "orderService", "call_ramp_crew"], descs=["Calls the crew that fuels, cleans, de-ices, loads or pushes an aircraft."],
   params=dict(flight=FL, service=dict(t="enum", v={"refuelling": ["fuel", "the fuel truck", "加油"], "deicing": ["de-icing", "ice removal", "除冰"], "catering": ["meals", "food and drinks", "餐食", "配餐"], "cleaning": ["cabin cleaning", "the cleaners", "客舱清洁", "清洁"],
                                                  "pushback": ["the tug", "a push back", "推出"], "stairs": ["a staircase", "steps", "客梯车"]}, d="what is needed", zh="服务种类", alt=["kind", "service_type"]),
               stand=S("stand_wa", "where the aircraft is", "停机位", "location", opt=True)),
   en=L('''order {service} for {flight}
{flight} needs {service}
{flight} at {stand} needs {service}
request {service} for {flight} on {stand}
send {service} to {stand}, flight {flight}
{flight}: {service} please
the wings of {flight} are frozen @service="deicing"
fill up the tanks of {flight} @service="refuelling"
{flight} is ready to leave the stand, send a tug @service="pushback"
no meals on board of {flight} yet @service="catering"
the cabin of {flight} is filthy @service="cleaning"
people can't get off {flight}, there are no stairs at {stand} @service="stairs"
{stand}: {flight} waits for {service}
book {service}, {flight}'''),
   zh_q=L('''{flight}需要{service}
给{flight}安排{service}
{stand}的{flight}要{service}
{flight}机翼结冰了 @service="deicing"
{flight}油不够，加满 @service="refuelling"
{flight}客舱太脏，派人打扫 @service="cleaning"'''), res=["{service} ordered"], ans=["{service} is on the way to {flight}."])

fn("page_passenger", "Call a passenger over the loudspeakers", zh="广播寻找旅客", names=["announce.page", "pagePassenger", "call_person"], descs=["Asks one named passenger to come to a gate."],
   params=dict(passenger=S("person", "who is called", "旅客姓名", "name", "person"), gate=S("gate_wa", "where to come", "登机口", "location", opt=True, noise=0.05), urgent=dict(t="bool", d="last call", zh="最后一次呼叫", opt=True, alt=["final_call"])),
   en=L('''page {passenger}
call {passenger} to gate {gate}
last call for {passenger} @urgent=true
{passenger} must come to {gate} at once @urgent=true
where is {passenger}? page them to gate {gate}
final call: {passenger}, gate {gate} @urgent=true
ask {passenger} over the speakers to go to {gate}
we are still missing {passenger} at {gate}
loudspeaker: {passenger} please
announce that {passenger} should report at gate {gate}
gate {gate} is waiting for {passenger}, call them
have {passenger} paged'''),
   zh_q=L('''广播找{passenger}
请{passenger}到{gate}登机口
最后一次呼叫{passenger} @urgent=true
{passenger}还没到{gate}，广播一下
广播通知{passenger}马上去{gate} @urgent=true'''), res=["{passenger} paged"], ans=["{passenger} is being called."])

flow(en=["which gates are free? put {flight} on the first one", "find a free gate for {flight} and assign it", "{flight} has no gate: look for an empty one and give it to the flight"], zh_q=["查一下空闲登机口，给{flight}安排一个", "找个空登机口分配给{flight}"],
     slots=dict(flight="flight_wa"), made=dict(gate="gate_wa"), steps=[("list_free_gates", {}, "free: {gate}"), ("assign_gate", {"flight": "{flight}", "gate": "{gate}"}, "assigned")], ans=["{flight} has gate {gate}."])
flow(en=["{flight} can't stay at {old_gate}, find out what is free and move it there", "see which gate is empty and shift {flight} over from {old_gate}"], zh_q=["{flight}不能用{old_gate}了，查查哪个空着，换过去", "看看有什么空登机口，把{flight}从{old_gate}移过去"],
     slots=dict(flight="flight_wa", old_gate="gate_wa"), made=dict(gate="gate_wa"), steps=[("list_free_gates", {}, '{{"free":["{gate}"]}}'), ("change_gate", {"flight": "{flight}", "old_gate": "{old_gate}", "new_gate": "{gate}"}, "ok")], ans=["{flight} moved from {old_gate} to {gate}."])
