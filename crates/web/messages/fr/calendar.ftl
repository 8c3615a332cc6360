# Calendriers, fils et messages sur ce qui a été publié.

## Calendrier

calendar-lead = Vos échéances dans votre propre calendrier : cycles, mesures, étapes, questions et rapports aux comités.
calendar-how = Créez une adresse et ajoutez-la à votre logiciel comme calendrier auquel s’abonner.
calendar-address = Adresse de votre calendrier
calendar-once = Elle n’est montrée que maintenant. Qui la connaît peut lire vos échéances.
calendar-make = Créer l’adresse
calendar-anew = Créer une nouvelle adresse ; l’ancienne prend fin
calendar-revoke = Retirer l’adresse
calendar-revoked = L’adresse du calendrier ne fonctionne plus.
calendar-since = Une adresse existe depuis le
calendar-used = dernière lecture
calendar-unused = pas encore lue
calendar-note = Les points à accès restreint n’y sont pas nommés.
calendar-name = { $mechanism } : échéances
calendar-hidden = { $n ->
        [one] { $n } point à accès restreint arrive à échéance : à voir après connexion
       *[other] { $n } points à accès restreint arrivent à échéance : à voir après connexion
    }
calendar-round = Cycle de suivi { $round } : réponses à rendre
calendar-measure = Mesure à échéance : { $name }
calendar-milestone = Étape à échéance : { $name }
calendar-request = Réponse au secrétariat à rendre
calendar-report = Rapport à un comité à rendre : { $name }

## Fils et messages

feed-link = Fil (Atom)
subscribe-link = Nouvelles par courriel
subscribe-title = Nouvelles par courriel
subscribe-about = Une fois par semaine, ce qui a été publié : { $name }
subscribe-hint = Vous recevez un message avec un lien pour confirmer. Rien n’est envoyé avant.
subscribe = M’envoyer les nouvelles
subscribe-privacy = L’adresse ne sert qu’à cela. Elle est oubliée dès que vous mettez fin aux messages, ou si vous ne confirmez pas dans les trois jours.
subscribe-asked = Un message est en route. Ouvrez le lien qu’il contient pour confirmer.
subscription-confirm = Confirmer
subscription-confirmed = C’est confirmé. Un message vient chaque lundi si quelque chose a été publié.
subscription-end = Mettre fin à ces messages
subscription-ended = Les messages ont pris fin
subscription-forgotten = Votre adresse n’est plus conservée.
calendar-obligation = Rapport dû : { $name }
