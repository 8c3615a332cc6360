# Evidence: files and links that stand behind an account.

## Evidence

evidence-title = الأدلة
evidence-lead = ما تستند إليه المعلومات: قوانين وقرارات وتقارير وأرقام وصور وروابط.
evidence-none = لا أدلة بعد.
evidence-number = المعرّف
evidence-name = العنوان
evidence-file = ملف
evidence-address = أو رابط
evidence-address-hint = عنوان صفحة: https://…
evidence-alternative = ما تظهره الصورة
evidence-alternative-hint = بالكلمات، لمن لا يستطيعون رؤيتها. مطلوب للصور.
evidence-shows = تُظهر:
evidence-kind-title = نوع الدليل
evidence-add = إضافة دليل
evidence-add-one = إضافة ملف أو رابط كدليل
evidence-more-later = واحد هنا، والمزيد لاحقا في صفحة التحديث.
evidence-internal-first = يبقى داخليا إلى أن يجعله علنيا من يملك حق النشر.
evidence-open = التفاصيل
evidence-public = علني
evidence-internal = داخلي
evidence-withdrawn = مسحوب
evidence-publish = جعله علنيا
evidence-publish-lead = يقرؤه الجمهور متى أمكنه قراءة ما يتعلق به. تحقق أولا من أنه لا يسمي أشخاصا عاديين.
evidence-publish-too = يُنشر معه:
evidence-withdraw = سحبه
evidence-withdraw-lead = لا يُعرض على الجمهور بعد ذلك. ويُحفظ الملف والسبب؛ ولا يُمحى شيء.
evidence-was-added = أُضيف الدليل.
evidence-was-published = أصبح الدليل علنيا.
evidence-was-withdrawn = سُحب الدليل.
evidence-belongs-to = يتعلق بـ
evidence-added = تاريخ الإضافة
evidence-added-by = أضافه
evidence-digest = بصمة SHA-256 للملف
evidence-same-file = الملف نفسه موجود في مكان آخر

## Links

evidence-link-state = الرابط
evidence-link-ok = موجودة
evidence-link-moved = منقولة
evidence-link-gone = لم تعد موجودة
evidence-link-unreachable = تعذر الوصول إليها
evidence-link-unchecked = لم يُتحقق منها بعد
evidence-link-status = الجواب { $status }
evidence-checked = تاريخ التحقق
evidence-why-private = العنوان يقود إلى شبكة خاصة
evidence-why-no-such-site = لا وجود لهذا الموقع
evidence-why-too-slow = لم يجب في الوقت المناسب
evidence-why-not-safe = شهادته غير صالحة
evidence-why-too-many-steps = يحيل بلا نهاية
evidence-why-no-connection = فشل الاتصال

## Audit trail

audit-evidence-publish = جعل دليل علنيا
audit-evidence-withdraw = سحب دليل
audit-evidence-check = التحقق من رابط
job-name-links = التحقق من الروابط
