"""Contacts, calls, voicemail, phone settings."""
from switchboard.wording import L
from switchboard.world import domain, fn, flow


domain("phone")
NAME = dict(t="str", v="person", d="name of the person", zh="姓名", alt=["person", "contact", "who"])
NUMBER = dict(t="str", v="phone", noise=0.0, d="phone number", zh="电话号码", alt=["phone", "phone_number", "tel"])
fn("dial", "Call a phone number", zh="拨打电话号码", names=["dialNumber", "phone.dial", "call_number"], descs=["Rings a number given in digits."], params=dict(number=NUMBER),
   en=L('''call {number}
dial {number}
ring {number}
phone {number} please
the number is {number}, call it
get {number} on the line
connect me to {number}
I want to call {number}
{number}, dial'''), zh_q=L('''拨打{number}
打{number}
给{number}打电话
接通{number}
号码{number}，打过去
拨{number}
打这个号：{number}
{number}，帮我接通
呼叫{number}'''), res=["calling"], ans=["Calling {number}."])
fn("call_contact", "Call a person from the contacts", zh="给联系人打电话", names=["callContact", "phone.call", "ring_person"], descs=["Calls somebody by name."], params=dict(name={**NAME, "v": "contact"}, video=dict(t="bool", d="with picture", zh="视频通话", opt=True, alt=["with_video", "camera"])),
   en=L('''call {name}
ring {name}
phone {name}
give {name} a call
I need to speak to {name}
get me {name} on the phone
video call {name} @video=true
facetime {name} @video=true
call {name}, no video @video=false
can you reach {name} for me
start a call with {name} with the camera on @video=true
I'd like to talk to {name}'''), zh_q=L('''打电话给{name}
呼叫{name}
给{name}打视频 @video=true
我要跟{name}通话
联系{name}
和{name}视频通话 @video=true
给{name}去个电话
找{name}，打过去
帮我拨通{name}
给{name}打视频电话 @video=true
想见见{name}，开视频 @video=true
{name}，打电话'''), res=["calling {name}"], ans=["Calling {name}."])
fn("hang_up", "End the current call", zh="挂断电话", names=["hangUp", "phone.end", "end_call"], descs=["Finishes the call."],
   en=L('''hang up
end the call
put the phone down
I'm done talking, hang up
disconnect
finish this call
cut the line
goodbye, end it'''), zh_q=L('''挂断
结束通话
挂电话
不聊了，挂了
电话挂了吧
说完了，挂断
挂掉
结束这通电话
断线'''), res=["call ended"], ans=["The call is over."])
fn("find_contact", "Find a contact and return the details", zh="查找联系人", names=["findContact", "contacts.get", "lookup_person"], descs=["Number, address and mail of somebody in the contacts."], params=dict(name=NAME),
   en=L('''find {name} in my contacts
what's {name}'s number
look up {name}
show me the contact {name}
do I have a number for {name}
how can I reach {name}
{name}'s phone number please
open {name}'s contact card
where does {name} live, check my contacts'''), zh_q=L('''查找{name}
{name}的电话是多少
看看{name}的联系方式
通讯录里有{name}吗
{name}的号码
{name}的手机号
有没有{name}的电话
帮我翻一下{name}的号码
怎么联系{name}
通讯录找{name}'''), res=['{{"phone":"555-0142"}}'], ans=["Here is {name}."])
fn("add_contact", "Save a new contact", zh="保存新联系人", names=["addContact", "contacts.create", "new_contact"], descs=["A name with a number, maybe mail and company."], params=dict(name=NAME, number=NUMBER, email=dict(t="str", v="email", noise=0.0, d="e-mail address", zh="邮箱", opt=True, alt=["mail"]), company=dict(t="str", v="company", d="where they work", zh="公司", opt=True, alt=["organisation", "employer"])),
   en=L('''save {name} with {number}
add {name} to my contacts, {number}
new contact {name}, number {number}, mail {email}
{name}'s number is {number}, save it
store {number} as {name}
remember {number}, that's {name} from {company}
create a contact: {name}, {company}, {number}
put {name} in the address book under {number}
contact {name} {number} {email}
{number} belongs to {name} who works at {company}, add that'''), zh_q=L('''保存联系人{name}，电话{number}
{name}的号码是{number}，存一下
新建联系人{name}，{number}，{email}
把{number}存为{name}
{company}的{name}，电话{number}，加到通讯录
加个联系人：{name}，{number}
{number}是{name}的，存起来
存{name}，{number}，单位{company}
记一下{name}的电话{number}，邮箱{email}
认识了{company}的{name}，号码{number}，存上'''), res=["saved"], ans=["{name} is in your contacts."])
fn("update_number", "Change the number of a contact", zh="修改联系人号码", names=["updateNumber", "contacts.set_phone"], descs=["A contact has a new number."], params=dict(name=NAME, number=NUMBER),
   en=L('''{name} has a new number: {number}
change {name}'s number to {number}
update {name}: {number}
{name} can now be reached at {number}, fix the contact
set the phone of {name} to {number}
replace {name}'s old number by {number}
correct the number of {name}, it is {number}'''), zh_q=L('''{name}换号了，{number}
把{name}的电话改成{number}
更新{name}的号码为{number}
{name}的新号码{number}
{name}的号码变了，现在是{number}
{name}改用{number}了
{name}旧号作废，新的是{number}
把通讯录里{name}换成{number}
{number}才是{name}现在的电话'''), res=["updated"], ans=["{name} has the number {number} now."])
fn("delete_contact", "Delete a contact", zh="删除联系人", names=["deleteContact", "contacts.remove"], descs=["Removes a person from the contacts."], params=dict(name=NAME),
   en=L('''delete {name} from my contacts
remove {name}
I don't need {name}'s number any more
take {name} out of the phone book
erase the contact {name}
get rid of {name} in my contacts
{name} can be deleted'''), zh_q=L('''删除联系人{name}
把{name}从通讯录删掉
不需要{name}的电话了
移除{name}
{name}删了
通讯录不留{name}
{name}的号码不要了
跟{name}不联系了，删除
把{name}的联系方式去掉'''), res=["deleted"], ans=["{name} is deleted."])
fn("list_favorites", "List the favourite contacts", zh="列出常用联系人", names=["listFavorites", "contacts.favorites"], descs=["People the user calls most."],
   en=L('''show my favourite contacts
who are my favourites
list the starred people
speed dial list
favourites please
which contacts did I star'''), zh_q=L('''常用联系人有哪些
显示收藏的联系人
我的收藏联系人
列出星标联系人
常联系的有谁
收藏的号码都有谁
星标联系人
看看常用联系人
我标了星的是哪些人'''), res=["mum, Anna, Ben"], ans=["Your favourites."])
fn("add_favorite", "Make a contact a favourite", zh="设为常用联系人", names=["addFavorite", "contacts.star"], descs=["Stars a person."], params=dict(name=NAME),
   en=L('''add {name} to my favourites
star {name}
make {name} a favourite
{name} should be on speed dial
I call {name} often, put them on top
favourite {name}'''), zh_q=L('''把{name}设为常用
收藏{name}
{name}加星标
{name}放到快捷拨号
{name}常打，收藏
把{name}加到常用里
{name}设成星标
给{name}加星
常用联系人加{name}'''), res=["ok"], ans=["{name} is a favourite."])
fn("recent_calls", "List recent calls", zh="列出最近通话", names=["recentCalls", "phone.history", "call_log"], descs=["Calls made, received or missed."], params=dict(kind=dict(t="enum", v={"missed": ["missed", "未接"], "made": ["outgoing", "拨出"], "received": ["incoming", "已接"]}, d="only these", zh="类型", opt=True, alt=["type", "filter"])),
   en=L('''who called
show recent calls
show {kind} calls
did I miss a call @kind="missed"
list my {kind} calls
call history
whom did I phone lately @kind="made"
any {kind} calls today
who tried to reach me while I was out @kind="missed"
open the call log'''), zh_q=L('''谁打过电话
最近通话
有{kind}电话吗
看看{kind}的通话
我错过谁的电话 @kind="missed"
最近都谁打来
{kind}电话列一下
通话记录
有没有没接到的电话 @kind="missed"
我刚才打给谁了 @kind="made"
{kind}的有哪些'''), res=["Anna 10:02, unknown 9:40"], ans=["These are the calls."])
fn("redial", "Call the last number again", zh="重拨", names=["redialLast", "phone.redial"], descs=["Repeats the last call."],
   en=L('''redial
call the last number again
try that number once more
ring them again
busy? dial again
repeat the last call'''), zh_q=L('''重拨
再打一次
刚才的号码再拨一遍
占线，重新拨
再拨
刚才没打通，再来
重新打刚才的电话
再打一遍
上个号码重拨'''), res=["calling"], ans=["Dialling again."])
fn("check_voicemail", "Play the voicemail", zh="播放语音信箱", names=["checkVoicemail", "voicemail.play"], descs=["Messages left by callers."],
   en=L('''check my voicemail
play the voicemail
any voice messages
did somebody leave a message on the answering machine
listen to my mailbox
what's on the answerphone'''), zh_q=L('''听语音信箱
有语音留言吗
播放留言
查看电话留言
有没有人留言
留言放一下
语音信箱里有什么
听听留言
谁给我留了语音'''), res=["1 message"], ans=["Here is your voicemail."])
fn("block_number", "Block a phone number", zh="屏蔽号码", names=["blockNumber", "phone.block"], descs=["The number can not call any more."], params=dict(number=NUMBER),
   en=L('''block {number}
never let {number} through again
{number} keeps calling, block it
ban the number {number}
put {number} on the blacklist
no calls from {number} any more
reject everything from {number}'''), zh_q=L('''屏蔽{number}
拉黑{number}
{number}老打骚扰电话，拦截
不接{number}的电话了
{number}打来一律不接
{number}是骚扰电话
把{number}拉进黑名单
别让{number}再打进来
{number}，屏蔽'''), res=["blocked"], ans=["{number} is blocked."])
fn("set_do_not_disturb", "Silence calls for some minutes", zh="免打扰一段时间", names=["setDoNotDisturb", "phone.dnd"], descs=["No ringing; until switched off if no time is given."], params=dict(minutes=dict(t="int", v=(10, 240, 5), d="how long", zh="分钟", opt=True, alt=["duration", "for_minutes"])),
   en=L('''do not disturb
no calls for {minutes} minutes
silence the phone for {minutes} minutes
don't let anyone ring me
I'm in a meeting for {minutes} minutes, hold the calls
quiet please, {minutes} minutes
put the phone on do not disturb for {minutes} minutes
an hour without calls @minutes=60'''), zh_q=L('''免打扰
{minutes}分钟内不要有电话
勿扰模式{minutes}分钟
一小时别让人打进来 @minutes=60
别让电话打扰我
{minutes}分钟不接电话
开会，{minutes}分钟勿扰
手机安静{minutes}分钟
半小时内谁的电话都不要 @minutes=30'''), res=["silent"], ans=["The phone is silent."])
fn("set_ringtone", "Set the ringtone, of a person if given", zh="设置铃声", names=["setRingtone", "phone.ringtone"], descs=["Sound of incoming calls."], params=dict(tone=dict(t="enum", v={"classic": ["经典"], "marimba": ["马林巴"], "birds": ["birdsong", "鸟叫"], "piano": ["钢琴"], "none": ["no sound", "无声"]}, d="which sound", zh="铃声", alt=["sound", "ringtone"]), contact=dict(t="str", v="contact", d="only for this person", zh="联系人", opt=True, alt=["person", "who"])),
   en=L('''ringtone {tone}
set my ringtone to {tone}
when {contact} calls play {tone}
use {tone} for {contact}
change the ring sound to {tone}
{contact} gets the {tone} ringtone
I'd like {tone} when the phone rings
make it ring with {tone} for {contact}'''), zh_q=L('''铃声换成{tone}
{contact}来电用{tone}
来电铃声设为{tone}
给{contact}设{tone}铃声
换{tone}的铃声
{contact}打来响{tone}
铃声改{tone}
{contact}的铃声换成{tone}
来电不要声音 @tone="none"'''), res=["ok"], ans=["The ringtone is {tone}."])
fn("forward_calls", "Forward incoming calls to a number", zh="呼叫转移", names=["forwardCalls", "phone.forward"], descs=["Sends calls on to another number."], params=dict(number=NUMBER),
   en=L('''forward my calls to {number}
send incoming calls to {number}
redirect everything to {number}
calls should go to {number}
I'm reachable at {number}, divert my calls there
turn on call forwarding to {number}'''), zh_q=L('''来电转接到{number}
呼叫转移到{number}
电话都转到{number}
把来电转给{number}
我的电话转到{number}
有电话就转{number}
打给我的都接到{number}
开呼叫转移，{number}
来电改接{number}'''), res=["forwarding"], ans=["Calls go to {number}."])
fn("share_contact", "Send somebody's contact card to a person", zh="分享联系人名片", names=["shareContact", "contacts.share"], descs=["Whose card and to whom."], params=dict(name=NAME, to=dict(t="str", v="contact", d="who gets the card", zh="发给谁", alt=["recipient", "with_whom"])),
   en=L('''send {name}'s contact to {to}
share {name} with {to}
give {to} the number of {name}
{to} needs {name}'s details, send them
pass {name}'s card to {to}
forward the contact of {name} to {to}'''), zh_q=L('''把{name}的名片发给{to}
给{to}分享{name}的联系方式
将{name}推给{to}
{to}要{name}的电话，发过去
{to}想要{name}的联系方式
{name}的号码给{to}一份
名片{name}，发{to}
把{name}介绍给{to}，发名片
{name}的电话转给{to}'''), res=["shared"], ans=["{to} has the card of {name}."])
flow(en=["find {name}'s number and call it", "look up {name} and dial the number", "what's {name}'s number? call it", "get the phone number of {name} from my contacts, then ring it"],
     zh_q=["找到{name}的号码并拨打", "查{name}的电话，打过去", "看看{name}的号码，给他打电话"],
     slots=dict(name="person"), made=dict(phone="phone"),
     steps=[("find_contact", {"name": "{name}"}, '{{"phone":"{phone}"}}'), ("dial", {"number": "{phone}"}, "calling")], ans=["Calling {name} on {phone}."])
flow(en=["look up {name} and forward my calls to that number", "send my calls to {name}'s phone, the number is in the contacts", "find {name}'s number and divert calls there"],
     zh_q=["查到{name}的号码，把来电转过去", "来电转到{name}那里，先查号码"],
     slots=dict(name="person"), made=dict(phone="phone"),
     steps=[("find_contact", {"name": "{name}"}, "{name}: {phone}"), ("forward_calls", {"number": "{phone}"}, "forwarding")], ans=["Your calls go to {phone}."])
flow(en=["find {name}'s number and block it", "look up {name}, then block that phone number", "I never want {name} to call again, look the number up and block it"],
     zh_q=["查{name}的号码然后拉黑", "找到{name}的电话，屏蔽掉"],
     slots=dict(name="person"), made=dict(phone="phone"),
     steps=[("find_contact", {"name": "{name}"}, "phone {phone}"), ("block_number", {"number": "{phone}"}, "blocked")], ans=["{phone} is blocked."])
