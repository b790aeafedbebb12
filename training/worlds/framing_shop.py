"""Picture framing and glass shop: glass, mats, frames, jobs, racks, prints, hanging plans, prices, deadlines."""
from switchboard.wording import L, both, figures, said, signed
from switchboard.world import domain, fn, values


domain("framing_shop")
values("framejob_ya", en=["J-1182", "FR 20/7", "A9", "4471", "KB-03", "W-660", "N 12", "OR-2205", "88-C", "T7", "0310"])
values("moulding_ya", en=["M14", "OAK-3", "GL 220", "B/7", "1905", "AL-08", "K2", "NUT 5", "WH-31", "X40/2"])
values("framerack_ya", en=["R3", "B-12", "7", "G/2", "H14", "S 5", "K-08", "21", "E9"])
values("framewall_ya", en=["W1", "N-2", "H3", "E4", "B/1", "S7", "12", "K-5"])
values("frameopen_ya", en=["9:00", "10:30", "08:45", "11:15", "half past nine", "10 am", "9.20", "12:10"], zh=["9:00", "十点半", "08:45", "11:15", "上午九点", "12:10"])
values("frameclose_ya", en=["14:30", "16:00", "17:45", "5 pm", "quarter to six", "18:20", "13:05", "19.00"], zh=["14:30", "下午四点", "17:45", "五点三刻", "18:20", "13:05"])
JOB = dict(t="str", v="framejob_ya", noise=0.1, d="number of the job", zh="订单号", alt=["job_id", "order", "ticket"])
MOULD = dict(t="str", v="moulding_ya", noise=0.1, d="code of the moulding", zh="框条编号", alt=["profile", "moulding_code", "frame_type"])
RACK = dict(t="str", v="framerack_ya", noise=0.1, d="code of the rack", zh="货架编号", alt=["rack_id", "stand"])
PLACE = {1: ["the first", "第一"], 2: ["the second", "第二"], 3: ["the third", "第三"], 4: ["the fourth", "第四"], 5: ["the fifth", "第五"], 6: ["the sixth", "第六"], 7: ["the seventh", "第七"], 8: ["the eighth", "第八"], 10: ["the tenth", "第十"], 12: ["the twelfth", "第十二"]}
WIDE_CM = both(said([18, 20, 24, 30, 35, 40, 45, 60, 70, 80, 120], ["{} cm", "{} centimetres"], ["{}厘米"]), said([29.7, 42.5, 61.2, 33.8], ["{} cm"], ["{}厘米"]), {50: ["half a metre", "50 cm", "半米"], 100: ["a metre", "one metre", "一米"], 150: ["one and a half metres", "1.5 m", "一米半"], 25: ["250 mm", "25 cm", "二十五厘米"], 32.5: ["325 mm", "thirty-two and a half centimetres", "三十二厘米半"], 90: ["90 cm", "0.9 m", "九十厘米"]})
MM = both(said([180, 240, 297, 300, 420, 455, 594, 610, 730, 841], ["{} mm", "{} millimetres"], ["{}毫米"]), said([25, 30, 42, 60, 80, 95], ["{} cm", "{} centimetres"], ["{}厘米"], 10), said([33.5, 29.7, 61.2], ["{} cm"], ["{}厘米"], 10), {500: ["half a metre", "500 mm", "半米"], 1000: ["a metre", "1 m", "一米"], 1500: ["a metre and a half", "1.5 m", "一米半"], 1200: ["1.2 m", "1200 mm", "一米二"], 250: ["25 cm", "a quarter of a metre", "两百五十毫米"], 105: ["10.5 cm", "ten and a half centimetres", "一百零五毫米"]})
BORDER = both(said([3, 4, 5, 6, 7, 8, 9, 10], ["{} cm", "{} centimetres"], ["{}厘米"]), said([4.5, 6.2, 7.5, 5.8], ["{} cm"], ["{}厘米"]), said([35, 45, 55, 62, 75], ["{} mm"], ["{}毫米"], 0.1), {2.5: ["two and a half centimetres", "2.5 cm", "两厘米半"], 12: ["a dozen centimetres", "12 cm", "十二厘米"], 0.5: ["half a centimetre", "5 mm", "半厘米"]})
METRES = both(said([2, 3, 5, 6, 8, 12, 20, 45], ["{} metres", "{} m"], ["{}米"]), said([2.4, 3.6, 0.8, 7.25], ["{} metres", "{} m"], ["{}米"]), said([40, 80, 120, 260], ["{} cm"], ["{}厘米"], 0.01), {0.5: ["half a metre", "50 cm", "半米"], 1: ["a metre", "one metre", "一米"], 1.5: ["a metre and a half", "one and a half metres", "一米半"], 2.5: ["two and a half metres", "两米半"], 100: ["a hundred metres", "100 m", "一百米"], 1000: ["a kilometre", "1 km", "一公里"]})
DAYS = both(said([2, 3, 4, 5, 6, 8, 9, 10], ["{} days"], ["{}天"]), {7: ["a week", "one week", "一周", "一个星期"], 14: ["two weeks", "a fortnight", "两周"], 21: ["three weeks", "三周"], 1: ["a day", "one day", "一天"], 10: ["ten days", "十天"]})

