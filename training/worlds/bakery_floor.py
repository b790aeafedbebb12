"""Bakery: dough pieces, mixers, ovens, racks, proofing, ingredients, flour sacks, freezers, bake plans."""
from switchboard.wording import L, both, figures, said, signed
from switchboard.world import domain, fn, values


domain("bakery_floor")
values("bakeoven_ya", en=["O1", "O-2", "E3", "K-7", "2", "DX-400", "B/1", "S12", "H4", "7", "OV-09", "A4"])
values("bakebatch_ya", en=["B-117", "RY-20", "LOT 44/3", "C9", "S-1204", "BR 8", "77/2", "M-3", "W0615", "FOC-12", "R-88", "D4", "2231"])
values("bakerack_ya", en=["R1", "R-14", "A3", "T7", "12", "RK/5", "G2", "N-08", "B11", "4", "Z-9"])
values("bakemixer_ya", en=["M1", "M-3", "SP-80", "2", "K9", "MX/4", "H-120", "5", "D2"])
values("bakefreezer_ya", en=["F1", "F-3", "FZ-22", "C4", "K/2", "8", "TK-5", "N7"])
values("bakestart_ya", en=["2:15", "03:00", "1:40", "4:30", "0:45", "2.50", "23:30", "half past three", "5:05", "22:10", "4 am", "00:20"], zh=["2:15", "03:00", "凌晨三点", "4:30", "0:45", "23:30", "两点半", "5:05", "凌晨四点一刻", "00:20"])
values("bakeend_ya", en=["6:00", "07:45", "5:50", "8:10", "6.35", "half past seven", "9:20", "7 am", "10:15", "06:05", "8:55"], zh=["6:00", "07:45", "早上六点", "8:10", "七点半", "9:20", "10:15", "06:05", "八点一刻"])
values("bakestuff_ya", en=["butter", "rye flour", "salt", "yeast", "sesame", "sugar", "sunflower seeds", "malt", "raisins", "spelt flour", "cocoa", "walnuts"], zh=["黄油", "黑麦粉", "盐", "酵母", "芝麻", "糖", "葵花籽", "麦芽", "葡萄干", "可可粉", "核桃"])
OVEN = dict(t="str", v="bakeoven_ya", noise=0.1, d="code of the oven", zh="烤炉编号", alt=["oven_id", "oven_code"])
BATCH = dict(t="str", v="bakebatch_ya", noise=0.1, d="batch code", zh="批号", alt=["batch_id", "lot", "code"])
RACK = dict(t="str", v="bakerack_ya", noise=0.1, d="code of the rack", zh="架车编号", alt=["rack_id", "trolley"])
MIXER = dict(t="str", v="bakemixer_ya", noise=0.1, d="code of the mixer", zh="和面机编号", alt=["mixer_id", "machine"])
PIECE = both(said([35, 40, 55, 60, 80, 85, 90, 110, 120, 180, 220, 280, 330, 450, 600, 750], ["{} grams", "{} g"], ["{}克"]), said([2, 3], ["{} kilos", "{} kg"], ["{}公斤"], 1000),
             {500: ["half a kilo", "500 g", "半公斤", "一斤"], 250: ["a quarter of a kilo", "250 g", "250 grams", "半斤", "两百五十克"], 1000: ["a kilo", "one kilo", "1 kg", "一公斤"], 1500: ["a kilo and a half", "1.5 kg", "一公斤半"], 1250: ["1.25 kg", "1250 g", "1.25公斤"]})
WEIGHT = both(said([45, 70, 130, 240, 360, 480, 620, 850], ["{} grams", "{} g"], ["{}克"]), said([2, 3, 4, 6, 8, 11, 15, 20], ["{} kilos", "{} kg", "{} kilograms"], ["{}公斤", "{}千克"], 1000), said([1.2, 2.4, 3.75, 0.8, 4.5], ["{} kg", "{} kilos"], ["{}公斤"], 1000),
              {500: ["half a kilo", "半公斤"], 1000: ["a kilo", "one kilo", "一公斤"], 2500: ["two and a half kilos", "2.5 kg", "两公斤半"], 1500: ["one and a half kilos", "a kilo and a half", "一公斤半"], 10000: ["ten kilos", "10 kg", "十公斤"]})
