# Exchange on the hub: questions to peers, people to ask, announcements, moderation, the monthly letter.

## Questions to peers

exchange-questions = أسئلة إلى النظراء
exchange-questions-lead = اسألوا آليات الدول الأخرى عما فعلته، وأخبروها بما فعلتم.
exchange-questions-count = { $n ->
        [one] سؤال واحد
        [two] سؤالان
        [few] { $n } أسئلة
        [many] { $n } سؤالا
       *[other] { $n } سؤال
    }
exchange-questions-none-step = أزيلوا أحد عوامل التصفية أو اطرحوا السؤال بأنفسكم.
exchange-questions-empty = لم يُطرح أي سؤال بعد.
exchange-questions-empty-step = اسألوا عما تودون معرفته من الآليات الأخرى. ويمكن لكل من له دور هنا أن يسأل ويجيب.
exchange-ask = طرح سؤال
exchange-ask-lead = اذكروا ما تودون معرفته، وتجيب في الصفحة الآليات التي سبق أن فعلته.
exchange-ask-send = طرح السؤال
exchange-question-title = سؤالكم في سطر واحد
exchange-question-body = السؤال كاملا
exchange-body-hint = لا تكتبوا أسماء أشخاص ولا عناوينهم ولا أرقامهم. ويمكن كتابة القوائم والكلمات الغليظة والروابط بصيغة Markdown.
exchange-audience = من يمكنه القراءة
exchange-audience-hint = لا يمكن تغيير ذلك لاحقا في السؤال، لأن الإجابات تُكتب لمن يمكنه قراءته.
exchange-audience-public = الجميع
exchange-audience-network = الشبكة فقط
exchange-audience-un = مستشارو الأمم المتحدة فقط
exchange-seat = باسم من
exchange-language = اللغة
exchange-capacity = قدرة من قدرات الآلية
exchange-state = الدولة
exchange-states = الدول الموجَّه إليها السؤال بالأخص
exchange-states-hint = يتلقى منسقوها مرة واحدة رسالة فيها رابط.
exchange-standing = الحالة
exchange-standing-unanswered = بانتظار إجابة
exchange-standing-answered = وردت إجابة
exchange-standing-closed = مغلق
exchange-changed = عُدِّل في { $day }: ما كان مكتوبا من قبل
exchange-hidden-question = أُخفي هذا السؤال في { $day }. السبب: { $reason }
exchange-hidden-answer = أُخفيت هذه الإجابة في { $day }. السبب: { $reason }
exchange-follow = تلقي رسالة عند ورود إجابة جديدة
exchange-unfollow = عدم تلقي مزيد من الرسائل
exchange-close = إغلاق السؤال
exchange-reopen = إعادة فتح السؤال
exchange-closed-note = لا حاجة إلى مزيد من الإجابات.
exchange-from-elsewhere = طُرح هذا السؤال في عقدة أخرى، ويُجاب عليه هناك.
exchange-edit-question = تعديل السؤال
exchange-edit-lead = يبقى ما كان مكتوبا من قبل مقروءا.
exchange-save = حفظ

## Answers

exchange-answers-count = { $n ->
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $n } إجابات
        [many] { $n } إجابة
       *[other] { $n } إجابة
    }
exchange-answers-none = لم يجب أحد بعد.
exchange-answers-none-step = إذا سبق لآليتكم أن فعلت ذلك، فجملتان تكفيان للمساعدة.
exchange-answer-yours = إجابتكم
exchange-answer-body = الإجابة
exchange-answer-send = إرسال الإجابة
exchange-edit-answer = تعديل الإجابة
exchange-accept = التأشير على أنها الإجابة المفيدة
exchange-accepted = هذه الإجابة أفادت
exchange-sign-in = تسجيل الدخول للإجابة

## Moderation

exchange-moderation = الإشراف
exchange-moderation-lead = ما أخفاه محررو المركز أو أعادوا إظهاره، والسبب. ولا يُحذف شيء.
exchange-moderation-none = لم يُخفَ شيء.
exchange-moderation-none-step = عندما يخفي أحد المحررين شيئا، يظهر هنا مع السبب.
exchange-moderation-when = متى
exchange-moderation-act = ما الذي جرى
exchange-moderation-reason = السبب
exchange-moderation-by = من قام به
exchange-moderation-hid-question = أُخفي سؤال
exchange-moderation-hid-answer = أُخفيت إجابة
exchange-moderation-restored-question = أُعيد إظهار سؤال
exchange-moderation-restored-answer = أُعيد إظهار إجابة
exchange-moderation-network = خاص بالشبكة
exchange-hide = إخفاء
exchange-restore = إعادة الإظهار
exchange-hide-lead = يبقى الموضع مع بيان السبب، ويتلقى الكاتب رسالة، ويُدرج الإجراء في قائمة الإشراف.
exchange-reason = السبب، ويقرؤه الجميع

## People

