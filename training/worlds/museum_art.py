"""Museums and art: hours, tickets, artworks, artists, auctions."""
from switchboard.world import domain, fn, flow, values

domain("museum_art")
fn("get_museum_hours", "Opening hours of a museum", zh="博物馆开放时间",
   names=["museum.hours", "openingHours", "museum_working_hours"], descs=["When it is open."],
   params=dict(museum=dict(t="str", v="museum_b", d="museum", zh="博物馆", alt=["museum_name"]), day=dict(t="str", v="day_word_b", d="day", zh="日期", opt=True), city=dict(t="str", v="city_b", d="city", zh="城市", opt=True, alt=["location"])),
   en=["opening hours of {museum}", "when does {museum} open {day}", "is {museum} open {day}", "{museum} in {city}, until when can I visit {day}", "hours for {museum} ({city})", "we're in {city} {day}, can we get into {museum}", "closing time {museum} {day}"],
   zh_q=["{museum}几点开门", "{museum}{day}开吗", "{city}{museum}的开放时间", "{day}{museum}几点关门"],
   res=["10:00-18:00"], ans=["Those are the hours of {museum}."])
fn("get_ticket_price", "Ticket price of a museum", zh="博物馆票价",
   names=["museum.price", "admissionFee"], descs=["What entry costs for a kind of visitor."],
   params=dict(museum=dict(t="str", v="museum_b", d="museum", zh="博物馆"), visitor=dict(t="enum", v={"adult": ["grown-ups", "成人"], "child": ["kids", "儿童"], "student": ["学生"], "senior": ["retired people", "老人"]}, d="kind of visitor", zh="票种", opt=True, alt=["ticket_type"])),
   en=["how much is {museum}", "entry fee of {museum} for a {visitor}", "{visitor} price at {museum}", "does {museum} cost anything for {visitor}", "admission {museum}", "what would a {visitor} pay at {museum}"],
   zh_q=["{museum}门票多少钱", "{museum}{visitor}票价", "{visitor}去{museum}要多少钱", "{museum}要门票吗"],
   res=["15 euros"], ans=["That is the price at {museum}."])
fn("book_museum_tickets", "Book museum tickets", zh="预订博物馆门票",
   names=["museum.book", "bookMuseumTickets"], descs=["Reserves entry."],
   params=dict(museum=dict(t="str", v="museum_b", d="museum", zh="博物馆"), day=dict(t="str", v="day_word_b", d="day", zh="日期", alt=["date"]), adults=dict(t="int", v=(1, 8), d="number of adults", zh="成人数"), children=dict(t="int", v=(1, 6), d="number of children", zh="儿童数", opt=True), guided=dict(t="bool", d="with a guided tour", zh="含导览", opt=True)),
   en=["{adults} tickets for {museum} {day}", "book {museum} {day}, {adults} adults and {children} children", "{children} kids and {adults} grown-ups want to see {museum} {day}", "get us into {museum} {day}, {adults} adults, with a guide @guided=true", "{museum}: adults {adults}, children {children}, {day}", "reserve {adults} adult tickets with a tour at {museum} for {day} @guided=true", "we are {adults} adults going to {museum} {day}, no guide needed @guided=false"],
   zh_q=["订{day}{museum}{adults}张成人票", "{museum}{day}，{adults}大{children}小", "{day}去{museum}，{adults}个大人，要讲解 @guided=true", "买{museum}的票，儿童{children}张，成人{adults}张，{day}"],
   res=["tickets booked"], ans=["Your tickets for {museum} are booked."])
fn("get_artwork_info", "Information about an artwork", zh="艺术品信息",
   names=["art.artwork", "artworkDetails", "lookup_artwork"], descs=["Artist, year, place and technique."],
   params=dict(title=dict(t="str", v="artwork_b", d="title", zh="作品", alt=["artwork", "name"]), field=dict(t="enum", v={"artist": ["who made it", "作者"], "year": ["when it was made", "年代"], "location": ["where it hangs", "收藏地"], "medium": ["technique", "材质"], "dimensions": ["size", "尺寸"]}, d="one detail", zh="项目", opt=True)),
   en=["who painted {title} @field=\"artist\"", "when was {title} made @field=\"year\"", "where can I see {title} @field=\"location\"", "{field} of {title}", "tell me about {title}", "how large is {title} @field=\"dimensions\"", "is {title} an oil painting or what @field=\"medium\"", "{title}, {field} please"],
   zh_q=["《{title}》是谁画的 @field=\"artist\"", "{title}现在在哪 @field=\"location\"", "《{title}》的{field}", "介绍一下{title}", "{title}是哪年的 @field=\"year\""],
   res=["Vermeer, 1665"], ans=["Here is that about {title}."])