PROOF = both(said([12, 20, 25, 35, 40, 50, 55, 70, 80], ["{} minutes", "{} min"], ["{}分钟"]), said([2, 3, 4, 5], ["{} hours", "{} h"], ["{}小时", "{}个小时"], 60),
             {30: ["half an hour", "半小时", "半个小时"], 60: ["an hour", "one hour", "一小时"], 90: ["an hour and a half", "one and a half hours", "1.5 hours", "一个半小时"], 15: ["a quarter of an hour", "一刻钟"], 45: ["three quarters of an hour", "45 minutes", "三刻钟"], 150: ["two and a half hours", "2.5 hours", "两个半小时"], 75: ["an hour and a quarter", "75 minutes", "75分钟"]})
DECK = {1: ["the first deck", "deck 1", "deck one", "第一层", "一层"], 2: ["the second deck", "deck 2", "deck two", "第二层", "二层"], 3: ["the third deck", "deck 3", "deck three", "第三层", "3层"], 4: ["the fourth deck", "deck 4", "第四层", "四层"], 5: ["the fifth deck", "deck 5", "第五层"], 6: ["the sixth deck", "deck six", "第六层"]}
SHELF = {k: [w.replace("deck", "shelf") for w in v] for k, v in DECK.items()}
SHELF.update({7: ["the seventh shelf", "shelf 7", "第七层"], 8: ["the eighth shelf", "shelf 8", "第八层"], 9: ["the ninth shelf", "shelf nine", "第九层"], 12: ["the twelfth shelf", "shelf 12", "shelf twelve", "第十二层"]})

fn("divide_dough", "Divide dough into pieces of one weight", zh="分割面团", names=["dough.divide", "scalePieces", "portion_dough"], descs=["How many pieces of how many grams.", "Portions a dough"],
   params=dict(pieces=dict(t="int", v=(2, 96), d="number of pieces", zh="个数", alt=["count", "portions", "number"]), grams=dict(t="int", v=PIECE, d="grams of one piece", zh="每个克数", alt=["weight", "piece_weight", "each_g"]), batch=dict(BATCH, opt=True)),
   en=L('''divide the dough into {pieces} pieces of {grams}
{pieces} of {grams}
{pieces} pieces, {grams} each
{grams} a piece, {pieces} of them
cut batch {batch} into {pieces} pieces of {grams}
I need {pieces} times {grams}
scale {pieces} at {grams} from batch {batch}
batch {batch}: {pieces} x {grams}
portion the dough: {grams} each, {pieces} altogether
make {pieces} dough balls of {grams}
we have 30 rolls already, now {pieces} pieces of {grams}
not 90 grams, {grams}, and {pieces} pieces
weigh off {pieces} pieces with {grams}
{grams} apiece from batch {batch}, {pieces} pieces
a dozen of {grams} @pieces=12
two dozen pieces, {grams} each @pieces=24
a couple of pieces of {grams} from batch {batch} @pieces=2
a hundred rolls, {grams} each @pieces=100
half a dozen of {grams} @pieces=6'''),
   zh_q=L('''分成{pieces}个，每个{grams}
把面团分成{pieces}份{grams}的
每个{grams}，一共{pieces}个
{batch}批分割成{pieces}个{grams}
{pieces}个，{grams}一个
一打，每个{grams} @pieces=12
一百个，每个{grams} @pieces=100
{batch}批每个{grams}，要{pieces}个'''), res=["{pieces} x {grams} g"], ans=["The dough is divided into {pieces} pieces of {grams} grams."])

