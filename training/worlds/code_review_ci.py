"""Code review and CI: pull requests, reviews, labels, pipelines, branch rules."""
from switchboard.wording import L
from switchboard.world import domain, flow, fn, values


def _pool(v):
    return v.split("|") if isinstance(v, str) and "|" in v else v


def S(v, d, zh="", alt="", **more):
    """A copied text; `v` is a list name or values separated by |."""
    return dict(t="str", v=_pool(v), d=d, zh=zh, alt=alt.split(), **more)


def N(lo, hi, d, zh="", alt="", t="int", **more):
    """A number from lo to hi."""
    return dict(t=t, v=(lo, hi), d=d, zh=zh, alt=alt.split(), **more)


def B(d, zh="", alt="", **more):
    """An optional yes or no."""
    return dict(t="bool", d=d, zh=zh, alt=alt.split(), opt=True, **more)


def E(v, d, zh="", alt="", **more):
    """An enum written "value:surface,surface|value"."""
    table = {}
    for item in v.split("|"):
        value, _, words = item.partition(":")
        table[value] = [w for w in words.split(",") if w] + ([value.replace("_", " ")] if "_" in value else [])
    return dict(t="enum", v=table, d=d, zh=zh, alt=alt.split(), **more)


domain("code_review_ci")
values("prtitle_we", en="Fix race in session cache|Bump lodash to 4.17.21|Add dark mode toggle|Remove unused imports|Speed up search index|Handle empty cart|Refactor payment gateway|Support Arabic locale|"
       "Make retries configurable|Typo in README|Drop Python 3.7|Cache avatar images|Rate-limit login attempts|Split config loader|hotfix: null pointer in invoices|WIP new onboarding".split("|"),
       zh="修复会话缓存竞争|升级依赖|增加深色开关|删除无用引用|加快搜索|处理空购物车|重构支付网关|支持阿拉伯语|重试次数可配置|改错别字|限制登录频率|拆分配置加载".split("|"))
values("reviewer_we", en="Maya|dmitri-k|Chen Wei|@noor|Patrick|the platform team|octo-jane|Rosa Diaz|core-maintainers|Tobias|hannah_m|Vikram|security-team|lin.s|Aisha|bot-reviewer".split("|"),
       zh="小李|陈伟|平台组|王磊|安全组|张敏|老周|阿杰|核心维护组|刘洋".split("|"))
values("srcfile_we", en="src/main.rs|cart.ts|lib/auth/session.py|README.md|index.html|app/models/user.rb|Dockerfile|package.json|utils/date.go|styles.css|api/v2/routes.js|Makefile|tests/test_login.py|schema.sql|pom.xml".split("|"))
values("cijob_we", en="unit-tests|lint|build-linux|e2e|docker image|type check|deploy-preview|macos build|integration tests|coverage|security scan|nightly fuzz|docs|package|windows-x64|benchmarks".split("|"),
       zh="单元测试|代码检查|构建|端到端测试|打包镜像|类型检查|集成测试|覆盖率|安全扫描|发布预览".split("|"))
values("runid_we", en="8812|run-4471|#20913|ci-77|55120|b-1198|main-302|7f31|p-6604|1044|nightly-18|gh-90312".split("|"))

PR = N(3, 4200, "number of the pull request", "合并请求编号", "pr pull_number id mr")
SRC = S("branch_c", "branch with the changes", "来源分支", "head from_branch")
DST = S("branch_c", "branch that receives the changes", "目标分支", "base into to_branch")
REPO = S("repo_c", "repository", "仓库", "project repository", opt=True)
ENVS = "staging:预发,预发环境|production:prod,生产,生产环境|development:dev,开发,开发环境|preview:预览,预览环境"
LABELS = "bug:缺陷|feature:功能|documentation:docs,文档|security:安全|performance:性能|dependencies:依赖|breaking:breaking change,破坏性变更"

