# 后续落实工作中筛选登记册的条件。

## 覆盖、时效、评估、证据

field-live = 案卷
live-yes = 现行
live-no = 已结案
lead-none = 无牵头机构
field-covered = 措施
covered-yes = 有计划措施
covered-no = 无措施
field-fresh = 时效性
fresh-yes = 近期已更新
fresh-no = 近期未更新
field-assessed = 国家的评估
assessed-yes = 已评估
assessed-none = 未评估
field-public-evidence = 公开证据
evidence-yes = 有公开证据
evidence-no = 无公开证据
