# Plans: what a State set out to do, version by version.

## The list and the form

plans-title = Planes
plans-lead = Planes de acción de derechos humanos, temáticos, locales o para la Agenda 2030.
plans-empty = Todavía no hay planes
plans-empty-step = Un plan reúne medidas para varios años. Las medidas también pueden existir sin plan.
plan = Plan
plan-add = Añadir un plan
plan-edit = Editar el plan
plan-kind = Tipo de plan
plan-kind-human_rights = Plan de acción de derechos humanos
plan-kind-thematic = Plan sobre un tema o un grupo de personas
plan-kind-local = Plan de una región o un municipio
plan-kind-sdg = Plan para la Agenda 2030
plan-summary = De qué trata
plan-period = Período
plan-from = Primer día
plan-to = Último día
plan-legal-basis = Base jurídica
plan-legal-basis-hint = La ley, el decreto o la decisión en que se apoya.
plan-budget = Presupuesto
plan-budget-hint = Con palabras, por ejemplo 12 millones de XOF al año.
plan-owner = A cargo de
plan-saved = El plan se ha guardado.

## Where it stands

plan-status-draft = Borrador
plan-status-consultation = En consulta
plan-status-adopted = Aprobado
plan-status-in_force = En vigor
plan-status-mid_term_review = En examen de mitad de período
plan-status-evaluated = Evaluado
plan-status-expired = Vencido
plan-next-step = Paso siguiente
plan-step-draft = Volver a borrador
plan-step-consultation = Abrir la consulta
plan-step-in_force = Está en vigor
plan-step-mid_term_review = Abrir el examen de mitad de período
plan-step-evaluated = Se ha evaluado
plan-step-expired = Su período ha terminado
plan-advanced = El plan ha avanzado un paso.

## Adoption and versions

plan-adoption = Aprobación
plan-adoption-lead = Usted la propone; una segunda persona, por regla general la presidencia, la aprueba. Desde entonces el público lee el plan.
plan-adoption-act = Acto de aprobación
plan-adoption-act-hint = Su nombre y número, por ejemplo Decreto 4/2026.
plan-adopted-on = Aprobado el
plan-propose-adoption = Proponer la aprobación
plan-proposed = La propuesta espera la aprobación de una segunda persona.
plan-proposed-adoption = La aprobación del plan está pendiente
plan-proposed-version = Una versión nueva está pendiente de aprobación
plan-proposed-by = Propuesto por { $by } el { $on }.
plan-proposed-on = Propuesto el
plan-approve = Aprobar
plan-approved = Se ha aprobado; el público ya puede leerlo.
plan-turn-down = Rechazar
plan-take-back = Retirar la propuesta
plan-turned-down = La propuesta ya no está pendiente.
plan-reason = Motivo
plan-working-copy = La copia de trabajo difiere de lo que lee el público
plan-working-copy-lead = Propóngala como versión siguiente; una segunda persona la aprueba.
plan-propose-version = Proponer la versión siguiente
plan-versions = Versiones
plan-version = Versión
plan-version-number = Versión { $n }
plan-compare = Qué cambió
plan-compare-title = Qué cambió entre dos versiones
plan-compare-lead = Versión { $from } y versión { $to }
plan-no-changes = No hay diferencias.
plan-measures-added = Medidas añadidas
plan-measures-removed = Medidas retiradas
plan-measures-changed = Medidas modificadas
plan-no-measures = En este plan no figura ninguna medida que usted pueda leer.
plan-measures-by-status = En qué punto están hoy sus medidas
plan-all-measures = { $n ->
        [one] La { $n } medida en la lista
       *[other] Las { $n } medidas en la lista
    }
