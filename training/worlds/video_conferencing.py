"""Video conferencing: joining, muting, sharing, recording, lobby, breakout rooms, hands, backgrounds."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter; a pool is a shared list or items separated by |."""
    return dict(t="str", v=v.split("|") if "|" in v else v, d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, step=None, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi, step) if step else (lo, hi), d=d, zh=zh, alt=list(alt), **k)


domain("video_conferencing")
values("meeting_code_wa", en="884 2210 7731|abc-defg-hij|ROOM-42|7719023|kxo-pmt-wqa|930-118-204|townhall2026|55 301 889|design-sync|M-90417|xyz-1123|6620 4417|lumen/standup|q3-allhands|281930455".split("|"))
values("meeting_title_wa", en="Weekly sync|Design review|Quarterly all-hands|Sales pipeline|1:1 with Noor|Sprint planning|Budget round|Press briefing|Parents' evening|Hiring panel|Retro|Customer demo|Thesis defence|Choir rehearsal|Incident call|Board meeting".split("|"),
       zh="周会|设计评审|全员大会|销售例会|一对一|迭代规划|预算会|新闻发布会|家长会|面试|复盘会|客户演示|论文答辩|董事会".split("|"))
WHO = S("person", "participant", "参会者", "participant", "user", "name")
CODE = S("meeting_code_wa", "code or link of the meeting", "会议号", "meeting_id", "meeting_code", "room", noise=0.08)

fn("join_meeting", "Join a video meeting", zh="加入会议", names=["meeting.join", "joinMeeting", "enter_call"], descs=["Enters a video call by its code.", "Dials into a meeting"],
   params=dict(code=CODE, display_name=S("person", "name shown to the others", "显示名", "as_name", "nickname", opt=True), passcode=S("4471|blue-fox|889120|Zt9k|oslo2026|73x1|p0rridge|112233|sesame|K7-Q|65410|nightbird", "passcode", "入会密码", "pin", "password", opt=True),
               muted=dict(t="bool", d="enter with the microphone off", zh="是否静音入会", opt=True, alt=["start_muted"])),
   en=L('''join {code}
join the meeting {code} as {display_name}
enter {code} with passcode {passcode}
dial into {code}
connect me to {code}, the passcode is {passcode}
join {code} with my mic off @muted=true
{code}, passcode {passcode}, join it
my meeting {code} has begun, get me in
let me into {code} under the name {display_name}
go to the video call {code}
I'm late for {code}, join muted @muted=true
take me to meeting {code}, call me {display_name}
use {passcode} to get into {code}
put me through to {code} with the microphone on @muted=false
call in to {code} as {display_name}, passcode {passcode}'''),
   zh_q=L('''加入会议{code}
用{display_name}的名字进{code}
进入{code}，密码{passcode}
静音加入{code} @muted=true
{code}会议开始了，帮我进去
会议号{code}，入会密码{passcode}'''), res=["joined {code}"], ans=["You are in the meeting {code}."])

fn("leave_meeting", "Leave the video meeting", zh="离开会议", names=["meeting.leave", "leaveMeeting", "hang_up"], descs=["You go, the others stay."],
   en=L('''leave the meeting
I have to go, leave the call
hang up
get me out of this meeting
quit the video call
exit the conference
I'm done here, disconnect me
leave, but let the others talk on
drop off the call
bye everyone, leave
I have another appointment, take me out of the call
leave without ending it'''),
   zh_q=L('''离开会议
我先退了，离会
退出视频会议
我要走了，挂断
帮我退会，其他人继续'''), res=["left"], ans=["You left the meeting."])

fn("end_meeting", "End the meeting for everyone", zh="结束会议", names=["meeting.end", "endForAll", "close_meeting"], descs=["Closes the meeting, all participants are disconnected."],
   en=L('''end the meeting for everyone
close the meeting
we're finished, end the call for all
throw everybody out and end it
shut the conference down
end the meeting for all participants
that's all for today, close the room
terminate the session for everybody
nobody should stay in the room, end it
finish the meeting for the whole group
end call for all
stop the meeting, all of us are done'''),
   zh_q=L('''结束会议
所有人结束会议
会开完了，全员结束
关闭整个会议
把会议结束掉，大家都退出'''), res=["ended"], ans=["The meeting is over for everyone."])

