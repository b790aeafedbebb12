"""The functions of the demo page, first part: theme, text size, reminders."""
import json
import re

from switchboard.wording import L
from switchboard.world import domain, fn, values


def M(text):
    """Templates separated by " | "; a line "@name=value" assigns for the lines below it, "--" ends that."""
    out, tail = [], ""
    for line in text.strip().splitlines():
        if line.startswith("@"):
            tail = " " + line.strip()
        elif line == "--":
            tail = ""
        else:
            out += [t.strip() + tail for t in line.split(" | ")]
    return out


domain("demo")

fn("set_theme", "Switch the page between light and dark colours",
   zh="在浅色和深色之间切换页面",
   names=["setTheme", "page.theme", "change_color_scheme", "toggleAppearance"],
   descs=["Sets the colour scheme of this page.", "Choose a bright or a dark look for the site", "Light mode or dark mode"],
   params=dict(theme=dict(t="enum", v={"light": ["light mode", "the light theme", "the light version", "a light background", "daylight mode", "the white theme", "the bright theme", "light style", "the light one", "bright",
                                                 "明亮", "亮一点的", "日间模式", "明亮主题", "浅色界面", "亮色主题", "白色主题",
                                                  "day mode", "bright mode", "light colours", "the bright look", "浅色", "亮色", "白天模式", "浅色模式", "浅色主题"],
                                       "dark": ["dark mode", "the dark theme", "the dark version", "a dark background", "nighttime mode", "the black theme", "black mode", "dark style", "the dark one",
                                                "暗黑模式", "深色模式", "暗色主题", "黑色主题", "深色界面", "夜晚模式", "黑夜模式",
                                                 "night mode", "dark colours", "the dark look", "深色", "暗色", "夜间模式", "黑暗模式", "深色主题"]},
                          d="colour theme", zh="颜色主题", alt=["mode", "scheme", "appearance"])),
   en=L('''switch to {theme}
turn on {theme}
I'd like {theme} please
{theme}
put the page in {theme}
use {theme} for this site
can we go to {theme}
give me {theme} instead
make everything {theme}
go back to {theme}
I prefer {theme}
change the theme to {theme}
enable {theme}
how do I get {theme}? do it for me
let's try {theme} for a while
it's too bright in here for my eyes @theme="dark"
this white background hurts my eyes @theme="dark"
make the background black @theme="dark"
I'm reading in bed, dim the page @theme="dark"
this page is blinding me @theme="dark"
my eyes are tired, can the site be darker @theme="dark"
lights out for this website @theme="dark"
go dark @theme="dark"
it's night here, make the page easier on the eyes @theme="dark"
too dark, I can't read a thing here @theme="light"
make the page bright again @theme="light"
I want a white background @theme="light"
turn off dark mode @theme="light"
no more night mode @theme="light"
get rid of the dark look @theme="light"
turn off the light theme @theme="dark"
I'm sitting in the sun and can't see this dark page @theme="light"
brighten up the page @theme="light"
black on white, please @theme="light"
white text on black @theme="dark"''') + M('''
set this site to {theme} | may I have {theme} | {theme} is what I want | could you flip over to {theme} | theme: {theme} | theme {theme}
bring back {theme} | I'd rather have {theme} | show the page in {theme} | colour scheme {theme} | swap over to {theme} | color theme -> {theme}
{theme} would be better for my eyes | I can't stand this look, {theme} instead | does this site have {theme}? I want that | set it to {theme} | can u do {theme} | gimme {theme}
is {theme} possible? yes? then do it | the page should be in {theme} | I always use {theme} everywhere, here too | I would be grateful for {theme} | try {theme} | page theme {theme}
would it be possible to see this in {theme} | let me see how it looks in {theme} | set appearance to {theme} | apply {theme} | I've changed my mind, {theme} after all
on second thought {theme} | move to {theme} | from now on {theme} | time for {theme} | my wife prefers {theme}, change it | what about {theme} | {theme} pls
@theme="dark"
dark mode on | turn dark mode on | put on the dark theme | activate dark mode | drak mode pls | nite mode | darken the site | darken the screen a bit | can you make this page less bright | the glare of this page is killing me
so bright! tone the page down
my eyes burn from all this white | I have a migraine, no bright page please | it's past midnight and this page lights up the whole room | my husband is asleep next to me, make the screen dark
invert the colours to a black background | black theme | a black page would be nice | I want the page black | dark background | dark bg | dark background, light letters
undo the light mode | no longer light | stop using the light theme | leave light mode | not so bright, please | quit the white look | ditch the bright theme | enough of light mode
I don't want the page to be white any more | everything's so white in here | save my battery, use the dark one | oled friendly colours please | vampire mode | the dark side for me
disable light mode | light mode off | could you turn the page dark | the page should be dark | let's go dark for the evening | I work at night, set the page up for that
the light version is not for me, take the other one | would you switch the page colours to something easy on tired eyes | my eyes hurt looking at this | make it look like night
@theme="light"
light mode on | turn light mode on | put on the light theme | activate light mode | ligth mode pls | lite mode | lighten the site | whiten the page | white theme | a white page would be nice | I want the page white | light background
light bg
light background, dark letters | undo the dark mode | no longer dark | stop using the dark theme | leave dark mode | quit the black look | ditch the dark theme
enough of night mode | I don't want the page to be black any more | everything's so black in here | the sun came up, go back to the day look | good morning, daytime look for the page please
disable dark mode | night mode off | dark mode off please | could you turn the page bright | the page should be bright | this gloomy black page makes me sad, make it bright
I find white letters on black hard to read | the contrast is poor in dark mode, take the other one | the dark version is not for me | I need a white page for a screenshot
I'm outside in bright sunshine and this black page is unreadable | I'm going to print this, white background please | like paper please, white with black letters
turn the night look off again | it's morning, no more dark page | make it look like day | remove the dark theme | exit dark mode | who wants a black page? white please'''),
   zh_q=L('''切换到{theme}
打开{theme}
我想用{theme}
把页面换成{theme}
{theme}
换回{theme}吧
用{theme}好了
屏幕太亮了，刺眼 @theme="dark"
白色背景看着眼睛疼 @theme="dark"
晚上看太亮，网页调暗一点 @theme="dark"
关掉夜间模式 @theme="light"
页面太黑了，看不清 @theme="light"
背景变成白色 @theme="light"
背景改成黑色 @theme="dark"
关掉浅色模式 @theme="dark"
我在太阳底下，页面亮一点 @theme="light"''') + M('''
设置成{theme} | 主题：{theme} | 主题换成{theme} | 网站用{theme}显示 | 启用{theme} | 我更喜欢{theme} | 还是{theme}舒服 | 能不能用{theme} | 界面改成{theme} | 要{theme}的 | 把网站调成{theme} | 开启{theme}
@theme="dark"
太刺眼了，换个暗的 | 躺在床上看，页面暗一些 | 黑底白字 | 我要黑色背景 | 退出浅色模式 | 半夜了，别这么亮 | 不要白色背景了 | 眼睛累了，换护眼的深颜色 | 页面变黑一点 | 旁边有人睡觉，把界面弄黑
@theme="light"
白底黑字 | 我要白色背景 | 退出深色模式 | 天亮了，换回白天的样子 | 不要黑色背景了 | 取消夜间模式 | 黑乎乎的看着难受，换亮的 | 页面变白一点 | 不用黑暗模式了 | 在户外看不清，换亮色背景'''),
   res=["theme is now {theme}", '{{"theme":"{theme}"}}'], ans=["The page is {theme} now.", "Switched to the {theme} theme."])

