"""Converting units, currencies, bases, times."""
from switchboard.world import domain, fn, flow, values

LEN = {"km": ["kilometers", "公里"], "mi": ["miles", "英里"], "m": ["meters", "米"], "ft": ["feet", "英尺"], "in": ["inches", "英寸"], "cm": ["centimeters", "厘米"], "yd": ["yards", "码"], "nmi": ["nautical miles", "海里"]}
MASS = {"kg": ["kilograms", "kilos", "公斤"], "lb": ["pounds", "磅"], "g": ["grams", "克"], "oz": ["ounces", "盎司"], "st": ["stone", "英石"], "t": ["tonnes", "吨"]}
VOL = {"l": ["liters", "升"], "ml": ["milliliters", "毫升"], "gal": ["gallons", "加仑"], "cup": ["cups", "杯"], "tbsp": ["tablespoons", "汤匙"], "tsp": ["teaspoons", "茶匙"], "fl_oz": ["fluid ounces", "液量盎司"]}
TEMP = {"celsius": ["°C", "摄氏度"], "fahrenheit": ["°F", "华氏度"], "kelvin": ["K", "开尔文"]}
SPEED = {"km/h": ["kilometers per hour", "公里每小时"], "mph": ["miles per hour", "英里每小时"], "m/s": ["meters per second", "米每秒"], "knots": ["节"]}
CUR = {"USD": ["dollars", "US dollars", "bucks", "美元"], "EUR": ["euros", "欧元"], "GBP": ["pounds sterling", "British pounds", "英镑"], "JPY": ["yen", "日元"], "CNY": ["yuan", "renminbi", "人民币"], "INR": ["rupees", "卢比"], "CHF": ["Swiss francs", "瑞士法郎"], "CAD": ["Canadian dollars", "加元"], "MXN": ["Mexican pesos", "比索"], "KRW": ["won", "韩元"]}
domain("units_convert")
fn("convert_length", "Convert a length between units", zh="长度单位换算",
   names=["units.length", "lengthConverter", "convert_distance_unit"], descs=["Changes a distance from one unit to another."],
   params=dict(value=dict(t="num", v=(1, 900), d="the length", zh="数值", alt=["amount"]), from_unit=dict(t="enum", v=LEN, d="unit of the value", zh="原单位", alt=["source", "from"]), to_unit=dict(t="enum", v=LEN, d="unit wanted", zh="目标单位", alt=["target", "to"])),
   en=["convert {value} {from_unit} to {to_unit}", "how many {to_unit} are {value} {from_unit}", "{value} {from_unit} in {to_unit}", "what's {value} {from_unit} expressed in {to_unit}", "I measured {value} {from_unit}, give me that in {to_unit}", "in {to_unit}, how long is {value} {from_unit}", "the sign says {value} {from_unit}; what is it in {to_unit}", "turn {value} {from_unit} into {to_unit}", "{to_unit} from {value} {from_unit}", "switch to {to_unit}: {value} {from_unit}"],
   zh_q=["{value}{from_unit}等于多少{to_unit}", "把{value}{from_unit}换算成{to_unit}", "{value}{from_unit}是几{to_unit}", "用{to_unit}表示{value}{from_unit}",
          "{value}{from_unit}合{to_unit}多少", "{value}{from_unit}换{to_unit}", "换算：{value}{from_unit}到{to_unit}", "{to_unit}是多少，如果有{value}{from_unit}", "路长{value}{from_unit}，几{to_unit}"],
   res=["12.43"], ans=["That is the converted length."])
fn("convert_weight", "Convert a weight between units", zh="重量单位换算",
   names=["units.mass", "massConverter", "weight_convert"], descs=["Changes a mass from one unit to another."],
   params=dict(value=dict(t="num", v=(1, 500), d="the weight", zh="数值", alt=["amount"]), from_unit=dict(t="enum", v=MASS, d="unit of the value", zh="原单位", alt=["source"]), to_unit=dict(t="enum", v=MASS, d="unit wanted", zh="目标单位", alt=["target"])),
   en=["convert {value} {from_unit} to {to_unit}", "{value} {from_unit} in {to_unit}", "how much is {value} {from_unit} in {to_unit}", "I weigh {value} {from_unit}, what's that in {to_unit}", "the recipe wants {to_unit} but I have {value} {from_unit}", "how many {to_unit} make {value} {from_unit}", "express a mass of {value} {from_unit} as {to_unit}", "a parcel of {value} {from_unit}: weight in {to_unit}?"],
   zh_q=["{value}{from_unit}是多少{to_unit}", "把{value}{from_unit}换成{to_unit}", "我体重{value}{from_unit}，合多少{to_unit}", "{value}{from_unit}用{to_unit}怎么说",
          "{value}{from_unit}有几{to_unit}", "{value}{from_unit}折合{to_unit}", "行李{value}{from_unit}，等于多少{to_unit}", "换成{to_unit}，{value}{from_unit}", "{value}{from_unit}称成{to_unit}是多少"],
   res=["165.3"], ans=["That is the converted weight."])
