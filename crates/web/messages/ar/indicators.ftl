# Indicators: figures that show commitment, effort and enjoyment.

## The list

indicators-title = المؤشرات
indicators-lead = أرقام تبيّن هل التزمت الدولة، وماذا تفعل، وهل يتمتع الناس بحقوقهم.
indicators-count = { $n ->
        [one] مؤشر واحد
        [two] مؤشران
        [few] { $n } مؤشرات
        [many] { $n } مؤشرًا
       *[other] { $n } مؤشر
    }
indicators-empty = لا توجد مؤشرات بعد
indicators-empty-step = يُدخلها المكتب الإحصائي الوطني: من مؤشر إلى ثلاثة لكل مجموعة مواضيعية، ويفضل واحد من كل نوع.
indicators-due = مؤشرات تحتاج إلى قيمة
indicators-due-lead = مضى موعد قيمتها التالية؛ الأكثر تأخرًا أولًا.
indicators-due-none = لا يحتاج أي مؤشر إلى قيمة الآن
indicators-due-none-step = تظهر هنا بعد انقضاء المدة بين قيمتين.
indicator-due-since = مستحقة منذ

## One indicator

indicator = المؤشر
indicator-add = إضافة مؤشر
indicator-edit = تعديل المؤشر
indicator-saved = حُفظ المؤشر.
indicator-name = الاسم
indicator-kind = النوع
indicator-question-structural = هل التزمت الدولة؟
indicator-question-process = ماذا تفعل الدولة؟
indicator-question-outcome = هل يتمتع الناس بالحق؟
indicator-definition = ما الذي يُقاس
indicator-how-counted = كيف يُحسب
indicator-unit = الوحدة
indicator-unit-hint = بالكلمات: أشخاص، في المائة، لكل 1000 مولود حي.
indicator-unit-kind = ما هي القيمة
indicator-unit-kind-hint = في أعداد الأشخاص تُحجب عن العموم الفئات التي تقل عن خمسة.
unit-kind-persons = عدد الأشخاص
unit-kind-count = عدد الأشياء
unit-kind-percent = في المائة
unit-kind-rate = معدل
unit-kind-money = مبلغ مالي
unit-kind-index = درجة على مقياس
unit-kind-yes_no = نعم (1) أو لا (0)
indicator-decimals = الخانات بعد الفاصلة العشرية
indicator-direction = أي اتجاه أفضل
direction-up = الأكثر أفضل
direction-down = الأقل أفضل
direction-neutral = لا هذا ولا ذاك بذاته
indicator-goals = خط الأساس والأهداف
indicator-goals-hint = الزمن (2024، 2024-Q1، 2024-05) والقيمة. تُهمل السطور الفارغة.
indicator-baseline = خط الأساس
indicator-target = الهدف
indicator-baseline-of = خط الأساس { $time }: { $value }
indicator-target-of = الهدف { $time }: { $value }
indicator-baseline-period = زمن خط الأساس
indicator-baseline-value = قيمة خط الأساس
indicator-target-period = زمن الهدف
indicator-target-value = قيمة الهدف
indicator-dimensions = مصنف بحسب
indicator-dimensions-hint = ضع علامة فقط على ما يُجمع فعلًا، وفق تعريف الأشخاص لأنفسهم.
indicator-origin = المصدر
indicator-source = المصدر
indicator-source-address = عنوان المصدر
indicator-periodicity = عدد الأشهر بين قيمتين
indicator-periodicity-hint = 12 للرقم السنوي و3 للفصلي؛ واتركه فارغًا إذا لم يُنتظر غيره.
indicator-every = { $n ->
        [one] قيمة كل شهر
        [two] قيمة كل شهرين
        [few] قيمة كل { $n } أشهر
        [many] قيمة كل { $n } شهرًا
       *[other] قيمة كل { $n } شهر
    }
indicator-method = طريقة الحساب
indicator-owner = الجهة المالكة
indicator-meaning = دلالته
indicator-right = الحق أو الموضوع
indicator-attribute = عنصر الحق
indicator-rationale = سبب اختياره
indicator-limits = ما لا يبيّنه
indicator-consulted = من استُشير
indicator-sdg = خطة عام 2030
indicator-sdg-hint = هدف أو غاية أو مؤشر، مثل 5.2 أو 5.2.1.
indicator-latest = آخر قيمة
indicator-no-value = لا قيمة بعد
indicator-total = المجموع
indicator-over-time = عبر الزمن
indicator-picture = من { $first } ({ $firstwhen }) إلى { $last } ({ $lastwhen }).
indicator-links = ما يدل عليه
indicator-link = إضافة ما يدل عليه
indicator-link-measure-hint = رقمه، مثل m-42.
indicator-link-cluster-hint = اسمها القصير في العنوان.
indicator-publish = نشر المؤشر
indicator-published = المؤشر منشور.
indicator-hide = سحبه من العموم
indicator-hidden = لم يعد المؤشر منشورًا.
indicator-gap-definition = لا يبيّن ما الذي يُقاس.
indicator-gap-owner = لا تُذكر جهة مالكة.
indicator-gap-source = لا يُذكر مصدر.
indicator-gap-dimensions = غير مصنف: لا يُرى أي الفئات تُركت وراء الركب.
indicator-gap-consulted = لا يبيّن من استُشير.
indicator-gap-limits = لا يبيّن حدوده.
indicator-gap-links = لا يدل بعد على أي تدبير أو مجموعة أو توصية.

