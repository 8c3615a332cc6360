# The first page of a mechanism: where it stands, in numbers that can be checked, and what needs someone.

## Overview

home-title = Qué se recomendó y qué se ha hecho
home-lead = { $n ->
        [one] { $n } recomendación de órganos de las Naciones Unidas y regionales, con seguimiento desde el día en que se formuló.
       *[other] { $n } recomendaciones de órganos de las Naciones Unidas y regionales, con seguimiento desde el día en que se formularon.
    }
home-where-we-stand = Dónde estamos
home-numbers-note = Las cifras cuentan recomendaciones, al { $date }. Cada una lleva a su lista. Describen un trabajo, no el disfrute de los derechos, y no son una calificación.
number-total = Recomendaciones vigentes
number-total-meaning = En el registro y no cerradas.
number-verified = Verificadas
number-verified-meaning = Una persona cotejó con la fuente el texto, la signatura, el párrafo y la posición.
number-clustered = En un grupo temático
number-clustered-meaning = Reunidas con otras que piden prácticamente lo mismo, para trabajarlas juntas.
number-coverage = Cobertura
number-coverage-meaning = Recomendaciones vigentes con al menos una medida prevista.
number-freshness = Actualidad
number-freshness-meaning = Recomendaciones vigentes cuya última actualización publicada tiene como máximo { $n } días.
number-evidence = Tasa de justificación
number-evidence-meaning = Recomendaciones evaluadas como plenamente aplicadas que cuentan con pruebas públicas.
number-feedback = Tasa de respuesta
number-feedback-meaning = Comunicaciones de las partes interesadas que recibieron respuesta.
number-timeliness = Puntualidad
number-timeliness-meaning = Preguntas de la ronda { $round } que las instituciones respondieron dentro del plazo.

## Charts

chart-by-position = Posición del Estado sobre las recomendaciones del examen periódico universal
chart-by-body = Recomendaciones por órgano o mecanismo
chart-by-theme = Recomendaciones por tema
chart-by-person = Recomendaciones por personas afectadas
chart-by-sdg = Recomendaciones por Objetivo de Desarrollo Sostenible
chart-by-year = Recomendaciones por año
chart-by-status = Recomendaciones por situación
chart-unit-recommendations = Número de recomendaciones
chart-overlap-note = Una recomendación puede tener varios temas, por lo que la suma supera el total.

## What needs someone

todo-title = Qué le espera
todo-verify = { $n ->
        [one] { $n } recomendación por verificar
       *[other] { $n } recomendaciones por verificar
    }
todo-cluster = { $n ->
        [one] { $n } recomendación sin grupo
       *[other] { $n } recomendaciones sin grupo
    }
todo-labels = { $n ->
        [one] { $n } etiqueta por vincular
       *[other] { $n } etiquetas por vincular
    }
todo-imports = { $n ->
        [one] { $n } importación a la espera de decisión
       *[other] { $n } importaciones a la espera de decisión
    }
todo-nothing = No hay nada pendiente para usted.

## Finding a mechanism

site-title = Seguimiento de las recomendaciones de derechos humanos
site-lead = Qué recomendaron a un Estado los órganos de las Naciones Unidas y los órganos regionales, y qué fue de ello.
site-take-part = Cómo participar
