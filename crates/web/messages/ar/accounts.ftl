# Signing in, the second factor, one's own account, invitations and tokens.

## Sign in

sign-in-title = تسجيل الدخول
sign-in-lead = لمن يعملون في الآلية أو معها. لا تتطلب القراءة حسابًا.
email = عنوان البريد الإلكتروني
password = كلمة المرور
password-forgotten = نسيت كلمة المرور
signed-out = تم تسجيل خروجك.
session-ended = انتهت جلستك. سجّل الدخول من جديد لتعود إلى حيث كنت.
demo-sign-in = جرّبه بصفة
demo-sign-in-lead = هذا عرض تجريبي: يدخلك كل رابط بصفة شخص خيالي له هذا الدور.

## Second factor

second-factor = العامل الثاني
second-factor-code = الرمز من تطبيق المصادقة
second-factor-code-hint = ستة أرقام. إذا لم يكن جهازك معك فأدخل أحد رموز الاسترداد.
second-factor-set-up = إعداد العامل الثاني
second-factor-set-up-lead = أضف هذا الحساب إلى تطبيق مصادقة بالمفتاح أدناه ثم أدخل الرمز الذي يظهر.
second-factor-key = مفتاح تطبيق المصادقة
second-factor-on = العامل الثاني مفعّل.
second-factor-off = العامل الثاني غير مفعّل. نوصي به: فعندئذ لا تكفي كلمة مرور مسروقة وحدها.
second-factor-turn-off = إلغاء العامل الثاني
recovery-codes = رموز الاسترداد
recovery-codes-lead = يعمل كل منها مرة واحدة بدلًا من تطبيق المصادقة. اطبعها أو دوّنها الآن: فهي لا تُعرض إلا هذه المرة.
recovery-codes-left = { $n ->
        [one] بقي رمز استرداد واحد
        [two] بقي رمزا استرداد
        [few] بقيت { $n } رموز استرداد
        [many] بقي { $n } رمز استرداد
       *[other] بقي { $n } رمز استرداد
    }
recovery-codes-new = إنشاء رموز استرداد جديدة

## New password

reset-title = كلمة مرور جديدة
reset-request-lead = أدخل عنوان بريدك الإلكتروني. إذا كان له حساب فسيُرسل إليه رابط.
reset-request-send = إرسال الرابط
reset-request-sent = إذا كان لهذا العنوان حساب فالرابط في طريقه إليك. يعمل مرة واحدة خلال ساعتين.
password-new = كلمة المرور الجديدة
password-again = كلمة المرور نفسها مرة أخرى
password-current = كلمة المرور الحالية
password-hint = { $n } حرفًا على الأقل. عدة كلمات لا صلة بينها يسهل تذكرها ويصعب تخمينها.
password-changed = تم تغيير كلمة المرور، وأُنهيت الجلسات الأخرى.
password-change = تغيير كلمة المرور

## Your account

account-title = حسابك
account-name = الاسم
account-language = لغة الرسائل الموجهة إليك
account-roles = أدوارك
account-last-sign-in = آخر تسجيل دخول
account-saved = تم تعديل حسابك.
sessions-title = أماكن تسجيل دخولك
sessions-lead = أنهِ أي جلسة لا تعرفها وغيّر كلمة المرور.
session-this = هذه الجلسة
session-device = الجهاز
session-began = بدأت
session-last-seen = آخر استعمال
session-end = إنهاء هذه الجلسة
sign-out-everywhere = تسجيل الخروج من كل الأجهزة
session-ended-one = أُنهيت الجلسة.

## Invitations

invite-title = دعوة شخص
invite-lead = يُرسل رابط إلى العنوان، ويعمل مرة واحدة خلال 14 يومًا.
invite-send = إرسال الدعوة
invite-sent = أُرسلت الدعوة إلى { $email }.
invitations-open = الدعوات المفتوحة
invitation-withdraw = سحب الدعوة
invitation-withdrawn = سُحبت الدعوة.
invitation-title = أنت مدعو
invitation-lead = تدعوك { $mechanism } إلى العمل معها. دورك: { $role }.
invitation-accept = قبول الدعوة
invitation-accepted = مرحبًا بك. حسابك جاهز.
invitation-expires = صالحة حتى { $date }

## Access tokens

tokens-title = رموز وصول للبرامج
tokens-lead = يستعمل البرنامج الذي يقرأ أو يستورد باسمك رمزًا بدل كلمة مرورك، ولا يمكنه أبدًا أن يفعل أكثر مما يحق لك.
token-name = الغرض منه
token-scope = ما يُسمح به
token-scope-read = القراءة
token-scope-import = القراءة والاستيراد
token-scope-write = القراءة والاستيراد والتعديل
token-create = إنشاء رمز وصول
token-shown-once = انسخ رمز الوصول الآن. لا يُعرض إلا هذه المرة ولا نحتفظ بنسخة مقروءة منه.
token-last-used = آخر استعمال
token-never-used = لم يُستعمل قط
token-revoke = إلغاء
token-revoked = أُلغي رمز الوصول. تُرفض من الآن البرامج التي تستعمله.
tokens-empty = لا توجد رموز وصول بعد

## Further words about accounts

second-factor-picture = المفتاح على شكل صورة لكاميرا تطبيق المصادقة
second-factor-turned-on = تم تفعيل العامل الثاني. أُنهيت الجلسات الأخرى.
second-factor-turned-off = تم إيقاف العامل الثاني. أُنهيت الجلسات الأخرى.
account-no-role = ليس لكم بعد أي دور في آلية. يمكن لأحد المسؤولين دعوتكم.
account-operator = مشغّل هذا الجهاز
link-gone-title = لم يعد هذا الرابط يعمل
link-gone-invitation = انتهت صلاحيته أو استُخدم من قبل أو حلت محله دعوة أحدث. اطلبوا ممن دعاكم إرسال دعوة أخرى.
link-gone-reset = انتهت صلاحيته أو استُخدم من قبل. اطلبوا رابطا جديدا.
invitation-has-account = لهذا العنوان حساب من قبل. سجلوا الدخول به وستعودون إلى هنا للقبول.
invitation-other-account = أنتم مسجلون باسم { $email } لكن الدعوة أُرسلت إلى عنوان آخر. سجلوا الخروج ثم افتحوا الرابط مجددا.
invitation-joined = مرحبا بكم. لديكم دور جديد.
token-days = مدة الصلاحية بالأيام
token-days-hint = من 1 إلى 366.
token-valid-until = صالح حتى
token-made-by = أنشأه
token-needs-membership = تتبع الرموز آلية معينة. عندما يكون لكم دور في إحداها يمكنكم إنشاؤها هنا.
reset-done = تم حفظ كلمة مروركم الجديدة. سجلوا الدخول بها.
invite-language = لغة الرسالة
