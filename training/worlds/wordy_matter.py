"""Electricity, optics, heat and chemistry in whole sentences."""
from switchboard.world import domain, flow, values
from worlds.wordy_kit import B, E, F, I, M, N, PLACES, S, both, contexts, opt, said

values("w_element", en=["iron", "gold", "oxygen", "helium", "sodium", "chlorine", "carbon", "tungsten", "mercury", "silver", "lead", "neon", "uranium", "calcium", "zinc", "iodine", "silicon", "titanium", "argon", "phosphorus", "nickel", "krypton"], zh=["铁", "金", "氧", "氦", "钠", "氯", "碳", "钨", "汞", "银", "铅", "氖", "铀", "钙", "锌", "碘", "硅", "钛"])
values("w_formula", en=["H2O", "C6H12O6", "NaCl", "CaCO3", "H2SO4", "NH3", "C2H5OH", "KMnO4", "Fe2O3", "CuSO4", "CH3COOH", "Mg(OH)2", "AlCl3", "C8H10N4O2", "HNO3", "Na2CO3", "SiO2", "K2Cr2O7", "PbI2", "C3H8O3", "TiO2", "AgNO3"])
values("w_reaction", en=["H2 + O2 -> H2O", "Fe + O2 -> Fe2O3", "CH4 + O2 -> CO2 + H2O", "Na + Cl2 -> NaCl", "C3H8 + O2 -> CO2 + H2O", "N2 + H2 -> NH3", "Al + HCl -> AlCl3 + H2", "KClO3 -> KCl + O2", "Mg + N2 -> Mg3N2", "P4 + O2 -> P4O10", "Ca(OH)2 + HCl -> CaCl2 + H2O", "C2H6 + O2 -> CO2 + H2O", "Zn + CuSO4 -> ZnSO4 + Cu", "SO2 + O2 -> SO3"])
values("w_substance", en=["water", "copper", "aluminium", "olive oil", "ethanol", "granite", "ice", "iron", "mercury", "concrete", "glycerine", "steel", "glass", "lead", "sand", "beeswax", "brass", "paraffin", "nickel", "seawater"], zh=["水", "铜", "铝", "橄榄油", "乙醇", "花岗岩", "冰", "铁", "水银", "混凝土", "甘油", "钢", "玻璃", "铅", "沙子"])
domain("wordy_electricity")
contexts("""We have # minutes left in the lab.
The kit came with # cables and a manual from 1994.
I soldered this together with my uncle Rolf.
My notes from lecture # are hard to read.
Bench # was out of order, so we moved.
There is a typo on page # of the handout.
The multimeter cost # crowns, by the way.
It is for a school project about energy.
Somebody wrote the number # on the board without a unit.
Our group has # members.
The lamp in the corner has nothing to do with it.""")
AMP = both(said([2, 3, 4, 5, 8, 10, 12, 16], "{} amps", "{} A", "{} amperes", "{}安"), said([20, 50, 150, 350, 500], "{} mA", "{} milliamps", "{}毫安", times=0.001), {0.5: ["half an amp", "0.5 A"], 1.5: ["1.5 A", "one and a half amps"], 2.4: ["2.4 A"], 0.75: ["0.75 amperes"], 1: ["one amp", "1 A", "一安"]})
OHM = both(said([4, 10, 12, 15, 22, 47, 68, 100, 150, 220, 330, 470, 680], "{} ohms", "{} Ω", "{} ohm", "{}欧姆"), said([1, 2, 3.3, 4.7, 10, 22], "{} kΩ", "{} kilohms", "{}千欧", times=1000))
F("calculate_voltage", "Voltage across a resistor by Ohm's law, from current and resistance.", "electricity.voltage|ohmVoltage|electric.voltage_drop", dict(
    current=M(AMP, "Current in amperes", "i", "amps"), resistance=M(OHM, "Resistance in ohms", "r", "ohms"), precision=PLACES), """
what voltage drops across a resistor of {resistance} when {current} flow through it
{current} run through {resistance}; how many volts are that
a wire with a resistance of {resistance} carries a current of {current}. Calculate the voltage to {precision} decimals
the resistance is {resistance} and the current {current}, find V
which voltage pushes {current} through {resistance}
Ohm's law with I = {current} and R = {resistance}, solve for the voltage
I measured {current} in a circuit whose only resistor has {resistance}, so how large is the voltage of the battery
""", "电流{current}流过{resistance}的电阻，电压多少\n电阻{resistance}，电流{current}，求电压", "12 V", "That is the voltage.")
F("calculate_current", "Current through a resistor by Ohm's law, from voltage and resistance.", "electricity.current|ohmCurrent|electric.current_flow", dict(
    voltage=N(1, 400, "Voltage in volts", "v", "volts"), resistance=M(OHM, "Resistance in ohms", "r", "ohms"), unit=opt(E("A:amperes,amps,安培|mA:milliamps,milliamperes,毫安", "Unit of the result", "output_unit"), default="A")), """
what current flows when {voltage} volts are put across {resistance}
a {voltage} V battery is connected to {resistance}; how many {unit} flow
give me the current in milliamps for {voltage} V over {resistance} @unit="mA"
with {resistance} in the circuit and {voltage} volts from the socket, what is the current
how many amps does a heater with {resistance} draw at {voltage} V @unit="A"
R is {resistance}, V is {voltage} volts, I = ?
if I connect an LED resistor of {resistance} to {voltage} V, what current do I get, in {unit}
""", "{voltage}伏电压加在{resistance}上，电流多大\n电阻{resistance}接{voltage}伏，有多少{unit}", "0.24 A", "That is the current.")
F("calculate_resistance", "Resistance from voltage and current.", "electricity.resistance|ohmResistance", dict(
    voltage=N(1, 400, "Voltage in volts", "v"), current=M(AMP, "Current in amperes", "i"), precision=PLACES), """
what is the resistance of a lamp that draws {current} at {voltage} volts
{voltage} volts drive {current} through a coil. What resistance does the coil have
I see {current} on the meter with {voltage} V applied; compute the resistance to {precision} places
find R, given a voltage of {voltage} V and a current of {current}
which resistor do I need so that {voltage} V gives exactly {current}
the current being {current} and the voltage {voltage} V, how many ohms is it
""", "电压{voltage}伏、电流{current}，电阻是多少\n要让{voltage}伏下电流为{current}，需要多大的电阻", "48 ohms", "That is the resistance.")
F("combine_resistors", "Total resistance of resistors connected in series or in parallel.", "electricity.total_resistance|combineResistors|equivalent_resistance", dict(
    resistances=dict(t="[num]", v=(5, 900), d="Resistances in ohms", alt=["resistors", "values"]), connection=E("series:串联|parallel:并联", "How they are connected", "mode", "circuit"), precision=PLACES), """
what is the total resistance of [[resistances]] ohms in {connection}
a few resistors of [[resistances]] Ω are connected in {connection}; what do they amount to
I soldered [[resistances]] ohms one behind the other, what is the resistance altogether @connection="series"
the resistors [[resistances]] ohms lie next to each other between the same two wires. What is the combined resistance @connection="parallel"
in {connection}: [[resistances]] ohms, rounded to {precision} decimals
combine {resistances} ohms in parallel @connection="parallel"
equivalent resistance for a chain of [[resistances]] Ω @connection="series"
""", "[[resistances]]欧姆的电阻{connection}，总电阻多少\n把[[resistances]]欧并联，等效电阻 @connection=\"parallel\"", "68.2 ohms", "That is the total resistance.", lists=dict(resistances=(5, 900, 2, 5, 0)))
F("calculate_electricity_cost", "Cost of running an electrical appliance.", "electricity.running_cost|energyCost|appliance_cost", dict(
    power=I(5, 3000, "Power of the appliance in watts", "watts"), hours_per_day=N(0.5, 24, "Hours of use per day", "daily_hours", step=0.5), days=I(1, 365, "Number of days", "period_days"), price_per_kwh=opt(N(0.1, 0.6, "Price of one kilowatt hour", "rate", "tariff", step=0.01), default=0.3)), """
what does it cost to run a {power} watt heater {hours_per_day} hours a day for {days} days at {price_per_kwh} per kilowatt hour
my computer needs {power} W and is on for {hours_per_day} hours per day. How much electricity money is that in {days} days
for {days} days, {hours_per_day} hours each, a {power} W pump is running; the tariff is {price_per_kwh} per kWh. Total cost?
at a price of {price_per_kwh} per kWh, how expensive is a {power} watt lamp burning {hours_per_day} hours daily over {days} days
an aquarium filter of {power} watts works {hours_per_day} h a day, what do {days} days of it cost
calculate the running costs: {power} W, {hours_per_day} hours a day, {days} days, {price_per_kwh} a kilowatt hour
""", "{power}瓦的电器每天用{hours_per_day}小时，{days}天要多少电费\n电价{price_per_kwh}，功率{power}瓦，每天{hours_per_day}小时，{days}天的花费", "18.40", "That is the cost.")
F("calculate_electric_field", "Strength of the electric field of a point charge at a distance.", "electricity.field|electricField|electromagnetism.e_field", dict(
    charge=N(1, 90, "Charge in microcoulombs", "q", "charge_uc"), distance=N(0.1, 9, "Distance in metres", "r", step=0.1), medium=opt(E("vacuum:empty space,真空|air:空气|water:水|glass:玻璃", "Material around the charge", "material"), default="vacuum")), """
how strong is the electric field {distance} m away from a charge of {charge} microcoulombs
a charge of {charge} µC sits in {medium}; what field does it produce at a distance of {distance} metres
{distance} metres from a point charge, {charge} microcoulombs, surrounded by {medium}: field strength
compute E for q = {charge} µC and r = {distance} m
in water, find the electric field of {charge} microcoulombs at {distance} m @medium="water"
if I stand {distance} m from a sphere charged with {charge} microcoulombs, what electric field is there
""", "{charge}微库仑的电荷在{distance}米处的电场强度\n{medium}中，电荷{charge}微库，距离{distance}米，求电场", "9.0e4 N/C", "That is the field.")
F("calculate_lens_image", "Where a thin lens forms the image of an object, and how large it is.", "optics.lens|thinLens|image_position", dict(
    focal_length=N(2, 50, "Focal length in cm", "f"), object_distance=N(51, 300, "Distance of the object from the lens in cm", "d_o", "distance"), object_height=opt(N(1, 40, "Height of the object in cm", "h")), lens_type=opt(E("converging:convex,凸透镜|diverging:concave,凹透镜", "Kind of lens", "lens"), default="converging")), """
where does a lens with a focal length of {focal_length} cm form the image of an object {object_distance} cm away
a candle {object_height} cm tall stands {object_distance} cm in front of a {lens_type} lens, f = {focal_length} cm; where is its image and how large
object distance {object_distance} cm, focal length {focal_length} cm, {lens_type}: image position
with a {lens_type} lens of {focal_length} cm focal length, an object at {object_distance} cm appears where
the object is {object_height} cm high and {object_distance} cm from the lens, whose focal length is {focal_length} cm. Find the image
a magnifying glass, so a convex lens, focuses at {focal_length} cm. Image of a stamp placed {object_distance} cm away? @lens_type="converging"
""", "焦距{focal_length}厘米的透镜，物体在{object_distance}厘米处，像在哪里\n物高{object_height}厘米，离{lens_type}{object_distance}厘米，焦距{focal_length}厘米，求像", "image at 15 cm", "That is the image.")
F("calculate_refraction_angle", "Angle of a light ray after it passes from one medium into another (Snell's law).", "optics.snell|refractionAngle", dict(
    angle=I(5, 85, "Angle of incidence in degrees", "incident_angle", "theta1"), from_medium=M({1: ["air", "空气"], 1.33: ["water", "水"], 1.5: ["glass", "玻璃"], 2.42: ["diamond", "钻石"], 1.31: ["ice", "冰"]}, "Refractive index of the first medium", "n1"), to_medium=M({1: ["air", "空气"], 1.33: ["water", "水"], 1.52: ["crown glass", "冕玻璃"], 2.42: ["diamond", "钻石"], 1.47: ["olive oil", "橄榄油"], 1.36: ["ethanol", "乙醇"]}, "Refractive index of the second medium, e.g. 1.33 for water", "n2")), """
at what angle does light continue when it goes from {from_medium} into {to_medium} at {angle} degrees
a laser beam hits {to_medium} under {angle} degrees, coming from {from_medium}; how far is it bent
refraction from {from_medium} to {to_medium}, incident angle {angle}°
light travels in {from_medium} and enters {to_medium} with an angle of incidence of {angle} degrees. Find the refracted angle
what does Snell's law give for {angle} degrees, first medium {from_medium}, second medium {to_medium}
""", "光从{from_medium}射入{to_medium}，入射角{angle}度，折射角多少\n入射角{angle}度，第一种介质{from_medium}，第二种{to_medium}", "22.1 degrees", "That is the angle of refraction.")
F("calculate_wavelength", "Wavelength of a wave from its frequency.", "waves.wavelength|wavelengthOf", dict(
    frequency=M(both(said([50, 110, 440, 880, 1200, 2500], "{} Hz", "{} hertz", "{}赫兹"), said([2, 5, 15, 90], "{} kHz", "{} kilohertz", "{}千赫", times=1000), said([88, 100, 433, 900], "{} MHz", "{} megahertz", "{}兆赫", times=1000000)), "Frequency in hertz", "f"), wave=E("sound:acoustic,声波|light:radio,electromagnetic,电磁波", "Kind of wave", "wave_type"), temperature=opt(I(-10, 40, "Air temperature in degrees Celsius, for sound", "air_temperature"), default=20)), """
what is the wavelength of a {wave} wave with a frequency of {frequency}
how long are {wave} waves at {frequency}
a tuning fork sounds at {frequency} while the air has {temperature} degrees; what is the wavelength @wave="sound"
at {temperature} °C, how many metres long is one sound wave of {frequency} @wave="sound"
a radio station transmits on {frequency}. Compute the wavelength @wave="light"
{frequency}, {wave}: wavelength
""", "频率{frequency}的{wave}，波长多少\n气温{temperature}度，{frequency}的声音波长是多少 @wave=\"sound\"", "0.78 m", "That is the wavelength.")
F("calculate_heat", "Heat needed to change the temperature of a substance.", "thermodynamics.heat|heatEnergy|thermal_energy", dict(
    mass=N(0.5, 90, "Mass in kilograms", "m", step=0.5), substance=S("w_substance", "Name of the substance", "material"), start_temperature=I(0, 40, "Temperature before in °C", "t1", "from_temp"), end_temperature=I(41, 140, "Temperature after in °C", "t2", "to_temp"), unit=opt(E("kJ:kilojoules,千焦|J:joules,焦耳|kcal:kilocalories,千卡", "Unit of the result"), default="kJ")), """
how much heat warms {mass} kg of {substance} from {start_temperature} to {end_temperature} degrees
what energy, in {unit}, do I need to bring {mass} kilograms of {substance} from {start_temperature} °C up to {end_temperature} °C
{substance}, {mass} kg, {start_temperature}°C to {end_temperature}°C: heat in {unit}
to heat {substance} to {end_temperature} degrees, starting at {start_temperature}, with a mass of {mass} kg, how many kilojoules are required @unit="kJ"
a pot contains {mass} kg of {substance} at {start_temperature} degrees Celsius. How much heat until it has {end_temperature}
the temperature of {mass} kilos of {substance} should rise from {start_temperature} to {end_temperature} °C; give me joules please @unit="J"
""", "把{mass}千克{substance}从{start_temperature}度加热到{end_temperature}度要多少热量\n{mass}公斤{substance}由{start_temperature}度升到{end_temperature}度，要多少{unit}", "836 kJ", "That is the heat.")
F("calculate_ideal_gas", "Unknown quantity of an ideal gas from pV = nRT.", "thermodynamics.ideal_gas|idealGas", dict(
    find=E("pressure:压强|volume:体积", "Unknown quantity", "unknown"), known=N(1, 90, "The known one of pressure (kPa) and volume (litres)", "known_value"), moles=N(0.5, 20, "Amount of gas in mol", "n", step=0.5), temperature=I(200, 600, "Temperature in kelvin", "t")), """
find the {find} of {moles} mol of gas at {temperature} K, the other quantity being {known}
what pressure do {moles} moles of nitrogen have in {known} litres at {temperature} kelvin @find="pressure"
what volume do {moles} mol of an ideal gas fill at {known} kPa and {temperature} K @find="volume"
a bottle of {known} litres holds {moles} mol of helium at a temperature of {temperature} K; how high is the pressure @find="pressure"
under {known} kilopascals, at {temperature} kelvin, how many litres do {moles} moles of air take up @find="volume"
""", "{moles}摩尔气体，{temperature}开，{known}升，压强多大 @find=\"pressure\"\n{known}千帕、{temperature}开时，{moles}摩尔气体的体积 @find=\"volume\"", "101.3 kPa", "That is the {find}.")
domain("wordy_chemistry")
F("calculate_molar_mass", "Molar mass of a compound given by its chemical formula.", "chemistry.molar_mass|molarMass|chem.molecular_weight", dict(
    formula=S("w_formula", "Chemical formula, e.g. H2O", "compound", noise=0), unit=opt(E("g/mol:grams per mole,克每摩尔|kg/mol:kilograms per mole,千克每摩尔", "Unit of the result", "output_unit"), default="g/mol"), precision=PLACES), """
what is the molar mass of {formula}
how much does one mole of {formula} weigh, in {unit}, to {precision} decimals
compute the molecular weight of the compound {formula}
{formula}: molar mass with {precision} decimal places
I have to prepare a solution of {formula} and need its molar mass in grams per mole @unit="g/mol"
give the mass of a mole of {formula} in kilograms per mole @unit="kg/mol"
rounded to {precision} places, what is the molecular mass for {formula}
""", "{formula}的摩尔质量是多少\n一摩尔{formula}有多重，单位{unit}，保留{precision}位小数", "180.16", "That is the molar mass.", zh="计算摩尔质量")
F("convert_mass_to_moles", "Number of moles in a mass of a compound.", "chemistry.moles_from_mass|massToMoles", dict(
    mass=N(0.5, 500, "Mass in grams", "grams"), formula=S("w_formula", "Chemical formula", "compound", noise=0), precision=PLACES), """
how many moles are {mass} grams of {formula}
I weighed out {mass} g of {formula}, what amount of substance is that in mol
{formula}, {mass} g, moles?
convert {mass} grams of {formula} to moles with {precision} decimals
to how many mol do {mass} g of the compound {formula} correspond
if the beaker holds {mass} g of {formula}, how many moles of it are there
""", "{mass}克{formula}是多少摩尔\n把{mass}克{formula}换算成摩尔，保留{precision}位小数", "0.55 mol", "That is the amount.")
F("convert_moles_to_mass", "Mass of a number of moles of a compound.", "chemistry.mass_from_moles|molesToMass", dict(
    moles=N(0.1, 20, "Amount in mol", "n", step=0.1), formula=S("w_formula", "Chemical formula", "compound", noise=0), unit=opt(E("g:grams,克|kg:kilograms,千克|mg:milligrams,毫克", "Unit of the mass"), default="g")), """
how many {unit} do {moles} moles of {formula} weigh
what mass do I need for {moles} mol of {formula}
weigh out {moles} mol of {formula}: how much is that in milligrams @unit="mg"
{moles} mol {formula} in {unit}
the recipe asks for {moles} moles of {formula}, so which mass has to go on the scales, in {unit}
turn {moles} mol of {formula} into a mass in kilograms @unit="kg"
""", "{moles}摩尔{formula}重多少{unit}\n需要{moles}摩尔{formula}，质量是多少", "36 g", "That is the mass.")
F("balance_equation", "Balances a chemical equation.", "chemistry.balance|balanceReaction|chem.balance_equation", dict(
    equation=S("w_reaction", "Unbalanced equation with -> between both sides", "reaction", noise=0), show_steps=opt(B("Explain every step", "explain", yes="with every step explained|showing the steps|step by step|and tell me how it is done|写出步骤", no="without an explanation|only the result|no steps needed|result only|不用步骤"), default=False), phases=opt(B("Add the states (s, l, g, aq)", "with_states"), default=False)), """
balance {equation}
balance the reaction {equation}, {show_steps}
which coefficients does {equation} need
the equation {equation} is not balanced yet, please fix it, {show_steps}
{show_steps}: balance {equation}
can you balance {equation} and add the states of matter @phases=true
our textbook has {equation} with gaps in front of the molecules. What goes there, {show_steps}
no state symbols please, just balance {equation} @phases=false
""", "配平{equation}\n配平方程式{equation}，{show_steps}", "2H2 + O2 -> 2H2O", "The equation is balanced.")
F("get_element_property", "Looks up one property of a chemical element.", "chemistry.element_property|elementInfo|periodic_table.lookup", dict(
    element=S("w_element", "English name or symbol of the element", "name"), property=E("atomic_number:number in the periodic table,原子序数|atomic_mass:atomic weight,原子量|melting_point:temperature at which it melts,熔点|boiling_point:temperature at which it boils,沸点|electronegativity:电负性|density:密度", "Which property", "attribute"), unit=opt(E("celsius:degrees Celsius,摄氏度|kelvin:开尔文|fahrenheit:degrees Fahrenheit,华氏度", "Unit for temperatures", "temperature_unit"))), """
what is the {property} of {element}
look up the {property} of the element {element}
at what temperature does {element} melt, in {unit} @property="melting_point"
when does {element} boil? I want it in {unit} @property="boiling_point"
how heavy is one atom of {element} @property="atomic_mass"
tell me how dense {element} is @property="density"
which number does {element} have in the periodic table @property="atomic_number"
for {element}, find the {property}
the melting point, in kelvin, for {element} @property="melting_point" @unit="kelvin"
""", "{element}的{property}是多少\n查{element}的熔点，用{unit} @property=\"melting_point\"\n{element}在元素周期表里排第几 @property=\"atomic_number\"", "1538", "That is the {property} of {element}.", zh="查询元素性质")
F("calculate_concentration", "Molar concentration of a solution.", "chemistry.molarity|molarity|solution_concentration", dict(
    moles=N(0.1, 9, "Amount of solute in mol", "solute_moles", step=0.1), volume=M(both(said([2, 3, 5, 10], "{} litres", "{} L", "{}升"), said([50, 100, 250, 400, 750], "{} ml", "{} millilitres", "{}毫升", times=0.001), {1: ["a litre", "one litre", "一升"], 0.5: ["half a litre", "500 ml", "半升"], 1.5: ["one and a half litres", "1.5 L", "一升半"]}), "Volume of the solution in litres", "litres"), precision=PLACES), """
what is the molarity of {moles} mol dissolved in {volume} of water
{moles} moles of salt are dissolved to make {volume} of solution; its concentration?
concentration to {precision} decimals: {volume} of solution with {moles} mol in it
I put {moles} mol of sugar into a flask and filled it up to {volume}. What is the molar concentration
in {volume} there are {moles} moles of acid, how concentrated is that
how many mol per litre is it if {volume} contain {moles} mol
""", "{moles}摩尔溶质配成{volume}溶液，浓度多少\n{volume}溶液里有{moles}摩尔酸，物质的量浓度是多少", "0.5 mol/L", "That is the concentration.")
F("dilute_solution", "Volume of stock solution to take for a dilution (C1V1 = C2V2).", "chemistry.dilution|diluteSolution", dict(
    stock_concentration=N(5, 18, "Concentration of the stock in mol/L", "c1", step=0.5), target_concentration=N(0.1, 4, "Wanted concentration in mol/L", "c2", step=0.1), target_volume=I(50, 2000, "Wanted volume in millilitres", "v2", "final_volume")), """
how much of a {stock_concentration} M stock do I need for {target_volume} ml of a {target_concentration} M solution
I have acid of {stock_concentration} mol/L and want {target_volume} millilitres at {target_concentration} mol/L; what volume do I dilute
dilution: c1 = {stock_concentration}, c2 = {target_concentration}, v2 = {target_volume} ml
to obtain {target_volume} ml with a concentration of {target_concentration} molar, starting with {stock_concentration} molar, how many ml of stock
make {target_volume} ml of {target_concentration} molar ammonia from the bottle that says {stock_concentration} molar, how much goes in
""", "用{stock_concentration}摩尔每升的母液配{target_volume}毫升{target_concentration}摩尔每升，要取多少\n把浓度{stock_concentration}稀释到{target_concentration}，总共{target_volume}毫升", "25 ml", "That is the volume of stock.")
F("calculate_ph", "pH or pOH of a solution from its ion concentration.", "chemistry.ph|phValue", dict(
    concentration=M({0.1: ["0.1 mol/L", "0.1 M"], 0.01: ["0.01 mol/L", "0.01 M"], 0.001: ["0.001 mol/L", "0.001 M"], 0.05: ["0.05 M"], 0.0002: ["0.0002 mol/L"], 0.3: ["0.3 M"], 0.0075: ["0.0075 M"], 0.02: ["0.02 mol/L"]}, "Concentration in mol/L", "c"), ion=E("H+:hydrogen,hydronium,氢离子|OH-:hydroxide,氢氧根", "Which ion the concentration is of", "ion_type"), output=opt(E("pH|pOH", "Which of the two scales", "scale"), default="pH")), """
what is the {output} of a solution with {concentration} of {ion} ions
a cleaning agent contains {concentration} of {ion} ions, how acidic is it, as a pH value @output="pH"
{ion} concentration {concentration}, calculate {output}
if the {ion} concentration equals {concentration}, what pH is that @output="pH"
give me the pOH for {concentration} of {ion} @output="pOH"
in a sample from the lake we found {concentration} of {ion} ions; its pH?
""", "{ion}浓度{concentration}，{output}是多少\n湖水样品{ion}浓度为{concentration}，pH值多少 @output=\"pH\"", "2.0", "Done.")
F("calculate_half_life_decay", "Amount of a radioactive substance left after some time.", "chemistry.decay|radioactiveDecay|remaining_amount", dict(
    initial_amount=N(1, 800, "Amount at the start in grams", "n0", "start_amount"), half_life=N(1, 90, "Half-life", "t_half"), elapsed_time=N(1, 300, "Time that has passed", "time", "t"), time_unit=E("seconds:秒|minutes:分钟|hours:小时|days:天|years:年", "Unit of both times", "unit")), """
how much is left of {initial_amount} g after {elapsed_time} {time_unit} if the half-life is {half_life} {time_unit}
an isotope decays with a half-life of {half_life} {time_unit}. We had {initial_amount} grams; what remains {elapsed_time} {time_unit} later
after {elapsed_time} {time_unit}, what is left from {initial_amount} grams, the half-life being {half_life} {time_unit}
half-life {half_life} years, initial amount {initial_amount} g, elapsed {elapsed_time} years: remaining mass @time_unit="years"
the tracer ({initial_amount} g) loses half of itself every {half_life} hours, so how many grams are there after {elapsed_time} hours @time_unit="hours"
""", "半衰期{half_life}{time_unit}，{initial_amount}克经过{elapsed_time}{time_unit}还剩多少\n{initial_amount}克，每{half_life}天减半，{elapsed_time}天后剩几克 @time_unit=\"days\"", "12.5 g", "That much is left.")
F("calculate_density", "Density of a body, or the volume of a body of known material.", "chemistry.density|densityOf", dict(
    mass=N(1, 900, "Mass in grams", "m"), volume=N(1, 300, "Volume in cubic centimetres", "v"), compare_with=opt(S("w_substance", "Substance to compare the density with", "reference")), precision=PLACES), """
what is the density of a stone with a mass of {mass} g and a volume of {volume} cm³
a crown weighs {mass} grams and displaces {volume} cubic centimetres of water; find its density and compare it with {compare_with}
{mass} g, {volume} cm3, density to {precision} decimals
could it be {compare_with}? The lump has {mass} g and fills {volume} cubic centimetres, so check its density
the volume is {volume} cubic centimetres and the mass {mass} grams, how dense is the thing
is a cube of {mass} g and {volume} cm³ denser than {compare_with}
""", "质量{mass}克，体积{volume}立方厘米，密度是多少\n石头重{mass}克，体积{volume}立方厘米，密度和{compare_with}比一比", "7.8 g/cm3", "That is the density.")
flow(en=["work out the molar mass of {f} first, and then how many moles {g} grams of {f} are", "what is the molar mass of {f}? and how many moles are {g} g of it"], zh_q=["先求{f}的摩尔质量，再算{g}克{f}是多少摩尔"], slots=dict(f="w_formula", g=["10", "24", "75", "150", "300"]),
     steps=[("calculate_molar_mass", {"formula": "{f}"}, "98.08 g/mol"), ("convert_mass_to_moles", {"mass": "{g}", "formula": "{f}"}, "0.76 mol")], ans=["{g} g of {f} are 0.76 mol."])
flow(en=["find the moles in {g} grams of {f} and then the molarity if that is dissolved in {v} litres", "convert {g} g of {f} to moles, then give me the concentration in {v} litres of solution"], zh_q=["{g}克{f}是多少摩尔？溶在{v}升里浓度是多少"], slots=dict(f="w_formula", g=["12", "45", "80", "160"], v=["2", "0.5", "1.5", "4"]), made=dict(n=["0.4", "1.25", "2", "0.78"]),
     steps=[("convert_mass_to_moles", {"mass": "{g}", "formula": "{f}"}, "{n} mol"), ("calculate_concentration", {"moles": "{n}", "volume": "{v}"}, "0.8 mol/L")], ans=["{n} mol in {v} litres."])
