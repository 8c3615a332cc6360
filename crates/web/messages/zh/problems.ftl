# What is wrong with a field, and what to do: one message for every key of `suivi_kernel::Problem`.

# `$value` is the one value the problem names; a message that names none leaves it out in every language.

## Problems

problem-required = 请填写此项。
problem-too-long = 最多 { $value } 个字符。
problem-too-short = 至少 { $value } 个字符。
problem-unknown-choice = “{ $value }”不在选项之列。请从列表中选择。
problem-not-an-email = 请输入电子邮件地址，例如 name@example.org。
problem-not-a-date = “{ $value }”不是日期。请按年-月-日填写，例如 2026-11-23。
problem-not-a-number = “{ $value }”不是此处可用的数字。
problem-wrong-credentials = 电子邮件地址或密码不正确。请重试，或申请新密码。
problem-wrong-code = 此验证码不正确或已使用过。请等待下一个。
problem-authenticator-lost = 此处已无法核对您的身份验证器：本网站的密钥已更换。请使用一个恢复码，然后重新设置第二重验证；如果没有恢复码，请联系管理员。
problem-no-second-factor = 此账户未启用第二重验证。
problem-beyond-mechanism = 此人还在其他机制任职，或负责运行服务器。请由负责运行服务器的人员办理。
problem-link-expired = 此链接已过期或已使用过。请申请新的链接。
problem-taken = “{ $value }”已被占用。请另选一个。
problem-passwords-differ = 两次输入的密码不同。请输入相同的密码。
problem-password-common = 此密码过于常见。请另选一个，例如四个互不相关的词。
problem-last-administrator = 这会使本机制没有管理员。请先指定另一位。
problem-ends-before-it-begins = 结束日期早于开始日期。请修改其中一个。
problem-has-open-items = 该机构仍牵头负责 { $value } 个未结事项。请先指定继任机构。
problem-changed-since = 在您打开之后，有人已作修改。请查看现在的内容，再重新修改。
problem-nothing-selected = 请至少选择一行。
problem-already-undone = 此操作已被撤销。
problem-wrong-state = 目前无法执行：当前状态为“{ $value }”。
problem-unreadable-file = 无法读取文件：{ $value }。请确认文件无误，且能在您的电脑上打开。
problem-file-too-large = 文件超过 { $value }。请分批上传。
problem-search-syntax = 无法理解“{ $value }”附近的搜索内容。请检查引号和括号。
problem-position-only-upr = 只有普遍定期审议的建议才有国家立场。请留空。
problem-no-recommending-state = 普遍定期审议的建议至少载有一个提出建议的国家。请补充。
problem-evidence-needed = 须有公开证据，或书面说明为何没有。请补充其一。
problem-before-the-recommendation = 该资料早于{ $value }提出的建议，无法说明建议的落实情况。
problem-second-person = 这必须由另一人来做：不能是撰写者或提出请求者。
problem-has-approver = 该机构有审批人。请由审批人批准，或发送链接。
problem-restricted = 此文本限制阅读：仅该机构、秘书处和主席可读，不公开，也不通过链接发送。
problem-item-not-public = 其所涉事项尚未公开。请先公开该事项。
problem-asked-already = 已有人提出同样的请求，正等待另一人决定。
problem-no-alternative = 请用文字说明图片内容，供看不到图片的人阅读。
problem-kind-not-taken = 不接受此类文件。请发送 PDF、图片（PNG、JPEG、WebP）、不含宏的办公文档（.docx、.xlsx、.pptx、.odt、.ods、.odp）或纯文本。
problem-not-an-address = “{ $value }”不是网页地址。请从浏览器复制：以 https:// 开头
problem-unknown-recipient = 链接只能发送到秘书处或贵机构审批人曾经写信的地址。请秘书处发送此链接。
problem-leads-already = 牵头机构不能同时是支持机构。请另选一个。
problem-due-in-past = { $value }已经过去。请更正日期，或说明这是过去的措施。
problem-needs-output = 请先说明完成后的产出：没有产出的措施不能标为完成。
problem-needs-agreement = { $value }的审批人尚未同意。
problem-is-public-already = 此内容已公开。只有秘书处可以修改；请告知需要改动之处。
problem-not-active = “{ $value }”在该日并不存在。请选择当时存在的机构。
problem-supports-itself = 牵头机构不能同时是协助机构。请从其中一项中去掉。
problem-own-agreement = 未经司法机关本身同意，不得向其分配任何事项：只有其自己的账户才能确认。
problem-in-the-future = { $value }尚未到来。请在当日或之后录入。
problem-still-holds = 此人名下还有 { $value } 个事项。请先移交。
problem-not-a-period = “{ $value }”不是时期。请写作 2024、2024-Q1、2024-05 或 2024-05-01。
problem-in-future = “{ $value }”尚未开始。请填写已知的数据。
problem-not-broken-down = 该指标不按“{ $value }”分列。请留空，或先在指标中添加此维度。
problem-not-a-group = “{ $value }”不能作为组别名称。最多100个字符，不含 = 和 ;，且不以 = + - @ 开头。
problem-not-a-count = “{ $value }”不是人数。请使用0或以上的整数。
problem-given-twice = 文件中同一单元格出现两次，另一处为 { $value }。请保留其一。
problem-missing-column = 文件中没有“{ $value }”列。请检查第一行是否为列名。
problem-too-many-rows = 文件超过 { $value } 行。请分批上传。
problem-over-the-limit = 超出 { $value } 字。请缩短。
problem-has-gaps = 有 { $value } 处空缺或未翻译。请写上文本并去掉标记。
problem-still-open = 有 { $value } 项修改建议或材料尚未决定。请先作出决定。
problem-needs-a-reader = 此文本所面向且以该语文为母语的人，尚无人读过现有文本。请先记录阅读情况。
problem-breaks-easy-read = 有 { $value } 处违反易读文本的规则。请按检查结果改正。
problem-heading-skipped = 标题“{ $value }”跳过了一个层级。请减少一个 #。
problem-table-without-header = 表格 { $value } 有空的列名。请为每一列命名。
problem-vague-link = 链接“{ $value }”未说明通往何处。请使用能说明去向的文字。
problem-picture-not-taken = 报告不收入自带图片（{ $value }）。请使用指标的图表。
problem-empty-note = 注 { $value } 没有内容。请填写或去掉。
problem-not-adopted = 结果尚未通过。立场在通过之后才会显示。
problem-fonts-missing = 无法在此服务器上生成 PDF：{ $value }。请告知管理员。
