# The knowledge hub: its home, and what all its kinds of thing share.

hub-title = المركز المعرفي
hub-lead = ما تتشاركه الآليات: الملفات التعريفية والممارسات الجيدة والأسئلة والأجوبة والمساعدة والحلقات الدراسية.
hub-empty = لم يُنشر شيء هنا بعد.
hub-empty-step = يظهر هنا ما تنشره الآليات، مع الشخص الذي يمكن سؤاله.

## Kinds of thing

hub-kind-profile = ملف تعريفي لآلية
hub-kind-practice = ممارسة جيدة
hub-kind-resource = مورد
hub-kind-page = صفحة معارف
hub-kind-question = سؤال
hub-kind-announcement = إعلان
hub-kind-assistance = طلب مساعدة
hub-kind-event = فعالية

## What can be wrong

problem-withdrawn = سُحب هذا المحتوى. { $value }

## The way around, and the first page

hub-nav-exchange = التبادل
hub-nav-learning = التعلّم
hub-nav-mine = ما ينتظرني
hub-nav-keeping = الإدارة
hub-search = البحث في المركز
hub-open = مفتوح الآن
hub-asks = من يسأل
hub-new = الجديد
hub-waits = في انتظاركم
hub-all = عرض الكل
