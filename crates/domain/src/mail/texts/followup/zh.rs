use super::Words;

/// Chinese.
pub(super) const WORDS: Words = Words {
    subject_before: "{mechanism}，{round}更新轮次：待答复事项：{count}",
    subject_late: "{mechanism}，{round}更新轮次：未答复事项：{count}",
    subject_board: "{mechanism}，{round}更新轮次：尚未答复的机构",
    answer_before: "以下事项在{round}更新轮次中等待您的答复，截止时间为{due}，即日内瓦时间{geneva}。每个链接直接通向答复页面。\
                    如果没有变化，按一个按钮即可。",
    answer_late: "{round}更新轮次已于{due}截止，即日内瓦时间{geneva}。以下事项尚未答复。迟答复胜于不答复；如果没有变化，\
                  按一个按钮即可。",
    approve: "{round}更新轮次已于{due}截止，即日内瓦时间{geneva}。贵机构尚未就以下事项作出答复，请安排人员答复。",
    decide: "{round}更新轮次已于{due}截止，即日内瓦时间{geneva}。一周之后，以下机构仍未全部答复：",
    hidden: "- 登录后才能看到的事项：{count}",
    more: "- 其他事项：{count}",
    work_list: "等待您处理的全部事项：",
    scoreboard: "各机构的答复情况：",
    board_line: "应答复 {asked}，已答复 {answered}，其中迟交 {late}，未答复 {empty}",
    subscription: (
        "请确认：关于{about}的消息",
        "有人（可能是您）请求每周一次将{mechanism}就以下内容发布的消息发送到此地址：\n\n{about}\n\n\
         请打开此链接确认：\n\n{link}\n\n链接有效期为{days}天。如果您不作任何操作，将不再收到邮件，此地址也不会被保留。\n",
    ),
    published: (
        "{mechanism}：关于{about}的新发布",
        "{mechanism}本周发布了以下关于{about}的内容：",
        "一键停止接收这些邮件：",
    ),
};
