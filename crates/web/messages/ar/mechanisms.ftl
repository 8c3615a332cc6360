# The mechanism, its institutions and its members.

## The mechanism

mechanism = الآلية
mechanisms-here = الآليات في هذا الموقع
mechanism-state = الدولة
mechanism-level = المستوى
mechanism-level-national = وطني
mechanism-level-regional = إقليمي
mechanism-level-local = محلي
mechanism-type = النوع
mechanism-parent = تابعة لـ
mechanism-name-in = الاسم باللغة: { $language }
mechanism-saved = تم تعديل الآلية.

## Institutions

institution = المؤسسة
institutions-lead = الوزارات والوكالات والمحاكم والهيئات الأخرى التي تنفذ التوصيات.
institution-name = الاسم
institution-short-name = الاسم المختصر
institution-kind = الفئة
institution-kind-ministry = وزارة
institution-kind-agency = وكالة
institution-kind-court = محكمة
institution-kind-local = سلطة محلية
institution-kind-independent = هيئة مستقلة
institution-parent = تابعة لـ
institution-valid-from = قائمة منذ
institution-valid-to = قائمة حتى
institution-closed = مُلغاة
institution-active = قائمة
institution-add = إضافة مؤسسة
institution-close = إلغاء المؤسسة
institution-reopen = إعادة فتح المؤسسة
institution-saved = حُفظت المؤسسة.
institutions-empty = لا توجد مؤسسات بعد
institutions-empty-step = أضف أول وزارة أو استورد قائمة.
institutions-count = { $n ->
        [zero] لا مؤسسات
        [one] مؤسسة واحدة
        [two] مؤسستان
        [few] { $n } مؤسسات
        [many] { $n } مؤسسة
       *[other] { $n } مؤسسة
    }

## Members

member = العضو
members-lead = من يعمل على السجل، وبأي دور، ولأي مؤسسة.
member-role = الدور
member-since = منذ
member-ended = عضو سابق
member-change-role = تغيير الدور
member-end = إنهاء العضوية
member-end-question = هل تريد إنهاء عضوية { $name }؟
member-end-consequences = لن يعود بإمكان هذا الشخص العمل هنا. ويبقى ما أنجزه باسم دوره.
member-saved = تم تعديل العضوية.
member-second-factor = العامل الثاني
member-second-factor-reset = إلغاء العامل الثاني لهذا العضو
member-second-factor-question = هل تريد إلغاء العامل الثاني للحساب: { $name }؟
member-second-factor-consequences = تُنهى جلسات هذا الشخص في كل مكان ويُبلَّغ بالبريد الإلكتروني. وإلى أن يُعدّ عاملا ثانيا جديدا تكفي كلمة المرور وحدها للدخول. تأكد، وجها لوجه أو بالهاتف، من أن هذا الشخص هو فعلا صاحب الطلب.
member-second-factor-done = أُلغي العامل الثاني. أُنهيت جلسات هذا الشخص في كل مكان ويُبلَّغ بالبريد الإلكتروني.

## Forms of institutions, members and settings

institution-edit = تعديل المؤسسة
institution-last-day = اليوم الأخير
institution-close-lead = تبقى المؤسسة المغلقة في السجل ويمكن إعادة فتحها.
institutions-closed = المؤسسات المغلقة
institutions-name-hint = تكفي لغة واحدة، ويراها قراء اللغات الأخرى.
mechanism-language = لغة العمل
mechanism-settings-lead = ما يقرؤه الجمهور عن الآلية ولغة رسائلها.
mechanism-none-above = لا شيء: مستقلة بذاتها
member-institution-hint = مطلوبة لجهات التنسيق والموافقين والقضاء والسلطات المحلية.
member-ended-done = انتهت العضوية.
member-actions = إجراءات
