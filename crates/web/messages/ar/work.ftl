# الشاشة الأولى لكل دور: ما ينتظر، الأقدم أولا.

## قائمة الأمانة

queue-title = ما ينتظر الأمانة
queue-what = ماذا
queue-count = العدد
queue-oldest = الأقدم منذ
queue-since = منذ
queue-note = ملاحظة
queue-verify = توصيات للتحقق منها
queue-allocate = توصيات للإسناد
queue-unconfirmed = مؤسسات قائدة لم تؤكد بعد
queue-contested = إسنادات معترض عليها
queue-late = أسئلة فات موعدها
queue-validate = تحديثات للاعتماد
queue-publish = تحديثات للنشر
queue-assessments = تقييمات تنتظر شخصا ثانيا
queue-step-backs = طلبات إرجاع شيء منشور إلى مرحلة سابقة
queue-requests = طلبات إلى المؤسسات بلا رد
items-count = { $n ->
        [one] بند واحد
        [two] بندان
        [few] { $n } بنود
        [many] { $n } بندا
       *[other] { $n } بند
    }
deadlines-title = المواعيد القادمة
deadline-report = تقرير إلى لجنة:
deadline-measure = التدبير التالي المستحق:
geneva-time = (بتوقيت جنيف)
item = البند
item-open = فتح
item-cluster = (مجموعة مواضيعية)

## جهة الاتصال

my-items-title = بنودي
my-items-asked = جولة المتابعة { $round }: عدد البنود التي تنتظر ردك: { $n }
my-items-between = لا توجد جولة مفتوحة. تُفتح الجولة التالية { $round } في { $date }. ويمكنك الإبلاغ عن الجديد في أي وقت.
my-items-no-round = لا توجد جولة مفتوحة أو مقررة. ويمكنك الإبلاغ عن الجديد في أي وقت.
my-items-all-answered = تم الرد على كل شيء. شكرا لك.
my-items-none = لا تقود مؤسستك شيئا بعد.
round-until = الردود في موعدها حتى
item-last-said = آخر إفادة
item-due = الموعد
never = أبدا
answer-continue = متابعة المسودة
drafts-title = مسودات
returned-title = معادة
returned-reason = السبب:
requests-mine-title = أسئلة للرد عليها

## المخول بالموافقة

clear-title = بانتظاري
clear-count = عدد التحديثات التي تنتظرك: { $n }
clear-oldest = قُدم أقدمها { $age }.
clear-open = مراجعة وموافقة
clear-nothing = لا ينتظرك أي تحديث.

## آخرون

points-title = مؤشرات تحتاج إلى قيمة
points-lead = يُتوقع بحسب دوريتها ورود قيمة أحدث. الأكثر تأخرا أولا.
points-none = لكل مؤشر أحدث قيمه.
point-indicator = المؤشر
point-latest = أحدث فترة
point-since = كانت متوقعة
bills-title = قوانين وتصديقات تطلبها التوصيات
bills-lead = مشاريع القوانين والتصديقات الجارية، الأقدم أولا.
bills-none = لا توجد مشاريع قوانين أو تصديقات جارية.
bills-without = توصيات تطلب إجراء محددا وليس لها تدبير بعد
bill-kind = النوع
bill-kind-law = قانون
bill-kind-ratification = تصديق
bill-state = الحالة
my-assessments-title = تقييماتي
my-assessments-none = لم تقيّم شيئا بعد. اختر توصية:
my-assessment-draft = مسودة
my-assessment-proposed = مرسل
my-assessment-published = منشور
my-assessment-withdrawn = مسحوب
work-assessment-hidden = أخفاه المشرف:
news-title = آخر ما نُشر
news-none = لم يُنشر شيء بعد.
news-update = تحديث
news-nothing-new = لا جديد
news-by-state = الدولة
news-by-nhri = المؤسسة الوطنية لحقوق الإنسان
news-by-civil_society = المجتمع المدني
news-by-committee = اللجنة
trail-whole = سجل التدقيق كاملا
deadline-obligation = التقرير المقبل
deadline-obligations-overdue = التقارير المتأخرة