fn("convert_temperature", "Convert a temperature between scales", zh="温度换算",
   names=["units.temperature", "tempConvert", "temperature_converter"], descs=["Celsius, Fahrenheit and Kelvin."],
   params=dict(temperature=dict(t="num", v=(-40, 220), d="the temperature", zh="温度", alt=["value", "degrees"]), from_scale=dict(t="enum", v=TEMP, d="scale of the value", zh="原温标", alt=["from_unit"]), to_scale=dict(t="enum", v=TEMP, d="scale wanted", zh="目标温标", alt=["to_unit"])),
   en=["{temperature} {from_scale} in {to_scale}", "convert {temperature} degrees {from_scale} to {to_scale}", "what's {temperature} {from_scale} in {to_scale}", "my oven shows {to_scale} only, the recipe says {temperature} {from_scale}", "it's {temperature} degrees celsius out, how much is that in fahrenheit @from_scale=\"celsius\" @to_scale=\"fahrenheit\"", "American friend says {temperature}°F, tell me in celsius @from_scale=\"fahrenheit\" @to_scale=\"celsius\"",
       "give {to_scale} for {temperature} {from_scale}", "how hot is {temperature} {from_scale} on the {to_scale} scale", "from {from_scale} to {to_scale}: {temperature}"],
   zh_q=["{temperature}{from_scale}是多少{to_scale}", "把{temperature}{from_scale}换算成{to_scale}", "外面{temperature}华氏度，换成摄氏度 @from_scale=\"fahrenheit\" @to_scale=\"celsius\"", "{temperature}{from_scale}等于几{to_scale}",
          "{temperature}{from_scale}合几{to_scale}", '烤箱{temperature}华氏度，是多少摄氏度 @from_scale="fahrenheit" @to_scale="celsius"', '{temperature}摄氏度换华氏度 @from_scale="celsius" @to_scale="fahrenheit"',
          "用{to_scale}说{temperature}{from_scale}", "{temperature}{from_scale}→{to_scale}"],
   res=["77"], ans=["That is the converted temperature."])
fn("convert_volume", "Convert a volume between units", zh="容积单位换算",
   names=["units.volume", "volumeConverter", "cooking_convert"], descs=["Liters, gallons, cups and spoons."],
   params=dict(value=dict(t="num", v=(1, 60, 0.5), d="the volume", zh="数值", alt=["amount", "quantity"]), from_unit=dict(t="enum", v=VOL, d="unit of the value", zh="原单位"), to_unit=dict(t="enum", v=VOL, d="unit wanted", zh="目标单位"), precision=dict(t="int", v=(0, 4), d="decimal places", zh="小数位", opt=True)),
   en=["how many {to_unit} in {value} {from_unit}", "{value} {from_unit} to {to_unit}", "convert {value} {from_unit} into {to_unit}, {precision} decimals", "the recipe says {value} {from_unit}, I only measure {to_unit}", "{value} {from_unit} of milk is how many {to_unit}", "my tank takes {value} {from_unit}; how much is that in {to_unit}", "give me {value} {from_unit} as {to_unit} rounded to {precision} places", "what is {value} {from_unit} in {to_unit}"],
   zh_q=["{value}{from_unit}是多少{to_unit}", "把{value}{from_unit}换算成{to_unit}，保留{precision}位小数", "菜谱要{value}{from_unit}，合几{to_unit}", "{value}{from_unit}换成{to_unit}",
          "{value}{from_unit}合{to_unit}", "{value}{from_unit}倒出来有几{to_unit}", "{value}{from_unit}换算{to_unit}，{precision}位小数", "瓶子装{value}{from_unit}，是多少{to_unit}",
          "{to_unit}表示的话，{value}{from_unit}是几"],
   res=["3.79"], ans=["That is the converted volume."])
