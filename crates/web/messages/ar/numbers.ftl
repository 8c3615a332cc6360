# Numbers, dates and ages.

## Months, as they stand in a date

month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

## Months, standing alone

month-alone-1 = كانون الثاني/يناير
month-alone-2 = شباط/فبراير
month-alone-3 = آذار/مارس
month-alone-4 = نيسان/أبريل
month-alone-5 = أيار/مايو
month-alone-6 = حزيران/يونيه
month-alone-7 = تموز/يوليه
month-alone-8 = آب/أغسطس
month-alone-9 = أيلول/سبتمبر
month-alone-10 = تشرين الأول/أكتوبر
month-alone-11 = تشرين الثاني/نوفمبر
month-alone-12 = كانون الأول/ديسمبر

## Dates

date = { $day } { $month } { $year }
date-month-of-year = { $month } { $year }
date-time = { $date }، الساعة { $time } بالتوقيت العالمي المنسق

## Ages

age-now = الآن
age-minutes = { $n ->
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { $n } دقائق
        [many] قبل { $n } دقيقة
       *[other] قبل { $n } دقيقة
    }
age-hours = { $n ->
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { $n } ساعات
        [many] قبل { $n } ساعة
       *[other] قبل { $n } ساعة
    }
age-today = اليوم
age-yesterday = أمس
age-days = { $n ->
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $n } أيام
        [many] قبل { $n } يومًا
       *[other] قبل { $n } يوم
    }
age-months = { $n ->
        [one] قبل شهر واحد
        [two] قبل شهرين
        [few] قبل { $n } أشهر
        [many] قبل { $n } شهرًا
       *[other] قبل { $n } شهر
    }
age-years = { $n ->
        [one] قبل سنة واحدة
        [two] قبل سنتين
        [few] قبل { $n } سنوات
        [many] قبل { $n } سنة
       *[other] قبل { $n } سنة
    }
age-in-days = { $n ->
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $n } أيام
        [many] بعد { $n } يومًا
       *[other] بعد { $n } يوم
    }

## Numbers

percent = { $n } في المائة
share = { $part } من { $whole }
share-with-percent = { $part } من { $whole } ({ $percent })
size-bytes = { $n ->
        [one] بايت واحد
        [two] بايتان
        [few] { $n } بايتات
        [many] { $n } بايتًا
       *[other] { $n } بايت
    }
size-kilobytes = { $n } كيلوبايت
size-megabytes = { $n } ميغابايت
