# Signing in, the second factor, one's own account, invitations and tokens.

## Sign in

sign-in-title = 登录
sign-in-lead = 供在本机制工作或与其合作的人员使用。阅读无需账户。
email = 电子邮件地址
password = 密码
password-forgotten = 忘记密码
signed-out = 您已退出。
session-ended = 您的会话已结束。请重新登录，即可回到原来的页面。
demo-sign-in = 以下列身份试用
demo-sign-in-lead = 这是演示：每个链接都以具有该角色的虚构人物身份登录。

## Second factor

second-factor = 第二重验证
second-factor-code = 身份验证器中的验证码
second-factor-code-hint = 六位数字。如果您手边没有设备，请输入一个恢复码。
second-factor-set-up = 设置第二重验证
second-factor-set-up-lead = 用下面的密钥将此账户添加到身份验证器应用，然后输入其显示的验证码。
second-factor-key = 身份验证器密钥
second-factor-on = 第二重验证已启用。
second-factor-off = 未启用第二重验证。建议启用：这样仅凭被盗的密码无法登录。
second-factor-turn-off = 停用第二重验证
recovery-codes = 恢复码
recovery-codes-lead = 每个恢复码可代替身份验证器使用一次。请立即打印或抄写：仅此一次显示。
recovery-codes-left = 剩余 { $n } 个恢复码
recovery-codes-new = 生成新的恢复码

## New password

reset-title = 新密码
reset-request-lead = 请输入您的电子邮件地址。如果该地址有账户，系统会发送链接。
reset-request-send = 发送链接
reset-request-sent = 如果该地址有账户，链接已发出。链接仅可使用一次，有效期两小时。
password-new = 新密码
password-again = 再次输入相同的密码
password-current = 当前密码
password-hint = 至少 { $n } 个字符。几个互不相关的词容易记住又难以猜到。
password-changed = 密码已更改。其他会话均已结束。
password-change = 更改密码

## Your account

account-title = 您的账户
account-name = 姓名
account-language = 发给您的邮件所用语言
account-roles = 您的角色
account-last-sign-in = 上次登录
account-saved = 账户已更新。
sessions-title = 您的登录位置
sessions-lead = 请结束您不认识的会话，并更改密码。
session-this = 当前会话
session-device = 设备
session-began = 开始时间
session-last-seen = 最近使用
session-end = 结束此会话
sign-out-everywhere = 在所有设备上退出登录
session-ended-one = 会话已结束。

## Invitations

invite-title = 邀请人员
invite-lead = 系统会向该地址发送链接；仅可使用一次，有效期14天。
invite-send = 发送邀请
invite-sent = 邀请已发送至 { $email }。
invitations-open = 待接受的邀请
invitation-withdraw = 撤回邀请
invitation-withdrawn = 邀请已撤回。
invitation-title = 您收到邀请
invitation-lead = { $mechanism } 邀请您参与工作。您的角色：{ $role }。
invitation-accept = 接受邀请
invitation-accepted = 欢迎。您的账户已可使用。
invitation-expires = 有效期至 { $date }

## Access tokens

tokens-title = 程序访问令牌
tokens-lead = 以您的名义读取或导入的程序使用令牌而不是您的密码。其权限永远不会超过您本人。
token-name = 用途
token-scope = 权限
token-scope-read = 读取
token-scope-import = 读取和导入
token-scope-write = 读取、导入和修改
token-create = 创建令牌
token-shown-once = 请立即复制令牌。仅此一次显示；我们不保留可读副本。
token-last-used = 最近使用
token-never-used = 从未使用
token-revoke = 吊销
token-revoked = 令牌已吊销。使用它的程序从现在起将被拒绝。
tokens-empty = 尚无令牌

## Further words about accounts

second-factor-picture = 密钥图像，供身份验证器的相机扫描
second-factor-turned-on = 第二因素已启用。其他会话已结束。
second-factor-turned-off = 第二因素已停用。其他会话已结束。
account-no-role = 您尚未在任何机制中担任角色。管理员可以邀请您。
account-operator = 本机操作员
link-gone-title = 此链接已失效
link-gone-invitation = 该链接已过期、已被使用，或已被新的邀请取代。请联系邀请人重新发送。
link-gone-reset = 该链接已过期或已被使用。请申请新的链接。
invitation-has-account = 此地址已有账户。请先登录，登录后将返回此处接受邀请。
invitation-other-account = 您当前以 { $email } 登录，但邀请发送到了另一个地址。请退出登录后重新打开链接。
invitation-joined = 欢迎。您已获得新角色。
token-days = 有效天数
token-days-hint = 1 至 366。
token-valid-until = 有效期至
token-made-by = 创建者
token-needs-membership = 令牌隶属于机制。您在机制中担任角色后，即可在此创建令牌。
reset-done = 新密码已设置。请使用新密码登录。
invite-language = 邮件语言
