# Updates: answering, clearing, validating, publishing, and approval by link.

# States of updates and measures are named by `vocab/statuses.csv`.

## An update

update-one = Actualización
update-item = Asunto
update-item-kind = Tipo de asunto
update-item-title = Título del asunto
update-item-hidden = Un asunto que no es público
update-number = Identificador
update-narrative = Qué se ha hecho
update-narrative-hint = En pocas frases: qué, dónde y para cuántas personas, desde la última vez.
update-obstacles = Qué lo ha dificultado
update-next-steps = Próximos pasos
update-percent = Avance
update-percent-value = { $n } %
update-proposed-status = Estado propuesto
update-status-now = Ahora: { $status }. Déjelo vacío si nada cambia.
update-period = del { $from } al { $to }
update-period-title = Período
update-period-from = Período, inicio
update-period-to = Período, fin
update-published-on = Publicada
update-author = Escrita por
update-reason = Motivo
update-reason-hint = El autor lo leerá.
update-nothing-new = Sin novedades esta vez
update-nothing-new-hint = Un clic y listo: no hay nada más que rellenar.
update-nothing-new-said = No se ha comunicado ninguna novedad en este período.
update-whole-text = El texto completo
update-compared-with = Comparada con el texto hasta el { $date }
update-changed-since-return = Qué ha cambiado desde la devolución
update-sent-ago = enviada { $age }
update-open = Abrir
update-open-or-return = Abrir o devolver
update-restricted = Acceso restringido
update-restricted-open = Este texto es de acceso restringido. Ábralo para leerlo; la consulta queda registrada.
update-cleared-by-account = visada por su institución
update-cleared-by-link = visada mediante un enlace
update-cleared-on-behalf = visada por la secretaría en nombre de la institución
update-via-link = mediante un enlace
update-via-secretariat = en nombre de la institución
update-via-second_person = con el acuerdo de una segunda persona
update-via-replaced = sustituida por un texto más reciente
update-way = Su recorrido
update-follows = El texto anterior
update-followed-by = El texto que siguió
update-corrected-by = Hay un texto corregido más reciente

## Answering

update-answer = Informar sobre esto
update-asked-for = ¿Qué se hizo entre el { $from } y el { $to }?
update-asked-now = ¿Qué se ha hecho últimamente?
update-due = Plazo: { $date } ({ $when }).
update-late = Con retraso: vencía { $age }
update-what-is-asked = Qué se pide
update-speaking-for = Usted informa por
update-last-time = La última vez
update-nothing-said = Aún no se ha dicho nada al respecto.
update-correct-it = Corregir este texto
update-replace-it = Cambiar lo enviado
update-try-again = Volver a intentarlo
update-go-on = Seguir con el borrador
update-was-returned = Se devolvió: { $reason }. Su texto está abajo; cámbielo y vuelva a enviarlo.
update-is-correction = Está corrigiendo un texto publicado. La corrección recorre de nuevo todo el camino; el texto anterior sigue siendo legible.
update-is-replacement = Lo que envió espera el visto bueno. Al enviar esto, lo sustituirá.
update-sent-before = Este formulario ya se envió. Lo que contiene ahora no: envíelo y sustituirá a lo enviado.
update-other-languages = En otros idiomas
update-restrict = Restringir quién lo lee
update-restrict-label = Solo la leen nuestra institución, la secretaría y la presidencia
update-restrict-hint = Nunca se publica ni se envía por enlace. Cada lectura queda registrada.
update-send = Enviar para visado
update-send-anyway = Enviarla de todos modos
update-save-draft = Guardar el borrador
update-repeats-title = Dice lo mismo que la última vez
update-repeats = Casi todas las palabras estaban ya en su texto del { $date }. Si no hay novedades, dígalo con un clic: se verá que ha respondido. No se pierde nada de su texto.
update-next-item = Siguiente

## Drafts

draft-saved = guardado
draft-waiting = pendiente
draft-offline = Está sin conexión. Lo que escribe se conserva en este dispositivo y se guardará cuando vuelva la conexión.
draft-changed = Un colega ha cambiado este borrador entretanto. Pulse «Guardar el borrador» para ver los dos textos.
draft-wrong = Un texto es demasiado largo para guardarse. Acórtelo.
draft-signed-out = Su sesión ha terminado. Lo que escribe se conserva en este dispositivo: inicie sesión en otra ventana y pulse «Guardar el borrador».
draft-restored = Se ha recuperado lo que había escrito en este dispositivo.
draft-kept = El borrador se ha guardado. Su institución puede seguir con él en cualquier momento.
draft-merge-title = Un colega ha cambiado este borrador
draft-merge = Guardado el { $date }. No se ha sobrescrito nada: abajo están los textos de su colega y las diferencias; los suyos están en los campos. Tome lo que necesite y guarde o envíe.
draft-theirs = El texto de su colega
draft-difference = De ese texto al suyo

## My items and my updates

updates-mine = Mis asuntos
updates-mine-lead = { $n ->
        [one] { $n } asunto espera su respuesta.
       *[other] { $n } asuntos esperan su respuesta.
    }
updates-items-title = De qué responde su institución
updates-items-none = Su institución aún no responde de nada: no tiene asignada ninguna medida ni recomendación.
updates-sent-title = Lo enviado y en qué punto está
updates-sent-none = Nada por ahora.
update-last-answer = Última respuesta { $age }

## Approver

