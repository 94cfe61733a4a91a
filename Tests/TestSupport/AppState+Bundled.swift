package import DashboardUI
import Foundation
package import Phrasebook
package import ProgrammeModel
import TerminalKit

extension AppState<Write> {
  /// The bundled programme on the overview, on the day that it pins, as one reader sees it.
  package static func bundled(
    in language: Language = .english, audience: Audience = .internal,
    hidesIllustrative: Bool = false
  ) throws -> AppState<Write> {
    useUTF8Locale()
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/moscow-beijing").standardized
    let snapshot = try Loader(path: folder.path, audience: audience).snapshot()
    guard let day = snapshot.programme.asOf?.earliest else { throw NoDay() }
    let context = Context(
      snapshot: snapshot, language: language, asOf: day, isPinned: true,
      hidesIllustrative: hidesIllustrative)
    return AppState(context, root: OverviewScreen())
  }

  /// The bundled programme pins no day, which the tests stand on.
  private struct NoDay: Error {}
}
