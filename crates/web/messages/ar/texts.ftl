# نصوص إلى جانب كلام الأمم المتحدة، والطلبات المتكررة، والتكرارات المحتملة، والسجلات المسحوبة.

## Texts and versions

texts-title = النصوص وصيغها
texts-lead = لا يُعدَّل أبدًا ما قالته الهيئة: فالتصحيح صيغة جديدة مشفوعة بسببها. أما العبارات المبسطة والترجمات غير الرسمية فمن وضع الآلية.
texts-all = جميع الصيغ
texts-write = كتابة النصوص أو تصحيحها
texts-by-language = النصوص بحسب اللغة
rendering-official = النص الرسمي
rendering-translation = ترجمة غير رسمية
rendering-plain = عبارات مبسطة
text-there = متوفر
text-missing = ليس بعد
text-not-needed = يوجد نص رسمي
text-write = كتابة
text-correct = تصحيح
text-version = الصيغة { $n }
text-current = المعروضة الآن
text-restore = استعادة
text-by-machine = ترجمة آلية لم تُراجَع
text-translation-note = ترجمة غير رسمية: العبرة بنص الهيئة وحده.
text-machine = هذه ترجمة آلية لم يراجعها أحد
text-machine-hint = يُنبَّه القراء إلى ذلك. بعد مراجعة الترجمة أزل العلامة واحفظ.
text-reason = السبب
text-reason-hint = يمكن للجميع قراءته إلى جانب الصيغة.
text-reason-import = تغيّر النص في المصدر.
text-reason-import-undone = تم التراجع عن الاستيراد الذي جاء بنص آخر.
text-restored = استعادة الصيغة { $n }
text-saved = حُفظ النص كصيغة جديدة.
text-form-official = صحّح فقط ما نُقل خطأ من الوثيقة. تبقى الصيغة السابقة ظاهرة مع السبب الذي تذكره.
text-form-translation = ترجم كلام الهيئة بأقصى قدر من الأمانة. يُنبَّه القراء إلى أن الترجمة غير رسمية.
text-form-plain = عبّر عن المطلوب بجمل قصيرة وكلمات من الحياة اليومية دون تغيير المعنى. لا تذكر اسم أي شخص.
text-meanwhile = حفظ أحدهم هذا النص في أثناء ذلك
text-meanwhile-do = لم يضِع شيء مما كتبته: هو في الحقل أدناه. خذ الجيد من النص الآخر ثم احفظ من جديد.
text-meanwhile-difference = ما يغيّره نصك فيه

## Repeats

repeated = طُلبت أكثر من مرة
repeats-this-one = (هذه)
repeats-manage = الطلبات المماثلة
repeats-page = الطلبات المماثلة
repeats-page-lead = حدد التوصيات التي طلبت الشيء نفسه في جولة سابقة أو صدرت عن هيئة أخرى. عندئذ يرى الجميع متى طُلب ذلك وبماذا أجابت الدولة.
repeats-suggested = ربما طُلبت من قبل
repeats-suggested-lead = لا يرى هذه الاقتراحات غير آليتك إلى أن تقبلها.
repeats-decide = البت في الاقتراحات
repeats-accepted = الطلبات المماثلة المقبولة
repeats-accept = تطلب الشيء نفسه
repeats-refuse = تطلب شيئًا آخر
repeats-remove = ليست طلبًا مماثلًا
repeats-find = إضافة واحدة يدويًا
repeats-find-hint = رقم فقرة مثل 114.3، أو اسم في العنوان مثل upr-3-114-3، أو كلمات
repeats-likely = الأكثر تشابهًا في الكلمات:
repeats-add = إضافة: تطلب الشيء نفسه
repeats-share = نسبة الكلمات المشتركة: { $percent }.
repeats-added = أضيف الطلب المماثل.
repeats-accepted-done = قُبل الطلب المماثل، ويراه الجميع الآن.
repeats-refused-done = رُفض الاقتراح ولن يعود.
repeats-removed = أزيل الطلب المماثل.

## Possible duplicates

nav-duplicates = تكرارات محتملة
duplicates-title = تكرارات محتملة
duplicates-lead = وجدت عمليات الاستيراد سجلين قد يكونان سجلًا واحدًا. حدد ما هما؛ لا يُحذف شيء، ويمكن التراجع عن كل قرار.
duplicates-empty = لا توجد تكرارات محتملة
duplicates-empty-step = عندما يأتي استيراد بسجل قد يكون موجودًا من قبل، ينتظر السجلان هنا إلى أن يُبتّ في أمرهما.
duplicates-apply = تطبيق القرارات
duplicates-nothing = لم يُتخذ أي قرار: اختر جوابًا لزوج واحد على الأقل.
duplicates-decide = البت في التكرارات المحتملة
duplicates-done = { $n ->
        [one] بُتّ في زوج واحد.
        [two] بُتّ في زوجين.
        [few] بُتّ في { $n } أزواج.
        [many] بُتّ في { $n } زوجًا.
       *[other] بُتّ في { $n } زوج.
    }