fn("set_text_size", "Change how large the text on the page is",
   zh="改变页面文字的大小",
   names=["setTextSize", "page.font_size", "adjust_type_size", "TextScale"],
   descs=["Sets the font size of the page.", "Make the letters on the page bigger or smaller", "How big the words are shown"],
   params=dict(size=dict(t="enum", v={"small": ["tiny", "little", "smaller", "very small", "really small", "mini", "teeny", "compact", "the smallest", "较小", "小一点", "最小", "细小", "小小", "小", "小号", "小字体"], "medium": ["normal", "regular", "default", "average", "mid-sized", "medium-sized", "middle-sized", "ordinary", "moderate", "普通", "默认", "适中", "中等大小", "standard", "the usual size", "中", "中等", "正常", "标准", "中号"],
                                      "large": ["big", "huge", "bigger", "larger", "very large", "extra large", "really big", "giant", "enormous", "the biggest", "较大", "大一点", "最大", "特大", "大大", "大", "大号", "大字体"]}, d="text size", zh="文字大小", alt=["text_size", "scale", "level"])),
   en=L('''set the text size to {size}
make the text {size}
{size} text please
use a {size} font
font size {size}
change the letters to {size}
I want {size} print
the text should be {size}
can the writing be {size}
go for {size} letters
switch to {size} type
could the font be {size} here
I can't read this, the letters are too small @size="large"
bigger text @size="large"
I forgot my glasses, enlarge the text @size="large"
the writing is tiny, blow it up @size="large"
my grandmother can't read this page @size="large"
I have to squint to read this @size="large"
make the words easier to read from far away @size="large"
zoom the text in @size="large"
increase the font @size="large"
the letters are way too big @size="small"
smaller print please @size="small"
I want to fit more text on the screen @size="small"
shrink the text @size="small"
make the font as small as possible @size="small"
the text takes up too much room @size="small"
put the text size back to normal @size="medium"
neither big nor small letters, something in between @size="medium"
reset the font size @size="medium"
just the ordinary text size again @size="medium"
text in the middle size @size="medium"''') + M('''
size {size} | text: {size} | text size {size} | {size} font please | {size} letters | could I have {size} print on this page | let the text be {size}
change the font size to {size} | change how big the text is to {size} | put the letters in {size} | make everything written here {size} | set font to {size} | display the words in {size}
I like my text {size} | I prefer {size} letters | {size} writing would be great | is there a {size} font? use it | adjust the text to {size} | fonts {size} | {size} type, thanks
from now on {size} text | back to {size} text | try the text in {size} | words should be {size} | give me the {size} text size | how about a {size} font | reading is nicer with {size} text
I'd say {size} for the font | set the lettering to {size} | the {size} font | characters in {size} please | I'd rather have the text {size} | text size = {size} | for my mother, {size} text
@size="large"
make the text bigger | larger font pls | biger text | the print is too small for me | too small to read | can't read that small stuff | increase text size | text larger | upsize the writing
my eyes are bad, bigger letters please | I'm half blind without glasses, help me read this | grandpa can't see the words | letters the size of a house please | as big as possible, the font
please magnify the writing | I need to read this from across the room | giant letters | enlarge the letters | scale the words up | could the words grow a bit | show the text larger
the small text is no good | no more tiny text | turn off the small print | these letters are for ants | max font size | biggest font | the text is hard to read, it's so little
my screen is far away, so make the writing big | bump the font up | make words huge | could I get this in large print
@size="small"
make the text smaller | smaler font | reduce the text size | text too large | decrease the font | tiny letters please | the letters are enormous, make them little | the words don't fit on my phone
scale the words down | downsize the writing | I have good eyes, the smallest font is fine | smallest font | min font size | no need for such huge text | everything is so big, I have to scroll all the time
compact text please | make the print fine | turn off the large print | stop shouting at me with those letters | could the words shrink a bit | bump the font down | squeeze the text
I want more lines on the screen, so use little letters | show the text smaller | show it in small print | that giant writing is ugly
@size="medium"
normal text again | undo the big text | undo the text size change | default font size | the text should be neither tiny nor huge | average letter size | text back to how it was
set the writing to the usual size | mid-size font | middle text size | medum text | the standard lettering please | just normal letters | ordinary font | return the font to its normal size
not too big, not too small text | original text size please | the regular size for the words | no longer large, the regular font is fine | no more large text, normal is fine'''),
   zh_q=L('''把字体调成{size}
文字大小设为{size}
字要{size}的
我要{size}的字
换成{size}字体
字号改成{size}
字太小了，看不清 @size="large"
没戴眼镜，把字放大 @size="large"
字大一点 @size="large"
老人看不清，调大字体 @size="large"
字太大了 @size="small"
字小一点，想多看点内容 @size="small"
把文字缩小 @size="small"
恢复正常字号 @size="medium"
字不要太大也不要太小 @size="medium"''') + M('''
字体{size} | 字号{size} | 用{size}的字体 | 文字设成{size} | 把页面文字改成{size} | 字体大小：{size} | 我喜欢{size}的字 | 文字显示{size}一点 | 字调到{size} | 请把字号设置为{size} | 换{size}的字吧 | 文字{size}就好
@size="large"
字再大些 | 放大文字 | 看着费劲，字放大 | 眼睛不好，字大些 | 字体调大 | 我奶奶看不清这些字 | 离得远，字要大 | 字体加大
@size="small"
字再小些 | 缩小字体 | 字体调小 | 字占地方太多了 | 字大得吓人，改小 | 一屏想多显示几行，字小点 | 不要那么大的字 | 字号减小
@size="medium"
字体恢复默认 | 不大不小的字 | 字体还原 | 普通大小的字就行 | 字号回到正常 | 用标准字体大小 | 文字大小居中'''),
   res=["text size is {size}"], ans=["The text is {size} now.", "Text size set to {size}."])

