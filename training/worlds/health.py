"""Health: body numbers, symptoms, medicines, appointments."""
from switchboard.world import domain, fn, flow, values

SEX = {"male": ["man", "男"], "female": ["woman", "女"]}
domain("health")
fn("calculate_bmi", "Body mass index", zh="计算体重指数",
   names=["health.bmi", "bodyMassIndex", "bmi"], descs=["Weight relative to height."],
   params=dict(weight=dict(t="num", v=(40, 140), d="weight in kg (or lb with imperial)", zh="体重", alt=["weight_kg", "mass"]), height=dict(t="num", v=(145, 205), d="height in cm (or inches with imperial)", zh="身高", alt=["height_cm"]), system=dict(t="enum", v={"metric": ["公制"], "imperial": ["pounds and inches", "英制"]}, d="unit system", zh="单位制", opt=True, alt=["unit"])),
   en=["BMI for {weight} kg and {height} cm", "I'm {height} cm tall and weigh {weight} kg, what's my BMI", "body mass index: height {height}, weight {weight}", "weight {weight}, height {height}, {system}", "am I overweight at {weight} kilos and {height} centimeters, compute BMI", "{height} centimeters, {weight} kilograms: bmi?", "my son weighs {weight} kg at a height of {height} cm, calculate his bmi", "give the body mass index of someone {height} cm and {weight} kg @system=\"metric\"", "use {system} units: weight {weight}, height {height}, bmi"],
   zh_q=["身高{height}厘米，体重{weight}公斤，BMI多少", "我{weight}公斤，{height}厘米高，算一下体重指数", "体重{weight}，身高{height}，BMI", "{height}厘米{weight}公斤胖吗，算BMI"],
   res=["24.1"], ans=["That is the BMI."])
fn("calculate_bmr", "Basal metabolic rate", zh="计算基础代谢率",
   names=["health.bmr", "basalMetabolicRate", "resting_calories"], descs=["Calories burned at rest per day."],
   params=dict(weight=dict(t="num", v=(40, 140), d="kg", zh="体重"), height=dict(t="num", v=(145, 205), d="cm", zh="身高"), age=dict(t="int", v=(18, 85), d="years", zh="年龄"), sex=dict(t="enum", v=SEX, d="sex", zh="性别", alt=["gender"])),
   en=["basal metabolic rate of a {age} year old {sex}, {weight} kg, {height} cm", "{sex}, {age}, {height} cm, {weight} kg: BMR", "how many calories does my body need at rest? {sex}, age {age}, height {height}, weight {weight}", "I'm a {sex} of {age}, weigh {weight} kilos and stand {height} cm; resting calories", "BMR with weight {weight}, height {height}, age {age}, {sex}", "calories burnt lying in bed all day by a {weight} kg, {height} cm, {age}-year-old {sex}", "age {age}, sex {sex}, {height} cm tall, {weight} kg heavy, metabolic rate"],
   zh_q=["{age}岁{sex}，{height}厘米{weight}公斤，基础代谢多少", "算基础代谢：体重{weight}，身高{height}，年龄{age}，{sex}", "我是{sex}，今年{age}岁，{weight}公斤，{height}厘米，躺着一天消耗多少", "{sex}{age}岁，身高{height}体重{weight}的BMR"],
   res=["1540 kcal"], ans=["That is the basal metabolic rate."])
fn("calculate_daily_calories", "Daily calorie need with activity", zh="计算每日所需热量",
   names=["health.tdee", "dailyCalories", "calorie_needs"], descs=["Energy need including movement and goal."],
   params=dict(weight=dict(t="num", v=(45, 130), d="kg", zh="体重"), height=dict(t="num", v=(150, 200), d="cm", zh="身高"), age=dict(t="int", v=(18, 80), d="years", zh="年龄"), activity=dict(t="enum", v={"sedentary": ["sitting all day", "久坐"], "light": ["a bit of walking", "轻度"], "moderate": ["some sport", "中度"], "active": ["training hard", "高强度"]}, d="activity level", zh="活动量", alt=["activity_level"]), goal=dict(t="enum", v={"lose": ["to slim down", "减重"], "maintain": ["to stay as I am", "保持"], "gain": ["to put on weight", "增重"]}, d="aim", zh="目标", opt=True)),
   en=["calories per day: {age} years, {weight} kg, {height} cm, activity {activity}", "I'm {age}, {height} cm, {weight} kg and my days are {activity}; I want {goal}; how much should I eat", "daily calories to {goal}, weight {weight}, height {height}, age {age}, {activity}", "{activity} lifestyle, {weight} kg, {height} cm, {age} years old, calorie need", "how many calories a day for someone {height} cm, {weight} kg, {age}, {activity}", "age {age}; {activity}; {weight} kilos; {height} centimeters; goal {goal}", "how much food energy does a {age}-year-old of {height} cm and {weight} kg use, {activity}"],
   zh_q=["{age}岁，{height}厘米，{weight}公斤，活动量{activity}，每天要多少热量", "我想{goal}，体重{weight}，身高{height}，{age}岁，{activity}，每天吃多少卡", "每日热量：{activity}，{weight}公斤，{height}厘米，{age}岁", "身高{height}体重{weight}年龄{age}，运动量{activity}，需要多少卡路里"],
   res=["2250 kcal"], ans=["That is the daily calorie need."])
