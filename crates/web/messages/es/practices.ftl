# Good practices of the knowledge hub.

## The list

practices-title = Buenas prácticas
practices-lead = Lo que hicieron los mecanismos y sus asociados, qué cambió y cómo aprovecharlo.
practices-search = Palabras del título o del resumen
practices-count = { $n ->
    [one] { $n } práctica
   *[other] { $n } prácticas
}
practices-empty = Todavía no se ha publicado ninguna buena práctica.
practices-empty-step = Quien hizo algo útil puede escribirlo aquí. La redacción lo lee antes de publicarlo.
practices-mine = Las suyas y lo que le espera
practices-mine-lead = Lo que usted escribe, lo que se pregunta a su Estado, lo que usted revisa.
practices-mine-empty = Nada le espera.
practices-mine-empty-step = Aquí aparecen las prácticas que usted escribe, responde por su Estado o revisa.
practices-to-answer = A la espera del parecer de su Estado
practices-to-review = A la espera de su revisión
practices-own = Escritas por usted
practices-by-capacity = Capacidad
practices-by-theme = Tema
practices-by-state = Estado
practices-by-region = Región
practices-by-flag = Grupo de países
practices-by-language = Idioma
practices-by-author = Autor
practices-by-verdict = Parecer del Estado
practice-only-confirmed = Confirmada por el Estado

## Capacities, authors, groups of countries

practice-capacity-implementation = Aplicación
practice-capacity-upr_midterm = Mitad de período del EPU
practice-capacity-sdg = Objetivos de Desarrollo Sostenible
practice-author-state = Estado
practice-author-nhri = Institución nacional independiente
practice-author-civil_society = Sociedad civil
practice-author-academia = Mundo académico
practice-author-un = Naciones Unidas
practice-flag-ldc = Países menos adelantados
practice-flag-lldc = Países en desarrollo sin litoral
practice-flag-sids = Pequeños Estados insulares en desarrollo

## The State's word, age, origin

practice-badge-own = Redactada por el mecanismo del Estado
practice-badge-confirmed = Confirmada por el Estado el { $date }
practice-badge-commented = El Estado hizo un comentario el { $date }
practice-badge-unconfirmed = No confirmada por el Estado
practice-out-of-date = Puede estar desactualizada
practice-out-of-date-notice = Nadie ha comprobado esta práctica desde hace 24 meses. Pregunte a la oficina indicada antes de basarse en ella.
practice-origin = Cómo se tradujo
practice-origin-hint = La traducción hecha por un programa se señala siempre, aunque alguien la haya corregido.
practice-origin-original = original
practice-origin-machine = traducción automática
practice-origin-human = traducción humana
practice-machine-notice = Una máquina tradujo este texto. Solo el original es válido.
practice-translation-behind = El original se modificó después de esta traducción.
practice-also-in = Idiomas:
practice-state-says = Lo que dice el Estado
practice-state-says-lead = El comentario del Estado figura junto a la práctica; no cambia nada en ella.
practice-answers = Recomendaciones a las que responde

## What is known of it

practice-state = Estado interesado
practice-state-hint = El Estado en que se hizo. Si usted no escribe por él, se le pide que confirme o comente; no tiene veto.
practice-author = Autor tal como lo ven los lectores
practice-author-hint = Una organización, no una persona. Déjelo vacío para usar el nombre de su institución.
practice-voice = Por quién escribe
practice-language = Idioma en que escribe
practice-capacities = De qué trata
practice-themes = Tema
practice-started = Año de inicio
practice-contact = A quién preguntar
practice-contact-hint = Una oficina que responda, nunca la dirección privada de una persona. Es público.
practice-office = Oficina
practice-how = Cómo preguntar
practice-how-hint = Por ejemplo: con el formulario de nuestra página; en inglés o francés.
practice-email = Correo electrónico público de la oficina
practice-links = Enlaces
practice-links-hint = Una dirección por línea.
practice-recommendations = Recomendaciones a las que responde
practice-recommendations-hint = Sus nombres cortos en el registro, uno por línea, por ejemplo upr-4-139-12. Así otros encontrarán su práctica.
practice-published-on = Publicada
practice-checked-on = Última comprobación
practice-review-on = Por comprobar antes del

## The template

practice-part-title = Título
practice-part-summary = En una o dos frases
practice-part-problem = Cuál era el problema
practice-part-done = Qué se hizo
practice-part-basis = Base jurídica o institucional
practice-part-consulted = A quién se consultó
practice-part-cost = Costo y personal
practice-part-results = Resultados, con pruebas
practice-part-not_worked = Qué no funcionó
practice-part-reuse = Cómo pueden aprovecharla otros
practice-part-easy = En palabras fáciles
practice-hint-title = Diga qué se hizo, no cómo se llama: «Un registro para todos los ministerios».
practice-hint-summary = Lo que el lector ve en la lista.
practice-hint-problem = ¿Para quién era un problema y cómo lo supo?
practice-hint-done = Los pasos, con fechas. ¿Quién hizo qué?
practice-hint-basis = Una ley, un decreto, una decisión, un acuerdo.
practice-hint-consulted = Entre otros, la sociedad civil, la institución nacional, las personas con discapacidad y otras personas interesadas.
practice-hint-cost = Dinero, personas y tiempo, aproximadamente.
practice-hint-results = Qué cambió y cómo puede verse. Indique las fuentes.
practice-hint-not_worked = De esto aprenden más los demás.
practice-hint-reuse = Qué se necesita, por dónde empezar, qué adaptar.
practice-hint-easy = Frases cortas y palabras de todos los días, para todas las personas.
practice-easy-limit = Como máximo { $words } palabras.

## Writing

