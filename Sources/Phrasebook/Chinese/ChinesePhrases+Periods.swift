import ProgrammeModel

extension ChinesePhrases {
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
      return PeriodShape(start, end).map(span) ?? "\(short(start))至\(short(end))"
    case (let start?, nil): return "\(short(start))起"
    case (nil, let end?): return "至\(short(end))"
    case (nil, nil): return none
    }
  }

  private func marked(_ date: PartialDate, _ text: String) -> String {
    text + (date.isApproximate ? "前后" : "") + (date.isUncertain ? "(待核)" : "")
  }

  private func core(_ date: PartialDate, isLong: Bool) -> String {
    let (year, month, _) = date.earliest.components
    let ordinal = isLong ? "第" : ""
    return switch date.precision {
    case .year: "\(year)年"
    case .half: "\(year)年\(month == 1 ? "上" : "下")半年"
    case .quarter: "\(year)年\(ordinal)\(Self.numerals[(month - 1) / 3])季度"
    case .month: self.month(date.earliest)
    case .day: isLong || date.isApproximate ? long(date.earliest) : short(date.earliest)
    }
  }

  private func span(_ shape: PeriodShape) -> String {
    switch shape {
    case .years(let first, let last): "\(first)—\(last)年"
    case .halves(_, _, let year): "\(year)年全年"
    case .quarters(let first, let last, let year):
      "\(year)年\(Self.numerals[first - 1])至\(Self.numerals[last - 1])季度"
    case .months(let first, let last, let year): "\(year)年\(first)—\(last)月"
    case .days(let first, let last, let month, let year):
      "\(year)年\(month)月\(first)—\(last)日"
    case .daysOfMonths(let first, let month, let last, let lastMonth, let year):
      "\(year)年\(month)月\(first)日—\(lastMonth)月\(last)日"
    }
  }
}
