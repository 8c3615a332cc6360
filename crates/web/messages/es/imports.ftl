# Bringing recommendations in: file, preview, commit, undo.

## Imports

imports-title = Importaciones
imports-lead = Toda importación se muestra antes de hacerla y puede deshacerse de una vez.
import-new = Importar un archivo
import-file = Archivo
import-file-hint = Una exportación del Índice Universal de los Derechos Humanos (JSON o XLSX), de UPR Info (CSV) o una tabla propia (CSV o XLSX).
import-format = Formato
import-format-uhri = Índice Universal de los Derechos Humanos
import-format-upr_info = UPR Info
import-format-table = Una tabla propia
import-columns = Qué contiene cada columna
import-columns-lead = Recordaremos la respuesta para el próximo archivo con las mismas columnas.
import-column-skip = Omitir esta columna
import-read = Leer el archivo

## Preview

import-preview = Qué hará la importación
import-preview-lead = Aún no se ha escrito nada.
import-outcome-new = Nuevas
import-outcome-changed = Modificadas
import-outcome-unchanged = Sin cambios
import-outcome-duplicate = Posibles duplicados
import-outcome-unknown = Etiquetas desconocidas
import-outcome-cleaned = Depuradas
import-outcome-refused = Filas rechazadas
import-meaning-new = No están en el registro; se añadirán.
import-meaning-changed = Están en el registro con otro contenido; se añade una versión nueva y se conserva la anterior.
import-meaning-unchanged = Ya están en el registro; no cambia nada.
import-meaning-duplicate = Se conservan como fichas propias y se señalan para que alguien las revise.
import-meaning-unknown = La ficha se conserva; la etiqueta pasa a las etiquetas por vincular.
import-meaning-cleaned = Se han quitado del texto caracteres invisibles o peligrosos.
import-meaning-refused = No se pudieron leer; cada una figura con su lugar y el motivo.
import-place = Lugar en el archivo
import-reason = Motivo
import-shown-of = Se muestran las primeras { $shown } de { $total }.
import-nothing-to-do = Todo lo que hay en este archivo ya está en el registro. No hay nada que importar.
import-commit = { $n ->
        [one] Importar { $n } ficha
       *[other] Importar { $n } fichas
    }
import-discard = Descartar

## States of an import

import-state-received = Recibida
import-state-previewing = En lectura
import-state-previewed = A la espera de su decisión
import-state-committing = En escritura
import-state-committed = Importada
import-state-undoing = Deshaciéndose
import-state-undone = Deshecha
import-state-failed = Fallida
import-failed-note = La importación se detuvo sin dejar nada a medias. El motivo: { $reason }
import-undo = Deshacer la importación
import-undo-question = ¿Deshacer la importación del { $date }?
import-undo-consequences = { $n ->
        [one] Se retira { $n } ficha que vino con ella y lo que modificó vuelve a estar como antes.
       *[other] Se retiran { $n } fichas que vinieron con ella y lo que modificó vuelve a estar como antes.
    } Los cambios posteriores hechos por personas se conservan y se enumeran.
import-by = Por
import-when = Fecha
imports-empty = Aún no hay importaciones
imports-empty-step = Elija un archivo; verá qué haría antes de que se escriba nada.

## Why a row was refused

import-refused-truncated = El archivo se interrumpe aquí. Descárguelo de nuevo y vuelva a importarlo: lo que ya está no se duplicará.
import-refused-malformed = La ficha está mal formada. Corríjala en el archivo o introdúzcala a mano.
import-refused-not_a_record = Esto no es una ficha. Quítelo del archivo o ignórelo.
import-refused-record_too_large = La ficha es mayor que cualquier recomendación. Busque documentos o imágenes pegados, acórtela y vuelva a importar el archivo.
import-refused-text_too_long = El texto es demasiado largo. Acórtelo o divídalo en varias recomendaciones y vuelva a importar el archivo.
import-refused-no_text = La ficha no tiene texto. Complétela o ignórela.
import-refused-wrong_cell_count = La fila tiene más o menos celdas que el encabezado. Busque un separador o unas comillas de más o de menos.
import-refused-unreadable_value = Un valor no corresponde a su columna. Corrija la celda y vuelva a importar el archivo.
import-refused-read_failed = No se pudo seguir leyendo el archivo; todo lo anterior se leyó. Inténtelo de nuevo.
import-format-document = Un documento comprobado