duplicates-undone = { $n ->
        [one] تم التراجع: زوج واحد ينتظر قرارًا من جديد.
        [two] تم التراجع: زوجان ينتظران قرارًا من جديد.
        [few] تم التراجع: { $n } أزواج تنتظر قرارًا من جديد.
        [many] تم التراجع: { $n } زوجًا تنتظر قرارًا من جديد.
       *[other] تم التراجع: { $n } زوج تنتظر قرارًا من جديد.
    }
todo-duplicates = { $n ->
        [one] تكرار محتمل واحد ينتظر قرارًا
        [two] تكراران محتملان ينتظران قرارًا
        [few] { $n } تكرارات محتملة تنتظر قرارًا
        [many] { $n } تكرارًا محتملًا تنتظر قرارًا
       *[other] { $n } تكرار محتمل تنتظر قرارًا
    }
duplicate-number = الزوج { $n }
duplicate-earlier = كان في السجل من قبل
duplicate-later = ورد بعده
duplicate-difference = الفرق في الكلمات
duplicate-same-words = الكلمات هي نفسها.
duplicate-other-language = ليس للسجلين نص رسمي باللغة نفسها.
duplicate-question = ما هما؟
duplicate-leave = القرار لاحقًا
duplicate-same = سجل واحد
duplicate-same-hint = يُسحب الأحدث ويقود عنوانه إلى الأقدم الذي يعرض ما يقوله المصدران.
duplicate-two = سجلان
merged-title = السجل نفسه في مصادر أخرى
merged-lead = تبيّن أن هذه السجلات هي هذا السجل نفسه، وعناوينها تقود إلى هنا.
merged-on = تاريخ الضم

## Withdrawn records

withdrawn-title = سُحب هذا السجل
withdrawn-when = سُحب في { $date }.
withdrawn-why = تم التراجع عن الاستيراد الذي جاء به. لا يُحذف شيء: إذا استُورد السجل من جديد عاد إلى هذا العنوان.
withdrawn-was = ما كان هنا
withdrawn-others = سجلات أخرى من هذه الوثيقة
error-410-title = سُحب ما كان هنا
error-410-what = العنوان صحيح، لكن محتواه لم يعد معروضًا.
error-410-do = ابحث في السجل أو ابدأ من العرض العام.

## What can be wrong

problem-unchanged = هذا مطابق للنص الموجود الآن. غيّره أو غادر الصفحة دون حفظ.
problem-official-exists = أصدرت الهيئة نصها الخاص بهذه اللغة؛ ولا توضع ترجمة إلى جانبه.
problem-personal-email = «{ $value }» يشبه عنوان بريد إلكتروني. يجب ألا يدل النص المنشور على شخص: احذفه.
problem-personal-phone = «{ $value }» يشبه رقم هاتف. يجب ألا يدل النص المنشور على شخص: احذفه.
problem-personal-number = «{ $value }» يشبه رقم وثيقة شخصية. يجب ألا يدل النص المنشور على شخص: احذفه.
problem-repeats-its-document = كلتاهما في الوثيقة نفسها، والوثيقة تطلب مرة واحدة. ضعهما في مجموعة مواضيعية بدلًا من ذلك.
problem-withdrawn-with-import = سُحب في { $value } عند التراجع عن الاستيراد الذي جاء به.
problem-same-record = تبيّن أنه السجل نفسه: { $value }.
import-refused-other_state = السجل موجه إلى دولة أخرى. في هذه العقدة لا تستورد إلا سجلات دولتك.
import-refused-unknown_state = لا يذكر السجل دولة معروفة هنا. صحّح الاسم في الملف، أو اطلب من مشغّل هذا الجهاز استيراده.
import-refused-contradiction = المعرّف نفسه وارد قبل ذلك في هذا الملف بمحتوى آخر. أُخذ الأول؛ تحقق من الصحيح منهما.

## What was done, in words

audit-recommendation-correct_text = تصحيح نص رسمي
audit-recommendation-translate = حفظ ترجمة
audit-recommendation-say_plainly = حفظ نص بعبارات مبسطة
audit-recommendation-repeat = قبول طلب مماثل
audit-recommendation-no_repeat = رفض طلب مماثل أو إزالته
audit-recommendation-same = تبيّن أنهما سجل واحد
audit-recommendation-two = تبيّن أنهما سجلان
audit-recommendation-undecided = التراجع عن قرار بشأن تكرار
withdrawn-why-final = كانت في مشروع ولا ترد في النص النهائي. التراجع عن استيراد النص النهائي يعيدها.
