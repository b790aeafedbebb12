"""Weather: now, forecast, alerts, air, sun, sea."""
from switchboard.world import domain, fn, flow, values

UNITS = {"celsius": ["metric", "°C", "摄氏度"], "fahrenheit": ["°F", "华氏度"]}
domain("weather")
fn("get_current_weather", "Weather right now in a place", zh="查询当前天气",
   names=["weather.current", "currentWeather", "weather_now"], descs=["Present conditions."],
   params=dict(location=dict(t="str", v="city_state_b", d="City, State", zh="地点", alt=["place"]), unit=dict(t="enum", v=UNITS, d="temperature unit", zh="单位", opt=True, alt=["units"])),
   en=["weather in {location}", "what's it like outside in {location} right now", "current weather for {location} in {unit}", "how warm is it at the moment in {location}", "is it raining in {location} now", "{location} weather, {unit}", "I'm in {location}, do I need a coat right now", "conditions in {location} please, use {unit}", "temperature in {location} at this moment"],
   zh_q=["{location}现在的天气", "{location}现在多少度，用{unit}", "现在{location}下雨吗", "{location}外面冷不冷",
          "{location}天气怎么样", "{location}这会儿几度", "{location}外面什么天", "现在{location}热不热", "{location}的气温，用{unit}表示", "{location}下着雨吗"],
   res=["18 degrees, cloudy"], ans=["Here is the weather in {location}."])
fn("get_forecast", "Weather forecast for the coming days", zh="天气预报",
   names=["weather.forecast", "dailyForecast", "weather_forecast"], descs=["Days ahead for a place."],
   params=dict(city=dict(t="str", v="city_b", d="city", zh="城市", alt=["location"]), days=dict(t="int", v=(1, 14), d="days ahead", zh="天数", opt=True, alt=["num_days"]), unit=dict(t="enum", v=UNITS, d="temperature unit", zh="单位", opt=True), details=dict(t="[enum]", v={"wind": ["wind speed", "风"], "humidity": ["how humid", "湿度"], "rain": ["chance of rain", "precipitation", "降雨"], "uv": ["UV index", "紫外线"]}, d="extra details", zh="细节", opt=True, alt=["include"])),
   en=["forecast for {city}", "what will the weather be in {city} over the next {days} days", "{days} day forecast {city}, {unit}", "will it be nice in {city} this week, {days} days ahead", "forecast with {details} for {city}", "{city}, coming {days} days, including {details}", "we drive to {city}, what weather to expect in the next {days} days", "show me {details} in the forecast of {city}", "how is the week shaping up in {city} @days=7"],
   zh_q=["{city}未来{days}天的天气", "{city}天气预报", "{city}这{days}天会怎么样，要{details}", "预报{city}{days}天，{unit}", "{city}下一周天气 @days=7",
          "{city}后面{days}天什么天气", "{city}最近天气好吗，看{days}天", "未来{days}天，{city}，{details}", "{city}预报，加上{details}", "看{days}天{city}的天气，{unit}", "{city}这三天会下雨吗 @days=3"],
   res=["sunny, 21; rain, 16"], ans=["Here is the forecast for {city}."])
fn("get_hourly_forecast", "Forecast hour by hour", zh="逐小时预报",
   names=["weather.hourly", "hourlyForecast"], descs=["The next hours in a place."],
   params=dict(city=dict(t="str", v="city_b", d="city", zh="城市", alt=["location"]), hours=dict(t="int", v=(2, 48), d="hours ahead", zh="小时数")),
   en=["hourly weather for {city}, next {hours} hours", "how does the weather change in {city} over {hours} hours", "hour by hour in {city} for {hours} hours", "will it stay dry in {city} for the next {hours} hours", "{city}: {hours}-hour forecast", "the coming {hours} hours in {city}", "I'll be out {hours} hours in {city}, weather each hour"],
   zh_q=["{city}接下来{hours}小时的天气", "{city}逐小时预报{hours}小时", "未来{hours}小时{city}会下雨吗", "{city}这{hours}个小时怎么样",
          "{city}今后{hours}小时，一小时一报", "{hours}个小时内{city}天气怎么变", "{city}接着{hours}小时会不会下雨", "{hours}小时，{city}，逐时天气", "{city}一天之内每小时的天气 @hours=24"],
   res=["rain from 15:00"], ans=["Here are the next hours in {city}."])
fn("get_historical_weather", "Weather on a past date", zh="历史天气",
   names=["weather.history", "pastWeather"], descs=["What the weather was."],
   params=dict(city=dict(t="str", v="city_b", d="city", zh="城市"), date=dict(t="str", v="date_iso_b", noise=0, d="YYYY-MM-DD", zh="日期")),
   en=["what was the weather in {city} on {date}", "weather {city} {date}", "did it snow in {city} on {date}", "on {date}, how hot was it in {city}", "look back: {city}, {date}", "temperature records of {date} for {city}", "I got married {date} in {city}, what was the weather"],
   zh_q=["{date}{city}的天气", "{city}在{date}下雪了吗", "查{city}{date}那天多少度", "{date}那天{city}天气如何",
          "{date}{city}是什么天", "{city}，{date}，那天热吗", "{date}的时候{city}下雨了没", "想知道{city}{date}的天气记录", "{city}的历史天气，日期{date}"],
   res=["12 degrees, rain"], ans=["That was the weather in {city}."])
