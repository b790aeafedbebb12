"""Browser: tabs, tab groups, bookmarks, history, reading list, downloads, private windows, site permissions."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter; a pool is a shared list or items separated by |."""
    return dict(t="str", v=v.split("|") if "|" in v else v, d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, step=None, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi, step) if step else (lo, hi), d=d, zh=zh, alt=list(alt), **k)


domain("browser_tabs_bookmarks")
values("tab_title_wa", en="Inbox (3)|Cheap flights to Porto|YouTube|Weather Oslo|Stack Overflow|the recipe|Google Docs|the news page|Pull request #88|online banking|Wikipedia: Owls|Spotify|the train timetable|eBay - old radios|Figma|Calendar|the shop|Translate|that long article|Maps".split("|"),
       zh="收件箱|去三亚的机票|哔哩哔哩|天气预报|知乎|菜谱|腾讯文档|新闻|网银|维基百科|音乐|列车时刻|淘宝|日历|地图|那篇长文章".split("|"))
values("bookmark_folder_wa", en="Recipes|Work|Bookmarks bar|To read|Travel|Dev tools|Shopping|House hunting|Papers|Kids|Music|Misc|Design|Taxes|Garden".split("|"), zh="菜谱|工作|书签栏|待读|旅行|开发工具|购物|找房|论文|孩子|音乐|杂项|设计|园艺".split("|"))
values("site_wa", en="youtube.com|news.example.org|maps.example.com|www.bbc.co.uk|mail.lumen.app|wikipedia.org|shop.woolly.co|forum.birds.net|docs.rs|github.com|calendar.acme.io|radio.example.fm|bank.northwind.test|chess.example|weather.no|localhost:3000".split("|"))
URL = S("url", "address", "网址", "address", "link", "page")
TAB = S("tab_title_wa", "title of the tab or words of it", "标签页标题", "title", "name")
FOLDER = S("bookmark_folder_wa", "bookmark folder", "书签文件夹", "collection", "bookmark_folder")
SITE = S("site_wa", "site", "网站", "domain", "host", "origin", noise=0.05)

fn("open_tab", "Open an address in a new tab", zh="在新标签页打开", names=["tabs.open", "newTab", "open_url"], descs=["Loads a page in a fresh tab."],
   params=dict(url=URL, background=dict(t="bool", d="stay on the present tab", zh="是否后台打开", default=False, alt=["in_background"]), pinned=dict(t="bool", d="pin it at once", zh="是否固定", opt=True, alt=["pin"])),
   en=L('''open {url} in a new tab
new tab with {url}
open {url}
open {url} in the background @background=true
load {url} in another tab
{url} in a new tab please
I want to see {url}
keep me here but open {url} behind @background=true
open {url} and pin it @pinned=true
start a tab for {url}
can you bring up {url}
put {url} in a pinned tab @pinned=true
fetch {url} in a tab I can look at later @background=true
go straight to {url} in a fresh tab @background=false'''),
   zh_q=L('''在新标签页打开{url}
打开{url}
后台打开{url} @background=true
打开{url}并固定 @pinned=true
新开一个标签页，网址{url}'''), res=["opened {url}"], ans=["{url} is open."])

fn("close_tab", "Close a tab", zh="关闭标签页", names=["tabs.close", "closeTab", "shut_tab"], descs=["Closes one tab, the present one if none is named."], params=dict(tab={**TAB, "opt": True}),
   en=L('''close this tab
close the tab {tab}
close {tab}
shut the {tab} tab
I'm done with {tab}, close it
get rid of the tab with {tab}
tab closed please
{tab} can be closed
the tab named {tab} isn't needed
close the one that says {tab}
stop showing {tab}, close the tab
kill the tab {tab}'''),
   zh_q=L('''关闭这个标签页
关掉{tab}那个标签页
{tab}看完了，关掉
把{tab}标签页关了
关闭{tab}'''), res=["closed"], ans=["The tab is closed."])

