"""The demo page asked for two or three things in one sentence, worded as one thought."""
import sys

from switchboard.world import domain, flow


def S(text):
    """Texts separated by " | " or by lines."""
    return [t.strip() for line in text.strip().splitlines() for t in line.split(" | ")]


domain("demo")
_FNS = {f.name: f for f in sys.modules["switchboard.world"]._now.fns if f.domain == "demo"}
for _f in _FNS.values():
    _f.file = "demo_together"  # a flow names functions of its own file


def both(en, zh, steps, slots=None, exact=(), ans=("Both done.", "Done, both of them.")):
    """A flow without a result passed on; values of `exact` slots are never made up. Nothing on its own, checked alone."""
    slots = slots or {}
    if _FNS:
        flow(en=S(en), zh_q=S(zh) if zh else (), slots=slots, made={k: slots[k] for k in exact}, steps=steps, ans=list(ans))


_A, _B = ["kitchen", "bathroom"], ["bedroom", "living room"]
_LEVELS = [str(n) for n in range(5, 100, 5)] + ["12", "33", "48", "66", "72", "88"]
_MINUTES = [str(n) for n in (3, 4, 6, 7, 8, 9, 12, 14, 18, 22, 25, 35, 40, 45)]
_FEW = [str(n) for n in range(2, 13)]


def light(room, on, brightness=None):
    return ("set_light", {"room": room, "on": on, **({"brightness": brightness} if brightness else {})}, "ok")


for _x, _y in (("{a}", "{b}"), ("{b}", "{a}")):
    both("\n".join(S(f'''turn on the {_x} light and turn off the {_y} one | turn the {_x} light on and the {_y} light off | {_x} on, {_y} off | {_x} light on, {_y} light off | light on in the {_x}, off in the {_y} | lights on in the {_x} and off in the {_y}
switch on the {_x} and switch off the {_y} | on in the {_x}, off in the {_y} please | {_x}: on, {_y}: off | the {_x} should be lit and the {_y} dark | light the {_x} but not the {_y}, that one off
it's dark in the {_x}, and the {_y} lamp can go out | make the {_x} bright and the {_y} dark | {_x} lamp on but {_y} lamp off | put the {_x} light on and put the {_y} light out | I want the {_x} light on and the {_y} light off | I need light in the {_x}, not in the {_y}, so switch that off
could you turn the {_x} on and the {_y} off | turn on the {_x}, then turn off the {_y} | the {_x} on and the {_y} off, please''')), "",
         [light(_x, True), light(_y, False)], slots=dict(a=_A, b=_B), exact="ab", ans=[f"The {_x} is lit, the {_y} is dark."])
    both("\n".join(S(f'''turn off the {_x} light and turn on the {_y} one | turn the {_x} light off and the {_y} light on | {_x} off, {_y} on | {_x} light off, {_y} light on | light off in the {_x}, on in the {_y} | lights off in the {_x} and on in the {_y} | switch off the {_x} and switch on the {_y}
{_x}: off, {_y}: on | I'm leaving the {_x} for the {_y}, light off in the first and on in the second | I'm done in the {_x}, light me the {_y} instead | put out the {_x} lamp and put on the {_y} lamp | make it dark in the {_x} and bright in the {_y}
could you turn the {_x} off and the {_y} on | the {_x} off and the {_y} on, please | no light in the {_x}, but light in the {_y} please | {_x} lamp off but {_y} lamp on | kill the {_x} light and give me the {_y} one''')), "",
         [light(_x, False), light(_y, True)], slots=dict(a=_A, b=_B), exact="ab", ans=[f"{_x} off, {_y} on."])
    both("\n".join(S(f'''turn on the lights in the {_x} and the {_y} | lights on in the {_x} and the {_y} | {_x} and {_y} lights on | turn on the {_x} and {_y} lamps | both the {_x} and the {_y} light on | light up the {_x} and also the {_y} | I need light in the {_x} and in the {_y} | {_x} and {_y}: on | switch on {_x} and {_y}''')), "",
         [light(_x, True), light(_y, True)], slots=dict(a=_A, b=_B), exact="ab")
    both("\n".join(S(f'''turn off the lights in the {_x} and the {_y} | lights off in the {_x} and the {_y} | {_x} and {_y} lights off | turn off the {_x} and {_y} lamps | both the {_x} and the {_y} light off | no light in the {_x} and none in the {_y} | I left the lights on in the {_x} and the {_y} | {_x} and {_y}: off | switch off {_x} and {_y}''')), "",
         [light(_x, False), light(_y, False)], slots=dict(a=_A, b=_B), exact="ab")
