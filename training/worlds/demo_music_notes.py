"""The functions of the demo page, third part: music, notes, dice; and near misses that call nothing."""
from switchboard.wording import L
from switchboard.world import CJK, chat, domain, fn, values


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


domain("demo")

_BY = """Yesterday by the Beatles|Thriller by Michael Jackson|Hurt by Johnny Cash|Creep by Radiohead|Halo by Beyoncé|Zombie by the Cranberries|Hello by Adele|Respect by Aretha Franklin|Heroes by David Bowie|Roxanne by The Police|Jolene by Dolly Parton|Umbrella by Rihanna
Lovely Day by Bill Withers|Stand by Me by Ben E. King|My Girl by the Temptations|Fix You by Coldplay|Rolling in the Deep by Adele|One by U2|Red Red Wine by UB40|Yellow by Coldplay|Paint It Black by the Rolling Stones|Turn Down for What by DJ Snake|Stop by the Spice Girls
Lights by Ellie Goulding|Stars by Simply Red|Blue by Eiffel 65|Pink Moon by Nick Drake|99 Problems by Jay-Z|Seven Nation Army by the White Stripes|Note to Self by J. Cole|Roll with It by Oasis|Time by Pink Floyd|Canon in D by Pachelbel|Autumn Leaves|Blackbird""".replace("\n", "|").split("|")
_ARTISTS = """ABBA|AC/DC|Aretha Franklin|Bob Dylan|Bob Marley|Coldplay|David Bowie|Django Reinhardt|Duke Ellington|Elvis|Enya|Frank Sinatra|Gorillaz|Iron Maiden|Jimi Hendrix|John Coltrane|Kate Bush|Lady Gaga|Leonard Cohen|Louis Armstrong|Madonna|Metallica|Mozart|Nirvana
Norah Jones|Philip Glass|Prince|Schubert|Simon and Garfunkel|Stromae|The Clash|The Cure|The Doors|U2|Yo-Yo Ma|Buena Vista Social Club|the Spice Girls|Lana Del Rey|Harry Styles|Dua Lipa|Burna Boy|Manu Chao|Khruangbin|Olivia Rodrigo|the Red Hot Chili Peppers|Wagner""".replace("\n", "|").split("|")
_KINDS = """jazz|blues|soul|techno|house|ambient|folk|country|disco|funk|swing|samba|tango|ska|metal|hard rock|soft rock|punk rock|piano music|guitar music|cello music|choir music|film music|lute music|dance music|party music|dinner music|sleep music|study music|workout music
nursery rhymes|kids' songs|love songs|sad songs|Christmas songs|summer hits|eighties hits|movie soundtracks|nature sounds|ocean waves|thunderstorm sounds|birdsong|white noise|electro swing|Irish folk|Bollywood hits|Japanese city pop|Gregorian chant|polka|bagpipes|string quartets|marching bands""".replace("\n", "|").split("|")
values("music_query_wd", en=_BY + _ARTISTS + _KINDS + [f"{a} {k}" for a, k in zip("some|slow|calm|happy|old|loud|soft|cheerful|any|modern|relaxing|wild|good|a little|classic|instrumental".split("|") * 4, _KINDS)]
       + [f"{a} {k}" for a, k in zip("anything by|the best of|something by|the latest from|a live version of|the first album by|a concert by|the newest song by|the greatest hits of|that hit by".split("|") * 5, _ARTISTS)] + M("""something calm | something cheerful | something to dance to | something loud | something for the baby | anything but country | whatever is in the charts
music for a rainy day | music from Mali | music from the sixties | songs about the sea | songs about dogs | the song from Titanic | the theme from Star Wars | the Jaws theme | the Moonlight Sonata | Beethoven's fifth
The Planets by Holst | The Magic Flute | Carmen | The Nutcracker | Dark Side of the Moon
Thriller | Rumours | OK Computer | the Hamilton soundtrack | my favourite songs | my running playlist | my Sunday playlist | the radio hits of 1985 | the national anthem of Italy | a lullaby | a waltz | a march
a love song in French | a drum solo | the Frozen song | that one about the yellow submarine
Lights Out | Stop in the Name of Love | Turn! Turn! Turn! | Twenty Flight Rock | Three Little Birds | Five Hundred Miles | Sixteen Tons | Dancing in the Dark | Blue Suede Shoes | Black Magic Woman | Big Yellow Taxi | Purple Haze | Red House | Ring of Fire | Circle of Life | Square One | Starman"""),
       zh=M("""周杰伦 | 周杰伦的稻香 | 林俊杰的江南 | 孙燕姿的遇见 | 王菲的红豆 | 邓丽君的甜蜜蜜 | 陈奕迅的十年 | 五月天 | 五月天的温柔 | 张学友的吻别 | 刘德华 | 李荣浩 | 毛不易的消愁 | 朴树的平凡之路 | 许巍的蓝莲花 | 崔健的一无所有 | 罗大佑的童年 | 蔡健雅 | 田馥甄 | 莫文蔚 | 泰勒斯威夫特的新歌 | 披头士 | 皇后乐队
莫扎特 | 肖邦夜曲 | 巴赫的大提琴组曲 | 柴可夫斯基的天鹅湖 | 二泉映月 | 梁祝 | 茉莉花 | 爵士 | 蓝调 | 摇滚 | 民谣 | 电子音乐 | 舞曲 | 轻音乐 | 钢琴曲 | 吉他曲 | 古筝 | 笛子 | 京剧 | 昆曲 | 相声 | 儿歌 | 摇篮曲 | 圣诞歌 | 新年歌曲 | 情歌 | 伤感的歌 | 开心的歌 | 安静的音乐 | 适合睡觉的音乐 | 适合工作的音乐 | 下雨的声音
海浪声 | 八十年代的歌 | 老歌 | 韩国流行歌 | 日语歌 | 法语香颂 | 电影泰坦尼克号的主题曲 | 星球大战主题曲 | 我的跑步歌单 | 我最喜欢的歌 | 两只老虎 | 小星星 | 蓝色多瑙河 | 红色高跟鞋 | 黑色幽默 | 夜空中最亮的星"""))