_WHO = "mum|grandma|the plumber|Dr. Patel|the bank|Sofia|the school|uncle Ray|the vet|my boss|the electrician|Tim and Jo|the insurance company|Mrs. Novak".split("|")
_BUY = """oat milk|a birthday card|light bulbs|bin bags|new batteries|dog food|train tickets|a present for Emma|toothpaste|red paint|two big candles|flowers for Grandma
printer ink|yellow sticky notes|a bag of flour|wrapping paper|nails and screws|fresh basil""".replace("\n", "|").split("|")
_TASKS = """water the tomatoes|feed the fish|charge my phone|charge the car|take the bins out|turn off the oven|turn off the heating|check the mail|pay the rent|pay the water bill|cancel the free trial|pick up the kids
pick Nina up from school|fetch the parcel from number 12|drop the car at the garage|renew the insurance|renew my library card|send the contract back|sign the lease|reply to Karen|answer the survey|write to my landlord
finish the report|hand in my essay|study for the maths test|learn twenty French words|practise the violin|go for a run|do my stretches|take my pills|take the antibiotics|put on sunscreen|drink a glass of water|stand up and walk around
go to bed early|get up|leave for the airport|leave the house|catch the 8:15 train|check in for my flight|pack my swimsuit|bring the guitar|bring cash|bring back Tom's drill|wear the blue shirt|print the tickets|scan the receipts
back up my photos|update the laptop|change my password|restart the router|clean the fish tank|clean the windows|wash the curtains|do the laundry|hang out the washing|iron a shirt for the interview|fold the towels|empty the dishwasher
defrost the freezer|take the lasagne out of the freezer|preheat the oven|start the rice|soak the chickpeas|marinate the tofu|water the basil on the balcony|rake the leaves|cut the hedge|plant the tulips|feed the neighbour's rabbits
brush the cat|give the dog his medicine|take Bruno to the vet|make an appointment with the eye doctor|book a table for four|book the dentist|see the physio|get my hair cut|get a flu shot|donate blood|vote|file my taxes|look at the moon
watch the eclipse|watch the match|listen to the new album|record the cooking show|join the team call|prepare the slides|ask Dana about the budget|thank Oliver|congratulate Mei on the new job|say happy birthday to Jonas|visit grandpa
meet Ruth at the station|move the car before noon|move the washing to the dryer|lock the shed|close the windows|close the garage door|set the alarm|dim the lights in the hall|play chess with Tom|roll out the pizza dough|draw the raffle winners
stop by the pharmacy|return the shoes|return book 3 of the series|weigh the baby|measure the kitchen window|test the smoke alarm|replace the water filter|oil the bike chain|pump up the tyres|read chapter seven|buy 12 eggs
order pizza for the party|hide the Easter eggs|wrap the presents|breathe|be nice to my sister|look for a new flat|apply for the passport|translate the letter|pin the list to the fridge""".replace("\n", "|").split("|")
values("task_wd", en=_TASKS + _TASKS + [f"call {p}" for p in _WHO] + [f"{v} {p}" for v, p in zip(["text", "email", "ring", "write to", "phone", "visit", "call back"] * 2, _WHO)]
       + [f"buy {x}" for x in _BUY] + [f"{v} {x}" for v, x in zip(["get", "order", "pick up", "ask for", "look for", "bring", "grab", "get some more"] * 3, _BUY)],
       zh="""浇番茄|喂鱼|给手机充电|倒垃圾|关烤箱|关暖气|查信箱|交房租|交水费|取消试用|接孩子放学|去学校接小宁|拿快递|把车送去修|续保险|寄合同|签租约|回复小林|给房东写信|写完报告|交作业|复习数学|背二十个单词|练小提琴|去跑步|吃药|涂防晒|喝水
早点睡|起床|去机场|赶八点一刻的火车|办值机|带泳衣|带吉他|带现金|还老王的电钻|打印车票|备份照片|改密码|重启路由器|洗窗帘|擦窗户|晾衣服|熨衬衫|清空洗碗机|把饺子从冰箱拿出来|预热烤箱|泡豆子|扫落叶|种郁金香|喂邻居家的兔子|带狗去打针
预约眼科|订四个人的位子|剪头发|打流感疫苗|献血|看球赛|参加组会|准备幻灯片|问小丹预算的事|谢谢奥利|祝小明生日快乐|看爷爷|去车站接表姐|锁仓库门|关窗|设闹钟|和爸爸下棋|去药店|退鞋子|给宝宝称体重|换净水器滤芯|给自行车打气|读第七章|买十二个鸡蛋|包礼物
给妈妈打电话|给银行打电话|给李医生发邮件|给老板回消息|买燕麦奶|买生日卡|买灯泡|买电池|买狗粮|买车票|买红色油漆|买墨盒""".replace("\n", "|").split("|"))

