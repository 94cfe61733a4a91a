import Foundation
import Testing

struct ValidateCommandTests {
  /// A directory with the small programme and other files.
  private func folder(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    try TemporaryFolder(
      files.merging(["programme.json": SmallProgramme.text]) { given, _ in given })
  }

  private func run(_ files: [String: String] = [:], _ options: String...) throws -> CommandRun {
    let folder = try folder(files)
    return try CommandRun(list: ["validate", folder.path] + options)
  }

  private static let warned = [
    "areas/metro.json": #"{"id": "metro", "title": "Metro", "titel": 1}"#
  ]
  private static let broken = [
    "areas/metro.json": #"{"id": "metro", "title": "Metro", "order": "x"}"#
  ]

  @Test func succeedsWithNothingOrWarningsOnly() throws {
    #expect(try run().status == 0)
    let warned = try run(Self.warned)
    #expect(warned.status == 0)
    #expect(
      warned.output.contains(
        """
        areas/metro.json:1:35: warning W705: area "metro": \
        `titel` is no field here: did you mean `title`?
        """))
    #expect(warned.output.contains("\nareas/metro.json: 1 warning"))
  }

  @Test func failsWithWarningsWhereItIsStrict() throws {
    #expect(try run(Self.warned, "--strict").status == 1)
    #expect(try run(Self.warned, "--strict", "--ignore", "W").status == 0)
  }

  @Test func failsWithErrors() throws {
    #expect(try run(Self.broken).status == 2)
    #expect(try run(Self.broken, "--strict").status == 2)
    #expect(try run(Self.broken, "--ignore", "E103").status == 0)
    #expect(try run(Self.broken, "--only", "W7,i").status == 0)
  }

  @Test func takesAProgrammeThatIsNoneForFindings() throws {
    for (text, code) in [("{", "E002"), (#"{"format_version": 2}"#, "E006")] {
      let run = try run(["programme.json": text])
      #expect(run.status == 2)
      #expect(run.output.contains("error \(code): "))
    }
    let empty = try TemporaryFolder()
    let run = try CommandRun("validate", empty.path)
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("programme.json:1:1: error E005: "))
  }

  @Test func saysThatThereIsNoDirectory() throws {
    let folder = try folder()
    let run = try CommandRun("validate", folder.file("nowhere"))
    #expect(run.status == 3)
    #expect(run.complaints.count == 1)
    #expect(run.output == "")
  }

  @Test func offersTheNearestCode() throws {
    let run = try run([:], "--only", "E012")
    #expect(run.status == 64)
    #expect(run.complaint.contains("\"E012\" is no code of a finding; did you mean \"E"))
  }

  @Test func writesEachFormat() throws {
    for format in ["json", "sarif"] {
      let run = try run(Self.broken, "--format", format)
      #expect(run.status == 2)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
      #expect(run.output.contains("E103"))
    }
    #expect(try run(Self.broken, "--format", "github").output.contains("::error file="))
  }

  @Test func tellsTenThousandFindingsInFullAndInOrder() throws {
    let rows = (0..<10_000).map {
      #"{"id": "r\#($0)", "title": "R", "area": "metro", "impact": 9}"#
    }
    let run = try run(
      [
        "areas/metro.json": #"{"id": "metro", "title": "Metro"}"#,
        "risks.json": "{\"items\": [\n" + rows.joined(separator: ",\n") + "\n]}",
      ], "--only", "E107")
    #expect(run.status == 2)
    let lines = run.output.split(separator: "\n")
    let places = lines.prefix(10_000).map { $0.prefix { $0 != " " } }
    #expect(places.enumerated().allSatisfy { $1.hasPrefix("risks.json:\($0 + 2):") })
    #expect(lines.dropFirst(10_000).first == "risks.json: 10000 errors")
  }
}
