"""Freight rail yard: wagons, tracks, switches, trains, loads, containers, brakes, axles, locomotives."""
from switchboard.wording import L, both, said, signed
from switchboard.world import domain, fn, values


domain("rail_yard")
values("wagon_ya", en=["R-1204", "HG 33-71", "W8", "TK/902", "3380", "EA-17", "U 4410", "FL-06", "K2-119", "S77", "BX-5001", "9/214", "ZAC-3"])
values("track_ya", en=["4", "12", "7a", "G3", "N-2", "21", "W6", "B/1", "15", "9", "K-11", "3b", "T2"])
values("loco_ya", en=["V-60", "290 114", "D7", "SH-3", "E44", "M62", "L-09", "1185", "DE/2"])
values("trainno_ya", en=["54021", "EK 771", "F-2209", "GZ-18", "88/4", "60133", "T-905", "KD 4", "7412", "X-36"])
values("railpoint_ya", en=["W14", "S-3", "112", "P/7", "K22", "08", "SW-19", "5B", "A31"])
values("container_ya", en=["MSKU 4471", "C-88", "TRH-2039", "BX 12/7", "HL-5540", "4410-2", "GE 903", "K-71", "OOL 620"])
values("yardstart_ya", en=["1:15", "02:30", "5:45", "7:00", "half past eight", "9:10", "0:40", "11:05", "22:30", "4 am", "6.50", "10:20"], zh=["1:15", "02:30", "5:45", "七点", "八点半", "9:10", "0:40", "上午十一点", "22:30", "凌晨四点"])
values("yardend_ya", en=["12:30", "13:00", "14:45", "quarter past four", "17:20", "18:05", "3 pm", "19:50", "20:15", "23:55", "16.40"], zh=["12:30", "下午一点", "14:45", "四点一刻", "17:20", "18:05", "19:50", "晚上八点", "23:55"])
values("railgoods_ya", en=["gravel", "scrap metal", "timber", "wheat", "coal", "cement", "paper rolls", "steel coils", "fertilizer", "sugar beets", "sand", "pipes"], zh=["碎石", "废钢", "木材", "小麦", "煤", "水泥", "纸卷", "钢卷", "化肥", "甜菜", "沙子", "管材"])
WAGON = dict(t="str", v="wagon_ya", noise=0.1, d="number of the wagon", zh="车皮号", alt=["wagon_id", "car", "wagon_no"])
TRACK = dict(t="str", v="track_ya", noise=0.08, d="number of the track", zh="股道", alt=["track_no", "line", "siding"])
TRAIN = dict(t="str", v="trainno_ya", noise=0.1, d="train number", zh="车次", alt=["train_no", "train_id", "service"])
LOCO = dict(t="str", v="loco_ya", noise=0.1, d="number of the locomotive", zh="机车号", alt=["engine", "loco_id", "locomotive"])
PLACE = {1: ["first", "第一"], 2: ["second", "第二"], 3: ["third", "第三"], 4: ["fourth", "4th", "第四"], 5: ["fifth", "第五"], 6: ["sixth", "6th", "第六"], 7: ["seventh", "第七"], 8: ["eighth", "第八"], 9: ["ninth", "第九"], 10: ["tenth", "第十"], 11: ["eleventh", "第十一"], 14: ["fourteenth", "第十四"], 20: ["twentieth", "第二十"], 23: ["twenty-third", "23rd", "第二十三"]}
AXLE = {1: ["the first axle", "axle 1", "axle one", "第一轴"], 2: ["the second axle", "axle 2", "axle two", "第二轴"], 3: ["the third axle", "axle 3", "axle three", "第三轴"], 4: ["the fourth axle", "axle 4", "axle four", "第四轴"], 5: ["the fifth axle", "axle 5", "第五轴"], 6: ["the sixth axle", "axle six", "第六轴"]}
TONNES = both(said([2, 8, 14, 18, 22, 26, 31, 40, 55, 60], ["{} tonnes", "{} t"], ["{}吨"]), said([1.5, 3.2, 7.25, 12.8, 24.6, 33.75, 0.9], ["{} tonnes", "{} t"], ["{}吨"]), said([600, 750, 300, 450], ["{} kilos", "{} kg"], ["{}公斤"], 0.001),
              {0.5: ["half a tonne", "500 kilos", "半吨"], 1: ["a tonne", "one tonne", "1000 kg", "一吨"], 1.5: ["a tonne and a half", "one and a half tonnes", "一吨半"], 2.5: ["two and a half tonnes", "两吨半"], 0.25: ["a quarter of a tonne", "250 kg", "两百五十公斤"]})
