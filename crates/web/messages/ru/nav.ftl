# Where one can go.

## Main navigation

nav-home = Обзор
nav-register = Рекомендации
nav-clusters = Тематические блоки
nav-imports = Импорт
nav-documents = Документы
nav-labels = Обозначения
nav-institutions = Учреждения
nav-members = Участники
nav-audit = Журнал изменений
nav-jobs = Фоновые задания
nav-settings = Настройки
nav-api = Программный интерфейс
nav-about = О сайте
nav-hub = Центр знаний
nav-mechanisms = Механизмы
nav-measures = Меры
nav-work = Моя работа
nav-rounds = Циклы обновления
nav-scoreboard = Таблица ответов
nav-brief = Записка для председателя
nav-agenda = Повестка заседания
nav-calendar = Календарь сроков
nav-followup-settings = Настройки последующей деятельности
nav-group-register = Реестр
nav-group-followup = Последующая деятельность
nav-group-mechanism = Механизм
nav-plans = Планы
nav-indicators = Показатели
nav-group-reports = Доклады
nav-obligations = Сроки докладов
nav-treaties = Договоры
