"""More requests for the demo page: theme and text size."""
import sys

from switchboard.world import domain


def M(text):
    """Templates separated by " | "; a line "@name=value" assigns for the lines below it, "--" ends that."""
    out, tail = [], ""
    for line in text.strip().splitlines():
        if line.startswith("@"):
            tail = " " + line.strip()
        elif line == "--":
            tail = ""
        else:
            out += [t.strip() + tail for t in line.split(" | ")]
    return out


def more(name, en=(), zh=()):
    """Adds templates to a function of the demo page; a file checked on its own has none to add to."""
    fns = {f.name: f for f in sys.modules["switchboard.world"]._now.fns if f.domain == "demo"}
    if fns:
        fns[name].en += list(dict.fromkeys(en))
        fns[name].zh_q += list(dict.fromkeys(zh))


def spread(patterns, words, each, param):
    """Patterns with <w>: each gets `each` of the words of every value in turn, the value assigned to `param`."""
    out = []
    for value, pool in words.items():
        for i, p in enumerate(patterns):
            for k in range(each):
                out.append(f'{p.replace("<w>", pool[(i * each + k) % len(pool)])} @{param}="{value}"')
    return out


def turned(patterns, words, each, param):
    """Patterns with <a> (what it is not) and <b> (what it becomes), for every ordered pair of values."""
    out, k = [], 0
    for p in patterns:
        for a, old in words.items():
            for b, new in words.items():
                for _ in range(each if a != b else 0):
                    out.append(f'{p.replace("<a>", old[k % len(old)]).replace("<b>", new[(k * 3 + 1) % len(new)])} @{param}="{b}"')
                    k += 1
    return out


domain("demo")

_THEME = {"light": ["light mode", "the light theme", "light", "the bright theme", "day mode", "the light look", "white"],
          "dark": ["dark mode", "the dark theme", "dark", "the black theme", "night mode", "the dark look", "black"]}
_THEME_ZH = {"light": ["浅色", "亮色", "浅色模式", "白天模式", "亮色主题", "白色"], "dark": ["深色", "暗色", "深色模式", "夜间模式", "暗色主题", "黑色"]}
_SLIPS = {"dark": ["drak mode", "darkmode", "dakr theme", "dark mdoe", "darl mode", "drk mode", "night mdoe", "nigth mode", "darck theme", "dark thme", "dark moed", "blakc theme", "dark teme", "nihgt mode", "the drak theme", "daark mode"],
          "light": ["ligth mode", "lightmode", "lihgt theme", "light mdoe", "lgiht mode", "ligt mode", "brihgt theme", "day mdoe", "light thme", "lite theme", "whit theme", "light moed", "bright tehme", "liht mode", "the ligth theme", "ligh mode"]}

