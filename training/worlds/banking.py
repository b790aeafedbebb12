"""Banking: accounts, transfers, cards, payments."""
from switchboard.world import domain, fn, flow, values

ACC = {"checking": ["everyday account", "current account", "活期账户"], "savings": ["savings account", "nest egg", "储蓄账户"], "joint": ["shared account", "联名账户"], "business": ["company account", "企业账户"]}
values("account_no_b", en=["DE4471", "00123987", "7788-1120", "GB29 3310", "4410 9921", "PL60-2217", "100-200-55", "AC-90871", "33019284", "5567-0031", "FR76 0042", "82-1109-4", "61170045", "NL13 8820", "CH93 0076"])
values("payee_b", en=["Anna", "the landlord", "City Power", "Greenfield Gym", "Mum", "Dr. Hoffman", "Northside Dental", "Verizon", "my roommate", "Blue Harbor Bank", "Oakwood School", "Pedro Alvarez", "Water Works", "Red Cross", "Tesco Mobile", "the tax office", "Lina's Bakery", "Uncle Ray"],
       zh=["妈妈", "房东", "电力公司", "自来水公司", "张伟", "物业", "室友", "学校", "健身房", "小林", "中国移动", "李医生", "税务局",
        "王蕾", "房东老李", "燃气公司", "幼儿园", "搬家师傅", "理发店", "阿姨", "表弟", "京东", "楼下超市", "李教练", "培训班"])
domain("banking")
fn("get_account_balance", "Read the balance of an account", zh="查询账户余额",
   names=["bank.get_balance", "accountBalance", "check_balance"], descs=["How much money is in the account."],
   params=dict(account=dict(t="enum", v=ACC, d="which account", zh="账户", alt=["account_type"]), include_pending=dict(t="bool", d="count pending transactions too", zh="含未入账", opt=True)),
   en=["balance of my {account}", "how much money is in my {account} account", "what's left in {account}", "check my {account} balance, pending payments included @include_pending=true", "am I broke? look at the {account} account", "how am I doing in {account}, counting what hasn't cleared yet @include_pending=true", "show funds, {account}", "can you see how much I have in {account} without pending ones @include_pending=false"],
   zh_q=["我的{account}还有多少钱", "查一下{account}余额", "{account}余额，包括未入账的 @include_pending=true", "看看{account}里剩多少",
          "{account}剩多少", "{account}里有几块钱", "我{account}的余额", "{account}算上还没入账的有多少 @include_pending=true", "{account}，余额"],
   res=["1,204.50", "{{\"balance\": 310.2}}"], ans=["Here is your balance."])
fn("transfer_money", "Move money between your own accounts", zh="在自己的账户间转账",
   names=["bank.internal_transfer", "moveFunds", "transfer_between_accounts"], descs=["Own account to own account."],
   params=dict(amount=dict(t="num", v=(5, 5000), d="amount to move", zh="金额"), from_account=dict(t="enum", v=ACC, d="account to take from", zh="转出账户", alt=["source"]), to_account=dict(t="enum", v=ACC, d="account to put into", zh="转入账户", alt=["destination"]), note=dict(t="str", v=["vacation fund", "rent share", "emergency buffer", "new bike", "tax reserve", "Christmas", "房租", "旅游基金", "备用金"], d="note on the transfer", zh="备注", opt=True, alt=["memo"])),
   en=["move {amount} from {from_account} to {to_account}", "transfer {amount} into {to_account} from {from_account}", "take {amount} out of {from_account} and put it in {to_account}", "put {amount} in {to_account}, from {from_account}, note {note}", "shift {amount} over to {to_account}; it should come from {from_account}", "my {to_account} is low, top it up with {amount} from {from_account}", "{from_account} -> {to_account}: {amount}", "label it {note}: {amount} from {from_account} to {to_account}", "could {amount} go from my {from_account} to my {to_account}"],
   zh_q=["从{from_account}转{amount}到{to_account}", "把{amount}从{from_account}挪到{to_account}，备注{note}", "往{to_account}里转{amount}，从{from_account}出", "{to_account}快没钱了，从{from_account}补{amount}",
          "{amount}，{from_account}转{to_account}", "把{from_account}里的{amount}转进{to_account}", "{to_account}要{amount}，用{from_account}的", "{from_account}到{to_account}，{amount}，备注“{note}”",
          "从{from_account}挪{amount}给{to_account}"],
   res=["transfer done"], ans=["{amount} has been moved."])
