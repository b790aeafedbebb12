"""Factory: production lines, machines, work orders, scrap, quality checks, tools, maintenance, shifts."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


values("machine_wb", en=["press 2", "lathe B", "the paint robot", "CNC-07", "welding cell 3", "packer 1", "injection moulder 4", "the big saw", "conveyor east", "labeler", "oven 5", "mixer A", "laser cutter", "filler 12", "palletizer", "grinder 9",
                         "stamping press K", "M-114", "depanner", "Arburg 370"], zh=["二号冲床", "B车床", "喷漆机器人", "CNC-07", "三号焊接站", "一号包装机", "四号注塑机", "大锯", "东传送带", "贴标机", "五号炉", "搅拌机A", "激光切割机", "码垛机"])
values("line_wb", en=["line 1", "line 7", "the bottling line", "assembly north", "L3", "the gearbox line", "packing line B", "SMT-2", "the biscuit line", "paint shop", "line Delta", "final assembly", "hall 2 left", "the door line"],
       zh=["一号线", "七号线", "灌装线", "北装配线", "L3", "变速箱线", "包装线B", "SMT-2", "饼干线", "喷漆车间", "总装线", "车门线"])
values("made_part_wb", en=["gear housings", "door hinges", "bottle caps", "circuit boards", "chair legs", "brake discs", "biscuit tins", "pump shafts", "lamp shades", "bicycle frames", "PN-4471", "valve seats", "drawer fronts", "phone cases", "A-200 brackets", "yoghurt cups", "battery packs", "toy cars"],
       zh=["齿轮箱壳", "门铰链", "瓶盖", "电路板", "椅子腿", "刹车盘", "饼干罐", "泵轴", "灯罩", "车架", "PN-4471", "阀座", "手机壳", "电池组", "玩具车"])
values("work_order_wb", en=["WO-3318", "MO 7741", "20240-7", "FA-0091", "P/4420", "WO-9-B", "55120", "K-2203", "REWORK-7", "0071-A", "LOT-882"], zh=["WO-3318", "FA-0091", "20240-7", "55120", "K-2203", "LOT-882", "返工7"])
MAC = dict(t="str", v="machine_wb", d="which machine", zh="机器", alt=["name", "equipment", "station", "asset"])
LINE = dict(t="str", v="line_wb", d="which production line", zh="生产线", alt=["line_name", "area", "name"])
PART = dict(t="str", v="made_part_wb", d="what is made", zh="产品", alt=["product", "item", "article"])
WO = dict(t="str", v="work_order_wb", d="number of the work order", zh="工单号", alt=["order", "order_id", "job"])
PCS = dict(t="int", v=(5, 5000, 5), d="number of pieces", zh="件数", alt=["pieces", "count", "qty", "amount"])
domain("manufacturing_line")

fn("start_line", "Start a production line", zh="启动生产线", names=["lines.start", "runLine", "line_on"], descs=["Sets a stopped line running, at a speed if given."], params=dict(line=LINE, speed=dict(t="int", v=(10, 100), lim=True, d="percent of full speed", zh="速度百分比", opt=True, alt=["percent", "rate"])),
   en=L('''start {line}
run {line} at {speed} percent
get {line} going
switch {line} on
{line} can start
let {line} run with {speed} percent speed
start up {line}, {speed} percent
everybody is in place, start {line}
bring {line} back up
production on {line} begins now
at {speed} percent please, {line}
{line} has been cleaned, off we go
put {line} into motion
resume production on {line} at {speed} percent'''), zh_q=L('''启动{line}
{line}以百分之{speed}的速度开动
{line}开机
让{line}跑起来
{line}清洁完了，可以开始
以百分之{speed}运行{line}
{line}可以开了
开{line}，速度百分之{speed}
{line}，启动
把{line}开起来，{speed}%
换型做完了，开动{line}'''), res=["running", '{{"state":"running"}}'], ans=["{line} is running."])

fn("stop_line", "Stop a production line", zh="停止生产线", names=["lines.stop", "haltLine", "line_off"], descs=["Stops a line, saying why if wanted."],
   params=dict(line=LINE, reason=dict(t="enum", v={"break": ["lunch", "pause", "休息"], "no_material": ["parts ran out", "out of material", "缺料"], "fault": ["breakdown", "malfunction", "故障"], "changeover": ["retooling", "product change", "换型"], "emergency": ["danger", "accident", "紧急"], "end_of_shift": ["shift over", "closing time", "下班"]}, d="why it stops", zh="停机原因", opt=True, alt=["cause", "why"])),
   en=L('''stop {line}
halt {line}, {reason}
{line} must stop: {reason}
switch {line} off
{reason} on {line}, stop it
bring {line} to a standstill
somebody got hurt, stop {line} at once @reason="emergency"
we have no more parts on {line}, hold it @reason="no_material"
there's smoke coming out of {line}, shut it down @reason="emergency"
the workers on {line} go to eat now @reason="break"
we're done for today, turn {line} off @reason="end_of_shift"
stop {line} so we can fit the other moulds @reason="changeover"
{line} is broken, log a stop @reason="fault"
no more running of {line}'''), zh_q=L('''停止{line}
{line}停机，{reason}
{line}关掉
有人受伤，马上停{line} @reason="emergency"
{line}没料了，停下 @reason="no_material"
今天收工，关{line} @reason="end_of_shift"
{line}先停
{line}{reason}，停线
把{line}停下来，{reason}
{line}出故障了，停 @reason="fault"
{line}要换型，停一下 @reason="changeover"
大家去吃饭，{line}停 @reason="break"'''), res=["stopped"], ans=["{line} has stopped."])

fn("set_line_speed", "Change how fast a line runs", zh="设置生产线速度", names=["lines.set_speed", "lineRate", "throttle_line"], descs=["Sets pieces per minute of a running line."], params=dict(line=LINE, per_minute=dict(t="int", v=(2, 240), d="pieces per minute", zh="每分钟件数", alt=["rate", "ppm", "speed"])),
   en=L('''set {line} to {per_minute} pieces a minute
{line} should make {per_minute} per minute
slow {line} down to {per_minute} a minute
speed up {line}, {per_minute} pieces per minute
{line} {per_minute}/min
{per_minute} a minute on {line}
change the pace of {line} to {per_minute} per minute
the packers can't keep up, {per_minute} a minute for {line}
let {line} go at {per_minute} parts per minute
new rate for {line}: {per_minute}
we're behind, raise {line} to {per_minute} pieces each minute
throttle {line} to {per_minute}'''), zh_q=L('''{line}调到每分钟{per_minute}件
{line}减速到每分钟{per_minute}
把{line}的速度设为{per_minute}件每分钟
{line}加快，每分钟{per_minute}件
包装跟不上，{line}每分钟{per_minute}件就好
{line}每分钟{per_minute}个
一分钟{per_minute}件，{line}
{line}太快了，降到每分钟{per_minute}
{line}提速到一分钟{per_minute}件
让{line}跑每分钟{per_minute}件'''), res=["{per_minute} per minute"], ans=["{line} makes {per_minute} a minute now."])

fn("get_line_output", "Tell how many pieces a line has made", zh="查询产量", names=["lines.output", "producedCount", "line_production"], descs=["Good pieces of a line in a shift or on a day."], params=dict(line=LINE, period=dict(t="enum", v={"shift": ["this shift", "本班"], "today": ["since midnight", "今天"], "yesterday": ["the day before", "昨天"], "week": ["this week", "本周"]}, d="which period", zh="期间", default="shift", alt=["range", "when"])),
   en=L('''how many pieces has {line} made
output of {line}
what did {line} produce yesterday @period="yesterday"
production of {line}, {period}
{line} {period}: how many?
how much came off {line} since Monday @period="week"
did {line} reach its target today @period="today"
show the count of {line}, {period}
how is {line} doing in numbers
number of good parts from {line}, {period}
tell me {line}'s production, {period}
what's the score on {line}'''), zh_q=L('''{line}做了多少件
{line}{period}的产量
昨天{line}产了多少 @period="yesterday"
看看{line}{period}的产出
{line}今天达标了吗 @period="today"
{line}出了几件
{line}{period}产量多少
这周{line}做得怎么样 @period="week"
报一下{line}{period}产量
{line}这个班干了多少 @period="shift"'''), res=["1,842", '{{"good":960,"scrap":14}}'], ans=["That is the output of {line}."])

fn("create_work_order", "Plan a production job", zh="创建工单", names=["orders.create", "newJob", "plan_production"], descs=["Orders a number of pieces to be made.", "New work order with product, quantity, line and due day"],
   params=dict(part=PART, quantity=PCS, line=dict(LINE, d="where it is made", opt=True), due=dict(t="str", v="day_c", d="needed by, as said", zh="交期", noise=0, opt=True, alt=["due_date", "by", "deadline"])),
   en=L('''make {quantity} {part}
plan {quantity} {part} on {line}
new work order: {quantity} {part}, due {due}
we need {quantity} {part}, the deadline is {due}
produce {quantity} {part} on {line}
put a job for {quantity} {part} on {line}
{part}: {quantity} pieces, {line}
a customer ordered {quantity} {part} for {due}, schedule it
{line} should make {quantity} {part} until {due}
open a job, {part}, {quantity}
order production of {quantity} {part}
{quantity} more {part} please, on {line}
schedule {part} on {line}, quantity {quantity}, due {due}
create an order over {quantity} pieces of {part}'''), zh_q=L('''生产{quantity}件{part}
在{line}安排{quantity}个{part}
新工单：{part}，{quantity}件，{due}交
客户{due}要{quantity}个{part}，排产
{line}做{quantity}件{part}
下达{part}的工单，数量{quantity}
{part}，{quantity}件，{line}
开单：{quantity}个{part}
{due}之前要{quantity}件{part}，开工单
排{line}做{quantity}个{part}，{due}交货
{part}再做{quantity}件'''), res=["WO-4410 created", '{{"order":"MO 7790"}}'], ans=["{quantity} {part} are planned."])

fn("cancel_work_order", "Cancel a production job", zh="取消工单", names=["orders.cancel", "dropJob", "scrap_order"], descs=["Takes a work order out of the plan."], params=dict(work_order=WO),
   en=L('''cancel {work_order}
drop the job {work_order}
we don't need to make {work_order} any more
take {work_order} off the plan
{work_order} is cancelled by the customer
remove work order {work_order}
no production of {work_order}
forget about {work_order}
{work_order} can be deleted from the schedule
the customer of {work_order} went bankrupt, call the job off
scratch {work_order}
don't start {work_order}, it's been called off'''), zh_q=L('''取消工单{work_order}
{work_order}不做了
把{work_order}从计划里去掉
客户取消了{work_order}
{work_order}撤掉
{work_order}取消
{work_order}这单不要了
作废工单{work_order}
不做{work_order}
客户不要了，{work_order}删掉'''), res=["cancelled"], ans=["{work_order} is cancelled."])

fn("hold_work_order", "Interrupt a production job for a while", zh="暂停工单", names=["orders.hold", "pauseJob", "suspend_order"], descs=["Keeps a work order but does not go on with it yet."], params=dict(work_order=WO, reason=dict(t="str", v=["waiting for steel", "drawing is unclear", "tool is broken", "customer changed the colour", "quality problem", "missing screws", "等钢材", "图纸不清楚", "模具坏了", "客户改颜色", "质量问题", "缺螺丝"], d="why", zh="原因", opt=True, alt=["note", "because"])),
   en=L('''put {work_order} on hold
hold {work_order}, {reason}
pause job {work_order}
{reason}, so {work_order} has to wait
interrupt {work_order} because of this: {reason}
{work_order} must not go on for now
suspend {work_order}: {reason}
leave {work_order} aside for the moment
stop working on {work_order} until I say so
{work_order} waits, {reason}
block the job {work_order}
don't continue {work_order} yet, {reason}'''), zh_q=L('''暂停工单{work_order}
{work_order}先放一放，{reason}
{reason}，{work_order}暂停
{work_order}暂时不做
挂起{work_order}
{work_order}先停，{reason}
{work_order}压一压
因为{reason}，{work_order}挂起
{work_order}等一等再做
先别做{work_order}，{reason}'''), res=["on hold"], ans=["{work_order} is waiting."])

fn("set_order_priority", "Change how urgent a production job is", zh="设置工单优先级", names=["orders.priority", "rankJob", "prioritize_order"], descs=["Moves a work order forward or back in the queue."], params=dict(work_order=WO, priority=dict(t="enum", v={"low": ["unimportant", "whenever there's time", "低"], "normal": ["ordinary", "as usual", "普通"], "high": ["important", "soon", "高"], "rush": ["before everything else", "top", "immediate", "特急"]}, d="how urgent", zh="优先级", alt=["urgency", "rank"])),
   en=L('''give {work_order} {priority} priority
set {work_order} to {priority}
{work_order} is {priority}
priority of {work_order}: {priority}
the customer is screaming, {work_order} has to come first @priority="rush"
{work_order} can wait, do it when nothing else is on @priority="low"
treat {work_order} like any other job @priority="normal"
change the urgency of {work_order} to {priority}
push {work_order} to the very front @priority="rush"
make job {work_order} {priority}
nobody needs {work_order} before summer, move it down @priority="low"
rank {work_order} as {priority}'''), zh_q=L('''{work_order}设为{priority}优先级
把{work_order}的优先级改成{priority}
{work_order}最先做，客户急疯了 @priority="rush"
{work_order}不急，有空再做 @priority="low"
工单{work_order}优先级{priority}
{work_order}改{priority}
{work_order}加急，排最前 @priority="rush"
{priority}优先级给{work_order}
{work_order}往后排，不着急 @priority="low"
{work_order}按普通的来 @priority="normal"'''), res=["priority {priority}"], ans=["{work_order} has {priority} priority."])

fn("report_pieces", "Report finished pieces of a job", zh="报工", names=["orders.report", "bookOutput", "confirm_pieces"], descs=["Books good and bad pieces on a work order."], params=dict(work_order=WO, good=dict(t="int", v=(1, 900), d="good pieces", zh="合格数", alt=["ok", "yield"]), scrap=dict(t="int", v=(0, 60), d="bad pieces", zh="废品数", opt=True, alt=["rejects", "bad", "nok"])),
   en=L('''report {good} good pieces on {work_order}
{work_order}: {good} good, {scrap} scrap
we made {good} parts for {work_order} and {scrap} were bad
book {good} pieces to {work_order}
{good} finished for {work_order}
confirm {good} on {work_order}, {scrap} rejects
{scrap} bad ones and {good} good ones for {work_order}
job {work_order} has {good} more pieces done
out of {work_order} came {good} usable parts, {scrap} went in the bin
add {good} to the count of {work_order}
log output {work_order}: {good}
{scrap} had scratches but {good} are fine, {work_order}'''), zh_q=L('''{work_order}报工{good}件
{work_order}合格{good}，废品{scrap}
{work_order}做完{good}件，坏了{scrap}件
废了{scrap}个，{good}个是好的，工单{work_order}
给{work_order}登记{good}件良品
{work_order}，好的{good}件
{work_order}完成{good}，报废{scrap}
{good}件合格，工单{work_order}
工单{work_order}：良品{good}，不良{scrap}
{work_order}又做好{good}个'''), res=["booked"], ans=["{good} pieces are booked on {work_order}."])

fn("report_fault", "Report that a machine has a fault", zh="报告机器故障", names=["machines.report", "breakdown", "faultReport"], descs=["Tells maintenance that something is wrong with a machine."],
   params=dict(machine=MAC, fault=dict(t="str", v=["oil leak", "strange noise", "belt slips", "error E-402", "won't start", "runs too hot", "sensor dirty", "broken drill bit", "emergency stop stuck", "display is black", "vibrates badly", "air pressure too low", "漏油", "有异响", "皮带打滑", "报错E-402", "启动不了", "过热", "传感器脏了", "钻头断了", "抖得厉害", "气压太低"], d="what is wrong", zh="故障", alt=["problem", "description", "issue"]), severity=dict(t="enum", v={"minor": ["small", "not bad", "轻微"], "major": ["serious", "bad", "严重"], "standstill": ["completely down", "nothing moves", "停机"]}, d="how bad", zh="严重程度", opt=True, alt=["level", "impact"])),
   en=L('''{machine} has a fault: {fault}
report {fault} on {machine}
{machine}: {fault}, {severity}
there's a problem with {machine}, {fault}
tell maintenance about {machine}: {fault}
{fault} at {machine}
a {severity} fault on {machine}, {fault}
{machine} stands still, {fault} @severity="standstill"
it's only a little thing, but {machine}: {fault} @severity="minor"
somebody should look at {machine}: {fault}
{fault}! that's {machine}, and it is {severity}
log a breakdown of {machine}, cause {fault}
I heard something at {machine}, I'd say {fault}
note for the mechanics: {machine}, {fault}'''), zh_q=L('''{machine}{fault}
报告{machine}故障：{fault}
{machine}出问题了，{fault}，{severity}
{machine}停了，{fault} @severity="standstill"
通知维修，{machine}{fault}
{machine}有点小毛病：{fault} @severity="minor"
{machine}坏了，{fault}
{fault}，是{machine}
{machine}：{fault}，{severity}
{machine}问题很大，{fault} @severity="major"
快叫人看看{machine}，{fault}'''), res=["fault 1183 opened"], ans=["Maintenance knows about {machine}."])

fn("schedule_maintenance", "Plan maintenance of a machine", zh="安排设备保养", names=["maintenance.plan", "serviceMachine", "book_service"], descs=["Sets a day and length for servicing a machine."], params=dict(machine=MAC, day=dict(t="str", v="day_c", d="day, as said", zh="日期", noise=0, alt=["date", "when"]), hours=dict(t="int", v=(1, 24), d="how long it takes", zh="时长（小时）", opt=True, alt=["duration"]), technician=dict(t="str", v="first_name", d="who does it", zh="技师", opt=True, alt=["by", "mechanic"])),
   en=L('''plan maintenance of {machine} {day}
service {machine} {day}, {hours} hours
{technician} should service {machine} {day}
{day} {machine} gets its maintenance
book {hours} hours {day} for the upkeep of {machine}
{machine} is due for service, {day} with {technician}
put {machine} in the maintenance plan for {day}
{technician} needs {hours} hours {day} to overhaul {machine}
maintenance: {machine}, {day}, {technician}
let {technician} grease and check {machine} {day}
schedule {machine} for service {day}
we can spare {machine} {day} for {hours} hours, do the maintenance then'''), zh_q=L('''{day}给{machine}做保养
安排{technician}{day}保养{machine}
{machine}{day}保养，{hours}小时
{day}停{machine}{hours}小时做维护
{machine}该保养了，{day}，{technician}负责
{machine}定{day}保养
{day}，{technician}，保养{machine}
{machine}要维护{hours}小时，{day}
约{technician}{day}来修整{machine}
{machine}{day}检修'''), res=["planned"], ans=["{machine} will be serviced {day}."])

fn("start_machine", "Switch a single machine on", zh="启动机器", names=["machines.start", "machineOn", "power_up"], descs=["Starts one machine, with a program if given."], params=dict(machine=MAC, program=dict(t="str", v=["P12", "roughing", "cleaning cycle", "PRG-0044", "warm-up", "finish B", "test run", "O1001", "粗加工", "清洗程序", "预热", "试运行"], d="program to run", zh="程序", opt=True, alt=["cycle", "recipe"])),
   en=L('''start {machine}
start {machine} with program {program}
switch on {machine}
{machine} on, {program}
run {program} on {machine}
power up {machine}
load {program} and start {machine}
let {machine} do {program}
get {machine} working
{machine} should run {program}
turn {machine} on again
execute {program} at {machine}'''), zh_q=L('''启动{machine}
{machine}运行{program}
打开{machine}
在{machine}上跑{program}
{machine}开机，程序{program}
{machine}开
{machine}开动，跑{program}
让{machine}做{program}
{machine}准备好了，启动
把{machine}开了，用{program}'''), res=["started"], ans=["{machine} is running."])

fn("stop_machine", "Switch a single machine off", zh="停止机器", names=["machines.stop", "machineOff", "power_down"], descs=["Stops one machine, after the current piece if wanted."], params=dict(machine=MAC, after_cycle=dict(t="bool", d="finish the current piece first", zh="做完当前件再停", opt=True, alt=["finish_first", "graceful"])),
   en=L('''stop {machine}
switch off {machine}
stop {machine} when the current piece is done @after_cycle=true
{machine} off
let {machine} finish its part and then stop @after_cycle=true
halt {machine} immediately, don't wait for the piece @after_cycle=false
power down {machine}
turn {machine} off after this cycle @after_cycle=true
{machine} needs to stand still
shut {machine} down
no more pieces from {machine}
{machine} may complete what it's doing, but then off @after_cycle=true'''), zh_q=L('''停下{machine}
关掉{machine}
{machine}做完这一件就停 @after_cycle=true
马上停{machine}，别等做完 @after_cycle=false
{machine}关机
{machine}停
别让{machine}转了
{machine}立即停，不等这件 @after_cycle=false
这一件做完再停{machine} @after_cycle=true
把{machine}关了'''), res=["stopped"], ans=["{machine} has stopped."])

fn("record_measurement", "Record a quality measurement", zh="记录测量值", names=["quality.measure", "logDimension", "inspection_value"], descs=["Notes a measured value of a part for quality control."],
   params=dict(part=PART, feature=dict(t="enum", v={"length": ["long", "长度"], "diameter": ["bore", "across", "直径"], "weight": ["mass", "重量"], "thickness": ["wall", "厚度"], "roughness": ["surface finish", "粗糙度"]}, d="what was measured", zh="测量项目", alt=["dimension", "what", "characteristic"]), value=dict(t="num", v=(0.2, 95), d="measured value", zh="测量值", alt=["result", "reading", "measured"]), tolerance=dict(t="num", v=(0.01, 0.9), d="allowed difference", zh="公差", opt=True, alt=["tol"])),
   en=L('''record a {feature} of {value} for {part}
{part}: {feature} {value}
I measured {value} on {part}, {feature}
{feature} of the {part} is {value}, tolerance {tolerance}
note {value} as the {feature} of {part}
the {part} weigh {value} grams each @feature="weight"
log the measurement: {part}, {feature}, {value}
{value} for {feature}, part {part}, allowed difference {tolerance}
the {part} are {value} millimetres long @feature="length"
quality check {part}, {feature} came out at {value}
the hole in the {part} is {value} mm wide @feature="diameter"
with a tolerance of {tolerance} I got {value} for the {feature} of {part}'''), zh_q=L('''{part}的{feature}是{value}
记录{part}{feature}{value}
量了{part}，{feature}{value}，公差{tolerance}
{part}每个重{value}克 @feature="weight"
{part}长{value}毫米 @feature="length"
{part}{feature}，{value}
{value}，{part}的{feature}
测得{part}{feature}{value}
{part}的{feature}{value}，公差{tolerance}，记录
{part}直径量出来{value} @feature="diameter"'''), res=["recorded, in tolerance", "recorded, out of tolerance"], ans=["The {feature} of {part} is recorded."])

flow(en=["plan {n} {p} and give the new order top priority", "create a job for {n} {p}, then make that job a rush"], zh_q=["安排{n}件{p}，新工单设为特急"],
     slots=dict(n=[str(k) for k in range(50, 4000, 130)], p="made_part_wb"), made=dict(w="work_order_wb"),
     steps=[("create_work_order", {"part": "{p}", "quantity": "{n}"}, '{{"order":"{w}"}}'), ("set_order_priority", {"work_order": "{w}", "priority": "rush"}, "rush")], ans=["{w} over {n} {p} goes first."])
flow(en=["order {n} {p} to be made, but put the new job on hold straight away", "open a job for {n} {p} and suspend it for now"], zh_q=["下{n}件{p}的工单，先挂起"],
     slots=dict(n=[str(k) for k in range(30, 3000, 110)], p="made_part_wb"), made=dict(w="work_order_wb"),
     steps=[("create_work_order", {"part": "{p}", "quantity": "{n}"}, "{w} created"), ("hold_work_order", {"work_order": "{w}"}, "on hold")], ans=["{w} is created and waiting."])
