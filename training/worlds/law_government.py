"""Law and government: cases, statutes, lawyers, permits, elections."""
from switchboard.world import domain, fn, flow, values

values("permit_b", en=["building a garage", "a street party", "a food truck", "cutting down a tree", "a garden shed", "busking", "parking in my street", "a new fence", "filming in the park", "a roof terrace", "keeping chickens", "a market stall"],
       zh=["建车库", "摆摊", "搭棚子", "装修", "砍树", "占道停车", "街头表演", "开餐馆", "养鸽子", "改建阳台"])
domain("law_government")
fn("search_cases", "Search court cases by topic", zh="检索案例",
   names=["law.search_cases", "caseSearch", "find_court_cases"], descs=["Decisions on a legal question."],
   params=dict(topic=dict(t="str", v="crime_b", d="legal topic or crime", zh="主题", alt=["subject"]), jurisdiction=dict(t="str", v="state_b", d="state or country", zh="法域", opt=True, alt=["state"]), year=dict(t="int", v=(1970, 2024), d="year of the decision", zh="年份", opt=True), court=dict(t="enum", v={"supreme": ["highest court", "最高法院"], "appeals": ["appellate court", "上诉法院"], "district": ["local court", "地方法院"]}, d="court level", zh="法院", opt=True)),
   en=["cases about {topic}", "{topic} cases in {jurisdiction} from {year}", "find {court} decisions on {topic}", "what did the {court} in {jurisdiction} say about {topic}", "lawsuits over {topic} decided in {year}", "{jurisdiction}, {topic}: precedents", "I need precedents on {topic}, {court}, {year}", "rulings concerning {topic}"],
   zh_q=["关于{topic}的案例", "{jurisdiction}{year}年的{topic}案", "{court}对{topic}的判决", "检索{topic}判例"],
   res=["6 cases"], ans=["I found cases on {topic}."])
fn("get_case_details", "Details of a court case", zh="案件详情",
   names=["law.case", "caseDetails", "lookup_case"], descs=["Facts and ruling of a case by name."],
   params=dict(case_name=dict(t="str", v="case_b", d="name of the case", zh="案名", alt=["case"]), section=dict(t="enum", v={"ruling": ["how it was decided", "判决"], "facts": ["what happened", "事实"], "dissent": ["the minority opinion", "异议"], "citation": ["where to cite it", "引用"]}, d="part wanted", zh="部分", opt=True)),
   en=["what was decided in {case_name} @section=\"ruling\"", "details of {case_name}", "{case_name}: {section}", "facts of {case_name} @section=\"facts\"", "how do I cite {case_name} @section=\"citation\"", "who disagreed in {case_name} @section=\"dissent\"", "look up the case {case_name}", "I have to present {case_name}, give me {section}"],
   zh_q=["{case_name}的判决结果 @section=\"ruling\"", "查{case_name}", "{case_name}的{section}", "{case_name}是怎么回事 @section=\"facts\""],
   res=["decided in 1803"], ans=["Here is the case {case_name}."])
fn("get_penalty", "Penalty for an offence in a place", zh="查询处罚",
   names=["law.penalty", "offencePenalty"], descs=["Fine or prison time."],
   params=dict(offence=dict(t="str", v="crime_b", d="offence", zh="违法行为", alt=["crime"]), location=dict(t="str", v="state_b", d="state or country", zh="地区", alt=["state"]), first_time=dict(t="bool", d="first offence", zh="初犯", opt=True)),
   en=["penalty for {offence} in {location}", "how are people punished for {offence} in {location}", "what do I get for {offence} in {location}, it's my first time @first_time=true", "{location}: fine for {offence}", "is {offence} a prison matter in {location}", "he did it before, {offence} in {location}, what now @first_time=false", "sentence for {offence}, {location}"],
   zh_q=["{location}{offence}怎么罚", "在{location}{offence}判几年", "初犯{offence}在{location}怎么处理 @first_time=true", "{offence}在{location}会坐牢吗"],
   res=["fine up to 500"], ans=["That is the penalty in {location}."])