fn("check_symptoms", "Possible causes of symptoms", zh="症状自查",
   names=["health.symptom_check", "symptomChecker", "analyze_symptoms"], descs=["Suggests what may be behind symptoms."],
   params=dict(symptoms=dict(t="[str]", v="symptom_b", d="symptoms", zh="症状"), age=dict(t="int", v=(1, 95), d="age of the patient", zh="年龄", opt=True), days=dict(t="int", v=(1, 21), d="for how many days", zh="持续天数", opt=True, alt=["duration_days"])),
   en=["I have {symptoms}, what could it be", "check my symptoms: {symptoms}", "for {days} days now: {symptoms}", "my daughter is {age} and has {symptoms}", "what causes {symptoms}", "{symptoms} since {days} days, I'm {age}", "I woke up with {symptoms}, should I worry", "symptoms {symptoms}, patient {age} years old", "what's wrong with me? {symptoms}"],
   zh_q=["我{symptoms}，可能是什么病", "{symptoms}已经{days}天了", "孩子{age}岁，{symptoms}，怎么回事", "自查症状：{symptoms}"],
   res=["most likely a cold"], ans=["Here is what it could be; see a doctor if it gets worse."])
fn("get_disease_info", "Information about a disease", zh="疾病信息",
   names=["health.disease", "diseaseInfo", "lookup_disease"], descs=["Symptoms, treatment, prevention."],
   params=dict(disease=dict(t="str", v="disease_b", d="name of the disease", zh="疾病", alt=["condition"]), aspect=dict(t="enum", v={"symptoms": ["signs", "症状"], "treatment": ["how it is treated", "治疗"], "causes": ["where it comes from", "病因"], "prevention": ["how to prevent it", "预防"]}, d="which part", zh="方面", opt=True, alt=["section"])),
   en=["tell me about {disease}", "{disease}: {aspect}", "what are the signs of {disease} @aspect=\"symptoms\"", "how do doctors treat {disease} @aspect=\"treatment\"", "how do I keep from getting {disease} @aspect=\"prevention\"", "why do people get {disease} @aspect=\"causes\"", "look up {disease}, section {aspect}", "my neighbour was diagnosed with {disease}, what is that", "{aspect} of {disease}"],
   zh_q=["{disease}是什么病", "{disease}的{aspect}", "{disease}怎么治 @aspect=\"treatment\"", "怎样预防{disease} @aspect=\"prevention\"", "{disease}有什么症状 @aspect=\"symptoms\""],
   res=["a chronic condition"], ans=["Here is information about {disease}."])
fn("get_drug_info", "Information about a medicine", zh="药品信息",
   names=["drugs.info", "medicineInfo", "drug_lookup"], descs=["Use, dose and side effects of a drug."],
   params=dict(drug=dict(t="str", v="medicine_b", d="name of the medicine", zh="药品", alt=["medicine", "drug_name"]), topic=dict(t="enum", v={"dosage": ["how much to take", "用量"], "side_effects": ["side effects", "副作用"], "uses": ["what it is for", "用途"]}, d="which part", zh="内容", opt=True)),
   en=["what is {drug} for @topic=\"uses\"", "side effects of {drug} @topic=\"side_effects\"", "how much {drug} may I take @topic=\"dosage\"", "{drug} {topic}", "look up {drug}", "tell me about the medicine {drug}", "my doctor gave me {drug}, {topic} please", "is {drug} known for making people sleepy, show side effects @topic=\"side_effects\""],
   zh_q=["{drug}是治什么的 @topic=\"uses\"", "{drug}有什么副作用 @topic=\"side_effects\"", "{drug}的{topic}", "{drug}一次吃多少 @topic=\"dosage\""],
   res=["relieves pain"], ans=["Here is what is known about {drug}."])