fn("send_payment", "Pay a person or company", zh="付款给他人",
   names=["bank.pay", "payRecipient", "make_payment"], descs=["Sends money to somebody else."],
   params=dict(payee=dict(t="str", v="payee_b", d="who gets the money", zh="收款人", alt=["recipient", "to"]), amount=dict(t="num", v=(3, 3000), d="amount", zh="金额"), currency=dict(t="enum", v={"USD": ["dollars", "bucks", "美元"], "EUR": ["euros", "欧元"], "GBP": ["pounds", "英镑"], "CNY": ["yuan", "元", "人民币"]}, d="currency code", zh="币种", opt=True), reference=dict(t="str", v=["invoice 221", "March rent", "dinner", "order 88-17", "school trip", "birthday gift", "electricity bill", "三月房租", "聚餐", "水电费"], d="payment reference", zh="附言", opt=True, alt=["memo"])),
   en=["pay {payee} {amount} {currency}", "send {amount} to {payee}", "I owe {payee} {amount}, please settle it", "transfer {amount} {currency} to {payee} for {reference}", "{payee} should get {amount}, reference {reference}", "wire {payee} {amount} {currency}", "give {payee} {amount} back for {reference}", "make a payment of {amount} to {payee}", "{amount} {currency} to {payee} with the reference {reference}", "let {payee} have {amount}"],
   zh_q=["给{payee}转{amount}", "付{payee}{amount}{currency}", "我欠{payee}{amount}块，转给他，附言{reference}", "向{payee}支付{amount}{currency}，备注{reference}",
          "{payee}那儿付{amount}", "转{amount}{currency}给{payee}", "{payee}，{amount}{currency}，附言{reference}", "把{reference}的{amount}付给{payee}", "给{payee}打{amount}块钱",
          "{amount}块给{payee}，写“{reference}”"],
   res=["payment sent"], ans=["{payee} gets {amount}."])
fn("request_payment", "Ask a person for money", zh="向他人收款",
   names=["bank.request_money", "requestMoney"], descs=["Sends a payment request."],
   params=dict(payer=dict(t="str", v="payee_b", d="who should pay", zh="付款人", alt=["from_person"]), amount=dict(t="num", v=(3, 800), d="amount", zh="金额"), reason=dict(t="str", v=["pizza night", "the concert tickets", "gas money", "half the hotel", "a taxi", "groceries", "电影票", "打车", "聚餐", "房租"], d="what it is for", zh="原因", opt=True)),
   en=["request {amount} from {payer}", "ask {payer} for {amount} for {reason}", "{payer} owes me {amount}, send a request", "remind {payer} to pay me {amount} for {reason}", "I'd like {amount} back from {payer}", "collect {amount} from {payer}", "bill {payer} {amount}: {reason}", "get {payer} to pay {amount}"],
   zh_q=["向{payer}收{amount}", "{payer}欠我{amount}，发个收款请求", "找{payer}要{amount}块，{reason}的钱", "提醒{payer}付{amount}",
          "让{payer}把{amount}转我", "{payer}要给我{amount}，{reason}", "跟{payer}要{amount}", "{reason}的{amount}块，找{payer}收", "{payer}该还我{amount}了，催一下"],
   res=["request sent"], ans=["{payer} was asked for {amount}."])
