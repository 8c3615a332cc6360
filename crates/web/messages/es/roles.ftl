# The names of the roles, `role-<code>`: what a person is to a mechanism.

## Roles

role-secretariat_admin = Administración de la secretaría
role-secretariat_officer = Oficial de la secretaría
role-institution_focal = Punto focal de una institución
role-institution_approver = Responsable de visado de una institución
role-political_lead = Presidencia del mecanismo
role-parliament = Parlamento
role-judiciary = Punto focal del poder judicial
role-local_government = Autoridad local
role-nso = Oficina nacional de estadística
role-nhri = Institución nacional de derechos humanos
role-npm = Mecanismo nacional de prevención
role-cso_org = Organización de la sociedad civil
role-defender = Particular o defensor(a) de los derechos humanos
role-academia = Entidad académica asociada
role-unct = Equipo de las Naciones Unidas en el país
role-ohchr = Asesoría del ACNUDH o del PNUD
role-hub_editor = Redacción del centro de conocimientos
role-peer_state = Mecanismo de otro Estado
role-donor = Donante o entidad financiadora
role-public = Público
role-auditor = Auditoría o protección de datos
role-service_account = Cuenta de máquina
