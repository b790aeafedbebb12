"""Camping and outdoors: campsites, gear, trails, fires, permits, check-ins, wildlife, safety."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("camping_outdoors")
values("camp_wc", en=["Pine Hollow", "Lakeside Camp 4", "Eagle Rock", "the meadow site", "Bear Creek", "Camp Dunmore", "Glen Etive", "Yellow Birch", "Silver Falls", "Site B-17", "Skyline Pitch", "North Shore", "Old Mill Camp", "Red Canyon", "Fjell View", "Three Brooks"],
       zh=["松林营地", "湖边4号", "鹰岩", "草甸营地", "熊溪", "银瀑营地", "B-17营位", "北岸营地", "红峡谷", "老磨坊营地", "云海营地", "三溪口"])
values("trail_wc", en=["Ridge Loop", "the Goat Path", "Waterfall Trail", "Stage 3", "Coastal Way", "Summit Trail", "Fern Gully Walk", "the old railway path", "Mist Canyon Track", "Half Dome cables", "Blue Route", "E5", "Pilgrim's Way", "Ptarmigan Pass", "Hut-to-Hut 2"],
       zh=["山脊环线", "羊肠小道", "瀑布步道", "第三段", "海岸线", "登顶路线", "古道", "雾谷小径", "蓝线", "五号线", "老铁路步道"])
values("gear_wc", en=["the two-man tent", "sleeping bag", "gas stove", "head torch", "water filter", "hammock", "first-aid kit", "rain fly", "tent pegs", "camp chair", "bear canister", "rope 20 m", "compass", "cool box", "foldable saw", "Trangia", "down jacket", "solar charger", "tarp"],
       zh=["双人帐篷", "睡袋", "气炉", "头灯", "净水器", "吊床", "急救包", "地钉", "折叠椅", "绳子", "指南针", "保温箱", "羽绒服", "太阳能充电器", "天幕", "防潮垫"])

CAMP = dict(t="str", v="camp_wc", d="name of the campsite", zh="营地", alt=["site", "campground", "name"])
TRAIL = dict(t="str", v="trail_wc", d="name of the trail", zh="步道", alt=["route", "path", "name"])
GEAR = dict(t="str", v="gear_wc", d="piece of gear", zh="装备", alt=["item", "equipment", "thing"])
ARRIVE = dict(t="str", v="day", noise=0, d="day of arrival, as said", zh="到达日", alt=["from", "arrival", "date"])

fn("book_campsite", "Book a campsite", zh="预订营地", names=["sites.book", "reservePitch", "camp_reservation"], descs=["Reserves a place for a tent or a van.", "Nights and people at a campsite"],
   params=dict(camp=CAMP, arrival=ARRIVE, nights=dict(t="int", v=(1, 14), d="how many nights", zh="几晚", alt=["stay", "duration"]), people=dict(t="int", v=(1, 10), d="how many people", zh="人数", opt=True, alt=["guests", "persons"])),
   en=L('''book {camp} for {nights} nights, arriving {arrival}
{nights} nights at {camp}, arrival {arrival}
reserve a pitch at {camp}: arrival {arrival}, {nights} nights, {people} people
we are {people} and want to stay at {camp} for {nights} nights, arriving {arrival}
{arrival} we come to {camp}, {nights} nights
camp at {camp}, arrival {arrival}, {people} people, {nights} nights
get us a place at {camp} for {nights} nights, we arrive {arrival}
I'd like to sleep {nights} nights at {camp}; arrival {arrival}
for {people} people: {camp}, arrival {arrival}, stay {nights} nights
{nights} nights, {people} campers, {camp}, arrival {arrival}
can we have {camp}, arriving {arrival}, for {nights} nights
arriving {arrival} and staying {nights} nights, book {camp}
one night at {camp}, arrival {arrival} @nights=1
book us in at {camp}, {people} of us, arrival {arrival}, leaving after {nights} nights
a week at {camp} please, arrival {arrival} @nights=7'''),
   zh_q=L('''预订{camp}，{arrival}到，住{nights}晚
{arrival}去{camp}住{nights}晚，{people}个人
订{camp}{nights}晚，{arrival}入住
我们{people}人{arrival}到{camp}，{nights}晚
{camp}订一晚，{arrival}到 @nights=1
在{camp}住一周，{arrival}开始 @nights=7'''), res=["booked, C-4410", '{{"booking":"C-4410"}}'], ans=["{camp} is booked for {nights} nights."])

fn("cancel_campsite", "Cancel a campsite booking", zh="取消营地预订", names=["sites.cancel", "cancelPitch", "drop_camp"], descs=["The booked place becomes free again.", "Calls a camp stay off"],
   params=dict(camp=CAMP, refund=dict(t="bool", d="ask for the money back", zh="要求退款", opt=True, alt=["money_back"])),
   en=L('''cancel {camp}
cancel our booking at {camp}
we won't come to {camp}
cancel {camp} and get my money back @refund=true
call off the stay at {camp}
{camp}: cancel, I don't need the money back @refund=false
it will rain all week, drop {camp}
no camping at {camp} after all
give the pitch at {camp} to someone else
cancel the reservation for {camp} with a refund @refund=true
release our place at {camp}
forget {camp}, we stay at home'''),
   zh_q=L('''取消{camp}的预订
{camp}不去了
取消{camp}并退款 @refund=true
要下雨，{camp}取消吧
取消{camp}，不用退款 @refund=false'''), res=["cancelled"], ans=["The booking at {camp} is cancelled."])

fn("find_campsites", "Find campsites", zh="查找营地", names=["sites.search", "campgroundFinder", "where_to_camp"], descs=["Campsites near a place with certain things.", "Looks for free places; books nothing"],
   params=dict(near=dict(t="str", v=["Lake Bled", "the coast", "Yosemite", "Aviemore", "Mont Blanc", "our position", "Banff", "the Black Forest", "Moab", "Snowdonia", "the national park", "Queenstown", "千岛湖", "黄山", "青海湖", "莫干山", "稻城", "海边"], d="place", zh="附近地点", alt=["place", "location", "around"]),
               feature=dict(t="enum", v={"showers": ["hot showers", "washing rooms", "淋浴"], "power": ["electricity", "electric hook-up", "电源"], "dogs": ["dogs allowed", "pets allowed", "可带狗"], "firepit": ["a fire place", "fire ring", "火坑"], "quiet": ["peace and quiet", "no neighbours", "安静"], "lake": ["swimming water", "a place to swim", "湖"]}, d="what it must have", zh="设施", opt=True, alt=["with", "amenity"]),
               max_price=dict(t="num", v=(5, 80), d="price of a night at most", zh="最高价格", opt=True, alt=["budget", "price"])),
   en=L('''find campsites near {near}
where can we camp around {near}
campsites with {feature} near {near}
camping near {near} for at most {max_price} a night
look for a camp near {near}, {feature}, up to {max_price}
is there a campground by {near}
I need a pitch near {near} under {max_price}
places to put a tent around {near}
{near}, {feature}, campsites please
show camps near {near}, I can pay {max_price}
we bring our dog, camps near {near} please @feature="dogs"
I have to charge my van, campsites around {near} @feature="power"
search for a place to camp at {near} that has {feature}
no more than {max_price} per night, near {near}'''),
   zh_q=L('''{near}附近有哪些营地
找{near}附近有{feature}的营地
{near}附近{max_price}元以内的营地
在{near}附近露营去哪
我们带狗，{near}附近的营地 @feature="dogs"
{near}附近要{feature}，最多{max_price}一晚'''), res=["Pine Hollow", "Bear Creek, Site B-17"], ans=["I found campsites near {near}."])

fn("check_in_camp", "Check in at a campsite", zh="营地入住", names=["sites.check_in", "arriveCamp", "camp_arrival"], descs=["Tells the office that you are there.", "Arrival at a booked place"],
   params=dict(camp=CAMP, plate=dict(t="str", v="plate", d="number plate of the car", zh="车牌", opt=True, alt=["car", "vehicle"])),
   en=L('''check in at {camp}
we have arrived at {camp}
check us in at {camp}, car {plate}
here we are: {camp}
arrival at {camp} with the plate {plate}
tell {camp} we're there
I'm at {camp}, check me in
register us at {camp}, our car is {plate}
{camp}, checking in, {plate}
we just reached {camp}, do the check-in
do the arrival for {camp}
{plate} stands at the gate of {camp}, check in'''),
   zh_q=L('''在{camp}办入住
我们到{camp}了
{camp}入住，车牌{plate}
到了{camp}，登记一下，车是{plate}
告诉{camp}我们到了'''), res=["checked in"], ans=["You are checked in at {camp}."])

fn("check_out_camp", "Check out of a campsite", zh="营地退房", names=["sites.check_out", "leaveCamp", "camp_departure"], descs=["Tells the office that you have left.", "Departure from a campsite"],
   params=dict(camp=CAMP, rating=dict(t="int", v=(1, 5), lim=True, d="stars from 1 to 5", zh="评分", opt=True, alt=["stars", "score"])),
   en=L('''check out of {camp}
we are leaving {camp}
check us out at {camp}, {rating} stars
the tent is packed, check out of {camp}
departure from {camp}
bye {camp}, {rating} stars
{camp}: check out
tell {camp} we've gone
end our stay at {camp}, I give it {rating} stars
we left {camp} this morning, sign us out
done camping at {camp}, rating {rating}
sign off from {camp}'''),
   zh_q=L('''从{camp}退房
我们离开{camp}了
{camp}退房，给{rating}星
帐篷收好了，{camp}退营
结束{camp}的住宿，评{rating}分'''), res=["checked out"], ans=["You have checked out of {camp}."])

fn("add_gear", "Put gear on the packing list", zh="添加装备到清单", names=["gear.add", "packItem", "packing_list"], descs=["What to take along, and how many.", "Adds to the camping packing list"],
   params=dict(item=GEAR, count=dict(t="int", v=(2, 12), d="how many", zh="数量", default=1, alt=["quantity", "number"]), carrier=dict(t="str", v="first_name", d="who carries it", zh="谁带", opt=True, alt=["person", "by"])),
   en=L('''add {item} to the packing list
we need {item}
{count} times {item} on the list
{carrier} brings {item}
packing list: {item}, {count} pieces
put {item} on the gear list, {carrier} carries it
don't let us forget {item}
I have to take {item} along
{item} must come with us
{count} of {item}, {carrier} packs them
gear for the trip: {item}
note {item} for {carrier}
list {item}, quantity {count}'''),
   zh_q=L('''清单里加上{item}
要带{item}
{item}带{count}个
{carrier}带{item}
装备清单添加{item}，{count}件，{carrier}背
别忘了{item}'''), res=["{item} listed"], ans=["{item} is on the packing list."])

fn("mark_packed", "Mark gear as packed or not packed", zh="标记装备已打包", names=["gear.packed", "tickGear", "in_the_bag"], descs=["Ticks an item of the packing list.", "What is in the rucksack already"],
   params=dict(item=GEAR, packed=dict(t="bool", d="false if it is not packed after all", zh="是否已打包", default=True, alt=["done"])),
   en=L('''{item} is packed
I packed {item}
tick {item} on the packing list
{item} is in the bag
{item} isn't packed after all @packed=false
mark {item} as packed
check off {item}
I took {item} out of the rucksack again @packed=false
{item}: done, it's in the car
stowed {item} in the boot
untick {item}, it's still in the cellar @packed=false
{item} is with our things now'''),
   zh_q=L('''{item}装好了
{item}已打包
勾掉{item}
{item}其实没装 @packed=false
把{item}标为已打包
{item}又拿出来了 @packed=false'''), res=["list updated"], ans=["The list is updated."])

fn("remove_gear", "Take gear off the packing list", zh="从清单移除装备", names=["gear.remove", "unlistItem", "leave_at_home"], descs=["It stays at home.", "Deletes an item of the packing list"],
   params=dict(item=GEAR),
   en=L('''take {item} off the packing list
we don't need {item}
leave {item} at home
remove {item} from the gear list
{item} is too heavy, strike it
no {item} this time
delete {item} from the list of things to take
{item} can stay in the garage
forget about {item}
drop {item} from the list
we'll do without {item}
cross out {item}, we won't bring it'''),
   zh_q=L('''从清单去掉{item}
不带{item}了
{item}太重，删掉
{item}留在家里
装备清单移除{item}'''), res=["{item} removed"], ans=["{item} stays at home."])

fn("get_trail_info", "Tell something about a trail", zh="查询步道信息", names=["trails.info", "routeDetails", "path_facts"], descs=["Length, climb, difficulty, time or condition.", "Looks a trail up"],
   params=dict(trail=TRAIL, info=dict(t="enum", v={"length": ["distance", "how long it is", "长度"], "ascent": ["climb", "metres of ascent", "爬升"], "difficulty": ["grade", "how hard it is", "难度"], "duration": ["walking time", "hours it takes", "用时"], "condition": ["state of the path", "路况"], "water": ["drinking water on the way", "springs", "水源"]}, d="what to tell", zh="要查什么", alt=["field", "what"])),
   en=L('''{info} of {trail}
what is the {info} of {trail}
tell me the {info} for {trail}
{trail}: {info}?
look up {info} on {trail}
how far is {trail} @info="length"
is {trail} steep @info="ascent"
can a beginner walk {trail} @info="difficulty"
how many hours does {trail} take @info="duration"
is {trail} muddy @info="condition"
can I refill my bottle on {trail} @info="water"
I'd like to know about {trail}: {info}
check {info} for the trail {trail}
find out the {info} of {trail}'''),
   zh_q=L('''{trail}的{info}
查一下{trail}的{info}
{trail}有多长 @info="length"
{trail}难走吗 @info="difficulty"
走{trail}要几个小时 @info="duration"
{trail}路上有水吗 @info="water"'''), res=["12.4 km", "moderate", "5 h 30"], ans=["I looked up {trail}."])

fn("start_hike", "Start recording a hike", zh="开始徒步记录", names=["hikes.start", "beginTrack", "record_walk"], descs=["Records where you go on a trail.", "Starts the track, with the number of walkers"],
   params=dict(trail=TRAIL, walkers=dict(t="int", v=(2, 12), d="how many people walk", zh="人数", default=1, alt=["people", "group_size"]), back_by=dict(t="str", v="clock", noise=0, d="when you want to be back", zh="预计返回时间", opt=True, alt=["return", "until"])),
   en=L('''start a hike on {trail}
we're setting off on {trail}
record our walk on {trail}
start tracking {trail}, back by {back_by}
{walkers} of us start on {trail}
off we go: {trail}
I'm walking {trail} now, should be back at {back_by}
begin the hike {trail} with {walkers} people
{trail}, {walkers} walkers, return {back_by}
turn on the track for {trail}
boots on, {trail} it is, record it
hike {trail}, {walkers} people
we want to be back by {back_by}, starting {trail} now'''),
   zh_q=L('''开始走{trail}
记录我们的徒步：{trail}
{walkers}个人出发走{trail}
出发，{trail}，{back_by}前回来
现在走{trail}，{walkers}人，预计{back_by}回'''), res=["track started"], ans=["The hike on {trail} is being recorded."])

fn("end_hike", "Stop recording a hike", zh="结束徒步记录", names=["hikes.end", "finishTrack", "stop_walk"], descs=["Ends the track and saves it.", "Back from the trail"],
   params=dict(trail=dict(TRAIL, opt=True), save=dict(t="bool", d="keep the track", zh="是否保存", opt=True, alt=["keep"])),
   en=L('''end the hike
we're back from {trail}
stop recording the walk
finish the track of {trail} and keep it @save=true
stop tracking {trail}
we made it down from {trail}
throw the track away, the hike is over @save=false
hike over
I'm off {trail}, stop the track
end it and save the track @save=true
done walking {trail}
we turned round early on {trail}, stop and don't save @save=false'''),
   zh_q=L('''结束徒步
我们从{trail}回来了
停止记录{trail}
结束并保存轨迹 @save=true
走完{trail}了
徒步结束，轨迹不要了 @save=false'''), res=["track ended"], ans=["The hike has ended."])

fn("share_position", "Share where you are", zh="分享位置", names=["safety.share", "sendLocation", "where_we_are"], descs=["Sends the position to a person, for some hours.", "Somebody at home can follow you"],
   params=dict(person=dict(t="str", v="contact", d="who sees it", zh="分享给谁", alt=["to", "contact"]), hours=dict(t="int", v=(1, 48), d="for how long; once if left out", zh="几小时", opt=True, alt=["duration"])),
   en=L('''send my position to {person}
share where I am with {person} for {hours} hours
let {person} follow us for {hours} hours
tell {person} where we are
{person} should see where I walk
for {hours} hours, {person} may track me
{person} worries, share our location
give {person} my coordinates
position to {person}
share the location with {person}, {hours} hours
{hours} hours of live position for {person}
{person} wants to know where we are, send it'''),
   zh_q=L('''把我的位置发给{person}
和{person}共享位置{hours}小时
让{person}看到我们在哪
告诉{person}我们的位置
{person}担心我们，分享{hours}小时位置'''), res=["position shared"], ans=["{person} can see where you are."])

fn("send_sos", "Call mountain rescue", zh="呼叫救援", names=["safety.sos", "callRescue", "emergency_signal"], descs=["Sends an emergency signal with the kind of trouble.", "Help from the rescue service"],
   params=dict(problem=dict(t="enum", v={"injury": ["a broken leg", "somebody is hurt", "受伤"], "lost": ["we lost our way", "迷路"], "illness": ["somebody is sick", "生病"], "weather": ["a storm", "暴风雨", "天气恶劣"], "stuck": ["we can't get down", "被困"], "missing": ["a missing person", "有人失踪"]}, d="what happened", zh="情况", alt=["kind", "emergency"]),
               people=dict(t="int", v=(1, 12), d="how many need help", zh="几人需要救援", opt=True, alt=["persons", "count"])),
   en=L('''call for rescue: {problem}
SOS, {problem}
emergency: {problem}, {people} people
send help, {problem}
we need the rescue service because of this: {problem}
mountain rescue for {people}, {problem}
{people} of us need help, {problem}
help! {problem}
my friend fell and can't walk, get the rescue @problem="injury"
we have no idea where we are and it gets dark, call help @problem="lost"
{people} people hang on a ledge, send rescue @problem="stuck"
one of the children did not come back to camp, send help @problem="missing"
distress signal, {problem}'''),
   zh_q=L('''呼叫救援：{problem}
求救，{problem}
SOS，{people}人，{problem}
我们{people}个人需要救援，{problem}
朋友摔断腿了，叫救援 @problem="injury"
天黑了找不到路，求救 @problem="lost"'''), res=["signal sent"], ans=["The rescue service has been called."])

fn("check_fire_ban", "Tell whether open fires are allowed", zh="查询能否生火", names=["fire.ban", "fireRules", "campfire_allowed"], descs=["Fire rules of a campsite.", "Whether a campfire or stove may burn"],
   params=dict(camp=CAMP, kind=dict(t="enum", v={"campfire": ["open fire", "wood fire", "篝火"], "gas_stove": ["gas cooker", "气炉"], "charcoal": ["barbecue", "charcoal grill", "炭火"]}, d="kind of fire", zh="火的种类", default="campfire", alt=["type", "fire"])),
   en=L('''may we light a fire at {camp}
is {kind} allowed at {camp}
fire rules of {camp}
can I use {kind} at {camp}
is there a fire ban at {camp}
{camp}: {kind}?
check whether {kind} is forbidden at {camp}
we want to burn some logs at {camp}, is that ok @kind="campfire"
am I allowed to grill sausages at {camp} @kind="charcoal"
ask about {kind} for {camp}
does {camp} permit {kind}
is it too dry for {kind} at {camp}'''),
   zh_q=L('''{camp}能生火吗
{camp}可以用{kind}吗
查{camp}的禁火令
{camp}允许{kind}吗
想在{camp}烤肉，行吗 @kind="charcoal"'''), res=["allowed", "banned until Sunday"], ans=["I checked the fire rules of {camp}."])

fn("request_permit", "Apply for an outdoor permit", zh="申请许可证", names=["permits.request", "applyPermit", "backcountry_permit"], descs=["Permits for fishing, fires, wild camping or climbing.", "Paper from the ranger"],
   params=dict(kind=dict(t="enum", v={"fishing": ["angling", "钓鱼"], "fire": ["a campfire", "生火"], "wild_camping": ["camping in the wild", "野外露营"], "climbing": ["rock climbing", "攀岩"], "drone": ["flying a drone", "无人机"]}, d="what for", zh="许可类型", alt=["type", "activity"]), day=dict(t="str", v="day", noise=0, d="which day", zh="日期", alt=["date", "when"]), name=dict(t="str", v="person", d="holder", zh="持有人", opt=True, alt=["holder", "applicant"])),
   en=L('''I need a permit for {kind}, {day}
apply for {kind}, date {day}
permit for {kind} in the name of {name}, {day}
{name} wants a permit: {kind}, {day}
{day}: permit for {kind}
get a permit, {kind}, day {day}, holder {name}
ask the ranger for a {kind} permit, {day}
request {kind} for {name}, valid {day}
the date is {day}, the purpose {kind}, apply for a permit
I'd like to catch trout legally, {day} @kind="fishing"
we want to pitch our tent in the forest {day}, get the paper for it @kind="wild_camping"
{name} wants to film from the air {day}, get the permit @kind="drone"'''),
   zh_q=L('''申请{day}的{kind}许可
{day}我要{kind}许可证
给{name}办{day}的{kind}许可
{name}{day}要{kind}，申请许可
我{day}想合法钓鱼，办个证 @kind="fishing"'''), res=["permit P-771"], ans=["The permit has been requested."])

fn("report_sighting", "Report an animal that was seen", zh="上报野生动物", names=["wildlife.report", "logAnimal", "animal_seen"], descs=["Animal, place and number.", "Tells the rangers about wildlife"],
   params=dict(animal=dict(t="str", v="animal", d="what was seen", zh="动物", alt=["species", "what"]), place=dict(t="str", v=["the ridge", "near the lake", "kilometre 7", "behind the toilets", "the parking lot", "our tent", "the waterfall", "the north meadow", "the bridge", "the hut", "山脊", "湖边", "停车场", "帐篷旁", "瀑布", "桥边", "小屋"], d="where", zh="地点", alt=["where", "location"]), count=dict(t="int", v=(2, 15), d="how many", zh="数量", default=1, alt=["number"])),
   en=L('''I saw a {animal}, place: {place}
report a {animal}: {place}
{animal} sighting, {place}
there was a {animal}, I mean here: {place}
{count} animals, {animal}, seen at this place: {place}
tell the ranger about a {animal}; place {place}
wildlife: {animal}, {count}, {place}
place {place}, animal {animal}, report it
we met a {animal} ({place})
note a {animal}, {place}
a {animal} crossed our way, location {place}
watch out, {animal}! {place}, {count} of them'''),
   zh_q=L('''我在{place}看到{animal}
上报{place}有{animal}
{place}发现{count}只{animal}
{animal}，{place}，{count}只，报告一下
告诉护林员{place}有{animal}'''), res=["sighting reported"], ans=["The sighting is reported."])

flow(en=["find a campsite near {p} and book it for {n} nights, arriving {d}", "look for a camp near {p}; reserve what you find, arrival {d}, {n} nights", "where can we camp near {p}? book that, {n} nights, arrival {d}"], zh_q=["找{p}附近的营地，预订{n}晚，{d}到", "查{p}附近哪里能露营，{d}到，订{n}晚"],
     slots=dict(p=["Lake Bled", "the coast", "Yosemite", "Aviemore", "Banff", "Moab", "千岛湖", "黄山", "青海湖", "莫干山"], n=[str(k) for k in range(2, 13)], d="day"), made=dict(c="camp_wc"),
     steps=[("find_campsites", {"near": "{p}"}, "{c}"), ("book_campsite", {"camp": "{c}", "arrival": "{d}", "nights": "{n}"}, "booked")], ans=["{c} is booked for {n} nights."])
flow(en=["find a camp near {p} and tell me if we may light a fire there", "look for campsites near {p} and check the fire rules of what you find"], zh_q=["找{p}附近的营地，看看能不能生火", "查{p}附近的营地和它的禁火规定"],
     slots=dict(p=["Mont Blanc", "the Black Forest", "Snowdonia", "the national park", "Queenstown", "our position", "稻城", "海边", "黄山"]), made=dict(c="camp_wc"),
     steps=[("find_campsites", {"near": "{p}"}, '{{"camp":"{c}"}}'), ("check_fire_ban", {"camp": "{c}"}, "allowed")], ans=["At {c} you may light a fire."])
