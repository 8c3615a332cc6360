# Resources and the pages of the knowledge base.

## Resources

resource-title = موارد
resource-lead = أدلة وقوانين ونماذج وتسجيلات تتبادلها الآليات.
resource-count = { $n ->
        [one] مورد واحد
        [two] موردان
        [few] { $n } موارد
        [many] { $n } موردا
       *[other] { $n } مورد
    }
resource-none-step = أزيلوا أحد عوامل التصفية أو اطلبوه من النظراء.
resource-empty = لم يُنشر أي مورد بعد.
resource-empty-step = ابدأوا بدليل أو نموذج تستعمله آليتكم كل شهر.
resource-add = مشاركة مورد
resource-add-lead = يبقى مسودة إلى أن ينشره أحد محرري المركز أو رئيس آليتكم.
resource-edit = تعديل المورد
resource-drafts = لم تُنشر بعد
resource-status-draft = مسودة
resource-status-withdrawn = مسحوب
resource-waits = ينتظر أن ينشره أحد محرري المركز أو رئيس آليتكم.
resource-publish = نشر
resource-review = راجعته: لا يزال صالحا
resource-out-of-date = ربما لم يعد محدثا
resource-open = فتح الصفحة
resource-download = حفظ الملف
resource-file-elsewhere = الملف محفوظ في العقدة التي تشارك هذا المورد.
resource-versions = نسخ سابقة
resource-until = حتى { $day }

## Fields

resource-kind = النوع
resource-kind-guide = دليل
resource-kind-legal_text = نص قانوني
resource-kind-template = نموذج
resource-kind-recording = تسجيل
resource-kind-link = رابط
resource-name = العنوان
resource-summary = فائدته
resource-summary-hint = جملتان أو ثلاث لمن لا يعرف آليتكم.
resource-where = مكانه
resource-where-hint = ملف أو عنوان صفحة. والجديد يُبقي القديم نسخة سابقة.
resource-file = الملف
resource-address = عنوان الصفحة
resource-form = الصيغة الميسّرة
resource-form-hint = الصيغة التي يمكن للجميع قراءة الملف بها، بما في ذلك بقارئ الشاشة.
resource-form-tagged_pdf = ملف PDF موسوم
resource-form-easy_read = سهل القراءة، ومجرَّب مع قراء
resource-form-structured = وثيقة نصية بعناوين حقيقية
resource-form-on_request = لا توجد بعد؛ صيغة أخرى عند الطلب
resource-recording = للتسجيل
resource-recording-hint = لا يُنشر التسجيل إلا مصحوبا بشرح نصي على الشاشة وبنص كل ما يُقال.
resource-captions = الشرح النصي على الشاشة
resource-captions-hint = اللغات التي يتوافر بها الشرح النصي، ورابط إلى ملفه أو إلى التسجيل المشروح.
resource-transcript = نص كل ما يُقال
resource-languages = اللغات المتاحة
resource-body = الهيئة المعنية
resource-dated = التاريخ
resource-review-on = يُراجع في
resource-keeper = شاركه

## Knowledge base

knowledge-title = قاعدة المعارف
knowledge-lead = ما هو معروف عن القدرات الأربع التي تحتاج إليها الآلية الوطنية.
knowledge-about-engagement = العمل مع هيئات الأمم المتحدة والهيئات الإقليمية: التقارير والحوارات والزيارات والبلاغات.
knowledge-about-coordination = الجمع بين الوزارات والبرلمان والمحاكم والجهاز الإحصائي والسلطات المحلية.
knowledge-about-consultation = الاستماع إلى المؤسسة الوطنية لحقوق الإنسان والمجتمع المدني والأشخاص المعنيين.
knowledge-about-information = تتبع التوصيات وتجميعها والتخطيط لها، وإبقاء ما أُنجز محدثا ومعلنا.
knowledge-reviewed = آخر مراجعة في { $day }
knowledge-empty = لم يُكتب شيء هنا بعد.
knowledge-empty-step = يكتب محررو المركز هذه الصفحة. وحتى ذلك الحين، انظروا الموارد والأسئلة أدناه.
knowledge-onwards = المزيد عن الموضوع
knowledge-write = كتابة هذه الصفحة
knowledge-write-lead = يعني الحفظ أنكم راجعتم الصفحة كلها اليوم. ويبقى ما كان مكتوبا من قبل مقروءا.
knowledge-text = النص

## What was done

resource-done-made = حُفظت المسودة.
resource-done-saved = حُفظ التعديل.
resource-done-published = نُشر المورد.
resource-done-reviewed = أُشِّر عليه بأنه روجع اليوم.
resource-done-withdrawn = سُحب المورد، ويبيَّن السبب في موضعه.
knowledge-done = حُفظت الصفحة.

## In the audit trail

audit-resource-make = أضاف موردا
audit-resource-revise = عدَّل موردا
audit-resource-publish = نشر موردا
audit-resource-review = راجع موردا
audit-resource-withdraw = سحب موردا
audit-knowledge-write = كتب صفحة في قاعدة المعارف
