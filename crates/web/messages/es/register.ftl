# Words of the register beside those in recommendations.ftl and imports.ftl.

## Register, imports and labels

number-of-whole = de { $total }
sort-oldest = Primero las más antiguas
home-priorities = Seguimiento solicitado por los comités
home-priorities-lead = Párrafos sobre los que un comité pidió información en un plazo determinado.
part-of-it = Forma parte de
in-document = Dentro del documento
previous-in-document = Anterior en el documento
next-in-document = Siguiente en el documento
kind-inferred = (según el texto)
field-priority = Seguimiento previsto para
field-source-id = Identificador en la fuente
field-address = Dirección
import-outcome-title = Lo que hizo la importación
import-rows = Filas
import-meaning = Qué significa
import-same-words = El mismo texto del mismo Estado ya figura en:
import-same-paragraph = El mismo párrafo del mismo documento ya es:
import-fixed = Lo mismo para todas las filas
import-fixed-hint = Para lo que la tabla no tiene columna.
label-lookalike = Parece «{ $state }», pero está escrito con otros caracteres.
scheme-theme = Tema
scheme-person = Personas afectadas
scheme-sdg = Objetivo de Desarrollo Sostenible
scheme-state = Estado examinado
scheme-recommending_state = Estado que recomienda
scheme-body = Órgano
scheme-position = Posición del Estado
scheme-kind = Tipo
disguise-other_letters = letras de otra escritura
disguise-hidden_characters = caracteres invisibles
change-text = Texto
change-position = Posición del Estado
change-paragraph = Párrafo
change-kind = Tipo
change-action_category = Tipo de acción
change-recommending_states = Estados que recomiendan
change-tags = Temas, personas y Objetivos
field-sdg-target = Meta de un Objetivo
change-position_source = Dónde consta la posición
change-position_text = Las palabras del Estado sobre su posición
change-document = Documento
change-withdrawn = Retirada
