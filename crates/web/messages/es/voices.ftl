# Assessments, remarks, requests for information, signals, and the public’s ways in.

## Assessments: whose view

voice-state = La evaluación del Estado
voice-state-none = El Estado no ha publicado ninguna evaluación.
voice-independent = Opiniones independientes
voice-independent-none = Aún no se ha publicado aquí ninguna evaluación independiente. Las instituciones nacionales y la sociedad civil pueden presentar una.
voice-nhri = Institución nacional de derechos humanos
voice-civil-society = Sociedad civil
voice-committee = La evaluación del comité
voice-all = Todas

## Assessments

assessment = Evaluación
assessments-title = Grado de aplicación
assessments-note = Cada opinión se presenta por separado. Nunca se funden ni se calcula un promedio.
assessments-earlier = { $n ->
        [one] { $n } evaluación anterior
       *[other] { $n } evaluaciones anteriores
    }
assessment-add = Añadir una evaluación
assessment-hidden = Ocultada por un moderador: { $reason }
assessment-hidden-short = Ocultada
assessment-waits = Pendiente de una segunda persona
assessment-as-of = Al { $date }
assessment-read = Leer la evaluación
assessment-answer-of-state = Respuesta del Estado
assessment-whose = De quién es la evaluación
assessment-grade = Calificación
assessment-scale = Escala
assessment-why = Motivos
assessment-why-hint = Qué se hizo en el período, qué falta y qué lo demuestra.
assessment-day = A qué fecha
assessment-name = Nombre de la institución u organización
assessment-name-hint = Tal como debe leerlo el público.
assessment-symbol = Documento
assessment-reason = Por qué difiere de la anterior
assessment-reason-hint = Necesario si cambia la calificación.
assessment-help = Cómo elegir una calificación
assessment-help-text = Considere las medidas adoptadas en el período, no la situación en general. Una medida concreta que responde a la recomendación pero está incompleta es «parcialmente». «No aplicada» significa que no hubo ninguna medida al respecto en el período, no que algo esté inacabado. «Contrarias» significa un rechazo o una nueva medida contraria a la recomendación, no una mala situación.
assessment-committee-source = Dónde lo dice el comité
assessment-committee-source-hint = Solo para la evaluación del comité: la signatura del documento y el párrafo.
assessment-no-evidence = Por qué no se pueden mostrar pruebas
assessment-no-evidence-hint = «Plenamente aplicada» requiere pruebas públicas, o este motivo.
assessment-public-at-once = Es pública en cuanto la envía, a nombre de su organización. Nadie del Gobierno puede modificarla.
assessment-second-person = La publica una segunda persona: quien la redactó no puede hacerlo.
assessment-publish = Publicar
assessment-propose = Enviar a la segunda persona
assessment-proposed = La evaluación espera a una segunda persona.
assessment-published = La evaluación es pública.
assessment-published-at = Publicada
assessment-sent-back = La evaluación fue devuelta.
assessment-withdrawn = Esta evaluación fue retirada.
assessment-hidden-done = La evaluación está oculta; en su lugar figura el motivo.
assessment-shown-done = La evaluación vuelve a mostrarse.
answer-published = La respuesta es pública, junto a la evaluación.
assessment-superseded = Una evaluación posterior la ha sustituido.
assessment-decide = Decidir
assessment-send-back = Devolver
assessment-send-back-why = Qué debe cambiarse
assessment-withdraw = Retirar
assessment-withdraw-why = Por qué se retira
assessment-answer = Responder públicamente en nombre del Estado
assessment-answer-hint = La respuesta figura junto a la evaluación, que queda como está.
assessment-answer-publish = Publicar la respuesta
assessment-show = Mostrar de nuevo
assessment-hide = Ocultar al público
assessment-hide-why = Motivo, que todos verán en su lugar
assessments-waiting = Evaluaciones a la espera de una segunda persona
assessments-waiting-lead = Lea los motivos y publique o devuelva. No puede publicar lo que usted mismo escribió.
assessments-waiting-none = Nada pendiente
assessments-waiting-none-step = Aquí aparecen las evaluaciones propuestas.
assessment-none = Sin evaluación
assessments-by-state = Evaluaciones del propio Estado
assessments-no-average = Es una distribución, no una nota: el Estado se juzga a sí mismo y los comités solo califican algunos párrafos.
assessments-latest = Publicadas más recientemente
assessments-none = Aún no hay evaluaciones
assessments-none-step = Se añaden en la página de una recomendación.