fn("close_tabs_where", "Close many tabs at once", zh="批量关闭标签页", names=["tabs.close_many", "closeTabsWhere", "clean_up_tabs"], descs=["Closes all tabs of a kind."],
   params=dict(which=dict(t="enum", v={"others": ["all but this one", "all the others", "其他", "除此之外的"], "right": ["the tabs to the right", "everything to the right", "右侧", "右边的"], "left": ["the tabs to the left", "everything to the left", "左侧", "左边的"], "duplicates": ["those open twice", "double ones", "重复的", "重复"],
                                      "unused": ["those I haven't looked at", "old ones", "很久没看的", "闲置的"]}, d="which tabs", zh="哪些标签页", alt=["scope", "kind"]), keep_pinned=dict(t="bool", d="leave pinned tabs open", zh="保留固定的", default=True, alt=["spare_pinned"])),
   en=L('''close tabs: {which}
tidy up my tabs, close {which}
close {which}
close {which}, even the pinned ones @keep_pinned=false
get rid of {which}
I have too many tabs, close {which}
I want only this tab to stay @which="others"
some pages are open twice, clean that up @which="duplicates"
shut down {which} but not what's pinned @keep_pinned=true
close every tab on the right-hand side @which="right"
close every tab on the left-hand side @which="left"
there are tabs I haven't touched in days, close them @which="unused"
please remove {which} from the tab bar'''),
   zh_q=L('''关闭{which}标签页
只留当前标签页，其他都关掉 @which="others"
把{which}标签页关掉，固定的也关 @keep_pinned=false
关掉开了两遍的页面 @which="duplicates"
标签太多了，关闭{which}标签页'''), res=["7 tabs closed"], ans=["The tabs are closed."])

fn("reopen_tab", "Open closed tabs again", zh="恢复关闭的标签页", names=["tabs.reopen", "undoCloseTab", "restore_tab"], descs=["Brings back the tabs closed last."],
   params=dict(count=I(2, 10, "how many of the closed tabs", "数量", "number", "how_many", opt=True)),
   en=L('''reopen the tab I just closed
undo closing the tab
bring back the last {count} tabs
restore {count} closed tabs
oops, I didn't mean to close that
I closed the wrong tab, get it back
open the closed tab again
the {count} tabs I closed should come back
reopen {count} tabs
give me back what I closed
un-close the tab
recover the last closed page'''),
   zh_q=L('''恢复刚关的标签页
重新打开最近关闭的{count}个标签页
关错了，打开回来
撤销关闭标签页
把关掉的{count}个标签恢复'''), res=["reopened"], ans=["The tab is back."])

fn("switch_tab", "Go to an open tab", zh="切换标签页", names=["tabs.activate", "switchTab", "focus_tab"], descs=["Brings an open tab to the front."], params=dict(tab=TAB),
   en=L('''go to the tab {tab}
switch to {tab}
show me the {tab} tab
where is {tab}? go there
bring {tab} to the front
I have {tab} open somewhere, take me to it
jump to {tab}
focus the tab with {tab}
back to {tab}
change to the tab called {tab}
let me see {tab}, it's already open
activate {tab}'''),
   zh_q=L('''切换到{tab}
去{tab}那个标签页
我开着{tab}，跳过去
回到{tab}
显示{tab}标签页'''), res=["switched"], ans=["This is {tab}."])

fn("pin_tab", "Pin or unpin a tab", zh="固定或取消固定标签页", names=["tabs.pin", "pinTab", "set_pinned"], descs=["A pinned tab stays small at the left."],
   params=dict(tab=TAB, pinned=dict(t="bool", d="true pins, false unpins", zh="是否固定", default=True, alt=["state", "on"])),
   en=L('''pin {tab}
pin the tab {tab} @pinned=true
unpin {tab} @pinned=false
keep {tab} at the left all the time @pinned=true
{tab} doesn't need to be pinned any more @pinned=false
make {tab} a pinned tab
release the pin on {tab} @pinned=false
I look at {tab} all day, pin it
fix {tab} to the tab bar @pinned=true
take the pin off {tab} @pinned=false
the tab {tab} should be pinned
let {tab} be a normal tab again @pinned=false'''),
   zh_q=L('''固定{tab}
固定{tab}标签页 @pinned=true
取消固定{tab} @pinned=false
{tab}不用固定了 @pinned=false
把{tab}钉住'''), res=["ok"], ans=["The tab {tab} is changed."])

