"""Law, courts, government and history in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, S, contexts, opt

domain("wordy_law")
contexts("""I am in my second year and this is for seminar #.
My cousin works as a clerk in room #.
The library closes at 8, so I am in a hurry.
We discussed a film from 1957 in class.
My landlord has # flats, by the way.
The professor quoted page # from memory.
It is for an essay of # words.
I am not a lawyer, I sell flowers.
A colleague told me the case was settled long ago.
The file is # pages thick.
Our office moved from Hartford in 2012.
This is not legal advice, I know.""")
values("w_case", en=["Hollis v. Bright", "State v. Marlowe", "Delgado v. Orchard Foods", "In re Pemberton Trust", "United States v. Kessler", "Nguyen v. City of Dalton", "Harper v. Northline Railways", "R v Ashdown", "Castellan Ltd v Roe", "People v. Whitcombe", "Alvarez v. Summit Insurance", "Brooks v. Lakeside Hospital", "Ferrand v. Ferrand", "Okoro v. Premier Airlines", "Steele & Co. v. Bannister", "Jansen v. Delphi Robotics", "Mori v. Westgate School District", "Commonwealth v. Pryce", "Teller v. Blue Ridge Mining", "Quill Press v. Sanderson"])
values("w_casenum", en=["CV-2021-0457", "22-cr-118", "2019-CA-003312", "18-1123", "CIV 774/20", "LA-5521-23", "3:20-cv-00671", "B-2017-88", "21STCV0934", "F-00412", "2024-LT-77", "NY-66120", "16-cv-2203"])
values("w_law", en=["tenant deposits", "noise at night", "online returns", "drone flights", "overtime pay", "dog bites", "copyright of photos", "data protection", "inheritance", "speed cameras", "parental leave", "street food permits", "recycling", "e-scooters", "squatting", "fishing licences", "notice periods", "school attendance", "fireworks", "whistleblowing"], zh=["租房押金", "夜间噪音", "网购退货", "无人机飞行", "加班费", "遗产继承", "数据保护", "育儿假", "电动滑板车", "垃圾分类", "烟花爆竹"])
values("w_courtplace", en=["Texas", "Ohio", "New York", "Delaware", "Oregon", "Georgia", "Nevada", "Maine", "Illinois", "Florida", "Scotland", "Ontario", "Queensland", "Vermont", "California"], zh=["北京", "上海", "广东", "四川", "浙江", "德克萨斯", "加利福尼亚", "安大略"])
values("w_histevent", en=["the fall of Constantinople", "the Congress of Vienna", "the Boston Tea Party", "the Battle of Hastings", "the Meiji Restoration", "the signing of Magna Carta", "the Great Fire of London", "the opening of the Suez Canal", "the Velvet Revolution", "the first Moon landing", "the Peace of Westphalia", "the Haitian Revolution", "the Black Death", "the Treaty of Tordesillas", "the Russian Revolution", "the building of the Berlin Wall", "the Peloponnesian War", "the Irish Famine", "the Partition of India", "the Battle of Trafalgar", "the Great Depression", "the Defenestration of Prague"],
       zh=["君士坦丁堡陷落", "维也纳会议", "波士顿倾茶事件", "明治维新", "大宪章签署", "伦敦大火", "苏伊士运河通航", "登月", "黑死病", "俄国革命", "柏林墙修建", "安史之乱", "辛亥革命", "鸦片战争"])
values("w_histperson", en=["Cleopatra", "Simón Bolívar", "Catherine the Great", "Genghis Khan", "Ada Lovelace", "Hannibal", "Eleanor of Aquitaine", "Toussaint Louverture", "Otto von Bismarck", "Harriet Tubman", "Suleiman the Magnificent", "Marie Curie", "Charlemagne", "Sitting Bull", "Mansa Musa", "Galileo Galilei", "Rosa Luxemburg", "Ibn Battuta", "Nefertiti", "Marco Polo", "Emmeline Pankhurst", "Kublai Khan"],
       zh=["武则天", "成吉思汗", "拿破仑", "居里夫人", "凯瑟琳大帝", "汉尼拔", "马可波罗", "李世民", "郑和", "林则徐", "伽利略", "俾斯麦"])
values("w_empire", en=["the Ottoman Empire", "the Roman Empire", "the Aztec Empire", "the Mali Empire", "the Ming dynasty", "the Kingdom of Kongo", "the Inca Empire", "the Byzantine Empire", "the Mughal Empire", "the Habsburg monarchy", "ancient Egypt", "the Khmer Empire", "Prussia", "the Republic of Venice", "the Soviet Union", "Carthage"], zh=["奥斯曼帝国", "罗马帝国", "阿兹特克帝国", "明朝", "印加帝国", "拜占庭帝国", "莫卧儿帝国", "唐朝", "古埃及"])
DAY = dict(t="str", v="date_iso_b", noise=0)
STATE = S("w_courtplace", "State or jurisdiction", "jurisdiction", "region", noise=0.04)
F("search_court_cases", "Searches court cases by topic, place and time.", "law.search_cases|caseSearch|court.find_cases", dict(topic=S("w_law", "Subject of the cases", "subject", "keyword"), jurisdiction=opt({**STATE, "alt": ["state", "location"]}), year_from=opt(I(1960, 2010, "Earliest year", "start_year")), court=opt(E("supreme:Supreme Court,最高法院|appeals:court of appeals,appellate court,上诉法院|district:district court,地方法院", "Level of the court", "court_level")), limit=opt(I(2, 40, "Most results", "max_results"), default=10)), """
find court cases about {topic}
search for {limit} cases on {topic} decided in {jurisdiction} since {year_from}
which judgments of the {court} deal with {topic}
I am collecting decisions on {topic}; only {jurisdiction} and nothing older than {year_from}, please
show me up to {limit} rulings of the {court} concerning {topic}
from {year_from} on, {jurisdiction}: cases about {topic}
has the {court} ever ruled on {topic} in {jurisdiction}
""", "查找关于{topic}的案件\n{jurisdiction}从{year_from}年起关于{topic}的判例，最多{limit}个\n{court}有没有判过{topic}的案子", "6 cases", "These cases deal with {topic}.", zh="搜索案例")
F("get_case_details", "Details of one case by its name or number.", "law.case_details|caseInfo|court.get_case", dict(case=S("w_case", "Name of the case, e.g. 'Smith v. Jones'", "case_name", "title", noise=0.04), details=opt(A("str", ["the verdict", "the judge", "the plaintiff's arguments", "the dissent", "the damages", "the date of the ruling", "the witnesses", "the defendant"], "Which details", "fields", noise=0)), year=opt(I(1950, 2024, "Year of the decision")), full_text=opt(B("Return the whole judgment", "with_text"), default=False)), """
what is known about the case {case}
look up {case} from {year}; I want {details}
how did {case} end, and can I read the whole judgment @full_text=true
for {case}, give me {details}, but not the full text @full_text=false
there was a lawsuit called {case} in {year}. Tell me {details}
pull the complete ruling in {case} @full_text=true
the case is {case}, decided in {year}: summary please
""", "{case}这个案子的情况\n{year}年的{case}，给我判决全文 @full_text=true", "done", "Here is the case.")
F("get_case_by_number", "Looks a case up by its docket number and court.", "law.docket_lookup|caseByNumber", dict(case_number=S("w_casenum", "Docket number", "docket", "number", noise=0.1), court_location=STATE, include_documents=opt(B("List the documents filed", "documents", yes="with all the documents filed|including the documents|plus the list of filings|附文件", no="without the documents|no filings needed|leave the documents out|不要文件"), default=False)), """
look up case number {case_number} in {court_location}
docket {case_number} at the court in {court_location}, {include_documents}
{include_documents}: case {case_number}, {court_location}
what has become of {case_number}, which is pending in {court_location}
I was given the number {case_number} by the clerk in {court_location}. Open it {include_documents}
""", "查{court_location}的案号{case_number}\n{court_location}案件{case_number}，{include_documents}", "done", "Here is case {case_number}.")
F("find_law", "Finds the law that applies to a matter in a place.", "law.find_statute|statuteSearch", dict(topic=S("w_law", "Matter", "subject"), jurisdiction=STATE, in_force_on=opt({**DAY, "d": "Date on which the law was in force, YYYY-MM-DD", "alt": ["date", "as_of"]}), plain_language=opt(B("Explain in simple words", "simple"), default=False)), """
what does the law say about {topic} in {jurisdiction}
which rules on {topic} applied in {jurisdiction} on {in_force_on}
explain to me in simple words the law on {topic} in {jurisdiction} @plain_language=true
the exact wording, not a simplified one: {topic}, {jurisdiction} @plain_language=false
in {jurisdiction}, as of {in_force_on}, what was allowed regarding {topic}
I do not speak legalese, so tell me plainly how {topic} is regulated in {jurisdiction} @plain_language=true
""", "{jurisdiction}关于{topic}的法律怎么规定\n用通俗的话讲讲{jurisdiction}的{topic}规定 @plain_language=true", "done", "Here is the rule.")
F("find_lawyer", "Finds a lawyer by field, place and price.", "law.find_lawyer|lawyerSearch", dict(city=S("w_place_st2", "City and state, 'City, ST'", "location", noise=0.03), field=E("divorce:family law,divorces,离婚|tenancy:rental disputes,trouble with landlords,租房纠纷|criminal:criminal defence,刑事|immigration:visas,移民|employment:labour law,problems at work,劳动", "Field of law", "specialty"), max_fee=opt(I(80, 600, "Highest hourly fee in dollars", "budget", "hourly_rate")), free_consultation=opt(B("Only lawyers whose first consultation is free", "free_first_meeting"), default=False)), """
find a lawyer for {field} in {city}
I need someone in {city} who knows {field} and takes no more than {max_fee} dollars an hour
lawyers in {city}, {field}, first meeting free of charge @free_consultation=true
my boss fired me; who can help me in {city} for at most {max_fee} an hour @field="employment"
it does not have to start with a free consultation: {field}, {city}, up to {max_fee} dollars @free_consultation=false
an attorney near {city} who handles {field} and does not charge for the first talk @free_consultation=true
""", "在{city}找{field}律师\n{city}的{field}律师，首次咨询免费，每小时不超过{max_fee} @free_consultation=true", "2 lawyers", "These lawyers fit.")
F("calculate_sentence_range", "Range of punishment for an offence.", "law.sentence_range|penaltyFor", dict(offense=E("theft:stealing,盗窃|fraud:cheating,诈骗|assault:beating somebody up,人身伤害|speeding:driving too fast,超速|vandalism:damaging property,毁坏财物", "Offence", "crime"), jurisdiction=STATE, prior_convictions=opt(I(1, 6, "Number of earlier convictions", "priors"), default=0), minor=opt(B("Whether the accused is under 18", "juvenile"), default=False)), """
what is the penalty for {offense} in {jurisdiction}
someone with {prior_convictions} earlier convictions is accused of {offense} in {jurisdiction}; what can he get
a 16 year old was caught for {offense} in {jurisdiction}, what may happen @minor=true
an adult, first offence, {offense}, {jurisdiction} @prior_convictions=0 @minor=false
{jurisdiction}: {offense}, {prior_convictions} priors, sentence range
""", "在{jurisdiction}{offense}怎么判\n有{prior_convictions}次前科，{jurisdiction}，{offense}，会判多久", "up to 2 years", "That is the range.")
F("register_trademark", "Files an application for a trademark.", "ip.register_trademark|trademarkApplication", dict(name=S("Moonwhistle|Kettle & Fox|Brightseed|Pinguino|North Quay|Velvet Anchor|Ostrich Labs|Juniper Row|Tumbletree|Paper Falcon|Zestro|Copper Lantern", "Name to be protected", "mark"), owner=S("company_b", "Owner of the mark", "applicant"), classes=A("int", (1, 45), "Classes of goods and services", "nice_classes"), country=opt(S("w_land2", "Country", "territory", noise=0)), expedited=opt(B("Faster handling for a fee", "fast_track"), default=False)), """
register the trademark {name} for {owner} in the classes {classes}
{owner} wants to protect the name {name}, classes {classes}, in {country}
file {name} as a trademark in {country} for {owner}; classes {classes}, and we pay for the fast procedure @expedited=true
no rush, the normal procedure will do: mark {name}, owner {owner}, classes {classes} @expedited=false
for {owner}, apply for {name} with the classes {classes}
""", "为{owner}注册商标{name}，类别{classes}", "filed", "The application for {name} is filed.")
values("w_place_st2", en=["Houston, TX", "Tampa, FL", "Denver, CO", "Oakland, CA", "Newark, NJ", "Louisville, KY", "Raleigh, NC", "Milwaukee, WI", "Eugene, OR", "Hartford, CT", "Baton Rouge, LA", "Topeka, KS", "Billings, MT", "Dayton, OH", "Knoxville, TN", "Sacramento, CA"])
values("w_land2", en=["Germany", "Japan", "Brazil", "Canada", "Norway", "South Korea", "Mexico", "Poland", "India", "Australia", "Chile", "Italy"], zh=["德国", "日本", "巴西", "加拿大", "韩国", "波兰", "印度"])
domain("wordy_history")
contexts("""My grandmother told me about it when I was 9.
I am preparing a talk of # minutes.
There are # students in my history course.
Our guide in Bruges got it wrong.
The museum has # rooms, none of them about this.
I found a coin from 1893 in the attic.
My essay is due on the 21st.
A podcast with # episodes covers it, but I am too lazy.
The quiz night is on Wednesday and we are team #.
In the film the hero wears a watch, which is silly.
We have been married for # years.""")
F("get_historical_event", "Looks up an event: its date, place, causes, results or the people involved.", "history.event|historicalEvent|history.lookup", dict(event=S("w_histevent", "Name of the event", "event_name"), detail=E("date:when it happened,year,时间|location:where it happened,地点|causes:why it happened,reasons,原因|consequences:what came of it,results,后果|participants:who took part,people involved,参与者", "Which detail", "aspect"), language=opt(S("language_b", "Language of the answer", "lang", noise=0)), sources=opt(B("Name the sources", "with_sources"), default=False)), """
tell me the {detail} of {event}
in which year did {event} take place @detail="date"
what led to {event}? Please name your sources @detail="causes" @sources=true
for {event}, give the {detail} in {language}
I want to know who was involved in {event} @detail="participants"
no sources needed, just the consequences of {event} @detail="consequences" @sources=false
where exactly was {event}, and how do we know that @detail="location" @sources=true
look up {event} and answer in {language}: {detail}
""", "{event}的{detail}\n{event}是哪一年 @detail=\"date\"\n用{language}讲讲{event}的{detail}", "done", "Here it is.", zh="查询历史事件")
F("get_historical_person", "Looks up a person of the past.", "history.person|historicalFigure", dict(name=S("w_histperson", "Name of the person", "person"), detail=E("birth:born when and where,出生|death:how they died,死亡|achievements:what they are famous for,成就|family:relatives,家庭", "Which detail", "aspect"), length=opt(I(50, 600, "Length of the answer in words", "max_words")), for_children=opt(B("Written so that children understand it", "kid_friendly"), default=False)), """
what is known about the {detail} of {name}
write {length} words on {name} for my little son, about the {detail} @for_children=true
why is {name} famous @detail="achievements"
when and where did {name} come into the world @detail="birth"
how did {name} die, in at most {length} words
for grown-ups, {length} words, {name}: {detail} @for_children=false
did {name} have brothers or sisters @detail="family"
""".replace("how did {name} die, in at most {length} words", "how did {name} die, in at most {length} words @detail=\"death\""), "{name}的{detail}\n{name}有什么成就，用小孩能懂的话 @detail=\"achievements\" @for_children=true", "done", "Here is what is known.")
F("list_events_of_period", "Lists events that happened between two years in a region.", "history.events_between|timeline|history.list_events", dict(start_year=I(1000, 1499, "First year", "from_year"), end_year=I(1500, 1990, "Last year", "to_year"), region=opt(S("Europe|East Asia|West Africa|the Andes|Scandinavia|the Balkans|North America|the Middle East|Oceania|the Caribbean", "Part of the world", "area")), theme=opt(E("war:wars,战争|science:discoveries,科学|art:arts,艺术|trade:commerce,贸易", "Kind of events", "category")), limit=opt(I(3, 40, "Most events", "max_events"), default=10)), """
list events between {start_year} and {end_year}
what happened in {region} from {start_year} to {end_year}, as far as {theme} is concerned
give me {limit} events of the years {start_year} to {end_year} in {region}
a timeline on {theme}, {region}, starting in {start_year} and ending in {end_year}, no more than {limit} entries
until {end_year}, beginning with {start_year}: {theme}
I need {limit} important dates from {region} for the period {start_year}-{end_year}
""", "列出{start_year}年到{end_year}年的大事\n{region}{start_year}到{end_year}年的{theme}大事，最多{limit}件", "10 events", "Here are the events.")
F("get_ruler", "Says who ruled a country or empire in a year.", "history.ruler|whoRuled|history.head_of_state", dict(realm=S("w_empire", "Country or empire", "country", "empire"), year=I(200, 1980, "Year"), full_title=opt(B("Give the full title", "with_title"), default=False), include_spouse=opt(B("Also name the husband or wife", "with_spouse"), default=False)), """
who ruled {realm} in {year}
who was on the throne of {realm} in the year {year}, with the full title please @full_title=true
in {year}, who was in charge of {realm} and to whom was that person married @include_spouse=true
{realm}, {year}: head of state, short name only @full_title=false
name the ruler of {realm} in {year} together with husband or wife @include_spouse=true
I found a letter dated {year}. Under whose rule was {realm} then
""", "{year}年{realm}的统治者是谁\n{year}年谁统治{realm}，要完整头衔 @full_title=true", "done", "That was the ruler.")
F("compare_events", "Compares two events by one aspect.", "history.compare|compareEvents", dict(first=S("w_histevent", "First event", "event1"), second=S("w_histevent", "Second event", "event2"), aspect=E("causes:reasons,原因|casualties:number of victims,伤亡|duration:how long they lasted,持续时间|impact:what they changed,影响", "What to compare", "criterion"), as_table=opt(B("Answer as a table", "table", yes="in a table|as a table|in tabular form|用表格", no="in plain text|as running text|no table please|用文字"), default=False)), """
compare {first} with {second} by {aspect}
how do {first} and {second} differ in {aspect}, {as_table}
{as_table}, set {first} against {second}: {aspect}
which lasted longer, {first} or {second} @aspect="duration"
I have to contrast the {aspect} of {first} and those of {second} {as_table}
""", "比较{first}和{second}的{aspect}\n{as_table}比较{first}与{second}的{aspect}", "done", "Here is the comparison.")
flow(en=["who ruled {r} in {y}? tell me then what that person achieved", "find the ruler of {r} for {y} and look up this person's achievements"], zh_q=["{y}年{r}由谁统治？再查这个人的成就"], slots=dict(r="w_empire", y=["1204", "1520", "1683", "1750", "480"]), made=dict(p=["Mehmed IV", "Justinian I", "Charles V", "Akbar", "Maria Theresa"]),
     steps=[("get_ruler", {"realm": "{r}", "year": "{y}"}, "{p}"), ("get_historical_person", {"name": "{p}", "detail": "achievements"}, "reforms of the law")], ans=["It was {p}, known for reforms of the law."])
