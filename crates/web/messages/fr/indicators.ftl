# Indicators: figures that show commitment, effort and enjoyment.

## The list

indicators-title = Indicateurs
indicators-lead = Des chiffres qui montrent si l’État s’est engagé, ce qu’il fait, et si les personnes jouissent de leurs droits.
indicators-count = { $n ->
        [one] { $n } indicateur
       *[other] { $n } indicateurs
    }
indicators-empty = Pas encore d’indicateurs
indicators-empty-step = L’institut national de statistique les saisit : un à trois par groupe thématique, si possible un de chaque type.
indicators-due = Indicateurs qui attendent une valeur
indicators-due-lead = Le moment de leur prochaine valeur est passé ; les plus en retard d’abord.
indicators-due-none = Aucun indicateur n’attend de valeur
indicators-due-none-step = Ils apparaissent ici quand l’intervalle entre deux valeurs est écoulé.
indicator-due-since = Attendue depuis

## One indicator

indicator = Indicateur
indicator-add = Ajouter un indicateur
indicator-edit = Modifier l’indicateur
indicator-saved = L’indicateur a été enregistré.
indicator-name = Nom
indicator-kind = Type
indicator-question-structural = L’État s’est-il engagé ?
indicator-question-process = Que fait l’État ?
indicator-question-outcome = Les personnes jouissent-elles du droit ?
indicator-definition = Ce qui est mesuré
indicator-how-counted = Comment on compte
indicator-unit = Unité
indicator-unit-hint = En toutes lettres : personnes, pour cent, pour 1 000 naissances vivantes.
indicator-unit-kind = Nature de la valeur
indicator-unit-kind-hint = Pour les nombres de personnes, les groupes de moins de cinq sont masqués au public.
unit-kind-persons = Nombre de personnes
unit-kind-count = Nombre de choses
unit-kind-percent = Pour cent
unit-kind-rate = Taux
unit-kind-money = Montant
unit-kind-index = Note sur une échelle
unit-kind-yes_no = Oui (1) ou non (0)
indicator-decimals = Chiffres après la virgule
indicator-direction = Quel sens est le meilleur
direction-up = Plus, c’est mieux
direction-down = Moins, c’est mieux
direction-neutral = Ni l’un ni l’autre
indicator-goals = Valeur de départ et cibles
indicator-goals-hint = Le moment (2024, 2024-Q1, 2024-05) et la valeur. Les lignes vides sont ignorées.
indicator-baseline = Valeur de départ
indicator-target = Cible
indicator-baseline-of = Départ { $time } : { $value }
indicator-target-of = Cible { $time } : { $value }
indicator-baseline-period = Moment de départ
indicator-baseline-value = Valeur de départ
indicator-target-period = Moment de la cible
indicator-target-value = Valeur de la cible
indicator-dimensions = Ventilé par
indicator-dimensions-hint = Ne cochez que ce qui est réellement recueilli, les personnes se définissant elles-mêmes.
indicator-origin = D’où il vient
indicator-source = Source
indicator-source-address = Adresse de la source
indicator-periodicity = Mois entre deux valeurs
indicator-periodicity-hint = 12 pour un chiffre annuel, 3 pour un trimestriel ; vide si aucun autre n’est attendu.
indicator-every = { $n ->
        [one] une valeur chaque mois
       *[other] une valeur tous les { $n } mois
    }
