# 日历、订阅源和关于公布内容的邮件。

## 日历

calendar-lead = 在您自己的日历中查看期限：轮次、措施、步骤、问题和提交委员会的报告。
calendar-how = 生成一个地址，并作为订阅日历添加到您的日历程序中。
calendar-address = 您的日历地址
calendar-once = 此地址仅显示这一次。知道它的人可以读取您的期限。
calendar-make = 生成地址
calendar-anew = 生成新地址，旧地址失效
calendar-revoke = 撤销地址
calendar-revoked = 日历地址已失效。
calendar-since = 地址生成于
calendar-used = 最近读取
calendar-unused = 尚未读取
calendar-note = 其中不显示受限事项的名称。
calendar-name = { $mechanism }：期限
calendar-hidden = { $n } 个受限事项即将到期：登录后查看
calendar-round = { $round }更新轮次：答复截止
calendar-measure = 措施到期：{ $name }
calendar-milestone = 步骤到期：{ $name }
calendar-request = 对秘书处的答复到期
calendar-report = 提交委员会的报告到期：{ $name }

## 订阅源和邮件

feed-link = 订阅源（Atom）
subscribe-link = 邮件通知
subscribe-title = 邮件通知
subscribe-about = 每周一次，公布的内容：{ $name }
subscribe-hint = 您会收到一封带确认链接的邮件。确认之前不会发送任何内容。
subscribe = 给我发送通知
subscribe-privacy = 地址仅用于此目的。您停止接收邮件后，或三天内未确认，地址即不再保留。
subscribe-asked = 邮件已发出。请打开其中的链接确认。
subscription-confirm = 确认
subscription-confirmed = 已确认。如有新公布的内容，每周一会收到邮件。
subscription-end = 停止接收这些邮件
subscription-ended = 已停止发送邮件
subscription-forgotten = 您的地址不再保留。
calendar-obligation = 报告期限：{ $name }
