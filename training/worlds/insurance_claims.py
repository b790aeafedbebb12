"""Insurance: claims, policies, quotes, adjusters, deductibles, documents, beneficiaries."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


values("claim_no_wb", en=["CL-20418", "8841-22", "C/77031", "CLM00912", "2025-00417", "H-5520", "AX-9-1187", "KFZ 30188", "1009377", "W-204-B", "TR-66120", "0057-2291", "Z88-140"],
       zh=["CL-20418", "8841-22", "CLM00912", "2025-00417", "LP-0417", "H-5520", "1009377", "车险30188"])
values("policy_no_wb", en=["P-118840", "HH-2207731", "POL 5519", "4410-7782-01", "LV20031", "M/88123/A", "AUTO-55102", "7731902", "KV-0091-33", "TRV-2231", "B2B-40917", "PH 66-120", "00418823"],
       zh=["P-118840", "HH-2207731", "4410-7782-01", "AUTO-55102", "7731902", "BD-5519", "寿险20031", "TRV-2231"])
CLAIM = dict(t="str", v="claim_no_wb", d="number of the claim", zh="理赔号", alt=["claim_id", "claim_number", "case", "reference"])
POL = dict(t="str", v="policy_no_wb", d="number of the policy", zh="保单号", alt=["policy_number", "policy_id", "contract"])
KIND = {"car": ["motor", "auto", "vehicle", "车险", "汽车"], "home": ["household", "house contents", "家财险", "家庭财产"], "health": ["medical", "医疗险", "健康险"], "travel": ["holiday", "trip", "旅行险", "旅游"], "life": ["term life", "寿险", "人寿"], "pet": ["dog and cat", "宠物险"], "liability": ["third-party", "责任险"]}
AMT = dict(t="num", v=(40, 9500), d="amount of money", zh="金额", alt=["sum", "value"])
domain("insurance_claims")

fn("file_claim", "Report damage to the insurance", zh="报案理赔", names=["claims.create", "reportClaim", "open_claim", "submitClaim"], descs=["Opens a new claim on a policy.", "Tell the insurer that something happened"],
   params=dict(policy=POL, what=dict(t="str", v=["burst pipe in the kitchen", "rear-end collision", "stolen bicycle", "broken window", "hail damage on the roof", "lost suitcase", "cracked windscreen", "fire in the garage", "the dog ate a sofa", "water in the basement", "scratched rental car", "broken leg on holiday", "phone fell into a lake", "burglary", "storm blew off tiles", "厨房水管爆裂", "追尾", "自行车被偷", "窗户破了", "冰雹砸坏车顶", "行李丢失", "挡风玻璃裂了", "车库着火", "家里被盗"], d="what happened", zh="发生了什么", alt=["description", "incident", "event"]),
               date=dict(t="str", v="day_c", d="when it happened, as said", zh="发生日期", noise=0, opt=True, alt=["when", "incident_date"]), amount=dict(AMT, d="estimated damage", opt=True, alt=["damage", "estimate"])),
   en=L('''file a claim on {policy}: {what}
I need to report {what} under policy {policy}
{what}, it happened {date}, policy {policy}
open a claim for {what}, my contract is {policy}
new claim, policy {policy}, {what}, about {amount} damage
{date} we had this: {what}. please register it under {policy}
my policy is {policy} and I want to claim for {what}
damage report: {what}; roughly {amount}; {policy}
who pays for this? {what}, {date}, insured with {policy}
the bill will be around {amount} for {what}, claim it on {policy}
{policy}: {what}
tell the insurance about {what} ({policy})
I have had some bad luck, {what}, so start a claim with policy number {policy}
submit a claim against {policy} for {what} from {date}, estimate {amount}
claim {amount} on {policy}, reason: {what}'''),
   zh_q=L('''用保单{policy}报案：{what}
{policy}，{what}，我要理赔
{date}发生的，{what}，保单号{policy}
登记理赔，{what}，损失大约{amount}，保单{policy}
我的保单是{policy}，因为{what}要报险
{what}，估计损失{amount}，走{policy}'''), res=["claim CL-30021 opened", '{{"claim":"C-7731"}}'], ans=["Your claim for {what} is open."])

fn("get_claim_status", "Tell how far a claim is", zh="查询理赔进度", names=["claims.status", "claimStatus", "track_claim"], descs=["Says whether a claim is being checked, approved, rejected or paid."], params=dict(claim=CLAIM),
   en=L('''what's the status of {claim}
how far is my claim {claim}
has {claim} been approved
is {claim} settled yet
any news on {claim}
check {claim}
when do I get my money for {claim}? look up where it stands
I sent everything weeks ago, what is going on with {claim}
{claim} status
did they accept {claim}
are they still working on {claim}
look up claim {claim}'''),
   zh_q=L('''{claim}进度怎么样了
查一下理赔{claim}
{claim}批了吗
{claim}到哪一步了
材料早交了，{claim}怎么还没消息'''), res=["under review", "approved, 1,240 to be paid", '{{"status":"waiting for documents"}}', "rejected"], ans=["Here is the state of {claim}."])

fn("withdraw_claim", "Take back a claim", zh="撤销理赔", names=["claims.cancel", "cancelClaim", "drop_claim"], descs=["Cancels an open claim so that it is not pursued."],
   params=dict(claim=CLAIM, reason=dict(t="str", v=["the other side pays", "it was found again", "the damage is too small", "I repaired it myself", "filed twice", "wrong policy", "I want to keep my bonus", "对方赔了", "东西找回来了", "损失太小", "自己修好了", "重复报案"], d="why", zh="原因", opt=True)),
   en=L('''withdraw claim {claim}
cancel {claim}, {reason}
I don't want to pursue {claim} any more
take back {claim}
drop the claim {claim} because {reason}
{reason}, so please forget {claim}
close {claim} without paying, I withdraw it
{claim} can be cancelled
never mind {claim}
scrap my claim {claim}: {reason}
I'm pulling {claim}
no need to look into {claim}, {reason}'''),
   zh_q=L('''撤销理赔{claim}
{claim}不用赔了，{reason}
取消{claim}
{reason}，请撤回{claim}
我不追究{claim}了'''), res=["withdrawn"], ans=["{claim} is withdrawn."])

fn("reopen_claim", "Open a closed claim again", zh="重新打开理赔", names=["claims.reopen", "resumeClaim"], descs=["Continues a claim that was settled or withdrawn."], params=dict(claim=CLAIM, reason=dict(t="str", v=["more damage turned up", "the leak is back", "new medical report", "the payment was too low", "a witness came forward", "又发现新的损坏", "又漏水了", "有新的医疗报告", "赔得太少", "找到证人了"], d="what is new", zh="原因", opt=True, alt=["note", "why"])),
   en=L('''reopen {claim}
open {claim} again, {reason}
{reason}, so {claim} is not finished
I thought {claim} was done but {reason}
please look at {claim} once more
resume the closed claim {claim}
{claim} was closed too early
bring {claim} back to life because {reason}
continue with {claim} after all
we need to go back to {claim}: {reason}
un-close {claim}
start over with the settled claim {claim}'''),
   zh_q=L('''重新打开{claim}
{reason}，请重启理赔{claim}
{claim}关得太早了，再开一下
{claim}还没完，{reason}
再处理一次已结案的{claim}'''), res=["reopened"], ans=["{claim} is open again."])

fn("appeal_decision", "Object to the decision on a claim", zh="对理赔结果提出申诉", names=["claims.appeal", "objectToDecision", "dispute_claim"], descs=["Files an objection when a claim was rejected or paid too low."],
   params=dict(claim=CLAIM, argument=dict(t="str", v=["the policy covers storm damage", "I reported it in time", "the estimate was too low", "the car was locked", "the doctor confirmed it", "the other driver was at fault", "the pipe was not old", "保单包含暴风损失", "我按时报案了", "估价太低", "车是锁着的", "医生已确认", "是对方的责任"], d="why the decision is wrong", zh="理由", alt=["reason", "grounds", "statement"])),
   en=L('''appeal the decision on {claim}: {argument}
I don't accept what you decided on {claim}, {argument}
{argument}, so I object to the rejection of {claim}
dispute {claim} because {argument}
you turned {claim} down but {argument}
lodge an objection for {claim}, grounds: {argument}
contest {claim}; {argument}
{claim} was rejected and that is wrong, {argument}
fight the outcome of {claim}. {argument}
file a complaint about the ruling in {claim} saying {argument}
my argument against the decision in {claim} is that {argument}
I want a second look at the refusal of {claim} since {argument}'''),
   zh_q=L('''对{claim}的结果申诉：{argument}
我不接受{claim}的决定，{argument}
{argument}，所以对{claim}提出异议
{claim}拒赔不合理，{argument}
申诉{claim}，理由是{argument}'''), res=["appeal registered"], ans=["Your appeal about {claim} is in."])

fn("add_claim_document", "Attach a document to a claim", zh="上传理赔材料", names=["claims.attach", "uploadEvidence", "submit_document"], descs=["Adds a photo, bill or report to an open claim."],
   params=dict(claim=CLAIM, file=dict(t="str", v=["roof.jpg", "police-report.pdf", "invoice_plumber.pdf", "IMG_2207.jpg", "dentist bill.pdf", "estimate_garage.docx", "receipt-bike.png", "xray.pdf", "accident sketch.png", "scan0031.pdf", "维修发票.pdf", "事故照片.jpg", "警方证明.pdf", "诊断书.pdf"], d="file to attach", zh="文件", alt=["document", "attachment", "filename"]),
               kind=dict(t="enum", v={"photo": ["picture", "snapshot", "照片"], "bill": ["invoice", "receipt", "发票", "账单"], "police_report": ["report from the police", "police statement", "警方报告"], "medical_report": ["doctor's letter", "medical certificate", "诊断证明"], "estimate": ["repair quote", "cost estimate", "报价单"]}, d="what sort of document", zh="材料类型", opt=True, alt=["type", "document_type"])),
   en=L('''attach {file} to {claim}
add the {kind} {file} to claim {claim}
upload {file} for {claim}
here is the {kind} for {claim}: {file}
{claim} still needs {file}, put it in
send in {file} as a {kind} for {claim}
{file} belongs to {claim}
I got the {kind} today, it's {file}, for {claim}
put {file} with the papers of {claim}
evidence for {claim}: {file}
you asked for a {kind} for {claim}. it is called {file}
submit {file} with {claim}'''),
   zh_q=L('''把{file}上传到{claim}
给理赔{claim}补充{kind}{file}
{claim}的材料：{file}
{file}是{claim}的{kind}
{claim}要的{kind}在{file}里'''), res=["{file} attached"], ans=["{file} is with {claim} now."])

fn("list_claim_documents", "List the documents of a claim", zh="列出理赔材料", names=["claims.documents", "claimFiles", "show_evidence"], descs=["Shows which papers a claim has and which are missing."], params=dict(claim=CLAIM, missing_only=dict(t="bool", d="only what is still missing", zh="只看缺少的", opt=True, alt=["missing", "outstanding"])),
   en=L('''which documents does {claim} have
what is still missing for {claim} @missing_only=true
list the papers in {claim}
show all files attached to {claim}
do you need anything else from me for {claim} @missing_only=true
what did I send in for {claim}
outstanding documents of {claim} @missing_only=true
claim {claim}: what have I uploaded?
which papers do I still owe you for {claim} @missing_only=true
open the document list of {claim}
every single file of {claim}, not just the missing ones @missing_only=false
is the file of {claim} complete or does something lack @missing_only=true'''),
   zh_q=L('''{claim}有哪些材料
{claim}还缺什么文件 @missing_only=true
列出{claim}的附件
我给{claim}交过什么
{claim}还要补什么材料 @missing_only=true'''), res=["police report, 3 photos", '{{"missing":["bill"]}}'], ans=["These are the papers of {claim}."])

fn("assign_adjuster", "Give a claim to an adjuster", zh="指派理赔员", names=["claims.assign", "setAdjuster", "allocate_claim"], descs=["Decides which colleague handles a claim."],
   params=dict(claim=CLAIM, adjuster=dict(t="str", v="person_c", d="who takes over", zh="理赔员", alt=["handler", "assignee", "agent"])),
   en=L('''assign {claim} to {adjuster}
{adjuster} should handle {claim}
give {claim} to {adjuster}
let {adjuster} look at {claim}
hand {claim} over to {adjuster}
{claim}: adjuster {adjuster}
make {adjuster} responsible for {claim}
{adjuster} takes {claim}
put {adjuster} on claim {claim}
who has time? {adjuster}. then {claim} is theirs
pass {claim} along to our colleague {adjuster}
{adjuster} knows roofs, so {claim} is a case for them'''),
   zh_q=L('''把{claim}交给{adjuster}
{claim}由{adjuster}处理
指派{adjuster}负责{claim}
让{adjuster}跟进理赔{claim}
{adjuster}接手{claim}'''), res=["assigned"], ans=["{adjuster} handles {claim}."])

fn("schedule_inspection", "Plan a visit to look at damage", zh="安排定损", names=["inspections.book", "bookSurveyor", "plan_inspection"], descs=["Sends an expert to see the damage of a claim."],
   params=dict(claim=CLAIM, day=dict(t="str", v="day_c", d="day, as said", zh="日期", noise=0, alt=["date", "when"]), address=dict(t="str", v="street_address", d="where the damage is", zh="地址", opt=True, alt=["place", "location"])),
   en=L('''schedule an inspection for {claim} {day}
send someone {day} to look at the damage in {claim}
{day} the surveyor can come for {claim}
the expert for {claim} should come to {address} {day}
book the assessor for {claim}, {day}, at {address}
inspection {claim}: {day}
I'm home {day}, let somebody inspect {claim} at {address}
{claim} needs a visit, {day} would suit us
plan the site visit for {claim} on the spot, {address}, {day}
can an inspector be at {address} {day}? it's about {claim}
set up a damage assessment {day} for claim {claim}
have {claim} inspected {day}'''),
   zh_q=L('''给{claim}安排{day}定损
{day}派人来看{claim}的损坏
{claim}，{day}到{address}查勘
预约{day}的查勘员，理赔号{claim}
{day}我在家，{address}，来看{claim}'''), res=["inspection planned"], ans=["Somebody will look at the damage {day}."])

fn("record_settlement", "Fix the sum a claim is settled with", zh="记录赔付金额", names=["claims.settle", "approvePayout", "settleClaim"], descs=["Approves a claim with an amount to be paid."],
   params=dict(claim=CLAIM, amount=dict(AMT, d="what is paid out"), payee=dict(t="str", v="person_c", d="who gets the money; the insured if left out", zh="收款人", opt=True, alt=["recipient", "pay_to"])),
   en=L('''settle {claim} with {amount}
approve {claim} for {amount}
pay out {amount} on {claim}
{claim} is settled at {amount}, money to {payee}
we agreed on {amount} for {claim}
{amount} goes to {payee} for claim {claim}
close the deal on {claim}: {amount}
the payout of {claim} will be {amount}
grant {amount} in {claim}
{payee} receives {amount} from {claim}
record a settlement of {amount} for {claim}
the expert says {amount}, so that is what {claim} gets'''),
   zh_q=L('''{claim}按{amount}赔付
批准{claim}，赔{amount}
{claim}赔{amount}给{payee}
理赔{claim}定为{amount}
{claim}的赔款{amount}付给{payee}'''), res=["settled at {amount}"], ans=["{claim} pays {amount}."])

fn("reject_claim", "Turn a claim down", zh="拒绝理赔", names=["claims.reject", "denyClaim", "decline_claim"], descs=["Refuses a claim with a reason."],
   params=dict(claim=CLAIM, reason=dict(t="enum", v={"not_covered": ["isn't covered", "outside the policy", "不在保障范围"], "late": ["reported too late", "past the deadline", "报案太晚"], "fraud": ["looks like a scam", "faked", "骗保"], "no_premium": ["premiums unpaid", "nobody paid the premium", "未交保费"], "duplicate": ["already claimed", "filed twice", "重复报案"]}, d="why", zh="拒赔原因", alt=["ground", "cause"])),
   en=L('''reject {claim}, {reason}
turn down claim {claim}: {reason}
{claim} came in months too late, deny it @reason="late"
no money for {claim}, reason: {reason}
decline {claim} because it's {reason}
refuse {claim} and give {reason} as the ground
{claim}: denied, {reason}
they told us half a year after the storm, reject {claim} @reason="late"
flooding isn't in the policy, so {claim} has to be rejected @reason="not_covered"
the photos in {claim} are from the internet, refuse to pay @reason="fraud"
we already paid for this one, turn {claim} away @reason="duplicate"
he never paid a single premium, no cover for {claim} @reason="no_premium"'''),
   zh_q=L('''拒赔{claim}，原因{reason}
{claim}{reason}，拒绝
理赔{claim}不予受理，{reason}
{claim}半年后才报案，拒掉 @reason="late"
{claim}的照片是网上的，拒赔 @reason="fraud"'''), res=["rejected"], ans=["{claim} is rejected."])

fn("get_quote", "Calculate the price of an insurance", zh="保险报价", names=["quotes.create", "calculatePremium", "insurance_quote"], descs=["Says what a new policy would cost per month.", "Premium for a kind of cover"],
   params=dict(kind=dict(t="enum", v=KIND, d="kind of insurance", zh="险种", alt=["type", "product", "cover"]), coverage=dict(t="int", v=(5000, 500000, 5000), d="sum insured", zh="保额", opt=True, alt=["sum_insured", "amount"]),
               deductible=dict(t="int", v=(0, 2000, 50), d="what the customer pays first", zh="免赔额", opt=True, alt=["excess", "own_share"]), age=dict(t="int", v=(18, 85), d="age of the insured", zh="年龄", opt=True)),
   en=L('''quote me a {kind} insurance
what does {kind} insurance cost for someone aged {age}
{kind} cover for {coverage}, excess {deductible}, how much is it
price of a {kind} policy with a deductible of {deductible}
I'm {age} and want {kind} insurance worth {coverage}
how expensive is {kind} insurance if I pay the first {deductible} myself
{kind} insurance, {coverage} covered
a quote please: {kind}, {age} years old, {deductible} excess
insure my Volvo for {coverage}, what would the premium be @kind="car"
what would I pay each month for {kind} cover of {coverage}
calculate a premium, {kind}, sum insured {coverage}, deductible {deductible}
we have just got a puppy, what does it cost to insure him @kind="pet"
if I die my kids should get {coverage}; what's the monthly price @kind="life"
flying to Peru in May, price for insuring the trip? @kind="travel"'''),
   zh_q=L('''{kind}多少钱
给{age}岁的人报个{kind}价
{kind}，保额{coverage}，免赔额{deductible}，保费多少
我{age}岁，想买{kind}，保{coverage}
算一下{kind}的保费，免赔{deductible}
刚养了小狗，上个保险多少钱 @kind="pet"'''), res=["23.40 a month", '{{"premium":57.1}}'], ans=["A {kind} insurance would cost this much."])

fn("buy_policy", "Take out an insurance", zh="投保", names=["policies.create", "takeOutInsurance", "sign_policy"], descs=["Signs a new policy that starts on a day."],
   params=dict(kind=dict(t="enum", v=KIND, d="kind of insurance", zh="险种", alt=["type", "product"]), insured=dict(t="str", v="person_c", d="who is insured", zh="被保人", alt=["person", "name"]), start=dict(t="str", v="day_c", d="first day, as said", zh="生效日", noise=0, opt=True, alt=["from", "start_date"])),
   en=L('''take out {kind} insurance for {insured}
insure {insured}, {kind}, from {start}
{insured} needs a {kind} policy starting {start}
buy a {kind} policy for {insured}
{kind} insurance for {insured}, please sign it
get {insured} covered with {kind} insurance as of {start}
new policy: {kind}, {insured}, {start}
I'd like to sign up {insured} for {kind} insurance
{insured} has no {kind} cover yet, change that
start a {kind} contract {start} for {insured}
{insured} just bought a motorbike, insure it from {start} @kind="car"
{insured} is flying to Canada {start}, get cover for the journey @kind="travel"'''),
   zh_q=L('''给{insured}买{kind}
{insured}投保{kind}，{start}生效
为{insured}办一份{kind}
{start}起给{insured}上{kind}
{insured}还没有{kind}，买一份'''), res=["policy P-990121 issued"], ans=["{insured} has a {kind} policy."])

fn("cancel_policy", "End an insurance contract", zh="退保", names=["policies.cancel", "terminatePolicy", "end_cover"], descs=["Cancels a policy on a date."], params=dict(policy=POL, date=dict(t="str", v="day_c", d="last day, as said", zh="终止日期", noise=0, opt=True, alt=["end", "effective"])),
   en=L('''cancel policy {policy}
end {policy}
terminate the contract {policy}, last day {date}
I've sold the car, so cancel {policy}
I found something cheaper, stop {policy}
{policy} should end {date}
quit my insurance {policy}
no longer need {policy}
give notice on {policy} for {date}
get me out of {policy}
{date} is the end of {policy}
we're moving abroad {date}, terminate {policy} then'''),
   zh_q=L('''退保{policy}
取消保单{policy}
{policy}到{date}终止
车卖了，{policy}不要了
保单{policy}{date}停掉'''), res=["cancelled"], ans=["{policy} is cancelled."])

fn("renew_policy", "Extend an insurance contract", zh="续保", names=["policies.renew", "extendPolicy", "prolong_cover"], descs=["Renews a policy for a number of years."], params=dict(policy=POL, years=dict(t="int", v=(1, 5), d="for how many years", zh="续几年", opt=True, alt=["term", "period"])),
   en=L('''renew {policy}
extend {policy} by {years} years
{policy} runs out soon, renew it
keep {policy} for another {years} years
{years} more years of {policy}
I want to stay insured with {policy}
prolong the contract {policy}
{policy}: renewal, {years} years
don't let {policy} lapse
carry on with {policy} for {years} years
sign the extension of {policy}
continue policy {policy} when it ends'''),
   zh_q=L('''续保{policy}
{policy}再续{years}年
保单{policy}快到期了，续一下
把{policy}延长{years}年
{policy}继续保'''), res=["renewed"], ans=["{policy} goes on."])

fn("change_deductible", "Change the deductible of a policy", zh="修改免赔额", names=["policies.set_excess", "setDeductible", "update_excess"], descs=["Sets how much the customer pays before the insurer does."], params=dict(policy=POL, deductible=dict(t="int", v=(0, 3000, 50), d="new deductible", zh="新的免赔额", alt=["excess", "amount", "own_share"])),
   en=L('''set the deductible of {policy} to {deductible}
change the excess on {policy} to {deductible}
I'd rather pay the first {deductible} myself on {policy}
{policy} deductible {deductible}
lower my own share in {policy} to {deductible}
raise the excess of {policy}, {deductible} is fine
make it {deductible} before {policy} pays
with {policy} I want a deductible of {deductible} from now on
to save on the premium put the excess in {policy} at {deductible}
{deductible} as the excess for contract {policy}
update {policy}: the customer carries {deductible}
the own share of {policy} becomes {deductible}'''),
   zh_q=L('''把{policy}的免赔额改成{deductible}
{policy}免赔额{deductible}
保单{policy}自付额降到{deductible}
{policy}的自负额提高到{deductible}
想省保费，{policy}的免赔额设为{deductible}'''), res=["deductible {deductible}"], ans=["The deductible of {policy} is {deductible}."])

fn("check_coverage", "Tell whether a policy covers something", zh="查询是否在保障范围", names=["policies.covers", "isCovered", "coverage_check"], descs=["Looks in a policy whether an event or thing is insured."],
   params=dict(policy=POL, event=dict(t="str", v=["hail", "theft of a bike outside", "a broken laptop", "dental crowns", "flood", "lost keys", "driving in Turkey", "skiing accidents", "earthquakes", "a marten bite", "flight cancellation", "hearing aids", "mould", "lightning", "冰雹", "室外自行车被盗", "笔记本摔坏", "种牙", "洪水", "丢钥匙", "滑雪受伤", "地震", "航班取消"], d="what happened or could happen", zh="事件", alt=["peril", "risk", "what"])),
   en=L('''does {policy} cover {event}
am I insured against {event} with {policy}
is {event} included in {policy}
what about {event}, does {policy} pay
check whether {policy} pays for {event}
{event}: covered by {policy} or not
would {policy} help me in case of {event}
look in {policy} for {event}
I'm worried about {event}. Is that in {policy}?
if there's {event}, will contract {policy} pay for it
{policy} and {event}, am I safe
can I claim {event} with {policy}, just asking'''),
   zh_q=L('''{policy}保{event}吗
{event}在{policy}的保障范围内吗
看看{policy}赔不赔{event}
要是{event}，{policy}管吗
保单{policy}包含{event}吗'''), res=["yes, up to 2,000", "not covered", '{{"covered":true}}'], ans=["I checked {event} in {policy}."])

fn("set_beneficiary", "Name who gets the money of a life policy", zh="指定受益人", names=["policies.beneficiary", "changeBeneficiary", "name_heir"], descs=["Sets the person who is paid, with a share in percent."],
   params=dict(policy=POL, person=dict(t="str", v="person_c", d="beneficiary", zh="受益人", alt=["name", "beneficiary"]), share=dict(t="int", v=(5, 100, 5), lim=True, d="percent of the money", zh="比例（百分比）", opt=True, alt=["percent", "portion"])),
   en=L('''make {person} the beneficiary of {policy}
{person} gets {share} percent of {policy}
when I die, {person} should receive the money from {policy}
name {person} in {policy} with a share of {share} percent
set the beneficiary on {policy} to {person}
{policy}: {share} percent for {person}
change who benefits from {policy}, it's {person} now
put {person} down for {share} percent in {policy}
the payout of {policy} goes to {person}
I got married, {person} is to be the beneficiary in {policy}
of {policy}, {share} percent belongs to {person}
replace the heir in contract {policy} with {person}'''),
   zh_q=L('''{policy}的受益人改成{person}
指定{person}为{policy}受益人
{policy}里{person}占百分之{share}
保单{policy}的钱给{person}
我结婚了，{policy}受益人换成{person}'''), res=["beneficiary {person}"], ans=["{person} is named in {policy}."])

flow(en=["report {what} under {p} and attach {f} to the new claim", "file a claim on {p} for {what}, then put {f} with it"], zh_q=["用{p}报案：{what}，再把{f}附到新的理赔上"],
     slots=dict(what=["burst pipe", "stolen bike", "broken window", "hail damage", "lost suitcase", "水管爆裂", "自行车被偷", "窗户破了"], p="policy_no_wb", f=["roof.jpg", "police-report.pdf", "IMG_2207.jpg", "bill.pdf", "scan0031.pdf"]), made=dict(c="claim_no_wb"),
     steps=[("file_claim", {"policy": "{p}", "what": "{what}"}, '{{"claim":"{c}"}}'), ("add_claim_document", {"claim": "{c}", "file": "{f}"}, "attached")], ans=["Claim {c} is open and has {f}."])
flow(en=["report {what} on policy {p} and get someone out {day} to inspect it", "open a claim for {what} ({p}), then schedule the inspection {day}"], zh_q=["{p}报案{what}，然后约{day}定损"],
     slots=dict(what=["water damage", "a fallen tree on the roof", "a dented door", "smoke damage", "屋顶漏水", "车门凹了", "烟熏损坏"], p="policy_no_wb", day="day_c"), made=dict(c="claim_no_wb"),
     steps=[("file_claim", {"policy": "{p}", "what": "{what}"}, "claim {c} opened"), ("schedule_inspection", {"claim": "{c}", "day": "{day}"}, "planned")], ans=["{c} is open; the inspection is {day}."])
