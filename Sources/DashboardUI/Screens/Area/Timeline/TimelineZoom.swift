/// How much of the time axis is in view.
enum TimelineZoom: CaseIterable, Sendable {
  case programme, year, halfYear

  /// Quarters in view; `nil` for all of the programme's.
  var quarters: Int? {
    switch self {
    case .programme: nil
    case .year: 4
    case .halfYear: 2
    }
  }

  /// Quarters in view before the one of the selected milestone.
  var quartersBefore: Int { self == .year ? 2 : 1 }

  /// Goes closer, and from the closest back to the whole.
  mutating func advance() {
    let all = Self.allCases
    self = all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