fn("play_music", "Play a song, artist or kind of music",
   zh="播放歌曲、歌手或某类音乐",
   names=["playMusic", "music.play", "start_song", "PlayTrack"],
   descs=["Starts music that fits the words.", "Put on a song, an artist, an album or a genre", "Find music and play it"],
   params=dict(query=dict(t="str", v="music_query_wd", d="what to play", zh="要播放的内容", alt=["search", "q", "what", "music"])),
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
a bit of {query} while I cook''') + M('''
play {query} please | play {query} for me | can you play {query}? | could you play {query} | would you put on {query} | I wanna hear {query} | I'd like to hear {query} | I'd like to listen to {query} | I want to listen to {query}
I could use {query} | I need {query} | let me hear {query} | let's have {query} | let's listen to {query} | we want {query} | the kids want {query} | my mother would like to hear {query} | our guests asked for {query}
pls play {query} | paly {query} | plya {query} pls
{query} please | {query}, please | {query}! now! | {query} on the speakers | {query} on repeat would be lovely, start it | {query} would be great | {query} would be nice | {query} - play | {query}? yes please, play it | music: {query}
song: {query} | put {query} on for me | put on {query}, would you | put on something: {query} | throw on {query} | stick {query} on | pop {query} on | whack on {query} | turn on {query} | turn {query} on | crank up {query}
bring on {query}
get {query} going | get me {query} | go for {query} | start {query} | start the song {query} | start with {query} | begin with {query} | kick off the party with {query} | launch {query} | fire up {query} | hit play on {query}
stream {query}
search for {query} and play it | look up {query} and put it on | find me {query} to listen to | do you know {query}? put it on | have you got {query}? I want to hear it | is there any chance of {query}?
any chance you could play {query}
what about {query} | why not {query} | maybe {query} for a change | now {query} | next {query} | then {query} please | next song: {query} | change the music to {query} | switch to {query} | switch the song to {query}
instead of this play {query}
not this one, play {query} | enough of that, {query} now | I don't like this song, put on {query} instead | skip this and play {query} | rather {query} | I'd rather hear {query} | no, I meant {query}
I'm tired of this, let's have {query}
I'm cooking, {query} would fit | I'm feeling down, play {query} | I'm doing the dishes, put on {query} | I'm trying to sleep, {query} please | time to dance, {query}! | it's party time, play {query} | while I study play {query}
for dinner play {query}
for the drive, {query} | for my run I want {query} | to wake me up: {query} | it's so quiet here, play {query} | this room is too silent, {query} please | the baby won't sleep, play {query} | I can't work without {query}, start it
my favourite is {query}, play it
I haven't heard {query} in ages, put it on | I've had {query} in my head all day, play it | treat me to {query} | surprise my wife with {query} | fill the room with {query} | let the speakers play {query} | on the stereo: {query}
background music: {query}
play the record {query} | play the artist {query} | play that song, {query} | play a track: {query} | play the tune {query} | play the band {query} | play the music of {query} | play songs by {query} | put on the album {query}
let me enjoy {query} | nothing better than {query}, start it | hey dj, {query} | dj, drop {query} | I request {query} | a request: {query} | can we hear {query} next | could we get {query} in here | would you be so kind as to play {query}'''),
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
帮我找{query}放出来''') + M('''
请播放{query} | 帮我放{query} | 放{query}听听 | 我要听{query} | 想听{query} | 来首{query} | 播{query} | 能放{query}吗 | 可以放一下{query}吗 | 给大家放{query} | 换成{query} | 换一首，{query} | 不要这首，放{query} | 来段{query} | 开点{query} | 搜一下{query}播放
听歌：{query} | 歌曲{query} | 音乐：{query} | 我心情不好，放{query} | 跑步听{query} | 睡前放{query} | 客人来了，放{query}吧 | 孩子想听{query} | 现在放{query} | 下一首{query} | 好久没听{query}了，放一下 | 背景音乐放{query} | 打开{query} | 点一首{query} | 放{query}这首歌'''),
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
pause that, I want no music''') + M('''
stop music | stop the song | stop this song | stop it, the music I mean | stop the playback | stop playback please | stop the track | stop the album | stop that music right now | could you stop the music
can you stop the music please? | would you turn the music off
turn off music | turn off the music please | turn that off, I don't want music | turn this song off | trun off the music | stpo the music | switch off the music | switch the song off | shut off the music | shut the music down
shut that music up
music stop | music, stop | music out | song off | player off | playback off | speakers off, no music | end the music | end playback | end this song | quit the music | quit the song | cease the music | no music | no music please
no music now | no music any more
I don't want music any more | I don't want to hear this any more | I no longer want to listen to music | I no longer want music | don't play anything | don't play any more songs | don't play this | stop playing songs
stop playing music now | stop playing that awful song
please no more singing | make it stop, that song | make that song stop | make the band stop playing | tell the singer to be quiet, music off | undo the music | pause the music | pause the song | pause playback | take the music off
cut the song | cut the track
kill the song | kill that tune | drop the music | silence the music | silence the player, stop the song | quiet, no more music | quiet please, end the song | I need quiet, stop the music | I need silence, turn the song off
I'd like silence now, no song
I can't concentrate with this music, turn it off | I can't hear myself think, music off | we're trying to talk, stop the music | the phone is ringing, stop the music | the neighbours are complaining, turn off the music
the film starts, music off
the party's over, stop the music | I'm going to bed, music off please | I'm leaving, turn the music off | I have a headache, stop that song | that's enough of that song | enough with the music | enough music for today
I've had enough of this song, off
I'm done listening | I'm done with the music | done with music for now | we're finished with the music | that will do, stop the song | get rid of the music | get that song off | is music still playing? stop it
whatever is playing, stop it
whatever song this is, end it | hush the music, stop it | halt the music | halt the song | halt that tune please | abort the song | terminate the music | the song should end now | the music should stop | let the music end | music finished please'''),
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
歌停了吧''') + M('''
停止音乐 | 停歌 | 关音乐 | 把歌停了 | 停止播放歌曲 | 暂停音乐 | 音乐关了吧 | 不放了 | 不要音乐了 | 不想听歌了 | 别唱了 | 把这首歌关掉 | 别再放音乐了 | 关闭音乐 | 关掉播放器 | 我要安静，音乐停 | 要睡了，关音乐 | 电影开始了，停掉音乐 | 邻居投诉了，关音乐
孩子睡了，别放音乐 | 听够了，停吧 | 这歌难听，关掉 | 音乐结束 | 歌别放了，谢谢 | 不用放音乐了 | 取消播放'''),
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
three quarters volume @level=75''') + M('''
set volume {level} | set volume to {level} | set the volume at {level} | set the music volume to {level} percent | set the sound level to {level}% | set loudness {level} | set the speakers to {level}% | vol {level} | vol {level}%
vol to {level}
volume: {level} | volume = {level} | volume {level} percent | volume {level}% please | volume on {level} | volume up to {level} | volume down to {level} | voulme {level} | volum to {level} | music volume {level}
music at {level} percent | music to {level} | music {level}% loud
sound at {level} | sound at {level}% | sound to {level} percent | sound level {level} | sound on {level}% please | loudness {level} | loudness {level} percent | loudness to {level} please | {level}% | {level} percent please
{level}% volume | {level}% loudness
{level} percent loudness for the music | {level}% sound | {level} on the volume | {level} would be a good volume | {level} is loud enough | {level} please, the volume | a volume of {level} percent
at {level} percent the music would be fine
could you set the volume to {level} | can you put the volume at {level}? | can you make the music {level} percent loud | would you bring the sound to {level}% | could we have the music at {level}%
please change the volume to {level} | I'd like the volume at {level}
I want the volume at {level} percent | I want the music at {level}% | I need the sound at {level} | I prefer the music at {level} percent | let the music play at {level}% | let's have the volume at {level}
have the volume at {level}, please | make the volume {level}
make the music {level} percent | make the sound {level}% | change volume {level} | change the loudness to {level}% | adjust the volume to {level} | adjust the sound to {level} percent | put volume {level} | put the music at {level}
put the volume up to {level}
put the volume down to {level} | take the volume to {level} | take the sound down to {level} | bring the volume to {level} | bring the volume down to {level}% | bring the sound up to {level}% | turn the volume to {level}
turn the volume up to {level}
turn the volume down to {level} percent | turn it to {level}% | turn it down to {level} | turn the speakers to {level} | turn the speakers down to {level}% | turn the song down to {level} | turn the song up to {level}%
drop the volume to {level} | drop to {level} percent
reduce the volume to {level} | decrease the sound to {level}% | increase the volume to {level} | increase the loudness to {level} percent | crank the music to {level}% | pump the volume to {level} | boost the sound to {level}
go up to {level}% with the music
go down to {level}% with the music | go to {level} with the volume | the music is too quiet, {level} please | the music is too loud, {level} please | the neighbours complained, volume {level} | I'm half deaf, put the music on {level}
the baby sleeps, music at {level} only
this is my favourite song, volume {level} | guests can't talk, take the music down to {level}% | from now on the volume is {level} | the slider should be at {level} | the volume should be {level} | the speaker level should be {level}%
@level=0
mute it | mute the song | mute the sound | mute the speakers | muet the sound | sound off but keep playing | volume off | volume zero | volume at zero please | zero volume | zero percent | no sound | no volume
silent mode for the music | make the music silent
turn the volume all the way down | turn the sound off but let it play | put the volume to nothing | the song may run on but I don't want to hear it | not a sound from the speakers | sound down to zero
@level=100
max volume | maximum volume | max it out | full blast | full sound | full loudness please | volume all the way up | turn the sound all the way up | loudest | the loudest you can | as loud as possible | as loud as you can make the music
a hundred percent volume | one hundred percent loud | top volume | pump it up to the top | make the walls shake, full volume | loud as hell please, everything you've got
@level=50
volume to half | half the loudness please | volume at half | half loud | volume in the middle | set the sound to the middle | medium loudness, fifty percent | volume halfway | halfway up with the volume
@level=25
a quarter of the volume | volume to a quarter | one quarter loudness
@level=75
three quarters of full volume | volume to three quarters | sound at three quarters
@level=10
barely audible please, ten percent | volume really low, ten percent | just a whisper of music, ten percent
@level=80
louder | louder please | make it louder | turn the music up | turn up the volume | I can't hear the music | volume up | the song is too quiet | crank up the sound
@level=30
quieter | quieter please | make it quieter | turn the music down | turn down the volume | the music is too loud | volume down | this song is too loud | a bit softer please | lower the volume'''),
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
音乐音量百分之{level}''') + M('''
把音量调成{level} | 音量调至{level}% | 音量{level}% | 音量开到{level} | 音量百分之{level} | 声音{level} | 声音调到{level} | 把声音调到百分之{level} | 声音大小{level} | 音响开到{level} | 我想要{level}%的音量 | 音乐开到{level} | 音乐声{level}% | 音量加到{level}
音量减到{level} | 大声一点，{level} | 小声一点，{level} | 音乐太小声，开到{level}% | 邻居嫌吵，音量{level} | 孩子在睡，音量降到{level} | 请设置音量{level} | 能把音量调到{level}吗
@level=0
音量关掉 | 音乐静音 | 调成静音 | 音量零 | 不要声音 | 声音全关但继续播
@level=100
音量调到最大 | 音量开满 | 最大音量 | 声音最大 | 音量百分百 | 有多响开多响
@level=50
音量一半 | 声音调到中间 | 音量开一半就好
@level=80
大声点 | 音量调大 | 听不见音乐
@level=30
小声点 | 音量调小 | 音乐太吵了，小点声'''),
   res=["volume is {level}%"], ans=["Volume set to {level} percent.", "The music plays at {level}% now."])