fn("set_oven", "Set the temperature of an oven", zh="设置炉温", names=["ovens.set", "ovenTemperature", "heat_oven"], descs=["Target in degrees Celsius, with a baking time if wanted.", "Heats an oven"],
   params=dict(oven=OVEN, celsius=dict(t="int", v=(140, 290, 5), d="degrees Celsius", zh="摄氏度", alt=["degrees", "temp", "temperature"]), minutes=dict(t="int", v=PROOF, d="minutes of baking", zh="烘烤分钟", opt=True, alt=["time_min", "bake_minutes"])),
   en=L('''set oven {oven} to {celsius} degrees
oven {oven}: {celsius}
oven {oven} {celsius} °C for {minutes}
{minutes} at {celsius} degrees in oven {oven}
heat {oven} to {celsius}
{celsius} degrees for oven {oven}
bake {minutes} in oven {oven} at {celsius}
oven {oven} has 180 degrees now, it needs {celsius}
not 200, {celsius} degrees for oven {oven}
oven {oven} is still cold, bring it to {celsius} degrees
get oven {oven} ready at {celsius}
for {minutes} I want {celsius} in {oven}
{oven} up to {celsius} degrees please
put oven {oven} on {celsius}, {minutes}
in oven {oven} it should be {celsius} degrees'''),
   zh_q=L('''{oven}号炉设为{celsius}度
{oven}号炉{celsius}度烤{minutes}
把{oven}号炉加热到{celsius}度
{oven}号炉现在180度，调到{celsius}度
{celsius}度，{oven}号炉，{minutes}
{oven}号炉还凉着，升到{celsius}度
在{oven}号炉烤{minutes}，{celsius}度'''), res=["{oven} at {celsius}"], ans=["Oven {oven} goes to {celsius} degrees."])

fn("shift_oven", "Make an oven hotter or cooler by some degrees", zh="增减炉温", names=["ovens.shift", "ovenBy", "adjust_oven"], descs=["Positive is hotter, negative is cooler.", "Relative change of an oven"],
   params=dict(oven=OVEN, delta=dict(t="int", v=signed([5, 10, 15, 20, 25, 30, 2, 8], ["{} degrees hotter", "up by {} degrees", "plus {} degrees", "{} degrees up"], ["{} degrees cooler", "down by {} degrees", "minus {} degrees", "{} degrees down", "{} degrees less"], ["调高{}度", "加{}度", "升{}度"], ["调低{}度", "减{}度", "降{}度"]), d="degrees, negative for cooler", zh="变化度数", alt=["change", "offset", "by"])),
   en=L('''oven {oven} {delta}
{delta} in oven {oven}
please go {delta} with oven {oven}
oven {oven}: {delta}
for oven {oven}, {delta}
the crust is not right, oven {oven} {delta}
oven {oven} stands at 220, {delta} please
I'd like {oven} {delta}
change oven {oven}, {delta}
raise oven {oven} by 10 degrees @delta=10
lower oven {oven} by 10 degrees @delta=-10
the rolls burn, take 15 degrees off oven {oven} @delta=-15
add 20 degrees to {oven} @delta=20
turn {oven} down 5 @delta=-5
the loaves stay pale in {oven}, turn it up 5 @delta=5
oven {oven} back by 30 @delta=-30'''),
   zh_q=L('''{oven}号炉{delta}
把{oven}号炉{delta}
面包烤焦了，{oven}号炉降十五度 @delta=-15
{oven}号炉再热十度 @delta=10
颜色太浅，{oven}号炉{delta}
{oven}号炉温度低二十度 @delta=-20'''), res=["changed"], ans=["Oven {oven} is changed."])

fn("load_oven", "Put trays on a deck of an oven", zh="入炉", names=["ovens.load", "loadDeck", "trays_in"], descs=["Which oven, which deck, how many trays.", "Fills one deck"],
   params=dict(oven=OVEN, deck=dict(t="int", v=DECK, d="deck counted from below", zh="第几层", alt=["level", "deck_no"]), trays=dict(t="int", v=(1, 8), d="number of trays", zh="烤盘数", opt=True, alt=["count", "sheets"])),
   en=L('''load {deck} of oven {oven}
{trays} trays onto {deck} of oven {oven}
oven {oven}, {deck}: {trays} trays in
put {trays} trays on {deck} in oven {oven}
fill {deck} of {oven}
the 5 o'clock bread is ready, {trays} trays onto {deck} of oven {oven}
{deck} in oven {oven} is free, load it
on {deck} of {oven} go {trays} trays
use {deck}, oven {oven}, {trays} trays
bring {trays} trays to oven {oven}, {deck}
load oven {oven} on {deck}
a pair of trays for {deck} of oven {oven} @trays=2
a single tray on {deck}, oven {oven} @trays=1'''),
   zh_q=L('''{oven}号炉{deck}入炉
往{oven}号炉{deck}放{trays}盘
{trays}盘进{oven}号炉的{deck}
{oven}号炉{deck}空了，装盘
两盘放到{oven}号炉{deck} @trays=2
把{oven}号炉的{deck}装满'''), res=["loaded"], ans=["Oven {oven} is loaded."])

