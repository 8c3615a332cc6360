# What the machine keeps and does: the audit trail, background work, the programming interface, about.

## Audit trail

audit-title = سجل التدقيق
audit-lead = كل تغيير بالترتيب: من ومتى وماذا. كل قيد مربوط بما قبله فلا يمكن حذف أي قيد دون أن يُكتشف.
audit-who = من
audit-when = متى (بالتوقيت العالمي المنسق)
audit-what = ماذا
audit-object = الموضوع
audit-reason = السبب
audit-chain-whole = السلسلة سليمة: { $n ->
        [zero] لا قيود بعد.
        [one] فُحص قيد واحد.
        [two] فُحص قيدان.
        [few] فُحصت { $n } قيود.
        [many] فُحص { $n } قيدًا.
       *[other] فُحص { $n } قيد.
    }
audit-chain-broken = السلسلة مقطوعة عند القيد { $n }. أبلغ القائم على هذا الجهاز.

## What was done, in words: audit-<action with a dash for the dot>

audit-mechanism-create = إنشاء آلية
audit-mechanism-update = تعديل آلية
audit-institution-create = إضافة مؤسسة
audit-institution-update = تعديل مؤسسة
audit-institution-close = إلغاء مؤسسة
audit-institution-reopen = إعادة فتح مؤسسة
audit-membership-create = إضافة عضو
audit-membership-change_role = تغيير دور
audit-membership-end = إنهاء عضوية
audit-invitation-create = دعوة شخص
audit-invitation-accept = قبول دعوة
audit-invitation-withdraw = سحب دعوة
audit-account-create = إنشاء حساب
audit-account-disable = تعطيل حساب
audit-account-enable = تفعيل حساب
audit-account-make_operator = تعيين مشغّل للجهاز
audit-account-end_operator = إنهاء صفة مشغّل الجهاز
audit-account-sign_in = تسجيل دخول
audit-account-sign_out = تسجيل خروج
audit-account-sign_out_everywhere = تسجيل خروج من كل مكان
audit-session-revoke = إنهاء جلسة
audit-account-request_password_reset = طلب كلمة مرور جديدة
audit-account-reset_password = تعيين كلمة المرور برابط بريدي
audit-account-change_password = تغيير كلمة المرور
audit-account-second_factor_on = تفعيل العامل الثاني
audit-account-second_factor_off = إلغاء العامل الثاني
audit-account-second_factor_reset = إلغاء العامل الثاني من جانب الإدارة
audit-account-recovery_codes = رموز استرداد جديدة
audit-account-change_name = تغيير الاسم
audit-account-change_language = تغيير اللغة
audit-account-demo_link = إنشاء رابط دخول تجريبي
audit-api_token-create = إنشاء رمز وصول
audit-api_token-revoke = إلغاء رمز وصول
audit-import-register = استلام ملف
audit-import-preview = معاينة استيراد
audit-import-commit = بدء استيراد
audit-import-finish = انتهاء استيراد
audit-import-fail = إخفاق استيراد
audit-import-undo = بدء التراجع عن استيراد
audit-import-undone = التراجع عن استيراد
audit-recommendation-import = استيراد توصية
audit-recommendation-change = تعديل توصية باستيراد
audit-recommendation-undo = التراجع عن تعديل توصية
audit-recommendation-withdraw = سحب توصية
audit-case-open = فتح ملف
audit-case-set = تعديل ملف
audit-case-undo = التراجع عن تعديل ملف
audit-cluster-create = إنشاء مجموعة
audit-cluster-rename = إعادة تسمية مجموعة
audit-cluster-close = إغلاق مجموعة
audit-label-decide = ربط تسمية
audit-job-retry = إعادة محاولة عمل
audit-account-reset_link = إنشاء رابط لكلمة مرور جديدة
audit-document-enter = إدخال وثيقة
audit-import-columns = تحديد أعمدة عملية استيراد
audit-recommendation-enter = إدخال توصية
audit-recommendation-link = تسجيل تكرار محتمل

## Background work

jobs-title = الأعمال الجارية في الخلفية
jobs-lead = ما ينجزه الجهاز من تلقاء نفسه وما تخلى عنه.
job-kind = العمل
job-attempts = المحاولات
job-last-error = ما الذي أخفق
job-retry = إعادة المحاولة
jobs-empty = لا عمل ينتظر ولا عمل تم التخلي عنه.

## Programming interface