fn("open_pull_request", "Open a pull request from one branch into another", zh="新建合并请求", names=["createPullRequest", "pulls.create", "new_merge_request"],
   descs=["Proposes the changes of a branch for merging.", "Creates a PR / merge request"],
   params=dict(source=SRC, target=DST, title=S("prtitle_we", "title of the request", "标题", "name subject", opt=True), draft=B("not ready for review yet", "草稿", "wip"), repo=REPO),
   en=L('''open a pull request from {source} into {target}
make a PR to merge {source} into {target} called "{title}"
I'm done with {source}, please propose it for {target}
new merge request {source} -> {target}
create a PR against {target} with my branch {source}
PR: {title}, from {source} to {target}
into {target} I'd like to bring {source}, open a pull request for that in {repo}
{source} is not quite ready, but open a draft against {target} @draft=true
draft PR {source} to {target}, title {title} @draft=true
raise a pull request in {repo}: head {source}, base {target}
can we get {source} reviewed for {target}? open a PR titled {title}
the branch is {source}, the base is {target}, please open the request
start a merge request taking {source} to {target}, it's ready for review @draft=false
with the title {title}, request that {source} be merged to {target}
put up a PR of {source} on {target} in the {repo} repo'''),
   zh_q=L('''从{source}向{target}提一个合并请求
把{source}合到{target}，开个PR，标题{title}
新建合并请求：来源{source}，目标{target}
{source}还没写完，先对{target}开个草稿PR @draft=true
在{repo}里提PR，{source}到{target}
标题叫{title}，把{source}提给{target}'''), res=["opened #{source}", "pull request 412 opened"], ans=["The pull request from {source} to {target} is open."])

fn("review_pull_request", "Submit a review of a pull request", zh="提交评审意见", names=["submitReview", "pulls.review", "leave_verdict"], descs=["Gives a verdict on a pull request.", "Approve, reject or just comment on a PR"],
   params=dict(number=PR, verdict=E("approve:批准,通过|request_changes:要求修改,打回|comment:只评论,仅评论", "outcome of the review", "结论", "decision event state"),
               comment=S("looks good to me|please add tests|this breaks the old API|nice clean-up|naming is inconsistent|why not use the cache here|needs a changelog entry|too many files in one go|ship it|handle the error case|"
                         "看起来不错|请补测试|破坏了旧接口|命名不一致|要写变更日志|处理一下异常", "words for the author", "评语", "body text message", opt=True)),
   en=L('''approve PR {number} @verdict="approve"
#{number} looks fine to me, give it a thumbs up @verdict="approve"
my review of {number} is: {verdict}
submit a review on pull request {number} with {verdict} and say "{comment}"
pull request {number} can't go in like this, {comment} @verdict="request_changes"
send {number} back to the author: {comment} @verdict="request_changes"
for {number} choose {verdict} as the outcome
I read {number}, no verdict, just tell them {comment} @verdict="comment"
verdict {verdict} for #{number}
LGTM on {number} @verdict="approve"
green light from me for pull request {number}, {comment} @verdict="approve"
I'm not happy with {number} yet, ask for changes @verdict="request_changes"
leave a neutral note on PR {number}: "{comment}" @verdict="comment"
review {number}: {verdict}, {comment}
set the review of pull request {number} to {verdict}'''),
   zh_q=L('''批准合并请求{number} @verdict="approve"
{number}号PR{verdict}，写上“{comment}”
把{number}打回去，{comment} @verdict="request_changes"
对{number}提交评审，结论是{verdict}
{number}我看过了，没问题，通过 @verdict="approve"
{number}只留言：{comment} @verdict="comment"'''), res=["review submitted"], ans=["Your review of {number} is in: {verdict}."])

fn("request_review", "Ask somebody to review a pull request", zh="请人评审", names=["requestReview", "pulls.add_reviewer", "askForReview"], descs=["Adds a reviewer to a pull request."],
   params=dict(number=PR, reviewer=S("reviewer_we", "person or team to ask", "评审人", "user who"), urgency=E("low:不急,低|normal:普通,正常|high:紧急,高", "how soon it is needed", "紧急程度", "priority", opt=True)),
   en=L('''ask {reviewer} to review {number}
request a review of #{number} from {reviewer}
{reviewer} should look at PR {number}
add {reviewer} as reviewer on {number}
get {reviewer} to check pull request {number}, urgency {urgency}
with {urgency} urgency, have {reviewer} review {number}
could {reviewer} take a look at {number}? there's no hurry @urgency="low"
{number} needs eyes, {reviewer} would be good
this is burning: {reviewer} must review {number} today @urgency="high"
put {number} on {reviewer}'s review list as {urgency}
who can review {number}? let's ask {reviewer}
assign the review of {number} to {reviewer}
reviewer for {number}: {reviewer}, {urgency}'''),
   zh_q=L('''请{reviewer}评审{number}
{number}号PR加上评审人{reviewer}
让{reviewer}看一下{number}，紧急程度{urgency}
{number}很急，叫{reviewer}马上评审 @urgency="high"
{reviewer}有空再看{number}就行 @urgency="low"'''), res=["review requested from {reviewer}"], ans=["I asked {reviewer} to review {number}."])

