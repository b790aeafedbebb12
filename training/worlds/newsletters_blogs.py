"""Newsletters and blogs: posts, comments, issues, subscribers, numbers."""
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


domain("newsletters_blogs")
values("posttitle_we", en="Ten quiet beaches|Why we moved to Rust|Sourdough for beginners|My year without a car|Notes from Lisbon|How to prune roses|What I learned in 2025|Cheap lunches|A letter to my landlord|The end of summer|"
       "Interview with a beekeeper|Release 4.2|Small gardens, big harvest|On being late|Running in the rain|five tools I use daily".split("|"),
       zh="十个安静的海滩|为什么换编程语言|面包入门|没有车的一年|里斯本笔记|怎样修剪玫瑰|我的二〇二五|便宜午餐|夏天的尾声|采访养蜂人|小花园大收成|雨中跑步|每天用的五个工具".split("|"))
values("newsletter_we", en="Weekly Digest|Garden Letters|The Monday Note|Product News|Slow Travel|Dev Diary|issue 48|Bookworm|Members Only|Kitchen Table|Local Events|Investor Update|Trail Mail|Night Owl".split("|"),
       zh="每周精选|花园来信|周一便笺|产品动态|慢旅行|开发日记|书虫|会员专刊|厨房餐桌|本地活动|夜猫子".split("|"))
values("subject_we", en="You're invited|Spring is here|3 things to read this week|Last chance for tickets|Hello from Oslo|We fixed it|News from the workshop|Your April recap|Don't miss Sunday|A small favour|Big changes ahead".split("|"),
       zh="邀请您参加|春天来了|本周三篇好文|最后机会|来自奥斯陆的问候|问题已修复|工坊消息|四月回顾|别错过周日|重大变化".split("|"))
values("segment_we", en="all subscribers|new readers|paying members|people in Berlin|inactive readers|VIPs|teachers|everyone who clicked|gardeners|trial users|press list|German speakers".split("|"),
       zh="全部订阅者|新读者|付费会员|北京的读者|不活跃读者|贵宾|老师|点过链接的人|试用用户|媒体名单".split("|"))
values("blogcat_we", en="Travel|Recipes|Engineering|Life|Reviews|How-to|News|Opinion|Photography|Family|Books|Behind the scenes".split("|"), zh="旅行|食谱|技术|生活|评测|教程|新闻|观点|摄影|家庭|读书|幕后".split("|"))

POST = S("posttitle_we", "title of the post", "文章标题", "title article post_title")
LETTER = S("newsletter_we", "name of the newsletter", "通讯名称", "newsletter_name name list")
VIS = "public:公开|members:会员可见|private:私密"
STATUS = "draft:草稿|scheduled:定时|published:已发布|archived:归档"
FREQ = "daily:每日,每天|weekly:每周|monthly:每月"

fn("create_post", "Write a new blog post", zh="新建文章", names=["createPost", "blog.create", "new_article"], descs=["Starts an article with a title, category and visibility."],
   params=dict(title=S("posttitle_we", "title", "标题", "name headline"), category=S("blogcat_we", "category", "分类", "section", opt=True),
               status=E("draft:草稿|published:发布", "draft or published at once", "状态", "state", default="draft"),
               visibility=E(VIS, "who can read it", "可见性", "access audience", opt=True), author=S("person_c", "author", "作者", "writer by", opt=True)),
   en=L('''write a post called "{title}"
new post: {title}
start a {visibility} article {title} in {category}
create {title} as a {status} post
{title} goes into {category}, {status} and {visibility}
I want to blog about something, title {title}
put up a post {title} by {author}, section {category}
{author} is writing {title} for {category}
make a post {title}, it should be {visibility}
article {title}: category {category}, status {status}
blog: {title}, {status}
only paying readers should see the new piece {title} @visibility="members"
{title} is a new story of {author}, {visibility}, save it as {status}
new {status} in {category} with the title {title}
post {title} right away so that everyone can read it @status="published" @visibility="public"'''),
   zh_q=L('''新建文章《{title}》
在{category}里写一篇{title}，{visibility}
{author}的新文章：{title}，存成{status}
写一篇叫{title}的文章，放在{category}
{title}：{status}，{visibility}
只给会员看的新文章{title} @visibility="members"'''), res=["post created"], ans=["The post {title} is there."])

