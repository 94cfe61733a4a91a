import ProgrammeModel

extension EnglishPhrases {
  func short(_ date: PartialDate) -> String { marked(date, core(date, isLong: false)) }
  func long(_ date: PartialDate) -> String { marked(date, core(date, isLong: true)) }

  func short(_ date: PartialDate, relativeTo asOf: Day) -> String {
    date.precision == .day
      ? marked(date, short(date.earliest, relativeTo: asOf)) : short(date)
  }

  func short(_ period: Period) -> String {
    switch (period.start, period.end) {
    case (let start?, let end?):
      if start == end { return short(start) }
      return PeriodShape(start, end).map(span) ?? "\(short(start)) – \(short(end))"
    case (let start?, nil): return "from \(short(start))"
    case (nil, let end?): return "until \(short(end))"
    case (nil, nil): return none
    }
  }

  private func marked(_ date: PartialDate, _ text: String) -> String {
    (date.isApproximate ? "c. " : "") + text + (date.isUncertain ? "?" : "")
  }

  private func core(_ date: PartialDate, isLong: Bool) -> String {
    let (year, month, _) = date.earliest.components
    return switch date.precision {
    case .year: "\(year)"
    case .half: "H\((month - 1) / 6 + 1) \(year)"
    case .quarter: "Q\((month - 1) / 3 + 1) \(year)"
    case .month: isLong ? monthHeading(date.earliest) : self.month(date.earliest)
    case .day: isLong ? long(date.earliest) : short(date.earliest)
    }
  }

  private func span(_ shape: PeriodShape) -> String {
    switch shape {
    case .years(let first, let last): "\(first)–\(last)"
    case .halves(let first, let last, let year): "H\(first)–H\(last) \(year)"
    case .quarters(let first, let last, let year): "Q\(first)–Q\(last) \(year)"
    case .months(let first, let last, let year): "\(monthTick(first))–\(monthTick(last)) \(year)"
    case .days(let first, let last, let month, let year):
      "\(first)–\(last) \(monthTick(month)) \(year)"
    case .daysOfMonths(let first, let month, let last, let lastMonth, let year):
      "\(first) \(monthTick(month)) – \(last) \(monthTick(lastMonth)) \(year)"
    }
  }
}
