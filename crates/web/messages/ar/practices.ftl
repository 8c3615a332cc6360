# Good practices of the knowledge hub.

## The list

practices-title = الممارسات الجيدة
practices-lead = ما فعلته الآليات وشركاؤها، وما تغيّر بفضله، وكيف يمكن الاستفادة منه.
practices-search = كلمات في العنوان أو الملخص
practices-count = { $n ->
    [one] ممارسة واحدة
    [two] ممارستان
    [few] { $n } ممارسات
    [many] { $n } ممارسة
   *[other] { $n } ممارسة
}
practices-empty = لم تُنشر أي ممارسة جيدة بعد.
practices-empty-step = كل من قام بعمل مفيد يمكنه كتابته هنا. ويقرؤه محرر قبل نشره.
practices-mine = ممارساتكم وما ينتظركم
practices-mine-lead = ما تكتبونه، وما تُسأل عنه دولتكم، وما تراجعونه.
practices-mine-empty = لا شيء ينتظركم.
practices-mine-empty-step = تظهر هنا الممارسات التي تكتبونها أو تردون عليها باسم دولتكم أو تراجعونها.
practices-to-answer = بانتظار رأي دولتكم
practices-to-review = بانتظار مراجعتكم
practices-own = ما كتبتموه
practices-by-capacity = القدرة
practices-by-theme = الموضوع
practices-by-state = الدولة
practices-by-region = المنطقة
practices-by-flag = مجموعة البلدان
practices-by-language = اللغة
practices-by-author = الجهة الكاتبة
practices-by-verdict = رأي الدولة
practice-only-confirmed = أكدتها الدولة

## Capacities, authors, groups of countries

practice-capacity-implementation = التنفيذ
practice-capacity-upr_midterm = منتصف مدة الاستعراض الدوري الشامل
practice-capacity-sdg = أهداف التنمية المستدامة
practice-author-state = دولة
practice-author-nhri = مؤسسة وطنية مستقلة
practice-author-civil_society = المجتمع المدني
practice-author-academia = الأوساط الأكاديمية
practice-author-un = الأمم المتحدة
practice-flag-ldc = أقل البلدان نمواً
practice-flag-lldc = البلدان النامية غير الساحلية
practice-flag-sids = الدول الجزرية الصغيرة النامية

## The State's word, age, origin

practice-badge-own = كتبتها آلية الدولة نفسها
practice-badge-confirmed = أكدتها الدولة في { $date }
practice-badge-commented = علّقت الدولة في { $date }
practice-badge-unconfirmed = لم تؤكدها الدولة
practice-out-of-date = قد لا تكون محدَّثة
practice-out-of-date-notice = لم يتحقق أحد من هذه الممارسة منذ 24 شهراً. اسألوا المكتب المذكور هنا قبل الاعتماد عليها.
practice-origin = كيف تُرجمت
practice-origin-hint = الترجمة التي ينجزها برنامج تحمل دائماً علامة تبيّن ذلك، حتى لو صححها شخص.
practice-origin-original = الأصل
practice-origin-machine = ترجمة آلية
practice-origin-human = ترجمة بشرية
practice-machine-notice = تُرجم هذا النص آلياً. والعبرة بالنص الأصلي وحده.
practice-translation-behind = عُدّل الأصل بعد هذه الترجمة.
practice-also-in = اللغات:
practice-state-says = ما تقوله الدولة
practice-state-says-lead = يظهر تعليق الدولة إلى جانب الممارسة ولا يغيّر شيئاً فيها.
practice-answers = التوصيات التي تستجيب لها

## What is known of it

practice-state = الدولة المعنية
practice-state-hint = الدولة التي جرى فيها العمل. إن لم تكتبوا باسمها يُطلب منها التأكيد أو التعليق، وليس لها حق النقض.
practice-author = الجهة الكاتبة كما يراها القراء
practice-author-hint = منظمة لا شخص. اتركوه فارغاً لاستخدام اسم مؤسستكم.
practice-voice = باسم من تكتبون
practice-language = لغة الكتابة
practice-capacities = ما موضوعها
practice-themes = الموضوع
practice-started = سنة البدء
practice-contact = الجهة التي تُسأل
practice-contact-hint = مكتب يجيب، لا العنوان الخاص لأي شخص. هذه المعلومات علنية.
practice-office = المكتب
practice-how = كيفية السؤال
practice-how-hint = مثلاً: عبر الاستمارة في صفحتنا، بالإنكليزية أو الفرنسية.
practice-email = البريد الإلكتروني العام للمكتب
practice-links = روابط
practice-links-hint = عنوان واحد في كل سطر.
practice-recommendations = التوصيات التي تستجيب لها
practice-recommendations-hint = أسماؤها القصيرة في السجل، واحد في كل سطر، مثل upr-4-139-12. فيجد الآخرون ممارستكم من هناك.
practice-published-on = نُشرت
practice-checked-on = آخر تحقق
practice-review-on = يجب التحقق قبل