fn("merge_pull_request", "Merge a pull request", zh="合并PR", names=["mergePullRequest", "pulls.merge", "land_pr"], descs=["Brings the changes of a pull request into its target branch."],
   params=dict(number=PR, method=E("merge:a merge commit,合并提交|squash:压缩,压成一个|rebase:变基", "how the commits are combined", "合并方式", "strategy mode", default="merge"),
               delete_branch=B("delete the source branch afterwards", "合并后删除分支", "cleanup remove_source")),
   en=L('''merge {number}
merge pull request #{number} with {method}
use {method} to get {number} in
land PR {number}
squash all commits of {number} into one and merge it @method="squash"
{number} is approved, merge it and throw the branch away @delete_branch=true
merge {number} but keep the branch @delete_branch=false
{method} is the method I want for merging {number}
get {number} into main, {method}, then delete the branch @delete_branch=true
rebase and merge {number} @method="rebase"
I want a linear history, so replay the commits of {number} when merging @method="rebase"
all checks are green on {number}, bring it in
for {number} pick {method} when you merge
one single commit please when {number} goes in @method="squash"
PR {number}: merge, method {method}, branch stays @delete_branch=false'''),
   zh_q=L('''合并{number}
用{method}方式合并{number}
{number}压成一个提交再合 @method="squash"
把PR{number}合进去，然后删掉分支 @delete_branch=true
{number}通过了，合并，分支留着 @delete_branch=false
合并{number}，方式选{method}'''), res=["merged"], ans=["Pull request {number} is merged."])

fn("close_pull_request", "Close a pull request without merging", zh="关闭PR（不合并）", names=["closePullRequest", "pulls.close", "abandon_pr"], descs=["Rejects or abandons a pull request."],
   params=dict(number=PR, reason=E("duplicate:a duplicate,重复|stale:过期,太旧|rejected:被否决,不接受|superseded:replaced by another one,被取代", "why it is closed", "原因", "why", opt=True)),
   en=L('''close PR {number}
close {number} without merging
we won't take {number}, close it @reason="rejected"
{number} is {reason}, close it
nobody touched {number} for a year, close it as {reason}
close pull request {number}, reason {reason}
abandon {number}
mark {number} closed because it's {reason}
drop PR {number}, there is already another one for the same thing @reason="duplicate"
I don't want {number} any more, shut it
the pull request {number} can be closed as {reason}
no merge for {number}, just close'''),
   zh_q=L('''关闭PR{number}
{number}不要了，关掉，不合并
以{reason}为由关闭{number}
{number}已经{reason}，关掉吧
{number}跟别的重复了，关闭 @reason="duplicate"'''), res=["closed"], ans=["Pull request {number} is closed."])

fn("list_pull_requests", "List pull requests", zh="列出合并请求", names=["listPullRequests", "pulls.list", "show_prs"], descs=["Shows pull requests by state, author and order."],
   params=dict(state=E("open:未关闭,打开的|closed:已关闭|merged:已合并|draft:草稿", "which ones", "状态", "status filter", default="open"),
               sort=E("newest:最新|oldest:最早|most_commented:评论最多|recently_updated:最近更新", "order", "排序", "order_by", opt=True),
               author=S("reviewer_we", "only by this person", "作者", "user by", opt=True), limit=N(1, 50, "at most so many", "最多几条", "count max", opt=True), repo=REPO),
   en=L('''list the {state} pull requests
show me {state} PRs by {author}
which pull requests are {state} in {repo}?
give me the {limit} {sort} pull requests
{state} merge requests, {sort} first
what has {author} got waiting for review @state="open"
the last {limit} PRs that were merged in {repo} @state="merged"
show pull requests that are {state}, sorted by {sort}, {limit} at most
in {repo}, list whatever is still {state}, {sort} on top
pull requests from {author} please, {limit} of them, only {state}
any PRs nobody has finished yet in {repo}? @state="draft"
list {limit} pull requests of {author}
which {state} ones have people discussed most? @sort="most_commented"
PRs {state} {sort}'''),
   zh_q=L('''列出{state}的合并请求
看看{author}的{state}PR
{repo}里有哪些{state}的PR
按{sort}排列，列{limit}个{state}的合并请求
{author}最近的{limit}个PR
哪些{state}的PR评论最多 @sort="most_commented"'''), res=["#12, #31, #44", '[{{"number":118}}]'], ans=["These are the pull requests."])

