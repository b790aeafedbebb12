"""Books and library: search, loans, reading lists."""
from switchboard.world import domain, fn, flow, values

domain("books_library")
fn("search_books", "Search books by title, author or genre", zh="搜索图书",
   names=["library.search", "findBooks", "book_search"], descs=["Looks in the catalogue."],
   params=dict(title=dict(t="str", v="book_b", d="title", zh="书名", opt=True), author=dict(t="str", v="author_b", d="author", zh="作者", opt=True), genre=dict(t="str", v="genre_b", d="genre", zh="类型", opt=True), available_only=dict(t="bool", d="only books on the shelf", zh="仅在馆", opt=True)),
   en=["do you have {title}", "books by {author}", "{genre} books by {author}", "search for {title} by {author}", "any {genre} on the shelf right now @available_only=true", "look up {title} in the catalogue", "I'm in the mood for {genre}", "what has {author} written that I can take home today @available_only=true", "find the {genre} book {title}"],
   zh_q=["有没有《{title}》", "{author}的书", "{author}写的{genre}", "搜索《{title}》，{author}", "现在在馆的{genre}书 @available_only=true",
          "{author}都写过什么", "找{genre}的书", "《{title}》馆里有吗", "{author}的{genre}有哪些", "有{genre}可以借吗，要在架的 @available_only=true"],
   res=["2 copies"], ans=["I looked in the catalogue."])
fn("borrow_book", "Borrow a book", zh="借书",
   names=["loans.borrow", "checkOutBook", "lend_book"], descs=["Checks a book out."],
   params=dict(title=dict(t="str", v="book_b", d="title", zh="书名", alt=["book"]), member=dict(t="str", v="person_b", d="who borrows", zh="借书人", opt=True, alt=["borrower"]), weeks=dict(t="int", v=(1, 8), d="loan time in weeks", zh="周数", opt=True)),
   en=["borrow {title}", "I'd like to take {title} home for {weeks} weeks", "check out {title} for {member}", "{member} borrows {title}, {weeks} weeks", "lend {title} to {member}", "can I have {title} for {weeks} weeks", "give {member} the book {title}"],
   zh_q=["借《{title}》", "我想借{title}{weeks}周", "把《{title}》借给{member}", "{member}借{title}，{weeks}周",
          "《{title}》我借走了", "{title}，借{weeks}个星期", "{member}要借《{title}》", "借给{member}《{title}》，{weeks}周", "想带《{title}》回家看"],
   res=["loan recorded"], ans=["{title} is checked out."])
fn("return_book", "Return a borrowed book", zh="还书",
   names=["loans.return", "checkInBook"], descs=["Gives a book back."],
   params=dict(title=dict(t="str", v="book_b", d="title", zh="书名", alt=["book"]), damaged=dict(t="bool", d="the book has damage", zh="有损坏", opt=True)),
   en=["return {title}", "I'm bringing back {title}", "check in {title}", "{title} is back, a page is torn @damaged=true", "take {title} off my loans, I returned it", "done with {title}, here it is", "{title} came back with coffee stains, mark it @damaged=true"],
   zh_q=["还《{title}》", "我来还{title}", "{title}还了，有破损 @damaged=true", "登记归还《{title}》",
          "《{title}》还回来了", "{title}看完了，还", "归还《{title}》，书皮破了 @damaged=true", "{title}完好归还 @damaged=false", "还书：《{title}》"],
   res=["returned"], ans=["{title} is returned."])
fn("renew_loan", "Extend the loan of a book", zh="续借",
   names=["loans.renew", "extendLoan"], descs=["Keeps a book longer."],
   params=dict(title=dict(t="str", v="book_b", d="title", zh="书名"), weeks=dict(t="int", v=(1, 6), d="extra weeks", zh="延长周数", opt=True)),
   en=["renew {title}", "I need {title} for {weeks} more weeks", "extend my loan of {title}", "keep {title} another {weeks} weeks", "I haven't finished {title} yet, prolong it", "{weeks} extra weeks for {title}"],
   zh_q=["续借《{title}》", "{title}再借{weeks}周", "还没看完{title}，续一下", "把《{title}》延长{weeks}周",
          "《{title}》想再看几天，续借", "{title}续{weeks}周", "《{title}》没看完", "再借{weeks}个星期《{title}》", "给{title}办续借"],
   res=["renewed"], ans=["You can keep {title} longer."])
