"""Value lists shared by the interface, office and business worlds."""
from switchboard.world import values

values("doc_title_c", en=["Budget 2026", "Holiday plans", "Meeting notes", "Q3 report", "Reading list", "Wedding guests", "Draft contract", "House rules", "Lab results",
    "Interview questions", "Packing list", "Brand guide", "Thesis chapter 4", "Press release", "Sales pitch", "Travel diary", "Launch checklist", "Team roster", "Recipe book",
    "Site map", "Volunteer schedule", "Annual review", "Old invoices", "To sort", "Ideas for Monday", "Science fair", "Menu spring", "Opening speech", "Logo sketches", "Audit trail"],
    zh=["年度预算", "旅行计划", "会议纪要", "季度报告", "读书清单", "婚礼名单", "合同草稿", "实验结果", "面试题", "采购清单", "论文第三章", "新闻稿", "值班表", "员工手册", "开幕词", "春季菜单",
        "项目周报", "装修方案", "课程表", "离职交接", "客户名单", "操作指南", "用户调研", "第二稿", "家谱", "招标文件", "实习总结", "演讲稿", "健身计划", "活动流程", "报价单", "产品说明", "读后感", "租房合同", "工资表", "备忘", "年会方案", "第五版需求"])
values("file_name_c", en=["report.pdf", "notes.txt", "budget_2026.xlsx", "IMG_4031.jpg", "backup.zip", "main.py", "index.html", "cv-final.docx", "slides.pptx", "readme.md", "invoice-118.pdf",
    "logo.svg", "data.csv", "song.mp3", "holiday.mov", "config.yaml", "old_draft.odt", "scan0007.png", "todo.md", "contract_v2.docx", "users.json", "style.css", "thesis.tex", "map.geojson",
    "server.log", "archive.tar.gz", "font.woff2", "penguins.parquet", "setup.exe", "lecture 5.pdf"], zh=["报告.pdf", "合同.docx", "预算表.xlsx", "照片.jpg", "会议记录.txt", "简历.docx", "课件.pptx", "数据.csv", "说明书.pdf", "备份.zip",
        "工资表.xlsx", "毕业论文.docx", "装修图.png", "发票0312.pdf", "第三章.md", "录音1.mp3", "合影.jpg", "方案_终稿.pptx", "新建文本.txt", "户口本扫描.pdf", "代码.zip", "成绩单.csv", "婚礼视频.mp4", "课表.png", "周报.docx"])
values("folder_c", en=["Documents", "Downloads", "Photos", "Archive", "Invoices", "Work", "Old projects", "Music", "Desktop", "Templates", "Taxes 2025", "Drafts", "Receipts", "School", "src", "Backups",
    "shared", "Clients", "Scans", "Marketing", "tmp", "Legal", "Contracts", "Screenshots", "Designs"], zh=["文档", "下载", "照片", "归档", "发票", "工作", "旧项目", "音乐", "桌面", "模板", "合同", "备份", "截图", "客户资料", "草稿",
        "财务", "报销", "孩子照片", "论文", "视频", "临时", "客户", "课程", "2024", "装修", "音频", "扫描件", "公用", "代码", "简历", "旅行", "第三季度", "素材"])
values("person_c", en=["Maya", "Oliver", "Fatima", "Chen Wei", "Lucía Torres", "Benjamin", "Noor", "Patrick O'Hara", "Yuki", "Elena Petrova", "Samuel", "Aisha Bello", "Gustav", "Rosa Diaz", "Kofi Mensah", "Hannah",
    "Dmitri", "Zoe Clarke", "Rajesh", "Ingrid", "Marco Bianchi", "Tara", "Ali Hassan", "Sophie Dubois", "Joon-ho", "Mrs Whitfield", "Dr. Abara", "Quentin", "Beatriz", "Leo", "Nadia Karim", "Tobias Lund", "Grace", "Vikram Rao", "Emily Stone"],
    zh=["李明", "王芳", "张伟", "陈静", "刘洋", "赵磊", "孙丽", "周杰", "吴敏", "郑浩", "小红", "老王", "林小姐", "黄先生", "徐晨", "马医生", "何雨", "高峰",
        "王蕾", "小林", "赵敏", "张大伟", "刘思思", "冯师傅", "沈老师", "何小姐", "阿华", "江楠", "崔主管", "白洁", "郭叔", "田野", "罗燕", "邓超", "韩雪", "唐阿姨", "史经理", "小周", "贺兰", "尹志平", "任我行", "樊晓东"])
