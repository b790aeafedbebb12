"""3D printing: jobs, nozzle and bed, filament, slicing, levelling, the print queue."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter; a pool is a shared list or items separated by |."""
    return dict(t="str", v=v.split("|") if "|" in v else v, d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, step=None, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi, step) if step else (lo, hi), d=d, zh=zh, alt=list(alt), **k)


domain("printing_3d")
values("model_file_wa", en="benchy.stl|phone_stand_v3.gcode|gear-20T.3mf|Dragon head.stl|hook.gcode|lamp_shade_final.3mf|cable clip.stl|bracket_L.gcode|vase-spiral.gcode|chess_knight.stl|planter.3mf|door_stop.gcode|mask_strap.stl|case-top.3mf|case-bottom.3mf|owl.obj|whistle.stl|drawer_knob2.gcode".split("|"),
       zh="小船.stl|手机支架.gcode|齿轮.3mf|龙头.stl|挂钩.gcode|灯罩.3mf|理线夹.stl|花瓶.gcode|象棋马.stl|花盆.3mf|门挡.gcode|外壳上盖.3mf|猫头鹰.obj".split("|"))
values("printer_wa", en="Prusa 1|the Ender|Bambu left|Voron|the big Creality|MK4|lab printer|Mini+|Workshop B|resin box|Anycubic 2|the delta|X1C|garage printer".split("|"),
       zh="一号打印机|大创想|拓竹左边|实验室打印机|车间B|光固化机|小迷你|车库打印机|X1C|MK4".split("|"))
FILE = S("model_file_wa", "model or G-code file", "模型文件", "model", "filename", "job_file")
PRN = S("printer_wa", "which printer", "哪台打印机", "machine", "printer_name", opt=True)
MAT = dict(t="enum", v={"PLA": ["pla plastic", "聚乳酸"], "PETG": ["pet-g"], "ABS": ["abs plastic"], "TPU": ["flexible", "rubbery filament", "柔性料", "软料"], "nylon": ["polyamide", "尼龙"]}, d="filament material", zh="耗材种类", alt=["filament", "material_type"])

fn("start_print", "Start printing a file", zh="开始打印", names=["print.start", "startJob", "begin_print"], descs=["Prints a model on a 3D printer.", "Sends a file to a printer and starts it"],
   params=dict(file=FILE, printer=PRN, copies=I(2, 20, "number of copies", "份数", "quantity", "count", opt=True)),
   en=L('''print {file}
start printing {file}
print {file} on {printer}
{printer} should print {file}
make {copies} copies of {file}
I need {copies} of {file}, use {printer}
send {file} to {printer} and start
begin the job {file}
let {printer} make me {copies} pieces of {file}
{file} on {printer}, {copies} times
the bed is clean, go ahead with {file}
can you run {file}
{copies}x {file}
get {printer} going with {file}'''),
   zh_q=L('''打印{file}
用{printer}打印{file}
{file}打{copies}份
{printer}开始打{file}
把{file}发到{printer}打印，要{copies}个
{file}，开打
在{printer}上打{file}
{file}来{copies}个
{printer}打{file}，{copies}份
开始打{file}'''), res=["printing {file}"], ans=["{file} is printing."])

fn("pause_print", "Pause the running print", zh="暂停打印", names=["print.pause", "pauseJob", "hold_print"], descs=["Halts a print so that it can go on later."],
   params=dict(printer=PRN, at_layer=I(2, 400, "pause when this layer is reached; at once if left out", "在第几层暂停", "layer", opt=True)),
   en=L('''pause the print
pause {printer}
hold the print on {printer}
stop for a moment, I have to check something on {printer}
pause at layer {at_layer}
halt {printer} when it reaches layer {at_layer}
{printer}: pause
I want to insert a magnet at layer {at_layer}, pause there
interrupt printing, I'll continue it later
freeze the job on {printer} for now
take a break, printer
at layer {at_layer} {printer} should wait'''),
   zh_q=L('''暂停打印
暂停{printer}
打到第{at_layer}层暂停
{printer}先停一下
我要放磁铁，第{at_layer}层停下来
{printer}暂停
打印停一停
到第{at_layer}层停一下
{printer}打到{at_layer}层先停
先别打'''), res=["paused"], ans=["The print is paused."])