## Scales and grades

scale-own = Evaluación de la aplicación
scale-committee-general = Escala general de los órganos de tratados
scale-cat-implementation = Comité contra la Tortura: aplicación
scale-cat-information = Comité contra la Tortura: información recibida
scale-of-body = Escala de: { $body }
grade-meaning-not_assessed = Nadie la ha evaluado todavía.
grade-meaning-fully = Hay pruebas de que la recomendación se ha aplicado.
grade-meaning-substantially = Lo esencial está hecho; quedan partes menores.
grade-meaning-partially = En el período se adoptaron medidas concretas al respecto; hacen falta más.
grade-meaning-not_implemented = Solo el marco anterior, un proyecto de ley estancado o ninguna medida al respecto en el período.
grade-meaning-contrary = Un rechazo, un retroceso o una medida contraria a la recomendación.
grade-meaning-insufficient_info = No puede evaluarse con la información disponible.
grade-meaning-ccpr-a = Se demostraron medidas significativas para aplicar la recomendación.
grade-meaning-ccpr-b = Se han tomado medidas; se necesitan más medidas o información.
grade-meaning-ccpr-c = Se recibió respuesta, pero las medidas o la información no son pertinentes o no aplican la recomendación. No significa «inacabado».
grade-meaning-ccpr-d = No se recibió informe de seguimiento tras los recordatorios.
grade-meaning-ccpr-e = La información o las medidas son contrarias a la recomendación o la rechazan.
grade-meaning-ced-a = Se demostraron medidas significativas para aplicar la recomendación.
grade-meaning-ced-b = Se han tomado medidas; se necesitan más medidas o información.
grade-meaning-ced-c = Se recibió respuesta, pero las medidas o la información no son pertinentes o no aplican la recomendación. No significa «inacabado».
grade-meaning-ced-d = No se recibió informe de seguimiento tras los recordatorios.
grade-meaning-ced-e = La información o las medidas son contrarias a la recomendación o la rechazan.

## Remarks

remarks-title = Observaciones y preguntas
remarks-note = Entre la secretaría y las instituciones interesadas. El público no las ve.
remark-yours = Su observación
remark-who-reads = Quién puede leerlo
class-government = La secretaría y las instituciones interesadas
class-restricted = Restringido: esta institución, la secretaría y la presidencia
class-restricted-short = Restringido
remark-send = Enviar la observación
remark-withdrawn = Esta observación fue retirada
remark-withdraw = Retirar

## Requests for information

request = Solicitud de información
requests-title = Solicitudes de información
requests-lead = Preguntas de la secretaría a las instituciones, cada una con su plazo y una respuesta.
requests-none = No hay solicitudes
requests-none-step = Aquí aparecen las preguntas dirigidas a su institución.
request-new = Preguntar a una institución
request-new-lead = Una pregunta, una institución, una fecha.
request-ask-here = Preguntar a una institución sobre esto
request-question = Pregunta
request-to = Institución
request-due = Plazo
request-send = Enviar la pregunta
request-sent = La pregunta fue enviada.
request-asked-by = Preguntada por
request-answer = Respuesta
request-answer-send = Enviar la respuesta
request-answer-sent = La respuesta fue enviada.
request-open = Abierta
request-late = Con retraso
request-answered = Respondida
request-withdrawn = Retirada
request-withdraw = Retirar la pregunta
request-withdrawn-done = La pregunta fue retirada.

## Signals

