"""Value lists shared by the worlds: people, places, things, times, texts (English and Chinese)."""
from switchboard.world import values


def L(text):
    """One item per `|` or line."""
    return [item.strip() for line in text.strip().splitlines() for item in line.split("|") if item.strip()]


values("person", en=L("""Anna|Ben|Clara Hoffmann|David|Elena|Farid|Grace Okafor|Hugo|Ingrid|Jamal|Kenji|Laura Sánchez|Marco|Nadia|Oskar|Priya
Quentin|Rosa|Samir Haddad|Tess|Umar|Vera|Wendell Park|Ximena|Yusuf|Zoë|Mrs. Pereira|Uncle Joe|Dr. Patel|Aunt Sylvie|Liam O'Connor|Sofia
Tomasz|Mei Lin|Ravi|Judith van Dam|old Mr. Finch|Charlotte|Bao|Emeka|Fatima Zahra|Goran|Hannah B.|Isla|Jonas|Kofi Mensah|Lars|Miriam|Noor|Pablo"""),
zh=L("王芳|李雷|韩梅梅|张伟|小明|陈静|刘洋|赵敏|周杰|孙丽|林峰|黄磊|吴倩|老郑|高叔叔|杨阿姨|小雨|徐老师|马医生|何经理|郭涛|阿强|罗琳|曹雪|诸葛青|欧阳娜|唐宁|小虎子|田甜|谢教授|王蕾|小林|张晓雯|陈师傅|李叔|老周|刘奶奶|赵敏敏|司马南|郝主任|阿香|罗工|江小白|沈一帆|冯太太|许老板|小石头|叶子|程律师|秦大爷|丁丁|梁护士|白鹭|贾医生|方圆|孟婆婆|尤里|安娜|麦克|阿里木"))

values("first_name", en=L("""Alex|Bianca|Carlos|Dora|Ethan|Freya|Gus|Helen|Ivan|Julia|Karl|Lena|Mo|Nina|Owen|Petra|Rashid|Stella|Theo|Uma|Victor|Willa|Xavier|Yara|Zack|Mila|Felix
Aisha|Bruno|Cleo|Diego|Esme|Finn|Greta|Hamid|Iris|Jules|Keiko|Luca|Maya"""), zh=L("小丽|阿伟|小红|志强|婷婷|建国|晓东|雪梅|子涵|浩然|美玲|阿珍|国栋|欣怡|大鹏|小芸|佳佳|文博|思远|丹丹|小林|阿梅|乐乐|晨晨|小北|一鸣|雨桐|阿福|若曦|子轩|小鱼|静静|大壮|阿宁|诗涵|小满|糖糖|明明|阿杰|可可|亮子|小娜|家豪|安安"))

values("contact", en=L("""mum|dad|my sister|my brother|grandma|the plumber|Dr. Lee|my boss|the landlord|the dentist|my wife|my husband|Aunt Carol|the babysitter|the school|my neighbour|the vet|Coach Miller
the garage|my accountant|cousin Pete|the electrician|the office|granddad|Lucy from work|Sam the barber|my flatmate|the front desk|the insurance company|Mr. Novak|Nana|my lawyer|the kindergarten
the pharmacy|Tina|my therapist|the piano teacher|the taxi company|uncle Bob|Jess|my mother-in-law|the roofer|Father Brown|the gym|HR|my best friend|Papa|the bike shop"""),
zh=L("妈妈|爸爸|姐姐|弟弟|奶奶|外公|房东|李医生|老板|班主任|物业|水管工|舅舅|表妹|老婆|老公|同事小张|快递员|牙医|邻居王大爷|健身教练|保姆|律师|前台|爷爷|张会计|司机老刘|岳母|大学室友|幼儿园老师|小林|三叔|嫂子|姐夫|外甥|隔壁老李|班长|房产中介|装修师傅|送奶工|楼下便利店|王教练|导师|组长|客户陈总|社区医院|二姨|闺女|儿子|老同学赵刚|李阿姨|钢琴老师|法务小吴|维修部|4S店"))

values("group", en=L("""the team|family chat|book club|the neighbours|Class of 2009|football lads|Saturday hikers|the board|parents' group|the design crew|Flat 4B|choir|ski trip 2024|everyone in sales|the night shift|my cousins|Roommates
Dungeon Night|allotment people|running club|the interns|wedding party"""), zh=L("家庭群|项目组|同学群|业主群|篮球队|读书会|闺蜜群|设计部|家长群|销售团队|登山小组|公司大群|火锅局|宿舍群|羽毛球搭子|302宿舍|二期业主群|拼车群|妈妈团|街舞社|运维值班群|三年二班|周五饭局|球迷之家|实习生小分队|老家亲戚|摄影爱好者|楼长群|新品讨论组"))

values("city", en=L("""Paris|Tokyo|New York|Berlin|São Paulo|Cairo|Lagos|Mumbai|Oslo|Lisbon|San Francisco|Cape Town|Buenos Aires|Toronto|Reykjavik|Ho Chi Minh City|Glasgow|Kraków|Marrakesh|Salt Lake City|Zurich|Auckland|Santiago de Chile
Leeds|Austin|Bruges|Tallinn|Nairobi|Kyoto|Porto|Des Moines|Ghent|Lima|Stoke-on-Trent|Naples|Seoul|Quebec City|Hyderabad|Antwerp|Malmö|Accra|Bristol|Denver|Graz|Palermo|Perth|Rio de Janeiro|Utrecht"""),
zh=L("北京|上海|广州|深圳|成都|杭州|西安|重庆|南京|武汉|哈尔滨|昆明|拉萨|乌鲁木齐|厦门|青岛|长沙|苏州|香港|台北|东京|巴黎|纽约|伦敦|新加坡|三亚|大理|呼和浩特|旧金山|洛杉矶|天津|郑州|济南|南宁|贵阳|兰州|银川|海口|珠海|扬州|桂林|敦煌|首尔|曼谷|悉尼|柏林|罗马|马德里|莫斯科|开罗"))

values("country", en=L("""France|Japan|Brazil|Kenya|Germany|South Korea|New Zealand|Peru|Iceland|Portugal|the Netherlands|Vietnam|Morocco|Canada|India|Costa Rica|Poland|Greece|Egypt|Finland|Sri Lanka|Argentina|the United Kingdom|Nigeria|Turkey
Mexico|Bosnia and Herzegovina|Georgia|Chile|Ireland|Thailand|Norway|Cuba|Jordan|Croatia|Ghana"""), zh=L("法国|日本|巴西|肯尼亚|德国|韩国|新西兰|秘鲁|冰岛|葡萄牙|荷兰|越南|摩洛哥|加拿大|印度|泰国|意大利|希腊|埃及|芬兰|阿根廷|英国|土耳其|墨西哥|挪威"))

values("room", en=L("""kitchen|hallway|bedroom|living room|bathroom|study|attic|basement|garage|nursery|guest room|dining room|laundry room|home office|conservatory|pantry|kids' room|porch|den|sauna|upstairs landing|library|workshop|music room
spare bedroom|utility room|sunroom|Emma's room|downstairs toilet|entrance|playroom|garden shed|master bedroom|walk-in closet|loft|cellar|balcony"""),
zh=L("厨房|走廊|卧室|客厅|浴室|书房|阁楼|地下室|车库|儿童房|客房|餐厅|洗衣房|办公室|阳台|储藏室|玄关|主卧|次卧|影音室|露台|卫生间|茶室|老人房|衣帽间|玩具房|二楼书房|南卧|北卧|主卫|客卫|过道|地下影院|健身房|小客厅|工作室|飘窗|楼梯间|奶奶的房间|榻榻米|天台|干湿分离区"))

