"""Wedding planning: guests and replies, tables, invitations, vendors, programme, songs, decoration, gift list."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter."""
    return dict(t="str", v=v, d=d, zh=zh, alt=list(alt), **k)


def O(d, zh, *alt, f, **k):
    """An object parameter."""
    return dict(t="obj", d=d, zh=zh, alt=list(alt), f=f, **k)


def B(d, zh, *alt, **k):
    """A boolean parameter."""
    return dict(t="bool", d=d, zh=zh, alt=list(alt), **k)


domain("wedding_planning")
values("wguest_dx", en="Oskar Lindqvist|Farah Naseri|Uncle Walter|Carmen Flores|Thandi Mokoena|Baby Rufus|Grandpa Ernst|Camille Dubois|Lord Byron Wells|Prof. Anand|Mia|Stefan Radev|Aoife Kelly|the Hendersons|Bruno Santos|Lucy-Ann Marsh|Akira|Zeynep Aydin|Tom from the office|Great-aunt Hilda".split("|"),
       zh="刘思远|陈阿姨|表哥小军|吴佳怡|外公|张教授|大学室友老魏|苏菲|李叔叔|小宝|孙丽华|同事阿杰|司徒文|钱奶奶".split("|"))
values("wmail_dx", en="oskar.l@nordmail.se|farah@naseri.org|thandi_m@webpost.za|camille.dubois@lettres.fr|anand@uni.edu|stefan77@mail.bg|aoife@kellys.ie|bsantos@correio.pt|hello@lucyann.co|zeynep.aydin@posta.tr|vendor@example.com|info@sweetlayers.com".split("|"),
       zh="siyuan@mail.cn|chen_ayi@126.com|xiaojun77@qq.com|wujiayi@post.cn|zhang.prof@edu.cn|sufei@example.cn".split("|"))
values("wtable_dx", en="table 3|the head table|table 12|the kids' table|Table Rosemary|table 7b|the garden table|Table \"Lisbon\"|the long table|table 1|the quiet corner|Table of Misfits|table 20".split("|"),
       zh="3号桌|主桌|12号桌|儿童桌|迷迭香桌|花园桌|长桌|1号桌|安静角落|20号桌".split("|"))
values("wvendor_dx", en="Sweet Layers|Captured by Nils|The Velvet Notes|Petal & Stem|Big Top Tents|DJ Marrakesh|Golden Fork Catering|Not Just Cake|Tan Brothers Cars|Ink & Paper House|Studio 9|Barefoot String Quartet|La Belle Table".split("|"),
       zh="甜蜜层层|尼尔斯摄影|天鹅绒乐队|花与茎|大篷帐|金叉餐饮|谭氏车行|纸墨坊|九号工作室|弦乐四重奏".split("|"))
values("wvenue_dx", en="Rosewood Barn|Castle Ahrensfeld|the Old Mill|Villa Serena|Orchard Hall|The Glass Pavilion|St. Anne's Chapel|Hotel Bellevue|Lakeside Lodge|Warehouse 21|the botanical garden|Tithe Barn".split("|"),
       zh="玫瑰谷仓|老磨坊|塞雷娜别墅|果园礼堂|玻璃亭|圣安妮教堂|湖畔小屋|21号仓库|植物园|半山酒店".split("|"))
values("wstreet_dx", en="3 Chapel Lane|Via dei Tigli 12|88 Quarry Road|Schlossallee 1|17 Meadow Rise|Unit 4, Dock Street|Rua do Sol 45|600 Orchard Drive|2 Abbey Close".split("|"), zh="湖滨路3号|松林街12号|果园路88号|古城巷1号|阳光大道45号".split("|"))
values("wtown_dx", en="Verona|Galway|Sintra|Freiburg|Savannah|Lund|Annecy|Hobart|Bled|Santa Fe|Whitby".split("|"), zh="大理|丽江|三亚|绍兴|珠海|扬州|阳朔".split("|"))
values("wsong_dx", en="At Last|Don't Stop Me Now|Marry You|Here Comes the Sun|99 Luftballons|I Will Always Love You|No Scrubs|Can't Help Falling in Love|La Vie en Rose|Shut Up and Dance|Part 2: the Waltz|Not Fade Away|September|You Never Can Tell|Ain't No Mountain High Enough|Macarena".split("|"),
       zh="今天你要嫁给我|甜蜜蜜|告白气球|月亮代表我的心|最浪漫的事|不得不爱|小幸运|稻香|爱情转移|好久不见".split("|"))
