"""Password vault: logins, generated passwords, one-time codes, sharing, secure notes, cards, locking."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter; a pool is a shared list or items separated by |."""
    return dict(t="str", v=v.split("|") if "|" in v else v, d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, step=None, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi, step) if step else (lo, hi), d=d, zh=zh, alt=list(alt), **k)


domain("password_vault")
values("vault_item_wa", en="Netflix|my bank|GitHub|the router|work email|Amazon|the tax portal|Instagram|Dropbox|the school website|Steam|PayPal|old forum|NAS admin|the gym app|Airbnb|Wi-Fi guest|insurance|eBay|health portal|VPN office|library card".split("|"),
       zh="淘宝|网银|公司邮箱|路由器|税务网|微博|学校网站|支付宝|健身房|旧论坛|保险|云盘|京东|医保|访客无线网".split("|"))
values("secret_wa", en="Tr0ub4dor&3|hunter22|correct-horse-battery|P@ssw0rd99|x7!Kd02q|moonlight_84|9fGz-LLq2|ilovetea1987|Sommer2025!|qV3#nn81|bluebird77|zebra.crossing.5|m0therB0ard|7h3Gr33nDoor|R4inb0w$".split("|"))
values("vault_folder_wa", en="Family|Work|Finance|Shopping|Travel|Kids|Servers|Old stuff|Clients|Social|Streaming|Health".split("|"), zh="家庭|工作|财务|购物|旅行|孩子|服务器|旧账号|客户|社交|健康".split("|"))
SITE = S("vault_item_wa", "name of the entry", "条目名称", "entry", "item", "account", "service")
SECRET = S("secret_wa", "password", "密码", "secret", "passphrase", noise=0.1)
FOLDER = S("vault_folder_wa", "folder in the vault", "文件夹", "group", "collection")

fn("save_login", "Save a login in the vault", zh="保存登录信息", names=["vault.add_login", "saveLogin", "store_credentials"], descs=["Stores a user name and a password for a site.", "New entry in the password vault"],
   params=dict(site=SITE, username=S("username", "user name or mail address", "用户名", "user", "login"), password=SECRET, folder={**FOLDER, "opt": True}),
   en=L('''save my login for {site}: {username}, {password}
store {username} with the password {password} for {site}
new entry {site}, user {username}, password {password}
remember {username} / {password} for {site}
my user name at {site} is {username} and the password is {password}, save it
{site}: {username} {password}
put the login {username} with {password} for {site} into {folder}
add {site} to {folder}, user {username}, password {password}
the password {password} belongs to {username} at {site}, keep it
I made an account at {site} as {username}, password {password}
keep this safe: {site}, {username}, {password}
add credentials for {site}; login {username}; secret {password}
in the folder {folder} save {site} with {username} and {password}
password {password}, user {username}, for {site}'''),
   zh_q=L('''保存{site}的登录，用户名{username}，密码{password}
记住{site}：{username}，{password}
新建条目{site}，账号{username}，密码{password}，放进{folder}
我在{site}的用户名是{username}，密码是{password}，存一下
把{username}和密码{password}存到{site}'''), res=["saved {site}"], ans=["The login for {site} is saved."])

fn("get_password", "Show the password of an entry", zh="查看密码", names=["vault.reveal", "getPassword", "show_secret"], descs=["Reveals a stored password on the screen."],
   params=dict(site=SITE, username=S("username", "which login, if there are several", "用户名", "user", "login", opt=True)),
   en=L('''what's my password for {site}
show the password of {site}
I forgot my {site} password
reveal {site}
which password do I have at {site}
password for {site} please
look up the password of {username} at {site}
{site} password?
I can't remember how to log in to {site}, show me the password
tell me the secret for {site}
display the {site} password for {username}
under {site} there should be a password, let me see it
what did I choose as password on {site}'''),
   zh_q=L('''{site}的密码是什么
显示{site}的密码
我忘了{site}的密码
查一下{site}上{username}的密码
看看{site}的密码'''), res=["shown for 30 seconds"], ans=["Here is the password for {site}."])

