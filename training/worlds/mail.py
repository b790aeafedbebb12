"""E-mail: writing, reading, sorting."""
from switchboard.wording import L
from switchboard.world import domain, fn, flow, values


domain("mail")
values("mail_id", en=L("m-1042\nmsg_77\n18f3a\nA-9920\nmail-5\n60013\nx7k2\ninbox/331\nM0081\n4c-119"))
values("mail_body", en=L("""I will be out of office until Monday
please find the invoice attached
could we move our meeting to Thursday afternoon
thanks for the quick reply, everything works now
the heater is still broken and it is getting cold
I accept your offer and look forward to starting in May
what are your opening hours during the holidays
we need forty chairs for the event
the draft looks good, just fix the typo on page two
can you send me the contract again
happy to help, call me any time
the delivery never arrived
our daughter is ill and will not come to school today
let me know if you need anything else
I would like to cancel my subscription
the numbers for March are in the shared folder"""), zh=L("""我周一之前不在办公室
发票请见附件
会议能改到周四下午吗
谢谢回复，问题已经解决
暖气还是坏的
我接受这份工作
请问假期营业时间
活动需要四十把椅子
初稿不错，第二页有个错字
请再发一次合同
一直没有收到货
孩子生病了，今天请假
我想取消订阅
三月的数据在共享文件夹里
合同已盖章，扫描件见附件
周三的会议取消了
麻烦把发票抬头改一下
样品已经寄出
请于五点前回复
我下周休年假
报名表填好了
快递单号发给您
价格能不能再低一点
材料收到，正在审核"""))
TO = dict(t="str", v="email", noise=0.0, d="address of the recipient", zh="收件人地址", alt=["recipient", "address", "email"])
SUBJ = dict(t="str", v="subject", d="subject line", zh="主题", alt=["title", "topic"])
BODY = dict(t="str", v="mail_body", d="text of the mail", zh="正文", alt=["text", "message", "content"])
ID = dict(t="str", v="mail_id", d="id of the mail", zh="邮件编号", alt=["mail_id", "message_id"])
FROM = dict(t="str", v="person", d="who it came from", zh="发件人", alt=["from_name", "author"])
FOLDER = dict(t="str", v="folder", d="name of the folder", zh="文件夹", alt=["label", "mailbox"])