fn("find_lawyer", "Find a lawyer", zh="查找律师",
   names=["lawyers.search", "lawyerFinder", "attorney_search"], descs=["Attorneys by field and place."],
   params=dict(specialty=dict(t="enum", v={"family": ["divorce", "离婚"], "criminal": ["criminal defence", "刑事"], "real_estate": ["property", "房产"], "employment": ["labour law", "劳动"], "immigration": ["visa matters", "移民"], "tax": ["税务"]}, d="field of law", zh="领域", alt=["area"]), city=dict(t="str", v="city_state_b", d="City, State", zh="城市", alt=["location"]), max_fee=dict(t="num", v=(80, 600), d="highest fee per hour", zh="每小时最高费用", opt=True, alt=["budget"]), free_consultation=dict(t="bool", d="first talk is free", zh="免费咨询", opt=True)),
   en=["find a {specialty} lawyer in {city}", "I need help with {specialty} in {city}, up to {max_fee} an hour", "attorney for {specialty}, {city}, first meeting free @free_consultation=true", "I was fired unfairly, who can help in {city} @specialty=\"employment\"", "we're separating, lawyers in {city} under {max_fee}? @specialty=\"family\"", "{city} {specialty} lawyers", "someone arrested my brother, find a lawyer in {city} @specialty=\"criminal\"", "a lawyer around {city} who knows {specialty} and charges at most {max_fee}"],
   zh_q=["在{city}找{specialty}律师", "{city}的{specialty}律师，每小时{max_fee}以内", "我被公司辞退了，{city}有律师吗 @specialty=\"employment\"", "{city}{specialty}律师，先免费咨询 @free_consultation=true"],
   res=["3 lawyers"], ans=["I found lawyers in {city}."])
fn("get_statute", "Text of a law by code and section", zh="查询法条",
   names=["law.statute", "statuteText", "lookup_law"], descs=["Wording of a section."],
   params=dict(code=dict(t="enum", v={"civil": ["Civil Code", "民法典"], "penal": ["criminal code", "刑法"], "labor": ["Labour Code", "劳动法"], "traffic": ["road traffic act", "交通法"], "tax": ["tax code", "税法"]}, d="which code", zh="法典"), section=dict(t="int", v=(1, 900), d="section number", zh="条号", alt=["article", "paragraph"])),
   en=["section {section} of the {code}", "what does the {code} say in section {section}", "read me article {section}, {code}", "{code} § {section}", "text of number {section} in the {code}", "my lawyer mentioned {code} section {section}, show it"],
   zh_q=["{code}第{section}条", "{code}第{section}条怎么写的", "查{code}{section}条", "给我看{code}的第{section}条"],
   res=["whoever..."], ans=["Here is section {section}."])
fn("check_permit_requirement", "Whether a permit is needed", zh="是否需要许可",
   names=["permits.check", "permitRequired"], descs=["Rules for doing something in a town."],
   params=dict(activity=dict(t="str", v="permit_b", d="what is planned", zh="活动", alt=["project"]), city=dict(t="str", v="city_state_b", d="City, State", zh="城市")),
   en=["do I need a permit for {activity} in {city}", "is {activity} allowed in {city}", "rules for {activity}, {city}", "permit check: {activity} in {city}", "we plan {activity}; our town is {city}; what paperwork", "in {city}, must I ask anyone before {activity}"],
   zh_q=["在{city}{activity}要许可吗", "{city}允许{activity}吗", "{activity}在{city}要办什么手续", "查{city}关于{activity}的规定"],
   res=["permit needed"], ans=["The rules of {city} have been checked."])
fn("apply_for_permit", "Apply for a permit", zh="申请许可",
   names=["permits.apply", "permitApplication"], descs=["Hands in an application."],
   params=dict(applicant=dict(t="str", v="person_b", d="applicant", zh="申请人", alt=["name"]), activity=dict(t="str", v="permit_b", d="what is planned", zh="活动"), start=dict(t="str", v="day_word_b", d="from when", zh="开始", opt=True)),
   en=["apply for a permit for {activity}, applicant {applicant}", "{applicant} wants permission for {activity}", "hand in an application: {activity}, {applicant}, from {start}", "request a permit in the name of {applicant} to do {activity} starting {start}", "permit application {applicant} / {activity}", "get {applicant} allowed to start {activity} {start}"],
   zh_q=["给{applicant}申请{activity}许可", "{applicant}要{activity}，提交申请，{start}开始", "申请许可：{activity}，申请人{applicant}", "以{applicant}的名义申请{activity}"],
   res=["application 4471"], ans=["The application for {activity} is in."])
fn("get_election_info", "Information about an election", zh="选举信息",
   names=["elections.info", "electionInfo"], descs=["Date, candidates and polling places."],
   params=dict(region=dict(t="str", v="state_b", d="state or region", zh="地区"), info=dict(t="enum", v={"date": ["when it is", "日期"], "candidates": ["who is running", "候选人"], "polling_place": ["where to vote", "投票点"], "results": ["who won", "结果"]}, d="what to return", zh="内容"), year=dict(t="int", v=(2000, 2026), d="year", zh="年份", opt=True)),
   en=["{info} of the election in {region}", "who is running in {region} @info=\"candidates\"", "where do I vote in {region} @info=\"polling_place\"", "who won {region} in {year} @info=\"results\"", "when does {region} vote @info=\"date\"", "{region} {year} election: {info}", "candidates for {region}, {year} @info=\"candidates\""],
   zh_q=["{region}选举的{info}", "{region}{year}年选举结果 @info=\"results\"", "{region}有哪些候选人 @info=\"candidates\"", "在{region}去哪里投票 @info=\"polling_place\""],
   res=["November 5"], ans=["Here is that about the election in {region}."])