fn("get_artist_info", "Life of an artist", zh="艺术家信息",
   names=["art.artist", "artistDetails"], descs=["Dates, style and main works."],
   params=dict(artist=dict(t="str", v="artist_b", d="artist", zh="艺术家", alt=["name"]), include_works=dict(t="bool", d="list main works too", zh="含作品", opt=True)),
   en=["who is {artist}", "tell me about {artist}", "{artist} and the most important works @include_works=true", "life of {artist}", "what kind of artist was {artist}, list the works as well @include_works=true", "just a short biography of {artist}, no list of works @include_works=false", "I saw a painting by {artist}, who is that"],
   zh_q=["{artist}是谁", "介绍{artist}和代表作 @include_works=true", "{artist}的生平", "讲讲画家{artist}"],
   res=["1853-1890"], ans=["Here is the life of {artist}."])
fn("search_artworks", "Search artworks", zh="搜索艺术品",
   names=["art.search", "findArtworks"], descs=["By artist, style or century."],
   params=dict(artist=dict(t="str", v="artist_b", d="artist", zh="艺术家", opt=True), style=dict(t="enum", v={"impressionism": ["impressionist", "印象派"], "cubism": ["cubist", "立体派"], "baroque": ["巴洛克"], "surrealism": ["surrealist", "超现实"], "pop_art": ["pop art", "波普"], "ink": ["ink painting", "水墨"]}, d="style", zh="风格", opt=True), century=dict(t="int", v=(12, 21), d="century", zh="世纪", opt=True), museum=dict(t="str", v="museum_b", d="museum that owns it", zh="馆藏", opt=True)),
   en=["artworks by {artist}", "{style} works in {museum}", "what does {museum} own by {artist}", "{style} art from century {century}", "search {artist}, {style}", "pictures of century {century} in {museum}", "find {style} pieces", "I like {style}, show me something by {artist}"],
   zh_q=["{artist}的作品", "{museum}里的{style}作品", "{century}世纪的{style}", "找{artist}的画，在{museum}"],
   res=["12 works"], ans=["I found artworks."])
fn("get_current_exhibitions", "Current exhibitions", zh="当前展览",
   names=["museum.exhibitions", "exhibitionsNow"], descs=["What is on show in a city or museum."],
   params=dict(city=dict(t="str", v="city_b", d="city", zh="城市", alt=["location"]), theme=dict(t="enum", v={"modern": ["contemporary", "现代"], "photography": ["photos", "摄影"], "history": ["历史"], "design": ["设计"], "science": ["科学"]}, d="theme", zh="主题", opt=True, alt=["topic"]), free=dict(t="bool", d="only free ones", zh="免费", opt=True)),
   en=["exhibitions in {city}", "{theme} exhibitions in {city}", "what's on in the museums of {city}, free ones @free=true", "art shows in {city} about {theme}", "I'm in {city} and love {theme}, any exhibition", "free {theme} show around {city} @free=true"],
   zh_q=["{city}有什么展览", "{city}的{theme}展", "{city}的免费展览 @free=true", "我在{city}，想看{theme}展"],
   res=["3 exhibitions"], ans=["Here is what is on in {city}."])
fn("get_auction_price", "Auction results of an artist", zh="拍卖价格",
   names=["auctions.results", "auctionPrices"], descs=["What works were sold for."],
   params=dict(artist=dict(t="str", v="artist_b", d="artist", zh="艺术家"), year=dict(t="int", v=(1990, 2024), d="year of the sale", zh="年份", opt=True), house=dict(t="enum", v={"Sotheby's": ["苏富比"], "Christie's": ["佳士得"], "Phillips": ["富艺斯"]}, d="auction house", zh="拍卖行", opt=True)),
   en=["what did works by {artist} sell for", "{artist} at {house} in {year}", "auction prices {artist}", "how expensive was {artist} in {year}", "results of {house} for {artist}", "did anything by {artist} go under the hammer in {year}"],
   zh_q=["{artist}的拍卖价格", "{year}年{artist}在{house}拍了多少", "{house}{artist}的成交价", "{artist}的画{year}年卖多少"],
   res=["1.2 million"], ans=["Those are the prices for {artist}."])