values("wdecor_dx", en="fairy lights|paper lanterns|candlesticks|white chair covers|olive garlands|a flower arch|gold ribbons|hay bales|glass jars|silk napkins|bunting|rose petals|welcome sign|lace runners|balloon clusters".split("|"),
       zh="小彩灯|纸灯笼|烛台|白色椅套|橄榄花环|花拱门|金丝带|玻璃罐|丝绸餐巾|彩旗|玫瑰花瓣|迎宾牌|气球".split("|"))
values("wmoment_dx", en="First dance|Cutting the cake|Speeches, part 1|Not-so-formal dinner|Bouquet toss|Sunset photos|Vows|Champagne tower|Sparkler send-off|The Big Surprise!|Group photo: everyone|Midnight snack|Father-daughter dance".split("|"),
       zh="第一支舞|切蛋糕|致辞上半场|抛捧花|日落合影|宣誓|香槟塔|惊喜环节！|大合照|宵夜|父女舞|敬茶".split("|"))
values("wreason_dx", en="they raised the price twice|the photos looked dull|he never answers his phone|we found somebody nearer|the band split up|my aunt will bake instead|we will be inside anyway|they are double-booked|we are over budget|they only take cash".split("|"),
       zh="他们涨了两次价|照片不好看|电话总打不通|找到更近的了|乐队解散了|超预算了|他们撞档期了|只收现金".split("|"))
values("wtext_dx", en="Save the date!|We are getting married, finally|Come as you are, no gifts|Two hearts, one big party|Please do not bring balloons|Join us for dinner & dancing|You are invited... again|Love, laughter and cake|It's happening: June 21|No speeches, just music".split("|"),
       zh="我们要结婚啦|请留好时间！|人来就好，不收礼|两颗心，一场派对|请不要带气球|一起吃饭跳舞吧|有爱有笑有蛋糕|终于等到这一天".split("|"))
values("wgift_dx", en="a stand mixer|copper pans|linen sheets|Espresso Machine X-200|a week in Crete|wine glasses (set of 6)|a record player|hiking tent for two|cooking class|garden bench|robot vacuum|a cast-iron pot|board games".split("|"),
       zh="料理机|铜锅|亚麻床单|意式咖啡机|克里特岛一周|红酒杯六只装|黑胶唱机|双人帐篷|烹饪课|花园长椅|扫地机器人|铸铁锅".split("|"))

values("wday_dx", en="Friday|Saturday noon|20 June|the 19th|Thursday|2026-06-19|the day before|noon".split("|"), zh="周五|周六中午|6月20日|19号|周四|2026-06-19|前一天".split("|"))
values("wdayend_dx", en="Sunday|Monday morning|1 July|the 30th|2026-06-23|the day after|next Tuesday|23 June".split("|"), zh="周日|周一早上|7月1日|30号|2026-06-23|次日|下周二".split("|"))

GUEST = S("wguest_dx", "name of the guest", "宾客姓名", "name", "guest_name", "person")
GUESTS = dict(t="[str]", v="wguest_dx", d="names of the guests", zh="宾客名单", alt=["names", "people", "invitees"])
TABLE = S("wtable_dx", "table", "桌号", "table_name", "at_table")
DIET = dict(t="[enum]", v={"vegan": ["no animal products", "纯素"], "vegetarian": ["no meat", "eats no meat", "吃素"], "gluten_free": ["no gluten", "coeliac", "无麸质"], "nut_allergy": ["allergic to nuts", "must not have nuts", "坚果过敏"], "halal": ["only halal meat", "清真"], "lactose_free": ["no milk", "can't have dairy", "不含乳糖"]}, d="what to watch in the kitchen", zh="饮食要求", alt=["diet", "dietary_needs", "restrictions"])
SERVICE = dict(t="enum", v={"photography": ["taking pictures", "the photos", "摄影", "拍照"], "catering": ["the food", "the dinner", "餐饮", "酒席"], "music": ["the dance music", "the band", "音乐", "乐队"], "flowers": ["the bouquets", "the flowers", "花艺", "鲜花"], "wedding_cake": ["the cake", "the sugar tower", "婚礼蛋糕", "蛋糕"], "transport": ["the cars", "driving the guests", "车队", "接送"]}, d="what they do", zh="服务内容", alt=["kind", "category"])

