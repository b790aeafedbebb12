"""Surveys and feedback: questions, distribution, results, feedback entries."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def _pool(v):
    return v.split("|") if isinstance(v, str) and "|" in v else v


def S(v, d, zh="", alt="", **more):
    """A copied text; `v` is a list name or values separated by |."""
    return dict(t="str", v=_pool(v), d=d, zh=zh, alt=alt.split(), **more)


def N(lo, hi, d, zh="", alt="", t="int", **more):
    """A number from lo to hi."""
    return dict(t=t, v=(lo, hi), d=d, zh=zh, alt=alt.split(), **more)


def B(d, zh="", alt="", **more):
    """An optional yes or no."""
    return dict(t="bool", d=d, zh=zh, alt=alt.split(), opt=True, **more)


def E(v, d, zh="", alt="", **more):
    """An enum written "value:surface,surface|value"."""
    table = {}
    for item in v.split("|"):
        value, _, words = item.partition(":")
        table[value] = [w for w in words.split(",") if w] + ([value.replace("_", " ")] if "_" in value else [])
    return dict(t="enum", v=table, d=d, zh=zh, alt=alt.split(), **more)


domain("surveys_feedback")
values("survey_we", en="Customer Satisfaction 2026|NPS March|Exit interview|Canteen feedback|Website usability|Post-purchase|Employee pulse|Event follow-up|Beta testers|Parents' survey|Onboarding check|SV-118|Hotel stay|"
       "Course evaluation|Travel habits|Patient experience".split("|"),
       zh="客户满意度|离职访谈|食堂意见|网站易用性|购后调查|员工脉搏|活动回访|内测用户|家长问卷|入职回访|酒店入住|课程评价|出行习惯|患者体验".split("|"))
values("surveyq_we", en="How did you hear about us?|Would you recommend us to a friend?|What can we do better?|How old are you?|Was the staff friendly?|Which features do you use?|How was the food?|Did you find what you were looking for?|"
       "How easy was the sign-up?|Do you work from home?|What did you like most?|How often do you travel?|Any other comments?".split("|"),
       zh="您是怎么知道我们的？|您会推荐给朋友吗？|我们哪里可以改进？|您的年龄？|员工态度如何？|您常用哪些功能？|饭菜怎么样？|注册方便吗？|您在家办公吗？|您最喜欢什么？|还有其他意见吗？".split("|"))
values("audience_we", en="new customers|all employees|beta users|the Berlin office|newsletter readers|gold members|last week's guests|teachers|Android users|people who cancelled|first-time buyers|attendees|the sales team|parents of class 3b".split("|"),
       zh="新客户|全体员工|内测用户|上海办公室|订阅读者|金卡会员|上周的客人|老师|安卓用户|已退订的人|首次购买者|参会者|销售团队".split("|"))
values("feedback_we", en="the checkout is confusing|I love the new design|delivery took two weeks|please add a dark mode|staff was very kind|the room was noisy|prices are too high|search never finds anything|great music|the app drains my battery|"
       "more vegetarian dishes|instructions were unclear|parking was hard to find|best course so far".split("|"),
       zh="结账太复杂|喜欢新设计|送货花了两周|请加深色模式|员工很热情|房间太吵|价格太高|搜索不好用|音乐很棒|应用太耗电|多一些素菜|说明不清楚|停车不方便|最好的一门课".split("|"))
values("respondent_we", en="Maya|R-1182|Dmitri K.|guest 44|Hannah Stone|anonymous-7|Vikram|Mrs Whitfield|user_5520|Rosa Diaz|table 9|room 312|Kofi|participant 12".split("|"),
     zh="小李|访客44|王女士|匿名7号|张敏|9号桌|312房|参与者12|刘先生|陈伟".split("|"))

SURVEY = S("survey_we", "name of the survey", "问卷名称", "survey_name title form")
QTYPE = "text:free text,文本,填空|rating:评分|single_choice:pick one,单选|multiple_choice:tick several,多选|yes_no:是非|date:日期"
TOPIC = "product:产品|service:服务|price:价格|delivery:配送|website:网站|staff:员工|other:something else,其他"
MOOD = "positive:好评,正面|neutral:中性|negative:差评,负面"
QNO = N(1, 40, "number of the question", "题号", "question_number position index")

fn("create_survey", "Create a survey", zh="新建问卷", names=["createSurvey", "surveys.create", "new_questionnaire"], descs=["Starts an empty questionnaire.", "Sets up a new survey with a purpose and a language"],
   params=dict(name=S("survey_we", "name of the survey", "问卷名称", "title"), purpose=E("satisfaction:满意度|research:研究,调研|quiz:测验|registration:sign-up,报名", "what it is for", "用途", "kind type", opt=True),
               language=E("english:英文|german:德文|french:法文|chinese:中文|spanish:西班牙文", "language of the texts", "语言", "lang locale", opt=True), anonymous=B("names are not stored", "匿名", "is_anonymous")),
   en=L('''create a survey called {name}
new survey: {name}
set up a {purpose} survey named {name}
make me a {language} {purpose} survey, call it {name}
I need a survey "{name}" in {language}
start a questionnaire {name} where nobody gives a name @anonymous=true
{name} will be our next survey, it's for {purpose}, in {language}
an anonymous {purpose} survey please, title {name} @anonymous=true
survey {name}, purpose {purpose}
in {language} I'd like a new survey titled {name}
we want to ask people about things, begin a survey named {name} for {purpose}
create {name}, answers with names attached @anonymous=false
questionnaire {name}: {language}, {purpose}
the {purpose} survey should be called {name}'''),
   zh_q=L('''新建问卷{name}
建一个{purpose}问卷，叫{name}
用{language}做一份问卷“{name}”
新问卷{name}，匿名填写 @anonymous=true
我要一份{language}的{purpose}问卷，名称{name}
{name}：{language}，{purpose}'''), res=["survey {name} created"], ans=["The survey {name} is ready for questions."])

fn("add_question", "Add a question to a survey", zh="添加题目", names=["addQuestion", "surveys.add_question", "insert_item"], descs=["Puts a question of some type into a survey."],
   params=dict(survey=dict(SURVEY, opt=True), question=S("surveyq_we", "words of the question", "题目", "text prompt"), type=E(QTYPE, "kind of answer", "题型", "answer_type kind"), required=B("must be answered", "必答", "mandatory"),
               position=N(1, 30, "place in the survey", "位置", "index order", opt=True)),
   en=L('''add a {type} question: {question}
ask "{question}" as {type}
add "{question}" to {survey}, answer type {type}
in {survey} I want the question "{question}" with a {type} answer
put a {type} question at position {position}: {question}
people have to answer this: {question}, {type} @required=true
new {type} question for {survey}: {question}
{question} - make it {type} and optional @required=false
insert "{question}" as number {position} in {survey}, type {type}
the next question is "{question}", {type}
ask {survey} people {question}, stars from one to five @type="rating"
let them write whatever they like: {question} @type="text"
{question} with just yes or no @type="yes_no"
{survey}: {type}, {question}, mandatory @required=true
question {position} should be "{question}", a {type} one'''),
   zh_q=L('''加一道{type}题：{question}
在{survey}里加题目“{question}”，题型{type}
第{position}题用{type}：{question}
{question}，{type}，必答 @required=true
给{survey}新增{type}题{question}
{question}让大家随便写 @type="text"'''), res=["question added"], ans=["The question is in the survey."])

fn("change_question", "Change the wording or type of a question", zh="修改题目", names=["editQuestion", "surveys.update_question", "reword_item"], descs=["Edits a question that is already there."],
   params=dict(number=QNO, new_text=S("surveyq_we", "new wording", "新题目", "text question", opt=True), type=E(QTYPE, "new kind of answer", "新题型", "answer_type", opt=True), survey=dict(SURVEY, opt=True)),
   en=L('''change question {number} to "{new_text}"
question {number} should be {type}
turn question {number} of {survey} into a {type} one
reword question {number}: {new_text}
in {survey}, question {number} should read "{new_text}"
make number {number} a {type} question that says {new_text}
{new_text} is better wording for question {number}
edit question {number}, new type {type}
switch the answer type of question {number} to {type}
replace the text of {number} in {survey} by "{new_text}"
for question {number} use {type} instead
question {number} of {survey}: {type}, "{new_text}"'''),
   zh_q=L('''第{number}题改成“{new_text}”
把第{number}题改为{type}
{survey}的第{number}题换成{new_text}
第{number}题题型改{type}
修改第{number}题：{new_text}，{type}'''), res=["question {number} changed"], ans=["Question {number} is changed."])

fn("delete_question", "Remove a question from a survey", zh="删除题目", names=["removeQuestion", "surveys.delete_question"], descs=["Takes a question out."], params=dict(number=QNO, survey=dict(SURVEY, opt=True)),
   en=L('''delete question {number}
remove question {number} from {survey}
take number {number} out of {survey}
question {number} isn't needed
drop question {number}
{survey}: delete question {number}
nobody understands question {number}, throw it out
scrap the question at {number}
get rid of question {number} in {survey}
without question {number} please
{survey} is too long, cut question {number}
question number {number} can go'''),
   zh_q=L('''删除第{number}题
把{survey}的第{number}题去掉
第{number}题不要了
{survey}太长，删掉第{number}题
去掉第{number}题'''), res=["question {number} deleted"], ans=["Question {number} is gone."])

fn("move_question", "Move a question to another place", zh="移动题目", names=["moveQuestion", "surveys.reorder", "swapOrder"], descs=["Changes the order of the questions."],
   params=dict(number=QNO, new_position=N(1, 40, "place it goes to", "新位置", "to target"), survey=dict(SURVEY, opt=True)),
   en=L('''move question {number} to place {new_position}
question {number} should become number {new_position}
put question {number} at {new_position} in {survey}
in {survey}, shift {number} to {new_position}
make {new_position} out of question {number}
I want question {number} as the first one @new_position=1
reorder {survey}: {number} to {new_position}
start the survey with question {number} @new_position=1
place {new_position} is for what is now question {number}
renumber question {number} as {new_position}
drag question {number} to position {new_position}
{number} -> {new_position} in the order of questions'''),
   zh_q=L('''把第{number}题移到第{new_position}位
第{number}题改为第{new_position}题
{survey}里第{number}题挪到{new_position}
第{number}题放到最前面 @new_position=1
调整顺序：{number}到{new_position}'''), res=["moved"], ans=["Question {number} is now number {new_position}."])

fn("send_survey", "Send a survey to people", zh="发送问卷", names=["sendSurvey", "surveys.distribute", "invite_respondents"], descs=["Invites an audience to a survey over a channel."],
   params=dict(survey=SURVEY, audience=S("audience_we", "who gets it", "对象", "recipients group to"), channel=E("email:mail,邮件|sms:text message,短信|link:链接|qr_code:QR code,二维码|popup:弹窗", "how it reaches them", "渠道", "via method"),
               tone=E("formal:正式|friendly:友好|short:简短", "tone of the invitation", "语气", "style", opt=True), days_open=N(1, 60, "days until it closes", "开放天数", "duration_days open_for", opt=True)),
   en=L('''send {survey} to {audience} by {channel}
invite {audience} to {survey} via {channel}
{survey} goes out to {audience}, {channel}, open for {days_open} days
use {channel} to get {survey} to {audience}
email {survey} to {audience} @channel="email"
with a {tone} invitation, send {survey} to {audience} by {channel}
{audience} should get {survey} as a {channel}
distribute {survey}: {audience}, {channel}, tone {tone}, {days_open} days
I want {audience} to fill in {survey}, {channel} please, keep the words {tone}
text {audience} the survey {survey} @channel="sms"
print a code that {audience} can scan for {survey} @channel="qr_code"
give {audience} {days_open} days for {survey} and send it by {channel}
for {days_open} days, {audience} can answer {survey} through a {channel}
ask {audience} via {channel}, survey {survey}, {tone}'''),
   zh_q=L('''把{survey}用{channel}发给{audience}
通过{channel}邀请{audience}填写{survey}
给{audience}发{survey}，{channel}，开放{days_open}天
用{tone}的语气通过{channel}把{survey}发给{audience}
让{audience}扫码填{survey} @channel="qr_code"
{survey}：{audience}，{channel}，{tone}'''), res=["sent to 412 people"], ans=["{survey} is on its way to {audience}."])

fn("send_survey_reminder", "Remind people who have not answered a survey", zh="催填问卷", names=["remindRespondents", "surveys.remind", "nudge_audience"], descs=["Sends a reminder for a survey."],
   params=dict(survey=SURVEY, group=E("non_openers:people who never opened it,没打开的人|starters:people who stopped halfway,填了一半的人|everyone:所有人", "who is reminded", "提醒对象", "who target", default="non_openers"),
               channel=E("email:mail,邮件|sms:text message,短信", "how", "渠道", "via", opt=True)),
   en=L('''remind people about {survey}
send a reminder for {survey} by {channel}
nudge {group} about {survey}
{survey}: reminder to {group} by {channel}
remind those who began {survey} but never finished @group="starters"
people haven't even looked at {survey}, remind them @group="non_openers"
another {channel} for {survey} please, as a reminder
poke {group} with a {channel} because of {survey}
send the {channel} reminder of {survey} to {group}
too few answers to {survey}, remind {group}
follow up on {survey}, {group}, {channel}
tell {group} once more that {survey} is waiting'''),
   zh_q=L('''提醒大家填{survey}
用{channel}催一下{survey}
提醒{group}填{survey}
填了一半{survey}的人再提醒一次 @group="starters"
{survey}回收太少，给{group}发{channel}提醒'''), res=["reminder sent"], ans=["The reminder for {survey} is out."])

fn("set_survey_state", "Open, pause or close a survey", zh="设置问卷状态", names=["setSurveyState", "surveys.set_status", "toggle_survey"], descs=["Whether a survey takes answers."],
   params=dict(survey=SURVEY, state=E("open:开放|paused:暂停|closed:关闭|archived:归档", "new state", "状态", "status"), limit=N(10, 2000, "close after so many answers", "满多少份后关闭", "max_answers quota", opt=True)),
   en=L('''set {survey} to {state}
{survey} should be {state}
close {survey}, we have enough answers @state="closed"
stop {survey} for the moment @state="paused"
make {survey} {state} and take {limit} answers at most
{survey} is {state} from now on
let people answer {survey} again @state="open"
put {survey} into the archive @state="archived"
the survey {survey} must be {state}
open {survey} until {limit} people have answered @state="open"
state of {survey}: {state}
{survey} {state}, limit {limit}
nobody should be able to answer {survey} any more @state="closed"'''),
   zh_q=L('''把{survey}设为{state}
{survey}{state}
{survey}收够了，关闭 @state="closed"
{survey}先停一停 @state="paused"
开放{survey}，收满{limit}份为止 @state="open"'''), res=["{survey}: {state}"], ans=["{survey} is {state}."])

fn("get_survey_results", "Show the results of a survey", zh="查看问卷结果", names=["getResults", "surveys.results", "survey_report"], descs=["Answers as a chart, a table, raw or in short."],
   params=dict(survey=SURVEY, view=E("summary:概要|chart:图表|table:表格|raw:原始数据", "how to show them", "展示方式", "format as", default="summary"), question=N(1, 40, "only this question", "只看第几题", "question_number", opt=True),
               group_by=E("age:年龄|gender:性别|country:国家|department:部门|month:月份", "split the answers by", "分组", "split breakdown", opt=True)),
   en=L('''show the results of {survey}
results of {survey} as {view}
what did people say in {survey}, question {question}
{survey} results by {group_by}
split {survey} by {group_by} and show a {view}
give me a {view} of question {question} in {survey}
how did {survey} turn out
for {survey} I'd like the {view}, grouped by {group_by}
question {question} of {survey}: {view} by {group_by}
does the answer to question {question} of {survey} depend on {group_by}
{survey} {view}
let me see every single answer to {survey} @view="raw"
draw the answers to question {question} from {survey} @view="chart"
the {view} of {survey} please, broken down by {group_by}'''),
   zh_q=L('''查看{survey}的结果
{survey}的结果用{view}显示
{survey}第{question}题大家怎么答的
按{group_by}看{survey}的{view}
{survey}第{question}题，按{group_by}分组
把{survey}第{question}题画成图 @view="chart"'''), res=["412 answers, average 4.1"], ans=["These are the results of {survey}."])

fn("export_answers", "Export the answers of a survey to a file", zh="导出答卷", names=["exportAnswers", "surveys.export", "download_responses"], descs=["Saves all answers in a file format."],
   params=dict(survey=SURVEY, format=E("csv:CSV|xlsx:Excel|pdf:PDF|json:JSON", "file format", "格式", "file_type as"),
               period=E("today:今天|week:this week,本周|month:this month,本月|all:everything,全部", "answers of which period", "时段", "range", opt=True)),
   en=L('''export {survey} as {format}
save the answers of {survey} to {format}
download {survey} in {format}, {period}
{format} file of {survey} please
give me {survey} answers from {period} as {format}
I need a {format} with the responses to {survey}
for {period}, export {survey} to {format}
{survey} -> {format}
put all answers of {survey} into a spreadsheet @format="xlsx"
get {survey} out as {format}
responses of {survey} ({period}), format {format}
can I have {survey} as a {format}'''),
   zh_q=L('''把{survey}导出成{format}
下载{survey}的答卷，{format}格式
{survey}{period}的答案存成{format}
导出{survey}，{format}，{period}
{survey}要一份{format}'''), res=["answers.{format}"], ans=["The answers of {survey} are saved as {format}."])

fn("record_feedback", "Record a piece of feedback", zh="记录反馈", names=["recordFeedback", "feedback.add", "log_opinion"], descs=["Stores what somebody said, with topic and mood."],
   params=dict(text=S("feedback_we", "what was said", "反馈内容", "message comment"), topic=E(TOPIC, "what it is about", "主题", "category area"), mood=E(MOOD, "tone of the feedback", "情绪", "sentiment", opt=True),
               author=S("respondent_we", "who said it", "反馈人", "from_who customer", opt=True), rating=N(1, 5, "stars", "星级", "stars score", opt=True)),
   en=L('''record feedback: {text}, about {topic}
{author} says {text}, file it under {topic}
{mood} feedback on {topic}: {text}
note {mood} {topic} feedback from {author}: "{text}"
{author} gave {rating} stars and said {text}, topic {topic}
feedback about {topic}, {rating} stars, "{text}"
log this as {mood}: {text} ({topic})
we heard from {author} that {text}; topic {topic}, {mood}
topic {topic}, mood {mood}, text: {text}
add to the feedback: {text}. It concerns the {topic}.
somebody complained, {text}, put it under {topic} @mood="negative"
someone praised us: {text}, that's about {topic} @mood="positive"
write down {rating} stars from {author} for the {topic}: {text}'''),
   zh_q=L('''记录反馈：{text}，关于{topic}
{author}说{text}，归到{topic}
{author}打了{rating}星，说{text}，主题{topic}
{topic}方面的{mood}反馈：{text}
有人抱怨{text}，记到{topic} @mood="negative"'''), res=["feedback stored"], ans=["The feedback is stored under {topic}."])

fn("list_feedback", "List feedback", zh="列出反馈", names=["listFeedback", "feedback.query", "browse_opinions"], descs=["Shows stored feedback by topic, mood and stars."],
   params=dict(topic=E(TOPIC, "only this topic", "主题", "category", opt=True), mood=E(MOOD, "only this mood", "情绪", "sentiment", opt=True), min_rating=N(1, 5, "at least so many stars", "最低星级", "from_stars", opt=True),
               max_rating=N(1, 5, "at most so many stars", "最高星级", "to_stars", opt=True), limit=N(1, 100, "at most so many", "最多几条", "count", opt=True)),
   en=L('''show {mood} feedback about {topic}
list the feedback on {topic}
what do people say about {topic}
the {limit} latest {mood} comments
feedback with at least {min_rating} stars
feedback with no more than {max_rating} stars on {topic}
between {min_rating} and {max_rating} stars, what came in about {topic}
read me {limit} {mood} ones on {topic}
all {mood} feedback please
which complaints about {topic} did we get @mood="negative"
what do people like about our {topic} @mood="positive"
{topic}, {mood}, {limit} of them
show me everything from {min_rating} to {max_rating} stars
{limit} comments, {topic} only'''),
   zh_q=L('''列出{topic}的{mood}反馈
大家对{topic}怎么说
看{limit}条{mood}反馈
{min_rating}到{max_rating}星的{topic}反馈
至少{min_rating}星的反馈
{topic}有哪些抱怨 @mood="negative"'''), res=["12 comments"], ans=["Here is the feedback."])

fn("reply_to_feedback", "Answer a piece of feedback", zh="回复反馈", names=["replyToFeedback", "feedback.reply"], descs=["Writes back to somebody who gave feedback."],
   params=dict(author=S("respondent_we", "who gave the feedback", "反馈人", "to customer respondent"),
               message=S("thank you for your honest words|we are sorry about that|this will be fixed next week|please write to us again|we passed it on to the kitchen|谢谢您的意见|非常抱歉|下周会修好|已转告厨房|欢迎再来", "the answer", "回复", "text reply"),
               visibility=E("public:公开|private:私下,私密", "who can read it", "可见性", "scope"), tone=E("formal:正式|friendly:友好|apologetic:道歉", "tone", "语气", "style", opt=True)),
   en=L('''reply to {author} in {visibility}: {message}
write {author} a {visibility} answer saying {message}
answer {author}: {message}, make it {visibility}
{visibility} reply to {author}, {tone}: {message}
tell {author} "{message}", {visibility} and in a {tone} tone
give {author} a {tone} {visibility} reply: {message}
send {message} to {author}, only {author} should see it @visibility="private"
everyone may read it: reply to {author} with {message} @visibility="public"
respond to {author} with {message}, {visibility}
to {author}: {message} ({visibility})
I'd like to answer {author} {tone} and {visibility}, {message}
for {author}, a {visibility} response: "{message}"'''),
   zh_q=L('''{visibility}回复{author}：{message}
给{author}写{visibility}回复，{message}
用{tone}的语气{visibility}回复{author}：{message}
只让{author}看到：{message} @visibility="private"
大家都能看：回复{author}，{message} @visibility="public"'''), res=["reply sent"], ans=["{author} has your answer."])

flow(en=["create a survey called {n} and ask \"{q}\" in it as free text", "new survey {n} with the text question {q}"], zh_q=["新建问卷{n}，加一道文本题：{q}", "建问卷{n}，再加填空题{q}"],
     slots=dict(n="survey_we", q="surveyq_we"), made=dict(s=["SV-2204", "SV-871", "survey 5518", "sv_90a"]),
     steps=[("create_survey", {"name": "{n}"}, '{{"survey":"{s}"}}'), ("add_question", {"survey": "{s}", "question": "{q}", "type": "text"}, "added")], ans=["{n} is there with its first question."])
flow(en=["set up {n} and mail it to {a}", "create the survey {n}, then send it to {a} by email"], zh_q=["新建问卷{n}，用邮件发给{a}", "建好{n}然后邮件发给{a}"],
     slots=dict(n="survey_we", a="audience_we"), made=dict(s=["SV-310", "SV-4471", "form-88", "sv_c01"]), steps=[("create_survey", {"name": "{n}"}, "{s}"),
     ("send_survey", {"survey": "{s}", "audience": "{a}", "channel": "email"}, "sent")], ans=["{n} went out to {a}."])