values("food", en=L("""pizza|sushi|tomato soup|fried rice|apples|cheese sandwich|a bowl of oats|lentils|grilled salmon|mashed potatoes|yoghurt|dark chocolate|hard-boiled eggs|pancakes|hummus|roast chicken|banana bread|tacos|kimchi|green salad
blueberries|peanut butter|mac and cheese|popcorn|falafel|rye bread|miso soup|couscous|beef jerky|rice pudding|croissants|sauerkraut|mango"""), zh=L("披萨|寿司|番茄汤|蛋炒饭|苹果|三明治|燕麦粥|烤三文鱼|土豆泥|酸奶|黑巧克力|茶叶蛋|煎饼|烤鸡|香蕉面包|饺子|泡菜|沙拉|蓝莓|花生酱|爆米花|小笼包|红薯|凉皮|豆腐脑"))

values("grocery", en=L("""milk|eggs|bread|butter|olive oil|basmati rice|toilet paper|dish soap|bananas|red onions|garlic|coffee beans|cat food|cheddar|frozen peas|baking powder|soy sauce|AA batteries|kitchen roll|cherry tomatoes|almond flour|sparkling water
chicken thighs|tinned tuna|washing powder|avocados|brown sugar|lemons|fresh basil|tortillas|shampoo|orange juice|spaghetti|sourdough|cream cheese|bin bags|ginger|nappies|chickpeas|maple syrup|smoked paprika|celery|oat biscuits|light bulbs"""),
zh=L("牛奶|鸡蛋|面包|黄油|橄榄油|大米|卫生纸|洗洁精|香蕉|洋葱|大蒜|咖啡豆|猫粮|奶酪|速冻水饺|泡打粉|生抽|五号电池|厨房纸|小番茄|面粉|矿泉水|鸡腿|金枪鱼罐头|洗衣液|牛油果|红糖|柠檬|香菜|豆腐|洗发水|橙汁|挂面|垃圾袋|生姜|老抽|花生油|冰糖|小葱|五花肉|娃娃菜|老干妈|豆瓣酱|酸奶|纸尿裤|保鲜膜|洗手液|狗粮|燕麦片|龙须面|紫菜|山药|粉丝|虾仁|白醋|料酒|蜂蜜|火腿肠|苏打水|抽纸|玉米"))

values("dish", en=L("""lasagne|pad thai|shepherd's pie|chicken tikka masala|mushroom risotto|beef stroganoff|ratatouille|ramen|French onion soup|apple crumble|paella|fish and chips|vegetable curry|carbonara|moussaka|banana pancakes|goulash|tiramisu|shakshuka
pho|jollof rice|borscht|Caesar salad|pulled pork|cheesecake|gnocchi with sage butter|stuffed peppers|coq au vin|bibimbap|chili con carne|Yorkshire pudding|key lime pie"""),
zh=L("红烧肉|宫保鸡丁|麻婆豆腐|西红柿炒鸡蛋|糖醋排骨|鱼香肉丝|水煮鱼|扬州炒饭|酸辣土豆丝|清蒸鲈鱼|回锅肉|葱油拌面|东坡肉|地三鲜|蚂蚁上树|咖喱鸡|牛肉面|酸菜鱼|蒜蓉西兰花|皮蛋瘦肉粥|佛跳墙|提拉米苏|意大利面|小炒黄牛肉|剁椒鱼头|干煸四季豆|蚝油生菜|梅菜扣肉|白切鸡|炸酱面|过桥米线|手抓饼|醋溜白菜|酱牛肉|口水鸡|葱爆羊肉|红烧茄子|锅包肉|担担面|番茄牛腩"))

values("drink", en=L("""coffee|green tea|a flat white|lemonade|red wine|iced latte|ginger beer|hot chocolate|orange juice|espresso|peppermint tea|a gin and tonic|sparkling water|chai|oat cappuccino|mojito|tomato juice|cold brew|matcha|kombucha|dry cider|earl grey
a double espresso|root beer|mango lassi|whisky sour"""), zh=L("咖啡|绿茶|拿铁|柠檬水|红酒|冰美式|姜茶|热巧克力|橙汁|浓缩咖啡|菊花茶|珍珠奶茶|气泡水|豆浆|普洱|酸梅汤|卡布奇诺|啤酒|杨枝甘露|抹茶|椰汁"))

values("song", en=L("""Bohemian Rhapsody|Imagine|Hey Jude|Purple Rain|Clocks|Dancing Queen|Smells Like Teen Spirit|Hallelujah|Take Five|No Woman No Cry|Blinding Lights|Mr. Brightside|Like a Rolling Stone|September|Toxic|Karma Police|Africa|Let It Be
What's Going On|Losing My Religion|Fast Car|Space Oddity|Superstition|Wonderwall|Running Up That Hill|Strawberry Fields Forever|The Girl from Ipanema|Billie Jean|99 Luftballons|Viva la Vida|Golden Brown|Clair de Lune|Feeling Good|Dreams
I Will Survive|Riders on the Storm|Get Lucky|Chan Chan|Ode to Joy|Levitating|Blue Monday|Jolene"""),
zh=L("青花瓷|月亮代表我的心|晴天|夜曲|海阔天空|平凡之路|后来|稻香|红豆|朋友|小幸运|成都|十年|光辉岁月|起风了|告白气球|童年|橄榄树|倔强|夜来香|七里香|消愁|茉莉花|追光者|孤勇者|夜空中最亮的星|听妈妈的话|隐形的翅膀|匆匆那年|蓝莲花|漂洋过海来看你|甜蜜蜜|小苹果|说好不哭|南山南|理想三旬|外婆的澎湖湾|梦田|鸿雁|老男孩|富士山下|爱如潮水|大鱼|春风十里"))

values("artist", en=L("""Queen|Miles Davis|Taylor Swift|The Beatles|Radiohead|Nina Simone|Daft Punk|Fela Kuti|Björk|Johnny Cash|Beyoncé|Hans Zimmer|Stevie Wonder|Arctic Monkeys|Billie Eilish|Bach|Ella Fitzgerald|Kraftwerk|Rosalía|Kendrick Lamar|Fleetwood Mac
Tame Impala|Amy Winehouse|Erik Satie|BTS|Pink Floyd|Dolly Parton|Massive Attack|Cesária Évora|the Rolling Stones|Ludovico Einaudi|Adele|Nick Cave and the Bad Seeds|Bad Bunny|Aphex Twin|Joni Mitchell|Sigur Rós|Edith Piaf|Chopin|Rage Against the Machine"""),
zh=L("周杰伦|邓丽君|王菲|五月天|陈奕迅|李宗盛|林俊杰|蔡琴|崔健|孙燕姿|薛之谦|毛不易|罗大佑|张学友|许巍|朴树|Beyond|邓紫棋|张国荣|刘若英|草东没有派对|久石让|莫扎特|肖邦|陶喆|李健|张惠妹|伍佰|莫文蔚|周深|刘德华|蔡依林|万能青年旅店|新裤子|陈粒|赵雷|费玉清|林忆莲|郎朗|坂本龙一|凤凰传奇|华晨宇|徐佳莹"))

values("genre", en=L("""jazz|classical|techno|hip hop|bossa nova|ambient|country|80s pop|death metal|reggae|lo-fi beats|flamenco|indie rock|blues|drum and bass|film scores|gospel|disco|K-pop|baroque|punk|soul|synthwave|folk|Afrobeat|swing|house|grunge|trip hop|chill-out
Balkan brass|bluegrass|R&B|opera|shoegaze"""), zh=L("爵士乐|古典音乐|电子乐|嘻哈|民谣|轻音乐|乡村音乐|老歌|重金属|雷鬼|摇滚|蓝调|说唱|电影原声|迪斯科|韩流|朋克|灵魂乐|中国风|粤语歌|京剧|古筝曲|儿歌|白噪音"))