indicator-method = Comment il est établi
indicator-owner = Responsable
indicator-meaning = Ce qu’il signifie
indicator-right = Droit ou thème
indicator-attribute = Attribut du droit
indicator-rationale = Pourquoi il a été choisi
indicator-limits = Ce qu’il ne montre pas
indicator-consulted = Qui a été consulté
indicator-sdg = Programme 2030
indicator-sdg-hint = Objectif, cible ou indicateur, par exemple 5.2 ou 5.2.1.
indicator-latest = Dernière valeur
indicator-no-value = pas encore de valeur
indicator-total = Ensemble
indicator-over-time = Dans le temps
indicator-picture = De { $first } ({ $firstwhen }) à { $last } ({ $lastwhen }).
indicator-links = Ce dont il rend compte
indicator-link = Ajouter ce dont il rend compte
indicator-link-measure-hint = Son numéro, par exemple m-42.
indicator-link-cluster-hint = Son nom court dans l’adresse.
indicator-publish = Publier l’indicateur
indicator-published = L’indicateur est public.
indicator-hide = Le retirer du public
indicator-hidden = L’indicateur n’est plus public.
indicator-gap-definition = Il ne dit pas ce qui est mesuré.
indicator-gap-owner = Aucun responsable n’est nommé.
indicator-gap-source = Aucune source n’est nommée.
indicator-gap-dimensions = Il n’est pas ventilé : on ne voit pas quels groupes sont laissés de côté.
indicator-gap-consulted = Il ne dit pas qui a été consulté.
indicator-gap-limits = Il ne dit pas ce qu’il ne montre pas.
indicator-gap-links = Il ne rend compte d’aucune mesure, d’aucun groupe ni d’aucune recommandation.

## Values

period-quarter = { $quarter }e trimestre { $year }
point-period = Période
point-period-hint = 2024, 2024-Q1, 2024-05 ou 2024-05-01.
point-place = Lieu
point-group = Groupe
point-group-hint = Vide pour tout le monde.
point-group-known = Vide pour tout le monde. Déjà utilisés : { $groups }.
point-value = Valeur
point-value-hint = Vide si l’on sait qu’elle n’est pas disponible.
point-persons = Personnes derrière la valeur
point-persons-hint = Pour un taux ou une part : sur combien de personnes il a été calculé. En dessous de cinq, le public ne voit pas la valeur. Jamais publié.
point-status = État de la valeur
point-status-provisional = Provisoire
point-status-final = Définitive
point-status-revised = Révisée
point-note = Remarque
point-note-hint = Ce qu’il faut savoir. Nécessaire pour corriger une valeur officielle : pourquoi ?
point-enter = Saisir une valeur
point-revise-title = Réviser une valeur
point-enter-lead = Rien n’est écrasé : une nouvelle valeur pour la même période et le même groupe prend la place de l’ancienne, qui est conservée.
point-saved = Les valeurs ont été enregistrées.
point-same = La valeur est déjà celle-là ; rien n’a changé.
point-revise = Réviser
point-versions = Version
point-version = Version { $n }
point-history = Toutes les versions d’une valeur
point-not-available = non disponible
point-public = Ce que voit le public
point-hide = La masquer au public
point-show = Ne plus la masquer
point-hide-lead = Les groupes de moins de cinq personnes, et les valeurs qui permettraient de les calculer, sont masqués de toute façon. Masquez-en une autre pour choisir vous-même celle qui les protège.
point-hidden = Masquée
point-hidden-small = masquée : moins de cinq personnes
point-hidden-protects = masquée : elle permettrait d’en calculer une autre
point-hidden-by-person = masquée par l’institut
point-mark-small = Non public : moins de cinq personnes
point-mark-protects = Non public : en protège une autre
point-mark-by-person = Non public : masquée par l’institut
points-hidden = { $n ->
        [one] { $n } valeur n’est pas montrée au public, pour protéger des personnes.
       *[other] { $n } valeurs ne sont pas montrées au public, pour protéger des personnes.
    }

## Values from a file

points-import = Valeurs d’un fichier
points-import-lead = Une ligne est une valeur. Vous voyez d’abord ce que ferait le fichier ; rien n’est écrit avant votre accord. La première ligne contient les noms des colonnes :
points-import-place = Vide pour tout l’État.
points-import-status = provisional, final ou revised ; final si la cellule est vide.
points-import-source = D’où vient cette valeur.
points-import-dimensions = Une colonne pour chacune : le groupe, vide pour tout le monde.
points-preview-new = { $n ->
        [one] { $n } nouvelle valeur
       *[other] { $n } nouvelles valeurs
    }
points-preview-revised = { $n ->
        [one] { $n } valeur en remplace une autre
       *[other] { $n } valeurs en remplacent d’autres
    }
points-preview-same = { $n ->
        [one] { $n } valeur est déjà ainsi
       *[other] { $n } valeurs sont déjà ainsi
    }
points-preview-revisions = Valeurs qui seraient révisées
