# Measures: what institutions undertake to do about recommendations.

## The list

measures-title = Medidas
measures-lead = Lo que las instituciones se comprometen a hacer respecto de las recomendaciones, para cuándo y en qué punto está.
measures-count = { $n ->
        [one] { $n } medida
       *[other] { $n } medidas
    }
measures-empty = Todavía no hay medidas
measures-empty-step = Una medida dice qué hará una institución respecto de una recomendación o de un grupo temático, y para cuándo. Empiece por la más segura.
measures-none-step = Ninguna medida cumple todos estos filtros. Quite alguno.
measures-set-status = Fijar el estado
measures-set-plan = Incluir en el plan
measures-changed = Las medidas se han modificado.
measures-outcome = Qué se hizo y qué quedó sin cambiar
measures-outcome-changed = Modificadas: { $changed }. Ya estaban así: { $same }.
measures-outcome-asked = { $n ->
        [one] { $n } medida pública retrocedería: se ha pedido la decisión de una segunda persona.
       *[other] { $n } medidas públicas retrocederían: se ha pedido la decisión de una segunda persona.
    }
measures-outcome-refused = { $n ->
        [one] { $n } medida queda como está
       *[other] { $n } medidas quedan como están
    }

## One measure

measure = Medida
measure-add = Añadir una medida
measure-edit = Editar la medida
measure-saved = La medida se ha guardado.
measure-proposal-lead = La propone en nombre de su institución. La persona responsable de visado da el visto bueno y después la secretaría la publica.
measure-title = Título
measure-title-hint = Lo que se hará, en una línea. Basta un idioma.
measure-kind = Tipo
measure-kind-law = Ley
measure-kind-policy = Política o estrategia
measure-kind-programme = Programa o servicio
measure-kind-budget = Presupuesto
measure-kind-training = Formación
measure-kind-data = Datos o investigación
measure-kind-ratification = Ratificación o adhesión
measure-kind-institution = Institución
measure-kind-remedy = Reparación
measure-description = Qué se hará
measure-output = Qué se obtendrá
measure-output-hint = Lo que se podrá mostrar al terminar: una ley en vigor, 200 matronas formadas. Es necesario antes de dar la medida por completada.
measure-who = Quién lo hace
measure-institution = Institución
measure-lead = Institución responsable
measure-supports = Instituciones de apoyo
measure-keeper = A cargo de
measure-keeper-hint = Una persona de la institución responsable. No se muestra al público.
measure-when = Para cuándo
measure-start = Comienzo
measure-due = Plazo
measure-continuous = Permanente
measure-continuous-box = No tiene fin: se revisa en fechas fijadas
measure-historical = Sí, es una medida del pasado: el plazo es el indicado
measure-smart = ¿Es un buen compromiso?
measure-smart-hint = Marque lo que se cumple. Lo que falta se muestra; no impide nada.
measure-smart-S = Específico
measure-smart-M = Medible
measure-smart-A = Alcanzable
measure-smart-R = Pertinente
measure-smart-T = Con plazo
measure-smart-question-S = ¿Dice exactamente qué se hará?
measure-smart-question-M = ¿Puede otra persona comprobar si se ha hecho?
measure-smart-question-A = ¿Puede la institución hacerlo con su personal y su presupuesto?
measure-smart-question-R = ¿Responde a lo que se recomendó?
measure-smart-question-T = ¿Dice para cuándo?
measure-plan = Plan
measure-plan-none = En ningún plan
measure-targets = Metas de la Agenda 2030
measure-targets-hint = Números separados por comas, por ejemplo 5.2, 16.3.
measure-money = Cuánto cuesta
measure-budget = Presupuesto
measure-budget-hint = Un número, por ejemplo 1250000.
measure-currency = Moneda
measure-currency-code = Moneda, tres letras (EUR, XOF)
measure-budget-source = Quién lo financia
measure-status = Estado
measure-status-set = Fijar el estado
measure-status-reason = Motivo
measure-status-reason-hint = Necesario para «bloqueada» y «cancelada».
measure-status-reason-hint-public = Necesario para «bloqueada» y «cancelada», y siempre que retroceda: entonces decide una segunda persona.
measure-status-changed = El estado se ha fijado.
measure-status-asked = La medida es pública y retrocedería. Se ha pedido la decisión de una segunda persona; hasta entonces no cambia.
measure-agreement = Visto bueno de la institución
measure-agreement-lead = Un punto focal de su institución propone esta medida. Léala y dé su visto bueno.
measure-agree = Dar el visto bueno
measure-agreed = La institución ha dado su visto bueno.
measure-publication = Publicación
measure-public = Pública
measure-publish = Publicar
measure-published = La medida es pública.
measure-hide = Retirarla del público
measure-hide-reason = Por qué no debería seguir siendo pública
measure-hide-asked = Se ha pedido la decisión de una segunda persona; hasta entonces la medida sigue siendo pública.
measure-second-person = Decide una segunda persona.
measure-waits = { $by } pidió el { $on } que retrocediera. Motivo:
measure-changed = Última modificación
measure-answers = A qué responde
measure-answers-short = Responde a
measure-answers-nothing = Todavía no responde a ninguna recomendación.
measure-link = Añadir a qué responde
measure-recommendation = Recomendación
measure-recommendation-hint = Su nombre corto en la dirección, por ejemplo upr-4-139-12.
measure-only-overdue = Con el plazo vencido
measure-only-proposed = A la espera del visto bueno
measure-to-look-at = Para revisar
measure-warning-outside-plan = Sus fechas quedan fuera del período del plan.
measure-warning-no-due-date = No tiene plazo ni consta como permanente.
measure-warning-no-lead = Ninguna institución es responsable.
measure-warning-answers-nothing = No responde a ninguna recomendación ni a ningún grupo.
not-public = No público
overdue-since = (vencido, { $age })

