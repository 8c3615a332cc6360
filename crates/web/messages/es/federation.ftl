# Other nodes, open formats, and the search of the hub.

## Other nodes

fed-nodes = Otros nodos
fed-nodes-lead = Cada nodo conserva lo que publicó. Lo que publicó otro nodo se muestra aquí con su nombre y desaparece cuando allí se retira.
fed-own = Este nodo
fed-own-lead = Quien añada este nodo en otro lugar compara esta huella. Comuníquela por teléfono o por carta.
fed-fingerprint = Huella
fed-fingerprint-hint = Ocho grupos de cuatro cifras o letras. Pídala a los responsables de ese nodo por teléfono o por carta, no por su página.
fed-node = Nodo
fed-address = Dirección
fed-address-hint = Por ejemplo https://hub.example.org
fed-things = Elementos mostrados aquí
fed-heard = Últimas noticias
fed-never = Aún no
fed-next = Próxima consulta
fed-may-read = Puede leer aquí
fed-audience-public = Lo que es público
fed-audience-network = Lo que es público y lo destinado a la red
fed-audience-un = También lo reservado a las Naciones Unidas
fed-reads = Mostrar aquí lo que publica
fed-state = Estado
fed-state-good = Leído
fed-state-waiting = Aún no leído
fed-state-failing = No responde bien
fed-state-paused = En pausa
fed-state-reader = Solo lee aquí
fed-none = Aquí no se conoce ningún otro nodo.
fed-none-step = Los administradores del centro añaden un nodo con su dirección y la huella que les comunican sus responsables.
fed-add = Añadir un nodo
fed-settings = Lo acordado
fed-pull = Leer ahora
fed-pause = Poner en pausa
fed-resume = Reanudar
fed-remove = Eliminar
fed-remove-hint = Lo que se leyó allí desaparece de las páginas de aquí. El nodo podrá añadirse de nuevo.
fed-refusals = No aceptado
fed-refusals-lead = Lo que envió este nodo y no se aceptó, y por qué. Una clave que no corresponde puede indicar que alguien se ha interpuesto entre los nodos: pregunte a sus responsables.
fed-refusals-none = Todo se aceptó.
fed-refusal-at = Cuándo
fed-refusal-why = Por qué
fed-refusal-digest = Resumen criptográfico

## Why something was not taken

fed-why-forged = No está firmado con la clave del nodo o fue alterado.
fed-why-replayed = Es más antiguo que lo que hay aquí.
fed-why-not_theirs = Pertenece a otro nodo.
fed-why-too_large = Es demasiado largo.
fed-why-unknown_kind = Es de un tipo que esta versión no conoce.
fed-why-future = Tiene fecha futura. Uno de los relojes no está en hora.
fed-why-unreadable = No es lo que dice un nodo.
fed-why-wrong_page = Responde a otra pregunta.
fed-why-unreachable = Nadie respondió.
fed-why-declined = El nodo se negó. Pregunte a sus responsables si este nodo es conocido allí.

## What was done

fed-added = Se añadió el nodo. Se leerá en un minuto.
fed-changed = Se guardó.
fed-paused = El nodo está en pausa.
fed-resumed = El nodo se lee de nuevo.
fed-removed = Se eliminó el nodo.
fed-pulled = Se leyó el nodo.
fed-pull-failed = El nodo no se pudo leer hasta el final. Vea el motivo más abajo.

## Where a copy came from

fed-origin = Publicado por { $node } en su propio nodo.
fed-origin-page = El original
fed-origin-heard = Últimas noticias: { $age }.

## Searching the hub

fed-search = Buscar en el centro
fed-search-label = Buscar perfiles, prácticas, preguntas, asistencia y eventos
fed-search-kind = Tipo
fed-search-state = Estado
fed-search-count = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
 }
fed-search-language = Idioma del texto
fed-search-none = No se encontró nada.
fed-search-none-step = Use menos palabras o quite un filtro.
fed-also-in-hub = Buscar también en el centro de conocimientos
fed-feed = Fuente de novedades (Atom)

## The audit trail

audit-peer-add = Nodo añadido
audit-peer-change = Acuerdo con un nodo modificado
audit-peer-pause = Nodo puesto en pausa
audit-peer-resume = Nodo reanudado
audit-peer-remove = Nodo eliminado
audit-shelf-copy = Tomado de otro nodo
audit-shelf-uncopy = Retirado en otro nodo

## What can be wrong

problem-no-node-there = Ningún nodo de Suivi responde en { $value }. Compruebe la dirección y si se puede llegar a esa máquina desde aquí.
problem-other-fingerprint = El nodo tiene otra huella. Compruébela con sus responsables; de lo contrario, no añada el nodo.
