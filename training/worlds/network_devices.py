"""Network devices: wifi, router, switch ports, guests, device blocking, addresses, speed tests."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("network_devices")
values("netdev_wc", en=["Leo's tablet", "the smart TV", "printer", "xbox", "my laptop", "iPhone-12", "doorbell", "DESKTOP-88KQ", "the kids' PC", "NAS", "kitchen speaker", "work phone", "android-4f2a", "baby monitor", "Raspberry Pi", "guest laptop",
                        "the thermostat", "PS5", "Dad's Kindle", "garage camera", "unknown-7c:11", "Switch OLED"],
       zh=["儿子的平板", "智能电视", "打印机", "游戏机", "我的笔记本", "手机", "门铃", "孩子的电脑", "网络硬盘", "厨房音箱", "工作手机", "婴儿监视器", "客人的电脑", "温控器", "摄像头", "DESKTOP-88KQ"])
values("ssid_wc", en=["HomeNet", "FRITZ!Box 7590", "the guest network", "Casa-5G", "TP-LINK_44A0", "upstairs", "CoffeeLab", "office-wifi", "Pretty Fly for a WiFi", "attic repeater", "IoT", "Kids", "linksys", "warehouse_2G"],
       zh=["家里的网", "客人网络", "CMCC-5G", "办公室无线", "楼上", "智能家居网", "孩子的网", "TP-LINK_44A0", "书房", "仓库"])
values("wifipass_wc", en=["sunflower99", "c0rrect-horse", "Winter!2024", "letmein77", "qz7-hb2-kk1", "moonlight sonata", "Tr0ub4dor", "guest1234", "blue.kettle.5", "88888888", "Pa55phrase", "GreenTea#3"],
       zh=["sunflower99", "88888888", "Winter!2024", "woaiwojia520", "guest1234", "xiaomao2024", "qz7-hb2-kk1", "12345678a"])
values("ipaddr_wc", en=["192.168.1.20", "10.0.0.5", "192.168.178.33", "172.16.0.9", "192.168.0.254", "10.1.44.7", "192.168.50.112", "fd00::12", "192.168.2.61", "10.10.10.10", "192.168.1.77", "172.20.3.4"], zh=["192.168.1.20", "10.0.0.5", "192.168.31.8", "172.16.0.9", "192.168.0.100", "10.1.44.7"])

DEV = dict(t="str", v="netdev_wc", d="name of the device", zh="设备名", alt=["name", "client", "host"])
NET = dict(t="str", v="ssid_wc", d="name of the wireless network", zh="无线网络名", alt=["network", "wifi", "ssid_name"])

fn("set_wifi_password", "Change the password of a wireless network", zh="修改无线网络密码", names=["wifi.password", "changePassphrase", "wlan_key"], descs=["Sets a new key for a network.", "Everyone has to log in again afterwards"],
   params=dict(ssid=NET, password=dict(t="str", v="wifipass_wc", d="new password", zh="新密码", alt=["key", "passphrase"])),
   en=L('''change the password of {ssid} to {password}
{password} is the new wifi password for {ssid}
set the key of {ssid} to {password}
the wifi {ssid} should have the password {password}
make {password} the passphrase of {ssid}
{ssid}: new password {password}
too many people know the key of {ssid}, change it to {password}
protect {ssid} with {password}
use {password} for {ssid} from now on
I want people to type {password} to get into {ssid}
new key {password}, network {ssid}
for {ssid}, the passphrase becomes {password}'''),
   zh_q=L('''把{ssid}的密码改成{password}
{ssid}新密码{password}
无线{ssid}用{password}做密码
{password}作为{ssid}的新密码
太多人知道{ssid}的密码了，换成{password}'''), res=["password of {ssid} changed"], ans=["{ssid} has a new password."])

fn("set_wifi_name", "Rename a wireless network", zh="修改无线网络名称", names=["wifi.rename", "changeSsid", "wlan_name"], descs=["Gives a network another name.", "Changes what phones see in the list"],
   params=dict(ssid=dict(t="str", v="ssid_wc", d="present name", zh="现名称", alt=["old_name", "network"]), new_name=dict(t="str", v="ssid_wc", d="name it gets", zh="新名称", alt=["to", "new_ssid"])),
   en=L('''rename the wifi {ssid} to {new_name}
{ssid} should be called {new_name}
change the network name {ssid} to {new_name}
call {ssid} {new_name} from now on
the name of {ssid} shall be {new_name}
make it {new_name} instead of {ssid}
{new_name} is a nicer name for {ssid}, change it
wifi name: {ssid} becomes {new_name}
new name for {ssid}: {new_name}
let the network that is now {ssid} appear as {new_name}
give {ssid} the name {new_name}
use {new_name} as the new SSID of {ssid}'''),
   zh_q=L('''把无线{ssid}改名为{new_name}
{ssid}改叫{new_name}
网络名{ssid}换成{new_name}
用{new_name}作为{ssid}的新名字
{ssid}的名称改为{new_name}'''), res=["{ssid} is now {new_name}"], ans=["The network is called {new_name} now."])

fn("switch_guest_wifi", "Switch the guest network on or off", zh="开关访客网络", names=["guest.switch", "setGuestWifi", "visitor_network"], descs=["Lets visitors online on a network of their own.", "Guest access, for some hours if wanted"],
   params=dict(on=dict(t="bool", d="true switches it on", zh="是否打开", alt=["enabled", "active"]), hours=dict(t="int", v=(1, 72), d="off again after so many hours", zh="几小时后关闭", opt=True, alt=["duration"])),
   en=L('''switch the guest wifi on @on=true
turn on the guest network for {hours} hours @on=true
guest wifi off @on=false
our visitors have left, close the guest network @on=false
let the guests online for {hours} hours @on=true
enable guest access @on=true
disable guest access @on=false
people are coming over, they'll need internet for {hours} hours @on=true
open the visitor wifi @on=true
no more guest wifi @on=false
visitor network on, {hours} hours @on=true
shut the wifi for visitors @on=false
my friends want to use the internet, turn the wifi for guests on @on=true'''),
   zh_q=L('''打开访客网络 @on=true
关闭访客WiFi @on=false
访客网络开{hours}小时 @on=true
客人走了，关掉访客网 @on=false
让客人上{hours}小时网 @on=true
停用访客网络 @on=false'''), res=["guest network: {on}"], ans=["The guest network is set."])

fn("block_device", "Keep a device off the internet", zh="禁止设备上网", names=["clients.block", "denyAccess", "cut_off_device"], descs=["Blocks a device, for some minutes or until further notice.", "Parental block of one device"],
   params=dict(device=DEV, minutes=dict(t="int", v=(10, 240, 5), d="for how long; until unblocked if left out", zh="几分钟", opt=True, alt=["duration"])),
   en=L('''block {device}
no internet for {device}
cut {device} off for {minutes} minutes
{device} shouldn't get online
kick {device} off the wifi
take {device} offline for {minutes} minutes
I don't know {device}, keep it out
block the device {device} {minutes} minutes
homework time, no internet on {device} for {minutes} minutes
deny {device} access to the network
{device}: blocked
for the next {minutes} minutes {device} stays offline
ban {device} from our network
shut {device} out'''),
   zh_q=L('''禁止{device}上网
把{device}断网{minutes}分钟
{device}不许上网
踢掉{device}
写作业时间，{device}断网{minutes}分钟
拉黑设备{device}'''), res=["{device} blocked"], ans=["{device} is offline now."])

fn("unblock_device", "Let a blocked device online again", zh="解除设备禁网", names=["clients.unblock", "allowAccess", "restore_device"], descs=["Takes back a block.", "A device may use the internet again"],
   params=dict(device=DEV),
   en=L('''unblock {device}
let {device} online again
{device} may use the internet again
lift the block of {device}
give {device} access
homework's done, {device} can go online
allow {device} on the network
internet for {device} please
stop blocking {device}
{device} is one of ours, let it in
remove {device} from the blocked devices
take {device} off the blacklist'''),
   zh_q=L('''解除{device}的禁网
让{device}可以上网
{device}恢复上网
作业写完了，放开{device}
把{device}移出黑名单'''), res=["{device} allowed"], ans=["{device} is online again."])

fn("list_devices_online", "List the devices in the network", zh="列出联网设备", names=["clients.list", "connectedDevices", "who_is_online"], descs=["Who is connected, by wifi or cable.", "Shows all devices, blocked ones too if wanted"],
   params=dict(connection=dict(t="enum", v={"wifi": ["wireless", "无线"], "cable": ["wired", "ethernet", "有线"]}, d="only this kind", zh="连接方式", opt=True, alt=["type", "via"]), blocked=dict(t="bool", d="only blocked devices", zh="只看被禁的", opt=True, alt=["only_blocked"])),
   en=L('''who is on our network
list the connected devices
which devices are online by {connection}
show all {connection} devices
what's connected right now
which devices did I block @blocked=true
is somebody stealing our internet? show me everyone connected
give me the {connection} clients
list blocked devices @blocked=true
how many gadgets are in the network
everything that is {connection}, please
what hangs on the router over {connection}
show the devices that may not go online @blocked=true'''),
   zh_q=L('''谁在用我们的网
列出联网设备
{connection}设备有哪些
看看哪些设备被禁了 @blocked=true
现在连了多少设备
有没有人蹭网，列一下'''), res=["6 devices", "printer, PS5, my laptop"], ans=["These devices are in the network."])

fn("get_device_address", "Tell the network address of a device", zh="查询设备地址", names=["clients.address", "lookupIp", "device_ip"], descs=["IP or hardware address of a device.", "Looks up where a device is in the network"],
   params=dict(device=DEV, kind=dict(t="enum", v={"ip": ["IP address", "IP地址"], "mac": ["hardware address", "MAC address", "物理地址", "MAC地址"]}, d="which address", zh="地址类型", default="ip", alt=["type"])),
   en=L('''what's the {kind} of {device}
{kind} of {device}?
which address does {device} have
look up the {kind} for {device}
tell me {device}'s {kind}
under what address do I reach {device}
I need the {kind} of {device}
find {device} in the network
find out the {kind} that belongs to {device}
{device} {kind}
give me {device}'s address
where on the network is {device}
read me the {kind} of {device}'''),
   zh_q=L('''{device}的{kind}是什么
查{device}的{kind}
{device}的地址是多少
告诉我{device}的{kind}
我要{device}的{kind}'''), res=["192.168.1.20", "a4:83:e7:12:09:bb"], ans=["I looked up {device}."])

fn("reserve_address", "Give a device a fixed address", zh="给设备固定地址", names=["dhcp.reserve", "setStaticIp", "fixed_address"], descs=["The device always gets the same IP.", "DHCP reservation"],
   params=dict(device=DEV, ip=dict(t="str", v="ipaddr_wc", d="address it keeps", zh="固定IP", alt=["address", "ip_address"])),
   en=L('''always give {device} the address {ip}
reserve {ip} for {device}
{device} should have the fixed address {ip}
fix {device} at {ip}
static IP {ip} for {device}
{ip} belongs to {device} from now on
make {ip} the permanent address of {device}
{device}: {ip}, always
bind {device} to {ip}
I want to reach {device} at {ip} every time
pin {ip} to {device}
set a DHCP reservation: {device}, {ip}'''),
   zh_q=L('''给{device}固定地址{ip}
{device}的IP固定为{ip}
把{ip}留给{device}
{device}绑定{ip}
让{device}一直用{ip}'''), res=["{ip} reserved"], ans=["{device} keeps the address {ip}."])

fn("forward_port", "Forward a port of the router to a device", zh="端口转发", names=["nat.forward", "openPort", "port_mapping"], descs=["Makes a device reachable from outside.", "Outer port, inner port and device"],
   params=dict(external=dict(t="int", v=(1024, 65000), d="port outside", zh="外部端口", alt=["from_port", "outer"]), device=DEV, internal=dict(t="int", v=(20, 9999), d="port on the device", zh="内部端口", alt=["to_port", "inner"]),
               protocol=dict(t="enum", v={"tcp": ["TCP", "TCP协议"], "udp": ["UDP", "UDP协议"]}, d="protocol", zh="协议", default="tcp", alt=["proto"])),
   en=L('''forward port {external} to {device} port {internal}
forward {external} to {internal} on {device}
{device}, port {internal}, should be reachable from outside at {external}
outside {external}, inside {internal}, device {device}
send {protocol} traffic from {external} to {device}:{internal}
open {external} ({protocol}) to {internal} of {device}
map {internal} of {device} to the outer port {external}
port forwarding for {device}: {external} outside, {internal} inside, {protocol}
everything that arrives at {external} goes to port {internal} of {device}
let {protocol} from the internet through {external} to {internal} on {device}
{protocol} {external} -> {device} {internal}
to reach {internal} on {device} I want to use {external} from the street'''),
   zh_q=L('''把外部端口{external}转发到{device}的{internal}
{device}的{internal}端口映射到外网{external}
端口转发：外{external}，内{internal}，{device}
{protocol}端口{external}转到{device}的{internal}
从外面用{external}访问{device}的{internal}端口'''), res=["forwarding {external} to {internal}"], ans=["Port {external} leads to {device}."])

fn("reboot_router", "Restart a router or access point", zh="重启路由器", names=["router.reboot", "restartAp", "cycle_router"], descs=["Restarts a box; the internet is gone for a moment.", "Reboots network equipment"],
   params=dict(box=dict(t="str", v=["main router", "attic repeater", "AP-2", "office access point", "garage mesh node", "switch in the cellar", "upstairs box", "warehouse AP", "modem", "core-sw1", "主路由器", "阁楼中继", "办公室AP", "车库节点", "光猫", "交换机"], d="which box; the main router if left out", zh="哪个设备", opt=True, alt=["device", "node"]),
               at=dict(t="str", v="clock", noise=0, d="time, now if left out", zh="时间", opt=True, alt=["when", "time"])),
   en=L('''restart the router
reboot {box}
the internet is slow, reboot the router
reboot {box} at {at}
restart the router at {at}
turn {box} off and on again
at {at}, restart {box}
{box} needs a restart
give the router a kick, reboot it
have {box} reboot at {at}
power-cycle {box}
no connection at all, restart the box
bounce {box}'''),
   zh_q=L('''重启路由器
重启{box}
{at}重启{box}
网太慢了，重启一下路由器
把{box}关了再开'''), res=["rebooting"], ans=["The restart is on its way."])

fn("run_speed_test", "Measure the speed of the connection", zh="测网速", names=["speedtest.run", "measureSpeed", "bandwidth_check"], descs=["Download, upload or delay of the internet line.", "Tests how fast we are"],
   params=dict(measure=dict(t="enum", v={"download": ["download speed", "下载速度"], "upload": ["upload speed", "上传速度"], "ping": ["delay", "latency", "延迟"]}, d="what to measure; everything if left out", zh="测什么", opt=True, alt=["kind", "metric"])),
   en=L('''run a speed test
how fast is our internet
measure the {measure}
test the {measure}
what {measure} do we have
check the speed of the line
is the internet slow today? measure it
{measure} please
how good is the {measure} at the moment
what's our {measure} right now
do a bandwidth check
how quickly can I send files out @measure="upload"
games lag, how long do packets take @measure="ping"'''),
   zh_q=L('''测一下网速
网速多快
测{measure}
现在的{measure}是多少
打游戏卡，看看延迟 @measure="ping"
今天网是不是慢了，测一测'''), res=["94 Mbit/s", "18 ms"], ans=["That is the measured speed."])

fn("set_wifi_channel", "Set the radio channel of a wireless network", zh="设置无线信道", names=["wifi.channel", "changeChannel", "radio_channel"], descs=["Moves a network to another channel.", "Channel and band of a wifi"],
   params=dict(ssid=NET, channel=dict(t="int", v=(1, 13), d="channel number", zh="信道", alt=["number"]), band=dict(t="enum", v={"2.4": ["2.4 GHz", "the slower band", "2.4G频段"], "5": ["5 GHz", "the faster band", "5G频段"]}, d="frequency band", zh="频段", opt=True, alt=["frequency"])),
   en=L('''set {ssid} to channel {channel}
channel {channel} for {ssid}
move {ssid} to channel {channel} on {band}
{ssid} should send on channel {channel}
put the wifi {ssid} on channel {channel}
on {band}, use channel {channel} for {ssid}
the neighbours disturb {ssid}, take channel {channel}
switch the radio channel of {ssid} to {channel}
{ssid}: channel {channel}, {band}
let {ssid} use channel {channel}
change the channel of {ssid} to {channel}, band {band}
use {channel} as channel, network {ssid}'''),
   zh_q=L('''把{ssid}调到{channel}信道
{ssid}用信道{channel}
{ssid}在{band}用{channel}信道
邻居干扰{ssid}，换到信道{channel}
{ssid}的信道改为{channel}'''), res=["channel {channel}"], ans=["{ssid} is on channel {channel}."])

fn("set_bandwidth_limit", "Limit how fast a device may be", zh="限制设备网速", names=["qos.limit", "throttle", "speed_cap"], descs=["Greatest speed of a device in megabits.", "Caps the bandwidth of one device"],
   params=dict(device=DEV, megabits=dict(t="num", v=(1, 200), d="megabits per second", zh="兆比特每秒", alt=["mbps", "limit"]), direction=dict(t="enum", v={"down": ["downloading", "下载"], "up": ["uploading", "上传"], "both": ["both directions", "双向", "上下行"]}, d="which way", zh="方向", default="both", alt=["way"])),
   en=L('''limit {device} to {megabits} megabits
{device} may have at most {megabits} Mbit
throttle {device} to {megabits} Mbit/s for {direction}
cap {device} at {megabits}
no more than {megabits} megabits for {device}
{megabits} Mbit/s, {direction}, for {device}
{device} eats all our bandwidth, limit it to {megabits}
slow {device} down to {megabits} Mbit
{direction} limit for {device}: {megabits}
give {device} only {megabits} megabits per second
{device}: {megabits} Mbit/s max
restrict {direction} on {device} to {megabits} megabits'''),
   zh_q=L('''把{device}限速到{megabits}兆
{device}最多{megabits}兆
{device}{direction}限{megabits}兆
{device}占满带宽了，限到{megabits}兆
给{device}只留{megabits}兆'''), res=["limit {megabits} Mbit/s"], ans=["{device} is limited to {megabits} megabits."])

fn("set_switch_port", "Switch a port of the network switch on or off", zh="开关交换机端口", names=["switch.port", "setPortState", "port_admin"], descs=["Enables or disables one socket of a switch.", "Administrative state of a switch port"],
   params=dict(port=dict(t="int", v=(1, 48), d="number of the port", zh="端口号", alt=["number", "socket"]), switch=dict(t="str", v=["core-sw1", "SW-02", "the cellar switch", "rack B", "office switch", "floor 3", "sw-lab", "access-7", "机房交换机", "三楼交换机", "机柜B", "核心交换机"], d="which switch", zh="交换机", opt=True, alt=["switch_name"]),
               state=dict(t="enum", v={"up": ["on", "active", "打开", "启用"], "down": ["off", "inactive", "关闭", "停用"]}, d="up or down", zh="状态", alt=["status", "admin"])),
   en=L('''set port {port} of {switch} {state}
switch port {port} {state}
port {port} {state}
put port {port} on {switch} {state}
{switch}: port {port} {state}
disable port {port} @state="down"
enable port {port} on {switch} @state="up"
socket {port} of {switch} should be {state}
nothing is plugged into port {port} of {switch}, close it @state="down"
the new desk needs port {port}, open it @state="up"
on {switch} make port {port} {state}
shut port {port} at {switch} @state="down"
no link on {port} of {switch}, bring the port back @state="up"'''),
   zh_q=L('''{switch}的端口{port}{state}
{state}端口{port}
把{switch}第{port}口{state}
端口{port}没用，停掉 @state="down"
新工位要用端口{port}，打开 @state="up"'''), res=["port {port} {state}"], ans=["Port {port} is {state}."])

flow(en=["find the address of {d} and reserve it for the device", "look up {d}'s IP, then make it a fixed one", "whatever address {d} has now, let it keep that"], zh_q=["查{d}现在的IP并固定下来", "{d}现在的地址以后不要变，先查再绑定"],
     slots=dict(d="netdev_wc"), made=dict(ip="ipaddr_wc"),
     steps=[("get_device_address", {"device": "{d}"}, "{ip}"), ("reserve_address", {"device": "{d}", "ip": "{ip}"}, "reserved")], ans=["{d} keeps {ip}."])
flow(en=["which device is blocked? let it online again", "look which device I blocked and unblock it"], zh_q=["看看哪个设备被禁了，放开它", "查被禁的设备然后解除"],
     slots=dict(), made=dict(d="netdev_wc"),
     steps=[("list_devices_online", {"blocked": True}, "{d}"), ("unblock_device", {"device": "{d}"}, "allowed")], ans=["{d} may go online again."])