fn("register_voter", "Register a person to vote", zh="选民登记",
   names=["elections.register", "voterRegistration"], descs=["Puts someone on the list of voters."],
   params=dict(voter=dict(t="obj", d="person", zh="选民", f=dict(name=dict(t="str", v="person_b", d="name"), birth_date=dict(t="str", v="date_iso_b", noise=0, d="YYYY-MM-DD"), state=dict(t="str", v="state_b", d="state")))),
   en=["register {voter.name} to vote in {voter.state}, born {voter.birth_date}", "{voter.name}, born on {voter.birth_date}, wants to vote in {voter.state}", "voter registration: {voter.name}; {voter.birth_date}; {voter.state}", "add to the voter list of {voter.state}: {voter.name} ({voter.birth_date})", "put {voter.name} on the roll in {voter.state}, date of birth {voter.birth_date}"],
   zh_q=["给{voter.name}登记选民，{voter.birth_date}出生，{voter.state}", "{voter.state}选民登记：{voter.name}，生日{voter.birth_date}", "登记{voter.name}，出生{voter.birth_date}，地区{voter.state}", "{voter.name}想在{voter.state}投票，{voter.birth_date}生"],
   res=["registered"], ans=["The registration is done."])
fn("report_issue", "Report a problem to the city", zh="上报市政问题",
   names=["city.report", "cityIssue"], descs=["Potholes, broken lights, rubbish."],
   params=dict(issue=dict(t="enum", v={"pothole": ["hole in the road", "路面坑洞"], "street_light": ["broken lamp", "路灯坏了"], "graffiti": ["sprayed wall", "涂鸦"], "garbage": ["rubbish", "trash", "垃圾"], "noise": ["loud construction", "噪音"]}, d="kind of problem", zh="问题", alt=["category"]), location=dict(t="str", v="landmark_b", d="where", zh="地点", alt=["address"]), urgent=dict(t="bool", d="dangerous", zh="紧急", opt=True)),
   en=["report a {issue} at {location}", "there's {issue} near {location}", "{issue} by {location}, it's dangerous @urgent=true", "tell the city about the {issue} at {location}", "somebody dumped bags next to {location} @issue=\"garbage\"", "it's pitch dark at {location} since the lamp failed @issue=\"street_light\"", "my bike fell into a hole in front of {location}! urgent @issue=\"pothole\" @urgent=true"],
   zh_q=["上报{location}的{issue}", "{location}有{issue}", "{location}{issue}，很危险 @urgent=true", "{location}旁边有人乱倒垃圾 @issue=\"garbage\""],
   res=["report 8812"], ans=["The city knows about it."])
fn("search_patents", "Search patents", zh="检索专利",
   names=["patents.search", "patentSearch"], descs=["Patents by keyword and owner."],
   params=dict(keyword=dict(t="str", v="paper_topic_b", d="keyword", zh="关键词", alt=["query"]), owner=dict(t="str", v="company_b", d="owner", zh="权利人", opt=True, alt=["assignee"]), status=dict(t="enum", v={"granted": ["approved", "已授权"], "pending": ["not decided yet", "审查中"], "expired": ["run out", "已失效"]}, d="status", zh="状态", opt=True)),
   en=["patents on {keyword}", "{status} patents about {keyword}", "what does {owner} hold on {keyword}", "search patents: {keyword}, owner {owner}, {status}", "did {owner} patent anything with {keyword}", "is {keyword} patented already", "{owner} {keyword} patents that are {status}"],
   zh_q=["{keyword}的专利", "{owner}在{keyword}方面的专利", "{status}的{keyword}专利", "检索专利：{keyword}，{owner}"],
   res=["9 patents"], ans=["I found patents on {keyword}."])
fn("calculate_court_fees", "Court fees for a claim", zh="计算诉讼费",
   names=["law.court_fees", "courtFee"], descs=["Cost of suing for an amount."],
   params=dict(claim_amount=dict(t="num", v=(200, 90000), d="amount in dispute", zh="诉讼标的", alt=["amount"]), court=dict(t="enum", v={"small_claims": ["small claims court", "小额法庭"], "civil": ["ordinary civil court", "民事法庭"], "appeals": ["second instance", "上诉"]}, d="court", zh="法庭", opt=True)),
   en=["court fees for a claim of {claim_amount}", "what does it cost to sue for {claim_amount} at {court}", "I want {claim_amount} back through {court}, fees?", "{court}: fee for {claim_amount}", "someone owes me {claim_amount}, how much are the court costs", "suing over {claim_amount}, expenses of the court"],
   zh_q=["标的{claim_amount}的诉讼费", "在{court}起诉{claim_amount}要多少费用", "别人欠我{claim_amount}，打官司诉讼费多少", "{court}，{claim_amount}，费用多少"],
   res=["fee: 185"], ans=["Those are the court fees."])
