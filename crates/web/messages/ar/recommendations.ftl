# The register: recommendations, their documents, tags, clusters and cases.

# Names of positions, statuses, kinds, themes, bodies and States come from the vocabularies of `suivi_kernel::vocab`.

## The register

register-title = التوصيات
register-search = البحث في التوصيات
results-count = { $n ->
        [zero] لا توصيات
        [one] توصية واحدة
        [two] توصيتان
        [few] { $n } توصيات
        [many] { $n } توصية
       *[other] { $n } توصية
    }
results-as-of = حتى { $date }
results-none = لا توجد نتائج
results-none-step = جرّب كلمات أقل أو أزل أحد المرشحات.
results-did-you-mean = لم يُعثر على هذه الكلمات بعينها؛ تُعرض كلمات مشابهة.
register-empty = السجل فارغ
register-empty-step = للبدء، استورد ملفًا من الفهرس العالمي لحقوق الإنسان أو جدولًا خاصًا بك.
download-list = تنزيل هذه القائمة
download-as = تنزيل بصيغة { $format }
sort-relevance = الأكثر صلة أولًا
sort-newest = الأحدث أولًا
sort-document = بترتيب الوثيقة

## Fields and filters

recommendation = التوصية
recommendation-number = التوصية { $number }
field-number = الرقم
field-text = النص
field-body = الهيئة
field-family = نوع الهيئة
field-cycle = الجولة
cycle-number = الجولة { $n }
field-session = الدورة
field-year = السنة
field-date = التاريخ
field-theme = الموضوع
field-person = الأشخاص المعنيون
field-sdg = هدف التنمية المستدامة
field-position = موقف الدولة
field-recommending-state = الدولة المقدمة للتوصية
field-state = الدولة موضوع الاستعراض
field-kind = النوع
field-action = نوع الإجراء
field-status = الحالة
field-verified = التحقق
field-cluster = المجموعة المواضيعية
field-document = الوثيقة
field-symbol = الرمز
field-paragraph = الفقرة
field-language = اللغة
field-source = المصدر
field-due = الموعد النهائي
field-last-update = آخر تحديث
field-lead = المؤسسة القائدة
verified-yes = تم التحقق منها
verified-no = لم يتم التحقق منها بعد
verified-by = قورنت بالمصدر: { $name }، { $date }
cluster-none = خارج أي مجموعة

## One recommendation

recommended-by = مقدمة من: { $states }
recommended-in = { $symbol }، الفقرة { $paragraph }
open-document = فتح الوثيقة في موقع الأمم المتحدة
text-official = النص الرسمي
text-translation = ترجمة غير رسمية
text-plain = بعبارات مبسطة
text-other-languages = بلغات أخرى
text-versions = الصيغ السابقة للنص
position-said-in = ورد في { $symbol }
part-of = جزء من { $number }
parts-title = أجزاؤها
repeats-title = طُلبت أكثر من مرة
repeats-lead = صدرت التوصية نفسها في عدة جولات أو عن عدة هيئات.
cite-title = الاستشهاد بهذه التوصية
timeline-title = ما تم تنفيذه
timeline-empty = لم يُسجل شيء بعد

## Tags

tags-suggested = مقترحة
tag-set-by-import = وردت مع البيانات
tag-set-by-rule = مقترحة بقاعدة
tag-set-by-person = حددها شخص
tag-suggestion-note = وردت هذه العلامات مع البيانات ولم يتحقق منها أحد بعد. وكثيرًا ما تكون خاطئة.
tag-accept = قبول
tag-refuse = رفض

## One act on many

bulk-verify = وضع علامة التحقق
bulk-unverify = إلغاء التحقق
bulk-cluster = إدراج في مجموعة
bulk-cluster-none = إخراج من المجموعة
bulk-theme = تحديد موضوع
bulk-person = تحديد الأشخاص المعنيين
bulk-sdg = تحديد هدف من أهداف التنمية المستدامة
bulk-unchanged = تركه كما هو
bulk-done = { $n ->
        [zero] لم تُعدّل أي توصية.
        [one] عُدّلت توصية واحدة.
        [two] عُدّلت توصيتان.
        [few] عُدّلت { $n } توصيات.
        [many] عُدّلت { $n } توصية.
       *[other] عُدّلت { $n } توصية.
    }
bulk-unchanged-count = { $n ->
        [zero] لم يكن أي منها كذلك من قبل.
        [one] كانت واحدة كذلك من قبل.
        [two] كانت اثنتان كذلك من قبل.
        [few] كانت { $n } منها كذلك من قبل.
        [many] كانت { $n } منها كذلك من قبل.
       *[other] كانت { $n } منها كذلك من قبل.
    }
acts-title = آخر الإجراءات
act-undone = { $n ->
        [zero] تم التراجع: لم تتغير أي توصية.
        [one] تم التراجع: عادت توصية واحدة كما كانت.
        [two] تم التراجع: عادت توصيتان كما كانتا.
        [few] تم التراجع: عادت { $n } توصيات كما كانت.
        [many] تم التراجع: عادت { $n } توصية كما كانت.
       *[other] تم التراجع: عادت { $n } توصية كما كانت.
    }
act-undone-except = { $n ->
        [zero] لم يُعدّل أي منها بعد ذلك.
        [one] عُدّلت واحدة بعد ذلك فتُركت كما هي.
        [two] عُدّلت اثنتان بعد ذلك فتُركتا كما هما.
        [few] عُدّلت { $n } منها بعد ذلك فتُركت كما هي.
        [many] عُدّلت { $n } منها بعد ذلك فتُركت كما هي.
       *[other] عُدّلت { $n } منها بعد ذلك فتُركت كما هي.
    }

## Clusters

clusters-title = المجموعات المواضيعية
clusters-lead = توصيات تطلب الشيء نفسه تقريبًا. يجري العمل بحسب المجموعة والعدّ بحسب التوصية.
cluster-name = اسم المجموعة
cluster-new = مجموعة جديدة
cluster-rename = إعادة التسمية
cluster-close = إغلاق المجموعة
cluster-saved = حُفظت المجموعة.
clusters-empty = لا توجد مجموعات بعد
clusters-empty-step = حدد في السجل التوصيات المترابطة وأدرجها في مجموعة جديدة.

## Documents

documents-title = الوثائق
documents-lead = الوثائق التي وردت فيها التوصيات كما أصدرتها الأمم المتحدة والهيئات الإقليمية.
document-title = العنوان
document-draft = مشروع
document-recommendations = التوصيات الواردة فيها
documents-empty = لا توجد وثائق بعد

## Labels to map

labels-title = تسميات تحتاج إلى ربط
labels-lead = تسميات في البيانات المستوردة لا تعرفها أي قائمة. حدد معنى كل منها مرة واحدة؛ تبقى السجلات في كل حال.
label-found = التسمية
label-scheme = تدل على
label-count = السجلات التي تحملها
label-means = معناها
label-suggestion = اقتراح: { $label }
label-ignore = لا معنى لها هنا
label-decided = رُبطت التسمية «{ $label }». { $n ->
        [zero] لم يوسم أي سجل.
        [one] وُسم سجل واحد.
        [two] وُسم سجلان.
        [few] وُسمت { $n } سجلات.
        [many] وُسم { $n } سجلًا.
       *[other] وُسم { $n } سجل.
    }
labels-empty = لا تسميات تحتاج إلى ربط
labels-empty-step = تنتظر هنا التسميات غير المعروفة في الاستيراد حتى يحدد أحد معناها.