_DAYS = "tomorrow|today|on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|next Monday|next Friday|this Saturday|on May 3rd|on the 21st|on 14 June|the day after tomorrow|next Wednesday|on Sat|on the 2nd of August|tmrw".split("|")
_TIMES = "at 5|at 8 am|at 9:30|at noon|at half past six|at quarter to four|at 17:15|at 10pm|in the morning|in the evening|after lunch|before breakfast|at seven o'clock|around 3|at 6:45 pm|at eleven|by noon|before 8".split("|")
values("when_wd", en=_DAYS + _DAYS + _TIMES + """tonight|tonight at 9|tomorrow night|tomorrow morning at 7|this afternoon|this afternoon at 4|this evening|later|later tonight|in an hour|in half an hour|in 20 minutes|in five minutes|in two days|in three weeks|in a month
in a couple of hours|next week|next month|next weekend|this weekend|at the weekend|on my birthday|on Christmas Eve|on New Year's Day|at Easter|before bed|before dinner|before the meeting|before I go to sleep|after work|after school|after the film
after breakfast|when I get home|when I wake up|when I leave the office|when it gets dark|when the kids are back|every day|every day at 8|every Monday|every Sunday evening|every morning at 6:30|each Friday|twice a day|on the first of the month
at the end of the week|by Friday|by the end of May|by tomorrow evening|at midnight|at dawn|at sunset|first thing tomorrow|first thing in the morning|at lunch|at teatime|around midday|early tomorrow|late on Friday|on Tuesday week|a week from now
in the spring|in summer|next year|at 7 sharp|from 3 pm|Monday|Friday|Sunday at ten|Thursday 2pm|Sept 9|12 October|24.12.|at 0800|on weekdays at 7|mid-July""".replace("\n", "|").split("|") + [f"{d} {t}" for d in _DAYS for t in _TIMES[::4]] + [f"{t} {d}" for d in _DAYS[:9] for t in _TIMES[:8:3]],
       zh="""明天|今天|后天|大后天|今晚|今晚九点|明早|明早七点|明天下午|明天下午三点|明天晚上八点半|下午|下午四点|晚上|傍晚|中午|中午十二点|早上八点|上午十点|晚上十点|半夜|一小时后|半小时后|二十分钟后|五分钟后|两天后|三周后|下个月|下周|下周一|下周三上午
下周五下午两点|周一|周二晚上|周三早上九点|周四|周五|周六|周日|星期六上午|星期天晚上七点|礼拜五|这周末|周末|五月三号|21号|六月十四日|八月二号早上|12月24日|平安夜|元旦|中秋节|春节前|我生日那天|睡觉前|吃饭前|开会前|下班后|放学后|吃完早饭|到家以后|起床的时候|天黑的时候
每天|每天八点|每周一|每周日晚上|每天早上六点半|每月一号|月底前|周五之前|五月底前|明晚之前|17:15|晚点|待会|一刻钟后|明年|暑假|3点|7点半""".replace("\n", "|").split("|"))