fn("create_meeting", "Set up a new video meeting", zh="创建会议", names=["meeting.create", "newMeeting", "schedule_call"], descs=["Makes a meeting with a title and gives its code."],
   params=dict(title=S("meeting_title_wa", "title", "会议名称", "name", "topic"), start=S("daytime", "day and time, as said; now if left out", "开始时间", "time", "when", opt=True, noise=0), minutes=I(15, 180, "length", "时长（分钟）", "duration", "length", step=15, opt=True),
               waiting_room=dict(t="bool", d="let people wait until admitted", zh="是否开等候室", default=False, alt=["lobby"])),
   en=L('''create a video meeting called {title}
set up {title} {start}
new meeting: {title}, {minutes} minutes
make a video call {title} {start} for {minutes} minutes
I need a meeting link for {title}
schedule {title} {start}, {minutes} min
{title}, {start}, with a waiting room @waiting_room=true
open a room named {title}
start a new video call, title {title}, people wait in the lobby first @waiting_room=true
plan an online {title} {start}
{minutes} minutes of {title} {start}
get me a conference {title} without a lobby @waiting_room=false
generate a link for {title}'''),
   zh_q=L('''创建会议{title}
{start}开一个{title}，{minutes}分钟
新建视频会议：{title}
{title}，{start}，开启等候室 @waiting_room=true
帮我弄个{title}的会议链接'''), res=["code 884 2210 7731", '{{"code":"kxo-pmt-wqa"}}'], ans=["The meeting {title} is set up."])

fn("mute_self", "Turn your own microphone on or off", zh="开关自己的麦克风", names=["audio.self", "setMicrophone", "toggle_my_mic"], descs=["Mutes or unmutes yourself in the call."],
   params=dict(microphone=dict(t="enum", v={"on": ["live", "unmuted", "open", "打开", "开"], "off": ["muted", "silent", "关闭", "关", "静音"]}, d="microphone on or off", zh="麦克风开关", alt=["state", "mic"])),
   en=L('''mute me @microphone="off"
unmute me @microphone="on"
my microphone should be {microphone}
turn my mic {microphone}
set my mic to {microphone}
I want to say something, open my mic @microphone="on"
the dog is barking, silence me @microphone="off"
can they hear me? they shouldn't @microphone="off"
I'd like to talk now @microphone="on"
switch my own microphone {microphone}
I have to cough, mic off @microphone="off"
they say they can't hear me, take me off mute @microphone="on"
mic {microphone}
keep me {microphone} in this call'''),
   zh_q=L('''把我静音 @microphone="off"
打开我的麦克风 @microphone="on"
我要发言，开麦 @microphone="on"
我的麦克风{microphone}
家里吵，我先闭麦 @microphone="off"
他们听不到我，取消静音 @microphone="on"'''), res=["microphone {microphone}"], ans=["Your microphone is {microphone}."])

fn("mute_participant", "Mute somebody else in the meeting", zh="静音某人", names=["audio.mute", "muteParticipant", "silence_user"], descs=["Turns off the microphone of one participant."], params=dict(who=WHO),
   en=L('''mute {who}
{who} is making noise, mute them
turn off {who}'s microphone
silence {who}
there's an echo from {who}
someone should mute {who}
{who} forgot to mute, do it
I hear {who} typing, switch that mic off
cut {who}'s sound
{who}: mic off
shut off the audio of {who}
we can all hear {who}'s vacuum cleaner, please mute'''),
   zh_q=L('''把{who}静音
{who}那边太吵了，静音
关掉{who}的麦克风
{who}忘了闭麦，帮他关
{who}有回声，静音一下'''), res=["{who} muted"], ans=["{who} is muted."])

fn("mute_all", "Mute all participants", zh="全员静音", names=["audio.mute_all", "muteEveryone", "silence_room"], descs=["Turns off all microphones but yours."],
   params=dict(allow_unmute=dict(t="bool", d="whether they may unmute themselves", zh="是否允许自行解除", default=True, alt=["can_unmute"])),
   en=L('''mute everyone
mute all
all microphones off
silence the whole room
everybody quiet, mute them all
mute all participants and don't let them unmute @allow_unmute=false
mute everyone but they may switch back on themselves @allow_unmute=true
too much noise from everywhere, mute the lot
turn off all the mics, locked @allow_unmute=false
mute all of them for the lecture, nobody may unmute @allow_unmute=false
I can't hear myself, silence everyone
everyone on mute'''),
   zh_q=L('''全员静音
把所有人静音
全体静音，不许自己解除 @allow_unmute=false
大家都闭麦，可以自己打开 @allow_unmute=true
太吵了，所有人麦克风关掉'''), res=["all muted"], ans=["Everyone is muted."])

