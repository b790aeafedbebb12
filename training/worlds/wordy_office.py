"""Messages, calendars, meetings, public transport and rides in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, N, S, both, contexts, opt, said

domain("wordy_office")
contexts("""I have # unread mails and a headache.
My calendar was empty in 2012, those were the days.
The coffee machine on the # floor is broken again.
I share an office with # others.
My phone has 4 percent left.
We hired # people last month.
Ms. Tan from accounting is on leave.
I am writing this in a taxi.
The last meeting took # minutes and decided nothing.
Room # smells of paint.
My assistant has the day off.
I forgot my glasses.""")
values("w_colleague", en=["Marta Lindqvist", "Kenji", "Dr. Abel", "Oksana", "Tomás Rivera", "Aunt Carol", "the whole team", "Bilal", "Greta H.", "Mr. Osei", "Freya", "Julian Park", "Sister Agnes", "Noor", "Piotr Zielinski", "Lola", "Hamid", "Evelyn Stone", "Ravi", "coach Daniels"], zh=["王经理", "小陈", "李博士", "阿敏", "孙老师", "全组同事", "张姐", "周医生", "老吴", "郑律师", "表姐", "何主任"])
values("w_mailaddr", en=["marta@lindqvist.se", "kenji.o@posthaus.jp", "frontdesk@hotel-aurora.com", "t.rivera@obras.mx", "billing@northgrid.io", "noor@lantern.org", "info@stmary-school.uk", "piotr_z@poczta.pl", "team-blue@acme.dev", "freya.n@fjordmail.no", "hr@bakerandco.com", "evelyn@stonelaw.us"])
values("w_subject", en=["Change of plans", "Invoice for May", "Lost keys", "Draft of the contract", "Summer party", "Question about the heating", "New opening hours", "Feedback on your talk", "Overdue books", "Trip to Ghent", "Broken lift", "Welcome aboard"], zh=["计划有变", "五月发票", "钥匙丢了", "合同初稿", "夏季聚会", "暖气问题", "新的营业时间", "欢迎加入", "电梯故障"])
values("w_msg", en=["the train is late, start without me", "please bring the blue folder", "dinner is in the oven", "I have left the keys with the porter", "could you call the plumber", "we won the contract", "the doctor can see you at four", "do not forget the passports", "I will be home by seven", "the meeting is moved to the small room", "thank you for the flowers", "your car is ready", "happy birthday, old friend", "the files are on the shared drive", "I owe you a lunch"], zh=["火车晚点了，你们先开始", "请带上蓝色文件夹", "饭在烤箱里", "钥匙放在门卫那儿了", "别忘了带护照", "我七点前到家", "会议改到小会议室", "谢谢你的花", "车修好了", "文件在共享盘里"])
values("w_event2", en=["budget review", "swimming lesson", "dentist", "kick-off with Fjord Foods", "parents' evening", "quarterly planning", "fire drill", "lunch with the auditors", "yoga", "interview with the new cook", "choir rehearsal", "website launch", "vet with Minka", "house viewing", "farewell for Bruno", "driving lesson", "board meeting", "photo shoot"], zh=["预算评审", "游泳课", "看牙", "家长会", "季度规划", "消防演习", "瑜伽", "面试新厨师", "合唱排练", "网站上线", "看房", "董事会"])
values("w_stopname", en=["Market Square", "Central Station", "Elm Street", "University", "Harbour Gate", "Zoo", "Opera", "North Bridge", "Airport Terminal 2", "Hospital", "Old Mill", "Kings Park", "Town Hall", "Science Park", "Eastfield", "Castle Hill", "Riverside", "Stadium"], zh=["中山广场", "火车站", "大学城", "人民医院", "动物园", "体育馆", "北桥", "科技园", "老城门", "机场2号航站楼", "滨江路", "市政府"])
values("w_line", en=["bus 42", "line U3", "tram 7", "the 115", "line 9", "S5", "bus 8A", "the night bus N2", "line Blue", "tram 12", "ferry F1", "M4"], zh=["42路", "地铁3号线", "7路电车", "115路", "夜班车N2", "机场快线", "8路"])
TIME = "08:00|08:45|09:30|10:15|11:00|12:30|13:15|14:00|15:45|16:20|17:30|18:10|19:00|20:30".split("|")
DATE = S("date_iso_b", "Date, YYYY-MM-DD", "day", noise=0)
WHO = S("w_colleague", "Who gets it", "to", "recipient", noise=0.1)
DUR = both(said([10, 15, 20, 25, 40, 50, 75], "{} minutes", "{} min", "{}分钟"), said([2, 3, 4], "{} hours", "{}小时", times=60), {30: ["half an hour", "30 minutes", "半小时"], 60: ["an hour", "one hour", "一小时"], 45: ["three quarters of an hour", "45 minutes", "三刻钟"], 90: ["an hour and a half", "一个半小时"]})
F("send_message", "Sends a short message to a person or a group.", "messages.send|sendMessage|chat.send_text", dict(recipient=WHO, text=S("w_msg", "Text of the message", "body", "message", "content", noise=0.06), channel=opt(E("sms:text message,短信|whatsapp:WhatsApp|slack:Slack|signal:Signal", "Through which service", "app", "via"), default="sms"), send_at=opt(S(TIME, "Time to send it, HH:MM; now when left out", "schedule_time", "time", noise=0)), urgent=opt(B("Mark it as urgent", "high_priority", yes="marked as urgent|with high priority|it is urgent|标为紧急", no="nothing urgent|no rush|with normal priority|不急"), default=False)), """
tell {recipient} that {text}
send {recipient} a message via {channel}: "{text}"
at {send_at}, text {recipient} "{text}"
let {recipient} know: {text}, {urgent}
{recipient} should get this through {channel} at {send_at}: "{text}"
write to {recipient} on {channel}, {urgent}: "{text}"
""".replace("let {recipient} know: {text}, {urgent}", "let {recipient} know the following, {urgent}: {text}"), "给{recipient}发消息：{text}\n{send_at}用{channel}告诉{recipient}“{text}”，{urgent}\n跟{recipient}说{text}", "sent", "{recipient} has been told.", zh="发送消息")
F("send_email", "Sends an e-mail.", "mail.send|sendEmail|email.compose", dict(to=S("w_mailaddr", "Address of the receiver", "recipient", "address", noise=0.05), subject=S("w_subject", "Subject line", "title"), body=S("w_msg", "Text of the mail", "content", "message", noise=0.05), cc=opt(A("str", "w_mailaddr", "Addresses that get a copy", "copy_to", noise=0.03)), attachment=opt(S("file_name", "File to attach", "attach", "file", noise=0.05)), read_receipt=opt(B("Ask for a confirmation of reading", "confirm_reading", yes="ask for a read receipt|I want to know when it is read|with a reading confirmation|要已读回执", no="no read receipt|without a confirmation of reading|I need no receipt|不要回执"), default=False)), """
mail {to} with the subject "{subject}": {body}
send an email to {to}, copy to {cc}, subject "{subject}", text "{body}"
write to {to} that "{body}", subject "{subject}", and attach {attachment}
subject "{subject}", to {to}, body "{body}", {read_receipt}
attach {attachment} and send it to {to}; the subject is "{subject}" and the text "{body}"
an e-mail to {to}, please, {read_receipt}: subject "{subject}", message "{body}"
""", "给{to}发邮件，主题“{subject}”，内容“{body}”\n邮件发到{to}，抄送{cc}，主题“{subject}”，正文“{body}”，{read_receipt}", "sent", "The mail to {to} has been sent.")
F("search_messages", "Searches messages and mails.", "messages.search|findMessages", dict(query=S("w_subject", "Words to look for", "keyword", "text"), sender=opt(S("w_colleague", "Who wrote it", "from_person", "from")), after=opt(S("date_iso_b", "Only messages after this date, YYYY-MM-DD", "since", "start_date", noise=0)), has_attachment=opt(B("Only those with an attachment", "with_files", yes="with an attachment|that have a file attached|including a file|带附件的", no="without attachments|that have no file attached|text only|不带附件的")), unread=opt(B("Only unread ones", "unread_only", yes="that I have not read|unread|still unopened|未读的", no="that I have read|already read|opened ones|已读的")), limit=opt(I(3, 60, "Most results", "max_results"))), """
find messages about {query}
search what {sender} wrote about {query} since {after}, {has_attachment}
messages {unread} on {query}
did {sender} send me anything on {query} {has_attachment}
{query}, from {sender}, after {after}, at most {limit}
show up to {limit} messages about {query}, {unread}
""", "查找关于{query}的消息\n{sender}{after}以后发的关于{query}的消息，{has_attachment}", "4 messages", "Here are the messages.")
F("create_event", "Puts an event into the calendar.", "calendar.create_event|addEvent|calendar.add", dict(title=S("w_event2", "Name of the event", "name", "summary"), date=DATE, start_time=S(TIME, "Start, HH:MM", "time", "start", noise=0), duration=opt(M(DUR, "Length in minutes", "duration_minutes", "length", t="int"), default=60), location=opt(S("Room 4|the canteen|Hall B|Café Orchid|online|the east wing|Pier 9|the small office|the roof terrace|Studio 2", "Place", "place", "where")), attendees=opt(A("str", "w_colleague", "People to invite", "guests", "invitees")), reminder=opt(I(5, 60, "Remind so many minutes before", "remind_minutes_before")), private=opt(B("Hide it from others", "is_private", yes="hidden from the others|private|nobody else should see it|私密", no="visible to all|not private|everyone may see it|公开"), default=False)), """
put {title} into my calendar on {date} at {start_time}
{title}, {date}, {start_time}, for {duration}, in {location}
invite {attendees} to {title} on {date}; it starts at {start_time} and takes {duration}
on {date} at {start_time} I have {title}, {private}; remind me {reminder} minutes before
schedule {title} for {date}, {start_time}, with {attendees} at {location}, {private}
please block {duration} for {title} from {start_time} on {date}
{start_time} on {date}: {title}. {attendees} will come, too
""", "{date}{start_time}安排{title}\n{date}{start_time}{title}，{duration}，邀请{attendees}，地点{location}\n日历加{title}，{date}{start_time}开始，{private}", "created", "{title} is in the calendar.", zh="创建日程")
F("move_event", "Moves an event to another time.", "calendar.reschedule|moveEvent", dict(title=S("w_event2", "Name of the event", "event", "name"), new_date=DATE, new_time=opt(S(TIME, "New start, HH:MM", "time", noise=0)), notify=opt(B("Tell the guests", "notify_guests", yes="and tell the guests|informing everybody invited|let the others know|通知大家", no="without telling anyone|the guests need not know|quietly|不通知"), default=True), reason=opt(S("reason", "Why", "note", noise=0.05))), """
move {title} to {date}
{title} has to be on {date} at {time}, {notify}
postpone {title} until {date}, {time}, because {reason}
shift {title} to {time} on {date}, {notify}
because of a clash, {title} takes place on {date}; {notify}
""".replace("{date}", "{new_date}").replace("{time}", "{new_time}"), "把{title}改到{new_date}\n{title}改到{new_date}{new_time}，{notify}", "moved", "{title} has been moved.")
F("find_free_slot", "Finds a time when several people are free.", "calendar.find_slot|findFreeTime|calendar.availability", dict(people=A("str", "w_colleague", "Who has to be there", "attendees", "participants"), duration=M(DUR, "Length in minutes", "minutes", "duration_minutes", t="int"), date=opt(DATE), earliest=opt(S(["08:00", "08:30", "09:00", "09:30", "10:00"], "Not before, HH:MM", "from_time", noise=0)), latest=opt(S(["15:00", "16:30", "17:00", "18:00", "19:30"], "Not after, HH:MM", "to_time", noise=0)), include_weekend=opt(B("Saturday and Sunday count", "weekends", yes="weekends included|Saturday and Sunday are fine, too|even on a weekend|周末也行", no="not on a weekend|working days only|no weekends|不要周末"), default=False)), """
when are {people} free for {duration}
find {duration} on {date} that suits {people}, between {earliest} and {latest}
I have to meet {people} for {duration}, not before {earliest}, {include_weekend}
{people}, {duration}, {date}
a gap of {duration} with {people}, {include_weekend}, over by {latest}
which slot on {date} works for {people}? we need {duration}
""", "{people}什么时候都有{duration}空\n{date}找{people}都有空的{duration}，{earliest}到{latest}", "10:30", "There is a free slot.")
F("book_meeting_room", "Books a meeting room.", "rooms.book|bookRoom|office.reserve_room", dict(room=S("Aurora|Blue Room|Atlas|K2|Fishbowl|3.14|Library|Wintergarden|Hangar|Room 207|Sequoia|the Nest", "Name of the room", "room_name", noise=0.1), date=DATE, start_time=S(TIME, "Start, HH:MM", "start", noise=0), duration=M(DUR, "Length in minutes", "minutes", t="int"), people=opt(I(2, 30, "Number of people", "attendees", "headcount")), equipment=opt(A("str", ["a projector", "a whiteboard", "a phone", "a camera", "a flip chart", "a microphone", "extra chairs", "a screen"], "What has to be there", "needs", noise=0)), catering=opt(B("Order coffee and cake", "with_catering", yes="with coffee and cake|catering please|order drinks, too|要茶点", no="without catering|no coffee needed|nothing to eat|不要茶点"), default=False)), """
book {room} on {date} from {start_time} for {duration}
reserve {room} for {people} people, {date}, {start_time}, {duration}, {catering}
we are {people} and need {room} with {equipment} on {date} at {start_time} for {duration}
{room}, {date}, {start_time}, {duration}, {catering}
for {duration} starting {start_time} on {date}, get us {room} and {equipment}
""", "订{room}，{date}{start_time}，{duration}\n{people}个人用{room}，{date}{start_time}，{duration}，{catering}", "booked", "{room} is booked.")
F("create_task", "Creates a task.", "tasks.create|newTask|todo.add", dict(title=S("task", "What has to be done", "task", "name", noise=0.12), due_date=opt({**DATE, "d": "Due date, YYYY-MM-DD", "alt": ["deadline", "due"]}), priority=opt(E("low:can wait,低|medium:normal,中|high:important,高", "Priority", "importance")), assignee=opt(S("w_colleague", "Who does it", "assigned_to", "owner")), estimate=opt(M(DUR, "Estimated time in minutes", "estimated_minutes", t="int")), repeat=opt(E("none:just once,不重复|daily:every day,每天|weekly:every week,每周|monthly:every month,每月", "Repetition", "recurrence"), default="none")), """
add a task: {title}
{assignee} has to {title} by {due_date}, priority {priority}
create the task "{title}" for {assignee}, due {due_date}
"{title}", {priority}, will take {estimate}
put "{title}" on the list, {repeat}, until {due_date}
remember that "{title}" should be done {repeat} and takes about {estimate}
""".replace("{assignee} has to {title} by", 'give {assignee} the task "{title}", due'), "新建任务：{title}\n让{assignee}在{due_date}前完成“{title}”，优先级{priority}", "created", "The task has been created.")
F("set_reminder", "Sets a reminder.", "reminders.set|setReminder", dict(text=S("w_msg", "What to be reminded of", "message", "about", noise=0.08), date=opt(DATE), time=opt(S(TIME, "Time, HH:MM", "at", noise=0)), minutes_from_now=opt(M(DUR, "In so many minutes", "in_minutes", "delay", t="int")), repeat=opt(E("daily:every day,每天|weekly:every week,每周|yearly:every year,每年", "Repetition", "recurrence")), loud=opt(B("With sound", "with_sound", yes="with sound|loudly|make a noise|响铃", no="silently|without sound|just vibrate|静音"), default=True)), """
remind me on {date} at {time}: {text}
in {minutes_from_now}, remind me: {text}
{repeat} at {time} I want to be reminded of this, {loud}: {text}
set a reminder for {time} saying "{text}", {loud}
{loud}, {minutes_from_now} from now: "{text}"
on {date}, {time}, show me "{text}"
""", "{date}{time}提醒我：{text}\n{minutes_from_now}后提醒我{text}，{loud}", "reminder set", "You will be reminded.")
domain("wordy_transport")
F("plan_route", "Plans a way with public transport.", "transit.plan_route|planTrip|transport.route", dict(start=S("w_stopname", "Stop or place to start from", "origin", "from_stop"), end=S("w_stopname", "Stop or place to go to", "destination", "to_stop"), time=opt(S(TIME, "Time, HH:MM", noise=0)), time_type=opt(E("depart:leaving at,出发|arrive:arriving by,到达", "Whether the time is that of departure or of arrival", "time_is"), default="depart"), avoid=opt(A("str", ["buses", "stairs", "night lines", "ferries", "the underground", "changes"], "What to avoid", "exclude", noise=0)), wheelchair=opt(B("Accessible with a wheelchair", "accessible", yes="I use a wheelchair|step-free please|suitable for a wheelchair|无障碍", no="stairs are no problem|it need not be step-free|accessibility does not matter|不用无障碍"), default=False)), """
how do I get from {start} to {end}
from {start} to {end}, {time_type} {time}, {wheelchair}
I must be at {end} by {time}; I set off from {start} @time_type="arrive"
route {start} - {end} without {avoid}
{wheelchair}: from {start} to {end}, {time_type} {time}
leaving {start} at {time}, what is the best way to {end} if I want to avoid {avoid} @time_type="depart"
my mother wants to go to {end} from {start}. She avoids {avoid}
""", "从{start}到{end}怎么坐车\n{time}前要到{end}，从{start}出发，{wheelchair} @time_type=\"arrive\"", "tram 7, 18 minutes", "Here is the route.")
F("get_departures", "Next departures from a stop.", "transit.departures|nextDepartures", dict(stop=S("w_stopname", "Name of the stop", "station"), line=opt(S("w_line", "Only this line", "route")), direction=opt(S("w_stopname", "Only towards this stop", "towards")), count=opt(I(2, 15, "How many", "limit"), default=5), realtime=opt(B("Take delays into account", "live", yes="with delays taken into account|live times|as they really run|实时", no="by the timetable|scheduled times only|ignore delays|按时刻表"), default=True)), """
what leaves from {stop} next
when does {line} go from {stop} towards {direction}
the next {count} departures at {stop}, {realtime}
{line} at {stop}, {realtime}
I am at {stop} and want to go in the direction of {direction}: next {count} connections, {realtime}
""", "{stop}下一班车\n{stop}往{direction}的{line}什么时候来，{realtime}", "in 4 minutes", "Here are the departures.")
F("buy_transit_ticket", "Buys a ticket.", "transit.buy_ticket|buyTicket|tickets.purchase", dict(kind=E("single:one-way,单程票|day:one-day,日票|week:weekly,seven-day,周票|month:monthly,30-day,月票", "Kind of ticket", "ticket_type"), zones=A("int", (1, 9), "Tariff zones", "fare_zones"), passengers=opt(I(2, 12, "Number of people", "people", "travellers"), default=1), fare=opt(E("adult:normal,成人|child:儿童|student:学生|senior:老人", "Fare", "discount_group"), default="adult"), bike=opt(B("Take a bicycle along", "with_bike", yes="with a bicycle|and my bike comes along|plus a bike|带自行车", no="without a bicycle|no bike|no bicycle this time|不带自行车"), default=False), valid_from=opt(DATE)), """
buy a {kind} ticket for zones {zones}
{passengers} tickets, {kind}, zones {zones}, {bike}
I need a {kind} ticket at the {fare} fare, valid from {valid_from}, zones {zones}
zones {zones}, {kind}, {fare}, {bike}
{bike}: {kind} ticket, {passengers} people, zones {zones}, from {valid_from} on
""", "买{zones}区的{kind}\n{passengers}张{kind}，{zones}区，{fare}，{bike}", "ticket bought", "The ticket is yours.")
F("order_ride", "Orders a taxi or a shared ride.", "rides.order|orderRide|taxi.book", dict(pickup=S("street_address", "Address to be picked up at", "from_address", "pickup_address", noise=0.05), dropoff=S("w_stopname", "Where to go", "to_address", "destination"), ride_type=opt(E("standard:ordinary,普通|xl:big,for six people,六座|shared:with other passengers,拼车|luxury:fancy,豪华", "Kind of car", "car_type"), default="standard"), pickup_time=opt(S(TIME, "Time, HH:MM; at once when left out", "time", noise=0)), passengers=opt(I(2, 6, "Number of passengers", "people")), child_seat=opt(B("With a child seat", "need_child_seat", yes="with a child seat|I bring a toddler who needs a seat|child seat needed|要儿童座椅", no="without a child seat|no child seat|no children with us|不要儿童座椅"), default=False)), """
get me a taxi from {pickup} to {dropoff}
a {ride_type} car at {pickup} at {pickup_time}, going to {dropoff}, {child_seat}
there are {passengers} of us at {pickup}; we want to go to {dropoff} at {pickup_time}
{pickup} to {dropoff}, {ride_type}, {child_seat}
to {dropoff}, please. Pick us up at {pickup}, {passengers} people, {child_seat}
order a ride for {pickup_time}: {pickup} to {dropoff}
""", "叫车从{pickup}到{dropoff}\n{pickup_time}从{pickup}去{dropoff}，{passengers}个人，{ride_type}，{child_seat}", "on the way", "A car is coming to {pickup}.")
F("estimate_ride_fare", "Estimates what a ride costs, without ordering it.", "rides.estimate|fareEstimate", dict(distance=N(1, 60, "Distance in kilometres", "distance_km", step=0.5), minutes=opt(I(5, 90, "Duration in minutes", "duration")), ride_type=opt(E("standard:ordinary,普通|xl:big,六座|shared:with other passengers,拼车|luxury:fancy,豪华", "Kind of car", "car_type"), default="standard"), at_night=opt(B("Night tariff", "night", yes="at night|after midnight|in the small hours|夜间", no="during the day|in the daytime|not at night|白天"), default=False), city=opt(S("city_b", "City", "location", noise=0.03))), """
what would a ride of {distance} km cost
{distance} kilometres in {city}, {at_night}, {ride_type}: how much
I do not want a car yet, just the fare for {distance} km and {minutes} minutes {at_night}
a {ride_type} taxi over {distance} km in {city}
{at_night}, {distance} km, about {minutes} minutes: what do I pay
""", "打车{distance}公里多少钱\n{city}{at_night}打车{distance}公里，{ride_type}，多少钱", "18 to 22", "That is the estimate.")
flow(en=["what would {k} km by taxi cost, and send {p} the price as a message", "estimate the fare for {k} kilometres and text the result to {p}"], zh_q=["打车{k}公里多少钱？把价钱发给{p}"], slots=dict(k=["8", "12.5", "27", "41"], p="w_colleague"), made=dict(f=["14.20", "31.50", "48.00", "22.75"]),
     steps=[("estimate_ride_fare", {"distance": "{k}"}, "{f}"), ("send_message", {"recipient": "{p}", "text": "{f}"}, "sent")], ans=["{p} knows that it costs {f}."])
