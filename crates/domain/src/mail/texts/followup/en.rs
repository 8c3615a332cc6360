use super::Words;

/// English.
pub(super) const WORDS: Words = Words {
    subject_before: "{mechanism}, round {round}: items to answer: {count}",
    subject_late: "{mechanism}, round {round}: items not answered: {count}",
    subject_board: "{mechanism}, round {round}: institutions that have not answered",
    answer_before: "These items wait for your answer in the round {round}, until {due}; in Geneva that is {geneva}. \
                    Each link leads straight to the answer. Where nothing has changed, one button says so.",
    answer_late: "The round {round} was due on {due}; in Geneva that was {geneva}. These items have not been answered. \
                  A late answer is better than none; where nothing has changed, one button says so.",
    approve: "The round {round} was due on {due}; in Geneva that was {geneva}. Your institution has not answered these \
              items. Please see to it that somebody does.",
    decide: "The round {round} was due on {due}; in Geneva that was {geneva}. A week later, these institutions have not \
             answered everything:",
    hidden: "- Items that you see only after signing in: {count}",
    more: "- And others: {count}",
    work_list: "Everything that waits for you:",
    scoreboard: "How every institution has answered:",
    board_line: "asked {asked}, answered {answered}, of these late {late}, not answered {empty}",
    subscription: (
        "Please confirm: news about {about}",
        "Somebody, probably you, asked that this address be told once a week what {mechanism} publishes about:\n\n\
         {about}\n\nOpen this link to confirm it:\n\n{link}\n\nThe link works for {days} days. If you do nothing, no \
         further letter comes, and the address is forgotten.\n",
    ),
    published: (
        "{mechanism}: published about {about}",
        "This week {mechanism} published about {about}:",
        "To end these letters with one click:",
    ),
};