both('''dim the {a} to {n}% and the {b} to {m}% | {a} {n}%, {b} {m}% | {a} at {n} percent and {b} at {m} percent | set the {a} light to {n} and the {b} light to {m} percent | {n} percent in the {a} and {m} percent in the {b} | the {a} lamp at {n}%, the {b} one at {m}% | bring the {a} to {n} and the {b} to {m} percent''', "",
     [light("{a}", True, "{n}"), light("{b}", True, "{m}")], slots=dict(a=_A, b=_B, n=_LEVELS, m=_LEVELS), exact="abnm")
both('''dim the {b} to {n}% and switch the {a} off | {b} at {n} percent, {a} off | {b} light {n}% and {a} light off | film time: {b} to {n} percent, {a} dark | turn the {b} down to {n}% and turn off the {a} | {n}% in the {b} and no light in the {a}''', "",
     [light("{b}", True, "{n}"), light("{a}", False)], slots=dict(a=_A, b=_B, n=_LEVELS), exact="abn")
both('''everything off except the {b} | all lights off but leave the {b} on | turn off all the lights, then turn the {b} one on | lights off everywhere, only the {b} on | all lamps out, but light in the {b}''', "", [light("all", False), light("{b}", True)], slots=dict(b=_A + _B), exact="b")

both("kitchen on and bedroom off please | the kitchen gets light and the bedroom none", '''厨房开灯，卧室关灯 | 打开厨房的灯，关掉卧室的灯 | 厨房的灯开，卧室的灯关 | 开厨房灯关卧室灯 | 厨房亮着，卧室关了 | 把厨房的灯打开，卧室的关掉 | 厨房要亮，卧室要黑 | 厨房灯打开，再把卧室灯关上 | 开一下厨房的灯，顺便关卧室的''', [light("kitchen", True), light("bedroom", False)])
both("living room off and bathroom on please | the living room goes dark, the bathroom gets light", '''客厅关灯，浴室开灯 | 关掉客厅的灯，打开浴室的灯 | 客厅的灯关，浴室的灯开 | 关客厅灯开浴室灯 | 把客厅的灯关了，浴室的打开 | 客厅不用亮，浴室要亮 | 客厅熄灯，卫生间亮灯 | 我要去洗澡，客厅关灯，浴室开灯 | 客厅灯关上，再把洗手间的打开''', [light("living room", False), light("bathroom", True)])
both("bedroom on, living room off | light in the bedroom, none in the living room", '''卧室开灯，客厅关灯 | 打开卧室的灯，关掉客厅的 | 卧室灯开，客厅灯关 | 把卧室灯打开，客厅灯关掉 | 卧室亮起来，客厅黑下来 | 开卧室的，关客厅的 | 卧室要灯，客厅不要''', [light("bedroom", True), light("living room", False)])
both("kitchen and living room on | lights in the kitchen and the lounge, on please", '''厨房和客厅都开灯 | 打开厨房和客厅的灯 | 厨房、客厅的灯都打开 | 把厨房和客厅的灯都开了 | 厨房客厅都要亮 | 厨房灯开，客厅灯也开''', [light("kitchen", True), light("living room", True)])
both("bathroom and bedroom off | no lights in bathroom and bedroom, please", '''浴室和卧室都关灯 | 关掉浴室和卧室的灯 | 浴室、卧室的灯都关了 | 把浴室和卧室的灯都关掉 | 卫生间和卧室都没人，关灯 | 浴室灯关，卧室灯也关''', [light("bathroom", False), light("bedroom", False)])
both("bedtime: stop the music and switch off all the lights", '''关音乐关灯 | 音乐停了，灯也全关了 | 我要睡了，把音乐和灯都关了 | 停掉音乐，关掉所有的灯 | 音乐和灯全关 | 晚安，音乐停，灯全灭 | 睡觉了，别放歌了，灯都关上''', [("stop_music", {}, "stopped"), light("all", False)], ans=["Good night, all is quiet and dark."])
both('''stop the music and turn off all the lights | music and lights off | music off, lights off everywhere | I'm going to bed, music and lights off | kill the music and all the lights | quiet and dark please: music off, all lamps off | no more music, no more light in the house | I'm leaving, stop the song and switch every lamp off | end the party: music off and all lights out
good night: music off, lights off | turn the music and the lights off''', "", [("stop_music", {}, "stopped"), light("all", False)], ans=["Good night, all is quiet and dark."])
both('''stop the music and turn off the {b} light | music off and {b} light off | stop the song and the {b} light off too | no more music, and the {b} dark please | end the song and put out the lamp in the {b} | music off, {b} off''', "", [("stop_music", {}, "stopped"), light("{b}", False)], slots=dict(b=_A + _B), exact="b")
both('''dim the {b} to {n}% and play {q} | {b} at {n} percent and {q} on the speakers | set the mood: {b} light {n}%, music {q} | {n}% light in the {b} with {q}''', "", [light("{b}", True, "{n}"), ("play_music", {"query": "{q}"}, "playing {q}")], slots=dict(b=_A + _B, n=_LEVELS, q="music_query_wd"), exact="bn")
both('''play {q} and turn on the {b} light | put on {q} and light up the {b} | {q} please, and the {b} light on | I want {q} and light in the {b} | play {q}, {b} lamp on | {q} on the speakers, light on in the {b}''', "", [("play_music", {"query": "{q}"}, "playing {q}"), light("{b}", True)], slots=dict(b=_A + _B, q="music_query_wd"), exact="b")

