# Good practices of the knowledge hub.

## The list

practices-title = Bonnes pratiques
practices-lead = Ce que des mécanismes et leurs partenaires ont fait, ce que cela a changé, et comment le reprendre.
practices-search = Mots du titre ou du résumé
practices-count = { $n ->
    [one] { $n } pratique
   *[other] { $n } pratiques
}
practices-empty = Aucune bonne pratique n’a encore été publiée.
practices-empty-step = Quiconque a fait quelque chose d’utile peut l’écrire ici. La rédaction le lit avant publication.
practices-mine = Les vôtres et ce qui vous attend
practices-mine-lead = Ce que vous écrivez, ce qui est demandé à votre État, ce que vous relisez.
practices-mine-empty = Rien ne vous attend.
practices-mine-empty-step = Les pratiques que vous écrivez, celles sur lesquelles votre État est consulté et celles que vous relisez apparaissent ici.
practices-to-answer = En attente de l’avis de votre État
practices-to-review = En attente de votre relecture
practices-own = Que vous avez écrites
practices-by-capacity = Capacité
practices-by-theme = Thème
practices-by-state = État
practices-by-region = Région
practices-by-flag = Groupe de pays
practices-by-language = Langue
practices-by-author = Auteur
practices-by-verdict = Avis de l’État
practice-only-confirmed = Confirmée par l’État

## Capacities, authors, groups of countries

practice-capacity-implementation = Mise en œuvre
practice-capacity-upr_midterm = Mi-parcours de l’EPU
practice-capacity-sdg = Objectifs de développement durable
practice-author-state = État
practice-author-nhri = Institution nationale indépendante
practice-author-civil_society = Société civile
practice-author-academia = Milieu universitaire
practice-author-un = Nations Unies
practice-flag-ldc = Pays les moins avancés
practice-flag-lldc = Pays en développement sans littoral
practice-flag-sids = Petits États insulaires en développement

## The State's word, age, origin

practice-badge-own = Rédigée par le mécanisme de l’État
practice-badge-confirmed = Confirmée par l’État le { $date }
practice-badge-commented = L’État a fait un commentaire le { $date }
practice-badge-unconfirmed = Non confirmée par l’État
practice-out-of-date = Peut-être plus à jour
practice-out-of-date-notice = Personne n’a vérifié cette pratique depuis 24 mois. Renseignez-vous auprès du service indiqué avant de vous y fier.
practice-origin = Mode de traduction
practice-origin-hint = Une traduction faite par un programme est toujours signalée, même si quelqu’un l’a corrigée.
practice-origin-original = original
practice-origin-machine = traduction automatique
practice-origin-human = traduction humaine
practice-machine-notice = Ce texte a été traduit par une machine. Seul l’original fait foi.
practice-translation-behind = L’original a été modifié après cette traduction.
practice-also-in = Langues :
practice-state-says = Ce que dit l’État
practice-state-says-lead = Le commentaire de l’État figure à côté de la pratique ; il n’y change rien.
practice-answers = Recommandations auxquelles elle répond

## What is known of it

practice-state = État concerné
practice-state-hint = L’État où cela a été fait. Si vous n’écrivez pas pour lui, il est invité à confirmer ou à commenter ; il n’a pas de droit de veto.
practice-author = Auteur tel que les lecteurs le voient
practice-author-hint = Une organisation, pas une personne. Laissez vide pour utiliser le nom de votre institution.
practice-voice = Pour qui vous écrivez
practice-language = Langue de rédaction
practice-capacities = De quoi il s’agit
practice-themes = Thème
practice-started = Année de début
practice-contact = À qui s’adresser
practice-contact-hint = Un service qui répond, jamais l’adresse privée d’une personne. Ceci est public.
practice-office = Service
practice-how = Comment s’adresser à lui
practice-how-hint = Par exemple : par le formulaire de notre page ; en anglais ou en français.
practice-email = Adresse électronique publique du service
practice-links = Liens
practice-links-hint = Une adresse par ligne.
practice-recommendations = Recommandations auxquelles elle répond
practice-recommendations-hint = Leurs noms courts dans le registre, un par ligne, par exemple upr-4-139-12. D’autres trouveront ainsi votre pratique.
practice-published-on = Publiée
practice-checked-on = Dernière vérification
practice-review-on = À vérifier avant le

