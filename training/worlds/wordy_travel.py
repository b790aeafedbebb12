"""Flights, hotels, trains, cars and planning of journeys in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, N, S, contexts, money, opt

domain("wordy_travel")
contexts("""It is our 25th anniversary.
My passport runs out in 2031, so no worries.
Last time I had seat # next to a crying baby.
We are saving for this since spring.
My suitcase weighs # kilos at most.
The children are 4 and 9.
My mother is afraid of escalators.
I work from # to 6, so I can only plan at night.
The guide book has # pages.
A colleague was there in 2016 and loved it.
We missed a connection once and waited # hours.
I get a discount at work, but that is settled later.
Our dog stays with the neighbours.""")
values("w_city_tr", en=["Lisbon", "Oslo", "Kyoto", "Buenos Aires", "Vienna", "Cape Town", "Montreal", "Hanoi", "Dublin", "Athens", "Marrakesh", "Seattle", "Prague", "Mumbai", "Auckland", "Cairo", "Helsinki", "Lima", "Bologna", "Singapore", "Porto", "Nairobi", "Denver", "Seville", "Reykjavik", "Tbilisi", "Bordeaux", "Manila", "Kraków", "San Diego"], zh=["里斯本", "奥斯陆", "京都", "维也纳", "开普敦", "都柏林", "雅典", "西雅图", "布拉格", "成都", "西安", "三亚", "新加坡", "昆明", "赫尔辛基", "首尔", "大连", "曼谷"])
values("w_iata", en=["LIS", "OSL", "KIX", "EZE", "VIE", "CPT", "YUL", "HAN", "DUB", "ATH", "RAK", "SEA", "PRG", "BOM", "AKL", "CAI", "HEL", "LIM", "BLQ", "SIN", "JFK", "NBO", "DEN", "SVQ", "KEF", "BOD", "MNL", "KRK", "SAN", "LHR"])
values("w_hotelname", en=["Hotel Miramar", "the Copper Lantern Inn", "Pension Sonnblick", "Grand Hotel Aurora", "Casa do Rio", "the Harbour View", "Ryokan Matsuba", "Hotel Krone", "the Old Customs House", "Villa Cipresso", "Lodge 47", "the Peacock", "Hostel Meridian", "Riad Zitoun", "Park Plaza West", "the Wren & Thistle", "Auberge du Lac", "Sea Breeze Suites"], zh=["海景酒店", "铜灯笼旅馆", "极光大酒店", "河畔之家", "松叶旅馆", "老海关酒店", "湖畔客栈", "悦来客栈", "青松宾馆"])
values("w_sight", en=["the old town", "the cathedral", "the botanical garden", "the harbour", "the castle", "the night market", "the science museum", "the aquarium", "the opera house", "the Roman baths", "the city walls", "the cable car", "the lighthouse", "the royal palace", "the vineyards", "the thermal springs"], zh=["老城区", "大教堂", "植物园", "港口", "城堡", "夜市", "科技馆", "水族馆", "歌剧院", "灯塔"])
DATE = dict(t="str", v="date_iso_b", noise=0)
LATER = dict(t="str", v="2026-05-02|2026-06-18|2026-07-30|2026-05-27|2026-08-09|2026-09-14|2026-10-05|2026-12-19|2027-01-08|2026-11-23".split("|"), noise=0)
CLASS = opt(E("economy:coach,the cheapest class,经济舱|premium_economy:premium economy,超级经济舱|business:business class,商务舱|first:first class,头等舱", "Cabin class", "cabin", "travel_class"), default="economy")
CITY = S("w_city_tr", "City", noise=0.05)
F("search_flights", "Searches flights between two airports (IATA codes) on a date.", "flights.search|searchFlights|travel.find_flights", dict(origin=S("w_iata", "Departure airport, three letter code", "from", "departure_airport", noise=0), destination=S("w_iata", "Arrival airport, three letter code", "to", "arrival_airport", noise=0), departure_date={**DATE, "d": "Day of departure, YYYY-MM-DD", "alt": ["date", "depart"]}, return_date=opt({**LATER, "d": "Day of return, YYYY-MM-DD, for round trips", "alt": ["return"]}), passengers=opt(I(2, 9, "Number of travellers", "adults"), default=1), cabin_class=CLASS, nonstop=opt(B("Only flights without a stop", "direct_only", yes="without a stop|non-stop only|direct flights only|直飞", no="stops are fine|with or without stops|changing planes is no problem|可以转机"), default=False)), """
find flights from {origin} to {destination} on {departure_date}
I need to get from {origin} to {destination} on {departure_date} and back on {return_date}, {passengers} people, {cabin_class}
we are {passengers} and want to fly {cabin_class} to {destination}; we leave {origin} on {departure_date}, {nonstop}
{origin} to {destination}, {departure_date}, {nonstop}
show me {nonstop} what there is on {departure_date} between {origin} and {destination} for {passengers} passengers
returning on {return_date}, leaving on {departure_date}: {origin} - {destination}, {cabin_class}
is there a plane to {destination} on {departure_date}? I start in {origin} and would like {cabin_class}
on {departure_date} I have to be in {destination}, coming from {origin}; {nonstop}
""", "{departure_date}从{origin}到{destination}的航班\n{origin}飞{destination}，{departure_date}去{return_date}回，{passengers}个人，{cabin_class}\n{departure_date}{origin}到{destination}，{nonstop}", "4 flights", "These flights go to {destination}.", "Flights for a route and date.", "搜索航班")
F("book_flight", "Books a flight that was found.", "flights.book|bookFlight|travel.reserve_flight", dict(flight_number=S("flight_no_b", "Flight number, e.g. LH400", "flight", noise=0.03), passenger=S("person", "Name of the passenger", "traveller", "passenger_name"), date={**DATE, "d": "Day of the flight, YYYY-MM-DD"}, seat=opt(E("window:window seat,靠窗|aisle:aisle seat,靠过道|middle:中间", "Kind of seat", "seat_preference")), bags=opt(I(1, 4, "Pieces of checked luggage", "luggage"), default=0), insurance=opt(B("Add travel insurance", "with_insurance", yes="with travel insurance|insured|and add insurance|加保险", no="without insurance|no insurance please|skip the insurance|不要保险"), default=False)), """
book flight {flight_number} on {date} for {passenger}
reserve a {seat} on {flight_number}, {date}, for {passenger} with {bags} pieces of luggage
{passenger} takes {flight_number} on {date}, {insurance}
put {passenger} on {flight_number} on {date}; {seat}, {bags} bags, {insurance}
the flight is {flight_number}, the day {date}, the passenger {passenger}, {insurance}
I, {passenger}, would like to book {flight_number} for {date}
""", "订{date}的{flight_number}，乘客{passenger}\n{passenger}坐{date}的{flight_number}，{seat}，托运{bags}件，{insurance}", "booked", "{passenger} is booked on {flight_number}.")
F("get_flight_status", "Status of a flight: on time, delayed, gate, arrival.", "flights.status|flightStatus|airport.flight_info", dict(flight_number=S("flight_no_b", "Flight number", "flight", noise=0.03), date=opt({**DATE, "d": "Day, YYYY-MM-DD; today when left out"}), detail=opt(E("departure:when it leaves,起飞时间|arrival:when it lands,到达时间|gate:which gate,登机口|delay:how late it is,延误", "What to return", "field")), local_time=opt(B("Times in the local time of the airport", "use_local_time"), default=True)), """
is {flight_number} on time
find out {detail} for {flight_number} on {date}
I am picking up my aunt who is on {flight_number}; tell me {detail}
{flight_number}, {date}: {detail}
at what hour, local time, does {flight_number} touch down on {date} @detail="arrival" @local_time=true
from which gate does {flight_number} go @detail="gate"
was {flight_number} delayed on {date} and by how much @detail="delay"
""", "{flight_number}准点吗\n{date}的{flight_number}{detail}", "on time", "That is the status of {flight_number}.")
F("search_hotels", "Searches hotels in a city for a stay.", "hotels.search|findHotels|accommodation.search", dict(city={**CITY, "alt": ["location", "destination"]}, check_in={**DATE, "d": "Arrival, YYYY-MM-DD", "alt": ["checkin_date", "arrival"]}, check_out=opt({**LATER, "d": "Departure, YYYY-MM-DD", "alt": ["checkout_date", "departure"]}), guests=opt(I(1, 8, "Number of guests", "people"), default=2), max_price=opt(I(40, 450, "Highest price per night", "budget_per_night", "price_limit")), stars=opt(I(2, 5, "Minimum number of stars", "min_stars", "rating")), amenities=opt(A("str", ["a pool", "free parking", "breakfast", "a gym", "a sauna", "wifi", "air conditioning", "a balcony", "a lift", "a kitchen", "a bathtub", "an airport shuttle", "a crib", "a sea view"], "Things the hotel must offer", "facilities", noise=0)), pets=opt(B("Whether pets must be allowed", "pet_friendly"), default=False)), """
find a hotel in {city} from {check_in} to {check_out}
we need a room for {guests} in {city}, arriving on {check_in} and leaving on {check_out}, not above {max_price} a night
a place in {city} with {amenities}, check-in {check_in}, at least {stars} stars
I travel with my dog: hotels in {city} from {check_in} on for at most {max_price} per night @pets=true
no animals come along this time; {city}, {check_in}, {guests} guests, {stars} stars or better @pets=false
which hotels in {city} have {amenities} and cost less than {max_price}? We come on {check_in} and go on {check_out}
{city}, {check_in} until {check_out}, {guests} people, {amenities}
starting {check_in}, is anything free in {city} where our two cats are welcome @pets=true
""", "{city}{check_in}到{check_out}的酒店\n{guests}个人住{city}，{check_in}入住，每晚不超过{max_price}\n{city}{check_in}能带狗的酒店，至少{stars}星 @pets=true", "6 hotels", "These hotels have rooms.", zh="搜索酒店")
F("book_hotel", "Books rooms in a hotel.", "hotels.book|bookRoom|accommodation.reserve", dict(hotel=S("w_hotelname", "Name of the hotel", "hotel_name"), check_in={**DATE, "d": "Arrival, YYYY-MM-DD", "alt": ["arrival_date"]}, nights=I(1, 21, "Number of nights", "length_of_stay"), room_type=E("single:single room,单人间|double:double room,双人间|suite:套房|family:family room,家庭房", "Kind of room", "room"), rooms=opt(I(2, 4, "Number of rooms", "num_rooms"), default=1), breakfast=opt(B("With breakfast", "include_breakfast", yes="with breakfast|breakfast included|and we want breakfast|含早餐", no="without breakfast|no breakfast needed|room only|不含早餐"), default=False), requests=opt(S("a quiet room|a high floor|late check-in|a cot for the baby|twin beds|near the lift|feather-free pillows|a room with a desk", "Special requests", "notes"))), """
book a {room_type} at {hotel} for {nights} nights from {check_in}
reserve {rooms} rooms ({room_type}) at {hotel}, {nights} nights, arriving {check_in}, {breakfast}
{breakfast}: {hotel}, {room_type}, {check_in}, {nights} nights
at {hotel} I would like a {room_type}; we arrive on {check_in} and stay {nights} nights. Please ask for {requests}
we come on {check_in} and stay for {nights} nights in a {room_type} of {hotel}, {breakfast}
a {room_type} in {hotel} from {check_in}, {nights} nights, with a note: {requests}
""", "订{hotel}{room_type}，{check_in}入住，{nights}晚\n{hotel}，{check_in}，住{nights}晚，{room_type}，{breakfast}", "booked", "{hotel} is booked.")
F("get_hotel_reviews", "Reviews of a hotel.", "hotels.reviews|hotelReviews", dict(hotel=S("w_hotelname", "Name of the hotel", "name"), city={**CITY}, sort_by=opt(E("newest:latest first,最新|best:most enthusiastic first,最好|worst:most critical first,最差", "Order", "order"), default="newest"), limit=opt(I(3, 30, "How many", "count")), traveller_type=opt(E("family:with children,家庭|couple:in pairs,情侣|business:on business,商务", "Only from these travellers", "guest_type"))), """
what do people say about {hotel} in {city}
show {limit} reviews of {hotel}, {city}, {sort_by}
before I book {hotel} in {city}, I want to read the worst things guests wrote @sort_by="worst"
{limit} opinions on {hotel} ({city}) from guests travelling {traveller_type}
reviews of {hotel} in {city}, {sort_by}, only from people who came {traveller_type}
""", "{city}的{hotel}评价怎么样\n看{city}{hotel}{sort_by}的{limit}条评论", "12 reviews", "Here are the reviews.")
F("search_trains", "Searches train connections.", "trains.search|trainConnections|rail.find", dict(origin={**CITY, "d": "City of departure", "alt": ["from_city", "from_station"]}, destination=S("w_city_tr", "City of arrival", "to_city", "to_station", noise=0.05), date={**DATE, "d": "Day, YYYY-MM-DD"}, time=opt(S("06:30|07:15|08:00|09:45|11:20|13:05|14:30|16:10|17:50|19:00|21:15", "Time, HH:MM", noise=0)), time_is=opt(E("departure:leaving at|arrival:arriving by", "Whether the time is that of departure or arrival", "time_type"), default="departure"), travel_class=opt(M({1: ["first class", "一等座"], 2: ["second class", "二等座"]}, "Class, 1 or 2", "seat_class", t="int"), default=2), max_changes=opt(I(1, 3, "Most changes of train", "changes"))), """
find a train from {origin} to {destination} on {date}
I have to be in {destination} by {time} on {date}; which train from {origin} do I take @time_is="arrival"
{time_is} {time} on {date}, {origin} to {destination}, {travel_class}
trains {origin} - {destination}, {date}, at most {max_changes} changes
{travel_class}, please: on {date} around {time} from {origin} to {destination}
how do I get by rail to {destination} on {date} if I am in {origin} and want to set off at {time} @time_is="departure"
changing no more than {max_changes} times, {travel_class}, to {destination} from {origin}, {date}
""", "{date}从{origin}到{destination}的火车\n{date}{time}前要到{destination}，从{origin}出发 @time_is=\"arrival\"", "5 trains", "Here are the trains.")
F("rent_car", "Rents a car.", "cars.rent|rentCar|car_hire.book", dict(pickup_location=S("w_city_tr", "Where it is picked up", "location", "pickup_city", noise=0.05), pickup_date={**DATE, "d": "Day of pick-up, YYYY-MM-DD", "alt": ["start_date"]}, days=I(1, 28, "Number of days", "rental_days"), car_type=opt(E("compact:small car,小型车|suv:off-road car,SUV|van:minibus,面包车|electric:electric car,电动车", "Kind of car", "category")), dropoff_location=opt(S("w_city_tr", "Where it is returned, if elsewhere", "return_location", noise=0.05)), driver_age=opt(I(21, 78, "Age of the driver", "age")), automatic=opt(B("Automatic gearbox", "automatic_gearbox", yes="with automatic gears|automatic|that shifts by itself|自动挡", no="with manual gears|stick shift|manual|手动挡"))), """
rent a car in {pickup_location} for {days} days from {pickup_date}
I would like a {car_type} in {pickup_location} on {pickup_date} for {days} days, {automatic}; the driver is {driver_age}
we pick up the {car_type} in {pickup_location} on {pickup_date} and leave it in {dropoff_location} {days} days later
{pickup_date}, {days} days, {pickup_location}, {automatic}
for {days} days beginning {pickup_date} I need something {automatic} in {pickup_location}
hire a {car_type}, {driver_age} year old driver, {pickup_location}, {pickup_date}, {days} days
""", "{pickup_date}在{pickup_location}租车{days}天\n{pickup_location}取车，{dropoff_location}还车，{pickup_date}起{days}天，{automatic}", "reserved", "The car is reserved.")
F("plan_itinerary", "Plans a journey day by day.", "travel.plan_itinerary|tripPlanner|itinerary.create", dict(destination=S("w_city_tr", "City or region", "city", "place", noise=0.05), days=I(2, 14, "Number of days", "duration"), start_date=opt({**DATE, "d": "First day, YYYY-MM-DD"}), must_see=opt(A("str", "w_sight", "Sights that have to be in the plan", "sights", "highlights")), pace=opt(E("relaxed:easy-going,slow,悠闲|normal:正常|packed:full,as much as possible,紧凑", "How full each day is", "tempo"), default="normal"), budget=opt(M(money(300, 500, 800, 1000, 1500, 2000, 3500, sign="€", word="euros"), "Budget in euros", "max_cost")), with_kids=opt(B("Suitable for children", "family_friendly"), default=False)), """
plan {days} days in {destination}
I will be in {destination} for {days} days from {start_date}; make me a {pace} plan that includes {must_see}
{days} days, {destination}, budget {budget}, and the kids must not get bored @with_kids=true
adults only this time, {days} days in {destination}, we want to see {must_see} @with_kids=false
starting on {start_date}, put together {days} {pace} days in {destination} for no more than {budget}
with {budget} to spend, what could {days} days in {destination} look like? {must_see} should be part of it
we take the toddlers along to {destination}, {days} days, at a {pace} pace @with_kids=true
""", "安排{destination}{days}天的行程\n{start_date}起在{destination}玩{days}天，{pace}一点，要去{must_see}", "plan ready", "The plan for {destination} is ready.", zh="规划行程")
F("calculate_travel_time", "How long a journey takes.", "travel.duration|travelTime|route.time", dict(origin=S("w_city_tr", "Start", "start", "from_place", noise=0.05), destination=S("w_city_tr", "End", "end", "to_place", noise=0.05), mode=E("driving:by car,开车|cycling:by bike,骑车|walking:on foot,步行|transit:by public transport,坐公共交通", "How one travels", "travel_mode"), departure_time=opt(S("07:00|08:15|09:30|12:00|15:45|17:30|18:20|22:00", "Time of departure, HH:MM", "leave_at", noise=0)), avoid=opt(A("str", ["tolls", "ferries", "motorways", "tunnels", "unpaved roads", "city centres"], "What to avoid", "avoid_features", noise=0))), """
how long does it take to get from {origin} to {destination} {mode}
if I leave {origin} at {departure_time} {mode}, how long do I need to {destination}
{mode} from {origin} to {destination}, avoiding {avoid}: duration
without {avoid}, how many hours is it {mode} to {destination} when starting in {origin} at {departure_time}
journey time {origin} - {destination}, {mode}
""", "从{origin}到{destination}{mode}要多久\n{departure_time}从{origin}出发，{mode}到{destination}，避开高速 @avoid=[\"motorways\"]", "5 h 20", "That is how long it takes.")
F("calculate_fuel_cost", "Cost of the fuel for a journey.", "travel.fuel_cost|fuelCost", dict(distance=I(30, 2400, "Distance in kilometres", "distance_km"), consumption=N(3.5, 14, "Litres per 100 km", "litres_per_100km", step=0.1), price=N(1.2, 2.3, "Price per litre", "fuel_price", step=0.01), passengers=opt(I(2, 5, "People who share the cost", "shared_by"), default=1), return_trip=opt(B("Whether the way back counts, too", "round_trip"), default=False)), """
what does the petrol for {distance} km cost if my car takes {consumption} litres per 100 km and a litre is {price}
we drive {distance} kilometres and back again, {consumption} l/100 km, {price} a litre, shared by {passengers}; how much each @return_trip=true
at {price} per litre and {consumption} litres per hundred kilometres, {distance} km one way @return_trip=false
fuel cost: {distance} km, consumption {consumption}, price {price}, {passengers} people
a litre costs {price}; my van drinks {consumption} of them per 100 km, so what do I spend on {distance} km there and the same back @return_trip=true
""", "{distance}公里，百公里油耗{consumption}升，油价{price}，油费多少\n来回，单程{distance}公里，油耗{consumption}，每升{price}，{passengers}人分摊 @return_trip=true", "62.40", "That is the fuel cost.")
F("check_visa", "Says whether a traveller needs a visa.", "travel.visa|visaCheck", dict(nationality=S("German|Brazilian|Indian|Canadian|Nigerian|Japanese|Turkish|Polish|Mexican|South African|Swiss|Filipino|Egyptian|Irish", "Nationality of the traveller", "citizenship", noise=0), destination=S("country_b", "Country to visit", "country", noise=0.03), purpose=E("tourism:holiday,旅游|work:a job,工作|study:university,留学|transit:changing planes,过境", "Purpose", "reason"), days=opt(I(2, 180, "Length of the stay in days", "stay")), has_residence=opt(B("Whether the traveller has a residence permit there", "resident"), default=False)), """
does a {nationality} citizen need a visa for {destination}, purpose: {purpose}
I have a {nationality} passport and go to {destination} for {days} days; the reason is {purpose}
{destination}, {nationality}, {purpose}, {days} days: visa needed?
my wife is {nationality} and has a residence permit in {destination}. The purpose is {purpose}, does she need a visa @has_residence=true
no residence permit, {nationality}, wants to enter {destination}, {purpose} @has_residence=false
""", "{nationality}公民去{destination}{purpose}要签证吗", "no visa needed", "That is the rule.")
F("book_tour", "Books a guided tour.", "travel.book_tour|bookGuidedTour", dict(sight=S("w_sight", "What is visited", "attraction"), city={**CITY}, date={**DATE, "d": "Day, YYYY-MM-DD"}, participants=I(1, 14, "Number of people", "people"), language=opt(S("language_b", "Language of the guide", "guide_language", noise=0)), private=opt(B("A tour of one's own", "private_tour", yes="just for us|as a private tour|without strangers|私人团", no="together with other visitors|in a group|not private|跟团"), default=False)), """
book a tour of {sight} in {city} on {date} for {participants} people
{participants} of us want to see {sight} in {city} with a guide who speaks {language}, {date}, {private}
{private}: {sight}, {city}, {date}, {participants} people
on {date} we are in {city}. Reserve a guided visit to {sight} in {language}, {participants} persons
a {language} tour of {sight}, {city}, {participants} participants, {date}, {private}
""", "订{date}{city}{sight}的讲解，{participants}人\n{participants}个人，{date}参观{city}{sight}，{language}讲解，{private}", "booked", "The tour is booked.")
flow(en=["find a flight from {a} to {b} on {d} and book the first one for {p}", "look for flights {a} to {b}, {d}; then put {p} on the one you find"], zh_q=["查{d}从{a}到{b}的航班，然后给{p}订第一班"], slots=dict(a="w_iata", b="w_iata", d="date_iso_b", p="person"), made=dict(f="flight_no_b"),
     steps=[("search_flights", {"origin": "{a}", "destination": "{b}", "departure_date": "{d}"}, '{{"flights":["{f}"]}}'), ("book_flight", {"flight_number": "{f}", "passenger": "{p}", "date": "{d}"}, "booked")], ans=["{p} flies with {f}."])
flow(en=["find a hotel in {c} for {d} and book a double room there for {n} nights", "which hotel in {c} has room on {d}? Take it: a double room, {n} nights"], zh_q=["找{c}{d}的酒店，然后订双人间住{n}晚"], slots=dict(c="w_city_tr", d="date_iso_b", n=["2", "3", "5", "7"]), made=dict(h="w_hotelname"),
     steps=[("search_hotels", {"city": "{c}", "check_in": "{d}"}, "{h}"), ("book_hotel", {"hotel": "{h}", "check_in": "{d}", "nights": "{n}", "room_type": "double"}, "booked")], ans=["{h} is booked for {n} nights."])
