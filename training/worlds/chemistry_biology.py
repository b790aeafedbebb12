"""Chemistry and biology: elements, molecules, genes, cells, animals, plants."""
from switchboard.world import domain, fn, flow, values

domain("chemistry_biology")
fn("calculate_molar_mass", "Molar mass of a compound", zh="计算摩尔质量",
   names=["chemistry.molar_mass", "molecularWeight", "get_molecular_weight"], descs=["Grams per mole of a formula."],
   params=dict(formula=dict(t="str", v="formula_b", noise=0.05, d="chemical formula, e.g. H2O", zh="化学式", alt=["compound"]), unit=dict(t="enum", v={"g/mol": ["grams per mole", "克每摩尔"], "kg/mol": ["kilograms per mole", "千克每摩尔"]}, d="unit of the answer", zh="单位", opt=True, alt=["to_unit"])),
   en=["molar mass of {formula}", "molecular weight of {formula} in {unit}", "how heavy is one mole of {formula}", "{formula} g per mole? @unit=\"g/mol\"", "what does a mole of {formula} weigh", "compute the molecular weight for the compound {formula}, {unit}", "formula {formula}, molar mass please"],
   zh_q=["{formula}的摩尔质量", "{formula}分子量是多少", "一摩尔{formula}有多重", "算{formula}的分子量，单位{unit}"],
   res=["18.015"], ans=["That is the molar mass of {formula}."])
fn("balance_equation", "Balance a chemical equation", zh="配平化学方程式",
   names=["chemistry.balance", "balanceReaction"], descs=["Finds the coefficients of a reaction."],
   params=dict(equation=dict(t="str", v=["H2 + O2 -> H2O", "Fe + O2 -> Fe2O3", "CH4 + O2 -> CO2 + H2O", "Na + Cl2 -> NaCl", "N2 + H2 -> NH3", "Al + HCl -> AlCl3 + H2", "KClO3 -> KCl + O2", "C3H8 + O2 -> CO2 + H2O", "Zn + HCl -> ZnCl2 + H2", "Mg + O2 -> MgO", "P4 + O2 -> P4O10", "CaCO3 -> CaO + CO2", "Cu + AgNO3 -> Cu(NO3)2 + Ag", "NaOH + H2SO4 -> Na2SO4 + H2O"], noise=0, d="unbalanced equation", zh="方程式", alt=["reaction"])),
   en=["balance {equation}", "can you balance this reaction: {equation}", "{equation}, put in the coefficients", "what are the right numbers in {equation}", "my chemistry homework: balance {equation}", "balanced form of {equation}", "{equation} is not balanced, fix it"],
   zh_q=["配平{equation}", "{equation}怎么配平", "化学作业：配平{equation}", "给{equation}填系数"],
   res=["2, 1, 2"], ans=["The equation is balanced."])
fn("get_element", "Property of a chemical element", zh="查询元素性质",
   names=["chemistry.element_info", "elementProperty", "periodic_table_lookup"], descs=["Atomic number, mass, melting point and more."],
   params=dict(element=dict(t="str", v="element_b", d="element name", zh="元素", alt=["name"]), property=dict(t="enum", v={"atomic_number": ["number in the periodic table", "原子序数"], "atomic_mass": ["atomic weight", "原子质量"], "symbol": ["chemical symbol", "符号"], "melting_point": ["temperature at which it melts", "熔点"], "boiling_point": ["temperature at which it boils", "沸点"], "electronegativity": ["电负性"]}, d="which property", zh="性质", alt=["field"])),
   en=["{property} of {element}", "what is the {property} of {element}", "{element}: {property}", "at what temperature does {element} melt @property=\"melting_point\"", "when does {element} boil @property=\"boiling_point\"", "what's the symbol for {element} @property=\"symbol\"", "look up {element} in the periodic table, I need the {property}", "how heavy is an atom of {element} @property=\"atomic_mass\""],
   zh_q=["{element}的{property}", "{element}多少度熔化 @property=\"melting_point\"", "{element}的化学符号是什么 @property=\"symbol\"", "查{element}的{property}"],
   res=["26", "1538 °C"], ans=["Here is that about {element}."])
fn("calculate_ph", "pH from hydrogen ion concentration", zh="计算pH值",
   names=["chemistry.ph", "phValue"], descs=["Acidity of a solution."],
   params=dict(concentration=dict(t="num", v=(0.0001, 0.9), d="mol/l of H+ (or OH- for a base)", zh="浓度", alt=["molarity"]), kind=dict(t="enum", v={"acid": ["acidic", "酸"], "base": ["alkaline", "碱"]}, d="acid or base", zh="类型", opt=True, alt=["type"])),
   en=["pH of a {concentration} molar solution", "what's the pH at {concentration} mol/l, {kind}", "{kind}, concentration {concentration}: pH?", "how sour is a solution with {concentration} M of hydrogen ions, pH", "a strong {kind} of {concentration} mol per liter has which pH", "concentration {concentration}, compute pH", "pH for {concentration} M, it's a {kind}"],
   zh_q=["浓度{concentration}的溶液pH是多少", "{concentration}摩尔每升的{kind}，pH多少", "{kind}，浓度{concentration}，求pH", "算pH：浓度{concentration}"],
   res=["2.3"], ans=["That is the pH."])
