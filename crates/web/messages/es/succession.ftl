# When ministries and people change: succession of institutions, absences, hand-over.

## Succession

succession-title = Sucesión de instituciones
succession-lead = Un ministerio cambia de nombre, se fusiona o se divide: lo que tiene pasa a otros en un solo acto y su historia permanece.
succession-new-first = ¿La nueva institución no figura todavía en la lista?
succession-name = Nombrar una institución sucesora
succession-from = Institución que termina o cede
succession-kind = Qué pasa con ella
succession-kind-rename = Cambia de nombre
succession-kind-rename-hint = Sigue con otro nombre. Todo pasa a una sola institución.
succession-kind-merge = Se fusiona
succession-kind-merge-hint = Pasa a formar parte de otra. Todo pasa a una sola institución.
succession-kind-split = Se divide
succession-kind-split-hint = Varias la suceden, o una asume una parte. Usted elige para cada elemento.
succession-to = Quién la sucede
succession-to-hint = Una institución; varias solo si se divide.
succession-on = Primer día del nuevo orden
succession-on-hint = Hoy o antes.
succession-reason = Acto de gobierno
succession-reason-hint = Por ejemplo: Decreto 12 de 30 de junio de 2025.
succession-closes = La antigua institución termina el día anterior
succession-closes-hint = No lo marque si sigue con el resto.
succession-preview = Ver qué pasaría
succession-sentence = { $kind ->
        [rename] A partir del { $date }, { $from } pasa a ser { $to }.
        [merge] A partir del { $date }, { $from } forma parte de { $to }.
       *[split] A partir del { $date }, suceden a { $from }: { $to }.
    }
succession-numbers = En cifras
succession-nothing = No tiene nada. Solo se registran su historia y, si usted lo indica, su último día.
succession-history-stays = Lo que hizo y dijo queda bajo su propio nombre.
succession-last-day = Su último día será el { $day }.
succession-who-takes = Quién asume { $thing }
succession-not-shown = (no se le muestra)
succession-people = Personas que hablan en su nombre
succession-people-hint = Elija en nombre de quién habla cada una desde ahora. Vacío: como antes.
succession-people-later = Un administrador puede pasar después a sus miembros, en la página de la institución.
succession-carry-out = Llevar a cabo
succession-predecessors = Sucedió a
succession-successors = Le sucede
succession-left-behind = Personas que quedan
succession-left-behind-lead = Estas personas hablan todavía en nombre de una institución que ya tiene sucesora.
succession-move-people = Pasarlas
holds-title = Lo que tiene a su cargo
holds-nothing = Nada por ahora.
holds-leads = Responsable
holds-supports = Apoyo
holds-measures = Medidas de las que es responsable
holds-measure-supports = Medidas que apoya
holds-requests = Solicitudes de información sin responder
holds-questions = Preguntas de la ronda sin responder
holds-drafts = Actualizaciones sin terminar
holds-plans = Planes
holds-indicators = Indicadores
holds-allocation = Recomendaciones y grupos
holds-measure = Medidas de las que es responsable
holds-measure_support = Medidas que apoya
holds-request = Solicitudes de información
holds-plan = Planes
holds-indicator = Indicadores

## Absences

absences-title = Ausencias
absences-lead = Mientras una persona está ausente, un colega ejerce aquí sus funciones, y nada más. El registro de auditoría nombra las dos funciones.
absences-none = No se ha introducido ninguna ausencia.
absence-new = Introducir una ausencia
absence-rules = Puede ponerle fin en cualquier momento. La gestión de miembros no se delega. Quien suple no puede visar lo que ha escrito, tampoco en su nombre.
absence-nobody = No hay aquí ningún colega que pueda suplir. Diríjase a un administrador.
absence-person = Quién se ausenta
absence-from = Primer día de ausencia
absence-to = Último día de ausencia
absence-delegate = Quién suple
absence-delegate-hint = Un miembro de este mecanismo. Si la persona que necesita no figura en la lista, diríjase a un administrador.
absence-note = Nota
absence-enter = Introducir
absence-end = Terminar ahora
absence-entered = La ausencia se ha introducido.
absence-ended = La ausencia ha terminado.
audit-standing-in = { $own }, en suplencia de { $lent }

## Hand-over

hand-over-title = Traspaso
hand-over-lead = { $name } se marcha. Lo que tenía a su cargo pasa a un colega o queda en la institución, en un solo acto.
hand-over-holds = Lo que la persona tiene a su cargo
hand-over-holds-nothing = Nada que espere a nadie.
hand-over-absences-end = Terminan: una suplencia no se transmite.
hand-over-seats = Funciones que terminan
hand-over-from = Quién se marcha
hand-over-to = Quién asume
hand-over-to-hint = Lo que es de una institución solo pasa a quien habla en su nombre. Vacío: queda en la institución.
hand-over-institution = La institución
hand-over-note = Lo que conviene saber
hand-over-note-hint = Dónde están los expedientes, a quién preguntar, qué es urgente.
hand-over-carry-out = Traspasar y poner fin a las funciones
hand-over-record = Acta de traspaso
hand-over-things = Lo que se traspasó
hand-over-signed = Firmas, si su oficina las conserva en papel:
hand-overs-title = Traspasos
hand-overs-lead = Quién se marchó, qué se traspasó y a quién.
hand-overs-none = Todavía no ha habido traspasos.
person-former = antigua función: { $roles }
thing-allocation = Asignaciones a su cargo
thing-measure = Medidas a su cargo
thing-update = Actualizaciones empezadas
thing-assessment = Evaluaciones empezadas
thing-request = Solicitudes de información enviadas
thing-absence = Ausencias
thing-delegation = Suplencias
thing-seat = Funciones

## Audit trail

audit-allocation-propose = Institución consultada
audit-allocation-confirm = Asignación confirmada
audit-allocation-confirm_for = Asignación confirmada por la institución
audit-allocation-contest = Asignación impugnada
audit-allocation-escalate = Asignación impugnada elevada a la presidencia
audit-allocation-end = Asignación terminada
audit-allocation-undo = Fin de una asignación deshecho
audit-allocation-succeed = Asignación continuada por la sucesora
audit-allocation-keep = Persona a cargo de una asignación designada
audit-measure-keep = Persona a cargo de una medida designada
audit-succession-create = Institución sucesora nombrada
audit-succession-move = Traspasado a la sucesora
audit-succession-undo = Sucesión deshecha
audit-membership-succeed = El miembro habla en nombre de la sucesora
audit-absence-create = Ausencia introducida
audit-absence-end = Ausencia terminada
audit-hand_over-create = Traspaso
audit-hand_over-pass = Pasado a un colega
