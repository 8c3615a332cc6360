# Documents in: a file becomes candidates, a person checks them, they come into the register.
doc-in-title = Поступившие документы
doc-in-lead = Загрузите документ в том виде, в каком он пришел. Вы проверите, что он рекомендует, прежде чем что-либо попадет в реестр.
doc-in-new = Загрузить документ
doc-in-file = Документ
doc-in-file-hint = Word, PDF, сохраненная веб-страница или простой текст на любом из шести языков. Доклад на 30 страниц читается около секунды.
doc-in-paste = Или вставьте его текст
doc-in-paste-hint = Для списка, пришедшего по электронной почте.
doc-in-pasted = Вставленный текст
doc-in-read = Прочитать документ
doc-in-empty = Документов пока не загружено.
doc-in-empty-step = Выберите полученный файл; без вашего решения в реестр ничего не попадет.
doc-in-found = Найдено фрагментов
doc-in-kind = Вид документа
doc-in-kind-upr_report = Доклад Рабочей группы по универсальному периодическому обзору
doc-in-kind-upr_draft = Проект перечня рекомендаций универсального периодического обзора
doc-in-kind-upr_addendum = Добавление с ответами государства
doc-in-kind-upr_thematic_list = Тематический перечень рекомендаций
doc-in-kind-concluding_observations = Заключительные замечания
doc-in-kind-visit_report = Доклад о поездке в страну
doc-in-kind-resolution = Резолюция или решение
doc-in-kind-regional = Документ регионального органа
doc-in-kind-background = Справочный документ, без рекомендаций
doc-in-kind-other = Не распознан
doc-in-work-open = На проверке
doc-in-work-committed = В реестре
doc-in-work-dropped = Отложен
doc-in-scanned-note = { $n ->
        [one] { $n } страница — изображение и не прочитана. Наберите ее содержание или запросите документ с текстом.
        [few] { $n } страницы — изображения и не прочитаны. Наберите их содержание или запросите документ с текстом.
        [many] { $n } страниц — изображения и не прочитаны. Наберите их содержание или запросите документ с текстом.
       *[other] { $n } страниц — изображения и не прочитаны. Наберите их содержание или запросите документ с текстом.
    }
doc-in-particulars = Что это за документ
doc-in-particulars-save = Сохранить сведения
doc-in-particulars-lead = Прочитано в документе; исправьте неверное.
doc-in-cycle = Цикл обзора
doc-in-language = Язык текста
doc-in-session = Сессия
doc-in-replaces = Окончательный текст документа
doc-in-replaces-none = Проекта в реестре нет
doc-in-replaces-hint = Если проект есть в реестре, его рекомендации узнаются по словам, сохраняют сделанное и получают окончательные номера.
doc-in-summary = Добавить: { $add }. Изменить: { $update }. Не брать: { $leave }.
doc-in-show = Показать
doc-in-show-all = Все ({ $n })
doc-in-show-doubtful = Требуют внимания ({ $n })
doc-in-show-known = Известны реестру ({ $n })
doc-in-show-left = Не взяты ({ $n })
doc-in-table = Что найдено
doc-in-number = Номер
doc-in-number-of = Номер, строка { $row }
doc-in-text = Текст
doc-in-text-of = Текст, строка { $row }
doc-in-askers-of = Рекомендующие государства, строка { $row }, через точку с запятой
doc-in-position-of = Позиция государства, строка { $row }
doc-in-position-none = Не указана
doc-in-do = Что произойдет
doc-in-do-of = Что произойдет со строкой { $row }
doc-in-do-add = Добавить в реестр
doc-in-do-update = Изменить имеющуюся в реестре
doc-in-do-translation = Присоединить как перевод
doc-in-do-leave = Не брать
doc-in-look = Проверьте
doc-in-sure = Найдено с уверенностью { $percent }
doc-in-edited = Изменено вручную
doc-in-added-by-hand = Добавлено вручную
doc-in-source = В документе, страница { $page }
doc-in-follow-up = Пункт последующих действий
doc-in-answers-concern = К пункту { $number }
doc-in-addressee = Адресат: { $who }
doc-in-relation-new = Нет в реестре
doc-in-relation-alike = Очень похоже на
doc-in-relation-same = Уже в реестре
doc-in-relation-other_language = В реестре на другом языке
doc-in-relation-differs = В реестре с другими данными
doc-in-relation-other_words = В реестре под этим номером другие слова
doc-in-relation-renumbered = В реестре под другим номером
doc-in-relation-answers = Ответ на
doc-in-relation-unanswered = Рекомендации, на которую дан ответ, нет в реестре
doc-in-reason-numbered_in_list = Пронумеровано в перечне рекомендаций
doc-in-reason-referred_to = На него ссылаются по номеру
doc-in-reason-names_its_state = Назван автор
doc-in-reason-no_state = Рекомендующее государство не распознано
doc-in-reason-unknown_name = Название в конце не является известным государством
doc-in-reason-gap_before = Перед ним пропущен номер
doc-in-reason-no_position = Позиция государства не найдена
doc-in-reason-part_of_number = Под одним номером несколько
doc-in-save = Сохранить
doc-in-merge = Объединить отмеченные
doc-in-leave = Не брать отмеченные
doc-in-take = Сделать с отмеченными предложенное
doc-in-askers = Рекомендующие государства
doc-in-split = Разделить по пустым строкам
doc-in-split-of = Разделить строку { $row } по пустым строкам
doc-in-add = Добавить ненайденную рекомендацию
doc-in-add-after = После
doc-in-add-at-end = В конце
doc-in-add-button = Добавить
doc-in-askers-hint = Разделяйте названия точкой с запятой: Франция; Чили
doc-in-commit-title = В реестр
doc-in-commit = Внести в реестр
doc-in-commit-lead = Одно действие, которое можно отменить целиком.
doc-in-gone = { $n ->
        [one] { $n } рекомендация проекта отсутствует в этом тексте:
        [few] { $n } рекомендации проекта отсутствуют в этом тексте:
        [many] { $n } рекомендаций проекта отсутствуют в этом тексте:
       *[other] { $n } рекомендаций проекта отсутствуют в этом тексте:
    }
