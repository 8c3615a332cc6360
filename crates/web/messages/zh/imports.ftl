# Bringing recommendations in: file, preview, commit, undo.

## Imports

imports-title = 导入
imports-lead = 每次导入在执行前都会预览，并可一次性撤销。
import-new = 导入文件
import-file = 文件
import-file-hint = 世界人权索引的导出文件（JSON 或 XLSX）、UPR Info 的导出文件（CSV），或您自己的表格（CSV 或 XLSX）。
import-format = 格式
import-format-uhri = 世界人权索引
import-format-upr_info = UPR Info
import-format-table = 自有表格
import-columns = 各列内容
import-columns-lead = 系统会记住答案，供下一个列结构相同的文件使用。
import-column-skip = 忽略此列
import-read = 读取文件

## Preview

import-preview = 导入将产生的变化
import-preview-lead = 尚未写入任何内容。
import-outcome-new = 新增
import-outcome-changed = 有变化
import-outcome-unchanged = 无变化
import-outcome-duplicate = 可能重复
import-outcome-unknown = 未知标签
import-outcome-cleaned = 已清理
import-outcome-refused = 被拒绝的行
import-meaning-new = 登记册中没有；将添加。
import-meaning-changed = 登记册中已有但内容不同；将添加新版本，保留旧版本。
import-meaning-unchanged = 登记册中已有；不作改动。
import-meaning-duplicate = 作为独立记录保留，并标记供人工核查。
import-meaning-unknown = 记录保留；标签转入待对应列表。
import-meaning-cleaned = 已从文本中去除不可见或不安全的字符。
import-meaning-refused = 无法读取；逐一列出位置和原因。
import-place = 文件中的位置
import-reason = 原因
import-shown-of = 仅显示 { $total } 条中的前 { $shown } 条。
import-nothing-to-do = 此文件的全部内容已在登记册中，无需导入。
import-commit = 导入 { $n } 条记录
import-discard = 放弃

## States of an import

import-state-received = 已接收
import-state-previewing = 读取中
import-state-previewed = 等待您的决定
import-state-committing = 写入中
import-state-committed = 已导入
import-state-undoing = 撤销中
import-state-undone = 已撤销
import-state-failed = 失败
import-failed-note = 导入已停止，没有留下半成品。原因：{ $reason }
import-undo = 撤销导入
import-undo-question = 撤销 { $date } 的导入？
import-undo-consequences = 随之导入的 { $n } 条记录将被撤回，所作的更改将恢复原状。此后由人员所作的修改予以保留并列出。
import-by = 操作人
import-when = 时间
imports-empty = 尚无导入
imports-empty-step = 请选择文件；写入之前您会先看到其效果。

## Why a row was refused

import-refused-truncated = 文件在此中断。请重新下载并再次导入：已有内容不会重复。
import-refused-malformed = 记录格式有误。请在文件中修正，或手工录入。
import-refused-not_a_record = 这不是记录。请从文件中删除，或予以忽略。
import-refused-record_too_large = 记录超出任何建议的正常大小。请检查是否粘贴了文档或图片，缩短后重新导入。
import-refused-text_too_long = 文本过长。请缩短或拆分为多条建议后重新导入。
import-refused-no_text = 记录没有文本。请补充，或忽略该记录。
import-refused-wrong_cell_count = 该行单元格数与表头不符。请检查是否多了或少了分隔符或引号。
import-refused-unreadable_value = 某个值与所在列不符。请更正单元格后重新导入。
import-refused-read_failed = 无法继续读取文件；此前的内容均已读取。请重试。
import-format-document = 已核对的文件
