"""Investing: quotes, orders, portfolio, crypto, companies."""
from switchboard.world import domain, fn, flow, values

domain("investing")
fn("get_stock_price", "Latest prices of a company's stock", zh="查询股价",
   names=["stocks.price", "stockPrice", "fetch_quote"], descs=["Share price for the last days."],
   params=dict(company=dict(t="str", v="stock_b", d="company name", zh="公司", alt=["company_name", "stock"]), days=dict(t="int", v=(1, 60), d="number of past days", zh="天数", opt=True, alt=["period_days"]), exchange=dict(t="enum", v={"NASDAQ": ["纳斯达克"], "NYSE": ["New York", "纽交所"], "LSE": ["London", "伦敦"], "HKEX": ["Hong Kong", "港交所"]}, d="exchange", zh="交易所", opt=True, alt=["market"])),
   en=["stock price of {company}", "what's {company} trading at", "how did {company} do over the last {days} days", "{company} shares, past {days} days", "get me a quote for {company} on {exchange}", "price history of {company}, {days} days, {exchange}", "is {company} up or down", "for the last {days} days show how {company} stock moved", "how much is one {company} share", "on the {exchange} exchange, {company}?"],
   zh_q=["{company}的股价", "{company}最近{days}天的股价", "查{exchange}上{company}的价格", "{company}一股多少钱", "过去{days}天{company}涨了还是跌了"],
   res=["189.30", "{{\"close\": 412.1}}"], ans=["Here is the price of {company}."])
fn("get_stock_info", "Basic or detailed figures of a ticker", zh="查询股票资料",
   names=["stocks.info", "tickerInfo", "lookup_ticker"], descs=["Company figures by ticker symbol."],
   params=dict(ticker=dict(t="str", v="ticker_b", d="ticker symbol", zh="代码", alt=["symbol"]), fields=dict(t="[enum]", v={"market_cap": ["market value", "市值"], "pe_ratio": ["P/E", "price-earnings ratio", "市盈率"], "dividend": ["dividend yield", "股息"], "volume": ["trading volume", "成交量"], "52_week_high": ["one-year high", "52周最高"]}, d="which figures", zh="字段", opt=True, alt=["metrics"])),
   en=["info about {ticker}", "{fields} for {ticker}", "get {ticker}: {fields}", "what are the {fields} of {ticker}", "look up the symbol {ticker}", "I need {fields}, ticker {ticker}", "how is {ticker} valued, give {fields}", "tell me about the stock with symbol {ticker}"],
   zh_q=["{ticker}的{fields}", "查一下代码{ticker}", "给我{ticker}的资料：{fields}", "{ticker}这只股票怎么样"],
   res=["market cap 2.1T, P/E 28"], ans=["Here are the figures."])
fn("buy_stock", "Place a buy order", zh="买入股票",
   names=["orders.buy", "placeBuyOrder", "purchase_shares"], descs=["Orders shares at market or at a limit."],
   params=dict(symbol=dict(t="str", v="ticker_b", d="ticker symbol", zh="代码", alt=["ticker"]), quantity=dict(t="int", v=(1, 500), d="number of shares", zh="股数", alt=["shares"]), limit_price=dict(t="num", v=(5, 900), d="highest price to pay; market order when absent", zh="限价", opt=True, alt=["price"]), time_in_force=dict(t="enum", v={"day": ["today only", "仅当日"], "gtc": ["until cancelled", "撤单前有效"]}, d="how long the order stays", zh="有效期", opt=True)),
   en=["buy {quantity} shares of {symbol}", "purchase {quantity} {symbol} at {limit_price} or better", "get me {quantity} {symbol}", "{symbol}, {quantity} shares, limit {limit_price}, {time_in_force}", "order {quantity} of {symbol}, not above {limit_price}", "I want to own {quantity} {symbol} shares", "put in a buy for {symbol}: limit price {limit_price}, quantity {quantity}", "if {symbol} drops to {limit_price}, buy {quantity}", "pick up {quantity} {symbol}, order valid {time_in_force}"],
   zh_q=["买入{quantity}股{symbol}", "以{limit_price}限价买{quantity}股{symbol}", "{symbol}买{quantity}股，{time_in_force}", "帮我下单{symbol}，{quantity}股，不超过{limit_price}"],
   res=["buy order placed"], ans=["The order for {quantity} {symbol} is in."])
fn("sell_stock", "Place a sell order", zh="卖出股票",
   names=["orders.sell", "placeSellOrder", "sell_shares"], descs=["Sells shares at market or at a limit."],
   params=dict(symbol=dict(t="str", v="ticker_b", d="ticker symbol", zh="代码", alt=["ticker"]), quantity=dict(t="int", v=(1, 500), d="number of shares", zh="股数", alt=["shares"]), limit_price=dict(t="num", v=(5, 900), d="lowest price to accept; market order when absent", zh="限价", opt=True, alt=["price"])),
   en=["sell {quantity} shares of {symbol}", "get rid of {quantity} {symbol}", "sell {symbol}, {quantity} pieces, at least {limit_price}", "I want out of {symbol}, {quantity} shares", "unload {quantity} of my {symbol} for no less than {limit_price}", "dump {quantity} {symbol} at market", "once {symbol} hits {limit_price}, sell {quantity}", "cash in {quantity} {symbol} shares", "limit {limit_price}: sell {quantity} {symbol}"],
   zh_q=["卖出{quantity}股{symbol}", "{symbol}卖{quantity}股，不低于{limit_price}", "把我的{symbol}抛掉{quantity}股", "{symbol}到{limit_price}就卖{quantity}股"],
   res=["sell order placed"], ans=["The sale of {quantity} {symbol} is in."])
