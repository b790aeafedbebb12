"""Physics: motion, forces, energy, electricity, waves, astronomy."""
from switchboard.world import domain, fn, flow, values

domain("physics")
fn("calculate_final_velocity", "Final velocity from initial velocity, acceleration and time", zh="求末速度",
   names=["physics.final_velocity", "kinematics.final_speed", "finalVelocity"], descs=["v = u + a*t."],
   params=dict(initial_velocity=dict(t="num", v=(0, 60), d="start velocity in m/s", zh="初速度", alt=["u", "v0", "initial_speed"]), acceleration=dict(t="num", v=(-10, 15, 0.1), d="acceleration in m/s^2", zh="加速度", alt=["a", "accel"]), time=dict(t="num", v=(1, 60), d="time in seconds", zh="时间", alt=["t", "duration"])),
   en=["final velocity with initial velocity {initial_velocity} m/s, acceleration {acceleration} m/s^2, time {time} s", "a car starts at {initial_velocity} m/s and accelerates at {acceleration} m/s² for {time} seconds, how fast is it then", "after {time} s at {acceleration} m/s^2, starting from {initial_velocity} m/s, what's the speed", "u={initial_velocity}, a={acceleration}, t={time}: find v",
       "accelerating {acceleration} m/s^2 during {time} seconds from rest, what speed is reached @initial_velocity=0", "how fast after {time} seconds if it begins at {initial_velocity} and gains {acceleration} every second", "an object initially at rest, acceleration {acceleration}, elapsed time {time}: final speed @initial_velocity=0", "the train was doing {initial_velocity} m/s, then changed speed by {acceleration} m/s^2 for {time} s; velocity at the end?", "v final for t = {time}, a = {acceleration} and v0 = {initial_velocity}"],
   zh_q=["初速度{initial_velocity}，加速度{acceleration}，{time}秒后的速度", "汽车从静止以{acceleration}的加速度跑{time}秒，末速度多少 @initial_velocity=0", "加速度{acceleration}，时间{time}秒，初速度{initial_velocity}，求末速度", "{time}秒后速度是多少，开始时{initial_velocity}米每秒，每秒增加{acceleration}"],
   res=["27.4 m/s"], ans=["That is the final velocity."])
fn("calculate_displacement", "Distance covered under constant acceleration", zh="求位移",
   names=["physics.displacement", "kinematics.distance", "calcDisplacement"], descs=["s = u*t + a*t^2/2."],
   params=dict(initial_velocity=dict(t="num", v=(0, 60), d="start velocity in m/s", zh="初速度", alt=["u"]), time=dict(t="num", v=(1, 60), d="time in seconds", zh="时间", alt=["t"]), acceleration=dict(t="num", v=(-9, 12), d="acceleration in m/s^2", zh="加速度", opt=True, default=0, alt=["a"])),
   en=["how far does something go in {time} s at {initial_velocity} m/s with acceleration {acceleration}", "displacement: u={initial_velocity}, t={time}, a={acceleration}", "a cyclist rides {initial_velocity} m/s for {time} seconds, distance covered?", "distance travelled in {time} seconds from an initial speed of {initial_velocity} m/s and an acceleration of {acceleration} m/s²", "starting at {initial_velocity} m/s, accelerating at {acceleration}, how many meters after {time} seconds",
       "constant speed {initial_velocity} m/s during {time} s, how far @acceleration=0", "acceleration {acceleration}, initial velocity {initial_velocity}, time {time}, find the displacement", "where is the cart after {time} s if it sets off with {initial_velocity} m/s"],
   zh_q=["初速度{initial_velocity}，加速度{acceleration}，{time}秒内的位移", "以{initial_velocity}米每秒骑{time}秒走了多远", "时间{time}秒，初速{initial_velocity}，加速度{acceleration}，求路程", "匀速{initial_velocity}米每秒，{time}秒走多少米 @acceleration=0"],
   res=["342 m"], ans=["That is the distance covered."])
fn("calculate_force", "Force from mass and acceleration", zh="求力",
   names=["physics.force", "newton_second_law", "getForce"], descs=["F = m*a."],
   params=dict(mass=dict(t="num", v=(1, 500), d="mass in kg", zh="质量", alt=["m"]), acceleration=dict(t="num", v=(1, 30, 0.5), d="acceleration in m/s^2", zh="加速度", alt=["a"])),
   en=["force on {mass} kg accelerating at {acceleration} m/s^2", "how much force to accelerate {mass} kg by {acceleration} m/s²", "F=ma with a={acceleration} and m={mass}", "a {mass} kilogram sled should get {acceleration} m/s^2, how hard must I pull", "mass {mass}, acceleration {acceleration}, force?", "an acceleration of {acceleration} m/s^2 for a body of {mass} kg needs how many newtons", "what net force acts on a mass of {mass} kg if it speeds up by {acceleration} m/s per second"],
   zh_q=["质量{mass}千克，加速度{acceleration}，力是多少", "让{mass}公斤的物体有{acceleration}的加速度，需要多大的力", "加速度{acceleration}，质量{mass}，用F=ma求力", "{mass}千克的雪橇加速度为{acceleration}米每二次方秒，合力多大"],
   res=["450 N"], ans=["That is the force."])
