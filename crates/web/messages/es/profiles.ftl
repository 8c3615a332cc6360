# Profiles of mechanisms and the overview of the world.

## The overview

profiles-title = Mecanismos del mundo
profiles-lead = Cómo está organizado el mecanismo de cada Estado, con qué trabaja y a quién preguntar. Los Estados aparecen por orden alfabético; nada se clasifica.
profiles-count = { $n ->
        [one] { $n } perfil
       *[other] { $n } perfiles
    }
profiles-as = Forma de presentación
profiles-as-list = Lista por región
profiles-as-table = Tabla
profiles-as-map = Mapa
profiles-none-step = Quite uno de los filtros.
profiles-empty = Ningún mecanismo tiene aún un perfil aquí
profiles-empty-step = La secretaría de un mecanismo inicia sesión y redacta el primero.
profiles-note = Cada Estado figura en la región y los grupos que las Naciones Unidas utilizan con fines estadísticos.
profiles-no-region = Sin región
profiles-shares-capacity = Comparte su autoevaluación de
profiles-confirmed-year = Confirmado en los últimos doce meses
profiles-map-title = Un cuadrado igual para cada Estado, más o menos en su lugar
profiles-map-skip = Saltar el mapa e ir a la lista
profiles-letter-confirmed = C
profiles-letter-written = E
profiles-map-confirmed = confirmado en los últimos doce meses
profiles-map-written = escrito, sin confirmar en los últimos doce meses
profiles-map-empty = nada confirmado todavía
profiles-tile = { $state }: { $age }

## How old a confirmation is; never a grade

profile-nothing-confirmed = Nada confirmado todavía
profile-nothing-step = Se invita al mecanismo de este Estado a completar este perfil. Hasta entonces solo contiene lo que dicen las listas de las Naciones Unidas.
profile-never-confirmed = Aún sin confirmar
profile-confirmed-ago = Confirmado { $age }
profile-not-confirmed-for = { $n ->
        [one] Sin confirmar desde hace { $n } mes
       *[other] Sin confirmar desde hace { $n } meses
    }
profile-confirmed-on = Última confirmación
profile-written-on = Última redacción
profile-confirmation = Confirmación

## What a profile says

profile-facts = En breve
profile-state = Estado
profile-state-code = Estado (código)
profile-region = Región
profile-groups = Grupo de Estados
profile-group-ldc = Países menos adelantados
profile-group-lldc = Países en desarrollo sin litoral
profile-group-sids = Pequeños Estados insulares en desarrollo
profile-mechanism = Mecanismo
profile-kind = Tipo de mecanismo
profile-names = Nombre del mecanismo
profile-original-name = Nombre en el idioma del Estado
profile-original-name-hint = Solo si no es ninguno de los seis idiomas anteriores.
profile-mandate = Mandato
profile-mandate-engage = Interactúa con los mecanismos de las Naciones Unidas y regionales
profile-mandate-implement = Coordina la aplicación
profile-mandate-report = Prepara los informes
profile-mandate-follow_up = Da seguimiento
profile-part-setup = Cómo está organizado
profile-part-part = Quiénes participan
profile-part-work = Con qué trabaja
profile-part-help = Ayuda recibida y ofrecida
profile-number-year = Año de creación
profile-number-staff = Personas en la secretaría
profile-number-focal_points = Puntos focales
profile-number-meetings = Reuniones al año
profile-passage-legal_act = Acto jurídico
profile-passage-chair = Presidencia
profile-passage-secretariat = Secretaría
profile-passage-members = Miembros
profile-passage-parliament = Parlamento
profile-passage-judiciary = Poder judicial
profile-passage-nhri = Institución nacional de derechos humanos
profile-passage-civil_society = Sociedad civil
profile-passage-local_authorities = Autoridades locales
profile-passage-statistical_office = Oficina de estadística
profile-passage-tools = Herramientas
profile-passage-plan = Plan
profile-passage-reports = Últimos informes presentados
profile-passage-assistance_received = Asistencia recibida
profile-passage-assistance_offered = Asistencia ofrecida a otros
profile-hint-chair = El cargo, no la persona.
profile-hint-secretariat = El ministerio u oficina en que se encuentra.
profile-hint-tools = Registros, bases de datos, directrices.
profile-ask = A quién preguntar
profile-ask-nobody = Este mecanismo aún no ha indicado ninguna oficina.
profile-ask-network = Preguntar a la red
profile-contact = Oficina a la que preguntar
profile-contact-email = Correo electrónico público de la oficina
profile-contact-hint = Una función y su dirección, nunca la de una persona: cualquiera puede leerla.
profile-links = Enlaces
profile-links-hint = Uno por línea: la dirección, un espacio y qué es.
profile-same-state = Otros mecanismos de este Estado
profile-from-elsewhere = Este perfil es una copia de otro nodo de la red.

