"""Developer console: feature flags, API keys, webhooks, redirects, log filters, scheduled exports, test users, release notes."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter."""
    return dict(t="str", v=v, d=d, zh=zh, alt=list(alt), **k)


def B(d, zh, *alt, **k):
    """A boolean parameter."""
    return dict(t="bool", d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi), d=d, zh=zh, alt=list(alt), **k)


domain("webhooks_flags_api")
values("flag_dx", en="new_checkout|dark-mode|beta.search|show_prices|Fast Upload|legacy_login|two-step signup|ai_summary|hide-sidebar|INVITE_ONLY|no-ads|promo_banner_v2|instant refunds|mobile.nav.2|cookie notice|export-to-csv".split("|"),
       zh="new_checkout|dark-mode|beta.search|快速上传|legacy_login|两步注册|ai_summary|隐藏侧栏|no-ads|促销横幅|即时退款|cookie提示".split("|"))
values("hookurl_dx", en="https://hooks.acme.dev/in|https://example.com/cb?v=2|http://10.0.0.8:8080/events|https://api.tinyshop.io/webhook|https://n8n.local/webhook/77ab|https://notify.fern.app/v1/push|https://example.org/hooks/orders|https://relay.kite.so/x|https://ops.moss.team/incoming".split("|"), zh=[])
values("apikey_dx", en="Mobile app, production|CI runner|partner: Nordwind|read only - dashboard|Old laptop|Zapier bridge|Key no. 7|staging-bot|Don't delete (billing)|QA tablet|analytics sync|Priya's script".split("|"),
       zh="移动端正式|CI机器|合作方北风|只读看板|旧笔记本|七号密钥|测试机器人|不要删（计费）|测试平板|分析同步".split("|"))
values("devname_dx", en="Amira Soltani|Ben Whitlock|Chen Yu|Duc Tran|Eleni Papadaki|Gareth Pugh|Hye-jin Park|Ivo Horvat|Maria da Costa|Olu Adeyemi|Ruth Goldberg|Sam O'Neill|Teemu Laine".split("|"),
       zh="沈阳|葛小军|余晨|段可|白露|许志明|郝佳|唐果|戴维".split("|"))
values("devmail_dx", en="amira@acme.dev|ben.whitlock@example.com|cyu@tinyshop.io|duc+test@mail.com|eleni@fern.app|gareth.pugh@post.co.uk|qa-team@example.org|olu_a@kite.so|ruth@moss.team|alerts@ops.example|teemu.laine@posti.fi".split("|"), zh=[])
values("pathfrom_dx", en="/blog|/old-pricing|/about-us.html|/jobs/2023|/shop/sale|/help/faq|/index.php|/en/start|/p/9921|/team|/summer-offer|/docs/v1".split("|"), zh=[])
values("pathto_dx", en="/news|/pricing|/about|/careers|/shop/outlet|/support|/|/welcome|/products/9921|/people|/offers|/docs/latest".split("|"), zh=[])
values("relnote_dx", en="Faster, smaller, calmer|Version 4: the big cleanup|You can now undo (almost) everything|Not just bug fixes|Login works offline!|Goodbye, old editor|3 fixes for Safari|Search that doesn't forget|What's new in May|We fixed the blank page. Twice.|Export to PDF, finally".split("|"),
       zh="更快更小更安静|第四版：大扫除|现在可以撤销了|不只是修错|离线也能登录！|再见，旧编辑器|修复三个浏览器问题|五月新功能|终于能导出PDF了".split("|"))
values("exportcol_dx", en="id|email|created_at|country|order total|plan|last login|first_name|status|VAT number|referrer|page_views|is_active|phone|shipping city|currency".split("|"),
       zh="编号|邮箱|创建时间|国家|订单总额|套餐|最后登录|名字|状态|税号|来源|浏览量|电话|城市|币种".split("|"))
values("exporttable_dx", en="customers|orders|sign-ups|refunds|page views|subscriptions|support tickets|newsletter readers|failed payments|active users|invoices".split("|"),
       zh="客户|订单|注册记录|退款|浏览记录|订阅|工单|付款失败|活跃用户|发票".split("|"))
