"""More requests for the demo page: reminders in every order, ticking off by a fragment."""
import json
import sys

from switchboard.world import domain


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


_NOW = sys.modules["switchboard.world"]._now


def more(name, en=(), zh=()):
    """Adds templates to a function of the demo page; a file checked on its own has none to add to."""
    fns = {f.name: f for f in _NOW.fns if f.domain == "demo"}
    if fns:
        fns[name].en += [t for t in dict.fromkeys(en) if t not in fns[name].en]
        fns[name].zh_q += [t for t in dict.fromkeys(zh) if t not in fns[name].zh_q]


def longer(name, en=(), zh=()):
    """Adds values to a list that an earlier demo file named."""
    if name in _NOW.lists:
        _NOW.lists[name]["en"] += en
        _NOW.lists[name]["zh"] += zh


def about(patterns, things, mark, each):
    """Patterns with a thing written in: `each` different ones a pattern, assigned to text."""
    return [f"{p.replace(mark, t)} @text={json.dumps(t, ensure_ascii=False)}"
            for i, p in enumerate(patterns) for t in (things[(i * (each + 2) + k) % len(things)] for k in range(each))]


domain("demo")

_EN = M('''send the signed form to the town hall | ask the neighbour for the ladder | return the borrowed tent to Malik | bring the umbrella back to the office | take the salmon out of the fridge | write a card for Aunt Josephine | look up the opening hours of the pool
order a new mattress | collect the prescription from the chemist | swap the summer tyres | sew the button on my coat | ring the council about the bins | fill in the school forms | sand the old chair | descale the coffee machine | turn the compost | book the campsite by the lake
buy stamps and envelopes | get a haircut before the wedding | pick up the dry cleaning | fix the squeaky door | check the smoke detector batteries | transfer 40 euros to Lina | pay back Oskar | cancel the newspaper | send Nadia the photos of the hike
tell Ivan that the meeting moved | ask for a refund | hand the keys to the new tenant | meet the electrician at the front door | write the minutes of the meeting | water the neighbours' orchids while they are away | clean behind the fridge | air the bedroom | flip the mattress
read the gas meter | photograph the meter | bleed the radiators | put the bikes in the shed | cover the garden furniture | bring in the washing before it rains | buy a second-hand pram | get cash for the market | feed the sourdough starter | stir the sauerkraut | bake two trays of muffins for the fair
practise my speech | learn my lines for the play | rehearse the second act | tune the ukulele | charge the camera | empty the memory card | download the map for the trip | renew the domain name | reply to the letter from the court | look over the lease again | call the travel agent back
ask the doctor about my knee | drop off the sample at the lab | take the cat for her injection | change the bandage | drink two litres of water | do ten squats | meditate for a bit | stretch my back | put my phone away | turn in early | wish Farid a good trip | text Grandma that we arrived
send flowers to the hospital | bring soup to Mr. Ahmadi | visit the exhibition before it closes | get tickets for the puppet show | save a seat for Lotte | bring the projector to room 12 | lock the bike | leave the key under the pot | sweep the stairs | put salt on the path | shovel the snow
take off my contact lenses | wear a helmet | pack sandwiches for the trip | put the recycling bin on the street | split the bill with Jo and Max | vote in the club election | register for the half marathon | order the school uniform | label the jars | freeze the leftovers | throw away the old yoghurt
hang the picture in the hallway | measure the wall for the shelf | pick blackberries | prune the roses | mow the grass behind the house | buy seeds for the spring | fetch the ladder from the attic | dust the bookshelf | clean the lamp in the bathroom | replace the kitchen bulb | stop the subscription
draw a plan of the garden | play the new song for the band | note the mileage of the car | roll up the carpet | set the table for nine | turn the heating down | switch the water off at the main | dim the porch lamp | mute the baby monitor | pin the rota to the board | tick the boxes on the form''')
_WHEN_EN = [f"{d} {p}" for d in ("tomorrow", "on Friday", "on Monday", "next Tuesday", "this Saturday", "on Wednesday") for p in ("morning", "afternoon", "evening", "night")] + M('''tonight at eight | tonight after the news | later today | later this week | in ten minutes | in 45 minutes | in an hour and a half | in three hours | in a fortnight | in ten days | a week on Monday | the day before the trip | the night before
at 7:30 on Thursday | at six tomorrow | at 3 pm on Friday | tomorrow at noon | tomorrow at 18:00 | on Sunday before lunch | on Tuesday at ten past four | on Saturday after the match | on Monday first thing | early on Sunday | late tonight | Wednesday at 9 | Saturday evening | Tuesday night
friday afternoon | monday 8am | on the last day of the month | on the 5th at 10 | on October 30th | on 7 November | on the first Monday in June | before the shops close | before the guests arrive | before I leave | after my shower | after the call | when I'm at the station | when the rain stops
when Dad arrives | when the shop opens | as soon as I get up | as soon as I'm home | once the film is over | at coffee time | at closing time | at a quarter past seven | at 16:20 | around nine | by next Thursday | by the 15th | by six o'clock | before the end of June | every evening | every other day | every Tuesday and Thursday
every night at ten | every weekday morning | each Sunday at 5 pm | once a week | once a month | three times a day | on Mondays | on Saturdays | in the afternoons | during the break | over the holidays | sometime next week | some time tomorrow | one hour before the flight''')
_WHO_ZH = "李阿姨|外婆|老同学小谭|隔壁王大爷|班主任|房东太太|健身教练|会计小郑|表弟阿彬|钢琴老师|装修师傅|张律师|物业|出版社编辑|幼儿园".split("|")
_DO_ZH = "打个电话问问病情|送一盒桂花糕|回一封感谢信|寄两本旧杂志|发周末的照片|约下个月的时间|说一声搬家的事|借那把长梯子|还昨天的雨伞|问清楚报名流程|转三百五十块钱|带一束百合花|写推荐信|交体检报告|确认聚餐人数".split("|")
_ZH = M('''把阳台上的茉莉花搬进屋里 | 去裁缝店取改短的灰色西裤 | 给女儿的书包缝上反光条 | 把冰箱冷冻室里的排骨拿出来解冻 | 到银行柜台注销那张旧信用卡 | 把签好字的租房合同拍照发给中介 | 去社区医院给奶奶拿降压药 | 把客厅沙发套拆下来洗 | 带猫咪去打第三针疫苗 | 给汽车轮胎补气顺便加玻璃水
往腌菜坛子里添凉白开 | 把借邻居的电钻还回去 | 帮妹妹修改求职简历 | 核对上季度的差旅报销单 | 预约周末的羽毛球场地 | 到邮局寄挂号信给舅舅 | 把洗好的床单晾到天台 | 续缴宽带费和手机话费 | 给鱼缸换三分之一的水 | 到菜市场买新鲜的荠菜包馄饨 | 提前半小时出门免得堵车 | 替同事值夜班前先补觉
把婚礼视频拷到移动硬盘 | 给孩子剪指甲 | 检查煤气阀门有没有拧紧 | 抄水表数字报给物业 | 买一捆葱和两斤里脊肉 | 把旧报纸卖给收废品的师傅 | 去车站接从西安来的姑父 | 在网上抢演唱会的票 | 拍证件照办签证 | 把眼镜送去配新镜片 | 练习周四的英语演讲 | 把年终总结交给部门经理 | 给绿萝换大一号的花盆 | 擦厨房抽油烟机的滤网
把羽绒服送去干洗 | 归还图书馆的三本推理小说 | 订母亲节的康乃馨 | 给老花镜换电池灯 | 填写疫苗接种登记表 | 到银杏大道拍落叶 | 把车停到地下二层 | 给门锁换新电池 | 参加业主大会 | 投票选楼长 | 替爸爸挂骨科的号 | 取消健身房的自动续费 | 退掉尺码不合适的球鞋 | 看纪录片最后一集 | 背二十个德语单词 | 弹半小时古筝
喂楼下的流浪猫 | 把米缸里的陈米吃完 | 煮绿豆汤解暑 | 泡一晚上的黄豆 | 发面蒸馒头 | 熬中药 | 敷膝盖 | 做眼保健操 | 量血压 | 喝两大杯温水 | 站起来活动颈椎 | 早点洗漱睡觉 | 收衣服 | 关窗防雨 | 给电瓶车充电 | 带充电宝和身份证 | 穿那件藏青色外套 | 问小赵聚会地点 | 把工资条打印出来 | 报名马拉松
给猫梳毛 | 换净水器的滤芯 | 刷洗鞋子 | 整理衣柜里的毛衣 | 熨结婚用的白衬衫 | 挑一份乔迁礼物 | 蒸螃蟹配姜醋 | 修剪院子里的石榴树 | 准备面试的自我介绍 | 把会议纪要发到群里 | 催装修队送瓷砖 | 数一数冬天的蜂箱 | 替小狗买驱虫药 | 交物业费 | 办港澳通行证 | 去派出所改户口本 | 接孩子下围棋课''') + [f"给{p}{d}" for i, p in enumerate(_WHO_ZH) for d in (_DO_ZH[(i * 4 + k) % 15] for k in (0, 1, 2))]
longer("task_wd", en=_EN, zh=_ZH)
longer("when_wd", en=_WHEN_EN, zh=[f"{d}{p}" for d in "明天 后天 周五 周一 下周二 下周四 这周六 星期三 礼拜天 大年初三".split() for p in ("早上", "上午十点", "下午", "傍晚六点", "晚上")] + """二十分钟以后|三个小时以后|一个半小时后|十天后|过两天|过一会儿|等会儿|今天晚些时候|今天下班前|今天睡前|明天一早|明天中午十二点半|后天凌晨五点|周末早上|下个周末|下下周一|这个月底|下个月五号
十月三十号|十一月七号下午|九月一号开学前|端午节前一天|国庆假期|冬至那天|立春|每天晚上十点|每天早晚|每隔一天|每周二和周四|每个工作日早上|每个月十五号|雨停了以后|客人来之前|爸爸到家的时候|孩子睡着以后|洗完澡以后|散会后|电影结束后|到车站的时候|出门前|关店之前|商店开门的时候|16:20|晚上九点四十|七点一刻""".replace("\n", "|").split("|"))

