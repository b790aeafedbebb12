"""Loans, savings, interest, household money and property in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, N, S, both, contexts, dec, money, opt, pct, said

domain("wordy_money")
contexts("""My brother is 34 and has been working at the port for # years.
My neighbour did the same in 2018 and regrets it.
My cousin keeps # goats, if that matters.
The bank is on the corner of Elm and 5th.
My account ends in 4471.
I paid # for lunch, so I had better be careful.
Our adviser, Mrs. Petrosyan, is on holiday until Monday.
This is the third offer I look at this week.
The branch is # miles away and I would rather not drive there.
My grandfather kept his money under a mattress for # years.
The brochure has # pages and not one example.
I am comparing # offers.
Please bear with me, numbers are not my thing.""")
values("w_city_state", en=["Austin, TX", "Portland, OR", "Savannah, GA", "Boise, ID", "Duluth, MN", "Tucson, AZ", "Albany, NY", "Madison, WI", "Reno, NV", "Asheville, NC", "Tulsa, OK", "Santa Fe, NM", "Burlington, VT", "Mobile, AL", "Fresno, CA", "Toledo, OH", "Omaha, NE", "Boulder, CO", "Spokane, WA", "Charleston, SC", "Ithaca, NY", "Key West, FL", "Lansing, MI", "Provo, UT", "Bangor, ME"])
RATE = M(dec(1, 15, 0.25), "Annual interest rate as a decimal, so 5% is 0.05", "interest_rate", "annual_rate")
RATEP = M(pct(1, 15, 0.25), "Annual interest rate in percent, so 5 means 5%", "interest_rate", "annual_rate")
YEARS = M(both(said([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 25, 30, 35, 40], "{} years", "{} years", "{}年"), {1: ["a year", "one year", "12 months", "一年"]}), "Time in years", "term", "duration", t="int")
SUM = money(500, 750, 1200, 2000, 2500, 3600, 5000, 7500, 8000, 10000, 12000, 15000, 18500, 20000, 25000, 32000, 40000, 50000, 64000, 75000, 100000)
HOME = money(120000, 150000, 180000, 210000, 245000, 275000, 300000, 325000, 350000, 410000, 450000, 500000, 620000, 750000, 890000, 1200000)
COMP = opt(M({1: ["yearly", "once a year", "annually", "每年"], 2: ["twice a year", "half-yearly", "semi-annually", "每半年"], 4: ["quarterly", "four times a year", "every quarter", "每季度"], 12: ["monthly", "every month", "twelve times a year", "每月"], 52: ["weekly", "every week", "每周"], 365: ["daily", "every day", "每天"]}, "How many times per year interest is compounded", "n", "compounding_frequency", t="int"), default=1)
F("calculate_compound_interest", "Calculates what a sum of money grows to with compound interest.", "finance.compound_interest|compoundInterest|interest.compound", dict(
    principal=M(SUM, "Amount invested at the start", "initial_amount", "p"), rate=RATE, years=YEARS, compounds_per_year=COMP), """
what will {principal} be worth after {years} at {rate} compounded {compounds_per_year}
if I leave {principal} in an account for {years} and it earns {rate} a year with interest on interest, how much will I have
compounded {compounds_per_year}, what do {principal} become in {years} at an annual rate of {rate}
an uncle left me {principal}. At {rate} per year, interest being added {compounds_per_year}, what is it worth in {years}
the bank pays {rate} and compounds {compounds_per_year}; I deposit {principal} for {years}. Calculate the final balance
{years}, {rate}, {principal}, compound interest
suppose I put aside {principal} today and do not touch it for {years}, with a rate of {rate} that compounds {compounds_per_year}
future value, with compounding, of {principal} at {rate} over {years}
over {years} I could get {rate}, compounded once a year, on {principal}: how much in total @compounds_per_year=1
""", "{principal}按年利率{rate}复利存{years}，最后有多少\n{compounds_per_year}计息一次，利率{rate}，本金{principal}，{years}后是多少\n存{principal}，{years}，利滚利，年息{rate}", "12,833.59", "That is the balance with compound interest.", "Growth with compound interest.|Interest that itself earns interest.", "计算复利")
F("calculate_simple_interest", "Calculates simple interest, which is paid on the principal only.", "finance.simple_interest|simpleInterest|interest.simple", dict(
    principal=M(SUM, "Amount lent or invested", "amount", "p"), rate=RATE, years=YEARS, include_principal=opt(B("Return principal plus interest instead of the interest alone", "return_total", yes="and add the principal|together with the principal|including the principal itself|连本带利", no="interest only|without the principal|just the interest|只算利息"), default=False)), """