fn("mute_tab", "Turn the sound of a tab off or on", zh="标签页静音", names=["tabs.mute", "muteTab", "tab_sound"], descs=["Silences a tab or lets it play again."],
   params=dict(tab=TAB, muted=dict(t="bool", d="true silences, false lets it sound", zh="是否静音", alt=["silent"])),
   en=L('''mute {tab} @muted=true
unmute {tab} @muted=false
silence the tab {tab} @muted=true
{tab} is too loud, no sound from it @muted=true
I want to hear {tab} again @muted=false
turn the sound of {tab} off @muted=true
turn the sound of {tab} back on @muted=false
let {tab} make noise again @muted=false
some ad is playing in {tab}, shut it up @muted=true
no audio from {tab} please @muted=true
give {tab} its sound back @muted=false
quiet the {tab} tab @muted=true'''),
   zh_q=L('''把{tab}静音 @muted=true
取消{tab}的静音 @muted=false
{tab}太吵，关掉声音 @muted=true
恢复{tab}的声音 @muted=false
我想听{tab}的声音 @muted=false'''), res=["ok"], ans=["The sound of {tab} is changed."])

fn("group_tabs", "Put tabs into a named group", zh="标签页分组", names=["groups.create", "groupTabs", "make_tab_group"], descs=["Makes a coloured group out of open tabs."],
   params=dict(tabs=dict(t="[str]", v="tab_title_wa", d="titles of the tabs", zh="标签页", alt=["titles", "members"]), name=S("Holiday|Work stuff|Later|Flat search|Birthday gift|Thesis|Client A|Bug 1142|Music|Fun|度假|工作|稍后|租房|礼物|论文|娱乐", "name of the group", "分组名称", "group", "label"),
               color=dict(t="enum", v={"red": ["crimson", "红色"], "blue": ["sky blue", "蓝色"], "green": ["grass green", "绿色"], "yellow": ["golden", "黄色"], "grey": ["gray", "灰色"], "purple": ["violet", "紫色"]}, d="colour", zh="颜色", opt=True, alt=["colour"])),
   en=L('''group {tabs} as {name}
put {tabs} in a group called {name}
make a {color} group {name} with {tabs}
tab group {name}: {tabs}
{tabs} belong together, group them under {name}
collect the tabs {tabs} in {name}, {color}
create a group named {name} from {tabs}
bundle {tabs} and name it {name}
the tabs {tabs} go into {name}
new tab group {name}, colour {color}: {tabs}
sort {tabs} into a {color} group {name}
I want {tabs} in one group, {name}'''),
   zh_q=L('''把{tabs}分到一组，叫{name}
新建分组{name}，包含{tabs}
{tabs}放进{color}的分组{name}
标签页{tabs}归为{name}
建一个{color}分组{name}，放{tabs}'''), res=["group {name} made"], ans=["The group {name} is there."])

fn("list_tabs", "List the open tabs", zh="列出标签页", names=["tabs.list", "listTabs", "get_open_tabs"], descs=["Titles of all open tabs, of one group if given."],
   params=dict(group=S("Holiday|Work stuff|Later|Flat search|Birthday gift|Thesis|Client A|Music|Fun|度假|工作|稍后|租房|礼物|论文|娱乐", "only this group", "只看此分组", "group_name", opt=True), sounding=dict(t="bool", d="only tabs that play sound", zh="只看有声音的", opt=True, alt=["audible"])),
   en=L('''list my tabs
which tabs are open
what tabs are in the group {group}
show the tabs of {group}
how many tabs do I have
which tab is making that noise @sounding=true
show me all open pages
tabs in {group}?
where does the music come from, list the tabs @sounding=true
what have I got open in {group}
give me an overview of my tabs
read me the titles of the open tabs
which tabs play sound @sounding=true'''),
   zh_q=L('''列出所有标签页
我开了哪些标签页
{group}分组里有哪些标签
哪个标签页在出声 @sounding=true
显示{group}的标签页'''), res=["Inbox, Maps", '{{"tabs":["YouTube","Figma"]}}'], ans=["These tabs are open."])