fn("check_drug_interactions", "Check whether medicines go together", zh="药物相互作用",
   names=["drugs.interactions", "drugInteraction", "interaction_check"], descs=["Dangerous combinations of drugs."],
   params=dict(drugs=dict(t="[str]", v="medicine_b", d="medicines", zh="药品列表", alt=["medications"]), with_alcohol=dict(t="bool", d="consider alcohol too", zh="考虑酒精", opt=True)),
   en=["can I take {drugs} together", "interactions between {drugs}", "is it safe to mix {drugs}", "I take {drugs}, any problem", "{drugs} and a glass of wine, ok? @with_alcohol=true", "check the combination {drugs}, alcohol included @with_alcohol=true", "does anything clash among {drugs}", "grandma's pills: {drugs}; do they get along"],
   zh_q=["{drugs}能一起吃吗", "{drugs}有没有相互作用", "同时吃{drugs}安全吗", "{drugs}再喝点酒行吗 @with_alcohol=true"],
   res=["no known interaction"], ans=["The combination has been checked."])
fn("find_doctor", "Find doctors of a speciality", zh="查找医生",
   names=["doctors.search", "doctorFinder", "find_physician"], descs=["Practices near a place."],
   params=dict(specialty=dict(t="enum", v={"dermatologist": ["skin doctor", "皮肤科"], "cardiologist": ["heart doctor", "心内科"], "dentist": ["牙科"], "pediatrician": ["children's doctor", "儿科"], "general": ["family doctor", "GP", "全科"], "ophthalmologist": ["eye doctor", "眼科"]}, d="medical field", zh="科室", alt=["speciality"]), location=dict(t="str", v="city_state_b", d="City, State", zh="地点", alt=["city"]), insurance=dict(t="str", v=["Aetna", "Blue Cross", "Cigna", "Kaiser", "AOK", "Medicare", "Humana", "社保", "平安保险"], d="insurance accepted", zh="保险", opt=True), new_patients=dict(t="bool", d="must take new patients", zh="接收新病人", opt=True)),
   en=["find a {specialty} in {location}", "{specialty} near {location} who takes {insurance}", "I need a {specialty} around {location}, accepting new patients @new_patients=true", "my skin itches, who can I see in {location} @specialty=\"dermatologist\"", "toothache! someone in {location} please @specialty=\"dentist\"", "which {specialty} in {location} works with {insurance}", "{location}, {specialty}, insurance {insurance}", "looking for a {specialty} for my family, we live in {location}"],
   zh_q=["在{location}找{specialty}医生", "{location}附近接受{insurance}的{specialty}", "牙疼，{location}有牙医吗 @specialty=\"dentist\"", "{location}哪里有{specialty}，要收新病人的 @new_patients=true"],
   res=["2 practices found"], ans=["I found doctors in {location}."])
fn("book_doctor_appointment", "Book an appointment with a doctor", zh="预约医生",
   names=["appointments.book_doctor", "doctorAppointment", "schedule_doctor_visit"], descs=["Reserves a slot at a practice."],
   params=dict(doctor=dict(t="str", v=["Dr. Hoffman", "Dr. Ruiz", "Dr. Amara Bello", "Dr. Sato", "Dr. Green", "Dr. Novak", "Dr. Lee", "Dr. O'Connor", "Dr. Khan", "Dr. Petit", "李医生", "王主任", "陈大夫", "赵医生"], d="doctor", zh="医生"), date=dict(t="str", v="day_word_b", d="day", zh="日期"), time=dict(t="str", v="hour_b", noise=0, d="time", zh="时间", opt=True), reason=dict(t="str", v="symptom_b", d="why", zh="原因", opt=True)),
   en=["book {doctor} for {date}", "appointment with {doctor} {date} at {time}", "I need to see {doctor} {date} because of {reason}", "{date} at {time}, {doctor}, reason: {reason}", "get me in with {doctor} {date}", "schedule a visit: {doctor}, {time}, {date}", "about my {reason}: can I see {doctor} {date}", "make it {time} {date} at the practice of {doctor}"],
   zh_q=["约{doctor}，{date}", "{date}{time}预约{doctor}", "我{reason}，{date}想看{doctor}", "挂{doctor}的号，{date}{time}"],
   res=["appointment booked"], ans=["You have an appointment with {doctor}."])