fn("rename_post", "Give a post another title", zh="修改文章标题", names=["renamePost", "blog.retitle", "change_headline"], descs=["Changes the title of a post."],
   params=dict(old_title=S("posttitle_we", "title so far", "原标题", "post current_title"), new_title=S("posttitle_we", "new title", "新标题", "title to")),
   en=L('''rename {old_title} to {new_title}
the post {old_title} should be called {new_title}
change the title {old_title} into {new_title}
{new_title} is a better title for {old_title}
retitle {old_title}: {new_title}
call it {new_title} instead of {old_title}
not "{old_title}" but "{new_title}"
make {new_title} the headline of {old_title}
swap the headline {old_title} for {new_title}
new title {new_title} for the article {old_title}
{old_title} -> {new_title}
give {old_title} the title {new_title}'''),
   zh_q=L('''把《{old_title}》改名为《{new_title}》
文章{old_title}标题换成{new_title}
标题不要{old_title}，用{new_title}
{old_title}改叫{new_title}
新标题{new_title}，原来是{old_title}'''), res=["renamed"], ans=["The post is called {new_title} now."])

fn("set_post_status", "Change status or visibility of a post", zh="设置文章状态", names=["setPostStatus", "blog.set_status", "publish_or_hide"], descs=["Publishes, hides or archives a post."],
   params=dict(post=POST, status=E(STATUS, "new status", "状态", "state"), visibility=E(VIS, "who can read it", "可见性", "access", opt=True),
               when=S("day_c", "for scheduled posts, as said", "定时日期", "date publish_at", noise=0, opt=True)),
   en=L('''set {post} to {status}
{post} should be {status}
make {post} {status} and {visibility}
publish {post} @status="published"
take {post} back to {status}
{post}: {status}, {visibility}
schedule {post} for {when} @status="scheduled"
let {post} go live {when} @status="scheduled"
put the post {post} out for everybody @status="published" @visibility="public"
mark {post} as {status}, readable for {visibility}
unpublish {post} @status="draft"
{post} is old, move it to the archive @status="archived"
I'm done with {post}, post it for {visibility} @status="published"
change {post} into a {status} with {visibility} access'''),
   zh_q=L('''把《{post}》设为{status}
发布{post} @status="published"
{post}改成{status}，{visibility}
{when}定时发布{post} @status="scheduled"
{post}撤回成草稿 @status="draft"
{post}太旧了，归档 @status="archived"'''), res=["{post}: {status}"], ans=["{post} is {status}."])

fn("delete_post", "Delete a post", zh="删除文章", names=["deletePost", "blog.remove"], descs=["Removes a post for good."], params=dict(post=POST, keep_comments=B("keep the comments", "保留评论", "save_comments")),
   en=L('''delete the post {post}
remove {post} for good
{post} has to go
trash {post} but keep the comments @keep_comments=true
erase {post} together with its comments @keep_comments=false
get rid of the article {post}
I regret {post}, delete it
throw {post} away
the blog shouldn't contain {post} any more
kill the post {post}
permanently delete {post}
{post}: delete'''),
   zh_q=L('''删除文章{post}
把《{post}》彻底删掉
{post}不要了
删掉{post}，评论留着 @keep_comments=true
{post}连评论一起删 @keep_comments=false'''), res=["deleted"], ans=["{post} is deleted."])

