"""Statistics and probability."""
from switchboard.world import domain, fn, flow, values

domain("statistics")
fn("calculate_mean", "Arithmetic mean of a list of numbers", zh="求平均数",
   names=["statistics.mean", "average", "getAverage"], descs=["Average of the given values."],
   params=dict(numbers=dict(t="[num]", v=(1, 100), d="the data", zh="数据", alt=["data", "values"]), decimals=dict(t="int", v=(0, 4), d="round to this many decimals", zh="小数位", opt=True, alt=["precision"])),
   en=["mean of {numbers}", "what's the average of {numbers}", "average these: {numbers}", "my grades are {numbers}, what do I average", "take {numbers} and tell me the mean to {decimals} decimals", "to {decimals} decimal places, average {numbers}", "if the scores were {numbers}, what is the typical score on average",
       "arithmetic mean for the data {numbers}", "rainfall was {numbers}, find the mean", "on average, how much is {numbers}"],
   zh_q=["{numbers}的平均数是多少", "求{numbers}的平均值", "我的成绩是{numbers}，平均分多少", "计算{numbers}的均值，保留{decimals}位小数"],
   res=["mean: 7.5"], ans=["That is the average."])
fn("calculate_median", "Median of a list of numbers", zh="求中位数",
   names=["statistics.median", "median", "getMedian"], descs=["Middle value of the sorted data."],
   params=dict(numbers=dict(t="[num]", v=(1, 100), d="the data", zh="数据", alt=["data", "values"])),
   en=["median of {numbers}", "which value is in the middle of {numbers}", "find the median: {numbers}", "sort {numbers} and tell me the middle one", "house prices are {numbers}; the median?", "for the numbers {numbers} I need the median, not the mean", "the waiting times were {numbers}, what's the median wait", "half of the values in {numbers} lie below what"],
   zh_q=["{numbers}的中位数", "求{numbers}的中位数", "把{numbers}排序后中间的数是几", "等待时间是{numbers}，中位数是多少"],
   res=["median: 8"], ans=["That is the median."])
fn("calculate_mode", "Most frequent value of a list", zh="求众数",
   names=["statistics.mode", "mode", "most_common"], descs=["Value that occurs most often."],
   params=dict(numbers=dict(t="[int]", v=(1, 20), d="the data", zh="数据", alt=["data", "values"])),
   en=["mode of {numbers}", "which number occurs most often in {numbers}", "what's the most frequent value among {numbers}", "shoe sizes sold: {numbers}; which one was the most common", "find the mode in {numbers}", "statistical mode, data {numbers}", "what appears the most in the list {numbers}"],
   zh_q=["{numbers}的众数", "{numbers}里出现最多的数是哪个", "求{numbers}的众数", "卖出的鞋码是{numbers}，哪个最常见"],
   res=["mode: 4"], ans=["That is the most frequent value."])
fn("standard_deviation", "Standard deviation of a list of numbers", zh="求标准差",
   names=["statistics.stdev", "calculate_standard_deviation", "stdDev"], descs=["How far the values spread around their mean."],
   params=dict(data=dict(t="[num]", v=(1, 100), d="the data", zh="数据", alt=["numbers", "values"]), sample=dict(t="bool", d="true divides by n-1 (sample), false by n (population)", zh="是否样本标准差", opt=True, alt=["is_sample"])),
   en=["standard deviation of {data}", "how spread out are {data}, give me the standard deviation", "stdev of {data}", "population standard deviation of {data} @sample=false", "treat {data} as a sample and get the standard deviation @sample=true", "sample sd for {data} @sample=true", "what is sigma for the whole population {data} @sample=false", "std dev: {data}",
       "these are all employees' ages, {data}; their standard deviation as a full population @sample=false"],
   zh_q=["{data}的标准差", "求{data}的样本标准差 @sample=true", "{data}的总体标准差是多少 @sample=false", "{data}波动多大，算一下标准差"],
   res=["sd: 2.14"], ans=["That is the standard deviation."])
