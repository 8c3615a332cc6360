# The knowledge hub: its home, and what all its kinds of thing share.

hub-title = Centro de conocimientos
hub-lead = Lo que comparten los mecanismos: perfiles, buenas prácticas, preguntas y respuestas, asistencia, seminarios.
hub-empty = Todavía no se ha publicado nada aquí.
hub-empty-step = Lo que publican los mecanismos aparece aquí, con la persona a quien preguntar.

## Kinds of thing

hub-kind-profile = Perfil de mecanismo
hub-kind-practice = Buena práctica
hub-kind-resource = Recurso
hub-kind-page = Página de conocimientos
hub-kind-question = Pregunta
hub-kind-announcement = Anuncio
hub-kind-assistance = Solicitud de asistencia
hub-kind-event = Evento

## What can be wrong

problem-withdrawn = Este contenido se ha retirado. { $value }

## The way around, and the first page

hub-nav-exchange = Intercambio
hub-nav-learning = Aprender
hub-nav-mine = Pendiente de mí
hub-nav-keeping = Gestión
hub-search = Buscar en el centro
hub-open = Abierto ahora
hub-asks = Quién pregunta
hub-new = Novedades
hub-waits = Le espera
hub-all = Ver todo
