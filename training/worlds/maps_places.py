"""Maps and places: routes, distances, nearby search, geocoding."""
from switchboard.world import domain, fn, flow, values

MODE = {"driving": ["by car", "driving", "开车"], "walking": ["on foot", "走路"], "cycling": ["by bike", "骑车"], "transit": ["by public transport", "by bus and train", "公共交通"]}
values("street_b", en=["12 Harbour Street", "48 Elm Road", "500 Fifth Avenue", "9 Rue de Rivoli", "221 Baker Street", "77 Massachusetts Avenue", "3 Castle Lane", "1600 Amphitheatre Parkway", "18 Queen Street", "640 Valencia Street", "Hauptstrasse 14", "Via Roma 7", "91 Mill Lane", "2 Orchard Close", "35 Sunset Boulevard", "1204 Pine Street", "66 Station Road", "8 Market Square"],
       zh=["中山路88号", "人民路12号", "建国门外大街1号", "解放路56号", "南京西路100号", "学院路30号", "滨江大道9号", "文一西路969号", "科苑路15号", "长安街2号", "春熙路7号", "北山街33号",
        "天府大道200号", "鼓楼街3号", "五一路19号", "江汉路77号", "和平里东街11号", "滨海路128号", "建设路5号", "香山路60号", "环城西路9号", "复兴中路1199号"])
domain("maps_places")
fn("get_directions", "Directions from one place to another", zh="路线导航",
   names=["maps.directions", "routeTo", "navigate_route"], descs=["Turn-by-turn way."],
   params=dict(start=dict(t="str", v="landmark_b", d="where to start", zh="起点", alt=["origin", "from_location"]), end=dict(t="str", v="landmark_b", d="where to go", zh="终点", alt=["destination", "to_location"]), mode=dict(t="enum", v=MODE, d="how to travel", zh="方式", opt=True, alt=["travel_mode"]), avoid=dict(t="[enum]", v={"tolls": ["toll roads", "收费站"], "highways": ["motorways", "高速"], "ferries": ["ferry rides", "轮渡"]}, d="what to avoid", zh="避开", opt=True)),
   en=["directions from {start} to {end}", "how do I get to {end} from {start} {mode}", "route {start} to {end}, avoid {avoid}", "I'm at {start}, take me to {end}", "{mode}, which way from {start} to {end}", "show the way to {end} starting at {start} without {avoid}", "navigate to {end}; we set off from {start} {mode}", "best way between {start} and {end}", "from {start} I want to reach {end}, no {avoid} please"],
   zh_q=["从{start}到{end}怎么走", "{mode}从{start}去{end}的路线", "我在{start}，想去{end}，避开{avoid}", "导航到{end}，从{start}出发", "{start}到{end}，{mode}怎么去",
          "去{end}怎么走？我从{start}出发", "带我从{start}到{end}", "{start}去{end}，{mode}", "想从{start}{mode}到{end}，给条路线", "别走{avoid}，从{start}到{end}", "{end}，起点{start}，导航", "人在{start}，要去{end}，尽量不走{avoid}"],
   res=["4.2 km, 14 minutes"], ans=["Here is the way to {end}."])
fn("get_distance", "Distance between two cities", zh="两地距离",
   names=["maps.distance", "cityDistance", "calculate_distance"], descs=["How far apart two places are."],
   params=dict(city1=dict(t="str", v="city_b", d="first city", zh="城市一", alt=["from_city", "origin"]), city2=dict(t="str", v="city_b", d="second city", zh="城市二", alt=["to_city", "destination"]), unit=dict(t="enum", v={"km": ["kilometers", "公里"], "miles": ["mi", "英里"]}, d="unit of the answer", zh="单位", opt=True)),
   en=["distance from {city1} to {city2}", "how far is {city1} from {city2} in {unit}", "how many {unit} between {city1} and {city2}", "{city1} to {city2}, distance in {unit}", "is it far from {city1} to {city2}", "give me the {unit} from {city1} to {city2}", "what's between {city1} and {city2}, {unit}-wise"],
   zh_q=["{city1}到{city2}多远", "{city1}离{city2}多少{unit}", "{city1}和{city2}之间的距离", "从{city1}到{city2}有几{unit}",
          "{city1}离{city2}远不远", "{city1}、{city2}两地相距多少", "算算{city1}到{city2}有多少{unit}", "{city1}跟{city2}隔了几{unit}", "从{city1}去{city2}的路程是多少"],
   res=["504"], ans=["That is how far {city1} is from {city2}."])