fn("calculate_variance", "Variance of a list of numbers", zh="求方差",
   names=["statistics.variance", "variance", "getVariance"], descs=["Mean squared deviation from the mean."],
   params=dict(data=dict(t="[num]", v=(1, 100), d="the data", zh="数据", alt=["numbers", "values"]), sample=dict(t="bool", d="true divides by n-1, false by n", zh="是否样本方差", opt=True)),
   en=["variance of {data}", "what is the variance for {data}", "sample variance, data {data} @sample=true", "population variance of {data} @sample=false", "compute sigma squared for the full population {data} @sample=false", "how large is the variance in {data}", "I have a sample {data}, estimate its variance @sample=true", "var({data})"],
   zh_q=["{data}的方差", "求{data}的样本方差 @sample=true", "{data}的总体方差是多少 @sample=false", "算一下{data}的方差"],
   res=["variance: 4.6"], ans=["That is the variance."])
fn("calculate_range", "Difference between the largest and smallest value", zh="求极差",
   names=["statistics.range", "data_range", "spread"], descs=["Maximum minus minimum."],
   params=dict(values=dict(t="[num]", v=(-20, 120), d="the data", zh="数据", alt=["numbers", "data"])),
   en=["range of {values}", "what's the difference between highest and lowest in {values}", "max minus min for {values}", "temperatures were {values}; how big is the range", "how far apart are the extremes of {values}", "statistical range: {values}", "from the smallest to the largest of {values}, how much is that"],
   zh_q=["{values}的极差", "{values}里最大值减最小值是多少", "气温分别是{values}，极差多大", "求{values}的极差"],
   res=["range: 31"], ans=["That is the range."])
fn("correlation", "Pearson correlation of two equally long lists", zh="两组数据的相关系数",
   names=["statistics.pearson", "calculate_correlation", "correlate"], descs=["How strongly two variables move together."],
   params=dict(x=dict(t="[num]", v=(1, 60), d="first variable", zh="第一个变量", alt=["list1", "array1"]), y=dict(t="[num]", v=(1, 60), d="second variable", zh="第二个变量", alt=["list2", "array2"]), method=dict(t="enum", v={"pearson": ["皮尔逊"], "spearman": ["rank-based", "斯皮尔曼"], "kendall": ["Kendall's tau", "肯德尔"]}, d="which coefficient", zh="方法", opt=True)),
   en=["correlation between [{x}] and [{y}]", "x is {x}; y is {y}; how correlated are they", "hours studied: {x}. scores: {y}. find the correlation", "{method} correlation, first list {x}, second list {y}", "do {x} go together with {y}, compute the correlation", "correlate y = {y} against x = {x}", "ice cream sales {x} versus temperature {y}, what's the {method} coefficient", "given the pairs with x values {x} and y values {y}, get r"],
   zh_q=["x是{x}；y是{y}，相关系数是多少", "计算[{x}]和[{y}]的相关性", "学习时间：{x}。分数：{y}。求{method}相关系数", "第一组{x}；第二组{y}，它们相关吗"],
   res=["r = 0.87"], ans=["That is the correlation."])
fn("linear_regression", "Fit a straight line to points and optionally predict", zh="线性回归",
   names=["statistics.linear_fit", "fit_line", "regressionLine"], descs=["Least-squares line through the data."],
   params=dict(x=dict(t="[num]", v=(1, 40), d="x values", zh="x值", alt=["x_values"]), y=dict(t="[num]", v=(1, 90), d="y values", zh="y值", alt=["y_values"]), predict_at=dict(t="num", v=(10, 99), d="x at which to predict y", zh="预测点", opt=True, alt=["point", "new_x"])),
   en=["fit a line with x = {x} and y = {y}", "linear regression, x: {x}; y: {y}", "least squares on x values {x} and y values {y}, then predict at {predict_at}", "regress y ({y}) on x ({x})", "what would y be at x = {predict_at} when x was {x} and y was {y}", "best fit line; the y's are {y}, the x's are {x}", "trend line through x {x} / y {y}", "predict for {predict_at}: known inputs {x}; known outputs {y}"],
   zh_q=["对x={x}；y={y}做线性回归", "x值是{x}；y值是{y}，拟合一条直线", "已知x：{x}；y：{y}，预测x={predict_at}时的y", "用最小二乘法拟合，y是{y}；x是{x}"],
   res=["y = 2.1x + 0.4"], ans=["The line has been fitted."])
