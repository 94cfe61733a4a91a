import ProgrammeModel

/// A data directory in memory that is sound but for what a test changes.
///
/// It has a programme with two parties, `moscow` and `beijing`, as of 2021-11-15, and one area, `metro`, with one
/// workstream, `tunnels`. What a test adds gets the required fields that it leaves out.
struct Fixture {
  private(set) var programme = Fixture.programmeDefaults
  private(set) var area = Fixture.areaDefaults
  private var lists: [String: [JSON]] = [:]
  private var texts: [String: [UInt8]] = [:]

  /// Adds a record of a kind; nested kinds go into the area, or into the workstream if they stand only there.
  func with(_ kind: String, _ fields: JSON = [:]) -> Fixture {
    var copy = self
    let record = (Fixture.defaults[kind] ?? [:]).merging(fields)
    switch kind {
    case "workstream", "milestone": copy.area = area.appending(record, to: kind + "s")
    case "deliverable", "indicator":
      let stream = Fixture.streamDefaults.merging(["id": "with-\(kind)"])
      copy.area = area.appending(stream.appending(record, to: kind + "s"), to: "workstreams")
    default: copy.lists[Fixture.files[kind] ?? kind, default: []].append(record)
    }
    return copy
  }

  /// Changes fields of the programme.
  func programme(_ fields: JSON) -> Fixture {
    var copy = self
    copy.programme = programme.merging(fields)
    return copy
  }

  /// Changes fields of the area `metro`.
  func area(_ fields: JSON) -> Fixture {
    var copy = self
    copy.area = area.merging(fields)
    return copy
  }

  /// Puts a file there as it is, also over one of the fixture's own.
  func file(_ path: String, _ text: String) -> Fixture { file(path, bytes: Array(text.utf8)) }

  /// Puts a file there as it is, also over one of the fixture's own.
  func file(_ path: String, bytes: [UInt8]) -> Fixture {
    var copy = self
    copy.texts[path] = bytes
    return copy
  }

  /// Puts a file there, with the marks in it.
  func file(_ path: String, _ content: JSON) -> Fixture {
    var copy = self
    copy.lists[path] = [content]
    return copy
  }
}

extension Fixture {
  /// Every file with its marks, in the order of their paths.
  private var pages: [(path: String, text: [UInt8], marks: [JSON.Place])] {
    var contents: [String: JSON] = ["programme.json": programme, "areas/metro.json": area]
    for (path, records) in lists {
      contents[path] = path.contains("/") ? records[0] : ["items": .list(records)]
    }
    var pages = contents.map { path, content in
      let (text, marks) = content.rendered
      return (path: path, text: Array(text.utf8), marks: marks)
    }
    pages.removeAll { texts[$0.path] != nil }
    pages += texts.map { (path: $0.key, text: $0.value, marks: []) }
    return pages.sorted { $0.path < $1.path }
  }

  /// Every file's bytes by its path.
  var files: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.text) })
  }

  /// The directory that a loader reads.
  var directory: FilesInMemory { FilesInMemory(bytes: files) }

  /// Where findings are expected, as they print it: `areas/metro.json:5:14`.
  var marks: [String] {
    pages.flatMap { page in page.marks.map { "\(page.path):\($0.line):\($0.column)" } }
  }

  /// What a loader makes of it.
  func snapshot(for audience: Audience = .internal) throws -> Snapshot {
    try Loader(directory, audience: audience).snapshot()
  }

  /// The findings with one of these codes, advice on the fixture's day among them; where none is
  /// named, all that no day is needed for.
  func findings(
    _ codes: FindingCode..., for audience: Audience = .internal
  ) throws -> [Finding] {
    let loader = Loader(directory, audience: audience)
    guard !codes.isEmpty else { return try loader.findings().findings }
    let all = try loader.findings { $0.programme.asOf?.earliest ?? Fixture.day }.findings
    return all.filter { codes.contains($0.code) }
  }

  /// The day where the programme pins none: 15 November 2021.
  static let day = Day(number: 18_946)
}