fn("reserve_book", "Reserve a book that is out", zh="预约图书",
   names=["library.hold", "placeHold"], descs=["Puts you in the queue for a title."],
   params=dict(title=dict(t="str", v="book_b", d="title", zh="书名"), pickup_branch=dict(t="str", v=["Main Library", "Eastside", "Riverside branch", "Campus", "North Park", "Old Town", "总馆", "东馆", "大学城分馆", "南山分馆", "西馆", "少儿馆", "科技分馆", "社区图书角", "滨江分馆"], d="branch for pickup", zh="取书分馆", opt=True, alt=["branch"])),
   en=["reserve {title}", "put me in line for {title}", "hold {title} for me at {pickup_branch}", "I want {title} when it's back, I'll pick it up at {pickup_branch}", "place a hold on {title}", "someone has {title}, I'd like it next"],
   zh_q=["预约《{title}》", "{title}还回来给我留着，在{pickup_branch}取", "排队等《{title}》", "帮我在{pickup_branch}预约{title}",
          "《{title}》有人借了，我排队", "{title}留一本给我", "预约{title}，{pickup_branch}取", "《{title}》到了通知我，在{pickup_branch}拿", "我要预定《{title}》"],
   res=["reserved, 2nd in line"], ans=["{title} is reserved for you."])
fn("list_loans", "List borrowed books", zh="查看借阅",
   names=["loans.list", "myLoans"], descs=["What is checked out and until when."],
   params=dict(overdue_only=dict(t="bool", d="only overdue books", zh="仅逾期", opt=True)),
   en=["which books have I borrowed", "show my loans", "is anything overdue @overdue_only=true", "what do I have to bring back", "list the books that are late @overdue_only=true", "my checked-out books"],
   zh_q=["我借了哪些书", "查看借阅", "有没有逾期的书 @overdue_only=true", "哪些书该还了 @overdue_only=true",
          "我手上有几本书", "借的书列一下", "看看我借了什么", "超期没还的有哪些 @overdue_only=true", "有书过期了吗 @overdue_only=true"],
   res=["3 loans"], ans=["Here are your loans."])
fn("get_book_details", "Details of a book", zh="图书详情",
   names=["books.details", "bookInfo"], descs=["Author, year, pages, summary."],
   params=dict(title=dict(t="str", v="book_b", d="title", zh="书名"), field=dict(t="enum", v={"author": ["who wrote it", "作者"], "year": ["when it came out", "出版年"], "pages": ["number of pages", "页数"], "summary": ["what it is about", "简介"], "isbn": ["ISBN", "书号"]}, d="one detail", zh="项目", opt=True)),
   en=["who wrote {title} @field=\"author\"", "when was {title} published @field=\"year\"", "how long is {title} @field=\"pages\"", "what is {title} about @field=\"summary\"", "{field} of {title}", "tell me about the book {title}", "details on {title}", "is {title} a thick book @field=\"pages\""],
   zh_q=["《{title}》是谁写的 @field=\"author\"", "{title}讲什么 @field=\"summary\"", "《{title}》多少页 @field=\"pages\"", "{title}的{field}", "介绍《{title}》",
          '《{title}》哪年出的 @field="year"', '《{title}》作者是谁 @field="author"', "{title}的{field}是什么", '《{title}》书号多少 @field="isbn"', '讲讲《{title}》写了什么 @field="summary"'],
   res=["Herman Melville, 1851"], ans=["Here is that about {title}."])
fn("recommend_books", "Recommend books", zh="推荐图书",
   names=["books.recommend", "bookSuggestions"], descs=["Ideas what to read next."],
   params=dict(similar_to=dict(t="str", v="book_b", d="a book that was liked", zh="类似的书", opt=True, alt=["like"]), genre=dict(t="str", v="genre_b", d="genre", zh="类型", opt=True), count=dict(t="int", v=(1, 10), d="how many", zh="数量", opt=True), reader_age=dict(t="int", v=(4, 17), d="age of a young reader", zh="读者年龄", opt=True)),
   en=["recommend {count} {genre} books", "I loved {similar_to}, what next", "something like {similar_to}", "books for a {reader_age} year old", "{genre} for my {reader_age}-year-old nephew", "suggest {count} books similar to {similar_to}", "what should I read, I like {genre}", "{count} good {genre} titles please"],
   zh_q=["推荐{count}本{genre}", "有没有像《{similar_to}》的书", "适合{reader_age}岁孩子的书", "我喜欢{genre}，推荐几本", "看完{similar_to}看什么",
          "来{count}本{genre}", "想看{genre}，有好的吗", "跟《{similar_to}》差不多的还有什么", "给{reader_age}岁的孩子挑{count}本书", "《{similar_to}》太好看了，还有类似的吗"],
   res=["3 suggestions"], ans=["Here are some ideas."])
