# The names of the roles, `role-<code>`: what a person is to a mechanism.

## Roles

role-secretariat_admin = مدير الأمانة
role-secretariat_officer = موظف الأمانة
role-institution_focal = جهة اتصال في مؤسسة
role-institution_approver = مسؤول الموافقة في مؤسسة
role-political_lead = رئاسة الآلية
role-parliament = البرلمان
role-judiciary = جهة اتصال في السلطة القضائية
role-local_government = سلطة محلية
role-nso = المكتب الإحصائي الوطني
role-nhri = المؤسسة الوطنية لحقوق الإنسان
role-npm = الآلية الوقائية الوطنية
role-cso_org = منظمة من منظمات المجتمع المدني
role-defender = فرد أو مدافع عن حقوق الإنسان
role-academia = شريك أكاديمي
role-unct = فريق الأمم المتحدة القطري
role-ohchr = مستشار من المفوضية السامية لحقوق الإنسان أو برنامج الأمم المتحدة الإنمائي
role-hub_editor = محرر المركز المعرفي
role-peer_state = آلية دولة أخرى
role-donor = جهة مانحة أو شريك في التمويل
role-public = الجمهور
role-auditor = مراجع أو مسؤول حماية البيانات
role-service_account = حساب آلي
