"""Laboratory: tubes, racks, plates, wells, freezers, centrifuges, shakers, pipetting, dilutions, incubators."""
from switchboard.wording import L, both, figures, said
from switchboard.world import domain, fn, values


domain("lab_samples")
values("tube_ya", en=["S-0417", "A7", "PL 22", "K3-09", "TB/118", "X44", "B-12", "0093", "QC-5", "M 7/3", "DNA-31", "R2", "1140-B", "CTRL-2"])
values("plate_ya", en=["P3", "PL-118", "96-A", "KX 4", "12", "M-07", "Q/9", "ELISA-2", "E5", "T-33"])
values("well_ya", en=["A1", "B7", "H12", "C3", "D10", "F5", "G9", "A12", "E6", "B2", "H1", "C11", "D4", "F8"])
values("labrack_ya", en=["R4", "K-11", "3", "RK-2", "B/6", "19", "T7", "GR-05", "L2", "8"])
values("labdevice_ya", en=["C1", "Z-80", "EP-4", "2", "SIG 3", "K/7", "H5", "H-12", "B3", "7"])
values("labfreezer_ya", en=["F2", "UT-86", "FZ-3", "N/1", "12", "KRYO-4", "G7", "L-20"])
values("labstart_ya", en=["8:15", "09:30", "7:05", "half past nine", "10:20", "8.45", "6:50", "11 am", "0:40"], zh=["8:15", "09:30", "7:05", "九点半", "10:20", "上午十一点", "6:50"])
values("labend_ya", en=["12:30", "14:00", "13:25", "4 pm", "quarter to five", "17:10", "18:45", "15.20", "21:05"], zh=["12:30", "14:00", "13:25", "下午四点", "17:10", "18:45", "两点一刻", "21:05"])
values("reagent_ya", en=["ethanol", "buffer B", "Taq mix", "saline", "primer 2", "trypsin", "agarose", "PBS", "EDTA", "acetone", "glycerol", "lysis buffer"], zh=["乙醇", "缓冲液B", "生理盐水", "引物2", "胰蛋白酶", "琼脂糖", "丙酮", "甘油", "裂解液", "PBS"])
TUBE = dict(t="str", v="tube_ya", noise=0.1, d="code on the tube", zh="管号", alt=["sample", "tube_id", "sample_id"])
PLATE = dict(t="str", v="plate_ya", noise=0.1, d="code of the plate", zh="板号", alt=["plate_id", "microplate"])
WELL = dict(t="str", v="well_ya", noise=0, d="well, such as B7", zh="孔位", alt=["well_id", "position"])
DEVICE = dict(t="str", v="labdevice_ya", noise=0.1, d="code of the device", zh="设备编号", alt=["device_id", "unit", "machine"])
FRIDGE = dict(t="str", v="labfreezer_ya", noise=0.1, d="code of the freezer", zh="冰箱编号", alt=["freezer_id", "cold_store"])
MICRO = both(said([2, 5, 8, 10, 15, 20, 25, 40, 50, 75, 100, 120, 200, 250, 300], ["{} microlitres", "{} µl", "{} ul"], ["{}微升"]), said([0.5, 2.5, 7.5, 12.5, 0.75], ["{} microlitres", "{} µl"], ["{}微升"]), said([2, 3, 5], ["{} millilitres", "{} ml"], ["{}毫升"], 1000), said([0.2, 1.2, 0.35], ["{} ml"], ["{}毫升"], 1000),
             {500: ["half a millilitre", "0.5 ml", "半毫升"], 1000: ["a millilitre", "one millilitre", "1 ml", "一毫升"], 1500: ["one and a half millilitres", "1.5 ml", "一毫升半"], 250: ["a quarter of a millilitre", "250 µl", "两百五十微升"]})