doc-in-withdraw = Снять их с реестра
doc-in-in-register = Этот документ внесен в реестр.
doc-in-was-undone = Он снова изъят из реестра.
doc-in-to-import = Результат и отмена
doc-in-reopen = Просмотреть снова
doc-in-drop = Отложить документ
doc-in-done-saved = Сохранено.
doc-in-done-merged = Строки объединены.
doc-in-done-split = Строка разделена.
doc-in-done-added = Добавлено.
doc-in-done-dropped = Документ отложен.
doc-in-done-committed = Внесено в реестр. Далее: просмотрите предложения, затем распределите.
doc-in-nothing = В этом документе ничего не принято за рекомендацию.
doc-in-nothing-step = Если рекомендация есть, добавьте ее вручную ниже.
doc-in-keys = Alt и стрелка переводят к тому же полю следующей строки; Ctrl и Enter сохраняют.
doc-in-changes = Что изменится
doc-in-home = Загрузите документ ООН: он станет перечнем для проверки

## Why a passage was taken, by documents other than those of the review

doc-in-reason-recommending_verb = Просит словами, которыми просят органы
doc-in-reason-in_recommendation_section = Стоит в части с рекомендациями
doc-in-reason-under_leading_words = Следует за словами, вводящими перечень
doc-in-reason-paired_with_concern = Перед ним пункт с обеспокоенностью
doc-in-reason-follow_up = Орган вскоре ждет письменного ответа
doc-in-reason-follow_up_request = Просит о письменном ответе
doc-in-reason-emphasised = Орган выделил его как срочный
doc-in-reason-next_report = Просит о следующем докладе
doc-in-reason-dissemination = Просит распространить документ
doc-in-reason-operative_paragraph = Пункт постановляющей части
doc-in-reason-matches_rule = Содержит слово вашего правила
doc-in-reason-general_rule = Взято по общему правилу: вид документа неизвестен
doc-in-reason-only_by_section = На это указывает только место
doc-in-reason-no_number = Без номера

## A rule for documents of other kinds

doc-in-rule = Прочитать заново по своему правилу
doc-in-rule-lead = Для документа, в котором рекомендации не найдены или найдено слишком много. Ваши исправления в таблице пропадут.
doc-in-rule-section = Только под заголовком со словами
doc-in-rule-marks = Только фрагменты с одним из слов
doc-in-rule-marks-hint = Разделяйте точкой с запятой: рекомендует; следует
doc-in-rule-numbers = Как они пронумерованы
doc-in-rule-numbers-numbered = Нумерованные пункты и их буквы
doc-in-rule-numbers-levels = Номера двух или трех уровней (4.2)
doc-in-rule-numbers-items = Только буквы и маркеры
doc-in-rule-numbers-any = С номером или без
doc-in-rule-read = Прочитать заново
doc-in-done-reread = Прочитано заново.
doc-in-other-state = Этот документ касается другого государства: { $named }. Взятое из него будет записано как адресованное государству: { $own }.
doc-in-reason-answers_all = Государство отвечает сразу на все рекомендации, не называя их номеров
doc-in-in-register-column = В реестре
