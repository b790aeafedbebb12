"""A scanning station: pages, trays, profiles, redaction, stamps, archive boxes."""
from switchboard.wording import L, seldom
from switchboard.world import domain, flow, fn, values


domain("typed_document_scanner")
values("t_scandoc", en=["Lease 2019", "the birth certificate", "Letter from Aunt May", "Minutes of 4 May", "Form B-12", "Invoice 0081", "Deed of the Mill", "Salt & Sons contract", "Report to the Board", "map of the old town", "will and testament", "Passport, page 3", "school report", "receipt from the vet", "Patent 771", "Notes on Bees and Wasps", "house plan, 1st floor", "Warrant Officer's log", "Letter to the Editor", "diary, volume two", "Policy 40-12", "unsigned draft", "postcard from Ghent", "timesheet July", "X-ray 12B"],
       zh=["租约2019", "出生证", "姑妈的信", "五月四日纪要", "B12表", "发票0081", "磨坊地契", "董事会报告", "老城地图", "遗嘱", "护照第3页", "成绩单", "兽医收据", "专利771", "日记第二卷", "未签名草稿", "明信片", "七月工时表", "X光片"])
values("t_scanbox", en=["Box 14", "Estate of H. Lund", "Attic", "Taxes", "Personnel A to K", "Red Binder", "Mill Papers", "Shelf 3", "Court 2026", "Family and Friends", "To Be Shredded", "Museum Loan", "Insurance", "Room 12B", "Old Maps", "Building Permits", "Photos and Negatives", "Confidential", "Pending", "Box K/9"],
       zh=["14号盒", "伦德遗产", "阁楼", "税务", "人事甲", "红夹子", "三号架", "法院2026", "待销毁", "保险", "旧地图", "建筑许可", "机密", "待处理", "家庭"])
values("t_stampword", en=["PAID", "Copy for the file", "received by hand", "VOID", "Checked and approved", "not for print", "DRAFT 2", "Seen by R. and T.", "Original returned", "Urgent - Room 12B", "first reading", "valid from May to July", "FINAL", "for your eyes only", "To be continued", "Duplicate of 0081", "cancelled on request", "Secret", "entered in the books", "No. 7 of 9"],
       zh=["已付", "归档副本", "当面收到", "作废", "已核准", "草稿二", "原件已还", "加急", "初读", "五月至七月有效", "终稿", "仅供本人阅读", "未完待续", "已入账", "机密"])
DOC = dict(t="str", v="t_scandoc", noise=0.12, d="document", zh="文件", alt=["document", "paper", "doc_title"])
BOX = dict(t="str", v="t_scanbox", noise=0.1, d="archive box", zh="档案盒", alt=["archive_box", "folder", "file"])
PAGE = {1: ["first", "1st", "第一"], 2: ["second", "2nd", "第二"], 3: ["third", "3rd", "第三"], 4: ["fourth", "4th", "第四"], 5: ["fifth", "5th", "第五"], 6: ["sixth", "第六"], 7: ["seventh", "7th", "第七"], 8: ["eighth", "第八"], 9: ["ninth", "9th", "第九"], 10: ["tenth", "第十"], 12: ["twelfth", "12th", "第十二"], 20: ["twentieth", "第二十"], 21: ["twenty-first", "21st", "第二十一"]}