fn("unload_oven", "Take everything off a deck of an oven", zh="出炉", names=["ovens.unload", "emptyDeck", "trays_out"], descs=["Which oven and which deck.", "Empties one deck"],
   params=dict(oven=OVEN, deck=dict(t="int", v=DECK, d="deck counted from below", zh="第几层", alt=["level", "deck_no"])),
   en=L('''unload {deck} of oven {oven}
oven {oven}, {deck}: out
take the bread off {deck} in oven {oven}
empty {deck} of {oven}
everything out of {deck}, oven {oven}
the loaves on {deck} of oven {oven} are done, get them out
pull the trays from {deck} in {oven}
clear {deck} of oven {oven}
{deck} in oven {oven} is ready to come out
it smells burnt, out with {deck} of oven {oven}'''),
   zh_q=L('''{oven}号炉{deck}出炉
把{oven}号炉{deck}的面包取出来
{oven}号炉{deck}烤好了，拿出来
清空{oven}号炉的{deck}
{oven}号炉，{deck}，出'''), res=["unloaded"], ans=["The deck of oven {oven} is empty."])

fn("move_trays", "Move trays from one rack to another", zh="转移烤盘", names=["racks.move", "moveTrays", "tray_transfer"], descs=["How many trays, from which rack, to which.", "Between racks"],
   params=dict(trays=dict(t="int", v=(2, 20), d="number of trays", zh="盘数", alt=["count", "quantity"]), from_rack=dict(RACK, d="rack they are on", alt=["source", "origin"]), to_rack=dict(RACK, d="rack they go to", alt=["target", "destination"])),
   en=L('''move {trays} trays from rack {from_rack} to rack {to_rack}
{trays} trays, {from_rack} to {to_rack}
take {trays} trays off rack {from_rack} and put them on {to_rack}
onto rack {to_rack}: {trays} trays from {from_rack}
rack {to_rack} gets {trays} trays of rack {from_rack}
to rack {to_rack} from rack {from_rack}, {trays} trays
rack {from_rack} is overfull, {trays} of its trays to {to_rack}
shift {trays} from {from_rack} over to {to_rack}
from rack {from_rack} I want {trays} trays on rack {to_rack}
18 trays stand on rack {from_rack}, {trays} of them go to rack {to_rack}
there's room on {to_rack}, bring {trays} trays over from {from_rack}
a dozen trays from rack {from_rack} to {to_rack} @trays=12
a couple of trays, out of {from_rack}, into {to_rack} @trays=2'''),
   zh_q=L('''从{from_rack}号架移{trays}盘到{to_rack}号架
把{trays}盘从{from_rack}号架搬到{to_rack}号架
{to_rack}号架接{from_rack}号架的{trays}盘
{from_rack}号架满了，{trays}盘放{to_rack}号架
往{to_rack}号架搬{trays}盘，从{from_rack}号架拿
一打从{from_rack}号架到{to_rack}号架 @trays=12'''), res=["{trays} trays on {to_rack}"], ans=["{trays} trays are on rack {to_rack}."])