KILOS = both(said([120, 250, 380, 640, 720, 900], ["{} kilos", "{} kg", "{} kilograms"], ["{}公斤"]), said([2, 3, 5, 9, 12, 20, 35, 48], ["{} tonnes", "{} t"], ["{}吨"], 1000), said([1.2, 4.5, 7.85, 22.4, 0.75], ["{} tonnes", "{} t"], ["{}吨"], 1000),
             {500: ["half a tonne", "500 kilos", "半吨"], 1000: ["a tonne", "one tonne", "一吨"], 1500: ["a tonne and a half", "1.5 tonnes", "一吨半"], 2500: ["two and a half tonnes", "2.5 t", "两吨半"], 21340: ["21340 kg", "21,340 kilos", "21340公斤"], 18600: ["18600 kg", "18.6 t", "18.6吨"]})
LENGTH = both(said([120, 180, 240, 310, 385, 450, 620, 740], ["{} metres", "{} m"], ["{}米"]), {500: ["half a kilometre", "500 m", "半公里", "五百米"], 1000: ["a kilometre", "1 km", "一公里"], 1500: ["1.5 km", "one and a half kilometres", "一公里半"], 1200: ["1.2 km", "1200 metres", "1.2公里"], 100: ["a hundred metres", "100 m", "一百米"], 250: ["a quarter of a kilometre", "250 metres", "两百五十米"]})

fn("move_wagon", "Shunt a wagon from one track to another", zh="调车", names=["wagons.move", "shuntWagon", "shunt"], descs=["Which wagon, from which track, to which.", "Moves one wagon"],
   params=dict(wagon=WAGON, from_track=dict(TRACK, d="track it stands on", zh="原股道", alt=["source", "origin_track"]), to_track=dict(TRACK, d="track it goes to", zh="目标股道", alt=["target", "destination_track"])),
   en=L('''move wagon {wagon} from track {from_track} to track {to_track}
wagon {wagon}: {from_track} to {to_track}
shunt {wagon} from track {from_track} onto track {to_track}
to track {to_track} with wagon {wagon}, it stands on {from_track}
onto track {to_track} goes wagon {wagon} from track {from_track}
take {wagon} off track {from_track} and put it on {to_track}
there are 6 wagons on track {from_track}, move {wagon} to track {to_track}
not wagon 8, wagon {wagon} goes from track {from_track} to track {to_track}
from {from_track} to {to_track}, wagon {wagon}
track {to_track} gets wagon {wagon}, now on track {from_track}
wagon {wagon} blocks track {from_track}, bring it to track {to_track}
we need {wagon} on track {to_track}; you find it on track {from_track}
pull {wagon} out of {from_track} into {to_track}
track {from_track} must be cleared: {wagon} to {to_track}
push wagon {wagon} over from track {from_track} to track {to_track}'''),
   zh_q=L('''把{wagon}号车皮从{from_track}道调到{to_track}道
{wagon}号车从{from_track}道到{to_track}道
{wagon}号车皮现在{from_track}道，调去{to_track}道
调到{to_track}道：{wagon}号车，原在{from_track}道
{from_track}道要腾空，{wagon}号车去{to_track}道
{to_track}道接{from_track}道的{wagon}号车'''), res=["{wagon} on {to_track}"], ans=["Wagon {wagon} stands on track {to_track}."])

fn("couple_wagons", "Couple two wagons", zh="连挂车辆", names=["wagons.couple", "joinWagons", "hook_up"], descs=["The front wagon and the one behind it.", "Joins wagons"],
   params=dict(front=dict(WAGON, d="front wagon", zh="前车", alt=["leading", "first"]), rear=dict(WAGON, d="wagon behind", zh="后车", alt=["trailing", "second"])),
   en=L('''couple {rear} behind {front}
hook wagon {rear} onto the back of {front}
{front} in front, {rear} behind, couple them
couple wagon {front} with {rear} behind it
with 2 men couple wagon {rear} behind wagon {front}
join {front} and {rear}, {front} leading
behind {front} comes wagon {rear}
put {rear} at the back of wagon {front}
wagon {front} first, wagon {rear} second: couple
{rear} is to follow {front}, hook them up
couple up: front {front}, rear {rear}
rear {rear}, front {front}, couple those'''),
   zh_q=L('''把{rear}号车挂在{front}号车后面
{front}号在前，{rear}号在后，连挂
连挂：前车{front}，后车{rear}
{front}号车后面挂{rear}号
后车{rear}，前车{front}，挂上'''), res=["coupled"], ans=["{rear} is coupled behind {front}."])

