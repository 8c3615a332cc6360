# The knowledge hub: its home, and what all its kinds of thing share.

hub-title = Pôle de connaissances
hub-lead = Ce que les mécanismes partagent : profils, bonnes pratiques, questions et réponses, assistance, séminaires.
hub-empty = Rien n’a encore été publié ici.
hub-empty-step = Ce que les mécanismes publient apparaît ici, avec la personne à qui s’adresser.

## Kinds of thing

hub-kind-profile = Profil de mécanisme
hub-kind-practice = Bonne pratique
hub-kind-resource = Ressource
hub-kind-page = Page de connaissances
hub-kind-question = Question
hub-kind-announcement = Annonce
hub-kind-assistance = Demande d’assistance
hub-kind-event = Événement

## What can be wrong

problem-withdrawn = Ce contenu a été retiré. { $value }

## The way around, and the first page

hub-nav-exchange = Échanges
hub-nav-learning = S’informer
hub-nav-mine = En attente de moi
hub-nav-keeping = Gestion
hub-search = Rechercher dans le pôle
hub-open = Ouvert en ce moment
hub-asks = Qui demande
hub-new = Nouveautés
hub-waits = Vous attend
hub-all = Tout voir