how much simple interest do {principal} earn in {years} at {rate}
I lent my brother {principal} for {years} at {rate} simple interest; what does he owe me in interest
simple interest on {principal}, rate {rate}, for {years}, {include_principal}
without compounding, {rate} a year on {principal} over {years} comes to how much
{include_principal}: what comes out for {principal} over {years} at a simple rate of {rate}
at {rate} a year and no interest on interest, what is paid on {principal} within {years}, {include_principal}
a bond over {principal} pays {rate} each year, the interest is paid out and not reinvested. How much interest in {years}
principal {principal}, {years}, {rate}: simple interest
""", "{principal}按单利{rate}存{years}，利息多少\n借出{principal}，{years}，单利{rate}，{include_principal}", "interest: 600", "That is the simple interest.", zh="计算单利")
F("calculate_loan_payment", "Monthly payment of a loan that is paid back in equal instalments.", "loan.monthly_payment|loanPayment|loan.emi", dict(
    loan_amount=M(SUM, "Amount borrowed", "principal", "amount"), annual_rate=RATEP, months=M(both(said([12, 18, 24, 36, 48, 60, 72, 84], "{} months", "{} monthly instalments", "{}个月"), said([2, 3, 4, 5, 6], "{} years", "{}年", times=12)), "Term in months", "term_months", "num_payments", t="int"), down_payment=opt(M(money(500, 1000, 1500, 2000, 3000), "Amount paid at once", "deposit"), default=0)), """
what is the monthly payment on a loan of {loan_amount} at {annual_rate} over {months}
I want to borrow {loan_amount} for {months} and they charge {annual_rate}; what do I pay each month
a car costs {loan_amount}. I pay {down_payment} at once, the rest in {months} at {annual_rate}. How high are the instalments
how much a month is {loan_amount} with a term of {months} at an interest rate of {annual_rate}
with {annual_rate} interest, {down_payment} down and {months} to pay, give me the monthly rate on {loan_amount}
the term is {months}, the rate {annual_rate} and the sum {loan_amount}; work out the EMI
if they lend us {loan_amount} at {annual_rate}, what would go off our account every month for {months}
no down payment: {loan_amount}, {months}, {annual_rate}, monthly instalment @down_payment=0
""", "贷款{loan_amount}，年利率{annual_rate}，分{months}，月供多少\n车价{loan_amount}，首付{down_payment}，余款{months}付清，利率{annual_rate}，每月还多少", "312.45", "That is the monthly payment.", zh="计算月供")
F("calculate_total_interest", "Interest paid altogether over the whole term of a loan.", "loan.total_interest|loanTotalInterest", dict(
    loan_amount=M(SUM, "Amount borrowed", "principal"), annual_rate=RATEP, years=YEARS, extra_payment=opt(M(money(50, 100, 150, 200, 400), "Additional payment each month", "monthly_extra"), default=0)), """
how much interest do I pay in total on a loan of {loan_amount} at {annual_rate} over {years}
over the whole {years}, what does borrowing {loan_amount} at {annual_rate} cost me in interest
if I add {extra_payment} every month, how much interest do I pay altogether for {loan_amount} at {annual_rate} for {years}
not the monthly payment but the interest of all {years} together: {loan_amount}, {annual_rate}
a loan of {loan_amount} runs for {years} at a rate of {annual_rate}; total interest, with {extra_payment} paid extra each month
what do the bank's {annual_rate} add up to during {years} when {loan_amount} were borrowed
""", "贷{loan_amount}，利率{annual_rate}，{years}总共要付多少利息\n每月多还{extra_payment}，贷款{loan_amount}，{years}，利率{annual_rate}，总利息多少", "8,412", "That is the total interest.")
F("calculate_mortgage_payment", "Monthly mortgage payment for a home, optionally with taxes and insurance.", "mortgage.monthly_payment|mortgagePayment|home_loan.payment", dict(
    loan_amount=M(HOME, "Amount of the mortgage", "principal"), annual_rate=M(dec(2, 8, 0.125), "Annual rate as a decimal", "interest_rate"), years=M(said([10, 15, 20, 25, 30, 35], "{} years", "{} years", "{}年"), "Term in years", "loan_term", t="int"), include_taxes=opt(B("Include property tax and insurance", "with_taxes", yes="taxes and insurance included|with property tax and insurance|adding tax and insurance|含税费和保险", no="without taxes or insurance|not counting tax and insurance|taxes aside|不含税费"), default=False)), """