ML = both(said([2, 3, 5, 8, 10, 25, 50, 80, 120, 300, 750], ["{} ml", "{} millilitres"], ["{}毫升"]), said([2, 3, 4], ["{} litres"], ["{}升"], 1000), said([0.5, 1.5, 2.5, 7.25], ["{} ml"], ["{}毫升"]), {500: ["half a litre", "500 ml", "半升"], 1000: ["a litre", "one litre", "1 l", "一升"], 1500: ["a litre and a half", "1.5 litres", "一升半"], 250: ["a quarter of a litre", "250 ml", "两百五十毫升"]})
SECS = both(said([5, 10, 15, 20, 40, 45], ["{} seconds", "{} s", "{} sec"], ["{}秒"]), said([2, 3, 4, 5, 10, 15], ["{} minutes", "{} min"], ["{}分钟"], 60), {30: ["half a minute", "30 seconds", "半分钟"], 60: ["a minute", "one minute", "1 min", "一分钟"], 90: ["a minute and a half", "90 seconds", "1.5 minutes", "一分半", "九十秒"], 150: ["two and a half minutes", "150 s", "两分半"]})
MINS = both(said([2, 3, 5, 8, 10, 12, 20, 25, 40, 55], ["{} minutes", "{} min"], ["{}分钟"]), said([2, 3, 6, 12], ["{} hours", "{} h"], ["{}小时", "{}个小时"], 60), {30: ["half an hour", "半小时"], 60: ["an hour", "one hour", "一小时", "一个小时"], 90: ["an hour and a half", "one and a half hours", "1.5 hours", "一个半小时"], 15: ["a quarter of an hour", "一刻钟"], 45: ["three quarters of an hour", "三刻钟"], 1440: ["a day", "24 hours", "一天"], 0.5: ["half a minute", "半分钟"], 1.5: ["a minute and a half", "一分半"]})
COLD = both({-k: v for k, v in said([4, 5, 8, 10, 15, 18, 20, 25, 30, 40, 70, 80], ["minus {} degrees", "minus {}", "{} below zero", "{} degrees below zero"], ["零下{}度"]).items()}, {-k: [f"-{k} °C", f"-{k}", f"-{k}度"] for k in (20, 21, 30, 65, 80, 86, 150)}, {-2.5: ["-2.5 °C", "minus 2.5", "two and a half below zero", "零下两度半"], 4: ["4 degrees", "plus 4", "4度", "零上四度"], 0: ["zero degrees", "zero", "零度"], 8: ["8 degrees", "plus eight", "8度"]})
WARM = both(figures(35.5, 39.1, 0.3), said([4, 22, 25, 28, 30, 37, 42, 55, 65, 72, 95], ["{}"], ["{}"]), {37.5: ["thirty-seven and a half", "37.5", "三十七点五"]})
TIMES = both(said(range(2, 16), ["{} times"], ["{}次"]), {2: ["twice", "two times", "两次"], 3: ["three times", "thrice", "三次"], 1: ["once", "one time", "一次"], 12: ["a dozen times", "十二次"]})
SHELF = {1: ["the first shelf", "shelf 1", "shelf one", "the top shelf", "第一层", "一层"], 2: ["the second shelf", "shelf 2", "shelf two", "第二层"], 3: ["the third shelf", "shelf 3", "第三层", "3层"], 4: ["the fourth shelf", "shelf 4", "shelf four", "第四层"], 5: ["the fifth shelf", "shelf 5", "第五层", "五层"], 6: ["the sixth shelf", "shelf six", "第六层"]}
DRAWER = {k: [w.replace("the top shelf", "drawer number one").replace("shelf", "drawer").replace("层", "屉") for w in v] for k, v in SHELF.items()}

fn("transfer_liquid", "Pipette from one tube into another", zh="移液", names=["pipette.transfer", "transferVolume", "pipette_over"], descs=["Microlitres from a source tube to a target tube.", "One pipetting step"],
   params=dict(microlitres=dict(t="num", v=MICRO, d="microlitres", zh="微升", alt=["volume_ul", "ul", "volume"]), source=dict(TUBE, d="tube it is taken from", zh="来源管", alt=["from_tube", "src", "origin"]), target=dict(TUBE, d="tube it goes into", zh="目标管", alt=["to_tube", "dest", "destination"])),
   en=L('''transfer {microlitres} from tube {source} to tube {target}
pipette {microlitres} out of {source} into {target}
{microlitres} from {source} to {target}
into tube {target} go {microlitres} from tube {source}
take {microlitres} of {source} and put it in {target}
{source} -> {target}, {microlitres}
add {microlitres} of sample {source} to tube {target}
tube {target} gets {microlitres} of tube {source}
from tube {source} move {microlitres} into tube {target}
to {target} from {source}: {microlitres}
{target} needs {microlitres} of {source}
tube {source} holds 5 ml, put {microlitres} of it into tube {target}
not into tube 3, {microlitres} from {source} into {target}
I want {microlitres} in tube {target}, taken from {source}
draw {microlitres} from {source}, dispense into {target}
fill tube {target} with {microlitres} out of tube {source}'''),
   zh_q=L('''从{source}号管移{microlitres}到{target}号管
把{source}号管的{microlitres}加到{target}号管
{target}号管加入{source}号管的{microlitres}
往{target}号管加{microlitres}，取自{source}号管
{microlitres}，{source}号管到{target}号管
从{source}号管吸{microlitres}，打进{target}号管'''), res=["{microlitres} µl moved"], ans=["{microlitres} µl are in tube {target}."])

