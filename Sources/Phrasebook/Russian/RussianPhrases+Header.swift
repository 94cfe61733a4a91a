import ProgrammeModel

extension RussianPhrases {
  var illustrative: String { "условно" }
  var derived: String { "расчётная величина" }
  var none: String { "нет" }
  var both: String { "обе" }

  var asStored: String { "по нынешней записи" }
  var forecastsAsStored: String { "ожидаемые сроки – по нынешней записи" }
  var slipsAsStored: String { "откл. по нынешней записи" }
  var noForecastsYet: String { "ожидаемых сроков ещё нет" }
  var laterLeftOut: String { "ставшее известным позднее не показано" }

  func asOf(_ day: Day) -> String { "на \(short(day))" }

  func badge(_ badge: AsOfBadge) -> String {
    switch badge {
    case .pinned: "фикс."
    case .asItWas: "как было"
    case .ahead: "по текущим данным"
    }
  }

  func signed(_ date: PartialDate) -> String { "подписано: \(short(date))" }

  func illustrativeCount(_ count: Int, mark: String) -> String {
    "\(mark) условных записей: \(number(count))"
  }

  func illustrativeHidden(_ count: Int, mark: String) -> String {
    "\(mark) скрыто условных записей: \(number(count))"
  }

  var hidden: String { "скрыты" }
  func morePanes(_ count: Int) -> String { "+\(self.count(count, \.pane))" }
  func shown(_ count: Int, of total: Int) -> String { "\(number(count)) из \(number(total))" }
  var distanceAhead: String { "через" }

  func more(_ count: Int) -> String { "ещё \(number(count))" }
  func andMore(_ count: Int) -> String { "+\(number(count))" }
  func sorted(by heading: String) -> String { "порядок: \(heading)" }

  func tooSmall(needed: (Int, Int), found: (Int, Int)) -> String {
    "нужно \(needed.0)×\(needed.1); сейчас \(found.0)×\(found.1)"
  }
}
