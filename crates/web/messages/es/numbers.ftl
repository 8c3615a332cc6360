# Numbers, dates and ages.

## Months, as they stand in a date

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Months, standing alone

month-alone-1 = enero
month-alone-2 = febrero
month-alone-3 = marzo
month-alone-4 = abril
month-alone-5 = mayo
month-alone-6 = junio
month-alone-7 = julio
month-alone-8 = agosto
month-alone-9 = septiembre
month-alone-10 = octubre
month-alone-11 = noviembre
month-alone-12 = diciembre

## Dates

date = { $day } de { $month } de { $year }
date-month-of-year = { $month } de { $year }
date-time = { $date }, { $time } UTC

## Ages

age-now = ahora mismo
age-minutes = { $n ->
        [one] hace { $n } minuto
       *[other] hace { $n } minutos
    }
age-hours = { $n ->
        [one] hace { $n } hora
       *[other] hace { $n } horas
    }
age-today = hoy
age-yesterday = ayer
age-days = { $n ->
        [one] hace { $n } día
       *[other] hace { $n } días
    }
age-months = { $n ->
        [one] hace { $n } mes
       *[other] hace { $n } meses
    }
age-years = { $n ->
        [one] hace { $n } año
       *[other] hace { $n } años
    }
age-in-days = { $n ->
        [one] dentro de { $n } día
       *[other] dentro de { $n } días
    }

## Numbers

percent = { $n } %
share = { $part } de { $whole }
share-with-percent = { $part } de { $whole } ({ $percent })
size-bytes = { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
size-kilobytes = { $n } KB
size-megabytes = { $n } MB
