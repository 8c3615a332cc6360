# Updates: answering, clearing, validating, publishing, and approval by link.

# States of updates and measures are named by `vocab/statuses.csv`.

## An update

update-one = 进展更新
update-item = 所涉事项
update-item-kind = 事项类型
update-item-title = 事项名称
update-item-hidden = 未公开的事项
update-number = 编号
update-narrative = 已开展的工作
update-narrative-hint = 用几句话说明：自上次以来做了什么、在何处、惠及多少人。
update-obstacles = 遇到的障碍
update-next-steps = 下一步
update-percent = 进度
update-percent-value = { $n }%
update-proposed-status = 拟议状态
update-status-now = 目前：{ $status }。如无变化请留空。
update-period = { $from }至{ $to }
update-period-title = 时期
update-period-from = 时期起
update-period-to = 时期止
update-published-on = 发布日期
update-author = 撰写者
update-reason = 理由
update-reason-hint = 撰写者会看到。
update-nothing-new = 本期无新进展
update-nothing-new-hint = 点击一次即可完成，无需再填写其他内容。
update-nothing-new-said = 本期报告无新进展。
update-whole-text = 全文
update-compared-with = 与截至{ $date }的文本比较
update-changed-since-return = 退回后的改动
update-sent-ago = { $age }发送
update-open = 打开
update-open-or-return = 打开或退回
update-restricted = 限制阅读
update-restricted-open = 此文本限制阅读。请打开阅读；打开的行为会被记录。
update-cleared-by-account = 已由所属机构核准
update-cleared-by-link = 通过链接核准
update-cleared-on-behalf = 由秘书处代该机构核准
update-via-link = 通过链接
update-via-secretariat = 代表该机构
update-via-second_person = 经第二人同意
update-via-replaced = 由新文本取代
update-way = 办理过程
update-follows = 此前的文本
update-followed-by = 随后的文本
update-corrected-by = 已有更新的更正文本

## Answering

update-answer = 就此填报
update-asked-for = { $from }至{ $to }期间做了什么？
update-asked-now = 最近做了什么？
update-due = 截止：{ $date }（{ $when }）。
update-late = 逾期：截止于{ $age }
update-what-is-asked = 要求内容
update-speaking-for = 您代表
update-last-time = 上一次
update-nothing-said = 尚无任何填报。
update-correct-it = 更正此文本
update-replace-it = 修改已发送的内容
update-try-again = 重新填报
update-go-on = 继续填写草稿
update-was-returned = 文本已退回：{ $reason }。您的文本如下，请修改后重新发送。
update-is-correction = 您正在更正已发布的文本。更正须重新走完整个流程；原文本仍可阅读。
update-is-replacement = 您先前发送的文本正待核准。发送此文本后将取而代之。
update-sent-before = 此表单已发送过，但其中现有的内容尚未发送：发送后将取代先前的内容。
update-other-languages = 其他语文
update-restrict = 限制阅读范围
update-restrict-label = 仅本机构、秘书处和主席可读
update-restrict-hint = 不公开，也不通过链接发送。每次阅读都会被记录。
update-send = 送交核准
update-send-anyway = 仍然发送
update-save-draft = 保存草稿
update-repeats-title = 内容与上次相同
update-repeats = 几乎每个词都已出现在您{ $date }的文本中。如无新进展，点击一次即可说明，读者会看到您已答复。您的文本不会丢失。
update-next-item = 下一项

## Drafts

draft-saved = 已保存
draft-waiting = 待保存
draft-offline = 您已离线。您输入的内容保留在本设备上，恢复连接后将自动保存。
draft-changed = 其间有同事修改了此草稿。请点击“保存草稿”查看两份文本。
draft-wrong = 有一段文本过长，无法保存。请缩短。
draft-signed-out = 您已退出登录。您输入的内容保留在本设备上：请在另一窗口登录，然后点击“保存草稿”。
draft-restored = 您先前在本设备上输入的内容已恢复。
draft-kept = 草稿已保存。贵机构可随时继续填写。
draft-merge-title = 有同事修改了此草稿
draft-merge = 保存于{ $date }。没有覆盖任何内容：以下是同事的文本和差异；您的文本在各栏中。请取用所需内容，然后保存或发送。
draft-theirs = 同事的文本
draft-difference = 从该文本到您的文本

## My items and my updates

updates-mine = 我的事项
updates-mine-lead = 有{ $n }个事项等待您答复。
updates-items-title = 贵机构负责的事项
updates-items-none = 贵机构尚无负责事项：没有分配任何措施或建议。
updates-sent-title = 已发送内容及其状态
updates-sent-none = 暂无。
update-last-answer = 上次答复：{ $age }