values("email_c", en=["maya@example.com", "o.reed@mail.example", "info@northwind.test", "chen.wei@lab.example", "sales@acme.test", "rosa_d@post.example", "kofi88@mail.test", "support@helio.example", "hannah.m@school.example",
    "billing@orchid.test", "team@river.example", "j.k.lund@firm.test", "zoe@studio.example", "press@daily.test", "me@home.example", "tobias+news@mail.example", "vrao@works.test", "a.bello@clinic.example"])
values("page_c", en=["home", "pricing", "about us", "contact", "settings", "profile", "help", "checkout", "blog", "downloads", "terms of service", "careers", "gallery", "dashboard", "billing", "privacy policy", "sign in", "orders",
    "inbox", "reports", "team", "changelog", "events", "press", "wish list"], zh=["首页", "价格", "关于我们", "联系方式", "设置", "个人资料", "帮助", "结账", "博客", "下载", "服务条款", "招聘", "相册", "仪表盘", "账单", "订单", "报表", "活动",
        "购物车", "帮助中心", "会员中心", "优惠券", "登录页", "新闻", "论坛", "课程", "搜索结果", "消息", "收藏夹", "充值", "产品列表", "个人主页", "积分商城"])
values("heading_c", en=["Introduction", "Shipping costs", "Frequently asked questions", "Our team", "Opening hours", "Methods", "Conclusion", "Ingredients", "Getting started", "Known problems", "Reviews", "Technical data", "References", "Warranty",
    "Payment", "Installation", "Summary", "Chapter 2", "Related work", "Safety notes", "Customer stories", "Size guide"], zh=["简介", "运费", "常见问题", "我们的团队", "营业时间", "方法", "结论", "配料", "快速入门", "评论", "技术参数", "参考文献", "保修", "付款方式", "安装", "总结", "第二章", "安全须知",
        "退货政策", "尺码表", "研究背景", "第三章", "联系客服", "更新日志", "用户评价", "使用方法", "注意事项", "隐私说明", "适用人群", "目录", "附录", "致谢", "报名方式"])
values("phrase_c", en=["annual fee", "error", "refund", "teh", "colour", "deadline", "Section 4", "lorem ipsum", "thank you", "free trial", "per person", "gluten", "John", "version 2.0", "out of stock", "next week", "user name", "warning",
    "very", "because", "kind regards", "the the", "utilise", "TODO", "approx."], zh=["年费", "错误", "退款", "截止日期", "谢谢", "免费试用", "每人", "缺货", "下周", "用户名", "警告", "因为", "非常", "第四节", "待办",
        "的的", "免费", "已售罄", "合计", "甲方", "第三条", "联系人", "其它", "登陆", "帐号", "草案", "有限公司", "上述", "包邮", "待定", "客户"])
values("sentence_c", en=["See you at eight!", "The meeting is moved to Thursday.", "All sales are final.", "Dinner's on me", "We are closed on public holidays.", "Don't panic.", "Best coffee in town", "I will be late, start without me", "Thank you for your patience",
    "Two plus two is four.", "Mind the step", "Please ring twice", "It works on my machine", "Hello from the mountains", "New phone, who dis?", "Out of office until Monday", "Fresh bread every morning", "No dogs allowed", "Our winter sale starts today",
    "Happy anniversary to us", "Handle with care", "Less is more", "The parcel is behind the shed", "First come, first served", "Long live the weekend"],
    zh=["八点见！", "会议改到周四。", "节假日休息", "本店概不赊账", "感谢您的耐心等待", "请按两次门铃", "新店开业，全场八折", "我会晚点到，你们先开始", "生日快乐", "小心台阶", "请勿带宠物入内", "明天见", "今天的日落太美了", "周末愉快", "轻拿轻放",
        "今天卖完了", "门口集合，别迟到", "恭喜上岸", "此处暂停通行", "新年快乐", "下雨改期", "我们回家了", "猫又把杯子打翻了", "周五前交稿", "辛苦了，早点休息", "第一次做面包，成功！", "楼上装修，敬请谅解", "限时三天", "谁有多余的票", "山顶的风真大", "请出示健康证", "老地方不见不散", "一切顺利", "又是加班的一天", "排队的人真多"])
