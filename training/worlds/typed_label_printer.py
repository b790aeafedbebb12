"""A page for a label and badge printer: labels, sizes, batches, badges, tape."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_label_printer")
values("t_labelword", en=["Salt and Pepper", "DO NOT OPEN", "Room 12B", "Ruth's lunch, hands off", "Fragile - this side up", "Best before 3/27", "Windows 11 laptop", "Plum jam, 2026", "Spare keys", "To Anna from Ben", "C-4/12", "Nuts and Bolts", "Please return to Desk 9", "Half full", "Winter clothes", "The Cat in the Hat", "Fuse 3: kitchen", "Made in Ghent", "Lost and found", "Not for children", "Box 7 of 12", "Cables, left drawer", "Open me first", "Dr. Sand, 2nd floor", "Tea for two"],
       zh=["盐和胡椒", "请勿打开", "12B会议室", "小芸的午饭", "易碎，此面朝上", "备用钥匙", "梅子酱2026", "三号保险丝", "冬衣", "送给阿宁", "请还到9号桌", "螺丝螺母", "第7箱", "先开我", "儿童勿近", "电线左抽屉"])
values("t_labelset", en=["Kitchen", "Cables", "Spring Fair", "Books A to M", "Moving Boxes", "Visitors", "Lab Fridge", "Jam 2026", "Shelf B", "Staff", "Garden", "Price Tags", "Toys and Games", "Office 3", "Archive", "School Things", "Tools", "Guests of Honour", "Sale", "Batch 19"],
       zh=["厨房", "电线", "春季集市", "搬家箱", "访客", "实验室冰箱", "果酱", "员工", "花园", "价签", "玩具", "三号办公室", "档案", "工具", "嘉宾", "促销"])
TEXT = dict(t="str", v="t_labelword", noise=0.1, d="what is printed", zh="文字", alt=["words", "content"])
SET = dict(t="str", v="t_labelset", noise=0.12, d="set of labels", zh="标签组", alt=["group", "collection"])
SIZE = seldom({"XS": ["extra small", "tiny", "特小"], "S": ["small", "little", "小号"], "M": ["medium", "middling", "中号"], "L": ["large", "big", "大号"], "XL": ["extra large", "very big", "特大"], "XXL": ["double extra large", "huge", "超大"]})
COPIES = {1: ["one", "a single", "一份"], 2: ["two", "a couple of", "两份"], 3: ["three", "3", "三份"], 6: ["half a dozen", "six", "六份"], 10: ["ten", "10", "十份"], 12: ["a dozen", "twelve", "一打"], 24: ["two dozen", "24", "两打"], 50: ["fifty", "half a hundred", "五十份"], 100: ["a hundred", "100", "一百份"], 1000: ["a thousand", "1,000", "一千份"]}

fn("print_label", "Print a label", zh="打印标签", names=["labels.print", "makeLabel", "new_label"], descs=["Text, size and number of copies.", "Prints one text once or several times"],
   params=dict(text=TEXT, size=dict(t="enum", v=SIZE, d="XS to XXL", zh="尺寸", opt=True, alt=["format"]), copies=dict(t="int", v=COPIES, d="how many", zh="份数", opt=True, alt=["count", "quantity"])),
   en=L('''print a label saying {text}
{copies} labels with "{text}"
a {size} label: {text}
print {copies} {size} labels with the words {text}
label: {text}
"{text}", {size}, {copies} copies
I need {copies} stickers that say "{text}", {size} ones
put "{text}" on a {size} label
make {copies} of these: {text}
please print "{text}" because my boss said so
stick-on label, {size}, text "{text}"
{text} - on {copies} labels, thanks'''),
   zh_q=L('''打印标签“{text}”
标签写{text}，{copies}
{size}标签：{text}
“{text}”打{copies}，{size}
来{copies}{size}标签，写“{text}”
印个标签：{text}
老板要的，打“{text}”{copies}'''), res=["printed"], ans=["The label is printed."])
fn("save_label", "Keep a label in a set without printing it", zh="保存标签", names=["labels.save", "storeLabel", "keep_label"], descs=["Saves the text for later.", "Not printed yet"],
   params=dict(text=TEXT, set=SET, pinned=dict(t="bool", d="at the top of the set", zh="置顶", opt=True, alt=["on_top"])),
   en=L('''save the label "{text}" in {set}
keep {text} under {set} for later
don't print "{text}" yet, put it into {set}
into {set}: {text}
{set} should also have a label {text}
store "{text}" in the set {set} right at the top @pinned=true
remember the label {text}, set {set}
add "{text}" to {set}, but not at the top @pinned=false
"{text}" belongs to {set}, keep it there
file "{text}" under {set}
for {set} I want to keep the text {text}'''),
   zh_q=L('''把“{text}”存到{set}
{set}里加一条{text}，先不打
先别印，{text}存进{set}
存标签“{text}”，组{set}，放最上面 @pinned=true
{text}归到{set}
{set}加“{text}”，不要置顶 @pinned=false'''), res=["saved"], ans=["The label is kept in {set}."])
fn("replace_text", "Change a text on the labels of a set", zh="替换标签文字", names=["labels.replace", "swapText", "find_replace"], descs=["Old words, new words, set.", "Changes words everywhere in a set"],
   params=dict(old=dict(TEXT, d="words so far", zh="原文", alt=["find", "before"]), new=dict(TEXT, d="words from now on", zh="新文", alt=["replacement", "after"]), set=dict(SET, opt=True), whole_words=dict(t="bool", d="only whole words", zh="整词匹配", opt=True, alt=["exact"])),
   en=L('''replace "{old}" with "{new}"
in {set}, write "{new}" instead of "{old}"
change "{old}" to "{new}"
"{new}" rather than "{old}" in {set}
wherever it says "{old}", it should say "{new}"
swap "{old}" for "{new}", whole words only @whole_words=true
"{old}" is wrong, it must read "{new}"
not "{old}" but "{new}" on the labels of {set}
make "{new}" out of "{old}", even inside of words @whole_words=false
the labels in {set} say "{old}"; I want "{new}"
put "{new}" where "{old}" was'''),
   zh_q=L('''把“{old}”换成“{new}”
{set}里“{old}”改为“{new}”
“{old}”错了，应该是“{new}”
不写“{old}”，写“{new}”
凡是“{old}”都改“{new}”，整词匹配 @whole_words=true
{set}中用“{new}”代替“{old}”'''), res=["replaced"], ans=["The words are changed."])
fn("set_label_size", "Set the size of the paper", zh="设置标签纸尺寸", names=["paper.size", "setPaper", "label_dimensions"], descs=["Width and height in millimetres.", "Size of the roll"],
   params=dict(width=dict(t="num", v={12: ["12 mm", "1.2 cm", "12毫米"], 25: ["25 mm", "two and a half centimetres", "两厘米半"], 38: ["38 millimetres", "3.8 cm", "38毫米"], 50: ["5 cm", "fifty millimetres", "五厘米"], 62: ["62 mm", "6.2 cm", "62毫米"], 100: ["ten centimetres", "100 mm", "十厘米"], 102: ["102 mm", "102毫米"]}, d="mm", zh="宽毫米", alt=["w", "across"]), height=dict(t="num", v={9: ["9 mm", "nine millimetres", "9毫米"], 10: ["one centimetre", "1 cm", "一厘米"], 15: ["one and a half centimetres", "15 mm", "一厘米半"], 29: ["29 mm", "2.9 cm", "29毫米"], 30: ["three centimetres", "30 mm", "三厘米"], 152: ["152 mm", "15.2 cm", "152毫米"]}, d="mm", zh="高毫米", alt=["h", "down"]), landscape=dict(t="bool", d="lying", zh="横向", opt=True, alt=["sideways"])),
   en=L('''the paper is {width} wide and {height} high
{height} high, {width} wide
labels of {width} by {height}
height {height}, width {width}
set the roll to {width} across and {height} down
I put in labels that are {height} tall and {width} wide
width: {width}; height: {height}; lying on its side @landscape=true
{width} times {height}, upright @landscape=false
the new roll: {height} in height, {width} in width
use {width} x {height} from now on, not sideways @landscape=false
paper {width} wide, {height} high, print sideways @landscape=true'''),
   zh_q=L('''标签纸宽{width}，高{height}
高{height}、宽{width}
换成宽{width}高{height}的纸
宽{width}高{height}，横着打 @landscape=true
纸高{height}宽{width}，不要横 @landscape=false
尺寸：宽{width}，高{height}'''), res=["{width} x {height}"], ans=["The paper size is set."])
fn("set_print_options", "Set how labels are printed", zh="打印选项", names=["printer.options", "printSettings", "set_options"], descs=["Frame, cutting and bold; parts are optional.", "Looks of the print"],
   params=dict(borderless=dict(t="bool", d="without a frame", zh="无边框", opt=True, alt=["no_frame"]), auto_cut=dict(t="bool", d="cut after each label", zh="自动切", opt=True, alt=["cut"]), bold=dict(t="bool", d="thick letters", zh="加粗", opt=True, alt=["thick"])),
   en=L('''no frame please @borderless=true
with a frame around the text @borderless=false
cut after every label @auto_cut=true
stop cutting the labels apart @auto_cut=false
thick letters @bold=true
the letters should no longer be bold @bold=false
a frame and thick letters @borderless=false @bold=true
don't cut, and no frame either @borderless=true @auto_cut=false
I don't want bold, but do cut them @auto_cut=true @bold=false
leave the strip in one piece @auto_cut=false
bold off, frame on @borderless=false @bold=false
switch the cutter on and the frame off @borderless=true @auto_cut=true
keep the frame @borderless=false
I can't read it, use fat letters @bold=true'''),
   zh_q=L('''不要边框 @borderless=true
加上边框 @borderless=false
每张都切开 @auto_cut=true
别切 @auto_cut=false
字体加粗 @bold=true
不要粗体，要边框 @borderless=false @bold=false
不切，也不要边框 @borderless=true @auto_cut=false
连成一条，别切断 @auto_cut=false'''), res=["options set"], ans=["The options are set."])
fn("make_badges", "Make name badges", zh="制作胸牌", names=["badges.make", "nameTags", "print_badges"], descs=["Names, event, colour code of the ribbon.", "One badge for each person"],
   params=dict(names=dict(t="[str]", v=["Ruth", "Mr. Ito", "Pia Lind", "Olu", "Dr. Sand", "Bea Quist", "Walter", "Noemi Varga", "Tom", "Fay O'Hara", "Hassan", "Professor Bligh", "Marek", "Ingrid and guest", "Lin Wei", "Yann", "Salma", "Jo-Ann", "Finn", "Lotte", "小芸", "阿宁", "林老师", "桑医生", "老马", "贺教授", "小唐", "孙女士", "赵先生"], noise=0.15, d="people", zh="姓名", alt=["people", "guests"]), event=dict(t="str", v=["Spring Fair", "Open Day", "Night of Books", "Board and Friends", "Robot Camp", "Meeting in Room 12B", "Tea with the Mayor", "Conference 2026", "From Idea to Product", "Choir Weekend", "春季集市", "开放日", "读书夜", "机器人营", "年会", "合唱周末"], noise=0.12, d="event", zh="活动", opt=True, alt=["occasion", "title"]), ribbon=dict(t="enum", v={"red": ["for speakers", "like blood", "红色"], "blue": ["for helpers", "like the sky", "蓝色"], "green": ["for guests", "like grass", "绿色"], "yellow": ["for the press", "like lemons", "黄色"]}, d="red speakers, blue helpers, green guests, yellow press", zh="带子颜色", opt=True, alt=["colour", "role"])),
   en=L('''badges for {names}
make badges for {names}, event: {event}
{names} need badges, {ribbon}
name tags: {names}
for {event} we need badges for {names}
badges {ribbon}: {names}
{event}: {names}, ribbons {ribbon}
print a badge for each of these: {names}
at {event} there will be {names}, badges please
only {names} get a badge
{names} have lost their badges for {event}, make new ones'''),
   zh_q=L('''给{names}做胸牌
{event}的胸牌：{names}
{names}要胸牌，{ribbon}带子
胸牌{ribbon}：{names}
{names}的{event}胸牌丢了，重做
只给{names}做胸牌
{event}来的有{names}，做胸牌'''), res=["badges made"], ans=["The badges are ready."])
fn("address_label", "Print an address label", zh="打印地址标签", names=["labels.address", "mailLabel", "shipping_label"], descs=["The address as an object and the sender's name.", "For parcels and letters"],
   params=dict(address=dict(t="obj", d="where it goes", zh="收件地址", alt=["to", "recipient"], f=dict(name=dict(t="str", v=["Ruth Albright", "Ito & Sons", "The Corner Bakery", "Dr. P. Sand", "Walter Quist", "Noemi V.", "Heron Lodge", "Mrs. O'Hara", "王小芸", "林记面包店", "桑医生", "孙女士", "马师傅"], noise=0.1, d="name"), street=dict(t="str", v=["4 Mill Lane", "Quai 19", "77 Ocean View, flat 3", "Lindenweg 12b", "The Old Barn", "1200 Elm", "Salt Street 8", "5 Rue des Chats", "滨河路12号", "学院街7号", "松林里3号楼", "盐店街8号"], noise=0, d="street"), city=dict(t="str", v=["Ghent", "Upper Bay", "Ystad", "Denver", "Cork", "Graz", "Lyon", "Heron Sound", "宁波", "厦门", "昆明", "长沙"], noise=0.05, d="town"))), sender=dict(t="str", v=["Pia", "Desk 9", "Blue Peter Books", "the lab", "Olu's Records", "Team South", "阿宁", "九号桌", "蓝书店", "实验室"], noise=0.1, d="sender", zh="寄件人", opt=True, alt=["from_name", "return_to"])),
   en=L('''address label for {address.name}, {address.street}, {address.city}
label for the parcel to {address.name}, {address.street} in {address.city}
to {address.name}, {address.street}, {address.city}; from {sender}
{sender} sends something to {address.name}, {address.street}, {address.city}
from {sender} to {address.name}: {address.street}, {address.city}
the parcel goes to {address.city}, {address.street}, name {address.name}
{address.name} lives in {address.city}, {address.street}; print that as an address
print {address.street}, {address.city} for {address.name}, sender {sender}
a shipping label: {address.name} / {address.street} / {address.city}
recipient {address.name}, {address.street}, {address.city}, and the sender is {sender}'''),
   zh_q=L('''地址标签：{address.city}{address.street}，{address.name}收
打地址：{address.name}，{address.city}{address.street}
寄给{address.city}{address.street}的{address.name}，寄件人{sender}
{sender}寄给{address.name}，{address.city}{address.street}
收件人{address.name}，{address.city}{address.street}，寄件人是{sender}
快递单：{address.city}，{address.street}，{address.name}'''), res=["address printed"], ans=["The address label is ready."])
fn("number_labels", "Print labels with running numbers", zh="打印连号标签", names=["labels.number", "serialLabels", "number_range"], descs=["First and last number, step, prefix.", "Counts from one number to another"],
   params=dict(first=dict(t="int", v=(1, 99), d="first number", zh="起始号", alt=["start", "from_no"]), last=dict(t="int", v=(100, 400), d="last number", zh="结束号", alt=["end", "to_no"]), step=dict(t="int", v={2: ["every second number", "every other number", "隔一个"], 5: ["in fives", "every fifth", "每隔五"], 10: ["in tens", "every tenth", "每隔十"], 3: ["every third", "in threes", "每隔三"]}, d="step", zh="步长", opt=True, alt=["by", "increment"]), prefix=dict(t="str", v=["BOX-", "A", "K/", "INV", "2026-", "R", "Seat ", "No. ", "X-", "LAB_", "箱", "座", "编号"], noise=0, d="in front of the number", zh="前缀", opt=True, alt=["lead", "before"])),
   en=L('''number labels from {first} to {last}
print {first} to {last}
labels {first} through {last}, {step}
up to {last}, starting with {first}
the last one is {last} and the first one {first}
from {first} up to {last} with "{prefix}" in front
put "{prefix}" before the numbers {first} to {last}
{step} from {first} to {last}
count from {first} until {last}, {step}, and put "{prefix}" in front
I need the numbers between {first} and {last}
begin at {first} and stop at {last}'''),
   zh_q=L('''打{first}到{last}号
从{first}连号打到{last}
到{last}为止，从{first}开始
{first}到{last}，{step}
号码{first}至{last}，前面加“{prefix}”
起始{first}，结束{last}，{step}'''), res=["{first}-{last}"], ans=["The numbers are printed."])
fn("shift_print", "Move the print on the paper", zh="移动打印位置", names=["printer.shift", "nudgePrint", "offset_by"], descs=["Direction and tenths of a millimetre.", "When the text is not in the middle"],
   params=dict(direction=dict(t="enum", v=seldom({"u": ["up", "upwards", "往上"], "d": ["down", "lower", "往下"], "l": ["to the left", "left", "往左"], "r": ["to the right", "right", "往右"]}), d="u, d, l or r", zh="方向", alt=["way", "towards"]), tenths=dict(t="int", v={5: ["half a millimetre", "0.5 mm", "半毫米"], 10: ["one millimetre", "1 mm", "一毫米"], 15: ["one and a half millimetres", "1.5 mm", "一毫米半"], 20: ["two millimetres", "2 mm", "两毫米"], 3: ["0.3 mm", "three tenths of a millimetre", "零点三毫米"], 100: ["a centimetre", "1 cm", "一厘米"], 50: ["half a centimetre", "5 mm", "半厘米"]}, d="tenths of a millimetre", zh="十分之一毫米", alt=["amount", "by"])),
   en=L('''move the print {tenths} {direction}
{direction} by {tenths}
shift everything {tenths} {direction}
the text is off, {tenths} {direction}
print {tenths} further {direction}
{tenths} {direction} please
it sticks to the left edge, so {tenths} to the right @direction="r"
not up but down, {tenths} @direction="d"
the print should go {direction}, by {tenths}
the top is cut off, lower it by {tenths} @direction="d"'''),
   zh_q=L('''打印位置{direction}移{tenths}
{direction}{tenths}
文字偏了，{direction}移{tenths}
不是往上，往下{tenths} @direction="d"
贴着左边了，往右{tenths} @direction="r"
整体{direction}挪{tenths}'''), res=["shifted"], ans=["The print is moved."])
fn("print_sets", "Print whole sets of labels", zh="打印整组标签", names=["sets.print", "printAll", "batch_print"], descs=["Sets to print and sets to leave out.", "All labels of several sets"],
   params=dict(include=dict(t="[str]", v="t_labelset", noise=0.05, d="sets to print", zh="要打的组", opt=True, alt=["sets", "only"]), exclude=dict(t="[str]", v="t_labelset", noise=0.05, d="sets to leave out", zh="不打的组", opt=True, alt=["without", "skip"]), dry_run=dict(t="bool", d="only show a preview", zh="仅预览", opt=True, alt=["preview", "simulate"])),
   en=L('''print {include}
print all sets but {exclude}
print {include}, but not {exclude}
everything except {exclude}
only {include}
without {exclude}, all the others
show me {include} first, don't print @dry_run=true
print {include} on real paper now @dry_run=false
{include} yes, {exclude} no
leave out {exclude} and print {include}
just a preview of {include} @dry_run=true
print the following sets: {include}
I want {include} printed, not just a preview @dry_run=false'''),
   zh_q=L('''打印{include}
除了{exclude}全打
打{include}，不打{exclude}
只打{include}
{include}先给我看看，别打 @dry_run=true
{include}真的打出来，不是预览 @dry_run=false
去掉{exclude}，打{include}'''), res=["printing"], ans=["The sets are being printed."])
fn("delete_set", "Delete a set or bring it back", zh="删除或恢复标签组", names=["sets.trash", "trashSet", "set_deleted"], descs=["deleted=false takes it out of the bin.", "The bin for sets"],
   params=dict(set=SET, deleted=dict(t="bool", d="true is in the bin", zh="true 为删除", alt=["trashed", "in_bin"])),
   en=L('''delete the set {set} @deleted=true
bring {set} back from the bin @deleted=false
I no longer need {set} @deleted=true
{set} was deleted by mistake, undo that @deleted=false
throw {set} away @deleted=true
don't delete {set} after all @deleted=false
take {set} out of the bin @deleted=false
put {set} in the bin @deleted=true
keep {set}, it must not be in the bin @deleted=false
get rid of {set} @deleted=true
we need {set} again @deleted=false'''),
   zh_q=L('''删掉{set}组 @deleted=true
恢复{set} @deleted=false
{set}不用了 @deleted=true
{set}误删了，找回来 @deleted=false
{set}还是别删了 @deleted=false
把{set}扔进回收站 @deleted=true'''), res=["deleted: {deleted}"], ans=["The set is changed."])
fn("rename_set", "Give a set of labels another name", zh="重命名标签组", names=["sets.rename", "retitleSet", "set_name"], descs=["Old name and new name.", "What a set is called"],
   params=dict(old=dict(SET, d="old name", zh="旧名", alt=["from_name", "was"]), new=dict(SET, d="new name", zh="新名", alt=["to_name", "becomes"])),
   en=L('''rename {old} to {new}
the set {old} should be called {new}
{new}, that's what {old} is called from now on
call it {new}, it used to be {old}
{new} instead of {old} as the name of the set
change the name {old} into {new}
{old} becomes {new}
name it {new} rather than {old}
{old} sounds silly, make it {new}
from {old} to {new}: the set has a new name
give {old} the new name {new}, please and thank you'''),
   zh_q=L('''{old}改名{new}
标签组{old}叫{new}
叫{new}，原来是{old}
名字从{old}换成{new}
不叫{old}了，叫{new}
{old}不好听，改{new}'''), res=["{new}"], ans=["The set is called {new}."])
fn("find_set", "Find the set a label is in", zh="查标签所在组", names=["sets.find", "whichSet", "locate_label"], descs=["Gives the name of the set.", "Searches all sets"],
   params=dict(text=dict(TEXT, d="words on the label", zh="标签文字")),
   en=L('''which set has the label "{text}"
where is the label {text}
find the set with "{text}"
in which set did I put "{text}"
look for the label "{text}"
"{text}" - what set is that in
search the sets for {text}
I can't find the label {text}
the set of the label "{text}", please
where did "{text}" go'''),
   zh_q=L('''“{text}”在哪个组
找有{text}标签的组
标签“{text}”放哪了
搜标签{text}
{text}在哪组
找不到“{text}”的标签'''), res=["Set 14", "Shelf K"], ans=["I found the set."])

flow(en=["find the set with the label \"{x}\" and call it {n}", "which set has \"{x}\"? rename that one to {n}", "look for \"{x}\", then give its set the name {n}"], zh_q=["找到有“{x}”的组，改名{n}", "搜“{x}”，把那组叫{n}"],
     slots=dict(x="t_labelword", n="t_labelset"), made=dict(s=["Set 14", "Shelf K", "Untitled 3", "Old Stuff", "Box-2"]),
     steps=[("find_set", {"text": "{x}"}, "{s}"), ("rename_set", {"old": "{s}", "new": "{n}"}, "renamed")], ans=["It is called {n} now."])