values("music_query", en=L("""some jazz|Bohemian Rhapsody by Queen|anything by Nina Simone|quiet piano music|songs from the 90s|the Amélie soundtrack|something relaxing|my workout playlist|Bach cello suites|Kind of Blue|upbeat Latin music|rain sounds|the new Arcade Fire album
Christmas carols|old-school hip hop|Daft Punk|Purple Rain|lullabies|whale songs|Motown|Vivaldi's Four Seasons|dinner party music|happy songs|Take Five|surf rock|sea shanties|French chansons|girl bands of the sixties|Hey Jude|lo-fi study beats
The Lord of the Rings score|Ravi Shankar|Superstition by Stevie Wonder|video game music|sad breakup songs|Mozart's Requiem|salsa|music to cook to|K-pop|deep house|Abbey Road|Swan Lake"""),
zh=L("周杰伦的晴天|轻松一点的音乐|爵士乐|邓丽君的老歌|钢琴曲|九十年代的歌|雨声|儿歌|王菲|圣诞歌曲|贝多芬第九交响曲|适合跑步的歌|古筝|海阔天空|粤语老歌|睡前音乐|嘻哈|电影原声|小提琴协奏曲|五月天的倔强|摇滚乐|民谣|二胡独奏|平凡之路|欢快的歌|巴赫"))

values("playlist", en=L("""Morning Run|Chill Sunday|Road Trip|Deep Focus|Dinner with Friends|90s Bangers|Sleep|Gym|Songs for Rainy Days|Guilty Pleasures|Wedding|Kitchen Disco|Liked Songs|Mum's Favourites|Summer 2023|Coding|Yoga|Halloween Party|Slow Mornings|New Finds|Car Karaoke|Dad Rock|Study Hall"""),
zh=L("晨跑|周末放松|开车必听|专注工作|助眠|健身房|怀旧金曲|婚礼|我喜欢的音乐|夏日派对|瑜伽|下雨天|粤语经典|写代码|深夜食堂|儿童睡前|早高峰地铁|给女儿的歌|2023年度|拆快递专用|雨夜|烧烤摊|单曲循环过的|跑五公里|咖啡馆背景|老爸最爱|备考|凌晨三点|做家务|KTV必点"))

values("film", en=L("""The Godfather|Spirited Away|Parasite|Casablanca|The Matrix|Amélie|Inception|Some Like It Hot|Get Out|Alien|Paddington 2|Lost in Translation|Blade Runner|Moonlight|City of God|Mad Max: Fury Road|In the Mood for Love|Jaws|Her|The Big Lebowski|Arrival
My Neighbor Totoro|Pulp Fiction|The Grand Budapest Hotel|Roma|Knives Out|Oppenheimer|Psycho|Coco|Dune: Part Two|Fargo|Groundhog Day"""), zh=L("霸王别姬|千与千寻|寄生虫|让子弹飞|黑客帝国|泰坦尼克号|盗梦空间|大话西游|花样年华|流浪地球|肖申克的救赎|卧虎藏龙|龙猫|无间道|功夫|我不是药神|少年的你|星际穿越|疯狂动物城|红高粱|活着|阳光灿烂的日子|一一|饮食男女|哪吒|长津湖|绿皮书|海上钢琴师|楚门的世界|喜剧之王|甲方乙方|被嫌弃的松子的一生|飞屋环游记|心灵奇旅|封神"))

values("book", en=L("""Dune|Pride and Prejudice|The Hobbit|Beloved|1984|Moby-Dick|Things Fall Apart|The Left Hand of Darkness|Middlemarch|Sapiens|Wolf Hall|Norwegian Wood|The Secret History|Frankenstein|The Master and Margarita|Never Let Me Go|Thinking, Fast and Slow|Americanah|Circe
One Hundred Years of Solitude|The Road|Piranesi|Gone Girl|A Brief History of Time|The Little Prince|Stoner|White Teeth|Project Hail Mary|The Name of the Rose|Educated"""), zh=L("三体|红楼梦|活着|围城|百年孤独|小王子|平凡的世界|西游记|边城|骆驼祥子|人类简史|挪威的森林|白夜行|水浒传|追风筝的人|解忧杂货店|呐喊|倾城之恋|万历十五年|鬼吹灯"))

values("podcast", en=L("""Radiolab|Serial|The Daily|99% Invisible|This American Life|Hardcore History|In Our Time|Planet Money|Song Exploder|Stuff You Should Know|Reply All|The Rest Is History|Criminal|Science Vs|Off Menu|Throughline|Desert Island Discs|Lore|The Allusionist|Melvyn's Archive|Darknet Diaries|Ear Hustle|More or Less"""),
zh=L("忽左忽右|日谈公园|故事FM|随机波动|声东击西|得意忘形|商业就是这样|无人知晓|文化有限|谐星聊天会|大内密谈|凹凸电波|史蒂夫说|科技早知道|三五环"))

values("task", en=L("""water the plants|call the dentist|pay the electricity bill|pick up the dry cleaning|take out the recycling|book flights to Rome|renew my passport|feed the neighbour's cat|send Julia the invoice|buy stamps|defrost the chicken|charge the drill|clean the oven|return the library books
back up the laptop|order new contact lenses|take my vitamins|walk the dog|check the tyre pressure|write a thank-you card|fix the leaky tap|cancel the gym membership|sign the permission slip|move the car|turn off the sprinkler|buy a birthday present for Leo|prepare slides for Monday
mow the lawn|change the bed sheets|file the tax return|ask Tom about the keys|get cash|submit the expense report|stretch|drink more water|descale the kettle|hang up the washing|download the boarding pass|call grandma back|top up the bus card|iron my white shirt|vote
email the landlord about the heating|bake a cake|vacuum the stairs|get a haircut|review the contract|put the bins out|post the parcel to Dublin|soak the beans|look for my glasses|bring an umbrella|clear out the garage|study for the chemistry exam|check in online|lock the back door
buy cat litter|refill the bird feeder|update my CV|collect the kids from swimming|make a doctor's appointment|try the new ramen place|sell the old sofa|read chapter five|replace the smoke alarm battery|practise the violin|meet Karin at the station|take the bread out of the oven
reply to the council|bring snacks|empty the dishwasher|sharpen the knives|wash the car|pack for the trip|give the dog his tablet|set up the projector|order more printer ink|get tickets for the concert|transfer rent|wish Amira a happy birthday|check on the bread dough
pick some flowers for mum|register for the half marathon|repot the basil|visit uncle Stan in hospital"""),
zh=L("""给植物浇水|给牙医打电话|交电费|取干洗的衣服|倒垃圾|订去三亚的机票|换护照|喂邻居的猫|把发票发给小李|买邮票|给手机充电|清洗烤箱|还图书馆的书|备份电脑|吃维生素|遛狗|检查胎压|写感谢卡|修水龙头|取消健身卡|签家长通知书|挪车|给妈妈买生日礼物|准备周一的汇报
割草|换床单|报税|问小王要钥匙|取现金|提交报销单|做拉伸|多喝水|晾衣服|给奶奶回电话|公交卡充值|熨白衬衫|给房东发邮件|烤蛋糕|吸尘|剪头发|看合同|寄快递|泡豆子|带伞|收拾车库|复习化学|网上值机|锁后门|买猫砂|更新简历|接孩子放学|预约医生
卖旧沙发|读第五章|换烟雾报警器的电池|练小提琴|去车站接表哥|把面包拿出烤箱|回复物业|带零食|清空洗碗机|磨刀|洗车|收拾行李|给狗喂药|调试投影仪|买打印机墨水|抢演唱会门票|转房租|祝小美生日快乐|看看面发好了没有|去医院看二叔|报名半程马拉松|给花换盆|关煤气
买两斤排骨|退货|交作业|订蛋糕|擦窗户|开家长会|打疫苗|给车加油|订会议室|买火车票|缴物业费
给孩子买校服|交停车费|催一下装修|把雨伞还给小林|换净水器滤芯|给奶奶寄药|充话费|整理换季衣服|约体检|给车做保养|续网费|把自行车修了|给王老师回信|买猫粮|下单洗衣液|检查煤气|抄水表|打印准考证|写周报|关阳台的窗|拿体检报告|给绿萝浇水|改密码|练一小时字|订周六的包间|清理相机内存"""))

