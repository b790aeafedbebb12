"""Facts: history, geography, people, encyclopedia."""
from switchboard.world import domain, fn, flow, values

domain("knowledge")
fn("get_historical_event", "Facts about a historical event", zh="历史事件",
   names=["history.get_event", "historyEvent", "lookup_event"], descs=["Date, place and people of an event."],
   params=dict(event=dict(t="str", v="history_event_b", d="name of the event", zh="事件", alt=["event_name"]), detail=dict(t="enum", v={"date": ["when it happened", "时间"], "causes": ["why it happened", "原因"], "outcome": ["how it ended", "结果"], "participants": ["who took part", "参与者"]}, d="what to return", zh="内容", opt=True, alt=["info"])),
   en=["tell me about {event}", "when was {event} @detail=\"date\"", "what led to {event} @detail=\"causes\"", "who took part in {event} @detail=\"participants\"", "how did {event} end @detail=\"outcome\"", "{event}: {detail}", "look up {event}", "my class is doing {event}, I need {detail}", "date of {event} please @detail=\"date\""],
   zh_q=["{event}是怎么回事", "{event}发生在什么时候 @detail=\"date\"", "{event}的{detail}", "{event}为什么会发生 @detail=\"causes\"", "介绍{event}"],
   res=["1789, Paris"], ans=["Here is what happened in {event}."])
fn("get_events_on_date", "Events of a calendar day in history", zh="历史上的今天",
   names=["history.on_this_day", "eventsByDay", "this_day_in_history"], descs=["What happened on a month and day."],
   params=dict(month=dict(t="int", v=(1, 12), d="month 1-12", zh="月"), day=dict(t="int", v=(1, 28), d="day of the month", zh="日"), category=dict(t="enum", v={"births": ["who was born", "出生"], "deaths": ["who died", "逝世"], "events": ["事件"]}, d="kind", zh="类别", opt=True)),
   en=["what happened on day {day} of month {month} in history", "on this day: month {month}, day {day}", "{category} for month {month}, day {day}", "history for {month}/{day}, {category}", "for day {day} in month {month} list {category}", "my birthday is day {day}, month {month}; what else happened then"],
   zh_q=["历史上的{month}月{day}日", "{month}月{day}号有哪些{category}", "{month}月{day}日发生过什么", "我生日是{month}月{day}日，历史上那天有什么事"],
   res=["3 events"], ans=["Here is what happened on that day."])
fn("get_person_biography", "Life of a famous person", zh="名人传记",
   names=["people.biography", "personInfo", "get_biography"], descs=["Short biography."],
   params=dict(name=dict(t="str", v="person_history_b", d="person", zh="人名", alt=["person"]), focus=dict(t="enum", v={"early_life": ["childhood", "早年"], "achievements": ["what they achieved", "成就"], "death": ["how they died", "去世"], "full": ["the whole story", "全部"]}, d="part of the life", zh="重点", opt=True)),
   en=["who was {name}", "biography of {name}", "tell me about the childhood of {name} @focus=\"early_life\"", "how did {name} die @focus=\"death\"", "what is {name} famous for @focus=\"achievements\"", "{name}, {focus}", "life of {name}", "I have to write an essay on {name}, {focus} please", "what made {name} important @focus=\"achievements\""],
   zh_q=["{name}是谁", "{name}的生平", "{name}怎么去世的 @focus=\"death\"", "{name}有什么成就 @focus=\"achievements\"", "介绍一下{name}的{focus}"],
   res=["lived 1769-1821"], ans=["Here is the life of {name}."])
fn("get_capital", "Capital of a country", zh="查询首都",
   names=["geography.capital", "capitalOf"], descs=["Seat of government of a country."],
   params=dict(country=dict(t="str", v="country_b", d="country", zh="国家")),
   en=["capital of {country}", "what is the capital of {country}", "which city is {country}'s capital", "from where is {country} governed", "{country} - capital?", "name the capital city of {country}", "quiz question: {country} has which capital"],
   zh_q=["{country}的首都是哪里", "{country}首都", "{country}的首都叫什么", "哪个城市是{country}的首都"],
   res=["Lima"], ans=["That is the capital of {country}."])