fn("kinetic_energy", "Kinetic energy of a moving body", zh="求动能",
   names=["physics.kinetic_energy", "calcKineticEnergy", "energy_kinetic"], descs=["Half m v squared."],
   params=dict(mass=dict(t="num", v=(1, 2000), d="mass in kg", zh="质量", alt=["m"]), velocity=dict(t="num", v=(1, 90), d="speed in m/s", zh="速度", alt=["v", "speed"])),
   en=["kinetic energy of {mass} kg at {velocity} m/s", "how much energy is in a {mass} kg car moving {velocity} m/s", "m = {mass}, v = {velocity}, kinetic energy", "a ball flies at {velocity} m/s and weighs {mass} kg; its kinetic energy?", "at a velocity of {velocity} m/s a mass of {mass} kg carries what kinetic energy", "energy of motion, speed {velocity}, mass {mass}", "compute one half m v squared for {mass} kg and {velocity} m/s"],
   zh_q=["质量{mass}千克、速度{velocity}的动能", "{mass}公斤的车以{velocity}米每秒行驶，动能多大", "速度{velocity}，质量{mass}，求动能", "球重{mass}千克，飞行速度{velocity}米每秒，动能是多少"],
   res=["2250 J"], ans=["That is the kinetic energy."])
fn("potential_energy", "Gravitational potential energy", zh="求重力势能",
   names=["physics.potential_energy", "gravPotentialEnergy", "energy_potential"], descs=["m times g times h."],
   params=dict(mass=dict(t="num", v=(1, 2000), d="mass in kg", zh="质量", alt=["m"]), height=dict(t="num", v=(1, 500), d="height in meters", zh="高度", alt=["h"]), gravity=dict(t="num", v=(1.5, 25, 0.1), d="gravitational acceleration", zh="重力加速度", opt=True, default=9.81, alt=["g"])),
   en=["potential energy of {mass} kg at a height of {height} m", "a {mass} kg stone lifted {height} meters, how much potential energy", "m={mass}, h={height}, g={gravity}: potential energy", "with gravity {gravity} on another planet, what energy does {mass} kg have {height} m up", "height {height}, mass {mass}, how much energy is stored by gravity", "on a tower {height} m tall sits a {mass} kg bell; its potential energy",
       "what is mgh if the height is {height}, the mass {mass} and g {gravity}", "how much energy do I gain carrying {mass} kg up {height} meters"],
   zh_q=["{mass}千克的物体在{height}米高处的势能", "质量{mass}，高度{height}，g={gravity}，求重力势能", "把{mass}公斤的石头举高{height}米，势能多大", "高{height}米的塔上有{mass}千克的钟，势能是多少"],
   res=["981 J"], ans=["That is the potential energy."])
fn("free_fall_time", "Time an object takes to fall from a height", zh="自由落体时间",
   names=["physics.fall_time", "fallDuration", "free_fall"], descs=["Fall duration without air resistance."],
   params=dict(height=dict(t="num", v=(1, 900), d="drop height in meters", zh="高度", alt=["h", "distance"]), planet=dict(t="str", v="planet_b", d="where it falls; Earth when absent", zh="星球", opt=True, alt=["body"])),
   en=["how long does a stone take to fall {height} m", "time to fall from {height} meters", "something is dropped from {height} meters on {planet}, when does it land", "free fall, height {height}, duration?", "on {planet}, how many seconds to fall {height} m", "I drop a key from a bridge {height} m up, seconds until splash", "falling {height} meters takes how long", "fall time for {height} m in the gravity of {planet}"],
   zh_q=["从{height}米高处落下要多久", "自由落体{height}米需要几秒", "在{planet}上从{height}米落下要多长时间", "石头从{height}米的桥上掉下去，几秒落水"],
   res=["3.19 s"], ans=["That is the fall time."])
