"""Parking and EV charging: tickets, spots, garages, permits, fines, charging stations, limits, plans, tariffs."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter; a pool is a shared list or items separated by |."""
    return dict(t="str", v=v.split("|") if "|" in v else v, d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, step=None, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi, step) if step else (lo, hi), d=d, zh=zh, alt=list(alt), **k)


domain("parking_ev_charging")
values("zone_wa", en="4411|Zone B|Old Town|7702|Riverside|C12|Market Square|Zone 3 North|90215|Harbour|Blue zone|University|P7|Castle Hill|Z-208".split("|"), zh="B区|老城区|7702|河滨|市场广场|北三区|蓝色区域|大学|城堡山|C12".split("|"))
values("garage_wa", en="Central Station garage|Q-Park Opera|the mall|City Garage North|Airport P4|Riverside car park|Level Up Parking|Cathedral garage|Park & Ride East|Hospital car park|the theatre garage|Plaza deck|Stadium lot C|Deck 9".split("|"),
       zh="火车站停车场|歌剧院车库|购物中心|北城车库|机场P4|河边停车场|医院停车场|剧院车库|体育场C区|万达地库|东换乘停车场".split("|"))
values("charger_wa", en="CH-118|Ionity Lake|charger 4|the one at the library|EVG*0071|Town hall 2|post 12B|Shell East|DE*K55|supermarket charger|Bay 3 fast|hub-901|Motorway rest stop|FastNed Mill|A-07".split("|"),
       zh="4号桩|图书馆那个桩|市政厅2号|超市充电桩|3号快充|特来电东站|高速服务区|CH-118|国网站12B|星星充电A7".split("|"))
values("car_nick_wa", en="the Leaf|my Zoe|Model Y|the van|the red one|Ioniq|company car|the ID.3|grandpa's e-Golf|the Mini|Polestar|the pick-up".split("|"), zh="小鹏|蔚来|面包车|红色那辆|公司车|比亚迪|问界|我的极氪|皮卡|老婆的车".split("|"))
PLATE = S("plate", "number plate", "车牌号", "license_plate", "registration", "vehicle", noise=0.05)
ZONE = S("zone_wa", "parking zone", "停车区域", "area", "zone_code", "location")
GAR = S("garage_wa", "car park", "停车场", "car_park", "facility", "location")
CHG = S("charger_wa", "charging point", "充电桩", "station", "charger_id", "charge_point")
CAR = S("car_nick_wa", "which car", "哪辆车", "vehicle", "car_name")
PLUG = dict(t="enum", v={"ccs": ["CCS", "combo plug", "国标直流"], "chademo": ["Chademo", "the Japanese plug", "日标"], "type2": ["type 2", "a Mennekes plug", "交流慢充口"], "schuko": ["a household socket", "a normal wall socket", "家用插座"]}, d="plug", zh="充电接口", alt=["connector", "plug_type"], opt=True)

fn("start_parking", "Start paying for street parking", zh="开始停车计费", names=["parking.start", "startParking", "begin_session"], descs=["Begins a parking session for a car in a zone.", "Pays for parking on the street"],
   params=dict(plate=PLATE, zone=ZONE, minutes=I(15, 240, "paid time; until stopped if left out", "停车分钟数", "duration", step=15, opt=True)),
   en=L('''start parking for {plate} in zone {zone}
park {plate} in {zone}
pay for {minutes} minutes of parking, {plate}, {zone}
I've just parked {plate} in {zone}
{plate} stands in {zone} for {minutes} minutes
{zone}: parking ticket for {plate}, {minutes} minutes
buy a parking ticket for {plate}, zone {zone}
{minutes} minutes in {zone} for {plate}
begin a parking session, {plate}, {zone}
my car {plate} is on the street in {zone}, start the meter
the parking zone is {zone}, the plate is {plate}
put {plate} on the meter in {zone} for {minutes} minutes
I'll be {minutes} minutes in {zone}, pay the parking for {plate}'''),
   zh_q=L('''{plate}在{zone}开始停车
给{plate}在{zone}买{minutes}分钟停车
我把{plate}停在{zone}了
{zone}，{plate}，停{minutes}分钟
开始计费，车牌{plate}，区域{zone}'''), res=["parking {plate}"], ans=["Parking for {plate} is running."])

