"""Text editing: documents, paragraphs, formatting, find and replace."""
from switchboard.world import domain, fn, flow, values

values("doc_word_c", en=["introduction", "second paragraph", "last sentence", "headline", "footnote", "first line", "quotation", "caption", "closing", "title"], zh=["引言", "第二段", "最后一句", "标题", "脚注", "第一行", "引文", "结尾"])
domain("text_editing")
fn("new_document", "Create an empty document", zh="新建文档", names=["createDoc", "docs.new"], params=dict(title=dict(t="str", v="doc_title_c", d="title of the document", alt=["name"]), template=dict(t="enum", v={"letter": ["信函"], "report": ["报告"], "minutes": ["meeting minutes", "会议纪要"], "blank": ["empty", "空白"]}, d="what to start from", opt=True)),
   en=["new document called {title}", "create a {template} document titled {title}", "start a document named {title}", "I want to write {title}, open a new document for it", "make a fresh document, title {title}", "begin a {template} with the title {title}", "new doc: {title}", "give me an empty document with the name {title}", "set up a {template} called \"{title}\""],
   zh_q=["新建文档，标题是{title}", "创建一个叫{title}的文档", "用{template}模板新建{title}", "我要写{title}，开一个新文档",
          "写篇新的，叫《{title}》", '开个空白文档，名字{title} @template="blank"', "《{title}》，用{template}的模板", "新建一份{template}，标题{title}", "来个新文档，题目“{title}”"], res=["document {title} created"], ans=["{title} is ready to be written."])
fn("open_document", "Open an existing document", zh="打开已有文档", names=["openDoc", "docs.open"], params=dict(title=dict(t="str", v="doc_title_c", d="title of the document", alt=["name"])),
   en=["open the document {title}", "open {title}", "show me {title} again", "I'd like to continue writing {title}", "pull up {title}", "load my document called {title}", "where's {title}? open it", "bring up the text {title}", "let me see {title}"],
   zh_q=["打开文档{title}", "我想继续写{title}", "把{title}调出来", "打开“{title}”",
          "《{title}》打开", "把《{title}》拿出来接着写", "打开我写的{title}", "我要看文档{title}", "{title}那篇文档，打开"], res=["{title} opened"], ans=["{title} is open."])
fn("rename_document", "Change the title of a document", zh="重命名文档", names=["renameDoc", "docs.set_title"], params=dict(title=dict(t="str", v="doc_title_c", d="present title", alt=["old_title"]), new_title=dict(t="str", v="doc_title_c", d="title it gets", alt=["to"])),
   en=["rename {title} to {new_title}", "call the document {title} {new_title} from now on", "change the title of {title} to \"{new_title}\"", "{title} should be called {new_title}", "the document {title} gets the name {new_title}", "retitle {title} as {new_title}", "instead of {title}, name that document {new_title}", "new title for {title}: {new_title}"],
   zh_q=["把{title}改名为{new_title}", "文档{title}的标题换成{new_title}", "{title}以后叫{new_title}", "重命名{title}，新名字是{new_title}",
          "《{title}》改成《{new_title}》", "{title}这名字不好，换成{new_title}", "文档{title}改叫{new_title}", "标题从“{title}”改为“{new_title}”", "给{title}换个标题：{new_title}"], res=["renamed"], ans=["It is called {new_title} now."])
fn("delete_document", "Delete a document", zh="删除文档", names=["removeDoc", "docs.delete"], params=dict(title=dict(t="str", v="doc_title_c", d="title of the document")),
   en=["delete the document {title}", "throw {title} away", "I don't need {title} any more, delete it", "remove the document called {title}", "get rid of my document {title}", "bin {title}", "trash the text {title}", "{title} can be deleted"],
   zh_q=["删除文档{title}", "把{title}扔掉", "{title}不需要了，删了吧", "移除名为{title}的文档",
          "《{title}》删了", "{title}这篇没用了", "文档{title}可以删", "不要《{title}》了", "把{title}整篇删掉"], res=["{title} deleted"], ans=["{title} is deleted."])
