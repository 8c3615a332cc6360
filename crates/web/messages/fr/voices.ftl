# Assessments, remarks, requests for information, signals, and the public’s ways in.

## Assessments: whose view

voice-state = L’évaluation de l’État
voice-state-none = L’État n’a pas publié d’évaluation.
voice-independent = Avis indépendants
voice-independent-none = Aucune évaluation indépendante n’a encore été publiée ici. Les institutions nationales et la société civile peuvent en déposer une.
voice-nhri = Institution nationale des droits de l’homme
voice-civil-society = Société civile
voice-committee = L’évaluation du comité
voice-all = Toutes

## Assessments

assessment = Évaluation
assessments-title = État de la mise en œuvre
assessments-note = Chaque avis est présenté tel quel. Ils ne sont jamais fusionnés et aucune moyenne n’est calculée.
assessments-earlier = { $n ->
        [one] { $n } évaluation antérieure
       *[other] { $n } évaluations antérieures
    }
assessment-add = Ajouter une évaluation
assessment-hidden = Masquée par un modérateur : { $reason }
assessment-hidden-short = Masquée
assessment-waits = En attente d’une seconde personne
assessment-as-of = Au { $date }
assessment-read = Lire l’évaluation
assessment-answer-of-state = Réponse de l’État
assessment-whose = De qui émane l’évaluation
assessment-grade = Appréciation
assessment-scale = Échelle
assessment-why = Motifs
assessment-why-hint = Ce qui a été fait pendant la période, ce qui manque encore et ce qui le prouve.
assessment-day = À quelle date
assessment-name = Nom de l’institution ou de l’organisation
assessment-name-hint = Tel que le public doit le lire.
assessment-symbol = Document
assessment-reason = Pourquoi elle diffère de la précédente
assessment-reason-hint = Nécessaire si l’appréciation change.
assessment-help = Comment choisir une appréciation
assessment-help-text = Considérez les mesures prises pendant la période, non la situation dans son ensemble. Une mesure concrète qui répond à la recommandation mais reste incomplète correspond à « partiellement ». « Non mise en œuvre » signifie qu’aucune mesure n’a été prise sur ce point pendant la période, non que le travail est inachevé. « Contraires » signifie un refus ou une nouvelle mesure allant à l’encontre de la recommandation, non une mauvaise situation.
assessment-committee-source = Où le comité le dit
assessment-committee-source-hint = Seulement pour l’évaluation du comité : la cote du document et le paragraphe.
assessment-no-evidence = Pourquoi aucune preuve ne peut être présentée
assessment-no-evidence-hint = « Pleinement mise en œuvre » exige une preuve publique, ou ce motif.
assessment-public-at-once = Elle est publique dès l’envoi, sous le nom de votre organisation. Personne au sein du gouvernement ne peut la modifier.
assessment-second-person = Une seconde personne la publie : son auteur ne le peut pas.
assessment-publish = Publier
assessment-propose = Envoyer à la seconde personne
assessment-proposed = L’évaluation attend une seconde personne.
assessment-published = L’évaluation est publique.
assessment-published-at = Publiée le
assessment-sent-back = L’évaluation a été renvoyée.
assessment-withdrawn = Cette évaluation a été retirée.
assessment-hidden-done = L’évaluation est masquée ; le motif figure à sa place.
assessment-shown-done = L’évaluation est de nouveau visible.
answer-published = La réponse est publique, à côté de l’évaluation.
assessment-superseded = Une évaluation plus récente l’a remplacée.
assessment-decide = Statuer
assessment-send-back = Renvoyer
assessment-send-back-why = Ce qui doit être modifié
assessment-withdraw = Retirer
assessment-withdraw-why = Pourquoi elle est retirée
assessment-answer = Répondre publiquement au nom de l’État
assessment-answer-hint = La réponse figure à côté de l’évaluation, qui reste telle quelle.
assessment-answer-publish = Publier la réponse
assessment-show = Afficher de nouveau
assessment-hide = Masquer au public
assessment-hide-why = Motif, affiché à tous à sa place
assessments-waiting = Évaluations en attente d’une seconde personne
assessments-waiting-lead = Lisez les motifs, puis publiez ou renvoyez. Vous ne pouvez pas publier ce que vous avez écrit.
assessments-waiting-none = Rien en attente
assessments-waiting-none-step = Les évaluations proposées apparaissent ici.
assessment-none = Sans évaluation
assessments-by-state = Évaluations de l’État lui-même
assessments-no-average = Il s’agit d’une répartition, non d’une note : l’État se juge lui-même et les comités n’apprécient que certains paragraphes.
assessments-latest = Dernières publiées
assessments-none = Pas encore d’évaluation
assessments-none-step = Elles s’ajoutent sur la page d’une recommandation.