fn("comment_on_line", "Comment on a line of a pull request", zh="对某一行代码评论", names=["commentOnLine", "reviews.inline_comment", "annotate_line"], descs=["Leaves an inline review remark at a file and line."],
   params=dict(number=PR, file=S("srcfile_we", "path of the file", "文件", "path"), line=N(1, 1800, "line number", "行号", "row position"),
               text=S("this leaks memory|use a constant|off by one?|missing null check|can be simplified|please rename|why is this public|dead code|needs a comment|这里会泄漏内存|用常量|少了空值检查|可以简化|请改名|死代码", "the remark", "评论内容", "body comment"),
               severity=E("nit:小问题|minor:轻微|major:严重|blocker:阻断", "how serious the remark is", "严重程度", "level weight", opt=True)),
   en=L('''on PR {number}, {file} line {line}: {text}
comment "{text}" at line {line} of {file} in {number}
in {number}, {file}, line {line} I want to say {text}
{file}:{line} in pull request {number} - {text}, it's a {severity}
leave an inline remark on {number}: line {line} in {file}, "{text}"
mark line {line} of {file} (PR {number}) as {severity}: {text}
a {severity} for {number}: {file} line {line}, {text}
say {text} on line {line} of the file {file} in #{number}
this can't be merged as long as line {line} in {file} of {number} stays: {text} @severity="blocker"
{text}, that's my note to {file} line {line}, pull request {number}
tiny thing in {number}: {file} {line}, {text} @severity="nit"
put a {severity} remark at {file} line {line} of PR {number} saying {text}'''),
   zh_q=L('''在PR{number}的{file}第{line}行评论：{text}
{number}，{file}第{line}行，{text}，{severity}
给{file}的{line}行留言“{text}”，合并请求{number}
{number}里{file}第{line}行标成{severity}：{text}
对{number}的{file}第{line}行说{text}'''), res=["comment added"], ans=["The remark is on line {line} of {file}."])

fn("change_label", "Add a label to a pull request or take it off", zh="增删标签", names=["changeLabel", "labels.update", "tag_pr"], descs=["Labels or unlabels a pull request."],
   params=dict(number=PR, action=E("add:加上,添加|remove:去掉,移除", "add or remove", "操作", "op change"), label=E(LABELS, "the label", "标签", "tag name")),
   en=L('''{action} the {label} label on {number}
label {number} as {label} @action="add"
{number} is a {label} thing, tag it @action="add"
take {label} off pull request {number} @action="remove"
{number} isn't about {label}, drop that label @action="remove"
PR {number}: {action} {label}
put {label} on {number} @action="add"
on {number} please {action} the tag {label}
{label} is the wrong label for {number}, get rid of it @action="remove"
stick a {label} label to pull request {number} @action="add"
I'd {action} {label} for {number}
tag {number} with {label} @action="add"
untag {label} from {number} @action="remove"'''),
   zh_q=L('''给{number}{action}{label}标签
{number}打上{label}标签 @action="add"
把{number}的{label}标签去掉 @action="remove"
{number}不是{label}问题，去掉标签 @action="remove"
{action}标签{label}，PR是{number}'''), res=["labels updated"], ans=["The labels of {number} are updated."])

