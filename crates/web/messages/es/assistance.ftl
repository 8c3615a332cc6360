# Technical assistance: requests, consent, offers, delivery.

## A mechanism's requests

assistance-title = Asistencia técnica
assistance-lead = Lo que el mecanismo necesita de otros. Nadie de fuera lee una solicitud antes de que el Estado haya dado su consentimiento.
assistance-none = Todavía no hay solicitudes
assistance-none-step = Describa lo que se necesita. El borrador queda dentro del mecanismo.
assistance-new = Nueva solicitud
assistance-request = Solicitud
assistance-changed = Última modificación
assistance-edit = Modificar la solicitud
assistance-edit-lead = Solo el mecanismo lee esto. Lo que otros podrán leer se decide después, con el consentimiento del Estado.
assistance-name = Título
assistance-need = Lo que se necesita
assistance-need-hint = La situación actual, lo que falta, lo que se intentó. Sin nombres de personas.
assistance-objectives = Los objetivos
assistance-objectives-hint = Qué será distinto después y cómo se sabrá.
assistance-language = Idioma de la solicitud
assistance-modality = Modalidad de cooperación
assistance-capacities = Capacidades que se han de reforzar
assistance-capacity = Capacidad
assistance-themes = Temas
assistance-theme-number = Tema { $n }
assistance-recommendations = Recomendaciones relacionadas
assistance-recommendations-hint = Su nombre en las direcciones, por ejemplo upr-4-139-12, uno por línea.
assistance-measures = Medidas relacionadas
assistance-measures-hint = Su nombre en las direcciones, uno por línea. Nunca se comparten.
assistance-period = Período
assistance-from = Desde
assistance-to = Hasta
assistance-finance = Financiación
assistance-fund = Fondo
assistance-amount = Importe
assistance-currency = Moneda
assistance-currency-hint = Tres letras, por ejemplo USD.
assistance-contact = Oficina de contacto
assistance-contact-hint = Una oficina y cómo contactarla, no una persona. Se comparte solo si el consentimiento lo prevé.
assistance-contact-private = Persona responsable
assistance-contact-private-hint = Solo para el mecanismo. Nunca se comparte.
assistance-class-1 = Los miembros del mecanismo cuya función lo permite
assistance-class-2 = Restringida: el oficial de la secretaría y la presidencia; fuera del mecanismo, a lo sumo las Naciones Unidas

## What comes next

assistance-next = Lo que sigue
assistance-next-draft = Registre el consentimiento del Estado; la presidencia lo confirma. Hasta entonces, nada sale del mecanismo.
assistance-next-endorsed = El Estado ha dado su consentimiento. Elija quién ha de conocer la solicitud y preséntela.
assistance-next-submitted = Los asociados pueden ofrecer ayuda. Se le avisará por correo.
assistance-next-under_review = Se está examinando. Todavía se pueden recibir ofertas.
assistance-next-matched = Se ha encontrado un asociado. Acuerden las condiciones en la página de la oferta.
assistance-next-agreed = Ambas partes están de acuerdo. Indique cuándo empieza el trabajo.
assistance-next-in_delivery = Anote cada paso cumplido e indique cuándo termina el trabajo.
assistance-next-completed = Diga qué cambió: cuatro respuestas breves.
assistance-next-evaluated = Está evaluada. Lo que funcionó puede convertirse en una buena práctica.
assistance-next-declined = No se pudo atender. El motivo:
assistance-next-withdrawn = Se retiró y está oculta en todas partes. Un nuevo consentimiento la restablece.
assistance-visibility = Quién puede conocerla
assistance-visibility-private = Nadie fuera del mecanismo
assistance-visibility-un = Asesores de las Naciones Unidas
assistance-visibility-network = La red de mecanismos
assistance-visibility-public = Todo el mundo
assistance-submit = Presentar
assistance-begin = Comienza el trabajo
assistance-complete = El trabajo ha concluido
assistance-share-change = Ampliar o restringir quién la ve
assistance-on-hub = En el centro de conocimientos
assistance-history = Historial
assistance-saved = La solicitud se ha guardado.
assistance-submitted = La solicitud se ha presentado.
assistance-shared = La ven quienes usted eligió.
assistance-begun = El trabajo ha comenzado.
assistance-completed = El trabajo ha concluido.
assistance-submitted-on = Presentada el

