"""Fitness: workouts, logs, goals, runs."""
from switchboard.world import domain, fn, flow, values

domain("fitness")
fn("log_workout", "Record a finished workout", zh="记录锻炼",
   names=["workouts.log", "addWorkout", "record_exercise_session"], descs=["Stores what was trained and for how long."],
   params=dict(exercise=dict(t="str", v="exercise_b", d="kind of exercise", zh="运动", alt=["activity"]), minutes=dict(t="int", v=(5, 180), d="duration in minutes", zh="分钟", alt=["duration"]), intensity=dict(t="enum", v={"easy": ["relaxed", "轻松"], "moderate": ["medium effort", "中等"], "hard": ["exhausting", "高强度"]}, d="effort", zh="强度", opt=True), calories=dict(t="int", v=(40, 1200), d="calories burned", zh="消耗热量", opt=True)),
   en=["log {minutes} minutes of {exercise}", "I did {exercise} for {minutes} minutes, it was {intensity}", "{exercise}, {minutes} min, {calories} calories", "just finished {minutes} minutes {exercise}", "write down my {exercise}: {minutes} minutes and {calories} calories burned", "{intensity} {exercise}, {minutes} minutes", "put {exercise} in my diary, took me {minutes} minutes", "burned {calories} kcal with {exercise} in {minutes} minutes"],
   zh_q=["记录{exercise}{minutes}分钟", "我做了{minutes}分钟{exercise}，{intensity}", "{exercise}{minutes}分钟，消耗{calories}卡", "刚练完{exercise}，{minutes}分钟"],
   res=["workout saved"], ans=["{minutes} minutes of {exercise} are recorded."])
fn("log_sets", "Record sets and repetitions of a strength exercise", zh="记录组数次数",
   names=["strength.log_sets", "addSets", "record_sets"], descs=["Sets, reps and weight."],
   params=dict(exercise=dict(t="str", v="exercise_b", d="exercise", zh="动作"), sets=dict(t="int", v=(1, 8), d="number of sets", zh="组数"), reps=dict(t="int", v=(3, 30), d="repetitions per set", zh="每组次数", alt=["repetitions"]), weight=dict(t="num", v=(5, 180, 2.5), d="weight in kg", zh="重量", opt=True, alt=["load"])),
   en=["{sets} sets of {reps} {exercise}", "{exercise}: {sets}x{reps} at {weight} kg", "I did {reps} reps of {exercise} for {sets} sets", "log {exercise} with {weight} kilos, {sets} sets, {reps} reps each", "{reps} repetitions, {sets} rounds, {exercise}", "with {weight} kg on the bar I got {sets} sets of {reps} in {exercise}", "add {exercise}, sets {sets}, reps {reps}", "did {exercise}, {reps} times in a row, {sets} sets in total"],
   zh_q=["{exercise}{sets}组，每组{reps}次", "记录{exercise}，{weight}公斤，{sets}组{reps}次", "我做了{sets}组{exercise}，一组{reps}个", "每组{reps}次，一共{sets}组{exercise}"],
   res=["sets saved"], ans=["{sets} sets of {exercise} are recorded."])
fn("create_workout_plan", "Create a training plan", zh="生成训练计划",
   names=["plans.create_workout", "generateWorkoutPlan", "training_plan"], descs=["Weekly plan by goal and level."],
   params=dict(goal=dict(t="enum", v={"strength": ["getting stronger", "增强力量"], "weight_loss": ["losing fat", "slimming down", "减脂"], "endurance": ["more stamina", "耐力"], "flexibility": ["becoming more flexible", "柔韧性"]}, d="aim", zh="目标"), days_per_week=dict(t="int", v=(1, 7), d="training days a week", zh="每周天数", alt=["days"]), level=dict(t="enum", v={"beginner": ["someone new to sport", "初学者"], "intermediate": ["some experience", "中级"], "advanced": ["an old hand", "高级"]}, d="fitness level", zh="水平", opt=True), equipment=dict(t="[enum]", v={"dumbbells": ["哑铃"], "barbell": ["杠铃"], "bands": ["resistance bands", "弹力带"], "none": ["nothing at all", "无器械"]}, d="equipment available", zh="器械", opt=True)),
   en=["workout plan for {goal}, {days_per_week} days a week", "I can train {days_per_week} times a week and want {goal}", "{level}, {days_per_week} days, goal {goal}, equipment {equipment}", "make me a plan with {equipment}, {days_per_week} days per week, for {goal}", "plan {days_per_week} sessions a week aimed at {goal} for {level}", "how should I train for {goal} on {days_per_week} days, I have {equipment}", "{goal} program, {level}, {days_per_week}x weekly"],
   zh_q=["每周{days_per_week}天的{goal}计划", "我想{goal}，一周练{days_per_week}次", "{level}，{days_per_week}天，目标{goal}，器械{equipment}", "给我做个{goal}训练计划，每周{days_per_week}天"],
   res=["plan with 3 sessions"], ans=["Your plan is ready."])