fn("copy_password", "Copy the password of an entry without showing it", zh="复制密码", names=["vault.copy", "copyPassword", "password_to_clipboard"], descs=["Puts a stored password on the clipboard, then wipes it."],
   params=dict(site=SITE, clear_after=I(10, 120, "seconds until the clipboard is wiped", "几秒后清空剪贴板", "timeout", "seconds", step=5, default=30)),
   en=L('''copy the {site} password
copy the password for {site} to the clipboard
put the {site} password on my clipboard
clipboard: password of {site}
I want to paste the password of {site}
copy {site}, clear it after {clear_after} seconds
don't show it, just copy the password of {site}
give me the {site} password to paste
for {clear_after} seconds I need the {site} password in the clipboard
grab the password for {site} so I can paste it
copy my login secret of {site} and wipe it after {clear_after} seconds
somebody is looking over my shoulder, only copy {site}'''),
   zh_q=L('''复制{site}的密码
把{site}的密码放到剪贴板
复制{site}的密码，{clear_after}秒后清空
我要粘贴{site}的密码
别显示，直接复制{site}的密码'''), res=["copied"], ans=["The password for {site} is on the clipboard."])

fn("change_password", "Change the stored password of an entry", zh="修改密码", names=["vault.update", "changePassword", "set_new_password"], descs=["Replaces the password kept for a site."],
   params=dict(site=SITE, new_password=S("secret_wa", "new password", "新密码", "password", "new_secret", noise=0.1), old_password=S("secret_wa", "the password until now, to confirm", "旧密码", "current_password", opt=True, noise=0.1)),
   en=L('''change my {site} password to {new_password}
the new password for {site} is {new_password}
update {site}: {new_password}
replace {old_password} by {new_password} at {site}
{site} now has {new_password} instead of {old_password}
my old password at {site} was {old_password}, the new one is {new_password}
set the password of {site} to {new_password}
I changed it on {site}, it's {new_password} now
from {old_password} to {new_password}, entry {site}
{new_password} replaces {old_password} for {site}
note the new {site} password {new_password}
{site} had {old_password}; make it {new_password}
use {new_password} for {site} from now on'''),
   zh_q=L('''把{site}的密码改成{new_password}
{site}的新密码是{new_password}
{site}的密码从{old_password}换成{new_password}
我改了{site}的密码，现在是{new_password}
{site}原来是{old_password}，更新为{new_password}'''), res=["updated"], ans=["The password for {site} is updated."])

fn("generate_password", "Make up a random password", zh="生成密码", names=["generator.password", "generatePassword", "random_secret"], descs=["A strong random password with the wanted length."],
   params=dict(length=I(8, 64, "number of characters", "长度", "characters", "size", default=16), symbols=dict(t="bool", d="use special characters", zh="是否含特殊字符", default=True, alt=["special_characters"]), readable=dict(t="bool", d="easy to say aloud", zh="是否易读", default=False, alt=["pronounceable"])),
   en=L('''generate a password
make me a password with {length} characters
give me a strong password
a random password, {length} long, no symbols @symbols=false
think up a password of {length} characters
I need a secure new password
{length} character password please
generate something I can read out over the phone @readable=true
a password without special characters @symbols=false
create a {length}-character random password including symbols @symbols=true
come up with a safe password that is easy to pronounce, {length} letters @readable=true
password generator, {length}
only letters and digits, {length} of them, for a password @symbols=false'''),
   zh_q=L('''生成一个密码
来个{length}位的密码
随机生成{length}位密码，不要符号 @symbols=false
给我一个安全的密码
生成一个好念的密码 @readable=true'''), res=["qV3#nn81", "x7!Kd02q", '{{"password":"9fGz-LLq2"}}'], ans=["Here is a new password."])

fn("check_strength", "Tell how safe a password is", zh="检查密码强度", names=["audit.strength", "checkPassword", "rate_password"], descs=["Rates a password that is given, nothing is stored."], params=dict(password=SECRET),
   en=L('''is {password} a good password
how strong is {password}
check the strength of {password}
rate the password {password}
would {password} be safe
could somebody guess {password}
{password}: strong or weak?
test {password}
I'd like to use {password}, is it secure enough
what do you think of {password} as a password
how long would it take to crack {password}
tell me whether {password} is too easy'''),
   zh_q=L('''{password}这个密码安全吗
检查{password}的强度
{password}容易被猜到吗
评估一下密码{password}
用{password}当密码行不行'''), res=["weak", "strong", "fair"], ans=["I checked that password."])

