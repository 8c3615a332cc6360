# The register: recommendations, their documents, tags, clusters and cases.

# Names of positions, statuses, kinds, themes, bodies and States come from the vocabularies of `suivi_kernel::vocab`.

## The register

register-title = 建议
register-search = 搜索建议
results-count = { $n } 条建议
results-as-of = 截至 { $date }
results-none = 未找到结果
results-none-step = 请减少关键词或移除筛选条件。
results-did-you-mean = 没有完全匹配的结果；以下为相近词语的结果。
register-empty = 登记册为空
register-empty-step = 首先请导入世界人权索引的导出文件，或您自己的表格。
download-list = 下载此列表
download-as = 下载为 { $format }
sort-relevance = 按相关度
sort-newest = 按时间（新到旧）
sort-document = 按文件顺序

## Fields and filters

recommendation = 建议
recommendation-number = 建议 { $number }
field-number = 编号
field-text = 文本
field-body = 提出建议的机制
field-family = 机制类型
field-cycle = 周期
cycle-number = 第 { $n } 周期
field-session = 届会
field-year = 年份
field-date = 日期
field-theme = 主题
field-person = 所涉人群
field-sdg = 可持续发展目标
field-position = 国家立场
field-recommending-state = 提出建议的国家
field-state = 受审议国
field-kind = 类别
field-action = 行动类别
field-status = 状态
field-verified = 核实
field-cluster = 专题组
field-document = 文件
field-symbol = 文号
field-paragraph = 段落
field-language = 语言
field-source = 来源
field-due = 截止日期
field-last-update = 最近更新
field-lead = 牵头机构
verified-yes = 已核实
verified-no = 尚未核实
verified-by = 由 { $name } 与原文核对，{ $date }
cluster-none = 未归入专题组

## One recommendation

recommended-by = 提出建议的国家：{ $states }
recommended-in = { $symbol }，第 { $paragraph } 段
open-document = 在联合国网站打开该文件
text-official = 正式文本
text-translation = 非正式译文
text-plain = 通俗表述
text-other-languages = 其他语言版本
text-versions = 文本的早前版本
position-said-in = 见 { $symbol }
part-of = 属于 { $number }
parts-title = 组成部分
repeats-title = 多次提出
repeats-lead = 多个周期或多个机构曾提出相同建议。
cite-title = 引用此建议
timeline-title = 已采取的行动
timeline-empty = 尚无记录

## Tags

tags-suggested = 建议的标签
tag-set-by-import = 随数据导入
tag-set-by-rule = 由规则建议
tag-set-by-person = 由人员设定
tag-suggestion-note = 这些标签随数据导入，尚无人核对，常有错误。
tag-accept = 采纳
tag-refuse = 不采纳

## One act on many

bulk-verify = 标为已核实
bulk-unverify = 取消核实
bulk-cluster = 归入专题组
bulk-cluster-none = 移出专题组
bulk-theme = 设定主题
bulk-person = 设定所涉人群
bulk-sdg = 设定可持续发展目标
bulk-unchanged = 保持不变
bulk-done = 已修改 { $n } 条建议。
bulk-unchanged-count = 其中 { $n } 条原已如此。
acts-title = 最近操作
act-undone = 已撤销：{ $n } 条建议恢复原状。
act-undone-except = 其中 { $n } 条此后已被他人修改，保持现状。

## Clusters

clusters-title = 专题组
clusters-lead = 内容大致相同的建议。按专题组开展工作，按建议计数。
cluster-name = 专题组名称
cluster-new = 新建专题组
cluster-rename = 重命名
cluster-close = 关闭专题组
cluster-saved = 专题组已保存。
clusters-empty = 尚无专题组
clusters-empty-step = 在登记册中选择相关建议，归入新的专题组。

## Documents

documents-title = 文件
documents-lead = 载有建议的文件，以联合国和区域机构发布的版本为准。
document-title = 标题
document-draft = 草案
document-recommendations = 所含建议
documents-empty = 尚无文件

## Labels to map

labels-title = 待对应的标签
labels-lead = 导入数据中各清单均未收录的标签。只需说明一次其含义；无论如何记录都会保留。
label-found = 标签
label-scheme = 所属类别
label-count = 涉及的记录数
label-means = 含义
label-suggestion = 建议：{ $label }
label-ignore = 在此无意义
label-decided = “{ $label }”已对应。已标记 { $n } 条记录。
labels-empty = 没有待对应的标签
labels-empty-step = 导入中的未知标签在此等待，直到有人说明其含义。