values("logterm_dx", en="timeout|null pointer|out of memory|card declined|rate limit|permission denied|Too many open files|Not found: /api/v2/me|user not active|disk full|slow query|bad gateway|SSL handshake".split("|"),
       zh="超时|空指针|内存不足|卡被拒|限流|没有权限|磁盘已满|慢查询|连接被拒|证书错误".split("|"))
values("turnoffwhy_dx", en="it breaks on Safari|customers were confused|the tests fail|legal asked for it|it leaks memory|support is drowning in mails|the key was posted in a public chat|nobody uses it|we migrated last week|it was only meant for May".split("|"),
       zh="苹果浏览器上会坏|用户看不懂|测试没过|法务要求的|内存泄漏|客服被邮件淹了|密钥被发到群里了|没人用|上周已经迁移|只打算五月用".split("|"))

FLAG = S("flag_dx", "name of the flag", "开关名称", "flag_name", "feature", "key")
ENVS = dict(t="[enum]", v={"production": ["prod", "the live site", "live", "生产环境", "正式环境"], "staging": ["the staging server", "预发环境", "预发"], "development": ["dev", "our own machines", "开发环境"], "preview": ["the preview branches", "预览环境"]}, d="environments", zh="环境", alt=["environments", "stages", "targets"])
ENV = dict(ENVS, t="enum", d="environment", alt=["environment", "stage"])
EVENTS = dict(t="[enum]", v={"order_created": ["new orders", "orders that come in", "新订单"], "order_cancelled": ["cancelled orders", "cancellations", "取消的订单"], "payment_failed": ["failed payments", "payments that bounce", "付款失败"], "user_signed_up": ["new users", "sign-ups", "新用户注册"], "user_deleted": ["deleted accounts", "closed accounts", "账号注销"], "stock_low": ["low stock", "shelves running empty", "库存不足"]}, d="events", zh="事件", alt=["topics", "triggers", "event_types"])
SCOPES = dict(t="[enum]", v={"read_orders": ["reading orders", "读订单"], "write_orders": ["changing orders", "改订单"], "read_users": ["reading users", "seeing users", "读用户"], "write_users": ["editing users", "改用户"], "billing": ["invoices", "账单"]}, d="what the key may do", zh="权限", alt=["permissions", "rights"])
URL = S("hookurl_dx", "address that is called", "回调地址", "endpoint", "target_url", noise=0)
KEY = S("apikey_dx", "label of the key", "密钥名称", "label", "key_name")

fn("set_flag", "Turn a feature flag on or off", zh="切换功能开关", names=["flags.set", "toggleFlag", "feature_switch"], descs=["Enables or disables a feature, in all or some environments.", "Flips a flag and notes why"],
   params=dict(flag=FLAG, enabled=B("true switches the feature on", "是否启用", "on", "active"), environments=dict(ENVS, opt=True), reason=S("turnoffwhy_dx", "why", "原因", "note", "comment", opt=True, noise=0.06)),
   en=L('''turn on {flag} @enabled=true
switch off {flag} in {environments} @enabled=false
enable {flag} in {environments} @enabled=true
kill {flag}, {reason} @enabled=false
{flag}: off @enabled=false
{flag}: on, {environments} @enabled=true
let the users have {flag} @enabled=true
take {flag} away from {environments} @enabled=false
{reason}, so {flag} has to go dark @enabled=false
bring {flag} back to life in {environments} @enabled=true
don't show the feature {flag} any more @enabled=false
{flag} goes live @enabled=true
in {environments} we want {flag} disabled: {reason} @enabled=false
activate "{flag}" for {environments} @enabled=true
no more {flag} on {environments} because {reason} @enabled=false
flip the flag called {flag} to off, reason: {reason} @enabled=false'''),
   zh_q=L('''打开{flag} @enabled=true
关掉{environments}的{flag} @enabled=false
在{environments}启用{flag} @enabled=true
{reason}，把{flag}关了 @enabled=false
{flag}上线 @enabled=true
{environments}不再显示{flag}，{reason} @enabled=false
停用{flag}，因为{reason} @enabled=false
让{environments}用上{flag} @enabled=true'''), res=["flag saved"], ans=["The flag {flag} is set."])

