# What the machine keeps and does: the audit trail, background work, the programming interface, about.

## Audit trail

audit-title = Registro de auditoría
audit-lead = Cada cambio, en orden: quién, cuándo, qué. Cada entrada está enlazada con la anterior, de modo que ninguna puede desaparecer sin que se note.
audit-who = Quién
audit-when = Cuándo (UTC)
audit-what = Qué
audit-object = Objeto
audit-reason = Motivo
audit-chain-whole = La cadena está íntegra: { $n ->
        [one] { $n } entrada comprobada.
       *[other] { $n } entradas comprobadas.
    }
audit-chain-broken = La cadena está rota en la entrada { $n }. Avise a quien gestiona esta máquina.

## What was done, in words: audit-<action with a dash for the dot>

audit-mechanism-create = Mecanismo creado
audit-mechanism-update = Mecanismo modificado
audit-institution-create = Institución añadida
audit-institution-update = Institución modificada
audit-institution-close = Institución suprimida
audit-institution-reopen = Institución restablecida
audit-membership-create = Miembro añadido
audit-membership-change_role = Función modificada
audit-membership-end = Participación terminada
audit-invitation-create = Persona invitada
audit-invitation-accept = Invitación aceptada
audit-invitation-withdraw = Invitación retirada
audit-account-create = Cuenta creada
audit-account-disable = Cuenta desactivada
audit-account-enable = Cuenta reactivada
audit-account-make_operator = Designado responsable de la máquina
audit-account-end_operator = Deja de ser responsable de la máquina
audit-account-sign_in = Inicio de sesión
audit-account-sign_out = Cierre de sesión
audit-account-sign_out_everywhere = Cierre de todas las sesiones
audit-session-revoke = Sesión cerrada
audit-account-request_password_reset = Contraseña nueva solicitada
audit-account-reset_password = Contraseña fijada mediante enlace enviado
audit-account-change_password = Contraseña cambiada
audit-account-second_factor_on = Segundo factor activado
audit-account-second_factor_off = Segundo factor desactivado
audit-account-second_factor_reset = Segundo factor restablecido por la administración
audit-account-recovery_codes = Códigos de recuperación nuevos
audit-account-change_name = Nombre modificado
audit-account-change_language = Idioma modificado
audit-account-demo_link = Enlace de demostración creado
audit-api_token-create = Testigo de acceso creado
audit-api_token-revoke = Testigo de acceso revocado
audit-import-register = Archivo recibido
audit-import-preview = Importación previsualizada
audit-import-commit = Importación iniciada
audit-import-finish = Importación terminada
audit-import-fail = Importación fallida
audit-import-undo = Inicio de la anulación de una importación
audit-import-undone = Importación deshecha
audit-recommendation-import = Recomendación importada
audit-recommendation-change = Recomendación modificada por una importación
audit-recommendation-undo = Cambio de una recomendación deshecho
audit-recommendation-withdraw = Recomendación retirada
audit-case-open = Expediente abierto
audit-case-set = Expediente modificado
audit-case-undo = Cambio de un expediente deshecho
audit-cluster-create = Grupo creado
audit-cluster-rename = Grupo renombrado
audit-cluster-close = Grupo cerrado
audit-label-decide = Etiqueta vinculada
audit-job-retry = Trabajo reintentado
audit-account-reset_link = Enlace para una contraseña nueva creado
audit-document-enter = Documento introducido
audit-import-columns = Columnas de una importación asignadas
audit-recommendation-enter = Recomendación introducida
audit-recommendation-link = Posible repetición señalada

## Background work

jobs-title = Trabajos en segundo plano
jobs-lead = Qué hace la máquina por sí sola y qué ha abandonado.
job-kind = Trabajo
job-attempts = Intentos
job-last-error = Qué falló
job-retry = Reintentar
jobs-empty = No hay trabajos en espera ni abandonados.

## Programming interface

