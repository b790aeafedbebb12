"""Cars: buying, driving, service, parking, charging."""
from switchboard.world import domain, fn, flow, values

values("plate_b", en=["KLM 482", "B-XR 2210", "7ABC123", "HN 55 TTR", "W 8810 K", "LD21 WKF", "QRS-904", "M-AB 77", "2CZX551", "GT 310 PQ"], zh=["京A12345", "沪B88T20", "粤B7K931", "浙A5520Z", "川A0P812", "苏E66210"])
domain("cars")
fn("search_cars", "Search cars for sale", zh="搜索在售汽车",
   names=["cars.search", "carListings", "find_used_cars"], descs=["Offers by model, price, age and mileage."],
   params=dict(model=dict(t="str", v="car_b", d="make and model", zh="车型", alt=["make_model"]), max_price=dict(t="num", v=(2000, 80000, 500), d="highest price", zh="最高价", opt=True, alt=["budget"]), year_from=dict(t="int", v=(2005, 2024), d="oldest year of build", zh="最早年份", opt=True, alt=["min_year"]), max_mileage=dict(t="int", v=(5000, 150000, 1000), d="most kilometers driven", zh="最大里程", opt=True), condition=dict(t="enum", v={"new": ["brand new", "全新"], "used": ["second-hand", "二手"]}, d="new or used", zh="车况", opt=True)),
   en=["{condition} {model} for sale", "find a {model} under {max_price}", "{model} from {year_from} or newer with less than {max_mileage} km", "I'm looking for a {condition} {model}, budget {max_price}", "cars: {model}, year {year_from}+, up to {max_price}", "any {model} that hasn't done more than {max_mileage} kilometers", "what {model} offers are there below {max_price}, built after {year_from}", "buy a {model}, {condition}"],
   zh_q=["{condition}的{model}", "{max_price}以内的{model}", "{year_from}年以后的{model}，里程不超过{max_mileage}", "想买{condition}{model}，预算{max_price}"],
   res=["6 offers"], ans=["I found offers for the {model}."])
fn("get_car_specs", "Technical data of a car model", zh="车型参数",
   names=["cars.specs", "carSpecifications"], descs=["Power, consumption, size."],
   params=dict(model=dict(t="str", v="car_b", d="make and model", zh="车型"), spec=dict(t="enum", v={"horsepower": ["engine power", "马力"], "fuel_consumption": ["how much it drinks", "油耗"], "trunk": ["boot space", "后备箱"], "range": ["how far it goes", "续航"], "top_speed": ["how fast it can go", "最高车速"]}, d="which figure", zh="参数", opt=True, alt=["field"]), year=dict(t="int", v=(2005, 2025), d="model year", zh="年款", opt=True)),
   en=["{spec} of the {model}", "specs for a {year} {model}", "how fast is the {model} @spec=\"top_speed\"", "how many horses under the hood of the {model} @spec=\"horsepower\"", "does my luggage fit in a {model} @spec=\"trunk\"", "{model} {year}: {spec}", "tell me the data of the {model}", "is the {model} thirsty @spec=\"fuel_consumption\""],
   zh_q=["{model}的{spec}", "{year}款{model}的参数", "{model}最快能开多快 @spec=\"top_speed\"", "{model}费油吗 @spec=\"fuel_consumption\""],
   res=["184 hp"], ans=["Here is that about the {model}."])
fn("compare_cars", "Compare car models", zh="车型对比",
   names=["cars.compare", "carComparison"], descs=["Several models side by side."],
   params=dict(models=dict(t="[str]", v="car_b", d="models", zh="车型列表", alt=["cars"]), criteria=dict(t="[enum]", v={"price": ["cost", "价格"], "safety": ["安全"], "comfort": ["舒适"], "efficiency": ["fuel use", "能耗"]}, d="what to compare", zh="对比项", opt=True)),
   en=["compare {models}", "which is better, {models}, looking at {criteria}", "{models} side by side", "I can't decide: {models}", "{criteria} of {models}", "put {models} next to each other for {criteria}"],
   zh_q=["对比{models}", "{models}哪个好，看{criteria}", "比较{models}的{criteria}", "{models}怎么选"],
   res=["table"], ans=["Here is the comparison."])