WHEN = dict(t="str", v="when_wd", noise=0.01, d="day or time, in the visitor's words", zh="日期或时间，按访客的原话", opt=True, alt=["time", "due", "date"])

_NOUNS = M("""the dentist | my doctor's appointment | Mum's birthday | the parents' evening | the school trip | our wedding anniversary | the gas bill | my flight | the meeting with Hana | choir practice | the car inspection
the tax deadline | yoga | the football match | Leo's party
the job interview | the wedding in Leeds | the rubbish | my medicine | the library books | the delivery from Ikea | book club | the blood test | that call with the bank | the concert | the piano lesson | the exam | dinner with the Hoffmanns | the recycling | laundry""")
_ABOUT = M("""remind me about <N> | remind me of <N> | remind me about <N> {when} | remind me of <N> {when} | {when} remind me about <N> | can you remind me of <N> {when}? | reminder about <N> | reminder for <N> {when}
set a reminder about <N> {when} | a reminder of <N> please
don't let me forget <N> | don't let me forget about <N> {when} | I have <N> {when}, remind me | I've got <N> {when}, please remind me of it | there's <N> {when}, put it on my reminders | <N> is {when}, don't let me forget
{when} is <N>, remind me please | I always forget <N>, remind me {when}
add <N> to my reminders | put <N> on the reminder list | put <N> {when} on the reminder list | <N> {when}, reminder please | <N>, {when}: remind me | mustn't forget <N> {when} | help me remember <N> | give me a heads-up {when} about <N>
remind me that <N> is {when} | I'm afraid I'll forget <N>, add it to the reminders | to my reminders: <N>, {when} | new reminder: <N>, {when}""")
_ABOUT_EN = [f"{p.replace('<N>', n)} @text={json.dumps(n)}" for i, p in enumerate(_ABOUT) for n in (_NOUNS[(i * 4 + k) % len(_NOUNS)] for k in range(3))]