signals-title = Señales
signals-lead = Indicios externos: noticias, canales, sugerencias. Ninguno es una prueba hasta que una persona lo acepta como tal.
signal-open = Por decidir
signal-state-taken = Aceptadas como prueba
signal-state-set_aside = Descartadas
signals-none = No hay señales
signals-none-step = Aquí aparecen las sugerencias hechas en la página de una recomendación.
signal-kind-news = Noticia
signal-kind-feed = Canal
signal-kind-suggestion = Sugerencia
signal-about = Sobre:
signal-record = Recomendación
signal-record-hint = Su nombre en las direcciones, por ejemplo upr-4-139-12.
signal-take = Aceptar como prueba
signal-taken = Ahora es una prueba, interna hasta que alguien la haga pública.
signal-set-aside = Descartar
signal-set-aside-done = Se descartó.
signal-reason = Por qué no prueba nada aquí
evidence-kind = Tipo de prueba
evidence-kind-law = Ley o decreto
evidence-kind-gazette = Boletín oficial
evidence-kind-court_decision = Decisión judicial
evidence-kind-statistic = Estadística
evidence-kind-report = Informe
evidence-kind-photo = Fotografía
evidence-kind-link = Página web
suggest-title = Sugerir una lectura
suggest-lead = Una ley, un informe o una noticia que muestre qué fue de esta recomendación. Una persona decide si es una prueba.
suggest-what = Qué es
suggest-where = Dirección de la página
suggest-source = Quién lo dice
suggest-source-hint = Un periódico, una oficina, una organización.
suggest-day = Su fecha
suggest-why = Qué muestra
suggest-why-hint = No escriba nombres de víctimas ni de otras personas.
suggest-send = Enviar la sugerencia
suggestion-sent = Gracias. La secretaría lo examinará.

## Ways in for the public

by-title = Seguir un tema
by-lead = Qué se pidió al Estado, qué se hizo, quién lo hizo, con qué pruebas y cuán reciente es.
by-right = Por derecho
by-right-lead = Derechos y ámbitos jurídicos, cada uno con todos sus temas.
by-theme = Por tema
by-theme-lead = Los temas del Índice Universal de los Derechos Humanos.
by-person = Por grupo de personas
by-person-lead = Niños, mujeres, personas con discapacidad y otras.
by-sdg = Por Objetivo de Desarrollo Sostenible
by-sdg-lead = Metas de la Agenda 2030 a las que contribuyen las recomendaciones.
by-institution = Por institución
by-institution-lead = Quién dirige qué.
by-nothing = Todavía no hay nada
by-nothing-step = Aparecerá en cuanto haya recomendaciones vinculadas.
by-count = { $n ->
        [one] { $n } recomendación
       *[other] { $n } recomendaciones
    }
by-asked = { $n ->
        [one] { $n } recomendación vigente trata de esto.
       *[other] { $n } recomendaciones vigentes tratan de esto.
    }
by-note = Las cifras cuentan recomendaciones, al { $date }. Describen un trabajo, no el disfrute de los derechos, y no son una nota.
by-covered-meaning = Recomendaciones a las que responde al menos una medida pública.
by-assessed = Evaluadas por el Estado
by-assessed-meaning = Recomendaciones sobre las que el Estado ha publicado su propia evaluación.
by-independent = Con una opinión independiente
by-independent-meaning = Recomendaciones sobre las que una institución nacional, la sociedad civil o un comité ha publicado una evaluación.
by-done = Qué se hizo
by-newest = Última actualización:
by-done-nothing = Aún no se ha publicado ninguna actualización sobre esto.
by-nothing-new = La institución indica que no hay novedades.
by-concerns = Se refiere a:
by-measure = Medida
by-measures = Medidas en curso y previstas
by-measures-count = { $n ->
        [one] { $n } medida pública responde a estas recomendaciones.
       *[other] { $n } medidas públicas responden a estas recomendaciones.
    }

## The trail

audit-case-close = Expediente cerrado
audit-case-reopen = Expediente reabierto
audit-case-assess = Expediente evaluado
audit-assessment-propose = Evaluación propuesta
audit-assessment-file = Evaluación presentada
audit-assessment-publish = Evaluación publicada
audit-assessment-send_back = Evaluación devuelta
audit-assessment-withdraw = Evaluación retirada
audit-assessment-hide = Evaluación ocultada
audit-assessment-show_again = Evaluación mostrada de nuevo
audit-assessment-supersede = Evaluación sustituida
audit-comment-write = Observación escrita
audit-comment-withdraw = Observación retirada
audit-request-ask = Información solicitada
audit-request-answer = Solicitud respondida
audit-request-withdraw = Solicitud retirada
audit-signal-send = Señal enviada
audit-signal-decide = Señal decidida
audit-evidence-add = Prueba añadida
