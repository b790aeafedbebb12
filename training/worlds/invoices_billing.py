"""Invoices and billing: writing, sending, paying, reminding, crediting invoices; customers, taxes, instalments."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


values("invoice_no_wb", en=["INV-0042", "2025-118", "R-30977", "F/2210/24", "A1093", "RE-2024-771", "INV 5520", "00381", "BILL-77", "2231-B", "SI-000418", "9907731", "W-118", "K/55/03"],
       zh=["INV-0042", "2025-118", "R-30977", "A-381", "A1093", "账单77", "00381", "9907731", "2231-B"])
values("client_wb", en=["Acme Corp", "Dr. Lund", "Hansen & Sons", "the Blue Door Bistro", "Papercrane", "Mrs Okafor", "Kestrel Logistics", "City of Leeds", "Studio Nine", "Green Valley School", "Marta Silva", "Orbit Nine Ltd",
                        "the tennis club", "Bright Bakery", "Northwind", "old Mr Finch", "Fjord & Sons", "Tallgrass Media", "Lumen GmbH"], zh=["星河科技", "华美贸易", "东方物流", "晨光书店", "王先生", "李老师的工作室", "第三中学", "蓝海传媒", "老陈餐馆", "金石银行", "绿洲花店"])
values("billed_wb", en=["logo design", "two days of consulting", "roof repair", "piano lessons in May", "website hosting", "catering for 40 people", "translation of a contract", "garden work", "window cleaning", "photo shoot", "bookkeeping Q2", "delivery of gravel",
                        "hall rental", "spare parts", "on-site training", "wedding flowers", "server maintenance"], zh=["标志设计", "两天咨询", "屋顶维修", "五月钢琴课", "网站托管", "四十人餐饮", "合同翻译", "花园养护", "擦窗户", "摄影", "第二季度记账", "场地租金", "服务器维护"])
INV = dict(t="str", v="invoice_no_wb", d="number of the invoice", zh="发票号", alt=["invoice_no", "number", "invoice_id", "bill"])
CLI = dict(t="str", v="client_wb", d="name of the customer", zh="客户", alt=["customer", "client", "billed_to", "debtor"])
AMT = dict(t="num", v=(15, 8000), d="amount of money", zh="金额", alt=["sum", "total", "value"])
DAY = dict(t="str", v="day_c", d="day, as said", zh="日期", noise=0, alt=["date", "on"])
domain("invoices_billing")

fn("create_invoice", "Write a new invoice for a customer", zh="新建发票", names=["newInvoice", "invoices.create", "bill_client", "writeBill"], descs=["Bills a customer for some work or goods.", "Makes an invoice with one item"],
   params=dict(customer=CLI, item=dict(t="str", v="billed_wb", d="what is billed", zh="项目", alt=["description", "service", "for"]), amount=AMT, due_days=dict(t="int", v=(7, 60), d="days until it must be paid", zh="付款期限（天）", opt=True, alt=["terms", "payable_within"])),
   en=L('''bill {customer} {amount} for {item}
create an invoice for {customer}: {item}, {amount}
invoice {customer} for {item}, it comes to {amount}
{amount} for {item}, payable within {due_days} days, customer {customer}
{customer} owes us {amount} for {item}, write the bill
new invoice: {customer}, {amount}, {item}
charge {customer} {amount}; the item is {item}
I finished {item} for {customer}, invoice them {amount}
write {customer} an invoice over {amount} for {item} and give them {due_days} days
make out a bill for {item} to {customer}, {amount}
we did {item} for {customer} and agreed on {amount}, so please bill it, due in {due_days} days
{item} ({amount}) should be invoiced to {customer}
to {customer}: {item} {amount}, net {due_days} days
put {item} on a new invoice for {customer}, price {amount}
time to bill {customer}. {item}, {amount}'''),
   zh_q=L('''给{customer}开发票，{item}，{amount}
向{customer}收{item}的{amount}，开个账单
新发票：{customer}，{item}，{amount}，{due_days}天内付款
{item}做完了，给{customer}开{amount}的发票
{customer}欠我们{item}的{amount}，开票
开一张{amount}的发票给{customer}，项目是{item}'''), res=["invoice INV-0077 created", '{{"number":"2025-204"}}'], ans=["{customer} is billed {amount}."])

fn("add_invoice_item", "Put another item on an invoice", zh="给发票添加项目", names=["invoices.add_line", "addLine", "append_position"], descs=["Adds a line to a draft invoice."],
   params=dict(invoice=INV, item=dict(t="str", v="billed_wb", d="what is billed", zh="项目", alt=["description", "line"]), price=dict(t="num", v=(5, 900), d="price of one", zh="单价", alt=["unit_price", "rate"]), quantity=dict(t="int", v=(1, 40), d="how many", zh="数量", default=1, alt=["count", "units"])),
   en=L('''add {item} to {invoice} at {price}
put {quantity} times {item} on {invoice}, {price} each
{invoice} also needs a line for {item}, {price}
another position on {invoice}: {item}, {quantity} x {price}
I forgot {item} on {invoice}, it costs {price}
extend {invoice} by {quantity} units of {item} at {price} apiece
{item} for {price} goes on invoice {invoice} too
line item for {invoice}: {item}; unit price {price}; quantity {quantity}
append {item} to the bill {invoice}, {price}
on {invoice}, add {quantity} of {item}, unit price {price}
{price} each, {quantity} of them, {item}, on {invoice} please
include {item} in {invoice} with {price}'''),
   zh_q=L('''{invoice}加一项{item}，{price}
发票{invoice}再加{quantity}份{item}，每份{price}
{invoice}漏了{item}，单价{price}，补上
给{invoice}添加{item}，数量{quantity}，单价{price}
把{item}也算进{invoice}，{price}'''), res=["line added"], ans=["{item} is on {invoice}."])

fn("send_invoice", "Send an invoice to the customer", zh="发送发票", names=["invoices.send", "emailInvoice", "deliver_bill"], descs=["Mails a finished invoice by email or post."],
   params=dict(invoice=INV, channel=dict(t="enum", v={"email": ["mail it electronically", "e-mail", "邮件"], "post": ["letter", "paper", "邮寄"], "portal": ["customer portal", "online account", "客户门户"]}, d="how it is sent", zh="发送方式", opt=True, alt=["via", "method"]), email=dict(t="str", v="email", d="other address than usual", zh="邮箱", opt=True, alt=["to", "recipient"])),
   en=L('''send {invoice}
send {invoice} to {email}
mail out invoice {invoice} by post @channel="post"
{invoice} is ready, let it go out
email {invoice} to {email} @channel="email"
put {invoice} in an envelope and post it @channel="post"
upload {invoice} to the client's portal @channel="portal"
{invoice} to {email}, please
dispatch the bill {invoice}
the customer never got {invoice}, send it once more to {email}
forward bill {invoice} to accounting at {email}
they want {invoice} on paper @channel="post"
{invoice} can be sent now
make {invoice} show up in their online account @channel="portal"'''),
   zh_q=L('''发送发票{invoice}
把{invoice}发到{email}
{invoice}用信寄出去 @channel="post"
{invoice}可以发了
客户没收到{invoice}，再发一次到{email}
把{invoice}放到客户门户 @channel="portal"'''), res=["sent"], ans=["{invoice} is sent."])

fn("record_payment", "Note that a customer has paid an invoice", zh="登记收款", names=["payments.record", "markPaid", "book_payment"], descs=["Books money received for an invoice, in full or in part."],
   params=dict(invoice=INV, amount=dict(AMT, d="what came in; all of it if left out", opt=True), date=dict(DAY, d="when it came in, as said", opt=True, alt=["received", "on"]), method=dict(t="enum", v={"transfer": ["bank transfer", "wire", "转账"], "cash": ["banknotes", "现金"], "card": ["credit card", "刷卡"], "cheque": ["check", "支票"]}, d="how it was paid", zh="付款方式", opt=True, alt=["paid_by", "means"])),
   en=L('''{invoice} has been paid
mark {invoice} as paid
we received {amount} for {invoice}
{amount} came in for {invoice} by {method}
record a payment of {amount} on {invoice}
{invoice} was settled {date} with {method}
the customer paid {invoice} {date}
book {amount} against invoice {invoice}, {date}
the money for {invoice} is in the bank @method="transfer"
he handed me {amount} in notes for {invoice} @method="cash"
part payment on {invoice}: {amount}
{invoice}: {amount} received {date} by {method}
they finally paid {invoice}
tick off {invoice}, paid by {method}'''),
   zh_q=L('''{invoice}已付款
登记{invoice}收款{amount}
{invoice}收到{amount}，{method}
{date}收到{invoice}的款
客户付了{invoice}，用{method}
{invoice}部分付款{amount}，{date}到账'''), res=["payment recorded"], ans=["The payment for {invoice} is booked."])

fn("send_payment_reminder", "Remind a customer to pay an invoice", zh="催款", names=["invoices.remind", "dunning", "chasePayment"], descs=["Sends a reminder for an overdue invoice."],
   params=dict(invoice=INV, tone=dict(t="enum", v={"friendly": ["gentle", "polite", "客气"], "firm": ["strict", "serious", "严肃"], "final": ["last warning", "legal", "最后通牒"]}, d="how it is worded", zh="语气", default="friendly", alt=["level", "stage"]), fee=dict(t="num", v=(2, 40), d="late fee added", zh="滞纳金", opt=True, alt=["late_fee", "charge"])),
   en=L('''send a reminder for {invoice}
{invoice} is overdue, remind them
a {tone} reminder for {invoice}
remind the customer about {invoice}, with a late fee of {fee}
chase {invoice}
they still haven't paid {invoice}, get serious @tone="firm"
{tone} dunning letter for {invoice}, plus {fee}
nudge them about {invoice}, but be nice @tone="friendly"
one last time before the lawyer: remind them of {invoice} @tone="final"
add a fee of {fee} and remind them to pay {invoice}
third time I ask for {invoice}, be strict now @tone="firm"
where is the money for {invoice}? write to them
{invoice}: reminder, {tone}, fee {fee}
ask for payment of {invoice} in a {tone} way'''),
   zh_q=L('''催一下{invoice}的款
{invoice}逾期了，发提醒
{invoice}发{tone}的催款信
{invoice}催款，加{fee}滞纳金
给{invoice}发最后一次警告 @tone="final"
客气地提醒他们付{invoice} @tone="friendly"'''), res=["reminder sent"], ans=["A reminder for {invoice} went out."])

fn("void_invoice", "Cancel an invoice so that it counts no more", zh="作废发票", names=["invoices.void", "cancelInvoice", "annul_bill"], descs=["Makes an invoice invalid; it keeps its number."],
   params=dict(invoice=INV, reason=dict(t="str", v=["wrong customer", "wrong amount", "sent twice", "job was called off", "typing error in the address", "the client went bankrupt", "客户写错了", "金额有误", "重复开票", "项目取消", "地址打错"], d="why", zh="原因", opt=True, alt=["note", "why"])),
   en=L('''void {invoice}
cancel invoice {invoice}, {reason}
{invoice} is invalid: {reason}
annul {invoice}
{reason}, so {invoice} has to be cancelled
we must take back {invoice} because of this: {reason}
invoice {invoice} should not count any more
strike out {invoice}
{invoice} was a mistake ({reason}), void it
make {invoice} void
declare the bill {invoice} null
nobody has to pay {invoice}, cancel it'''),
   zh_q=L('''作废发票{invoice}
{invoice}作废，{reason}
{reason}，取消{invoice}
{invoice}开错了，作废
{invoice}不用付了，撤销'''), res=["void"], ans=["{invoice} does not count any more."])

fn("issue_credit_note", "Give a customer money back on an invoice", zh="开具红字发票", names=["creditNotes.create", "creditInvoice", "refund_part"], descs=["Writes a credit note for a part of an invoice."],
   params=dict(invoice=INV, amount=dict(AMT, d="sum credited"), reason=dict(t="str", v=["two chairs were missing", "late delivery", "agreed discount", "damaged goods", "billed too many hours", "goodwill", "少了两把椅子", "送货晚了", "约定的折扣", "货物损坏", "多算了工时"], d="why", zh="原因", opt=True, alt=["because", "note"])),
   en=L('''credit {amount} on {invoice}
write a credit note of {amount} for {invoice}
the customer gets {amount} back from {invoice}
give back {amount} on {invoice}, {reason}
{reason}: credit {invoice} with {amount}
take {amount} off {invoice} afterwards because of {reason}
a credit of {amount} against {invoice}
we charged {amount} too much on {invoice}, put it right with a credit note
credit note, {invoice}, {amount}, {reason}
refund {amount} of the bill {invoice}
{amount} should be credited for {invoice} since {reason}
issue a credit over {amount} for invoice {invoice}'''),
   zh_q=L('''给{invoice}开{amount}的红字发票
{invoice}退{amount}，{reason}
{reason}，{invoice}冲减{amount}
{invoice}多收了{amount}，开红票
为{invoice}开具{amount}的贷记单'''), res=["credit note CN-12"], ans=["{invoice} is credited with {amount}."])

fn("find_invoices", "Search the invoices", zh="查找发票", names=["invoices.search", "listInvoices", "query_bills"], descs=["Lists invoices by customer and state."],
   params=dict(customer=dict(CLI, opt=True), state=dict(t="enum", v={"draft": ["unfinished", "not yet sent", "草稿"], "open": ["unpaid", "outstanding", "未付"], "overdue": ["late", "past due", "逾期"], "paid": ["settled", "已付"], "void": ["cancelled", "作废"]}, d="only in this state", zh="状态", opt=True, alt=["status", "filter"]), min_amount=dict(AMT, d="at least this much", zh="最低金额", opt=True, alt=["over", "from_amount"])),
   en=L('''show all {state} invoices
which invoices of {customer} are {state}
list the invoices for {customer}
what does {customer} still have to pay us @state="open"
{state} invoices over {min_amount}
find bills above {min_amount} for {customer}
who hasn't paid yet @state="open"
invoices {customer} {state}
are there any {state} bills from {customer}
search our invoices, {state}, at least {min_amount}
which bills have I written but not sent @state="draft"
who is late with paying @state="overdue"
every invoice we ever sent {customer}
give me the {state} ones worth more than {min_amount}'''),
   zh_q=L('''显示所有{state}发票
{customer}有哪些{state}的发票
列出{customer}的发票
谁还没付款 @state="open"
{min_amount}以上的{state}发票
{customer}还欠我们什么 @state="open"'''), res=["INV-0042, INV-0051", '{{"count":3,"sum":2210.5}}'], ans=["These invoices fit."])

fn("get_invoice", "Open one invoice", zh="打开发票", names=["invoices.get", "showInvoice", "view_bill"], descs=["Shows the items, sum and state of an invoice."], params=dict(invoice=INV),
   en=L('''show {invoice}
open invoice {invoice}
what's on {invoice}
who was {invoice} for
let me see the bill {invoice}
how much is {invoice}
details of {invoice}
pull up {invoice}
is {invoice} paid? show it to me
look at {invoice}
I want to read through {invoice} again
{invoice}, please, on the screen'''),
   zh_q=L('''打开发票{invoice}
看看{invoice}
{invoice}是开给谁的
{invoice}多少钱
显示{invoice}的明细'''), res=["Northwind, 1,190, open", '{{"total":420,"state":"paid"}}'], ans=["Here is {invoice}."])

fn("duplicate_invoice", "Copy an invoice for another customer", zh="复制发票", names=["invoices.copy", "cloneInvoice", "copy_bill"], descs=["Makes a new draft with the same items."], params=dict(invoice=INV, customer=dict(CLI, d="who the copy is for; the same if left out", opt=True)),
   en=L('''duplicate {invoice}
copy {invoice} for {customer}
same invoice as {invoice}, but to {customer}
{customer} ordered the same things as on {invoice}, make a copy
use {invoice} as a template for a bill to {customer}
clone {invoice}
make another one like {invoice}
the customer gets the same as {invoice}
repeat {invoice} for {customer}
I need {invoice} a second time as a draft
take {invoice} and put {customer} on it
a copy of the bill {invoice}, please'''),
   zh_q=L('''复制发票{invoice}
照{invoice}给{customer}开一张
把{invoice}复制给{customer}
和{invoice}一样的再来一张
用{invoice}做模板，客户换成{customer}'''), res=["draft INV-0091"], ans=["A copy of {invoice} is ready."])

fn("set_invoice_due_date", "Change until when an invoice must be paid", zh="修改付款期限", names=["invoices.set_due", "extendDeadline", "change_due"], descs=["Moves the due date of an invoice."], params=dict(invoice=INV, date=dict(DAY, d="new due day, as said", alt=["due", "until", "new_date"])),
   en=L('''give them until {date} for {invoice}
set the due date of {invoice} to {date}
{invoice} is due {date}
extend the deadline of {invoice} to {date}
they can't pay {invoice} now, {date} is fine too
move the due date for {invoice}, {date}
payment of {invoice} by {date}
{date} as the new deadline of {invoice}
let {invoice} be paid {date} at the latest
change when {invoice} has to be paid: {date}
{invoice} deadline {date}
the customer asked for more time on {invoice}, make it {date}'''),
   zh_q=L('''{invoice}的付款期限改到{date}
{invoice}{date}前付就行
把{invoice}的到期日设为{date}
客户付不了{invoice}，宽限到{date}
{invoice}延期到{date}'''), res=["due {date}"], ans=["{invoice} is due {date} now."])

fn("set_invoice_discount", "Give a discount on an invoice", zh="设置发票折扣", names=["invoices.discount", "applyDiscount", "grant_rebate"], descs=["Reduces the sum of an invoice by some percent."], params=dict(invoice=INV, percent=dict(t="int", v=(1, 50), lim=True, d="percent off", zh="折扣百分比", alt=["rate", "discount"]), within_days=dict(t="int", v=(3, 21), d="only if paid within so many days", zh="几天内付款有效", opt=True, alt=["early_days"])),
   en=L('''{percent} percent off {invoice}
give a {percent} percent discount on {invoice}
discount {invoice} by {percent} percent if they pay within {within_days} days
take {percent} percent off the bill {invoice}
{invoice}: rebate of {percent} percent
{invoice} gets {percent} percent cheaper when paid in {within_days} days
let them have {invoice} at {percent} percent less
they're good customers, {percent} percent off on {invoice}
early payment discount on {invoice}: {percent} percent, {within_days} days
reduce {invoice} by {percent} percent
if {invoice} is paid inside {within_days} days, grant {percent} percent
knock {percent} percent off {invoice}'''),
   zh_q=L('''{invoice}打折，减百分之{percent}
给{invoice}百分之{percent}的折扣
{invoice}在{within_days}天内付款减百分之{percent}
发票{invoice}优惠百分之{percent}
老客户，{invoice}便宜百分之{percent}'''), res=["discount {percent}%"], ans=["{invoice} is {percent} percent cheaper."])

fn("split_into_instalments", "Let a customer pay an invoice in parts", zh="分期付款", names=["invoices.instalments", "paymentPlan", "pay_in_parts"], descs=["Agrees a payment plan for an invoice."], params=dict(invoice=INV, parts=dict(t="int", v=(2, 24), d="number of payments", zh="分几期", alt=["count", "instalments", "payments"]), interval=dict(t="enum", v={"weekly": ["each week", "every week", "每周"], "monthly": ["each month", "every month", "每月"], "quarterly": ["each quarter", "every three months", "每季度"]}, d="how often one is due", zh="间隔", default="monthly", alt=["every", "rhythm"])),
   en=L('''split {invoice} into {parts} payments
let them pay {invoice} in {parts} parts, {interval}
{invoice} in {parts} instalments
payment plan for {invoice}: {parts} times, {interval}
they can't pay {invoice} at once, {parts} parts are fine
{parts} rates for {invoice}, one {interval}
the customer wants to pay {invoice} {interval} in {parts} instalments
divide the bill {invoice} by {parts}
spread {invoice} over {parts} months @interval="monthly"
{parts} weeks, {parts} payments, for {invoice} @interval="weekly"
make {parts} equal payments out of {invoice}
{invoice}: instalments, {parts}, {interval}'''),
   zh_q=L('''{invoice}分{parts}期付
让他们{interval}付一次，{invoice}分{parts}期
{invoice}分{parts}个月付清 @interval="monthly"
把{invoice}拆成{parts}次付款
{invoice}一次付不了，分{parts}次'''), res=["{parts} payments planned"], ans=["{invoice} can be paid in {parts} parts."])

fn("create_recurring_invoice", "Bill a customer again and again", zh="设置定期开票", names=["recurring.create", "standingInvoice", "auto_bill"], descs=["Writes the same invoice every week, month or year by itself."], params=dict(customer=CLI, item=dict(t="str", v="billed_wb", d="what is billed", zh="项目", alt=["service", "for"]), amount=AMT, every=dict(t="enum", v={"week": ["weekly", "每周"], "month": ["monthly", "每月"], "year": ["yearly", "annually", "每年"]}, d="how often", zh="频率", alt=["interval", "period", "frequency"])),
   en=L('''bill {customer} {amount} each month for {item} @every="month"
every month, invoice {customer} {amount} for {item} @every="month"
{customer} pays {amount} a year for {item}, bill it automatically @every="year"
recurring invoice: {customer}, {item}, {amount}, {every}
set up a weekly bill of {amount} to {customer} for {item} @every="week"
charge {customer} for {item} year after year, {amount} each time @every="year"
automatic invoicing of {customer}: {item}, {amount}, {every}
{item} for {customer}: {amount} each Monday, bill it by itself @every="week"
from now on {customer} gets a bill over {amount} for {item} on the first of each month @every="month"
I don't want to write it by hand any more: {customer}, {item}, {amount}, {every}
repeat an invoice of {amount} for {customer}, {item}, {every}
a standing {every} bill, {item}, {amount}, to {customer}'''),
   zh_q=L('''{every}给{customer}开{amount}的{item}发票
每个月自动给{customer}开{item}，{amount} @every="month"
设置定期发票：{customer}，{item}，{amount}，{every}
{customer}每年付{item}{amount}，自动开票 @every="year"
以后{every}向{customer}收{item}{amount}'''), res=["recurring invoice set"], ans=["{customer} is billed {amount} regularly."])

flow(en=["bill {c} {a} for {i} and send the invoice right away", "invoice {c} for {i}, {a}, then mail that invoice out", "write {c} a bill of {a} for {i} and let it go out at once"], zh_q=["给{c}开{i}的{a}发票并马上发出", "向{c}收{i}{a}，开票后发送"],
     slots=dict(c="client_wb", a=[str(k) for k in range(40, 2600, 85)], i="billed_wb"), made=dict(n="invoice_no_wb"),
     steps=[("create_invoice", {"customer": "{c}", "item": "{i}", "amount": "{a}"}, '{{"number":"{n}"}}'), ("send_invoice", {"invoice": "{n}"}, "sent")], ans=["{n} over {a} is on its way to {c}."])
flow(en=["find the overdue invoice of {c} and send a reminder for it", "what is {c} late with? remind them of that invoice"], zh_q=["找{c}逾期的发票，催一下", "{c}哪张发票逾期了？发催款"],
     slots=dict(c="client_wb"), made=dict(n="invoice_no_wb"),
     steps=[("find_invoices", {"customer": "{c}", "state": "overdue"}, "1 invoice: {n}"), ("send_payment_reminder", {"invoice": "{n}"}, "reminder sent")], ans=["{c} has been reminded of {n}."])