fn("resume_print", "Go on with a paused print", zh="继续打印", names=["print.resume", "resumeJob", "continue_print"], descs=["Continues the print that was paused."], params=dict(printer=PRN),
   en=L('''resume the print
continue printing
go on with the print on {printer}
{printer} can continue
unpause {printer}
the magnet is in, carry on
resume {printer}
filament changed, keep printing
let {printer} finish the paused job
everything is fine, the print may go on
end the pause on {printer}
pick up the print where it stopped'''),
   zh_q=L('''继续打印
{printer}接着打
恢复{printer}的打印
料换好了，继续
{printer}可以继续了
接着打
{printer}继续
可以接着打印了
{printer}恢复
让{printer}往下打'''), res=["printing"], ans=["The print goes on."])

fn("cancel_print", "Abort the running print", zh="取消打印", names=["print.cancel", "abortJob", "kill_print"], descs=["Ends a print for good."],
   params=dict(printer=PRN, reason=dict(t="enum", v={"spaghetti": ["a tangle of loose plastic", "spaghetti", "炒面", "拉丝成团"], "detached": ["it came off the bed", "bad adhesion", "脱床", "翘边脱落"], "wrong_file": ["the wrong model", "wrong file", "文件错了"], "noise": ["strange noises", "grinding sounds", "异响"]}, d="why", zh="原因", opt=True, alt=["cause"])),
   en=L('''cancel the print
abort the job on {printer}
stop {printer} for good, {reason}
kill the print
it's all spaghetti, stop it @reason="spaghetti"
the part popped off the plate on {printer}, cancel @reason="detached"
that's not the model I wanted, abort @reason="wrong_file"
cancel on {printer} because of {reason}
throw that print away, don't finish it
{printer} makes horrible sounds, abort the print @reason="noise"
{printer}: cancel job, {reason}
end the print on {printer}, it failed
forget this print'''),
   zh_q=L('''取消打印
{printer}停止打印，不打了
因为{reason}，取消{printer}的任务
打成一团了，别打了 @reason="spaghetti"
模型选错了，取消 @reason="wrong_file"
{printer}别打了，{reason}
不打了
{reason}，取消打印
底下翘起来了，取消 @reason="detached"
机器声音不对，停掉这个任务 @reason="noise"'''), res=["cancelled"], ans=["The print is cancelled."])

fn("get_print_progress", "Tell how far the print is", zh="查询打印进度", names=["print.progress", "getProgress", "print_eta"], descs=["Percentage and remaining time of a running print."], params=dict(printer=PRN),
   en=L('''how far is the print
how long will {printer} still need
progress on {printer}
is my print done
what percentage is {printer} at
when is the part ready
check on {printer}
which layer is it printing now
time remaining on {printer}?
can I go to bed or will {printer} finish soon
show the state of the job
is {printer} still printing'''),
   zh_q=L('''打印到哪了
{printer}还要多久
查看{printer}的进度
打完了吗
{printer}打印百分之几了
{printer}打多少了
还剩多久打完
{printer}打完没
打印进度
看看{printer}打到哪了'''), res=["62%, 1 h 10 min left", '{{"percent":17}}'], ans=["I checked the print."])

fn("set_nozzle_temperature", "Heat the nozzle", zh="设置喷嘴温度", names=["heater.nozzle", "setHotend", "hotend_temperature"], descs=["Target temperature of the hot end in Celsius."],
   params=dict(temperature=I(0, 300, "target in Celsius, 0 turns it off", "目标温度，0为关闭", "celsius", "target", step=5), printer=PRN),
   en=L('''heat the nozzle to {temperature} degrees
nozzle {temperature}
set the hotend of {printer} to {temperature}
nozzle temperature {temperature} on {printer}
preheat the extruder to {temperature}
{temperature} degrees for the nozzle please
hot end at {temperature} °C
raise the nozzle of {printer} to {temperature} degrees
it's stringing, bring the nozzle down to {temperature}
turn off the nozzle heater @temperature=0
let the hotend of {printer} cool down completely @temperature=0
the extruder should be {temperature} degrees hot
warm up {printer}, nozzle at {temperature}'''),
   zh_q=L('''喷嘴加热到{temperature}度
{printer}喷头温度{temperature}
把热端设为{temperature}度
拉丝了，喷嘴降到{temperature}度
关掉喷嘴加热 @temperature=0
喷嘴{temperature}度
{printer}喷嘴升到{temperature}
喷头要{temperature}度
{printer}的喷头不用热了 @temperature=0
把{printer}喷嘴调成{temperature}度'''), res=["nozzle {temperature}"], ans=["The nozzle target is {temperature} degrees."])

