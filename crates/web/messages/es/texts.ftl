# Textos junto a las palabras de la ONU, repeticiones, posibles duplicados y fichas retiradas.

## Texts and versions

texts-title = Textos y versiones
texts-lead = Lo que dijo un órgano nunca se modifica: una corrección es una versión nueva con su motivo. El lenguaje claro y las traducciones no oficiales son palabras del mecanismo.
texts-all = Todas las versiones
texts-write = Escribir o corregir textos
texts-by-language = Textos por idioma
rendering-official = Texto oficial
rendering-translation = Traducción no oficial
rendering-plain = Lenguaje claro
text-there = Disponible
text-missing = Todavía no
text-not-needed = Hay un texto oficial
text-write = Escribir
text-correct = Corregir
text-version = Versión { $n }
text-current = la que se muestra
text-restore = Restablecer
text-by-machine = Traducido por una máquina, sin revisar
text-translation-note = Traducción no oficial: solo vale el texto del propio órgano.
text-machine = Esta traducción la hizo una máquina y nadie la ha revisado
text-machine-hint = Se advierte de ello a quien la lee. Cuando haya revisado la traducción, quite la marca y guarde.
text-reason = Motivo
text-reason-hint = Todo el mundo puede leerlo junto a la versión.
text-reason-import = La fuente tiene ahora otro texto.
text-reason-import-undone = Se ha deshecho la importación que traía otro texto.
text-restored = Versión { $n } restablecida
text-saved = El texto se ha guardado como versión nueva.
text-form-official = Corrija solo lo que se tomó mal del documento. La versión anterior sigue a la vista, con su motivo.
text-form-translation = Traduzca las palabras del órgano con la mayor fidelidad posible. Se advierte a quien lee que la traducción no es oficial.
text-form-plain = Diga lo que se pide con frases cortas y palabras de todos los días, sin cambiar su sentido. No nombre a nadie.
text-meanwhile = Alguien ha guardado este texto entretanto
text-meanwhile-do = No se ha perdido nada de lo suyo: está en el campo de abajo. Tome lo bueno del otro texto y vuelva a guardar.
text-meanwhile-difference = Lo que su texto cambia en él

## Repeats

repeated = Repetida
repeats-this-one = (esta)
repeats-manage = Repeticiones
repeats-page = Repeticiones
repeats-page-lead = Diga qué recomendaciones pedían lo mismo en un ciclo anterior o por otro órgano. Así todo el mundo ve cuándo se pidió y qué respondió el Estado.
repeats-suggested = Quizá pedido antes
repeats-suggested-lead = Solo su mecanismo ve estas sugerencias hasta que las acepte.
repeats-decide = Decidir sobre las sugerencias
repeats-accepted = Repeticiones aceptadas
repeats-accept = Pide lo mismo
repeats-refuse = Pide otra cosa
repeats-remove = Al final no es una repetición
repeats-find = Añadir una a mano
repeats-find-hint = Número de párrafo como 114.3, nombre de dirección como upr-3-114-3, o palabras
repeats-likely = Las más parecidas por sus palabras:
repeats-add = Añadir: pide lo mismo
repeats-share = El { $percent } de las palabras coincide.
repeats-added = La repetición se ha añadido.
repeats-accepted-done = La repetición se ha aceptado. Ahora la ve todo el mundo.
repeats-refused-done = La sugerencia se ha rechazado y no volverá.
repeats-removed = La repetición se ha quitado.

## Possible duplicates

nav-duplicates = Posibles duplicados
duplicates-title = Posibles duplicados
duplicates-lead = Las importaciones hallaron dos fichas que quizá sean una. Diga qué son; no se elimina nada y toda decisión puede deshacerse.
duplicates-empty = No hay posibles duplicados
duplicates-empty-step = Cuando una importación trae una ficha que quizá ya esté en el registro, las dos esperan aquí hasta que alguien decida.
duplicates-apply = Aplicar las decisiones
duplicates-nothing = No se ha decidido nada: elija una respuesta para al menos un par.
duplicates-decide = Decidir sobre los posibles duplicados
duplicates-done = { $n ->
        [one] Se ha decidido { $n } par.
       *[other] Se han decidido { $n } pares.
    }
