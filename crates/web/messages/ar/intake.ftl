# Documents in: a file becomes candidates, a person checks them, they come into the register.
doc-in-title = الوثائق الواردة
doc-in-lead = أدخل الوثيقة كما أُرسلت إليك، وتحقَّق مما توصي به قبل أن يدخل أي شيء في السجل.
doc-in-new = إدخال وثيقة
doc-in-file = الوثيقة
doc-in-file-hint = ملف Word أو PDF أو صفحة شبكة محفوظة أو نص عادي، بأي من اللغات الست. يستغرق تقرير من 30 صفحة نحو ثانية.
doc-in-paste = أو ألصق نصها
doc-in-paste-hint = لقائمة وردت بالبريد الإلكتروني.
doc-in-pasted = نص ملصق
doc-in-read = قراءة الوثيقة
doc-in-empty = لم تُدخَل أي وثيقة بعد.
doc-in-empty-step = اختر الملف الذي وصلك؛ لا يدخل شيء في السجل قبل موافقتك.
doc-in-found = المقاطع التي عُثر عليها
doc-in-kind = نوع الوثيقة
doc-in-kind-upr_report = تقرير الفريق العامل المعني بالاستعراض الدوري الشامل
doc-in-kind-upr_draft = مشروع قائمة توصيات الاستعراض الدوري الشامل
doc-in-kind-upr_addendum = إضافة تتضمن ردود الدولة
doc-in-kind-upr_thematic_list = قائمة مواضيعية بالتوصيات
doc-in-kind-concluding_observations = ملاحظات ختامية
doc-in-kind-visit_report = تقرير عن زيارة قُطرية
doc-in-kind-resolution = قرار أو مقرر
doc-in-kind-regional = وثيقة صادرة عن هيئة إقليمية
doc-in-kind-background = وثيقة معلومات أساسية، بلا توصيات
doc-in-kind-other = غير معروف
doc-in-work-open = بانتظار التحقق
doc-in-work-committed = في السجل
doc-in-work-dropped = منحّاة جانباً
doc-in-scanned-note = { $n ->
        [zero] لا صفحات مصوَّرة.
        [one] صفحة واحدة صورة ولم تُقرأ. اكتب ما فيها أو اطلب الوثيقة بنص.
        [two] صفحتان صورتان ولم تُقرآ. اكتب ما فيهما أو اطلب الوثيقة بنص.
        [few] { $n } صفحات صور ولم تُقرأ. اكتب ما فيها أو اطلب الوثيقة بنص.
        [many] { $n } صفحة صور ولم تُقرأ. اكتب ما فيها أو اطلب الوثيقة بنص.
       *[other] { $n } صفحة صور ولم تُقرأ. اكتب ما فيها أو اطلب الوثيقة بنص.
    }
doc-in-particulars = ما هي الوثيقة
doc-in-particulars-save = حفظ
doc-in-particulars-lead = قُرئت من الوثيقة؛ صحّح ما هو خطأ.
doc-in-cycle = جولة الاستعراض
doc-in-language = لغة النص
doc-in-session = الدورة
doc-in-replaces = النص النهائي لـ
doc-in-replaces-none = ليست لمشروع في السجل
doc-in-replaces-hint = إذا كان المشروع في السجل، يُعثر على توصياته من كلماتها، وتحتفظ بما أُنجز بشأنها وتأخذ الأرقام النهائية.
doc-in-summary = للإضافة: { $add }. للتغيير: { $update }. متروك: { $leave }.
doc-in-show = عرض
doc-in-show-all = الكل ({ $n })
doc-in-show-doubtful = للنظر فيها ({ $n })
doc-in-show-known = معروفة في السجل ({ $n })
doc-in-show-left = متروكة ({ $n })
doc-in-table = ما عُثر عليه
doc-in-number = الرقم
doc-in-number-of = رقم الصف { $row }
doc-in-text = النص
doc-in-text-of = نص الصف { $row }
doc-in-askers-of = الدول الموصية في الصف { $row }، مفصولة بفاصلة منقوطة
doc-in-position-of = موقف الدولة، الصف { $row }
doc-in-position-none = غير مذكور
doc-in-do = ما سيحدث
doc-in-do-of = ما سيحدث للصف { $row }
doc-in-do-add = إضافة إلى السجل
doc-in-do-update = تغيير ما في السجل
doc-in-do-translation = إرفاق كترجمة
doc-in-do-leave = ترك
doc-in-look = انظر في هذا
doc-in-sure = عُثر عليه بيقين { $percent }
doc-in-edited = عُدّل يدوياً
doc-in-added-by-hand = أُضيف يدوياً
doc-in-source = في الوثيقة، الصفحة { $page }
doc-in-follow-up = فقرة متابعة
doc-in-answers-concern = رداً على الفقرة { $number }
doc-in-addressee = موجَّهة إلى { $who }
doc-in-relation-new = ليس في السجل
doc-in-relation-alike = شبيه جداً بـ
doc-in-relation-same = موجود في السجل
doc-in-relation-other_language = في السجل بلغة أخرى
doc-in-relation-differs = في السجل ببيانات أخرى
doc-in-relation-other_words = في السجل بهذا الرقم وبكلمات أخرى
doc-in-relation-renumbered = في السجل برقم آخر
doc-in-relation-answers = رد على
doc-in-relation-unanswered = التوصية التي يرد عليها ليست في السجل
doc-in-reason-numbered_in_list = مرقّم في قائمة توصيات
doc-in-reason-referred_to = مشار إليه برقمه في فقرة أخرى
doc-in-reason-names_its_state = يذكر من قدّمها
doc-in-reason-no_state = لم يُتعرّف على الدولة الموصية
doc-in-reason-unknown_name = اسم في آخره ليس دولة معروفة
doc-in-reason-gap_before = رقم ناقص قبله
doc-in-reason-no_position = لم يُعثر على موقف الدولة
doc-in-reason-part_of_number = رقم واحد يضم عدة توصيات
doc-in-save = حفظ
doc-in-merge = دمج الصفوف المحددة
doc-in-leave = ترك الصفوف المحددة
doc-in-take = اتباع الاقتراح للصفوف المحددة
doc-in-askers = الدول الموصية
doc-in-split = تقسيم عند الأسطر الفارغة
doc-in-split-of = تقسيم الصف { $row } عند الأسطر الفارغة
doc-in-add = إضافة توصية لم يُعثر عليها
doc-in-add-after = بعد
doc-in-add-at-end = في النهاية
doc-in-add-button = إضافة
doc-in-askers-hint = افصل بين الأسماء بفاصلة منقوطة: فرنسا؛ شيلي
doc-in-commit-title = إلى السجل
doc-in-commit = إدخال في السجل
doc-in-commit-lead = عملية واحدة يمكنك التراجع عنها كلها.
doc-in-gone = { $n ->
        [zero] لا توصيات ناقصة.
        [one] توصية واحدة من المشروع لا ترد في هذا النص:
        [two] توصيتان من المشروع لا تردان في هذا النص:
        [few] { $n } توصيات من المشروع لا ترد في هذا النص:
        [many] { $n } توصية من المشروع لا ترد في هذا النص:
       *[other] { $n } توصية من المشروع لا ترد في هذا النص:
    }
