"""Genealogy: people of a family tree, births, marriages, deaths, relations, sources, DNA matches."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


domain("genealogy")
values("ancestor_wc", en=["Johann Weber", "Mary Ellen Doyle", "Giuseppe Ferrante", "Great-aunt Ottilie", "William Ashworth Jr.", "Anna Kowalska", "Samuel O'Rourke", "Ingeborg Lund", "Ezekiel Turner", "Rosalie Dubois", "Hannah Goldstein", "Thomas Pike",
                          "Maria da Silva", "Elspeth MacLeod", "Karl-Heinz Vogt", "Agnes Whitlock", "Ah Kee", "Dmitri Sokolov", "grandpa Ned", "Sister Bernadette", "Catharina van Loon", "James H. Carter", "Yetta Blum", "I-0412"],
       zh=["王德明", "李秀英", "陈大山", "曾祖父", "张桂兰", "林阿水", "周文彬", "姑婆玉珍", "黄世昌", "赵素芬", "外太公", "刘长林", "吴月娥", "I-0412"])
values("parish_wc", en=["Cork", "Bergen", "Galicia", "a village near Lublin", "Ellis Island", "Palermo", "Leith", "Savannah, Georgia", "Canton", "Königsberg", "St. Mary's parish", "Trondheim", "Boston", "Minsk", "Halifax", "the Azores", "Tipperary", "Lyon"],
       zh=["泉州", "台山", "绍兴", "山东高密", "潮州", "福州", "湖南湘潭", "梅县", "哈尔滨", "旧金山", "宁波", "苏州"])
values("gendate_wc", en=["1842", "3 May 1871", "about 1900", "12 Oct 1918", "spring 1765", "1799", "before 1850", "Christmas 1944", "24/08/1889", "June 1903", "1 January 1920", "1688", "after the war", "7 March 1935", "1856-11-02"],
       zh=["1842年", "1871年5月3日", "大约1900年", "1918年10月", "民国三年", "光绪年间", "1850年以前", "1944年冬至", "1889年", "1903年6月", "1935年3月7日"])
values("gensource_wc", en=["1911 census", "baptism register Leith", "ship manifest 1904", "Grandma's letters", "gravestone photo", "parish book vol. 3", "newspaper cutting", "military file 8812", "family bible", "marriage licence", "passport 1922", "land deed", "Oral history tape 2"],
       zh=["王氏族谱", "1911年户籍", "老照片", "墓碑照片", "县志第三卷", "奶奶的信", "船票登记", "结婚证书", "军人档案", "地契"])

PERSON = dict(t="str", v="ancestor_wc", d="person of the tree", zh="族谱中的人", alt=["name", "individual", "who"])
DATE = dict(t="str", v="gendate_wc", d="date, as said", zh="日期", alt=["when", "year"])
PLACE = dict(t="str", v="parish_wc", d="place", zh="地点", opt=True, alt=["where", "location"])
REL = {"father": ["dad", "papa", "父亲"], "mother": ["mum", "mama", "母亲"], "spouse": ["husband or wife", "married partner", "配偶"], "children": ["sons and daughters", "kids", "子女"],
       "siblings": ["brothers and sisters", "兄弟姐妹"], "grandparents": ["grandma and grandpa", "parents of the parents", "祖父母"]}

fn("add_person", "Add a person to the family tree", zh="添加家族成员", names=["tree.add", "createIndividual", "new_ancestor"], descs=["Enters a new person, with sex and birth year if known.", "One more leaf on the tree"],
   params=dict(person=dict(PERSON, d="full name"), sex=dict(t="enum", v={"female": ["a woman", "a girl", "女"], "male": ["a man", "a boy", "男"], "unknown": ["of unknown sex", "性别不详"]}, d="sex", zh="性别", opt=True, alt=["gender"]), birth_year=dict(t="int", v=(1650, 2010), d="year of birth", zh="出生年份", opt=True, alt=["born", "year"])),
   en=L('''add {person} to the tree
new person: {person}
{person}, born {birth_year}, belongs in the tree
enter {person}, {sex}
put {person} in, {sex}, born in {birth_year}
create an entry for {person}
the family tree lacks {person}, add them
{person} was {sex}, born {birth_year}, add that person
make a new individual called {person}
I found another relative: {person}, {birth_year}
{birth_year} is when {person} was born, add to the tree
add a person: name {person}, year {birth_year}
include {person} in our family
write {person} into the tree'''),
   zh_q=L('''把{person}加进族谱
添加{person}，{sex}
新增{person}，{birth_year}年生
族谱里没有{person}，加上
{person}，{sex}，生于{birth_year}年，录入
建一个{person}的条目'''), res=["{person} added", '{{"id":"I-0412"}}'], ans=["{person} is in the tree."])

fn("remove_person", "Remove a person from the family tree", zh="移除家族成员", names=["tree.remove", "deleteIndividual", "drop_ancestor"], descs=["Deletes a person and their links.", "Somebody does not belong to the family after all"],
   params=dict(person=PERSON),
   en=L('''remove {person} from the tree
delete {person}
{person} is not related to us, take them out
{person} got in by mistake, remove
erase the entry of {person}
drop {person} from the family tree
get rid of {person} in the tree
{person} doesn't belong here
strike {person} out of the tree
the person {person} is a duplicate, delete
cut {person} off the tree
{person}: delete the entry'''),
   zh_q=L('''把{person}从族谱移除
删除{person}
{person}不是我们家的，去掉
{person}录错了，删掉条目
族谱里不要{person}了'''), res=["{person} removed"], ans=["{person} is no longer in the tree."])

fn("set_parent", "Record who is a parent of a person", zh="设置父母关系", names=["links.parent", "addParent", "link_child"], descs=["Connects a child with a father or mother.", "Parent and child"],
   params=dict(child=dict(t="str", v="ancestor_wc", d="the child", zh="孩子", alt=["person", "offspring"]), parent=dict(t="str", v="ancestor_wc", d="the father or mother", zh="父或母", alt=["parent_name", "of"]),
               role=dict(t="enum", v={"father": ["dad", "父亲"], "mother": ["mum", "母亲"]}, d="father or mother", zh="父亲还是母亲", opt=True, alt=["kind"])),
   en=L('''{parent} is the {role} of {child}
{child} is a child of {parent}
make {parent} the {role} of {child}
link {child} to the parent {parent}
{child}'s {role} was {parent}
the {role} of {child} is {parent}
set {parent} as parent of {child}
{child} was born to {parent}
{parent} had a child called {child}
{child} descends directly from {parent}, connect them
connect {parent} as {role} with {child}
below {parent} comes {child}
put {child} under {parent} in the tree
I found out that {child} had {parent} as {role}'''),
   zh_q=L('''{parent}是{child}的{role}
{child}的{role}是{parent}
把{child}设为{parent}的孩子
{child}是{parent}生的
将{parent}连为{child}的{role}
{parent}的孩子叫{child}'''), res=["linked"], ans=["{parent} is a parent of {child} in the tree."])

fn("add_marriage", "Record that two people married", zh="记录婚姻", names=["links.marriage", "addSpouse", "wedding"], descs=["Joins two people as a couple.", "Date and place of a wedding"],
   params=dict(first=dict(t="str", v="ancestor_wc", d="one of the couple", zh="一方", alt=["person", "partner1"]), second=dict(t="str", v="ancestor_wc", d="the other one", zh="另一方", alt=["spouse", "partner2"]), date=dict(DATE, opt=True), place=PLACE),
   en=L('''{first} married {second}
{first} and {second} were married in {place}
record the marriage of {first} and {second}
wedding of {first} with {second}, {date}
marry {first} to {second} in the tree
{first} took {second} as spouse, date {date}, place {place}
in {place}, {first} wed {second}
the couple {first} and {second}, date of the wedding: {date}
{second} was the spouse of {first}: add first {first}, then {second}
add a marriage between {first} and {second}, {place}
link {first} and {second} as husband and wife
{first} + {second}, married: {date}, {place}
make {first} and {second} a couple'''),
   zh_q=L('''{first}和{second}结婚了
记录{first}与{second}的婚姻
{first}{date}在{place}娶了{second}
{first}与{second}成婚，{place}
把{first}和{second}连为夫妻
{date}，{first}嫁给{second}'''), res=["marriage added"], ans=["{first} and {second} are a couple in the tree."])

fn("add_divorce", "Record that a couple separated", zh="记录离婚", names=["links.divorce", "endMarriage", "separation"], descs=["Ends a marriage in the tree.", "Date of a divorce"],
   params=dict(first=dict(t="str", v="ancestor_wc", d="one of the couple", zh="一方", alt=["person", "partner1"]), second=dict(t="str", v="ancestor_wc", d="the other one", zh="另一方", alt=["spouse", "partner2"]), date=dict(DATE, opt=True)),
   en=L('''{first} and {second} divorced
record the divorce of {first} from {second}
{first} left {second}, divorce date {date}
end the marriage of {first} and {second}
divorce: {first}, {second}, {date}
the marriage between {first} and {second} was dissolved, {date}
{first} and {second} separated
mark {first} and {second} as divorced
{first} is no longer married to {second}
split up {first} and {second} in the tree
add the separation of {first} and {second}, {date}
they parted, {first} and {second}'''),
   zh_q=L('''{first}和{second}离婚了
记录{first}与{second}离婚
{date}{first}和{second}分开了
结束{first}与{second}的婚姻
把{first}和{second}标为离异'''), res=["divorce added"], ans=["The divorce is recorded."])

fn("record_birth", "Record when and where a person was born", zh="记录出生", names=["events.birth", "setBirth", "born"], descs=["Birth date and place.", "First event of a life"],
   params=dict(person=PERSON, date=DATE, place=PLACE),
   en=L('''{person} was born {date} in {place}
birth of {person}: {date}
born: {person}, {date}, {place}
set the birth date of {person} to {date}
{person} came into the world in {place}, {date}
date of birth {date} for {person}
in {place}, {date}, {person} was born
note that {person} was born, {date}
{date} is the birthday of {person}
the birth of {person} took place in {place}, date {date}
{person} first saw the light in {place}: {date}
put down {date} as birth date for {person}'''),
   zh_q=L('''{person}{date}生于{place}
{person}的出生日期是{date}
记录{person}出生：{date}，{place}
{date}，{person}在{place}出生
把{person}的生日设为{date}'''), res=["birth recorded"], ans=["The birth of {person} is recorded."])

fn("record_death", "Record when and where a person died", zh="记录去世", names=["events.death", "setDeath", "died"], descs=["Death date, place and cause.", "Last event of a life"],
   params=dict(person=PERSON, date=DATE, place=PLACE, cause=dict(t="str", v=["cholera", "old age", "a mining accident", "consumption", "childbirth", "drowning", "Spanish flu", "heart failure", "the war", "a fall from a horse", "霍乱", "年老", "矿难", "肺病", "战争", "溺水"], d="why", zh="死因", opt=True, alt=["reason"])),
   en=L('''{person} died {date}
{person} passed away in {place}, {date}
death of {person}: {date}, {place}
{person} died of {cause}, date {date}
set the date of death of {person} to {date}
{cause} killed {person}, {date}
in {place}, {date}, {person} died
died: {person}, {date}, {cause}
{person} was buried in {place}, death date {date}
{date} is when we lost {person}, {cause}
put down {date} as death date for {person}
the life of {person} ended: {date}, {place}, {cause}'''),
   zh_q=L('''{person}{date}去世
{person}{date}在{place}去世
记录{person}去世：{date}，{cause}
{person}死于{cause}，{date}
把{person}的卒年设为{date}'''), res=["death recorded"], ans=["The death of {person} is recorded."])

fn("record_migration", "Record that a person moved to another place", zh="记录迁徙", names=["events.migration", "addMove", "emigrated"], descs=["From where to where, and when.", "Emigration and moves"],
   params=dict(person=PERSON, origin=dict(t="str", v="parish_wc", d="place left", zh="迁出地", alt=["from", "from_place"]), destination=dict(t="str", v="parish_wc", d="new place", zh="迁入地", alt=["to", "to_place"]), date=dict(DATE, opt=True)),
   en=L('''{person} moved from {origin} to {destination}
{person} emigrated from {origin} to {destination}, {date}
{person} left {origin} for {destination}
to {destination} went {person}, coming from {origin}
from {origin}, {person} sailed to {destination}, {date}
record the move of {person}: {origin} to {destination}
{person}: {origin} -> {destination}, {date}
{person} settled in {destination} after leaving {origin}
{person} arrived in {destination} from {origin}
note that {person} turned their back on {origin} and went to {destination}
migration of {person}, {date}: out of {origin}, into {destination}
{destination} became the home of {person}, who had lived in {origin}'''),
   zh_q=L('''{person}从{origin}搬到{destination}
{date}{person}由{origin}迁往{destination}
记录{person}的迁徙：{origin}到{destination}
{person}离开{origin}去了{destination}
{person}定居{destination}，原来住{origin}'''), res=["move recorded"], ans=["The move of {person} is recorded."])

fn("set_occupation", "Record what a person did for a living", zh="记录职业", names=["facts.occupation", "setTrade", "profession"], descs=["The trade of an ancestor.", "Work of a person"],
   params=dict(person=PERSON, occupation=dict(t="str", v=["blacksmith", "weaver", "midwife", "farm hand", "ship's carpenter", "schoolmaster", "coal miner", "seamstress", "railway clerk", "baker", "cooper", "innkeeper", "铁匠", "教书先生", "接生婆", "农民", "裁缝", "木匠", "私塾老师", "矿工"], d="trade", zh="职业", alt=["job", "trade", "work"])),
   en=L('''{person} was a {occupation}
occupation of {person}: {occupation}
{person} worked as {occupation}
set the trade of {person} to {occupation}
{occupation} was the job of {person}
note that {person} earned a living as {occupation}
put {occupation} as profession of {person}
by trade, {person} was {occupation}
{person}: {occupation} by profession
the census says {person} was a {occupation}
enter {occupation} for {person}
record {person} as {occupation}'''),
   zh_q=L('''{person}是{occupation}
{person}的职业是{occupation}
记录{person}当过{occupation}
{person}做{occupation}为生
把{person}的职业填成{occupation}'''), res=["occupation recorded"], ans=["{person} is entered as {occupation}."])

fn("get_relatives", "List the close relatives of a person", zh="查询亲属", names=["tree.relatives", "familyOf", "kin"], descs=["Parents, spouse, children and so on.", "Who belongs to whom"],
   params=dict(person=PERSON, relation=dict(t="enum", v=REL, d="which relatives", zh="哪种亲属", alt=["kind", "kinship"])),
   en=L('''who are the {relation} of {person}
{relation} of {person}
show the {relation} of {person}
list {person}'s {relation}
tell me about the {relation} of {person}
{person}: {relation}?
does the tree know the {relation} of {person}
look up {relation} for {person}
who was {person} married to @relation="spouse"
how many kids did {person} have @relation="children"
did {person} have any brothers @relation="siblings"
who brought {person} into the world @relation="mother"
whose son or daughter was {person} on the male side @relation="father"
find the {relation} that belong to {person}'''),
   zh_q=L('''{person}的{relation}是谁
查{person}的{relation}
列出{person}的{relation}
{person}和谁结的婚 @relation="spouse"
{person}有几个孩子 @relation="children"
告诉我{person}的{relation}'''), res=["Anna Kowalska", "Thomas, Mary, Ned"], ans=["I looked up the family of {person}."])

fn("find_relationship", "Tell how two people are related", zh="查询两人关系", names=["tree.relationship", "kinshipBetween", "how_related"], descs=["Cousins, aunt and so on.", "The path between two people of the tree"],
   params=dict(first=dict(t="str", v="ancestor_wc", d="one person", zh="第一个人", alt=["person_a", "from"]), second=dict(t="str", v="ancestor_wc", d="the other person", zh="第二个人", alt=["person_b", "to"])),
   en=L('''how is {first} related to {second}
what is {first} to {second}
relationship between {first} and {second}
are {first} and {second} cousins
find out how {first} and {second} are connected
{first} and {second}: what's the relation
which way does the tree lead from {first} to {second}
tell me the kinship of {first} with {second}
is {first} a relative of {second}
trace the line from {first} to {second}
compare {first} and {second}, are they family
show the path from {first} over to {second}'''),
   zh_q=L('''{first}和{second}是什么关系
{first}是{second}的什么人
查{first}与{second}的亲属关系
{first}跟{second}是表亲吗
看看{first}到{second}的关系线'''), res=["second cousins", "uncle"], ans=["I traced the line between them."])

fn("show_tree", "Draw the family tree of a person", zh="显示家谱图", names=["chart.tree", "drawPedigree", "tree_view"], descs=["Ancestors or descendants over some generations.", "A chart around a person"],
   params=dict(person=PERSON, direction=dict(t="enum", v={"ancestors": ["forebears", "the people before", "祖先"], "descendants": ["the people after", "offspring", "后代"], "both": ["up and down", "上下两边"]}, d="up, down or both", zh="方向", default="ancestors", alt=["view", "kind"]), generations=dict(t="int", v=(2, 10), d="how many generations", zh="几代", opt=True, alt=["depth", "levels"])),
   en=L('''show the tree of {person}
draw {generations} generations of {person}
{direction} of {person}, {generations} generations
chart the {direction} of {person}
family tree of {person} with {generations} levels
I want to see the {direction} of {person}
go {generations} generations through the {direction} of {person}
pedigree chart for {person}
display {direction} around {person}
tree: {person}, {direction}, {generations}
{person}'s {direction} as a drawing
{generations} generations for {person} please
who came after {person}? draw it @direction="descendants"
where does {person} come from? draw the tree @direction="ancestors"'''),
   zh_q=L('''显示{person}的家谱
画{person}的{direction}，{generations}代
{person}往上{generations}代的家谱 @direction="ancestors"
画出{person}的{direction}
看看{person}的{direction}图
{person}的后人有谁，画出来 @direction="descendants"'''), res=["tree drawn"], ans=["Here is the tree of {person}."])

fn("attach_source", "Attach a source to a person", zh="附加资料来源", names=["sources.attach", "citeSource", "add_evidence"], descs=["Says where the knowledge comes from.", "Evidence for a person, with a trust level"],
   params=dict(person=PERSON, source=dict(t="str", v="gensource_wc", d="document or story", zh="资料", alt=["document", "record"]), trust=dict(t="enum", v={"high": ["very reliable", "可靠"], "medium": ["fairly reliable", "一般"], "low": ["doubtful", "存疑"]}, d="how reliable", zh="可信度", opt=True, alt=["quality", "confidence"])),
   en=L('''attach {source} to {person}
{source} is a source for {person}
add {source} as evidence for {person}, {trust}
cite {source} on {person}
{person}: source {source}
I know about {person} from {source}
link the document {source} with {person}
{source} mentions {person}, attach it, trust {trust}
source for {person}: {source}, {trust}
the proof for {person} is {source}
use {source} to back up {person}
put {source} next to {person} as a {trust} source'''),
   zh_q=L('''把{source}附到{person}
{person}的来源是{source}
给{person}添加资料{source}，{trust}
{source}里提到{person}，附上
用{source}证明{person}，可信度{trust}'''), res=["source attached"], ans=["{source} is attached to {person}."])

fn("search_records", "Search old records for a name", zh="搜索历史档案", names=["records.search", "archiveSearch", "find_documents"], descs=["Looks for a surname in registers of a kind and time.", "Births, marriages, ships, wars"],
   params=dict(surname=dict(t="str", v=["Weber", "Doyle", "Ferrante", "Ashworth", "Kowalski", "MacLeod", "Lund", "Goldstein", "Dubois", "O'Rourke", "van Loon", "Pike", "Sokolov", "王", "欧阳", "林", "陈", "司徒", "黄"], d="family name", zh="姓氏", alt=["name", "family_name"]),
               kind=dict(t="enum", v={"birth": ["births", "baptisms", "出生"], "marriage": ["marriages", "weddings", "结婚"], "death": ["deaths", "burials", "死亡"], "census": ["head counts", "户籍"], "immigration": ["ship lists", "arrivals", "移民"], "military": ["army files", "soldiers", "军人"]}, d="kind of record", zh="档案类型", opt=True, alt=["record_type", "type"]),
               year_from=dict(t="int", v=(1700, 1850), d="first year", zh="起始年", opt=True, alt=["start"]), year_to=dict(t="int", v=(1851, 1960), d="last year", zh="结束年", opt=True, alt=["end"])),
   en=L('''search the records for {surname}
look for {surname} in the registers of {kind}
{surname}, {kind}, from {year_from} to {year_to}
find people called {surname} between {year_from} and {year_to}
any {surname} after {year_from}
records of {kind} with the name {surname}
archives: {surname}
did a {surname} turn up before {year_to}
go through {kind} for {surname}
between {year_from} and {year_to}, who was called {surname}
search {kind} until {year_to} for {surname}
hunt for {surname} in old papers
I'm looking for a {surname} under {kind}, from {year_from} on'''),
   zh_q=L('''搜索姓{surname}的档案
查{year_from}到{year_to}年姓{surname}的记录
在{kind}档案里找{surname}
{surname}姓的{kind}记录
{year_from}年以后有姓{surname}的吗
找{year_to}年以前姓{surname}的{kind}档案'''), res=["12 records", "record R-5521"], ans=["I searched the records for {surname}."])

fn("list_dna_matches", "List DNA matches", zh="列出DNA匹配", names=["dna.matches", "geneticRelatives", "shared_segments"], descs=["People who share genes with you.", "Matches above a number of centimorgans"],
   params=dict(min_cm=dict(t="int", v=(8, 400), d="shared centimorgans at least", zh="最少共享厘摩", opt=True, alt=["minimum", "cm"]), side=dict(t="enum", v={"maternal": ["on my mother's side", "from mum's family", "母系"], "paternal": ["on my father's side", "from dad's family", "父系"]}, d="side of the family", zh="家族哪一边", opt=True, alt=["line"])),
   en=L('''show my DNA matches
list genetic relatives {side}
DNA matches with at least {min_cm} cM
who shares more than {min_cm} centimorgans with me
which matches are {side}
matches {side}, minimum {min_cm} cM
give me the DNA cousins
people who share my genes, {min_cm} cM and up
only matches {side} please
is there anybody {side} with {min_cm} centimorgans or more
what did the spit test find
genetic matches above {min_cm}
open the list of DNA relatives {side}'''),
   zh_q=L('''列出我的DNA匹配
{side}的DNA匹配有哪些
至少{min_cm}厘摩的匹配
谁和我共享{min_cm}厘摩以上
看{side}、{min_cm}厘摩以上的亲属'''), res=["5 matches", "J. Lund, 212 cM"], ans=["These are your matches."])

flow(en=["who is the father of {p}? show his ancestors", "look up {p}'s father and draw the tree of that man", "find the father of {p}, then draw his family tree"], zh_q=["查{p}的父亲是谁，画出他的家谱", "{p}的父亲是谁？显示那个人的家谱"],
     slots=dict(p="ancestor_wc"), made=dict(f="ancestor_wc"),
     steps=[("get_relatives", {"person": "{p}", "relation": "father"}, "{f}"), ("show_tree", {"person": "{f}"}, "tree drawn")], ans=["The father of {p} is {f}; here is his tree."])
flow(en=["who was {p} married to? attach {s} to that person", "find the spouse of {p} and cite {s} for them"], zh_q=["查{p}的配偶，把{s}附到那个人", "{p}的配偶是谁？给那个人加上资料{s}"],
     slots=dict(p="ancestor_wc", s="gensource_wc"), made=dict(f="ancestor_wc"),
     steps=[("get_relatives", {"person": "{p}", "relation": "spouse"}, '{{"spouse":"{f}"}}'), ("attach_source", {"person": "{f}", "source": "{s}"}, "attached")], ans=["{s} is attached to {f}."])
flow(en=["who is the mother of {p}? tell me how she is related to {q}", "look up {p}'s mother, then how that woman and {q} are related"], zh_q=["{p}的母亲是谁？她和{q}是什么关系", "查{p}的母亲，再查她与{q}的关系"],
     slots=dict(p="ancestor_wc", q="ancestor_wc"), made=dict(m="ancestor_wc"),
     steps=[("get_relatives", {"person": "{p}", "relation": "mother"}, "{m}"), ("find_relationship", {"first": "{m}", "second": "{q}"}, "second cousins")], ans=["{p}'s mother {m} and {q} are second cousins."])
