"""Algebra, number theory, calculus and matrices in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import B, E, F, I, M, N, O, PLACES, S, contexts, opt

domain("wordy_algebra")
values("w_expr", en=["x**2 + 3*x", "sin(x)", "4x^3 - 2x + 7", "exp(-x)", "x*cos(x)", "ln(x + 2)", "1/(1 + x^2)", "5x^4", "sqrt(x + 1)", "2x^2 - 9x + 4", "tan(x/2)", "x**3 - 6*x**2 + 11*x - 6", "(x - 1)^5", "3*sin(2*x) + 1", "x^2*e^x", "7 - 4x", "x/(x^2 + 4)", "cosh(x)", "0.5x^2 + 0.1x", "log(3*x)", "(2x + 1)(x - 8)", "e^(2x) - 3", "x**5 - x", "12x^2 - 30"])
values("w_equation", en=["3x + 8 = 29", "x^2 - 7x + 12 = 0", "5(y - 2) = 3y + 6", "2^n = 64", "z/4 - 1 = 2", "4t^2 = 100", "7a - 15 = 2a", "sqrt(x) = 9", "x^3 = 125", "6 - 2k = 14", "x^2 + 2x = 15", "0.5m + 3 = 10", "|x - 3| = 8", "9 = 3(p + 1)", "ln(x) = 2", "1/x = 0.25", "10w = 4w + 42", "8 - x^2 = -1"])
values("w_term", en=["(x + 3)(x - 5)", "2a + 3a - b", "x^2 - 16", "(3y - 1)^2", "6m^2 + 9m", "4(x - 2) - 3(x + 1)", "p^3 + 3p^2 + 3p + 1", "(a + b)^3", "12xy/4x", "x^2 + 10x + 25", "5(k - 2) + 2k", "2x^2 - 18", "(t^2 - 1)/(t - 1)", "8z - 3(z - 4)", "n^2 - n - 20", "(2u - v)(2u + v)"])
contexts("""I have been staring at exercise # for an hour.
Our lecturer, Prof. Okonkwo, skipped this step on slide #.
My little brother is in grade 8 and asks me things like this.
The exam is in # days.
I used to know this in 2009.
It is question # of the take-home test.
My calculator ran out of battery.
On page # the book gives a different method.
There were # of us in the study group and nobody knew.
I have already solved the first # problems by hand.
Here is one for you:
Ramanujan would not need help with this.""")
VAR = opt(S("x|y|t|n|z|a|k|theta", "Name of the variable", "var", "with_respect_to", noise=0), default="x")
F("solve_quadratic_equation", "Finds the solutions of a quadratic equation ax^2 + bx + c = 0. Returns real or complex roots depending on root_type.", "algebra.quadratic|quadraticRoots|algebra.solve_quadratic", dict(
    a=I(1, 12, "Coefficient of the squared term"), b=I(-30, 30, "Coefficient of the linear term"), c=I(-40, 40, "Constant term"), root_type=opt(E("real:real ones only|all:complex ones too|largest:larger one", "Which roots to return", "roots"), default="real")), """
what are the roots of the quadratic equation with a = {a}, b = {b} and c = {c}
solve ax^2 + bx + c = 0 where the coefficients are {a}, {b} and {c}, in this order
a parabola has the leading coefficient {a}, the linear coefficient {b} and the constant {c}; where does it meet the x-axis
the constant term is {c}, the factor in front of x is {b}, and in front of x squared there is {a}. Find all roots, complex ones included @root_type="all"
I only care about the bigger solution of the quadratic with coefficients a={a}, b={b}, c={c} @root_type="largest"
find x if {a} times x squared plus {b} times x plus {c} is zero
for a = {a}, c = {c} and b = {b}, give the real roots and forget about complex numbers @root_type="real"
compute the quadratic's solutions, imaginary or not, given the coefficients {a}, {b}, {c} @root_type="all"
a ball's height is described by a quadratic with coefficients {a}, {b}, {c}: when is it zero
""", "a={a}，b={b}，c={c}的一元二次方程的根\n常数项{c}，一次项系数{b}，二次项系数{a}，求全部根，包括复根 @root_type=\"all\"\n解二次方程，系数依次为{a}、{b}、{c}", "x1 = 2, x2 = -5", "The roots are found.", zh="解一元二次方程")
F("calculate_discriminant", "Computes the discriminant b^2 - 4ac, which tells how many real roots a quadratic has.", "algebra.discriminant|quadraticDiscriminant", dict(
    a=I(1, 12, "Coefficient of x^2"), b=I(-30, 30, "Coefficient of x"), c=I(-40, 40, "Constant"), explain=opt(B("Also say how many real roots there are", "describe"), default=False)), """
