# La primera pantalla de cada función: lo que espera, lo más antiguo primero.

## La cola de la secretaría

queue-title = Qué espera a la secretaría
queue-what = Qué
queue-count = Cuántos
queue-oldest = El más antiguo desde
queue-since = Desde
queue-note = Nota
queue-verify = Recomendaciones por verificar
queue-allocate = Recomendaciones por asignar
queue-unconfirmed = Instituciones responsables que no han confirmado
queue-contested = Responsabilidades impugnadas
queue-late = Preguntas con el plazo vencido
queue-validate = Actualizaciones por validar
queue-publish = Actualizaciones por publicar
queue-assessments = Evaluaciones que esperan a una segunda persona
queue-step-backs = Solicitudes de volver atrás en algo publicado
queue-requests = Solicitudes a instituciones sin respuesta
items-count = { $n ->
        [one] { $n } entrada
       *[other] { $n } entradas
    }
deadlines-title = Próximos plazos
deadline-report = Informe a un comité:
deadline-measure = Próxima medida que vence:
geneva-time = (hora de Ginebra)
item = Punto
item-open = Abrir
item-cluster = (grupo temático)

## Punto focal

my-items-title = Mis puntos
my-items-asked = { $n ->
        [one] Ronda { $round }: { $n } punto espera su respuesta.
       *[other] Ronda { $round }: { $n } puntos esperan su respuesta.
    }
my-items-between = No hay ninguna ronda abierta. La próxima, { $round }, se abre el { $date }. Puede comunicar novedades en cualquier momento.
my-items-no-round = No hay ninguna ronda abierta ni prevista. Puede comunicar novedades en cualquier momento.
my-items-all-answered = Todo está respondido. Gracias.
my-items-none = Su institución todavía no es responsable de nada.
round-until = Las respuestas llegan a tiempo hasta
item-last-said = Última cuenta dada
item-due = Plazo
never = nunca
answer-continue = Continuar el borrador
drafts-title = Borradores
returned-title = Devueltas
returned-reason = Por qué:
requests-mine-title = Preguntas por responder

## Responsable de visado

clear-title = Esperan mi visado
clear-count = { $n ->
        [one] { $n } actualización le espera.
       *[other] { $n } actualizaciones le esperan.
    }
clear-oldest = La más antigua se presentó { $age }.
clear-open = Revisar y visar
clear-nothing = No le espera ninguna actualización.

## Otros

points-title = Indicadores que necesitan un valor
points-lead = Por su periodicidad, cabe esperar un valor más reciente. Primero los que llevan más tiempo pendientes.
points-none = Todos los indicadores tienen su último valor.
point-indicator = Indicador
point-latest = Último período
point-since = Se esperaba
bills-title = Leyes y ratificaciones que piden las recomendaciones
bills-lead = Proyectos de ley y ratificaciones en curso, los más antiguos primero.
bills-none = No hay proyectos de ley ni ratificaciones en curso.
bills-without = Recomendaciones que piden un acto concreto y aún no tienen medida
bill-kind = Tipo
bill-kind-law = Ley
bill-kind-ratification = Ratificación
bill-state = Estado
my-assessments-title = Mis evaluaciones
my-assessments-none = Todavía no ha evaluado nada. Elija una recomendación:
my-assessment-draft = borrador
my-assessment-proposed = enviada
my-assessment-published = publicada
my-assessment-withdrawn = retirada
work-assessment-hidden = Ocultada por la moderación:
news-title = Lo último publicado
news-none = Todavía no se ha publicado nada.
news-update = actualización
news-nothing-new = sin novedades
news-by-state = El Estado
news-by-nhri = Institución nacional de derechos humanos
news-by-civil_society = Sociedad civil
news-by-committee = Comité
trail-whole = Todo el registro de auditoría
deadline-obligation = Próximo informe
deadline-obligations-overdue = Informes atrasados
