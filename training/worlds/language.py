"""Language: translate, define, spell, grammar, word games."""
from switchboard.world import domain, fn, flow, values

LANG = {"fr": ["French", "法语"], "de": ["German", "德语"], "es": ["Spanish", "西班牙语"], "ja": ["Japanese", "日语"], "zh": ["Chinese", "Mandarin", "中文"], "it": ["Italian", "意大利语"], "ko": ["Korean", "韩语"], "pt": ["Portuguese", "葡萄牙语"], "ru": ["Russian", "俄语"], "ar": ["Arabic", "阿拉伯语"], "en": ["English", "英语"]}
domain("language")
fn("translate_text", "Translate a text into another language", zh="翻译文本",
   names=["translate", "language.translate", "translateText"], descs=["Renders a sentence in a target language."],
   params=dict(text=dict(t="str", v="sentence_b", d="text to translate", zh="原文", alt=["content", "sentence"]), target_language=dict(t="str", v="language_b", d="language to translate into", zh="目标语言", alt=["to", "target"]), source_language=dict(t="str", v="language_b", d="language of the text", zh="源语言", opt=True, alt=["from", "source"])),
   en=["translate \"{text}\" into {target_language}", "how do you say {text} in {target_language}", "{target_language} for: {text}", "what is '{text}' in {target_language}", "put this into {target_language}: {text}", "I need {text} translated to {target_language}", "translate from {source_language} to {target_language}: {text}", "in {target_language}, please: {text}", "say \"{text}\" in {target_language}", "my landlady speaks only {target_language}, how do I tell her {text}", "the {source_language} sentence \"{text}\" in {target_language}"],
   zh_q=["把“{text}”翻译成{target_language}", "{text}用{target_language}怎么说", "翻译成{target_language}：{text}", "从{source_language}翻译到{target_language}：{text}", "“{text}”的{target_language}是什么"],
   res=["{{\"translation\": \"...\"}}"], ans=["Here is the translation into {target_language}."])
fn("translate_by_code", "Translate a text, language given as ISO code", zh="按语言代码翻译",
   names=["i18n.translate", "translateIso"], descs=["Target language is a two-letter code."],
   params=dict(text=dict(t="str", v="sentence_b", d="text to translate", zh="原文"), to=dict(t="enum", v=LANG, d="ISO 639-1 code of the target language", zh="目标语言代码", alt=["target_lang", "lang"]), formal=dict(t="bool", d="polite form", zh="正式", opt=True)),
   en=["translate {text} to {to}", "\"{text}\" in {to}", "{to} translation of \"{text}\"", "turn \"{text}\" into polite {to} @formal=true", "give me {text} in casual {to} @formal=false", "how would a {to} speaker say \"{text}\"", "render this in {to}: {text}", "formal {to} version of: {text} @formal=true"],
   zh_q=["把{text}译成{to}", "“{text}”{to}怎么讲", "正式的{to}：{text} @formal=true", "{to}翻译：{text}"],
   res=["translated"], ans=["Here is the translation."])
fn("detect_language", "Detect the language of a text", zh="识别语言",
   names=["language.detect", "detectLanguage", "which_language"], descs=["Tells in which language something is written."],
   params=dict(text=dict(t="str", v=["guten Morgen zusammen", "où est la gare", "muchas gracias por todo", "io sono stanco", "hej hur mår du", "dzień dobry", "wo ist mein Schlüssel", "me gusta el café", "kiitos paljon", "ik hou van fietsen", "obrigado pela ajuda", "merhaba arkadaşım", "c'est la vie", "dobrý večer", "selamat pagi", "tusen takk", "これは何ですか", "안녕하세요"], d="text", zh="文本")),
   en=["what language is \"{text}\"", "which language is this: {text}", "detect the language of {text}", "someone wrote me \"{text}\", in what language is that", "\"{text}\" - is that Dutch or what", "identify the language: {text}", "I found a note saying {text}; which tongue"],
   zh_q=["“{text}”是什么语言", "这是哪国语言：{text}", "识别一下{text}的语言", "有人给我写了{text}，是什么语"],
   res=["German"], ans=["That is the language."])
fn("define_word", "Definition of a word", zh="查词义",
   names=["dictionary.define", "getDefinition", "word_meaning"], descs=["Meaning from a dictionary."],
   params=dict(word=dict(t="str", v="word_b", d="word to look up", zh="词", alt=["term"]), part_of_speech=dict(t="enum", v={"noun": ["名词"], "verb": ["动词"], "adjective": ["形容词"], "adverb": ["副词"]}, d="only this part of speech", zh="词性", opt=True, alt=["pos"])),
   en=["define {word}", "what does {word} mean", "meaning of {word}", "{word} as a {part_of_speech}, what does it mean", "look up {word} in the dictionary", "I read the word {word}, what is that", "definition of \"{word}\" ({part_of_speech})", "explain the word {word}", "{word}??", "what's the sense of {word} when used as a {part_of_speech}"],
   zh_q=["{word}是什么意思", "查一下{word}", "解释{word}这个词", "{word}作{part_of_speech}是什么意思"],
   res=["a happy accident"], ans=["Here is what {word} means."])
