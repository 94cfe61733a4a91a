import Phrasebook
import ProgrammeModel
package import TerminalKit

extension Context {
  /// The row under the header: which file is broken and where, or `nil` while none is.
  package var notice: Line? {
    let broken = Set(snapshot.files.lazy.filter { !$0.isReadable && !$0.isStray }.map(\.path))
    guard !broken.isEmpty,
      let finding = snapshot.findings.first(where: { broken.contains($0.path) })
    else { return nil }
    let (line, column) = finding.place
    let place = "\(finding.path):\(line):\(column)"
    let text =
      keptClock(of: finding.path).map { phrases.brokenAt(place, lastGood: $0) }
      ?? phrases.brokenAt(finding.path, line: line, column: column)
    let others = broken.count > 1 ? " \(phrases.andMore(broken.count - 1))" : ""
    return Line([Span("! ", as: .alert), Span(text + others)])
  }

  /// When the version was written whose records are still shown, by the first party's clock.
  private func keptClock(of path: String) -> String? {
    guard let kept = snapshot.files.first(where: { $0.path == path })?.keptFrom,
      let zone = parties.first?.timeZone, let clock = EventTime.clock(at: kept, zone: zone)
    else { return nil }
    return phrases.clock(clock.minute)
  }
}