fn("get_exercise_instructions", "How to do an exercise", zh="动作说明",
   names=["exercises.instructions", "exerciseHowTo"], descs=["Explains the right form."],
   params=dict(exercise=dict(t="str", v="exercise_b", d="exercise", zh="动作", alt=["name"])),
   en=["how do I do {exercise} correctly", "show me the form for {exercise}", "explain {exercise}", "what's the right technique for {exercise}", "instructions {exercise}", "am I doing {exercise} right, how does it go", "teach me {exercise}"],
   zh_q=["{exercise}怎么做", "{exercise}的正确姿势", "教我{exercise}", "说明一下{exercise}的动作"],
   res=["keep your back straight"], ans=["Here is how to do {exercise}."])
fn("find_exercises", "Find exercises for a muscle", zh="按肌肉找动作",
   names=["exercises.search", "exercisesForMuscle"], descs=["Suggests movements for a body part."],
   params=dict(muscle=dict(t="enum", v={"chest": ["胸"], "back": ["背"], "legs": ["thighs", "腿"], "shoulders": ["肩"], "abs": ["core", "belly", "腹肌"], "arms": ["biceps and triceps", "手臂"]}, d="body part", zh="部位", alt=["body_part"]), count=dict(t="int", v=(2, 10), d="how many", zh="数量", opt=True), no_equipment=dict(t="bool", d="only without equipment", zh="无器械", opt=True)),
   en=["exercises for {muscle}", "{count} exercises that train my {muscle}", "how can I work my {muscle} without any gear @no_equipment=true", "what builds {muscle}", "give me {count} {muscle} moves for home, no equipment @no_equipment=true", "my {muscle} are weak, what helps", "suggest something for the {muscle}"],
   zh_q=["练{muscle}的动作", "推荐{count}个练{muscle}的动作", "不用器械怎么练{muscle} @no_equipment=true", "{muscle}怎么练"],
   res=["3 exercises"], ans=["These train that part."])
fn("calculate_calories_burned", "Calories burned by an activity", zh="计算消耗热量",
   names=["fitness.calories_burned", "burnedCalories"], descs=["Energy used in a session."],
   params=dict(activity=dict(t="str", v="exercise_b", d="activity", zh="运动", alt=["exercise"]), duration=dict(t="int", v=(5, 240), d="minutes", zh="时长（分钟）", alt=["minutes"]), weight=dict(t="num", v=(40, 130), d="body weight in kg", zh="体重", alt=["body_weight"])),
   en=["calories burned by {activity} for {duration} minutes at {weight} kg", "I weigh {weight} kg and do {duration} minutes of {activity}, how many calories is that", "{duration} min {activity}, body weight {weight}: energy used", "how much do I burn with {activity}? {weight} kilos, {duration} minutes", "a {weight} kg person doing {activity} for {duration} minutes burns what", "weight {weight}, activity {activity}, duration {duration}, kcal?", "if I keep up {activity} for {duration} minutes, weighing {weight} kilograms"],
   zh_q=["体重{weight}公斤，{activity}{duration}分钟消耗多少卡", "{activity}{duration}分钟，{weight}公斤，消耗热量", "我{weight}公斤，做{duration}分钟{activity}能烧多少卡", "{duration}分钟的{activity}消耗多少，体重{weight}"],
   res=["320 kcal"], ans=["That is the energy used."])
fn("calculate_pace", "Running pace from distance and time", zh="计算配速",
   names=["running.pace", "runPace"], descs=["Minutes per kilometer."],
   params=dict(distance_km=dict(t="num", v=(1, 45, 0.5), d="distance in km", zh="距离", alt=["distance"]), minutes=dict(t="num", v=(5, 300), d="time in minutes", zh="用时（分钟）", alt=["time"])),
   en=["pace for {distance_km} km in {minutes} minutes", "I ran {distance_km} km, it took {minutes} minutes, pace?", "{minutes} minutes for {distance_km} kilometers, how fast per km", "running pace: time {minutes}, distance {distance_km}", "how many minutes per kilometer when {distance_km} km take {minutes} min", "finished in {minutes} minutes, {distance_km} k, what's my pace", "to do {distance_km} km within {minutes} minutes, what pace must I hold"],
   zh_q=["{distance_km}公里跑了{minutes}分钟，配速多少", "{minutes}分钟跑{distance_km}公里的配速", "想在{minutes}分钟内跑完{distance_km}公里，配速要多少", "用时{minutes}分钟，距离{distance_km}公里，算配速"],
   res=["5:24 per km"], ans=["That is the pace."])
