# Les filtres du registre pour le suivi.

## Couverture, fraîcheur, évaluation, justificatifs

field-live = Dossier
live-yes = En cours
live-no = Clos
lead-none = Sans institution chef de file
field-covered = Mesures
covered-yes = Avec une mesure prévue
covered-no = Sans mesure
field-fresh = Fraîcheur
fresh-yes = Mises à jour récemment
fresh-no = Sans mise à jour récente
field-assessed = Évaluation de l’État
assessed-yes = Évaluées
assessed-none = Non évaluées
field-public-evidence = Justificatifs publics
evidence-yes = Avec justificatifs publics
evidence-no = Sans justificatifs publics
