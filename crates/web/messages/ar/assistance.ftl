# Technical assistance: requests, consent, offers, delivery.

## A mechanism's requests

assistance-title = المساعدة التقنية
assistance-lead = ما تحتاج إليه الآلية من غيرها. لا يطلع أحد خارجها على أي طلب قبل موافقة الدولة.
assistance-none = لا توجد طلبات بعد
assistance-none-step = صِفوا الاحتياج. تبقى المسودة داخل الآلية.
assistance-new = طلب جديد
assistance-request = الطلب
assistance-changed = آخر تعديل
assistance-edit = تعديل الطلب
assistance-edit-lead = هذه الصفحة للآلية وحدها. ويُحدَّد لاحقاً، بموافقة الدولة، ما يجوز لغيرها الاطلاع عليه.
assistance-name = العنوان
assistance-need = ما هو مطلوب
assistance-need-hint = الوضع الراهن، وما ينقص، وما جُرِّب. من دون أسماء أشخاص.
assistance-objectives = ما يراد تحقيقه
assistance-objectives-hint = ما الذي سيتغير بعد ذلك، وكيف سيُعرف.
assistance-language = لغة الطلب
assistance-modality = طريقة التعاون
assistance-capacities = القدرات المراد تعزيزها
assistance-capacity = القدرة
assistance-themes = المواضيع
assistance-theme-number = الموضوع { $n }
assistance-recommendations = التوصيات ذات الصلة
assistance-recommendations-hint = أسماؤها في العناوين، مثل upr-4-139-12، اسم في كل سطر.
assistance-measures = التدابير ذات الصلة
assistance-measures-hint = أسماؤها في العناوين، اسم في كل سطر. لا تُتاح لغير الآلية أبداً.
assistance-period = الفترة
assistance-from = من
assistance-to = إلى
assistance-finance = التمويل
assistance-fund = الصندوق
assistance-amount = المبلغ
assistance-currency = العملة
assistance-currency-hint = ثلاثة أحرف، مثل USD.
assistance-contact = المكتب الذي يُراسَل
assistance-contact-hint = مكتب وكيفية الاتصال به، لا شخص بعينه. لا يُتاح إلا إذا نصت الموافقة على ذلك.
assistance-contact-private = الشخص المسؤول
assistance-contact-private-hint = للآلية وحدها. لا يُتاح لغيرها أبداً.
assistance-class-1 = أعضاء الآلية الذين تسمح لهم صفتهم بذلك
assistance-class-2 = مقيَّد: موظف الأمانة والرئاسة؛ وخارج الآلية الأمم المتحدة على الأكثر

## What comes next

assistance-next = الخطوة التالية
assistance-next-draft = سجلوا موافقة الدولة؛ وتؤكدها الرئاسة. وقبل ذلك لا يخرج شيء من الآلية.
assistance-next-endorsed = وافقت الدولة. اختاروا من يطلع على الطلب ثم قدموه.
assistance-next-submitted = يمكن للشركاء تقديم عروض. وستُخطَرون برسالة.
assistance-next-under_review = الطلب قيد النظر. ولا يزال تقديم العروض ممكناً.
assistance-next-matched = وُجد شريك. اتفقوا على الشروط في صفحة العرض.
assistance-next-agreed = اتفق الطرفان. أشيروا إلى بدء العمل.
assistance-next-in_delivery = سجلوا كل خطوة عند إنجازها، وأشيروا إلى انتهاء العمل.
assistance-next-completed = بيّنوا ما الذي تغير: أربع إجابات قصيرة.
assistance-next-evaluated = جرى التقييم. ويمكن أن يصبح ما نجح ممارسة جيدة.
assistance-next-declined = لم يُستجب للطلب. السبب:
assistance-next-withdrawn = سُحب الطلب وأُخفي في كل مكان. ولا يعود إلا بموافقة جديدة.
assistance-visibility = من يجوز له الاطلاع
assistance-visibility-private = لا أحد خارج الآلية
assistance-visibility-un = مستشارو الأمم المتحدة
assistance-visibility-network = شبكة الآليات
assistance-visibility-public = الجميع
assistance-submit = تقديم
assistance-begin = بدء العمل
assistance-complete = انتهى العمل
assistance-share-change = توسيع نطاق الاطلاع أو تضييقه
assistance-on-hub = في المركز المعرفي
assistance-history = السجل
assistance-saved = حُفظ الطلب.
assistance-submitted = قُدم الطلب.
assistance-shared = الطلب متاح لمن اخترتم.
assistance-begun = بدأ العمل.
assistance-completed = انتهى العمل.
assistance-submitted-on = تاريخ التقديم

