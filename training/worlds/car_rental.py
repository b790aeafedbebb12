"""Car rental: search, booking, changes, extras, insurance, hand-out and return, damage."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def _pool(v):
    return v.split("|") if isinstance(v, str) and "|" in v else v


def S(v, d, zh="", alt="", **more):
    """A copied text; `v` is a list name or values separated by |."""
    return dict(t="str", v=_pool(v), d=d, zh=zh, alt=alt.split(), **more)


def N(lo, hi, d, zh="", alt="", t="int", **more):
    """A number from lo to hi."""
    return dict(t=t, v=(lo, hi), d=d, zh=zh, alt=alt.split(), **more)


def B(d, zh="", alt="", **more):
    """An optional yes or no."""
    return dict(t="bool", d=d, zh=zh, alt=alt.split(), opt=True, **more)


def E(v, d, zh="", alt="", **more):
    """An enum written "value:surface,surface|value"."""
    table = {}
    for item in v.split("|"):
        value, _, words = item.partition(":")
        table[value] = [w for w in words.split(",") if w] + ([value.replace("_", " ")] if "_" in value else [])
    return dict(t="enum", v=table, d=d, zh=zh, alt=alt.split(), **more)


domain("car_rental")
values("station_we", en="Lisbon Airport|Oslo Central|Denver Terminal 2|the harbour office|Kyoto Station|Graz South|Hotel Lutetia|Naples Capodichino|Leeds Bradford|Downtown Perth|Zagreb Bus Station|Gate C Kiosk|Montreal East|Porto Campanhã|"
       "San Diego Bay|Bergen Ferry Dock|Tallinn Old Town|Seattle SEA".split("|"),
       zh="首都机场|上海虹桥站|成都东站|三亚湾店|杭州西湖店|昆明机场|厦门码头|西安北站|深圳湾口岸|青岛火车站|大理古城店|南京南站".split("|"))
values("booking_we", en="RB-20418|K7M2QX|booking 5531|44-0912|HZ88104|R/7731|LX0042|CR-9090|my last booking|#60077|EU-331-B|QWE8Z1".split("|"))
values("renter_we", en="Maya Lindt|Oliver Reed|Chen Wei|Fatima Khan|Dmitri Orlov|Rosa Diaz|Kofi Mensah|Hannah Stone|Mr Whitfield|Vikram Rao|Ingrid Lund|Tobias|Acme Corp|Nadia Karim".split("|"),
       zh="王磊|李娜|张敏|陈伟|刘洋|赵敏|孙倩|周杰|吴先生|黄小姐".split("|"))
values("damage_we", en="scratch on the left door|cracked windscreen|dent in the bumper|broken mirror|flat tyre|stain on the seat|missing hubcap|chip in the glass|burn mark on the carpet|lost aerial|torn roof lining".split("|"),
       zh="左门划痕|挡风玻璃裂了|保险杠凹陷|后视镜坏了|爆胎|座椅污渍|轮毂盖丢了|玻璃小缺口|天线丢了".split("|"))

CAR = "small:小型车|compact:紧凑型|estate:station wagon,旅行车|suv:SUV,越野车|van:面包车,商务车|convertible:敞篷车|luxury:豪华车"
GEAR = "manual:stick shift,手动,手动挡|automatic:自动,自动挡"
FUEL = "petrol:gasoline,汽油|diesel:柴油|electric:电动,纯电|hybrid:混动"
COVER = "basic:基础|standard:标准|full:全险"
EXTRAS = "child_seat:儿童座椅|gps:导航|roof_box:车顶箱|snow_chains:防滑链|ski_rack:雪板架|wifi:无线网"
BOOKING = S("booking_we", "booking number", "预订号", "reservation booking_id", noise=0.1)
PICK = S("station_we", "where the car is fetched", "取车点", "from pickup pickup_station")
DROP = S("station_we", "where the car is given back", "还车点", "to dropoff return_station")
DAY1 = S("day_c", "first day, as said", "取车日", "start pickup_date", noise=0)
DAY2 = S("day_c", "last day, as said", "还车日", "end return_date", noise=0)

fn("search_cars", "Search rental cars", zh="搜索租车", names=["searchCars", "cars.search", "find_rental"], descs=["Looks for free cars at a station by class, gearbox and fuel."],
   params=dict(pickup=PICK, start=dict(DAY1, opt=True), end=dict(DAY2, opt=True), car_class=E(CAR, "class of car", "车型", "category size", opt=True), gearbox=E(GEAR, "gearbox", "变速箱", "transmission", opt=True),
               fuel=E(FUEL, "fuel", "燃料", "engine", opt=True),
               max_price=N(20, 200, "at most per day", "每天最高价", "budget price_limit", opt=True), seats=N(2, 9, "at least so many seats", "座位数", "min_seats passengers", opt=True)),
   en=L('''which cars are there at {pickup}
find a {car_class} car at {pickup}
{car_class} with {gearbox} gearbox at {pickup} from {start} to {end}
what do {fuel} cars cost at {pickup} on the days {start} to {end}
search {pickup}: {car_class}, {fuel}, {max_price} a day at most
I need {seats} seats, {car_class}, {pickup}
a {gearbox} {car_class} from {pickup} please, nothing over {max_price} a day
cars with {seats} seats and a {fuel} engine near {pickup}
show me {fuel} rentals at {pickup} under {max_price}
we arrive {start} at {pickup} and leave {end}, which {car_class} cars are free
is there anything {fuel} and {gearbox} at {pickup}
I can't drive stick, what's there at {pickup} @gearbox="automatic"
from {start} till {end}, {pickup}, {car_class}, {seats} people
look for {car_class} {gearbox} {fuel} in {pickup}
compare cars at {pickup} for less than {max_price} per day'''),
   zh_q=L('''{pickup}有什么车
在{pickup}找{car_class}，{gearbox}
{start}到{end}在{pickup}租{fuel}车
{pickup}每天不超过{max_price}的{car_class}
{seats}座的{fuel}车，{pickup}取
我不会开手动，{pickup}有什么车 @gearbox="automatic"'''), res=["Golf 41/day, Corolla 39/day"], ans=["These cars are free at {pickup}."])

fn("book_car", "Book a rental car", zh="预订租车", names=["bookCar", "rentals.book", "reserve_car"], descs=["Reserves a car from one station to another."],
   params=dict(car=S("car_b", "model or offer", "车", "model vehicle offer"), pickup=PICK, dropoff=dict(DROP, opt=True), start=DAY1, end=dict(DAY2), insurance=E(COVER, "insurance", "保险", "cover", opt=True),
               pay=E("now:现在,预付|later:at the counter,到店付", "when to pay", "付款时间", "payment", opt=True), driver_age=N(18, 79, "age of the driver", "驾驶人年龄", "age", opt=True)),
   en=L('''book the {car} at {pickup} from {start} to {end}
reserve {car}, {pickup}, {start} until {end}
I'd like {car} from {pickup} to {dropoff}, {start} till {end}
pick up {car} at {pickup} {start}, give it back at {dropoff} {end}
{car} {start} to {end}, fetch at {pickup}, insurance {insurance}
from {start} to {end} I take {car} at {pickup} with {insurance} insurance, paying {pay}
rent me {car} at {pickup}; start {start}, end {end}; driver is {driver_age}
give back at {dropoff} {end}, pick up at {pickup} {start}, the car is {car}
the driver is {driver_age} years old, {car}, {pickup}, {start} to {end}
one way from {pickup} to {dropoff} with {car}, {start} - {end}
take the {car} offer at {pickup}, {start} until {end}, {insurance} cover
I'll return it to {dropoff} on the last day ({end}); book {car} from {pickup}, {start}
{car} at {pickup}, {start} to {end}, pay {pay}
make a booking for {car}: {pickup}, {start}, {end}, pay {pay}, {insurance}'''),
   zh_q=L('''预订{car}，{pickup}取，{start}到{end}
{start}在{pickup}取{car}，{end}在{dropoff}还
租{car}，{start}至{end}，{pickup}，保险{insurance}
从{pickup}到{dropoff}单程租{car}，{start}到{end}
驾驶人{driver_age}岁，{car}，{pickup}，{start}到{end}
{car}{start}取{end}还，地点{pickup}，{pay}付款'''), res=["booked: {car}"], ans=["The {car} is booked."])

fn("change_booking_dates", "Change the days of a booking", zh="修改租期", names=["changeDates", "rentals.reschedule", "move_booking"], descs=["New pick-up or return day of a booking."],
   params=dict(booking=BOOKING, start=S("day_c", "new first day, as said", "新取车日", "new_start", noise=0, opt=True), end=S("day_c", "new last day, as said", "新还车日", "new_end", noise=0, opt=True)),
   en=L('''change {booking} to {start} until {end}
{booking} should end {end}
{booking}: start {start}
I come to fetch {booking} {start}
keep the car of {booking} until {end}
we fetch the car {start} and bring it back {end}, booking {booking}
extend {booking} to {end}
move the pickup of {booking} to {start}
shift the return of {booking} to {end}
new dates for {booking}: from {start} to {end}
{booking} begins {start}, the end stays
I'd rather give the car of {booking} back {end}'''),
   zh_q=L('''{booking}改成{start}到{end}
{booking}延到{end}还车
{booking}取车日改到{start}
我{start}才能取{booking}的车
{booking}：{start}取，{end}还'''), res=["dates changed"], ans=["{booking} has new dates."])

fn("change_station", "Change where a booking is fetched or returned", zh="修改取还车点", names=["changeStation", "rentals.set_station", "move_pickup"], descs=["Another pick-up or drop-off station."],
   params=dict(booking=BOOKING, which=E("pickup:取车点|return:还车点", "pick-up or return", "取车或还车", "end kind"), station=S("station_we", "new station", "新门店", "location to"),
               old_station=S("station_we", "station so far", "原门店", "from", opt=True)),
   en=L('''change the {which} of {booking} to {station}
{booking}: {which} at {station}
the {which} station of {booking} should be {station} instead of {old_station}
I want to fetch {booking} at {station} @which="pickup"
I'd rather drop {booking} off at {station} @which="return"
move the {which} from {old_station} to {station}, booking {booking}
for {booking}, make {station} the {which} place
not {old_station} but {station} for the {which} of {booking}
give the car of {booking} back in {station} @which="return"
we start at {station}, not at {old_station}, {booking} @which="pickup"
{station} is better for the {which}, booking {booking}
set {which} {station} for {booking}'''),
   zh_q=L('''{booking}的{which}改成{station}
把{booking}的{which}从{old_station}换到{station}
{booking}想在{station}取车 @which="pickup"
{booking}到{station}还车 @which="return"
{which}不要{old_station}，改{station}，预订{booking}'''), res=["station changed"], ans=["The {which} of {booking} is {station}."])

fn("cancel_rental", "Cancel a rental booking", zh="取消租车", names=["cancelRental", "rentals.cancel", "drop_booking"], descs=["Cancels a booking and says how the money comes back."],
   params=dict(booking=BOOKING, refund=E("card:信用卡|voucher:代金券|none:不退", "how the money comes back", "退款方式", "refund_to", opt=True),
               reason=E("illness:生病|weather:天气|cheaper:a cheaper offer,找到更便宜的|plans:a change of plans,计划变了", "why", "原因", "why", opt=True)),
   en=L('''cancel {booking}
we don't need the car of {booking} any more
cancel {booking} and refund to {refund}
{booking} has to be cancelled because of {reason}
call off the rental {booking}, money back as {refund}
annul booking {booking}, reason {reason}
I don't want {booking}, give me a {refund}
drop {booking}
the weather is awful, cancel {booking} @reason="weather"
I'm in bed with a fever, cancel the car {booking} @reason="illness"
{booking}: cancel, {refund}, {reason}
no car after all, {booking}
withdraw {booking} with a {refund} refund'''),
   zh_q=L('''取消{booking}
{booking}的车不要了
因为{reason}取消{booking}
取消{booking}，退到{refund}
我病了，{booking}取消 @reason="illness"'''), res=["cancelled"], ans=["{booking} is cancelled."])

fn("set_insurance", "Choose the insurance of a booking", zh="选择保险", names=["setInsurance", "rentals.insurance", "change_cover"], descs=["Cover and excess of a booking."],
   params=dict(booking=BOOKING, cover=E(COVER, "cover", "保险级别", "insurance level"), old_cover=E(COVER, "cover so far", "原保险", "from", opt=True), excess=N(100, 1500, "you pay up to", "自付额", "deductible", opt=True),
               area=E("country:本国|europe:欧洲|worldwide:全球", "where it is valid", "有效区域", "region", opt=True)),
   en=L('''set the insurance of {booking} to {cover}
{cover} cover for {booking}
change {booking} from {old_cover} to {cover}
upgrade the insurance on {booking}, {old_cover} to {cover}
{booking}: {cover} insurance valid in {area}
I want {cover} with an excess of {excess} on {booking}
give {booking} {cover} insurance, {area}
for {booking} take the {cover} package instead of {old_cover}
insure {booking} {cover}, deductible {excess}
put {cover} cover on booking {booking}
we drive abroad a lot, {booking} needs {cover} valid {area}
make the insurance {cover} for {booking}, excess {excess}, {area}'''),
   zh_q=L('''{booking}的保险改成{cover}
{booking}从{old_cover}升到{cover}
{booking}要{cover}，{area}有效
{booking}买{cover}，自付额{excess}
给{booking}选{cover}保险'''), res=["insurance {cover}"], ans=["{booking} has {cover} cover."])

fn("add_extra", "Add an extra to a booking", zh="添加附加项", names=["addExtra", "rentals.extras", "order_equipment"], descs=["Child seat, navigation and so on."],
   params=dict(booking=BOOKING, extra=E(EXTRAS, "which extra", "附加项", "item equipment"), quantity=N(2, 4, "how many", "数量", "count", opt=True),
               billing=E("per_day:by the day,按天|once:一次性", "how it is charged", "计费方式", "charge", opt=True)),
   en=L('''add a {extra} to {booking}
{booking} needs a {extra}
put {quantity} {extra} on {booking}
I'd like a {extra} with {booking}, paid {billing}
{extra} for {booking}
we travel with a baby, {booking} @extra="child_seat"
it will snow in the mountains, prepare {booking} for that @extra="snow_chains"
don't forget the {extra} for booking {booking}
{quantity} times {extra} in the car of {booking}, {billing}
order {extra} for the rental {booking}
I always get lost, add something to {booking} @extra="gps"
our bags don't fit, put something on top of the car of {booking} @extra="roof_box"
book {extra} along with {booking}'''),
   zh_q=L('''{booking}加一个{extra}
给{booking}加{quantity}个{extra}
{booking}要{extra}，{billing}付
带宝宝出行，给{booking}加上 @extra="child_seat"
{booking}需要{extra}'''), res=["{extra} added"], ans=["{booking} comes with {extra}."])

fn("remove_extra", "Take an extra off a booking", zh="去掉附加项", names=["removeExtra", "rentals.drop_extra"],
   descs=["Cancels a piece of equipment."], params=dict(booking=BOOKING, extra=E(EXTRAS, "which extra", "附加项", "item equipment")),
   en=L('''remove the {extra} from {booking}
{booking} without {extra} please
we bring our own {extra}, take it off {booking}
no {extra} for {booking}
cancel the {extra} in {booking}
the {extra} of {booking} isn't needed
take {extra} off booking {booking}
drop {extra}, booking {booking}
{booking}: minus {extra}
I changed my mind about the {extra} on {booking}, leave it out
my phone does the navigation, {booking} doesn't need it @extra="gps"
strike {extra} from {booking}'''),
   zh_q=L('''{booking}去掉{extra}
{booking}不要{extra}了
我们自己带{extra}，从{booking}删掉
取消{booking}的{extra}
{booking}不需要{extra}'''), res=["{extra} removed"], ans=["{extra} is off {booking}."])

fn("add_driver", "Add a second driver", zh="添加驾驶人", names=["addDriver", "rentals.driver", "second_driver"], descs=["Another person who may drive the car."],
   params=dict(booking=BOOKING, name=S("renter_we", "the driver", "姓名", "driver full_name"), age=N(18, 79, "age", "年龄", "years", opt=True),
               licence_years=N(1, 50, "years with a licence", "驾龄", "experience licence_held", opt=True), licence=E("national:本国驾照|international:国际驾照", "kind of licence", "驾照类型", "licence_type", opt=True)),
   en=L('''add {name} as a driver to {booking}
{name} drives too, {booking}
second driver for {booking}: {name}, {age} years old
{name} is {age} and has had a licence for {licence_years} years, put them on {booking}
let {name} drive the car of {booking}
{booking}, extra driver {name} with an {licence} licence
licence for {licence_years} years, age {age}: {name} on {booking}
{name} may drive as well, booking {booking}, {licence} licence
put {name} down as driver on {booking}
{booking}: {name}, {age}, {licence}
my friend {name} wants to take turns at the wheel, {booking}
register {name} ({age}) for {booking}'''),
   zh_q=L('''{booking}加驾驶人{name}
{name}也开{booking}的车，{age}岁
给{booking}添加第二驾驶人{name}，驾龄{licence_years}年
{name}{age}岁，{licence}，加到{booking}
让{name}开{booking}的车'''), res=["driver added"], ans=["{name} may drive as well."])

fn("record_pickup", "Hand a car out", zh="交车登记", names=["recordPickup", "desk.handout", "check_out_car"], descs=["Notes mileage and fuel when the renter takes the car."],
   params=dict(booking=BOOKING, plate=S("plate_b", "number plate", "车牌", "registration licence_plate"), mileage=N(50, 90000, "kilometres on the clock", "里程", "odometer km"),
               fuel_level=E("empty:空|quarter:四分之一|half:一半|full:满", "fuel in the tank", "油量", "tank", opt=True)),
   en=L('''hand out {plate} for {booking} at {mileage} km
{booking} takes {plate}, {mileage} kilometres, tank {fuel_level}
car {plate} goes out on {booking}, mileage {mileage}
check out {plate} to {booking}: {mileage} km, {fuel_level} tank
the customer of {booking} drives off with {plate}, {mileage} on the clock
pickup {booking}: {plate}, {mileage}
{plate} leaves with {mileage} km and a {fuel_level} tank for {booking}
give the keys of {plate} to {booking}, odometer {mileage}
{mileage} km, {fuel_level} tank, plate {plate}, booking {booking}, handing out now
record the handout of {plate} ({mileage} km) for {booking}
{booking} starts now with {plate} at {mileage}
release {plate} for {booking}, {mileage} km, {fuel_level}'''),
   zh_q=L('''{booking}取走{plate}，里程{mileage}
交车：{booking}，{plate}，{mileage}公里
{plate}交给{booking}，里程{mileage}，油箱{fuel_level}
{booking}的客人开走了{plate}，表显{mileage}
登记交车{plate}，{mileage}公里，预订{booking}'''), res=["car handed out"], ans=["{plate} is out on {booking}."])

fn("record_return", "Take a car back", zh="还车登记", names=["recordReturn", "desk.check_in", "receive_car"], descs=["Notes mileage, fuel and state when a car comes back."],
   params=dict(plate=S("plate_b", "number plate", "车牌", "registration licence_plate"), mileage=N(50, 95000, "kilometres on the clock", "里程", "odometer km"),
               fuel_level=E("empty:空|quarter:四分之一|half:一半|full:满", "fuel in the tank", "油量", "tank"), condition=E("clean:干净|dirty:脏|damaged:有损坏", "state of the car", "车况", "state", opt=True)),
   en=L('''{plate} is back with {mileage} km and a {fuel_level} tank
take back {plate}: {mileage}, {fuel_level}, {condition}
return of {plate}, {mileage} km, tank {fuel_level}
{plate} came in {condition}, tank {fuel_level}, {mileage} kilometres
check in {plate}, odometer {mileage}, {fuel_level} tank
the tank is {fuel_level}, the clock says {mileage}, car {plate}, {condition}
car {plate} returned {condition} with {fuel_level} tank at {mileage} km
{mileage} km on {plate}, {fuel_level}
receive {plate} ({mileage} km), {fuel_level} tank, looks {condition}
not a drop left in {plate}, {mileage} km, it's back @fuel_level="empty"
{plate} back, topped up to the brim, {mileage} km @fuel_level="full"
someone brought {plate} back, {mileage} km, {fuel_level} tank'''),
   zh_q=L('''{plate}还车，{mileage}公里，油箱{fuel_level}
收车{plate}：{mileage}，{fuel_level}，车况{condition}
{plate}回来了，{condition}，油量{fuel_level}，里程{mileage}
{plate}加满油还回来，{mileage}公里 @fuel_level="full"
登记还车{plate}，里程{mileage}，油{fuel_level}'''), res=["car is back"], ans=["{plate} is checked in."])

fn("report_damage", "Report damage to a rental car", zh="报告车损", names=["reportDamage", "desk.damage", "log_damage"], descs=["Records damage with place, size and who is to blame."],
   params=dict(plate=S("plate_b", "number plate", "车牌", "registration car"), description=S("damage_we", "what is broken", "描述", "damage text"),
               side=E("front:前|rear:后|left:左|right:右|inside:车内", "part of the car", "部位", "location area", opt=True), size=E("small:小|medium:中|large:大", "how big", "大小", "severity", opt=True),
               fault=E("renter:租车人|other_party:the other driver,对方|unknown:未知", "who caused it", "责任方", "blame caused_by", opt=True), cost=N(20, 3000, "estimated cost", "预计费用", "estimate repair_cost", opt=True)),
   en=L('''report damage on {plate}: {description}
{plate} has a {description}
{size} damage at the {side} of {plate}, {description}
{description} on {plate}, {side}, the {fault} is to blame
{plate}: {description}, about {cost} to repair
note a {size} damage for {plate}: {description}, fault {fault}
there's a {description} on the {side} of the car {plate}
car {plate}, {side}, {size}, {description}
repairing the {description} on {plate} will cost {cost}, it was the {fault}
log {description}, plate {plate}, {size}
nobody knows who did it: {description} on {plate} @fault="unknown"
somebody drove into {plate}, {description}, not the renter's fault @fault="other_party"
damage: {plate}, {side} side, {description}, {cost}'''),
   zh_q=L('''{plate}有损坏：{description}
报告{plate}{side}部{description}，程度{size}
{plate}{description}，维修约{cost}
{plate}：{description}，责任{fault}
{description}，车牌{plate}，不知道谁弄的 @fault="unknown"'''), res=["damage recorded"], ans=["The damage on {plate} is recorded."])

flow(en=["find a luxury car at {p} and book it from {a} to {b}", "search {p} for a luxury rental, then book that car, {a} until {b}"], zh_q=["在{p}找一辆豪华车，订{a}到{b}", "搜{p}的豪华车，然后从{a}订到{b}"],
     slots=dict(p="station_we", a="day_c", b="day_c"), made=dict(k=["Jaguar XF", "offer 118", "Audi A8", "Lexus LS", "BMW 7"]),
     steps=[("search_cars", {"pickup": "{p}", "car_class": "luxury"}, "{k}"), ("book_car", {"car": "{k}", "pickup": "{p}", "start": "{a}", "end": "{b}"}, "booked")], ans=["{k} is booked at {p}."])
flow(en=["book {c} at {p} from {a} to {b} and add {n} as a second driver", "reserve {c}, {p}, {a} to {b}; {n} drives too"], zh_q=["在{p}订{c}，{a}到{b}，再加驾驶人{n}", "订{c}（{p}，{a}至{b}），{n}也开"],
     slots=dict(c="car_b", p="station_we", a="day_c", b="day_c", n="renter_we"), made=dict(k=["RB-77120", "XK90PL", "#40188", "EU-802"]),
     steps=[("book_car", {"car": "{c}", "pickup": "{p}", "start": "{a}", "end": "{b}"}, '{{"booking":"{k}"}}'), ("add_driver", {"booking": "{k}", "name": "{n}"}, "added")], ans=["{c} is booked as {k}, {n} may drive."])
