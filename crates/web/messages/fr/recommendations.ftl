# The register: recommendations, their documents, tags, clusters and cases.

# Names of positions, statuses, kinds, themes, bodies and States come from the vocabularies of `suivi_kernel::vocab`.

## The register

register-title = Recommandations
register-search = Rechercher dans les recommandations
results-count = { $n ->
        [one] { $n } recommandation
       *[other] { $n } recommandations
    }
results-as-of = Situation au { $date }
results-none = Aucun résultat
results-none-step = Essayez moins de mots ou retirez un filtre.
results-did-you-mean = Rien ne correspond exactement à ces mots ; des mots proches sont affichés.
register-empty = Le registre est vide
register-empty-step = Pour commencer, importez un export de l’Index universel des droits de l’homme ou un tableau de votre choix.
download-list = Télécharger cette liste
download-as = Télécharger au format { $format }
sort-relevance = Plus pertinentes d’abord
sort-newest = Plus récentes d’abord
sort-document = Dans l’ordre du document

## Fields and filters

recommendation = Recommandation
recommendation-number = Recommandation { $number }
field-number = Numéro
field-text = Texte
field-body = Organe ou mécanisme
field-family = Type d’organe ou de mécanisme
field-cycle = Cycle
cycle-number = Cycle { $n }
field-session = Session
field-year = Année
field-date = Date
field-theme = Thème
field-person = Personnes concernées
field-sdg = Objectif de développement durable
field-position = Position de l’État
field-recommending-state = État auteur de la recommandation
field-state = État examiné
field-kind = Nature
field-action = Type d’action
field-status = État d’avancement
field-verified = Vérification
field-cluster = Groupe thématique
field-document = Document
field-symbol = Cote
field-paragraph = Paragraphe
field-language = Langue
field-source = Source
field-due = Échéance
field-last-update = Dernière mise à jour
field-lead = Institution chef de file
verified-yes = Vérifiée
verified-no = Pas encore vérifiée
verified-by = Vérifiée à la source par { $name }, le { $date }
cluster-none = Dans aucun groupe

## One recommendation

recommended-by = Recommandée par { $states }
recommended-in = { $symbol }, par. { $paragraph }
open-document = Ouvrir le document sur le site des Nations Unies
text-official = Texte officiel
text-translation = Traduction non officielle
text-plain = En langage clair
text-other-languages = Dans d’autres langues
text-versions = Versions antérieures du texte
position-said-in = Exprimée dans { $symbol }
part-of = Partie de { $number }
parts-title = Ses parties
repeats-title = Demandé plus d’une fois
repeats-lead = La même recommandation a été faite lors de plusieurs cycles ou par plusieurs organes.
cite-title = Citer cette recommandation
timeline-title = Ce qui a été fait
timeline-empty = Rien n’est encore enregistré

## Tags

tags-suggested = Suggérés
tag-set-by-import = fourni avec les données
tag-set-by-rule = suggéré par une règle
tag-set-by-person = attribué par une personne
tag-suggestion-note = Ces étiquettes proviennent des données et personne ne les a encore vérifiées. Elles sont souvent erronées.
tag-accept = Accepter
tag-refuse = Refuser

## One act on many

bulk-verify = Marquer comme vérifiées
bulk-unverify = Retirer la vérification
bulk-cluster = Placer dans un groupe
bulk-cluster-none = Retirer du groupe
bulk-theme = Attribuer un thème
bulk-person = Indiquer les personnes concernées
bulk-sdg = Attribuer un objectif de développement durable
bulk-unchanged = ne rien changer
bulk-done = { $n ->
        [one] { $n } recommandation a été modifiée.
       *[other] { $n } recommandations ont été modifiées.
    }
bulk-unchanged-count = { $n ->
        [one] { $n } l’était déjà.
       *[other] { $n } l’étaient déjà.
    }
acts-title = Dernières actions
act-undone = { $n ->
        [one] Action défaite : { $n } recommandation est revenue à son état antérieur.
       *[other] Action défaite : { $n } recommandations sont revenues à leur état antérieur.
    }
act-undone-except = { $n ->
        [one] { $n } a été modifiée depuis et reste telle quelle.
       *[other] { $n } ont été modifiées depuis et restent telles quelles.
    }

## Clusters

clusters-title = Groupes thématiques
clusters-lead = Des recommandations qui demandent à peu près la même chose. On travaille par groupe, on compte par recommandation.
cluster-name = Nom du groupe
cluster-new = Nouveau groupe
cluster-rename = Renommer
cluster-close = Clore le groupe
cluster-saved = Le groupe a été enregistré.
clusters-empty = Aucun groupe pour le moment
clusters-empty-step = Sélectionnez dans le registre les recommandations qui vont ensemble et placez-les dans un nouveau groupe.

## Documents

documents-title = Documents
documents-lead = Les documents où figurent les recommandations, tels que publiés par les Nations Unies et les organes régionaux.
document-title = Titre
document-draft = Projet
document-recommendations = Recommandations qu’il contient
documents-empty = Aucun document pour le moment

## Labels to map

labels-title = Libellés à rattacher
labels-lead = Libellés des données importées qu’aucune liste ne connaît. Indiquez une fois ce que chacun signifie ; les fiches sont conservées de toute façon.
label-found = Libellé
label-scheme = Désigne
label-count = Fiches concernées
label-means = Ce qu’il signifie
label-suggestion = Suggestion : { $label }
label-ignore = Il ne signifie rien ici
label-decided = « { $label } » est rattaché. { $n ->
        [one] { $n } fiche a été étiquetée.
       *[other] { $n } fiches ont été étiquetées.
    }
labels-empty = Aucun libellé à rattacher
labels-empty-step = Les libellés inconnus d’une importation attendent ici que quelqu’un indique leur sens.
