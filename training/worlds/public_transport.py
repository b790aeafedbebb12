"""Public transport: departures, connections, tickets, passes, delays, stops, alerts, lost things."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


values("stop_wb", en=["Central Station", "Market Square", "King Street", "the airport", "Harbour Bridge", "Elm Grove", "University", "Town Hall", "Zoo", "Hospital North", "Old Mill Lane", "Riverside Park", "Alexanderplatz", "Union Square", "Gare du Nord", "Waterloo",
                      "Sunset Blvd/5th", "Fairgrounds", "St Mary's", "Technology Park", "Shibuya", "Kelvin Hall", "Gate 4", "Opera", "West End Depot"],
       zh=["人民广场", "火车站", "西单", "机场", "国贸", "五道口", "大学城", "市政府", "动物园", "中心医院", "南京东路", "河滨公园", "天河客运站", "体育馆", "虹桥", "科技园", "中山路口", "春熙路"])
values("transit_line_wb", en=["bus 42", "line 7", "tram 11", "the U8", "the Red Line", "S1", "night bus N20", "the 63", "metro line 2", "route 501", "the Circle line", "RE5", "ferry F3", "the M15 bus", "the Blue Line", "tram 3A"],
       zh=["42路", "地铁二号线", "11路电车", "十号线", "N20夜班车", "63路", "机场快线", "501路", "S1线", "轮渡3号", "环线", "快速公交B1"])
STOP = dict(t="str", v="stop_wb", d="name of the stop or station", zh="车站", alt=["station", "stop_name", "at"])
FROM = dict(STOP, d="where the trip begins", zh="出发站", alt=["origin", "start", "from_stop", "departure"])
TO = dict(STOP, d="where the trip ends", zh="到达站", alt=["destination", "end", "to_stop", "arrival"])
LINE = dict(t="str", v="transit_line_wb", d="bus, tram or train line", zh="线路", alt=["route", "service", "line_name"])
MODE = dict(t="enum", v={"bus": ["buses", "coach", "公交", "公交车"], "tram": ["streetcar", "trams", "有轨电车"], "metro": ["subway", "underground", "tube", "地铁"], "train": ["railway", "trains", "火车", "城铁"], "ferry": ["boat", "river boat", "轮渡", "渡轮"]}, d="means of transport", zh="交通方式", opt=True, alt=["vehicle", "type", "transport"])
domain("public_transport")

fn("get_departures", "Show the next departures of a stop", zh="查询车站发车", names=["departureBoard", "stops.departures", "nextDepartures"], descs=["Lists what leaves from a stop soon.", "Departure board"], params=dict(stop=STOP, line=dict(LINE, d="only this line", opt=True), mode=MODE, count=dict(t="int", v=(2, 15), d="how many to show", zh="显示几班", opt=True, alt=["limit", "results"])),
   en=L('''what leaves from {stop} next
next departures at {stop}
show the next {count} departures from {stop}
when does {line} leave {stop}
is {line} leaving soon from {stop}
departure board {stop}
I'm standing at {stop}, what's coming
when's the next {mode} at {stop}
{stop}: next {count} departures
how long until {line} gets to {stop}
{line} at {stop}, when
which {mode} goes from {stop} now
list {count} departures of {line} at {stop}
I hope I haven't missed {line} at {stop}, when is the next one
any {mode} leaving {stop}?'''), zh_q=L('''{stop}下一班车是什么时候
{stop}接下来{count}班车
{line}什么时候到{stop}
我在{stop}，{line}还要等多久
{stop}有{mode}吗，几点开
显示{stop}的发车信息'''), res=["42 in 3 min, 7 in 9 min", '{{"next":"14:07"}}'], ans=["These leave from {stop} next."])

fn("plan_trip", "Find a connection between two stops", zh="规划公交路线", names=["findConnection", "trips.plan", "journey_planner", "routeBetween"], descs=["Searches the best way from one stop to another.", "Journey by public transport"],
   params=dict(origin=FROM, destination=TO, time=dict(t="str", v="clock_c", d="time as said", zh="时间", noise=0, opt=True, alt=["at", "clock"]), arrive_by=dict(t="bool", d="the time is the arrival", zh="时间为到达时间", opt=True, alt=["is_arrival"]), avoid=dict(MODE, d="do not use this", zh="不乘坐", alt=["without", "exclude"])),
   en=L('''how do I get from {origin} to {destination}
{origin} to {destination}
find a connection from {origin} to {destination}
I need to be at {destination} by {time}, I start at {origin} @arrive_by=true
leaving {origin} at {time}, going to {destination} @arrive_by=false
how do I get to {destination} from {origin}
to {destination}, I'm at {origin} right now
connection {origin} - {destination}, but no {avoid}
plan a trip to {destination} starting from {origin} without the {avoid}
which bus or train takes me to {destination}? I'm coming from {origin}
from {origin}, how would I reach {destination} before {time} @arrive_by=true
best way between {origin} and {destination}
my interview at {destination} is at {time} and I live near {origin} @arrive_by=true
get me home to {destination} from {origin}
I set off at {time} from {origin} and have to go to {destination} @arrive_by=false
{destination}, please, from {origin}, and I hate the {avoid}'''), zh_q=L('''从{origin}到{destination}怎么走
我在{origin}，要去{destination}
{time}前要到{destination}，从{origin}出发 @arrive_by=true
{time}从{origin}出发去{destination} @arrive_by=false
去{destination}，从{origin}坐什么车
{origin}到{destination}，不坐{avoid}'''), res=["S1 then bus 42, 31 minutes", '{{"minutes":24,"changes":1}}'], ans=["Here is the way from {origin} to {destination}."])

fn("get_fare", "Tell what a trip costs", zh="查询票价", names=["fares.get", "ticketPrice", "trip_cost"], descs=["Price of a ticket between two stops without buying it."], params=dict(origin=FROM, destination=TO, passenger=dict(t="enum", v={"adult": ["grown-up", "成人"], "child": ["kid", "儿童"], "student": ["pupil", "学生"], "senior": ["pensioner", "老人"], "dog": ["my dog", "狗"]}, d="who travels", zh="乘客类型", default="adult", alt=["type", "category", "rider"])),
   en=L('''how much is it from {origin} to {destination}
what does a {passenger} pay from {origin} to {destination}
fare {origin} {destination}
price for a {passenger} to {destination}, starting at {origin}
cost of a ride from {origin} to {destination}
to {destination} from {origin}, what's the ticket price
is it expensive to go from {origin} to {destination}
I'm 71, what would I pay from {origin} to {destination} @passenger="senior"
what do they charge for my eight-year-old from {origin} to {destination} @passenger="child"
does my dog pay between {origin} and {destination} @passenger="dog"
with a school card, how much is {origin} to {destination} @passenger="student"
tell me the fare to {destination} when I board at {origin}'''), zh_q=L('''从{origin}到{destination}多少钱
{passenger}从{origin}到{destination}票价多少
去{destination}，{origin}上车，要多少钱
我七十一岁，{origin}到{destination}多少钱 @passenger="senior"
{origin}到{destination}的{passenger}票价'''), res=["2.80", '{{"fare":4.1}}'], ans=["That is the fare to {destination}."])

fn("buy_ticket", "Buy a ticket for one trip or a day", zh="购买车票", names=["tickets.buy", "purchaseTicket", "get_ticket"], descs=["Buys single, return or day tickets for a zone."],
   params=dict(kind=dict(t="enum", v={"single": ["one-way", "simple", "单程"], "return": ["round trip", "there and back", "往返"], "day": ["all-day", "24-hour", "日票"], "group": ["for several people", "团体"], "short": ["three stops", "short-distance", "短途"]}, d="kind of ticket", zh="票种", alt=["type", "ticket"]), zone=dict(t="enum", v={"A": ["the city centre", "市中心"], "AB": ["the city and suburbs", "市区和近郊"], "ABC": ["the whole network", "with the airport", "全网"]}, d="where it is valid", zh="区域", default="AB", alt=["zones", "area"]), count=dict(t="int", v=(1, 9), d="number of tickets", zh="张数", default=1, alt=["quantity", "number"])),
   en=L('''buy a {kind} ticket
{count} {kind} tickets please
a {kind} ticket for zone {zone}
get me {count} tickets, {kind}, zone {zone}
I need a {kind} for {zone}
ticket: {kind}
one way, just me @kind="single"
I'm going there and back tonight, get a ticket @kind="return"
I want to ride around all day, zone {zone} @kind="day"
only two stops, the cheap ticket @kind="short"
we are {count} people and need one-way tickets @kind="single"
purchase {count} x {kind}, {zone}
{count} day tickets for the tourists @kind="day"
a ticket for the five of us together @kind="group"
{kind} ticket, valid in {zone}, {count} of them'''), zh_q=L('''买一张{kind}票
{count}张{kind}票
买{zone}区的{kind}票
我要坐一整天，买票 @kind="day"
来回的票{count}张 @kind="return"
我们{count}个人，买单程票 @kind="single"'''), res=["ticket T-5512 valid now"], ans=["Your {kind} ticket is ready."])

fn("refund_ticket", "Give a ticket back", zh="退票", names=["tickets.refund", "returnTicket", "money_back"], descs=["Refunds an unused ticket."], params=dict(ticket=dict(t="str", v=["T-5512", "A88-021", "QR 77190", "2025-44-1", "BVG-10093", "TK7741", "91-228-C", "E-0042", "MTX 5", "009913"], d="ticket number", zh="票号", alt=["ticket_id", "number", "code"])),
   en=L('''refund ticket {ticket}
I didn't use {ticket}, money back please
give back {ticket}
return the ticket {ticket}
{ticket} was bought by mistake
can I get my money for {ticket}
ticket {ticket} is the wrong one, take it back
cancel {ticket} and refund it
we stayed at home, so refund {ticket}
reimburse {ticket}
undo the purchase of {ticket}
I'd like to hand {ticket} back'''), zh_q=L('''退票{ticket}
{ticket}没用过，退钱
买错了，退掉{ticket}
把车票{ticket}退了
{ticket}申请退款'''), res=["refunded 2.80"], ans=["{ticket} is refunded."])

fn("top_up_card", "Put money on a travel card", zh="公交卡充值", names=["cards.topUp", "addCredit", "recharge_card"], descs=["Loads credit on a transport card."], params=dict(amount=dict(t="int", v=(5, 200, 5), d="how much money", zh="充值金额", alt=["sum", "credit", "value"]), card=dict(t="str", v=["my card", "the blue card", "Leo's card", "CARD 8841", "OY-2207", "Mum's card", "card 3", "0044 1182", "the kids' card", "妈妈的卡", "蓝卡", "我的卡", "公交卡8841", "孩子的卡"], d="which card; the user's if left out", zh="哪张卡", opt=True, alt=["card_id", "which"])),
   en=L('''top up {card} with {amount}
put {amount} on {card}
add {amount} to my travel card
load {amount} onto {card}
{amount} for {card}
recharge the card, {amount}
{card} is empty, give it {amount}
I can't get through the gate, top up {amount}
charge {card} by {amount}
credit of {amount} on {card}, please
my transit pass needs {amount} more
fill up {card}: {amount}'''), zh_q=L('''给{card}充{amount}
公交卡充值{amount}
{card}没钱了，充{amount}
往{card}里加{amount}
交通卡充{amount}块'''), res=["balance raised"], ans=["{amount} was loaded."])

fn("get_card_balance", "Tell how much money is on a travel card", zh="查询公交卡余额", names=["cards.balance", "creditLeft", "check_card"], descs=["Credit left on a transport card."], params=dict(card=dict(t="str", v=["the blue card", "Leo's card", "CARD 8841", "OY-2207", "Mum's card", "card 3", "0044 1182", "the kids' card", "妈妈的卡", "蓝卡", "公交卡8841", "孩子的卡"], d="which card; the user's if left out", zh="哪张卡", opt=True, alt=["card_id", "which"])),
   en=L('''how much is on {card}
travel card balance
is there enough money on {card}
what's left on my transport card
balance of {card}
check {card}
do I have to top up my travel card
credit on {card}?
how much can I still ride with {card}
show the money on {card}
does {card} still have credit
look how much my bus card has'''), zh_q=L('''{card}还有多少钱
公交卡余额
{card}够不够用
查{card}余额
我的交通卡还剩多少'''), res=["12.40", '{{"credit":3.2}}'], ans=["I looked up the credit."])

fn("get_line_status", "Tell whether a line is running normally", zh="查询线路状态", names=["lines.status", "isRunning", "check_line", "delays"], descs=["Delays and disruptions of a line right now."], params=dict(line=LINE),
   en=L('''is {line} running
are there delays on {line}
status of {line}
what's wrong with {line}
does {line} run on time
is {line} late
how late is {line}
check {line} for disruptions
{line}: any problems?
I've been waiting forever for {line}, what's going on
is there a strike on {line}
service on {line} right now
why doesn't {line} come
is {line} back to normal'''), zh_q=L('''{line}正常吗
{line}晚点了吗
{line}怎么还不来
查一下{line}的运行状态
{line}今天有故障吗
{line}恢复了没有'''), res=["on time", "12 minutes late", '{{"status":"disrupted"}}'], ans=["That is how {line} runs."])

fn("subscribe_line_alerts", "Get messages about delays of a line", zh="订阅线路提醒", names=["alerts.subscribe", "notifyDelays", "watch_line"], descs=["Sends warnings for a line, on certain days if given."], params=dict(line=LINE, days=dict(t="enum", v={"weekdays": ["working days", "Monday to Friday", "工作日"], "weekend": ["Saturdays and Sundays", "周末"], "daily": ["every day", "all the time", "每天"]}, d="on which days", zh="哪些天", opt=True, alt=["when", "on"])),
   en=L('''tell me when {line} is late
send me alerts for {line}
warn me about problems on {line}, {days}
subscribe to {line}
I take {line} to work, let me know about delays @days="weekdays"
notify me of disruptions on {line} {days}
keep an eye on {line} for me
delay messages for {line}, {days}
watch {line}
I want to hear when something goes wrong on {line}
on Saturdays and Sundays send warnings about {line} @days="weekend"
message me each time {line} gets held up @days="daily"'''), zh_q=L('''{line}晚点时提醒我
订阅{line}的消息
{days}提醒我{line}的故障
我坐{line}上班，有延误通知我 @days="weekdays"
关注{line}的运行情况'''), res=["subscribed"], ans=["You will hear about {line}."])

fn("stop_line_alerts", "Get no more messages about a line", zh="取消线路提醒", names=["alerts.unsubscribe", "muteLine", "unwatch_line"], descs=["Ends the delay warnings for a line."], params=dict(line=LINE),
   en=L('''no more alerts for {line}
stop telling me about {line}
unsubscribe from {line}
I don't take {line} any more, end the warnings
cancel the delay messages of {line}
mute {line}
I changed jobs, {line} doesn't interest me now
quit the notifications for {line}
turn off the alerts about {line}
don't warn me about {line} again
remove my subscription to {line}
enough messages about {line}'''), zh_q=L('''别再提醒{line}了
取消订阅{line}
{line}的消息不要了
关闭{line}的提醒
我不坐{line}了，停止通知'''), res=["unsubscribed"], ans=["No more messages about {line}."])

fn("find_nearest_stop", "Find the closest stop to a place", zh="查找最近的车站", names=["stops.nearest", "closestStation", "stop_near"], descs=["Which stop is near an address, of one means of transport if given."], params=dict(place=dict(t="str", v="street_address", d="address or place", zh="地点", alt=["near", "address", "location"]), mode=MODE, step_free=dict(t="bool", d="only stops without stairs", zh="无障碍", opt=True, alt=["accessible", "wheelchair"])),
   en=L('''which stop is closest to {place}
nearest {mode} stop to {place}
where do I get on near {place}
find a {mode} stop by {place}
I'm in a wheelchair, which station is near {place} @step_free=true
stop near {place}
{place}: where's the next {mode}
is there a {mode} station around {place}
from {place}, which stop can I walk to
closest station without stairs to {place} @step_free=true
with the pram I need a lift: stop near {place} @step_free=true
what's the {mode} stop for {place}
stairs are no problem, nearest station to {place} @step_free=false'''), zh_q=L('''离{place}最近的车站是哪个
{place}附近的{mode}站
{place}附近在哪上车
我坐轮椅，{place}附近哪个站方便 @step_free=true
{place}旁边有{mode}站吗'''), res=["King Street, 200 m", '{{"stop":"Elm Grove","metres":340}}'], ans=["That is the closest stop."])

fn("list_line_stops", "List all stops of a line", zh="列出线路站点", names=["lines.stops", "stopsOf", "route_map"], descs=["Names every stop of a line, in one direction if given."], params=dict(line=LINE, direction=dict(STOP, d="towards this terminus", zh="方向", opt=True, alt=["towards", "terminus"])),
   en=L('''where does {line} stop
list the stops of {line}
all stations on {line} towards {direction}
which stops does {line} have
show me the route of {line}
{line} direction {direction}, every stop
what does {line} pass on its way to {direction}
stops {line}
where does {line} go
{line}: full list of stations
I want to see where {line} calls before {direction}
route map of {line} in the direction of {direction}'''), zh_q=L('''{line}都停哪些站
列出{line}的站点
{line}往{direction}方向经过哪里
{line}的路线
{line}开往{direction}，有哪些站'''), res=["Zoo, Opera, Market Square, University"], ans=["Those are the stops of {line}."])

fn("add_favourite_trip", "Save a trip made often", zh="收藏路线", names=["favourites.addTrip", "saveTrip", "bookmark_route"], descs=["Remembers a pair of stops under a name."], params=dict(name=dict(t="str", v=["work", "home", "school run", "gym", "grandma", "choir", "night out", "uni", "swimming", "Saturday market", "上班", "回家", "上学", "奶奶家", "健身", "逛街"], d="name of the trip", zh="名称", alt=["label", "title"]), origin=FROM, destination=TO),
   en=L('''save the trip from {origin} to {destination} as {name}
remember {origin} to {destination} under the name {name}
{name} means from {origin} to {destination}, save that
add a favourite called {name}: {origin} to {destination}
I ride from {origin} to {destination} all the time, store it as {name}
bookmark {origin}-{destination}, name {name}
my trip {name} goes to {destination} and starts at {origin}
new favourite {name}, from {origin}, to {destination}
call the connection between {origin} and {destination} {name}
keep {origin} > {destination} as {name}
make {name} a shortcut for the way to {destination} from {origin}
store a route named {name} that begins at {origin} and ends at {destination}'''), zh_q=L('''把{origin}到{destination}收藏为{name}
保存路线{name}：{origin}到{destination}
{name}就是从{origin}去{destination}，存一下
收藏一条到{destination}的路线，从{origin}出发，叫{name}
常走{origin}到{destination}，命名为{name}'''), res=["saved {name}"], ans=["{name} is saved."])

fn("report_lost_property", "Report something left on a bus or train", zh="登记失物", names=["lostFound.report", "lostItem", "left_behind"], descs=["Tells the lost property office what was forgotten and where."], params=dict(item=dict(t="str", v=["black umbrella", "rucksack", "phone", "blue scarf", "violin case", "child's shoe", "wallet", "laptop bag", "house keys", "reading glasses", "red wool hat", "sketchbook", "雨伞", "背包", "手机", "围巾", "钱包", "电脑包", "钥匙", "眼镜", "儿童鞋"], d="what was lost", zh="物品", alt=["thing", "object", "what"]), line=LINE, day=dict(t="str", v="day_c", d="when, as said", zh="日期", noise=0, opt=True, alt=["when", "date"])),
   en=L('''I left my {item} on {line}
report a lost {item}, {line}
my {item} is still on {line}
I forgot {item} on {line} {day}
{line}, {day}: {item} lost
did anyone find a {item} on {line}? please register it as lost
lost property: {item}, it was {line}
somebody may have handed in the {item} I left on {line}, note it
{day} on {line} I lost {item}
tell the lost and found about my {item}, I was on {line}
my son left his {item} lying in {line}
when I got off {line} I didn't have my {item} any more'''), zh_q=L('''我把{item}落在{line}上了
登记失物：{item}，{line}
{day}坐{line}丢了{item}
{item}忘在{line}上
{line}上有没有人捡到{item}，帮我登记'''), res=["report LP-311"], ans=["Your {item} is reported as lost."])

flow(en=["find the stop closest to {p} and show its next departures", "which stop is near {p}, and what leaves from there next"], zh_q=["找离{p}最近的车站，再看那里的下一班车", "{p}附近是哪个站，接下来有什么车"],
     slots=dict(p="street_address"), made=dict(s="stop_wb"), steps=[("find_nearest_stop", {"place": "{p}"}, '{{"stop":"{s}","metres":250}}'), ("get_departures", {"stop": "{s}"}, "42 in 3 min, 7 in 9 min")], ans=["From {s}: 42 in 3 minutes, 7 in 9 minutes."])
flow(en=["which line takes me from {a} to {b}, and is that line on time", "look for the connection {a} to {b} and check the line for delays", "find out how to get to {b} from {a}, then check whether that line runs normally"], zh_q=["从{a}到{b}坐什么线，再查那条线正常吗", "查{a}到{b}的路线，看看那条线晚点没"],
     slots=dict(a="stop_wb", b="stop_wb"), made=dict(l="transit_line_wb"), steps=[("plan_trip", {"origin": "{a}", "destination": "{b}"}, "{l}, 18 minutes"), ("get_line_status", {"line": "{l}"}, "on time")], ans=["Take {l}; it is on time."])
