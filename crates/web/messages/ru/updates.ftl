# Updates: answering, clearing, validating, publishing, and approval by link.

# States of updates and measures are named by `vocab/statuses.csv`.

## An update

update-one = Обновление
update-item = К чему относится
update-item-kind = Вид
update-item-title = Название
update-item-hidden = Непубличный пункт
update-number = Идентификатор
update-narrative = Что сделано
update-narrative-hint = В нескольких предложениях: что, где, для скольких людей, с прошлого раза.
update-obstacles = Что помешало
update-next-steps = Что дальше
update-percent = Ход выполнения
update-percent-value = { $n } %
update-proposed-status = Предлагаемое состояние
update-status-now = Сейчас: { $status }. Оставьте пустым, если ничего не меняется.
update-period = с { $from } по { $to }
update-period-title = Период
update-period-from = Начало периода
update-period-to = Конец периода
update-published-on = Опубликовано
update-author = Автор
update-reason = Причина
update-reason-hint = Ее прочтет автор.
update-nothing-new = На этот раз нового нет
update-nothing-new-hint = Одно нажатие — и готово: больше ничего заполнять не нужно.
update-nothing-new-said = За этот период нового не сообщено.
update-whole-text = Весь текст
update-compared-with = В сравнении с текстом по { $date }
update-changed-since-return = Что изменилось после возврата
update-sent-ago = отправлено { $age }
update-open = Открыть
update-open-or-return = Открыть или вернуть
update-restricted = Ограниченный доступ
update-restricted-open = Доступ к этому тексту ограничен. Откройте его, чтобы прочитать; открытие записывается.
update-cleared-by-account = завизировано учреждением
update-cleared-by-link = завизировано по ссылке
update-cleared-on-behalf = завизировано секретариатом от имени учреждения
update-via-link = по ссылке
update-via-secretariat = от имени учреждения
update-via-second_person = с согласия второго человека
update-via-replaced = заменено более новым текстом
update-way = Пройденный путь
update-follows = Предыдущий текст
update-followed-by = Следующий текст
update-corrected-by = Есть более новый, исправленный текст

## Answering

update-answer = Ответить по этому пункту
update-asked-for = Что сделано с { $from } по { $to }?
update-asked-now = Что сделано в последнее время?
update-due = Срок: { $date } ({ $when }).
update-late = Просрочено: срок истек { $age }
update-what-is-asked = Что требуется
update-speaking-for = Вы отвечаете за
update-last-time = В прошлый раз
update-nothing-said = Об этом пока ничего не сообщали.
update-correct-it = Исправить этот текст
update-replace-it = Изменить отправленное
update-try-again = Повторить
update-go-on = Продолжить черновик
update-was-returned = Текст вернули: { $reason }. Он приведен ниже; измените его и отправьте снова.
update-is-correction = Вы исправляете опубликованный текст. Исправление снова пройдет весь путь; прежний текст останется доступен.
update-is-replacement = Отправленное ждет визирования. Этот текст займет его место.
update-sent-before = Эта форма уже отправлена. Но то, что в ней сейчас, — нет: отправьте, и этот текст заменит отправленный.
update-other-languages = На других языках
update-restrict = Ограничить доступ
update-restrict-label = Это читают только наше учреждение, секретариат и председатель
update-restrict-hint = Не публикуется и не отправляется по ссылке. Каждое прочтение записывается.
update-send = Отправить на визу
update-send-anyway = Все равно отправить
update-save-draft = Сохранить черновик
update-repeats-title = Это то же, что и в прошлый раз
update-repeats = Почти все слова уже были в вашем тексте от { $date }. Если нового нет, скажите об этом одним нажатием: читатели увидят, что вы ответили. Ничего из вашего текста не пропадет.
update-next-item = Далее

## Drafts

draft-saved = сохранено
draft-waiting = ожидает
draft-offline = Нет соединения. Набранное хранится на этом устройстве и сохранится, когда связь восстановится.
draft-changed = Коллега тем временем изменил черновик. Нажмите «Сохранить черновик», чтобы увидеть оба текста.
draft-wrong = Один из текстов слишком длинный. Сократите его.
draft-signed-out = Сеанс завершен. Набранное хранится на этом устройстве: войдите в другом окне и нажмите «Сохранить черновик».
draft-restored = Набранное ранее на этом устройстве восстановлено.
draft-kept = Черновик сохранен. Ваше учреждение может продолжить его в любое время.
draft-merge-title = Коллега изменил этот черновик
draft-merge = Сохранено { $date }. Ничего не перезаписано: ниже тексты коллеги и различия; ваши — в полях. Возьмите нужное и сохраните или отправьте.
draft-theirs = Текст коллеги
draft-difference = От того текста к вашему

## My items and my updates

updates-mine = Мои пункты
updates-mine-lead = { $n ->
        [one] { $n } пункт ждет вашего ответа.
        [few] { $n } пункта ждут вашего ответа.
        [many] { $n } пунктов ждут вашего ответа.
       *[other] { $n } пункта ждут вашего ответа.
    }
updates-items-title = За что отвечает ваше учреждение
updates-items-none = Ваше учреждение пока ни за что не отвечает: ему не поручены ни меры, ни рекомендации.
updates-sent-title = Что отправлено и на каком этапе
updates-sent-none = Пока ничего.
update-last-answer = Последний ответ { $age }

## Approver

updates-to-clear = Ждут моей визы
updates-to-clear-lead = Тексты вашего учреждения, которые уйдут в секретариат после вашей визы.
updates-to-clear-none = Ничего не ждет
updates-to-clear-none-step = Когда коллега отправит обновление, оно появится здесь.
updates-clear-selected = Завизировать выбранные
updates-clear-all = Завизировать все на странице
updates-cleared = { $n ->
        [one] Завизирован { $n } текст.
        [few] Завизировано { $n } текста.
        [many] Завизировано { $n } текстов.
       *[other] Завизировано { $n } текста.
    }