fn("set_bed_temperature", "Heat the print bed", zh="设置热床温度", names=["heater.bed", "setBed", "bed_temp"], descs=["Target temperature of the build plate in Celsius."],
   params=dict(temperature=I(0, 120, "target in Celsius, 0 turns it off", "目标温度，0为关闭", "celsius", "target", step=5), printer=PRN),
   en=L('''heat the bed to {temperature}
bed {temperature} degrees
set the build plate of {printer} to {temperature}
print bed at {temperature} on {printer}
{temperature} degrees on the bed
warm the plate up to {temperature}
the corners lift, make the bed {temperature} degrees
turn the bed heater off @temperature=0
let the plate of {printer} go cold @temperature=0
bed temperature of {printer}: {temperature}
I want {temperature} °C on the plate
lower the heated bed to {temperature} degrees'''),
   zh_q=L('''热床加热到{temperature}度
{printer}热床{temperature}度
把底板温度设为{temperature}
翘边了，热床调到{temperature}度
关掉热床 @temperature=0
热床{temperature}
{printer}底板{temperature}度
床温设{temperature}度
热床不用加热 @temperature=0
把{printer}的床温调到{temperature}'''), res=["bed {temperature}"], ans=["The bed target is {temperature} degrees."])

fn("load_filament", "Load filament into the printer", zh="装入耗材", names=["filament.load", "loadFilament", "feed_spool"], descs=["Heats up and pulls in a new spool."],
   params=dict(material=MAT, color=S("galaxy black|matte white|lime green|silk gold|signal red|glow in the dark|transparent blue|wood brown|lavender|orange|steel grey|teal|银河黑|哑光白|荧光绿|丝绸金|大红|夜光|透明蓝|木色|薰衣草紫", "colour of the spool", "颜色", "colour", opt=True), printer=PRN),
   en=L('''load {material}
load {color} {material} into {printer}
put {material} in {printer}
I hung up a spool of {color} {material}, feed it
new filament: {material}, {color}
change to {color} {material} on {printer}
feed {material} into the extruder
{printer} gets {color} {material}
pull in the {material}
load the {color} spool, it is {material}
use {material} on {printer} from now, load it
I'd like to print bendy parts, load the right stuff in {color} @material="TPU"
start loading {material} {color}'''),
   zh_q=L('''装入{material}
给{printer}装{color}的{material}
换成{color}{material}
我挂了一卷{color}的{material}，送料
{printer}进料{material}
上{material}
{printer}换{material}料
{color}的{material}装到{printer}
进{color}{material}
装一卷{material}到{printer}'''), res=["loaded {material}"], ans=["{material} is loaded."])

fn("unload_filament", "Take the filament out of the printer", zh="退出耗材", names=["filament.unload", "unloadFilament", "eject_spool"], descs=["Retracts the loaded spool."], params=dict(printer=PRN),
   en=L('''unload the filament
take the filament out of {printer}
eject the spool on {printer}
retract the filament so I can remove the spool
{printer}: unload
pull the plastic out of {printer}
I want to change the colour, get the old filament out
remove what is loaded in {printer}
spit out the filament
empty the extruder of {printer}
the spool on {printer} has to come off
get rid of the filament in the nozzle'''),
   zh_q=L('''退料
退出{printer}的耗材
把{printer}里的料退出来
我要换颜色，先退料
{printer}卸料
把料退了
{printer}退料
料快没了，退出来
{printer}的料先拿出来
退出耗材'''), res=["unloaded"], ans=["The filament is out."])

