"""Page navigation: pages, tabs, sections, scrolling, history, panels."""
from switchboard.world import domain, fn

domain("page_navigation")
fn("open_page", "Go to another page of the site", zh="打开网站的另一个页面", names=["goToPage", "navigate.to", "show_page"], descs=["Shows the page with the given name."],
   params=dict(page=dict(t="str", v="page_c", d="name of the page", zh="页面名称", alt=["target", "destination"])),
   en=["open the {page} page", "take me to {page}", "go to {page}", "where can I find {page}? bring me there", "I'd like to see the {page} page", "show me {page}", "navigate to {page}", "{page} page please", "jump over to the {page} page",
       "get me to {page}", "I need to be on the {page} page", "switch from here to {page}"],
   zh_q=["打开{page}页面", "带我去{page}", "我想看{page}", "跳转到{page}", "去{page}页",
          "{page}在哪，打开", "进{page}", "看看{page}", "切到{page}页面", "我要去{page}"], res=["page {page} shown"], ans=["Here is the {page} page."])
fn("open_tab", "Open a page in a new tab", zh="在新标签页中打开页面", names=["newTab", "tabs.open"], descs=["Adds a tab that shows the page."],
   params=dict(page=dict(t="str", v="page_c", d="page to show in the new tab", zh="页面", alt=["url", "target"]), background=dict(t="bool", d="keep the current tab in front", opt=True)),
   en=["open {page} in a new tab", "new tab with {page}", "put the {page} page in a separate tab", "I want {page} in another tab, but keep me here @background=true", "open a tab for {page} in the background @background=true",
       "new tab: {page}", "can I have {page} in its own tab", "add a tab showing {page}", "open a fresh tab on {page} and switch to it @background=false", "load {page} in a second tab"],
   zh_q=["在新标签页打开{page}", "新开一个标签看{page}", "后台打开{page}的标签页 @background=true", "开个新标签：{page}",
          "{page}另开一个标签", "开新标签看{page}", "{page}在后台开着就行，别切过去 @background=true", "新标签，{page}", "用新标签页打开{page}"], res=["tab opened: {page}"], ans=["{page} is open in a new tab."])
fn("close_tab", "Close a tab", zh="关闭标签页", names=["closeTab", "tabs.close", "remove_tab"], params=dict(tab=dict(t="str", v="page_c", d="title of the tab", zh="标签页标题", alt=["title", "name"])),
   en=["close the {tab} tab", "I don't need the tab with {tab} any more", "shut the {tab} tab", "get rid of the {tab} tab", "tab {tab}: close", "the {tab} tab can go", "done with {tab}, close its tab", "please close the tab named {tab}", "drop the {tab} tab"],
   zh_q=["关闭{tab}标签页", "把{tab}那个标签关了", "{tab}标签不需要了，关掉", "关掉标题是{tab}的标签页",
          "{tab}那页关了", "不看{tab}了，关标签", "把{tab}的标签页关上", "关{tab}", "{tab}标签关闭"], res=["tab {tab} closed"], ans=["The {tab} tab is closed."])
fn("close_other_tabs", "Close every tab except the current one", zh="关闭其他所有标签页", names=["closeOthers", "tabs.keep_only_current"],
   en=["close all the other tabs", "keep only this tab", "shut every tab but this one", "I have too many tabs, leave just the current one", "get rid of all tabs except the one I'm looking at", "close everything else", "only this tab should stay open", "clean up my tabs, keep this one"],
   zh_q=["关闭其他标签页", "只保留当前标签", "除了这个标签其他都关掉", "标签太多了，只留这一个",
          "别的标签全关了", "就留这一页", "其余标签都不要", "把其他页都关上", "关掉别的，留当前的"], res=["6 tabs closed"], ans=["Only this tab is left."])