fn("audit_vault", "Find weak, reused or leaked passwords", zh="审查密码库", names=["audit.run", "auditVault", "security_report"], descs=["Looks through all stored passwords for problems."],
   params=dict(problem=dict(t="enum", v={"weak": ["too easy", "guessable", "太弱", "简单"], "reused": ["used more than once", "the same everywhere", "repeated", "重复使用", "重复"], "leaked": ["stolen", "in a data breach", "泄露", "外泄"], "old": ["outdated", "not changed for years", "很久没改", "过期"]}, d="only this kind of problem", zh="问题类型", opt=True, alt=["kind", "filter"]), folder={**FOLDER, "opt": True}),
   en=L('''check all my passwords
are any of my passwords {problem}
audit the vault
which passwords are {problem}
look for passwords that are {problem} in {folder}
show entries whose password is {problem}
is there anything unsafe in {folder}
do a security check of my vault
I heard about a hack, did they get any of my passwords @problem="leaked"
do I use one password on several sites @problem="reused"
report on passwords that are {problem}
scan {folder} for problems
list everything {problem}'''),
   zh_q=L('''检查我所有的密码
有没有{problem}的密码
审查密码库
{folder}里哪些密码{problem}
我有密码被泄露吗 @problem="leaked"'''), res=["3 problems", '{{"entries":["eBay"]}}'], ans=["I went through the vault."])

fn("get_one_time_code", "Show the current one-time code of an entry", zh="获取一次性验证码", names=["totp.code", "getOneTimeCode", "two_factor_code"], descs=["Six-digit code for two-factor login."], params=dict(site=SITE),
   en=L('''give me the one-time code for {site}
what's the 2FA code of {site}
{site} asks for a six digit code
authenticator code for {site}
two-factor code {site}
current code of {site} please
I need the second factor for {site}
{site} wants a verification code
otp {site}
which numbers do I type in at {site} now
read me the login code of {site}
{site} won't let me in without the code from the authenticator'''),
   zh_q=L('''给我{site}的验证码
{site}的两步验证码是多少
{site}要六位动态码
{site}的动态口令
登录{site}要验证码'''), res=["402 118", "993051"], ans=["Here is the code for {site}."])

fn("add_one_time_code", "Set up one-time codes for an entry", zh="设置一次性验证码", names=["totp.setup", "enableTwoFactor", "add_authenticator"], descs=["Stores the setup key so that codes can be made."],
   params=dict(site=SITE, key=S("JBSWY3DPEHPK3PXP|GEZDGNBVGY3TQOJQ|MFRGGZDFMZTWQ2LK|KRSXG5A7|ONSWG4TFOQ|NB2W45DFOIZA|IFBEGRCF|PEHPK3PX|QW4T7LM2|ZX92KDA1", "setup key of the site", "设置密钥", "secret_key", "seed", noise=0.05), digits=dict(t="enum", v={6: ["six", "六"], 8: ["eight", "八"]}, d="length of the codes", zh="位数", opt=True, alt=["length"])),
   en=L('''set up two-factor for {site} with the key {key}
{site} gave me the key {key}, make codes from it
add the authenticator key {key} to {site}
turn on one-time codes for {site}, key {key}
key {key} for {site}
{site} 2FA setup: {key}
store the otp seed {key} under {site}
use {key} to create {digits} digit codes for {site}
I switched on two-factor at {site}, the setup key is {key}
add {site} to the authenticator, {key}, {digits} digits
enable verification codes of {site} using {key}
my setup key for {site} reads {key}'''),
   zh_q=L('''给{site}设置两步验证，密钥{key}
{site}的密钥是{key}，添加验证器
用{key}为{site}生成{digits}位动态码
把密钥{key}加到{site}
启用{site}的动态码，密钥{key}'''), res=["codes set up"], ans=["One-time codes for {site} are set up."])