fn("cancel_order", "Cancel an open order", zh="撤销委托",
   names=["orders.cancel", "cancelOrder"], descs=["Withdraws an order that has not been filled."],
   params=dict(order_id=dict(t="str", v=["ORD-1182", "A7731", "99120", "T-450-B", "ord_5519", "X-201", "77-3310", "BX9914", "100245", "Q-77"], d="id of the order", zh="委托编号", alt=["id"])),
   en=["cancel order {order_id}", "stop {order_id} before it fills", "withdraw my order {order_id}", "I changed my mind about {order_id}, cancel that", "take back order number {order_id}", "kill {order_id}", "don't execute {order_id} any more"],
   zh_q=["撤销委托{order_id}", "取消{order_id}这笔单子", "{order_id}不要了，撤单", "把订单{order_id}撤掉"],
   res=["order {order_id} cancelled"], ans=["Order {order_id} is cancelled."])
fn("get_portfolio", "Show the holdings", zh="查看持仓",
   names=["portfolio.list", "holdings", "show_portfolio"], descs=["All positions with their value."],
   params=dict(sort_by=dict(t="enum", v={"value": ["largest first", "市值"], "gain": ["best performers first", "收益"], "name": ["alphabetically", "名称"]}, d="order of the list", zh="排序", opt=True)),
   en=["show my portfolio", "what stocks do I own", "list my holdings, {sort_by}", "how are my investments doing", "my positions, sorted {sort_by}", "portfolio overview", "which of my shares did best, show holdings @sort_by=\"gain\"", "what do I have in the depot"],
   zh_q=["看看我的持仓", "我都有哪些股票", "持仓按{sort_by}排序", "我的投资情况如何"],
   res=["5 positions, total 18,220"], ans=["Here is your portfolio."])
fn("add_to_watchlist", "Add tickers to the watchlist", zh="添加自选股",
   names=["watchlist.add", "watchStocks"], descs=["Follows symbols without buying."],
   params=dict(symbols=dict(t="[str]", v="ticker_b", d="ticker symbols", zh="代码列表", alt=["tickers"]), list_name=dict(t="str", v=["tech", "dividends", "long term", "risky bets", "energy", "科技", "长线", "高股息"], d="which watchlist", zh="列表名", opt=True)),
   en=["add {symbols} to my watchlist", "watch {symbols}", "keep an eye on {symbols} in the {list_name} list", "put {symbols} on the {list_name} watchlist", "I want to follow {symbols}", "track {symbols} for me, no buying", "{list_name} list: add {symbols}"],
   zh_q=["把{symbols}加到自选", "关注{symbols}", "在{list_name}列表里加{symbols}", "帮我盯着{symbols}"],
   res=["added {symbols}"], ans=["{symbols} are on the watchlist."])
fn("remove_from_watchlist", "Remove tickers from the watchlist", zh="删除自选股",
   names=["watchlist.remove", "unwatchStocks"], descs=["Stops following symbols."],
   params=dict(symbols=dict(t="[str]", v="ticker_b", d="ticker symbols", zh="代码列表", alt=["tickers"])),
   en=["remove {symbols} from my watchlist", "stop watching {symbols}", "I no longer care about {symbols}, take them off", "unfollow {symbols}", "drop {symbols} from the list I follow", "clear {symbols} off the watchlist"],
   zh_q=["把{symbols}从自选里删掉", "不再关注{symbols}", "取消自选{symbols}", "自选里去掉{symbols}"],
   res=["removed"], ans=["{symbols} are off the watchlist."])
fn("set_price_alert", "Alert when a stock crosses a price", zh="设置价格提醒",
   names=["alerts.create_price", "priceAlert"], descs=["Notifies on a price."],
   params=dict(symbol=dict(t="str", v="ticker_b", d="ticker symbol", zh="代码"), price=dict(t="num", v=(2, 900), d="price level", zh="价格", alt=["threshold"]), direction=dict(t="enum", v={"above": ["rises over", "climbs past", "高于"], "below": ["falls under", "drops below", "低于"]}, d="side of the level", zh="方向", alt=["condition"])),
   en=["alert me when {symbol} {direction} {price}", "tell me if {symbol} goes {direction} {price}", "ping me once {symbol} {direction} {price}", "notify: {symbol} {direction} {price}", "I want to know the moment {symbol} costs more than {price} @direction=\"above\"", "let me hear when {symbol} gets cheaper than {price} @direction=\"below\"", "set a price alarm at {price} for {symbol}, {direction}", "watch for {symbol} sinking to {price} @direction=\"below\""],
   zh_q=["{symbol}{direction}{price}时提醒我", "如果{symbol}涨过{price}告诉我 @direction=\"above\"", "设置提醒：{symbol}{direction}{price}", "{symbol}跌破{price}通知我 @direction=\"below\""],
   res=["alert set"], ans=["You will hear when {symbol} gets to {price}."])