fn("roll_out_flag", "Show a feature to part of the users", zh="灰度发布", names=["flags.rollout", "gradualRollout", "release_to_percent"], descs=["Percentage of users and the countries they come from.", "Releases a flag step by step"],
   params=dict(flag=FLAG, percent=dict(t="int", v=(1, 99), lim=True, d="percent of users", zh="用户百分比", alt=["share", "percentage"]), countries=dict(t="[str]", v="country", d="only in these countries", zh="国家", opt=True, alt=["regions"], noise=0.05), sticky=B("a user keeps the same answer", "保持一致", "consistent", opt=True)),
   en=L('''roll {flag} out to {percent} percent
{percent}% of the users get {flag}
show {flag} to {percent} percent of people in {countries}
{flag} for {percent}%, only {countries}
in {countries} release {flag} to {percent} percent
start with {percent} percent for {flag}, sticky @sticky=true
{flag}: {percent}%, need not be consistent per user @sticky=false
let {percent} percent of {countries} try {flag}
give {flag} to {percent} out of a hundred users
raise {flag} to {percent} percent, every user keeps what they saw @sticky=true
canary for {flag}: {percent}%
we are careful, so {flag} goes to {percent} percent in {countries}
{percent} percent get {flag}, drawn anew each time, not sticky @sticky=false'''),
   zh_q=L('''{flag}放给{percent}%的用户
{flag}灰度{percent}%，只在{countries}
在{countries}给{percent}%的人看{flag}
先放{percent}%试试{flag}，保持一致 @sticky=true
百分之{percent}的用户用{flag}
{flag}扩大到{percent}%
{flag}给{percent}%的用户，不必保持一致 @sticky=false'''), res=["rollout saved"], ans=["{flag} reaches {percent} percent."])

fn("create_webhook", "Call an address when something happens", zh="创建回调", names=["webhooks.create", "addWebhook", "subscribe_events"], descs=["Sends events to a URL.", "New webhook with events and retry options"],
   params=dict(url=URL, events=EVENTS, retry=dict(t="obj", d="what to do when the call fails", zh="重试", opt=True, alt=["retry_policy", "on_failure"], f=dict(attempts=I(2, 10, "how many tries", "次数"), wait_seconds=I(5, 600, "pause between tries", "间隔秒数", opt=True))), signed=B("add a signature", "签名", "sign_payload", opt=True)),
   en=L('''send {events} to {url}
create a webhook for {events}: {url}
{url} should hear about {events}
call {url} for {events}, signed @signed=true
post {events} to {url} without a signature @signed=false
on {events} call {url}, try {retry.attempts} times
webhook {url}, events {events}, {retry.attempts} attempts, {retry.wait_seconds} seconds between them
tell {url} about {events}; if it fails try again {retry.attempts} times every {retry.wait_seconds} seconds
I want {events} pushed to {url}
subscribe {url} to {events}, don't sign it @signed=false
{events} → {url}
whenever there are {events}, hit {url} and sign the payload @signed=true
hook up {url} with {events}, up to {retry.attempts} tries'''),
   zh_q=L('''把{events}推送到{url}
创建回调{url}，事件{events}
{events}时调用{url}，失败重试{retry.attempts}次
{url}订阅{events}，要签名 @signed=true
{events}发给{url}，不签名 @signed=false
{events}通知{url}，重试{retry.attempts}次，间隔{retry.wait_seconds}秒'''), res=["webhook wh_81"], ans=["{url} will be called."])

