"""Files and folders: create, move, copy, share, compress."""
from switchboard.world import domain, fn, flow

_FILE = dict(t="str", v="file_name_c", d="name of the file", zh="文件名", alt=["name", "path", "filename"])
_FOLDER = dict(t="str", v="folder_c", d="name of the folder", zh="文件夹名", alt=["directory", "dir"])
domain("files")
fn("open_file", "Open a file", zh="打开文件", names=["files.open", "viewFile"], params=dict(file=_FILE), en=["open {file}", "show me the file {file}", "let me see {file}", "I want to look at {file}", "bring up {file}", "view {file}", "double click {file}", "what's in {file}? open it", "launch the file {file}"],
   zh_q=["打开{file}", "我想看{file}", "把{file}打开看看", "查看文件{file}",
          "{file}给我看看", "点开{file}", "要看{file}这个文件", "{file}，打开", "帮忙把{file}调出来"], res=["{file} opened"], ans=["{file} is open."])
fn("rename_file", "Give a file another name", zh="重命名文件", names=["files.rename", "changeFileName"], params=dict(file=_FILE, new_name=dict(t="str", v="file_name_c", d="new name with extension", alt=["to"])),
   en=["rename {file} to {new_name}", "call {file} {new_name} instead", "change the name of {file} to {new_name}", "{file} should be named {new_name}", "the file {file} becomes {new_name}", "give {file} the name {new_name}", "new name for {file}: {new_name}", "I want {file} to be called {new_name}"],
   zh_q=["把{file}重命名为{new_name}", "{file}改名叫{new_name}", "文件{file}的新名字是{new_name}", "将{file}换成{new_name}这个名字",
          "{file}这名字不好，改成{new_name}", "{file}以后叫{new_name}", "文件名从{file}改成{new_name}", "不叫{file}了，叫{new_name}", "给{file}换个名字：{new_name}"], res=["renamed to {new_name}"], ans=["It is called {new_name} now."])
fn("move_file", "Move a file into another folder", zh="移动文件", names=["files.move", "relocateFile"], params=dict(file=_FILE, folder=dict(t="str", v="folder_c", d="folder it goes to", alt=["destination", "target_dir"])),
   en=["move {file} to {folder}", "put {file} in the folder {folder}", "{file} belongs in {folder}", "shift {file} over to {folder}", "take {file} and file it under {folder}", "drag {file} into {folder}", "{file} should be in {folder}, not here", "relocate {file} to {folder}", "into {folder} with {file}"],
   zh_q=["把{file}移到{folder}", "{file}应该放在{folder}里", "移动{file}到{folder}文件夹", "将{file}拖进{folder}",
          "{file}挪到{folder}", "把{file}放进{folder}文件夹", "{file}不该在这儿，移到{folder}", "{folder}里放{file}，原来的位置不要留", "将文件{file}转移到{folder}"], res=["moved"], ans=["{file} is in {folder}."])
fn("copy_file", "Copy a file into another folder, keeping the original", zh="复制文件到文件夹", names=["files.copy", "copyTo"], params=dict(file=_FILE, folder=dict(t="str", v="folder_c", d="folder that gets the copy", alt=["destination"])),
   en=["copy {file} to {folder}", "put a copy of {file} in {folder}", "I want {file} in {folder} too", "leave {file} where it is but copy it to {folder}", "{folder} should have a copy of {file}", "duplicate {file} into the folder {folder}", "also save {file} under {folder}", "copy the file {file} over to {folder}"],
   zh_q=["把{file}复制到{folder}", "在{folder}里也放一份{file}", "复制一份{file}到{folder}", "{folder}里也要有{file}",
          "{file}给{folder}也拷一份", "把{file}拷到{folder}", "{file}原地不动，再复制到{folder}", "{folder}里缺个{file}，复制过去", "在{folder}留一份{file}的副本"], res=["copied"], ans=["A copy of {file} is in {folder}."])
