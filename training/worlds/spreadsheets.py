"""Spreadsheets: cells, rows, columns, sheets, formulas."""
from switchboard.world import domain, fn, values

values("cell_c", en=["A1", "B2", "C10", "D4", "F7", "AA3", "E15", "G22", "H1", "K9", "B12", "Z100", "C3", "J18"])
values("range_c", en=["A1:A10", "B2:B20", "C1:E5", "A1:D100", "F2:F30", "G1:G12", "B:B", "D4:H9", "A2:C2", "K1:M50"])
values("cell_value_c", en=["42", "Total", "12.5", "paid", "=A1+B1", "2026-04-01", "n/a", "Norway", "yes", "1,200", "=SUM(B2:B9)", "open", "Anna", "0.07", "Widget XL"], zh=["合计", "已付款", "100", "未开票", "是", "北京", "待定"])
_SHEET = dict(t="str", v="sheet_c", d="name of the sheet", zh="工作表名称", alt=["name", "tab"])
domain("spreadsheets")
fn("set_cell", "Write a value into a cell", zh="写入单元格", names=["writeCell", "cells.set"], descs=["Puts text, a number or a formula into one cell."], params=dict(cell=dict(t="str", v="cell_c", d="address like B2", alt=["address", "ref"]), value=dict(t="str", v="cell_value_c", d="what to write", alt=["content"]), sheet=dict(t="str", v="sheet_c", d="sheet, the open one when absent", opt=True)),
   en=["put {value} in {cell}", "set cell {cell} to {value}", "write {value} into {cell} on {sheet}", "{cell} should be {value}", "{cell} = {value}", "enter {value} in cell {cell}", "on the sheet {sheet}, {cell} gets {value}", "type {value} in {cell}", "change {cell} to {value}", "I want {value} in the cell {cell}"],
   zh_q=["把{cell}设为{value}", "在{cell}里填{value}", "{sheet}表的{cell}写{value}", "{cell}改成{value}", "单元格{cell}输入{value}",
          "{cell}填{value}", "{value}写进{cell}", "{sheet}里的{cell}改成{value}", "{cell}这格放{value}", "给{cell}输入“{value}”"], res=["{cell} = {value}"], ans=["{cell} holds {value} now."])
fn("get_cell", "Read the value of a cell", zh="读取单元格", names=["readCell", "cells.get"], params=dict(cell=dict(t="str", v="cell_c", d="address like B2", alt=["address", "ref"]), sheet=dict(t="str", v="sheet_c", d="sheet", opt=True)),
   en=["what is in {cell}?", "read {cell}", "tell me the value of cell {cell}", "what does {cell} on {sheet} say?", "show me {cell}", "which value is in {cell} of the sheet {sheet}", "cell {cell}?", "look up {cell} for me"],
   zh_q=["{cell}里是什么？", "读一下{cell}", "{sheet}表的{cell}是多少？", "查看单元格{cell}",
          "{cell}是几", "{cell}那格写的什么", "看下{sheet}的{cell}", "{cell}的值报一下", "{sheet}里{cell}填了什么"], res=["317"], ans=["{cell} contains 317."])
fn("clear_range", "Empty a range of cells", zh="清空区域", names=["cells.clear", "emptyCells"], params=dict(range=dict(t="str", v="range_c", d="range like A1:B5", alt=["area"]), formats=dict(t="bool", d="remove colours and formats too", opt=True)),
   en=["clear {range}", "empty the cells {range}", "delete what's in {range}", "{range} should be blank", "wipe {range} including the formats @formats=true", "clear {range} but keep the colours @formats=false", "erase the contents of {range}", "remove all values from {range}"],
   zh_q=["清空{range}", "把{range}的内容删掉", "{range}连格式一起清除 @formats=true", "擦除{range}里的数据",
          "{range}不要了，清掉", "{range}清空，颜色也去掉 @formats=true", "只清{range}的内容，格式留着 @formats=false", "把{range}擦干净", "{range}变成空白"], res=["{range} cleared"], ans=["{range} is empty."])
fn("insert_rows", "Insert empty rows", zh="插入行", names=["rows.insert", "addRows"], params=dict(before=dict(t="int", v=(1, 200), d="row number before which they go", alt=["at", "row"]), count=dict(t="int", v=(1, 20), d="number of rows", default=1)),
   en=["insert {count} rows before row {before}", "insert a row above row {before} @count=1", "I need {count} empty rows ahead of row {before}", "add {count} rows in front of {before}", "make room for {count} new rows at row {before}", "put an empty row before line {before} @count=1", "{count} new rows before {before}", "rows: add {count} above number {before}"],
   zh_q=["在第{before}行前插入{count}行", "第{before}行上面加一行 @count=1", "在{before}行前面加{count}个空行", "第{before}行前空出{count}行",
          "{before}行上面插{count}行", "第{before}行之前加{count}行空的", "在第{before}行上方插一行 @count=1", "给第{before}行前面腾{count}行", "{before}行前面多来{count}行"], res=["inserted"], ans=["The rows are there."])
