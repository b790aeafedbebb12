"""Messaging: chats, groups, reactions, status."""
from switchboard.wording import L
from switchboard.world import domain, fn, flow, values


domain("messaging")
values("message_id", en=L("msg-31\n88214\nm_90a\nT-55\n1719.02\nchat/404\nb71\nmsg#12\nq-8831\n0x3f"))
TO = dict(t="str", v="contact", d="who gets it, as the user calls them", zh="收件人，按用户的叫法", alt=["recipient", "contact", "person"])
TEXT = dict(t="str", v="message", d="the message, exactly", zh="消息内容", alt=["words", "body", "content"])
GROUP = dict(t="str", v="group", d="name of the group", zh="群名", alt=["chat", "channel"])
MID = dict(t="str", v="message_id", d="id of the message", zh="消息编号", alt=["message_id", "id"])
fn("send_message", "Send a text message to a person", zh="给某人发消息", names=["sendMessage", "sms.send", "text_person", "Messenger.post"], descs=["Texts somebody.", "Sends a short message to one contact"], params=dict(to=TO, text=TEXT),
   en=L('''text {to} {text}
tell {to} {text}
send {to} a message: {text}
message {to} saying {text}
let {to} know: {text}
write to {to} that {text}
send "{text}" to {to}
{to}: {text}
can you text {to} that {text}
drop {to} a message, {text}
sms to {to}: {text}
say {text} to {to}
I need to tell {to} something: {text}
shoot {to} a text with {text}'''), zh_q=L('''给{to}发消息：{text}
告诉{to}{text}
发短信给{to}说{text}
跟{to}说{text}
把"{text}"发给{to}
微信{to}，{text}
给{to}捎句话：{text}
替我跟{to}讲{text}
{to}那边说一下，{text}
回{to}一句“{text}”
给{to}发条微信，写“{text}”
{text}，这句发给{to}
通知{to}：{text}'''), res=["delivered"], ans=["Sent to {to}."])
fn("send_group_message", "Send a message to a group", zh="在群里发消息", names=["sendGroupMessage", "group.post", "post_to_chat"], descs=["Everybody in the group reads it."], params=dict(group=GROUP, text=TEXT),
   en=L('''post {text} in {group}
tell {group}: {text}
write in the {group} group that {text}
group {group}: {text}
send {text} to {group}
let everyone in {group} know {text}
message the {group} chat, {text}
put "{text}" into {group}
announce in {group}: {text}'''), zh_q=L('''在{group}里发{text}
{group}说一声{text}
往{group}发消息：{text}
群发到{group}：{text}
跟{group}里的人说{text}
{group}：{text}
在{group}群里喊一声“{text}”
{text}，发到{group}里
让{group}都知道{text}'''), res=["posted"], ans=["Posted in {group}."])
fn("schedule_message", "Send a message later", zh="定时发送消息", names=["scheduleMessage", "sms.schedule", "send_later"], descs=["The message goes out at the given time."], params=dict(to=TO, text=TEXT, when=dict(t="str", v="when", noise=0.0, d="when to send, as said", zh="发送时间", alt=["at", "send_at"])),
   en=L('''{when} send {to} the message {text}
text {to} {when}: {text}
schedule a message to {to} {when} saying {text}
not now but {when}, tell {to} {text}
send "{text}" to {to} {when}
{when} let {to} know {text}
prepare a text for {to}, {text}, send it {when}
message {to} {when} with "{text}"'''), zh_q=L('''{when}给{to}发{text}
定时{when}告诉{to}：{text}
{when}发消息给{to}，内容是{text}
先别发，{when}再跟{to}说{text}
{when}替我告诉{to}“{text}”
等到{when}再发给{to}：{text}
给{to}定时发一条，{when}，内容{text}
{to}那条{when}发：{text}
安排{when}发短信给{to}，说{text}'''), res=["scheduled"], ans=["It goes to {to} {when}."])
fn("read_messages", "Read the latest messages of a chat", zh="读取聊天的最新消息", names=["readMessages", "chat.read", "get_messages"], descs=["Shows what a contact wrote."], params=dict(contact={**TO, "d": "whose messages", "alt": ["from_contact", "who"]}, limit=dict(t="int", v=(2, 20), d="how many", zh="几条", opt=True, alt=["count", "n"])),
   en=L('''what did {contact} write
read the messages from {contact}
show me the last {limit} messages from {contact}
did {contact} text me
open my chat with {contact}
latest {limit} from {contact}
any news from {contact}
read {contact}'s texts to me
{limit} most recent messages of {contact} please'''), zh_q=L('''{contact}发了什么
看{contact}的消息
显示{contact}最近{limit}条消息
{contact}给我发信息了吗
打开和{contact}的聊天
{contact}说什么了
{contact}刚才发来什么
念一下{contact}的消息
把{contact}的最后{limit}条给我看
和{contact}聊的最近{limit}句
{contact}回我了没有'''), res=["I'm on my way", "no messages"], ans=["These are the messages from {contact}."])
fn("unread_messages", "List unread messages of all chats", zh="列出所有未读消息", names=["unreadMessages", "chat.unread"], descs=["What has come in and was not read."],
   en=L('''any new messages
who texted me
show unread messages
what did I miss
read my new texts
do I have unread chats
check my messages
did anybody write'''), zh_q=L('''有新消息吗
谁给我发信息了
看未读消息
我错过了什么
还有没看的消息吗
谁找我了
新消息念一遍
漏看了哪些信息
未读的都给我看看'''), res=["3 from mum"], ans=["Here are the new messages."])
fn("react_to_message", "React to a message with an emoji", zh="用表情回应消息", names=["reactTo", "chat.react", "add_reaction"], descs=["Puts an emoji under a message."], params=dict(message=MID, emoji=dict(t="enum", v={"thumbs_up": ["thumbs up", "a like", "点赞", "赞"], "heart": ["a heart", "love", "爱心"], "laugh": ["a laughing face", "haha", "大笑"], "sad": ["a sad face", "哭脸"], "fire": ["a flame", "火"]}, d="which emoji", zh="表情", alt=["reaction", "icon"])),
   en=L('''react to {message} with {emoji}
give {message} {emoji}
{emoji} on {message}
put {emoji} under message {message}
like {message} @emoji="thumbs_up"
I love {message} @emoji="heart"
{message} made me laugh, show it @emoji="laugh"
answer {message} with {emoji}'''), zh_q=L('''给{message}点赞 @emoji="thumbs_up"
{message}回个{emoji}
用{emoji}回应{message}
{message}加个爱心 @emoji="heart"
{message}我喜欢，给个爱心 @emoji="heart"
{message}笑死我了 @emoji="laugh"
给{message}来个{emoji}
{message}点个{emoji}
{message}太难过了，回个哭脸 @emoji="sad"
{message}太火了，加个火焰 @emoji="fire"'''), res=["ok"], ans=["Reacted to {message}."])
fn("delete_message", "Delete a message", zh="删除消息", names=["deleteMessage", "chat.delete", "unsend"], descs=["Takes a message back."], params=dict(message=MID, for_everyone=dict(t="bool", d="also on the other phones", zh="对所有人删除", opt=True, alt=["everyone", "all"])),
   en=L('''delete message {message}
unsend {message} @for_everyone=true
remove {message} for everyone @for_everyone=true
take {message} back
delete {message} only on my phone @for_everyone=false
{message} was a mistake, delete it
get rid of {message}
nobody should see {message}, delete it for all @for_everyone=true'''), zh_q=L('''删除消息{message}
撤回{message} @for_everyone=true
{message}发错了，删掉
只在我这边删除{message} @for_everyone=false
{message}撤了吧，大家都别看到 @for_everyone=true
{message}这条不要了
把消息{message}删掉，所有人都删 @for_everyone=true
删{message}，只删我自己的 @for_everyone=false
{message}说错话了，撤回来 @for_everyone=true'''), res=["deleted"], ans=["{message} is gone."])
fn("edit_message", "Change the text of a sent message", zh="修改已发送的消息", names=["editMessage", "chat.edit"], descs=["Corrects a message."], params=dict(message=MID, text={**TEXT, "d": "the new text"}),
   en=L('''change {message} to {text}
edit message {message}: {text}
{message} should say {text}
correct {message}, I meant "{text}"
replace the text of {message} with {text}
fix {message} so it reads {text}'''), zh_q=L('''把{message}改成{text}
编辑{message}：{text}
{message}应该是{text}
修改{message}为"{text}"
{message}打错字了，改成{text}
{message}那条换成“{text}”
把消息{message}的内容改为{text}
{message}我想说的是{text}，改一下
更正{message}：{text}'''), res=["edited"], ans=["Corrected."])
fn("reply_message", "Reply to a message", zh="回复消息", names=["replyMessage", "chat.reply"], descs=["Answers one message in its thread."], params=dict(message=MID, text=TEXT),
   en=L('''reply to {message}: {text}
answer {message} with {text}
to {message} I want to say {text}
respond to message {message} "{text}"
write back on {message}, {text}
quote {message} and say {text}'''), zh_q=L('''回复{message}：{text}
{message}回{text}
答复消息{message}，{text}
引用{message}说{text}
给{message}回个“{text}”
对{message}说{text}
{message}，回：{text}
针对消息{message}回复{text}
{message}那条我要回{text}'''), res=["sent"], ans=["Replied."])
fn("create_group", "Create a group chat", zh="创建群聊", names=["createGroup", "group.create", "new_chat"], descs=["A new group with a name and members."], params=dict(name={**GROUP, "alt": ["title", "group"]}, members=dict(t="[str]", v="first_name", d="who is in it", zh="成员", alt=["people", "users"])),
   en=L('''create a group {name} with {members}
make a chat called {name} for {members}
new group: {name}, members {members}
put {members} in a group named {name}
I want a group with {members}, call it {name}
start the chat {name} and add {members}
open a group for {members} under the name {name}'''), zh_q=L('''建群{name}，成员{members}
创建叫{name}的群，拉{members}
把{members}拉进新群{name}
新建群聊{name}：{members}
开个群叫{name}，把{members}拉进来
{members}拉个群，名字{name}
给{members}建个{name}
新群：{name}，里面有{members}
我要建一个群，{members}都进来，就叫“{name}”'''), res=["group created"], ans=["The group {name} exists."])
fn("add_to_group", "Add people to a group", zh="把人加进群", names=["addToGroup", "group.add"], descs=["New members for a group."], params=dict(group=GROUP, members=dict(t="[str]", v="first_name", d="who", zh="谁", alt=["people", "names"])),
   en=L('''add {members} to {group}
{members} should be in {group}
invite {members} into the {group} group
let {members} into {group}
put {members} in {group} too
{group} is missing {members}, add them'''), zh_q=L('''把{members}加到{group}
拉{members}进{group}
{group}加上{members}
邀请{members}进{group}
{members}还不在{group}，拉进来
让{members}进{group}
{group}再拉上{members}
{members}也进{group}吧
把{members}请进{group}'''), res=["added"], ans=["{group} has new members."])
fn("leave_group", "Leave a group chat", zh="退出群聊", names=["leaveGroup", "group.leave"], descs=["The user is no longer a member."], params=dict(group=GROUP),
   en=L('''leave {group}
get me out of {group}
I don't want to be in {group} any more
exit the {group} chat
quit {group}
{group} is too noisy, leave it
take me out of the {group} group'''), zh_q=L('''退出{group}
把我从{group}退了
不想待在{group}了
离开{group}
{group}我不想待了，退了
帮我退{group}
{group}太闹了，退群
从{group}退群
{group}，退出'''), res=["left"], ans=["You left {group}."])
fn("mute_chat", "Mute a chat for some hours", zh="把聊天静音几小时", names=["muteChat", "chat.mute", "silence_chat"], descs=["No notifications from this chat; forever if no hours are given."], params=dict(chat={**GROUP, "d": "person or group", "alt": ["group", "thread"]}, hours=dict(t="int", v=(1, 48), d="for how many hours", zh="几小时", opt=True, alt=["duration", "for_hours"])),
   en=L('''mute {chat}
mute {chat} for {hours} hours
no notifications from {chat} for {hours} hours
silence the {chat} chat
keep {chat} quiet for {hours} hours
I don't want to hear from {chat}
{chat} is driving me mad, mute it
{hours} hours of peace from {chat}
mute {chat} for a day @hours=24'''), zh_q=L('''{chat}静音
把{chat}静音{hours}小时
{chat}太吵，免打扰
{chat}免打扰一天 @hours=24
{chat}别响了
{chat}先屏蔽通知{hours}小时
{hours}小时内别让{chat}打扰我
{chat}消息太多，静音半天 @hours=12
关掉{chat}的提示音
{chat}免打扰{hours}个小时'''), res=["muted"], ans=["{chat} is quiet now."])
fn("unmute_chat", "Unmute a chat", zh="取消聊天静音", names=["unmuteChat", "chat.unmute"], descs=["Notifications come again."], params=dict(chat={**GROUP, "d": "person or group", "alt": ["group", "thread"]}),
   en=L('''unmute {chat}
I want notifications from {chat} again
turn {chat} back on
stop muting {chat}
let me hear from {chat} again
{chat} no longer muted please'''), zh_q=L('''取消{chat}静音
{chat}恢复通知
{chat}不再免打扰
重新接收{chat}的提醒
{chat}的声音打开
{chat}可以响了
{chat}有消息又要提醒我了
别再静音{chat}
{chat}解除免打扰'''), res=["unmuted"], ans=["{chat} may ring again."])
fn("set_status", "Set the user's status", zh="设置状态", names=["setStatus", "presence.set", "update_status"], descs=["What others see beside the name."], params=dict(state=dict(t="enum", v={"available": ["online", "free", "在线"], "busy": ["do not disturb", "忙碌"], "away": ["not at my desk", "离开"], "invisible": ["hidden", "offline", "隐身"]}, d="presence", zh="状态", alt=["presence"]), text=dict(t="str", v=["at lunch", "in a meeting", "back at three", "working from home", "on holiday until Monday", "deep work", "sick today", "driving", "at the gym", "on call", "吃饭中", "开会", "三点回来", "在家办公", "休假中", "开车"], d="status line", zh="状态文字", opt=True, alt=["message", "note"])),
   en=L('''set my status to {state}
I'm {state}
status {state}: {text}
show me as {state}
show me as {state} with the text {text}
{text}, status {state}
let others see that I'm {state}
change my presence to {state}, note "{text}"
don't let anyone disturb me @state="busy"
nobody should see that I'm here @state="invisible"'''), zh_q=L('''状态设为{state}
显示{state}
状态{state}，写{text}
别让人打扰我 @state="busy"
不想被看到在线 @state="invisible"
我现在{state}
把状态换成{state}，备注{text}
显示我{state}，写上“{text}”
我走开一会儿 @state="away"
可以找我了，状态改在线 @state="available"
隐身 @state="invisible"
正忙着，状态改一下 @state="busy"'''), res=["status {state}"], ans=["You are shown as {state}."])
fn("block_sender", "Block a sender", zh="屏蔽发送者", names=["blockSender", "contacts.block"], descs=["Messages from this number or user do not arrive."], params=dict(sender=dict(t="str", v="username", d="user name", zh="用户名", alt=["user", "handle"])),
   en=L('''block {sender}
I don't want messages from {sender}
{sender} is spamming me, block them
stop {sender} from writing to me
ban {sender}
put {sender} on the block list
no more of {sender} please'''), zh_q=L('''屏蔽{sender}
拉黑{sender}
不想收到{sender}的消息
{sender}一直骚扰，屏蔽掉
{sender}的消息一律不收
把{sender}加进黑名单
{sender}别想再给我发消息
{sender}是骗子，拉黑
让{sender}没法联系我'''), res=["blocked"], ans=["{sender} is blocked."])
fn("find_message", "Find a message by its words", zh="按内容查找消息", names=["findMessage", "chat.search"], descs=["Returns the id of a message."], params=dict(words=dict(t="str", v="message", d="words in it", zh="内容", alt=["query", "text"]), sender=dict(t="str", v="contact", d="who wrote it", zh="谁写的", opt=True, alt=["from_whom", "by"])),
   en=L('''find the message "{words}"
search the chats for {words}
who wrote {words}
where did {sender} say {words}
look for {words} in my messages
find {sender}'s message about "{words}"
which message says {words}'''), zh_q=L('''找消息"{words}"
搜聊天记录{words}
{sender}说过{words}，找一下
谁说了{words}
有谁提过{words}
翻聊天记录，找“{words}”
{sender}什么时候说的{words}
找{sender}发的那句“{words}”
之前那句{words}在哪'''), res=["msg-31"], ans=["I found it."])
flow(en=['find the message "{words}" and delete it', "look for the message {words}, then delete it", 'search for "{words}" and remove that message'],
     zh_q=['找到消息"{words}"并删除', "把说{words}的那条消息删了"],
     slots=dict(words="message"), made=dict(id="message_id"),
     steps=[("find_message", {"words": "{words}"}, "{id}"), ("delete_message", {"message": "{id}"}, "deleted")], ans=["The message is deleted."])