fn("delete_login", "Delete an entry from the vault", zh="删除登录信息", names=["vault.delete", "deleteLogin", "remove_entry"], descs=["Removes a stored login."],
   params=dict(site=SITE, permanently=dict(t="bool", d="skip the trash", zh="是否彻底删除", default=False, alt=["skip_trash", "forever"])),
   en=L('''delete the {site} login
remove {site} from the vault
forget my password for {site}
I closed my account at {site}, drop the entry
{site} can be deleted
wipe {site} for good @permanently=true
throw {site} out of my passwords
erase {site}, don't keep it in the trash @permanently=true
put {site} in the trash, I may want it back @permanently=false
I don't use {site} any more, take it out of the vault
permanently remove {site} @permanently=true
get rid of the entry {site}'''),
   zh_q=L('''删除{site}的登录信息
把{site}从密码库去掉
彻底删除{site} @permanently=true
我注销了{site}，删掉条目
{site}放进回收站 @permanently=false'''), res=["deleted {site}"], ans=["{site} is no longer in the vault."])

fn("move_entry", "Move an entry into another folder", zh="移动条目", names=["vault.move", "moveEntry", "file_under"], descs=["Sorts a login into a folder of the vault."],
   params=dict(site=SITE, folder={**FOLDER, "d": "folder it goes to"}, from_folder=S("vault_folder_wa", "folder it comes from", "原文件夹", "source", opt=True)),
   en=L('''move {site} to {folder}
put {site} in the folder {folder}
{site} belongs in {folder}
take {site} out of {from_folder} and put it into {folder}
file {site} under {folder}
sort {site} into {folder}
{site} is in {from_folder} but should be in {folder}
in {folder} I'd like to have {site}
from {from_folder} to {folder}: {site}
move the entry {site} over to {folder}
{folder} is a better place for {site}
shift {site} from {from_folder} to {folder}'''),
   zh_q=L('''把{site}移到{folder}
{site}应该放在{folder}
把{site}从{from_folder}移到{folder}
{site}归到{folder}
{folder}里放上{site}'''), res=["moved"], ans=["{site} is in {folder}."])

fn("share_login", "Share an entry with somebody", zh="共享登录信息", names=["sharing.share", "shareLogin", "give_access"], descs=["Lets another person use a stored login."],
   params=dict(site=SITE, person=S("person", "with whom", "共享给谁", "recipient", "with", "to"), access=dict(t="enum", v={"use": ["only use it", "fill in without seeing", "仅使用", "不可见"], "view": ["see it", "look at it", "可查看", "查看"], "edit": ["change it", "full access", "可编辑", "编辑"]}, d="what they may do", zh="权限", opt=True, alt=["permission", "rights"]), days=I(1, 90, "how many days", "有效天数", "expires_in", opt=True)),
   en=L('''share {site} with {person}
give {person} the {site} login
{person} needs access to {site} for {days} days
let {person} use {site}, they may {access}
share the password of {site} with {person} for {days} days
{person} should be able to log in to {site}
{site} for {person}, {access}
for {days} days {person} may have {site}
send my {site} credentials to {person} safely
{person} wants to get into {site}, share it
share {site}, person {person}, rights: {access}
allow {person} to {access} for {site}
open {site} up to {person}'''),
   zh_q=L('''把{site}共享给{person}
让{person}用{site}，{days}天
{person}需要{site}的登录
共享{site}给{person}，权限{access}
{site}的密码给{person}看'''), res=["shared with {person}"], ans=["{person} has access to {site}."])

fn("revoke_share", "Take back a shared entry", zh="取消共享", names=["sharing.revoke", "unshareLogin", "withdraw_access"], descs=["Somebody may no longer use a login."],
   params=dict(site=SITE, person=S("person", "from whom", "取消谁的权限", "recipient", "from")),
   en=L('''stop sharing {site} with {person}
{person} should no longer have {site}
revoke {person}'s access to {site}
take {site} away from {person}
unshare {site} from {person}
{person} left the company, no more {site} for them
withdraw {site} from {person}
remove {person} from the {site} entry
{person} may not use {site} any more
end the access of {person} to {site}
don't let {person} log in to {site} with my account
{site} isn't {person}'s business now, unshare'''),
   zh_q=L('''不再把{site}共享给{person}
取消{person}对{site}的访问
{person}离职了，收回{site}
别让{person}用{site}了
撤销{person}的{site}权限'''), res=["access of {person} ended"], ans=["{person} has no access to {site} now."])

