"""Music and video players, playlists, podcasts, television."""
from switchboard.wording import L
from switchboard.world import domain, fn


domain("music")
SONG = dict(t="str", v="song", d="title of the song", zh="歌名", alt=["title", "track", "name"])
ARTIST = dict(t="str", v="artist", d="who performs it", zh="歌手", alt=["by", "band", "performer"])
PLAYLIST = dict(t="str", v="playlist", d="name of the playlist", zh="歌单名", alt=["playlist_name", "list"])
fn("play_song", "Play a song by its title", zh="按歌名播放", names=["playSong", "player.play_track", "start_track"], descs=["Title and, if said, the artist."], params=dict(title=SONG, artist={**ARTIST, "opt": True}),
   en=L('''play {title}
play {title} by {artist}
put on {title}
I want to hear {title} by {artist}
the song {title} please
let's listen to {artist}'s {title}
{title} from {artist}
start the track {title}
sing along time: {title}
play the one called {title}, it's by {artist}
could we hear {artist} with {title}
{title} - {artist}
queue nothing, just play {title} now'''), zh_q=L('''播放{title}
放{artist}的{title}
我想听{title}
来一首{artist}的{title}
听{title}这首歌
来首《{title}》
放一下{title}
{artist}唱的{title}，放来听听
有没有《{title}》，放一首
我要听{artist}的《{title}》
想听{title}了'''), res=["playing {title}"], ans=["Playing {title}."])
fn("play_artist", "Play music of an artist", zh="播放某位歌手的音乐", names=["playArtist", "player.artist", "shuffle_artist"], descs=["Any songs of one singer or band."], params=dict(artist={**ARTIST, "d": "singer or band", "alt": ["name", "band", "who"]}),
   en=L('''play something by {artist}
play {artist}
put on some {artist}
anything from {artist}
I'm in the mood for {artist}
let me hear {artist}
shuffle {artist}
songs of {artist} please
I love {artist}, play them
some {artist} in the background'''), zh_q=L('''放{artist}的歌
听点{artist}
来点{artist}
播放{artist}
随便放几首{artist}的
{artist}的歌来几首
今天就听{artist}
放{artist}吧
想听{artist}唱歌
给我放点{artist}的音乐'''), res=["playing {artist}"], ans=["Here is some {artist}."])
fn("play_genre", "Play a kind of music", zh="播放某种类型的音乐", names=["playGenre", "player.radio", "play_style"], descs=["Style of music instead of a title."], params=dict(genre=dict(t="str", v="genre", d="kind of music", zh="音乐类型", alt=["style", "kind"]), energy=dict(t="enum", v={"calm": ["quiet", "relaxed", "安静"], "medium": ["moderate", "适中"], "energetic": ["upbeat", "wild", "欢快"]}, d="how lively", zh="节奏", opt=True, alt=["mood", "intensity"])),
   en=L('''play some {genre}
{genre} please
put on {energy} {genre}
I feel like {genre}
a bit of {genre} would be nice
start a {genre} station
something {energy}, {genre} maybe
let's have {genre} music
give me {genre}, {energy}
{genre} radio
can we switch to {genre}'''), zh_q=L('''放点{genre}
来点{energy}的{genre}
我想听{genre}
{genre}电台
播放{genre}，要{energy}的
{genre}来一点
听会儿{genre}
有{energy}一点的{genre}吗
放{genre}，{energy}些
{energy}的{genre}，随便放'''), res=["playing {genre}"], ans=["Some {genre} for you."])
fn("play_playlist", "Play a playlist", zh="播放歌单", names=["playPlaylist", "player.playlist"], descs=["Starts a saved list of songs."], params=dict(name=PLAYLIST, shuffle=dict(t="bool", d="in random order", zh="随机播放", opt=True, alt=["random", "mix"])),
   en=L('''play my playlist {name}
start {name}
put on the {name} playlist
shuffle {name} @shuffle=true
play {name} in order @shuffle=false
the list called {name}, mixed up @shuffle=true
I want my {name} songs
playlist {name}
run through {name} randomly @shuffle=true
{name} playlist from the top, no shuffle @shuffle=false'''), zh_q=L('''播放歌单{name}
放我的{name}
随机播放{name} @shuffle=true
{name}歌单按顺序放 @shuffle=false
打开{name}歌单
“{name}”那个歌单放起来
打乱顺序放{name} @shuffle=true
歌单{name}，按顺序一首一首放 @shuffle=false
来{name}歌单
{name}歌单随机放 @shuffle=true'''), res=["playing"], ans=["Playing {name}."])
fn("add_to_playlist", "Add a song to a playlist", zh="把歌加入歌单", names=["addToPlaylist", "playlist.add"], descs=["Song by title; the current one if none is given."], params=dict(playlist=PLAYLIST, song={**SONG, "opt": True}),
   en=L('''add this song to {playlist}
add {song} to {playlist}
put {song} on the {playlist} playlist
save what's playing in {playlist}
{song} belongs in {playlist}
throw {song} into {playlist}
this one goes on {playlist}
I like this, keep it in {playlist}
{playlist} needs {song}'''), zh_q=L('''把这首歌加到{playlist}
{song}加入{playlist}
收藏这首到{playlist}
往{playlist}里放{song}
现在这首收进{playlist}
把《{song}》放到歌单{playlist}
{playlist}里加一首{song}
这歌不错，存{playlist}
{song}应该在{playlist}里，加上'''), res=["added"], ans=["It's on {playlist}."])
fn("remove_from_playlist", "Remove a song from a playlist", zh="从歌单移除歌曲", names=["removeFromPlaylist", "playlist.remove"], descs=["Takes a song off a list."], params=dict(playlist=PLAYLIST, song=SONG),
   en=L('''remove {song} from {playlist}
take {song} off {playlist}
I'm tired of {song}, drop it from {playlist}
{song} has no business in {playlist}
delete {song} from the {playlist} playlist
{playlist} without {song} please'''), zh_q=L('''把{song}从{playlist}删掉
{playlist}里去掉{song}
{song}听腻了，从{playlist}移除
{playlist}不要{song}了
{playlist}里别再有《{song}》
{song}不想听了，从{playlist}拿掉
歌单{playlist}删{song}
《{song}》移出{playlist}
把{playlist}里的{song}去掉'''), res=["removed"], ans=["Removed {song}."])
fn("create_playlist", "Create an empty playlist", zh="新建歌单", names=["createPlaylist", "playlist.new"], descs=["Names a new list of songs."], params=dict(name=PLAYLIST),
   en=L('''create a playlist called {name}
new playlist {name}
make me a playlist named {name}
start a list of songs, call it {name}
I need a playlist for {name}
set up the playlist {name}'''), zh_q=L('''新建歌单{name}
建一个叫{name}的歌单
创建播放列表{name}
做个{name}歌单
来个新歌单，名字{name}
新歌单：{name}
我想要一个叫“{name}”的歌单
帮我建歌单{name}
加一个歌单，就叫{name}'''), res=["created"], ans=["The playlist {name} exists."])
fn("pause", "Pause playback", zh="暂停播放", names=["pausePlayback", "player.pause"], descs=["Holds the song or video; it can go on later."],
   en=L('''pause
pause the music
hold on a second, pause
wait, someone's at the door, pause it
freeze the video
pause playback
stop for a moment
just a sec, hold the song'''), zh_q=L('''暂停
先停一下
音乐暂停
等等，暂停播放
停一停
先别放了
暂停一下音乐
有人来了，先停
定住别动'''), res=["paused"], ans=["Paused."])
fn("resume", "Continue playback", zh="继续播放", names=["resumePlayback", "player.resume"], descs=["Goes on where it was paused."],
   en=L('''resume
continue playing
go on
unpause
carry on with the music
I'm back, keep playing
press play again
play on'''), zh_q=L('''继续播放
接着放
继续
我回来了，接着播
接着刚才的
可以放了
别停，往下放
恢复播放
好了，继续听'''), res=["playing"], ans=["Going on."])
fn("next_track", "Skip to the next song", zh="下一首", names=["nextTrack", "player.skip"], descs=["Jumps forward in the queue."],
   en=L('''next
skip this one
next song please
I don't like this one, next
jump to the following track
skip
something else, go to the next song
another one'''), zh_q=L('''下一首
跳过这首
换一首
不喜欢这首，切歌
切歌
这首不听了
下一首歌
往后跳一首
换歌'''), res=["next"], ans=["Next song."])
fn("previous_track", "Go back to the previous song", zh="上一首", names=["previousTrack", "player.back"], descs=["Plays the song before this one."],
   en=L('''previous song
go back one
play the last one again
what was that before? play it again
back to the song before
previous track'''), zh_q=L('''上一首
回到前一首
再放刚才那首
前一首歌
刚才那首再来一遍
前面那首
倒回去一首
上首歌
再听上一首'''), res=["previous"], ans=["One back."])
fn("set_player_volume", "Set the player's volume", zh="设置播放器音量", names=["setPlayerVolume", "player.volume", "loudness"], descs=["From silence (0) to full (10)."], params=dict(level=dict(t="int", v=(0, 10), lim=True, d="0 to 10", zh="0 到 10", alt=["volume", "value"])),
   en=L('''volume {level}
turn it to {level}
set the volume to {level} out of 10
loudness {level}
player volume {level}
mute it @level=0
as loud as possible @level=10
turn the sound completely off @level=0
full blast @level=10
medium volume @level=5
sound at {level}'''), zh_q=L('''音量{level}
声音调到{level}
静音 @level=0
开到最大声 @level=10
播放器音量{level}
音量放到{level}
声音开{level}格
别出声 @level=0
音量拉满 @level=10
把声音调成{level}'''), res=["volume {level}"], ans=["Volume {level}."])
fn("change_volume", "Make it a bit louder or quieter", zh="调大或调小音量", names=["changeVolume", "player.volume_step"], descs=["Relative change of the loudness."], params=dict(direction=dict(t="enum", v={"up": ["louder", "大一点"], "down": ["quieter", "softer", "小一点"]}, d="up or down", zh="方向", alt=["step", "change"])),
   en=L('''make it {direction}
louder @direction="up"
quieter please @direction="down"
volume {direction}
I can't hear it @direction="up"
that's too loud @direction="down"
turn it up a notch @direction="up"
a little softer @direction="down"
pump it up @direction="up"
the neighbours will complain, lower it @direction="down"'''), zh_q=L('''声音{direction}
音量{direction}
太吵了 @direction="down"
听不见，大点声 @direction="up"
{direction}声
太小声了 @direction="up"
吵死了，轻点 @direction="down"
再响一点 @direction="up"
音量降一点 @direction="down"
音量再高些 @direction="up"'''), res=["ok"], ans=["Done."])
fn("repeat", "Set repeating", zh="设置循环", names=["setRepeat", "player.loop"], descs=["Repeat nothing, the song or the whole list."], params=dict(mode=dict(t="enum", v={"off": ["关闭"], "song": ["this song", "单曲"], "all": ["everything", "列表"]}, d="what is repeated", zh="循环方式", alt=["loop", "what"])),
   en=L('''repeat this song @mode="song"
loop the whole list @mode="all"
stop repeating @mode="off"
play this over and over @mode="song"
put it on repeat @mode="song"
when the playlist ends, begin again @mode="all"
repeat mode {mode}
no looping @mode="off"
repeat {mode}'''), zh_q=L('''单曲循环 @mode="song"
列表循环 @mode="all"
不要循环了 @mode="off"
这首反复放 @mode="song"
就循环这一首 @mode="song"
整个列表循环 @mode="all"
取消循环 @mode="off"
放完别再重来 @mode="off"
全部放完从头再来 @mode="all"
这首单曲循环吧 @mode="song"'''), res=["repeat {mode}"], ans=["Repeat is set."])
fn("whats_playing", "Tell which song is playing", zh="查询正在播放的歌", names=["whatsPlaying", "player.now", "identify"], descs=["Title and artist of the current song."],
   en=L('''what's this song
who sings this
what am I listening to
name of this track?
which band is that
what's playing right now
tell me the title'''), zh_q=L('''这是什么歌
谁唱的
现在放的是哪首
歌名叫什么
在放什么
这歌叫啥
这是谁的歌
正在播的歌是什么
这首好听，叫什么名字'''), res=["Imagine - John Lennon"], ans=["That is it."])
fn("like_song", "Like the current song", zh="喜欢当前歌曲", names=["likeSong", "player.like"], descs=["Saves it among the liked songs."],
   en=L('''I love this song
like this
thumbs up for this track
save this song to my favourites
heart this one
this is great, remember it'''), zh_q=L('''喜欢这首歌
收藏这首
点个红心
这歌真好听，存下
这首我喜欢
给这首歌点赞
红心，这首
这首留着，收藏
把正在放的加入我喜欢'''), res=["liked"], ans=["Saved to your liked songs."])
domain("video")
fn("watch_video", "Find a video and play it", zh="查找并播放视频", names=["watchVideo", "video.play", "play_clip"], descs=["Searches by words and starts the best match."], params=dict(query=dict(t="str", v="video", d="what to watch", zh="想看的内容", alt=["search", "q", "title"])),
   en=L('''show me a video on {query}
play the video {query}
I want to watch {query}
find {query} and play it
put {query} on
video: {query}
is there a clip about {query}
search for {query} and start it
let's watch {query}
{query} on the big screen'''), zh_q=L('''放视频{query}
我想看{query}
搜{query}的视频并播放
看{query}
找个{query}的视频放
{query}，视频
有没有{query}的视频，放来看看
给我放{query}
想看个视频：{query}'''), res=["playing"], ans=["Here is {query}."])
fn("watch_episode", "Play an episode of a series", zh="播放剧集", names=["watchEpisode", "tv.episode", "play_show"], descs=["Season and episode if said, otherwise where the user stopped."], params=dict(show=dict(t="str", v="show", d="name of the series", zh="剧名", alt=["series", "title"]), season=dict(t="int", v=(1, 12), d="season", zh="季", opt=True, alt=["s"]), episode=dict(t="int", v=(1, 24), d="episode", zh="集", opt=True, alt=["ep", "e"])),
   en=L('''play {show} season {season} episode {episode}
continue {show}
watch {show}
put on {show}, episode {episode}
season {season} of {show}
{show} S{season} E{episode}
I was watching {show}, go on
start episode {episode} of season {season} of {show}
next bit of {show} please
let's begin {show} from the start @season=1 @episode=1'''), zh_q=L('''播放{show}第{season}季第{episode}集
继续看{show}
看{show}
{show}第{episode}集
从头看{show} @season=1 @episode=1
《{show}》第{season}季第{episode}集
看《{show}》第{episode}集
{show}接着看
追{show}，放第{season}季
{show}第{season}季的第{episode}集放一下'''), res=["playing"], ans=["{show} is on."])
fn("watch_film", "Play a film", zh="播放电影", names=["watchFilm", "movie.play", "start_movie"], descs=["A film by its title, with subtitles if wanted."], params=dict(title=dict(t="str", v="film", d="title", zh="片名", alt=["film", "movie"]), subtitles=dict(t="str", v="language", d="language of the subtitles", zh="字幕语言", opt=True, alt=["subs", "captions"])),
   en=L('''play the film {title}
watch {title}
movie night: {title}
start {title} with {subtitles} subtitles
I'd like to see {title}
put on {title}, subtitles in {subtitles}
{title} with {subtitles} subs
let's see that movie {title}
screen {title} for us'''), zh_q=L('''播放电影{title}
我想看{title}
放{title}，要{subtitles}字幕
看电影{title}
今晚看《{title}》
电影《{title}》，{subtitles}字幕
放《{title}》
想看{title}这部片子
{title}，配{subtitles}字幕'''), res=["playing"], ans=["Enjoy {title}."])
fn("seek", "Jump forward or back by seconds", zh="快进或后退", names=["seekBy", "video.jump", "skip_seconds"], descs=["Negative goes back."], params=dict(seconds=dict(t="int", v=(5, 120, 5), d="seconds; negative is back", zh="秒，负数为后退", alt=["offset", "by"])),
   en=L('''forward {seconds} seconds
skip {seconds} seconds ahead
jump {seconds} seconds forward
fast forward {seconds} s
back 10 seconds @seconds=-10
rewind thirty seconds @seconds=-30
go back a minute @seconds=-60
skip ahead one minute @seconds=60
I missed that, back 15 seconds @seconds=-15
skip the intro, {seconds} seconds'''), zh_q=L('''快进{seconds}秒
后退十秒 @seconds=-10
往前跳{seconds}秒
倒回一分钟 @seconds=-60
往后跳{seconds}秒
快进{seconds}秒钟
退回去半分钟 @seconds=-30
倒回五秒 @seconds=-5
跳过这{seconds}秒
快进一分钟 @seconds=60'''), res=["ok"], ans=["There."])
fn("set_speed", "Set the playback speed", zh="设置播放速度", names=["setSpeed", "player.rate"], descs=["1 is normal."], params=dict(rate=dict(t="num", v=(0.5, 2, 0.25), d="factor", zh="倍速", alt=["speed", "factor"])),
   en=L('''speed {rate}
play at {rate}x
playback speed {rate}
twice as fast @rate=2
half speed @rate=0.5
normal speed @rate=1
they talk too slowly, {rate} times speed
set the rate to {rate}
one and a half times as fast @rate=1.5'''), zh_q=L('''{rate}倍速
两倍速播放 @rate=2
恢复正常速度 @rate=1
速度调到{rate}
放慢一半 @rate=0.5
播放速度改为{rate}倍
用{rate}倍速看
正常速度放就行 @rate=1
快一倍 @rate=2
一点五倍速 @rate=1.5'''), res=["speed {rate}"], ans=["Speed {rate}."])
fn("play_podcast", "Play a podcast", zh="播放播客", names=["playPodcast", "podcast.play"], descs=["Latest episode if not said otherwise."], params=dict(name=dict(t="str", v="podcast", d="name of the podcast", zh="播客名", alt=["podcast", "show"]), which=dict(t="enum", v={"latest": ["newest", "最新"], "oldest": ["first", "第一"], "random": ["any old", "随机"]}, d="which episode", zh="哪一集", opt=True, alt=["episode", "pick"])),
   en=L('''play the podcast {name}
{name} podcast
the {which} episode of {name}
I want to listen to {name}
put on {name}, the {which} one
play {which} {name} episode
start {name} on the podcast app
is there something new from {name}? play it @which="latest"
begin {name} at the very first episode @which="oldest"'''), zh_q=L('''播放播客{name}
听{name}
{name}{which}一期
放{name}最新一期 @which="latest"
《{name}》的{which}一期
{name}播客放起来
收听{name}
打开播客{name}，放{which}那期
随便来一期{name} @which="random"'''), res=["playing {name}"], ans=["Playing {name}."])