fn("duplicate_document", "Make a copy of a document", zh="复制文档", names=["copyDoc", "docs.duplicate"], params=dict(title=dict(t="str", v="doc_title_c", d="document to copy"), copy_title=dict(t="str", v="doc_title_c", d="title of the copy", opt=True)),
   en=["duplicate {title}", "make a copy of {title}", "copy the document {title} and call the copy {copy_title}", "I need {title} twice", "clone {title} as {copy_title}", "a second version of {title} please, named {copy_title}", "save a copy of {title}", "use {title} as the basis for a new document {copy_title}"],
   zh_q=["复制文档{title}", "把{title}复制一份，叫{copy_title}", "我需要一份{title}的副本", "克隆{title}，命名为{copy_title}",
          "《{title}》再来一份", "把{title}拷一份，名字叫{copy_title}", "{title}复制成{copy_title}", "给{title}做个副本", "照着{title}复制一份，标题{copy_title}"], res=["copied"], ans=["The copy is ready."])
fn("replace_text", "Replace a text by another one", zh="替换文字", names=["findReplace", "edit.replace"], descs=["Searches the document and puts other words in."], params=dict(find=dict(t="str", v="phrase_c", d="text to look for", alt=["old", "search"]), replacement=dict(t="str", v="phrase_c", d="text that takes its place", alt=["new", "with"]), all=dict(t="bool", d="every occurrence, not only the first", opt=True)),
   en=["replace {find} with {replacement}", "change every {find} to {replacement} @all=true", "swap \"{find}\" for \"{replacement}\"", "wherever it says {find}, write {replacement} @all=true", "use {replacement} instead of {find}", "turn the first {find} into {replacement} @all=false", "put {replacement} in place of {find}", "substitute {replacement} for {find} throughout @all=true",
       "{find} should read {replacement}", "replace all {find} by {replacement} @all=true"],
   zh_q=["把{find}替换成{replacement}", "所有的{find}都改成{replacement} @all=true", "用{replacement}代替{find}", "只把第一个{find}换成{replacement} @all=false",
          "“{find}”改成“{replacement}”", "凡是{find}，全换成{replacement} @all=true", "全文的{find}换为{replacement} @all=true", "第一处{find}改{replacement}，其他不动 @all=false", "{find}写错了，应为{replacement}",
          "不用{find}，用{replacement}"], res=["replaced"], ans=["{find} was replaced by {replacement}."])
fn("insert_text", "Insert text at a place in the document", zh="插入文字", names=["edit.insert", "addText"], params=dict(text=dict(t="str", v="sentence_c", d="text to insert, exactly"), position=dict(t="enum", v={"start": ["at the beginning", "在开头"], "end": ["at the end", "在结尾"], "cursor": ["at the cursor", "where the cursor is", "在光标处"]}, d="where", default="cursor", alt=["where"])),
   en=["insert \"{text}\"", "write \"{text}\" {position}", "add the sentence \"{text}\" {position}", "{position}, put: {text}", "type {text}", "append this: {text} @position=\"end\"", "begin the document with \"{text}\" @position=\"start\"", "I want it to end with \"{text}\" @position=\"end\"", "put \"{text}\" {position} of the document"],
   zh_q=["{position}插入“{text}”", "写上：{text}", "{position}加一句“{text}”", "文章开头写“{text}” @position=\"start\"",
          "{position}写“{text}”", "在这里打上“{text}”", "{text}，放{position}", '最后补一句{text} @position="end"', '在最前面加上{text} @position="start"', "插一句：{text}"], res=["inserted"], ans=["The text is in."])
fn("delete_part", "Delete a part of the document", zh="删除文档的一部分", names=["edit.delete_part", "removePassage"], params=dict(part=dict(t="str", v="doc_word_c", d="which part", alt=["passage"])),
   en=["delete the {part}", "take out the {part}", "remove the {part} from the text", "the {part} has to go", "strike the {part}", "cross out the {part}", "I don't like the {part}, delete it", "drop the {part}", "lose the {part}"],
   zh_q=["删掉{part}", "去掉{part}", "{part}不要了", "把{part}从文中删除",
          "{part}删除", "{part}太啰嗦，删了", "把{part}拿掉", "没必要留{part}", "文里的{part}不要"], res=["{part} deleted"], ans=["The {part} is gone."])
