# Suggestions of rules and the model, and what is similar across the world.
suggestions-title = Sugerencias
suggestions-lead = Reglas y un modelo leen cada texto y sugieren. Nada cuenta hasta que usted lo acepte.
suggestions-open = Sugerencias abiertas según la certeza
suggestions-scheme = Qué se sugiere
suggestions-scheme-theme = Temas
suggestions-scheme-person = Personas afectadas
suggestions-scheme-sdg = Objetivos de Desarrollo Sostenible
suggestions-scheme-action = Tipo de acción
suggestions-from = { $percent } o más
suggestions-none = No hay nada abierto aquí.
suggestions-none-step = Las sugerencias llegan con cada documento o importación. Elija otro tipo o una certeza menor.
suggestions-list = Sugerencias, primero las más seguras
suggestions-suggested = Sugerido
suggestions-sureness = Certeza
suggestions-because = Por
suggestions-by-rule = por una regla
suggestions-by-model = por el modelo
suggestions-by-import = vino con el registro, sin comprobar
suggestions-accept = Aceptar las marcadas
suggestions-refuse = Rechazar las marcadas
suggestions-accept-all = { $n ->
        [one] Aceptar la única con { $percent } o más
       *[other] Aceptar las { $n } con { $percent } o más
    }
suggestions-accept-all-title = Todo a la vez
suggestions-accept-all-lead = Un solo acto; puede deshacerlo por completo en Actos.
suggestions-done = Hecho. Puede deshacerlo en Actos.
suggestions-clusters = Grupos que piden lo mismo
suggestions-clusters-lead = Recomendaciones sin grupo que comparten la mayoría de sus palabras, o que nombran los mismos tratados, metas y personas en otro idioma; de cualquier ciclo y órgano.
suggestions-clusters-none = No se sugiere ningún grupo.
suggestions-clusters-none-step = Los grupos aparecen cuando varias recomendaciones piden lo mismo con palabras parecidas.
suggestions-cluster-name = Nombre del grupo
suggestions-cluster-make = Convertir en grupo
suggestions-cluster-of = { $n ->
        [one] { $n } recomendación
       *[other] { $n } recomendaciones
    }
suggestions-leads = Quién podría liderar se sugiere donde asigna
suggestions-scores = Calidad de las sugerencias
suggestions-scores-lead = Medido en { $texts } textos de { $states } Estados que el modelo no había visto. Precisión: parte correcta de lo sugerido. Exhaustividad: parte sugerida de lo correcto.
suggestions-scores-none = Este modelo no trae puntuaciones.
suggestions-scores-languages = El modelo lee: { $languages }. Las reglas leen los seis idiomas.
suggestions-scores-source = Aprendido de { $source }
suggestions-label = Etiqueta
suggestions-precision = Precisión
suggestions-recall = Exhaustividad
suggestions-f1 = Ambas (F1)
suggestions-support = Veces correcta
suggestions-all-labels = Todas las etiquetas
suggestions-here = Lo decidido aquí
suggestions-here-lead = Parte aceptada de lo decidido en este mecanismo.
suggestions-accepted = Aceptadas
suggestions-refused = Rechazadas
similar-title = Recomendaciones similares en el mundo
similar-lead = A otros Estados y en otros años, primero las más parecidas, con lo publicado de lo realizado.
similar-none = No hay nada muy parecido en este nodo.
similar-none-step = Cuanto más se importe aquí del Índice Universal de los Derechos Humanos, más se encuentra.
similar-in-common = En común: { $words }
similar-done = Lo publicado
act-kind-suggestions = Sugerencias decididas
audit-recommendation-tag = Sugerencia decidida
