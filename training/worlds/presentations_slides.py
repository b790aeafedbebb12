"""Presentations: decks, slides, layouts, transitions, speaker notes, themes, the slide show."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter; a pool is a shared list or items separated by |."""
    return dict(t="str", v=v.split("|") if "|" in v else v, d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, step=None, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi, step) if step else (lo, hi), d=d, zh=zh, alt=list(alt), **k)


domain("presentations_slides")
values("deck_wa", en="Investor pitch|Onboarding 2026|Q2 results|Brand guide|Volcanoes for kids|Thesis defence|Roadmap v4|Market entry Japan|Safety training|Wedding slideshow|Town hall March|Product launch|Solar panels 101|Climate talk|Budget proposal|History of Jazz|Team intro".split("|"),
       zh="融资路演|新人培训|二季度业绩|品牌手册|论文答辩|产品路线图|安全培训|婚礼相册|全员大会|新品发布|气候讲座|预算方案|团队介绍".split("|"))
values("slide_title_wa", en="Our mission|Key figures|Why now?|The team|Next steps|Competitors|Pricing|Thank you|Agenda|Risks & mitigations|What we learned|Timeline|Case study: Oslo|Questions|Method|Results at a glance|Before and after|Contact|Demo".split("|"),
       zh="我们的使命|关键数据|团队介绍|下一步|竞争对手|价格|谢谢|议程|风险与对策|时间线|案例研究|提问|方法|结果一览|联系方式|演示".split("|"))
values("bullet_wa", en="Revenue up 12%|Launch in October|three open positions|No single supplier|ask for 2M seed|Pilot with 40 schools|lower energy costs|Hire a CFO|better onboarding|80% of users come back|Two new markets|cut response time in half|free for students|Works offline|reduce waste".split("|"),
       zh="营收增长12%|十月上线|三个空缺职位|降低能耗|招聘财务总监|八成用户回访|两个新市场|响应时间减半|学生免费|支持离线|减少浪费".split("|"))
DECK = S("deck_wa", "name of the presentation", "演示文稿名称", "presentation", "deck", "name")
SLIDE = I(1, 60, "slide number", "第几页", "slide_number", "number", "page")

fn("create_deck", "Create a new presentation", zh="新建演示文稿", names=["deck.create", "newPresentation", "create_presentation"], descs=["Starts an empty slide deck.", "A new set of slides"],
   params=dict(deck=DECK, theme=dict(t="enum", v={"minimal": ["plain white", "clean", "极简", "简洁"], "corporate": ["business", "company look", "商务"], "playful": ["colourful", "fun", "for children", "活泼", "童趣"], "dark": ["black", "dark background", "深色", "暗色"]}, d="look", zh="主题", opt=True, alt=["template", "style"]), slides=I(2, 30, "number of empty slides", "页数", "slide_count", opt=True)),
   en=L('''create a presentation called {deck}
new deck {deck}
start a slide deck {deck} with {slides} slides
make a {theme} presentation named {deck}
I have to give a talk, {deck}, make me an empty deck
{deck}: new presentation, {theme}, {slides} slides
open a fresh deck with the title {deck}
set up slides for {deck}, style {theme}
begin a presentation {deck}
new slides please, name {deck}
a {theme} slide deck for {deck}
I need {slides} blank slides under the name {deck}
create {deck}, it should look {theme}'''),
   zh_q=L('''新建演示文稿{deck}
做一个{theme}的幻灯片，叫{deck}
创建{deck}，{slides}页
{deck}：新建，{theme}主题
我要讲{deck}，帮我建个PPT'''), res=["deck created"], ans=["The presentation {deck} is ready."])

