import ProgrammeModel

extension RussianPhrases {
  var emptyStates: EmptyStates { Self.allEmptyStates }
  var holdsNothingElse: String { "В этом каталоге есть программа и больше ничего:" }

  var firstSteps: FirstSteps {
    FirstSteps(
      next: "Что сделать дальше:", addArea: "создать файл направления",
      addEvent: "добавить мероприятие", seeExample: "посмотреть пример",
      copyExample: "скопировать пример", check: "проверить данные", exampleArea: "Метро")
  }

  var fillsByItself: String { "Экран заполнится сам, когда появятся файлы." }
  var noneMatches: String { "ничего не найдено" }
  var nothingMatches: String { "ничего не найдено; Esc – сбросить фильтр" }
  var noKeyMatches: String { "таких клавиш нет; Esc – закрыть" }

  func unread(_ place: String) -> String {
    "\(place) не читается, поэтому записи из него не показаны."
  }

  var unreadName: String { "не читается" }
  func unreadName(_ id: String) -> String { "не читается: \(id)" }
  var partUnread: String { "часть данных не читается" }
  func partUnread(lastGood clock: String) -> String {
    "часть данных не читается; показаны данные на \(clock)"
  }

  var mendFile: String { "После исправления файла они появятся сами; D – все замечания." }
  func putInto(_ folder: String) -> String { "Записи хранятся в каталоге \(folder)." }

  func noFindings(files: Int) -> String { "замечаний нет, проверено: \(count(files, \.file))" }

  var noneSourced: String { "среди записей с источником их нет" }

  func noneShown(to audience: Audience) -> String {
    switch audience {
    case .internal: noneMatches
    case .partner: "среди записей для партнёра их нет"
    case .public: "среди общедоступных записей их нет"
    }
  }

  private static let allEmptyStates = EmptyStates(
    areas: "Направлений пока нет.", workstreams: "Блоков работ пока нет.",
    milestones: "Контрольных точек пока нет.", deliverables: "Результатов пока нет.",
    indicators: "Показателей пока нет.", requests: "Запросов пока нет.",
    practices: "Обмена опытом пока нет.",
    risks: "Рисков не указано.", decisions: "Решений пока нет.",
    events: "Ближайших мероприятий нет.", documents: "Документов нет.",
    agreements: "Соглашений нет.", series: "Рядов торговли нет.",
    figures: "На эту дату данных нет.", exchanges: "Обменов пока нет.",
    experts: "Экспертов пока нет.", sources: "Источников нет.",
    history: "На эту дату оценок нет.", evidence: "Подтверждений нет.",
    targets: "Цель не задана.", openMilestones: "Незавершённых контрольных точек нет.")
}