fn("shelve_batch", "Put a batch on a shelf of a rack", zh="批次上架", names=["racks.place", "shelveBatch", "put_on_shelf"], descs=["Which batch, rack and shelf.", "Places a batch"],
   params=dict(batch=BATCH, rack=RACK, shelf=dict(t="int", v=SHELF, d="shelf counted from below", zh="第几层", alt=["level", "position"])),
   en=L('''put batch {batch} on {shelf} of rack {rack}
batch {batch}: rack {rack}, {shelf}
{shelf} of rack {rack} for batch {batch}
rack {rack}, {shelf}, batch {batch}
on {shelf} of {rack} goes {batch}
place {batch} in rack {rack} on {shelf}
batch {batch} belongs on {shelf} of rack {rack}
rack {rack} has room on {shelf}, batch {batch} goes there
store batch {batch} at {rack}, {shelf}
let {batch} cool on {shelf} of rack {rack}
set {batch} down on {shelf}, rack {rack}'''),
   zh_q=L('''{batch}批放到{rack}号架{shelf}
{rack}号架{shelf}放{batch}批
把{batch}批搁在{rack}号架的{shelf}
{batch}批，{rack}号架，{shelf}
{batch}批在{rack}号架{shelf}冷却'''), res=["{batch} on {rack}"], ans=["Batch {batch} is on rack {rack}."])

fn("start_proof", "Let a batch rise in the proofing room", zh="开始醒发", names=["proofing.start", "proofBatch", "let_rise"], descs=["Minutes of proofing, with warmth and moisture if wanted.", "Starts the rise of a batch"],
   params=dict(batch=BATCH, minutes=dict(t="int", v=PROOF, d="minutes", zh="分钟", alt=["duration", "time_min"]), celsius=dict(t="num", v=both(figures(24.5, 33.5, 0.5), said([26, 28, 32, 35], ["{}"], ["{}"])), d="degrees Celsius", zh="温度", opt=True, alt=["temp", "degrees"]), humidity=dict(t="int", v=both(said([60, 65, 70, 75, 80, 85], ["{} percent", "{}%"], ["百分之{}"]), {78: ["78%", "百分之七十八"]}), d="percent humidity", zh="湿度百分比", opt=True, alt=["moisture", "rh"])),
   en=L('''proof batch {batch} for {minutes}
let batch {batch} rise {minutes}
{minutes} of proofing for {batch}
batch {batch} rises {minutes} at {celsius} degrees
proof {batch} at {celsius} degrees for {minutes}
{batch}: {minutes}, {celsius} °C, {humidity} humidity
batch {batch} into the proofer, {minutes} with {humidity} humidity
at {humidity} humidity and {celsius} degrees, batch {batch} needs {minutes}
give {batch} {minutes} to rise
the recipe says 50 minutes but batch {batch} should rise {minutes}
{batch} goes up too slowly, another rise of {minutes}
start the proofer for batch {batch}: {celsius} degrees, {minutes}
for {minutes} keep {batch} at {celsius} degrees and {humidity} humidity
{minutes} rise, batch {batch}'''),
   zh_q=L('''{batch}批醒发{minutes}
{batch}批{celsius}度醒发{minutes}
醒发{minutes}，{batch}批，湿度{humidity}
{batch}批放进醒发箱，{celsius}度，湿度{humidity}，{minutes}
让{batch}批发{minutes}
湿度{humidity}，{batch}批发酵{minutes}'''), res=["proofing {minutes} min"], ans=["Batch {batch} rises for {minutes} minutes."])

fn("mix_dough", "Run a mixer slowly and then fast", zh="和面", names=["mixers.run", "mixDough", "knead"], descs=["Minutes on the slow and minutes on the fast speed.", "Two-speed kneading"],
   params=dict(mixer=MIXER, slow=dict(t="num", v=both(said(range(2, 10), ["{} minutes", "{} min"], ["{}分钟"]), {2.5: ["two and a half minutes", "2.5 minutes", "两分半"], 3.5: ["three and a half minutes", "3.5 min", "三分半"], 1: ["a minute", "one minute", "一分钟"]}), d="minutes slow", zh="慢速分钟", alt=["slow_minutes", "low_speed"]), fast=dict(t="num", v=both(said(range(2, 10), ["{} minutes", "{} min"], ["{}分钟"]), {0.5: ["half a minute", "半分钟"], 1.5: ["a minute and a half", "1.5 minutes", "一分半"], 4.5: ["four and a half minutes", "四分半"]}), d="minutes fast", zh="快速分钟", alt=["fast_minutes", "high_speed"])),
   en=L('''mixer {mixer}: {slow} slow, {fast} fast
{slow} slow and {fast} fast in mixer {mixer}
run {mixer} slowly for {slow}, then fast for {fast}
knead {slow} on slow and {fast} on fast, mixer {mixer}
fast {fast}, slow {slow}, mixer {mixer}
mixer {mixer} should go fast for {fast} after {slow} of slow
first {slow} slow, afterwards {fast} fast with {mixer}
the dough in mixer {mixer} needs {fast} of fast kneading and {slow} of slow
set {mixer} to {slow} slow plus {fast} fast
{fast} at high speed once {slow} at low speed are over, mixer {mixer}
low speed {slow}, high speed {fast}, {mixer}
in mixer {mixer} knead fast for {fast}, before that slow for {slow}'''),
   zh_q=L('''{mixer}号和面机慢速{slow}，快速{fast}
先慢{slow}再快{fast}，{mixer}号机
{mixer}号机快速{fast}，慢速{slow}
用{mixer}号机慢搅{slow}、快搅{fast}
{mixer}号和面机：快{fast}，慢{slow}'''), res=["mixing"], ans=["Mixer {mixer} kneads."])

