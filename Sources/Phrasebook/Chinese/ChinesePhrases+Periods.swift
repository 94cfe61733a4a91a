import ProgrammeModel

extension ChinesePhrases {
  func short(_ date: PartialDate) -> String { marked(date, core(date, isLong: false)) }
  func long(_ date: PartialDate) -> String { marked(date, core(date, isLong: true)) }

  func short(_ date: PartialDate, relativeTo asOf: Day) -> String {
    date.precision == .day
      ? marked(date, short(date.earliest, relativeTo: asOf)) : short(date)
  }

  func short(_ period: Period) -> String { text(period, isLong: false) }
  func long(_ period: Period) -> String { text(period, isLong: true) }

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

  private func text(_ period: Period, isLong: Bool) -> String {
    func whole(_ date: PartialDate) -> String { isLong ? long(date) : short(date) }
    switch (period.start, period.end) {
    case (let start?, let end?):
      if start == end { return whole(start) }
      return PeriodShape(start, end).map { span($0, by: isLong ? "至" : "—") }
        ?? "\(whole(start))至\(whole(end))"
    case (let start?, nil): return "\(whole(start))起"
    case (nil, let end?): return "至\(whole(end))"
    case (nil, nil): return none
    }
  }

  /// Months of one year are joined by a dash in sentences too: 2020年1—9月.
  private func span(_ shape: PeriodShape, by word: String) -> String {
    let unitBefore = word == "至"
    return switch shape {
    case .years(let first, let last): "\(first)\(unitBefore ? "年" : "")\(word)\(last)年"
    case .halves(_, _, let year): "\(year)年全年"
    case .quarters(let first, let last, let year):
      "\(year)年\(Self.numerals[first - 1])至\(Self.numerals[last - 1])季度"
    case .months(let first, let last, let year): "\(year)年\(first)—\(last)月"
    case .days(let first, let last, let month, let year):
      "\(year)年\(month)月\(first)\(unitBefore ? "日" : "")\(word)\(last)日"
    case .daysOfMonths(let first, let month, let last, let lastMonth, let year):
      "\(year)年\(month)月\(first)日\(word)\(lastMonth)月\(last)日"
    }
  }
}
