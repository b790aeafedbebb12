"""Statistics, probability and number theory in whole sentences, with long series of figures."""
from switchboard.world import domain, flow
from worlds.wordy_kit import B, E, F, I, M, N, PLACES, contexts, dec, opt

domain("wordy_statistics")
contexts("""I am preparing a report of # pages for the board.
The survey was sent to # households in 2021.
My statistics course has # students.
Somebody entered the figures twice and I had to clean them up.
We measured everything in room #.
The spreadsheet has # rows, but only these matter.
It rained on # of the days, in case you wonder.
My supervisor, Dr. Lindqvist, asked me to check this.
This is problem # from an old exam.
The instrument is accurate to 0.1 units.
It cost us # euros to collect the data.
Here is what I want to know:""")
DATA = dict(data=(1, 90, 4, 9, 0), x=(1, 40, 5, 5, 0), y=(10, 90, 5, 5, 1))
XS = dict(t="[num]", v=(1, 99), alt=["numbers", "values", "dataset"])
KIND = dict(t="bool", d="True if the data is a sample, false if it is the whole population", alt=["is_sample", "unbiased"], opt=True, default=True)
F("calculate_mean", "Calculates the average of a list of numbers. The arithmetic mean unless another kind is asked for.", "statistics.mean|averageOf|stats.average", dict(
    data={**XS, "d": "The numbers to average"}, kind=opt(E("arithmetic:ordinary|geometric|harmonic", "Kind of mean", "mean_type"), default="arithmetic"), precision=PLACES), """
what is the average of {data}
what is the mean of these numbers: [[data]]
our shop sold [[data]] umbrellas on the days of last week, how many is that on average
I need the {kind} mean of [[data]], rounded to {precision} decimal places
calculate the average temperature from the readings [[data]]
my test scores this term were [[data]]; what do they average out at
take the geometric mean of the growth factors [[data]] @kind="geometric"
a car drove the laps at speeds of [[data]] km/h, please give the harmonic mean of them @kind="harmonic"
for the values [[data]] compute the {kind} mean
to {precision} digits after the decimal point: mean of [[data]]
""", "求[[data]]的平均数\n这周每天卖出[[data]]把伞，平均每天多少\n[[data]]的几何平均数 @kind=\"geometric\"", "mean: 42.5", "That is the mean.", "Average of a data set.", "求平均数", DATA)
F("calculate_median", "Finds the middle value of a list of numbers.", "statistics.median|medianOf", dict(
    data={**XS, "d": "The numbers, in any order"}, rule=opt(E("mean:average of the two|low:lower one|high:upper one,higher one", "What to return when there are two middle values", "tie_rule"), default="mean")), """
what is the median of [[data]]
find the middle value among {data}
the house prices in our street, in thousands, are [[data]]; I want the median and not the mean
sort [[data]] and tell me which number is in the middle
waiting times were [[data]] minutes. What is the median waiting time
median of [[data]]; if two values are in the middle take the {rule}
half of my runs were shorter than which value, given the distances [[data]]
we have the ages [[data]], determine the median age, using the {rule} of the two in case of an even count
give me the median for [[data]] and choose the lower one if there are two candidates @rule="low"
""", "[[data]]的中位数是多少\n把[[data]]排序，找出中间的数", "median: 37", "That is the median.", "Middle of the sorted data.", lists=DATA)
F("calculate_mode", "Finds the value or values that occur most often in a list.", "statistics.mode|mostFrequent", dict(
    data=dict(t="[int]", v=(1, 9), d="The numbers", alt=["numbers", "values"]), all_modes=opt(B("Return every mode when several values tie", "return_all"), default=False)), """
what is the mode of [[data]]
which number comes up most often in [[data]]
I rolled [[data]] with two dice, which result was the most frequent
shoe sizes sold today: [[data]]. What is the most common one
find all modes of [[data]], in case several are tied @all_modes=true
most frequent value among [[data]], one answer is enough @all_modes=false
the pupils gave the ratings [[data]]; which rating was given most, and list every one if there is a tie @all_modes=true
mode, data [[data]]
out of the numbers {data}, which one shows up the most
""", "[[data]]的众数是多少\n[[data]]里哪个数出现得最多，并列的都列出来 @all_modes=true", "mode: 4", "That is the mode.", lists=dict(data=(1, 9, 7, 12, 0)))
F("calculate_standard_deviation", "Computes the standard deviation of a series of measurements.", "statistics.standard_deviation|stdDev|stats.sd", dict(
    data={**XS, "d": "The measurements"}, sample=KIND, precision=PLACES), """
what is the standard deviation of [[data]]
how much do the values [[data]] scatter, as a standard deviation
compute the population standard deviation of [[data]] @sample=false
these are a sample only: [[data]]. What is their standard deviation @sample=true
I weighed the apples and got [[data]] grams, I need the standard deviation to {precision} decimals
the figures [[data]] cover everybody in the company, so calculate the standard deviation for the whole population @sample=false
SD of [[data]], treat them as a sample from a larger group @sample=true
find the standard deviation for the daily sales of [[data]] pieces
rounded to {precision} places, what is the spread (standard deviation, not variance) of [[data]]
""", "[[data]]的标准差是多少\n把[[data]]当作总体，求标准差 @sample=false\n样本数据[[data]]，求标准差，保留{precision}位小数 @sample=true", "sd: 12.4", "That is the standard deviation.", "Spread of data around its mean.", "求标准差", DATA)
F("calculate_variance", "Computes the variance of a series of measurements.", "statistics.variance|varianceOf", dict(
    data={**XS, "d": "The measurements"}, sample=KIND), """
what is the variance of [[data]]
population variance of [[data]] please @sample=false
compute the sample variance of these lengths in millimetres: [[data]] @sample=true
I do not want the standard deviation but the variance of [[data]]
the values [[data]] are all there are, nothing was sampled; what is their variance @sample=false
from a sample with the values [[data]], estimate the variance @sample=true
returns were [[data]] in the past years, how large is the variance
variance, data = [[data]]
mean squared deviation from the mean for {data}
""", "[[data]]的方差是多少\n求总体方差，数据为[[data]] @sample=false", "variance: 154.2", "That is the variance.", lists=DATA)
F("calculate_percentile", "Finds the value below which a given share of the data lies.", "statistics.percentile|percentileOf|quantile", dict(
    data={**XS, "d": "The data"}, percentile=I(5, 95, "Percentile between 0 and 100", "p", "rank"), interpolate=opt(B("Interpolate between neighbouring values", "linear"), default=True)), """
what is the percentile {percentile} value of [[data]]
response times were [[data]] milliseconds; which value marks the {percentile} percent percentile
find the upper quartile of [[data]] @percentile=75
the lower quartile of the ages [[data]], do not interpolate @percentile=25 @interpolate=false
with interpolation, below which value do {percentile} percent of [[data]] lie @interpolate=true
percentile {percentile} for [[data]]
I have the exam results [[data]]. Give me the score at percentile {percentile}
which figure in [[data]] is at percentile {percentile}, picking an existing value without interpolating @interpolate=false
the 90 percent mark of the delivery times [[data]] @percentile=90
""", "[[data]]的第{percentile}百分位数\n求[[data]]的上四分位数 @percentile=75", "p: 61", "That is the percentile.", lists=DATA)
F("calculate_correlation", "Measures how strongly two series of equal length go together.", "statistics.correlation|correlationCoefficient|corr", dict(
    x={**XS, "d": "First series", "alt": ["first", "series_a"]}, y={**XS, "d": "Second series, as long as the first", "alt": ["second", "series_b"]},
    method=opt(E("pearson:Pearson's|spearman:Spearman's,rank|kendall:Kendall's", "Which coefficient", "coefficient"), default="pearson")), """
what is the correlation between [[x]] and [[y]]
do the hours of study [[x]] correlate with the marks [[y]]
compute the {method} correlation coefficient for x = [[x]] and y = [[y]]
temperatures: [[x]]. Ice cream sales: [[y]]. How strongly are they correlated, by the {method} method
I suspect that sleep ([[x]] hours) and mood ([[y]] points) are related, please calculate the rank correlation @method="spearman"
{method} correlation, first series [[x]], second series [[y]]
give me a correlation coefficient for the pairs formed by [[x]] and [[y]]
""", "[[x]]和[[y]]的相关系数是多少\n用秩相关算一下[[x]]与[[y]]的相关性 @method=\"spearman\"", "r = 0.87", "That is the correlation.", lists=DATA)
F("fit_linear_regression", "Fits a straight line to paired data and predicts a value where one is asked for.", "statistics.linear_regression|linearRegression|stats.fit_line", dict(
    x={**XS, "d": "Values of the independent variable", "alt": ["independent", "inputs"]}, y={**XS, "d": "Values of the dependent variable", "alt": ["dependent", "outputs"]},
    predict_at=opt(N(41, 90, "Value of x for which y is to be predicted", "point", "x_new")), intercept=opt(B("Whether the line may have an intercept", "fit_intercept"), default=True)), """
fit a regression line to x = [[x]] and y = [[y]]
with [[x]] machines we made [[y]] tonnes. Fit a line and predict the output for {predict_at} machines
run a linear regression of [[y]] on [[x]]
the advertising budget was [[x]] and the sales were [[y]]; what sales does a straight line predict for a budget of {predict_at}
force a line through the origin for the points with x [[x]] and y [[y]] @intercept=false
find slope and intercept for y values [[y]] measured at x values [[x]]
predict y at x = {predict_at}, knowing that at [[x]] we measured [[y]]
no intercept please: least squares line for inputs [[x]], outputs [[y]] @intercept=false
""", "对x=[[x]]、y=[[y]]做线性回归\n用[[x]]和[[y]]拟合直线，预测x={predict_at}时的值", "y = 2.1x + 4", "The line has been fitted.", lists=DATA)
F("run_t_test", "Compares the means of two groups with Student's t-test.", "statistics.t_test|tTest|compare_means", dict(
    group_a={**XS, "d": "Measurements of the first group", "alt": ["sample1", "control"]}, group_b={**XS, "d": "Measurements of the second group", "alt": ["sample2", "treatment"]},
    alpha=opt(M(dec(1, 10, 1), "Significance level as a decimal, e.g. 0.05", "significance"), default=0.05), equal_variance=opt(B("Assume that both groups have the same variance", "pooled"), default=True)), """
do the groups [[group_a]] and [[group_b]] differ in their means
compare [[group_a]] with [[group_b]] in a t-test at a significance level of {alpha}
the control group scored [[group_a]], the treated one [[group_b]]; is the difference significant at {alpha}
run a t-test on [[group_a]] versus [[group_b]] without assuming equal variances @equal_variance=false
two machines fill bottles with [[group_a]] and [[group_b]] grams; test whether their means are the same, variances taken as equal @equal_variance=true
t-test, group A: [[group_a]], group B: [[group_b]], alpha {alpha}, unequal variances @equal_variance=false
is [[group_b]] on average different from [[group_a]]? I accept an error of {alpha}
""", "[[group_a]]和[[group_b]]的均值有显著差异吗\n对[[group_a]]与[[group_b]]做t检验，显著性水平{alpha}", "t = 2.31, p = 0.03", "The test is done.", lists=dict(group_a=(10, 60, 4, 6, 1), group_b=(10, 60, 4, 6, 1)))
F("calculate_z_score", "Says how many standard deviations a value lies from the mean.", "statistics.z_score|zScore|standardize", dict(
    value=N(40, 190, "The observed value", "x", "score"), mean=N(50, 150, "Mean of the distribution", "mu", "average"), standard_deviation=N(2, 25, "Standard deviation of the distribution", "sd", "sigma"), precision=PLACES), """
what is the z-score of {value} if the mean is {mean} and the standard deviation {standard_deviation}
I got {value} points; the class average was {mean} with a standard deviation of {standard_deviation}. How many standard deviations away is that
with mean {mean} and sigma {standard_deviation}, standardize the value {value}
the standard deviation is {standard_deviation}, the mean {mean}. Find z for x = {value}, to {precision} decimals
a man is {value} cm tall where men average {mean} cm and vary by {standard_deviation} cm (one standard deviation), what is his z value
z = (x - mu) / sigma with x={value}, mu={mean}, sigma={standard_deviation}
how unusual is a reading of {value} from a sensor with average {mean} and standard deviation {standard_deviation}, as a z-score rounded to {precision} places
""", "平均{mean}，标准差{standard_deviation}，数值{value}的z分数\n我考了{value}分，全班平均{mean}，标准差{standard_deviation}，求z值", "z = 1.4", "That is the z-score.")
F("calculate_binomial_probability", "Probability of a number of successes in independent trials.", "probability.binomial|binomialProbability|binom_prob", dict(
    trials=I(5, 60, "Number of independent trials", "n"), successes=I(1, 5, "Number of successes", "k"), probability=M(dec(5, 95, 5), "Chance of success in one trial, as a decimal between 0 and 1", "p"),
    mode=opt(E("exactly:precisely|at_least:no fewer than|at_most:no more than", "Whether exactly, at least or at most so many successes", "comparison"), default="exactly")), """
what is the probability of {successes} successes in {trials} trials when each succeeds with a chance of {probability}
how likely is it that {mode} {successes} out of {trials} bulbs are faulty if {probability} of all bulbs are
a basketball player hits {probability} of her free throws; out of {trials} shots, what is the chance that {mode} {successes} go in
n = {trials}, k = {successes}, p = {probability}: binomial probability
if I plant {trials} seeds and each of them sprouts with probability {probability}, how probable is it that {mode} {successes} sprout
my biased coin shows heads with {probability} and I toss it {trials} times, {successes} heads wanted
the success rate is {probability} and we try {trials} times. Give the probability of {mode} {successes} hits
out of {trials} patients, {probability} respond on average: probability that {mode} {successes} respond
a quiz has {trials} questions, and guessing is right with a chance of {probability}; how likely are {successes} right answers or more @mode="at_least"
""", "做{trials}次试验，每次成功率{probability}，成功{successes}次的概率\n每粒种子发芽率{probability}，种{trials}粒，至少{successes}粒发芽的概率 @mode=\"at_least\"", "p = 0.205", "That is the probability.", "Binomial distribution.")
F("calculate_dice_probability", "Chance that the sum of several dice equals or reaches a target.", "probability.dice_sum|diceProbability", dict(
    dice=I(1, 6, "How many dice are rolled", "num_dice"), sides=opt(I(4, 20, "Faces of each die", "faces"), default=6), target=I(3, 24, "Sum that is wanted", "sum", "total"), or_more=opt(B("Count higher sums, too", "at_least"), default=False)), """
what is the probability of rolling a sum of {target} with {dice} dice
how likely is it to throw {target} or more with {dice} dice @or_more=true
with {dice} dice that have {sides} faces each, what is the chance of getting exactly {target} in total @or_more=false
I roll {dice} dice in our board game and need at least {target}. What are my odds @or_more=true
{dice} dice, {sides} sides, sum {target}: probability
chance that {dice} ordinary dice show {target} altogether
to hit the dragon I must reach {target} or higher using {dice} dice of {sides} sides @or_more=true
""", "掷{dice}个骰子，点数和为{target}的概率\n{dice}个{sides}面骰子，和至少{target}的概率 @or_more=true", "p = 0.139", "That is the probability.")
F("count_permutations", "Counts ordered arrangements of r items taken out of n.", "combinatorics.permutations|nPr|permutation_count", dict(
    n=I(5, 30, "Number of items to choose from", "total"), r=I(2, 5, "Number of items arranged", "k", "chosen"), repetition=opt(B("Whether an item may be used more than once", "with_replacement"), default=False)), """
in how many orders can {r} of {n} runners finish on the podium
how many permutations of {r} items are there out of {n}
a lock has {n} symbols and a code of length {r}, symbols may repeat; how many codes exist @repetition=true
president, secretary and so on: {r} different posts have to be filled from {n} members, in how many ways
nPr with n = {n} and r = {r}
arrangements of {r} books on a shelf, picked from {n}, order matters and no book twice @repetition=false
out of {n} letters, how many words of {r} letters can I form if letters may be reused @repetition=true
the order is important: choose {r} from {n}
""", "从{n}个里取{r}个排成一列，有几种排法\n{n}个符号组成长度{r}的密码，可以重复，有多少种 @repetition=true", "720", "That is the number of arrangements.")
F("count_combinations", "Counts unordered selections of r items taken out of n.", "combinatorics.combinations|nCr|binomial_coefficient", dict(
    n=I(5, 40, "Number of items to choose from", "total"), r=I(2, 5, "Number of items selected", "k", "chosen"), repetition=opt(B("Whether an item may be chosen more than once", "with_replacement"), default=False)), """
how many ways are there to choose {r} people out of {n} for a committee
{n} choose {r}
in how many different ways can I pick {r} pizza toppings from {n}, order does not matter
how many handshakes... no, how many groups of {r} can be formed from {n} guests
combinations of {r} scoops out of {n} flavours when the same flavour may be taken several times @repetition=true
a lottery draws {r} of {n} balls without putting them back; how many outcomes are possible @repetition=false
nCr for n = {n}, r = {r}
the order is irrelevant: select {r} items from a set of {n}
""", "从{n}个人里选{r}个，有几种选法\n{n}种口味选{r}球，可以重复，有多少组合 @repetition=true", "1140", "That is the number of selections.")
F("calculate_percentage_change", "Change from an old to a new value in percent.", "math.percent_change|percentageChange|growth_percent", dict(
    old_value=N(20, 900, "Value before", "from_value", "start"), new_value=N(20, 900, "Value after", "to_value", "end"), precision=PLACES, absolute=opt(B("Ignore the sign of the change", "unsigned"), default=False)), """
by how many percent did it change from {old_value} to {new_value}
our visitors went from {old_value} in May to {new_value} in June, what is the percentage change
it now costs {new_value} but used to cost {old_value}, how large is the change in percent, rounded to {precision} decimals
percent change, old {old_value}, new {new_value}
if a population of {old_value} deer becomes {new_value}, what is the relative change, sign ignored @absolute=true
last year {old_value} tonnes, this year {new_value} tonnes: percentage change, with its sign @absolute=false
calculate the growth in percent when something rises or falls to {new_value}, starting at {old_value}
I weighed {old_value} pounds and weigh {new_value} pounds today. Percentage difference, never mind the direction @absolute=true
""", "从{old_value}变到{new_value}，变化了百分之几\n上个月{old_value}人，这个月{new_value}人，变化率是多少，保留{precision}位小数", "12.5%", "That is the change.")
F("calculate_sample_size", "Number of people to ask in a survey for a wanted precision.", "survey.sample_size|sampleSize|required_sample", dict(
    margin_of_error=M(dec(1, 10, 0.5), "Margin of error as a decimal, e.g. 0.03 for three points", "error"), confidence=opt(M({0.9: ["90%", "90 percent", "0.9", "百分之90"], 0.95: ["95%", "95 percent", "0.95", "百分之95"], 0.99: ["99%", "99 percent", "0.99", "百分之99"]}, "Confidence level as a decimal", "confidence_level"), default=0.95),
    population=opt(I(500, 90000, "Size of the whole population, if it is known", "population_size"))), """
how many people do I have to ask for a margin of error of {margin_of_error}
sample size for a confidence of {confidence} and an error of {margin_of_error}
our town has {population} inhabitants and the poll may be off by {margin_of_error} at most; how many interviews are needed
with {confidence} confidence and a population of {population}, what sample gives an error margin of {margin_of_error}
I am planning a survey among {population} customers. The margin of error should be {margin_of_error}, the confidence level {confidence}. How large must the sample be
to be {confidence} sure of a result that is accurate within {margin_of_error}, how many answers must we collect
calculate the required number of respondents, error {margin_of_error}
""", "误差{margin_of_error}的调查要问多少人\n总体{population}人，置信度{confidence}，误差{margin_of_error}，样本量要多大", "n = 385", "That is the sample size.")
flow(en=["what is the percentage change from {a} to {b}? then from {b} to {c}", "compare {a} with {b} in percent and after that {b} with {c}"], zh_q=["先算从{a}到{b}变化百分之几，再算从{b}到{c}"],
     slots=dict(a=["120", "340", "95"], b=["150", "280", "410"], c=["600", "75", "222"]), steps=[("calculate_percentage_change", {"old_value": "{a}", "new_value": "{b}"}, "20%"), ("calculate_percentage_change", {"old_value": "{b}", "new_value": "{c}"}, "-12%")], ans=["First 20 percent up, then 12 percent down."])
