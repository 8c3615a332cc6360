# Updates: answering, clearing, validating, publishing, and approval by link.

# States of updates and measures are named by `vocab/statuses.csv`.

## An update

update-one = تحديث
update-item = الموضوع
update-item-kind = نوع الموضوع
update-item-title = عنوان الموضوع
update-item-hidden = موضوع غير علني
update-number = المعرّف
update-narrative = ما أُنجز
update-narrative-hint = في جمل قليلة: ماذا، وأين، ولكم من الأشخاص، منذ المرة السابقة.
update-obstacles = ما أعاق العمل
update-next-steps = الخطوات المقبلة
update-percent = نسبة التقدم
update-percent-value = { $n } في المائة
update-proposed-status = الحالة المقترحة
update-status-now = الآن: { $status }. اتركه فارغا إن لم يتغير شيء.
update-period = من { $from } إلى { $to }
update-period-title = الفترة
update-period-from = بداية الفترة
update-period-to = نهاية الفترة
update-published-on = تاريخ النشر
update-author = كتبه
update-reason = السبب
update-reason-hint = سيقرؤه كاتب النص.
update-nothing-new = لا جديد هذه المرة
update-nothing-new-hint = نقرة واحدة وتنتهي: لا حاجة إلى ملء شيء آخر.
update-nothing-new-said = لم يُبلَّغ عن جديد في هذه الفترة.
update-whole-text = النص كاملا
update-compared-with = بالمقارنة مع النص حتى { $date }
update-changed-since-return = ما تغيّر منذ إعادته
update-sent-ago = أُرسل { $age }
update-open = فتح
update-open-or-return = فتح أو إعادة
update-restricted = مقيَّد الاطلاع
update-restricted-open = هذا النص مقيَّد الاطلاع. افتحه لقراءته؛ ويُسجَّل الاطلاع عليه.
update-cleared-by-account = أجازته مؤسسته
update-cleared-by-link = أُجيز برابط
update-cleared-on-behalf = أجازته الأمانة نيابة عن المؤسسة
update-via-link = برابط
update-via-secretariat = نيابة عن المؤسسة
update-via-second_person = بموافقة شخص ثان
update-via-replaced = حلّ محله نص أحدث
update-way = مساره حتى الآن
update-follows = النص السابق لهذا
update-followed-by = النص الذي تلاه
update-corrected-by = يوجد نص أحدث مصحَّح

## Answering

update-answer = الرد بشأن هذا
update-asked-for = ماذا أُنجز بين { $from } و{ $to }؟
update-asked-now = ماذا أُنجز مؤخرا؟
update-due = الموعد: { $date } ({ $when }).
update-late = متأخر: كان الموعد { $age }
update-what-is-asked = المطلوب
update-speaking-for = ترد باسم
update-last-time = المرة السابقة
update-nothing-said = لم يُقل شيء في هذا الشأن بعد.
update-correct-it = تصحيح هذا النص
update-replace-it = تغيير ما أُرسل
update-try-again = المحاولة من جديد
update-go-on = متابعة المسودة
update-was-returned = أُعيد إليكم: { $reason }. نصكم أدناه؛ غيّروه وأرسلوه من جديد.
update-is-correction = أنت تصحح نصا منشورا. يمر التصحيح بالمسار كله من جديد، ويبقى النص القديم مقروءا.
update-is-replacement = ما أرسلته ينتظر الإجازة. وعند إرسال هذا يحل محله.
update-sent-before = أُرسل هذا النموذج من قبل. أما ما فيه الآن فلم يُرسل: أرسله فيحل محل ما أُرسل.
update-other-languages = بلغات أخرى
update-restrict = تقييد الاطلاع
update-restrict-label = لا تقرؤه إلا مؤسستنا والأمانة والرئاسة
update-restrict-hint = لا يُنشر أبدا ولا يُرسل برابط. وتُسجَّل كل قراءة له.
update-send = إرسال للإجازة
update-send-anyway = إرساله رغم ذلك
update-save-draft = حفظ المسودة
update-repeats-title = هذا مطابق لما قيل في المرة السابقة
update-repeats = كل الكلمات تقريبا كانت في نصكم المؤرخ { $date }. إن لم يكن هناك جديد فقولوا ذلك بنقرة واحدة، فيرى القراء أنكم أجبتم. ولا يضيع شيء من نصكم.
update-next-item = التالي

## Drafts