fn("estimate_car_value", "Value of a used car", zh="二手车估价",
   names=["cars.value", "carValuation"], descs=["What a car would sell for."],
   params=dict(model=dict(t="str", v="car_b", d="make and model", zh="车型"), year=dict(t="int", v=(2002, 2024), d="year of build", zh="年份"), mileage=dict(t="int", v=(5000, 250000, 500), d="kilometers driven", zh="里程", alt=["odometer"]), condition=dict(t="enum", v={"excellent": ["like new", "很新"], "good": ["良好"], "poor": ["in bad shape", "较差"]}, d="condition", zh="车况", opt=True)),
   en=["what is my {year} {model} with {mileage} km worth", "value: {model}, {mileage} kilometers, {year}, {condition}", "I want to sell a {model} built {year}; it has {mileage} km on the clock", "{mileage} km, year {year}, {model}, price?", "trade-in price of a {model} ({year}, {mileage} km), {condition}", "how much could I get for a {condition} {model} from {year} that ran {mileage} km"],
   zh_q=["{year}年的{model}跑了{mileage}公里值多少", "估价{model}，{year}年，{mileage}公里，{condition}", "我想卖{year}年{model}，里程{mileage}", "{model}跑了{mileage}公里，{year}年上牌，能卖多少钱"],
   res=["9,400"], ans=["That is the value of the {model}."])
fn("book_car_service", "Book a service at a garage", zh="预约保养",
   names=["service.book", "scheduleService"], descs=["Brings a car to the workshop."],
   params=dict(plate=dict(t="str", v="plate_b", d="licence plate", zh="车牌", alt=["license_plate"]), service=dict(t="enum", v={"oil_change": ["new oil", "换机油"], "tires": ["winter tires", "换轮胎"], "brakes": ["brake check", "刹车"], "inspection": ["yearly check", "年检"], "wash": ["cleaning", "洗车"]}, d="kind of service", zh="项目", alt=["job"]), date=dict(t="str", v="day_word_b", d="day", zh="日期"), wait=dict(t="bool", d="customer waits there", zh="现场等", opt=True)),
   en=["book {service} for {plate} {date}", "{plate} needs {service}, {date}", "bring {plate} in {date} for {service}, I'll wait @wait=true", "{date}: {service}, car {plate}", "the brakes of {plate} squeak, get me in {date} @service=\"brakes\"", "garage appointment {date} for {service}; plate {plate}; I won't wait @wait=false", "my car {plate} is filthy, have it washed {date} @service=\"wash\""],
   zh_q=["给{plate}预约{date}{service}", "{plate}{date}来{service}", "{date}带{plate}去{service}，我在那等 @wait=true", "{plate}刹车响，{date}看看 @service=\"brakes\""],
   res=["service booked"], ans=["{plate} is booked in."])
fn("calculate_fuel_cost", "Fuel cost of a trip", zh="计算油费",
   names=["trips.fuel_cost", "fuelCost"], descs=["Distance, consumption and price."],
   params=dict(distance=dict(t="num", v=(10, 2000), d="km", zh="距离", alt=["distance_km"]), consumption=dict(t="num", v=(3.5, 15, 0.1), d="liters per 100 km", zh="百公里油耗", alt=["liters_per_100km"]), fuel_price=dict(t="num", v=(1, 9, 0.01), d="price of a liter", zh="油价", alt=["price_per_liter"])),
   en=["fuel cost for {distance} km at {consumption} l/100km and {fuel_price} per liter", "my car takes {consumption} liters per 100 km, fuel is {fuel_price}, I drive {distance} km", "gas costs {fuel_price} a liter; trip of {distance} km; consumption {consumption}", "what will {distance} kilometers cost me if I use {consumption} liters on 100 and pay {fuel_price}", "at {fuel_price} per liter, {consumption} l/100, {distance} km: money for fuel", "consumption {consumption}, price {fuel_price}, distance {distance}"],
   zh_q=["{distance}公里，百公里油耗{consumption}，油价{fuel_price}，油费多少", "油价{fuel_price}，我的车油耗{consumption}，开{distance}公里要花多少", "油耗{consumption}升，距离{distance}公里，每升{fuel_price}", "开{distance}公里油钱，油价{fuel_price}，百公里{consumption}升"],
   res=["48.60"], ans=["That is what the fuel costs."])