fn("uncouple_wagons", "Part two wagons", zh="摘解车辆", names=["wagons.uncouple", "partWagons", "unhook"], descs=["Opens the coupling between two wagons.", "The front wagon and the one behind it"],
   params=dict(front=dict(WAGON, d="front wagon", zh="前车", alt=["leading", "first"]), rear=dict(WAGON, d="wagon behind", zh="后车", alt=["trailing", "second"])),
   en=L('''uncouple {rear} from behind {front}
unhook wagon {rear}, it hangs behind {front}
part the wagons: front {front}, rear {rear}
{front} in front goes on, {rear} behind stays; uncouple
split between {front} and the following {rear}
open the coupling of front wagon {front} and rear wagon {rear}
take {rear} off the back of {front}
rear {rear}, front {front}, unhook
wagon {rear} behind {front} must come off
loosen {rear} from the back of wagon {front}'''),
   zh_q=L('''把{rear}号车从{front}号车后面摘下
摘解：前车{front}，后车{rear}
{front}号在前{rear}号在后，解开
解开{front}号车后面的{rear}号
后车{rear}，前车{front}，摘开'''), res=["parted"], ans=["{front} and {rear} are parted."])

fn("place_in_train", "Put a wagon at a place in a train", zh="编入列车", names=["trains.insert", "placeWagon", "wagon_position"], descs=["Which wagon is the how-manieth of a train.", "Order of a train"],
   params=dict(wagon=WAGON, train=TRAIN, position=dict(t="int", v=PLACE, d="counted from the front", zh="第几位", alt=["place", "index"])),
   en=L('''put wagon {wagon} {position} in train {train}
wagon {wagon} is the {position} of train {train}
train {train}: {wagon} goes {position}
{position} in train {train} should be wagon {wagon}
insert {wagon} as the {position} wagon of train {train}
make {wagon} the {position} in {train}
in train {train}, wagon {wagon} runs {position}
the {position} place of train {train} is for {wagon}
train {train} gets {wagon} as its {position} wagon
I want {wagon} in {position} place of {train}
wagon {wagon} leads train {train} right behind the engine, so number one @position=1
number 3 of train {train} is wagon {wagon} @position=3'''),
   zh_q=L('''把{wagon}号车编在{train}次{position}位
{train}次{position}位是{wagon}号车
{wagon}号车放{train}次的{position}位
{train}次列车：{wagon}号，{position}位
{train}次列车的{position}位给{wagon}号车皮'''), res=["placed"], ans=["{wagon} is in train {train}."])

fn("load_wagon", "Load goods onto a wagon, in tonnes", zh="装车", names=["loads.load", "loadWagon", "fill_wagon"], descs=["What and how many tonnes.", "Puts freight on a wagon"],
   params=dict(wagon=WAGON, goods=dict(t="str", v="railgoods_ya", d="what is loaded", zh="货物", alt=["freight", "cargo"]), tonnes=dict(t="num", v=TONNES, d="tonnes", zh="吨", alt=["weight_t", "amount_tonnes"])),
   en=L('''load {tonnes} of {goods} onto wagon {wagon}
wagon {wagon}: {tonnes} {goods}
{tonnes} of {goods} into {wagon}
put {tonnes} of {goods} on wagon {wagon}
wagon {wagon} takes {tonnes} of {goods}
{goods} for wagon {wagon}, {tonnes}
fill {wagon} with {tonnes} of {goods}
wagon {wagon} may carry 60 tonnes, load {tonnes} of {goods}
on {wagon} go {tonnes} of {goods}
we have {tonnes} of {goods} here, load wagon {wagon}
load wagon {wagon} with {goods}: {tonnes}
add {tonnes} {goods} to {wagon}
{goods}, {tonnes}, wagon {wagon}
let wagon {wagon} carry {tonnes} of {goods}'''),
   zh_q=L('''往{wagon}号车装{tonnes}{goods}
{wagon}号车皮装{goods} {tonnes}
{tonnes}{goods}装到{wagon}号车
{goods} {tonnes}，{wagon}号车
{wagon}号车：{goods}，{tonnes}
这里有{tonnes}{goods}，装{wagon}号车皮'''), res=["{tonnes} t loaded"], ans=["Wagon {wagon} carries {goods}."])