duplicates-undone = { $n ->
        [one] Deshecho: { $n } par espera de nuevo una decisión.
       *[other] Deshecho: { $n } pares esperan de nuevo una decisión.
    }
todo-duplicates = { $n ->
        [one] { $n } posible duplicado por decidir
       *[other] { $n } posibles duplicados por decidir
    }
duplicate-number = Par { $n }
duplicate-earlier = Ya estaba en el registro
duplicate-later = Llegó después
duplicate-difference = En qué difieren las palabras
duplicate-same-words = Las palabras son las mismas.
duplicate-other-language = Las dos no tienen texto oficial en el mismo idioma.
duplicate-question = ¿Qué son?
duplicate-leave = Decidir más tarde
duplicate-same = La misma ficha
duplicate-same-hint = La posterior se retira y su dirección lleva a la anterior, que muestra lo que dicen ambas fuentes.
duplicate-two = Dos fichas
merged-title = La misma ficha en otras fuentes
merged-lead = Se determinó que estas fichas son la misma que esta. Sus direcciones llevan aquí.
merged-on = Unida el

## Withdrawn records

withdrawn-title = Esta ficha se ha retirado
withdrawn-when = Se retiró el { $date }.
withdrawn-why = Se deshizo la importación que la trajo. No se elimina nada: si la ficha se importa de nuevo, vuelve a esta dirección.
withdrawn-was = Lo que había aquí
withdrawn-others = Otras fichas de este documento
error-410-title = Lo que había aquí se ha retirado
error-410-what = La dirección es correcta, pero su contenido ya no se muestra.
error-410-do = Busque en el registro o empiece por el panorama general.

## What can be wrong

problem-unchanged = Es igual a lo que hay ahora. Cámbielo o salga de la página sin guardar.
problem-official-exists = El órgano publicó su propio texto en este idioma; ninguna traducción puede figurar a su lado.
problem-personal-email = «{ $value }» parece una dirección de correo electrónico. Un texto publicado no debe llevar a una persona: quítela.
problem-personal-phone = «{ $value }» parece un número de teléfono. Un texto publicado no debe llevar a una persona: quítelo.
problem-personal-number = «{ $value }» parece el número de un documento personal. Un texto publicado no debe llevar a una persona: quítelo.
problem-repeats-its-document = Las dos figuran en el mismo documento, que pide una sola vez. Póngalas más bien en un grupo temático.
problem-withdrawn-with-import = Se retiró el { $value }, al deshacerse la importación que la trajo.
problem-same-record = Se determinó que es la misma ficha que { $value }.
import-refused-other_state = La ficha se dirige a otro Estado. En este nodo solo se importan fichas del propio Estado.
import-refused-unknown_state = La ficha no nombra ningún Estado conocido aquí. Corrija el nombre en el archivo o pida a quien administra esta máquina que la importe.
import-refused-contradiction = El mismo identificador figura antes en este archivo con otro contenido. Se tomó el primero; compruebe cuál es correcto.

## What was done, in words

audit-recommendation-correct_text = Texto oficial corregido
audit-recommendation-translate = Traducción guardada
audit-recommendation-say_plainly = Texto en lenguaje claro guardado
audit-recommendation-repeat = Repetición aceptada
audit-recommendation-no_repeat = Repetición rechazada o quitada
audit-recommendation-same = Reconocida como la misma ficha
audit-recommendation-two = Reconocidas como dos fichas
audit-recommendation-undecided = Decisión sobre un duplicado deshecha
withdrawn-why-final = Figuraba en un proyecto y no figura en el texto definitivo. Deshacer la importación del texto definitivo la recupera.
