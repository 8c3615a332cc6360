# What is wrong with a field, and what to do: one message for every key of `suivi_kernel::Problem`.

# `$value` is the one value the problem names; a message that names none leaves it out in every language.

## Problems

problem-required = Rellene este campo.
problem-too-long = { $value ->
        [one] Use como máximo { $value } carácter.
       *[other] Use como máximo { $value } caracteres.
    }
problem-too-short = { $value ->
        [one] Use al menos { $value } carácter.
       *[other] Use al menos { $value } caracteres.
    }
problem-unknown-choice = «{ $value }» no es una de las opciones. Elija una de la lista.
problem-not-an-email = Escriba una dirección de correo electrónico, por ejemplo nombre@example.org.
problem-not-a-date = «{ $value }» no es una fecha. Escriba año-mes-día, por ejemplo 2026-11-23.
problem-not-a-number = «{ $value }» no es un número admitido aquí.
problem-wrong-credentials = La dirección de correo electrónico o la contraseña no es correcta. Inténtelo de nuevo o solicite una contraseña nueva.
problem-wrong-code = Este código no es correcto o ya se ha usado. Espere al siguiente.
problem-authenticator-lost = Su autenticador ya no se puede comprobar aquí: la clave de este sitio ha cambiado. Use uno de sus códigos de recuperación y configure de nuevo el segundo factor; si no tiene ninguno, diríjase a quien administra.
problem-no-second-factor = Esta cuenta no tiene activado ningún segundo factor.
problem-beyond-mechanism = Esta persona también trabaja para otro mecanismo o se encarga del servidor. Pida a quien se encarga del servidor que lo haga.
problem-link-expired = Este enlace ha caducado o ya se ha usado. Solicite uno nuevo.
problem-taken = «{ $value }» ya está en uso. Elija otro.
problem-passwords-differ = Las dos contraseñas no coinciden. Escriba la misma dos veces.
problem-password-common = Esta contraseña es de las que todo el mundo prueba. Elija otra, por ejemplo cuatro palabras sin relación.
problem-last-administrator = El mecanismo se quedaría sin administrador. Nombre antes a otro.
problem-ends-before-it-begins = El final es anterior al comienzo. Cambie una de las dos fechas.
problem-has-open-items = Todavía es responsable de { $value ->
        [one] { $value } expediente abierto
       *[other] { $value } expedientes abiertos
    }. Nombre antes a quien la suceda.
problem-changed-since = Alguien lo modificó después de que usted lo abriera. Vea lo que hay ahora y repita su cambio.
problem-nothing-selected = Seleccione al menos una fila.
problem-already-undone = Esto ya se ha deshecho.
problem-wrong-state = Ahora no es posible: su estado es «{ $value }».
problem-unreadable-file = No se pudo leer el archivo: { $value }. Compruebe que es el archivo correcto y que se abre en su ordenador.
problem-file-too-large = El archivo supera { $value }. Envíelo por partes.
problem-search-syntax = No se ha entendido la búsqueda cerca de «{ $value }». Revise las comillas y los paréntesis.
problem-position-only-upr = Solo las recomendaciones del examen periódico universal llevan una posición del Estado. Déjelo vacío.
problem-no-recommending-state = Una recomendación del examen periódico universal nombra al menos un Estado autor. Añádalo.
problem-evidence-needed = Debe haber pruebas públicas, o un motivo escrito de por qué no las hay. Añada una de las dos cosas.
problem-before-the-recommendation = Es anterior a la recomendación, formulada el { $value }: no puede mostrar qué fue de ella.
problem-second-person = Debe hacerlo una segunda persona: ni quien lo escribió ni quien lo pidió.
problem-has-approver = Esta institución tiene un responsable de visado. Pídale que dé el visto bueno, o envíe un enlace.
problem-restricted = Este texto es de acceso restringido. Solo lo leen la institución, la secretaría y la presidencia; nunca se publica ni se envía por enlace.
problem-item-not-public = El asunto de esta actualización aún no es público. Publíquelo primero.
problem-asked-already = Ya se ha pedido y espera a una segunda persona.
problem-no-alternative = Describa con palabras lo que muestra la imagen, para quienes no pueden verla.
problem-kind-not-taken = No se aceptan archivos de este tipo. Envíe un PDF, una imagen (PNG, JPEG, WebP), un documento de oficina sin macros (.docx, .xlsx, .pptx, .odt, .ods, .odp) o texto sin formato.
problem-not-an-address = «{ $value }» no es la dirección de una página. Cópiela del navegador: empieza por https://
problem-unknown-recipient = Un enlace solo puede ir a una dirección a la que ya haya escrito la secretaría o un responsable de visado de su institución. Pida a la secretaría que envíe este.
problem-leads-already = La institución responsable no puede ser también de apoyo. Elija otra.
problem-due-in-past = El { $value } ya ha pasado. Corrija la fecha o indique que es una medida del pasado.
problem-needs-output = Indique primero qué resultado hay: una medida sin producto no puede darse por completada.
problem-needs-agreement = Falta todavía el visto bueno de { $value }.
problem-is-public-already = Esto es público. Solo la secretaría lo modifica; comuníquele qué debe cambiar.
problem-not-active = «{ $value }» no existe en esa fecha. Elija una institución que exista.
problem-supports-itself = La institución responsable no puede además apoyar. Quítela de una de las dos funciones.
problem-own-agreement = A un órgano judicial no se le asigna nada sin su propio acuerdo: solo su propia cuenta puede confirmar.
problem-in-the-future = La fecha { $value } no ha llegado todavía. Introdúzcalo ese día o después.
problem-still-holds = La persona tiene todavía { $value ->
        [one] { $value } elemento a su cargo
       *[other] { $value } elementos a su cargo
    }. Traspáselos primero.