fn("list_posts", "List posts", zh="列出文章", names=["listPosts", "blog.list", "show_articles"], descs=["Shows posts by status, category and order."],
   params=dict(status=E(STATUS, "only this status", "状态", "state", opt=True), category=S("blogcat_we", "only this category", "分类", "section", opt=True),
               sort=E("newest:最新|oldest:最早|popular:most read,最热|commented:most discussed,评论最多", "order", "排序", "order_by", opt=True),
               limit=N(1, 50, "at most so many", "最多几篇", "count", opt=True), author=S("person_c", "only by this author", "作者", "by", opt=True)),
   en=L('''list my {status} posts
show the {sort} posts in {category}
which posts are {status}?
{limit} {sort} articles
give me the {limit} {sort} posts by {author}
posts from {category}, {sort} first
what has {author} written in {category}
everything that is {status}, {limit} at most
{status} posts by {author}
which articles do people read most @sort="popular"
all posts in {category} please
show {limit} posts, only {status}, {sort} on top
what's not finished yet on the blog @status="draft"
{category} {status} {sort}'''),
   zh_q=L('''列出{status}的文章
{category}里{sort}的文章
显示{author}的{limit}篇文章
{limit}篇{sort}的文章
哪些文章还没写完 @status="draft"
{author}在{category}写了什么'''), res=["Notes from Lisbon, On being late"], ans=["These are the posts."])

fn("get_post_stats", "Show how a post is doing", zh="查看文章数据", names=["getPostStats", "blog.stats", "article_metrics"], descs=["Views, likes, comments or reading time of a post."],
   params=dict(post=POST, metric=E("views:浏览量|likes:点赞|comments:评论数|reading_time:阅读时长|shares:分享", "what to read", "指标", "measure"),
               period=E("today:今天|week:this week,本周|month:this month,本月|all_time:总共", "period", "时段", "range", opt=True)),
   en=L('''how many {metric} does {post} have
{metric} of {post}
show the {metric} for {post}, {period}
how many people read {post} @metric="views"
did anyone like {post} @metric="likes"
how long do readers stay on {post} @metric="reading_time"
{post} {metric} {period}
the {metric} that {post} got {period}
for {period}, give me {metric} of {post}
tell me about {metric} on the article {post}
is {post} being passed on by readers @metric="shares"
look up {metric} for {post}
stats: {post}, {metric}, {period}'''),
   zh_q=L('''{post}有多少{metric}
查《{post}》{period}的{metric}
多少人看了{post} @metric="views"
{post}的{metric}是多少
读者在{post}上停留多久 @metric="reading_time"'''), res=["1204", "37"], ans=["Here are the {metric} of {post}."])

fn("moderate_comment", "Decide about a comment on a post", zh="审核评论", names=["moderateComment", "comments.decide", "handle_comment"], descs=["Approves, hides, deletes or pins a reader's comment."],
   params=dict(author=S("person_c", "who wrote the comment", "评论人", "commenter by"), action=E("approve:通过|hide:隐藏|delete:删除|pin:置顶", "what to do", "操作", "decision op"), post=dict(POST, opt=True),
               reason=E("spam:垃圾广告|offensive:冒犯|off_topic:跑题|helpful:有帮助", "why", "原因", "why", opt=True)),
   en=L('''{action} the comment by {author}
{action} {author}'s comment on {post}
the comment of {author} is {reason}, {action} it
{author} wrote something {reason} under {post}, {action} that
on {post} please {action} what {author} said
let {author}'s comment through @action="approve"
keep {author}'s comment at the top of {post} @action="pin"
nobody should see what {author} wrote, but don't remove it @action="hide"
{author}: {action}, {reason}
comment from {author} on {post}: {action} because {reason}
I find {author}'s comment {reason}; {action}
get rid of {author}'s rant below {post} @action="delete"
{action} it, the one {author} left at {post}'''),
   zh_q=L('''{action}{author}的评论
{author}在{post}下的评论{reason}，{action}
把{author}的评论置顶 @action="pin"
{author}在《{post}》的评论{action}
{author}的留言属于{reason}，{action}它'''), res=["comment handled"], ans=["The comment of {author} is dealt with."])

