"""Theatre stage: light channels, cues, fades, patching, moving heads, microphones, fly bars, fog, running times."""
from switchboard.wording import L, both, figures, said, signed
from switchboard.world import domain, fn, values


domain("stage_desk")
values("stagefixture_ya", en=["PAR-3", "MH 12", "SP-07", "F4", "LED/22", "Z-101", "B7", "FRES 5", "W-18", "K3/2", "PC 9"])
values("stagemic_ya", en=["M4", "HS-2", "WL 11", "7", "V-3", "LAV 5", "C12", "K/1", "RF-22"])
values("stagefog_ya", en=["FG-1", "H2", "N7", "ROS 3", "2", "K-9", "VES-4"])
values("stagestart_ya", en=["19:30", "20:00", "7 pm", "18:45", "half past seven", "20:15", "15:00", "11:00", "19.45", "17:30"], zh=["19:30", "20:00", "晚上七点", "18:45", "七点半", "20:15", "下午三点", "11:00"])
values("stageend_ya", en=["22:05", "22:30", "21:40", "10 pm", "23:10", "quarter to eleven", "21:15", "22.50", "23:00"], zh=["22:05", "22:30", "21:40", "晚上十点", "23:10", "21:15", "十点三刻"])
CUES = both(figures(1.5, 98.5, 5), figures(2.25, 90.25, 9), {k: [] for k in (1, 4, 7, 12, 18, 23, 40, 51, 66, 87, 101, 115, 120, 204)}, {3: ["three", "三"], 10: ["ten", "十"], 20: ["twenty", "二十"], 12.5: ["12.5", "twelve point five", "十二点五"], 7.5: ["7.5", "seven point five", "七点五"]})
CUE = dict(t="num", v=CUES, d="number of the cue", zh="场景号", alt=["cue_no", "number"])
CHANNEL = dict(t="int", v=said(range(1, 241), ["{}"], ["{}"]), d="light channel", zh="通道", alt=["ch", "channel_no"])
LEVEL = both(said([5, 10, 15, 20, 30, 35, 40, 60, 65, 70, 80, 90], ["{} percent", "{}%"], ["百分之{}"]), {50: ["half", "50 percent", "百分之五十", "一半"], 100: ["full", "100 percent", "百分之百"], 0: ["zero", "0 percent", "0%", "百分之零"], 25: ["a quarter", "25%", "四分之一", "百分之二十五"], 75: ["three quarters", "75 percent", "四分之三"], 33: ["33%", "百分之三十三"]})
FADE = both(said([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 45], ["{} seconds", "{} s", "{} sec"], ["{}秒"]), said([0.3, 0.8, 1.2, 2.5, 3.5, 7.5, 0.25], ["{} seconds", "{} s"], ["{}秒"]), said([2, 3, 5], ["{} minutes", "{} min"], ["{}分钟"], 60),
            {0.5: ["half a second", "半秒"], 1: ["a second", "one second", "一秒"], 1.5: ["a second and a half", "one and a half seconds", "一秒半"], 2.5: ["two and a half seconds", "两秒半"], 30: ["half a minute", "30 seconds", "半分钟"], 60: ["a minute", "one minute", "一分钟"], 90: ["a minute and a half", "90 s", "一分半"], 0.25: ["a quarter of a second", "0.25 s"]})
MIC = dict(t="str", v="stagemic_ya", noise=0.1, d="code of the microphone", zh="话筒编号", alt=["mic_id", "microphone", "input"])
FIX = dict(t="str", v="stagefixture_ya", noise=0.1, d="code of the lamp", zh="灯具编号", alt=["fixture_id", "lamp", "unit"])