## The template

practice-part-title = العنوان
practice-part-summary = في جملة أو جملتين
practice-part-problem = ما كانت المشكلة
practice-part-done = ما الذي جرى
practice-part-basis = الأساس القانوني أو المؤسسي
practice-part-consulted = من استُشير
practice-part-cost = الكلفة والعاملون
practice-part-results = النتائج مع الأدلة
practice-part-not_worked = ما لم ينجح
practice-part-reuse = كيف يمكن للآخرين الاستفادة منها
practice-part-easy = بكلمات سهلة
practice-hint-title = قولوا ما جرى لا ما اسمه: «سجل واحد لكل الوزارات».
practice-hint-summary = ما يراه القارئ في القائمة.
practice-hint-problem = لمن كانت مشكلة، وكيف عرفتم؟
practice-hint-done = الخطوات مع التواريخ. من فعل ماذا؟
practice-hint-basis = قانون أو مرسوم أو قرار أو اتفاق.
practice-hint-consulted = ومنهم المجتمع المدني والمؤسسة الوطنية والأشخاص ذوو الإعاقة وغيرهم من المعنيين.
practice-hint-cost = المال والأشخاص والوقت، تقريباً.
practice-hint-results = ما تغيّر وكيف يُرى ذلك. اذكروا المصادر.
practice-hint-not_worked = من هذا يتعلم الآخرون أكثر.
practice-hint-reuse = ما يلزم، ومن أين يُبدأ، وما يُكيَّف.
practice-hint-easy = جمل قصيرة وكلمات يومية، للجميع.
practice-easy-limit = { $words } كلمة على الأكثر.

## Writing

practice-new = كتابة ممارسة جيدة
practice-new-lead = استمارة قصيرة. احفظوا في أي وقت؛ ولا يقرؤها غيركم وغير مؤسستكم قبل تقديمها.
practice-no-seat = ليس لديكم صفة تتيح كتابة ممارسة.
practice-no-seat-step = يمكن لمدير آليتكم أو لأحد محرري المركز منحكم إياها.
practice-edit = تعديل الممارسة
practice-edit-notice = ما تحفظونه يصبح نسخة جديدة تُراجع من جديد. ويبقى المنشور كما هو حتى ذلك الحين.
practice-check = تحقق
practice-submit = حفظ وتقديم
practice-returned = أُعيدت إليكم
practice-hints = إرشادات
practice-template = ما يطلبه النموذج
practice-written = مكتوب
practice-missing = ناقص
practice-advised = مفيد إن وُجد
practice-personal = يبدو أنها بيانات شخصية
practice-easy-count = الكلمات: { $count } من { $longest }.

## The page and its way

practice-from-elsewhere = نُشرت على عقدة أخرى؛ توجَّه الأسئلة إلى المكتب المذكور فيها.
practice-related = ممارسات ذات صلة
practice-not-public = غير منشورة
practice-waits-until = تنتظر رأي الدولة حتى { $date }.
practice-waits-for-review = تنتظر مراجعة أحد المحررين.
practice-gaps = مواضع يجب استكمالها أو تصحيحها قبل التقديم: { $n }.
practice-answer = الرد باسم الدولة
practice-review = مراجعة
practice-still-right = ما زالت صحيحة
practice-reuse = الشكر أو بيان كيف استفدتم منها
practice-archive = حفظ في الأرشيف
practice-translate = إضافة ترجمة
practice-history = ما جرى حتى الآن
practice-step-begun = بُدئت
practice-step-submitted = قُدّمت
practice-step-confirmed = أكدتها الدولة
practice-step-commented = علّقت الدولة
practice-step-time_passed = لم ترد الدولة في الموعد
practice-step-returned = أُعيدت
practice-step-published = نُشرت
practice-step-translated = أُضيفت ترجمة
practice-step-still_right = أُكّد أنها ما زالت صحيحة
practice-step-archived = حُفظت في الأرشيف
practice-stands = وضعها
practice-due = حتى
practice-changed = آخر تعديل