## Writing

profile-mine = Su perfil
profile-write = Redactar un perfil
profile-edit = Editar el perfil
profile-complete = Completar este perfil
profile-edit-lead = Lo que guarde es público de inmediato. Omita lo que no sepa; puede añadirse después.
profile-adopts = Al guardarlo por primera vez, el mecanismo del Estado se hace cargo de este perfil.
profile-have = Ya tiene un perfil:
profile-voice = Perfil de
profile-state-hint = Solo para un mecanismo que tiene su puesto en el centro y no un espacio propio.
profile-save = Guardar y publicar
profile-saved = El perfil se ha guardado y es público.

## Confirming

profile-confirm = Confirmar el perfil
profile-confirm-question = ¿Sigue siendo correcto todo lo que dice este perfil?
profile-confirm-lead = En el perfil figurará la fecha de hoy. Recibirá un recordatorio dentro de once meses.
profile-read-again = Leer de nuevo el perfil
profile-confirmed = El perfil queda confirmado con fecha de hoy.

## The four capacities

profile-capacities = Las cuatro capacidades
profile-capacities-lead = Una lista de verificación para uso propio. No se suma, compara ni clasifica.
profile-capacities-private = Solo lo ve su secretaría
profile-capacities-shared = Cualquiera puede verlo en su perfil
profile-capacities-own-word = Lo que el mecanismo dice de sí mismo.
profile-capacities-save = Guardar la lista
profile-assessed-yes = Sí
profile-assessed-partly = En parte
profile-assessed-no = No
profile-assessed-open = Aún sin evaluar
profile-assessed = La lista se ha guardado.
profile-note-on = Nota sobre: { $item }
profile-sharing = ¿Compartirla?
profile-sharing-off = Si la comparte, las respuestas y notas figuran en su perfil público y los pares que busquen esa capacidad le encontrarán.
profile-sharing-on = Las respuestas y notas figuran en su perfil público. Puede retirarlas en cualquier momento.
profile-share = Compartir en el perfil
profile-unshare = Dejar de compartir
profile-shared = La autoevaluación figura en el perfil.
profile-unshared = La autoevaluación vuelve a ser privada.

## History

profile-history = Versiones anteriores
profile-history-empty = Nadie ha redactado aún este perfil
profile-history-empty-step = Cada vez que se guarde, aquí figurarán los cambios.
profile-version = Versión { $number }

## Handing over

profile-hand-over = Traspasar
profile-hand-over-lead = Un mecanismo sin espacio de trabajo en este nodo redacta y confirma su perfil desde su puesto en el centro. Compruebe que el puesto es de ese Estado.
profile-seat = Puesto en el centro
profile-seat-hint = Déjelo vacío para devolver el perfil a los editores del centro.
profile-no-seats = Ningún mecanismo tiene aún un puesto en el centro
profile-no-seats-step = Inscríbalo primero entre las instituciones del centro.
profile-handed = El perfil se ha traspasado.

## Groups of States

profile-flags = Grupos de Estados y sus fechas
profile-flags-lead = Qué Estados pertenecen a cada grupo, desde cuándo, hasta cuándo y cuál es la fuente.
profile-flags-set = Corregir el grupo de un Estado
profile-flag-choose = Continuar
profile-flag-today = Hoy
profile-flag-holds = pertenece
profile-flag-holds-not = no pertenece
profile-flag-from = Primer día
profile-flag-to = Último día
profile-flag-source = Fuente
profile-flag-source-hint = La resolución o lista que lo indica.
profile-flag-save = Guardar
profile-flag-set = El grupo se ha corregido.

## What the audit trail calls it

audit-profile-make = Perfil creado
audit-profile-save = Perfil redactado
audit-profile-adopt = Perfil asumido por el mecanismo del Estado
audit-profile-confirm = Perfil confirmado
audit-profile-remind = Recordatorio de confirmar un perfil
audit-profile-assess = Autoevaluación redactada
audit-profile-share = Cambio en el uso compartido de la autoevaluación
audit-profile-hand_over = Perfil traspasado
audit-profile-flag = Grupo de un Estado fijado
