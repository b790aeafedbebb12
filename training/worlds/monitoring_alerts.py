"""Monitoring: alert rules, alerts, metrics, dashboards, incidents, on-call."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def _pool(v):
    return v.split("|") if isinstance(v, str) and "|" in v else v


def S(v, d, zh="", alt="", **more):
    """A copied text; `v` is a list name or values separated by |."""
    return dict(t="str", v=_pool(v), d=d, zh=zh, alt=alt.split(), **more)


def N(lo, hi, d, zh="", alt="", t="int", **more):
    """A number from lo to hi."""
    return dict(t=t, v=(lo, hi), d=d, zh=zh, alt=alt.split(), **more)


def B(d, zh="", alt="", **more):
    """An optional yes or no."""
    return dict(t="bool", d=d, zh=zh, alt=alt.split(), opt=True, **more)


def E(v, d, zh="", alt="", **more):
    """An enum written "value:surface,surface|value"."""
    table = {}
    for item in v.split("|"):
        value, _, words = item.partition(":")
        table[value] = [w for w in words.split(",") if w] + ([value.replace("_", " ")] if "_" in value else [])
    return dict(t="enum", v=table, d=d, zh=zh, alt=alt.split(), **more)


domain("monitoring_alerts")
values("alertname_we", en="High CPU|disk almost full|Checkout errors|p95 latency|cert expiry|AL-2207|Queue backlog|Login failures|db replication lag|memory leak|Payment timeouts|5xx spike|no heartbeat|Backup missed|alert 418|"
       "Pod restarts|Slow search|DNS failures|temperature rack 4".split("|"),
       zh="CPU过高|磁盘快满|结账报错|延迟过高|证书到期|队列堆积|登录失败|数据库同步延迟|内存泄漏|支付超时|心跳丢失|备份失败|搜索变慢|解析失败".split("|"))
values("monitored_we", en="checkout|web-01|auth-service|db-primary|search-api|payments-v2|the mail gateway|worker-17|cdn-proxy|redis-cache|notifications|api-eu-west|billing|inventory|k8s-node-5|status page|image-resizer|vpn".split("|"),
       zh="结账服务|登录服务|主数据库|搜索接口|支付|邮件网关|官网|通知服务|缓存|计费|库存服务|调度器".split("|"))
values("oncall_we", en="Maya|Dmitri|the database team|Chen Wei|platform-oncall|Rosa|Vikram Rao|SRE|Hannah|network crew|Kofi|tier2|Aisha|backend squad|Tobias|NOC".split("|"),
       zh="小李|数据库组|陈伟|平台值班|王磊|运维组|张敏|网络组|老周|后端组".split("|"))
values("dashboard_we", en="Overview|Checkout health|Database|Kubernetes nodes|Frontend vitals|Payments EU|Queue depth|Costs|SLO board|Mobile crashes|Edge traffic|Black Friday".split("|"),
       zh="总览|结账健康|数据库|节点|前端性能|支付|队列|成本|移动端崩溃|流量".split("|"))
values("incident_we", en="INC-204|INC-1181|#77|incident 5520|P-9031|OUT-12|INC-7|2026-014|IR-330|MAJ-8".split("|"))

METRIC = "cpu:CPU|memory:RAM,内存|disk:disk usage,磁盘|latency:响应时间,延迟|error_rate:错误率|traffic:流量|queue_length:队列长度"
SEV = "info:信息|warning:警告|critical:严重,紧急"
SRV = S("monitored_we", "service or host", "服务或主机", "target host component")
ALERT = S("alertname_we", "name or number of the alert", "告警名或编号", "alert_id name")
INC = S("incident_we", "incident", "事件编号", "incident_id id", noise=0.1)
CHAN = "email:mail,邮件|sms:text message,短信|slack:Slack|phone:phone call,电话|webhook"

fn("create_alert_rule", "Create an alert on a metric", zh="新建告警规则", names=["createAlertRule", "alerts.create", "add_monitor"], descs=["Warns when a metric of a service goes over or under a limit.", "Defines a threshold monitor"],
   params=dict(service=SRV, metric=E(METRIC, "what is measured", "指标", "measure signal"), comparison=E("above:over,高于,超过|below:under,低于", "side of the limit", "比较方向", "operator direction"),
               threshold=N(1, 990, "the limit", "阈值", "limit value", t="num"), severity=E(SEV, "how serious it is", "级别", "level", opt=True),
               minutes=N(1, 60, "only after so many minutes", "持续几分钟", "for_minutes window", opt=True)),
   en=L('''alert me when {metric} of {service} is {comparison} {threshold}
create a {severity} alert for {service}: {metric} {comparison} {threshold}
I want a {severity} if {service} has {metric} {comparison} {threshold} for {minutes} minutes
when {service}'s {metric} stays {comparison} {threshold} for {minutes} minutes, raise an alert
new rule: {service}, {metric}, {comparison} {threshold}, severity {severity}
warn us as soon as the {metric} on {service} climbs past {threshold} @comparison="above"
tell me if {metric} on {service} drops to less than {threshold} @comparison="below"
watch {service}; {metric} {comparison} {threshold} is {severity}
the limit for {metric} on {service} is {threshold}, alert {comparison} that
{metric} of {service} should never exceed {threshold}, make that a {severity} alert @comparison="above"
monitor {metric} at {service}, threshold {threshold}, {comparison}
{severity} rule on {service} when {metric} goes {comparison} {threshold}
if {metric} sinks beneath {threshold} on {service}, that's an alert with severity {severity} @comparison="below"
add a monitor, {service} {metric} {comparison} {threshold}, {minutes} min'''),
   zh_q=L('''{service}的{metric}{comparison}{threshold}时告警
给{service}建一条{severity}告警：{metric}{comparison}{threshold}
如果{service}的{metric}{comparison}{threshold}持续{minutes}分钟，发{severity}告警
新规则：{service}，{metric}，{comparison}{threshold}
{service}的{metric}一旦掉到{threshold}以下就通知我 @comparison="below"
监控{service}，{metric}{comparison}{threshold}算{severity}'''), res=["rule created"], ans=["I will alert you when {metric} of {service} is {comparison} {threshold}."])

fn("change_alert_threshold", "Change the limit of an existing alert", zh="修改告警阈值", names=["updateThreshold", "alerts.set_limit", "editAlertRule"], descs=["Gives an alert a new limit."],
   params=dict(alert=ALERT, threshold=N(1, 990, "new limit", "新阈值", "limit value", t="num"), old_threshold=N(1, 990, "limit so far", "原阈值", "previous", t="num", opt=True)),
   en=L('''set the threshold of {alert} to {threshold}
change {alert} from {old_threshold} to {threshold}
{alert} fires too often, raise the limit to {threshold}
lower {alert} to {threshold}
the new limit for {alert} is {threshold}
{alert} should go off at {threshold}, not {old_threshold}
make it {threshold} instead of {old_threshold} for {alert}
{threshold} is a better limit for {alert}
update the alert {alert}: threshold {threshold}
bring the limit of {alert} down to {threshold}, it was {old_threshold}
edit {alert}, {old_threshold} -> {threshold}
use {threshold} for the alert {alert} from now on'''),
   zh_q=L('''把{alert}的阈值改成{threshold}
{alert}从{old_threshold}改到{threshold}
{alert}老是误报，阈值调到{threshold}
{alert}的新阈值是{threshold}
{alert}应该到{threshold}才报，不是{old_threshold}'''), res=["threshold {threshold}"], ans=["{alert} now fires at {threshold}."])

fn("acknowledge_alert", "Acknowledge an alert", zh="确认告警", names=["ackAlert", "alerts.acknowledge", "take_alert"], descs=["Says that somebody is working on an alert."],
   params=dict(alert=ALERT, by=S("oncall_we", "who takes it", "由谁处理", "owner responder", opt=True),
               note=S("looking into it|known issue|restarting the pod|false alarm, I think|waiting for vendor|rolling back|on my way|正在看|已知问题|在重启|等厂商|正在回滚", "remark", "备注", "comment", opt=True)),
   en=L('''acknowledge {alert}
ack {alert}
I've seen {alert}, stop paging me about it
{by} is taking care of {alert}
ack {alert} for {by} with the note "{note}"
{alert}: {note}, mark it acknowledged
someone is on it, ack {alert}
confirm {alert}, {note}
mark the alert {alert} as taken by {by}
got it, {alert} is mine
yes yes, {alert}, I'm already on it
acknowledge alert {alert}, remark: {note}'''),
   zh_q=L('''确认告警{alert}
{alert}收到了
{alert}由{by}处理
确认{alert}，备注：{note}
{alert}我已经在处理了'''), res=["acknowledged"], ans=["{alert} is acknowledged."])

fn("silence_alert", "Silence an alert for a while", zh="静默告警", names=["silenceAlert", "alerts.mute", "snooze_alert"], descs=["No notifications of this alert for some time."],
   params=dict(alert=ALERT, duration=N(1, 48, "for how long", "多久", "length amount"), unit=E("minutes:min,分钟|hours:h,小时|days:天", "unit of the duration", "时间单位", "duration_unit"),
               reason=S("reason_c", "why", "原因", "why", opt=True)),
   en=L('''silence {alert} for {duration} {unit}
mute the alert {alert} {duration} {unit}
I don't want to hear about {alert} for the next {duration} {unit}
{alert} quiet for {duration} {unit}, {reason}
for {duration} {unit} keep {alert} silent
snooze {alert} {duration} {unit} because {reason}
no notifications from {alert} during the next {duration} {unit}
give me {duration} {unit} of peace from {alert}
we know about {alert}, silence {duration} {unit}
{duration} {unit} silence on {alert}
suppress {alert} ({reason}) for {duration} {unit}
hold back {alert} for {duration} {unit}'''),
   zh_q=L('''静默{alert}{duration}{unit}
{alert}{duration}{unit}内不要通知
接下来{duration}{unit}别再报{alert}
因为{reason}，把{alert}静音{duration}{unit}
{alert}先关{duration}{unit}'''), res=["silenced"], ans=["{alert} is silent for {duration} {unit}."])

fn("unsilence_alert", "End the silence of an alert", zh="取消静默", names=["unsilenceAlert", "alerts.unmute"], descs=["Lets an alert notify again."], params=dict(alert=ALERT),
   en=L('''unmute {alert}
end the silence on {alert}
{alert} may notify again
let {alert} through again
turn the notifications of {alert} back on
remove the silence from {alert}
I want to hear about {alert} again
stop muting {alert}
wake {alert} up from its snooze
lift the silence for {alert}
{alert} shouldn't be silent any longer
re-enable pages for {alert}'''),
   zh_q=L('''取消{alert}的静默
{alert}恢复通知
别再静音{alert}了
重新开启{alert}的告警
让{alert}继续报警'''), res=["silence removed"], ans=["{alert} can notify again."])

fn("list_alerts", "List alerts", zh="列出告警", names=["listAlerts", "alerts.query", "show_alerts"], descs=["Shows alerts by state, severity and service."],
   params=dict(state=E("firing:active,正在触发|acknowledged:已确认|resolved:已恢复,已解决|silenced:已静默", "state of the alerts", "状态", "status", opt=True), severity=E(SEV, "only this severity", "级别", "level", opt=True),
               service=dict(SRV, opt=True), limit=N(1, 100, "at most so many", "最多几条", "count max", opt=True), hours=N(1, 72, "of the last so many hours", "最近几小时", "since_hours", opt=True)),
   en=L('''which alerts are {state}?
list {severity} alerts
show the {state} {severity} alerts on {service}
what's burning right now @state="firing"
{state} alerts of the last {hours} hours
give me {limit} {severity} alerts
the latest {limit} alerts for {service} in the past {hours} hours
anything {severity} on {service}?
alerts that have been {state}, severity {severity}
is there something wrong with {service}
all {severity} ones that are {state} please, no more than {limit}
in the last {hours} hours, which {severity} alerts came from {service}
what did we mute? @state="silenced"
show me {state} alerts, {limit} at most
alerts {service} {state}'''),
   zh_q=L('''列出{state}的告警
有哪些{severity}告警
{service}最近{hours}小时的{severity}告警
显示{limit}条{state}的告警
现在有什么在报警 @state="firing"
{service}上{state}的{severity}告警'''), res=["High CPU, 5xx spike", "none"], ans=["These are the alerts."])

fn("get_metric", "Read a metric of a service", zh="读取指标", names=["getMetric", "metrics.query", "read_gauge"], descs=["Number of a metric over a time range, put together as asked."],
   params=dict(service=SRV, metric=E(METRIC, "what to read", "指标", "measure signal"),
               aggregation=E("average:mean,平均|maximum:max,最大,最高|minimum:min,最小,最低|sum:合计|current:当前", "how values are put together", "汇总方式", "agg function", default="current"),
               hours=N(1, 168, "over the last so many hours", "最近几小时", "range window", opt=True)),
   en=L('''what's the {metric} of {service}
{aggregation} {metric} on {service} over the last {hours} hours
show {service}'s {metric}
how high did the {metric} of {service} get in the past {hours} hours @aggregation="maximum"
{metric} {service} {aggregation}
give me the {aggregation} of {metric} for {service}
for {service} I need {metric}, {aggregation}, {hours} hours
in the last {hours} hours, what was the {aggregation} {metric} at {service}
read {metric} from {service} as {aggregation}
tell me the lowest {metric} that {service} had in {hours} hours @aggregation="minimum"
{service}: how is {metric} doing
on the whole, what {metric} did {service} have these {hours} hours @aggregation="average"
check {metric} for {service} right now @aggregation="current"'''),
   zh_q=L('''{service}的{metric}是多少
{service}最近{hours}小时的{aggregation}{metric}
看下{service}的{metric}，取{aggregation}
过去{hours}小时{service}{metric}最高到多少 @aggregation="maximum"
读取{service}当前的{metric} @aggregation="current"'''), res=["73", "412 ms", "0.8"], ans=["Here is the {metric} of {service}."])

fn("show_dashboard", "Open a dashboard", zh="打开仪表盘", names=["showDashboard", "dashboards.open", "view_board"], descs=["Displays a saved dashboard over a time range."],
   params=dict(dashboard=S("dashboard_we", "name of the dashboard", "仪表盘名", "name board"), range=E("hour:last hour,一小时|day:last day,一天|week:last week,一周|month:last month,一个月", "time range", "时间范围", "period window", opt=True),
               refresh=N(5, 300, "seconds between refreshes", "几秒刷新一次", "refresh_seconds interval", opt=True), theme=E("light:浅色|dark:深色", "colours", "配色", "colours", opt=True)),
   en=L('''open the dashboard {dashboard}
show me {dashboard}
put {dashboard} on the screen, range {range}
{dashboard} dashboard for the {range}
I'd like to see {dashboard} in {theme} and refreshed every {refresh} seconds
the {dashboard} board, {range} view
display {dashboard} with a {theme} background over one {range}
{dashboard}, reload every {refresh} seconds
bring up {dashboard}
let's look at {dashboard} for a {range}
use the {theme} colours and the {range} range for {dashboard}
wall screen: {dashboard}, {theme}, {range}, {refresh} seconds'''),
   zh_q=L('''打开{dashboard}仪表盘
看{dashboard}，范围{range}
{dashboard}用{theme}显示，每{refresh}秒刷新
显示最近{range}的{dashboard}
大屏放{dashboard}，{theme}'''), res=["dashboard opened"], ans=["Here is {dashboard}."])

fn("open_incident", "Open an incident", zh="新建事件", names=["openIncident", "incidents.create", "declare_incident"], descs=["Declares an outage or a disturbance."],
   params=dict(title=S("checkout down|slow login in Asia|wrong prices shown|mails delayed|database unreachable|partial data loss|payments failing|site returns 502|app crashes on start|结账不可用|亚洲登录慢|价格显示错误|邮件延迟|数据库连不上|支付失败", "what is wrong", "标题", "name summary"),
               severity=E("minor:轻微|major:重大|critical:严重", "how bad it is", "严重度", "level"), impact=E("internal:内部|some_customers:部分客户|all_customers:所有客户,全部客户", "who notices", "影响范围", "scope audience", opt=True),
               service=dict(SRV, opt=True)),
   en=L('''open a {severity} incident: {title}
declare an incident "{title}", severity {severity}, impact {impact}
{title} - this is {severity}, {impact} are affected
we have a {severity} outage on {service}: {title}
incident: {title}, {severity}
new {severity} incident for {service}, {title}, it hits {impact}
{title}, only we see it so far, open a {severity} incident @impact="internal"
everybody is hit: {title}, severity {severity} @impact="all_customers"
start an incident called {title} and rate it {severity}
I'd rate it {severity}: {title} on {service}
call it {title}, impact {impact}, severity {severity}, service {service}
{severity} one here, {title}
log an incident for {service} with {severity} severity and {impact} impact: {title}'''),
   zh_q=L('''新建{severity}事件：{title}
上报事件“{title}”，{severity}，影响{impact}
{service}出了{severity}故障：{title}
{title}，所有人都受影响，按{severity}建事件 @impact="all_customers"
开一个{severity}的事件，{service}，{title}'''), res=["INC-204 opened"], ans=["The incident {title} is open."])

fn("update_incident", "Change status or severity of an incident", zh="更新事件", names=["updateIncident", "incidents.patch", "set_incident_status"], descs=["Moves an incident on, or rates it anew."],
   params=dict(incident=INC, status=E("investigating:调查中|identified:已定位|monitoring:观察中|resolved:已解决", "new status", "状态", "state stage"), severity=E("minor:轻微|major:重大|critical:严重", "new severity", "严重度", "level", opt=True),
               message=S("we are rolling back|a fix is deployed|waiting for the provider|the cause was a bad deploy|traffic was moved|正在回滚|修复已上线|等待供应商|流量已切换", "words for the status page", "说明", "note text", opt=True)),
   en=L('''set {incident} to {status}
{incident} is {status} now
update {incident}: {status}, {message}
move incident {incident} to {status} and make it {severity}
we found the cause of {incident} @status="identified"
{incident} is over @status="resolved"
the status of {incident} becomes {status}, severity {severity}
{incident}: {severity}, {status}, message "{message}"
lower {incident} to {severity}, we're {status}
still looking into {incident}, no cause yet @status="investigating"
the fix for {incident} is out, we're watching it @status="monitoring"
put {message} on {incident} and mark it {status}
change {incident} to {status} with severity {severity}'''),
   zh_q=L('''把{incident}改成{status}
{incident}现在{status}，{message}
{incident}状态{status}，严重度{severity}
{incident}结束了 @status="resolved"
找到{incident}的原因了 @status="identified"'''), res=["incident updated"], ans=["{incident} is {status}."])

fn("page_person", "Page a person or team", zh="呼叫值班人员", names=["pagePerson", "oncall.page", "notify_responder"], descs=["Reaches somebody at once on a channel."],
   params=dict(who=S("oncall_we", "person or team", "人或组", "person team recipient"), channel=E(CHAN, "how to reach them", "渠道", "via medium", default="phone"),
               message=S("checkout is down|please join the bridge|need database access|can you restart web-01|the disk is full|customers are complaining|结账挂了|请加入会议|需要数据库权限|磁盘满了|客户在投诉", "what to say", "内容", "text body"),
               urgency=E("low:低|high:高", "urgency", "紧急程度", "priority", opt=True)),
   en=L('''page {who}: {message}
wake up {who} by {channel}, {message}
send {who} a {channel} saying {message}
tell {who} via {channel} that {message}
{message}, let {who} know with {urgency} urgency
{who} must know at once: {message} @urgency="high"
{channel} to {who}: {message}, urgency {urgency}
page {who} over {channel} with the words "{message}"
no rush, but inform {who}: {message} @urgency="low"
get {who} on the line, {message}
use {channel} to reach {who}, {urgency} urgency, {message}
notify {who}, {channel}, {message}'''),
   zh_q=L('''呼叫{who}：{message}
用{channel}通知{who}，{message}
马上告诉{who}：{message} @urgency="high"
给{who}发{channel}说{message}
通过{channel}找{who}，紧急程度{urgency}，内容是{message}'''), res=["paged {who}"], ans=["{who} has been paged."])

fn("set_oncall", "Put somebody on call", zh="设置值班", names=["setOnCall", "oncall.schedule", "assign_shift"], descs=["Replaces the person on call for a stretch of time."],
   params=dict(person=S("oncall_we", "who takes over", "接班的人", "to new_person"), replaces=S("oncall_we", "who is relieved", "被替换的人", "from old_person", opt=True), when=S("day_c", "day, as said", "日期", "day date", noise=0),
               shift=E("morning:早班|evening:晚班|night:夜班|all_day:the whole day,全天", "which shift", "班次", "slot", opt=True)),
   en=L('''put {person} on call {when}
{person} takes over from {replaces} {when}
{when} {person} is on call instead of {replaces}
swap {replaces} for {person} {when}, {shift} shift
{person} covers the {shift} shift {when}
the {shift} shift {when} goes to {person}
schedule {person} for {when}, {shift}
{replaces} is ill, let {person} do {when}
on-call {when}: {person}
relieve {replaces} {when}, {person} comes in
I want {person} on {shift} duty {when}
give {replaces}'s {shift} shift to {person} {when}
{when} the pager goes from {replaces} to {person}'''),
   zh_q=L('''{when}由{person}值班
{when}{person}替{replaces}值班
{person}上{when}的{shift}
{replaces}病了，{when}换{person}
把{when}的{shift}从{replaces}换给{person}'''), res=["on call: {person}"], ans=["{person} is on call {when}."])

fn("set_notification_channel", "Choose where alerts of a severity go", zh="设置通知渠道", names=["setNotificationChannel", "routing.set", "route_alerts"], descs=["Routes alerts of one severity to a channel."],
   params=dict(severity=E(SEV, "alerts of this severity", "级别", "level"), channel=E(CHAN, "where they go", "渠道", "via destination"), recipient=S("oncall_we", "who gets them", "接收人", "to who", opt=True),
               enabled=B("on or off", "是否启用", "active")),
   en=L('''send {severity} alerts by {channel}
{severity} alerts go to {recipient} by {channel}
route {severity} to {channel}
use {channel} for everything that is {severity}
no more {channel} for {severity} alerts @enabled=false
I want {severity} on {channel} and nothing else
from now on, {recipient} gets {severity} through {channel} @enabled=true
{channel} for {severity}, recipient {recipient}
stop sending {severity} alerts over {channel} to {recipient} @enabled=false
deliver {severity} ones via {channel}
switch off {channel} messages for {severity} @enabled=false
if it's {severity}, use {channel} and tell {recipient}'''),
   zh_q=L('''{severity}告警用{channel}发
{severity}级别通过{channel}通知{recipient}
{severity}不要再用{channel}发了 @enabled=false
以后{severity}告警都走{channel}
{recipient}用{channel}接收{severity}告警'''), res=["routing saved"], ans=["{severity} alerts go out by {channel}."])

flow(en=["open a critical incident \"{t}\" and page {w} about it", "declare {t} a critical incident, then page {w} with its number"], zh_q=["建一个严重事件“{t}”，并呼叫{w}", "上报严重事件{t}，然后把编号通知{w}"],
     slots=dict(t=["checkout down", "login broken", "no mail since noon", "site is slow", "结账挂了", "登录坏了", "网站很慢"], w="oncall_we"), made=dict(i=["INC-771", "INC-2044", "#318", "MAJ-19"]),
     steps=[("open_incident", {"title": "{t}", "severity": "critical"}, "{i} opened"), ("page_person", {"who": "{w}", "message": "{i}"}, "paged")], ans=["{i} is open and {w} has been paged."])
flow(en=["which critical alert is firing? acknowledge it", "find the firing critical alert and ack it"], zh_q=["现在哪个严重告警在触发？确认它", "找出正在触发的严重告警并确认"],
     slots={}, made=dict(a=["High CPU", "5xx spike", "AL-3310", "Payment timeouts", "no heartbeat"]), steps=[("list_alerts", {"state": "firing", "severity": "critical"}, "{a}"),
     ("acknowledge_alert", {"alert": "{a}"}, "acknowledged")], ans=["{a} was firing; it is acknowledged."])