updates-to-clear = Pendientes de mi visado
updates-to-clear-lead = Textos de su institución que van a la secretaría cuando usted los visa.
updates-to-clear-none = Nada le espera
updates-to-clear-none-step = Cuando un colega envíe una actualización, aparecerá aquí.
updates-clear-selected = Visar lo seleccionado
updates-clear-all = Visar todo en esta página
updates-cleared = { $n ->
        [one] Se ha visado { $n } texto.
       *[other] Se han visado { $n } textos.
    }
update-clear = Visar
update-send-back = Devolver
update-own = La escribió usted: debe visarla otra persona.
update-was-sent = Enviada. El responsable de visado ya la ve.
update-was-cleared = El texto está visado y va a la secretaría.
update-sent-back = El texto se ha devuelto; su autor leerá el motivo.
update-was-withdrawn = El texto se ha retirado.
update-on-behalf = Visar en nombre de la institución
update-on-behalf-lead = Esta institución no tiene aquí responsable de visado. Indique en qué se basa, por ejemplo una carta.
update-withdraw = Retirar
update-withdraw-lead = El texto queda registrado como retirado y no sigue adelante.

## Secretariat

updates-to-validate = Por validar
updates-to-validate-lead = Lo que las instituciones han visado; primero lo más antiguo.
updates-to-validate-none-step = Los textos aparecen aquí cuando sus instituciones los visan.
updates-none-waits = Nada pendiente
updates-validate-selected = Validar lo seleccionado
updates-validate-all = Validar todo en esta página
updates-validated = { $n ->
        [one] Se ha validado { $n } actualización.
       *[other] Se han validado { $n } actualizaciones.
    }
updates-to-publish = Por publicar
updates-to-publish-lead = Lo validado que aún no es público. Seleccione, véalo como lo vería un visitante y publique.
updates-to-publish-none-step = Las actualizaciones aparecen aquí cuando se validan.
updates-preview = Vista previa pública
updates-preview-lead = Exactamente lo que verá un visitante. Aún no hay nada público.
updates-publish-now = Publicar
updates-published = { $n ->
        [one] { $n } actualización es ya pública.
       *[other] { $n } actualizaciones son ya públicas.
    }

## Setting something published back

update-back-ask = Pedir que se retire de lo público
update-back-lead = Lo que el público ha leído solo se retira con un motivo y el acuerdo de una segunda persona.
update-back-to = Qué debe hacerse con ella
update-back-hide = Quitarla de la vista del público, para publicarla más adelante
update-back-withdraw = Retirarla definitivamente
update-back-waits = Se pide retirarla de lo público
update-back-grant = Aceptar
update-back-refuse = Rechazar
update-back-second = Decide una segunda persona: otro miembro de la secretaría o la presidencia.
update-back-asked = La petición espera a una segunda persona.
update-back-decided = Decidido.

## Approval by link

update-link-title = Pedirlo por enlace a alguien sin cuenta
update-link-lead = { $days ->
        [one] El enlace funciona una vez, solo para este texto, durante { $days } día. La carta nombra el asunto y no contiene nada del texto.
       *[other] El enlace funciona una vez, solo para este texto, durante { $days } días. La carta nombra el asunto y no contiene nada del texto.
    }
update-link-known = Ya se enviaron enlaces a
update-link-name = Nombre o cargo
update-link-name-hint = Tal como constará, por ejemplo «Directora de Planificación».
update-link-language = Idioma de la carta
update-link-send = Enviar el enlace
update-link-revoke = Anular el enlace
update-link-sent = Se ha enviado el enlace.
update-link-revoked = El enlace ya no funciona.
update-link-was-revoked = anulado
update-link-expired = caducado
update-link-open = válido hasta el { $date }
update-links = Enlaces enviados
clearance-title = Un texto espera su visto bueno
clearance-lead = { $institution } informa a { $mechanism }. Lea el texto y viselo o devuélvalo.
clearance-asks = Pedido por
clearance-until = El enlace funciona hasta
clearance-text = El texto
clearance-recorded = Su decisión constará como tomada mediante este enlace por { $name }. El enlace funciona una sola vez.
clearance-gone = Ya se decidió sobre el texto, o el enlace ha caducado o se ha anulado. Pida otro a quien lo envió.
clearance-done-title = Gracias
clearance-done-cleared = El texto está visado y va a la secretaría. Puede cerrar esta página.
clearance-done-returned = El texto se ha devuelto a su autor con su motivo. Puede cerrar esta página.

## The list

updates-title = Actualizaciones
updates-lead = Lo que las instituciones han hecho sobre las recomendaciones, en sus propias palabras.
updates-count = { $n ->
        [one] { $n } actualización
       *[other] { $n } actualizaciones
    }
updates-all = { $n ->
        [one] La única actualización
       *[other] Las { $n } actualizaciones
    }
updates-none-step = Amplíe los filtros o vuelva tras la próxima ronda.
update-since = Períodos que terminan a partir del

## Audit trail

audit-update-draft = Borrador iniciado
audit-update-save = Borrador cambiado
audit-update-submit = Actualización enviada
audit-update-clear = Actualización visada
audit-update-return = Actualización devuelta
audit-update-validate = Actualización validada
audit-update-publish = Actualización publicada
audit-update-withdraw = Actualización retirada
audit-update-step_back = Actualización publicada retirada de lo público
audit-update-read = Actualización restringida leída
audit-step_back-decide = Petición de retirada decidida
audit-clearance_link-make = Enlace de visado enviado
audit-clearance_link-revoke = Enlace de visado anulado
audit-clearance_link-use = Enlace de visado usado