fn("scan_document", "Scan a document", zh="扫描文件", names=["scan.start", "scanPaper", "new_scan"], descs=["Title, both sides or one, mode, dots per inch.", "Takes the paper from the tray"],
   params=dict(title=DOC, both_sides=dict(t="bool", d="front and back", zh="双面", opt=True, alt=["duplex"]), mode=dict(t="enum", v={"bw": ["black and white", "without shades", "黑白"], "gray": ["in shades of grey", "greyscale", "灰度"], "color": ["in colour", "colourful", "彩色"]}, d="colours", zh="色彩", opt=True, alt=["colours", "colour_mode"]), dpi=dict(t="int", v={150: ["150 dpi", "coarse", "150点"], 300: ["300 dpi", "three hundred dots per inch", "300点"], 600: ["600 dpi", "six hundred dots", "600点"], 1200: ["1,200 dpi", "twelve hundred dots", "1200点"]}, d="dots per inch", zh="分辨率", opt=True, alt=["resolution"])),
   en=L('''scan {title}
scan {title} {mode}
{title}, {mode}, {dpi}
scan both sides of {title} @both_sides=true
only the front of {title}, {mode} @both_sides=false
the back of {title} is empty, skip it when you scan @both_sides=false
a scan of {title} at {dpi}, front and back @both_sides=true
title {title}: scan it {mode}
{mode} at {dpi}: {title}
I put {title} in the tray, go ahead
not in colour, {title} in black and white @mode="bw"
{title} from both sides, {mode}, the judge wants to see it @both_sides=true'''),
   zh_q=L('''扫描{title}
{title}扫成{mode}
{title}，{mode}，{dpi}
{title}双面扫描 @both_sides=true
{title}只扫正面 @both_sides=false
{dpi}扫{title}，{mode}
{title}不要彩色，黑白就行 @mode="bw"'''), res=["{title} scanned"], ans=["{title} is scanned."])
fn("rename_document", "Give a document another title", zh="改文件名", names=["docs.rename", "retitle", "new_title"], descs=["Old title, new title.", "What a scan is called"],
   params=dict(old=dict(DOC, d="title so far", zh="旧名", alt=["old_title", "current"]), new=dict(DOC, d="new title", zh="新名", alt=["new_title", "becomes"])),
   en=L('''rename {old} to {new}
{old} is really {new}, correct the title
the title should be {new}, not {old}
call {old} "{new}"
{new} instead of {old} as the title
what is called {old} should be called {new}
it says {old}, make it {new}
{old} gets the title {new}
title it {new}; it was {old}
change {old} into {new}, I mixed up the piles
new title of {old}: {new}'''),
   zh_q=L('''{old}改名为{new}
标题应该是{new}，不是{old}
把{old}叫做{new}
{old}其实是{new}，改标题
写着{old}，改成{new}
新标题{new}，原来{old}'''), res=["{new}"], ans=["It is called {new} now."])
fn("file_documents", "Put documents into a box", zh="归档", names=["boxes.file", "archiveDocs", "put_away"], descs=["Several documents, one box, a label.", "Files scans in the archive"],
   params=dict(documents=dict(t="[str]", v="t_scandoc", noise=0.05, d="documents", zh="文件", alt=["papers", "docs"]), box=BOX, confidential=dict(t="bool", d="only for the head", zh="机密", opt=True, alt=["restricted", "private"])),
   en=L('''file {documents} in {box}
{documents} go into {box}
put {documents} into {box}
{box}: {documents}
into {box} with {documents}, nobody else may read it @confidential=true
file {documents} in {box}, open to all @confidential=false
archive {documents} under {box}
{documents} belong in {box}
{box} is the place for {documents}
put away {documents} in {box} and keep it secret @confidential=true
everything from this pile goes to {box}: {documents}'''),
   zh_q=L('''把{documents}归到{box}
{documents}放进{box}
{box}：{documents}
{documents}归{box}，只许主任看 @confidential=true
{documents}存{box}，谁都能看 @confidential=false
{documents}属于{box}'''), res=["filed in {box}"], ans=["They are in {box}."])
fn("move_documents", "Move documents from one box to another", zh="换档案盒", names=["boxes.move", "refile", "transfer_docs"], descs=["Documents, old box, new box, copy or not.", "Changes where documents are kept"],
   params=dict(documents=dict(t="[str]", v="t_scandoc", noise=0.05, d="documents", zh="文件", alt=["papers", "docs"]), old=dict(BOX, d="box so far", zh="原盒", alt=["from_box", "source"]), new=dict(BOX, d="new box", zh="新盒", alt=["to_box", "target"]), leave_copy=dict(t="bool", d="a copy stays", zh="留副本", opt=True, alt=["copy"])),
   en=L('''move {documents} from {old} to {new}
{documents} are in {old} and should be in {new}
{new} rather than {old} for {documents}
take {documents} out of {old} and file them in {new}
into {new}: {documents}, out of {old}
refile {documents} from {old} to {new} but leave a copy @leave_copy=true
{documents} from {old} to {new}, no copy stays behind @leave_copy=false
{old} is the wrong place for {documents}, use {new}
not {old}, {new} for {documents}
{new} gets {documents} from {old}'''),
   zh_q=L('''{documents}从{old}移到{new}
把{documents}由{old}换到{new}
{documents}不该在{old}，该在{new}
{documents}从{old}到{new}，留一份副本 @leave_copy=true
{documents}从{old}移到{new}，不留副本 @leave_copy=false
{new}收{documents}，原在{old}'''), res=["moved"], ans=["They are in {new}."])
fn("crop_page", "Cut a page to a rectangle", zh="裁剪页面", names=["pages.crop", "cutOut", "crop_rect"], descs=["Page number and rectangle in millimetres.", "Keeps only a part of the page"],
   params=dict(page=dict(t="int", v=PAGE, d="page", zh="页", alt=["page_no"]), area=dict(t="obj", d="rectangle in mm", zh="矩形毫米", alt=["rect", "frame"], f=dict(left=dict(t="int", v=(0, 60), d="from the left"), top=dict(t="int", v=(0, 90), d="from the top"), width=dict(t="int", v=(20, 210), d="width"), height=dict(t="int", v=(20, 297), d="height")))),
   en=L('''crop the {page} page: {area.left} from the left, {area.top} from the top, {area.width} wide, {area.height} high
{page} page, left {area.left}, top {area.top}, width {area.width}, height {area.height}
cut {area.width} by {area.height} mm out of the {page} page at {area.left}, {area.top}
on the {page} page keep only {area.height} high and {area.width} wide, {area.top} from the top and {area.left} from the left
height {area.height}, width {area.width}, top {area.top}, left {area.left}: crop the {page} page
the {page} page should start at {area.top} from above and {area.left} from the left and measure {area.width} x {area.height}
crop {area.top} down and {area.left} across on the {page} page, size {area.width} times {area.height}
from the {page} page I need a piece {area.width} wide and {area.height} tall; top {area.top}, left {area.left}
width {area.width}, left {area.left}, height {area.height}, top {area.top} on the {page} page'''),
   zh_q=L('''{page}页裁成宽{area.width}高{area.height}，距左{area.left}距上{area.top}
裁剪{page}页：左{area.left}，上{area.top}，宽{area.width}，高{area.height}
{page}页只留高{area.height}宽{area.width}，上{area.top}左{area.left}
距上{area.top}、距左{area.left}，从{page}页裁{area.width}乘{area.height}
高{area.height}、宽{area.width}、左{area.left}、上{area.top}，裁{page}页
{page}页从左{area.left}上{area.top}处裁{area.width}x{area.height}毫米'''), res=["cropped"], ans=["The page is cropped."])
fn("rotate_page", "Turn a page", zh="旋转页面", names=["pages.rotate", "turnPage", "spin"], descs=["Degrees clockwise; negative is counter-clockwise.", "A page is upside down or lies on its side"],
   params=dict(page=dict(t="int", v=PAGE, d="page", zh="页", alt=["page_no", "which"]), degrees=dict(t="int", v={90: ["a quarter turn to the right", "90 degrees clockwise", "向右转四分之一圈"], -90: ["a quarter turn to the left", "90 degrees counter-clockwise", "向左转四分之一圈"], 180: ["upside down", "half a turn", "半圈"], 45: ["45 degrees clockwise", "an eighth of a turn to the right", "顺时针45度"], -5: ["five degrees to the left", "5 degrees counter-clockwise", "逆时针5度"], 3: ["three degrees to the right", "3 degrees clockwise", "顺时针3度"]}, d="clockwise degrees", zh="顺时针度数", alt=["angle", "by"])),
   en=L('''turn the {page} page {degrees}
rotate the {page} page {degrees}
{degrees} with the {page} page
the {page} page {degrees} please
the {page} page lies wrong, turn it {degrees}
{page} page: {degrees}
spin the {page} page {degrees}, nobody can read it
I fed the {page} page the wrong way round, {degrees}
give the {page} page a turn: {degrees}
the {page} page should go {degrees}'''),
   zh_q=L('''{page}页转{degrees}
把{page}页旋转{degrees}
{page}页放反了，转{degrees}
{degrees}，{page}页
{page}页歪了，{degrees}
旋转：{page}页{degrees}'''), res=["{degrees}°"], ans=["The page is turned."])
fn("move_page", "Move a page to another place in the document", zh="移动页序", names=["pages.move", "reorder", "page_position"], descs=["From which place to which.", "Changes the order of pages"],
   params=dict(from_page=dict(t="int", v=PAGE, d="place so far", zh="原位置", alt=["source", "old"]), to_page=dict(t="int", v=PAGE, d="new place", zh="新位置", alt=["target", "new"])),
   en=L('''the {from_page} page should be the {to_page}
move the {from_page} page to the {to_page} place
make the {from_page} page the {to_page} one
to the {to_page} place with the {from_page} page
the {to_page} place belongs to what is now the {from_page} page
put the {from_page} page in the {to_page} place
what's now the {from_page} page comes {to_page}
the {from_page} page is in the wrong place, it comes {to_page}
the last letter was mixed up: {from_page} page to {to_page} place
take the {from_page} page and insert it as the {to_page}'''),
   zh_q=L('''{from_page}页移到{to_page}位
把{from_page}页变成{to_page}页
{to_page}位放现在的{from_page}页
{from_page}页放错了，应该是{to_page}页
现在的{from_page}页排到{to_page}
将{from_page}页插到{to_page}页的位置'''), res=["moved"], ans=["The page is moved."])
fn("drop_pages", "Remove or keep pages", zh="删除或保留页", names=["pages.remove", "deletePages", "page_list"], descs=["Page numbers; keep=true turns it round.", "Throws pages out of a scan"],
   params=dict(pages=dict(t="[int]", v=(1, 40), d="page numbers", zh="页码", alt=["numbers"]), keep=dict(t="bool", d="true keeps only these", zh="true 为只留这些", alt=["keep_only", "invert"])),
   en=L('''delete pages {pages} @keep=false
keep only pages {pages} @keep=true
pages {pages} are blank, remove them @keep=false
I don't need pages {pages} @keep=false
throw away everything but pages {pages} @keep=true
without pages {pages} @keep=false
just pages {pages}, nothing else @keep=true
pages {pages} out @keep=false
all pages except {pages} can go @keep=true
drop {pages} @keep=false
nothing but pages {pages} should be left @keep=true
strike pages {pages} from the scan @keep=false'''),
   zh_q=L('''删第{pages}页 @keep=false
只留第{pages}页 @keep=true
第{pages}页是空白，去掉 @keep=false
除了第{pages}页都删 @keep=true
不要第{pages}页 @keep=false
保留第{pages}页，其余删掉 @keep=true'''), res=["pages changed"], ans=["The pages are changed."])
fn("stamp_document", "Stamp a document", zh="盖章", names=["stamps.put", "stampText", "mark_document"], descs=["Words, corner and how strong.", "Prints words over the scan"],
   params=dict(text=dict(t="str", v="t_stampword", noise=0.1, d="words of the stamp", zh="章文", alt=["words", "stamp"]), corner=dict(t="enum", v=seldom({"TL": ["top left", "upper left", "左上角"], "TR": ["top right", "upper right", "右上角"], "BL": ["bottom left", "lower left", "左下角"], "BR": ["bottom right", "lower right", "右下角"], "C": ["in the middle", "centre", "正中"]}), d="TL, TR, BL, BR or C", zh="位置", opt=True, alt=["place", "where"]), faint=dict(t="bool", d="hardly visible", zh="淡印", opt=True, alt=["light"])),
   en=L('''stamp "{text}"
stamp it with "{text}", {corner}
{corner}: "{text}"
put the stamp "{text}" {corner}
a faint stamp saying {text} @faint=true
"{text}" in strong ink, not faint @faint=false
stamp this paper "{text}" {corner}, thanks
the stamp should read: {text}
I want "{text}" on it, {corner}
{text} - that's the stamp, {corner}
not top left but bottom right, the words "{text}" @corner="BR"'''),
   zh_q=L('''盖章“{text}”
{corner}盖“{text}”
“{text}”盖在{corner}
章上写{text}
淡淡地盖个“{text}” @faint=true
“{text}”盖浓一点，不要淡 @faint=false
不在左上，右下角盖“{text}” @corner="BR"'''), res=["stamped"], ans=["The stamp is on it."])
fn("redact_words", "Black out words", zh="涂黑文字", names=["redact.words", "blackOut", "hide_words"], descs=["Words to hide and words that must stay readable.", "Makes words unreadable"],
   params=dict(words=dict(t="[str]", v=["Lund", "0151 7740", "Mill Lane", "Ruth", "account 4471", "salary", "Dr. Sand", "date of birth", "Ghent", "wife", "the price", "K-9", "Order 66", "mother's name", "diagnosis", "Noemi", "tax number", "signature", "Team South", "Ito", "薪水", "电话", "桑医生", "出生日期", "住址", "诊断", "签名", "账号", "税号", "母亲姓名"], noise=0.12, d="words to hide", zh="要涂的词", alt=["terms", "hide"]), keep=dict(t="[str]", v=["Board", "Museum", "the year", "Court", "Mr. Pratt", "city", "first page", "Article 5", "法院", "年份", "标题", "第五条"], noise=0.1, d="words that stay", zh="保留的词", opt=True, alt=["except", "leave"]), reversible=dict(t="bool", d="can be undone", zh="可还原", opt=True, alt=["undoable"])),
   en=L('''black out {words}
hide {words} but leave {keep} readable
nobody may read {words}
make {words} unreadable for good @reversible=false
cover {words} so that we can undo it later @reversible=true
redact {words} except {keep}
{keep} may stay, {words} must go black
{words}: black them out, and there's no way back @reversible=false
blacken the following: {words}
I don't want anyone to see {words}
leave {keep} as it is and hide {words}'''),
   zh_q=L('''涂黑{words}
{words}涂掉，{keep}留着
不能让人看到{words}
永久涂黑{words} @reversible=false
先盖住{words}，以后可还原 @reversible=true
{keep}可以留，{words}要涂黑
遮住这些：{words}'''), res=["redacted"], ans=["The words are black."])
fn("set_blank_skip", "Skip blank pages and other clean-up", zh="空白页处理", names=["clean.set", "scanCleanup", "tidy"], descs=["skip_blank, straighten, keep_margins.", "What the scanner does by itself"],
   params=dict(skip_blank=dict(t="bool", d="leave blank pages out", zh="跳过空白页", opt=True, alt=["drop_blank"]), straighten=dict(t="bool", d="straighten crooked pages", zh="自动拉直", opt=True, alt=["deskew"]), keep_margins=dict(t="bool", d="do not cut the edges", zh="保留页边", opt=True, alt=["no_trim"])),
   en=L('''leave out blank pages @skip_blank=true
scan the blank pages too @skip_blank=false
straighten crooked pages @straighten=true
don't straighten anything @straighten=false
keep the edges of the paper @keep_margins=true
cut the edges off @keep_margins=false
I want the empty pages as well, and straight @skip_blank=false @straighten=true
no blank pages, and don't cut the margins @skip_blank=true @keep_margins=true
stop skipping empty pages @skip_blank=false
pages may stay crooked, but trim them @straighten=false @keep_margins=false
empty sheets are no longer wanted @skip_blank=true
margins on, straightening off @straighten=false @keep_margins=true'''),
   zh_q=L('''跳过空白页 @skip_blank=true
空白页也扫 @skip_blank=false
自动拉直 @straighten=true
别拉直 @straighten=false
页边留着 @keep_margins=true
页边裁掉，空白页不要 @skip_blank=true @keep_margins=false
不跳过空白页，但要拉直 @skip_blank=false @straighten=true'''), res=["clean-up set"], ans=["The clean-up is set."])
fn("send_scan", "Send a scan by mail", zh="邮寄扫描件", names=["mail.scan", "emailDocument", "forward_scan"], descs=["Document, recipients, copies, subject.", "Mails a document as an attachment"],
   params=dict(document=DOC, to=dict(t="[str]", v=["ruth@mill.example", "Mr. Ito", "the court", "pia@post.example", "Dr. Sand", "the landlord", "tax@town.example", "Olu", "Walter and Fay", "Noemi", "the bank", "registry@city.test", "小芸", "法院", "房东", "银行", "桑医生", "阿宁"], noise=0.1, d="recipients", zh="收件人", alt=["recipients"]), cc=dict(t="[str]", v=["the archive", "Bea", "hassan@desk.example", "my lawyer", "Ingrid", "Team South", "accounts@lund.test", "Yann", "档案室", "律师", "小唐", "会计"], noise=0.08, d="copies", zh="抄送", opt=True, alt=["copy_to"]), subject=dict(t="str", v=["as discussed", "From Lund to Lund", "Second reminder", "your copy", "Deed and map", "please sign", "Case 40-12", "for Monday", "sorry for the delay", "如约奉上", "第二次提醒", "请签字", "周一用", "抱歉迟了"], noise=0.12, d="subject", zh="主题", opt=True, alt=["title"])),
   en=L('''mail {document} to {to}
send {document} to {to}, copy to {cc}
{to} should get {document}, and {cc} a copy
{document} to {to}, subject: {subject}
copy {cc} and send {document} to {to}
with the subject "{subject}" send {document} to {to}
to {to}, cc {cc}: {document}
{cc} in copy, {document} for {to}, subject {subject}
forward {document} to {to} because they lost theirs
{to} want {document}
subject "{subject}", document {document}, recipients {to}, copies {cc}'''),
   zh_q=L('''把{document}发给{to}
{document}发给{to}，抄送{cc}
发{document}给{to}，主题“{subject}”
抄送{cc}，{document}发{to}
{to}要{document}，主题写“{subject}”
主题{subject}，文件{document}，收件人{to}，抄送{cc}'''), res=["sent"], ans=["{document} is on its way."])
fn("lock_box", "Lock or unlock an archive box", zh="锁档案盒", names=["boxes.lock", "boxAccess", "seal_box"], descs=["open=false: nothing goes in or out.", "Whether a box can be changed"],
   params=dict(box=BOX, open=dict(t="bool", v={"true": ["open", "unlocked", "开放"], "false": ["sealed", "locked", "封存"]}, d="true can be changed", zh="true 为可改", alt=["editable", "writable"])),
   en=L('''{box} should be {open}
keep {box} {open}
seal {box} @open=false
nothing may be put into {box} any more @open=false
open {box} again @open=true
people may add to {box} @open=true
don't let anyone change {box} @open=false
{box} needn't be locked any longer @open=true
I want {box} {open}
stop protecting {box} @open=true
lock {box}, the inspectors are coming @open=false'''),
   zh_q=L('''{box}要{open}
把{box}{open}
封存{box} @open=false
{box}重新开放 @open=true
不许再改{box} @open=false
{box}不用锁了 @open=true'''), res=["open: {open}"], ans=["{box} is set."])
fn("find_document", "Find the box a document is in", zh="查文件所在盒", names=["docs.find", "whichBox", "locate_document"], descs=["Gives the name of the box.", "Searches the archive"],
   params=dict(document=DOC),
   en=L('''where is {document}
which box has {document}
find {document}
in which box did we file {document}
look for {document} in the archive
{document} - what box is it in
I need {document}, where is it kept
the box with {document}, please
search for {document}
where did {document} end up'''),
   zh_q=L('''{document}在哪个盒
找{document}
{document}归在哪了
档案里查{document}
{document}放在哪个盒子
我要{document}，在哪'''), res=["Box 31", "Crate B"], ans=["I found the box."])

flow(en=["find the box with {d} and seal it", "which box holds {d}? Lock that box", "look for {d}, then let nobody change the box it is in"], zh_q=["找{d}所在的盒，封存", "查{d}在哪盒，把那盒锁上"],
     slots=dict(d="t_scandoc"), made=dict(b=["Box 31", "Crate B", "Binder 7", "K-204", "Row 3"]),
     steps=[("find_document", {"document": "{d}"}, "{b}"), ("lock_box", {"box": "{b}", "open": False}, "sealed")], ans=["{b} is sealed."])
