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
    clearance: (
        "有一份文本等待您批准：{mechanism}",
        "{mechanism}请您批准一份进展更新，然后再送交秘书处。其主题是：\n\n{item}\n\n请打开以下链接阅读全文、查看改动，并予以批准或退回：\n\n{link}\n\n\
         您无需账户。链接仅限此份文本，只能使用一次，{days}天内有效。您的决定将连同您的姓名记录为通过此链接作出。请勿转发本邮件。如果您没有预料到这封邮件，\
         则无需做任何事情。\n",
    ),
};
