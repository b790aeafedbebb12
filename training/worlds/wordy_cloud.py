"""Servers, files, databases, APIs and code in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, S, both, contexts, opt, said

domain("wordy_cloud")
contexts("""The deploy on Tuesday took # minutes.
My manager asks every # days.
We are in sprint 14 now.
Ticket # has the background.
The intern deleted something in March.
I am on call until 8.
Our office is on the # floor.
The last outage cost us # dollars.
It worked on my laptop.
Do not ask me why it is written in Perl.
The audit is on the 3rd.
We have # microservices and nobody knows all of them.""")
values("w_server", en=["web-03", "db-primary", "cache-eu-1", "worker-17", "api-gateway", "build-agent-2", "mail-01", "staging-app", "gpu-node-4", "bastion", "search-09", "queue-b", "auth-prod", "backup-nas", "edge-ams-5", "metrics-01"])
values("w_bucket", en=["invoices-2024", "user-avatars", "raw-logs", "ml-datasets", "nightly-backups", "static-site", "video-uploads", "tmp-exports", "legal-archive", "app-releases", "thumbnails-eu", "sensor-dumps"])
values("w_table", en=["customers", "orders", "order_items", "payments", "sessions", "employees", "products", "shipments", "audit_log", "subscriptions", "tickets", "events", "reviews", "vendors", "coupons", "devices"])
values("w_column", en=["email", "created_at", "total_amount", "country", "status", "last_login", "price", "quantity", "full_name", "birth_date", "is_active", "city", "discount", "updated_at", "score", "category_id"])
values("w_path", en=["/var/log/nginx/error.log", "src/index.ts", "data/2024/march.csv", "/etc/hosts", "docs/README.md", "build/output.zip", "C:\\Users\\mia\\notes.txt", "tests/test_login.py", "/home/sam/photos", "config/prod.yaml", "assets/logo.svg", "scripts/migrate.sh", "reports/q3.xlsx", "/opt/app/releases/41", "lib/utils/dates.js"])
values("w_repo2", en=["acme/checkout", "payments-service", "mobile-app", "infra/terraform", "docs-site", "data-pipeline", "design-tokens", "legacy-portal", "image-resizer", "chat-backend", "web-shop", "notifier"])
values("w_branchname", en=["main", "develop", "feature/login", "hotfix-312", "release/2.4", "bugfix/date-picker", "refactor-cart", "spike/graphql", "chore/deps", "feat/dark-mode", "staging", "experiment-7"])
values("w_pkg", en=["requests", "left-pad", "numpy", "express", "lodash", "serde", "pandas", "react", "django", "tokio", "axios", "pytest", "webpack", "flask", "rayon", "vite"])
values("w_cond", en=["status = 'open'", "total_amount > 500", "country = 'NL'", "created_at >= '2024-01-01'", "is_active = true", "quantity < 5", "email like '%@example.com'", "score between 3 and 5", "last_login is null", "city = 'Porto'", "price <= 19.99", "category_id = 12"])
SERVER = S("w_server", "Name of the server", "instance", "host", "server_name", noise=0.1)
REGION = E("eu-west-1:Ireland,爱尔兰|us-east-1:Virginia,弗吉尼亚|ap-northeast-1:Tokyo,东京|eu-central-1:Frankfurt,法兰克福|sa-east-1:São Paulo,圣保罗|ap-southeast-2:Sydney,悉尼", "Region of the data centre", "location", "zone")
MIN = both(said([5, 10, 15, 20, 45], "{} minutes", "{} min", "{}分钟"), said([2, 3, 6, 12], "{} hours", "{}小时", times=60), {30: ["half an hour", "半小时"], 60: ["an hour", "one hour", "一小时"], 90: ["an hour and a half", "一个半小时"], 1440: ["a day", "24 hours", "一天"]})
F("create_server", "Creates a virtual server.", "cloud.create_server|createInstance|compute.instances_create", dict(name={**SERVER, "d": "Name of the new server"}, region=REGION, cpu_cores=opt(I(1, 64, "Number of CPU cores", "cores", "vcpus")), memory_gb=opt(M(said([2, 4, 8, 16, 32, 64, 128], "{} GB", "{} gigabytes", "{}GB内存"), "Memory in gigabytes", "ram_gb", t="int")), image=opt(E("ubuntu:Ubuntu|debian:Debian|windows:Windows Server|alpine:Alpine Linux", "Operating system", "os")), public_ip=opt(B("Whether it gets a public address", "assign_public_ip", yes="with a public address|reachable from the internet|give it a public IP|有公网IP", no="without a public address|internal only|not reachable from outside|只要内网"), default=False), tags=opt(A("str", ["team-blue", "prod", "test", "cost-center-9", "temporary", "gdpr", "critical", "batch", "q4"], "Labels", "labels", noise=0.1))), """
create a server called {name} in {region}
spin up {name} in {region} with {cpu_cores} cores and {memory_gb} of memory, {public_ip}
I need a machine named {name} running {image} with {memory_gb}; put it in {region} and tag it {tags}
{region}: {name}, {cpu_cores} cores, {image}, {public_ip}
{public_ip}, {memory_gb} of RAM, {cpu_cores} CPUs, name {name}, region {region}
set up {name} ({image}) in the {region} region, {public_ip}
""", "在{region}建服务器{name}\n{region}新建{name}，{cpu_cores}核，{memory_gb}，{public_ip}", "created", "{name} has been created.")
F("resize_server", "Changes the size of a server.", "cloud.resize_server|resizeInstance", dict(name=SERVER, cpu_cores=I(1, 64, "New number of CPU cores", "cores"), memory_gb=M(said([2, 4, 8, 16, 32, 64], "{} GB", "{} gigabytes", "{}GB"), "New memory in gigabytes", "ram_gb", t="int"), restart=opt(B("Restart it right away", "reboot", yes="and restart it right away|reboot at once|restart included|马上重启", no="without restarting it|do not reboot it yet|no restart now|先不重启"), default=False)), """
resize {name} to {cpu_cores} cores and {memory_gb}
give {name} {memory_gb} of memory and {cpu_cores} CPUs, {restart}
{name} is too slow; make it {cpu_cores} cores with {memory_gb}, {restart}
{restart}: {name}, {cpu_cores} cores, {memory_gb}
change the size of {name}: memory {memory_gb}, cores {cpu_cores}
""", "把{name}改成{cpu_cores}核{memory_gb}\n{name}升到{cpu_cores}核，{memory_gb}，{restart}", "resized", "{name} has been resized.")
F("stop_server", "Stops a server, now or later.", "cloud.stop_server|stopInstance", dict(name=SERVER, delay=opt(M(MIN, "Wait so many minutes first", "delay_minutes", "after_minutes", t="int"), default=0), force=opt(B("Stop it even if processes are running", "hard", yes="even if something is still running|by force|no matter what runs on it|强制", no="only if nothing is running|gently|without force|不要强制"), default=False), snapshot=opt(B("Take a snapshot before", "backup_first", yes="after taking a snapshot|but save a snapshot first|with a snapshot beforehand|先做快照", no="no snapshot needed|without a snapshot|skip the snapshot|不用快照"), default=False)), """
stop {name}
shut {name} down in {delay}, {force}
{name} has to be stopped {force}, {snapshot}
in {delay}, turn off {name}, {snapshot}
{snapshot}: stop {name}
please halt {name} {force} once {delay} have passed
""", "停掉{name}\n{delay}后关闭{name}，{force}，{snapshot}", "stopped", "{name} is being stopped.")
F("get_server_metrics", "Metrics of a server over a period.", "monitoring.metrics|serverMetrics", dict(name=SERVER, metric=E("cpu:processor load,CPU负载|memory:RAM usage,内存使用|disk:free disk space,磁盘空间|network:traffic,网络流量", "Which metric", "measure"), period=opt(M(MIN, "Length of the period in minutes", "minutes", "window", t="int"), default=60), aggregate=opt(E("average:mean,平均|max:peak,最大|min:lowest,最小", "How values are combined", "statistic"), default="average")), """
show the {metric} of {name}
how was the {metric} on {name} during the last {period}
give me the {aggregate} {metric} for {name} over {period}
{name}, {metric}, {aggregate}, past {period}
is {name} running out of RAM? look at the last {period} @metric="memory"
peak processor load of {name} within {period} @metric="cpu" @aggregate="max"
""", "{name}的{metric}\n{name}最近{period}的{aggregate}{metric}", "71%", "Here is the {metric} of {name}.")
F("deploy_service", "Deploys a version of a service.", "deploy.release|deployService|ci.deploy", dict(service=S("w_repo2", "Service or repository", "app", "repository"), version=S("1.4.2|2.0.0-rc1|v3.11|2024.06.1|0.9.8|4.2|1.0.0-beta.3|v7.0.1|5.5.0|0.12", "Version or tag", "tag", "release", noise=0.1), environment=E("production:live,prod,生产环境|staging:预发布|test:testing,测试环境", "Environment", "env", "target"), replicas=opt(I(1, 40, "Number of copies", "instances")), run_migrations=opt(B("Run database migrations", "migrate", yes="with the database migrations|and migrate the database|migrations included|跑迁移", no="without migrations|leave the database alone|skip the migrations|不跑迁移"), default=False), dry_run=opt(B("Only show what would happen", "simulate"), default=False)), """
deploy {service} {version} to {environment}
roll out version {version} of {service} in {environment} with {replicas} copies, {run_migrations}
only simulate it: {service}, {version}, {environment} @dry_run=true
bring {version} of {service} to {environment}, {run_migrations}
for real this time, not as a simulation: put {service} {version} on {environment} @dry_run=false
{environment} should get {service} at {version}, {replicas} instances, {run_migrations}
what would happen if I deployed {service} {version} to {environment}? just show me @dry_run=true
""", "把{service}{version}部署到{environment}\n{environment}上线{service}的{version}，{replicas}个副本，{run_migrations}", "deployed", "{service} {version} is on {environment}.")
F("upload_file", "Uploads a file to storage.", "storage.upload|uploadFile|storage.put_object", dict(path=S("w_path", "Path of the file", "file", "file_path", noise=0.05), bucket=S("w_bucket", "Name of the bucket", "container", "destination", noise=0.08), public=opt(B("Readable for everybody", "make_public", yes="readable for everyone|publicly|with public access|公开", no="private|not public|only for us|私有"), default=False), expires_days=opt(I(1, 365, "Delete it after so many days", "ttl_days")), overwrite=opt(B("Replace an existing file", "replace", yes="replacing what is there|overwrite if needed|the old one may be overwritten|覆盖", no="without overwriting|keep the old one|do not replace anything|不要覆盖"), default=False)), """
upload {path} to {bucket}
put {path} into the bucket {bucket}, {public}
{path} goes to {bucket}; delete it after {expires_days} days, {overwrite}
store {path} in {bucket} {public} for {expires_days} days
into {bucket}: {path}, {overwrite}, {public}
""", "把{path}上传到{bucket}\n{path}传到{bucket}，{public}，{expires_days}天后删除", "uploaded", "{path} is in {bucket}.")
F("list_bucket_files", "Lists files in storage.", "storage.list|listObjects", dict(bucket=S("w_bucket", "Bucket", "container", noise=0.08), prefix=opt(S("2024/|img/|exports/|tmp/|users/a|logs/may|backup-|thumb_|v2/|raw/", "Beginning of the names", "starts_with", noise=0.05)), larger_than_mb=opt(I(1, 900, "Only files above so many megabytes", "min_size_mb")), sort_by=opt(E("name:alphabetically,名称|size:largest first,大小|date:latest first,日期", "Order", "order"), default="name"), limit=opt(I(5, 200, "Most entries", "max_results"))), """
what is in the bucket {bucket}
list files in {bucket} that start with {prefix}, {sort_by}
show {limit} files of {bucket} above {larger_than_mb} MB
{bucket}, {sort_by}, {limit} entries
everything in {bucket} beginning with {prefix} and bigger than {larger_than_mb} megabytes
""", "{bucket}里有什么文件\n列出{bucket}里以{prefix}开头的文件，{sort_by}", "42 files", "Here are the files.")
F("query_table", "Selects rows of a database table.", "db.select|queryTable|database.query", dict(table=S("w_table", "Table", "table_name", "from_table", noise=0.06), columns=opt(A("str", "w_column", "Columns to return; all when left out", "fields", "select", noise=0.05)), where=opt(S("w_cond", "Condition in SQL", "condition", "filter", noise=0)), order_by=opt(S("w_column", "Column to sort by", "sort_column", noise=0.05)), descending=opt(B("Sort from high to low", "desc", yes="in descending order|from high to low|largest first|降序", no="in ascending order|from low to high|smallest first|升序"), default=False), limit=opt(I(5, 500, "Most rows", "max_rows"))), """
show all rows of {table}
select {columns} from {table} where {where}
the first {limit} rows of {table}, sorted by {order_by} {descending}
from the table {table} I need {columns}, at most {limit} rows, where {where}
query {table} with the condition {where}, order by {order_by}, {descending}
{columns} of {table}, {limit} rows
list {columns} for every entry in {table} that satisfies {where}
""", "查{table}表\n从{table}选{columns}，条件{where}，最多{limit}行\n{table}按{order_by}{descending}", "24 rows", "Here are the rows.", zh="查询数据表")
F("update_rows", "Changes values of rows in a table.", "db.update|updateRows|database.update", dict(table=S("w_table", "Table", "table_name", noise=0.06), column=S("w_column", "Column to change", "field", noise=0.05), value=S("closed|archived|NULL|0|pending|true|Berlin|2025-01-31|premium|19.90|false|unknown", "New value", "new_value", noise=0.1), where=S("w_cond", "Condition in SQL", "condition", noise=0), transaction=opt(B("Do it inside a transaction", "in_transaction", yes="in a transaction|so that it can be rolled back|wrapped in a transaction|用事务", no="without a transaction|no transaction needed|directly|不用事务"), default=True)), """
set {column} to {value} in {table} where {where}
update {table}: {column} becomes {value} for rows with {where}, {transaction}
in {table}, wherever {where}, change {column} to {value}
{transaction}, set {column} = {value} on {table} with the condition {where}
all rows of {table} matching {where} should get {value} as {column}
""", "把{table}里{where}的{column}改成{value}\n更新{table}：{column}设为{value}，条件{where}，{transaction}", "12 rows changed", "The rows have been updated.")
F("delete_rows", "Deletes rows of a table.", "db.delete|deleteRows", dict(table=S("w_table", "Table", "table_name", noise=0.06), where=S("w_cond", "Condition in SQL", "condition", noise=0), backup=opt(B("Copy the rows before", "save_copy", yes="after saving a copy|but back them up first|with a backup|先备份", no="without a backup|no copy needed|do not bother to back up|不备份"), default=False), max_rows=opt(I(10, 5000, "Stop if more rows than this match", "limit"))), """
delete the rows of {table} where {where}
remove everything from {table} with {where}, {backup}
in {table}, throw away what satisfies {where}, but not if there are more than {max_rows} rows
{backup}: delete from {table}, condition {where}
clean {table} of all rows with {where}; {max_rows} rows at the most
""", "删除{table}里{where}的行\n从{table}删掉{where}的，{backup}", "deleted", "The rows are gone.")
F("create_table", "Creates a database table.", "db.create_table|createTable", dict(name=S("w_table", "Name of the table", "table_name", noise=0.15), columns=A("str", "w_column", "Names of the columns", "fields", noise=0.08), primary_key=opt(S("w_column", "Column used as primary key", "key", noise=0.05)), if_not_exists=opt(B("Do nothing when the table is there already", "skip_existing", yes="unless it exists already|only if there is none|if not there yet|不存在才建", no="even if there is one already|no matter whether it exists|replace an existing one|存在也建")), engine=opt(E("postgres:PostgreSQL|mysql:MySQL|sqlite:SQLite", "Database engine", "dialect"))), """
create a table {name} with the columns {columns}
make {name} ({columns}), primary key {primary_key}, {if_not_exists}
in {engine} I need a table called {name} that has {columns}
{if_not_exists}: table {name}, columns {columns}
new {engine} table {name}, fields {columns}, and {primary_key} as key
""", "建表{name}，字段{columns}\n{engine}建表{name}，字段{columns}，主键{primary_key}", "created", "The table {name} exists now.")
F("export_query", "Exports a table to a file.", "db.export|exportTable", dict(table=S("w_table", "Table", "table_name", noise=0.06), format=E("csv:comma-separated values,CSV|json:JSON|parquet:Parquet|xlsx:an Excel sheet,Excel", "File format", "file_type"), where=opt(S("w_cond", "Condition in SQL", "condition", noise=0)), compress=opt(B("Zip the file", "zipped", yes="zipped|compressed|as an archive|压缩", no="not zipped|uncompressed|without compression|不压缩"), default=False), email_to=opt(S("email", "Send the file to this address", "recipient", noise=0.05))), """
export {table} as {format}
send {email_to} the table {table} as {format}, {compress}
{table} where {where}, as {format}, {compress}
I need {format} of {table}, only rows with {where}, mailed to {email_to}
{compress}, {format}, table {table}
""", "把{table}导出成{format}\n{table}里{where}的导出为{format}，{compress}，发到{email_to}", "exported", "{table} has been exported.")
F("create_pull_request", "Opens a pull request.", "git.create_pull_request|openPullRequest|repo.new_pr", dict(repository=S("w_repo2", "Repository", "repo", noise=0.08), source=S("w_branchname", "Branch with the changes", "head", "from_branch", noise=0.08), target=opt(S("w_branchname", "Branch to merge into", "base", "into_branch", noise=0.05), default="main"), title=S("Fix rounding in totals|Add dark theme|Bump dependencies|Handle empty cart|Speed up search|Remove dead code|Retry failed uploads|Translate error pages|Fix typo in footer|Cache user profiles", "Title", "name", noise=0.12), reviewers=opt(A("str", "w_gitname", "Who should review it", "assignees")), draft=opt(B("Open it as a draft", "as_draft", yes="as a draft|still a draft|not ready for review, so a draft|草稿", no="ready for review|not a draft|no draft|不是草稿"), default=False)), """
open a pull request in {repository} from {source}, titled "{title}"
merge {source} into {target} of {repository}: make a pull request "{title}", {draft}
{repository}, {source} to {target}, "{title}", reviewers {reviewers}
ask {reviewers} to review "{title}" ({repository}, branch {source}), {draft}
{draft}: pull request "{title}" for {repository}, branch {source} into {target}
""", "在{repository}用{source}开个PR，标题“{title}”\n{repository}：{source}合到{target}，“{title}”，{draft}，请{reviewers}评审", "opened", "The pull request is open.")
values("w_gitname", en=["mira", "tobias", "sunil", "okafor", "jlee", "hanna-b", "pavel", "rosa.m", "dkim", "yusuf", "ingrid", "theo", "nadia", "crow"])
F("create_issue", "Opens an issue.", "git.create_issue|openIssue|tracker.new_issue", dict(repository=S("w_repo2", "Repository", "repo", "project", noise=0.08), title=S("Login button does nothing|Totals off by one cent|Crash on empty list|Dates shown in wrong zone|Upload stops at 99 percent|Search ignores umlauts|Menu hidden on phones|Slow start after update|Emails sent twice|Broken link in footer", "Title", "summary", noise=0.12), severity=opt(E("low:minor,not urgent,低|medium:normal,中|high:serious,urgent,高|critical:nothing works,严重", "How bad it is", "priority")), labels=opt(A("str", ["bug", "frontend", "backend", "docs", "regression", "mobile", "security", "ux", "good first issue"], "Labels", "tags", noise=0.05)), assignee=opt(S("w_gitname", "Who takes care of it", "assigned_to")), confidential=opt(B("Hide it from the public", "private", yes="hidden from the public|confidential|only for the team|保密", no="visible to everyone|public|not confidential|公开"), default=False)), """
open an issue in {repository}: "{title}"
report "{title}" for {repository}, severity {severity}, {confidential}
{repository}: "{title}", labels {labels}, assign it to {assignee}
{assignee} should look at this: "{title}" in {repository}, {severity}, {confidential}
file a bug against {repository} called "{title}" with the labels {labels}
""", "在{repository}提个问题：“{title}”\n{repository}：“{title}”，严重程度{severity}，交给{assignee}，{confidential}", "opened", "The issue is open.")
F("install_package", "Installs a package.", "packages.install|installPackage", dict(package=S("w_pkg", "Name of the package", "name", "library", noise=0.08), version=opt(S("1.4.2|2.0|3.11.0|0.9.8|4.2.1|1.0.0-beta.3|7.0.1|5.5", "Version", noise=0.1)), manager=opt(E("pip|npm|cargo|yarn|brew", "Package manager", "tool")), dev=opt(B("Only for development", "dev_dependency", yes="for development only|as a dev dependency|just for testing, not for production|开发依赖", no="for production, too|not only for development|as a normal dependency|生产依赖"), default=False), upgrade=opt(B("Upgrade if it is there already", "update"), default=False)), """
install {package}
install version {version} of {package} with {manager}, {dev}
{package} {version}, {dev}
add {package} to the project using {manager}; if there is an older one, upgrade it @upgrade=true
get {package} through {manager}, {dev}, and leave an existing version alone @upgrade=false
use {manager} to install {package} in version {version}
""", "安装{package}\n用{manager}装{package}{version}，{dev}", "installed", "{package} is installed.")
F("call_api", "Sends an HTTP request.", "http.request|callApi|rest.call", dict(url=S("https://api.tidewatch.example/v2/stations|https://shop.example/orders/77|https://hooks.example/notify|https://data.example.org/v1/birds|https://auth.example/token|https://weather.example/now|https://intranet.example/users|https://maps.example/tiles/4/3|https://pay.example/refunds|https://status.example/health", "Address", "endpoint", noise=0.02), method=opt(E("GET:fetch|POST:create|PUT:replace|DELETE:remove|PATCH:change in part", "HTTP method", "verb"), default="GET"), timeout=opt(M(both(said([2, 3, 5, 10, 20, 45], "{} seconds", "{} s", "{}秒"), {60: ["a minute", "one minute", "一分钟"], 30: ["half a minute", "30 seconds", "半分钟"], 0.5: ["half a second", "500 ms", "半秒"]}), "Timeout in seconds", "timeout_seconds")), retries=opt(I(1, 9, "How often to try again", "max_retries"), default=0), follow_redirects=opt(B("Follow redirects", "redirects", yes="following redirects|follow redirects|go along with redirects|跟随重定向", no="without following redirects|do not follow redirects|ignore redirects|不跟随重定向"), default=True)), """
call {url}
send a request to {url} and give up after {timeout}
get {url} with up to {retries} retries, {follow_redirects} @method="GET"
delete the resource at {url}, timeout {timeout} @method="DELETE"
post to {url}, {follow_redirects}, {retries} further attempts @method="POST"
{follow_redirects}: {url}, timeout {timeout}
""", "请求{url}\n调用{url}，超时{timeout}，重试{retries}次，{follow_redirects}", "200 OK", "The request was answered.")
flow(en=["list what is in the bucket {b} sorted by date and then upload {f} to that bucket", "show the files of {b}, latest first; after that put {f} into {b}"], zh_q=["列出{b}里的文件，然后把{f}传进去"], slots=dict(b="w_bucket", f="w_path"),
     steps=[("list_bucket_files", {"bucket": "{b}", "sort_by": "date"}, "8 files"), ("upload_file", {"path": "{f}", "bucket": "{b}"}, "uploaded")], ans=["{f} is in {b} now."])
flow(en=["open an issue in {r} called \"{t}\" and then a pull request from {s} with exactly the issue's number as its title", "file \"{t}\" as an issue in {r}; next open a pull request from {s} whose title is the number of the issue"], slots=dict(r="w_repo2", t=["Login button does nothing", "Crash on empty list", "Emails sent twice"], s="w_branchname"), made=dict(n=["#412", "#88", "#1207", "#19"]),
     steps=[("create_issue", {"repository": "{r}", "title": "{t}"}, "opened {n}"), ("create_pull_request", {"repository": "{r}", "source": "{s}", "title": "{n}"}, "opened")], ans=["Issue {n} and its pull request are open."])
