"""Real estate: listings, viewings, rents, values."""
from switchboard.world import domain, fn, flow, values

TYPE = {"apartment": ["flat", "公寓"], "house": ["detached home", "独栋房子"], "condo": ["condominium", "共管公寓"], "studio": ["one-room flat", "单间"], "townhouse": ["row house", "联排"]}
values("listing_id_b", en=["L-2201", "RE-7745", "88310", "APT-19", "HX-502", "MLS 44120", "K-309", "55-B", "P10087", "Z-12", "OBJ-771", "94-2200"])
domain("real_estate")
fn("search_properties", "Search homes for sale", zh="搜索待售房屋",
   names=["realestate.search", "propertySearch", "find_homes_for_sale"], descs=["Homes to buy by place, size and price."],
   params=dict(location=dict(t="str", v="city_state_b", d="City, State", zh="地点", alt=["city"]), property_type=dict(t="enum", v=TYPE, d="kind of home", zh="类型", opt=True, alt=["type"]), bedrooms=dict(t="int", v=(1, 6), d="minimum bedrooms", zh="卧室数", opt=True, alt=["beds"]), max_price=dict(t="num", v=(90000, 1500000, 5000), d="highest price", zh="最高价", opt=True, alt=["budget"]), min_price=dict(t="num", v=(20000, 85000, 5000), d="lowest price", zh="最低价", opt=True), features=dict(t="[enum]", v={"garden": ["a yard", "花园"], "garage": ["车库"], "balcony": ["阳台"], "pool": ["泳池"], "elevator": ["a lift", "电梯"]}, d="what it must have", zh="配套", opt=True)),
   en=["{property_type} for sale in {location}", "buy a home in {location} with {bedrooms} bedrooms under {max_price}", "we want to buy a {property_type} in {location}, {features}", "between {min_price} and {max_price}, homes on the market in {location}", "{bedrooms} bedroom {property_type}, {location}, at most {max_price}", "what can I buy in {location} for {max_price}", "homes to purchase around {location} with {features}", "in {location} nothing below {min_price}, a {property_type} to buy", "a {bedrooms}-bed place with {features} for sale, {location}"],
   zh_q=["{location}待售的{property_type}", "在{location}买{bedrooms}室的房子，{max_price}以内", "想在{location}买带{features}的{property_type}", "{location}{min_price}到{max_price}之间的房子出售"],
   res=["7 homes"], ans=["I found homes in {location}."])
fn("search_rentals", "Search homes for rent", zh="搜索租房",
   names=["rentals.search", "rentalSearch", "find_apartments"], descs=["Homes to rent by area and monthly rent."],
   params=dict(area=dict(t="str", v="area_b", d="neighborhood", zh="区域", alt=["neighborhood"]), max_rent=dict(t="num", v=(400, 5000, 50), d="highest monthly rent", zh="最高月租", opt=True), bedrooms=dict(t="int", v=(1, 5), d="bedrooms", zh="卧室数", opt=True), furnished=dict(t="bool", d="with furniture", zh="带家具", opt=True), pets=dict(t="bool", d="pets allowed", zh="可养宠物", opt=True)),
   en=["apartments to rent in {area}", "rent in {area} below {max_rent} a month", "{bedrooms} bedrooms, {area}, for rent, my dog comes along @pets=true", "furnished flat in {area}, at most {max_rent} @furnished=true", "I'm moving to {area} and need {bedrooms} bedrooms to rent", "an empty unfurnished place for rent around {area} @furnished=false", "what's for rent in {area}, budget {max_rent}", "{area}: rental with {bedrooms} bedrooms up to {max_rent}"],
   zh_q=["{area}租房", "{area}月租{max_rent}以内的房子", "在{area}租{bedrooms}室，要能养狗 @pets=true", "{area}带家具的出租房 @furnished=true"],
   res=["5 rentals"], ans=["Here are rentals in {area}."])
fn("get_listing", "Details of one listing", zh="房源详情",
   names=["listings.get", "listingDetails"], descs=["Everything about one home."],
   params=dict(listing_id=dict(t="str", v="listing_id_b", d="id of the listing", zh="房源编号", alt=["id"])),
   en=["show listing {listing_id}", "details of {listing_id}", "tell me more about the home {listing_id}", "open {listing_id}", "what does {listing_id} look like", "I liked number {listing_id}, let me see it again"],
   zh_q=["房源{listing_id}的详情", "看看{listing_id}", "{listing_id}这套怎么样", "打开{listing_id}"],
   res=["3 rooms, 84 m2"], ans=["Here is listing {listing_id}."])
