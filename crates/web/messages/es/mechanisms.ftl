# The mechanism, its institutions and its members.

## The mechanism

mechanism = Mecanismo
mechanisms-here = Mecanismos en este sitio
mechanism-state = Estado
mechanism-level = Nivel
mechanism-level-national = Nacional
mechanism-level-regional = Regional
mechanism-level-local = Local
mechanism-type = Tipo
mechanism-parent = Depende de
mechanism-name-in = Nombre en { $language }
mechanism-saved = El mecanismo se ha modificado.

## Institutions

institution = Institución
institutions-lead = Los ministerios, organismos, tribunales y demás entidades que aplican las recomendaciones.
institution-name = Nombre
institution-short-name = Nombre abreviado
institution-kind = Clase
institution-kind-ministry = Ministerio
institution-kind-agency = Organismo público
institution-kind-court = Tribunal
institution-kind-local = Autoridad local
institution-kind-independent = Órgano independiente
institution-parent = Depende de
institution-valid-from = Existe desde
institution-valid-to = Existió hasta
institution-closed = Suprimida
institution-active = Activa
institution-add = Añadir una institución
institution-close = Suprimir la institución
institution-reopen = Restablecer la institución
institution-saved = La institución se ha guardado.
institutions-empty = Aún no hay instituciones
institutions-empty-step = Añada el primer ministerio o importe una lista.
institutions-count = { $n ->
        [one] { $n } institución
       *[other] { $n } instituciones
    }

## Members

member = Miembro
members-lead = Quién trabaja con el registro, con qué función y para qué institución.
member-role = Función
member-since = Desde
member-ended = antiguo miembro
member-change-role = Cambiar la función
member-end = Poner fin a la participación
member-end-question = ¿Poner fin a la participación de { $name }?
member-end-consequences = La persona ya no podrá trabajar aquí. Lo que hizo permanece, con el nombre de su función.
member-saved = La participación se ha modificado.
member-second-factor = Segundo factor
member-second-factor-reset = Restablecer el segundo factor
member-second-factor-question = ¿Restablecer el segundo factor de { $name }?
member-second-factor-consequences = Se cierra la sesión de esta persona en todas partes y se le avisa por correo electrónico. Hasta que configure un nuevo segundo factor, la contraseña sola abre la cuenta. Compruebe, en persona o por teléfono, que es ella quien lo pide.
member-second-factor-done = El segundo factor se ha restablecido. Se ha cerrado la sesión de la persona en todas partes y se le avisa por correo electrónico.

## Forms of institutions, members and settings

institution-edit = Modificar la institución
institution-last-day = Último día
institution-close-lead = Una institución cerrada permanece en el historial. Puede reabrirse.
institutions-closed = Instituciones cerradas
institutions-name-hint = Basta con un idioma; quienes lean en los demás verán ese.
mechanism-language = Idioma de trabajo
mechanism-settings-lead = Lo que el público lee sobre el mecanismo y el idioma de sus mensajes.
mechanism-none-above = Ninguno: es independiente
member-institution-hint = Necesaria para puntos focales, aprobadores, el poder judicial y las autoridades locales.
member-ended-done = La pertenencia ha terminado.
member-actions = Acciones