## The State answers

practice-answer-lead = يُطلب من دولتكم تأكيد هذه الممارسة أو إبداء رأيها فيها. ويظهر رأيكم إلى جانبها. وهو ليس إذناً: فصفحة الجهة الكاتبة تُنشر في كل الأحوال.
practice-confirm = تأكيد
practice-confirm-lead = تقولون إن ما كُتب صحيح بحسب علم دولتكم.
practice-comment-title = أو التعليق
practice-comment = تعليق دولتكم
practice-comment-hint = يقرؤه الجميع إلى جانب الممارسة.
practice-comment-send = تعليق

## The editor reviews

practice-publish-title = النشر
practice-publish = نشر
practice-review-check_complete = النموذج مكتمل
practice-review-check_impersonal = لا بيانات شخصية ولا أحد معرّض للخطر
practice-review-check_evidence = النتائج مدعومة بأدلة
practice-review-check_languages = اللغات صحيحة والترجمات الآلية مبيَّنة
practice-review-check_consulted = تبيّن من استُشير
practice-send-back = إعادة
practice-reason = ما ينبغي تغييره
practice-reason-hint = تقرؤه الجهة الكاتبة. قولوا ما ينبغي فعله.

## Translations, notes of readers, archive

practice-translate-lead = الأصل إلى جانبها. والترجمة لا تحل محله أبداً.
practice-notes = ما يقوله من استخدمها
practice-note-thanks = شكر
practice-note-reused = استفدنا منها
practice-note-kind = ما تودون قوله
practice-note-text = ما استفدتم منه وما كيّفتموه
practice-note-hint = يقرؤه الجميع. وللشكر تكفي كلمة.
practice-note-leave = نشر الملاحظة
practice-reuse-lead = يفيد ذلك الجهة الكاتبة، ويبيّن للآخرين ما يمكن تكييفه.
practice-note-hide = إخفاء الملاحظة
practice-note-hide-lead = تُحفظ الملاحظة ولا يقرؤها أحد بعد ذلك. ويُذكر السبب في مكانها.
practice-note-was-hidden = أُخفيت ملاحظة:
practice-public-reason = السبب
practice-public-reason-hint = يمكن للجميع قراءته.
practice-archive-lead = تغادر المركز. ويبيّن عنوانها أنها سُحبت وسبب ذلك. ويبقى النص والسجل لدى الجهة الكاتبة.

## Found from a recommendation

practice-found = ممارسات جيدة
practice-found-lead = هذا ما فعلته آليات استجابت لهذه التوصية أو لتوصية مماثلة.
practice-found-answers = تستجيب لهذه التوصية.
practice-found-cluster = تستجيب لتوصية من المجموعة نفسها.
practice-found-themes = تتناول الموضوع نفسه: { $themes }.

## What was done

practice-saved = حُفظ.
practice-submitted = قُدّمت الممارسة.
practice-confirmed = أكدتم الممارسة باسم دولتكم.
practice-commented = يظهر تعليق دولتكم إلى جانب الممارسة.
practice-published = الممارسة منشورة.
practice-sent-back = أُعيدت الممارسة إلى الجهة الكاتبة.
practice-translated = حُفظت الترجمة.
practice-noted = ملاحظتكم منشورة.
practice-note-hidden = أُخفيت الملاحظة.
practice-renewed = تُعدّ مُتحقَّقاً منها اليوم.
practice-archived = حُفظت الممارسة في الأرشيف.

## The audit trail

audit-practice-begin = بدء ممارسة
audit-practice-save = تعديل ممارسة
audit-practice-submit = تقديم ممارسة
audit-practice-state = رأي الدولة في ممارسة
audit-practice-go_on = متابعة ممارسة من دون رأي الدولة
audit-practice-publish = نشر ممارسة
audit-practice-send_back = إعادة ممارسة
audit-practice-translate = ترجمة ممارسة
audit-practice-still_right = تأكيد صحة ممارسة
audit-practice-archive = حفظ ممارسة في الأرشيف
audit-practice-remind = تذكير الجهة الكاتبة بممارسة
audit-practice-note = ملاحظة على ممارسة
audit-practice-hide_note = إخفاء ملاحظة على ممارسة