fn("save_secure_note", "Store a secret note in the vault", zh="保存加密便笺", names=["vault.add_note", "saveSecureNote", "store_secret_text"], descs=["Keeps a text such as a licence key or a PIN in the vault."],
   params=dict(title=S("alarm code|passport number|wifi at grandma's|licence key|PUK of my SIM|bike lock|locker 14|safe combination|recovery words|door pin office|blood type|frequent flyer|报警器密码|护照号|奶奶家无线网|许可证|自行车锁|保险柜|恢复短语|门禁", "title", "标题", "name", "label"), text=S("7-22-31|C01X 993 221|maple tulip orbit|9920|LK-88-2210-QZ|4471 then star|green-turtle-lake|K7781203|0042#|31 left, 8 right|5523 1180|AB+", "the secret", "内容", "content", "secret"), folder={**FOLDER, "opt": True}),
   en=L('''secure note {title}: {text}
save {text} as {title} in the vault
keep {title} secret for me: {text}
store a secret note called {title} with the text {text}
{title} is {text}, put that in the vault
remember in the vault that {title} is {text}
note {title} in {folder}: {text}
lock away {text} under {title}
write a secure note, title {title}, content {text}
in {folder} keep {title}: {text}
my {title} is {text}, store it encrypted
{text} is the {title}, add an encrypted note'''),
   zh_q=L('''保存加密便笺{title}：{text}
把{title}{text}存进密码库
{title}是{text}，加密保存
在{folder}里存一条{title}：{text}
加密便笺，标题{title}，内容{text}'''), res=["note saved"], ans=["{title} is in the vault."])

fn("lock_vault", "Lock the vault", zh="锁定密码库", names=["vault.lock", "lockVault", "close_vault"], descs=["The master password is needed again, now or after some time of rest."],
   params=dict(after_minutes=I(1, 60, "lock after this many minutes without use; at once if left out", "闲置几分钟后锁定", "idle_minutes", "timeout", opt=True)),
   en=L('''lock the vault
lock my passwords
close the password manager safely
the vault should lock after {after_minutes} minutes
auto-lock the vault after {after_minutes} minutes
I'm leaving my desk, lock the vault
nobody should see my passwords now, lock them
lock it when I'm away for {after_minutes} minutes
seal the vault
set the vault timeout to {after_minutes} minutes
ask for the master password again
after {after_minutes} idle minutes, lock the passwords'''),
   zh_q=L('''锁定密码库
把密码锁起来
{after_minutes}分钟不用就锁定密码库
我要离开一下，锁上密码库
自动锁定时间设为{after_minutes}分钟'''), res=["locked"], ans=["The vault is locked."])

flow(en=["generate a password and save it for {username} at {site}", "I'm signing up at {site} as {username}: make a new password and store it", "think up a password, then keep it for {site}, user {username}"], zh_q=["生成一个密码，存为{site}的{username}的登录", "我在{site}注册{username}，生成密码并保存"],
     slots=dict(site="vault_item_wa", username="username"), made=dict(password="secret_wa"), steps=[("generate_password", {}, "{password}"), ("save_login", {"site": "{site}", "username": "{username}", "password": "{password}"}, "saved")], ans=["{site} is saved with a new password."])
flow(en=["my {site} password is bad, generate a new one and put it in the vault", "replace the password of {site} by a freshly generated one", "make a random password and set it for {site}"], zh_q=["给{site}换一个随机生成的密码", "生成新密码，更新{site}的密码"],
     slots=dict(site="vault_item_wa"), made=dict(password="secret_wa"), steps=[("generate_password", {}, '{{"password":"{password}"}}'), ("change_password", {"site": "{site}", "new_password": "{password}"}, "updated")], ans=["{site} has a new password."])
