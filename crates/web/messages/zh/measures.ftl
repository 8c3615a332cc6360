# Measures: what institutions undertake to do about recommendations.

## The list

measures-title = 措施
measures-lead = 各机构就建议承诺采取的行动、期限和进展。
measures-count = { $n } 项措施
measures-empty = 尚无措施
measures-empty-step = 措施说明某机构就一项建议或一个专题组将做什么、何时完成。请从最确定的一项开始。
measures-none-step = 没有措施同时符合这些条件。请去掉其中一项。
measures-set-status = 设定状态
measures-set-plan = 列入计划
measures-changed = 措施已修改。
measures-outcome = 已完成与未完成的部分
measures-outcome-changed = 已修改：{ $changed }。原本如此：{ $same }。
measures-outcome-asked = { $n } 项已公开的措施将被退回：已请第二人决定。
measures-outcome-refused = { $n } 项措施保持不变

## One measure

measure = 措施
measure-add = 添加措施
measure-edit = 编辑措施
measure-saved = 措施已保存。
measure-proposal-lead = 您代表本机构提出。经机构审批人同意后，由秘书处公布。
measure-title = 标题
measure-title-hint = 用一行写明将做什么。一种语文即可。
measure-kind = 类型
measure-kind-law = 法律
measure-kind-policy = 政策或战略
measure-kind-programme = 方案或服务
measure-kind-budget = 预算
measure-kind-training = 培训
measure-kind-data = 数据或研究
measure-kind-ratification = 批准或加入文书
measure-kind-institution = 机构建设
measure-kind-remedy = 补救
measure-description = 将采取的行动
measure-output = 预期产出
measure-output-hint = 完成后可以展示的成果：生效的法律、培训200名助产士。标为完成之前必须填写。
measure-who = 由谁负责
measure-institution = 机构
measure-lead = 牵头机构
measure-supports = 支持机构
measure-keeper = 经办人
measure-keeper-hint = 牵头机构的人员。不对公众显示。
measure-when = 期限
measure-start = 开始日期
measure-due = 截止日期
measure-continuous = 持续进行
measure-continuous-box = 没有终止日期：按既定日期审查
measure-historical = 是，这是过去的措施：截止日期无误
measure-smart = 这是一项好的承诺吗？
measure-smart-hint = 勾选符合的项目。缺少的会显示出来，但不妨碍操作。
measure-smart-S = 具体
measure-smart-M = 可衡量
measure-smart-A = 可实现
measure-smart-R = 相关
measure-smart-T = 有时限
measure-smart-question-S = 是否准确说明将做什么？
measure-smart-question-M = 他人能否判断是否已完成？
measure-smart-question-A = 该机构以现有人力和资金能否做到？
measure-smart-question-R = 是否回应了所提建议？
measure-smart-question-T = 是否说明何时完成？
measure-plan = 计划
measure-plan-none = 不属任何计划
measure-targets = 2030年议程具体目标
measure-targets-hint = 编号之间用逗号分隔，例如 5.2, 16.3。
measure-money = 费用
measure-budget = 预算
measure-budget-hint = 数字，例如 1250000。
measure-currency = 币种
measure-currency-code = 币种，三个字母（EUR、XOF）
measure-budget-source = 资金来源
measure-status = 状态
measure-status-set = 设定状态
measure-status-reason = 理由
measure-status-reason-hint = 设为“受阻”或“取消”时必填。
measure-status-reason-hint-public = 设为“受阻”或“取消”时，以及任何退回时必填；退回须由第二人决定。
measure-status-changed = 状态已设定。
measure-status-asked = 此措施已公开，将被退回。已请第二人决定；在此之前保持不变。
measure-agreement = 机构的同意
measure-agreement-lead = 本机构的联络人提出此措施。请阅读后表示同意。
measure-agree = 同意
measure-agreed = 机构已同意此措施。
measure-publication = 公布
measure-public = 已公开
measure-publish = 公布
measure-published = 措施已公布。
measure-hide = 撤下公开
measure-hide-reason = 不应再公开的理由
measure-hide-asked = 已请第二人决定；在此之前措施保持公开。
measure-second-person = 由第二人决定。
measure-waits = { $by }于{ $on }请求退回。理由：
measure-changed = 最后修改
measure-answers = 所回应的建议
measure-answers-short = 回应项数
measure-answers-nothing = 尚未回应任何建议。
measure-link = 添加所回应的建议
measure-recommendation = 建议
measure-recommendation-hint = 网址中的简称，例如 upr-4-139-12。
measure-only-overdue = 已逾期
measure-only-proposed = 等待同意
measure-to-look-at = 需要留意
measure-warning-outside-plan = 日期超出计划的时期。
measure-warning-no-due-date = 没有截止日期，也未标为持续进行。
measure-warning-no-lead = 没有牵头机构。
measure-warning-answers-nothing = 未回应任何建议或专题组。
not-public = 未公开
overdue-since = （逾期，{ $age }）

## Milestones

milestones-title = 阶段目标
milestone = 阶段目标
milestone-add = 添加阶段目标
milestone-edit = 编辑阶段目标
milestone-saved = 阶段目标已保存。
milestone-reached = 已达到
milestone-done = 达到日期
milestone-proof = 证明材料

## What is being done about a recommendation

doing-title = 正在采取的行动
doing-nothing = 尚无公开的措施回应此建议。
doing-by-cluster = （回应整个专题组）

## Requests to go back on something public

steps-back-title = 退回请求
steps-back-lead = 有人请求将已公开的内容退回并说明理由。只有第二人同意才会执行。
steps-back-empty = 没有待决定的请求
steps-back-empty-step = 有人将公开的措施退回时，请求会显示在这里。
steps-back-about = 事项
steps-back-change = 变化
steps-back-why = 理由
steps-back-who = 请求人
steps-back-decision = 决定
steps-back-agree = 同意
steps-back-refuse = 不同意
step-back-decided = 已对请求作出决定。

## Measures from a file, and files in general

measures-import = 从文件导入措施
measures-import-lead = 每一行为一项措施。先显示文件的效果；在您确认之前不会写入任何内容。
measures-import-columns = 第一行为列名。标题和类型为必填；可识别下列各列，六种语文均可：
measures-import-language = 文本语文
measures-import-historical = 这些是过去的措施：已过的截止日期无误
measures-imported = 文件中的措施已录入。
measures-preview-new = { $n } 项新措施
measures-preview-known = { $n } 项措施已以相同标题存在
measure-add-indicator = 添加指标
file-kinds = CSV、Excel (.xlsx) 或 OpenDocument (.ods)。
file-look = 查看文件
file-preview = 文件的效果
file-preview-lead = 尚未写入任何内容。
file-take = 录入
file-unknown-columns = 以下各列无法识别，将被忽略：
file-rejected = { $n } 个单元格无法录入
file-rejected-lead = 这些行不会录入；其余可以录入。请在文件中更正后重新上传：已录入的内容不会重复。
file-rejected-caption = 无法录入的单元格
file-rejected-more = 另有 { $n } 项
file-place = 位置
file-column = 列
file-found = 现有内容
file-why = 处理办法
