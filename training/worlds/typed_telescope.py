"""A club observatory: telescope, dome, camera, observing plan."""
from switchboard.world import domain, flow, fn, values


def L(text):
    """One template per line."""
    return text.strip().splitlines()


def seldom(v):
    """Wordings of codes in which the bare code is said only now and then."""
    return {code: words * 3 for code, words in v.items()}


domain("typed_telescope")
values("t_sky", en=["M31", "the Ring Nebula", "Saturn", "NGC 7000", "the Double Cluster", "Vega", "the Moon", "Comet C/2023 A3", "IC 434", "Jupiter", "the Horsehead", "M13", "Barnard 33", "the Cat's Eye", "Albireo", "Messier 81 and 82", "Mars", "the Veil", "61 Cygni", "Uranus", "the Heart and Soul Nebulas", "NGC 891", "Polaris", "the Pleiades", "SN 2024abc"],
       zh=["仙女座星系", "环状星云", "土星", "NGC 7000", "双星团", "织女星", "月亮", "猫眼星云", "木星", "马头星云", "M13", "火星", "面纱星云", "天王星", "心脏星云", "北极星", "昴星团", "猎户座大星云", "玫瑰星云"])
values("t_observer", en=["Ingrid", "Dr. Sato", "the school class", "Marek", "Olu and Fay", "the Tuesday group", "Mrs. Quill", "Team South", "Pia", "Walter", "the visitors", "Yann", "Bea Lindqvist", "the night crew", "Tom", "Hassan", "Professor Bligh", "Noemi", "old Mr. Pratt", "Lin"],
       zh=["小梅", "佐藤博士", "三班同学", "老马", "周二小组", "南队", "游客", "林老师", "夜班", "阿宁", "贺教授", "小唐", "王工", "志愿者", "校长"])
SKY = dict(t="str", v="t_sky", noise=0.12, d="object in the sky", zh="天体", alt=["object", "target", "body"])
WHO = dict(t="str", v="t_observer", noise=0.1, d="observer", zh="观测者", alt=["observer", "user"])
DIR = seldom({"N": ["north", "北"], "NE": ["north-east", "northeast", "东北"], "E": ["east", "东"], "SE": ["south-east", "southeast", "东南"], "S": ["south", "南"], "SW": ["south-west", "southwest", "西南"], "W": ["west", "西"], "NW": ["north-west", "northwest", "西北"]})
MIN = {20: ["20 minutes", "a third of an hour", "二十分钟"], 30: ["half an hour", "30 min", "半小时"], 45: ["three quarters of an hour", "45 minutes", "四十五分钟"], 60: ["an hour", "60 minutes", "一小时"], 75: ["an hour and a quarter", "1 h 15", "一小时十五分"], 80: ["1 h 20 min", "an hour and twenty minutes", "一小时二十分"], 90: ["an hour and a half", "1.5 hours", "一个半小时"], 150: ["two and a half hours", "2 h 30", "两个半小时"], 180: ["three hours", "180 minutes", "三小时"]}