fn("convert_speed", "Convert a speed between units", zh="速度单位换算",
   names=["units.speed", "speedConverter"], descs=["Changes a velocity from one unit to another."],
   params=dict(speed=dict(t="num", v=(1, 300), d="the speed", zh="速度", alt=["value"]), from_unit=dict(t="enum", v=SPEED, d="unit of the value", zh="原单位"), to_unit=dict(t="enum", v=SPEED, d="unit wanted", zh="目标单位")),
   en=["{speed} {from_unit} in {to_unit}", "convert {speed} {from_unit} to {to_unit}", "how fast is {speed} {from_unit} in {to_unit}", "the limit here is {speed} {from_unit}, what does my speedometer in {to_unit} show", "a wind of {speed} {from_unit}, as {to_unit}", "what would {speed} {from_unit} be in {to_unit}", "a ship at {speed} knots, in km/h @from_unit=\"knots\" @to_unit=\"km/h\"", "give me {to_unit} for a speed of {speed} {from_unit}"],
   zh_q=["{speed}{from_unit}是多少{to_unit}", "把速度{speed}{from_unit}换算成{to_unit}", "限速{speed}英里每小时，是多少公里每小时 @from_unit=\"mph\" @to_unit=\"km/h\"", "风速{speed}{from_unit}，用{to_unit}表示",
          "车速{speed}{from_unit}，合{to_unit}", "{speed}{from_unit}换成{to_unit}", '{speed}公里每小时是几米每秒 @from_unit="km/h" @to_unit="m/s"', "跑{speed}{from_unit}，等于多少{to_unit}",
          "{speed}{from_unit}等于几{to_unit}"],
   res=["62.1"], ans=["That is the converted speed."])
fn("convert_currency", "Convert an amount of money to another currency", zh="货币换算",
   names=["currency.convert", "exchangeMoney", "currency_conversion"], descs=["Uses today's exchange rate."],
   params=dict(amount=dict(t="num", v=(5, 9000), d="amount of money", zh="金额", alt=["value"]), from_currency=dict(t="enum", v=CUR, d="ISO code of the source currency", zh="原币种", alt=["base", "source_currency"]), to_currency=dict(t="enum", v=CUR, d="ISO code of the target currency", zh="目标币种", alt=["quote", "target_currency"])),
   en=["convert {amount} {from_currency} to {to_currency}", "how much is {amount} {from_currency} in {to_currency}", "{amount} {from_currency} in {to_currency}", "I have {amount} {from_currency}; what would I get in {to_currency}", "change {amount} {from_currency} into {to_currency}", "the hotel costs {amount} {from_currency}, in {to_currency} that's what", "how many {to_currency} do I get for {amount} {from_currency}", "what's {amount} {from_currency} worth in {to_currency} today",
       "in {to_currency}: {amount} {from_currency}", "my aunt sent {amount} {from_currency}, tell me the value in {to_currency}"],
   zh_q=["{amount}{from_currency}等于多少{to_currency}", "把{amount}{from_currency}换成{to_currency}", "{amount}{from_currency}能换多少{to_currency}", "酒店要{amount}{from_currency}，合{to_currency}多少",
          "{amount}{from_currency}是几{to_currency}", "手里有{amount}{from_currency}，换{to_currency}", "{amount}{from_currency}折成{to_currency}", "一顿饭{amount}{from_currency}，合多少{to_currency}",
          "换汇：{amount}{from_currency}到{to_currency}"],
   res=["{{\"result\": 92.4}}"], ans=["That is the amount after conversion."])
