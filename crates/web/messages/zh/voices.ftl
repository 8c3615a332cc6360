# Assessments, remarks, requests for information, signals, and the public’s ways in.

## Assessments: whose view

voice-state = 国家的评估
voice-state-none = 国家尚未公布评估。
voice-independent = 独立意见
voice-independent-none = 此处尚未公布独立评估。国家机构和民间社会可以提交评估。
voice-nhri = 国家人权机构
voice-civil-society = 民间社会
voice-committee = 委员会的评估
voice-all = 全部

## Assessments

assessment = 评估
assessments-title = 落实程度
assessments-note = 各方意见分别列出，从不合并，也不取平均值。
assessments-earlier = { $n } 项以往评估
assessment-add = 添加评估
assessment-hidden = 已被版主隐藏：{ $reason }
assessment-hidden-short = 已隐藏
assessment-waits = 等待第二人处理
assessment-as-of = 截至{ $date }
assessment-read = 阅读评估
assessment-answer-of-state = 国家的答复
assessment-whose = 评估方
assessment-grade = 等级
assessment-scale = 量表
assessment-why = 理由
assessment-why-hint = 说明该时期做了什么、还缺什么、有何证据。
assessment-day = 截至日期
assessment-name = 机构或组织名称
assessment-name-hint = 公众将看到的名称。
assessment-symbol = 文件
assessment-reason = 与此前评估不同的原因
assessment-reason-hint = 等级有变化时必须填写。
assessment-help = 如何选择等级
assessment-help-text = 应看该时期采取的步骤，而非整体状况。针对建议采取了具体但不完整的步骤，属于“部分落实”。“未落实”是指该时期没有针对该点采取任何步骤，而不是工作未完成。“相反措施”是指拒绝建议或采取了违背建议的新措施，而不是状况不佳。
assessment-committee-source = 委员会在何处作此表述
assessment-committee-source-hint = 仅用于委员会的评估：文件编号和段落。
assessment-no-evidence = 为何无法出示证据
assessment-no-evidence-hint = “全面落实”需要有公开证据，或说明此原因。
assessment-public-at-once = 提交后即以贵组织名义公开，政府中任何人都不能更改。
assessment-second-person = 须由第二人发布：撰写者本人不能发布。
assessment-publish = 发布
assessment-propose = 送交第二人
assessment-proposed = 评估正等待第二人处理。
assessment-published = 评估已公开。
assessment-published-at = 发布时间
assessment-sent-back = 评估已退回。
assessment-withdrawn = 此评估已撤回。
assessment-hidden-done = 评估已隐藏，原处显示原因。
assessment-shown-done = 评估已恢复显示。
answer-published = 答复已公开，列于评估旁。
assessment-superseded = 已被较新的评估取代。
assessment-decide = 作出决定
assessment-send-back = 退回
assessment-send-back-why = 应修改之处
assessment-withdraw = 撤回
assessment-withdraw-why = 撤回原因
assessment-answer = 代表国家公开答复
assessment-answer-hint = 答复列于评估旁，评估本身保持不变。
assessment-answer-publish = 发布答复
assessment-show = 恢复显示
assessment-hide = 对公众隐藏
assessment-hide-why = 原因（将在原处向所有人显示）
assessments-waiting = 等待第二人处理的评估
assessments-waiting-lead = 请先阅读理由，再发布或退回。您不能发布自己撰写的评估。
assessments-waiting-none = 没有待处理事项
assessments-waiting-none-step = 提出的评估将显示在此。
assessment-none = 无评估
assessments-by-state = 国家自身的评估
assessments-no-average = 这是分布情况，而非评分：国家评估自身，委员会只对部分段落评级。
assessments-latest = 最近发布
assessments-none = 尚无评估
assessments-none-step = 可在建议页面上添加。

## Scales and grades

scale-own = 落实情况评估
scale-committee-general = 条约机构通用量表
scale-cat-implementation = 禁止酷刑委员会：落实情况
scale-cat-information = 禁止酷刑委员会：收到的资料
scale-of-body = { $body }的量表
grade-meaning-not_assessed = 尚无人评估。
grade-meaning-fully = 证据表明建议已落实。
grade-meaning-substantially = 核心内容已落实，仅余次要部分。
grade-meaning-partially = 该时期已针对该点采取具体步骤，但仍需更多努力。
grade-meaning-not_implemented = 仅有原有框架、停滞的法案，或该时期未就该点采取任何行动。
grade-meaning-contrary = 拒绝、倒退或采取违背建议的措施。
grade-meaning-insufficient_info = 依据现有资料无法评估。
grade-meaning-ccpr-a = 已表明为落实建议采取了重要行动。
grade-meaning-ccpr-b = 已采取步骤，但需更多行动或资料。
grade-meaning-ccpr-c = 已收到答复，但行动或资料不相关或未落实建议。这并不意味着“未完成”。
grade-meaning-ccpr-d = 经提醒仍未提交后续行动报告。
grade-meaning-ccpr-e = 资料或措施违背或拒绝建议。
grade-meaning-ced-a = 已表明为落实建议采取了重要行动。
grade-meaning-ced-b = 已采取步骤，但需更多行动或资料。
grade-meaning-ced-c = 已收到答复，但行动或资料不相关或未落实建议。这并不意味着“未完成”。
grade-meaning-ced-d = 经提醒仍未提交后续行动报告。
grade-meaning-ced-e = 资料或措施违背或拒绝建议。