fn("reopen_tab", "Bring back the tab that was closed last", zh="恢复最近关闭的标签页", names=["undoCloseTab", "tabs.restore"],
   en=["reopen the tab I just closed", "oops, I closed the wrong tab, bring it back", "restore the last tab", "undo closing the tab", "get my closed tab back", "I didn't mean to close that tab", "the tab I closed a second ago, open it again", "bring back the last tab"],
   zh_q=["恢复刚关闭的标签页", "我关错标签了，找回来", "重新打开刚才关掉的标签", "撤销关闭标签",
          "刚关的那页再打开", "不小心关了，恢复", "上一个关掉的标签找回来", "刚才那页我还要", "把关掉的标签弄回来"], res=["tab restored"], ans=["The tab is back."])
fn("duplicate_tab", "Make a copy of a tab", zh="复制标签页", names=["cloneTab", "tabs.copy"], params=dict(tab=dict(t="str", v="page_c", d="title of the tab to copy", opt=True)),
   en=["duplicate this tab", "duplicate the {tab} tab", "make a copy of the tab {tab}", "I need the {tab} tab twice", "clone this tab", "copy the tab with {tab}", "same tab again please, a second copy", "open another copy of the {tab} tab", "double the current tab"],
   zh_q=["复制这个标签页", "把{tab}标签复制一份", "再开一个一样的{tab}标签", "克隆当前标签页",
          "这页再开一份", "{tab}的标签再来一个", "复制{tab}标签页", "当前页复制一个", "{tab}要两个标签"], res=["tab duplicated"], ans=["There are two of them now."])
fn("pin_tab", "Pin a tab to the left, or unpin it", zh="固定或取消固定标签页", names=["setTabPinned", "tabs.pin"], params=dict(tab=dict(t="str", v="page_c", d="title of the tab"), pinned=dict(t="bool", d="true to pin, false to unpin")),
   en=["pin the {tab} tab @pinned=true", "keep the {tab} tab pinned on the left @pinned=true", "unpin {tab} @pinned=false", "the {tab} tab should not be pinned any longer @pinned=false", "fix the {tab} tab in place @pinned=true", "stick {tab} to the front of my tabs @pinned=true",
       "remove the pin from the tab {tab} @pinned=false", "{tab} tab: pin it @pinned=true", "let the {tab} tab loose again @pinned=false"],
   zh_q=["固定{tab}标签页 @pinned=true", "取消固定{tab}标签 @pinned=false", "把{tab}标签钉在左边 @pinned=true", "{tab}标签不用固定了 @pinned=false",
          "{tab}标签钉住 @pinned=true", "{tab}别固定了 @pinned=false", "让{tab}一直在最左 @pinned=true", "{tab}这个标签固定一下 @pinned=true", "解除{tab}标签的固定 @pinned=false"], res=["ok"], ans=["The {tab} tab is updated."])
fn("scroll_page", "Scroll the page up or down", zh="滚动页面", names=["scrollBy", "page.scroll"], descs=["Moves the visible part of the page."],
   params=dict(direction=dict(t="enum", v={"up": ["up", "upwards", "向上", "往上"], "down": ["down", "downwards", "向下", "往下"]}, d="where to move"),
               screens=dict(t="num", v=(1, 8, 0.5), d="how many screen heights", default=1)),
   en=["scroll {direction}", "scroll {direction} {screens} screens", "go a bit further {direction}", "move the page {direction}", "page {direction}", "further {direction}, by {screens} screens", "keep scrolling {direction}", "I want to read what comes below @direction=\"down\"",
       "show me what was above this @direction=\"up\"", "{screens} screens {direction}", "roll the page {direction} {screens} times the screen"],
   zh_q=["{direction}滚动", "{direction}滚{screens}屏", "页面{direction}移一点", "我想看下面的内容 @direction=\"down\"", "回到上面一点 @direction=\"up\"",
          "{direction}翻", "{direction}翻{screens}屏", "再{direction}一点", '页面往下拉 @direction="down"', '往上拉{screens}屏 @direction="up"'], res=["scrolled {direction}"], ans=["Scrolled {direction}."])