fn("delete_file", "Delete a file", zh="删除文件", names=["files.delete", "removeFile"], params=dict(file=_FILE, permanently=dict(t="bool", d="do not keep it in the trash", opt=True)),
   en=["delete {file}", "throw {file} away", "remove the file {file}", "I don't need {file} any longer", "delete {file} for good @permanently=true", "put {file} in the trash @permanently=false", "get rid of {file}", "erase {file} so that it can't be restored @permanently=true", "{file} can go"],
   zh_q=["删除{file}", "把{file}扔进回收站 @permanently=false", "彻底删除{file} @permanently=true", "{file}不需要了，删掉",
          "{file}删了吧", "不要{file}了", "{file}永久删除，别留在回收站 @permanently=true", "{file}先丢回收站 @permanently=false", "把{file}删干净，找不回来那种 @permanently=true", "文件{file}没用了"], res=["{file} deleted"], ans=["{file} is deleted."])
fn("restore_file", "Take a file back out of the trash", zh="从回收站恢复文件", names=["files.restore", "undeleteFile"], params=dict(file=_FILE),
   en=["restore {file}", "get {file} back out of the trash", "I deleted {file} by mistake, bring it back", "undelete {file}", "recover {file}", "{file} should not have been deleted, restore it", "rescue {file} from the bin", "put {file} back where it was"],
   zh_q=["恢复{file}", "把{file}从回收站找回来", "我误删了{file}，恢复一下", "还原文件{file}",
          "{file}删错了，找回来", "{file}还在回收站吗，还原", "把删掉的{file}弄回来", "回收站里的{file}恢复一下", "{file}我还要，还原"], res=["{file} restored"], ans=["{file} is back."])
fn("empty_trash", "Delete everything in the trash", zh="清空回收站", names=["trash.empty", "purgeTrash"], en=["empty the trash", "clear out the bin", "delete everything in the trash for good", "the recycle bin is full, empty it", "take out the trash of this computer", "purge all deleted files", "get rid of what's in the trash", "make the trash empty"],
   zh_q=["清空回收站", "回收站满了，清一下", "把回收站里的都删掉", "彻底清除已删除的文件",
          "回收站倒掉", "回收站里的东西都不要了", "垃圾桶清一清", "回收站太占空间，清空", "把回收站清干净"], res=["31 files removed"], ans=["The trash is empty."])
fn("create_folder", "Create a folder", zh="新建文件夹", names=["folders.create", "mkdir"], params=dict(folder=_FOLDER, parent=dict(t="str", v="folder_c", d="folder it is made in", opt=True, alt=["inside"])),
   en=["create a folder called {folder}", "new folder {folder}", "make a folder {folder} inside {parent}", "I need a directory named {folder}", "mkdir {folder}", "set up a folder {folder} in {parent}", "within {parent}, add a folder {folder}", "a new folder named {folder} please", "put a folder {folder} into {parent}"],
   zh_q=["新建文件夹{folder}", "在{parent}里建一个{folder}文件夹", "创建一个叫{folder}的文件夹", "我需要一个{folder}目录",
          "建个文件夹，名字{folder}", "{parent}下面新建{folder}", "再来一个{folder}文件夹", "在{parent}里开个{folder}目录", "文件夹{folder}还没有，建一个"], res=["folder {folder} created"], ans=["The folder {folder} is there."])
fn("open_folder", "Show the contents of a folder", zh="打开文件夹", names=["folders.open", "browse", "list_files"], params=dict(folder=_FOLDER, sort=dict(t="enum", v={"name": ["alphabetically", "名称"], "date": ["newest first", "日期"], "size": ["biggest first", "大小"]}, d="order of the list", opt=True)),
   en=["open the folder {folder}", "what's in {folder}?", "list the files in {folder}", "show me {folder} sorted by {sort}", "go to the folder {folder}", "which files are in {folder}?", "browse {folder}", "contents of {folder} by {sort}", "look into {folder}", "list {folder} with the latest files at the top @sort=\"date\""],
   zh_q=["打开{folder}文件夹", "{folder}里有什么？", "列出{folder}的文件，按{sort}排序", "看看{folder}目录",
          "进{folder}", "{folder}文件夹里都有啥", "{folder}里的文件按{sort}排", "把{folder}打开，按{sort}排序", "看看{folder}里有哪些文件"], res=["12 files"], ans=["{folder} has 12 files."])