## The template

practice-part-title = Titre
practice-part-summary = En une ou deux phrases
practice-part-problem = Quel était le problème
practice-part-done = Ce qui a été fait
practice-part-basis = Base juridique ou institutionnelle
practice-part-consulted = Qui a été consulté
practice-part-cost = Coût et personnel
practice-part-results = Résultats, avec preuves
practice-part-not_worked = Ce qui n’a pas marché
practice-part-reuse = Comment d’autres peuvent la reprendre
practice-part-easy = En mots simples
practice-hint-title = Dites ce qui a été fait, non comment cela s’appelle : « Un registre pour tous les ministères ».
practice-hint-summary = Ce que le lecteur voit dans la liste.
practice-hint-problem = Pour qui était-ce un problème, et comment l’avez-vous su ?
practice-hint-done = Les étapes, avec les dates. Qui a fait quoi ?
practice-hint-basis = Une loi, un décret, une décision, un accord.
practice-hint-consulted = Notamment la société civile, l’institution nationale, les personnes handicapées et les autres personnes concernées.
practice-hint-cost = L’argent, les personnes et le temps, à peu près.
practice-hint-results = Ce qui a changé, et comment on le voit. Citez les sources.
practice-hint-not_worked = C’est ce qui instruit le plus les autres.
practice-hint-reuse = Ce qu’il faut, par où commencer, ce qu’il faut adapter.
practice-hint-easy = Des phrases courtes et des mots de tous les jours, pour tout le monde.
practice-easy-limit = Au plus { $words } mots.

## Writing

practice-new = Écrire une bonne pratique
practice-new-lead = Un formulaire court. Enregistrez à tout moment ; personne d’autre que vous et votre institution ne le lit avant que vous le soumettiez.
practice-no-seat = Vous n’avez pas de rôle permettant d’écrire une pratique.
practice-no-seat-step = Un administrateur de votre mécanisme ou la rédaction du pôle peut vous en donner un.
practice-edit = Modifier la pratique
practice-edit-notice = Ce que vous enregistrez devient une nouvelle version, relue de nouveau. Ce qui est public reste en place jusque-là.
practice-check = Vérifier
practice-submit = Enregistrer et soumettre
practice-returned = Elle vous a été renvoyée
practice-hints = Conseils
practice-template = Ce que demande le modèle
practice-written = Rédigé
practice-missing = Manquant
practice-advised = Serait utile
practice-personal = Ressemble à des données personnelles
practice-easy-count = Mots : { $count } sur { $longest }.

## The page and its way

practice-from-elsewhere = Elle a été publiée sur un autre nœud ; adressez vos questions au service indiqué.
practice-related = Pratiques apparentées
practice-not-public = Non publique
practice-waits-until = Elle attend l’avis de l’État jusqu’au { $date }.
practice-waits-for-review = Elle attend une relecture par la rédaction.
practice-gaps = Avant la soumission, endroits à remplir ou à corriger : { $n }.
practice-answer = Répondre pour l’État
practice-review = Relire
practice-still-right = Elle est toujours exacte
practice-reuse = Remercier ou dire comment vous l’avez reprise
practice-archive = Archiver
practice-translate = Ajouter une traduction
practice-history = Ce qui s’est passé
practice-step-begun = Commencée
practice-step-submitted = Soumise
practice-step-confirmed = Confirmée par l’État
practice-step-commented = L’État a fait un commentaire
practice-step-time_passed = L’État n’a pas répondu dans le délai
practice-step-returned = Renvoyée
practice-step-published = Publiée
practice-step-translated = Traduction ajoutée
practice-step-still_right = Déclarée toujours exacte
practice-step-archived = Archivée
practice-stands = Où elle en est
practice-due = Échéance
practice-changed = Dernière modification