fn("scroll_to_top", "Jump to the beginning of the page", zh="回到页面顶部", names=["pageTop", "scroll.top"],
   en=["scroll to the top", "back to the top", "bring me to the very beginning of this page", "go all the way up", "jump to the start of the page", "top of the page please", "I want to see the page header again", "take me up to the first line"],
   zh_q=["回到顶部", "滚到最上面", "跳到页面开头", "到页首",
          "到最上面", "回页面开头", "拉到顶", "最顶上", "从头看起，回到最上方"], res=["top"], ans=["Here is the top of the page."])
fn("scroll_to_bottom", "Jump to the end of the page", zh="跳到页面底部", names=["pageEnd", "scroll.bottom"],
   en=["scroll to the bottom", "go to the end of the page", "all the way down please", "jump to the footer", "take me to the last line", "bottom of the page", "I want to see how the page ends", "straight down to the end"],
   zh_q=["滚到最下面", "跳到页面底部", "到页尾去", "我要看页脚",
          "到最底下", "拉到底", "去页面最后", "直接到底部", "最下边"], res=["bottom"], ans=["This is the end of the page."])
fn("jump_to_section", "Scroll to a heading on this page", zh="跳到本页的某个标题", names=["goToHeading", "page.section", "scroll_into_view"], params=dict(heading=dict(t="str", v="heading_c", d="text of the heading", zh="标题文字", alt=["section", "title"])),
   en=["jump to the section {heading}", "scroll to {heading}", "where on this page is {heading}?", "show the {heading} part of this page", "I'm looking for the heading {heading}", "take me down to \"{heading}\"", "skip to {heading}", "section {heading} please", "go to the paragraph titled {heading}"],
   zh_q=["跳到“{heading}”这一节", "滚动到{heading}", "本页的{heading}在哪里？", "我要看{heading}那一段",
          "“{heading}”在哪一段，跳过去", "去{heading}那一节", "{heading}部分", "找到本页的《{heading}》", "直接看{heading}"], res=["at {heading}"], ans=["Here is {heading}."])
fn("go_back", "Return to the previous page of the history", zh="返回上一页", names=["historyBack", "navigate.back"], params=dict(steps=dict(t="int", v=(1, 10), d="how many pages back", default=1)),
   en=["go back", "back to where I was before", "previous page please", "go back {steps} pages", "return to the last page I had open", "take me {steps} pages back", "I want the page from before", "undo that click, go back", "one page back @steps=1"],
   zh_q=["返回上一页", "后退", "往回退{steps}页", "回到刚才的页面", "后退{steps}步",
          "退回去", "上一页", "刚才那一页", "往回{steps}页", "退{steps}步"], res=["back"], ans=["Back again."])
fn("go_forward", "Go to the next page of the history", zh="前进到下一页", names=["historyForward", "navigate.forward"], params=dict(steps=dict(t="int", v=(1, 10), d="how many pages forward", default=1)),
   en=["go forward", "forward again", "I went back too far, go forward {steps} pages", "forward {steps}", "next page in my history", "one page forward @steps=1", "return to the page I just came back from", "redo, go forward"],
   zh_q=["前进", "前进{steps}页", "退多了，往前{steps}页", "再往前走一页 @steps=1",
          "往前", "下一页，前进", "前进{steps}步", "刚退过头了，前进", "往前走{steps}页"], res=["forward"], ans=["Moved forward."])
