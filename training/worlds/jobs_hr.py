"""Jobs and personnel: job search, applicants, leave, pay."""
from switchboard.world import domain, fn, flow, values

domain("jobs_hr")
fn("search_jobs", "Search job openings", zh="搜索职位",
   names=["jobs.search", "jobSearch", "find_jobs"], descs=["Vacancies by title and place."],
   params=dict(title=dict(t="str", v="job_title_b", d="job title", zh="职位", alt=["role", "position"]), location=dict(t="str", v="city_b", d="city", zh="城市", opt=True, alt=["city"]), min_salary=dict(t="num", v=(20000, 150000, 1000), d="lowest yearly pay", zh="最低年薪", opt=True, alt=["salary"]), type=dict(t="enum", v={"full-time": ["全职"], "part-time": ["a few hours a week", "兼职"], "internship": ["as an intern", "实习"], "contract": ["freelance", "合同工"]}, d="kind of employment", zh="类型", opt=True, alt=["employment_type"]), remote=dict(t="bool", d="work from home", zh="远程", opt=True)),
   en=["{title} jobs in {location}", "find me work as a {title}, {type}", "{type} {title} positions paying at least {min_salary}", "remote {title} jobs @remote=true", "I'm a {title} looking for something new in {location}", "who is hiring a {title} around {location}, {min_salary} or more", "openings: {title}, {location}, {type}", "I want to work from home as a {title} @remote=true", "not below {min_salary}: {title}"],
   zh_q=["{location}的{title}职位", "找{type}的{title}工作", "年薪{min_salary}以上的{title}", "远程的{title}工作 @remote=true", "我是{title}，想在{location}找工作"],
   res=["11 openings"], ans=["I found {title} jobs."])
fn("apply_for_job", "Apply for a job", zh="申请职位",
   names=["jobs.apply", "submitApplication"], descs=["Sends an application to a company."],
   params=dict(title=dict(t="str", v="job_title_b", d="job title", zh="职位"), company=dict(t="str", v="company_b", d="company", zh="公司", alt=["employer"]), resume=dict(t="str", v=["resume_2025.pdf", "my_cv.docx", "CV-short.pdf", "portfolio.pdf", "lebenslauf.pdf", "简历.pdf", "resume_final.pdf"], noise=0.05, d="resume file", zh="简历文件", opt=True)),
   en=["apply for {title} at {company}", "send {resume} to {company} for the {title} job", "I want that {title} position with {company}", "{company}, {title}: apply with {resume}", "submit my application to {company} as {title}", "hand in {resume}: {title}, {company}"],
   zh_q=["申请{company}的{title}", "把{resume}投给{company}，职位{title}", "我想去{company}做{title}，投简历", "投递{title}，公司{company}"],
   res=["application sent"], ans=["Your application went to {company}."])
fn("get_salary_range", "Usual pay for a job", zh="查询薪资",
   names=["salaries.range", "salaryEstimate"], descs=["What people earn."],
   params=dict(title=dict(t="str", v="job_title_b", d="job title", zh="职位"), city=dict(t="str", v="city_b", d="city", zh="城市", opt=True, alt=["location"]), years_experience=dict(t="int", v=(1, 30), d="years of experience", zh="工作年限", opt=True, alt=["experience"])),
   en=["what does a {title} earn in {city}", "salary of a {title} with {years_experience} years of experience", "{title}, {city}, {years_experience} years: pay?", "how much could I ask for as a {title} after {years_experience} years", "average wages {title}", "is {title} well paid in {city}"],
   zh_q=["{city}{title}工资多少", "{years_experience}年经验的{title}薪资", "{title}一般挣多少", "做{title}{years_experience}年在{city}能拿多少"],
   res=["48,000-61,000"], ans=["That is the usual pay of a {title}."])
fn("post_job", "Publish a job opening", zh="发布职位",
   names=["jobs.post", "createJobPosting"], descs=["Puts a vacancy online."],
   params=dict(title=dict(t="str", v="job_title_b", d="job title", zh="职位"), skills=dict(t="[str]", v="skill_b", d="required skills", zh="技能要求", alt=["requirements"]), salary=dict(t="num", v=(18000, 160000, 1000), d="yearly pay", zh="年薪", opt=True), location=dict(t="str", v="city_b", d="city", zh="地点", opt=True)),
   en=["post a job: {title}, must know {skills}", "we need a {title} with {skills} in {location}", "publish an opening for {title}, skills {skills}, pay {salary}", "hire a {title} who can do {skills}, {salary} a year, put the ad online", "vacancy {title} ({location}): {skills}", "advertise for a {title}; required: {skills}"],
   zh_q=["发布职位：{title}，要求{skills}", "招一个会{skills}的{title}，在{location}", "发招聘{title}，技能{skills}，年薪{salary}", "我们要招{title}，需要{skills}，发出去"],
   res=["posted"], ans=["The {title} opening is online."])
