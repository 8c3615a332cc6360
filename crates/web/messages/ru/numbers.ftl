# Numbers, dates and ages.

## Months, as they stand in a date

month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

## Months, standing alone

month-alone-1 = январь
month-alone-2 = февраль
month-alone-3 = март
month-alone-4 = апрель
month-alone-5 = май
month-alone-6 = июнь
month-alone-7 = июль
month-alone-8 = август
month-alone-9 = сентябрь
month-alone-10 = октябрь
month-alone-11 = ноябрь
month-alone-12 = декабрь

## Dates

date = { $day } { $month } { $year } года
date-month-of-year = { $month } { $year } года
date-time = { $date }, { $time } UTC

## Ages

age-now = только что
age-minutes = { $n ->
        [one] { $n } минуту назад
        [few] { $n } минуты назад
        [many] { $n } минут назад
       *[other] { $n } минуты назад
    }
age-hours = { $n ->
        [one] { $n } час назад
        [few] { $n } часа назад
        [many] { $n } часов назад
       *[other] { $n } часа назад
    }
age-today = сегодня
age-yesterday = вчера
age-days = { $n ->
        [one] { $n } день назад
        [few] { $n } дня назад
        [many] { $n } дней назад
       *[other] { $n } дня назад
    }
age-months = { $n ->
        [one] { $n } месяц назад
        [few] { $n } месяца назад
        [many] { $n } месяцев назад
       *[other] { $n } месяца назад
    }
age-years = { $n ->
        [one] { $n } год назад
        [few] { $n } года назад
        [many] { $n } лет назад
       *[other] { $n } года назад
    }
age-in-days = { $n ->
        [one] через { $n } день
        [few] через { $n } дня
        [many] через { $n } дней
       *[other] через { $n } дня
    }

## Numbers

percent = { $n } %
share = { $part } из { $whole }
share-with-percent = { $part } из { $whole } ({ $percent })
size-bytes = { $n ->
        [one] { $n } байт
        [few] { $n } байта
        [many] { $n } байт
       *[other] { $n } байта
    }
size-kilobytes = { $n } КБ
size-megabytes = { $n } МБ