fn("dilute_solution", "Volume of stock needed for a dilution", zh="稀释计算",
   names=["chemistry.dilution", "dilutionCalc"], descs=["C1*V1 = C2*V2."],
   params=dict(stock_concentration=dict(t="num", v=(1, 18, 0.5), d="mol/l of the stock", zh="原液浓度", alt=["c1"]), target_concentration=dict(t="num", v=(0.05, 0.95, 0.05), d="mol/l wanted", zh="目标浓度", alt=["c2"]), final_volume=dict(t="num", v=(50, 2000, 50), d="final volume in ml", zh="最终体积", alt=["v2"])),
   en=["how much {stock_concentration} M stock for {final_volume} ml at {target_concentration} M", "dilute {stock_concentration} M to {target_concentration} M, final volume {final_volume} ml", "I need {final_volume} ml of a {target_concentration} M solution from a {stock_concentration} M stock", "target {target_concentration}, stock {stock_concentration}, volume {final_volume}", "make {final_volume} milliliters {target_concentration} molar starting with {stock_concentration} molar", "C1={stock_concentration}, C2={target_concentration}, V2={final_volume}, find V1"],
   zh_q=["把{stock_concentration}M稀释到{target_concentration}M，要{final_volume}毫升，取多少原液", "用{stock_concentration}M的原液配{final_volume}毫升{target_concentration}M溶液", "原液浓度{stock_concentration}，目标{target_concentration}，体积{final_volume}毫升", "配{target_concentration}M溶液{final_volume}毫升，原液{stock_concentration}M"],
   res=["25 ml"], ans=["That much stock is needed."])
fn("get_compound_info", "Information about a chemical compound", zh="化合物信息",
   names=["chemistry.compound", "compoundInfo"], descs=["Formula, hazards and uses of a substance."],
   params=dict(name=dict(t="str", v="compound_b", d="common name", zh="名称", alt=["substance"]), section=dict(t="enum", v={"formula": ["chemical formula", "化学式"], "hazards": ["dangers", "危险性"], "uses": ["what it is used for", "用途"], "structure": ["how it is built", "结构"]}, d="part wanted", zh="内容", opt=True)),
   en=["tell me about {name}", "formula of {name} @section=\"formula\"", "is {name} dangerous @section=\"hazards\"", "what do people use {name} for @section=\"uses\"", "{name}: {section}", "look up the compound {name}", "I spilled some {name}, hazards? @section=\"hazards\"", "{section} of {name}"],
   zh_q=["{name}是什么", "{name}的化学式 @section=\"formula\"", "{name}危险吗 @section=\"hazards\"", "{name}的{section}"],
   res=["H2O2, oxidizer"], ans=["Here is that about {name}."])
fn("get_gene_info", "Information about a gene", zh="基因信息",
   names=["biology.gene", "geneInfo", "lookup_gene"], descs=["Function, place and diseases of a gene."],
   params=dict(gene=dict(t="str", v="gene_b", d="gene symbol", zh="基因", alt=["symbol"]), species=dict(t="enum", v={"human": ["people", "Homo sapiens", "人类"], "mouse": ["mice", "小鼠"], "zebrafish": ["斑马鱼"], "fruit_fly": ["Drosophila", "果蝇"]}, d="organism", zh="物种", opt=True, default="human", alt=["organism"])),
   en=["what does the gene {gene} do", "{gene} in {species}", "look up {gene}", "which diseases come from {gene}", "gene {gene}, organism {species}", "where in the genome of {species} is {gene}", "info about {gene}", "I read about a {gene} mutation, what's that gene"],
   zh_q=["基因{gene}的作用", "{species}的{gene}基因", "查一下{gene}", "{gene}和什么病有关"],
   res=["DNA repair, chromosome 17"], ans=["Here is information about {gene}."])
fn("reverse_complement", "Reverse complement of a DNA sequence", zh="反向互补序列",
   names=["dna.reverse_complement", "revComp"], descs=["The other strand read backwards."],
   params=dict(sequence=dict(t="str", v="dna_b", noise=0, d="DNA letters", zh="序列", alt=["dna"])),
   en=["reverse complement of {sequence}", "{sequence} reversed and complemented", "other strand of {sequence}", "get revcomp {sequence}", "what's the complementary strand, read backwards, for {sequence}", "flip the DNA {sequence} to its reverse complement"],
   zh_q=["{sequence}的反向互补", "求DNA {sequence}的反向互补链", "{sequence}另一条链是什么", "把{sequence}反向互补"],
   res=["GTACGCAT"], ans=["That is the reverse complement."])