fn("remove_webhook_events", "Stop sending certain events to an address", zh="取消事件推送", names=["webhooks.unsubscribe", "dropEvents", "mute_events"], descs=["The webhook stays, some events go.", "Unsubscribes a URL from events"],
   params=dict(url=URL, events=EVENTS),
   en=L('''stop sending {events} to {url}
{url} doesn't need {events} any more
no {events} for {url}
unsubscribe {url} from {events}
take {events} off the webhook {url}
{url}: without {events} from now on
spare {url} the {events}
don't call {url} on {events}
remove {events} from {url}
{url} is flooded, drop {events} there
mute {events} at {url}
we are done with {events} on {url}'''),
   zh_q=L('''别再把{events}发给{url}
{url}不需要{events}了
取消{url}的{events}
从{url}移除{events}
{url}以后不收{events}'''), res=["unsubscribed"], ans=["{url} no longer gets them."])

fn("create_api_key", "Create an API key", zh="创建密钥", names=["keys.create", "newApiKey", "issue_token"], descs=["A key with a label, scopes and an owner.", "Issues access to the API"],
   params=dict(label=KEY, scopes=SCOPES, owner=dict(t="obj", d="who is responsible", zh="负责人", opt=True, alt=["contact", "holder"], f=dict(name=S("devname_dx", "name", "姓名"), email=S("devmail_dx", "email", "邮箱", opt=True, noise=0))), days=I(1, 365, "valid for so many days", "有效天数", "expires_in_days", "ttl", opt=True), read_only=B("may never write", "只读", "readonly", opt=True)),
   en=L('''create a key "{label}" for {scopes}
new API key called "{label}", scopes {scopes}
key “{label}”, {scopes}, owner {owner.name}
make '{label}' with {scopes}, it should last {days} days
{owner.name} ({owner.email}) needs a key "{label}" for {scopes}
a key named "{label}" that allows {scopes}, read-only @read_only=true
issue "{label}": {scopes}, {days} days, owner {owner.name} <{owner.email}>
"{label}" may do {scopes}, don't limit it to reading @read_only=false
give me an API key for {scopes}, label it "{label}"
for {owner.name}, a key with {scopes}, name: {label}
{days} day key "{label}" with {scopes}, strictly read-only @read_only=true
the new integration needs {scopes}; call the key "{label}" and put {owner.name} down as owner
key "{label}", {scopes}, not read-only @read_only=false'''),
   zh_q=L('''新建密钥“{label}”，权限{scopes}
给{owner.name}建密钥「{label}」，{scopes}
密钥“{label}”，{scopes}，有效{days}天
{owner.name}（{owner.email}）要一个密钥“{label}”，权限{scopes}
建只读密钥“{label}”，{scopes} @read_only=true
名为“{label}”的密钥，可以{scopes}，不限只读 @read_only=false'''), res=["key created"], ans=["The key {label} exists."])

fn("revoke_api_key", "Make an API key invalid", zh="吊销密钥", names=["keys.revoke", "disableKey", "kill_token"], descs=["Ends the access of a key.", "Revokes a key for a reason"],
   params=dict(label=KEY, reason=dict(t="enum", v={"leaked": ["it is public now", "somebody posted it", "泄露了", "被发出去了"], "unused": ["nobody needs it", "it just sits there", "没人用"], "owner_left": ["the person has quit", "its owner works elsewhere now", "负责人离职了"], "replaced": ["there is a new one", "we made another one", "已换新的"]}, d="why", zh="原因", opt=True, alt=["cause", "why"]), notify_owner=B("tell the owner", "通知负责人", "inform_owner", opt=True)),
   en=L('''revoke the key "{label}"
kill "{label}", {reason}
the key {label} must stop working
"{label}" - {reason} - revoke it
{reason}, so disable the key “{label}”
revoke "{label}" without telling the owner @notify_owner=false
make '{label}' invalid and let its owner know @notify_owner=true
no more access for "{label}": {reason}
withdraw the API key named "{label}"
get rid of the key "{label}", {reason}, don't inform anybody @notify_owner=false
"{label}" was not leaked, it is just unused, revoke it @reason="unused"
end the key "{label}" now
revoke "{label}", {reason}, and inform whoever owns it @notify_owner=true'''),
   zh_q=L('''吊销密钥“{label}”
“{label}”{reason}，吊销
让密钥「{label}」失效，通知负责人 @notify_owner=true
{reason}，把“{label}”停掉
吊销“{label}”，不用通知 @notify_owner=false
“{label}”没泄露，只是没人用，吊销 @reason="unused"'''), res=["revoked"], ans=["{label} no longer works."])

