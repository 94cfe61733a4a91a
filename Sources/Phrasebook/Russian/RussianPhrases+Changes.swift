import ProgrammeModel

extension RussianPhrases {
  var sinceDate: String { "С даты…" }
  var sinceDatePrompt: String { "Считать изменения с (например, 14.05.2021)" }
  var noVisit: String { "Прошлых просмотров не записано: запись делается при выходе." }
  var noMeeting: String { "Совместных заседаний с решениями ещё не было." }
  var sinceLastVisit: String { "С прошлого просмотра" }
  var noMeetingYet: String { "Совместных заседаний ещё не было" }
  var nothingChanged: String { "С тех пор изменений нет." }
  var nowOverdue: String { "теперь просрочен" }

  func visitUnreadable(_ reason: String) -> String {
    "Запись о прошлом просмотре не читается (\(reason)); считаем, что её нет."
  }

  func revised(_ figure: String, from old: String?) -> String {
    "уточнено: \(figure)" + (old.map { ", было \($0)" } ?? "")
  }

  func raised(risks number: Int) -> String { "новые риски: \(number)" }
  func change(from old: String, to new: String) -> String { "\(old) → \(new)" }
  func sinceLastVisit(_ date: String) -> String { "С прошлого просмотра \(date)" }
  func sinceMeeting(_ date: String) -> String { "С совместного заседания \(date)" }
  func laterThanShown(_ date: String) -> String { "\(date) – позже показанной даты" }
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
    case .decisions: "Решения, соглашения"
    case .figures: "Показатели торговли"
    case .rest: "Обновления, риски, документы"
    }
  }

  func evidence(of area: String) -> String { "\(area), по фактам" }
  func rating(of area: String, by party: String) -> String { "\(area), \(party)" }
}