values("note_text_wd", en=M("""buy milk | no smoking | be back at six | back at 5 | gone to lunch | do not disturb | wet paint | please ring twice | the cat has been fed | the dog has NOT been fed | out of coffee again | love you
happy birthday Tom | good luck today! | see you tonight | call Ana | call 555-0199 | ask Ben about Friday
wifi: bluewhale7 | password is on the router | alarm code 7741 | gate code 20-18 | room 214 | seat 14C | platform 9 | flight BA117 at 10:40 | order number 88-310 | size 38 | 2 cups of flour, 1 egg | eggs, butter, sugar
bread, cheese and olives | soap, sponges, bin bags | 3 onions and a lemon | red paint for the shed
blue folder = taxes | green bin on Mondays | pink form goes to HR | yellow means urgent | turn off the oven | switch the lights off when you leave | don't forget the keys | don't touch | do not open before Sunday | remember the milk
water the orchids on Tuesdays | feed the fish, not the cat | stop the dishwasher at 9
play the piano more often | roll out the dough at noon | draw a map for Leo | clear the table | turn it up to eleven | timer is broken | dark mode rocks | the big lamp needs a new bulb | volume 3 is missing from the shelf
two circles and a square | meeting at 3 in room B | meeting moved to 10 | standup at 9:15 | deadline: 31 March
Lena arrives on Thursday | dinner at Paolo's, 8 pm | dentist 4 May, 9:20 | school play on Friday | recycling on Wednesday | party at ours! | yoga is cancelled | lesson moved to Tuesday | train leaves 7:52 | rent paid | car needs oil
bike lock 4-4-1-9 | shelf 80 cm wide | curtains 140 x 220 | ring the plumber about the tap
keep calm and carry on | less is more | carpe diem | today is a good day | practice makes perfect | to be or not to be | think before you print | one step at a time | you can do it | breathe in, breathe out | home is where the cat is
a + b = c | the answer is 42 | 7 x 8 = 56 | pi is 3.14159 | I owe Sam 20 euros | Mia owes me lunch
idea: a cookbook about bread | idea for the story: the lighthouse is empty | title of the book: The Long Rain | name for the cat: Pixel | new word: petrichor | film to see: Paterson | wine: the Douro one with the owl
recipe from grandma: more butter | gift for dad: a good torch | question for Dr. Lin: how long? | Q3 numbers by Monday
the parcel is with the neighbours | key under the mat | spare key at number 7 | the plumber comes between 8 and 10 | please take your shoes off | please close the door | closed on Mondays | back soon | fresh paint, keep off | sold
lost: one grey glove | found: a small silver ring | free to take | soup in the fridge, help yourself
thank you for everything | sorry about the noise | welcome home | get well soon, Grandpa | congratulations Aisha | hello | hi there | test | testing one two three | abc | lorem ipsum | A-117 | TODO | do the laundry | pick up Max at 4 | finish chapter 3 | learn ten new words | run 5 km | drink more water | sleep"""),
       zh=M("""买牛奶 | 马上回来 | 五点回 | 请勿打扰 | 油漆未干 | 请按两次门铃 | 猫喂过了 | 狗还没喂 | 咖啡没了 | 爱你 | 汤姆生日快乐 | 今天加油 | 晚上见 | 给安娜打电话 | 密码是蓝鲸七 | 报警器密码7741 | 214房间 | 座位14C | 九号站台 | 两杯面粉一个鸡蛋 | 三个洋葱一个柠檬 | 刷棚子的红油漆 | 蓝色文件夹是税单 | 绿色垃圾桶周一收
记得带钥匙 | 出门关灯 | 烤箱要关 | 星期天之前别打开 | 兰花周二浇水 | 喂鱼别喂猫 | 三点B室开会 | 会议改到十点 | 周四小林来 | 牙医五月四号 | 周五学校演出 | 瑜伽课取消 | 火车七点五十二 | 房租已交 | 车要加机油 | 窗帘一米四宽 | 少即是多 | 活在当下 | 今天是个好日子 | 熟能生巧 | 一步一步来 | 答案是42 | 欠小王二十块
快递在邻居家 | 钥匙在垫子下面 | 请脱鞋 | 请随手关门 | 周一休息 | 冰箱里有汤 | 谢谢你做的一切 | 欢迎回家 | 爷爷早日康复 | 恭喜 | 你好 | 测试 | 跑五公里 | 多喝水 | 早点睡 | 四点接小明 | 写完第三章 | 好主意 | 音量别太大 | 计时器坏了 | 画一张地图给小乐"""))

