# Good practices of the knowledge hub.

## The list

practices-title = 良好做法
practices-lead = 各机制及其伙伴做了什么、带来了什么变化、如何借鉴。
practices-search = 标题或摘要中的词
practices-count = { $n } 项做法
practices-empty = 尚未发布任何良好做法。
practices-empty-step = 凡做过有益之事者，均可在此写下。公布前由编辑审读。
practices-mine = 我的做法与待办
practices-mine-lead = 您撰写的、询问贵国的、由您审校的。
practices-mine-empty = 没有待办事项。
practices-mine-empty-step = 您撰写、代表贵国答复或审校的做法显示于此。
practices-to-answer = 等待贵国表态
practices-to-review = 等待您审校
practices-own = 由您撰写
practices-by-capacity = 能力
practices-by-theme = 主题
practices-by-state = 国家
practices-by-region = 区域
practices-by-flag = 国家组别
practices-by-language = 语文
practices-by-author = 撰写者
practices-by-verdict = 国家的意见
practice-only-confirmed = 经国家确认

## Capacities, authors, groups of countries

practice-capacity-implementation = 落实
practice-capacity-upr_midterm = 普遍定期审议中期
practice-capacity-sdg = 可持续发展目标
practice-author-state = 国家
practice-author-nhri = 独立的国家机构
practice-author-civil_society = 民间社会
practice-author-academia = 学术界
practice-author-un = 联合国
practice-flag-ldc = 最不发达国家
practice-flag-lldc = 内陆发展中国家
practice-flag-sids = 小岛屿发展中国家

## The State's word, age, origin

practice-badge-own = 由该国机制撰写
practice-badge-confirmed = 经国家于{ $date }确认
practice-badge-commented = 国家于{ $date }发表评论
practice-badge-unconfirmed = 未经国家确认
practice-out-of-date = 可能已过时
practice-out-of-date-notice = 此做法已有24个月无人核对。采用前请咨询此处所列部门。
practice-origin = 翻译方式
practice-origin-hint = 程序所作的翻译一律注明，即使经人改正。
practice-origin-original = 原文
practice-origin-machine = 机器翻译
practice-origin-human = 人工翻译
practice-machine-notice = 本文由机器翻译。以原文为准。
practice-translation-behind = 此译文完成后原文有改动。
practice-also-in = 语文：
practice-state-says = 国家的意见
practice-state-says-lead = 国家的评论与该做法并列，不改动其内容。
practice-answers = 所回应的建议

## What is known of it

practice-state = 有关国家
practice-state-hint = 该做法实施所在国。若您并非代表该国撰写，将请其确认或评论；该国无否决权。
practice-author = 读者所见的撰写者
practice-author-hint = 填写组织而非个人。留空则使用贵单位名称。
practice-voice = 您代表谁撰写
practice-language = 撰写语文
practice-capacities = 内容涉及
practice-themes = 主题
practice-started = 开始年份
practice-contact = 咨询对象
practice-contact-hint = 填写能答复的部门，切勿填写个人私人地址。此信息公开。
practice-office = 部门
practice-how = 如何咨询
practice-how-hint = 例如：通过本单位网页表格；可用英文或法文。
practice-email = 该部门的公开电子邮箱
practice-links = 链接
practice-links-hint = 每行一个网址。
practice-recommendations = 所回应的建议
practice-recommendations-hint = 登记册中的简称，每行一个，例如 upr-4-139-12。他人可由此找到您的做法。
practice-published-on = 发布日期
practice-checked-on = 最近核对
practice-review-on = 应核对日期

## The template

practice-part-title = 标题
practice-part-summary = 一两句话概括
practice-part-problem = 问题是什么
practice-part-done = 做了什么
practice-part-basis = 法律或制度依据
practice-part-consulted = 征求了谁的意见
practice-part-cost = 费用和人力
practice-part-results = 结果及证据
practice-part-not_worked = 哪些没有奏效
practice-part-reuse = 他人如何借鉴
practice-part-easy = 简明说明
practice-hint-title = 说明做了什么，而不是叫什么：“各部共用一个登记册”。
practice-hint-summary = 读者在列表中看到的内容。
practice-hint-problem = 对谁是问题，您如何得知？
practice-hint-done = 步骤及日期。谁做了什么？
practice-hint-basis = 法律、法令、决定或协议。
practice-hint-consulted = 包括民间社会、国家人权机构、残疾人及其他有关人员。
practice-hint-cost = 大致的资金、人力和时间。
practice-hint-results = 有何变化，如何看出。请注明来源。
practice-hint-not_worked = 他人从中获益最多。
practice-hint-reuse = 需要什么、从何入手、如何调整。
practice-hint-easy = 短句，日常用词，人人能懂。
practice-easy-limit = 中文至多250字，其他语文至多{ $words }词。

## Writing