fn("add_guest", "Put somebody on the guest list", zh="添加宾客", names=["guests.add", "addGuest", "invite_person"], descs=["A new guest with side, diet and plus-one.", "Adds a name to the list"],
   params=dict(guest=dict(t="obj", d="the person", zh="宾客", alt=["person", "invitee"], f=dict(name=S("wguest_dx", "name", "姓名"), email=S("wmail_dx", "email", "邮箱", opt=True, noise=0))), side=dict(t="enum", v={"bride": ["the bride's side", "her side", "新娘那边", "女方"], "groom": ["the groom's side", "his side", "新郎那边", "男方"], "both": ["friends of both", "双方"]}, d="whose guest", zh="哪一方", opt=True, alt=["party", "belongs_to"]), plus_one=B("may bring somebody", "可带伴", "with_partner", "brings_guest", opt=True), dietary=dict(DIET, opt=True)),
   en=L('''add {guest.name} to the guest list
put {guest.name} on the list, {guest.email}
{guest.name} is invited too, {side}
add {guest.name} with a plus-one @plus_one=true
invite {guest.name}, but without a companion @plus_one=false
{guest.name} comes as well: {dietary}
new guest {guest.name} ({guest.email}), {side}, {dietary}
we forgot {guest.name}! {side}
guest: {guest.name}, {dietary}, no plus-one @plus_one=false
{guest.name} may bring a date, {guest.email} is the mail @plus_one=true
{guest.email} belongs to {guest.name}, add that person to the wedding
please note {guest.name} for {side}; food: {dietary}
of course {guest.name} is coming, from {side}, alone @plus_one=false
write down {guest.name} and partner, {dietary} @plus_one=true
{guest.name} is not her side but his side, add to the list @side="groom"'''),
   zh_q=L('''把{guest.name}加到宾客名单
邀请{guest.name}，邮箱{guest.email}
{guest.name}也来，{side}，{dietary}
加{guest.name}，可以带伴 @plus_one=true
{guest.name}一个人来，不带伴 @plus_one=false
新增宾客{guest.name}（{guest.email}），{side}
差点忘了{guest.name}，{dietary}'''), res=["guest added"], ans=["The guest list is longer by one."])

fn("remove_guest", "Take somebody off the guest list", zh="删除宾客", names=["guests.remove", "removeGuest", "uninvite"], descs=["Deletes a name from the list.", "Uninvites a person"],
   params=dict(guest=GUEST, notify=B("tell the person", "通知本人", "send_note", opt=True)),
   en=L('''take {guest} off the guest list
{guest} is not invited any more
remove {guest} from the list, don't tell them @notify=false
uninvite {guest}
cross out {guest} and let them know @notify=true
delete {guest} from the guests
no {guest} at my wedding
{guest} is off the list, quietly please @notify=false
we argued, so {guest} stays away
strike {guest} from the list and send a note @notify=true
{guest}: remove
drop {guest} from the invitations without a word @notify=false'''),
   zh_q=L('''把{guest}从名单上去掉
不请{guest}了
删除{guest}，不用通知 @notify=false
划掉{guest}，告诉本人一声 @notify=true
{guest}不来了，名单里删掉'''), res=["removed"], ans=["{guest} is no longer on the list."])

fn("record_reply", "Note whether a guest comes", zh="记录回复", names=["guests.rsvp", "setRsvp", "reply_of_guest"], descs=["The answer to an invitation.", "RSVP with an optional remark"],
   params=dict(guest=GUEST, attending=B("true means comes", "是否出席", "coming", "accepts"), remark=S("wreason_dx", "remark of the guest", "备注", "note", "comment", opt=True, noise=0.1)),
   en=L('''{guest} is coming @attending=true
{guest} said no @attending=false
{guest} can't make it @attending=false
yes from {guest} @attending=true
{guest} declined: {remark} @attending=false
reply of {guest}: comes @attending=true
{guest} will be there after all @attending=true
count {guest} out @attending=false
{guest} accepted and wrote "{remark}" @attending=true
we can count on {guest} @attending=true
sadly {guest} has to stay at home @attending=false
{guest} is not coming, quote: {remark} @attending=false
rsvp {guest}: negative @attending=false
mark {guest} as attending @attending=true'''),
   zh_q=L('''{guest}会来 @attending=true
{guest}来不了 @attending=false
{guest}回复说参加 @attending=true
{guest}婉拒了，备注：{remark} @attending=false
{guest}确认出席，留言“{remark}” @attending=true
算上{guest} @attending=true'''), res=["reply noted"], ans=["The reply of {guest} is noted."])