what is the discriminant of the quadratic with a = {a}, b = {b}, c = {c}
without solving it, compute b squared minus 4ac for coefficients {a}, {b} and {c}
how many real roots does a quadratic with a={a}, b={b} and c={c} have, going by its discriminant @explain=true
discriminant only, no explanation, please: a {a}, b {b}, c {c} @explain=false
the quadratic's coefficients are {a} (squared), {b} (linear) and {c} (constant). I want its discriminant and what it means @explain=true
calculate the discriminant where the constant is {c}, the x coefficient {b} and the x^2 coefficient {a}
""", "a={a}，b={b}，c={c}，判别式是多少\n系数为{a}、{b}、{c}的二次方程有几个实根，看判别式 @explain=true", "49", "That is the discriminant.")
F("solve_equation_for", "Solves an equation, written as text with an equals sign, for one variable.", "algebra.solve_for|equationSolver|solve_symbolic", dict(
    equation=S("w_equation", "Equation as text, e.g. 2*x + 1 = 9", "eq", noise=0), variable=opt(S("x|y|n|z|t|a|k|m|p|w", "Variable to solve for", "unknown", noise=0)), steps=opt(B("Show the intermediate steps", "show_steps", "with_steps"), default=False)), """
solve {equation} for {variable}
what does {variable} have to be so that {equation}
I am stuck with {equation}. Could you solve it and show me every step @steps=true
only the result, no working: {equation} @steps=false
find the unknown in the equation {equation}
please isolate {variable} in {equation} and write down how you got there @steps=true
my homework reads "{equation}" and I need the solution
which value satisfies {equation}? You can skip the explanation @steps=false
walk me through solving {equation} for {variable} @steps=true
""", "解方程{equation}\n求{equation}里的{variable}，写出步骤 @steps=true", "x = 7", "The equation is solved.")
F("solve_linear_system", "Solves a system of two linear equations in two unknowns, each given by its coefficients a*x + b*y = c.", "algebra.linear_system|solveTwoEquations|simultaneous_equations", dict(
    first=O("First equation", dict(a=I(1, 9, "factor of x"), b=I(-9, 9, "factor of y"), c=I(-30, 30, "right-hand side")), "equation1", "eq1"), second=O("Second equation", dict(a=I(1, 9, "factor of x"), b=I(-9, 9, "factor of y"), c=I(-30, 30, "right-hand side")), "equation2", "eq2"),
    method=opt(E("elimination|substitution|cramer:Cramer's rule", "How to solve it"))), """
solve the system {first.a}x + ({first.b})y = {first.c} and {second.a}x + ({second.b})y = {second.c}
find x and y: first equation a={first.a}, b={first.b}, c={first.c}; second equation a={second.a}, b={second.b}, c={second.c}
two equations, {first.a} x plus {first.b} y equals {first.c}, and {second.a} x plus {second.b} y equals {second.c}, where do the lines cross
by {method}, solve {first.a}*x + {first.b}*y = {first.c} together with {second.a}*x + {second.b}*y = {second.c}
which pair (x, y) satisfies both {first.a}x + {first.b}y = {first.c} and {second.a}x + {second.b}y = {second.c}? Use {method}
the coefficients of the first line are {first.a} and {first.b} with right side {first.c}, those of the second {second.a} and {second.b} with right side {second.c}; solve for x and y
""", "解方程组：{first.a}x+({first.b})y={first.c}，{second.a}x+({second.b})y={second.c}\n用{method}解{first.a}x+{first.b}y={first.c}和{second.a}x+{second.b}y={second.c}", "x = 2, y = -1", "The system is solved.")
F("simplify_expression", "Rewrites an algebraic expression: simplifies, expands or factors it.", "algebra.rewrite|simplifyTerm|transform_expression", dict(
    expression=S("w_term", "Algebraic expression", "term", "expr", noise=0), action=E("simplify:tidy up,reduce,化简|expand:multiply out,remove the brackets in,展开|factor:factorise,write as a product,因式分解", "What to do with it", "operation", "mode"), latex=opt(B("Return the result as LaTeX", "as_latex"), default=False)), """
{action} {expression}
please {action} the term {expression} and give me the result as LaTeX @latex=true
I want to {action} {expression}, what comes out
what is {expression} without brackets @action="expand"
find the factors of {expression} @action="factor"
can {expression} be made any shorter @action="simplify"
plain text is fine, no LaTeX: {action} {expression} @latex=false
we have to {action} the expression {expression} for tomorrow; typeset the answer in LaTeX please @latex=true
multiply everything out in {expression} @action="expand"
""", "{action}{expression}\n把{expression}{action}，用LaTeX写出来 @latex=true", "x^2 - 2x - 15", "Here is the new form.")
F("calculate_derivative_at", "Differentiates a function and evaluates the derivative at a point if one is given.", "calculus.derivative|differentiate|derivativeAt", dict(
    function=S("w_expr", "Function of x as text, e.g. 3x**2 + 1", "expression", "f", noise=0), point=opt(N(-6, 9, "Value of the variable where the derivative is evaluated", "at", "value")), order=opt(I(2, 4, "Order of the derivative; 1 is the first", "n"), default=1), variable=VAR), """
