# Where one can go.

## Main navigation

nav-home = Vue d’ensemble
nav-register = Recommandations
nav-clusters = Groupes thématiques
nav-imports = Importations
nav-documents = Documents
nav-labels = Libellés à rattacher
nav-institutions = Institutions
nav-members = Membres
nav-audit = Journal d’audit
nav-jobs = Travaux en cours
nav-settings = Réglages
nav-api = Interface de programmation
nav-about = À propos
nav-hub = Pôle de connaissances
nav-mechanisms = Mécanismes
nav-measures = Mesures
nav-work = Mon travail
nav-rounds = Cycles de suivi
nav-scoreboard = Tableau des réponses
nav-brief = Note pour la présidence
nav-agenda = Ordre du jour
nav-calendar = Calendrier des échéances
nav-followup-settings = Réglages du suivi
nav-group-register = Registre
nav-group-followup = Suivi
nav-group-mechanism = Mécanisme
nav-plans = Plans
nav-indicators = Indicateurs
nav-group-reports = Rapports
nav-obligations = Rapports dus
nav-treaties = Traités