values("task_words", en=L("""dentist|the invoice|dry cleaning|passport|plants|library books|rent|laundry|vitamins|haircut|electricity bill|recycling|birthday card|tax return|tyre pressure|gym|oven|boarding pass|the parcel|landlord|cat litter|slides|the car|doctor|concert tickets|bed sheets|dog walk|flowers"""),
zh=L("牙医|发票|干洗|护照|浇花|还书|房租|洗衣服|维生素|理发|电费|垃圾|生日卡|报税|胎压|值机|快递|房东|猫砂|汇报|洗车|看医生|演唱会|换床单|遛狗|体检|话费|校服|保养|滤芯|周报|准考证|水表|停车费|绿萝|寄药|换季衣服|雨伞|净水器|网费|包间"))

values("date_phrase", en=L("""tomorrow|next Friday|on the 3rd of May|in two weeks|on Monday|today|the day after tomorrow|this weekend|on Christmas Eve|next month|on June 12|in ten days|on Saturday|at the end of the month|next Tuesday|on 14 February|a week from now|on Thursday
on the first of April|on Sunday|this Wednesday|in three days|on the 21st|on New Year's Day|a week on Tuesday|on my birthday|by Friday|before the weekend|on August 9th|in the new year|on Wednesday"""),
zh=L("明天|下周五|五月三号|两周后|周一|今天|后天|这个周末|平安夜|下个月|六月十二号|十天后|星期六|月底|下周二|二月十四号|一周以后|周四|四月一号|星期天|这周三|三天后|21号|元旦|大后天|春节前|周五之前|八月九日|下周三|本周六|下个月五号|腊月二十八|中秋节|清明|这月底|明后天|周末前|十号之前|大年初三|下下周一|开学那天|发工资那天|七月中旬|年底|国庆假期"))

values("day", en=L("""tomorrow|Monday|next Tuesday|today|Saturday|Friday|this Sunday|the 4th of July|Wednesday|March 8|Thursday|the day after tomorrow|November 2nd|next Saturday|Christmas Day|the 15th|12 October|Easter Monday|next Wednesday|tonight"""),
zh=L("明天|周一|下周二|今天|周六|星期五|这周日|七月四号|礼拜三|三月八日|周四|后天|十一月二号|下周六|圣诞节|15号|十月十二号|国庆节|今晚|周二|下周四|大后天|昨天|周日|本周五|下下周一|元旦|五一|五月二十号|12月3日|除夕|中秋节|这个礼拜天|月底"))

values("time_phrase", en=L("""at 7|at half past six|this evening|at noon|at 5 pm|tonight|at 8:30|in the morning|after lunch|at quarter to nine|before bed|at 10 o'clock|in an hour|at midnight|in 20 minutes|at 6.45|when I get home|this afternoon|at three|by 4 pm|around 11|at 14:00|at dinner time
at sunrise|in half an hour|at 9 am sharp|first thing in the morning|at quarter past two|later today|in two hours"""),
zh=L("七点|六点半|今天晚上|中午|下午五点|今晚|八点半|早上|午饭后|差一刻九点|睡前|十点钟|一小时后|半夜|20分钟后|到家以后|今天下午|三点|下午四点前|十一点左右|14:00|晚饭时|日出时|半小时后|上午九点|一大早|两点一刻|两小时后|早上六点一刻|晚上十点半|傍晚|凌晨|下班前|饭前|一个钟头以后|九点整|下午两点四十"))

values("clock", en=L("""7|6:30|half past six|noon|5 pm|8:30|quarter to nine|10 o'clock|midnight|6.45|three|4 pm|11|14:00|9 am|quarter past two|7:15 am|20:45|ten to five|1 pm|5:55|half seven|3:20 in the afternoon|8 in the evening"""),
zh=L("七点|六点半|中午十二点|下午五点|八点半|差一刻九点|十点|半夜十二点|早上六点四十五|下午三点|四点|十一点|14:00|上午九点|两点一刻|晚上八点四十|7:15|五点五十五|凌晨五点|早上七点半|晚上九点一刻|下午四点四十|六点整|二十二点|十二点半|凌晨两点|上午十点二十|18:30|下午一点|傍晚六点十分|清晨五点半|差五分八点|9:45|夜里十一点"))

values("when", en=L("""tomorrow|on Friday|at 5 pm|tonight|tomorrow morning|next week|on Monday at 9|in two hours|tomorrow at noon|on Saturday morning|at half past seven|this evening|before lunch|on the 12th|next Tuesday at 4|in ten minutes|after work|on Thursday night|at 8 tomorrow|every morning|in a week
on Sunday|at three o'clock|the day after tomorrow|on June 3rd at 10 am|when I get home|by Wednesday|tomorrow evening at six|this weekend|at the end of the month|at 16:30|next Thursday|later today|on Tuesday afternoon|in 45 minutes|on the 1st of every month|tomorrow night|at lunchtime
on Friday at quarter past two|this afternoon|next month|around nine|on New Year's Eve|before Saturday|at 7:45"""),
zh=L("明天|周五|下午五点|今晚|明天早上|下周|周一九点|两小时后|明天中午|周六早上|七点半|今天傍晚|午饭前|12号|下周二四点|十分钟后|下班后|周四晚上|明早八点|每天早上|一周后|星期天|三点钟|后天|六月三号上午十点|到家的时候|周三之前|明晚六点|这个周末|月底|16:30|待会儿|周二下午|45分钟后|每月一号|今天下午|跨年夜|周五两点一刻|周六上午九点|后天下午三点一刻|明天下班以前|下周一一早|今晚十点半|大后天中午|晚饭以后|半小时后|明早七点二十|这周四下午|国庆那天|下个月三号|星期三晚上八点|五分钟后|周日傍晚|睡觉前|20号上午十点|一个钟头后|每周五下午四点|后天一早"))

values("daytime", en=L("""tomorrow at 7|on Friday at noon|next Monday at half past nine|tonight at 8|on Saturday at 10:30|today at 3 pm|Wednesday evening|Sunday morning at eleven|on the 5th at 14:00|Thursday at quarter to five|tomorrow afternoon|May 2nd, 6 pm|next Tuesday around one
Friday 9 am|on 20 June at 18:15|the day after tomorrow at 4|this Saturday night|Monday lunchtime|next Wednesday at 8 sharp|tomorrow morning at 6:50|New Year's Eve at 11 pm|this Thursday 2 pm"""),
zh=L("明天七点|周五中午|下周一九点半|今晚八点|周六十点半|今天下午三点|周三晚上|周日上午十一点|5号下午两点|周四差一刻五点|明天下午|五月二号晚上六点|下周二一点左右|周五上午九点|6月20日18:15|后天四点|这周六晚上|周一午休|下周三八点整|明早六点五十|周六上午九点|后天下午三点一刻|下周五晚上七点半|明天中午十二点|10月8号上午十点|周二早上八点四十|这周日下午两点|大后天早晨七点|今晚十点|下个月一号上午九点半|星期三17:00|周四傍晚六点|明晚八点二十|周一清早六点半|三号中午"))

values("duration", en=L("""10 minutes|half an hour|an hour|45 seconds|two hours|a quarter of an hour|90 minutes|three days|a week|5 min|an hour and a half|twenty minutes|a fortnight|all afternoon|six months|48 hours|a couple of hours|30 seconds|two and a half hours|ten days|overnight|one month|the whole day|8 weeks"""),
zh=L("十分钟|半小时|一个小时|45秒|两小时|一刻钟|90分钟|三天|一周|五分钟|一个半小时|二十分钟|两个星期|一下午|六个月|48小时|几个小时|30秒|两个半小时|十天|一夜|一个月|整天|三个半小时|两天|一分半|四十分钟|一个钟头"))

