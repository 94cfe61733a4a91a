import ProgrammeModel

extension RussianPhrases {
  func short(_ date: PartialDate) -> String { marked(date, core(date)) }

  func short(_ date: PartialDate, relativeTo asOf: Day) -> String {
    date.precision == .day
      ? marked(date, short(date.earliest, relativeTo: asOf)) : short(date)
  }

  func long(_ date: PartialDate) -> String {
    marked(date, date.isApproximate ? genitive(date) : nominative(date))
  }

  func short(_ period: Period) -> String {
    switch (period.start, period.end) {
    case (let start?, let end?):
      if start == end { return short(start) }
      return PeriodShape(start, end).map(span) ?? "\(short(start)) – \(short(end))"
    case (let start?, nil): return "с \(short(start))"
    case (nil, let end?): return "по \(short(end))"
    case (nil, nil): return none
    }
  }

  private func marked(_ date: PartialDate, _ text: String) -> String {
    (date.isApproximate ? "ок. " : "") + text + (date.isUncertain ? "?" : "")
  }

  private func core(_ date: PartialDate) -> String {
    let (year, month, _) = date.earliest.components
    return switch date.precision {
    case .year: "\(year)"
    case .half: "\(Self.romanNumerals[(month - 1) / 6]) полуг. \(year)"
    case .quarter: "\(Self.romanNumerals[(month - 1) / 3]) кв. \(year)"
    case .month: self.month(date.earliest)
    case .day: short(date.earliest)
    }
  }

  private func nominative(_ date: PartialDate) -> String {
    inFull(date, half: "полугодие", months: Self.nominativeMonths)
  }

  private func genitive(_ date: PartialDate) -> String {
    inFull(date, half: "полугодия", months: Self.genitiveMonths)
  }

  private func inFull(_ date: PartialDate, half: String, months: [String]) -> String {
    let (number, month, _) = date.earliest.components
    let year = "\(number)\u{A0}г."
    return switch date.precision {
    case .year: year
    case .half: "\(Self.romanNumerals[(month - 1) / 6]) \(half) \(year)"
    case .quarter: "\(Self.romanNumerals[(month - 1) / 3]) кв. \(year)"
    case .month: "\(months[month - 1]) \(year)"
    case .day: long(date.earliest)
    }
  }

  private func span(_ shape: PeriodShape) -> String {
    let roman = Self.romanNumerals
    return switch shape {
    case .years(let first, let last): "\(first)–\(last)"
    case .halves(let first, let last, let year):
      "\(roman[first - 1])–\(roman[last - 1]) полуг. \(year)"
    case .quarters(let first, let last, let year):
      "\(roman[first - 1])–\(roman[last - 1]) кв. \(year)"
    case .months(1, let last, let year): "\(last) мес. \(year)"
    case .months(let first, let last, let year):
      "\(twoDigits(first))–\(twoDigits(last)).\(year)"
    case .days(let first, let last, let month, let year):
      "\(twoDigits(first))–\(twoDigits(last)).\(twoDigits(month)).\(year)"
    case .daysOfMonths(let first, let month, let last, let lastMonth, let year):
      "\(twoDigits(first)).\(twoDigits(month))–\(twoDigits(last)).\(twoDigits(lastMonth)).\(year)"
    }
  }
}