fn("stop_parking", "Stop paying for street parking", zh="结束停车计费", names=["parking.stop", "stopParking", "end_session"], descs=["Ends the running parking session of a car."], params=dict(plate={**PLATE, "opt": True}),
   en=L('''stop parking
end the parking for {plate}
I'm driving off with {plate}, stop the meter
stop the parking session of {plate}
I'm leaving the spot, end parking
{plate} is no longer parked
finish my parking ticket
{plate}: stop
we're on the road again, stop paying for {plate}
turn the parking meter off
close the session of {plate}
no more parking time for {plate}, I'm gone'''),
   zh_q=L('''结束停车
{plate}停止计费
我开走了，结束{plate}的停车
{plate}不停了
离开车位，停止计费'''), res=["parking ended, 3.40"], ans=["The parking has ended."])

fn("extend_parking", "Add time to the running parking", zh="延长停车", names=["parking.extend", "extendParking", "add_time"], descs=["Buys more minutes for a car that is already parked."],
   params=dict(minutes=I(10, 180, "minutes to add", "增加的分钟数", "extra_minutes", "add", step=5), plate={**PLATE, "opt": True}),
   en=L('''extend my parking by {minutes} minutes
add {minutes} minutes for {plate}
{minutes} more minutes of parking
the film is longer than I thought, {minutes} minutes more for {plate}
{plate} stays {minutes} minutes longer
put another {minutes} minutes on the meter
prolong the parking of {plate} by {minutes} min
I'm stuck at the dentist, add {minutes} minutes to the parking
{minutes} minutes extra, {plate}
give {plate} {minutes} more minutes
my ticket runs out, another {minutes} minutes please
lengthen the session for {plate}, {minutes} minutes'''),
   zh_q=L('''停车延长{minutes}分钟
{plate}再加{minutes}分钟
{plate}多停{minutes}分钟
停车时间不够，续{minutes}分钟
再买{minutes}分钟停车'''), res=["+{minutes} minutes"], ans=["You have {minutes} more minutes."])

fn("find_parking", "Find a place to park", zh="找停车位", names=["parking.find", "findParking", "search_spots"], descs=["Car parks and street spots near a place."],
   params=dict(near=S("landmark_b", "near what", "附近地点", "place", "destination", "around"), kind=dict(t="enum", v={"garage": ["covered", "a multi-storey", "indoors", "室内", "车库"], "street": ["on the street", "at the kerb", "路边"], "disabled": ["a disabled bay", "wheelchair accessible", "残疾人车位", "无障碍"], "free": ["free of charge", "that costs nothing", "免费"]}, d="kind of place", zh="类型", opt=True, alt=["type"]),
               max_price=dict(t="num", v=(1, 12), d="highest price per hour", zh="每小时最高价", opt=True, alt=["price_limit", "max_hourly"])),
   en=L('''find parking near {near}
where can I park at {near}
a parking space close to {near}, {kind}
I'm driving to {near}, where do I leave the car
parking around {near} for no more than {max_price} an hour
look for {kind} parking near {near}
anything below {max_price} an hour near {near}
somewhere to park by {near}
{near}: parking, {kind}
is there a spot for my car around {near}
I use a wheelchair and need to park at {near} @kind="disabled"
I don't want to pay, where can I park near {near} @kind="free"
it's going to hail, find a roof for the car near {near} @kind="garage"'''),
   zh_q=L('''{near}附近哪里能停车
找{near}旁边的停车位，{kind}
{near}附近每小时不超过{max_price}的停车场
我要去{near}，车停哪
不想花钱，{near}附近哪能停 @kind="free"'''), res=["Q-Park Opera, 200 m", '{{"garages":["Plaza deck"]}}'], ans=["I found a place to park."])

fn("get_garage_occupancy", "Tell how many spaces a car park has left", zh="查询剩余车位", names=["garage.occupancy", "freeSpaces", "garage_status"], descs=["Free spaces and opening state of a car park."],
   params=dict(garage=GAR, level=I(-4, 8, "only this level, negative is below ground", "楼层", "floor", opt=True)),
   en=L('''is {garage} full
how many spaces are left in {garage}
free spots at {garage}
{garage}, level {level}: anything free?
can I still get into {garage}
how busy is {garage}
check the free spaces on level {level} of {garage}
does {garage} have room
look up whether {garage} is open and has space
parking spaces left, {garage}
are there empty bays on floor {level} in {garage}
is it worth driving to {garage} or is it packed'''),
   zh_q=L('''{garage}还有车位吗
{garage}满了没
{garage}的{level}层有空位吗
看下{garage}的剩余车位
{garage}现在挤不挤'''), res=["48 free", "full"], ans=["I checked {garage}."])

