# The first page of a mechanism: where it stands, in numbers that can be checked, and what needs someone.

## Overview

home-title = Ce qui a été recommandé, ce qui a été fait
home-lead = { $n ->
        [one] { $n } recommandation d’organes des Nations Unies et d’organes régionaux, suivie depuis le jour où elle a été formulée.
       *[other] { $n } recommandations d’organes des Nations Unies et d’organes régionaux, suivies depuis le jour où elles ont été formulées.
    }
home-where-we-stand = Où nous en sommes
home-numbers-note = Les chiffres portent sur des recommandations, au { $date }. Chacun mène à sa liste. Ils décrivent un travail, non la jouissance des droits, et ne sont pas une note.
number-total = Recommandations en cours
number-total-meaning = Inscrites au registre et non closes.
number-verified = Vérifiées
number-verified-meaning = Texte, cote, paragraphe et position ont été vérifiés à la source par une personne.
number-clustered = Regroupées par thème
number-clustered-meaning = Placées avec d’autres qui demandent à peu près la même chose, pour être traitées ensemble.
number-coverage = Couverture
number-coverage-meaning = Recommandations en cours pour lesquelles au moins une mesure est prévue.
number-freshness = Fraîcheur
number-freshness-meaning = Recommandations en cours dont la dernière mise à jour publiée date d’au plus { $n } jours.
number-evidence = Taux de justification
number-evidence-meaning = Recommandations évaluées comme pleinement mises en œuvre et assorties de justificatifs publics.
number-feedback = Taux de retour
number-feedback-meaning = Communications des parties prenantes ayant reçu une réponse.
number-timeliness = Ponctualité
number-timeliness-meaning = Questions du cycle de suivi { $round } auxquelles les institutions ont répondu au plus tard à l’échéance.

## Charts

chart-by-position = Position de l’État sur les recommandations de l’examen périodique universel
chart-by-body = Recommandations par organe ou mécanisme
chart-by-theme = Recommandations par thème
chart-by-person = Recommandations par personnes concernées
chart-by-sdg = Recommandations par objectif de développement durable
chart-by-year = Recommandations par année
chart-by-status = Recommandations par état d’avancement
chart-unit-recommendations = Nombre de recommandations
chart-overlap-note = Une recommandation peut avoir plusieurs thèmes ; la somme dépasse donc le total.

## What needs someone

todo-title = Ce qui vous attend
todo-verify = { $n ->
        [one] { $n } recommandation à vérifier
       *[other] { $n } recommandations à vérifier
    }
todo-cluster = { $n ->
        [one] { $n } recommandation hors de tout groupe
       *[other] { $n } recommandations hors de tout groupe
    }
todo-labels = { $n ->
        [one] { $n } libellé à rattacher
       *[other] { $n } libellés à rattacher
    }
todo-imports = { $n ->
        [one] { $n } importation en attente de décision
       *[other] { $n } importations en attente de décision
    }
todo-nothing = Rien ne vous attend.

## Finding a mechanism

site-title = Suivi des recommandations relatives aux droits de l’homme
site-lead = Ce que les organes des Nations Unies et les organes régionaux ont recommandé à un État, et ce qu’il en est advenu.
site-take-part = Comment participer