fn("cut_glass", "Cut a pane of glass, in millimetres", zh="切玻璃", names=["glass.cut", "cutPane", "glass_pane"], descs=["Width and height in millimetres, how many panes.", "Glass for a frame"],
   params=dict(width=dict(t="int", v=MM, d="width in mm", zh="宽毫米", alt=["width_mm", "w"]), height=dict(t="int", v=MM, d="height in mm", zh="高毫米", alt=["height_mm", "h"]), panes=dict(t="int", v=(2, 24), d="number of panes", zh="片数", opt=True, alt=["count", "pieces"])),
   en=L('''cut a pane {width} wide and {height} high
glass {height} high, {width} wide
a pane of glass, width {width}, height {height}
{panes} panes, {width} wide and {height} high
I need glass: height {height}, width {width}, {panes} pieces
{width} in width, {height} in height, {panes} panes
glass with a height of {height} and a width of {width}
cut {panes} panes that are {height} tall and {width} wide
{panes} times glass of {width} width and {height} height
the old pane broke, a new one {height} high and {width} wide
a dozen panes, {width} wide, {height} high @panes=12
a pair of panes {height} high and {width} wide @panes=2
half a dozen panes of glass, height {height}, width {width} @panes=6'''),
   zh_q=L('''切玻璃，宽{width}，高{height}
高{height}、宽{width}的玻璃
切{panes}片玻璃，宽{width}，高{height}
玻璃高{height}，宽{width}，要{panes}片
一打玻璃，宽{width}高{height} @panes=12
宽{width}、高{height}的玻璃两片 @panes=2'''), res=["{width} x {height} mm"], ans=["The glass is {width} by {height} millimetres."])

fn("cut_mat", "Cut a mat board with a window, in centimetres", zh="切卡纸", names=["mats.cut", "cutMat", "mat_window"], descs=["Width and height of the board and the border around the window, in centimetres.", "Passe-partout"],
   params=dict(width=dict(t="num", v=WIDE_CM, d="width in cm", zh="宽厘米", alt=["width_cm", "w"]), height=dict(t="num", v=WIDE_CM, d="height in cm", zh="高厘米", alt=["height_cm", "h"]), border=dict(t="num", v=BORDER, d="border in cm", zh="边距厘米", opt=True, alt=["margin", "border_cm"])),
   en=L('''cut a mat {width} wide and {height} high
a mat of {width} width, {height} height, with a border of {border}
mat: height {height}, width {width}, border {border}
border {border}, width {width}, height {height} for the mat
a mat board {height} high and {width} wide
the mat should be {width} wide, {height} tall and leave {border} all around
with {border} of border, a mat {height} high, {width} wide
leave {border} on each side of a mat {width} wide, {height} high
mat board, {height} in height and {width} in width
make a passe-partout, width {width}, height {height}
a mat with a height of {height}, a width of {width} and a border of {border}
{width} wide, {height} high, a mat please'''),
   zh_q=L('''切卡纸，宽{width}，高{height}
卡纸高{height}，宽{width}，边距{border}
边距{border}，宽{width}，高{height}的卡纸
卡纸宽{width}、高{height}
做一张高{height}宽{width}的卡纸，四边留{border}'''), res=["{width} x {height} cm"], ans=["The mat is {width} by {height} centimetres."])

