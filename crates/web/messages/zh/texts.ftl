# 联合国原文之外的文本、多次提出的建议、可能重复的记录和已撤回的记录。

## Texts and versions

texts-title = 文本与版本
texts-lead = 机构的原话从不改动：更正是附有理由的新版本。通俗表述和非正式译文是本机制自己的文字。
texts-all = 所有版本
texts-write = 撰写或更正文本
texts-by-language = 各语文文本
rendering-official = 正式文本
rendering-translation = 非正式译文
rendering-plain = 通俗表述
text-there = 已有
text-missing = 尚无
text-not-needed = 已有正式文本
text-write = 撰写
text-correct = 更正
text-version = 第 { $n } 版
text-current = 当前显示
text-restore = 恢复
text-by-machine = 机器翻译，未经核对
text-translation-note = 非正式译文：以机构本身的文本为准。
text-machine = 此译文由机器翻译，尚无人核对
text-machine-hint = 读者会看到这一说明。核对译文之后，请取消勾选并保存。
text-reason = 理由
text-reason-hint = 任何人都可以在该版本旁读到。
text-reason-import = 来源的文字已改变。
text-reason-import-undone = 带来其他文字的导入已被撤销。
text-restored = 恢复第 { $n } 版
text-saved = 文本已保存为新版本。
text-form-official = 只更正从文件中误录的内容。早前版本连同您的理由仍可看到。
text-form-translation = 请尽量忠实地翻译机构的原话。读者会看到译文为非正式的说明。
text-form-plain = 用短句和日常用语说明所提的要求，不改变其含义。不要提及任何人的姓名。
text-meanwhile = 期间有人保存了此文本
text-meanwhile-do = 您的文字没有丢失，就在下面的栏中。请采用另一文本中可取之处，再次保存。
text-meanwhile-difference = 您的文本对它的改动

## Repeats

repeated = 多次提出
repeats-this-one = （本条）
repeats-manage = 相同的建议
repeats-page = 相同的建议
repeats-page-lead = 请指出哪些建议在以前的周期或由其他机构提出过相同要求。此后人人都能看到何时提出、国家如何答复。
repeats-suggested = 此前或已提出
repeats-suggested-lead = 在您采纳之前，只有本机制能看到这些提示。
repeats-decide = 就提示作出决定
repeats-accepted = 已确认的相同建议
repeats-accept = 要求相同
repeats-refuse = 要求不同
repeats-remove = 其实并不相同
repeats-find = 手动添加
repeats-find-hint = 段落号（如 114.3）、网址名称（如 upr-3-114-3）或词语
repeats-likely = 措辞最相近的：
repeats-add = 添加：要求相同
repeats-share = { $percent }的词语相同。
repeats-added = 已添加相同的建议。
repeats-accepted-done = 已确认相同，现在人人可见。
repeats-refused-done = 提示已否决，不会再出现。
repeats-removed = 已取消。

## Possible duplicates

nav-duplicates = 可能重复
duplicates-title = 可能重复的记录
duplicates-lead = 导入时发现两条记录可能是同一条。请说明实情；不会删除任何内容，每项决定都可以撤销。
duplicates-empty = 没有可能重复的记录
duplicates-empty-step = 导入的记录如果可能已在登记册中，两条记录会在此等待决定。
duplicates-apply = 执行决定
duplicates-nothing = 尚未作出决定：请至少为一对记录选择答案。
duplicates-decide = 就可能重复的记录作出决定
duplicates-done = 已对 { $n } 对记录作出决定。
duplicates-undone = 已撤销：{ $n } 对记录重新等待决定。
todo-duplicates = { $n } 对可能重复的记录待决定
duplicate-number = 第 { $n } 对
duplicate-earlier = 登记册中原有
duplicate-later = 后来出现
duplicate-difference = 措辞差异
duplicate-same-words = 措辞相同。
duplicate-other-language = 两条记录没有同一语文的正式文本。
duplicate-question = 它们是什么？
duplicate-leave = 以后再定
duplicate-same = 同一条记录
duplicate-same-hint = 后来的记录被撤回，其网址转到原有记录，后者显示两个来源的内容。
duplicate-two = 两条记录
merged-title = 其他来源中的同一条记录
merged-lead = 这些记录经确认与本条相同，其网址转到此处。
merged-on = 合并日期

## Withdrawn records

withdrawn-title = 此记录已撤回
withdrawn-when = 撤回日期：{ $date }。
withdrawn-why = 带来此记录的导入已被撤销。不会删除任何内容：如果再次导入，记录会回到此网址。
withdrawn-was = 原有内容
withdrawn-others = 该文件的其他记录
error-410-title = 此处原有内容已撤回
error-410-what = 网址正确，但其内容不再显示。
error-410-do = 请在登记册中搜索，或从概览开始。

## What can be wrong

problem-unchanged = 与现有内容相同。请作修改，或不保存而离开本页。
problem-official-exists = 机构已发布此语文的文本，不能再附译文。
problem-personal-email = “{ $value }”像是电子邮件地址。公布的文本不得指向个人：请删去。
problem-personal-phone = “{ $value }”像是电话号码。公布的文本不得指向个人：请删去。
problem-personal-number = “{ $value }”像是个人证件号码。公布的文本不得指向个人：请删去。
problem-repeats-its-document = 两条均在同一文件中，一份文件只提出一次。请改为归入同一专题组。
problem-withdrawn-with-import = 该记录已于 { $value } 撤回，因为带来它的导入已被撤销。
problem-same-record = 经确认与 { $value } 是同一条记录。
import-refused-other_state = 该记录是向另一国家提出的。在此节点上，您只能导入本国的记录。
import-refused-unknown_state = 该记录没有列出此处已知的国家。请在文件中更正名称，或请服务器运行人员导入。
import-refused-contradiction = 同一标识在此文件前面已出现，内容不同。已采用前者；请核对哪个正确。

## What was done, in words

audit-recommendation-correct_text = 更正正式文本
audit-recommendation-translate = 保存译文
audit-recommendation-say_plainly = 保存通俗表述
audit-recommendation-repeat = 确认相同的建议
audit-recommendation-no_repeat = 否决或取消相同的建议
audit-recommendation-same = 确认为同一条记录
audit-recommendation-two = 确认为两条记录
audit-recommendation-undecided = 撤销关于重复的决定
withdrawn-why-final = 它见于草稿，但未见于定稿。撤销定稿的导入即可恢复。