fn("get_exchange_rate", "Current exchange rate of a currency pair", zh="查询汇率",
   names=["currency.rate", "fxRate", "exchange_rate"], descs=["Rate without converting an amount."],
   params=dict(base=dict(t="enum", v=CUR, d="base currency code", zh="基准货币", alt=["from_currency"]), target=dict(t="enum", v=CUR, d="quoted currency code", zh="目标货币", alt=["to_currency"]), date=dict(t="str", v="date_iso_b", noise=0, d="date of the rate, YYYY-MM-DD; latest when absent", zh="日期", opt=True)),
   en=["exchange rate {base} to {target}", "what's the rate between {base} and {target}", "{base}/{target} rate on {date}", "how does {base} stand against {target} today", "show the {date} rate from {base} to {target}", "current rate for changing {base} into {target}", "one unit of {base}, how many {target} right now", "how strong was {base} versus {target} on {date}"],
   zh_q=["{base}兑{target}的汇率", "今天{base}对{target}汇率是多少", "{date}那天{base}兑{target}的汇率", "查一下{base}和{target}的汇率",
          "{base}换{target}什么汇率", "{base}现在值多少{target}", "{base}跟{target}怎么换", "{date}{base}对{target}多少", "{base}/{target}汇率"],
   res=["1.0842"], ans=["That is the current rate."])
fn("convert_number_base", "Write a number in another base", zh="进制转换",
   names=["numbers.to_base", "baseConvert", "radix_convert"], descs=["Binary, octal, decimal, hexadecimal."],
   params=dict(number=dict(t="str", v=["255", "1011", "7F", "42", "110010", "DEADBEEF", "777", "1024", "A3", "10010110", "64", "FF", "3E8", "1999", "101", "C0FFEE"], noise=0, d="the digits as text", zh="数字", alt=["value", "digits"]), from_base=dict(t="enum", v={"2": ["binary", "二进制"], "8": ["octal", "八进制"], "10": ["decimal", "十进制"], "16": ["hex", "hexadecimal", "十六进制"]}, d="base of the digits", zh="原进制"), to_base=dict(t="enum", v={"2": ["binary", "二进制"], "8": ["octal", "八进制"], "10": ["decimal", "十进制"], "16": ["hex", "hexadecimal", "十六进制"]}, d="base wanted", zh="目标进制")),
   en=["convert {number} from base {from_base} to base {to_base}", "the {from_base} number {number} as {to_base}", "{from_base} {number}, what is it in {to_base}", "write {number} ({from_base}) as {to_base}", "what's binary {number} in decimal @from_base=\"2\" @to_base=\"10\"", "decimal {number} to hex @from_base=\"10\" @to_base=\"16\"", "from {from_base} to {to_base}: {number}", "I have {number} in {from_base} and need {to_base}"],
   zh_q=["把{from_base}的{number}转成{to_base}", "{number}从{from_base}换成{to_base}", "十进制{number}的二进制 @from_base=\"10\" @to_base=\"2\"", "{from_base}数{number}用{to_base}怎么写",
          "{from_base}{number}，换{to_base}", "{number}是{from_base}，写成{to_base}", '十六进制{number}的十进制是多少 @from_base="16" @to_base="10"', '二进制{number}换成十进制 @from_base="2" @to_base="10"',
          "{number}（{from_base}）转{to_base}"],
   res=["11111111"], ans=["That is the number in the other base."])
fn("convert_to_roman", "Write a number in Roman numerals", zh="转换为罗马数字",
   names=["numbers.roman", "toRoman"], descs=["Arabic number to Roman numeral."],
   params=dict(number=dict(t="int", v=(1, 3999), d="number from 1 to 3999", zh="数字", alt=["n", "value"])),
   en=["{number} in Roman numerals", "how do the Romans write {number}", "convert {number} to roman", "roman numeral for {number}", "I want {number} engraved in Roman numerals", "write {number} with letters like X, V and I", "what is the roman form of {number}"],
   zh_q=["{number}的罗马数字", "把{number}写成罗马数字", "罗马数字怎么写{number}", "{number}用罗马数字表示",
          "罗马人怎么写{number}", "{number}，罗马数字", "{number}换成罗马数字", "用罗马数字写{number}", "{number}的罗马写法"],
   res=["MMXIV"], ans=["That is the Roman numeral."])
