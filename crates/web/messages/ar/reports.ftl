# Reports: written together, cleared, sent. And what the system itself sets in them (paper-…).

nav-reports = التقارير
reports-title = التقارير
reports-lead = ما يُكتب لهيئات الأمم المتحدة وما نُشر.
reports-none = لا توجد تقارير بعد
reports-none-step = تبدأ الأمانة التقرير من نموذج، وتُجمع مسودته الأولى مما أُبلغ عنه من قبل.
report = التقرير
report-waiting = بانتظارك
report-to-approve = للموافقة
report-new = بدء تقرير
report-new-lead = يأتي الهيكل من النموذج، وتأتي المسودة الأولى من التحديثات والتدابير والمؤشرات المعتمدة أو المنشورة. ولا يُختلق شيء: ما ينقص يظهر على أنه ناقص.
report-begin = بدء
report-templates = النماذج
report-templates-lead = يمكن نسخ كل نموذج وتغييره. وتبقى أقسام التقارير الموجودة على حالها.
report-template = النموذج
report-template-limit = { $name } (الحد الأقصى لعدد الكلمات: { $limit })
report-template-own = خاص بكم
report-template-brought = مرفق مع Suivi
report-template-whose = مصدره
report-template-name = اسم النموذج
report-template-copy = نسخ هذا النموذج
report-template-copy-lead = النسخة ملككم: يمكن تغيير أقسامها وحصصها والحد الأقصى لكلماتها.
report-template-copied = نُسخ النموذج، ويمكن تغييره الآن.
report-template-saved = حُفظ النموذج.
report-template-rows-hint = يُترك القسم الذي لا عنوان له. احفظ للحصول على صفوف فارغة أخرى. وتبقى العناوين باللغات الأخرى على حالها.
report-section-number = القسم { $n }
report-title-field = العنوان
report-language = اللغة
report-obligation = التقرير المستحق
report-obligation-hint = التقرير المستحق على الدولة الذي يفي به هذا التقرير. ويُعد مُرسلا متى أُرسل هذا.
report-document = الوثيقة المعنية
report-document-hint = الوثيقة الختامية التي يرد التقرير على توصياتها. لازمة للمواقف ولتقارير المتابعة.
report-period-from = بداية الفترة
report-period-hint = لا يدخل المسودة إلا ما أُبلغ عنه منذ ذلك اليوم.
report-due-hint = إن لم يُدخل شيء فموعد التقرير المستحق.
report-questions = أسئلة اللجنة
report-questions-hint = للردود على قائمة المسائل: ألصق الأسئلة، وافصل بينها بسطر فارغ أو ضع رقما قبل كل منها. ويصبح كل سؤال قسما.
report-with-draft = جمع المسودة الأولى
report-with-draft-hint = تذكر كل فقرة مصدرها. ومن دون المسودة تكون الأقسام فارغة.
report-state-drafting = قيد الكتابة
report-state-clearance = قيد الإجازة
report-state-approved = تمت الموافقة عليه
report-state-submitted = أُرسل
report-state-published = نشرته الأمم المتحدة
report-due-or-symbol = الموعد أو الرمز
report-sections = الأقسام
report-ready-of = المكتمل: { $ready } من { $all }
report-secretariat = الأمانة
report-words = { $n ->
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $n } كلمات
        [many] { $n } كلمة
       *[other] { $n } كلمة
    }
report-words-of = الكلمات: { $words } من { $limit }
report-words-over = { $n ->
        [one] كلمة واحدة زائدة
        [two] كلمتان زائدتان
        [few] { $n } كلمات زائدة
        [many] { $n } كلمة زائدة
       *[other] { $n } كلمة زائدة
    }