fn("create_newsletter", "Set up a newsletter", zh="新建通讯", names=["createNewsletter", "letters.create", "new_mailing"], descs=["Starts a newsletter with rhythm and layout."],
   params=dict(name=S("newsletter_we", "name", "名称", "title newsletter"), frequency=E(FREQ, "how often it goes out", "频率", "rhythm interval", opt=True),
               layout=E("plain:纯文字|magazine:杂志|cards:卡片", "layout", "版式", "template design", opt=True), access=E("free:免费|paid:付费", "free or paid", "收费方式", "plan", opt=True),
               price=N(2, 30, "price per month", "月费", "fee monthly_price", opt=True)),
   en=L('''start a newsletter called {name}
new {frequency} newsletter: {name}
create {name}, a {frequency} newsletter with a {layout} layout
{name} should be {paid}
I'd like a {access} newsletter named {name}
set up {name}: {frequency}, {layout}, {access}
a {layout} newsletter {name} that comes {frequency}
make {name} a {access} {frequency} letter
{name}, {price} a month, {frequency} @access="paid"
readers pay {price} for {name} @access="paid"
in {layout} style, begin a newsletter {name}
the {frequency} mailing {name}, {access} for everyone
newsletter {name}, {layout}
nobody pays for {name}, it comes {frequency} @access="free"'''.replace("{paid}", "{access}")),
   zh_q=L('''新建通讯{name}
建一个{frequency}的通讯，叫{name}
{name}：{frequency}，{layout}版式，{access}
做一份{access}的{name}
{name}收费，每月{price} @access="paid"
用{layout}版式新建{name}，{frequency}发'''), res=["newsletter created"], ans=["The newsletter {name} is set up."])

fn("send_newsletter", "Send an issue of a newsletter", zh="发送通讯", names=["sendNewsletter", "letters.send", "mail_issue"], descs=["Mails an issue to readers, at once or on a day."],
   params=dict(newsletter=LETTER, subject=S("subject_we", "subject line", "邮件主题", "subject_line headline"), segment=S("segment_we", "which readers", "读者群", "audience to", opt=True),
               format=E("html:HTML|text:plain text,纯文本", "format of the mail", "格式", "mail_format", opt=True),
               when=S("day_c", "day, now when absent", "时间", "date send_at", noise=0, opt=True)),
   en=L('''send {newsletter} with the subject {subject}
mail {newsletter} to {segment}, subject "{subject}"
{newsletter} goes out {when} with {subject} as the subject
send {subject} as the next {newsletter} to {segment}
to {segment}: {newsletter}, subject {subject}, {format}
schedule {newsletter} for {when}, subject line {subject}
{subject} is the subject, {newsletter} the newsletter, {segment} the readers
send out {newsletter} in {format}, titled {subject}
{when} {segment} should get {newsletter}: {subject}
ship {newsletter} "{subject}" as {format}
let {segment} have {newsletter} {when} with the headline {subject}
new issue of {newsletter}: {subject}
{newsletter} to {segment}, {subject}'''),
   zh_q=L('''发送{newsletter}，主题“{subject}”
把{newsletter}发给{segment}，主题{subject}
{when}发{newsletter}，标题{subject}
以{format}格式给{segment}发{newsletter}：{subject}
新一期{newsletter}：{subject}'''), res=["sent to 2204 readers"], ans=["{newsletter} is on its way."])

fn("send_test_issue", "Send a test of a newsletter to one address", zh="发送测试邮件", names=["sendTest", "letters.test", "preview_mail"], descs=["Mails an issue to one person only."],
   params=dict(newsletter=LETTER, email=S("email_c", "address of the tester", "测试邮箱", "to address"), format=E("html:HTML|text:plain text,纯文本", "format", "格式", "mail_format", opt=True)),
   en=L('''send a test of {newsletter} to {email}
{email} should get a trial copy of {newsletter}
test {newsletter} on {email} as {format}
let me see {newsletter} first, mail it to {email}
preview of {newsletter} to {email}
before everyone gets it, {newsletter} to {email}
mail {email} a {format} test of {newsletter}
try {newsletter} out with {email}
{newsletter}: test mail, {email}, {format}
only {email} for now, {newsletter}
proof copy of {newsletter} to {email}
check how {newsletter} looks in {email}'s inbox'''),
   zh_q=L('''把{newsletter}的测试邮件发到{email}
先给{email}发一份{newsletter}看看
{newsletter}测试，{format}，{email}
{newsletter}正式发之前先寄给{email}
用{email}试发{newsletter}'''), res=["test sent"], ans=["The test of {newsletter} went to {email}."])