_FACTS = M('''the shop closes at six | the spare key is with Olga | we are out of flour | the car has to be back by ten | Ben is allergic to nuts | the boiler man needs the cellar key | the meeting is in the small room | the cheese is still in the boot | the bus stop has moved
my passport runs out in March | the school is closed that day | the lift is being repaired | the hotel wants cash | Mia's train gets in at 8:40 | the cat has no food left | the bread needs two hours | the neighbours are away''')
_ING = M('''watering the cactus | picking up the cake | paying the plumber | calling the landlord | changing the sheets | sending the invoice | bringing my trainers | buying nappies | fetching the twins | renewing the insurance | booking the ferry | cleaning the gutters | the shopping | the staff meeting
the wedding rehearsal | the optician | the swimming lesson | my jab | the vet | the water bill | Grandpa's eightieth birthday | the babysitter | choir | the car wash | the deadline | the parking permit | the open house | Sam's recital | the roof''')
_FACTS_ZH = M('''店六点关门 | 备用钥匙在小梅那里 | 面粉用完了 | 车十点前要还 | 小宇对花生过敏 | 护照三月到期 | 那天学校放假 | 电梯在维修 | 旅馆只收现金 | 猫粮没有了 | 会议改在小会议室''')

more("add_reminder", M('''
remind me please to {text} {when} | remind me {when} please to {text} | please remind me {when} to {text} | please remind me to {text} | please {when} remind me to {text} | remind me {when}, I have to {text} | remind me {when} that I must {text} | remind me {when} that I have to {text}
remind me that I need to {text} {when} | remind me that I have to {text} | remind me I have to {text} {when} | remind me i gotta {text} | could you {when} remind me to {text} | can you {when} remind me to {text} please | {when}, could you remind me to {text}? | {when} can you remind me to {text}
{when}, remind me that I have to {text} | {when} please remind me to {text} | {when} I'd like a reminder to {text} | {when} I'd like to be reminded to {text} | {when} you should remind me to {text} | {when} nudge me to {text} | {when} tell me to {text} | {when}: remind me to {text}
{when} - {text} - remind me | {when} / {text} / reminder | {when}, {text}, set a reminder | {when}. {text}. Reminder please. | {when} I absolutely must {text}, please remind me | {when} I want to {text}, remind me | {when} we have to {text}, remind me of that | {when} it's my turn to {text}, remind me
{text}, {when}, don't let me forget | {text}, {when}, reminder | {text} - {when} - reminder please | {text} {when}: put that in my reminders | {text} {when}, add it to the reminder list | {text} {when} - remind me please | {text}. Remind me {when}. | {text}. Remind me.
"{text}" - remind me {when} | "{text}", remind me of that {when} | '{text}' as a reminder | '{text}' on my reminder list please | “{text}” on the reminder list, {when} | reminder "{text}" | reminder "{text}" {when} | reminder: "{text}", {when} | a reminder saying "{text}" | a reminder that says "{text}" {when}
set a reminder "{text}" | set a reminder that says {text} | set a reminder called "{text}" {when} | set me a reminder to {text} | set me a reminder {when} to {text} | set me a reminder {when}: {text} | set up a reminder to {text} {when} | please set a reminder {when}, I need to {text}
put a reminder {when}: {text} | put down a reminder {when} to {text} | put in a reminder to {text} | put in a reminder {when} to {text} | put this on my reminders: {text} | put this on my reminders {when}: {text} | put it on the reminders that I have to {text} {when}
put "{text}" on my reminder list | put "{text}" on my reminder list {when} | put {text} on the reminder list | put {text} {when} on my reminders | add {text} {when} to my reminders | add "{text}" {when} to the reminders | add "{text}" to the reminder list | add to my reminders that I have to {text} {when}
add a reminder to {text} | add a reminder to {text} {when} | add a reminder {when} to {text} | add a reminder: {when}, {text} | add a reminder: {text}, {when} | add one reminder, {text} | add another reminder: {text}, {when} | add this reminder: {text} | add me a reminder, {when}, {text}
create a reminder: {text} | create a reminder {when}: {text} | create reminder {text} {when} | create a reminder to {text} | create a reminder {when} to {text} | make a reminder {when} to {text} | make a reminder: {text} | make a reminder for me to {text} {when} | make me a reminder, {text}, {when}
new reminder: {text} | new reminder: {text} {when} | new reminder {when}: {text} | new reminder to {text} {when} | new reminder, {when}, {text} | new reminder, {text}, {when} | I want a new reminder: {text} | I want a reminder to {text} | I want a reminder {when} to {text} | I want to be reminded to {text}
I want to be reminded {when} to {text} | I want to be reminded to {text} {when} | I want you to remind me {when} to {text} | I need a reminder to {text} {when} | I need a reminder {when} to {text} | I need you to remind me to {text} | I need to be reminded to {text} {when} | I'd love a reminder {when} to {text}
I would like a reminder to {text} {when} | I should not forget to {text} | I should not forget to {text} {when} | I must not forget to {text} {when} | I mustn't forget to {text} {when}, remind me | I can't forget to {text} | I can't forget to {text} {when} | I dare not forget to {text} {when}
I keep forgetting to {text}, remind me {when} | I forgot to {text} yesterday, remind me {when} | I forgot to {text} again, remind me tomorrow @when="tomorrow" | I never remember to {text}, remind me {when} | I promised Eva to {text} {when}, remind me | I said I would {text} {when}, don't let me forget
my mum asked me to {text}, remind me | my mum asked me to {text} {when}, remind me | my teacher says I have to {text} {when}, reminder please | my landlord wants me to {text} {when}, put it on my reminders | the doctor told me to {text} {when}, remind me | somebody has to {text} {when}, remind me of it
it's my job to {text} {when}, remind me | there's something to do {when}: {text}, remind me | things to remember {when}: {text} | to be remembered: {text} | to be remembered {when}: {text} | remember {when} to {text} | remember for me: {text} | remember for me: {text}, {when} | remember this: I have to {text} {when}
please remember that I have to {text} {when} | don't forget to remind me to {text} | don't forget to remind me {when} to {text} | don't forget: {when} I have to {text} | dont let me forget to {text} {when} | don't let me forget that I have to {text} {when} | don't let me forget {when} to {text} | don't let me leave without a reminder to {text}
do not let me forget to {text} | never let me forget to {text} {when} | make sure I remember to {text} | make sure I remember to {text} {when} | make sure I don't forget to {text} {when} | make sure {when} I {text} | make me remember to {text} {when} | keep me from forgetting to {text} | keep reminding me to {text}
help me remember to {text} {when} | help me remember {when} to {text} | help my memory: {text} {when} | save me from forgetting to {text} {when} | it would be good if you reminded me {when} to {text} | it would be nice to get a reminder {when} to {text} | would you kindly remind me to {text} {when} | will you remind me to {text} {when}
will you please remind me {when} to {text} | won't you remind me {when} to {text} | how about a reminder {when} to {text} | how about reminding me to {text} {when} | is it possible to get a reminder {when}? I have to {text} | may I ask you to remind me {when} to {text} | mind reminding me to {text} {when}? | be so kind and remind me to {text}
remember me to {text} {when} | reminde me to {text} {when} | remid me to {text} | remmind me {when} to {text} | remind em to {text} {when} | rminder: {text} | pls remind {when} to {text} | plz remind me 2 {text} {when} | rem me to {text} | i need 2 {text} {when} remind me | set remnider to {text} {when} | set reminder {text} | set reminder {when} {text}
reminder to self: {text} | reminder to self {when}: {text} | reminder for {when}: {text} | reminder for later: {text} @when="later" | reminder for today: {text} @when="today" | reminder for tomorrow: {text} @when="tomorrow" | a reminder for tonight: {text} @when="tonight" | reminder for Friday: {text} @when="Friday"
the reminder should say {text} | the reminder should say {text}, and it's {when} | the reminder is: {text}, the time is: {when} | what: {text}, when: {when} | what: {text}. when: {when}. remind me | time: {when}, task: {text}, remind me | task: {text}, time: {when}, reminder | due {when}: {text}, reminder | {text} is due {when}, remind me of it
when I next look at my reminders I want to see "{text}" | one for the reminders: {text} | one for the reminders, {when}: {text} | one more for my reminder list: {text} | onto the reminder list with it: {text} | something for the reminder list: {text} | on the list of reminders, {when}: {text} | reminders, plus one: {text}
hey remember that I have to {text} {when} | oh and remind me {when} to {text} | oh, I almost forgot, remind me to {text} | right, {when} I have to {text}, remind me | by the way, remind me to {text} {when} | wait, I also have to {text} {when}, remind me | and {when} remind me to {text} | also {when}: remind me to {text}
remind the two of us to {text} {when} | remind us {when} to {text} | remind all of us {when} to {text} | someone should remind me {when} to {text}, do it please | I trust you to remind me to {text} {when} | alert: {text}, {when} | heads-up {when}: {text} | give me a heads-up {when} to {text} | give me a shout {when} to {text}
give me a poke {when} to {text} | give me a nudge {when} to {text} | give me a sign {when} that I should {text} | jog my memory {when}: I have to {text} | jog my memory {when} to {text} | bug me {when} to {text} | bug me to {text} | pester me {when} to {text} | pester me until I {text} | ping me to {text} | ping me {when}: {text} | call out to me {when} to {text}''')
     + about(M('''remind me <F> | remind me that <F> | remind me {when} that <F> | {when} remind me that <F> | don't let me forget that <F> | I mustn't forget that <F>, remind me {when} | put on my reminders that <F> | reminder: <F> | reminder {when}: <F>
make a reminder that <F> | I always forget that <F>, remind me {when} | please remind me that <F> | add a reminder that <F> | <F>, remind me of that {when}'''), _FACTS, "<F>", 4)
     + about(M('''remind me about <N> | remind me of <N> {when} | {when} remind me of <N> | {when} remind me about <N> please | reminder for <N> | reminder about <N> {when} | please remind me {when} about <N> | remind me {when} of <N> | don't let me forget about <N> | can you remind me {when} about <N>?
set a reminder for <N> | set a reminder about <N> {when} | set a reminder {when} about <N> | add <N> to the reminders | put <N> on my reminders {when} | add a reminder about <N>, {when} | <N> {when}: reminder | <N>! remind me {when} | <N>, remind me | I keep forgetting about <N>, remind me {when} | I want to be reminded of <N> {when} | I need a reminder about <N>'''), _ING, "<N>", 4),
     M('''
{when}别忘了提醒我{text} | {when}一定要提醒我{text} | {when}记得提醒我{text} | {when}记得叫我{text} | {when}请提醒我{text} | {when}的时候提醒我{text} | {when}喊我{text} | {when}喊我一声，{text} | {when}催我{text} | {when}敲我一下，要{text} | {when}帮我记着{text} | {when}帮我记得{text}
{when}我得{text}，提醒我 | {when}我要{text}，提醒我一下 | {when}我想{text}，到时候叫我 | {when}要{text}，别让我忘了 | {when}要{text}，千万提醒我 | {when}必须{text}，记到提醒里 | {when}轮到我{text}，提醒我 | {when}有事：{text}，提醒我 | {when}：{text}，加到提醒 | {when}，{text}，设个提醒
{when}提醒一下，{text} | {when}提醒我一下，我要{text} | {when}提醒我，{text} | {when}提醒我们{text} | {when}给我个提醒，{text} | {when}给我提个醒，要{text} | 提醒我{when}去{text} | 提醒我在{when}{text} | 提醒我{when}别忘了{text} | 提醒我别忘了{text} | 提醒我记得{text} | 提醒我记得{when}{text} | 提醒我，{when}要{text}
提醒我，{when}，{text} | 提醒我：{text} | 提醒我：{when}{text} | 提醒：{text} | 提醒：{text}，{when} | 提醒：{when}，{text} | 提醒{when}{text} | 提醒 {when} {text} | 提醒 {text} {when} | 提醒一下我{text} | 提醒我一声，{text} | 提醒我一声，{when}{text} | 提醒事项，{text} | 提醒事项，{when}，{text}
别让我忘记{text} | 别让我忘记{when}{text} | 别让我忘了{when}要{text} | 千万别让我忘了{text} | 不要让我忘了{when}{text} | 别忘了提醒我{when}{text} | 别忘记提醒我{text} | 记得提醒我{text} | 记得提醒我{when}{text} | 记得{when}提醒我{text} | 记得到{when}叫我{text} | 记得叫我{when}{text} | 务必提醒我{text} | 务必在{when}提醒我{text}
我要{text}，{when}提醒我 | 我要{text}，记得提醒 | 我得{text}，{when}叫我 | 我要记得{text} | 我要记得{when}{text}，帮我设提醒 | 我不能忘了{text}，提醒我 | 我不能忘了{when}{text} | 我总忘记{text}，{when}提醒我 | 我老忘{text}，提醒我 | 我怕忘了{when}{text}，提醒我 | 我怕忘记{text}，{when}叫我一声 | 我答应了{when}{text}，提醒我
妈妈让我{text}，提醒我 | 妈妈让我{when}{text}，提醒我 | 老师要我{when}{text}，提醒一下 | 医生叫我{when}{text}，记得提醒我 | 领导让我{when}{text}，加个提醒 | 差点忘了，{when}要{text}，提醒我 | 对了，提醒我{when}{text} | 还有，{when}提醒我{text} | 另外提醒我{text} | 顺便提醒我{text} | 顺便{when}提醒我{text}
加提醒：{text} | 加提醒，{when}，{text} | 加一条提醒，{when}{text} | 加一条提醒：{text}，{when} | 加个提醒：{text} | 加个{when}的提醒：{text} | 再加一条提醒：{text} | 再加一条，{when}提醒我{text} | 添加一个提醒，{when}{text} | 添加提醒{text} | 新提醒：{text} | 新提醒：{when}，{text} | 新增提醒：{text} | 新增一条提醒，{text}，{when}
新建一个提醒，{when}{text} | 新建提醒，内容{text} | 设提醒：{text} | 设提醒，{when}，{text} | 设个提醒，{text} | 设个提醒，{when}{text} | 设个提醒，{when}，{text} | 设一个提醒：{when}{text} | 设置一个{when}的提醒：{text} | 设置提醒{when}{text} | 建个提醒，{text} | 建个{when}的提醒，{text} | 弄个提醒，{when}{text} | 写个提醒：{text}
把{text}记到提醒里 | 把{text}放到提醒里，{when} | 把“{text}”加进提醒 | 把“{text}”加进提醒清单，时间{when} | 把「{text}」记进提醒 | 把{text}列入提醒清单 | 把{text}加到提醒，{when} | 提醒清单里写上{text} | 提醒清单里加一项：{text} | 提醒清单添加{text}，{when} | 提醒清单：{text} | 清单里提醒我{when}{text}
{text}，提醒我 | {text}，记得提醒我 | {text}，{when}提醒 | {text}，{when}叫我 | {text}，{when}，提醒 | {text}，别让我忘了 | {text}，时间是{when}，提醒我 | “{text}”，{when}提醒我 | “{text}”加个提醒 | 时间：{when}，事情：{text}，提醒我 | 事情是{text}，时间是{when}，设个提醒 | 内容{text}，时间{when}，加提醒
能不能提醒我{text} | 能不能{when}提醒我{text} | 可不可以{when}提醒我{text} | 可以提醒我{when}{text}吗 | 你能{when}提醒我{text}吗 | 麻烦提醒我{text} | 麻烦{when}叫我{text} | 请{when}提醒我{text} | 请在{when}提醒我{text} | 请帮我设个{when}的提醒：{text} | 请加一条提醒，{text} | 拜托{when}提醒我{text} | 帮忙{when}提醒我{text}
帮我{when}提醒一下{text} | 帮我加个提醒，{text} | 帮我加个提醒，{when}{text} | 帮我记个提醒：{text} | 帮我记住{text} | 帮我记住{when}要{text} | 帮我记着，{when}{text} | 到了{when}，提醒我{text} | 到{when}叫我{text} | 到{when}的时候提醒我{text} | 等到{when}提醒我{text} | 待办：{text}，{when}提醒我 | 要记得的事：{text}，{when}提醒''')
     + about(M('''提醒我<F> | {when}提醒我<F> | 别让我忘了<F> | 加个提醒：<F> | <F>，{when}提醒我 | 记得提醒我<F>'''), _FACTS_ZH, "<F>", 4))