values("message", en=L("""I'm running late|see you at the station|can you bring the charger|happy birthday, have a great day|dinner is at eight|don't forget the keys|I'll be there in ten|thanks for everything|the meeting moved to room 4|are we still on for tonight|I landed safely
please call me when you can|the kids are asleep|could you feed the cat tomorrow|I love you|got the tickets|the package arrived this morning|what's the wifi password|sorry, I can't make it on Sunday|let's grab lunch next week|the train is delayed by half an hour|good luck with your exam
I left my scarf at your place|do you want anything from the shop|congratulations on the new job|the plumber is coming at nine|pick up some bread on your way home|we won 3 to 1|the invoice has been paid|can we talk later|ok sounds good|I'm stuck in traffic on the ring road
remember to sign the form before Friday|it's snowing here|the dog ate my homework, seriously|who's bringing dessert|on my way|see the attached photo|your order is ready to collect|meet me by the fountain|I found your umbrella|game night at ours on Saturday, seven o'clock"""),
zh=L("""我要迟到了|车站见|能带一下充电器吗|生日快乐|八点吃晚饭|别忘了钥匙|我十分钟后到|谢谢你的帮忙|会议改到四号会议室了|今晚还去吗|我平安落地了|方便的时候给我回电话|孩子们睡了|明天能帮我喂猫吗|我爱你|票买到了|快递今天早上到了|无线密码是多少|对不起周日去不了|下周一起吃午饭吧
火车晚点半小时|考试加油|围巾落在你家了|要不要从超市带点什么|恭喜你找到新工作|水管工九点来|回家路上买点面包|我们三比一赢了|发票已经付了|晚点聊|好的没问题|我堵在环路上|周五前记得签表格|这边下雪了|谁带甜点|在路上了|看附件的照片|我找到你的伞了
门没锁直接进来|我给你留了饭|停车场满了停路边|明天降温多穿点|合同我看过了没问题|你先吃别等我|地铁坐过站了|能不能帮我请个假|钱转过去了查一下|今天加班不回家吃|小区停水到下午五点|生日蛋糕订好了|周六有空一起爬山吗|电梯坏了走楼梯|试卷在书包里|老师说下周考试|到楼下了|记得带身份证|麻烦开一下门|药放在茶几上|路上注意安全|球票多一张你要吗|空调修好了|晚上吃火锅怎么样"""))

values("note_text", en=L("""door code 4821|the spare key is under the blue pot|ideas for the garden: lavender, rosemary|Tuesday: no yoga|wifi is sunflower99|call back re: boiler|Anna is allergic to nuts|be kind|milk, eggs, rye bread|parking spot 17|ask for the manager|book club moved to the 9th|gate closes at ten
shoe size 42|the blue folder goes to Kim|quote from the roofer: 2400|water the ferns twice a week|don't touch the cake|E = mc squared|lunch with Omar|back in five minutes|paint colour: Sage Whisper|the printer jams on tray 2|great wine: Rioja 2016|new bin day is Thursday|hello world
dinner is in the fridge|flight LH 442, seat 12A|size of the window 120 by 80|out of order|gone fishing|we are out of coffee|Dr. Ames, second floor|rent is due on the first|please knock loudly|todo: sand the table|call me maybe|meeting moved to room B|happy anniversary|pick a name for the boat"""),
zh=L("""门禁密码4821|备用钥匙在花盆下面|花园的想法：薰衣草|周二不上瑜伽课|无线密码向日葵99|给修锅炉的回电话|安娜对坚果过敏|牛奶鸡蛋面包|车位17号|读书会改到九号|大门十点关|鞋码42|蓝色文件夹给小金|屋顶报价两千四|蕨类一周浇两次水|别碰蛋糕|和老马吃午饭|五分钟后回来|打印机二号纸盒卡纸
周四倒垃圾|晚饭在冰箱里|窗户尺寸一米二乘八十|已损坏|咖啡喝完了|房租一号交|请大声敲门|打磨桌子|会议改到B室|结婚纪念日快乐|加油|今天也要开心
快递柜取件码6628|小林的生日是腊月初八|空调滤网三个月一洗|车险十月到期|老家地址在抽屉里|下次买无糖的|洗衣机用强洗|开会要带充电器|红线接左边|体温三十七度二|孩子鞋码三十三|钥匙放门垫下面|王蕾欠我五十|猫吃药一天两次|电表读数8841|护照在第二个抽屉"""))

values("title", en=L("""Shopping list|Weekly review|Ideas for the attic|Trip to Lisbon|Budget 2025|Meeting with Sara|Recipes to try|Books to read|Birthday party|Draft chapter two|Gift ideas|Workout log|House viewing questions|Project kickoff|Garden plan|Quarterly goals|Wine notes|Dream journal|Interview prep
Moving checklist|Passwords hint|Team retro|Song lyrics|Lecture 7|Packing list|Things I learned|Bike repairs|Letter to Oma|Website copy|Rules of the flat"""), zh=L("购物清单|每周总结|阁楼改造|大理旅行|年度预算|和小赵开会|想做的菜|书单|生日派对|第二章草稿|礼物清单|健身记录|看房问题|项目启动|花园计划|季度目标|品酒笔记|梦的日记|面试准备|搬家清单|团队复盘|歌词|第七讲|行李清单|合租公约|装修进度|孩子成长记录|考研计划|跑步日记|家庭账本|灵感|会议记录0312|周末去哪儿|川菜笔记|客户反馈|新年愿望|小说大纲|体检结果|年终总结|租房对比|减脂食谱|观鸟清单|给未来的信"))

values("quoted", en=L("""The Quiet Hour|Hello, World|Summer in July|Under Construction|Welcome back|Two Left Feet|Do not disturb|The Long Way Home|Best. Day. Ever.|Closed for lunch|A Field Guide to Clouds|Nothing to see here|Mind the gap|Letters from the Coast|Back soon|Made with love|Chapter One|Sale ends today|Once more, with feeling|It works!
Blue Hour|Keep left|Version 2 (final)|Party at Jo's"""), zh=L("静夜思|你好世界|七月的夏天|施工中|欢迎回来|请勿打扰|回家的路|午休中|云的图鉴|小心台阶|海边来信|马上回来|用心制作|第一章|今日特价|最后一页|蓝色时分|靠左行走|最终版|山高水长|岁月静好|春天在哪里|人间烟火|第三幕|仅限会员|请排队|正在升级|一期一会|晚安|开业大吉|海阔凭鱼跃|版权所有"))

values("subject", en=L("""Invoice 2291|Holiday request|Question about the lease|Agenda for Thursday|Re: broken heater|Job application|Photos from Saturday|Welcome aboard|Feedback on the draft|Change of address|Your order|Lunch?|Monthly report|Lost umbrella|Thank you|Interview on Monday|Meeting notes|Refund for order 5512
Parking permit|Out of office|Proposal v3|Happy birthday!|Server outage|School trip forms|Price quote|Minutes of the board meeting|Car insurance renewal"""), zh=L("发票2291|请假申请|关于租约的问题|周四议程|暖气坏了|求职申请|周六的照片|欢迎加入|初稿反馈|地址变更|您的订单|月度报告|丢失的雨伞|感谢信|周一面试|会议纪要|退款申请|停车证|外出通知|方案第三版|生日快乐|服务器故障|春游通知|报价单|车险续保|年会报名|快递丢失|合同盖章|物业费通知|面试邀请|转正申请|五月账单|校服订购|系统升级公告|家访安排|出差报销|停水通知|论文修改意见|供应商报价|投诉回复"))

values("email", en=L("""anna.berg@example.com|jobs@northwind.io|t.nguyen@mail.org|support@acme.co|maria_87@post.net|info@littlebakery.fr|kofi@accra.dev|billing@lumen.app|r.singh@uni-leeds.ac.uk|hello@papercrane.jp|frank@frankandsons.de|no.reply@parcels.eu|lee.min@seoul.kr|editor@dailyfig.com
zoe@zoewrites.blog|office@st-marys.sch.uk|p.alves+news@correio.pt|admin@gridlock.net|team@orbit9.space|dr.hale@clinic.health|yuki.t@hako.jp|press@museum.org|sales@woolly.shop|olaf@fjord.no|cathy99@inbox.com"""))

values("phone", en=L("""555-0142|+44 20 7946 0958|030 1234567|(415) 555-2671|07700 900123|+1 212 555 0187|0163 555 8841|112|+33 1 70 18 99 00|020 7946 0321|555 0199|+86 10 5550 1234|800-555-0175|+81 3 5550 7788|01632 960983|+49 151 55512345|0800 111 222|+61 2 5550 4321|867-5309|+55 11 95555 0101|604 555 0133"""))