fn("target_heart_rate", "Heart rate zone for training", zh="目标心率",
   names=["fitness.heart_rate_zone", "heartRateZone"], descs=["Zone by age and resting pulse."],
   params=dict(age=dict(t="int", v=(16, 85), d="age", zh="年龄"), resting_rate=dict(t="int", v=(42, 90), d="resting pulse", zh="静息心率", opt=True), zone=dict(t="enum", v={"fat_burn": ["burning fat", "燃脂"], "cardio": ["heart training", "有氧"], "peak": ["maximum effort", "极限"]}, d="training zone", zh="区间", opt=True)),
   en=["target heart rate at age {age}", "I'm {age} with a resting pulse of {resting_rate}, where should my heart rate be for {zone}", "heart rate zone {zone}, age {age}", "how fast may my heart beat in training, I'm {age}", "resting rate {resting_rate}, age {age}, training zone?", "{age} years old, aiming at {zone}, which pulse"],
   zh_q=["{age}岁的目标心率", "我{age}岁，静息心率{resting_rate}，{zone}心率是多少", "{zone}区间的心率，年龄{age}", "{age}岁运动时心率多少合适"],
   res=["120-140 bpm"], ans=["That is the heart rate zone."])
fn("set_step_goal", "Set the daily step goal", zh="设置步数目标",
   names=["goals.set_steps", "stepGoal"], descs=["Steps to walk each day."],
   params=dict(steps=dict(t="int", v=(2000, 25000, 500), d="steps a day", zh="步数", alt=["goal"])),
   en=["set my step goal to {steps}", "I want to walk {steps} steps a day", "daily target {steps} steps", "make it {steps} steps from now on", "change the step goal: {steps}", "{steps} steps is what I aim for every day"],
   zh_q=["步数目标设为{steps}", "我想每天走{steps}步", "把每天目标改成{steps}步", "每日{steps}步"],
   res=["goal set to {steps}"], ans=["The goal is {steps} steps a day."])
fn("get_step_count", "Steps walked", zh="查询步数",
   names=["activity.steps", "stepCount"], descs=["How many steps were walked on a day."],
   params=dict(date=dict(t="str", v=["today", "yesterday", "on Monday", "last Sunday", "this week", "on Tuesday", "last week", "今天", "昨天", "周一", "上周日", "这周"], noise=0, d="day as said", zh="日期", opt=True, alt=["day"])),
   en=["how many steps have I walked", "steps {date}", "how far did I walk {date}, in steps", "my step count {date}", "did I move enough {date}, show the steps", "show steps"],
   zh_q=["我走了多少步", "{date}的步数", "{date}走了几步", "看看步数"],
   res=["8,412 steps"], ans=["Here are your steps."])
fn("log_weight", "Record body weight", zh="记录体重",
   names=["body.log_weight", "addWeight"], descs=["Stores a weigh-in."],
   params=dict(weight=dict(t="num", v=(42, 140), d="weight", zh="体重"), unit=dict(t="enum", v={"kg": ["kilos", "公斤"], "lb": ["pounds", "磅"]}, d="unit", zh="单位")),
   en=["I weigh {weight} {unit} today", "log {weight} {unit} body weight", "weight: {weight} {unit}", "the scale showed {weight} {unit}", "put down {weight} {unit} for this morning's weigh-in", "I'm down to {weight} {unit}, record it"],
   zh_q=["今天体重{weight}{unit}", "记录体重{weight}{unit}", "秤上显示{weight}{unit}，记一下", "我现在{weight}{unit}"],
   res=["saved"], ans=["Your weight is recorded."])
fn("log_water", "Record water drunk", zh="记录饮水",
   names=["hydration.log", "addWater"], descs=["Stores how much water was drunk."],
   params=dict(amount_ml=dict(t="int", v=(100, 1500, 50), d="milliliters", zh="毫升", alt=["ml"])),
   en=["I drank {amount_ml} ml of water", "log {amount_ml} milliliters water", "water: {amount_ml} ml", "add {amount_ml} ml to what I drank", "just had {amount_ml} ml", "{amount_ml} milliliters down, note it"],
   zh_q=["喝了{amount_ml}毫升水", "记录饮水{amount_ml}毫升", "刚喝{amount_ml}毫升", "加{amount_ml}毫升水"],
   res=["saved"], ans=["{amount_ml} ml are recorded."])
fn("find_gym", "Find gyms", zh="查找健身房",
   names=["gyms.search", "gymFinder"], descs=["Places to train in a city."],
   params=dict(location=dict(t="str", v="city_state_b", d="City, State", zh="地点"), facilities=dict(t="[enum]", v={"pool": ["a swimming pool", "泳池"], "sauna": ["桑拿"], "climbing": ["a climbing wall", "攀岩"], "classes": ["group classes", "团课"]}, d="what it must have", zh="设施", opt=True), open_24h=dict(t="bool", d="open around the clock", zh="24小时", opt=True)),
   en=["gym in {location}", "find a gym in {location} with {facilities}", "which gyms in {location} never close @open_24h=true", "I moved to {location}, where can I work out", "{location}: gym, {facilities}", "a place with {facilities} around {location}", "gym near {location} open day and night @open_24h=true"],
   zh_q=["{location}的健身房", "{location}有{facilities}的健身房", "{location}24小时营业的健身房 @open_24h=true", "我在{location}，去哪里健身"],
   res=["4 gyms"], ans=["Here are gyms in {location}."])