fn("log_wagon_weight", "Write down the weight of a wagon, in kilograms", zh="记录车重", names=["scales.log", "weighWagon", "wagon_weight"], descs=["What the scale says, in kilograms.", "Weight of a wagon"],
   params=dict(wagon=WAGON, kilograms=dict(t="int", v=KILOS, d="kilograms", zh="公斤", alt=["kg", "mass_kg"]), state=dict(t="enum", v={"empty": ["unloaded", "空车"], "full": ["loaded", "重车"]}, d="empty or full", zh="空重", opt=True, alt=["condition"])),
   en=L('''wagon {wagon} weighs {kilograms}
log {kilograms} for wagon {wagon}
{wagon} on the scale: {kilograms}
weight of {wagon} is {kilograms}, {state}
{kilograms}, wagon {wagon}
wagon {wagon} had 19 tonnes before, now it weighs {kilograms}
note {kilograms} for {wagon}, {state}
the scale shows {kilograms} with {wagon} on it
write down that {wagon} has {kilograms}
wagon {wagon} {state}: {kilograms}
{state} weight of {wagon}: {kilograms}
I weighed {wagon}, it's {kilograms}
{kilograms} is what wagon {wagon} brings to the scale'''),
   zh_q=L('''{wagon}号车重{kilograms}
记录{wagon}号车皮{kilograms}
{wagon}号车{state}{kilograms}
{kilograms}，{wagon}号车
磅上显示{wagon}号车{kilograms}'''), res=["{kilograms} kg"], ans=["{kilograms} kg noted for {wagon}."])

fn("close_track", "Close a track for a time", zh="封锁股道", names=["tracks.close", "blockTrack", "track_closure"], descs=["From a start to an end time.", "No movements on a track"],
   params=dict(track=TRACK, start=dict(t="str", v="yardstart_ya", noise=0, d="from when, as said", zh="开始", alt=["from_time", "begin"]), end=dict(t="str", v="yardend_ya", noise=0, d="until when, as said", zh="结束", alt=["until", "to_time"])),
   en=L('''close track {track} from {start} to {end}
track {track} closed {start} till {end}
not from 3:00, close track {track} from {start} to {end}
{start} to {end}: no traffic on track {track}
block track {track} between {start} and {end}
until {end} track {track} is closed, starting {start}
the welders work on track {track} from {start} until {end}
track {track}, {start}-{end}, closed
nothing runs on track {track} between {start} and {end}
shut {track} at {start} and open it at {end}
open track {track} again at {end}, close it at {start}
from {start} on track {track} is shut, up to {end}
put a closure on {track}: begins {start}, ends {end}'''),
   zh_q=L('''{track}道{start}到{end}封锁
封锁{track}道，从{start}到{end}
{track}道{end}恢复，{start}起封闭
{start}至{end}，{track}道不走车
{track}道要焊轨，{start}到{end}封闭'''), res=["closed {start}-{end}"], ans=["Track {track} is closed from {start} to {end}."])

fn("set_track_speed", "Set the highest speed of a track", zh="设置股道限速", names=["tracks.speed", "trackLimit", "speed_restriction"], descs=["Kilometres per hour.", "Speed restriction"],
   params=dict(track=TRACK, kmh=dict(t="int", v=(5, 60, 5), d="km/h", zh="公里每小时", alt=["speed", "limit"])),
   en=L('''set track {track} to {kmh} km/h
track {track}: {kmh}
no more than {kmh} km/h on track {track}
{kmh} kilometres an hour on track {track}
limit track {track} to {kmh}
track {track} had 40 so far, now {kmh} km/h
not 50, {kmh} km/h on track {track}
on track {track} they may go {kmh}
slow down track {track}, {kmh} km/h
the rails of track {track} are worn, {kmh} at most
{kmh} is the new speed of track {track}
top speed {kmh}, track {track}
walking pace on track {track}, that's 5 @kmh=5
put a {kmh} restriction on {track}'''),
   zh_q=L('''{track}道限速{kmh}公里
{track}道最高{kmh}
{track}道原来40公里，现在限{kmh}
把{track}道的速度设为{kmh}公里每小时
{track}道钢轨磨损，限{kmh}
{kmh}公里，{track}道'''), res=["{kmh} km/h"], ans=["Track {track} allows {kmh} km/h."])

