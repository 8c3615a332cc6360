# When ministries and people change: succession of institutions, absences, hand-over.

## Succession

succession-title = خلافة المؤسسات
succession-lead = تُغيَّر تسمية وزارة أو تُدمج أو تُقسم: ينتقل ما في عهدتها إلى غيرها دفعة واحدة ويبقى سجلها.
succession-new-first = ألم تُدرج المؤسسة الجديدة في القائمة بعد؟
succession-name = عيّن مؤسسة خلفًا
succession-from = المؤسسة التي تنتهي أو تتنازل
succession-kind = ما الذي يحدث لها
succession-kind-rename = تغيير التسمية
succession-kind-rename-hint = تستمر باسم آخر. ينتقل كل شيء إلى مؤسسة واحدة.
succession-kind-merge = دمج
succession-kind-merge-hint = تصبح جزءًا من مؤسسة أخرى. ينتقل كل شيء إلى مؤسسة واحدة.
succession-kind-split = تقسيم
succession-kind-split-hint = تخلفها عدة مؤسسات، أو تتولى واحدة جزءًا منها. تختار لكل بند.
succession-to = من يخلفها
succession-to-hint = مؤسسة واحدة؛ وأكثر من واحدة في حالة التقسيم فقط.
succession-on = أول يوم في الوضع الجديد
succession-on-hint = اليوم أو قبله.
succession-reason = القرار الحكومي
succession-reason-hint = مثلًا: المرسوم 12 المؤرخ 30 حزيران/يونيه 2025.
succession-closes = تنتهي المؤسسة القديمة في اليوم السابق
succession-closes-hint = اتركه دون تحديد إن كانت تستمر في الباقي.
succession-preview = اطلع على ما سينتقل
succession-sentence = { $kind ->
        [rename] اعتبارًا من { $date }، تصبح { $from }: { $to }.
        [merge] اعتبارًا من { $date }، تصبح { $from } جزءًا من { $to }.
       *[split] اعتبارًا من { $date }، تخلف { $from }: { $to }.
    }
succession-numbers = بالأرقام
succession-nothing = ليس في عهدتها شيء. يُسجل تاريخها فقط، ويومها الأخير إن طلبت ذلك.
succession-history-stays = ما فعلته وقالته يبقى باسمها.
succession-last-day = سيكون يومها الأخير { $day }.
succession-who-takes = من يتولى { $thing }
succession-not-shown = (لا يُعرض عليك)
succession-people = الأشخاص الذين يتحدثون باسمها
succession-people-hint = اختر باسم من يتحدث كل منهم من الآن فصاعدًا. إن تُرك فارغًا: كما كان.
succession-people-later = يمكن لمدير أن ينقل أعضاءها لاحقًا، في صفحة المؤسسة.
succession-carry-out = نفّذ
succession-predecessors = خلفت
succession-successors = خلفتها
succession-left-behind = أشخاص لم ينتقلوا
succession-left-behind-lead = لا يزال هؤلاء يتحدثون باسم مؤسسة لها خلف.
succession-move-people = انقلهم
holds-title = ما في عهدتها
holds-nothing = لا شيء حاليًا.
holds-leads = تقود
holds-supports = تدعم
holds-measures = تدابير تقودها
holds-measure-supports = تدابير تدعمها
holds-requests = طلبات معلومات لم يُجب عنها
holds-questions = أسئلة الجولة التي لم يُجب عنها
holds-drafts = تحديثات غير منتهية
holds-plans = الخطط
holds-indicators = المؤشرات
holds-allocation = التوصيات والمجموعات
holds-measure = تدابير تقودها
holds-measure_support = تدابير تدعمها
holds-request = طلبات المعلومات
holds-plan = الخطط
holds-indicator = المؤشرات

## Absences

absences-title = الغياب
absences-lead = أثناء غياب شخص، يتولى زميل مهامه هنا، ولا شيء غيرها. ويذكر سجل التدقيق الدورين معًا.
absences-none = لم يُسجل أي غياب.
absence-new = سجّل غيابًا
absence-rules = يمكنك إنهاؤه في أي وقت. لا تُفوض إدارة الأعضاء. ولا يجوز لمن ينوب أن يعتمد ما كتبه بنفسه، ولو نيابة عنك.
absence-nobody = لا يوجد هنا زميل يمكنه أن ينوب. راجع أحد المديرين.
absence-person = الغائب
absence-from = أول يوم غياب
absence-to = آخر يوم غياب
absence-delegate = من ينوب
absence-delegate-hint = عضو في هذه الآلية. إن لم يكن الشخص المطلوب في القائمة فراجع أحد المديرين.
absence-note = ملاحظة
absence-enter = سجّل
absence-end = أنهِ الآن
absence-entered = سُجل الغياب.
absence-ended = انتهى الغياب.
audit-standing-in = { $own }، نيابة عن { $lent }

## Hand-over

hand-over-title = تسليم المهام
hand-over-lead = يغادر { $name }. ينتقل ما في عهدته إلى زميل أو يبقى لدى المؤسسة، دفعة واحدة.
hand-over-holds = ما في عهدة الشخص
hand-over-holds-nothing = لا شيء ينتظر أحدًا.
hand-over-absences-end = تنتهي هذه: النيابة عن شخص لا تُنقل.
hand-over-seats = المهام التي تنتهي
hand-over-from = من يغادر
hand-over-to = من يتسلم
hand-over-to-hint = ما يخص مؤسسة لا ينتقل إلا إلى من يتحدث باسمها. إن تُرك فارغًا: يبقى لدى المؤسسة.
hand-over-institution = المؤسسة
hand-over-note = ما ينبغي معرفته
hand-over-note-hint = أين الملفات، ومن يُسأل، وما هو عاجل.
hand-over-carry-out = سلّم وأنهِ المهام
hand-over-record = محضر تسليم
hand-over-things = ما سُلّم
hand-over-signed = التوقيعات، إن كان مكتبك يحفظها على الورق:
hand-overs-title = محاضر التسليم
hand-overs-lead = من غادر، وما سُلّم، ولمن.
hand-overs-none = لم يسلّم أحد مهامه بعد.
person-former = سابقًا: { $roles }
thing-allocation = الإسنادات التي في عهدته
thing-measure = التدابير التي في عهدته
thing-update = التحديثات التي بدأها
thing-assessment = التقييمات التي بدأها
thing-request = طلبات المعلومات التي أرسلها
thing-absence = الغياب
thing-delegation = النيابة عن آخرين
thing-seat = المهام

## Audit trail

audit-allocation-propose = سُئلت مؤسسة
audit-allocation-confirm = تأكيد إسناد
audit-allocation-confirm_for = تأكيد إسناد نيابة عن المؤسسة
audit-allocation-contest = اعتراض على إسناد
audit-allocation-escalate = عرض إسناد معترض عليه على الرئاسة
audit-allocation-end = انتهاء إسناد
audit-allocation-undo = التراجع عن إنهاء إسناد
audit-allocation-succeed = مواصلة إسناد من قبل الخلف
audit-allocation-keep = تعيين من يتولى إسنادًا
audit-measure-keep = تعيين من يتولى تدبيرًا
audit-succession-create = تعيين مؤسسة خلف
audit-succession-move = انتقال إلى المؤسسة الخلف
audit-succession-undo = التراجع عن خلافة
audit-membership-succeed = يتحدث العضو باسم المؤسسة الخلف
audit-absence-create = تسجيل غياب
audit-absence-end = انتهاء غياب
audit-hand_over-create = تسليم مهام
audit-hand_over-pass = انتقال إلى زميل