what is the monthly payment for a mortgage of {loan_amount} over {years} at {annual_rate}
we are buying a house and need {loan_amount} from the bank. At {annual_rate} for {years}, what will it cost per month, {include_taxes}
{include_taxes}, how much is a {loan_amount} home loan a month with {years} to go and a rate of {annual_rate}
mortgage {loan_amount}, {annual_rate}, {years}, monthly
at an interest rate of {annual_rate}, how much do we pay every month to be rid of {loan_amount} in {years}
the flat needs financing of {loan_amount}; assume {years} and {annual_rate}, {include_taxes}
please calculate the mortgage rate per month: {years}, {annual_rate} fixed, {loan_amount} borrowed
""", "房贷{loan_amount}，利率{annual_rate}，{years}，月供多少\n买房贷{loan_amount}，{years}还清，利率{annual_rate}，{include_taxes}，每月还多少", "1,896.20", "That is the mortgage payment.")
F("calculate_savings_goal", "How much to save each month to reach a goal in time.", "savings.monthly_for_goal|savingsGoal", dict(
    goal=M(SUM, "Amount to be reached", "target_amount"), months=M(both(said([6, 9, 18, 24, 30, 48], "{} months", "{}个月"), said([1, 2, 3, 5], "{} years", "{}年", times=12)), "Time in months", "duration_months", t="int"), current_savings=opt(M(money(100, 250, 400, 800, 1500), "Money already saved", "starting_balance"), default=0), annual_rate=opt(M(pct(0.5, 6, 0.25), "Interest on savings in percent"), default=0)), """
how much do I have to save every month to have {goal} in {months}
I need {goal} for a trip in {months} and have {current_savings} already; what must I put away each month
my savings account gives {annual_rate}. To get to {goal} within {months}, how much per month
starting with {current_savings}, at {annual_rate} interest, what monthly deposit brings me to {goal} in {months}
nothing saved so far, goal {goal}, time {months} @current_savings=0
we want {goal} for a new kitchen {months} from now, so what should we set aside monthly
""", "想在{months}内存到{goal}，每月要存多少\n已经有{current_savings}，{months}后要{goal}，每月存多少", "212 a month", "That is what to save each month.")
F("calculate_retirement_savings", "Balance at retirement from regular contributions.", "savings.retirement|retirementBalance", dict(
    current_age=I(20, 55, "Age today", "age"), retirement_age=I(58, 72, "Age at retirement", "retire_at"), monthly_contribution=M(money(100, 200, 250, 300, 450, 500, 800, 1000), "Amount saved each month", "monthly_saving"), annual_return=M(dec(2, 9, 0.5), "Expected yearly return as a decimal", "return_rate"), employer_match=opt(M(dec(10, 100, 10), "Share the employer adds, as a decimal", "match"), default=0)), """