problem-not-a-period = «{ $value }» no es un período. Escriba 2024, 2024-Q1, 2024-05 o 2024-05-01.
problem-in-future = «{ $value }» todavía no ha comenzado. Registre lo que ya se conoce.
problem-not-broken-down = El indicador no se desglosa por «{ $value }». Déjelo vacío o añada antes la dimensión al indicador.
problem-not-a-group = «{ $value }» no puede nombrar un grupo. Use como máximo 100 caracteres, sin = ni ;, y no empiece por = + - @.
problem-not-a-count = «{ $value }» no es un número de personas. Use un número entero, 0 o mayor.
problem-given-twice = La misma celda figura dos veces en el archivo, también en { $value }. Conserve una.
problem-missing-column = El archivo no tiene la columna «{ $value }». Compruebe que la primera fila contiene los nombres de las columnas.
problem-too-many-rows = El archivo tiene más de { $value } filas. Envíelo por partes.
problem-over-the-limit = { $value ->
        [one] Sobra { $value } palabra. Acorte el texto.
       *[other] Sobran { $value } palabras. Acorte el texto.
    }
problem-has-gaps = { $value ->
        [one] { $value } pasaje está vacío o sin traducir. Escriba el texto y quite la marca.
       *[other] { $value } pasajes están vacíos o sin traducir. Escriba el texto y quite las marcas.
    }
problem-still-open = { $value ->
        [one] { $value } sugerencia o contribución está pendiente de decisión. Decida primero sobre ella.
       *[other] { $value } sugerencias o contribuciones están pendientes de decisión. Decida primero sobre ellas.
    }
problem-needs-a-reader = Ninguna persona a quien va dirigido el texto y cuyo idioma propio es el del texto lo ha leído tal como está. Registre antes una lectura.
problem-breaks-easy-read = { $value ->
        [one] No se cumple { $value } regla de lectura fácil. Corrija lo que señala la comprobación.
       *[other] En { $value } pasajes no se cumplen las reglas de lectura fácil. Corrija lo que señala la comprobación.
    }
problem-heading-skipped = El título «{ $value }» se salta un nivel. Use un # menos.
problem-table-without-header = El cuadro { $value } tiene un encabezado vacío. Dé nombre a cada columna.
problem-vague-link = El enlace «{ $value }» no dice adónde lleva. Use palabras que lo digan.
problem-picture-not-taken = Los informes no llevan imágenes propias ({ $value }). Use el gráfico de un indicador.
problem-empty-note = La nota { $value } está vacía. Escríbala o quítela.
problem-not-adopted = El resultado del examen aún no se ha aprobado. Las posiciones solo se muestran después de su aprobación.
problem-fonts-missing = El PDF no se puede generar en esta máquina: { $value }. Avise a quien gestiona esta máquina.
problem-document-locked = El documento está protegido con contraseña. Guárdelo sin ella y vuelva a enviarlo.
problem-document-broken = El documento está dañado. Descárguelo de nuevo.
problem-document-scanned = Todas las páginas son imágenes: el documento fue escaneado. Pida uno con texto o pegue el texto.
problem-document-empty = El documento no contiene texto.
problem-document-of-other-kind = No es un documento cuyo texto pueda leerse. Envíe un archivo Word, un PDF, una página web o texto simple.
problem-no-empty-line = Ponga una línea vacía donde empieza la segunda recomendación y después divida.
problem-not-in-final-text = Se retiró el { $value }: figuraba en un proyecto y no figura en el texto definitivo.
problem-nothing-to-take = Nada de este documento cambiaría el registro.
problem-document-unpacks-too-far = El archivo se descomprime en mucho más de lo que contiene un documento y no se abrió. Guárdelo de nuevo sin imágenes.
problem-document-too-old = El archivo se escribió con un Word anterior a 1997. Ábralo y guárdelo como .docx.
