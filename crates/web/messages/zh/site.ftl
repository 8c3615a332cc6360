# Pages of the whole site.

## Front door

site-no-mechanism = 尚无机制
site-no-mechanism-step = 请在本机上创建第一个机制：suivi mechanism add。
site-all-states = 本登记册中面向所有国家的全部公开建议
demo-doors-title = 以某一角色进入
demo-doors-lead = 每个角色一个登录链接。这些链接仅存在于本演示中。
