# The mechanism, its institutions and its members.

## The mechanism

mechanism = 机制
mechanisms-here = 本网站的机制
mechanism-state = 国家
mechanism-level = 层级
mechanism-level-national = 国家
mechanism-level-regional = 地区
mechanism-level-local = 地方
mechanism-type = 类型
mechanism-parent = 隶属于
mechanism-name-in = 名称（{ $language }）
mechanism-saved = 机制信息已更新。

## Institutions

institution = 机构
institutions-lead = 执行建议的各部委、机构、法院和其他实体。
institution-name = 名称
institution-short-name = 简称
institution-kind = 类别
institution-kind-ministry = 部委
institution-kind-agency = 政府机构
institution-kind-court = 法院
institution-kind-local = 地方政府
institution-kind-independent = 独立机构
institution-parent = 隶属于
institution-valid-from = 成立日期
institution-valid-to = 终止日期
institution-closed = 已撤销
institution-active = 现行
institution-add = 添加机构
institution-close = 撤销机构
institution-reopen = 恢复机构
institution-saved = 机构信息已保存。
institutions-empty = 尚无机构
institutions-empty-step = 请添加第一个部委，或导入名单。
institutions-count = { $n } 个机构

## Members

member = 成员
members-lead = 哪些人以何种角色代表哪个机构使用本登记册。
member-role = 角色
member-since = 起始日期
member-ended = 前成员
member-change-role = 更改角色
member-end = 终止成员资格
member-end-question = 终止 { $name } 的成员资格？
member-end-consequences = 此人将不能再在此工作。其所做的工作以角色名义保留。
member-saved = 成员信息已更新。
member-second-factor = 第二重验证
member-second-factor-reset = 重置第二重验证
member-second-factor-question = 要重置 { $name } 的第二重验证吗？
member-second-factor-consequences = 此人将在所有设备上退出登录，并收到电子邮件通知。在重新设置之前，仅凭密码即可登录。请当面或通过电话确认确实是本人提出的请求。
member-second-factor-done = 第二重验证已重置。此人已在所有设备上退出登录，并将收到电子邮件通知。

## Forms of institutions, members and settings

institution-edit = 修改机构
institution-last-day = 最后一日
institution-close-lead = 已关闭的机构仍保留在历史记录中，并可重新启用。
institutions-closed = 已关闭的机构
institutions-name-hint = 填写一种语言即可；其他语言的读者将看到该语言版本。
mechanism-language = 工作语言
mechanism-settings-lead = 公众所看到的机制信息，以及其函件所用语言。
mechanism-none-above = 无：独立
member-institution-hint = 联络人、审批人、司法机关和地方当局必须填写。
member-ended-done = 成员资格已终止。
member-actions = 操作