I am {current_age} and save {monthly_contribution} a month. If I retire at {retirement_age} and get {annual_return} a year, how much will I have
what does {monthly_contribution} per month grow to between the ages of {current_age} and {retirement_age} with a return of {annual_return}
at {annual_return} a year, saving {monthly_contribution} monthly from age {current_age} until {retirement_age}, my employer adding {employer_match}
retirement balance: now {current_age}, retiring at {retirement_age}, {monthly_contribution} each month, {annual_return}
my employer matches {employer_match} of what I pay in, which is {monthly_contribution} a month; I am {current_age} years old, want to stop at {retirement_age} and expect {annual_return}
she would like to stop working at {retirement_age}. She is {current_age}, puts in {monthly_contribution} monthly and hopes for {annual_return}. What will she have
""", "我{current_age}岁，每月存{monthly_contribution}，{retirement_age}岁退休，年收益{annual_return}，到时有多少\n{retirement_age}岁退休，现在{current_age}岁，收益率{annual_return}，月存{monthly_contribution}", "412,000", "That is the balance at retirement.")
F("calculate_tip", "Tip for a bill and what everybody pays.", "bill.tip|tipCalculator|split_bill", dict(
    bill=N(12, 400, "Amount of the bill", "total", "bill_amount"), tip_percent=opt(M(both(pct(8, 25, 1), {0: ["no tip", "nothing extra", "不给小费"]}), "Tip in percent", "percentage"), default=15), people=opt(I(2, 12, "How many people share the bill", "split_between", "num_people"), default=1), round_up=opt(B("Round every share up to a whole number", "round"), default=False)), """
what is the tip on a bill of {bill} at {tip_percent}
we were {people} people, the bill is {bill} and we want to leave {tip_percent}; what does everyone pay
split {bill} between {people} of us with a tip of {tip_percent} and round each share up @round_up=true
the waiter was great, so {tip_percent} on {bill} dollars
dinner came to {bill}, shared by {people}, {tip_percent} tip, no rounding please @round_up=false
how much is each share if {people} friends divide {bill} evenly and give {tip_percent}
a bill of {bill} for the {people} of us
""", "账单{bill}，小费{tip_percent}，是多少\n{people}个人分{bill}，小费{tip_percent}，每人多少，往上取整 @round_up=true", "18.40", "That is the share.")
F("convert_currency", "Converts an amount of money from one currency into another.", "currency.convert|currencyConverter|exchange_money", dict(
    amount=N(5, 9000, "Amount to convert", "value"), from_currency=M({"USD": ["US dollars", "USD", "美元"], "EUR": ["euros", "EUR", "欧元"], "GBP": ["British pounds", "GBP", "英镑"], "JPY": ["Japanese yen", "yen", "JPY", "日元"], "CHF": ["Swiss francs", "CHF", "瑞士法郎"], "CNY": ["Chinese yuan", "CNY", "人民币"], "INR": ["Indian rupees", "INR", "卢比"], "SEK": ["Swedish kronor", "SEK", "瑞典克朗"]}, "ISO code of the currency to convert from, e.g. USD", "source", "base", t="str", pattern="^[A-Z]{3}$"),
    to_currency=M({"CAD": ["Canadian dollars", "CAD", "加元"], "AUD": ["Australian dollars", "AUD", "澳元"], "KRW": ["Korean won", "KRW", "韩元"], "MXN": ["Mexican pesos", "MXN", "墨西哥比索"], "NOK": ["Norwegian kroner", "NOK", "挪威克朗"], "PLN": ["Polish zloty", "PLN", "兹罗提"], "THB": ["Thai baht", "THB", "泰铢"], "BRL": ["Brazilian reais", "BRL", "雷亚尔"], "ZAR": ["South African rand", "ZAR", "兰特"]}, "ISO code of the currency to convert to", "target", "quote", t="str", pattern="^[A-Z]{3}$"), date=opt(S("2024-03-15|2023-11-02|2024-07-30|2022-12-24|2025-01-09|2025-04-28|2021-06-01|2024-10-10", "Date of the rate, YYYY-MM-DD; today when left out", "rate_date", "on", noise=0))), """