fn("weigh_ingredient", "Weigh an ingredient into a batch", zh="称料", names=["recipe.weigh", "addIngredient", "scale_in"], descs=["So many grams of an ingredient for a batch.", "Weighing scale"],
   params=dict(ingredient=dict(t="str", v="bakestuff_ya", d="what is weighed", zh="原料", alt=["item", "material"]), grams=dict(t="int", v=WEIGHT, d="grams", zh="克", alt=["weight_g", "amount"]), batch=dict(BATCH, opt=True)),
   en=L('''weigh {grams} of {ingredient}
{grams} {ingredient} for batch {batch}
add {grams} of {ingredient} to batch {batch}
batch {batch} gets {grams} of {ingredient}
batch {batch} had 100 g of {ingredient}, {grams} more
{ingredient}, {grams}
put {grams} of {ingredient} on the scale
into batch {batch} goes {grams} of {ingredient}
I need {grams} {ingredient}
{ingredient} for {batch}: {grams}
the dough {batch} lacks {ingredient}, {grams} of it
scale in {grams} of {ingredient}
measure out {grams} {ingredient} for {batch}
how about {grams} of {ingredient} in batch {batch}'''),
   zh_q=L('''称{grams}{ingredient}
{batch}批加{grams}{ingredient}
{ingredient} {grams}，用于{batch}批
往{batch}批里加{ingredient} {grams}
{ingredient}要{grams}
给{batch}批称{ingredient} {grams}'''), res=["{grams} g"], ans=["{grams} grams of {ingredient} are weighed."])

fn("order_sacks", "Order sacks of an ingredient", zh="订购原料袋", names=["orders.sacks", "orderFlour", "buy_sacks"], descs=["How many sacks of how many kilograms each.", "Goods by the sack"],
   params=dict(ingredient=dict(t="str", v="bakestuff_ya", d="what is ordered", zh="原料", alt=["item", "product"]), sacks=dict(t="int", v=(2, 60), d="number of sacks", zh="袋数", alt=["count", "bags"]), kilograms=dict(t="num", v=both(said([5, 10, 15, 20, 25, 30, 40, 50], ["{} kilos", "{} kg"], ["{}公斤"]), {2.5: ["two and a half kilos", "2.5 kg", "2.5公斤"], 0.5: ["half a kilo", "500 g", "半公斤"], 12.5: ["12.5 kg", "twelve and a half kilos", "12.5公斤"], 0.75: ["750 grams", "0.75 kg", "750克"], 1: ["a kilo", "1 kg", "一公斤"]}), d="kilograms of one sack", zh="每袋公斤", alt=["kg_each", "sack_weight"])),
   en=L('''order {sacks} sacks of {ingredient}, {kilograms} each
{sacks} sacks of {kilograms} {ingredient}
{ingredient}: {sacks} x {kilograms}
we need {ingredient}, {sacks} bags of {kilograms}
buy {sacks} bags of {ingredient} with {kilograms} in each
2 sacks are left, order {sacks} of {ingredient}, {kilograms} each
{kilograms} sacks of {ingredient}, {sacks} of them
{ingredient} is nearly out, {sacks} sacks at {kilograms}
get us {sacks} times {kilograms} of {ingredient}
{ingredient} in {kilograms} bags, {sacks} pieces please
the supplier should bring {sacks} sacks of {ingredient}, each {kilograms}
a dozen sacks of {ingredient}, {kilograms} each @sacks=12
a couple of {kilograms} sacks of {ingredient} @sacks=2
a hundred bags of {ingredient}, {kilograms} a bag @sacks=100'''),
   zh_q=L('''订{sacks}袋{ingredient}，每袋{kilograms}
{ingredient}每袋{kilograms}，要{sacks}袋
{sacks}袋{kilograms}装的{ingredient}
买{ingredient} {sacks}袋，{kilograms}一袋
一百袋{ingredient}，每袋{kilograms} @sacks=100
{ingredient}快没了，订{sacks}袋{kilograms}的'''), res=["ordered"], ans=["{sacks} sacks of {ingredient} are ordered."])

