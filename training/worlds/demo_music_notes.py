"""The demo page's own functions, second half: music, notes, dice."""
from switchboard.world import domain, fn, values


def L(text):
    """One template per line."""
    return text.strip().splitlines()


domain("demo")

fn("play_music", "Play a song, artist or kind of music",
   zh="播放歌曲、歌手或某类音乐",
   names=["playMusic", "music.play", "start_song", "PlayTrack"],
   descs=["Starts music that fits the words.", "Put on a song, an artist, an album or a genre", "Find music and play it"],
   params=dict(query=dict(t="str", v="music_query", d="what to play", zh="要播放的内容", alt=["search", "q", "what", "music"])),
   en=L('''play {query}
put on {query}
put {query} on
I want to hear {query}
I feel like listening to {query}
let's hear {query}
can we have {query}
start playing {query}
how about {query}?
some music: {query}
music please, {query}
{query}, play it
I'm in the mood for {query}
could you find {query} and play it
listen to {query}
let me listen to {query}
spin {query}
blast {query}
queue up {query} now
play me {query}
give me {query} on the speakers
we're having guests, {query} would be nice in the background
do you have {query}? play it
play the song {query}
play music by {query}
play music: {query}
play the album {query}
I'd love {query} right now
sing me {query}
hit me with {query}
next up {query}
a bit of {query} while I cook'''),
   zh_q=L('''播放{query}
放{query}
来点{query}
我想听{query}
听{query}
放一首{query}
给我放{query}
来一首{query}听听
放点音乐，{query}
有没有{query}，放一下
我们听{query}吧
想听歌，{query}
点播{query}
开始播放{query}
做饭的时候放{query}
帮我找{query}放出来'''),
   res=["playing {query}", "now playing: {query}"], ans=["Playing {query}.", "Here is {query}."])

fn("stop_music", "Stop the music",
   zh="停止音乐",
   names=["stopMusic", "music.stop", "halt_playback", "silencePlayer"],
   descs=["Ends playback.", "Nothing plays after this", "Turn the song off"],
   en=L('''stop the music
stop playing
turn the music off
turn off the song
music off
that's enough music
no more music
end the song
quit playing that
I can't stand this song, stop it
silence please, no more songs
stop that noise
switch the music off
I'm on the phone, stop the song
cut the music
please stop the tune
kill the music
halt the playback
shut off the player
I've heard enough, end the music
let's have some peace and quiet, music off
the baby is asleep, stop the music
stop what's playing
make the music stop
pause that, I want no music'''),
   zh_q=L('''停止播放
把音乐关了
别放了
停掉音乐
不听了
关掉歌曲
音乐停一下
我在打电话，音乐关掉
太吵了，别放歌了
不要再放音乐
结束播放
歌停了吧'''),
   res=["stopped"], ans=["The music is off.", "Stopped."])

fn("set_volume", "Set the loudness of the music",
   zh="设置音乐的音量",
   names=["setVolume", "music.volume", "change_loudness", "VolumeLevel"],
   descs=["Changes how loud the music plays.", "Louder or quieter, in percent", "Sets the speaker level"],
   params=dict(level=dict(t="int", v=(0, 100), lim=True, d="percent", zh="百分比", alt=["volume", "percent", "loudness"])),
   en=L('''set the volume to {level}
volume {level}
volume to {level}%
volume at {level} percent
turn the music down to {level}
turn it up to {level} percent
turn the sound to {level}
music at {level}%
{level} percent volume
make it {level}% loud
the loudness should be {level}
put the sound on {level}
lower the volume to {level}
raise the volume to {level}
bring the music to {level} percent
it's too loud, {level} percent will do
I can barely hear it, go to {level}
change the sound level to {level}
crank it to {level}
sound {level}
mute the music @level=0
mute @level=0
no sound at all @level=0
volume to zero @level=0
make it silent without stopping the song @level=0
full volume @level=100
turn it all the way up @level=100
max volume please @level=100
as loud as it gets @level=100
volume to the maximum @level=100
half volume @level=50
set the sound to half @level=50
music at half loudness @level=50
volume at a quarter @level=25
three quarters volume @level=75'''),
   zh_q=L('''音量调到{level}
音量{level}
声音开到{level}%
把音乐调到百分之{level}
音量设为{level}
太吵了，音量降到{level}
听不清，调到{level}
声音大小改成{level}
静音 @level=0
把声音关掉但别停歌 @level=0
音量最大 @level=100
声音开到最响 @level=100
音量调一半 @level=50
声音减到一半 @level=50
音乐音量百分之{level}'''),
   res=["volume is {level}%"], ans=["Volume set to {level} percent.", "The music plays at {level}% now."])