_DONE_EN = M('''picked up the <w>=parcel,kids,prescription,cake,bread,keys,posters | paid the <w>=rent,plumber,electricity bill,parking fine,babysitter,phone bill,deposit,dentist | called the <w>=bank,doctor,garage,landlord,school,insurance,hairdresser,travel agent | sent the <w>=invoice,contract,postcards,application,photos,form,thank-you letter,report
bought the <w>=milk,stamps,tickets,paint,birthday card,light bulbs,cat food,flowers | cleaned the <w>=oven,windows,fish tank,bathroom,gutters,grill,car,stairs | fed the <w>=cat,fish,chickens,rabbits,neighbour's dog,sourdough | watered the <w>=plants,tomatoes,orchids,lawn,basil,roses
fixed the <w>=bike,tap,door,printer,lamp,fence,shelf,zip | booked the <w>=flight,hotel,vet,table,campsite,ferry,massage,train | returned the <w>=books,shoes,ladder,drill,tent,suit,library books,rental car | finished the <w>=essay,report,slides,tax return,puzzle,homework,scarf,budget
put out the <w>=recycling,bins,compost,old sofa,rubbish | washed the <w>=curtains,car,dishes,dog,windows,sheets | renewed the <w>=passport,insurance,library card,parking permit,lease,subscription | cancelled the <w>=gym membership,newspaper,trial,hotel,appointment,magazine
packed the <w>=suitcase,lunch boxes,swimsuits,tent,first-aid kit | mailed the <w>=letter,package,tax forms,card,application | wrapped the <w>=presents,books,vase,birthday gift | emptied the <w>=dishwasher,bin,mailbox,freezer,attic | signed the <w>=lease,contract,school form,petition,card for Lou
repaired the <w>=toaster,roof,puncture,gate | ordered the <w>=pizza,lenses,cartridges,mattress,uniform,wedding cake | printed the <w>=tickets,flyers,boarding pass,photos | charged the <w>=camera,car,toothbrush,power bank | walked the <w>=dog,neighbour's poodle''')
_WAY = M('''I've <d> the <n>, tick that off | I <d> the <n>, tick it off | I've already <d> the <n>, check that off | I just <d> the <n>, you can tick that off | <d> the <n>, tick that off please | I <d> the <n> this morning, cross it off | I have <d> the <n>, so cross that off
I <d> the <n> yesterday, mark it as done | I've <d> the <n>, so that one's done | done, I <d> the <n> | I finally <d> the <n>, strike it off | tick it off, I've <d> the <n> | cross that off, I <d> the <n> | mark that done, I've just <d> the <n> | check one off: I <d> the <n>
we <d> the <n> together, tick that one | my brother <d> the <n>, so that's done, tick it | Kim has <d> the <n>, you can tick it off | I've gone and <d> the <n>, take it off my reminders''')


