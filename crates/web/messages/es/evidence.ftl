# Evidence: files and links that stand behind an account.

## Evidence

evidence-title = Pruebas
evidence-lead = Lo que respalda la información: leyes, decisiones, informes, cifras, imágenes y enlaces.
evidence-none = Aún no hay pruebas.
evidence-number = Identificador
evidence-name = Título
evidence-file = Archivo
evidence-address = O un enlace
evidence-address-hint = La dirección de una página: https://…
evidence-alternative = Qué muestra una imagen
evidence-alternative-hint = Con palabras, para quienes no pueden verla. Obligatorio en imágenes.
evidence-shows = Muestra:
evidence-kind-title = Tipo de prueba
evidence-add = Añadir una prueba
evidence-add-one = Añadir un archivo o un enlace como prueba
evidence-more-later = Aquí una; más después, en la página de la actualización.
evidence-internal-first = Es interna hasta que alguien facultado la haga pública.
evidence-open = Detalles
evidence-public = Pública
evidence-internal = Interna
evidence-withdrawn = Retirada
evidence-publish = Hacer pública
evidence-publish-lead = El público la leerá en cuanto pueda leer aquello a lo que pertenece. Compruebe antes que no nombra a ningún particular.
evidence-publish-too = Publicar también:
evidence-withdraw = Retirarla
evidence-withdraw-lead = Ya no se muestra al público. El archivo y el motivo se conservan; no se borra nada.
evidence-was-added = Se ha añadido la prueba.
evidence-was-published = La prueba es pública.
evidence-was-withdrawn = Se ha retirado la prueba.
evidence-belongs-to = Pertenece a
evidence-added = Añadida
evidence-added-by = Añadida por
evidence-digest = SHA-256 del archivo
evidence-same-file = El mismo archivo figura en otro lugar

## Links

evidence-link-state = Enlace
evidence-link-ok = En línea
evidence-link-moved = Trasladada
evidence-link-gone = Ya no existe
evidence-link-unreachable = No se pudo acceder
evidence-link-unchecked = Aún sin comprobar
evidence-link-status = respuesta { $status }
evidence-checked = Comprobado el
evidence-why-private = la dirección lleva a una red privada
evidence-why-no-such-site = ese sitio no existe
evidence-why-too-slow = no respondió a tiempo
evidence-why-not-safe = su certificado no es válido
evidence-why-too-many-steps = redirige sin fin
evidence-why-no-connection = falló la conexión

## Audit trail

audit-evidence-publish = Prueba hecha pública
audit-evidence-withdraw = Prueba retirada
audit-evidence-check = Enlace comprobado
job-name-links = Comprobación de enlaces