fn("log_spool", "Add a filament spool to the stock", zh="登记耗材库存", names=["inventory.add_spool", "logSpool", "stock_filament"], descs=["Records a spool and how much is on it."],
   params=dict(brand=S("Prusament|eSun|Polymaker|Hatchbox|Overture|Fillamentum|Sunlu|ColorFabb|NinjaTek|no name|创想三维|易生|拓竹|三绿|闪铸", "maker", "品牌", "maker", "vendor"), material=MAT, grams=I(50, 3000, "weight on the spool in grams", "克数", "weight", "weight_g", step=50)),
   en=L('''add a spool of {brand} {material}, {grams} grams
new spool: {brand}, {material}, {grams} g
I bought {grams} grams of {material} from {brand}
put {grams} g {brand} {material} into the stock
{brand} {material} {grams} g arrived
log {material} by {brand}, {grams} grams
note that we have {grams} grams {brand} {material}
the parcel has a {grams} gram roll of {material}, brand {brand}
stock: {material}, {grams} g, {brand}
register a {brand} spool with {grams} g of {material}
{grams} g more {material} on the shelf, made by {brand}
there are {grams} grams left on the {brand} {material} roll, write it down'''),
   zh_q=L('''入库一卷{brand}{material}，{grams}克
新到{brand}的{material}{grams}克
登记耗材：{brand}，{material}，{grams}克
买了{grams}克{brand}{material}
{brand}{material}还剩{grams}克，记一下
{brand}{material}一卷，{grams}克
到货：{brand}{material}，{grams}克
{grams}克{material}，{brand}的，入库
新开一卷{brand}{material}{grams}克
耗材加{brand}{material}，{grams}克'''), res=["stock updated"], ans=["The spool is in the stock."])

fn("slice_model", "Slice a model into G-code", zh="切片", names=["slicer.slice", "sliceModel", "prepare_gcode"], descs=["Turns a model into printing instructions with the given settings."],
   params=dict(file=FILE, quality=dict(t="enum", v={"draft": ["rough", "fast and coarse", "粗糙", "草稿"], "standard": ["normal quality", "normal", "普通", "标准"], "fine": ["high detail", "very smooth", "精细", "高质量"]}, d="layer quality", zh="质量", default="standard", alt=["profile", "detail"]),
               infill=I(5, 100, "infill percentage", "填充率", "infill_percent", "density", step=5, opt=True), supports=dict(t="bool", d="print supports under overhangs", zh="是否加支撑", opt=True, alt=["with_supports"])),
   en=L('''slice {file}
slice {file} with {infill} percent infill
{file}: {quality}, {infill}% infill
prepare {file} for printing, {quality}
make gcode from {file} with supports @supports=true
slice {file} without supports @supports=false
cut {file} into layers, {quality} please
{infill}% filling for {file}, and add support @supports=true
I want {file} {quality}, infill {infill}
{file} has big overhangs, slice it accordingly @supports=true
convert {file} to gcode at {infill} percent
slice {file} {quality} with no support material @supports=false
it only has to be quick, slice {file} @quality="draft"
{file} should look really nice, slice it @quality="fine"'''),
   zh_q=L('''切片{file}
{file}用{infill}%填充切片
{file}切片，{quality}，加支撑 @supports=true
把{file}转成gcode，不要支撑 @supports=false
{file}要{quality}，填充{infill}%
{file}切一下
{file}，{quality}，填充{infill}%
{file}不加支撑，切片 @supports=false
{file}要支撑，切片 @supports=true
给{file}切片，填充百分之{infill}'''), res=["sliced, 3 h 20 min", "case.gcode"], ans=["{file} is sliced."])

fn("level_bed", "Level the print bed", zh="调平热床", names=["calibrate.level", "levelBed", "bed_mesh"], descs=["Measures the bed and corrects for it."],
   params=dict(printer=PRN, points=dict(t="enum", v={9: ["nine points", "three by three", "九点"], 25: ["twenty-five points", "five by five", "二十五点"], 49: ["forty-nine points", "seven by seven", "四十九点"]}, d="number of measuring points", zh="测量点数", opt=True, alt=["grid", "probe_points"])),
   en=L('''level the bed
level the bed of {printer}
run bed levelling on {printer}
the first layer is uneven, level {printer}
calibrate the plate with {points}
mesh levelling {printer}, {points}
probe the bed
{printer} needs levelling
measure the plate of {printer} at {points}
the nozzle scratches the bed on one side, fix the levelling
do an automatic bed calibration
I moved {printer} to another table, level it again'''),
   zh_q=L('''调平热床
给{printer}调平
{printer}用{points}调平
第一层不均匀，重新调平
{printer}搬过地方了，调平一下
{printer}要调平
床不平，调一下
{points}调平
{printer}做一次{points}调平
打第一层前先调平'''), res=["levelled"], ans=["The bed is level."])

