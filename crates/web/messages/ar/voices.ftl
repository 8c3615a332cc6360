# Assessments, remarks, requests for information, signals, and the public’s ways in.

## Assessments: whose view

voice-state = تقييم الدولة
voice-state-none = لم تنشر الدولة تقييمًا.
voice-independent = آراء مستقلة
voice-independent-none = لم يُنشر هنا بعد أي تقييم مستقل. ويمكن للمؤسسات الوطنية والمجتمع المدني تقديم تقييم.
voice-nhri = المؤسسة الوطنية لحقوق الإنسان
voice-civil-society = المجتمع المدني
voice-committee = تقييم اللجنة
voice-all = الكل

## Assessments

assessment = تقييم
assessments-title = مدى التنفيذ
assessments-note = كل رأي قائم بذاته. ولا تُدمج الآراء أبدًا ولا يُحسب لها متوسط.
assessments-earlier = { $n ->
        [one] تقييم سابق واحد
        [two] تقييمان سابقان
        [few] { $n } تقييمات سابقة
        [many] { $n } تقييمًا سابقًا
       *[other] { $n } تقييم سابق
    }
assessment-add = إضافة تقييم
assessment-hidden = أخفاه أحد المشرفين: { $reason }
assessment-hidden-short = مخفي
assessment-waits = في انتظار شخص ثانٍ
assessment-as-of = حتى { $date }
assessment-read = قراءة التقييم
assessment-answer-of-state = رد الدولة
assessment-whose = صاحب التقييم
assessment-grade = الدرجة
assessment-scale = السلّم
assessment-why = الأسباب
assessment-why-hint = ما الذي أُنجز خلال الفترة، وما الذي ما زال ناقصًا، وما الدليل على ذلك.
assessment-day = حتى أي يوم
assessment-name = اسم المؤسسة أو المنظمة
assessment-name-hint = كما ينبغي أن يقرأه الجمهور.
assessment-symbol = الوثيقة
assessment-reason = سبب اختلافه عن التقييم السابق
assessment-reason-hint = مطلوب إذا تغيرت الدرجة.
assessment-help = كيف تُختار الدرجة
assessment-help-text = انظر إلى الخطوات المتخذة خلال الفترة لا إلى الوضع برمته. فالخطوة الملموسة التي تستجيب للتوصية ولكنها غير مكتملة تعني «جزئيًا». و«غير منفذة» تعني عدم اتخاذ أي خطوة في هذا الشأن خلال الفترة، لا أن العمل لم يكتمل. و«مخالفة» تعني رفضًا أو تدبيرًا جديدًا يتعارض مع التوصية، لا سوء الوضع.
assessment-committee-source = موضع قول اللجنة ذلك
assessment-committee-source-hint = لتقييم اللجنة فقط: رمز الوثيقة والفقرة.
assessment-no-evidence = لماذا لا يمكن عرض أدلة
assessment-no-evidence-hint = تتطلب درجة «منفذة بالكامل» دليلًا علنيًا أو هذا السبب.
assessment-public-at-once = يُنشر فور إرساله باسم منظمتكم. ولا يستطيع أحد في الحكومة تغييره.
assessment-second-person = ينشره شخص ثانٍ: فلا يستطيع من كتبه نشره.
assessment-publish = نشر
assessment-propose = إرسال إلى الشخص الثاني
assessment-proposed = التقييم في انتظار شخص ثانٍ.
assessment-published = التقييم علني.
assessment-published-at = تاريخ النشر
assessment-sent-back = أُعيد التقييم.
assessment-withdrawn = سُحب هذا التقييم.
assessment-hidden-done = أُخفي التقييم، ويظهر السبب مكانه.
assessment-shown-done = أُظهر التقييم من جديد.
answer-published = الرد علني بجانب التقييم.
assessment-superseded = حلّ محله تقييم لاحق.
assessment-decide = البت فيه
assessment-send-back = إعادة
assessment-send-back-why = ما الذي ينبغي تغييره
assessment-withdraw = سحب
assessment-withdraw-why = سبب السحب
assessment-answer = الرد علنًا باسم الدولة
assessment-answer-hint = يظهر الرد بجانب التقييم، ويبقى التقييم كما هو.
assessment-answer-publish = نشر الرد
assessment-show = إظهار من جديد
assessment-hide = إخفاء عن الجمهور
assessment-hide-why = السبب، ويظهر للجميع مكانه
assessments-waiting = تقييمات في انتظار شخص ثانٍ
assessments-waiting-lead = اقرأ الأسباب ثم انشر أو أعد. ولا يمكنك نشر ما كتبته بنفسك.
assessments-waiting-none = لا شيء في الانتظار
assessments-waiting-none-step = تظهر هنا التقييمات المقترحة.
assessment-none = بلا تقييم
assessments-by-state = تقييمات الدولة نفسها
assessments-no-average = هذا توزيع وليس درجة إجمالية: فالدولة تقيّم نفسها، ولا تقيّم اللجان إلا بعض الفقرات.
assessments-latest = أحدث ما نُشر
assessments-none = لا تقييمات بعد
assessments-none-step = تُضاف في صفحة التوصية.