values("city_c", en=["Lisbon", "Kyoto", "Denver", "Cape Town", "Oslo", "Buenos Aires", "Leeds", "Hanoi", "Montreal", "Zagreb", "Nairobi", "Porto", "Seattle", "Graz", "Accra", "Bergen", "Osaka", "Lima", "Tallinn", "Galway", "Toulouse", "Perth", "Mumbai", "Naples", "San Diego"],
    zh=["北京", "上海", "成都", "杭州", "西安", "广州", "南京", "厦门", "重庆", "深圳", "苏州", "青岛", "昆明", "武汉", "大连",
        "天津", "长沙", "郑州", "济南", "哈尔滨", "贵阳", "福州", "南昌", "兰州", "海口", "珠海", "三亚", "太原", "合肥", "东京", "曼谷", "伦敦"])
values("day_c", en=["tomorrow", "Monday", "next Tuesday", "Friday afternoon", "the 3rd of June", "12 May", "tonight", "this weekend", "next month", "March 8", "the day after tomorrow", "Wednesday at 3 pm", "New Year's Eve", "in two weeks", "the end of the week",
    "Sunday morning", "1 October", "next Thursday at noon", "the 21st", "July 15th", "today"], zh=["明天", "周一", "下周二", "周五下午", "六月三号", "今晚", "这个周末", "下个月", "后天", "周三下午三点", "元旦", "两周后", "月底", "周日早上", "十月一日", "国庆节",
        "周六上午九点", "后天下午三点一刻", "下周四", "本周五", "大后天", "五月二十号", "周二晚上", "下个月初", "中秋节", "星期天", "今天", "明天下午", "这周三", "12月1日", "月底前", "下周日", "八月十五日", "昨天", "周四中午", "三天后", "寒假", "明早", "10号"])
values("clock_c", en=["9:00", "14:30", "7 pm", "half past six", "noon", "8:15 am", "17:45", "10 o'clock", "6:20", "midnight", "11:05", "4 pm", "20:00", "quarter to nine"], zh=["上午九点", "下午两点半", "晚上七点", "六点半", "中午", "早上八点", "17:45", "十点", "下午四点", "20:00",
        "七点半", "下午三点一刻", "晚上九点四十", "凌晨一点", "六点整", "14:30", "中午十二点半", "早上七点五十", "傍晚六点", "八点二十", "晚上十点", "9:15", "上午十点半", "下午五点", "二十一点", "清晨五点半", "差一刻七点"])
values("order_id_c", en=["A-2231", "10045", "ORD-77812", "B-9", "SO-2026-114", "X4-5520", "#8841", "W00319", "K-1207", "INV-0042", "PO-5518", "R-300", "2026-0007", "LX-19", "55120-A"])
values("branch_c", en=["feature/login-fix", "main", "develop", "release-2.4", "hotfix/payment", "dark-mode", "bugfix/1284", "experiment", "feature/csv-export", "chore/deps", "v3", "anna/refactor", "docs-update", "perf/cache", "wip-search", "gh-pages"])
values("repo_c", en=["webshop", "core-api", "acme/site", "dotfiles", "mobile-app", "parser", "docs", "infra", "lumen/engine", "billing-service", "ml-tools", "landing", "cli", "design-system", "game-jam"])
values("column_c", en=["price", "name", "Total", "date", "email", "quantity", "country", "status", "age", "revenue", "B", "D", "unit cost", "region", "score", "category", "last login", "Margin", "weight", "id"], zh=["价格", "姓名", "总计", "日期", "数量", "国家", "状态", "年龄", "收入", "地区", "分数", "类别", "单价", "利润",
        "序号", "电话", "部门", "入职日期", "金额", "备注", "城市", "库存", "工号", "完成率", "单位", "负责人"])
values("table_c", en=["customers", "orders", "users", "products", "payments", "sessions", "invoices", "employees", "audit_log", "stock", "suppliers", "tickets", "visits", "members", "shipments", "events_2026", "devices"])
values("sheet_c", en=["Sheet1", "Summary", "January", "Raw data", "Costs", "Forecast", "Contacts", "Inventory", "2025", "Payroll", "Q2", "Pivot", "Attendance", "Grades", "Team B"], zh=["汇总", "一月", "原始数据", "成本", "预测", "联系人", "库存", "工资", "二季度", "考勤", "成绩",
        "三月", "明细", "工资表", "客户", "二班", "报销", "台账", "排班", "备份", "年度对比"])
