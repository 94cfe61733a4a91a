extension RussianPhrases {
  var sinceDate: String { "С даты…" }
  var nothingChanged: String { "С тех пор изменений нет." }
  var nowOverdue: String { "теперь просрочен" }
  var new: String { "новое" }

  func sinceLastVisit(_ date: String) -> String { "С прошлого просмотра \(date)" }
  func sinceMeeting(_ date: String) -> String { "С совместного заседания \(date)" }
  func since(_ date: String) -> String { "С \(date)" }
  func newRequest(to party: String) -> String { "новый, отвечает \(party)" }
  func recorded(_ figure: String) -> String { "внесено: \(figure)" }

  func updates(_ count: Int, by party: String) -> String {
    "\(party): \(self.count(count, \.update))"
  }

  func changeGroup(_ group: ChangeGroup) -> String {
    switch group {
    case .ratings: "Оценки"
    case .dates: "Сроки"
    case .requests: "Запросы"
    case .figures: "Показатели торговли"
    case .rest: "Обновления, риски, документы"
    }
  }

  func evidence(of area: String) -> String { "\(area), по фактам" }
  func rating(of area: String, by party: String) -> String { "\(area), \(party)" }
}
