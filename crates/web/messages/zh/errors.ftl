# Pages for when something did not work: what happened, and what to do.

## Error pages

error-400-title = 无法理解该地址或表单
error-400-what = 提交的内容有缺失或格式不正确。
error-400-do = 请返回检查您填写的内容后重新提交。如果您是点击链接进入的，链接可能不完整。
error-403-title = 您无权进行此操作
error-403-what = 您的角色不包括此权限，或表单打开时间过长。
error-403-do = 请返回再试一次。如仍无法操作，请联系机制秘书处。
error-404-title = 此地址没有内容
error-404-what = 地址可能有误，或其内容未公开。
error-404-do = 请搜索登记册，或从概览开始。如果您在此工作，请先登录。
error-405-title = 此页面不支持该操作
error-405-what = 表单被提交到只读页面，或情况相反。
error-405-do = 请返回并使用页面上的链接和按钮。
error-409-title = 期间已有人作出修改
error-409-what = 为避免丢失他人的修改，您的修改未保存。
error-409-do = 请查看现在的内容，再重新修改。
error-413-title = 内容过大
error-413-what = 此处允许的最大大小为 { $size }。
error-413-do = 请分批上传，或请管理员在服务器上导入。
error-422-title = 表单中有内容需要您处理
error-422-what = 尚未保存任何内容。
error-422-do = 请返回修正所列内容后重新提交。
error-429-title = 尝试次数过多
error-429-what = 为保护账户和服务器，请稍候。
error-429-do = 请在 { $n } 分钟后重试。
error-500-title = 我方出现故障
error-500-what = 这不是您的问题，也没有保存任何半成品。故障已记录，编号 { $reference }。
error-500-do = 请一分钟后重试。如仍有问题，请将此编号告知管理员。
error-sign-in-needed = 请登录后继续。登录后会返回本页。
error-go-home = 前往概览
error-go-register = 前往建议
