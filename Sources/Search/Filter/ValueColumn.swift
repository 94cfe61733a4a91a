import ProgrammeModel

/// What a field holds in the rows of a list: each value once, however many rows hold it.
struct ValueColumn: Sendable {
  private var values: [FilterValue] = []

  /// For each row the place of its value, or -1.
  private var places: [Int32] = []

  init(_ field: FilterField, of names: [RecordName], kind: String, in assessment: Assessment) {
    var known: [Same: Int32] = [:]
    let records = assessment.snapshot.records
    let find = RecordKind.byName[kind]?.record
    for name in names {
      guard let record = find?(records, name.id), let value = field.value(record, assessment) else {
        places.append(-1)
        continue
      }
      let same = Same(value)
      if let same, let place = known[same] {
        places.append(place)
      } else {
        let place = Int32(values.count)
        if let same { known[same] = place }
        values.append(value)
        places.append(place)
      }
    }
  }

  /// The rows whose values are as wanted; each value is looked at once.
  func matches(_ isWanted: (FilterValue) -> Bool) -> Matches {
    Matches(places: places, isWanted: values.map(isWanted))
  }

  struct Matches {
    fileprivate let places: [Int32]
    fileprivate let isWanted: [Bool]

    func contains(_ row: Int) -> Bool { places[row] >= 0 && isWanted[Int(places[row])] }
  }

  /// What tells values apart; nothing does for texts, which are seldom the same.
  private enum Same: Hashable {
    case words([String])
    case records([RecordName])
    case day(PartialDate, isDone: Bool)
    case number(Double)
    case flag(Bool)

    init?(_ value: FilterValue) {
      switch value {
      case .words(let words): self = .words(words)
      case .text: return nil
      case .records(let names): self = .records(names)
      case .day(let day, let isDone): self = .day(day, isDone: isDone)
      case .number(let number): self = .number(number)
      case .flag(let flag): self = .flag(flag)
      }
    }
  }
}