fn("set_channel", "Bring a light channel to a level", zh="设置灯光通道", names=["channels.set", "setChannel", "channel_at"], descs=["Channel, percent, and seconds it takes.", "One dimmer"],
   params=dict(channel=CHANNEL, percent=dict(t="int", v=LEVEL, d="percent", zh="百分比", alt=["level", "intensity"]), seconds=dict(t="num", v=FADE, d="seconds of fading", zh="渐变秒数", opt=True, alt=["fade", "time_s"])),
   en=L('''channel {channel} at {percent}
channel {channel} to {percent} in {seconds}
set channel {channel} to {percent}
{percent} on channel {channel}
in {seconds} channel {channel} goes to {percent}
bring channel {channel} to {percent} over {seconds}
{channel} at {percent}
put {percent} on channel {channel} within {seconds}
over {seconds}, {percent}, channel {channel}
the actor stands in the dark, channel {channel} to {percent}
take {seconds} and fade {channel} to {percent}
channel {channel} is at 55 now, I want it at {percent}
fade channel {channel} out in {seconds} @percent=0
full on channel {channel} @percent=100
kill channel {channel} @percent=0'''),
   zh_q=L('''{channel}通道{percent}
{channel}号通道{seconds}内到{percent}
把{channel}通道设为{percent}
{percent}，{channel}通道，用{seconds}
{channel}通道现在55，改成{percent}
{channel}通道{seconds}内熄灭 @percent=0
{channel}号通道全开 @percent=100'''), res=["{channel} at {percent}"], ans=["Channel {channel} is at {percent} percent."])

fn("set_channel_range", "Bring a range of light channels to a level", zh="设置一组通道", names=["channels.range", "setRange", "channels_thru"], descs=["From the first to the last channel.", "Several dimmers at once"],
   params=dict(first=dict(t="int", v=said(range(1, 61), ["{}"], ["{}"]), d="first channel", zh="起始通道", alt=["from_channel", "start"]), last=dict(t="int", v=said(range(61, 141), ["{}"], ["{}"]), d="last channel", zh="末通道", alt=["to_channel", "end", "thru"]), percent=dict(t="int", v=LEVEL, d="percent", zh="百分比", alt=["level", "intensity"])),
   en=L('''channels {first} to {last} at {percent}
{first} through {last} at {percent}
{first} thru {last} to {percent}
set channels {first}-{last} to {percent}
{percent} on channels {first} to {last}
everything from {first} to {last}: {percent}
bring channels {first} up to {last} to {percent}
from channel {first} to channel {last} {percent}
up to channel {last}, starting at {first}, {percent}
{percent} for {first} to {last}
the whole row, channel {first} to channel {last}, at {percent}
blackout on channels {first} to {last} @percent=0
channels {first} thru {last} full @percent=100'''),
   zh_q=L('''{first}到{last}通道{percent}
把{first}至{last}号通道设为{percent}
{percent}，{first}到{last}通道
从{first}通道到{last}通道都{percent}
{first}到{last}通道全黑 @percent=0'''), res=["{first}-{last} at {percent}"], ans=["Channels {first} to {last} are at {percent} percent."])

fn("go_cue", "Run a cue", zh="执行场景", names=["cues.go", "runCue", "fire_cue"], descs=["Starts a cue, in another time than stored if given.", "Go"],
   params=dict(cue=CUE, seconds=dict(t="num", v=FADE, d="seconds instead of the stored time", zh="秒数", opt=True, alt=["time_s", "fade"])),
   en=L('''go cue {cue}
run cue {cue}
cue {cue} in {seconds}
cue {cue}, go
fire cue {cue}
start cue {cue} with {seconds}
jump to cue {cue}
now cue number {cue}
take cue {cue} in {seconds}
play {cue}, over {seconds}
we're on page 31, cue {cue} go
light cue {cue} please
not cue 9, cue {cue}
within {seconds} go to cue {cue}'''),
   zh_q=L('''执行{cue}号场景
{cue}号场景，走
运行场景{cue}，用{seconds}
跳到场景{cue}
不是9号，走{cue}号场景
用{seconds}切到{cue}号场景'''), res=["cue {cue}"], ans=["Cue {cue} is running."])

