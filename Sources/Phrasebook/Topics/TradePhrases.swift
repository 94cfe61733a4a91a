package import ProgrammeModel

/// Trade figures and what is derived from them.
package protocol TradePhrases: Sendable {
  /// Labels without holes.
  var tradeWords: TradeWords { get }

  /// Why two figures are not compared.
  var refusals: TradeRefusals { get }

  /// How each derived figure is worked out.
  var metricRules: MetricRules { get }

  /// What stands over the parts of an explanation.
  var whyWords: WhyWords { get }

  /// How long a target has still to run: `3 years left`; `its time is over` where it has none.
  func yearsLeft(_ years: Int) -> String

  /// A flow with the reporter's view, by names: `exports (Moscow to China)`.
  func flow(_ flow: TradeSeries.Flow, reporter: String, partner: String) -> String

  /// A scope in a strip: `(scope ?)`.
  func scopeMark(_ scope: TradeSeries.Scope) -> String

  /// Both ends of a series: `Moscow – China`.
  func pair(_ reporter: String, _ partner: String) -> String

  /// Growth with its base, both formatted: `+10 % on Jan–Sep 2019`.
  func growth(_ growth: String, on base: String) -> String

  /// Two periods compared, both formatted: `2020 on 2019`.
  func comparison(_ period: String, on base: String) -> String

  /// The components' sum: `parts 20.46, total 20.5`.
  func parts(_ sum: String, total: String) -> String

  /// A claim that disagrees, in its own words or by its figure: `“US$20 bn a year” disagrees: kept apart`.
  func disagrees(_ claim: String) -> String

  /// The gap between two claims, formatted: `gap ≈ 3.76, 3.5 %`; the mark comes with the call.
  func gap(_ value: String, share: String, mark: String) -> String

  /// A target's value and year: `200 by 2024`.
  func target(_ value: String, by period: String) -> String

  /// The growth needed each year: `+16.7 % a year from 2020`.
  func needed(_ growth: String, from base: String) -> String

  /// A column's head in the table of needed growth: `from 2020`.
  func from(_ base: String) -> String

  /// A target from its value at the base: `107.76 to 200`.
  func path(from value: String, to target: String) -> String

  /// A path by its name, from the year of its base: `straight path from 2020`.
  func path(_ name: String, from year: String) -> String

  /// A full-year projection by an earlier year's seasons.
  func projection(by year: String) -> String

  /// A source's name: `source Russia Briefing`.
  func source(_ name: String) -> String

  /// A text as its source wrote it, in quotation marks.
  func quoted(_ text: String) -> String

  /// A share in words, formatted: `7.7 % of imports`.
  func coverage(_ share: String) -> String

  /// A period of a sum read since January: `nine months`.
  func months(_ count: Int) -> String
}