fn("insert_column", "Insert a new column", zh="插入列", names=["columns.insert", "addColumn"], params=dict(name=dict(t="str", v="column_c", d="heading of the new column", alt=["header", "title"]), after=dict(t="str", v="column_c", d="existing column it follows", opt=True, alt=["next_to"])),
   en=["add a column called {name}", "insert a column {name} after {after}", "I need a new column with the heading {name}", "put a {name} column to the right of {after}", "new column: {name}", "after {after}, insert a column named {name}", "create the column {name}", "next to {after} there should be a column {name}"],
   zh_q=["新增一列，列名是{name}", "在{after}后面插入{name}列", "加一个叫{name}的列", "{after}右边加一列{name}",
          "多加一列{name}", "{after}后面加一列，叫{name}", "新列“{name}”", "在{after}的右边插{name}这一列", "我需要一列{name}"], res=["column {name} added"], ans=["The column {name} is there."])
fn("delete_rows", "Delete rows", zh="删除行", names=["rows.delete", "dropRows"], params=dict(first=dict(t="int", v=(1, 100), d="first row", alt=["from"]), last=dict(t="int", v=(2, 200), d="last row, only the first when absent", opt=True, alt=["to"])),
   en=["delete row {first}", "remove rows {first} to {last}", "rows {first} through {last} can go", "take out row {first}", "delete everything from row {first} to row {last}", "get rid of row {first}", "drop the rows {first}-{last}", "row {first} is wrong, delete it"],
   zh_q=["删除第{first}行", "删掉第{first}到{last}行", "第{first}行不要了", "把{first}行至{last}行去掉",
          "{first}行删了", "第{first}行到第{last}行都不要", "从{first}行删到{last}行", "去掉第{first}行", "{first}到{last}行删除"], res=["rows deleted"], ans=["The rows are gone."])
fn("delete_column", "Delete a column", zh="删除列", names=["columns.delete", "dropColumn"], params=dict(column=dict(t="str", v="column_c", d="heading or letter", alt=["name"])),
   en=["delete the column {column}", "remove column {column}", "I don't need the {column} column", "take the {column} column out", "column {column} can go", "drop {column} from the table", "get rid of the {column} column", "the sheet should not have a {column} column any more"],
   zh_q=["删除{column}列", "{column}这一列不要了", "把{column}列去掉", "移除列{column}",
          "{column}那列删了", "不需要{column}列", "表里去掉{column}", "{column}一栏删除", "把“{column}”整列删掉"], res=["column {column} deleted"], ans=["The column {column} is gone."])
fn("hide_column", "Hide or show a column without deleting it", zh="隐藏或显示列", names=["columns.visibility", "setColumnHidden"], params=dict(column=dict(t="str", v="column_c", d="heading or letter"), hidden=dict(t="bool", d="true to hide")),
   en=["hide the column {column} @hidden=true", "show the {column} column again @hidden=false", "unhide {column} @hidden=false", "I don't want to see {column} at the moment @hidden=true", "make the column {column} visible @hidden=false", "collapse column {column} out of sight @hidden=true", "column {column} hidden please @hidden=true", "bring the hidden column {column} back @hidden=false"],
   zh_q=["隐藏{column}列 @hidden=true", "显示{column}列 @hidden=false", "把{column}列藏起来 @hidden=true", "取消隐藏{column} @hidden=false",
          "{column}列先别显示 @hidden=true", "{column}这列露出来 @hidden=false", "不想看{column}列 @hidden=true", "{column}藏一下 @hidden=true", "让{column}列重新可见 @hidden=false"], res=["ok"], ans=["Column {column} is updated."])
fn("sort_by", "Sort the sheet by a column", zh="按列排序", names=["rows.sort", "sortSheet"], params=dict(column=dict(t="str", v="column_c", d="column to sort by", alt=["key", "by"]), order=dict(t="enum", v={"ascending": ["smallest first", "from A to Z", "upwards", "升序", "从小到大"], "descending": ["largest first", "from Z to A", "downwards", "降序", "从大到小"]}, d="direction", default="ascending", alt=["direction"])),
   en=["sort by {column}", "sort the sheet by {column}, {order}", "order the rows by {column} {order}", "arrange everything by {column}", "{column} {order}", "I want it sorted after {column}, {order}", "put the rows in order of {column}", "rank the rows by {column}, {order}", "list by {column}, {order} please"],
   zh_q=["按{column}排序", "按{column}{order}排列", "把表格按{column}{order}", "根据{column}{order}排序",
          "{column}{order}", '{column}大的排前面 @order="descending"', '{column}小的排前面 @order="ascending"', "排个序，按{column}", "以{column}{order}排一下", "整张表按{column}来排"], res=["sorted by {column}"], ans=["The sheet is sorted by {column}."])
