/// The records of one kind, found by id.
///
/// While files are read it grows; sealing it drops repeats and makes look-ups quick.
///
/// That `R` is a record is asked of what it does, not of the type: at run time each such type would be checked against all
/// conformances of the program.
public struct RecordTable<R: Sendable>: Sendable {
  private var records: [R] = []
  private var positions: [String: Int32] = [:]

  public init() {}

  mutating func append(_ record: R) { records.append(record) }

  /// Makes room for a long list, as long as it is: one that grows takes up to twice as much.
  mutating func reserve(_ more: Int) {
    if more > records.count { records.reserveCapacity(records.count + more) }
  }

  mutating func append(contentsOf other: RecordTable<R>) {
    if records.isEmpty {
      records = other.records
    } else {
      records.append(contentsOf: other.records)
    }
  }
}

extension RecordTable where R: Record {
  /// Drops repeats: of two records with one id the first stays. A record without an id is no repeat.
  ///
  /// Where there are none, records that are all of one file stay shared with it.
  ///
  /// - Returns: each repeat beside the record that stays.
  mutating func seal() -> [(kept: R, dropped: R)] {
    let repeats = noteIds()
    guard !repeats.isEmpty else { return [] }
    let told = repeats.map { (kept: records[$0.kept], dropped: records[$0.dropped]) }
    let dropped = Set(repeats.map(\.dropped))
    let all = records
    records = all.indices.lazy.filter { !dropped.contains($0) }.map { all[$0] }
    _ = noteIds()
    return told
  }

  /// Notes where each id stands first.
  ///
  /// - Returns: the place of each repeat beside that of the record that stays.
  private mutating func noteIds() -> [(kept: Int, dropped: Int)] {
    var repeats: [(kept: Int, dropped: Int)] = []
    positions = [:]
    positions.reserveCapacity(records.count)
    for (place, record) in records.enumerated() {
      let id = record.common.id
      if let kept = positions[id] {
        repeats.append((Int(kept), place))
      } else if !id.isEmpty {
        positions[id] = Int32(place)
      }
    }
    return repeats
  }

  /// The record with this id, or `nil`.
  public subscript(id: Identifier<R>) -> R? {
    positions[id.text].map { records[Int($0)] }
  }
}

extension RecordTable {
  /// Whether a record has this id.
  public func contains(id: String) -> Bool { positions[id] != nil }
}

extension RecordTable: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { records.count }
  public subscript(position: Int) -> R { records[position] }
}