fn("record_cue", "Store the present light as a cue", zh="记录场景", names=["cues.record", "storeCue", "save_cue"], descs=["Number of the cue, seconds in and seconds out.", "Fade times up and down"],
   params=dict(cue=CUE, fade_in=dict(t="num", v=FADE, d="seconds in", zh="渐入秒数", opt=True, alt=["up", "in_s"]), fade_out=dict(t="num", v=FADE, d="seconds out", zh="渐出秒数", opt=True, alt=["down", "out_s"])),
   en=L('''record cue {cue}
record cue {cue}, in {fade_in}, out {fade_out}
store this as cue {cue}
save cue {cue} with {fade_in} in and {fade_out} out
cue {cue}: {fade_out} out, {fade_in} in; store it
fade in {fade_in}, fade out {fade_out}, record as cue {cue}
keep this look as cue {cue}, coming up in {fade_in}
write cue {cue} with an out time of {fade_out}
{fade_in} in, {fade_out} out, store cue {cue}
out time {fade_out}, in time {fade_in} for a new cue {cue}
this is cue number {cue} now, save it
record {cue}: up in {fade_in}, down in {fade_out}'''),
   zh_q=L('''记录为{cue}号场景
存成场景{cue}，渐入{fade_in}，渐出{fade_out}
{cue}号场景渐出{fade_out}，渐入{fade_in}，存下
现在的灯光存为场景{cue}
记录场景{cue}，渐入{fade_in}'''), res=["cue {cue} stored"], ans=["Cue {cue} is stored."])

fn("copy_cue", "Copy a cue to another number", zh="复制场景", names=["cues.copy", "copyCue", "duplicate_cue"], descs=["From a source cue to a target cue.", "The source stays"],
   params=dict(source=dict(CUE, d="cue that is copied", zh="来源场景", alt=["from_cue", "src"]), target=dict(CUE, d="number of the copy", zh="目标场景", alt=["to_cue", "dest"])),
   en=L('''copy cue {source} to cue {target}
cue {source} copied to {target}
make cue {target} a copy of cue {source}
cue {target} should look like cue {source}, copy it
copy {source} onto {target}
to cue {target} copy cue {source}
take cue {source} and use it again as {target}
from {source} copy to {target}
duplicate cue {source}, the new one is {target}
I want cue {source} once more at {target}
cue {target} = copy of cue {source}'''),
   zh_q=L('''把场景{source}复制到{target}
{source}号场景复制为{target}号
{target}号场景照{source}号复制
复制场景{source}，新号{target}
新场景{target}用{source}号的复制'''), res=["copied"], ans=["Cue {source} is copied to {target}."])

fn("move_cue", "Give a cue another number", zh="移动场景", names=["cues.move", "renumberCue", "cue_move"], descs=["Old number and new number.", "The old number becomes free"],
   params=dict(old=dict(CUE, d="number so far", zh="原号", alt=["from_cue", "source"]), new=dict(CUE, d="new number", zh="新号", alt=["to_cue", "target"])),
   en=L('''move cue {old} to {new}
renumber cue {old} as {new}
cue {old} becomes cue {new}
cue {old} gets the number {new}
to {new} with cue {old}
change cue {old} into number {new}
new number {new} for cue {old}
cue {new} is what cue {old} was, move it
shift cue {old} to place {new}
cue {old} comes too early, move it to {new}
call cue {old} {new} from now on'''),
   zh_q=L('''把场景{old}移到{new}
{old}号场景改成{new}号
场景{old}换到{new}号
新号{new}，原来是场景{old}
{old}号场景太早，移到{new}号'''), res=["moved"], ans=["Cue {old} is {new} now."])

fn("set_follow", "Let a cue start by itself some time after another", zh="设置自动跟随", names=["cues.follow", "autoFollow", "link_cues"], descs=["The cue, the one it follows, and the seconds between.", "Automatic go"],
   params=dict(cue=dict(CUE, d="cue that starts by itself", zh="自动场景", alt=["next_cue", "follower"]), after=dict(CUE, d="cue it follows", zh="前一场景", alt=["previous", "first_cue"]), seconds=dict(t="num", v=FADE, d="seconds between", zh="间隔秒数", alt=["delay", "wait"])),
   en=L('''cue {cue} follows cue {after} after {seconds}
{seconds} after cue {after} start cue {cue}
let cue {cue} go {seconds} after cue {after}
after cue {after}, wait {seconds}, then cue {cue}
cue {cue} comes by itself {seconds} behind cue {after}
link cue {cue} to cue {after} with {seconds} between
cue {after}, then {seconds}, then cue {cue}
wait {seconds} behind {after} and run {cue}
when cue {after} is over, {seconds} later cue {cue}
auto cue {cue}: {seconds} after {after}
{cue} must follow {after} with a gap of {seconds}'''),
   zh_q=L('''场景{after}后{seconds}自动走场景{cue}
场景{cue}在场景{after}之后{seconds}自动执行
{after}号场景完了等{seconds}，再走{cue}号
{cue}号场景跟随{after}号，间隔{seconds}
{seconds}后接{cue}号场景，前面是{after}号'''), res=["linked"], ans=["Cue {cue} follows cue {after}."])

