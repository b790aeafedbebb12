"""Music theory and practice: scales, chords, intervals, tempo, tuning."""
from switchboard.world import domain, fn, flow, values

SCALE = {"major": ["happy-sounding", "大调"], "minor": ["sad-sounding", "小调"], "dorian": ["多利亚"], "pentatonic": ["five-note", "五声"], "blues": ["布鲁斯"], "chromatic": ["all twelve notes", "半音阶"]}
domain("music_theory")
fn("get_scale_notes", "Notes of a scale", zh="音阶的音",
   names=["music.scale", "scaleNotes", "music_scale"], descs=["All notes from a root in a scale type."],
   params=dict(root=dict(t="str", v="note_b", noise=0, d="root note, e.g. C#", zh="根音", alt=["key", "tonic"]), scale_type=dict(t="enum", v=SCALE, d="kind of scale", zh="音阶类型", alt=["scale", "mode"]), octaves=dict(t="int", v=(1, 4), d="how many octaves", zh="八度数", opt=True)),
   en=["notes of the {root} {scale_type} scale", "{root} {scale_type} scale, {octaves} octaves", "which notes are in {root} {scale_type}", "play me the {scale_type} scale starting on {root}", "over {octaves} octaves, the scale of {root} {scale_type}", "I'm soloing in {root}, {scale_type}; what can I play", "scale: root {root}, type {scale_type}", "give the {scale_type} scale in {root}"],
   zh_q=["{root}{scale_type}音阶有哪些音", "以{root}为根音的{scale_type}音阶", "{root}{scale_type}，{octaves}个八度", "列出{root}的{scale_type}音阶"],
   res=["C D E F G A B"], ans=["Those are the notes of the scale."])
fn("get_chord_notes", "Notes of a chord", zh="和弦的音",
   names=["music.chord", "chordNotes"], descs=["Which notes make a chord."],
   params=dict(chord=dict(t="str", v="chord_b", noise=0, d="chord symbol", zh="和弦", alt=["symbol"]), inversion=dict(t="int", v={"0": ["root position", "原位"], "1": ["first inversion", "第一转位"], "2": ["second inversion", "第二转位"]}, d="0 root position, 1 first, 2 second inversion", zh="转位", opt=True)),
   en=["notes in {chord}", "what's a {chord} chord made of", "{chord}, {inversion}", "spell the chord {chord}", "how do I play {chord} in {inversion}", "which keys for {chord}", "{inversion} of {chord}"],
   zh_q=["{chord}和弦有哪些音", "{chord}的{inversion}", "{chord}怎么按", "{chord}由哪些音组成"],
   res=["C E G B"], ans=["Those are the notes of {chord}."])
fn("get_guitar_fingering", "Fingering of a chord on a fretted instrument", zh="和弦指法",
   names=["guitar.fingering", "chordDiagram"], descs=["Frets for each string."],
   params=dict(chord=dict(t="str", v="chord_b", noise=0, d="chord symbol", zh="和弦"), instrument=dict(t="enum", v={"guitar": ["six-string", "吉他"], "ukulele": ["uke", "尤克里里"], "banjo": ["班卓琴"], "mandolin": ["曼陀林"]}, d="instrument", zh="乐器"), capo=dict(t="int", v=(1, 7), d="capo on this fret", zh="变调夹品位", opt=True)),
   en=["{chord} on {instrument}", "finger position for {chord} on the {instrument}", "how do I grab {chord} on my {instrument} with a capo at {capo}", "capo {capo}, {instrument}, {chord}: fingering", "show the {instrument} diagram of {chord}", "where do the fingers go for {chord}, {instrument}"],
   zh_q=["{instrument}上{chord}怎么按", "{chord}的{instrument}指法", "变调夹夹{capo}品，{instrument}{chord}", "给我{instrument}{chord}的和弦图"],
   res=["x32010"], ans=["That is the fingering of {chord}."])
fn("transpose_chords", "Transpose chords", zh="移调",
   names=["music.transpose", "transposeProgression"], descs=["Moves chords up or down by half steps."],
   params=dict(chords=dict(t="[str]", v="chord_b", noise=0, d="chords", zh="和弦", alt=["progression"]), semitones=dict(t="int", v=(-6, 7), d="half steps; negative goes down", zh="半音数", alt=["steps"])),
   en=["transpose {chords} by {semitones} semitones", "shift {chords} {semitones} half steps", "{semitones} semitones: {chords}", "my singer needs {chords} moved by {semitones} half steps", "take the progression {chords} and transpose it {semitones}", "what are {chords} after a transposition of {semitones}"],
   zh_q=["把{chords}移{semitones}个半音", "{chords}移调{semitones}", "和弦{chords}，移动{semitones}个半音", "移调：{chords}，{semitones}半音"],
   res=["D, Bm, A"], ans=["The chords are transposed."])