practice-new = Escribir una buena práctica
practice-new-lead = Un formulario breve. Guarde en cualquier momento; nadie más que usted y su institución lo lee antes de presentarlo.
practice-no-seat = Usted no tiene un puesto desde el que escribir una práctica.
practice-no-seat-step = Puede dárselo la administración de su mecanismo o la redacción del centro.
practice-edit = Modificar la práctica
practice-edit-notice = Lo que guarde será una nueva versión que se revisará otra vez. Lo público sigue igual hasta entonces.
practice-check = Comprobar
practice-submit = Guardar y presentar
practice-returned = Se la devolvieron
practice-hints = Consejos
practice-template = Lo que pide el modelo
practice-written = Escrito
practice-missing = Falta
practice-advised = Sería útil
practice-personal = Parecen datos personales
practice-easy-count = Palabras: { $count } de { $longest }.

## The page and its way

practice-from-elsewhere = Se publicó en otro nodo; dirija sus preguntas a la oficina indicada.
practice-related = Prácticas relacionadas
practice-not-public = No pública
practice-waits-until = Espera el parecer del Estado hasta el { $date }.
practice-waits-for-review = Espera la revisión de la redacción.
practice-gaps = Antes de presentarla, lugares por completar o corregir: { $n }.
practice-answer = Responder por el Estado
practice-review = Revisar
practice-still-right = Sigue siendo correcta
practice-reuse = Dar las gracias o contar cómo la aprovechó
practice-archive = Archivar
practice-translate = Añadir una traducción
practice-history = Lo ocurrido hasta ahora
practice-step-begun = Comenzada
practice-step-submitted = Presentada
practice-step-confirmed = Confirmada por el Estado
practice-step-commented = El Estado hizo un comentario
practice-step-time_passed = El Estado no respondió a tiempo
practice-step-returned = Devuelta
practice-step-published = Publicada
practice-step-translated = Traducción añadida
practice-step-still_right = Se dijo que sigue siendo correcta
practice-step-archived = Archivada
practice-stands = En qué punto está
practice-due = Hasta
practice-changed = Último cambio

## The State answers

practice-answer-lead = Se pide a su Estado que confirme esta práctica o diga lo que opina. Su parecer figura al lado. No es un permiso: la página del autor se publica en todo caso.
practice-confirm = Confirmar
practice-confirm-lead = Usted declara que lo escrito es correcto, hasta donde su Estado sabe.
practice-comment-title = O comentar
practice-comment = Comentario de su Estado
practice-comment-hint = Todos lo leen, junto a la práctica.
practice-comment-send = Comentar

## The editor reviews

practice-publish-title = Publicar
practice-publish = Publicar
practice-review-check_complete = El modelo está completo
practice-review-check_impersonal = No hay datos personales y nadie corre peligro
practice-review-check_evidence = Hay pruebas de los resultados
practice-review-check_languages = Los idiomas son correctos y las traducciones automáticas están señaladas
practice-review-check_consulted = Dice a quién se consultó
practice-send-back = Devolver
practice-reason = Qué debería cambiar
practice-reason-hint = El autor lo lee. Diga qué hacer.

## Translations, notes of readers, archive

practice-translate-lead = El original figura al lado. Una traducción nunca lo reemplaza.
practice-notes = Lo que dicen quienes la usaron
practice-note-thanks = Gracias
practice-note-reused = La aprovechamos
practice-note-kind = Qué quiere decir
practice-note-text = Qué aprovechó y qué adaptó
practice-note-hint = Todos lo leen. Para dar las gracias basta una palabra.
practice-note-leave = Publicar la nota
practice-reuse-lead = Ayuda al autor a saberlo y a otros a ver qué puede adaptarse.
practice-note-hide = Ocultar la nota
practice-note-hide-lead = La nota se conserva, pero ya nadie la lee. En su lugar se dice por qué.
practice-note-was-hidden = Se ocultó una nota:
practice-public-reason = Por qué
practice-public-reason-hint = Todos pueden leerlo.
practice-archive-lead = Sale del centro. Su dirección indica que fue retirada y por qué. El texto y el historial quedan con el autor.

## Found from a recommendation

practice-found = Buenas prácticas
practice-found-lead = Esto hicieron los mecanismos que respondieron a esta recomendación o a una similar.
practice-found-answers = Responde a esta recomendación.
practice-found-cluster = Responde a una recomendación del mismo grupo temático.
practice-found-themes = Trata de lo mismo: { $themes }.

## What was done

practice-saved = Guardado.
practice-submitted = La práctica se ha presentado.
practice-confirmed = Usted confirmó la práctica por su Estado.
practice-commented = El comentario de su Estado figura junto a la práctica.
practice-published = La práctica es pública.
practice-sent-back = La práctica se devolvió a su autor.
practice-translated = La traducción se ha guardado.
practice-noted = Su nota es pública.
practice-note-hidden = La nota está oculta.
practice-renewed = Se considera comprobada hoy.
practice-archived = La práctica está archivada.

## The audit trail

audit-practice-begin = Práctica comenzada
audit-practice-save = Práctica modificada
audit-practice-submit = Práctica presentada
audit-practice-state = Parecer del Estado sobre una práctica
audit-practice-go_on = La práctica sigue sin el parecer del Estado
audit-practice-publish = Práctica publicada
audit-practice-send_back = Práctica devuelta
audit-practice-translate = Práctica traducida
audit-practice-still_right = Práctica que sigue siendo correcta
audit-practice-archive = Práctica archivada
audit-practice-remind = Recordatorio al autor de una práctica
audit-practice-note = Nota sobre una práctica
audit-practice-hide_note = Nota sobre una práctica oculta
