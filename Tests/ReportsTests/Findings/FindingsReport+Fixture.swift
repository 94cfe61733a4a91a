import ProgrammeModel
import Reports

extension FindingsReport {
  /// Two errors, a warning with what would steer a terminal in it, and an info, in three files.
  static func fixture(of directory: String = "plans") throws -> FindingsReport {
    let files = [
      "programme.json": """
      {"id": "p", "title": "P", "format": "bilateral", "format_version": 1, "period": 2021,
       "default_language": "en", "currency": "USD",
       "parties": [{"id": "a", "name": "A", "tz": "UTC"}, {"id": "b", "name": "B", "tz": "UTC"}]}
      """,
      "events.json":
        #"{"items": [{"id": "e", "title": "E", "start": "2021-13", "\#u{202E}evil": 1}]}"#,
      "risks/50% risky, new.json": "{",
    ]
    let (findings, states) = try Loader(FilesInMemory(files)).findings()
    let codes: Set<FindingCode> = [.e102, .e002, .w705, .i801]
    return FindingsReport(findings.filter { codes.contains($0.code) }, in: states, of: directory)
  }

  /// Nothing to tell.
  static let empty = FindingsReport([], in: [], of: "plans")
}
