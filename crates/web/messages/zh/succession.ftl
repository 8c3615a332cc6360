# When ministries and people change: succession of institutions, absences, hand-over.

## Succession

succession-title = 机构承继
succession-lead = 部委更名、合并或拆分：其负责的事项一次性转给其他机构，历史记录保留。
succession-new-first = 新机构尚未列入？
succession-name = 指定继任机构
succession-from = 终止或移交的机构
succession-kind = 变更方式
succession-kind-rename = 更名
succession-kind-rename-hint = 以新名称继续。全部事项转给一个机构。
succession-kind-merge = 合并
succession-kind-merge-hint = 并入另一机构。全部事项转给一个机构。
succession-kind-split = 拆分
succession-kind-split-hint = 由多个机构接管，或由一个机构接管一部分。逐项选择。
succession-to = 接管机构
succession-to-hint = 一个机构；仅在拆分时可选多个。
succession-on = 新安排的第一天
succession-on-hint = 今天或之前。
succession-reason = 政府决定
succession-reason-hint = 例如：2025年6月30日第12号令。
succession-closes = 原机构于前一日终止
succession-closes-hint = 如原机构继续负责其余事项，请勿勾选。
succession-preview = 查看将转移的事项
succession-sentence = { $kind ->
        [rename] 自{ $date }起，{ $from }改为{ $to }。
        [merge] 自{ $date }起，{ $from }并入{ $to }。
       *[split] 自{ $date }起，接管{ $from }的机构：{ $to }。
    }
succession-numbers = 数量
succession-nothing = 该机构没有负责事项。仅记录其历史，并按您的选择记录其最后一日。
succession-history-stays = 其所作所言仍保留在其名下。
succession-last-day = 其最后一日为{ $day }。
succession-who-takes = 由谁接管 { $thing }
succession-not-shown = （不向您显示）
succession-people = 代表该机构的人员
succession-people-hint = 选择每人今后代表哪个机构。留空：不变。
succession-people-later = 管理员之后可在该机构页面将其成员转移。
succession-carry-out = 执行
succession-predecessors = 承继自
succession-successors = 继任机构
succession-left-behind = 尚未转移的人员
succession-left-behind-lead = 这些人员仍代表已有继任机构的机构。
succession-move-people = 转移
holds-title = 负责事项
holds-nothing = 目前没有。
holds-leads = 牵头
holds-supports = 协助
holds-measures = 牵头的措施
holds-measure-supports = 协助的措施
holds-requests = 未答复的信息请求
holds-questions = 本轮未答复的问题
holds-drafts = 未完成的进展更新
holds-plans = 计划
holds-indicators = 指标
holds-allocation = 建议和专题组
holds-measure = 牵头的措施
holds-measure_support = 协助的措施
holds-request = 信息请求
holds-plan = 计划
holds-indicator = 指标

## Absences

absences-title = 缺勤
absences-lead = 某人缺勤期间，由同事在此代行其职责，仅此而已。审计记录载明双方的角色。
absences-none = 尚未录入缺勤。
absence-new = 录入缺勤
absence-rules = 可随时结束。成员管理不得委托。代行人不得审签本人撰写的内容，代您行事时亦然。
absence-nobody = 此处没有可以代行的同事。请联系管理员。
absence-person = 缺勤人
absence-from = 缺勤首日
absence-to = 缺勤末日
absence-delegate = 代行人
absence-delegate-hint = 本机制成员。如所需人员不在列表中，请联系管理员。
absence-note = 备注
absence-enter = 录入
absence-end = 立即结束
absence-entered = 缺勤已录入。
absence-ended = 缺勤已结束。
audit-standing-in = { $own }，代行{ $lent }

## Hand-over

hand-over-title = 工作交接
hand-over-lead = { $name }离任。其负责的事项一次性移交同事或留在机构。
hand-over-holds = 此人负责的事项
hand-over-holds-nothing = 没有待办事项。
hand-over-absences-end = 以下将终止：代行职责不得转交。
hand-over-seats = 终止的职务
hand-over-from = 离任人
hand-over-to = 接任人
hand-over-to-hint = 属于某机构的事项只能移交给代表该机构的人。留空：留在机构。
hand-over-institution = 该机构
hand-over-note = 须知
hand-over-note-hint = 文件存放处、可询问的人、紧急事项。
hand-over-carry-out = 移交并终止职务
hand-over-record = 交接记录
hand-over-things = 已移交事项
hand-over-signed = 签名（如贵单位保留纸质记录）：
hand-overs-title = 交接记录
hand-overs-lead = 谁离任、移交了什么、移交给谁。
hand-overs-none = 尚无交接。
person-former = 曾任：{ $roles }
thing-allocation = 经办的分配
thing-measure = 经办的措施
thing-update = 已开始的进展更新
thing-assessment = 已开始的评估
thing-request = 已发出的信息请求
thing-absence = 缺勤
thing-delegation = 代行他人职责
thing-seat = 职务

## Audit trail

audit-allocation-propose = 已征询机构
audit-allocation-confirm = 分配已确认
audit-allocation-confirm_for = 已代机构确认分配
audit-allocation-contest = 对分配提出异议
audit-allocation-escalate = 有异议的分配已提交主席
audit-allocation-end = 分配已结束
audit-allocation-undo = 撤销分配的结束
audit-allocation-succeed = 分配由继任机构延续
audit-allocation-keep = 指定分配的经办人
audit-measure-keep = 指定措施的经办人
audit-succession-create = 指定继任机构
audit-succession-move = 已转给继任机构
audit-succession-undo = 机构承继已撤销
audit-membership-succeed = 成员代表继任机构
audit-absence-create = 录入缺勤
audit-absence-end = 缺勤结束
audit-hand_over-create = 工作交接
audit-hand_over-pass = 转交同事