api-title = واجهة برمجة التطبيقات
api-lead = كل ما هو علني هنا تستطيع البرامج قراءته أيضًا بلا حساب بصيغة JSON. ولكل قائمة نسخة CSV وXLSX.
api-description = وصف للبرامج (OpenAPI)
api-parameters = المعاملات
api-answers = الردود
api-parameter-required = مطلوب

## About

about-title = عن هذا الموقع
about-what = يتابع هذا الموقع ما أوصت به هيئات حقوق الإنسان التابعة للأمم المتحدة والهيئات الإقليمية دولةً ما. ولا تُعدّل نصوصها أبدًا؛ والتصحيح صيغة جديدة معللة.
about-voices = يُعرض تقييم الدولة والتقييمات المستقلة جنبًا إلى جنب. ولا تُحسب متوسطات ولا تُمنح أي دولة درجة.
accessibility-what = تعمل كل صفحة بلا برامج نصية وبلوحة المفاتيح ومع قارئ الشاشة وبست لغات وعلى الورق. إذا واجهت عائقًا فأبلغ أمانة الآلية.

## Lists of entries and of work

audit-empty = لا يوجد قيد مطابق.
audit-older = قيود أقدم
audit-only-object = هذا الموضوع فقط
audit-only-person = هذا الشخص فقط
audit-everything = عرض الكل
audit-entry = القيد
job-state = الحالة
job-state-queued = في الانتظار
job-state-running = قيد التنفيذ
job-state-dead = تم التخلي عنه
job-since = طُلب في (UTC)
job-again-done = ستُعاد المحاولة خلال دقيقة.
job-name-mail = رسالة بالبريد الإلكتروني

## Measures in the audit trail

audit-measure-create = أُدخل تدبير
audit-measure-update = غُيّر تدبير
audit-measure-status = حُددت حالة تدبير
audit-measure-plan = أُدرج تدبير في خطة
audit-measure-link = رُبط تدبير بتوصية
audit-measure-unlink = سُحب ربط تدبير
audit-measure-agree = وافقت مؤسسة على تدبير
audit-measure-publish = نُشر تدبير
audit-measure-hide = سُحب تدبير من العموم
audit-measure-milestone-add = أُضيفت مرحلة
audit-measure-milestone-update = غُيّرت مرحلة
audit-measure-milestone-remove = حُذفت مرحلة
audit-step_back-ask = طُلب الرجوع
audit-step_back-grant = قُبل الرجوع
audit-step_back-refuse = رُفض الرجوع

## Plans, indicators and files in the audit trail

audit-plan-create = أُدخلت خطة
audit-plan-update = غُيّرت خطة
audit-plan-status = تقدمت خطة خطوة
audit-plan-propose = اقتُرح اعتماد خطة أو نسخة منها
audit-plan-approve = أُقر اعتماد خطة أو نسخة منها
audit-plan-turn_down = رُفض اقتراح بشأن خطة
audit-indicator-create = أُدخل مؤشر
audit-indicator-update = غُيّر مؤشر
audit-indicator-publish = نُشر مؤشر
audit-indicator-hide = سُحب مؤشر من العموم
audit-indicator-point = أُدخلت قيمة
audit-indicator-revise = نُقحت قيمة
audit-indicator-hide_point = حُجبت قيمة عن العموم
audit-indicator-show_point = أُلغي حجب قيمة
audit-indicator-link = رُبط مؤشر
audit-indicator-unlink = سُحب ربط مؤشر
audit-file-receive = استُلم جدول
audit-obligation-add = إدراج تقرير في القائمة
audit-obligation-move = تغيير موعد تقرير
audit-obligation-submit = تسجيل تقرير بوصفه مُرسلا
audit-obligation-waive = تقرير لم يعد مستحقا
audit-obligation-reopen = إعادة تقرير إلى القائمة
audit-treaty-change = تغيير موقف الدولة من معاهدة
audit-document-receive = وثيقة أُدخلت
audit-document-edit = مقاطع وثيقة صُحّحت
audit-document-merge = مقاطع وثيقة دُمجت
audit-document-split = مقطع وثيقة قُسّم
audit-document-add = مقطع أُضيف إلى وثيقة
audit-document-particulars = بيانات وثيقة أُكّدت
audit-document-commit = وثيقة أُدخلت في السجل
audit-document-drop = وثيقة نُحّيت جانباً
audit-document-reopen = وثيقة أُعيد النظر فيها
audit-document-reread = وثيقة أُعيدت قراءتها بقاعدة
