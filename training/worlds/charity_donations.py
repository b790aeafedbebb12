"""Charity: one-off and monthly gifts, fundraisers, sponsored runs, goods, volunteers, receipts."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


values("charity_wb", en=["the Red Cross", "Oxfam", "Save the Children", "Doctors Without Borders", "the Harbour Food Bank", "Cats in Need", "WaterAid", "St Anne's Hospice",
                         "Second Chance Dogs", "Amnesty", "the Lifeboat Fund", "Trees for Tomorrow", "Books Abroad", "Hope Street Shelter", "UNICEF", "the Donkey Sanctuary",
                         "Little Lungs", "Clean Coast Trust", "the Blind Veterans Fund", "Meals on Wheels Leeds", "Rangers for Rhinos", "Night Bus Project"],
       zh=["红十字会", "壹基金", "希望工程", "免费午餐", "蓝天救援队", "嫣然天使基金", "绿色江河", "流浪猫之家", "春蕾计划", "山村图书馆", "爱心食物银行", "自然之友", "养老院基金", "儿童医院基金"])
values("fundraiser_wb", en=["New roof for the scout hut", "Run for Rosie", "Bikes for Ghana", "School garden", "Help the Okafor family", "Ukraine winter appeal", "Piano for Ward 6",
                            "Flood relief 2025", "Sofia's wheelchair", "Save the Old Mill", "Playground fund", "Head shave for hope", "Coffee morning", "10k for Tom", "Library lift"],
       zh=["校园图书角", "给小雨治病", "洪水救援", "山区冬衣", "修缮老祠堂", "流浪狗绝育", "乡村钢琴", "爱心早餐", "为小军筹轮椅", "植树行动"])
CH = dict(t="str", v="charity_wb", d="name of the charity", zh="慈善机构", alt=["organisation", "recipient", "ngo", "cause_name"])
AMT = dict(t="num", v=(5, 900), d="amount of money", zh="金额", alt=["sum", "value", "donation"])
CUR = dict(t="enum", v={"EUR": ["euros", "欧元"], "GBP": ["pounds", "quid", "英镑"], "USD": ["dollars", "bucks", "US dollars", "美元", "美金"], "CNY": ["yuan", "rmb", "元", "块", "人民币"], "CHF": ["francs", "Swiss francs", "瑞士法郎"]}, d="currency of the amount", zh="货币", opt=True, alt=["unit", "money"])
FR = dict(t="str", v="fundraiser_wb", d="title of the fundraiser", zh="筹款项目", alt=["campaign", "page", "name"])
domain("charity_donations")

fn("donate", "Give money once to a charity", zh="向慈善机构一次性捐款", names=["makeDonation", "gifts.create", "give_once"], descs=["A single gift of money to an organisation.", "Donate an amount, optionally without showing the name"],
   params=dict(charity=CH, amount=AMT, currency=CUR, anonymous=dict(t="bool", d="hide the donor's name", zh="匿名", opt=True, alt=["hide_name", "secret"])),
   en=L('''donate {amount} {currency} to {charity}
give {charity} {amount} {currency}
I'd like to give {amount} to {charity}
{amount} {currency} for {charity}
send {charity} a gift of {amount} {currency}
put me down for {amount} {currency} to {charity}, but keep my name out of it @anonymous=true
an anonymous donation of {amount} to {charity} @anonymous=true
{charity}: {amount} {currency}, one time
I saw the report about {charity} and want to help with {amount} {currency}
can I make a one-off donation of {amount} to {charity}
nobody has to know, but give {amount} {currency} to {charity} @anonymous=true
they may print my name: {amount} {currency} to {charity} @anonymous=false
my bonus came in, so {amount} {currency} should go to {charity}
transfer a donation to {charity} worth {amount} {currency}
just this once, {amount} for {charity}
chip in {amount} {currency} for {charity}'''),
   zh_q=L('''给{charity}捐{amount}{currency}
向{charity}捐款{amount}
我想捐{amount}{currency}给{charity}
匿名给{charity}捐{amount} @anonymous=true
{charity}，{amount}{currency}，只捐一次
不要留我的名字，捐{charity}{amount}{currency} @anonymous=true
发奖金了，拿{amount}{currency}捐给{charity}'''),
   res=["donation of {amount} received", '{{"status":"thanks"}}', "receipt R-{amount}"], ans=["You gave {amount} to {charity}.", "Your donation to {charity} went through."])

fn("start_monthly_gift", "Start a donation that repeats every month", zh="设立每月捐款", names=["createStandingGift", "recurring.start", "monthly_donation"], descs=["Sets up a regular gift to a charity.", "Give the same amount each month"],
   params=dict(charity=CH, amount=AMT, day=dict(t="int", v=(1, 28), d="day of the month", zh="每月几号", opt=True, alt=["day_of_month", "on_day"])),
   en=L('''give {charity} {amount} every month
set up a monthly gift of {amount} to {charity}
{amount} a month for {charity}
I want to become a regular donor of {charity} with {amount} monthly
start donating {amount} to {charity} each month on day {day}
every month on the {day}th, {amount} to {charity}
{charity} should get {amount} from me month after month
sign me up with {charity}, {amount} per month
make it a regular thing: {amount} monthly to {charity}
a standing donation for {charity}, {amount} each month, taken on day {day}
from now on {amount} a month goes to {charity}
on day {day} of each month pay {charity} {amount}'''),
   zh_q=L('''每个月给{charity}捐{amount}
设立月捐，{charity}，每月{amount}
每月{day}号给{charity}捐{amount}
从现在起每月捐{amount}给{charity}
我要做{charity}的月捐人，一个月{amount}'''), res=["monthly gift active"], ans=["{charity} will get {amount} every month."])

fn("change_monthly_gift", "Change the amount of a monthly donation", zh="修改月捐金额", names=["updateRecurring", "recurring.set_amount", "adjust_monthly_gift"], descs=["Raises or lowers an existing regular gift."],
   params=dict(charity=CH, amount=dict(t="num", v=(5, 900), d="the new amount per month", zh="新的每月金额", alt=["new_amount", "to", "monthly"])),
   en=L('''change my monthly gift for {charity} to {amount}
raise what I give {charity} each month to {amount}
lower my monthly donation to {charity} to {amount}
from next month {charity} gets {amount} instead
my regular gift to {charity} should be {amount}
make it {amount} a month for {charity}, not what it is now
I earn less now, reduce the gift to {charity}, {amount} monthly
increase the standing donation for {charity}, new amount {amount}
{charity} monthly: {amount} instead
adjust the recurring gift to {charity}, I can only do {amount}
update my regular support of {charity} to {amount} per month
I'd rather give {charity} {amount} a month than the old sum'''),
   zh_q=L('''把{charity}的月捐改成{amount}
{charity}的月捐提高到{amount}
每月捐给{charity}的钱降到{amount}
调整{charity}的月捐金额为{amount}
以后每月给{charity}改捐{amount}'''), res=["now {amount} a month"], ans=["Your monthly gift to {charity} is {amount} now."])

fn("stop_monthly_gift", "End a monthly donation", zh="停止月捐", names=["cancelRecurring", "recurring.stop", "end_monthly_gift"], descs=["Cancels a regular gift for good."], params=dict(charity=CH),
   en=L('''stop my monthly gift to {charity}
cancel the regular donation to {charity}
I no longer want to give to {charity} every month
end the standing gift for {charity}
no more monthly payments to {charity}
{charity} shouldn't take money from me any more
quit being a monthly donor of {charity}
{charity}: cancel monthly
I have to save, so drop the donation to {charity} that goes out each month
terminate my recurring gift, the one to {charity}
take me off the monthly list of {charity}
that was the last payment to {charity}, stop it for good'''),
   zh_q=L('''停止给{charity}的月捐
取消{charity}的每月捐款
以后不再每月捐给{charity}了
终止{charity}的月捐计划
{charity}别再每月扣钱了'''), res=["stopped"], ans=["The monthly gift to {charity} has ended."])

fn("pause_monthly_gift", "Suspend a monthly donation for some months", zh="暂停月捐", names=["pauseRecurring", "recurring.pause", "hold_gift"], descs=["Skips a regular gift for a while; it goes on afterwards."],
   params=dict(charity=CH, months=dict(t="int", v=(1, 12), d="number of months to skip", zh="暂停几个月", alt=["for_months", "skip"])),
   en=L('''pause my gift to {charity} for {months} months
skip {months} months of my donation to {charity}
I'm out of work, hold the gift to {charity} for {months} months
suspend giving to {charity}, {months} months
{months} months without paying {charity}, then go on as before
put the monthly donation for {charity} on ice for {months} months
don't charge me for {charity} in the coming {months} months
take a {months} month break from donating to {charity}
{charity} on hold, {months} months
could {charity} wait {months} months before the next payment
freeze the standing gift to {charity} for the next {months} months
I'll give to {charity} again in {months} months, pause until then'''),
   zh_q=L('''暂停{charity}的月捐{months}个月
接下来{months}个月先不捐{charity}
{charity}的月捐停{months}个月，之后照常
我失业了，{charity}的月捐暂停{months}个月
跳过{months}个月的{charity}捐款'''), res=["paused for {months} months"], ans=["Your gift to {charity} rests for {months} months."])

fn("dedicate_gift", "Donate in honour or in memory of somebody", zh="以某人的名义捐款", names=["tributeGift", "gifts.dedicate", "donate_for"], descs=["A donation made in another person's name.", "Gift in memory or in honour of a person"],
   params=dict(charity=CH, amount=AMT, person=dict(t="str", v="person_c", d="who the gift is dedicated to", zh="纪念或祝贺的人", alt=["name", "honouree", "dedicated_to"]),
               occasion=dict(t="enum", v={"memory": ["memory", "remembrance", "纪念"], "birthday": ["birthday", "生日"], "wedding": ["wedding", "婚礼"], "thanks": ["thank-you", "感谢"]}, d="why it is dedicated", zh="缘由", opt=True, alt=["kind", "type"])),
   en=L('''donate {amount} to {charity} in the name of {person}
in memory of {person}, {amount} to {charity} @occasion="memory"
{person} has died, give {amount} to {charity} instead of flowers @occasion="memory"
for {person}'s {occasion}, {amount} to {charity}
{person} turns fifty, so {amount} for {charity} as a present @occasion="birthday"
{person} is getting married and wants no gifts; {charity} gets {amount} @occasion="wedding"
{amount} to {charity}, dedicated to {person}
as a {occasion} gift for {person}, donate {amount} to {charity}
honour {person} with {amount} to {charity}
give {charity} {amount} on behalf of {person}
a tribute to {person}: {charity}, {amount}
to thank {person}, put {amount} into {charity} @occasion="thanks"'''),
   zh_q=L('''以{person}的名义给{charity}捐{amount}
为了纪念{person}，捐{amount}给{charity} @occasion="memory"
{person}过生日，替他捐{amount}给{charity} @occasion="birthday"
{person}结婚，给{charity}捐{amount}当贺礼 @occasion="wedding"
感谢{person}，捐{charity}{amount} @occasion="thanks"'''), res=["dedicated to {person}"], ans=["{amount} went to {charity} for {person}."])

fn("create_fundraiser", "Open a fundraising page", zh="发起筹款", names=["newCampaign", "fundraisers.create", "start_fundraiser"], descs=["Starts a collection with a title and a goal.", "Open a page where people can give"],
   params=dict(title=FR, goal=dict(t="int", v=(200, 50000, 100), d="how much is to be collected", zh="目标金额", alt=["target", "goal_amount"]), charity=dict(CH, d="who gets the money", opt=True, alt=["beneficiary"])),
   en=L('''create a fundraiser called {title} with a goal of {goal}
start collecting for {title}, target {goal}
open a donation page, {title}, we need {goal}
new campaign: {title}, {goal}
I want to raise {goal}, call the page {title}
raise {goal} for {charity} under the title {title}
set up a collection {title} in favour of {charity}, goal {goal}
we'd like to collect {goal}; name it {title}
launch {title}; we are hoping for {goal} and all of it goes to {charity}
a fundraiser, please. Title: {title}. Goal: {goal}
begin a crowdfunding page for {charity}, titled {title}, aiming at {goal}
{goal} is what we want to get together for {charity}, make a page {title}'''),
   zh_q=L('''发起筹款{title}，目标{goal}
新建筹款页面“{title}”，要筹{goal}
为{charity}筹{goal}，标题叫{title}
我们想筹{goal}，项目名{title}
开个募捐，{title}，目标{goal}，善款给{charity}'''), res=["page created: {title}", '{{"id":"F-{goal}"}}'], ans=["The page {title} is online."])

fn("set_fundraiser_goal", "Change the goal of a fundraiser", zh="修改筹款目标", names=["updateGoal", "fundraisers.goal", "new_target"], descs=["Sets the target sum of an existing fundraising page."],
   params=dict(fundraiser=FR, goal=dict(t="int", v=(200, 50000, 100), d="new target", zh="新目标", alt=["target", "amount"])),
   en=L('''set the goal of {fundraiser} to {goal}
raise the target of {fundraiser} to {goal}
{fundraiser} needs {goal} now
we got a cheaper quote, lower the goal for {fundraiser} to {goal}
change how much {fundraiser} is aiming for, make it {goal}
new target for {fundraiser}: {goal}
{goal} should be the goal on the page {fundraiser}
the {fundraiser} page says the wrong target, it's {goal}
move the goal of {fundraiser} up to {goal}
stretch goal for {fundraiser}, {goal}
let {fundraiser} collect up to {goal}
correct the sum we want for {fundraiser} to {goal}'''),
   zh_q=L('''把{fundraiser}的目标改成{goal}
{fundraiser}的筹款目标提高到{goal}
{fundraiser}只要{goal}就够了，改一下目标
筹款{fundraiser}新目标{goal}
{fundraiser}的目标金额设为{goal}'''), res=["goal {goal}"], ans=["{fundraiser} now aims at {goal}."])

fn("get_fundraiser_progress", "Tell how much a fundraiser has collected", zh="查询筹款进度", names=["fundraiserStatus", "fundraisers.progress", "how_much_raised"], descs=["The sum collected so far and the number of donors."], params=dict(fundraiser=FR),
   en=L('''how much has {fundraiser} raised
how is {fundraiser} doing
show the progress of {fundraiser}
has {fundraiser} reached its goal
what's in the pot for {fundraiser}
how far are we with {fundraiser}
{fundraiser}: how much so far?
how many people have given to {fundraiser}
are we close to the target with {fundraiser}
check the collected sum of {fundraiser}
tell me where {fundraiser} stands
did {fundraiser} get any donations yet'''),
   zh_q=L('''{fundraiser}筹到多少了
{fundraiser}进度怎么样
看看{fundraiser}的筹款情况
{fundraiser}达到目标了吗
有多少人给{fundraiser}捐了款'''), res=["4,210 of 6,000, 83 donors", '{{"raised":1250,"donors":31}}', "71 percent"], ans=["Here is the state of {fundraiser}."])

fn("close_fundraiser", "End a fundraiser and pay out the money", zh="结束筹款", names=["endCampaign", "fundraisers.close", "finish_fundraiser"], descs=["Stops a collection so that nobody can give any more."], params=dict(fundraiser=FR),
   en=L('''close {fundraiser}
end the collection {fundraiser}
we have enough, stop {fundraiser}
take no more donations for {fundraiser}
finish {fundraiser} and pay it out
{fundraiser} is over
shut down the page {fundraiser}
the event is done, so wrap up {fundraiser}
nobody should be able to give to {fundraiser} any longer
pay out what {fundraiser} collected and close it
call it a day with {fundraiser}
deactivate the fundraiser {fundraiser}'''),
   zh_q=L('''结束{fundraiser}
关闭筹款{fundraiser}
{fundraiser}筹够了，停止收款
{fundraiser}不再接受捐款
把{fundraiser}关掉并提现'''), res=["closed"], ans=["{fundraiser} is closed."])

fn("sponsor_runner", "Promise money for a runner's kilometres", zh="赞助跑者", names=["pledge", "sponsorships.add", "sponsor_athlete"], descs=["Pledges a sum per kilometre or in total for someone in a charity run."],
   params=dict(runner=dict(t="str", v="person_c", d="who runs", zh="跑者", alt=["name", "participant"]), amount=dict(t="num", v=(1, 60), d="money pledged", zh="金额", alt=["pledge", "sum"]),
               per=dict(t="enum", v={"kilometre": ["kilometre", "km", "公里"], "lap": ["lap", "round", "圈"], "total": ["in total", "总共"]}, d="what the amount is for", zh="按什么计算", opt=True, alt=["unit", "basis"])),
   en=L('''sponsor {runner} with {amount}
I'll give {runner} {amount} for every kilometre @per="kilometre"
pledge {amount} per lap for {runner} @per="lap"
{runner} is running on Sunday, {amount} from me
put me down as a sponsor of {runner}, {amount} each round @per="lap"
{amount} for {runner}, a flat sum @per="total"
support {runner}'s run with {amount} a kilometre @per="kilometre"
my pledge for {runner} is {amount} no matter how far she gets @per="total"
back {runner} with {amount}
{runner}: {amount} per km @per="kilometre"
every lap {runner} finishes, I pay {amount} @per="lap"
note down {amount} of sponsorship for {runner}'''),
   zh_q=L('''赞助{runner}{amount}
{runner}每跑一公里我捐{amount} @per="kilometre"
{runner}跑一圈我出{amount} @per="lap"
给{runner}总共赞助{amount} @per="total"
我要支持{runner}，{amount}'''), res=["pledge noted"], ans=["You sponsor {runner} with {amount}."])

fn("donate_goods", "Offer things to a charity", zh="捐赠物品", names=["giveItems", "goods.offer", "donate_items"], descs=["Gives clothes, furniture and other goods away, with collection if wanted."],
   params=dict(items=dict(t="[str]", v=["winter coats", "a sofa", "children's books", "tinned food", "old phones", "blankets", "a pram", "school bags", "dining chairs", "toys", "shoes size 42", "a microwave", "curtains", "bedding", "wool hats", "冬衣", "沙发", "童书", "罐头", "旧手机", "毛毯", "婴儿车", "书包", "玩具", "餐椅"], d="what is given", zh="物品", noise=0.05, alt=["goods", "things"]),
               charity=CH, pickup=dict(t="bool", d="have it collected at home", zh="上门取件", opt=True, alt=["collect", "home_collection"])),
   en=L('''donate {items} to {charity}
I have {items} to give away to {charity}
{charity} can have my {items}
offer {items} to {charity} and have it collected @pickup=true
we're clearing the attic: {items} for {charity}
give {charity} {items}, I'll bring it round myself @pickup=false
{items} should go to {charity}
could somebody from {charity} come and fetch {items} @pickup=true
{charity} gets {items}
does {charity} take {items}? then register the gift
I can't carry it, so {charity} has to pick up {items} @pickup=true
put {items} on the goods list for {charity}'''),
   zh_q=L('''把{items}捐给{charity}
我有{items}要捐给{charity}
{items}送给{charity}，请上门取 @pickup=true
家里清理，{items}捐{charity}
我自己送过去，{items}给{charity} @pickup=false'''), res=["goods registered"], ans=["{charity} knows about {items}."])

fn("search_charities", "Find charities by cause", zh="按领域查找慈善机构", names=["findCharity", "charities.search", "list_ngos"], descs=["Lists organisations working for a cause, near a city if given."],
   params=dict(cause=dict(t="enum", v={"animals": ["stray dogs", "animal welfare", "动物保护", "流浪动物"], "children": ["kids", "young people", "儿童", "孩子"], "environment": ["nature", "the climate", "环保", "环境"], "health": ["cancer research", "hospitals", "医疗", "健康"], "hunger": ["food banks", "feeding the poor", "饥饿", "粮食救济"], "refugees": ["people who fled", "asylum seekers", "难民"], "homelessness": ["rough sleepers", "people without a home", "无家可归者"]}, d="what it works for", zh="领域", alt=["field", "topic", "category"]),
               city=dict(t="str", v="city_c", d="near this city", zh="城市", opt=True, alt=["near", "location"])),
   en=L('''find charities for {cause}
which charities work for {cause} in {city}
I'd like to support {cause}, who does that
search organisations helping {cause} near {city}
list charities: {cause}
who in {city} looks after {cause}
I care about {cause}, which charity fits
show me ngos about {cause}
any good causes in {city} to do with {cause}
the polar ice is melting, who can I give money to @cause="environment"
I love dogs and cats, find someone to donate to in {city} @cause="animals"
somebody who gives people on the street a bed, around {city} @cause="homelessness"
charities for {cause}, please, {city} area'''),
   zh_q=L('''找{cause}方面的慈善机构
{city}有哪些帮助{cause}的机构
我想支持{cause}，有什么组织
搜索{city}的{cause}公益组织
我喜欢小猫小狗，该捐给谁 @cause="animals"'''), res=["3 charities found", '{{"results":["Oxfam","WaterAid"]}}'], ans=["These charities work for {cause}."])

fn("get_charity_rating", "Tell how well a charity spends its money", zh="查询慈善机构评级", names=["charityRating", "charities.score", "check_charity"], descs=["Trust score and share of money that reaches the cause."], params=dict(charity=CH),
   en=L('''is {charity} trustworthy
how much of my money reaches the people at {charity}
rating of {charity}
can I trust {charity}
check {charity} before I give anything
what score does {charity} have
does {charity} spend a lot on administration
how is {charity} rated
is {charity} a serious organisation
look up the transparency score of {charity}
somebody at the door collects for {charity}, are they honest
what share of donations does {charity} spend on advertising'''),
   zh_q=L('''{charity}靠谱吗
查一下{charity}的评级
{charity}的钱都用到实处了吗
{charity}透明度怎么样
捐之前看看{charity}的信誉'''), res=["4 of 5 stars", "87 percent reach the cause", '{{"score":92}}'], ans=["Here is how {charity} is rated."])

fn("get_donation_total", "Add up what I have given", zh="统计捐款总额", names=["donationTotal", "gifts.sum", "my_giving"], descs=["Total of my donations, to one charity or in one year if given."],
   params=dict(charity=dict(CH, opt=True), year=dict(t="int", v={str(y): [str(y)] for y in range(2015, 2027)}, d="only this year", zh="年份", opt=True, alt=["in_year"])),
   en=L('''how much have I donated in {year}
what did I give to {charity} altogether
total of my donations
how much went to {charity} in {year}
add up my gifts from {year}
my giving so far?
sum of everything I gave {charity}
in {year}, how generous was I
did I give {charity} anything in {year}, and how much
what do all my donations come to
{charity} {year} total
show what I've spent on good causes'''),
   zh_q=L('''我{year}年一共捐了多少
我给{charity}总共捐过多少钱
我的捐款总额
{year}年捐给{charity}多少
统计一下我的捐款'''), res=["640", '{{"total":1275.5}}', "310 in 6 gifts"], ans=["That is the total of your gifts."])

fn("send_tax_receipt", "Send the donation receipt for the tax office", zh="发送捐赠收据", names=["donationReceipt", "receipts.send", "tax_certificate"], descs=["Emails the yearly certificate of my gifts.", "Proof of donations for a tax return"],
   params=dict(year=dict(t="int", v={str(y): [str(y)] for y in range(2015, 2027)}, d="tax year", zh="年份", alt=["tax_year"]), email=dict(t="str", v="email", d="where to send it", zh="邮箱", opt=True, alt=["to", "address"])),
   en=L('''send me the donation receipt for {year}
I need the tax certificate of my {year} gifts
email the {year} receipt to {email}
receipt for {year} to {email}
my accountant {email} wants the donation proof for {year}
for my tax return: the confirmation of what I gave in {year}
tax receipt {year}
get me the paper for the tax office for {year}
where's my certificate for {year}? send it to {email}
mail {email} a statement of the {year} donations
the {year} donation statement never came, send it again
I'm doing my taxes for {year}, I need the receipt for my donations'''),
   zh_q=L('''把{year}年的捐赠收据发给我
{year}年的捐款证明发到{email}
报税要用，{year}年的捐赠票据
给{email}发{year}年捐款收据
我需要{year}年的抵税证明'''), res=["receipt sent"], ans=["The receipt for {year} is on its way."])

fn("sign_up_volunteer", "Register somebody to help at a charity", zh="报名志愿者", names=["volunteer", "helpers.register", "offer_help"], descs=["Puts a helper on the list for a day."],
   params=dict(charity=CH, day=dict(t="str", v="day_c", d="day, as said", zh="哪天", noise=0, alt=["date", "on"]), name=dict(t="str", v="person_c", d="who helps; the user if left out", zh="志愿者姓名", opt=True, alt=["helper", "volunteer"]),
               task=dict(t="enum", v={"sorting": ["sorting clothes", "sorting", "整理物品"], "kitchen": ["cooking", "kitchen work", "做饭", "厨房"], "driving": ["driving the van", "开车"], "collecting": ["collecting money", "rattling the tin", "募捐"]}, d="kind of help", zh="工作", opt=True, alt=["role", "job"])),
   en=L('''I can help at {charity} {day}
sign {name} up to volunteer with {charity} {day}
put me down for {task} at {charity} {day}
{name} would like to do some {task} for {charity} {day}
{charity}, {day}: {name} is coming to help
{day} I have time, give it to {charity}
register me as a helper of {charity} for {day}
{name} has a van and could drive for {charity} {day} @task="driving"
I'm a decent cook, let me work for {charity} {day} @task="kitchen"
volunteer for {charity}, {day}, {task}
does {charity} still need hands {day}? I'm in
add {name} to the helpers of {charity}, {day}'''),
   zh_q=L('''我{day}去{charity}帮忙
帮{name}报名{day}的{charity}志愿者
{day}去{charity}，做{task}
{name}{day}想到{charity}做义工
{name}有车，{day}可以给{charity}开车 @task="driving"'''), res=["on the list"], ans=["{charity} expects help {day}."])

fn("thank_donor", "Send a thank-you note to a donor", zh="感谢捐赠者", names=["sendThanks", "donors.thank", "thank_you_note"], descs=["Writes to somebody who gave money."],
   params=dict(donor=dict(t="str", v="person_c", d="who gave", zh="捐赠者", alt=["to", "name"]), message=dict(t="str", v=["you made our week", "the new roof is up thanks to you", "we are so grateful", "the kids send their love", "your gift paid for 40 meals", "come and visit us", "we could not do it without you", "the puppies are doing fine", "谢谢您的善心", "孩子们都很开心", "新屋顶已经盖好了", "您的捐款买了四十份午餐", "欢迎来看看我们"], d="text of the note", zh="内容", opt=True, alt=["text", "note"])),
   en=L('''thank {donor} for the donation
send {donor} a thank-you
write to {donor}: {message}
{donor} gave so much, say thanks
thank our donor {donor} and add: {message}
a note to {donor}, {message}
let {donor} know that we got the money and are grateful
tell the donor {donor} "{message}"
{donor} should get a thank-you letter
{message} - send that to {donor} as our thanks
we haven't thanked {donor} yet
thanks to {donor} with the words {message}'''),
   zh_q=L('''感谢{donor}的捐款
给{donor}发感谢信：{message}
告诉捐赠人{donor}，{message}
向{donor}道谢
还没谢谢{donor}，写一封吧'''), res=["note sent"], ans=["{donor} has been thanked."])

flow(en=["find a charity for animals and give it {n} euros", "look for an organisation that helps stray dogs, then donate {n} euros to the first one"], zh_q=["找一个帮助流浪动物的机构，捐{n}欧元"],
     slots=dict(n=[str(k) for k in range(10, 400, 15)]), made=dict(c="charity_wb"),
     steps=[("search_charities", {"cause": "animals"}, '{{"first":"{c}"}}'), ("donate", {"charity": "{c}", "amount": "{n}", "currency": "EUR"}, "donation received")], ans=["{c} got {n} euros."])
flow(en=["find a charity for children in {city} and check whether it can be trusted", "who helps kids in {city}? look up the rating of the first one too"], zh_q=["找{city}帮助儿童的机构，再看看它的评级"],
     slots=dict(city="city_c"), made=dict(c="charity_wb"),
     steps=[("search_charities", {"cause": "children", "city": "{city}"}, "1 found: {c}"), ("get_charity_rating", {"charity": "{c}"}, "4 of 5 stars")], ans=["{c} has 4 of 5 stars."])