exchange-people = أشخاص يمكن سؤالهم
exchange-people-lead = أشخاص من الشبكة وافقوا على مراسلتهم. ولا تُعرض عناوينهم على أحد.
exchange-people-none = لا أحد في الدليل بعد.
exchange-people-none-step = ابدأوا أنتم: اذكروا ما يمكن سؤالكم عنه. ويمكنكم الانسحاب في أي وقت.
exchange-people-join = السماح للآخرين بمراسلتكم
exchange-people-change = تعديل بياناتكم
exchange-people-mine = بياناتكم في الدليل
exchange-people-mine-lead = يرى أشخاص الشبكة اسمكم وما يمكن سؤالكم عنه وآليتكم، ويكتبون إليكم عن طريق استمارة. ويظهر اسمكم عندئذ أيضا بجانب أسئلتكم وإجاباتكم لكل من يمكنه قراءتها.
exchange-people-name = الاسم
exchange-people-topics = ما يمكن سؤالكم عنه
exchange-people-topics-hint = مثلا: سجل واحد لجميع الوزارات؛ التشاور مع الأطفال.
exchange-people-languages = اللغات
exchange-people-agree = أوافق على عرض ذلك على الشبكة إلى أن أسحبه
exchange-people-leave = سحب بياناتكم
exchange-people-leave-lead = تختفي فورا من جميع الصفحات، ويختفي اسمكم من أسئلتكم وإجاباتكم.
exchange-people-write = مراسلة { $name }
exchange-people-write-lead = يُرفق بالرسالة اسمكم وآليتكم وعنوان بريدكم الإلكتروني، ليصلكم الرد.
exchange-people-message = الرسالة
exchange-people-send = إرسال

## Announcements

exchange-announcements = إعلانات
exchange-announcements-lead = ما تود الآليات ومحررو المركز إعلام الآخرين به.
exchange-announcements-none = لا توجد إعلانات حاليا.
exchange-announcements-none-step = يمكن لمن يتولى ملف دولة ولمحرري المركز نشر إعلان هنا.
exchange-announcements-own = ما أعلنته جهاتكم
exchange-announce = نشر إعلان
exchange-announcement-edit = تعديل الإعلان
exchange-announcement-title = العنوان
exchange-announcement-text = النص
exchange-until = يُعرض حتى
exchange-withdraw = سحب

## The monthly letter

exchange-digest = الرسالة الشهرية
exchange-digest-lead = في الأيام الأولى من كل شهر: الجديد، والأسئلة التي تنتظر إجابة، والفعاليات المقبلة. عناوين وروابط فقط.
exchange-digest-is-on = تتلقون الرسالة.
exchange-digest-is-off = لا تتلقون الرسالة.
exchange-digest-take = تلقي الرسالة
exchange-digest-end = إيقاف الرسالة

## What was done

exchange-done-asked = طُرح السؤال.
exchange-done-revised = عُدِّل السؤال، ويبقى ما كان مكتوبا من قبل مقروءا.
exchange-done-answered = الإجابة الآن في الصفحة.
exchange-done-answer-revised = عُدِّلت الإجابة، ويبقى ما كان مكتوبا من قبل مقروءا.
exchange-done-accepted = أُشِّر على الإجابة بأنها المفيدة.
exchange-done-followed = ستتلقون رسالة عند ورود إجابة جديدة.
exchange-done-unfollowed = لن تتلقوا مزيدا من الرسائل عن هذا السؤال.
exchange-done-closed = أُغلق السؤال.
exchange-done-reopened = أُعيد فتح السؤال.
exchange-done-hidden = أُخفي، ويبقى الموضع مع بيان السبب.
exchange-done-restored = أُعيد إظهاره.
exchange-done-joined = أنتم الآن في الدليل.
exchange-done-left = سُحبت بياناتكم.
exchange-done-written = الرسالة في طريقها.
exchange-done-announced = نُشر الإعلان.
exchange-done-announcement-saved = عُدِّل الإعلان.
exchange-done-withdrawn = سُحب الإعلان.
exchange-done-digest-on = ستتلقون الرسالة الشهرية.
exchange-done-digest-off = لن تتلقوا الرسالة الشهرية بعد الآن.

## In the audit trail

audit-peer_question-ask = طرح سؤالا
audit-peer_question-revise = عدَّل سؤالا
audit-peer_question-close = أغلق سؤالا
audit-peer_question-reopen = أعاد فتح سؤال
audit-peer_question-accept = أشَّر على الإجابة المفيدة
audit-peer_question-hide = أخفى سؤالا
audit-peer_question-restore = أعاد إظهار سؤال
audit-peer_answer-give = أجاب عن سؤال
audit-peer_answer-revise = عدَّل إجابة
audit-peer_answer-hide = أخفى إجابة
audit-peer_answer-restore = أعاد إظهار إجابة
audit-moderation-note = دوَّن إجراء إشرافيا
audit-directory-join = انضم إلى الدليل
audit-directory-leave = غادر الدليل
audit-directory-write = راسل شخصا من الدليل
audit-announcement-make = نشر إعلانا
audit-announcement-revise = عدَّل إعلانا
audit-announcement-withdraw = سحب إعلانا
audit-digest-take = طلب الرسالة الشهرية
audit-digest-end = أوقف الرسالة الشهرية
