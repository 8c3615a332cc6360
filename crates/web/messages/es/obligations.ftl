# Lo que el Estado debe a los órganos de las Naciones Unidas y los tratados en que se basa.

obligations-title = Informes que debe el Estado
obligations-lead = Lo que se debe a los órganos de las Naciones Unidas y hasta cuándo. Las fechas son las de Ginebra.
obligations-note = Las fechas que se derivan de reglas son un cálculo y no una promesa: los comités suelen ir con retraso. La secretaría fija la fecha realmente acordada y las fechas anteriores siguen siendo legibles.
obligations-none = No hay ningún informe aquí
obligations-none-step = Las ratificaciones del Estado y los últimos documentos de los órganos hacen entrar informes en esta lista.
obligations-count = { $n ->
        [one] { $n } informe
       *[other] { $n } informes
    }
obligations-overdue = { $n ->
        [one] { $n } atrasado
       *[other] { $n } atrasados
    }
obligations-refresh = Recalcular las fechas
obligations-brought = La lista vuelve a seguir los tratados y el registro.
obligations-all = Todos
obligations-18-months = Próximos 18 meses
obligations-until = Período
obligations-view = Vista
obligations-view-list = Lista
obligations-view-months = Por mes
obligations-view-timeline = Cronología
obligations-calendar = Calendario para suscribirse (iCalendar)
obligations-calendar-name = { $mechanism }: informes pendientes
obligations-picture = { $n ->
        [one] { $n } informe en una línea de tiempo; las fechas figuran en la tabla siguiente
       *[other] { $n } informes en una línea de tiempo; las fechas figuran en la tabla siguiente
    }
obligations-picture-line = La línea vertical es hoy. Lo que venció antes figura al principio.
obligation = Informe
obligation-add = Añadir un informe
obligation-add-lead = Para lo que ninguna regla incluye: un documento básico común, un informe a un órgano regional, un examen nacional voluntario.
obligation-added = El informe está en la lista.
obligation-named = { $kind }: { $name }
obligation-kind = Tipo de informe
obligation-kind-upr_report = Informe nacional
obligation-kind-upr_addendum = Posiciones sobre las recomendaciones
obligation-kind-upr_midterm = Informe de mitad de período
obligation-kind-initial = Informe inicial
obligation-kind-periodic = Informe periódico
obligation-kind-follow_up = Informe de seguimiento
obligation-kind-common_core = Documento básico común
obligation-kind-replies = Respuestas a una lista de cuestiones
obligation-kind-vnr = Examen nacional voluntario
obligation-kind-ilo_art22 = Memoria en virtud del artículo 22 de la Constitución de la OIT
obligation-kind-regional = Informe a un órgano regional
obligation-kind-other = Otro informe
obligation-to = Destinatario
obligation-treaty = En virtud de
obligation-due = Vencimiento
obligation-basis = Por qué se debe
obligation-by-hand = Introducido por la secretaría
obligation-id = Número
obligation-open = Pendiente
obligation-overdue = Atrasado
obligation-submitted = Enviado
obligation-waived = Ya no se debe
obligation-voluntary = Voluntario
obligation-sent-on = Enviado el
obligation-symbol = Signatura de las Naciones Unidas
obligation-symbol-hint = Una vez asignada por las Naciones Unidas. Puede dejarse vacía.
obligation-counted-from = Contado desde el
obligation-is-default = Nadie ha confirmado aún esta fecha.
obligation-set-by-hand = La fecha la fijó la secretaría; la regla ya no la cambia.
obligation-dates = Fechas anteriores
obligation-until = hasta el
obligation-waived-why = Por qué ya no se debe
obligation-change = Modificar
obligation-say-sent = Indicar que se envió
obligation-move = Fijar otra fecha
obligation-waive = Indicar que ya no se debe
obligation-reopen = Volver a ponerlo en la lista
obligation-new-date = Nueva fecha
obligation-reason = Motivo
obligation-own-title = Título
obligation-own-title-hint = Necesario solo si el tipo y el órgano no bastan.
obligation-historical = Venció en el pasado: conservarlo como historial
obligation-moved = La fecha está fijada. La anterior sigue siendo legible.
obligation-sent = El informe consta como enviado.
obligation-was-waived = El informe ya no se debe.
obligation-reopened = El informe vuelve a estar en la lista.
obligation-rule-tb-initial = Primer informe, en el plazo que fija el tratado tras su entrada en vigor para el Estado
obligation-rule-treaty-periodic = Informe siguiente, según la periodicidad del tratado, a partir de las últimas observaciones finales
obligation-rule-tb-report_after_loipr = Informe siguiente según el calendario de las presidencias de los órganos de tratados: un examen cada ocho años, la lista de cuestiones dos años antes y el informe un año después de esta
obligation-rule-tb-followup = Informe sobre las recomendaciones que el comité sigue con prioridad
obligation-rule-upr-addendum = Posiciones sobre las recomendaciones no respondidas en el examen, cuatro semanas antes de la aprobación por el Consejo
obligation-rule-upr-midterm = Informe voluntario dos años y medio después de la aprobación por el Consejo
obligation-rule-upr-national_report = Informe nacional, unas 13 semanas antes del próximo examen, que tiene lugar a los cuatro años y medio
treaties-title = Tratados
treaties-lead = Los nueve tratados básicos de derechos humanos y sus protocolos, y la situación del Estado respecto de cada uno.
treaties-note = Cuando un tratado figura como vinculante, los informes que se derivan de él aparecen en la lista.
treaty = Tratado
treaty-protocol = Protocolo:
treaty-stance = El Estado
treaty-stance-party = Parte
treaty-stance-signed = Firmante
treaty-stance-neither = Ni firmante ni parte
treaty-acted-on = Ratificado, adherido o firmado el
treaty-acted-on-hint = El día del depósito, en caso de ratificación.
treaty-in-force = En vigor para el Estado desde
treaty-in-force-hint = Los informes se cuentan desde este día.
treaty-reservations = Reservas y declaraciones
treaty-change = Modificar
treaty-changed = Guardado. La lista de informes lo refleja.
