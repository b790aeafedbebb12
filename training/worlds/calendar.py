"""Calendar: events, invitations, free time, holidays."""
from switchboard.wording import L
from switchboard.world import domain, fn, flow, values


domain("calendar")
values("free_slot", en=L("9:30\n11:00\n13:15\n14:00\n15:45\n16:30\n10:15\n8:00\n17:00\n12:30\n18:20\n7:45"))
values("event_id", en=L("ev_118\nE-204\n7731\ncal-9f2\nevt55\nA41\n90210\nm-3307\nev-62b\n1188"))
values("location", en=L("room 4\nCafé Central\nthe big meeting room\nmy office\nBuilding B\nthe park\n12 Maple Street\nonline\nthe library\nthe sports hall\nLuigi's\nthird floor\nAnna's place\nthe clubhouse\nthe old gym\nZoom"),
       zh=L("四号会议室\n中央咖啡馆\n大会议室\n我的办公室\nB栋\n公园\n图书馆\n体育馆\n三楼\n线上\n小丽家\n人民广场\n南门\n二食堂\n腾讯会议\n二号楼大厅\n星巴克望京店\n西湖边\n人民医院三楼\n老地方\n五道口地铁站\n会展中心\n学校操场\n海底捞\n爷爷家\n403教室\n东门停车场\n咖啡厅二楼\n云栖小镇"))
TITLE = dict(t="str", v="event", d="name of the event", zh="日程名称", alt=["event", "name", "summary"])
WHEN = dict(t="str", v="daytime", noise=0.01, d="day and time, as said", zh="日期和时间，按原话", alt=["start", "time", "at"])
DAY = dict(t="str", v="day", noise=0.01, d="which day, as said", zh="哪一天，按原话", alt=["date", "on"])
WHO = dict(t="[str]", v="first_name", d="people to invite", zh="邀请的人", alt=["attendees", "guests", "people"])