fn("fill_well", "Put some microlitres of a reagent into a well", zh="加入孔板", names=["plates.fill", "dispenseWell", "well_add"], descs=["Plate, well and volume.", "Dispenses into one well"],
   params=dict(plate=PLATE, well=WELL, microlitres=dict(t="num", v=MICRO, d="microlitres", zh="微升", alt=["volume_ul", "ul"]), reagent=dict(t="str", v="reagent_ya", noise=0.1, d="what is added", zh="试剂", opt=True, alt=["liquid", "substance"])),
   en=L('''{microlitres} into well {well} of plate {plate}
plate {plate}, well {well}: {microlitres}
add {microlitres} of {reagent} to well {well}, plate {plate}
well {well} on plate {plate} gets {microlitres} of {reagent}
put {microlitres} in {well} of plate {plate}
dispense {microlitres} of {reagent} into {well} on {plate}
the well next to it has 50 µl, well {well} of plate {plate} gets {microlitres}
fill well {well} of {plate} with {microlitres}
on plate {plate} well {well} is dry, {microlitres} please
{reagent}: {microlitres}, plate {plate}, well {well}
I need {microlitres} {reagent} in well {well} of plate {plate}
in {plate}, {well} should have {microlitres}
pipette {microlitres} to plate {plate} {well}'''),
   zh_q=L('''{plate}号板{well}孔加{microlitres}
往{plate}号板的{well}孔加{microlitres}{reagent}
{well}孔加{reagent} {microlitres}，{plate}号板
{microlitres}加到{plate}号板{well}孔
{plate}号板：{well}孔，{microlitres}'''), res=["{well} filled"], ans=["Well {well} of plate {plate} is filled."])

fn("copy_well", "Transfer from one well to another on a plate", zh="孔间转移", names=["plates.transfer", "wellToWell", "well_copy"], descs=["From a source well to a target well.", "Moves liquid on a plate"],
   params=dict(plate=PLATE, source_well=dict(WELL, d="well it is taken from", zh="来源孔", alt=["from_well", "source"]), target_well=dict(WELL, d="well it goes into", zh="目标孔", alt=["to_well", "target"]), microlitres=dict(t="num", v=MICRO, d="microlitres", zh="微升", opt=True, alt=["volume_ul", "ul"])),
   en=L('''on plate {plate} transfer {source_well} to {target_well}
plate {plate}: {microlitres} from {source_well} to {target_well}
move {microlitres} from well {source_well} into well {target_well}, plate {plate}
into well {target_well} from well {source_well}, plate {plate}
{target_well} gets {microlitres} of {source_well} on plate {plate}
plate {plate}, {source_well} into {target_well}
take {microlitres} out of {source_well} on plate {plate} and drop it in {target_well}
from {source_well} to {target_well} on {plate}
I need what is in {source_well} of plate {plate} in {target_well} too
to {target_well}, {microlitres} out of {source_well}, plate {plate}
well {target_well} of plate {plate} is fed from well {source_well}'''),
   zh_q=L('''{plate}号板从{source_well}孔移到{target_well}孔
{plate}号板{source_well}孔取{microlitres}到{target_well}孔
{target_well}孔加入{source_well}孔的{microlitres}，{plate}号板
把{plate}号板{source_well}孔转到{target_well}孔
{plate}号板：往{target_well}孔加，取自{source_well}孔'''), res=["{source_well} to {target_well}"], ans=["{source_well} went to {target_well}."])