fn("get_weather_alerts", "Active weather warnings", zh="天气预警",
   names=["weather.alerts", "severeWeatherAlerts"], descs=["Storm, heat and flood warnings."],
   params=dict(region=dict(t="str", v="state_b", d="state or region", zh="地区", alt=["area"]), severity=dict(t="enum", v={"minor": ["small ones", "轻微"], "moderate": ["中等"], "severe": ["serious ones", "严重"], "extreme": ["life-threatening", "极端"]}, d="minimum severity", zh="级别", opt=True)),
   en=["weather alerts for {region}", "any storm warnings in {region}", "are there {severity} alerts in {region}", "is {region} in danger from the weather", "warnings, {region}, {severity}", "hurricane or flood warnings around {region}?", "my parents live in {region}, is there any warning out"],
   zh_q=["{region}有天气预警吗", "{region}的{severity}预警", "查{region}的暴雨预警", "{region}有没有台风警报",
          "{region}发没发预警", "{region}现在有什么警报", "{region}有没有{severity}的天气警报", "{region}安全吗，看看气象预警", "只看{region}{severity}级别的预警"],
   res=["flood warning until 22:00"], ans=["Those are the alerts for {region}."])
fn("get_air_quality", "Air quality of a city", zh="空气质量",
   names=["air.quality", "airQualityIndex", "get_aqi"], descs=["AQI and pollutants."],
   params=dict(city=dict(t="str", v="city_b", d="city", zh="城市"), pollutant=dict(t="enum", v={"pm25": ["PM2.5", "fine dust", "细颗粒物"], "ozone": ["臭氧"], "no2": ["nitrogen dioxide", "二氧化氮"]}, d="one pollutant only", zh="污染物", opt=True), historical=dict(t="bool", d="past week too", zh="含历史", opt=True)),
   en=["air quality in {city}", "how clean is the air in {city}", "{pollutant} level in {city}", "can I go running in {city} or is the air bad", "AQI {city}", "{city} {pollutant}, with the last week as well @historical=true", "is there smog in {city}", "how was and is the air of {city}, past days included @historical=true"],
   zh_q=["{city}空气质量怎么样", "{city}的{pollutant}", "{city}今天有雾霾吗", "查{city}AQI，也要过去一周的 @historical=true",
          "{city}空气好吗", "{city}的空气能跑步吗", "{pollutant}，{city}", "{city}今天{pollutant}高不高", "{city}空气指数，连同历史数据 @historical=true"],
   res=["AQI 42, good"], ans=["That is the air in {city}."])
fn("get_sunrise_time", "Sunrise time", zh="日出时间",
   names=["sun.sunrise", "sunriseTime"], descs=["When the sun comes up."],
   params=dict(city=dict(t="str", v="city_b", d="city", zh="城市"), date=dict(t="str", v="day_word_b", d="day, today when absent", zh="日期", opt=True)),
   en=["when does the sun rise in {city}", "sunrise {city} {date}", "what time does it get light in {city}", "I want to see the sun come up in {city} {date}, when", "first light in {city} {date}", "sunrise time for {city}", "dawn in {city}?"],
   zh_q=["{city}几点日出", "{date}{city}的日出时间", "{city}太阳什么时候出来", "{date}在{city}看日出要几点",
          "太阳几点出来，{city}", "{city}{date}几点天亮", "{date}{city}日出是什么时候", "{city}什么时候天亮", "想看{city}的日出，几点起"],
   res=["06:12"], ans=["That is sunrise in {city}."])
fn("get_sunset_time", "Sunset time", zh="日落时间",
   names=["sun.sunset", "sunsetTime"], descs=["When the sun goes down."],
   params=dict(city=dict(t="str", v="city_b", d="city", zh="城市"), date=dict(t="str", v="day_word_b", d="day, today when absent", zh="日期", opt=True)),
   en=["when is sunset in {city}", "what time does it get dark in {city} {date}", "sun goes down in {city} at?", "sunset {city} {date}", "until when is there light in {city}", "I'd like to photograph the evening sun in {city} {date}, when does it set", "dusk, {city}"],
   zh_q=["{city}几点日落", "{date}{city}什么时候天黑", "{city}太阳几点下山", "{date}{city}的日落时间",
          "{city}几点天黑", "{date}{city}太阳什么时候落山", "拍{city}夕阳要几点，{date}", "{city}日落是什么时间", "{city}，{date}，日落"],
   res=["19:48"], ans=["That is sunset in {city}."])
