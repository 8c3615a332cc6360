# Good practices of the knowledge hub.

## The list

practices-title = Передовая практика
practices-lead = Что сделали механизмы и их партнёры, что это изменило и как это использовать.
practices-search = Слова в названии или кратком изложении
practices-count = { $n ->
    [one] { $n } практика
    [few] { $n } практики
    [many] { $n } практик
   *[other] { $n } практики
}
practices-empty = Пока не опубликовано ни одной передовой практики.
practices-empty-step = Каждый, кто сделал что-то полезное, может описать это здесь. Перед публикацией текст читает редактор.
practices-mine = Ваши материалы и что ждёт вас
practices-mine-lead = Что вы пишете, о чём спрашивают ваше государство, что вы проверяете.
practices-mine-empty = Вас ничего не ждёт.
practices-mine-empty-step = Здесь появляются материалы, которые вы пишете, на которые отвечаете от имени государства или которые проверяете.
practices-to-answer = Ожидают мнения вашего государства
practices-to-review = Ожидают вашей проверки
practices-own = Написанные вами
practices-by-capacity = Потенциал
practices-by-theme = Тема
practices-by-state = Государство
practices-by-region = Регион
practices-by-flag = Группа стран
practices-by-language = Язык
practices-by-author = Автор
practices-by-verdict = Мнение государства
practice-only-confirmed = Подтверждено государством

## Capacities, authors, groups of countries

practice-capacity-implementation = Осуществление
practice-capacity-upr_midterm = Среднесрочный этап УПО
practice-capacity-sdg = Цели в области устойчивого развития
practice-author-state = Государство
practice-author-nhri = Независимое национальное учреждение
practice-author-civil_society = Гражданское общество
practice-author-academia = Научные круги
practice-author-un = Организация Объединенных Наций
practice-flag-ldc = Наименее развитые страны
practice-flag-lldc = Развивающиеся страны, не имеющие выхода к морю
practice-flag-sids = Малые островные развивающиеся государства

## The State's word, age, origin

practice-badge-own = Подготовлено механизмом самого государства
practice-badge-confirmed = Подтверждено государством { $date }
practice-badge-commented = Государство дало комментарий { $date }
practice-badge-unconfirmed = Не подтверждено государством
practice-out-of-date = Возможно, устарело
practice-out-of-date-notice = Эту практику не проверяли 24 месяца. Прежде чем на неё опираться, обратитесь в указанное здесь подразделение.
practice-origin = Как выполнен перевод
practice-origin-hint = Перевод, сделанный программой, всегда помечается, даже если его исправил человек.
practice-origin-original = оригинал
practice-origin-machine = машинный перевод
practice-origin-human = перевод, выполненный человеком
practice-machine-notice = Этот текст переведён машиной. Силу имеет только оригинал.
practice-translation-behind = После этого перевода оригинал был изменён.
practice-also-in = Языки:
practice-state-says = Что говорит государство
practice-state-says-lead = Комментарий государства размещён рядом с текстом и ничего в нём не меняет.
practice-answers = Рекомендации, на которые это отвечает

## What is known of it

practice-state = Соответствующее государство
practice-state-hint = Государство, где это было сделано. Если вы пишете не от его имени, ему предложат подтвердить или прокомментировать; права вето у него нет.
practice-author = Автор, как его видят читатели
practice-author-hint = Организация, а не человек. Оставьте пустым, чтобы использовать название вашего учреждения.
practice-voice = От чьего имени вы пишете
practice-language = Язык, на котором вы пишете
practice-capacities = О чём это
practice-themes = Тема
practice-started = Год начала
practice-contact = К кому обратиться
practice-contact-hint = Подразделение, которое отвечает, а не личный адрес человека. Эти сведения публичны.
practice-office = Подразделение
practice-how = Как обратиться
practice-how-hint = Например: через форму на нашей странице; на английском или французском языке.
practice-email = Публичный адрес электронной почты подразделения
practice-links = Ссылки
practice-links-hint = По одному адресу в строке.
practice-recommendations = Рекомендации, на которые это отвечает
practice-recommendations-hint = Их краткие имена в реестре, по одному в строке, например upr-4-139-12. Так другие найдут вашу практику.
practice-published-on = Опубликовано
practice-checked-on = Последняя проверка
practice-review-on = Проверить до

## The template

practice-part-title = Название
practice-part-summary = В одном-двух предложениях
practice-part-problem = В чём была проблема
practice-part-done = Что было сделано
practice-part-basis = Правовая или институциональная основа
practice-part-consulted = С кем консультировались
practice-part-cost = Расходы и люди
practice-part-results = Результаты и их подтверждение
practice-part-not_worked = Что не получилось
practice-part-reuse = Как это могут использовать другие
practice-part-easy = Простыми словами
practice-hint-title = Скажите, что сделано, а не как это называется: «Один реестр для всех министерств».
practice-hint-summary = Что читатель видит в списке.
practice-hint-problem = Для кого это было проблемой и как вы об этом узнали?
practice-hint-done = Шаги с датами. Кто что сделал?
practice-hint-basis = Закон, указ, решение, соглашение.
practice-hint-consulted = В том числе гражданское общество, национальное учреждение, инвалиды и другие заинтересованные лица.
practice-hint-cost = Деньги, люди и время, примерно.
practice-hint-results = Что изменилось и по чему это видно. Укажите источники.
practice-hint-not_worked = На этом другие учатся больше всего.
practice-hint-reuse = Что нужно, с чего начать, что приспособить.
practice-hint-easy = Короткие предложения и обычные слова, для всех.
practice-easy-limit = Не более { $words } слов.

