# Plans: what a State set out to do, version by version.

## The list and the form

plans-title = الخطط
plans-lead = خطط عمل لحقوق الإنسان، وخطط مواضيعية أو محلية أو لخطة عام 2030.
plans-empty = لا توجد خطة بعد
plans-empty-step = تجمع الخطة تدابير لعدة سنوات. ويمكن أن توجد التدابير من دون خطة.
plan = الخطة
plan-add = إضافة خطة
plan-edit = تعديل الخطة
plan-kind = نوع الخطة
plan-kind-human_rights = خطة عمل لحقوق الإنسان
plan-kind-thematic = خطة بشأن موضوع أو فئة من الأشخاص
plan-kind-local = خطة منطقة أو بلدية
plan-kind-sdg = خطة لتنفيذ خطة عام 2030
plan-summary = موضوعها
plan-period = الفترة
plan-from = اليوم الأول
plan-to = اليوم الأخير
plan-legal-basis = الأساس القانوني
plan-legal-basis-hint = القانون أو المرسوم أو القرار الذي تستند إليه.
plan-budget = الميزانية
plan-budget-hint = بالكلمات، مثل 12 مليون XOF في السنة.
plan-owner = الجهة المسؤولة
plan-saved = حُفظت الخطة.

## Where it stands

plan-status-draft = مسودة
plan-status-consultation = قيد التشاور
plan-status-adopted = معتمدة
plan-status-in_force = نافذة
plan-status-mid_term_review = في استعراض منتصف المدة
plan-status-evaluated = مقيَّمة
plan-status-expired = منتهية
plan-next-step = الخطوة التالية
plan-step-draft = العودة إلى المسودة
plan-step-consultation = بدء التشاور
plan-step-in_force = أصبحت نافذة
plan-step-mid_term_review = بدء استعراض منتصف المدة
plan-step-evaluated = جرى تقييمها
plan-step-expired = انتهت فترتها
plan-advanced = تقدمت الخطة خطوة.

## Adoption and versions

plan-adoption = الاعتماد
plan-adoption-lead = تقترحه أنت؛ ويوافق عليه شخص ثانٍ، هو الرئيس عادة. ومن ثم تصبح الخطة متاحة للعموم.
plan-adoption-act = صك الاعتماد
plan-adoption-act-hint = اسمه ورقمه، مثل المرسوم 4/2026.
plan-adopted-on = تاريخ الاعتماد
plan-propose-adoption = اقتراح الاعتماد
plan-proposed = عُرض الاقتراح على شخص ثانٍ.
plan-proposed-adoption = الاعتماد بانتظار الموافقة
plan-proposed-version = نسخة جديدة بانتظار الموافقة
plan-proposed-by = اقترحه { $by } في { $on }.
plan-proposed-on = تاريخ الاقتراح
plan-approve = موافقة
plan-approved = تمت الموافقة؛ وأصبحت متاحة للعموم.
plan-turn-down = رفض
plan-take-back = سحب الاقتراح
plan-turned-down = لم يعد الاقتراح قيد الانتظار.
plan-reason = السبب
plan-working-copy = تختلف نسخة العمل عما يقرؤه العموم
plan-working-copy-lead = اقترحها نسخة تالية؛ ويوافق عليها شخص ثانٍ.
plan-propose-version = اقتراح النسخة التالية
plan-versions = النسخ
plan-version = النسخة
plan-version-number = النسخة { $n }
plan-compare = ما الذي تغير
plan-compare-title = ما الذي تغير بين نسختين
plan-compare-lead = النسخة { $from } والنسخة { $to }
plan-no-changes = لا فرق.
plan-measures-added = تدابير أُضيفت
plan-measures-removed = تدابير حُذفت
plan-measures-changed = تدابير عُدّلت
plan-no-measures = ليس في هذه الخطة تدبير يمكنك قراءته.
plan-measures-by-status = أين تقف تدابيرها اليوم
plan-all-measures = { $n ->
        [one] التدبير الواحد في القائمة
        [two] التدبيران في القائمة
        [few] التدابير الـ{ $n } في القائمة
        [many] التدابير الـ{ $n } في القائمة
       *[other] التدابير الـ{ $n } في القائمة
    }
