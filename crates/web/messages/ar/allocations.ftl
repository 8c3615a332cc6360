# Who answers for what: allocations of recommendations and clusters to institutions.

## Allocations

nav-allocations = الإسناد
allocations-title = الإسناد
allocations-lead = المؤسسة التي تقود توصية أو مجموعة مواضيعية، والمؤسسات الداعمة لها.
allocations-count = { $n ->
        [one] إسناد واحد
        [two] إسنادان
        [few] { $n } إسنادات
        [many] { $n } إسنادًا
       *[other] { $n } إسناد
    }
allocations-empty = لم يُسند شيء بعد
allocations-empty-step = سيظهر هنا ما أكدته المؤسسات.
allocations-none = لا يوجد إسناد مطابق
allocations-none-step = اختر مؤسسة أخرى أو دورًا آخر أو حالة أخرى.
allocations-filter = اعرض
allocation-title = الإسناد
allocation-target = التوصية أو المجموعة
allocation-part = الدور
allocation-part-lead = قيادة
allocation-part-support = دعم
allocation-status = الحالة
allocation-status-proposed = مقترح
allocation-status-confirmed = مؤكد
allocation-status-contested = معترض عليه
allocation-escalated = معروض على الرئاسة
allocation-since = منذ
allocation-open = التفاصيل
allocation-supports = المؤسسات الداعمة
allocation-cluster-of = { $n ->
        [one] مجموعة من توصية واحدة
        [two] مجموعة من توصيتين
        [few] مجموعة من { $n } توصيات
        [many] مجموعة من { $n } توصية
       *[other] مجموعة من { $n } توصية
    }
allocation-proposed-on = تاريخ الاقتراح
allocation-decided-on = تاريخ الرد
allocation-ended-on = تاريخ الانتهاء
allocation-ended-replaced = حلت محلها مؤسسة أخرى
allocation-ended-withdrawn = سُحب
allocation-ended-undone = تُراجع عنه
allocation-ended-succession = انتقل إلى المؤسسة الخلف

## What an institution answers

allocation-answer = الرد
allocation-answer-lead = تقترح الأمانة أن تتولى مؤسستك هذا الأمر.
allocation-confirm = أكّد
allocation-confirm-hint = للاعتراض، افتح الإسناد.
allocation-confirmed = تم التأكيد. يمكن للجمهور الآن الاطلاع عليه.
allocation-contest = اعترض
allocation-contest-reason = لماذا يعود هذا إلى جهة أخرى؟
allocation-contest-hint = تقرأ الأمانة والرئاسة هذا النص. اذكر المؤسسة التي ينبغي أن تجيب إن أمكن.
allocation-contested = سُجل الاعتراض. ستعيد الأمانة النظر فيه.
allocation-reason = السبب
allocation-confirm-for = أكّد نيابة عن المؤسسة
allocation-confirm-for-reason = كيف أبدت المؤسسة موافقتها؟
allocation-confirm-for-hint = مثلًا: رسالة مؤرخة 3 أيار/مايو، رقم 214؛ في اجتماع 12 تشرين الثاني/نوفمبر.
allocation-confirmed-for = تأكيد نيابة عن المؤسسة
allocation-keeper = في عهدة
allocation-keeper-choose = الشخص في المؤسسة
allocation-keeper-hint = إن تُرك فارغًا: لا أحد بعينه.
allocation-kept = تم الحفظ.

## Allocating

allocation-make = أسند
allocation-change = غيّر الإسناد
allocation-propose = اقترح
allocation-propose-selected = اقترح لما حُدد
allocation-lead-hint = تقود مؤسسة واحدة لا غير. أما الجهة القضائية فتُسأل فقط: لا شيء من مهامها قبل موافقتها.
allocation-lead-of = المؤسسة القائدة لـ { $target }
allocation-why = السبب
allocation-why-hint = يُحفظ في السجل عند استبدال مؤسسة.
allocation-withdraw = اسحب
allocation-withdraw-hint = إذا سُحبت المؤسسة القائدة سُحبت معها المؤسسات الداعمة. يمكنك التراجع عن ذلك.
allocation-examples = التوصيات التي تضمها
allocations-waiting = بانتظار الإسناد
allocations-waiting-lead = مجموعات وتوصيات لا تقودها أي مؤسسة. حدد ما هو صحيح واقترحه دفعة واحدة؛ ثم تؤكد المؤسسات أو تعترض.
allocations-waiting-clusters = { $n ->
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $n } مجموعات
        [many] { $n } مجموعة
       *[other] { $n } مجموعة
    }
allocations-waiting-singles = { $n ->
        [one] توصية مفردة واحدة
        [two] توصيتان مفردتان
        [few] { $n } توصيات مفردة
        [many] { $n } توصية مفردة
       *[other] { $n } توصية مفردة
    }
allocations-waiting-none = لا شيء في الانتظار
allocations-waiting-none-step = لكل توصية مؤسسة تقودها أو طُلب منها ذلك.
allocations-contested = اطلع على ما هو معترض عليه
bulk-lead = اقترحها قائدة
bulk-supports = اقترحها داعمة

## Suggestions

suggestion-title = اقتراح
suggestion-note = هذا اقتراح فقط، ولا يُسند شيء قبل أن تقترحه أنت. الأسباب:
suggestion-same-cluster = { $n ->
        [one] تقود { $record } من المجموعة نفسها.
        [two] تقود توصيتين من المجموعة نفسها، منهما { $record }.
        [few] تقود { $n } توصيات من المجموعة نفسها، منها { $record }.
        [many] تقود { $n } توصية من المجموعة نفسها، منها { $record }.
       *[other] تقود { $n } توصية من المجموعة نفسها، منها { $record }.
    }
suggestion-repeats = تقود { $record } التي تطلب الأمر نفسه.
suggestion-alike = تقود { $record } التي تشترك معها في هذه الكلمات: { $words }.
suggestion-theme = تقود { $led } من أصل { $of } من التوصيات المسندة في موضوع { $theme }.

## Who is responsible

responsible-title = من المسؤول
responsible-nobody = لم تُسأل أي مؤسسة بعد.
responsible-nobody-public = لم تؤكد أي مؤسسة بعد أنها مسؤولة عن هذا.
responsible-by-cluster = بموجب إسناد مجموعتها.
responsible-past = فيما سبق