fn("rename_folder", "Give a folder another name", zh="重命名文件夹", names=["folders.rename"], params=dict(folder=_FOLDER, new_name=dict(t="str", v="folder_c", d="new name", alt=["to"])),
   en=["rename the folder {folder} to {new_name}", "the folder {folder} should be called {new_name}", "change the folder name {folder} into {new_name}", "call my {folder} folder {new_name}", "folder {folder}: new name {new_name}", "the directory {folder} becomes {new_name}", "give the {folder} folder the name {new_name}", "I'd rather have the folder {folder} named {new_name}"],
   zh_q=["把文件夹{folder}改名为{new_name}", "{folder}文件夹重命名为{new_name}", "{folder}目录以后叫{new_name}", "文件夹{folder}换个名字：{new_name}",
          "文件夹{folder}不叫这个了，叫{new_name}", "将{folder}文件夹改成{new_name}", "{folder}这个文件夹改名{new_name}", "文件夹名{folder}换成{new_name}", "把目录{folder}重新命名为{new_name}"], res=["renamed"], ans=["The folder is called {new_name}."])
fn("delete_folder", "Delete a folder with everything in it", zh="删除文件夹", names=["folders.delete", "rmdir"], params=dict(folder=_FOLDER),
   en=["delete the folder {folder}", "remove the directory {folder}", "the whole {folder} folder can go", "throw away {folder} and all files in it", "I want the folder {folder} gone", "rmdir {folder}", "get rid of the {folder} folder", "erase folder {folder}"],
   zh_q=["删除文件夹{folder}", "整个{folder}目录都不要了", "把{folder}文件夹连同文件一起删掉", "移除{folder}文件夹",
          "{folder}文件夹没用了，删", "把整个{folder}目录删掉", "{folder}连里面的一起删", "不要{folder}这个文件夹了", "文件夹{folder}去掉"], res=["folder deleted"], ans=["The folder {folder} is gone."])
fn("search_files", "Search for files by name or type", zh="搜索文件", names=["files.search", "findFiles"], params=dict(query=dict(t="str", v="doc_title_c", d="words in the name", alt=["text", "name"]), kind=dict(t="enum", v={"image": ["pictures", "photos", "图片"], "document": ["documents", "文档"], "video": ["videos", "films", "视频"], "audio": ["sounds", "recordings", "音频"]}, d="kind of file", opt=True), folder=dict(t="str", v="folder_c", d="where to search", opt=True)),
   en=["find files named {query}", "search for {query}", "look for {kind} called {query}", "where did I put {query}?", "find {kind} about {query} in {folder}", "search {folder} for {query}", "is there anything with {query} in its name?", "I can't find {query}, search the files", "{kind} with the name {query}, where are they"],
   zh_q=["查找名为{query}的文件", "搜索{query}", "在{folder}里找{query}", "找一下叫{query}的{kind}",
          "{query}放哪了", "有没有叫{query}的{kind}", "帮我找{query}这个文件", "{folder}里有没有{query}", "{kind}里搜一下“{query}”", "在{folder}找叫{query}的{kind}"], res=["3 files found"], ans=["I found three files."])
