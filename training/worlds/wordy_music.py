"""Music theory, instruments and concerts in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, S, both, contexts, opt, said

domain("wordy_music")
contexts("""I play the oboe badly since 2008.
Our choir has # singers and no tenor.
The concert is on the 12th.
My metronome fell off the piano.
Track # on the record is my favourite.
My teacher, Signora Benedetti, insists on it.
The hall seats #.
I practise every day except Sunday.
We rehearse in a garage on Mill Lane.
The band broke up in 1996, sadly.
My neighbour complains about the noise.
The sheet has a coffee stain.""")
values("w_note", en=["C", "D", "E", "F", "G", "A", "B", "C#", "F#", "Bb", "Eb", "Ab", "G#", "Db"])
values("w_chordname", en=["Cmaj7", "Am7", "G7", "F#m", "Bbmaj9", "Dm7b5", "Esus4", "A6", "Caug", "Gdim7", "Em", "D7#9", "Fm", "Bm7", "Ab7", "C/E"])
values("w_song", en=["Midnight Ferry", "Clementine", "Harvest of Stars", "Blue Lantern", "Run, Rabbit", "Paper Boats", "The Long Way Down", "Scarborough Fair", "Amazing Grace", "Nine Lives", "Autumn Leaves", "Copper Sun", "Tennessee Rain", "Greensleeves", "Summertime", "Letters to Ana", "Waltz for Nobody", "Take Me to the Sea"], zh=["茉莉花", "蓝灯笼", "远方的船", "秋叶", "大海", "夜航", "成都的雨", "橄榄树", "送别", "九条命"])
values("w_band", en=["The Velvet Herons", "Fleetwood Mac", "Ana Moura", "Kraftwerk", "Miles Davis", "Nina Simone", "Arctic Monkeys", "Björk", "Fela Kuti", "The Paper Kites", "Johann Sebastian Bach", "Clara Schumann", "Radiohead", "Buena Vista Social Club", "Dolly Parton", "Sigur Rós", "Aretha Franklin", "Tinariwen", "Philip Glass", "Khruangbin"], zh=["邓丽君", "周杰伦", "五月天", "罗大佑", "王菲", "巴赫", "痛仰乐队", "万能青年旅店", "李宗盛"])
KEY = S("w_note", "Root note of the key, e.g. C or F#", "root", "tonic", noise=0)
MODE = E("major:大调|minor:小调|dorian:多利亚|mixolydian:混合利底亚|pentatonic:五声音阶|blues:布鲁斯", "Kind of scale", "scale_type", "mode")
INSTR = S("instrument_b", "Instrument", noise=0.03)
F("get_scale_notes", "Lists the notes of a scale.", "music.scale|scaleNotes|music_theory.scale", dict(root=KEY, scale=MODE, octaves=opt(I(2, 4, "Number of octaves"), default=1), descending=opt(B("From the top to the bottom", "downwards", yes="from the top down|descending|going downwards|下行", no="from the bottom up|ascending|going upwards|上行"), default=False), notation=opt(E("letters:letter names,字母|solfege:do re mi,唱名|midi:MIDI numbers,MIDI编号", "How the notes are written"), default="letters")), """
which notes are in the {root} {scale} scale
write out the {scale} scale on {root} over {octaves} octaves, {descending}
I need the {root} {scale} scale {descending} as {notation}
{root} {scale}, {octaves} octaves
my student has to play {root} {scale} tomorrow; list its notes {descending}, in {notation}
with {notation}, the scale of {root} {scale} please
how does {root} {scale} go, {descending}
""", "{root}{scale}音阶有哪些音\n{root}{scale}两个八度，{descending} @octaves=2", "C D E F G A B", "Those are the notes.", zh="列出音阶的音")
F("get_chord_notes", "Lists the notes of a chord.", "music.chord|chordNotes|music_theory.chord", dict(chord=S("w_chordname", "Symbol of the chord, e.g. Dm7", "chord_name", "symbol", noise=0.02), inversion=opt(M({1: ["first inversion", "1st inversion", "第一转位"], 2: ["second inversion", "2nd inversion", "第二转位"], 3: ["third inversion", "3rd inversion", "第三转位"]}, "Inversion; 0 is root position", t="int"), default=0), instrument=opt(E("piano:on the piano,钢琴|guitar:on the guitar,吉他|ukulele:on the ukulele,尤克里里", "Show the fingering for this instrument", "fingering_for")), as_midi=opt(B("Return MIDI numbers", "midi"), default=False)), """
which notes make up {chord}
spell {chord} in {inversion}
how do I grip {chord} {instrument}, {inversion}
{chord}, {inversion}, as MIDI numbers @as_midi=true
I want the names of the notes and not MIDI numbers: {chord} @as_midi=false
show me {chord} {instrument}
what are the notes of {chord} if it is played in {inversion}
""", "{chord}和弦由哪些音组成\n{chord}的{inversion}，{instrument}怎么按", "C E G B", "Those are the notes.")
F("identify_chord", "Names the chord that a set of notes forms.", "music.identify_chord|chordFinder", dict(notes=A("str", "w_note", "Notes, lowest first", "pitches", noise=0), key=opt(KEY), allow_slash=opt(B("Allow slash chords", "slash_chords"), default=True)), """
which chord do the notes {notes} form
what is {notes} called when it occurs in the key of {key}
name the chord made of {notes}, no slash chords please @allow_slash=false
in {key}, the notes {notes}: which chord? slash chords are allowed @allow_slash=true
my left hand plays {notes}. What chord is that
""", "{notes}组成什么和弦\n在{key}调里，{notes}是什么和弦", "Am7", "That is the chord.")
F("transpose_melody", "Moves notes or chords into another key.", "music.transpose|transposeNotes", dict(notes=A("str", "w_chordname", "Notes or chords to transpose", "chords", noise=0), semitones=opt(I(-11, 11, "Number of semitones, negative for down", "steps")), from_key=opt(KEY), to_key=opt(S("w_note", "Key to transpose to", "target_key", noise=0)), use_flats=opt(B("Write flats instead of sharps", "flats", yes="with flats|written with flats|using b instead of #|用降号", no="with sharps|written with sharps|using # and not b|用升号"), default=False)), """
transpose {notes} by {semitones} semitones
my singer needs {notes} in {to_key} instead of {from_key}, {use_flats}
move {notes} from {from_key} to {to_key}
{notes}: shift by {semitones} half steps, {use_flats}
the song has {notes} in the key of {from_key}; for the saxophone I want it in {to_key}, {use_flats}
put {notes} up or down by {semitones} semitones
""", "把{notes}移{semitones}个半音\n{notes}从{from_key}调移到{to_key}调，{use_flats}", "Dm7 G7", "The chords are transposed.")
F("calculate_interval", "Names the interval between two notes.", "music.interval|intervalBetween", dict(lower=S("w_note", "Lower note", "note1", "from_note", noise=0), upper=S("w_note", "Upper note", "note2", "to_note", noise=0), compound_octaves=opt(I(1, 3, "Additional octaves between them", "extra_octaves"), default=0), output=opt(E("name:name of the interval,音程名|semitones:number of semitones,half steps,半音数|ratio:frequency ratio,频率比", "What to return"), default="name")), """
what interval is it from {lower} to {upper}
find the {output} between {lower} and {upper}
how many half steps lie between {lower} and the {upper} above it @output="semitones"
from {lower} up to {upper} and {compound_octaves} octaves more: {output}
{lower} below, {upper} above, what is that called
""", "{lower}到{upper}是什么音程\n{lower}和{upper}之间有几个半音 @output=\"semitones\"", "perfect fifth", "That is the interval.")
F("calculate_note_frequency", "Frequency of a note.", "music.note_frequency|noteFrequency", dict(note=S("w_note", "Name of the note", "pitch", noise=0), octave=I(0, 8, "Octave, 4 holds the middle C"), tuning=opt(I(415, 446, "Frequency of A4 in hertz", "a4", "concert_pitch"), default=440), temperament=opt(E("equal:平均律|just:pure,纯律|meantone:中庸全音律", "Temperament"), default="equal")), """
what frequency does {note} in octave {octave} have
our orchestra tunes to {tuning} Hz; how many hertz is {note}, octave {octave}
{note}, octave {octave}, {temperament} temperament
with A at {tuning} and {temperament} temperament, find the frequency of {note} in the {octave} octave
in hertz: {note}, octave number {octave}
""".replace("in the {octave} octave", "in octave {octave}"), "第{octave}八度的{note}频率多少\nA定{tuning}赫兹，{note}第{octave}八度是多少赫兹", "329.6 Hz", "That is the frequency.")
F("generate_chord_progression", "Generates a chord progression.", "music.chord_progression|chordProgression|compose.chords", dict(key=KEY, mode=opt(E("major:大调|minor:小调", "Major or minor", "tonality"), default="major"), length=opt(I(2, 16, "Number of chords", "num_chords", "bars"), default=4), style=opt(E("pop:流行|jazz:swing,爵士|classical:古典|blues:布鲁斯|flamenco:弗拉门戈", "Style", "genre")), sevenths=opt(B("Use seventh chords", "with_sevenths", yes="with seventh chords|using sevenths|add sevenths|用七和弦", no="only triads|without sevenths|plain triads|只用三和弦"), default=False)), """
make a chord progression in {key} {mode}
{length} chords in the style of {style}, key {key} {mode}, {sevenths}
I am writing a song and need a {style} progression in {key}, {length} chords long, {sevenths}
{sevenths}, {length} chords, {key} {mode}
in {key} {mode}, invent {length} chords that sound like {style}
give me something in {style} style with {length} chords starting from {key}
""", "写一个{key}{mode}的和弦进行\n{key}{mode}，{length}个和弦，{style}风格，{sevenths}", "Am F C G", "Here is a progression.", zh="生成和弦进行")
F("compose_melody", "Generates a melody.", "music.compose_melody|generateMelody|compose.melody", dict(key=KEY, scale=MODE, bars=opt(I(4, 32, "Number of bars", "measures"), default=8), tempo=opt(I(50, 200, "Beats per minute", "bpm"), default=100), time_signature=opt(E("4/4:common time,四四拍|3/4:waltz time,四三拍|6/8:六八拍|5/4:五四拍", "Time signature", "meter"), default="4/4"), instrument=opt(INSTR)), """
compose a melody in {key} {scale}
{bars} bars in {key} {scale} for {instrument} at {tempo} beats per minute
write me something in {time_signature}, {key} {scale}, {bars} bars, tempo {tempo}
for the {instrument} I need a tune in {key} {scale}, {time_signature}
at {tempo} bpm, {bars} measures, {scale} on {key}
a lullaby of {bars} bars, in {key} {scale}, {time_signature} and not faster than {tempo}
""", "用{key}{scale}写一段旋律\n{instrument}旋律，{key}{scale}，{bars}小节，每分钟{tempo}拍", "melody ready", "The melody is ready.")
F("set_metronome", "Starts a metronome.", "practice.metronome|startMetronome", dict(tempo=I(40, 220, "Beats per minute", "bpm"), time_signature=opt(E("4/4:common time|3/4:waltz time|6/8|2/4:march time", "Time signature", "meter"), default="4/4"), minutes=opt(I(1, 60, "Stop after so many minutes", "duration")), accent_first=opt(B("Accent the first beat", "accent", yes="with an accent on one|stress the first beat|the first beat louder|第一拍重音", no="without any accent|all beats equal|no stressed beat|不要重音"), default=True)), """
metronome at {tempo}
start a metronome with {tempo} beats per minute in {time_signature}, {accent_first}
{accent_first}: {tempo} bpm, {time_signature}, for {minutes} minutes
let it tick for {minutes} minutes at {tempo}
I practise a piece in {time_signature} at {tempo} bpm, so set the metronome, {accent_first}
""", "节拍器{tempo}\n打{time_signature}拍，速度{tempo}，{minutes}分钟，{accent_first}", "ticking", "The metronome is running.")
F("tune_instrument", "Gives the reference tones to tune an instrument.", "practice.tune|instrumentTuner", dict(instrument=INSTR, tuning=opt(E("standard:标准|drop_d:Drop D|open_g:open G|half_step_down:half a step down,降半音", "Tuning"), default="standard"), reference=opt(I(415, 446, "Frequency of A4 in Hz", "a4"), default=440), string=opt(I(1, 6, "Only this string", "string_number"))), """
help me tune my {instrument}
tune the {instrument} to {tuning} with A at {reference} hertz
only string {string} of my {instrument}, {tuning} tuning
{instrument}, {tuning}, reference {reference}
the pianist plays at {reference} Hz, so give me the tones for my {instrument}
""", "帮我给{instrument}调音\n{instrument}第{string}弦，{tuning}，A为{reference}", "E A D G B E", "Here are the tones.")
F("find_instruments_for_sale", "Searches instruments to buy or to rent.", "instruments.search|findInstrument|shop.instruments", dict(instrument=INSTR, max_price=opt(I(80, 6000, "Highest price", "budget", "price_limit")), condition=opt(E("new:brand new,全新|used:second-hand,二手|refurbished:restored,翻新", "Condition")), brand=opt(S("Yamaha|Fender|Gibson|Selmer|Steinway|Pearl|Martin|Buffet|Roland|Höfner|Ibanez|Stentor", "Maker", "manufacturer", noise=0.06)), location=opt(S("city_b", "City", "near", noise=0.03)), rental=opt(B("To rent instead of to buy", "for_rent", yes="to rent|for hire|I only want to rent it|租", no="to buy|I want to own it|no rental|买"), default=False)), """
find a {condition} {instrument} for at most {max_price}
I am looking for a {instrument} {rental}, near {location}, maker {brand}
my daughter starts with the {instrument}: something {condition} below {max_price} in {location}
{instrument} by {brand}, {condition}, {rental}
{rental}: a {instrument}, not more than {max_price}
who sells a {condition} {brand} {instrument} around {location}
""", "找一把{condition}的{instrument}，{max_price}以内\n{location}附近{brand}的{instrument}，{rental}", "3 offers", "Here are some offers.")
F("search_concerts", "Searches concerts by artist, place and date.", "concerts.search|findConcerts|events.music", dict(artist=S("w_band", "Artist, band or composer", "performer", "band"), city=opt(S("city_b", "City", "location", noise=0.03)), date_from=opt(S("date_iso_b", "Earliest date, YYYY-MM-DD", "start_date", noise=0)), date_to=opt(S("2026-05-02|2026-06-18|2026-07-30|2026-05-27|2026-08-09|2026-09-14|2026-10-05|2026-12-19|2027-01-08|2026-11-23", "Latest date, YYYY-MM-DD", "end_date", noise=0)), max_price=opt(I(15, 200, "Highest ticket price", "price_limit")), indoor=opt(B("Only indoor concerts", "indoors", yes="indoors|under a roof|not in the open air|室内", no="indoors or in the open air|open air is fine|室内室外都行"))), """
when is {artist} playing
concerts of {artist} in {city} between {date_from} and {date_to}
is {artist} coming to {city}? I would pay up to {max_price}, {indoor}
{artist}, {city}, from {date_from}
tickets below {max_price} for {artist}, {indoor}
from {date_from} to {date_to} I am in {city}. Does anybody perform {artist} there
""", "{artist}什么时候有演出\n{artist}在{city}的演唱会，{date_from}到{date_to}，票价{max_price}以内", "2 concerts", "These concerts were found.")
F("get_song_info", "Looks up a song.", "songs.info|songInfo|music.song_lookup", dict(title=S("w_song", "Title of the song", "song", "track"), artist=opt(S("w_band", "Artist", "performer")), detail=E("release_year:when it came out,发行年份|key:musical key,调|tempo:speed in bpm,速度|composer:who wrote it,作曲|album:which album it is on,专辑", "What to look up", "field"), all_versions=opt(B("Include cover versions", "covers", yes="cover versions included|covers too|with all covers|包括翻唱", no="only the original|no covers|leave the covers out|只要原版"), default=False)), """
find the {detail} of {title}
who wrote {title}, {all_versions} @detail="composer"
{title} by {artist}: {detail}
I want to play {title} by {artist}; how fast is it @detail="tempo"
in which key is {title} written, {all_versions} @detail="key"
in what year did {title} by {artist} come out @detail="release_year"
""", "{title}的{detail}\n{artist}的{title}是什么调 @detail=\"key\"", "1978", "Here it is.")
F("create_playlist", "Creates a playlist by mood, length and artists.", "playlists.create|makePlaylist|music.new_playlist", dict(name=S("Sunday Soup|Road North|Deep Focus|Kitchen Disco|Rainy Window|Run Fast|Nights in June|Baby Sleep|Old Flames|Garden Party|Monday Engine|Slow Train", "Name of the playlist", "title"), mood=opt(E("calm:quiet,平静|happy:cheerful,欢快|energetic:full of energy,有活力|sad:melancholic,伤感", "Mood")), artists=opt(A("str", "w_band", "Artists to include", "performers")), minutes=opt(M(both(said([20, 40, 45, 75], "{} minutes", "{}分钟"), said([2, 3, 4], "{} hours", "{}小时", times=60), {30: ["half an hour", "半小时"], 60: ["an hour", "one hour", "一小时"], 90: ["an hour and a half", "一个半小时"]}), "Length in minutes", "length_minutes", t="int")), explicit=opt(B("Whether explicit lyrics are allowed", "allow_explicit", yes="explicit lyrics are okay|swearing does not bother me|dirty words allowed|可以有脏话", no="nothing explicit|clean lyrics only|no swearing|不要脏话"), default=True), public=opt(B("Visible to everybody", "is_public", yes="visible to everyone|public|open for all|公开", no="private|only for me|hidden from others|私密"), default=False)), """
make a playlist called {name}
create the playlist {name}, {mood}, {minutes} long, with {artists}
{minutes} of music by {artists} under the name {name}, {explicit}
for the drive I need {name}: {mood}, {explicit}, {public}
{public}: a {mood} playlist named {name}, about {minutes}
put {artists} into a new list and call it {name}, {public}
kids are listening, so keep it clean: playlist {name}, {minutes} @explicit=false
""", "建一个叫{name}的歌单\n歌单{name}，{mood}，{minutes}，有{artists}，{public}", "created", "{name} has been created.")
flow(en=["find the tempo of {s} by {a} and start the metronome at that speed", "how fast is {s} by {a}? set the metronome to it"], zh_q=["查{a}的{s}的速度，然后按这个速度开节拍器"], slots=dict(s="w_song", a="w_band"), made=dict(b=["84", "96", "112", "128", "140"]),
     steps=[("get_song_info", {"title": "{s}", "artist": "{a}", "detail": "tempo"}, "{b} bpm"), ("set_metronome", {"tempo": "{b}"}, "ticking")], ans=["The metronome ticks at {b}."])
