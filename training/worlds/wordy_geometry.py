"""Geometry asked for in whole sentences: areas, volumes, lengths, angles, points."""
from switchboard.world import domain, flow
from worlds.wordy_kit import B, E, F, I, N, O, PLACES, contexts, opt

domain("wordy_geometry")
contexts("""I am checking exercise # on page # of my workbook.
My teacher wants this by Friday and I still have # problems left.
We are planning a small garden and have # plants already.
This is for a poster about the history of mathematics.
The carpenter charges # per hour, but that does not matter here.
I am in year 9 and we started this chapter # days ago.
There are # tiles left over from the last job.
Euclid would have done it by hand.
My colleague got # but I do not trust that.
I already bought # screws for it.
It is for the floor plan of flat #.
For the record, it was built in 1987 by two brothers from Leeds.""")
UNIT = opt(E("m:metres,meters,米|cm:centimetres,centimeters,厘米|ft:feet,英尺|in:inches,英寸", "Unit in which the lengths are given and the result is returned", "units", "length_unit"), default="m")
F("calculate_circle_area", "Calculates the area enclosed by a circle of a given radius.", "geometry.circle_area|areaOfCircle|circle_area", dict(
    radius=N(1, 90, "Radius of the circle, from the centre to the edge", "r"), unit=UNIT, precision=PLACES), """
what is the area of a circle whose radius is {radius} {unit}
I need the surface covered by a round carpet with a radius of {radius} {unit}, rounded to {precision} decimal places
work out the area of a circular pond; from the centre to the bank it measures {radius} {unit}
how much space is inside a circle if the radius equals {radius}
rounded to {precision} digits after the point, what area does a circle with radius {radius} {unit} have
a sprinkler in the middle of a lawn reaches {radius} {unit} far in every direction, how large is the area it waters
area of a circle, r = {radius}
give me the area, in square inches, of a disc that has a radius of {radius} inches @unit="in"
if I draw a circle with a compass opened to {radius} centimetres, how big is the area inside the line @unit="cm"
the radius is {radius} feet: calculate the area of the circle to {precision} decimals @unit="ft"
please find the area of a round table with a radius of {radius} metres @unit="m"
""", """半径{radius}{unit}的圆，面积是多少
圆形池塘半径{radius}米，求面积，保留{precision}位小数 @unit="m"
求半径为{radius}的圆的面积
草坪中间的喷头能喷{radius}{unit}远，浇到的圆形面积有多大""", "area: 314.16", "That is the area of the circle.", "Area of a circle from its radius.|pi times the radius squared.", "计算圆的面积")
F("calculate_circumference", "Calculates the length of the line around a circle (its perimeter).", "geometry.circumference|circlePerimeter|circumference_of_circle", dict(
    radius=N(1, 90, "Radius of the circle", "r"), unit=UNIT, precision=PLACES), """
what is the circumference of a circle whose radius is {radius} {unit}
how long is the edge of a round table if its radius is {radius} {unit}
I want to put a fence around a circular pond with a radius of {radius} {unit}; how many {unit} of fence do I need
distance once around a circle with r = {radius}
how far does a wheel with a radius of {radius} {unit} roll in one turn, to {precision} decimal places
compute the perimeter of a circle with radius {radius}, rounded to {precision} digits
the radius of the running track is {radius} metres and it is perfectly round, how long is one lap @unit="m"
to sew a border around a round tablecloth with a radius of {radius} centimetres, what length of ribbon is needed @unit="cm"
circumference for a radius of {radius} feet please @unit="ft"
with {precision} decimals, calculate how long the rim of a plate is when the radius measures {radius} inches @unit="in"
""", """半径{radius}{unit}的圆周长是多少
圆桌半径{radius}米，桌边一圈有多长 @unit="m"
求半径{radius}的圆的周长，保留{precision}位小数
给半径{radius}{unit}的圆形池塘围栅栏，要多长""", "62.83", "That is the circumference.", "Perimeter of a circle.|2 * pi * r", "计算圆的周长")
F("calculate_ellipse_area", "Returns the area of an ellipse with the given semi-axes.", "geometry.ellipse_area|ellipseArea|area_ellipse", dict(
    semi_major_axis=N(10, 80, "Half of the longer axis", "a", "semi_major"), semi_minor_axis=N(1, 9, "Half of the shorter axis", "b", "semi_minor"), precision=PLACES), """
what is the area of an ellipse with a semi-major axis of {semi_major_axis} and a semi-minor axis of {semi_minor_axis}
an oval flower bed has half axes of {semi_major_axis} m and {semi_minor_axis} m, how large is it
the shorter semi-axis of the ellipse is {semi_minor_axis} and the longer one is {semi_major_axis}; please compute its area
find the area of the oval whose semi-minor axis measures {semi_minor_axis} cm and whose semi-major axis measures {semi_major_axis} cm, giving {precision} decimal places
ellipse, a = {semi_major_axis}, b = {semi_minor_axis}, area?
an orbit drawn on paper is an ellipse; its half axes are {semi_major_axis} and {semi_minor_axis}, what area does it enclose
how big is an elliptical mirror when its semi-axes are {semi_major_axis} and {semi_minor_axis} inches, rounded to {precision} places
I need {precision} digits after the decimal point for the area of an ellipse with semi-axes {semi_major_axis} (major) and {semi_minor_axis} (minor)
if the semi-minor axis were {semi_minor_axis} while the semi-major axis stayed at {semi_major_axis}, what area would the ellipse have
""", "椭圆长半轴{semi_major_axis}，短半轴{semi_minor_axis}，面积多少\n求短半轴为{semi_minor_axis}、长半轴为{semi_major_axis}的椭圆面积", "area: 188.5", "That is the area of the ellipse.", "Area of an ellipse: pi * a * b.")
F("calculate_triangle_area", "Area of a triangle from its base and its height.", "geometry.triangle_area|triangleArea|area_triangle_base_height", dict(
    base=N(1, 60, "Length of the base", "b", "base_length"), height=N(1, 60, "Height perpendicular to the base", "h"), unit=UNIT), """
what is the area of a triangle with a base of {base} {unit} and a height of {height} {unit}
a gable is {base} {unit} wide at the bottom and {height} {unit} high, calculate the area of the triangle
the height of the triangle is {height} and its base {base}, so what area does it have
a triangular sail stands {height} feet tall and is {base} feet wide at the foot; how much cloth is that @unit="ft"
find the triangle's area if it is {height} centimetres high above a base of {base} centimetres @unit="cm"
triangle: base = {base}, height = {height}, area?
what would be the area for a triangle that rises {height} {unit} above its {base} {unit} long base
calculate the area of a triangular plot of land, base {base} metres, height {height} metres @unit="m"
half of base times height for a base of {base} and a height of {height}, please
I am cutting a triangular shelf out of plywood. Its base is {base} inches, its height {height} inches. How large is it @unit="in"
""", "底{base}{unit}、高{height}{unit}的三角形面积\n三角形高{height}，底{base}，面积是多少", "area: 25", "That is the area of the triangle.", "Half the base times the height.")
F("calculate_triangle_area_from_sides", "Area of a triangle from the lengths of its three sides, by Heron's formula.", "geometry.heron|heronArea|triangle_area_three_sides", dict(
    side_a=N(20, 30, "Length of the first side", "a", "side1"), side_b=N(20, 30, "Length of the second side", "b", "side2"), side_c=N(15, 38, "Length of the third side", "c", "side3"), precision=PLACES), """
what is the area of a triangle with sides {side_a}, {side_b} and {side_c}
use Heron's formula for a triangle whose sides are {side_a} m, {side_b} m and {side_c} m long
a triangular field has edges of {side_a}, {side_b} and {side_c} metres, what is its area to {precision} decimal places
I know only the three sides of the triangle, {side_a}, {side_b} and {side_c}. Please calculate the area
side lengths a = {side_a}, b = {side_b}, c = {side_c}: triangle area
how large is a triangle that measures {side_a} cm by {side_b} cm by {side_c} cm along its edges
if three poles of {side_a}, {side_b} and {side_c} feet are laid out as a triangle, how much ground do they enclose
rounded to {precision} places, find the area enclosed by sides of {side_a}, {side_b} and {side_c}
without knowing the height, compute the area of the triangle with sides {side_a}, {side_b}, {side_c}
""", "三角形三边长分别是{side_a}、{side_b}、{side_c}，面积多少\n用海伦公式算三边为{side_a}、{side_b}和{side_c}的三角形面积，保留{precision}位小数", "area: 210.4", "That is the area.", "Heron's formula.")
F("calculate_triangle_perimeter", "Adds the three sides of a triangle up to its perimeter and, if wanted, says what type of triangle it is.", "geometry.triangle_perimeter|trianglePerimeter", dict(
    side_a=N(20, 30, "First side", "a"), side_b=N(20, 30, "Second side", "b"), side_c=N(15, 38, "Third side", "c"),
    classify=opt(B("Whether to also return the type (equilateral, isosceles or scalene)", "with_type"), default=False)), """
what is the perimeter of a triangle with sides {side_a}, {side_b} and {side_c}
how long is the fence around a triangular field whose sides measure {side_a} m, {side_b} m and {side_c} m
perimeter of the triangle {side_a}, {side_b}, {side_c}, and tell me whether it is isosceles or not @classify=true
the sides are {side_a}, {side_b} and {side_c} cm, I want the perimeter and the kind of triangle @classify=true
just the perimeter, no classification: a triangle with edges of {side_a}, {side_b} and {side_c} @classify=false
how far do I walk once around a three-cornered park if its edges are {side_a}, {side_b} and {side_c} metres long
sum up the sides of the triangle ({side_a}, {side_b}, {side_c}) and say what type it is @classify=true
for a triangle with side a = {side_a}, side b = {side_b} and side c = {side_c}, calculate the perimeter; I do not need to know its type @classify=false
a triangular road sign has sides of {side_a}, {side_b} and {side_c} inches, how long is the trim around it
""", "三边为{side_a}、{side_b}、{side_c}的三角形周长是多少\n三角形边长{side_a}、{side_b}、{side_c}，求周长，并告诉我是什么三角形 @classify=true", "perimeter: 75", "That is the perimeter.", "Sum of three sides.")
F("calculate_rectangle_properties", "Computes one property of a rectangle: its area, its perimeter or its diagonal.", "geometry.rectangle|rectangleProperty|rectangle_measure", dict(
    length=N(5, 90, "The longer side", "l"), width=N(1, 60, "The shorter side", "w", "breadth"),
    property=E("area:surface,面积|perimeter:length around,周长|diagonal:distance from corner to corner,对角线", "What to compute", "measure", "quantity"), unit=UNIT), """
what is the {property} of a rectangle that is {length} {unit} long and {width} {unit} wide
I am laying carpet in a room of {length} by {width} metres, how many square metres is it @property="area" @unit="m"
how much skirting runs around a rectangular room {length} {unit} long and {width} {unit} wide @property="perimeter"
will a {length} by {width} inch screen be big enough, meaning how long is it from one corner to the opposite one @property="diagonal" @unit="in"
rectangle with width {width} and length {length}: {property}
for a rectangular garden {width} feet wide and {length} feet long, find the length of fence that goes all the way round @property="perimeter" @unit="ft"
compute the {property} for a rectangle whose sides are {length} and {width}
the door is {width} cm wide and {length} cm high, how long is the diagonal @property="diagonal" @unit="cm"
how many square feet is a floor which measures {length} feet in length and {width} feet in width @property="area" @unit="ft"
given a field {length} {unit} long with a width of {width} {unit}, tell me its {property}
""", """长{length}{unit}宽{width}{unit}的长方形，{property}是多少
房间长{length}米，宽{width}米，有多少平方米 @property="area" @unit="m"
长方形花园宽{width}、长{length}，围一圈篱笆要多长 @property="perimeter"
求长{length}宽{width}的矩形的{property}""", "result: 96", "That is the {property} of the rectangle.", "One measure of a rectangle.", "计算长方形的面积、周长或对角线")
F("calculate_cylinder_volume", "Volume of a cylinder given its radius and height.", "geometry.cylinder_volume|cylinderVolume|volume_of_cylinder", dict(
    radius=N(1, 40, "Radius of the base in centimetres", "r"), height=N(1, 90, "Height of the cylinder in centimetres", "h"), in_litres=opt(B("Return the volume in litres instead of cubic centimetres", "as_litres"), default=False), precision=PLACES), """
what is the volume of a cylinder with a radius of {radius} cm and a height of {height} cm
how many litres go into a cylindrical pot that is {height} cm high and has a radius of {radius} cm @in_litres=true
a can has a base radius of {radius} centimetres and stands {height} centimetres tall; give its volume in cubic centimetres @in_litres=false
r = {radius}, h = {height}, cylinder volume to {precision} decimals
compute the volume of a tube {height} centimetres long with a radius of {radius} centimetres, expressed in litres @in_litres=true
if a candle is {height} cm tall and its radius is {radius} cm, how much wax was used
I have to know how much a round tank holds, in litres please, with radius {radius} cm and height {height} cm, rounded to {precision} decimal places @in_litres=true
the height of the cylinder is {height} and its radius {radius}. What volume does it have
leave the answer in cubic centimetres, not litres: cylinder of radius {radius} and height {height} @in_litres=false
""", "底面半径{radius}厘米、高{height}厘米的圆柱体积\n圆柱形锅高{height}厘米，半径{radius}厘米，能装多少升 @in_litres=true", "volume: 785.4", "That is the volume of the cylinder.", "pi * r^2 * h")
F("calculate_cylinder_surface_area", "Surface area of a cylinder, with or without the two circles at its ends.", "geometry.cylinder_surface|cylinderSurfaceArea|surface_area_cylinder", dict(
    radius=N(1, 40, "Radius of the base in centimetres", "r"), height=N(1, 90, "Height in centimetres", "h"), include_ends=opt(B("Whether the top and the bottom count", "closed", yes="including top and bottom|with both ends|counting the lid and the base|closed at both ends|包括上下底", no="without the ends|leaving out top and bottom|open at both ends|only the side wall|不算上下底"), default=True)), """
what is the surface area of a cylinder with a radius of {radius} cm and a height of {height} cm
surface of a cylinder {include_ends}, radius {radius}, height {height}
I want to wrap a label around a tin that is {height} cm high with a radius of {radius} cm, how much paper is it @include_ends=false
how much metal sheet do I need for a closed drum, {radius} cm in radius and {height} cm tall @include_ends=true
find the surface area, {include_ends}, of a pipe {height} centimetres long whose radius is {radius} centimetres
to paint a round pillar of {height} cm height and {radius} cm radius but not its top or bottom, what area must be covered @include_ends=false
{include_ends}: what area does a cylinder with r = {radius} and h = {height} have on the outside
a cylinder measures {radius} cm from axis to wall and {height} cm from floor to lid. Calculate its outer surface {include_ends}
total surface of the cylinder, base and lid counted, for height {height} and radius {radius} @include_ends=true
""", "圆柱半径{radius}厘米，高{height}厘米，表面积多少，{include_ends}\n求高{height}、半径{radius}的圆柱侧面积 @include_ends=false", "surface: 534", "That is the surface area.", "Outer area of a cylinder.")
F("calculate_cone_volume", "Volume of a cone or, with a top radius, of a truncated cone.", "geometry.cone_volume|coneVolume|volume_of_cone", dict(
    base_radius=N(10, 40, "Radius at the base in centimetres", "radius", "r"), height=N(3, 90, "Height in centimetres", "h"), top_radius=opt(N(1, 9, "Radius at the top; 0 for a pointed cone", "r2"), default=0)), """
what is the volume of a cone with a base radius of {base_radius} cm and a height of {height} cm
a paper hat is a cone {height} centimetres high, radius {base_radius} centimetres at the bottom, how much sand would it hold
volume of a truncated cone: {base_radius} cm radius below, {top_radius} cm radius above, {height} cm high
a bucket narrows from a radius of {base_radius} cm to {top_radius} cm over a height of {height} cm; find its volume
how much ice cream fits into a pointed cone {height} cm deep with an opening of {base_radius} cm radius @top_radius=0
cone, h = {height}, r = {base_radius}, volume?
calculate how much gravel lies in a conical heap that is {height} cm high and has a radius of {base_radius} cm on the ground
if the lampshade has a top radius of {top_radius}, a base radius of {base_radius} and a height of {height}, what volume does it enclose
the height being {height} and the base radius {base_radius}, compute the cone's volume
""", "底面半径{base_radius}厘米、高{height}厘米的圆锥体积\n圆台下半径{base_radius}，上半径{top_radius}，高{height}，体积多少", "volume: 1204", "That is the volume of the cone.", "Cone volume.")
F("calculate_sphere_volume", "Volume of a ball from its radius or its diameter.", "geometry.sphere_volume|sphereVolume|ball_volume", dict(
    size=N(1, 80, "Length of the radius or diameter", "length", "value"), given=E("radius:radius,半径|diameter:diameter,直径", "Which of the two the length is", "kind", "size_type"), precision=PLACES), """
what is the volume of a sphere with a {given} of {size} cm
a ball has a {given} of {size} inches, how much air is in it
my globe measures {size} cm straight through the middle from pole to pole, work out its volume @given="diameter"
from its centre to the surface the ball measures {size} cm; compute the volume rounded to {precision} decimals @given="radius"
sphere, {given} {size}, volume to {precision} decimal places
how large is the volume of a marble whose {given} is {size} mm
r = {size}, volume of the sphere? @given="radius"
the {given} of a spherical tank is {size} metres. How many cubic metres does it hold
find me, with {precision} digits after the comma, the volume of an orange {size} cm across @given="diameter"
""", "{given}{size}厘米的球体积是多少\n地球仪{given}是{size}厘米，求体积，保留{precision}位小数", "volume: 4188.79", "That is the volume of the sphere.", "Four thirds pi r cubed.")
F("calculate_trapezoid_area", "Area of a trapezoid, given its two parallel sides and the distance between them.", "geometry.trapezoid_area|trapeziumArea|area_trapezoid", dict(
    base1=N(10, 60, "First parallel side", "long_side", "a"), base2=N(1, 30, "Second parallel side", "short_side", "b"), height=N(1, 40, "Distance between the parallel sides", "h"), precision=PLACES), """
what is the area of a trapezoid with parallel sides of {base1} and {base2} and a height of {height}
a trapezium has one base of {base1} cm, another of {base2} cm, and is {height} cm high. Its area?
the parallel sides of the plot are {base1} m and {base2} m, they lie {height} m apart, how many square metres is it
with a height of {height}, and bases measuring {base1} and {base2}, compute the trapezoid's area to {precision} decimal places
trapezoid: a={base1}, b={base2}, h={height}
a dam is {base1} metres wide at the bottom, {base2} metres at the top and {height} metres tall; how large is its trapezoidal cross-section
please determine the area of a trapezium {height} inches high whose bases are {base1} inches and {base2} inches
round the area of the trapezoid with bases {base1} and {base2} and height {height} to {precision} places
""", "梯形上底{base2}，下底{base1}，高{height}，面积多少\n两条平行边为{base1}和{base2}、高{height}的梯形面积", "area: 120", "That is the area of the trapezoid.", "Mean of the bases times the height.")
F("calculate_distance_between_points", "Distance between two points in the plane.", "geometry.point_distance|euclideanDistance|distance_2d", dict(
    x1=I(-20, 20, "x coordinate of the first point"), y1=I(-20, 20, "y coordinate of the first point"), x2=I(-20, 20, "x coordinate of the second point"), y2=I(-20, 20, "y coordinate of the second point"),
    metric=opt(E("euclidean:straight-line,as the crow flies,直线|manhattan:city block,taxicab,曼哈顿|chebyshev:chessboard,切比雪夫", "How distance is measured", "norm"), default="euclidean")), """
what is the distance between the points ({x1}, {y1}) and ({x2}, {y2})
how far apart are A({x1}, {y1}) and B({x2}, {y2}), using the {metric} distance
a robot stands at x = {x1}, y = {y1} and its charger at x = {x2}, y = {y2}; how far is it in {metric} terms
{metric} distance from ({x1}, {y1}) to ({x2}, {y2})
compute the length of the segment from point ({x1}, {y1}) to point ({x2}, {y2}) on squared paper
the second point is ({x2}, {y2}), the first one is ({x1}, {y1}); what is the straight-line distance @metric="euclidean"
a taxi may only drive along the grid from ({x1}, {y1}) to ({x2}, {y2}), how long is the way @metric="manhattan"
in a coordinate system P is at ({x1}, {y1}) while Q is at ({x2}, {y2}). Find the distance PQ
how many king moves apart are the squares ({x1}, {y1}) and ({x2}, {y2}) @metric="chebyshev"
""", "点({x1},{y1})到点({x2},{y2})的距离是多少\nA在({x1},{y1})，B在({x2},{y2})，求{metric}距离", "distance: 7.81", "That is the distance.", "How far two points lie apart.")
F("calculate_line_slope", "Slope of the straight line through two points, as a number, an angle or an equation.", "geometry.slope|lineSlope|slope_of_line", dict(
    point1=O("First point", dict(x=I(-20, 9, "x coordinate"), y=I(-20, 20, "y coordinate")), "start", "p1"), point2=O("Second point", dict(x=I(10, 30, "x coordinate"), y=I(-20, 20, "y coordinate")), "end", "p2"),
    output=opt(E("ratio:number,数值|angle:degrees,角度|equation:line equation,方程", "Form of the answer", "form", "format"), default="ratio")), """
what is the slope of the line through ({point1.x}, {point1.y}) and ({point2.x}, {point2.y})
a line passes through the points ({point1.x}, {point1.y}) and ({point2.x}, {point2.y}); give me its slope as an {output}
how steep, in degrees, is the line from ({point1.x}, {point1.y}) to ({point2.x}, {point2.y}) @output="angle"
write down the equation of the line that joins ({point1.x}, {point1.y}) with ({point2.x}, {point2.y}) @output="equation"
gradient between x = {point1.x}, y = {point1.y} and x = {point2.x}, y = {point2.y}
if a ramp starts at ({point1.x}, {point1.y}) and ends at ({point2.x}, {point2.y}), what angle does it have @output="angle"
I plotted ({point1.x}, {point1.y}) as the first point and ({point2.x}, {point2.y}) as the second. Compute rise over run @output="ratio"
slope, point A ({point1.x}, {point1.y}), point B ({point2.x}, {point2.y})
""", "过点({point1.x},{point1.y})和({point2.x},{point2.y})的直线斜率\n从({point1.x},{point1.y})到({point2.x},{point2.y})的直线倾角是多少度 @output=\"angle\"", "slope: 0.5", "That is the slope.", "Gradient of a line.")
F("find_midpoint", "Midpoint of the segment between two points.", "geometry.midpoint|midPoint|segment_midpoint", dict(
    point1=O("First end of the segment", dict(x=I(-30, 30, "x coordinate"), y=I(-30, 30, "y coordinate")), "start", "a"), point2=O("Second end of the segment", dict(x=I(-30, 30, "x coordinate"), y=I(-30, 30, "y coordinate")), "end", "b")), """
what is the midpoint between ({point1.x}, {point1.y}) and ({point2.x}, {point2.y})
where is the middle of the segment that runs from ({point1.x}, {point1.y}) to ({point2.x}, {point2.y})
a rope is tied to pegs at ({point1.x}, {point1.y}) and ({point2.x}, {point2.y}), at which coordinates is its centre
find the point halfway from A = ({point1.x}, {point1.y}) to B = ({point2.x}, {point2.y})
one end of the diameter is ({point1.x}, {point1.y}), the other ({point2.x}, {point2.y}); where is the centre of the circle
midpoint, first point x={point1.x} y={point1.y}, second point x={point2.x} y={point2.y}
we want to meet exactly in the middle: I am at ({point1.x}, {point1.y}) on the map, she is at ({point2.x}, {point2.y})
which point lies equally far from ({point1.x}, {point1.y}) and ({point2.x}, {point2.y}) on the line between them
""", "点({point1.x},{point1.y})和({point2.x},{point2.y})的中点\n线段两端是({point1.x},{point1.y})和({point2.x},{point2.y})，中点在哪", "(3, 4)", "That is the midpoint.", "Point halfway between two others.")
F("calculate_polygon_angles", "Angles of a polygon by its number of sides.", "geometry.polygon_angles|polygonAngle|interior_angles", dict(
    sides=I(3, 24, "Number of sides, at least 3", "n", "num_sides"), which=E("interior_sum:sum of the interior angles,sum of all inner angles,内角和|interior_each:size of one interior angle,single inner angle,每个内角|exterior_each:size of one exterior angle,single outer angle,每个外角", "Which angle to compute", "angle_type"), radians=opt(B("Answer in radians instead of degrees", "in_radians"), default=False)), """
what is the {which} of a regular polygon with {sides} sides
for a {sides}-sided regular polygon I need the {which}, in radians please @radians=true
take a polygon that has {sides} corners: what do all its interior angles add up to @which="interior_sum"
in degrees, not radians, the {which} of a polygon with {sides} edges @radians=false
how large is each inside angle when a polygon is regular and has {sides} sides @which="interior_each"
a regular polygon has {sides} vertices; by how much do you turn at every corner when walking around it @which="exterior_each"
{sides} sides, {which}, and use radians @radians=true
give the {which} for a polygon having {sides} sides
we want to build a gazebo with {sides} equal walls, so at what inner angle do the walls meet @which="interior_each"
""", "正{sides}边形的{which}是多少\n{sides}条边的正多边形，{which}，用弧度表示 @radians=true", "108", "That is the angle.", "Interior and exterior angles.")
F("calculate_sector", "Area or arc length of a sector (slice) of a circle.", "geometry.sector|circleSector|arc_or_sector", dict(
    radius=N(1, 60, "Radius of the circle", "r"), angle=I(5, 350, "Central angle in degrees", "central_angle", "theta"), measure=E("area:surface,面积|arc_length:length of the arc,curved edge,弧长", "What to compute", "output"), precision=PLACES), """
find the {measure} of a circle sector with a radius of {radius} and a central angle of {angle} degrees
a slice of pizza has an angle of {angle} degrees and the pizza a radius of {radius} cm, how large is the slice @measure="area"
how far does the tip of a {radius} m long swing travel if it swings through {angle} degrees @measure="arc_length"
sector: angle {angle}°, radius {radius}, {measure}
with the central angle at {angle} degrees and the radius at {radius} inches, calculate the {measure} to {precision} decimal places
a windscreen wiper {radius} cm long sweeps over {angle} degrees, what area does it clean @measure="area"
what is the {measure} when {angle} degrees are cut out of a circle with radius {radius}
rounded to {precision} digits, how long is the curved edge of a fan that opens {angle} degrees and is {radius} cm long @measure="arc_length"
""", "半径{radius}、圆心角{angle}度的扇形，{measure}是多少\n扇形圆心角{angle}度，半径{radius}厘米，求面积 @measure=\"area\"", "52.4", "That is the {measure}.", "Slice of a circle.")
F("solve_right_triangle", "Missing side of a right triangle by the Pythagorean theorem.", "geometry.pythagoras|rightTriangleSide|pythagorean_theorem", dict(
    known1=N(3, 20, "First known side", "side1"), known2=N(21, 60, "Second known side", "side2"), find=E("hypotenuse:longest side,slanted side,斜边|leg:other leg,missing short side,直角边", "Which side is unknown", "unknown", "missing"), unit=UNIT), """
what is the {find} of a right triangle whose known sides are {known1} {unit} and {known2} {unit}
the two legs of a right triangle measure {known1} and {known2}, how long is the third side @find="hypotenuse"
a ladder of {known2} feet leans against a wall, its foot is {known1} feet away from it; how high does it reach @find="leg" @unit="ft"
I walk {known1} metres east and then {known2} metres north, how far am I from the start in a straight line @find="hypotenuse" @unit="m"
right triangle with one leg {known1} and the hypotenuse {known2}, find the remaining leg @find="leg"
Pythagoras: sides {known1} and {known2}, missing {find}
a ramp rises {known1} inches over a horizontal run of {known2} inches. What length must its board have @find="hypotenuse" @unit="in"
given sides of {known1} cm and {known2} cm in a triangle with a right angle, compute the {find} @unit="cm"
""", "直角三角形已知两边{known1}和{known2}，求{find}\n梯子长{known2}米，离墙{known1}米，能搭到多高 @find=\"leg\" @unit=\"m\"", "side: 5", "That is the missing side.", "a^2 + b^2 = c^2")
flow(en=["how long is the missing hypotenuse of a right triangle with legs {a} and {b}? use that as the radius and give me the circle's area", "first get the hypotenuse for the legs {a} and {b}, then compute the area of a circle that has this length as its radius"],
     zh_q=["先求两直角边{a}和{b}的斜边，再以它为半径求圆的面积"], slots=dict(a=["3", "5", "8", "9", "12"], b=["24", "35", "40", "56", "28"]), made=dict(h=["25", "37", "41", "57.3", "30.5"]),
     steps=[("solve_right_triangle", {"known1": "{a}", "known2": "{b}", "find": "hypotenuse"}, "side: {h}"), ("calculate_circle_area", {"radius": "{h}"}, "area: 1963.5")], ans=["With a radius of {h} the area is 1963.5."])
flow(en=["the base radius of my barrel is {r} cm and it is {h} cm high; work out the volume and then also the radius-{r} circle's area of its lid", "cylinder with radius {r} and height {h}: volume first, then the area of the circle with that radius"],
     slots=dict(r=["4", "7", "12", "15"], h=["20", "33", "48", "61"]), steps=[("calculate_cylinder_volume", {"radius": "{r}", "height": "{h}"}, "volume: 5541.77"), ("calculate_circle_area", {"radius": "{r}"}, "area: 153.94")], ans=["The volume is 5541.77 and the lid's area 153.94."])