fn("set_switch", "Set a railway switch", zh="扳道岔", names=["switches.set", "throwPoints", "set_points"], descs=["Left, right or straight on.", "Positions points"],
   params=dict(switch=dict(t="str", v="railpoint_ya", noise=0.1, d="number of the switch", zh="道岔号", alt=["points", "turnout"]), direction=dict(t="enum", v={"left": ["to the left", "左"], "right": ["to the right", "右"], "straight": ["straight on", "直"]}, d="which way", zh="方向", alt=["way", "position"])),
   en=L('''set switch {switch} {direction}
switch {switch}: {direction}
throw switch {switch} {direction}
points {switch} {direction}
{direction} at switch {switch}
turn switch {switch} {direction}
put {switch} {direction}
I need points {switch} to lie {direction}
number {switch} should go {direction}
points number {switch}: {direction}
the train takes switch {switch} {direction}
throw {switch} over, {direction}'''),
   zh_q=L('''{switch}号道岔扳向{direction}
{switch}号道岔开{direction}向
把{switch}号岔子设为{direction}
{switch}号道岔往{direction}
{direction}向，{switch}号道岔'''), res=["{switch} {direction}"], ans=["Switch {switch} is set."])

fn("move_locomotive", "Move a locomotive some metres forward or back", zh="机车移动", names=["locos.move", "creepLoco", "loco_by"], descs=["Positive metres forward, negative metres back.", "Small movements"],
   params=dict(loco=LOCO, metres=dict(t="num", v=both(signed([2, 3, 5, 8, 10, 15, 20, 25, 40, 60, 120], ["{} metres forward", "forward {} metres", "ahead {} m"], ["{} metres back", "back {} metres", "{} m backwards", "minus {} metres"], ["前进{}米", "往前{}米"], ["后退{}米", "往后{}米"]), signed([1.5, 2.5, 0.8, 4.2], ["{} metres forward", "forward {} m"], ["{} metres back", "back {} m"], ["前进{}米"], ["后退{}米"]),
                                                          {0.5: ["half a metre forward", "前进半米"], -0.5: ["half a metre back", "back half a metre", "后退半米"], 1: ["a metre forward", "前进一米"], -1: ["a metre back", "one metre back", "后退一米"], -100: ["a hundred metres back", "后退一百米"], 100: ["a hundred metres ahead", "前进一百米"], 1000: ["a kilometre ahead", "1 km forward", "前进一公里"]}), d="metres, negative is back", zh="米，负数为后退", alt=["distance", "by_metres"])),
   en=L('''move loco {loco} {metres}
loco {loco} {metres}
{metres} with loco {loco}
locomotive {loco}: {metres}
bring engine {loco} {metres}
engine {loco} should go {metres}
take {loco} {metres}
{loco} is not at the mark, {metres}
there are 80 metres free, loco {loco} {metres}
now {metres}, loco {loco}
drive {loco} {metres}
let {loco} roll {metres}
set locomotive {loco} back by 12 metres @metres=-12
reverse {loco} 30 metres @metres=-30
advance {loco} by 18 m @metres=18'''),
   zh_q=L('''{loco}号机车{metres}
让{loco}号机车{metres}
机车{loco}{metres}
{loco}号没停准，{metres}
{loco}号机车倒车三十米 @metres=-30
把{loco}号机车往前开十八米 @metres=18'''), res=["moved"], ans=["Locomotive {loco} has moved."])

fn("depart_train", "Send a train off from a track at a time", zh="发车", names=["trains.depart", "sendTrain", "train_departure"], descs=["Train number, track and time.", "Sets a departure"],
   params=dict(train=TRAIN, track=TRACK, time=dict(t="str", v="yardend_ya", noise=0, d="time as said", zh="时间", alt=["at", "departure_time"])),
   en=L('''train {train} leaves track {track} at {time}
depart train {train} from track {track} at {time}
{time}, track {track}, train {train}
at {time} train {train} goes from track {track}
track {track}: train {train} at {time}
train {train} has 31 wagons and leaves track {track} at {time}
send train {train} off at {time} on track {track}
train {train} departs at {time}, track number {track}
from track {track} at {time} we dispatch {train}
let {train} go at {time} from {track}
the departure of {train} is {time}, track {track}
set {time} as the departure of train {train} on track {track}
number {train} pulls out of track {track} at {time}'''),
   zh_q=L('''{train}次{time}从{track}道发车
{time}，{track}道发{train}次
{train}次列车，{track}道，{time}发
{track}道{time}开{train}次
安排{train}次在{track}道{time}发车'''), res=["{train} {time}"], ans=["Train {train} leaves track {track} at {time}."])

