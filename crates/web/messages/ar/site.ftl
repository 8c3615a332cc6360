# Pages of the whole site.

## Front door

site-no-mechanism = لا توجد آلية بعد
site-no-mechanism-step = أنشئ الآلية الأولى على الجهاز نفسه: suivi mechanism add.
site-all-states = جميع التوصيات العامة في هذا السجل، الموجهة إلى جميع الدول
demo-doors-title = الدخول بصفة معينة
demo-doors-lead = رابط دخول لكل دور. هذه الروابط موجودة في هذا العرض التوضيحي فقط.
