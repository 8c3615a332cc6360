# Words of the register beside those in recommendations.ftl and imports.ftl.

## Register, imports and labels

number-of-whole = 共 { $total } 项
sort-oldest = 最早的在前
home-priorities = 委员会要求的后续行动
home-priorities-lead = 委员会要求在规定期限内提供资料的段落。
part-of-it = 属于
in-document = 在文件中
previous-in-document = 文件中的上一项
next-in-document = 文件中的下一项
kind-inferred = （根据措辞判断）
field-priority = 后续行动截止日期
field-source-id = 来源中的标识符
field-address = 网址
import-outcome-title = 导入结果
import-rows = 行数
import-meaning = 含义
import-same-words = 同一国家的相同措辞已见于：
import-same-paragraph = 同一文件的同一段落已有：
import-fixed = 所有行相同
import-fixed-hint = 用于表格中没有对应列的内容。
label-lookalike = 看起来像“{ $state }”，但使用了其他字符。
scheme-theme = 主题
scheme-person = 受影响者
scheme-sdg = 可持续发展目标
scheme-state = 受审议国
scheme-recommending_state = 提出建议的国家
scheme-body = 机构
scheme-position = 国家立场
scheme-kind = 类别
disguise-other_letters = 其他文字的字母
disguise-hidden_characters = 不可见字符
change-text = 文本
change-position = 国家立场
change-paragraph = 段落
change-kind = 类别
change-action_category = 行动类别
change-recommending_states = 提出建议的国家
change-tags = 主题、人群和目标
field-sdg-target = 具体目标
change-position_source = 立场出处
change-position_text = 国家对其立场的说明
change-document = 文件
change-withdrawn = 已撤下
