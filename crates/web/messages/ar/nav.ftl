# Where one can go.

## Main navigation

nav-home = نظرة عامة
nav-register = التوصيات
nav-clusters = المجموعات المواضيعية
nav-imports = عمليات الاستيراد
nav-documents = الوثائق
nav-labels = تسميات تحتاج إلى ربط
nav-institutions = المؤسسات
nav-members = الأعضاء
nav-audit = سجل التدقيق
nav-jobs = الأعمال الجارية في الخلفية
nav-settings = الإعدادات
nav-api = واجهة برمجة التطبيقات
nav-about = عن الموقع
nav-hub = المركز المعرفي
nav-mechanisms = الآليات
nav-measures = التدابير
nav-work = عملي
nav-rounds = جولات المتابعة
nav-scoreboard = جدول الردود
nav-brief = موجز للرئاسة
nav-agenda = جدول أعمال الاجتماع
nav-calendar = تقويم المواعيد
nav-followup-settings = إعدادات المتابعة
nav-group-register = السجل
nav-group-followup = المتابعة
nav-group-mechanism = الآلية
nav-plans = الخطط
nav-indicators = المؤشرات
nav-group-reports = التقارير
nav-obligations = التقارير المستحقة
nav-treaties = المعاهدات