fn("convert_time_zone", "Convert a clock time between cities", zh="时区换算",
   names=["time.convert_zone", "timezoneConvert", "world_clock_convert"], descs=["What time it is elsewhere."],
   params=dict(time=dict(t="str", v="hour_b", noise=0, d="time as written", zh="时间", alt=["at"]), from_city=dict(t="str", v="city_b", d="city where the time holds", zh="出发城市", alt=["source"]), to_city=dict(t="str", v="city_b", d="city wanted", zh="目标城市", alt=["target"])),
   en=["{time} in {from_city}, what time is that in {to_city}", "if it's {time} in {from_city}, what time is it in {to_city}", "convert {time} {from_city} time to {to_city} time", "my call is at {time} {from_city} time; when is it for {to_city}", "the match starts {time} in {from_city}; tell me the local time for {to_city}", "in {to_city} terms, what is {time} {from_city}", "when the clock shows {time} in {from_city}, how late is it over in {to_city}", "{from_city} {time} -> {to_city}"],
   zh_q=["{from_city}{time}的时候{to_city}几点", "把{from_city}时间{time}换成{to_city}时间", "比赛在{from_city}{time}开始，{to_city}是几点", "{from_city}的{time}是{to_city}的什么时间",
          "{from_city}{time}，{to_city}是几点", "{to_city}那边是几点，当{from_city}是{time}", "{from_city}{time}开会，{to_city}几点上线", "{time}（{from_city}）换到{to_city}", "{from_city}时间{time}等于{to_city}几点"],
   res=["02:30"], ans=["That is the local time there."])
fn("convert_time_units", "Convert a duration between units", zh="时间单位换算",
   names=["units.duration", "durationConvert"], descs=["Seconds, minutes, hours, days and weeks."],
   params=dict(value=dict(t="num", v=(1, 3000), d="the duration", zh="时长", alt=["amount"]), from_unit=dict(t="enum", v={"seconds": ["秒"], "minutes": ["分钟"], "hours": ["小时"], "days": ["天"], "weeks": ["周"]}, d="unit of the value", zh="原单位"), to_unit=dict(t="enum", v={"seconds": ["秒"], "minutes": ["分钟"], "hours": ["小时"], "days": ["天"], "weeks": ["周"]}, d="unit wanted", zh="目标单位")),
   en=["how many {to_unit} are {value} {from_unit}", "{value} {from_unit} in {to_unit}", "convert {value} {from_unit} to {to_unit}", "the film runs {value} {from_unit}, what's that in {to_unit}", "express {value} {from_unit} as {to_unit}", "I've waited {value} {from_unit}; in {to_unit}?", "{value} {from_unit} makes how many {to_unit}", "change {value} {from_unit} into {to_unit}"],
   zh_q=["{value}{from_unit}是多少{to_unit}", "把{value}{from_unit}换成{to_unit}", "电影{value}{from_unit}，合几{to_unit}", "{value}{from_unit}等于几{to_unit}",
          "{value}{from_unit}有多少{to_unit}", "{value}{from_unit}合几{to_unit}", "{to_unit}算的话，{value}{from_unit}是多少", "飞了{value}{from_unit}，等于几{to_unit}", "{value}{from_unit}换算成{to_unit}"],
   res=["2.5"], ans=["That is the converted duration."])
fn("convert_file_size", "Convert a data size between units", zh="文件大小换算",
   names=["units.data_size", "bytesConvert"], descs=["KB, MB, GB, TB."],
   params=dict(size=dict(t="num", v=(1, 4000), d="the size", zh="大小", alt=["value"]), from_unit=dict(t="enum", v=["KB", "MB", "GB", "TB"], d="unit of the size", zh="原单位"), to_unit=dict(t="enum", v=["KB", "MB", "GB", "TB"], d="unit wanted", zh="目标单位"), binary=dict(t="bool", d="use 1024 instead of 1000", zh="按1024算", opt=True)),
   en=["{size} {from_unit} in {to_unit}", "how many {to_unit} is {size} {from_unit}", "convert {size} {from_unit} to {to_unit} with 1024 steps @binary=true", "my disk has {size} {from_unit} free, that's how many {to_unit}", "count in thousands, not 1024: {size} {from_unit} as {to_unit} @binary=false", "a download of {size} {from_unit} expressed in {to_unit}", "turn {size} {from_unit} into {to_unit}"],
   zh_q=["{size}{from_unit}等于多少{to_unit}", "把{size}{from_unit}换成{to_unit}", "按1024计算，{size}{from_unit}是多少{to_unit} @binary=true", "文件{size}{from_unit}，合几{to_unit}",
          "{size}{from_unit}合多少{to_unit}", "{size}{from_unit}换{to_unit}", "视频{size}{from_unit}，几{to_unit}", "以1024为单位，{size}{from_unit}合几{to_unit} @binary=true",
          "{size}{from_unit}是几{to_unit}"],
   res=["1.95"], ans=["That is the size in the other unit."])