fn("add_redirect", "Send visitors from one path to another", zh="添加跳转", names=["redirects.add", "createRedirect", "forward_path"], descs=["Old path, new path, lasting or not.", "Forwards a URL path"],
   params=dict(source=S("pathfrom_dx", "old path", "原路径", "from_path", "old", noise=0.05), target=S("pathto_dx", "new path", "新路径", "to_path", "new", noise=0.05), permanent=B("for good (301)", "永久", "is_permanent", opt=True), keep_query=B("pass on the query string", "保留参数", "preserve_query", opt=True)),
   en=L('''redirect {source} to {target}
{source} should go to {target}
send visitors of {source} to {target}, permanently @permanent=true
forward {source} to {target} for the time being @permanent=false
{target} instead of {source}, a permanent redirect @permanent=true
from {source} to {target}, keep the query @keep_query=true
{source} -> {target}
anyone who opens {source} lands on {target}
point {source} at {target}, not permanent @permanent=false
we moved {source} to {target}, add a redirect without the query string @keep_query=false
{source} is gone for good, use {target} @permanent=true
let {source} jump to {target} and drop the parameters @keep_query=false
{source} to {target}, with everything after the question mark @keep_query=true
redirect {source} to {target} for good and drop the query @permanent=true @keep_query=false'''),
   zh_q=L('''{source}跳转到{target}
把{source}永久转到{target} @permanent=true
{source}暂时跳到{target} @permanent=false
访问{source}的人转去{target}，保留参数 @keep_query=true
{source}指向{target}，不带参数 @keep_query=false'''), res=["redirect added"], ans=["{source} leads to {target}."])

fn("search_logs", "Search the logs", zh="搜索日志", names=["logs.search", "queryLogs", "find_in_logs"], descs=["Words, levels, services and a time range.", "Filters log lines"],
   params=dict(text=S("logterm_dx", "words to look for", "关键词", "query", "contains"), levels=dict(t="[enum]", v={"error": ["errors", "错误"], "warning": ["warnings", "警告"], "info": ["plain messages", "普通信息"], "debug": ["debug output", "调试信息"]}, d="levels", zh="级别", opt=True, alt=["severities"]),
               range=dict(t="obj", d="time range", zh="时间范围", opt=True, alt=["period", "between"], f={"from": S("clock", "from", "从", noise=0.03), "to": S("clock", "to", "到", opt=True, noise=0.03)}), newest_first=B("newest lines on top", "最新在前", "descending", opt=True)),
   en=L('''search the logs for "{text}"
find "{text}" in the logs, {levels} only
{levels} that mention {text}
"{text}" between {range.from} and {range.to}
look for '{text}' since {range.from}, newest first @newest_first=true
show me {levels} with “{text}” from {range.from} to {range.to}
from {range.from} to {range.to}, search {text}
logs: {text}, {levels}
grep the logs for {text}, oldest lines on top @newest_first=false
did "{text}" turn up after {range.from}
{text} - any {levels}?
which {levels} say "{text}", latest on top please @newest_first=true
{text} in the logs from {range.from} to {range.to}, start with the oldest @newest_first=false'''),
   zh_q=L('''日志里搜“{text}”
查{range.from}到{range.to}的“{text}”
找含“{text}”的{levels}
{range.from}以后有“{text}”吗，最新的在前 @newest_first=true
搜{text}，只看{levels}
日志查{text}，从旧到新 @newest_first=false'''), res=["14 lines"], ans=["I searched the logs for {text}."])

