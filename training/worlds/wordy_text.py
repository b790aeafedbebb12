"""Text processing, translation, images and unit conversion in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, N, PLACES, S, contexts, opt

domain("wordy_text")
contexts("""My editor called # times today.
I am translating a brochure of # pages.
I am better with numbers than with words.
The printer is in room # and out of paper.
We go to press on the 18th.
My boss only reads the first line anyway.
I typed this on a phone in a tram.
The poster is for our village fair in 2025.
Somebody spilled tea on the original.
It took me # hours to write.
My daughter will laugh at it.
The customer is from Graz and very patient.""")
values("w_sentence", en=["the shop opens at ten on Sundays", "Grandma hid the key under the blue pot", "our train was two hours late", "nobody told me about the meeting", "the lake freezes in January", "she sold her first painting for a bicycle", "please water the plants while we are away", "he never forgets a face", "the soup needs more salt", "we will miss the old bridge", "all tickets are sold out", "the cat stared at the moon", "I would rather walk than wait", "the invoice was paid last week", "wolves were seen near the village", "the light in the hallway flickers", "your parcel is with the neighbour", "it snowed in April", "the recipe calls for three lemons", "turn left after the church"],
       zh=["商店周日十点开门", "火车晚点了两个小时", "没有人告诉我要开会", "湖面一月就结冰了", "汤里还要加点盐", "票都卖完了", "走廊的灯一直在闪", "你的包裹在邻居家", "四月下雪了", "过了教堂往左拐", "他从来不会忘记一张脸", "请在我们出门时浇花"])
values("w_word", en=["lighthouse", "stubborn", "gather", "brittle", "thunder", "generous", "to wander", "envelope", "cautious", "harvest", "whisper", "shallow", "spoon", "reluctant", "orchard", "to borrow", "candle", "fierce", "gossip", "ladder", "nimble", "frost"], zh=["灯塔", "固执", "收获", "慷慨", "信封", "谨慎", "低语", "梯子", "蜡烛", "果园", "借", "敏捷"])
values("w_scene", en=["a fox asleep in a teacup", "a harbour town in the rain", "an astronaut feeding pigeons", "a castle made of books", "two old men playing chess on the beach", "a red tractor in a lavender field", "a dragon knitting a scarf", "an empty diner at night", "a tiger with glasses reading a newspaper", "a tree house above the clouds", "a bicycle covered in snow", "a market in Marrakesh at dawn", "an owl conducting an orchestra", "a submarine full of flowers", "a lighthouse in a thunderstorm", "a kitchen on Mars", "a hedgehog riding a skateboard", "a paper boat on a puddle"],
       zh=["茶杯里睡着的狐狸", "雨中的港口小镇", "喂鸽子的宇航员", "书搭成的城堡", "薰衣草田里的红拖拉机", "织围巾的龙", "云上的树屋", "戴眼镜看报的老虎", "雪中的自行车", "火星上的厨房"])
values("w_imgfile", en=["holiday.jpg", "IMG_2207.png", "logo-final.svg", "portrait.tiff", "scan_04.jpeg", "team photo.jpg", "banner.webp", "cat.png", "receipt.jpg", "floorplan.png", "sunset-raw.dng", "poster_v3.png", "passport.jpg", "icon.bmp"])
values("w_docname", en=["minutes.docx", "thesis chapter 2.pdf", "lease.pdf", "speech.txt", "manual_en.pdf", "menu.docx", "letter to the council.odt", "survey results.pdf", "press release.docx", "bylaws.pdf", "novel draft.txt", "report-2023.pdf"])
TEXT = S("w_sentence", "The text", "content", "input_text", "sentence", noise=0.03)
LANGS = {"fr": ["French", "法语"], "de": ["German", "德语"], "es": ["Spanish", "西班牙语"], "ja": ["Japanese", "日语"], "pt": ["Portuguese", "葡萄牙语"], "it": ["Italian", "意大利语"], "tr": ["Turkish", "土耳其语"], "ko": ["Korean", "韩语"], "pl": ["Polish", "波兰语"], "sv": ["Swedish", "瑞典语"], "ru": ["Russian", "俄语"], "ar": ["Arabic", "阿拉伯语"]}
F("translate_text", "Translates a text into another language.", "language.translate|translateText|nlp.translate", dict(text=TEXT, target_language=dict(t="enum", v=LANGS, d="Language to translate into, as a two letter code", alt=["to", "target_lang"]), source_language=opt(dict(t="enum", v={"en": ["English", "英语"], "nl": ["Dutch", "荷兰语"], "da": ["Danish", "丹麦语"], "fi": ["Finnish", "芬兰语"], "hu": ["Hungarian", "匈牙利语"]}, d="Language of the text; detected when left out", alt=["from_language", "source_lang"])), formality=opt(E("formal:polite,正式|informal:casual,as among friends,随意", "How formal the translation is", "tone", "register")), keep_formatting=opt(B("Keep line breaks and markup", "preserve_format", yes="keeping the formatting|leave the line breaks as they are|with the markup intact|保留格式", no="as plain text|the formatting may go|without any markup|不用保留格式"), default=True)), """
translate "{text}" into {target_language}
how do you say "{text}" in {target_language}, {formality}
{text} - please put that into {target_language}, {keep_formatting}
from {source_language} to {target_language}: "{text}"
I need "{text}" in {formality} {target_language}
my neighbour speaks only {target_language}. How would I tell them that {text}
into {target_language}, {formality}, {keep_formatting}: "{text}"
""", "把“{text}”翻译成{target_language}\n“{text}”用{target_language}怎么说，{formality}一点\n{source_language}翻成{target_language}：“{text}”", "done", "Here is the translation.", zh="翻译文本")
F("translate_document", "Translates a whole file.", "language.translate_document|translateFile", dict(file=S("w_docname", "Name of the file", "document", "file_name", noise=0.06), target_language=dict(t="enum", v=LANGS, d="Language to translate into, two letter code", alt=["to"]), output_format=opt(E("pdf:PDF|docx:a Word file,Word|txt:plain text,纯文本", "Format of the result", "format")), pages=opt(S("1-3|4-10|2|7-12|1,5,9|3-4|10-22", "Only these pages", "page_range", noise=0)), bilingual=opt(B("Original and translation side by side", "side_by_side", yes="with the original next to it|in two columns, original and translation|bilingual|双语对照", no="without the original|only the translation|not bilingual|只要译文"), default=False)), """
translate {file} into {target_language}
pages {pages} of {file} should be in {target_language}, {bilingual}
{file} to {target_language}, as {output_format}
I have to hand in {file} in {target_language}, {output_format}, {bilingual}
turn pages {pages} from {file} into {target_language}
""", "把{file}翻译成{target_language}\n{file}第{pages}页翻成{target_language}，{bilingual}", "translated", "{file} has been translated.")
F("summarize_text", "Shortens a text.", "nlp.summarize|summarizeText|text.summary", dict(source=S("w_docname", "File to summarize", "file", "document", noise=0.06), max_words=opt(I(20, 500, "Greatest number of words", "length", "word_limit")), style=opt(E("paragraph:running text,段落|bullets:bullet points,要点|headline:one headline,标题", "Form of the summary", "format"), default="paragraph"), audience=opt(E("expert:specialists,专家|general:laypeople,大众|child:children,儿童", "Who reads it", "reader")), quotes=opt(B("Keep important quotations", "include_quotes", yes="with the key quotations|keep the important quotes|quote the main passages|保留引文", no="without quotations|no quotes|in your own words only|不要引文"), default=False)), """
summarize {source}
give me {source} in no more than {max_words} words as {style}
what is in {source}? put it into {style}, {quotes}
{source}, {max_words} words, written for {audience}
I have no time for {source}; make it {style} of {max_words} words, {quotes}
for {audience}, shorten {source}, {quotes}
""", "总结{source}\n用{style}总结{source}，不超过{max_words}字，{quotes}", "done", "Here is the summary.")
F("check_grammar", "Finds mistakes in a text.", "nlp.grammar_check|grammarCheck|text.proofread", dict(text=TEXT, variant=opt(E("american:US English,美式|british:UK English,英式|australian:澳式", "Variety of English", "dialect")), level=opt(E("spelling:only spelling,拼写|grammar:spelling and grammar,语法|style:style as well,文风", "What is checked", "strictness"), default="grammar"), explain=opt(B("Explain every mistake", "with_explanations", yes="and explain each mistake|tell me why it is wrong|with explanations|解释原因", no="without explanations|just correct it|no need to explain|不用解释"), default=False)), """
check the sentence "{text}" for mistakes
is "{text}" correct in {variant}? {explain}
proofread: "{text}", {level}, {explain}
{level} of "{text}", please
I wrote "{text}". {explain}, checking {level}
""".replace("{level} of", "go over {level} in"), "检查“{text}”有没有语法错误\n“{text}”对不对，{explain}", "no mistakes", "The text has been checked.")
F("analyze_sentiment", "Says whether a text sounds positive or negative.", "nlp.sentiment|sentimentAnalysis", dict(text=S("w_opinion", "The text", "content", "review", noise=0.03), scale=opt(E("label:a word,标签|score:a number,分数|stars:stars from one to five,星级", "Form of the answer", "output"), default="label"), per_sentence=opt(B("One result for each sentence", "by_sentence", yes="sentence by sentence|for each sentence on its own|separately per sentence|逐句", no="for the whole text|one result in all|overall|整体"), default=False), language=opt(dict(t="enum", v=LANGS, d="Language of the text, two letter code"))), """
how does "{text}" sound, positive or negative
sentiment of "{text}" as {scale}, {per_sentence}
a guest wrote: "{text}". Was he happy? {per_sentence}
{scale} for the mood of the {language} text "{text}"
rate "{text}" with {scale}
{per_sentence}, what feeling does "{text}" express
""", "“{text}”是正面还是负面\n分析“{text}”的情感，用{scale}，{per_sentence}", "positive", "That is how it sounds.")
values("w_opinion", en=["the room was tiny but spotless", "never again", "best dumplings in town", "I waited an hour for a cold coffee", "our guide knew every stone", "the sound was awful", "a quiet place to read", "they lost my luggage and laughed", "worth every cent", "it was fine, I guess", "the staff went out of their way for us", "the ending spoiled everything"], zh=["房间小但是很干净", "再也不来了", "全城最好吃的饺子", "等了一小时，咖啡还是冷的", "导游什么都知道", "音响太差了", "物有所值", "还行吧"])
F("count_text", "Counts words, characters or sentences of a text.", "text.count|countWords", dict(text=TEXT, unit=E("words:单词|characters:letters,字符|sentences:句子|syllables:音节", "What to count", "what"), ignore_spaces=opt(B("Do not count spaces", "without_spaces", yes="without spaces|spaces left out|not counting blanks|不算空格", no="with spaces|spaces included|blanks count, too|算空格"), default=False), ignore=opt(A("str", ["the", "a", "and", "of", "to", "is", "in", "I"], "Words that do not count", "stop_words", noise=0))), """
how many {unit} are in "{text}"
count the {unit} of "{text}", {ignore_spaces}
"{text}": number of {unit}
leaving out {ignore}, how many {unit} does "{text}" have
{ignore_spaces}, the length of "{text}" in characters @unit="characters"
""", "“{text}”有多少{unit}\n数一下“{text}”的{unit}，{ignore_spaces}", "7", "That is the number.")
F("replace_text", "Replaces words in a text.", "text.replace|replaceWords|string.substitute", dict(text=TEXT, find=S("the|a|is|we|it|she|never|please|all|on|at|in", "Word to look for", "search", "old", noise=0.1), replacement=S("w_word", "Word to put in its place", "new", "replace_with"), match_case=opt(B("Capital letters matter", "case_sensitive", yes="minding capital letters|case-sensitively|only if the capitals match|区分大小写", no="ignoring capital letters|case-insensitively|whatever the capitals|不区分大小写"), default=False), whole_word=opt(B("Only whole words", "full_words", yes="whole words only|not inside other words|full words|全字匹配", no="inside words, too|parts of words as well|anywhere, even within a word|词内也算"), default=True)), """
replace {find} by {replacement} in "{text}"
in the sentence "{text}", swap {find} for {replacement}, {match_case}
put {replacement} wherever {find} stands in "{text}", {whole_word}
"{text}": {find} becomes {replacement}, {match_case}
change {find} to {replacement}, {whole_word}, {match_case}, in "{text}"
""", "把“{text}”里的{find}换成{replacement}\n“{text}”中{find}改为{replacement}，{match_case}", "done", "The words have been replaced.")
F("find_synonyms", "Finds words that mean the same or the opposite.", "language.synonyms|wordFinder|thesaurus.lookup", dict(word=S("w_word", "Word", "term"), relation=E("synonym:words with the same meaning,近义词|antonym:opposites,反义词|rhyme:words that rhyme,押韵词", "Kind of word", "type"), count=opt(I(2, 20, "How many", "limit"), default=5), language=opt(dict(t="enum", v=LANGS, d="Language of the word, two letter code", alt=["lang"])), formal_only=opt(B("Only formal words", "formal", yes="only formal ones|nothing colloquial|fit for a formal letter|只要书面语", no="slang is fine|colloquial ones, too|formal or not|口语也行"), default=False)), """
find {relation} for {word}
give me {count} {relation} for "{word}", {formal_only}
{word}: {relation}, {count} of them
what rhymes with {word} @relation="rhyme"
what is the opposite of {word}, {formal_only} @relation="antonym"
in {language}, {count} words like "{word}", {formal_only} @relation="synonym"
I keep writing "{word}". What else could I say @relation="synonym"
""", "{word}的{relation}\n给我{count}个“{word}”的{relation}，{formal_only}", "done", "Here are some words.")
domain("wordy_images_units")
F("generate_image", "Draws a picture from a description.", "image.generate|createImage|art.generate_image", dict(prompt=S("w_scene", "What the picture shows", "description", noise=0.06), style=opt(E("photo:like a photograph,照片|watercolour:in water colours,水彩|cartoon:as a comic,卡通|oil:as an oil painting,油画|pixel:pixel art,像素|sketch:pencil drawing,素描", "Style", "art_style")), size=opt(E("square:正方形|portrait:upright,竖版|landscape:wide,横版", "Format of the picture", "format", "aspect"), default="square"), count=opt(I(2, 8, "How many pictures", "num_images", "n"), default=1), seed=opt(I(1, 9999, "Seed for the random numbers")), transparent=opt(B("Transparent background", "transparent_background", yes="with a transparent background|without any background|cut out|透明背景", no="with a normal background|not transparent|keep a background|不要透明"), default=False)), """
draw {prompt}
make a picture of {prompt}, {style}, {size}
I want {count} pictures showing {prompt}, {style}
{prompt}, {style}, {transparent}
for the cover of our yearbook: {prompt}, {size}, {transparent}
{count} times {prompt} in {size} format, using seed {seed}
with the seed {seed}, generate {prompt} {style}
""", "画{prompt}\n{style}风格的{prompt}，{size}，{count}张", "image ready", "Here is the picture.", zh="生成图片")
F("resize_image", "Changes the size of a picture.", "image.resize|resizePicture", dict(file=S("w_imgfile", "File", "image", "file_name", noise=0.08), width=I(50, 4000, "New width in pixels", "w"), height=opt(I(50, 4000, "New height in pixels", "h")), keep_ratio=opt(B("Keep the proportions", "keep_proportions", yes="keeping the proportions|without distortion|same aspect ratio|保持比例", no="even if it gets distorted|proportions do not matter|stretch it|不保持比例"), default=True), format=opt(E("png:PNG|jpg:JPEG|webp:WebP", "Format of the result", "output_format")), quality=opt(I(10, 100, "Quality in percent"))), """
resize {file} to a width of {width} pixels
make {file} {width} by {height} pixels, {keep_ratio}
{file}: {width} wide, {height} high, saved as {format}
I need {file} at {width} pixels across, quality {quality}, {keep_ratio}
{keep_ratio}, scale {file} to {width} pixels in width and save it as {format}
""", "把{file}缩到宽{width}像素\n{file}改成{width}乘{height}像素，{keep_ratio}", "resized", "{file} has been resized.")
F("edit_image", "Applies a filter to a picture.", "image.filter|applyFilter", dict(file=S("w_imgfile", "File", "image", noise=0.08), filter=E("grayscale:black and white,黑白|blur:out of focus,模糊|sharpen:crisper,锐化|sepia:old-fashioned brown,复古|invert:negative,反色", "Filter", "effect"), strength=opt(I(5, 100, "Strength in percent", "intensity", "amount"), default=50), save_as=opt(S("w_imgfile", "Name of the new file", "output_file", noise=0.1)), keep_original=opt(B("Keep the original file", "backup", yes="keeping the original|do not touch the original|the original stays|保留原图", no="overwriting the original|the original may go|no need to keep the old one|覆盖原图"), default=True)), """
apply {filter} to {file}
{file}: {filter}, strength {strength} percent
make {file} {filter} by {strength} percent and save it as {save_as}
{filter} for {file}, {keep_original}
{keep_original}: put the filter {filter} on {file} at {strength} percent
""", "给{file}加{filter}效果\n{file}{filter}，强度{strength}，{keep_original}", "done", "{file} has been edited.")
F("convert_length", "Converts a length between units.", "units.length|convertLength|measure.length", dict(value=N(1, 900, "Length to convert", "amount", "length"), from_unit=E("mile:miles,英里|foot:feet,英尺|inch:inches,英寸|yard:yards,码", "Unit to convert from", "source"), to_unit=E("km:kilometres,kilometers,公里|m:metres,meters,米|cm:centimetres,厘米|mm:millimetres,毫米", "Unit to convert to", "target"), precision=PLACES), """
how many {to_unit} are {value} {from_unit}
convert {value} {from_unit} to {to_unit}
my map says {value} {from_unit}; what is that in {to_unit}, with {precision} decimals
in {to_unit}: {value} {from_unit}
{value} {from_unit} into {to_unit}, rounded to {precision} places
the curtain rod is {value} {from_unit} long. I can only measure in {to_unit}
""", "{value}{from_unit}是多少{to_unit}\n把{value}{from_unit}换成{to_unit}，保留{precision}位小数", "1609.34", "That is the length.")
F("convert_temperature", "Converts a temperature between scales.", "units.temperature|convertTemperature", dict(value=N(-60, 450, "Temperature to convert", "degrees", "temperature"), from_scale=E("celsius:Celsius,摄氏度|fahrenheit:Fahrenheit,华氏度|kelvin:开尔文", "Scale to convert from", "from_unit"), to_scale=E("celsius:Celsius,摄氏度|fahrenheit:Fahrenheit,华氏度|kelvin:开尔文", "Scale to convert to", "to_unit"), precision=PLACES), """
convert {value} degrees {from_scale} to {to_scale}
what is {value} {from_scale} in {to_scale}
my oven shows {value} in {from_scale}; the recipe is in {to_scale}
how much is {value} degrees {from_scale} on the {to_scale} scale, to {precision} decimals
in {to_scale}, please: {value} {from_scale}
it is {value} degrees {from_scale} outside. I only understand {to_scale}
""", "{value}{from_scale}是多少{to_scale}", "71.6", "That is the temperature.")
F("convert_weight", "Converts a weight between units.", "units.weight|convertWeight|measure.mass", dict(value=N(1, 900, "Weight to convert", "amount", "mass"), from_unit=E("pound:pounds,lbs,磅|ounce:ounces,盎司|stone:英石", "Unit to convert from", "source"), to_unit=E("kg:kilograms,kilos,公斤|g:grams,克|tonne:metric tons,吨", "Unit to convert to", "target"), precision=PLACES, as_text=opt(B("Return a sentence instead of a number", "verbose", yes="in a full sentence|written out|as a sentence|用一句话", no="as a bare number|just the figure|number only|只要数字"), default=False)), """
how many {to_unit} are {value} {from_unit}
{value} {from_unit} in {to_unit}, {as_text}
convert a weight of {value} {from_unit} to {to_unit} with {precision} decimals
my suitcase has {value} {from_unit}. The airline wants {to_unit}, {as_text}
to {to_unit}: {value} {from_unit}, rounded to {precision} digits
""", "{value}{from_unit}是多少{to_unit}\n{value}{from_unit}换成{to_unit}，{as_text}", "4.54", "That is the weight.")
F("convert_time_zone", "Converts a time between time zones.", "time.convert_zone|timeZoneConvert", dict(time=S("07:30|08:15|09:00|11:45|13:20|14:00|16:30|18:05|20:00|22:40|23:15|05:50", "Time, HH:MM", "clock_time", noise=0), from_zone=M({"Europe/London": ["London", "伦敦"], "America/New_York": ["New York", "纽约"], "Asia/Tokyo": ["Tokyo", "东京"], "Australia/Sydney": ["Sydney", "悉尼"], "America/Sao_Paulo": ["São Paulo", "圣保罗"], "Africa/Nairobi": ["Nairobi", "内罗毕"]}, "IANA zone of the time, e.g. Europe/Paris", "source_zone", t="str", pattern="^[A-Z][A-Za-z]+/[A-Za-z_]+$"), to_zone=M({"Europe/Berlin": ["Berlin", "柏林"], "America/Los_Angeles": ["Los Angeles", "洛杉矶"], "Asia/Kolkata": ["Kolkata", "加尔各答"], "Asia/Shanghai": ["Shanghai", "上海"], "America/Chicago": ["Chicago", "芝加哥"], "Pacific/Auckland": ["Auckland", "奥克兰"]}, "IANA zone to convert to", "target_zone", t="str", pattern="^[A-Z][A-Za-z]+/[A-Za-z_]+$"), date=opt(S("date_iso_b", "Date, YYYY-MM-DD, for daylight saving time", "day", noise=0)), twelve_hour=opt(B("Answer with am and pm", "use_am_pm", yes="with am and pm|in the 12-hour format|using am/pm|12小时制", no="in 24-hour format|without am and pm|on the 24-hour clock|24小时制"), default=False)), """
when it is {time} in {from_zone}, what time is it in {to_zone}
a call starts at {time} in {from_zone} on {date}; when is that in {to_zone}, {twelve_hour}
{time} {from_zone} time in {to_zone}
convert {time} from {from_zone} to {to_zone}, {twelve_hour}
on {date}, {time} in {from_zone} corresponds to which time in {to_zone}
""", "{from_zone}{time}的时候{to_zone}几点\n{date}{from_zone}{time}，{to_zone}是几点，{twelve_hour}", "23:30", "That is the time there.")
flow(en=["translate \"{t}\" into German and then count the words of the translation", "put \"{t}\" into German; how many words does the German sentence have"], zh_q=["把“{t}”翻译成德语，再数数译文有多少单词"], slots=dict(t="w_sentence"), made=dict(g=["der Zug kam zwei Stunden zu spät", "im April hat es geschneit", "die Suppe braucht mehr Salz", "niemand hat mir davon erzählt"]),
     steps=[("translate_text", {"text": "{t}", "target_language": "de"}, "{g}"), ("count_text", {"text": "{g}", "unit": "words"}, "7")], ans=["{g}: 7 words."])
flow(en=["resize {f} to {w} pixels in width, then make the new file black and white", "scale {f} to a width of {w} and apply the grayscale filter to what comes out"], zh_q=["把{f}缩到宽{w}像素，再把新文件变成黑白"], slots=dict(f="w_imgfile", w=["300", "640", "1200", "1920"]), made=dict(o=["out-001.png", "resized_7.jpg", "copy-of-image.webp", "small.png"]),
     steps=[("resize_image", {"file": "{f}", "width": "{w}"}, "saved as {o}"), ("edit_image", {"file": "{o}", "filter": "grayscale"}, "done")], ans=["{o} is black and white."])