fn("trigger_pipeline", "Start a pipeline for a branch", zh="启动流水线", names=["triggerPipeline", "ci.run", "start_build"], descs=["Builds and tests a branch on the CI system.", "Kicks off a CI run"],
   params=dict(branch=S("branch_c", "branch to build", "分支", "ref"), environment=E(ENVS, "target environment", "环境", "env stage", opt=True),
               priority=E("low:低|normal:普通|high:高", "place in the queue", "优先级", "queue", opt=True), timeout=N(5, 180, "minutes before it is stopped", "超时分钟数", "timeout_minutes", opt=True), repo=REPO),
   en=L('''run the pipeline on {branch}
start a build of {branch} for {environment}
kick off CI for {branch} with {priority} priority
build {branch} in {repo}
trigger a {priority} priority pipeline for {environment} from {branch}
I pushed to {branch}, start the pipeline against {environment}
{branch} needs a build, give it {timeout} minutes at most
pipeline for {environment} please, branch {branch}, priority {priority}
test {branch} on CI, it can wait @priority="low"
this is urgent, build {branch} before everything else @priority="high"
run CI: {branch}, {environment}, stop it after {timeout} minutes
get {branch} built for {environment} with a timeout of {timeout} minutes
in {repo} start the pipeline of {branch}
the {environment} pipeline should run on {branch} now
new build, {branch}, {priority}'''),
   zh_q=L('''在{branch}上跑流水线
为{environment}构建{branch}
{branch}跑一次CI，优先级{priority}
启动{repo}的{branch}构建，最多{timeout}分钟
{branch}先构建，急 @priority="high"
用{branch}跑{environment}的流水线，{priority}优先级'''), res=["run 8812 started"], ans=["The pipeline for {branch} is running."])

fn("rerun_job", "Run a job of a pipeline again", zh="重跑任务", names=["rerunJob", "ci.retry", "restart_job"], descs=["Repeats one job of a pipeline run."],
   params=dict(job=S("cijob_we", "name of the job", "任务名", "name step"), run=S("runid_we", "pipeline run", "运行编号", "run_id pipeline", noise=0.1),
               mode=E("same:一样,相同|debug:调试|clean:干净,清缓存", "how it is repeated", "方式", "variant", opt=True)),
   en=L('''rerun {job} in {run}
retry the job {job} of pipeline {run}
{job} failed in {run}, try again
run {job} once more for {run} in {mode} mode
{run}: restart {job}
the {job} step of {run} was flaky, repeat it
repeat {job} from run {run} with a {mode} start
again {job}, {run}, without any cache @mode="clean"
start {job} of {run} again with verbose logs @mode="debug"
in run {run} give {job} another go
I'd like {job} of {run} re-executed, {mode}
do {job} over in pipeline {run}'''),
   zh_q=L('''重跑{run}里的{job}
{run}的{job}失败了，再来一次
用{mode}模式重跑{job}，流水线{run}
{run}的{job}不要缓存，重新跑 @mode="clean"
再跑一遍{job}（{run}）'''), res=["job restarted"], ans=["{job} of {run} is running again."])

fn("cancel_pipeline", "Cancel a running pipeline", zh="取消流水线", names=["cancelPipeline", "ci.cancel", "abort_run"],
   descs=["Stops a pipeline run that has not ended."], params=dict(run=S("runid_we", "pipeline run", "运行编号", "run_id id", noise=0.1)),
   en=L('''cancel pipeline {run}
stop the run {run}
abort {run}
{run} takes forever, kill it
the build {run} isn't needed any more
cancel CI run {run}
halt {run} before it deploys
I started {run} by mistake, stop it
no need to finish {run}
pull the plug on pipeline {run}
end run {run} now
{run}: cancel'''),
   zh_q=L('''取消流水线{run}
停掉{run}
{run}跑太久了，终止
{run}不用跑了
中止构建{run}'''), res=["cancelled"], ans=["Run {run} is cancelled."])

fn("get_pipeline_status", "Tell how a pipeline run went", zh="查询流水线状态", names=["getPipelineStatus", "ci.status", "check_run"], descs=["Reads state, log or duration of a run."],
   params=dict(run=S("runid_we", "pipeline run", "运行编号", "run_id id", noise=0.1), detail=E("summary:概要|log:日志|duration:时长,用时|artifacts:产物", "what to read", "看什么", "view part", default="summary")),
   en=L('''did {run} pass?
status of pipeline {run}
show the {detail} of run {run}
is {run} green yet
what happened in {run}, I need the {detail}
how long did {run} take @detail="duration"
{run} {detail}
which files did {run} produce @detail="artifacts"
let me read what {run} printed @detail="log"
get me the {detail} for pipeline {run}
has the build {run} finished
I'm waiting for {run}, how does it look'''),
   zh_q=L('''{run}通过了吗
查看流水线{run}的状态
看{run}的{detail}
{run}跑了多久 @detail="duration"
给我{run}的{detail}'''), res=["passed", "failed: lint", "running"], ans=["Here is run {run}."])

