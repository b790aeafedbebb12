"""Education: courses, grades, homework, universities, flashcards."""
from switchboard.world import domain, fn, flow, values

domain("education")
fn("search_courses", "Search courses by topic", zh="搜索课程",
   names=["courses.search", "findCourses", "course_finder"], descs=["Courses that can be taken."],
   params=dict(topic=dict(t="str", v="subject_b", d="topic", zh="主题", alt=["subject"]), level=dict(t="enum", v={"beginner": ["for someone starting out", "入门"], "intermediate": ["中级"], "advanced": ["for experts", "高级"]}, d="level", zh="级别", opt=True), free=dict(t="bool", d="only free courses", zh="免费", opt=True), max_weeks=dict(t="int", v=(2, 20), d="longest duration in weeks", zh="最长周数", opt=True)),
   en=["courses on {topic}", "find a {level} course in {topic}", "free {topic} course @free=true", "I want to learn {topic} within {max_weeks} weeks", "{level} classes about {topic} that cost nothing @free=true", "where can I study {topic}, {level}", "a {topic} course not longer than {max_weeks} weeks", "something {level} for {topic}"],
   zh_q=["{topic}的课程", "找{level}的{topic}课", "免费的{topic}课 @free=true", "想在{max_weeks}周内学{topic}"],
   res=["6 courses"], ans=["I found courses on {topic}."])
fn("enroll_course", "Enroll a student in a course", zh="报名课程",
   names=["courses.enroll", "signUpForCourse"], descs=["Registers a student."],
   params=dict(student=dict(t="str", v="person_b", d="student", zh="学生", alt=["student_name"]), course=dict(t="str", v="course_b", d="course", zh="课程", alt=["course_name"]), term=dict(t="enum", v={"spring": ["春季"], "summer": ["夏季"], "fall": ["autumn", "秋季"], "winter": ["冬季"]}, d="term", zh="学期", opt=True, alt=["semester"])),
   en=["enroll {student} in {course}", "{student} wants to take {course} in {term}", "sign {student} up for {course}", "put {student} on the list of {course}, {term} term", "add {student} to {course}", "for the {term}: {course} with {student}", "register {course} for {student}", "{course} needs one more name: {student}"],
   zh_q=["给{student}报名{course}", "{student}想在{term}上{course}", "把{student}加到{course}", "报{course}，学生{student}，{term}"],
   res=["enrolled"], ans=["{student} is enrolled in {course}."])
fn("drop_course", "Take a student out of a course", zh="退课",
   names=["courses.drop", "withdrawFromCourse"], descs=["Ends an enrollment."],
   params=dict(student=dict(t="str", v="person_b", d="student", zh="学生"), course=dict(t="str", v="course_b", d="course", zh="课程")),
   en=["take {student} out of {course}", "{student} drops {course}", "remove {student} from {course}", "{student} doesn't want {course} any more", "withdraw {student}, course {course}", "cancel the {course} enrollment of {student}"],
   zh_q=["{student}退{course}", "把{student}从{course}里去掉", "{student}不上{course}了", "取消{student}的{course}"],
   res=["dropped"], ans=["{student} is out of {course}."])
fn("record_grade", "Record a student's grade", zh="登记成绩",
   names=["grades.record", "setGrade", "enter_grade"], descs=["Stores a mark."],
   params=dict(student=dict(t="str", v="person_b", d="student", zh="学生"), subject=dict(t="str", v="subject_b", d="subject", zh="科目"), score=dict(t="num", v=(20, 100), d="points of 100", zh="分数", alt=["grade", "points"]), exam=dict(t="enum", v={"quiz": ["short test", "小测"], "midterm": ["期中"], "final": ["last exam", "期末"], "homework": ["作业"]}, d="kind of exam", zh="考试类型", opt=True)),
   en=["{student} got {score} in {subject}", "record {score} for {student} in {subject}, {exam}", "give {student} {score} points, {subject} {exam}", "{subject} {exam}: {student} {score}", "note {student}'s {subject} mark, {score}", "{score} points for {student} in the {exam} of {subject}", "enter grade: {student}, {subject}, {score}", "in {subject} {student} scored {score}"],
   zh_q=["{student}{subject}考了{score}分", "登记{student}的{subject}成绩{score}", "{student}{subject}{exam}{score}分", "{subject}{exam}，{student}，{score}分"],
   res=["grade saved"], ans=["{student} has {score} in {subject}."])