both('''play {q} at volume {n} | play {q} at {n} percent | put on {q}, volume {n} | {q} at {n}% volume please | play {q} with the volume at {n} | play {q} and set the volume to {n} | {q}, and turn it to {n} percent | start {q} and put the sound at {n}% | I want to hear {q} at volume {n} | play {q}, {n}% loud | let's hear {q}, volume {n} | {q} please, at {n} percent loudness''',
     '''播放{q}，音量{n} | 放{q}，音量调到{n} | 放{q}，声音开到{n}% | 来首{q}，音量百分之{n} | 放一下{q}，用{n}的音量 | 我想听{q}，音量{n} | 放{q}吧，声音{n}''', [("play_music", {"query": "{q}"}, "playing {q}"), ("set_volume", {"level": "{n}"}, "{n}%")], slots=dict(q="music_query_wd", n=_LEVELS), exact="n", ans=["Playing {q} at {n} percent."])
both('''set the volume to {n} and play {q} | volume {n}, then play {q} | volume to {n} percent and put on {q} | turn it to {n}% and start {q} | first the volume to {n}, then {q} please''', '''音量调到{n}，然后放{q} | 音量{n}，放{q} | 声音调到{n}%，来首{q} | 先把音量调到{n}，再播放{q}''', [("set_volume", {"level": "{n}"}, "{n}%"), ("play_music", {"query": "{q}"}, "playing {q}")], slots=dict(q="music_query_wd", n=_LEVELS), exact="n")
both('''play {q} as loud as it gets | play {q} at full volume | {q}, full blast | put on {q} and turn it all the way up | {q} at maximum volume please | blast {q} at max volume''', '''放{q}，音量最大 | 播放{q}，声音开到最大 | 来首{q}，音量拉满''', [("play_music", {"query": "{q}"}, "playing {q}"), ("set_volume", {"level": 100}, "100%")], slots=dict(q="music_query_wd"))