fn("patch_fixture", "Connect a lamp to a channel and an address", zh="配接灯具", names=["patch.add", "patchFixture", "assign_dmx"], descs=["Which lamp on which channel at which address.", "DMX patch"],
   params=dict(fixture=FIX, channel=CHANNEL, address=dict(t="int", v=(1, 512), lim=True, d="DMX address", zh="地址", alt=["dmx", "dmx_address"]), universe=dict(t="int", v={1: ["universe 1", "the first universe", "universe one", "第一域"], 2: ["universe 2", "the second universe", "universe two", "第二域"], 3: ["universe 3", "the third universe", "第三域"], 4: ["universe 4", "the fourth universe", "第四域"]}, d="which universe", zh="域", opt=True, alt=["net", "line"])),
   en=L('''patch {fixture} to channel {channel}, address {address}
lamp {fixture}: channel {channel}, address {address}
{fixture} on address {address}, channel {channel}
address {address} and channel {channel} for lamp {fixture}
lamp {fixture} at address {address} in {universe}, channel {channel}
connect {fixture} to channel {channel} with address {address}
channel {channel} is lamp {fixture}, address {address}, {universe}
in {universe}, address {address}: {fixture} on channel {channel}
put lamp {fixture} on channel {channel} and give it address {address}
give {fixture} the address {address} and control it with channel {channel}
{fixture} listens at {address}, I want it on channel {channel}
channel {channel}, {universe}, address {address}, lamp {fixture}'''),
   zh_q=L('''灯{fixture}接到{channel}通道，地址{address}
{fixture}号灯地址{address}，通道{channel}
通道{channel}，地址{address}，{fixture}号灯
把{fixture}号灯配到{universe}地址{address}，通道{channel}
{fixture}号灯：{universe}，通道{channel}，地址{address}'''), res=["{fixture} at {address}"], ans=["Lamp {fixture} is on channel {channel}."])

fn("aim_fixture", "Turn a moving lamp to two angles", zh="调整灯具角度", names=["movers.aim", "panTilt", "point_lamp"], descs=["Pan and tilt in degrees, negative is left or down.", "Moving heads"],
   params=dict(fixture=FIX, pan=dict(t="num", v=both({k: [] for k in (-135, -90, -45, -12, 30, 60, 110, 15)}, {-20: ["minus 20", "-20", "负二十"], -30: ["minus thirty", "-30", "负三十"], -7.5: ["minus 7.5", "-7.5", "负七点五"], 45: ["45", "forty-five", "四十五"], 90: ["90", "ninety", "九十"], 0: ["zero", "0", "零"], 180: ["180", "a hundred and eighty", "一百八十"], 22.5: ["22.5", "twenty-two and a half", "二十二点五"]}), d="degrees to the side", zh="水平角度", alt=["x", "azimuth"]),
               tilt=dict(t="num", v=both({k: [] for k in (-60, -35, -18, 10, 25, 50, 70)}, {-40: ["minus 40", "-40", "负四十"], -5: ["minus five", "-5", "负五"], 20: ["20", "twenty", "二十"], 35: ["35", "thirty-five", "三十五"], 12.5: ["12.5", "twelve and a half", "十二点五"], -2.5: ["minus 2.5", "-2.5", "负二点五"]}), d="degrees of height", zh="俯仰角度", alt=["y", "elevation"])),
   en=L('''lamp {fixture}: pan {pan}, tilt {tilt}
aim {fixture} at pan {pan} and tilt {tilt}
tilt {tilt}, pan {pan}, lamp {fixture}
turn lamp {fixture} to {pan} pan and {tilt} tilt
{fixture} should have a tilt of {tilt} and a pan of {pan}
pan {pan} tilt {tilt} with {fixture}
set the tilt of {fixture} to {tilt} and its pan to {pan}
move lamp {fixture} to pan {pan}, tilt {tilt}
for lamp {fixture} tilt {tilt}, pan {pan}
{fixture} misses the chair, pan {pan} and tilt {tilt}
point {fixture}: pan is {pan}, tilt is {tilt}'''),
   zh_q=L('''{fixture}号灯水平{pan}度，俯仰{tilt}度
{fixture}号灯俯仰{tilt}度，水平{pan}度
把{fixture}号灯转到水平{pan}、俯仰{tilt}
俯仰{tilt}，水平{pan}，{fixture}号灯
{fixture}号灯没对准，水平{pan}度，俯仰{tilt}度'''), res=["aimed"], ans=["Lamp {fixture} is aimed."])