fn("find_parking", "Find parking", zh="查找停车位",
   names=["parking.search", "parkingFinder"], descs=["Where to leave the car."],
   params=dict(near=dict(t="str", v="landmark_b", d="near where", zh="附近", alt=["location"]), hours=dict(t="num", v=(1, 24), d="how many hours", zh="时长", opt=True, alt=["duration"]), covered=dict(t="bool", d="under a roof", zh="室内", opt=True), max_rate=dict(t="num", v=(1, 12), d="highest price per hour", zh="每小时最高价", opt=True)),
   en=["parking near {near}", "where can I park for {hours} hours at {near}", "covered parking close to {near} @covered=true", "park the car around {near}, at most {max_rate} an hour", "a spot by {near} for {hours} hours under a roof @covered=true", "I'm driving to {near}, where do I leave the car"],
   zh_q=["{near}附近的停车场", "在{near}停{hours}小时去哪", "{near}的室内停车位 @covered=true", "{near}附近每小时{max_rate}以内的停车场"],
   res=["garage, 3 per hour"], ans=["You can park near {near}."])
fn("find_charging_station", "Find charging stations for electric cars", zh="查找充电站",
   names=["charging.search", "chargerFinder"], descs=["Plugs for electric cars."],
   params=dict(near=dict(t="str", v="landmark_b", d="near where", zh="附近", alt=["location"]), plug=dict(t="enum", v={"ccs": ["CCS"], "chademo": ["CHAdeMO"], "type2": ["Type 2"], "tesla": ["Supercharger"], "gb_t": ["GB/T", "国标"]}, d="plug type", zh="接口", opt=True, alt=["connector"]), min_power=dict(t="int", v=(11, 350), d="kW at least", zh="最低功率", opt=True, alt=["kw"])),
   en=["charging station near {near}", "where can I charge with {plug} around {near}", "a charger of at least {min_power} kW close to {near}", "my battery is low, I'm at {near}, plug {plug}", "{plug} chargers, {min_power} kilowatts or more, {near}", "fast charging by {near}, minimum {min_power} kW"],
   zh_q=["{near}附近的充电桩", "{near}有{plug}接口的充电站吗", "{near}附近{min_power}千瓦以上的充电桩", "快没电了，我在{near}，找充电桩"],
   res=["2 chargers free"], ans=["You can charge near {near}."])
fn("lookup_plate", "Data of a vehicle by licence plate", zh="车牌查询",
   names=["vehicles.lookup", "plateLookup"], descs=["Make, inspection date, fines."],
   params=dict(plate=dict(t="str", v="plate_b", d="licence plate", zh="车牌"), info=dict(t="enum", v={"inspection": ["when the next check is due", "年检"], "fines": ["open tickets", "违章"], "insurance": ["保险"], "model": ["what car it is", "车型"]}, d="what to return", zh="内容")),
   en=["{info} of {plate}", "does {plate} have unpaid tickets @info=\"fines\"", "what car has the plate {plate} @info=\"model\"", "look up {plate}: {info}", "is {plate} insured @info=\"insurance\"", "when does {plate} have to be inspected @info=\"inspection\""],
   zh_q=["{plate}的{info}", "{plate}有违章吗 @info=\"fines\"", "{plate}是什么车 @info=\"model\"", "查{plate}{info}"],
   res=["no open fines"], ans=["Here is that about {plate}."])