fn("set_train_delay", "Write down how late or early a train is", zh="登记晚点", names=["trains.delay", "delayMinutes", "late_early"], descs=["Minutes; late is positive, early is negative.", "Deviation from the timetable"],
   params=dict(train=TRAIN, minutes=dict(t="int", v=both(signed([2, 3, 4, 6, 8, 10, 12, 17, 20, 25, 40], ["{} minutes late", "{} min late", "late by {} minutes"], ["{} minutes early", "{} min early", "early by {} minutes", "{} minutes ahead of time"], ["晚点{}分钟"], ["早到{}分钟", "提前{}分钟"]),
                                                         {30: ["half an hour late", "晚点半小时"], -30: ["half an hour early", "提前半小时"], 60: ["an hour late", "one hour late", "晚点一小时"], 15: ["a quarter of an hour late", "晚点一刻钟"], -15: ["a quarter of an hour early", "提前一刻钟"], 90: ["an hour and a half late", "1.5 hours late", "晚点一个半小时"], 120: ["two hours late", "晚点两小时"], 0: ["on time", "right on time", "正点"], 1: ["a minute late", "晚点一分钟"], -1: ["a minute early", "提前一分钟"]}), d="minutes, negative is early", zh="分钟，负数为提前", alt=["delay", "deviation_min"])),
   en=L('''train {train} is {minutes}
{train} {minutes}
{minutes}: train {train}
note that train {train} is {minutes}
train {train} reaches us {minutes}
write down {minutes} for train {train}
we have train {train} {minutes}
mark {train} as {minutes}
train {train} was 9 minutes late before, now it is {minutes}
it's foggy, {train} will be {minutes}
tell the yard that {train} runs {minutes}
number {train}, {minutes}
{train} reports: {minutes}'''),
   zh_q=L('''{train}次{minutes}
登记{train}次{minutes}
{train}次列车{minutes}
有雾，{train}次{minutes}
{train}次报告：{minutes}'''), res=["noted"], ans=["The running of train {train} is noted."])

fn("renumber_train", "Give a train another number", zh="更改车次", names=["trains.renumber", "changeTrainNo", "new_number"], descs=["Old number and new number.", "Changes a train number"],
   params=dict(old=dict(TRAIN, d="number so far", zh="原车次", alt=["from_number", "current"]), new=dict(TRAIN, d="new number", zh="新车次", alt=["to_number", "replacement"])),
   en=L('''train {old} becomes {new}
renumber train {old} to {new}
{old} is now called {new}
change train number {old} to {new}
train {old} on track 5 is train {new} from now on
new number {new} for train {old}
{new} instead of {old}
use {new} for what was train {old}
train {new}, formerly {old}
from today {old} runs as {new}
call train {old} {new} from now on
the number {old} is wrong, it should be {new}
it's not {old}, it's {new}: rename the train'''),
   zh_q=L('''{old}次改为{new}次
{old}次现在叫{new}次
新车次{new}，原来是{old}次
把{old}次的车次改成{new}
不是{old}次，应该是{new}次，改一下'''), res=["{new}"], ans=["Train {old} is {new} now."])

