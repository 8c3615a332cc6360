# Чем сужается реестр в последующей деятельности.

## Охват, актуальность, оценка, подтверждения

field-live = Дело
live-yes = Действующие
live-no = Закрытые
lead-none = Без ведущего учреждения
field-covered = Меры
covered-yes = С запланированной мерой
covered-no = Без мер
field-fresh = Актуальность
fresh-yes = Недавно обновленные
fresh-no = Давно не обновлявшиеся
field-assessed = Оценка государства
assessed-yes = Оцененные
assessed-none = Не оцененные
field-public-evidence = Открытые подтверждения
evidence-yes = С открытыми подтверждениями
evidence-no = Без открытых подтверждений