## Values

period-quarter = الربع { $quarter } من { $year }
point-period = الفترة
point-period-hint = 2024 أو 2024-Q1 أو 2024-05 أو 2024-05-01.
point-place = المكان
point-group = الفئة
point-group-hint = فارغ للجميع.
point-group-known = فارغ للجميع. المستعمل حتى الآن: { $groups }.
point-value = القيمة
point-value-hint = فارغ إذا كان معلومًا أنها غير متاحة.
point-persons = عدد الأشخاص وراءها
point-persons-hint = للمعدل أو النسبة: عدد الأشخاص الذين حُسبت منهم. دون خمسة لا يرى العموم القيمة. لا يُنشر أبدًا.
point-status = حالة القيمة
point-status-provisional = أولية
point-status-final = نهائية
point-status-revised = منقحة
point-note = ملاحظة
point-note-hint = ما ينبغي معرفته. لازمة عند تصحيح قيمة رسمية: لماذا؟
point-enter = إدخال قيمة
point-revise-title = تنقيح قيمة
point-enter-lead = لا يُستبدل شيء: تحل القيمة الجديدة للفترة والفئة نفسيهما محل القديمة التي تُحفظ.
point-saved = حُفظت القيم.
point-same = القيمة كذلك من قبل؛ لم يتغير شيء.
point-revise = تنقيح
point-versions = النسخة
point-version = النسخة { $n }
point-history = كل نسخ القيمة
point-not-available = غير متاحة
point-public = ما يراه العموم
point-hide = حجبها عن العموم
point-show = إلغاء الحجب
point-hide-lead = تُحجب في كل حال الفئات التي تقل عن خمسة أشخاص والقيم التي يمكن استنتاجها منها. احجب قيمة أخرى لتختار بنفسك ما يحميها.
point-hidden = محجوبة
point-hidden-small = محجوبة: أقل من خمسة أشخاص
point-hidden-protects = محجوبة: يمكن استنتاج غيرها منها
point-hidden-by-person = محجوبة بقرار المكتب
point-mark-small = غير منشورة: أقل من خمسة أشخاص
point-mark-protects = غير منشورة: تحمي قيمة أخرى
point-mark-by-person = غير منشورة: محجوبة بقرار المكتب
points-hidden = { $n ->
        [one] قيمة واحدة لا تُعرض على العموم حمايةً للأشخاص.
        [two] قيمتان لا تُعرضان على العموم حمايةً للأشخاص.
        [few] { $n } قيم لا تُعرض على العموم حمايةً للأشخاص.
        [many] { $n } قيمة لا تُعرض على العموم حمايةً للأشخاص.
       *[other] { $n } قيمة لا تُعرض على العموم حمايةً للأشخاص.
    }

## Values from a file

points-import = قيم من ملف
points-import-lead = كل صف قيمة. ترى أولًا ما سيفعله الملف؛ ولا يُكتب شيء قبل موافقتك. يحمل الصف الأول أسماء الأعمدة:
points-import-place = فارغ للدولة كلها.
points-import-status = provisional أو final أو revised؛ وfinal إذا كانت فارغة.
points-import-source = من أين جاءت هذه القيمة.
points-import-dimensions = عمود لكل منها: الفئة، وفارغ للجميع.
points-preview-new = { $n ->
        [one] قيمة جديدة واحدة
        [two] قيمتان جديدتان
        [few] { $n } قيم جديدة
        [many] { $n } قيمة جديدة
       *[other] { $n } قيمة جديدة
    }
points-preview-revised = { $n ->
        [one] قيمة واحدة تحل محل أخرى
        [two] قيمتان تحلان محل غيرهما
        [few] { $n } قيم تحل محل غيرها
        [many] { $n } قيمة تحل محل غيرها
       *[other] { $n } قيمة تحل محل غيرها
    }
points-preview-same = { $n ->
        [one] قيمة واحدة كذلك من قبل
        [two] قيمتان كذلك من قبل
        [few] { $n } قيم كذلك من قبل
        [many] { $n } قيمة كذلك من قبل
       *[other] { $n } قيمة كذلك من قبل
    }
points-preview-revisions = قيم ستُنقح