fn("calculate_z_score", "Z-score of a value", zh="计算z分数",
   names=["statistics.z_score", "zScore", "standardize"], descs=["How many standard deviations a value lies from the mean."],
   params=dict(value=dict(t="num", v=(40, 160), d="the observed value", zh="观测值", alt=["x", "score"]), mean=dict(t="num", v=(40, 160), d="mean of the distribution", zh="均值", alt=["mu"]), std_dev=dict(t="num", v=(1, 25), d="standard deviation", zh="标准差", alt=["sigma", "sd"])),
   en=["z score of {value} with mean {mean} and standard deviation {std_dev}", "mean {mean}, sd {std_dev}, value {value}: what's z", "how many standard deviations is {value} from {mean} when sigma is {std_dev}", "sigma is {std_dev}, mu is {mean}, standardize {value}", "I scored {value}; the class average was {mean} with a standard deviation of {std_dev}; my z-score?",
       "standardize x={value} (mu={mean}, sigma={std_dev})", "with a spread of {std_dev} around an average of {mean}, how unusual is {value}", "the mean is {mean}, I got {value}, and the deviation is {std_dev}"],
   zh_q=["均值{mean}，标准差{std_dev}，{value}的z分数是多少", "我考了{value}分，平均分{mean}，标准差{std_dev}，求z分数", "标准差是{std_dev}、均值是{mean}时，把{value}标准化", "{value}离均值{mean}有几个标准差，标准差是{std_dev}"],
   res=["z = 1.35"], ans=["That is the z-score."])
fn("normal_probability", "Probability that a normal variable falls below or above a value", zh="正态分布概率",
   names=["statistics.normal_cdf", "normal_distribution", "gaussianProbability"], descs=["Tail probability of a normal distribution."],
   params=dict(x=dict(t="num", v=(50, 150), d="threshold", zh="界限", alt=["value", "threshold"]), mean=dict(t="num", v=(50, 150), d="mean", zh="均值", alt=["mu"]), sd=dict(t="num", v=(1, 30), d="standard deviation", zh="标准差", alt=["sigma"]), tail=dict(t="enum", v={"below": ["less than", "under", "低于"], "above": ["more than", "over", "高于"]}, d="which side of x", zh="哪一侧", alt=["side"])),
   en=["chance of {tail} {x} in a normal distribution with mean {mean} and sd {sd}", "mean {mean}, standard deviation {sd}: probability of a value {tail} {x}", "heights average {mean} with sd {sd}; what fraction is {tail} {x}", "normal({mean}, {sd}), P(X < {x}) @tail=\"below\"", "P(X > {x}) for mu={mean}, sigma={sd} @tail=\"above\"",
       "how likely is it to score {tail} {x} when sigma is {sd} and the mean {mean}", "the average bulb lasts {mean} hours, sd {sd}; probability it dies before {x} @tail=\"below\"", "at least {x} given mu {mean} and deviation {sd}, how probable @tail=\"above\""],
   zh_q=["均值{mean}、标准差{sd}的正态分布，{tail}{x}的概率", "平均身高{mean}，标准差{sd}，{tail}{x}的人占多少", "正态分布mu={mean}，sigma={sd}，P(X<{x}) @tail=\"below\"", "标准差{sd}，平均{mean}，超过{x}的可能性 @tail=\"above\""],
   res=["p = 0.0912"], ans=["That is the probability."])