fn("set_camera", "Turn your camera on or off", zh="开关摄像头", names=["video.self", "setCamera", "toggle_video"], descs=["Starts or stops your own picture in the call."],
   params=dict(camera=dict(t="enum", v={"on": ["打开", "开"], "off": ["关闭", "关"]}, d="camera on or off", zh="摄像头开关", alt=["state", "video"])),
   en=L('''turn my camera {camera}
camera {camera}
my video should be {camera}
switch the webcam {camera}
start my video @camera="on"
stop my video @camera="off"
I'm in my pyjamas, no picture please @camera="off"
they want to see me, show my face @camera="on"
hide me from the others, sound stays @camera="off"
let them see me @camera="on"
my bandwidth is bad, drop the picture @camera="off"
video {camera} for me
I'm eating, turn off the webcam @camera="off"'''),
   zh_q=L('''{camera}摄像头
把我的摄像头{camera}
我还穿着睡衣，别开视频 @camera="off"
让他们看到我 @camera="on"
网速不好，关掉我的画面 @camera="off"'''), res=["camera {camera}"], ans=["Your camera is {camera}."])

fn("share_screen", "Share your screen in the meeting", zh="共享屏幕", names=["share.start", "shareScreen", "present_window"], descs=["Shows a window or the whole screen to the others."],
   params=dict(window=S("Budget 2026.xlsx|the browser|Figma|the whiteboard|slides.pptx|Terminal|second monitor|the map|Notion|Photos|main screen|VS Code|the demo app|预算表|浏览器|幻灯片|白板|第二屏幕|演示程序", "what to show; the whole screen if left out", "要共享的窗口", "source", "app", opt=True), with_sound=dict(t="bool", d="share the computer's sound too", zh="是否共享声音", opt=True, alt=["audio", "share_audio"])),
   en=L('''share my screen
share {window}
show {window} to everyone
present {window} in the call
share {window} with sound @with_sound=true
let them see {window}
start sharing, sound included @with_sound=true
share {window} but without audio @with_sound=false
I want to show them something on my screen
put {window} up for all to see
I'm going to play a clip, share {window} with the computer audio @with_sound=true
can everyone see {window}? share it
start presenting {window}'''),
   zh_q=L('''共享屏幕
共享{window}
把{window}给大家看
共享{window}，带声音 @with_sound=true
共享{window}，不要声音 @with_sound=false'''), res=["sharing"], ans=["You are sharing your screen."])

fn("stop_sharing", "Stop sharing the screen", zh="停止共享", names=["share.stop", "stopShare", "end_presentation"], descs=["The others no longer see your screen."],
   en=L('''stop sharing
stop the screen share
end sharing my screen
they shouldn't see my screen any more
I'm done presenting, unshare
take my screen down
hide my desktop from them
stop showing the window
no more screen sharing
my private mail is visible, stop the sharing quickly
unshare screen
finish the screen share'''),
   zh_q=L('''停止共享
别共享屏幕了
结束屏幕共享
我演示完了，关掉共享
不要让他们看我的屏幕了'''), res=["sharing stopped"], ans=["Your screen is no longer shared."])

fn("start_recording", "Record the meeting", zh="开始录制会议", names=["recording.start", "recordMeeting", "begin_recording"], descs=["Starts recording the running video meeting."],
   params=dict(place=dict(t="enum", v={"cloud": ["online", "in the cloud", "云端"], "local": ["this computer", "my own disk", "本地", "本机"]}, d="where the recording is kept", zh="保存位置", default="cloud", alt=["storage", "destination"]), transcript=dict(t="bool", d="also write down what is said", zh="是否生成文字稿", opt=True, alt=["with_transcript"])),
   en=L('''record the meeting
start recording
record this call to {place}
start recording, keep it on {place}
record and write a transcript @transcript=true
Ben can't be here, record the meeting for him
recording on, {place}
please capture this meeting, with the text too @transcript=true
record without a transcript @transcript=false
save a recording on my machine @place="local"
I want to be able to watch this call later
begin the recording of the video call
tape the meeting on {place}, transcript included @transcript=true'''),
   zh_q=L('''开始录制会议
把这个会录下来
录制到{place}
录会议并生成文字稿 @transcript=true
录在我自己电脑上 @place="local"'''), res=["recording"], ans=["The meeting is being recorded."])

