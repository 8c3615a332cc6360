# Exchange on the hub: questions to peers, people to ask, announcements, moderation, the monthly letter.

## Questions to peers

exchange-questions = 同行问答
exchange-questions-lead = 向其他国家的机制了解其做法，也介绍贵方的做法。
exchange-questions-count = { $n }个问题
exchange-questions-none-step = 请去掉一个筛选条件，或自行提问。
exchange-questions-empty = 尚无问题。
exchange-questions-empty-step = 请提出您想向其他机制了解的问题。在此担任职务者均可提问和作答。
exchange-ask = 提问
exchange-ask-lead = 请说明您想了解的内容。有相关经验的机制将在页面上作答。
exchange-ask-send = 提交问题
exchange-question-title = 用一句话概括问题
exchange-question-body = 问题全文
exchange-body-hint = 请勿写入个人姓名、地址或号码。列表、粗体和链接可用Markdown书写。
exchange-audience = 可阅读者
exchange-audience-hint = 提问后不能更改：答复是为可阅读者撰写的。
exchange-audience-public = 所有人
exchange-audience-network = 仅限网络内
exchange-audience-un = 仅限联合国顾问
exchange-seat = 以谁的名义
exchange-language = 语文
exchange-capacity = 机制能力
exchange-state = 国家
exchange-states = 主要向哪些国家提出
exchange-states-hint = 其联络人会收到一次附有链接的信件。
exchange-standing = 状态
exchange-standing-unanswered = 待答复
exchange-standing-answered = 已答复
exchange-standing-closed = 已关闭
exchange-changed = { $day }修改：此前的内容
exchange-hidden-question = 此问题已于{ $day }隐藏。理由：{ $reason }
exchange-hidden-answer = 此答复已于{ $day }隐藏。理由：{ $reason }
exchange-follow = 有新答复时收到信件
exchange-unfollow = 不再接收信件
exchange-close = 关闭问题
exchange-reopen = 重新开放问题
exchange-closed-note = 不再需要答复。
exchange-from-elsewhere = 此问题是在另一个节点提出的，请在该处作答。
exchange-edit-question = 修改问题
exchange-edit-lead = 此前的内容仍可阅读。
exchange-save = 保存

## Answers

exchange-answers-count = { $n }条答复
exchange-answers-none = 尚无人答复。
exchange-answers-none-step = 如果贵国机制做过，写两句话就有帮助。
exchange-answer-yours = 您的答复
exchange-answer-body = 答复内容
exchange-answer-send = 提交答复
exchange-edit-answer = 修改答复
exchange-accept = 标为有帮助的答复
exchange-accepted = 此答复有帮助
exchange-sign-in = 登录后作答

## Moderation

exchange-moderation = 审核
exchange-moderation-lead = 知识中心编辑隐藏或恢复显示的内容及理由。任何内容都不会删除。
exchange-moderation-none = 没有隐藏任何内容。
exchange-moderation-none-step = 编辑隐藏内容时，会在此列出并说明理由。
exchange-moderation-when = 时间
exchange-moderation-act = 所作处理
exchange-moderation-reason = 理由
exchange-moderation-by = 处理者
exchange-moderation-hid-question = 隐藏了一个问题
exchange-moderation-hid-answer = 隐藏了一条答复
exchange-moderation-restored-question = 恢复显示一个问题
exchange-moderation-restored-answer = 恢复显示一条答复
exchange-moderation-network = 网络内
exchange-hide = 隐藏
exchange-restore = 恢复显示
exchange-hide-lead = 位置保留，并注明理由。作者会收到信件，该处理列入审核清单。
exchange-reason = 理由（所有人可读）

## People