fn("get_travel_time", "Estimated travel time between two places", zh="预计行程时间",
   names=["maps.eta", "travelTime", "estimate_travel_time"], descs=["How long the way takes."],
   params=dict(origin=dict(t="str", v="landmark_b", d="start", zh="起点"), destination=dict(t="str", v="landmark_b", d="end", zh="终点"), mode=dict(t="enum", v=MODE, d="how to travel", zh="方式", opt=True), departure_time=dict(t="str", v="hour_b", noise=0, d="when to leave", zh="出发时间", opt=True, alt=["leave_at"])),
   en=["how long from {origin} to {destination} {mode}", "travel time {origin} - {destination}, leaving at {departure_time}", "if I leave {origin} at {departure_time}, how long until I'm at {destination}", "minutes {mode} between {origin} and {destination}", "how much time do I need to get to {destination} from {origin}", "ETA for {destination}, I'm at {origin}", "{mode}, {origin} to {destination}: duration"],
   zh_q=["从{origin}到{destination}要多久", "{mode}从{origin}去{destination}要多长时间", "{departure_time}从{origin}出发，多久到{destination}", "去{destination}得花多少时间，我在{origin}",
          "{origin}到{destination}几分钟", "从{origin}{mode}到{destination}得多少时间", "{departure_time}走，{origin}到{destination}，要多久", "{origin}去{destination}，{mode}，大概多长时间",
          "我在{origin}，{departure_time}动身，几时能到{destination}"],
   res=["23 minutes"], ans=["That is how long it takes to {destination}."])
fn("search_nearby", "Find places of a kind near a location", zh="搜索附近地点",
   names=["places.nearby", "nearbySearch", "find_nearby"], descs=["Points of interest around a place."],
   params=dict(place_type=dict(t="str", v="place_type_b", d="kind of place", zh="类型", alt=["category", "type"]), location=dict(t="str", v="landmark_b", d="around where", zh="位置", alt=["near"]), radius=dict(t="int", v=(100, 5000, 100), d="radius in meters", zh="半径（米）", opt=True), open_now=dict(t="bool", d="only places open now", zh="正在营业", opt=True), limit=dict(t="int", v=(1, 10), d="how many results", zh="数量", opt=True, alt=["max_results"])),
   en=["find a {place_type} near {location}", "any {place_type} within {radius} meters of {location}", "closest {limit} {place_type} options around {location}", "is there a {place_type} by {location} that's still open @open_now=true", "{place_type} around {location}", "I'm at {location} looking for a {place_type}", "show {limit} results: {place_type}, {radius} m around {location}", "where's a {place_type} close to {location}, open right now @open_now=true", "need a {place_type}, I'm near {location}"],
   zh_q=["{location}附近的{place_type}", "{location}{radius}米内有没有{place_type}", "{location}旁边现在还开着的{place_type} @open_now=true", "我在{location}，找{place_type}", "列出{location}周边{limit}个{place_type}",
          "{location}周围有{place_type}吗", "离{location}最近的{place_type}", "{place_type}，{location}附近，{radius}米以内", "给我找{limit}家{location}附近的{place_type}", "{location}这边哪家{place_type}还没关门 @open_now=true",
          "到{location}了，最近的{place_type}在哪"],
   res=["3 results"], ans=["Here is what is near {location}."])