what is the derivative of {function}
find the derivative of the function f(x) = {function} at x = {point}
how steep is the curve y = {function} where x equals {point}
second derivative of {function} evaluated at {point}, please @order=2
differentiate {function} {order} times
I need the third derivative of {function} with respect to {variable} @order=3
position is given by {function}; what is the velocity, that is, its first derivative, at {point} @order=1
at the point {point}, calculate the slope of the tangent to {function}
d/dx of {function}
take f = {function}, derive it twice and put in {point} @order=2
the variable is {variable}; find the derivative of {function} at {point}
""", "求{function}的导数\n{function}在x={point}处的导数是多少\n求{function}的二阶导数 @order=2", "6*x + 2", "The derivative is ready.", "Derivative of a function.|d/dx", "求导数")
F("calculate_definite_integral", "Area under a function between two limits (definite integral).", "calculus.definite_integral|integrate|area_under_curve", dict(
    function=S("w_expr", "Integrand as text, in terms of x", "expression", "f", noise=0), lower=N(-4, 3, "Lower limit", "a", "start_x", "x_min"), upper=N(4, 15, "Upper limit", "b", "end_x", "x_max"), method=opt(E("simpson:Simpson's rule,辛普森法|trapezoid:trapezoidal rule,trapezium rule,梯形法|exact:symbolic method,符号法", "Method of integration"), default="exact"), intervals=opt(I(10, 500, "Number of subintervals for the numerical methods", "steps", "n"))), """
what is the integral of {function} from {lower} to {upper}
find the area under the curve y = {function} between x = {lower} and x = {upper}
use {method} with {intervals} subintervals to integrate {function} from {lower} up to {upper}
upper limit {upper}, lower limit {lower}: integrate {function}
by the {method}, estimate the definite integral of {function} over [{lower}, {upper}]
how large is the region between {function} and the x axis when x runs from {lower} to {upper}
the speed of a train is {function}. Integrate it from {lower} to {upper} seconds in {intervals} steps, using the trapezoidal rule @method="trapezoid"
compute exactly, not numerically, the integral over {function} with limits {lower} and {upper} @method="exact"
divide the range from {lower} to {upper} into {intervals} pieces and apply {method} to {function}
""", "求{function}从{lower}到{upper}的定积分\n用{method}计算{function}在{lower}到{upper}之间的面积，分{intervals}段\n上限{upper}，下限{lower}，积分{function}", "21.33", "The integral has been evaluated.", "Definite integral.", "求定积分")
F("calculate_limit", "Limit of a function as its variable approaches a value.", "calculus.limit|limitOf", dict(
    function=S("w_expr", "Function as text", "expression", noise=0), approaches=N(-5, 10, "Value that x approaches", "point", "to"), side=opt(E("left:from below|right:from above|both:from both sides", "From which side", "direction"), default="both")), """
what is the limit of {function} as x approaches {approaches}
which value does {function} tend to when x goes to {approaches} {side}
lim x->{approaches} of {function}
let x approach {approaches} from the left: where does {function} go @side="left"
coming {side}, x gets closer and closer to {approaches}; what is the limit of {function}
evaluate the right-hand limit of {function} at x = {approaches} @side="right"
does {function} have a limit at {approaches}, and if so, which
""", "x趋于{approaches}时{function}的极限\n{function}在x从左边趋近{approaches}时的极限 @side=\"left\"", "2", "That is the limit.")
F("calculate_tangent_line", "Equation of the tangent to a curve at a point.", "calculus.tangent|tangentLine", dict(
    function=S("w_expr", "Function as text", "curve", noise=0), x0=N(-5, 9, "x coordinate of the point of contact", "point", "at_x"), form=opt(E("slope_intercept:y = mx + b|point_slope:point and slope|general:general form", "Form of the equation", "style"), default="slope_intercept")), """