fn("compare_branches", "Compare two branches", zh="比较两个分支", names=["compareBranches", "repo.diff", "branch_diff"], descs=["Shows what one branch has that the other has not."],
   params=dict(base=S("branch_c", "branch compared against", "基准分支", "old left"), head=S("branch_c", "branch with newer work", "新分支", "new right"),
               view=E("files:文件|commits:提交|stat:统计|patch:补丁", "what is shown", "显示方式", "format show", opt=True), context=N(0, 20, "lines around each change", "上下文行数", "lines", opt=True)),
   en=L('''compare {head} with {base}
what does {head} have that {base} doesn't
diff of {head} against {base} as {view}
show the {view} that differ between base {base} and head {head}
how far is {head} ahead of {base}
base {base}, head {head}, view {view}
list the {view} changed from {base} to {head}
from {base} to {head}, show me the {view} with {context} lines of context
differences when going from {base} to {head}
{view} view of {head} compared to {base}
is there anything in {head} that's missing in {base}
patch from {base} to {head} with {context} lines around @view="patch"'''),
   zh_q=L('''比较{head}和基准{base}
{head}比{base}多了什么
从{base}到{head}改了哪些{view}
以{view}方式显示{head}相对{base}的差异
{base}到{head}的补丁，上下文{context}行 @view="patch"'''), res=["3 files changed"], ans=["These are the differences."])

fn("protect_branch", "Set the rules of a branch", zh="设置分支保护规则", names=["protectBranch", "repo.branch_rules", "setBranchProtection"], descs=["How many approvals and which checks a branch demands."],
   params=dict(branch=S("branch_c", "branch to protect", "分支", "ref"), approvals=N(1, 6, "approvals needed", "需要几个批准", "min_approvals required_reviews"),
               checks=E("none:不要求|basic:基础|strict:严格", "which checks must pass", "检查要求", "policy", opt=True), pushes=E("everyone:所有人|maintainers:维护者|nobody:没有人,禁止", "who may push directly", "谁能直接推送", "push_access", opt=True)),
   en=L('''{branch} needs {approvals} approvals from now on
protect {branch}: {approvals} approvals, {checks} checks
require {approvals} reviews on {branch}
nobody may push to {branch}, and {approvals} people must approve @pushes="nobody"
set {branch} to {approvals} approvals with {checks} checks and pushes for {pushes}
on {branch}, {pushes} can push, {approvals} approvals required
make {branch} {checks}, at least {approvals} approvers
branch rule: {branch}, {approvals} reviewers, direct pushes {pushes}
{approvals} approvals before anything goes into {branch}
I want {checks} checks for {branch} and {approvals} approving reviews
lock {branch} down, {approvals} approvals and every check green @checks="strict"
demand {approvals} approvals on branch {branch}'''),
   zh_q=L('''{branch}需要{approvals}个批准
保护{branch}：{approvals}个批准，{checks}检查
{branch}只允许{pushes}推送，批准数{approvals}
{branch}要{approvals}人同意才能合并，检查{checks}
任何人都不能直接推{branch}，至少{approvals}个批准 @pushes="nobody"'''), res=["rules saved"], ans=["{branch} now needs {approvals} approvals."])

flow(en=["open a pull request from {s} into {t} and ask {r} to review it", "put {s} up for {t}, then request a review from {r}", "PR {s} to {t}; {r} should review"], zh_q=["把{s}提PR到{t}，请{r}评审", "从{s}向{t}开PR，然后找{r}看"],
     slots=dict(s="branch_c", t="branch_c", r="reviewer_we"), made=dict(n=["412", "88", "1207", "3340", "951", "27"]),
     steps=[("open_pull_request", {"source": "{s}", "target": "{t}"}, '{{"number":{n}}}'), ("request_review", {"number": "{n}", "reviewer": "{r}"}, "requested")], ans=["Pull request {n} is open and {r} is asked to review."])
flow(en=["start the pipeline on {b} and show me its log", "build {b}, then I want the log of that run"], zh_q=["跑一下{b}的流水线，然后看日志", "构建{b}并给我看日志"],
     slots=dict(b="branch_c"), made=dict(r=["run-9120", "30417", "ci-881", "p-7750"]), steps=[("trigger_pipeline", {"branch": "{b}"}, "started {r}"), ("get_pipeline_status", {"run": "{r}", "detail": "log"}, "all green")],
     ans=["Here is the log of {r}."])
