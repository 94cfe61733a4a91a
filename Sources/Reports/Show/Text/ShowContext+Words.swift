import Phrasebook
import ProgrammeModel

extension ShowContext {
  /// A rating as its sign and its word: `● green`.
  func words(_ rating: Rating) -> String {
    "\(rating.sign) \(phrases.rating(rating).full)"
  }

  /// What a record is called, with a mark where it is illustrative, and one where a translation is missing.
  func markedTitle(of record: some Record) -> String {
    markedName(of: record) + (record.isIllustrative ? " ◇" : "")
  }

  /// A date in few columns with its year, or a dash where there is none.
  func words(_ date: PartialDate?) -> String { date.map { phrases.short($0) } ?? "–" }

  /// A share from 0 to 1 in percent, or a dash where there is none.
  func share(_ value: Double?) -> String {
    value.map { phrases.percent(Int(($0 * 100).rounded())) } ?? "–"
  }

  /// A slip in days, or a dash where there is none.
  func slip(_ days: Int?) -> String { days.map { phrases.slip(days: $0) } ?? "–" }

  /// What a sector is called.
  func sectorName(_ sector: String) -> String {
    phrases.sector(sector, area: snapshot.areas[Identifier(sector)].map { title(of: $0) })
  }

  /// The names of parties, one to another: `Moscow → Beijing`.
  func way(from: Identifier<Party>, to: Identifier<Party>) -> String {
    phrases.way(from: name(of: from), to: name(of: to), arrow: "→")
  }
}
