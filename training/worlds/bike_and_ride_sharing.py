"""Shared bikes, scooters, car pools and taxis: finding, unlocking, parking, rides, seats, drivers."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


values("vehicle_no_wb", en=["bike 4471", "B-118", "scooter 77", "0093", "LIME-22", "E-5510", "bike 12", "XK-908", "cargo bike 3", "7731-A", "V00241", "green one 55", "S-3310", "tandem 2"], zh=["4471号车", "B-118", "0093", "LIME-22", "77号滑板车", "E-5510", "12号单车", "7731-A", "S-3310"])
values("hub_wb", en=["Market Square", "the main station", "Elm Park", "Harbour Gate", "the university library", "King's Cross", "City Pool", "Stadium West", "Town Hall", "Old Bridge", "Zoo entrance", "Hill Street 4", "Tech Campus", "Riverside", "the hospital", "North Mall", "Pier 3", "Museum Island"],
       zh=["人民广场", "火车站", "中央公园", "大学图书馆", "体育场西门", "市政厅", "老桥", "动物园门口", "科技园", "江边", "医院", "万达商场", "三号码头", "地铁口", "小区北门"])
values("ride_id_wb", en=["R-2210", "T/5519", "7F30", "2025-0912", "UX-41", "POOL-7", "A9-118", "004417", "M-33-K"], zh=["R-2210", "7F30", "POOL-7", "UX-41", "004417"])
VEH = dict(t="str", v="vehicle_no_wb", d="number on the vehicle", zh="车辆编号", alt=["vehicle_id", "bike_id", "code", "unit"])
HUB = dict(t="str", v="hub_wb", d="name of the place", zh="地点", alt=["station", "place", "location"])
KIND = {"bike": ["bicycle", "city bike", "单车", "自行车"], "ebike": ["electric bike", "pedelec", "电单车", "电动自行车"], "scooter": ["kick scooter", "e-scooter", "滑板车"], "cargo_bike": ["cargo bike", "bike with a box", "货运自行车"], "tandem": ["bike for two", "双人自行车"]}
RIDE = dict(t="str", v="ride_id_wb", d="number of the ride", zh="行程号", alt=["ride_id", "trip", "booking"])
WHEN = dict(t="str", v="when", d="time as said", zh="时间", noise=0, alt=["time", "at", "departure"])
PEOPLE = dict(t="int", v=(1, 6), d="number of people", zh="人数", alt=["seats", "passengers", "persons"])
domain("bike_and_ride_sharing")

fn("find_vehicles", "Find free bikes or scooters near a place", zh="查找附近的共享车辆", names=["vehicles.nearby", "freeBikes", "search_bikes"], descs=["How many shared vehicles stand near a place."], params=dict(place=HUB, kind=dict(t="enum", v=KIND, d="kind of vehicle", zh="车型", opt=True, alt=["type", "vehicle"]), min_battery=dict(t="int", v=(10, 90, 5), lim=True, d="battery at least this percent", zh="最低电量", opt=True, alt=["battery", "charge"])),
   en=L('''are there any bikes at {place}
find a {kind} near {place}
free {kind} around {place}
which vehicles stand at {place}
I need a {kind} with {min_battery} percent battery near {place}
how many {kind} are left at {place}
show bikes at {place}
{place}: {kind}, battery over {min_battery} percent
is there something to ride by {place}
look for a {kind} close to {place}
two of us want one bike, is there one at {place} @kind="tandem"
I have a crate to carry, what's near {place} @kind="cargo_bike"
my legs are tired, something with a motor and pedals near {place} @kind="ebike"
anything with at least {min_battery} percent charge at {place}'''), zh_q=L('''{place}有车吗
找{place}附近的{kind}
{place}还剩多少{kind}
{place}附近电量{min_battery}以上的{kind}
看看{place}有没有{kind}
我要拉一箱东西，{place}附近有什么车 @kind="cargo_bike"'''), res=["3: B-118, 0093, LIME-22", "none", '{{"free":5}}'], ans=["I looked around {place}."])

fn("unlock_vehicle", "Unlock a shared bike or scooter and start the rental", zh="开锁用车", names=["rentals.start", "unlockBike", "start_rental"], descs=["Begins a rental with the number on the vehicle."], params=dict(vehicle=VEH, helmet=dict(t="bool", d="open the helmet box too", zh="需要头盔", opt=True, alt=["with_helmet"])),
   en=L('''unlock {vehicle}
open the lock of {vehicle}
I'm standing in front of {vehicle}, let me ride
start renting {vehicle}
take {vehicle}
unlock {vehicle} and give me a helmet @helmet=true
{vehicle}, unlock
I want {vehicle}, no helmet needed @helmet=false
rent {vehicle} now
set {vehicle} free for me
can I have {vehicle}
the number on the frame says {vehicle}, open it
{vehicle} and the helmet box too @helmet=true
begin a rental with {vehicle}'''), zh_q=L('''开锁{vehicle}
扫码{vehicle}
我要骑{vehicle}
打开{vehicle}，还要头盔 @helmet=true
租{vehicle}
{vehicle}解锁，不用头盔 @helmet=false'''), res=["unlocked"], ans=["{vehicle} is yours, have a good ride."])

fn("lock_vehicle", "Lock a shared vehicle and end the rental", zh="锁车还车", names=["rentals.end", "lockBike", "return_vehicle"], descs=["Finishes a rental where the vehicle stands."], params=dict(vehicle=VEH, place=dict(HUB, d="where it was left", opt=True)),
   en=L('''lock {vehicle}
I'm done with {vehicle}
return {vehicle} at {place}
end the rental of {vehicle}
{vehicle} stands at {place}, finish the rental
give {vehicle} back
stop renting {vehicle}
I have left {vehicle} at {place}, please stop charging me
close {vehicle}
{vehicle} is parked, I don't need it any longer
drop off {vehicle}, {place}
that's it with {vehicle}, lock it at {place}'''), zh_q=L('''锁上{vehicle}
还车{vehicle}
{vehicle}停在{place}了，结束用车
我骑完了{vehicle}
在{place}还{vehicle}'''), res=["rental ended, 3.20"], ans=["The rental of {vehicle} has ended."])

fn("pause_rental", "Stop on the way and keep the vehicle", zh="临时停车", names=["rentals.pause", "parkShort", "keep_bike"], descs=["Locks a rented vehicle for a while without ending the rental."], params=dict(vehicle=VEH, minutes=dict(t="int", v=(2, 60), d="for how long", zh="几分钟", opt=True, alt=["duration", "for_minutes"])),
   en=L('''pause {vehicle}
keep {vehicle} for me for {minutes} minutes, I'm just shopping
lock {vehicle} but don't end the rental
hold {vehicle} {minutes} minutes
I'll be back at {vehicle} in {minutes} minutes
short stop with {vehicle}
park {vehicle} for {minutes} minutes without giving it back
nobody else should take {vehicle} while I get a coffee
{vehicle}: break of {minutes} minutes
interrupt the ride on {vehicle}
I need to run into a shop, {vehicle} stays mine for {minutes} minutes
let {vehicle} wait for me'''), zh_q=L('''{vehicle}临时停车
{vehicle}给我留{minutes}分钟
锁{vehicle}但不还车
我{minutes}分钟后回来继续骑{vehicle}
{vehicle}暂停一下，我去买杯咖啡'''), res=["paused"], ans=["{vehicle} waits for you."])

fn("resume_rental", "Go on riding after a stop", zh="继续用车", names=["rentals.resume", "rideOn", "continue_rental"], descs=["Opens the lock of a vehicle that was paused."], params=dict(vehicle=VEH),
   en=L('''continue with {vehicle}
I'm back, open {vehicle} again
resume {vehicle}
end the pause of {vehicle}
go on riding {vehicle}
the shopping is done, on with {vehicle}
{vehicle} can roll again
unpause {vehicle}
carry on with my rental of {vehicle}
I've finished my coffee, release {vehicle}
my break is over, {vehicle} please
back on {vehicle}'''), zh_q=L('''继续骑{vehicle}
我回来了，打开{vehicle}
{vehicle}结束临停
{vehicle}恢复用车
买完东西了，继续用{vehicle}'''), res=["running again"], ans=["{vehicle} is open again."])

fn("reserve_vehicle", "Keep a free vehicle until I get there", zh="预约车辆", names=["vehicles.reserve", "holdBike", "book_vehicle"], descs=["Reserves a shared vehicle before the rental begins."], params=dict(vehicle=VEH, minutes=dict(t="int", v=(5, 30), d="for how long", zh="保留几分钟", default=15, alt=["hold_minutes", "duration"])),
   en=L('''reserve {vehicle}
book {vehicle} for the next {minutes} minutes
hold {vehicle}, I'm on my way, {minutes} minutes
keep {vehicle} free until I'm there
I'll walk over to {vehicle}, block it for {minutes} minutes
reservation for {vehicle}
nobody should take {vehicle}, I need {minutes} minutes to get there
{vehicle}, reserve {minutes} min
set {vehicle} aside for me
I want {vehicle} but I'm still at home, {minutes} minutes
put my name on {vehicle}
save {vehicle} for {minutes} minutes'''), zh_q=L('''预约{vehicle}
{vehicle}保留{minutes}分钟
我正走过去，留着{vehicle}
帮我订{vehicle}，{minutes}分钟到
预定{vehicle}'''), res=["reserved"], ans=["{vehicle} is reserved for you."])

fn("report_vehicle", "Report a broken or badly parked vehicle", zh="报修车辆", names=["vehicles.report", "brokenBike", "vehicle_problem"], descs=["Tells the company that something is wrong with a shared vehicle."], params=dict(vehicle=VEH, problem=dict(t="enum", v={"flat_tyre": ["flat tyre", "puncture", "no air", "爆胎"], "brakes": ["bad brakes", "brakes don't grip", "刹车失灵"], "battery": ["empty battery", "no power", "没电"], "lock": ["stuck lock", "lock won't open", "锁打不开"], "light": ["broken lamp", "no light", "车灯坏了"], "parking": ["blocks the pavement", "badly parked", "乱停放"]}, d="what is wrong", zh="问题", alt=["issue", "fault", "defect"]), place=dict(HUB, d="where it stands", opt=True)),
   en=L('''{vehicle} has a problem: {problem}
report {vehicle}, {problem}
{vehicle} at {place}: {problem}
{problem} on {vehicle}
the wheel of {vehicle} is down to the rim @problem="flat_tyre"
I nearly couldn't stop with {vehicle} @problem="brakes"
{vehicle} lies across the pavement at {place} @problem="parking"
{vehicle} doesn't open, I've tried five times @problem="lock"
tell the service about {vehicle} in {place}, {problem}
somebody should fix {vehicle}; {problem}
the motor of {vehicle} just died, it's out of juice @problem="battery"
it's dark and {vehicle} won't shine @problem="light"
defect: {vehicle}, {problem}, standing at {place}'''), zh_q=L('''{vehicle}{problem}
报修{vehicle}，{problem}
{place}的{vehicle}{problem}
{vehicle}轮子瘪了 @problem="flat_tyre"
{vehicle}横在人行道上，在{place} @problem="parking"
{vehicle}差点刹不住 @problem="brakes"'''), res=["report sent"], ans=["Thank you, {vehicle} is reported."])

fn("order_taxi", "Order a taxi to a place", zh="叫出租车", names=["taxi.order", "callCab", "request_ride", "hailRide"], descs=["Orders a car with driver from one place to another."],
   params=dict(pickup=dict(HUB, d="where to get in", zh="上车地点", alt=["from", "origin", "start"]), destination=dict(HUB, d="where to go", zh="目的地", alt=["to", "dropoff", "target"]), when=dict(WHEN, opt=True), people=dict(PEOPLE, opt=True), car=dict(t="enum", v={"standard": ["normal car", "普通车"], "van": ["big car", "minibus", "商务车", "大车"], "comfort": ["nice car", "limousine", "舒适型", "专车"], "wheelchair": ["car with a ramp", "wheelchair taxi", "无障碍车"], "electric": ["green car", "electric car", "电动车"]}, d="kind of car", zh="车型", opt=True, alt=["class", "car_type"])),
   en=L('''order a taxi from {pickup} to {destination}
I need a cab at {pickup}, going to {destination}
taxi to {destination}, pick me up at {pickup}
pick us up at {pickup} {when}, we are {people} people, to {destination}
from {pickup} to {destination}, a {car}
call a car for {people} to {destination} from {pickup}
{when} I have to get from {pickup} to {destination}, book a taxi
to {destination} please. I'm waiting at {pickup}
a ride from {pickup}, destination {destination}, {when}
{people} passengers, {pickup} to {destination}, {car}
could someone drive me to {destination}? I'm at {pickup}
get me a {car} to {destination}, boarding at {pickup}
my mother is in a wheelchair, taxi from {pickup} to {destination} @car="wheelchair"
there are many of us and lots of bags: from {pickup} to {destination} @car="van"
book me home, that is {destination}, from {pickup} {when}
we're {people}, we stand at {pickup} and want to go to {destination}'''), zh_q=L('''叫车从{pickup}到{destination}
我在{pickup}，打车去{destination}
{when}从{pickup}去{destination}，{people}个人
打车到{destination}，在{pickup}上车
要一辆{car}，{pickup}到{destination}
妈妈坐轮椅，从{pickup}到{destination}叫车 @car="wheelchair"'''), res=["driver in 4 minutes, ride R-2210", '{{"ride":"UX-41","eta":6}}'], ans=["A taxi comes to {pickup}."])

fn("estimate_ride", "Tell what a taxi ride would cost", zh="估算打车费用", names=["taxi.estimate", "ridePrice", "fare_quote"], descs=["Price and duration of a ride without ordering it."], params=dict(pickup=dict(HUB, d="where the ride begins", zh="起点", alt=["from", "origin", "start"]), destination=dict(HUB, d="where it ends", zh="终点", alt=["to", "dropoff", "target"])),
   en=L('''what would a taxi from {pickup} to {destination} cost
how much is a cab to {destination} from {pickup}
estimate the ride {pickup} to {destination}
price for going from {pickup} to {destination} by taxi
is it expensive to take a car from {pickup} to {destination}
just asking: {pickup} to {destination}, what's the price
how long and how much from {pickup} to {destination}
don't book yet, what does it cost to {destination} from {pickup}
give me a quote for {pickup} - {destination}
from {pickup}, what would they charge me to {destination}
roughly how much money to {destination} if I get in at {pickup}
cab fare {pickup} {destination}?'''), zh_q=L('''从{pickup}打车到{destination}多少钱
{pickup}到{destination}车费估一下
去{destination}打车贵吗，我在{pickup}
先别叫车，{pickup}到{destination}要多少钱
估价：{pickup}到{destination}'''), res=["14 to 17", '{{"price":11.8,"minutes":16}}'], ans=["That is about what it costs."])

fn("cancel_ride", "Cancel an ordered ride", zh="取消行程", names=["rides.cancel", "callOffTaxi", "drop_ride"], descs=["Cancels a taxi or a shared ride that was booked."], params=dict(ride=RIDE, reason=dict(t="str", v=["it takes too long", "I found another way", "wrong address", "plans changed", "the driver asked me to", "I feel sick", "太久了", "我换了别的方式", "地址写错了", "计划变了", "司机让我取消"], d="why", zh="原因", opt=True)),
   en=L('''cancel {ride}
cancel the ride {ride}, {reason}
I don't need {ride} any more
call off {ride}
{ride}: cancel, {reason}
{reason}, so cancel {ride}
no taxi after all, {ride} can be dropped
tell the driver of {ride} not to come
forget the ride {ride}
I won't be taking {ride} because {reason}
please scrap {ride}
send the car of {ride} away'''), zh_q=L('''取消行程{ride}
{ride}不要了，{reason}
{reason}，取消{ride}
不坐了，{ride}取消
让{ride}的司机别来了'''), res=["cancelled"], ans=["{ride} is cancelled."])

fn("track_ride", "Tell where the ordered car is", zh="查看车辆位置", names=["rides.track", "whereIsDriver", "ride_eta"], descs=["Position and minutes until the driver arrives."], params=dict(ride=RIDE),
   en=L('''where is {ride}
how long until {ride} gets here
track {ride}
is the driver of {ride} close
when does {ride} arrive
{ride} eta
show {ride} on the map
I'm getting cold, where's the car for {ride}
how many minutes for {ride}
has {ride} already left
follow {ride}
what's taking {ride} so long, where is it'''), zh_q=L('''{ride}到哪了
{ride}还要多久
看看{ride}的位置
{ride}的司机快到了吗
{ride}几分钟到'''), res=["3 minutes away", '{{"minutes":7}}'], ans=["{ride} is on its way."])

fn("offer_seats", "Offer free seats in my own car", zh="发布顺风车", names=["carpool.offer", "shareMyCar", "post_ride"], descs=["Publishes a ride that others can join.", "Driver looks for passengers"], params=dict(start=dict(t="str", v="city_c", d="where the ride begins", zh="出发地", alt=["from", "origin"]), destination=dict(t="str", v="city_c", d="where it goes", zh="目的地", alt=["to", "end"]), when=WHEN, seats=dict(t="int", v=(1, 6), d="free seats", zh="空位", alt=["places", "free"]), price=dict(t="int", v=(2, 60), d="price a seat", zh="每座价格", opt=True, alt=["cost", "per_seat"])),
   en=L('''I'm driving from {start} to {destination} {when} and have {seats} free seats
offer {seats} seats from {start} to {destination}, {when}
{when} I go to {destination} from {start}, {seats} people can come along for {price} each
post a ride: {start} to {destination}, {when}, {seats} seats
take {seats} people with me {when}, {start} to {destination}
{seats} places in my car, {start} - {destination}, {when}, {price} a seat
share my drive to {destination} {when}, I start in {start}, room for {seats}
whoever wants can ride with me from {start} to {destination} {when}, {seats} seats
publish a lift to {destination} from {start}, {when}, {seats} passengers, {price} per person
my car is empty {when} from {start} to {destination}, so offer {seats} seats at {price}
carpool {when}: from {start}, to {destination}, {seats} free
room for {seats} in my van, {when}, {start} to {destination}'''), zh_q=L('''我{when}从{start}开车到{destination}，有{seats}个空位
发布顺风车：{start}到{destination}，{when}，{seats}个座
{when}去{destination}，从{start}出发，可带{seats}人，每人{price}
我的车{when}从{start}到{destination}，{seats}个位子，一位{price}
拼车，{start}到{destination}，{when}，空{seats}座'''), res=["ride POOL-7 published"], ans=["Your ride to {destination} is online."])

fn("find_carpool", "Look for somebody to ride with", zh="找顺风车", names=["carpool.search", "searchLift", "find_lift"], descs=["Finds rides that other drivers offer.", "Passenger looks for a driver"], params=dict(start=dict(t="str", v="city_c", d="where to start", zh="出发地", alt=["from", "origin"]), destination=dict(t="str", v="city_c", d="where to go", zh="目的地", alt=["to", "end"]), when=dict(WHEN, opt=True), people=dict(PEOPLE, opt=True)),
   en=L('''is anybody driving from {start} to {destination}
find a lift from {start} to {destination} {when}
{people} of us want to go to {destination} from {start} {when}, who has room
search a carpool {start} to {destination}
I need a ride to {destination}, I'm in {start}
who goes to {destination} {when}? I start from {start}
look for a driver with {people} free seats, {start} to {destination}
shared ride {start} {destination} {when}
can somebody take me along from {start} to {destination}
hitch a ride to {destination} from {start} {when}
{when}, {start} to {destination}, {people} people, any carpool?
I'd rather ride with someone than take the train to {destination} from {start}'''), zh_q=L('''有人从{start}开车去{destination}吗
找{when}从{start}到{destination}的顺风车
我们{people}个人要从{start}去{destination}，谁有空位
搜索{start}到{destination}的拼车
想搭车去{destination}，我在{start}，{when}走'''), res=["2 rides: POOL-7, UX-41", '{{"ride":"A9-118"}}'], ans=["I looked for rides to {destination}."])

fn("join_carpool", "Book a seat in somebody's ride", zh="预订拼车座位", names=["carpool.join", "bookSeat", "ride_along"], descs=["Takes seats in a ride that is on offer."], params=dict(ride=RIDE, people=dict(PEOPLE, default=1), note=dict(t="str", v=["I have a big suitcase", "with a small dog", "can you stop at the station", "I'm waiting at gate B", "two kids with us", "I get carsick easily", "我有个大箱子", "带一只小狗", "能在车站停一下吗", "我在B口等", "有两个孩子"], d="message to the driver", zh="留言", opt=True, alt=["message", "comment"])),
   en=L('''book a seat in {ride}
join {ride}
we take {people} seats in {ride}
I'll ride along with {ride}, tell the driver: {note}
{ride} for {people} people
reserve {people} places on {ride} and write {note}
put me in {ride}
sign us up for {ride}, {people} persons
I'm coming with {ride}: {note}
get me a place in the car {ride}
{people} passengers for {ride}, {note}
let me join the carpool {ride}'''), zh_q=L('''预订{ride}的座位
我要坐{ride}，留言：{note}
{ride}订{people}个座
加入拼车{ride}
{people}个人坐{ride}，{note}'''), res=["seat booked"], ans=["You are in {ride}."])

fn("rate_driver", "Rate the driver of a ride", zh="评价司机", names=["rides.rate", "starsForDriver", "review_ride"], descs=["Gives stars and a tip for a finished ride."], params=dict(ride=RIDE, stars=dict(t="int", v=(1, 5), lim=True, d="1 to 5", zh="星级", alt=["rating", "score"]), tip=dict(t="int", v=(1, 20), d="tip", zh="小费", opt=True, alt=["gratuity", "extra"])),
   en=L('''give {ride} {stars} stars
{stars} stars for the driver of {ride}
rate {ride} with {stars}
{ride}: {stars} stars and a tip of {tip}
the driver of {ride} gets {tip} extra and {stars} stars
my rating for {ride} is {stars}
I'd say {stars} out of five for {ride}
tip {tip} on {ride}, rating {stars}
she drove so smoothly in {ride}, all the stars @stars=5
worst ride ever, {ride}, as few stars as possible @stars=1
review of {ride}: {stars}, plus {tip} as a tip
score the ride {ride}, {stars} points of five'''), zh_q=L('''给{ride}打{stars}星
{ride}的司机{stars}星，再给{tip}小费
评价{ride}：{stars}星
{ride}开得特别好，满分 @stars=5
{ride}太差了，给最低分 @stars=1'''), res=["rated"], ans=["{ride} has your rating."])

flow(en=["order a taxi from {a} to {b} and tell me where it is", "call a cab to {b}, I'm at {a}, and then track it"], zh_q=["叫车从{a}到{b}，再看看车到哪了", "我在{a}，打车去{b}，并跟踪车辆"],
     slots=dict(a="hub_wb", b="hub_wb"), made=dict(r="ride_id_wb"), steps=[("order_taxi", {"pickup": "{a}", "destination": "{b}"}, '{{"ride":"{r}"}}'), ("track_ride", {"ride": "{r}"}, "4 minutes away")], ans=["{r} is 4 minutes away."])
flow(en=["find a bike at {p} and reserve it", "is there something to ride near {p}? keep the first one for me", "look for a free vehicle at {p} and hold it"], zh_q=["找{p}附近的车并预约", "{p}有车吗，给我留一辆"],
     slots=dict(p="hub_wb"), made=dict(v="vehicle_no_wb"), steps=[("find_vehicles", {"place": "{p}"}, "1 free: {v}"), ("reserve_vehicle", {"vehicle": "{v}"}, "reserved")], ans=["{v} at {p} is reserved."])
flow(en=["find a lift from {a} to {b} and book a seat in it", "who drives from {a} to {b}? join the first ride"], zh_q=["找{a}到{b}的顺风车并订座"],
     slots=dict(a="city_c", b="city_c"), made=dict(r="ride_id_wb"), steps=[("find_carpool", {"start": "{a}", "destination": "{b}"}, '{{"rides":["{r}"]}}'), ("join_carpool", {"ride": "{r}"}, "seat booked")], ans=["You have a seat in {r}."])