both('''dark mode and big text | dark theme with large letters | make the page dark and the text large | dark page, big letters | I want a dark page with huge text | turn on dark mode and make the text bigger | it's too bright and too small to read | night mode and a large font please | the page is glaring and the letters are tiny, fix both | black background, big font
my eyes hurt from the white and I can't read the tiny letters | switch to dark and enlarge the text''', '''深色模式，字也大一点 | 页面变暗，字变大 | 又太亮又太小，换暗的，字放大 | 换成黑底，字放大 | 暗色主题加大字体 | 太刺眼，字也太小了 | 用夜间模式，字号调大 | 页面暗一点，字大一点''', [("set_theme", {"theme": "dark"}, "dark"), ("set_text_size", {"size": "large"}, "large")], ans=["The page is dark and the text large."])
both('''light mode and small text | light theme with small letters | make the page light and the text small | bright page, tiny letters | turn on light mode and shrink the text | white background and a small font | it's too dark and the letters are too big''', '''浅色模式，小字 | 页面变亮，字变小 | 换成白底，字缩小 | 太黑了，字也太大了 | 亮色主题，字小一点''', [("set_theme", {"theme": "light"}, "light"), ("set_text_size", {"size": "small"}, "small")])
both('''large text and light theme | big letters on a white page please | enlarge the text and switch to the light theme | bigger font, then light mode | make the letters large and the page bright''', '''字放大，页面变亮 | 大字体，浅色主题 | 字号调大，再换成白底 | 字大一点，换亮色''', [("set_text_size", {"size": "large"}, "large"), ("set_theme", {"theme": "light"}, "light")])

both('''remind me to {t} and to {u} | remind me to {t} and also to {u} | two reminders: {t} and {u} | two reminders please, {t}; {u} | reminders: 1. {t} 2. {u} | don't let me forget to {t} and to {u} | add "{t}" and "{u}" to my reminders | put {t} on my reminders, {u} as well | I have to {t}, and I also have to {u}, remind me of both | set reminders to {t} and to {u}''',
     '''提醒我{t}，还有{u} | 两条提醒：{t}；{u} | 提醒我{t}，再提醒我{u} | 加两个提醒，{t}和{u} | 把“{t}”和“{u}”都加到提醒里 | 别让我忘了{t}，也别忘了{u}''', [("add_reminder", {"text": "{t}"}, "added"), ("add_reminder", {"text": "{u}"}, "added")], slots=dict(t="task_wd", u="task_wd"), ans=["I will remind you of both."])
both('''remind me to {t} {w} and to {u} {x} | {w} remind me to {t} and {x} to {u} | two reminders: {t} {w}, {u} {x} | remind me {w} to {t} and {x} to {u} | I have to {t} {w} and {u} {x}, remind me | reminders: {w}, {t}; {x}, {u} | remind me to {t} {w}; also {x} I have to {u} | set a reminder to {t} {w} and another one to {u} {x} | {t} {w}, {u} {x}: two reminders please | don't let me forget to {t} {w} and to {u} {x}''',
     '''{w}提醒我{t}，{x}提醒我{u} | 提醒我{w}{t}，{x}{u} | {w}{t}，{x}{u}，都提醒我 | 两条提醒：{w}{t}；{x}{u} | {w}别忘了叫我{t}，{x}叫我{u} | 设两个提醒，{w}{t}，{x}{u} | {w}我要{t}，{x}要{u}，提醒我''', [("add_reminder", {"text": "{t}", "when": "{w}"}, "added"), ("add_reminder", {"text": "{u}", "when": "{x}"}, "added")], slots=dict(t="task_wd", u="task_wd", w="when_wd", x="when_wd"), exact="wx", ans=["Both are on your reminders."])
both('''tick off {c} and remind me to {t} {w} | {c} is done, now remind me {w} to {t} | I've done {c}; next, remind me to {t} {w} | check off {c} and add a reminder: {t} {w} | mark {c} as done and set a reminder {w} to {t}''', '''{c}做完了，{w}提醒我{t} | 把{c}打勾，再提醒我{w}{t} | 划掉{c}，加一条{w}{t}的提醒 | {c}完成，{w}记得提醒我{t}''', [("complete_reminder", {"text": "{c}"}, "done"), ("add_reminder", {"text": "{t}", "when": "{w}"}, "added")], slots=dict(c="reminder_ref", t="task_wd", w="when_wd"), exact="wc")
both('''tick off {c} and {d} | {c} and {d} are both done | I've finished {c} and {d}, tick them off | check off {c}, and {d} too | mark {c} and {d} as done | cross off {c} as well as {d} | both {c} and {d} can be ticked off''', '''{c}和{d}都做完了 | 把{c}和{d}都打勾 | 划掉{c}，还有{d} | {c}、{d}两条都完成了''', [("complete_reminder", {"text": "{c}"}, "done"), ("complete_reminder", {"text": "{d}"}, "done")], slots=dict(c="reminder_ref", d="reminder_ref"), exact="cd")
both('''set two timers, {n} minutes for {l} and {m} minutes for {k} | {n} minutes for the {l}, {m} minutes for the {k} | timers: {l} {n} minutes, {k} {m} minutes | a {l} timer for {n} minutes and a {k} timer for {m} minutes | {l} needs {n} minutes and {k} needs {m} minutes | start {n} minutes for {l} and another {m} minutes for {k} | the {l} takes {n} minutes, the {k} takes {m} minutes, set timers''',
     '''定两个计时器，{l}{n}分钟，{k}{m}分钟 | {l}计时{n}分钟，{k}计时{m}分钟 | {l}要{n}分钟，{k}要{m}分钟，都定上 | 给{l}定{n}分钟，给{k}定{m}分钟''', [("start_timer", {"amount": "{n}", "unit": "minutes", "label": "{l}"}, "started"), ("start_timer", {"amount": "{m}", "unit": "minutes", "label": "{k}"}, "started")], slots=dict(n=_MINUTES, m=_MINUTES, l="timer_label_wd", k="timer_label_wd"), exact="nm")