fn("get_grades", "Show a student's grades", zh="查询成绩",
   names=["grades.list", "showGrades", "student_grades"], descs=["Marks of a student."],
   params=dict(student=dict(t="str", v="person_b", d="student", zh="学生"), subject=dict(t="str", v="subject_b", d="one subject only", zh="科目", opt=True), year=dict(t="int", v=(2015, 2025), d="school year", zh="学年", opt=True)),
   en=["grades of {student}", "how is {student} doing in {subject}", "{student}'s marks in {year}", "show me what {student} got in {subject}", "report card for {student}, {year}", "did {student} pass {subject}", "{subject} grades {year} for {student}"],
   zh_q=["{student}的成绩", "{student}{subject}考得怎么样", "{student}{year}年的成绩单", "查{student}的{subject}分数"],
   res=["A, B+, A-"], ans=["Here are the grades of {student}."])
fn("calculate_gpa", "Grade point average", zh="计算绩点",
   names=["grades.gpa", "gpaCalculator"], descs=["Average of grade points, optionally weighted by credits."],
   params=dict(grades=dict(t="[num]", v=(1.0, 4.0, 0.1), d="grade points of each course", zh="绩点", alt=["points"]), credits=dict(t="[int]", v=(1, 6), d="credits of each course, same order", zh="学分", opt=True, alt=["hours"])),
   en=["GPA for grades {grades}", "my grade points are {grades}, what's my GPA", "gpa: {grades}; credits {credits}", "average the grade points {grades} weighted with the credits {credits}", "with credits of {credits} and grades of {grades}, what GPA is that", "work out a grade point average from {grades}"],
   zh_q=["绩点{grades}，平均是多少", "算GPA：成绩{grades}；学分{credits}", "我的绩点是{grades}，GPA多少", "学分{credits}；绩点{grades}，算加权平均"],
   res=["3.42"], ans=["That is the GPA."])
fn("create_quiz", "Create quiz questions on a subject", zh="生成测验",
   names=["quiz.create", "generateQuiz", "make_test"], descs=["Makes questions to practice."],
   params=dict(topic=dict(t="str", v="topic_b", d="topic", zh="主题"), num_questions=dict(t="int", v=(3, 40), d="number of questions", zh="题数", alt=["count"]), difficulty=dict(t="enum", v={"easy": ["simple", "简单"], "medium": ["中等"], "hard": ["tough", "困难"]}, d="difficulty", zh="难度", opt=True), type=dict(t="enum", v={"multiple_choice": ["with choices", "选择题"], "true_false": ["true or false", "判断题"], "open": ["with free answers", "问答题"]}, d="kind of questions", zh="题型", opt=True, alt=["format"])),
   en=["make a quiz about {topic} with {num_questions} questions", "{num_questions} {difficulty} questions on {topic}", "test me on {topic}: {num_questions} questions, {type}", "I teach {topic} tomorrow and need {num_questions} questions {type}, {difficulty}", "{difficulty} quiz, {topic}, {num_questions}", "ask me {num_questions} things about {topic}", "prepare {num_questions} questions {type} covering {topic}"],
   zh_q=["出{num_questions}道关于{topic}的题", "{topic}测验，{num_questions}题，{difficulty}", "考考我{topic}，{num_questions}道{type}", "生成{num_questions}个{difficulty}的{topic}{type}"],
   res=["quiz ready"], ans=["{num_questions} questions on {topic} are ready."])
fn("add_flashcard", "Add a flashcard to a deck", zh="添加单词卡",
   names=["flashcards.add", "newFlashcard"], descs=["Front and back of a card."],
   params=dict(front=dict(t="str", v="word_b", d="front side", zh="正面", alt=["question"]), back=dict(t="str", v=["a lucky find", "short-lived", "everywhere at once", "very careful", "stubborn as a mule", "smell of rain", "el perro", "der Hund", "la maison", "mitochondria", "1789", "短暂的", "幸运的发现", "狗", "坚强", "1911年"], d="back side", zh="背面", alt=["answer"]), deck=dict(t="str", v=["GRE words", "Spanish", "biology", "history dates", "chapter 4", "anatomy", "雅思", "生物", "历史"], d="deck", zh="卡组", opt=True)),
   en=["flashcard: front {front}, back {back}", "add {front} = {back} to the {deck} deck", "new card in {deck}: {front} / {back}", "on the front {front}, on the back {back}", "I want to memorize {front}, the answer is {back}", "the back should say {back}, the front {front}, deck {deck}", "make a card asking {front} with the answer {back}"],
   zh_q=["单词卡：正面{front}，背面{back}", "在{deck}里加一张：{front}，{back}", "正面写{front}，背面写{back}，放到{deck}", "新卡片，问{front}，答{back}"],
   res=["card added"], ans=["The card {front} is in the deck."])
