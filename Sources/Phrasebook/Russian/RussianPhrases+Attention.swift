import ProgrammeModel

extension RussianPhrases {
  var lateFirst: String { "сначала просроченное" }
  var nothingNeedsAttention: String { "просроченного, ожидающего ответа и расхождений нет" }
  var stale: String { "устарело" }
  var silent: String { "нет обн." }

  func attention(_ kind: AttentionKind) -> Term {
    switch kind {
    case .late: Term("просрочено", short: "просроч.")
    case .waits: Term("ждут ответа", short: "ждут")
    case .differs: Term("расхождение оценок", short: "расхожд.")
    case .risk: Term("риск")
    case .silent: Term("нет обновлений", short: "нет обн.")
    case .stale: Term("устарело")
    case .file: Term("файл")
    }
  }

  func late(days: Int) -> String { "просрочено на \(self.days(days))" }

  func late(days: Int, area: String, title: String) -> String {
    "просрочено на \(self.days(days)): \(area), \(title)"
  }

  func late(_ title: String, days: Int) -> String {
    "\(title): просрочено на \(self.days(days))"
  }

  func owed(by party: String, _ title: String) -> String { "\(party): \(title)" }
  func noReport(from party: String) -> String { "нет обновлений: \(party)" }
  func noReportShown(from party: String) -> String { "обновления не показаны: \(party)" }
  func update(from party: String) -> String { "обновление: \(party)" }
  func silent(_ party: String, days: Int) -> String { "\(party) не сообщает \(self.days(days))" }

  func old(_ party: String, days: Int) -> String {
    "\(party): нет обновлений \(self.days(days))"
  }

  func ages(_ party: String, days: ClosedRange<Int>) -> String {
    days.count == 1
      ? "\(party) \(self.days(days.lowerBound))"
      : "\(party) \(days.lowerBound)–\(self.days(days.upperBound))"
  }

  func silentAreas(_ count: Int, days: Int) -> String {
    "без обновлений: \(number(count)) (\(self.days(days)))"
  }

  func broken(_ file: String) -> String { "\(file) не читается" }
  func brokenAt(_ place: String, lastGood: String) -> String {
    "\(place) не читается; показаны данные на \(lastGood)"
  }

  func gone(_ file: String, lastGood: String) -> String {
    "файла \(file) больше нет; показаны данные на \(lastGood)"
  }
}