report-word-count = عدد الكلمات
report-length = الطول
report-heading = العنوان
report-owner = الجهة الكاتبة
report-owner-hint = المؤسسة التي تكتب هذا القسم. وإن لم تُختر أي مؤسسة فالأمانة.
report-level = المستوى
report-level-1 = قسم رئيسي
report-level-2 = قسم فرعي
report-budget = الحد الأقصى للكلمات
report-guidance = ما ينبغي أن يقوله
report-guidance-hint = يظهر فوق النص لمن يكتبه، ولا يُطبع.
report-feed = مصدر المسودة الأولى
report-feed-method = من ساهم ومن استُشير
report-feed-laws = القوانين والمؤسسات والتصديقات
report-feed-themes = قسم لكل موضوع
report-feed-followup = ما تم بشأن التوصيات
report-feed-obstacles = العقبات المذكورة في التحديثات
report-feed-priorities = التدابير المقبلة في الخطة النافذة
report-feed-assistance = المساعدة المطلوبة
report-feed-indicators = المؤشرات الرسمية
report-feed-questions = قسم لكل سؤال
report-feed-paragraphs = قسم لكل فقرة ذات أولوية
report-feed-positions = جدول المواقف
report-feed-totals = جداول المجاميع
report-feed-sdg = جزء لكل هدف من أهداف التنمية المستدامة
report-feed-none = لا شيء: يكتبه أشخاص
report-section-add = إضافة قسم
report-section-added = أُضيف القسم.
report-section-arranged = غُيّر القسم.
report-section-removed = أُخرج القسم. وتُحفظ نصوصه أدناه.
report-section-put-back = أُعيد القسم.
report-section-is-ready = يُعد القسم مكتملا.
report-section-not-ready = يُعد القسم غير مكتمل.
report-section-before = القسم السابق
report-section-after = القسم التالي
report-removed = أقسام أُخرجت
report-put-back = إعادة
report-take-out = إخراج من التقرير
report-move-up = نقل إلى أعلى
report-move-down = نقل إلى أسفل
report-arrange = هذا القسم في التقرير
report-arrange-fields = العنوان والجهة الكاتبة والموعد والطول
report-ready = مكتمل
report-set-ready = وضع علامة الاكتمال
report-set-not-ready = إلغاء علامة الاكتمال
report-gaps = { $n ->
        [one] ثغرة واحدة
        [two] ثغرتان
        [few] { $n } ثغرات
        [many] { $n } ثغرة
       *[other] { $n } ثغرة
    }
report-suggestions-open = { $n ->
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { $n } اقتراحات
        [many] { $n } اقتراحا
       *[other] { $n } اقتراح
    }
report-hindrances = قبل أن يُحال إلى الإجازة
report-hindrances-none = لا شيء يحول دون ذلك.
report-read = قراءة التقرير كاملا
report-own-part = الجزء الخاص بمؤسستك
report-files = في ملف
file-word = ملف Word (DOCX)
file-pdf = ملف PDF ميسر (PDF/UA)
file-html = صفحة إلكترونية (HTML)
file-epub = كتاب إلكتروني (EPUB)
report-matrix-xlsx = مصفوفة التوصيات (XLSX)
report-file-hash = بصمة SHA-256 للملف:
report-frozen-hash = بصمة SHA-256 للنص الموافق عليه
report-settings = الإعدادات
report-settings-saved = حُفظت الإعدادات.
report-masthead = السطور فوق العنوان
report-masthead-hint = واحد في كل سطر: الهيئة والدورة والرمز.
report-limit = الحد بالكلمات
report-counts-notes = تُحتسب الحواشي والمرفقات ضمن الحد
report-counts-notes-hint = لا تُحتسب في التقارير الوطنية المقدمة إلى الاستعراض الدوري الشامل.
report-endnotes = الحواشي في نهاية النص لا في أسفل الصفحة
report-numbered = الفقرات مرقمة
report-text = النص
report-text-hint = السطر الفارغ يبدأ فقرة جديدة. وتُضاف أرقام الفقرات تلقائيا.
report-text-saved = حُفظ. ويبقى النص السابق بين النسخ.
report-closed = التقرير قيد الإجازة أو بُت فيه: لا يمكن تغيير نصه.
report-writing-help = كيف تُكتب العناوين والقوائم والجداول والحواشي والرسوم البيانية
report-writing-help-text = السطر الذي يبدأ بعلامة # عنوان. والسطور التي تبدأ بعلامة - أو 1. قائمة. والسطور التي فيها | جدول يحمل سطره الأول أسماء الأعمدة. والعلامة [^1] حاشية، والسطر الذي يبدأ بـ [^1]: يتضمن نصها. و**النجمتان** تجعلان الكلمات بخط عريض.

    تبين العلامة [[update:…]] من أين جاءت الجملة: يراها من يكتبون ولا تُطبع أبدا. وتوضع [[gap:…]] حيث ينقص شيء: اكتب النص وأزل العلامة. وتوضع [[translate:…]] قبل كلمات بلغة أخرى. والسطر الذي فيه [[chart:…]] واسم مؤشر يُدرج رسمه البياني وجدوله.