fn("build_frame", "Build a frame from a moulding for a picture size", zh="制作画框", names=["frames.build", "makeFrame", "new_frame"], descs=["Moulding, width and height of the picture in centimetres.", "Frame to measure"],
   params=dict(moulding=MOULD, width=dict(t="num", v=WIDE_CM, d="picture width in cm", zh="画宽厘米", alt=["width_cm", "w"]), height=dict(t="num", v=WIDE_CM, d="picture height in cm", zh="画高厘米", alt=["height_cm", "h"])),
   en=L('''build a frame of moulding {moulding}, {width} wide and {height} high
moulding {moulding}: width {width}, height {height}
frame {height} high, {width} wide, from moulding {moulding}
{width} wide, {height} high, in moulding {moulding}
use {moulding} for a picture {width} wide and {height} high
a frame in {moulding}, height {height}, width {width}
the picture is {height} high and {width} wide, moulding {moulding}
make me a frame with moulding {moulding} for {width} width and {height} height
height {height}, width {width}, moulding number {moulding}
from moulding {moulding} a frame {width} wide, {height} tall
moulding {moulding} goes around a picture of {height} height and {width} width'''),
   zh_q=L('''用{moulding}号框条做框，宽{width}，高{height}
{moulding}号框条，高{height}，宽{width}
画宽{width}高{height}，用{moulding}号框条
做一个高{height}、宽{width}的框，{moulding}号框条
{moulding}号框条：宽{width}，高{height}'''), res=["frame of {moulding}"], ans=["The frame is being built."])

fn("order_moulding", "Order lengths of a moulding", zh="订购框条", names=["stock.order", "orderMoulding", "buy_lengths"], descs=["How many lengths of how many metres each.", "From the supplier"],
   params=dict(moulding=MOULD, lengths=dict(t="int", v=(2, 60), d="number of lengths", zh="根数", alt=["count", "pieces", "bars"]), metres=dict(t="num", v=METRES, d="metres of one length", zh="每根米数", alt=["each_m", "length_m"])),
   en=L('''order {lengths} lengths of {moulding}, {metres} each
{lengths} times {metres} of moulding {moulding}
moulding {moulding}: {lengths} x {metres}
{metres} each, {lengths} lengths of moulding {moulding}
we need {moulding}, {lengths} bars of {metres}
of moulding {moulding} {lengths} pieces with {metres}
{lengths} bars at {metres}, moulding {moulding}
buy moulding {moulding}: {metres} a bar, {lengths} bars
get {lengths} pieces of {moulding}, every one {metres} long
only 3 bars of {moulding} are left, order {lengths} of {metres}
a dozen lengths of moulding {moulding}, {metres} each @lengths=12
a couple of bars of {moulding}, {metres} long @lengths=2'''),
   zh_q=L('''订{moulding}号框条{lengths}根，每根{metres}
{moulding}号框条每根{metres}，要{lengths}根
{lengths}根{metres}的{moulding}号框条
每根{metres}，共{lengths}根，{moulding}号框条
{moulding}号框条订一打，每根{metres} @lengths=12'''), res=["ordered"], ans=["{lengths} lengths of {moulding} are ordered."])