## Remarks

remarks-title = 备注和问题
remarks-note = 秘书处与相关机构之间的交流，公众看不到。
remark-yours = 您的备注
remark-who-reads = 谁可以阅读
class-government = 秘书处和相关机构
class-restricted = 限制级：本机构、秘书处和主席
class-restricted-short = 限制级
remark-send = 发送备注
remark-withdrawn = 此备注已撤回
remark-withdraw = 撤回

## Requests for information

request = 资料请求
requests-title = 资料请求
requests-lead = 秘书处向各机构提出的问题，每个问题有期限和一份答复。
requests-none = 此处无请求
requests-none-step = 向贵机构提出的问题将显示在此。
request-new = 向机构提问
request-new-lead = 一个问题，一个机构，一个期限。
request-ask-here = 就此向机构提问
request-question = 问题
request-to = 机构
request-due = 期限
request-send = 发送问题
request-sent = 问题已发送。
request-asked-by = 提问人
request-answer = 答复
request-answer-send = 发送答复
request-answer-sent = 答复已发送。
request-open = 待答复
request-late = 逾期
request-answered = 已答复
request-withdrawn = 已撤回
request-withdraw = 撤回问题
request-withdrawn-done = 问题已撤回。

## Signals

signals-title = 线索
signals-lead = 来自外部的提示：新闻、订阅源、建议。在有人采纳之前，都不是证据。
signal-open = 待处理
signal-state-taken = 已采纳为证据
signal-state-set_aside = 已搁置
signals-none = 此处无线索
signals-none-step = 在建议页面上提出的内容将显示在此。
signal-kind-news = 新闻
signal-kind-feed = 订阅源
signal-kind-suggestion = 建议线索
signal-about = 关于：
signal-record = 建议
signal-record-hint = 网址中的名称，例如 upr-4-139-12。
signal-take = 采纳为证据
signal-taken = 已成为证据，在有人公开之前仅供内部使用。
signal-set-aside = 搁置
signal-set-aside-done = 已搁置。
signal-reason = 为何在此不能作为证明
evidence-kind = 证据类型
evidence-kind-law = 法律或法令
evidence-kind-gazette = 官方公报
evidence-kind-court_decision = 法院裁决
evidence-kind-statistic = 统计数据
evidence-kind-report = 报告
evidence-kind-photo = 图片
evidence-kind-link = 网页
suggest-title = 推荐资料
suggest-lead = 能说明该建议落实情况的法律、报告或新闻。是否作为证据由人决定。
suggest-what = 内容
suggest-where = 网页地址
suggest-source = 来源
suggest-source-hint = 报纸、部门或组织。
suggest-day = 日期
suggest-why = 说明了什么
suggest-why-hint = 请勿写出受害者或他人的姓名。
suggest-send = 发送
suggestion-sent = 谢谢。秘书处将予以审阅。

## Ways in for the public

by-title = 按主题跟踪
by-lead = 向国家提出了什么、做了什么、由谁做的、有何证据、信息有多新。
by-right = 按权利
by-right-lead = 权利和法律领域，各含其全部主题。
by-theme = 按专题
by-theme-lead = 世界人权索引的专题。
by-person = 按人群
by-person-lead = 儿童、妇女、残疾人及其他人群。
by-sdg = 按可持续发展目标
by-sdg-lead = 建议所服务的2030年议程具体目标。
by-institution = 按机构
by-institution-lead = 谁牵头负责什么。
by-nothing = 此处尚无内容
by-nothing-step = 有相关建议后即会显示。
by-count = { $n } 项建议
by-asked = { $n } 项有效建议与此有关。
by-note = 数字统计的是截至{ $date }的建议。它们描述工作情况，而非权利享有情况，也不是评分。
by-covered-meaning = 至少有一项公开措施回应的建议。
by-assessed = 国家已评估
by-assessed-meaning = 国家已公布自身评估的建议。
by-independent = 有独立意见
by-independent-meaning = 国家机构、民间社会或委员会已公布评估的建议。
by-done = 已做的工作
by-newest = 最近更新：
by-done-nothing = 尚未发布相关更新。
by-nothing-new = 该机构表示没有新进展。
by-concerns = 涉及：
by-measure = 措施
by-measures = 正在进行和计划中的措施
by-measures-count = { $n } 项公开措施回应这些建议。

## The trail

audit-case-close = 案卷已关闭
audit-case-reopen = 案卷已重新打开
audit-case-assess = 案卷已评估
audit-assessment-propose = 已提出评估
audit-assessment-file = 已提交评估
audit-assessment-publish = 已发布评估
audit-assessment-send_back = 已退回评估
audit-assessment-withdraw = 已撤回评估
audit-assessment-hide = 已隐藏评估
audit-assessment-show_again = 已恢复显示评估
audit-assessment-supersede = 评估已被取代
audit-comment-write = 已写备注
audit-comment-withdraw = 已撤回备注
audit-request-ask = 已请求资料
audit-request-answer = 已答复请求
audit-request-withdraw = 已撤回请求
audit-signal-send = 已发送线索
audit-signal-decide = 已处理线索
audit-evidence-add = 已添加证据
