"""Smart TV and streaming: channels, inputs, picture, subtitles, watchlist, profiles, recordings, casting."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("smart_tv_streaming")
values("tvtitle_wc", en=["The Night Ferry", "Blue Planet II", "Severance", "The Wire", "Paddington", "Tokyo Story", "Shetland", "The Bear", "Columbo", "Mad Max: Fury Road", "Bluey", "Twin Peaks", "The Great Escape", "Borgen", "Singin' in the Rain",
                         "Line of Duty", "My Octopus Teacher", "Dune: Part One", "Babylon Berlin", "Taskmaster", "12 Angry Men", "Killing Eve", "Chef's Table", "Arcane"],
       zh=["三体", "漫长的季节", "甄嬛传", "流浪地球", "舌尖上的中国", "琅琊榜", "红海行动", "繁花", "我在故宫修文物", "狂飙", "大鱼海棠", "请回答1988", "地球脉动", "隐秘的角落"])
values("tvchannel_wc", en=["BBC One", "CNN", "Arte", "Channel 4", "Discovery", "ESPN 2", "Eurosport", "ZDF", "HBO", "Nickelodeon", "the weather channel", "Sky Arts", "Rai Uno", "Al Jazeera", "Food Network", "MTV", "NHK World", "TV5"],
       zh=["中央一台", "湖南卫视", "CCTV5", "东方卫视", "浙江卫视", "凤凰中文", "少儿频道", "电影频道", "江苏卫视", "北京卫视", "纪录片频道"])
values("tvapp_wc", en=["Netflix", "YouTube", "Disney+", "Prime Video", "Apple TV", "Hulu", "Mubi", "iPlayer", "Crunchyroll", "Twitch", "Plex", "Paramount+", "the media library", "Curiosity Stream"],
       zh=["爱奇艺", "腾讯视频", "优酷", "哔哩哔哩", "芒果TV", "Netflix", "YouTube", "咪咕视频", "央视频"])
values("tvprofile_wc", en=["Kids", "Mum", "Dad", "Guest", "Elena", "Sofa crew", "Grandpa", "Tom & Jo", "Sports", "profile 2", "Amira", "Late Night", "Living room"], zh=["孩子", "妈妈", "爸爸", "客人", "小雨", "爷爷", "全家", "阿明"])

TITLE = dict(t="str", v="tvtitle_wc", d="film or series", zh="片名", alt=["name", "show", "programme"])
CHAN = dict(t="str", v="tvchannel_wc", d="name of the channel", zh="频道", alt=["station", "name"])
APP = dict(t="str", v="tvapp_wc", d="streaming service", zh="应用", alt=["service", "provider"])
SEASON = dict(t="int", v=(1, 12), d="number of the season", zh="第几季", opt=True, alt=["series_no"])
EPISODE = dict(t="int", v=(1, 24), d="number of the episode", zh="第几集", opt=True, alt=["part", "ep"])

fn("play_title", "Play a film or series on the TV", zh="在电视上播放影片", names=["player.play", "watchTitle", "start_show"], descs=["Starts a film, a series or one episode.", "What runs on the television"],
   params=dict(title=TITLE, season=SEASON, episode=EPISODE, app=dict(APP, opt=True)),
   en=L('''play {title}
put {title} on
I want to watch {title}
play season {season} episode {episode} of {title}
{title}, episode {episode} of season {season}
start {title} on {app}
watch {title} from {app}
let's see {title}
on {app}, play {title}
episode {episode} of {title} please
{title} season {season}
movie night! {title}, on {app}
continue with {title}, season {season}, episode {episode}
run {title}
the kids want {title} on the telly
turn on {title} for us'''),
   zh_q=L('''播放{title}
我想看{title}
放{title}第{season}季第{episode}集
用{app}看{title}
{title}第{episode}集
打开{app}放{title}
放《{title}》
来看《{title}》
{app}上放《{title}》
《{title}》第{season}季第{episode}集
电视放{title}，第{episode}集'''), res=["playing {title}"], ans=["{title} is on."])

fn("pause_playback", "Pause what is playing on the TV", zh="暂停播放", names=["player.pause", "holdPlayback", "freeze_picture"], descs=["Stops the picture where it is.", "Playback can go on later from the same place"],
   params=dict(minutes=dict(t="int", v=(1, 30), d="go on by itself after so many minutes", zh="几分钟后继续", opt=True, alt=["resume_after"])),
   en=L('''pause
pause the TV
hold it for {minutes} minutes
the phone is ringing, pause the film
stop the picture for a moment
pause and go on in {minutes} minutes
I need the bathroom, pause please
{minutes} minutes break
freeze it there
pause this for {minutes} minutes
wait, hold the film
somebody's at the door, pause'''),
   zh_q=L('''暂停
电视暂停一下
暂停{minutes}分钟
有人敲门，先停一下
停{minutes}分钟再继续放
电视停一下
先暂停
停{minutes}分钟
上个厕所，暂停
画面定住'''), res=["paused"], ans=["The TV is paused."])

fn("resume_playback", "Go on playing on the TV", zh="继续播放", names=["player.resume", "continuePlayback", "unpause"], descs=["Continues after a pause.", "Goes on where it was paused"],
   params=dict(from_start=dict(t="bool", d="begin again from the start", zh="从头开始", opt=True, alt=["restart"])),
   en=L('''resume
go on with the film
continue playing
unpause the TV
we're back, carry on
play on from where we were @from_start=false
start it again from the beginning @from_start=true
I missed everything, begin anew @from_start=true
keep playing
let it run again
the popcorn is ready, go ahead with the film
back to the very start of it @from_start=true
continue'''),
   zh_q=L('''继续播放
接着放
我回来了，继续
从头再放一遍 @from_start=true
取消暂停
接着看
电视继续放
从头开始放 @from_start=true
从刚才停的地方接着放 @from_start=false
好了，放吧'''), res=["playing"], ans=["The film goes on."])

fn("seek_playback", "Jump forward or back within the film", zh="快进或快退", names=["player.seek", "skipTime", "jump_seconds"], descs=["Moves the playing position by seconds.", "Fast forward and rewind"],
   params=dict(seconds=dict(t="int", v=(5, 600, 5), d="how many seconds", zh="秒数", alt=["by", "amount"]), direction=dict(t="enum", v={"forward": ["ahead", "快进", "往前"], "back": ["backwards", "快退", "往回"]}, d="which way", zh="方向", alt=["way"])),
   en=L('''jump {seconds} seconds {direction}
go {direction} {seconds} seconds
{direction} by {seconds} seconds
skip {seconds} seconds {direction}
what did she say? {seconds} seconds back @direction="back"
rewind {seconds} seconds @direction="back"
fast forward {seconds} seconds @direction="forward"
this scene is boring, skip {seconds} seconds @direction="forward"
I missed something, replay the last {seconds} seconds @direction="back"
move {direction} in the film, {seconds} s
{seconds} s {direction}
seek {seconds} seconds {direction}
skip the intro, {seconds} seconds @direction="forward"'''),
   zh_q=L('''{direction}{seconds}秒
{direction}{seconds}秒钟
刚才没听清，退{seconds}秒 @direction="back"
跳过{seconds}秒片头 @direction="forward"
倒回去{seconds}秒 @direction="back"
{direction}{seconds}秒看看
广告跳过去，{seconds}秒 @direction="forward"
没看清，倒{seconds}秒 @direction="back"
往后跳{seconds}秒 @direction="forward"
退回{seconds}秒前 @direction="back"'''), res=["moved {direction}"], ans=["Jumped {seconds} seconds."])

fn("switch_channel", "Switch to a TV channel", zh="换频道", names=["tuner.channel", "tuneTo", "zap"], descs=["Shows a channel by its name.", "Live television"],
   params=dict(channel=CHAN),
   en=L('''switch to {channel}
put {channel} on
change the channel to {channel}
{channel}
I want to watch {channel}
what's running on {channel}? go there
zap to {channel}
tune in to {channel}
go over to {channel}
live TV, {channel}
let me see {channel}
turn to {channel} please
the match is on {channel}, switch over'''),
   zh_q=L('''换到{channel}
我要看{channel}
调到{channel}
{channel}
比赛在{channel}，换过去
看{channel}
转{channel}
换台，{channel}
{channel}有球赛，切过去
把台换到{channel}'''), res=["{channel} is on"], ans=["{channel} is on."])

fn("tv_guide", "Tell what runs on a channel", zh="查节目单", names=["guide.lookup", "whatsOn", "epg"], descs=["The programme of a channel at a time.", "TV listings; switches nothing"],
   params=dict(channel=dict(CHAN, opt=True), when=dict(t="enum", v={"now": ["at the moment", "right now", "现在"], "tonight": ["this evening", "今晚"], "tomorrow": ["the day after today", "明天"], "next": ["after this", "接下来"]}, d="which time", zh="时间", default="now", alt=["time", "day"])),
   en=L('''what's on {channel}
what does {channel} show {when}
TV programme {when}
listings for {channel}, {when}
is there anything good {when}
which film runs on {channel} {when}
tell me what's on {when}
{channel} {when}?
show the guide for {channel}
what can I watch {when}
read me the programme of {channel}
look up what {channel} has {when}'''),
   zh_q=L('''{channel}在放什么
{channel}{when}有什么节目
{when}电视上有什么
看看{channel}{when}的节目单
{when}有什么好看的
{channel}放什么
{when}{channel}演什么
{when}有啥好看
{channel}{when}的节目
节目单，{channel}，{when}'''), res=["News at ten", "The Great Escape"], ans=["That is what is on."])

fn("set_tv_input", "Choose the input of the TV", zh="选择电视信号源", names=["tv.input", "selectSource", "hdmi_switch"], descs=["HDMI, antenna, game console and so on.", "Which plug the picture comes from"],
   params=dict(input=dict(t="enum", v={"hdmi1": ["HDMI 1", "the first HDMI", "一号HDMI", "HDMI一口"], "hdmi2": ["HDMI 2", "the second HDMI", "二号HDMI", "HDMI二口"], "antenna": ["aerial", "the antenna socket", "天线"], "console": ["game console", "the games machine", "游戏机"],
                                       "bluray": ["Blu-ray player", "disc player", "蓝光机"], "usb": ["USB stick", "USB盘", "优盘"], "laptop": ["computer", "notebook", "笔记本", "电脑"]}, d="where the picture comes from", zh="信号源", alt=["source", "port"])),
   en=L('''switch the TV to {input}
input {input}
change the source to {input}
show what comes from {input}
use {input}
{input} please
I want the picture of the {input}
set the television to {input}
source: {input}
put the screen on {input}
let's play a game on the big screen @input="console"
I plugged in a stick with photos, show it @input="usb"
I want to see my desktop on the telly @input="laptop"
we're watching a disc @input="bluray"'''),
   zh_q=L('''电视切到{input}
信号源选{input}
换成{input}
用{input}的画面
我要在电视上打游戏 @input="console"
插了优盘，打开看看 @input="usb"
切{input}
{input}的信号
电视接{input}
看看笔记本的画面 @input="laptop"
放碟，切过去 @input="bluray"'''), res=["input {input}"], ans=["The TV shows {input}."])

fn("set_picture_mode", "Choose the picture mode of the TV", zh="选择画面模式", names=["tv.picture", "imageMode", "display_preset"], descs=["Colours and sharpness for films, sport, games.", "A preset of the screen"],
   params=dict(mode=dict(t="enum", v={"cinema": ["film mode", "电影模式"], "sport": ["sports mode", "体育模式"], "game": ["gaming mode", "游戏模式"], "vivid": ["bright colours", "鲜艳模式"], "natural": ["true colours", "自然模式"], "eco": ["energy saving", "节能模式"]}, d="picture mode", zh="画面模式", alt=["preset", "profile"])),
   en=L('''picture mode {mode}
set the picture to {mode}
switch the screen to {mode}
use {mode} for the picture
{mode} picture please
I want the image in {mode}
change the display preset to {mode}
put the TV picture on {mode}
the football looks blurry, adjust the image for it @mode="sport"
less delay for my controller, adjust the picture @mode="game"
the telly uses too much power, adjust the picture @mode="eco"
faces look orange, I want real colours @mode="natural"
try {mode} on the screen'''),
   zh_q=L('''画面调成{mode}
用{mode}
电视画面改为{mode}
看球赛，画面换一下 @mode="sport"
脸色太假了，颜色自然点 @mode="natural"
{mode}
换{mode}
画面切到{mode}
看电影用的画面 @mode="cinema"
省点电的画面 @mode="eco"
玩游戏，画面模式换一下 @mode="game"'''), res=["picture mode {mode}"], ans=["The picture mode is {mode}."])

fn("set_tv_volume", "Set the volume of the TV", zh="设置电视音量", names=["tv.volume", "soundLevel", "speaker_level"], descs=["Loudness from 0 to 100.", "How loud the television is"],
   params=dict(level=dict(t="int", v=(0, 100), lim=True, d="0 is silent, 100 is the loudest", zh="音量", alt=["volume", "percent"])),
   en=L('''TV volume to {level}
set the volume to {level}
volume {level}
make the television {level} percent loud
turn the TV sound to {level}
mute the TV @level=0
sound at {level}
not so loud, {level}
louder, {level} please
I want the telly at volume {level}
no sound at all @level=0
as loud as it gets @level=100
put the sound down to {level}'''),
   zh_q=L('''电视音量调到{level}
音量{level}
声音开到{level}
电视静音 @level=0
声音开到最大 @level=100
太吵了，音量{level}
电视声音{level}
音量到{level}
电视别出声 @level=0
电视声音开满 @level=100
把电视音量设成{level}'''), res=["volume {level}"], ans=["The volume is {level}."])

fn("set_subtitles", "Switch subtitles on or off and choose their language", zh="设置字幕", names=["player.subtitles", "captions", "subtitle_track"], descs=["Shows the words below the picture.", "Text track of the film"],
   params=dict(on=dict(t="bool", d="true shows them", zh="是否显示", alt=["enabled", "show"]), language=dict(t="str", v="language", d="language of the subtitles", zh="字幕语言", opt=True, alt=["lang"])),
   en=L('''subtitles on @on=true
subtitles off @on=false
show {language} subtitles @on=true
I can't understand them, give me subtitles in {language} @on=true
no more subtitles @on=false
turn the captions on @on=true
hide the captions @on=false
{language} text under the picture please @on=true
the words at the bottom annoy me, remove them @on=false
grandpa is hard of hearing, put text under it @on=true
captions in {language} @on=true
switch the subtitles to {language} @on=true
get rid of the text below the picture @on=false'''),
   zh_q=L('''打开字幕 @on=true
关闭字幕 @on=false
显示{language}字幕 @on=true
字幕换成{language} @on=true
下面的字太烦了，去掉 @on=false
听不懂，加个{language}字幕 @on=true
字幕要 @on=true
字幕不要 @on=false
给个{language}字幕 @on=true
{language}的字幕打开 @on=true
关了字幕 @on=false'''), res=["subtitles: {on}"], ans=["The subtitles are set."])

fn("set_audio_language", "Choose the spoken language of the film", zh="选择音轨语言", names=["player.audio", "audioTrack", "dub_language"], descs=["Which language the actors speak.", "Dubbed or original sound"],
   params=dict(language=dict(t="str", v="language", d="spoken language", zh="语言", alt=["lang", "audio"])),
   en=L('''play it in {language}
switch the sound to {language}
I want to hear it in {language}
audio {language}
change the spoken language to {language}
let them speak {language}
the {language} audio track please
dub it in {language}
{language} voices
the kids only understand {language}, change the sound
set the audio to {language}
could the actors talk in {language}
watch this with {language} sound'''),
   zh_q=L('''音轨换成{language}
我要听{language}配音
播放{language}的声音
改成{language}对白
让他们说{language}
{language}配音
声音用{language}
对白换{language}
听{language}的
把语音改成{language}'''), res=["audio {language}"], ans=["The sound is in {language}."])

fn("add_to_watchlist", "Put a title on the watchlist", zh="加入想看列表", names=["watchlist.add", "saveForLater", "bookmark_title"], descs=["Remembers a film or series for later.", "Adds a title, to the list of a profile if given"],
   params=dict(title=TITLE, profile=dict(t="str", v="tvprofile_wc", d="whose list", zh="哪个账户", opt=True, alt=["user", "who"])),
   en=L('''add {title} to my watchlist
put {title} on the list of {profile}
I'd like to see {title} some day, save it
remember {title} for later
{title} sounds good, keep it for me
watchlist: {title}
save {title} for {profile}
bookmark {title}
{title} goes on the watchlist of {profile}
not now, but we should watch {title} later
for {profile}, add {title} to what we want to see
{title} to the watchlist
note {title} as something to watch'''),
   zh_q=L('''把{title}加入想看
收藏{title}，以后看
{title}加到{profile}的想看列表
以后想看{title}，存一下
想看列表里加{title}
《{title}》留着以后看
{title}放进{profile}的想看
想看《{title}》
记下《{title}》，以后看
给{profile}存一下{title}'''), res=["{title} saved"], ans=["{title} is on the watchlist."])

fn("remove_from_watchlist", "Take a title off the watchlist", zh="从想看列表移除", names=["watchlist.remove", "forgetTitle", "unbookmark_title"], descs=["A film or series is no longer on the list.", "Deletes a saved title"],
   params=dict(title=TITLE, profile=dict(t="str", v="tvprofile_wc", d="whose list", zh="哪个账户", opt=True, alt=["user", "who"])),
   en=L('''remove {title} from my watchlist
take {title} off the list of {profile}
I've seen {title}, delete it from the watchlist
forget {title}, we won't watch it
{title} can go from the list
drop {title} from the watchlist of {profile}
no longer interested in {title}, off the list
strike {title} from the watchlist
watchlist without {title}
{profile} doesn't want to see {title} any more, take it off the list
unsave {title}
clear {title} off our watchlist'''),
   zh_q=L('''把{title}从想看里删掉
{title}看过了，移出列表
从{profile}的列表里去掉{title}
不想看{title}了，删掉收藏
想看列表移除{title}
《{title}》不看了
{profile}的列表去掉{title}
想看里别留《{title}》
《{title}》已经看完，拿掉
把{title}从{profile}那里移除'''), res=["{title} removed"], ans=["{title} is off the watchlist."])

fn("where_to_watch", "Tell which service has a title", zh="查询在哪里能看", names=["catalog.where", "findProvider", "which_service"], descs=["On which streaming service a film or series is found.", "Looks a title up; plays nothing"],
   params=dict(title=TITLE),
   en=L('''where can I watch {title}
which service has {title}
who streams {title}
is {title} available somewhere
on what app do I find {title}
find out where {title} is shown
{title}, where is it?
look for a service with {title}
tell me who has {title}
where's {title} streaming
can we see {title} with our subscriptions
search all services for {title}'''),
   zh_q=L('''{title}在哪能看
哪个平台有{title}
查查{title}在哪里播
{title}在哪个应用上
有没有能看{title}的平台
《{title}》哪儿有
在哪看《{title}》
{title}能在什么平台看
哪个应用能看{title}
想看{title}，去哪'''), res=["Netflix", "Mubi", "Prime Video"], ans=["I looked up where {title} is shown."])

fn("record_programme", "Record something from live TV", zh="录制节目", names=["recorder.schedule", "setRecording", "dvr_record"], descs=["Plans a recording by title or channel and time.", "Keeps a programme for later"],
   params=dict(title=TITLE, channel=dict(CHAN, opt=True), when=dict(t="str", v="daytime", noise=0, d="when it starts, as said", zh="开始时间", opt=True, alt=["time", "start"]), whole_series=dict(t="bool", d="record every episode", zh="录整部剧", opt=True, alt=["all_episodes"])),
   en=L('''record {title}
record {title} on {channel}
{title} comes {when} on {channel}, record it
we won't be home {when}, tape {title}
record every episode of {title} @whole_series=true
set a recording for {title}, {when}
don't let me miss {title}: record it
tape {title} from {channel}
only this one episode of {title}, record it @whole_series=false
the whole of {title} should be recorded, all episodes @whole_series=true
on {channel} {when} is {title}, record that
I want to keep {title} when it's broadcast {when}
recording: {title}, {channel}, {when}'''),
   zh_q=L('''录制{title}
{when}{channel}有{title}，录下来
把{title}每一集都录下来 @whole_series=true
我{when}不在家，录一下{title}
录{channel}的{title}
只录{title}这一集 @whole_series=false
《{title}》录下来
{channel}{when}的《{title}》录一下
{when}的{title}，录
《{title}》全剧都录 @whole_series=true
{title}只要这集 @whole_series=false'''), res=["recording planned"], ans=["{title} will be recorded."])

fn("switch_profile", "Switch to another viewer profile", zh="切换观看账户", names=["profiles.switch", "changeViewer", "select_profile"], descs=["Another person is watching.", "Chooses whose list and history is used"],
   params=dict(profile=dict(t="str", v="tvprofile_wc", d="name of the profile", zh="账户名", alt=["user", "name", "viewer"])),
   en=L('''switch to the profile {profile}
{profile} is watching now
change the viewer to {profile}
use {profile}'s profile
log in as {profile} on the TV
profile {profile}
let {profile} watch with their own list
it's {profile}'s turn on the telly
go to {profile}'s account
who's watching? {profile}
select {profile} as viewer
I'm {profile}, change the profile'''),
   zh_q=L('''切换到{profile}的账户
现在{profile}在看
换成{profile}
用{profile}的账户登录
选{profile}这个观众
{profile}要看了
用{profile}
账户换{profile}
切{profile}的账号
我是{profile}'''), res=["profile {profile}"], ans=["{profile} is watching now."])

fn("open_tv_app", "Open an app on the TV", zh="打开电视应用", names=["apps.launch", "startApp", "tv_app"], descs=["Starts a streaming service without playing anything.", "Launches an app of the television"],
   params=dict(app=APP),
   en=L('''open {app}
start {app} on the TV
launch {app}
go to {app}
{app} on the big screen
bring up {app}
I want to browse {app}
show me {app}
let's see what {app} has
take me into {app}
run the {app} app
switch the telly to the app {app}'''),
   zh_q=L('''打开{app}
电视上启动{app}
进入{app}
我想逛逛{app}
把{app}打开
开{app}
去{app}
{app}打开看看
电视打开{app}
进{app}'''), res=["{app} opened"], ans=["{app} is open."])

flow(en=["where can I watch {t}? play it there", "find out which service has {t} and start it on that", "look up who streams {t}, then put it on from there"], zh_q=["查{t}在哪个平台，然后用它播放", "哪里能看{t}？在那里放"],
     slots=dict(t="tvtitle_wc"), made=dict(a="tvapp_wc"),
     steps=[("where_to_watch", {"title": "{t}"}, "{a}"), ("play_title", {"title": "{t}", "app": "{a}"}, "playing")], ans=["{t} is playing from {a}."])
flow(en=["what's on {c} now? add that to my watchlist", "look what {c} is showing and save it for later"], zh_q=["看看{c}在放什么，加入想看", "查{c}现在的节目并收藏"],
     slots=dict(c="tvchannel_wc"), made=dict(n="tvtitle_wc"),
     steps=[("tv_guide", {"channel": "{c}"}, "{n}"), ("add_to_watchlist", {"title": "{n}"}, "saved")], ans=["{c} shows {n}; it is on your watchlist."])
flow(en=["find out where {t} is streamed and open that app", "which app has {t}? open the app"], zh_q=["查{t}在哪个应用，打开那个应用", "哪个平台有{t}？把它打开"],
     slots=dict(t="tvtitle_wc"), made=dict(a="tvapp_wc"),
     steps=[("where_to_watch", {"title": "{t}"}, '{{"service":"{a}"}}'), ("open_tv_app", {"app": "{a}"}, "opened")], ans=["{t} is on {a}, which is open now."])