fn("get_marine_forecast", "Sea conditions for a coast", zh="海洋预报",
   names=["marine.forecast", "seaConditions"], descs=["Waves, tides and water temperature."],
   params=dict(spot=dict(t="str", v=["Bondi Beach", "Nazaré", "Cape Cod", "Malibu", "Brighton", "Biarritz", "the Gulf of Mexico", "Lake Garda", "Waikiki", "Monterey Bay", "Byron Bay", "三亚湾", "青岛", "舟山", "北戴河"], d="beach or coast", zh="海域"), info=dict(t="enum", v={"waves": ["wave height", "surf", "浪高"], "tides": ["high and low tide", "潮汐"], "water_temperature": ["how warm the water is", "水温"]}, d="what is wanted", zh="内容", alt=["field"])),
   en=["{info} at {spot}", "sea report {spot}: {info}", "tell me {info} for {spot}", "can I surf at {spot} today @info=\"waves\"", "is the sea warm enough to swim at {spot} @info=\"water_temperature\"", "when is high tide at {spot} @info=\"tides\"", "{spot}, {info}", "we go sailing off {spot}, give the {info}"],
   zh_q=["{spot}的{info}", "{spot}今天浪大吗 @info=\"waves\"", "{spot}海水凉不凉 @info=\"water_temperature\"", "{spot}什么时候涨潮 @info=\"tides\"",
          '{spot}能冲浪吗，浪高多少 @info="waves"', '{spot}水温几度 @info="water_temperature"', '{spot}几点退潮 @info="tides"', "去{spot}，查{info}", "{spot}，{info}"],
   res=["1.2 m waves"], ans=["Those are the conditions at {spot}."])
fn("get_snow_report", "Snow depth of a ski area", zh="雪况",
   names=["snow.report", "skiSnowReport"], descs=["Snow in ski resorts."],
   params=dict(resort=dict(t="str", v=["Aspen", "Zermatt", "Whistler", "Chamonix", "Niseko", "Vail", "St. Anton", "Park City", "Kitzbühel", "Verbier", "Banff", "亚布力", "崇礼", "万龙滑雪场", "长白山"], d="ski resort", zh="滑雪场"), unit=dict(t="enum", v={"cm": ["centimeters", "厘米"], "inches": ["英寸"]}, d="unit", zh="单位", opt=True)),
   en=["snow report for {resort}", "how much snow is there in {resort}, in {unit}", "is the snow good in {resort}", "snow depth {resort} {unit}", "did {resort} get fresh powder", "we're skiing in {resort}, what's the snow like", "{resort} snow?"],
   zh_q=["{resort}的雪况", "{resort}现在雪有多厚，用{unit}", "{resort}下新雪了吗", "{resort}适合滑雪吗",
          "{resort}雪好不好", "{resort}积雪几{unit}", "{resort}有新雪没有", "要去{resort}滑雪，雪怎么样", "{resort}的雪深，{unit}"],
   res=["140"], ans=["That is the snow in {resort}."])
fn("get_pollen_count", "Pollen level of a city", zh="花粉指数",
   names=["air.pollen", "pollenLevel"], descs=["For people with hay fever."],
   params=dict(city=dict(t="str", v="city_b", d="city", zh="城市"), kind=dict(t="enum", v={"grass": ["草"], "tree": ["birch and other trees", "树木"], "weed": ["ragweed", "杂草"]}, d="kind of pollen", zh="种类", opt=True)),
   en=["pollen in {city}", "is there much {kind} pollen in {city}", "I have hay fever, how bad is {city} today", "{kind} pollen count {city}", "should I take my allergy pill before going to {city}", "how is the pollen situation in {city}", "{city}: {kind} pollen level?"],
   zh_q=["{city}花粉多吗", "{city}的{kind}花粉", "我花粉过敏，{city}今天严重吗", "查{city}花粉指数",
          "{city}今天花粉重吗", "{city}{kind}花粉多不多", "鼻子痒，{city}花粉怎么样", "{city}，{kind}花粉指数", "去{city}要不要戴口罩，看看花粉"],
   res=["high"], ans=["That is the pollen in {city}."])
fn("compare_weather", "Compare the weather of several cities", zh="比较多地天气",
   names=["weather.compare", "compareCityWeather"], descs=["Side by side conditions."],
   params=dict(cities=dict(t="[str]", v="city_b", d="cities", zh="城市列表", alt=["locations"]), by=dict(t="enum", v={"temperature": ["warmth", "气温"], "rain": ["rainfall", "降雨"], "wind": ["风力"], "sunshine": ["hours of sun", "日照"]}, d="what to compare", zh="比较内容")),
   en=["compare {by} in {cities}", "{cities}: which has the better {by}", "where is it best, {cities}? look at {by}", "which is the warmest of {cities} @by=\"temperature\"", "line up {cities} by {by}", "is it wetter in one of {cities} @by=\"rain\"", "{by} comparison for {cities}"],
   zh_q=["比较{cities}的{by}", "{cities}哪个更暖和 @by=\"temperature\"", "{cities}的{by}对比", "{cities}哪里雨最多 @by=\"rain\"",
          "{cities}，{by}哪里高", "{cities}比一比{by}", '{cities}里哪儿最热 @by="temperature"', '{cities}哪个城市太阳最多 @by="sunshine"', '{cities}哪里风大 @by="wind"', "把{cities}的{by}放一起看"],
   res=["the first is warmest"], ans=["Here is the comparison."])