fn("seat_guests", "Seat guests at a table", zh="安排座位", names=["seating.assign", "seatGuests", "put_at_table"], descs=["Several people at one table.", "Assigns guests to a table"],
   params=dict(guests=GUESTS, table=TABLE, near_exit=B("close to the door", "靠近门口", "by_the_door", opt=True)),
   en=L('''seat {guests} at {table}
{guests} sit at {table}
put {guests} together at {table}
{table}: {guests}
at {table} we want {guests}
{guests} go to {table}, near the door please @near_exit=true
place {guests} at {table}, but not by the exit @near_exit=false
I want {guests} on {table}
who sits at {table}? {guests}
{table} is for {guests}
they know each other, so {guests} at {table}
give {guests} seats at {table}, far from the door @near_exit=false
{guests} at {table}, right beside the door @near_exit=true
{guests} at {table}, but not the twins
{table} gets {guests}; the photographer eats elsewhere'''),
   zh_q=L('''{guests}坐{table}
把{guests}安排在{table}
{table}：{guests}
让{guests}一起坐{table}，靠门 @near_exit=true
{table}留给{guests}
{guests}坐{table}，别靠门口 @near_exit=false
{guests}坐{table}，双胞胎不坐那'''), res=["seated"], ans=["{table} has its guests."])

fn("keep_apart", "Guests who must not share a table", zh="分开就座", names=["seating.separate", "separateGuests", "never_together"], descs=["Keeps people at different tables.", "A rule for the seating plan"],
   params=dict(guests=GUESTS, reason=dict(t="enum", v={"family_quarrel": ["they don't talk to each other", "there was a quarrel", "他们不说话", "吵过架"], "divorced": ["they used to be married", "they are divorced", "离过婚"], "too_loud": ["together they get too loud", "they egg each other on", "凑一起太吵"], "language": ["they have no language in common", "语言不通"]}, d="why", zh="原因", opt=True, alt=["why", "cause"])),
   en=L('''keep {guests} apart
{guests} must not sit together
never put {guests} at the same table
{guests} at different tables, {reason}
separate {guests}: {reason}
{reason}, so no common table for {guests}
don't seat {guests} next to each other
I don't want {guests} side by side
split up {guests}, {reason}
{guests} should be far from each other
make sure {guests} don't share a table, {reason}'''),
   zh_q=L('''{guests}不能坐一起
把{guests}分开坐
{guests}别安排在同一桌，{reason}
{reason}，{guests}要隔开
不要让{guests}挨着坐'''), res=["rule saved"], ans=["They will sit at different tables."])

fn("move_guest", "Move a guest from one table to another", zh="换桌", names=["seating.move", "changeTable", "switch_table"], descs=["Another table for one guest.", "From here to there in the seating plan"],
   params=dict(guest=GUEST, from_table=S("wtable_dx", "table before", "原桌", "old_table"), to_table=S("wtable_dx", "table after", "新桌", "new_table")),
   en=L('''move {guest} from {from_table} to {to_table}
{guest} goes to {to_table} instead of {from_table}
{guest}: {from_table} to {to_table}
to {to_table} from {from_table}: {guest}
take {guest} away from {from_table}, {to_table} is better
not {from_table} but {to_table} for {guest}
{to_table} rather than {from_table} for {guest}
let {guest} leave {from_table} and sit at {to_table}
there is no room at {from_table}, {guest} moves to {to_table}
put {guest}, now at {from_table}, at {to_table}'''),
   zh_q=L('''把{guest}从{from_table}换到{to_table}
{guest}不坐{from_table}，改坐{to_table}
{from_table}的{guest}移到{to_table}
{guest}换桌：{from_table}到{to_table}
{guest}去{to_table}，别在{from_table}了'''), res=["moved"], ans=["{guest} now sits at {to_table}."])