fn("flash_channel", "Flash a light channel several times", zh="闪烁通道", names=["effects.flash", "flashLight", "blink_channel"], descs=["How many flashes of how many seconds.", "Lightning and strobes"],
   params=dict(channel=CHANNEL, count=dict(t="int", v=both(said([4, 5, 6, 8, 10, 15, 20, 24, 30], ["{} times"], ["{}次"]), {2: ["twice", "two times", "两次"], 3: ["three times", "三次"], 12: ["a dozen times", "12 times", "十二次"], 100: ["a hundred times", "一百次"]}), d="how many flashes", zh="次数", alt=["times", "flashes"]), seconds=dict(t="num", v=both(said([2, 3], ["{} seconds", "{} s"], ["{}秒"]), said([0.1, 0.2, 0.35, 0.4, 0.75, 1.5, 0.05], ["{} seconds", "{} s"], ["{}秒"]), said([200, 300, 150, 80], ["{} milliseconds", "{} ms"], ["{}毫秒"], 0.001), {0.5: ["half a second", "半秒"], 1: ["a second", "one second", "一秒"], 0.25: ["a quarter of a second", "250 ms", "0.25秒"]}), d="seconds of one flash", zh="每次秒数", alt=["length", "each_s"])),
   en=L('''flash channel {channel} {count} for {seconds}
channel {channel}: {count} {seconds}
{count} {seconds} on channel {channel}
flash {channel}, {seconds} each, {count}
let channel {channel} blink {count}, {seconds} a time
flashes of {seconds} on channel {channel}, {count}
blink channel {channel}, {count}, each one {seconds}
lightning on {channel}: {count}, {seconds} long
with {seconds} per flash, channel {channel} {count}
I need channel {channel} to flash {count} with {seconds}
20 times half a second on channel {channel} @count=20 @seconds=0.5
six flashes of {seconds}, channel {channel} @count=6
a couple of flashes on channel {channel}, {seconds} each @count=2'''),
   zh_q=L('''{channel}通道闪{count}，每次{seconds}
每次{seconds}，闪{count}，{channel}通道
{channel}通道闪烁{seconds}，重复{count}
闪{channel}号通道{count}，{seconds}一次
{channel}通道闪二十次，每次半秒 @count=20 @seconds=0.5'''), res=["flashing"], ans=["Channel {channel} flashes."])

fn("set_mic_level", "Set a microphone to a level", zh="设置话筒电平", names=["mics.set", "micLevel", "mic_at"], descs=["Absolute level in decibels, 0 is nominal.", "Fader position of a microphone"],
   params=dict(mic=MIC, db=dict(t="num", v=both({-k: v for k, v in said([2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 24, 30, 40], ["minus {} dB", "minus {}", "minus {} decibels"], ["负{}分贝"]).items()}, {-k: [f"-{k} dB", f"-{k}", f"-{k}分贝"] for k in (1.5, 6, 7.5, 12, 25, 35)}, {0: ["zero dB", "zero", "0 dB", "零分贝"], 3: ["plus 3 dB", "plus three", "正三分贝"], 6: ["plus 6", "+6 dB", "正6分贝"], -2.5: ["minus 2.5 dB", "minus two and a half", "负二点五分贝"]}), d="decibels", zh="分贝", alt=["level", "gain", "volume"])),
   en=L('''mic {mic} at {db}
set microphone {mic} to {db}
{db} on mic {mic}, absolute
mic {mic} fader: {db}
put mic {mic} at {db}
microphone {mic} to {db} please
I want mic {mic} to sit at {db}
bring {mic} to {db}
mic number {mic} should stand at {db}
the singer uses mic {mic}, level {db}
level of {mic} is {db} for this scene
fader of mic {mic} at {db}'''),
   zh_q=L('''话筒{mic}设为{db}
{mic}号话筒设到{db}
把{mic}号话筒电平调到{db}
电平{db}，{mic}号话筒
{mic}号话筒推到{db}'''), res=["{mic} at {db}"], ans=["Microphone {mic} is set."])

