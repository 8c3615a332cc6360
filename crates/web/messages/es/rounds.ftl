# Las rondas de actualización, las respuestas de las instituciones y los ajustes.

## Rondas

rounds-lead = En cada ronda se pregunta a cada institución qué hay de nuevo sobre cada punto del que es responsable. Las rondas se abren solas en su día; al abrirse una se prevé la siguiente.
rounds-empty = Todavía no hay rondas
rounds-empty-step = Prevea la primera aquí abajo. Después, cada ronda prevé la siguiente.
round = Ronda
round-named = Ronda { $round }
round-period = Período
round-period-from = Primer día del período
round-period-to = Último día del período
round-opens-on = Se abre el
round-opens-hint = Ese día, según el calendario nacional, las preguntas salen solas.
round-due = Plazo
round-due-on = Último día para responder
round-due-hint = Las respuestas llegan a tiempo hasta el final de ese día, según la hora nacional.
round-label = Nombre
round-label-hint = Por ejemplo, 2026-Q4. Se forma a partir del período si lo deja vacío.
round-state = Estado
round-state-planned = Prevista
round-state-open = Abierta
round-state-closed = Cerrada
round-plan = Prever esta ronda
round-plan-title = Prever una ronda
round-plan-lead = El formulario propone el período siguiente. Los recordatorios salen dos semanas, una semana y dos días antes del plazo, y un día y una semana después.
round-planned = La ronda está prevista.
round-unplan = Retirarla
round-unplanned = Se retiró la ronda prevista.
round-open = Abrir ahora
round-open-question = ¿Abrir ahora la ronda { $round }?
round-open-consequences = A cada institución responsable se le pregunta por cada una de sus medidas en curso, y por cada recomendación o grupo que tenga asignado sin medida en curso. Si hay una ronda abierta, se cierra.
round-opened = La ronda está abierta.
round-close = Cerrar la ronda
round-close-question = ¿Cerrar la ronda { $round }?
round-close-consequences = Las respuestas dejan de contar para ella. Lo que no se haya respondido queda vacío.
round-closed = La ronda está cerrada.
round-not-open = Las preguntas de esta ronda todavía no han salido.
round-questions = Preguntas de la ronda
round-asks-nothing = La ronda no pregunta nada a esta institución.
round-answered-at = Respuesta
round-excuse = Dispensar
round-excuse-reason = Por qué no se espera respuesta
round-excused = La institución queda dispensada de esta pregunta.
time-in = { $date }, { $time } ({ $zone })
time-in-geneva = en Ginebra { $date }, { $time }

## Las respuestas de las instituciones

scoreboard-lead = Las instituciones figuran por orden de nombre. No se clasifican.
scoreboard-is-public = El público ve esta página.
scoreboard-is-internal = Solo los miembros del mecanismo ven esta página.
scoreboard-who-decides = Solo la presidencia decide si el público la ve.
scoreboard-show = Mostrarla al público
scoreboard-hide = Mostrarla solo a los miembros
scoreboard-decided = La decisión sobre el cuadro quedó registrada.
scoreboard-empty = Todavía no se ha abierto ninguna ronda
scoreboard-empty-step = Cuando se abra una ronda, esta página mostrará quién ha respondido.
tally-title = Respuestas de todas las instituciones
tally-unit = Preguntas
tally-by-institution = Respuestas por institución
tally-asked = Preguntadas
tally-in-time = A tiempo
tally-late = Tarde
tally-empty = Sin respuesta
tally-drafted = Borrador iniciado
tally-nothing-new = Sin novedades
tally-excused = Dispensadas

## Ajustes

followup-lead = El ritmo de las rondas y lo que cuenta como reciente.
followup-saved = Los ajustes se guardaron.
followup-zone = Zona horaria nacional
followup-zone-hint = Los plazos terminan con el día en esta zona. Los de las Naciones Unidas se indican también en hora de Ginebra.
followup-months = Duración de una ronda
followup-months-of = { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
followup-days = Días para responder
followup-days-hint = De 1 a 90. Vale para las rondas que se prevean a partir de ahora.
followup-fresh = Días en que una actualización cuenta como reciente
followup-fresh-hint = De 30 a 400.
followup-shares = Las instituciones pueden leer las actualizaciones de las demás antes de que se publiquen
followup-percent = Las actualizaciones pueden llevar un porcentaje
followup-percent-hint = Un porcentaje parece fácilmente más exacto de lo que es.

## En el registro de auditoría

audit-round-plan = Previó una ronda
audit-round-unplan = Retiró una ronda prevista
audit-round-open = Abrió una ronda
audit-round-close = Cerró una ronda
audit-round-follow = Ajustó las preguntas de una ronda a las asignaciones
audit-round-excuse = Dispensó a una institución de una pregunta
audit-followup-settings = Cambió los ajustes del seguimiento
audit-followup-scoreboard = Decidió quién ve el cuadro de respuestas
audit-calendar-link = Creó una dirección de calendario
audit-calendar-revoke = Retiró una dirección de calendario
audit-subscription-confirm = Confirmó una suscripción
audit-subscription-end = Terminó una suscripción