values("hashtag_c", en=["travel", "foodie", "throwback", "sunset", "vegan", "monday", "streetart", "diy", "catsofinstagram", "booktok", "running", "smallbusiness", "nofilter", "opensource", "garden"], zh=["旅行", "美食", "日落", "读书", "健身", "手工", "周一", "摄影", "猫咪", "露营",
        "早餐", "穿搭", "毕业季", "周末去哪儿", "养猫日常", "考研", "国庆", "咖啡", "装修日记", "城市漫步"])
values("company_c", en=["Acme Corp", "Northwind", "Helio Systems", "Blue Orchid Ltd", "Fjord & Sons", "Tallgrass Media", "Bright Bakery", "Kestrel Logistics", "Umbra Labs", "Granite Bank", "Pixel Farm", "Redwood Dental", "Orbit Travel", "Mango Mobile", "Sable Interiors",
    "Quay Foods", "Vector Freight", "Lantern Books", "Peak Insurance", "Copperline"], zh=["星河科技", "华美贸易", "东方物流", "蓝海传媒", "金石银行", "晨光书店", "绿野农业", "长城保险", "云帆旅行社", "天成建材",
        "海鸥文化", "三石设计", "百川食品", "新起点教育", "云帆科技", "恒达机械", "一心堂", "木棉传媒", "顺丰", "瑞丰资本", "明日之星幼儿园", "五谷丰登粮油"])
values("task_c", en=["fix the login page", "write release notes", "call the printer", "update the price list", "review Tom's draft", "order new chairs", "clean up the backlog", "prepare the demo", "test the checkout", "translate the flyer", "renew the certificate",
    "book the photographer", "sort the receipts", "draw the floor plan", "migrate the database", "plan the offsite", "design the poster", "interview two candidates"], zh=["修复登录页面", "写发布说明", "更新价格表", "审阅草稿", "准备演示", "测试结账流程", "翻译传单", "续签证书", "整理收据", "设计海报", "迁移数据库", "联系印刷厂",
        "写周报", "拍产品照", "改报价", "回访老客户", "修复支付页面", "准备招标书", "培训新人", "盘点库存", "整理会议纪要", "升级服务器", "画流程图", "对账", "布置展台", "核对合同"])
values("project_c", en=["Phoenix", "Website relaunch", "Apollo", "Office move", "Spring campaign", "Mobile app", "Green Roof", "Onboarding", "Data cleanup", "Northstar", "Warehouse", "Rebrand", "Customer portal", "Hackathon", "Winter catalogue"], zh=["凤凰", "网站改版", "办公室搬迁", "春季推广", "手机应用", "数据清理", "新品发布", "仓库", "品牌升级", "客户门户",
        "三期工程", "小程序", "年中大促", "校园招聘", "数据中台", "晨光计划", "老城改造", "客服系统", "海外官网", "618活动", "仓储升级", "蓝鲸"])
values("device_c", en=["printer", "lawn mower robot", "left arm", "greenhouse sensor", "camera 2", "pump A", "vacuum", "drone 7", "conveyor", "door sensor", "R2", "water meter", "gripper", "weather station", "Rover", "forklift 3", "Dusty", "valve 12"],
    zh=["打印机", "割草机器人", "左臂", "温室传感器", "二号摄像头", "水泵", "扫地机", "七号无人机", "传送带", "门磁", "水表", "机械手", "气象站",
        "小蜜蜂号", "三号机械臂", "B2水泵", "五号阀门", "巡检车", "门口摄像头", "烟雾报警器", "送餐机器人", "二号叉车", "晨星号", "左侧电机", "喂食器", "净水机", "闸机"])
values("crop_c", en=["tomatoes", "carrots", "wheat", "basil", "potatoes", "apple trees", "lettuce", "barley", "strawberries", "pumpkins", "sunflowers", "onions", "grapes", "maize", "roses", "spinach", "beans", "lavender", "kale", "peppers"], zh=["番茄", "胡萝卜", "小麦", "罗勒", "土豆", "苹果树", "生菜", "大麦", "草莓", "南瓜", "向日葵", "洋葱", "葡萄", "玉米", "玫瑰",
        "白菜", "黄瓜", "西红柿", "水稻", "油菜", "桃树", "大豆", "茄子", "豆角", "菊花", "茶树", "西瓜"])
values("plot_c", en=["north field", "greenhouse 2", "bed 4", "the orchard", "back garden", "plot 17", "south slope", "raised bed", "lower meadow", "balcony", "herb corner", "field C", "the terrace", "polytunnel 1"], zh=["北田", "二号温室", "四号苗床", "果园", "后院", "十七号地", "南坡", "阳台", "香草角", "露台",
        "一号棚", "二号地", "河边那块地", "东坡", "菜园", "院子", "三号温室", "梯田", "屋顶花园", "A区"])