## Scales and grades

scale-own = Évaluation de la mise en œuvre
scale-committee-general = Échelle générale des organes conventionnels
scale-cat-implementation = Comité contre la torture : mise en œuvre
scale-cat-information = Comité contre la torture : informations reçues
scale-of-body = Échelle de : { $body }
grade-meaning-not_assessed = Personne ne l’a encore évaluée.
grade-meaning-fully = Des preuves montrent que la recommandation est mise en œuvre.
grade-meaning-substantially = L’essentiel est réalisé ; il reste des éléments mineurs.
grade-meaning-partially = Des mesures concrètes ont été prises sur ce point pendant la période ; il en faut davantage.
grade-meaning-not_implemented = Seulement le cadre antérieur, un projet de loi bloqué ou aucune mesure sur ce point pendant la période.
grade-meaning-contrary = Un refus, un recul ou une mesure allant à l’encontre de la recommandation.
grade-meaning-insufficient_info = Les informations disponibles ne permettent pas de se prononcer.
grade-meaning-ccpr-a = Des mesures significatives allant dans le sens de la recommandation ont été démontrées.
grade-meaning-ccpr-b = Des mesures ont été prises ; d’autres mesures ou informations sont nécessaires.
grade-meaning-ccpr-c = Une réponse a été reçue, mais les mesures ou informations ne sont pas pertinentes ou ne mettent pas en œuvre la recommandation. Cela ne signifie pas « inachevé ».
grade-meaning-ccpr-d = Aucun rapport de suivi n’a été reçu après des rappels.
grade-meaning-ccpr-e = Les informations ou mesures sont contraires à la recommandation ou la rejettent.
grade-meaning-ced-a = Des mesures significatives allant dans le sens de la recommandation ont été démontrées.
grade-meaning-ced-b = Des mesures ont été prises ; d’autres mesures ou informations sont nécessaires.
grade-meaning-ced-c = Une réponse a été reçue, mais les mesures ou informations ne sont pas pertinentes ou ne mettent pas en œuvre la recommandation. Cela ne signifie pas « inachevé ».
grade-meaning-ced-d = Aucun rapport de suivi n’a été reçu après des rappels.
grade-meaning-ced-e = Les informations ou mesures sont contraires à la recommandation ou la rejettent.

## Remarks

remarks-title = Remarques et questions
remarks-note = Entre le secrétariat et les institutions concernées. Le public ne les voit pas.
remark-yours = Votre remarque
remark-who-reads = Qui peut la lire
class-government = Le secrétariat et les institutions concernées
class-restricted = Restreint : cette institution, le secrétariat et la présidence
class-restricted-short = Restreint
remark-send = Envoyer la remarque
remark-withdrawn = Cette remarque a été retirée
remark-withdraw = Retirer

## Requests for information

request = Demande d’informations
requests-title = Demandes d’informations
requests-lead = Questions du secrétariat aux institutions, chacune avec son échéance et une réponse.
requests-none = Aucune demande ici
requests-none-step = Les questions adressées à votre institution apparaissent ici.
request-new = Interroger une institution
request-new-lead = Une question, une institution, une date.
request-ask-here = Interroger une institution à ce sujet
request-question = Question
request-to = Institution
request-due = Échéance
request-send = Envoyer la question
request-sent = La question a été envoyée.
request-asked-by = Posée par
request-answer = Réponse
request-answer-send = Envoyer la réponse
request-answer-sent = La réponse a été envoyée.
request-open = Ouverte
request-late = En retard
request-answered = Répondue
request-withdrawn = Retirée
request-withdraw = Retirer la question
request-withdrawn-done = La question a été retirée.

## Signals