fn("log_offcut", "Write down how much of a moulding is left or used up", zh="登记框条增减", names=["stock.adjust", "mouldingChange", "stock_by"], descs=["Metres added, negative for metres used.", "Changes the stock"],
   params=dict(moulding=MOULD, metres=dict(t="num", v=both(signed([2, 3, 4, 6, 8, 10, 15], ["{} metres more", "{} metres added", "plus {} m"], ["{} metres less", "{} metres used", "minus {} metres"], ["多{}米", "加{}米"], ["少{}米", "用掉{}米", "减{}米"]), signed([1.2, 2.5, 0.75, 3.4], ["plus {} m", "{} metres more"], ["minus {} m", "{} metres used"], ["加{}米"], ["用掉{}米"]), {0.5: ["half a metre more", "多半米"], -0.5: ["half a metre less", "half a metre used", "用掉半米"], 1: ["a metre more", "多一米"], -1: ["a metre used", "one metre less", "用掉一米"], -1.5: ["a metre and a half used", "用掉一米半"], 1.5: ["one and a half metres more", "多一米半"]}), d="metres, negative is used", zh="米，负数为消耗", alt=["change", "delta", "by_metres"])),
   en=L('''moulding {moulding}: {metres}
{metres} of moulding {moulding}
stock of {moulding}, {metres}
we have {metres} of {moulding}
note {metres} for moulding {moulding}
moulding {moulding}, {metres} since this morning
write down {metres}, moulding {moulding}
job 5 is cut, {metres} of {moulding}
I threw away 2.5 metres of moulding {moulding} @metres=-2.5
found another 4 metres of {moulding} @metres=4
take 3 metres of {moulding} off the stock @metres=-3
add 6 metres to the stock of {moulding} @metres=6'''),
   zh_q=L('''{moulding}号框条{metres}
登记{moulding}号框条{metres}
库存：{moulding}号框条{metres}
{moulding}号框条扔了两米半 @metres=-2.5
又找到四米{moulding}号框条 @metres=4
{moulding}号框条今天{metres}'''), res=["stock changed"], ans=["The stock of {moulding} is changed."])

fn("shelve_job", "Put a finished job on a rack place", zh="订单上架", names=["racks.put", "shelveJob", "job_place"], descs=["Which job, which rack, the how-manieth place.", "Ready for pick-up"],
   params=dict(job=JOB, rack=RACK, place=dict(t="int", v=PLACE, d="place from the left", zh="第几位", alt=["slot", "position"])),
   en=L('''put job {job} in {place} place of rack {rack}
job {job}: rack {rack}, {place} place
{place} place on rack {rack} for job {job}
rack {rack}, {place} place, job {job}
job {job} stands in {place} place on rack {rack}
on rack {rack} use {place} place for {job}
shelve {job} at rack {rack} in {place} slot
{place} slot of rack {rack} gets job {job}
the customer comes tomorrow, {job} goes to {place} place of rack {rack}
rack {rack} has room in {place} slot, put {job} there
job {job} into slot number 9 of rack {rack} @place=9'''),
   zh_q=L('''{job}号订单放{rack}号架{place}位
{rack}号架{place}位放{job}号订单
把{job}号单放到{rack}号架的{place}位
{job}号订单，{rack}号架，{place}位
{rack}号架{place}格给{job}号单'''), res=["{job} on {rack}"], ans=["Job {job} is on rack {rack}."])

fn("move_job", "Move a job from one rack to another", zh="移动订单", names=["racks.move", "moveJob", "relocate_job"], descs=["Which job, old rack, new rack.", "Changes where a job stands"],
   params=dict(job=JOB, from_rack=dict(RACK, d="rack so far", zh="原货架", alt=["source", "old_rack"]), to_rack=dict(RACK, d="new rack", zh="新货架", alt=["target", "new_rack"])),
   en=L('''move job {job} from rack {from_rack} to rack {to_rack}
job {job}: {from_rack} to {to_rack}
to rack {to_rack} with job {job}, from rack {from_rack}
take {job} off rack {from_rack} and put it on {to_rack}
onto rack {to_rack} goes job {job} from rack {from_rack}
rack {to_rack} gets {job} out of rack {from_rack}
{job} is on {from_rack}, it should be on {to_rack}
rack {from_rack} is too damp for {job}, use {to_rack}
from {from_rack} to {to_rack}: job {job}
job {job} goes to rack {to_rack} now; it was on rack {from_rack}
carry {job} over to {to_rack}, you find it on {from_rack}
not rack {from_rack}, rack {to_rack} for job {job}'''),
   zh_q=L('''把{job}号订单从{from_rack}号架移到{to_rack}号架
{job}号单从{from_rack}号架到{to_rack}号架
{job}号订单换到{to_rack}号架，原在{from_rack}号架
{to_rack}号架接{from_rack}号架的{job}号单
{from_rack}号架太潮，{job}号订单改放{to_rack}号架'''), res=["{job} on {to_rack}"], ans=["Job {job} is on rack {to_rack}."])