fn("slew_to", "Point the telescope at an object", zh="指向天体", names=["mount.goto", "pointAt", "slew"], descs=["Turns the telescope to something in the sky.", "Moves the mount, not the dome"],
   params=dict(object=SKY, track=dict(t="bool", d="follow it afterwards", zh="之后跟踪", opt=True, alt=["tracking", "follow"])),
   en=L('''point the telescope at {object}
go to {object}
{object} next
I'd like to look at {object} rather than at the neighbour's chimney
slew to {object} and follow it @track=true
aim at {object}, but don't follow it @track=false
{object} please, with tracking @track=true
turn to {object} without tracking @track=false
show the visitors {object}
from here over to {object}
stay on {object} once you are there; go there now @track=true
the next target is {object}, group 3 is waiting'''),
   zh_q=L('''望远镜对准{object}
转到{object}
看{object}
指向{object}并跟踪 @track=true
对准{object}，不用跟踪 @track=false
下一个目标{object}
转向{object}，停在那里别跟 @track=false'''), res=["on {object}"], ans=["The telescope points at {object}."])
fn("nudge_mount", "Move the telescope a little in one direction", zh="微动望远镜", names=["mount.nudge", "jog", "small_move"], descs=["Direction and arcminutes.", "A small push, no new target"],
   params=dict(direction=dict(t="enum", v=DIR, d="compass direction", zh="方向", alt=["heading", "way"]), arcmin=dict(t="num", v={0.5: ["half an arcminute", "半角分"], 1: ["one arcminute", "1'", "一角分"], 1.5: ["one and a half arcminutes", "1.5 arcminutes", "一点五角分"], 2.5: ["two point five arcminutes", "2.5 arcmin", "两点五角分"], 5: ["five arcminutes", "5 arcmin", "五角分"], 10: ["ten arcminutes", "10'", "十角分"], 30: ["half a degree", "30 arcminutes", "半度"], 60: ["one degree", "60 arcmin", "一度"]}, d="arcminutes", zh="角分", alt=["amount", "by"])),
   en=L('''nudge the telescope {direction} by {arcmin}
{arcmin} {direction}
a bit {direction}, say {arcmin}
move it {arcmin} to the {direction}
{direction} by {arcmin} please
not south, north: {arcmin} @direction="N"
it sits too far east, go {arcmin} west @direction="W"
push the view {arcmin} {direction}
{arcmin} more to the {direction} and we have it
jog {direction}, {arcmin}
the star is at the edge, so {arcmin} {direction}'''),
   zh_q=L('''向{direction}微动{arcmin}
往{direction}移{arcmin}
{direction}，{arcmin}
不是南，往北{arcmin} @direction="N"
偏东了，往西{arcmin} @direction="W"
再往{direction}一点，{arcmin}'''), res=["moved {arcmin}"], ans=["Nudged."])
fn("set_dome", "Open or close the dome", zh="开关圆顶", names=["dome.shutter", "domeOpen", "roof"], descs=["open=true opens the slit.", "State of the dome shutter"],
   params=dict(open=dict(t="bool", v={"true": ["open", "打开", "开着"], "false": ["shut", "closed", "关上", "关着"]}, d="true is open", zh="true 为打开", alt=["opened", "is_open"])),
   en=L('''the dome should be {open}
I want the dome {open}
keep the dome {open} please
open the dome @open=true
close the dome, it is starting to rain @open=false
shut the roof @open=false
let some sky in @open=true
don't leave the dome open @open=false
clouds are gone, unlock the slit and open up @open=true
no more observing today, close up @open=false
the dome needn't stay shut @open=true
let no light into the dome any more @open=false'''),
   zh_q=L('''圆顶要{open}
让圆顶{open}
开圆顶 @open=true
下雨了，关圆顶 @open=false
圆顶别开着 @open=false
云散了，圆顶可以开了 @open=true
今晚不看了，合上天窗 @open=false'''), res=["dome open: {open}"], ans=["The dome is set."])
fn("set_dome_lights", "Switch the lights in the dome", zh="圆顶内照明", names=["dome.lights", "lamps", "set_lamps"], descs=["disabled=true keeps the lamps dark.", "Red and white lamps of the dome"],
   params=dict(lamps=dict(t="[enum]", v={"red": ["night-vision", "红灯"], "white": ["bright", "白灯"], "stairs": ["step", "楼梯灯"], "desk": ["reading", "桌灯"], "door": ["entrance", "门灯"]}, d="which lamps", zh="哪些灯", alt=["lights"]), disabled=dict(t="bool", d="true is off", zh="true 为关", alt=["off", "dark"])),
   en=L('''switch off the {lamps} lamps @disabled=true
switch on the {lamps} lamps @disabled=false
{lamps} lamps on @disabled=false
{lamps} lights out @disabled=true
I don't want the {lamps} lights while we observe @disabled=true
let the {lamps} lamps burn @disabled=false
only the {lamps} lamps may stay on, put them on @disabled=false
no more {lamps} light @disabled=true
keep the {lamps} lamps dark @disabled=true
we need the {lamps} lights again @disabled=false
don't leave the {lamps} lamps on @disabled=true
enable {lamps} @disabled=false
disable {lamps} @disabled=true'''),
   zh_q=L('''关{lamps} @disabled=true
开{lamps} @disabled=false
{lamps}别亮着 @disabled=true
把{lamps}都打开 @disabled=false
观测时不要{lamps} @disabled=true
又要用{lamps}了 @disabled=false
禁用{lamps} @disabled=true'''), res=["disabled: {disabled}"], ans=["The lamps are set."])
fn("take_frames", "Take pictures through the telescope", zh="拍摄", names=["camera.expose", "shoot", "capture_frames"], descs=["Number of frames, seconds each, filter.", "Starts an exposure series"],
   params=dict(count=dict(t="int", v=(2, 60), d="number of frames", zh="张数", alt=["frames", "shots"]), seconds=dict(t="num", v={0.5: ["half a second", "半秒"], 1: ["one second", "一秒"], 2.5: ["two and a half seconds", "2.5 s", "两秒半"], 10: ["ten seconds", "10 s", "十秒"], 30: ["thirty seconds", "half a minute", "三十秒"], 60: ["a minute", "60 seconds", "一分钟"], 90: ["a minute and a half", "90 s", "一分半"], 300: ["five minutes", "300 s", "五分钟"], 120: ["two minutes", "2 min", "两分钟"]}, d="seconds of one frame", zh="每张秒数", alt=["exposure", "each"]), filter=dict(t="enum", v=seldom({"L": ["luminance", "clear", "亮度"], "R": ["red", "红色"], "G": ["green", "绿色"], "B": ["blue", "蓝色"], "Ha": ["hydrogen alpha", "氢阿尔法"], "OIII": ["oxygen", "oxygen three", "氧三"]}), d="filter", zh="滤镜", opt=True, alt=["band"])),
   en=L('''take {count} frames of {seconds} each
{count} times {seconds}
{count} pictures, {seconds} each, {filter} filter
{seconds} each, {count} frames through the {filter} filter
shoot {count} at {seconds}
with the {filter} filter I want {count} frames of {seconds}
a dozen frames of {seconds} each @count=12
expose {count} x {seconds} in {filter}
half a dozen shots, {seconds} each @count=6
not red but blue: {count} frames, {seconds} each @filter="B"
each {seconds}, {count} of them, for the poster
{count} more with {filter} instead of green, {seconds} per frame'''),
   zh_q=L('''拍{count}张，每张{seconds}
{count}张{seconds}的
用{filter}滤镜拍{count}张，每张{seconds}
每张{seconds}，共{count}张，{filter}滤镜
拍一打，每张{seconds} @count=12
不用红色，用蓝色滤镜，{count}张，各{seconds} @filter="B"'''), res=["{count} frames"], ans=["The series has started."])
fn("plan_target", "Put an object into the plan of the night", zh="加入观测计划", names=["plan.add", "scheduleObject", "queue_object"], descs=["Object, minutes, and how urgent it is.", "Adds one line to the observing plan"],
   params=dict(object=SKY, minutes=dict(t="int", v=MIN, d="minutes", zh="分钟", alt=["duration"]), priority=dict(t="enum", v={1: ["top priority", "most urgent", "最优先"], 2: ["high priority", "rather important", "高优先"], 3: ["normal priority", "medium", "一般"], 4: ["low priority", "not urgent", "低优先"], 5: ["lowest priority", "only if nothing else is left", "最不急"]}, d="1 is most urgent, 5 least", zh="优先级", opt=True, alt=["urgency", "rank"]), label=dict(t="str", v=["for the school", "Pia's thesis", "test", "variable stars", "poster", "comet watch", "double stars", "backup", "open night", "calibration", "给学校", "论文", "测试", "海报", "彗星", "备选", "开放夜"], noise=0.1, d="remark", zh="备注", opt=True, alt=["note"])),
   en=L('''plan {object} for {minutes}
{minutes} of {object} tonight
put {object} on the plan, {minutes}, {priority}
{object}: {minutes}, {priority}, remark: {label}
give {object} {minutes}
{priority}: {object}, {minutes}
add {object} for {minutes} and note "{label}"
I want {minutes} on {object}; it's {priority}
{object} gets {minutes} of the night, Dr. Sato asked for it
note {label} beside {object}, which takes {minutes}
schedule {minutes} for {object} and make it {priority}'''),
   zh_q=L('''计划观测{object}{minutes}
{object}安排{minutes}，{priority}
今晚{object}看{minutes}
{priority}：{object}，{minutes}
{object}加进计划，{minutes}，备注{label}
给{object}{minutes}，注明“{label}”'''), res=["{object} planned"], ans=["{object} is on the plan."])
fn("drop_target", "Take objects off the plan of the night", zh="移出观测计划", names=["plan.remove", "unschedule", "cancel_objects"], descs=["Removes one or several objects from the plan.", "The opposite of planning"],
   params=dict(objects=dict(t="[str]", v="t_sky", noise=0.05, d="objects to take off", zh="天体", alt=["targets", "items"]), notify=dict(t="bool", d="tell the observers", zh="通知观测者", opt=True, alt=["tell"])),
   en=L('''take {objects} off the plan
drop {objects}
we won't look at {objects} tonight
{objects}: off the list
remove {objects} and tell the observers @notify=true
cancel {objects}, nobody needs to know @notify=false
{objects} too low tonight, strike them
without {objects}, the night is short
I don't want {objects} in the plan any more
delete {objects} from the plan quietly @notify=false
everything from this list goes: {objects}'''),
   zh_q=L('''把{objects}移出计划
今晚不看{objects}了
计划里去掉{objects}
取消{objects}，通知大家 @notify=true
删掉{objects}，不用通知 @notify=false
{objects}太低，划掉'''), res=["removed"], ans=["They are off the plan."])
fn("replace_target", "Replace one object of the plan by another", zh="替换计划中的天体", names=["plan.swap", "exchangeObject", "substitute"], descs=["Which object goes out and which comes in.", "One object instead of another"],
   params=dict(out=dict(SKY, d="object that goes out", zh="换下的天体", alt=["old", "remove"]), into=dict(SKY, d="object that comes in", zh="换上的天体", alt=["new", "add"])),
   en=L('''replace {out} with {into}
{into} instead of {out}
swap {out} for {into}
I'd look at {into} rather than {out}
put {into} where {out} was on the plan
{out} is out, {into} is in
change {out} to {into} in the plan
not {out} but {into}
exchange {out} against {into}
in place of {out} we take {into}
{into} comes in for {out}, which is behind the trees
let {into} have the slot that {out} had'''),
   zh_q=L('''把{out}换成{into}
不看{out}，看{into}
用{into}代替{out}
{into}顶替{out}
计划里{out}改为{into}
{out}被树挡了，换{into}'''), res=["{into} for {out}"], ans=["{into} takes the place of {out}."])
fn("set_range", "Set the lowest and the highest altitude for observing", zh="设置高度范围", names=["limits.altitude", "altitudeRange", "horizon_limits"], descs=["Minimum and maximum in degrees.", "Between which heights the telescope may point"],
   params=dict(minimum=dict(t="int", v=(5, 40), d="lowest altitude in degrees", zh="最低高度", alt=["low", "min_alt"]), maximum=dict(t="int", v=(60, 90), d="highest altitude in degrees", zh="最高高度", alt=["high", "max_alt"])),
   en=L('''observe between {minimum} and {maximum} degrees
minimum altitude {minimum}, maximum {maximum}
not below {minimum} and not above {maximum} degrees
at most {maximum} and at least {minimum} degrees high
no higher than {maximum}, no lower than {minimum}
altitude limits: {minimum} to {maximum}
the upper limit is {maximum}, the lower one {minimum}
stay under {maximum} degrees but above {minimum}
from {minimum} up to {maximum} degrees is allowed
maximum {maximum} degrees because of the cable, minimum {minimum}'''),
   zh_q=L('''高度在{minimum}到{maximum}度之间
最低{minimum}度，最高{maximum}度
不高于{maximum}度，不低于{minimum}度
上限{maximum}，下限{minimum}
只看{minimum}度以上、{maximum}度以下
高度限制{minimum}至{maximum}度'''), res=["{minimum}-{maximum}"], ans=["The limits are set."])
fn("set_site", "Set the place of the telescope", zh="设置台址", names=["site.set", "setLocation", "observatory_place"], descs=["Latitude, longitude and height above the sea.", "Where the observatory stands"],
   params=dict(site=dict(t="obj", d="place on earth", zh="位置", alt=["location", "place"], f=dict(lat=dict(t="num", v=(-60, 65), d="latitude, south is negative"), lon=dict(t="num", v=(-170, 175), d="longitude, west is negative"), elevation=dict(t="int", v=(5, 3200), d="metres above the sea", opt=True))), name=dict(t="str", v=["Oak Hill", "the school roof", "Dark Meadow", "St. Mary and All Saints", "Ridge Farm", "Pier 9", "Upper Field", "the car park", "Camp Two", "Heron Lodge", "橡树山", "学校楼顶", "黑草地", "九号码头", "二号营地", "上田", "停车场"], noise=0.1, d="name of the place", zh="地名", opt=True, alt=["label"])),
   en=L('''we are at latitude {site.lat}, longitude {site.lon}
site: lat {site.lat}, lon {site.lon}, {site.elevation} metres up
set the place to {site.lat}, {site.lon} and call it {name}
longitude {site.lon}, latitude {site.lat}, that's {name}
{name} lies at latitude {site.lat} and longitude {site.lon}
the telescope stands {site.elevation} m above the sea at lat {site.lat} lon {site.lon}
{name}: latitude {site.lat}, longitude {site.lon}, height {site.elevation} m
use lon {site.lon}, lat {site.lat} from now on
tonight we observe from {name}, latitude {site.lat}, longitude {site.lon}
change the site to latitude {site.lat}, longitude {site.lon}; elevation {site.elevation}'''),
   zh_q=L('''台址纬度{site.lat}，经度{site.lon}
经度{site.lon}，纬度{site.lat}，叫{name}
{name}：纬度{site.lat}，经度{site.lon}，海拔{site.elevation}米
我们在纬度{site.lat}、经度{site.lon}，海拔{site.elevation}米
今晚在{name}观测，纬度{site.lat}，经度{site.lon}
位置改为经度{site.lon}、纬度{site.lat}'''), res=["site set"], ans=["The site is set."])
fn("hand_over", "Hand the telescope from one observer to another", zh="交接望远镜", names=["shift.handover", "passControl", "change_observer"], descs=["Who gives and who takes.", "Changes who is at the controls"],
   params=dict(giver=dict(WHO, d="who has it now", zh="交出者", alt=["from_user", "old"]), taker=dict(WHO, d="who gets it", zh="接手者", alt=["to_user", "new"]), lock=dict(t="bool", d="lock out everybody else", zh="锁定其他人", opt=True, alt=["exclusive"])),
   en=L('''hand over from {giver} to {taker}
{taker} takes over from {giver}
{giver} gives the telescope to {taker}
{taker} instead of {giver} at the controls
now it's {taker}'s turn; so far it was {giver}
{giver} goes home, {taker} observes
from {giver} to {taker}, and nobody else may touch it @lock=true
{taker} relieves {giver}; the others may still use it @lock=false
to {taker}, from {giver}
pass control from {giver} to {taker} and lock out the rest @lock=true
{giver} is tired, let {taker} do it'''),
   zh_q=L('''{giver}交给{taker}
{taker}接替{giver}
望远镜从{giver}转给{taker}
不是{giver}了，换{taker}操作
{giver}回家，{taker}接着看
{giver}交给{taker}，别人不能动 @lock=true
{taker}接{giver}的班，其他人也能用 @lock=false'''), res=["{taker} in control"], ans=["{taker} has the telescope."])
fn("invite_observers", "Send the invitation for an observing night", zh="发送观测邀请", names=["invites.send", "inviteGroup", "mail_invites"], descs=["Who is invited and who gets a copy.", "to and cc of an invitation"],
   params=dict(to=dict(t="[str]", v="t_observer", noise=0.05, d="who is invited", zh="邀请谁", alt=["guests", "recipients"]), cc=dict(t="[str]", v="t_observer", noise=0.05, d="who gets a copy", zh="抄送", opt=True, alt=["copy_to"]), subject=dict(t="str", v=["Perseids tonight", "Moon and Venus", "Open dome", "Cloud or no cloud", "Last clear night", "Bring a warm coat", "From dusk till dawn", "Room 12B afterwards", "Saturn at its best", "Eclipse on Tuesday", "今晚看流星雨", "金星合月", "开放圆顶", "最后一个晴夜", "多穿点", "土星冲日", "周二月食"], noise=0.15, d="subject", zh="主题", opt=True, alt=["title"])),
   en=L('''invite {to}
send the invitation to {to}, copy to {cc}
invite {to} with the subject "{subject}"
{to} are invited, {cc} only for information
subject {subject}: to {to}, cc {cc}
copy {cc} when you invite {to}
write to {to} and let {cc} know too, subject: {subject}
{cc} in copy, {to} as guests
I want {to} at the telescope; invite them under the title {subject}
the invitation goes to {to}'''),
   zh_q=L('''邀请{to}
邀请{to}，抄送{cc}
发邀请给{to}，主题“{subject}”
{to}是客人，{cc}抄送就行
抄送{cc}，邀请{to}
主题{subject}，发给{to}，抄送{cc}'''), res=["invited"], ans=["The invitations are out."])
fn("set_tracking", "Follow the sky or not", zh="跟踪开关", names=["mount.track", "siderealDrive", "drive"], descs=["paused=true stops the drive.", "Whether the mount follows the stars"],
   params=dict(paused=dict(t="bool", d="true stops following", zh="true 为暂停", alt=["stopped", "hold"]), rate=dict(t="enum", v={"sidereal": ["star speed", "恒星速"], "lunar": ["moon speed", "月球速"], "solar": ["sun speed", "太阳速"]}, d="speed", zh="速率", opt=True, alt=["speed"])),
   en=L('''stop following the stars @paused=true
follow the sky @paused=false
follow at {rate} @paused=false
go on tracking @paused=false
no tracking for the moment @paused=true
hold the mount still @paused=true
don't stand still, follow at {rate} @paused=false
pause the drive @paused=true
let the drive run at {rate} @paused=false
the drive should no longer run @paused=true
resume the drive, {rate} @paused=false
stop standing still @paused=false'''),
   zh_q=L('''停止跟踪 @paused=true
继续跟踪 @paused=false
以{rate}跟踪 @paused=false
先别跟踪了 @paused=true
不要停，用{rate}跟 @paused=false
赤道仪停住 @paused=true
恢复运转，{rate} @paused=false'''), res=["paused: {paused}"], ans=["The drive is set."])
fn("find_frame", "Find the number of a picture", zh="查找照片编号", names=["frames.find", "pictureOf", "search_frames"], descs=["Gives the number of the best picture of an object.", "Searches the archive"],
   params=dict(object=SKY, sharpest=dict(t="bool", d="only the sharpest", zh="只要最清晰的", opt=True, alt=["best"])),
   en=L('''find our picture of {object}
which frame shows {object}
the sharpest picture of {object}, please @sharpest=true
look for {object} in the archive
any picture of {object}, it needn't be sharp @sharpest=false
where's the photo of {object}
frame number of {object}?
is there a picture of {object}
search the archive for {object}, only the best one @sharpest=true
get me the number of the {object} frame'''),
   zh_q=L('''找{object}的照片
{object}是哪一张
{object}最清楚的那张 @sharpest=true
档案里搜{object}
随便一张{object}，不清楚也行 @sharpest=false
有没有{object}的照片'''), res=["frame 2207", "F-0119"], ans=["I found it."])
fn("share_frame", "Make a picture public or private", zh="公开或隐藏照片", names=["frames.share", "setPublic", "publish_frame"], descs=["private=true hides it from visitors.", "Who can see a picture"],
   params=dict(frame=dict(t="str", v=["F-0119", "frame 2207", "M31 at dawn", "the green one", "IMG 88", "Moon over the barn", "A-17/3", "first light", "Two Suns", "stack 4", "0042", "last Tuesday's Saturn", "best of May", "Ruth and the comet", "B33 test", "raw-12", "poster draft", "night 9", "the blurred one", "X7", "黎明的M31", "绿色那张", "谷仓上的月亮", "首光", "叠加图4", "上周二的土星", "海报稿", "模糊的那张"], noise=0.15, d="number or title", zh="编号或标题", alt=["picture", "id"]), private=dict(t="bool", d="only for members", zh="仅成员可见", alt=["members_only", "hidden"])),
   en=L('''make {frame} public @private=false
make {frame} private @private=true
everybody may see {frame} @private=false
nobody outside should see {frame} @private=true
publish {frame} @private=false
keep {frame} to ourselves @private=true
show {frame} to the world @private=false
{frame} is only for members @private=true
don't let visitors see {frame} @private=true
{frame} no longer needs to be secret @private=false
stop hiding {frame} @private=false
take {frame} off the public page @private=true'''),
   zh_q=L('''公开{frame} @private=false
{frame}设为私有 @private=true
{frame}大家都能看 @private=false
{frame}只给成员看 @private=true
别让游客看到{frame} @private=true
{frame}不用保密了 @private=false
把{frame}从公开页撤下 @private=true'''), res=["private: {private}"], ans=["{frame} is set."])

flow(en=["find our picture of {o} and make it public", "look for {o} in the archive, then publish that frame", "everybody should see our {o} picture, find it first"], zh_q=["找到{o}的照片，公开", "搜{o}的照片，然后对外公开"],
     slots=dict(o="t_sky"), made=dict(f=["frame 2207", "F-0119", "F-31", "frame 9", "A-552"]),
     steps=[("find_frame", {"object": "{o}"}, "{f}"), ("share_frame", {"frame": "{f}", "private": False}, "public")], ans=["{f} is public."])