fn("open_deck", "Open a presentation", zh="打开演示文稿", names=["deck.open", "openPresentation", "load_deck"], descs=["Opens an existing slide deck for editing."], params=dict(deck=DECK),
   en=L('''open {deck}
open the presentation {deck}
load the slides of {deck}
I want to work on {deck}
bring up the deck {deck}
show me {deck} so that I can edit it
where's the {deck} deck? open it
go to my presentation {deck}
let's continue with {deck}
pull up {deck}
get the {deck} slides
{deck}, please open'''),
   zh_q=L('''打开{deck}
打开演示文稿{deck}
我想改{deck}
把{deck}调出来
继续做{deck}的幻灯片'''), res=["opened"], ans=["{deck} is open."])

fn("find_deck", "Search for presentations", zh="搜索演示文稿", names=["deck.search", "findPresentation", "search_decks"], descs=["Finds decks by words in them or their author."],
   params=dict(query=S("topic_b", "words to look for", "搜索词", "text", "keywords"), author=S("person", "who made it", "作者", "by", "owner", opt=True)),
   en=L('''find the presentation about {query}
search my decks for {query}
which deck mentions {query}
slides on {query} by {author}
look for {author}'s presentation about {query}
do we have slides about {query}
{author} gave a talk on {query}, find the deck
find decks with {query}
is there a presentation that covers {query}
search presentations: {query}
a slide deck made by {author}, it was on {query}
where are those slides about {query}'''),
   zh_q=L('''搜索关于{query}的演示文稿
找{author}做的{query}的PPT
哪个幻灯片讲了{query}
有没有{query}的演示文稿
查找{query}相关的PPT'''), res=["Roadmap v4", '{{"decks":["Climate talk"]}}'], ans=["I found a presentation."])

fn("add_slide", "Add a slide", zh="添加幻灯片", names=["slides.add", "addSlide", "insert_slide"], descs=["Puts a new slide into the open presentation."],
   params=dict(title=S("slide_title_wa", "title of the slide", "标题", "heading"), after=I(1, 40, "slide number it follows; at the end if left out", "在第几页之后", "after_slide", "position", opt=True),
               layout=dict(t="enum", v={"title": ["cover", "title page", "封面"], "bullets": ["a bulleted list", "bullet points", "要点", "项目符号"], "two_columns": ["two columns", "side by side", "两栏"], "picture": ["full picture", "a big image", "大图"], "blank": ["empty", "空白"]}, d="layout", zh="版式", opt=True, alt=["type", "template"])),
   en=L('''add a slide {title}
new slide {title} after slide {after}
insert a slide titled {title}
put a slide "{title}" behind number {after}
add a slide called {title} with layout {layout}
{layout} slide: {title}
after slide {after} comes {title}
I need one more slide, {title}
add {title} at the end
new slide with {layout}, title {title}
make a slide {title} that follows {after}
another slide please: {title}, {layout}
between {after} and the next one, insert {title}
we should have a slide about "{title}"'''),
   zh_q=L('''添加一页{title}
在第{after}页后加一页{title}
新建幻灯片，标题{title}，版式{layout}
加一页{layout}，标题是{title}
最后再加一页{title}'''), res=["slide added"], ans=["The slide {title} is there."])

fn("delete_slide", "Delete a slide", zh="删除幻灯片", names=["slides.delete", "removeSlide", "drop_slide"], descs=["Takes one slide out of the presentation."], params=dict(slide=SLIDE),
   en=L('''delete slide {slide}
remove slide {slide}
slide {slide} can go
get rid of slide number {slide}
I don't need slide {slide}
throw out slide {slide}
take slide {slide} out of the deck
erase page {slide}
nobody understands slide {slide}, delete it
drop number {slide}
the deck is too long, cut slide {slide}
kill slide {slide}'''),
   zh_q=L('''删除第{slide}页
第{slide}页不要了
把第{slide}张幻灯片删掉
去掉第{slide}页
第{slide}页没用，删了'''), res=["slide {slide} deleted"], ans=["Slide {slide} is gone."])

