# Who answers for what: allocations of recommendations and clusters to institutions.

## Allocations

nav-allocations = Asignaciones
allocations-title = Asignaciones
allocations-lead = Qué institución es responsable de una recomendación o de un grupo temático y cuáles la apoyan.
allocations-count = { $n ->
        [one] { $n } asignación
       *[other] { $n } asignaciones
    }
allocations-empty = Todavía no se ha asignado nada
allocations-empty-step = Aquí figurará lo que una institución haya confirmado.
allocations-none = Ninguna asignación coincide
allocations-none-step = Elija otra institución, otra función u otro estado.
allocations-filter = Mostrar
allocation-title = Asignación
allocation-target = Recomendación o grupo
allocation-part = Función
allocation-part-lead = Responsable
allocation-part-support = Apoyo
allocation-status = Estado
allocation-status-proposed = Propuesta
allocation-status-confirmed = Confirmada
allocation-status-contested = Impugnada
allocation-escalated = Ante la presidencia
allocation-since = Desde
allocation-open = Detalles
allocation-supports = Instituciones de apoyo
allocation-cluster-of = { $n ->
        [one] grupo de { $n } recomendación
       *[other] grupo de { $n } recomendaciones
    }
allocation-proposed-on = Propuesta el
allocation-decided-on = Respuesta del
allocation-ended-on = Finalizada el
allocation-ended-replaced = sustituida por otra institución
allocation-ended-withdrawn = retirada
allocation-ended-undone = deshecha
allocation-ended-succession = asumida por la institución sucesora

## What an institution answers

allocation-answer = Responder
allocation-answer-lead = La secretaría propone que su institución se haga cargo de esto.
allocation-confirm = Confirmar
allocation-confirm-hint = Para impugnar, abra la asignación.
allocation-confirmed = Confirmada. El público ya puede leerla.
allocation-contest = Impugnar
allocation-contest-reason = ¿Por qué corresponde a otra institución?
allocation-contest-hint = Lo leen la secretaría y la presidencia. Si puede, indique la institución que debería responder.
allocation-contested = Impugnada. La secretaría la examinará de nuevo.
allocation-reason = Motivo
allocation-confirm-for = Confirmar por la institución
allocation-confirm-for-reason = ¿Cómo ha dado su acuerdo la institución?
allocation-confirm-for-hint = Por ejemplo: carta del 3 de mayo, núm. 214; en la reunión del 12 de noviembre.
allocation-confirmed-for = Confirmada por la institución
allocation-keeper = A cargo de
allocation-keeper-choose = Persona de la institución
allocation-keeper-hint = Vacío: nadie en particular.
allocation-kept = Guardado.

## Allocating

allocation-make = Asignar
allocation-change = Cambiar la asignación
allocation-propose = Proponer
allocation-propose-selected = Proponer para la selección
allocation-lead-hint = Solo una institución es responsable. A un órgano judicial solo se le pregunta: nada le corresponde antes de que dé su acuerdo.
allocation-lead-of = Responsable de { $target }
allocation-why = Motivo
allocation-why-hint = Se conserva en el historial cuando se sustituye una institución.
allocation-withdraw = Retirar
allocation-withdraw-hint = Si se retira la institución responsable, también se retiran las de apoyo. Puede deshacerlo.
allocation-examples = Recomendaciones del grupo
allocations-waiting = Por asignar
allocations-waiting-lead = Grupos y recomendaciones sin institución responsable. Marque lo que sea correcto y propóngalo en un solo acto; después las instituciones confirman o impugnan.
allocations-waiting-clusters = { $n ->
        [one] { $n } grupo
       *[other] { $n } grupos
    }
allocations-waiting-singles = { $n ->
        [one] { $n } recomendación suelta
       *[other] { $n } recomendaciones sueltas
    }
allocations-waiting-none = No hay nada pendiente
allocations-waiting-none-step = Cada recomendación tiene una institución responsable, o ya se ha preguntado a una.
allocations-contested = Ver lo impugnado
bulk-lead = Proponer como responsable
bulk-supports = Proponer como apoyo

## Suggestions

suggestion-title = Sugerencia
suggestion-note = Una sugerencia. Nada se asigna hasta que usted lo proponga. Por qué:
suggestion-same-cluster = { $n ->
        [one] Es responsable de { $record }, del mismo grupo.
       *[other] Es responsable de { $n } recomendaciones del mismo grupo, entre ellas { $record }.
    }
suggestion-repeats = Es responsable de { $record }, que pide lo mismo.
suggestion-alike = Es responsable de { $record }, que tiene en común estas palabras: { $words }.
suggestion-theme = Es responsable de { $led } de { $of } recomendaciones asignadas sobre el tema { $theme }.

## Who is responsible

responsible-title = Quién es responsable
responsible-nobody = Todavía no se ha preguntado a ninguna institución.
responsible-nobody-public = Ninguna institución ha confirmado todavía que responde de esto.
responsible-by-cluster = Por la asignación de su grupo.
responsible-past = Antes