fn("get_interval", "Interval between two notes", zh="音程",
   names=["music.interval", "noteInterval"], descs=["Name of the distance of two notes."],
   params=dict(low=dict(t="str", v="note_b", noise=0, d="lower note", zh="低音", alt=["note1"]), high=dict(t="str", v="note_b", noise=0, d="higher note", zh="高音", alt=["note2"])),
   en=["interval from {low} to {high}", "what's the interval between {low} and the {high} above it", "how far is it from {low} up to {high}", "{low} - {high}: which interval", "name the step from {low} to {high}", "going up from {low} to {high} is a what"],
   zh_q=["{low}到{high}是什么音程", "从{low}往上到{high}的音程", "{low}和{high}之间几度", "{low}-{high}，音程叫什么"],
   res=["perfect fifth"], ans=["That is the interval."])
fn("get_key_signature", "Key signature", zh="调号",
   names=["music.key_signature", "keySignature"], descs=["Sharps or flats of a key."],
   params=dict(key=dict(t="str", v="note_b", noise=0, d="tonic note", zh="主音", alt=["tonic"]), mode=dict(t="enum", v={"major": ["大调"], "minor": ["小调"]}, d="major or minor", zh="调式", alt=["quality"])),
   en=["key signature of {key} {mode}", "how many sharps or flats has {key} {mode}", "{key} {mode}: accidentals", "what do I write at the start of a staff in {key} {mode}", "the {mode} key on {key}, its signature", "in {key} {mode}, which notes are sharp or flat"],
   zh_q=["{key}{mode}的调号", "{key}{mode}有几个升降号", "{key}{mode}哪些音升降", "写{key}{mode}要几个升号或降号"],
   res=["3 sharps"], ans=["That is the key signature."])
fn("set_metronome", "Start a metronome", zh="开启节拍器",
   names=["metronome.start", "startMetronome"], descs=["Clicks at a tempo."],
   params=dict(bpm=dict(t="int", v=(40, 220), d="beats per minute", zh="每分钟拍数", alt=["tempo"]), time_signature=dict(t="enum", v={"4/4": ["four four", "四四拍"], "3/4": ["waltz time", "three four", "四三拍"], "6/8": ["six eight", "八六拍"], "2/4": ["march time", "四二拍"]}, d="meter", zh="拍号", opt=True, alt=["meter"]), subdivision=dict(t="enum", v={"quarter": ["四分"], "eighth": ["八分"], "triplet": ["三连音"]}, d="clicks per beat", zh="细分", opt=True)),
   en=["metronome at {bpm}", "click {bpm} bpm in {time_signature}", "start a {time_signature} metronome, {bpm} beats per minute", "{bpm} with {subdivision} clicks", "I want to practice at {bpm}, {time_signature}, {subdivision}", "tempo {bpm}, let it tick", "give me a beat of {bpm} in {time_signature}"],
   zh_q=["节拍器{bpm}", "打开{time_signature}节拍器，每分钟{bpm}拍", "{bpm}拍，{subdivision}", "我要练琴，速度{bpm}，{time_signature}"],
   res=["ticking at {bpm}"], ans=["The metronome runs at {bpm}."])
fn("stop_metronome", "Stop the metronome", zh="停止节拍器",
   names=["metronome.stop", "stopMetronome"], descs=["Ends the clicking."], params=dict(),
   en=["stop the metronome", "no more clicking", "turn the metronome off", "metronome off", "make that ticking stop", "I'm done practicing, silence the beat"],
   zh_q=["停止节拍器", "关掉节拍器", "别打拍子了", "节拍器停一下"],
   res=["stopped"], ans=["The metronome is silent."])
fn("tune_instrument", "Reference tones for tuning", zh="调音",
   names=["tuner.reference", "tuneInstrument"], descs=["Plays the pitch of a string."],
   params=dict(instrument=dict(t="str", v="instrument_b", d="instrument", zh="乐器"), note=dict(t="str", v="note_b", noise=0, d="note to hear", zh="音", opt=True), reference_pitch=dict(t="int", v=(430, 446), d="pitch of A in Hz", zh="标准音高", opt=True, alt=["a4"])),
   en=["tune my {instrument}", "give me a {note} for the {instrument}", "{instrument} tuning with A at {reference_pitch} Hz", "I need the note {note} to tune a {instrument}, A = {reference_pitch}", "help me get the {instrument} in tune", "my {instrument} sounds off, play the {note}"],
   zh_q=["给{instrument}调音", "{instrument}的{note}是什么音高，放一下", "{instrument}调音，A={reference_pitch}赫兹", "我的{instrument}走音了，放{note}"],
   res=["playing A"], ans=["Tune your {instrument} to that."])
