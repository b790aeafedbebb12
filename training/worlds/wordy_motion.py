"""Kinematics, forces and energy in whole sentences."""
from switchboard.world import domain, flow
from worlds.wordy_kit import E, F, I, M, N, PLACES, both, contexts, opt, said

domain("wordy_motion")
contexts("""I am writing a lab report for group #.
Our physics teacher, Mr. Adeyemi, promised a hint on page #.
The experiment was repeated # times.
We filmed it at 60 frames per second.
Ignore that the cart is painted red.
The stopwatch was bought in 2016.
Question # in the mock exam goes like this:
There were # spectators at the track.
It happened at about 3 in the afternoon.
My cousin says the answer is #, which I doubt.
In a film from 1999 they got this wrong.
The hall is # metres long, but that plays no role.""")
SEC = both(said([2, 3, 4, 5, 6, 8, 9, 11, 15, 20, 25, 40, 45, 75], "{} seconds", "{} s", "{} sec", "{}秒"), said([2, 3, 4, 5], "{} minutes", "{} min", "{}分钟", times=60), {60: ["a minute", "one minute", "60 seconds", "一分钟"], 30: ["half a minute", "30 seconds", "半分钟"], 0.5: ["half a second", "半秒"], 1.5: ["one and a half seconds", "1.5 s", "一秒半"], 2.5: ["2.5 seconds", "两秒半"]})
G = opt(N(1.6, 24.8, "Acceleration of gravity in m/s^2, 9.81 on Earth", "g", step=0.1), default=9.81)
F("calculate_final_velocity", "Calculates the speed an object has after being accelerated for some time (v = u + a*t).", "kinematics.final_velocity|finalVelocity|physics.velocity_after", dict(
    initial_velocity=N(0, 70, "Speed at the start in metres per second", "u", "v0", "start_speed"), acceleration=N(1, 15, "Constant acceleration in metres per second squared", "a"), time=M(SEC, "Duration in seconds", "t", "duration"), precision=PLACES), """
what is the final velocity of a car that starts at {initial_velocity} m/s and accelerates at {acceleration} m/s^2 for {time}
a rocket sled already moves at {initial_velocity} metres per second when its engine adds {acceleration} m/s² during {time}; how fast is it in the end
for {time} a cyclist gains {acceleration} m/s every second, having started from {initial_velocity} m/s. What speed does she reach
starting from rest, how fast is a train after {time} if it accelerates at {acceleration} m/s^2 @initial_velocity=0
u = {initial_velocity}, a = {acceleration}, t is {time}; find v to {precision} decimal places
after {time} of accelerating at {acceleration} metres per second squared, with {initial_velocity} m/s on the clock before, what does the speedometer show
a runner stands still and then accelerates with {acceleration} m/s^2; after {time}, what is her velocity, rounded to {precision} places @initial_velocity=0
the acceleration is {acceleration} m/s², the time {time}, the initial speed {initial_velocity} m/s. Compute the final speed
if a motorbike doing {initial_velocity} m/s speeds up by {acceleration} m/s² over {time}, what will its velocity be
""", "初速度{initial_velocity}米每秒，加速度{acceleration}，{time}后的速度是多少\n火车从静止出发，加速度{acceleration}米每二次方秒，{time}后多快 @initial_velocity=0\n以{acceleration}的加速度加速{time}，原来速度{initial_velocity}，求末速度", "27.4 m/s", "That is the final velocity.", "v = u + a*t", "求末速度")
F("calculate_initial_velocity", "Calculates the speed an object must have had at the start, from its final speed, acceleration and time.", "kinematics.initial_velocity|initialVelocity", dict(
    final_velocity=N(30, 120, "Speed at the end in m/s", "v", "end_speed"), acceleration=N(1, 9, "Constant acceleration in m/s^2", "a"), time=M(SEC, "Duration in seconds", "t"), precision=PLACES), """
with which velocity did the car start if it reaches {final_velocity} m/s after {time} of accelerating at {acceleration} m/s^2
an object ends up at {final_velocity} m/s. It was accelerated by {acceleration} m/s² for {time}. What was its initial speed
find u for v = {final_velocity}, a = {acceleration} and a time of {time}
how fast was the train going at first, given {time} of acceleration at {acceleration} m/s^2 and a final speed of {final_velocity} m/s
the final velocity is {final_velocity} m/s, the acceleration {acceleration} m/s²; work out the starting velocity {time} earlier, to {precision} decimals
going backwards in time: {final_velocity} m/s now, gaining {acceleration} m/s every second, what was the speed {time} ago
""", "末速度{final_velocity}，加速度{acceleration}，用了{time}，初速度是多少\n加速{time}后达到{final_velocity}米每秒，加速度{acceleration}，求出发时的速度", "12 m/s", "That is the initial velocity.")
F("calculate_displacement", "Calculates the distance covered under constant acceleration (s = u*t + a*t^2/2).", "kinematics.displacement|distanceCovered|physics.displacement", dict(
    initial_velocity=N(0, 60, "Speed at the start in m/s", "u", "v0"), time=M(SEC, "Duration in seconds", "t"), acceleration=opt(N(1, 12, "Acceleration in m/s^2", "a"), default=0)), """
how far does a car get in {time} if it starts at {initial_velocity} m/s and accelerates at {acceleration} m/s^2
what distance does a cyclist cover in {time} at a steady {initial_velocity} m/s
a sled sets off from rest and gains {acceleration} m/s every second; which distance has it slid after {time} @initial_velocity=0
displacement for u = {initial_velocity}, a = {acceleration} and a time of {time}
during {time}, a plane on the runway accelerates with {acceleration} m/s² from {initial_velocity} m/s, how much runway does it use
at constant speed, {initial_velocity} metres per second, how many metres are covered in {time} @acceleration=0
the ball rolls at {initial_velocity} m/s and is not accelerated at all, so where is it after {time} @acceleration=0
if the acceleration is {acceleration} m/s² and the object was moving at {initial_velocity} m/s before, how many metres does it travel within {time}
""", "初速度{initial_velocity}米每秒，加速度{acceleration}，{time}内走多远\n匀速{initial_velocity}米每秒，{time}走了多少米 @acceleration=0", "342 m", "That is the distance covered.")
F("calculate_acceleration", "Average acceleration from a change of velocity and the time it takes.", "kinematics.acceleration|averageAcceleration", dict(
    initial_velocity=N(0, 30, "Speed before", "v1", "from_speed"), final_velocity=N(31, 120, "Speed after", "v2", "to_speed"), time=M(SEC, "Time taken in seconds", "t", "duration"), speed_unit=opt(E("m/s:metres per second|km/h:kilometres per hour,kilometers per hour|mph:miles per hour", "Unit of both speeds", "unit"), default="m/s")), """
what is the acceleration of a car going from {initial_velocity} to {final_velocity} {speed_unit} in {time}
a cheetah needs {time} to get from {initial_velocity} {speed_unit} up to {final_velocity} {speed_unit}; how large is its average acceleration
from zero to {final_velocity} km/h in {time}, what acceleration is that @initial_velocity=0 @speed_unit="km/h"
it took {time} until the train, at first standing still, did {final_velocity} mph. Calculate the acceleration @initial_velocity=0 @speed_unit="mph"
average acceleration: v1 = {initial_velocity}, v2 = {final_velocity}, both in {speed_unit}, time {time}
the speed rises to {final_velocity} from {initial_velocity} within {time}. By how much per second is that
how hard does a lorry accelerate that reaches {final_velocity} {speed_unit} after {time}, coming from {initial_velocity} {speed_unit}
""", "{time}内从{initial_velocity}加速到{final_velocity}，单位{speed_unit}，加速度多少\n静止的火车{time}后达到每小时{final_velocity}公里，求加速度 @initial_velocity=0 @speed_unit=\"km/h\"", "3.1 m/s^2", "That is the acceleration.")
F("calculate_fall_velocity", "Speed of a falling object when it hits the ground, air resistance ignored.", "kinematics.impact_speed|fallVelocity|free_fall_speed", dict(
    height=N(2, 600, "Height of the fall in metres", "h", "drop_height"), initial_velocity=opt(N(1, 30, "Downward speed at release in m/s", "v0", "throw_speed"), default=0), gravity=G), """
how fast is a stone when it hits the ground after being dropped from {height} metres
a ball is thrown straight down at {initial_velocity} m/s out of a window {height} m above the street. At what speed does it land
on a planet with a gravity of {gravity} m/s², what speed does an object reach falling {height} metres
impact speed, height {height} m, thrown downward with {initial_velocity} m/s, gravity {gravity}
my phone slipped off a balcony {height} metres up; how fast was it at the bottom, if it simply fell @initial_velocity=0
at {initial_velocity} metres per second I hurl a snowball down a cliff of {height} m, so with what velocity will it hit the water
dropped, not thrown, from {height} m where g is {gravity}: velocity on impact @initial_velocity=0
what is the final speed of something that falls through {height} metres
""", "石头从{height}米高处落下，落地速度多大\n以{initial_velocity}米每秒从{height}米高处向下扔球，落地时多快\n在重力加速度{gravity}的星球上，从{height}米落下的速度", "44 m/s", "That is the impact speed.", "Impact speed of a fall.", "求落地速度")
F("calculate_fall_time", "Time an object needs to fall from a height, air resistance ignored.", "kinematics.fall_time|fallDuration|free_fall_time", dict(
    height=N(2, 600, "Height of the fall in metres", "h", "drop_height"), initial_velocity=opt(N(1, 30, "Downward speed at release in m/s", "v0"), default=0), gravity=G), """
how long does a stone take to fall {height} metres
for how many seconds does a coin fall when it is dropped from a tower {height} m tall
a ball is thrown down from {height} metres with {initial_velocity} m/s, when does it reach the ground
on the surface of a moon where g equals {gravity} m/s^2, how long would a hammer dropped from {height} m be in the air
time of fall: h = {height}, g = {gravity}, thrown down at {initial_velocity} m/s
it slips from a crane {height} m above the yard without any push; after what time does it hit the ground @initial_velocity=0
with a starting speed of {initial_velocity} metres per second downwards, a rock drops {height} metres. How much time passes
""", "物体从{height}米落下要几秒\n塔高{height}米，以{initial_velocity}米每秒往下扔，多久落地", "3.2 s", "That is the time of the fall.")
F("calculate_projectile_range", "Horizontal distance a projectile flies over level ground or from a height.", "kinematics.projectile_range|projectileRange|throw_distance", dict(
    speed=N(5, 120, "Launch speed in m/s", "velocity", "v0"), angle=I(5, 85, "Launch angle above the horizontal in degrees", "launch_angle", "theta"), height=opt(N(1, 50, "Launch height above the ground in metres", "start_height"), default=0), gravity=G), """
how far does a ball fly if it is kicked at {speed} m/s under an angle of {angle} degrees
an arrow leaves the bow with {speed} metres per second, {angle} degrees above the horizontal, from a height of {height} m; where does it come down
what is the range of a projectile with a launch angle of {angle}° and a launch speed of {speed} m/s where gravity is {gravity} m/s²
a shot-putter releases the shot {height} m above the ground at {angle} degrees and {speed} m/s. How far is the throw
range please: angle {angle}, velocity {speed}, start height {height}
from ground level, at {angle} degrees, {speed} m/s: distance @height=0
on the Moon, g = 1.62, a golf ball is hit with {speed} m/s at {angle} degrees; how far does it travel @gravity=1.62
if the cannon is tilted to {angle} degrees and fires at {speed} m/s, what horizontal distance will the ball cover
""", "以{speed}米每秒、{angle}度角抛出的球能飞多远\n从{height}米高处以{angle}度、{speed}米每秒射箭，落点多远", "91 m", "That is the range.")
F("calculate_projectile_height", "Greatest height a projectile reaches.", "kinematics.max_height|projectilePeak", dict(
    speed=N(5, 120, "Launch speed in m/s", "velocity", "v0"), angle=opt(I(10, 85, "Launch angle above the horizontal in degrees", "launch_angle"), default=90), start_height=opt(N(1, 50, "Height of the launch point in metres", "h0"), default=0), gravity=G), """
how high does a ball rise if it is thrown straight up at {speed} m/s
what maximum height does a rocket reach that starts with {speed} m/s at {angle} degrees
from a roof {start_height} m above the street I throw a stone upwards with {speed} m/s; what is its highest point
peak of the flight for v0 = {speed} and an angle of {angle} degrees
thrown vertically with {speed} m/s where gravity is {gravity} m/s^2, how far up does it go @angle=90
the fountain shoots water at {speed} metres per second under {angle} degrees, how tall is the arc
starting at {start_height} metres, {angle} degrees, {speed} m/s: greatest height above the ground
""", "竖直向上抛，速度{speed}米每秒，能升多高\n以{angle}度、{speed}米每秒发射，最高点多高", "31.9 m", "That is the greatest height.")
F("calculate_force", "Net force needed to accelerate a mass, or its weight if no acceleration is given.", "dynamics.force|netForce|newton_second_law", dict(
    mass=N(1, 900, "Mass in kilograms", "m"), acceleration=opt(N(1, 20, "Acceleration in m/s^2; gravity when left out", "a"), default=9.81), friction=opt(N(5, 300, "Friction force in newtons to overcome", "friction_force"))), """
what force accelerates a mass of {mass} kg at {acceleration} m/s^2
how hard do I have to push a {mass} kg cart to give it {acceleration} m/s², when friction takes away {friction} newtons
F = m*a for m = {mass} and a = {acceleration}
a {mass} kilogram crate should speed up by {acceleration} metres per second squared; how many newtons are required
the friction is {friction} N, the acceleration {acceleration} m/s² and the mass {mass} kg. Find the force
how much does a {mass} kg rock weigh in newtons on Earth
with an acceleration of {acceleration} m/s^2 acting on {mass} kilograms, what is the net force
what pull must a tractor exert to accelerate a trailer of {mass} kg by {acceleration} m/s² against {friction} N of friction
""", "质量{mass}千克，加速度{acceleration}，需要多大的力\n推{mass}公斤的车，加速度{acceleration}，摩擦力{friction}牛，要用多大力", "450 N", "That is the force.")
F("calculate_kinetic_energy", "Energy a body has because it moves.", "energy.kinetic|kineticEnergy", dict(
    mass=N(1, 2000, "Mass in kilograms", "m"), velocity=N(1, 90, "Speed", "v", "speed"), velocity_unit=opt(E("m/s:metres per second|km/h:kilometres per hour|mph:miles per hour", "Unit of the speed"), default="m/s"), precision=PLACES), """
what is the kinetic energy of a {mass} kg car moving at {velocity} {velocity_unit}
how much energy does a ball of {mass} kilograms carry when it flies with {velocity} m/s
a truck weighs {mass} kg and drives {velocity} km/h. Compute its energy of motion @velocity_unit="km/h"
m = {mass}, v = {velocity}; kinetic energy to {precision} decimals
at a speed of {velocity} {velocity_unit}, how many joules are in {mass} kilograms
if a cyclist and bike together have {mass} kg and go downhill with {velocity} mph, how large is the kinetic energy @velocity_unit="mph"
one half m v squared, mass {mass} kg, velocity {velocity} {velocity_unit}
""", "{mass}千克的汽车以{velocity}米每秒行驶，动能多大 @velocity_unit=\"m/s\"\n质量{mass}，时速{velocity}公里，求动能 @velocity_unit=\"km/h\"", "2250 J", "That is the kinetic energy.")
F("calculate_potential_energy", "Energy a body has because of its height.", "energy.potential|potentialEnergy", dict(
    mass=N(1, 2000, "Mass in kilograms", "m"), height=N(1, 400, "Height in metres above the reference level", "h"), gravity=G), """
what is the potential energy of {mass} kg at a height of {height} metres
how much energy is stored when a crane lifts {mass} kilograms {height} m up
m g h, please: mass {mass}, height {height}, gravity {gravity}
a hiker of {mass} kg climbs {height} metres. How many joules of potential energy did he gain
on another planet with g = {gravity} m/s², a rock of {mass} kg lies on a cliff {height} m high; what is its potential energy
the bell hangs {height} m above the ground and has a mass of {mass} kg. What energy would be set free if it fell
gravitational energy of a {mass} kg drone hovering {height} m high
""", "{mass}千克的物体在{height}米高处的势能\n把{mass}公斤的石头举高{height}米，重力加速度{gravity}，势能多大", "981 J", "That is the potential energy.")
F("calculate_momentum", "Momentum of a moving body.", "dynamics.momentum|momentumOf", dict(
    mass=N(1, 2000, "Mass", "m"), velocity=N(1, 90, "Velocity in m/s", "v", "speed"), mass_unit=opt(E("kg:kilograms,千克|g:grams,克|lb:pounds,磅", "Unit of the mass"), default="kg")), """
what momentum does a mass of {mass} {mass_unit} have at {velocity} m/s
a bowling ball of {mass} kilograms rolls with {velocity} m/s; its momentum? @mass_unit="kg"
how large is m times v when m = {mass} {mass_unit} and v = {velocity} m/s
a bullet weighs {mass} grams and leaves the barrel at {velocity} metres per second. Find its momentum @mass_unit="g"
momentum (not energy) of an object moving at {velocity} m/s whose mass is {mass} {mass_unit}
with which momentum does a player of {mass} pounds running {velocity} m/s hit the wall @mass_unit="lb"
""", "质量{mass}{mass_unit}、速度{velocity}米每秒，动量多大\n子弹{mass}克，速度{velocity}米每秒，求动量 @mass_unit=\"g\"", "120 kg m/s", "That is the momentum.")
F("calculate_collision", "Velocities after two bodies collide head on.", "dynamics.collision|collideBodies", dict(
    mass1=N(1, 90, "Mass of the first body in kg", "m1"), velocity1=N(1, 40, "Velocity of the first body in m/s", "v1"), mass2=N(1, 90, "Mass of the second body in kg", "m2"), velocity2=N(-30, 30, "Velocity of the second body in m/s, negative when it moves the other way", "v2"), type=E("elastic:bouncing off|inelastic:sticking together", "Kind of collision", "collision_type")), """
a {mass1} kg ball at {velocity1} m/s hits one of {mass2} kg moving at {velocity2} m/s; what are the velocities after the {type} collision
two carts couple and stay joined: {mass1} kg with {velocity1} m/s, {mass2} kg with {velocity2} m/s. What is their common speed @type="inelastic"
{type} collision, m1 = {mass1}, v1 = {velocity1}, m2 = {mass2}, v2 = {velocity2}
a puck weighing {mass1} kg slides at {velocity1} m/s into a resting puck of {mass2} kg and bounces off perfectly. How fast is each of them afterwards @velocity2=0 @type="elastic"
body one has {mass1} kg and goes {velocity1} m/s, body two has {mass2} kg and goes {velocity2} m/s. After the crash they are {type}: find the speeds
a lump of clay ({mass1} kg, {velocity1} m/s) sticks to a block of {mass2} kg that stood still @velocity2=0 @type="inelastic"
""", "{mass1}千克的球以{velocity1}米每秒撞上{mass2}千克、{velocity2}米每秒的球，{type}碰撞后速度\n两车相撞后粘在一起：{mass1}千克{velocity1}米每秒，{mass2}千克{velocity2}米每秒 @type=\"inelastic\"", "v1 = 2.1, v2 = 6.4", "Those are the velocities.")
F("calculate_work", "Work done by a force along a distance.", "energy.work|workDone", dict(
    force=N(1, 900, "Force in newtons", "f"), distance=N(1, 300, "Distance in metres", "d", "displacement"), angle=opt(I(5, 85, "Angle between force and direction of motion in degrees", "theta"), default=0)), """
how much work is done when a force of {force} N acts over {distance} metres
a sledge is pulled {distance} m by a rope at {angle} degrees to the ground with {force} newtons. Calculate the work
work for F = {force}, d = {distance}, angle = {angle}
I push a wardrobe with {force} newtons straight ahead for {distance} metres, how many joules is that @angle=0
the angle being {angle} degrees and the distance {distance} m, what work does a {force} N force do
over a way of {distance} metres, {force} newtons are applied in the direction of motion; work? @angle=0
what is the energy needed to drag a box {distance} m using {force} N at {angle}° above horizontal
""", "{force}牛的力推了{distance}米，做功多少\n用{force}牛、与地面成{angle}度的力拉雪橇{distance}米，求功", "4500 J", "That is the work.")
F("calculate_power", "Mechanical power: work per time.", "energy.power|mechanicalPower", dict(
    work=N(50, 9000, "Work in joules", "energy"), time=M(SEC, "Time in seconds", "t", "duration"), unit=opt(E("W:watts,瓦|kW:kilowatts,千瓦|hp:horsepower,马力", "Unit of the result", "output_unit"), default="W")), """
what power is needed to do {work} joules of work in {time}
a winch does {work} J in {time}, how many {unit} is that
express in {unit}: {work} joules within {time}
how powerful is a motor, in horsepower, which delivers {work} J every {time} @unit="hp"
in {time} the climber spends {work} joules, what is her average power
the job takes {time} and {work} joules. Give me the power in kilowatts @unit="kW"
""", "{time}做功{work}焦耳，功率多少\n{work}焦耳用了{time}，是多少{unit}", "150 W", "That is the power.")
F("calculate_stopping_distance", "Distance a vehicle needs to stop, including the driver's reaction.", "driving.stopping_distance|brakingDistance", dict(
    speed=I(20, 200, "Speed in km/h", "velocity"), reaction_time=opt(N(0.5, 2.5, "Reaction time in seconds", "reaction", step=0.1), default=1), surface=opt(E("dry:dry asphalt,干燥路面|wet:rain-soaked,湿滑路面|icy:ice,结冰路面|gravel:loose stones,碎石路", "State of the road", "road", "road_condition"), default="dry")), """
what is the stopping distance at {speed} km/h on a {surface} road
a driver going {speed} km/h needs {reaction_time} seconds to react; how many metres until the car stands still
it has been raining all day, I drive {speed} km/h and react within {reaction_time} s: how far until I stop @surface="wet"
on {surface}, from {speed} kilometres per hour to zero, reaction time {reaction_time} seconds, what distance is needed
how long is the braking way from {speed} km/h
if the street is frozen over, how many metres does it take to stop from {speed} km/h @surface="icy"
reaction {reaction_time} s, speed {speed} km/h, surface {surface}: stopping distance
""", "时速{speed}公里，{surface}，刹停要多少米\n反应时间{reaction_time}秒，时速{speed}公里，停车距离多长", "62 m", "That is the stopping distance.")
flow(en=["a stone drops from {h} metres: how fast is it at the bottom? with that speed and a mass of {m} kg, what is its kinetic energy", "get the impact speed for a fall of {h} m and then the kinetic energy of {m} kg at this speed"], zh_q=["物体从{h}米落下，落地速度多大？再用这个速度求{m}千克物体的动能"],
     slots=dict(h=["20", "45", "80", "120"], m=["3", "15", "70", "240"]), made=dict(v=["19.8", "29.7", "39.6", "48.5"]), steps=[("calculate_fall_velocity", {"height": "{h}"}, "{v} m/s"), ("calculate_kinetic_energy", {"mass": "{m}", "velocity": "{v}"}, "5880 J")], ans=["It lands at {v} m/s with 5880 J."])
flow(en=["what force is needed to give {m} kg an acceleration of {a} m/s^2, and how much work does that force do along {d} metres", "compute the force for a mass of {m} kg and an acceleration of {a} m/s², then the work it does over {d} m"],
     slots=dict(m=["12", "40", "150"], a=["2", "3.5", "6"], d=["10", "25", "60"]), made=dict(f=["24", "140", "525", "300"]), steps=[("calculate_force", {"mass": "{m}", "acceleration": "{a}"}, '{{"force":{f},"unit":"N"}}'), ("calculate_work", {"force": "{f}", "distance": "{d}"}, "5250 J")], ans=["The force is {f} N and its work 5250 J."])
