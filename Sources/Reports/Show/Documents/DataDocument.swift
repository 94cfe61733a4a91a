import Phrasebook
import ProgrammeModel

/// The data directory: its files, and everything that its keepers should know.
struct DataDocument: ScreenDocument {
  static func names(in context: ShowContext) -> [String] { ["data"] }

  init() {}

  init?(_ name: String, in context: ShowContext) { if name != "data" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    [
      JSONField("files", .array(context.files.map(\.json))),
      JSONField("messages", .array(context.messages.map(\.json))),
    ]
  }

  func sheet(in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<Finding>] = [
      SheetColumn("severity", headings.kind.full) { finding in
        .code(finding.code.severity) { phrases.severity($0) }
      },
      SheetColumn("code", headings.code.full) { .text($0.code.text) },
      SheetColumn("file", headings.file.full) { .text($0.path) },
      SheetColumn("line", headings.line.full, isNumber: true) {
        .number($0.place.line) { "\($0)" }
      },
      SheetColumn("column", isNumber: true) { .number($0.place.column) { "\($0)" } },
      SheetColumn("message", headings.message.full) { .text($0.message) },
      SheetColumn("record") { .text($0.record) },
    ]
    return Sheet(
      phrases.titles.findings.full, of: context.messages,
      ifEmpty: phrases.dataWords.noFindings, columns)
  }
}

extension ShowContext {
  /// The files that this audience may know of: a file's name can name a record that it may not see.
  fileprivate var files: [FileState] {
    snapshot.audience == .internal
      ? snapshot.files : snapshot.files.filter { $0.recordCount > 0 }
  }

  /// The findings in ``files``.
  fileprivate var messages: [Finding] {
    let paths = Set(files.map(\.path))
    return assessment.findings.filter { paths.contains($0.path) }
  }
}

extension FileState {
  /// `modified` is left out: a copy of the same data would show another.
  fileprivate var json: JSONValue {
    [
      "path": JSONValue(path), "size": JSONValue(size), "records": JSONValue(recordCount),
      "readable": JSONValue(isReadable), "stray": JSONValue(isStray),
    ]
  }
}
