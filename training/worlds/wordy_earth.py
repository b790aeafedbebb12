"""Weather, geography, astronomy and the environment in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, N, O, S, both, contexts, opt, said

domain("wordy_earth")
contexts("""There are two dogs in the tent.
My tent leaks since 2019.
The festival has # stages.
I have been learning geography for the quiz on Thursday.
My flight lands at 6.
The atlas on my shelf is from 1978.
I bet # crowns with my brother on this.
Last year we had # days of rain in a row.
Our geography teacher, Ms. Haraldsen, loves such questions.
My telescope has a mirror of # millimetres.
The garden needs water, but that can wait.
I have never been further north than Hamburg.""")
values("w_place_st", en=["Seattle, WA", "Denver, CO", "Portland, ME", "Chicago, IL", "Miami, FL", "Nashville, TN", "Phoenix, AZ", "Boston, MA", "Anchorage, AK", "Honolulu, HI", "New Orleans, LA", "Detroit, MI", "Salt Lake City, UT", "Memphis, TN", "Buffalo, NY", "San Jose, CA", "Fargo, ND", "El Paso, TX", "Richmond, VA", "Cheyenne, WY"])
values("w_place_cc", en=["Lisbon, Portugal", "Bergen, Norway", "Osaka, Japan", "Cusco, Peru", "Nairobi, Kenya", "Graz, Austria", "Hobart, Australia", "Quebec City, Canada", "Jaipur, India", "Tallinn, Estonia", "Marrakesh, Morocco", "Split, Croatia", "Da Nang, Vietnam", "Galway, Ireland", "Valparaíso, Chile", "Lyon, France", "Busan, South Korea", "Gdansk, Poland", "Accra, Ghana", "Reykjavik, Iceland", "Zanzibar, Tanzania", "Bologna, Italy"],
       zh=["北京", "成都", "大阪", "里斯本", "卑尔根", "内罗毕", "首尔", "昆明", "哈尔滨", "拉萨", "青岛", "雷克雅未克", "曼谷", "墨尔本"])
values("w_body", en=["Mercury", "Venus", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune", "Pluto", "Titan", "Europa", "Ganymede", "Io", "Ceres", "the Moon", "Triton", "Callisto"], zh=["水星", "金星", "火星", "木星", "土星", "天王星", "海王星", "冥王星", "土卫六", "木卫二", "月球", "谷神星"])
values("w_star", en=["Sirius", "Betelgeuse", "Vega", "Polaris", "Proxima Centauri", "Rigel", "Antares", "Aldebaran", "Arcturus", "Deneb", "Capella", "Altair", "Barnard's Star", "Fomalhaut", "Spica", "Regulus"], zh=["天狼星", "参宿四", "织女星", "北极星", "比邻星", "心宿二", "毕宿五", "大角星", "牛郎星"])
values("w_river", en=["the Danube", "the Mekong", "the Nile", "the Volga", "the Mississippi", "the Amazon", "the Rhine", "the Ganges", "the Yukon", "the Zambezi", "the Loire", "the Murray", "the Tigris", "the Orinoco", "the Elbe"], zh=["多瑙河", "湄公河", "尼罗河", "伏尔加河", "长江", "亚马孙河", "莱茵河", "黄河"])
values("w_land", en=["Bhutan", "Estonia", "Chile", "Namibia", "Vietnam", "Iceland", "Paraguay", "Senegal", "Slovenia", "Mongolia", "Jordan", "New Zealand", "Portugal", "Kenya", "Laos", "Uruguay", "Georgia", "Norway", "Ecuador", "Nepal", "Canada", "Morocco", "Finland", "Peru", "Ghana"], zh=["不丹", "爱沙尼亚", "智利", "越南", "冰岛", "蒙古", "新西兰", "葡萄牙", "肯尼亚", "尼泊尔", "加拿大", "芬兰", "秘鲁", "加纳"])
CITY = S("w_place_cc", "City and country, in the form 'City, Country'", "location", "place", noise=0.03)
CITYST = S("w_place_st", "City and state, e.g. 'Dallas, TX'", "location", "city", noise=0.03)
UNITS = opt(E("metric:Celsius,degrees Celsius,摄氏度|imperial:Fahrenheit,degrees Fahrenheit,华氏度", "System of units for the answer", "unit", "unit_system"), default="metric")
DAY = S("date_iso_b", "Date, YYYY-MM-DD", "day", noise=0)
F("get_current_weather", "Gets the weather at a place at this moment.", "weather.current|currentWeather|weather.now", dict(location=CITYST, units=UNITS, include=opt(A("str", ["humidity", "wind speed", "air pressure", "UV index", "visibility", "cloud cover", "dew point"], "Additional values to return", "extras", "fields", noise=0))), """
what is the weather like in {location} right now
is it cold in {location} at the moment? give me {units}
tell me the present conditions in {location}, with {include} as well
I am about to leave the house in {location}. How warm is it outside in {units}
right now, {location}, {units}, and add {include}
besides the temperature I need {include} for {location}
current temperature in {location} in Fahrenheit @units="imperial"
""", "{location}现在天气怎么样\n{location}现在多少度，用{units}", "14 degrees, rain", "That is the weather in {location}.", zh="查询当前天气")
F("get_weather_forecast", "Weather forecast for the coming days at a place.", "weather.forecast|weatherForecast|forecast.get", dict(location=CITY, days=opt(I(2, 14, "Number of days", "num_days"), default=3), units=UNITS, hourly=opt(B("Forecast by the hour instead of by the day", "by_hour", yes="hour by hour|for every single hour|in hourly steps|逐小时", no="by the day|one line per day|daily values are enough|按天"), default=False)), """
what will the weather be like in {location} over the next {days} days
give me a {days} day forecast for {location} in {units}, {hourly}
we are hiking near {location} for {days} days and wonder whether it will rain; {hourly} please
forecast, {hourly}, for {location}
how warm will it get in {location} during the coming {days} days? in {units}
for the next {days} days, {hourly}, {location}
will I need an umbrella in {location} in the days ahead
{location}: {units}, {days} days
""", "{location}未来{days}天的天气\n{location}{days}天预报，{hourly}，用{units}\n接下来{days}天{location}会下雨吗", "sunny, then rain", "Here is the forecast.", zh="天气预报")
F("get_historical_weather", "Weather that was measured at a place on a past date.", "weather.history|pastWeather", dict(location=CITY, date=DAY, quantity=opt(E("temperature:how warm it was,气温|rainfall:how much rain fell,降雨量|snow:how much snow fell,降雪量|wind:how windy it was,风速", "What to look up", "variable"), default="temperature"), units=UNITS), """
what was the weather in {location} on {date}
find out {quantity} for {location} on {date}
on {date} I was in {location}; did it rain a lot? @quantity="rainfall"
look up the temperature in {location} on {date}, in {units} @quantity="temperature"
we got married on {date} in {location} and nobody remembers the wind. How strong was it @quantity="wind"
{location}, {date}, {quantity}
how many centimetres of snow came down in {location} on {date} @quantity="snow"
""", "{date}{location}的天气怎么样\n{location}在{date}下了多少雨 @quantity=\"rainfall\"", "9 degrees", "That was the weather.")
F("get_air_quality", "Air quality at a place, with the pollutant of interest.", "environment.air_quality|airQuality|aqi", dict(location=CITY, pollutant=opt(E("pm25:fine dust,PM2.5,细颗粒物|no2:nitrogen dioxide,二氧化氮|o3:ozone,臭氧|pollen:grass pollen,花粉", "Pollutant; the overall index when left out", "substance")), date=opt(DAY), health_advice=opt(B("Add advice for sensitive people", "advice"), default=False)), """
how clean is the air in {location}
I have asthma. How much {pollutant} is in the air in {location}, and what should I watch out for @health_advice=true
{pollutant} level in {location} on {date}
air quality for {location} on {date}, no advice needed @health_advice=false
can I go jogging in {location}? check {pollutant} and tell me what is recommended @health_advice=true
is there a lot of {pollutant} around {location}
""", "{location}空气质量怎么样\n{date}{location}的{pollutant}，给点健康建议 @health_advice=true", "AQI 42", "That is the air quality.")
F("get_tide_times", "Times of high and low water.", "sea.tides|tideTimes", dict(harbour=S("Dover|Saint-Malo|Cuxhaven|Brest|Galway|Halifax|Husum|Plymouth|Lisbon|Darwin|Auckland|Ostend|Liverpool|Seattle", "Name of the harbour", "port", noise=0.08), date=DAY, kind=opt(E("high:high water,high tide|low:low water,low tide|both:high and low water", "Which tides", "tide"), default="both"), time_format=opt(E("24h:24-hour clock|12h:am and pm", "Format of times", "clock"), default="24h")), """
when is {kind} in {harbour} on {date}
tide times for {harbour} on {date}, {time_format}
we sail from {harbour} on {date} and must know when the water is highest @kind="high"
on {date}, at what time is the sea lowest in {harbour}, using the {time_format} @kind="low"
{harbour}, {date}: {kind}
""", "{date}{harbour}什么时候涨潮 @kind=\"high\"", "high 06:12", "Those are the tides.")
F("get_sunrise_sunset", "Time of sunrise, sunset or length of the day.", "astronomy.sun_times|sunTimes", dict(location=CITY, date=DAY, event=opt(E("sunrise:when the sun comes up,日出|sunset:when the sun goes down,日落|day_length:how long the day is,白昼长度", "Which of them", "what"), default="sunrise"), twilight=opt(B("Include dawn and dusk", "with_twilight"), default=False)), """
find out {event} for {location} on {date}
when does the sun rise in {location} on {date} @event="sunrise"
I want to photograph the sunset in {location} on {date}, dusk included @event="sunset" @twilight=true
how many hours of daylight are there in {location} on {date}, twilight not counted @event="day_length" @twilight=false
{date}, {location}: {event}
at what time will it get dark in {location} on {date} @event="sunset"
""", "{location}{date}几点日出 @event=\"sunrise\"\n{date}在{location}，{event}", "06:41", "That is the time.")
F("get_city_distance", "Distance between two cities.", "geo.distance|cityDistance|geography.how_far", dict(start=S("city_b", "City to start from", "from_city", "origin", noise=0.06), end=S("capital_b", "City to end in", "to_city", "destination", noise=0.06), unit=opt(E("km:kilometres,kilometers,公里|miles:mi,英里|nm:nautical miles,海里", "Unit of the distance"), default="km"), mode=opt(E("air:as the crow flies,in a straight line,直线|road:by road,along the roads,公路", "Straight line or by road", "route_type"), default="air")), """
how far is it from {start} to {end}
what is the distance between {start} and {end} in {unit}, {mode}
{mode}, how many {unit} lie between {start} and {end}
my pen friend lives in {end} and I in {start}. How many {unit} apart are we
distance {start} {end} by road @mode="road"
to {end} from {start}: distance in {unit}
if I could fly straight from {start} to {end}, how long would the way be @mode="air"
""", "{start}到{end}有多远\n从{start}到{end}，{mode}，多少{unit}", "1,240 km", "That is the distance.", zh="查询城市距离")
F("get_country_fact", "Looks up a fact about a country for a year.", "geo.country_fact|countryInfo|country.lookup", dict(country=S("w_land", "Name of the country", "nation"), fact=E("population:number of inhabitants,人口|area:size,面积|capital:capital city,首都|gdp:economic output,国内生产总值|languages:official languages,官方语言|currency:money they use,货币", "Which fact", "field"), year=opt(I(1960, 2024, "Year of the figure; the latest when left out"))), """
what is the {fact} of {country}
how many people lived in {country} in {year} @fact="population"
I need the {fact} of {country} for {year}
which city is the seat of government of {country} @fact="capital"
with which money do people pay in {country} @fact="currency"
what do they speak in {country} @fact="languages"
how large was the economy of {country} in {year} @fact="gdp"
{country}, {fact}, {year}
""", "{country}的{fact}是什么\n{year}年{country}的{fact}\n{country}首都是哪里 @fact=\"capital\"", "done", "Here is the {fact} of {country}.")
F("get_river_info", "Looks up data of a river.", "geo.river|riverFacts", dict(river=S("w_river", "Name of the river", "name"), property=E("length:how long it is,长度|source:where it springs,发源地|countries:countries it flows through,流经国家|discharge:how much water it carries,流量", "What to look up", "attribute"), unit=opt(E("metric:kilometres,公制|imperial:miles,英制", "Units"), default="metric")), """
find the {property} of {river}
how long is {river} in miles @property="length" @unit="imperial"
where does {river} begin @property="source"
through which states does {river} run on its way to the sea @property="countries"
how many cubic metres per second does {river} bring @property="discharge" @unit="metric"
tell me the {property} of {river} in {unit}
""", "{river}的{property}\n{river}流经哪些国家 @property=\"countries\"", "2850 km", "That is it.")
F("find_elevation", "Height above sea level of a mountain or a point.", "geo.elevation|elevationOf", dict(place=S("Mount Kilimanjaro|La Paz|the Matterhorn|Denali|Lhasa|Ben Nevis|Mount Fuji|Quito|Aconcagua|Mauna Kea|the Zugspitze|Mount Elbrus|Addis Ababa|K2|Table Mountain|Leadville", "Name of the place or mountain", "location"), unit=opt(E("m:metres|ft:feet", "Unit"), default="m"), with_prominence=opt(B("Also return how far it stands out from its surroundings", "prominence"), default=False)), """
how high is {place} in {unit}
elevation of {place}, and its prominence too @with_prominence=true
only the height above the sea, no prominence: {place} @with_prominence=false
how many feet above sea level is {place} @unit="ft"
we want to climb {place}; at what elevation is the top, in {unit}
what is the altitude of {place} and how much does it rise above the land around it @with_prominence=true
""", "{place}海拔多少{unit}", "5895 m", "That is the elevation.")
F("find_places_in_radius", "Finds places of a kind around coordinates.", "geo.nearby|placesNearby", dict(center=O("Centre of the search", dict(lat=N(-60, 60, "latitude", step=0.01), lng=N(-170, 170, "longitude", step=0.01)), "location", "coordinates"), radius=M(both(said([1, 2, 3, 5, 10, 20], "{} km", "{} kilometres", "{}公里", times=1000), said([200, 300, 500, 800], "{} metres", "{} m", "{}米")), "Radius in metres", "distance_m", t="int"), kind=E("volcano:火山|lake:湖泊|campsite:place to camp,露营地|viewpoint:lookout,观景点|cave:cavern,洞穴", "Kind of place", "category"), limit=opt(I(3, 40, "Most results", "max_results"), default=10)), """
find every {kind} within {radius} of latitude {center.lat}, longitude {center.lng}
around the point {center.lat}, {center.lng}, is there a {kind} closer than {radius}
show at most {limit} results: {kind}, {radius} around {center.lat}/{center.lng}
I stand at lat {center.lat} and lng {center.lng}; which {kind} can I reach in a circle of {radius}? {limit} suggestions will do
search a radius of {radius} for a {kind}, the centre being {center.lat} north and {center.lng} east
""", "纬度{center.lat}，经度{center.lng}，{radius}内的{kind}", "4 found", "These are nearby.")
F("get_planet_property", "Looks up a property of a planet, dwarf planet or moon.", "astronomy.planet|planetFacts", dict(body=S("w_body", "Name of the body", "planet", noise=0.04), property=E("mass:how heavy it is,质量|diameter:how wide it is,直径|gravity:surface gravity,表面重力|orbital_period:length of its year,公转周期|temperature:how hot it is,温度", "Which property", "attribute"), unit_system=opt(E("metric:公制|imperial:英制", "Units"), default="metric")), """
what is the {property} of {body}
how long does {body} take to go once around @property="orbital_period"
I am painting a model of {body} and need its diameter in {unit_system} units @property="diameter"
would I be light on {body}? look up the pull at its surface @property="gravity"
{property} of {body}, in {unit_system} units
find for {body} the {property}
""", "{body}的{property}是多少\n{body}绕一圈要多久 @property=\"orbital_period\"", "3.7", "Here is the {property} of {body}.")
F("calculate_weight_on_planet", "What somebody weighs on another body of the solar system.", "astronomy.weight_on|planetWeight", dict(body=S("w_body", "Planet or moon", "planet", noise=0.04), earth_weight=N(20, 140, "Weight on Earth", "weight"), unit=opt(E("kg:kilograms,kilos,公斤|lb:pounds,磅", "Unit of the weight"), default="kg")), """
what would I weigh on {body} if I weigh {earth_weight} {unit} at home
an astronaut of {earth_weight} pounds lands on {body}. What does the scale show @unit="lb"
weight on {body} for {earth_weight} {unit} on Earth
{earth_weight} kg here, and on {body}? @unit="kg"
suppose a suitcase of {earth_weight} {unit} were taken to {body}, how heavy would it be there
""", "我在地球上{earth_weight}{unit}，到{body}上有多重", "28", "That is the weight there.")
F("calculate_light_travel_time", "Time light takes from a star or over a distance.", "astronomy.light_time|lightTravel", dict(distance=N(1, 900, "Distance", "d"), unit=E("light_minutes:光分|au:astronomical units,天文单位|light_years:光年|parsec:秒差距", "Unit of the distance", "distance_unit"), output=opt(E("minutes:分钟|hours:小时|years:年", "Unit of the time", "time_unit"))), """
how long does light need for {distance} {unit}
a signal has to cross {distance} {unit}; its travel time in {output}
light travel time for {distance} {unit}, in {output}
in {output}, how old is the light of something {distance} {unit} away
when I look at a nebula at a distance of {distance} {unit}, how far back in time do I look
""", "光走{distance}{unit}要多久\n{distance}{unit}，光要走多少{output}", "3.2", "That is the time.")
F("get_star_data", "Looks up a star.", "astronomy.star|starInfo", dict(star=S("w_star", "Name of the star", "name"), field=E("distance:how far away it is,距离|magnitude:brightness,亮度|spectral_class:spectral type,光谱型|temperature:surface temperature,表面温度", "What to look up", "property"), include_constellation=opt(B("Also name its constellation", "constellation"), default=False)), """
find the {field} of {star}
how bright is {star}, and to which constellation does it belong @field="magnitude" @include_constellation=true
{field} of {star}, I know its constellation already @include_constellation=false
how many light years is it to {star} @field="distance"
tell me about {star}: {field} and constellation @include_constellation=true
""", "{star}的{field}\n{star}离我们多远，在哪个星座 @field=\"distance\" @include_constellation=true", "8.6", "Here it is.")
F("estimate_carbon_footprint", "CO2 emitted by a journey.", "environment.carbon_footprint|co2Estimate", dict(distance=I(20, 9000, "Distance in kilometres", "distance_km"), vehicle=E("car:by car,开车|train:by train,坐火车|plane:by air,坐飞机|bus:by coach,坐大巴", "Means of transport", "mode"), passengers=opt(I(2, 6, "People who share the vehicle", "people"), default=1), round_trip=opt(B("Whether the way back counts", "return_trip"), default=False)), """
how much CO2 does a journey of {distance} km {vehicle} cause
we go {vehicle}, {passengers} of us, {distance} kilometres there and the same back; what are our emissions @round_trip=true
carbon footprint: {distance} km, {vehicle}, one way only @round_trip=false
there and back it is {distance} km each way {vehicle}, how many kilos of carbon dioxide @round_trip=true
for {passengers} people travelling {distance} km {vehicle}, estimate the carbon dioxide
""", "{vehicle}{distance}公里排放多少二氧化碳\n{passengers}个人{vehicle}，{distance}公里，往返，碳排放多少 @round_trip=true", "120 kg", "That is the footprint.")
flow(en=["find the distance from {a} to {b} in kilometres and then the CO2 for going that far by train", "how many kilometres is it from {a} to {b}? with that distance, estimate the carbon footprint by train"], zh_q=["先查{a}到{b}有多少公里，再算坐火车走这么远的碳排放"], slots=dict(a="city_b", b="capital_b"), made=dict(d=["742", "1280", "2315", "486", "3907"]),
     steps=[("get_city_distance", {"start": "{a}", "end": "{b}", "unit": "km"}, "{d}"), ("estimate_carbon_footprint", {"distance": "{d}", "vehicle": "train"}, "31 kg")], ans=["It is {d} km, which causes about 31 kg of CO2."])
