"""Museums, artworks, books and films in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, N, S, both, contexts, opt, said

domain("wordy_arts")
contexts("""My feet hurt after the last museum.
I am writing about it for the school paper, # lines at most.
Last year we came with # pensioners.
My aunt paints, mostly cows.
The postcard cost # cents.
I studied in Florence in 1999.
There is a café on the # floor.
My book club meets on the first Tuesday.
I fell asleep after # minutes the last time.
The tram number # stops right in front.
A critic called it boring, which I do not believe.
My glasses are broken, so keep it short.""")
values("w_museum", en=["the Kunsthaus", "the Frick Collection", "the Mauritshuis", "the Museo del Prado", "the Munch Museum", "the Whitney", "the Albertina", "the Ashmolean", "the Ludwig Museum", "the Brooklyn Museum", "the Thyssen Museum", "the Louisiana Museum", "the Tokyo National Museum", "the Museum of Islamic Art", "the Kelvingrove", "the Zeitz Museum", "the Bargello", "the Courtauld Gallery", "the Museo Larco", "the Moderna Museet"], zh=["故宫博物院", "上海博物馆", "陕西历史博物馆", "中国美术馆", "敦煌博物院", "苏州博物馆", "三星堆博物馆", "卢浮宫", "大都会博物馆", "东京国立博物馆"])
values("w_artwork", en=["The Hay Wain", "The Milkmaid", "Olympia", "The Card Players", "The Ambassadors", "Composition VIII", "The Third of May", "Bathers at Asnières", "Black Square", "The Sleeping Gypsy", "Judith Slaying Holofernes", "Impression, Sunrise", "Broadway Boogie Woogie", "The Calling of St Matthew", "The Potato Eaters", "Portrait of Adele", "The Thinker", "Winged Victory", "Fountain", "The Gleaners", "Spider", "Ophelia"], zh=["清明上河图", "千里江山图", "富春山居图", "步辇图", "洛神赋图", "倒牛奶的女仆", "思想者", "日出印象", "吃土豆的人", "韩熙载夜宴图"])
values("w_painter", en=["Mary Cassatt", "J. M. W. Turner", "Paul Klee", "Artemisia Gentileschi", "Piet Mondrian", "Berthe Morisot", "Francisco Goya", "Hilma af Klint", "Egon Schiele", "Jacob Lawrence", "El Greco", "Tamara de Lempicka", "Caspar David Friedrich", "Amrita Sher-Gil", "Albrecht Dürer", "Louise Bourgeois", "Diego Rivera", "Bridget Riley", "Wassily Kandinsky", "Rosa Bonheur"], zh=["齐白石", "徐悲鸿", "八大山人", "唐寅", "吴冠中", "透纳", "康定斯基", "戈雅", "蒙德里安", "张大千"])
values("w_novel", en=["The Magic Mountain", "Beloved", "Kokoro", "The Remains of the Day", "Invisible Cities", "Things Fall Apart", "Rebecca", "The Trial", "Pedro Páramo", "Ficciones", "The Bell Jar", "A Wizard of Earthsea", "The Plague", "My Brilliant Friend", "Snow Country", "The Tin Drum", "Housekeeping", "Ragtime", "The Moonstone", "Kindred", "Stoner", "Circe", "Wolf Hall", "The Leopard"], zh=["活着", "围城", "三体", "平凡的世界", "白鹿原", "雪国", "红高粱", "看不见的城市", "边城", "呼兰河传", "长恨歌"])
values("w_writer", en=["Toni Morrison", "Italo Calvino", "Natsume Soseki", "Elena Ferrante", "Thomas Mann", "Chinua Achebe", "Daphne du Maurier", "Jorge Luis Borges", "Ursula K. Le Guin", "Albert Camus", "Octavia Butler", "Hilary Mantel", "Günter Grass", "Sylvia Plath", "Wilkie Collins", "Olga Tokarczuk", "Patrick White", "Clarice Lispector"], zh=["余华", "钱锺书", "刘慈欣", "路遥", "莫言", "沈从文", "萧红", "王安忆", "卡尔维诺", "川端康成"])
values("w_film", en=["The Third Man", "Paprika", "In the Mood for Love", "Paris, Texas", "Amélie", "The Seventh Seal", "Alien", "Chungking Express", "Moonlight", "Some Like It Hot", "Persepolis", "Gravity", "Whiplash", "The Lives of Others", "City of God", "Roma", "Memento", "Wings of Desire", "Stalker", "Okja", "Fargo", "Lost in Translation", "Ida", "Jaws", "Arrival"], zh=["花样年华", "霸王别姬", "大红灯笼高高挂", "流浪地球", "饮食男女", "重庆森林", "我不是药神", "红高粱", "千与千寻", "寄生虫"])
values("w_director", en=["Agnès Varda", "Akira Kurosawa", "Wong Kar-wai", "Jane Campion", "Wim Wenders", "Billy Wilder", "Alfonso Cuarón", "Céline Sciamma", "Sidney Lumet", "Andrei Tarkovsky", "Greta Gerwig", "Bong Joon-ho", "Chantal Akerman", "Spike Lee", "Hayao Miyazaki"], zh=["张艺谋", "王家卫", "李安", "侯孝贤", "贾樟柯", "宫崎骏", "黑泽明", "陈凯歌"])
values("w_moviehouse", en=["the Odeon", "Kino Babylon", "the Rialto", "Cineplex 12", "the Prince Charles", "Lumière", "the Roxy", "Filmhaus", "the Castro", "Star Cinema", "the Electric", "Metropol"], zh=["万达影城", "大光明电影院", "卢米埃影城", "星光影院", "首都电影院", "红星影城"])
MUS = S("w_museum", "Name of the museum", "gallery", "museum_name", noise=0.06)
DATE = S("date_iso_b", "Date, YYYY-MM-DD", "day", noise=0)
LANG = opt(S("language_b", "Language", "lang", noise=0))
F("get_museum_hours", "Opening hours of a museum on a date.", "museum.opening_hours|museumHours|museums.hours", dict(museum=MUS, date=opt(DATE), last_admission=opt(B("Also return the time of the last admission", "with_last_entry", yes="and the time of the last admission|including the latest entry|plus when the last visitors are let in|还有最晚入场时间", no="the closing time is enough|I do not need the last admission|without the last admission|不用最晚入场时间"), default=False), exhibition=opt(S("Light and Shadow|Women of the Bauhaus|Gold of the Steppe|Masters of Ink|Paper Worlds|The Blue Hour|After the Flood|Faces|Toys of a Century|Silk", "Only this special exhibition", "special_exhibition"))), """
when is {museum} open
opening hours of {museum} on {date}, {last_admission}
how long can I stay in {museum} on {date}
the exhibition {exhibition} at {museum}: until when may one visit it on {date}
is {museum} open on {date}? {last_admission}
I would like to go to {museum} on {date}, so tell me its hours, {last_admission}
""", "{museum}几点开门\n{date}{museum}的开放时间，{last_admission}", "10:00-18:00", "Those are the hours.")
F("get_museum_ticket_price", "Price of admission.", "museum.ticket_price|museumTickets|museums.price", dict(museum=MUS, visitor=E("adult:grown-up,成人|student:大学生|child:kid,儿童|senior:pensioner,老人|group:a school class,团体", "Kind of visitor", "category", "visitor_type"), date=opt(DATE), audio_guide=opt(B("Include an audio guide", "with_audio_guide", yes="with an audio guide|audio guide included|plus the recorded tour|含语音导览", no="without the audio guide|no audio guide|I do not want a recorded tour|不要语音导览"), default=False), count=opt(I(2, 30, "Number of tickets", "quantity"), default=1)), """
what does a ticket to {museum} cost for a {visitor}
{count} tickets for {museum}, {visitor}, {audio_guide}: what do we pay
admission to {museum} on {date} as a {visitor}, {audio_guide}
I bring {count} of us, each a {visitor}, to {museum} on {date}. How much is it in all
{audio_guide}, {museum}, {visitor}, {date}
""", "{museum}{visitor}票多少钱\n{date}去{museum}，{count}张{visitor}票，{audio_guide}", "18.00", "That is the price.")
F("search_exhibitions", "Searches exhibitions in a city.", "museum.search_exhibitions|findExhibitions|art.exhibitions", dict(city=S("city_b", "City", "location", noise=0.04), theme=opt(E("painting:paintings,绘画|photography:photos,摄影|sculpture:statues,雕塑|design:furniture and design,设计|history:历史|science:科学", "Subject", "type")), start_date=opt(DATE), free_only=opt(B("Only exhibitions without admission fee", "free", yes="free of charge|without an entrance fee|that cost nothing|免费的", no="free or not|it may cost something|with or without a fee|收费的也行"), default=False), kid_friendly=opt(B("Suitable for children", "for_children"), default=False)), """
which exhibitions are on in {city}
find exhibitions of {theme} in {city} from {start_date}, {free_only}
my twins are 6, so is there something in {city} on {theme} that children enjoy @kid_friendly=true
{theme} in {city}, {free_only}
adults only, we want serious {theme} shows in {city} starting {start_date} @kid_friendly=false
we like {theme}; what can we see in {city}, {free_only}
""", "{city}有什么展览\n{city}{start_date}起的{theme}展，{free_only}", "7 exhibitions", "These exhibitions were found.")
F("get_artwork_info", "Looks up a work of art.", "art.artwork|artworkInfo|museum.get_artwork", dict(title=S("w_artwork", "Title of the work", "artwork", "name"), artist=opt(S("w_painter", "Artist", "painter")), detail=E("year:when it was made,年代|artist:who made it,作者|location:where it hangs,收藏地|medium:what it is made of,材质|style:art movement,风格|price:what it was sold for,成交价", "What to look up", "field"), in_language=LANG), """
find the {detail} of {title}
{title} by {artist}: {detail}
in which collection is {title} nowadays @detail="location"
tell me in {in_language} the {detail} of {title}
I saw {title} on a mug and wonder who painted it @detail="artist"
to which movement does {title} by {artist} belong @detail="style"
when did {artist} paint {title} @detail="year"
how much was paid for {title} at auction @detail="price"
""", "{title}的{detail}\n{artist}的{title}现在在哪里 @detail=\"location\"", "1642", "Here it is.")
F("search_artworks", "Searches works by artist, period and kind.", "art.search|findArtworks|museum.search_collection", dict(artist=S("w_painter", "Artist", "painter", "creator"), year_from=opt(I(1400, 1899, "Earliest year", "start_year")), year_to=opt(I(1900, 2020, "Latest year", "end_year")), kind=opt(E("painting:oil paintings,油画|drawing:sketches,素描|print:etchings,版画|sculpture:statues,雕塑", "Kind of work", "medium")), museum=opt(MUS), on_display=opt(B("Only works that can be seen at present", "displayed", yes="on display at the moment|that one can see right now|currently hanging|正在展出的", no="in storage, too|whether on display or not|including what is in the depot|不管展不展出"), default=False), limit=opt(I(3, 50, "Most results", "max_results"), default=10)), """
show works by {artist}
which {kind} by {artist} does {museum} own, {on_display}
at most {limit} works of {artist} made between {year_from} and {year_to}
{artist}, {kind}, {year_from} to {year_to}, {on_display}
I am looking for {kind} that {artist} made after {year_from}; {limit} are enough
in {museum}, what by {artist} is there, {on_display}
""", "{artist}有哪些作品\n{museum}有哪些{artist}的{kind}，{on_display}", "12 works", "These works were found.")
F("calculate_art_value", "Estimates what a work is worth.", "art.estimate_value|artValuation", dict(artist=S("w_painter", "Artist", "painter"), medium=E("oil:oil painting,oil on canvas,油画|watercolour:water colours,水彩|bronze:bronze sculpture,青铜|print:lithograph,版画", "Material"), width_cm=I(10, 300, "Width in centimetres", "width"), height_cm=I(10, 300, "Height in centimetres", "height"), signed=opt(B("Whether it is signed", "has_signature", yes="signed by hand|with a signature|signed in the corner|有签名", no="unsigned|without a signature|nobody signed it|没有签名")), year=opt(I(1500, 2015, "Year of the work"))), """
what is a {medium} by {artist} worth that is {width_cm} cm wide and {height_cm} cm high
I inherited a {medium} by {artist}, {height_cm} cm high and {width_cm} cm wide, {signed}; estimate its value
{artist}, {medium}, {width_cm} by {height_cm} cm, {year}, {signed}
height {height_cm} cm, width {width_cm} cm, {medium}, made in {year} by {artist}: value?
how much might we get for a {signed} {medium} of {artist} measuring {width_cm} cm across and {height_cm} cm from top to bottom
""".replace("a {signed} {medium}", "a {medium} ({signed})"), "{artist}的{medium}，宽{width_cm}高{height_cm}厘米，{signed}，值多少", "42,000", "That is the estimate.")
domain("wordy_books_films")
F("search_books", "Searches books by subject, author, year and language.", "library.search|findBooks|books.search", dict(query=S("topic_b", "Subject or words of the title", "subject", "keyword"), author=opt(S("w_writer", "Author", "writer")), published_after=opt(I(1950, 2020, "Only books published after this year", "year_from", "min_year")), language=LANG, format=opt(E("paperback:soft cover,平装|hardcover:bound,精装|ebook:for my e-reader,电子书|audiobook:to listen to,有声书", "Form of the book", "binding")), available=opt(B("Only books that can be borrowed now", "in_stock", yes="available right now|that are not lent out|that I can take home today|现在可借的", no="lent out or not|I can wait for it|available or not|借出的也行"), default=False)), """
find books about {query}
is there something by {author} on {query} in {language}, {available}
a {format} on {query} that came out after {published_after}
{query}, {format}, {language}, {available}
I want to read up on {query}; nothing older than {published_after}, please, and in {language}
search for {query}, author {author}, published later than {published_after}
to listen to on the train I need something on {query} @format="audiobook"
""", "找关于{query}的书\n{author}写的关于{query}的{format}，{available}", "9 books", "These books were found.")
F("reserve_book", "Reserves a book at a library branch.", "library.reserve|holdBook|library.place_hold", dict(title=S("w_novel", "Title of the book", "book", noise=0.12), author=opt(S("w_writer", "Author", "writer")), branch=S("Central Library|Eastside|Harbour branch|Mill Road|Northgate|University Library|Old Town|Riverside|St. James|Westend|Hillcrest", "Branch where it is picked up", "location", "library"), pickup_by=opt(S("date_iso_b", "Latest day of pick-up, YYYY-MM-DD", "until", noise=0)), notify=opt(E("email:by mail|sms:by text message|phone:by phone call", "How to be told", "contact_by"), default="email"), large_print=opt(B("Large print edition", "big_letters", yes="in large print|with big letters|the large-print edition|大字版", no="the normal edition|no large print|in ordinary print|普通版"), default=False)), """
reserve {title} at {branch}
put {title} by {author} aside for me at {branch}, {large_print}
I will fetch {title} from {branch} by {pickup_by}; let me know {notify}
{title}, {branch}, {large_print}, tell me {notify} when it is there
my mother would like {title} {large_print}, to be picked up at {branch} until {pickup_by}
at {branch} please keep {title} ({author}) for me
""", "在{branch}预约《{title}》\n{title}，{branch}取，{large_print}，{pickup_by}前", "reserved", "{title} is reserved.")
F("get_book_details", "Looks up one detail of a book.", "books.details|bookInfo|library.book", dict(title=S("w_novel", "Title", "book"), detail=E("author:who wrote it,作者|pages:number of pages,页数|year:when it was published,出版年份|plot:what it is about,情节|isbn:book number,书号|characters:main characters,主要人物", "What to look up", "field"), edition=opt(I(1, 12, "Number of the edition")), spoilers=opt(B("Whether the end may be revealed", "allow_spoilers", yes="spoilers are welcome|you may reveal the ending|tell me how it ends, too|可以剧透", no="without spoilers|do not reveal the ending|no spoilers please|不要剧透"), default=False)), """
look up the {detail} of {title}
what is {title} about, {spoilers} @detail="plot"
how thick is {title}, edition {edition}? I mean its pages @detail="pages"
who are the people in {title}, {spoilers} @detail="characters"
{title}, edition {edition}: {detail}
find out {detail} for {title}
""", "《{title}》的{detail}\n《{title}》讲什么，{spoilers} @detail=\"plot\"", "done", "Here it is.")
F("recommend_books", "Recommends books similar to others.", "books.recommend|suggestBooks", dict(liked=A("str", "w_novel", "Books the reader liked", "favourites", "similar_to"), disliked=opt(A("str", "w_novel", "Books the reader did not like", "not_like")), genre=opt(S("genre_b", "Kind of book", noise=0)), max_pages=opt(I(100, 900, "Greatest number of pages", "page_limit")), count=opt(I(1, 12, "How many", "limit"), default=5)), """
I loved {liked}; what should I read next
recommend {count} books like {liked} but with fewer than {max_pages} pages
something in {genre} for someone who enjoyed {liked} and could not stand {disliked}
{liked} were great, {disliked} was not. Give me {count} suggestions
{genre}, similar to {liked}, not longer than {max_pages} pages
""", "我喜欢{liked}，推荐类似的书\n推荐{count}本像{liked}的书，不超过{max_pages}页", "done", "Try these.")
F("search_movies", "Searches films.", "movies.search|findMovies|films.search", dict(genre=E("comedy:something funny,喜剧|thriller:something exciting,惊悚|drama:剧情|documentary:纪录|horror:something scary,恐怖|animation:cartoon,动画", "Genre", "category"), director=opt(S("w_director", "Director", "directed_by")), year_from=opt(I(1950, 1999, "Earliest year", "min_year")), year_to=opt(I(2000, 2024, "Latest year", "max_year")), max_minutes=opt(M(both(said([80, 95, 100, 110], "{} minutes", "{}分钟"), {90: ["an hour and a half", "90 minutes", "一个半小时"], 120: ["two hours", "2 hours", "两小时"], 150: ["two and a half hours", "两个半小时"]}), "Longest running time in minutes", "max_length", t="int")), min_rating=opt(N(5, 9, "Lowest rating out of 10", "rating", step=0.5)), subtitles=opt(B("Only films with subtitles", "with_subtitles", yes="with subtitles|subtitled|it must have subtitles|有字幕", no="without subtitles|subtitles are not necessary|no subtitles|不用字幕"))), """
find a {genre} directed by {director}
I want to watch {genre} tonight, at most {max_minutes}, rated {min_rating} or better
{genre} from {year_from} to {year_to}, {subtitles}
which {genre} did {director} make between {year_from} and {year_to}
my husband is deaf, so {genre} only makes sense when there are subtitles; not over {max_minutes} @subtitles=true
rated at least {min_rating}, {genre}, {subtitles}, no longer than {max_minutes}
""", "找一部{genre}片，{director}导演\n{year_from}到{year_to}年的{genre}片，{max_minutes}以内，{subtitles}", "8 films", "These films were found.")
F("get_movie_details", "Looks up details of a film.", "movies.details|movieInfo|films.get", dict(title=S("w_film", "Title of the film", "movie"), details=A("str", ["the director", "the cast", "the running time", "the budget", "the release date", "the plot", "the soundtrack", "the awards", "the rating", "the box office", "导演", "演员表", "片长", "票房", "剧情", "配乐"], "What to return", "fields", noise=0), year=opt(I(1930, 2024, "Year, if several films have this title", "release_year")), language=LANG), """
tell me {details} of {title}
I need {details} of the film {title} from {year}
{title} ({year}): {details}
in {language}, please, {details} for {title}
before we see {title} I would like to know {details}
""", "电影《{title}》的{details}\n我想知道{year}年那部《{title}》的{details}", "done", "Here are the details of {title}.")
F("get_showtimes", "Showtimes of a film in a cinema or city.", "cinema.showtimes|showTimes|movies.screenings", dict(title=S("w_film", "Film", "movie"), location=S("city_b", "City", "city", noise=0.04), date=opt(S("date_iso_b", "Date, YYYY-MM-DD", "day", noise=0)), cinema=opt(S("w_moviehouse", "Cinema", "theatre")), after=opt(S("16:00|17:30|18:00|19:00|20:15|21:00", "Only shows after this time, HH:MM", "earliest", noise=0)), format=opt(E("2D|3D|IMAX", "Format")), original_version=opt(B("Only in the original language", "undubbed", yes="in the original language|undubbed|not dubbed|原声", no="dubbed|dubbed is fine|in the dubbed version|配音"))), """
when is {title} on in {location}
showtimes of {title} in {location} on {date} after {after}, {original_version}
{title} at {cinema}, {location}, {date}
is {title} shown {original_version} in {location}? if so, when on {date}
I finish work at 4 and can be at {cinema} in {location} by {after}. When does {title} start after that on {date}
{format} screenings of {title} in {location}, {original_version}
""", "{location}什么时候放{title}\n{date}{cinema}的{title}场次，在{location}，{after}以后，{original_version}", "18:10, 20:40", "Those are the showtimes.")
F("book_cinema_tickets", "Books cinema tickets.", "cinema.book_tickets|bookMovieTickets", dict(title=S("w_film", "Film", "movie"), cinema=S("w_moviehouse", "Cinema", "theatre"), date=S("date_iso_b", "Date, YYYY-MM-DD", "day", noise=0), time=S("16:45|17:30|18:10|19:00|20:15|20:40|21:30|22:00", "Time, HH:MM", "showtime", noise=0), seats=I(1, 10, "Number of tickets", "quantity", "tickets"), row=opt(E("front:at the front,前排|middle:in the middle,中间|back:at the back,后排", "Where to sit", "section")), student=opt(B("Student price", "student_discount", yes="at the student price|we are students|with student discount|学生票", no="at the normal price|no student discount|full price|全价票"), default=False)), """
book {seats} tickets for {title} at {cinema} on {date}, {time}
{seats} seats {row} for {title}, {cinema}, {date} at {time}, {student}
for the {time} show of {title} on {date} at {cinema} we need {seats} tickets, {student}
at {cinema} on {date}: {title}, {time}, {seats} tickets {row}
the {seats} of us want to see {title} at {cinema}; {date}, {time}, {row}
""", "订{date}{time}{cinema}的{title}，{seats}张\n{cinema}{title}，{date}{time}，{seats}张{row}，{student}", "booked", "The tickets for {title} are booked.")
flow(en=["find a {g} film and then book {n} tickets for it at {c} on {d}, {t}", "which {g} could we see? get {n} tickets for the one you find: {c}, {d}, {t}"], zh_q=["找一部{g}片，然后订{c}{d}{t}的{n}张票"], slots=dict(g=["comedy", "thriller", "drama", "horror"], n=["2", "3", "5"], c="w_moviehouse", d="date_iso_b", t=["18:10", "20:40", "21:30"]), made=dict(f="w_film"),
     steps=[("search_movies", {"genre": "{g}"}, '{{"films":["{f}"]}}'), ("book_cinema_tickets", {"title": "{f}", "cinema": "{c}", "date": "{d}", "time": "{t}", "seats": "{n}"}, "booked")], ans=["{n} tickets for {f} are booked."])