signals-title = Signalements
signals-lead = Indices venus de l’extérieur : actualités, flux, suggestions. Aucun n’est une preuve tant qu’une personne ne l’a pas retenu.
signal-open = À traiter
signal-state-taken = Retenus comme preuve
signal-state-set_aside = Écartés
signals-none = Aucun signalement
signals-none-step = Les suggestions faites sur la page d’une recommandation apparaissent ici.
signal-kind-news = Actualité
signal-kind-feed = Flux
signal-kind-suggestion = Suggestion
signal-about = Au sujet de :
signal-record = Recommandation
signal-record-hint = Son nom dans les adresses, par exemple upr-4-139-12.
signal-take = Retenir comme preuve
signal-taken = C’est désormais une preuve, interne jusqu’à ce que quelqu’un la rende publique.
signal-set-aside = Écarter
signal-set-aside-done = Le signalement a été écarté.
signal-reason = Pourquoi cela ne prouve rien ici
evidence-kind = Type de preuve
evidence-kind-law = Loi ou décret
evidence-kind-gazette = Journal officiel
evidence-kind-court_decision = Décision de justice
evidence-kind-statistic = Statistique
evidence-kind-report = Rapport
evidence-kind-photo = Photo
evidence-kind-link = Page Web
suggest-title = Suggérer une lecture
suggest-lead = Une loi, un rapport, une actualité qui montre la suite donnée à cette recommandation. Une personne décide s’il s’agit d’une preuve.
suggest-what = De quoi il s’agit
suggest-where = Adresse de la page
suggest-source = Qui le dit
suggest-source-hint = Un journal, un service, une organisation.
suggest-day = Sa date
suggest-why = Ce que cela montre
suggest-why-hint = N’écrivez pas de noms de victimes ni d’autres personnes.
suggest-send = Envoyer la suggestion
suggestion-sent = Merci. Le secrétariat l’examinera.

## Ways in for the public

by-title = Suivre un sujet
by-lead = Ce qui a été demandé à l’État, ce qui a été fait, par qui, avec quelles preuves et depuis quand.
by-right = Par droit
by-right-lead = Droits et domaines du droit, chacun avec tous ses thèmes.
by-theme = Par thème
by-theme-lead = Les thèmes de l’Index universel des droits de l’homme.
by-person = Par groupe de personnes
by-person-lead = Enfants, femmes, personnes handicapées et autres.
by-sdg = Par objectif de développement durable
by-sdg-lead = Cibles du Programme 2030 que servent les recommandations.
by-institution = Par institution
by-institution-lead = Qui pilote quoi.
by-nothing = Rien ici pour l’instant
by-nothing-step = Cela apparaîtra dès que des recommandations y seront rattachées.
by-count = { $n ->
        [one] { $n } recommandation
       *[other] { $n } recommandations
    }
by-asked = { $n ->
        [one] { $n } recommandation en cours porte sur ce sujet.
       *[other] { $n } recommandations en cours portent sur ce sujet.
    }
by-note = Les nombres comptent des recommandations, au { $date }. Ils décrivent un travail, non la jouissance des droits, et ne sont pas une note.
by-covered-meaning = Recommandations auxquelles répond au moins une mesure publique.
by-assessed = Évaluées par l’État
by-assessed-meaning = Recommandations sur lesquelles l’État a publié sa propre évaluation.
by-independent = Avec un avis indépendant
by-independent-meaning = Recommandations sur lesquelles une institution nationale, la société civile ou un comité a publié une évaluation.
by-done = Ce qui a été fait
by-newest = Dernière mise à jour :
by-done-nothing = Aucune mise à jour n’a encore été publiée à ce sujet.
by-nothing-new = L’institution indique qu’il n’y a rien de nouveau.
by-concerns = Concerne :
by-measure = Mesure
by-measures = Mesures en cours et prévues
by-measures-count = { $n ->
        [one] { $n } mesure publique répond à ces recommandations.
       *[other] { $n } mesures publiques répondent à ces recommandations.
    }

## The trail

audit-case-close = Dossier clos
audit-case-reopen = Dossier rouvert
audit-case-assess = Dossier évalué
audit-assessment-propose = Évaluation proposée
audit-assessment-file = Évaluation déposée
audit-assessment-publish = Évaluation publiée
audit-assessment-send_back = Évaluation renvoyée
audit-assessment-withdraw = Évaluation retirée
audit-assessment-hide = Évaluation masquée
audit-assessment-show_again = Évaluation de nouveau visible
audit-assessment-supersede = Évaluation remplacée
audit-comment-write = Remarque écrite
audit-comment-withdraw = Remarque retirée
audit-request-ask = Informations demandées
audit-request-answer = Demande satisfaite
audit-request-withdraw = Demande retirée
audit-signal-send = Signalement envoyé
audit-signal-decide = Signalement traité
audit-evidence-add = Preuve ajoutée