what is the equation of the tangent to {function} at x = {x0}
write the tangent line of y = {function} in the point where x is {x0}, as {form}
at x0 = {x0}, which straight line touches the graph of {function}
tangent to {function}, contact at {x0}, general form @form="general"
give me, in {form}, the line that touches {function} at {x0}
I need the tangent's equation and not just the derivative: curve {function}, point x = {x0}
""", "{function}在x={x0}处的切线方程\n求曲线{function}在{x0}点的切线，写成一般式 @form=\"general\"", "y = 4x - 3", "That is the tangent.")
F("find_greatest_common_divisor", "Largest integer that divides all given integers.", "number_theory.gcd|gcdOf|highest_common_factor", dict(
    numbers=dict(t="[int]", v=(12, 480), d="Two or more integers", alt=["values", "integers"]), show_factors=opt(B("Also list the prime factors of the divisor", "with_factors"), default=False)), """
what is the greatest common divisor of [[numbers]]
find the highest common factor of the numbers [[numbers]]
I have ribbons of [[numbers]] cm and want to cut them into equal pieces without waste, how long can the pieces be at most
which is the largest number that divides [[numbers]] without remainder? Give its prime factors, too @show_factors=true
gcd([[numbers]]), no factor list @show_factors=false
the boxes hold [[numbers]] apples; what is the biggest bag size that fits all of them evenly
HCF for {numbers}
""", "[[numbers]]的最大公约数\n能整除[[numbers]]的最大的数是几", "12", "That is the greatest common divisor.", lists=dict(numbers=(12, 480, 2, 4, 0)))
F("find_least_common_multiple", "Smallest positive integer that all given integers divide.", "number_theory.lcm|lcmOf|lowest_common_multiple", dict(
    numbers=dict(t="[int]", v=(2, 60), d="Two or more integers", alt=["values", "integers"]), show_factors=opt(B("Also list the prime factors of the multiple", "with_factors"), default=False)), """
what is the least common multiple of [[numbers]]
buses leave every [[numbers]] minutes and all left just now, after how many minutes do they leave together again
lcm([[numbers]]) together with its prime factors @show_factors=true
what is the smallest number that can be divided by each of [[numbers]]
lowest common multiple for the values [[numbers]], just the number and no factors @show_factors=false
several lights blink every [[numbers]] seconds; when do they blink at the same moment
find the LCM of {numbers}
""", "[[numbers]]的最小公倍数\n公交车分别每[[numbers]]分钟一班，多少分钟后同时发车", "420", "That is the least common multiple.", lists=dict(numbers=(2, 60, 2, 4, 0)))
F("find_prime_factors", "Prime factors of an integer.", "number_theory.prime_factors|primeFactorization", dict(
    number=I(20, 9000, "Integer to decompose", "n", "value"), form=opt(E("list:a plain list|powers:exponents|tree:a factor tree", "How to present the factors", "format", "style"), default="list"), distinct=opt(B("List every prime only once", "unique"), default=False)), """
what are the prime factors of {number}
break {number} down into primes and present the result in the form of {form}
decompose {number} into prime factors, output: {form}
which primes divide {number}? Name each of them only once @distinct=true
the number is {number}; I want its prime factorization with repeated primes repeated @distinct=false
factor tree for {number} please @form="tree"
as a plain list, the prime factors of {number} @form="list"
is {number} made of many primes? list the different ones @distinct=true
""", "把{number}分解质因数\n{number}有哪些不同的质因数 @distinct=true", "2, 2, 3, 7", "Those are the prime factors.")
F("list_primes_between", "Lists the prime numbers between two bounds.", "number_theory.primes_in_range|primesBetween", dict(
    start=I(1, 90, "Lower bound, inclusive", "low", "lower"), end=I(91, 900, "Upper bound, inclusive", "high", "upper"), descending=opt(B("Largest first", "reverse"), default=False), limit=opt(I(3, 25, "Return at most so many", "max_results"))), """