fn("note_frequency", "Frequency of a note", zh="音的频率",
   names=["music.note_to_hz", "noteFrequency"], descs=["Hertz of a note in an octave."],
   params=dict(note=dict(t="str", v="note_b", noise=0, d="note name", zh="音名"), octave=dict(t="int", v=(0, 8), d="octave number", zh="八度")),
   en=["frequency of {note} in octave {octave}", "how many hertz is {note}, octave {octave}", "{note} octave {octave} in Hz", "in octave {octave}, what's the pitch of {note}", "hertz for octave {octave} {note}", "a synth should play {note} in octave {octave}, which frequency"],
   zh_q=["第{octave}八度的{note}是多少赫兹", "{note}的频率，八度{octave}", "八度{octave}，音{note}，频率多少", "{octave}组{note}的频率"],
   res=["440"], ans=["That is the frequency of {note}."])
fn("generate_chord_progression", "Make a chord progression", zh="生成和弦进行",
   names=["compose.progression", "chordProgression"], descs=["Chords that fit a key and mood."],
   params=dict(key=dict(t="str", v="note_b", noise=0, d="key", zh="调"), bars=dict(t="int", v=(2, 32), d="number of bars", zh="小节数", opt=True, alt=["length"]), mood=dict(t="enum", v={"happy": ["cheerful", "欢快"], "sad": ["melancholic", "忧伤"], "tense": ["spooky", "紧张"], "calm": ["relaxed", "平静"]}, d="mood", zh="情绪", opt=True), style=dict(t="enum", v={"pop": ["流行"], "jazz": ["jazzy", "爵士"], "rock": ["摇滚"], "classical": ["古典"]}, d="style", zh="风格", opt=True, alt=["genre"])),
   en=["chord progression in {key}", "a {mood} {style} progression in {key}, {bars} bars", "{bars} bars of {mood} chords in {key}", "write {style} chords, key {key}", "I need something {mood} in the key of {key}", "in {key}, {bars} bars, {style}", "make up {bars} bars in {key}, mood {mood}"],
   zh_q=["{key}调的和弦进行", "{key}调，{mood}的{style}，{bars}小节", "写{bars}小节{style}和弦，{key}调", "来一段{mood}的{key}调和弦"],
   res=["C Am F G"], ans=["Here is the progression in {key}."])
fn("calculate_note_length", "Length of a note in milliseconds", zh="音符时值",
   names=["music.note_length", "noteDuration"], descs=["From tempo and note value, for delays."],
   params=dict(bpm=dict(t="int", v=(50, 200), d="beats per minute", zh="速度", alt=["tempo"]), note_value=dict(t="enum", v={"whole": ["全音符"], "half": ["二分音符"], "quarter": ["四分音符"], "eighth": ["八分音符"], "sixteenth": ["十六分音符"]}, d="note value", zh="音符"), dotted=dict(t="bool", d="dotted note", zh="附点", opt=True)),
   en=["how long is a {note_value} note at {bpm} bpm", "{bpm} bpm, {note_value} in milliseconds", "delay time for a dotted {note_value} at tempo {bpm} @dotted=true", "length of {note_value} notes when the tempo is {bpm}", "at {bpm}, one dotted {note_value} takes how many ms @dotted=true", "tempo {bpm}: {note_value} note duration"],
   zh_q=["速度{bpm}时{note_value}多长", "{bpm}拍，附点{note_value}多少毫秒 @dotted=true", "{note_value}在{bpm}速度下的时长", "每分钟{bpm}拍，{note_value}持续多久"],
   res=["500 ms"], ans=["That is the length of the note."])
fn("find_teacher_music", "Find a music teacher", zh="查找音乐老师",
   names=["lessons.find_teacher", "musicTeacher"], descs=["Lessons for an instrument."],
   params=dict(instrument=dict(t="str", v="instrument_b", d="instrument", zh="乐器"), city=dict(t="str", v="city_b", d="city", zh="城市"), max_price=dict(t="num", v=(15, 90), d="highest price of a lesson", zh="最高课价", opt=True), level=dict(t="enum", v={"beginner": ["just starting", "初学"], "advanced": ["quite good already", "进阶"]}, d="level", zh="水平", opt=True)),
   en=["{instrument} teacher in {city}", "who gives {instrument} lessons in {city} for up to {max_price}", "I'm {level} on the {instrument}, find a teacher in {city}", "lessons: {instrument}, {city}, {level}", "my kid wants to learn {instrument}, we live in {city}", "at most {max_price} a lesson, {instrument}, {city}"],
   zh_q=["{city}的{instrument}老师", "在{city}学{instrument}，每节{max_price}以内", "我{level}{instrument}，在{city}找老师", "孩子想学{instrument}，{city}有老师吗"],
   res=["2 teachers"], ans=["I found {instrument} teachers in {city}."])
