import LocatedJSON

/// The days of the last visits to data directories, as one small file keeps them.
///
/// Form: `{"visits": [{"directory": "/srv/programme", "day": "2021-11-08"}]}`, the latest visit last.
package struct VisitLog: Hashable, Sendable {
  private struct Visit: Hashable {
    let directory: String
    let day: Day
  }

  private var visits: [Visit] = []

  /// No more directories are remembered.
  private static let most = 100

  package init() {}

  /// Reads a log, or returns `nil` where the bytes are none; a visit that is none is left out.
  package init?(_ bytes: [UInt8]) {
    guard let document = try? Document(bytes), document.root.kind == .object,
      let list = document.root["visits"], list.kind == .array
    else { return nil }
    visits = list.elements.compactMap { value in
      guard let directory = value["directory"]?.string,
        let date = value["day"]?.string.flatMap(PartialDate.init), date.precision == .day
      else { return nil }
      return Visit(directory: directory, day: date.earliest)
    }
  }

  /// The day of the last visit to a directory, or `nil` where there was none.
  package func day(of directory: String) -> Day? {
    visits.last { $0.directory == directory }?.day
  }

  /// Notes a visit in place of the one before it.
  package mutating func note(_ directory: String, on day: Day) {
    visits.removeAll { $0.directory == directory }
    visits.append(Visit(directory: directory, day: day))
    visits.removeFirst(max(visits.count - Self.most, 0))
  }

  /// The log as it is written.
  package var bytes: [UInt8] {
    let rows = visits.map { visit in
      JSONValue.object([
        JSONField("directory", .string(visit.directory)),
        JSONField("day", .string(visit.day.description)),
      ])
    }
    let log = JSONValue.object([JSONField("visits", .array(rows))])
    return Array((log.text + "\n").utf8)
  }
}
