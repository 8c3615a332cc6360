# 每种角色的首屏：等待处理的事项，最久的在前。

## 秘书处的队列

queue-title = 等待秘书处处理
queue-what = 事项
queue-count = 数量
queue-oldest = 最久的始于
queue-since = 始于
queue-note = 备注
queue-verify = 待核实的建议
queue-allocate = 待分派的建议
queue-unconfirmed = 尚未确认的牵头机构
queue-contested = 有异议的牵头分派
queue-late = 已过期限的问题
queue-validate = 待审定的更新
queue-publish = 待公布的更新
queue-assessments = 等待第二人处理的评估
queue-step-backs = 要求将已公布内容退回的申请
queue-requests = 机构尚未答复的请求
items-count = { $n } 条
deadlines-title = 近期期限
deadline-report = 提交委员会的报告：
deadline-measure = 下一项到期的措施：
geneva-time = （日内瓦时间）
item = 事项
item-open = 打开
item-cluster = （专题组）

## 联络人

my-items-title = 我的事项
my-items-asked = { $round }更新轮次：{ $n } 个事项等待您的答复。
my-items-between = 目前没有开放的轮次。下一轮次{ $round }将于{ $date }开放。您可以随时报告新情况。
my-items-no-round = 目前没有开放或计划的轮次。您可以随时报告新情况。
my-items-all-answered = 已全部答复。谢谢。
my-items-none = 贵机构尚未牵头任何事项。
round-until = 按时答复的截止时间：
item-last-said = 最近一次说明
item-due = 期限
never = 从未
answer-continue = 继续写草稿
drafts-title = 草稿
returned-title = 被退回
returned-reason = 原因：
requests-mine-title = 待答复的问题

## 审批人

clear-title = 等待我审批
clear-count = { $n } 份更新等待您审批。
clear-oldest = 最早的一份提交于{ $age }。
clear-open = 审阅并批准
clear-nothing = 没有更新等待您审批。

## 其他

points-title = 需要新数值的指标
points-lead = 按其周期应有更新的数值。逾期最久的在前。
points-none = 每个指标都有最新数值。
point-indicator = 指标
point-latest = 最近时期
point-since = 应有数值
bills-title = 建议所要求的法律和批准
bills-lead = 进行中的法案和批准，最早的在前。
bills-none = 没有进行中的法案或批准。
bills-without = 要求采取具体行动但尚无措施的建议
bill-kind = 类型
bill-kind-law = 法律
bill-kind-ratification = 批准
bill-state = 状态
my-assessments-title = 我的评估
my-assessments-none = 您尚未作出任何评估。请选择一项建议：
my-assessment-draft = 草稿
my-assessment-proposed = 已提交
my-assessment-published = 已公布
my-assessment-withdrawn = 已撤回
work-assessment-hidden = 已被管理员隐藏：
news-title = 最近公布的内容
news-none = 尚未公布任何内容。
news-update = 更新
news-nothing-new = 无新情况
news-by-state = 国家
news-by-nhri = 国家人权机构
news-by-civil_society = 民间社会
news-by-committee = 委员会
trail-whole = 完整的审计记录
deadline-obligation = 下一份报告
deadline-obligations-overdue = 逾期报告