fn("add_to_reading_list", "Add a book to the reading list", zh="加入书单",
   names=["reading_list.add", "wantToRead"], descs=["Remembers a book to read."],
   params=dict(title=dict(t="str", v="book_b", d="title", zh="书名"), priority=dict(t="enum", v={"high": ["soon", "高"], "normal": ["普通"], "low": ["some day", "低"]}, d="priority", zh="优先级", opt=True)),
   en=["add {title} to my reading list", "I want to read {title}", "put {title} on the list, {priority}", "remember {title} for my holiday", "{title} goes on the pile, priority {priority}", "reading list: {title}"],
   zh_q=["把《{title}》加到书单", "我想读{title}", "书单加《{title}》，优先级{priority}", "记下{title}以后看",
          "《{title}》想看，记到书单", "书单里添{title}", "{title}，以后读", "把{title}列进书单，优先级{priority}", "待读加《{title}》"],
   res=["added"], ans=["{title} is on your list."])
fn("remove_from_reading_list", "Remove a book from the reading list", zh="移出书单",
   names=["reading_list.remove", "dropFromList"], descs=["Takes a book off the list."],
   params=dict(title=dict(t="str", v="book_b", d="title", zh="书名")),
   en=["remove {title} from my reading list", "I won't read {title} after all", "take {title} off the list", "cross out {title}", "{title} can go from my reading pile", "delete {title} from books to read"],
   zh_q=["把《{title}》从书单删掉", "{title}我不想看了", "书单去掉《{title}》", "划掉{title}",
          "《{title}》不读了", "书单里的《{title}》删了", "{title}移出书单", "不打算看《{title}》了", "把{title}划掉"],
   res=["removed"], ans=["{title} is off your list."])
fn("log_reading_progress", "Record the page reached in a book", zh="记录阅读进度",
   names=["reading.progress", "updateProgress"], descs=["Which page one is on."],
   params=dict(title=dict(t="str", v="book_b", d="title", zh="书名"), page=dict(t="int", v=(5, 900), d="page reached", zh="页码"), finished=dict(t="bool", d="book is finished", zh="已读完", opt=True)),
   en=["I'm on page {page} of {title}", "{title}: page {page}", "read {title} up to page {page}", "finished {title}, last page {page} @finished=true", "mark page {page} in {title}", "got to {page} in {title}"],
   zh_q=["《{title}》看到{page}页", "我读到{title}第{page}页", "{title}读完了，共{page}页 @finished=true", "记录{title}进度：{page}页",
          "《{title}》读到第{page}页了", "看到{page}页，{title}", "{title}，{page}页", "《{title}》终于看完，一共{page}页 @finished=true", "今天把{title}看到{page}页"],
   res=["progress saved"], ans=["Page {page} of {title} is noted."])
fn("search_papers", "Search scientific papers", zh="搜索论文",
   names=["papers.search", "scholarSearch", "find_papers"], descs=["Articles from journals."],
   params=dict(topic=dict(t="str", v="paper_topic_b", d="topic", zh="主题", alt=["query", "keywords"]), year_from=dict(t="int", v=(1990, 2024), d="not older than", zh="起始年份", opt=True, alt=["since"]), max_results=dict(t="int", v=(1, 50), d="how many", zh="数量", opt=True), open_access=dict(t="bool", d="only free papers", zh="开放获取", opt=True)),
   en=["papers on {topic}", "{max_results} papers about {topic} since {year_from}", "research on {topic}, free to read @open_access=true", "find studies of {topic} not older than {year_from}", "what's been published on {topic} from {year_from} on", "scientific articles: {topic}, {max_results} results", "I need sources for {topic}, open access only @open_access=true", "literature search {topic}"],
   zh_q=["关于{topic}的论文", "{year_from}年以来{topic}的研究，{max_results}篇", "{topic}的免费论文 @open_access=true", "查{topic}的文献",
          "有没有讲{topic}的论文", "{topic}方面的文献，{max_results}篇", "{topic}，{year_from}年之后的论文", "能免费看的{topic}论文 @open_access=true", "找{max_results}篇{topic}"],
   res=["14 papers"], ans=["I found papers on {topic}."])
flow(en=["what should I read after {b}? reserve the first suggestion for me", "recommend something like {b} and put it on hold", "find a book similar to {b}, then reserve that"], zh_q=["推荐一本像《{b}》的书，并帮我预约", "看完{b}看什么？推荐一本然后预约"],
   slots=dict(b="book_b"), made=dict(n="book_b"), steps=[("recommend_books", {"similar_to": "{b}"}, "{n}"), ("reserve_book", {"title": "{n}"}, "reserved")], ans=["If you liked {b}, try {n}; it is reserved for you."])
flow(en=["find out who wrote {b} and search for more books by that author", "the author of {b}, who is it? then look for other books by them"], zh_q=["查《{b}》的作者，再搜这位作者的书"],
   slots=dict(b="book_b"), made=dict(n="author_b"), steps=[("get_book_details", {"title": "{b}", "field": "author"}, "{n}"), ("search_books", {"author": "{n}"}, "5 books")], ans=["{b} is by {n}; there are 5 books."])