report-new-since = { $n ->
        [one] إفادة واحدة لا يستشهد بها هذا النص
        [two] إفادتان لا يستشهد بهما هذا النص
        [few] { $n } إفادات لا يستشهد بها هذا النص
        [many] { $n } إفادة لا يستشهد بها هذا النص
       *[other] { $n } إفادة لا يستشهد بها هذا النص
    }
report-gap = ثغرة
report-preview = كما سيظهر
report-source = المصدر
report-earlier = القسم نفسه في التقرير السابق
report-overtaken = حفظ شخص آخر هذا القسم قبلك
report-overtaken-what = لم يضع شيء مما كتبته: نصك في الحقل أدناه. وأوجه الاختلاف مبينة هنا: المشطوب كتبه الآخر ولم تكتبه أنت، والمسطر تحته كتبته أنت. خذ ما تحتاجه ثم احفظ من جديد.
report-suggest = اقتراح نص آخر
report-suggestion-note = ما الذي غيّرته ولماذا
report-suggestion-made = ينتظر الاقتراح من يكتب هذا القسم.
report-suggestion-accepted = أصبح الاقتراح هو النص.
report-suggestion-refused = رُفض الاقتراح.
report-suggestion-older = تغيّر القسم بعد تقديم هذا الاقتراح. وتُبين أوجه الاختلاف بالمقارنة مع النص الحالي.
report-suggestion-accept = الأخذ بهذا النص
report-suggestion-refuse = رفض
report-suggestions = الاقتراحات
report-from-word = من ملف Word
suggestion-state-open = مفتوح
suggestion-state-accepted = أُخذ به
suggestion-state-refused = مرفوض
report-versions = النسخ
report-version-number = النسخة { $n }
report-version-at = التاريخ
report-version-how = الطريقة
report-version-restore = استعادة هذه النسخة
report-version-restored = عادت النسخة السابقة نصا للقسم.
version-how-drafted = جُمعت مسودة أولى
version-how-typed = كُتبت
version-how-suggested = من اقتراح
version-how-contributed = من مساهمة
version-how-word = من ملف Word
version-how-restored = نسخة سابقة مستعادة
report-contributions = المساهمات
report-contribution-asked = وُجه السؤال إلى المؤسسة.
report-contribution-accepted = أُدرجت المساهمة في القسم.
contribution = مساهمة
contribution-ask = سؤال مؤسسة
contribution-question = المطلوب
contribution-answer = المساهمة
contribution-answer-hint = اكتبها كما يمكن أن ترد في التقرير. والسطر الفارغ يبدأ فقرة جديدة.
contribution-send = إرسال المساهمة
contribution-clear = إجازتها باسم المؤسسة
contribution-send-back = إعادة
contribution-take = إدراجها في القسم
contribution-take-hint = اختصر ما هو طويل قبل الإدراج. وتبقى كلمات المؤسسة نفسها مع هذا الطلب.
contribution-extend = تمديد المهلة
contribution-withdraw = سحب السؤال
contribution-first-due = الموعد الأول
contribution-answered-by = كتبها
contribution-cleared-by = أجازها
contribution-no-answer = لم يُكتب شيء بعد.
contribution-answered = أُرسلت. وإذا كان للمؤسسة مسؤول موافقة فإنها تنتظره أولا.
contribution-cleared = أُجيزت وأُحيلت إلى الأمانة.
contribution-returned = أُعيدت مع بيان السبب.
contribution-extended = مُددت مهلة المؤسسة.
contribution-withdrawn = سُحب السؤال.
contribution-state-asked = مطلوبة
contribution-state-written = لدى مسؤول الموافقة
contribution-state-answered = وردت
contribution-state-accepted = أُدرجت في القسم
contribution-state-withdrawn = مسحوبة
report-clearance = الإجازة
report-clearance-steps = الخطوات
report-clearance-step = الخطوة { $n }
report-clearance-who = من يجب أن يوافق
report-clearance-send = إحالة إلى الإجازة
report-clearance-how = تُسأل مؤسسات الخطوة الواحدة في الوقت نفسه، وتأتي الخطوة التالية بعد موافقتها جميعا. وتأتي الرئاسة أخيرا. ولا يغير أحد النص من الآن فصاعدا. ولا يوافق على التقرير من يحيله.
report-in-clearance = التقرير قيد الإجازة.
report-chair = رئاسة الآلية
report-comment = تعليق
report-comment-hint = لازم عند إعادة التقرير.
report-approve = موافقة
report-return = إعادة
report-approval-given = سُجلت موافقتك.
report-approval-returned = أُعيد التقرير إلى الأمانة.
report-open-again = إعادة فتح التقرير
report-opened-again = يمكن الكتابة في التقرير من جديد. ويمر بالإجازة مرة أخرى.
approval-state-later = لاحقا
approval-state-asked = مطلوبة
approval-state-given = تمت الموافقة
approval-state-returned = أُعيد التقرير
approval-state-dropped = لم تعد مطلوبة
report-sending = الإرسال إلى الأمم المتحدة
report-sending-how = أرسل ملف Word بالطريقة التي تطلبها الهيئة. ثم سجّل ذلك هنا: يُحفظ الملف مع بصمته التي تثبت ما أُرسل.
report-sending-not-yet = يمكن إرسال التقرير بعد موافقة الجميع.
report-channel = طريقة الإرسال
channel-mission = عن طريق البعثة الدائمة
channel-portal = عن طريق بوابة الأمم المتحدة
channel-email = بالبريد الإلكتروني
channel-paper = على الورق
report-receipt = إشعار الاستلام
report-receipt-hint = الرقم أو العبارة التي رد بها المتلقي.
report-sending-note = ملاحظة
report-record-sending = تسجيل الإرسال
report-sent = سُجل الإرسال، ويُعد التقرير المستحق مُرسلا.
report-sent-files = ما أُرسل
report-publication = النشر من جانب الأمم المتحدة
report-publication-how = بعد أن تنشر الأمم المتحدة التقرير برمز، يستطيع الجميع قراءته هنا أيضا.
report-publish = نُشر بهذا الرمز
report-published = التقرير علني.
report-word-back = التحرير في Word
report-word-step-1 = نزّل ملف Word.
report-word-step-2 = حرّره، واترك عناوين الأقسام على حالها.
report-word-step-3 = أعد إرساله هنا. وما غيّرته ينتظر في شكل اقتراحات، قسما قسما؛ ولا يُستبدل شيء.
report-word-file = ملف Word المحرر
report-word-send = إرسال الملف
report-word-outcome = ما نتج عن الملف
report-word-suggested = اقتراحات لهذه الأقسام
report-word-unchanged = { $n ->
        [one] لم يتغير قسم واحد.
        [two] لم يتغير قسمان.
        [few] لم تتغير { $n } أقسام.
        [many] لم يتغير { $n } قسما.
       *[other] لم يتغير { $n } قسم.
    }