update-clear = Завизировать
update-send-back = Вернуть
update-own = Это ваш текст: завизировать его должен другой человек.
update-was-sent = Отправлено. Утверждающее лицо уже видит текст.
update-was-cleared = Текст завизирован и передан в секретариат.
update-sent-back = Текст возвращен; автор прочтет причину.
update-was-withdrawn = Текст отозван.
update-on-behalf = Завизировать от имени учреждения
update-on-behalf-lead = У этого учреждения здесь нет утверждающего лица. Укажите основание, например письмо.
update-withdraw = Отозвать
update-withdraw-lead = Текст останется в записях как отозванный и дальше не пойдет.

## Secretariat

updates-to-validate = На утверждение
updates-to-validate-lead = Завизированное учреждениями, сначала то, что ждет дольше.
updates-to-validate-none-step = Тексты появляются здесь, когда их завизировали учреждения.
updates-none-waits = Ничего не ждет
updates-validate-selected = Утвердить выбранные
updates-validate-all = Утвердить все на странице
updates-validated = { $n ->
        [one] Утверждено { $n } обновление.
        [few] Утверждено { $n } обновления.
        [many] Утверждено { $n } обновлений.
       *[other] Утверждено { $n } обновления.
    }
updates-to-publish = На публикацию
updates-to-publish-lead = Утверждено, но еще не опубликовано. Выберите, посмотрите глазами посетителя, затем опубликуйте.
updates-to-publish-none-step = Обновления появляются здесь после утверждения.
updates-preview = Как это увидят посетители
updates-preview-lead = В точности то, что увидит посетитель. Пока ничего не опубликовано.
updates-publish-now = Опубликовать
updates-published = { $n ->
        [one] Опубликовано { $n } обновление.
        [few] Опубликовано { $n } обновления.
        [many] Опубликовано { $n } обновлений.
       *[other] Опубликовано { $n } обновления.
    }

## Setting something published back

update-back-ask = Попросить снять с публикации
update-back-lead = Прочитанное публикой снимается только с указанием причины и с согласия второго человека.
update-back-to = Что с ним сделать
update-back-hide = Скрыть от публики, чтобы опубликовать позже
update-back-withdraw = Отозвать окончательно
update-back-waits = Есть просьба снять с публикации
update-back-grant = Согласиться
update-back-refuse = Отказать
update-back-second = Решает второй человек: другой сотрудник секретариата или председатель.
update-back-asked = Просьба ждет второго человека.
update-back-decided = Решение принято.

## Approval by link

update-link-title = Попросить по ссылке человека без учетной записи
update-link-lead = { $days ->
        [one] Ссылка действует один раз, только для этого текста, { $days } день. Письмо называет пункт и не содержит текста.
        [few] Ссылка действует один раз, только для этого текста, { $days } дня. Письмо называет пункт и не содержит текста.
        [many] Ссылка действует один раз, только для этого текста, { $days } дней. Письмо называет пункт и не содержит текста.
       *[other] Ссылка действует один раз, только для этого текста, { $days } дня. Письмо называет пункт и не содержит текста.
    }
update-link-known = Ссылки уже отправлялись
update-link-name = Имя или должность
update-link-name-hint = Как это будет записано, например «Директор по планированию».
update-link-language = Язык письма
update-link-send = Отправить ссылку
update-link-revoke = Отменить ссылку
update-link-sent = Ссылка отправлена.
update-link-revoked = Ссылка больше не действует.
update-link-was-revoked = отменена
update-link-expired = истекла
update-link-open = действует до { $date }
update-links = Отправленные ссылки
clearance-title = Текст ждет вашей визы
clearance-lead = { $institution } отчитывается перед { $mechanism }. Прочтите текст, затем завизируйте его или верните.
clearance-asks = Кто просит
clearance-until = Ссылка действует до
clearance-text = Текст
clearance-recorded = Ваше решение будет записано как принятое по этой ссылке: { $name }. Ссылка действует один раз.
clearance-gone = Решение уже принято, либо ссылка истекла или отменена. Попросите новую у того, кто ее отправил.
clearance-done-title = Спасибо
clearance-done-cleared = Текст завизирован и передан в секретариат. Страницу можно закрыть.
clearance-done-returned = Текст возвращен автору с указанной вами причиной. Страницу можно закрыть.

## The list

updates-title = Обновления
updates-lead = Что учреждения сделали по рекомендациям, их собственными словами.
updates-count = { $n ->
        [one] { $n } обновление
        [few] { $n } обновления
        [many] { $n } обновлений
       *[other] { $n } обновления
    }
updates-all = { $n ->
        [one] Все обновления: { $n }
        [few] Все обновления: { $n }
        [many] Все обновления: { $n }
       *[other] Все обновления: { $n }
    }
updates-none-step = Расширьте фильтры или вернитесь после следующего раунда.
update-since = Периоды, оканчивающиеся не ранее

## Audit trail

audit-update-draft = Начат черновик
audit-update-save = Черновик изменен
audit-update-submit = Обновление отправлено
audit-update-clear = Обновление завизировано
audit-update-return = Обновление возвращено
audit-update-validate = Обновление утверждено
audit-update-publish = Обновление опубликовано
audit-update-withdraw = Обновление отозвано
audit-update-step_back = Опубликованное обновление снято
audit-update-read = Прочитано обновление ограниченного доступа
audit-step_back-decide = Решение о снятии с публикации
audit-clearance_link-make = Отправлена ссылка на визирование
audit-clearance_link-revoke = Ссылка на визирование отменена
audit-clearance_link-use = Ссылка на визирование использована