## The State answers

practice-answer-lead = Votre État est invité à confirmer cette pratique ou à dire ce qu’il en pense. Votre avis figure à côté. Ce n’est pas une autorisation : la page de l’auteur est publiée dans tous les cas.
practice-confirm = Confirmer
practice-confirm-lead = Vous déclarez que ce qui est écrit est exact, pour autant que votre État le sache.
practice-comment-title = Ou commenter
practice-comment = Commentaire de votre État
practice-comment-hint = Tout le monde le lit, à côté de la pratique.
practice-comment-send = Commenter

## The editor reviews

practice-publish-title = Publier
practice-publish = Publier
practice-review-check_complete = Le modèle est complet
practice-review-check_impersonal = Aucune donnée personnelle, et personne n’est mis en danger
practice-review-check_evidence = Les résultats sont étayés
practice-review-check_languages = Les langues sont correctes, les traductions automatiques sont signalées
practice-review-check_consulted = Elle dit qui a été consulté
practice-send-back = Renvoyer
practice-reason = Ce qui devrait changer
practice-reason-hint = L’auteur lit ceci. Dites ce qu’il faut faire.

## Translations, notes of readers, archive

practice-translate-lead = L’original figure à côté. Une traduction ne le remplace jamais.
practice-notes = Ce qu’en disent ceux qui l’ont utilisée
practice-note-thanks = Merci
practice-note-reused = Nous l’avons reprise
practice-note-kind = Ce que vous voulez dire
practice-note-text = Ce que vous avez repris et adapté
practice-note-hint = Tout le monde le lit. Pour un merci, un mot suffit.
practice-note-leave = Publier la note
practice-reuse-lead = Cela aide l’auteur, et montre aux autres ce qui peut être adapté.
practice-note-hide = Masquer la note
practice-note-hide-lead = La note est conservée, mais personne ne la lit plus. À sa place, on lit pourquoi.
practice-note-was-hidden = Une note a été masquée :
practice-public-reason = Pourquoi
practice-public-reason-hint = Tout le monde peut le lire.
practice-archive-lead = Elle quitte le pôle. Son adresse indique qu’elle a été retirée, et pourquoi. Le texte et l’historique restent chez l’auteur.

## Found from a recommendation

practice-found = Bonnes pratiques
practice-found-lead = Voici ce qu’ont fait des mécanismes qui ont répondu à cette recommandation ou à une recommandation semblable.
practice-found-answers = Elle répond à cette recommandation.
practice-found-cluster = Elle répond à une recommandation du même groupe thématique.
practice-found-themes = Même sujet : { $themes }.

## What was done

practice-saved = Enregistré.
practice-submitted = La pratique est soumise.
practice-confirmed = Vous avez confirmé la pratique pour votre État.
practice-commented = Le commentaire de votre État figure à côté de la pratique.
practice-published = La pratique est publique.
practice-sent-back = La pratique a été renvoyée à son auteur.
practice-translated = La traduction est enregistrée.
practice-noted = Votre note est publique.
practice-note-hidden = La note est masquée.
practice-renewed = Elle est considérée comme vérifiée aujourd’hui.
practice-archived = La pratique est archivée.

## The audit trail

audit-practice-begin = Pratique commencée
audit-practice-save = Pratique modifiée
audit-practice-submit = Pratique soumise
audit-practice-state = Avis de l’État sur une pratique
audit-practice-go_on = Pratique poursuivie sans avis de l’État
audit-practice-publish = Pratique publiée
audit-practice-send_back = Pratique renvoyée
audit-practice-translate = Pratique traduite
audit-practice-still_right = Pratique déclarée toujours exacte
audit-practice-archive = Pratique archivée
audit-practice-remind = Auteur d’une pratique relancé
audit-practice-note = Note sur une pratique
audit-practice-hide_note = Note sur une pratique masquée