fn("move_axis", "Move the print head", zh="移动喷头", names=["motion.jog", "moveAxis", "jog_head"], descs=["Moves one axis by some millimetres."],
   params=dict(axis=dict(t="enum", v={"x": ["sideways", "to the right", "横向", "向右"], "y": ["back", "to the back", "前后", "向后"], "z": ["up", "upwards", "向上", "往上"]}, d="axis", zh="轴", alt=["direction"]), distance=dict(t="num", v=(-200, 200), d="millimetres, may be negative", zh="毫米，可为负", alt=["mm", "by"])),
   en=L('''move {axis} by {distance} mm
jog {axis} {distance}
move the head {axis} {distance} millimetres
{distance} mm {axis}
shift the print head {distance} mm {axis}
{axis} {distance}
go {distance} millimetres {axis} with the nozzle
axis {axis}, {distance} mm
the head must move {axis} by {distance}
drive {axis} {distance} mm
nozzle {axis}, {distance} millimetres please
I need the head {distance} mm further {axis}'''),
   zh_q=L('''喷头{axis}移动{distance}毫米
{axis}移动{distance}毫米
{axis}{distance}
把喷头{axis}挪{distance}毫米
轴{axis}走{distance}毫米
{axis}走{distance}毫米
喷头{axis}{distance}毫米
{axis}移{distance}
把喷头{axis}移动{distance}mm
{axis}再移{distance}毫米'''), res=["moved"], ans=["The head moved."])

fn("home_axes", "Send the print head to its home position", zh="归零", names=["motion.home", "homeAxes", "go_home"], descs=["Homes all axes of a printer."], params=dict(printer=PRN),
   en=L('''home the printer
home all axes of {printer}
send the head home
{printer}: home
go to the end stops on {printer}
put the nozzle of {printer} in its home corner
reference all axes
auto home
the head is somewhere in the middle, home it
zero the axes on {printer}
bring {printer} to its origin
homing please, {printer}'''),
   zh_q=L('''喷头归零
{printer}回原点
所有轴归位
让{printer}回零
{printer}执行归零
回零
{printer}归位
喷头回原点
先归零
{printer}各轴回零'''), res=["homed"], ans=["The head is home."])

fn("queue_print", "Put a file into the print queue", zh="加入打印队列", names=["queue.add", "enqueuePrint", "add_to_queue"], descs=["Prints the file later, when a printer is free."],
   params=dict(file=FILE, position=dict(t="enum", v={"first": ["at the front", "at the top", "before all others", "最前", "第一位"], "last": ["at the end", "behind the others", "最后", "末尾"]}, d="where in the queue", zh="位置", default="last", alt=["place"]), owner=S("person_c", "for whom", "给谁", "user", "requested_by", opt=True)),
   en=L('''queue {file}
add {file} to the print queue
put {file} in the queue {position}
{file} should be printed next, queue it @position="first"
{owner} wants {file}, put it in the queue
print {file} later when a printer is free
queue {file} for {owner} {position}
line up {file}
{file} for {owner}, no hurry @position="last"
next in line: {file} @position="first"
enqueue {file} {position}
{owner} sent me {file}, it can wait in the queue
don't print it yet, just queue {file}'''),
   zh_q=L('''把{file}加入打印队列
{file}排到{position}
{owner}要{file}，排队打印
下一个打{file} @position="first"
{file}先排着，不急 @position="last"
{file}进队列
{file}排{position}
给{owner}排上{file}
{file}插到最前面 @position="first"
排队打{file}，{owner}的'''), res=["queued"], ans=["{file} is in the queue."])

flow(en=["slice {file} and print what comes out", "turn {file} into gcode, then start the print of it", "{file}: slice it and print the result"], zh_q=["切片{file}，然后打印生成的文件", "把{file}转成gcode再开始打印"],
     slots=dict(file="model_file_wa"), made=dict(out="model_file_wa"), steps=[("slice_model", {"file": "{file}"}, "sliced to {out}"), ("start_print", {"file": "{out}"}, "printing")], ans=["{out} is printing."])
flow(en=["slice {file} and queue the gcode for {owner}", "{owner} wants {file}: slice it, then put the sliced file into the queue"], zh_q=["切片{file}，把结果排进队列给{owner}", "{owner}要{file}，先切片再排队"],
     slots=dict(file="model_file_wa", owner="person_c"), made=dict(out="model_file_wa"), steps=[("slice_model", {"file": "{file}"}, '{{"file":"{out}"}}'), ("queue_print", {"file": "{out}", "owner": "{owner}"}, "queued")], ans=["{out} waits in the queue for {owner}."])
