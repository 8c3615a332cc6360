# The register: recommendations, their documents, tags, clusters and cases.

# Names of positions, statuses, kinds, themes, bodies and States come from the vocabularies of `suivi_kernel::vocab`.

## The register

register-title = Recomendaciones
register-search = Buscar en las recomendaciones
results-count = { $n ->
        [one] { $n } recomendación
       *[other] { $n } recomendaciones
    }
results-as-of = Situación al { $date }
results-none = Sin resultados
results-none-step = Pruebe con menos palabras o quite un filtro.
results-did-you-mean = No hay nada con estas palabras exactas; se muestran palabras parecidas.
register-empty = El registro está vacío
register-empty-step = Para empezar, importe una exportación del Índice Universal de los Derechos Humanos o una tabla propia.
download-list = Descargar esta lista
download-as = Descargar en formato { $format }
sort-relevance = Más pertinentes primero
sort-newest = Más recientes primero
sort-document = En el orden del documento

## Fields and filters

recommendation = Recomendación
recommendation-number = Recomendación { $number }
field-number = Número
field-text = Texto
field-body = Órgano o mecanismo
field-family = Tipo de órgano o mecanismo
field-cycle = Ciclo
cycle-number = Ciclo { $n }
field-session = Período de sesiones
field-year = Año
field-date = Fecha
field-theme = Tema
field-person = Personas afectadas
field-sdg = Objetivo de Desarrollo Sostenible
field-position = Posición del Estado
field-recommending-state = Estado autor de la recomendación
field-state = Estado examinado
field-kind = Clase
field-action = Tipo de acción
field-status = Situación
field-verified = Verificación
field-cluster = Grupo temático
field-document = Documento
field-symbol = Signatura
field-paragraph = Párrafo
field-language = Idioma
field-source = Fuente
field-due = Plazo
field-last-update = Última actualización
field-lead = Institución responsable
verified-yes = Verificada
verified-no = Aún no verificada
verified-by = Cotejada con la fuente por { $name }, { $date }
cluster-none = En ningún grupo

## One recommendation

recommended-by = Recomendada por { $states }
recommended-in = { $symbol }, párr. { $paragraph }
open-document = Abrir el documento en el sitio de las Naciones Unidas
text-official = Texto oficial
text-translation = Traducción no oficial
text-plain = En lenguaje claro
text-other-languages = En otros idiomas
text-versions = Versiones anteriores del texto
position-said-in = Expresada en { $symbol }
part-of = Parte de { $number }
parts-title = Sus partes
repeats-title = Pedido más de una vez
repeats-lead = Lo mismo se recomendó en varios ciclos o por varios órganos.
cite-title = Citar esta recomendación
timeline-title = Qué se ha hecho
timeline-empty = Aún no hay nada registrado

## Tags

tags-suggested = Sugeridos
tag-set-by-import = vino con los datos
tag-set-by-rule = sugerido por una regla
tag-set-by-person = asignado por una persona
tag-suggestion-note = Estas etiquetas vinieron con los datos y nadie las ha comprobado todavía. A menudo son erróneas.
tag-accept = Aceptar
tag-refuse = Rechazar

## One act on many

bulk-verify = Marcar como verificadas
bulk-unverify = Retirar la verificación
bulk-cluster = Poner en un grupo
bulk-cluster-none = Sacar del grupo
bulk-theme = Asignar un tema
bulk-person = Indicar las personas afectadas
bulk-sdg = Asignar un Objetivo de Desarrollo Sostenible
bulk-unchanged = dejar como está
bulk-done = { $n ->
        [one] Se ha modificado { $n } recomendación.
       *[other] Se han modificado { $n } recomendaciones.
    }
bulk-unchanged-count = { $n ->
        [one] { $n } ya estaba así.
       *[other] { $n } ya estaban así.
    }
acts-title = Últimas acciones
act-undone = { $n ->
        [one] Deshecho: { $n } recomendación vuelve a estar como antes.
       *[other] Deshecho: { $n } recomendaciones vuelven a estar como antes.
    }
act-undone-except = { $n ->
        [one] { $n } se modificó después y queda como está.
       *[other] { $n } se modificaron después y quedan como están.
    }

## Clusters

clusters-title = Grupos temáticos
clusters-lead = Recomendaciones que piden prácticamente lo mismo. Se trabaja por grupos y se cuenta por recomendaciones.
cluster-name = Nombre del grupo
cluster-new = Grupo nuevo
cluster-rename = Cambiar el nombre
cluster-close = Cerrar el grupo
cluster-saved = El grupo se ha guardado.
clusters-empty = Aún no hay grupos
clusters-empty-step = Seleccione en el registro las recomendaciones relacionadas y póngalas en un grupo nuevo.

## Documents

documents-title = Documentos
documents-lead = Los documentos en que se formularon las recomendaciones, tal como los publicaron las Naciones Unidas y los órganos regionales.
document-title = Título
document-draft = Proyecto
document-recommendations = Recomendaciones que contiene
documents-empty = Aún no hay documentos

## Labels to map

labels-title = Etiquetas por vincular
labels-lead = Etiquetas de los datos importados que ninguna lista conoce. Indique una vez qué significa cada una; las fichas se conservan en todo caso.
label-found = Etiqueta
label-scheme = Designa
label-count = Fichas que la llevan
label-means = Qué significa
label-suggestion = Sugerencia: { $label }
label-ignore = Aquí no significa nada
label-decided = «{ $label }» está vinculada. { $n ->
        [one] Se ha etiquetado { $n } ficha.
       *[other] Se han etiquetado { $n } fichas.
    }
labels-empty = No hay etiquetas por vincular
labels-empty-step = Las etiquetas desconocidas de una importación esperan aquí hasta que alguien diga qué significan.
