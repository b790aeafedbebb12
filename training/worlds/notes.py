"""Notes, notebooks, clipboard, journal."""
from switchboard.wording import L
from switchboard.world import domain, fn


domain("notes")
TEXT = dict(t="str", v="note_text", d="the text, exactly as given", zh="原文", alt=["content", "body", "note"])
TITLE = dict(t="str", v="title", d="title of the note", zh="笔记标题", alt=["name", "note", "heading"])
fn("create_note", "Write a new note with a title", zh="写一条带标题的新笔记", names=["createNote", "notes.create", "new_note"], descs=["A note has a title and may have a text.", "Start a note"],
   params=dict(title=TITLE, text={**TEXT, "opt": True}),
   en=L('''new note called {title}
create a note titled "{title}"
start a note {title}
note "{title}": {text}
make a note with the title {title} and the text {text}
write {text} in a new note called {title}
create a note, title {title}, body {text}
open an empty note named {title}
I'd like to note something under the title {title}: {text}
title: {title}. text: {text}. save it as a note
put {text} into a note called {title}
begin a note about {title}'''), zh_q=L('''新建笔记{title}
写一条叫{title}的笔记
笔记标题{title}，内容{text}
建一个笔记，题目是{title}
新笔记{title}：{text}
记个笔记，标题是{title}
开一条新笔记，叫《{title}》
“{title}”：{text}，新建成笔记
写笔记，题目{title}，正文{text}
给我新建一篇《{title}》，里面写{text}
笔记新建一条，{title}'''), res=["created"], ans=["The note {title} is created."])
fn("append_note", "Add text at the end of an existing note", zh="在已有笔记末尾添加文字", names=["appendNote", "notes.append", "extend_note"], descs=["The old text stays."], params=dict(title=TITLE, text=TEXT),
   en=L('''add {text} to the note {title}
append "{text}" to {title}
in {title} also write {text}
write {text} at the end of {title}
put {text} into my {title} note as well
extend {title} with {text}
{title} needs another line: {text}
continue the note {title} with "{text}"
add a line to {title} saying {text}'''), zh_q=L('''在{title}里加上{text}
给笔记{title}补充：{text}
{title}末尾写上{text}
往{title}添一行{text}
《{title}》后面再加一句：{text}
{title}那条笔记里补上{text}
把“{text}”也写进{title}
{text}，加到笔记{title}末尾
在笔记《{title}》里添上“{text}”'''), res=["appended"], ans=["Added to {title}."])
fn("replace_note", "Replace the whole text of a note", zh="替换笔记全文", names=["replaceNote", "notes.update", "overwrite_note"], descs=["The old text is lost."], params=dict(title=TITLE, text=TEXT),
   en=L('''replace the text of {title} with {text}
overwrite {title}: {text}
{title} should only say {text}
change the content of {title} to "{text}"
rewrite the note {title} so it reads {text}
set the text of {title} to {text}
throw out what's in {title} and write {text}
update {title} to {text}'''), zh_q=L('''把{title}的内容换成{text}
{title}改写成{text}
用{text}覆盖{title}
将笔记{title}的内容改为{text}
{title}整篇换掉，写{text}
《{title}》原来的不要了，只留{text}
{title}全部改成“{text}”
笔记{title}重写：{text}
把《{title}》里的内容全换成{text}'''), res=["replaced"], ans=["{title} has a new text."])
fn("read_note", "Show the text of a note", zh="显示笔记内容", names=["readNote", "notes.get", "open_note"], descs=["Opens one note."], params=dict(title=TITLE),
   en=L('''open the note {title}
show me {title}
read {title} to me
what's in the note {title}
what did I write in {title}
let me see my {title} note
pull up {title}
I want to look at {title}
display {title}'''), zh_q=L('''打开笔记{title}
看看{title}
{title}里写了什么
读一下{title}
《{title}》那篇念给我听
笔记{title}给我看看
我在{title}里记了啥
翻出{title}那条笔记
想看《{title}》'''), res=["door code 4821", "milk, eggs"], ans=["Here is {title}."])
fn("delete_note", "Delete a note", zh="删除笔记", names=["deleteNote", "notes.delete", "remove_note"], descs=["Removes one note for good."], params=dict(title=TITLE),
   en=L('''delete the note {title}
throw {title} away
I don't need {title} any longer
remove my {title} note
get rid of {title}
trash {title}
the note called {title} can be deleted
erase {title}'''), zh_q=L('''删除笔记{title}
{title}不要了
把{title}扔掉
删掉{title}
《{title}》没用了，删
{title}那条笔记去掉
不留{title}了，删除笔记
把笔记《{title}》删了吧
笔记{title}，删'''), res=["deleted"], ans=["{title} is deleted."])
fn("list_notes", "List the titles of all notes", zh="列出所有笔记标题", names=["listNotes", "notes.list", "all_notes"], descs=["Shows which notes exist."], params=dict(sort=dict(t="enum", v={"newest": ["newest first", "latest on top", "最新的在前"], "oldest": ["oldest first", "最旧的在前"], "title": ["alphabetically", "by title", "按标题"]}, d="order", zh="排序", opt=True, alt=["order", "sort_by"])),
   en=L('''show my notes
list all notes
which notes do I have
all notes, {sort}
list the notes {sort}
give me an overview of my notes
sort my notes {sort} and show them
what have I written down so far
notes please'''), zh_q=L('''显示所有笔记
我有哪些笔记
列出笔记，{sort}
看看我都记了什么
都有什么笔记
笔记列表，{sort}
我记过的笔记列一下
新的排前面，把笔记都列出来 @sort="newest"
笔记按标题排给我看 @sort="title"
全部笔记，先看最旧的 @sort="oldest"'''), res=["Ideas, Budget, Trip"], ans=["These are your notes."])
fn("search_notes", "Search in the text of all notes", zh="在所有笔记中搜索", names=["searchNotes", "notes.search", "find_in_notes"], descs=["Finds notes that contain the words."], params=dict(query=dict(t="str", v=["wifi", "boiler", "Anna", "door code", "birthday", "recipe", "invoice", "garden", "passport number", "shoe size", "Lisbon", "parking", "paint colour", "wine", "allergies", "无线密码", "锅炉", "生日", "菜谱", "护照号", "停车位", "过敏", "里斯本", "快递", "装修", "小林", "疫苗", "面试", "车牌号", "报销"], d="words to look for", zh="要找的词", alt=["q", "words", "text"])),
   en=L('''search my notes for {query}
find the note about {query}
where did I write something on {query}
look for {query} in my notes
which note mentions {query}
I wrote down something about {query}, find it
notes containing {query}
do I have a note with {query}
search {query}'''), zh_q=L('''在笔记里搜{query}
找一下关于{query}的笔记
哪条笔记提到{query}
搜索{query}
我记过{query}吗
哪里写过{query}
{query}记在哪条里了
笔记里有“{query}”的找出来
翻翻笔记，看有没有{query}'''), res=["2 notes found", "1 note: House"], ans=["This is what I found on {query}."])
fn("tag_note", "Put tags on a note", zh="给笔记加标签", names=["tagNote", "notes.tag", "label_note"], descs=["Adds one or more labels to a note."], params=dict(title=TITLE, tags=dict(t="[str]", v="tag", d="tags to add", zh="标签", alt=["labels", "keywords"])),
   en=L('''tag {title} with {tags}
add the tags {tags} to {title}
label {title} {tags}
put {tags} on the note {title} as tags
{title} should be tagged {tags}
file {title} under {tags}
mark the note {title} with {tags}
tags for {title}: {tags}'''), zh_q=L('''给{title}加标签{tags}
{title}打上{tags}标签
笔记{title}的标签：{tags}
把{title}标记为{tags}
{title}归到{tags}标签下
《{title}》贴上{tags}
{tags}，这些标签加给{title}
笔记{title}要有{tags}标签
给《{title}》打标签：{tags}'''), res=["tagged"], ans=["Tagged {title}."])
fn("pin_note", "Pin a note to the top or unpin it", zh="置顶或取消置顶笔记", names=["pinNote", "notes.pin"], descs=["Pinned notes stay on top."], params=dict(title=TITLE, pinned=dict(t="bool", d="true to pin", zh="true 为置顶", default=True, alt=["pin", "on"])),
   en=L('''pin {title}
keep {title} at the top @pinned=true
unpin {title} @pinned=false
pin the note {title} to the top
{title} doesn't have to stay on top @pinned=false
stick {title} up top
take the pin off {title} @pinned=false
I always want to see {title} first @pinned=true'''), zh_q=L('''置顶{title}
取消置顶{title} @pinned=false
把{title}固定在最上面
{title}不用置顶了 @pinned=false
《{title}》放最上面 @pinned=true
{title}别放在顶上了 @pinned=false
把{title}顶到最前
{title}这条钉住 @pinned=true
笔记{title}取消固定 @pinned=false'''), res=["ok"], ans=["Done with {title}."])
fn("add_sticky", "Stick a small paper note on the board", zh="在板上贴一张小便签", names=["addSticky", "board.stick", "sticky_note", "PostNote"], descs=["A coloured sticky note with a short text; no title."],
   params=dict(text=TEXT, colour=dict(t="enum", v={"yellow": ["黄色"], "pink": ["粉色"], "blue": ["蓝色"], "green": ["绿色"], "white": ["白色"]}, d="paper colour", zh="颜色", opt=True, alt=["color", "paper"])),
   en=L('''sticky note: {text}
stick a {colour} note on the board: {text}
put a sticky with {text} up
write {text} on a {colour} sticky
new {colour} post-it saying {text}
board: {text}
stick "{text}" on the board
leave a sticky that says {text}
a {colour} one with {text}
post {text} on the board in {colour}'''), zh_q=L('''贴便签：{text}
用{colour}便签写{text}
板上贴一张{text}
{colour}便签，写着"{text}"
便签上写{text}
贴一张{colour}的：{text}
{text}，写成便签贴上
来张{colour}便签，内容{text}
小便签一张：“{text}”'''), res=["stuck"], ans=["It's on the board."])
fn("clear_stickies", "Take all sticky notes off the board", zh="清除所有便签", names=["clearStickies", "board.clear"], descs=["Empties the board."],
   en=L('''take all the stickies down
clear the board
remove every sticky note
empty the pinboard
the board is full, clean it
no more post-its up there please
peel off all the notes'''), zh_q=L('''清空便签板
撕掉所有便签
便签全部去掉
把板子清干净
板上的便签都撕了
便签太多了，清掉
一张便签也别留
把便签板清空
贴的便签全拿下来'''), res=["board empty"], ans=["The board is empty."])
fn("write_journal", "Add an entry to the journal", zh="写日记", names=["writeJournal", "journal.add", "diary_entry"], descs=["Dated diary text, with a mood if said."],
   params=dict(entry=dict(t="str", v=["today I finally finished the fence", "went swimming with Anna", "slept badly, too much coffee", "first day at the new school", "saw two foxes in the park", "argued with Dad about the car", "the soup was a disaster", "I ran five kilometres", "we signed the contract", "grandma told me about the war", "nothing happened and it was lovely", "started learning the cello", "今天终于修好了篱笆", "和朋友去游泳了", "睡得不好", "第一天上新学校", "在公园看到两只松鼠", "跑了五公里", "学会了做面包", "升职了", "和王蕾吵了一架", "第一次做红烧肉", "下了一整天雨", "孩子会走路了", "加班到十点", "收到奶奶的来信"], d="what happened", zh="内容", alt=["text", "content"]),
               mood=dict(t="enum", v={"happy": ["good", "great", "开心"], "neutral": ["okay", "so-so", "一般"], "sad": ["down", "blue", "难过"], "angry": ["furious", "annoyed", "生气"]}, d="mood of the day", zh="心情", opt=True, alt=["feeling"])),
   en=L('''dear diary, {entry}
journal entry: {entry}
write in my diary: {entry}
add to my journal that {entry}
diary: {entry}. mood {mood}
{entry}, put that in the diary, I feel {mood}
for the journal: {entry}
note in the diary, feeling {mood}: {entry}
record for today: {entry}'''), zh_q=L('''写日记：{entry}
日记里记一下{entry}
{entry}，写进日记，心情{mood}
今天的日记：{entry}
今天日记就写{entry}
{entry}，记到日记里
日记一篇：{entry}，{mood}
心情{mood}，日记写“{entry}”
帮我在日记里写{entry}'''), res=["saved"], ans=["It's in your journal."])
fn("copy_text", "Copy a text to the clipboard", zh="复制文字到剪贴板", names=["copyText", "clipboard.set"], descs=["Puts text on the clipboard."], params=dict(text=TEXT),
   en=L('''copy {text} to the clipboard
copy "{text}"
put {text} on the clipboard
clipboard: {text}
I want to paste {text} somewhere, copy it
copy this for me: {text}
have {text} ready for pasting'''), zh_q=L('''复制{text}
把"{text}"放到剪贴板
复制这段：{text}
帮我拷贝{text}
“{text}”复制下来
{text}，拷到剪贴板
把{text}这句话复制一下
我要粘贴{text}，先复制
剪贴板放“{text}”'''), res=["copied"], ans=["Copied."])