fn("ohms_law_current", "Electric current from voltage and resistance", zh="求电流",
   names=["electricity.current", "calc_current", "ohmCurrent"], descs=["I = V / R."],
   params=dict(voltage=dict(t="num", v=(1, 400), d="voltage in volts", zh="电压", alt=["v", "volts"]), resistance=dict(t="num", v=(1, 1000), d="resistance in ohms", zh="电阻", alt=["r", "ohms"])),
   en=["current for {voltage} V and {resistance} ohms", "what current flows through {resistance} ohm at {voltage} volts", "Ohm's law: V={voltage}, R={resistance}, I=?", "a {resistance} Ω resistor on a {voltage} V battery draws how many amps", "amperes, given resistance {resistance} and voltage {voltage}", "I connect {voltage} volts across {resistance} ohms, how much current", "how many amps from {voltage}V over {resistance} ohms"],
   zh_q=["电压{voltage}伏、电阻{resistance}欧姆，电流多大", "{resistance}欧的电阻接{voltage}伏，电流是多少", "电阻{resistance}，电压{voltage}，求电流", "用欧姆定律算电流，V={voltage}，R={resistance}"],
   res=["0.24 A"], ans=["That is the current."])
fn("ohms_law_voltage", "Voltage from current and resistance", zh="求电压",
   names=["electricity.voltage", "calc_voltage", "ohmVoltage"], descs=["V = I * R."],
   params=dict(current=dict(t="num", v=(0.1, 30, 0.1), d="current in amperes", zh="电流", alt=["i", "amps"]), resistance=dict(t="num", v=(1, 1000), d="resistance in ohms", zh="电阻", alt=["r", "ohms"])),
   en=["voltage for {current} A through {resistance} ohms", "what voltage drops over {resistance} ohms at {current} amps", "I = {current}, R = {resistance}, how many volts", "{resistance} Ω with {current} A flowing, voltage?", "how many volts push {current} amperes through {resistance} ohms", "volts needed, resistance {resistance}, current {current}", "given a current of {current} A and a {resistance} ohm resistor, find V"],
   zh_q=["电流{current}安、电阻{resistance}欧，电压多少", "{resistance}欧姆的电阻流过{current}安，电压是多少", "电阻{resistance}，电流{current}，求电压", "I={current}，R={resistance}，V是多少"],
   res=["48 V"], ans=["That is the voltage."])
fn("electric_power", "Electric power from voltage and current", zh="求电功率",
   names=["electricity.power", "calc_power", "wattage"], descs=["P = V * I."],
   params=dict(voltage=dict(t="num", v=(1, 400), d="voltage in volts", zh="电压", alt=["v"]), current=dict(t="num", v=(0.1, 30, 0.1), d="current in amperes", zh="电流", alt=["i"]), hours=dict(t="num", v=(1, 24), d="if given, energy over this many hours is returned too", zh="小时数", opt=True, alt=["duration"])),
   en=["power at {voltage} V and {current} A", "how many watts are {current} amps at {voltage} volts", "a heater on {voltage} V draws {current} A, its wattage?", "power and energy over {hours} hours for {voltage} volts, {current} amps", "P for I={current} and V={voltage}", "{current} A, {voltage} V, running {hours} h: power", "what does a kettle consume with {current} amperes on {voltage} volts", "if it runs {hours} hours at {voltage} V drawing {current} A, how much power is that"],
   zh_q=["电压{voltage}伏、电流{current}安的功率", "{current}安{voltage}伏是多少瓦", "电热器{voltage}伏，电流{current}安，开{hours}小时，功率多少", "电流{current}，电压{voltage}，求功率"],
   res=["1150 W"], ans=["That is the electric power."])
fn("wavelength_from_frequency", "Wavelength of a wave from its frequency and speed", zh="求波长",
   names=["waves.wavelength", "calc_wavelength", "freqToWavelength"], descs=["Speed divided by frequency."],
   params=dict(frequency=dict(t="num", v=(20, 20000), d="frequency in hertz", zh="频率", alt=["freq", "f"]), medium=dict(t="enum", v={"air": ["空气"], "water": ["水"], "vacuum": ["empty space", "真空"], "steel": ["钢"]}, d="what the wave travels in", zh="介质", opt=True)),
   en=["wavelength of a {frequency} Hz wave", "how long is a sound wave of {frequency} hertz in {medium}", "f = {frequency}, what's the wavelength", "in {medium}, {frequency} Hz corresponds to which wavelength", "a tone of {frequency} hertz, distance between crests", "convert a frequency of {frequency} Hz to wavelength, medium {medium}", "waves at {frequency} hz travelling through {medium}: their length"],
   zh_q=["频率{frequency}赫兹的波长", "{frequency}赫兹的声音在{medium}中波长多少", "在{medium}里，{frequency}赫兹的波有多长", "求频率为{frequency}Hz的波长"],
   res=["0.78 m"], ans=["That is the wavelength."])
