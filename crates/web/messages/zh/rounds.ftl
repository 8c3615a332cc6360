# 更新轮次、各机构的答复和后续落实设置。

## 轮次

rounds-lead = 每个轮次都会询问每个机构其牵头的每个事项有何新情况。轮次到期自动开放，开放时会安排下一轮次。
rounds-empty = 尚无轮次
rounds-empty-step = 请在下方安排第一个轮次。此后每个轮次会安排下一个。
round = 轮次
round-named = { $round }更新轮次
round-period = 时期
round-period-from = 时期的第一天
round-period-to = 时期的最后一天
round-opens-on = 开放日期
round-opens-hint = 按国家日历，问题在当天自动发出。
round-due = 期限
round-due-on = 答复的最后一天
round-due-hint = 按国家时间，当天结束之前的答复均为按时。
round-label = 名称
round-label-hint = 例如 2026-Q4。留空则按时期生成。
round-state = 状态
round-state-planned = 已安排
round-state-open = 开放
round-state-closed = 已关闭
round-plan = 安排此轮次
round-plan-title = 安排轮次
round-plan-lead = 表格建议下一个时期。提醒在期限前两周、一周和两天，以及期限后一天和一周发出。
round-planned = 轮次已安排。
round-unplan = 取消安排
round-unplanned = 已取消安排的轮次。
round-open = 立即开放
round-open-question = 立即开放{ $round }更新轮次？
round-open-consequences = 将就每个牵头机构的每项未完成措施，以及分派给它而尚无进行中措施的每项建议或专题组提出询问。目前开放的轮次将关闭。
round-opened = 轮次已开放。
round-close = 关闭轮次
round-close-question = 关闭{ $round }更新轮次？
round-close-consequences = 此后的答复不再计入该轮次。未答复的保持空白。
round-closed = 轮次已关闭。
round-not-open = 本轮次的问题尚未发出。
round-questions = 轮次的问题
round-asks-nothing = 本轮次没有向该机构提出问题。
round-answered-at = 答复时间
round-excuse = 免予答复
round-excuse-reason = 为何无需答复
round-excused = 该机构已免予答复此问题。
time-in = { $date } { $time }（{ $zone }）
time-in-geneva = 日内瓦时间 { $date } { $time }

## 各机构的答复

scoreboard-lead = 机构按名称排列，不作排名。
scoreboard-is-public = 公众可以看到此页。
scoreboard-is-internal = 只有机制成员可以看到此页。
scoreboard-who-decides = 是否向公众公开由主席一人决定。
scoreboard-show = 向公众公开
scoreboard-hide = 仅向成员公开
scoreboard-decided = 关于答复情况表的决定已记录。
scoreboard-empty = 尚未开放任何轮次
scoreboard-empty-step = 轮次开放后，此页显示哪些机构已答复。
tally-title = 所有机构的答复
tally-unit = 问题数
tally-by-institution = 各机构的答复
tally-asked = 应答复
tally-in-time = 按时
tally-late = 迟交
tally-empty = 未答复
tally-drafted = 已起草
tally-nothing-new = 无新情况
tally-excused = 免予答复

## 设置

followup-lead = 轮次的节奏，以及何为近期。
followup-saved = 设置已保存。
followup-zone = 国家时区
followup-zone-hint = 期限以该时区当天结束为准。联合国的期限同时以日内瓦时间显示。
followup-months = 轮次的长度
followup-months-of = { $n } 个月
followup-days = 答复天数
followup-days-hint = 1至90。适用于此后安排的轮次。
followup-fresh = 更新视为近期的天数
followup-fresh-hint = 30至400。
followup-shares = 各机构可在公布前阅读彼此的更新
followup-percent = 更新可以附百分比
followup-percent-hint = 百分比往往显得比实际更精确。

## 审计记录中

audit-round-plan = 安排轮次
audit-round-unplan = 取消安排的轮次
audit-round-open = 开放轮次
audit-round-close = 关闭轮次
audit-round-follow = 使轮次的问题与分派保持一致
audit-round-excuse = 免予机构答复问题
audit-followup-settings = 更改后续落实设置
audit-followup-scoreboard = 决定谁可看到答复情况表
audit-calendar-link = 生成日历地址
audit-calendar-revoke = 撤销日历地址
audit-subscription-confirm = 确认订阅
audit-subscription-end = 结束订阅
