import LocatedJSON
import ProgrammeModel
import Testing

/// A programme says the same however its records are laid out in files, and in whatever order they stand.
struct LayoutTests {
  private let day = Day(number: 18_946)
  private let files: [NewFile]
  private let expected: Digest

  init() throws {
    files = try DirectoryOnDisk(path: BundledProgramme.path).allFiles().filter { file in
      file.path.hasSuffix(".json") && !file.path.hasPrefix("schema/")
    }
    expected = Digest(try BundledProgramme.snapshot(), on: day)
  }

  @Test(arguments: 1...6)
  func saysTheSameInAnyLayout(seed: UInt64) throws {
    var random = LinearCongruence(seed: seed)
    var laid: [String: [UInt8]] = [:]
    for (kind, records) in try records {
      let shuffled = records.shuffled(using: &random)
      let inLists =
        seed == 1
        ? records.count : seed == 2 ? 0 : Int.random(in: 0...records.count, using: &random)
      if inLists > 0 {
        let list = JSONValue.object([JSONField("items", .array(Array(shuffled[..<inLists])))])
        laid["\(kind).json"] = Array(list.text.utf8)
      }
      for record in shuffled[inLists...] {
        laid["\(kind)/\(try #require(id(of: record))).json"] = Array(record.text.utf8)
      }
    }
    laid["programme.json"] = files.first { $0.path == "programme.json" }?.bytes
    let snapshot = try Loader(FilesInMemory(bytes: laid)).snapshot()
    let digest = Digest(snapshot, on: day)
    #expect(expected.names.count > 300 && expected.findings.count > 10)
    #expect(digest.names == expected.names)
    #expect(digest.areas == expected.areas)
    #expect(digest.findings == expected.findings)
    #expect(digest == expected)
  }

  /// What an area rolls up stands in lists of its file.
  @Test(arguments: 1...4)
  func rollsUpTheSameInAnyOrder(seed: UInt64) throws {
    var random = LinearCongruence(seed: seed)
    var laid = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    var movedCount = 0
    for file in files where file.path.hasPrefix("areas/") {
      let before = JSONValue(stored: try Document(file.bytes).root)
      let after = reordered(before, using: &random)
      if after != before { movedCount += 1 }
      laid[file.path] = Array(after.text.utf8)
    }
    #expect(movedCount > 3)
    #expect(Digest(try Loader(FilesInMemory(bytes: laid)).snapshot(), on: day) == expected)
  }

  /// The same record with the records inside it in another order.
  private func reordered(_ value: JSONValue, using random: inout LinearCongruence) -> JSONValue {
    guard case .object(let fields) = value else { return value }
    return .object(
      fields.map { field in
        guard case .array(let items) = field.value,
          ["workstreams", "milestones", "deliverables", "indicators"].contains(field.key)
        else { return field }
        let inside = items.map { reordered($0, using: &random) }
        return JSONField(field.key, .array(inside.shuffled(using: &random)))
      })
  }

  /// A folder's names come in any order.
  @Test func saysTheSameWhateverTheDiskListsFirst() throws {
    let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    for isReversed in [false, true] {
      let directory = OrderedFiles(files: FilesInMemory(bytes: contents), isReversed: isReversed)
      #expect(Digest(try Loader(directory).snapshot(), on: day) == expected)
    }
  }

  /// Every record of the bundled programme by its kind's folder.
  private var records: [(kind: String, records: [JSONValue])] {
    get throws {
      var byKind: [String: [JSONValue]] = [:]
      for file in files where file.path != "programme.json" {
        let kind = String(file.path.prefix { $0 != "/" && $0 != "." })
        let root = JSONValue(stored: try Document(file.bytes).root)
        byKind[kind, default: []] += items(of: root)
      }
      return byKind.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }
  }

  private func items(of root: JSONValue) -> [JSONValue] {
    guard case .object(let fields) = root else { return [] }
    if case .array(let items)? = fields.first(where: { $0.key == "items" })?.value { return items }
    return [root]
  }

  private func id(of record: JSONValue) -> String? {
    guard case .object(let fields) = record,
      case .string(let id)? = fields.first(where: { $0.key == "id" })?.value
    else { return nil }
    return id
  }
}

/// A directory that lists its names forwards or backwards.
private struct OrderedFiles: DataDirectory {
  let files: FilesInMemory
  let isReversed: Bool

  func entries(of folder: String) -> [DirectoryEntry] {
    let sorted = files.entries(of: folder).sorted { $0.name < $1.name }
    return isReversed ? sorted.reversed() : sorted
  }

  func contents(of path: String) throws(FileFault) -> FileContents { try files.contents(of: path) }

  func signature(of path: String) throws(FileFault) -> FileSignature {
    try files.signature(of: path)
  }
}