exchange-people = 可咨询的人
exchange-people-lead = 网络内同意接受来信的人员。其地址不向任何人显示。
exchange-people-none = 名录中尚无人员。
exchange-people-none-step = 请率先加入：说明可向您咨询的内容。您可随时退出。
exchange-people-join = 允许他人致函
exchange-people-change = 修改您的条目
exchange-people-mine = 您在名录中的条目
exchange-people-mine-lead = 网络内的人员可看到您的姓名、可咨询的内容和所属机制，并通过表格致函。此后您的姓名也会显示在您的问题和答复旁，凡可阅读者均可看到。
exchange-people-name = 姓名
exchange-people-topics = 可咨询的内容
exchange-people-topics-hint = 例如：各部委共用一个登记册；与儿童协商。
exchange-people-languages = 语文
exchange-people-agree = 我同意在撤回之前向网络内人员显示上述内容
exchange-people-leave = 撤回您的条目
exchange-people-leave-lead = 该条目立即从所有页面消失，您的姓名也从您的问题和答复中消失。
exchange-people-write = 致函{ $name }
exchange-people-write-lead = 您的姓名、所属机制和电子邮件地址将随信发送，以便对方回复。
exchange-people-message = 信件内容
exchange-people-send = 发送

## Announcements

exchange-announcements = 公告
exchange-announcements-lead = 各机制和知识中心编辑希望他人知悉的事项。
exchange-announcements-none = 目前没有公告。
exchange-announcements-none-step = 负责国家概况者和知识中心编辑可在此发布公告。
exchange-announcements-own = 您所在机构的公告
exchange-announce = 发布公告
exchange-announcement-edit = 修改公告
exchange-announcement-title = 标题
exchange-announcement-text = 正文
exchange-until = 显示至
exchange-withdraw = 撤回

## The monthly letter

exchange-digest = 每月通讯
exchange-digest-lead = 每月最初几天发送：新内容、待答复的问题、即将举行的活动。仅含标题和链接。
exchange-digest-is-on = 您已订阅。
exchange-digest-is-off = 您未订阅。
exchange-digest-take = 订阅
exchange-digest-end = 停止订阅

## What was done

exchange-done-asked = 问题已提交。
exchange-done-revised = 问题已修改，此前的内容仍可阅读。
exchange-done-answered = 答复已在页面上显示。
exchange-done-answer-revised = 答复已修改，此前的内容仍可阅读。
exchange-done-accepted = 已标为有帮助的答复。
exchange-done-followed = 有新答复时您会收到信件。
exchange-done-unfollowed = 您不会再收到关于此问题的信件。
exchange-done-closed = 问题已关闭。
exchange-done-reopened = 问题已重新开放。
exchange-done-hidden = 已隐藏，位置保留并注明理由。
exchange-done-restored = 已恢复显示。
exchange-done-joined = 您已列入名录。
exchange-done-left = 您的条目已撤回。
exchange-done-written = 信件已发出。
exchange-done-announced = 公告已发布。
exchange-done-announcement-saved = 公告已修改。
exchange-done-withdrawn = 公告已撤回。
exchange-done-digest-on = 您将收到每月通讯。
exchange-done-digest-off = 您不会再收到每月通讯。

## In the audit trail

audit-peer_question-ask = 提出问题
audit-peer_question-revise = 修改问题
audit-peer_question-close = 关闭问题
audit-peer_question-reopen = 重新开放问题
audit-peer_question-accept = 标注有帮助的答复
audit-peer_question-hide = 隐藏问题
audit-peer_question-restore = 恢复显示问题
audit-peer_answer-give = 答复问题
audit-peer_answer-revise = 修改答复
audit-peer_answer-hide = 隐藏答复
audit-peer_answer-restore = 恢复显示答复
audit-moderation-note = 记录审核处理
audit-directory-join = 列入名录
audit-directory-leave = 退出名录
audit-directory-write = 致函名录中的人员
audit-announcement-make = 发布公告
audit-announcement-revise = 修改公告
audit-announcement-withdraw = 撤回公告
audit-digest-take = 订阅每月通讯
audit-digest-end = 停止每月通讯
