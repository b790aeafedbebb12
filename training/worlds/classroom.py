"""Classroom: roll call, seats, homework, groups, points, duties, leave, notices to parents, blackboard."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("classroom")
values("pupil_wf", en=["Amina", "Theo Lang", "Sara B.", "Jun", "Oliver", "Maja Novak", "Little Ben", "Ibrahim", "Lucy Chen", "Paolo", "Freya", "Tom Ashby", "Nia", "Wiktor", "Esther", "Hugo Marin", "Zainab", "Kai", "Ruby O'Neil", "Anton"],
       zh=["王蕾", "小林", "陈子涵", "李浩", "刘雨桐", "张一鸣", "欧阳雪", "赵小满", "周明轩", "孙悦", "吴桐", "阿依古丽", "何家豪", "林可", "郑一帆", "钱多多", "胡晓", "叶子", "石磊", "高兴"])
values("class_wf", en=["4B", "class 7c", "Year 9", "the Blue group", "1A", "12-3", "Form 5", "the night class", "10D", "the juniors", "8.2", "Primary 3"],
       zh=["三年二班", "初一4班", "高二3班", "蓝组", "五（1）班", "夜校班", "10班", "大班", "七年级6班", "奥数班", "六年级", "实验班"])
values("schoolsubj_wf", en=["maths", "French", "history", "biology", "art", "geography", "PE", "music", "spelling", "chemistry", "handicraft", "reading"],
       zh=["数学", "语文", "英语", "历史", "生物", "美术", "地理", "体育", "音乐", "化学", "手工", "书法"])
values("homework_wf", en=["page 42, numbers 1 to 6", "read chapter 3", "learn the poem by heart", "write ten sentences", "worksheet 7B", "draw a plant cell", "bring an old newspaper", "practise the seven times table", "an essay about your street", "interview your grandmother", "colour the map", "vocabulary unit 5"],
       zh=["第42页1到6题", "背诵《静夜思》", "预习第三课", "写十个句子", "练习卷7B", "画植物细胞", "带一张旧报纸", "背乘法口诀", "作文《我的家乡》", "采访奶奶", "抄写生词两遍", "朗读课文三遍"])
values("schoolnote_wf", en=["The museum trip is on Friday", "Please bring 4 euros for the theatre", "School ends at noon on Wednesday", "We have head lice again", "Parents' evening at 7 pm", "No sports today!", "Signed forms by Monday please", "Your child forgot the swimming bag", "The class won the chess cup", "Photo day: no caps"],
       zh=["周五去博物馆", "请交四十元班费", "周三中午放学", "明天穿校服拍照", "晚上七点家长会", "今天没有体育课！", "回执周一前交", "孩子的泳包忘带了", "我们班拿了象棋冠军", "流感多发，请多喝水"])

PUPIL = dict(t="str", v="pupil_wf", d="name of the pupil", zh="学生姓名", alt=["student", "child", "name"])
PUPILS = dict(t="[str]", v="pupil_wf", d="which pupils", zh="哪些学生", alt=["students", "children", "names"])
CLASS = dict(t="str", v="class_wf", d="which class", zh="班级", alt=["form", "class_name", "group_name"])
SUBJECT = dict(t="str", v="schoolsubj_wf", d="school subject", zh="科目", alt=["course", "lesson"])

fn("mark_absent", "Mark pupils as absent", zh="登记缺勤", names=["attendance.absent", "markAbsent", "note_missing"], descs=["Who is not here today.", "Absence in the register"],
   params=dict(pupils=PUPILS, reason=dict(t="enum", v={"ill": ["has a cold", "is ill", "生病"], "appointment": ["is at the doctor's", "看病预约"], "family": ["has a family matter", "家里有事"], "unknown": ["for no known reason", "原因不明"]}, d="why", zh="原因", opt=True, alt=["cause"]), lesson=dict(t="int", v=(1, 9), d="only in this lesson", zh="第几节", opt=True, alt=["period"])),
   en=L('''{pupils} missing today
mark {pupils} absent
{pupils} not here
absent: {pupils}
{pupils} at home with fever, note it @reason="ill"
put {pupils} down as absent in lesson {lesson}
nobody has seen {pupils} in lesson {lesson}
{pupils} away because of a family matter @reason="family"
no idea where {pupils} can be, absent @reason="unknown"
I don't see {pupils}, mark that
{pupils} at the dentist in lesson {lesson} @reason="appointment"
the seats of {pupils} are empty'''),
   zh_q=L('''{pupils}没来
{pupils}缺勤
登记{pupils}缺席
第{lesson}节{pupils}不在
{pupils}发烧请假在家 @reason="ill"
{pupils}家里有事没到 @reason="family"
没看见{pupils}，记缺勤
{pupils}今天缺课，不知道为什么 @reason="unknown"
{pupils}的座位空着
把{pupils}记成缺席'''), res=["absent: {pupils}"], ans=["The register is updated."])

fn("mark_present", "Mark pupils as present", zh="登记到课", names=["attendance.present", "markPresent", "note_here"], descs=["Who is here after all.", "Presence in the register"],
   params=dict(pupils=PUPILS, late_minutes=dict(t="int", v=(2, 45), d="how many minutes late", zh="迟到几分钟", opt=True, alt=["late", "delay"])),
   en=L('''{pupils} here
mark {pupils} present
{pupils} came in just now
present: {pupils}
{pupils} arrived {late_minutes} minutes late
{pupils}, {late_minutes} minutes too late, but here
I was wrong, {pupils} present
write down that {pupils} came
tick {pupils} in the register
late by {late_minutes} minutes: {pupils}
there you are: {pupils} present
remove the absence of {pupils}, they are here'''),
   zh_q=L('''{pupils}来了
{pupils}到了
登记{pupils}到课
{pupils}迟到{late_minutes}分钟
我看错了，{pupils}在
给{pupils}记出勤
{pupils}刚进教室
{pupils}晚了{late_minutes}分钟，记到课
{pupils}出勤'''), res=["present: {pupils}"], ans=["The register is updated."])

fn("assign_seat", "Give a pupil a seat", zh="安排座位", names=["seats.assign", "setSeat", "place_pupil"], descs=["Row and place in the classroom.", "Where a pupil sits"],
   params=dict(pupil=PUPIL, seat=dict(t="obj", d="row and place", zh="座位", alt=["position", "place"], f=dict(row=dict(t="int", v=(1, 8), d="row from the front"), column=dict(t="int", v=(1, 8), d="place from the window")))),
   en=L('''{pupil} sits in row {seat.row}, place {seat.column}
put {pupil} in row {seat.row}, seat {seat.column}
row {seat.row} place {seat.column} for {pupil}
{pupil}: row {seat.row}, column {seat.column}
seat {seat.column} in row {seat.row} is for {pupil}
{pupil} can't see the board, row {seat.row} place {seat.column} please
give {pupil} place {seat.column} of row {seat.row}
from now on {pupil} is in row {seat.row} at place {seat.column}
place {pupil} at column {seat.column}, row {seat.row}
let {pupil} sit in the first row, place {seat.column} @seat.row=1
seat {pupil}, row {seat.row}, place {seat.column}
I want {pupil} in row {seat.row}, place number {seat.column}'''),
   zh_q=L('''{pupil}坐{seat.row}排{seat.column}座
把{pupil}安排到第{seat.row}排第{seat.column}个座位
{seat.row}排{seat.column}号给{pupil}
{pupil}看不清黑板，换到{seat.row}排{seat.column}座
让{pupil}坐第一排{seat.column}号 @seat.row=1
{pupil}：第{seat.row}排，第{seat.column}列
{pupil}的座位是{seat.row}排{seat.column}座
以后{pupil}坐{seat.row}排{seat.column}号'''), res=["seat saved"], ans=["{pupil} has a seat."])

fn("swap_seats", "Let two pupils change seats", zh="交换座位", names=["seats.swap", "exchangeSeats", "switch_places"], descs=["Two pupils change places.", "Swaps seats"],
   params=dict(first=dict(PUPIL, d="one pupil", zh="一位学生", alt=["a", "pupil1"]), second=dict(PUPIL, d="the other pupil", zh="另一位学生", alt=["b", "pupil2"])),
   en=L('''swap {first} and {second}
{first} and {second} change seats
let {first} sit where {second} sits and the other way round
switch {first} with {second}
{first} talks too much, swap with {second}
exchange the places of {first} and {second}
seats: {first} for {second}
{first} <-> {second}
I'd like {first} and {second} to trade places
{first} takes the place of {second} and {second} the one of {first}
change {first} over with {second}
please swap the seats of {first} and {second}'''),
   zh_q=L('''{first}和{second}换座位
让{first}跟{second}对调
交换{first}与{second}的座位
{first}爱讲话，跟{second}换一下
把{first}和{second}的位子换过来
{first}坐{second}那儿，{second}坐{first}那儿
{first}换{second}
{first}、{second}互换座位'''), res=["seats swapped"], ans=["{first} and {second} have changed seats."])

fn("set_homework", "Set homework for a class", zh="布置作业", names=["homework.set", "assignHomework", "give_homework"], descs=["What is to be done until when.", "Homework of a class"],
   params=dict(cls=CLASS, subject=SUBJECT, task=dict(t="str", v="homework_wf", d="what to do", zh="作业内容", alt=["text", "exercise"]), due=dict(t="str", v="day_c", noise=0, d="until when", zh="截止日期", opt=True, alt=["until", "deadline"])),
   en=L('''homework for {cls} in {subject}: {task}
{cls}, {subject}: {task}
give {cls} as {subject} homework {task}
in {subject} {cls} has to do this: {task}, due {due}
set {task} as homework for {cls}, subject {subject}
{subject} homework for {cls}, due {due}: {task}
{cls} gets {task} in {subject}
for {cls}: {task} ({subject}), hand in {due}
by {due} {cls} should do {task} for {subject}
write down the {subject} homework of {cls}: {task}
{subject}, {cls}, until {due}, {task}
assign "{task}" to {cls} in {subject}'''),
   zh_q=L('''给{cls}布置{subject}作业：{task}
{cls}{subject}作业，{task}
{subject}作业：{task}，{cls}
{cls}的{subject}作业是“{task}”，{due}交
{due}之前{cls}要完成{subject}：{task}
布置“{task}”，{cls}，{subject}
{cls}今天的{subject}作业：{task}
{subject}课{cls}回家做：{task}
给{cls}留{subject}作业，{task}，{due}截止'''), res=["homework set"], ans=["{cls} has homework in {subject}."])

fn("cancel_homework", "Take back the homework of a class", zh="取消作业", names=["homework.cancel", "dropHomework", "remove_homework"], descs=["No homework in the subject.", "Homework is dropped"],
   params=dict(cls=CLASS, subject=SUBJECT),
   en=L('''no {subject} homework for {cls}
cancel the {subject} homework of {cls}
{cls} has no homework in {subject} after all
drop {subject} for {cls}
{cls} worked so well, no {subject} homework
take back the homework in {subject}, {cls}
{subject} homework of {cls}: cancelled
delete what {cls} had to do in {subject}
tell {cls} the {subject} homework is off
{cls} doesn't have to do the {subject} homework
remove {subject} from the homework of {cls}
in {subject} {cls} has nothing to do at home'''),
   zh_q=L('''{cls}没有{subject}作业了
取消{cls}的{subject}作业
{cls}{subject}作业不用做了
今天{cls}表现好，{subject}免作业
{subject}作业作废，{cls}
把{cls}的{subject}作业删了
告诉{cls}，{subject}作业取消
{cls}不留{subject}作业'''), res=["homework cancelled"], ans=["{cls} has no homework in {subject}."])

fn("hand_in", "Record handed-in or missing homework", zh="登记交作业", names=["homework.collect", "handedIn", "collect_work"], descs=["Who has handed in and who has not.", "Homework check"],
   params=dict(pupils=PUPILS, subject=SUBJECT, done=dict(t="bool", d="true: handed in, false: missing", zh="true 为已交", alt=["handed_in", "complete"])),
   en=L('''{pupils} handed in {subject} @done=true
{pupils} forgot the {subject} homework @done=false
{subject} homework of {pupils} is here @done=true
no {subject} homework from {pupils} @done=false
I have the {subject} work of {pupils} @done=true
{pupils} didn't do {subject} @done=false
missing in {subject}: {pupils} @done=false
tick {subject} for {pupils} @done=true
still waiting for the {subject} homework of {pupils} @done=false
{pupils} gave me their {subject} exercise books @done=true
note that {pupils} left the {subject} homework at home @done=false
{subject} complete: {pupils} @done=true'''),
   zh_q=L('''{pupils}交了{subject}作业 @done=true
{pupils}没交{subject}作业 @done=false
{subject}作业，{pupils}交齐了 @done=true
{pupils}{subject}作业忘带了 @done=false
收到{pupils}的{subject}作业 @done=true
{subject}没写的有{pupils} @done=false
还差{pupils}的{subject}作业 @done=false
{pupils}的{subject}本子收上来了 @done=true'''), res=["noted"], ans=["It is in the homework list."])

fn("enter_grade", "Enter a mark of a pupil", zh="录入成绩", names=["grades.enter", "addMark", "set_grade"], descs=["Points of a test or a piece of work.", "Mark book"],
   params=dict(pupil=PUPIL, subject=SUBJECT, points=dict(t="num", v=(0, 100, 0.5), d="points out of 100", zh="分数", alt=["score", "mark"]), kind=dict(t="enum", v={"test": ["in the test", "测验"], "oral": ["for speaking", "口试"], "project": ["for the project", "课题"], "exam": ["in the final exam", "期末考试"]}, d="what was marked", zh="类型", opt=True, alt=["type"])),
   en=L('''{pupil} has {points} points in {subject}
{points} for {pupil} in {subject}
enter {points} points for {pupil}, {subject}
{pupil} got {points} in {subject} {kind}
{subject} {kind}: {pupil} {points}
mark {pupil} with {points} in {subject}
in {subject} {pupil} reached {points} points {kind}
{pupil}, {subject}, {points}
give {pupil} {points} points {kind}, subject {subject}
write {points} in the {subject} book for {pupil}
not full marks: {pupil} {points} in {subject}
full marks for {pupil} in {subject} @points=100'''),
   zh_q=L('''{pupil}{subject}得{points}分
{subject}：{pupil}，{points}分
录{pupil}的{subject}成绩，{points}
{pupil}{subject}{kind}{points}分
给{pupil}{subject}打{points}分
{subject}{kind}，{pupil}考了{points}
{points}分，{pupil}，{subject}
{pupil}{subject}满分 @points=100
{pupil}的{subject}只有{points}分'''), res=["grade saved"], ans=["The mark of {pupil} is saved."])

fn("make_groups", "Divide a class into groups", zh="分组", names=["groups.make", "splitClass", "form_teams"], descs=["Random groups of a size.", "Group work"],
   params=dict(cls=CLASS, size=dict(t="int", v=(2, 6), d="pupils in a group", zh="每组人数", alt=["per_group", "members"]), apart=dict(t="[str]", v="pupil_wf", d="pupils who must not be together", zh="不能同组的学生", opt=True, alt=["separate", "keep_apart"])),
   en=L('''groups of {size} in {cls}
split {cls} into groups of {size}
make groups of {size} out of {cls}
{cls}, {size} in a group
divide {cls}, {size} pupils each, but keep {apart} apart
group work in {cls}: {size} together
pairs in {cls} please @size=2
let {cls} work in threes @size=3
{apart} must not be together; groups of {size} for {cls}
form teams of {size} from {cls}, {apart} separated
random groups, {cls}, size {size}
put {cls} in groups of {size}'''),
   zh_q=L('''{cls}分组，每组{size}人
把{cls}分成{size}人一组
{cls}{size}个人一组
{cls}两两一组 @size=2
{cls}三人一组做活动 @size=3
{cls}每组{size}人，{apart}别分在一起
随机分组：{cls}，{size}人
{apart}要分开，{cls}每组{size}个'''), res=["6 groups"], ans=["{cls} is in groups."])

fn("give_points", "Give or take behaviour points", zh="加减表现分", names=["behaviour.points", "changePoints", "stars"], descs=["Positive for praise, negative for trouble.", "Points for behaviour"],
   params=dict(pupils=PUPILS, points=dict(t="int", v={1: ["plus 1", "one star", "加一分", "加1分"], 2: ["plus 2", "two stars", "加两分"], 3: ["plus 3", "three stars", "加三分"], 5: ["plus 5", "five stars", "加五分"], -1: ["minus 1", "one point off", "扣一分", "减1分"], -2: ["minus 2", "two points off", "扣两分"], -5: ["minus 5", "five points off", "扣五分"]}, d="points, negative takes away", zh="分数，负数为扣分", alt=["amount", "delta"])),
   en=L('''{pupils}: {points}
{points} for {pupils}
{pupils} helped a new child, two stars @points=2
{points} to {pupils}
I heard that, {pupils}: {points}
book {points} on {pupils}
{points} please, {pupils}
for {pupils} it's {points}
that was rude, {pupils}, minus 2 @points=-2
{pupils} tidied the shelf, plus 1 @points=1
note {points} for {pupils}
chewing gum again: one point off, {pupils} @points=-1'''),
   zh_q=L('''{pupils}{points}
给{pupils}{points}
{pupils}主动帮同学，加两分 @points=2
{pupils}上课讲话，扣一分 @points=-1
{points}，{pupils}
{pupils}这周表现，{points}
{pupils}每人{points}
记一下{pupils}{points}'''), res=["points {points}"], ans=["The points are booked."])

fn("assign_duty", "Give pupils a duty", zh="安排值日", names=["duties.assign", "setDuty", "class_jobs"], descs=["Who does which job on which day.", "Class duties"],
   params=dict(duty=dict(t="enum", v={"board": ["wiping the board", "擦黑板"], "plants": ["watering the plants", "浇花"], "sweeping": ["sweeping the floor", "扫地"], "milk": ["fetching the milk", "领牛奶"], "windows": ["opening the windows", "开窗通风"], "lights": ["switching off the lights", "关灯"]}, d="which job", zh="任务", alt=["job", "task"]), pupils=PUPILS, days=dict(t="[enum]", v={"mon": ["Monday", "周一"], "tue": ["Tuesday", "周二"], "wed": ["Wednesday", "周三"], "thu": ["Thursday", "周四"], "fri": ["Friday", "周五"]}, d="on which days", zh="哪几天", opt=True, alt=["weekdays"])),
   en=L('''{pupils}: {duty}
{duty} is for {pupils}
{pupils} on {duty}, {days}
{days}: {duty}, {pupils}
duty {duty} for {pupils}
let {pupils} do this: {duty}
who does {duty}? {pupils}
on {days} {duty} falls to {pupils}
give {pupils} the job of {duty}
{duty} all week, {pupils} @days=["mon","tue","wed","thu","fri"]
put {pupils} down for {duty} on {days}
I want {pupils} to take care of {duty}'''),
   zh_q=L('''{pupils}负责{duty}
{duty}由{pupils}做
{days}{pupils}{duty}
安排{pupils}{days}{duty}
{duty}：{pupils}，{days}
让{pupils}去{duty}
这周每天都是{pupils}{duty} @days=["mon","tue","wed","thu","fri"]
{days}的{duty}交给{pupils}'''), res=["duty set"], ans=["The duty is assigned."])

fn("allow_leave", "Let a pupil go home earlier or stay away", zh="准假", names=["leave.allow", "excusePupil", "grant_leave"], descs=["Leave from one day to another.", "Excuses a pupil"],
   params=dict(pupil=PUPIL, period=dict(t="obj", d="first and last day", zh="起止", alt=["dates", "range"], f=dict(start=dict(t="str", v="day_c", noise=0, d="first day"), end=dict(t="str", v="day_c", noise=0, d="last day", opt=True))), by=dict(t="str", v="person_c", d="who asked for it", zh="申请人", opt=True, alt=["parent", "requested_by"])),
   en=L('''{pupil} has leave from {period.start} to {period.end}
excuse {pupil} {period.start}
{pupil} may stay at home from {period.start} until {period.end}
{by} asked for leave for {pupil}, {period.start} to {period.end}
leave for {pupil}: {period.start} - {period.end}
{pupil} won't come {period.start}, that's fine
let {pupil} off {period.start}, {by} wrote a note
until {period.end}, starting {period.start}, {pupil} is excused
grant {pupil} leave {period.start}
{pupil} travels with the family, free from {period.start} to {period.end}
ok for {pupil}, {period.start}, requested by {by}
from {period.start} {pupil} is away, back after {period.end}'''),
   zh_q=L('''{pupil}请假，{period.start}到{period.end}
准{pupil}{period.start}的假
{by}替{pupil}请假，{period.start}至{period.end}
{pupil}从{period.start}起到{period.end}不来
同意{pupil}{period.start}请假
{by}来条子，{pupil}{period.start}请假
{pupil}{period.start}不来上学，批了
给{pupil}批假：{period.start}—{period.end}'''), res=["leave granted"], ans=["{pupil} is excused."])

fn("notify_parents", "Send a note to parents", zh="通知家长", names=["parents.notify", "sendNote", "message_home"], descs=["To the parents of a class or of some pupils.", "Letter home"],
   params=dict(text=dict(t="str", v="schoolnote_wf", d="text of the note", zh="内容", alt=["message", "note"]), cls=dict(CLASS, opt=True), pupils=dict(PUPILS, opt=True), signature=dict(t="bool", d="parents must sign", zh="需要签字", opt=True, alt=["must_sign"])),
   en=L('''tell the parents of {cls}: {text}
note to the parents of {pupils}: {text}
write to the families of {cls} "{text}"
parents of {pupils} should know: {text}
letter home for {cls}: {text}, to be signed @signature=true
send the parents of {cls} this: {text}
{cls}, message home: {text}
inform the parents of {pupils} that {text}
“{text}” to all parents of {cls}, no signature needed @signature=false
let the mothers and fathers of {pupils} know: {text}
note for {cls} with signature: {text} @signature=true
text for the parents, {cls}: {text}'''),
   zh_q=L('''通知{cls}家长：{text}
告诉{pupils}的家长{text}
给{cls}家长发“{text}”
{cls}家长须知：{text}，要签字 @signature=true
{pupils}家长请注意，{text}
跟{cls}的家长说{text}
发家长通知，{cls}，{text}，不用签字 @signature=false
家校信：{cls}，“{text}”
让{pupils}的爸妈知道：{text}'''), res=["note sent"], ans=["The parents have the note."])

fn("pick_pupil", "Pick a pupil at random", zh="随机点名", names=["random.pupil", "pickOne", "who_answers"], descs=["Somebody of the class, by chance.", "Who comes to the board"],
   params=dict(cls=CLASS, count=dict(t="int", v=(2, 5), d="how many", zh="几个人", default=1, alt=["number"])),
   en=L('''pick someone from {cls}
who answers? choose a pupil of {cls}
{cls}: pick {count}
draw {count} names in {cls}
random pupil of {cls} please
choose {count} children from {cls}
who comes to the board in {cls}
let chance decide in {cls}
I need {count} volunteers from {cls}
call somebody up, {cls}
{count} of {cls}, at random
draw a name from {cls}'''),
   zh_q=L('''{cls}随机点一个
从{cls}抽{count}个学生
{cls}谁来回答
点名，{cls}，抽{count}人
{cls}随便叫一个上黑板
在{cls}里选{count}位
抽签，{cls}
{cls}抽个人'''), res=["Amina", "Wiktor", "Jun and Freya"], ans=["I picked somebody from {cls}."])

fn("who_is_missing", "Tell who is absent in a class", zh="查询缺勤名单", names=["attendance.missing", "absentList", "who_is_away"], descs=["Pupils of a class who are not here.", "Reads the register"],
   params=dict(cls=CLASS, day=dict(t="str", v="day_c", noise=0, d="which day, today if left out", zh="哪天", opt=True, alt=["date"])),
   en=L('''who is missing in {cls}
which pupils of {cls} are not here
absent list of {cls}
is anybody away in {cls} {day}
{cls}: who's absent
show me the missing ones of {cls}, {day}
how complete is {cls}, who isn't there
who was absent in {cls} {day}
read the register of {cls}
is {cls} complete
tell me who is away in {cls}
missing in {cls} {day}?'''),
   zh_q=L('''{cls}谁没来
{cls}缺勤的有谁
查{cls}{day}的缺勤
{cls}人齐了吗
{day}{cls}谁不在
{cls}到齐没有
看看{cls}的缺席名单
{cls}还有谁没到'''), res=["Jun, Freya", "nobody", "Theo Lang"], ans=["I read the register of {cls}."])

flow(en=["pick someone from {c} and give that pupil one star", "draw a name in {c}, plus 1 for that child"], zh_q=["{c}随机点一个，给他加一分", "从{c}抽个人，加1分"],
     slots=dict(c="class_wf"), made=dict(p="pupil_wf"),
     steps=[("pick_pupil", {"cls": "{c}"}, "{p}"), ("give_points", {"pupils": ["{p}"], "points": 1}, "points 1")], ans=["{p} was picked and has one more point."])