values("street_address", en=L("""12 Maple Street|221B Baker Street|48 Harbour Road, flat 3|7 Rue des Lilas|1600 Pennsylvania Avenue|Hauptstrasse 19|5 Mill Lane|90 Queen's Gate|33 Ocean Drive, apt 8C|14 Station Approach|Via Roma 56|202 West 31st Street|The Old Vicarage, Church Hill|3 Elm Court|Calle Mayor 10|77 Sunset Boulevard
61 Kingsway|9 Lower Quay|P.O. Box 118|115 Cedar Avenue|2 Bridge End|Unit 6, Canal Works|18 Lindenweg"""), zh=L("中山路12号|朝阳区建国路88号|人民南路5号三单元|长安街1号|解放路221号|文一西路969号|南京东路300号|和平小区7栋402|大学城北路33号|幸福里9号院|滨江大道56号|清华园1号|珠江新城华夏路10号|西湖区龙井村18号|学院路37号|建设路45弄6号|望京西园三区312楼|鼓楼东大街77号|五四路18号附2|翠竹苑12栋1单元|天府三街199号|老城根巷8号|东湖路66号|新华街101号甲"))

values("colour", en=L("""red|teal|navy blue|mustard|forest green|lilac|beige|turquoise|coral|charcoal grey|ivory|burgundy|mint|hot pink|orange|gold|silver|sky blue|chocolate brown|maroon|white|black|lavender|olive|peach|salmon|indigo|cream|crimson|lime green|magenta|rust"""),
zh=L("红色|青色|深蓝色|芥末黄|墨绿色|浅紫色|米色|绿松石色|珊瑚色|炭灰色|象牙白|酒红色|薄荷绿|粉红色|橙色|金色|银色|天蓝色|咖啡色|白色|黑色|薰衣草紫|橄榄绿|桃色|靛蓝|柠檬黄|米白|天蓝|墨绿|卡其色|藏青|浅灰|玫红|橘色|杏色|奶白色|枣红"))

values("product", en=L("""wireless headphones|a desk lamp|running shoes|yoga mat|stainless steel kettle|rain jacket|phone case|board game|electric toothbrush|hiking backpack|garden hose|coffee grinder|mechanical keyboard|wool blanket|bluetooth speaker|cast iron pan|water bottle|baby monitor|folding chair|bike helmet
noise machine|fountain pen|picture frame|camping stove|winter gloves|USB-C cable|standing desk|robot vacuum|sunglasses|a set of wine glasses|cordless drill|kids' telescope|linen shirt|rice cooker|scented candle|tennis racket"""),
zh=L("无线耳机|台灯|跑鞋|瑜伽垫|不锈钢水壶|冲锋衣|手机壳|桌游|电动牙刷|登山包|水管|咖啡磨豆机|机械键盘|羊毛毯|蓝牙音箱|铸铁锅|保温杯|婴儿监视器|折叠椅|自行车头盔|钢笔|相框|露营炉|手套|数据线|升降桌|扫地机器人|太阳镜|红酒杯|电钻|衬衫|电饭煲|香薰蜡烛|网球拍|羽绒服|空气炸锅|书架|人体工学椅|儿童雨衣|充电宝|加湿器|蚕丝被|折叠伞|按摩枕|扫地机|护眼灯|毛绒玩具|滑板车|电热毯|雪地靴"))

values("shop", en=L("""the corner shop|IKEA|Lidl|the farmers' market|Boots|Decathlon|Whole Foods|Tesco|the bakery|Target|the hardware store|H&M|Nordstrom|Rossmann|the flea market|Costco|the bookshop on Mill Lane|Uniqlo|Trader Joe's|the florist|Apple Store|Carrefour|Waitrose|Muji"""),
zh=L("盒马|沃尔玛|宜家|便利店|菜市场|屈臣氏|迪卡侬|家乐福|面包店|五金店|优衣库|永辉超市|山姆会员店|新华书店|花店|苹果店|名创优品|京东|淘宝|罗森"))

values("animal", en=L("""dog|cat|hedgehog|elephant|red panda|octopus|barn owl|goldfish|guinea pig|snow leopard|horse|sea turtle|penguin|wolf|parrot|honey bee|giraffe|hamster|otter|komodo dragon|fox|blue whale|tortoise|raven|koala|axolotl|donkey|squirrel|stick insect|llama"""),
zh=L("狗|猫|刺猬|大象|小熊猫|章鱼|猫头鹰|金鱼|豚鼠|雪豹|马|海龟|企鹅|狼|鹦鹉|蜜蜂|长颈鹿|仓鼠|水獭|狐狸|蓝鲸|乌鸦|考拉|松鼠|羊驼|大熊猫"))

values("sport", en=L("""football|tennis|yoga|swimming|basketball|rock climbing|table tennis|cycling|rugby|badminton|rowing|ice hockey|judo|running|volleyball|golf|surfing|cricket|fencing|cross-country skiing|boxing|handball|pilates|archery|squash|karate"""),
zh=L("足球|网球|瑜伽|游泳|篮球|攀岩|乒乓球|骑行|橄榄球|羽毛球|划船|冰球|柔道|跑步|排球|高尔夫|冲浪|击剑|滑雪|拳击|太极|射箭|跆拳道|广场舞"))

values("language", en=L("""French|Japanese|Swahili|German|Brazilian Portuguese|Korean|Arabic|Spanish|Mandarin|Dutch|Polish|Hindi|Turkish|Italian|Welsh|Vietnamese|Finnish|Ukrainian|Greek|Hebrew|Thai|Catalan|Urdu|Swedish|Latin|Cantonese"""),
zh=L("法语|日语|斯瓦希里语|德语|葡萄牙语|韩语|阿拉伯语|西班牙语|英语|荷兰语|波兰语|印地语|土耳其语|意大利语|越南语|芬兰语|俄语|希腊语|泰语|粤语|拉丁语|瑞典语"))

values("currency", en=L("""euros|US dollars|yen|pounds|Swiss francs|rupees|Canadian dollars|Swedish krona|pesos|yuan|won|Polish zloty|rand|Brazilian reais|bitcoin|Turkish lira|Danish kroner|baht|Australian dollars|naira|dirhams"""),
zh=L("欧元|美元|日元|英镑|瑞士法郎|卢比|加元|瑞典克朗|比索|人民币|韩元|兹罗提|兰特|雷亚尔|比特币|里拉|泰铢|澳元|港币|新台币"))

values("unit", en=L("""kilograms|miles|litres|feet|grams|ounces|kilometres|cups|inches|gallons|metres|pounds|tablespoons|centimetres|hectares|pints|yards|millilitres|acres|knots|stone"""), zh=L("公斤|英里|升|英尺|克|盎司|公里|杯|英寸|加仑|米|磅|汤匙|厘米|公顷|亩|斤|毫升|里|两"))

values("company", en=L("""Northwind Traders|Acme Corp|Bluebird Logistics|Hansen & Sons|Lumen Energy|Papercrane|Orbit Nine|Siemens|Greenleaf Organics|Riverbank Insurance|Tesla|Quantum Bakery|Fjord Shipping|The Wool Company|Toyota|Delta Dental|Pixelworks|Nestlé|First National Bank|Moonshot Labs|Ikea|Harbour Analytics|Spotify|Gridlock Media
Cobalt Mining|Sunnyside Care Homes"""), zh=L("华为|阿里巴巴|字节跳动|腾讯|小米|顺丰快递|海尔|比亚迪|中国移动|招商银行|蓝鸟物流|绿叶食品|远航科技|星河传媒|新东方|美的|大疆|平安保险|网易|同仁堂|美团|京东|得物|携程|顺丰|海底捞|拼多多|饿了么|滴滴|考拉阅读|学而思"))

values("job", en=L("""nurse|software engineer|plumber|teacher|graphic designer|chef|accountant|bus driver|product manager|electrician|lawyer|data analyst|florist|dental assistant|truck driver|architect|barista|translator|marine biologist|security guard|copywriter|physiotherapist|carpenter|head of sales"""),
zh=L("护士|软件工程师|水管工|老师|平面设计师|厨师|会计|公交司机|产品经理|电工|律师|数据分析师|花艺师|建筑师|咖啡师|翻译|保安|文案|理疗师|木匠|销售总监|快递员"))