fn("change_mic_level", "Make a microphone louder or quieter by some decibels", zh="增减话筒音量", names=["mics.shift", "micBy", "nudge_mic"], descs=["Positive is louder, negative is quieter.", "Relative change of a microphone"],
   params=dict(mic=MIC, db=dict(t="num", v=both(signed([2, 3, 4, 5, 6, 8, 10], ["{} dB louder", "up {} dB", "up by {} dB"], ["{} dB quieter", "down {} dB", "down by {} dB", "{} dB lower", "back {} dB"], ["大{}分贝", "加{}分贝"], ["小{}分贝", "减{}分贝", "降{}分贝"]), signed([1.5, 2.5, 0.5], ["{} dB louder", "up {} dB"], ["{} dB quieter", "down {} dB"], ["大{}分贝"], ["小{}分贝"]), {0.5: ["half a decibel louder", "大半分贝"], -0.5: ["half a decibel quieter", "小半分贝"], 1: ["one dB up", "a decibel louder", "大一分贝"], -1: ["one dB down", "a decibel quieter", "小一分贝"]}), d="decibels, negative is quieter", zh="分贝，负数为减小", alt=["change", "by_db", "offset"])),
   en=L('''mic {mic} {db}
{db} on mic {mic}
microphone {mic}: {db}
mic {mic} has to go {db}
mic number {mic} {db} please
the duke does not sound right, mic {mic} {db}
for mic {mic} {db}
I'd like mic {mic} {db}
turn mic {mic} down by 3 dB @db=-3
turn {mic} up by 4 dB @db=4
mic {mic} feeds back, take 6 dB off @db=-6
add 2 dB to microphone {mic} @db=2
pull {mic} back by 5 decibels @db=-5
give mic {mic} one and a half dB more @db=1.5'''),
   zh_q=L('''话筒{mic}{db}
{mic}号话筒{db}
把{mic}号话筒{db}
{mic}号话筒啸叫，减六分贝 @db=-6
{mic}号话筒再{db}
{mic}号话筒调低三分贝 @db=-3
{mic}号话筒调高四分贝 @db=4'''), res=["changed"], ans=["Microphone {mic} is changed."])

fn("move_fly_bar", "Raise or lower a bar above the stage", zh="升降吊杆", names=["flies.move", "flyBar", "bar_by"], descs=["Metres up, negative is down, and seconds it takes.", "Scenery in the air"],
   params=dict(bar=dict(t="int", v={1: ["bar 1", "the first bar", "bar one", "第一道吊杆", "1号吊杆"], 2: ["bar 2", "the second bar", "第二道吊杆"], 3: ["bar 3", "the third bar", "bar three", "三号吊杆"], 5: ["bar 5", "the fifth bar", "第五道吊杆"], 7: ["bar 7", "the seventh bar", "7号吊杆"], 9: ["bar 9", "bar nine", "the ninth bar", "九号吊杆"], 12: ["bar 12", "the twelfth bar", "第十二道吊杆"], 18: ["bar 18", "bar eighteen", "18号吊杆"], 21: ["bar 21", "the twenty-first bar", "21号吊杆"]}, d="number of the bar", zh="吊杆号", alt=["bar_no", "line"]),
               metres=dict(t="num", v=both(signed([2, 3, 4, 5, 6, 8], ["up {} metres", "{} metres up", "{} m higher"], ["down {} metres", "{} metres down", "{} m lower"], ["升{}米"], ["降{}米"]), signed([1.2, 2.5, 3.5, 0.8, 4.75], ["up {} metres", "{} m up"], ["down {} metres", "{} m down"], ["升{}米"], ["降{}米"]), {0.5: ["half a metre up", "升半米"], -0.5: ["half a metre down", "down half a metre", "降半米"], 1: ["a metre up", "升一米"], -1: ["a metre down", "降一米"], 1.5: ["one and a half metres up", "升一米半"], -1.5: ["a metre and a half down", "降一米半"], 0.3: ["30 cm up", "升30厘米"], -0.2: ["20 cm down", "降20厘米"]}), d="metres, negative is down", zh="米，负数为下降", alt=["distance", "by_metres"]),
               seconds=dict(t="num", v=FADE, d="seconds it takes", zh="秒数", opt=True, alt=["time_s", "duration"])),
   en=L('''{bar} {metres}
{bar} {metres} in {seconds}
move {bar} {metres}
{metres} with {bar}
take {bar} {metres} over {seconds}
in {seconds} {bar} goes {metres}
{bar}: {metres}, {seconds}
the forest hangs on {bar}, {metres}
bring {bar} {metres} within {seconds}
{metres}, {seconds}, {bar}
I need {bar} {metres}
lower {bar} by 2 metres @metres=-2
raise {bar} by 3.5 metres @metres=3.5
let {bar} sink 4 metres @metres=-4'''),
   zh_q=L('''{bar}{metres}
{bar}{seconds}内{metres}
把{bar}{metres}
{bar}{metres}，用{seconds}
布景在{bar}上，{metres}
{bar}下降两米 @metres=-2'''), res=["moving"], ans=["The bar moves."])