draft-saved = محفوظ
draft-waiting = قيد الانتظار
draft-offline = أنت غير متصل. يُحفظ ما تكتبه على هذا الجهاز ويُرسل عند عودة الاتصال.
draft-changed = غيّر زميل هذه المسودة في هذه الأثناء. اضغط «حفظ المسودة» لرؤية النصين.
draft-wrong = أحد النصوص أطول من أن يُحفظ. اختصره.
draft-signed-out = انتهت جلستك. يُحفظ ما تكتبه على هذا الجهاز: سجّل الدخول في نافذة أخرى ثم اضغط «حفظ المسودة».
draft-restored = استُعيد ما كنت قد كتبته على هذا الجهاز.
draft-kept = حُفظت المسودة. ويمكن لمؤسستك متابعتها في أي وقت.
draft-merge-title = غيّر زميل هذه المسودة
draft-merge = حُفظت في { $date }. لم يُمح شيء: أدناه نصوص زميلك وأوجه الاختلاف، أما نصوصك ففي الحقول. خذ ما تحتاجه ثم احفظ أو أرسل.
draft-theirs = نص زميلك
draft-difference = من ذلك النص إلى نصك

## My items and my updates

updates-mine = بنودي
updates-mine-lead = { $n ->
        [one] بند واحد ينتظر ردك.
        [two] بندان ينتظران ردك.
        [few] { $n } بنود تنتظر ردك.
        [many] { $n } بندا ينتظر ردك.
       *[other] { $n } بند ينتظر ردك.
    }
updates-items-title = ما ترد عنه مؤسستك
updates-items-none = لا ترد مؤسستك عن شيء بعد: لم يُسند إليها تدبير ولا توصية.
updates-sent-title = ما أُرسل وأين وصل
updates-sent-none = لا شيء بعد.
update-last-answer = آخر رد { $age }

## Approver

updates-to-clear = بانتظار إجازتي
updates-to-clear-lead = نصوص مؤسستك التي تُحال إلى الأمانة بعد إجازتك لها.
updates-to-clear-none = لا شيء ينتظرك
updates-to-clear-none-step = عندما يرسل زميل تحديثا يظهر هنا.
updates-clear-selected = إجازة المحدد
updates-clear-all = إجازة كل ما في هذه الصفحة
updates-cleared = { $n ->
        [one] أُجيز نص واحد.
        [two] أُجيز نصان.
        [few] أُجيزت { $n } نصوص.
        [many] أُجيز { $n } نصا.
       *[other] أُجيز { $n } نص.
    }
update-clear = إجازة
update-send-back = إعادة
update-own = أنت كاتب هذا النص: يجب أن يجيزه شخص آخر.
update-was-sent = أُرسل. ويراه الآن مسؤول الموافقة.
update-was-cleared = أُجيز النص ويُحال إلى الأمانة.
update-sent-back = أُعيد النص، وسيقرأ كاتبه السبب.
update-was-withdrawn = سُحب النص.
update-on-behalf = الإجازة نيابة عن المؤسسة
update-on-behalf-lead = ليس لهذه المؤسسة مسؤول موافقة هنا. اذكر على أي أساس تجيز النص، رسالة مثلا.
update-withdraw = سحبه
update-withdraw-lead = يبقى النص مسجلا على أنه مسحوب ولا يمضي أبعد من ذلك.

## Secretariat

updates-to-validate = بانتظار الاعتماد
updates-to-validate-lead = ما أجازته المؤسسات، الأقدم أولا.
updates-to-validate-none-step = تظهر النصوص هنا بعد أن تجيزها مؤسساتها.
updates-none-waits = لا شيء في الانتظار
updates-validate-selected = اعتماد المحدد
updates-validate-all = اعتماد كل ما في هذه الصفحة
updates-validated = { $n ->
        [one] اعتُمد تحديث واحد.
        [two] اعتُمد تحديثان.
        [few] اعتُمدت { $n } تحديثات.
        [many] اعتُمد { $n } تحديثا.
       *[other] اعتُمد { $n } تحديث.
    }
updates-to-publish = بانتظار النشر
updates-to-publish-lead = ما اعتُمد ولم يُنشر بعد. حدّد، وانظر إليه كما يراه الزائر، ثم انشر.
updates-to-publish-none-step = تظهر التحديثات هنا بعد اعتمادها.
updates-preview = معاينة كما يراها الجمهور
updates-preview-lead = ما سيراه الزائر تماما. لم يُنشر شيء بعد.
updates-publish-now = نشر
updates-published = { $n ->
        [one] أصبح تحديث واحد علنيا.
        [two] أصبح تحديثان علنيين.
        [few] أصبحت { $n } تحديثات علنية.
        [many] أصبح { $n } تحديثا علنيا.
       *[other] أصبح { $n } تحديث علنيا.
    }

## Setting something published back

