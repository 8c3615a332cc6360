# What is wrong with a field, and what to do: one message for every key of `suivi_kernel::Problem`.

# `$value` is the one value the problem names; a message that names none leaves it out in every language.

## Problems

problem-required = املأ هذا الحقل.
problem-too-long = { $value ->
        [one] استعمل حرفًا واحدًا على الأكثر.
        [two] استعمل حرفين على الأكثر.
        [few] استعمل { $value } أحرف على الأكثر.
        [many] استعمل { $value } حرفًا على الأكثر.
       *[other] استعمل { $value } حرف على الأكثر.
    }
problem-too-short = { $value ->
        [one] استعمل حرفًا واحدًا على الأقل.
        [two] استعمل حرفين على الأقل.
        [few] استعمل { $value } أحرف على الأقل.
        [many] استعمل { $value } حرفًا على الأقل.
       *[other] استعمل { $value } حرف على الأقل.
    }
problem-unknown-choice = «{ $value }» ليس من الخيارات. اختر من القائمة.
problem-not-an-email = أدخل عنوان بريد إلكتروني، مثل name@example.org.
problem-not-a-date = «{ $value }» ليس تاريخًا. اكتب السنة-الشهر-اليوم، مثل 2026-11-23.
problem-not-a-number = «{ $value }» ليس رقمًا مقبولًا هنا.
problem-wrong-credentials = عنوان البريد الإلكتروني أو كلمة المرور غير صحيح. حاول مرة أخرى أو اطلب كلمة مرور جديدة.
problem-wrong-code = هذا الرمز غير صحيح أو استُعمل من قبل. انتظر الرمز التالي.
problem-authenticator-lost = لم يعد بالإمكان التحقق من تطبيق المصادقة هنا: تغيّر مفتاح هذا الموقع. استخدم أحد رموز الاسترداد ثم أعدّ العامل الثاني من جديد؛ وإن لم يكن لديك رمز فاتصل بالمسؤول.
problem-no-second-factor = العامل الثاني غير مفعّل لهذا الحساب.
problem-beyond-mechanism = هذا الشخص يعمل أيضا لآلية أخرى أو يدير الخادم. اطلب ذلك ممن يدير الخادم.
problem-link-expired = انتهت صلاحية هذا الرابط أو استُعمل من قبل. اطلب رابطًا جديدًا.
problem-taken = «{ $value }» مستخدم من قبل. اختر غيره.
problem-passwords-differ = كلمتا المرور مختلفتان. اكتب الكلمة نفسها مرتين.
problem-password-common = كلمة المرور هذه مما يجرّبه الجميع. اختر غيرها، مثل أربع كلمات لا صلة بينها.
problem-last-administrator = ستبقى الآلية بلا مدير. عيّن مديرًا آخر أولًا.
problem-ends-before-it-begins = تاريخ النهاية يسبق تاريخ البداية. غيّر أحد التاريخين.
problem-has-open-items = لا تزال تقود { $value ->
        [one] ملفًا مفتوحًا واحدًا
        [two] ملفين مفتوحين
        [few] { $value } ملفات مفتوحة
        [many] { $value } ملفًا مفتوحًا
       *[other] { $value } ملف مفتوح
    }. عيّن خلفًا لها أولًا.