fn("get_synonyms", "Synonyms of a word", zh="查同义词",
   names=["thesaurus.synonyms", "findSynonyms"], descs=["Words with the same meaning."],
   params=dict(word=dict(t="str", v="word_b", d="word", zh="词"), count=dict(t="int", v=(1, 12), d="how many", zh="数量", opt=True, alt=["limit"])),
   en=["synonyms for {word}", "another word for {word}", "{count} words that mean the same as {word}", "what can I write instead of {word}", "I use {word} too often, give me {count} alternatives", "thesaurus: {word}", "similar words to {word}", "replace {word} with something of the same meaning"],
   zh_q=["{word}的同义词", "{word}的近义词有哪些", "给{count}个和{word}意思一样的词", "除了{word}还能怎么说"],
   res=["glad, cheerful"], ans=["Those words mean the same as {word}."])
fn("get_antonyms", "Antonyms of a word", zh="查反义词",
   names=["thesaurus.antonyms", "findAntonyms"], descs=["Words with the opposite meaning."],
   params=dict(word=dict(t="str", v="word_b", d="word", zh="词"), count=dict(t="int", v=(1, 12), d="how many", zh="数量", opt=True, alt=["limit"])),
   en=["antonyms of {word}", "opposite of {word}", "what's the contrary of {word}", "{count} words meaning the opposite of {word}", "which word is the reverse of {word}", "not {word} but ... ? give the opposite", "list {count} antonyms for {word}"],
   zh_q=["{word}的反义词", "和{word}相反的词是什么", "给{count}个{word}的反义词", "{word}反过来怎么说"],
   res=["sad"], ans=["Those are the opposites of {word}."])
fn("get_rhymes", "Words that rhyme", zh="查押韵词",
   names=["poetry.rhymes", "rhymeFinder"], descs=["Rhyming words for poems and songs."],
   params=dict(word=dict(t="str", v="word_b", d="word", zh="词"), count=dict(t="int", v=(1, 20), d="how many", zh="数量", opt=True)),
   en=["what rhymes with {word}", "rhymes for {word}", "{count} rhymes for {word}", "I'm writing a poem and need something that rhymes with {word}", "find words ending like {word}", "rhyming words: {word}", "my song line ends in {word}, give {count} rhymes"],
   zh_q=["和{word}押韵的词", "{word}押韵的有哪些", "写诗，找{count}个跟{word}押韵的词", "{word}的韵脚词"],
   res=["wander, yonder"], ans=["Those rhyme with {word}."])
fn("spell_word", "Spell a word letter by letter", zh="拼写单词",
   names=["spelling.spell", "spellOut"], descs=["Letters of a word one by one."],
   params=dict(word=dict(t="str", v="word_b", d="word", zh="词")),
   en=["how do you spell {word}", "spell {word}", "letters of {word} one by one", "is it spelled with one or two letters, {word}, spell it out", "spell out {word} slowly", "I can never write {word}, how is it spelled"],
   zh_q=["{word}怎么拼", "{word}怎么写", "拼一下{word}", "把{word}一个一个拼出来"],
   res=["r-h-y-t-h-m"], ans=["That is how {word} is spelled."])
fn("pronounce_word", "Pronunciation of a word", zh="单词发音",
   names=["speech.pronounce", "pronunciation"], descs=["How a word sounds."],
   params=dict(word=dict(t="str", v="word_b", d="word", zh="词"), accent=dict(t="enum", v={"british": ["UK", "英式"], "american": ["US", "美式"], "australian": ["澳式"]}, d="accent", zh="口音", opt=True)),
   en=["how do you pronounce {word}", "say {word} out loud", "{accent} pronunciation of {word}", "how does {word} sound in {accent} English", "pronounce {word}, {accent} accent", "is the first letter silent in {word}, let me hear it", "phonetics of {word}"],
   zh_q=["{word}怎么读", "{word}的{accent}发音", "读一下{word}", "{word}用{accent}怎么念"],
   res=["/ˈrɪðəm/"], ans=["That is how {word} sounds."])
fn("check_grammar", "Check the grammar of a sentence", zh="检查语法",
   names=["grammar.check", "grammarCheck", "proofread"], descs=["Finds mistakes in a text."],
   params=dict(text=dict(t="str", v=["he go to school yesterday", "I has two cat", "their going home now", "she don't like apples", "me and him was late", "the datas are wrong", "I am agree with you", "we seen that movie", "it depend of the weather", "there is many reasons", "could you borrow me a pen", "I look forward to see you", "他把作业没有做完", "我们要努力提高效率和水平的问题", "通过这次活动使我学到很多"], d="sentence", zh="句子", alt=["sentence"]), fix=dict(t="bool", d="return the corrected text", zh="直接改正", opt=True, alt=["correct"])),
   en=["check the grammar: {text}", "is this right: \"{text}\"", "correct this sentence: {text} @fix=true", "what's wrong with \"{text}\"", "proofread {text}", "fix my English: {text} @fix=true", "any mistakes in \"{text}\"? don't change it @fix=false", "does \"{text}\" sound correct"],
   zh_q=["检查语法：{text}", "“{text}”这句话对吗", "改一下病句：{text} @fix=true", "{text}，有没有语法错误"],
   res=["1 mistake found"], ans=["The sentence has been checked."])