fn("filter_rows", "Show only rows that meet a condition", zh="筛选行", names=["rows.filter", "applyFilter"], params=dict(condition=dict(t="obj", d="what rows must fulfil", f=dict(column=dict(t="str", v="column_c", d="column"), operator=dict(t="enum", v={"=": ["is", "equals", "等于"], ">": ["is above", "is greater than", "大于"], "<": ["is below", "is less than", "小于"], "contains": ["has in it", "包含"]}, d="comparison"), value=dict(t="str", v=["100", "Norway", "open", "50", "2025", "blue", "0", "gmail", "12", "urgent", "3000"], d="value to compare with", noise=0.1)))),
   en=["only show rows where {condition.column} {condition.operator} {condition.value}", "filter: {condition.column} {condition.operator} {condition.value}", "hide everything unless {condition.column} {condition.operator} {condition.value}", "which rows are there whose {condition.column} {condition.operator} {condition.value}?", "keep the rows with {condition.column} of {condition.value} @condition.operator=\"=\"",
       "I just need those where {condition.column} {condition.operator} {condition.value}", "restrict the view to {condition.column} {condition.operator} {condition.value}", "filter the sheet so that {condition.column} {condition.operator} {condition.value}"],
   zh_q=["只显示{condition.column}{condition.operator}{condition.value}的行", "筛选{condition.column}{condition.operator}{condition.value}", "把{condition.column}{condition.operator}{condition.value}的行找出来", "过滤：{condition.column}{condition.operator}{condition.value}",
          "{condition.column}要{condition.operator}{condition.value}，别的藏起来", "筛出{condition.column}{condition.operator}{condition.value}的", "{condition.column}{condition.operator}{condition.value}的有哪些行",
          '只留{condition.column}是{condition.value}的 @condition.operator="="', '{condition.column}里带{condition.value}的行 @condition.operator="contains"', '只看{condition.column}超过{condition.value}的 @condition.operator=">"'], res=["14 rows left"], ans=["14 rows are shown."])
fn("remove_filter", "Show all rows again", zh="取消筛选", names=["rows.show_all", "clearFilter"], en=["remove the filter", "show all rows again", "no more filtering", "clear the filters", "I want to see every row", "unfilter the sheet", "take the filter off", "bring the hidden rows back by switching off filters"],
   zh_q=["取消筛选", "显示所有行", "清除过滤条件", "不用筛选了",
          "筛选去掉", "全部行都给我看", "把过滤关了", "恢复显示所有数据", "别筛了"], res=["all rows shown"], ans=["All rows are visible."])
fn("add_sheet", "Add a sheet to the workbook", zh="新建工作表", names=["sheets.add", "newSheet"], params=dict(sheet=_SHEET),
   en=["add a sheet called {sheet}", "new sheet {sheet}", "create another sheet named {sheet}", "I need a sheet for {sheet}", "make a tab {sheet} in this workbook", "insert a sheet with the name {sheet}", "put in an extra sheet: {sheet}", "open up a new sheet {sheet}"],
   zh_q=["新建工作表{sheet}", "加一个叫{sheet}的工作表", "创建{sheet}表", "再来一个工作表，名为{sheet}",
          "多一张表，叫{sheet}", "新表{sheet}", "开一张工作表，名字{sheet}", "给{sheet}单独一张表", "添加工作表“{sheet}”"], res=["sheet {sheet} added"], ans=["The sheet {sheet} is added."])
fn("rename_sheet", "Change the name of a sheet", zh="重命名工作表", names=["sheets.rename", "setSheetName"], params=dict(sheet=_SHEET, new_name=dict(t="str", v="sheet_c", d="name it gets", alt=["to"])),
   en=["rename the sheet {sheet} to {new_name}", "the sheet {sheet} should be called {new_name}", "change the name of {sheet} to {new_name}", "call sheet {sheet} {new_name}", "sheet {sheet} becomes {new_name}", "give {sheet} the name {new_name}", "relabel {sheet} as {new_name}", "new name for the sheet {sheet}: {new_name}"],
   zh_q=["把工作表{sheet}改名为{new_name}", "{sheet}表重命名为{new_name}", "工作表{sheet}以后叫{new_name}", "{sheet}的名字换成{new_name}",
          "{sheet}这张表改叫{new_name}", "工作表{sheet}换名{new_name}", "表名{sheet}改成{new_name}", "不叫{sheet}，叫{new_name}", "将{sheet}表命名为{new_name}"], res=["renamed"], ans=["The sheet is now {new_name}."])
