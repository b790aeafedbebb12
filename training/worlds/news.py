"""News: headlines, search, sources, alerts, saved articles."""
from switchboard.world import domain, fn, flow, values

CAT = {"business": ["the economy", "财经"], "sports": ["体育"], "technology": ["tech", "科技"], "health": ["medicine", "健康"], "politics": ["政治"], "entertainment": ["celebrities", "showbiz", "娱乐"], "science": ["research", "科学"]}
values("source_b", en=["BBC", "Reuters", "the New York Times", "Le Monde", "Al Jazeera", "the Guardian", "Bloomberg", "NPR", "Der Spiegel", "CNN", "the Economist", "AP", "El País", "Wired", "the Washington Post", "Nature"],
       zh=["新华社", "人民日报", "澎湃新闻", "财新", "央视新闻", "南方周末", "界面新闻", "路透社"])
values("headline_b", en=["Bridge Reopens After Two Years", "Chip Maker Posts Record Loss", "Whales Return to the Bay", "City Bans Cars on Sundays", "New Vaccine Passes Trial", "Rail Strike Called Off", "Ancient Harbor Found", "Rents Fall for First Time", "Robot Plays the Cello", "Storm Season Starts Early"],
       zh=["大桥两年后重新通车", "芯片公司亏损创纪录", "城市周日禁行汽车", "新疫苗通过试验", "古港口被发现", "房租首次下降", "机器人拉大提琴", "候鸟提前归来"])
domain("news")
fn("get_top_headlines", "Top headlines by category and country", zh="头条新闻",
   names=["news.headlines", "topNews", "latest_headlines"], descs=["Most important stories now."],
   params=dict(category=dict(t="enum", v=CAT, d="category", zh="类别", opt=True, alt=["section"]), country=dict(t="str", v="country_b", d="country", zh="国家", opt=True), limit=dict(t="int", v=(3, 30), d="number of stories", zh="条数", opt=True, alt=["count"])),
   en=["top headlines", "what's new in {category}", "{limit} headlines from {country}", "news about {category} in {country}", "give me the {limit} most important {category} stories", "what is happening in {country}", "today's {category} news", "read me the headlines", "catch me up on {category}, {limit} items"],
   zh_q=["头条新闻", "{category}有什么新闻", "{country}的{limit}条新闻", "今天{country}的{category}新闻", "给我{limit}条{category}头条",
          "今天有什么大新闻", "{category}头条", "{country}现在有什么新闻", "来{limit}条{category}新闻", "{country}的{category}，{limit}条"],
   res=["5 headlines"], ans=["Here are the headlines."])
fn("search_news", "Search news by topic", zh="搜索新闻",
   names=["news.search", "findNews", "news_query"], descs=["Articles about something."],
   params=dict(query=dict(t="str", v="news_topic_b", d="topic", zh="主题", alt=["topic", "keyword"]), source=dict(t="str", v="source_b", d="only from this source", zh="来源", opt=True), from_date=dict(t="str", v="date_iso_b", noise=0, d="earliest date, YYYY-MM-DD", zh="起始日期", opt=True), sort_by=dict(t="enum", v={"date": ["newest first", "最新"], "relevance": ["best match first", "相关度"], "popularity": ["most read", "热度"]}, d="order", zh="排序", opt=True)),
   en=["news about {query}", "what does {source} write about {query}", "articles on {query} since {from_date}", "find stories on {query}, {sort_by}", "{query} in the news, from {from_date} on, {source} only", "anything new regarding {query}", "search {source} for {query}", "{sort_by}: coverage of {query}", "I want to read about {query}"],
   zh_q=["关于{query}的新闻", "{source}怎么报道{query}", "{from_date}以来{query}的新闻", "搜索{query}的报道，按{sort_by}", "有没有{query}的最新消息",
          "{query}最近怎么样了", "{source}上{query}的新闻", "查{query}，从{from_date}开始", "{query}的新闻，{sort_by}的排前面", "有什么{query}的报道"],
   res=["8 articles"], ans=["I found articles on {query}."])