list all prime numbers between {start} and {end}
which primes lie above {start} and below {end}, largest first @descending=true
show at most {limit} primes in the range from {start} to {end}
starting at {start} and ending with {end}, give me the prime numbers in ascending order @descending=false
I need {limit} primes, none smaller than {start} and none greater than {end}
up to {end} but not under {start}: every prime, in decreasing order @descending=true
what prime numbers are there in the interval [{start}, {end}]
""", "列出{start}到{end}之间的质数\n{start}和{end}之间的素数，从大到小 @descending=true", "97, 101, 103", "Those are the primes.")
F("convert_number_base", "Writes a number in another base.", "math.convert_base|baseConvert|radix_conversion", dict(
    number=S("101101|FF|7E3|1750|377|11111|A9|2048|BEEF|1000110|73|C0DE|65535|1234|1100|3F8", "The number as text, in its own base", "value", "digits", noise=0), from_base=M({2: ["binary", "base 2", "二进制"], 8: ["octal", "base 8", "八进制"], 10: ["decimal", "base 10", "十进制"], 16: ["hexadecimal", "hex", "base 16", "十六进制"], 3: ["ternary", "base 3", "三进制"]}, "Base of the given number, 2 to 36", "source_base", t="int"),
    to_base=M({2: ["binary", "base 2", "二进制"], 8: ["octal", "base 8", "八进制"], 10: ["decimal", "base 10", "十进制"], 16: ["hexadecimal", "hex", "base 16", "十六进制"], 36: ["base 36", "三十六进制"]}, "Base of the result", "target_base", t="int"), prefix=opt(B("Put 0x, 0b or 0o in front", "with_prefix"), default=False)), """
convert {number} from {from_base} to {to_base}
what is the {from_base} number {number} in {to_base}
I have {number} written in {from_base} and want to see it in {to_base}, with the usual prefix @prefix=true
write {number} ({from_base}) as {to_base}, no prefix in front @prefix=false
how do you say {number}, which is {from_base}, in {to_base}
to {to_base}, please: {number}. It is {from_base} at the moment
the register shows {number} in {from_base}; give me that in {to_base} and put 0x or 0b before it @prefix=true
""", "把{from_base}的{number}转成{to_base}\n{number}是{from_base}，用{to_base}怎么写，带前缀 @prefix=true", "0x2D", "The number is converted.")
F("evaluate_polynomial", "Value of a polynomial whose coefficients are given from the highest power down.", "algebra.polynomial_value|evalPolynomial", dict(
    coefficients=dict(t="[int]", v=(-9, 9), d="Coefficients, highest power first", alt=["coeffs"]), x=N(-8, 12, "Where to evaluate it", "at", "point"), precision=PLACES), """
evaluate the polynomial with the coefficients [[coefficients]] at x = {x}
what is the value at {x} of a polynomial whose coefficients, from the highest power down, are [[coefficients]]
put x = {x} into the polynomial [[coefficients]], rounded to {precision} decimals
polynomial coefficients [[coefficients]], highest first; x is {x}; result?
for x equal to {x} I want the value of the polynomial given by [[coefficients]]
by Horner's scheme with coefficients [[coefficients]] and {x} for x, what comes out
""", "系数为[[coefficients]]的多项式在x={x}处的值\n把x={x}代入系数[[coefficients]]的多项式", "42", "That is the value.", lists=dict(coefficients=(-9, 9, 3, 5, 0)))
F("calculate_sequence_term", "A term, or the sum of the first terms, of an arithmetic or geometric sequence.", "algebra.sequence|sequenceTerm", dict(
    kind=E("arithmetic:等差|geometric:等比", "Type of sequence", "type"), first_term=I(1, 30, "First term", "a1", "start"), step=I(2, 9, "Common difference or common ratio", "d", "ratio"), n=I(5, 40, "Which term, or how many terms", "index", "count"), sum=opt(B("Return the sum of the first n terms instead of term n", "want_sum", "total"), default=False)), """
