# Where one can go.

## Main navigation

nav-home = 概览
nav-register = 建议
nav-clusters = 专题组
nav-imports = 导入
nav-documents = 文件
nav-labels = 待对应的标签
nav-institutions = 机构
nav-members = 成员
nav-audit = 审计记录
nav-jobs = 后台任务
nav-settings = 设置
nav-api = 编程接口
nav-about = 关于
nav-hub = 知识中心
nav-mechanisms = 机制
nav-measures = 措施
nav-work = 我的工作
nav-rounds = 更新轮次
nav-scoreboard = 答复情况表
nav-brief = 主席简报
nav-agenda = 会议议程
nav-calendar = 期限日历
nav-followup-settings = 后续落实设置
nav-group-register = 登记册
nav-group-followup = 后续落实
nav-group-mechanism = 机制
nav-plans = 计划
nav-indicators = 指标
nav-group-reports = 报告
nav-obligations = 应提交的报告
nav-treaties = 条约
