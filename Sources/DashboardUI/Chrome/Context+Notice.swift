import Phrasebook
import ProgrammeModel
package import TerminalKit

extension Context {
  /// The row under the header: which file is broken and where, or `nil` while none is.
  package var notice: Line? {
    let broken = Set(snapshot.files.lazy.filter { !$0.isReadable }.map(\.path))
    guard !broken.isEmpty,
      let finding = snapshot.findings.first(where: { broken.contains($0.path) })
    else { return nil }
    let (line, column) = finding.place
    let text = phrases.brokenAt(finding.path, line: line, column: column)
    let others = broken.count > 1 ? " \(phrases.andMore(broken.count - 1))" : ""
    return Line([Span("! ", as: .alert), Span(text + others)])
  }
}
