# Bringing recommendations in: file, preview, commit, undo.

## Imports

imports-title = عمليات الاستيراد
imports-lead = يُعرض كل استيراد قبل تنفيذه ويمكن التراجع عنه دفعة واحدة.
import-new = استيراد ملف
import-file = الملف
import-file-hint = ملف من الفهرس العالمي لحقوق الإنسان (JSON أو XLSX) أو من UPR Info (CSV) أو جدول خاص بك (CSV أو XLSX).
import-format = الصيغة
import-format-uhri = الفهرس العالمي لحقوق الإنسان
import-format-upr_info = UPR Info
import-format-table = جدول خاص بك
import-columns = محتوى كل عمود
import-columns-lead = نحفظ الإجابة للملف التالي الذي له الأعمدة نفسها.
import-column-skip = تجاهل هذا العمود
import-read = قراءة الملف

## Preview

import-preview = ما سيفعله الاستيراد
import-preview-lead = لم يُكتب شيء بعد.
import-outcome-new = جديدة
import-outcome-changed = معدّلة
import-outcome-unchanged = بلا تغيير
import-outcome-duplicate = تكرارات محتملة
import-outcome-unknown = تسميات غير معروفة
import-outcome-cleaned = منقّاة
import-outcome-refused = صفوف مرفوضة
import-meaning-new = ليست في السجل؛ ستُضاف.
import-meaning-changed = موجودة في السجل بمحتوى آخر؛ تُضاف صيغة جديدة وتبقى القديمة.
import-meaning-unchanged = موجودة في السجل؛ لا يتغير شيء.
import-meaning-duplicate = تُحفظ كسجلات مستقلة وتُعلَّم ليراجعها شخص.
import-meaning-unknown = يُحفظ السجل وتُحال التسمية إلى التسميات التي تحتاج إلى ربط.
import-meaning-cleaned = أُزيلت من النص أحرف غير مرئية أو غير آمنة.
import-meaning-refused = تعذرت قراءتها؛ يُذكر موضع كل منها والسبب.
import-place = الموضع في الملف
import-reason = السبب
import-shown-of = تُعرض أول { $shown } من { $total }.
import-nothing-to-do = كل ما في هذا الملف موجود في السجل. لا شيء للاستيراد.
import-commit = { $n ->
        [zero] لا سجلات للاستيراد
        [one] استيراد سجل واحد
        [two] استيراد سجلين
        [few] استيراد { $n } سجلات
        [many] استيراد { $n } سجلًا
       *[other] استيراد { $n } سجل
    }
import-discard = تجاهل

## States of an import

import-state-received = مستلم
import-state-previewing = قيد القراءة
import-state-previewed = بانتظار قرارك
import-state-committing = قيد الكتابة
import-state-committed = تم الاستيراد
import-state-undoing = قيد التراجع
import-state-undone = تم التراجع عنه
import-state-failed = أخفق
import-failed-note = توقف الاستيراد ولم يترك شيئًا ناقصًا. السبب: { $reason }
import-undo = التراجع عن الاستيراد
import-undo-question = هل تريد التراجع عن استيراد { $date }؟
import-undo-consequences = { $n ->
        [zero] لم يرد فيه أي سجل، ويعود ما عدّله كما كان.
        [one] يُسحب سجل واحد ورد فيه، ويعود ما عدّله كما كان.
        [two] يُسحب سجلان وردا فيه، ويعود ما عدّله كما كان.
        [few] تُسحب { $n } سجلات وردت فيه، ويعود ما عدّله كما كان.
        [many] يُسحب { $n } سجلًا ورد فيه، ويعود ما عدّله كما كان.
       *[other] يُسحب { $n } سجل ورد فيه، ويعود ما عدّله كما كان.
    } وتبقى التعديلات اللاحقة التي أجراها أشخاص وتُدرج في قائمة.
import-by = بواسطة
import-when = التاريخ
imports-empty = لا توجد عمليات استيراد بعد
imports-empty-step = اختر ملفًا؛ سترى ما سيفعله قبل كتابة أي شيء.

## Why a row was refused

import-refused-truncated = ينقطع الملف هنا. نزّله مرة أخرى واستورده من جديد: لن يتكرر ما هو موجود.
import-refused-malformed = السجل غير سليم البنية. أصلحه في الملف أو أدخله يدويًا.
import-refused-not_a_record = هذا ليس سجلًا. أزله من الملف أو تجاهله.
import-refused-record_too_large = السجل أكبر من أي توصية. ابحث عن وثائق أو صور ملصقة واختصره ثم استورد الملف من جديد.
import-refused-text_too_long = النص طويل جدًا. اختصره أو قسمه إلى عدة توصيات ثم استورد الملف من جديد.
import-refused-no_text = السجل بلا نص. أضف النص أو تجاهل السجل.
import-refused-wrong_cell_count = عدد خلايا الصف لا يطابق رأس الجدول. ابحث عن فاصل أو علامة اقتباس زائدة أو ناقصة.
import-refused-unreadable_value = قيمة لا تناسب عمودها. صحح الخلية واستورد الملف من جديد.
import-refused-read_failed = تعذرت متابعة قراءة الملف؛ قُرئ كل ما سبق. حاول مرة أخرى.
import-format-document = وثيقة جرى التحقق منها
