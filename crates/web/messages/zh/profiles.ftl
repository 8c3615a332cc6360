# Profiles of mechanisms and the overview of the world.

## The overview

profiles-title = 世界各国机制
profiles-lead = 各国机制如何设置、使用哪些工具、可以向谁询问。各国按名称排列，不作任何排名。
profiles-count = { $n }份简介
profiles-as = 显示方式
profiles-as-list = 按区域列表
profiles-as-table = 表格
profiles-as-map = 地图
profiles-none-step = 请去掉一个筛选条件。
profiles-empty = 这里还没有任何机制的简介
profiles-empty-step = 由一个机制的秘书处登录并撰写第一份。
profiles-note = 各国所属区域和组别按联合国统计用途的分类列出。
profiles-no-region = 未列区域
profiles-shares-capacity = 公开自我评估的能力
profiles-confirmed-year = 十二个月内已确认
profiles-map-title = 每个国家一个等大的方格，大致位于其所在之处
profiles-map-skip = 跳过地图，前往列表
profiles-letter-confirmed = 确
profiles-letter-written = 写
profiles-map-confirmed = 十二个月内已确认
profiles-map-written = 已撰写，十二个月内未确认
profiles-map-empty = 尚无已确认内容
profiles-tile = { $state }：{ $age }

## How old a confirmation is; never a grade

profile-nothing-confirmed = 尚无已确认内容
profile-nothing-step = 请该国机制补充这份简介。在此之前，这里仅有联合国名录中的信息。
profile-never-confirmed = 尚未确认
profile-confirmed-ago = { $age }确认
profile-not-confirmed-for = 已有{ $n }个月未确认
profile-confirmed-on = 上次确认
profile-written-on = 上次修改
profile-confirmation = 确认情况

## What a profile says

profile-facts = 概要
profile-state = 国家
profile-state-code = 国家（代码）
profile-region = 区域
profile-groups = 国家组别
profile-group-ldc = 最不发达国家
profile-group-lldc = 内陆发展中国家
profile-group-sids = 小岛屿发展中国家
profile-mechanism = 机制
profile-kind = 机制类型
profile-names = 机制名称
profile-original-name = 以本国语言书写的名称
profile-original-name-hint = 仅在该语言不属于上述六种语言时填写。
profile-mandate = 职责
profile-mandate-engage = 与联合国和区域机制互动
profile-mandate-implement = 协调执行工作
profile-mandate-report = 编写报告
profile-mandate-follow_up = 开展后续行动
profile-part-setup = 机制设置
profile-part-part = 参与方
profile-part-work = 工作依据和工具
profile-part-help = 接受和提供的援助
profile-number-year = 设立年份
profile-number-staff = 秘书处人数
profile-number-focal_points = 联络人数
profile-number-meetings = 每年会议次数
profile-passage-legal_act = 法律依据
profile-passage-chair = 主席
profile-passage-secretariat = 秘书处
profile-passage-members = 成员
profile-passage-parliament = 议会
profile-passage-judiciary = 司法机关
profile-passage-nhri = 国家人权机构
profile-passage-civil_society = 民间社会
profile-passage-local_authorities = 地方当局
profile-passage-statistical_office = 统计局
profile-passage-tools = 工具
profile-passage-plan = 计划
profile-passage-reports = 最近提交的报告
profile-passage-assistance_received = 接受的援助
profile-passage-assistance_offered = 向他方提供的援助
profile-hint-chair = 填写职务，而非个人。
profile-hint-secretariat = 设在哪个部委或部门。
profile-hint-tools = 登记册、数据库、指南。
profile-ask = 可以向谁询问
profile-ask-nobody = 该机制尚未指定联系部门。
profile-ask-network = 向网络提问
profile-contact = 联系部门
profile-contact-email = 该部门的公开电子邮箱
profile-contact-hint = 填写职能部门及其地址，切勿填写个人地址：所有人都能看到。
profile-links = 链接
profile-links-hint = 每行一个：网址、空格、说明。
profile-same-state = 该国的其他机制
profile-from-elsewhere = 这份简介是网络中另一节点的副本。

## Writing

profile-mine = 贵机制的简介
profile-write = 撰写简介
profile-edit = 编辑简介
profile-complete = 补充这份简介
profile-edit-lead = 保存后立即公开。不了解的内容可以先留空，以后再补。
profile-adopts = 首次保存后，该国机制即从知识中心接管这份简介。
profile-have = 贵机制已有简介：
profile-voice = 简介所属机制
profile-state-hint = 仅适用于在知识中心有席位、但没有自己工作区的机制。
profile-save = 保存并公布
profile-saved = 简介已保存并公开。

## Confirming

profile-confirm = 确认简介
profile-confirm-question = 这份简介的内容是否仍然准确？
profile-confirm-lead = 简介上将显示今天的日期。十一个月后会提醒您。
profile-read-again = 重新阅读简介
profile-confirmed = 简介已于今日确认。

## The four capacities

profile-capacities = 四项能力
profile-capacities-lead = 供贵机制自用的清单。不汇总、不比较、不排名。
profile-capacities-private = 仅贵机制秘书处可见
profile-capacities-shared = 所有人均可在贵机制简介中看到
profile-capacities-own-word = 该机制的自我评述。
profile-capacities-save = 保存清单
profile-assessed-yes = 是
profile-assessed-partly = 部分
profile-assessed-no = 否
profile-assessed-open = 尚未评估
profile-assessed = 清单已保存。
profile-note-on = 备注：{ $item }
profile-sharing = 是否公开？
profile-sharing-off = 公开后，答案和备注会显示在贵机制的公开简介中，寻找该能力的同行可以找到贵机制。
profile-sharing-on = 答案和备注显示在贵机制的公开简介中，可随时收回。
profile-share = 在简介中公开
profile-unshare = 停止公开
profile-shared = 自我评估已显示在简介中。
profile-unshared = 自我评估已恢复为不公开。

## History

profile-history = 历史版本
profile-history-empty = 尚无人撰写这份简介
profile-history-empty-step = 每次保存后，变更内容会显示在这里。
profile-version = 第{ $number }版

## Handing over

profile-hand-over = 移交
profile-hand-over-lead = 在本节点没有工作区的机制通过其在知识中心的席位撰写和确认简介。请核实该席位确属该国。
profile-seat = 知识中心席位
profile-seat-hint = 留空则将简介交还知识中心编辑。
profile-no-seats = 尚无机制在知识中心设有席位
profile-no-seats-step = 请先将其列入知识中心的机构名单。
profile-handed = 简介已移交。

## Groups of States

profile-flags = 国家组别及其日期
profile-flags-lead = 哪些国家属于哪个组别、自何时起、至何时止、依据何种来源。
profile-flags-set = 更正某国的组别
profile-flag-choose = 继续
profile-flag-today = 目前
profile-flag-holds = 属于
profile-flag-holds-not = 不属于
profile-flag-from = 首日
profile-flag-to = 末日
profile-flag-source = 来源
profile-flag-source-hint = 载有该信息的决议或名单。
profile-flag-save = 保存
profile-flag-set = 组别已更正。

## What the audit trail calls it

audit-profile-make = 新建简介
audit-profile-save = 撰写简介
audit-profile-adopt = 简介由该国机制接管
audit-profile-confirm = 确认简介
audit-profile-remind = 提醒确认简介
audit-profile-assess = 填写自我评估
audit-profile-share = 更改自我评估的公开状态
audit-profile-hand_over = 移交简介
audit-profile-flag = 设定国家组别
