# The parts that every page is made of.

## Page

product-name = Suivi
skip-to-content = Aller au contenu
menu = Menu
menu-close = Fermer le menu
menu-main = Navigation principale
menu-breadcrumb = Vous êtes ici
menu-language = Langue
menu-account = Votre compte
menu-footer = À propos de ce site
sign-in = Se connecter
sign-out = Se déconnecter
unread-count = { $n ->
        [one] { $n } avis non lu
       *[other] { $n } avis non lus
    }
demo-banner = Démonstration : la République de Sama et toutes ses données sont inventées.
footer-statement = Logiciel libre pour les mécanismes nationaux de mise en œuvre, d’établissement de rapports et de suivi (résolution 51/33 du Conseil des droits de l’homme).
footer-privacy = Aucune page de ce site n’envoie quoi que ce soit à un tiers.
footer-accessibility = Accessibilité

## Notices

notice-done = Fait
notice-note = À noter
notice-attention = Attention
notice-failed = Échec

## Forms

field-optional = facultatif
field-error = Erreur :
field-choose = Choisir
field-file-limit = Taille maximale : { $size }.
form-errors = { $n ->
        [one] Un point demande votre attention
       *[other] { $n } points demandent votre attention
    }
button-save = Enregistrer
button-cancel = Annuler
button-continue = Continuer
button-back = Retour
button-edit = Modifier
button-remove = Retirer
button-apply = Appliquer
button-undo = Défaire
button-download = Télécharger
button-upload = Téléverser
button-add = Ajouter
confirm-question = Veuillez confirmer
confirm-undoable = Vous pourrez revenir en arrière.
confirm-final = Cette action est définitive.

## Lists

sort-by = Trier par { $column }
sort-ascending = ordre croissant
sort-descending = ordre décroissant
pages = Pages de la liste
page-previous = Page précédente
page-next = Page suivante
page-range = { $first }–{ $last } sur { $total }
filters = Affiner la liste
filters-active = Filtres appliqués
filters-clear = Effacer tous les filtres
filter-remove = Retirer le filtre { $label }
filter-more = Afficher { $n } de plus
search-button = Rechercher
search-help = Comment chercher
search-help-text = Les mots sont trouvés sous toutes leurs formes. Utilisez les "guillemets" pour une expression exacte, AND, OR et NOT entre les mots, et * pour le début d’un mot.
search-clear = Effacer la recherche

## Selecting rows

select-row = Sélectionner { $label }
select-page = Tout sélectionner sur cette page
select-all-matching = { $n ->
        [one] Appliquer au seul résultat de cette recherche
       *[other] Appliquer aux { $n } résultats de cette recherche, sur toutes les pages
    }

# The script puts the number in place of the sign.
select-count-words = Sélection : #
select-keys = Touches : J et K ou les flèches pour se déplacer, X ou la barre d’espace pour sélectionner, Maj pour étendre la sélection.
selection-actions = Avec les lignes sélectionnées

## Texts

diff-added = ajouté :
diff-removed = supprimé :
diff-before = Avant
diff-after = Maintenant
copy = Copier
copied = Copié
progress-of = { $done } sur { $total }
progress-leave = Vous pouvez quitter cette page : le travail continue et vous le retrouverez ici.
chart-table = Les chiffres
value-unknown = non renseigné
value-none = aucun
yes = Oui
no = Non
list-comma = ,{" "}

## Texts in several languages, and two versions of one thing

fields-other-languages = { $label } dans d’autres langues
filters-show = Afficher
merge-title = Quelqu’un d’autre l’a aussi modifié
merge-lead = Choisissez pour chaque champ ce qui doit rester, puis enregistrez. Rien n’est perdu d’ici là.
merge-contested = Vous l’avez modifié tous les deux.
merge-yours = Votre version
merge-theirs = La version actuelle
chart-provisional = Un repère évidé est une valeur provisoire.