## The consent of the State

assistance-consents = Consentimiento del Estado
assistance-consents-none = No hay ningún consentimiento registrado: nada de esta solicitud puede salir del mecanismo.
assistance-consent-record = Registrar un consentimiento
assistance-consent-lead = Anote exactamente lo que se firmó: qué partes se pueden compartir, con quién a lo sumo y hasta cuándo.
assistance-consent-authority = Autoridad que consiente
assistance-consent-authority-hint = Por ejemplo, el ministerio que representa al Estado en este asunto.
assistance-consent-person = Firmado por
assistance-consent-person-name = Nombre de quien firmó
assistance-consent-person-function = Cargo
assistance-consent-given = Otorgado el
assistance-consent-parts = Partes que se pueden compartir
assistance-consent-parts-hint = Lo que no se marque queda en el mecanismo. El Estado, la modalidad y si la solicitud está abierta se comparten siempre.
assistance-consent-audience = Con quién a lo sumo
assistance-consent-until = Válido hasta
assistance-consent-until-hint = Después de este día la solicitud se oculta en todas partes hasta que haya un nuevo consentimiento.
assistance-consent-note = Nota
assistance-consent-paper = Documento firmado
assistance-consent-second = Surte efecto cuando la presidencia lo confirma.
assistance-consent-confirm = Confirmar este consentimiento
assistance-consent-recorded-by = Registrado por
assistance-consent-confirmed-by = Confirmado por
assistance-consent-waits = Un consentimiento espera la confirmación de la presidencia.
assistance-consent-lacks = Hoy no hay ningún consentimiento válido: la solicitud está oculta en todas partes.
assistance-consent-recorded = El consentimiento se ha registrado. Se ha pedido a la presidencia que lo confirme.
assistance-consent-confirmed = El consentimiento está confirmado.
assistance-consent-standing-recorded = En espera de confirmación
assistance-consent-standing-valid = Válido hoy
assistance-consent-standing-past = Ya no es válido
assistance-consent-standing-withdrawn = Retirado
assistance-consent-note-public = Se muestra con el consentimiento del Estado, hasta el { $day }.
assistance-part-title = Título
assistance-part-need = Lo que se necesita, cuándo, con qué capacidades y temas
assistance-part-objectives = Los objetivos
assistance-part-finance = Fondo e importe
assistance-part-contact = Oficina de contacto
assistance-part-recommendations = Recomendaciones relacionadas
assistance-part-progress = Fechas de sus pasos y la evaluación si el Estado la comparte
assistance-withdraw = Retirar el consentimiento
assistance-withdraw-question = ¿Retirar el consentimiento del Estado?
assistance-withdraw-means = La solicitud se oculta de inmediato en todas partes, también en otros nodos. Queda una nota que dice «consentimiento retirado por el Estado», sin una palabra de la solicitud. Solo un nuevo consentimiento la restablece.
assistance-withdraw-note = Motivo, para el propio mecanismo
assistance-withdrawn-done = El consentimiento se ha retirado. La solicitud está oculta en todas partes.
assistance-gone-withdrawn = Consentimiento retirado por el Estado.
assistance-gone-expired = El consentimiento del Estado ha vencido.
assistance-gone-not-shared = El Estado ya no la comparte.
assistance-gone-closed = La solicitud está cerrada.
problem-no-consent = El Estado no ha dado su consentimiento o este no es válido hoy. Registre un consentimiento y pida a la presidencia que lo confirme.
problem-beyond-consent = Es más de lo que el Estado consintió. Elija un círculo menor o registre un consentimiento más amplio.

## Offers