fn("get_local_news", "News of a city", zh="本地新闻",
   names=["news.local", "cityNews"], descs=["What happens in a town."],
   params=dict(city=dict(t="str", v="city_state_b", d="City, State", zh="城市", alt=["location"]), limit=dict(t="int", v=(2, 20), d="number of stories", zh="条数", opt=True)),
   en=["local news from {city}", "what's going on in {city}", "{limit} stories from {city}", "news around {city}", "anything happening in {city} today, {limit} items", "I grew up in {city}, what's new there"],
   zh_q=["{city}本地新闻", "{city}今天发生了什么", "{city}的{limit}条新闻", "看看{city}的消息",
          "{city}有啥新闻", "{city}最近出什么事了", "给我{limit}条{city}本地的", "住在{city}，看看本地消息", "{city}新闻，{limit}条"],
   res=["4 stories"], ans=["Here is the news from {city}."])
fn("get_articles_by_author", "Articles by a journalist", zh="记者文章",
   names=["news.by_author", "authorArticles"], descs=["What somebody has written."],
   params=dict(author=dict(t="str", v="person_b", d="author", zh="作者", alt=["journalist"]), source=dict(t="str", v="source_b", d="paper", zh="媒体", opt=True), limit=dict(t="int", v=(1, 20), d="number", zh="篇数", opt=True)),
   en=["articles by {author}", "what has {author} written for {source}", "latest {limit} pieces by {author}", "{author} in {source}", "show {limit} columns of {author}", "did {author} publish something new"],
   zh_q=["{author}写的文章", "{author}在{source}发了什么", "{author}最近{limit}篇", "找{author}的报道",
          "{author}最近写了啥", "看{author}在{source}的文章", "{author}的文章，{limit}篇", "{source}的{author}写过什么", "把{author}的稿子找出来"],
   res=["2 articles"], ans=["Here is what {author} wrote."])
fn("summarize_article", "Summarize an article by its headline", zh="总结文章",
   names=["articles.summarize", "articleSummary"], descs=["Short version of one story."],
   params=dict(headline=dict(t="str", v="headline_b", d="headline", zh="标题", alt=["title"]), sentences=dict(t="int", v=(1, 8), d="length in sentences", zh="句数", opt=True)),
   en=["summarize \"{headline}\"", "what's the story {headline} about", "{headline} in {sentences} sentences", "short version of the article {headline}", "I don't have time to read {headline}, sum it up", "{sentences}-sentence summary of {headline}", "the gist of \"{headline}\""],
   zh_q=["总结《{headline}》", "{headline}这篇讲什么", "用{sentences}句话概括{headline}", "《{headline}》说了啥",
          "《{headline}》太长，概括一下", "{sentences}句话说说《{headline}》", "{headline}，简单讲", "这篇《{headline}》大意是什么", "总结“{headline}”，{sentences}句"],
   res=["a summary"], ans=["Here is the story in short."])
fn("save_article", "Save an article for later", zh="收藏文章",
   names=["articles.save", "bookmarkArticle"], descs=["Puts a story on the reading list."],
   params=dict(headline=dict(t="str", v="headline_b", d="headline", zh="标题", alt=["title"]), folder=dict(t="str", v=["weekend reads", "work", "for the essay", "science", "kids", "周末读", "工作", "论文"], d="folder", zh="文件夹", opt=True)),
   en=["save {headline} for later", "bookmark \"{headline}\"", "put {headline} in {folder}", "I'll read {headline} later, keep it", "store the article {headline} under {folder}", "remember the story {headline}"],
   zh_q=["收藏《{headline}》", "把{headline}存到{folder}", "{headline}我以后再看，先存着", "保存文章{headline}",
          "《{headline}》先存", "把《{headline}》放进{folder}", "{headline}，收到{folder}", "以后再看《{headline}》", "存文章：{headline}"],
   res=["saved"], ans=["The article is saved."])
fn("share_article", "Send an article to somebody", zh="分享文章",
   names=["articles.share", "sendArticle"], descs=["Passes a story on."],
   params=dict(headline=dict(t="str", v="headline_b", d="headline", zh="标题", alt=["title"]), recipient=dict(t="str", v="person_b", d="who gets it", zh="收件人", alt=["to"]), comment=dict(t="str", v=["you have to see this", "as discussed", "told you so", "what do you think", "for Monday's class", "你看看", "正如我说的", "周一课上用"], d="comment", zh="附言", opt=True)),
   en=["send {headline} to {recipient}", "share \"{headline}\" with {recipient}", "{recipient} should read {headline}", "forward {headline} to {recipient}, saying {comment}", "let {recipient} see the article {headline}: {comment}", "pass {headline} on to {recipient}"],
   zh_q=["把《{headline}》发给{recipient}", "分享{headline}给{recipient}，附言{comment}", "让{recipient}看看{headline}", "转发{headline}给{recipient}",
          "《{headline}》给{recipient}看看", "{recipient}应该看{headline}，发给他", "把{headline}转给{recipient}，写“{comment}”", "{headline}，发{recipient}", "发《{headline}》给{recipient}，说{comment}"],
   res=["sent to {recipient}"], ans=["{recipient} has the article."])