## Scales and grades

scale-own = تقييم التنفيذ
scale-committee-general = السلّم العام لهيئات المعاهدات
scale-cat-implementation = لجنة مناهضة التعذيب: التنفيذ
scale-cat-information = لجنة مناهضة التعذيب: المعلومات الواردة
scale-of-body = سلّم: { $body }
grade-meaning-not_assessed = لم يقيّمها أحد بعد.
grade-meaning-fully = تُظهر الأدلة أن التوصية نُفذت.
grade-meaning-substantially = نُفذ جوهرها وبقيت أجزاء ثانوية.
grade-meaning-partially = اتُّخذت خلال الفترة خطوات ملموسة في هذا الشأن، ويلزم المزيد.
grade-meaning-not_implemented = الإطار السابق فحسب، أو مشروع قانون متعثر، أو لا إجراء في هذا الشأن خلال الفترة.
grade-meaning-contrary = رفض أو تراجع أو تدبير يخالف التوصية.
grade-meaning-insufficient_info = لا يمكن الحكم عليها بما هو معروف.
grade-meaning-ccpr-a = ثبت اتخاذ إجراءات مهمة نحو تنفيذ التوصية.
grade-meaning-ccpr-b = اتُّخذت خطوات، ويلزم مزيد من الإجراءات أو المعلومات.
grade-meaning-ccpr-c = ورد رد، لكن الإجراءات أو المعلومات غير ذات صلة أو لا تنفذ التوصية. ولا يعني ذلك «غير مكتمل».
grade-meaning-ccpr-d = لم يرد تقرير متابعة بعد التذكير.
grade-meaning-ccpr-e = المعلومات أو التدابير تخالف التوصية أو ترفضها.
grade-meaning-ced-a = ثبت اتخاذ إجراءات مهمة نحو تنفيذ التوصية.
grade-meaning-ced-b = اتُّخذت خطوات، ويلزم مزيد من الإجراءات أو المعلومات.
grade-meaning-ced-c = ورد رد، لكن الإجراءات أو المعلومات غير ذات صلة أو لا تنفذ التوصية. ولا يعني ذلك «غير مكتمل».
grade-meaning-ced-d = لم يرد تقرير متابعة بعد التذكير.
grade-meaning-ced-e = المعلومات أو التدابير تخالف التوصية أو ترفضها.

## Remarks

remarks-title = ملاحظات وأسئلة
remarks-note = بين الأمانة والمؤسسات المعنية. ولا يراها الجمهور.
remark-yours = ملاحظتك
remark-who-reads = من يمكنه القراءة
class-government = الأمانة والمؤسسات المعنية
class-restricted = مقيّد: هذه المؤسسة والأمانة والرئاسة
class-restricted-short = مقيّد
remark-send = إرسال الملاحظة
remark-withdrawn = سُحبت هذه الملاحظة
remark-withdraw = سحب

## Requests for information

request = طلب معلومات
requests-title = طلبات المعلومات
requests-lead = أسئلة الأمانة إلى المؤسسات، ولكل منها موعد وجواب واحد.
requests-none = لا طلبات هنا
requests-none-step = تظهر هنا الأسئلة الموجهة إلى مؤسستك.
request-new = سؤال مؤسسة
request-new-lead = سؤال واحد ومؤسسة واحدة وموعد واحد.
request-ask-here = سؤال مؤسسة عن هذا
request-question = السؤال
request-to = المؤسسة
request-due = الموعد
request-send = إرسال السؤال
request-sent = أُرسل السؤال.
request-asked-by = السائل
request-answer = الجواب
request-answer-send = إرسال الجواب
request-answer-sent = أُرسل الجواب.
request-open = مفتوح
request-late = متأخر
request-answered = مُجاب عنه
request-withdrawn = مسحوب
request-withdraw = سحب السؤال
request-withdrawn-done = سُحب السؤال.

## Signals

