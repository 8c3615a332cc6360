# Evidence: files and links that stand behind an account.

## Evidence

evidence-title = 证据
evidence-lead = 支持各项说明的材料：法律、裁决、报告、数据、图片和链接。
evidence-none = 暂无证据。
evidence-number = 编号
evidence-name = 名称
evidence-file = 文件
evidence-address = 或链接
evidence-address-hint = 网页地址：https://…
evidence-alternative = 图片内容
evidence-alternative-hint = 用文字说明，供看不到的人阅读。图片必须填写。
evidence-shows = 内容：
evidence-kind-title = 证据类型
evidence-add = 添加证据
evidence-add-one = 添加文件或链接作为证据
evidence-more-later = 此处添加一项；之后可在进展更新页面继续添加。
evidence-internal-first = 在有权发布者将其公开之前仅供内部使用。
evidence-open = 详情
evidence-public = 公开
evidence-internal = 内部
evidence-withdrawn = 已撤回
evidence-publish = 公开
evidence-publish-lead = 公众可阅读其所属内容时即可阅读此证据。请先确认其中没有点名个人。
evidence-publish-too = 一并发布：
evidence-withdraw = 撤回
evidence-withdraw-lead = 不再向公众显示。文件和理由予以保留，不会删除。
evidence-was-added = 证据已添加。
evidence-was-published = 证据已公开。
evidence-was-withdrawn = 证据已撤回。
evidence-belongs-to = 所属
evidence-added = 添加时间
evidence-added-by = 添加者
evidence-digest = 文件的 SHA-256
evidence-same-file = 同一文件也用于别处

## Links

evidence-link-state = 链接
evidence-link-ok = 可访问
evidence-link-moved = 已迁移
evidence-link-gone = 已不存在
evidence-link-unreachable = 无法访问
evidence-link-unchecked = 尚未检查
evidence-link-status = 返回 { $status }
evidence-checked = 检查日期
evidence-why-private = 地址指向专用网络
evidence-why-no-such-site = 该网站不存在
evidence-why-too-slow = 未及时响应
evidence-why-not-safe = 证书无效
evidence-why-too-many-steps = 重定向次数过多
evidence-why-no-connection = 连接失败

## Audit trail

audit-evidence-publish = 公开证据
audit-evidence-withdraw = 撤回证据
audit-evidence-check = 检查链接
job-name-links = 检查链接
