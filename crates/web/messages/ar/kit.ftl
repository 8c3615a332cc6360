# The parts that every page is made of.

## Page

product-name = Suivi
skip-to-content = انتقل إلى المحتوى
menu = القائمة
menu-close = أغلق القائمة
menu-main = التصفح الرئيسي
menu-breadcrumb = أنت هنا
menu-language = اللغة
menu-account = حسابك
menu-footer = عن هذا الموقع
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
unread-count = { $n ->
        [zero] لا إشعارات غير مقروءة
        [one] إشعار واحد غير مقروء
        [two] إشعاران غير مقروءين
        [few] { $n } إشعارات غير مقروءة
        [many] { $n } إشعارًا غير مقروء
       *[other] { $n } إشعار غير مقروء
    }
demo-banner = عرض تجريبي: جمهورية ساما وجميع سجلاتها من نسج الخيال.
footer-statement = برنامج مفتوح المصدر للآليات الوطنية للتنفيذ والإبلاغ والمتابعة (قرار مجلس حقوق الإنسان 51/33).
footer-privacy = لا ترسل أي صفحة من صفحات هذا الموقع أي شيء إلى طرف ثالث.
footer-accessibility = إمكانية الوصول

## Notices

notice-done = تم
notice-note = ملاحظة
notice-attention = تنبيه
notice-failed = لم يتم

## Forms

field-optional = اختياري
field-error = خطأ:
field-choose = اختر
field-file-limit = أقصى حجم: { $size }.
form-errors = { $n ->
        [one] أمر واحد يحتاج إلى انتباهك
        [two] أمران يحتاجان إلى انتباهك
        [few] { $n } أمور تحتاج إلى انتباهك
        [many] { $n } أمرًا يحتاج إلى انتباهك
       *[other] { $n } أمر يحتاج إلى انتباهك
    }
button-save = حفظ
button-cancel = إلغاء
button-continue = متابعة
button-back = رجوع
button-edit = تعديل
button-remove = إزالة
button-apply = تطبيق
button-undo = تراجع
button-download = تنزيل
button-upload = رفع
button-add = إضافة
confirm-question = يرجى التأكيد
confirm-undoable = يمكنك التراجع عن ذلك لاحقًا.
confirm-final = لا يمكن التراجع عن ذلك.

## Lists

sort-by = ترتيب حسب { $column }
sort-ascending = تصاعدي
sort-descending = تنازلي
pages = صفحات القائمة
page-previous = الصفحة السابقة
page-next = الصفحة التالية
page-range = { $first }–{ $last } من { $total }
filters = تضييق القائمة
filters-active = المرشحات المستخدمة
filters-clear = إزالة جميع المرشحات
filter-remove = إزالة المرشح { $label }
filter-more = عرض { $n } أخرى
search-button = بحث
search-help = كيفية البحث
search-help-text = يعثر البحث على الكلمات بجميع صيغها. استعمل "علامات الاقتباس" للعبارة بعينها، وAND وOR وNOT بين الكلمات، و* لبداية الكلمة.
search-clear = مسح البحث

## Selecting rows

select-row = تحديد { $label }
select-page = تحديد كل ما في هذه الصفحة
select-all-matching = { $n ->
        [one] تطبيق على النتيجة الوحيدة لهذا البحث
        [two] تطبيق على نتيجتي هذا البحث
        [few] تطبيق على نتائج هذا البحث كلها ({ $n }) في جميع الصفحات
        [many] تطبيق على نتائج هذا البحث كلها ({ $n }) في جميع الصفحات
       *[other] تطبيق على نتائج هذا البحث كلها ({ $n }) في جميع الصفحات
    }

# The script puts the number in place of the sign.
select-count-words = المحدد: #
select-keys = المفاتيح: J وK أو الأسهم للتنقل، X أو مفتاح المسافة للتحديد، Shift لتوسيع التحديد.
selection-actions = الصفوف المحددة

## Texts

diff-added = مضاف:
diff-removed = محذوف:
diff-before = قبل
diff-after = الآن
copy = نسخ
copied = تم النسخ
progress-of = { $done } من { $total }
progress-leave = يمكنك مغادرة هذه الصفحة: يستمر العمل وتجده هنا عند عودتك.
chart-table = الأرقام
value-unknown = غير معروف
value-none = لا يوجد
yes = نعم
no = لا
list-comma = ،{" "}

## Texts in several languages, and two versions of one thing

fields-other-languages = { $label } بلغات أخرى
filters-show = عرض
merge-title = غيّر شخص آخر هذا أيضًا
merge-lead = اختر لكل حقل ما ينبغي أن يبقى، ثم احفظ. لن يضيع شيء قبل ذلك.
merge-contested = غيّره كلاكما.
merge-yours = نسختك
merge-theirs = النسخة الموجودة الآن
chart-provisional = العلامة المفرغة قيمة أولية.