fn("format_part", "Format a part of the document", zh="设置文字格式", names=["edit.format", "applyStyle"], params=dict(part=dict(t="str", v="doc_word_c", d="which part"), style=dict(t="enum", v={"bold": ["fat", "加粗"], "italic": ["in italics", "slanted", "斜体"], "underline": ["underlined", "下划线"], "strike": ["struck through", "crossed out", "删除线"], "plain": ["without any formatting", "普通"]}, d="style of the letters")),
   en=["make the {part} {style}", "set the {part} in {style}", "the {part} should be {style}", "{style} for the {part}", "put the {part} in {style}", "I want the {part} to stand out, make it {style}", "format the {part}: {style}", "apply {style} to the {part}", "remove all formatting from the {part} @style=\"plain\"", "draw a line under the {part} @style=\"underline\""],
   zh_q=["把{part}设为{style}", "{part}用{style}", "给{part}加{style}", "{part}要{style}格式", "去掉{part}的格式 @style=\"plain\"",
          '{part}加粗一下 @style="bold"', '{part}改斜体 @style="italic"', '给{part}划条下划线 @style="underline"', "{part}的格式换成{style}", '{part}划掉 @style="strike"', "让{part}变{style}"], res=["{part}: {style}"], ans=["The {part} is formatted."])
fn("set_heading_level", "Turn a part into a heading", zh="设为标题级别", names=["edit.heading", "makeHeading"], params=dict(part=dict(t="str", v="doc_word_c", d="which part"), level=dict(t="int", v=(1, 6), d="1 is the largest", lim=True)),
   en=["make the {part} a level {level} heading", "the {part} should be a heading of level {level}", "heading {level} for the {part}", "turn the {part} into a heading, level {level}", "style the {part} as h{level}", "use heading level {level} on the {part}", "the {part} becomes the main heading @level=1", "promote the {part} to heading {level}"],
   zh_q=["把{part}设为{level}级标题", "{part}用标题{level}", "{part}改成{level}级标题", "将{part}变成一级标题 @level=1",
          "{part}做成{level}级标题", "{part}标题级别{level}", "给{part}设标题{level}", "{part}应该是二级标题 @level=2", "{part}升成一级标题 @level=1"], res=["heading {level}"], ans=["The {part} is a heading now."])
fn("align_paragraphs", "Align the text of the document", zh="段落对齐", names=["edit.align", "textAlign"], params=dict(alignment=dict(t="enum", v={"left": ["to the left", "flush left", "左对齐"], "center": ["centred", "in the middle", "居中"], "right": ["to the right", "flush right", "右对齐"], "justify": ["justified", "as a block", "两端对齐"]}, d="alignment", alt=["align"])),
   en=["align the text {alignment}", "set the text {alignment}", "I want my paragraphs {alignment}", "paragraphs {alignment}", "put the text {alignment}", "centre everything @alignment=\"center\"", "both edges should be straight @alignment=\"justify\"", "alignment: {alignment}", "shift the text {alignment}"],
   zh_q=["文字{alignment}", "段落设为{alignment}", "改成{alignment}", "把正文{alignment}",
          "全文{alignment}", "段落改成{alignment}", "排版用{alignment}", '都放中间 @alignment="center"', '让文字靠右 @alignment="right"', '文字靠左边 @alignment="left"'], res=["aligned {alignment}"], ans=["The text is aligned."])
fn("count_words", "Count the words of the document", zh="统计字数", names=["docs.word_count", "wordStats"], params=dict(title=dict(t="str", v="doc_title_c", d="document, the open one when absent", opt=True)),
   en=["how many words are in {title}?", "count the words", "word count please", "how long is my text?", "what's the word count of {title}", "is {title} long enough? count the words", "tell me the number of words in this document", "count words in {title}"],
   zh_q=["统计一下字数", "{title}有多少字？", "我的文章多长了？", "数数{title}的字数",
          "几个字了", "《{title}》写了多少字", "字数多少", "数一下{title}有几个字", "这篇够长吗，数数字数"], res=["1,284 words"], ans=["The document has 1,284 words."])
