"""Forms: filling, ticking, choosing, sending."""
from switchboard.world import domain, fn, values

values("field_c", en=["first name", "last name", "phone number", "street", "postcode", "company", "job title", "comments", "subject", "user name", "VAT number", "nickname", "delivery notes", "website", "city", "motto", "date of birth", "reference"], zh=["名字", "姓氏", "电话", "街道", "邮编", "公司", "职位", "备注", "主题", "用户名", "税号", "昵称", "网站", "城市"])
values("field_value_c", en=["Miller", "Baker Street 7", "0151 442 981", "10115", "Head of Sales", "leave it with the neighbour", "DE811907", "third floor", "www.lumen.test", "Springfield", "AB12 3CD", "Question about my bill", "carpenter", "ring twice", "kitty77", "2nd door on the left"], zh=["王小明", "人民路八号", "13800138000", "200030", "销售经理", "放在门卫处", "三楼", "软件工程师", "关于账单的问题", "不要按门铃"])
values("checkbox_c", en=["newsletter", "terms and conditions", "gift wrap", "remember me", "same as billing address", "express delivery", "vegetarian meal", "I am over 18", "send me a copy", "insurance", "parking space", "share my data"], zh=["订阅邮件", "服务条款", "礼品包装", "记住我", "与账单地址相同", "加急配送", "素食", "发送副本", "保险", "停车位"])
domain("forms")
fn("fill_field", "Type a value into a field of the form", zh="填写表单字段", names=["setField", "form.fill", "enter_value"], descs=["Writes text into one input."], params=dict(field=dict(t="str", v="field_c", d="label of the field", zh="字段名", alt=["label", "name"]), value=dict(t="str", v="field_value_c", d="text to enter", zh="要填的内容", alt=["text", "content"])),
   en=["enter {value} as {field}", "my {field} is {value}", "put {value} into the {field} field", "{field}: {value}", "fill in {field} with {value}", "write \"{value}\" under {field}", "the {field} should read {value}", "for {field} take {value}", "type {value} where it says {field}", "set {field} to {value}", "change my {field} to {value}"],
   zh_q=["{field}填{value}", "我的{field}是{value}", "在{field}里输入{value}", "把{field}写成“{value}”", "{field}：{value}",
          "{field}那栏写{value}", "{value}填到{field}", "{field}应该是{value}", "帮我把{field}填上“{value}”", "{field}改成{value}"], res=["{field} = {value}"], ans=["{field} is filled in."])
fn("clear_field", "Empty one field of the form", zh="清空一个字段", names=["form.clear_field", "eraseField"], params=dict(field=dict(t="str", v="field_c", d="label of the field")),
   en=["clear the {field} field", "empty {field}", "delete what I wrote under {field}", "the {field} should be blank", "remove my entry in {field}", "erase {field}", "leave {field} empty after all", "wipe the {field} input", "nothing in {field} please"],
   zh_q=["清空{field}", "把{field}里的内容删掉", "{field}留空", "擦掉{field}一栏",
          "{field}清掉", "{field}写错了，清空", "不填{field}，删了", "把{field}一栏空着", "{field}里不要写东西"], res=["{field} is empty"], ans=["{field} is empty now."])
fn("reset_form", "Empty the whole form", zh="重置整个表单", names=["form.reset", "clearAllFields"], en=["reset the form", "clear all the fields", "start the form over", "throw away everything I've entered", "I want to fill this in from scratch", "empty the entire form", "discard my entries", "blank form please"],
   zh_q=["重置表单", "清空所有字段", "我想重新填写", "填的内容都不要了",
          "表单全清", "从头填", "这张表重来", "所有内容清空重填", "都填错了，重置"], res=["form is empty"], ans=["The form is empty again."])
fn("set_checkbox", "Tick or untick a box", zh="勾选或取消勾选", names=["form.check", "tickBox"], params=dict(box=dict(t="str", v="checkbox_c", d="label of the box", alt=["label", "option"]), checked=dict(t="bool", d="true to tick", alt=["value", "on"])),
   en=["tick {box} @checked=true", "untick {box} @checked=false", "check the {box} box @checked=true", "I don't want {box} @checked=false", "yes to {box} @checked=true", "no {box} please @checked=false", "accept {box} @checked=true", "uncheck the box {box} @checked=false", "take the tick away from {box} @checked=false", "{box} should be selected @checked=true", "I do want {box} @checked=true"],
   zh_q=["勾选{box} @checked=true", "取消勾选{box} @checked=false", "我要{box} @checked=true", "不要{box} @checked=false", "把{box}打上勾 @checked=true",
          "{box}打勾 @checked=true", "{box}不勾 @checked=false", "同意{box} @checked=true", "{box}那个勾去掉 @checked=false", "{box}我不需要，取消 @checked=false"], res=["{box}: {checked}"], ans=["The box {box} is set."])