fn("schedule_export", "Export a table again and again", zh="定期导出", names=["exports.schedule", "planExport", "recurring_export"], descs=["Columns, format, rhythm and recipients.", "Mails a file of chosen columns"],
   params=dict(table=S("exporttable_dx", "what to export", "数据表", "dataset", "source"), columns=dict(t="[str]", v="exportcol_dx", d="columns", zh="列", opt=True, alt=["fields"]), format=dict(t="enum", v={"csv": ["comma separated", "逗号分隔"], "xlsx": ["Excel", "a spreadsheet", "表格文件"], "json": ["JSON"], "pdf": ["a PDF"]}, d="file format", zh="格式", opt=True, alt=["file_type"]),
               frequency=dict(t="enum", v={"hourly": ["every hour", "once an hour", "每小时"], "daily": ["every day", "each night", "每天"], "weekly": ["every week", "once a week", "每周"], "first_of_month": ["on the first of the month", "when a month begins", "每月一号"]}, d="how often", zh="频率", alt=["interval", "schedule"]), recipients=dict(t="[str]", v="devmail_dx", d="emails", zh="收件人", opt=True, alt=["send_to", "emails"], noise=0), include_header=B("first row holds the names", "含表头", "header", opt=True)),
   en=L('''export {table} {frequency}
{frequency} export {table} as {format}
export {columns} of {table} {frequency}
mail {table} to {recipients} {frequency}
{frequency}, send {recipients} the {table} as {format}
{table}: {columns}, {format}, {frequency}
I need {table} {frequency} with the columns {columns}, no header row @include_header=false
{recipients} want {table} {frequency}, columns {columns}
schedule an export of {table}, {frequency}, {format}, with a header @include_header=true
{frequency} {columns} from {table} should go to {recipients}
change the export of {table} from weekly to daily @frequency="daily"
not as CSV but as Excel, {table}, {frequency} @format="xlsx"
export the {table} {frequency}, leave the header out, to {recipients} @include_header=false
only {columns} from {table}, {frequency}
{frequency} a {format} of {table} with the column names in the first row @include_header=true
{columns} of {table} to {recipients}, {frequency}, no names in the first row @include_header=false
export {columns} of {table} {frequency}, but never the passwords
{frequency} mail {table} to {recipients}, not to the whole company'''),
   zh_q=L('''{frequency}导出{table}
{frequency}把{table}发给{recipients}
导出{table}的{columns}，{frequency}，格式{format}
{frequency}导出{table}，要表头 @include_header=true
{table}只要{columns}，{frequency}发给{recipients}
{table}导出从每周改成每天 @frequency="daily"
{frequency}导出{table}，不要表头 @include_header=false
{frequency}导出{table}的{columns}，密码不要'''), res=["export planned"], ans=["{table} will be exported."])

fn("create_test_user", "Create a user for testing", zh="创建测试用户", names=["testing.create_user", "addTestUser", "fake_account"], descs=["Name, email, roles and whether the mail is confirmed.", "A throw-away account"],
   params=dict(user=dict(t="obj", d="the account", zh="用户", alt=["account", "profile"], f=dict(name=S("devname_dx", "full name", "姓名"), email=S("devmail_dx", "email", "邮箱", noise=0), age=I(18, 90, "age", "年龄", opt=True))), roles=dict(t="[enum]", v={"admin": ["administrator", "管理员"], "editor": ["may edit", "编辑"], "viewer": ["only looks", "访客"], "billing_contact": ["gets the invoices", "账单联系人"]}, d="roles", zh="角色", opt=True, alt=["permissions", "groups"]), verified=B("email is confirmed", "邮箱已验证", "email_confirmed", opt=True)),
   en=L('''create a test user {user.name}, {user.email}
test account for {user.name} ({user.email}), roles {roles}
add {user.email} as a test user called {user.name}
{user.name}, {user.age} years old, {user.email}, as a test user
fake account: {user.name}, {user.email}, not verified @verified=false
I need a tester named {user.name} with the mail {user.email}, {roles}
new test user {user.name} <{user.email}>, already confirmed @verified=true
{user.email} / {user.name} / {roles} / unconfirmed @verified=false
set up {user.name} for tests, {user.email}, aged {user.age}, {roles}
make a dummy user: name {user.name}, mail {user.email}
give {user.name} a test login, {user.email}, email verified @verified=true
for testing: {user.name}, who is {user.age}, {user.email}'''),
   zh_q=L('''创建测试用户{user.name}，邮箱{user.email}
测试账号：{user.name}，{user.email}，角色{roles}
加个测试用户{user.name}，{user.age}岁，{user.email}
{user.name}（{user.email}），未验证，测试用 @verified=false
建测试用户{user.name}，{user.email}，已验证 @verified=true'''), res=["user created"], ans=["{user.name} can be used for tests."])

