# Textes à côté des termes de l'ONU, répétitions, doublons possibles et fiches retirées.

## Texts and versions

texts-title = Textes et versions
texts-lead = Les termes d’un organe ne sont jamais modifiés : une correction est une nouvelle version, avec son motif. Le langage clair et les traductions non officielles sont du mécanisme.
texts-all = Toutes les versions
texts-write = Rédiger ou corriger des textes
texts-by-language = Textes par langue
rendering-official = Texte officiel
rendering-translation = Traduction non officielle
rendering-plain = Langage clair
text-there = Disponible
text-missing = Pas encore
text-not-needed = Un texte officiel existe
text-write = Rédiger
text-correct = Corriger
text-version = Version { $n }
text-current = affichée actuellement
text-restore = Rétablir
text-by-machine = Traduit par une machine, non vérifié
text-translation-note = Traduction non officielle : seul le texte de l’organe fait foi.
text-machine = Cette traduction a été faite par une machine et personne ne l’a vérifiée
text-machine-hint = Les lecteurs en sont avertis. Une fois la traduction vérifiée, décochez la case et enregistrez.
text-reason = Motif
text-reason-hint = Tout le monde peut le lire à côté de la version.
text-reason-import = La source donne désormais un autre texte.
text-reason-import-undone = L’importation qui avait apporté un autre texte a été défaite.
text-restored = Version { $n } rétablie
text-saved = Le texte a été enregistré comme nouvelle version.
text-form-official = Ne corrigez que ce qui a été mal repris du document. La version antérieure reste visible, avec votre motif.
text-form-translation = Traduisez les termes de l’organe aussi fidèlement que possible. Les lecteurs sont avertis que la traduction n’est pas officielle.
text-form-plain = Dites ce qui est demandé en phrases courtes et en mots de tous les jours, sans en changer le sens. Ne nommez personne.
text-meanwhile = Quelqu’un a enregistré ce texte entre-temps
text-meanwhile-do = Rien de ce que vous avez écrit n’est perdu : c’est dans le champ ci-dessous. Reprenez ce qui est bon dans l’autre texte, puis enregistrez de nouveau.
text-meanwhile-difference = Ce que votre texte y change

## Repeats

repeated = Répétée
repeats-this-one = (celle-ci)
repeats-manage = Répétitions
repeats-page = Répétitions
repeats-page-lead = Indiquez quelles recommandations demandaient la même chose lors d’un cycle antérieur ou par un autre organe. Tout le monde voit alors quand elle a été faite et ce que l’État a répondu.
repeats-suggested = Peut-être déjà demandé
repeats-suggested-lead = Seul votre mécanisme voit ces suggestions tant que vous ne les avez pas acceptées.
repeats-decide = Se prononcer sur les suggestions
repeats-accepted = Répétitions acceptées
repeats-accept = Elle demande la même chose
repeats-refuse = Elle demande autre chose
repeats-remove = Ce n’est finalement pas une répétition
repeats-find = En ajouter une à la main
repeats-find-hint = Numéro de paragraphe tel que 114.3, nom d’adresse tel que upr-3-114-3, ou mots
repeats-likely = Les plus proches par les mots :
repeats-add = Ajouter : elle demande la même chose
repeats-share = { $percent } des mots sont les mêmes.
repeats-added = La répétition a été ajoutée.
repeats-accepted-done = La répétition a été acceptée. Tout le monde la voit désormais.
repeats-refused-done = La suggestion a été refusée et ne reviendra pas.
repeats-removed = La répétition a été retirée.

## Possible duplicates

nav-duplicates = Doublons possibles
duplicates-title = Doublons possibles
duplicates-lead = Des importations ont trouvé deux fiches qui n’en sont peut-être qu’une. Dites ce qu’il en est ; rien n’est supprimé et chaque décision peut être défaite.
duplicates-empty = Aucun doublon possible
duplicates-empty-step = Quand une importation apporte une fiche qui figure peut-être déjà au registre, les deux attendent ici que quelqu’un se prononce.
duplicates-apply = Appliquer les décisions
duplicates-nothing = Rien n’a été décidé : choisissez une réponse pour une paire au moins.
duplicates-decide = Se prononcer sur les doublons possibles
duplicates-done = { $n ->
        [one] { $n } paire a été tranchée.
       *[other] { $n } paires ont été tranchées.
    }