fn("choose_option", "Pick an option in a drop-down list", zh="在下拉列表中选择", names=["form.select", "pickOption"], params=dict(list=dict(t="str", v=["country", "size", "title", "payment method", "delivery time", "language", "seat", "department", "国家", "尺码", "付款方式", "部门", "省份", "性别", "学历", "配送方式", "颜色", "语言"], d="label of the list", alt=["dropdown", "menu"]), option=dict(t="str", v=["Norway", "XL", "Dr.", "bank transfer", "evening", "window", "Human resources", "medium", "Peru", "invoice", "中国", "大号", "银行转账", "人事部", "货到付款", "第二项", "女", "本科", "顺丰", "加急", "英语", "浙江", "无"], d="option to pick", alt=["choice", "value"])),
   en=["choose {option} for {list}", "in the {list} list pick {option}", "{list}: select {option}", "select {option} from the {list} menu", "I'd like {option} as {list}", "for {list} I take {option}", "set the {list} dropdown to {option}", "pick {option} under {list}", "open {list} and choose {option}"],
   zh_q=["{list}选{option}", "在{list}列表中选择{option}", "{list}我要{option}", "把{list}下拉框设为{option}",
          "{list}里选{option}", "{option}，{list}那项", "{list}用{option}", "选{option}作为{list}", "{list}改选{option}"], res=["{list}: {option}"], ans=["{option} is chosen."])
fn("submit_form", "Send the form", zh="提交表单", names=["form.submit", "sendForm"], en=["submit the form", "send it off", "I'm done, submit", "everything is filled in, hand it in", "send this form", "press the submit button", "finish and submit", "off it goes, submit it"],
   zh_q=["提交表单", "填好了，提交吧", "发送表单", "按提交按钮",
          "提交", "填完了，交上去", "可以提交了", "表格发出去", "点提交"], res=["form sent, reference 55871"], ans=["The form was sent."])
fn("save_draft", "Keep the unfinished form for later", zh="保存草稿", names=["form.save_draft", "keepForLater"], params=dict(name=dict(t="str", v="doc_title_c", d="name of the draft", opt=True)),
   en=["save the form as a draft", "save this draft as {name}", "I'll finish the form later, keep it", "store what I have so far", "draft name {name}, save it", "keep my entries under the name {name}", "I have to go, save the form", "put the half-finished form aside as {name}", "save draft"],
   zh_q=["把表单存成草稿", "草稿保存为{name}", "我待会儿再填，先存着", "先保存",
          "还没填完，先存", "存个草稿，叫{name}", "{name}，存为草稿", "先留着，以后再填", "这份草稿取名{name}"], res=["draft saved"], ans=["Your draft is saved."])
fn("load_draft", "Bring back a saved unfinished form", zh="载入草稿", names=["form.load_draft", "restoreDraft"], params=dict(name=dict(t="str", v="doc_title_c", d="name of the draft")),
   en=["load the draft {name}", "bring back my draft called {name}", "continue with the form {name}", "open the saved draft {name}", "I want to go on with {name}", "restore {name} from my drafts", "draft {name}, load it", "get me the unfinished form {name}"],
   zh_q=["载入草稿{name}", "打开我存的{name}草稿", "继续填{name}", "恢复草稿“{name}”",
          "{name}那份草稿打开", "上次的{name}接着填", "读取草稿{name}", "把草稿{name}调出来", "我要接着填{name}"], res=["draft {name} loaded"], ans=["The draft {name} is open."])
fn("attach_file", "Attach a file to the form", zh="给表单添加附件", names=["form.attach", "addAttachment"], params=dict(file=dict(t="str", v="file_name_c", d="file name", alt=["path"]), description=dict(t="str", v="doc_title_c", d="what the file is", opt=True)),
   en=["attach {file}", "add {file} to the form", "attach {file} as {description}", "upload {file} with the form", "put {file} with it, description {description}", "here is {file}, attach it please", "include the file {file}", "I need to send {file} along", "enclose {file}"],
   zh_q=["附上{file}", "把{file}加到表单里", "上传附件{file}，说明是{description}", "添加文件{file}",
          "附件加{file}", "{file}一起传上去", "把{file}附上，写明{description}", "上传{file}", "{file}作为{description}附在表里"], res=["{file} attached"], ans=["{file} is attached."])
fn("remove_attachment", "Remove an attached file from the form", zh="删除附件", names=["form.detach", "dropAttachment"], params=dict(file=dict(t="str", v="file_name_c", d="file name")),
   en=["remove the attachment {file}", "take {file} off the form", "detach {file}", "don't send {file} along", "I attached {file} by mistake, remove it", "delete {file} from the attachments", "without {file} please, it's the wrong attachment", "unattach {file}"],
   zh_q=["删除附件{file}", "不要附{file}了", "把{file}从表单里去掉", "附件{file}传错了，删掉",
          "附件里去掉{file}", "{file}不用传了", "撤下附件{file}", "{file}附错了，拿掉", "不要那个附件{file}"], res=["{file} removed"], ans=["{file} is no longer attached."])
