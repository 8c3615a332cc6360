# Other nodes, open formats, and the search of the hub.

## Other nodes

fed-nodes = 其他节点
fed-nodes-lead = 每个节点保存自己发布的内容。其他节点发布的内容在此注明其名称，并在该节点撤回时一并移除。
fed-own = 本节点
fed-own-lead = 在别处添加本节点的人要核对此指纹。请通过电话或信函告知。
fed-fingerprint = 指纹
fed-fingerprint-hint = 八组，每组四个字符。请通过电话或信函向该节点的负责人索取，不要从其网页上获取。
fed-node = 节点
fed-address = 地址
fed-address-hint = 例如 https://hub.example.org
fed-things = 此处显示的内容
fed-heard = 最近一次联系
fed-never = 尚未联系
fed-next = 下次查询
fed-may-read = 在此可读取
fed-audience-public = 公开内容
fed-audience-network = 公开内容和面向网络的内容
fed-audience-un = 还包括仅供联合国使用的内容
fed-reads = 在此显示其发布的内容
fed-state = 状态
fed-state-good = 正常读取
fed-state-waiting = 尚未读取
fed-state-failing = 应答不正常
fed-state-paused = 已暂停
fed-state-reader = 仅在此读取
fed-none = 此处尚无其他节点。
fed-none-step = 中心管理员凭节点地址和其负责人告知的指纹添加节点。
fed-add = 添加节点
fed-settings = 约定事项
fed-pull = 立即读取
fed-pause = 暂停
fed-resume = 恢复
fed-remove = 移除
fed-remove-hint = 从该节点读取的内容将从本站页面移除。以后可以重新添加该节点。
fed-refusals = 未接收
fed-refusals-lead = 此节点发送但未被接收的内容及原因。密钥不符可能意味着有人处于两个节点之间：请询问其负责人。
fed-refusals-none = 全部已接收。
fed-refusal-at = 时间
fed-refusal-why = 原因
fed-refusal-digest = 摘要值

## Why something was not taken

fed-why-forged = 未用该节点的密钥签名，或已被篡改。
fed-why-replayed = 早于此处已有的内容。
fed-why-not_theirs = 属于另一个节点。
fed-why-too_large = 内容过长。
fed-why-unknown_kind = 属于此版本无法识别的类型。
fed-why-future = 日期在未来。其中一个时钟不准。
fed-why-unreadable = 不是节点应有的应答。
fed-why-wrong_page = 答非所问。
fed-why-unreachable = 无人应答。
fed-why-declined = 该节点拒绝了请求。请询问其负责人是否已登记本节点。

## What was done

fed-added = 节点已添加，将在一分钟内读取。
fed-changed = 已保存。
fed-paused = 节点已暂停。
fed-resumed = 已恢复读取该节点。
fed-removed = 节点已移除。
fed-pulled = 节点已读取。
fed-pull-failed = 未能完整读取该节点。原因见下文。

## Where a copy came from

fed-origin = 由{ $node }在其自己的节点上发布。
fed-origin-page = 原文
fed-origin-heard = 最近一次联系：{ $age }。

## Searching the hub

fed-search = 搜索知识中心
fed-search-label = 搜索概况、做法、问题、援助和活动
fed-search-kind = 类型
fed-search-state = 国家
fed-search-count = { $n } 项结果
fed-search-language = 文本语言
fed-search-none = 未找到任何内容。
fed-search-none-step = 请减少词语，或去掉一个筛选条件。
fed-also-in-hub = 同时搜索知识中心
fed-feed = 最新内容订阅源（Atom）

## The audit trail

audit-peer-add = 添加节点
audit-peer-change = 更改与节点的约定
audit-peer-pause = 暂停节点
audit-peer-resume = 恢复节点
audit-peer-remove = 移除节点
audit-shelf-copy = 从其他节点接收
audit-shelf-uncopy = 在其他节点撤回

## What can be wrong

problem-no-node-there = { $value } 处没有 Suivi 节点应答。请检查地址以及从此处能否访问该机器。
problem-other-fingerprint = 该节点的指纹不同。请与其负责人核对；否则不要添加该节点。