fn("assemble_train", "Set how many wagons and metres a train may have", zh="编组限制", names=["trains.limits", "trainLength", "consist_limits"], descs=["Number of wagons and length in metres.", "Size of a train"],
   params=dict(train=TRAIN, wagons=dict(t="int", v=(4, 60), d="number of wagons", zh="辆数", alt=["count", "cars"]), metres=dict(t="int", v=LENGTH, d="length in metres", zh="米", alt=["length_m", "length"])),
   en=L('''train {train}: {wagons} wagons, {metres} long
{wagons} wagons and {metres} for train {train}
make train {train} {metres} long with {wagons} wagons
train {train} has {metres} and {wagons} wagons
{metres}, {wagons} wagons, train {train}
assemble {train} with {wagons} wagons, {metres} in all
train {train} had 12 wagons, now {wagons} wagons and {metres}
train {train} gets {wagons} wagons over {metres}
not longer than {metres} and {wagons} wagons: train {train}
{wagons} cars on {metres}, that is train {train}
a dozen wagons, {metres}, for {train} @wagons=12
train {train} will measure {metres}, I count {wagons} wagons'''),
   zh_q=L('''{train}次编{wagons}辆，长{metres}
{train}次长{metres}，{wagons}辆车
{wagons}辆，{metres}，{train}次
把{train}次编成{wagons}辆，全长{metres}
{train}次：{metres}，{wagons}辆'''), res=["set"], ans=["Train {train} has {wagons} wagons."])

fn("log_axle", "Write down the temperature of an axle", zh="记录轴温", names=["axles.log", "axleTemperature", "hot_box"], descs=["Which wagon, which axle, how many degrees.", "Axle box readings"],
   params=dict(wagon=WAGON, axle=dict(t="int", v=AXLE, d="axle counted from the front", zh="第几轴", alt=["axle_no", "index"]), celsius=dict(t="int", v=(18, 110), d="degrees Celsius", zh="摄氏度", alt=["temp", "degrees"])),
   en=L('''{axle} of wagon {wagon} has {celsius} degrees
wagon {wagon}, {axle}: {celsius} °C
{celsius} degrees on {axle} of {wagon}
log {celsius} for {axle}, wagon {wagon}
90 is the limit, {axle} of wagon {wagon} has {celsius} degrees
{axle} of {wagon} is at {celsius}
I read {celsius} at {axle} of wagon {wagon}
note that wagon {wagon} shows {celsius} degrees on {axle}
hot axle! {wagon}, {axle}, {celsius} degrees
write {celsius} degrees down for wagon {wagon}, {axle}
{wagon} measured {celsius} on {axle}
{celsius} at {axle}, wagon {wagon}'''),
   zh_q=L('''{wagon}号车{axle}{celsius}度
记录{wagon}号车皮{axle}温度{celsius}
{celsius}度，{wagon}号车{axle}
{wagon}号车{axle}测得{celsius}度
{wagon}号车{axle}过热，{celsius}度'''), res=["{celsius} noted"], ans=["The axle of {wagon} is noted."])

fn("stack_container", "Put a container into a bay, row and tier", zh="堆放集装箱", names=["yard.stack", "stackBox", "container_slot"], descs=["Container number and its three figures.", "Where a container stands"],
   params=dict(container=dict(t="str", v="container_ya", noise=0.1, d="container number", zh="箱号", alt=["container_no", "box"]), bay=dict(t="int", v=said(range(1, 41), ["{}"], ["{}"]), d="bay", zh="贝位", alt=["bay_no"]), row=dict(t="int", v=said(range(1, 10), ["{}"], ["{}"]), d="row", zh="排", alt=["row_no"]), tier=dict(t="int", v=said(range(1, 6), ["{}"], ["{}"]), d="tier counted from the ground", zh="层", opt=True, alt=["level", "height"])),
   en=L('''put container {container} in bay {bay}, row {row}
container {container}: bay {bay} row {row} tier {tier}
row {row}, bay {bay} for container {container}
stack {container} on tier {tier} of row {row}, bay {bay}
bay {bay}, row {row}, tier {tier}: {container}
{container} stands in row {row} of bay {bay}
tier {tier}, row {row}, bay {bay} is for {container}
set {container} down at bay {bay} row {row}
in bay {bay} there is room in row {row}, container {container} goes there
container {container} into row {row}, bay {bay}, tier {tier}
at the bottom of bay {bay}, row {row} put {container} @tier=1
the second tier in row {row} of bay {bay}, container {container} @tier=2
place box {container}, bay {bay}, third row @row=3'''),
   zh_q=L('''{container}号箱放{bay}贝{row}排
{container}号箱：{bay}贝{row}排{tier}层
把{container}号箱放到{bay}贝{row}排{tier}层
{row}排{bay}贝放{container}号箱
{container}号箱堆在{bay}贝{row}排最底层 @tier=1
{bay}贝第三排放{container}号箱 @row=3'''), res=["bay {bay} row {row}"], ans=["Container {container} is in its place."])