fn("add_bookmark", "Bookmark a page", zh="添加书签", names=["bookmarks.add", "addBookmark", "save_page"], descs=["Keeps an address in the bookmarks."],
   params=dict(url=URL, title=S("quoted", "name of the bookmark", "书签名称", "name", "label", opt=True), folder={**FOLDER, "opt": True}),
   en=L('''bookmark {url}
add {url} to my bookmarks
save {url} as {title}
bookmark {url} in {folder}
put {url} into the bookmark folder {folder}
keep {url} under the name {title} in {folder}
I want to find {url} again, bookmark it
new bookmark {title}: {url}
{url} goes to {folder}, call it {title}
star {url}
remember the address {url}
in {folder}, bookmark {url}
make a bookmark named {title} for {url}
favourite {url}'''),
   zh_q=L('''收藏{url}
把{url}加入书签
收藏{url}到{folder}
把{url}存为书签{title}
书签{title}：{url}，放在{folder}'''), res=["bookmarked"], ans=["{url} is in the bookmarks."])

fn("delete_bookmark", "Delete a bookmark", zh="删除书签", names=["bookmarks.remove", "deleteBookmark", "unstar"], descs=["Takes a page out of the bookmarks."],
   params=dict(title=S("quoted", "name of the bookmark", "书签名称", "bookmark", "name"), folder={**FOLDER, "opt": True, "d": "folder it is in"}),
   en=L('''delete the bookmark {title}
remove {title} from my bookmarks
unbookmark {title}
I don't need the bookmark {title}
take {title} out of {folder}
delete {title} in the bookmark folder {folder}
the bookmark {title} is dead, drop it
get rid of {title} in {folder}
{title} can go from my favourites
erase the bookmark called {title}
remove bookmark {title} from {folder}
no more {title} in the bookmarks'''),
   zh_q=L('''删除书签{title}
把{title}从书签里去掉
删掉{folder}里的书签{title}
书签{title}不要了
取消收藏{title}'''), res=["bookmark deleted"], ans=["The bookmark {title} is gone."])

fn("move_bookmark", "Move a bookmark to another folder", zh="移动书签", names=["bookmarks.move", "moveBookmark", "refile_bookmark"], descs=["Puts a bookmark from one folder into another."],
   params=dict(title=S("quoted", "name of the bookmark", "书签名称", "bookmark", "name"), to_folder={**FOLDER, "alt": ["folder", "target", "destination"], "d": "new folder", "zh": "新文件夹"}, from_folder={**FOLDER, "alt": ["source", "old_folder"], "opt": True, "d": "folder it is in now", "zh": "原文件夹"}),
   en=L('''move the bookmark {title} to {to_folder}
put bookmark {title} in {to_folder}
move {title} from {from_folder} to {to_folder}
{title} is in {from_folder}, it belongs in {to_folder}
take the bookmark {title} out of {from_folder} and file it in {to_folder}
refile {title} under {to_folder}
to {to_folder} with the bookmark {title}
from {from_folder} to {to_folder}: {title}
the favourite {title} should be in {to_folder} instead of {from_folder}
shift the bookmark {title} over into {to_folder}
I want {title} in {to_folder}, not in {from_folder}
sort the bookmark {title} into {to_folder}'''),
   zh_q=L('''把书签{title}移到{to_folder}
书签{title}从{from_folder}移到{to_folder}
{title}应该放在{to_folder}，不是{from_folder}
把书签{title}归入{to_folder}
书签{title}换到{to_folder}文件夹'''), res=["moved"], ans=["The bookmark {title} is in {to_folder}."])

fn("find_bookmark", "Search the bookmarks", zh="搜索书签", names=["bookmarks.search", "findBookmark", "search_favourites"], descs=["Finds kept pages by words."],
   params=dict(query=S("topic_b", "words to look for", "搜索词", "text", "keywords"), folder={**FOLDER, "opt": True}),
   en=L('''find my bookmark about {query}
search the bookmarks for {query}
did I bookmark something on {query}
look in {folder} for a bookmark about {query}
which of my bookmarks mention {query}
I saved a page about {query}, where is it
bookmark search: {query}
{query} in the bookmark folder {folder}
search {folder} for {query}
find {query} among my favourites
there was a link about {query} that I kept, find it
show bookmarks on {query}'''),
   zh_q=L('''搜索关于{query}的书签
我收藏过{query}的网页吗
在{folder}里找{query}的书签
书签里搜{query}
找我存的{query}的链接'''), res=["https://example.com", '{{"url":"bbc.co.uk"}}'], ans=["I found a bookmark."])

