# Profiles of mechanisms and the overview of the world.

## The overview

profiles-title = آليات العالم
profiles-lead = كيف أُنشئت آلية كل دولة، وما الأدوات التي تعمل بها، ومن يُسأل. تُرتب الدول حسب الاسم، ولا يوجد أي تصنيف.
profiles-count = { $n ->
        [one] ملف تعريفي واحد
        [two] ملفان تعريفيان
        [few] { $n } ملفات تعريفية
        [many] { $n } ملفاً تعريفياً
       *[other] { $n } ملف تعريفي
    }
profiles-as = طريقة العرض
profiles-as-list = قائمة حسب المنطقة
profiles-as-table = جدول
profiles-as-map = خريطة
profiles-none-step = أزِل أحد عوامل التصفية.
profiles-empty = لا يوجد هنا ملف تعريفي لأي آلية بعد
profiles-empty-step = تسجل أمانة إحدى الآليات الدخول وتكتب الملف الأول.
profiles-note = ترد كل دولة في المنطقة والمجموعات التي تدرجها فيها الأمم المتحدة للأغراض الإحصائية.
profiles-no-region = بلا منطقة
profiles-shares-capacity = تشارك تقييمها الذاتي بشأن
profiles-confirmed-year = أُكّد خلال اثني عشر شهراً
profiles-map-title = مربع متساوٍ لكل دولة، في موقعها التقريبي
profiles-map-skip = تجاوز الخريطة إلى القائمة
profiles-letter-confirmed = م
profiles-letter-written = ك
profiles-map-confirmed = أُكّد خلال اثني عشر شهراً
profiles-map-written = مكتوب ولم يؤكد خلال اثني عشر شهراً
profiles-map-empty = لم يؤكد شيء بعد
profiles-tile = { $state }: { $age }

## How old a confirmation is; never a grade

profile-nothing-confirmed = لم يؤكد شيء بعد
profile-nothing-step = آلية هذه الدولة مدعوة إلى استكمال هذا الملف. وإلى ذلك الحين لا يتضمن سوى ما ورد في قوائم الأمم المتحدة.
profile-never-confirmed = لم يؤكد بعد
profile-confirmed-ago = أُكّد { $age }
profile-not-confirmed-for = { $n ->
        [one] لم يؤكد منذ شهر
        [two] لم يؤكد منذ شهرين
        [few] لم يؤكد منذ { $n } أشهر
        [many] لم يؤكد منذ { $n } شهراً
       *[other] لم يؤكد منذ { $n } شهر
    }
profile-confirmed-on = آخر تأكيد
profile-written-on = آخر كتابة
profile-confirmation = التأكيد

## What a profile says

profile-facts = لمحة سريعة
profile-state = الدولة
profile-state-code = الدولة (الرمز)
profile-region = المنطقة
profile-groups = مجموعة الدول
profile-group-ldc = أقل البلدان نمواً
profile-group-lldc = البلدان النامية غير الساحلية
profile-group-sids = الدول الجزرية الصغيرة النامية
profile-mechanism = الآلية
profile-kind = نوع الآلية
profile-names = اسم الآلية
profile-original-name = الاسم بلغة الدولة
profile-original-name-hint = فقط إذا لم تكن إحدى اللغات الست أعلاه.
profile-mandate = الولاية
profile-mandate-engage = تتفاعل مع آليات الأمم المتحدة والآليات الإقليمية
profile-mandate-implement = تنسق التنفيذ
profile-mandate-report = تُعد التقارير
profile-mandate-follow_up = تتولى المتابعة
profile-part-setup = كيف أُنشئت
profile-part-part = من يشارك
profile-part-work = بماذا تعمل
profile-part-help = المساعدة المتلقاة والمعروضة
profile-number-year = سنة الإنشاء
profile-number-staff = عدد العاملين في الأمانة
profile-number-focal_points = جهات التنسيق
profile-number-meetings = عدد الاجتماعات في السنة
profile-passage-legal_act = السند القانوني
profile-passage-chair = الرئاسة
profile-passage-secretariat = الأمانة
profile-passage-members = الأعضاء
profile-passage-parliament = البرلمان
profile-passage-judiciary = القضاء
profile-passage-nhri = المؤسسة الوطنية لحقوق الإنسان
profile-passage-civil_society = المجتمع المدني
profile-passage-local_authorities = السلطات المحلية
profile-passage-statistical_office = مكتب الإحصاء
profile-passage-tools = الأدوات
profile-passage-plan = الخطة
profile-passage-reports = آخر التقارير المقدمة
profile-passage-assistance_received = المساعدة المتلقاة
profile-passage-assistance_offered = المساعدة المعروضة على الآخرين
profile-hint-chair = المنصب لا الشخص.
profile-hint-secretariat = الوزارة أو المكتب الذي توجد فيه.
profile-hint-tools = السجلات وقواعد البيانات والمبادئ التوجيهية.
profile-ask = من يُسأل
profile-ask-nobody = لم تحدد هذه الآلية مكتباً بعد.
profile-ask-network = اطرح سؤالاً على الشبكة
profile-contact = المكتب الذي يُسأل
profile-contact-email = البريد الإلكتروني العام للمكتب
profile-contact-hint = وظيفة وعنوانها، لا عنوان شخص بعينه: يمكن للجميع قراءته.
profile-links = روابط
profile-links-hint = رابط واحد في كل سطر: العنوان ثم مسافة ثم وصفه.
profile-same-state = آليات أخرى لهذه الدولة
profile-from-elsewhere = هذا الملف نسخة من عقدة أخرى في الشبكة.

