import Phrasebook
import ProgrammeModel

/// The data directory: its files, and everything that its keepers should know.
struct DataDocument: TableDocument {
  static let name = "data"
  static let listName = "messages"
  var shown: ShownItems<Finding>

  init(in context: ShowContext) { shown = ShownItems(context.assessment.findings) }

  func json(of item: Finding, in context: ShowContext) -> JSONValue { item.json }

  func fields(in context: ShowContext) -> [JSONField] {
    [JSONField("files", .array(context.snapshot.files.map(\.json))), list(in: context)]
  }

  func title(in context: ShowContext) -> String { context.phrases.titles.data.full }

  func sheet(of items: [Finding], in context: ShowContext) -> Sheet {
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
      phrases.titles.findings.full, of: items,
      ifEmpty: phrases.dataWords.noFindings, columns)
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