fn("stop_recording", "Stop recording the meeting", zh="停止录制", names=["recording.stop", "stopRecord", "end_recording"], descs=["Ends the recording, the meeting goes on."],
   params=dict(file_name=S("doc_title_c", "name for the recording", "录制文件名", "title", "save_as", opt=True)),
   en=L('''stop recording
stop the recording of the meeting
end the recording and call it {file_name}
that part is private, stop recording
recording off
no need to record any further
save the recording as {file_name} and stop it
don't record the rest
finish the recording, name {file_name}
cut the recording here
we continue off the record
stop recording, title {file_name}'''),
   zh_q=L('''停止录制
别录了
结束录制，命名为{file_name}
接下来不要录
停止录制并保存为{file_name}'''), res=["recording saved"], ans=["The recording has ended."])

fn("admit_participant", "Let somebody in from the waiting room", zh="准许入会", names=["lobby.admit", "admitUser", "let_in"], descs=["Admits a person who waits in the lobby."],
   params=dict(who={**WHO, "d": "who may come in; everybody waiting if left out", "opt": True}),
   en=L('''let {who} in
admit {who}
{who} is waiting in the lobby, let them in
everyone in the waiting room may come in
admit all who wait
open the door for {who}
{who} can join us now
is {who} in the lobby? admit
let the waiting people in
{who} has been waiting for ages, get them in
accept {who} into the meeting
allow {who} to enter'''),
   zh_q=L('''让{who}进来
准许{who}入会
{who}在等候室，放进来
等候的人都放进来
同意{who}加入'''), res=["admitted"], ans=["They can come in."])

fn("remove_participant", "Remove somebody from the meeting", zh="移出会议", names=["meeting.kick", "removeUser", "eject_participant"], descs=["Throws a participant out of the call."],
   params=dict(who=WHO, block=dict(t="bool", d="whether they are kept from coming back", zh="是否禁止再次加入", opt=True, alt=["ban", "prevent_rejoin"])),
   en=L('''remove {who} from the meeting
throw {who} out
kick {who}
{who} doesn't belong here, remove them
kick {who} out and don't let them back in @block=true
{who} has to leave, but may come back @block=false
eject {who}
I don't know who {who} is, get rid of them for good @block=true
take {who} out of the call
{who} is disturbing us, out with them
remove and ban {who} @block=true
disconnect {who}'''),
   zh_q=L('''把{who}移出会议
踢掉{who}
{who}不该在这里，移出去
踢出{who}，不许再进 @block=true
请{who}出去，之后可以再进来 @block=false'''), res=["{who} removed"], ans=["{who} is out of the meeting."])

fn("create_breakout_rooms", "Split the meeting into small rooms", zh="分组讨论", names=["breakout.create", "openBreakouts", "split_groups"], descs=["Opens breakout rooms for some minutes."],
   params=dict(rooms=I(2, 20, "number of rooms", "分组数", "count", "number_of_rooms"), minutes=I(3, 60, "time until all come back", "讨论分钟数", "duration", opt=True), assign=dict(t="enum", v={"random": ["randomly", "at random", "by chance", "随机"], "manual": ["by hand", "I choose", "手动"]}, d="how people are distributed", zh="分配方式", default="random", alt=["method"])),
   en=L('''make {rooms} breakout rooms
split us into {rooms} groups for {minutes} minutes
{rooms} breakout rooms, {minutes} minutes
open {rooms} small rooms, assign people {assign}
group work: {rooms} rooms, {minutes} min, {assign}
for {minutes} minutes everybody goes into one of {rooms} rooms
divide the class into {rooms} rooms
send them into {rooms} breakouts, I want to pick who goes where @assign="manual"
{minutes} minute discussion in {rooms} groups
create {rooms} groups {assign}
breakouts please, {rooms} of them
shuffle everyone into {rooms} rooms for {minutes} minutes @assign="random"'''),
   zh_q=L('''分成{rooms}个讨论组
分{rooms}组讨论{minutes}分钟
{assign}分成{rooms}个小组
开{rooms}个分组会议室，{minutes}分钟
把大家随机分到{rooms}个组 @assign="random"'''), res=["{rooms} rooms open"], ans=["There are {rooms} breakout rooms now."])