update-back-ask = طلب إرجاعه
update-back-lead = ما قرأه الجمهور لا يُرجَع إلا بسبب وبموافقة شخص ثان.
update-back-to = ما مصيره
update-back-hide = حجبه عن الجمهور إلى أن يُنشر من جديد
update-back-withdraw = سحبه نهائيا
update-back-waits = طُلب إرجاعه
update-back-grant = موافقة
update-back-refuse = رفض
update-back-second = يقرر شخص ثان: عضو آخر في الأمانة أو الرئاسة.
update-back-asked = ينتظر الطلب شخصا ثانيا.
update-back-decided = اتُّخذ القرار.

## Approval by link

update-link-title = الطلب من شخص بلا حساب، برابط
update-link-lead = { $days ->
        [one] يعمل الرابط مرة واحدة ولهذا النص وحده، يوما واحدا. وتذكر الرسالة الموضوع ولا تتضمن شيئا من النص.
        [two] يعمل الرابط مرة واحدة ولهذا النص وحده، يومين. وتذكر الرسالة الموضوع ولا تتضمن شيئا من النص.
        [few] يعمل الرابط مرة واحدة ولهذا النص وحده، { $days } أيام. وتذكر الرسالة الموضوع ولا تتضمن شيئا من النص.
        [many] يعمل الرابط مرة واحدة ولهذا النص وحده، { $days } يوما. وتذكر الرسالة الموضوع ولا تتضمن شيئا من النص.
       *[other] يعمل الرابط مرة واحدة ولهذا النص وحده، { $days } يوم. وتذكر الرسالة الموضوع ولا تتضمن شيئا من النص.
    }
update-link-known = أُرسلت روابط من قبل إلى
update-link-name = الاسم أو الصفة
update-link-name-hint = كما سيظهر في السجل، مثلا «مديرة التخطيط».
update-link-language = لغة الرسالة
update-link-send = إرسال الرابط
update-link-revoke = إبطال الرابط
update-link-sent = أُرسل الرابط.
update-link-revoked = لم يعد الرابط يعمل.
update-link-was-revoked = أُبطل
update-link-expired = انتهت صلاحيته
update-link-open = يعمل حتى { $date }
update-links = الروابط المرسلة
clearance-title = نص ينتظر إجازتكم
clearance-lead = تقدم { $institution } تقريرا إلى { $mechanism }. اقرؤوا النص ثم أجيزوه أو أعيدوه.
clearance-asks = طالب الإجازة
clearance-until = يعمل الرابط حتى
clearance-text = النص
clearance-recorded = يُسجَّل قراركم على أنه اتُّخذ بهذا الرابط من قِبل { $name }. ولا يعمل الرابط إلا مرة واحدة.
clearance-gone = اتُّخذ قرار بشأن النص، أو انتهت صلاحية الرابط أو أُبطل. اطلبوا رابطا جديدا ممن أرسله.
clearance-done-title = شكرا
clearance-done-cleared = أُجيز النص ويُحال إلى الأمانة. يمكنكم إغلاق هذه الصفحة.
clearance-done-returned = أُعيد النص إلى كاتبه مع السبب الذي ذكرتموه. يمكنكم إغلاق هذه الصفحة.

## The list

updates-title = التحديثات
updates-lead = ما قامت به المؤسسات بشأن التوصيات، بكلماتها.
updates-count = { $n ->
        [one] تحديث واحد
        [two] تحديثان
        [few] { $n } تحديثات
        [many] { $n } تحديثا
       *[other] { $n } تحديث
    }
updates-all = { $n ->
        [one] التحديث الوحيد
        [two] التحديثان
        [few] كل التحديثات وعددها { $n }
        [many] كل التحديثات وعددها { $n }
       *[other] كل التحديثات وعددها { $n }
    }
updates-none-step = وسّع المرشحات أو عُد بعد الجولة المقبلة.
update-since = فترات تنتهي في هذا اليوم أو بعده

## Audit trail

audit-update-draft = بدء مسودة
audit-update-save = تغيير مسودة
audit-update-submit = إرسال تحديث
audit-update-clear = إجازة تحديث
audit-update-return = إعادة تحديث
audit-update-validate = اعتماد تحديث
audit-update-publish = نشر تحديث
audit-update-withdraw = سحب تحديث
audit-update-step_back = إرجاع تحديث منشور
audit-update-read = قراءة تحديث مقيَّد
audit-step_back-decide = البت في طلب إرجاع
audit-clearance_link-make = إرسال رابط إجازة
audit-clearance_link-revoke = إبطال رابط إجازة
audit-clearance_link-use = استخدام رابط إجازة
