# Exchange on the hub: questions to peers, people to ask, announcements, moderation, the monthly letter.

## Questions to peers

exchange-questions = Preguntas a pares
exchange-questions-lead = Pregunte a los mecanismos de otros Estados qué hicieron y cuénteles lo que hizo el suyo.
exchange-questions-count = { $n ->
        [one] { $n } pregunta
       *[other] { $n } preguntas
    }
exchange-questions-none-step = Quite un filtro o haga usted la pregunta.
exchange-questions-empty = Todavía no se ha hecho ninguna pregunta.
exchange-questions-empty-step = Pregunte lo que quisiera saber de otros mecanismos. Toda persona que tenga una función aquí puede preguntar y responder.
exchange-ask = Hacer una pregunta
exchange-ask-lead = Diga lo que quisiera saber. Los mecanismos que ya lo hicieron responden en la página.
exchange-ask-send = Preguntar
exchange-question-title = Su pregunta en una línea
exchange-question-body = La pregunta completa
exchange-body-hint = No escriba nombres, direcciones ni números de personas. Puede usar Markdown para listas, negritas y enlaces.
exchange-audience = Quién puede leerlo
exchange-audience-hint = En una pregunta esto no puede cambiarse después: las respuestas se escriben para quienes pueden leerla.
exchange-audience-public = Todo el mundo
exchange-audience-network = Solo la red
exchange-audience-un = Solo asesores de las Naciones Unidas
exchange-seat = En nombre de quién
exchange-language = Idioma
exchange-capacity = Capacidad de un mecanismo
exchange-state = Estado
exchange-states = Estados a los que se dirige sobre todo
exchange-states-hint = Sus personas de enlace reciben una vez una carta con un enlace.
exchange-standing = En qué punto está
exchange-standing-unanswered = Espera respuesta
exchange-standing-answered = Con respuesta
exchange-standing-closed = Cerrada
exchange-changed = Cambiado el { $day }: lo que decía antes
exchange-hidden-question = Esta pregunta se ocultó el { $day }. Motivo: { $reason }
exchange-hidden-answer = Esta respuesta se ocultó el { $day }. Motivo: { $reason }
exchange-follow = Recibir una carta cuando haya una nueva respuesta
exchange-unfollow = No recibir más cartas
exchange-close = Cerrar la pregunta
exchange-reopen = Reabrir la pregunta
exchange-closed-note = No se esperan más respuestas.
exchange-from-elsewhere = Esta pregunta se hizo en otro nodo. Se responde allí.
exchange-edit-question = Cambiar la pregunta
exchange-edit-lead = Lo que decía antes sigue siendo legible.
exchange-save = Guardar

## Answers

exchange-answers-count = { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }
exchange-answers-none = Nadie ha respondido todavía.
exchange-answers-none-step = Si su mecanismo ya lo hizo, dos frases ya ayudan.
exchange-answer-yours = Su respuesta
exchange-answer-body = La respuesta
exchange-answer-send = Enviar la respuesta
exchange-edit-answer = Cambiar la respuesta
exchange-accept = Marcar como la respuesta que ayudó
exchange-accepted = Esta respuesta ayudó
exchange-sign-in = Inicie sesión para responder

## Moderation

exchange-moderation = Moderación
exchange-moderation-lead = Lo que la redacción del centro ocultó o volvió a mostrar, y por qué. No se borra nada.
exchange-moderation-none = No se ha ocultado nada.
exchange-moderation-none-step = Cuando la redacción oculta algo, figura aquí con el motivo.
exchange-moderation-when = Cuándo
exchange-moderation-act = Qué se hizo
exchange-moderation-reason = Motivo
exchange-moderation-by = Por
exchange-moderation-hid-question = Se ocultó una pregunta
exchange-moderation-hid-answer = Se ocultó una respuesta
exchange-moderation-restored-question = Se vuelve a mostrar una pregunta
exchange-moderation-restored-answer = Se vuelve a mostrar una respuesta
exchange-moderation-network = para la red
exchange-hide = Ocultar
exchange-restore = Volver a mostrar
exchange-hide-lead = El lugar permanece, con el motivo. Quien lo escribió recibe una carta y el acto figura en la lista de moderación.
exchange-reason = Motivo, que todo el mundo lee

## People

