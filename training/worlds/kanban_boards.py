"""Kanban boards: columns, cards, moves, assignees, limits, checklists, archive."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("kanban_boards")
values("card_wc", en=["Fix login bug", "Write release notes", "KAN-142", "order new chairs", "Landing page copy", "translate FAQ", "Upgrade Postgres", "interview Priya", "DEV-88", "Update privacy policy", "design empty state", "Call the printer",
                      "Q4 budget draft", "crash on rotate", "plan the offsite", "Newsletter #31", "refactor cart", "OPS-7", "test on old phones", "Thank-you gifts", "spike: search", "photo shoot", "Import CSV", "clean up tags"],
       zh=["修复登录问题", "写发布说明", "KAN-142", "订新椅子", "首页文案", "翻译常见问题", "升级数据库", "面试小张", "更新隐私政策", "设计空状态", "联系印刷厂", "四季度预算", "策划团建", "第31期通讯", "重构购物车", "旧手机测试"])
values("kancol_wc", en=["To Do", "Doing", "Done", "Backlog", "In Review", "Blocked", "This week", "QA", "Ideas", "Ready for dev", "Waiting for client", "Deployed", "Icebox", "Sprint 14", "Next up", "On hold", "Testing"],
       zh=["待办", "进行中", "已完成", "需求池", "评审中", "受阻", "本周", "测试", "想法", "待开发", "等客户", "已上线", "暂缓", "下一步"])
values("kanboard_wc", en=["Website", "Marketing 2025", "Team Falcon", "house move", "Hiring", "Sprint board", "Mobile app", "Book launch", "OPS", "Bugs", "Product roadmap", "Wedding", "Editorial", "R&D"],
       zh=["官网", "市场部", "猎鹰组", "搬家", "招聘", "冲刺看板", "手机应用", "新书发布", "运维", "缺陷", "产品路线图", "婚礼"])

CARD = dict(t="str", v="card_wc", d="title or key of the card", zh="卡片标题或编号", alt=["card_title", "title", "item"])
COLUMN = dict(t="str", v="kancol_wc", d="name of the column", zh="列名", alt=["list", "lane", "status"])
WHO = dict(t="str", v="first_name", d="member of the board", zh="成员", alt=["member", "assignee", "user"])
CLR = {"red": ["the red one", "红色"], "yellow": ["the yellow one", "黄色"], "green": ["the green one", "绿色"], "blue": ["the blue one", "蓝色"], "purple": ["violet", "紫色"]}

fn("create_card", "Put a new card on the board", zh="新建卡片", names=["cards.create", "addCard", "new_ticket_card"], descs=["Adds a card, to a column if one is given.", "Creates a work item on the board"],
   params=dict(title=dict(t="str", v="card_wc", d="what the card says", zh="卡片标题", alt=["name", "text"]), column=dict(COLUMN, opt=True), assignee=dict(WHO, opt=True, alt=["member", "owner"])),
   en=L('''create a card "{title}"
add {title} to {column}
new card: {title}
put {title} on the board
a card called {title} in {column} for {assignee}
{title} needs a card in {column}
make a card for {assignee}: {title}
in {column}, add {title}
we must not forget {title}, make a card of it
new card {title}, {assignee} takes it
add a card to {column} that says {title}
{column}: new card {title}
stick {title} into the {column} column and give it to {assignee}
card "{title}" for {assignee} please
write a new card, {title}
there's one more thing to do, {title}, put it in {column}'''),
   zh_q=L('''新建卡片“{title}”
在{column}里加一张{title}
加卡片{title}，给{assignee}
{title}放到看板上
在{column}列新建{title}，负责人{assignee}
给{title}建一张卡'''), res=["card created", '{{"card":"{title}"}}'], ans=["The card {title} is on the board."])

fn("move_card", "Move a card to another column", zh="移动卡片到另一列", names=["cards.move", "setColumn", "drag_card"], descs=["Drags a card into another column.", "Changes the status of a card"],
   params=dict(card=CARD, column=dict(COLUMN, d="column it goes to"), position=dict(t="enum", v={"top": ["the very top", "最上面"], "bottom": ["the very bottom", "最下面"]}, d="place within the column", zh="列内位置", opt=True, alt=["place"])),
   en=L('''move {card} to {column}
drag {card} over to {column}
{card} is now {column}, move it
{card} goes to {column}
put {card} into {column}, at {position}
to {column} with {card}
shift the card {card} into {column}
{card} -> {column}
place {card} at {position} of {column}
{card} belongs in {column}
take {card} and drop it in the column {column}
we finally got {card} to {column}, update the board
move {card} to {position} of the {column} column
set the status of {card} to {column}
pull {card} into {column}
{column} is where {card} should be'''),
   zh_q=L('''把{card}移到{column}
{card}拖到{column}
{card}放到{column}的{position}
{card}现在到{column}了，移一下
{card}应该在{column}里
把卡片{card}挪去{column}'''), res=["{card} is in {column}"], ans=["{card} is in {column} now."])

fn("archive_card", "Archive a card", zh="归档卡片", names=["cards.archive", "archiveItem", "shelve_card"], descs=["Takes a card off the board but keeps it.", "The card can be restored later"],
   params=dict(card=CARD),
   en=L('''archive {card}
put {card} in the archive
we're through with {card}, archive it
take {card} off the board, but keep it
{card} to the archive
shelve the card {card}
file {card} away
{card} can be archived
move {card} into the archive, don't delete it
stow {card} away for later
archive the card called {card}
I don't need to see {card} any more, but save it'''),
   zh_q=L('''归档{card}
把{card}收进归档
{card}做完了，归档
{card}从看板上收起来，别删
卡片{card}归档'''), res=["{card} archived"], ans=["{card} is in the archive."])

fn("delete_card", "Delete a card for good", zh="彻底删除卡片", names=["cards.delete", "removeCard", "destroy_card"], descs=["Removes a card without a way back.", "Deletes a card, not archives it"],
   params=dict(card=CARD),
   en=L('''delete {card}
delete the card {card} for good
{card} was a mistake, get rid of it
throw {card} away
erase the card {card}
remove {card} permanently
bin {card}
{card} is a duplicate, delete it
wipe {card} from the board forever
I never want to see {card} again, delete it
{card}: delete
destroy the card named {card}'''),
   zh_q=L('''删除{card}
把卡片{card}彻底删掉
{card}建错了，删了吧
永久删除{card}
{card}重复了，删除'''), res=["{card} deleted"], ans=["{card} is deleted."])

fn("restore_card", "Bring a card back from the archive", zh="恢复归档的卡片", names=["cards.restore", "unarchive", "reopen_card"], descs=["Puts an archived card back on the board.", "Undoes archiving"],
   params=dict(card=CARD, column=dict(COLUMN, d="column it comes back to", opt=True)),
   en=L('''restore {card}
bring {card} back from the archive
unarchive {card}
get {card} out of the archive and put it into {column}
we need {card} again after all
reopen {card} in {column}
{card} should be on the board again
take {card} out of the archive
put the archived card {card} back to {column}
fetch {card} from the archive, column {column}
I archived {card} too early, undo that
back to {column} with the archived {card}'''),
   zh_q=L('''恢复{card}
把{card}从归档里拿出来
{card}归档早了，恢复到{column}
取消归档{card}
把归档的{card}放回{column}'''), res=["{card} restored"], ans=["{card} is back on the board."])

fn("assign_card", "Give a card to somebody", zh="分配卡片", names=["cards.assign", "setAssignee", "give_card"], descs=["Makes a member responsible for a card.", "Who works on a card"],
   params=dict(card=CARD, member=WHO),
   en=L('''assign {card} to {member}
{member} takes {card}
give {card} to {member}
{card} is for {member}
make {member} responsible for {card}
put {member} on {card}
{member} will do {card}
let {member} handle {card}
{card}: {member}
hand {card} over to {member}
I'd like {member} to work on {card}
who does {card}? {member} does, assign it
the owner of {card} should be {member}
set {member} as assignee of {card}'''),
   zh_q=L('''把{card}分给{member}
{card}由{member}负责
{member}来做{card}
让{member}处理{card}
{card}指派给{member}'''), res=["{card} assigned to {member}"], ans=["{member} works on {card}."])

fn("unassign_card", "Take somebody off a card", zh="取消卡片的负责人", names=["cards.unassign", "removeAssignee", "free_card"], descs=["A member is no longer responsible for a card.", "Removes a person from a card"],
   params=dict(card=CARD, member=WHO),
   en=L('''take {member} off {card}
unassign {member} from {card}
{member} doesn't do {card} any more
{member} is too busy, remove them from {card}
{card} no longer belongs to {member}
remove {member} from the card {card}
free {member} from {card}
{member} shouldn't be on {card}
drop {member} as assignee of {card}
{card} without {member}
strike {member} from {card}
{member} quit {card}, update it'''),
   zh_q=L('''把{member}从{card}上移除
{member}不再负责{card}
{card}取消{member}
{member}太忙了，从{card}撤下来
{card}不归{member}了'''), res=["{member} removed"], ans=["{member} is off {card}."])

fn("set_due_date", "Set when a card is due", zh="设置卡片截止日期", names=["cards.due", "setDeadline", "card_due_date"], descs=["Gives a card a deadline.", "The day by which a card must be done"],
   params=dict(card=CARD, due=dict(t="str", v="day", noise=0, d="day, as said", zh="截止日", alt=["date", "deadline"]), remind=dict(t="bool", d="send a reminder", zh="是否提醒", opt=True, alt=["notify"])),
   en=L('''{card} is due {due}
set the due date of {card} to {due}
deadline {due} for {card}
{card} has to be done by {due}
by {due}: {card}, put that on the card
give {card} the deadline {due} and remind us @remind=true
the card {card} must be finished {due}
due date {due} on {card}, no reminder @remind=false
put {due} as deadline on {card}
{due} is the latest for {card}
change the deadline of {card} to {due}
{card}: due {due}, with a reminder @remind=true'''),
   zh_q=L('''{card}截止到{due}
把{card}的截止日期设为{due}
{card}{due}前要完成
{card}的期限是{due}，到时提醒 @remind=true
{due}为{card}的最后期限，不用提醒 @remind=false'''), res=["{card} due {due}"], ans=["{card} is due {due}."])

fn("label_card", "Put a coloured label on a card", zh="给卡片加标签", names=["cards.label", "addLabel", "tag_card"], descs=["Marks a card with a colour.", "Adds a label to a card"],
   params=dict(card=CARD, color=dict(t="enum", v=CLR, d="label colour", zh="标签颜色", alt=["colour", "label"]), text=dict(t="str", v=["urgent", "bug", "nice to have", "v2", "customer request", "design", "needs info", "legal", "backend", "quick win", "紧急", "缺陷", "设计", "法务", "客户需求", "待补充"], d="words on the label", zh="标签文字", opt=True, alt=["name"])),
   en=L('''label {card} {color}
put a {color} label on {card}
{card} gets the {color} label "{text}"
mark {card} in {color}
tag {card} with {color} saying {text}
{color} for {card}
add the label {text} in {color} to {card}
{card}: label {color}, text {text}
give the card {card} a {color} tag
colour-code {card} {color}
{text} on {card}, {color} label
stick {color} on {card}
make the label of {card} {color} with the word {text}'''),
   zh_q=L('''给{card}加{color}标签
{card}贴{color}标签，写{text}
用{color}标记{card}
{card}标成{color}
给{card}加个{text}标签，{color}'''), res=["label added"], ans=["{card} has a {color} label."])

fn("add_checklist_item", "Add an item to the checklist of a card", zh="给卡片的清单添加条目", names=["checklist.add", "addSubtask", "card_todo"], descs=["Adds a small step to a card.", "Subtasks within a card"],
   params=dict(card=CARD, item=dict(t="str", v=["ask legal", "check on Safari", "send the quote", "buy tape", "write tests", "update screenshots", "get three offers", "proofread", "resize images", "tell the team", "问法务", "检查浏览器", "发报价", "写测试", "更新截图", "校对", "通知团队"], d="the step", zh="条目", alt=["text", "step", "subtask"])),
   en=L('''add {item} to the checklist of {card}
{card} needs the step {item}
checklist of {card}: {item}
in {card}, add the subtask {item}
put {item} on the list inside {card}
one more step for {card}, {item}
subtask {item} for the card {card}
to finish {card} we also have to {item}, note it in the card
{card} -> checklist -> {item}
under {card} write the item {item}
add a checkbox "{item}" to {card}
{item} is part of {card}, add it to its checklist'''),
   zh_q=L('''在{card}的清单里加上{item}
{card}加子任务{item}
给{card}添一步：{item}
{card}清单里写{item}
{item}加到{card}的检查项'''), res=["item added"], ans=["The step is in {card}."])

fn("check_item", "Tick an item of the checklist of a card", zh="勾选卡片清单条目", names=["checklist.check", "tickItem", "complete_subtask"], descs=["Marks a step of a card as done or not done.", "Ticks or unticks a subtask"],
   params=dict(card=CARD, item=dict(t="str", v=["ask legal", "check on Safari", "send the quote", "buy tape", "write tests", "update screenshots", "get three offers", "proofread", "resize images", "tell the team", "问法务", "检查浏览器", "发报价", "写测试", "更新截图", "校对", "通知团队"], d="the step", zh="条目", alt=["text", "step"]), done=dict(t="bool", d="false takes the tick away", zh="是否完成", default=True, alt=["checked"])),
   en=L('''tick {item} in {card}
{item} of {card} is done
check off {item} on the card {card}
in {card}, {item} is finished
untick {item} in {card} @done=false
{item} isn't done after all, open it again in {card} @done=false
mark {item} as complete in {card}
{card}: {item} done
cross off {item} from {card}
I did {item} for {card}, tick it
the step {item} of {card} still has to be done @done=false
finished {item}, that's in the checklist of {card}
take the tick off {item} in {card} @done=false'''),
   zh_q=L('''勾选{card}里的{item}
{card}的{item}做完了
{card}中{item}标为完成
{card}的{item}还没做，取消勾选 @done=false
把{card}清单里的{item}勾掉'''), res=["item updated"], ans=["The checklist of {card} is updated."])

fn("add_column", "Add a column to the board", zh="新增一列", names=["columns.create", "addList", "new_lane"], descs=["Creates a new column.", "One more lane on the board"],
   params=dict(name=dict(t="str", v="kancol_wc", d="name of the column", zh="列名", alt=["title", "column"]), after=dict(t="str", v="kancol_wc", d="column to its left", zh="在哪一列之后", opt=True, alt=["right_of"]), limit=dict(t="int", v=(2, 15), d="how many cards it may hold", zh="卡片上限", opt=True, alt=["wip", "max_cards"])),
   en=L('''add a column {name}
new column called {name} after {after}
make a column {name} with at most {limit} cards
put a {name} column to the right of {after}
we need a column named {name}
{name} as a new lane
after {after} comes a new column, {name}
create the list {name}, limit {limit}
insert {name} behind {after}
the board lacks a {name} column, add it
column {name}, no more than {limit} cards, after {after}
set up a lane {name} for up to {limit} cards
right next to {after} I want a column {name}'''),
   zh_q=L('''新增一列{name}
在{after}后面加一列{name}
加列{name}，最多{limit}张卡
看板缺一列{name}，加上
{after}右边新建{name}列'''), res=["column {name} added"], ans=["The column {name} is there."])

fn("set_wip_limit", "Limit how many cards a column may hold", zh="设置列的在制品上限", names=["columns.limit", "setWip", "column_max"], descs=["Sets the work-in-progress limit of a column.", "The greatest number of cards in one column"],
   params=dict(column=COLUMN, limit=dict(t="int", v=(1, 20), d="greatest number of cards", zh="卡片上限", alt=["max", "cards"])),
   en=L('''limit {column} to {limit} cards
no more than {limit} cards in {column}
wip limit of {column}: {limit}
{column} may hold {limit}
set the maximum of {column} to {limit}
at most {limit} in {column}
{limit} cards is the limit for {column}
{column} is overflowing, cap it at {limit}
allow {limit} cards in the column {column}
raise the limit of {column} to {limit}
{column}: max {limit}
we can only do {limit} things at a time, limit {column}'''),
   zh_q=L('''{column}最多{limit}张卡
把{column}的上限设为{limit}
限制{column}为{limit}张
{column}太多了，上限{limit}
{column}在制品上限{limit}'''), res=["limit {limit}"], ans=["{column} may hold {limit} cards."])

fn("list_cards", "List the cards of the board", zh="列出卡片", names=["cards.list", "showCards", "board_items"], descs=["Cards of a column, a person or both.", "Shows what is on the board"],
   params=dict(column=dict(COLUMN, opt=True), member=dict(WHO, opt=True), overdue=dict(t="bool", d="only cards past their due date", zh="只看过期的", opt=True, alt=["late"])),
   en=L('''list the cards in {column}
what's in {column}
what is {member} working on
show all cards
which cards of {member} are in {column}
what is overdue @overdue=true
show me {member}'s overdue cards @overdue=true
cards in {column} please
give me everything {member} has in {column}
is there anything late in {column}? @overdue=true
how does {column} look
read me the {column} column
what does {member} still have on the board
which cards have passed their deadline @overdue=true'''),
   zh_q=L('''列出{column}的卡片
{member}在做什么
{column}里有什么
{member}在{column}有哪些卡片
哪些卡片过期了 @overdue=true
{column}里有没有逾期的 @overdue=true'''), res=["3 cards", "Fix login bug, Import CSV"], ans=["These are the cards."])

fn("find_card", "Find the key of a card", zh="查找卡片编号", names=["cards.search", "lookupCard", "card_key"], descs=["Searches the board for words and gives the key of the card.", "Looks a card up"],
   params=dict(query=dict(t="str", v=["the login problem", "printer", "chairs", "anything about taxes", "search page", "invoice export", "broken images", "the offsite", "dark theme", "cookie banner", "登录问题", "打印机", "椅子", "发票导出", "图片打不开", "团建", "深色主题"], d="words to look for", zh="搜索词", alt=["words", "text"]), board=dict(t="str", v="kanboard_wc", d="board to search", zh="看板", opt=True, alt=["in_board"])),
   en=L('''find the card about {query}
search for {query}
which card is about {query}
look for {query} on the board {board}
is there a card for {query}
where's the {query} card
search {board} for {query}
card key for {query}?
on {board}, find {query}
I need the card with {query}
look up {query} in {board}
do we have something on {query} in {board}'''),
   zh_q=L('''找关于{query}的卡片
搜索{query}
{query}是哪张卡
在{board}看板里找{query}
有没有{query}的卡片'''), res=["KAN-142", "DEV-88", '{{"key":"OPS-7"}}'], ans=["I found the card about {query}."])

fn("open_board", "Open a board", zh="打开看板", names=["boards.open", "switchBoard", "show_board"], descs=["Shows another board.", "Goes to a board by its name"],
   params=dict(board=dict(t="str", v="kanboard_wc", d="name of the board", zh="看板名", alt=["name", "title"])),
   en=L('''open the board {board}
go to {board}
show me the {board} board
switch to {board}
{board} board
I want to look at {board}
take me to the board called {board}
let's see {board}
change over to the {board} board
bring up {board}
display {board}
now the {board} board please'''),
   zh_q=L('''打开{board}看板
切换到{board}
去{board}看板
看看{board}
显示{board}'''), res=["{board} opened"], ans=["The board {board} is open."])

flow(en=["find the card about {q} and give it to {m}", "look up {q} and assign that card to {m}", "{m} should do the {q} card, search for it"], zh_q=["找到{q}的卡片，分给{m}", "搜索{q}，指派给{m}"],
     slots=dict(q=["the login problem", "printer", "invoice export", "broken images", "cookie banner", "登录问题", "打印机", "发票导出"], m="first_name"), made=dict(k=["KAN-142", "DEV-88", "OPS-7", "WEB-1203", "MKT-31", "BUG-9"]),
     steps=[("find_card", {"query": "{q}"}, "{k}"), ("assign_card", {"card": "{k}", "member": "{m}"}, "assigned")], ans=["{k} is assigned to {m}."])
flow(en=["find the {q} card and move it to {c}", "search for {q}, then put that card into {c}", "the card about {q} goes to {c}, look it up first"], zh_q=["找到{q}那张卡，移到{c}", "搜{q}，然后放进{c}"],
     slots=dict(q=["chairs", "search page", "the offsite", "dark theme", "anything about taxes", "椅子", "团建", "深色主题"], c="kancol_wc"), made=dict(k=["KAN-17", "DEV-404", "OPS-23", "WEB-88", "HR-5", "card 219"]),
     steps=[("find_card", {"query": "{q}"}, '{{"key":"{k}"}}'), ("move_card", {"card": "{k}", "column": "{c}"}, "moved")], ans=["{k} is in {c}."])