fn("print_picture", "Print copies of a picture in a size", zh="打印图片", names=["prints.make", "printCopies", "new_print"], descs=["Copies, width and height in centimetres, border in millimetres.", "Art prints"],
   params=dict(copies=dict(t="int", v=(2, 60), d="number of copies", zh="份数", alt=["count", "prints"]), width=dict(t="num", v=WIDE_CM, d="width in cm", zh="宽厘米", alt=["width_cm"]), height=dict(t="num", v=WIDE_CM, d="height in cm", zh="高厘米", alt=["height_cm"]), dpi=dict(t="int", v={150: ["150 dpi", "150点"], 200: ["200 dpi", "两百点"], 300: ["300 dpi", "three hundred dpi", "三百点"], 600: ["600 dpi", "六百点"], 1200: ["1200 dpi", "1,200 dpi", "1200点"]}, d="dots per inch", zh="分辨率", opt=True, alt=["resolution"])),
   en=L('''print {copies} copies, {width} wide and {height} high
{copies} prints {height} high, {width} wide
print it {width} wide, {height} high, {copies} times
{width} wide and {height} high, {copies} copies at {dpi}
at {dpi}, {copies} copies, width {width}, height {height}
height {height}, width {width}, {copies} prints
{copies} copies with a height of {height} and a width of {width}
I want {copies} prints, {width} in width, {height} in height, {dpi}
make {copies} prints: {height} tall, {width} wide
a dozen copies {width} wide and {height} high @copies=12
a hundred copies, width {width}, height {height} @copies=100
a couple of prints at {dpi}, height {height}, width {width} @copies=2
a single print, {width} wide, {height} high @copies=1'''),
   zh_q=L('''打印{copies}份，宽{width}，高{height}
{copies}张，高{height}，宽{width}
宽{width}、高{height}，打{copies}份，{dpi}
高{height}宽{width}的打印{copies}张
一百份，宽{width}，高{height} @copies=100
打印一张，高{height}，宽{width} @copies=1'''), res=["{copies} prints"], ans=["{copies} copies are printed."])

fn("hang_picture", "Plan where a job hangs on a wall by row and column", zh="安排挂画位置", names=["hanging.place", "hangJob", "wall_place"], descs=["Wall, row from above, column from the left, and height over the floor if known.", "Hanging plan"],
   params=dict(job=JOB, wall=dict(t="str", v="framewall_ya", noise=0.1, d="code of the wall", zh="墙面编号", alt=["wall_id", "side"]), row=dict(t="int", v=said(range(1, 7), ["{}"], ["{}"]), d="row from above", zh="行", alt=["row_no"]), column=dict(t="int", v=said(range(1, 13), ["{}"], ["{}"]), d="column from the left", zh="列", alt=["col", "column_no"])),
   en=L('''hang {job} on wall {wall}, row {row}, column {column}
{job}: wall {wall}, column {column}, row {row}
wall {wall} row {row} column {column} for job {job}
column {column} of row {row} on wall {wall} gets {job}
on wall {wall} job {job} hangs in row {row} at column {column}
row {row}, column {column}: {job}, wall {wall}
job {job} goes to column {column}, row {row} of wall {wall}
put job {job} on wall {wall} in column {column}, row {row}
on wall {wall} the place in row {row}, column {column} is for {job}
first row, column {column}, wall {wall}: job {job} @row=1
job {job}, wall {wall}, row {row}, third column @column=3
second row of wall {wall}, fifth column, job {job} @row=2 @column=5'''),
   zh_q=L('''{job}号画挂{wall}号墙第{row}行第{column}列
{wall}号墙{row}行{column}列挂{job}号画
{job}号画：{wall}号墙，第{column}列，第{row}行
{wall}号墙第{column}列第{row}行给{job}号画
{job}号画挂{wall}号墙第一行第{column}列 @row=1'''), res=["row {row} column {column}"], ans=["Job {job} has its place on wall {wall}."])

