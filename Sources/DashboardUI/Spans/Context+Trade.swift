import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// A series' unit, as figures need it.
  func unit(of series: TradeSeries) -> MeasuredUnit { MeasuredUnit(series) }

  /// A figure with its unit's heading: `20.5 bn US$`.
  func figure(_ row: Observation, of series: TradeSeries) -> String? {
    row.value.map { phrases.headed($0, in: unit(of: series)) }
  }

  /// Who compiled a series, or that nobody is named.
  func compiler(of series: TradeSeries) -> String {
    string(series.compiler) ?? phrases.tradeWords.compilerNotNamed
  }

  /// Both ends of a series, by the names of the parties or their countries: `Moscow – China`.
  func pair(of series: TradeSeries) -> String {
    phrases.pair(placeName(series.reporter), placeName(series.partner))
  }

  /// A place by its ISO code: a party by its own name, a country by the language's name for it.
  func placeName(_ code: String) -> String {
    snapshot.party(ofPlace: code).map { title(of: $0) } ?? phrases.country(code) ?? code
  }

  /// Whose word a figure is, or that of its series; a name that stands in for a missing translation says so.
  func sourceName(of row: Observation, in series: TradeSeries) -> String? {
    (row.sources.first ?? series.sources.first).map { publisher(of: $0) }
  }
}