fn("send_invitations", "Send the invitation to guests", zh="发送请柬", names=["invitations.send", "mailInvitations", "invite_all"], descs=["A headline, recipients and ways of sending.", "Sends invitations by several channels"],
   params=dict(guests=GUESTS, headline=S("wtext_dx", "line on top", "标题", "title", "wording", noise=0.1), channels=dict(t="[enum]", v={"post": ["letter", "paper mail", "邮寄"], "email": ["e-mail", "邮件"], "text_message": ["SMS", "短信"], "wedding_site": ["our page", "婚礼网站"]}, d="ways of sending", zh="发送方式", opt=True, alt=["via", "by"]), with_map=B("add a map", "附地图", "include_map", opt=True), reply_to=O("where answers go", "回复对象", "rsvp_to", opt=True, f=dict(name=S("wguest_dx", "name", "姓名"), email=S("wmail_dx", "email", "邮箱", noise=0)))),
   en=L('''send {guests} the invitation "{headline}"
invite {guests} with the headline "{headline}"
"{headline}" goes out to {guests} by {channels}
invitation for {guests}, on top it says “{headline}”, with a map @with_map=true
mail {guests} our card headed "{headline}", no map @with_map=false
via {channels}, "{headline}", to {guests}
{guests} get '{headline}' by {channels}
the invitation reads "{headline}" and is for {guests}
send out "{headline}" to {guests}, leave the map out @with_map=false
by {channels} please invite {guests}: {headline}
"{headline}" is the title, {guests} are the ones to invite, put the map in @with_map=true
let {guests} know by {channels} - {headline}
invite {guests} with "{headline}", answers go to {reply_to.name}, {reply_to.email}
"{headline}" to {guests}, replies to {reply_to.name} ({reply_to.email})
{guests} get “{headline}” by {channels}; they should answer {reply_to.name} at {reply_to.email}
"{headline}" to {guests} by {channels}, not by fax'''),
   zh_q=L('''给{guests}发请柬“{headline}”
请柬标题「{headline}」，发给{guests}
用{channels}邀请{guests}，写“{headline}”
“{headline}”发给{guests}，附地图 @with_map=true
给{guests}发“{headline}”，不要地图 @with_map=false
邀请{guests}：{headline}
给{guests}发“{headline}”，回复给{reply_to.name}（{reply_to.email}）
请柬“{headline}”发{guests}，答复发到{reply_to.email}，{reply_to.name}收
用{channels}给{guests}发“{headline}”，不用传真'''), res=["invitations sent"], ans=["The invitations are out."])

fn("book_vendor", "Hire a company for the wedding", zh="预订供应商", names=["vendors.book", "hireVendor", "engage_supplier"], descs=["Company, service and contact person.", "Books somebody for the day"],
   params=dict(vendor=S("wvendor_dx", "company", "商家", "company", "supplier"), service=SERVICE, contact=dict(t="obj", d="person to talk to", zh="联系人", alt=["contact_person"], opt=True, f=dict(name=S("wguest_dx", "name", "姓名"), email=S("wmail_dx", "email", "邮箱", opt=True, noise=0), phone=S(["+44 20 7946 0991", "555-0142", "0171 334 900", "+353 1 850 22", "080-5512-77", "(208) 555-9921"], "phone", "电话", opt=True, noise=0))), deposit_paid=B("deposit is paid", "已付定金", "prepaid", opt=True)),
   en=L('''book {vendor} for {service}
{vendor} does {service}
hire {vendor} for {service}, deposit paid @deposit_paid=true
{service}: {vendor}, contact {contact.name}
we take {vendor} for {service}; talk to {contact.name}, {contact.email}
for {service} let's have {vendor}, nothing paid yet @deposit_paid=false
{vendor} will handle {service}, call {contact.name} on {contact.phone}
engage {vendor} for {service}, the person there is {contact.name}
{service} goes to {vendor}, the deposit is still open @deposit_paid=false
{contact.name} ({contact.email}) from {vendor} takes care of {service}, I paid the deposit @deposit_paid=true
not the flowers, the cake comes from {vendor} @service="wedding_cake"
{vendor} is booked for the food, not for the music @service="catering"
put {vendor} down for {service}
{vendor} for {service}, ask for {contact.name}, phone {contact.phone}'''),
   zh_q=L('''请{vendor}负责{service}
{service}订{vendor}
订{vendor}做{service}，联系人{contact.name}，电话{contact.phone}
{vendor}负责{service}，定金付了 @deposit_paid=true
{service}找{vendor}，还没付定金 @deposit_paid=false
{vendor}的{contact.name}（{contact.email}）负责{service}'''), res=["vendor booked"], ans=["{vendor} is booked."])

