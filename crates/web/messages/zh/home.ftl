# The first page of a mechanism: where it stands, in numbers that can be checked, and what needs someone.

## Overview

home-title = 建议内容与落实情况
home-lead = 联合国机构和区域机构的 { $n } 条建议，自提出之日起跟踪落实。
home-where-we-stand = 目前进展
home-numbers-note = 数字以建议为单位，截至 { $date }。点击可查看相应列表。数字反映的是工作情况，而非权利享有状况，也不是评分。
number-total = 现行建议
number-total-meaning = 已登记且尚未结案。
number-verified = 已核实
number-verified-meaning = 文本、文号、段落和立场已由人员与原文核对。
number-clustered = 已归入专题组
number-clustered-meaning = 与内容大致相同的建议归在一起，以便共同落实。
number-coverage = 覆盖率
number-coverage-meaning = 至少有一项计划措施的现行建议。
number-freshness = 时效性
number-freshness-meaning = 最近一次公开更新不超过{ $n }天的现行建议。
number-evidence = 证据率
number-evidence-meaning = 评定为完全落实且有公开证据的建议。
number-feedback = 反馈率
number-feedback-meaning = 已获答复的利益攸关方提交材料。
number-timeliness = 及时率
number-timeliness-meaning = { $round }更新轮次中各机构按期答复的问题。

## Charts

chart-by-position = 国家对普遍定期审议建议的立场
chart-by-body = 按机制分列的建议
chart-by-theme = 按主题分列的建议
chart-by-person = 按所涉人群分列的建议
chart-by-sdg = 按可持续发展目标分列的建议
chart-by-year = 按年份分列的建议
chart-by-status = 按状态分列的建议
chart-unit-recommendations = 建议数量
chart-overlap-note = 一条建议可涉及多个主题，因此各项之和大于总数。

## What needs someone

todo-title = 待您处理
todo-verify = { $n } 条建议待核实
todo-cluster = { $n } 条建议未归入专题组
todo-labels = { $n } 个标签待对应
todo-imports = { $n } 次导入待决定
todo-nothing = 没有待您处理的事项。

## Finding a mechanism

site-title = 人权建议的后续行动
site-lead = 联合国机构和区域机构向一国提出的建议及其落实情况。
site-take-part = 如何参与
