# The parts that every page is made of.

## Page

product-name = Suivi
skip-to-content = 跳到正文
menu = 菜单
menu-close = 关闭菜单
menu-main = 主导航
menu-breadcrumb = 当前位置
menu-language = 语言
menu-account = 您的账户
menu-footer = 关于本网站
sign-in = 登录
sign-out = 退出
unread-count = { $n } 条未读通知
demo-banner = 演示：萨马共和国及其所有记录均为虚构。
footer-statement = 供国家执行、报告和后续行动机制使用的开源软件（人权理事会第51/33号决议）。
footer-privacy = 本网站的任何页面均不向第三方发送任何内容。
footer-accessibility = 无障碍

## Notices

notice-done = 已完成
notice-note = 说明
notice-attention = 注意
notice-failed = 未完成

## Forms

field-optional = 选填
field-error = 错误：
field-choose = 请选择
field-file-limit = 最大：{ $size }。
form-errors = 有 { $n } 处需要您处理
button-save = 保存
button-cancel = 取消
button-continue = 继续
button-back = 返回
button-edit = 修改
button-remove = 移除
button-apply = 应用
button-undo = 撤销
button-download = 下载
button-upload = 上传
button-add = 添加
confirm-question = 请确认
confirm-undoable = 之后可以撤销。
confirm-final = 此操作无法撤销。

## Lists

sort-by = 按“{ $column }”排序
sort-ascending = 升序
sort-descending = 降序
pages = 列表分页
page-previous = 上一页
page-next = 下一页
page-range = 第 { $first }–{ $last } 条，共 { $total } 条
filters = 缩小范围
filters-active = 已用的筛选条件
filters-clear = 清除所有筛选条件
filter-remove = 移除筛选条件“{ $label }”
filter-more = 再显示 { $n } 项
search-button = 搜索
search-help = 如何搜索
search-help-text = 可找到词语的各种形式。用"引号"表示精确短语，词与词之间可用 AND、OR、NOT，用 * 表示词首。
search-clear = 清除搜索

## Selecting rows

select-row = 选择 { $label }
select-page = 选择本页全部
select-all-matching = 应用于本次搜索的全部 { $n } 条结果（所有页面）

# The script puts the number in place of the sign.
select-count-words = 已选 # 项
select-keys = 按键：J、K 或方向键移动，X 或空格键选择，按住 Shift 扩大选择范围。
selection-actions = 对所选行

## Texts

diff-added = 新增：
diff-removed = 删除：
diff-before = 原文
diff-after = 现在
copy = 复制
copied = 已复制
progress-of = { $done } / { $total }
progress-leave = 您可以离开本页：工作会继续进行，之后可在此查看。
chart-table = 数据
value-unknown = 未知
value-none = 无
yes = 是
no = 否
list-comma = 、

## Texts in several languages, and two versions of one thing

fields-other-languages = { $label }（其他语文）
filters-show = 显示
merge-title = 另有他人也作了修改
merge-lead = 请为每一项选定保留的内容，然后保存。在此之前不会丢失任何内容。
merge-contested = 双方都修改了此项。
merge-yours = 您的版本
merge-theirs = 现有版本
chart-provisional = 空心标记为初步数值。