fn("read_well", "Read the value of a well by row and column", zh="读取孔值", names=["plates.read", "readWell", "well_value"], descs=["Row and column counted from the upper left.", "Optical density of a place on a plate"],
   params=dict(plate=PLATE, row=dict(t="int", v=said(range(1, 9), ["{}"], ["{}"]), d="row from above", zh="行", alt=["row_no", "r"]), column=dict(t="int", v=said(range(1, 13), ["{}"], ["{}"]), d="column from the left", zh="列", alt=["col", "column_no"])),
   en=L('''read row {row} column {column} of plate {plate}
plate {plate}, row {row}, column {column}
column {column}, row {row} on plate {plate}, what does it say
what is the value at row {row}, column {column} of {plate}
plate {plate}: column {column} row {row}
the value in column {column} of row {row}, plate {plate}
give me plate {plate} at row {row} and column {column}
how dark is it in row {row} column {column} of plate {plate}
on plate {plate} look at column {column} in row {row}
first row, column {column} of plate {plate} please @row=1
third column, row {row}, plate {plate}: read @column=3
in plate {plate} measure row {row}, second column @column=2
fifth row of plate {plate}, column {column} @row=5'''),
   zh_q=L('''读{plate}号板第{row}行第{column}列
{plate}号板{row}行{column}列是多少
{plate}号板第{column}列第{row}行的数值
第{row}行第{column}列，{plate}号板
{plate}号板第一行第{column}列 @row=1
看{plate}号板第三列第{row}行 @column=3'''), res=["0.412", "1.087", "0.35"], ans=["I read that place of plate {plate}."])

fn("spin", "Run a centrifuge", zh="离心", names=["centrifuge.run", "spinDown", "start_centrifuge"], descs=["Revolutions per minute, minutes, and a temperature if wanted.", "Starts a centrifuge"],
   params=dict(centrifuge=DEVICE, rpm=dict(t="int", v=both(said([800, 1200, 1500, 2500, 3500, 4500, 8000, 12000, 14500], ["{} rpm", "{} revolutions"], ["{}转"]), {1000: ["a thousand rpm", "1000 rpm", "一千转"], 3000: ["three thousand rpm", "3,000 rpm", "三千转"], 10000: ["ten thousand rpm", "10,000 rpm", "一万转"], 13000: ["13,000 rpm", "thirteen thousand rpm", "一万三千转"], 500: ["five hundred rpm", "500 rpm", "五百转"]}), d="revolutions per minute", zh="转速", alt=["speed", "speed_rpm"]), minutes=dict(t="num", v=MINS, d="minutes", zh="分钟", alt=["duration", "time_min"]), celsius=dict(t="int", v=both(said([4, 8, 15, 20, 22, 25], ["{} degrees", "{} °C"], ["{}度"]), {-4: ["minus 4 degrees", "four below zero", "零下四度"], 0: ["zero degrees", "零度"]}), d="degrees Celsius", zh="温度", opt=True, alt=["temp", "degrees"])),
   en=L('''spin {centrifuge} at {rpm} for {minutes}
centrifuge {centrifuge}: {rpm}, {minutes}
with 6 tubes in it, run centrifuge {centrifuge} at {rpm} for {minutes}
{minutes} at {rpm} in centrifuge {centrifuge}
run centrifuge {centrifuge} for {minutes} at {rpm}
centrifuge {centrifuge} with {rpm} at {celsius} for {minutes}
{rpm} for {minutes}, centrifuge {centrifuge}, {celsius}
start {centrifuge}, {minutes}, {rpm}
keep {celsius} and spin {minutes} at {rpm} in {centrifuge}
in centrifuge {centrifuge} I want {rpm} over {minutes}
let {centrifuge} turn {minutes} with {rpm}
{celsius}, {rpm}, {minutes}: centrifuge {centrifuge}
the cells have to go down, {centrifuge} at {rpm}, {minutes}'''),
   zh_q=L('''{centrifuge}号离心机{rpm}，{minutes}
{centrifuge}号离心机{minutes}，{rpm}
用{centrifuge}号离心机{rpm}离心{minutes}
{celsius}，{rpm}，离心{minutes}，{centrifuge}号机
离心{minutes}，{centrifuge}号，{rpm}
{centrifuge}号离心机{rpm}，{minutes}，温度{celsius}'''), res=["spinning"], ans=["Centrifuge {centrifuge} spins."])
fn("shake", "Run a shaker in rounds", zh="振荡", names=["shaker.run", "shakeRounds", "vortex_rounds"], descs=["So many times so many seconds.", "Shakes with pauses between"],
   params=dict(shaker=DEVICE, times=dict(t="int", v=TIMES, d="how many times", zh="次数", alt=["rounds", "repeats", "count"]), seconds=dict(t="int", v=SECS, d="seconds each time", zh="每次秒数", alt=["round_seconds", "each_s"])),
   en=L('''shake {times} for {seconds} on shaker {shaker}
shaker {shaker}: {times} {seconds}
{times} {seconds} on shaker {shaker}
{seconds} each, {times}, shaker {shaker}
run shaker {shaker} {times}, {seconds} a round
not 4 rounds, shaker {shaker} {times} {seconds}
let {shaker} shake {seconds}, {times}
on shaker {shaker}, {seconds} {times}
vortex {times}, {seconds} every time, {shaker}
the pellet is still there, shake {times} {seconds} with {shaker}
shaker {shaker} should do {seconds}, and that {times}
20 times {seconds}, shaker {shaker} @times=20
a pair of rounds on shaker {shaker}, {seconds} each @times=2'''),
   zh_q=L('''{shaker}号振荡器{times}，每次{seconds}
振荡{times}，每次{seconds}，{shaker}号机
每次{seconds}，共{times}，用{shaker}号振荡器
{shaker}号振荡器振{seconds}，重复{times}
二十次，每次{seconds}，{shaker}号振荡器 @times=20'''), res=["shaking"], ans=["Shaker {shaker} runs."])