values("pet_c", en=["Bella", "Max", "Luna", "Charlie", "Whiskers", "Biscuit", "Rocky", "Nala", "Pepper", "Coco", "Mr Fluff", "Toby", "Ziggy", "Misty", "Rex", "Olive", "Smokey", "Tofu"], zh=["豆豆", "旺财", "咪咪", "团子", "小白", "大黄", "奶茶", "球球", "雪球", "可乐",
        "米粒", "芝麻", "布丁", "元宝", "小黑", "花花", "多多", "汤圆", "土豆", "阿黄", "麻薯", "皮蛋"])
values("event_c", en=["Jazz Night", "Spring Gala", "Tech Summit", "Comedy Hour", "Wine tasting", "Open Air Cinema", "Charity Run", "Poetry Slam", "Robot Expo", "Harvest Fair", "Opera premiere", "Startup Breakfast", "Winter Ball", "Film Marathon", "Chess Open"],
    zh=["爵士之夜", "春季晚会", "科技峰会", "喜剧专场", "品酒会", "露天电影", "慈善跑", "诗歌朗诵会", "丰收节", "机器人展",
        "元宵灯会", "读书分享会", "音乐节", "马拉松", "动漫展", "亲子工坊", "脱口秀之夜", "插花课", "新年音乐会", "汉服节", "黑客松", "旧物市集"])
values("reason_c", en=["too expensive", "wrong size", "arrived broken", "changed my mind", "found something better", "never used it", "the customer did not answer", "duplicate", "out of date", "bad weather", "it was a mistake", "no longer needed", "illness", "spam", "technical problems"],
    zh=["太贵了", "尺码不对", "收到时已损坏", "改变主意了", "不再需要", "重复", "过期了", "天气不好", "弄错了", "生病", "技术问题",
        "买多了", "没时间", "客户要求", "信息填错", "家里有事", "价格变了", "下错单", "排期冲突", "一直打不开", "颜色不喜欢", "已经有了", "质量太差"])
values("hex_color_c", en=["#ff8800", "#1a2b3c", "#00cc66", "#f4f4f4", "#222222", "#c0ffee", "#7a00ff", "#0055aa", "#ffd700", "#e91e63"])
values("layer_c", en=["Roads", "Rivers", "Labels", "Buildings", "Background", "Hiking trails", "Borders", "Parks", "Satellite", "Bus stops", "Contours", "Points of interest", "Cycle paths", "Heat map"], zh=["道路", "河流", "标注", "建筑", "背景", "步道", "边界", "公园", "卫星图", "公交站", "等高线",
        "地铁线", "学校", "医院", "等高线图", "行政区", "骑行道", "水系", "夜光", "停车场", "老街"])
values("language_c", en=["French", "German", "Spanish", "Japanese", "Italian", "Polish", "Arabic", "Hindi", "Turkish", "Portuguese", "Dutch", "Greek", "Swahili", "Korean", "Welsh", "Mandarin", "Ukrainian"], zh=["法语", "德语", "西班牙语", "日语", "意大利语", "阿拉伯语", "韩语", "英语", "俄语", "葡萄牙语", "泰语", "粤语",
        "日文", "德文", "葡萄牙文", "越南语", "印尼语", "西语", "文言文", "波兰语", "希腊语"])
values("timecode_c", en=["00:12", "1:45", "03:30", "12:08", "00:01:15", "1:02:40", "7:07", "45:00", "0:59", "22:22", "00:30:00", "9:41"])
values("issue_text_c", en=["the app crashes on start", "I cannot log in", "the invoice is wrong", "my parcel never arrived", "the screen stays black", "password reset mail does not come", "charged twice", "the sound is missing", "photos don't upload", "the link is dead",
    "the coupon is not accepted", "battery drains too fast", "the page loads very slowly"], zh=["应用一启动就崩溃", "无法登录", "发票金额不对", "包裹一直没到", "屏幕一直是黑的", "收不到重置密码的邮件", "被重复扣款", "没有声音", "照片传不上去", "优惠码无法使用",
        "一点保存就闪退", "收不到验证码", "订单显示不出来", "打印出来是乱码", "余额对不上", "登录总提示密码错误", "图片加载不出来", "地址改不了", "客服电话打不通", "会员到期没提醒"])