fn("get_country_of_capital", "Country a capital belongs to", zh="首都属于哪国",
   names=["geography.country_by_capital", "countryOf"], descs=["From capital city to country."],
   params=dict(capital=dict(t="str", v="capital_b", d="capital city", zh="首都", alt=["city"])),
   en=["{capital} is the capital of which country", "which country has {capital} as its capital", "what country does {capital} belong to", "where is {capital} the capital", "{capital}: whose capital is that", "I keep forgetting which nation is run from {capital}"],
   zh_q=["{capital}是哪个国家的首都", "哪个国家的首都是{capital}", "{capital}属于哪个国家", "{capital}是谁的首都"],
   res=["Peru"], ans=["That is the country of {capital}."])
fn("get_population", "Population of a country or city", zh="查询人口",
   names=["geography.population", "populationOf"], descs=["Number of inhabitants, optionally in a year."],
   params=dict(place=dict(t="str", v="country_b", d="country or city", zh="地点", alt=["location"]), year=dict(t="int", v=(1950, 2024), d="year", zh="年份", opt=True)),
   en=["population of {place}", "how many people live in {place}", "how many inhabitants did {place} have in {year}", "{place} population {year}", "in {year}, how big was {place} by people", "is {place} populous, give a number", "number of residents, {place}"],
   zh_q=["{place}有多少人口", "{year}年{place}的人口", "{place}人口是多少", "{place}在{year}年有多少人"],
   res=["38 million"], ans=["That is the population of {place}."])
fn("get_country_facts", "Selected facts about a country", zh="国家概况",
   names=["geography.country_info", "countryFacts"], descs=["Currency, area, language, flag and so on."],
   params=dict(country=dict(t="str", v="country_b", d="country", zh="国家"), facts=dict(t="[enum]", v={"currency": ["money used", "货币"], "area": ["size", "面积"], "language": ["official language", "官方语言"], "neighbors": ["bordering countries", "邻国"], "time_zone": ["时区"], "anthem": ["national anthem", "国歌"]}, d="facts wanted", zh="内容", alt=["fields"])),
   en=["{facts} of {country}", "tell me the {facts} of {country}", "which language do they speak in {country} @facts=[\"language\"]", "what do people pay with in {country} @facts=[\"currency\"]", "{country}: {facts}", "who borders {country} @facts=[\"neighbors\"]", "I'd like {facts} for {country}", "about {country} I want to know {facts}"],
   zh_q=["{country}的{facts}", "{country}用什么钱 @facts=[\"currency\"]", "{country}说什么语言 @facts=[\"language\"]", "查{country}：{facts}"],
   res=["currency: sol"], ans=["Here is that about {country}."])
fn("search_encyclopedia", "Search the encyclopedia", zh="搜索百科",
   names=["wiki.search", "encyclopediaSearch", "search_wikipedia"], descs=["Finds articles on a topic."],
   params=dict(query=dict(t="str", v="topic_b", d="what to search", zh="查询", alt=["topic", "term"]), limit=dict(t="int", v=(1, 20), d="number of articles", zh="数量", opt=True), language=dict(t="str", v="language_b", d="language of the articles", zh="语言", opt=True)),
   en=["search the encyclopedia for {query}", "find articles about {query}", "{limit} encyclopedia entries on {query}", "wiki {query}", "is there something in {language} about {query} in the encyclopedia", "look {query} up in the encyclopedia", "I want to read up on {query}, {limit} articles", "articles on {query} written in {language}"],
   zh_q=["在百科里搜{query}", "找{limit}篇关于{query}的条目", "百科查{query}", "搜索{query}的{language}条目"],
   res=["3 articles"], ans=["I found articles on {query}."])
