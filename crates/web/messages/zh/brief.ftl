# 主席简报、会议议程和后续落实的数字。

## 简报

brief-lead = 打印为两页。
brief-asks = 请您作出的决定
brief-asks-none = 没有等待您决定的事项。
ask-lead = 由谁牵头？
ask-assessments = 是否公布国家的 { $n } 项评估？
ask-step-backs = 是否同意 { $n } 项将已公布内容退回的申请？
ask-plan = 是否通过该计划？
ask-unblock = 如何推进此项措施？
brief-numbers = 目前的情况
brief-new = { $date }以来的新情况
brief-new-recommendations = 收到 { $n } 项建议
brief-new-updates = 公布 { $n } 份更新
brief-new-completed = 完成 { $n } 项措施
brief-due = 90天内到期
brief-overdue = 已逾期
brief-blocked = 受阻
brief-can-unblock = 可推动者：
brief-without-measure = 没有措施的建议
brief-grades = 委员会的新评级
brief-none = 无。
brief-more = 另有 { $n } 项
brief-all-of-them = 全部 { $n } 项

## 议程

agenda-lead = 由受阻、逾期、即将到期、没有措施、有异议或有新评级的事项生成。请打印并在上面写下决定。
agenda-decision = 决定、负责人、期限：
agenda-empty = 没有受阻、逾期或有异议的事项。

## 数字

number-all = 全部
number-assessed = 已评估
number-assessed-meaning = 国家自身评估已公布的现行建议。
number-coverage-public-meaning = 至少有一项已公布的计划措施的现行建议。
numbers-by-position = 按国家立场，截至{ $date }