## The consent of the State

assistance-consents = موافقة الدولة
assistance-consents-none = لا توجد موافقة مسجلة: لا يمكن أن يخرج شيء من هذا الطلب من الآلية.
assistance-consent-record = تسجيل موافقة
assistance-consent-lead = دونوا بدقة ما وُقِّع: الأجزاء التي يجوز إتاحتها، ولمن على الأكثر، وحتى متى.
assistance-consent-authority = السلطة التي وافقت
assistance-consent-authority-hint = مثل الوزارة التي تمثل الدولة في هذا الشأن.
assistance-consent-person = الموقِّع
assistance-consent-person-name = اسم الموقِّع
assistance-consent-person-function = المنصب
assistance-consent-given = تاريخ الموافقة
assistance-consent-parts = الأجزاء التي يجوز إتاحتها
assistance-consent-parts-hint = ما لم يُحدَّد يبقى داخل الآلية. وتُتاح دائماً الدولة وطريقة التعاون وما إذا كان الطلب مفتوحاً.
assistance-consent-audience = لمن على الأكثر
assistance-consent-until = صالحة حتى
assistance-consent-until-hint = بعد هذا اليوم يُخفى الطلب في كل مكان إلى حين صدور موافقة جديدة.
assistance-consent-note = ملاحظة
assistance-consent-paper = الوثيقة الموقَّعة
assistance-consent-second = تسري بعد أن تؤكدها الرئاسة.
assistance-consent-confirm = تأكيد هذه الموافقة
assistance-consent-recorded-by = سجلها
assistance-consent-confirmed-by = أكدها
assistance-consent-waits = موافقة بانتظار تأكيد الرئاسة.
assistance-consent-lacks = لا توجد موافقة سارية اليوم: الطلب مخفي في كل مكان.
assistance-consent-recorded = سُجلت الموافقة. وطُلب إلى الرئاسة تأكيدها.
assistance-consent-confirmed = أُكدت الموافقة.
assistance-consent-standing-recorded = بانتظار التأكيد
assistance-consent-standing-valid = سارية اليوم
assistance-consent-standing-past = لم تعد سارية
assistance-consent-standing-withdrawn = مسحوبة
assistance-consent-note-public = يُعرض بموافقة الدولة حتى { $day }.
assistance-part-title = العنوان
assistance-part-need = ما هو مطلوب، ومتى، والقدرات والمواضيع
assistance-part-objectives = ما يراد تحقيقه
assistance-part-finance = الصندوق والمبلغ
assistance-part-contact = المكتب الذي يُراسَل
assistance-part-recommendations = التوصيات ذات الصلة
assistance-part-progress = تواريخ المراحل، والتقييم إذا أتاحته الدولة
assistance-withdraw = سحب الموافقة
assistance-withdraw-question = هل تُسحب موافقة الدولة؟
assistance-withdraw-means = يُخفى الطلب فوراً في كل مكان، بما في ذلك العقد الأخرى. وتبقى إشارة تقول «سحبت الدولة موافقتها»، من دون أي كلمة من الطلب. ولا يعود إلا بموافقة جديدة.
assistance-withdraw-note = السبب، للآلية نفسها
assistance-withdrawn-done = سُحبت الموافقة. الطلب مخفي في كل مكان.
assistance-gone-withdrawn = سحبت الدولة موافقتها.
assistance-gone-expired = انتهت مدة موافقة الدولة.
assistance-gone-not-shared = لم تعد الدولة تتيحه.
assistance-gone-closed = أُغلق الطلب.
problem-no-consent = لم توافق الدولة، أو أن موافقتها غير سارية اليوم. سجلوا موافقة واطلبوا من الرئاسة تأكيدها.
problem-beyond-consent = هذا يتجاوز ما وافقت عليه الدولة. اختاروا نطاقاً أضيق، أو سجلوا موافقة أوسع.

## Offers