fn("add_reminder", "Add something to the reminder list",
   zh="往提醒清单里加一项",
   names=["addReminder", "reminders.add", "create_reminder", "RememberThis"],
   descs=["Puts an item on the list of things to remember.", "Create a reminder, with a day or time if one is given", "Remind the visitor of something"],
   params=dict(text=dict(t="str", v="task_wd", noise=0.05, d="what to be reminded of", zh="要提醒的事", alt=["task", "what", "title"]), when=WHEN),
   en=L('''remind me to {text}
remind me to {text} {when}
{when} remind me to {text}
don't let me forget to {text}
don't let me forget to {text} {when}
I have to {text} {when}, remind me
I need to {text} {when}, please remind me
set a reminder to {text}
set a reminder to {text} {when}
set a reminder {when} to {text}
set a reminder for me: {text}
reminder: {text}
reminder: {text}, {when}
add "{text}" to my reminders
add {text} to the reminder list
put {text} on my list of reminders
put {text} on my reminders {when}
remember that I must {text} {when}
help me remember to {text}
I keep forgetting to {text}
I always forget to {text}, can you remind me {when}
make sure I {text} {when}
can you remind me {when} that I need to {text}
I should {text} {when}, put that on the list
new reminder {text}
new reminder for {when}: {text}
ping me {when} to {text}
nudge me to {text} {when}
give me a nudge to {text}
note to remember: {text}
on my reminder list please: {text}
tell me {when} to {text}
{text} {when}, remind me of that
I mustn't forget to {text}
before I forget, I've got to {text} {when}
could I get a reminder {when}? I want to {text}
{when} I have to {text}, don't let it slip my mind
jot a reminder down, {text}
remind me: {text}
remind me {when}: {text}''') + M('''
remember to {text} | reminder to {text} | a reminder to {text}, please | {text}! don't let me forget | {text}, don't let me forget {when} | {when}: {text}, remind me
I'd like to be reminded to {text} | I'd like to be reminded {when} to {text} | I want a reminder {when} that says {text} | please add a reminder for {when}, I need to {text}
{when} I need to {text}, can you remind me | can you remind me to {text}? | would you remind me to {text} {when} | could you please remind me {when} to {text} | remnd me to {text}
rmind me to {text} {when} | reminder {when} {text} | reminder {text} {when} | remind me about this {when}: {text} | add reminder {text} | add reminder: {text} ({when})
add a reminder for {when}: {text} | schedule a reminder to {text} {when} | schedule a reminder {when}: {text} | make a reminder to {text} | create a reminder for me to {text} {when}
create a reminder, {text}, {when} | set up a reminder {when} so I {text} | I have to {text}. Remind me. | I have to {text}. Remind me {when}. | I've got to {text}, remind me {when}
gotta {text} {when}, remind me | gotta {text}, pls remind me | need a reminder to {text} | need reminding to {text} {when} | my wife told me to {text} {when}, please remind me
my boss wants me to {text} {when}, add that to the reminders | if I don't {text} {when} I'm in trouble, so remind me | I promised to {text} {when}, don't let me forget it
I tend to forget things. {when} I must {text}. | it's important that I {text} {when}, remind me | put a reminder on my list: {text} | put "{text}" on the reminders, {when}
on the reminder list: {text}, due {when} | text: {text}, when: {when}, new reminder | when: {when}, what: {text}, add it to my reminders | to remember {when}: {text}
another reminder: {text} | one more reminder, {when}: {text} | also remind me to {text} | and remind me to {text} {when} | give me a reminder {when} to {text} | yell at me {when} to {text}
poke me {when} so that I {text} | prod me to {text} | wake up my memory {when}: {text} | tell me to {text} {when} | keep in mind for me: {text} | I'd forget my own head: {text}, remind me {when}
"{text}" goes on the reminder list | "{text}", {when}, as a reminder please | stick {text} on my to remember list | what was it again... right, I have to {text} {when}, set a reminder
could you make sure I don't forget to {text} | will you remember for me that I have to {text} {when} | hey can you hold on to this: {text}, {when} | remind us to {text} {when}
let me know {when} that I should {text} | let me know {when} when it's time to {text} | alert me {when} to {text} | notify me {when}: {text} | shout {when} if I haven't thought to {text}
I'm hopeless at remembering to {text}, help | help me not to forget to {text} {when} | {when} would be a good moment to {text}, remind me then | there's one thing I must do {when}: {text}. Reminder please
please note in my reminders that I have to {text} {when} | add to reminders: {text} | add to reminders for {when}: {text} | reminder please: {when}, {text} | log a reminder: {text}
remind me of something {when}: I have to {text} | remind me to {text}, {when} | remind me, {when}, to {text} | remind me to {text} - {when} | remind me ({when}) to {text}''') + _ABOUT_EN,
   zh_q=L('''提醒我{text}
{when}提醒我{text}
提醒我{when}{text}
别让我忘了{text}
{when}我要{text}，记得提醒我
加一条提醒：{text}
加个提醒，{when}{text}
把{text}加到提醒清单
我老是忘记{text}，帮我记一下
记得叫我{text}
{when}叫我{text}
新建提醒：{text}，{when}
设个{when}的提醒，{text}
我得{text}，提醒一下我
帮我设置提醒：{text}
到时候提醒我{text}
{when}别忘了让我{text}
待办提醒 {text}''') + M('''
请提醒我{text} | 提醒我{when}要{text} | 提醒一下：{when}{text} | 我要{text}，提醒我一下 | 我{when}得{text}，别让我忘了 | 到{when}提醒我{text} | {when}，{text}，提醒我 | {text}，{when}提醒我
添加提醒：{text}，时间{when} | 提醒事项：{text} | 提醒清单加上{text} | 加到提醒里：{when}{text} | 帮我记着{when}{text} | 我怕忘了{text}，设个提醒 | {when}有件事：{text}，记得叫我
老婆让我{when}{text}，提醒我 | 麻烦{when}提醒我一声，要{text} | 新提醒，{text} | 再加一个提醒，{when}{text} | 别忘了提醒我{text} | 我总是忘，{when}要{text} | 记住{when}我要{text}
能在{when}提醒我{text}吗 | 设置提醒，内容是{text}，时间是{when} | 把"{text}"放进提醒，{when}'''),
   res=["added to reminders: {text}", "reminder added"], ans=["I will remind you to {text}.", "Added {text} to your reminders."])

