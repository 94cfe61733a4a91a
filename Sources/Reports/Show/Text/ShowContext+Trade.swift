import Phrasebook
import ProgrammeModel

extension ShowContext {
  /// What a series' values are in.
  func unit(of series: TradeSeries) -> MeasuredUnit { MeasuredUnit(series) }

  /// Both ends of a series and what flows: `exports (Moscow to China)`.
  func flow(of series: TradeSeries) -> String {
    phrases.flow(
      series.flow, reporter: place(series.reporter), partner: place(series.partner))
  }

  /// A place by its ISO code: a party by its own name, a country by the language's name for it.
  private func place(_ code: String) -> String {
    snapshot.party(ofPlace: code).map { title(of: $0) } ?? phrases.country(code) ?? code
  }

  /// Whose word a figure is: its own sources, else those of its series.
  func sources(of row: Observation, in series: TradeSeries) -> String? {
    publishers(of: row, in: series).map { phrases.source($0) }
  }

  /// Who published a figure: its own sources, else those of its series; a name that stands in for a missing translation
  /// says so.
  func publishers(of row: Observation, in series: TradeSeries) -> String? {
    let ids = visible(row.sources.isEmpty ? series.sources : row.sources)
    let names = ids.map { id in
      snapshot.sources[id].map { markedText($0.publisher) ?? markedName(of: $0) } ?? id.text
    }
    let distinct = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return names.isEmpty ? nil : distinct.joined(separator: ", ")
  }

  /// Growth as it was reported and as it comes out, each with the period it is measured from.
  func words(_ growth: Growth) -> String? {
    let reported = growth.reported.map { value in
      let text = phrases.growth(value)
      return growth.basis.map { phrases.growth(text, on: phrases.short($0)) } ?? text
    }
    let computed = growth.computed.map { value in
      let text = "≈ \(phrases.growth(value, places: 1))"
      return growth.previous?.period.map { phrases.growth(text, on: phrases.short($0)) } ?? text
    }
    let parts = [reported, computed].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