fn("geocode_address", "Coordinates of an address", zh="地址转坐标",
   names=["maps.geocode", "addressToCoordinates"], descs=["Latitude and longitude for a street address."],
   params=dict(address=dict(t="obj", d="postal address", zh="地址", f=dict(street=dict(t="str", v="street_b", d="street and number"), city=dict(t="str", v="city_b", d="city"), country=dict(t="str", v="country_b", d="country", opt=True)))),
   en=["coordinates of {address.street}, {address.city}", "where exactly is {address.street} in {address.city}, {address.country}, give coordinates", "geocode {address.street}, {address.city}, {address.country}", "latitude and longitude for {address.street} ({address.city})", "in {address.city} there is {address.street}, what's its lat/long", "turn the address {address.street}, {address.city} into coordinates", "GPS point of {address.street} over in {address.city}"],
   zh_q=["{address.city}{address.street}的坐标", "查{address.street}的经纬度，在{address.city}", "{address.country}{address.city}{address.street}在哪，给坐标", "把地址{address.city}{address.street}转成坐标",
          "{address.city}的{address.street}，经纬度是多少", "帮我把{address.street}（{address.city}）换成坐标", "定位一下{address.city}{address.street}", "{address.street}在{address.city}哪个位置，要坐标",
          "给出{address.country}{address.city}{address.street}的经纬度"],
   res=["{{\"lat\": 48.85, \"lon\": 2.35}}"], ans=["Those are the coordinates."])
fn("reverse_geocode", "Address at given coordinates", zh="坐标转地址",
   names=["maps.reverse_geocode", "coordinatesToAddress"], descs=["What is at a latitude and longitude."],
   params=dict(latitude=dict(t="num", v=(-80, 80, 0.01), d="latitude", zh="纬度", alt=["lat"]), longitude=dict(t="num", v=(-170, 170, 0.01), d="longitude", zh="经度", alt=["lon", "lng"])),
   en=["what is at {latitude}, {longitude}", "address for latitude {latitude} and longitude {longitude}", "longitude {longitude}, latitude {latitude}: which place", "my GPS says {latitude} / {longitude}, where am I", "look up the point {latitude}, {longitude}", "which street lies at lat {latitude} lon {longitude}", "reverse geocode {latitude},{longitude}"],
   zh_q=["纬度{latitude}，经度{longitude}是哪里", "坐标{latitude}, {longitude}的地址", "经度{longitude}、纬度{latitude}在什么地方", "我的定位是{latitude}，{longitude}，我在哪",
          "纬度{latitude}经度{longitude}，这是哪儿", "{latitude}, {longitude}这个点在哪条街", "GPS显示纬度{latitude}、经度{longitude}，地址是什么", "经度是{longitude}，纬度是{latitude}，帮我查地址", "查坐标（{latitude}, {longitude}）对应的地方"],
   res=["18 Queen Street"], ans=["That is the address there."])
fn("save_place", "Save a place under a label", zh="收藏地点",
   names=["places.save", "addFavouritePlace", "bookmark_place"], descs=["Remembers an address."],
   params=dict(address=dict(t="str", v="street_b", d="address", zh="地址", alt=["place"]), label=dict(t="enum", v={"home": ["my house", "家"], "work": ["the office", "公司"], "favorite": ["a favourite", "收藏"]}, d="label", zh="标签")),
   en=["save {address} as {label}", "{address} is {label}, remember that", "set {label} to {address}", "bookmark {address} under {label}", "I moved, {label} is now {address} ", "store {address}, label it {label}", "keep {address} on the map as {label}"],
   zh_q=["把{address}存为{label}", "{label}的地址是{address}，记住", "收藏{address}，标签{label}", "{address}设为{label}",
          '我搬家了，家在{address} @label="home"', '公司的地址存一下，{address} @label="work"', "{address}，记成{label}", "在地图上把{address}标成{label}", "以后{label}就是{address}"],
   res=["saved"], ans=["{address} is saved."])
fn("delete_place", "Delete a saved place", zh="删除收藏地点",
   names=["places.delete", "removeFavouritePlace"], descs=["Forgets a saved address."],
   params=dict(address=dict(t="str", v="street_b", d="address", zh="地址", alt=["place"])),
   en=["delete the saved place {address}", "forget {address}", "remove {address} from my places", "I don't need {address} on the map any more", "unsave {address}", "take {address} out of my bookmarks"],
   zh_q=["删除收藏的{address}", "把{address}从地点里去掉", "不用再记{address}了", "取消收藏{address}",
          "{address}不用存了", "地图上的{address}去掉", "{address}从我的地点里删", "别再收藏{address}", "忘掉{address}这个地址"],
   res=["place deleted"], ans=["{address} is gone from your places."])
