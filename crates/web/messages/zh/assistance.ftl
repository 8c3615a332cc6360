# Technical assistance: requests, consent, offers, delivery.

## A mechanism's requests

assistance-title = 技术援助
assistance-lead = 本机制需要他方提供的支持。在国家同意之前，外部任何人都不能阅读请求。
assistance-none = 尚无请求
assistance-none-step = 请写明需求。草稿仅保留在本机制内。
assistance-new = 新请求
assistance-request = 请求
assistance-changed = 最后修改
assistance-edit = 修改请求
assistance-edit-lead = 此页仅供本机制阅读。他方可阅读的内容以后由国家的同意决定。
assistance-name = 标题
assistance-need = 需求
assistance-need-hint = 现状、所缺、已做的尝试。请勿写入个人姓名。
assistance-objectives = 目标
assistance-objectives-hint = 之后会有何不同，如何得知。
assistance-language = 请求所用语言
assistance-modality = 合作方式
assistance-capacities = 需加强的能力
assistance-capacity = 能力
assistance-themes = 主题
assistance-theme-number = 主题{ $n }
assistance-recommendations = 相关建议
assistance-recommendations-hint = 其网址名称，例如 upr-4-139-12，每行一个。
assistance-measures = 相关措施
assistance-measures-hint = 其网址名称，每行一个。绝不对外共享。
assistance-period = 期间
assistance-from = 自
assistance-to = 至
assistance-finance = 资金
assistance-fund = 基金
assistance-amount = 金额
assistance-currency = 货币
assistance-currency-hint = 三个字母，例如 USD。
assistance-contact = 联系机构
assistance-contact-hint = 填写机构及联系方式，而非个人。仅在同意书允许时共享。
assistance-contact-private = 负责人
assistance-contact-private-hint = 仅供本机制使用，绝不共享。
assistance-class-1 = 角色允许的机制成员
assistance-class-2 = 限阅：秘书处官员和主席；对外最多限于联合国

## What comes next

assistance-next = 下一步
assistance-next-draft = 登记国家的同意，由主席确认。在此之前，任何内容都不会离开本机制。
assistance-next-endorsed = 国家已同意。请选择可知悉该请求的对象，然后提交。
assistance-next-submitted = 合作伙伴可以提出援助。届时将以邮件通知。
assistance-next-under_review = 正在审查。仍可收到提议。
assistance-next-matched = 已找到合作伙伴。请在提议页面商定条件。
assistance-next-agreed = 双方已达成一致。请在工作开始时标明。
assistance-next-in_delivery = 每完成一步请记录，工作结束时请标明。
assistance-next-completed = 请说明带来的改变：四个简短回答。
assistance-next-evaluated = 已评价。行之有效的做法可成为良好做法。
assistance-next-declined = 请求未获接受。理由：
assistance-next-withdrawn = 已撤回并在各处隐藏。须有新的同意才能恢复。
assistance-visibility = 可知悉者
assistance-visibility-private = 机制以外无人
assistance-visibility-un = 联合国顾问
assistance-visibility-network = 机制网络
assistance-visibility-public = 所有人
assistance-submit = 提交
assistance-begin = 工作开始
assistance-complete = 工作完成
assistance-share-change = 扩大或缩小知悉范围
assistance-on-hub = 知识中心页面
assistance-history = 历程
assistance-saved = 请求已保存。
assistance-submitted = 请求已提交。
assistance-shared = 已向所选对象显示。
assistance-begun = 工作已开始。
assistance-completed = 工作已完成。
assistance-submitted-on = 提交日期

## The consent of the State