fn("translate_dna", "Translate DNA to a protein sequence", zh="DNA翻译成蛋白质",
   names=["dna.translate", "dnaToProtein"], descs=["Codons to amino acids."],
   params=dict(sequence=dict(t="str", v="dna_b", noise=0, d="DNA letters", zh="序列", alt=["dna"]), frame=dict(t="int", v=(1, 3), d="reading frame 1-3", zh="阅读框", opt=True)),
   en=["translate the DNA {sequence} into protein", "which amino acids does {sequence} code for", "protein of {sequence}, frame {frame}", "{sequence} -> amino acids", "reading frame {frame}: translate {sequence}", "what peptide comes out of {sequence}"],
   zh_q=["把DNA {sequence}翻译成蛋白质", "{sequence}编码什么氨基酸", "阅读框{frame}，翻译{sequence}", "{sequence}对应的肽链"],
   res=["MA*"], ans=["That is the protein."])
fn("calculate_gc_content", "GC content of a DNA sequence", zh="计算GC含量",
   names=["dna.gc_content", "gcPercent"], descs=["Share of G and C bases."],
   params=dict(sequence=dict(t="str", v="dna_b", noise=0, d="DNA letters", zh="序列", alt=["dna"])),
   en=["GC content of {sequence}", "how much G and C is in {sequence}", "gc percentage {sequence}", "what share of {sequence} is guanine or cytosine", "compute the GC ratio for {sequence}"],
   zh_q=["{sequence}的GC含量", "{sequence}里G和C占多少", "算{sequence}的GC比例", "GC含量：{sequence}"],
   res=["50%"], ans=["That is the GC content."])
fn("punnett_square", "Offspring odds of a genetic cross", zh="遗传杂交概率",
   names=["genetics.punnett", "crossGenotypes"], descs=["Genotype probabilities for two parents."],
   params=dict(parent1=dict(t="enum", v=["AA", "Aa", "aa", "Bb", "BB", "bb"], d="genotype of the first parent", zh="亲本一"), parent2=dict(t="enum", v=["AA", "Aa", "aa", "Bb", "BB", "bb"], d="genotype of the second parent", zh="亲本二")),
   en=["cross {parent1} with {parent2}", "punnett square {parent1} x {parent2}", "parents {parent1} and {parent2}, what offspring", "chances for the children of {parent1} and {parent2}", "if the mother is {parent1} and the father {parent2}, what genotypes come out", "genetic cross: {parent1} times {parent2}"],
   zh_q=["{parent1}和{parent2}杂交", "亲本{parent1}与{parent2}，后代基因型", "{parent1}乘{parent2}的棋盘法", "{parent1}与{parent2}的后代比例"],
   res=["25% aa"], ans=["Those are the odds."])
fn("get_animal_facts", "Facts about an animal species", zh="动物知识",
   names=["zoology.animal", "animalFacts"], descs=["Lifespan, diet, habitat, speed."],
   params=dict(animal=dict(t="str", v="animal_b", d="species", zh="动物", alt=["species"]), fact=dict(t="enum", v={"lifespan": ["how long it lives", "寿命"], "diet": ["what it eats", "食物"], "habitat": ["where it lives", "栖息地"], "speed": ["how fast it moves", "速度"], "status": ["whether it is endangered", "保护状况"]}, d="which fact", zh="内容", opt=True)),
   en=["tell me about the {animal}", "what does a {animal} eat @fact=\"diet\"", "how long does a {animal} live @fact=\"lifespan\"", "where can a {animal} be found in the wild @fact=\"habitat\"", "is the {animal} endangered @fact=\"status\"", "{fact} of the {animal}", "top speed of a {animal} @fact=\"speed\"", "{animal}, {fact}", "my son loves the {animal}, some facts please"],
   zh_q=["{animal}吃什么 @fact=\"diet\"", "{animal}能活多久 @fact=\"lifespan\"", "介绍一下{animal}", "{animal}的{fact}", "{animal}生活在哪里 @fact=\"habitat\""],
   res=["15 years"], ans=["Here is that about the {animal}."])
fn("get_plant_care", "How to care for a plant", zh="植物养护",
   names=["botany.care", "plantCare"], descs=["Water, light and soil."],
   params=dict(plant=dict(t="str", v="plant_b", d="plant", zh="植物"), aspect=dict(t="enum", v={"water": ["how often to water it", "浇水"], "light": ["how much sun it wants", "光照"], "soil": ["what earth it needs", "土壤"], "pruning": ["when to cut it", "修剪"]}, d="which aspect", zh="方面", opt=True)),
   en=["how do I care for my {plant}", "how often should a {plant} be watered @aspect=\"water\"", "does {plant} like full sun @aspect=\"light\"", "{aspect} for {plant}", "my {plant} is dying, help", "when do I prune the {plant} @aspect=\"pruning\"", "which soil for {plant} @aspect=\"soil\"", "plant care: {plant}, {aspect}"],
   zh_q=["{plant}怎么养", "{plant}多久浇一次水 @aspect=\"water\"", "{plant}要晒太阳吗 @aspect=\"light\"", "{plant}的{aspect}"],
   res=["water weekly"], ans=["That is good for {plant}."])
