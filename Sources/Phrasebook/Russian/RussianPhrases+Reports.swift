import ProgrammeModel

extension RussianPhrases {
  var reportTitle: String { "Материалы к совместному заседанию" }

  var reportSections: ReportSections {
    ReportSections(
      ratings: "1 Оценки сторон", slips: "2 Отклонения от сроков",
      requests: "3 Запросы, ожидающие ответа", decisions: "4 Решения и их исполнение",
      events: "5 Проведённые и предстоящие мероприятия", trade: "6 Торговля",
      notes: "7 О данных и источниках")
  }

  func covers(since date: String) -> String { "изменения с \(date)" }

  var fromSourced: String { "только по записям с источником" }

  func audience(_ audience: Audience) -> String {
    switch audience {
    case .internal: "по всем записям"
    case .partner: "по записям для партнёра"
    case .public: "по общедоступным записям"
    }
  }

  func notesOnMarks(derived: String, illustrative: String) -> String {
    "\(derived) – расчётная величина, \(illustrative) – условная запись."
  }
}
