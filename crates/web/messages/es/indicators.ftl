# Indicators: figures that show commitment, effort and enjoyment.

## The list

indicators-title = Indicadores
indicators-lead = Cifras que muestran si el Estado se ha comprometido, qué hace y si las personas disfrutan de sus derechos.
indicators-count = { $n ->
        [one] { $n } indicador
       *[other] { $n } indicadores
    }
indicators-empty = Todavía no hay indicadores
indicators-empty-step = Los registra la oficina nacional de estadística: de uno a tres por grupo temático, a ser posible uno de cada tipo.
indicators-due = Indicadores que necesitan un valor
indicators-due-lead = Ya ha pasado el momento de su próximo valor; primero los más atrasados.
indicators-due-none = Ningún indicador necesita ahora un valor
indicators-due-none-step = Aparecen aquí cuando ha pasado el tiempo entre dos valores.
indicator-due-since = Pendiente desde

## One indicator

indicator = Indicador
indicator-add = Añadir un indicador
indicator-edit = Editar el indicador
indicator-saved = El indicador se ha guardado.
indicator-name = Nombre
indicator-kind = Tipo
indicator-question-structural = ¿Se ha comprometido el Estado?
indicator-question-process = ¿Qué está haciendo el Estado?
indicator-question-outcome = ¿Disfrutan las personas del derecho?
indicator-definition = Qué se mide
indicator-how-counted = Cómo se cuenta
indicator-unit = Unidad
indicator-unit-hint = Con palabras: personas, por ciento, por 1.000 nacidos vivos.
indicator-unit-kind = Qué es un valor
indicator-unit-kind-hint = En los números de personas, los grupos de menos de cinco no se muestran al público.
unit-kind-persons = Número de personas
unit-kind-count = Número de cosas
unit-kind-percent = Por ciento
unit-kind-rate = Tasa
unit-kind-money = Importe
unit-kind-index = Puntuación en una escala
unit-kind-yes_no = Sí (1) o no (0)
indicator-decimals = Cifras decimales
indicator-direction = Qué sentido es mejor
direction-up = Más es mejor
direction-down = Menos es mejor
direction-neutral = Ninguno por sí mismo
indicator-goals = Línea de base y metas
indicator-goals-hint = El momento (2024, 2024-Q1, 2024-05) y el valor. Las líneas vacías se omiten.
indicator-baseline = Línea de base
indicator-target = Meta
indicator-baseline-of = Línea de base { $time }: { $value }
indicator-target-of = Meta { $time }: { $value }
indicator-baseline-period = Momento de la línea de base
indicator-baseline-value = Valor de la línea de base
indicator-target-period = Momento de la meta
indicator-target-value = Valor de la meta
indicator-dimensions = Desglosado por
indicator-dimensions-hint = Marque solo lo que realmente se recoge, según se identifiquen las propias personas.
indicator-origin = De dónde procede
indicator-source = Fuente
indicator-source-address = Dirección de la fuente
indicator-periodicity = Meses entre dos valores
indicator-periodicity-hint = 12 para una cifra anual, 3 para una trimestral; vacío si no se espera otra.
indicator-every = { $n ->
        [one] un valor cada mes
       *[other] un valor cada { $n } meses
    }