fn("reload_page", "Load the current page again", zh="刷新当前页面", names=["refresh", "page.reload"], params=dict(ignore_cache=dict(t="bool", d="fetch everything again instead of using stored copies", opt=True)),
   en=["reload the page", "refresh", "load this again", "this looks outdated, refresh it", "hard reload, don't use the cache @ignore_cache=true", "refresh the page without stored copies @ignore_cache=true", "F5", "please reload this page", "the page hangs, load it again"],
   zh_q=["刷新页面", "重新加载一下", "强制刷新，不要用缓存 @ignore_cache=true", "页面卡住了，重新加载",
          "重新载入", "页面刷新一下", "再加载一遍", "这页不对劲，刷新", "彻底刷新，别用缓存 @ignore_cache=true"], res=["reloaded"], ans=["The page is loaded again."])
fn("toggle_panel", "Show or hide a panel of the layout", zh="显示或隐藏面板", names=["setPanelVisible", "layout.panel"], params=dict(
    panel=dict(t="enum", v={"sidebar": ["side bar", "侧边栏"], "toolbar": ["tool bar", "工具栏"], "footer": ["bottom bar", "页脚"], "comments": ["comment panel", "评论区"], "outline": ["table of contents", "目录"]}, d="which panel", zh="哪个面板"), visible=dict(t="bool", d="true to show", zh="是否显示", alt=["show", "open"])),
   en=["hide the {panel} @visible=false", "show the {panel} @visible=true", "I need more room, put the {panel} away @visible=false", "where is the {panel}? bring it up @visible=true", "open the {panel} @visible=true", "close the {panel} @visible=false",
       "{panel} off @visible=false", "{panel} on @visible=true", "make the {panel} disappear @visible=false", "I'd like to see the {panel} @visible=true"],
   zh_q=["隐藏{panel} @visible=false", "显示{panel} @visible=true", "把{panel}收起来 @visible=false", "打开{panel} @visible=true", "不想看到{panel} @visible=false",
          "{panel}关了 @visible=false", "{panel}出来 @visible=true", "把{panel}调出来 @visible=true", "{panel}挡着了，去掉 @visible=false", "{panel}呢？显示出来 @visible=true"], res=["{panel}: {visible}"], ans=["Done with the {panel}."])
fn("find_on_page", "Highlight a text on the page", zh="在页面中查找文字", names=["findText", "page.search"], params=dict(text=dict(t="str", v="phrase_c", d="text to find", zh="要找的文字", alt=["query", "needle"]), match_case=dict(t="bool", d="distinguish capital letters", opt=True)),
   en=["find \"{text}\" on this page", "where does it say {text}?", "search this page for {text}", "highlight every {text}", "look for {text} here, exact capitals @match_case=true", "is there {text} anywhere on the page?", "find {text}, upper and lower case don't matter @match_case=false",
       "ctrl F {text}", "mark all places with the word {text}"],
   zh_q=["在页面上查找“{text}”", "哪里提到了{text}？", "高亮所有的{text}", "搜索本页的{text}，区分大小写 @match_case=true",
          "这页有没有“{text}”", "{text}在哪里出现", "找{text}", "页面里搜“{text}”", "搜{text}，大小写要一致 @match_case=true"], res=["3 matches for {text}"], ans=["I highlighted {text}."])
fn("bookmark_page", "Save the current page as a bookmark", zh="收藏当前页面", names=["addBookmark", "bookmarks.add"], params=dict(title=dict(t="str", v="doc_title_c", d="name of the bookmark", opt=True), folder=dict(t="str", v="folder_c", d="bookmark folder", opt=True)),
   en=["bookmark this page", "save this page under {title}", "bookmark this as {title} in the folder {folder}", "add this to my bookmarks in {folder}", "keep this page for later", "remember this page as {title}", "put a bookmark here, call it {title}", "favourite this page", "store this page in {folder}"],
   zh_q=["收藏这个页面", "把本页收藏为{title}", "收藏到{folder}文件夹", "加书签，名字叫{title}",
          "这页存书签", "收藏这页，叫“{title}”", "把这页放进收藏夹{folder}", "书签加上，存{folder}，名字{title}", "这页以后还要看，收藏"], res=["bookmarked"], ans=["The page is bookmarked."])
