# Plans: what a State set out to do, version by version.

## The list and the form

plans-title = Plans
plans-lead = Plans d’action pour les droits humains, plans thématiques, locaux ou pour le Programme 2030.
plans-empty = Pas encore de plan
plans-empty-step = Un plan réunit des mesures pour plusieurs années. Les mesures peuvent aussi exister sans plan.
plan = Plan
plan-add = Ajouter un plan
plan-edit = Modifier le plan
plan-kind = Type de plan
plan-kind-human_rights = Plan d’action pour les droits humains
plan-kind-thematic = Plan sur un thème ou un groupe de personnes
plan-kind-local = Plan d’une région ou d’une commune
plan-kind-sdg = Plan pour le Programme 2030
plan-summary = De quoi il s’agit
plan-period = Période
plan-from = Premier jour
plan-to = Dernier jour
plan-legal-basis = Base juridique
plan-legal-basis-hint = La loi, le décret ou la décision sur lesquels il repose.
plan-budget = Budget
plan-budget-hint = En toutes lettres, par exemple 12 millions XOF par an.
plan-owner = Tenu par
plan-saved = Le plan a été enregistré.

## Where it stands

plan-status-draft = Projet
plan-status-consultation = En consultation
plan-status-adopted = Adopté
plan-status-in_force = En vigueur
plan-status-mid_term_review = En examen à mi-parcours
plan-status-evaluated = Évalué
plan-status-expired = Arrivé à terme
plan-next-step = Étape suivante
plan-step-draft = Revenir au projet
plan-step-consultation = Ouvrir la consultation
plan-step-in_force = Il est en vigueur
plan-step-mid_term_review = Ouvrir l’examen à mi-parcours
plan-step-evaluated = Il a été évalué
plan-step-expired = Sa période est terminée
plan-advanced = Le plan a avancé d’une étape.

## Adoption and versions

plan-adoption = Adoption
plan-adoption-lead = Vous la proposez ; une deuxième personne, en règle générale la présidence, l’approuve. Le public lit alors le plan.
plan-adoption-act = Acte d’adoption
plan-adoption-act-hint = Son nom et son numéro, par exemple décret 4/2026.
plan-adopted-on = Adopté le
plan-propose-adoption = Proposer l’adoption
plan-proposed = La proposition attend l’approbation d’une deuxième personne.
plan-proposed-adoption = L’adoption attend l’approbation
plan-proposed-version = Une nouvelle version attend l’approbation
plan-proposed-by = Proposé par { $by } le { $on }.
plan-proposed-on = Proposé le
plan-approve = Approuver
plan-approved = C’est approuvé ; le public peut désormais le lire.
plan-turn-down = Refuser
plan-take-back = Retirer la proposition
plan-turned-down = La proposition n’est plus en attente.
plan-reason = Motif
plan-working-copy = La copie de travail diffère de ce que lit le public
plan-working-copy-lead = Proposez-la comme version suivante ; une deuxième personne l’approuve.
plan-propose-version = Proposer la version suivante
plan-versions = Versions
plan-version = Version
plan-version-number = Version { $n }
plan-compare = Ce qui a changé
plan-compare-title = Ce qui a changé entre deux versions
plan-compare-lead = Version { $from } et version { $to }
plan-no-changes = Rien ne diffère.
plan-measures-added = Mesures ajoutées
plan-measures-removed = Mesures retirées
plan-measures-changed = Mesures modifiées
plan-no-measures = Aucune mesure que vous pouvez lire ne figure dans ce plan.
plan-measures-by-status = Où en sont ses mesures aujourd’hui
plan-all-measures = { $n ->
        [one] La { $n } mesure dans la liste
       *[other] Les { $n } mesures dans la liste
    }
