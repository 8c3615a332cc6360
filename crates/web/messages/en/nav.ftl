# Where one can go.

## Main navigation

nav-home = Overview
nav-register = Recommendations
nav-clusters = Thematic clusters
nav-imports = Imports
nav-documents = Documents
nav-labels = Labels to map
nav-institutions = Institutions
nav-members = Members
nav-audit = Audit trail
nav-jobs = Background work
nav-settings = Settings
nav-api = Programming interface
nav-about = About
nav-hub = Knowledge hub
nav-mechanisms = Mechanisms
nav-measures = Measures
nav-work = My work
nav-rounds = Rounds
nav-scoreboard = Scoreboard
nav-brief = Brief for the chair
nav-agenda = Meeting agenda
nav-calendar = Calendar of due dates
nav-followup-settings = Follow-up settings
nav-group-register = Register
nav-group-followup = Follow-up
nav-group-mechanism = Mechanism
nav-plans = Plans
nav-indicators = Indicators
nav-group-reports = Reports
nav-obligations = Reports the State owes
nav-treaties = Treaties