fn("check_spelling", "Check spelling", zh="拼写检查", names=["docs.spellcheck", "findTypos"], params=dict(language=dict(t="str", v="language_c", d="language of the text", opt=True)),
   en=["check the spelling", "are there any typos in this?", "spell check in {language}", "look for spelling mistakes, the text is {language}", "proofread my document", "find my spelling errors", "run the {language} spell checker", "I'm a bad speller, check my text please"],
   zh_q=["检查拼写", "看看有没有错别字", "用{language}检查拼写", "帮我找拼写错误",
          "查查有没有写错的字", "拼写对不对，检查一下", "这是{language}的，查拼写", "错别字检查", "按{language}来检查拼写"], res=["2 mistakes found"], ans=["Two words look misspelled."])
fn("undo_edit", "Undo the last changes", zh="撤销", names=["edit.undo", "stepBack"], params=dict(steps=dict(t="int", v=(1, 20), d="how many changes", default=1)),
   en=["undo", "undo that", "undo the last {steps} changes", "take back what I just did", "oops, revert my last edit", "{steps} steps of undo", "that was wrong, undo it", "reverse the past {steps} edits"],
   zh_q=["撤销", "撤销最近{steps}步", "刚才的修改不要了，撤销", "退回{steps}步操作",
          "撤回", "倒回去{steps}步", "撤销{steps}次", "改错了，退回去", "上一步不要"], res=["undone"], ans=["Taken back."])
fn("redo_edit", "Redo changes that were undone", zh="重做", names=["edit.redo", "stepForward"], params=dict(steps=dict(t="int", v=(1, 20), d="how many changes", default=1)),
   en=["redo", "redo {steps} steps", "I undid too much, redo it", "bring back the change I just undid", "redo the last {steps} changes", "do it again after all, redo", "restore the {steps} edits I took back", "un-undo"],
   zh_q=["重做", "重做{steps}步", "撤销多了，恢复{steps}步", "恢复刚撤销的修改",
          "再做一遍刚撤的", "重做{steps}次", "撤过头了，重做", "恢复{steps}步", "刚撤销的再拿回来"], res=["redone"], ans=["Done again."])
fn("add_comment", "Add a comment to a part of the document", zh="添加批注", names=["docs.comment", "annotate"], params=dict(part=dict(t="str", v="doc_word_c", d="what the comment is about"), comment=dict(t="str", v="sentence_c", d="the comment"), mention=dict(t="str", v="person_c", d="person to notify", opt=True)),
   en=["comment on the {part}: {comment}", "add the comment \"{comment}\" to the {part}", "at the {part}, leave a remark saying {comment}", "attach \"{comment}\" to the {part} and notify {mention}", "note next to the {part} for {mention}: {comment}", "my comment on the {part} is \"{comment}\"", "tell {mention} at the {part}: {comment}", "annotate the {part} with {comment}"],
   zh_q=["给{part}加批注：{comment}", "在{part}处批注“{comment}”，通知{mention}", "对{part}的评论是“{comment}”", "{part}旁边写个批注：{comment}",
          "批注：{comment}，加在{part}", "{part}这里写个评论“{comment}”", "跟{mention}说一声，{part}的批注是{comment}", "在{part}边上注一句{comment}", "{part}加批注“{comment}”，并@{mention}"], res=["comment added"], ans=["The comment is in the margin."])
flow(en=["find out the word count of {title} and write it at the end", "count the words of {title}, then put the count at the end of the document"], zh_q=["统计{title}的字数，并写在文末", "先数{title}的字数，再写到结尾"],
     slots=dict(title="doc_title_c"), made=dict(n=["812 words", "1,530 words", "96 words", "2,047 words", "404 words"]), steps=[("count_words", {"title": "{title}"}, "{n}"), ("insert_text", {"text": "{n}", "position": "end"}, "inserted")], ans=["{title} has {n}; it is written at the end."])