how much are {amount} {from_currency} in {to_currency}
convert {amount} {from_currency} to {to_currency} at the rate of {date}
I came home with {amount} {from_currency} in my wallet. What do I get for it in {to_currency}
what were {amount} {from_currency} worth in {to_currency} on {date}
into {to_currency}, please: {amount} {from_currency}
an invoice dated {date} is over {amount} {from_currency}, and our books are kept in {to_currency}, so convert it
if a hotel charges {amount} {from_currency}, how many {to_currency} is that today
I will need {to_currency} for my trip and want to change {amount} {from_currency}
""", "{amount}{from_currency}能换多少{to_currency}\n按{date}的汇率，把{amount}{from_currency}换成{to_currency}\n发票是{amount}{from_currency}，换算成{to_currency}", "1,234.50", "The amount is converted.", "Exchange of an amount of money.", "货币换算")
F("get_exchange_rate", "Returns the rate between two currencies, without converting an amount.", "currency.rate|exchangeRate|fx_rate", dict(
    base=E("USD:the US dollar,US dollars,美元|EUR:the euro,euros,欧元|GBP:the British pound,pounds sterling,英镑|JPY:the yen,日元|CHF:the Swiss franc,瑞士法郎", "Base currency", "from_currency"), quote=E("CAD:the Canadian dollar,加元|AUD:the Australian dollar,澳元|INR:the Indian rupee,卢比|CNY:the yuan,人民币|MXN:the Mexican peso,比索", "Quoted currency", "to_currency"), days=opt(I(5, 90, "Also return the history of so many days", "history_days")), inverse=opt(B("Give the rate the other way round", "inverted"), default=False)), """
what is the exchange rate between {base} and {quote}
show me how {base} did against {quote} during the last {days} days
at what rate does {base} trade against {quote} at the moment
rate of {base} to {quote}, but the other way round please @inverse=true
I do not want to convert anything, only know the rate {base}/{quote} for the past {days} days
how strong is {base} compared to {quote}, not inverted @inverse=false
""", "{base}对{quote}的汇率是多少\n{base}兑{quote}最近{days}天的汇率", "1.35", "That is the rate.")
F("calculate_sales_tax", "Sales tax on a purchase and the price including it.", "tax.sales_tax|salesTax|purchase_tax", dict(
    price=N(3, 2500, "Price before tax in dollars", "amount", "purchase_amount"), location=S("w_city_state", "City and state, in the form 'City, ST'", "place", noise=0.03), category=opt(E("general|groceries:food|clothing:clothes|electronics", "Kind of goods", "product_type"), default="general"), include_total=opt(B("Return price plus tax", "with_total"), default=True)), """
how much sales tax do I pay on {price} dollars in {location}
I bought a jacket for {price} dollars in {location}; what is the sales tax on it @category="clothing"
a laptop costs {price} before tax. What is the total with sales tax in {location} @category="electronics" @include_total=true
just the tax, not the total: {price} dollars spent on {category} in {location} @include_total=false
in {location}, {category} for {price} dollars, how much tax is added
what will I pay at the till in {location} for goods marked {price}, tax and all @include_total=true
the receipt says {location} and {price} dollars net; compute the sales tax only @include_total=false
groceries worth {price} dollars in {location}: tax? @category="groceries"
""", "在{location}买{price}美元的东西，消费税多少\n{location}，{category}，{price}美元，只要税额 @include_total=false", "tax: 6.60", "That is the tax.")
F("calculate_income_tax", "Estimates income tax for a year.", "tax.income_tax|incomeTax|estimate_tax", dict(
    income=M(money(28000, 36000, 42500, 55000, 61000, 78000, 90000, 115000, 140000, 250000), "Gross income for the year", "annual_income", "gross"), filing_status=E("single:not married,unmarried|married_joint:married and filing together,married filing jointly|married_separate:married but filing separately|head_of_household:a single parent,head of household", "Filing status", "status"), state=opt(S("state_b", "State of residence", "state_of_residence", noise=0)), year=opt(I(2015, 2025, "Tax year", "tax_year")), deductions=opt(M(money(1500, 3000, 6500, 9000, 12000), "Itemised deductions", "deduction"))), """