fn("conjugate_verb", "Conjugate a verb", zh="动词变位",
   names=["grammar.conjugate", "verbConjugation"], descs=["Forms of a verb in a tense."],
   params=dict(verb=dict(t="str", v=["aller", "ser", "essen", "parlare", "hablar", "être", "gehen", "go", "swim", "avoir", "tener", "sein", "venire", "write", "bring", "faire", "querer", "werden"], d="verb in its basic form", zh="动词原形"), language=dict(t="str", v="language_b", d="language", zh="语言", opt=True), tense=dict(t="enum", v={"present": ["现在时"], "past": ["过去时"], "future": ["将来时"], "conditional": ["条件式"]}, d="tense", zh="时态", alt=["time"])),
   en=["conjugate {verb} in the {tense}", "{tense} tense of {verb}", "{language} verb {verb}, {tense} forms", "how does {verb} go in the {tense}", "give me the {tense} of {verb} in {language}", "all persons of {verb}, {tense} please", "I need to learn {verb}: {tense} tense"],
   zh_q=["{verb}的{tense}", "{language}动词{verb}的{tense}变位", "{verb}在{tense}里怎么变", "列出{verb}的{tense}形式"],
   res=["je vais, tu vas"], ans=["Here are the forms of {verb}."])
fn("count_words", "Count words or characters of a text", zh="统计字数",
   names=["text.count", "wordCount"], descs=["Length of a text."],
   params=dict(text=dict(t="str", v="sentence_b", d="text", zh="文本"), unit=dict(t="enum", v={"words": ["词"], "characters": ["letters", "字符"], "syllables": ["音节"]}, d="what to count", zh="统计单位", opt=True)),
   en=["how many words are in \"{text}\" @unit=\"words\"", "count the {unit} in: {text}", "length of \"{text}\" in {unit}", "{unit} count: {text}", "how long is this text: {text}", "number of letters in \"{text}\" @unit=\"characters\"", "is \"{text}\" too long? count {unit}"],
   zh_q=["“{text}”有多少个字符 @unit=\"characters\"", "统计{text}的字数", "数一下“{text}”里有几个词 @unit=\"words\"", "{text}，一共几个{unit}"],
   res=["7"], ans=["That is the count."])
fn("get_word_of_the_day", "Word of the day", zh="每日一词",
   names=["dictionary.word_of_day", "dailyWord"], descs=["A new word each day."],
   params=dict(language=dict(t="str", v="language_b", d="language of the word", zh="语言", opt=True), level=dict(t="enum", v={"easy": ["simple", "简单"], "medium": ["中等"], "hard": ["difficult", "难"]}, d="difficulty", zh="难度", opt=True)),
   en=["word of the day", "teach me a new word", "give me today's {language} word", "a {level} word for today", "daily word in {language}, {level}", "what word should I learn today", "surprise me with a {level} {language} word"],
   zh_q=["每日一词", "今天学什么词", "来一个{language}的每日单词", "教我一个{level}的新词"],
   res=["petrichor"], ans=["That is today's word."])
flow(en=["give me today's word of the day and tell me what it means", "word of the day, and define it", "what's the daily word and its meaning"], zh_q=["今天的每日一词是什么，再解释一下", "来个每日一词，并查它的意思"],
   slots=dict(), made=dict(w="word_b"), steps=[("get_word_of_the_day", {}, "{w}"), ("define_word", {"word": "{w}"}, "a thing one rarely says")], ans=["The word is {w}: a thing one rarely says."])
flow(en=["detect the language of \"{t}\" and then translate it to English from that language", "which language is {t}? once you know, translate it into English"], zh_q=["识别“{t}”是什么语言，然后翻译成English"],
   slots=dict(t=["guten Morgen zusammen", "muchas gracias por todo", "io sono stanco", "kiitos paljon", "ik hou van fietsen", "obrigado pela ajuda", "hej hur mår du", "dzień dobry", "tusen takk", "selamat pagi"]), made=dict(l=["German", "Spanish", "Italian", "Finnish", "Dutch", "Portuguese", "Swedish", "Polish", "Norwegian", "Indonesian"]),
   steps=[("detect_language", {"text": "{t}"}, "{l}"), ("translate_text", {"text": "{t}", "target_language": "English", "source_language": "{l}"}, "translated")], ans=["It is {l}, and it has been translated."])
