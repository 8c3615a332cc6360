# Indicators: figures that show commitment, effort and enjoyment.

## The list

indicators-title = Показатели
indicators-lead = Цифры, которые показывают, взяло ли государство обязательства, что оно делает и пользуются ли люди правами.
indicators-count = { $n ->
        [one] { $n } показатель
        [few] { $n } показателя
        [many] { $n } показателей
       *[other] { $n } показателя
    }
indicators-empty = Показателей пока нет
indicators-empty-step = Их вносит национальное статистическое ведомство: на тематический блок один–три, лучше по одному каждого типа.
indicators-due = Показатели, которым нужно значение
indicators-due-lead = Срок следующего значения прошел; сначала самые просроченные.
indicators-due-none = Сейчас значения не нужны
indicators-due-none-step = Они появляются здесь, когда проходит время между двумя значениями.
indicator-due-since = Ожидается с

## One indicator

indicator = Показатель
indicator-add = Добавить показатель
indicator-edit = Изменить показатель
indicator-saved = Показатель сохранен.
indicator-name = Название
indicator-kind = Тип
indicator-question-structural = Взяло ли государство обязательства?
indicator-question-process = Что делает государство?
indicator-question-outcome = Пользуются ли люди правом?
indicator-definition = Что измеряется
indicator-how-counted = Как считается
indicator-unit = Единица
indicator-unit-hint = Словами: человек, процентов, на 1000 живорождений.
indicator-unit-kind = Что означает значение
indicator-unit-kind-hint = В числах людей группы меньше пяти скрываются от публики.
unit-kind-persons = Число людей
unit-kind-count = Число предметов
unit-kind-percent = Проценты
unit-kind-rate = Коэффициент
unit-kind-money = Деньги
unit-kind-index = Балл по шкале
unit-kind-yes_no = Да (1) или нет (0)
indicator-decimals = Знаков после запятой
indicator-direction = Что лучше
direction-up = Больше — лучше
direction-down = Меньше — лучше
direction-neutral = Само по себе ни то ни другое
indicator-goals = Исходное и целевые значения
indicator-goals-hint = Время (2024, 2024-Q1, 2024-05) и значение. Пустые строки не учитываются.
indicator-baseline = Исходное значение
indicator-target = Целевое значение
indicator-baseline-of = Исходное { $time }: { $value }
indicator-target-of = Цель { $time }: { $value }
indicator-baseline-period = Время исходного значения
indicator-baseline-value = Исходное значение
indicator-target-period = Время целевого значения
indicator-target-value = Целевое значение
indicator-dimensions = Разбивка по признакам
indicator-dimensions-hint = Отмечайте только то, что действительно собирается, по самоопределению самих людей.
indicator-origin = Откуда берется
indicator-source = Источник
indicator-source-address = Адрес источника
indicator-periodicity = Месяцев между значениями
indicator-periodicity-hint = 12 для годового, 3 для квартального; пусто, если новых не ожидается.
indicator-every = { $n ->
        [one] значение раз в { $n } месяц
        [few] значение раз в { $n } месяца
        [many] значение раз в { $n } месяцев
       *[other] значение раз в { $n } месяца
    }
indicator-method = Как составляется
indicator-owner = Владелец
indicator-meaning = Что он значит
indicator-right = Право или тема
indicator-attribute = Аспект права
indicator-rationale = Почему выбран
indicator-limits = Чего не показывает
indicator-consulted = С кем консультировались
indicator-sdg = Повестка дня до 2030 года
indicator-sdg-hint = Цель, задача или показатель, например 5.2 или 5.2.1.
indicator-latest = Последнее значение
indicator-no-value = значения пока нет
indicator-total = Всего
indicator-over-time = Во времени
indicator-picture = От { $first } ({ $firstwhen }) до { $last } ({ $lastwhen }).
indicator-links = О чем он говорит
indicator-link = Добавить, о чем он говорит
indicator-link-measure-hint = Ее номер, например m-42.
indicator-link-cluster-hint = Краткое имя в адресе.
indicator-publish = Опубликовать показатель
indicator-published = Показатель опубликован.
indicator-hide = Снять с публикации
indicator-hidden = Показатель больше не опубликован.
indicator-gap-definition = Не сказано, что измеряется.
indicator-gap-owner = Владелец не назван.
indicator-gap-source = Источник не назван.
indicator-gap-dimensions = Нет разбивки: не видно, какие группы остаются позади.
indicator-gap-consulted = Не сказано, с кем консультировались.
indicator-gap-limits = Не сказано, чего он не показывает.
indicator-gap-links = Пока не связан ни с мерой, ни с блоком, ни с рекомендацией.