fn("move_slide", "Move a slide to another place", zh="移动幻灯片", names=["slides.move", "moveSlide", "reorder_slide"], descs=["Changes the order of the slides."],
   params=dict(slide={**SLIDE, "d": "slide to move", "alt": ["from", "source", "slide_number"]}, to=I(1, 60, "new position", "新位置", "position", "target", "new_index")),
   en=L('''move slide {slide} to position {to}
slide {slide} should be number {to}
put slide {slide} at {to}
make slide {slide} number {to}
take slide {slide} and place it at position {to}
position {to} is for slide {slide}
reorder: slide {slide} goes to {to}
I want slide {slide} at place {to}
at {to} I'd like to have what is now slide {slide}
shift slide number {slide} to number {to}
bring slide {slide} to the front @to=1
slide {slide} comes too late, put it at {to}
start with slide {slide} @to=1'''),
   zh_q=L('''把第{slide}页移到第{to}页
第{slide}页放到第{to}位
第{to}页应该是现在的第{slide}页
第{slide}页移到最前面 @to=1
调整顺序，{slide}页挪到{to}'''), res=["moved"], ans=["Slide {slide} is number {to} now."])

fn("duplicate_slide", "Copy a slide", zh="复制幻灯片", names=["slides.duplicate", "copySlide", "clone_slide"], descs=["Makes a copy of a slide, in this deck or another."],
   params=dict(slide=SLIDE, into=S("deck_wa", "other presentation that gets the copy", "目标演示文稿", "target_deck", "to_deck", opt=True)),
   en=L('''duplicate slide {slide}
copy slide {slide}
make a copy of slide {slide}
copy slide {slide} into {into}
slide {slide} should be in {into} too
I need slide {slide} twice
clone page {slide}
take a copy of slide {slide} over to {into}
{into} also needs slide {slide}
put a duplicate of slide {slide} in {into}
double slide {slide}
repeat slide {slide}'''),
   zh_q=L('''复制第{slide}页
把第{slide}页复制到{into}
第{slide}页再来一份
{into}里也要有第{slide}页
克隆第{slide}张幻灯片'''), res=["copied"], ans=["Slide {slide} is copied."])

fn("hide_slide", "Hide a slide or show it again", zh="隐藏或显示幻灯片", names=["slides.set_hidden", "hideSlide", "skip_slide"], descs=["A hidden slide stays in the deck but is skipped in the show."],
   params=dict(slide=SLIDE, hidden=dict(t="bool", d="true hides, false shows again", zh="是否隐藏", default=True, alt=["hide", "skip"])),
   en=L('''hide slide {slide}
skip slide {slide} in the show
unhide slide {slide} @hidden=false
slide {slide} should be visible again @hidden=false
don't show slide {slide} but keep it @hidden=true
keep slide {slide} in the deck, just don't show it
bring slide {slide} back into the show @hidden=false
leave out slide {slide} when presenting @hidden=true
slide {slide} is only a backup, hide it
show slide {slide} again @hidden=false
the audience needn't see number {slide}, hide it @hidden=true
stop hiding slide {slide} @hidden=false'''),
   zh_q=L('''隐藏第{slide}页
放映时跳过第{slide}页
取消隐藏第{slide}页 @hidden=false
第{slide}页重新显示 @hidden=false
第{slide}页留着但别放映 @hidden=true'''), res=["ok"], ans=["Slide {slide} is changed."])

fn("set_slide_title", "Change the title of a slide", zh="修改幻灯片标题", names=["slides.set_title", "renameSlide", "change_heading"], descs=["Replaces the heading of one slide."],
   params=dict(slide=SLIDE, title=S("slide_title_wa", "new title", "新标题", "heading", "text")),
   en=L('''change the title of slide {slide} to {title}
slide {slide} should be called {title}
rename slide {slide}: {title}
put {title} as heading on slide {slide}
{title} is the title of slide {slide}
title of slide {slide}: {title}
the headline on slide {slide} must read {title}
set slide {slide}'s title to "{title}"
call slide {slide} {title}
on slide {slide}, write {title} at the top
the heading of number {slide} is wrong, it should say {title}
I want {title} as the title on page {slide}'''),
   zh_q=L('''第{slide}页标题改成{title}
把第{slide}页的标题设为{title}
第{slide}页叫{title}
{title}作为第{slide}页的标题
第{slide}页标题错了，应该是{title}'''), res=["title set"], ans=["Slide {slide} is called {title}."])