values("reminder_ref", en=M("""dentist | the dentist | call the dentist | the invoice | send the invoice | dry cleaning | passport | renew my passport | plants | watering the plants | water the plants | library books | rent
pay the rent | laundry | vitamins | haircut | the electricity bill | recycling | take out the recycling | birthday card for Leo | tax return | file the tax return | tyre pressure | descale the kettle
boarding pass | the parcel | posting the parcel | email the landlord | cat litter | walk the dog | concert tickets | change the bed sheets | feeding the cat | groceries | mow the lawn
the flowers for mum | homework | call grandma back | car wash | bake a cake | the gym membership | back up the laptop | milk | the milk | oat milk | call mum | calling mum | call the bank | the bank
the plumber | taxes | my taxes | the report | finish the report | the essay | maths homework | the violin practice | practise the violin | pills | taking my pills | the antibiotics | airport
the flight check-in | train tickets | the train tickets | packing | pack the suitcase | the drill for Tom | print the tickets | photos | back up my photos | the password | change my password | router
fish tank | the fish | clean the windows | curtains | the washing | hang out the washing | iron a shirt | dishwasher | empty the dishwasher | the freezer | lasagne | chickpeas | the leaves
raking the leaves | hedge | tulips | the neighbour's rabbits | Bruno | the vet | take Bruno to the vet | eye doctor | the eye doctor appointment | the table for four | flu shot | my flu shot
blood donation | the slides | prepare the slides | the budget | thank you note | the visit to grandpa | car | move the car | the shed | garage door | the smoke alarm | water filter | the bike chain
pumping up the tyres | chapter seven | 12 eggs | the eggs | pizza order | the presents | wrap the presents | passport application | the letter | light bulbs | batteries | dog food | a present for Emma
Emma's present | red paint | printer ink | the insurance | renew the insurance | library card | the survey | reply to Karen | Karen | Dr. Patel | call Dr. Patel | meeting with Ruth | pharmacy | shoes
returning the shoes | smoke detector test"""), zh=M("""牙医 | 给牙医打电话 | 发票 | 取干洗 | 护照 | 浇花 | 还书 | 交房租 | 洗衣服 | 吃维生素 | 理发 | 交电费 | 倒垃圾 | 生日卡 | 报税 | 胎压 | 值机 | 寄快递 | 给房东发邮件 | 买猫砂 | 遛狗 | 演唱会门票 | 换床单 | 喂猫 | 割草 | 作业 | 给奶奶回电话 | 洗车 | 烤蛋糕 | 备份电脑
牛奶 | 买牛奶 | 给妈妈打电话 | 银行
水管工 | 报告 | 写报告 | 论文 | 数学作业 | 练小提琴 | 吃药 | 抗生素 | 机场 | 火车票 | 收拾行李 | 还电钻 | 打印车票 | 备份照片 | 改密码 | 路由器 | 鱼缸 | 擦窗户 | 窗帘 | 晾衣服 | 熨衬衫 | 洗碗机 | 扫落叶 | 郁金香 | 宠物医院 | 带狗打针 | 眼科 | 订位子 | 疫苗 | 幻灯片 | 预算 | 感谢信 | 看爷爷 | 挪车
仓库门 | 烟雾报警器 | 滤芯 | 第七章 | 鸡蛋 | 礼物 | 包礼物 | 护照申请 | 信 | 灯泡 | 电池 | 狗粮 | 小明的生日礼物 | 油漆 | 墨盒 | 续保险 | 借书证 | 问卷 | 回复小林 | 李医生 | 药店 | 退鞋子"""))

_DID = M("""I called the dentist | I paid the rent | I've booked the flights | I watered the plants | I took out the recycling | I've sent the invoice | I fed the cat | I walked the dog
I mailed the letter | I picked up the dry cleaning | I bought the concert tickets | I returned the library books | I renewed my passport | I cleaned the oven | I bought the milk
I've ordered the new lenses | I finished the tax return | I signed the contract | I fixed the bike | I've changed the light bulb | I got the birthday present | I've baked the cake
I vacuumed the stairs | I emailed the landlord | I've washed the car | I did the homework | I've packed the suitcase | I cancelled the gym membership | I've collected the parcel | I ironed the shirts""")
_DID_EN = [f"{a}{b}" for i, a in enumerate(_DID) for b in (", tick it off", ", check that one off", ". Done!", ", so that reminder can go", " already, mark it", ", finally", " and it's finished")[i % 3::3]]