assistance-offers = العروض
assistance-offer = عرض المساعدة
assistance-offer-lead = لا يقرأ عرضكم إلا الدولة الطالبة وأنتم.
assistance-offer-as = باسم
assistance-offer-body = ما هو معروض
assistance-offer-body-hint = ما يمكنكم فعله، ومع من، وكم يستغرق، وما تحتاجون إليه.
assistance-offer-languages = اللغات
assistance-offer-finance = من يتحمل أي نفقات
assistance-offer-contact = جهة الاتصال
assistance-offer-send = إرسال العرض
assistance-offer-by = مقدم العرض
assistance-offer-to = مقدم إلى
assistance-offer-on = تاريخ العرض
assistance-offer-one = عرض مساعدة
assistance-offer-state-offered = بانتظار الدولة
assistance-offer-state-accepted = مقبول
assistance-offer-state-declined = اعتُذر عنه مع الشكر
assistance-offer-state-taken_back = سحبه مقدمه
assistance-offers-mine = عروضي
assistance-offers-mine-lead = ما عرضتموه وما قررته الدول.
assistance-offers-none = لا توجد عروض بعد
assistance-offers-none-step = اطلعوا على ما تطلبه الدول واعرضوا ما في وسعكم.
assistance-offered = أُرسل عرضكم.
assistance-decide = قراركم
assistance-decide-lead = يمكنكم قبول أكثر من عرض. واستفسروا أولاً إذا كان ثمة أمر غير واضح.
assistance-accept = قبول هذا العرض
assistance-accepted = قُبل العرض.
assistance-offer-decline = الاعتذار مع الشكر
assistance-offer-decline-hint = جملة أو جملتان يفهمهما الطرف الآخر.
assistance-declined-done = جرى الاعتذار.
assistance-take-back = سحب العرض
assistance-taken-back = سُحب العرض.
assistance-reason = السبب
assistance-talk = أسئلة وأجوبة
assistance-talk-lead = لا يقرأ هذا إلا الطرفان.
assistance-message = رسالة
assistance-message-send = إرسال
assistance-said = أُرسلت رسالتكم.
assistance-side-state = الدولة الطالبة
assistance-side-partner = الشريك
assistance-not-shared-now = لا تتيح الدولة هذا الطلب اليوم.

## Terms

assistance-terms = الشروط
assistance-terms-none = لم يكتب أحد الشروط بعد.
assistance-terms-write = كتابة الشروط
assistance-terms-hint = يمكن لأي من الطرفين الكتابة. وبعد أي تعديل تُطلب موافقة الطرفين من جديد.
assistance-terms-expected = ما هو متوقع في النهاية
assistance-terms-experts = الخبراء
assistance-terms-languages = لغات العمل
assistance-terms-costs = التكاليف ومن يتحملها
assistance-terms-state = موافقة الدولة على الشروط
assistance-terms-partner = موافقة الشريك
assistance-terms-waits = ليس بعد
assistance-terms-agree = الموافقة على هذه الشروط
assistance-terms-saved = حُفظت الشروط. تُطلب موافقة الطرفين.
assistance-terms-agreed = سُجلت موافقتكم.

## Delivery and evaluation

assistance-milestones = مراحل العمل
assistance-milestone = ما يتعين إنجازه
assistance-milestone-due = الموعد
assistance-milestone-done = تاريخ الإنجاز
assistance-milestone-reach = تسجيل الإنجاز
assistance-milestone-add = إضافة مرحلة
assistance-milestone-saved = حُفظت المرحلة.
assistance-evaluate = التقييم
assistance-evaluate-lead = ما أسفر عنه العمل، بعبارات الدولة. ولا تُمنح أي درجات لأحد.
assistance-evaluation = تقييم الدولة
assistance-evaluation-changed = ما الذي تغير
assistance-evaluation-helped = ما الذي ساعد
assistance-evaluation-hindered = ما الذي لم يساعد
assistance-evaluation-next = الخطوة التالية
assistance-make-practice = بدء ممارسة جيدة انطلاقا منه
assistance-evaluation-share = تقبل الدولة إتاحته
assistance-evaluation-share-hint = لا يُتاح إلا إذا شملت الموافقة المراحل والتقييم.
assistance-evaluation-shared = متاح ضمن حدود الموافقة.
assistance-evaluation-kept = يبقى داخل الآلية.
assistance-evaluated = حُفظ التقييم.

## On the hub