both('''two timers: {n} minutes and {m} seconds | a timer for {n} minutes and one for {m} seconds | one timer of {n} minutes, another of {m} seconds | start {n} minutes on one timer and {m} seconds on another''', '''两个计时器：一个{n}分钟，一个{m}秒 | 定一个{n}分钟的，再定一个{m}秒的 | 一个{n}分钟的计时，一个{m}秒的计时''', [("start_timer", {"amount": "{n}", "unit": "minutes"}, "started"), ("start_timer", {"amount": "{m}", "unit": "seconds"}, "started")], slots=dict(n=_MINUTES, m=_LEVELS), exact="nm")
both('''cancel the timers and start a new one for {n} minutes | stop the timer and set {n} minutes instead | forget the old timer, {n} minutes please | wrong time: cancel it and set {n} minutes | clear all timers, then {n} minutes on the clock''', '''取消计时器，重新定{n}分钟 | 时间定错了，取消，改成{n}分钟 | 把计时停了，再定{n}分钟 | 清掉计时器，重新计时{n}分钟''', [("cancel_timers", {}, "removed"), ("start_timer", {"amount": "{n}", "unit": "minutes"}, "started")], slots=dict(n=_MINUTES), exact="n")
both('''{n} minutes on the timer and play {q} | set a timer for {n} minutes and put on {q} | timer {n} minutes, and play {q} while I wait | start {n} minutes and play {q}''', '''定{n}分钟，再放{q} | 计时{n}分钟，同时播放{q} | 设个{n}分钟的计时器，放{q}''', [("start_timer", {"amount": "{n}", "unit": "minutes"}, "started"), ("play_music", {"query": "{q}"}, "playing {q}")], slots=dict(n=_MINUTES, q="music_query_wd"), exact="n")

_C1, _C2 = ["red", "green", "black", "orange"], ["blue", "yellow", "pink", "purple"]
for _s, _p, _t, _q in (("circle", "circles", "square", "squares"), ("star", "stars", "triangle", "triangles")):
    both(f'''draw {{n}} {{c}} {_p} and {{m}} {{d}} {_q} | {{n}} {{c}} {_p} and {{m}} {{d}} {_q} please | {{n}} {_p} in {{c}}, {{m}} {_q} in {{d}} | draw {{n}} {_p} and {{m}} {_q}, the {_p} {{c}} and the {_q} {{d}} | paint {{n}} {{c}} {_p}, then {{m}} {{d}} {_q} | {{n}} {{c}} {_p}, {{m}} {{d}} {_q}''', "",
         [("draw_shapes", {"shape": _s, "color": "{c}", "count": "{n}"}, "drawn"), ("draw_shapes", {"shape": _t, "color": "{d}", "count": "{m}"}, "drawn")], slots=dict(n=_FEW, m=_FEW, c=_C1, d=_C2), exact="nmcd")
    both(f'''draw a {{d}} {_s} and a {{c}} {_t} | a {{d}} {_s} and a {{c}} {_t} please | paint a {{d}} {_s}, then a {{c}} {_t} | a {_s} and a {_t}, the first {{d}}, the second {{c}} | a {_s} in {{d}} and next to it a {_t} in {{c}}''', "",
         [("draw_shapes", {"shape": _s, "color": "{d}"}, "drawn"), ("draw_shapes", {"shape": _t, "color": "{c}"}, "drawn")], slots=dict(c=_C1, d=_C2), exact="cd")
