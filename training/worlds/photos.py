"""Photos: albums, editing, camera, sharing."""
from switchboard.wording import L
from switchboard.world import domain, fn, flow, values


domain("photos")
values("photo_id", en=L("IMG_4821\nDSC00317\nP1040552\nimg-77\nIMG_0009\nDSCF2210\nphoto 31\nPXL_2023\n_MG_8841\npic-12\nIMG_9902\nscan0004"))
PHOTO = dict(t="str", v="photo_id", d="name of the photo", zh="照片名", alt=["photo_id", "image", "file"])
ALBUM = dict(t="str", v="album", d="name of the album", zh="相册名", alt=["album_name", "collection"])
fn("search_photos", "Search photos by what is on them", zh="按内容搜索照片", names=["searchPhotos", "photos.search", "find_pictures"], descs=["Words, place and year; all optional but at least one."],
   params=dict(subject=dict(t="str", v="photo_subject", d="what is on the photo", zh="照片内容", opt=True, alt=["query", "what"]), place=dict(t="str", v="city", d="where taken", zh="拍摄地", opt=True, alt=["location", "where"]), year=dict(t="int", v=(2005, 2024), d="year taken", zh="年份", opt=True, alt=["taken_in"])),
   en=L('''show photos of {subject}
find pictures of {subject} from {place}
photos taken in {place}
my pictures from 2019 @year=2019
{subject} in {place}
what did I photograph in {place}
look for images with {subject}
pictures of {subject}, {place}
where are my photos of {subject}
all shots from {place} please
I took a picture of {subject} once, find it
photos of {subject} from 2021 @year=2021
everything from 2016 in {place} @year=2016'''), zh_q=L('''找{subject}的照片
在{place}拍的照片
{place}拍的{subject}
2020年的{subject}照片 @year=2020
看看我拍的{subject}
有没有{subject}的照片
{year}年拍的{subject}
{place}的照片翻出来
在{place}照的{subject}，找找
{year}年的照片
我在{place}拍过什么'''), res=["24 photos", '{{"best":"IMG_4821"}}'], ans=["These are the photos."])
fn("create_album", "Create an album", zh="新建相册", names=["createAlbum", "albums.new", "make_album"], descs=["An empty collection of photos."], params=dict(name=ALBUM),
   en=L('''create an album {name}
new album called {name}
make a photo album named {name}
start an album for {name}
I need an album {name}
set up a collection named {name}
album: {name}, create it'''), zh_q=L('''新建相册{name}
建一个叫{name}的相册
创建{name}相册
我要个{name}相册
相册新建一个：{name}
开个相册，叫“{name}”
建相册{name}
再加一本相册，名字{name}
{name}要单独建个相册'''), res=["created"], ans=["The album {name} exists."])
fn("add_to_album", "Put a photo into an album", zh="把照片加入相册", names=["addToAlbum", "albums.add"], descs=["The photo also stays where it was."], params=dict(photo=PHOTO, album=ALBUM),
   en=L('''add {photo} to {album}
put {photo} into the album {album}
{photo} belongs in {album}
file {photo} under {album}
save {photo} in {album}
move {photo} to the {album} album
{album} should also have {photo}'''), zh_q=L('''把{photo}加到{album}
{photo}放进{album}相册
{album}里加{photo}
将{photo}存到{album}
{photo}收进相册{album}
把{photo}归到{album}
{album}相册里放一张{photo}
{photo}这张存进“{album}”
{photo}应该在{album}里'''), res=["added"], ans=["{photo} is in {album}."])
fn("open_album", "Show an album", zh="打开相册", names=["openAlbum", "albums.show"], descs=["Displays all photos of a collection."], params=dict(name=ALBUM),
   en=L('''open the album {name}
show me {name}
let me see the {name} album
what's in {name}
display {name}
I want to look through {name}
{name} album'''), zh_q=L('''打开相册{name}
看看{name}
显示{name}相册
{name}里有什么照片
相册{name}给我看
“{name}”那本相册打开
翻翻{name}
看{name}相册里的照片
{name}，打开'''), res=["48 photos"], ans=["Here is {name}."])
fn("delete_photo", "Delete a photo", zh="删除照片", names=["deletePhoto", "photos.remove"], descs=["Moves one photo to the bin."], params=dict(photo=PHOTO),
   en=L('''delete {photo}
throw away {photo}
{photo} is blurry, delete it
get rid of {photo}
remove the picture {photo}
I don't want {photo} any more
bin {photo}
erase {photo}'''), zh_q=L('''删除{photo}
{photo}拍糊了，删掉
不要{photo}了
把{photo}扔掉
{photo}没拍好，删
照片{photo}不要
把{photo}这张删了
{photo}丢掉吧
{photo}那张模糊的删除'''), res=["deleted"], ans=["{photo} is deleted."])
fn("favourite_photo", "Mark a photo as favourite", zh="收藏照片", names=["favouritePhoto", "photos.star"], descs=["A heart on the photo."], params=dict(photo=PHOTO),
   en=L('''favourite {photo}
I love {photo}
star {photo}
mark {photo} as a favourite
{photo} is the best one, remember that
put a heart on {photo}
add {photo} to favourites'''), zh_q=L('''收藏{photo}
给{photo}点红心
{photo}最好看，标一下
把{photo}设为最爱
{photo}这张我最喜欢
收藏照片{photo}
{photo}标成最爱
{photo}拍得真好，收藏
把{photo}加红心'''), res=["ok"], ans=["{photo} is a favourite."])
fn("crop_photo", "Crop a photo to a shape", zh="裁剪照片", names=["cropPhoto", "edit.crop"], descs=["Cuts to an aspect ratio."], params=dict(photo=PHOTO, ratio=dict(t="enum", v={"1:1": ["square", "a square", "正方形"], "4:3": ["four by three"], "16:9": ["widescreen", "wide", "宽屏"], "9:16": ["a tall phone format", "竖屏"]}, d="aspect ratio", zh="比例", alt=["aspect", "shape"])),
   en=L('''crop {photo} to {ratio}
make {photo} {ratio}
cut {photo} down to {ratio}
I need {photo} as {ratio}
trim {photo}, {ratio}
{photo} should be square @ratio="1:1"
crop {photo} for a phone screen @ratio="9:16"
{photo} in {ratio} format'''), zh_q=L('''把{photo}裁成{ratio}
{photo}裁剪为{ratio}
{photo}要正方形的 @ratio="1:1"
裁{photo}，比例{ratio}
{photo}裁成方的 @ratio="1:1"
{photo}改成竖屏比例 @ratio="9:16"
把{photo}剪成{ratio}
{photo}要{ratio}
{photo}裁成十六比九 @ratio="16:9"
四比三裁{photo} @ratio="4:3"'''), res=["cropped"], ans=["{photo} is cropped."])
fn("rotate_photo", "Rotate a photo", zh="旋转照片", names=["rotatePhoto", "edit.rotate", "turn_image"], descs=["Clockwise by 90, 180 or 270 degrees."], params=dict(photo=PHOTO, degrees=dict(t="enum", v={90: ["90"], 180: ["180"], 270: ["270"]}, d="clockwise", zh="顺时针角度", alt=["angle", "by"])),
   en=L('''rotate {photo} by {degrees} degrees
turn {photo} {degrees} degrees
{photo} is upside down, fix it @degrees=180
turn {photo} to the right @degrees=90
turn {photo} to the left @degrees=270
{photo} rotate {degrees}
spin {photo} around {degrees} degrees
{photo} lies on its side, a quarter turn clockwise please @degrees=90'''), zh_q=L('''把{photo}旋转{degrees}度
{photo}转{degrees}度
{photo}上下颠倒了 @degrees=180
{photo}向右转 @degrees=90
{photo}倒了，转过来 @degrees=180
{photo}往左转 @degrees=270
把{photo}转{degrees}度
{photo}顺时针转九十度 @degrees=90
照片{photo}，转{degrees}°'''), res=["rotated"], ans=["{photo} is rotated."])
fn("apply_filter", "Apply a filter to a photo", zh="给照片加滤镜", names=["applyFilter", "edit.filter", "stylize"], descs=["A look, with a strength if said."], params=dict(photo=PHOTO, filter=dict(t="enum", v={"black_white": ["black and white", "monochrome", "黑白"], "sepia": ["old brown", "复古"], "vivid": ["strong colours", "鲜艳"], "soft": ["dreamy", "柔和"], "cold": ["bluish", "冷色"], "warm": ["golden", "暖色"]}, d="which look", zh="滤镜", alt=["style", "look"]), strength=dict(t="int", v=(10, 100, 5), d="percent", zh="强度", opt=True, alt=["intensity", "amount"])),
   en=L('''make {photo} {filter}
apply the {filter} filter to {photo}
{photo} in {filter}
put a {filter} look on {photo} with {strength} percent
turn {photo} {filter}
take the colours out of {photo} @filter="black_white"
{filter} filter at {strength}% on {photo}
{photo} should look old @filter="sepia"
use {filter} on {photo}
give {photo} {strength} percent {filter}'''), zh_q=L('''给{photo}加{filter}滤镜
{photo}变成{filter}
{photo}用{filter}，强度{strength}
把{photo}去掉颜色 @filter="black_white"
{photo}弄成{filter}的
{filter}滤镜，{photo}
给{photo}套个{filter}，强度{strength}
照片{photo}来点{filter}的感觉
{photo}加滤镜：{filter}，{strength}
把{photo}做成黑白照 @filter="black_white"'''), res=["filtered"], ans=["{photo} has a new look."])
fn("adjust_photo", "Adjust a value of a photo", zh="调整照片参数", names=["adjustPhoto", "edit.adjust", "tune"], descs=["From -100 to 100."], params=dict(photo=PHOTO, what=dict(t="enum", v={"brightness": ["亮度"], "contrast": ["对比度"], "saturation": ["colour strength", "饱和度"], "sharpness": ["锐度"]}, d="what to change", zh="项目", alt=["property", "setting"]), value=dict(t="int", v=(5, 100, 5), d="-100 to 100", zh="数值", alt=["amount", "by"])),
   en=L('''set the {what} of {photo} to {value}
{photo}: {what} {value}
raise the {what} of {photo} by {value}
more {what} in {photo}, {value}
{what} plus {value} on {photo}
turn {what} up to {value} for {photo}
give {photo} {value} {what}
change {what} in {photo} to {value}'''), zh_q=L('''{photo}的{what}调到{value}
把{photo}{what}加{value}
{photo}：{what}{value}
提高{photo}的{what}，{value}
{photo}太暗，亮度调{value} @what="brightness"
把{photo}的{what}设成{value}
{what}{value}，{photo}
{photo}颜色太淡，饱和度{value} @what="saturation"
照片{photo}，{what}给到{value}'''), res=["adjusted"], ans=["Adjusted {photo}."])
fn("share_photo", "Share a photo with somebody", zh="分享照片给某人", names=["sharePhoto", "photos.send"], descs=["Sends one photo, with words if said."], params=dict(photo=PHOTO, to=dict(t="str", v="contact", d="who gets it", zh="发给谁", alt=["recipient", "with_whom"]), caption=dict(t="str", v="message", d="words with it", zh="附言", opt=True, alt=["text", "message"])),
   en=L('''send {photo} to {to}
share {photo} with {to}
{to} wants to see {photo}
show {photo} to {to}, send it
send {to} the picture {photo} and write {caption}
share {photo} with {to} saying "{caption}"
let {to} have {photo}
{photo} to {to} please
forward {photo} to {to} with the words {caption}'''), zh_q=L('''把{photo}发给{to}
给{to}分享{photo}
{photo}发给{to}，说{caption}
{to}想看{photo}
让{to}看看{photo}
{photo}发{to}
{photo}传给{to}，写上“{caption}”
把照片{photo}分享给{to}，配文{caption}
{to}要{photo}，发过去'''), res=["shared"], ans=["{to} has the photo."])
fn("caption_photo", "Write a caption under a photo", zh="给照片写说明", names=["captionPhoto", "photos.describe"], descs=["Text shown under the picture."], params=dict(photo=PHOTO, caption=dict(t="str", v="quoted", d="the words", zh="说明文字", alt=["text", "title"])),
   en=L('''caption {photo} "{caption}"
write {caption} under {photo}
{photo} gets the caption {caption}
title {photo} {caption}
put the words "{caption}" below {photo}
describe {photo} as {caption}
call {photo} "{caption}"'''), zh_q=L('''给{photo}写上"{caption}"
{photo}的说明是{caption}
{photo}下面写{caption}
照片{photo}取名{caption}
{photo}配一句“{caption}”
照片{photo}下面写上{caption}
{photo}的文字说明：{caption}
给{photo}题个名，{caption}
“{caption}”，写在{photo}下面'''), res=["ok"], ans=["The caption is set."])
fn("take_photo", "Take a photo", zh="拍照", names=["takePhoto", "camera.shoot", "snap"], descs=["With the camera, after a delay if said."], params=dict(camera=dict(t="enum", v={"front": ["selfie", "前置"], "back": ["main", "后置"]}, d="which camera", zh="摄像头", opt=True, alt=["side", "lens"]), delay=dict(t="int", v=(2, 30), d="seconds to wait", zh="延时秒数", opt=True, alt=["countdown", "timer"])),
   en=L('''take a photo
take a selfie @camera="front"
snap a picture in {delay} seconds
cheese!
photo with the {camera} camera
shoot a picture, {delay} second delay
take our picture in {delay} seconds, we need to get in position
{camera} camera, {delay} seconds, shoot
selfie in {delay} seconds @camera="front"
get a shot of this @camera="back"'''), zh_q=L('''拍张照
自拍一张 @camera="front"
{delay}秒后拍照
用{camera}摄像头拍
茄子！
照一张
给我拍一张
{delay}秒以后拍
用前面的摄像头来一张 @camera="front"
{camera}镜头拍照，等{delay}秒
咔嚓一张'''), res=["IMG_5001"], ans=["Got it."])
fn("record_video", "Record a video", zh="录像", names=["recordVideo", "camera.record"], descs=["Films until stopped or for some seconds."], params=dict(seconds=dict(t="int", v=(5, 120, 5), d="length", zh="秒数", opt=True, alt=["duration", "length"])),
   en=L('''record a video
film this
record {seconds} seconds
shoot a {seconds} second clip
start filming
video, {seconds} seconds
make a short film of {seconds} seconds
record for a minute @seconds=60'''), zh_q=L('''录像
录{seconds}秒
开始拍视频
录一分钟 @seconds=60
拍段视频
录{seconds}秒的视频
开始录
拍{seconds}秒
录个小视频，半分钟 @seconds=30'''), res=["recording"], ans=["Recording."])
fn("start_slideshow", "Show an album as a slideshow", zh="幻灯片播放相册", names=["startSlideshow", "albums.slideshow"], descs=["One picture after another."], params=dict(album=ALBUM, seconds=dict(t="int", v=(2, 20), d="seconds per photo", zh="每张秒数", opt=True, alt=["interval", "each"])),
   en=L('''slideshow of {album}
play {album} as a slideshow
show {album}, {seconds} seconds per picture
run through {album} one by one
start the slideshow {album} with {seconds} seconds each
let the pictures of {album} change every {seconds} seconds
diashow {album}'''), zh_q=L('''幻灯片播放{album}
{album}每张{seconds}秒轮播
轮播{album}的照片
用幻灯片看{album}
{album}一张张放
{album}里的照片轮着放，{seconds}秒一张
放{album}的幻灯片
每{seconds}秒换一张，放{album}
相册{album}自动播放'''), res=["started"], ans=["The slideshow of {album} runs."])
fn("remove_duplicates", "Remove duplicate photos", zh="清除重复照片", names=["removeDuplicates", "photos.dedupe"], descs=["Keeps one of each."],
   en=L('''remove duplicate photos
I have everything twice, clean up
delete the doubles
find identical pictures and keep one
my library is full of copies, tidy it
get rid of repeated photos'''), zh_q=L('''删除重复照片
照片都有两份，清理一下
重复的只留一张
整理重复图片
一样的照片太多了，清掉
相同的照片只留一张
照片重了，去重
把重复的照片删了
清理相册里的重复照片'''), res=["31 removed"], ans=["The duplicates are gone."])
flow(en=["find the photo of {what} and send it to {to}", "look for my picture of {what}, then share it with {to}", "{to} wants the photo of {what}, find and send it"],
     zh_q=["找到{what}的照片发给{to}", "把{what}那张照片找出来分享给{to}"],
     slots=dict(what="photo_subject", to="contact"), made=dict(id="photo_id"),
     steps=[("search_photos", {"subject": "{what}"}, '{{"best":"{id}"}}'), ("share_photo", {"photo": "{id}", "to": "{to}"}, "shared")], ans=["{to} has the photo."])
flow(en=["take a picture and put it into {album}", "snap a photo and save it in the album {album}", "shoot a photo for {album}"],
     zh_q=["拍张照放进{album}", "拍照并存到{album}相册"],
     slots=dict(album="album"), made=dict(id="photo_id"),
     steps=[("take_photo", {}, "{id}"), ("add_to_album", {"photo": "{id}", "album": "{album}"}, "added")], ans=["{id} is in {album}."])