fn("summarize_topic", "Short summary of a topic", zh="概述主题",
   names=["wiki.summary", "topicSummary"], descs=["Explains a topic in some sentences."],
   params=dict(topic=dict(t="str", v="topic_b", d="topic", zh="主题"), sentences=dict(t="int", v=(1, 10), d="length in sentences", zh="句数", opt=True, alt=["length"]), audience=dict(t="enum", v={"child": ["a five-year-old", "a kid", "小孩"], "student": ["a high schooler", "学生"], "expert": ["a specialist", "专家"]}, d="for whom", zh="对象", opt=True)),
   en=["explain {topic}", "summarize {topic} in {sentences} sentences", "{topic} for {audience}", "what is {topic}, in {sentences} sentences", "how would you explain {topic} to {audience}", "in short, {topic}", "give {audience} an idea of {topic}", "{sentences} sentences on {topic}"],
   zh_q=["解释一下{topic}", "用{sentences}句话概括{topic}", "给{audience}讲讲{topic}", "{topic}是什么，{sentences}句话"],
   res=["a summary"], ans=["Here is {topic} in short."])
fn("get_longest_river", "Longest river of a region", zh="最长的河",
   names=["geography.longest_river", "riverOf"], descs=["Longest river of a country or continent."],
   params=dict(region=dict(t="str", v="country_b", d="country or continent", zh="地区", alt=["country"])),
   en=["longest river in {region}", "which river is the longest of {region}", "the greatest river of {region}", "what's the name of {region}'s longest river", "river record holder of {region}"],
   zh_q=["{region}最长的河", "{region}哪条河最长", "{region}的最长河流叫什么", "说出{region}最长的河流"],
   res=["the Nile"], ans=["That is the longest river of {region}."])
fn("get_highest_mountain", "Highest mountain of a region", zh="最高的山",
   names=["geography.highest_mountain", "peakOf"], descs=["Highest peak of a country or continent."],
   params=dict(region=dict(t="str", v="country_b", d="country or continent", zh="地区", alt=["country"]), unit=dict(t="enum", v={"m": ["meters", "米"], "ft": ["feet", "英尺"]}, d="unit of the height", zh="单位", opt=True)),
   en=["highest mountain in {region}", "what is the tallest peak of {region}", "how many {unit} is the highest mountain in {region}", "top of {region}, height in {unit}", "which summit is the highest in {region}", "I want to climb the highest thing in {region}, what is it"],
   zh_q=["{region}最高的山", "{region}最高峰有多少{unit}", "{region}哪座山最高", "{region}的最高峰叫什么"],
   res=["4,810"], ans=["That is the highest mountain of {region}."])
fn("get_leader_in_year", "Who led a country in a year", zh="某年的国家领导人",
   names=["history.leader", "headOfState"], descs=["President, monarch or prime minister in a given year."],
   params=dict(country=dict(t="str", v="country_b", d="country", zh="国家"), year=dict(t="int", v=(1800, 2023), d="year", zh="年份"), title=dict(t="enum", v={"president": ["总统"], "monarch": ["king or queen", "君主"], "prime_minister": ["premier", "head of government", "总理"]}, d="office", zh="职位", opt=True, alt=["office"])),
   en=["who led {country} in {year}", "{title} of {country} in {year}", "in {year}, who was the {title} of {country}", "who was in charge of {country} back in {year}", "{country} {year}: {title}?", "name the {title} that {country} had in {year}", "the year is {year}, the country {country}; who ruled"],
   zh_q=["{year}年{country}的领导人是谁", "{country}{year}年的{title}是谁", "{year}年谁统治{country}", "谁是{year}年{country}的{title}"],
   res=["a coalition"], ans=["That was the leader of {country}."])
flow(en=["look up which country {c} is the capital of, and then how many people live in that country", "{c} is the capital of some country: which one, and what's its population"], zh_q=["先查{c}是哪国的首都，再查那个国家的人口"],
   slots=dict(c="capital_b"), made=dict(n="country_b"), steps=[("get_country_of_capital", {"capital": "{c}"}, "{n}"), ("get_population", {"place": "{n}"}, "25 million")], ans=["{c} is the capital of {n}, where 25 million people live."])