fn("add_bullet", "Add a bullet point to a slide", zh="添加要点", names=["slides.add_bullet", "addBulletPoint", "append_point"], descs=["Writes one more point on a slide."],
   params=dict(text=S("bullet_wa", "the point", "要点内容", "point", "bullet"), slide={**SLIDE, "opt": True, "d": "slide number; the current one if left out"}, level=I(1, 3, "indent level", "缩进级别", "indent", default=1)),
   en=L('''add a bullet: {text}
write {text} on slide {slide}
bullet point on slide {slide}: {text}
add {text} as a point to slide {slide}
one more point, {text}
slide {slide} needs the point {text}
put {text} under the others as a bullet
add a sub-point {text} on slide {slide} @level=2
{text}, as a level {level} bullet on slide {slide}
mention {text} on slide {slide}
I forgot a point on slide {slide}: {text}
new bullet {text} indented at level {level}
"{text}" should also be listed on slide {slide}'''),
   zh_q=L('''添加要点：{text}
在第{slide}页加一条{text}
第{slide}页补一点：{text}
第{slide}页加个二级要点{text} @level=2
把{text}也列到第{slide}页'''), res=["bullet added"], ans=["The point is on the slide."])

fn("insert_image", "Put a picture on a slide", zh="插入图片", names=["slides.insert_image", "addPicture", "place_image"], descs=["Places an image file on a slide."],
   params=dict(image=S("logo.png|team_photo.jpg|chart-q3.svg|IMG_2207.jpg|map.png|mockup-2.png|screenshot 14.png|sunset.jpg|qr_code.svg|headshot.jpg|diagram.svg|factory.webp|标志.png|合影.jpg|流程图.svg|截图.png|二维码.png", "image file", "图片", "file", "picture"), slide={**SLIDE, "opt": True, "d": "slide number; the current one if left out"},
               position=dict(t="enum", v={"left": ["on the left", "left side", "左边", "左侧"], "right": ["on the right", "right side", "右边", "右侧"], "center": ["in the middle", "centred", "中间", "居中"], "background": ["behind the text", "full bleed", "as the background", "背景", "铺满"]}, d="where", zh="位置", opt=True, alt=["placement", "align"])),
   en=L('''insert {image} on slide {slide}
put {image} on slide {slide}, {position}
add the picture {image}
{image} {position} on slide {slide}
place {image} {position}
slide {slide} needs a picture, take {image}
show {image} on this slide
on slide {slide} I want {image} {position}
use {image} on page {slide}
insert the image {image} {position}
drop {image} into slide {slide}
illustrate slide {slide} with {image}'''),
   zh_q=L('''在第{slide}页插入{image}
把{image}放到第{slide}页{position}
插入图片{image}，{position}
第{slide}页配个图，用{image}
{image}放在{position}'''), res=["image placed"], ans=["{image} is on the slide."])

