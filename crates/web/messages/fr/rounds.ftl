# Les cycles de suivi, les réponses des institutions et les réglages.

## Cycles de suivi

rounds-lead = À chaque cycle, on demande à chaque institution ce qu’il y a de nouveau sur chaque point dont elle est chef de file. Un cycle s’ouvre de lui-même à sa date ; son ouverture prévoit le suivant.
rounds-empty = Aucun cycle pour l’instant
rounds-empty-step = Prévoyez le premier ci-dessous. Ensuite, chaque cycle prévoit le suivant.
round = Cycle
round-named = Cycle de suivi { $round }
round-period = Période
round-period-from = Premier jour de la période
round-period-to = Dernier jour de la période
round-opens-on = Ouverture le
round-opens-hint = Ce jour-là, selon le calendrier national, les questions partent d’elles-mêmes.
round-due = Échéance
round-due-on = Dernier jour pour répondre
round-due-hint = Les réponses arrivent à temps jusqu’à la fin de ce jour, à l’heure nationale.
round-label = Nom
round-label-hint = Par exemple 2026-Q4. Formé à partir de la période si vous le laissez vide.
round-state = État
round-state-planned = Prévu
round-state-open = Ouvert
round-state-closed = Clos
round-plan = Prévoir ce cycle
round-plan-title = Prévoir un cycle
round-plan-lead = Le formulaire propose la période suivante. Les rappels partent deux semaines, une semaine et deux jours avant l’échéance, puis un jour et une semaine après.
round-planned = Le cycle est prévu.
round-unplan = Retirer
round-unplanned = Le cycle prévu a été retiré.
round-open = Ouvrir maintenant
round-open-question = Ouvrir maintenant le cycle de suivi { $round } ?
round-open-consequences = Chaque institution chef de file est interrogée sur chacune de ses mesures en cours, et sur chaque recommandation ou groupe qui lui est attribué sans mesure en cours. Un cycle déjà ouvert se clôt.
round-opened = Le cycle est ouvert.
round-close = Clore le cycle
round-close-question = Clore le cycle de suivi { $round } ?
round-close-consequences = Les réponses ne comptent plus pour ce cycle. Ce qui n’a pas reçu de réponse reste vide.
round-closed = Le cycle est clos.
round-not-open = Les questions de ce cycle ne sont pas encore parties.
round-questions = Questions du cycle
round-asks-nothing = Le cycle ne demande rien à cette institution.
round-answered-at = Réponse
round-excuse = Dispenser
round-excuse-reason = Pourquoi aucune réponse n’est attendue
round-excused = L’institution est dispensée de cette question.
time-in = { $date }, { $time } ({ $zone })
time-in-geneva = à Genève { $date }, { $time }

## Les réponses des institutions

scoreboard-lead = Les institutions figurent dans l’ordre de leur nom. Elles ne sont pas classées.
scoreboard-is-public = Le public voit cette page.
scoreboard-is-internal = Seuls les membres du mécanisme voient cette page.
scoreboard-who-decides = Seule la présidence décide si le public la voit.
scoreboard-show = La montrer au public
scoreboard-hide = La réserver aux membres
scoreboard-decided = La décision sur le tableau est enregistrée.
scoreboard-empty = Aucun cycle n’a encore été ouvert
scoreboard-empty-step = Dès qu’un cycle est ouvert, cette page montre qui a répondu.
tally-title = Réponses de toutes les institutions
tally-unit = Questions
tally-by-institution = Réponses par institution
tally-asked = Demandées
tally-in-time = À temps
tally-late = En retard
tally-empty = Sans réponse
tally-drafted = Projet commencé
tally-nothing-new = Rien de nouveau
tally-excused = Dispensées

## Réglages

followup-lead = Le rythme des cycles et ce qui compte comme récent.
followup-saved = Les réglages sont enregistrés.
followup-zone = Fuseau horaire national
followup-zone-hint = Les échéances se terminent avec le jour dans ce fuseau. Celles des Nations Unies sont aussi indiquées à l’heure de Genève.
followup-months = Durée d’un cycle
followup-months-of = { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }
followup-days = Jours pour répondre
followup-days-hint = De 1 à 90. Vaut pour les cycles prévus à partir de maintenant.
followup-fresh = Jours pendant lesquels une mise à jour compte comme récente
followup-fresh-hint = De 30 à 400.
followup-shares = Les institutions peuvent lire les mises à jour des autres avant leur publication
followup-percent = Les mises à jour peuvent indiquer un pourcentage
followup-percent-hint = Un pourcentage paraît facilement plus exact qu’il ne l’est.

## Dans la piste d’audit

audit-round-plan = Cycle de suivi prévu
audit-round-unplan = Cycle de suivi prévu retiré
audit-round-open = Cycle de suivi ouvert
audit-round-close = Cycle de suivi clos
audit-round-follow = Questions d’un cycle mises en accord avec les attributions
audit-round-excuse = Institution dispensée d’une question
audit-followup-settings = Réglages du suivi modifiés
audit-followup-scoreboard = Décision sur la visibilité du tableau des réponses
audit-calendar-link = Adresse de calendrier créée
audit-calendar-revoke = Adresse de calendrier retirée
audit-subscription-confirm = Abonnement confirmé
audit-subscription-end = Abonnement terminé