fn("send_email", "Send an e-mail", zh="发送电子邮件", names=["sendEmail", "mail.send", "compose_and_send"], descs=["Writes and sends a mail to one address."],
   params=dict(to=TO, subject={**SUBJ, "opt": True}, body=BODY),
   en=L('''email {to}: {body}
send a mail to {to} saying {body}
write to {to} that {body}
mail {to}, subject {subject}, text {body}
send {to} an email with the subject "{subject}": {body}
to {to}: {body}
let {to} know by mail that {body}
email {body} to {to}
compose a mail to {to} about {subject} saying "{body}"
drop {to} a line: {body}
shoot an email over to {to}, {body}
subject: {subject}. to: {to}. {body}. send it'''), zh_q=L('''给{to}发邮件：{body}
发邮件到{to}，说{body}
写信给{to}，主题{subject}，内容{body}
邮件告诉{to}{body}
发给{to}，标题是{subject}，正文{body}
帮我给{to}写封信：{body}
发信给{to}：“{body}”
{to}收，内容：{body}
用邮件通知{to}，{body}
给{to}去一封邮件，主题写“{subject}”，正文写“{body}”
把{body}这句话邮件发到{to}'''), res=["sent"], ans=["The mail to {to} is sent."])
fn("save_draft", "Save an e-mail as a draft without sending it", zh="把邮件存为草稿", names=["saveDraft", "mail.draft"], descs=["The mail is written but not sent."], params=dict(to=TO, subject={**SUBJ, "opt": True}, body=BODY),
   en=L('''draft a mail to {to}: {body}
prepare an email to {to} saying {body}, but don't send it
save a draft for {to}, subject {subject}: {body}
write {to} a mail that says {body} and keep it as a draft
start a draft to {to} with "{body}"
don't send yet: mail to {to}, {body}
a draft with the subject {subject} to {to}, text: {body}'''), zh_q=L('''给{to}写个草稿：{body}
存草稿，收件人{to}，内容{body}
先别发，写给{to}：{body}
草稿：{to}，主题{subject}，{body}
写给{to}的信先存着别发：{body}
给{to}拟一封草稿，标题{subject}，正文{body}
{to}那封先不发，存草稿：{body}
打个底稿给{to}，就写“{body}”
草稿箱里存一封：给{to}，{body}'''), res=["draft saved"], ans=["The draft is saved."])
fn("search_mail", "Search the mailbox", zh="搜索邮箱", names=["searchMail", "mail.search", "find_emails"], descs=["Finds mails by words, sender or state; returns ids."],
   params=dict(query=dict(t="str", v="subject", d="words to look for", zh="关键词", opt=True, alt=["words", "q"]), sender={**FROM, "opt": True}, unread=dict(t="bool", d="only unread mails", zh="只看未读", opt=True, alt=["unread_only"])),
   en=L('''search my mail for {query}
find the email about {query}
any mail from {sender}
show unread mails from {sender} @unread=true
did {sender} write to me
look for "{query}" in my inbox
find {sender}'s mail about {query}
show me all unread messages @unread=true
mails from {sender} concerning {query}
where is that email with {query}
has anything come in from {sender} about {query}
unread mail about {query} @unread=true'''), zh_q=L('''搜索邮件{query}
{sender}来过信吗
找关于{query}的邮件
看未读邮件 @unread=true
{sender}发的{query}那封邮件
{sender}的未读邮件 @unread=true
{sender}有没有发过{query}
有没有{query}的邮件
翻翻邮箱里{sender}的信
还没看的邮件给我列出来 @unread=true
{sender}寄来的邮件都找出来
查“{query}”，在邮件里'''), res=['{{"id":"m-1042"}}', "2 mails"], ans=["This is what I found."])
fn("read_email", "Show one e-mail", zh="显示一封邮件", names=["readEmail", "mail.open", "get_message"], descs=["Opens a mail by its id."], params=dict(id=ID),
   en=L('''open mail {id}
read {id}
show me the email {id}
what does mail {id} say
let me see message {id}
display {id}
read message {id} aloud
I want to read {id}'''), zh_q=L('''打开邮件{id}
读一下{id}
邮件{id}写了什么
看看{id}这封
{id}那封念给我听
把邮件{id}点开
{id}里面说了啥
想看{id}
编号{id}的邮件，打开'''), res=["Dear customer, ..."], ans=["Here is the mail."])
fn("reply_email", "Reply to an e-mail", zh="回复邮件", names=["replyEmail", "mail.reply", "respond"], descs=["Answers a mail, only the sender or everybody."], params=dict(id=ID, body=BODY, all=dict(t="bool", d="reply to everybody", zh="回复所有人", opt=True, alt=["reply_all", "everyone"])),
   en=L('''reply to {id}: {body}
answer mail {id} with {body}
respond to {id} that {body}
reply to all on {id}: {body} @all=true
write back to {id}, {body}
tell everyone on {id} that {body} @all=true
my answer to {id} is "{body}"
answer {id}, just the sender: {body} @all=false
{id} needs a reply: {body}'''), zh_q=L('''回复{id}：{body}
回邮件{id}说{body}
{id}回复所有人：{body} @all=true
答复{id}，{body}
跟{id}说：{body}
给{id}回一句“{body}”
{id}，所有人都回，{body} @all=true
回{id}，就说{body}
{id}这封全部回复：“{body}” @all=true'''), res=["reply sent"], ans=["Your reply is sent."])
fn("forward_email", "Forward an e-mail to somebody", zh="转发邮件", names=["forwardEmail", "mail.forward"], descs=["Sends a mail on to another address."], params=dict(id=ID, to=TO, comment=dict(t="str", v="message", d="text added on top", zh="附言", opt=True, alt=["note", "text"])),
   en=L('''forward {id} to {to}
send mail {id} on to {to}
pass {id} along to {to}
{to} should get {id} too
forward {id} to {to} and write {comment}
share message {id} with {to}
fwd {id} {to}
forward the email {id} to {to} with the comment "{comment}"'''), zh_q=L('''把{id}转发给{to}
转发{id}到{to}
{id}也发给{to}
转发邮件{id}给{to}，附上{comment}
{id}让{to}也看看，转过去
将邮件{id}转给{to}
{to}需要{id}这封，转一下
{id}转{to}，写上{comment}
把{id}发给{to}看，备注“{comment}”'''), res=["forwarded"], ans=["Forwarded to {to}."])
fn("delete_email", "Delete an e-mail", zh="删除邮件", names=["deleteEmail", "mail.delete", "trash_message"], descs=["Moves a mail to the trash."], params=dict(id=ID),
   en=L('''delete mail {id}
throw away {id}
trash {id}
remove the email {id}
I don't need {id}
get rid of message {id}
{id} can go in the bin
bin {id}'''), zh_q=L('''删除邮件{id}
{id}不要了
把{id}扔进垃圾箱
删掉{id}
{id}那封没用，删
邮件{id}可以扔了
把{id}这封信删除
不想留着{id}
{id}，丢进回收站'''), res=["deleted"], ans=["Deleted {id}."])
fn("archive_email", "Archive an e-mail", zh="归档邮件", names=["archiveEmail", "mail.archive"], descs=["Takes a mail out of the inbox but keeps it."], params=dict(id=ID),
   en=L('''archive {id}
put mail {id} in the archive
{id} is dealt with, archive it
keep {id} but out of my inbox
file away {id}
move {id} to the archive
archive message {id}'''), zh_q=L('''归档{id}
把{id}存档
{id}处理完了，归档
邮件{id}移出收件箱存起来
{id}收起来归档
已经回过{id}了，存档吧
将{id}放入归档
{id}别放收件箱了，归档
邮件{id}看完了，归档'''), res=["archived"], ans=["Archived {id}."])
fn("move_email", "Move an e-mail to a folder", zh="移动邮件到文件夹", names=["moveEmail", "mail.move", "file_message"], descs=["Sorts a mail into a folder."], params=dict(id=ID, folder=FOLDER),
   en=L('''move {id} to {folder}
put mail {id} into {folder}
file {id} under {folder}
{id} belongs in {folder}
sort {id} into {folder}
drag message {id} to the {folder} folder
store {id} in {folder}'''), zh_q=L('''把{id}移到{folder}
{id}放进{folder}
邮件{id}归到{folder}
将{id}移动到{folder}文件夹
{id}该放在{folder}里
{folder}里放一下{id}
把邮件{id}塞进{folder}
{id}归类到{folder}
邮件{id}挪去{folder}'''), res=["moved"], ans=["Moved to {folder}."])
fn("mark_email", "Mark an e-mail as read, unread, spam or important", zh="标记邮件", names=["markEmail", "mail.flag", "set_status"], descs=["Changes the state of a mail."], params=dict(id=ID, status={"t": "enum", "v": {"read": ["已读"], "unread": ["not read", "未读"], "spam": ["junk", "垃圾邮件"], "important": ["starred", "重要"]}, "d": "new state", "zh": "状态", "alt": ["mark", "flag"]}),
   en=L('''mark {id} as {status}
set {id} to {status}
mail {id} is {status}
flag message {id} {status}
that one, {id}, is junk @status="spam"
star {id} @status="important"
I want {id} to show up as new again @status="unread"
{id} is just advertising, report it @status="spam"'''), zh_q=L('''把{id}标为{status}
{id}标记成{status}
{id}是广告 @status="spam"
给{id}加星 @status="important"
{id}就是垃圾邮件 @status="spam"
{id}还没看，改回未读 @status="unread"
邮件{id}已经看过了 @status="read"
{id}很重要，标出来 @status="important"
把邮件{id}设为{status}'''), res=["ok"], ans=["{id} is marked."])
fn("count_unread", "Count the unread e-mails", zh="统计未读邮件", names=["countUnread", "mail.unread_count"], descs=["How many mails have not been read."],
   en=L('''how many unread mails do I have
any new mail
do I have mail
count my unread emails
how full is my inbox
new messages?
is there anything new in the inbox
number of unread messages'''), zh_q=L('''有多少未读邮件
有新邮件吗
收件箱有几封没看
未读数
还有几封没读
未读邮件几封
新邮件来了没有
数一数没看的信
邮箱里积了多少没读的'''), res=["12", "0"], ans=["That is your unread mail."])
fn("create_folder", "Create a mail folder", zh="新建邮件文件夹", names=["createMailFolder", "mail.new_folder"], descs=["Makes an empty folder."], params=dict(name={**FOLDER, "alt": ["folder", "title"]}),
   en=L('''create a folder called {name}
new mail folder {name}
I need a folder for {name}
make a folder named {name} in my mailbox
add the folder {name}
set up a mail folder, {name}'''), zh_q=L('''新建文件夹{name}
邮箱里建一个{name}文件夹
加个叫{name}的文件夹
我要一个{name}文件夹
给{name}单独开个文件夹
邮箱再加一个文件夹：{name}
新文件夹，名字{name}
要有个专门放{name}的文件夹
建{name}文件夹'''), res=["created"], ans=["The folder {name} is there."])
fn("set_auto_reply", "Switch the automatic reply on", zh="开启自动回复", names=["setAutoReply", "mail.vacation", "out_of_office"], descs=["Answers every mail with a text, until a day if given."], params=dict(text=BODY, until=dict(t="str", v="day", noise=0.0, d="last day", zh="截止日", opt=True, alt=["end", "to"])),
   en=L('''set my auto reply to "{text}"
out of office: {text}
answer all mails with {text} until {until}
turn on the vacation reply saying {text}
until {until} everybody who writes gets {text}
automatic answer {text}
while I'm away reply {text}, till {until}'''), zh_q=L('''自动回复设为{text}
到{until}为止自动回复{text}
开启休假回复：{text}
来信都自动回{text}
谁写信来就自动回“{text}”
{until}之前，来信一律回{text}
请假了，自动回复写{text}
打开自动答复，内容：{text}
我不在的时候自动回“{text}”，到{until}'''), res=["auto reply on"], ans=["The auto reply is on."])
fn("stop_auto_reply", "Switch the automatic reply off", zh="关闭自动回复", names=["stopAutoReply", "mail.vacation_off"], descs=["No more automatic answers."],
   en=L('''turn off the auto reply
I'm back from holiday, stop answering automatically
no more out-of-office messages
disable the vacation responder
auto reply off
end my absence note'''), zh_q=L('''关闭自动回复
我回来了，停掉自动回复
取消休假回复
不要再自动回信了
假休完了，自动回复停了吧
自动回复可以关了
把自动答复停用
别再自动回信了
休假回复撤掉'''), res=["off"], ans=["The auto reply is off."])
fn("unsubscribe", "Unsubscribe from a newsletter", zh="退订邮件", names=["unsubscribeFrom", "mail.unsubscribe"], descs=["Stops a sender's newsletter."], params=dict(sender=dict(t="str", v="company", d="who sends it", zh="发送方", alt=["newsletter", "from"])),
   en=L('''unsubscribe from {sender}
no more newsletters from {sender}
I'm tired of {sender}'s mails, unsubscribe
get me off the {sender} mailing list
stop the {sender} newsletter
{sender} writes too often, end the subscription
take me off {sender}'s list'''), zh_q=L('''退订{sender}
不要再收{sender}的邮件
取消{sender}的订阅
{sender}的广告太多，退掉
{sender}老发邮件，退订
{sender}的推广邮件我不要了
别让{sender}再发邮件过来
把{sender}的订阅取消掉
{sender}，退订'''), res=["unsubscribed"], ans=["No more mail from {sender}."])
fn("get_address", "Look up the e-mail address of a person", zh="查询某人的邮箱地址", names=["getAddress", "contacts.email", "lookup_email"], descs=["Returns an address from the address book."], params=dict(name={**FROM, "d": "whose address", "alt": ["person", "who"]}),
   en=L('''what's {name}'s email address
look up the address of {name}
how do I reach {name} by mail
{name}'s mail?
find the email of {name}
do we have an address for {name}
give me {name}'s e-mail'''), zh_q=L('''{name}的邮箱是什么
查一下{name}的邮箱
{name}邮件地址
找{name}的电子邮箱
{name}用的什么邮箱
有{name}的邮件地址吗
要给{name}写信，地址是多少
{name}邮箱？
帮我查查怎么给{name}发邮件，地址要'''), res=["anna.berg@example.com"], ans=["That is the address of {name}."])
flow(en=["look up {name}'s address and mail them {body}", "find {name}'s email and send: {body}", "get the address of {name}, then write {body}", "email {name} that {body}, the address is in the book"],
     zh_q=["查{name}的邮箱，发邮件说{body}", "找到{name}的地址，写信告诉他{body}"],
     slots=dict(name="person", body="mail_body"), made=dict(addr="email"),
     steps=[("get_address", {"name": "{name}"}, "{addr}"), ("send_email", {"to": "{addr}", "body": "{body}"}, "sent")], ans=["I wrote to {addr}."])
