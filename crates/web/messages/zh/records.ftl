# What the machine keeps and does: the audit trail, background work, the programming interface, about.

## Audit trail

audit-title = 审计记录
audit-lead = 按顺序记录每一次变更：何人、何时、何事。每条记录与前一条相链接，任何删除都会被发现。
audit-who = 何人
audit-when = 时间（协调世界时）
audit-what = 事项
audit-object = 对象
audit-reason = 原因
audit-chain-whole = 链条完整：已核对 { $n } 条记录。
audit-chain-broken = 链条在第 { $n } 条记录处断裂。请通知服务器管理人员。

## What was done, in words: audit-<action with a dash for the dot>

audit-mechanism-create = 创建机制
audit-mechanism-update = 修改机制
audit-institution-create = 添加机构
audit-institution-update = 修改机构
audit-institution-close = 撤销机构
audit-institution-reopen = 恢复机构
audit-membership-create = 添加成员
audit-membership-change_role = 更改角色
audit-membership-end = 终止成员资格
audit-invitation-create = 邀请人员
audit-invitation-accept = 接受邀请
audit-invitation-withdraw = 撤回邀请
audit-account-create = 创建账户
audit-account-disable = 停用账户
audit-account-enable = 启用账户
audit-account-make_operator = 设为服务器运行人员
audit-account-end_operator = 不再是服务器运行人员
audit-account-sign_in = 登录
audit-account-sign_out = 退出
audit-account-sign_out_everywhere = 在所有位置退出
audit-session-revoke = 结束会话
audit-account-request_password_reset = 申请新密码
audit-account-reset_password = 通过邮件链接设定密码
audit-account-change_password = 更改密码
audit-account-second_factor_on = 启用第二重验证
audit-account-second_factor_off = 停用第二重验证
audit-account-second_factor_reset = 管理员重置第二重验证
audit-account-recovery_codes = 生成新的恢复码
audit-account-change_name = 更改姓名
audit-account-change_language = 更改语言
audit-account-demo_link = 生成演示登录链接
audit-api_token-create = 创建访问令牌
audit-api_token-revoke = 吊销访问令牌
audit-import-register = 接收文件
audit-import-preview = 预览导入
audit-import-commit = 开始导入
audit-import-finish = 导入完成
audit-import-fail = 导入失败
audit-import-undo = 开始撤销导入
audit-import-undone = 导入已撤销
audit-recommendation-import = 导入建议
audit-recommendation-change = 建议因导入而变更
audit-recommendation-undo = 撤销对建议的更改
audit-recommendation-withdraw = 撤回建议
audit-case-open = 建立案卷
audit-case-set = 修改案卷
audit-case-undo = 撤销对案卷的更改
audit-cluster-create = 创建专题组
audit-cluster-rename = 重命名专题组
audit-cluster-close = 关闭专题组
audit-label-decide = 对应标签
audit-job-retry = 重试后台任务
audit-account-reset_link = 已创建新密码链接
audit-document-enter = 已录入文件
audit-import-columns = 已指定导入列
audit-recommendation-enter = 已录入建议
audit-recommendation-link = 已标注可能重复

## Background work

jobs-title = 后台任务
jobs-lead = 系统自动执行的任务及已放弃的任务。
job-kind = 任务
job-attempts = 尝试次数
job-last-error = 故障原因
job-retry = 重试
jobs-empty = 没有等待或已放弃的任务。

## Programming interface

api-title = 编程接口
api-lead = 此处所有公开内容均可由程序以 JSON 格式读取，无需账户。每个列表同时提供 CSV 和 XLSX。
api-description = 供程序使用的说明（OpenAPI）
api-parameters = 参数
api-answers = 响应
api-parameter-required = 必填

## About

about-title = 关于本网站
about-what = 本网站跟踪联合国和区域人权机构向一国提出的建议。这些机构的原文从不修改；更正以附有理由的新版本呈现。
about-voices = 国家自身的评估与独立评估并列呈现。不取平均值，不对任何国家评分。
accessibility-what = 每个页面都可在无脚本、仅用键盘、使用屏幕阅读器的情况下以六种语言使用，并可打印。如遇障碍，请告知机制秘书处。

## Lists of entries and of work

audit-empty = 没有符合条件的记录。
audit-older = 更早的记录
audit-only-object = 仅此对象
audit-only-person = 仅此人
audit-everything = 显示全部
audit-entry = 记录
job-state = 状态
job-state-queued = 等待中
job-state-running = 进行中
job-state-dead = 已放弃
job-since = 请求时间（UTC）
job-again-done = 一分钟内将重试。
job-name-mail = 电子邮件

## Measures in the audit trail

audit-measure-create = 录入措施
audit-measure-update = 修改措施
audit-measure-status = 设定措施状态
audit-measure-plan = 措施列入计划
audit-measure-link = 措施与建议关联
audit-measure-unlink = 取消措施关联
audit-measure-agree = 机构同意措施
audit-measure-publish = 公布措施
audit-measure-hide = 撤下措施
audit-measure-milestone-add = 添加阶段目标
audit-measure-milestone-update = 修改阶段目标
audit-measure-milestone-remove = 删除阶段目标
audit-step_back-ask = 请求退回
audit-step_back-grant = 同意退回
audit-step_back-refuse = 拒绝退回

## Plans, indicators and files in the audit trail

audit-plan-create = 录入计划
audit-plan-update = 修改计划
audit-plan-status = 计划进入下一步
audit-plan-propose = 提议通过计划或新版本
audit-plan-approve = 批准通过计划或新版本
audit-plan-turn_down = 未批准计划提议
audit-indicator-create = 录入指标
audit-indicator-update = 修改指标
audit-indicator-publish = 公布指标
audit-indicator-hide = 撤下指标
audit-indicator-point = 录入数值
audit-indicator-revise = 修订数值
audit-indicator-hide_point = 对公众隐藏数值
audit-indicator-show_point = 不再隐藏数值
audit-indicator-link = 关联指标
audit-indicator-unlink = 取消指标关联
audit-file-receive = 收到表格
audit-obligation-add = 报告列入清单
audit-obligation-move = 更改报告期限
audit-obligation-submit = 报告记为已提交
audit-obligation-waive = 报告不再需要
audit-obligation-reopen = 报告重新列入清单
audit-treaty-change = 更改国家对条约的状况
audit-document-receive = 文件已提交
audit-document-edit = 文件段落已更正
audit-document-merge = 文件段落已合并
audit-document-split = 文件段落已拆分
audit-document-add = 文件已添加段落
audit-document-particulars = 文件信息已确认
audit-document-commit = 文件已入登记册
audit-document-drop = 文件已搁置
audit-document-reopen = 文件重新核对
audit-document-reread = 文件已按规则重新读取
