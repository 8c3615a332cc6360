# The names of the roles, `role-<code>`: what a person is to a mechanism.

## Roles

role-secretariat_admin = Administration du secrétariat
role-secretariat_officer = Chargé(e) de dossiers au secrétariat
role-institution_focal = Point focal d’une institution
role-institution_approver = Responsable de la validation d’une institution
role-political_lead = Présidence du mécanisme
role-parliament = Parlement
role-judiciary = Point focal de la justice
role-local_government = Collectivité locale
role-nso = Institut national de statistique
role-nhri = Institution nationale des droits de l’homme
role-npm = Mécanisme national de prévention
role-cso_org = Organisation de la société civile
role-defender = Particulier ou défenseur(e) des droits de l’homme
role-academia = Partenaire universitaire
role-unct = Équipe de pays des Nations Unies
role-ohchr = Conseil du HCDH ou du PNUD
role-hub_editor = Rédaction du pôle de connaissances
role-peer_state = Mécanisme d’un autre État
role-donor = Donateur ou partenaire financier
role-public = Public
role-auditor = Audit ou protection des données
role-service_account = Compte de machine