flow(en=["find the mail about {q} and forward it to {to}", "search for {q} and send that mail on to {to}", "forward the {q} email to {to}"],
     zh_q=["找关于{q}的邮件，转发给{to}", "把{q}那封邮件找出来转到{to}"],
     slots=dict(q="subject", to="email"), made=dict(id="mail_id"),
     steps=[("search_mail", {"query": "{q}"}, '{{"id":"{id}"}}'), ("forward_email", {"id": "{id}", "to": "{to}"}, "forwarded")], ans=["The mail is forwarded to {to}."])
flow(en=["find the mail from {who} and delete it", "look for {who}'s email and throw it away", "search for what {who} sent me, then trash it"],
     zh_q=["找到{who}的邮件删掉", "把{who}发来的邮件找出来删除"],
     slots=dict(who="person"), made=dict(id="mail_id"),
     steps=[("search_mail", {"sender": "{who}"}, "1 mail: {id}"), ("delete_email", {"id": "{id}"}, "deleted")], ans=["The mail from {who} is deleted."])
flow(en=["open the email about {q}", "read me the mail on {q}, you'll have to search for it", "find and read the message about {q}"],
     zh_q=["找出{q}的邮件读给我听", "搜{q}并打开那封邮件"],
     slots=dict(q="subject"), made=dict(id="mail_id"),
     steps=[("search_mail", {"query": "{q}"}, "{id}"), ("read_email", {"id": "{id}"}, "Dear all, see below.")], ans=["Here is the mail about {q}."])
