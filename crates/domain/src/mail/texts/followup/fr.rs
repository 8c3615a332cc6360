use super::Words;

/// French.
pub(super) const WORDS: Words = Words {
    subject_before: "{mechanism}, cycle de suivi {round} : points à renseigner : {count}",
    subject_late: "{mechanism}, cycle de suivi {round} : points sans réponse : {count}",
    subject_board: "{mechanism}, cycle de suivi {round} : institutions n’ayant pas répondu",
    answer_before: "Ces points attendent votre réponse pour le cycle de suivi {round}, jusqu’au {due}, soit {geneva} à \
                    Genève. Chaque lien mène directement à la réponse. Si rien n’a changé, un seul bouton suffit.",
    answer_late: "Le cycle de suivi {round} arrivait à échéance le {due}, soit {geneva} à Genève. Ces points sont restés \
                  sans réponse. Mieux vaut répondre en retard que pas du tout ; si rien n’a changé, un seul bouton suffit.",
    approve: "Le cycle de suivi {round} arrivait à échéance le {due}, soit {geneva} à Genève. Votre institution n’a pas \
              répondu sur ces points. Merci de faire en sorte que quelqu’un y réponde.",
    decide: "Le cycle de suivi {round} arrivait à échéance le {due}, soit {geneva} à Genève. Une semaine plus tard, ces \
             institutions n’ont pas répondu à tout :",
    hidden: "- Points visibles seulement après connexion : {count}",
    more: "- Et d’autres : {count}",
    work_list: "Tout ce qui vous attend :",
    scoreboard: "Les réponses de chaque institution :",
    board_line: "demandés {asked}, renseignés {answered}, dont en retard {late}, sans réponse {empty}",
    subscription: (
        "Merci de confirmer : nouvelles sur {about}",
        "Quelqu’un, sans doute vous, a demandé que cette adresse reçoive une fois par semaine ce que {mechanism} publie \
         sur :\n\n{about}\n\nOuvrez ce lien pour le confirmer :\n\n{link}\n\nLe lien est valable {days} jours. Si vous \
         ne faites rien, aucun autre message ne suivra et l’adresse sera oubliée.\n",
    ),
    published: (
        "{mechanism} : publications sur {about}",
        "Cette semaine, {mechanism} a publié sur {about} :",
        "Pour mettre fin à ces messages en un clic :",
    ),
};