values("project", en=L("""Apollo|website redesign|Q3 launch|Blue Heron|kitchen renovation|Mobile App 2.0|annual report|Project Falcon|data migration|the Oslo pitch|Onboarding revamp|garden shed|thesis|Lighthouse|Phoenix|brand refresh|Summer Festival|payments rewrite|Atlas|customer survey|office move|Nightingale"""),
zh=L("阿波罗|网站改版|第三季度发布|厨房装修|手机应用二期|年度报告|猎鹰计划|数据迁移|新人培训|毕业论文|灯塔|凤凰项目|品牌升级|夏日音乐节|支付重构|客户调研|办公室搬迁|夜莺"))

values("file_name", en=L("""report.pdf|budget_2025.xlsx|IMG_4821.jpg|notes.txt|main.py|holiday-photos.zip|cv_final_v3.docx|README.md|invoice-0093.pdf|logo.svg|index.html|backup.tar.gz|thesis draft.docx|data.csv|slides.pptx|config.yaml|song demo.mp3|contract-signed.pdf|todo.md|server.log|style.css|scan0001.png|package.json|Meeting Notes.docx|trailer.mp4"""),
zh=L("报告.pdf|预算表.xlsx|会议记录.docx|简历.docx|合同.pdf|照片.zip|笔记.txt|论文初稿.docx|数据.csv|课件.pptx|发票.pdf|宣传片.mp4|通讯录.xlsx|待办.md|封面.png"))

values("folder", en=L("""Downloads|Invoices|Holiday 2023|Work|archive|Tax|Recipes|Family photos|old projects|Desktop|Receipts|drafts|Music|Clients/Hansen|Screenshots|Important|School stuff|src|tmp|Contracts"""), zh=L("下载|发票|旅行照片|工作|归档|报税|菜谱|全家福|旧项目|桌面|收据|草稿箱|音乐|截图|重要文件|学校|合同|报销|待处理|孩子学校|旅行|账单|客户往来|招聘|订阅|重要|2023归档"))

values("url", en=L("""https://example.com|https://news.ycombinator.com|www.wikipedia.org|https://maps.example.org/route?id=12|bbc.co.uk|https://docs.lumen.app/start|http://localhost:8080|https://shop.woolly.co/cart|github.com|https://papercrane.jp/2024/06|weather.gov|https://blog.zoewrites.blog/post/31|museum.org/tickets|https://status.gridlock.net
nytimes.com/crosswords|https://www.youtube.com/watch?v=abc123|myfridge.local|https://t.ly/9xQ2|timetable.rail.example|https://api.orbit9.space/v1/ping"""))

values("username", en=L("""@coffeecat|mira_88|jdoe|@the_real_otto|skywalker42|nightowl|@paperplanes|r.kaur|codewizard|@tinybaker|gamer_girl_x|lorenzo.b|@hikeandseek|bookworm1990|pixelpete|@annaquilts|zer0cool|mapleleaf|@dr_hale|sunny.days"""))

values("reason", en=L("""it arrived broken|wrong size|I changed my mind|too expensive|I found it cheaper elsewhere|family emergency|the colour is different from the picture|I'm ill|double booking|it never arrived|moving abroad|a doctor's appointment|not what I expected|the zip is stuck|bad weather|I ordered it by mistake|missing parts|schedule conflict
the battery doesn't last|too noisy"""), zh=L("收到时就坏了|尺码不对|我改主意了|太贵了|别处更便宜|家里有急事|颜色和图片不一样|我生病了|重复预订|一直没收到|要出国|要去看医生|和描述不符|拉链坏了|天气不好|拍错了|少了配件|时间冲突|电池不耐用|太吵了|孩子发烧|临时出差|买重了|送错地址|老板不同意|味道不对|航班取消|家里停电|改成线上了|对方没空|预算不够|屏幕有坏点|码数偏小|下大雨"))

values("place", en=L("""a petrol station|a coffee shop|the nearest pharmacy|an ATM|Central Park|the train station|a vegan restaurant|the swimming pool|the public library|a hardware store|City Hospital|a playground|the post office|the old town|a parking garage|a cheap hotel|the botanical garden|a 24-hour supermarket|the beach|the airport
a bike repair shop|the town hall|an Italian restaurant|the cinema|a laundromat|St. Mary's Church|the dog park"""), zh=L("加油站|咖啡店|药店|取款机|中央公园|火车站|素食餐厅|游泳馆|图书馆|五金店|人民医院|游乐场|邮局|老城区|停车场|酒店|植物园|24小时超市|海滩|机场|修车铺|市政厅|火锅店|电影院|洗衣店|地铁站"))

values("airport", en=L("""Heathrow|JFK|Charles de Gaulle|LAX|Schiphol|Changi|Frankfurt|Haneda|O'Hare|Dublin Airport|Barajas|SFO|Gatwick|Zurich|Hong Kong International|Keflavík|Logan|Denver International|BER|Ataturk|Pearson|Copenhagen"""), zh=L("首都机场|浦东机场|白云机场|大兴机场|虹桥机场|双流机场|萧山机场|宝安机场|香港国际机场|桃园机场|成田机场|樟宜机场|希思罗机场|咸阳机场"))

values("hotel", en=L("""Hotel Lutetia|the Hilton|Seaside Inn|Grand Budapest|Motel One|The Ritz|Casa Azul|Ibis Centre|The Old Mill Guesthouse|Park Hyatt|Sunrise Hostel|Hotel Bellevue|Marriott Downtown|Pension Edelweiss|The Standard|Villa Rosa|Holiday Inn Express|Riad Yasmine|Hotel Okura|Travelodge"""), zh=L("如家酒店|希尔顿|全季酒店|海景大酒店|香格里拉|汉庭|青年旅舍|半岛酒店|锦江之星|古城客栈|亚朵|万豪|和平饭店|云上民宿"))

values("restaurant", en=L("""Luigi's|The Golden Lotus|Noma|Burger Barn|Sakura House|Chez Marcel|The Hungry Goat|Taco Loco|Blue Door Bistro|Spice Garden|Nando's|La Perla|Zum Hirschen|Mama Ngozi's Kitchen|Green Fork|Café Central|The Fish Shack|Pho 79|Trattoria da Enzo|Dishoom"""), zh=L("海底捞|全聚德|外婆家|西贝|小龙坎|鼎泰丰|兰州拉面馆|绿茶餐厅|老王家常菜|肯德基|蓝门西餐厅|金莲花|沙县小吃|樱花日料|陶陶居"))

values("product_id", en=L("""SKU-10442|B07-XK9|A1138|PRD-0007|7741-22|XZ-900|item 5583|KT-31-BLK|00291|MUG-TEAL-2|P-88140|GX550|W9-4410|REF 12-806|TN720|HZ-3|LMP-04|CH4501"""))
values("order_number", en=L("""10452|A-7781|2024-00318|ORD-5512|#99120|7730012|PO 4471|W-20931|0048221|EU-66713|88-1203|5519034|#1007|TX9920|R-300412|623-114-9|B40021|77812"""))
values("plate", en=L("""AB12 CDE|7XYZ421|B-KL 4402|京A·88888|LK19 ZPR|HH-MT 77|4-GRX-212|1ABC234|AA-229-BC|M-QZ 9081|NSW 41K|沪B·12345|TK 40 221|WX63 NMO|粤Z·5566港|9321 KJD"""))
values("tracking", en=L("""1Z999AA10123456784|RR123456785GB|JD014600003SE|9400 1000 0000 0000 0000 00|DHL 4420118832|SF1020304050|LX884120993CN|7712 0093 4410|PX-55120-DE|H00A1B2C3D|EE207119844BR|00340434161094"""))

