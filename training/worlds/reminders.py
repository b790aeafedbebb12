"""Reminders and to-do lists: many near-duplicates with other names and parameters than the demo's."""
from switchboard.wording import L
from switchboard.world import domain, fn


domain("reminders")
TASK = dict(t="str", v="task", noise=0.06, d="what is to be done", zh="要做的事", alt=["title", "text", "content", "item"])
WORDS = dict(t="str", v="task_words", d="the item, or words from it", zh="条目或其中的词", alt=["entry", "which", "query"])
WHEN = dict(t="str", v="when", noise=0.01, d="when, as the user says it", zh="时间，按用户原话", alt=["time", "due", "at"])
LIST = dict(t="str", v="list_name", d="name of the list", zh="清单名称", alt=["list_name", "category"])
PRIO = dict(t="enum", v={"low": ["not important", "低优先级", "不重要"], "normal": ["medium", "普通"], "high": ["important", "urgent", "重要", "紧急", "高优先级"]}, d="how urgent", zh="优先级", alt=["importance", "urgency"])

fn("create_todo", "Create an item on a to-do list", zh="在待办清单上新建一项", names=["createTodo", "todos.create", "new_task", "AddItem"],
   descs=["Adds a task, if wanted to a certain list and with a priority.", "Put something on a to-do list"],
   params=dict(title=TASK, list={**LIST, "opt": True}, priority={**PRIO, "opt": True}),
   en=L('''add {title} to my to-dos
new task: {title}
put {title} on the {list} list
todo {title}
{title} goes on the {list} list
add a task to {title}, {priority} priority
I still have to {title}, write it on my list
{priority} task: {title}
on the {list} list: {title}
create a to-do called {title} in {list}
put "{title}" on my todo list as {priority}
add {title} under {list}
one more for the {list} list, {title}
list this: {title}
{title} is urgent, add it to my tasks @priority="high"'''),
   zh_q=L('''新建待办：{title}
把{title}加到{list}清单
待办里加上{title}
{list}清单里加一项{title}
添加任务{title}，{priority}
我还得{title}，写进清单
{title}，记到待办里
别忘了{title}，帮我列进去
把“{title}”列入{list}，{priority}
{list}里面再添一条：{title}
有件{priority}的事：{title}
{title}这事很急，加进待办 @priority="high"
{list}还缺一项{title}'''), res=["added", '{{"id":17,"title":"{title}"}}'], ans=["{title} is on your list."])
fn("list_todos", "List the items of a to-do list", zh="列出待办清单", names=["listTodos", "todos.list", "get_tasks", "ShowItems"], descs=["Shows what is still open, of one list if given."],
   params=dict(list={**LIST, "opt": True}, include_done=dict(t="bool", d="also finished items", zh="包括已完成的", opt=True, alt=["completed", "all"])),
   en=L('''what's on my to-do list
show my tasks
what do I still have to do
list everything on {list}
show the {list} list
what's left on the {list} list
read me my to-dos
what's on {list}, also the finished ones @include_done=true
show all tasks including completed ones @include_done=true
open items on {list}
do I have anything on the {list} list
tasks please'''), zh_q=L('''我还有什么要做
显示待办
看看{list}清单
{list}清单里有什么
列出所有任务，包括已完成的 @include_done=true
还有哪些事没做完
{list}清单念一遍
待办列表给我看看
{list}那张单子上还剩什么
已经完成的也一起列出来 @include_done=true
{list}里全部事项，做完的也要 @include_done=true'''), res=["call the dentist; buy stamps", "nothing left"], ans=["Here is your list."])
fn("finish_todo", "Mark a to-do item as done", zh="标记待办已完成", names=["finishTodo", "todos.complete", "mark_done"], descs=["Checks an item off."], params=dict(item=WORDS),
   en=L('''{item} is done
mark {item} as completed
check off {item}
finished {item}
I've taken care of {item}
cross {item} off
tick {item}
{item}: done
that's {item} sorted
complete the {item} task
the {item} to-do is finished'''), zh_q=L('''{item}完成了
{item}打勾
把{item}标成已完成
{item}搞定
划掉{item}
{item}已经弄好了
{item}办完了，勾掉
刚做完{item}
{item}那件事做好了
{item}，完成
把{item}打上勾'''), res=["done"], ans=["Checked off {item}."])
fn("delete_todo", "Delete a to-do item without doing it", zh="删除待办事项", names=["deleteTodo", "todos.remove", "drop_task"], descs=["Removes an item from the list for good."], params=dict(item=WORDS),
   en=L('''delete {item} from my list
remove the {item} task
I don't have to do {item} any more, delete it
take {item} off the list
drop {item}
forget about {item}
get rid of the {item} to-do
{item} is no longer needed, remove it
scrap {item}
erase {item} from my tasks'''), zh_q=L('''删除{item}
把{item}从清单里去掉
{item}不用做了，删掉
移除待办{item}
{item}那条不要了
{item}取消，不用做了
清单上的{item}去掉吧
{item}这事算了，删
{item}被我放弃了，移除'''), res=["deleted"], ans=["Removed {item}."])
fn("rename_todo", "Change the wording of a to-do item", zh="修改待办的文字", names=["renameTodo", "todos.edit", "reword_task"], descs=["Gives an item a new title."],
   params=dict(item=WORDS, title={**TASK, "d": "the new wording", "alt": ["new_title", "text"]}),
   en=L('''rename {item} to {title}
change {item} to {title}
the {item} item should say {title}
instead of {item} write {title}
edit the {item} task: {title}
replace {item} by {title} on my list
reword {item} as "{title}"
make {item} read {title}'''), zh_q=L('''把{item}改成{title}
{item}这项改为{title}
将{item}改写成{title}
修改{item}，写{title}
{item}那条写错了，应该是{title}
“{item}”改叫“{title}”
{item}换成{title}
不是{item}，是{title}，改一下
把{item}那项的内容换成“{title}”'''), res=["renamed"], ans=["It says {title} now."])
fn("set_due", "Set when a to-do item is due", zh="设置待办的截止时间", names=["setDue", "todos.due", "deadline"], descs=["Gives an item a deadline."], params=dict(item=WORDS, when={**WHEN, "v": "date_phrase"}),
   en=L('''{item} is due {when}
set the deadline of {item} to {when}
I have to do {item} {when}, set it due then
make {item} due {when}
{item} must be finished {when}
the due date for {item} is {when}
give {item} the deadline {when}
due {when}: {item}
put {when} as the date for {item}'''), zh_q=L('''{item}{when}到期
把{item}的截止日期设为{when}
{item}要在{when}完成
{item}的期限是{when}
{item}最晚{when}
{when}之前得做完{item}
{item}不能拖过{when}
给{item}定个期限：{when}
{item}，{when}截止'''), res=["due {when}"], ans=["{item} is due {when}."])
fn("set_priority", "Set the priority of a to-do item", zh="设置待办优先级", names=["setPriority", "todos.priority"], descs=["How important an item is."], params=dict(item=WORDS, priority=PRIO),
   en=L('''make {item} {priority} priority
{item} is {priority}
set the priority of {item} to {priority}
mark {item} as {priority}
{item}: {priority} priority
treat {item} as {priority}
{item} can wait @priority="low"
{item} is really pressing @priority="high"
bump {item} up, it matters @priority="high"'''), zh_q=L('''{item}设为{priority}
{item}很急 @priority="high"
{item}不着急 @priority="low"
把{item}标成{priority}
{item}特别要紧 @priority="high"
{item}可以慢慢来，放低一点 @priority="low"
{item}的优先级调成{priority}
{item}：{priority}
先做{item}，最重要 @priority="high"
{item}没那么重要 @priority="low"'''), res=["ok"], ans=["{item} has {priority} priority."])
fn("move_todo", "Move a to-do item to another list", zh="把待办移到另一个清单", names=["moveTodo", "todos.move"], descs=["Puts an item on a different list."], params=dict(item=WORDS, list=LIST),
   en=L('''move {item} to {list}
{item} belongs on the {list} list
put {item} on {list} instead
transfer {item} to the {list} list
shift {item} over to {list}
{item} is on the wrong list, it should be on {list}
take {item} and put it under {list}
reassign {item} to {list}'''), zh_q=L('''把{item}移到{list}
{item}应该放在{list}清单
{item}换到{list}清单
将{item}转到{list}
{item}放错了，应该在{list}
把{item}挪进{list}
{list}清单才是{item}该待的地方
{item}归到{list}里去
将{item}从这里换到{list}'''), res=["moved"], ans=["{item} is on {list} now."])
fn("create_list", "Create a new to-do list", zh="新建清单", names=["createList", "lists.new", "add_list"], descs=["Starts an empty list with a name."], params=dict(name={**LIST, "alt": ["title", "list"]}),
   en=L('''make a new list called {name}
create the list {name}
new list: {name}
I need a {name} list
start a list for {name}
set up a {name} list for me
add an empty list named {name}
could I have a separate list for {name}'''), zh_q=L('''新建清单{name}
建一个叫{name}的清单
我需要一个{name}清单
加个{name}列表
再开一张清单，叫{name}
帮我弄个“{name}”清单
{name}，新清单
缺一个{name}清单，建上
给我列个新单子，名字{name}'''), res=["list created"], ans=["The list {name} is there."])
fn("delete_list", "Delete a whole to-do list", zh="删除整个清单", names=["deleteList", "lists.remove"], descs=["Removes a list and all its items."], params=dict(name={**LIST, "alt": ["title", "list"]}),
   en=L('''delete the {name} list
remove the whole {name} list
I don't need the {name} list any more
throw away the list {name}
get rid of the {name} list
the {name} list can go
drop list {name} and everything on it'''), zh_q=L('''删除{name}清单
不要{name}清单了
把{name}列表整个删掉
{name}清单可以删了
{name}这张清单没用了
「{name}」清单整个不要
把{name}那张单子扔了
{name}清单连里面的东西一起删
清单{name}用完了，删掉'''), res=["list deleted"], ans=["The list {name} is gone."])
fn("remind_at", "Remind the user at a time", zh="在某个时间提醒用户", names=["remindAt", "reminders.schedule", "set_reminder", "createAlert"], descs=["Schedules a notification; both what and when must be given."],
   params=dict(message={**TASK, "alt": ["text", "what", "about"], "d": "what to say"}, when=WHEN),
   en=L('''remind me {when} to {message}
remind me to {message} {when}
{when}, tell me to {message}
send me a reminder {when}: {message}
alert me {when} to {message}
schedule a reminder {when} to {message}
I need to {message} {when}, don't let me forget
could you poke me {when}? I've got to {message}
notify me {when}: {message}
{when} I should {message}, please remind me
remember for me: {message} {when}'''), zh_q=L('''{when}提醒我{message}
提醒我{when}{message}
{when}通知我{message}
{when}要{message}，提醒一下
设置提醒，{when}，{message}
{when}叫我{message}
{when}别忘了喊我{message}
{message}，{when}提醒
怕忘了，{when}提醒我{message}一下
记得{when}跟我说：{message}
到了{when}，请通知我去{message}'''), res=["reminder set for {when}"], ans=["I'll remind you {when}."])
fn("remind_at_place", "Remind the user on arriving at a place", zh="到达某地时提醒用户", names=["remindAtPlace", "reminders.location", "geo_reminder"], descs=["A reminder that fires at a location, not at a time."],
   params=dict(message={**TASK, "alt": ["text", "what"], "d": "what to say"}, place=dict(t="str", v=["home", "work", "the office", "the supermarket", "school", "the station", "the gym", "mum's house", "the airport", "the bakery", "the post office", "家", "公司", "超市", "学校", "车站", "健身房", "妈妈家", "机场", "邮局", "药店", "菜市场", "单位", "银行", "地铁口"], d="where", zh="地点", alt=["location", "where"])),
   en=L('''when I get to {place} remind me to {message}
remind me to {message} when I'm at {place}
as soon as I reach {place}, tell me to {message}
at {place} I must {message}, remind me there
next time I'm at {place}, remind me to {message}
remind me at {place}: {message}
once I arrive at {place} I want to be told to {message}
place reminder for {place}: {message}'''), zh_q=L('''到{place}的时候提醒我{message}
我到了{place}提醒我{message}
下次去{place}提醒我{message}
到达{place}时提醒：{message}
一到{place}就叫我{message}
{place}到了提醒我{message}
等我到{place}，说一声“{message}”
去{place}的时候别忘了让我{message}
{message}，等我人在{place}再提醒'''), res=["place reminder set"], ans=["I'll remind you at {place}."])
fn("snooze_reminder", "Put a reminder off for some minutes", zh="推迟提醒几分钟", names=["snoozeReminder", "reminders.snooze", "later"], descs=["The reminder comes again later."],
   params=dict(minutes=dict(t="int", v=(1, 120), d="by how many minutes", zh="几分钟", default=10, alt=["by", "delay"])),
   en=L('''snooze
snooze for {minutes} minutes
remind me again in {minutes} minutes
not now, {minutes} minutes later
later please
give me {minutes} more minutes before that reminder
ask me again in {minutes} min
put that off by {minutes} minutes
come back with this in half an hour @minutes=30
remind me again in an hour @minutes=60'''), zh_q=L('''稍后提醒
{minutes}分钟后再提醒
推迟{minutes}分钟
一小时后再说 @minutes=60
晚点再提醒我
现在没空，过{minutes}分钟再叫我
再等{minutes}分钟
半小时后再提醒 @minutes=30
等会儿再说
延后{minutes}分钟提醒
一刻钟以后再响 @minutes=15'''), res=["snoozed"], ans=["I'll come back to it."])
fn("clear_completed", "Remove all finished items", zh="清除所有已完成的事项", names=["clearCompleted", "todos.purge_done"], descs=["Tidies the list of everything checked off."],
   en=L('''clear the finished tasks
remove everything that's done
tidy up the to-do list
delete all completed items
hide what I've already ticked off, for good
get rid of the done ones
purge finished to-dos
clean the crossed-out things away'''), zh_q=L('''清除已完成的
删掉所有做完的
把打勾的都清理掉
整理待办，去掉完成的
做好的都不用留了
已完成的事项全清空
待办里完成的清一清
打过勾的一条不留
把办完的都删掉'''), res=["6 removed"], ans=["The finished items are gone."])