fn("follow_topic", "Follow a news topic", zh="关注话题",
   names=["topics.follow", "followTopic"], descs=["Regular updates about something."],
   params=dict(topic=dict(t="str", v="news_topic_b", d="topic", zh="话题"), frequency=dict(t="enum", v={"instant": ["right away", "即时"], "daily": ["once a day", "每天"], "weekly": ["every week", "每周"]}, d="how often", zh="频率", opt=True)),
   en=["follow {topic}", "keep me updated on {topic}", "tell me {frequency} about {topic}", "I want {frequency} news on {topic}", "subscribe me to {topic}", "don't let me miss anything about {topic}, {frequency}"],
   zh_q=["关注{topic}", "{topic}有消息{frequency}告诉我", "订阅{topic}", "{frequency}推送{topic}",
          "{topic}的新闻我都要看", "{topic}，{frequency}推给我", '{topic}一有动静马上告诉我 @frequency="instant"', '每周给我一次{topic} @frequency="weekly"', "订一下{topic}"],
   res=["following {topic}"], ans=["You will get news on {topic}."])
fn("unfollow_topic", "Stop following a news topic", zh="取消关注话题",
   names=["topics.unfollow", "unfollowTopic"], descs=["Ends updates about something."],
   params=dict(topic=dict(t="str", v="news_topic_b", d="topic", zh="话题")),
   en=["stop following {topic}", "I've heard enough about {topic}", "no more news on {topic}", "unfollow {topic}", "{topic} bores me, remove it from my topics", "unsubscribe from {topic}"],
   zh_q=["取消关注{topic}", "不想再看{topic}了", "别再推{topic}", "退订{topic}",
          "{topic}听够了", "{topic}别推了", "取消{topic}", "{topic}不关注了", "把{topic}退掉"],
   res=["unfollowed"], ans=["No more news on {topic}."])
fn("block_source", "Hide a news source", zh="屏蔽媒体",
   names=["sources.block", "muteSource"], descs=["No stories from this source any more."],
   params=dict(source=dict(t="str", v="source_b", d="source", zh="来源", alt=["publisher"])),
   en=["hide {source}", "I don't want to see anything from {source}", "block {source}", "mute {source} in my feed", "{source} annoys me, take it out", "no stories by {source} please"],
   zh_q=["屏蔽{source}", "不想看{source}的新闻", "把{source}从推送里去掉", "隐藏{source}",
          "{source}的别给我看", "{source}拉黑", "不信{source}，屏蔽", "别再出现{source}", "{source}，隐藏"],
   res=["blocked"], ans=["{source} is hidden."])
fn("list_sources", "List available news sources", zh="列出媒体",
   names=["sources.list", "newsSources"], descs=["Which papers and channels can be read."],
   params=dict(language=dict(t="str", v="language_b", d="language", zh="语言", opt=True), category=dict(t="enum", v=CAT, d="category", zh="类别", opt=True)),
   en=["which news sources are there", "list {language} newspapers", "sources for {category}", "what {category} outlets do you have in {language}", "show all publishers", "where do the stories come from"],
   zh_q=["有哪些新闻来源", "列出{language}媒体", "{category}类的媒体有哪些", "都能看哪些报纸",
          "都有哪些媒体", "{language}的报纸有什么", "{category}方面有哪些来源", "有什么{language}新闻源", "列一下{category}媒体"],
   res=["24 sources"], ans=["Here are the sources."])
flow(en=["find {author}'s newest article and summarize it", "look up the latest piece by {author}, then give me a summary of it"], zh_q=["找{author}最新的文章，然后总结一下"],
   slots=dict(author="person_b"), made=dict(h="headline_b"), steps=[("get_articles_by_author", {"author": "{author}", "limit": 1}, "{h}"), ("summarize_article", {"headline": "{h}"}, "it says things are looking up")], ans=["{author} wrote \"{h}\"; it says things are looking up."])