fn("shift_picture", "Move a hung picture up or down by some centimetres", zh="上下移动画", names=["hanging.shift", "nudgePicture", "picture_by"], descs=["Positive is up, negative is down.", "Small corrections on the wall"],
   params=dict(job=JOB, centimetres=dict(t="num", v=both(signed([2, 3, 4, 5, 6, 8, 10, 15], ["{} cm higher", "up {} cm", "{} centimetres up", "up by {} cm"], ["{} cm lower", "down {} cm", "{} centimetres down", "down by {} cm"], ["高{}厘米", "上移{}厘米"], ["低{}厘米", "下移{}厘米"]), signed([1.5, 2.5, 0.8], ["{} cm higher", "up {} cm"], ["{} cm lower", "down {} cm"], ["上移{}厘米"], ["下移{}厘米"]), {0.5: ["half a centimetre higher", "上移半厘米"], -0.5: ["half a centimetre lower", "下移半厘米"], 1: ["a centimetre higher", "上移一厘米"], -1: ["a centimetre lower", "下移一厘米"], 50: ["half a metre up", "上移半米"], -50: ["half a metre down", "下移半米"], 12: ["a dozen centimetres up", "上移十二厘米"]}), d="centimetres, negative is down", zh="厘米，负数向下", alt=["delta", "by_cm", "offset"])),
   en=L('''picture {job} {centimetres}
{centimetres} with picture {job}
move job {job} {centimetres}
hang {job} {centimetres}
job {job} {centimetres} please
picture {job}: {centimetres}
{job} hangs crooked to my eye, {centimetres}
I'd like {job} {centimetres}
lower {job} by 7 cm @centimetres=-7
raise picture {job} by 9 cm @centimetres=9
children should see {job}, bring it down by 20 cm @centimetres=-20
{job} hits the shelf, lift it by 3.5 cm @centimetres=3.5'''),
   zh_q=L('''{job}号画{centimetres}
把{job}号画{centimetres}
画{job}再{centimetres}
{job}号画降七厘米 @centimetres=-7
{job}号画抬高九厘米 @centimetres=9
孩子看不到{job}号画，往下二十厘米 @centimetres=-20'''), res=["moved"], ans=["Picture {job} hangs at its new height."])

fn("set_price", "Set price and deposit of a job", zh="设置价格和定金", names=["jobs.price", "jobPrice", "price_deposit"], descs=["Price and deposit in whole money.", "What a job costs"],
   params=dict(job=JOB, price=dict(t="num", v=both(said([60, 75, 90, 110, 135, 180, 240, 320], ["{}"], ["{}"]), figures(64.5, 248.9, 18.44), {100: ["a hundred", "100", "一百"], 250: ["250", "两百五"], 1200: ["1200", "1,200", "twelve hundred", "一千二"], 1000: ["a thousand", "1000", "一千"]}), d="price", zh="价格", alt=["total", "amount"]), deposit=dict(t="num", v=both(said([10, 15, 20, 25, 30, 40, 50], ["{}"], ["{}"]), figures(7.5, 42.5, 5)), d="deposit paid", zh="定金", opt=True, alt=["paid", "down_payment"])),
   en=L('''job {job} costs {price}
price of job {job}: {price}
{job} is {price}, deposit {deposit}
deposit {deposit}, price {price}, job {job}
for job {job} {price}, of which {deposit} are paid
set {job} to {price} with a deposit of {deposit}
the customer paid {deposit} down on job {job}, the price is {price}
charge {price} for {job}
{deposit} deposit and {price} price for {job}
{price} for job {job} please
job {job}: {price}, they left a deposit of {deposit}
we said {price} for number {job}'''),
   zh_q=L('''{job}号订单价格{price}
{job}号单{price}元，定金{deposit}元
定金{deposit}元，总价{price}元，{job}号订单
{job}号订单收{price}元
客人付了{deposit}元定金，{job}号单总共{price}元'''), res=["{price}"], ans=["Job {job} costs {price}."])