how much income tax do I owe on {income} if I am {filing_status}
I earned {income} in {state} during {year} and am {filing_status}; estimate my tax
{filing_status}, {income} a year, deductions of {deductions}: what is the tax
for the tax year {year}, what would somebody who is {filing_status} and makes {income} pay
with {deductions} of deductions, living in {state}, {filing_status}, gross {income}
we made {income} together, we are married and file one return. What is our tax @filing_status="married_joint"
what tax has to be paid by a person earning {income} who lives in {state}, {filing_status}
""", "年收入{income}，{filing_status}，要交多少所得税\n{year}年收入{income}，可扣除{deductions}，{filing_status}，算个税", "7,850", "That is the estimate.")
F("calculate_take_home_pay", "Net pay after taxes and deductions.", "salary.net_pay|takeHomePay", dict(
    salary=M(money(28000, 36000, 42500, 55000, 61000, 78000, 90000, 115000), "Gross salary per year", "gross_salary"), pay_period=E("weekly:a week,per week,每周|biweekly:every two weeks,两周一次|monthly:a month,per month,每月|yearly:a year,每年", "Period of the result", "frequency"), pension_percent=opt(M(pct(1, 10, 0.5), "Pension contribution in percent", "retirement_percent"), default=0), has_children=opt(B("Whether children are to be considered", "children"), default=False)), """
what is my take-home pay {pay_period} on a salary of {salary}
I was offered {salary}; {pension_percent} goes into the pension. What do I get out of it {pay_period}
after taxes, how much is left {pay_period} of {salary}, two kids in the house @has_children=true
no children, {salary} gross, pension {pension_percent}: net {pay_period} @has_children=false
{salary} gross a year, what lands in my account {pay_period}
as a father earning {salary}, what would be my net pay {pay_period} @has_children=true
how much does somebody without kids keep {pay_period} from {salary} @has_children=false
""", "年薪{salary}，{pay_period}到手多少\n税前{salary}，养老金交{pension_percent}，{pay_period}拿多少", "3,120", "That is the net pay.")
F("calculate_credit_card_payoff", "How long it takes to pay off a card balance, or what to pay to be done in time.", "credit.payoff|cardPayoff", dict(
    balance=M(money(800, 1200, 2400, 3500, 5000, 7800, 9500), "Balance on the card"), apr=M(pct(9, 30, 0.5), "Annual percentage rate", "rate"), monthly_payment=opt(M(money(60, 100, 150, 200, 300, 450), "Payment per month", "payment")), months=opt(I(6, 60, "Number of months in which the card is to be paid off", "target_months"))), """
how long until a card balance of {balance} at {apr} is paid off if I pay {monthly_payment} a month
what do I have to pay monthly to clear {balance} in {months} months at an APR of {apr}
I owe {balance} on my card with {apr} interest and can spare {monthly_payment} a month; when am I free
{months} months to get rid of {balance}, {apr} APR: payment per month?
paying {monthly_payment} each month against {balance} at {apr}
the goal is to be done with {balance} at {apr} in {months} months
""", "信用卡欠{balance}，年利率{apr}，每月还{monthly_payment}，多久还清\n{balance}、{apr}，想{months}个月还清，每月还多少", "14 months", "Here is the plan.")
F("search_properties", "Searches homes for sale or rent.", "realestate.search|findHomes|property.search", dict(
    location=S("w_city_state", "City and state in the form 'City, ST'", "city", noise=0.03), purpose=E("buy:for sale,to buy|rent:to rent,for rent", "Buy or rent", "listing_type"), max_price=opt(M(money(900, 1400, 2200, 150000, 280000, 400000, 650000), "Highest price or monthly rent in dollars", "budget", "price_max"), ), bedrooms=opt(I(1, 5, "Minimum number of bedrooms", "min_bedrooms", "beds")), amenities=opt(A("str", ["garden", "garage", "pool", "balcony", "lift", "fireplace", "air conditioning", "dishwasher", "basement", "parking space", "solar panels", "walk-in closet"], "Features the home must have", "features", noise=0))), """
find homes {purpose} in {location} for at most {max_price}
my family is moving to {location} and we look for something {purpose} with at least {bedrooms} bedrooms and {amenities}
what is there {purpose} in {location} up to {max_price} that has {amenities}
show me houses {purpose}, {location}, {bedrooms} or more bedrooms
I have a budget of {max_price} and need {bedrooms} bedrooms in {location}. I want to buy, not rent @purpose="buy"
looking for an apartment in {location}; the rent must not exceed {max_price} @purpose="rent"
with {amenities}, {bedrooms} bedrooms and a price below {max_price}, are there places {purpose} in {location}
""", "在{location}找房子，预算{max_price}，想买 @purpose=\"buy\"\n{location}租房，至少{bedrooms}间卧室 @purpose=\"rent\"", "5 homes found", "These homes fit.")
F("estimate_property_value", "Estimates what a home is worth.", "realestate.valuation|homeValue|property.estimate", dict(
    address=S("street_address", "Street address", "street", noise=0.05), city=S("w_city_state", "City and state, 'City, ST'", "location", noise=0.03), area_sqft=opt(I(400, 5200, "Living area in square feet", "square_feet", "size")), year_built=opt(I(1890, 2023, "Year of construction", "built")), renovated=opt(B("Whether it was renovated in the last ten years", "recently_renovated"), default=False)), """