fn("set_homework", "Give homework to a class", zh="布置作业",
   names=["homework.assign", "assignHomework"], descs=["Creates an assignment with a due day."],
   params=dict(class_name=dict(t="str", v=["7B", "class 3", "the Tuesday group", "10A", "grade 5", "my seniors", "AP Biology", "初二三班", "高一五班", "三年级", "周二班"], d="class", zh="班级", alt=["group"]), task=dict(t="str", v=["read chapter 5", "pages 30 to 34", "write an essay about water", "exercise 12", "learn the new words", "draw a map of Europe", "solve problems 1-9", "finish the lab report", "背诵第三课", "做练习册第20页", "写一篇作文", "预习第四章"], d="what to do", zh="任务"), due=dict(t="str", v="day_word_b", d="due day", zh="截止", alt=["due_date"])),
   en=["homework for {class_name}: {task}, due {due}", "{class_name} should {task} by {due}", "assign {task} to {class_name}, deadline {due}", "until {due}, {class_name} has to {task}", "give {class_name} something to do: {task} ({due})", "set \"{task}\" as homework, {class_name}, {due}"],
   zh_q=["给{class_name}布置作业：{task}，{due}交", "{class_name}{due}前要{task}", "作业{task}，班级{class_name}，截止{due}", "布置{task}给{class_name}，{due}收"],
   res=["homework set"], ans=["{class_name} has new homework."])
fn("get_university_info", "Information about a university", zh="大学信息",
   names=["universities.info", "universityInfo", "college_lookup"], descs=["Tuition, ranking, deadlines."],
   params=dict(university=dict(t="str", v="university_b", d="university", zh="大学", alt=["school"]), info=dict(t="enum", v={"tuition": ["what it costs", "学费"], "ranking": ["how it ranks", "排名"], "deadline": ["until when to apply", "申请截止"], "acceptance_rate": ["how many get in", "录取率"]}, d="what to return", zh="内容"), major=dict(t="str", v="subject_b", d="field of study", zh="专业", opt=True, alt=["program"])),
   en=["{info} at {university}", "how much does {university} cost @info=\"tuition\"", "what are my chances to get into {university} @info=\"acceptance_rate\"", "when must I apply to {university} for {major} @info=\"deadline\"", "{university}, {major}: {info}", "how good is {university} for {major} @info=\"ranking\"", "I'd like the {info} of {university}", "is {university} expensive for {major} @info=\"tuition\""],
   zh_q=["{university}的{info}", "{university}{major}学费多少 @info=\"tuition\"", "{university}{major}排名 @info=\"ranking\"", "{university}什么时候截止申请 @info=\"deadline\""],
   res=["21,000 a year"], ans=["Here is that about {university}."])
fn("find_tutor", "Find a tutor", zh="查找家教",
   names=["tutors.search", "tutorFinder"], descs=["People who give lessons."],
   params=dict(subject=dict(t="str", v="subject_b", d="subject", zh="科目"), city=dict(t="str", v="city_b", d="city", zh="城市", opt=True), online=dict(t="bool", d="lessons over the internet", zh="线上", opt=True), max_rate=dict(t="num", v=(10, 90), d="highest price per hour", zh="每小时最高价", opt=True, alt=["hourly_rate"])),
   en=["find a {subject} tutor", "{subject} tutor in {city} under {max_rate} an hour", "someone who teaches {subject} online @online=true", "my daughter fails {subject}, we live in {city}", "tutoring in {subject}, at most {max_rate} per hour, via video @online=true", "in-person {subject} lessons in {city} @online=false", "help with {subject} for no more than {max_rate}"],
   zh_q=["找{subject}家教", "{city}的{subject}老师，每小时{max_rate}以内", "线上{subject}辅导 @online=true", "孩子{subject}不好，在{city}找家教"],
   res=["3 tutors"], ans=["I found tutors for {subject}."])
fn("start_study_timer", "Start a study session", zh="开始学习计时",
   names=["study.start", "focusTimer"], descs=["Counts study time with breaks."],
   params=dict(subject=dict(t="str", v="subject_b", d="subject", zh="科目"), minutes=dict(t="int", v=(10, 120, 5), d="length", zh="分钟", alt=["duration"]), break_minutes=dict(t="int", v=(3, 20), d="break afterwards", zh="休息分钟", opt=True)),
   en=["study {subject} for {minutes} minutes", "start {minutes} minutes of {subject}, then a {break_minutes} minute break", "{minutes} min {subject}", "I'll do {subject} now, {minutes} minutes, break {break_minutes}", "focus session: {subject}, {minutes} minutes", "break of {break_minutes} after {minutes} minutes {subject}"],
   zh_q=["学{subject}{minutes}分钟", "开始{minutes}分钟的{subject}，然后休息{break_minutes}分钟", "{subject}计时{minutes}分钟", "我要学{minutes}分钟{subject}，休息{break_minutes}分钟"],
   res=["started"], ans=["{minutes} minutes of {subject} have begun."])
