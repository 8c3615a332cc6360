use super::Words;

/// Spanish.
pub(super) const WORDS: Words = Words {
    subject_before: "{mechanism}, ronda {round}: puntos por responder: {count}",
    subject_late: "{mechanism}, ronda {round}: puntos sin respuesta: {count}",
    subject_board: "{mechanism}, ronda {round}: instituciones que no han respondido",
    answer_before: "Estos puntos esperan su respuesta en la ronda {round}, hasta {due}; en Ginebra son {geneva}. Cada \
                    enlace lleva directamente a la respuesta. Si nada ha cambiado, basta un botón.",
    answer_late: "La ronda {round} vencía el {due}; en Ginebra eran {geneva}. Estos puntos no han recibido respuesta. Es \
                  mejor responder tarde que no responder; si nada ha cambiado, basta un botón.",
    approve: "La ronda {round} vencía el {due}; en Ginebra eran {geneva}. Su institución no ha respondido sobre estos \
              puntos. Le rogamos que se ocupe de que alguien lo haga.",
    decide: "La ronda {round} vencía el {due}; en Ginebra eran {geneva}. Una semana después, estas instituciones no han \
             respondido a todo:",
    hidden: "- Puntos que solo se ven después de iniciar sesión: {count}",
    more: "- Y otros: {count}",
    work_list: "Todo lo que le espera:",
    scoreboard: "Las respuestas de cada institución:",
    board_line: "preguntados {asked}, respondidos {answered}, de ellos tarde {late}, sin respuesta {empty}",
    subscription: (
        "Confirme, por favor: novedades sobre {about}",
        "Alguien, probablemente usted, ha pedido que esta dirección reciba una vez por semana lo que {mechanism} publica \
         sobre:\n\n{about}\n\nAbra este enlace para confirmarlo:\n\n{link}\n\nEl enlace es válido durante {days} días. \
         Si no hace nada, no recibirá más mensajes y la dirección se olvidará.\n",
    ),
    published: (
        "{mechanism}: publicaciones sobre {about}",
        "Esta semana, {mechanism} ha publicado sobre {about}:",
        "Para dejar de recibir estos mensajes con un clic:",
    ),
};