fn("schedule_viewing", "Schedule a viewing of a home", zh="预约看房",
   names=["viewings.book", "bookViewing"], descs=["Arranges to visit a listing."],
   params=dict(listing_id=dict(t="str", v="listing_id_b", d="id of the listing", zh="房源编号", alt=["id"]), day=dict(t="str", v="day_word_b", d="day", zh="日期", alt=["date"]), time=dict(t="str", v="hour_b", noise=0, d="time", zh="时间", opt=True), visitor=dict(t="str", v="person_b", d="who comes", zh="看房人", opt=True)),
   en=["I want to see {listing_id} {day}", "viewing of {listing_id} {day} at {time}", "{visitor} would like to visit {listing_id}, {day}, {time}", "can we look at {listing_id} {day}", "book a visit: {listing_id}, {time}, {day}", "arrange for {visitor} to view {listing_id} {day}"],
   zh_q=["{day}看房{listing_id}", "预约{day}{time}看{listing_id}", "{visitor}想{day}看{listing_id}", "{listing_id}能{day}{time}看吗"],
   res=["viewing booked"], ans=["The viewing of {listing_id} is arranged."])
fn("cancel_viewing", "Cancel a viewing", zh="取消看房",
   names=["viewings.cancel", "cancelVisit"], descs=["Calls off a visit to a listing."],
   params=dict(listing_id=dict(t="str", v="listing_id_b", d="id of the listing", zh="房源编号", alt=["id"])),
   en=["cancel the viewing of {listing_id}", "I don't want to see {listing_id} any more", "call off {listing_id}", "no visit to {listing_id} please", "we found something else, drop the appointment for {listing_id}"],
   zh_q=["取消{listing_id}的看房", "不看{listing_id}了", "{listing_id}的预约取消", "看房{listing_id}不去了"],
   res=["cancelled"], ans=["The viewing of {listing_id} is off."])
fn("estimate_home_value", "Estimate what a home is worth", zh="房屋估价",
   names=["realestate.valuation", "homeValue", "property_estimate"], descs=["Market value from size, age and place."],
   params=dict(area=dict(t="str", v="area_b", d="neighborhood", zh="区域", alt=["neighborhood"]), size=dict(t="num", v=(25, 400), d="living area in m2", zh="面积", alt=["square_meters"]), bedrooms=dict(t="int", v=(1, 7), d="bedrooms", zh="卧室数", opt=True), year_built=dict(t="int", v=(1890, 2023), d="year of construction", zh="建成年份", opt=True)),
   en=["what is a {size} square meter home in {area} worth", "value of my flat: {area}, {size} m2, {bedrooms} bedrooms", "built in {year_built}, {size} m2, in {area}: price estimate", "I own {size} square meters in {area}, what could I get for it", "{area}, {bedrooms} bedrooms, {size} m2, constructed {year_built}, worth?", "estimate the price of a house in {area} with {size} square meters from {year_built}"],
   zh_q=["{area}{size}平米的房子值多少", "估价：{area}，{size}平，{bedrooms}室", "{year_built}年建的{area}{size}平米房子值多少钱", "我在{area}有{size}平，能卖多少"],
   res=["about 420,000"], ans=["That is the estimated value."])
fn("get_average_price", "Average price per square meter", zh="平均房价",
   names=["market.average_price", "avgSquareMeterPrice"], descs=["Market level of an area."],
   params=dict(area=dict(t="str", v="area_b", d="neighborhood", zh="区域"), deal=dict(t="enum", v={"buy": ["to buy", "买房"], "rent": ["to rent", "租房"]}, d="buying or renting", zh="类型", opt=True), year=dict(t="int", v=(2005, 2024), d="year", zh="年份", opt=True)),
   en=["average price per square meter in {area}", "how expensive is {area} {deal}", "square meter prices in {area} in {year}", "what do people pay {deal} in {area}", "is {area} pricey {deal}, give the average", "{area} {year} average, {deal}"],
   zh_q=["{area}均价多少", "{area}{deal}一平米多少钱", "{year}年{area}的平均房价", "{area}{deal}贵不贵"],
   res=["6,100 per m2"], ans=["That is the average in {area}."])
fn("make_offer", "Make an offer on a home", zh="出价",
   names=["offers.submit", "submitOffer"], descs=["Bids for a listing."],
   params=dict(listing_id=dict(t="str", v="listing_id_b", d="id of the listing", zh="房源编号"), amount=dict(t="num", v=(90000, 900000, 1000), d="price offered", zh="出价", alt=["price"]), buyer=dict(t="str", v="person_b", d="buyer", zh="买方", opt=True), contingent=dict(t="bool", d="only if the inspection is fine", zh="以验房为条件", opt=True)),
   en=["offer {amount} for {listing_id}", "bid {amount} on {listing_id} in the name of {buyer}", "{buyer} would pay {amount} for {listing_id}", "put in {amount} for {listing_id}, provided the inspection goes well @contingent=true", "we want {listing_id}, {amount} is our price", "no conditions: {amount} for {listing_id} @contingent=false"],
   zh_q=["给{listing_id}出价{amount}", "{buyer}愿意出{amount}买{listing_id}", "以{amount}报价{listing_id}，验房合格为条件 @contingent=true", "{listing_id}我出{amount}"],
   res=["offer sent"], ans=["Your offer of {amount} is in."])
