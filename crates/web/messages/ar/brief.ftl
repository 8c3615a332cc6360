# موجز الرئاسة وجدول أعمال الاجتماع وأرقام المتابعة.

## الموجز

brief-lead = يُطبع في ورقتين.
brief-asks = قرارات مطلوبة منك
brief-asks-none = لا شيء ينتظر قرارك.
ask-lead = من يقود؟
ask-assessments = هل تُنشر تقييمات الدولة؟ عددها: { $n }
ask-step-backs = هل تُقبل طلبات إرجاع شيء منشور؟ عددها: { $n }
ask-plan = هل تُعتمد الخطة؟
ask-unblock = كيف يمكن المضي في هذا؟
brief-numbers = أين نحن الآن
brief-new = الجديد منذ { $date }
brief-new-recommendations = توصيات وردت: { $n }
brief-new-updates = تحديثات نُشرت: { $n }
brief-new-completed = تدابير أُنجزت: { $n }
brief-due = مستحقة خلال 90 يوما
brief-overdue = فات موعدها
brief-blocked = متوقفة
brief-can-unblock = يمكنها تحريكه:
brief-without-measure = توصيات بلا تدابير
brief-grades = درجات جديدة من اللجان
brief-none = لا يوجد.
brief-more = وغيرها: { $n }
brief-all-of-them = كلها ({ $n })

## جدول الأعمال

agenda-lead = أُعد مما هو متوقف أو فات موعده أو مستحق أو بلا تدبير أو معترض عليه أو له درجة جديدة. اطبعه واكتب القرارات عليه.
agenda-decision = القرار، ومن يتولاه، وحتى متى:
agenda-empty = لا شيء متوقف أو فات موعده أو معترض عليه.

## الأرقام

number-all = الكل
number-assessed = المقيّمة
number-assessed-meaning = التوصيات الجارية التي نُشر تقييم الدولة لها.
number-coverage-public-meaning = التوصيات الجارية التي لها تدبير مقرر منشور واحد على الأقل.
numbers-by-position = بحسب موقف الدولة، حتى { $date }