fn("store_sample", "Put a tube into a freezer drawer", zh="样品入库", names=["storage.store", "storeSample", "freeze_tube"], descs=["Which tube, freezer and drawer, and the place if known.", "Remembers where a tube is"],
   params=dict(tube=TUBE, freezer=FRIDGE, drawer=dict(t="int", v=DRAWER, d="drawer counted from above", zh="第几屉", alt=["drawer_no", "level"]), place=dict(t="int", v=said(range(1, 101), ["{}"], ["{}"]), d="place in the drawer", zh="位置", opt=True, alt=["slot", "position"])),
   en=L('''put tube {tube} in {drawer} of freezer {freezer}
tube {tube}: freezer {freezer}, {drawer}
store {tube} in freezer {freezer}, {drawer}, place {place}
{drawer} of {freezer} for tube {tube}
freezer {freezer}, {drawer}, place {place}: {tube}
sample {tube} goes to {drawer} in freezer {freezer}
tube {tube} of 12 May belongs in {drawer} of freezer {freezer}
place {place} in {drawer} of freezer {freezer} is for {tube}
in {drawer} of freezer {freezer} put {tube}
freeze {tube} away, {freezer}, {drawer}
{tube} lies in {drawer} of {freezer}, at place {place}
I put {tube} into freezer {freezer}, it's in {drawer}
at place {place}, {drawer}, freezer {freezer}, note tube {tube}'''),
   zh_q=L('''{tube}号管放{freezer}号冰箱{drawer}
把{tube}号管存到{freezer}号冰箱{drawer}，{place}号位
{freezer}号冰箱{drawer}放{tube}号管
{tube}号管在{freezer}号冰箱的{drawer}，位置{place}
{freezer}号冰箱，{drawer}，{tube}号管'''), res=["{tube} in {freezer}"], ans=["Tube {tube} is in freezer {freezer}."])

fn("move_sample", "Move a tube from one freezer to another", zh="样品转移", names=["storage.move", "relocateSample", "refreeze"], descs=["Which tube, old freezer, new freezer.", "Changes where a tube is"],
   params=dict(tube=TUBE, from_freezer=dict(FRIDGE, d="freezer so far", zh="原冰箱", alt=["source", "old_freezer"]), to_freezer=dict(FRIDGE, d="new freezer", zh="新冰箱", alt=["target", "new_freezer"])),
   en=L('''move tube {tube} from freezer {from_freezer} to freezer {to_freezer}
tube {tube} out of {from_freezer}, into {to_freezer}
into freezer {to_freezer} with tube {tube} from freezer {from_freezer}
freezer {to_freezer} takes {tube} out of freezer {from_freezer}
{tube}: {from_freezer} to {to_freezer}
from {from_freezer} to {to_freezer}: tube {tube}
freezer {from_freezer} is failing, {tube} must go to {to_freezer}
bring {tube} over to {to_freezer}, it is in {from_freezer} now
take tube {tube} from {from_freezer} and store it in {to_freezer}
to freezer {to_freezer} goes {tube}, so far in {from_freezer}
{tube} no longer belongs in {from_freezer} but in {to_freezer}'''),
   zh_q=L('''把{tube}号管从{from_freezer}号冰箱移到{to_freezer}号
{tube}号管换到{to_freezer}号冰箱，原在{from_freezer}号
{from_freezer}号冰箱的{tube}号管放到{to_freezer}号冰箱
{from_freezer}号冰箱坏了，{tube}号管转去{to_freezer}号
{to_freezer}号冰箱接收{from_freezer}号冰箱的{tube}号管'''), res=["{tube} moved"], ans=["Tube {tube} is in freezer {to_freezer}."])