fn("cancel_vendor", "Cancel a company of the wedding", zh="取消供应商", names=["vendors.cancel", "dropVendor", "dismiss_supplier"], descs=["Ends a booking and says why.", "Sends a cancellation"],
   params=dict(vendor=S("wvendor_dx", "company", "商家", "company", "supplier"), reason=S("wreason_dx", "why", "原因", "explanation", "because", opt=True, noise=0.08), ask_deposit_back=B("ask for the deposit", "要求退定金", "refund_deposit", opt=True)),
   en=L('''cancel {vendor}
cancel {vendor}, {reason}
we don't need {vendor} any more
{reason}, so cancel {vendor}
drop {vendor} because {reason}
{vendor} is out: {reason}
call off {vendor} and ask for the deposit @ask_deposit_back=true
cancel {vendor}, they can keep the deposit @ask_deposit_back=false
tell {vendor} it's over - {reason}
no {vendor} after all, {reason}, and get our money back @ask_deposit_back=true
dismiss {vendor} without asking for the deposit @ask_deposit_back=false
the booking of {vendor} falls through as {reason}
since {reason}, please cancel {vendor}'''),
   zh_q=L('''取消{vendor}
取消{vendor}，{reason}
因为{reason}，不要{vendor}了
{reason}，所以取消{vendor}，要回定金 @ask_deposit_back=true
{vendor}不用了，定金不要了 @ask_deposit_back=false
退掉{vendor}：{reason}'''), res=["cancelled"], ans=["{vendor} is cancelled."])

fn("set_venue", "Set where the wedding takes place", zh="设置场地", names=["venue.set", "setLocation", "choose_venue"], descs=["Name, address and whether it is inside.", "The place of the party"],
   params=dict(name=S("wvenue_dx", "name of the venue", "场地名称", "venue", "place"), address=dict(t="obj", d="address", zh="地址", opt=True, alt=["location"], f=dict(street=S("wstreet_dx", "street and number", "街道"), city=S("wtown_dx", "town", "城市", opt=True))), parts=dict(t="[enum]", v={"ceremony": ["the vows", "仪式"], "dinner": ["the meal", "晚宴"], "party": ["the dancing", "派对"], "brunch": ["the breakfast after", "早午餐"]}, d="which parts happen there", zh="环节", opt=True, alt=["events"]), indoor=B("inside a building", "室内", "inside", opt=True)),
   en=L('''the wedding is at {name}
venue: {name}, {address.street}, {address.city}
we celebrate at {name}, outside @indoor=false
{name} is the place for {parts}
{parts} at {name}
set the venue to {name}, {address.street} in {address.city}
{name}, {address.street}, for {parts}, indoors @indoor=true
we marry in {address.city}, at {name}, {address.street}
have {parts} at {name}, under the open sky @indoor=false
use {name} for {parts}, it's inside @indoor=true
the address of {name} is {address.street}, {address.city}, that's our venue
go with {name}: {parts}, not indoors @indoor=false'''),
   zh_q=L('''婚礼在{name}
场地定{name}，{address.city} {address.street}
{parts}在{name}办
在{name}室外举行 @indoor=false
{name}，{address.street}，{parts}，室内 @indoor=true
场地设为{name}'''), res=["venue set"], ans=["The venue is {name}."])

