import Phrasebook
import ProgrammeModel
package import TerminalKit

extension Context {
  /// The row under the header: which file is broken and where, or `nil` while none is. Others
  /// than the programme's own people hear that there is one.
  package var notice: Line? {
    if isDirectoryLost {
      let text = phrases.directoryLost(lastGood: readAt.flatMap { clock($0) } ?? phrases.none)
      return Line([Span("! ", as: .alert), Span(text)])
    }
    guard let file = snapshot.brokenFiles.first, isAmongOwnPeople else { return visitorsNotice }
    let others = snapshot.brokenFiles.count - 1
    let more = others > 0 ? " \(phrases.andMore(others))" : ""
    return Line([Span("! ", as: .alert), Span(state(of: file) + more)])
  }

  private var visitorsNotice: Line? {
    let kept = snapshot.brokenFiles.compactMap(\.keptFrom).min().flatMap {
      clock($0, besides: readAt)
    }
    let words: String
    if !snapshot.unreadKinds.isEmpty || !snapshot.brokenFiles.isEmpty && kept == nil {
      words = phrases.partUnread
    } else if let kept {
      words = phrases.partUnread(lastGood: kept)
    } else {
      return nil
    }
    return Line([Span("! ", as: .alert), Span(words)])
  }

  private func state(of file: FileState) -> String {
    let fault = fault(of: file.path)
    let (line, column) = fault?.place ?? (1, 1)
    guard let kept = file.keptFrom.flatMap({ clock($0, besides: readAt ?? file.modified) }) else {
      return phrases.brokenAt(file.path, line: line, column: column)
    }
    if fault?.code == .e005 { return phrases.gone(file.path, lastGood: kept) }
    return phrases.brokenAt("\(file.path):\(line)", lastGood: kept)
  }

  private func fault(of path: String) -> Finding? {
    let findings = snapshot.findings.inFile(path)
    return findings.first { $0.code.isAboutFile } ?? findings.first
  }

  /// A file that can't be read, and the place where that shows: `areas/metro.json:31:14`.
  func place(ofFaultIn path: String) -> String {
    let (line, column) = fault(of: path)?.place ?? (1, 1)
    return "\(path):\(line):\(column)"
  }

  /// A moment by the first party's clock, which it names: the time where it is on the same day as another moment, the day
  /// as well where it is not.
  func clock(_ moment: Int, besides other: Int? = nil) -> String? {
    guard let party = parties.first,
      let clock = EventTime.clock(at: moment, zone: party.timeZone)
    else { return nil }
    let label = shortName(of: party)
    let time = phrases.clock(
      PartyTime(label: label, day: clock.day, minute: clock.minute), namingDay: false)
    let today = other.flatMap { EventTime.clock(at: $0, zone: party.timeZone)?.day } ?? clock.day
    return today == clock.day ? time : "\(phrases.short(clock.day)) \(time)"
  }
}
