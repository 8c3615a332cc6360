# Other nodes, open formats, and the search of the hub.

## Other nodes

fed-nodes = العقد الأخرى
fed-nodes-lead = تحتفظ كل عقدة بما نشرته. وما نشرته عقدة أخرى يظهر هنا باسمها، ويزول حين تسحبه.
fed-own = هذه العقدة
fed-own-lead = من يضيف هذه العقدة في مكان آخر يقارن هذه البصمة. أبلغ بها هاتفيًا أو برسالة.
fed-fingerprint = البصمة
fed-fingerprint-hint = ثماني مجموعات من أربعة أرقام أو حروف. اطلبها من المسؤولين عن تلك العقدة هاتفيًا أو برسالة، لا من صفحتها.
fed-node = العقدة
fed-address = العنوان
fed-address-hint = مثل https://hub.example.org
fed-things = ما يُعرض هنا
fed-heard = آخر اتصال
fed-never = لم يحدث بعد
fed-next = الاتصال القادم
fed-may-read = ما يجوز لها قراءته هنا
fed-audience-public = ما هو علني
fed-audience-network = ما هو علني وما هو موجَّه إلى الشبكة
fed-audience-un = وأيضًا ما هو للأمم المتحدة وحدها
fed-reads = عرض ما تنشره هنا
fed-state = الحالة
fed-state-good = تُقرأ
fed-state-waiting = لم تُقرأ بعد
fed-state-failing = لا تجيب كما ينبغي
fed-state-paused = موقوفة مؤقتًا
fed-state-reader = تقرأ هنا فقط
fed-none = لا تُعرف هنا أي عقدة أخرى.
fed-none-step = يضيف مديرو المركز عقدة بعنوانها وبالبصمة التي يبلغهم بها المسؤولون عنها.
fed-add = إضافة عقدة
fed-settings = ما اتُّفق عليه
fed-pull = القراءة الآن
fed-pause = إيقاف مؤقت
fed-resume = استئناف
fed-remove = إزالة
fed-remove-hint = يزول من صفحات هذه العقدة ما قُرئ هناك. ويمكن إضافة العقدة من جديد لاحقًا.
fed-refusals = ما لم يُقبل
fed-refusals-lead = ما أرسلته هذه العقدة ولم يُقبل، والسبب. وقد يعني عدم تطابق المفتاح أن طرفًا يتوسط العقدتين: اسأل المسؤولين عنها.
fed-refusals-none = قُبل كل شيء.
fed-refusal-at = متى
fed-refusal-why = السبب
fed-refusal-digest = ملخص التجزئة

## Why something was not taken

fed-why-forged = ليس موقَّعًا بمفتاح العقدة، أو عُدِّل.
fed-why-replayed = أقدم مما هو موجود هنا.
fed-why-not_theirs = يخص عقدة أخرى.
fed-why-too_large = أطول مما ينبغي.
fed-why-unknown_kind = من نوع لا يعرفه هذا الإصدار.
fed-why-future = تاريخه في المستقبل. إحدى الساعتين غير مضبوطة.
fed-why-unreadable = ليس مما تقوله العقد.
fed-why-wrong_page = جواب عن سؤال آخر.
fed-why-unreachable = لم يُجب أحد.
fed-why-declined = رفضت العقدة. اسأل المسؤولين عنها هل هذه العقدة معروفة هناك.

## What was done

fed-added = أُضيفت العقدة، وستُقرأ خلال دقيقة.
fed-changed = حُفظ.
fed-paused = أُوقفت العقدة مؤقتًا.
fed-resumed = تُقرأ العقدة من جديد.
fed-removed = أُزيلت العقدة.
fed-pulled = قُرئت العقدة.
fed-pull-failed = تعذرت قراءة العقدة حتى النهاية. انظر السبب أدناه.

## Where a copy came from

fed-origin = نشرته { $node } على عقدتها.
fed-origin-page = الأصل
fed-origin-heard = آخر اتصال: { $age }.

## Searching the hub

fed-search = البحث في المركز
fed-search-label = البحث في الملفات التعريفية والممارسات والأسئلة والمساعدة والفعاليات
fed-search-kind = النوع
fed-search-state = الدولة
fed-search-count = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
 }
fed-search-language = لغة النص
fed-search-none = لم يُعثر على شيء.
fed-search-none-step = استخدم كلمات أقل أو أزل أحد عوامل التصفية.
fed-also-in-hub = البحث أيضًا في المركز المعرفي
fed-feed = خلاصة الجديد (Atom)

## The audit trail

audit-peer-add = أُضيفت عقدة
audit-peer-change = عُدِّل الاتفاق مع عقدة
audit-peer-pause = أُوقفت عقدة مؤقتًا
audit-peer-resume = استؤنفت عقدة
audit-peer-remove = أُزيلت عقدة
audit-shelf-copy = أُخذ من عقدة أخرى
audit-shelf-uncopy = سُحب من عقدة أخرى

## What can be wrong

problem-no-node-there = لا تجيب أي عقدة من عقد Suivi على العنوان { $value }. تحقق من العنوان ومن إمكان الوصول إلى ذلك الجهاز من هنا.
problem-other-fingerprint = للعقدة هناك بصمة أخرى. تحقق منها مع المسؤولين عنها، وإلا فلا تضف العقدة.