practice-new = 撰写良好做法
practice-new-lead = 简短表格。可随时保存；提交前只有您和贵单位可以阅读。
practice-no-seat = 您没有可撰写做法的身份。
practice-no-seat-step = 贵机制的管理员或知识中心编辑可以授予。
practice-edit = 修改做法
practice-edit-notice = 保存的内容成为新版本并重新审校。在此之前，已公开的内容保持不变。
practice-check = 检查
practice-submit = 保存并提交
practice-returned = 已退回给您
practice-hints = 提示
practice-template = 模板要求
practice-written = 已写
practice-missing = 缺少
practice-advised = 建议填写
practice-personal = 疑似个人数据
practice-easy-count = 字词数：{ $count } / { $longest }。

## The page and its way

practice-from-elsewhere = 发布于另一节点；如有问题请联系其中所列部门。
practice-related = 相关做法
practice-not-public = 未公开
practice-waits-until = 等待国家表态，至{ $date }止。
practice-waits-for-review = 等待编辑审校。
practice-gaps = 提交前需填写或修改之处：{ $n }。
practice-answer = 代表国家答复
practice-review = 审校
practice-still-right = 内容仍然正确
practice-reuse = 致谢或说明如何借鉴
practice-archive = 存档
practice-translate = 添加译文
practice-history = 迄今经过
practice-step-begun = 开始撰写
practice-step-submitted = 已提交
practice-step-confirmed = 经国家确认
practice-step-commented = 国家发表评论
practice-step-time_passed = 国家未按时答复
practice-step-returned = 已退回
practice-step-published = 已发布
practice-step-translated = 添加译文
practice-step-still_right = 确认仍然正确
practice-step-archived = 已存档
practice-stands = 状态
practice-due = 截止
practice-changed = 最近更改

## The State answers

practice-answer-lead = 请贵国确认此做法或发表意见。贵方意见与其并列显示。这不是批准：撰写者的页面无论如何都可发布。
practice-confirm = 确认
practice-confirm-lead = 您表示就贵国所知，所写内容属实。
practice-comment-title = 或发表评论
practice-comment = 贵国的评论
practice-comment-hint = 所有人都可在该做法旁阅读。
practice-comment-send = 发表评论

## The editor reviews

practice-publish-title = 发布
practice-publish = 发布
practice-review-check_complete = 模板填写完整
practice-review-check_impersonal = 无个人数据，且无人因此面临风险
practice-review-check_evidence = 结果有证据支持
practice-review-check_languages = 语文无误，机器翻译已注明
practice-review-check_consulted = 说明了征求过谁的意见
practice-send-back = 退回
practice-reason = 应修改之处
practice-reason-hint = 撰写者会看到。请说明如何修改。

## Translations, notes of readers, archive

practice-translate-lead = 原文并列显示。译文绝不取代原文。
practice-notes = 使用者的反馈
practice-note-thanks = 致谢
practice-note-reused = 我们借鉴了
practice-note-kind = 您想说什么
practice-note-text = 借鉴了什么，作了哪些调整
practice-note-hint = 所有人可见。致谢只需一句话。
practice-note-leave = 发布反馈
practice-reuse-lead = 这有助于撰写者了解情况，也让他人看到可作哪些调整。
practice-note-hide = 隐藏反馈
practice-note-hide-lead = 反馈会保留，但不再显示，原处注明理由。
practice-note-was-hidden = 一条反馈已隐藏：
practice-public-reason = 理由
practice-public-reason-hint = 所有人都可看到。
practice-archive-lead = 该做法将从知识中心撤下，其网址注明已撤下及理由。文本和历史由撰写者保留。

## Found from a recommendation

practice-found = 良好做法
practice-found-lead = 回应此建议或类似建议的机制是这样做的。
practice-found-answers = 回应此建议。
practice-found-cluster = 回应同一专题组的建议。
practice-found-themes = 涉及相同主题：{ $themes }。

## What was done

practice-saved = 已保存。
practice-submitted = 做法已提交。
practice-confirmed = 您已代表贵国确认该做法。
practice-commented = 贵国的评论已与该做法并列。
practice-published = 做法已公开。
practice-sent-back = 做法已退回撰写者。
practice-translated = 译文已保存。
practice-noted = 您的反馈已公开。
practice-note-hidden = 反馈已隐藏。
practice-renewed = 视为今日已核对。
practice-archived = 做法已存档。

## The audit trail

audit-practice-begin = 开始撰写做法
audit-practice-save = 修改做法
audit-practice-submit = 提交做法
audit-practice-state = 国家对做法的意见
audit-practice-go_on = 做法在无国家意见下继续
audit-practice-publish = 发布做法
audit-practice-send_back = 退回做法
audit-practice-translate = 翻译做法
audit-practice-still_right = 确认做法仍然正确
audit-practice-archive = 做法存档
audit-practice-remind = 提醒做法撰写者
audit-practice-note = 对做法的反馈
audit-practice-hide_note = 隐藏对做法的反馈
