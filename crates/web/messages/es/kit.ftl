# The parts that every page is made of.

## Page

product-name = Suivi
skip-to-content = Ir al contenido
menu = Menú
menu-close = Cerrar el menú
menu-main = Navegación principal
menu-breadcrumb = Está usted aquí
menu-language = Idioma
menu-account = Su cuenta
menu-footer = Acerca de este sitio
sign-in = Iniciar sesión
sign-out = Cerrar sesión
unread-count = { $n ->
        [one] { $n } aviso sin leer
       *[other] { $n } avisos sin leer
    }
demo-banner = Demostración: la República de Sama y todos sus datos son inventados.
footer-statement = Programa de código abierto para los mecanismos nacionales de aplicación, presentación de informes y seguimiento (resolución 51/33 del Consejo de Derechos Humanos).
footer-privacy = Ninguna página de este sitio envía nada a terceros.
footer-accessibility = Accesibilidad

## Notices

notice-done = Hecho
notice-note = Nota
notice-attention = Atención
notice-failed = No se ha hecho

## Forms

field-optional = opcional
field-error = Error:
field-choose = Elija
field-file-limit = Tamaño máximo: { $size }.
form-errors = { $n ->
        [one] Un punto requiere su atención
       *[other] { $n } puntos requieren su atención
    }
button-save = Guardar
button-cancel = Cancelar
button-continue = Continuar
button-back = Atrás
button-edit = Modificar
button-remove = Quitar
button-apply = Aplicar
button-undo = Deshacer
button-download = Descargar
button-upload = Subir
button-add = Añadir
confirm-question = Confirme, por favor
confirm-undoable = Podrá deshacerlo después.
confirm-final = No se podrá deshacer.

## Lists

sort-by = Ordenar por { $column }
sort-ascending = orden ascendente
sort-descending = orden descendente
pages = Páginas de la lista
page-previous = Página anterior
page-next = Página siguiente
page-range = { $first }–{ $last } de { $total }
filters = Acotar la lista
filters-active = Filtros aplicados
filters-clear = Quitar todos los filtros
filter-remove = Quitar el filtro { $label }
filter-more = Mostrar { $n } más
search-button = Buscar
search-help = Cómo buscar
search-help-text = Las palabras se encuentran en todas sus formas. Use "comillas" para una frase exacta, AND, OR y NOT entre palabras, y * para el comienzo de una palabra.
search-clear = Borrar la búsqueda

## Selecting rows

select-row = Seleccionar { $label }
select-page = Seleccionar todo en esta página
select-all-matching = { $n ->
        [one] Aplicar al único resultado de esta búsqueda
       *[other] Aplicar a los { $n } resultados de esta búsqueda, en todas las páginas
    }

# The script puts the number in place of the sign.
select-count-words = Selección: #
select-keys = Teclas: J y K o las flechas mueven, X o la barra espaciadora selecciona, Mayús amplía la selección.
selection-actions = Con las filas seleccionadas

## Texts

diff-added = añadido:
diff-removed = suprimido:
diff-before = Antes
diff-after = Ahora
copy = Copiar
copied = Copiado
progress-of = { $done } de { $total }
progress-leave = Puede salir de esta página: el trabajo continúa y lo encontrará aquí.
chart-table = Las cifras
value-unknown = no consta
value-none = ninguno
yes = Sí
no = No
list-comma = ,{" "}

## Texts in several languages, and two versions of one thing

fields-other-languages = { $label } en otros idiomas
filters-show = Mostrar
merge-title = Otra persona también lo ha modificado
merge-lead = Elija en cada campo lo que debe quedar y guarde. Nada se pierde hasta entonces.
merge-contested = Ambos lo han modificado.
merge-yours = Su versión
merge-theirs = La versión que hay ahora
chart-provisional = Una marca hueca es un valor provisional.
