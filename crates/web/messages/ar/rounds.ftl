# جولات المتابعة وردود المؤسسات وإعدادات المتابعة.

## الجولات

rounds-lead = تُسأل كل مؤسسة في كل جولة عن الجديد في كل بند تقوده. تُفتح الجولة من تلقاء نفسها في يومها، ويقرر فتحها الجولة التالية.
rounds-empty = لا توجد جولات بعد
rounds-empty-step = قرر الجولة الأولى أدناه. وبعد ذلك تقرر كل جولة التي تليها.
round = الجولة
round-named = جولة المتابعة { $round }
round-period = الفترة
round-period-from = أول يوم في الفترة
round-period-to = آخر يوم في الفترة
round-opens-on = تُفتح في
round-opens-hint = تخرج الأسئلة في ذلك اليوم من تلقاء نفسها بحسب التقويم الوطني.
round-due = الموعد
round-due-on = آخر يوم للرد
round-due-hint = تُعد الردود في موعدها حتى نهاية ذلك اليوم بالتوقيت الوطني.
round-label = الاسم
round-label-hint = مثل 2026-Q4. يُصاغ من الفترة إذا تُرك فارغا.
round-state = الحالة
round-state-planned = مقررة
round-state-open = مفتوحة
round-state-closed = مغلقة
round-plan = تقرير هذه الجولة
round-plan-title = تقرير جولة
round-plan-lead = تقترح الاستمارة الفترة التالية. تخرج رسائل التذكير قبل الموعد بأسبوعين وبأسبوع وبيومين، وبعده بيوم وبأسبوع.
round-planned = تقررت الجولة.
round-unplan = سحبها
round-unplanned = سُحبت الجولة المقررة.
round-open = فتحها الآن
round-open-question = هل تُفتح جولة المتابعة { $round } الآن؟
round-open-consequences = تُسأل كل مؤسسة قائدة عن كل تدبير جار لها، وعن كل توصية أو مجموعة أُسندت إليها وليس لها تدبير جار. وإذا كانت هناك جولة مفتوحة فإنها تُغلق.
round-opened = الجولة مفتوحة.
round-close = إغلاق الجولة
round-close-question = هل تُغلق جولة المتابعة { $round }؟
round-close-consequences = لا تُحتسب لها الردود بعد ذلك. وما لم يُرد عليه يبقى فارغا.
round-closed = الجولة مغلقة.
round-not-open = لم تخرج أسئلة هذه الجولة بعد.
round-questions = أسئلة الجولة
round-asks-nothing = لا تسأل الجولة هذه المؤسسة عن شيء.
round-answered-at = الرد
round-excuse = إعفاء
round-excuse-reason = لماذا لا يُنتظر رد
round-excused = أُعفيت المؤسسة من هذا السؤال.
time-in = { $date }، { $time } ({ $zone })
time-in-geneva = في جنيف { $date }، { $time }

## ردود المؤسسات

scoreboard-lead = المؤسسات مرتبة بحسب أسمائها، وليست مصنفة.
scoreboard-is-public = يرى الجمهور هذه الصفحة.
scoreboard-is-internal = لا يرى هذه الصفحة إلا أعضاء الآلية.
scoreboard-who-decides = الرئاسة وحدها تقرر هل يراها الجمهور.
scoreboard-show = إظهارها للجمهور
scoreboard-hide = قصرها على الأعضاء
scoreboard-decided = سُجل القرار بشأن جدول الردود.
scoreboard-empty = لم تُفتح أي جولة بعد
scoreboard-empty-step = تبين هذه الصفحة من رد بعد فتح جولة.
tally-title = ردود جميع المؤسسات
tally-unit = الأسئلة
tally-by-institution = الردود بحسب المؤسسة
tally-asked = المطلوب
tally-in-time = في الموعد
tally-late = متأخر
tally-empty = بلا رد
tally-drafted = مسودة بدأت
tally-nothing-new = لا جديد
tally-excused = معفى

## الإعدادات

followup-lead = إيقاع الجولات وما يُعد حديثا.
followup-saved = حُفظت الإعدادات.
followup-zone = المنطقة الزمنية الوطنية
followup-zone-hint = تنتهي المواعيد بانتهاء اليوم في هذه المنطقة. وتظهر مواعيد الأمم المتحدة بتوقيت جنيف أيضا.
followup-months = مدة الجولة
followup-months-of = { $n ->
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرا
       *[other] { $n } شهر
    }
followup-days = أيام الرد
followup-days-hint = من 1 إلى 90. يسري على الجولات التي تُقرر من الآن.
followup-fresh = عدد الأيام التي يُعد فيها التحديث حديثا
followup-fresh-hint = من 30 إلى 400.
followup-shares = للمؤسسات أن تقرأ تحديثات بعضها قبل نشرها
followup-percent = للتحديثات أن تحمل نسبة مئوية
followup-percent-hint = كثيرا ما تبدو النسبة أدق مما هي عليه.

## في سجل التدقيق

audit-round-plan = تقرير جولة
audit-round-unplan = سحب جولة مقررة
audit-round-open = فتح جولة
audit-round-close = إغلاق جولة
audit-round-follow = مواءمة أسئلة الجولة مع الإسنادات
audit-round-excuse = إعفاء مؤسسة من سؤال
audit-followup-settings = تغيير إعدادات المتابعة
audit-followup-scoreboard = قرار بشأن من يرى جدول الردود
audit-calendar-link = إنشاء عنوان تقويم
audit-calendar-revoke = سحب عنوان تقويم
audit-subscription-confirm = تأكيد اشتراك
audit-subscription-end = إنهاء اشتراك
