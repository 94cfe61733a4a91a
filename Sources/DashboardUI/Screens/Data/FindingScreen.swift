import Phrasebook
package import ProgrammeModel
import TerminalKit

/// One finding, whole: what it is about, where that stands, and what to write; Enter opens the record, or what else is found
/// in the file.
package struct FindingScreen: PageScreen {
  package var cursor = ListCursor<Int>()

  /// What tells it from all others, also after a reload.
  private let key: String
  private let code: String

  init(_ key: String, _ code: FindingCode) {
    self.key = key
    self.code = code.text
  }

  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  /// The row that opens the file at the finding's place.
  private static var edit: WriteCommand<Self> {
    Command(.character("e"), phrase: \.edit) { screen, context in
      guard let finding = screen.finding(in: context) else { return .stay }
      let (line, column) = finding.place
      return .perform(.edit(path: finding.path, line: line, column: column))
    }
  }

  /// The row that copies it as `validate` prints it.
  private static var copy: WriteCommand<Self> {
    Command(.character("y"), phrase: \.copy) { screen, context in
      screen.finding(in: context).map { .perform(.copy("\($0)")) } ?? .stay
    }
  }

  package var reviews: Bool { true }

  package func title(in context: Context) -> String { code }

  package func nameOfPage(in context: Context) -> String? {
    context.review == nil ? nil : "finding \(key)"
  }

  private func finding(in context: Context) -> Finding? { context.review?.findings[key] }

  package func page(in context: Context) -> [PageRow]? {
    guard context.review != nil else {
      return [PageRow.text("", context.phrases.dataWords.checking, as: .muted)].compactMap { $0 }
    }
    guard let finding = finding(in: context) else {
      return [PageRow.text("", context.phrases.gone(code))].compactMap { $0 }
    }
    let headings = context.phrases.headings
    let record = context.snapshot.record(of: finding)
    let (line, column) = finding.place
    let place = "\(finding.path):\(line):\(column)"
    let severity = context.phrases.severity(finding.code.severity)
    let rows: [PageRow?] = [
      record.flatMap { .field(headings.record.full, context.titleSpans(of: $0), link: $0) },
      .field(headings.place.full, place)?.leading(to: finding.path),
      .field(
        headings.code.full,
        [FindingsPane.sign(of: finding.code.severity), Span(" \(code) · \(severity)")]),
      .text(headings.message.full, finding.message),
    ]
    return rows.compactMap { $0 }
  }
}