fn("search_history", "Search the browsing history", zh="搜索浏览记录", names=["history.search", "searchHistory", "find_visited"], descs=["Finds pages that were visited."],
   params=dict(query=S("topic_b", "words to look for", "搜索词", "text", "keywords"), day=S("yesterday|last Tuesday|this morning|last week|on Sunday|two days ago|last month|in March|earlier today|昨天|上周二|今天早上|上周|星期天|两天前|上个月", "when it was visited, as said", "访问时间", "when", "date", opt=True, noise=0)),
   en=L('''which page about {query} did I visit {day}
search my history for {query}
find the site on {query} I looked at {day}
what did I read about {query}
I was on a page about {query} {day}, find it
history: {query}
look through the pages I visited {day} for {query}
{day} I saw something on {query}, which site was it
did I visit anything about {query} {day}
pages I have been to about {query}
find {query} in my browsing history
go through what I browsed {day} and find {query}'''),
   zh_q=L('''搜索浏览记录里的{query}
我{day}看的{query}的网页是哪个
历史记录：{query}
{day}我看过一个讲{query}的页面，找出来
查找我访问过的{query}网页'''), res=["https://example.com", "news.example.org"], ans=["I found a page in the history."])

fn("clear_browsing_data", "Delete browsing data", zh="清除浏览数据", names=["history.clear", "clearBrowsingData", "wipe_data"], descs=["Wipes history, cookies, cache or form data of some time."],
   params=dict(kind=dict(t="enum", v={"history": ["visited pages", "the browsing history", "浏览记录", "历史记录"], "cookies": ["the cookies", "site cookies", "Cookie"], "cache": ["cached files", "the cache", "temporary files", "缓存"], "passwords": ["saved passwords", "stored passwords", "已存密码", "保存的密码"], "everything": ["all of it", "all data", "全部数据", "所有数据"]}, d="what to delete", zh="清除内容", alt=["what", "data_type"]),
               period=dict(t="enum", v={"last_hour": ["the past hour", "the last sixty minutes", "最近一小时"], "today": ["the day", "since this morning", "今天"], "last_week": ["the past seven days", "this week", "最近一周"], "all_time": ["ever", "since the beginning", "全部时间"]}, d="of which time", zh="时间范围", default="all_time", alt=["range", "since"])),
   en=L('''clear {kind}
delete {kind} of {period}
wipe {kind}, period: {period}
clear {kind} for {period}
remove {kind} from the browser
nobody should see where I've been, clean up @kind="history"
a page looks outdated, empty the temporary storage @kind="cache"
sites should forget me, delete their little files @kind="cookies"
reset the browser, wipe it all @kind="everything"
erase {kind} from {period}
get rid of {kind}
delete what I surfed in the last hour @kind="history" @period="last_hour"
clean {kind} out, just {period}'''),
   zh_q=L('''清除{kind}
清除{period}的{kind}
把浏览器里的{kind}删掉
网页显示旧内容，清理一下 @kind="cache"
删掉最近一小时的浏览记录 @kind="history" @period="last_hour"'''), res=["cleared"], ans=["The {kind} is cleared."])

fn("add_to_reading_list", "Keep a page for reading later", zh="加入阅读清单", names=["reading_list.add", "readLater", "save_for_later"], descs=["Reading list, not bookmarks."],
   params=dict(url=URL, offline=dict(t="bool", d="download it for reading without a network", zh="是否离线保存", opt=True, alt=["download"])),
   en=L('''add {url} to my reading list
I'll read {url} later
save {url} for later
reading list: {url}
keep {url} to read on the train, offline @offline=true
put {url} on the reading list and download it @offline=true
no time now for {url}, keep it for tonight
remind me to read {url} by putting it on the list
{url} looks interesting, reading list please
read {url} later
store {url} so I can read it on the plane @offline=true
list {url} among the things to read, no download @offline=false'''),
   zh_q=L('''把{url}加入阅读清单
{url}以后再看
稍后阅读{url}
{url}离线保存，路上看 @offline=true
现在没空，{url}放进阅读清单'''), res=["on the reading list"], ans=["{url} is on the reading list."])

