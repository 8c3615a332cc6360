# ما يضيق به السجل في المتابعة.

## التغطية والحداثة والتقييم والأدلة

field-live = الملف
live-yes = جار
live-no = مغلق
lead-none = بلا مؤسسة قائدة
field-covered = التدابير
covered-yes = لها تدبير مقرر
covered-no = بلا تدابير
field-fresh = الحداثة
fresh-yes = محدثة مؤخرا
fresh-no = غير محدثة مؤخرا
field-assessed = تقييم الدولة
assessed-yes = قُيّمت
assessed-none = لم تُقيَّم
field-public-evidence = الأدلة العلنية
evidence-yes = لها أدلة علنية
evidence-no = بلا أدلة علنية