fn("set_freezer", "Set the temperature of a freezer", zh="设置冷冻温度", names=["freezers.set", "freezerTemp", "freeze_at"], descs=["Degrees Celsius, usually below zero.", "How cold a freezer is"],
   params=dict(freezer=dict(t="str", v="bakefreezer_ya", noise=0.1, d="code of the freezer", zh="冷柜编号", alt=["freezer_id", "unit"]), celsius=dict(t="int", v=both({-k: v for k, v in said([2, 4, 5, 8, 12, 15, 18, 20, 22, 24, 28, 35], ["minus {} degrees", "{} degrees below zero", "{} below zero", "minus {}"], ["零下{}度"]).items()}, {-k: [f"-{k}", f"-{k} °C", f"-{k}度"] for k in (5, 12, 16, 18, 19, 21, 25, 30)}, {0: ["zero degrees", "zero", "零度"], 4: ["4 degrees", "four above zero", "零上四度"]}), d="degrees Celsius", zh="摄氏度", alt=["degrees", "temp"])),
   en=L('''set freezer {freezer} to {celsius}
freezer {freezer}: {celsius}
{celsius} in freezer {freezer}
the croissants thaw in {freezer}, make it {celsius}
keep {freezer} at {celsius}
freezer {freezer} shows minus 9 now, I want {celsius}
freezer {freezer} should be at {celsius}
I want {celsius} in freezer {freezer}
bring {freezer} to {celsius}
change freezer {freezer} to {celsius}
let freezer {freezer} cool to {celsius}
{celsius} for freezer {freezer}, please'''),
   zh_q=L('''{freezer}号冷柜设为{celsius}
把{freezer}号冷柜调到{celsius}
{freezer}号冷柜现在零下9度，要{celsius}
{freezer}号冷柜{celsius}
{freezer}号冷柜在化冻，改成{celsius}
{freezer}号冷柜保持{celsius}'''), res=["{freezer} {celsius}"], ans=["Freezer {freezer} is at {celsius} degrees."])

fn("plan_bake", "Plan when a batch is started and when it must be ready", zh="安排烘焙时间", names=["plan.bake", "bakeSchedule", "batch_times"], descs=["Start and ready time of a batch.", "Night plan"],
   params=dict(batch=BATCH, start=dict(t="str", v="bakestart_ya", noise=0, d="start, as said", zh="开始", alt=["begin", "from_time", "start_time"]), ready=dict(t="str", v="bakeend_ya", noise=0, d="ready at, as said", zh="完成", alt=["done_by", "finish", "end_time"])),
   en=L('''batch {batch} starts at {start} and is ready at {ready}
start {batch} at {start}, ready by {ready}
{batch}: {start} to {ready}
batch {batch} must be ready at {ready}, start it at {start}
ready by {ready}, so begin {batch} at {start}
from {start} until {ready} we bake {batch}
not at 1:00, batch {batch} starts at {start} and is ready at {ready}
plan batch {batch} between {start} and {ready}
begin at {start} with batch {batch}, it goes out at {ready}
{batch} has to be done by {ready}; starting time {start}
at {start} batch {batch} begins, at {ready} it is finished
the shop wants {batch} at {ready}, put the start at {start}'''),
   zh_q=L('''{batch}批{start}开始，{ready}完成
{batch}批{ready}要好，{start}开始做
{start}到{ready}烤{batch}批
安排{batch}批：{start}开工，{ready}出货
{ready}前完成{batch}批，{start}起'''), res=["{start}-{ready}"], ans=["Batch {batch} runs from {start} to {ready}."])