values("list_name", en=L("""groceries|weekend|packing|work|wishlist|hardware store|party supplies|chores|Christmas presents|movies to watch|house|errands|camping|kids|bucket list|urgent|garden|baby stuff|reading|someday"""), zh=L("购物|周末|行李|工作|心愿单|五金店|派对用品|家务|圣诞礼物|想看的电影|家里|跑腿|露营|孩子|愿望|紧急|花园|阅读|以后再说|年货|装修|出差|考试复习|本周|宝宝用品|药箱|搬家|想读的书|露台种植|婚礼|礼物|客户回访|车上备用"))
values("tag", en=L("""urgent|work|family|holiday|receipts|inspiration|school|health|to read|2024|recipes|private|finance|garden|travel|ideas|kids|funny|car|waiting"""), zh=L("紧急|工作|家庭|度假|收据|灵感|学校|健康|待读|菜谱|私人|财务|花园|旅行|想法|孩子|搞笑|车|等待中|待办|重要|学习|账单|宝宝|客户|读书|已完成"))
values("event", en=L("""dentist appointment|team lunch|yoga class|parents' evening|standup|coffee with Nora|haircut|board meeting|piano lesson|Leo's birthday party|job interview|car inspection|movie night|book club|date night|school concert|budget review|football practice|call with Hansen|house viewing|wedding rehearsal|vet visit|sprint planning|brunch"""),
zh=L("看牙|团队午餐|瑜伽课|家长会|晨会|和小娜喝咖啡|理发|董事会|钢琴课|乐乐的生日会|面试|车检|电影之夜|读书会|约会|学校音乐会|预算评审|足球训练|客户电话|看房|婚礼彩排|带猫看病|项目评审|早午餐|复诊|部门周会|婚纱试穿|毕业典礼|驾照考试|同学聚会|羽毛球局|亲子活动|产品发布会|消防演练|论文答辩|奶奶的寿宴|搬家|接机|打疫苗|团建|房东验房|合同签约"))
values("photo_subject", en=L("""sunsets|my cat|the beach in Portugal|birthday cakes|Anna and the kids|snow|whiteboards|receipts|mountains|the old house|graduation|dogs|flowers|food|my bike|selfies|fireworks|grandpa|street art|the wedding|boats|passport|trees in autumn|baby pictures"""), zh=L("日落|我的猫|海边|生日蛋糕|孩子们|雪景|白板|收据|雪山|老房子|毕业典礼|狗|花|美食|自行车|自拍|烟花|爷爷|涂鸦|婚礼|护照|秋天的树|宝宝|毕业照|晚霞|菜单|小票|奶奶包饺子|红叶|荷花|胡同|孩子第一次走路"))
values("album", en=L("""Summer 2022|Iceland|Family|Best of|House renovation|Puppy's first year|Graduation|Camping trip|Work stuff|Oma's 90th|Street photography|Garden through the year|New York weekend|Wedding|Baby Noah|Food|Screenshots|Concerts|Sardinia"""), zh=L("2022夏天|云南之行|全家福|精选|装修记录|狗狗的第一年|毕业照|露营|工作|奶奶九十大寿|街拍|花园四季|婚礼|宝宝成长|美食|截图|演唱会|西藏|宝宝满月|国庆西藏|大学时光|老照片|小区的猫|2024春节|工作资料|美食打卡|毕业季"))
values("video", en=L("""how to tie a tie|funny cat compilation|Blender tutorial for beginners|the moon landing|sourdough for beginners|lofi girl|how to fix a flat tyre|Eurovision final|ten-minute abs|drone footage of Norway|chess openings explained|Bob Ross|Minecraft redstone|NASA live stream|knitting a scarf|history of Rome|guitar lesson 3|kids' dinosaur song"""), zh=L("怎么打领带|搞笑猫咪合集|登月纪录片|新手做面包|怎么补胎|春晚小品|十分钟腹肌训练|航拍挪威|象棋开局讲解|织围巾教程|罗马史|吉他第三课|恐龙儿歌|舌尖上的中国|太极拳教学|编程入门"))
values("show", en=L("""Breaking Bad|The Crown|Friends|Planet Earth|Stranger Things|Derry Girls|Succession|The Great British Bake Off|Dark|Seinfeld|Fleabag|Chernobyl|Bluey|Money Heist|Sherlock|Severance|Squid Game|The Office|Twin Peaks|Midnight Diner"""), zh=L("甄嬛传|武林外传|琅琊榜|老友记|漫长的季节|地球脉动|繁花|狂飙|隐秘的角落|家有儿女|深夜食堂|大宅门|神探夏洛克|黑镜|西游记"))
values("app", en=L("""Spotify|WhatsApp|the camera|Gmail|Maps|Duolingo|the calculator|Instagram|Slack|Zoom|Netflix|my banking app|Signal|Firefox|Notes|the weather app|Strava|Photoshop|Discord|Kindle"""), zh=L("微信|支付宝|相机|高德地图|计算器|抖音|淘宝|网易云音乐|钉钉|腾讯会议|哔哩哔哩|小红书|浏览器|备忘录|天气|知乎|微博|美团"))
values("device", en=L("""the TV|bedroom speaker|robot vacuum|coffee machine|dishwasher|heater|fan|air purifier|kitchen radio|washing machine|porch camera|garage door|humidifier|electric blanket|printer|router|aquarium pump|sprinkler|Christmas lights|towel rail|games console|the oven"""), zh=L("电视|卧室音箱|扫地机器人|咖啡机|洗碗机|取暖器|风扇|空气净化器|收音机|洗衣机|门口摄像头|车库门|加湿器|电热毯|打印机|路由器|鱼缸水泵|洒水器|热水器|烤箱|投影仪|吸顶灯|油烟机|门口的灯|电饭煲|浴霸|鱼缸灯|音响"))
values("ingredient", en=L("""chickpeas|spinach|leftover rice|two eggs|aubergine|ground beef|coconut milk|feta|sweet potatoes|salmon|tofu|zucchini|mushrooms|chicken breast|puff pastry|red lentils|cauliflower|peanut butter|ripe bananas|bacon|fresh mint|prawns|stale bread|pumpkin"""), zh=L("鹰嘴豆|菠菜|剩米饭|两个鸡蛋|茄子|牛肉末|椰奶|红薯|三文鱼|豆腐|西葫芦|蘑菇|鸡胸肉|红扁豆|花菜|花生酱|香蕉|培根|薄荷|虾仁|南瓜|木耳|五花肉"))
values("allergen", en=L("peanuts|gluten|shellfish|dairy|soy|sesame|eggs|tree nuts|mustard|celery|fish|lupin|sulphites|strawberries|kiwi|garlic"), zh=L("花生|麸质|贝类|乳制品|大豆|芝麻|鸡蛋|坚果|芥末|芹菜|鱼|草莓|猕猴桃|大蒜|海鲜"))
values("timer_label", en=L("""tea|pasta|eggs|pizza|laundry|plank|bread|meditation|the oven|nap|rice|homework|face mask|dough|parking|steak|shower|cookies|reading|roast potatoes|hair dye|screen time|coffee|soup|stretching|piano practice|chicken|potatoes|workout|break|presentation|dishwasher|green beans|time-out"""),
zh=L("泡茶|煮面|煮鸡蛋|披萨|洗衣服|平板支撑|面包|冥想|烤箱|午睡|米饭|作业|面膜|发面|停车|牛排|洗澡|饼干|阅读|烤土豆|染发|看电视|咖啡|炖汤|拉伸|练琴|鸡肉|健身|休息|演讲|蒸鱼|卤蛋|午觉|背单词|敷面膜|焖饭|跳绳|充电|煎药|俯卧撑|洗衣机|小考|番茄钟"))
values("street_food", en=L("chips|dumplings|kebab|bagels|churros|pretzels|samosas|noodles|spring rolls|waffles|arepas|empanadas|bao buns|crêpes|hot dogs"), zh=L("臭豆腐|烤串|煎饼果子|烤冷面|生煎|糖葫芦|肉夹馍|鸡蛋灌饼|关东煮|章鱼小丸子|热干面|螺蛳粉|凉粉|锅贴|驴打滚"))