fn("set_pickup", "Set the pick-up window of a job", zh="设置取件时间", names=["jobs.pickup", "pickupWindow", "collect_between"], descs=["From when until when, in how many days.", "When the customer comes"],
   params=dict(job=JOB, start=dict(t="str", v="frameopen_ya", noise=0, d="from, as said", zh="开始", alt=["from_time", "earliest"]), end=dict(t="str", v="frameclose_ya", noise=0, d="until, as said", zh="结束", alt=["until", "latest"]), days=dict(t="int", v=DAYS, d="in so many days", zh="几天后", opt=True, alt=["in_days", "days_from_now"])),
   en=L('''job {job} can be fetched from {start} to {end}
pick-up of {job} between {start} and {end}
in {days} job {job} is fetched between {start} and {end}
{job}: {start}-{end}
latest {end}, earliest {start}, job {job}
the customer of {job} comes from {start} until {end}
not after {end} and not before {start}, pick-up of job {job}
job {job} in {days}, {start} to {end}
earliest {start}, latest {end}, in {days}, job {job}
they collect {job} in {days}, any time from {start} to {end}
until {end} one can fetch {job}, from {start} on
job {job} waits at the counter: {start} till {end}'''),
   zh_q=L('''{job}号订单{start}到{end}取
{days}后{start}到{end}取{job}号单
{job}号订单最晚{end}，最早{start}
取{job}号单：{days}后，{start}至{end}
{job}号订单{start}至{end}可以取'''), res=["{start}-{end}"], ans=["Job {job} can be fetched from {start} to {end}."])

fn("drill_holes", "Drill holes for hooks into a frame", zh="钻挂孔", names=["hanging.drill", "drillHoles", "hook_holes"], descs=["How many holes, how wide, and how far apart, in millimetres.", "Back of a frame"],
   params=dict(job=JOB, holes=dict(t="int", v=(2, 8), d="number of holes", zh="孔数", alt=["count", "number"]), diameter=dict(t="num", v=both(said([2, 3, 4, 5, 6, 8], ["{} mm", "{} millimetres"], ["{}毫米"]), said([1.5, 2.5, 3.2, 4.5], ["{} mm"], ["{}毫米"]), {0.5: ["half a millimetre", "半毫米"], 2.5: ["two and a half millimetres", "两毫米半"], 10: ["a centimetre", "1 cm", "一厘米"]}), d="diameter in mm", zh="直径毫米", alt=["width_mm", "size"]), spacing=dict(t="int", v=both(said([40, 60, 85, 120, 160, 240], ["{} mm", "{} millimetres"], ["{}毫米"]), said([5, 8, 15, 20, 30], ["{} cm", "{} centimetres"], ["{}厘米"], 10), {500: ["half a metre", "半米"], 1000: ["a metre", "一米"], 250: ["25 cm", "两百五十毫米"]}), d="millimetres between holes", zh="间距毫米", opt=True, alt=["distance", "apart_mm"])),
   en=L('''drill {holes} holes of {diameter} into job {job}
{holes} holes, {diameter} wide, in {job}
job {job}: {holes} holes of {diameter}, {spacing} apart
{holes} holes {spacing} apart with {diameter}, job {job}
{spacing} between {holes} holes of {diameter}, frame {job}
frame {job} needs {holes} holes with a diameter of {diameter}
with a drill of {diameter} make {holes} holes in {job}
put {holes} holes in the back of {job}, {diameter} each
holes of {diameter}, {holes} of them, {spacing} between, job {job}
drill job {job}: diameter {diameter}, {holes} holes, spacing {spacing}
a pair of holes of {diameter}, {spacing} apart, in job {job} @holes=2
every {spacing} one hole of {diameter}, {holes} in all, frame {job}'''),
   zh_q=L('''{job}号框钻{holes}个{diameter}的孔
{job}号框钻{holes}个孔，直径{diameter}，间距{spacing}
间距{spacing}，直径{diameter}，{holes}个孔，{job}号框
{holes}个孔，每个{diameter}，{job}号框
{job}号框钻两个孔，直径{diameter} @holes=2'''), res=["{holes} holes"], ans=["Frame {job} has its holes."])