fn("set_transition", "Set the transition between slides", zh="设置切换效果", names=["slides.transition", "setTransition", "slide_effect"], descs=["How one slide changes into the next."],
   params=dict(effect=dict(t="enum", v={"fade": ["fading", "a soft fade", "淡入淡出", "淡化"], "push": ["pushing", "pushed aside", "推入"], "wipe": ["wiping", "擦除"], "zoom": ["zooming in", "缩放"], "none": ["no effect", "a hard cut", "无", "无效果"]}, d="effect", zh="效果", alt=["transition", "animation"]),
               slide={**SLIDE, "opt": True, "d": "only this slide; all slides if left out"}, seconds=dict(t="num", v=(0.5, 5, 0.5), d="length in seconds", zh="秒数", opt=True, alt=["duration"])),
   en=L('''set the transition to {effect}
use {effect} between all slides
transition {effect} on slide {slide}
slide {slide} should appear with {effect}
{effect} for slide {slide}, {seconds} seconds
make the slides change with {effect}, {seconds} seconds long
I'd like {effect} when going from slide to slide
change the slide effect to {effect}
remove all the transitions @effect="none"
no animation when slide {slide} comes @effect="none"
let slide {slide} softly appear @effect="fade"
{seconds} seconds of {effect} on every slide
the effect of slide {slide}: {effect}'''),
   zh_q=L('''切换效果设为{effect}
第{slide}页用{effect}
所有页面用{effect}，{seconds}秒
去掉所有切换动画 @effect="none"
第{slide}页的切换改成{effect}'''), res=["transition {effect}"], ans=["The transition is {effect}."])

fn("set_speaker_notes", "Write speaker notes for a slide", zh="写演讲备注", names=["notes.set", "setSpeakerNotes", "presenter_notes"], descs=["Text only the presenter sees."],
   params=dict(slide=SLIDE, notes=S("tell the story of the lost parcel|pause here|mention the Oslo pilot|ask who has used it|hand over to Priya|don't read the numbers aloud|joke about the weather|show the sample|thank the sponsors|keep it under a minute|讲快递丢失的故事|这里停顿一下|提到试点|问谁用过|交给小李讲|感谢赞助商|控制在一分钟内", "text of the notes", "备注内容", "text", "content")),
   en=L('''speaker notes for slide {slide}: {notes}
note for me on slide {slide}: {notes}
write in the notes of slide {slide}: {notes}
when I'm at slide {slide}, remind me: {notes}
add presenter notes to slide {slide}, "{notes}"
{notes}: that goes to the speaker notes of slide {slide}
below slide {slide} write for the presenter {notes}
on slide {slide} I must {notes}, put it in the notes
set the notes of page {slide} to {notes}
I want to see "{notes}" while presenting slide {slide}
slide {slide} presenter text: {notes}
put {notes} in my notes for slide {slide}'''),
   zh_q=L('''第{slide}页备注：{notes}
在第{slide}页的演讲备注里写{notes}
讲到第{slide}页提醒我{notes}
给第{slide}页加备注{notes}
把{notes}写进第{slide}页的备注'''), res=["notes saved"], ans=["The notes of slide {slide} are saved."])

fn("start_slideshow", "Start the slide show", zh="开始放映", names=["show.start", "startPresentation", "present"], descs=["Shows the slides full screen."],
   params=dict(from_slide=I(1, 40, "slide to begin with", "从第几页开始", "start_at", "first_slide", opt=True), loop=dict(t="bool", d="start again after the last slide", zh="是否循环", opt=True, alt=["repeat"]), presenter_view=dict(t="bool", d="show the notes on my own screen", zh="是否用演讲者视图", opt=True, alt=["with_notes"])),
   en=L('''start the slide show
present from slide {from_slide}
begin the presentation
start presenting at slide {from_slide}
play the slides in an endless loop @loop=true
start the show with presenter view @presenter_view=true
everybody is here, show the slides
full screen please, from slide {from_slide}
run the slide show once only @loop=false
let's begin with slide {from_slide}, I want to see my notes @presenter_view=true
show time
put the deck on the projector, starting with page {from_slide}
let the slides run again and again in the foyer @loop=true'''),
   zh_q=L('''开始放映
从第{from_slide}页开始放映
循环播放幻灯片 @loop=true
用演讲者视图放映 @presenter_view=true
人都到了，开始演示'''), res=["show running"], ans=["The slide show is running."])