both("draw {n} red stars and {m} blue circles, thanks", '''画{n}个红色的星星和{m}个蓝色的圆 | {n}个红星星，{m}个蓝圆圈 | 先画{n}个红色星星，再画{m}个蓝色圆形 | 画{n}颗红星星，还有{m}个蓝圆''', [("draw_shapes", {"shape": "star", "color": "red", "count": "{n}"}, "drawn"), ("draw_shapes", {"shape": "circle", "color": "blue", "count": "{m}"}, "drawn")], slots=dict(n=_FEW, m=_FEW), exact="nm")
both('''clear the canvas and draw {n} {c} stars | wipe the picture, then {n} {c} stars | start over with {n} {c} stars | erase everything and paint {n} {c} stars instead | new canvas, {n} {c} stars on it''', "", [("clear_canvas", {}, "empty"), ("draw_shapes", {"shape": "star", "color": "{c}", "count": "{n}"}, "drawn")], slots=dict(n=_FEW, c=_C1 + _C2), exact="nc")
both("clear the canvas and draw {n} squares | erase it all, then {n} squares | away with the drawing, {n} squares please", '''清空画布，再画{n}个正方形 | 擦掉重画，画{n}个方块 | 把画擦了，换成{n}个方块 | 画布清空，然后来{n}个正方形''', [("clear_canvas", {}, "empty"), ("draw_shapes", {"shape": "square", "count": "{n}"}, "drawn")], slots=dict(n=_FEW), exact="n")

both('''pin two notes, "{t}" and "{u}" | two notes: "{t}" and "{u}" | add a note saying "{t}" and another one saying "{u}" | one note with "{t}", one with "{u}" | write "{t}" on a note and "{u}" on another''', '''两张便签，一张写“{t}”，一张写“{u}” | 贴两张便利贴：“{t}”和“{u}” | 写张便签“{t}”，再写一张“{u}”''', [("add_note", {"text": "{t}"}, "pinned"), ("add_note", {"text": "{u}"}, "pinned")], slots=dict(t="note_text_wd", u="note_text_wd"))
both('''a yellow note saying "{t}" and a pink one saying "{u}" | yellow note: "{t}", pink note: "{u}" | pin "{t}" on yellow paper and "{u}" on pink paper | write "{t}" on a yellow note and "{u}" on a pink one''', '''黄色便签写“{t}”，粉色便签写“{u}” | 贴一张黄色的“{t}”，再贴一张粉色的“{u}”''', [("add_note", {"text": "{t}", "color": "yellow"}, "pinned"), ("add_note", {"text": "{u}", "color": "pink"}, "pinned")], slots=dict(t="note_text_wd", u="note_text_wd"))
both('''pin a note "{n}" and remind me to {t} {w} | put "{n}" on a note, and remind me {w} to {t} | a note saying "{n}" and a reminder {w} to {t} | add the note "{n}", then a reminder: {t} {w}''', '''贴张便签“{n}”，再提醒我{w}{t} | 写便签“{n}”，{w}提醒我{t}''', [("add_note", {"text": "{n}"}, "pinned"), ("add_reminder", {"text": "{t}", "when": "{w}"}, "added")], slots=dict(n="note_text_wd", t="task_wd", w="when_wd"), exact="w")
both('''music off, all lights off and dark page | stop the music, all lights out, and make the page dark | bedtime: stop the song, turn off all lamps, dark mode''', '''音乐停，灯全关，页面变暗 | 关音乐，关所有灯，再换深色''', [("stop_music", {}, "stopped"), light("all", False), ("set_theme", {"theme": "dark"}, "dark")], ans=["Good night."])
both('''stop the music and cancel the timers | no more music, no more timers | music and timers off | end the song and kill the countdown''', '''音乐停了，计时器也取消 | 关音乐，取消计时''', [("stop_music", {}, "stopped"), ("cancel_timers", {}, "removed")])