fn("calculate_rent_split", "Split the rent among roommates", zh="分摊房租",
   names=["rent.split", "splitRent"], descs=["Rent per person."],
   params=dict(rent=dict(t="num", v=(400, 5000), d="monthly rent", zh="月租"), roommates=dict(t="int", v=(2, 7), d="number of people", zh="人数", alt=["people"]), utilities=dict(t="num", v=(30, 400), d="extra costs to share", zh="水电费", opt=True)),
   en=["split {rent} rent between {roommates} people", "{roommates} of us share a flat for {rent} plus {utilities} utilities, how much each", "rent {rent}, {roommates} roommates", "what does everyone pay if {roommates} live together and the rent is {rent}", "utilities {utilities}, rent {rent}, {roommates} persons", "divide our {rent} a month by {roommates}"],
   zh_q=["{rent}的房租{roommates}个人分", "{roommates}人合租，房租{rent}，水电{utilities}，每人多少", "月租{rent}，{roommates}个室友，一人付几块", "房租{rent}，{roommates}个人平摊"],
   res=["450 each"], ans=["That is the share of each."])
fn("contact_agent", "Send a message to the agent of a listing", zh="联系中介",
   names=["agents.message", "messageAgent"], descs=["Asks the agent something."],
   params=dict(listing_id=dict(t="str", v="listing_id_b", d="id of the listing", zh="房源编号"), message=dict(t="str", v=["is it still available", "are pets allowed", "when was the roof done", "is the price negotiable", "does the heating work", "can I park there", "还在吗", "价格能谈吗", "可以养猫吗", "有停车位吗"], d="message", zh="消息", alt=["question"])),
   en=["ask the agent of {listing_id}: {message}", "message about {listing_id}: {message}", "write to whoever sells {listing_id}, {message}", "find out from the agent ({listing_id}) {message}", "send \"{message}\" regarding {listing_id}"],
   zh_q=["问{listing_id}的中介：{message}", "给{listing_id}发消息：{message}", "联系{listing_id}的经纪人，问{message}", "关于{listing_id}：{message}"],
   res=["message sent"], ans=["The agent of {listing_id} has your message."])
fn("get_school_ratings", "Schools near an area", zh="学区评分",
   names=["schools.nearby", "schoolRatings"], descs=["How good local schools are."],
   params=dict(area=dict(t="str", v="area_b", d="neighborhood", zh="区域"), level=dict(t="enum", v={"primary": ["elementary", "小学"], "middle": ["中学"], "high": ["secondary", "高中"]}, d="school level", zh="学段", opt=True), min_rating=dict(t="int", v=(1, 10), d="minimum rating of 10", zh="最低评分", opt=True)),
   en=["schools in {area}", "{level} schools around {area}", "how good are the {level} schools in {area}", "schools with at least {min_rating} points in {area}", "we have kids, what about schools in {area}", "{level} schools, {area}, rating {min_rating} or more"],
   zh_q=["{area}的学校怎么样", "{area}的{level}", "{area}{min_rating}分以上的学校", "{area}附近{level}好不好"],
   res=["4 schools"], ans=["Here are the schools in {area}."])
flow(en=["find a rental in {a} and book me a viewing of it for next Friday", "look for something to rent in {a}, then arrange a viewing next Friday"], zh_q=[],
   slots=dict(a="area_b"), made=dict(i="listing_id_b"), steps=[("search_rentals", {"area": "{a}"}, "1 rental: {i}"), ("schedule_viewing", {"listing_id": "{i}", "day": "next Friday"}, "viewing booked")], ans=["You can see {i} in {a} next Friday."])
flow(en=["search homes for sale in {c} and ask the agent of the first one: {m}", "find a house to buy in {c}, then write to its agent: {m}"], zh_q=[],
   slots=dict(c="city_state_b", m=["is it still available", "are pets allowed", "is the price negotiable", "when was the roof done", "can I park there"]), made=dict(i="listing_id_b"),
   steps=[("search_properties", {"location": "{c}"}, "first of 4: {i}"), ("contact_agent", {"listing_id": "{i}", "message": "{m}"}, "message sent")], ans=["I asked the agent of {i}: {m}."])