fn("reserve_spot", "Reserve a space in a car park", zh="预订车位", names=["garage.reserve", "reserveSpot", "book_space"], descs=["Books a parking space for a day and time."],
   params=dict(garage=GAR, day=S("day_c", "day, as said", "日期", "date", noise=0), start=S("clock_c", "from when, as said", "开始时间", "from_time", "arrival", opt=True, noise=0), end=S("clock_c", "until when, as said", "结束时间", "until", "departure", opt=True, noise=0), plate={**PLATE, "opt": True}),
   en=L('''reserve a space in {garage} {day}
book a parking space at {garage} {day} from {start} to {end}
{garage}, {day}, {start} until {end}
I need a spot in {garage} {day}
{day} from {start} to {end} I want to park at {garage}
a space for {plate} in {garage} {day}
keep a bay free for {plate} at {garage}, {day} from {start}
{plate} needs parking {day} in {garage}, leaving at {end}
parking reservation: {garage}, {day}, plate {plate}
put me down for a space {day} at {garage}
we arrive at {start} {day}, reserve in {garage} till {end}
can you hold a spot for me in {garage} {day}
book {garage} {day}, arriving {start}'''),
   zh_q=L('''{day}在{garage}预订车位
预订{garage}，{day}{start}到{end}
给{plate}在{garage}留个车位，{day}
我{day}要停{garage}，{start}到
{day}从{start}到{end}订{garage}的车位'''), res=["space 212 reserved"], ans=["A space in {garage} is reserved."])

fn("cancel_spot", "Cancel a reserved parking space", zh="取消预订车位", names=["garage.cancel", "cancelSpot", "release_space"], descs=["The booking of a space is given up."],
   params=dict(garage=GAR, day=S("day_c", "day of the booking, as said", "日期", "date", opt=True, noise=0)),
   en=L('''cancel my space at {garage}
I don't need the spot in {garage} {day}
cancel the parking reservation {day}, {garage}
give up my bay in {garage}
release the space at {garage} {day}
we take the train, cancel {garage}
drop my booking at {garage}
no parking at {garage} {day} after all
the reserved spot in {garage} can go to somebody else
{garage} {day}: cancel
call off the parking at {garage}
undo the reservation for {garage} {day}'''),
   zh_q=L('''取消{garage}的车位
{day}不用{garage}的车位了
退掉{garage}{day}的预订
我们坐火车去，取消{garage}
释放{garage}的车位'''), res=["reservation cancelled"], ans=["The space in {garage} is cancelled."])

fn("apply_for_permit", "Apply for a parking permit", zh="申请停车证", names=["permits.apply", "parkingPermit", "request_permit"], descs=["Resident, visitor or other permit for a zone."],
   params=dict(plate=PLATE, zone=ZONE, kind=dict(t="enum", v={"resident": ["residents'", "residential", "居民"], "visitor": ["visitors'", "guest", "访客"], "trade": ["tradesman's", "commercial", "施工", "商用"], "disabled": ["blue badge", "残疾人"]}, d="kind of permit", zh="证件类型", alt=["type", "permit_type"]), months=I(1, 24, "for how many months", "月数", "duration_months", opt=True)),
   en=L('''apply for a {kind} permit for {plate} in {zone}
{plate} needs a {kind} permit, zone {zone}
{kind} parking permit for {months} months: {plate}, {zone}
I live in {zone}, get me a permit for {plate} @kind="resident"
my parents are staying with us in {zone}, permit for {plate} @kind="visitor"
permit for zone {zone}, {kind}, car {plate}
request a parking permit ({kind}) in {zone} for {plate}
for {months} months {plate} should be allowed to park in {zone} @kind="resident"
get a visitors' permit in {zone} for {plate} @kind="visitor"
our plumber works in {zone} with {plate} for {months} months, he needs a permit @kind="trade"
{zone}, {plate}: {kind} permit
{months} month {kind} permit in {zone}, plate {plate}'''),
   zh_q=L('''给{plate}申请{zone}的{kind}停车证
{zone}{kind}停车证，车牌{plate}，{months}个月
我住在{zone}，给{plate}办停车证 @kind="resident"
亲戚来住，给{plate}办{zone}的证 @kind="visitor"
申请{kind}停车证：{plate}，{zone}'''), res=["permit requested"], ans=["The permit for {plate} is requested."])