problem-changed-since = غيّر أحدهم هذا بعد أن فتحته. انظر إلى ما هو عليه الآن ثم أدخل تغييرك من جديد.
problem-nothing-selected = حدد صفًا واحدًا على الأقل.
problem-already-undone = سبق التراجع عن ذلك.
problem-wrong-state = لا يمكن ذلك الآن: الحالة الراهنة هي «{ $value }».
problem-unreadable-file = تعذرت قراءة الملف: { $value }. تحقق من أنه الملف المقصود وأنه يفتح على حاسوبك.
problem-file-too-large = حجم الملف أكبر من { $value }. أرسله على أجزاء.
problem-search-syntax = تعذر فهم البحث عند «{ $value }». تحقق من علامات الاقتباس والأقواس.
problem-position-only-upr = لا يكون للدولة موقف إلا من توصيات الاستعراض الدوري الشامل. اترك هذا الحقل فارغًا.
problem-no-recommending-state = تذكر توصية الاستعراض الدوري الشامل دولة مقدمة واحدة على الأقل. أضفها.
problem-evidence-needed = يجب أن يسنده دليل علني أو سبب مكتوب لعدم وجوده. أضف أحدهما.
problem-before-the-recommendation = هذا أقدم من التوصية الصادرة في { $value }، فلا يمكن أن يبين مآلها.
problem-second-person = يجب أن يقوم بهذا شخص ثان: غير من كتب النص وغير من طلب ذلك.
problem-has-approver = لهذه المؤسسة مسؤول موافقة. اطلب منه الموافقة على النص، أو أرسل إليه رابطا.
problem-restricted = هذا النص مقيَّد الاطلاع. لا تقرؤه إلا المؤسسة والأمانة والرئاسة؛ ولا يُنشر أبدا ولا يُرسل برابط.
problem-item-not-public = موضوع هذا التحديث ليس علنيا بعد. اجعله علنيا أولا.
problem-asked-already = طُلب هذا من قبل وهو ينتظر شخصا ثانيا.
problem-no-alternative = صف بالكلمات ما تظهره الصورة، لمن لا يستطيعون رؤيتها.
problem-kind-not-taken = لا تُقبل الملفات من هذا النوع. أرسل ملف PDF أو صورة (PNG أو JPEG أو WebP) أو وثيقة مكتبية بلا وحدات ماكرو (.docx أو .xlsx أو .pptx أو .odt أو .ods أو .odp) أو نصا عاديا.
problem-not-an-address = «{ $value }» ليس عنوان صفحة. انسخه من المتصفح: يبدأ بـ https://
problem-unknown-recipient = لا يُرسل الرابط إلا إلى عنوان سبق أن كتبت إليه الأمانة أو مسؤول الموافقة في مؤسستك. اطلب من الأمانة إرسال هذا الرابط.
problem-leads-already = لا يمكن للمؤسسة القائدة أن تكون مساندة أيضًا. اختر مؤسسة أخرى.
problem-due-in-past = مضى تاريخ { $value }. صحّح التاريخ، أو أكّد أن التدبير من الماضي.
problem-needs-output = اذكر أولًا ما تحقق: لا يمكن اعتبار تدبير بلا ناتج مكتملًا.
problem-needs-agreement = لم تصدر موافقة { $value } بعد.
problem-is-public-already = هذا منشور. لا تغيّره إلا الأمانة؛ أبلغها بما ينبغي تغييره.
problem-not-active = «{ $value }» غير قائمة في ذلك اليوم. اختر مؤسسة قائمة.
problem-supports-itself = لا يمكن للمؤسسة القائدة أن تكون داعمة أيضًا. احذفها من أحد الدورين.
problem-own-agreement = لا يُسند شيء إلى جهة قضائية دون موافقتها هي: لا يمكن أن يؤكد ذلك إلا حسابها.
problem-in-the-future = لم يحن يوم { $value } بعد. أدخل هذا في ذلك اليوم أو بعده.
problem-still-holds = { $value ->
        [one] لا يزال في عهدة هذا الشخص بند واحد
        [two] لا يزال في عهدة هذا الشخص بندان
        [few] لا يزال في عهدة هذا الشخص { $value } بنود
        [many] لا يزال في عهدة هذا الشخص { $value } بندًا
       *[other] لا يزال في عهدة هذا الشخص { $value } بند
    }. سلّمها أولًا.
problem-not-a-period = «{ $value }» ليست فترة. اكتب 2024 أو 2024-Q1 أو 2024-05 أو 2024-05-01.
problem-in-future = لم تبدأ «{ $value }» بعد. أدخل ما هو معروف.
problem-not-broken-down = المؤشر غير مصنف بحسب «{ $value }». اترك الحقل فارغًا أو أضف البعد إلى المؤشر أولًا.
problem-not-a-group = لا يصلح «{ $value }» اسمًا لمجموعة. استعمل 100 حرف على الأكثر من دون = و; ولا تبدأ بـ = + - @.
problem-not-a-count = «{ $value }» ليس عدد أشخاص. استعمل عددًا صحيحًا، 0 أو أكثر.
problem-given-twice = وردت الخلية نفسها مرتين في الملف، وأيضًا عند { $value }. أبقِ واحدة منهما.
problem-missing-column = ليس في الملف عمود «{ $value }». تحقق من أن الصف الأول يحمل أسماء الأعمدة.
problem-too-many-rows = في الملف أكثر من { $value } صف. أرسله على أجزاء.
problem-over-the-limit = { $value ->
        [one] فيه كلمة واحدة زائدة. اختصره.
        [two] فيه كلمتان زائدتان. اختصره.
        [few] فيه { $value } كلمات زائدة. اختصره.
        [many] فيه { $value } كلمة زائدة. اختصره.
       *[other] فيه { $value } كلمة زائدة. اختصره.
    }
