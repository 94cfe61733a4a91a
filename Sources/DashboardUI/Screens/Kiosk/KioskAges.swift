import Phrasebook
import ProgrammeModel
import TerminalKit

/// How old the newest and the oldest word of the cities are: never left out of the kiosk page.
struct KioskAges {
  private let newest: String?
  private let oldest: String?

  init(_ context: Context) {
    let words = context.assessment.areas.flatMap { area in
      area.reported.compactMap { word in
        word.ageDays.map { (days: $0, party: word.party, area: area.area) }
      }
    }
    newest = words.min { $0.days < $1.days }.map {
      context.phrases.newest(
        days: $0.days, party: context.name(of: $0.party), area: context.title(of: $0.area))
    }
    oldest = words.max { $0.days < $1.days }.map {
      context.phrases.oldest(
        days: $0.days, party: context.name(of: $0.party), area: context.title(of: $0.area))
    }
  }

  /// Both in one row, where they fit there, else the newest before the oldest.
  func rows(columns: Int) -> [String] {
    let both = [newest, oldest].compactMap { $0 }
    let joined = both.joined(separator: " · ")
    return DisplayWidth.columns(of: joined) <= columns ? [joined] : both
  }
}