fn("roll_sheet", "Roll a dough to a thickness and size", zh="压面", names=["sheeter.roll", "rollDough", "sheet_dough"], descs=["Thickness in millimetres, width and length in centimetres.", "Dough sheeter"],
   params=dict(thickness=dict(t="num", v=both(figures(1.2, 7.8, 0.3), said([2, 3, 4, 5], ["{}"], ["{}"]), {3.5: ["three and a half", "三点五"], 0.5: ["0.5", "零点五"]}), d="millimetres thick", zh="厚度毫米", alt=["thickness_mm", "height"]), width=dict(t="int", v=(20, 60), d="centimetres wide", zh="宽厘米", opt=True, alt=["width_cm"]), length=dict(t="int", v=(40, 200), d="centimetres long", zh="长厘米", opt=True, alt=["length_cm"])),
   en=L('''roll the dough {thickness} mm thick
roll it to {thickness} mm, {width} cm wide and {length} cm long
{thickness} millimetres thick, {length} long, {width} wide
sheet the dough to {thickness} mm
it is 9 mm now, roll it down to {thickness} mm
a sheet {width} cm wide, {length} cm long and {thickness} mm thick
{length} cm long, {width} cm wide, {thickness} mm
I need the dough at {thickness} mm
{width} wide and {thickness} mm thick
thickness {thickness}, width {width}
the sheeter should go down to {thickness} millimetres
half a millimetre thick please @thickness=0.5
half a metre wide, {thickness} mm thick @width=50
a metre long, {width} cm wide, {thickness} mm @length=100
one and a half metres of dough, {thickness} mm thick @length=150'''),
   zh_q=L('''压成{thickness}毫米厚
压到{thickness}毫米，宽{width}厘米，长{length}厘米
长{length}宽{width}厚{thickness}毫米
面片{thickness}毫米厚、{width}厘米宽
一米长，{thickness}毫米厚 @length=100
半米宽，厚{thickness}毫米 @width=50'''), res=["rolled"], ans=["The dough is {thickness} mm thick."])

fn("log_core_temperature", "Write down the core temperature of a batch", zh="记录中心温度", names=["quality.core", "coreTemp", "log_inside"], descs=["Measured inside a loaf.", "Degrees Celsius in the middle"],
   params=dict(batch=BATCH, celsius=dict(t="num", v=figures(88.3, 99.6, 0.3), d="degrees Celsius", zh="摄氏度", alt=["degrees", "reading"]), loaf=dict(t="int", v=said(range(1, 13), ["{}"], ["{}"]), d="number of the loaf", zh="第几个", opt=True, alt=["piece", "sample"])),
   en=L('''batch {batch} has {celsius} degrees inside
core of {batch}: {celsius}
log {celsius} °C for batch {batch}
it should be 96 but batch {batch} has {celsius} inside
loaf {loaf} of batch {batch} has {celsius} in the middle
{celsius} degrees in loaf {loaf}, batch {batch}
write down a core of {celsius} for {batch}
the probe says {celsius} in {batch}
batch {batch}, loaf {loaf}: {celsius} degrees
inside loaf number {loaf} of {batch} I read {celsius}
core temperature {celsius}, batch {batch}
the first loaf of {batch} reads {celsius} @loaf=1
third loaf of batch {batch}, {celsius} degrees inside @loaf=3'''),
   zh_q=L('''{batch}批中心温度{celsius}度
记录{batch}批{celsius}度
{batch}批第{loaf}个中心{celsius}度
{celsius}度，{batch}批第{loaf}个
{batch}批第一个测得{celsius}度 @loaf=1'''), res=["{celsius} noted"], ans=["The core of {batch} is noted."])