fn("publish_release_note", "Publish a release note", zh="发布更新说明", names=["releases.publish", "postReleaseNote", "changelog_entry"], descs=["Title, version, tags and who may see it.", "Adds an entry to the changelog"],
   params=dict(title=S("relnote_dx", "headline", "标题", "headline", "subject", noise=0.1), version=S("4.2.0|1.0.0-rc1|2026.05|v12|3.9|0.8.14|7.1.1|v2.0-beta".split("|"), "version", "版本", "release", opt=True), tags=dict(t="[enum]", v={"new_feature": ["new features", "新功能"], "bug_fix": ["bug fixes", "fixes", "修复"], "security": ["safety", "安全"], "breaking_change": ["things that break", "不兼容改动"]}, d="tags", zh="标签", opt=True, alt=["labels", "kinds"]), public=B("visible to everybody", "公开", "visible", opt=True)),
   en=L('''publish the release note "{title}"
release note "{title}" for version {version}
"{title}", {version}, tagged {tags}
changelog: {title}
post “{title}” for {version}, keep it internal @public=false
write '{title}' into the changelog, tags {tags}, for everybody to see @public=true
version {version} gets the note "{title}"
tag it {tags}: "{title}" for version {version}
announce "{title}", make it public @public=true
"{title}" goes into the notes of {version}, but not publicly @public=false
the headline for {version} is "{title}", mark it as {tags}
new entry, title "{title}", private for now @public=false'''),
   zh_q=L('''发布更新说明“{title}”
{version}版的说明「{title}」，标签{tags}
“{title}”写进更新日志，公开 @public=true
更新说明：{title}
{version}：“{title}”，先不公开 @public=false'''), res=["published"], ans=["{title} is in the changelog."])

fn("alert_people", "Tell people when a log text turns up", zh="设置日志提醒", names=["alerts.on_text", "notifyOnLog", "watch_logs"], descs=["Watches the logs for words and notifies by channels.", "Alert rule for a log text"],
   params=dict(text=S("logterm_dx", "words to watch for", "关键词", "pattern", "query"), people=dict(t="[str]", v="devname_dx", d="who is told", zh="通知谁", alt=["recipients", "who"]), channels=dict(t="[enum]", v={"email": ["mail", "邮件"], "sms": ["text message", "短信"], "phone_call": ["a call", "电话"], "team_chat": ["the team chat", "群聊"]}, d="how", zh="方式", opt=True, alt=["via", "by"]), environment=dict(ENV, opt=True), at_night=B("also at night", "夜间也提醒", "include_nights", opt=True)),
   en=L('''tell {people} when "{text}" shows up in the logs
if the logs say "{text}", alert {people} by {channels}
alert {people} on "{text}" in {environment}
"{text}" in {environment}: {channels} to {people}
{people} want to know about '{text}', but not at night @at_night=false
by {channels}, notify {people} whenever “{text}” appears
watch {environment} for "{text}" and inform {people}, even at night @at_night=true
in case of "{text}" wake {people} at any hour @at_night=true
let {people} know about "{text}" through {channels}
alert rule: "{text}", {people}, {channels}, daytime only @at_night=false
{people} by {channels} if {environment} logs "{text}"
when {environment} complains about {text}, tell {people}
"{text}" in the logs: tell {people} by {channels}, no fax'''),
   zh_q=L('''日志出现“{text}”就通知{people}
{environment}有“{text}”时用{channels}通知{people}
“{text}”提醒{people}，夜里别打扰 @at_night=false
监控“{text}”，通知{people}，晚上也要 @at_night=true
用{channels}告诉{people}：一出现{text}就提醒'''), res=["rule saved"], ans=["The logs are watched for {text}."])