fn("open_private_window", "Open a private window", zh="打开无痕窗口", names=["windows.private", "incognitoWindow", "private_mode"], descs=["Nothing that happens in it is remembered."],
   params=dict(url={**URL, "opt": True, "d": "page to load in it"}),
   en=L('''open a private window
incognito window please
open {url} in private
new incognito tab with {url}
I don't want {url} in my history
visit {url} without leaving a trace
private browsing
start a window that remembers nothing
go to {url} in incognito mode
it's a surprise, look at {url} privately
load {url} in a private window
switch to private mode'''),
   zh_q=L('''打开无痕窗口
用无痕模式打开{url}
隐私浏览
悄悄打开{url}，不留记录
新建隐身窗口'''), res=["private window open"], ans=["A private window is open."])

fn("set_site_permission", "Allow or block something for a site", zh="设置网站权限", names=["sites.permission", "setSitePermission", "site_access"], descs=["May a site use camera, microphone, location or send notifications."],
   params=dict(site=SITE, permission=dict(t="enum", v={"camera": ["the webcam", "摄像头"], "microphone": ["the mic", "麦克风"], "location": ["my position", "where I am", "位置", "定位"], "notifications": ["messages that pop up", "notices", "通知"], "popups": ["pop-up windows", "pop-ups", "弹窗"]}, d="what it concerns", zh="权限", alt=["feature", "capability"]),
               decision=dict(t="enum", v={"allow": ["permit", "允许"], "block": ["forbid", "禁止", "阻止"], "ask": ["ask me about", "询问"]}, d="allow, block or ask each time", zh="决定", alt=["setting", "value"])),
   en=L('''{decision} {permission} for {site}
for {site}, {decision} {permission}
{decision} {permission} on {site}
{site}: {decision} {permission}
{site} may use {permission} @decision="allow"
{site} must not use {permission} @decision="block"
don't let {site} have {permission} @decision="block"
let {site} have {permission} @decision="allow"
{site} should ask every time it wants {permission} @decision="ask"
stop {site} from sending me notifications @permission="notifications" @decision="block"
why does {site} know my address? it shouldn't @permission="location" @decision="block"
I have a video call on {site}, it may see me @permission="camera" @decision="allow"
change {permission} of {site} to {decision}'''),
   zh_q=L('''{decision}{site}使用{permission}
{site}的{permission}设为{decision}
别让{site}给我发通知 @permission="notifications" @decision="block"
允许{site}用{permission} @decision="allow"
{site}每次用{permission}都要问我 @decision="ask"'''), res=["ok"], ans=["The permission of {site} is set."])

flow(en=["find my bookmark about {query} and open it in a new tab", "I bookmarked something on {query}, find and open it", "search the bookmarks for {query}, then open the result"], zh_q=["找我收藏的{query}并打开", "在书签里搜{query}，用新标签页打开"],
     slots=dict(query="topic_b"), made=dict(url="url"), steps=[("find_bookmark", {"query": "{query}"}, "{url}"), ("open_tab", {"url": "{url}"}, "opened")], ans=["I opened {url}."])
flow(en=["find the page about {query} in my history and bookmark it in {folder}", "I visited something on {query}; look it up and put it into the bookmark folder {folder}"], zh_q=["从浏览记录找{query}的网页，收藏到{folder}", "查我看过的{query}页面，加到书签文件夹{folder}"],
     slots=dict(query="topic_b", folder="bookmark_folder_wa"), made=dict(url="url"), steps=[("search_history", {"query": "{query}"}, "{url}"), ("add_bookmark", {"url": "{url}", "folder": "{folder}"}, "ok")], ans=["{url} is bookmarked in {folder}."])
flow(en=["look in my history for {query} and put that page on the reading list", "find what I visited about {query} and save it to read later"], zh_q=["在历史记录里找{query}，加入阅读清单", "找到我看过的{query}网页，稍后阅读"],
     slots=dict(query="topic_b"), made=dict(url="url"), steps=[("search_history", {"query": "{query}"}, '{{"url":"{url}"}}'), ("add_to_reading_list", {"url": "{url}"}, "ok")], ans=["{url} is on your reading list."])