## Approver

updates-to-clear = 待我核准
updates-to-clear-lead = 贵机构的文本，经您核准后送交秘书处。
updates-to-clear-none = 没有待您处理的文本
updates-to-clear-none-step = 同事发送进展更新后会显示在此处。
updates-clear-selected = 核准所选
updates-clear-all = 核准本页全部
updates-cleared = 已核准{ $n }份文本。
update-clear = 核准
update-send-back = 退回
update-own = 此文本由您撰写，须由他人核准。
update-was-sent = 已发送。审批人现在可以看到。
update-was-cleared = 文本已核准，送交秘书处。
update-sent-back = 文本已退回；撰写者会看到理由。
update-was-withdrawn = 文本已撤回。
update-on-behalf = 代该机构核准
update-on-behalf-lead = 该机构在此没有审批人。请说明核准的依据，例如一封信函。
update-withdraw = 撤回
update-withdraw-lead = 文本将作为已撤回保留在记录中，不再继续办理。

## Secretariat

updates-to-validate = 待确认
updates-to-validate-lead = 各机构已核准的内容，等待最久的在前。
updates-to-validate-none-step = 文本经所属机构核准后显示在此处。
updates-none-waits = 没有待处理内容
updates-validate-selected = 确认所选
updates-validate-all = 确认本页全部
updates-validated = 已确认{ $n }份进展更新。
updates-to-publish = 待发布
updates-to-publish-lead = 已确认但尚未公开的内容。请选择，以访客视角预览，然后发布。
updates-to-publish-none-step = 进展更新经确认后显示在此处。
updates-preview = 公众视图预览
updates-preview-lead = 这正是访客将看到的内容。目前尚未公开。
updates-publish-now = 发布
updates-published = 已发布{ $n }份进展更新。

## Setting something published back

update-back-ask = 请求撤下
update-back-lead = 公众已读的内容，须说明理由并经第二人同意方可撤下。
update-back-to = 处理方式
update-back-hide = 从公众视野中撤下，日后再发布
update-back-withdraw = 永久撤回
update-back-waits = 有人请求撤下
update-back-grant = 同意
update-back-refuse = 拒绝
update-back-second = 由第二人决定：秘书处另一成员或主席。
update-back-asked = 请求正等待第二人决定。
update-back-decided = 已作出决定。

## Approval by link

update-link-title = 通过链接请没有账户的人核准
update-link-lead = 链接只能用一次，仅限此文本，{ $days }天内有效。邮件只写明事项，不含文本内容。
update-link-known = 曾向以下人员发送过链接
update-link-name = 姓名或职务
update-link-name-hint = 将如实记入记录，例如“规划司司长”。
update-link-language = 邮件语文
update-link-send = 发送链接
update-link-revoke = 撤销链接
update-link-sent = 链接已发送。
update-link-revoked = 链接已失效。
update-link-was-revoked = 已撤销
update-link-expired = 已过期
update-link-open = 有效至{ $date }
update-links = 已发送的链接
clearance-title = 有一份文本待您核准
clearance-lead = { $institution }向{ $mechanism }报告。请阅读，然后核准或退回。
clearance-asks = 请求者
clearance-until = 链接有效至
clearance-text = 文本
clearance-recorded = 您的决定将记录为由{ $name }通过此链接作出。链接只能使用一次。
clearance-gone = 文本已有决定，或链接已过期或被撤销。请向发送者索取新链接。
clearance-done-title = 谢谢
clearance-done-cleared = 文本已核准，送交秘书处。您可以关闭此页。
clearance-done-returned = 文本已连同您的理由退回撰写者。您可以关闭此页。

## The list

updates-title = 进展更新
updates-lead = 各机构就各项建议所做的工作，以其自己的文字表述。
updates-count = { $n }份进展更新
updates-all = 全部{ $n }份进展更新
updates-none-step = 请放宽筛选条件，或在下一轮之后再来查看。
update-since = 结束日期不早于

## Audit trail

audit-update-draft = 开始草稿
audit-update-save = 修改草稿
audit-update-submit = 发送进展更新
audit-update-clear = 核准进展更新
audit-update-return = 退回进展更新
audit-update-validate = 确认进展更新
audit-update-publish = 发布进展更新
audit-update-withdraw = 撤回进展更新
audit-update-step_back = 撤下已发布的进展更新
audit-update-read = 阅读受限进展更新
audit-step_back-decide = 就撤下请求作出决定
audit-clearance_link-make = 发送核准链接
audit-clearance_link-revoke = 撤销核准链接
audit-clearance_link-use = 使用核准链接