fn("set_lab_freezer", "Set the temperature of a freezer", zh="设置冰箱温度", names=["freezers.set", "freezerTarget", "cold_setpoint"], descs=["Degrees Celsius, mostly below zero.", "How cold a freezer is"],
   params=dict(freezer=FRIDGE, celsius=dict(t="num", v=COLD, d="degrees Celsius", zh="摄氏度", alt=["temp", "setpoint"])),
   en=L('''set freezer {freezer} to {celsius}
freezer {freezer}: {celsius}
{celsius} in freezer {freezer}
freezer {freezer} should be at {celsius}
bring {freezer} to {celsius}
keep freezer {freezer} at {celsius}
freezer {freezer} has minus 11 now, I want {celsius}
not minus 60, {celsius} in freezer {freezer}
the enzymes in {freezer} want {celsius}
{celsius} for {freezer} please
change {freezer} to {celsius}
there's ice in {freezer}, put it on {celsius}
number {freezer} must hold {celsius}
target of freezer {freezer} is {celsius}'''),
   zh_q=L('''{freezer}号冰箱设为{celsius}
把{freezer}号冰箱调到{celsius}
{freezer}号冰箱现在零下11度，要{celsius}
{freezer}号冰箱保持{celsius}
{celsius}，{freezer}号冰箱
{freezer}号冰箱目标{celsius}'''), res=["{freezer} {celsius}"], ans=["Freezer {freezer} goes to {celsius} degrees."])

fn("set_freezer_alarm", "Set the lowest and highest temperature before a freezer alarms", zh="设置冰箱报警范围", names=["freezers.alarm", "alarmLimits", "cold_limits"], descs=["Lower and upper limit in degrees Celsius.", "Warns outside of the range"],
   params=dict(freezer=FRIDGE, minimum=dict(t="int", v=both({-k: v for k, v in said([30, 35, 45, 80, 85, 90], ["minus {}"], ["零下{}度"]).items()}, {-k: [f"-{k}", f"-{k}度"] for k in (25, 32, 28, 86, 90)}), d="lower limit", zh="下限", alt=["min", "low", "lower"]), maximum=dict(t="int", v=both({-k: v for k, v in said([5, 8, 10, 12, 15, 18, 20], ["minus {}"], ["零下{}度"]).items()}, {-k: [f"-{k}", f"-{k}度"] for k in (6, 14, 16, 18, 20)}, {0: ["zero", "零度"], 4: ["plus 4", "four", "4度"]}), d="upper limit", zh="上限", alt=["max", "high", "upper"])),
   en=L('''alarm of freezer {freezer}: {minimum} to {maximum}
freezer {freezer} must stay between {minimum} and {maximum}
warn me if freezer {freezer} goes below {minimum} or above {maximum}
no warmer than {maximum} and no colder than {minimum} in {freezer}
freezer {freezer}: maximum {maximum}, minimum {minimum}
lowest {minimum}, highest {maximum}, freezer {freezer}
above {maximum} or under {minimum} freezer {freezer} should ring
set the limits of {freezer} to {minimum} and {maximum}
upper limit {maximum}, lower limit {minimum}, for {freezer}
min {minimum} max {maximum} on freezer {freezer}
{freezer} may go up to {maximum} and down to {minimum}
range for {freezer}: from {minimum} up to {maximum}'''),
   zh_q=L('''{freezer}号冰箱报警：下限{minimum}，上限{maximum}
{freezer}号冰箱要在{minimum}到{maximum}之间
{freezer}号冰箱高于{maximum}或低于{minimum}就报警
上限{maximum}，下限{minimum}，{freezer}号冰箱
{freezer}号冰箱最低{minimum}，最高{maximum}'''), res=["limits set"], ans=["Freezer {freezer} alarms outside of that range."])