## Milestones

milestones-title = Hitos
milestone = Hito
milestone-add = Añadir un hito
milestone-edit = Editar el hito
milestone-saved = Los hitos se han guardado.
milestone-reached = Alcanzado
milestone-done = Alcanzado el
milestone-proof = Qué lo demuestra

## What is being done about a recommendation

doing-title = Qué se está haciendo
doing-nothing = Ninguna medida pública responde todavía.
doing-by-cluster = (responde a todo el grupo)

## Requests to go back on something public

steps-back-title = Solicitudes de retroceso
steps-back-lead = Alguien pide que algo público retroceda y dice por qué. Solo ocurre si una segunda persona está de acuerdo.
steps-back-empty = No hay solicitudes pendientes
steps-back-empty-step = Las solicitudes aparecen aquí cuando alguien hace retroceder una medida pública.
steps-back-about = Asunto
steps-back-change = Cambio
steps-back-why = Por qué
steps-back-who = Solicitado por
steps-back-decision = Decisión
steps-back-agree = Aceptar
steps-back-refuse = Rechazar
step-back-decided = La solicitud se ha resuelto.

## Measures from a file, and files in general

measures-import = Medidas de un archivo
measures-import-lead = Cada fila es una medida. Primero verá lo que haría el archivo; nada se escribe hasta que usted lo confirme.
measures-import-columns = La primera fila contiene los nombres de las columnas. El título y el tipo son necesarios; se entienden estas, en cualquiera de los seis idiomas:
measures-import-language = Idioma de los textos
measures-import-historical = Son medidas del pasado: los plazos vencidos son correctos
measures-imported = Las medidas del archivo se han registrado.
measures-preview-new = { $n ->
        [one] { $n } medida nueva
       *[other] { $n } medidas nuevas
    }
measures-preview-known = { $n ->
        [one] { $n } medida ya existe con el mismo título
       *[other] { $n } medidas ya existen con el mismo título
    }
measure-add-indicator = Añadir un indicador
file-kinds = CSV, Excel (.xlsx) u OpenDocument (.ods).
file-look = Examinar el archivo
file-preview = Qué haría el archivo
file-preview-lead = Todavía no se ha escrito nada.
file-take = Incorporarlo
file-unknown-columns = Estas columnas no se entienden y se dejan de lado:
file-rejected = { $n ->
        [one] { $n } celda no se puede tomar
       *[other] { $n } celdas no se pueden tomar
    }
file-rejected-lead = Sus filas quedan fuera; las demás se pueden tomar. Corríjalas en el archivo y envíelo de nuevo: lo que ya está no se duplica.
file-rejected-caption = Celdas que no se pueden tomar
file-rejected-more = { $n ->
        [one] y { $n } más
       *[other] y { $n } más
    }
file-place = Dónde
file-column = Columna
file-found = Qué hay ahí
file-why = Qué hacer