fn("cut_board", "Cut a backing board, width by height", zh="切背板", names=["boards.cut", "cutBacking", "back_board"], descs=["Width first, then height, both in centimetres.", "Cardboard for the back of a frame"],
   params=dict(width=dict(t="num", v=(10, 120), d="width in cm", zh="宽厘米", alt=["width_cm", "w"]), height=dict(t="num", v=(10, 120), d="height in cm", zh="高厘米", alt=["height_cm", "h"]), millimetres=dict(t="num", v=both(said([2, 3, 4, 5], ["{} mm"], ["{}毫米"]), {1.5: ["1.5 mm", "one and a half millimetres", "1.5毫米"], 0.5: ["half a millimetre", "半毫米"], 2.5: ["2.5 mm", "两毫米半"], 10: ["a centimetre", "一厘米"]}), d="thickness in mm", zh="厚度毫米", opt=True, alt=["thickness", "thick_mm"])),
   en=L('''cut a backing board {width} by {height}
backing board {width} x {height}
a board of {width} by {height} cm
board {width} x {height} cm, {millimetres} thick
cut board, {width} times {height} centimetres
{millimetres} board, {width} by {height}
{width} by {height} for the back, {millimetres} thick
I need a back {height} cm high and {width} cm wide
the back should be {width} x {height}
backing {height} high, {width} wide, {millimetres} thick
cardboard, {width} cm by {height} cm please
from the {millimetres} board cut {width} x {height}
a back for number 18, {width} by {height} cm'''),
   zh_q=L('''切背板，{width}乘{height}
背板{width}乘{height}厘米，厚{millimetres}
背板高{height}厘米，宽{width}厘米
{width}乘{height}的背板，{millimetres}厚
切一块{width}乘{height}厘米的背板'''), res=["{width} x {height} cm"], ans=["The board is {width} by {height} centimetres."])

fn("order_canvases", "Order stretched canvases of one size", zh="订购画布", names=["stock.canvases", "orderCanvas", "buy_canvas"], descs=["How many, and width by height in centimetres.", "Blank canvases"],
   params=dict(count=dict(t="int", v=(2, 50), d="number of canvases", zh="块数", alt=["pieces", "quantity"]), width=dict(t="int", v=(20, 150, 5), d="width in cm", zh="宽厘米", alt=["width_cm", "w"]), height=dict(t="int", v=(20, 150, 5), d="height in cm", zh="高厘米", alt=["height_cm", "h"])),
   en=L('''order {count} canvases {width} by {height}
{count} canvases, {width} x {height}
{count} canvases of {width} by {height} cm
canvases {width} x {height} cm, {count} of them
{count} times {width} by {height}
canvas {width} by {height}, we need {count}
get {count} blank canvases, {width} cm by {height} cm
size {width} x {height}, {count} canvases
we have 4 left, order {count} more canvases {width} by {height}
{count} pieces, {height} cm high and {width} cm wide, canvas
a dozen canvases {width} by {height} @count=12
a couple of canvases {width} x {height} cm @count=2
a hundred canvases, {width} by {height} centimetres @count=100'''),
   zh_q=L('''订{count}块画布，{width}乘{height}
{width}乘{height}厘米的画布{count}块
画布{count}块，宽{width}，高{height}
一打画布，{width}乘{height} @count=12
高{height}、宽{width}的画布要{count}块
一百块{width}乘{height}的画布 @count=100'''), res=["ordered"], ans=["{count} canvases of {width} by {height} are ordered."])