indicator-method = Cómo se elabora
indicator-owner = Responsable
indicator-meaning = Qué significa
indicator-right = Derecho o tema
indicator-attribute = Atributo del derecho
indicator-rationale = Por qué se eligió
indicator-limits = Qué no muestra
indicator-consulted = A quién se consultó
indicator-sdg = Agenda 2030
indicator-sdg-hint = Objetivo, meta o indicador, por ejemplo 5.2 o 5.2.1.
indicator-latest = Último valor
indicator-no-value = sin valor todavía
indicator-total = Total
indicator-over-time = En el tiempo
indicator-picture = De { $first } ({ $firstwhen }) a { $last } ({ $lastwhen }).
indicator-links = De qué informa
indicator-link = Añadir de qué informa
indicator-link-measure-hint = Su número, por ejemplo m-42.
indicator-link-cluster-hint = Su nombre corto en la dirección.
indicator-publish = Publicar el indicador
indicator-published = El indicador es público.
indicator-hide = Retirarlo del público
indicator-hidden = El indicador ya no es público.
indicator-gap-definition = No dice qué se mide.
indicator-gap-owner = No se nombra responsable.
indicator-gap-source = No se nombra ninguna fuente.
indicator-gap-dimensions = No está desglosado: no se ve qué grupos quedan atrás.
indicator-gap-consulted = No dice a quién se consultó.
indicator-gap-limits = No dice qué es lo que no muestra.
indicator-gap-links = Todavía no informa de ninguna medida, grupo ni recomendación.

## Values

period-quarter = Trimestre { $quarter } de { $year }
point-period = Período
point-period-hint = 2024, 2024-Q1, 2024-05 o 2024-05-01.
point-place = Lugar
point-group = Grupo
point-group-hint = Vacío para todas las personas.
point-group-known = Vacío para todas las personas. Usados hasta ahora: { $groups }.
point-value = Valor
point-value-hint = Vacío si se sabe que no está disponible.
point-persons = Personas detrás del valor
point-persons-hint = Para una tasa o proporción: sobre cuántas personas se calculó. Por debajo de cinco, el público no ve el valor. Nunca se publica.
point-status = Estado del valor
point-status-provisional = Provisional
point-status-final = Definitivo
point-status-revised = Revisado
point-note = Nota
point-note-hint = Lo que hay que saber. Es necesario al corregir un valor oficial: ¿por qué?
point-enter = Registrar un valor
point-revise-title = Revisar un valor
point-enter-lead = Nada se sobrescribe: un valor nuevo para el mismo período y grupo ocupa el lugar del anterior, que se conserva.
point-saved = Los valores se han guardado.
point-same = El valor ya es ese; no se ha cambiado nada.
point-revise = Revisar
point-versions = Versión
point-version = Versión { $n }
point-history = Todas las versiones de un valor
point-not-available = no disponible
point-public = Lo que ve el público
point-hide = Ocultarlo al público
point-show = Dejar de ocultarlo
point-hide-lead = Los grupos de menos de cinco personas y los valores de los que se podrían deducir se ocultan en todo caso. Oculte otro valor para elegir usted cuál los protege.
point-hidden = Oculto
point-hidden-small = oculto: menos de cinco personas
point-hidden-protects = oculto: permitiría deducir otro
point-hidden-by-person = oculto por la oficina
point-mark-small = No público: menos de cinco personas
point-mark-protects = No público: protege otro valor
point-mark-by-person = No público: oculto por la oficina
points-hidden = { $n ->
        [one] { $n } valor no se muestra al público, para proteger a las personas.
       *[other] { $n } valores no se muestran al público, para proteger a las personas.
    }

## Values from a file

points-import = Valores de un archivo
points-import-lead = Cada fila es un valor. Primero verá lo que haría el archivo; nada se escribe hasta que usted lo confirme. La primera fila contiene los nombres de las columnas:
points-import-place = Vacío para todo el Estado.
points-import-status = provisional, final o revised; final si la celda está vacía.
points-import-source = De dónde procede este valor.
points-import-dimensions = Una columna para cada una: el grupo, vacío para todas las personas.
points-preview-new = { $n ->
        [one] { $n } valor nuevo
       *[other] { $n } valores nuevos
    }
points-preview-revised = { $n ->
        [one] { $n } valor sustituye a otro
       *[other] { $n } valores sustituyen a otros
    }
points-preview-same = { $n ->
        [one] { $n } valor ya es así
       *[other] { $n } valores ya son así
    }
points-preview-revisions = Valores que se revisarían