fn("list_saved_places", "List saved places", zh="列出收藏地点",
   names=["places.list", "showFavouritePlaces"], descs=["All remembered addresses."], params=dict(),
   en=["which places have I saved", "show my saved places", "list my bookmarked addresses", "what's on my map favourites", "all my starred locations", "open saved places"],
   zh_q=["我收藏了哪些地点", "显示收藏的地址", "列出我的地点", "看看地图收藏",
          "我存过哪些地方", "收藏夹里的地点念一遍", "看下我的常用地址", "地图上我都标了哪儿", "收藏的地方有几个"],
   res=["home, work, gym"], ans=["Here are your places."])
fn("get_traffic", "Current traffic on a road or in an area", zh="查询路况",
   names=["maps.traffic", "trafficReport"], descs=["Jams and accidents."],
   params=dict(road=dict(t="str", v=["I-95", "the M25", "Highway 101", "the ring road", "Route 66", "the A1", "the harbour tunnel", "Bay Bridge", "the city centre", "exit 14", "Main Street", "the airport road", "三环路", "机场高速", "延安高架", "长江大桥", "中关村大街"], d="road or area", zh="道路"), direction=dict(t="enum", v={"north": ["northbound", "北"], "south": ["southbound", "南"], "east": ["eastbound", "东"], "west": ["westbound", "西"]}, d="direction", zh="方向", opt=True)),
   en=["traffic on {road}", "is {road} jammed", "how's {road} {direction}", "any accidents on {road} going {direction}", "should I avoid {road} right now", "what's it like on {road}", "congestion {road} {direction}"],
   zh_q=["{road}堵不堵", "{road}往{direction}的路况", "{road}有事故吗", "查一下{road}路况",
          "{road}现在好走吗", "{road}往{direction}方向堵车没有", "走{road}会不会堵", "{road}是不是出事故了", "路况，{road}，{direction}向"],
   res=["slow, 12 minutes delay"], ans=["That is the traffic on {road}."])
fn("get_elevation", "Elevation of a place", zh="查询海拔",
   names=["maps.elevation", "altitudeOf"], descs=["Height above sea level."],
   params=dict(place=dict(t="str", v=["Denver", "Mount Fuji", "La Paz", "Kathmandu", "the Dead Sea", "Mont Blanc", "Lake Titicaca", "Mexico City", "Ben Nevis", "Zermatt", "Quito", "Death Valley", "拉萨", "泰山", "珠穆朗玛峰", "昆明", "黄山", "西宁"], d="place", zh="地点"), unit=dict(t="enum", v={"m": ["meters", "米"], "ft": ["feet", "英尺"]}, d="unit", zh="单位", opt=True)),
   en=["elevation of {place}", "how high is {place} in {unit}", "altitude of {place}", "how many {unit} above the sea is {place}", "does {place} lie high up, what's the elevation", "{place}: height above sea level, {unit}", "elevation {place} {unit}"],
   zh_q=["{place}海拔多少", "{place}有多少{unit}高", "查{place}的海拔，用{unit}", "{place}海拔几{unit}",
          "{place}有多高", "{place}高出海平面多少{unit}", "{place}的海拔是几{unit}", "想知道{place}的高度", "{place}海拔高不高"],
   res=["1609"], ans=["That is the elevation of {place}."])
fn("share_location", "Share your live location with a person", zh="共享位置",
   names=["maps.share_location", "shareMyPosition"], descs=["Lets someone see where you are for a while."],
   params=dict(person=dict(t="str", v="person_b", d="with whom", zh="共享对象", alt=["contact"]), minutes=dict(t="int", v=(5, 240, 5), d="for how many minutes", zh="分钟数", opt=True, alt=["duration"])),
   en=["share my location with {person}", "let {person} see where I am for {minutes} minutes", "send {person} my live position", "{person} wants to follow my drive, share it {minutes} minutes", "show {person} where I am", "for the next {minutes} minutes, {person} may see my location", "give {person} my whereabouts"],
   zh_q=["把我的位置共享给{person}", "让{person}看到我的位置{minutes}分钟", "给{person}发实时位置", "跟{person}共享定位{minutes}分钟",
          "我的位置给{person}看看", "{minutes}分钟内让{person}能看到我在哪", "让{person}跟着我的定位", "把定位发{person}，{minutes}分钟就够", "{person}想知道我到哪了，共享一下"],
   res=["sharing with {person}"], ans=["{person} can see where you are."])
