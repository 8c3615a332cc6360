# Who answers for what: allocations of recommendations and clusters to institutions.

## Allocations

nav-allocations = Attributions
allocations-title = Attributions
allocations-lead = Quelle institution est chef de file pour une recommandation ou un groupe thématique, et lesquelles apportent un appui.
allocations-count = { $n ->
        [one] { $n } attribution
       *[other] { $n } attributions
    }
allocations-empty = Rien n’est encore attribué
allocations-empty-step = Ce qu’une institution a confirmé figurera ici.
allocations-none = Aucune attribution ne correspond
allocations-none-step = Choisissez une autre institution, un autre rôle ou un autre état.
allocations-filter = Afficher
allocation-title = Attribution
allocation-target = Recommandation ou groupe
allocation-part = Rôle
allocation-part-lead = Chef de file
allocation-part-support = Appui
allocation-status = État
allocation-status-proposed = Proposée
allocation-status-confirmed = Confirmée
allocation-status-contested = Contestée
allocation-escalated = Soumise à la présidence
allocation-since = Depuis
allocation-open = Détails
allocation-supports = Institutions d’appui
allocation-cluster-of = { $n ->
        [one] groupe de { $n } recommandation
       *[other] groupe de { $n } recommandations
    }
allocation-proposed-on = Proposée le
allocation-decided-on = Réponse du
allocation-ended-on = Prise fin le
allocation-ended-replaced = remplacée par une autre institution
allocation-ended-withdrawn = retirée
allocation-ended-undone = défaite
allocation-ended-succession = reprise par l’institution qui succède

## What an institution answers

allocation-answer = Répondre
allocation-answer-lead = Le secrétariat propose que votre institution s’en charge.
allocation-confirm = Confirmer
allocation-confirm-hint = Pour contester, ouvrez l’attribution.
allocation-confirmed = Confirmée. Le public peut maintenant la lire.
allocation-contest = Contester
allocation-contest-reason = Pourquoi cela relève-t-il d’une autre institution ?
allocation-contest-hint = Le secrétariat et la présidence lisent ce texte. Nommez si possible l’institution qui devrait répondre.
allocation-contested = Contestée. Le secrétariat va réexaminer.
allocation-reason = Motif
allocation-confirm-for = Confirmer pour l’institution
allocation-confirm-for-reason = Comment l’institution a-t-elle donné son accord ?
allocation-confirm-for-hint = Par exemple : lettre du 3 mai, no 214 ; à la réunion du 12 novembre.
allocation-confirmed-for = Confirmée pour l’institution
allocation-keeper = Suivie par
allocation-keeper-choose = Personne dans l’institution
allocation-keeper-hint = Vide : personne en particulier.
allocation-kept = Enregistré.

## Allocating

allocation-make = Attribuer
allocation-change = Modifier l’attribution
allocation-propose = Proposer
allocation-propose-selected = Proposer pour la sélection
allocation-lead-hint = Une seule institution est chef de file. Une juridiction est seulement sollicitée : rien ne lui revient avant son accord.
allocation-lead-of = Chef de file pour { $target }
allocation-why = Motif
allocation-why-hint = Conservé dans l’historique lorsqu’une institution est remplacée.
allocation-withdraw = Retirer
allocation-withdraw-hint = Si le chef de file est retiré, les institutions d’appui le sont aussi. Vous pouvez défaire cet acte.
allocation-examples = Recommandations du groupe
allocations-waiting = À attribuer
allocations-waiting-lead = Groupes et recommandations sans chef de file. Cochez ce qui convient et proposez-le en un seul acte ; les institutions confirment ou contestent ensuite.
allocations-waiting-clusters = { $n ->
        [one] { $n } groupe
       *[other] { $n } groupes
    }
allocations-waiting-singles = { $n ->
        [one] { $n } recommandation isolée
       *[other] { $n } recommandations isolées
    }
allocations-waiting-none = Rien n’est en attente
allocations-waiting-none-step = Chaque recommandation a une institution chef de file, ou une institution a été sollicitée.
allocations-contested = Voir ce qui est contesté
bulk-lead = Proposer comme chef de file
bulk-supports = Proposer comme appui

## Suggestions

suggestion-title = Suggestion
suggestion-note = Une suggestion. Rien n’est attribué tant que vous ne le proposez pas. Pourquoi :
suggestion-same-cluster = { $n ->
        [one] Elle est chef de file pour { $record }, du même groupe.
       *[other] Elle est chef de file pour { $n } recommandations du même groupe, dont { $record }.
    }
suggestion-repeats = Elle est chef de file pour { $record }, qui demande la même chose.
suggestion-alike = Elle est chef de file pour { $record }, qui a ces mots en commun : { $words }.
suggestion-theme = Elle est chef de file pour { $led } des { $of } recommandations attribuées sur le thème { $theme }.

## Who is responsible

responsible-title = Qui est responsable
responsible-nobody = Aucune institution n’a encore été sollicitée.
responsible-nobody-public = Aucune institution n’a encore confirmé qu’elle en répond.
responsible-by-cluster = Par l’attribution de son groupe.
responsible-past = Auparavant