fn("run_fog", "Let a fog machine blow", zh="放烟雾", names=["fog.run", "blowFog", "fog_burst"], descs=["Seconds and percent of output.", "Fog on the stage"],
   params=dict(machine=dict(t="str", v="stagefog_ya", noise=0.1, d="code of the fog machine", zh="烟机编号", alt=["machine_id", "fogger"]), seconds=dict(t="num", v=FADE, d="seconds", zh="秒", alt=["duration", "time_s"]), percent=dict(t="int", v=LEVEL, d="percent of output", zh="输出百分比", opt=True, alt=["output", "strength"])),
   en=L('''fog machine {machine} for {seconds}
{seconds} of fog from {machine}
fog {machine}: {seconds} at {percent}
blow fog with {machine}, {seconds}
fog at {percent} for {seconds}, machine {machine}
run fog machine {machine} {seconds} at {percent}
machine {machine} should blow {seconds}
let {machine} smoke for {seconds} with {percent} output
at {percent} for {seconds}, fog machine {machine}
we need a thicker mist, {seconds} of {machine}
{seconds}, {percent}, fog machine {machine}
fog please: {machine}, {seconds}'''),
   zh_q=L('''{machine}号烟机放{seconds}
{machine}号烟机{percent}放{seconds}
放烟{seconds}，{machine}号机
{machine}号烟机喷{seconds}，{percent}
{percent}，{seconds}，{machine}号烟机'''), res=["fog"], ans=["Machine {machine} blows."])

fn("set_show_times", "Set when a performance begins and ends, with the interval", zh="设置演出时间", names=["show.times", "performanceTimes", "running_times"], descs=["Start, end, and minutes of interval.", "Times of the evening"],
   params=dict(start=dict(t="str", v="stagestart_ya", noise=0, d="beginning, as said", zh="开始", alt=["begins", "from_time"]), end=dict(t="str", v="stageend_ya", noise=0, d="end, as said", zh="结束", alt=["ends", "until"]), interval=dict(t="int", v=both(said([10, 12, 18, 20, 25, 40], ["{} minutes", "{} min"], ["{}分钟"]), {15: ["a quarter of an hour", "15 minutes", "一刻钟"], 30: ["half an hour", "半小时"], 60: ["an hour", "一小时"], 45: ["three quarters of an hour", "45分钟"]}), d="minutes of interval", zh="幕间分钟", opt=True, alt=["break_minutes", "pause"])),
   en=L('''the show runs from {start} to {end}
start {start}, end {end}, interval {interval}
{start} to {end} with an interval of {interval}
we begin at {start} and are done at {end}
end at {end}, beginning at {start}
it ends at {end}, starts at {start}, the interval is {interval}
with {interval} of interval from {start} until {end}
tonight: {start}-{end}
curtain up {start}, curtain down {end}
curtain down at {end}, up at {start}, {interval} interval
set the performance to {start} till {end}
the audience leaves at {end}; we start at {start} and break for {interval}'''),
   zh_q=L('''演出{start}到{end}
{start}开演，{end}结束，幕间{interval}
{end}散场，{start}开始
这场{start}至{end}，休息{interval}
幕间{interval}，{start}开始，{end}结束'''), res=["{start}-{end}"], ans=["The performance runs from {start} to {end}."])