fn("schedule_moment", "Put a point into the programme of the day", zh="安排流程", names=["programme.add", "addMoment", "timeline_entry"], descs=["Title and time span.", "One item of the wedding day"],
   params=dict(title=S("wmoment_dx", "title", "标题", "name", "moment"), time=dict(t="obj", d="from when to when", zh="时间段", alt=["slot", "period"], f=dict(start=S("clock", "start", "开始", noise=0.04), end=S("clock", "end", "结束", opt=True, noise=0.04))), helpers=dict(t="[str]", v="wguest_dx", d="who helps", zh="协助的人", opt=True, alt=["assistants", "who"]), secret=B("hide it from the couple", "保密", "surprise", opt=True)),
   en=L('''"{title}" at {time.start}
put "{title}" into the programme from {time.start} to {time.end}
{time.start}: "{title}"
at {time.start} comes “{title}”, {helpers} will help
"{title}", {time.start} to {time.end}, with {helpers}
{helpers} do "{title}" at {time.start}, keep it secret @secret=true
programme point '{title}' starts at {time.start} and ends at {time.end}
between {time.start} and {time.end} we do "{title}"
until {time.end} from {time.start}, "{title}", no secret @secret=false
add "{title}" at {time.start} but don't let the couple see it @secret=true
ask {helpers} to help with "{title}" at {time.start}
{time.start} - {time.end} {title}
at {time.start} "{title}", everybody may know about it @secret=false'''),
   zh_q=L('''{time.start}安排“{title}”
{time.start}到{time.end}是「{title}」
“{title}”{time.start}开始，{helpers}帮忙
{time.start}“{title}”，对新人保密 @secret=true
流程：{time.start}至{time.end}，{title}
{helpers}负责{time.start}的“{title}”
{time.start}“{title}”，不用保密 @secret=false'''), res=["added"], ans=["{title} is in the programme."])

fn("request_songs", "Songs the band shall play", zh="点歌", names=["music.request", "addSongs", "must_play"], descs=["Wishes for the dance floor.", "Adds songs to the must-play list"],
   params=dict(songs=dict(t="[str]", v="wsong_dx", d="titles", zh="歌名", alt=["titles", "tracks"]), moment=dict(t="enum", v={"ceremony": ["when we walk in", "入场时"], "dinner": ["while people eat", "吃饭时"], "first_dance": ["our first dance", "第一支舞"], "party": ["late at night", "dancing time", "跳舞时"]}, d="when", zh="时刻", opt=True, alt=["when", "occasion"])),
   en=L('''play {songs}
{songs} for {moment}
the band should play {songs}
I want to hear {songs}
put {songs} on the must-play list
{songs} are a must
music for {moment}: {songs}
please ask for {songs}
song wishes: {songs}
add {songs} to the wishes for {moment}
without {songs} it's no party, add them
we'd love {songs} at the wedding
play {songs}, but no polka
we want {songs}, and please no karaoke, as music for {moment}'''),
   zh_q=L('''点{songs}
{moment}放{songs}
一定要放{songs}
想听{songs}
{songs}加到必放歌单
婚礼上请放{songs}
放{songs}，别放交响乐'''), res=["songs noted"], ans=["The band gets the list."])

fn("ban_songs", "Songs the band must not play", zh="禁播歌曲", names=["music.ban", "blockSongs", "never_play"], descs=["The do-not-play list.", "Keeps songs off the dance floor"],
   params=dict(songs=dict(t="[str]", v="wsong_dx", d="titles", zh="歌名", alt=["titles", "tracks"]), strict=B("even if guests ask", "宾客点也不放", "no_exceptions", opt=True)),
   en=L('''don't play {songs}
never {songs}
no {songs} at my wedding
put {songs} on the do-not-play list
I can't hear {songs} any more, ban them
{songs} are forbidden, no exceptions @strict=true
keep {songs} off the playlist, unless guests ask for it @strict=false
block {songs}
if anyone plays {songs} I leave, so ban that
ban {songs}, even if somebody begs @strict=true
anything but {songs}
tell the band to skip {songs}
ban {songs}, though exceptions are fine @strict=false'''),
   zh_q=L('''不要放{songs}
禁播{songs}
婚礼上别放{songs}，谁点都不行 @strict=true
{songs}加到禁播名单
千万别放{songs}
{songs}不放，除非客人点 @strict=false'''), res=["songs banned"], ans=["Those songs stay silent."])

