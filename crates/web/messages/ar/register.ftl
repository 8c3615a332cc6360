# Words of the register beside those in recommendations.ftl and imports.ftl.

## Register, imports and labels

number-of-whole = من { $total }
sort-oldest = الأقدم أولاً
home-priorities = المتابعة التي طلبتها اللجان
home-priorities-lead = فقرات طلبت إحدى اللجان معلومات بشأنها في أجل محدد.
part-of-it = جزء من
in-document = داخل الوثيقة
previous-in-document = السابقة في الوثيقة
next-in-document = التالية في الوثيقة
kind-inferred = (استناداً إلى الصياغة)
field-priority = موعد المتابعة
field-source-id = المعرّف في المصدر
field-address = العنوان
import-outcome-title = ما قام به الاستيراد
import-rows = الصفوف
import-meaning = ما معنى ذلك
import-same-words = النص نفسه من الدولة نفسها موجود بالفعل في:
import-same-paragraph = الفقرة نفسها من الوثيقة نفسها موجودة بالفعل:
import-fixed = القيمة نفسها لجميع الصفوف
import-fixed-hint = لما لا يوجد له عمود في الجدول.
label-lookalike = يشبه «{ $state }» لكنه مكتوب بأحرف أخرى.
scheme-theme = الموضوع
scheme-person = الأشخاص المعنيون
scheme-sdg = هدف التنمية المستدامة
scheme-state = الدولة المستعرَضة
scheme-recommending_state = الدولة مقدمة التوصية
scheme-body = الهيئة
scheme-position = موقف الدولة
scheme-kind = النوع
disguise-other_letters = أحرف من كتابة أخرى
disguise-hidden_characters = أحرف غير مرئية
change-text = النص
change-position = موقف الدولة
change-paragraph = الفقرة
change-kind = النوع
change-action_category = نوع الإجراء
change-recommending_states = الدول مقدمة التوصية
change-tags = المواضيع والأشخاص والأهداف
field-sdg-target = غاية من غايات الأهداف
change-position_source = موضع ذكر الموقف
change-position_text = كلام الدولة عن موقفها
change-document = الوثيقة
change-withdrawn = مسحوبة
