"""Payroll and timesheets: clocking in and out, hours, breaks, overtime, pay runs, payslips, deductions, expenses."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


values("shift_project_wb", en=["Harbour Bridge", "warehouse move", "client training", "Kestrel app", "shop floor", "stocktake", "night audit", "Villa Rosa", "machine 4", "front desk", "B-204", "Q3 release",
                               "roof repair", "kitchen shift", "delivery tour 7", "internal", "Library lift", "school canteen"], zh=["仓库搬迁", "前台", "夜班", "盘点", "三号机", "厨房班", "客户培训", "屋顶维修", "门店", "内部", "配送线7", "新版上线"])
EMP = dict(t="str", v="person_c", d="name of the employee", zh="员工姓名", alt=["name", "worker", "staff_member", "person"])
OEMP = dict(EMP, d="employee; the user if left out", opt=True)
PRJ = dict(t="str", v="shift_project_wb", d="what the time is booked on", zh="项目", alt=["job", "cost_centre", "activity"])
MON = dict(t="enum", v={"January": ["Jan", "一月"], "February": ["Feb", "二月"], "March": ["三月"], "April": ["四月"], "May": ["五月"], "June": ["六月"], "July": ["七月"], "August": ["Aug", "八月"], "September": ["Sept", "九月"],
                        "October": ["Oct", "十月"], "November": ["Nov", "十一月"], "December": ["Dec", "十二月"]}, d="month", zh="月份", alt=["period", "for_month"])
HRS = dict(t="num", v=(0.5, 12, 0.5), d="number of hours", zh="小时数", alt=["duration", "time"])
DAY = dict(t="str", v="day_c", d="day, as said", zh="日期", noise=0, alt=["date", "on"])
domain("payroll_timesheets")

fn("clock_in", "Start the working time", zh="上班打卡", names=["punchIn", "time.start", "begin_shift"], descs=["Records that somebody begins to work.", "Starts the time clock"], params=dict(employee=OEMP, project=dict(PRJ, opt=True)),
   en=L('''clock me in
I'm starting work
clock in on {project}
start the clock for {employee}
{employee} has just arrived, punch in
my shift begins now
punch {employee} in on {project}
I'm at my desk, start counting my hours
begin working time, {project}
{employee} starts on {project} now
good morning, I'm here, clock in
check {employee} in for work
start my time on {project}
the working day starts, log it'''),
   zh_q=L('''上班打卡
我开始上班了
给{employee}打上班卡
打卡上班，项目{project}
{employee}到了，开始计时
{employee}现在开始做{project}'''), res=["clocked in at 08:02", '{{"since":"07:58"}}'], ans=["The clock is running."])

fn("clock_out", "End the working time", zh="下班打卡", names=["punchOut", "time.stop", "finish_shift"], descs=["Records that somebody stops working.", "Stops the time clock"], params=dict(employee=OEMP),
   en=L('''clock me out
I'm done for today
clock out
punch {employee} out
stop the clock for {employee}
{employee} has gone home, end the shift
end my working day
I'm leaving the office now, stop my hours
{employee} forgot to punch out, do it
that's it, my shift is over
finish the working time of {employee}
quitting time, log me off the clock
check {employee} out of work
home time, stop counting'''),
   zh_q=L('''下班打卡
我下班了
给{employee}打下班卡
{employee}走了，停止计时
今天收工，打卡
结束我的班次'''), res=["clocked out, 8.1 hours", '{{"worked":"7:45"}}'], ans=["The working time has ended."])

fn("start_break", "Begin a break", zh="开始休息", names=["breaks.start", "pauseWork", "go_on_break"], descs=["Stops counting working time until the break ends."], params=dict(kind=dict(t="enum", v={"lunch": ["lunch", "midday meal", "午饭", "午餐"], "coffee": ["coffee", "tea", "咖啡", "茶歇"], "smoke": ["cigarette", "smoke", "抽烟"], "personal": ["private errand", "私事"]}, d="kind of break", zh="休息类型", opt=True, alt=["type", "reason"])),
   en=L('''I'm on break
start my break
taking a {kind} break
going out for {kind}, pause my hours
{kind} break
pause the time clock, {kind}
I'm off to eat something @kind="lunch"
stepping outside for a fag @kind="smoke"
getting myself an espresso, log the pause @kind="coffee"
I have to call my bank, note a break @kind="personal"
begin the {kind} pause
hold my working time for a while
log that I'm having {kind}
break starts now'''),
   zh_q=L('''我去休息一下
开始{kind}休息
去吃饭了，暂停计时 @kind="lunch"
出去抽根烟 @kind="smoke"
{kind}时间，先停表
去冲杯咖啡，记一下休息 @kind="coffee"'''), res=["break started"], ans=["Your break is running."])

fn("end_break", "Go back to work after a break", zh="结束休息", names=["breaks.end", "resumeWork", "back_to_work"], descs=["Goes on counting working time."],
   en=L('''I'm back from my break
end my break
back to work
break is over
lunch is finished, keep counting my hours
resume my working time
the coffee is drunk, I'm at it again
continue the clock, I'm back at my desk
stop the pause
I have eaten, carry on with the shift
pause ended
let the work clock run again'''), zh_q=L('''休息结束
我回来继续上班了
吃完饭了，继续计时
结束休息
回来干活了'''), res=["break of 32 minutes"], ans=["Welcome back, the clock is running."])

fn("add_hours", "Enter worked hours afterwards", zh="补录工时", names=["timesheet.add", "logHours", "bookTime", "enter_hours"], descs=["Books hours on a project for a day.", "Adds an entry to the timesheet"], params=dict(hours=HRS, project=PRJ, day=dict(DAY, opt=True), employee=OEMP),
   en=L('''log {hours} hours on {project}
I worked {hours} hours on {project} {day}
add {hours} hours for {employee}, {project}
{employee} did {hours} hours of {project} {day}
{project}: {hours} h
put {hours} hours of {project} into my timesheet for {day}
{day} I spent {hours} hours with {project}
book {hours} hours to {project}
write down {hours} hours {project} for {employee}, {day}
enter {project} in the timesheet, {hours} hours
I forgot to log {project} {day}, it was {hours} hours
{hours} hours on {project} are missing from the sheet of {employee}
note {hours} hours, {employee}, {project}
{employee} needs {hours} hours booked on {project}'''),
   zh_q=L('''在{project}上记{hours}小时
我{day}在{project}干了{hours}小时
给{employee}补录{hours}小时，{project}
{employee}{day}做{project}{hours}小时
工时表加上{project}，{hours}小时
忘了登记，{day}{project}{hours}小时'''), res=["{hours} hours booked"], ans=["{hours} hours are booked on {project}."])

fn("correct_hours", "Change hours already entered", zh="更正工时", names=["timesheet.correct", "fixHours", "edit_entry"], descs=["Replaces the hours of a day on a project by the right number."], params=dict(project=PRJ, day=DAY, hours=dict(HRS, d="the right number", zh="正确的小时数"), reason=dict(t="str", v=["typing mistake", "left early", "forgot the break", "meeting ran over", "wrong day", "doctor's appointment", "打错了", "提前走了", "忘了休息时间", "会议超时", "看医生"], d="why", zh="原因", opt=True, alt=["note"])),
   en=L('''correct {project} {day} to {hours} hours
the entry for {project} {day} is wrong, it was {hours} hours
change my hours on {project} {day} to {hours}
{day} should say {hours} hours for {project}, {reason}
fix {project}, {day}: {hours} hours instead
{reason}: make {project} {day} {hours} hours
I entered too much for {project} {day}, really it was {hours}
set the {project} time of {day} to {hours} hours because of this: {reason}
edit {day}, {project} was only {hours} hours
replace what I logged {day} on {project} by {hours} hours
amend my timesheet, {project} {day} has {hours} hours
not what I wrote: {hours} hours {project} {day}'''),
   zh_q=L('''把{day}{project}的工时改成{hours}小时
{day}的{project}记错了，是{hours}小时
更正{project}，{day}{hours}小时，{reason}
{day}{project}应该是{hours}小时
{reason}，{day}{project}改为{hours}小时'''), res=["corrected"], ans=["{project} has {hours} hours now."])

fn("show_timesheet", "Show the entered hours of a week or month", zh="查看工时表", names=["timesheet.get", "viewHours", "list_entries"], descs=["Lists which hours were booked."], params=dict(period=dict(t="enum", v={"today": ["for today", "今天"], "this_week": ["the current week", "本周", "这周"], "last_week": ["the week before", "上周"], "this_month": ["the current month", "本月", "这个月"], "last_month": ["the month before", "上个月"]}, d="which period", zh="期间", alt=["range", "when"]), employee=OEMP),
   en=L('''show my timesheet, {period}
hours of {employee}, {period}
what did {employee} log {period}
open the timesheet of {employee}, {period}
list my hours, {period}
how long have I worked since Monday @period="this_week"
how many hours did I do seven days ago, the whole week @period="last_week"
what have I booked since this morning @period="today"
let me see the time entries of {employee} for the month that just ended @period="last_month"
timesheet {period}
which hours has {employee} entered so far this week @period="this_week"
my booked time, {period}, please'''),
   zh_q=L('''看我{period}的工时表
{employee}{period}干了多少小时
显示{period}的工时
打开{employee}的工时表，{period}
从早上到现在我记了多少工时 @period="today"'''), res=["Mon 8, Tue 7.5, Wed 8", '{{"total":31.5}}'], ans=["These are the hours."])

fn("submit_timesheet", "Hand in a timesheet for approval", zh="提交工时表", names=["timesheet.submit", "sendTimesheet", "hand_in_hours"], descs=["Sends the hours of a month to the manager."], params=dict(month=MON, approver=dict(t="str", v="person", d="who should approve", zh="审批人", opt=True, alt=["manager", "to", "boss"])),
   en=L('''submit my timesheet for {month}
hand in my {month} hours
send the {month} timesheet to {approver}
{approver} needs my hours of {month}
{month} is complete, submit it
turn in {month}
my hours for {month} are ready, pass them to {approver}
submit {month} for approval by {approver}
deliver the time record of {month}
I've entered everything for {month}, off to {approver} with it
timesheet {month}: submit
let {approver} check what I worked in {month}'''),
   zh_q=L('''提交{month}的工时表
把{month}的工时交给{approver}
{month}的工时填完了，提交
{approver}要我的{month}工时，发过去
上交{month}工时'''), res=["submitted"], ans=["Your timesheet for {month} is submitted."])

fn("approve_timesheet", "Approve the timesheet of an employee", zh="批准工时表", names=["timesheet.approve", "acceptHours", "sign_off_hours"], descs=["The manager accepts the hours of a month."], params=dict(employee=EMP, month=MON),
   en=L('''approve {employee}'s hours for {month}
{employee}'s {month} timesheet is fine, approve it
sign off {month} for {employee}
accept the timesheet of {employee}, {month}
{month} of {employee}: approved
I checked what {employee} worked in {month}, all correct
OK the hours {employee} sent for {month}
{employee} {month} looks good to me, let it through
give my approval for {month}, {employee}
release {employee}'s time record of {month} for payment
yes to {employee}'s hours in {month}
tick off {month} for {employee}'''),
   zh_q=L('''批准{employee}{month}的工时
{employee}的{month}工时表没问题，通过
审批通过{employee}{month}工时
同意{employee}在{month}的工时
{month}{employee}的工时我看过了，批准'''), res=["approved"], ans=["{employee}'s hours for {month} are approved."])

fn("return_timesheet", "Send a timesheet back to be corrected", zh="退回工时表", names=["timesheet.reject", "rejectHours", "bounce_timesheet"], descs=["The manager does not accept the hours of a month."], params=dict(employee=EMP, month=MON, comment=dict(t="str", v=["two days are missing", "Friday has 26 hours", "no project given", "the breaks are missing", "please split by client", "holiday entered as work", "缺了两天", "周五填了二十六小时", "没写项目", "没填休息时间", "请按客户拆分"], d="what is wrong", zh="意见", opt=True, alt=["reason", "note"])),
   en=L('''send {employee}'s {month} hours back
reject the {month} timesheet of {employee}: {comment}
{employee} must redo {month}, {comment}
I can't accept {employee}'s hours for {month}
return {month} to {employee}
{comment}, so give {month} back to {employee}
{employee}, {month}: not approved
bounce the time record of {employee} for {month} with the remark {comment}
don't approve {month} for {employee}, {comment}
{employee}'s sheet for {month} is wrong, back to the sender
refuse what {employee} handed in for {month}
tell {employee} to correct {month}: {comment}'''),
   zh_q=L('''退回{employee}{month}的工时表
{employee}的{month}工时不通过，{comment}
让{employee}重填{month}，{comment}
{comment}，把{month}的工时退给{employee}
驳回{employee}{month}的工时'''), res=["returned"], ans=["{employee} has to correct {month}."])

fn("request_overtime", "Ask for permission to work longer", zh="申请加班", names=["overtime.request", "askOvertime", "extra_hours"], descs=["Requests extra hours on a day."], params=dict(hours=HRS, day=DAY, payout=dict(t="enum", v={"money": ["paid", "cash", "加班费", "现金"], "time_off": ["time off in lieu", "free time", "调休"]}, d="how it is compensated", zh="补偿方式", opt=True, alt=["compensation", "as"])),
   en=L('''request {hours} hours of overtime {day}
I'd like to work {hours} hours longer {day}
may I do {hours} extra hours {day}
overtime {day}, {hours} hours, I take it as free time @payout="time_off"
{day} I need to stay {hours} hours longer, please pay it out @payout="money"
ask for {hours} overtime hours {day}
{hours} hours overtime, {day}, compensated as {payout}
apply for overtime {day}: {hours} hours
the release is late, can I put in {hours} more hours {day}
{day} plus {hours} hours, {payout}
get me permission to work {hours} additional hours {day}
I want to swap {hours} overtime hours {day} for a day off later @payout="time_off"'''),
   zh_q=L('''申请{day}加班{hours}小时
{day}我要多干{hours}小时
{day}加班{hours}小时，换{payout}
{day}想加班{hours}小时，算钱 @payout="money"
{day}加{hours}小时班，以后调休 @payout="time_off"'''), res=["request sent"], ans=["Your overtime {day} is requested."])

fn("get_overtime_balance", "Tell how many overtime hours are left", zh="查询加班余额", names=["overtime.balance", "plusHours", "flexitime_balance"], descs=["Extra hours somebody has collected."], params=dict(employee=OEMP),
   en=L('''how many overtime hours do I have
overtime balance of {employee}
how much plus has {employee} on the time account
am I in plus or in minus with my hours
what's my flexitime balance
{employee}'s extra hours?
how many hours could {employee} take off
check the time account of {employee}
did I collect any overtime
show the overtime of {employee}
how far ahead am I with my hours
overtime left?'''), zh_q=L('''我有多少加班时数
{employee}的加班余额
{employee}可以调休几小时
查一下我的工时账户
我攒了多少加班'''), res=["12.5", '{{"balance":-3}}', "plus 7 hours"], ans=["That is the overtime balance."])

fn("run_payroll", "Pay the wages of a month", zh="发放工资", names=["payroll.run", "payWages", "process_payroll"], descs=["Calculates and pays all salaries.", "Starts the pay run of a month or department"], params=dict(month=MON, department=dict(t="str", v=["sales", "warehouse", "kitchen", "IT", "drivers", "accounting", "night crew", "marketing", "shop 3", "HR", "销售部", "仓库", "厨房", "司机", "财务部", "夜班组"], d="only this department", zh="部门", opt=True, alt=["team", "group"]), test=dict(t="bool", d="only try it, pay nothing", zh="试算", opt=True, alt=["dry_run", "preview"])),
   en=L('''run payroll for {month}
pay the {month} salaries
process the wages of {month} for {department}
do a trial run of the {month} payroll @test=true
start the pay run {month}, {department} only
{month} wages, go
pay everybody for {month}
just preview what {month} payroll would cost, pay nothing yet @test=true
payroll {month}, this time for real @test=false
people in {department} should get their {month} money
calculate {month} for {department} but don't transfer anything @test=true
it's payday, send out the salaries of {month}
release the {month} pay run
{department} needs to be paid for {month}'''),
   zh_q=L('''发{month}的工资
给{department}发{month}工资
试算一下{month}的工资，先不发 @test=true
开始{month}工资发放
今天发薪，发放{month}薪水
正式发{month}工资 @test=false'''), res=["41 payments made", '{{"total":98210.4}}'], ans=["The payroll of {month} is done."])

fn("get_payslip", "Get the payslip of a month", zh="查看工资单", names=["payslips.get", "paySlip", "download_payslip"], descs=["Shows what was paid and deducted in a month."], params=dict(month=MON, employee=OEMP, year=dict(t="int", v={str(y): [str(y)] for y in range(2018, 2027)}, d="this year if left out", zh="年份", opt=True)),
   en=L('''show my payslip for {month}
{month} payslip
I need the wage slip of {month} {year}
payslip of {employee}, {month}
what did I earn in {month}? open the slip
get me {employee}'s payslip from {month} {year}
the landlord wants my salary statement of {month}
download the {month} {year} pay stub
how much tax was taken off in {month}, show the payslip
let me see what {employee} was paid in {month}
my pay statement {month} {year}, please
where is the slip for {month}'''), zh_q=L('''看我{month}的工资单
{employee}{year}年{month}的工资条
打开{month}的工资单
房东要我{month}的收入证明，调出工资条
{month}我扣了多少税，看工资单'''), res=["gross 3,200, net 2,114", '{{"net":2750.2}}'], ans=["Here is the payslip for {month}."])

fn("add_bonus", "Add a one-off bonus to the next pay", zh="发放奖金", names=["payroll.bonus", "grantBonus", "extra_pay"], descs=["Pays an employee something extra once."], params=dict(employee=EMP, amount=dict(t="int", v=(50, 5000, 50), d="bonus before tax", zh="奖金金额", alt=["sum", "bonus"]), month=dict(MON, opt=True)),
   en=L('''give {employee} a bonus of {amount}
{amount} bonus for {employee} in {month}
{employee} gets {amount} extra with the {month} pay
add a one-off {amount} to {employee}'s salary
{employee} saved the project, that's worth {amount}
reward {employee} with {amount}
pay {employee} {amount} on top in {month}
a Christmas bonus for {employee}, {amount} @month="December"
bonus: {employee}, {amount}
put {amount} as a premium on the next payslip of {employee}
{employee} has earned an additional {amount} this time
grant {employee} {amount} in {month} for good work'''), zh_q=L('''给{employee}发{amount}奖金
{employee}{month}多发{amount}
奖励{employee}{amount}
{employee}表现好，奖金{amount}
{month}工资给{employee}加一笔{amount}奖金'''), res=["bonus {amount} added"], ans=["{employee} gets {amount} on top."])

fn("add_deduction", "Take something off an employee's pay", zh="工资扣款", names=["payroll.deduct", "withhold", "pay_deduction"], descs=["Deducts a sum with a reason from the next pay."], params=dict(employee=EMP, amount=dict(t="num", v=(5, 600), d="sum to take off", zh="扣款金额", alt=["sum", "deduction"]), reason=dict(t="enum", v={"canteen": ["lunches", "meals", "食堂", "餐费"], "advance": ["money paid early", "the pay advance", "预支工资"], "parking": ["the parking space", "停车费"], "union": ["union fee", "membership in the union", "工会费"], "pension": ["retirement savings", "养老金"], "damage": ["broken equipment", "损坏赔偿"]}, d="what for", zh="扣款原因", alt=["type", "for"])),
   en=L('''deduct {amount} from {employee}'s pay for {reason}
take {amount} off {employee}'s salary, {reason}
{employee}: minus {amount} for {reason}
withhold {amount} from {employee} because of {reason}
{reason} costs {employee} {amount} this month, take it from the wages
{employee} got {amount} early last month, subtract it now @reason="advance"
{employee} ate in the canteen for {amount} @reason="canteen"
keep back {amount} of {employee}'s wages for {reason}
{amount} of {employee}'s pay goes to {reason}
{employee} parks in the garage, {amount} has to come off the pay @reason="parking"
{employee} wrecked a drill; hold back {amount} @reason="damage"
pay {employee} {amount} less, reason {reason}'''), zh_q=L('''从{employee}工资里扣{amount}{reason}
{employee}扣{amount}，原因{reason}
{employee}上月预支了{amount}，这次扣掉 @reason="advance"
{reason}{amount}，从{employee}工资扣
{employee}弄坏了电钻，扣{amount} @reason="damage"'''), res=["deduction noted"], ans=["{amount} comes off {employee}'s pay."])

fn("set_hourly_rate", "Set what an employee earns per hour", zh="设置时薪", names=["payroll.set_rate", "changeWage", "hourlyPay"], descs=["Changes the hourly wage from a day on."], params=dict(employee=EMP, rate=dict(t="num", v=(9, 95), d="money per hour", zh="时薪", alt=["wage", "per_hour", "hourly"]), start=dict(DAY, d="first day, as said", opt=True, alt=["from", "valid_from"])),
   en=L('''set {employee}'s hourly rate to {rate}
{employee} earns {rate} an hour from {start}
pay {employee} {rate} per hour
raise {employee} to {rate} an hour
new wage for {employee}: {rate} hourly, valid from {start}
{employee} gets {rate} for each hour of work
change the hourly pay of {employee} to {rate}
{rate} an hour for {employee}, starting {start}
{employee}'s trial period is over, so {rate} an hour it is
from {start} on, an hour of {employee} costs us {rate}
put {employee} on {rate} per hour
the rate of {employee} should be {rate}'''), zh_q=L('''把{employee}的时薪设为{rate}
{employee}从{start}起每小时{rate}
{employee}时薪涨到{rate}
{employee}一小时付{rate}
{employee}试用期过了，时薪{rate}'''), res=["rate {rate}"], ans=["{employee} earns {rate} an hour."])

fn("pay_advance", "Pay part of the wage early", zh="预支工资", names=["payroll.advance", "salaryAdvance", "early_pay"], descs=["Gives an employee money before payday."], params=dict(employee=EMP, amount=dict(t="int", v=(50, 1500, 50), d="sum paid now", zh="预支金额", alt=["sum"]), instalments=dict(t="int", v=(1, 6), d="paid back in so many months", zh="分几个月还", opt=True, alt=["months", "repay_in"])),
   en=L('''pay {employee} an advance of {amount}
{employee} needs {amount} before payday
give {employee} {amount} in advance, to be paid back in {instalments} months
advance: {employee}, {amount}
{employee}'s car broke down, let them have {amount} of the wages now
lend {employee} {amount} from the next salary
{amount} early for {employee}, {instalments} instalments
could {employee} get {amount} of the salary already today
an advance on wages for {employee}, {amount}, spread over {instalments} months
transfer {amount} ahead of time to {employee}
{employee} asks for {amount} now and will return it over {instalments} months
early pay of {amount} for {employee}'''), zh_q=L('''给{employee}预支{amount}
{employee}想提前拿{amount}工资
预支{employee}{amount}，分{instalments}个月扣
{employee}急用钱，先发{amount}
先付给{employee}{amount}，{instalments}个月还清'''), res=["advance paid"], ans=["{employee} gets {amount} early."])

flow(en=["how much overtime does {p} have? then request just as many overtime hours {d}", "look up {p}'s overtime balance and ask for exactly that many overtime hours {d}"], zh_q=["查{p}的加班余额，然后申请{d}加班同样的小时数"],
     slots=dict(p="person_c", d="day_c"), made=dict(h=["2", "3", "4.5", "6", "7.5", "1.5", "8", "5"]),
     steps=[("get_overtime_balance", {"employee": "{p}"}, "{h}"), ("request_overtime", {"hours": "{h}", "day": "{d}"}, "request sent")], ans=["{h} hours are requested {d}."])
flow(en=["look through today's timesheet for an open shift and clock that person out", "find out whose shift is still open today and punch that person out"], zh_q=["看看谁还在上班，给那个人打下班卡"],
     slots=dict(), made=dict(p="person_c"),
     steps=[("show_timesheet", {"period": "today"}, "open shift: {p}"), ("clock_out", {"employee": "{p}"}, "clocked out")], ans=["{p} is clocked out."])
