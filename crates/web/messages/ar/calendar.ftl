# التقاويم والخلاصات والرسائل عما نُشر.

## التقويم

calendar-lead = مواعيدك في تقويمك الخاص: الجولات والتدابير والمراحل والأسئلة والتقارير إلى اللجان.
calendar-how = أنشئ عنوانا وأضفه إلى برنامج التقويم لديك بوصفه تقويما للاشتراك فيه.
calendar-address = عنوان تقويمك
calendar-once = لا يظهر إلا الآن. ومن يعرفه يمكنه قراءة مواعيدك.
calendar-make = إنشاء العنوان
calendar-anew = إنشاء عنوان جديد، وينتهي القديم
calendar-revoke = سحب العنوان
calendar-revoked = لم يعد عنوان التقويم يعمل.
calendar-since = يوجد عنوان منذ
calendar-used = آخر قراءة
calendar-unused = لم يُقرأ بعد
calendar-note = لا تُسمى فيه البنود المقيدة.
calendar-name = { $mechanism }: المواعيد
calendar-hidden = بنود مقيدة مستحقة، تُرى بعد تسجيل الدخول: { $n }
calendar-round = جولة المتابعة { $round }: موعد الردود
calendar-measure = تدبير مستحق: { $name }
calendar-milestone = مرحلة مستحقة: { $name }
calendar-request = رد مستحق إلى الأمانة
calendar-report = تقرير مستحق إلى لجنة: { $name }

## الخلاصات والرسائل

feed-link = خلاصة (Atom)
subscribe-link = الأخبار بالبريد
subscribe-title = الأخبار بالبريد
subscribe-about = ما نُشر، مرة في الأسبوع: { $name }
subscribe-hint = تصلك رسالة فيها رابط للتأكيد. ولا يُرسل شيء قبله.
subscribe = أرسلوا إليّ الأخبار
subscribe-privacy = لا يُستعمل العنوان إلا لهذا. ولا يُحتفظ به بعد أن توقف الرسائل، أو إذا لم تؤكد خلال ثلاثة أيام.
subscribe-asked = في الطريق إليك رسالة. افتح الرابط الذي فيها للتأكيد.
subscription-confirm = تأكيد
subscription-confirmed = تم التأكيد. تصل رسالة كل يوم اثنين إذا نُشر شيء.
subscription-end = إيقاف هذه الرسائل
subscription-ended = توقفت الرسائل
subscription-forgotten = لم يعد عنوانك محفوظا.
calendar-obligation = تقرير مستحق: { $name }