fn("pay_fine", "Pay a parking fine", zh="缴纳停车罚款", names=["fines.pay", "payFine", "settle_ticket"], descs=["Pays a penalty by its number."],
   params=dict(notice=S("PCN-44817|2026/0091|F-7731|88120044|K 552-1|AB-10293|TK77|0033-9912|N-4006|55710|R20-118|QZ8811", "number of the notice", "罚单号", "fine_number", "penalty_id", noise=0.08), amount=dict(t="num", v=(10, 120), d="amount on the notice", zh="金额", opt=True, alt=["sum"])),
   en=L('''pay the parking fine {notice}
pay fine {notice}, {amount} euros
settle the penalty {notice}
I got a ticket, number {notice}, pay it
{notice}: pay {amount}
transfer {amount} for the fine {notice}
take care of penalty notice {notice}
the wardens want {amount} for {notice}, pay it
get rid of fine {notice} by paying
there's a penalty of {amount} with the number {notice}, settle that
pay up for {notice}
fine number {notice}, I'll pay'''),
   zh_q=L('''缴纳罚单{notice}
交停车罚款{notice}，{amount}元
罚单号{notice}，付款
把{notice}的{amount}元罚款交了
我被贴条了，单号{notice}，交罚款'''), res=["paid"], ans=["The fine {notice} is paid."])

fn("dispute_fine", "Object to a parking fine", zh="申诉停车罚款", names=["fines.dispute", "appealFine", "contest_ticket"], descs=["Sends an objection with a reason instead of paying."],
   params=dict(notice=S("PCN-44817|2026/0091|F-7731|88120044|K 552-1|AB-10293|TK77|0033-9912|N-4006|55710|R20-118|QZ8811", "number of the notice", "罚单号", "fine_number", "penalty_id", noise=0.08),
               reason=dict(t="enum", v={"had_ticket": ["I had paid", "I had a valid ticket", "已付费", "有票"], "sign_hidden": ["the sign was covered", "no sign to be seen", "标志被遮挡", "没有标志"], "breakdown": ["the car broke down", "a flat tyre", "车坏了", "爆胎"], "not_my_car": ["that isn't my car", "it's not my plate", "不是我的车"]}, d="why", zh="理由", alt=["ground", "cause"])),
   en=L('''dispute fine {notice}, {reason}
appeal {notice}: {reason}
I won't pay {notice}, {reason}
object to the penalty {notice} because {reason}
contest {notice} - {reason}
{reason}, so fight the fine {notice}
{notice} is wrong, {reason}
send an objection to {notice}, reason: {reason}
a tree hid the sign, appeal the fine {notice} @reason="sign_hidden"
I have never owned that vehicle, dispute {notice} @reason="not_my_car"
my ticket lay behind the windscreen, contest {notice} @reason="had_ticket"
the engine died and I couldn't move, appeal {notice} @reason="breakdown"'''),
   zh_q=L('''申诉罚单{notice}，理由：{reason}
{notice}我不交，{reason}
因为{reason}，对{notice}提出异议
{reason}，申诉{notice}
那辆车我没开过，申诉{notice} @reason="not_my_car"'''), res=["objection sent"], ans=["The objection to {notice} is sent."])

fn("find_charger", "Find a charging point", zh="查找充电桩", names=["charging.find", "findCharger", "search_stations"], descs=["Charging points near a place, with plug and power."],
   params=dict(near=S("city_c", "near what", "附近地点", "place", "location", "around"), plug=PLUG, min_kw=I(11, 350, "lowest power in kW", "最低功率（千瓦）", "min_power", "power_kw", opt=True), free_now=dict(t="bool", d="only ones nobody is using", zh="只看空闲", opt=True, alt=["available", "only_free"])),
   en=L('''find a charger near {near}
where can I charge my car in {near}
charging point around {near} with {plug}
fast charger near {near}, at least {min_kw} kW
{plug} charger in {near}
I need {min_kw} kW or more near {near}
is there a free charger in {near} @free_now=true
battery almost empty, find a station close to {near}
charging in {near}, plug: {plug}
show chargers near {near} that nobody is using @free_now=true
look for charging stations at {near}, {plug}, {min_kw} kW and up
on the way to {near} I must charge, where
stations in {near} with more than {min_kw} kW, occupied or not @free_now=false'''),
   zh_q=L('''{near}附近的充电桩
在{near}哪里能充电
找{near}的{plug}充电桩
{near}附近{min_kw}千瓦以上的快充
{near}有没有空闲的充电桩 @free_now=true
快没电了，找{near}附近的充电站'''), res=["CH-118, 150 kW", '{{"chargers":["hub-901"]}}'], ans=["I found a charger."])