## Writing

profile-mine = ملفكم التعريفي
profile-write = كتابة ملف تعريفي
profile-edit = تعديل الملف
profile-complete = استكمال هذا الملف
profile-edit-lead = ما تحفظونه يصبح علنياً فوراً. اتركوا ما لا تعرفونه؛ يمكن إضافته لاحقاً.
profile-adopts = عند أول حفظ تتولى آلية الدولة هذا الملف من المركز.
profile-have = لديكم ملف تعريفي بالفعل:
profile-voice = ملف تعريفي لـ
profile-state-hint = فقط لآلية لها مقعد في المركز وليس لها مساحة عمل خاصة بها.
profile-save = حفظ ونشر
profile-saved = حُفظ الملف وأصبح علنياً.

## Confirming

profile-confirm = تأكيد الملف
profile-confirm-question = هل ما زال كل ما في هذا الملف صحيحاً؟
profile-confirm-lead = سيظهر تاريخ اليوم على الملف. وستتلقون تذكيراً بعد أحد عشر شهراً.
profile-read-again = قراءة الملف مرة أخرى
profile-confirmed = أُكّد الملف بتاريخ اليوم.

## The four capacities

profile-capacities = القدرات الأربع
profile-capacities-lead = قائمة تدقيق لاستخدامكم الخاص. لا تُجمع ولا تُقارن ولا تُرتب.
profile-capacities-private = لا يراها إلا أمانتكم
profile-capacities-shared = يمكن للجميع رؤيتها في ملفكم
profile-capacities-own-word = ما تقوله الآلية عن نفسها.
profile-capacities-save = حفظ القائمة
profile-assessed-yes = نعم
profile-assessed-partly = جزئياً
profile-assessed-no = لا
profile-assessed-open = لم يُقيَّم بعد
profile-assessed = حُفظت القائمة.
profile-note-on = ملاحظة بشأن: { $item }
profile-sharing = هل تُشارَك؟
profile-sharing-off = إذا شاركتموها ظهرت الإجابات والملاحظات في ملفكم العلني، وأمكن للنظراء الذين يبحثون عن هذه القدرة أن يجدوكم.
profile-sharing-on = الإجابات والملاحظات ظاهرة في ملفكم العلني. يمكنكم سحبها في أي وقت.
profile-share = مشاركة في الملف
profile-unshare = إيقاف المشاركة
profile-shared = أصبح التقييم الذاتي ظاهراً في الملف.
profile-unshared = عاد التقييم الذاتي خاصاً.

## History

profile-history = ما كان يقوله سابقاً
profile-history-empty = لم يكتب أحد هذا الملف بعد
profile-history-empty-step = عند كل حفظ ستظهر التغييرات هنا.
profile-version = النسخة { $number }

## Handing over

profile-hand-over = تسليم
profile-hand-over-lead = تكتب الآلية التي ليس لها مساحة عمل في هذه العقدة ملفها وتؤكده من مقعدها في المركز. تأكدوا من أن المقعد يخص تلك الدولة.
profile-seat = المقعد في المركز
profile-seat-hint = اتركوه فارغاً لإعادة الملف إلى محرري المركز.
profile-no-seats = ليس لأي آلية مقعد في المركز بعد
profile-no-seats-step = أدرجوها أولاً ضمن مؤسسات المركز.
profile-handed = سُلّم الملف.

## Groups of States

profile-flags = مجموعات الدول وتواريخها
profile-flags-lead = أي الدول تنتمي إلى أي مجموعة، ومنذ متى، وحتى متى، وما المصدر.
profile-flags-set = تصحيح مجموعة دولة
profile-flag-choose = متابعة
profile-flag-today = اليوم
profile-flag-holds = تنتمي
profile-flag-holds-not = لا تنتمي
profile-flag-from = اليوم الأول
profile-flag-to = اليوم الأخير
profile-flag-source = المصدر
profile-flag-source-hint = القرار أو القائمة التي تنص على ذلك.
profile-flag-save = حفظ
profile-flag-set = صُححت المجموعة.

## What the audit trail calls it

audit-profile-make = أُنشئ ملف تعريفي
audit-profile-save = كُتب ملف تعريفي
audit-profile-adopt = تولت آلية الدولة الملف
audit-profile-confirm = أُكّد ملف تعريفي
audit-profile-remind = تذكير بتأكيد ملف تعريفي
audit-profile-assess = كُتب تقييم ذاتي
audit-profile-share = تغيّرت مشاركة التقييم الذاتي
audit-profile-hand_over = سُلّم ملف تعريفي
audit-profile-flag = حُددت مجموعة دولة