def object_of(text):
    """`"I paid the rent, tick it off"` names its reminder after the verb: @text="the rent"."""
    m = re.search(r"(the|my) [\w ]*\w", re.split(r"[,.]| already| and ", text)[0])
    return f"{text} @text={json.dumps(m[0])}"


fn("complete_reminder", "Tick off a reminder that is done",
   zh="把做完的提醒打勾",
   names=["completeReminder", "reminders.done", "check_off_reminder", "finishReminder"],
   descs=["Marks a reminder as done.", "Cross a finished item off the reminder list", "Say which reminder has been taken care of"],
   params=dict(text=dict(t="str", v="reminder_ref", noise=0.1, d="the reminder, or words from it", zh="提醒的内容或其中的词", alt=["reminder", "item", "which"])),
   en=L('''tick off {text}
check off {text}
mark {text} as done
{text} is done
cross {text} off the list
I'm done with {text}
I've finished with {text}, tick it off
the {text} reminder is done
complete the reminder about {text}
you can tick off the one about {text}
{text} - done
{text}: finished
I took care of {text}
took care of {text} already
{text} has been dealt with
the thing with {text} is sorted
no need to remind me of {text} any more, it's done
strike {text} from my reminders, I did it
that reminder about {text}? done!
mark the {text} one complete
done with the {text} reminder
set the reminder {text} to completed
check the box for {text}
{text} can be checked off
I already did {text}
close the reminder "{text}"
finished: {text}
just sorted out {text}, you can cross it off
put a tick next to {text}
{text} is off my plate
I've already bought {text}, check it off
I just picked up {text}, that one is done
been there, done that: {text}
that's {text} finished at last
ticked in real life, now tick it here: {text}''') + M('''
{text} done | done: {text} | {text} complete | {text} is finished | {text} is sorted | {text} is taken care of | {text} is over and done with | {text} - check | {text} ✓
tick {text} | tick off the one that says {text} | tick the {text} one | tick the box next to {text} | the one with {text} can go, I did it | that {text} thing is done | I did {text}
I've done {text} | I have already done {text} | I've finished {text}, mark it | finally got round to {text}, done | I got {text} done | got {text} out of the way | I finished {text} this morning
I managed {text} today, cross it out | I handled {text}, tick it | I dealt with {text}, you can mark it | you asked me about {text}: done | {text}? already done | {text}? did it yesterday
{text}? sorted | mark reminder {text} done | mark "{text}" as completed | mark the reminder about {text} finished | mark {text} complete pls | set {text} to done | set "{text}" as done
put {text} down as done | check {text} off my list | chek off {text} | cross out {text} | scratch {text} off the list | strike {text} through | take {text} off the to do list, it's finished
could you tick off {text} | would you please cross off the reminder about {text} | can you mark {text} as done? | may I tick off {text} now | please note that {text} is done
my husband took care of {text}, tick it off | Anna did {text} for me, so check it off | someone else has done {text}, it can be ticked off | we did {text} together, done | good news, {text} is done
phew, {text} is finally finished | no longer need the {text} reminder, all done | I don't need reminding about {text} any more, it is done | stop reminding me about {text}, I did it
the reminder "{text}" is complete | reminder done: {text} | reminder {text}: complete | complete {text} | finish the {text} reminder | that's {text} ticked off then | one less to do: {text}
about {text}: it's done | regarding {text}, that's completed | as for {text}, I have taken care of it | you know {text}? I've done it | guess what, {text} is done | all done with {text}
{text} was easy, done already | I'm back from {text}, tick it off | that was {text}, next | finished off {text} | wrapped up {text} | {text} has been completed | {text} went well, check it off''') + [object_of(t) for t in _DID_EN],
   zh_q=L('''{text}做完了
把{text}打勾
{text}已经完成
提醒里的{text}可以划掉了
标记{text}为已完成
我搞定{text}了
关于{text}的那条提醒完成了
{text}那件事办好了
勾掉{text}
{text}不用再提醒了，做好了
完成提醒：{text}
划掉{text}这一项
刚刚处理完{text}
那条{text}的提醒打个勾''') + M('''
{text}完成 | {text}搞定 | {text}已做 | 我做完{text}了 | {text}弄好了，打勾 | 把{text}标成完成 | {text}这条可以划掉了 | {text}办完了，勾一下 | 勾上{text} | {text}的事已经处理了 | 关于{text}，已经好了
{text}？早就做了 | 那个{text}我昨天做了 | 提醒里{text}那条完成了 | 不用提醒我{text}了，办好了 | 老公已经把{text}弄好了 | 终于把{text}做完了，划掉 | 请把{text}标为已完成 | {text}打个勾吧 | 已完成：{text}'''),
   res=["done: {text}", "ticked off"], ans=["Ticked off {text}.", "{text} is done."])
