"""Biology, genetics, health, nutrition and training in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import A, B, E, F, I, M, S, both, contexts, dec, opt, said

domain("wordy_biology")
contexts("""Our biology class has # pupils and one skeleton.
I have an exam on the 9th.
The lecture was given by Dr. Mbeki in hall #.
I collected # samples near the river.
My textbook is from 2003, so I do not trust it.
It is for the science fair.
We looked at it under the microscope for # minutes.
Someone mentioned Darwin, as always.
My lab partner has a cold.
Table # of the paper leaves this out.
I keep # snails at home.""")
values("w_species", en=["honey bee", "grey wolf", "house sparrow", "blue whale", "fruit fly", "African elephant", "zebrafish", "common oak", "red kangaroo", "emperor penguin", "domestic cat", "Atlantic salmon", "garden snail", "snow leopard", "baker's yeast", "house mouse", "giant squid", "barn swallow", "monarch butterfly", "lady fern", "green iguana", "hedgehog"], zh=["蜜蜂", "灰狼", "麻雀", "蓝鲸", "果蝇", "非洲象", "斑马鱼", "橡树", "红袋鼠", "帝企鹅", "家猫", "大西洋鲑", "雪豹", "家鼠", "刺猬"])
values("w_seq", en=["ATGCCGTAA", "GGATCCTTA", "ACGTTGCAAT", "TTAACCGGAT", "CATGCATGGC", "AUGGCUUAA", "GCGCTATAAG", "ATGAAATTTGGG", "CCGTACGTTA", "TACGGCATT", "GATTACAGATT", "CTGACTGACC", "AAGCTTGGCA", "TGCATGCCTA", "GGGCCCATAT"])
values("w_gene", en=["BRCA1", "TP53", "CFTR", "HBB", "FOXP2", "APOE", "EGFR", "KRAS", "PAX6", "SRY", "MYH7", "GATA4", "LCT", "OCA2", "SHH", "VHL", "RHO", "DMD", "LEP", "HTT"])
values("w_cellpart", en=["mitochondrion", "nucleus", "ribosome", "Golgi apparatus", "cell membrane", "chloroplast", "vacuole", "lysosome", "endoplasmic reticulum", "centriole", "cell wall", "nucleolus", "flagellum", "peroxisome"], zh=["线粒体", "细胞核", "核糖体", "高尔基体", "细胞膜", "叶绿体", "液泡", "溶酶体", "内质网", "细胞壁"])
F("get_species_info", "Looks up a fact about a species.", "biology.species|speciesFacts|species_lookup", dict(species=S("w_species", "Common or scientific name", "organism", "name"), attribute=E("lifespan:how long it lives,寿命|habitat:where it lives,栖息地|diet:what it eats,食物|conservation_status:how endangered it is,保护级别|chromosomes:number of chromosomes,染色体数", "Which fact", "field"), scientific_names=opt(B("Use Latin names in the answer", "latin"), default=False)), """
tell me the {attribute} of the {species}
what does the {species} eat @attribute="diet"
how old does a {species} get on average @attribute="lifespan"
is the {species} threatened? I need its conservation status, with Latin names @attribute="conservation_status" @scientific_names=true
in plain English and without Latin, where does the {species} live @attribute="habitat" @scientific_names=false
find out the {attribute} for the {species}
how many chromosomes are there in the cells of the {species} @attribute="chromosomes"
""", "{species}的{attribute}是什么\n{species}有多少条染色体 @attribute=\"chromosomes\"\n{species}吃什么 @attribute=\"diet\"", "done", "Here is the {attribute}.", zh="查询物种信息")
F("get_cell_function", "Explains what a part of the cell does.", "biology.cell_part|cellFunction", dict(part=S("w_cellpart", "Part of the cell", "organelle"), cell_type=opt(E("plant:plant cell,植物细胞|animal:animal cell,动物细胞|bacteria:bacterial cell,细菌", "Kind of cell", "kind"), default="animal"), detail=opt(E("short:one sentence,brief|long:thorough,in depth", "How detailed the answer is", "level"), default="short")), """
what does the {part} do in a {cell_type}
explain the function of the {part}, {detail}
give me a {detail} account of what the {part} is for in a {cell_type}
why does a cell need its {part}
in a {cell_type}, which job does the {part} have
briefly, the {part}: its role in the cell @detail="short"
""", "{part}在{cell_type}里有什么作用\n详细解释{part}的功能 @detail=\"long\"", "done", "That is what it does.")
F("translate_sequence", "Processes a DNA or RNA sequence: complement, transcript, protein or base counts.", "genetics.sequence|processSequence|dna_tool", dict(sequence=S("w_seq", "Sequence of bases", "dna", noise=0), operation=E("complement:complementary strand,互补链|transcribe:transcription into RNA,转录|translate:protein,translation into amino acids,翻译|gc_content:share of G and C,GC content,GC含量", "What to do", "action"), reverse=opt(B("Read the sequence from the end", "reversed"), default=False), reading_frame=opt(I(1, 3, "Reading frame 1 to 3", "frame"), default=1)), """
find the {operation} of {sequence}
I sequenced {sequence}, please give me its {operation}
what amino acids does {sequence} code for in reading frame {reading_frame} @operation="translate"
read backwards, what is the {operation} for {sequence} @reverse=true
what percentage of {sequence} is G or C @operation="gc_content"
which RNA is made from {sequence}, read in the normal direction @operation="transcribe" @reverse=false
the strand {sequence} pairs with which other strand @operation="complement"
""", "{sequence}的{operation}\n用阅读框{reading_frame}翻译{sequence} @operation=\"translate\"", "TACGGCATT", "Done.")
F("analyze_mutation", "Says what a mutation in a gene causes.", "genetics.mutation|mutationEffect", dict(gene=S("w_gene", "Symbol of the gene", "gene_symbol", noise=0.03), position=I(3, 2400, "Position in the gene", "location"), kind=E("substitution:exchange of a base|deletion:loss of a base|insertion:extra base", "Kind of mutation", "mutation_type"), species=opt(S("human|mouse|zebrafish|fruit fly|rat|chicken", "Species", "organism", noise=0), default="human")), """
what is the effect of a {kind} at position {position} in {gene}
a patient has a {kind} in the gene {gene}, position {position}; what does it cause
in the {species}, position {position} of {gene} shows a {kind}. Is that harmful
{gene}, {position}, {kind}: consequences in {species}
at {position}, a base is missing in {gene} @kind="deletion"
somebody reported an additional base in {gene} at position {position}, analyse it @kind="insertion"
""", "{gene}第{position}位发生{kind}有什么影响", "benign", "Here is the effect.")
F("predict_genotypes", "Offspring ratios of a cross (Punnett square).", "genetics.punnett|crossParents", dict(parent1=S("AA|Aa|aa|Bb|BB|bb|AaBb|Tt|TT|Rr", "Genotype of the first parent", "mother", noise=0), parent2=S("AA|Aa|aa|Bb|bb|AaBb|Tt|tt|rr|Rr", "Genotype of the second parent", "father", noise=0), output=opt(E("ratio:ratios|percent:percentages|table:square", "Form of the answer", "format"), default="ratio"), sex_linked=opt(B("Whether the gene lies on the X chromosome", "x_linked"), default=False)), """
cross {parent1} with {parent2} and give me the {output}
what children do parents with the genotypes {parent1} and {parent2} have
the gene is X-linked; mother {parent1}, father {parent2}. Show a {output} @sex_linked=true
Punnett square for {parent1} x {parent2} @output="table"
an ordinary, not sex-linked gene: {parent1} and {parent2}, outcome in percentages @sex_linked=false @output="percent"
if a plant of type {parent1} is pollinated by {parent2}, what {output} do we expect
""", "{parent1}和{parent2}杂交，后代比例\n{parent1}与{parent2}杂交，用百分比表示 @output=\"percent\"", "3:1", "That is the outcome.")
F("calculate_population_growth", "Size of a population after some time.", "ecology.population_growth|populationGrowth", dict(initial_population=I(20, 9000, "Individuals at the start", "n0"), growth_rate=M(dec(1, 40, 1), "Growth per time step as a decimal", "rate"), periods=I(2, 40, "Number of time steps", "time_steps"), carrying_capacity=opt(I(10000, 90000, "Largest population the habitat supports", "capacity"))), """
how many rabbits are there after {periods} years if {initial_population} grow by {growth_rate} a year
a colony of {initial_population} grows {growth_rate} per day. How large is it after {periods} days, given room for {carrying_capacity}
starting at {initial_population}, rate {growth_rate}, {periods} steps: population
the habitat can feed {carrying_capacity} deer. Now there are {initial_population}, increasing by {growth_rate} each year; what will it be in {periods} years
after {periods} generations with {growth_rate} growth each, what have {initial_population} flies become
""", "{initial_population}只兔子每年增长{growth_rate}，{periods}年后有多少\n环境容量{carrying_capacity}，现有{initial_population}，增长率{growth_rate}，{periods}年后", "4321", "That is the population.")
F("calculate_hardy_weinberg", "Genotype frequencies in equilibrium.", "genetics.hardy_weinberg|hardyWeinberg", dict(allele_frequency=M(dec(5, 95, 5), "Frequency p of the dominant allele as a decimal", "p"), population_size=opt(I(100, 9000, "Size of the population, for absolute numbers", "n")), genotype=E("AA:homozygous dominant|Aa:heterozygous|aa:homozygous recessive", "Which genotype")), """
what is the frequency of {genotype} individuals if the dominant allele has a frequency of {allele_frequency}
in a population of {population_size}, how many are {genotype} when p is {allele_frequency}
p = {allele_frequency}; share of {genotype} by Hardy-Weinberg
the dominant allele makes up {allele_frequency} of the gene pool: how common is {genotype}
among {population_size} beetles, with p at {allele_frequency}, expect how many {genotype}
""", "显性等位基因频率{allele_frequency}，{genotype}占多少", "0.42", "That is the frequency.")
domain("wordy_health")
contexts("""I am training for a race in # weeks.
My doctor is on leave until March.
I slept # hours last night.
My watch says # steps, which is surely wrong.
My uncle turned 40 last spring.
My sister eats everything and weighs nothing.
I gave up smoking in 2017.
There is a gym on the # floor of our building.
My knee hurts a little, but that is another matter.
We were # people in the course.
I always train before breakfast.
This is only for information.""")
values("w_fooditem", en=["oatmeal", "grilled salmon", "peanut butter", "brown rice", "Greek yogurt", "boiled eggs", "lentil soup", "cheddar", "avocado", "rye bread", "cottage cheese", "chicken breast", "dark chocolate", "baked potato", "hummus", "strawberries", "tofu", "almonds", "quinoa", "sardines", "banana bread", "chickpeas"], zh=["燕麦粥", "烤三文鱼", "花生酱", "糙米饭", "希腊酸奶", "水煮蛋", "扁豆汤", "牛油果", "黑麦面包", "鸡胸肉", "黑巧克力", "烤土豆", "草莓", "豆腐", "杏仁"])
values("w_activity", en=["running", "swimming", "rowing", "cycling", "hiking", "skipping rope", "dancing", "yoga", "boxing", "cross-country skiing", "tennis", "gardening", "climbing stairs", "inline skating", "badminton", "weight lifting", "kayaking", "aerobics", "walking the dog", "basketball"], zh=["跑步", "游泳", "划船", "骑车", "徒步", "跳绳", "跳舞", "瑜伽", "拳击", "网球", "爬楼梯", "轮滑", "羽毛球", "举重", "打篮球"])
KG = both(said([48, 52, 57, 60, 63, 68, 71, 75, 79, 82, 88, 95, 104], "{} kg", "{} kilos", "{} kilograms", "{}公斤"), {61.5: ["61.5 kg"], 72.4: ["72.4 kilos"], 84.3: ["84.3 kg"]})
CM = both(said([150, 155, 158, 162, 165, 168, 171, 174, 178, 182, 186, 191, 198], "{} cm", "{} centimetres", "{}厘米"), {180: ["1.80 m", "180 cm", "一米八"], 170: ["1.70 m", "170 cm", "一米七"], 165: ["1.65 m"], 192: ["1.92 m"]})
SEX = E("male:man,男|female:woman,女", "Sex", "gender")
LEVEL = E("sedentary:hardly any sport,久坐|light:a bit of sport,轻度|moderate:regular sport,中等|high:daily hard training,高强度", "How active the person is", "activity_level")
F("calculate_bmi", "Body mass index from weight and height.", "health.bmi|bodyMassIndex|bmi_calculator", dict(weight=M(KG, "Weight in kilograms", "weight_kg", "mass"), height=M(CM, "Height in centimetres", "height_cm"), with_category=opt(B("Also say whether that is under-, normal or overweight", "classify"), default=False)), """
what is the BMI of someone who weighs {weight} and is {height} tall
I am {height} tall and weigh {weight}; is that a normal weight, going by BMI @with_category=true
body mass index: {weight}, {height}
calculate my BMI, only the number. My height is {height}, my weight {weight} @with_category=false
with {weight} at {height}, what is the index and what category does it fall in @with_category=true
a patient of {height} has reached {weight}. Her body mass index?
""", "身高{height}，体重{weight}，BMI是多少\n我{height}，{weight}，算算BMI，胖不胖 @with_category=true", "22.9", "That is the BMI.", zh="计算BMI")
F("calculate_daily_calories", "Calories a person needs per day.", "nutrition.daily_calories|calorieNeed|health.tdee", dict(weight=M(KG, "Weight in kilograms", "weight_kg"), height=M(CM, "Height in centimetres", "height_cm"), age=I(16, 88, "Age in years"), sex=SEX, activity=LEVEL, goal=opt(E("lose:lose weight,减肥|maintain:keep my weight,maintain the weight,保持体重|gain:gain weight,put on weight,增重", "What is aimed at", "target"), default="maintain")), """
how many calories does a {age} year old {sex} of {height} and {weight} need per day, activity level: {activity}
I am a {sex}, {age}, {height}, {weight}, activity: {activity}. How much should I eat daily if the goal is to {goal}
daily calories: {weight}, {height}, age {age}, {sex}, {activity}
my father is {age}, weighs {weight}, measures {height}; activity level {activity}; his calorie requirement? @sex="male"
my aim is to {goal}: how much energy per day for a {sex} aged {age}, {weight} and {height}, level of activity {activity}
she sits all day, is {age}, weighs {weight} at {height}: how many calories a day @sex="female" @activity="sedentary"
""", "{age}岁{sex}，{height}，{weight}，{activity}活动量，每天需要多少热量\n我是{sex}的，{age}岁，{weight}，{height}，{activity}，想{goal}，每天吃多少卡", "2150 kcal", "That is the daily need.", zh="计算每日热量")
F("calculate_calories_burned", "Calories burned by an activity.", "fitness.calories_burned|caloriesBurned", dict(activity=S("w_activity", "Kind of activity", "exercise", "sport"), duration=M(both(said([10, 15, 20, 25, 40, 50, 75], "{} minutes", "{} min", "{}分钟"), said([2, 3], "{} hours", "{}小时", times=60), {30: ["half an hour", "半小时"], 60: ["an hour", "one hour", "一小时"], 45: ["three quarters of an hour", "45 minutes"], 90: ["an hour and a half", "一个半小时"]}), "Duration in minutes", "minutes", t="int"), weight=M(KG, "Body weight in kilograms", "weight_kg"), intensity=opt(E("low:easy,at a gentle pace,低|medium:at a normal pace,中|high:hard,flat out,高", "How hard it was", "effort"), default="medium")), """
how many calories do I burn in {duration} of {activity} if I weigh {weight}
I did {duration} of {activity} today, {intensity}, at a weight of {weight}; what did I burn
{activity}, {intensity}, {duration}, {weight}: calories
a person of {weight} spends {duration} on {activity}. How much energy does that take
weighing {weight}, would {duration} of {activity} be enough to burn off a pizza? Just tell me the calories burned
after {duration} of {activity} {intensity}, with my {weight}, how many kcal are gone
""", "体重{weight}，{activity}{duration}消耗多少热量\n{activity}{duration}，强度{intensity}，{weight}，烧了多少卡", "420 kcal", "That is the energy burned.")
F("get_nutrition_facts", "Nutrition facts of a food.", "nutrition.facts|nutritionInfo|food.nutrients", dict(food=S("w_fooditem", "Name of the food", "item"), amount=M(both(said([30, 50, 100, 150, 200, 250], "{} grams", "{} g", "{}克"), {1000: ["a kilo", "one kilogram", "一公斤"], 500: ["half a kilo", "500 g", "半公斤"]}), "Amount in grams", "grams"), nutrients=opt(A("str", ["protein", "fibre", "sugar", "iron", "vitamin C", "calcium", "salt", "fat", "potassium", "carbohydrates", "zinc", "magnesium"], "Which nutrients to list; all when left out", "fields", noise=0)), raw=opt(B("Values for the raw, uncooked food", "uncooked"), default=False)), """
what is in {amount} of {food}
how much {nutrients} do {amount} of {food} contain
nutrition facts for {amount} {food}, uncooked please @raw=true
I ate {amount} of {food}; tell me the {nutrients}
for my diary: {food}, {amount}, cooked, with {nutrients} @raw=false
does {food} have a lot of {nutrients}? I mean per {amount}
""", "{amount}{food}的营养成分\n{amount}{food}有什么营养，按生的算 @raw=true", "done", "Here are the facts for {food}.")
F("log_meal", "Adds a meal to the food diary.", "nutrition.log_meal|addMeal|diary.add_food", dict(food=S("w_fooditem", "What was eaten", "item"), calories=opt(I(40, 1200, "Calories", "kcal")), meal=E("breakfast:in the morning,早餐|lunch:at noon,午餐|dinner:in the evening,晚餐|snack:in between,加餐", "Which meal", "meal_type"), date=opt(S("date_iso_b", "Day, YYYY-MM-DD; today when left out", "day", noise=0)), homemade=opt(B("Whether it was cooked at home", "home_cooked"), default=True)), """
log {food} for {meal}
I had {food} with {calories} calories as {meal}
add {food}, {calories} kcal, to my {meal} on {date}
put down that I ate {food} at a restaurant, {meal}, about {calories} calories @homemade=false
my own {food}, made at home, goes under {meal} for {date} @homemade=true
for {date} I forgot something: {food}, {meal}
""", "记录{meal}吃了{food}\n{date}的{meal}：{food}，{calories}卡", "logged", "{food} has been logged.")
F("create_workout_plan", "Creates a training plan.", "fitness.workout_plan|trainingPlan|plan_workouts", dict(goal=E("strength:get stronger,力量|endurance:more stamina,耐力|weight_loss:lose weight,减肥|flexibility:be more supple,柔韧", "Goal of the training", "objective"), days_per_week=I(1, 7, "Training days per week", "sessions"), minutes=opt(I(15, 90, "Minutes per session", "session_length")), equipment=opt(A("str", ["dumbbells", "a rowing machine", "resistance bands", "a kettlebell", "a bench", "a pull-up bar", "a bike", "a yoga mat", "a skipping rope", "a medicine ball"], "Equipment at hand", "gear", noise=0)), beginner=opt(B("Plan for beginners", "for_beginners", yes="for a beginner|I have never trained before|easy enough for a newcomer|适合新手", no="for somebody experienced|I am not a beginner|no beginner stuff|不要新手的"), default=False)), """
make a plan for {goal}, {days_per_week} days a week
I want {goal} and can train {days_per_week} times per week for {minutes} minutes. I own {equipment}
a workout plan, {beginner}: goal {goal}, {days_per_week} sessions weekly
with {equipment}, {days_per_week} days, {minutes} minutes each time, set up something for {goal}, {beginner}
{beginner}, so plan {days_per_week} workouts a week of {minutes} minutes with the aim of {goal}
put together {days_per_week} weekly sessions to {goal}
""", "做一个{goal}计划，每周{days_per_week}天\n每周练{days_per_week}次，每次{minutes}分钟，目标{goal}，{beginner}", "plan ready", "The plan is ready.")
F("calculate_target_heart_rate", "Range of heart rates for training.", "fitness.heart_rate_zone|targetHeartRate", dict(age=I(16, 85, "Age in years"), resting_rate=opt(I(45, 85, "Resting heart rate in beats per minute", "resting_heart_rate")), intensity=M(dec(50, 90, 5), "Training intensity as a decimal", "effort")), """
what heart rate should I aim for at {intensity} intensity when I am {age}
my resting pulse is {resting_rate} and I am {age} years old; target heart rate for {intensity} effort
age {age}, intensity {intensity}, heart rate?
training at {intensity} of the maximum, at the age of {age}, with {resting_rate} beats at rest: which pulse
how fast should the heart of a {age} year old beat at an effort of {intensity}
""", "{age}岁，强度{intensity}，目标心率多少\n静息心率{resting_rate}，{age}岁，按{intensity}强度训练，心率该多少", "142", "That is the target.")
F("calculate_pace", "Running pace needed, or time for a distance.", "fitness.pace|runningPace", dict(distance=M(both(said([3, 5, 8, 10, 15], "{} km", "{} kilometres", "{}公里"), {42.195: ["a marathon", "the marathon distance", "一个马拉松"], 21.0975: ["a half marathon", "half a marathon", "半程马拉松"]}), "Distance in kilometres", "distance_km"), time=M(both(said([18, 24, 31, 40, 55, 75], "{} minutes", "{} min", "{}分钟"), {60: ["an hour", "一小时"], 120: ["two hours", "2 hours", "两小时"], 210: ["three and a half hours", "3.5 hours", "三个半小时"], 240: ["four hours", "四小时"]}), "Time in minutes", "duration_minutes"), unit=opt(E("min/km:minutes per kilometre|min/mile:minutes per mile|km/h:kilometres per hour", "Unit of the pace"), default="min/km")), """
what pace do I need for {distance} in {time}
I want to run {distance} in {time}; how fast is that in {unit}
pace in {unit} for {time} over {distance}
she ran {distance} and needed {time}. What was her pace
to finish {distance} within {time}, which speed, expressed in {unit}, must I keep up
""", "{time}跑完{distance}，配速多少\n{distance}想在{time}内跑完，用{unit}表示配速", "4:48", "That is the pace.")
F("find_doctor", "Finds a doctor.", "health.find_doctor|doctorSearch", dict(specialty=E("dermatologist:skin doctor,皮肤科|cardiologist:heart specialist,心脏科|pediatrician:doctor for children,儿科|dentist:tooth doctor,牙科|orthopedist:bone doctor,骨科|general:family doctor,GP,全科", "Field of the doctor", "field"), city=S("city_b", "City", "location", noise=0.04), insurance=opt(S("Blue Cross|Aetna|AOK|Kaiser|Bupa|Cigna|Helvetia|Medicare|Allianz|Humana", "Health insurance", "insurer", noise=0.05)), accepting_new=opt(B("Only doctors who take new patients", "new_patients"), default=False), language=opt(S("language_b", "Language the doctor speaks", noise=0))), """
find a {specialty} in {city}
I moved to {city} and need a {specialty} who speaks {language} and takes new patients @accepting_new=true
is there a {specialty} in {city} that accepts {insurance}
{specialty}, {city}, insured with {insurance}, speaking {language}
my daughter has a rash; look for a skin doctor in {city} @specialty="dermatologist"
I am already a patient, so it does not matter whether new ones are accepted: {specialty} in {city} @accepting_new=false
which {specialty} around {city} still has room for new patients @accepting_new=true
""", "在{city}找{specialty}医生\n{city}会说{language}的{specialty}医生，接收新病人的 @accepting_new=true", "3 doctors", "These doctors fit.")
F("book_medical_appointment", "Books an appointment with a doctor.", "health.book_appointment|bookDoctor", dict(doctor=S("Dr. Hale|Dr. Okafor|Dr. Lindgren|Dr. Sato|Dr. Moreau|Dr. Patel|Dr. Weiss|Dr. Castillo|Dr. Kowalska|Dr. Nakamura|Dr. Silva|Dr. Brandt", "Name of the doctor", "physician"), date=S("date_iso_b", "Date, YYYY-MM-DD", "day", noise=0), time=S("08:30|09:15|10:00|11:45|13:20|14:30|15:05|16:40|17:10", "Time, HH:MM", "start", noise=0), reason=opt(S("a persistent cough|back pain|a check-up|blood test results|a vaccination|a rash on my arm|headaches|a sprained ankle|allergy advice|new prescriptions", "Why the patient comes", "purpose")), first_visit=opt(B("Whether it is the first visit", "new_patient"), default=False)), """
book an appointment with {doctor} on {date} at {time}
I need to see {doctor} because of {reason}; {date}, {time} would suit me
at {time} on {date}, with {doctor}, for {reason}. I have never been there before @first_visit=true
{doctor} knows me already: {date} at {time}, {reason} @first_visit=false
make it {date}, {time}, with {doctor}
my first visit to {doctor} should be on {date}, {time}, about {reason} @first_visit=true
""", "预约{doctor}，{date}{time}\n{date}{time}看{doctor}，因为{reason}，第一次去 @first_visit=true", "booked", "You are booked with {doctor}.")
flow(en=["find a {s} in {c} and book the first one you find for {d} at {t}", "I need a {s} in {c}. Take the first result and make an appointment on {d}, {t}"], slots=dict(s=["dentist", "cardiologist", "dermatologist"], c="city_b", d="date_iso_b", t=["09:15", "14:30", "11:45"]), made=dict(n=["Dr. Hale", "Dr. Okafor", "Dr. Weiss", "Dr. Brandt"]),
     steps=[("find_doctor", {"specialty": "{s}", "city": "{c}"}, "{n}"), ("book_medical_appointment", {"doctor": "{n}", "date": "{d}", "time": "{t}"}, "booked")], ans=["You are booked with {n} on {d}."])
