# Numbers, dates and ages.

## Months, as they stand in a date

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## Months, standing alone

month-alone-1 = 1月
month-alone-2 = 2月
month-alone-3 = 3月
month-alone-4 = 4月
month-alone-5 = 5月
month-alone-6 = 6月
month-alone-7 = 7月
month-alone-8 = 8月
month-alone-9 = 9月
month-alone-10 = 10月
month-alone-11 = 11月
month-alone-12 = 12月

## Dates

date = { $year }年{ $month }{ $day }日
date-month-of-year = { $year }年{ $month }
date-time = { $date } { $time }（协调世界时）

## Ages

age-now = 刚刚
age-minutes = { $n } 分钟前
age-hours = { $n } 小时前
age-today = 今天
age-yesterday = 昨天
age-days = { $n } 天前
age-months = { $n } 个月前
age-years = { $n } 年前
age-in-days = { $n } 天后

## Numbers

percent = { $n }%
share = { $whole } 中的 { $part }
share-with-percent = { $part }/{ $whole }（{ $percent }）
size-bytes = { $n } 字节
size-kilobytes = { $n } KB
size-megabytes = { $n } MB
