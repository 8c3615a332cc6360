# The names of the roles, `role-<code>`: what a person is to a mechanism.

## Roles

role-secretariat_admin = 秘书处管理员
role-secretariat_officer = 秘书处干事
role-institution_focal = 机构协调人
role-institution_approver = 机构审批人
role-political_lead = 机制主席
role-parliament = 议会
role-judiciary = 司法机关协调人
role-local_government = 地方政府
role-nso = 国家统计局
role-nhri = 国家人权机构
role-npm = 国家防范机制
role-cso_org = 民间社会组织
role-defender = 个人或人权维护者
role-academia = 学术伙伴
role-unct = 联合国国家工作队
role-ohchr = 人权高专办或开发署顾问
role-hub_editor = 知识中心编辑
role-peer_state = 其他国家的机制
role-donor = 捐助方或供资伙伴
role-public = 公众
role-auditor = 审计员或数据保护官
role-service_account = 机器账户