fn("delete_sheet", "Delete a sheet", zh="删除工作表", names=["sheets.delete", "dropSheet"], params=dict(sheet=_SHEET),
   en=["delete the sheet {sheet}", "remove sheet {sheet}", "the {sheet} sheet can go", "I no longer need the sheet {sheet}", "throw out the tab {sheet}", "get rid of sheet {sheet}", "erase the entire {sheet} sheet", "drop the sheet named {sheet}"],
   zh_q=["删除工作表{sheet}", "{sheet}表不要了", "把{sheet}工作表删掉", "移除{sheet}表",
          "{sheet}那张表删了", "不要{sheet}表", "工作表{sheet}没用", "整张{sheet}去掉", "把{sheet}这张工作表删除"], res=["sheet {sheet} deleted"], ans=["The sheet {sheet} is gone."])
fn("duplicate_sheet", "Copy a sheet inside the workbook", zh="复制工作表", names=["sheets.copy", "cloneSheet"], params=dict(sheet=_SHEET),
   en=["duplicate the sheet {sheet}", "make a copy of the sheet {sheet}", "copy {sheet} into a second sheet", "clone sheet {sheet}", "I want {sheet} twice in this workbook", "another sheet just like {sheet}", "sheet {sheet}: duplicate", "create an identical copy of {sheet}"],
   zh_q=["复制工作表{sheet}", "把{sheet}表复制一份", "克隆{sheet}工作表", "再建一个和{sheet}一样的表",
          "{sheet}表再来一份", "复制一张{sheet}", "照{sheet}表做个副本", "{sheet}这张表拷贝一下", "要两张一样的{sheet}表"], res=["copied"], ans=["There is a copy of {sheet}."])
fn("sum_range", "Add up the numbers of a range", zh="求和", names=["calc.sum", "rangeTotal"], params=dict(range=dict(t="str", v="range_c", d="range like A1:A10"), into=dict(t="str", v="cell_c", d="cell that gets the sum", opt=True)),
   en=["add up {range}", "what is the sum of {range}?", "sum {range} into {into}", "total of {range} please", "put the sum of {range} in {into}", "how much is {range} altogether?", "calculate the total of {range} and write it to {into}", "{into} should show the sum of {range}"],
   zh_q=["对{range}求和", "{range}加起来是多少？", "把{range}的总和放在{into}", "计算{range}的合计",
          "{range}一共多少", "{range}合计", "把{range}加总，写在{into}", "{into}放{range}的和", "算{range}的总数"], res=["5,310"], ans=["The sum is 5,310."])
fn("average_range", "Average of the numbers of a range", zh="求平均值", names=["calc.average", "rangeMean"], params=dict(range=dict(t="str", v="range_c", d="range like A1:A10"), into=dict(t="str", v="cell_c", d="cell that gets the average", opt=True)),
   en=["average of {range}", "what's the mean of {range}?", "write the average of {range} to {into}", "calculate the average over {range}", "mean value of {range} into {into}", "{into} should hold the average of {range}", "on average, how much is in {range}?", "average {range}"],
   zh_q=["求{range}的平均值", "{range}平均是多少？", "把{range}的平均值写到{into}", "算一下{range}的均值",
          "{range}平均多少", "{range}的平均数", "{into}里写{range}的平均值", "平均一下{range}，放{into}", "{range}取均值"], res=["88.5"], ans=["The average is 88.5."])
fn("format_cells", "Set number format and colour of cells", zh="设置单元格格式", names=["cells.format", "styleRange"], params=dict(range=dict(t="str", v="range_c", d="range"), number_format=dict(t="enum", v={"percent": ["percentages", "百分比"], "currency": ["money", "货币"], "date": ["dates", "日期"], "text": ["plain text", "文本"]}, d="how numbers are shown", opt=True), fill=dict(t="enum", v={"yellow": ["黄色"], "red": ["红色"], "green": ["绿色"], "none": ["no colour", "无色"]}, d="background", opt=True)),
   en=["show {range} as {number_format}", "format {range} as {number_format}", "colour {range} {fill}", "make the background of {range} {fill}", "{range} should be {fill} and shown as {number_format}", "the numbers in {range} are {number_format}", "highlight {range} in {fill}", "{fill} fill for {range}", "display {range} as {number_format} please"],
   zh_q=["把{range}显示为{number_format}", "{range}设成{number_format}格式", "{range}填充{fill}", "把{range}标成{fill}",
          "{range}用{number_format}格式", "{range}涂成{fill}", "{range}底色换{fill}", "{range}按{number_format}显示，底色{fill}", '{range}不要底色 @fill="none"'], res=["formatted"], ans=["{range} is formatted."])