duplicates-undone = { $n ->
        [one] Défait : { $n } paire attend de nouveau une décision.
       *[other] Défait : { $n } paires attendent de nouveau une décision.
    }
todo-duplicates = { $n ->
        [one] { $n } doublon possible à trancher
       *[other] { $n } doublons possibles à trancher
    }
duplicate-number = Paire { $n }
duplicate-earlier = Déjà au registre
duplicate-later = Venue après
duplicate-difference = Différences de texte
duplicate-same-words = Les mots sont les mêmes.
duplicate-other-language = Les deux n’ont pas de texte officiel dans la même langue.
duplicate-question = De quoi s’agit-il ?
duplicate-leave = Décider plus tard
duplicate-same = La même fiche
duplicate-same-hint = La plus récente est retirée et son adresse mène à l’autre, qui montre ce que disent les deux sources.
duplicate-two = Deux fiches
merged-title = La même fiche dans d’autres sources
merged-lead = Il a été constaté que ces fiches n’en font qu’une avec celle-ci. Leurs adresses mènent ici.
merged-on = Réunie le

## Withdrawn records

withdrawn-title = Cette fiche a été retirée
withdrawn-when = Elle a été retirée le { $date }.
withdrawn-why = L’importation dont elle provenait a été défaite. Rien n’est supprimé : si la fiche est importée de nouveau, elle revient à cette adresse.
withdrawn-was = Ce qui se trouvait ici
withdrawn-others = Autres fiches de ce document
error-410-title = Ce qui se trouvait ici a été retiré
error-410-what = L’adresse est juste, mais son contenu n’est plus affiché.
error-410-do = Cherchez dans le registre, ou commencez par la vue d’ensemble.

## What can be wrong

problem-unchanged = C’est identique à ce qui s’y trouve. Modifiez-le, ou quittez la page sans enregistrer.
problem-official-exists = L’organe a publié son propre texte dans cette langue ; aucune traduction ne peut figurer à côté.
problem-personal-email = « { $value } » ressemble à une adresse électronique. Un texte publié ne doit mener à personne : retirez-la.
problem-personal-phone = « { $value } » ressemble à un numéro de téléphone. Un texte publié ne doit mener à personne : retirez-le.
problem-personal-number = « { $value } » ressemble au numéro d’un document personnel. Un texte publié ne doit mener à personne : retirez-le.
problem-repeats-its-document = Les deux figurent dans le même document, qui ne demande qu’une fois. Mettez-les plutôt dans un groupe thématique.
problem-withdrawn-with-import = Elle a été retirée le { $value }, quand l’importation dont elle provenait a été défaite.
problem-same-record = Il a été constaté que c’est la même fiche que { $value }.
import-refused-other_state = La fiche s’adresse à un autre État. Sur ce nœud, vous n’importez que les fiches de votre propre État.
import-refused-unknown_state = La fiche ne nomme aucun État connu ici. Corrigez le nom dans le fichier, ou demandez à la personne qui gère cette machine de l’importer.
import-refused-contradiction = Le même identifiant figure plus haut dans ce fichier avec un autre contenu. Le premier a été retenu ; vérifiez lequel est juste.

## What was done, in words

audit-recommendation-correct_text = Texte officiel corrigé
audit-recommendation-translate = Traduction enregistrée
audit-recommendation-say_plainly = Texte en langage clair enregistré
audit-recommendation-repeat = Répétition acceptée
audit-recommendation-no_repeat = Répétition refusée ou retirée
audit-recommendation-same = Reconnue comme la même fiche
audit-recommendation-two = Reconnues comme deux fiches
audit-recommendation-undecided = Décision sur un doublon défaite
withdrawn-why-final = Elle figurait dans un projet et ne figure pas dans le texte définitif. Annuler l’importation du texte définitif la rétablit.