fn("search_candidates", "Search candidates by skills", zh="搜索候选人",
   names=["candidates.search", "findCandidates"], descs=["People who could do a job."],
   params=dict(skills=dict(t="[str]", v="skill_b", d="skills", zh="技能"), min_years=dict(t="int", v=(1, 20), d="years of experience at least", zh="最少年限", opt=True), city=dict(t="str", v="city_b", d="city", zh="城市", opt=True)),
   en=["candidates with {skills}", "who knows {skills} and lives in {city}", "find people with at least {min_years} years of {skills}", "applicants skilled in {skills}, {city}, {min_years}+ years", "I'm looking to hire somebody good at {skills}", "talent pool: {skills}, minimum {min_years} years"],
   zh_q=["会{skills}的候选人", "{city}有谁会{skills}", "找{min_years}年以上{skills}经验的人", "筛选候选人：{skills}"],
   res=["3 candidates"], ans=["I found people who know {skills}."])
fn("schedule_interview", "Schedule a job interview", zh="安排面试",
   names=["interviews.schedule", "bookInterview"], descs=["Invites a candidate."],
   params=dict(candidate=dict(t="str", v="person_b", d="candidate", zh="候选人", alt=["applicant"]), position=dict(t="str", v="job_title_b", d="position", zh="职位", opt=True, alt=["role"]), day=dict(t="str", v="day_word_b", d="day", zh="日期", alt=["date"]), time=dict(t="str", v="hour_b", noise=0, d="time", zh="时间"), format=dict(t="enum", v={"video": ["on a video call", "视频"], "phone": ["over the phone", "电话"], "onsite": ["in the office", "现场"]}, d="how", zh="形式", opt=True, alt=["mode"])),
   en=["interview {candidate} {day} at {time}", "{candidate} comes {day}, {time}, for the {position} job, schedule the interview", "schedule {candidate} for {position}, {day}, {time}, {format}", "set up an interview {format} with {candidate} {day} {time}", "{time} {day}: talk to {candidate} about {position}", "invite {candidate} for an interview {day} at {time} {format}"],
   zh_q=["安排{candidate}{day}{time}面试", "{day}{time}面试{candidate}，职位{position}", "{candidate}的{format}面试，{day}{time}", "约{candidate}{day}{time}面{position}"],
   res=["interview set"], ans=["{candidate} is invited."])
fn("reject_candidate", "Turn down a candidate", zh="拒绝候选人",
   names=["candidates.reject", "declineApplicant"], descs=["Sends a refusal."],
   params=dict(candidate=dict(t="str", v="person_b", d="candidate", zh="候选人"), reason=dict(t="enum", v={"experience": ["not enough experience", "经验不足"], "salary": ["asks for too much money", "薪资要求太高"], "filled": ["the job is taken", "职位已满"], "fit": ["does not suit the team", "不合适"]}, d="reason", zh="原因", opt=True)),
   en=["reject {candidate}", "send {candidate} a refusal, {reason}", "we won't take {candidate}: {reason}", "tell {candidate} no", "{candidate} is out because {reason}", "decline {candidate}"],
   zh_q=["拒绝{candidate}", "给{candidate}发拒信，{reason}", "{candidate}不要了，{reason}", "婉拒{candidate}"],
   res=["refusal sent"], ans=["{candidate} gets a refusal."])
fn("request_leave", "Request days off", zh="申请休假",
   names=["leave.request", "requestTimeOff"], descs=["Asks for vacation or sick days."],
   params=dict(leave_type=dict(t="enum", v={"vacation": ["holiday", "年假"], "sick": ["sick leave", "病假"], "parental": ["baby leave", "育儿假"], "unpaid": ["without pay", "无薪假"]}, d="kind of leave", zh="类型", alt=["type"]), start=dict(t="str", v="date_iso_b", noise=0, d="first day, YYYY-MM-DD", zh="开始", alt=["start_date"]), days=dict(t="int", v=(1, 25), d="number of days", zh="天数", alt=["num_days"])),
   en=["request {days} days of {leave_type} from {start}", "{leave_type}, {days} days, starting {start}", "I'd like to be off {days} days beginning {start}, {leave_type}", "from {start} on I need {leave_type} for {days} days", "I have the flu, put me down for {days} days from {start} @leave_type=\"sick\"", "my baby is coming, {days} days off from {start} @leave_type=\"parental\"", "take {days} days {leave_type}; first day {start}"],
   zh_q=["从{start}起请{days}天{leave_type}", "申请{leave_type}{days}天，{start}开始", "我感冒了，{start}起请{days}天 @leave_type=\"sick\"", "{start}开始休{leave_type}，共{days}天"],
   res=["request sent"], ans=["Your request for {days} days is in."])