fn("start_charging", "Start charging at a charging point", zh="开始充电", names=["charging.start", "startCharging", "begin_charge"], descs=["Switches the current on, up to a level if given."],
   params=dict(charger=CHG, target_percent=I(50, 100, "stop at this battery level", "充到百分之几", "limit", "until_percent", step=5, opt=True), max_cost=dict(t="num", v=(5, 60), d="stop when this much is spent", zh="最高花费", opt=True, alt=["budget", "cost_limit"])),
   en=L('''start charging at {charger}
charge at {charger} up to {target_percent} percent
{charger}: start
I'm plugged in at {charger}, switch it on
fill the battery to {target_percent}% at {charger}
charge for no more than {max_cost} euros at {charger}
begin charging, {charger}, {target_percent} percent
turn {charger} on, spend {max_cost} at most
the cable is in {charger}, go
get my car to {target_percent} percent on {charger}
power on at {charger}
use {charger} until the battery shows {target_percent} percent or I've paid {max_cost}
give me juice at {charger}'''),
   zh_q=L('''在{charger}开始充电
{charger}充到{target_percent}%
插好了，启动{charger}
在{charger}充电，最多花{max_cost}元
用{charger}充到百分之{target_percent}'''), res=["charging at {charger}"], ans=["Charging at {charger} has begun."])

fn("stop_charging", "Stop charging", zh="停止充电", names=["charging.stop", "stopCharging", "end_charge"], descs=["Switches the current off and releases the cable."], params=dict(charger={**CHG, "opt": True}),
   en=L('''stop charging
end the charging at {charger}
I have enough, stop {charger}
unlock the cable at {charger}
that's enough electricity
stop the charge, I have to go
{charger}: stop charging
release my plug from {charger}
turn the charger {charger} off
finish charging
switch the current off at {charger}
don't charge any longer'''),
   zh_q=L('''停止充电
结束{charger}的充电
电够了，停{charger}
解锁{charger}的充电枪
别充了，我要走'''), res=["charging stopped"], ans=["The charging has stopped."])

fn("set_charge_limit", "Set up to which level a car charges", zh="设置充电上限", names=["car.charge_limit", "setChargeLimit", "battery_limit"], descs=["A lasting limit of the battery level, no charging is started."],
   params=dict(percent=I(50, 100, "limit in percent", "上限百分比", "limit", "level", step=5), car={**CAR, "opt": True}),
   en=L('''set the charge limit to {percent} percent
{car} should never charge above {percent}%
limit {car} to {percent} percent
charge limit {percent} for {car}
only ever fill the battery of {car} to {percent} percent
to spare the battery, stop at {percent} percent from now on
{percent} percent is the limit for {car}
raise the limit of {car} to {percent}
lower the charging limit to {percent} percent
I'm going on a long trip, allow {percent}% in {car}
change the battery limit of {car}: {percent} percent
make {percent} the maximum level'''),
   zh_q=L('''充电上限设为{percent}%
{car}最多充到{percent}%
把{car}的充电上限改成{percent}
为了保护电池，以后只充到{percent}%
{car}的电池上限{percent}%'''), res=["limit {percent}"], ans=["The limit is {percent} percent."])