report-word-unknown = عناوين ليست من أقسام التقرير؛ أُلحق نصها بالقسم الذي قبلها
report-word-missing = أقسام ليست في الملف؛ تبقى على حالها
report-word-taken = التغييرات تنتظر في شكل اقتراحات.
report-back-to = العودة إلى التقرير
report-editions = أشكال ولغات أخرى
report-editions-none = لا شيء بعد: عبارات مبسطة، أو نص سهل القراءة، أو ترجمات.
report-edition-public = علني
report-edition-draft = غير علني
report-edition-saved = حُفظ النص.
edition-begin = كتابة شكل آخر أو بلغة أخرى
edition-form = الشكل
edition-form-standard = ترجمة
edition-form-plain = عبارات مبسطة
edition-form-easy_read = سهل القراءة
edition-write = كتابة
edition-easy-hint = جملة واحدة في كل سطر، من 15 كلمة على الأكثر. واشرح الكلمة الصعبة في سطر كهذا: > **كلمة**: معناها.
edition-not-official = هذا ليس النص الرسمي. إنه نص قائم بذاته بالمعنى نفسه.
edition-tests = من قرأه
edition-tests-lead = لا يكون النص السهل القراءة علنيا إلا بعد أن يقرأه ويفهمه شخص ممن كُتب لهم، ولغته هي لغة النص. وإذا تغيّر النص وجبت قراءته من جديد.
edition-reader = القارئ
edition-reader-hint = الاسم، أو اسم آخر اختاره الشخص.
edition-tested-on = تاريخ القراءة
edition-is-native = هي لغة القارئ الأم
edition-native = اللغة الأم
edition-record-test = تسجيل القراءة
edition-tested = اختبره قراء
edition-untested = لم يختبره قراء
edition-publication = النشر
edition-hindrances = قبل أن يصبح علنيا:
edition-after-report = يمكن أن يصبح علنيا متى أصبح التقرير علنيا.
edition-publish = نشر
edition-take-back = سحبه من العموم
edition-is-public = النص علني.
edition-taken-back = لم يعد النص علنيا.
easy-read-checks = فحص قواعد النصوص السهلة القراءة
easy-read-figures = الجمل: { $sentences }. الكلمات: { $words }. عدد كلمات أطول جملة: { $longest }.
easy-read-nothing = لم يجد البرنامج ما يلزم إصلاحه.
easy-read-people = ما لا يحكم فيه إلا الناس
easy-read-error = يجب إصلاحه
easy-read-warning = للنظر فيه
easy-read-line = السطر { $n }
easy-read-er01 = شارك أشخاص ذوو إعاقة ذهنية وقرؤوا النص
easy-read-er02 = لغة القارئ الأم هي لغة النص
easy-read-er03 = كلمة صعبة غير مشروحة
easy-read-er04 = للشيء نفسه الكلمة نفسها دائما
easy-read-er05 = لا تعابير مجازية
easy-read-er06 = كلمة بحروف لغة أخرى
easy-read-er07 = اختصار غير مشروح
easy-read-er08 = الجملة أطول مما ينبغي
easy-read-er09 = أكثر من فكرة في جملة واحدة
easy-read-er10 = صيغة مبنية للمجهول أو منفية
easy-read-er11 = ليست جملة واحدة في السطر
easy-read-er14 = حروف كبيرة أو مائلة أو تسطير
easy-read-er15 = لا عناوين، أو أطول مما ينبغي
easy-read-er16 = رقم صعب: مكتوب بالكلمات أو بالأرقام الرومانية أو نسبة مئوية أو كبير جدا
easy-read-er17 = لكل جزء صورة تسنده
easy-read-er19 = الترتيب واضح، ولا شيء لا حاجة إليه
easy-read-er20 = الأسلوب يخاطب البالغين
delegation-brief = موجز للوفد
delegation-brief-print = عند الطباعة يبدأ كل موضوع في صفحة جديدة.
brief-nothing = لا توصيات هنا
brief-nothing-step = يتبع الموجز التوصيات التي يرد عليها التقرير.
brief-speaking-notes = نقاط الحديث
brief-no-notes = لا شيء بعد.
brief-write-notes = كتابة نقاط الحديث
brief-note-saved = حُفظت نقاط الحديث.
brief-asked = التوصيات
brief-answers = ما أُنجز
brief-no-answers = لم يُبلَّغ عن شيء بعد.
brief-figures = الأرقام
night-desk = أسئلة الحوار
night-none = لا أسئلة بعد
night-none-step = تُسجل هنا الأسئلة المطروحة في الحوار وتُسند إلى المؤسسات ويُرد عليها في غضون يوم أو يومين.
night-question = السؤال { $n }
night-question-text = السؤال
night-asked-by = طرحه
night-hours = مهلة الرد
night-hours-24 = 24 ساعة
night-hours-48 = 48 ساعة
night-until = حتى
night-ask = تسجيل سؤال
night-asked = سُجل السؤال.
night-allot = إسناد إلى مؤسسة أخرى
night-allotted = أُسند السؤال.
night-answer = الرد
night-answered = ينتظر الرد الإذن بإرساله.
night-release = الإذن بإرسال هذا الرد
night-released = يمكن إرسال الرد إلى الهيئة.
question-state-open = مفتوح
question-state-answered = مُجاب عنه
question-state-released = أُذن بإرسال الرد
positions-round = جولة تحديد المواقف
positions-restricted = مقيَّد الاطلاع: لا يقرأ ما هنا إلا الأمانة والرئاسة والمؤسسة المسؤولة، إلى أن تُعتمد النتائج.
positions-decided = المبتوت فيه: { $decided } من { $all }
positions-open = إدخال التوصيات التي لا رد عليها
positions-opened = أُدخلت في الجولة جميع التوصيات التي لا رد عليها.
positions-propose = اقتراح موقف
position-proposed = سُجل الاقتراح.
positions-decision = الموقف
positions-decide = اتخاذ القرار
position-decided = سُجل القرار.
positions-is-decided = القرار:
positions-is-proposed = الاقتراح:
positions-nothing-yet = لا اقتراح بعد
positions-text-hint = ما تقوله الإضافة. لازم إذا أُحيط علما بالتوصية.
positions-legal-note = ما يقوله القانون
positions-legal-hint = يبقى داخليا ولا يُطبع أبدا.
positions-adoption = بعد الاعتماد
positions-adoption-how = في يوم اعتماد النتائج أو بعده تُدرج المواقف في السجل ويراها الجميع.
positions-adopted-on = تاريخ الاعتماد
positions-symbol-hint = رمز وثيقة الإضافة.
positions-adopt = إدراج المواقف في السجل
positions-adopted = أُدرجت المواقف في السجل.
paper-notes = الحواشي
paper-annex = المرفق
paper-contents = المحتويات
paper-matrix = التوصيات والمواقف والتدابير والحالة
paper-positions = المواقف من التوصيات
paper-number = الرقم
paper-recommendation = التوصية
paper-states = الدول المقدمة للتوصية
paper-position = الموقف
paper-measures = التدابير
paper-status = الحالة
paper-goals = أهداف التنمية المستدامة
paper-reason = التعليل
paper-theme = الموضوع
paper-period = الفترة
paper-value = القيمة
paper-total = المجموع
paper-other-themes = مواضيع أخرى
paper-noted-too = تقدم الدولة أيضاً معلومات عن التوصيات التي كانت قد أحاطت علماً بها.
paper-by-position = التوصيات حسب الموقف والحالة
paper-by-theme = التوصيات حسب الموضوع
paper-by-goal = التوصيات حسب أهداف التنمية المستدامة
paper-addressed = التوصيات { $list }.
paper-prepared-by = أُعد هذا التقرير من جانب { $who }.
paper-told-by = { $n ->
        [one] ويستند التقرير إلى المعلومات المستكملة الواردة من مؤسسة واحدة:
        [two] ويستند التقرير إلى المعلومات المستكملة الواردة من مؤسستين:
        [few] ويستند التقرير إلى المعلومات المستكملة الواردة من { $n } مؤسسات:
        [many] ويستند التقرير إلى المعلومات المستكملة الواردة من { $n } مؤسسة:
       *[other] ويستند التقرير إلى المعلومات المستكملة الواردة من { $n } مؤسسة:
    }
