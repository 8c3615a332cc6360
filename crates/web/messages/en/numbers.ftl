# Numbers, dates and ages.

## Months, as they stand in a date

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Months, standing alone

month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December

## Dates

date = { $day } { $month } { $year }
date-month-of-year = { $month } { $year }
date-time = { $date }, { $time } UTC

## Ages

age-now = just now
age-minutes = { $n ->
        [one] { $n } minute ago
       *[other] { $n } minutes ago
    }
age-hours = { $n ->
        [one] { $n } hour ago
       *[other] { $n } hours ago
    }
age-today = today
age-yesterday = yesterday
age-days = { $n ->
        [one] { $n } day ago
       *[other] { $n } days ago
    }
age-months = { $n ->
        [one] { $n } month ago
       *[other] { $n } months ago
    }
age-years = { $n ->
        [one] { $n } year ago
       *[other] { $n } years ago
    }
age-in-days = { $n ->
        [one] in { $n } day
       *[other] in { $n } days
    }

## Numbers

percent = { $n }%
share = { $part } of { $whole }
share-with-percent = { $part } of { $whole } ({ $percent })
size-bytes = { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
size-kilobytes = { $n } KB
size-megabytes = { $n } MB