fn("set_address", "Fill in the whole address at once", zh="填写完整地址", names=["form.address", "fillAddress"], params=dict(kind=dict(t="enum", v={"billing": ["invoice", "账单"], "shipping": ["delivery", "收货"]}, d="which address", opt=True), address=dict(t="obj", d="the address", f=dict(
       street=dict(t="str", v=["12 Elm Street", "Hauptstr. 5", "99 Ocean Drive", "4 Mill Lane", "Via Roma 18", "221B Baker Street", "中山路十二号", "解放大道99号", "学院路4号", "翠湖东路9号", "新华街101号", "龙井村18号", "天府三街199号"], d="street and number"), city=dict(t="str", v="city_c", d="town"),
       postcode=dict(t="str", v=["10115", "SW1A 2AA", "90210", "4020", "75008", "200030", "100871"], d="postal code", opt=True, noise=0)))),
   en=["my address is {address.street}, {address.postcode} {address.city}", "{kind} address: {address.street} in {address.city}", "I live at {address.street}, {address.city}", "fill in {address.street}, {address.city} {address.postcode} as the {kind} address", "use {address.street} in {address.city} for the {kind} address",
       "put down {address.street}, {address.city} as my address", "the {kind} address is {address.street}, {address.city}, postcode {address.postcode}", "send the goods to {address.street} in {address.city} @kind=\"shipping\"", "the invoice goes to {address.street}, {address.city} @kind=\"billing\""],
   zh_q=["我的地址是{address.city}{address.street}", "{kind}地址填{address.city}{address.street}，邮编{address.postcode}", "我住在{address.city}的{address.street}", "{kind}地址：{address.city}{address.street}",
          "{address.city}{address.street}，这是{kind}地址", "地址写{address.city}{address.street}", "{kind}地址改到{address.city}{address.street}", "我家在{address.city}{address.street}，邮编{address.postcode}",
          "{kind}到{address.city}{address.street}"], res=["address saved"], ans=["The address is filled in."])
fn("set_rating", "Give stars in the feedback form", zh="在反馈表中打分", names=["form.rate", "giveStars"], params=dict(topic=dict(t="enum", v={"service": ["staff", "服务"], "quality": ["品质", "质量"], "price": ["value for money", "价格"], "overall": ["in general", "总体"]}, d="what is rated", default="overall"), stars=dict(t="int", v=(1, 5), d="1 to 5", lim=True, alt=["score", "rating"])),
   en=["{stars} stars for {topic}", "rate the {topic} with {stars}", "I give {stars} stars", "{topic}: {stars} out of five", "it was perfect, full marks @stars=5", "terrible, one star @stars=1", "put {stars} stars next to {topic}", "rating {stars}", "for {topic} I'd say {stars} of 5", "the {topic} deserves {stars} stars"],
   zh_q=["{topic}打{stars}星", "我给{stars}颗星", "{topic}评{stars}分", "满分 @stars=5",
          "{topic}给{stars}颗星", "{stars}星，{topic}", "{topic}一般，{stars}星", "对{topic}打{stars}分", "{topic}太差，一星 @stars=1"], res=["rated {stars}"], ans=["Your rating is in."])
fn("go_to_step", "Jump to a step of a form with several steps", zh="跳到表单的某一步", names=["form.step", "wizardGoTo"], params=dict(step=dict(t="int", v=(1, 8), d="number of the step", alt=["page", "number"])),
   en=["go to step {step}", "jump to step {step} of the form", "step {step} please", "I want to change something in step {step}", "back to the beginning of the form, first step @step=1", "form page {step}", "show step number {step}", "take me to part {step} of this form"],
   zh_q=["跳到第{step}步", "我要改第{step}步的内容", "去表单第{step}步", "回到第一步 @step=1",
          "去第{step}步", "回第{step}步", "第{step}步有错，跳过去", "打开第{step}步", "到最前面那一步 @step=1"], res=["step {step}"], ans=["This is step {step}."])
fn("select_tags", "Choose several interests in the form", zh="选择多个兴趣", names=["form.interests", "chooseTopics"], params=dict(tags=dict(t="[str]", v=["sports", "cinema", "gardening", "politics", "cooking", "history", "fashion", "astronomy", "board games", "体育", "电影", "烹饪", "历史", "时尚", "天文", "音乐", "旅行", "科技", "美食", "育儿", "宠物", "摄影"], d="interests to select", alt=["interests", "topics"])),
   en=["I'm interested in {tags}", "select the interests {tags}", "tick {tags} as interests", "my hobbies are {tags}", "interests: {tags}", "for the topics take {tags}", "put me down for {tags}", "choose {tags} in the list of interests", "I like {tags}, select that"],
   zh_q=["我的兴趣是{tags}", "兴趣选{tags}", "勾选{tags}这些话题", "我喜欢{tags}，选上",
          "{tags}，这些我感兴趣", "兴趣爱好：{tags}", "给我选上{tags}", "喜欢{tags}", "话题要{tags}"], res=["selected"], ans=["Your interests are selected."])