what is term number {n} of the {kind} sequence that starts with {first_term} and has step {step}
sum up the first {n} terms of a {kind} sequence beginning at {first_term} with {step} from one term to the next @sum=true
a theatre has {first_term} seats in the first row and every row has {step} more; how many seats has row {n} @kind="arithmetic" @sum=false
bacteria start at {first_term} and are multiplied by {step} each hour, how many in total over {n} hours added together @kind="geometric" @sum=true
{kind} sequence, first term {first_term}, common step {step}: give the term at position {n}, not the sum @sum=false
I save {first_term} coins in week one, and {step} coins more every week than the week before. What have I saved altogether after {n} weeks @kind="arithmetic" @sum=true
starting from {first_term} and multiplying by {step} each time, which number stands in place {n} @kind="geometric"
""", "首项{first_term}、公差或公比{step}的{kind}数列，第{n}项是多少\n{kind}数列首项{first_term}，步长{step}，前{n}项的和 @sum=true", "term: 95", "Done.")
F("multiply_matrices", "Product of two matrices given as rows in text.", "linear_algebra.multiply|matrixProduct", dict(
    first=S("[[1,2],[3,4]]|[[0,1],[1,0]]|[[2,0],[0,5]]|[[1,0,2],[3,1,1]]|[[7,-1],[2,2]]|[[1],[2],[3]]|[[4,4],[0,1]]|[[-1,3],[6,0]]", "First matrix as a list of rows", "a", "left", noise=0), second=S("[[5,6],[7,8]]|[[1,1],[2,0]]|[[3],[4]]|[[9,0],[1,-2]]|[[2,5],[1,3]]|[[1,0],[0,1]]|[[0,3],[8,2]]", "Second matrix as a list of rows", "b", "right", noise=0), transpose_first=opt(B("Transpose the first matrix before multiplying", "transpose"), default=False)), """
multiply the matrix {first} by {second}
what is {first} times {second}
the left factor is {first} and the right one {second}; compute the matrix product with the left one transposed @transpose_first=true
product of the matrices A = {first} and B = {second}
I need A transposed times B for A = {first}, B = {second} @transpose_first=true
right matrix {second}, left matrix {first}, no transposing: multiply @transpose_first=false
""", "矩阵{first}乘以{second}\n先把{first}转置，再乘以{second} @transpose_first=true", "[[19,22],[43,50]]", "The product is ready.")
F("calculate_determinant", "Determinant of a square matrix.", "linear_algebra.determinant|matrixDet", dict(
    matrix=S("[[1,2],[3,4]]|[[2,0],[0,5]]|[[7,-1],[2,2]]|[[4,4],[0,1]]|[[1,0,2],[3,1,1],[0,2,5]]|[[6,1,1],[4,-2,5],[2,8,7]]|[[-3,8],[5,2]]|[[9,3],[3,1]]", "Square matrix as a list of rows", "rows", "m", noise=0), method=opt(E("laplace:cofactor expansion|lu:LU decomposition", "How to compute it"), default="lu"), precision=PLACES), """
what is the determinant of {matrix}
by {method}, calculate the determinant of the matrix {matrix}
is {matrix} singular? Compute its determinant to {precision} decimals
determinant of the square matrix with rows {matrix}, using {method}
the matrix reads {matrix}, give me its determinant and not its inverse
""", "矩阵{matrix}的行列式\n用{method}求{matrix}的行列式", "-2", "That is the determinant.")
F("invert_matrix", "Inverse of a square matrix.", "linear_algebra.inverse|matrixInverse", dict(
    matrix=S("[[1,2],[3,4]]|[[2,0],[0,5]]|[[7,-1],[2,2]]|[[4,4],[0,1]]|[[1,0,2],[3,1,1],[0,2,5]]|[[6,1,1],[4,-2,5],[2,8,7]]|[[-3,8],[5,2]]|[[9,4],[2,1]]", "Square matrix as a list of rows", "rows", "m", noise=0), as_fractions=opt(B("Exact fractions instead of decimals", "exact"), default=False), precision=PLACES), """
what is the inverse of {matrix}
invert the matrix {matrix} and keep exact fractions @as_fractions=true
by which matrix do I have to multiply {matrix} to get the identity
compute the inverse matrix of {matrix} with decimals, {precision} places @as_fractions=false
inverse of {matrix}, rounded to {precision} digits
fractions please, no decimals: invert {matrix} @as_fractions=true
""", "求{matrix}的逆矩阵\n{matrix}的逆，用分数表示 @as_fractions=true", "[[-2,1],[1.5,-0.5]]", "The inverse is ready.")
flow(en=["differentiate {f}, then integrate the derivative you got from {a} to {b}", "take the derivative of {f} first; afterwards I want the integral of that derivative between {a} and {b}"], zh_q=["先求{f}的导数，再把这个导数从{a}积分到{b}"],
     slots=dict(f=["x**2", "4x^3", "sin(x)", "ln(x)", "5x^2 - x"], a=["0", "1", "2"], b=["5", "8", "12"]), made=dict(d=["2*x", "12x^2", "cos(x)", "10x - 1", "1/x"]),
     steps=[("calculate_derivative_at", {"function": "{f}"}, "{d}"), ("calculate_definite_integral", {"function": "{d}", "lower": "{a}", "upper": "{b}"}, "24")], ans=["The derivative is {d} and its integral 24."])
