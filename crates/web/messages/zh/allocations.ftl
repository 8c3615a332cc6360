# Who answers for what: allocations of recommendations and clusters to institutions.

## Allocations

nav-allocations = 分配
allocations-title = 分配
allocations-lead = 由哪个机构牵头落实一项建议或一个专题组，哪些机构协助。
allocations-count = { $n } 项分配
allocations-empty = 尚无分配
allocations-empty-step = 机构确认后将显示在此处。
allocations-none = 没有符合条件的分配
allocations-none-step = 请选择其他机构、角色或状态。
allocations-filter = 显示
allocation-title = 分配
allocation-target = 建议或专题组
allocation-part = 角色
allocation-part-lead = 牵头
allocation-part-support = 协助
allocation-status = 状态
allocation-status-proposed = 已提议
allocation-status-confirmed = 已确认
allocation-status-contested = 有异议
allocation-escalated = 已提交主席
allocation-since = 起始
allocation-open = 详情
allocation-supports = 协助机构
allocation-cluster-of = 含 { $n } 项建议的专题组
allocation-proposed-on = 提议日期
allocation-decided-on = 答复日期
allocation-ended-on = 结束日期
allocation-ended-replaced = 已由其他机构取代
allocation-ended-withdrawn = 已撤回
allocation-ended-undone = 已撤销
allocation-ended-succession = 已由继任机构接管

## What an institution answers

allocation-answer = 答复
allocation-answer-lead = 秘书处提议由贵机构负责此事项。
allocation-confirm = 确认
allocation-confirm-hint = 如有异议，请打开该项分配。
allocation-confirmed = 已确认。公众现在可以看到。
allocation-contest = 提出异议
allocation-contest-reason = 为何应由其他机构负责？
allocation-contest-hint = 秘书处和主席会阅读此内容。如有可能，请指明应负责的机构。
allocation-contested = 已提出异议。秘书处将重新考虑。
allocation-reason = 理由
allocation-confirm-for = 代机构确认
allocation-confirm-for-reason = 该机构以何种方式表示同意？
allocation-confirm-for-hint = 例如：5月3日第214号函；11月12日会议。
allocation-confirmed-for = 已代机构确认
allocation-keeper = 经办人
allocation-keeper-choose = 机构中的人员
allocation-keeper-hint = 留空：不指定具体人员。
allocation-kept = 已保存。

## Allocating

allocation-make = 分配
allocation-change = 更改分配
allocation-propose = 提议
allocation-propose-selected = 对所选项提议
allocation-lead-hint = 只有一个机构牵头。对司法机关仅为征询：未经其同意，不构成其任务。
allocation-lead-of = { $target } 的牵头机构
allocation-why = 理由
allocation-why-hint = 更换机构时保留在历史记录中。
allocation-withdraw = 撤回
allocation-withdraw-hint = 撤回牵头机构时，协助机构一并撤回。此操作可以撤销。
allocation-examples = 所含建议
allocations-waiting = 待分配
allocations-waiting-lead = 尚无牵头机构的专题组和建议。勾选正确的项目，一次提议；随后由各机构确认或提出异议。
allocations-waiting-clusters = { $n } 个专题组
allocations-waiting-singles = { $n } 项单独的建议
allocations-waiting-none = 没有待分配事项
allocations-waiting-none-step = 每项建议都已有牵头机构，或已征询某机构。
allocations-contested = 查看有异议的分配
bulk-lead = 提议为牵头机构
bulk-supports = 提议为协助机构

## Suggestions

suggestion-title = 参考建议
suggestion-note = 仅供参考。在您提议之前不会分配任何事项。依据：
suggestion-same-cluster = 该机构牵头同一专题组的 { $n } 项建议，包括 { $record }。
suggestion-repeats = 该机构牵头 { $record }，其要求相同。
suggestion-alike = 该机构牵头 { $record }，两者共有这些词语：{ $words }。
suggestion-theme = 在“{ $theme }”主题下已分配的 { $of } 项建议中，该机构牵头 { $led } 项。

## Who is responsible

responsible-title = 由谁负责
responsible-nobody = 尚未征询任何机构。
responsible-nobody-public = 尚无机构确认对此负责。
responsible-by-cluster = 依据其专题组的分配。
responsible-past = 此前