fn("set_medication_reminder", "Remind to take a medicine", zh="设置服药提醒",
   names=["medication.remind", "pillReminder"], descs=["Repeating reminder for pills."],
   params=dict(medicine=dict(t="str", v="medicine_b", d="medicine", zh="药品", alt=["drug"]), times_per_day=dict(t="int", v=(1, 6), d="doses a day", zh="每天次数", alt=["frequency"]), days=dict(t="int", v=(2, 30), d="for how many days", zh="天数", opt=True), with_food=dict(t="bool", d="take with food", zh="随餐", opt=True)),
   en=["remind me to take {medicine} {times_per_day} times a day", "{medicine}, {times_per_day} times daily for {days} days", "I have to take {medicine} {times_per_day} times per day with meals, don't let me forget @with_food=true", "for the next {days} days ping me about {medicine}, {times_per_day} doses a day", "pill alarm: {medicine}, {times_per_day} a day, empty stomach @with_food=false", "{times_per_day} reminders per day for {medicine}", "the doctor said {medicine}, {days} days, {times_per_day} a day"],
   zh_q=["提醒我每天吃{times_per_day}次{medicine}", "{medicine}一天{times_per_day}次，吃{days}天，提醒我", "每天{times_per_day}次{medicine}，饭后吃 @with_food=true", "接下来{days}天提醒我吃{medicine}，每天{times_per_day}次"],
   res=["reminder set"], ans=["I will remind you of {medicine}."])
fn("log_blood_pressure", "Record a blood pressure reading", zh="记录血压",
   names=["vitals.log_blood_pressure", "bloodPressureEntry"], descs=["Stores systolic and diastolic values."],
   params=dict(systolic=dict(t="int", v=(95, 180), d="upper value", zh="收缩压", alt=["upper"]), diastolic=dict(t="int", v=(55, 94), d="lower value", zh="舒张压", alt=["lower"]), pulse=dict(t="int", v=(45, 130), d="heart rate", zh="脉搏", opt=True, alt=["heart_rate"])),
   en=["blood pressure {systolic} over {diastolic}", "log {systolic}/{diastolic}, pulse {pulse}", "my reading today: upper {systolic}, lower {diastolic}", "the cuff said {diastolic} at the bottom and {systolic} at the top", "pulse {pulse}, pressure {systolic} to {diastolic}, write it down", "record bp systolic {systolic} diastolic {diastolic} heart rate {pulse}", "note my blood pressure of {systolic} over {diastolic}"],
   zh_q=["血压{systolic}/{diastolic}，记一下", "高压{systolic}，低压{diastolic}，脉搏{pulse}", "记录血压，低压{diastolic}，高压{systolic}", "今天量的血压是{systolic}和{diastolic}"],
   res=["logged"], ans=["The blood pressure is recorded."])
fn("log_blood_sugar", "Record a blood sugar reading", zh="记录血糖",
   names=["vitals.log_glucose", "bloodSugarEntry"], descs=["Stores a glucose value."],
   params=dict(value=dict(t="num", v=(3.5, 16, 0.1), d="mmol/l", zh="血糖值", alt=["glucose"]), moment=dict(t="enum", v={"fasting": ["on an empty stomach", "空腹"], "after_meal": ["after eating", "饭后"], "bedtime": ["before sleep", "睡前"]}, d="when it was taken", zh="时段", opt=True, alt=["context"])),
   en=["blood sugar {value}", "log glucose {value}, {moment}", "I measured {value} {moment}, note the sugar", "my sugar was {value} after lunch @moment=\"after_meal\"", "before breakfast my glucose read {value} @moment=\"fasting\"", "sugar reading: {value} ({moment})", "write down {value} for blood glucose"],
   zh_q=["血糖{value}，记一下", "{moment}血糖{value}", "早饭前血糖{value} @moment=\"fasting\"", "记录{moment}血糖值{value}"],
   res=["logged"], ans=["The blood sugar is recorded."])
fn("calculate_due_date", "Expected birth date", zh="计算预产期",
   names=["pregnancy.due_date", "dueDate"], descs=["From the first day of the last period."],
   params=dict(last_period=dict(t="str", v="date_iso_b", noise=0, d="YYYY-MM-DD", zh="末次月经"), cycle_length=dict(t="int", v=(24, 35), d="days of a cycle", zh="周期天数", opt=True, default=28)),
   en=["due date if my last period was {last_period}", "last period {last_period}, cycle {cycle_length} days, when will the baby come", "pregnancy: LMP {last_period}, due when", "with a {cycle_length} day cycle and a last period on {last_period}, estimate the birth", "when am I due? it began {last_period}", "baby's date from {last_period}"],
   zh_q=["末次月经{last_period}，预产期什么时候", "周期{cycle_length}天，末次月经{last_period}，算预产期", "{last_period}来的月经，宝宝什么时候出生", "算一下预产期，{last_period}"],
   res=["2025-10-12"], ans=["That is the expected date."])