fn("calculate_density", "Density from mass and volume", zh="求密度",
   names=["physics.density", "densityOf", "calc_density"], descs=["Mass divided by volume."],
   params=dict(mass=dict(t="num", v=(1, 900), d="mass in kg", zh="质量", alt=["m"]), volume=dict(t="num", v=(1, 90, 0.5), d="volume in cubic meters", zh="体积", alt=["v"])),
   en=["density of {mass} kg in {volume} cubic meters", "mass {mass}, volume {volume}, density", "something fills {volume} m3 and weighs {mass} kg, how dense is it", "how dense is a block with a volume of {volume} and a mass of {mass}", "rho for m={mass} and V={volume}", "a volume of {volume} m^3 holding {mass} kilograms, find the density", "divide up: {mass} kg over {volume} m3, density?"],
   zh_q=["质量{mass}千克、体积{volume}立方米，密度多少", "体积{volume}，质量{mass}，求密度", "物体重{mass}公斤，占{volume}立方米，密度是多少", "{volume}立方米里有{mass}千克，密度多大"],
   res=["7.8 kg/m3"], ans=["That is the density."])
fn("get_planet_data", "Look up a physical property of a planet or moon", zh="查询行星数据",
   names=["astronomy.planet_info", "planetFacts", "space.get_body"], descs=["Facts about bodies of the solar system."],
   params=dict(planet=dict(t="str", v="planet_b", d="name of the body", zh="天体", alt=["body", "name"]), property=dict(t="enum", v={"mass": ["how heavy it is", "质量"], "radius": ["size", "半径"], "gravity": ["surface gravity", "重力"], "moons": ["number of moons", "卫星数量"], "orbital_period": ["length of the year", "公转周期"], "distance": ["distance from the Sun", "离太阳的距离"]}, d="which property", zh="属性", alt=["field"])),
   en=["{property} of {planet}", "tell me about {planet}: {property}", "what is the {property} of {planet}", "look up {planet}, I want {property}", "how many moons does {planet} have @property=\"moons\"", "how long is a year on {planet} @property=\"orbital_period\"", "how far is {planet} from the sun @property=\"distance\"", "how strong is gravity on {planet} @property=\"gravity\"", "for {planet}, get the {property}", "what would I weigh on {planet}, so give me its surface gravity @property=\"gravity\""],
   zh_q=["{planet}的{property}是多少", "查一下{planet}的{property}", "{planet}有几颗卫星 @property=\"moons\"", "{planet}上一年有多长 @property=\"orbital_period\"", "{planet}离太阳多远 @property=\"distance\""],
   res=["3.71 m/s^2", "2"], ans=["Here is that fact about {planet}."])
fn("estimate_travel_time_light", "Time light needs for a distance", zh="光走过某距离所需时间",
   names=["astronomy.light_time", "lightTravelTime"], descs=["Distance over the speed of light."],
   params=dict(distance=dict(t="num", v=(1, 9000), d="distance", zh="距离"), unit=dict(t="enum", v={"km": ["kilometers", "公里"], "au": ["astronomical units", "天文单位"], "ly": ["light years", "光年"]}, d="unit of the distance", zh="单位")),
   en=["how long does light take for {distance} {unit}", "light travel time over {distance} {unit}", "a star is {distance} {unit} away, when did its light leave", "{distance} {unit} at the speed of light takes how long", "time for a laser pulse to cross {distance} {unit}", "a radio signal has to cover {distance} {unit}, delay?"],
   zh_q=["光走{distance}{unit}要多久", "{distance}{unit}光速要多长时间", "恒星离我们{distance}{unit}，光要走多久", "无线电信号传{distance}{unit}延迟多少"],
   res=["8.3 minutes"], ans=["That is how long light needs."])
flow(en=["look up the gravity of {planet} and use it for the potential energy of {mass} kg at {height} m", "what's the potential energy of {mass} kg raised {height} m on {planet}? look the gravity up first"],
   zh_q=["先查{planet}的重力，再算{mass}千克在{height}米高处的势能"],
   slots=dict(planet="planet_b", mass=[str(k) for k in range(2, 90)], height=[str(k) for k in range(3, 60)]), made=dict(g=["3.71", "8.87", "24.79", "1.62", "11.15", "9.81"]),
   steps=[("get_planet_data", {"planet": "{planet}", "property": "gravity"}, "{g}"), ("potential_energy", {"mass": "{mass}", "height": "{height}", "gravity": "{g}"}, "done: 812 J")], ans=["On {planet} that body has a potential energy of 812 J."])