assistance-offers = Ofertas
assistance-offer = Ofrecer asistencia
assistance-offer-lead = Solo leen su oferta el Estado solicitante y usted.
assistance-offer-as = En nombre de
assistance-offer-body = Lo que se ofrece
assistance-offer-body-hint = Lo que puede hacer, con quién, cuánto tiempo y qué necesitaría.
assistance-offer-languages = Idiomas
assistance-offer-finance = Quién pagaría qué
assistance-offer-contact = A quién escribir
assistance-offer-send = Enviar la oferta
assistance-offer-by = Ofrecida por
assistance-offer-to = Ofrecida a
assistance-offer-on = Ofrecida el
assistance-offer-one = Oferta de asistencia
assistance-offer-state-offered = En espera del Estado
assistance-offer-state-accepted = Aceptada
assistance-offer-state-declined = Declinada con agradecimiento
assistance-offer-state-taken_back = Retirada por quien la hizo
assistance-offers-mine = Mis ofertas
assistance-offers-mine-lead = Lo que ofreció y lo que decidieron los Estados.
assistance-offers-none = Todavía no hay ofertas
assistance-offers-none-step = Lea lo que piden los Estados y ofrezca lo que pueda.
assistance-offered = Su oferta se ha enviado.
assistance-decide = Su decisión
assistance-decide-lead = Puede aceptar varias ofertas. Pregunte antes si algo no está claro.
assistance-accept = Aceptar esta oferta
assistance-accepted = La oferta se ha aceptado.
assistance-offer-decline = Declinar con agradecimiento
assistance-offer-decline-hint = Una o dos frases que la otra parte pueda entender.
assistance-declined-done = Se ha declinado.
assistance-take-back = Retirar la oferta
assistance-taken-back = La oferta se ha retirado.
assistance-reason = Motivo
assistance-talk = Preguntas y respuestas
assistance-talk-lead = Solo lo leen las dos partes.
assistance-message = Mensaje
assistance-message-send = Enviar
assistance-said = Su mensaje se ha enviado.
assistance-side-state = El Estado solicitante
assistance-side-partner = El asociado
assistance-not-shared-now = El Estado no comparte hoy esta solicitud.

## Terms

assistance-terms = Condiciones
assistance-terms-none = Nadie ha escrito todavía las condiciones.
assistance-terms-write = Escribir las condiciones
assistance-terms-hint = Cualquiera de las partes puede escribir. Tras un cambio, se pide de nuevo el acuerdo de ambas.
assistance-terms-expected = Lo que se espera al final
assistance-terms-experts = Expertos
assistance-terms-languages = Idiomas de trabajo
assistance-terms-costs = Costos y quién los asume
assistance-terms-state = Acuerdo del Estado
assistance-terms-partner = Acuerdo del asociado
assistance-terms-waits = todavía no
assistance-terms-agree = Dar el acuerdo
assistance-terms-saved = Las condiciones se han guardado. Se pide el acuerdo de ambas partes.
assistance-terms-agreed = Su acuerdo ha quedado registrado.

## Delivery and evaluation

assistance-milestones = Etapas del trabajo
assistance-milestone = Lo que hay que hacer
assistance-milestone-due = Vence el
assistance-milestone-done = Hecho el
assistance-milestone-reach = Anotar como hecho
assistance-milestone-add = Añadir una etapa
assistance-milestone-saved = La etapa se ha guardado.
assistance-evaluate = Evaluar
assistance-evaluate-lead = Qué resultó de ello, en palabras del Estado. No se puntúa a nadie.
assistance-evaluation = Evaluación del Estado
assistance-evaluation-changed = Qué cambió
assistance-evaluation-helped = Qué ayudó
assistance-evaluation-hindered = Qué no ayudó
assistance-evaluation-next = Qué viene después
assistance-make-practice = Empezar una buena práctica a partir de ella
assistance-evaluation-share = El Estado la compartiría
assistance-evaluation-share-hint = Solo se comparte si el consentimiento abarca los pasos y la evaluación.
assistance-evaluation-shared = Se comparte dentro del consentimiento.
assistance-evaluation-kept = Queda en el mecanismo.
assistance-evaluated = La evaluación se ha guardado.

## On the hub