fn("end_slideshow", "End the slide show", zh="结束放映", names=["show.stop", "endPresentation", "exit_show"], descs=["Leaves the full-screen show."],
   en=L('''end the slide show
stop presenting
exit the presentation
leave full screen, the talk is over
close the show
that was the last slide, end it
back to editing
quit the slideshow
I'm finished with my talk, stop the show
get out of presentation mode
no more slides, end the presentation
switch the projector view off, we're through the slides'''),
   zh_q=L('''结束放映
停止演示
退出放映模式
讲完了，结束幻灯片
关掉全屏放映'''), res=["show ended"], ans=["The slide show has ended."])

fn("go_to_slide", "Jump to a slide during the show", zh="跳到某页", names=["show.goto", "goToSlide", "jump_to_slide"], descs=["Shows the slide with the given number now."], params=dict(slide=SLIDE),
   en=L('''go to slide {slide}
jump to slide {slide}
show slide {slide}
back to slide number {slide}
can we see slide {slide} again
slide {slide} please
skip ahead to {slide}
there was a question about slide {slide}, put it up
next I want to talk about slide {slide}
bring up page {slide}
switch to slide {slide}
let's look at number {slide}'''),
   zh_q=L('''跳到第{slide}页
翻到第{slide}页
回到第{slide}页
看第{slide}页
有人问第{slide}页，放出来'''), res=["slide {slide}"], ans=["This is slide {slide}."])

fn("export_deck", "Export a presentation", zh="导出演示文稿", names=["deck.export", "exportPresentation", "save_slides_as"], descs=["Writes the slides into a file of another format."],
   params=dict(deck={**DECK, "opt": True, "d": "which presentation; the open one if left out"}, format=dict(t="enum", v={"pdf": ["PDF", "pdf file"], "pptx": ["PowerPoint", "powerpoint file"], "images": ["pictures", "png pictures", "图片"], "video": ["a film", "mp4", "视频"]}, d="file format", zh="格式", alt=["type", "as"]),
               with_notes=dict(t="bool", d="include the speaker notes", zh="是否含备注", default=False, alt=["include_notes"])),
   en=L('''export {deck} as {format}
save the slides as {format}
make a {format} of {deck}
turn {deck} into {format}
I need {deck} as {format}
export to {format} with my speaker notes @with_notes=true
{deck} as {format}, notes included @with_notes=true
give me the presentation in {format}
convert this deck to {format}, leave the notes out @with_notes=false
download {deck} in {format} format
write {deck} to {format}
I want to mail the slides around, export them as {format}'''),
   zh_q=L('''把{deck}导出为{format}
导出成{format}
{deck}转成{format}，带备注 @with_notes=true
我要{format}格式的{deck}
幻灯片存为{format}，不要备注 @with_notes=false'''), res=["exported"], ans=["The slides are exported."])

flow(en=["find the presentation about {query} and open it", "look for slides on {query}, then open what you find", "I know there's a deck on {query}, find it and bring it up"], zh_q=["找到关于{query}的演示文稿并打开", "搜索{query}的PPT，打开它"],
     slots=dict(query="topic_b"), made=dict(deck="deck_wa"), steps=[("find_deck", {"query": "{query}"}, "{deck}"), ("open_deck", {"deck": "{deck}"}, "opened")], ans=["I opened {deck}."])
flow(en=["find {author}'s slides about {query} and export them as a pdf", "which deck did {author} make on {query}? I need it as PDF"], zh_q=["找{author}做的{query}的演示文稿，导出pdf", "搜{author}的{query}PPT，然后转成PDF"],
     slots=dict(query="topic_b", author="person"), made=dict(deck="deck_wa"), steps=[("find_deck", {"query": "{query}", "author": "{author}"}, '{{"decks":["{deck}"]}}'), ("export_deck", {"deck": "{deck}", "format": "pdf"}, "exported")], ans=["{deck} is exported as a PDF."])