exchange-people = Personas a quienes preguntar
exchange-people-lead = Personas de la red que aceptaron que se les escriba. Sus direcciones no se muestran a nadie.
exchange-people-none = Todavía no hay nadie en el directorio.
exchange-people-none-step = Comience usted: diga sobre qué se le puede preguntar. Puede retirarse en cualquier momento.
exchange-people-join = Permitir que le escriban
exchange-people-change = Cambiar su ficha
exchange-people-mine = Su ficha en el directorio
exchange-people-mine-lead = Las personas de la red ven su nombre, sobre qué se le puede preguntar y su mecanismo, y le escriben mediante un formulario. Su nombre figura entonces también junto a lo que pregunte y responda, para todos los que puedan leerlo.
exchange-people-name = Nombre
exchange-people-topics = Sobre qué se le puede preguntar
exchange-people-topics-hint = Por ejemplo: un registro único para todos los ministerios; consultar a niñas y niños.
exchange-people-languages = Idiomas
exchange-people-agree = Acepto que esto se muestre a la red hasta que lo retire
exchange-people-leave = Retirar su ficha
exchange-people-leave-lead = Desaparece en el acto de todas las páginas, y su nombre de lo que preguntó y respondió.
exchange-people-write = Escribir a { $name }
exchange-people-write-lead = Su nombre, su mecanismo y su correo electrónico acompañan el mensaje, para que le respondan.
exchange-people-message = Mensaje
exchange-people-send = Enviar

## Announcements

exchange-announcements = Anuncios
exchange-announcements-lead = Lo que los mecanismos y la redacción del centro quieren dar a conocer.
exchange-announcements-none = Ahora no hay anuncios.
exchange-announcements-none-step = Quienes llevan el perfil de un Estado y la redacción del centro pueden anunciar algo aquí.
exchange-announcements-own = Anunciado por sus funciones
exchange-announce = Anunciar algo
exchange-announcement-edit = Cambiar el anuncio
exchange-announcement-title = Título
exchange-announcement-text = Texto
exchange-until = Visible hasta
exchange-withdraw = Retirar

## The monthly letter

exchange-digest = Carta mensual
exchange-digest-lead = En los primeros días de cada mes: novedades, preguntas que esperan respuesta y próximos eventos. Solo títulos y enlaces.
exchange-digest-is-on = Usted recibe la carta.
exchange-digest-is-off = Usted no recibe la carta.
exchange-digest-take = Recibir la carta
exchange-digest-end = No recibirla más

## What was done

exchange-done-asked = La pregunta se ha hecho.
exchange-done-revised = La pregunta se ha cambiado. Lo que decía antes sigue siendo legible.
exchange-done-answered = La respuesta figura en la página.
exchange-done-answer-revised = La respuesta se ha cambiado. Lo que decía antes sigue siendo legible.
exchange-done-accepted = La respuesta queda marcada como la que ayudó.
exchange-done-followed = Recibirá una carta cuando haya una nueva respuesta.
exchange-done-unfollowed = Ya no recibirá cartas sobre esta pregunta.
exchange-done-closed = La pregunta está cerrada.
exchange-done-reopened = La pregunta está abierta de nuevo.
exchange-done-hidden = Queda oculto. El lugar permanece, con el motivo.
exchange-done-restored = Se muestra de nuevo.
exchange-done-joined = Usted figura en el directorio.
exchange-done-left = Su ficha se ha retirado.
exchange-done-written = La carta está en camino.
exchange-done-announced = El anuncio se ha publicado.
exchange-done-announcement-saved = El anuncio se ha cambiado.
exchange-done-withdrawn = El anuncio se ha retirado.
exchange-done-digest-on = Recibirá la carta mensual.
exchange-done-digest-off = Ya no recibirá la carta mensual.

## In the audit trail

audit-peer_question-ask = Hizo una pregunta
audit-peer_question-revise = Cambió una pregunta
audit-peer_question-close = Cerró una pregunta
audit-peer_question-reopen = Reabrió una pregunta
audit-peer_question-accept = Marcó la respuesta que ayudó
audit-peer_question-hide = Ocultó una pregunta
audit-peer_question-restore = Volvió a mostrar una pregunta
audit-peer_answer-give = Respondió a una pregunta
audit-peer_answer-revise = Cambió una respuesta
audit-peer_answer-hide = Ocultó una respuesta
audit-peer_answer-restore = Volvió a mostrar una respuesta
audit-moderation-note = Anotó un acto de moderación
audit-directory-join = Entró en el directorio
audit-directory-leave = Salió del directorio
audit-directory-write = Escribió a una persona del directorio
audit-announcement-make = Publicó un anuncio
audit-announcement-revise = Cambió un anuncio
audit-announcement-withdraw = Retiró un anuncio
audit-digest-take = Pidió la carta mensual
audit-digest-end = Puso fin a la carta mensual