fn("list_transactions", "List past transactions of an account", zh="列出交易记录",
   names=["bank.get_transactions", "transactionHistory", "account_activity"], descs=["Recent bookings."],
   params=dict(account=dict(t="enum", v=ACC, d="which account", zh="账户"), limit=dict(t="int", v=(3, 50), d="how many", zh="条数", opt=True, alt=["count"]), start_date=dict(t="str", v="date_iso_b", noise=0, d="first day, YYYY-MM-DD", zh="开始日期", opt=True), end_date=dict(t="str", v="date_iso_b", noise=0, d="last day, YYYY-MM-DD", zh="结束日期", opt=True), direction=dict(t="enum", v={"incoming": ["money received", "收入"], "outgoing": ["money spent", "支出"]}, d="only one direction", zh="方向", opt=True)),
   en=["last {limit} transactions on {account}", "what happened on my {account} account", "show {account} activity from {start_date} to {end_date}", "transactions since {start_date} in {account}", "list {direction} in {account}", "{account}: {limit} latest bookings", "where did my money go, {account}, outgoing only @direction=\"outgoing\"", "everything up to {end_date} on the {account} account", "who paid me lately into {account} @direction=\"incoming\"", "the {limit} newest entries, {account} account, starting {start_date}"],
   zh_q=["{account}最近{limit}笔交易", "看看{account}的明细", "{account}从{start_date}到{end_date}的交易", "列出{account}的{direction}", "{start_date}以来{account}的流水",
          "{account}都花了什么，最近{limit}笔", "{start_date}到{end_date}，{account}的流水", "{account}的{direction}有哪些", "查{account}近{limit}条记录", "{account}有什么{direction}"],
   res=["3 transactions found"], ans=["Here are the transactions."])
fn("freeze_card", "Block a card temporarily", zh="冻结银行卡",
   names=["cards.freeze", "lockCard", "block_card"], descs=["Stops a card from being used until unfrozen."],
   params=dict(card=dict(t="enum", v={"debit": ["bank card", "借记卡"], "credit": ["Visa", "credit card", "信用卡"], "virtual": ["online card", "虚拟卡"]}, d="which card", zh="卡", alt=["card_type"]), reason=dict(t="enum", v={"lost": ["I lost it", "丢了"], "stolen": ["it was stolen", "被偷了"], "precaution": ["just to be safe", "以防万一"]}, d="why", zh="原因", opt=True)),
   en=["freeze my {card} card", "block the {card} card, {reason}", "I can't find my {card} card, lock it", "stop all payments on the {card} one", "{reason}, so please block my {card} card", "someone took my {card} card! @reason=\"stolen\"", "my {card} card is gone, I must have dropped it somewhere @reason=\"lost\"", "suspend {card}"],
   zh_q=["冻结我的{card}", "{card}{reason}，帮我锁了", "把{card}停用", "我的{card}找不到了，先冻结 @reason=\"lost\"",
          "{card}{reason}，冻结", "先把{card}锁了，{reason}", '{card}不见了 @reason="lost"', '{card}被人偷了，赶紧冻结 @reason="stolen"', "{card}停掉"],
   res=["card frozen"], ans=["The card is blocked."])
fn("unfreeze_card", "Make a blocked card usable again", zh="解冻银行卡",
   names=["cards.unfreeze", "unlockCard", "unblock_card"], descs=["Lifts a temporary block."],
   params=dict(card=dict(t="enum", v={"debit": ["bank card", "借记卡"], "credit": ["Visa", "credit card", "信用卡"], "virtual": ["online card", "虚拟卡"]}, d="which card", zh="卡", alt=["card_type"])),
   en=["unfreeze my {card} card", "I found my {card} card again, unlock it", "lift the block on the {card} card", "{card} card back on", "I want to pay with {card} again, it's still blocked", "reactivate the {card} one", "remove the freeze from my {card}"],
   zh_q=["解冻我的{card}", "{card}找到了，恢复使用", "取消{card}的冻结", "把{card}重新打开",
          "{card}在家找到了，解锁", "{card}可以用了，解开", "把冻结的{card}恢复", "{card}解除冻结", "又要用{card}了，开通"],
   res=["card active"], ans=["The card works again."])