fn("set_rate_limit", "Limit how often a key may call", zh="设置限流", names=["keys.rate_limit", "limitKey", "throttle"], descs=["Calls per minute and burst.", "Throttles an API key"],
   params=dict(label=KEY, limit=dict(t="obj", d="the limit", zh="限制", alt=["quota"], f=dict(per_minute=I(5, 2000, "calls a minute", "每分钟"), burst=I(5, 200, "calls at once", "突发", opt=True))), environments=dict(ENVS, opt=True)),
   en=L('''limit "{label}" to {limit.per_minute} calls a minute
"{label}" may call {limit.per_minute} times per minute
key "{label}": {limit.per_minute} a minute, {limit.burst} at once
throttle the key "{label}" to {limit.per_minute} per minute in {environments}
{limit.per_minute} requests a minute for "{label}", bursts of {limit.burst}
in {environments} the key '{label}' gets {limit.per_minute} calls per minute
cap "{label}" at {limit.per_minute} a minute
bursts of {limit.burst} and {limit.per_minute} per minute for “{label}”
"{label}" hammers us, allow only {limit.per_minute} calls a minute
rate limit {limit.per_minute} per minute, key "{label}", {environments}'''),
   zh_q=L('''密钥“{label}”每分钟最多{limit.per_minute}次
限制“{label}”每分钟{limit.per_minute}次，突发{limit.burst}次
{environments}里“{label}”每分钟{limit.per_minute}次
“{label}”调用太频繁，限到每分钟{limit.per_minute}次
给「{label}」限流，每分钟{limit.per_minute}次'''), res=["limit set"], ans=["{label} is limited."])

fn("get_flag_state", "Tell the state of a flag", zh="查看功能开关", names=["flags.get", "flagStatus", "is_enabled"], descs=["On or off, by environment.", "Reads a feature flag"],
   params=dict(flag=FLAG, environment=dict(ENV, opt=True)),
   en=L('''is {flag} on
is {flag} enabled in {environment}
state of {flag}
what is {flag} set to in {environment}
do users of {environment} see {flag}
check {flag}
{flag} in {environment}?
did anybody switch off {flag}
is the feature {flag} live
tell me whether {flag} runs on {environment}
has {flag} been turned on in {environment}'''),
   zh_q=L('''{flag}开着吗
{environment}的{flag}是什么状态
查一下{flag}
{flag}在{environment}上线了吗
看{flag}开没开'''), res=["on", "off"], ans=["I looked at {flag}."])

fn("find_key", "Find the API key of a person", zh="查密钥", names=["keys.find", "keyOf", "lookup_key"], descs=["Label of the key that belongs to somebody.", "Key by owner"],
   params=dict(owner=S("devname_dx", "owner", "负责人", "name", "person")),
   en=L('''which key belongs to {owner}
find the key of {owner}
{owner}'s API key?
look up the key {owner} uses
what is {owner}'s key called
search the keys for {owner}
does {owner} have a key
label of the key owned by {owner}
show me the key for {owner}
I need the name of {owner}'s key'''),
   zh_q=L('''{owner}的密钥是哪个
查{owner}的密钥
哪个密钥是{owner}的
{owner}用的密钥叫什么
找一下{owner}名下的密钥'''), res=["CI runner"], ans=["I looked up the key of {owner}."])

flow(en=["find {p}'s key and revoke it", "{p} has left, look up the key and kill it", "which key belongs to {p}? revoke that one"], zh_q=["查{p}的密钥并吊销", "{p}走了，找到密钥停掉"],
     slots=dict(p="devname_dx"), made=dict(k="apikey_dx"), steps=[("find_key", {"owner": "{p}"}, "{k}"), ("revoke_api_key", {"label": "{k}"}, "revoked")], ans=["{p}'s key {k} no longer works."])