fn("add_note", "Pin a sticky note with the given text",
   zh="钉一张写着给定文字的便利贴",
   names=["addNote", "notes.pin", "stick_note", "PostIt"],
   descs=["Puts a sticky note on the page.", "Write a text on a paper note and pin it up", "Adds a coloured note with exactly this text"],
   params=dict(text=dict(t="str", v="note_text_wd", d="the text of the note, exactly", zh="便条的原文", alt=["content", "message", "note"]),
               color=dict(t="enum", v={"yellow": ["yellow", "yellow", "bright yellow", "lemon", "golden", "黄色", "黄", "浅黄色", "柠檬黄"], "pink": ["pink", "pink", "rose", "light pink", "hot pink", "粉色", "粉红色", "粉红", "玫红色"],
                                           "blue": ["blue", "blue", "light blue", "sky blue", "dark blue", "蓝色", "蓝", "天蓝色", "浅蓝色"], "green": ["green", "green", "mint", "lime", "light green", "绿色", "绿", "浅绿色", "草绿色"]},
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
one {color} note with "{text}" on it''') + M('''
note {text} | note - {text} | note this: {text} | note this down: {text} | note to self: {text} | make a note: {text} | make a note of this: {text} | make a note saying {text} | make a note that says {text}
make me a {color} note: {text} | make a {color} note saying "{text}"
please make a note, {text} | could you note {text} | could you pin a note saying {text} | can you add a note that says {text}? | can you write {text} on a {color} note | can you put up a {color} note: {text}
would you write a note with the words {text}
I'd like a note that reads {text} | I'd like a {color} note with {text} | I want a {color} sticky note saying {text} | I want a note: {text} | I need a note with "{text}" | I need a {color} note: {text}
let me have a note saying {text} | give me a {color} note: {text}
give me a sticky with {text} on it | gimme a note: {text} | add note {text} | add note: {text} | add note "{text}" in {color} | add a {color} note: {text} | add a {color} note saying {text}
add a {color} sticky note with the text "{text}" | add a sticky: {text}
add a sticky note, {color}, saying {text} | add the note {text} | add "{text}" as a note | add "{text}" as a {color} note | put a note up: {text} | put a {color} note up: {text} | put up a {color} sticky: {text}
put a sticky note on the page: {text}
put this on a note: {text} | put this on a {color} note: {text} | put this on {color} paper: {text} | put down: {text} | put the words "{text}" on a note | put "{text}" on the board as a {color} note | pin this: {text}
pin this in {color}: {text} | pin "{text}"
pin "{text}" to the board in {color} | pin up "{text}" | pin {text} on a {color} note | pin a sticky note saying {text} | stick this on the page: {text} | stick up a {color} note saying {text} | stick a {color} post-it up: {text}
stick "{text}" on a {color} post-it
a sticky with {text} please | a {color} sticky with {text} please | a {color} note: {text} | a {color} note please, {text} | a {color} post-it: {text} | {color} post-it with "{text}" | {color} note: {text} | {color} note, {text}
{color}, note, {text} | {color} paper: {text}
{color} please: a note with {text} | {color} sticky note saying {text} | in {color}: note {text} | in {color} write "{text}" | in {color}, a note that says {text} | use {color} paper and write {text}
use a {color} note for this: {text} | on a {color} note write {text}
on a {color} post-it: {text} | on a note: {text} | on a note put "{text}" | on a sticky note please: {text} | "{text}" on a note | "{text}" on a {color} note please | "{text}" as a sticky | "{text}", {color} note
"{text}", put that on a note | "{text}" - pin that
{text} - put that on a {color} note | {text}. Pin that. | {text}. Write that on a note please. | {text}, make that a sticky note | write {text} | write this down: {text} | write a note: {text} | write a {color} note: {text}
write a note saying "{text}"
write a {color} sticky saying {text} | write me a note that says {text} | write on a {color} note: {text} | wirte a note: {text} | stikcy note: {text} | sticky: {text} | sticky {text} | sticky note please: {text}
sticky note in {color}: {text} | post-it {text} | post-it please: {text}
post it note: {text} | memo: {text} | memo in {color}: {text} | quick memo, {text} | quick note: {text} | quick {color} note: {text} | short note, {text} | another note: {text} | another {color} note saying {text}
one more note: {text} | also a note with {text}
new sticky: {text} | new sticky note, {color}: {text} | new note in {color}: {text} | new note "{text}" | create a note saying {text} | create a {color} note saying {text} | create a sticky note: {text} | leave a note: {text}
leave a note for my wife: {text}
leave a {color} note for the kids: {text} | leave a note saying "{text}" | record this as a note: {text} | keep this on a note: {text} | keep a {color} note with {text} | save the note {text} | save a {color} note: {text}
hang up a note: {text} | hang a {color} note reading {text}
tack up a note that says {text} | scribble {text} on a note | scribble "{text}" on {color} paper | jot {text} on a {color} sticky | jot on a note: {text} | take this down on a note: {text} | take down: {text}
text: {text}, colour: {color}, new note | colour {color}, text {text}, pin the note
note with text {text} and colour {color} | note (color: {color}): {text} | the note says "{text}", make it {color} | a note saying {text}, on {color} paper | a note saying "{text}", and make the paper {color}
pin {text}, {color} please | a note reading "{text}" in {color}
so that nobody forgets, pin a note: {text} | everyone should read this, note: {text} | for the fridge, a {color} note: {text} | I want to remember the words "{text}", pin them | I just had an idea, note it: {text}
before I lose it, note down {text} | copy this onto a note: {text}
the paper {color}, the words "{text}", thanks | not yellow, a pink note: {text} @color="pink" | no pink please, blue paper: {text} @color="blue" | the usual yellow sticky: {text} @color="yellow" | a note the colour of grass: {text} @color="green" | a sky coloured note: {text} @color="blue"'''),
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
便利贴，{color}，{text}''') + M('''
便签：{text} | 便条：{text} | 记下来：{text} | 写个便条，{text} | 写一张便签：{text} | 写一张{color}的便签：{text} | 贴一张便利贴：{text} | 贴张{color}的便利贴，写{text} | 加一张{color}便签，内容{text} | 加个便签{text} | 添加便签：{text} | 添加{color}便签：{text}
钉一张{color}的纸条：{text} | 钉上"{text}" | 帮我贴个条：{text} | 在便签上写{text} | 在{color}便签上写{text} | {color}的纸，写上{text} | {color}便利贴写"{text}" | 用{color}便签记下{text} | 便利贴内容：{text} | 新便签，{color}，{text} | 再来一张便签：{text}
做个{color}的便签，写{text} | 给家里人留个条：{text} | 把{text}贴出来 | 把{text}写到便签上 | 快速记一笔：{text} | 备忘：{text} | 备忘便条，{color}的：{text} | 我想贴一张写着"{text}"的便签 | 请写张纸条：{text} | 内容"{text}"，颜色{color}，贴上去 | "{text}"写成便签'''),
   res=["note pinned", "pinned: {text}"], ans=["I pinned the note.", "The note says: {text}"])

_NDM = M('''roll <n>d<m> | <n>d<m> | <n>d<m> please | throw <n>d<m> | <n>D<m> | I need <n>d<m> | <n> d<m>s | attack roll: <n>d<m> | can you roll <n>d<m>? | give me <n>d<m> | <n>d<m> damage | my character rolls <n>d<m> | 掷<n>d<m>
扔<n>d<m> | <n>d<m>，谢谢''')
_PAIRS = [(2, 6), (1, 20), (3, 8), (4, 10), (2, 12), (5, 4), (1, 100), (6, 6), (2, 20), (8, 8), (3, 10), (1, 12), (10, 6), (4, 20), (2, 4), (7, 6), (1, 6), (3, 12), (9, 10), (2, 30), (5, 20), (1, 8), (4, 6), (2, 100), (3, 4), (6, 12), (1, 3)]
_NDM_ALL = [f"{p.replace('<n>', str(n)).replace('<m>', str(m))} @count={n} @sides={m}" for i, p in enumerate(_NDM) for n, m in (_PAIRS[(i * 7 + k) % len(_PAIRS)] for k in range(6))]
_NDM_EN = [t for t in _NDM_ALL if not CJK.search(t)]
_NDM_ZH = [t for t in _NDM_ALL if CJK.search(t)]

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
our board game lost its die, roll for us''') + M('''
roll | roll dice | roll a dice | roll one for me @count=1 | roll the die please | rol the dice | throw the dice | throw dice | throw a die | toss a die | toss the dice | cast the dice | shake the dice | shake and roll | dice please
a die please | die roll | dice roll
can you roll a die? | could you throw the dice for me | would you roll the dice please | I need a dice roll | I need to roll | I want to roll the dice | I'd like to throw a die | let's roll | let's throw the dice
let's see what the dice say | time to roll
my turn, throw the dice | your turn to roll, go | my dice fell under the sofa, roll one for me @count=1 | we lost the dice, throw for us | who starts? roll a die | let chance decide, roll | give it a roll | give the dice a throw
try my luck with a die | I feel lucky, roll the dice
what number does the die show? roll it | another roll | roll again | roll once more | one more throw | again with the dice | yahtzee time, roll five @count=5 | monopoly, roll two dice @count=2 | ludo: roll the die
{count} dice | {count} dice, please | {count} dice, go | throw {count} dice please | roll {count} dice for me | roll {count} of them | roll with {count} dice | rolling {count} dice | I want {count} dice | I need {count} dice rolled
I'd like to throw {count} dice
can you roll {count} dice? | could you throw {count} dice | let's roll {count} dice | give me {count} dice | cast {count} dice | shake {count} dice | toss {count} dice | throw a handful of dice, {count} | dice: {count}
number of dice {count} | this time {count} dice
not one die but {count} | my attack gets {count} dice, roll them | the game says {count} dice, roll | what do {count} dice give | {count} ordinary dice | {count} normal six-sided dice @sides=6
a die with {sides} sides | a die with {sides} faces please | die with {sides} sides | one die with {sides} sides @count=1 | roll a die that has {sides} sides | roll a die with {sides} sides | roll a {sides} sided dice
roll the {sides}-sided one | roll the {sides}-sided die
throw a {sides}-sided die | throw the {sides} sided die | a single {sides}-sided die @count=1 | {sides}-sided die | {sides} sided die please | {sides} sides, one die @count=1 | {sides} sides | d{sides} please | roll a d{sides}
roll d{sides} | I need a {sides}-sided roll
use a die with {sides} sides | use the {sides}-sided die | can you roll a {sides}-sided die? | I want a die that goes up to {sides} | a die that goes from 1 to {sides} | roll something between 1 and {sides}
a roll from one to {sides} | roll a number up to {sides}
pick a number from 1 to {sides} with a die | random number between 1 and {sides}, use a die | sides: {sides} | dice, {sides} faces | not the usual die, one with {sides} sides @count=1
{count} dice with {sides} sides | {count} dice with {sides} sides each | {count} dice, {sides} sides | {count} dice, {sides} sides each, please | {count} {sides}-sided dice | {count} {sides} sided dice please
throw {count} {sides}-sided dice | throw {count} dice of {sides} sides
roll {count} {sides}-sided dice for me | roll {count} dice, each with {sides} sides | roll {count} dice that have {sides} faces | can you throw {count} {sides}-sided dice? | I need {count} dice with {sides} faces
I want {count} {sides}-sided dice | give me {count} {sides}-sided dice
with {sides}-sided dice, roll {count} | {sides}-sided dice, {count} of them | {sides}-sided dice, {count} | {sides} sides, {count} dice | {sides} faces on each of {count} dice | dice count {count}, sides {sides}
sides {sides}, count {count}, roll | dice: {count}, sides: {sides}
number of dice: {count}, faces: {sides} | using {count} dice with {sides} faces, roll | {count} times a {sides}-sided die | my spell needs {count} {sides}-sided dice | damage: {count} dice with {sides} sides
@count=2
two dice please | both dice | roll both dice | a pair of dice | throw a pair of dice for me | double dice | two {sides}-sided dice | a pair of {sides}-sided dice | a couple of {sides}-sided dice
@count=3
three dice | three dice please | a trio of dice | throw three {sides}-sided dice
@count=1
one die | a single die | just one die please | only one die this time | a single die with {sides} sides
--
four dice @count=4 | five dice please @count=5 | half a dozen dice @count=6 | ten dice all at once @count=10 | a coin-like die with two sides @sides=2 | a four-sided die @sides=4 | an eight-sided die @sides=8
an eight-sided die please @sides=8 | a ten sided die @sides=10
a twelve-sided die @sides=12 | roll a twenty sided die @sides=20 | a hundred-sided die @sides=100 | an icosahedron die @sides=20 | a normal six-sided die @sides=6 | percentile die @sides=100''') + _NDM_EN,
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
扔一对骰子 @count=2''') + M('''
掷个骰子 | 扔骰子 | 摇骰子 | 掷一下骰子 | 来掷骰子 | 帮我扔个骰子 | 骰子扔一下 | 再掷一次 | 再扔一次骰子 | 我要掷骰子 | 看看能掷几点 | 我们骰子丢了，帮忙扔一下
扔{count}个骰子 | 来{count}个骰子 | 一次掷{count}个骰子 | {count}个骰子 | {count}颗骰子一起扔 | 我要{count}颗骰子 | 摇{count}颗 | 这次用{count}个骰子
{sides}面骰子 | 扔个{sides}面的骰子 | 用{sides}面骰掷一次 | 我要一个{sides}面的骰子 | 骰子有{sides}面的，扔一个 @count=1 | 从1到{sides}掷一个数 | 掷d{sides}
{count}个{sides}面骰 | 掷{count}个{sides}面的骰子 | 用{count}个{sides}面骰子 | {sides}面的骰子{count}个 | {count}颗骰子，{sides}面 | 每个{sides}面，扔{count}个 | 骰子数{count}，面数{sides}
扔三个骰子 @count=3 | 五颗骰子 @count=5 | 掷一个骰子 @count=1 | 一对骰子 @count=2 | 八面骰 @sides=8 | 两个十面骰 @count=2 @sides=10 | 三个六面骰 @count=3 @sides=6 | 百面骰 @sides=100''') + _NDM_ZH,
   res=["4", "3, 5", '{{"rolled":[6]}}'], ans=["You rolled it, see the page.", "The dice are rolled."])


