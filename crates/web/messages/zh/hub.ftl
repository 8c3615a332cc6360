# The knowledge hub: its home, and what all its kinds of thing share.

hub-title = 知识中心
hub-lead = 各机制分享的内容：概况、良好做法、问答、援助、研讨会。
hub-empty = 这里尚未发布任何内容。
hub-empty-step = 各机制发布的内容将显示在这里，并注明联系人。

## Kinds of thing

hub-kind-profile = 机制概况
hub-kind-practice = 良好做法
hub-kind-resource = 资源
hub-kind-page = 知识页面
hub-kind-question = 提问
hub-kind-announcement = 公告
hub-kind-assistance = 援助请求
hub-kind-event = 活动

## What can be wrong

problem-withdrawn = 该内容已撤回。{ $value }

## The way around, and the first page

hub-nav-exchange = 交流
hub-nav-learning = 学习
hub-nav-mine = 待我处理
hub-nav-keeping = 管理
hub-search = 搜索中心
hub-open = 正在开放
hub-asks = 谁在提问
hub-new = 最新
hub-waits = 等待您处理
hub-all = 查看全部