fn("set_spending_limit", "Set the spending limit of a card", zh="设置卡的消费限额",
   names=["cards.set_limit", "cardLimit", "update_card_limit"], descs=["Caps what a card may spend per period."],
   params=dict(card=dict(t="enum", v={"debit": ["借记卡"], "credit": ["信用卡"], "virtual": ["虚拟卡"]}, d="which card", zh="卡"), amount=dict(t="num", v=(50, 9000), d="limit", zh="限额", alt=["limit"]), period=dict(t="enum", v={"day": ["daily", "per day", "每天"], "week": ["weekly", "每周"], "month": ["monthly", "a month", "每月"]}, d="period of the limit", zh="周期", opt=True)),
   en=["limit my {card} card to {amount} {period}", "set the {period} limit on {card} to {amount}", "I don't want to spend more than {amount} with the {card} card", "cap {card} at {amount}, {period}", "change the {card} card's limit to {amount}", "{amount} max on the {card} card {period}", "no more than {amount} a week on my {card} card @period=\"week\"", "raise what I may spend by {card} to {amount}"],
   zh_q=["把{card}限额设为{period}{amount}", "{card}{period}最多花{amount}", "{card}的限额改成{amount}", "限制{card}{period}{amount}",
          "{period}{card}不能花超过{amount}", "给{card}设{period}{amount}的上限", "{card}，{period}{amount}封顶", "{card}上限{amount}", "我花太多了，{card}{period}只许{amount}"],
   res=["limit set to {amount}"], ans=["The limit is {amount} now."])
fn("get_card_limit", "Read the spending limit of a card", zh="查询卡的限额",
   names=["cards.get_limit", "showCardLimit"], descs=["Current cap of a card."],
   params=dict(card=dict(t="enum", v={"debit": ["借记卡"], "credit": ["信用卡"], "virtual": ["虚拟卡"]}, d="which card", zh="卡")),
   en=["what's the limit on my {card} card", "how much may I spend with {card}", "{card} card limit?", "tell me the cap of the {card} card", "is there a maximum on my {card} card and what is it", "show the {card} limit", "how far can I go with the {card} card"],
   zh_q=["{card}的限额是多少", "我的{card}最多能花多少", "查{card}限额", "{card}上限多少",
          "{card}能刷多少", "{card}的额度", "看看{card}限多少", "{card}每次最多多少", "{card}有上限吗"],
   res=["limit: 1500"], ans=["That is the limit."])
fn("open_account", "Open a new account", zh="开立新账户",
   names=["bank.create_account", "openAccount", "new_account"], descs=["Creates another account."],
   params=dict(account_type=dict(t="enum", v=ACC, d="kind of account", zh="账户类型", alt=["type"]), holder=dict(t="str", v="person_b", d="name of the holder", zh="户名", alt=["owner", "name"]), initial_deposit=dict(t="num", v=(10, 3000), d="first deposit", zh="首次存入", opt=True, alt=["deposit"])),
   en=["open a {account_type} account for {holder}", "{holder} wants a {account_type} account", "new {account_type} account in the name of {holder} with {initial_deposit} to start", "start {holder} off with {initial_deposit} in a {account_type} account", "set up a {account_type} account, holder {holder}", "create an account for {holder}, type {account_type}, first deposit {initial_deposit}", "my daughter {holder} needs her own {account_type} account"],
   zh_q=["给{holder}开一个{account_type}", "开立{account_type}，户名{holder}，先存{initial_deposit}", "{holder}想开{account_type}", "新建一个{account_type}，名字是{holder}",
          "{holder}开户，{account_type}", "开{account_type}，给{holder}，存入{initial_deposit}", "为{holder}办一个{account_type}", "{holder}的{account_type}，首存{initial_deposit}",
          "我想替{holder}开{account_type}"],
   res=["account opened"], ans=["{holder} has a new account."])
