import ProgrammeModel

extension EnglishPhrases {
  func short(_ date: PartialDate) -> String { marked(date, core(date, isLong: false)) }
  func long(_ date: PartialDate) -> String { marked(date, core(date, isLong: true)) }

  func short(_ date: PartialDate, relativeTo asOf: Day) -> String {
    date.precision == .day
      ? marked(date, short(date.earliest, relativeTo: asOf)) : short(date)
  }

  func short(_ period: Period) -> String { text(period, isLong: false) }
  func long(_ period: Period) -> String { text(period, isLong: true) }

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

  private func text(_ period: Period, isLong: Bool) -> String {
    func whole(_ date: PartialDate) -> String { isLong ? long(date) : short(date) }
    switch (period.start, period.end) {
    case (let start?, let end?):
      if start == end { return whole(start) }
      return PeriodShape(start, end).map { span($0, isLong: isLong) }
        ?? "\(whole(start)) – \(whole(end))"
    case (let start?, nil): return "from \(whole(start))"
    case (nil, let end?): return "until \(whole(end))"
    case (nil, nil): return none
    }
  }

  private func span(_ shape: PeriodShape, isLong: Bool) -> String {
    func name(_ month: Int) -> String {
      let tick = monthTick(month)
      guard isLong, let day = Day(year: 2000, month: month, day: 1) else { return tick }
      return String(monthHeading(day).dropLast(5))
    }
    return switch shape {
    case .years(let first, let last): "\(first)–\(last)"
    case .halves(let first, let last, let year): "H\(first)–H\(last) \(year)"
    case .quarters(let first, let last, let year): "Q\(first)–Q\(last) \(year)"
    case .months(let first, let last, let year): "\(name(first))–\(name(last)) \(year)"
    case .days(let first, let last, let month, let year):
      "\(first)–\(last) \(name(month)) \(year)"
    case .daysOfMonths(let first, let month, let last, let lastMonth, let year):
      "\(first) \(name(month)) – \(last) \(name(lastMonth)) \(year)"
    }
  }
}
