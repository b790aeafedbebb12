"""Sleep and meditation: sessions, sounds, stories, nights, goals, moods, dreams."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def _pool(v):
    return v.split("|") if isinstance(v, str) and "|" in v else v


def S(v, d, zh="", alt="", **more):
    """A copied text; `v` is a list name or values separated by |."""
    return dict(t="str", v=_pool(v), d=d, zh=zh, alt=alt.split(), **more)


def N(lo, hi, d, zh="", alt="", t="int", **more):
    """A number from lo to hi."""
    return dict(t=t, v=(lo, hi), d=d, zh=zh, alt=alt.split(), **more)


def B(d, zh="", alt="", **more):
    """An optional yes or no."""
    return dict(t="bool", d=d, zh=zh, alt=alt.split(), opt=True, **more)


def E(v, d, zh="", alt="", **more):
    """An enum written "value:surface,surface|value"."""
    table = {}
    for item in v.split("|"):
        value, _, words = item.partition(":")
        table[value] = [w for w in words.split(",") if w] + ([value.replace("_", " ")] if "_" in value else [])
    return dict(t="enum", v=table, d=d, zh=zh, alt=alt.split(), **more)


domain("sleep_meditation")
values("meditation_we", en="Body Scan|Morning Calm|Letting Go|Deep Rest|Loving Kindness|Mountain|Seven Breaths|Unwind|Clear Mind|Ocean of Quiet|First Light|Gratitude|Inner Garden|Panic SOS|Slow River|Day 12".split("|"),
       zh="身体扫描|清晨平静|放下|深度休息|慈心|高山|七次呼吸|放松|清明|宁静之海|感恩|心灵花园|缓流|第十二天".split("|"))
values("sleepstory_we", en="The Night Train|Rain on the Roof|A Walk in Kyoto|The Lighthouse Keeper|Lavender Fields|Snowed In|The Old Bookshop|Under the Milky Way|Barge on the Canal|Grandma's Kitchen|The Silent Desert|Blue Whale".split("|"),
       zh="夜行列车|屋顶的雨|漫步京都|守塔人|薰衣草田|大雪封山|旧书店|银河之下|运河小船|外婆的厨房|寂静沙漠|蓝鲸".split("|"))
values("dream_we", en="flying over a frozen lake|my old school was a ship|teeth falling out|a talking horse|late for an exam|lost in an airport|dancing with my grandfather|the sea was made of glass|a house with endless doors|I forgot my shoes|"
       "chased by a tram".split("|"), zh="在冰湖上飞|学校变成了船|牙齿掉了|会说话的马|考试迟到|在机场迷路|和爷爷跳舞|海是玻璃做的|走不完的门|忘了穿鞋".split("|"))
values("sleeper_we", en="me|Maya|my son|Oliver|Grandma|Leo|the baby|Hannah|my husband|Rosa|Tobias|guest".split("|"), zh="我|小美|儿子|奶奶|宝宝|我先生|小李|客人|女儿".split("|"))
values("bednight_we", en="last night|Monday night|yesterday|the night before last|Sunday|12 May|the 3rd of June|Friday night|March 8|Wednesday|two nights ago".split("|"), zh="昨晚|周一晚上|昨天|前天晚上|周日|五月十二号|六月三号|周五晚上".split("|"))

SOUND = "rain:雨声|waves:ocean,海浪|forest:森林|fire:fireplace,篝火|wind:风声|white_noise:白噪音|silence:no sound,安静,无声"
VOICE = "female:女声|male:男声|whisper:whispering,轻声"
QUALITY = "bad:poor,差|fair:一般|good:好|excellent:很好"
MOOD = "calm:平静|anxious:焦虑|tired:疲惫|happy:开心|sad:难过|restless:烦躁"

fn("start_meditation", "Start a guided meditation", zh="开始冥想", names=["startMeditation", "meditation.play", "begin_session"], descs=["Plays a meditation with voice and background sound."],
   params=dict(name=S("meditation_we", "name of the meditation", "冥想名称", "title session", opt=True), minutes=N(1, 60, "how long", "几分钟", "duration length", opt=True),
               voice=E(VOICE, "who speaks", "人声", "speaker narrator", opt=True), sound=E(SOUND, "sound behind it", "背景音", "background ambience", opt=True),
               level=E("beginner:入门|intermediate:中级|advanced:高级", "how experienced the listener is", "难度", "difficulty", opt=True)),
   en=L('''start a meditation
play {name}
meditate for {minutes} minutes
{minutes} minutes of {name} with {sound} in the background
a {level} meditation please, {minutes} minutes
I'd like to do {name} with a {voice} voice
start {name}, {sound}, {minutes} minutes
{voice} voice, {sound} behind it, {minutes} minute meditation
begin the session {name} at {level} level
I'm new to this, give me an easy session @level="beginner"
guide me through {name} for {minutes} minutes
{level} session with the sound of {sound}
put on {name}, voice {voice}
let's sit for {minutes} minutes with {sound}
time to meditate, {name}, {level}
my head is full, {name} for {minutes} minutes would help'''),
   zh_q=L('''开始冥想{minutes}分钟
播放{name}
{minutes}分钟的{name}，背景{sound}
来个{level}冥想，{minutes}分钟
用{voice}带我做{name}
冥想{name}，{sound}，{minutes}分钟'''), res=["meditation started"], ans=["Enjoy the meditation."])

fn("start_breathing", "Start a breathing exercise", zh="开始呼吸练习", names=["startBreathing", "breathing.run", "breathe"], descs=["Counts in and out for a number of rounds."],
   params=dict(pattern=E("box:方块|478:4-7-8|calm:舒缓|energize:energizing,提神", "pattern of breathing", "呼吸方式", "technique kind"), rounds=N(2, 30, "how many rounds", "几轮", "cycles repeats", opt=True),
               inhale=N(2, 8, "seconds in", "吸气秒数", "in_seconds", opt=True), exhale=N(2, 12, "seconds out", "呼气秒数", "out_seconds", opt=True),
               cue=E("voice:语音|chime:铃声|vibration:震动", "how you are told", "提示方式", "signal", opt=True)),
   en=L('''start {pattern} breathing
{pattern} breathing for {rounds} rounds
breathe with me, {pattern}, {inhale} seconds in and {exhale} out
{rounds} rounds of {pattern} breathing with a {cue}
I want {exhale} seconds out and {inhale} in, pattern {pattern}
breathing exercise: {pattern}, {rounds} times
use the {cue} cue for {pattern} breathing
in for {inhale}, out for {exhale}, {pattern} style, {rounds} rounds
I need to wake up, breathing exercise please @pattern="energize"
my heart is racing, do a slow one, {rounds} rounds @pattern="calm"
let me breathe in a {pattern} pattern
do the {pattern} technique, signal by {cue}
{pattern}, inhale {inhale}, exhale {exhale}'''),
   zh_q=L('''开始{pattern}呼吸
{pattern}呼吸{rounds}轮
吸气{inhale}秒呼气{exhale}秒，{pattern}呼吸
做{rounds}轮{pattern}呼吸，用{cue}提示
我心跳很快，做舒缓的呼吸 @pattern="calm"'''), res=["breathing started"], ans=["Breathe with the signal."])

fn("play_sleep_sound", "Play a sound to fall asleep to", zh="播放助眠声音", names=["playSleepSound", "sounds.play", "ambient_noise"], descs=["Runs rain, waves or another sound until a timer ends."],
   params=dict(sound=E("rain:雨声|waves:海浪|forest:森林|fire:fireplace,篝火|wind:风声|white_noise:白噪音|fan:电扇", "which sound", "声音", "noise ambience"),
               minutes=N(5, 240, "stop after so many minutes", "几分钟后停", "timer stop_after", opt=True), volume=N(1, 100, "loudness in percent", "音量", "loudness level", opt=True),
               second_sound=E("thunder:雷声|birds:鸟叫|crickets:蟋蟀|piano:钢琴|bells:钟声", "mixed in", "混入的声音", "mix also", opt=True)),
   en=L('''play {sound}
{sound} for {minutes} minutes
put on {sound} at volume {volume}
I sleep best with {sound}, {minutes} minutes please
{sound} mixed with {second_sound}
let me hear {sound} and a bit of {second_sound} for {minutes} minutes
the sound of {sound}, volume {volume}, off after {minutes} minutes
{volume} percent {sound} with {second_sound}
can't sleep, some {sound}
stop after {minutes} minutes: {sound} at {volume}
add {second_sound} to {sound}
{minutes} minutes of {sound}
fill the bedroom with {sound}'''),
   zh_q=L('''放{sound}
{sound}放{minutes}分钟
{sound}，音量{volume}
{sound}里混一点{second_sound}，{minutes}分钟后停
睡不着，放点{sound}
用{volume}的音量放{sound}和{second_sound}'''), res=["playing"], ans=["Playing {sound}."])

fn("play_sleep_story", "Read a bedtime story", zh="播放睡前故事", names=["playSleepStory", "stories.play", "bedtime_story"], descs=["Tells a calm story for grown-ups or children."],
   params=dict(title=S("sleepstory_we", "title", "标题", "story name"), voice=E("female:女声|male:男声", "who reads", "朗读者", "narrator", opt=True), pace=E("slow:慢|normal:正常|fast:快", "how fast it is read", "语速", "speed", opt=True),
               sleep_timer=N(5, 90, "stop after so many minutes", "几分钟后停", "minutes stop_after", opt=True)),
   en=L('''read me {title}
tell the story {title}
play the sleep story {title}
{title} with a {voice} voice
{title}, {pace} pace, stop after {sleep_timer} minutes
I'd like to fall asleep to {title}
story: {title}, narrator {voice}
read {title} at a {pace} speed
a {voice} narrator and a {pace} pace for {title}
bedtime, put {title} on
{title} for {sleep_timer} minutes, then silence
start {title} and take it {pace}
let a {voice} voice read {title}'''),
   zh_q=L('''给我读{title}
放睡前故事{title}
用{voice}读{title}，{pace}一点
{title}，{sleep_timer}分钟后停
想听着{title}入睡'''), res=["story started"], ans=["Here is {title}. Sleep well."])

fn("log_sleep", "Record a night's sleep", zh="记录睡眠", names=["logSleep", "sleep.add", "record_night"], descs=["Notes when somebody went to bed and got up."],
   params=dict(bedtime=S("clock_c", "when to bed", "上床时间", "from went_to_bed", noise=0), wake_time=S("clock_c", "when up", "起床时间", "to got_up", noise=0), quality=E(QUALITY, "how well", "质量", "rating", opt=True),
               awakenings=N(1, 12, "how often awake", "醒来次数", "interruptions wakeups", opt=True), night=S("bednight_we", "which night", "哪一晚", "date", noise=0, opt=True),
               sleeper=S("sleeper_we", "who slept", "谁", "person who", opt=True)),
   en=L('''I slept from {bedtime} to {wake_time}
went to bed at {bedtime}, got up at {wake_time}, it was {quality}
{night} {sleeper} slept from {bedtime} until {wake_time}
log sleep: {bedtime} till {wake_time}, quality {quality}
got up at {wake_time} after going to bed at {bedtime}
{sleeper}: bed {bedtime}, up {wake_time}, woke {awakenings} times
a {quality} night, {bedtime} to {wake_time}
I turned in at {bedtime} and the alarm rang at {wake_time}, awake {awakenings} times in between
{bedtime} - {wake_time} {night}
record {night}: asleep at {bedtime}, awake at {wake_time}
my sleep was {quality}: {bedtime} to {wake_time} with {awakenings} interruptions
up at {wake_time}, down at {bedtime}, {quality} sleep
{night} it was {bedtime} when {sleeper} fell asleep and {wake_time} when it ended
note a {quality} sleep from {bedtime} to {wake_time}'''),
   zh_q=L('''我{bedtime}睡，{wake_time}起
{night}{sleeper}从{bedtime}睡到{wake_time}
记录睡眠：{bedtime}到{wake_time}，质量{quality}
{wake_time}起床，{bedtime}上床，醒了{awakenings}次
睡得{quality}，{bedtime}到{wake_time}
{bedtime}躺下，{wake_time}闹钟响'''), res=["night recorded"], ans=["The night from {bedtime} to {wake_time} is noted."])

fn("get_sleep_report", "Show a report on sleep", zh="查看睡眠报告", names=["getSleepReport", "sleep.report", "sleep_stats"], descs=["Duration, quality or phases of sleep over a period."],
   params=dict(period=E("night:last night,昨晚|week:本周,一周|month:本月,一个月|year:今年,一年", "period", "时段", "range"),
               metric=E("duration:时长|quality:质量|deep_sleep:深睡|awakenings:醒来次数|snoring:打鼾", "what to show", "指标", "measure", opt=True), view=E("chart:图表|table:表格|summary:概要", "how", "展示方式", "format", opt=True),
               sleeper=S("sleeper_we", "whose sleep", "谁的", "person", opt=True)),
   en=L('''show my sleep report for the {period}
sleep {metric} of the {period}
how was the {metric} over the {period}
{period} report on {metric} as a {view}
give me a {view} of {sleeper}'s {metric} for the {period}
how well did {sleeper} sleep, {period}
did {sleeper} snore much during the {period} @metric="snoring"
for the {period}, show {metric}
{view} of sleep {metric}, {period}
I want the {period} in a {view}
sleep statistics: {sleeper}, {period}, {metric}
how much deep sleep did I get over the {period} @metric="deep_sleep"
{period} {metric} {view}'''),
   zh_q=L('''看{period}的睡眠报告
{period}的睡眠{metric}
{sleeper}{period}的{metric}，用{view}
{period}打鼾多吗 @metric="snoring"
用{view}显示{period}的{metric}'''), res=["7 h 12 min on average"], ans=["Here is the sleep report."])

fn("set_sleep_goal", "Set a goal for sleep", zh="设置睡眠目标", names=["setSleepGoal", "sleep.goal", "sleep_target"], descs=["Hours per night and the times to aim at."],
   params=dict(hours=N(5, 11, "hours per night", "每晚小时数", "duration target_hours", t="num"), bedtime=S("clock_c", "time to go to bed", "上床时间", "lights_out from", noise=0, opt=True),
               wake_time=S("clock_c", "time to get up", "起床时间", "up_at to", noise=0, opt=True),
               days=E("every_day:每天|weekdays:工作日|weekend:周末", "on which days", "哪些天", "when", opt=True), sleeper=S("sleeper_we", "for whom", "谁", "person", opt=True)),
   en=L('''I want to sleep {hours} hours a night
set my sleep goal to {hours} hours
goal: {hours} hours, in bed by {bedtime}
{hours} hours on {days} please
{sleeper} needs {hours} hours
in bed at {bedtime}, up at {wake_time}, that's {hours} hours on {days}
aim at {hours} hours with a wake-up time of {wake_time}
on {days} the goal is {hours} hours for {sleeper}
make {hours} hours the target on {days}
lights out at {bedtime} for {hours} hours of sleep
up by {wake_time} and still {hours} hours of sleep
{sleeper} should go to bed at {bedtime} to get {hours} hours
change the goal to {hours} hours'''),
   zh_q=L('''我想每晚睡{hours}小时
睡眠目标{hours}小时，{bedtime}上床
{days}睡{hours}小时
{sleeper}要睡{hours}小时
{bedtime}睡{wake_time}起，目标{hours}小时'''), res=["goal {hours} h"], ans=["The goal is {hours} hours of sleep."])

fn("set_wake_alarm", "Set a gentle alarm", zh="设置唤醒闹钟", names=["setWakeAlarm", "alarm.gentle", "wake_me"], descs=["Wakes somebody with sound and light around a time."],
   params=dict(time=S("clock_c", "when", "时间", "at wake_time", noise=0), sound=E("birds:鸟叫|chimes:风铃|guitar:吉他|waves:海浪|radio:收音机", "sound", "铃声", "tone", opt=True),
               light=E("sunrise:日出|bright:明亮|off:关", "light", "灯光", "lamp", opt=True), window=N(5, 45, "minutes before in which it may start", "提前几分钟内", "smart_window early_minutes", opt=True),
               days=E("once:一次|weekdays:工作日|weekend:周末|every_day:每天", "on which days", "重复", "repeat", default="once")),
   en=L('''wake me at {time}
wake me gently at {time} with {sound}
{time} with {sound} and the light on {light}
alarm {time} {days}
on {days} wake me at {time}, sound {sound}
I have to be up at {time}, {window} minutes earlier is fine
set the gentle alarm to {time}, {light} light
{light} light and {sound} at {time}
get me out of bed at {time} {days}
{sound} should wake me at {time}, within {window} minutes before
up at {time}, please use {sound}
no light, just {sound} at {time} @light="off"
imitate the morning sun at {time} @light="sunrise"'''),
   zh_q=L('''{time}叫醒我
{time}用{sound}轻轻叫醒我
{days}{time}唤醒，灯光{light}
{time}前{window}分钟内叫我起床
{days}{time}用{sound}和{light}灯光唤醒'''), res=["alarm {time}"], ans=["I will wake you at {time}."])

fn("log_mood", "Record a mood", zh="记录心情", names=["logMood", "journal.mood", "check_in"], descs=["Notes how somebody feels, before or after a session."],
   params=dict(mood=E(MOOD, "how it feels", "心情", "feeling state"), moment=E("before:之前|after:之后", "before or after the session", "时机", "when", opt=True),
               intensity=N(1, 10, "how strong, 1 to 10", "强度", "strength score", opt=True), cause=E("work:工作|family:家庭|health:健康|sleep:睡眠|money:钱", "what it comes from", "原因", "reason", opt=True)),
   en=L('''I feel {mood}
log my mood: {mood}
{mood} {moment} the session
note that I'm {mood}, {intensity} out of 10
I'm {mood} because of {cause}
after meditating I was {mood} @moment="after"
feeling {mood}, strength {intensity}, it comes from {cause}
{moment} the session I felt {mood} because of {cause}
mood {mood}, cause {cause}, intensity {intensity}
put me down as {mood}
today {cause} makes me {mood}
check in: {mood}, {moment}
on a scale to ten it's {intensity}, I'm {mood}'''),
   zh_q=L('''我觉得{mood}
记录心情：{mood}，强度{intensity}
冥想{moment}我{mood}
因为{cause}感到{mood}
心情{mood}，原因{cause}'''), res=["mood noted"], ans=["Noted that you feel {mood}."])

fn("write_dream", "Write a dream into the diary", zh="记录梦境", names=["writeDream", "journal.dream", "note_dream"], descs=["Keeps a dream with its kind and night."],
   params=dict(text=S("dream_we", "the dream", "梦的内容", "dream content"), kind=E("nightmare:噩梦|lucid:清醒梦|recurring:重复的梦|pleasant:美梦|strange:怪梦", "kind of dream", "类型", "type", opt=True),
               night=S("bednight_we", "which night", "哪一晚", "date", noise=0, opt=True), vividness=N(1, 10, "how clear, 1 to 10", "清晰度", "clarity", opt=True)),
   en=L('''I dreamt this: {text}
write down my dream: {text}
{kind} dream {night}: {text}
dream diary, {text}, it was a {kind} one
{night} I dreamt about {text}
I had a bad one, {text} @kind="nightmare"
note the dream "{text}" with clarity {vividness}
the same dream as always, {text} @kind="recurring"
{text}, that was my dream {night}, {kind}
put {text} into the dream journal as {kind}
my dream was {kind}, {vividness} of 10 clear: {text}
I knew I was dreaming: {text} @kind="lucid"'''),
   zh_q=L('''我梦见{text}
记下梦：{text}
{night}做了个{kind}：{text}
{kind}，{text}，清晰度{vividness}
梦境日记：{text}'''), res=["dream saved"], ans=["Your dream is in the diary."])

fn("stop_session", "Stop or pause what is playing", zh="停止或暂停", names=["stopSession", "player.stop", "end_playback"], descs=["Ends a sound, story or meditation, with or without fading out."],
   params=dict(what=E("meditation:冥想|sound:声音|story:故事|everything:全部", "what to stop", "停什么", "target item", default="everything"), action=E("stop:停止|pause:暂停", "stop or pause", "操作", "op", default="stop"),
               fade=N(2, 60, "seconds of fading out", "淡出秒数", "fade_seconds", opt=True)),
   en=L('''{action} the {what}
{action} {what}
end the meditation @what="meditation"
fade the {what} out over {fade} seconds
{action} the {what} and fade {fade} seconds
I'm falling asleep, turn everything off @what="everything"
hold the {what} for a moment @action="pause"
quiet now
{what}: {action}, {fade} seconds fade
that's enough of the story @what="story"
no more {what}
let the {what} die away in {fade} seconds
silence please, {action} it all @what="everything"'''),
   zh_q=L('''{action}{what}
{what}{fade}秒内淡出
结束冥想 @what="meditation"
{action}{what}，淡出{fade}秒
我要睡了，全关掉 @what="everything"'''), res=["stopped"], ans=["It is quiet."])

fn("plan_session", "Plan a meditation for regular days", zh="安排冥想", names=["planSession", "meditation.schedule", "add_to_routine"], descs=["Puts a meditation into the routine at a time."],
   params=dict(name=S("meditation_we", "which meditation", "冥想名称", "title session"), time=S("clock_c", "when", "时间", "at", noise=0), days=E("every_day:每天|weekdays:工作日|weekend:周末", "on which days", "哪些天", "repeat", opt=True),
               minutes=N(1, 60, "how long", "几分钟", "duration", opt=True), notify=E("silent:静音|chime:铃声|message:消息", "how I am reminded", "提醒方式", "reminder", opt=True)),
   en=L('''plan {name} at {time}
{name} at {time} on {days}
put {name} into my routine at {time}, {minutes} minutes
on {days} I want to do {name} at {time}
schedule {name}: {time}, {days}, {minutes} minutes
remind me by {notify} to do {name} at {time}
at {time}, {name} for {minutes} minutes on {days}
{days} {time} {name}
make {name} at {time} a habit
add {name}, {minutes} minutes at {time}, reminder {notify}
{minutes} minutes of {name} when it's {time}, {days}
a {notify} reminder at {time} for {name} would be good'''),
   zh_q=L('''{time}安排{name}
{days}{time}做{name}
{name}{minutes}分钟，{time}，用{notify}提醒
把{name}加到日常，{time}
{days}{time}冥想{name}{minutes}分钟'''), res=["planned"], ans=["{name} is planned at {time}."])

fn("find_meditation", "Find a meditation for a purpose", zh="查找冥想", names=["findMeditation", "meditation.search", "suggest_session"], descs=["Suggests sessions by purpose, voice and length without starting them."],
   params=dict(purpose=E("sleep:睡眠,入睡|stress:减压|focus:专注|pain:疼痛|anger:愤怒|confidence:自信", "what it should help with", "用途", "goal topic"), max_minutes=N(3, 60, "not longer than", "最长分钟数", "max_length up_to", opt=True),
               min_minutes=N(1, 30, "not shorter than", "最短分钟数", "min_length at_least", opt=True),
               voice=E(VOICE, "who speaks", "人声", "speaker", opt=True)),
   en=L('''find a meditation for {purpose}
what do you have against {purpose}
something for {purpose}, {max_minutes} minutes at most
suggest a {purpose} meditation with a {voice} voice
I need help with {purpose}, which sessions are there
search meditations: {purpose}, {min_minutes} to {max_minutes} minutes
between {min_minutes} and {max_minutes} minutes, topic {purpose}
which session is good for {purpose}
at least {min_minutes} minutes on {purpose}, {voice} voice
I lie awake every night, which session could help @purpose="sleep"
I can't concentrate, look for a session of up to {max_minutes} minutes @purpose="focus"
recommend {purpose} sessions under {max_minutes} minutes
list meditations about {purpose}'''),
   zh_q=L('''找一个{purpose}的冥想
有没有针对{purpose}的，最多{max_minutes}分钟
推荐{voice}的{purpose}冥想
{min_minutes}到{max_minutes}分钟的{purpose}冥想有哪些
我老失眠，找个合适的冥想 @purpose="sleep"'''), res=["Body Scan, Unwind"], ans=["These sessions are about {purpose}."])

flow(en=["find a meditation for stress and start it", "look for something against stress, then play it", "search a stress session and begin with it"], zh_q=["找一个减压的冥想并开始", "搜减压冥想然后播放"],
     slots={}, made=dict(m=["Unwind", "Slow River", "Seven Breaths", "Letting Go", "Mountain"]), steps=[("find_meditation", {"purpose": "stress"}, "{m}"), ("start_meditation", {"name": "{m}"}, "started")], ans=["{m} is playing."])
flow(en=["find something for sleep and plan it at {t}", "look for a sleep meditation, then put it into my routine at {t}"], zh_q=["找个助眠冥想，安排在{t}", "搜入睡冥想并定在{t}"],
     slots=dict(t="clock_c"), made=dict(m=["Deep Rest", "Body Scan", "Ocean of Quiet", "Night 7"]), steps=[("find_meditation", {"purpose": "sleep"}, '{{"name":"{m}"}}'),
     ("plan_session", {"name": "{m}", "time": "{t}"}, "planned")], ans=["{m} is planned at {t}."])