paper-bound-since = { $treaty }: بدء النفاذ بالنسبة إلى الدولة في { $day }
paper-planned = { $title } ({ $lead }، { $year })
paper-answered = يبلغ عدد التوصيات التي يستجيب لها تدبير واحد على الأقل { $with } من أصل { $all }.
paper-course = { $from }: { $first }؛ { $to }: { $last }
paper-paragraph = الفقرة { $number }
obligation-kind-communication = الرد على بلاغ
obligation-write = كتابة هذا التقرير
audit-report-begin = بدء تقرير
audit-report-read = فتح تقرير مقيَّد الاطلاع
audit-report-settings = تغيير إعدادات تقرير
audit-report-to_clearance = إحالة تقرير إلى الإجازة
audit-report-approve = الموافقة على تقرير
audit-report-open_again = إعادة فتح تقرير
audit-report-send = تسجيل إرسال تقرير
audit-report-submit = إرسال تقرير
audit-report-publish = نشر تقرير
audit-report_template-copy = نسخ نموذج
audit-report_template-change = تغيير نموذج
audit-section-add = إضافة قسم
audit-section-write = كتابة قسم
audit-section-arrange = ترتيب قسم
audit-section-ready = وضع علامة اكتمال قسم أو إلغاؤها
audit-section-move = نقل قسم
audit-section-remove = إخراج قسم
audit-section-put_back = إعادة قسم
audit-suggestion-make = اقتراح نص
audit-suggestion-decide = البت في اقتراح
audit-contribution-ask = طلب مساهمة
audit-contribution-answer = كتابة مساهمة
audit-contribution-clear = إجازة مساهمة
audit-contribution-return = إعادة مساهمة
audit-contribution-accept = إدراج مساهمة في قسم
audit-contribution-extend = تمديد مهلة مساهمة
audit-contribution-withdraw = سحب طلب مساهمة
audit-contribution-remind = إرسال تذكير بمساهمة
audit-approval-ask = طلب موافقة
audit-approval-decide = البت في موافقة
audit-approval-drop = موافقة لم تعد مطلوبة
audit-edition-write = كتابة نص بشكل آخر أو بلغة أخرى
audit-edition-test = تسجيل قراءة نص بشكل آخر أو بلغة أخرى
audit-edition-publish = نشر نص بشكل آخر أو بلغة أخرى
audit-edition-take_back = سحب نص بشكل آخر أو بلغة أخرى
audit-brief-note = كتابة نقاط الحديث
audit-question-ask = تسجيل سؤال من الحوار
audit-question-allot = إسناد سؤال
audit-question-answer = الرد على سؤال
audit-question-release = الإذن بإرسال رد
audit-position-open = طلب موقف
audit-position-propose = اقتراح موقف
audit-position-decide = اتخاذ قرار بشأن موقف
audit-recommendation-position = إدراج موقف في السجل
