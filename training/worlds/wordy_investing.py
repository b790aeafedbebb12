"""Shares, funds and company figures in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, N, PLACES, S, contexts, dec, money, opt, pct

domain("wordy_investing")
contexts("""I read about it in a newspaper from the 14th.
My broker charges # per call, so I ask here.
My uncle has been investing for # years and still loses sleep.
My club of # people meets tonight.
The market opened # points higher.
My portfolio is small, about as small as it was in 2020.
A man on television recommended gold, which does not interest me.
I am writing a paper of # pages about this.
Somebody in the lift talked about it.
It is not for me but for my aunt in Lyon.
Please do not give me advice, only the figures.
I sold my bicycle for # to get started.""")
values("w_ticker", en=["AAPL", "MSFT", "NVDA", "KO", "DIS", "NFLX", "SAP", "ORCL", "INTC", "IBM", "NKE", "PFE", "BA", "GE", "ADBE", "CSCO", "PEP", "MCD", "SBUX", "UBER", "SHOP", "TM", "SONY", "ASML", "F", "T", "WMT", "CRM", "AMD", "COST"])
values("w_company", en=["Apple", "Volkswagen", "Nestlé", "Samsung", "Nintendo", "Maersk", "Siemens", "Pfizer", "Heineken", "Adidas", "Novo Nordisk", "Tata Steel", "Starbucks", "Boeing", "Unilever", "Sony", "Shell", "Ryanair", "Lego", "Costco", "Zalando", "Moderna", "Petrobras", "Deere", "Walmart"], zh=["苹果", "大众汽车", "雀巢", "三星", "任天堂", "西门子", "辉瑞", "阿迪达斯", "星巴克", "波音", "联合利华", "索尼", "壳牌", "沃尔玛", "比亚迪", "腾讯"])
DATE = S("2024-01-15|2023-06-30|2022-11-08|2024-09-03|2025-02-20|2021-03-31|2020-08-17|2025-05-12|2019-12-02|2023-10-26", "Date as YYYY-MM-DD", "day", noise=0)
TICK = S("w_ticker", "Ticker symbol of the stock, e.g. TSLA", "symbol", "stock", noise=0.04)
YEARS = I(1, 30, "Number of years the money is invested", "duration", "holding_period")
F("get_stock_price", "Price of a share now or on a given day.", "stocks.price|stockPrice|market.quote", dict(ticker=TICK, date=opt(DATE), currency=opt(E("USD:US dollars,美元|EUR:euros,欧元|GBP:pounds,英镑", "Currency of the answer"), default="USD"), after_hours=opt(B("Use the price after the close", "extended"), default=False)), """
what is a share of {ticker} trading at
how much did one share of {ticker} cost on {date}
tell me the price of {ticker} in {currency}, including what happened after the market closed @after_hours=true
regular trading only: quote for {ticker} @after_hours=false
on {date}, at which price, in {currency}, did {ticker} close
I bought {ticker} a while ago, on {date} to be precise; what was it worth that day
give me the latest quote of {ticker}
in {currency} please, the price of {ticker} stock
""", "{ticker}现在股价多少\n{date}那天{ticker}的价格，用{currency}\n{ticker}盘后价是多少 @after_hours=true", "182.40", "Here is the price of {ticker}.", zh="查询股价")
F("get_price_history", "Prices of a share over a period, at a chosen interval.", "stocks.history|priceHistory|market.series", dict(ticker=TICK, start_date={**DATE, "d": "First day, YYYY-MM-DD", "alt": ["from_date", "start"]}, end_date=opt({**DATE, "v": "2026-05-02|2026-06-18|2026-07-30|2026-05-27|2026-08-09|2026-09-14|2026-10-05|2026-12-19|2027-01-08|2026-11-23".split("|"), "d": "Last day, YYYY-MM-DD; today when left out", "alt": ["to_date", "end"]}), interval=opt(E("daily:day by day,every day,每日|weekly:week by week,每周|monthly:month by month,每月", "Distance between two prices", "frequency"), default="daily"), adjusted=opt(B("Adjust for splits and dividends", "split_adjusted"), default=True)), """
show the prices of {ticker} from {start_date} to {end_date}
how did {ticker} develop {interval} since {start_date}
{interval} prices of {ticker}, beginning {start_date}, corrected for splits @adjusted=true
I need the raw, unadjusted prices for {ticker} between {start_date} and {end_date} @adjusted=false
for a chart of {ticker} I want one value per month from {start_date} on @interval="monthly"
until {end_date}, starting with {start_date}: {ticker}, {interval}
""", "{ticker}从{start_date}到{end_date}的股价\n{start_date}以来{ticker}的{interval}走势", "120 prices", "Here is the history of {ticker}.")
F("get_company_financials", "Reported figures of a company for a fiscal year or quarter.", "company.financials|companyReport|finance.statement", dict(company=S("w_company", "Name of the company", "name", "company_name"), metric=E("revenue:sales,turnover,营收|net_income:profit after tax,net profit,净利润|debt:liabilities,负债|cash_flow:free cash flow,现金流|employees:size of the workforce,员工人数", "Which figure", "figure", "item"), year=I(2008, 2024, "Fiscal year", "fiscal_year"), quarter=opt(I(1, 4, "Quarter 1 to 4; the whole year when left out", "q"))), """
what was the {metric} of {company} in {year}
find the {metric} that {company} reported for quarter {quarter} of {year}
how many people did {company} employ in {year} @metric="employees"
in its fiscal year {year}, how much did {company} sell @metric="revenue"
was {year} a good year for {company}? Give me its net profit @metric="net_income"
quarter {quarter}, {year}, {company}: {metric}
look up {company} and tell me the {metric} for {year}, whole year please
""", "{company}{year}年的{metric}是多少\n{company}在{year}年第{quarter}季度的{metric}", "383 bn", "That is the {metric} of {company}.")
F("calculate_roi", "Return on an investment in percent, in total or per year.", "investing.roi|returnOnInvestment", dict(invested=M(money(1000, 2000, 2500, 4000, 6000, 9000, 15000), "Amount invested", "cost"), final_value=M(money(3000, 4800, 7500, 11000, 16500, 21000), "Value at the end", "proceeds", "current_value"), years=opt(YEARS), annualized=opt(B("Return per year instead of in total", "per_year"), default=False)), """
I put in {invested} and got out {final_value}, what is my return
what is the yearly return if {invested} became {final_value} within {years} years @annualized=true
return on investment: cost {invested}, value now {final_value}
over {years} years my {invested} have turned into {final_value}. Annualised, what does that make @annualized=true
total return, not per year, for {invested} growing to {final_value} @annualized=false
{final_value} came back after {years} years from an investment of {invested}: overall return, please @annualized=false
""", "投了{invested}，现在值{final_value}，回报率多少\n{invested}在{years}年后变成{final_value}，年化收益率 @annualized=true", "64%", "That is the return.")
F("calculate_future_value", "What regular investing leads to: initial sum, monthly amount, yearly return.", "investing.future_value|investmentGrowth", dict(initial=M(money(500, 1000, 2000, 5000, 10000), "Sum invested at the start", "initial_investment"), monthly=opt(M(money(50, 100, 150, 200, 300), "Amount added each month", "monthly_contribution"), default=0), annual_return=M(dec(2, 12, 0.5), "Yearly return as a decimal", "rate"), years=YEARS, adjust_for_inflation=opt(B("Give the result in today's money", "inflation_adjusted"), default=False)), """
what do {initial} grow to in {years} years if they earn {annual_return} a year
starting with {initial}, adding {monthly} a month, at {annual_return} per year for {years} years
I invest {initial} once and nothing more for {years} years, {annual_return} a year; what do I have at the end @monthly=0
in today's money, what would {initial} be after {years} years at a return of {annual_return} @adjust_for_inflation=true
with an annual return of {annual_return}, {monthly} each month on top of {initial}, how much in {years} years? Do not account for inflation @adjust_for_inflation=false
{annual_return} for {years} years on {initial}
""", "投入{initial}，年收益{annual_return}，{years}年后多少\n先投{initial}，每月加{monthly}，年化{annual_return}，{years}年", "24,100", "That is the future value.")
F("calculate_present_value", "What a future amount is worth today.", "investing.present_value|presentValue", dict(future_amount=M(money(5000, 10000, 25000, 60000, 100000), "Amount in the future", "future_value"), discount_rate=M(dec(2, 12, 0.5), "Discount rate per year as a decimal", "rate"), years=YEARS, precision=PLACES), """
what is {future_amount} in {years} years worth today at a discount rate of {discount_rate}
discount {future_amount} by {discount_rate} over {years} years
I am promised {future_amount} {years} years from now; with {discount_rate}, what is the present value
present value to {precision} decimals: rate {discount_rate}, {years} years, {future_amount}
how much should I pay today for a claim of {future_amount} due in {years} years, if I want {discount_rate} a year
""", "{years}年后的{future_amount}按{discount_rate}折现，现在值多少\n折现率{discount_rate}，{years}年，{future_amount}的现值", "7,440", "That is the present value.")
F("calculate_bond_price", "Price of a bond from coupon, yield and time to maturity.", "bonds.price|bondPrice", dict(face_value=M(money(100, 500, 1000, 5000, 10000), "Face value", "par"), coupon_rate=M(pct(1, 8, 0.25), "Coupon per year in percent", "coupon"), market_yield=M(pct(1, 9, 0.25), "Yield of the market in percent", "yield_rate"), years=I(1, 30, "Years to maturity", "maturity"), payments_per_year=opt(M({1: ["once a year", "annually"], 2: ["twice a year", "half-yearly"], 4: ["quarterly"]}, "Coupon payments per year", "frequency", t="int"), default=1)), """
what should a bond with a face value of {face_value} and a coupon of {coupon_rate} cost if the market yields {market_yield} and it runs {years} years
price a bond: par {face_value}, coupon {coupon_rate} paid {payments_per_year}, yield {market_yield}, {years} years left
{years} years to maturity, {market_yield} market yield, {coupon_rate} coupon, {face_value} face value; fair price?
a bond pays {coupon_rate} {payments_per_year} on {face_value}. It matures in {years} years and others yield {market_yield}
compute the price of a {years}-year bond, {face_value} nominal, when its coupon is {coupon_rate} but the market demands {market_yield}
""", "面值{face_value}、票息{coupon_rate}的债券，市场收益率{market_yield}，{years}年到期，价格多少", "961.20", "That is the price.")
F("calculate_dividend_income", "Dividends received in a year from a number of shares.", "stocks.dividend_income|dividendIncome", dict(ticker=TICK, shares=I(3, 900, "Number of shares", "quantity"), year=opt(I(2012, 2024, "Year of the dividends")), after_tax=opt(B("Deduct withholding tax", "net", yes="after tax|net of withholding tax|with the tax taken off|税后", no="before tax|gross|without deducting any tax|税前"), default=False)), """
how much dividend do I get on {shares} shares of {ticker}
I held {shares} shares of {ticker} all through {year}; what were the dividends, {after_tax}
{after_tax}, what do {shares} {ticker} shares pay in a year
dividend income from {ticker}, {shares} pieces, {year}, {after_tax}
what came in from my {shares} {ticker} during {year}
if I owned {shares} shares in {ticker}, what would they bring me {after_tax}
""", "{shares}股{ticker}一年分红多少\n{year}年{shares}股{ticker}的股息，{after_tax}", "212.40", "That is the dividend.")
F("place_order", "Places an order to buy or sell shares.", "trading.order|placeOrder|submit_trade", dict(ticker=TICK, side=E("buy:purchase,买入|sell:get rid of,卖出", "Buy or sell", "action"), quantity=I(1, 500, "Number of shares", "shares"), order_type=opt(E("market:at the market price|limit:limit order|stop:stop order", "Type of order", "type"), default="market"), limit_price=opt(N(10, 600, "Limit or stop price", "price")), valid_until=opt(E("day:today only|gtc:until cancelled,until I cancel", "How long it is valid", "time_in_force"), default="day")), """
{side} {quantity} shares of {ticker}
please {side} {quantity} {ticker}, but only at {limit_price} or better @order_type="limit"
{side} {quantity} {ticker}, {order_type}, valid {valid_until}
get me {quantity} shares of {ticker} at the market price @side="buy" @order_type="market"
I want out of {ticker}: dump all {quantity} of my shares @side="sell"
if {ticker} drops to {limit_price}, sell {quantity} shares automatically @side="sell" @order_type="stop"
put in an order to {side} {quantity} of {ticker} with a limit of {limit_price}, good {valid_until} @order_type="limit"
""", "{side}{quantity}股{ticker}\n{ticker}跌到{limit_price}就卖{quantity}股 @side=\"sell\" @order_type=\"stop\"", "order placed", "The order for {ticker} is in.")
F("set_price_alert", "Sends an alert when a share crosses a price; it does not trade.", "alerts.price|priceAlert", dict(ticker=TICK, price=N(10, 600, "Price that triggers the alert", "threshold"), direction=E("above:rises over,goes above,climbs past,高于|below:falls under,drops below,sinks beneath,低于", "Whether above or below", "condition"), channel=opt(E("email:by mail|sms:text message|push:on my phone", "How to be told", "notify_by"), default="push"), repeat=opt(B("Alert again each time", "recurring"), default=False)), """
tell me when {ticker} {direction} {price}
alert me, via {channel}, as soon as {ticker} {direction} {price}
I do not want to trade, just warn me every time {ticker} {direction} {price} @repeat=true
one alert only, please: {ticker} {direction} {price} @repeat=false
send a text to my phone if {ticker} {direction} {price} @channel="sms"
should {ticker} ever be worth more than {price}, let me know @direction="above"
let me know in case {ticker} costs less than {price} @direction="below"
""", "{ticker}{direction}{price}时提醒我\n{ticker}每次{direction}{price}都发{channel}提醒 @repeat=true", "alert set", "You will hear when {ticker} crosses {price}.")
F("compare_stocks", "Compares several shares by one measure over a period.", "stocks.compare|compareStocks", dict(tickers=A("str", "w_ticker", "Ticker symbols to compare", "symbols", noise=0.03), measure=E("return:performance,gain|volatility:risk,fluctuation|pe_ratio:price-earnings ratio|dividend_yield:dividend", "What to compare", "metric"), months=opt(I(1, 60, "Length of the period in months", "period_months"), default=12)), """
compare {tickers} by {measure}
over the last {months} months, which of {tickers} had the best {measure}
how do {tickers} differ in {measure}
put {tickers} side by side for a period of {months} months, looking at {measure}
which pays more to its owners, {tickers} @measure="dividend_yield"
which of {tickers} swung up and down the most within {months} months @measure="volatility"
""", "按{measure}比较{tickers}\n{months}个月里{tickers}的{measure}对比", "done", "Here is the comparison.")
F("calculate_portfolio_return", "Expected return of a portfolio from weights and returns.", "portfolio.expected_return|portfolioReturn", dict(weights=dict(t="[num]", v=(10, 60), d="Weight of each asset in percent", alt=["allocations"]), returns=dict(t="[num]", v=(1, 14), d="Expected yearly return of each asset in percent", alt=["expected_returns"]), rebalanced=opt(B("Assume yearly rebalancing", "rebalance"), default=True)), """
what return do I expect from a portfolio with weights of [[weights]] percent and returns of [[returns]] percent
my assets yield [[returns]] percent and make up [[weights]] percent of the whole; expected return?
weights [[weights]], returns [[returns]], never rebalanced @rebalanced=false
if I rebalance every year, what do allocations of [[weights]] percent with yearly returns of [[returns]] percent bring @rebalanced=true
expected portfolio return for the returns [[returns]] and the weights [[weights]]
""", "各资产权重[[weights]]，收益率[[returns]]，组合收益多少", "6.2%", "That is the expected return.", lists=dict(weights=(10, 60, 3, 3, 0), returns=(1, 14, 3, 3, 1)))
flow(en=["look up the price of {t} and then set an alert above exactly that price", "what does {t} cost right now? Warn me when it goes above that"], zh_q=["查一下{t}的股价，然后高于这个价就提醒我"], slots=dict(t="w_ticker"), made=dict(p=["182.4", "57.15", "301", "98.6", "412.75"]),
     steps=[("get_stock_price", {"ticker": "{t}"}, "{p}"), ("set_price_alert", {"ticker": "{t}", "price": "{p}", "direction": "above"}, "alert set")], ans=["{t} is at {p}; you will be told when it rises."])