what is the house at {address} in {city} worth
estimate the value of {address}, {city}: {area_sqft} square feet, built in {year_built}
our home in {city}, {address}, was built in {year_built} and has just been renovated; how much could we ask for it @renovated=true
nothing has been modernised since {year_built}: {address}, {city}, {area_sqft} sq ft, value? @renovated=false
how much would {address} ({city}) sell for if it has {area_sqft} square feet
my aunt wants to sell {address} in {city}. She put in a new roof and bathrooms lately. What is a fair price @renovated=true
""", "{city}的{address}值多少钱\n{city}{address}，{area_sqft}平方英尺，{year_built}年建，刚翻新，估个价 @renovated=true", "348,000", "That is the estimate.")
F("calculate_rental_yield", "Yearly yield of a rented property in percent.", "realestate.rental_yield|rentalYield", dict(
    property_price=M(HOME, "Purchase price", "price"), monthly_rent=M(money(650, 800, 950, 1200, 1450, 1800, 2300, 3100), "Rent per month", "rent"), annual_costs=opt(M(money(1200, 2000, 3500, 4800, 6000), "Running costs per year", "expenses"), default=0), vacancy_rate=opt(M(dec(2, 12, 1), "Share of the year without a tenant, as a decimal", "vacancy"), default=0)), """
what yield does a flat bought for {property_price} bring at a rent of {monthly_rent} a month
rental yield for {property_price}, rent {monthly_rent}, costs of {annual_costs} a year
I could let a house for {monthly_rent} monthly; it costs {property_price} and stands empty {vacancy_rate} of the time. What is the return
with running costs of {annual_costs} per year and {vacancy_rate} vacancy, how much does {property_price} yield at {monthly_rent} monthly rent
how profitable is it to pay {property_price} for something that rents at {monthly_rent} per month
""", "{property_price}买的房，月租{monthly_rent}，收益率多少\n房价{property_price}，月租{monthly_rent}，每年成本{annual_costs}，租金回报率", "5.1%", "That is the yield.")
F("calculate_inflation_adjusted", "What an amount of one year corresponds to in another year.", "economy.inflation|inflationAdjust", dict(
    amount=M(SUM, "Amount of money", "value"), start_year=I(1930, 1999, "Year of the amount", "from_year"), end_year=I(2000, 2024, "Year to compare with", "to_year"), country=opt(S("country_b", "Country whose prices are used", "region", noise=0), default="United States")), """
what would {amount} from {start_year} be worth in {end_year}
my grandmother earned {amount} in {start_year}; how much is that in the money of {end_year}, going by prices in {country}
adjusted for inflation, {amount} of the year {start_year} in {end_year}
in {country}, what did you need in {end_year} to buy what {amount} bought in {start_year}
prices in {end_year}: how much for {amount} paid in {start_year}
""", "{start_year}年的{amount}相当于{end_year}年的多少\n按{country}的物价，{start_year}年的{amount}在{end_year}年值多少", "18,400", "That is the adjusted amount.")
flow(en=["what is the monthly payment for ${p} over 60 months at {r} percent? then tell me the total interest over 5 years for it", "compute the instalment of a ${p} loan, {r} percent, 60 months, and after that the interest in total for the 5 years"], slots=dict(p=["12000", "20000", "32000"], r=["4", "6", "7.5"]),
     steps=[("calculate_loan_payment", {"loan_amount": "{p}", "annual_rate": "{r}", "months": 60}, "391.32"), ("calculate_total_interest", {"loan_amount": "{p}", "annual_rate": "{r}", "years": 5}, "3479")], ans=["391.32 a month and 3479 of interest in total."])
