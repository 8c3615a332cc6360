# Other nodes, open formats, and the search of the hub.

## Other nodes

fed-nodes = Autres nœuds
fed-nodes-lead = Chaque nœud garde ce qu’il a publié. Ce qu’un autre nœud a publié figure ici sous son nom et disparaît quand il le retire.
fed-own = Ce nœud
fed-own-lead = Qui ajoute ce nœud ailleurs compare cette empreinte. Communiquez-la par téléphone ou par lettre.
fed-fingerprint = Empreinte
fed-fingerprint-hint = Huit groupes de quatre chiffres ou lettres. Demandez-la aux responsables de ce nœud par téléphone ou par lettre, et non par sa page.
fed-node = Nœud
fed-address = Adresse
fed-address-hint = Par exemple https://hub.example.org
fed-things = Éléments affichés ici
fed-heard = Dernières nouvelles
fed-never = Pas encore
fed-next = Prochaine demande
fed-may-read = Peut lire ici
fed-audience-public = Ce qui est public
fed-audience-network = Ce qui est public et ce qui est destiné au réseau
fed-audience-un = Aussi ce qui est réservé aux Nations Unies
fed-reads = Afficher ici ce qu’il publie
fed-state = État
fed-state-good = Lu
fed-state-waiting = Pas encore lu
fed-state-failing = Ne répond pas bien
fed-state-paused = En pause
fed-state-reader = Lit ici seulement
fed-none = Aucun autre nœud n’est connu ici.
fed-none-step = Les administrateurs du pôle ajoutent un nœud avec son adresse et l’empreinte que ses responsables leur communiquent.
fed-add = Ajouter un nœud
fed-settings = Ce qui a été convenu
fed-pull = Lire maintenant
fed-pause = Mettre en pause
fed-resume = Reprendre
fed-remove = Supprimer
fed-remove-hint = Ce qui y a été lu disparaît des pages d’ici. Le nœud pourra être ajouté de nouveau.
fed-refusals = Non repris
fed-refusals-lead = Ce que ce nœud a envoyé et qui n’a pas été repris, et pourquoi. Une clé qui ne convient pas peut signifier que quelqu’un s’est placé entre les nœuds : interrogez ses responsables.
fed-refusals-none = Tout a été repris.
fed-refusal-at = Quand
fed-refusal-why = Pourquoi
fed-refusal-digest = Condensat

## Why something was not taken

fed-why-forged = Ce n’est pas signé avec la clé du nœud, ou cela a été modifié.
fed-why-replayed = C’est plus ancien que ce qui est ici.
fed-why-not_theirs = Cela appartient à un autre nœud.
fed-why-too_large = C’est trop long.
fed-why-unknown_kind = C’est d’un type que cette version ne connaît pas.
fed-why-future = La date est dans l’avenir. Une des horloges n’est pas à l’heure.
fed-why-unreadable = Ce n’est pas ce que dit un nœud.
fed-why-wrong_page = Cela répond à une autre question.
fed-why-unreachable = Personne n’a répondu.
fed-why-declined = Le nœud a refusé. Demandez à ses responsables si ce nœud-ci y est connu.

## What was done

fed-added = Le nœud a été ajouté. Il sera lu dans la minute.
fed-changed = C’est enregistré.
fed-paused = Le nœud est en pause.
fed-resumed = Le nœud est de nouveau lu.
fed-removed = Le nœud a été supprimé.
fed-pulled = Le nœud a été lu.
fed-pull-failed = Le nœud n’a pas pu être lu jusqu’au bout. Voyez pourquoi ci-dessous.

## Where a copy came from

fed-origin = Publié par { $node } sur son propre nœud.
fed-origin-page = L’original
fed-origin-heard = Dernières nouvelles : { $age }.

## Searching the hub

fed-search = Rechercher dans le pôle
fed-search-label = Rechercher parmi les profils, pratiques, questions, demandes d’assistance et événements
fed-search-kind = Type
fed-search-state = État
fed-search-count = { $n ->
    [one] { $n } résultat
   *[other] { $n } résultats
 }
fed-search-language = Langue du texte
fed-search-none = Rien n’a été trouvé.
fed-search-none-step = Utilisez moins de mots, ou enlevez un filtre.
fed-also-in-hub = Chercher aussi dans le pôle de connaissances
fed-feed = Fil des nouveautés (Atom)

## The audit trail

audit-peer-add = Nœud ajouté
audit-peer-change = Accord avec un nœud modifié
audit-peer-pause = Nœud mis en pause
audit-peer-resume = Nœud repris
audit-peer-remove = Nœud supprimé
audit-shelf-copy = Repris d’un autre nœud
audit-shelf-uncopy = Retiré sur un autre nœud

## What can be wrong

problem-no-node-there = Aucun nœud de Suivi ne répond à { $value }. Vérifiez l’adresse, et si cette machine est joignable d’ici.
problem-other-fingerprint = Ce nœud a une autre empreinte. Vérifiez-la auprès de ses responsables ; sinon, n’ajoutez pas ce nœud.