## Values

period-quarter = { $quarter }-й квартал { $year } г.
point-period = Период
point-period-hint = 2024, 2024-Q1, 2024-05 или 2024-05-01.
point-place = Место
point-group = Группа
point-group-hint = Пусто — все.
point-group-known = Пусто — все. Уже использованы: { $groups }.
point-value = Значение
point-value-hint = Пусто, если известно, что значения нет.
point-persons = Сколько людей за ним
point-persons-hint = Для доли или коэффициента: по скольким людям рассчитано. Меньше пяти — публика значения не видит. Не публикуется.
point-status = Состояние значения
point-status-provisional = Предварительное
point-status-final = Окончательное
point-status-revised = Пересмотренное
point-note = Примечание
point-note-hint = Что важно знать. Нужно при исправлении официального значения: почему?
point-enter = Внести значение
point-revise-title = Пересмотреть значение
point-enter-lead = Ничего не стирается: новое значение за тот же период и группу занимает место прежнего, которое сохраняется.
point-saved = Значения сохранены.
point-same = Значение уже такое; ничего не изменено.
point-revise = Пересмотреть
point-versions = Версия
point-version = Версия { $n }
point-history = Все версии одного значения
point-not-available = нет данных
point-public = Что видит публика
point-hide = Скрыть от публики
point-show = Больше не скрывать
point-hide-lead = Группы меньше пяти человек и значения, по которым их можно вычислить, скрываются в любом случае. Скройте другое значение, чтобы самим выбрать, какое их защищает.
point-hidden = Скрыто
point-hidden-small = скрыто: меньше пяти человек
point-hidden-protects = скрыто: по нему можно вычислить другое
point-hidden-by-person = скрыто ведомством
point-mark-small = Не публикуется: меньше пяти человек
point-mark-protects = Не публикуется: защищает другое
point-mark-by-person = Не публикуется: скрыто ведомством
points-hidden = { $n ->
        [one] { $n } значение не показывается публике, чтобы защитить людей.
        [few] { $n } значения не показываются публике, чтобы защитить людей.
        [many] { $n } значений не показываются публике, чтобы защитить людей.
       *[other] { $n } значения не показывается публике, чтобы защитить людей.
    }

## Values from a file

points-import = Значения из файла
points-import-lead = Одна строка — одно значение. Сначала вы увидите, что сделает файл; ничего не записывается, пока вы не согласитесь. В первой строке стоят названия столбцов:
points-import-place = Пусто — всё государство.
points-import-status = provisional, final или revised; final, если пусто.
points-import-source = Откуда это значение.
points-import-dimensions = По столбцу на каждый: группа, пусто — все.
points-preview-new = { $n ->
        [one] { $n } новое значение
        [few] { $n } новых значения
        [many] { $n } новых значений
       *[other] { $n } нового значения
    }
points-preview-revised = { $n ->
        [one] { $n } значение занимает место другого
        [few] { $n } значения занимают место других
        [many] { $n } значений занимают место других
       *[other] { $n } значения занимает место другого
    }
points-preview-same = { $n ->
        [one] { $n } значение уже такое
        [few] { $n } значения уже такие
        [many] { $n } значений уже такие
       *[other] { $n } значения уже такое
    }
points-preview-revisions = Значения, которые будут пересмотрены