def _say(lang, answers, requests):
    chat(**{lang: [(r, answers[i % len(answers)]) for i, r in enumerate(requests)]})


_say("en", ["Alright, I leave everything as it is.", "Okay, I do nothing.", "Fine, nothing changes."], M("""don't do anything | leave the lights as they are | keep the music as it is
don't change the colours of the page, they're fine | no timer needed, thanks | please don't draw anything yet | I don't want a note, I was only thinking aloud | no dice today
the text is exactly right as it is | everything is fine the way it is | never mind, I'll do it myself | forget I said anything | nothing for now | wait, not yet | the volume is perfect as it is | no need to remind me, I know it by heart | I'm only looking around, do nothing | don't touch the drawing, I like it"""))
_say("en", ["I have no hands, I only call functions of this page.", "That would take someone in the room; I can't do it.", "That is beyond what a web page can do."], M("""scratch my back | hand me the salt
screw the new bulb into the kitchen lamp for me | peel the potatoes while the timer runs | pour me some tea
paint my real wall pink | sharpen my pencils | pick the dice up from the floor | blow out the candle | hold my umbrella for a second | dance with me | stick the paper note on my fridge with your own hands | give my cat a cuddle"""))
_say("en", ["I don't know that, I only call the functions of this page.", "I can't tell; no function here answers that.", "That I cannot find out here."], M("""where do my notes go when I close the page?
is the lamp in the kitchen a real one? | who invented the sticky note? | why do dice have dots? | are your dice fair?
what is the oldest song in the world? | how does an egg timer know when to ring? | does music help plants grow? | is it bad to read in the dark? | who drew the very first circle? | how do you get a song out of your head?
why is purple a royal colour? | what are stars made of?
who sings in the shower better, me or you? | did you cheat with the dice? | why are sticky notes yellow? | do fish hear music? | why do boiled eggs need so long? | who came up with dark mode? | why is a minute sixty seconds long? | how loud is a whale?"""))
_say("en", ["I see. Tell me if there is something to do here.", "Good to know. What shall I do for you?", "Thanks for telling me."], M("""my dice are made of wood | we used to draw with chalk on the pavement
our kitchen lamp is ten years old | I played the triangle in the school band | red was my favourite colour as a child | time flies
a star is a ball of hot gas | dark chocolate tastes better than milk chocolate | I rolled a six yesterday | my grandfather made lamps | there is a note of vanilla in this wine | the egg timer at home is shaped like a hen
my brother reads with the light on all night
I drew a lot when I was small | the reminder on my phone rang at five this morning | I once lost a game by one die"""))
_say("en", ["That is up to you.", "I have no taste of my own; tell me which and I do it if the page can.", "You choose."], M("""do you like my drawing? | should I use dark or light colours? | which shape is the prettiest?
what is the best music for dinner? | is seven a lucky number? | are big letters ugly? | jazz or rock, what do you think?"""))
_say("zh", ["好的，保持不变。", "好，我什么都不做。"], M("""什么都不用做 | 灯就这样，别动 | 音乐这样就好 | 字的大小刚刚好 | 先别画 | 不用计时，谢谢 | 不用提醒，我记得 | 算了，我自己来 | 别动我的画，我喜欢"""))
_say("zh", ["我没有手，只会调用页面的功能。", "这个网页做不到。"], M("""帮我挠挠背 | 把盐递给我 | 帮我换个灯泡 | 帮我削土豆 | 给我倒杯茶 | 抱抱我的猫"""))
_say("zh", ["我不知道，我只会调用这个页面的功能。", "这里的功能回答不了。"], M("""便利贴是谁发明的？ | 骰子为什么有点？ | 你的骰子公平吗？ | 世界上最老的歌是哪首？ | 星星是什么做的？ | 在暗处看书伤眼睛吗？ | 厨房的灯是真的吗？ | 一分钟为什么是六十秒？"""))
_say("zh", ["知道了。有什么要我做的吗？", "原来如此。需要我做什么就说。"], M("""我昨天掷了个六 | 我小时候喜欢画画 | 我家的灯用了十年了 | 红色是我小时候最喜欢的颜色 | 时间过得真快 | 我哥哥整晚开着灯看书"""))