assistance-consents = 国家的同意
assistance-consents-none = 尚未登记同意：此请求的任何内容都不能离开本机制。
assistance-consent-record = 登记同意
assistance-consent-lead = 请准确写明所签署的内容：哪些部分可共享、最多与谁共享、有效至何时。
assistance-consent-authority = 作出同意的主管机关
assistance-consent-authority-hint = 例如在此事项上代表国家的部委。
assistance-consent-person = 签署人
assistance-consent-person-name = 签署人姓名
assistance-consent-person-function = 职务
assistance-consent-given = 同意日期
assistance-consent-parts = 可共享的部分
assistance-consent-parts-hint = 未勾选的部分保留在机制内。国家、合作方式以及请求是否开放始终共享。
assistance-consent-audience = 最多与谁共享
assistance-consent-until = 有效至
assistance-consent-until-hint = 此日之后，请求将在各处隐藏，直至有新的同意。
assistance-consent-note = 备注
assistance-consent-paper = 签署文件
assistance-consent-second = 经主席确认后生效。
assistance-consent-confirm = 确认此项同意
assistance-consent-recorded-by = 登记者
assistance-consent-confirmed-by = 确认者
assistance-consent-waits = 一项同意待主席确认。
assistance-consent-lacks = 目前没有有效的同意：请求在各处均已隐藏。
assistance-consent-recorded = 同意已登记。已请主席确认。
assistance-consent-confirmed = 同意已确认。
assistance-consent-standing-recorded = 待确认
assistance-consent-standing-valid = 目前有效
assistance-consent-standing-past = 已失效
assistance-consent-standing-withdrawn = 已撤回
assistance-consent-note-public = 经国家同意展示，至{ $day }。
assistance-part-title = 标题
assistance-part-need = 需求、期间、能力和主题
assistance-part-objectives = 目标
assistance-part-finance = 基金和金额
assistance-part-contact = 联系机构
assistance-part-recommendations = 相关建议
assistance-part-progress = 各步骤日期；如国家愿意，还包括评价
assistance-withdraw = 撤回同意
assistance-withdraw-question = 要撤回国家的同意吗？
assistance-withdraw-means = 请求将立即在各处隐藏，包括其他节点。只留下“国家已撤回同意”的说明，不含请求的任何内容。须有新的同意才能恢复。
assistance-withdraw-note = 原因（仅供本机制）
assistance-withdrawn-done = 同意已撤回。请求已在各处隐藏。
assistance-gone-withdrawn = 国家已撤回同意。
assistance-gone-expired = 国家的同意已到期。
assistance-gone-not-shared = 国家不再共享。
assistance-gone-closed = 请求已关闭。
problem-no-consent = 国家尚未同意，或其同意目前无效。请登记同意并请主席确认。
problem-beyond-consent = 这超出了国家同意的范围。请缩小范围，或登记更广的同意。

## Offers

assistance-offers = 提议
assistance-offer = 提供援助
assistance-offer-lead = 只有提出请求的国家和您能阅读此提议。
assistance-offer-as = 代表
assistance-offer-body = 提供的内容
assistance-offer-body-hint = 您能做什么、由谁做、多长时间、需要什么。
assistance-offer-languages = 语言
assistance-offer-finance = 费用由谁承担
assistance-offer-contact = 联系人
assistance-offer-send = 发送提议
assistance-offer-by = 提议方
assistance-offer-to = 提议对象
assistance-offer-on = 提议日期
assistance-offer-one = 援助提议
assistance-offer-state-offered = 待国家决定
assistance-offer-state-accepted = 已接受
assistance-offer-state-declined = 婉谢
assistance-offer-state-taken_back = 提议方已收回
assistance-offers-mine = 我的提议
assistance-offers-mine-lead = 您提出的援助以及各国的决定。
assistance-offers-none = 尚无提议
assistance-offers-none-step = 阅读各国的请求，并提供您力所能及的援助。
assistance-offered = 提议已发送。
assistance-decide = 您的决定
assistance-decide-lead = 可接受多项提议。如有不清楚之处，请先询问。
assistance-accept = 接受此提议
assistance-accepted = 提议已接受。
assistance-offer-decline = 婉谢
assistance-offer-decline-hint = 一两句对方能理解的话。
assistance-declined-done = 已谢绝。
assistance-take-back = 收回提议
assistance-taken-back = 提议已收回。
assistance-reason = 理由
assistance-talk = 问答
assistance-talk-lead = 仅双方可读。
assistance-message = 信息
assistance-message-send = 发送
assistance-said = 信息已发送。
assistance-side-state = 提出请求的国家
assistance-side-partner = 合作伙伴
assistance-not-shared-now = 国家目前不共享此请求。

## Terms

assistance-terms = 条件
assistance-terms-none = 尚未有人写明条件。
assistance-terms-write = 写明条件
assistance-terms-hint = 任何一方均可撰写。修改后须双方重新同意。
assistance-terms-expected = 预期成果
assistance-terms-experts = 专家
assistance-terms-languages = 工作语言
assistance-terms-costs = 费用及承担方
assistance-terms-state = 国家方同意
assistance-terms-partner = 合作伙伴同意
assistance-terms-waits = 尚未
assistance-terms-agree = 同意这些条件
assistance-terms-saved = 条件已保存。请双方同意。
assistance-terms-agreed = 您的同意已记录。

## Delivery and evaluation