api-title = Interfaz de programación
api-lead = Todo lo que es público aquí también pueden leerlo los programas, sin cuenta, en JSON. Cada lista existe también en CSV y XLSX.
api-description = Descripción para programas (OpenAPI)
api-parameters = Parámetros
api-answers = Respuestas
api-parameter-required = obligatorio

## About

about-title = Acerca de este sitio
about-what = Este sitio hace el seguimiento de lo que los órganos de derechos humanos de las Naciones Unidas y regionales recomendaron a un Estado. Sus textos nunca se modifican; una corrección es una versión nueva motivada.
about-voices = La evaluación del propio Estado y las independientes figuran una al lado de la otra. No se promedian y ningún Estado recibe una calificación.
accessibility-what = Cada página funciona sin scripts, con el teclado, con lector de pantalla, en seis idiomas y en papel. Si algo se lo impide, comuníquelo a la secretaría del mecanismo.

## Lists of entries and of work

audit-empty = Ninguna entrada coincide.
audit-older = Entradas anteriores
audit-only-object = Solo este objeto
audit-only-person = Solo esta persona
audit-everything = Mostrar todo
audit-entry = Entrada
job-state = Estado
job-state-queued = En espera
job-state-running = En curso
job-state-dead = Abandonado
job-since = Solicitado (UTC)
job-again-done = Se intentará de nuevo en menos de un minuto.
job-name-mail = Mensaje de correo electrónico

## Measures in the audit trail

audit-measure-create = Medida registrada
audit-measure-update = Medida modificada
audit-measure-status = Estado de una medida fijado
audit-measure-plan = Medida incluida en un plan
audit-measure-link = Medida vinculada a una recomendación
audit-measure-unlink = Vínculo de una medida retirado
audit-measure-agree = Visto bueno a una medida
audit-measure-publish = Medida publicada
audit-measure-hide = Medida retirada del público
audit-measure-milestone-add = Hito añadido
audit-measure-milestone-update = Hito modificado
audit-measure-milestone-remove = Hito retirado
audit-step_back-ask = Retroceso solicitado
audit-step_back-grant = Retroceso aceptado
audit-step_back-refuse = Retroceso rechazado

## Plans, indicators and files in the audit trail

audit-plan-create = Plan registrado
audit-plan-update = Plan modificado
audit-plan-status = Plan avanzado un paso
audit-plan-propose = Aprobación o versión de un plan propuesta
audit-plan-approve = Aprobación o versión de un plan aprobada
audit-plan-turn_down = Propuesta sobre un plan rechazada
audit-indicator-create = Indicador registrado
audit-indicator-update = Indicador modificado
audit-indicator-publish = Indicador publicado
audit-indicator-hide = Indicador retirado del público
audit-indicator-point = Valor registrado
audit-indicator-revise = Valor revisado
audit-indicator-hide_point = Valor ocultado al público
audit-indicator-show_point = Valor que ya no se oculta
audit-indicator-link = Indicador vinculado
audit-indicator-unlink = Vínculo de un indicador retirado
audit-file-receive = Tabla recibida
audit-obligation-add = Informe incluido en la lista
audit-obligation-move = Fecha de un informe modificada
audit-obligation-submit = Informe registrado como enviado
audit-obligation-waive = Informe que ya no se debe
audit-obligation-reopen = Informe devuelto a la lista
audit-treaty-change = Situación del Estado respecto de un tratado modificada
audit-document-receive = Documento entregado
audit-document-edit = Pasajes de un documento corregidos
audit-document-merge = Pasajes de un documento unidos
audit-document-split = Pasaje de un documento dividido
audit-document-add = Pasaje añadido a un documento
audit-document-particulars = Datos de un documento confirmados
audit-document-commit = Documento llevado al registro
audit-document-drop = Documento apartado
audit-document-reopen = Documento revisado de nuevo
audit-document-reread = Documento leído de nuevo con una regla
