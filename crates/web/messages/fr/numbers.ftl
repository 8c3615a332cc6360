# Numbers, dates and ages.

## Months, as they stand in a date

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Months, standing alone

month-alone-1 = janvier
month-alone-2 = février
month-alone-3 = mars
month-alone-4 = avril
month-alone-5 = mai
month-alone-6 = juin
month-alone-7 = juillet
month-alone-8 = août
month-alone-9 = septembre
month-alone-10 = octobre
month-alone-11 = novembre
month-alone-12 = décembre

## Dates

date = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-month-of-year = { $month } { $year }
date-time = { $date }, { $time } UTC

## Ages

age-now = à l’instant
age-minutes = { $n ->
        [one] il y a { $n } minute
       *[other] il y a { $n } minutes
    }
age-hours = { $n ->
        [one] il y a { $n } heure
       *[other] il y a { $n } heures
    }
age-today = aujourd’hui
age-yesterday = hier
age-days = { $n ->
        [one] il y a { $n } jour
       *[other] il y a { $n } jours
    }
age-months = { $n ->
        [one] il y a { $n } mois
       *[other] il y a { $n } mois
    }
age-years = { $n ->
        [one] il y a { $n } an
       *[other] il y a { $n } ans
    }
age-in-days = { $n ->
        [one] dans { $n } jour
       *[other] dans { $n } jours
    }

## Numbers

percent = { $n } %
share = { $part } sur { $whole }
share-with-percent = { $part } sur { $whole } ({ $percent })
size-bytes = { $n ->
        [one] { $n } octet
       *[other] { $n } octets
    }
size-kilobytes = { $n } Ko
size-megabytes = { $n } Mo
