import ProgrammeModel

/// The figures of a series whose periods are alike, and so may stand on one axis.
struct PeriodGroup {
  /// The months that each period covers.
  let shape: Period.Shape

  /// Whether the periods follow each other without a gap, such as months; parts of a year read
  /// from January stand a year apart.
  let isRunning: Bool

  /// The months from one place on the axis to the next.
  var step: Int { isRunning ? shape.monthCount : 12 }

  /// Oldest first, one for each place on the axis.
  private(set) var rows: Figures

  /// Some of a series' figures, which stay where they are: copies of very many would hold up the keyboard.
  struct Figures: RandomAccessCollection {
    fileprivate let all: [Observation]
    fileprivate var places: [Int] = []

    var startIndex: Int { 0 }
    var endIndex: Int { places.count }

    subscript(index: Int) -> Observation { all[places[index]] }
  }

  /// - Parameter figures: Places in all, oldest first; of several for one place on the axis the last one counts.
  private init(shape: Period.Shape, figures: [Int], of all: [Observation]) {
    self.shape = shape
    isRunning = shape.isRunning
    rows = Figures(all: all)
    var last: Int?
    for figure in figures {
      let place = place(of: all[figure])
      if !rows.isEmpty, place == last { rows.places.removeLast() }
      rows.places.append(figure)
      last = place
    }
  }

  var isFullYear: Bool { shape == Period.Shape(firstMonth: 1, monthCount: 12) }

  /// The groups of a series: whole years first, then longer parts of a year before shorter ones.
  ///
  /// Headline figures, and periods that are no whole months, are on no axis.
  static func all(of reading: SeriesReading, in context: Context) -> [PeriodGroup] {
    context.assessment.remember("groups of \(reading.id)") { all(of: reading) }
  }

  private static func all(of reading: SeriesReading) -> [PeriodGroup] {
    let all = reading.observations
    var groups: [Period.Shape: [Int]] = [:]
    for (place, row) in all.enumerated() where row.status != .headline {
      guard row.value != nil || row.status == .missing, let axis = row.period?.shape?.axis else {
        continue
      }
      groups[axis, default: []].append(place)
    }
    if groups[.year] == nil, reading.hasYearsAhead { groups[.year] = [] }
    return groups.filter { shape, places in
      shape == .year || places.contains { all[$0].value != nil }
    }.map { PeriodGroup(shape: $0, figures: $1, of: all) }.sorted { $0.order < $1.order }
  }

  /// What was measured comes before what is only worked out.
  private var order: (Int, Int, Int) {
    (rows.contains { $0.value != nil } ? 0 : 1, -shape.monthCount, shape.firstMonth)
  }

  /// The place of a figure on the axis where it stands on this one.
  func axisPlace(of row: Observation) -> Int? {
    row.status != .headline && row.period?.shape?.axis == shape ? place(of: row) : nil
  }

  /// The place of a figure on the axis, counted in ``step`` from the year 0.
  func place(of row: Observation) -> Int? {
    row.period?.earliest.map { day in
      let (year, month, _) = day.components
      return (year * 12 + month - 1) / max(step, 1)
    }
  }
}

extension Period.Shape {
  static let year = Period.Shape(firstMonth: 1, monthCount: 12)

  /// Months, quarters and halves of any place in the year share an axis with their like.
  fileprivate var axis: Period.Shape {
    isRunning ? Period.Shape(firstMonth: 1, monthCount: monthCount) : self
  }

  fileprivate var isRunning: Bool {
    switch monthCount {
    case 1: true
    case 3: [1, 4, 7, 10].contains(firstMonth)
    case 6: [1, 7].contains(firstMonth)
    case 12: firstMonth == 1
    default: false
    }
  }
}

extension SeriesReading {
  /// Whether a target or a projection stands on an axis of years, with figures or without.
  fileprivate var hasYearsAhead: Bool {
    projection != nil
      || targets.contains { $0.aim != nil && $0.target.period?.isFullYear == true }
  }
}
