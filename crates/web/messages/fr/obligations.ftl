# Ce que l’État doit aux organes des Nations Unies, et les traités qui le fondent.

obligations-title = Rapports dus par l’État
obligations-lead = Ce qui est dû aux organes des Nations Unies, et jusqu’à quand. Les dates sont celles de Genève.
obligations-note = Les dates tirées de règles sont calculées et non promises : les comités ont souvent du retard. Le secrétariat fixe la date réellement convenue, et les anciennes dates restent lisibles.
obligations-none = Aucun rapport ici
obligations-none-step = Les ratifications de l’État et les derniers documents des organes font entrer des rapports dans cette liste.
obligations-count = { $n ->
        [one] { $n } rapport
       *[other] { $n } rapports
    }
obligations-overdue = { $n ->
        [one] { $n } en retard
       *[other] { $n } en retard
    }
obligations-refresh = Recalculer les dates
obligations-brought = La liste suit de nouveau les traités et le registre.
obligations-all = Tous
obligations-18-months = 18 prochains mois
obligations-until = Période
obligations-view = Affichage
obligations-view-list = Liste
obligations-view-months = Par mois
obligations-view-timeline = Chronologie
obligations-calendar = Calendrier à suivre (iCalendar)
obligations-calendar-name = { $mechanism } : rapports dus
obligations-picture = { $n ->
        [one] { $n } rapport le long d’une ligne du temps ; les dates figurent dans le tableau ci-dessous
       *[other] { $n } rapports le long d’une ligne du temps ; les dates figurent dans le tableau ci-dessous
    }
obligations-picture-line = La ligne verticale marque aujourd’hui. Ce qui était dû avant figure au début.
obligation = Rapport
obligation-add = Ajouter un rapport
obligation-add-lead = Pour ce qu’aucune règle n’apporte : un document de base commun, un rapport à un organe régional, un examen national volontaire.
obligation-added = Le rapport est dans la liste.
obligation-named = { $kind } : { $name }
obligation-kind = Type de rapport
obligation-kind-upr_report = Rapport national
obligation-kind-upr_addendum = Positions sur les recommandations
obligation-kind-upr_midterm = Rapport à mi-parcours
obligation-kind-initial = Rapport initial
obligation-kind-periodic = Rapport périodique
obligation-kind-follow_up = Rapport de suivi
obligation-kind-common_core = Document de base commun
obligation-kind-replies = Réponses à une liste de points
obligation-kind-vnr = Examen national volontaire
obligation-kind-ilo_art22 = Rapport au titre de l’article 22 de la Constitution de l’OIT
obligation-kind-regional = Rapport à un organe régional
obligation-kind-other = Autre rapport
obligation-to = Destinataire
obligation-treaty = Au titre de
obligation-due = Échéance
obligation-basis = Pourquoi il est dû
obligation-by-hand = Saisi par le secrétariat
obligation-id = Numéro
obligation-open = Dû
obligation-overdue = En retard
obligation-submitted = Envoyé
obligation-waived = N’est plus dû
obligation-voluntary = Facultatif
obligation-sent-on = Envoyé le
obligation-symbol = Cote de l’ONU
obligation-symbol-hint = Une fois attribuée par l’ONU. Peut rester vide.
obligation-counted-from = Compté à partir du
obligation-is-default = Personne n’a encore confirmé cette date.
obligation-set-by-hand = La date a été fixée par le secrétariat ; la règle ne la change plus.
obligation-dates = Échéances antérieures
obligation-until = jusqu’au
obligation-waived-why = Pourquoi il n’est plus dû
obligation-change = Modifier
obligation-say-sent = Indiquer qu’il a été envoyé
obligation-move = Fixer une autre date
obligation-waive = Indiquer qu’il n’est plus dû
obligation-reopen = Le remettre dans la liste
obligation-new-date = Nouvelle date
obligation-reason = Motif
obligation-own-title = Titre
obligation-own-title-hint = Nécessaire seulement si le type et l’organe ne suffisent pas.
obligation-historical = Échéance passée : à garder comme historique
obligation-moved = La date est fixée. L’ancienne reste lisible.
obligation-sent = Le rapport est enregistré comme envoyé.
obligation-was-waived = Le rapport n’est plus dû.
obligation-reopened = Le rapport est de nouveau dans la liste.
obligation-rule-tb-initial = Premier rapport, dans le délai fixé par le traité après son entrée en vigueur pour l’État
obligation-rule-treaty-periodic = Rapport suivant, selon la périodicité du traité, à partir des dernières observations finales
obligation-rule-tb-report_after_loipr = Rapport suivant selon le calendrier des présidents des organes conventionnels : un examen tous les huit ans, la liste de points deux ans avant, le rapport un an après celle-ci
obligation-rule-tb-followup = Rapport sur les recommandations que le comité suit en priorité
obligation-rule-upr-addendum = Positions sur les recommandations restées sans réponse lors de l’examen, quatre semaines avant l’adoption par le Conseil
obligation-rule-upr-midterm = Rapport facultatif deux ans et demi après l’adoption par le Conseil
obligation-rule-upr-national_report = Rapport national, environ 13 semaines avant le prochain examen, qui a lieu après quatre ans et demi
treaties-title = Traités
treaties-lead = Les neuf traités fondamentaux relatifs aux droits de l’homme et leurs protocoles, et la situation de l’État pour chacun.
treaties-note = Quand un traité est indiqué comme liant l’État, les rapports qui en découlent apparaissent dans la liste.
treaty = Traité
treaty-protocol = Protocole :
treaty-stance = L’État
treaty-stance-party = Partie
treaty-stance-signed = Signataire
treaty-stance-neither = Ni signataire ni partie
treaty-acted-on = Ratifié, adhéré ou signé le
treaty-acted-on-hint = Le jour du dépôt, en cas de ratification.
treaty-in-force = En vigueur pour l’État depuis
treaty-in-force-hint = Les rapports sont comptés à partir de ce jour.
treaty-reservations = Réserves et déclarations
treaty-change = Modifier
treaty-changed = C’est enregistré. La liste des rapports en tient compte.