fn("estimate_sculpture_size", "Material needed for a sculpture", zh="估算雕塑材料",
   names=["studio.sculpture_material", "sculptureMaterial"], descs=["Weight from height and material."],
   params=dict(height=dict(t="num", v=(10, 300), d="height in cm", zh="高度", alt=["height_cm"]), material=dict(t="enum", v={"bronze": ["青铜"], "marble": ["大理石"], "clay": ["陶土"], "wood": ["木头"]}, d="material", zh="材料"), hollow=dict(t="bool", d="hollow inside", zh="空心", opt=True)),
   en=["how much {material} for a sculpture {height} cm high", "a hollow {material} figure of {height} centimeters, what weight @hollow=true", "{height} cm statue in {material}, solid @hollow=false", "material estimate: {material}, {height} cm", "I want to make a {height} cm bust out of {material}", "weight of a {material} sculpture that stands {height} cm tall"],
   zh_q=["{height}厘米高的雕塑要多少{material}", "空心{material}雕像，高{height}厘米，多重 @hollow=true", "做一个{height}厘米的{material}像要多少料", "{material}，高{height}厘米，估算材料"],
   res=["38 kg"], ans=["That much is needed."])
fn("mix_paint", "Mix paint colors", zh="调配颜料",
   names=["studio.mix", "mixColors"], descs=["Which color comes out."],
   params=dict(colors=dict(t="[str]", v=["cadmium red", "ultramarine", "lemon yellow", "titanium white", "burnt sienna", "viridian", "ochre", "black", "cobalt blue", "magenta", "raw umber", "红", "蓝", "黄", "白", "赭石", "群青", "藤黄"], d="colors", zh="颜色"), medium=dict(t="enum", v={"oil": ["oils", "油画"], "watercolor": ["watercolour", "水彩"], "acrylic": ["acrylics", "丙烯"]}, d="kind of paint", zh="颜料", opt=True)),
   en=["mix {colors}", "what do I get from {colors} in {medium}", "{medium}: {colors} together", "if I blend {colors} what color is it", "combine {colors} on the palette", "which shade comes out of {colors}, {medium}"],
   zh_q=["{colors}混在一起是什么颜色", "{medium}里把{colors}调在一起", "调{colors}", "{colors}混合，用{medium}"],
   res=["a warm grey"], ans=["That is the mixed color."])
fn("add_artwork_to_favorites", "Save an artwork to the favorites", zh="收藏艺术品",
   names=["favorites.add_artwork", "likeArtwork"], descs=["Remembers an artwork."],
   params=dict(title=dict(t="str", v="artwork_b", d="title", zh="作品")),
   en=["save {title} to my favorites", "I love {title}, remember it", "add {title} to the artworks I like", "heart {title}", "keep {title} in my collection"],
   zh_q=["收藏《{title}》", "我喜欢{title}，记下来", "把{title}加到收藏", "给《{title}》点赞收藏"],
   res=["saved"], ans=["{title} is among your favorites."])
fn("remove_artwork_from_favorites", "Remove an artwork from the favorites", zh="取消收藏艺术品",
   names=["favorites.remove_artwork", "unlikeArtwork"], descs=["Forgets an artwork."],
   params=dict(title=dict(t="str", v="artwork_b", d="title", zh="作品")),
   en=["remove {title} from my favorites", "I don't like {title} that much any more", "take {title} out of my art collection", "unlike {title}", "delete {title} from saved artworks"],
   zh_q=["取消收藏《{title}》", "{title}不喜欢了，去掉", "把{title}从收藏里删了", "移除收藏的《{title}》"],
   res=["removed"], ans=["{title} is no longer a favorite."])
flow(en=["who made {t}? then tell me about that artist's life", "find out the artist of {t} and give me a biography of them", "I like {t}; look up who painted it and then who that was"], zh_q=["查《{t}》的作者，再介绍这位艺术家", "{t}是谁画的？再讲讲作者的生平"],
   slots=dict(t="artwork_b"), made=dict(p="artist_b"), steps=[("get_artwork_info", {"title": "{t}", "field": "artist"}, "{p}"), ("get_artist_info", {"artist": "{p}"}, "born in a small town, painted all life long")], ans=["{t} is by {p}, who painted all life long."])
