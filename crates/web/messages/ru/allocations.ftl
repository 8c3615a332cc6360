# Who answers for what: allocations of recommendations and clusters to institutions.

## Allocations

nav-allocations = Распределение
allocations-title = Распределение
allocations-lead = Какое учреждение ведет рекомендацию или тематический блок и какие содействуют.
allocations-count = { $n ->
        [one] { $n } поручение
        [few] { $n } поручения
        [many] { $n } поручений
       *[other] { $n } поручения
    }
allocations-empty = Пока ничего не распределено
allocations-empty-step = Здесь появится то, что подтвердили учреждения.
allocations-none = Подходящих поручений нет
allocations-none-step = Выберите другое учреждение, роль или состояние.
allocations-filter = Показать
allocation-title = Поручение
allocation-target = Рекомендация или блок
allocation-part = Роль
allocation-part-lead = Ведущее
allocation-part-support = Содействие
allocation-status = Состояние
allocation-status-proposed = Предложено
allocation-status-confirmed = Подтверждено
allocation-status-contested = Оспорено
allocation-escalated = На рассмотрении председателя
allocation-since = С какого дня
allocation-open = Подробнее
allocation-supports = Содействующие учреждения
allocation-cluster-of = { $n ->
        [one] блок из { $n } рекомендации
        [few] блок из { $n } рекомендаций
        [many] блок из { $n } рекомендаций
       *[other] блок из { $n } рекомендации
    }
allocation-proposed-on = Предложено
allocation-decided-on = Дата ответа
allocation-ended-on = Прекращено
allocation-ended-replaced = передано другому учреждению
allocation-ended-withdrawn = отозвано
allocation-ended-undone = отменено
allocation-ended-succession = перешло к правопреемнику

## What an institution answers

allocation-answer = Ответить
allocation-answer-lead = Секретариат предлагает вашему учреждению взять это на себя.
allocation-confirm = Подтвердить
allocation-confirm-hint = Чтобы оспорить, откройте поручение.
allocation-confirmed = Подтверждено. Теперь это видно всем.
allocation-contest = Оспорить
allocation-contest-reason = Почему это относится к другому учреждению?
allocation-contest-hint = Это прочтут секретариат и председатель. По возможности назовите учреждение, которое должно отвечать.
allocation-contested = Оспорено. Секретариат рассмотрит вопрос снова.
allocation-reason = Причина
allocation-confirm-for = Подтвердить за учреждение
allocation-confirm-for-reason = Как учреждение выразило согласие?
allocation-confirm-for-hint = Например: письмо от 3 мая № 214; на заседании 12 ноября.
allocation-confirmed-for = Подтверждено за учреждение
allocation-keeper = Исполнитель
allocation-keeper-choose = Сотрудник учреждения
allocation-keeper-hint = Пусто: никто в отдельности.
allocation-kept = Сохранено.

## Allocating

allocation-make = Распределить
allocation-change = Изменить поручение
allocation-propose = Предложить
allocation-propose-selected = Предложить для выбранных
allocation-lead-hint = Ведет ровно одно учреждение. Судебный орган только спрашивают: до его согласия ему ничего не поручается.
allocation-lead-of = Ведущее учреждение: { $target }
allocation-why = Причина
allocation-why-hint = Сохраняется в истории при замене учреждения.
allocation-withdraw = Отозвать
allocation-withdraw-hint = Если отозвать ведущее учреждение, вместе с ним отзываются и содействующие. Это можно отменить.
allocation-examples = Рекомендации блока
allocations-waiting = К распределению
allocations-waiting-lead = Блоки и рекомендации без ведущего учреждения. Отметьте то, что верно, и предложите одним действием; затем учреждения подтверждают или оспаривают.
allocations-waiting-clusters = { $n ->
        [one] { $n } блок
        [few] { $n } блока
        [many] { $n } блоков
       *[other] { $n } блока
    }
allocations-waiting-singles = { $n ->
        [one] { $n } отдельная рекомендация
        [few] { $n } отдельные рекомендации
        [many] { $n } отдельных рекомендаций
       *[other] { $n } отдельной рекомендации
    }
allocations-waiting-none = Ничего не ждет
allocations-waiting-none-step = У каждой рекомендации есть ведущее учреждение, или оно уже запрошено.
allocations-contested = Посмотреть оспоренное
bulk-lead = Предложить ведущим
bulk-supports = Предложить содействующим

## Suggestions

suggestion-title = Предложение
suggestion-note = Это лишь предложение: ничего не распределяется, пока вы сами не предложите. Основания:
suggestion-same-cluster = { $n ->
        [one] Оно ведет { $record } того же блока.
        [few] Оно ведет { $n } рекомендации того же блока, в том числе { $record }.
        [many] Оно ведет { $n } рекомендаций того же блока, в том числе { $record }.
       *[other] Оно ведет { $n } рекомендации того же блока, в том числе { $record }.
    }
suggestion-repeats = Оно ведет { $record }, где просят о том же.
suggestion-alike = Оно ведет { $record }, где есть те же слова: { $words }.
suggestion-theme = Оно ведет { $led } из { $of } распределенных рекомендаций по теме { $theme }.

## Who is responsible

responsible-title = Кто отвечает
responsible-nobody = Пока ни одно учреждение не запрошено.
responsible-nobody-public = Пока ни одно учреждение не подтвердило, что отвечает за это.
responsible-by-cluster = По поручению для ее блока.
responsible-past = Ранее
