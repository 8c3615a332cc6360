# Suggestions of rules and the model, and what is similar across the world.
suggestions-title = Предложения
suggestions-lead = Правила и модель читают каждый текст и предлагают. Ничто не засчитывается, пока вы не примете.
suggestions-open = Открытые предложения по уверенности
suggestions-scheme = Что предлагается
suggestions-scheme-theme = Темы
suggestions-scheme-person = Затрагиваемые лица
suggestions-scheme-sdg = Цели в области устойчивого развития
suggestions-scheme-action = Вид действия
suggestions-from = { $percent } и выше
suggestions-none = Здесь ничего не ожидает.
suggestions-none-step = Предложения приходят с каждым документом или импортом. Выберите другой вид или меньшую уверенность.
suggestions-list = Предложения, сначала самые уверенные
suggestions-suggested = Предложено
suggestions-sureness = Уверенность
suggestions-because = Потому что
suggestions-by-rule = по правилу
suggestions-by-model = по модели
suggestions-by-import = пришло с записью, не проверено
suggestions-accept = Принять отмеченные
suggestions-refuse = Отклонить отмеченные
suggestions-accept-all = { $n ->
        [one] Принять { $n } предложение с уверенностью от { $percent }
        [few] Принять { $n } предложения с уверенностью от { $percent }
        [many] Принять { $n } предложений с уверенностью от { $percent }
       *[other] Принять { $n } предложений с уверенностью от { $percent }
    }
suggestions-accept-all-title = Все сразу
suggestions-accept-all-lead = Одно действие; его можно отменить целиком в разделе действий.
suggestions-done = Готово. Отменить можно в разделе действий.
suggestions-clusters = Группы с одинаковым содержанием
suggestions-clusters-lead = Рекомендации вне групп с большинством общих слов либо называющие те же договоры, задачи и лица на другом языке; из любого цикла и органа.
suggestions-clusters-none = Групп не предложено.
suggestions-clusters-none-step = Группы появляются, когда несколько рекомендаций просят об одном почти теми же словами.
suggestions-cluster-name = Название группы
suggestions-cluster-make = Сделать группой
suggestions-cluster-of = { $n ->
        [one] { $n } рекомендация
        [few] { $n } рекомендации
        [many] { $n } рекомендаций
       *[other] { $n } рекомендаций
    }
suggestions-leads = Кто мог бы возглавить, предлагается при распределении
suggestions-scores = Качество предложений
suggestions-scores-lead = Измерено на { $texts } текстах { $states } государств, которых модель не видела. Точность: доля верного в предложенном. Полнота: доля предложенного в верном.
suggestions-scores-none = У этой модели нет оценок.
suggestions-scores-languages = Модель читает: { $languages }. Правила читают все шесть языков.
suggestions-scores-source = Обучена на { $source }
suggestions-label = Метка
suggestions-precision = Точность
suggestions-recall = Полнота
suggestions-f1 = Вместе (F1)
suggestions-support = Сколько раз верна
suggestions-all-labels = Все метки вместе
suggestions-here = Решения здесь
suggestions-here-lead = Доля принятого среди решенного в этом механизме.
suggestions-accepted = Принято
suggestions-refused = Отклонено
similar-title = Похожие рекомендации в мире
similar-lead = Другим государствам и в другие годы, сначала самые похожие, с опубликованными сведениями о сделанном.
similar-none = На этом узле нет ничего похожего.
similar-none-step = Чем больше импортировано из Универсального указателя по правам человека, тем больше находится.
similar-in-common = Общее: { $words }
similar-done = Опубликовано
act-kind-suggestions = Решено по предложениям
audit-recommendation-tag = Решено по предложению