more("set_theme", turned(M('''switch from <a> to <b> | go from <a> to <b> | change the page from <a> to <b> | not <a> but <b> | <b>, not <a> | <b> instead of <a> | I want <b>, not <a> | swap <a> for <b> | no <a>, use <b>
don't use <a>, use <b> | I said <b>, not <a> | replace <a> with <b> | leave <a> and go to <b> | from <a> back to <b> | it's <a> now, make it <b> | I have <a> but I want <b> | rather <b> than <a> | <a> is on, switch to <b> | wrong one, not <a>, I meant <b>
take the page out of <a> and put it in <b> | this page shows up in <a>, I prefer <b> | turn the page from <a> into <b> | away with <a>, on with <b> | <a> -> <b> | <a> off, <b> on | I'm fed up with <a>, give me <b>'''), _THEME, 2, "theme")
     + spread(M('''switch to <w> | turn on <w> | <w> | <w> pls | use <w> | can i have <w> | put the page in <w> | i want <w> | plz set <w> | go to <w> | swich to <w> | change to <w> | giv me <w> | trun on <w> | site in <w> please'''), _SLIPS, 2, "theme")
     + M('''
@theme="dark"
it's too bright | too bright | way too bright | this is too bright for me | the page is too bright | the screen is so bright | why is this page so bright | this site is far too bright at night | much too bright in here, fix the page | ouch, bright!
everything is so bright on this page | the brightness of this page hurts | the white is glaring | this page glares at me | I need sunglasses to look at this page | the page dazzles me | I'm dazzled by all that white | it's like staring into a lamp
too much white on this page | could the page be a bit less white | could you take the brightness out of the page | tone down the white | can this page not shine so much | this white page keeps me awake | the page is lighting up my bedroom ceiling
it's late and the page is glowing | it's two in the morning, please no white page | I'm in a dark room and the page blinds me | I'm on the night bus and this page is like a torch | everybody in the cinema can see my bright page | I'm on night shift, make the page fit for it
my eyes are watering from the white page | my eyes get tired from the light page | my eyes want it dark | easier on my eyes please, it's dark outside | something gentler for my eyes at night | I've got sensitive eyes, no white | protect my eyes, make it dark
the sun has set, change the page | evening look for the page | night look please | bedtime colours for the page | black out the page background | make the page as black as the night | turn the page black | make the background dark
make the background dark and the letters light | light letters on a dark background | white letters on black | white on black | dark colours only | dark please | darker please | darker page | page darker | I like it dark | I love dark pages
I'm used to dark mode | do you have a dark mode? turn it on | is there a night mode here? switch it on | does this page have a dark look? I want it | all my apps are dark, this page too please | everything else on my screen is dark, match that
dark mode on please | dark mode, on | night mode on | turn on the night mode | night mode now | night mode please | enable the night theme | activate the night theme | engage dark mode | set dark | theme dark | theme: dark | dark theme it is
page to dark | page into dark | page dark please | appearance: dark | colours: dark | color scheme dark | turn off the bright look | switch off light mode | switch light mode off | light theme off | bright theme off | turn the light theme off
turn off the white background | get rid of the white background | remove the white background | no white background | no white please | stop the light mode | end light mode | exit the light theme | light mode is awful, change it | I hate the white theme
I hate light mode | I can't stand light mode | light mode is not my thing | I've got enough of the white look | white is too harsh for me | the page is too white | the page is too light | too light | it's too light for me, the page
I'm saving battery, dark page please | black saves battery, so make it black | the laptop battery is low, use the dark theme | my phone is at four percent, go dark | the light page eats my battery | hackers use dark mode, so do I | make it look like a terminal, black background
I'm reading under the blanket, darken the page | reading in the dark here, change the theme | the lights in the room are off, so the page should be dark too | my partner wants to sleep, page dark please | the baby is asleep beside me, no bright page
@theme="light"
it's too dark | too dark | way too dark | this is too dark for me | the page is too dark | the screen is so dark | why is this page so dark | why is everything black here | this site is far too dark by day | it's too black, this page
everything is so dark on this page | I can hardly see anything on this black page | I can't make out the letters on black | the black background makes it hard to read | the page is too gloomy | gloomy page, cheer it up | this black is depressing
too much black on this page | could the page be a bit less black | could the page be brighter | the page should be brighter | brighter please | brighter page | page brighter | make the page brighter | make the page lighter | make it brighter, the page
I like it bright | I love bright pages | I prefer a bright page | I want a bright page | a bright page please | a light page please | light please | white please | white background | white background please | background white | turn the background white
make the background white | make the page white | make the page as white as snow | turn the page white | black letters on white | black letters on a white background | dark letters on a light background | black text on white | like a printed page please | like a sheet of paper
the sun is up, change the page | it's daytime, make the page look like it | day look please | day mode on | day mode please | day theme | daylight look for the page | morning look for the page | it's bright outside, I can't see the dark page | sunlight on my screen, go light
I'm on the balcony in the sun and the page is too dark | I'm at the beach, the black page just mirrors my face | the projector can't show a dark page, make it light | we're projecting this, the dark page looks bad | I have to print this page, so no black | I need a bright page for a presentation
dark mode off | dark theme off | night theme off | switch off dark mode | switch dark mode off | switch off the night mode | turn the dark theme off | turn night mode off | turn the night mode off | disable the dark theme | disable night mode | deactivate dark mode
stop dark mode | stop the night mode | end dark mode | end night mode | exit the dark theme | exit night mode | leave night mode | get out of dark mode | take dark mode off | remove dark mode | remove the black background | get rid of the black background | no black background
no dark mode | no dark mode please | no dark colours | I don't like dark mode | I hate dark mode | I can't stand the black theme | dark mode is not my thing | dark mode is awful, change it | dark mode strains my eyes
light mode on please | light mode, on | light mode now | turn on the light look | enable the light theme | activate the light theme | set light | theme light | theme: light | light theme it is | page to light | page into light | page light please
appearance: light | colours: light | color scheme light | the light one please | the bright one please | the white one | back to white | back to light | back to the light theme | back to bright | return to light mode | return to the bright look | light again please
@theme="light"
who turned the page black? undo that | I don't want night mode, it's noon | I'm not a vampire, make it bright | let some sun into this page | the page looks like a cave, brighten it | wake the page up, it looks like night | I've had enough darkness, bright page''')
     + [f"{why}{sep}{ask} @theme={theme}" for theme, whys, asks in (
         ('"dark"', ["it's night", "it's late", "I'm in bed", "my head hurts", "my eyes sting", "the room is dark", "I'm working late", "the sun is gone", "I have a migraine"],
          ["darken the page", "make the page dark", "switch the page to dark", "I need dark mode", "dark colours on the page please", "can the page go dark", "no bright page please"]),
         ('"light"', ["it's morning", "the sun is shining", "it's noon", "I'm outside", "I'm wide awake", "the room is bright", "my window is open", "I slept well", "spring is here"],
          ["brighten the page", "make the page light", "switch the page to light", "I need light mode", "light colours on the page please", "can the page go light", "no dark page please"]))
        for i, why in enumerate(whys) for sep, ask in ((", ", asks[i % 7]), (" so ", asks[(i + 3) % 7]))]
     + [f"{ask}, {why} @theme={theme}" for theme, pairs in (
         ('"dark"', [("dark mode please", "it's late"), ("make the page dark", "my eyes hurt"), ("darken this", "I'm in bed"), ("turn on night mode", "I can't sleep"), ("give me dark colours", "the white is too much"), ("page dark", "kids are asleep")]),
         ('"light"', [("light mode please", "it's morning"), ("make the page light", "I can't read this"), ("brighten this page", "I'm outside"), ("turn on day mode", "the sun is up"), ("give me light colours", "the black is too much"), ("page light", "we're printing it")])) for ask, why in pairs],
     turned(M('''从<a>换成<b> | 从<a>切到<b> | 不要<a>，要<b> | 不用<a>，用<b> | <a>换<b> | 把<a>改成<b> | 现在是<a>，换成<b> | 我说的是<b>，不是<a> | 别用<a>了，换<b> | <a>不好看，还是<b>吧 | 关掉<a>，打开<b> | 由<a>变<b>'''), _THEME_ZH, 2, "theme")
     + M('''
@theme="dark"
太亮了 | 好亮啊 | 太刺眼了 | 刺眼 | 页面太亮 | 屏幕太亮了 | 网页亮得刺眼 | 亮瞎眼了 | 亮得眼睛疼 | 白得晃眼 | 页面白晃晃的，难受 | 眼睛被闪到了 | 这么亮怎么看 | 晚上看这个太亮 | 眼睛受不了这么亮 | 能不能暗一点，页面太亮 | 页面暗一点 | 页面再暗些 | 网页调暗
网页弄暗点 | 界面太白了 | 背景太白了 | 白底太伤眼 | 不想看白底 | 换成黑底 | 黑色背景 | 背景要黑的 | 深色的吧 | 暗一点的主题 | 黑暗一点 | 夜里看书，页面换暗的 | 我在被窝里，页面别这么亮 | 室友睡了，页面变暗 | 省点电，用黑色的 | 手机快没电了，换深色
关灯睡觉前看一会儿，网页要暗的 | 护眼，换暗色 | 眼睛酸，用深色 | 眼睛干，页面暗一点 | 偏头痛，别用白色页面 | 加夜班，页面用夜里的样子 | 天黑了，换晚上的界面 | 晚上了，换夜间的 | 开夜间 | 夜间模式打开 | 夜间模式开一下 | 深色开起来 | 我习惯深色 | 我喜欢暗的界面
关闭浅色 | 浅色关掉 | 不要浅色 | 不要亮色 | 不喜欢白色主题 | 白天模式关了 | 浅色模式退出 | 把白色去掉，用黑的 | 主题：暗 | 颜色改深 | 变黑 | 网站变成黑色 | 像终端那样黑底 | 白字黑底
@theme="light"
太暗了 | 太黑了 | 好暗啊 | 页面太暗 | 页面太黑 | 屏幕太黑了 | 黑得看不清字 | 黑漆漆的，看不见 | 这么暗怎么看 | 白天看这个太暗 | 能不能亮一点，页面太暗 | 页面亮些 | 页面再亮些 | 网页调亮 | 网页弄亮点 | 界面太黑了 | 背景太黑了 | 黑底看得累 | 不想看黑底 | 换成白底
白色背景 | 背景要白的 | 浅色的吧 | 亮一点的主题 | 明亮一点 | 像纸一样的白底黑字 | 我在阳台上晒太阳，页面看不清，换亮的 | 外面太阳大，黑页面反光 | 要投影，换白色背景 | 要打印，别用黑底 | 天亮了，换白天的 | 早上好，页面用白天的 | 白天模式打开 | 开白天模式
浅色开起来 | 我习惯浅色 | 我喜欢亮的界面 | 关闭深色 | 深色关掉 | 不要深色 | 不要暗色 | 不要夜间模式 | 夜间模式关了 | 夜间模式关掉吧 | 深色模式退出 | 退出夜间模式 | 黑暗模式关闭 | 不喜欢黑色主题 | 把黑色去掉，用白的 | 主题：亮 | 颜色改浅 | 变白 | 网站变成白色 | 恢复白色页面 | 回到浅色''')
     + [f'{a}{b} @theme="{t}"' for t, words in (("dark", ["深色", "暗色", "黑色主题", "夜间"]), ("light", ["浅色", "亮色", "白色主题", "日间"])) for a in words for b in ("谢谢", "就好", "好一些", "模式开一下")
        if not (a.endswith("主题") and b.startswith("模式"))])