fn("set_cabin_temperature", "Set the temperature inside the car", zh="设置车内温度",
   names=["car.climate.set", "carClimate"], descs=["Heats or cools the cabin."],
   params=dict(degrees=dict(t="num", v=(16, 28, 0.5), d="temperature in °C", zh="温度", alt=["temperature"]), seat=dict(t="enum", v={"driver": ["驾驶座"], "passenger": ["front passenger", "副驾"], "rear": ["back seats", "后排"]}, d="zone", zh="座位", opt=True, alt=["zone"])),
   en=["set the car to {degrees} degrees", "{degrees} for the {seat} seat", "warm the {seat} to {degrees}", "it's hot in here, bring the cabin down to {degrees}", "car temperature {degrees}", "make it {degrees} where the {seat} sits"],
   zh_q=["车里温度调到{degrees}度", "{seat}设为{degrees}度", "车里太热，调到{degrees}", "把{seat}温度设成{degrees}"],
   res=["cabin at {degrees}"], ans=["The car will have {degrees} degrees."])
fn("get_battery_level", "Battery or fuel level of the car", zh="查询车辆电量油量",
   names=["car.energy_level", "carBattery"], descs=["How far the car still goes."],
   params=dict(unit=dict(t="enum", v={"percent": ["in percent", "百分比"], "km": ["in kilometers", "公里"], "miles": ["in miles", "英里"]}, d="unit of the answer", zh="单位", opt=True)),
   en=["how full is the battery of the car", "how far can I still drive {unit}", "car battery {unit}", "do I need to charge soon", "remaining range {unit}", "is there enough juice left in the car"],
   zh_q=["车还有多少电", "还能开多远，用{unit}", "车的续航还剩多少", "要不要充电了，看看电量"],
   res=["64 percent"], ans=["That is what is left."])
fn("lock_car", "Lock the car", zh="锁车",
   names=["car.lock", "lockVehicle"], descs=["Closes all doors."],
   params=dict(windows=dict(t="bool", d="close the windows too", zh="同时关窗", opt=True)),
   en=["lock the car", "did I leave the car open? lock it", "lock up the car and close the windows @windows=true", "car doors shut please", "secure the car, windows as well @windows=true", "lock the car but leave the windows as they are @windows=false"],
   zh_q=["锁车", "把车锁上，窗也关了 @windows=true", "车门锁一下", "帮我把车锁好"],
   res=["locked"], ans=["The car is locked."])
fn("unlock_car", "Unlock the car", zh="解锁车辆",
   names=["car.unlock", "unlockVehicle"], descs=["Opens the doors or the trunk only."],
   params=dict(part=dict(t="enum", v={"all": ["every door", "所有车门"], "driver": ["only my door", "驾驶门"], "trunk": ["the boot", "后备箱"]}, d="what to open", zh="部位", opt=True)),
   en=["unlock the car", "open {part} of the car", "I have my hands full of bags, open the boot @part=\"trunk\"", "let me into the car", "unlock {part}", "car open please, {part}"],
   zh_q=["解锁车", "打开{part}", "我拎着东西，开一下后备箱 @part=\"trunk\"", "把车打开，{part}"],
   res=["unlocked"], ans=["The car is open."])
flow(en=["what car has the plate {p}, and what are the specs of that model", "look up the model behind {p} and give me its specs"], zh_q=["{p}是什么车，再查这款车的参数"],
   slots=dict(p="plate_b"), made=dict(m="car_b"), steps=[("lookup_plate", {"plate": "{p}", "info": "model"}, "{m}"), ("get_car_specs", {"model": "{m}"}, "150 hp, 5.9 l")], ans=["{p} is a {m} with 150 hp."])
