"""Cloud servers: instances, sizes, snapshots, disks, firewalls, deployments, scaling, logs, costs."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("cloud_servers")
values("server_wc", en=["web-01", "db-primary", "staging", "build-runner-3", "api-eu-west", "mail gateway", "the jump host", "worker-17", "redis-cache", "prod-frontend", "i-0a44f2b1", "gpu-box", "analytics", "vpn", "minecraft server",
                        "legacy-erp", "test machine", "blog", "k8s-node-5", "backup-02", "Old Faithful", "demo_srv"],
       zh=["web-01", "主数据库", "预发布服务器", "构建机3号", "邮件网关", "跳板机", "缓存服务器", "生产前端", "分析服务器", "测试机", "db-primary", "备份机", "worker-17"])
values("service_wc", en=["checkout", "auth-service", "image-resizer", "billing", "search-api", "website", "notifications", "report generator", "payments-v2", "user profile", "chat-backend", "scheduler", "cdn-proxy", "inventory"],
       zh=["结账服务", "登录服务", "图片处理", "计费", "搜索接口", "官网", "通知服务", "报表服务", "支付", "用户中心", "调度器", "库存服务"])
values("snap_wc", en=["before upgrade", "nightly", "snap-0412", "clean install", "2024-11-30", "golden image", "pre-migration", "friday-backup", "v3.2 baseline", "empty db", "rc1"],
       zh=["升级前", "每晚备份", "干净安装", "迁移前", "周五备份", "基线版本", "空库", "上线前"])

SRV = dict(t="str", v="server_wc", d="name of the server", zh="服务器名", alt=["instance", "machine", "host"])
SVC = dict(t="str", v="service_wc", d="name of the service", zh="服务名", alt=["app", "application", "name"])
REGION = {"eu-west": ["Ireland", "western Europe", "爱尔兰", "西欧"], "eu-central": ["Frankfurt", "Germany", "法兰克福", "德国"], "us-east": ["Virginia", "the American east coast", "弗吉尼亚", "美国东部"],
          "us-west": ["Oregon", "the American west coast", "俄勒冈", "美国西部"], "ap-southeast": ["Singapore", "新加坡"], "ap-northeast": ["Tokyo", "Japan", "东京", "日本"]}
SIZE = {"small": ["little", "the cheapest size", "小型", "最小规格"], "medium": ["middle-sized", "中型"], "large": ["big", "大型"], "xlarge": ["extra large", "the biggest size", "超大型", "最大规格"]}

fn("create_server", "Create a server", zh="创建服务器", names=["instances.create", "launchInstance", "provision_vm"], descs=["Starts a new virtual machine.", "Orders a new machine of a size in a region"],
   params=dict(name=dict(SRV, alt=["instance_name", "hostname"]), size=dict(t="enum", v=SIZE, d="size of the machine", zh="规格", default="small", alt=["type", "flavor"]), region=dict(t="enum", v=REGION, d="where it stands", zh="地区", opt=True, alt=["location", "zone"])),
   en=L('''create a server called {name}
launch {name} in {region}
I need a {size} machine named {name}
new {size} server {name} in {region}
spin up {name}, {size}, {region}
set up a virtual machine with the name {name}
provision a {size} instance in {region} and call it {name}
{name} in {region}, {size}
start a fresh server, {name}, located in {region}
get me a new box {name}
order a {size} server for {name}
in {region}, create {name}
bring a new VM to life: {name}
make {name} a {size} instance over in {region}
we're out of machines, add {name} ({size})'''),
   zh_q=L('''创建服务器{name}
在{region}新建{name}
开一台{size}的机器，叫{name}
{region}开一台{size}服务器{name}
新建虚拟机{name}
我要一台{size}实例，名字{name}，放在{region}'''), res=["{name} is running at 10.0.4.17", '{{"server":"{name}","state":"running"}}'], ans=["The server {name} is up."])

fn("delete_server", "Delete a server for good", zh="删除服务器", names=["instances.delete", "terminateInstance", "destroy_vm"], descs=["Destroys a machine with its disk.", "Terminates a server, not just stops it"],
   params=dict(server=SRV, keep_disk=dict(t="bool", d="keep its disk", zh="保留磁盘", opt=True, alt=["preserve_volume"])),
   en=L('''delete the server {server}
terminate {server}
destroy {server} but keep its disk @keep_disk=true
get rid of {server} for good
we don't need {server} any more, delete it
remove the machine {server}
{server} can be destroyed, disk included @keep_disk=false
tear down {server}
terminate {server} and leave the disk in place @keep_disk=true
wipe out {server} altogether
scrap {server}
{server}: terminate
decommission {server} permanently'''),
   zh_q=L('''删除服务器{server}
销毁{server}
把{server}彻底删掉，保留磁盘 @keep_disk=true
{server}不需要了，删除
{server}连磁盘一起删 @keep_disk=false
终止实例{server}'''), res=["{server} terminated"], ans=["{server} is deleted."])

fn("start_server", "Start a stopped server", zh="启动服务器", names=["instances.start", "powerOn", "boot_vm"], descs=["Boots a machine that is off.", "Switches a server on"],
   params=dict(server=SRV),
   en=L('''start {server}
boot {server}
power {server} on
{server} is off, start it
bring {server} up
switch on the machine {server}
wake {server}
turn {server} on again
I need {server} running
get {server} going
power up {server} please
{server}: start'''),
   zh_q=L('''启动{server}
{server}开机
把{server}打开
{server}停着呢，启动一下
让{server}跑起来'''), res=["{server} is running"], ans=["{server} is running."])

fn("stop_server", "Stop a running server", zh="停止服务器", names=["instances.stop", "powerOff", "halt_vm"], descs=["Shuts a machine down; it can be started again.", "Switches a server off"],
   params=dict(server=SRV, force=dict(t="bool", d="cut the power at once", zh="强制断电", opt=True, alt=["hard"])),
   en=L('''stop {server}
shut down {server}
power {server} off
halt {server}
force {server} off, it hangs @force=true
{server} can be switched off for the weekend
turn {server} off
pull the plug on {server}, it does not react @force=true
nobody uses {server} at night, stop it
take {server} down gently @force=false
{server}: stop
shut {server} down the hard way @force=true
put {server} to rest, we'll start it again on Monday'''),
   zh_q=L('''停止{server}
{server}关机
把{server}停掉
{server}卡死了，强制关机 @force=true
正常关闭{server}，别强制 @force=false
{server}周末不用，先停了'''), res=["{server} is stopped"], ans=["{server} is stopped."])

fn("restart_server", "Restart a server", zh="重启服务器", names=["instances.reboot", "rebootInstance", "cycle_vm"], descs=["Reboots a running machine.", "Off and on again for a server"],
   params=dict(server=SRV, wait_minutes=dict(t="int", v=(1, 60), d="wait this long first", zh="几分钟后重启", opt=True, alt=["delay", "in_minutes"])),
   en=L('''restart {server}
reboot {server}
reboot {server} in {wait_minutes} minutes
{server} acts up, turn it off and on again
give {server} a restart
restart the machine {server} after {wait_minutes} minutes
cycle {server}
in {wait_minutes} minutes, reboot {server}
{server} needs a reboot
wait {wait_minutes} minutes and then restart {server}
bounce {server}
power-cycle {server}
{server} reboot please'''),
   zh_q=L('''重启{server}
{wait_minutes}分钟后重启{server}
{server}有问题，重启一下
给{server}重启
等{wait_minutes}分钟再重启{server}'''), res=["{server} is rebooting"], ans=["{server} is restarting."])

fn("resize_server", "Change the size of a server", zh="调整服务器规格", names=["instances.resize", "changeType", "scale_vm"], descs=["Gives a machine more or less power.", "Moves a server to another size"],
   params=dict(server=SRV, size=dict(t="enum", v=SIZE, d="new size", zh="新规格", alt=["type", "to"])),
   en=L('''resize {server} to {size}
make {server} {size}
change {server} to {size}
{server} should be {size}
upgrade or downgrade {server} to {size}
the size of {server} is wrong, make it {size}
{server}: {size}
switch {server} to {size}
set the machine type of {server} to {size}
{size} for {server}
{server} is as slow as can be, give it the most power there is @size="xlarge"
we waste money on {server}, the cheapest machine will do @size="small"
convert {server} into a {size} one'''),
   zh_q=L('''把{server}调成{size}
{server}规格改为{size}
{server}换成{size}
{server}太浪费了，用最便宜的规格 @size="small"
{server}升降配到{size}'''), res=["{server} is {size} now"], ans=["{server} has the size {size} now."])

fn("get_server_status", "Tell the state and load of a server", zh="查看服务器状态", names=["instances.status", "describeInstance", "vm_health"], descs=["Running or stopped, load and memory.", "How a server is doing"],
   params=dict(server=SRV, metric=dict(t="enum", v={"state": ["power state", "运行状态"], "cpu": ["processor load", "CPU占用"], "memory": ["RAM use", "内存"], "disk": ["disk use", "磁盘占用"], "uptime": ["time since boot", "运行时间"], "ip": ["address", "IP address", "地址"]}, d="what to tell", zh="要看的指标", default="state", alt=["what", "field"])),
   en=L('''how is {server} doing
status of {server}
{metric} of {server}
what is the {metric} of {server}
tell me {server}'s {metric}
check {server}
is {server} up
read the {metric} from {server}
is {server} short of RAM? @metric="memory"
how long has {server} been running @metric="uptime"
is {server} full @metric="disk"
how busy is the processor of {server} @metric="cpu"
under which IP do I reach {server} @metric="ip"
{server} {metric}?'''),
   zh_q=L('''{server}状态怎么样
{server}的{metric}是多少
看下{server}的{metric}
{server}在运行吗
{server}跑了多久了 @metric="uptime"
{server}硬盘满了没有 @metric="disk"
{server}的IP是什么 @metric="ip"'''), res=["running", "63%", "10.0.3.8"], ans=["I checked {server}."])

fn("list_servers", "List the servers", zh="列出服务器", names=["instances.list", "describeInstances", "all_vms"], descs=["All machines, or those of a region or state.", "Overview of the machines"],
   params=dict(region=dict(t="enum", v=REGION, d="only this region", zh="地区", opt=True, alt=["location", "zone"]), state=dict(t="enum", v={"running": ["switched on", "运行中"], "stopped": ["switched off", "已停止"], "failed": ["broken", "故障"]}, d="only this state", zh="状态", opt=True, alt=["status"])),
   en=L('''list the servers
which servers are {state}
show all machines in {region}
what do we have in {region}
{state} servers in {region}
give me all instances
which machines in {region} are {state}
overview of the servers please
show me everything that is {state}
what machines are there
what is burning money right now? I mean servers that are on @state="running"
are there any {state} machines
in {region}, which servers exist'''),
   zh_q=L('''列出所有服务器
{region}有哪些机器
哪些服务器{state}
{region}{state}的服务器有哪些
看一下全部实例'''), res=["web-01, worker-17", "4 servers"], ans=["These are the servers."])

fn("create_snapshot", "Save the disk of a server as a snapshot", zh="创建快照", names=["snapshots.create", "takeSnapshot", "image_disk"], descs=["Keeps the present state of a machine.", "Makes a restore point"],
   params=dict(server=SRV, name=dict(t="str", v="snap_wc", d="name of the snapshot", zh="快照名", opt=True, alt=["snapshot", "label"])),
   en=L('''take a snapshot of {server}
snapshot {server} as {name}
save the state of {server}
make a snapshot {name} of {server}
before I break {server}, keep a snapshot
{server}: snapshot called {name}
I want a restore point for {server}, name it {name}
freeze the disk of {server} in a snapshot
create the snapshot {name} from {server}
back up {server} with a snapshot
store {server} as it is now under {name}
image {server}, label {name}
snap {server}'''),
   zh_q=L('''给{server}做快照
给{server}创建快照{name}
保存{server}的状态，叫{name}
动{server}之前先打个快照
快照{server}，命名{name}'''), res=["snapshot created", "snap-5521"], ans=["The snapshot of {server} is saved."])

fn("restore_snapshot", "Put a server back to a snapshot", zh="恢复快照", names=["snapshots.restore", "rollbackDisk", "revert_vm"], descs=["Resets a machine to a saved state.", "Everything after the snapshot is lost"],
   params=dict(server=SRV, snapshot=dict(t="str", v="snap_wc", d="name of the snapshot", zh="快照名", alt=["name", "from"])),
   en=L('''restore {server} from {snapshot}
put {server} back to the snapshot {snapshot}
roll {server} back to {snapshot}
use {snapshot} to restore {server}
{server} should be like in {snapshot} again
revert {server} to snapshot {snapshot}
take {snapshot} and reset {server} with it
the upgrade went wrong, back to {snapshot} on {server}
load {snapshot} onto {server}
from {snapshot}, rebuild {server}
return {server} to the state of {snapshot}
{server} <- {snapshot}
undo everything on {server} since {snapshot}'''),
   zh_q=L('''把{server}恢复到快照{snapshot}
用{snapshot}恢复{server}
{server}回滚到{snapshot}
升级失败了，{server}回到{snapshot}
将{snapshot}还原到{server}'''), res=["{server} restored"], ans=["{server} is back at {snapshot}."])

fn("set_firewall_rule", "Allow or block a port of a server", zh="设置防火墙规则", names=["firewall.rule", "setPort", "security_group"], descs=["Opens or closes a port, for everyone or one address.", "A firewall rule of a machine"],
   params=dict(server=SRV, port=dict(t="int", v={"22": ["22", "the ssh port", "ssh端口"], "80": ["80", "the http port", "http端口"], "443": ["443", "the https port", "https端口"], "3306": ["3306"], "5432": ["5432"], "8080": ["8080"], "6379": ["6379"], "25565": ["25565"], "9200": ["9200"]}, d="port number", zh="端口", alt=["port_number"]),
               action=dict(t="enum", v={"allow": ["open", "let through", "放行", "开放"], "deny": ["close", "block", "关闭", "禁止"]}, d="allow or deny", zh="动作", alt=["rule", "policy"]),
               source=dict(t="str", v=["10.0.0.0/8", "203.0.113.7", "192.168.1.0/24", "198.51.100.22", "172.16.4.9", "2001:db8::5", "our office", "the VPN", "anywhere", "家里", "办公室", "10.0.0.0/8", "203.0.113.7"], d="address or network", zh="来源", opt=True, alt=["from", "cidr"])),
   en=L('''{action} {port} on {server}
{action} {port} of {server} for {source}
firewall of {server}: {action} {port}
from {source}, {action} {port} on {server}
I want to {action} {port} on {server}
nobody but me should reach {server}, so shut {port} @action="deny"
I can't connect to {port} of {server}, let it in @action="allow"
on {server}, {action} {port} coming from {source}
make {server} reachable on {port} @action="allow"
make {server} unreachable on {port} @action="deny"
stop traffic from {source} to {port} on {server} @action="deny"
let {source} talk to {port} of {server} @action="allow"
{server} is attacked from {source}, no more traffic on {port} @action="deny"'''),
   zh_q=L('''{server}{action}{port}
在{server}上对{source}{action}{port}
{server}的防火墙{action}{port}
让{source}能连{server}的{port} @action="allow"
别让{source}访问{server}的{port} @action="deny"
{server}的{port}连不上，放开 @action="allow"'''), res=["rule added"], ans=["The firewall of {server} is changed."])

fn("deploy_service", "Deploy a version of a service", zh="部署服务", names=["deployments.create", "release", "ship_service"], descs=["Rolls out a version to an environment.", "Puts new code into operation"],
   params=dict(service=SVC, version=dict(t="str", v=["v2.4.1", "1.0.0", "main", "3.11-rc2", "build 8841", "a4f9c2e", "v0.9", "hotfix-7", "2024.12", "feature/cart", "v5", "latest"], noise=0.1, d="version to deploy", zh="版本", alt=["tag", "build"]),
               environment=dict(t="enum", v={"production": ["prod", "live", "生产", "线上"], "staging": ["stage", "pre-production", "预发布", "预发"], "test": ["testing", "the test system", "测试"]}, d="where to", zh="环境", default="staging", alt=["env", "target", "stage"])),
   en=L('''deploy {service} {version}
deploy {version} of {service} to {environment}
roll out {service} {version} on {environment}
ship {version} of {service}
put {service} version {version} on {environment}
{environment}: {service} at {version}
release {version} for {service}
I want {version} of {service} running in {environment}
{service} to {environment}, version {version}
upgrade {service} to {version} in {environment}
get {version} of {service} out the door
push {service} {version} to {environment}
on {environment} we need {service} in version {version}
customers wait for {version} of {service}, bring it to them @environment="production"'''),
   zh_q=L('''部署{service}的{version}
把{service}{version}发布到{environment}
{environment}上线{service}{version}
{service}升级到{version}，{environment}环境
发布{service}版本{version}
将{version}版的{service}推到{environment}'''), res=["deployed", '{{"service":"{service}","version":"{version}"}}'], ans=["{service} {version} is deployed."])

fn("rollback_service", "Go back to the previous version of a service", zh="回滚服务", names=["deployments.rollback", "revertRelease", "undo_deploy"], descs=["Undoes the last deployment.", "Returns a service to the version before"],
   params=dict(service=SVC, environment=dict(t="enum", v={"production": ["prod", "live", "生产", "线上"], "staging": ["stage", "pre-production", "预发布", "预发"], "test": ["testing", "the test system", "测试"]}, d="where", zh="环境", default="production", alt=["env", "stage"])),
   en=L('''roll back {service}
roll {service} back on {environment}
undo the last deployment of {service}
the new {service} is broken, return to the old one
{service}: previous version please
revert {service} in {environment}
go back to the last good version of {service}
take the release of {service} back on {environment}
{environment}: rollback {service}
we have to withdraw the new {service} on {environment}
the deploy of {service} was a mistake, undo it
back to yesterday's {service} on {environment}'''),
   zh_q=L('''回滚{service}
{environment}上的{service}回滚
撤销{service}的最近一次部署
新的{service}坏了，退回旧版
{service}恢复上一版，{environment}环境'''), res=["rolled back"], ans=["{service} runs the previous version again."])

fn("scale_service", "Set how many copies of a service run", zh="设置服务副本数", names=["deployments.scale", "setReplicas", "scale_out"], descs=["Number of replicas of a service.", "Scales a service up or down"],
   params=dict(service=SVC, replicas=dict(t="int", v=(0, 40), d="how many copies", zh="副本数", alt=["copies", "instances", "count"])),
   en=L('''scale {service} to {replicas}
run {replicas} copies of {service}
{service} with {replicas} replicas
{replicas} instances of {service} please
set the replicas of {service} to {replicas}
we expect a lot of traffic, {replicas} copies of {service}
reduce {service} to {replicas}
let {service} run {replicas} times
I want {replicas} of {service}
{service}: {replicas}x
grow {service} to {replicas} replicas
no copies of {service} for now @replicas=0
one copy of {service} is enough @replicas=1'''),
   zh_q=L('''把{service}扩到{replicas}个副本
{service}跑{replicas}份
{service}副本数设为{replicas}
流量大，{service}开{replicas}个实例
{service}缩到{replicas}个
{service}一个就够了 @replicas=1'''), res=["{replicas} replicas"], ans=["{service} runs in {replicas} copies."])

fn("get_logs", "Read the logs of a service", zh="查看服务日志", names=["logs.tail", "readLogs", "fetch_log_lines"], descs=["The last lines that a service wrote.", "Log lines, by severity if wanted"],
   params=dict(service=SVC, lines=dict(t="int", v=(10, 500, 10), d="how many lines", zh="行数", default=100, alt=["count", "tail"]), level=dict(t="enum", v={"error": ["errors", "错误"], "warning": ["warnings", "警告"], "info": ["informational lines", "信息"], "debug": ["debugging lines", "调试信息"]}, d="only this severity", zh="级别", opt=True, alt=["severity"])),
   en=L('''show the logs of {service}
last {lines} lines of {service}
logs of {service}, only {level}
tail {lines} lines from {service}
what does {service} say in its log
give me {lines} {level} from {service}
read the {service} log
why did {service} crash? show the last {lines} log lines
only {level} of {service} please
{service} log, {lines} lines
look in the logs of {service} for {level}
what went wrong in {service} @level="error"
print {lines} lines of the log that {service} writes'''),
   zh_q=L('''看{service}的日志
{service}最近{lines}行日志
{service}日志只看{level}
查{service}的{level}，{lines}行
{service}出什么错了 @level="error"
打印{service}的{lines}行日志'''), res=["12:01 started; 12:04 timeout"], ans=["These are the log lines of {service}."])

fn("get_cloud_cost", "Tell what the cloud costs", zh="查询云费用", names=["billing.cost", "monthlySpend", "cloud_bill"], descs=["Money spent in a period, for all or one region.", "How large the bill is"],
   params=dict(period=dict(t="enum", v={"today": ["this day", "今天"], "this_month": ["the current month", "这个月", "本月"], "last_month": ["the previous month", "上个月"], "this_year": ["the current year", "今年"]}, d="for which time", zh="时间段", alt=["when", "timeframe"]), region=dict(t="enum", v=REGION, d="only this region", zh="地区", opt=True, alt=["location"])),
   en=L('''what did the cloud cost {period}
cloud bill for {period}
how much did we spend {period}
costs in {region} for {period}
{period}: what's the bill for the servers
spend of {period} in {region}
tell me the money we burned {period}
how expensive was {region} {period}
show the cloud costs, {period}
for {period}, how high is the bill of {region}
server spending {period}?
accounting wants the cloud cost of {period}'''),
   zh_q=L('''{period}云费用多少
{period}花了多少钱
{region}{period}的费用
看下{period}的云账单
{period}服务器花费是多少'''), res=["$1,204", "311.50 EUR"], ans=["That is what the cloud cost."])

flow(en=["take a snapshot of {s} and then restore {t} from it", "snapshot {s}, then load that snapshot onto {t}", "copy the state of {s} to {t} by way of a snapshot"], zh_q=["给{s}做快照，再恢复到{t}", "{s}打快照，然后用它恢复{t}"],
     slots=dict(s="server_wc", t="server_wc"), made=dict(n=["snap-5521", "snap-0b77", "auto-2024-12-03", "snapshot 19", "snap_eu_4410"]),
     steps=[("create_snapshot", {"server": "{s}"}, "{n}"), ("restore_snapshot", {"server": "{t}", "snapshot": "{n}"}, "restored")], ans=["{t} has the state of {s}, saved as {n}."])
flow(en=["which server has failed? restart it", "look for the broken machine and reboot it", "list failed servers, then restart the one you find"], zh_q=["哪台服务器故障了？重启它", "查出故障的机器并重启"],
     slots=dict(), made=dict(n="server_wc"),
     steps=[("list_servers", {"state": "failed"}, "{n}"), ("restart_server", {"server": "{n}"}, "rebooting")], ans=["{n} had failed and is restarting."])
flow(en=["get the IP of {s} and let that address reach 5432 on {t}", "find the address of {s}, then open 5432 of {t} for it"], zh_q=["查{s}的IP，然后在{t}上对它开放5432", "让{s}的地址能访问{t}的5432，先查IP"],
     slots=dict(s="server_wc", t="server_wc"), made=dict(ip=["10.0.4.17", "10.1.0.33", "192.168.40.2", "172.20.1.9", "203.0.113.80", "10.8.8.61"]),
     steps=[("get_server_status", {"server": "{s}", "metric": "ip"}, "{ip}"), ("set_firewall_rule", {"server": "{t}", "port": 5432, "action": "allow", "source": "{ip}"}, "rule added")], ans=["{ip} may reach {t} now."])