_SIZE = {"small": ["small", "tiny", "little", "compact"], "medium": ["medium", "normal", "regular", "standard"], "large": ["large", "big", "huge", "giant"]}
_SIZE_ZH = {"small": ["小字", "小号字", "小字体"], "medium": ["中号字", "正常的字", "中等字体"], "large": ["大字", "大号字", "大字体"]}
_SIZE_SLIPS = {"large": ["larg", "lareg", "lage", "bigg", "biger", "bigegr", "largre", "huuge", "laarge", "bgi", "hueg"],
               "small": ["samll", "smal", "smll", "smaler", "tyny", "tinny", "samller", "littel", "smalll", "sall", "litle", "smalelr"],
               "medium": ["medum", "meduim", "normel", "noraml", "midium", "nromal", "standart", "meidum", "reguler", "avrage", "medim", "defualt"]}

more("set_text_size", turned(M('''text from <a> to <b> | not <a> but <b> letters | change the text from <a> to <b> | <b> text, not <a> | I want <b> letters instead of <a> ones | no <a> text, <b> please | the font is <a>, make it <b> | <b> font rather than <a>
switch the font from <a> to <b> | I said <b> letters, not <a> | go from <a> to <b> print | don't make the text <a>, make it <b> | swap the <a> font for a <b> one | the letters are <a>, I want them <b>'''), _SIZE, 1, "size")
     + spread(M('''make the text <w> | <w> text pls | font <w> | text size <w> | set text to <w> | i want <w> letters | letters <w> please | <w> font plz | can the txt be <w> | change the font to <w> | txt <w> | use <w> print | the font shoud be <w>'''), _SIZE_SLIPS, 2, "size")
     + M('''
@size="large"
I can't read this | I can't read a word | I can't read anything here | I can hardly read this | I can barely read the page | hard to read | this is hard to read, such small letters | unreadable, far too small | I'm squinting | I'm squinting at the screen | I have to squint | stop making me squint
my eyes are bad | my eyes aren't what they used to be | my eyesight is poor | my eyesight is getting worse | I'm short-sighted, make the words bigger | I'm far-sighted and have no glasses here | I left my glasses at home | I can't find my glasses, make the text readable
without my glasses this is too small | I need reading glasses for this | I need a magnifying glass for this text | I need a microscope to read this | the letters are tiny | those letters are so tiny | such tiny letters! | tiny letters, make them big | what tiny print
the font is too small | font too small | text too small | the text is too small | the words are too small | the writing is too small | letters too small for me | too small, the letters | everything is written so small | why is the text so small | why are the letters so little
my nose is touching the screen to read this | I have to lean in to read | I'm leaning towards the screen all the time, bigger words please | I'm sitting on the sofa and can't read it from here | I'm standing far away, I can't read the page | it can't be read from the back row
my granny wants to read this, she needs big letters | my dad is seventy, he can't read that font | for old eyes please | make the text fit for old eyes | my eyes get tired from the small print | reading this gives me a headache, it's so small
I can't make out the words | I can't make out those small letters | I can't tell the letters apart, they're so small | can't see the text | can't see the words, too small | the words are hard to see | I can't see what it says, make it bigger
bigger letters | bigger letters please | bigger words | bigger font | bigger print | bigger writing | larger letters | larger words | larger text | larger print please | larger writing | big text | big letters | big font please | large letters | large font | large type
increase the text size | increase the letter size | increase the size of the words | increase font size please | raise the font size | turn up the text size | turn the font up | up the font size | grow the text | grow the letters | blow up the letters | blow up the text
enlarge the words | enlarge the font | enlarge the writing please | magnify the text | magnify the words | magnify the letters for me | zoom in on the text | zoom into the words | scale the text up | scale up the font | make the letters bigger | make the words larger
make the words bigger | make the font larger | make the font bigger | make the writing larger | make the print bigger | make the text huge | make the text easier to read, it's too small | make the text readable for my grandpa | make it bigger, I mean the text | text bigger | text larger
text up | font up | font bigger | letters bigger | words bigger | writing bigger | text as big as it goes | the biggest letters you have | the largest font please | the largest text size | maximum text size | max text size | text size to the max | text to maximum
@size="small"
too big | the letters are too big | letters too big | the text is too big | text too big | the font is too big | font too big | the font is too large | the words are too large | the writing is too big for my screen | why is the text so big | why are the letters so huge
such huge letters! | what huge print | everything is written so large | this text is shouting at me | I can read fine, no need for such big letters | I'm not blind, make the text smaller | I'm not that old, smaller letters | my eyes are good, small print is fine | I've got eagle eyes, tiny letters please
I only see three words on my screen, shrink the text | only two lines fit on my phone, smaller text please | I want to see more at once, so shrink the letters | fit more words on the page | more words on the screen please | more text per page | I scroll too much, make the text smaller
too much scrolling, smaller letters please | the words run off the screen, make them smaller | the sentences break everywhere, smaller font | the letters take up all the room | smaller letters | smaller letters please | smaller words | smaller font | smaller text | smaller writing
small text | small letters | small font please | small print please | tiny text | tiny font | tiny print | little letters | decrease the text size | decrease the font size | decrease the letter size | decrease the size of the words | reduce the font size | reduce the letters | lower the font size | lower the text size
turn down the text size | turn the font down | down with the font size | shrink the letters | shrink the words | shrink the font | shrink the writing please | scale the text down | scale down the font | make the letters smaller | make the words smaller | make the font smaller | make the writing smaller
make the print smaller | make the text tiny | make it smaller, I mean the text | text smaller | font smaller | letters smaller | words smaller | text down | font down | the smallest letters you have | the smallest text size | minimum text size | min text size | text to minimum | text as small as it goes
zoom out of the text | zoom the text out | make the words little | I'm hiding what I read from my neighbour, tiny letters please | small as an ant, that's how I want the letters | fine print please
@size="medium"
normal letters | normal letters please | normal words | normal font | normal font please | normal text size | normal size again | text normal | text back to normal | letters back to normal | words back to normal | font back to normal | back to the normal font
back to normal text | back to the normal text size | back to regular letters | back to the standard size of text | back to the default font size | back to medium text | put the font back to normal | put the letters back to normal | put the text back to regular
set the text back to default | set the letters back to standard | reset the text size | reset the letters | reset the text to normal | reset the size of the words | restore the text size | restore the default font size | restore the normal letters | undo the tiny text
undo the small letters | undo the huge letters | undo the zoom on the text | the text was fine before, normal size again | the font was fine at the start, go back | neither small nor large text | neither tiny nor giant letters | not tiny, not huge, just normal text
something between small and large for the text | in between small and large letters | halfway between small and big letters | the middle font size | the middle size for the text | middle size letters | mid-sized letters please | medium letters | medium text | medium font
medium size text please | medium print | medium writing | average text size please | standard text size | standard size letters | the standard font size | usual text size | the usual letters please | ordinary letters | an ordinary size for the words | regular letters
regular text please | regular font size | default letters | default text size | default text please | text at its default | just medium text | the words in medium please | a moderate font size | a moderate text size please | nothing fancy, the usual font size''')
     + [f'{a}{j}{b} @size="{s}"' for s, whys, asks in (
         ("large", ["I'm squinting", "my eyes are bad", "I lost my glasses", "I'm far from the screen", "grandma is reading", "my eyes are tired"],
          ["make the text bigger", "enlarge the text", "I need bigger letters", "can the words be larger", "big letters please", "use a large font"]),
         ("small", ["my screen is tiny", "I want to see more", "I'm on my phone", "my eyes are sharp", "it doesn't fit", "I have to scroll too much"],
          ["make the text smaller", "shrink the text", "I need smaller letters", "can the words be smaller", "small letters please", "use a small font"]),
         ("medium", ["that was a bit much", "I changed my mind", "my glasses are back on", "we're done presenting"],
          ["make the text normal", "put the text back to normal", "normal letters please", "use the regular font"]))
        for i, a in enumerate(whys) for j, b in ((", ", asks[i % len(asks)]), (", so ", asks[(i + 1) % len(asks)]))],
     turned(M('''不要<a>，要<b> | 从<a>换成<b> | 把<a>改成<b> | 是<b>，不是<a> | 别用<a>，用<b> | <a>换<b>'''), _SIZE_ZH, 1, "size")
     + M('''
@size="large"
字太小 | 字太小了 | 字好小 | 字太小看不见 | 字这么小，谁看得清 | 看不清 | 看不清字 | 看不清楚上面写什么 | 字看不清，大点 | 眯着眼才能看 | 我要眯着眼看 | 眼睛快贴到屏幕上了 | 眼神不好，字大点 | 眼睛花了，字放大 | 老花眼，字大一些 | 近视没戴眼镜，字弄大 | 眼镜忘带了，字要大
爸妈看不清，字号调大 | 给爷爷看，字大点 | 坐得远看不见字 | 站远了看不清，字放大 | 字像蚂蚁一样，放大 | 文字太小 | 字体太小了 | 字号太小 | 大字 | 要大字 | 换大字 | 大字版 | 大号的字 | 字变大 | 字弄大 | 字弄大点 | 字调大 | 字调大点 | 把字弄大一点 | 把字变大些 | 文字放大 | 文字大一点
字体大一点 | 字体放大 | 字号加大 | 字号调大 | 最大的字 | 字调到最大 | 字越大越好 | 字太小，费眼睛 | 看小字头晕，放大 | 字再大一号
@size="small"
字太大 | 字好大 | 字这么大，占满屏幕了 | 字体太大了 | 字号太大 | 文字太大了 | 小字 | 要小字 | 换小字 | 小号的字 | 字变小 | 字弄小 | 字弄小点 | 字调小 | 字调小点 | 把字弄小一点 | 把字变小些 | 文字缩小 | 文字小一点 | 字体小一点 | 字体缩小 | 字号减小一点 | 字号调小 | 最小的字
字调到最小 | 字越小越好 | 一行放不下，字小点 | 一屏只有两行，字缩小 | 老要往下滑，字小一点 | 我眼睛好，字小点没事 | 字大得像招牌，缩小 | 想多看几行，字改小 | 字再小一号
@size="medium"
字正常大小 | 字恢复正常 | 字回到正常 | 正常的字就行 | 普通的字 | 中号字 | 中等的字 | 字中等大小 | 字体中等 | 字号中等 | 默认字号 | 默认字体大小 | 字体恢复正常 | 字体恢复标准 | 标准字号 | 标准大小的字 | 文字恢复默认 | 文字回到默认大小 | 字不大不小就好 | 字别太大也别太小
字号还原 | 字还原 | 字变回原来的大小 | 还是原来的字号吧 | 字体改回普通 | 不用大字了，正常就行 | 不用小字了，正常就好 | 适中的字号 | 字大小适中'''))