fn("binomial_probability", "Probability of exactly k successes in n trials", zh="二项分布概率",
   names=["probability.binomial", "calc_binomial_probability", "binomPmf"], descs=["Binomial distribution."],
   params=dict(n=dict(t="int", v=(5, 60), d="number of trials", zh="试验次数", alt=["trials", "number_of_trials"]), k=dict(t="int", v=(0, 20), d="number of successes", zh="成功次数", alt=["successes", "number_of_successes"]), p=dict(t="num", v=(0.05, 0.95, 0.05), d="success probability of one trial, 0 to 1", zh="单次概率", opt=True, default=0.5, alt=["probability"])),
   en=["probability of {k} successes in {n} trials with p = {p}", "exactly {k} heads in {n} coin flips, what are the odds", "{n} throws, {k} hits, chance per throw {p}", "if each of {n} seeds sprouts with probability {p}, how likely are exactly {k} sprouts", "flip a coin {n} times, chance to get {k} heads @p=0.5", "binomial p={p}, n={n}, k={k}",
       "a player hits with probability {p}; how likely are {k} hits out of {n}", "{k} out of {n} with success rate {p}", "what's the probability that {k} of {n} fair coins show tails"],
   zh_q=["{n}次试验中成功{k}次的概率，单次概率{p}", "抛{n}次硬币，正好{k}次正面的概率", "每次命中率{p}，投{n}次中{k}次的概率是多少", "二项分布 n={n}，k={k}，p={p}"],
   res=["p = 0.2051"], ans=["That is the probability."])
fn("combinations", "Number of ways to choose k of n items, order ignored", zh="组合数",
   names=["math.comb", "n_choose_k", "countCombinations"], descs=["Binomial coefficient."],
   params=dict(n=dict(t="int", v=(8, 60), d="size of the set", zh="总数", alt=["total"]), k=dict(t="int", v=(2, 7), d="how many are chosen", zh="选取数", alt=["choose", "r"])),
   en=["how many ways to choose {k} from {n}", "{n} choose {k}", "combinations of {k} out of {n}", "pick {k} people from a class of {n}, order doesn't matter, how many groups", "nCr with n={n} and r={k}", "a deck of {n} cards, hands of {k}, how many different hands", "C({n}, {k})", "select {k} toppings out of {n}: number of possibilities", "of {n} books I take {k} along, how many selections"],
   zh_q=["从{n}个里选{k}个有多少种组合", "C({n},{k})等于多少", "{n}个人里挑{k}个，不计顺序，有几种方法", "{n}选{k}的组合数"],
   res=["210"], ans=["That is the number of combinations."])
fn("permutations", "Number of ordered arrangements of k out of n items", zh="排列数",
   names=["math.perm", "n_permute_k", "countPermutations"], descs=["Arrangements where order counts."],
   params=dict(n=dict(t="int", v=(6, 40), d="size of the set", zh="总数", alt=["total"]), k=dict(t="int", v=(2, 5), d="how many are arranged", zh="排列数量", alt=["arrange", "r"])),
   en=["permutations of {k} out of {n}", "how many ordered arrangements of {k} from {n}", "{n} runners, {k} medals, how many podiums", "P({n}, {k})", "nPr for n={n}, r={k}", "in how many orders can I line up {k} of {n} pictures", "{k} seats for {n} guests, order matters, how many ways", "with {n} letters, how many words of {k} different letters, order counts"],
   zh_q=["从{n}个里取{k}个排列有多少种", "P({n},{k})是多少", "{n}个选手争{k}个名次，有多少种结果", "{n}个人里挑{k}个排队，顺序有关，几种排法"],
   res=["720"], ans=["That is the number of arrangements."])
fn("roll_dice", "Roll dice at random", zh="掷骰子",
   names=["random.dice", "diceRoll", "throw_dice"], descs=["Random dice throw."],
   params=dict(count=dict(t="int", v=(1, 10), d="how many dice", zh="骰子数", opt=True, default=1, alt=["number"]), sides=dict(t="int", v=(4, 20), d="sides per die", zh="面数", opt=True, default=6)),
   en=["roll a die", "throw {count} dice", "roll {count} dice with {sides} sides", "{count}d{sides}", "I need a random number from a {sides}-sided die", "roll the dice", "{sides}-sided dice, {count} of them, roll", "let the dice decide", "use a d{sides}"],
   zh_q=["掷一个骰子", "扔{count}个骰子", "掷{count}个{sides}面骰子", "用{sides}面的骰子掷一次"],
   res=["4", "3, 5"], ans=["The dice have been rolled."])
