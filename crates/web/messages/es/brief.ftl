# La nota para la presidencia, el orden del día de una reunión y las cifras del seguimiento.

## Nota

brief-lead = Se imprime en dos hojas.
brief-asks = Decisiones que se le piden
brief-asks-none = Nada espera su decisión.
ask-lead = ¿Quién es responsable?
ask-assessments = { $n ->
        [one] ¿Publicar { $n } evaluación del Estado, o no?
       *[other] ¿Publicar { $n } evaluaciones del Estado, o no?
    }
ask-step-backs = { $n ->
        [one] ¿Aceptar { $n } solicitud de volver atrás en algo publicado?
       *[other] ¿Aceptar { $n } solicitudes de volver atrás en algo publicado?
    }
ask-plan = ¿Aprobar el plan?
ask-unblock = ¿Cómo puede avanzar esto?
brief-numbers = Dónde estamos
brief-new = Novedades desde el { $date }
brief-new-recommendations = { $n ->
        [one] { $n } recomendación recibida
       *[other] { $n } recomendaciones recibidas
    }
brief-new-updates = { $n ->
        [one] { $n } actualización publicada
       *[other] { $n } actualizaciones publicadas
    }
brief-new-completed = { $n ->
        [one] { $n } medida completada
       *[other] { $n } medidas completadas
    }
brief-due = Vencen en 90 días
brief-overdue = Vencidas
brief-blocked = Bloqueadas
brief-can-unblock = Puede desbloquearla:
brief-without-measure = Recomendaciones sin medida
brief-grades = Nuevas calificaciones de comités
brief-none = Ninguna.
brief-more = y { $n } más
brief-all-of-them = Todas ({ $n })

## Orden del día

agenda-lead = Se forma con lo bloqueado, vencido, próximo a vencer, sin medida, impugnado o recién calificado. Imprímalo y anote en él las decisiones.
agenda-decision = Decisión, quién se ocupa, hasta cuándo:
agenda-empty = Nada está bloqueado, vencido ni impugnado.

## Cifras

number-all = Todas
number-assessed = Evaluadas
number-assessed-meaning = Recomendaciones vigentes con una evaluación publicada del propio Estado.
number-coverage-public-meaning = Recomendaciones vigentes con al menos una medida prevista que está publicada.
numbers-by-position = Por posición del Estado, a { $date }
