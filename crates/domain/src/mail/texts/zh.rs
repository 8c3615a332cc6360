use super::Texts;

/// Chinese.
pub(super) const TEXTS: Texts = Texts {
    invitation: (
        "邀请：{mechanism}",
        "现邀请您在 Suivi 中参与“{mechanism}”的工作。Suivi 用于跟进联合国人权机构的建议。\n\n请打开以下链接，设置密码并开始\
         使用：\n\n{link}\n\n该链接在 {days} 天内有效，仅可使用一次。如果您并未预期收到此邮件，则无需采取任何行动。\n",
    ),
    password_reset: (
        "设置新密码",
        "有人为您在 Suivi 的账户申请了新密码。如果是您本人，请打开以下链接设置：\n\n{link}\n\n该链接在 {hours} 小时内有效，仅可\
         使用一次。如果不是您本人，则无需采取任何行动，您的密码保持不变。\n",
    ),
    password_changed: (
        "您的密码已更改",
        "您在 Suivi 的账户密码已更改，您在所有其他设备上均已退出登录。\n\n如果不是您本人操作，请立即设置新密码并告知管理员：\
         \n\n{link}\n",
    ),
    second_factor_reset: (
        "您的第二重验证已被移除",
        "管理员已移除您在 Suivi 的账户的第二重验证，您在所有设备上均已退出登录。在您重新设置之前，仅凭密码即可登录。请在此重新设\
         置：\n\n{link}\n\n原有的身份验证器条目和恢复码均已失效。如果这不是您要求的，请立即更改密码并告知管理员。\n",
    ),
};
