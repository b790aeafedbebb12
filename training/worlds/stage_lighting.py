"""Stage lighting: fixtures, groups, cues, fades, colours, haze, show running, rehearsal notes."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("stage_lighting")
values("fixture_wf", en=["front left", "spot 3", "F12", "the backlight", "Par 7", "the follow spot", "side ladder 2", "C-04", "profile 21", "the cyc", "moving head 5", "floor strip", "M9", "the blinder", "truss 2 centre", "Fresnel 14", "the gobo light", "LX-30", "balcony rail 1", "house left boom"],
       zh=["前左", "3号追光", "F12", "背光", "7号帕灯", "侧光架2", "C-04", "天幕灯", "摇头灯5", "地排", "M9", "观众灯", "二道桁架", "成像灯21", "LX-30", "面光一", "耳光左", "顶光4号", "图案灯"])
values("cue_wf", en=["Q12", "7.5", "Opening", "Storm", "cue 40", "Q3A", "Blackout 2", "Dawn", "LQ 118", "Finale", "22", "Wedding scene", "Preset", "Interval", "Q61", "9.1", "Ghost appears"],
       zh=["Q12", "7.5", "开场", "暴风雨", "Q3A", "天亮", "终场", "22", "婚礼那场", "预备光", "幕间", "Q61", "第二次全黑", "鬼出现", "月夜"])
values("stageshow_wf", en=["Hamlet", "Swan Lake", "The Winter Dance", "Cats & Co", "School Concert", "Open Stage", "Three Sisters", "Rock Night", "The Magic Flute", "Gala 2026", "Matinee", "Dress rehearsal"],
       zh=["雷雨", "天鹅湖", "茶馆", "校庆晚会", "白蛇传", "三姐妹", "摇滚之夜", "魔笛", "新年音乐会", "毕业汇演", "带妆彩排", "恋爱的犀牛"])
values("stagenote_wf", en=["the fade is too slow", "spot 3 hits the curtain", "actor stands in the dark", "wait for the door slam", "more blue on the floor", "go on the word 'never'", "looks great, keep it", "haze comes in too late", "the cyc is uneven", "ask Ruth about the gel"],
       zh=["渐变太慢", "3号追光打到幕布上了", "演员站在暗处", "等关门声再走", "地面再蓝一点", "听到“永远”就走", "很好，保留", "烟来得太晚", "天幕不匀", "色纸的事问小林"])

FIXTURE = dict(t="str", v="fixture_wf", d="name of the light", zh="灯具名称", alt=["light", "lamp", "unit"])
FIXTURES = dict(t="[str]", v="fixture_wf", d="which lights", zh="哪些灯", alt=["lights", "units"])
CUE = dict(t="str", v="cue_wf", d="number or name of the cue", zh="光号", alt=["cue_id", "state", "memory"])
SECONDS = dict(t="num", v=(0.5, 60), d="seconds", zh="秒", alt=["time", "duration"])
HUE = {"red": ["crimson", "红色"], "blue": ["蓝色"], "green": ["绿色"], "amber": ["warm orange", "琥珀色"], "white": ["白色"], "violet": ["lavender", "紫色"], "cyan": ["turquoise", "青色"], "pink": ["粉色"]}

fn("set_fixture_level", "Set the brightness of lights", zh="设置灯光亮度", names=["fixtures.level", "setIntensity", "dim_lights"], descs=["Percent of full power.", "How bright lights are"],
   params=dict(lights=FIXTURES, percent=dict(t="int", v=(0, 100), lim=True, d="0 is dark, 100 full", zh="亮度百分比", alt=["level", "intensity"]), fade=dict(SECONDS, d="fade time in seconds", zh="渐变秒数", opt=True, alt=["seconds", "fade_time"])),
   en=L('''{lights} at {percent}
set {lights} to {percent} percent
{lights} to {percent}% in {fade} seconds
bring {lights} up to {percent} percent
fade {lights} to {percent} over {fade} seconds
{lights} full @percent=100
{lights} half @percent=50
take {lights} down to {percent}
kill {lights} @percent=0
I can't see her face, {lights} at {percent} percent
{percent} percent on {lights}
out with {lights} in {fade} seconds @percent=0
{lights} at a quarter @percent=25
slowly, {fade} seconds, {lights} to {percent}'''),
   zh_q=L('''{lights}到{percent}%
把{lights}调到百分之{percent}
{lights}用{fade}秒渐变到{percent}%
{lights}给满 @percent=100
{lights}收光 @percent=0
{lights}给一半 @percent=50
看不清脸，{lights}提到{percent}%
{lights}用{fade}秒收掉 @percent=0
{lights}，亮度{percent}
{fade}秒，{lights}到{percent}%'''), res=["{lights} at {percent}%"], ans=["The lights are at {percent} percent."])

fn("change_level", "Make lights brighter or darker by some percent", zh="增减灯光亮度", names=["fixtures.nudge", "addLevel", "adjust_intensity"], descs=["A relative change: plus is brighter, minus is darker.", "Raises or lowers lights"],
   params=dict(lights=FIXTURES, by=dict(t="int", v={5: ["up 5 percent", "5 points brighter", "亮5%"], 10: ["up 10 percent", "ten points brighter", "亮百分之十"], 15: ["up 15", "亮15"], 20: ["20 percent brighter", "亮20%"], -5: ["down 5 percent", "5 points darker", "暗5%"], -10: ["down 10 percent", "ten points darker", "暗百分之十"], -20: ["down 20", "20 percent darker", "暗20%"], -30: ["30 percent darker", "暗百分之三十"]}, d="percent, negative is darker", zh="百分比，负数变暗", alt=["delta", "amount"])),
   en=L('''{lights} {by}
make {lights} go {by}
I'd like {lights} {by}
could {lights} go {by}
{lights}, {by} please
a touch more work on {lights}: {by}
{lights} isn't right yet, {by}
bring {lights} {by} from where they are
give me {lights} {by}
{by}: {lights}
it's nearly good, {lights} {by}
compared with now, {lights} {by}'''),
   zh_q=L('''{lights}{by}
把{lights}调{by}
{lights}再{by}
让{lights}{by}
{lights}不对，{by}
{lights}比现在{by}
{by}，{lights}
差不多了，{lights}{by}就行'''), res=["changed by {by}"], ans=["The lights have changed by {by} percent."])

fn("set_fixture_colour", "Set the colour of lights", zh="设置灯光颜色", names=["fixtures.colour", "setColor", "gel"], descs=["Colour of lamps that can change it.", "Which colour lights have"],
   params=dict(lights=FIXTURES, colour=dict(t="enum", v=HUE, d="colour", zh="颜色", alt=["color", "hue"])),
   en=L('''{lights} in {colour}
make {lights} {colour}
{colour} on {lights}
{lights} should be {colour}
change {lights} to {colour}
not amber, {lights} in blue @colour="blue"
from red to green with {lights} @colour="green"
it's a love scene, pink for {lights} @colour="pink"
I want {colour} light from {lights}
{lights}: {colour}
give {lights} a {colour} wash
take the colour out of {lights} @colour="white"'''),
   zh_q=L('''{lights}变{colour}
把{lights}打成{colour}
{lights}用{colour}
{colour}，{lights}
{lights}不要琥珀色，改蓝色 @colour="blue"
{lights}从红色换成绿色 @colour="green"
{lights}不要颜色了，白光就行 @colour="white"
这场要{colour}，{lights}换一下
让{lights}出{colour}的光'''), res=["{lights} {colour}"], ans=["The lights are {colour}."])

fn("aim_fixture", "Turn a moving light", zh="转动摇头灯", names=["fixtures.aim", "panTilt", "point_light"], descs=["Pan and tilt in degrees.", "Where a moving light points"],
   params=dict(light=FIXTURE, position=dict(t="obj", d="where it points", zh="指向", alt=["direction", "angles"], f=dict(pan=dict(t="int", v=(-180, 180), d="degrees to the side, negative is left"), tilt=dict(t="int", v=(-90, 90), d="degrees up, negative is down")))),
   en=L('''{light}: pan {position.pan}, tilt {position.tilt}
pan {position.pan} and tilt {position.tilt} for {light}
turn {light} to pan {position.pan}, tilt {position.tilt}
aim {light} with tilt {position.tilt} and pan {position.pan}
point {light} at pan {position.pan} tilt {position.tilt}
tilt {position.tilt}, pan {position.pan}, {light}
{light} should stand at a pan of {position.pan} and a tilt of {position.tilt}
set the angles of {light} to {position.pan} pan, {position.tilt} tilt
swing {light} over: pan {position.pan}, tilt {position.tilt}
move {light}, tilt {position.tilt} first, then pan {position.pan}
{light} hits the curtain, make it pan {position.pan} tilt {position.tilt}
keep the tilt of {light} at {position.tilt} and pan to {position.pan}'''),
   zh_q=L('''{light}水平{position.pan}度，俯仰{position.tilt}度
把{light}转到水平{position.pan}、俯仰{position.tilt}
{light}：俯仰{position.tilt}，水平{position.pan}
让{light}指向水平{position.pan}度俯仰{position.tilt}度
{light}打到幕布了，水平{position.pan}，俯仰{position.tilt}
水平{position.pan}，俯仰{position.tilt}，{light}
{light}的角度设成俯仰{position.tilt}、水平{position.pan}
把{light}的俯仰留在{position.tilt}，水平转到{position.pan}'''), res=["aimed"], ans=["{light} points there now."])

fn("record_cue", "Record the present light as a cue", zh="记录光号", names=["cues.record", "saveCue", "store_state"], descs=["Stores what is on stage now.", "New cue with fade times"],
   params=dict(cue=CUE, fade=dict(t="obj", opt=True, d="fade times in seconds", zh="渐变时间", alt=["times"], f=dict(up=dict(t="num", v=(0, 30), d="seconds up"), down=dict(t="num", v=(0, 30), d="seconds down", opt=True))), label=dict(t="str", v="stagenote_wf", d="note for the operator", zh="备注", opt=True, alt=["note", "text"])),
   en=L('''record {cue}
store this as {cue}
save the state as {cue}, up in {fade.up}
record {cue} with {fade.up} seconds up and {fade.down} seconds down
this look is {cue}
{cue}: {fade.up} up, {fade.down} down, record
keep this as {cue} with the note "{label}"
make a cue {cue} from what we have now
{cue} gets {fade.down} seconds down, {fade.up} up, save it
record as {cue}: {label}
I like it, call it {cue}
put the present light in {cue}, fade up {fade.up} seconds'''),
   zh_q=L('''记成{cue}
把现在的光存为{cue}
记录{cue}，上光{fade.up}秒
存{cue}，上{fade.up}秒，下{fade.down}秒
这个画面就叫{cue}
{cue}记一下，备注“{label}”
现在的状态存到{cue}
{cue}：下光{fade.down}秒，上光{fade.up}秒，记录
光不错，录成{cue}'''), res=["{cue} recorded"], ans=["{cue} is recorded."])

fn("go_cue", "Run a cue", zh="走光号", names=["cues.go", "runCue", "fire"], descs=["Starts a cue on stage.", "The next cue when none is named"],
   params=dict(cue=dict(CUE, opt=True)),
   en=L('''go
go {cue}
run {cue}
lights {cue}, go
fire {cue} now
next cue
now {cue}
start {cue}
it's time for {cue}
play {cue}
and go with {cue}
take {cue}'''),
   zh_q=L('''走{cue}
走光
下一个光号
执行{cue}
{cue}，走
现在放{cue}
到{cue}了，走
起{cue}'''), res=["running"], ans=["The cue is running."])

fn("delete_cue", "Delete cues", zh="删除光号", names=["cues.delete", "removeCues", "erase_states"], descs=["Cues are gone for good.", "Removes cues of the show"],
   params=dict(cues=dict(t="[str]", v="cue_wf", d="which cues", zh="哪些光号", alt=["cue_list", "states"])),
   en=L('''delete {cues}
remove the cues {cues}
{cues} can go
we cut that scene, delete {cues}
throw {cues} out of the show
no more {cues}
erase {cues}
get rid of {cues}
cues {cues}: delete
the director dropped {cues}
take {cues} off the list
{cues} aren't needed, delete them'''),
   zh_q=L('''删除{cues}
{cues}不要了
那场戏砍了，删{cues}
把光号{cues}去掉
{cues}从演出里删掉
清掉{cues}
{cues}没用了
导演不要{cues}了'''), res=["deleted"], ans=["The cues are deleted."])

fn("renumber_cue", "Give a cue another number or name", zh="光号改名", names=["cues.rename", "moveCue", "renumber"], descs=["Old name and new name.", "Renames a cue"],
   params=dict(old=dict(CUE, d="present name", zh="原光号", alt=["from", "current"]), new=dict(CUE, d="new name", zh="新光号", alt=["to", "target"])),
   en=L('''rename {old} to {new}
{old} becomes {new}
{new} is the new name of {old}
call {old} {new} from now on
renumber {old} as {new}
{old} should be {new}
change {old} into {new}
it's not {old} any more but {new}
make {new} out of {old}
{old} -> {new}
give {old} the number {new}
we say {new} instead of {old}'''),
   zh_q=L('''{old}改成{new}
把{old}改名为{new}
{old}以后叫{new}
光号{old}换成{new}
不叫{old}，叫{new}
{new}是{old}的新名字
将{old}重编为{new}
{old}→{new}'''), res=["renamed"], ans=["{old} is {new} now."])

fn("set_follow", "Let a cue follow by itself after another", zh="设置自动跟随", names=["cues.follow", "autoFollow", "link_cues"], descs=["After some seconds the next cue starts alone.", "Chains two cues"],
   params=dict(first=dict(CUE, d="cue that starts it", zh="前一光号", alt=["after", "leader"]), then=dict(CUE, d="cue that follows", zh="跟随光号", alt=["follower", "next"]), seconds=dict(SECONDS, v=(0.5, 120), d="seconds between them", zh="间隔秒数", alt=["delay", "wait"])),
   en=L('''{then} follows {first} after {seconds} seconds
{seconds} seconds after {first} run {then}
after {first} wait {seconds} seconds, then {then}
link {then} to {first}, {seconds} seconds
let {then} start by itself {seconds} seconds after {first}
auto-follow: {first}, {seconds} s, {then}
{first} and {seconds} seconds later {then}
{then} should come automatically {seconds} seconds behind {first}
when {first} is running, {then} goes after {seconds} seconds
half a second after {first}, {then} @seconds=0.5
a minute after {first} we want {then} @seconds=60
chain {first} and {then} with {seconds} seconds between'''),
   zh_q=L('''{first}之后{seconds}秒走{then}
{then}在{first}后{seconds}秒自动走
{first}走完等{seconds}秒接{then}
{first}跟{then}，间隔{seconds}秒
让{then}跟着{first}，隔{seconds}秒
{first}之后半秒走{then} @seconds=0.5
{first}一分钟后自动走{then} @seconds=60
自动跟随：{first}，{seconds}秒，{then}'''), res=["linked"], ans=["{then} follows {first}."])

fn("blackout", "Switch the whole stage dark or back", zh="全黑", names=["stage.blackout", "setBlackout", "dbo"], descs=["All light out at once, or back again.", "Master switch of the stage light"],
   params=dict(on=dict(t="bool", d="true is dark", zh="true 为全黑", alt=["active", "dark"])),
   en=L('''blackout @on=true
stage dark @on=true
all light out now @on=true
lift the blackout @on=false
light back on stage @on=false
end of scene, everything dark @on=true
no more blackout @on=false
we're in the dark, bring the state back @on=false
go black @on=true
total darkness please @on=true
blackout off @on=false
back from black @on=false'''),
   zh_q=L('''全黑 @on=true
舞台全收 @on=true
取消全黑 @on=false
恢复舞台光 @on=false
切黑 @on=true
这场结束，全暗 @on=true
别黑了，光回来 @on=false
从黑场出来 @on=false
一下子全灭 @on=true'''), res=["blackout: {on}"], ans=["The stage light has changed."])

fn("house_lights", "Set the light over the audience", zh="观众席灯", names=["house.level", "setHouseLights", "auditorium_light"], descs=["Light in the auditorium, in percent.", "Light over the seats"],
   params=dict(percent=dict(t="int", v=(0, 100, 5), lim=True, d="0 is dark", zh="亮度百分比", alt=["level"])),
   en=L('''house lights to {percent}
house to {percent} percent
the audience sits in the dark, house lights {percent}%
house full @percent=100
house out @percent=0
house half @percent=50
interval, let the people see their seats @percent=100
we begin, dim the auditorium completely @percent=0
{percent} percent over the audience
auditorium light {percent}
set the light in the hall to {percent} percent
latecomers come in, house lights at {percent}'''),
   zh_q=L('''观众灯{percent}%
观众席亮到{percent}
场灯全开 @percent=100
场灯收掉 @percent=0
场灯一半 @percent=50
中场休息，让观众看得见 @percent=100
开演了，观众席全暗 @percent=0
有人迟到，场灯给{percent}%'''), res=["house at {percent}%"], ans=["The house lights are at {percent} percent."])

fn("set_haze", "Switch the haze machine", zh="控制烟机", names=["haze.set", "hazer", "fog_machine"], descs=["Haze on or off, with an output.", "Mist on stage"],
   params=dict(on=dict(t="bool", d="true starts it", zh="是否打开", alt=["running", "enabled"]), output=dict(t="int", v=(5, 100, 5), d="percent of output", zh="出烟量", opt=True, alt=["percent", "amount"]), fan=dict(t="enum", v={"low": ["slow", "慢速"], "medium": ["中速"], "high": ["fast", "快速"]}, d="speed of the fan", zh="风扇", opt=True, alt=["fan_speed"])),
   en=L('''haze on @on=true
haze off @on=false
start the hazer at {output} percent @on=true
{output} percent haze, fan {fan} @on=true
stop the mist @on=false
I need to see the beams, haze at {output}% @on=true
people in row one are coughing, no more haze @on=false
some mist please, {output} percent @on=true
run the hazer with a {fan} fan @on=true
switch the haze machine off @on=false
fog on stage, fan {fan}, {output} percent @on=true
clear the air, hazer off @on=false'''),
   zh_q=L('''放烟 @on=true
烟机关了 @on=false
烟机开{output}% @on=true
出烟{output}%，风扇{fan} @on=true
别再放烟了 @on=false
光柱看不见，放{output}%的烟 @on=true
前排咳嗽了，停烟 @on=false
开烟机，风扇{fan} @on=true'''), res=["haze: {on}"], ans=["The haze machine is set."])

fn("add_show_note", "Write a note for a cue", zh="写光号备注", names=["notes.add", "cueNote", "remark"], descs=["A remark that belongs to a cue.", "Notes from the rehearsal"],
   params=dict(cue=CUE, note=dict(t="str", v="stagenote_wf", d="text of the note", zh="备注内容", alt=["text", "remark"]), to=dict(t="[str]", v="person_c", d="who should read it", zh="通知谁", opt=True, alt=["people", "readers"])),
   en=L('''note on {cue}: {note}
{cue}: {note}
write for {cue} "{note}"
tell {to} about {cue}: {note}
in {cue} {note}
{note}, that's in {cue}
remark for {cue} - {note}
for {to}: in {cue} {note}
put “{note}” next to {cue}
{cue} needs a note: {note}
note to {to}, {cue}, {note}
the director says about {cue}: {note}'''),
   zh_q=L('''{cue}备注：{note}
给{cue}记一句“{note}”
{cue}这里，{note}
告诉{to}，{cue}：{note}
在{cue}旁边写“{note}”
{note}，说的是{cue}
导演对{cue}的意见：{note}
{cue}：{note}，通知{to}'''), res=["note saved"], ans=["The note for {cue} is saved."])

fn("load_show", "Load a show file", zh="载入演出", names=["shows.load", "openShow", "show_file"], descs=["Opens the cues of a show.", "Which production is on the desk"],
   params=dict(show=dict(t="str", v="stageshow_wf", d="name of the show", zh="演出名称", alt=["name", "production"]), from_cue=dict(CUE, d="cue to stand at", zh="从哪个光号", opt=True, alt=["start_at", "position"])),
   en=L('''load {show}
open the show {show}
load {show} and go to {from_cue}
tonight is {show}, load it
put {show} on the desk
{show}, starting from {from_cue}
open “{show}” at {from_cue}
we rehearse {show} from {from_cue}
switch to {show}
get {show} ready
show file {show} please
call up {show}'''),
   zh_q=L('''载入{show}
打开演出《{show}》
今晚是《{show}》，载入
载入《{show}》，从{from_cue}开始
《{show}》，停在{from_cue}
换成{show}
排{show}，从{from_cue}来
把《{show}》调出来'''), res=["{show} loaded"], ans=["{show} is on the desk."])

fn("list_faulty", "List lights that do not work", zh="列出故障灯", names=["fixtures.faults", "deadLamps", "check_rig"], descs=["Lamps that are dead or not answering.", "Rig check"],
   params=dict(),
   en=L('''which lights are broken
rig check
are there any dead lamps
list the lights that don't work
check all fixtures
is everything working up there
what is not answering
show faulty units
any lamp gone
do a lamp check
which units have a fault
find me the dead ones'''),
   zh_q=L('''哪些灯坏了
检查一遍灯具
有没有灯不亮
列出故障的灯
灯都正常吗
哪几台没反应
做个灯检
看看有没有坏灯'''), res=["spot 3", "F12, M9", "all fine"], ans=["I checked the rig."])

flow(en=["check the rig and take the dead light out", "find the faulty lamp and set it to zero"], zh_q=["检查灯具，把坏的那台收掉", "看看哪台灯坏了，关到零"],
     slots=dict(), made=dict(f="fixture_wf"),
     steps=[("list_faulty", {}, "{f}"), ("set_fixture_level", {"lights": ["{f}"], "percent": 0}, "done")], ans=["{f} is faulty and out now."])