fn("find_atm", "Find cash machines near a place", zh="查找附近的取款机",
   names=["bank.nearest_atm", "atmLocator", "locate_atm"], descs=["Where to withdraw cash."],
   params=dict(location=dict(t="str", v="landmark_b", d="place or address", zh="地点", alt=["near", "address"]), radius_km=dict(t="num", v=(0.5, 10, 0.5), d="search radius in km", zh="半径（公里）", opt=True), no_fee=dict(t="bool", d="only machines without a fee", zh="免手续费", opt=True)),
   en=["ATM near {location}", "where can I get cash around {location}", "find a free cash machine close to {location} @no_fee=true", "cash machines within {radius_km} km of {location}", "I'm at {location} and need cash", "closest ATM to {location} that charges nothing @no_fee=true", "look for ATMs {radius_km} kilometers around {location}", "{location}: cash point?"],
   zh_q=["{location}附近的取款机", "在{location}哪里能取钱", "{location}{radius_km}公里内的ATM", "{location}旁边不收手续费的取款机 @no_fee=true",
          "{location}旁边有取款机吗", "离{location}最近的ATM", "{location}周围{radius_km}公里的取款机", "在{location}，要取现金", "{location}哪里取钱不要手续费 @no_fee=true"],
   res=["3 machines found"], ans=["There are cash machines near {location}."])
fn("schedule_standing_order", "Set up a recurring payment", zh="设置定期付款",
   names=["bank.recurring_payment", "standingOrder"], descs=["Pays the same amount again and again."],
   params=dict(payee=dict(t="str", v="payee_b", d="who gets the money", zh="收款人"), amount=dict(t="num", v=(5, 2000), d="amount each time", zh="金额"), frequency=dict(t="enum", v={"weekly": ["every week", "每周"], "monthly": ["every month", "each month", "每月"], "yearly": ["once a year", "每年"]}, d="how often", zh="频率"), start_date=dict(t="str", v="date_iso_b", noise=0, d="first payment, YYYY-MM-DD", zh="开始日期", opt=True)),
   en=["pay {payee} {amount} {frequency}", "set up a standing order: {amount} to {payee}, {frequency}", "{frequency}, send {amount} to {payee}, starting {start_date}", "from {start_date} on {payee} gets {amount} {frequency}", "I want {amount} to go to {payee} {frequency} automatically", "automatic payment of {amount} for {payee}, {frequency}", "my rent is {amount} for {payee}, let it go out each month @frequency=\"monthly\"", "recurring: {payee}, {amount}, {frequency}"],
   zh_q=["{frequency}自动给{payee}转{amount}", "设置定期付款，{frequency}付{payee}{amount}", "从{start_date}开始，{frequency}给{payee}{amount}", "房租{amount}每月自动付给{payee} @frequency=\"monthly\"",
          "{frequency}给{payee}{amount}，自动转", "{payee}{frequency}{amount}，定期付", "{start_date}起，{frequency}转{payee}{amount}", "让系统{frequency}自动付{amount}给{payee}",
          '每年付{payee}{amount} @frequency="yearly"'],
   res=["standing order created"], ans=["{payee} will get {amount} regularly."])
fn("get_iban", "Show the account number for incoming payments", zh="查看收款账号",
   names=["bank.account_number", "showIban"], descs=["Details others need to pay you."],
   params=dict(account=dict(t="enum", v=ACC, d="which account", zh="账户")),
   en=["what's the IBAN of my {account} account", "account number for {account}", "my boss needs my bank details, {account}", "where should people send money for the {account} account", "show the number of {account}", "I need to give someone my {account} account number"],
   zh_q=["我的{account}账号是多少", "给我看{account}的收款账号", "别人要给我的{account}打钱，账号是什么", "查{account}的卡号",
          "{account}的账号发我", "{account}账号几号", "收钱要填{account}的账号，是什么", "我的{account}号码", "{account}的IBAN"],
   res=["DE44 7810 0021"], ans=["Here is the account number."])
flow(en=["read my savings account number and pay {amount} to it as a payment", "look up the IBAN of the savings account, then send {amount} to that number"], zh_q=["先查我的储蓄账户账号，再往那个账号付{amount}"],
   slots=dict(amount=[str(k) for k in range(15, 900, 13)]), made=dict(no="account_no_b"),
   steps=[("get_iban", {"account": "savings"}, "{no}"), ("send_payment", {"payee": "{no}", "amount": "{amount}"}, "payment sent")], ans=["{amount} went to account {no}."])
