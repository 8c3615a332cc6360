# The names of the roles, `role-<code>`: what a person is to a mechanism.

## Roles

role-secretariat_admin = Secretariat administrator
role-secretariat_officer = Secretariat officer
role-institution_focal = Focal point of an institution
role-institution_approver = Approver of an institution
role-political_lead = Chair of the mechanism
role-parliament = Parliament
role-judiciary = Judiciary focal point
role-local_government = Local authority
role-nso = National statistical office
role-nhri = National human rights institution
role-npm = National preventive mechanism
role-cso_org = Civil society organization
role-defender = Individual or human rights defender
role-academia = Academic partner
role-unct = United Nations country team
role-ohchr = OHCHR or UNDP adviser
role-hub_editor = Hub editor
role-peer_state = Mechanism of another State
role-donor = Donor or funding partner
role-public = Public
role-auditor = Auditor or data protection officer
role-service_account = Machine account