signals-title = إشارات
signals-lead = تلميحات من الخارج: أخبار وتلقيمات واقتراحات. ولا يُعد أي منها دليلًا حتى يعتمده شخص.
signal-open = للبت
signal-state-taken = اعتُمدت دليلًا
signal-state-set_aside = استُبعدت
signals-none = لا إشارات هنا
signals-none-step = تظهر هنا الاقتراحات المقدمة من صفحة التوصية.
signal-kind-news = خبر
signal-kind-feed = تلقيم
signal-kind-suggestion = اقتراح
signal-about = بشأن:
signal-record = التوصية
signal-record-hint = اسمها في العناوين، مثل upr-4-139-12.
signal-take = اعتماده دليلًا
signal-taken = أصبح دليلًا داخليًا إلى أن ينشره أحد.
signal-set-aside = استبعاد
signal-set-aside-done = استُبعدت.
signal-reason = لماذا لا يثبت شيئًا هنا
evidence-kind = نوع الدليل
evidence-kind-law = قانون أو مرسوم
evidence-kind-gazette = الجريدة الرسمية
evidence-kind-court_decision = قرار قضائي
evidence-kind-statistic = إحصاء
evidence-kind-report = تقرير
evidence-kind-photo = صورة
evidence-kind-link = صفحة إلكترونية
suggest-title = اقتراح مادة للقراءة
suggest-lead = قانون أو تقرير أو خبر يبين مآل هذه التوصية. ويقرر شخص ما إذا كان دليلًا.
suggest-what = ما هو
suggest-where = عنوان الصفحة
suggest-source = المصدر
suggest-source-hint = صحيفة أو إدارة أو منظمة.
suggest-day = تاريخه
suggest-why = ما الذي يبينه
suggest-why-hint = لا تكتب أسماء الضحايا أو أشخاص آخرين.
suggest-send = إرسال الاقتراح
suggestion-sent = شكرًا. ستنظر فيه الأمانة.

## Ways in for the public

by-title = تتبّع موضوع
by-lead = ما طُلب من الدولة، وما أُنجز، ومن أنجزه، وبأي دليل، ومدى حداثته.
by-right = حسب الحق
by-right-lead = الحقوق والمجالات القانونية، ولكل منها جميع مواضيعه.
by-theme = حسب الموضوع
by-theme-lead = مواضيع الفهرس العالمي لحقوق الإنسان.
by-person = حسب فئة الأشخاص
by-person-lead = الأطفال والنساء والأشخاص ذوو الإعاقة وغيرهم.
by-sdg = حسب هدف التنمية المستدامة
by-sdg-lead = غايات خطة عام 2030 التي تخدمها التوصيات.
by-institution = حسب المؤسسة
by-institution-lead = من يقود ماذا.
by-nothing = لا شيء هنا بعد
by-nothing-step = يظهر بمجرد أن ترتبط به توصيات.
by-count = { $n ->
        [one] توصية واحدة
        [two] توصيتان
        [few] { $n } توصيات
        [many] { $n } توصية
       *[other] { $n } توصية
    }
by-asked = { $n ->
        [one] توصية سارية واحدة تتعلق بهذا.
        [two] توصيتان ساريتان تتعلقان بهذا.
        [few] { $n } توصيات سارية تتعلق بهذا.
        [many] { $n } توصية سارية تتعلق بهذا.
       *[other] { $n } توصية سارية تتعلق بهذا.
    }
by-note = تُعد الأرقام التوصيات حتى { $date }. وهي تصف العمل لا التمتع بالحقوق، وليست درجة.
by-covered-meaning = توصيات يستجيب لها تدبير علني واحد على الأقل.
by-assessed = قيّمتها الدولة
by-assessed-meaning = توصيات نشرت الدولة تقييمها الخاص بشأنها.
by-independent = مع رأي مستقل
by-independent-meaning = توصيات نشرت مؤسسة وطنية أو المجتمع المدني أو لجنة تقييمًا بشأنها.
by-done = ما أُنجز
by-newest = آخر تحديث:
by-done-nothing = لم يُنشر بعد أي تحديث بشأن هذا.
by-nothing-new = تفيد المؤسسة بأنه لا جديد.
by-concerns = يتعلق بـ:
by-measure = التدبير
by-measures = تدابير جارية ومخطط لها
by-measures-count = { $n ->
        [one] تدبير علني واحد يستجيب لهذه التوصيات.
        [two] تدبيران علنيان يستجيبان لهذه التوصيات.
        [few] { $n } تدابير علنية تستجيب لهذه التوصيات.
        [many] { $n } تدبيرًا علنيًا يستجيب لهذه التوصيات.
       *[other] { $n } تدبير علني يستجيب لهذه التوصيات.
    }

## The trail

audit-case-close = أُغلق الملف
audit-case-reopen = أُعيد فتح الملف
audit-case-assess = قُيّم الملف
audit-assessment-propose = اقتُرح تقييم
audit-assessment-file = قُدّم تقييم
audit-assessment-publish = نُشر تقييم
audit-assessment-send_back = أُعيد تقييم
audit-assessment-withdraw = سُحب تقييم
audit-assessment-hide = أُخفي تقييم
audit-assessment-show_again = أُظهر تقييم من جديد
audit-assessment-supersede = استُبدل تقييم
audit-comment-write = كُتبت ملاحظة
audit-comment-withdraw = سُحبت ملاحظة
audit-request-ask = طُلبت معلومات
audit-request-answer = أُجيب عن طلب
audit-request-withdraw = سُحب طلب
audit-signal-send = أُرسلت إشارة
audit-signal-decide = بُتّ في إشارة
audit-evidence-add = أُضيف دليل