fn("schedule_charging", "Plan when a car charges at home", zh="预约充电", names=["car.schedule_charge", "scheduleCharging", "charge_timer"], descs=["Charging at the wall box between two times."],
   params=dict(car=CAR, start=S("clock_c", "when charging begins, as said", "开始时间", "from_time", "begin", noise=0), ready_by=S("clock_c", "when it must be done, as said", "完成时间", "end", "until", opt=True, noise=0), days=dict(t="[enum]", v={"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "周三"], "thu": ["Thursday", "周四"], "fri": ["Friday", "周五"], "sat": ["Saturday", "周六"], "sun": ["Sunday", "周日"]}, d="only on these days", zh="星期", opt=True, alt=["weekdays"])),
   en=L('''charge {car} from {start}
let {car} charge between {start} and {ready_by}
{car} should start charging at {start} and be ready by {ready_by}
on {days}, charge {car} from {start}
schedule charging for {car}: {start} to {ready_by}
electricity is cheap from {start}, charge {car} then
plan: {car}, from {start}, {days}
{car} must be full by {ready_by}, begin at {start}
at {start} plug power on for {car}, only {days}
delay the charging of {car} until {start}
don't charge {car} right away, wait till {start}
every {days} charge {car}, {start} until {ready_by}'''),
   zh_q=L('''{car}{start}开始充电
预约{car}从{start}充到{ready_by}
{days}{start}给{car}充电
{car}{ready_by}前充满，{start}开始
电价低，{start}再给{car}充电'''), res=["planned"], ans=["The charging of {car} is planned."])

fn("get_charge_level", "Tell how full a car's battery is", zh="查询电量", names=["car.battery", "getChargeLevel", "state_of_charge"], descs=["Battery level and range of a car."],
   params=dict(car=CAR),
   en=L('''how full is the battery of {car}
how far can I get with {car}
charge level of {car}
is {car} charged
{car} battery?
how many kilometres are left in {car}
does {car} need charging
check the battery of {car}
what percentage is {car} at
range of {car}
can I make it home with what {car} has left
tell me how much power is in {car}'''),
   zh_q=L('''{car}还有多少电
{car}能跑多远
查看{car}的电量
{car}充满了吗
{car}要不要充电'''), res=["64 percent, 230 km", "18 percent"], ans=["I checked {car}."])

fn("get_charging_price", "Tell what charging costs at a charging point", zh="查询充电价格", names=["charging.price", "getTariff", "price_per_kwh"], descs=["Price for a kilowatt hour, with what you would pay for some."],
   params=dict(charger=CHG, kwh=I(5, 80, "amount to charge, for the total", "度数", "energy", "amount_kwh", opt=True), member=dict(t="bool", d="price for members", zh="是否会员价", opt=True, alt=["subscriber"])),
   en=L('''what does charging cost at {charger}
price at {charger}
how much would {kwh} kilowatt hours be at {charger}
is {charger} expensive
what do members pay at {charger} @member=true
cost of {kwh} kWh at {charger} without a subscription @member=false
{charger} tariff please
how much per kWh at {charger}
I need {kwh} kWh, what will {charger} charge me
tell me the rates of {charger}
compare: what is it per kilowatt hour at {charger} with my membership @member=true
if I charge {kwh} kWh at {charger}, what's the bill'''),
   zh_q=L('''{charger}充电多少钱
{charger}一度电什么价
在{charger}充{kwh}度要多少钱
{charger}会员价是多少 @member=true
{charger}贵不贵'''), res=["0.49 per kWh", "21.60"], ans=["Here is the price at {charger}."])

flow(en=["find a charger near {near} and start charging there", "where can I charge in {near}? start it as soon as you have one", "look for a charging point around {near}, then switch it on"], zh_q=["找{near}附近的充电桩并开始充电", "在{near}找个桩，启动充电"],
     slots=dict(near="city_c"), made=dict(charger="charger_wa"), steps=[("find_charger", {"near": "{near}"}, "{charger}"), ("start_charging", {"charger": "{charger}"}, "charging")], ans=["{charger} near {near} is charging."])
flow(en=["find parking near {near} and reserve a space there {day}", "I'm going to {near} {day}: look for a car park and book a space in it"], zh_q=["找{near}附近的停车场，预订{day}的车位", "{day}去{near}，找个停车场并订车位"],
     slots=dict(near="landmark_b", day="day_c"), made=dict(garage="garage_wa"), steps=[("find_parking", {"near": "{near}"}, '{{"garages":["{garage}"]}}'), ("reserve_spot", {"garage": "{garage}", "day": "{day}"}, "reserved")], ans=["A space in {garage} is reserved for you."])
flow(en=["find a charger near {near} and tell me what it costs", "which charging point is near {near}, and what's the price there"], zh_q=["找{near}附近的充电桩，看看多少钱", "{near}附近哪有桩，价格多少"],
     slots=dict(near="city_c"), made=dict(charger="charger_wa"), steps=[("find_charger", {"near": "{near}"}, "{charger}, 50 kW"), ("get_charging_price", {"charger": "{charger}"}, "0.55 per kWh")], ans=["{charger} costs 0.55 per kilowatt hour."])
