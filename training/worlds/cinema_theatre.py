"""Cinema and theatre: showtimes, seats, tickets, snacks, plays, casts, projection, rehearsals, programme."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


values("play_wb", en=["Hamlet", "The Cherry Orchard", "Waiting for Godot", "Cats", "The Magic Flute", "A Doll's House", "Les Misérables", "Swan Lake", "The Mousetrap", "Twelfth Night", "Chicago", "Carmen", "Peter Pan", "The Crucible", "Mother Courage", "La Traviata", "Noises Off", "Blood Brothers", "The Nutcracker"],
       zh=["茶馆", "雷雨", "牡丹亭", "天鹅湖", "暗恋桃花源", "胡桃夹子", "哈姆雷特", "四世同堂", "恋爱的犀牛", "白毛女", "魔笛", "猫"])
values("cinema_wb", en=["the Odeon", "Rex", "Filmhaus", "Cineplex West", "the Old Picture House", "Kino Central", "Luna", "the Ritzy", "Star Movies", "Gaumont 3", "Roxy", "the drive-in", "Lumière", "Empire", "Moonlight Screens"],
       zh=["万达影城", "百老汇影院", "大光明电影院", "星美国际", "卢米埃影城", "首都电影院", "华夏影城", "露天影院", "金逸影城", "太平洋影城"])
values("stage_wb", en=["the Globe", "City Theatre", "the Playhouse", "Royal Opera", "the studio stage", "Little Attic Theatre", "Grand Palace", "Volksbühne", "the Lyric", "Park Amphitheatre", "Theatre 99", "the Apollo"], zh=["人民艺术剧院", "国家大剧院", "小剧场", "保利剧院", "上海大剧院", "蜂巢剧场", "天桥剧场", "广州大剧院"])
values("seat_wb", en=["F12", "row C seat 4", "A1", "H7", "balcony 22", "box 3", "K-15", "D 9", "stalls 108", "M20", "J3", "B11", "row 5 seat 18"], zh=["F12", "三排四座", "A1", "H7", "二楼包厢3", "K-15", "五排十八座", "M20", "楼座22"])
values("booking_no_wb", en=["BK-4410", "77Q2", "CIN-00931", "T-2218", "X9-114", "RES 5531", "0071824", "KZ-88", "AB77-C", "2025/331"], zh=["BK-4410", "77Q2", "CIN-00931", "X9-114", "0071824", "KZ-88", "AB77-C"])
FILM = dict(t="str", v="film", d="title of the film", zh="电影名", alt=["movie", "title", "film_title"])
PLAY = dict(t="str", v="play_wb", d="title of the play, opera or ballet", zh="剧目", alt=["show", "title", "production", "piece"])
CIN = dict(t="str", v="cinema_wb", d="name of the cinema", zh="影院", alt=["theater", "venue", "where"])
DAY = dict(t="str", v="day", d="day, as said", zh="日期", noise=0, alt=["date", "on"])
TIME = dict(t="str", v="clock_c", d="time as said", zh="时间", noise=0, alt=["at", "start", "starts_at"])
SEATS = dict(t="int", v=(1, 9), d="number of tickets", zh="张数", alt=["tickets", "count", "quantity"])
BK = dict(t="str", v="booking_no_wb", d="number of the booking", zh="订单号", alt=["booking_id", "reservation", "order"])
LANG = {"dubbed": ["in our language", "with dubbing", "配音版", "国语版"], "subtitled": ["with subtitles", "字幕版"], "original": ["in the original language", "without subtitles", "原版"]}
domain("cinema_theatre")

fn("get_showtimes", "Tell when a film is shown", zh="查询电影场次", names=["showtimes", "films.times", "whenIsItOn"], descs=["Times of a film on a day, in one cinema if given."], params=dict(film=FILM, cinema=dict(CIN, opt=True), day=dict(DAY, opt=True), version=dict(t="enum", v=LANG, d="language version", zh="版本", opt=True, alt=["language"])),
   en=L('''when is {film} on
showtimes for {film} {day}
at what time does {film} start at {cinema}
is {film} still showing
when can I see {film} at {cinema} {day}
{film}, {cinema}, times?
does {cinema} show {film} {day}
{day} I'd like to watch {film}, when does it run
find a showing of {film} {version}
{film} {version} at {cinema}
times of {film} {day} at {cinema}
is there a late show of {film} {day}
I can't read that fast, where's {film} without having to read @version="dubbed"
which screenings of {film} are {version} {day}
what time is {film} {day} in {cinema}'''), zh_q=L('''{film}几点放映
{day}{film}的场次
{cinema}{day}有{film}吗
{cinema}的{film}几点开始
{film}的{version}什么时候放
{day}想看{film}，几点有'''), res=["15:30, 18:00, 20:45", '{{"times":["19:15"]}}', "not showing"], ans=["Here are the times of {film}."])

fn("list_films", "List the films shown in a cinema", zh="列出影院的电影", names=["whatsOn", "cinema.program", "now_showing"], descs=["The programme of a cinema on a day."], params=dict(cinema=CIN, day=dict(DAY, opt=True), genre=dict(t="enum", v={"comedy": ["something funny", "comedies", "喜剧"], "horror": ["something scary", "horror films", "恐怖片"], "kids": ["children's films", "something for children", "儿童片"], "drama": ["dramas", "something serious", "剧情片"], "action": ["action films", "car chases", "动作片"], "documentary": ["documentaries", "纪录片"], "romance": ["love stories", "爱情片"]}, d="only this genre", zh="类型", opt=True, alt=["category", "kind"])),
   en=L('''what's on at {cinema}
films at {cinema} {day}
which movies does {cinema} show
is there {genre} at {cinema}
programme of {cinema} {day}
{cinema}: {genre} {day}
what can we watch at {cinema} {day}
show me what {cinema} is playing
list the {genre} at {cinema}
anything for my four-year-old at {cinema} @genre="kids"
we want to laugh, what does {cinema} have {day} @genre="comedy"
{day} at {cinema}, what's running
I feel like {genre}, look at {cinema}'''), zh_q=L('''{cinema}在放什么
{cinema}{day}有哪些电影
{cinema}有{genre}吗
看看{cinema}{day}的排片
孩子四岁，{cinema}有什么能看的 @genre="kids"'''), res=["Alien, Amélie, Paddington 2", '{{"films":4}}'], ans=["That is on at {cinema}."])

fn("book_cinema_tickets", "Buy tickets for a film", zh="购买电影票", names=["cinema.book", "buyFilmTickets", "movie_tickets"], descs=["Books seats for a showing of a film."],
   params=dict(film=FILM, day=DAY, time=dict(TIME, opt=True), cinema=dict(CIN, opt=True), seats=SEATS, row=dict(t="enum", v={"front": ["front rows", "first rows", "前排"], "middle": ["centre", "middle rows", "中间"], "back": ["last row", "rear", "后排"]}, d="where to sit", zh="位置", opt=True, alt=["position", "area"])),
   en=L('''book {seats} tickets for {film} {day}
{seats} seats for {film} {day} at {time}
{film}, {day}, {seats} tickets, {cinema}
get us {seats} tickets to {film} at {cinema} {day}
we are {seats} people and want to see {film} {day}
I'd like {seats} places for {film} {day} at {time} in the {row}
buy cinema tickets: {film}, {seats}, {day}, {time}
{day} at {time} we're going to {film}, {seats} of us, book that
reserve {seats} for {film} at {cinema}, {day}
my neck hurts, so far from the screen: {film} {day}, {seats} tickets @row="back"
{seats} x {film}, {cinema}, {day}, {time}
can you get {seats} tickets for {film} {day}, the {row} if possible
take {seats} for the {time} showing of {film} {day}
{cinema} {day}: {film} for {seats}
let's see {film} {day}; {seats} seats in the middle please @row="middle"'''), zh_q=L('''买{seats}张{day}的{film}
{day}{time}的{film}，{seats}张票
订{seats}张{cinema}的{film}，{day}
我们{seats}个人{day}去看{film}
{film}{day}{time}，{seats}张，坐{row}
在{cinema}买{day}的{film}电影票{seats}张'''), res=["booked, BK-4410", '{{"booking":"77Q2"}}'], ans=["You have {seats} tickets for {film}."])

fn("book_theatre_tickets", "Buy tickets for a play, opera or ballet", zh="购买演出票", names=["theatre.book", "buyPlayTickets", "stage_tickets"], descs=["Books seats for a performance on a stage."],
   params=dict(play=PLAY, day=DAY, seats=SEATS, theatre=dict(t="str", v="stage_wb", d="name of the theatre", zh="剧院", opt=True, alt=["venue", "house"]), category=dict(t="enum", v={"stalls": ["on the ground floor", "parterre", "池座", "一楼"], "balcony": ["upstairs", "the gallery", "楼座", "二楼"], "box": ["private box", "lodge", "包厢"], "standing": ["standing room", "without a seat", "站票"]}, d="part of the house", zh="区域", opt=True, alt=["section", "level"]), max_price=dict(t="int", v=(15, 250, 5), d="highest price of one ticket", zh="最高票价", opt=True, alt=["budget", "price_limit"])),
   en=L('''book {seats} tickets for the play {play} {day}
{seats} seats for {play} at {theatre} {day}
we'd like to see {play} on stage {day}, {seats} of us
get {seats} theatre tickets, {play}, {day}, at most {max_price} each
{play} {day} in {theatre}, {seats} people, {category}
buy {seats} for {play}, {day}, {category}
{day} to {theatre}: {play}, {seats} tickets
{seats} cheap places to stand for {play} {day} @category="standing"
it's our anniversary, something private with {seats} seats at {play} {day} @category="box"
{theatre} plays {play} {day}, get me {seats} tickets
reserve {seats} at {play} {day}, not above {max_price}
I want {seats} in the {category} for {play} {day}
can we have {seats} tickets to {play} {day}? no more than {max_price} a ticket
{play}, live, {day}, for {seats}'''), zh_q=L('''订{seats}张{day}{play}的演出票
{day}{theatre}的{play}，{seats}张
买{seats}张话剧{play}，{day}，{category}
{play}{day}，{seats}个人，每张不超过{max_price}
我们{day}去{theatre}看{play}，{seats}张票
纪念日，{play}{day}{seats}张，要私密的 @category="box"'''), res=["booked, T-2218"], ans=["You have {seats} tickets for {play}."])

fn("cancel_booking", "Cancel booked tickets", zh="退票", names=["bookings.cancel", "refundTickets", "give_back_seats"], descs=["Gives all seats of a booking back."], params=dict(booking=BK, refund=dict(t="enum", v={"money": ["my money", "cash", "退款"], "voucher": ["a gift card", "credit", "代金券"]}, d="what to give back", zh="退还方式", opt=True, alt=["as", "compensation"])),
   en=L('''cancel {booking}
we can't come, cancel {booking}
return the tickets {booking}
give back {booking}, I'd like {refund}
{booking}: refund as {refund}
I'm ill, {booking} has to be cancelled
free our seats of {booking}
call off {booking} and give me {refund}
no cinema tonight, cancel booking {booking}
drop {booking}
undo the reservation {booking}
hand {booking} back in exchange for {refund}'''), zh_q=L('''取消订单{booking}
退票{booking}
我们去不了了，{booking}退掉
{booking}退票，要{refund}
把{booking}的座位放掉'''), res=["cancelled"], ans=["{booking} is cancelled."])

fn("move_booking", "Move booked tickets to another showing", zh="改签", names=["bookings.change", "exchangeTickets", "rebook"], descs=["Changes day and time of a booking."], params=dict(booking=BK, day=dict(DAY, d="new day, as said", alt=["new_day", "date"]), time=dict(TIME, d="new time as said", opt=True, alt=["new_time"])),
   en=L('''move {booking} to {day}
change booking {booking} to {day} at {time}
we can only come {day}, rebook {booking}
exchange {booking} for {day}, {time}
{booking}: take {day} instead
{day} at {time} suits us better than what {booking} says
switch {booking} to the {time} show {day}
put off {booking} until {day}
another day for {booking}, namely {day}
the babysitter can't, so {booking} should be {day}
swap our tickets {booking} to {day} {time}
reschedule {booking}, {day}'''), zh_q=L('''把{booking}改到{day}
{booking}改签到{day}{time}
我们只能{day}去，{booking}改一下
{booking}换成{day}{time}那场
{booking}延到{day}'''), res=["moved"], ans=["{booking} is {day} now."])

fn("choose_seat", "Take certain seats for a booking", zh="选座", names=["bookings.seat", "pickSeats", "set_seats"], descs=["Chooses seats by row and number."], params=dict(booking=BK, seats=dict(t="[str]", v="seat_wb", d="seat names", zh="座位", noise=0.05, alt=["places", "seat_numbers"])),
   en=L('''take {seats} for {booking}
for {booking} I want {seats}
choose {seats}, booking {booking}
we'd like to sit in {seats}, our booking is {booking}
put {booking} on {seats}
{booking}: {seats}
change the seats of {booking} to {seats}
are {seats} free? then give them to {booking}
select {seats} with booking {booking}
seat us at {seats} ({booking})
{seats} please, it's about {booking}
assign {seats} to {booking}'''), zh_q=L('''{booking}选{seats}
给订单{booking}选座{seats}
我们要坐{seats}，订单{booking}
把{booking}的座位换成{seats}
{seats}，订单号{booking}'''), res=["seats taken"], ans=["{booking} has the seats {seats}."])

fn("order_snacks", "Order snacks and drinks to the seat", zh="点小食", names=["snacks.order", "popcornOrder", "concessions"], descs=["Sends popcorn, sweets and drinks to a seat or the counter."], params=dict(snack=dict(t="str", v=["salted popcorn", "nachos with cheese", "a cola", "ice cream", "sweet popcorn", "gummy bears", "a glass of prosecco", "water", "hot dog", "pretzel", "crisps", "lemon soda", "爆米花", "可乐", "冰淇淋", "薯片", "热狗", "矿泉水", "话梅", "烤肠"], d="what to eat or drink", zh="小食", alt=["item", "food", "what"]), seat=dict(t="str", v="seat_wb", d="seat to bring it to", zh="座位", opt=True, alt=["deliver_to"]), size=dict(t="enum", v={"small": ["little", "kids'", "小份", "小"], "medium": ["regular", "中份", "中"], "large": ["big", "giant", "大份", "大"]}, d="size", zh="大小", opt=True, alt=["portion"]), quantity=dict(t="int", v=(1, 6), d="how many", zh="数量", default=1, alt=["count"])),
   en=L('''bring {snack} to {seat}
I'd like {snack}
order {snack}, {size}
{snack} to seat {seat} please
one portion of {snack}, {size}, for {seat}
{quantity} times {snack} to {seat}
I'm hungry in {seat}, get me {snack}
{size} {snack} to {seat}
we want {snack}, {quantity} of it
can somebody bring {snack} to {seat}
{seat}: {snack}, {size}
from the snack bar: {snack}
send {quantity} {snack} over to {seat}
get {snack} before the film starts'''), zh_q=L('''把{snack}送到{seat}
来一份{snack}，{size}
点{quantity}份{snack}送{seat}
{seat}要{snack}
我想要{size}的{snack}'''), res=["order sent to the counter"], ans=["{snack} is coming."])

fn("get_film_details", "Tell facts about a film", zh="查询电影信息", names=["films.info", "aboutFilm", "movie_facts"], descs=["Length, director, age limit or story of a film."], params=dict(film=FILM, fact=dict(t="enum", v={"length": ["running time", "duration", "片长"], "director": ["name of the director", "导演"], "age_limit": ["minimum age", "age rating", "年龄限制"], "plot": ["story", "synopsis", "剧情"], "cast": ["list of actors", "actors", "演员"], "review": ["critics' opinion", "reviews", "影评"]}, d="what to tell", zh="信息", alt=["field", "info", "about"])),
   en=L('''{film}: {fact}
tell me the {fact} of {film}
look up {film}, {fact}
how long is {film} @fact="length"
who made {film} @fact="director"
can my ten-year-old watch {film} @fact="age_limit"
what is {film} about @fact="plot"
who stars in {film} @fact="cast"
is {film} any good @fact="review"
I want to know the {fact} for {film}
when will we be out if we watch {film} @fact="length"
who is the actress in {film} @fact="cast"
what do the papers write about {film} @fact="review"
{fact} of the movie {film}'''), zh_q=L('''{film}的{fact}
{film}有多长 @fact="length"
{film}是谁拍的 @fact="director"
{film}讲什么的 @fact="plot"
{film}谁演的 @fact="cast"
十岁的孩子能看{film}吗 @fact="age_limit"
查一下{film}的{fact}'''), res=["117 minutes", '{{"value":"12"}}', "4 of 5 stars"], ans=["Here is the {fact} of {film}."])

fn("rate_film", "Rate a film I have seen", zh="评价电影", names=["films.rate", "filmStars", "review_movie"], descs=["Gives stars and a short comment to a film."], params=dict(film=FILM, stars=dict(t="int", v=(1, 10), lim=True, d="1 to 10", zh="分数", alt=["rating", "score", "points"]), comment=dict(t="str", v=["too long", "I cried twice", "great music", "the ending is silly", "best film this year", "good for kids", "fell asleep", "wonderful actors", "太长了", "看哭了", "音乐很棒", "结局太扯", "今年最好看", "演员很棒"], d="short comment", zh="短评", opt=True, alt=["text", "review"])),
   en=L('''give {film} {stars} points
I rate {film} {stars} out of ten
{film} gets {stars} from me, {comment}
{stars} for {film}
my opinion of {film}: {comment}, {stars} points
rate {film} with {stars} and write {comment}
we saw {film}; {stars} of ten
score {film}, {stars}
{comment} - so {stars} for {film}
put down {stars} stars for {film}
I'd give the film {film} a {stars}
note my rating of {film}: {stars}, {comment}'''), zh_q=L('''给{film}打{stars}分
{film}我给{stars}分，{comment}
{film}，{comment}，{stars}分
评价{film}：{stars}分
{comment}，所以{film}只给{stars}分'''), res=["rated"], ans=["{film} has {stars} points from you."])

fn("schedule_screening", "Put a film on the programme of a screen", zh="安排放映", names=["program.add", "planScreening", "add_showing"], descs=["The cinema's own planning: film, screen, day and time."], params=dict(film=FILM, screen=dict(t="int", v=(1, 14), d="number of the screen", zh="影厅号", alt=["hall", "room", "auditorium"]), day=DAY, time=TIME, version=dict(t="enum", v=LANG, d="language version", zh="版本", opt=True, alt=["language"])),
   en=L('''show {film} on screen {screen} {day} at {time}
put {film} into hall {screen}, {day}, {time}
schedule {film}, screen {screen}, {day} {time}
{day} at {time} screen {screen} plays {film}
add a screening of {film} {version} in room {screen} {day} at {time}
new showing: {film}, {day}, {time}, screen {screen}
let's run {film} {day} at {time} in number {screen}
screen {screen} is free {day}, so put {film} there at {time}
plan {film} for {day}, {time}, auditorium {screen}, {version}
programme for {day}: {time} {film} in hall {screen}
I want {film} in {screen} at {time} {day}
set up {film} {day}, starting {time}, on screen {screen}'''), zh_q=L('''{day}{time}在{screen}号厅放{film}
安排{film}，{screen}号厅，{day}{time}
{screen}号厅{day}{time}排{film}
{day}{time}加一场{film}{version}，{screen}号厅
排片：{film}，{day}，{time}，{screen}号厅'''), res=["screening added"], ans=["{film} runs on screen {screen}."])

fn("remove_screening", "Take a film off the programme of a screen", zh="取消放映", names=["program.remove", "dropScreening", "cancel_showing"], descs=["The cinema's own planning: deletes a showing."], params=dict(film=FILM, screen=dict(t="int", v=(1, 14), d="number of the screen", zh="影厅号", alt=["hall", "room", "auditorium"]), day=dict(DAY, opt=True)),
   en=L('''take {film} off screen {screen}
no {film} in hall {screen} {day}
cancel the showing of {film} on screen {screen} {day}
remove {film} from screen {screen}
screen {screen} shouldn't play {film} {day}
nobody buys tickets for {film}, drop it from hall {screen}
delete {film} from the plan of screen {screen}, {day}
{day} without {film} in room {screen}
the projector in {screen} is broken, cancel {film} there
{film} on {screen} is off
strike {film} {day} in auditorium {screen}
stop showing {film} in hall {screen}'''), zh_q=L('''{screen}号厅不放{film}了
取消{day}{screen}号厅的{film}
把{film}从{screen}号厅撤下
{film}没人看，{screen}号厅取消
{screen}号厅{day}的{film}删掉'''), res=["screening removed"], ans=["{film} is off screen {screen}."])

fn("start_projection", "Start the film on a screen", zh="开始放映", names=["projector.start", "rollFilm", "begin_film"], descs=["Starts the projector, with adverts first if wanted."], params=dict(screen=dict(t="int", v=(1, 14), d="number of the screen", zh="影厅号", alt=["hall", "room"]), trailers=dict(t="bool", d="show adverts and trailers first", zh="先放预告和广告", opt=True, alt=["adverts", "preshow"])),
   en=L('''start the film on screen {screen}
roll the projector in hall {screen}
begin the movie in {screen}
screen {screen} can start
everyone is seated in hall {screen}, start
start {screen} straight away, no adverts @trailers=false
run the trailers and then the film on screen {screen} @trailers=true
hall {screen}: lights down and go
play the main film on {screen} without the commercials @trailers=false
screen {screen}, with the ads first @trailers=true
let the show in {screen} begin
projector on for screen {screen}'''), zh_q=L('''{screen}号厅开始放映
启动{screen}号厅的放映机
{screen}号厅观众坐好了，开始吧
{screen}号厅直接放正片，不放广告 @trailers=false
{screen}号厅先放预告片再放电影 @trailers=true'''), res=["running"], ans=["Screen {screen} is running."])

fn("stop_projection", "Stop the film on a screen", zh="停止放映", names=["projector.stop", "haltFilm", "interrupt_film"], descs=["Stops the projector in one hall."], params=dict(screen=dict(t="int", v=(1, 14), d="number of the screen", zh="影厅号", alt=["hall", "room"]), reason=dict(t="enum", v={"technical": ["bad sound", "broken picture", "技术问题"], "medical": ["someone fainted", "doctor needed", "医疗情况"], "fire_alarm": ["fire alarm", "evacuation", "火警"], "empty": ["nobody is watching", "no audience", "没有观众"]}, d="why", zh="原因", opt=True, alt=["cause"])),
   en=L('''stop the film on screen {screen}
halt hall {screen}, {reason}
projector {screen} off
interrupt the showing in {screen}: {reason}
the sound in {screen} is gone, stop the film @reason="technical"
a guest in {screen} has passed out, interrupt the movie @reason="medical"
everybody has to leave hall {screen}, smoke! stop the film @reason="fire_alarm"
not a single person sits in {screen}, stop it @reason="empty"
end the projection on screen {screen}
{reason} in hall {screen}, stop
cut the film in {screen}
screen {screen}: stop'''), zh_q=L('''停止{screen}号厅放映
{screen}号厅停机，{reason}
{screen}号厅没声音了，停片 @reason="technical"
{screen}号厅有人晕倒，暂停电影 @reason="medical"
关掉{screen}号厅的放映机'''), res=["stopped"], ans=["Screen {screen} has stopped."])

fn("cast_role", "Give a role in a play to an actor", zh="安排角色", names=["productions.cast", "assignRole", "set_actor"], descs=["Decides who plays a part."], params=dict(actor=dict(t="str", v="person_c", d="who plays", zh="演员", alt=["actress", "performer", "name"]), role=dict(t="str", v=["Ophelia", "the ghost", "Lopakhin", "Nora", "the old king", "Captain Hook", "the Queen of the Night", "Vladimir", "second soldier", "the witch", "Javert", "the maid", "王利发", "繁漪", "周萍", "老国王", "女巫", "云之凡", "鬼魂"], d="part in the play", zh="角色", alt=["part", "character"]), play=dict(PLAY, opt=True), understudy=dict(t="bool", d="only as a stand-in", zh="替补", opt=True, alt=["stand_in", "reserve"])),
   en=L('''cast {actor} as {role}
{actor} plays {role} in {play}
give the part of {role} to {actor}
{role} goes to {actor}
I want {actor} for {role} in {play}
in {play}, {role} is {actor}
let {actor} be {role}
{actor} as an understudy for {role} @understudy=true
should {role} fall ill in {play}, {actor} steps in @understudy=true
{role}: {actor}, first cast @understudy=false
{actor} takes over {role}
put {actor} in the role of {role}, {play}
stand-in for {role} is {actor} @understudy=true'''), zh_q=L('''让{actor}演{role}
{actor}在{play}里演{role}
{role}这个角色给{actor}
{play}的{role}由{actor}出演
{actor}做{role}的替补 @understudy=true'''), res=["{actor} as {role}"], ans=["{actor} plays {role}."])

fn("plan_rehearsal", "Plan a rehearsal of a play", zh="安排排练", names=["rehearsals.plan", "scheduleRehearsal", "book_rehearsal"], descs=["Sets day, time and part of a play to be rehearsed."], params=dict(play=PLAY, day=DAY, time=dict(TIME, opt=True), scope=dict(t="enum", v={"read_through": ["reading at the table", "table read", "对词"], "act": ["a single act", "one act", "单幕"], "full": ["run-through", "the whole piece", "全剧联排"], "dress": ["dress rehearsal", "in costume", "彩排"], "technical": ["light and sound check", "tech run", "技术合成"]}, d="what kind", zh="排练类型", opt=True, alt=["kind", "type"])),
   en=L('''plan a rehearsal of {play} {day}
rehearse {play} {day} at {time}
{play}: rehearsal {day}, {time}, {scope}
{day} we practise {play}, {scope}
schedule the {scope} of {play} for {day}
{day} at {time} everybody comes for {play}, {scope}
put a rehearsal for {play} in the plan, {day}
we need to try {play} in costume {day} @scope="dress"
just reading the text of {play} together, {day} at {time} @scope="read_through"
check lights and sound for {play} {day} @scope="technical"
from beginning to end, {play}, {day} at {time} @scope="full"
call the cast of {play} for {day} {time}'''), zh_q=L('''{day}排练{play}
{day}{time}排{play}，{scope}
安排{play}的{scope}，{day}
{play}{day}穿戏服彩排 @scope="dress"
{day}{time}{play}从头到尾排一遍 @scope="full"'''), res=["rehearsal planned"], ans=["{play} is rehearsed {day}."])

flow(en=["buy {n} tickets for {f} {d}, and then move that booking to {e}", "book {f} {d} for {n} people; no, sorry, move that booking to {e} once you have it"], zh_q=["买{n}张{d}的{f}，再把那个订单改到{e}"],
     slots=dict(n=["1", "2", "3", "4", "5"], f="film", d="day_c", e="day_c"), made=dict(b="booking_no_wb"),
     steps=[("book_cinema_tickets", {"film": "{f}", "day": "{d}", "seats": "{n}"}, '{{"booking":"{b}"}}'), ("move_booking", {"booking": "{b}", "day": "{e}"}, "moved")], ans=["Booking {b} is {e} now."])
flow(en=["what does {c} show {d}? tell me what the first film is about", "see what's on at {c} {d} and give me the plot of the film you find"], zh_q=["看看{c}{d}放什么，再说说那部片子的剧情"],
     slots=dict(c="cinema_wb", d="day_c"), made=dict(f="film"), steps=[("list_films", {"cinema": "{c}", "day": "{d}"}, "{f}"), ("get_film_details", {"film": "{f}", "fact": "plot"}, "Two strangers share a house.")], ans=["{c} shows {f}: two strangers share a house."])