fn("add_note", "Pin a sticky note with the given text",
   zh="钉一张写着给定文字的便利贴",
   names=["addNote", "notes.pin", "stick_note", "PostIt"],
   descs=["Puts a sticky note on the page.", "Write a text on a paper note and pin it up", "Adds a coloured note with exactly this text"],
   params=dict(text=dict(t="str", v="note_text", d="the text of the note, exactly", zh="便条的原文", alt=["content", "message", "note"]),
               color=dict(t="enum", v={"yellow": ["yellow", "黄色", "黄"], "pink": ["pink", "rose", "粉色", "粉红色"], "blue": ["blue", "蓝色", "蓝"], "green": ["green", "绿色", "绿"]},
                          d="paper colour", zh="纸的颜色", opt=True, alt=["colour", "paper"])),
   en=L('''note: {text}
add a note: {text}
add a note saying {text}
add a note that says "{text}"
pin a note: {text}
pin a {color} note: {text}
pin a {color} note saying {text}
write down: {text}
write "{text}" on a note
write "{text}" on a {color} note
make a sticky note with {text}
make a {color} sticky note with the text {text}
sticky note "{text}"
{color} sticky: {text}
put up a note with {text}
put "{text}" on a {color} sticky note
new note, {text}
new {color} note: {text}
note down {text}
jot this down: {text}
I want a note on the page reading {text}
leave a {color} note that says {text}
stick a note up: "{text}"
take a note: {text}
a note please. {text}
post-it: {text}
post-it in {color}: {text}
on {color} paper write {text}
can you scribble {text} on a sticky note
the note should read "{text}"
create a note, {color}, text: {text}
save this as a note: {text}
pin up the words {text}
one {color} note with "{text}" on it'''),
   zh_q=L('''记一下：{text}
加个便条：{text}
写张便利贴，{text}
贴一张{color}便签：{text}
便签写上"{text}"
用{color}的纸写{text}
钉一张便条，内容是{text}
新建便签：{text}
把"{text}"写在{color}便利贴上
贴个纸条说{text}
帮我写下来：{text}
{color}便条：{text}
弄一张便利贴写着{text}
留张便条：{text}
做个笔记，{text}
便利贴，{color}，{text}'''),
   res=["note pinned", "pinned: {text}"], ans=["I pinned the note.", "The note says: {text}"])

fn("roll_dice", "Roll dice and report the numbers",
   zh="掷骰子并报告点数",
   names=["rollDice", "dice.roll", "throw_dice", "RandomDie"],
   descs=["Throws one or more dice.", "Dice with any number of sides, the page tells what came up", "Get random numbers from dice"],
   params=dict(count=dict(t="int", v=(2, 10), d="how many dice", zh="几个骰子", default=1, alt=["dice", "number", "n"]),
               sides=dict(t="int", v=(2, 100), d="sides of each die", zh="每个骰子的面数", default=6, alt=["faces", "die", "max"])),
   en=L('''roll a die
roll the dice
throw a die for me
roll {count} dice
throw {count} dice
{count} dice please
roll {count} dice with {sides} sides
roll {count} {sides}-sided dice
a {sides}-sided die
roll a {sides}-sided die
roll one {sides} sided die @count=1
throw a die with {sides} faces
dice with {sides} sides, {count} of them
let the dice decide
give me a dice roll
it's my turn, roll
I need a number from a die
toss {count} dice on the table
roll a d20 @sides=20
d6 @sides=6
roll d12 please @sides=12
roll a d100 @sides=100
roll 2d20 @count=2 @sides=20
3d6 @count=3 @sides=6
roll 4d8 @count=4 @sides=8
throw 2d10 @count=2 @sides=10
1d4 @count=1 @sides=4
roll 5d12 for damage @count=5 @sides=12
roll a twenty-sided die @sides=20
roll a pair of dice @count=2
throw two dice @count=2
a couple of dice please @count=2
roll one die @count=1
three ten-sided dice @count=3 @sides=10
what do I get with {count} dice
roll for initiative with a d20 @sides=20
can you shake {count} dice with {sides} faces each
our board game lost its die, roll for us'''),
   zh_q=L('''掷骰子
扔个骰子
掷{count}个骰子
扔{count}个{sides}面骰子
来个{sides}面的骰子
掷一个{sides}面骰
帮我丢骰子
摇{count}个骰子
两个骰子 @count=2
掷个二十面骰 @sides=20
扔 2d20 @count=2 @sides=20
3d6 @count=3 @sides=6
骰子来一把
投{count}枚骰子，每枚{sides}面
轮到我了，掷骰
扔一对骰子 @count=2'''),
   res=["4", "3, 5", '{{"rolled":[6]}}'], ans=["You rolled it, see the page.", "The dice are rolled."])