assistance-hub-title = Solicitudes de asistencia
assistance-hub-lead = Lo que piden los Estados, compartido con su consentimiento. Sin clasificaciones.
assistance-hub-none = No hay solicitudes compartidas
assistance-hub-none-step = Las solicitudes aparecen aquí cuando un Estado ha dado su consentimiento y las ha presentado. Quite un filtro para ver más.
assistance-state = Estado
assistance-group = Grupo de Estados
assistance-flag-ldc = País menos adelantado
assistance-flag-lldc = País en desarrollo sin litoral
assistance-flag-sids = Pequeño Estado insular en desarrollo
assistance-open-open = Abierta
assistance-open-matched = Asociado identificado
assistance-open-closed = Cerrada
assistance-elsewhere = Esta solicitud procede de otro nodo. Las ofertas se hacen en la página de ese nodo.
assistance-who-offers = Las Naciones Unidas, los mecanismos de otros Estados y los donantes pueden ofrecer ayuda tras iniciar sesión.
assistance-desk = Mesa de asistencia
assistance-desk-lead = Lo que los Estados comparten con las Naciones Unidas. Primero, lo que más tiempo lleva sin oferta: no es una clasificación de Estados.
assistance-desk-none = No hay nada en la mesa
assistance-desk-none-step = Una solicitud aparece aquí cuando un Estado la comparte con las Naciones Unidas.
assistance-waits = En espera
assistance-age = Desde hace
assistance-take-up = Iniciar el examen
assistance-taken-up = La solicitud está en examen. Se ha informado al Estado.
assistance-decline = No atender
assistance-reason-hint = Solo lo lee el Estado. Diga qué podría ayudar en su lugar.

## In the audit trail

audit-assistance_request-draft = Solicitud de asistencia redactada
audit-assistance_request-change = Solicitud de asistencia modificada
audit-assistance_request-submit = Solicitud de asistencia presentada
audit-assistance_request-share = Difusión de una solicitud modificada
audit-assistance_request-take_up = Solicitud en examen
audit-assistance_request-decline = Solicitud no atendida
audit-assistance_request-endorse = Solicitud refrendada por el Estado
audit-assistance_request-withdraw = Solicitud retirada por el Estado
audit-assistance_request-match = Asociado identificado
audit-assistance_request-agree = Asistencia acordada
audit-assistance_request-begin = Asistencia iniciada
audit-assistance_request-complete = Asistencia concluida
audit-assistance_request-evaluate = Asistencia evaluada
audit-assistance_request-read = Solicitud restringida consultada
audit-assistance_consent-record = Consentimiento registrado
audit-assistance_consent-confirm = Consentimiento confirmado
audit-assistance_consent-withdraw = Consentimiento retirado
audit-assistance_consent-expire = Consentimiento vencido
audit-assistance_offer-make = Asistencia ofrecida
audit-assistance_offer-decide = Oferta decidida
audit-assistance_message-write = Mensaje sobre una oferta
audit-assistance_terms-write = Condiciones de asistencia escritas
audit-assistance_terms-agree = Acuerdo sobre las condiciones de asistencia
audit-assistance_milestone-set = Etapa de asistencia fijada
audit-assistance_milestone-reach = Etapa de asistencia cumplida
audit-assistance_evaluation-write = Evaluación de la asistencia escrita

## What was done to a request

assistance-deed-drafted = Redactada
assistance-deed-changed = Modificada
assistance-deed-consent_recorded = Consentimiento registrado
assistance-deed-consent_confirmed = Consentimiento confirmado
assistance-deed-consent_withdrawn = Consentimiento retirado
assistance-deed-consent_expired = Consentimiento vencido
assistance-deed-submitted = Presentada
assistance-deed-shared = Difusión modificada
assistance-deed-taken_up = En examen
assistance-deed-declined = No atendida
assistance-deed-offered = Oferta recibida
assistance-deed-offer_accepted = Oferta aceptada
assistance-deed-offer_declined = Oferta declinada
assistance-deed-offer_taken_back = Oferta retirada
assistance-deed-terms_written = Condiciones escritas
assistance-deed-terms_agreed = Acuerdo sobre las condiciones
assistance-deed-begun = Trabajo iniciado
assistance-deed-milestone = Etapa fijada o cumplida
assistance-deed-completed = Trabajo concluido
assistance-deed-evaluated = Evaluada

## Counts

assistance-found = { $n ->
        [one] { $n } solicitud
       *[other] { $n } solicitudes
    }
assistance-days = { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
assistance-desk-waiting = { $n ->
        [one] { $n } solicitud espera una oferta.
       *[other] { $n } solicitudes esperan una oferta.
    }
