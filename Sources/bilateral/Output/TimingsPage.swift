import ArgumentParser
import CursesBackend
import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit

/// The steps from a data directory to the first frame as a table: time, share, bytes, records, speed.
struct TimingsPage {
  private let profile: LoadingProfile

  /// Rows and columns that the first frame is drawn at.
  private static let size = Size(width: 120, height: 40)

  /// Goes through the steps, or ends the command with one line on standard error and exit code 3.
  init(of path: String) throws {
    do {
      var profile = try LoadingProfile(path: path, day: \.ownDay) { MonotonicClock.nanoseconds }
      let start = MonotonicClock.nanoseconds
      let context = Context(
        snapshot: profile.snapshot, language: .english, asOf: profile.snapshot.ownDay,
        isPinned: true)
      _ = AppState<Browse>(context, root: OverviewScreen()).render(size: Self.size)
      profile.add(
        "first frame", nanoseconds: MonotonicClock.nanoseconds - start,
        count: profile.snapshot.recordCount)
      self.profile = profile
    } catch {
      throw ExitCode.noData(because: error)
    }
  }

  var text: String {
    let total = profile.phases.reduce(0) { $0 + $1.nanoseconds }
    let heads = ["phase", "ms", "share", "bytes", "count", "MB/s"]
    let rows =
      [heads] + profile.phases.map { row(of: $0, total: total) }
      + [["all", milliseconds(total), "", "", "", ""]]
    let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { index, cell in
        cell.padded(to: widths[index], alignment: index == 0 ? .leading : .trailing)
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }

  private func row(of phase: LoadingProfile.Phase, total: Int) -> [String] {
    let speed = phase.bytes.map { $0 * 1_000 / max(phase.nanoseconds, 1) }
    return [
      phase.name, milliseconds(phase.nanoseconds),
      "\(phase.nanoseconds * 100 / max(total, 1)) %", phase.bytes.map { "\($0)" } ?? "",
      "\(phase.count)", speed.map { "\($0)" } ?? "",
    ]
  }

  private func milliseconds(_ nanoseconds: Int) -> String {
    let hundredths = (nanoseconds + 5_000) / 10_000
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
