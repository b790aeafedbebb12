"""Backups and storage: backup runs, schedules, restoring, snapshots, drives, free space, syncing, cold storage."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def S(v, d, zh, *alt, **k):
    """A string parameter; a pool is a shared list or items separated by |."""
    return dict(t="str", v=v.split("|") if "|" in v else v, d=d, zh=zh, alt=list(alt), **k)


def I(lo, hi, d, zh, *alt, step=None, **k):
    """An integer parameter."""
    return dict(t="int", v=(lo, hi, step) if step else (lo, hi), d=d, zh=zh, alt=list(alt), **k)


domain("backups_storage")
values("backup_source_wa", en="Documents|the photo library|/home/nina|my laptop|the mail server|Projects|/var/www|the accounting folder|phone pictures|Music|the customer database|C:\\Users\\leo|game saves|Thesis|the wiki|~/code|office PC|Desktop".split("|"),
       zh="文档|照片库|我的笔记本|邮件服务器|项目文件夹|财务文件夹|手机照片|音乐|客户数据库|游戏存档|论文|桌面|办公电脑|/home/li".split("|"))
values("drive_wa", en="NAS|USB stick|the red drive|Backup Disk 2|S3 bucket|the cloud|external SSD|E:|/mnt/tank|office server|Seagate 4TB|the vault disk|Tape 7|old hard drive|sandisk-64|the second disk".split("|"),
       zh="网络存储|U盘|红色硬盘|备份盘2|云盘|移动固态硬盘|E盘|办公室服务器|保险柜硬盘|旧硬盘|7号磁带|第二块硬盘".split("|"))
values("snapshot_wa", en="snap-0412|before-update|2026-03-01|nightly-17|bk_991|full-w12|pre-migration|s-20418|clean install|monday-full|img7|v3-baseline|backup_0007|last-good".split("|"),
       zh="更新前|snap-0412|夜间17|迁移前|全量第12周|干净系统|周一全量|bk_991|基线v3|最后正常".split("|"))
SRC = S("backup_source_wa", "what is backed up", "备份对象", "source", "path", "what")
DRV = S("drive_wa", "drive or storage", "存储设备", "drive", "destination", "storage")
SNAP = S("snapshot_wa", "name of the backup", "备份名称", "backup_id", "snapshot", "version", noise=0.1)

fn("run_backup", "Back something up now", zh="立即备份", names=["backup.run", "startBackup", "backup_now"], descs=["Copies folders or a machine to a backup drive at once.", "Makes a backup"],
   params=dict(source=SRC, target={**DRV, "alt": ["destination", "to", "drive"], "opt": True, "d": "where the backup goes", "zh": "备份到哪里"},
               kind=dict(t="enum", v={"full": ["complete", "everything", "全量", "完整"], "incremental": ["only what changed", "only the changes", "增量"], "differential": ["the difference to the last full one", "差异"]}, d="kind of backup", zh="备份类型", opt=True, alt=["mode", "type"])),
   en=L('''back up {source}
back up {source} to {target}
make a backup of {source} on {target}
save a copy of {source} to {target}, {kind}
run a backup: {source}, {kind}
{source} to {target}, now
{target} should get a backup of {source}
I'm about to reinstall, back up {source} first
do a {kind} backup of {source}
put a backup copy of {source} on {target}
start backing up {source} onto {target}
I'm afraid of losing {source}, make a backup
{kind} backup of {source} to {target}
copy all of {source} to {target} as a backup @kind="full"
secure only the new files of {source} on {target} @kind="incremental"'''),
   zh_q=L('''备份{source}
把{source}备份到{target}
对{source}做{kind}备份
现在把{source}{kind}备份到{target}
我怕{source}丢了，备份一下
只备份{source}里改过的文件 @kind="incremental"'''), res=["backup finished", "saved as bk_991"], ans=["{source} is backed up."])

fn("schedule_backup", "Back something up regularly", zh="设置定期备份", names=["backup.schedule", "scheduleBackup", "plan_backup"], descs=["Sets up a repeated backup."],
   params=dict(source=SRC, frequency=dict(t="enum", v={"hourly": ["every hour", "each hour", "每小时"], "daily": ["every day", "every night", "每天", "每晚"], "weekly": ["every week", "once a week", "每周"], "monthly": ["every month", "once a month", "每月"]}, d="how often", zh="频率", alt=["interval", "repeat"]),
               time=S("clock_c", "at what time, as said", "时间", "at", "start_time", opt=True, noise=0), target={**DRV, "alt": ["destination", "to"], "opt": True, "d": "where the backups go"}),
   en=L('''back up {source} {frequency}
{frequency} backup of {source} to {target}
back up {source} {frequency} at {time}
schedule a backup of {source}: {frequency}, {time}
{source} should be saved {frequency} on {target}
set up an automatic backup of {source}, {frequency}
I want {source} backed up {frequency}
{frequency} at {time}, copy {source} to {target}
plan backups for {source} {frequency}
{source}, {frequency}, {target}: make that a backup plan
from now on save {source} {frequency}
let {source} be copied to {target} {frequency} at {time}
automatic backups please, {source} {frequency}'''),
   zh_q=L('''{frequency}备份{source}
{frequency}{time}备份{source}
设置{source}{frequency}备份到{target}
以后{frequency}自动备份{source}
{source}要{frequency}备份，{time}开始'''), res=["scheduled"], ans=["{source} will be backed up {frequency}."])

fn("cancel_backup_schedule", "Stop the regular backup of something", zh="取消定期备份", names=["backup.unschedule", "cancelSchedule", "stop_auto_backup"], descs=["No more automatic backups of this source; old ones stay."], params=dict(source=SRC),
   en=L('''stop the automatic backup of {source}
no more regular backups of {source}
cancel the backup schedule for {source}
don't back up {source} any more
{source} need not be saved every time, remove the schedule
turn off scheduled backups for {source}
end the backup plan of {source}
take {source} out of the automatic backups
{source} is dead, drop its backup plan
unschedule {source}
quit saving {source} regularly
I sold that machine, stop backing up {source}'''),
   zh_q=L('''停止自动备份{source}
取消{source}的定期备份
以后不用备份{source}了
关掉{source}的备份计划
{source}不再自动备份'''), res=["schedule removed"], ans=["{source} is no longer backed up automatically."])

fn("list_backups", "List the backups there are", zh="列出备份", names=["backup.list", "listBackups", "show_backups"], descs=["Names and dates of the kept backups."],
   params=dict(source={**SRC, "opt": True, "d": "only of this source"}, limit=I(2, 30, "how many, newest first", "数量", "count", "max", opt=True)),
   en=L('''list my backups
which backups of {source} do we have
show the last {limit} backups
when was {source} last backed up
show {limit} backups of {source}
what backups are there
is there any backup of {source}
the newest {limit} backups please
backups of {source}
do I have an old version of {source} somewhere
give me an overview of all backups
the {limit} most recent copies of {source}'''),
   zh_q=L('''列出所有备份
{source}有哪些备份
显示最近{limit}个备份
{source}上次什么时候备份的
{source}最近的{limit}个备份'''), res=["nightly-17, full-w12", '{{"backups":["bk_991"]}}'], ans=["These are the backups."])

fn("restore_backup", "Bring data back from a backup", zh="恢复备份", names=["backup.restore", "restoreBackup", "recover_from"], descs=["Restores what a backup holds, all of it or one path."],
   params=dict(backup=SNAP, path=S("invoices/2025|photos/Oslo|thesis.docx|config.yml|contacts.vcf|the inbox|budget.xlsx|src/main|wedding album|notes|照片/北京|论文.docx|收件箱|预算.xlsx|通讯录", "only this file or folder", "只恢复此文件或文件夹", "only", "item", opt=True), to=S("backup_source_wa", "where to put it; the old place if left out", "恢复到哪里", "target", "destination", opt=True)),
   en=L('''restore {backup}
restore {path} from {backup}
go back to {backup}
bring back {path} out of the backup {backup}
I deleted {path} by mistake, get it from {backup}
recover {backup} to {to}
restore {backup} into {to}
from {backup} I need {path}, put it into {to}
roll back to the backup {backup}
{path} is broken, take the copy in {backup}
fetch {path} from {backup}
use backup {backup} to restore everything
put what's in {backup} onto {to}
undo the damage with {backup}'''),
   zh_q=L('''恢复备份{backup}
从{backup}恢复{path}
把{backup}恢复到{to}
我误删了{path}，从{backup}找回来
回到{backup}的状态'''), res=["restored from {backup}"], ans=["{backup} is restored."])

fn("delete_backup", "Delete a backup", zh="删除备份", names=["backup.delete", "deleteBackup", "remove_snapshot"], descs=["Removes one kept backup for good."], params=dict(backup=SNAP),
   en=L('''delete the backup {backup}
remove {backup}
backup {backup} can go
get rid of {backup}
I no longer need backup {backup}
throw away {backup}
erase the old backup {backup}
free some space, delete {backup}
{backup} is useless, remove this backup
drop backup {backup} for good
purge {backup}
we have newer ones, so delete {backup}'''),
   zh_q=L('''删除备份{backup}
备份{backup}不要了
把{backup}这个备份删掉
腾点空间，删{backup}
清除旧备份{backup}'''), res=["{backup} deleted"], ans=["The backup {backup} is deleted."])

fn("verify_backup", "Check that a backup is intact", zh="校验备份", names=["backup.verify", "verifyBackup", "test_restore"], descs=["Reads a backup and compares checksums, restores nothing."],
   params=dict(backup=SNAP, deep=dict(t="bool", d="read every byte", zh="是否逐字节检查", default=False, alt=["thorough", "full_check"])),
   en=L('''verify {backup}
check whether {backup} is intact
is the backup {backup} any good
test {backup}
make sure {backup} can be read
verify {backup} thoroughly, every byte @deep=true
do a quick check of {backup} @deep=false
can I rely on {backup}
compare the checksums of {backup}
before I trust it, check backup {backup} completely @deep=true
is anything damaged in {backup}
validate the backup {backup}'''),
   zh_q=L('''校验{backup}
{backup}这个备份完好吗
检查备份{backup}能不能读
逐字节检查{backup} @deep=true
快速校验{backup} @deep=false'''), res=["intact", "2 damaged files"], ans=["I checked {backup}."])

fn("create_snapshot", "Take a snapshot of a volume", zh="创建快照", names=["snapshot.create", "takeSnapshot", "freeze_state"], descs=["Freezes the present state of a volume under a name."],
   params=dict(volume=S("tank/home|root|pool1/db|data|vm-web-01|/srv|photos volume|sql-disk|vm-test|archive|系统盘|数据盘|数据库卷|照片卷", "volume", "卷", "dataset", "disk"), name=S("snapshot_wa", "name of the snapshot", "快照名称", "label", "tag", opt=True), keep_days=I(1, 120, "delete it after this many days", "保留天数", "retention_days", "ttl_days", opt=True)),
   en=L('''take a snapshot of {volume}
snapshot {volume} as {name}
freeze the state of {volume}, call it {name}
make a snapshot {name} of {volume} and keep it {keep_days} days
snapshot of {volume} for {keep_days} days
{volume}: snapshot {name}
before the update, snapshot {volume} named {name}
create {name} from {volume}
I want to be able to go back, take a snapshot of {volume}
new snapshot on {volume}, retention {keep_days} days
for {keep_days} days keep the present state of {volume}
capture {volume} under the name {name}'''),
   zh_q=L('''给{volume}做快照
给{volume}创建快照{name}
{volume}快照，保留{keep_days}天
更新前给{volume}打个快照，叫{name}
冻结{volume}的当前状态'''), res=["snapshot of {volume} taken"], ans=["{volume} has a new snapshot."])

fn("get_free_space", "Tell how much room is left on a drive", zh="查询剩余空间", names=["storage.free", "getFreeSpace", "disk_usage"], descs=["Free and used space of a drive."],
   params=dict(drive=DRV, unit=dict(t="enum", v={"GB": ["gigabytes", "GB", "千兆"], "TB": ["terabytes", "TB"], "percent": ["percent", "per cent", "百分比"]}, d="unit of the answer", zh="单位", opt=True, alt=["units"])),
   en=L('''how much space is left on {drive}
free space on {drive}
is {drive} full
how full is {drive}
how many {unit} are free on {drive}
check the room on {drive}
{drive} free space in {unit}
will a big video still fit on {drive}
disk usage of {drive}
tell me in {unit} what remains on {drive}
space left on {drive}?
is there still room on {drive}'''),
   zh_q=L('''{drive}还剩多少空间
{drive}满了吗
查看{drive}的剩余容量
用{unit}显示{drive}的剩余空间
{drive}还放得下吗'''), res=["212 GB free", "91 percent used"], ans=["I looked at {drive}."])

fn("find_large_files", "Find the largest files on a drive", zh="查找大文件", names=["storage.largest", "findLargeFiles", "space_hogs"], descs=["What takes up the room."],
   params=dict(drive={**DRV, "opt": True, "d": "where to look"}, min_megabytes=I(50, 5000, "smallest size in MB", "最小兆数", "min_size_mb", "larger_than", step=50, opt=True), count=I(3, 50, "how many to show", "显示几个", "top", "limit", opt=True)),
   en=L('''find the largest files on {drive}
what takes up all the space on {drive}
show files bigger than {min_megabytes} MB
the {count} biggest files on {drive}
which files on {drive} are over {min_megabytes} megabytes
list large files
top {count} space hogs
why is {drive} so full
search {drive} for anything above {min_megabytes} MB
{drive}: biggest {count} files
find huge files, more than {min_megabytes} MB each
I need room on {drive}, what is large there'''),
   zh_q=L('''找出{drive}上的大文件
{drive}上什么最占空间
列出大于{min_megabytes}兆的文件
{drive}上最大的{count}个文件
{drive}怎么这么满，看看哪些文件大'''), res=["holiday.mov 4.1 GB", "vm-disk.img 22 GB"], ans=["These files are the largest."])

fn("sync_folders", "Keep two folders the same", zh="同步文件夹", names=["sync.start", "syncFolders", "mirror_folder"], descs=["Copies changes from one place to another, one way or both."],
   params=dict(source=S("backup_source_wa", "first folder", "源文件夹", "from", "first"), target=S("drive_wa", "second place", "目标", "to", "second"), direction=dict(t="enum", v={"one_way": ["in one direction", "only forwards", "单向"], "two_way": ["both ways", "in both directions", "双向"]}, d="direction", zh="方向", default="one_way", alt=["mode"]), delete_extra=dict(t="bool", d="delete what is gone at the source", zh="是否删除多余文件", opt=True, alt=["mirror"])),
   en=L('''sync {source} with {target}
synchronise {source} and {target} {direction}
keep {source} and {target} the same @direction="two_way"
mirror {source} to {target}, delete what's gone @delete_extra=true
push the changes of {source} to {target} but delete nothing @delete_extra=false
{source} <-> {target} @direction="two_way"
sync {target} from {source}
let changes in {source} also show up on {target}
{direction} sync: {source}, {target}
{target} should always look like {source} @direction="one_way"
what I change on {target} must come back to {source} as well, sync them @direction="two_way"
bring {target} up to date with {source}'''),
   zh_q=L('''同步{source}和{target}
{source}与{target}{direction}同步
把{source}同步到{target}，多余的删掉 @delete_extra=true
让{target}和{source}保持一致
{source}和{target}两边互相同步 @direction="two_way"'''), res=["synced"], ans=["{source} and {target} are in sync."])

fn("eject_drive", "Eject a drive safely", zh="安全弹出", names=["storage.eject", "ejectDrive", "unmount"], descs=["Makes a drive safe to unplug."], params=dict(drive=DRV),
   en=L('''eject {drive}
unmount {drive}
I want to unplug {drive}
is it safe to pull out {drive}? eject it first
safely remove {drive}
disconnect {drive}
{drive} can be taken off
let go of {drive}
take {drive} offline so I can pack it
remove {drive} from the computer
get {drive} ready to unplug
done with {drive}, eject'''),
   zh_q=L('''弹出{drive}
安全移除{drive}
我要拔{drive}
卸载{drive}
{drive}用完了，弹出'''), res=["{drive} can be unplugged"], ans=["You can unplug {drive}."])

fn("mount_drive", "Connect a drive", zh="挂载硬盘", names=["storage.mount", "mountDrive", "attach_drive"], descs=["Makes a plugged-in drive usable."],
   params=dict(drive=DRV, read_only=dict(t="bool", d="only reading, no writing", zh="是否只读", default=False, alt=["readonly", "write_protect"])),
   en=L('''mount {drive}
connect {drive}
mount {drive} read-only @read_only=true
I plugged in {drive}, make it available
attach {drive}, nothing may be written to it @read_only=true
{drive} doesn't show up, mount it
bring {drive} online
I need to get at {drive}
mount {drive} so that I can write to it @read_only=false
make {drive} usable
let me see what's on {drive} but protect it from changes @read_only=true
hook up {drive}'''),
   zh_q=L('''挂载{drive}
连接{drive}
只读挂载{drive} @read_only=true
我插上了{drive}，让它可用
{drive}可读写挂载 @read_only=false'''), res=["{drive} mounted"], ans=["{drive} is connected."])

fn("set_retention", "Set how many backups are kept", zh="设置保留策略", names=["backup.retention", "setRetention", "keep_backups"], descs=["Older backups of a source beyond the number or age are deleted."],
   params=dict(source=SRC, keep=I(2, 60, "how many are kept", "保留份数", "copies", "max_backups"), max_age_days=I(7, 730, "delete older than this many days", "最长天数", "older_than_days", opt=True)),
   en=L('''keep {keep} backups of {source}
only the last {keep} backups of {source}
{source}: keep {keep}, delete after {max_age_days} days
retain {keep} copies of {source} for at most {max_age_days} days
how many backups of {source}? {keep} are enough
set the retention of {source} to {keep}
for {source} store {keep} versions, nothing older than {max_age_days} days
I don't want more than {keep} backups of {source}
delete backups of {source} past {max_age_days} days but keep {keep}
{keep} generations of {source}
limit {source} to {keep} backups
hold on to {keep} backups of {source}, {max_age_days} days maximum'''),
   zh_q=L('''{source}保留{keep}份备份
{source}只留最近{keep}个备份
{source}留{keep}份，超过{max_age_days}天删除
把{source}的保留份数设为{keep}
{source}的备份最多{keep}份，最长{max_age_days}天'''), res=["keeping {keep}"], ans=["{keep} backups of {source} are kept."])

fn("archive_to_cold", "Move data into cold storage", zh="归档到冷存储", names=["storage.archive", "archiveCold", "move_to_archive"], descs=["Cheap slow storage for what is hardly used; the original is removed."],
   params=dict(source=SRC, label=S("doc_title_c", "label of the archive", "归档标签", "name", "tag", opt=True), years=I(1, 30, "years to keep it", "保存年数", "keep_years", opt=True)),
   en=L('''archive {source}
move {source} to cold storage
put {source} into the archive as {label}
{source} is hardly used, archive it for {years} years
send {source} to cold storage, label {label}
archive {source} under {label} for {years} years
keep {source} {years} years in the archive
I won't need {source} for ages, move it off the fast disks
freeze {source} away as {label}
{source} to the cold archive, {years} years
label it {label} and archive {source}
by law we keep {source} for {years} years, archive it'''),
   zh_q=L('''归档{source}
把{source}移到冷存储
{source}归档为{label}，保存{years}年
{source}很少用，放进归档
冷存储{source}，标签{label}'''), res=["archived"], ans=["{source} is in the archive."])

fn("encrypt_drive", "Encrypt a drive", zh="加密硬盘", names=["storage.encrypt", "encryptDrive", "protect_disk"], descs=["Makes a drive unreadable without the passphrase."],
   params=dict(drive=DRV, passphrase=S("secret_wa", "passphrase", "密码", "password", "key", noise=0.1)),
   en=L('''encrypt {drive} with {passphrase}
encrypt {drive}, passphrase {passphrase}
protect {drive} with the password {passphrase}
{drive} should be encrypted, use {passphrase}
use the passphrase {passphrase} to encrypt {drive}
nobody should be able to read {drive} without {passphrase}
lock {drive} with {passphrase}
{passphrase} is the key for {drive}, encrypt it
make {drive} unreadable for strangers, password {passphrase}
set up encryption on {drive}: {passphrase}
if I lose {drive} nobody may read it, encrypt with {passphrase}
scramble {drive} using {passphrase}'''),
   zh_q=L('''用{passphrase}加密{drive}
加密{drive}，密码{passphrase}
给{drive}设加密密码{passphrase}
{drive}要加密，密码用{passphrase}
没有{passphrase}就打不开{drive}，加密它'''), res=["{drive} encrypted"], ans=["{drive} is encrypted."])

flow(en=["which backups of {source} are there? restore the newest", "look up the backups of {source} and restore the latest one", "find the last backup of {source} and bring it back"], zh_q=["查{source}的备份，恢复最新的", "看看{source}有什么备份，恢复最近那个"],
     slots=dict(source="backup_source_wa"), made=dict(backup="snapshot_wa"), steps=[("list_backups", {"source": "{source}"}, "{backup}"), ("restore_backup", {"backup": "{backup}"}, "restored")], ans=["{backup} is restored."])
flow(en=["back up {source} to {target} and then verify the backup", "save {source} on {target}, and check afterwards that the copy is intact"], zh_q=["把{source}备份到{target}，再校验一下", "备份{source}到{target}，然后检查备份是否完好"],
     slots=dict(source="backup_source_wa", target="drive_wa"), made=dict(backup="snapshot_wa"), steps=[("run_backup", {"source": "{source}", "target": "{target}"}, "saved as {backup}"), ("verify_backup", {"backup": "{backup}"}, "intact")], ans=["{source} is saved as {backup} and the copy is intact."])
