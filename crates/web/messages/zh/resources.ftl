# Resources and the pages of the knowledge base.

## Resources

resource-title = 资源
resource-lead = 各机制分享的指南、法律、模板和录音录像。
resource-count = { $n }项资源
resource-none-step = 请去掉一个筛选条件，或向同行询问。
resource-empty = 尚未发布资源。
resource-empty-step = 可从贵国机制每月使用的一份指南或模板开始。
resource-add = 分享资源
resource-add-lead = 在知识中心编辑或贵国机制负责人发布之前为草稿。
resource-edit = 修改资源
resource-drafts = 尚未发布
resource-status-draft = 草稿
resource-status-withdrawn = 已撤回
resource-waits = 等待知识中心编辑或贵国机制负责人发布。
resource-publish = 发布
resource-review = 已复核：仍然有效
resource-out-of-date = 可能已过时
resource-open = 打开页面
resource-download = 保存文件
resource-file-elsewhere = 文件保存在分享该资源的节点。
resource-versions = 以前的版本
resource-until = 至{ $day }

## Fields

resource-kind = 类别
resource-kind-guide = 指南
resource-kind-legal_text = 法律文本
resource-kind-template = 模板
resource-kind-recording = 录音录像
resource-kind-link = 链接
resource-name = 标题
resource-summary = 用途
resource-summary-hint = 用两三句话向不了解贵国机制的人说明。
resource-where = 所在位置
resource-where-hint = 文件或网页地址。更换后，原有内容保留为以前的版本。
resource-file = 文件
resource-address = 网页地址
resource-form = 无障碍形式
resource-form-hint = 所有人（包括使用屏幕阅读器者）可阅读该文件的形式。
resource-form-tagged_pdf = 带标签的PDF
resource-form-easy_read = 易读文本，经读者测试
resource-form-structured = 带真实标题的文本文档
resource-form-on_request = 尚无；可应要求提供其他形式
resource-recording = 录音录像
resource-recording-hint = 录音录像须附字幕和全部发言的文字稿方可发布。
resource-captions = 字幕
resource-captions-hint = 字幕语文，以及字幕文件或带字幕录像的链接。
resource-transcript = 全部发言的文字稿
resource-languages = 所用语文
resource-body = 相关机构
resource-dated = 日期
resource-review-on = 复核日期
resource-keeper = 分享者

## Knowledge base

knowledge-title = 知识库
knowledge-lead = 国家机制所需四项能力的相关知识。
knowledge-about-engagement = 与联合国机构和区域机构合作：报告、对话、访问、来文。
knowledge-about-coordination = 协调各部委、议会、法院、统计局和地方当局。
knowledge-about-consultation = 听取国家人权机构、民间社会和有关人员的意见。
knowledge-about-information = 追踪和归类建议，制定计划，及时更新并公开进展。
knowledge-reviewed = 最近复核：{ $day }
knowledge-empty = 此处尚无内容。
knowledge-empty-step = 此页由知识中心编辑撰写。在此之前，请查看以下资源和问题。
knowledge-onwards = 更多内容
knowledge-write = 撰写此页
knowledge-write-lead = 保存即表示您今天已复核全页。此前的内容仍可阅读。
knowledge-text = 正文

## What was done

resource-done-made = 草稿已保存。
resource-done-saved = 修改已保存。
resource-done-published = 资源已发布。
resource-done-reviewed = 已标为今日复核。
resource-done-withdrawn = 资源已撤回，原处注明理由。
knowledge-done = 页面已保存。

## In the audit trail

audit-resource-make = 提交资源
audit-resource-revise = 修改资源
audit-resource-publish = 发布资源
audit-resource-review = 复核资源
audit-resource-withdraw = 撤回资源
audit-knowledge-write = 撰写知识库页面