fn("share_file", "Share a file with other people", zh="共享文件", names=["files.share", "grantAccess"], params=dict(file=_FILE, people=dict(t="[str]", v="email_c", d="mail addresses", alt=["with", "recipients"]), permission=dict(t="enum", v={"view": ["read only", "look at it", "查看"], "comment": ["comment on it", "评论"], "edit": ["change it", "write", "编辑"]}, d="what they may do", default="view", alt=["role"])),
   en=["share {file} with {people}", "give {people} access to {file}, they may {permission}", "let {people} {permission} {file}", "{people} should be able to edit {file} @permission=\"edit\"", "share {file} with {people} so they can only look @permission=\"view\"", "allow {people} to comment on {file} @permission=\"comment\"", "send access to {file} to {people}", "{file}: share with {people}, permission {permission}"],
   zh_q=["把{file}共享给{people}", "让{people}可以编辑{file} @permission=\"edit\"", "{file}共享给{people}，权限是{permission}", "允许{people}查看{file} @permission=\"view\"",
          '{people}也要看{file}，只给查看 @permission="view"', '{file}发给{people}，让他们能改 @permission="edit"', '让{people}给{file}写批注 @permission="comment"', "给{people}开{file}的{permission}权限",
          "{file}跟{people}共享"], res=["shared"], ans=["{file} is shared."])
fn("compress_files", "Pack several files into an archive", zh="压缩文件", names=["files.zip", "makeArchive"], params=dict(files=dict(t="[str]", v="file_name_c", d="files to pack"), archive=dict(t="str", v=["pack.zip", "bundle.zip", "stuff.tar.gz", "for_anna.zip", "release.zip", "all.7z", "docs.zip"], d="name of the archive", alt=["output"])),
   en=["zip {files} into {archive}", "pack {files} as {archive}", "compress {files} to {archive}", "make an archive {archive} of {files}", "put {files} together in {archive}", "I need {files} in one archive named {archive}", "create {archive} from {files}", "bundle up {files}, call it {archive}"],
   zh_q=["把{files}压缩成{archive}", "将{files}打包为{archive}", "用{files}生成{archive}", "打包{files}，文件名{archive}",
          "{files}打个包，叫{archive}", "把{files}压到{archive}里", "压缩{files}，包名{archive}", "{files}一起放进{archive}", "要一个{archive}，里面有{files}"], res=["{archive} created"], ans=["{archive} is ready."])
fn("extract_archive", "Unpack an archive", zh="解压文件", names=["files.unzip", "unpack"], params=dict(archive=dict(t="str", v=["backup.zip", "photos.tar.gz", "assets.7z", "fonts.zip", "old-site.zip", "logs.gz", "module.rar"], d="archive file"), folder=dict(t="str", v="folder_c", d="where the files go", opt=True)),
   en=["unzip {archive}", "extract {archive} to {folder}", "unpack {archive} into {folder}", "open up the archive {archive} and put the files in {folder}", "decompress {archive}", "get the files out of {archive}", "I need what's inside {archive}, unpack it", "expand {archive} in {folder}"],
   zh_q=["解压{archive}", "把{archive}解压到{folder}", "展开{archive}", "将{archive}里的文件放到{folder}",
          "{archive}解开", "{archive}解压出来，放到{folder}", "把压缩包{archive}打开，内容放{folder}", "{archive}里面的东西取出来", "将{archive}解包"], res=["27 files extracted"], ans=["{archive} is unpacked."])
flow(en=["search for {query} and open the file you find", "find the file about {query} and open it", "look up where {query} is and show me that file"], zh_q=["搜索{query}，然后打开找到的文件", "找到{query}那个文件并打开"], slots=dict(query="doc_title_c"), made=dict(file="file_name_c"),
     steps=[("search_files", {"query": "{query}"}, "1 file: {file}"), ("open_file", {"file": "{file}"}, "opened")], ans=["I found {file} and opened it."])
flow(en=["find {query} and move it to {folder}", "search for {query}; put what you find into {folder}"], zh_q=["找到{query}并移到{folder}", "搜索{query}，把找到的文件放进{folder}"], slots=dict(query="doc_title_c", folder="folder_c"), made=dict(file="file_name_c"),
     steps=[("search_files", {"query": "{query}"}, '{{"files":["{file}"]}}'), ("move_file", {"file": "{file}", "folder": "{folder}"}, "moved")], ans=["{file} is in {folder} now."])