fn("incubate", "Keep a plate warm for a time", zh="孵育", names=["incubator.start", "incubatePlate", "keep_warm"], descs=["Degrees and minutes, with carbon dioxide if wanted.", "Starts an incubation"],
   params=dict(plate=PLATE, celsius=dict(t="num", v=WARM, d="degrees Celsius", zh="摄氏度", alt=["temp", "degrees"]), minutes=dict(t="num", v=MINS, d="minutes", zh="分钟", alt=["duration", "time_min"]), co2=dict(t="num", v=both(said([3, 5, 6, 8, 10], ["{} percent", "{}%"], ["百分之{}"]), {2.5: ["2.5 percent", "two and a half percent", "百分之二点五"], 0.5: ["half a percent", "0.5%", "百分之零点五"]}), d="percent carbon dioxide", zh="二氧化碳百分比", opt=True, alt=["co2_percent", "carbon_dioxide"])),
   en=L('''incubate plate {plate} at {celsius} degrees for {minutes}
plate {plate}: {minutes} at {celsius} degrees
{minutes} at {celsius} °C for plate {plate}
keep plate {plate} at {celsius} degrees for {minutes} with {co2} CO2
put {plate} in the incubator, {celsius} degrees, {minutes}
plate {plate} had 20 minutes already, now {minutes} at {celsius} degrees
{celsius} degrees, {minutes}, plate {plate}
with {co2} carbon dioxide, {celsius} degrees, incubate {plate} {minutes}
plate {plate} needs {minutes} at {celsius}
for {minutes} plate {plate} stays at {celsius} degrees
warm {plate} at {celsius} degrees, {minutes}, CO2 {co2}
{co2} CO2, plate {plate}, {minutes}, {celsius} degrees
let {plate} sit {minutes} at {celsius} degrees'''),
   zh_q=L('''{plate}号板{celsius}度孵育{minutes}
{plate}号板孵育{minutes}，{celsius}度
{celsius}度，{minutes}，{plate}号板
把{plate}号板放培养箱，{celsius}度，二氧化碳{co2}，{minutes}
二氧化碳{co2}，{plate}号板{celsius}度孵{minutes}'''), res=["incubating"], ans=["Plate {plate} is in the incubator."])

fn("dilute", "Dilute a tube so many times", zh="稀释", names=["pipette.dilute", "diluteSample", "make_dilution"], descs=["Factor of a dilution and the final volume.", "One part in so many"],
   params=dict(tube=TUBE, factor=dict(t="int", v={2: ["1 to 2", "1:2", "twofold", "to a half", "两倍", "1比2"], 3: ["1 to 3", "1:3", "threefold", "三倍"], 4: ["1:4", "fourfold", "to a quarter", "四倍"], 5: ["1 to 5", "1:5", "fivefold", "五倍", "1比5"], 10: ["1 to 10", "1:10", "tenfold", "ten times", "十倍", "1比10"], 20: ["1:20", "twentyfold", "二十倍"], 50: ["1 to 50", "fifty times", "五十倍"], 100: ["1:100", "a hundredfold", "one to a hundred", "一百倍"], 250: ["1:250", "两百五十倍"], 1000: ["1 to 1000", "1:1000", "a thousandfold", "一千倍"]}, d="dilution factor", zh="稀释倍数", alt=["ratio", "fold", "times"]), millilitres=dict(t="num", v=ML, d="final millilitres", zh="最终毫升", opt=True, alt=["final_ml", "volume_ml"])),
   en=L('''dilute tube {tube} {factor}
{factor} dilution of {tube}
tube {tube}: {factor}, final volume {millilitres}
make {millilitres} of {tube} diluted {factor}
dilute {tube} {factor} to end up with {millilitres}
{tube} is too strong, dilute {factor}
tube {tube} with 9 ml in it, dilute {factor}
I need {tube} {factor} diluted
{millilitres} of a {factor} dilution of {tube}
thin {tube} {factor}
diluted {factor}: tube {tube}
sample {tube} must be diluted {factor}, {millilitres} in the end
thin down {tube}, {factor}, {millilitres} altogether'''),
   zh_q=L('''{tube}号管稀释{factor}
把{tube}号管稀释{factor}，最终{millilitres}
稀释{factor}，{tube}号管
{tube}号管太浓，稀释{factor}
配{millilitres}，{tube}号管稀释{factor}'''), res=["diluted"], ans=["Tube {tube} is diluted."])

