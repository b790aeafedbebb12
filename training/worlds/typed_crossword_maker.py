"""A page on which puzzles are made: grid, clues, themes, solvers, printing."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_crossword_maker")
values("t_answerword", en=["OTTER", "salt and pepper", "Lisbon", "NEBULA", "The Cat in the Hat", "ice cream", "EAR", "piano", "ROCK AND ROLL", "Thursday", "gnu", "half-moon", "oasis", "U2", "tea for two", "Everest", "MARMALADE", "zip", "quinoa", "row", "B-side", "aardvark", "umbrella", "Oslo", "kiwi"],
       zh=["水獭", "里斯本", "星云", "画蛇添足", "冰淇淋", "钢琴", "绿洲", "半月", "雨伞", "珠穆朗玛", "猕猴桃", "果酱", "七上八下", "藜麦", "拉链", "角马", "奥斯陆"])
values("t_clue", en=["it goes up when the rain comes down", "capital on the Tagus", "not out", "swims on its back", "opposite of from", "two of these and you're blind", "king of beasts, abroad", "what's left after the fire?", "from A to B in no time", "first of May, briefly", "\"Yes\" in Lyon", "a dozen minus three", "part of a horse or a saw", "before noon and after", "neither here nor there", "place for a row of ducks", "it's full of holes and still holds water", "the colour of money", "half of twenty", "salt's companion", "Tom's friend with the raft", "see 12 across"],
       zh=["下雨就升起来的东西", "塔霍河边的首都", "不在外面", "仰着游泳", "“从”的反义", "火后剩下的", "一打减三", "马身上也有", "既不在这也不在那", "满是洞却能装水", "钱的颜色", "二十的一半", "盐的伙伴", "见横12", "法语的“是”"])
values("t_puzzle", en=["Sunday Special", "Easy Peasy", "Number 88", "Birds and Bees", "Kitchen Puzzle", "For Ruth", "The Long One", "Winter 2026", "Draft 3", "Words of the Sea", "Monday Morning", "Puzzle B7", "Alice in Numberland", "No Vowels", "Trial Run", "Café Corner", "Round the World", "Black and White", "Class 4c", "Travel Edition"],
       zh=["周日特刊", "简单版", "第88号", "鸟与蜜蜂", "厨房谜题", "给小芸", "长题", "冬季号", "三稿", "海的词", "周一早晨", "环游世界", "黑与白", "四年三班", "旅行版"])
WORD = dict(t="str", v="t_answerword", noise=0.12, d="answer word", zh="答案词", alt=["answer", "entry"])
PUZZLE = dict(t="str", v="t_puzzle", noise=0.12, d="title of the puzzle", zh="谜题名", alt=["title", "puzzle_name"])
DIRN = seldom({"A": ["across", "horizontally", "from left to right", "横向"], "D": ["down", "vertically", "from top to bottom", "纵向"]})
ORD = {1: ["first", "1st", "top", "第一"], 2: ["second", "2nd", "第二"], 3: ["third", "3rd", "第三"], 4: ["fourth", "4th", "第四"], 5: ["fifth", "5th", "第五"], 6: ["sixth", "第六"], 7: ["seventh", "7th", "第七"], 8: ["eighth", "8th", "第八"], 9: ["ninth", "第九"], 10: ["tenth", "10th", "第十"], 11: ["eleventh", "第十一"], 12: ["twelfth", "12th", "第十二"], 13: ["thirteenth", "第十三"]}
COLS = {k: [s for s in v if s != "top"] for k, v in ORD.items()}

fn("place_word", "Write a word into the grid", zh="填词入格", names=["grid.place", "putWord", "enter_word"], descs=["Word, row, column, direction A or D.", "Starts at a square and runs across or down"],
   params=dict(word=WORD, row=dict(t="int", v=ORD, d="row, 1 is the top", zh="行", alt=["r", "line"]), column=dict(t="int", v=COLS, d="column, 1 is leftmost", zh="列", alt=["col", "c"]), direction=dict(t="enum", v=DIRN, d="A across, D down", zh="方向", alt=["dir", "way"])),
   en=L('''put {word} in the {row} row, {column} column, {direction}
{word} {direction}, beginning in the {column} column of the {row} row
in the {row} row and {column} column write {word} {direction}
{direction} I want {word}, {column} column, {row} row
write {word} {direction} from the {column} column of the {row} row on
{row} row, {column} column: {word}, {direction}
{word} starts at the {column} column in the {row} row and goes {direction}
place {word} {direction}; {row} row, {column} column
the {column} column, {row} row, {direction}: {word}
let {word} run {direction} from the {row} row, {column} column'''),
   zh_q=L('''{row}行{column}列{direction}填{word}
把{word}{direction}写在{row}行{column}列
{word}从{column}列{row}行开始，{direction}
{direction}，{row}行{column}列，{word}
{column}列{row}行放{word}，{direction}
在{row}行{column}列{direction}写上{word}'''), res=["{word} placed"], ans=["{word} is in the grid."])
fn("erase_words", "Take words out of the grid", zh="擦掉词", names=["grid.erase", "removeWords", "clear_words"], descs=["Removes words but may keep their clues.", "One or several words"],
   params=dict(words=dict(t="[str]", v="t_answerword", noise=0.05, d="words", zh="词", alt=["entries", "answers"]), keep_clues=dict(t="bool", d="clues stay", zh="保留提示", opt=True, alt=["save_clues"])),
   en=L('''erase {words}
take {words} out of the grid
remove {words} but keep the clues @keep_clues=true
{words} and their clues can go @keep_clues=false
delete {words} together with the clues @keep_clues=false
I don't like {words}, get them out of there
rub out {words}; I still need the clues @keep_clues=true
{words} must not be in the grid
strike {words} from the grid, clues and all @keep_clues=false
clear the following words: {words}
out with {words}'''),
   zh_q=L('''擦掉{words}
把{words}从格子里去掉
删{words}，提示留着 @keep_clues=true
{words}连提示一起删 @keep_clues=false
{words}不要了
去掉{words}，提示还要用 @keep_clues=true
不喜欢{words}，拿掉'''), res=["erased"], ans=["They are gone."])
fn("replace_word", "Put one word in place of another", zh="换词", names=["grid.replace", "swapWord", "exchange_word"], descs=["Old word, new word.", "The new word takes the squares of the old one"],
   params=dict(old=dict(WORD, d="word that goes", zh="原词", alt=["out", "from_word"]), new=dict(WORD, d="word that comes", zh="新词", alt=["into", "to_word"])),
   en=L('''replace {old} with {new}
{new} instead of {old}
swap {old} for {new}
make it {new} rather than {old}
change {old} to {new}
where {old} was, write {new}
{old} is out, use {new}
not {old} but {new}
I want {new} in the place of {old}
{new} goes where {old} is
the entry {old} becomes {new}'''),
   zh_q=L('''把{old}换成{new}
{old}改为{new}
用{new}替掉{old}
不要{old}，要{new}
{old}的地方写{new}
{new}代替{old}'''), res=["{old} -> {new}"], ans=["{new} is in the grid now."])
fn("set_clue", "Write the clue of a word", zh="写提示", names=["clues.set", "writeClue", "clue_for"], descs=["The word and its clue.", "What the solver reads"],
   params=dict(word=WORD, clue=dict(t="str", v="t_clue", noise=0.08, d="clue", zh="提示", alt=["text", "hint"]), tricky=dict(t="bool", d="with a question mark", zh="双关", opt=True, alt=["pun"])),
   en=L('''clue for {word}: {clue}
the clue of {word} is "{clue}"
"{clue}" is the clue for {word}
use "{clue}" as a clue for {word}
for {word} write: {clue}
{word}: {clue}
let the solver read "{clue}" for {word}
the clue to {word} should be "{clue}", it's a pun @tricky=true
for {word} take "{clue}" - a plain clue, no pun @tricky=false
my daughter suggests "{clue}" for {word}
{word} gets the clue {clue}'''),
   zh_q=L('''{word}的提示：{clue}
{word}提示写“{clue}”
“{clue}”作为{word}的提示
给{word}写提示：{clue}
{word}用“{clue}”，是双关 @tricky=true
{word}的提示是“{clue}”，不是双关 @tricky=false
女儿说{word}可以写“{clue}”'''), res=["clue saved"], ans=["{word} has its clue."])
fn("swap_clues", "Exchange the clues of two words", zh="互换提示", names=["clues.swap", "exchangeClues", "flip_clues"], descs=["Each word gets the clue of the other.", "Swaps two clues"],
   params=dict(first=dict(WORD, d="one word", alt=["a"]), second=dict(WORD, d="the other word", alt=["b"])),
   en=L('''swap the clues of {first} and {second}
{first} and {second} have each other's clue, switch them
give {first} the clue of {second} and vice versa
the clues of {first} and {second} are the wrong way round
exchange clues: {first}, {second}
clue of {first} to {second} and the other way round
let {first} and {second} trade their clues
I mixed up the clues for {first} and {second}
flip the clues of {first} and {second}
{first} should have the clue of {second}, and {second} that of {first}'''),
   zh_q=L('''{first}和{second}的提示互换
{first}与{second}提示写反了，换过来
交换{first}和{second}的提示
{first}用{second}的提示，反之亦然
把{first}、{second}两条提示对调
我把{first}和{second}的提示弄混了'''), res=["clues swapped"], ans=["The clues are swapped."])
fn("set_grid", "Make a new grid", zh="新建格子", names=["grid.new", "newGrid", "grid_size"], descs=["Width and height in squares and the symmetry.", "Starts an empty grid"],
   params=dict(width=dict(t="int", v=(5, 25), d="squares across", zh="宽", alt=["columns", "across"]), height=dict(t="int", v=(5, 25), d="squares down", zh="高", alt=["rows", "down"]), symmetry=dict(t="enum", v={"rot180": ["half-turn symmetry", "the same upside down", "旋转对称"], "mirror_h": ["left and right alike", "mirrored sideways", "左右对称"], "mirror_v": ["top and bottom alike", "mirrored upside", "上下对称"], "free": ["no symmetry", "any shape", "不对称"]}, d="symmetry", zh="对称", opt=True, alt=["pattern"])),
   en=L('''a grid {width} wide and {height} high
make it {height} high and {width} wide
{width} by {height}, {symmetry}
new grid: width {width}, height {height}
height {height}, width {width}, {symmetry}
{symmetry}, {width} squares across and {height} down
I want {height} rows and {width} columns
start with {width} columns and {height} rows, {symmetry}
{height} squares down, {width} across, please
an empty grid, {width} x {height}
the new one is {width} squares wide, {height} tall and has {symmetry}'''),
   zh_q=L('''新格子宽{width}高{height}
高{height}、宽{width}，{symmetry}
{width}乘{height}，{symmetry}
{height}行{width}列
建{width}列{height}行的空格子
{symmetry}，横{width}格竖{height}格'''), res=["{width}x{height}"], ans=["The grid is there."])
fn("set_black_squares", "Block or free a rectangle of squares", zh="涂黑或清空一块", names=["grid.block", "blackSquares", "fill_squares"], descs=["A rectangle in squares; black=false frees it.", "Black squares of the grid"],
   params=dict(area=dict(t="obj", d="rectangle in squares", zh="矩形", alt=["rect", "box"], f=dict(x=dict(t="int", v=(1, 15), d="first column"), y=dict(t="int", v=(1, 15), d="first row"), width=dict(t="int", v=(1, 6), d="columns"), height=dict(t="int", v=(1, 6), d="rows"))), black=dict(t="bool", d="true is black", zh="true 为黑", alt=["blocked", "filled"])),
   en=L('''black out {area.width} by {area.height} squares at column {area.x}, row {area.y} @black=true
free the squares from column {area.x}, row {area.y}, {area.width} wide and {area.height} high @black=false
column {area.x}, row {area.y}, width {area.width}, height {area.height}: black @black=true
make the area at row {area.y} and column {area.x} white again, {area.height} high, {area.width} wide @black=false
block {area.height} rows and {area.width} columns from row {area.y}, column {area.x} @black=true
no black squares at x {area.x}, y {area.y}, {area.width} x {area.height} @black=false
fill {area.width} columns and {area.height} rows, starting with column {area.x} and row {area.y} @black=true
unblock x {area.x} y {area.y} width {area.width} height {area.height} @black=false
height {area.height}, width {area.width}, x {area.x}, y {area.y} should be black @black=true
take the black away: row {area.y}, column {area.x}, {area.width} wide, {area.height} high @black=false'''),
   zh_q=L('''第{area.x}列第{area.y}行起，宽{area.width}高{area.height}涂黑 @black=true
列{area.x}行{area.y}，{area.width}乘{area.height}，改回白格 @black=false
涂黑：行{area.y}，列{area.x}，高{area.height}，宽{area.width} @black=true
x {area.x}、y {area.y}，宽{area.width}高{area.height}不要黑格 @black=false
把{area.height}行{area.width}列涂黑，从行{area.y}列{area.x}开始 @black=true
高{area.height}宽{area.width}的一块清空，x {area.x} y {area.y} @black=false'''), res=["black: {black}"], ans=["The squares are set."])
fn("suggest_words", "Suggest words that fit", zh="推荐词语", names=["words.suggest", "fillHelp", "candidates"], descs=["Shortest and longest length, wanted and unwanted letters.", "Looks in the word list"],
   params=dict(min_length=dict(t="int", v=(2, 6), d="fewest letters", zh="最少字母", alt=["at_least", "shortest"]), max_length=dict(t="int", v=(7, 15), d="most letters", zh="最多字母", alt=["at_most", "longest"]), include=dict(t="[enum]", v=seldom({"q": ["Q"], "x": ["X"], "z": ["Z"], "j": ["J"], "k": ["K"], "w": ["W"]}), d="letters it must have", zh="必含字母", opt=True, alt=["must_have"]), exclude=dict(t="[enum]", v=seldom({"a": ["A"], "e": ["E"], "i": ["I"], "s": ["S"], "t": ["T"], "n": ["N"]}), d="letters it must not have", zh="不含字母", opt=True, alt=["must_not_have"])),
   en=L('''suggest words between {min_length} and {max_length} letters
words of at least {min_length} and at most {max_length} letters
no more than {max_length} letters, no fewer than {min_length}
{min_length} to {max_length} letters, with {include} but without {exclude}
without {exclude}: {min_length} to {max_length} letters
give me something with {include}, {min_length} up to {max_length} long
at most {max_length} letters, at least {min_length}, no {exclude}
which words have {min_length} to {max_length} letters and contain {include}
longest {max_length}, shortest {min_length}, not {exclude} but {include}
I need {include} in it, never {exclude}, length from {min_length} to {max_length}'''),
   zh_q=L('''推荐{min_length}到{max_length}个字母的词
最多{max_length}个字母，最少{min_length}个
{min_length}到{max_length}个字母，含{include}，不含{exclude}
不要{exclude}，长度{min_length}至{max_length}
要有{include}，{min_length}到{max_length}个字母
不超过{max_length}、不少于{min_length}，不含{exclude}'''), res=["oasis, quinoa, zip"], ans=["These would fit."])
fn("set_difficulty", "Set how hard a puzzle is", zh="设置难度", names=["puzzle.level", "setHardness", "rate_puzzle"], descs=["1 is for beginners, 5 for experts.", "Level of difficulty"],
   params=dict(puzzle=PUZZLE, level=dict(t="enum", v={1: ["for beginners", "child's play", "very easy", "入门"], 2: ["easy", "gentle", "简单"], 3: ["medium", "so-so", "中等"], 4: ["hard", "difficult", "困难"], 5: ["for experts", "fiendish", "专家级"]}, d="1 to 5", zh="等级", alt=["difficulty", "rating"])),
   en=L('''{puzzle} is {level}
make {puzzle} {level}
mark {puzzle} as {level}
level of {puzzle}: {level}
not hard, {puzzle} is easy @level=2
from easy to fiendish with {puzzle} @level=5
I'd call {puzzle} {level}
put {puzzle} down as {level}, my aunt finished it in an hour
the label of {puzzle} should say {level}
{level}, that is what {puzzle} is
anything but easy: {puzzle} is for experts @level=5'''),
   zh_q=L('''{puzzle}标为{level}
{puzzle}难度{level}
把{puzzle}设成{level}
{puzzle}不难，是简单的 @level=2
我觉得{puzzle}算{level}
{puzzle}从简单改成专家级 @level=5'''), res=["level {level}"], ans=["{puzzle} has level {level}."])
fn("rename_puzzle", "Give a puzzle another title", zh="改谜题名", names=["puzzle.rename", "retitle", "new_title"], descs=["Old title and new title.", "Changes what the puzzle is called"],
   params=dict(old=dict(PUZZLE, d="title so far", zh="旧名", alt=["from_title", "current"]), new=dict(PUZZLE, d="new title", zh="新名", alt=["to_title", "name"])),
   en=L('''rename {old} to {new}
call {old} "{new}" instead
{new} is the new title of {old}
the puzzle {old} should be named {new}
rename it {new}, the one that was {old}
{old} -> {new}
change the title from {old} to {new}
{new} rather than {old} as a title
I don't like the title {old}, make it {new}
give {old} the title {new}
{old} is called {new} from now on, thanks'''),
   zh_q=L('''{old}改名为{new}
把{old}叫成{new}
标题从{old}改成{new}
新标题{new}，原来是{old}
不叫{old}，叫{new}
{old}这名不好，换成{new}'''), res=["{new}"], ans=["The puzzle is called {new}."])
fn("publish_puzzle", "Publish a puzzle or take it back", zh="发布或撤回谜题", names=["puzzle.publish", "goPublic", "set_visibility"], descs=["draft=true keeps it from readers.", "Whether readers can see it"],
   params=dict(puzzle=PUZZLE, draft=dict(t="bool", v={"true": ["a draft", "private", "草稿", "私有"], "false": ["public", "visible to everyone", "公开的", "大家可见的"]}, d="true is not public", zh="true 为不公开", alt=["hidden", "unpublished"]), allow_comments=dict(t="bool", d="readers may comment", zh="允许评论", opt=True, alt=["comments"])),
   en=L('''make {puzzle} {draft}
{puzzle} should be {draft}
publish {puzzle} @draft=false
take {puzzle} back, it has mistakes @draft=true
{puzzle} {draft}, and nobody may comment @allow_comments=false
let people see {puzzle} and comment on it @draft=false @allow_comments=true
don't show {puzzle} to readers yet @draft=true
{puzzle} is no longer a draft @draft=false
publish {puzzle} without comments @draft=false @allow_comments=false
stop showing {puzzle} @draft=true
I want {puzzle} {draft} with comments @allow_comments=true'''),
   zh_q=L('''把{puzzle}设为{draft}
发布{puzzle} @draft=false
{puzzle}先撤回 @draft=true
{puzzle}别给读者看 @draft=true
{puzzle}公开，不许评论 @draft=false @allow_comments=false
{puzzle}公开，可以评论 @draft=false @allow_comments=true
{puzzle}不再是草稿 @draft=false'''), res=["draft: {draft}"], ans=["{puzzle} is set."])
fn("give_hints", "What help solvers get", zh="解题帮助", names=["solve.help", "setHints", "assist"], descs=["Which helps are allowed and the time limit.", "Help while solving"],
   params=dict(helps=dict(t="[enum]", v={"check": ["telling wrong letters", "checking letters", "检查字母"], "reveal": ["showing a word", "揭示单词"], "first_letter": ["giving the first letter", "the initial", "给首字母"], "undo": ["taking steps back", "撤销"]}, d="kinds of help", zh="帮助种类", alt=["kinds"]), forbidden=dict(t="bool", d="true forbids them", zh="true 为禁止", alt=["denied", "off"])),
   en=L('''allow {helps} @forbidden=false
forbid {helps} @forbidden=true
no {helps} in this puzzle @forbidden=true
solvers may use {helps} @forbidden=false
don't let solvers have {helps} @forbidden=true
{helps} should be possible @forbidden=false
switch off {helps} @forbidden=true
switch on {helps} @forbidden=false
I don't want {helps} @forbidden=true
stop forbidding {helps} @forbidden=false
without {helps}, it's a contest @forbidden=true
only {helps} are permitted, make them available @forbidden=false'''),
   zh_q=L('''允许{helps} @forbidden=false
禁止{helps} @forbidden=true
不能{helps} @forbidden=true
解题者可以{helps} @forbidden=false
关掉{helps} @forbidden=true
打开{helps} @forbidden=false
不再禁止{helps} @forbidden=false'''), res=["forbidden: {forbidden}"], ans=["The help is set."])
fn("start_contest", "Start a solving contest", zh="开始解题比赛", names=["contest.start", "raceOn", "begin_contest"], descs=["Puzzle, minutes, label and players.", "Several people solve at once"],
   params=dict(puzzle=PUZZLE, minutes=dict(t="int", v={10: ["ten minutes", "10 min", "十分钟"], 15: ["a quarter of an hour", "15 minutes", "一刻钟"], 30: ["half an hour", "30 minutes", "半小时"], 45: ["three quarters of an hour", "45 minutes", "四十五分钟"], 60: ["an hour", "60 min", "一小时"], 75: ["an hour and a quarter", "1 h 15", "一小时十五分"], 90: ["one and a half hours", "90 minutes", "一个半小时"]}, d="minutes", zh="分钟", alt=["duration", "time_limit"]), players=dict(t="[str]", v=["Ruth", "Tom", "Bea", "Mr. Ito", "Olu", "the twins", "Walter and Fay", "Team Owl", "Grandma", "Hassan", "class 4c", "Noemi", "小芸", "阿宁", "林老师", "双胞胎", "猫头鹰队", "奶奶", "老马"], noise=0.08, d="players", zh="选手", opt=True, alt=["who", "solvers"])),
   en=L('''start a contest with {puzzle}, {minutes}
{minutes} for {puzzle}, players: {players}
{players} solve {puzzle} in {minutes}
contest: {puzzle}, {players}, {minutes}
let {players} race on {puzzle} for {minutes}
a {puzzle} contest that lasts {minutes}
give {players} {minutes} for {puzzle}
within {minutes}, {players} have to solve {puzzle}
{puzzle}, time limit {minutes}, off we go
who is faster, {players}? {puzzle}, {minutes}'''),
   zh_q=L('''用{puzzle}开始比赛，{minutes}
{players}比{puzzle}，限时{minutes}
{minutes}解{puzzle}，选手{players}
比赛：{puzzle}，{players}，{minutes}
{puzzle}限{minutes}，开始
让{players}在{minutes}内解{puzzle}'''), res=["contest running"], ans=["The contest has begun."])
fn("find_puzzle", "Find a puzzle by what is in it", zh="查找谜题", names=["puzzle.find", "searchPuzzles", "which_puzzle"], descs=["Gives the title of the puzzle.", "Searches all puzzles"],
   params=dict(containing=dict(t="str", v=["rivers of Europe", "cheese", "a clue about Napoleon", "chemical elements", "dog breeds", "anagrams", "the word zephyr", "欧洲河流", "奶酪", "化学元素", "狗的品种", "成语", "拿破仑"], d="what it has in it", zh="内容", alt=["about", "query"])),
   en=L('''find the puzzle with {containing}
which puzzle has {containing}
in which one did I use {containing}
look for {containing} in my puzzles
there was a puzzle with {containing}, what was its title
search for {containing}
title of the one with {containing}?
where did I put {containing}
have I made a puzzle with {containing} already
find {containing} for me'''),
   zh_q=L('''找有{containing}的谜题
哪个谜题里有{containing}
我在哪期用过{containing}
搜{containing}
有{containing}的那期叫什么
做过{containing}的谜题吗'''), res=["Number 41", "Spring 7"], ans=["I found it."])

flow(en=["find the puzzle with {q} and call it {n}", "look up which puzzle has {q}, then rename it to {n}", "the one with {q} should be called {n}, search for it"], zh_q=["找有{q}的谜题，改名{n}", "搜{q}那期，改叫{n}"],
     slots=dict(q=["rivers of Europe", "cheese", "dog breeds", "anagrams", "奶酪", "成语", "化学元素"], n="t_puzzle"), made=dict(p=["Number 41", "Spring 7", "Untitled 12", "P-30", "Old One"]),
     steps=[("find_puzzle", {"containing": "{q}"}, "{p}"), ("rename_puzzle", {"old": "{p}", "new": "{n}"}, "renamed")], ans=["It is called {n} now."])