doc-in-withdraw = سحب هذه من السجل
doc-in-in-register = هذه الوثيقة في السجل.
doc-in-was-undone = أُخرجت من السجل مجدداً.
doc-in-to-import = النتيجة والتراجع عنها
doc-in-reopen = النظر فيها من جديد
doc-in-drop = تنحية الوثيقة جانباً
doc-in-done-saved = تم الحفظ.
doc-in-done-merged = دُمجت الصفوف.
doc-in-done-split = قُسِّم الصف.
doc-in-done-added = أُضيفت.
doc-in-done-dropped = نُحّيت الوثيقة جانباً.
doc-in-done-committed = أُدخلت في السجل. التالي: انظر في الاقتراحات ثم وزّع.
doc-in-nothing = لم يُعتبر أي شيء في هذه الوثيقة توصية.
doc-in-nothing-step = إذا كانت توصي بشيء فأضفه يدوياً أدناه.
doc-in-keys = Alt مع سهم ينقلك إلى الحقل نفسه في الصف التالي؛ وControl مع Enter يحفظ.
doc-in-changes = ما سيتغير
doc-in-home = أدخل وثيقة للأمم المتحدة فتصبح قائمة تتحقق منها

## Why a passage was taken, by documents other than those of the review

doc-in-reason-recommending_verb = يطلب بألفاظ الهيئات
doc-in-reason-in_recommendation_section = يرد في جزء التوصيات
doc-in-reason-under_leading_words = يلي كلمات تمهّد لقائمة
doc-in-reason-paired_with_concern = تسبقه فقرة تعرب عن القلق
doc-in-reason-follow_up = طلبت الهيئة رداً خطياً عليه قريباً
doc-in-reason-follow_up_request = يطلب ذلك الرد الخطي
doc-in-reason-emphasised = ميّزته الهيئة بوصفه عاجلاً
doc-in-reason-next_report = يطلب التقرير التالي
doc-in-reason-dissemination = يطلب التعريف بالوثيقة
doc-in-reason-operative_paragraph = فقرة من المنطوق
doc-in-reason-matches_rule = فيه كلمة من قاعدتك
doc-in-reason-general_rule = أُخذ بالقاعدة العامة: نوع الوثيقة غير معروف
doc-in-reason-only_by_section = لا يدل عليه إلا موضعه
doc-in-reason-no_number = بلا رقم

## A rule for documents of other kinds

doc-in-rule = قراءتها من جديد بقاعدة من عندك
doc-in-rule-lead = لوثيقة لم يُعثر على توصياتها أو عُثر على الكثير. تضيع تصحيحاتك في الجدول.
doc-in-rule-section = فقط تحت عنوان يحوي الكلمات
doc-in-rule-marks = فقط المقاطع التي فيها إحدى هذه الكلمات
doc-in-rule-marks-hint = افصل بينها بفاصلة منقوطة: توصي؛ ينبغي
doc-in-rule-numbers = طريقة ترقيمها
doc-in-rule-numbers-numbered = فقرات مرقمة وحروفها
doc-in-rule-numbers-levels = أرقام من مستويين أو ثلاثة (4.2)
doc-in-rule-numbers-items = الحروف والنقاط فقط
doc-in-rule-numbers-any = مرقمة أو غير مرقمة
doc-in-rule-read = القراءة من جديد
doc-in-done-reread = قُرئت من جديد.
doc-in-other-state = تتعلق هذه الوثيقة بدولة أخرى: { $named }. ما تأخذه منها يُسجَّل على أنه موجَّه إلى: { $own }.
doc-in-reason-answers_all = ترد الدولة على جميع التوصيات دفعة واحدة دون ذكر أرقامها
doc-in-in-register-column = في السجل
