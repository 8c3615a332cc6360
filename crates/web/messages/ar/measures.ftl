# Measures: what institutions undertake to do about recommendations.

## The list

measures-title = التدابير
measures-lead = ما تتعهد المؤسسات بفعله بشأن التوصيات، وموعده، وما بلغه.
measures-count = { $n ->
        [one] تدبير واحد
        [two] تدبيران
        [few] { $n } تدابير
        [many] { $n } تدبيرًا
       *[other] { $n } تدبير
    }
measures-empty = لا توجد تدابير بعد
measures-empty-step = يبيّن التدبير ما ستفعله مؤسسة بشأن توصية أو مجموعة مواضيعية، وموعده. ابدأ بأكثرها تأكيدًا.
measures-none-step = لا يوجد تدبير يستوفي كل هذه المرشحات. أزل أحدها.
measures-set-status = تحديد الحالة
measures-set-plan = إدراج في الخطة
measures-changed = غُيّرت التدابير.
measures-outcome = ما تم وما تُرك
measures-outcome-changed = ما غُيّر: { $changed }. ما كان كذلك من قبل: { $same }.
measures-outcome-asked = { $n ->
        [one] سيرجع تدبير منشور واحد إلى الوراء: طُلب رأي شخص ثانٍ.
        [two] سيرجع تدبيران منشوران إلى الوراء: طُلب رأي شخص ثانٍ.
        [few] سترجع { $n } تدابير منشورة إلى الوراء: طُلب رأي شخص ثانٍ.
        [many] سيرجع { $n } تدبيرًا منشورًا إلى الوراء: طُلب رأي شخص ثانٍ.
       *[other] سيرجع { $n } تدبير منشور إلى الوراء: طُلب رأي شخص ثانٍ.
    }
measures-outcome-refused = { $n ->
        [one] يبقى تدبير واحد على حاله
        [two] يبقى تدبيران على حالهما
        [few] تبقى { $n } تدابير على حالها
        [many] يبقى { $n } تدبيرًا على حاله
       *[other] يبقى { $n } تدبير على حاله
    }

## One measure

measure = التدبير
measure-add = إضافة تدبير
measure-edit = تعديل التدبير
measure-saved = حُفظ التدبير.
measure-proposal-lead = تقترحه باسم مؤسستك. يوافق عليه المخوّل بالإقرار فيها، ثم تنشره الأمانة.
measure-title = العنوان
measure-title-hint = ما سيُفعل، في سطر واحد. تكفي لغة واحدة.
measure-kind = النوع
measure-kind-law = قانون
measure-kind-policy = سياسة أو استراتيجية
measure-kind-programme = برنامج أو خدمة
measure-kind-budget = ميزانية
measure-kind-training = تدريب
measure-kind-data = بيانات أو بحوث
measure-kind-ratification = تصديق أو انضمام
measure-kind-institution = مؤسسة
measure-kind-remedy = جبر الضرر
measure-description = ما الذي سيُفعل
measure-output = ما الذي سينتج
measure-output-hint = ما يمكن إظهاره عند الانتهاء: قانون نافذ، 200 قابلة مدرَّبة. يلزم ذلك قبل اعتبار التدبير مكتملًا.
measure-who = من يقوم به
measure-institution = المؤسسة
measure-lead = المؤسسة القائدة
measure-supports = المؤسسات المساندة
measure-keeper = يتولى متابعته
measure-keeper-hint = شخص من المؤسسة القائدة. لا يظهر للعموم.
measure-when = الموعد
measure-start = البداية
measure-due = موعد الإنجاز
measure-continuous = مستمر
measure-continuous-box = ليست له نهاية: يُستعرض في مواعيد محددة
measure-historical = نعم، التدبير من الماضي: الموعد مقصود
measure-smart = هل هو تعهد جيد؟
measure-smart-hint = ضع علامة على ما ينطبق. يظهر ما ينقص؛ ولا يمنع ذلك شيئًا.
measure-smart-S = محدد
measure-smart-M = قابل للقياس
measure-smart-A = قابل للتحقيق
measure-smart-R = ذو صلة
measure-smart-T = محدد زمنيًا
measure-smart-question-S = هل يقول بالضبط ما الذي سيُفعل؟
measure-smart-question-M = هل يستطيع شخص آخر أن يعرف هل تم؟
measure-smart-question-A = هل تستطيع المؤسسة القيام به بما لديها من موظفين ومال؟
measure-smart-question-R = هل يستجيب لما أُوصي به؟
measure-smart-question-T = هل يحدد الموعد؟
measure-plan = الخطة
measure-plan-none = خارج أي خطة
measure-targets = غايات خطة عام 2030
measure-targets-hint = أرقام تفصل بينها فواصل، مثل 5.2, 16.3.
measure-money = الكلفة
measure-budget = الميزانية
measure-budget-hint = رقم، مثل 1250000.
measure-currency = العملة
measure-currency-code = العملة، ثلاثة أحرف (EUR, XOF)
measure-budget-source = جهة التمويل
measure-status = الحالة
measure-status-set = تحديد الحالة
measure-status-reason = السبب
measure-status-reason-hint = لازم إذا كان التدبير متوقفًا أو ملغى.
measure-status-reason-hint-public = لازم إذا كان التدبير متوقفًا أو ملغى، وكلما رجع إلى الوراء: عندئذ يقرر شخص ثانٍ.
measure-status-changed = حُددت الحالة.
measure-status-asked = التدبير منشور وسيرجع إلى الوراء. طُلب رأي شخص ثانٍ؛ ويبقى على حاله حتى ذلك الحين.
measure-agreement = موافقة المؤسسة
measure-agreement-lead = تقترح جهة الاتصال في مؤسستك هذا التدبير. اقرأه ثم وافق عليه.
measure-agree = أوافق
measure-agreed = وافقت المؤسسة على التدبير.
measure-publication = النشر
measure-public = منشور
measure-publish = نشر
measure-published = التدبير منشور.
measure-hide = سحبه من العموم
measure-hide-reason = لماذا ينبغي ألا يبقى منشورًا
measure-hide-asked = طُلب رأي شخص ثانٍ؛ ويبقى التدبير منشورًا حتى ذلك الحين.
measure-second-person = يقرر شخص ثانٍ.
measure-waits = طلب { $by } في { $on } الرجوع إلى الوراء. السبب:
measure-changed = آخر تغيير
measure-answers = ما يستجيب له
measure-answers-short = يستجيب لـ
measure-answers-nothing = لا يستجيب لأي توصية بعد.
measure-link = إضافة ما يستجيب له
measure-recommendation = التوصية
measure-recommendation-hint = اسمها القصير في العنوان، مثل upr-4-139-12.
measure-only-overdue = ما تجاوز موعده
measure-only-proposed = بانتظار الموافقة
measure-to-look-at = للنظر فيه
measure-warning-outside-plan = تواريخه خارج فترة الخطة.
measure-warning-no-due-date = ليس له موعد إنجاز ولا هو موصوف بأنه مستمر.
measure-warning-no-lead = لا تقوده أي مؤسسة.
measure-warning-answers-nothing = لا يستجيب لأي توصية ولا لأي مجموعة.
not-public = غير منشور
overdue-since = (متأخر، { $age })