problem-has-gaps = { $value ->
        [one] فيه موضع واحد فارغ أو غير مترجم. اكتب النص وأزل العلامة.
        [two] فيه موضعان فارغان أو غير مترجمين. اكتب النص وأزل العلامتين.
        [few] فيه { $value } مواضع فارغة أو غير مترجمة. اكتب النص وأزل العلامات.
        [many] فيه { $value } موضعًا فارغًا أو غير مترجم. اكتب النص وأزل العلامات.
       *[other] فيه { $value } موضع فارغ أو غير مترجم. اكتب النص وأزل العلامات.
    }
problem-still-open = { $value ->
        [one] لم يُبت في اقتراح واحد أو مساهمة واحدة. بُتّ في ذلك أولًا.
        [two] لم يُبت في اثنين من الاقتراحات أو المساهمات. بُتّ فيهما أولًا.
        [few] لم يُبت في { $value } من الاقتراحات أو المساهمات. بُتّ فيها أولًا.
        [many] لم يُبت في { $value } من الاقتراحات أو المساهمات. بُتّ فيها أولًا.
       *[other] لم يُبت في { $value } من الاقتراحات أو المساهمات. بُتّ فيها أولًا.
    }
problem-needs-a-reader = لم يقرأ النص بصيغته الحالية أي شخص ممن كُتب لهم ولغته الأم هي لغة النص. سجّل قراءة أولًا.
problem-breaks-easy-read = { $value ->
        [one] خولفت قاعدة واحدة من قواعد النصوص السهلة القراءة. أصلح ما يذكره الفحص.
        [two] خولفت قواعد النصوص السهلة القراءة في موضعين. أصلح ما يذكره الفحص.
        [few] خولفت قواعد النصوص السهلة القراءة في { $value } مواضع. أصلح ما يذكره الفحص.
        [many] خولفت قواعد النصوص السهلة القراءة في { $value } موضعًا. أصلح ما يذكره الفحص.
       *[other] خولفت قواعد النصوص السهلة القراءة في { $value } موضع. أصلح ما يذكره الفحص.
    }
problem-heading-skipped = يتخطى العنوان «{ $value }» مستوى. أزل علامة # واحدة.
problem-table-without-header = في الجدول { $value } عمود بلا اسم. سمِّ كل عمود.
problem-vague-link = لا يبين الرابط «{ $value }» إلى أين يقود. استعمل كلمات تبين ذلك.
problem-picture-not-taken = لا تحمل التقارير صورًا خاصة بها ({ $value }). استعمل الرسم البياني لمؤشر.
problem-empty-note = الحاشية { $value } فارغة. اكتبها أو احذفها.
problem-not-adopted = لم تُعتمد النتائج بعد. ولا تظهر المواقف إلا بعد اعتمادها.
problem-fonts-missing = تعذرت كتابة ملف PDF على هذا الجهاز: { $value }. أبلغ المسؤول.
problem-document-locked = الوثيقة مقفلة بكلمة مرور. احفظها من دونها وأرسلها من جديد.
problem-document-broken = الوثيقة تالفة. اجلبها من جديد من مصدرها.
problem-document-scanned = كل صفحة صورة: الوثيقة ممسوحة ضوئياً. اطلب نسخة بنص أو ألصق النص.
problem-document-empty = لا نص في الوثيقة.
problem-document-of-other-kind = ليست وثيقة يمكن قراءة نصها. أرسل ملف Word أو PDF أو صفحة شبكة أو نصاً عادياً.
problem-no-empty-line = ضع سطراً فارغاً حيث تبدأ التوصية الثانية ثم قسّم.
problem-not-in-final-text = سُحبت في { $value }: كانت في مشروع ولا ترد في النص النهائي.
problem-nothing-to-take = لا شيء في هذه الوثيقة يغيّر السجل.
problem-document-unpacks-too-far = يتمدد الملف إلى أكثر بكثير مما تحويه وثيقة ولم يُفتح. احفظه من جديد من دون صوره.
problem-document-too-old = كُتب الملف بإصدار من Word أقدم من 1997. افتحه واحفظه بصيغة .docx.