fn("order_decor", "Order decoration", zh="订装饰", names=["decor.order", "orderDecoration", "get_decor"], descs=["Things for tables and walls, in chosen colours.", "Rents or buys decoration"],
   params=dict(items=dict(t="[str]", v="wdecor_dx", d="things", zh="物品", alt=["things", "decorations"]), colours=dict(t="[enum]", v={"ivory": ["off-white", "象牙白"], "blush_pink": ["pale pink", "浅粉"], "sage_green": ["grey-green", "灰绿"], "navy": ["dark blue", "深蓝"], "burgundy": ["wine red", "酒红"]}, d="colours", zh="颜色", opt=True, alt=["colors", "palette"]), rent=B("rent instead of buy", "租用", "rental", opt=True), period=O("rental period", "租期", "rental_period", "dates", opt=True, f={"from": S("wday_dx", "first day", "从", noise=0.04), "to": S("wdayend_dx", "last day", "到", opt=True, noise=0.04)})),
   en=L('''order {items}
get {items} in {colours}
we need {items} for the hall
{items}, {colours}
rent {items} @rent=true
buy {items}, don't rent them @rent=false
decoration: {items} in {colours}, rented @rent=true
I'd like {items} on the tables
put {items} on the decoration order, in {colours}
only for one night, so hire {items} @rent=true
the room is bare, order {items}
we want to keep {items}, so buy them @rent=false
rent {items} from {period.from} to {period.to} @rent=true
{items} in {colours}, rented from {period.from} on @rent=true
from {period.from} till {period.to} we need {items}
hire {items}, {period.from} to {period.to}, colours {colours} @rent=true'''),
   zh_q=L('''订{items}
要{colours}的{items}
租{items} @rent=true
买{items}，不租 @rent=false
装饰用{items}，颜色{colours}
场地太空了，订{items}
{items}从{period.from}租到{period.to} @rent=true
{period.from}到{period.to}要用{items}'''), res=["decor ordered"], ans=["The decoration is ordered."])

fn("add_registry_gift", "Put a gift on the wish list", zh="添加礼物清单", names=["registry.add", "addGift", "wish_list_item"], descs=["A wish with a price and whether people may share it.", "New item of the gift registry"],
   params=dict(gift=S("wgift_dx", "the gift", "礼物", "item", "title"), price=dict(t="num", v=(20, 1500, 5), d="price", zh="价格", opt=True, alt=["cost"]), group_gift=B("several people may share the cost", "可众筹", "shareable", opt=True), shop=O("where to buy it", "购买处", "store", opt=True, f=dict(name=S("wvendor_dx", "shop", "店名"), city=S("wtown_dx", "town", "城市", opt=True)))),
   en=L('''add {gift} to our wish list
we wish for {gift}, {price} euros
{gift} on the gift list, people can chip in together @group_gift=true
gift list: {gift}, about {price}
wish: {gift}, one giver only @group_gift=false
{gift} would be great, put it on the list
{price} for {gift}, not to be shared @group_gift=false
our kitchen is empty, add {gift} to the wishes
register {gift} at {price}, as a shared gift @group_gift=true
put "{gift}" on the registry
next wish: {gift}
{gift} from {shop.name} in {shop.city}
we wish for {gift}, {price} euros at {shop.name}
{gift} on the list, you get it at {shop.name}, each guest may add a little @group_gift=true
{gift} should come from {shop.name}, {shop.city}, and from one person alone @group_gift=false'''),
   zh_q=L('''礼物清单加{gift}
我们想要{gift}，{price}元
{gift}加到清单，可以大家凑钱 @group_gift=true
{gift}，{price}，不拼单 @group_gift=false
心愿单添上{gift}
{gift}，在{shop.city}的{shop.name}买
礼物单加{gift}，{shop.name}有卖，{price}元'''), res=["gift added"], ans=["{gift} is on the list."])

fn("find_table", "Tell the table of a guest", zh="查座位", names=["seating.find", "whereSits", "table_of"], descs=["Looks up where somebody sits.", "Table by guest"],
   params=dict(guest=GUEST),
   en=L('''where does {guest} sit
which table is {guest} at
find the table of {guest}
{guest}'s table?
look up the seat of {guest}
at which table did we put {guest}
I forgot where {guest} sits
tell me the table for {guest}
where have you placed {guest}
table of {guest} please'''),
   zh_q=L('''{guest}坐哪桌
查{guest}的座位
{guest}在几号桌
找一下{guest}坐哪
{guest}安排在哪桌了'''), res=["table 3"], ans=["I looked up the table of {guest}."])

flow(en=["where does {a} sit? move that person to {b}", "find the table of {a}, then move {a} from there to {b}", "{a} should be at {b}, look up the table first and move them"], zh_q=["查{a}坐哪桌，再换到{b}", "{a}现在在哪桌？换到{b}"],
     slots=dict(a="wguest_dx", b="wtable_dx"), made=dict(t="wtable_dx"),
     steps=[("find_table", {"guest": "{a}"}, "{t}"), ("move_guest", {"guest": "{a}", "from_table": "{t}", "to_table": "{b}"}, "moved")], ans=["{a} moved from {t} to {b}."])