fn("aliquot", "Share a tube out into portions of one size", zh="分装", names=["pipette.aliquot", "aliquotSample", "split_tube"], descs=["How many portions of how many microlitres.", "Makes aliquots"],
   params=dict(tube=TUBE, count=dict(t="int", v=(2, 48), d="number of portions", zh="份数", alt=["portions", "aliquots", "n"]), microlitres=dict(t="num", v=MICRO, d="microlitres each", zh="每份微升", alt=["each_ul", "portion_ul"])),
   en=L('''split tube {tube} into {count} portions of {microlitres}
{count} times {microlitres} from tube {tube}
tube {tube}: {count} x {microlitres}
{count} aliquots of {microlitres} from {tube}
{microlitres} each, {count} portions, tube {tube}
make {count} aliquots out of {tube}, {microlitres} apiece
of the 10 ml in {tube} make {count} portions of {microlitres}
from {tube} I need {microlitres} {count} times
share out {tube}: {microlitres} in each of {count} tubes
aliquot {tube}, {count} of {microlitres}
portions of {microlitres}, {count} of them, taken from {tube}
a dozen aliquots of {tube}, {microlitres} each @count=12
a pair of {microlitres} portions from {tube} @count=2
half a dozen times {microlitres} out of {tube} @count=6'''),
   zh_q=L('''{tube}号管分{count}份，每份{microlitres}
每份{microlitres}，{tube}号管分{count}份
把{tube}号管分装成{count}份{microlitres}
分装{tube}号管：{count}乘{microlitres}
{tube}号管分一打，每份{microlitres} @count=12
从{tube}号管取{count}次，每次{microlitres}'''), res=["{count} x {microlitres} µl"], ans=["{tube} is shared out into {count} portions."])

fn("book_device", "Reserve a device for a time", zh="预约仪器", names=["bookings.device", "reserveDevice", "device_slot"], descs=["Which device, from when until when.", "A booking in the lab"],
   params=dict(device=DEVICE, start=dict(t="str", v="labstart_ya", noise=0, d="from when, as said", zh="开始", alt=["from_time", "begin"]), end=dict(t="str", v="labend_ya", noise=0, d="until when, as said", zh="结束", alt=["until", "to_time"])),
   en=L('''book device {device} from {start} to {end}
device {device}, {start} till {end}
reserve {device} between {start} and {end}
until {end} I need device {device}, from {start} on
{start} to {end}: device {device}
I use device {device} from {start} until {end}
put me down for {device}, {start}-{end}
end {end}, start {start}, device {device}
block device {device} at {start}, free it at {end}
hold {device} for me till {end}, starting {start}
is {device} free? then book it from {start} to {end}'''),
   zh_q=L('''预约{device}号仪器，{start}到{end}
{device}号仪器{start}到{end}我用
{start}至{end}，{device}号仪器
用{device}号仪器，{end}结束，{start}开始
{device}号仪器从{start}订到{end}'''), res=["booked"], ans=["Device {device} is booked from {start} to {end}."])

fn("log_density", "Write down a measured density and pH of a tube", zh="记录密度和酸碱度", names=["results.density", "logDensity", "measured_values"], descs=["Density in grams per millilitre, pH if measured.", "Readings of a sample"],
   params=dict(tube=TUBE, density=dict(t="num", v=figures(0.812, 1.236, 0.007, 3), d="grams per millilitre", zh="密度", alt=["gravity", "g_per_ml"]), ph=dict(t="num", v=figures(3.2, 9.8, 0.11), d="measured pH", zh="酸碱度", opt=True, alt=["acidity", "ph_value"])),
   en=L('''tube {tube} has a density of {density}
log density {density} for {tube}
water has 0.998, tube {tube} has a density of {density}
{tube}: density {density}, pH {ph}
pH {ph} and density {density}, tube {tube}
I measured {density} grams per millilitre in {tube}
density {density}, tube {tube}
note a pH of {ph} and a density of {density} for {tube}
{tube} comes out at {density} density with pH {ph}
write down {density} as the density of {tube}
in tube {tube} the pH is {ph}, the density {density}
the balance gives {density} for tube {tube}'''),
   zh_q=L('''{tube}号管密度{density}
记录{tube}号管：密度{density}，pH {ph}
{tube}号管pH值{ph}，密度{density}
密度{density}，{tube}号管
测得{tube}号管密度{density}、酸碱度{ph}'''), res=["noted"], ans=["The readings of {tube} are noted."])
