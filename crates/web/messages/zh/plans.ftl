# Plans: what a State set out to do, version by version.

## The list and the form

plans-title = 计划
plans-lead = 人权行动计划、专题计划、地方计划或2030年议程计划。
plans-empty = 尚无计划
plans-empty-step = 计划将若干年的措施汇集在一起。措施也可以不属于任何计划。
plan = 计划
plan-add = 添加计划
plan-edit = 编辑计划
plan-kind = 计划类型
plan-kind-human_rights = 人权行动计划
plan-kind-thematic = 针对某一专题或群体的计划
plan-kind-local = 地区或市镇计划
plan-kind-sdg = 2030年议程计划
plan-summary = 内容概要
plan-period = 时期
plan-from = 起始日
plan-to = 终止日
plan-legal-basis = 法律依据
plan-legal-basis-hint = 所依据的法律、法令或决定。
plan-budget = 预算
plan-budget-hint = 用文字说明，例如每年1200万XOF。
plan-owner = 主管机构
plan-saved = 计划已保存。

## Where it stands

plan-status-draft = 草案
plan-status-consultation = 征求意见中
plan-status-adopted = 已通过
plan-status-in_force = 生效
plan-status-mid_term_review = 中期审查
plan-status-evaluated = 已评估
plan-status-expired = 已到期
plan-next-step = 下一步
plan-step-draft = 退回草案
plan-step-consultation = 开始征求意见
plan-step-in_force = 已生效
plan-step-mid_term_review = 开始中期审查
plan-step-evaluated = 已完成评估
plan-step-expired = 时期已结束
plan-advanced = 计划已进入下一步。

## Adoption and versions

plan-adoption = 通过
plan-adoption-lead = 由您提出；由第二人（通常为主席）批准。此后公众可以阅读该计划。
plan-adoption-act = 通过文书
plan-adoption-act-hint = 名称和编号，例如第4/2026号法令。
plan-adopted-on = 通过日期
plan-propose-adoption = 提请通过
plan-proposed = 已提交第二人批准。
plan-proposed-adoption = 通过事宜等待批准
plan-proposed-version = 新版本等待批准
plan-proposed-by = 由{ $by }于{ $on }提出。
plan-proposed-on = 提出日期
plan-approve = 批准
plan-approved = 已批准；公众现在可以阅读。
plan-turn-down = 不批准
plan-take-back = 撤回提议
plan-turned-down = 该提议不再等待批准。
plan-reason = 理由
plan-working-copy = 工作稿与公众所见版本不同
plan-working-copy-lead = 请提议将其作为下一版本；由第二人批准。
plan-propose-version = 提议下一版本
plan-versions = 版本
plan-version = 版本
plan-version-number = 第 { $n } 版
plan-compare = 有何变化
plan-compare-title = 两个版本之间的变化
plan-compare-lead = 第 { $from } 版与第 { $to } 版
plan-no-changes = 没有差异。
plan-measures-added = 新增措施
plan-measures-removed = 删去的措施
plan-measures-changed = 修改的措施
plan-no-measures = 此计划中没有您可以阅读的措施。
plan-measures-by-status = 各项措施目前的状态
plan-all-measures = 列表中全部 { $n } 项措施