fn("get_crypto_price", "Price of a cryptocurrency", zh="查询加密货币价格",
   names=["crypto.price", "coinPrice"], descs=["Current coin price."],
   params=dict(coin=dict(t="str", v="crypto_b", d="name of the coin", zh="币名", alt=["cryptocurrency"]), currency=dict(t="str", v="currency_b", noise=0, d="currency code of the price", zh="计价货币", opt=True, alt=["vs_currency"])),
   en=["price of {coin}", "how much is {coin} in {currency}", "{coin} right now?", "what does one {coin} cost", "{coin} in {currency} please", "check {coin}, quoted in {currency}", "did {coin} crash again, what's the price"],
   zh_q=["{coin}现在多少钱", "{coin}的{currency}价格", "查{coin}行情", "一个{coin}值多少{currency}"],
   res=["43120.5"], ans=["That is the price of {coin}."])
fn("compare_stocks", "Compare several companies by one figure", zh="比较多只股票",
   names=["stocks.compare", "compareCompanies"], descs=["Side-by-side view."],
   params=dict(companies=dict(t="[str]", v="stock_b", d="company names", zh="公司列表", alt=["stocks"]), metric=dict(t="enum", v={"revenue": ["sales", "营收"], "growth": ["growth rate", "增长率"], "return": ["performance", "回报"], "pe_ratio": ["P/E", "市盈率"]}, d="figure to compare", zh="指标"), years=dict(t="int", v=(1, 10), d="years back", zh="年数", opt=True)),
   en=["compare {companies} by {metric}", "{metric} of {companies} over {years} years", "who had the best {metric}: {companies}", "put {companies} side by side, {metric}", "which is better on {metric}, {companies}, last {years} years", "I'm torn between {companies}, compare the {metric}", "{metric} comparison, {companies}"],
   zh_q=["比较{companies}的{metric}", "{companies}近{years}年的{metric}对比", "{companies}谁的{metric}最好", "按{metric}把{companies}放一起看"],
   res=["table with 3 rows"], ans=["Here is the comparison."])
fn("get_dividend_history", "Past dividends of a ticker", zh="查询历史股息",
   names=["stocks.dividends", "dividendHistory"], descs=["Dividends a share has paid."],
   params=dict(symbol=dict(t="str", v="ticker_b", d="ticker symbol", zh="代码"), years=dict(t="int", v=(1, 20), d="years back", zh="年数", opt=True)),
   en=["dividend history of {symbol}", "what dividends did {symbol} pay in the last {years} years", "{symbol} dividends, {years} years", "how much has {symbol} been paying its shareholders", "list payouts per share for {symbol}", "past dividends {symbol}", "did {symbol} pay anything over {years} years"],
   zh_q=["{symbol}的历史股息", "{symbol}近{years}年分红多少", "查{symbol}分红记录", "{symbol}过去{years}年给股东发了多少"],
   res=["0.24, 0.24, 0.25"], ans=["Here are the dividends."])
fn("calculate_position_value", "Value of a number of shares at a price", zh="计算持股价值",
   names=["portfolio.position_value", "sharesValue"], descs=["Shares times price."],
   params=dict(shares=dict(t="int", v=(1, 900), d="number of shares", zh="股数"), price=dict(t="num", v=(2, 900), d="price of one share", zh="每股价格", alt=["share_price"]), fee=dict(t="num", v=(1, 30), d="flat fee to subtract", zh="手续费", opt=True)),
   en=["value of {shares} shares at {price}", "I hold {shares} at {price} each, worth?", "at a price of {price}, what do {shares} shares come to", "{shares} x {price} minus a {fee} fee", "if a share costs {price} and I sell {shares} with {fee} fees, what's left", "price {price}, shares {shares}, value", "what are my {shares} shares worth when one is {price}"],
   zh_q=["{shares}股每股{price}，值多少", "每股{price}，我有{shares}股，总值是多少", "{shares}股按{price}卖，手续费{fee}，剩多少", "价格{price}，股数{shares}，算总值"],
   res=["8,120.00"], ans=["That is the value of the shares."])
flow(en=["put in a buy for {n} {s} and then cancel that order again", "order {n} shares of {s}, no wait, cancel it right after"], zh_q=["买{n}股{s}，然后马上撤掉这笔单子"],
   slots=dict(n=[str(k) for k in range(2, 400, 9)], s="ticker_b"), made=dict(o=["ORD-1182", "A7731", "99120", "T-450-B", "ord_5519", "X-201", "77-3310", "BX9914"]), steps=[("buy_stock", {"symbol": "{s}", "quantity": "{n}"}, "order {o} placed"), ("cancel_order", {"order_id": "{o}"}, "order cancelled")], ans=["Order {o} for {s} was placed and cancelled."])