fn("create_event", "Put an event into the calendar", zh="在日历中新建日程", names=["createEvent", "calendar.add", "schedule_event", "NewAppointment"], descs=["Adds an appointment.", "Schedule something, with place and guests if said"],
   params=dict(title=TITLE, when=WHEN, location=dict(t="str", v="location", d="where it takes place", zh="地点", opt=True, alt=["place", "where"]), attendees={**WHO, "opt": True},
               minutes=dict(t="int", v=(15, 180, 15), d="length in minutes", zh="时长（分钟）", opt=True, alt=["duration", "length"])),
   en=L('''put {title} in my calendar {when}
schedule {title} {when}
{title} {when}
I have {title} {when}, add it
new appointment: {title}, {when}
book {title} {when} at {location}
add {title} {when} with {attendees}
{when} {title} at {location}
set up {title} with {attendees} {when}
{when} is {title}, please note it in the calendar
block {minutes} minutes {when} for {title}
create an event called {title} {when}, {minutes} minutes
calendar: {title}, {when}, {location}
there's {title} {when}, invite {attendees}
we're doing {title} {when}, it takes an hour @minutes=60
half an hour of {title} {when} @minutes=30'''), zh_q=L('''{when}安排{title}
把{title}加到日历，{when}
日程：{title}，{when}，地点{location}
{when}在{location}有{title}
{when}和{attendees}{title}，加进日历
新建日程{title}，{when}，{minutes}分钟
帮我记一下，{when}有个{title}
{when}，{title}，约在{location}
{when}要跟{attendees}一起{title}，记到日历里
把{when}的{title}写进日程，大概{minutes}分钟
{title}定在{when}，叫上{attendees}
替我约个{title}，{when}，{location}见
{when}空出{minutes}分钟来{title}
别忘了{when}有{title}，加到日历上'''), res=["event created", '{{"id":"ev_31","title":"{title}"}}'], ans=["{title} is in your calendar {when}."])
fn("list_events", "List the events of a day", zh="列出某天的日程", names=["listEvents", "calendar.list", "get_agenda"], descs=["Shows what is planned on a day."], params=dict(day=DAY),
   en=L('''what's on {day}
what do I have {day}
show my calendar for {day}
agenda {day}
am I busy {day}
list my appointments for {day}
any meetings {day}
how does {day} look
what is planned for {day}
tell me my schedule for {day}'''), zh_q=L('''{day}有什么安排
看看{day}的日程
{day}忙吗
{day}有会吗
列出{day}的日程
{day}我要干什么
{day}都排了些什么
{day}的安排念给我听
{day}有没有别的事
{day}还有空吗，看看日程
{day}满不满，给我看看'''), res=["10:00 standup; 15:00 dentist", "nothing planned"], ans=["Here is {day}."])
fn("next_event", "Tell the next event", zh="查询下一个日程", names=["nextEvent", "calendar.next"], descs=["The first event from now on."],
   en=L('''what's next on my calendar
when is my next meeting
what am I doing next
next appointment?
where do I have to be next
what's coming up
tell me my next event'''), zh_q=L('''接下来有什么安排
下一个会是几点
下一项日程
等会儿我要干嘛
我接下来要去哪
马上要开什么会了吗
下一场是什么
后面还有什么事
离我最近的一个安排是啥
再往后的日程是什么'''), res=["15:00 call with Hansen"], ans=["That is your next event."])
fn("find_event", "Find an event by its name", zh="按名称查找日程", names=["findEvent", "calendar.search", "lookup_event"], descs=["Returns the id and the time of an event."], params=dict(title=TITLE),
   en=L('''when is {title}
find {title} in my calendar
what day is the {title}
look up {title}
search the calendar for {title}
where's {title} on my schedule
I forgot when {title} is
is {title} in my calendar
at what time does {title} start'''), zh_q=L('''{title}是什么时候
在日历里找{title}
{title}几点
查一下{title}
{title}定在哪天来着
我忘了{title}是几号了
「{title}」安排在什么时候
日历里有没有{title}
翻一下{title}是哪天
还没到{title}吧？查查时间'''), res=["{title}: Tuesday 14:00"], ans=["I found {title}."])
fn("move_event", "Move an event to another time", zh="更改日程时间", names=["moveEvent", "calendar.reschedule", "shift_event"], descs=["Changes when an event takes place."], params=dict(title=TITLE, when=WHEN),
   en=L('''move {title} to {when}
reschedule {title} to {when}
{title} is now {when}
push {title} to {when}
change the time of {title}: {when}
{title} has been moved, new time {when}
can we do {title} {when} instead
shift {title} over to {when}
postpone {title} until {when}'''), zh_q=L('''把{title}改到{when}
{title}改期到{when}
{title}推迟到{when}
{title}换成{when}
{title}不是原来的时间了，改成{when}
{title}往后挪，{when}再开
{when}才有空，{title}挪到那时候
{title}那天去不了，帮我调到{when}
把原来的{title}调整到{when}
{title}时间有变：{when}'''), res=["moved to {when}"], ans=["{title} is {when} now."])
fn("cancel_event", "Cancel an event", zh="取消日程", names=["cancelEvent", "calendar.delete", "remove_event"], descs=["Takes an event out of the calendar."], params=dict(title=TITLE, reason=dict(t="str", v="reason", d="why, told to the guests", zh="原因", opt=True, alt=["note", "message"])),
   en=L('''cancel {title}
{title} is off
remove {title} from my calendar
I can't make it to {title}, take it out
delete the {title}
{title} is cancelled because {reason}
call off {title}, {reason}
cancel {title} and tell them {reason}
scrap {title}
{title} won't happen'''), zh_q=L('''取消{title}
{title}不去了，删掉
把{title}从日历删除
取消{title}，因为{reason}
{title}不开了，从日历里拿掉
{title}被取消了
{reason}，{title}就不去了，取消吧
帮我把{title}推掉，理由是{reason}
{title}那件事作罢
{title}没必要了，删了它'''), res=["cancelled"], ans=["{title} is cancelled."])
fn("invite", "Invite people to an event", zh="邀请人参加日程", names=["inviteGuests", "calendar.invite", "add_attendees"], descs=["Adds guests to an event that exists."], params=dict(title=TITLE, people=WHO),
   en=L('''invite {people} to {title}
add {people} to {title}
{people} should come to {title}
send {people} an invitation for {title}
can you get {people} into {title}
ask {people} to join {title}
{title}: invite {people}
put {people} on the guest list of {title}'''), zh_q=L('''邀请{people}参加{title}
把{people}加到{title}
{title}叫上{people}
给{people}发{title}的邀请
{title}也请{people}来
让{people}一起来{title}
{title}还差{people}，发个邀请
{people}也要参加{title}，通知一下
别漏了{people}，{title}要请他们'''), res=["invited"], ans=["Invited to {title}."])
fn("remove_attendees", "Take people off an event", zh="从日程移除参加者", names=["removeAttendees", "calendar.uninvite"], descs=["Uninvites guests."], params=dict(title=TITLE, people=WHO),
   en=L('''take {people} off {title}
uninvite {people} from {title}
{people} can't come to {title}, remove them
remove {people} from {title}
{title} without {people} please
{people} won't join {title}, drop them'''), zh_q=L('''把{people}从{title}移除
{title}不叫{people}了
{people}不参加{title}，去掉
取消{people}的{title}邀请
{people}来不了{title}，从名单里划掉
{title}的名单里把{people}去掉
{title}不用请{people}了
{people}退出{title}
别让{people}来{title}了'''), res=["removed"], ans=["Done for {title}."])
fn("answer_invitation", "Answer an invitation", zh="答复邀请", names=["answerInvitation", "calendar.rsvp", "respond_invite"], descs=["Accept, decline or maybe."],
   params=dict(title=TITLE, answer=dict(t="enum", v={"accept": ["yes", "接受"], "decline": ["no", "拒绝"], "tentative": ["maybe", "也许", "待定"]}, d="the answer", zh="答复", alt=["response", "status"])),
   en=L('''accept {title} @answer="accept"
decline {title} @answer="decline"
say {answer} to {title}
I'll be at {title} @answer="accept"
I can't come to {title}, tell them @answer="decline"
not sure about {title} yet, put maybe @answer="tentative"
answer {answer} to the {title} invitation
rsvp {answer} for {title}
count me in for {title} @answer="accept"
sorry, no {title} for me @answer="decline"'''), zh_q=L('''接受{title} @answer="accept"
拒绝{title}的邀请 @answer="decline"
{title}我会去 @answer="accept"
{title}还不确定 @answer="tentative"
{title}回复{answer}
{title}我就不去了，回绝吧 @answer="decline"
答应去{title} @answer="accept"
{title}那天我说不准，先留个“待定” @answer="tentative"
{title}没空参加，帮我婉拒 @answer="decline"
对{title}的邀请选{answer}
好，{title}算我一个 @answer="accept"'''), res=["answered"], ans=["Your answer for {title} is sent."])
fn("find_free_time", "Find a free time on a day", zh="查找某天的空闲时间", names=["findFreeTime", "calendar.free", "suggest_slot"], descs=["Returns the first gap long enough."], params=dict(day=DAY, minutes=dict(t="int", v=(15, 120, 15), d="needed length", zh="需要的分钟数", opt=True, alt=["duration", "length"])),
   en=L('''when am I free {day}
find a gap of {minutes} minutes {day}
is there a free slot {day}
I need {minutes} minutes {day}, when could that be
look for {minutes} free minutes {day}
do I have time {day}
free time {day}?
find me a spare hour {day} @minutes=60
half an hour {day}, where does it fit @minutes=30'''), zh_q=L('''{day}什么时候有空
{day}找{minutes}分钟空闲
{day}有空档吗
{day}能挤出一小时吗 @minutes=60
{day}我哪个点儿有空
{day}能不能抽出{minutes}分钟
{day}还剩多少空当
要{minutes}分钟，{day}哪段时间可以
{day}半小时的空有吗 @minutes=30
帮我看看{day}几点没事'''), res=["14:00"], ans=["That is the first gap {day}."])
fn("set_event_reminder", "Set how long before an event to be reminded", zh="设置日程提前提醒", names=["setEventReminder", "calendar.alert"], descs=["Minutes of warning before an event."], params=dict(title=TITLE, minutes=dict(t="int", v=(5, 120, 5), d="minutes before", zh="提前分钟", alt=["before", "lead"])),
   en=L('''remind me {minutes} minutes before {title}
{minutes} minutes warning for {title}
alert me {minutes} min ahead of {title}
tell me {minutes} minutes before the {title} starts
set the alert of {title} to {minutes} minutes
an hour before {title}, ping me @minutes=60
half an hour ahead of {title} I want a reminder @minutes=30
give me a heads-up {minutes} minutes prior to {title}'''), zh_q=L('''{title}前{minutes}分钟提醒我
{title}提前{minutes}分钟通知
{title}开始前一小时提醒 @minutes=60
{title}的提醒设为提前{minutes}分钟
{title}开始前{minutes}分钟叫我
离{title}还有{minutes}分钟的时候吱一声
{title}别迟到了，提前{minutes}分钟喊我
{title}要提前半小时提醒 @minutes=30
把{title}的提醒改成提前一刻钟 @minutes=15
{minutes}分钟之前提醒我{title}'''), res=["ok"], ans=["You'll hear from me before {title}."])
fn("set_event_location", "Set where an event takes place", zh="设置日程地点", names=["setEventLocation", "calendar.place"], descs=["Changes the place of an event."], params=dict(title=TITLE, location=dict(t="str", v="location", d="the place", zh="地点", alt=["place", "venue"])),
   en=L('''{title} takes place at {location}
set the location of {title} to {location}
{title} is at {location} now
move {title} to {location}, same time
we meet at {location} for {title}
change where {title} is: {location}
the venue for {title} is {location}
location of {title}: {location}'''), zh_q=L('''{title}在{location}
{title}地点改成{location}
把{title}的地点设为{location}
{title}换到{location}
{title}改在{location}举行
{title}换地方了，去{location}
{location}，就在那儿{title}
{title}不在老地方，在{location}
给{title}填上地点{location}'''), res=["ok"], ans=["{title} is at {location}."])
fn("delete_event_by_id", "Delete an event by its id", zh="按编号删除日程", names=["deleteEventById", "calendar.delete_id"], descs=["Needs the id of the event."], params=dict(id=dict(t="str", v="event_id", d="id of the event", zh="编号", alt=["event_id"])),
   en=L('''delete event {id}
remove the event with id {id}
{id} can be deleted from the calendar
take {id} off my calendar
erase calendar entry {id}
event {id}: delete'''), zh_q=L('''删除日程{id}
编号{id}的日程删掉
去掉{id}
把{id}这条日程移除
日程{id}不要了
{id}号日程，删
编号是{id}的那条安排取消掉
日历里的{id}帮我清掉
{id}这条已经没用了，从日历删掉'''), res=["deleted"], ans=["Event {id} is deleted."])
fn("add_birthday", "Save somebody's birthday", zh="保存某人的生日", names=["addBirthday", "birthdays.add"], descs=["Yearly entry; the date is month-day."],
   params=dict(name=dict(t="str", v="person", d="whose birthday", zh="谁的生日", alt=["person", "who"]), date=dict(t="str", v={"03-14": ["March 14", "14 March", "三月十四日"], "07-01": ["July 1st", "the first of July", "七月一号"], "12-24": ["Christmas Eve", "December 24", "平安夜"], "10-30": ["October 30th", "30 October", "十月三十日"], "05-09": ["May 9", "the 9th of May", "五月九号"], "01-22": ["January 22nd", "一月二十二日"], "08-17": ["August 17", "17 August", "八月十七号"], "11-05": ["November 5th", "十一月五日"], "02-28": ["the 28th of February", "二月二十八号"], "06-12": ["June 12", "六月十二日"]}, d="MM-DD", zh="月-日", alt=["day", "on"])),
   en=L('''{name}'s birthday is {date}
save {date} as the birthday of {name}
{name} was born on {date}
add a birthday: {name}, {date}
remember that {name} has their birthday on {date}
birthday {name} {date}
note {name}'s birthday on {date}
on {date} {name} celebrates a birthday, save it'''), zh_q=L('''{name}的生日是{date}
记住{name}{date}过生日
添加生日：{name}，{date}
{date}是{name}的生日，存一下
{name}{date}生日，帮我存上
{date}给{name}过生日，记下来
{name}出生在{date}，写进生日列表
生日提醒里加上{name}，{date}
别忘了{name}的生日，是{date}'''), res=["saved"], ans=["I saved the birthday of {name}."])
flow(en=["find a free slot {day} and put {title} there", "schedule {title} {day} whenever I'm free", "look for a gap {day} and book {title} in it", "when am I free {day}? put {title} in that slot"],
     zh_q=["{day}找个空闲时间安排{title}", "看{day}什么时候有空，把{title}放进去", "{day}有空的时候安排{title}"],
     slots=dict(day="day", title="event"), made=dict(t="free_slot"),
     steps=[("find_free_time", {"day": "{day}"}, "{t}"), ("create_event", {"title": "{title}", "when": "{t}"}, "event created")], ans=["{title} is planned at {t}."])
flow(en=["find {title} and delete it by its id", "look up {title} in the calendar, then delete that entry by id", "get the id of {title} and remove the event with it"],
     zh_q=["找到{title}，按编号删除", "查{title}的编号然后删掉那条日程"],
     slots=dict(title="event"), made=dict(id="event_id"),
     steps=[("find_event", {"title": "{title}"}, '{{"id":"{id}"}}'), ("delete_event_by_id", {"id": "{id}"}, "deleted")], ans=["{title} is deleted."])