assistance-milestones = 工作步骤
assistance-milestone = 待完成事项
assistance-milestone-due = 期限
assistance-milestone-done = 完成日期
assistance-milestone-reach = 记为完成
assistance-milestone-add = 添加步骤
assistance-milestone-saved = 步骤已保存。
assistance-evaluate = 评价
assistance-evaluate-lead = 由国家说明成效。不对任何一方打分。
assistance-evaluation = 国家的评价
assistance-evaluation-changed = 带来的改变
assistance-evaluation-helped = 有帮助之处
assistance-evaluation-hindered = 不足之处
assistance-evaluation-next = 后续步骤
assistance-make-practice = 据此撰写良好做法
assistance-evaluation-share = 国家愿意共享此评价
assistance-evaluation-share-hint = 仅在同意涵盖各步骤和评价时才会共享。
assistance-evaluation-shared = 在同意范围内共享。
assistance-evaluation-kept = 仅保留在机制内。
assistance-evaluated = 评价已保存。

## On the hub

assistance-hub-title = 援助请求
assistance-hub-lead = 各国的请求，经其同意共享。不作排名。
assistance-hub-none = 没有共享的请求
assistance-hub-none-step = 国家同意并提交后，请求即在此显示。移除筛选条件可查看更多。
assistance-state = 国家
assistance-group = 国家类别
assistance-flag-ldc = 最不发达国家
assistance-flag-lldc = 内陆发展中国家
assistance-flag-sids = 小岛屿发展中国家
assistance-open-open = 开放
assistance-open-matched = 已找到伙伴
assistance-open-closed = 已结束
assistance-elsewhere = 此请求来自另一节点。请在该节点的页面上提出援助。
assistance-who-offers = 联合国、其他国家的机制和捐助方登录后可提出援助。
assistance-desk = 援助事务台
assistance-desk-lead = 各国与联合国共享的请求。等待最久而无提议者在前：这不是对国家的排名。
assistance-desk-none = 事务台上没有请求
assistance-desk-none-step = 国家与联合国共享后，请求即在此显示。
assistance-waits = 等待中
assistance-age = 时长
assistance-take-up = 开始审查
assistance-taken-up = 请求正在审查。已通知该国。
assistance-decline = 谢绝
assistance-reason-hint = 仅该国可读。请说明还有什么可能有帮助。

## In the audit trail

audit-assistance_request-draft = 起草援助请求
audit-assistance_request-change = 修改援助请求
audit-assistance_request-submit = 提交援助请求
audit-assistance_request-share = 更改请求共享范围
audit-assistance_request-take_up = 开始审查请求
audit-assistance_request-decline = 谢绝请求
audit-assistance_request-endorse = 国家认可请求
audit-assistance_request-withdraw = 国家撤回请求
audit-assistance_request-match = 找到合作伙伴
audit-assistance_request-agree = 商定援助
audit-assistance_request-begin = 援助开始
audit-assistance_request-complete = 援助完成
audit-assistance_request-evaluate = 评价援助
audit-assistance_request-read = 查阅限阅请求
audit-assistance_consent-record = 登记同意
audit-assistance_consent-confirm = 确认同意
audit-assistance_consent-withdraw = 撤回同意
audit-assistance_consent-expire = 同意到期
audit-assistance_offer-make = 提出援助
audit-assistance_offer-decide = 对提议作出决定
audit-assistance_message-write = 就提议发送信息
audit-assistance_terms-write = 写明援助条件
audit-assistance_terms-agree = 同意援助条件
audit-assistance_milestone-set = 设定援助步骤
audit-assistance_milestone-reach = 完成援助步骤
audit-assistance_evaluation-write = 撰写援助评价

## What was done to a request

assistance-deed-drafted = 已起草
assistance-deed-changed = 已修改
assistance-deed-consent_recorded = 同意已登记
assistance-deed-consent_confirmed = 同意已确认
assistance-deed-consent_withdrawn = 同意已撤回
assistance-deed-consent_expired = 同意已到期
assistance-deed-submitted = 已提交
assistance-deed-shared = 共享范围已更改
assistance-deed-taken_up = 已开始审查
assistance-deed-declined = 已谢绝
assistance-deed-offered = 收到提议
assistance-deed-offer_accepted = 提议已接受
assistance-deed-offer_declined = 提议已婉谢
assistance-deed-offer_taken_back = 提议已收回
assistance-deed-terms_written = 条件已写明
assistance-deed-terms_agreed = 已同意条件
assistance-deed-begun = 工作已开始
assistance-deed-milestone = 步骤已设定或完成
assistance-deed-completed = 工作已完成
assistance-deed-evaluated = 已评价

## Counts

assistance-found = { $n }项请求
assistance-days = { $n }天
assistance-desk-waiting = { $n }项请求等待提议。
