# Suggestions of rules and the model, and what is similar across the world.
suggestions-title = اقتراحات
suggestions-lead = تقرأ قواعد ونموذج كل نص وتقترح. لا يُحتسب شيء قبل قبولك.
suggestions-open = الاقتراحات المفتوحة بحسب درجة اليقين
suggestions-scheme = ما يُقترح
suggestions-scheme-theme = المواضيع
suggestions-scheme-person = الأشخاص المعنيون
suggestions-scheme-sdg = أهداف التنمية المستدامة
suggestions-scheme-action = نوع الإجراء
suggestions-from = { $percent } أو أكثر
suggestions-none = لا شيء مفتوح هنا.
suggestions-none-step = تأتي الاقتراحات مع كل وثيقة أو عملية استيراد. اختر نوعاً آخر أو درجة يقين أدنى.
suggestions-list = الاقتراحات، الأكثر يقيناً أولاً
suggestions-suggested = المقترح
suggestions-sureness = درجة اليقين
suggestions-because = بسبب
suggestions-by-rule = بقاعدة
suggestions-by-model = بالنموذج
suggestions-by-import = ورد مع السجل، غير متحقق منه
suggestions-accept = قبول المحدد
suggestions-refuse = رفض المحدد
suggestions-accept-all = { $n ->
        [zero] لا شيء للقبول
        [one] قبول الاقتراح الوحيد بيقين { $percent } أو أكثر
        [two] قبول الاقتراحين بيقين { $percent } أو أكثر
        [few] قبول { $n } اقتراحات بيقين { $percent } أو أكثر
        [many] قبول { $n } اقتراحاً بيقين { $percent } أو أكثر
       *[other] قبول { $n } اقتراح بيقين { $percent } أو أكثر
    }
suggestions-accept-all-title = الكل دفعة واحدة
suggestions-accept-all-lead = عملية واحدة؛ يمكنك التراجع عنها كلها في صفحة العمليات.
suggestions-done = تم. يمكن التراجع عنه في صفحة العمليات.
suggestions-clusters = مجموعات تطلب الشيء نفسه
suggestions-clusters-lead = توصيات خارج أي مجموعة تشترك في معظم كلماتها، أو تذكر المعاهدات والغايات والأشخاص أنفسهم بلغة أخرى؛ من أي جولة وأي هيئة.
suggestions-clusters-none = لا توجد مجموعات مقترحة.
suggestions-clusters-none-step = تظهر المجموعات عندما تطلب عدة توصيات الشيء نفسه بكلمات متقاربة.
suggestions-cluster-name = اسم المجموعة
suggestions-cluster-make = جعلها مجموعة
suggestions-cluster-of = { $n ->
        [zero] لا توصيات
        [one] توصية واحدة
        [two] توصيتان
        [few] { $n } توصيات
        [many] { $n } توصية
       *[other] { $n } توصية
    }
suggestions-leads = تُقترح الجهة القائدة عند التوزيع
suggestions-scores = جودة الاقتراحات
suggestions-scores-lead = قيس على { $texts } نصاً من { $states } دولة لم يرها النموذج. الدقة: نسبة الصحيح مما اقتُرح. الاستدعاء: نسبة ما اقتُرح من الصحيح.
suggestions-scores-none = لا توجد درجات لهذا النموذج.
suggestions-scores-languages = يقرأ النموذج: { $languages }. وتقرأ القواعد اللغات الست.
suggestions-scores-source = تعلّم من { $source }
suggestions-label = التصنيف
suggestions-precision = الدقة
suggestions-recall = الاستدعاء
suggestions-f1 = كلاهما (F1)
suggestions-support = مرات الصواب
suggestions-all-labels = كل التصنيفات معاً
suggestions-here = ما تقرر هنا
suggestions-here-lead = نسبة المقبول مما بُتّ فيه في هذه الآلية.
suggestions-accepted = المقبولة
suggestions-refused = المرفوضة
similar-title = توصيات مشابهة في العالم
similar-lead = موجهة إلى دول أخرى وفي سنوات أخرى، الأشبه أولاً، مع ما نُشر مما أُنجز.
similar-none = لا شيء شبيه جداً في هذه العقدة.
similar-none-step = كلما استُورد المزيد من الفهرس العالمي لحقوق الإنسان هنا زاد ما يُعثر عليه.
similar-in-common = المشترك: { $words }
similar-done = ما نُشر
act-kind-suggestions = اقتراحات بُتّ فيها
audit-recommendation-tag = بُتّ في اقتراح