def _reports():
    """Every verb with each of its objects, in one of the ways of saying so; the bare object is the fragment."""
    out, k = [], 0
    for row in _DONE_EN:
        verb, words = row.split(" the <w>=")
        for noun in words.split(","):
            out.append(f'{_WAY[k % len(_WAY)].replace("<d>", verb).replace("<n>", noun)} @text={json.dumps(noun)}')
            k += 1
    return out


longer("reminder_ref", en=M('''parcel | prescription | dry cleaning | fish tank | tax forms | the ladder | ladder | the twins' shoes | Aunt Josephine | card for Aunt Josephine | the signed form | town hall | mattress | gas meter | radiators | sourdough | garden furniture | the school forms | water the orchids | buy stamps
stamps | pay the plumber | plumber | the campsite | half marathon | pram | the projector | ask for a refund | refund | call back Oskar | Oskar | cash | the blackberries | prune the roses | newspaper | mileage'''),
       zh=M('''排骨 | 羽绒服 | 旧信用卡 | 信用卡 | 西裤 | 茉莉花 | 降压药 | 沙发套 | 差旅报销单 | 报销 | 羽毛球场地 | 挂号信 | 宽带费 | 鱼缸换水 | 荠菜 | 煤气阀门 | 抄水表 | 签证照片 | 证件照 | 年终总结 | 康乃馨 | 推理小说 | 业主大会 | 骨科挂号 | 健身房续费 | 德语单词 | 古筝 | 流浪猫 | 绿豆汤 | 中药 | 量血压 | 电瓶车 | 石榴树 | 会议纪要 | 瓷砖 | 驱虫药
物业费 | 通行证 | 户口本 | 围棋课 | 桂花糕 | 感谢信 | 推荐信 | 体检报告 | 房东 | 班主任'''))
_DONE_ZH = M('''取了<n>=快递,包裹,干洗的衣服,药 | 交了<n>=房租,水电费,物业费,作业 | 买了<n>=牛奶,邮票,灯泡,猫粮 | 寄了<n>=合同,明信片,挂号信,申请表 | 修好了<n>=自行车,水龙头,打印机,门锁 | 还了<n>=书,电钻,雨伞,梯子 | 订好了<n>=机票,酒店,蛋糕,餐厅 | 洗了<n>=窗帘,车,床单,鞋子 | 喂了<n>=猫,鱼,兔子 | 写完了<n>=报告,论文,感谢信,总结''')
more("complete_reminder", _reports() + M('''
{text}: done, tick it | {text}: ticked off please | {text}, tick that off | {text}, check | {text} - tick | {text} can be ticked off | {text} can go off the list, it's done | {text} has been done | {text} is all done | {text} is behind me | {text} is history, tick it off | {text} - did that
tick {text} off | tick {text} off my list | tick {text} off the reminders | tick off {text} please | tick off {text} for me | tick off the {text} one | tick off the {text} reminder | tick off the thing about {text} | tick off my reminder about {text} | tick off whatever says {text} | tick "{text}" | tick '{text}' off
check {text} | check {text} off | check {text} off the reminder list | check off the {text} reminder | check off "{text}" | check off the item {text} | check off what I wrote about {text} | cross off {text} | cross {text} off | cross {text} off my reminders | cross off the {text} reminder | cross out the one about {text}
mark {text} done | mark {text} as complete | mark {text} as completed | mark {text} as finished | mark off {text} | mark "{text}" done | mark the {text} reminder as done | mark the item about {text} as done | mark as done: {text} | complete "{text}" | complete the {text} reminder | complete: {text}
strike {text} | strike {text} off | strike off {text} | strike {text} off the list | strike out {text}, done | scratch {text}, I did that | put a check mark on {text} | put a check next to {text} | put a tick on {text} | put a tick by the {text} reminder | give {text} a tick | that's {text} done
that's the {text} one done | so much for {text}, tick it off | one thing done: {text} | finished {text} | finished with {text}, check it off | done and dusted: {text} | I can tick off {text} now | I've ticked {text} on paper, do it here too | I was told {text} is done, tick it | I've taken care of {text}
I have taken care of {text}, tick it off | I took care of {text} this morning | I got {text} sorted | I got {text} over with | I sorted {text} | I sorted out {text} already | I've sorted {text}, tick it off | {text} happened already, tick it off | {text} turned out fine, you can tick it off
the reminder about {text} is done | the reminder about {text} can be ticked off | the reminder with {text} is done | the one about {text} is done | the one with {text} in it is finished | the {text} one is done | the {text} thing is done, tick it | the item {text} is completed | the {text} job is finished, check it off
you can check off {text} | you can cross off {text} | you may tick {text} off | you can mark {text} as done | you can stop reminding me of {text}, it's done | please tick off {text} | please mark {text} as done | please check off the reminder {text} | please cross {text} off my list, it's done | could you check off {text}
could you mark {text} as finished | can you cross {text} off the list | can you tick the {text} reminder | would you tick off {text} for me | tik off {text} | tick of {text} | chekc off {text} | mark {text} dnoe | cros {text} off | complet {text} | remnder {text} is done
which reminder is done? {text} | remember {text}? that's finished | the list still says {text}, but it's done | {text} is still on my list but I did it | why is {text} still on the list? I did it, tick it off | no more {text} on the list please, it's done | {text} was done by Paul, tick it off''')
     + about(M('''I've done the <n>, tick that off | I'm through with the <n>, tick it off | that's the <n> dealt with, tick that off | I've handled the <n>, mark that as done | finally dealt with the <n>, check it off'''),
             "laundry|shopping|paperwork|vacuuming|ironing|gardening|accounts|backup|dishes|packing|car inspection|blood test".split("|"), "<n>", 5),
     [f"{w.replace('<x>', row.split('=')[0].replace('<n>', n))} @text={json.dumps(n, ensure_ascii=False)}" for i, row in enumerate(_DONE_ZH) for j, n in enumerate(row.split("=")[1].split(","))
      for w in (["我已经<x>，打个勾", "<x>，可以划掉了", "<x>，勾掉"][(i + j) % 3], ["我<x>，这条完成了", "刚刚<x>，标记完成", "昨天<x>，划掉那条提醒", "我<x>，把那条勾上"][(i * 2 + j) % 4])]
     + M('''
{text}做好了 | {text}办好了 | {text}弄完了 | {text}好了，勾掉 | {text}完成了，打勾 | {text}已经搞定，划掉 | {text}打勾 | {text}划掉 | {text}勾掉 | {text}这件事做完了 | {text}这件事办妥了 | {text}的提醒可以去掉了，做完了 | {text}的提醒完成 | {text}的提醒打勾 | {text}那条完成了
把{text}划掉 | 把{text}勾掉 | 把{text}勾上 | 把{text}标记为完成 | 把{text}那条打勾 | 把“{text}”标为完成 | 把关于{text}的提醒划掉 | 把{text}从清单上划掉，做完了 | 请勾掉{text} | 请把{text}打勾 | 帮我勾掉{text} | 帮我把{text}划掉 | 帮我把{text}那条标成已完成 | 麻烦把{text}勾掉
完成{text} | 完成了：{text} | 标记完成：{text} | 打勾：{text} | 勾选{text} | 划掉{text} | 划掉：{text} | 打勾{text}那一条 | 我完成{text}了 | 我办完{text}了 | 我处理好{text}了 | 我弄好{text}了，打勾 | 我刚做完{text} | 我刚弄完{text}，划掉吧 | 今天把{text}办了，打勾 | {text}总算做完了，打勾
{text}早就弄好了，划掉 | {text}不用再提醒我了，已经做了 | 别再提醒我{text}了，做完了 | 清单里的{text}完成了 | 清单上{text}那项打勾 | 提醒{text}，完成 | {text}提醒完成 | 小李帮我做了{text}，打勾'''))