## Writing

practice-new = Описать передовую практику
practice-new-lead = Короткая форма. Сохраняйте в любое время; до представления её читаете только вы и ваше учреждение.
practice-no-seat = У вас нет роли, от которой пишутся материалы.
practice-no-seat-step = Её может дать администратор вашего механизма или редактор центра.
practice-edit = Изменить материал
practice-edit-notice = Сохранённое станет новой версией, которая снова пройдёт проверку. До этого опубликованное остаётся.
practice-check = Проверить
practice-submit = Сохранить и представить
practice-returned = Материал вам возвращён
practice-hints = Подсказки
practice-template = Что требует шаблон
practice-written = Написано
practice-missing = Не хватает
practice-advised = Было бы полезно
practice-personal = Похоже на персональные данные
practice-easy-count = Слов: { $count } из { $longest }.

## The page and its way

practice-from-elsewhere = Опубликовано на другом узле; вопросы направляйте в указанное там подразделение.
practice-related = Похожие практики
practice-not-public = Не опубликовано
practice-waits-until = Ожидает мнения государства до { $date }.
practice-waits-for-review = Ожидает проверки редактором.
practice-gaps = До представления нужно заполнить или исправить мест: { $n }.
practice-answer = Ответить от имени государства
practice-review = Проверить и решить
practice-still-right = Всё ещё верно
practice-reuse = Поблагодарить или рассказать, как вы это использовали
practice-archive = Сдать в архив
practice-translate = Добавить перевод
practice-history = Что уже произошло
practice-step-begun = Начато
practice-step-submitted = Представлено
practice-step-confirmed = Подтверждено государством
practice-step-commented = Государство дало комментарий
practice-step-time_passed = Государство не ответило в срок
practice-step-returned = Возвращено
practice-step-published = Опубликовано
practice-step-translated = Добавлен перевод
practice-step-still_right = Подтверждено, что всё верно
practice-step-archived = Сдано в архив
practice-stands = Состояние
practice-due = До
practice-changed = Последнее изменение

## The State answers

practice-answer-lead = Вашему государству предлагается подтвердить эту практику или высказать мнение. Оно будет размещено рядом. Это не разрешение: страница автора публикуется в любом случае.
practice-confirm = Подтвердить
practice-confirm-lead = Вы заявляете, что написанное верно, насколько известно вашему государству.
practice-comment-title = Или прокомментировать
practice-comment = Комментарий вашего государства
practice-comment-hint = Его читают все рядом с текстом.
practice-comment-send = Отправить комментарий

## The editor reviews

practice-publish-title = Публикация
practice-publish = Опубликовать
practice-review-check_complete = Шаблон заполнен
practice-review-check_impersonal = Нет персональных данных, и никто не подвергается риску
practice-review-check_evidence = Результаты подтверждены
practice-review-check_languages = Языки указаны верно, машинные переводы помечены
practice-review-check_consulted = Указано, с кем консультировались
practice-send-back = Вернуть
practice-reason = Что следует изменить
practice-reason-hint = Это прочтёт автор. Скажите, что сделать.

## Translations, notes of readers, archive

practice-translate-lead = Оригинал рядом. Перевод никогда его не заменяет.
practice-notes = Что говорят те, кто этим воспользовался
practice-note-thanks = Благодарность
practice-note-reused = Мы это использовали
practice-note-kind = Что вы хотите сказать
practice-note-text = Что вы использовали и что изменили
practice-note-hint = Это читают все. Для благодарности достаточно слова.
practice-note-leave = Опубликовать отзыв
practice-reuse-lead = Это полезно автору, а другим показывает, что можно приспособить.
practice-note-hide = Скрыть отзыв
practice-note-hide-lead = Отзыв сохраняется, но его больше никто не читает. На его месте указана причина.
practice-note-was-hidden = Отзыв скрыт:
practice-public-reason = Почему
practice-public-reason-hint = Это смогут прочитать все.
practice-archive-lead = Материал покидает центр. По его адресу указано, что он снят и почему. Текст и история остаются у автора.

## Found from a recommendation

practice-found = Передовая практика
practice-found-lead = Так поступили механизмы, отвечавшие на эту или похожую рекомендацию.
practice-found-answers = Отвечает на эту рекомендацию.
practice-found-cluster = Отвечает на рекомендацию из той же тематической группы.
practice-found-themes = О том же: { $themes }.

## What was done

practice-saved = Сохранено.
practice-submitted = Материал представлен.
practice-confirmed = Вы подтвердили материал от имени государства.
practice-commented = Комментарий вашего государства размещён рядом.
practice-published = Материал опубликован.
practice-sent-back = Материал возвращён автору.
practice-translated = Перевод сохранён.
practice-noted = Ваш отзыв опубликован.
practice-note-hidden = Отзыв скрыт.
practice-renewed = Материал считается проверенным сегодня.
practice-archived = Материал сдан в архив.

## The audit trail

audit-practice-begin = Материал о практике начат
audit-practice-save = Материал о практике изменён
audit-practice-submit = Материал о практике представлен
audit-practice-state = Мнение государства о практике
audit-practice-go_on = Материал о практике идёт дальше без мнения государства
audit-practice-publish = Материал о практике опубликован
audit-practice-send_back = Материал о практике возвращён
audit-practice-translate = Материал о практике переведён
audit-practice-still_right = Подтверждено, что материал верен
audit-practice-archive = Материал о практике сдан в архив
audit-practice-remind = Автору напомнено о материале
audit-practice-note = Отзыв о практике
audit-practice-hide_note = Отзыв о практике скрыт