fn("manage_subscriber", "Add, remove or block a subscriber", zh="管理订阅者", names=["manageSubscriber", "subscribers.update", "set_subscription"], descs=["Signs an address on or off a newsletter."],
   params=dict(email=S("email_c", "address", "邮箱", "address subscriber"), newsletter=LETTER, action=E("add:添加,订阅|remove:移除,退订|block:拉黑,屏蔽", "what to do", "操作", "op change"),
               frequency=E(FREQ, "how often they want it", "频率", "rhythm", opt=True)),
   en=L('''{action} {email} on {newsletter}
sign {email} up for {newsletter} @action="add"
{email} doesn't want {newsletter} any more @action="remove"
take {email} off {newsletter} @action="remove"
subscribe {email} to {newsletter}, {frequency} @action="add"
{email} would like {newsletter} {frequency} @action="add"
{email} keeps sending abuse, never let that address near {newsletter} again @action="block"
{newsletter}: {action} {email}
please {action} the address {email} for {newsletter}
put {email} on the list of {newsletter} @action="add"
unsubscribe {email} from {newsletter} @action="remove"
{newsletter} without {email} please @action="remove"
I want you to {action} {email}, newsletter {newsletter}'''),
   zh_q=L('''{newsletter}{action}{email}
{email}订阅{newsletter}，{frequency} @action="add"
把{email}从{newsletter}退订 @action="remove"
{email}不想再收{newsletter}了 @action="remove"
{newsletter}拉黑{email} @action="block"'''), res=["list updated"], ans=["{email} is dealt with on {newsletter}."])

fn("get_newsletter_stats", "Show how a newsletter is doing", zh="查看通讯数据", names=["getNewsletterStats", "letters.stats", "mailing_report"], descs=["Opens, clicks, growth or cancellations of a newsletter."],
   params=dict(newsletter=LETTER, metric=E("opens:打开率|clicks:点击|subscribers:订阅人数|cancellations:退订数|bounces:退信", "what to read", "指标", "measure"), issues=N(1, 30, "over the last so many issues", "最近几期", "last count", opt=True),
               segment=S("segment_we", "only these readers", "读者群", "audience", opt=True)),
   en=L('''show the {metric} of {newsletter}
how many {metric} did {newsletter} have over the last {issues} issues
{metric} for {newsletter} among {segment}
how many readers does {newsletter} have @metric="subscribers"
did people open {newsletter} @metric="opens"
how many left {newsletter} in the last {issues} issues @metric="cancellations"
{newsletter} {metric}
I need {metric} from {newsletter}, last {issues} issues, {segment} only
which share of {segment} opened {newsletter} @metric="opens"
report {metric} of the {newsletter} letter
mails of {newsletter} that came back @metric="bounces"
in the past {issues} issues of {newsletter}, count the {metric}
get me {newsletter} numbers: {metric}, {segment}'''),
   zh_q=L('''查{newsletter}的{metric}
{newsletter}最近{issues}期的{metric}
{segment}里{newsletter}的{metric}
{newsletter}有多少读者 @metric="subscribers"
最近{issues}期{newsletter}走了多少人 @metric="cancellations"'''), res=["41 percent", "2204"], ans=["Here are the {metric} of {newsletter}."])

flow(en=["write a post {t} and publish it for {d}", "create the post {t} and schedule it for {d}"], zh_q=["写文章{t}，定在{d}发布", "新建{t}并定时到{d}"],
     slots=dict(t="posttitle_we", d="day_c"), made=dict(p=["post 118", "p-2204", "draft-71", "article 9031"]),
     steps=[("create_post", {"title": "{t}"}, "saved as {p}"), ("set_post_status", {"post": "{p}", "status": "scheduled", "when": "{d}"}, "scheduled")], ans=["{t} is scheduled for {d}."])
flow(en=["start the newsletter {n} and send a test to {e}", "set up {n} and mail a trial issue to {e}"], zh_q=["新建通讯{n}，给{e}发测试", "建{n}，再试发到{e}"],
     slots=dict(n="newsletter_we", e="email_c"), made=dict(k=["NL-40", "letter 2207", "nl_main_9", "list-31"]), steps=[("create_newsletter", {"name": "{n}"}, '{{"id":"{k}"}}'),
     ("send_test_issue", {"newsletter": "{k}", "email": "{e}"}, "sent")], ans=["{n} is set up and {e} has the test."])
