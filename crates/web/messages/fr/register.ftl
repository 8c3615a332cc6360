# Words of the register beside those in recommendations.ftl and imports.ftl.

## Register, imports and labels

number-of-whole = sur { $total }
sort-oldest = Les plus anciennes d’abord
home-priorities = Suivi demandé par les comités
home-priorities-lead = Paragraphes sur lesquels un comité a demandé des renseignements dans un délai fixé.
part-of-it = Fait partie de
in-document = Dans le document
previous-in-document = Précédente dans le document
next-in-document = Suivante dans le document
kind-inferred = (d’après le texte)
field-priority = Suivi attendu le
field-source-id = Identifiant dans la source
field-address = Adresse
import-outcome-title = Ce que l’import a fait
import-rows = Lignes
import-meaning = Ce que cela signifie
import-same-words = Le même texte du même État figure déjà dans :
import-same-paragraph = Le même paragraphe du même document est déjà :
import-fixed = Identique pour toutes les lignes
import-fixed-hint = Pour ce que le tableau n’indique dans aucune colonne.
label-lookalike = Cela ressemble à « { $state } » mais est écrit avec d’autres caractères.
scheme-theme = Thème
scheme-person = Personnes concernées
scheme-sdg = Objectif de développement durable
scheme-state = État examiné
scheme-recommending_state = État auteur de la recommandation
scheme-body = Organe
scheme-position = Position de l’État
scheme-kind = Nature
disguise-other_letters = lettres d’une autre écriture
disguise-hidden_characters = caractères invisibles
change-text = Texte
change-position = Position de l’État
change-paragraph = Paragraphe
change-kind = Nature
change-action_category = Type d’action
change-recommending_states = États auteurs de la recommandation
change-tags = Thèmes, personnes et objectifs
field-sdg-target = Cible d’un objectif
change-position_source = Où la position est énoncée
change-position_text = Les mots de l’État sur sa position
change-document = Document
change-withdrawn = Retirée
