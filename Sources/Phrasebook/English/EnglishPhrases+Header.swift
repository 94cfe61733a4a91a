import ProgrammeModel

extension EnglishPhrases {
  var illustrative: String { "illustrative" }
  var derived: String { "derived" }
  var none: String { "none" }
  var both: String { "both" }

  var asStored: String { "as stored" }
  var forecastsAsStored: String { "forecasts are as stored today" }
  var slipsAsStored: String { "slip as stored" }
  var noForecastsYet: String { "no forecasts yet" }
  var laterLeftOut: String { "what became known later is left out" }

  func asOf(_ day: Day) -> String { "as of \(short(day))" }

  func badge(_ badge: AsOfBadge) -> String {
    switch badge {
    case .pinned: "pinned"
    case .asItWas: "as it was"
    case .ahead: "on current data"
    }
  }

  func signed(_ date: PartialDate) -> String { "signed \(short(date))" }
  func illustrativeCount(_ count: Int, mark: String) -> String {
    "\(number(count)) \(mark) illustrative"
  }
  func illustrativeHidden(_ count: Int, mark: String) -> String {
    "\(illustrativeCount(count, mark: mark)) \(hidden)"
  }
  var hidden: String { "hidden" }
  func morePanes(_ count: Int) -> String { "+\(self.count(count, \.pane))" }
  func shown(_ count: Int, of total: Int) -> String { "\(number(count)) of \(number(total))" }
  var distanceAhead: String { "in" }

  func more(_ count: Int) -> String { "\(number(count)) more" }
  func andMore(_ count: Int) -> String { "+\(number(count))" }
  func sorted(by heading: String) -> String { "by \(heading)" }

  func tooSmall(needed: (Int, Int), found: (Int, Int)) -> String {
    "\(needed.0)×\(needed.1) is needed; this is \(found.0)×\(found.1)"
  }
}