fn("get_leave_balance", "Days off left", zh="剩余假期",
   names=["leave.balance", "remainingDaysOff"], descs=["How many days off a person still has."],
   params=dict(employee=dict(t="str", v="person_b", d="employee; yourself when absent", zh="员工", opt=True), leave_type=dict(t="enum", v={"vacation": ["holiday", "年假"], "sick": ["sick leave", "病假"], "parental": ["baby leave", "育儿假"]}, d="kind of leave", zh="类型", opt=True)),
   en=["how many days off do I have left", "{leave_type} days remaining for {employee}", "leave balance of {employee}", "can {employee} still take {leave_type}, how many days", "what's left of my {leave_type}", "days off, {employee}"],
   zh_q=["我还有几天假", "{employee}还剩多少{leave_type}", "查{employee}的假期余额", "我的{leave_type}还剩几天"],
   res=["11 days"], ans=["That is what is left."])
fn("add_employee", "Add an employee to the records", zh="新增员工",
   names=["employees.create", "createEmployee", "onboard_employee"], descs=["Starts a personnel file."],
   params=dict(employee=dict(t="obj", d="the new person", zh="员工", f=dict(name=dict(t="str", v="person_b", d="name"), title=dict(t="str", v="job_title_b", d="job title"), salary=dict(t="num", v=(18000, 150000, 500), d="yearly pay", opt=True))), start_date=dict(t="str", v="date_iso_b", noise=0, d="first day, YYYY-MM-DD", zh="入职日期", opt=True)),
   en=["add {employee.name} as {employee.title}", "{employee.name} joins us on {start_date} as a {employee.title}, pay {employee.salary}", "new hire: {employee.name}, {employee.title}, starts {start_date}", "create a record for the {employee.title} {employee.name}, salary {employee.salary}", "on {start_date} our new {employee.title} begins, the name is {employee.name}", "employee {employee.name}; title {employee.title}; yearly {employee.salary}"],
   zh_q=["新增员工{employee.name}，职位{employee.title}", "{employee.name}{start_date}入职，做{employee.title}，年薪{employee.salary}", "录入新同事{employee.name}，{employee.title}，{start_date}开始", "添加{employee.title}{employee.name}，工资{employee.salary}"],
   res=["employee 204 created"], ans=["{employee.name} is in the records."])
fn("update_salary", "Change an employee's pay", zh="调整薪资",
   names=["employees.set_salary", "changeSalary"], descs=["New yearly pay from a date."],
   params=dict(employee=dict(t="str", v="person_b", d="employee", zh="员工"), salary=dict(t="num", v=(18000, 150000, 500), d="new yearly pay", zh="新年薪", alt=["new_salary"]), effective=dict(t="str", v="date_iso_b", noise=0, d="from when, YYYY-MM-DD", zh="生效日期", opt=True)),
   en=["raise {employee} to {salary}", "{employee} earns {salary} from {effective}", "set {employee}'s salary to {salary}", "pay {employee} {salary} a year, effective {effective}", "as of {effective}, {salary} for {employee}", "promotion: {employee} now gets {salary}"],
   zh_q=["把{employee}的年薪调到{salary}", "{employee}从{effective}起年薪{salary}", "给{employee}涨到{salary}", "{effective}生效，{employee}工资{salary}"],
   res=["salary updated"], ans=["{employee} will get {salary}."])
fn("log_work_hours", "Record hours worked", zh="登记工时",
   names=["timesheet.log", "logHours"], descs=["Adds to the timesheet."],
   params=dict(hours=dict(t="num", v=(0.5, 12, 0.5), d="hours", zh="小时"), project=dict(t="str", v=["Apollo", "the website", "client calls", "inventory", "Project Kite", "training", "the audit", "migration", "官网项目", "客户拜访", "盘点", "培训", "二期项目"], d="project", zh="项目", alt=["task"]), day=dict(t="str", v=["today", "yesterday", "on Monday", "Tuesday", "last Friday", "this morning", "今天", "昨天", "周一", "上周五"], noise=0, d="day as said", zh="日期", opt=True)),
   en=["log {hours} hours on {project}", "I worked {hours} hours on {project} {day}", "{project}: {hours} h {day}", "add {hours} hours for {project} to my timesheet", "{day} I spent {hours} hours with {project}", "put {hours} hours down, {project}"],
   zh_q=["登记{project}{hours}小时", "{day}在{project}上花了{hours}小时", "工时：{project}，{hours}小时", "给{project}记{hours}小时"],
   res=["hours saved"], ans=["{hours} hours on {project} are recorded."])
flow(en=["find a {t} job and apply for it", "look for an opening as {t}, then send my application to that company", "see who is hiring a {t} and apply there"], zh_q=["找一个{t}的职位并申请", "看看谁在招{t}，然后帮我投递"],
   slots=dict(t="job_title_b"), made=dict(c="company_b"), steps=[("search_jobs", {"title": "{t}"}, "1 opening: {c}"), ("apply_for_job", {"title": "{t}", "company": "{c}"}, "application sent")], ans=["You have applied as {t} at {c}."])