assistance-hub-title = طلبات المساعدة
assistance-hub-lead = ما تطلبه الدول، متاح بموافقتها. من دون ترتيب تفضيلي.
assistance-hub-none = لا توجد طلبات متاحة
assistance-hub-none-step = تظهر الطلبات هنا بعد أن توافق الدولة وتقدمها. أزيلوا أحد المرشحات لرؤية المزيد.
assistance-state = الدولة
assistance-group = مجموعة الدول
assistance-flag-ldc = من أقل البلدان نمواً
assistance-flag-lldc = بلد نامٍ غير ساحلي
assistance-flag-sids = دولة جزرية صغيرة نامية
assistance-open-open = مفتوح
assistance-open-matched = وُجد شريك
assistance-open-closed = مغلق
assistance-elsewhere = ورد هذا الطلب من عقدة أخرى. وتُقدَّم العروض في صفحة تلك العقدة.
assistance-who-offers = يمكن للأمم المتحدة وآليات الدول الأخرى والجهات المانحة تقديم العروض بعد تسجيل الدخول.
assistance-desk = مكتب المساعدة
assistance-desk-lead = ما تتيحه الدول للأمم المتحدة. يظهر أولاً ما طال انتظاره بلا عرض: وليس هذا ترتيباً تفضيلياً للدول.
assistance-desk-none = لا شيء في المكتب
assistance-desk-none-step = يظهر الطلب هنا بعد أن تتيحه الدولة للأمم المتحدة.
assistance-waits = في الانتظار
assistance-age = منذ
assistance-take-up = بدء الاستعراض
assistance-taken-up = الطلب قيد الاستعراض. وأُبلغت الدولة.
assistance-decline = الاعتذار
assistance-reason-hint = لا يقرؤه إلا الدولة. بيّنوا ما قد يساعد عوضاً عن ذلك.

## In the audit trail

audit-assistance_request-draft = صياغة طلب مساعدة
audit-assistance_request-change = تعديل طلب مساعدة
audit-assistance_request-submit = تقديم طلب مساعدة
audit-assistance_request-share = تعديل نطاق إتاحة طلب
audit-assistance_request-take_up = بدء استعراض طلب
audit-assistance_request-decline = الاعتذار عن طلب
audit-assistance_request-endorse = إقرار الدولة للطلب
audit-assistance_request-withdraw = سحب الدولة للطلب
audit-assistance_request-match = العثور على شريك
audit-assistance_request-agree = الاتفاق على المساعدة
audit-assistance_request-begin = بدء المساعدة
audit-assistance_request-complete = انتهاء المساعدة
audit-assistance_request-evaluate = تقييم المساعدة
audit-assistance_request-read = فتح طلب مقيَّد
audit-assistance_consent-record = تسجيل موافقة
audit-assistance_consent-confirm = تأكيد موافقة
audit-assistance_consent-withdraw = سحب موافقة
audit-assistance_consent-expire = انتهاء موافقة
audit-assistance_offer-make = عرض مساعدة
audit-assistance_offer-decide = البت في عرض
audit-assistance_message-write = رسالة بشأن عرض
audit-assistance_terms-write = كتابة شروط المساعدة
audit-assistance_terms-agree = الموافقة على شروط المساعدة
audit-assistance_milestone-set = تحديد مرحلة من المساعدة
audit-assistance_milestone-reach = إنجاز مرحلة من المساعدة
audit-assistance_evaluation-write = كتابة تقييم المساعدة

## What was done to a request

assistance-deed-drafted = صيغ
assistance-deed-changed = عُدِّل
assistance-deed-consent_recorded = سُجلت الموافقة
assistance-deed-consent_confirmed = أُكدت الموافقة
assistance-deed-consent_withdrawn = سُحبت الموافقة
assistance-deed-consent_expired = انتهت الموافقة
assistance-deed-submitted = قُدم
assistance-deed-shared = عُدِّل نطاق الإتاحة
assistance-deed-taken_up = بدأ الاستعراض
assistance-deed-declined = اعتُذر عنه
assistance-deed-offered = ورد عرض
assistance-deed-offer_accepted = قُبل عرض
assistance-deed-offer_declined = اعتُذر عن عرض
assistance-deed-offer_taken_back = سُحب عرض
assistance-deed-terms_written = كُتبت الشروط
assistance-deed-terms_agreed = الموافقة على الشروط
assistance-deed-begun = بدأ العمل
assistance-deed-milestone = حُددت مرحلة أو أُنجزت
assistance-deed-completed = انتهى العمل
assistance-deed-evaluated = جرى التقييم

## Counts

assistance-found = { $n ->
        [one] طلب واحد
        [two] طلبان
        [few] { $n } طلبات
        [many] { $n } طلباً
       *[other] { $n } طلب
    }
assistance-days = { $n ->
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يوماً
       *[other] { $n } يوم
    }
assistance-desk-waiting = { $n ->
        [one] طلب واحد بانتظار عرض.
        [two] طلبان بانتظار عرض.
        [few] { $n } طلبات بانتظار عرض.
        [many] { $n } طلباً بانتظار عرض.
       *[other] { $n } طلب بانتظار عرض.
    }