## Milestones

milestones-title = المراحل
milestone = المرحلة
milestone-add = إضافة مرحلة
milestone-edit = تعديل المرحلة
milestone-saved = حُفظت المراحل.
milestone-reached = بُلغت
milestone-done = تاريخ بلوغها
milestone-proof = ما يثبت ذلك

## What is being done about a recommendation

doing-title = ما يجري فعله
doing-nothing = لا يستجيب لها أي تدبير منشور بعد.
doing-by-cluster = (يستجيب للمجموعة كلها)

## Requests to go back on something public

steps-back-title = طلبات الرجوع
steps-back-lead = يطلب شخص إرجاع شيء منشور إلى الوراء ويبيّن السبب. لا يحدث ذلك إلا بموافقة شخص ثانٍ.
steps-back-empty = لا توجد طلبات قيد الانتظار
steps-back-empty-step = تظهر الطلبات هنا عندما يُرجع أحدهم تدبيرًا منشورًا إلى الوراء.
steps-back-about = الموضوع
steps-back-change = التغيير
steps-back-why = السبب
steps-back-who = مقدم الطلب
steps-back-decision = القرار
steps-back-agree = موافقة
steps-back-refuse = رفض
step-back-decided = بُت في الطلب.

## Measures from a file, and files in general

measures-import = تدابير من ملف
measures-import-lead = كل صف تدبير. ترى أولًا ما سيفعله الملف؛ ولا يُكتب شيء قبل موافقتك.
measures-import-columns = يحمل الصف الأول أسماء الأعمدة. العنوان والنوع لازمان؛ وتُفهم الأعمدة التالية بأي من اللغات الست:
measures-import-language = لغة النصوص
measures-import-historical = هذه تدابير من الماضي: المواعيد المنقضية مقصودة
measures-imported = أُدخلت تدابير الملف.
measures-preview-new = { $n ->
        [one] تدبير جديد واحد
        [two] تدبيران جديدان
        [few] { $n } تدابير جديدة
        [many] { $n } تدبيرًا جديدًا
       *[other] { $n } تدبير جديد
    }
measures-preview-known = { $n ->
        [one] تدبير واحد موجود من قبل بالعنوان نفسه
        [two] تدبيران موجودان من قبل بالعنوان نفسه
        [few] { $n } تدابير موجودة من قبل بالعنوان نفسه
        [many] { $n } تدبيرًا موجودًا من قبل بالعنوان نفسه
       *[other] { $n } تدبير موجود من قبل بالعنوان نفسه
    }
measure-add-indicator = إضافة مؤشر
file-kinds = CSV أو Excel (.xlsx) أو OpenDocument (.ods).
file-look = معاينة الملف
file-preview = ما سيفعله الملف
file-preview-lead = لم يُكتب شيء بعد.
file-take = إدخاله
file-unknown-columns = هذه الأعمدة غير مفهومة وتُترك جانبًا:
file-rejected = { $n ->
        [one] خلية واحدة لا يمكن أخذها
        [two] خليتان لا يمكن أخذهما
        [few] { $n } خلايا لا يمكن أخذها
        [many] { $n } خلية لا يمكن أخذها
       *[other] { $n } خلية لا يمكن أخذها
    }
file-rejected-lead = تبقى صفوفها خارجًا؛ ويمكن أخذ غيرها. صحّحها في الملف وأرسله مجددًا: لن يتكرر ما أُدخل.
file-rejected-caption = خلايا لا يمكن أخذها
file-rejected-more = { $n ->
        [one] وواحدة أخرى
        [two] واثنتان أخريان
        [few] و{ $n } أخرى
        [many] و{ $n } أخرى
       *[other] و{ $n } أخرى
    }
file-place = الموضع
file-column = العمود
file-found = ما يوجد هناك
file-why = ما العمل
