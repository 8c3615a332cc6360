# Resources and the pages of the knowledge base.

## Resources

resource-title = Recursos
resource-lead = Guías, leyes, plantillas y grabaciones que comparten los mecanismos.
resource-count = { $n ->
        [one] { $n } recurso
       *[other] { $n } recursos
    }
resource-none-step = Quite un filtro o pídalo a sus pares.
resource-empty = Todavía no se ha publicado ningún recurso.
resource-empty-step = Comience con una guía o plantilla que su mecanismo use cada mes.
resource-add = Compartir un recurso
resource-add-lead = Es un borrador hasta que la redacción del centro o la presidencia de su mecanismo lo publique.
resource-edit = Cambiar el recurso
resource-drafts = Aún sin publicar
resource-status-draft = Borrador
resource-status-withdrawn = Retirado
resource-waits = Espera a que la redacción del centro o la presidencia de su mecanismo lo publique.
resource-publish = Publicar
resource-review = Lo he revisado: sigue vigente
resource-out-of-date = Puede estar desactualizado
resource-open = Abrir la página
resource-download = Guardar el archivo
resource-file-elsewhere = El archivo está en el nodo que comparte este recurso.
resource-versions = Versiones anteriores
resource-until = Hasta el { $day }

## Fields

resource-kind = Tipo
resource-kind-guide = Guía
resource-kind-legal_text = Texto jurídico
resource-kind-template = Plantilla
resource-kind-recording = Grabación
resource-kind-link = Enlace
resource-name = Título
resource-summary = Para qué sirve
resource-summary-hint = Dos o tres frases para quien no conoce su mecanismo.
resource-where = Dónde está
resource-where-hint = Un archivo o la dirección de una página. Uno nuevo conserva el anterior como versión previa.
resource-file = Archivo
resource-address = Dirección de la página
resource-form = Formato accesible
resource-form-hint = En qué formato puede leer el archivo todo el mundo, también con lector de pantalla.
resource-form-tagged_pdf = PDF etiquetado
resource-form-easy_read = Lectura fácil, probada con lectores
resource-form-structured = Documento de texto con títulos reales
resource-form-on_request = Ninguno todavía; otro formato a solicitud
resource-recording = Para una grabación
resource-recording-hint = Una grabación solo se publica con subtítulos y con todo lo que se dice en texto.
resource-captions = Subtítulos
resource-captions-hint = En qué idiomas hay subtítulos y un enlace al archivo o a la grabación subtitulada.
resource-transcript = Todo lo que se dice, en texto
resource-languages = Idiomas en que existe
resource-body = Órgano al que se refiere
resource-dated = Fecha
resource-review-on = Se revisará el
resource-keeper = Compartido por

## Knowledge base

knowledge-title = Base de conocimientos
knowledge-lead = Lo que se sabe de las cuatro capacidades que necesita un mecanismo nacional.
knowledge-about-engagement = Trabajar con los órganos de las Naciones Unidas y regionales: informes, diálogos, visitas, comunicaciones.
knowledge-about-coordination = Reunir a ministerios, parlamento, tribunales, oficina de estadística y autoridades locales.
knowledge-about-consultation = Escuchar a la institución nacional de derechos humanos, a la sociedad civil y a las personas interesadas.
knowledge-about-information = Dar seguimiento a las recomendaciones, agruparlas, planificar y mantener actualizado y público lo realizado.
knowledge-reviewed = Revisado el { $day }
knowledge-empty = Todavía no se ha escrito nada aquí.
knowledge-empty-step = La redacción del centro escribe esta página. Mientras tanto, vea los recursos y las preguntas de abajo.
knowledge-onwards = Más sobre el tema
knowledge-write = Escribir esta página
knowledge-write-lead = Al guardar indica que hoy ha revisado toda la página. Lo que decía antes sigue siendo legible.
knowledge-text = Texto

## What was done

resource-done-made = El borrador se ha guardado.
resource-done-saved = El cambio se ha guardado.
resource-done-published = El recurso se ha publicado.
resource-done-reviewed = Queda marcado como revisado hoy.
resource-done-withdrawn = El recurso se ha retirado. Su lugar indica por qué.
knowledge-done = La página se ha guardado.

## In the audit trail

audit-resource-make = Aportó un recurso
audit-resource-revise = Cambió un recurso
audit-resource-publish = Publicó un recurso
audit-resource-review = Revisó un recurso
audit-resource-withdraw = Retiró un recurso
audit-knowledge-write = Escribió una página de la base de conocimientos