fn("close_breakout_rooms", "Bring everybody back from the breakout rooms", zh="结束分组讨论", names=["breakout.close", "closeBreakouts", "gather_everyone"], descs=["Closes the small rooms, people return to the main meeting."],
   params=dict(warn_seconds=I(10, 120, "warning before the rooms close", "提前提醒秒数", "countdown", step=10, opt=True)),
   en=L('''close the breakout rooms
bring everyone back
end the group work
call all groups back into the main room
close the rooms in {warn_seconds} seconds
everybody back here please
give them {warn_seconds} seconds, then close the breakouts
finish the breakout session
group time is over
gather all of them in the plenary again
shut the small rooms with a {warn_seconds} second warning
get people out of the breakouts'''),
   zh_q=L('''结束分组讨论
让大家都回来
{warn_seconds}秒后关闭分组
关闭讨论组
讨论时间到了，回主会场'''), res=["rooms closed"], ans=["Everyone is coming back."])

fn("set_background", "Change your background in the video", zh="设置虚拟背景", names=["video.background", "setBackground", "virtual_backdrop"], descs=["Blur, a picture or nothing behind you."],
   params=dict(background=dict(t="enum", v={"blur": ["blurry", "out of focus", "模糊", "虚化"], "beach": ["palm trees", "the seaside", "沙滩", "海边"], "office": ["a tidy office", "an office", "办公室"], "library": ["bookshelves", "a library", "图书馆", "书架"], "none": ["my real room", "no background", "无", "真实背景"]}, d="what is behind you", zh="背景", alt=["backdrop", "image"])),
   en=L('''set my background to {background}
background {background}
put {background} behind me
change my video background to {background}
I'd like {background} behind me in the call
use {background} as backdrop
virtual background: {background}
my room is a mess, blur what's behind me @background="blur"
stop blurring, they may see my room @background="none"
make it look as if I was at the sea @background="beach"
remove the virtual background @background="none"
I want to look well read, put bookshelves there @background="library"
can my backdrop be {background}'''),
   zh_q=L('''背景换成{background}
虚拟背景设为{background}
房间太乱，把后面虚化 @background="blur"
关掉虚拟背景 @background="none"
我身后放{background}'''), res=["background {background}"], ans=["Your background is {background}."])

fn("raise_hand", "Raise or lower your hand in the meeting", zh="举手或放下", names=["reactions.hand", "raiseHand", "hand_up"], descs=["Shows that you would like to speak."],
   params=dict(raised=dict(t="bool", d="true raises, false lowers", zh="是否举手", alt=["up", "state"])),
   en=L('''raise my hand @raised=true
lower my hand @raised=false
hand up @raised=true
hand down @raised=false
I have a question for the speaker, put my hand up @raised=true
my question was answered, take the hand down @raised=false
show that I'd like to speak @raised=true
I don't want to say anything any more, hand down @raised=false
put me on the speakers' list with a raised hand @raised=true
let them know I want a turn @raised=true
never mind my hand @raised=false
signal to the host that I want to talk @raised=true'''),
   zh_q=L('''举手 @raised=true
把手放下 @raised=false
我想发言，帮我举手 @raised=true
问题解决了，手放下 @raised=false
我要提问，举个手 @raised=true'''), res=["ok"], ans=["Done with your hand."])

flow(en=["set up a video meeting {title} and join it right away", "create {title} and take me into it", "I need a call named {title}, open it and get me in"], zh_q=["创建会议{title}然后进入", "新建{title}并马上加入"],
     slots=dict(title="meeting_title_wa"), made=dict(code="meeting_code_wa"), steps=[("create_meeting", {"title": "{title}"}, "code {code}"), ("join_meeting", {"code": "{code}"}, "joined")], ans=["You are in {title}, the code is {code}."])
flow(en=["make a meeting called {title} {start} and join it as {name}", "{title} {start}: create it, then enter under the name {name}"], zh_q=["{start}建个会议{title}，用{name}的名字加入", "创建{title}，时间{start}，再以{name}进入"],
     slots=dict(title="meeting_title_wa", start="daytime", name="person"), made=dict(code="meeting_code_wa"), steps=[("create_meeting", {"title": "{title}", "start": "{start}"}, '{{"code":"{code}"}}'), ("join_meeting", {"code": "{code}", "display_name": "{name}"}, "ok")], ans=["{name} is in {title}."])
