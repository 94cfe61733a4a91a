package import ProgrammeModel

/// The other closed lists of the data: forms, flows, scopes, languages.
package protocol CodePhrases: Sendable {
  /// What common fields of work are called, by the codes that data use for them.
  var sectors: [String: String] { get }

  /// What kind of thing a deliverable is.
  func term(_ form: Deliverable.Form) -> Term

  /// How people take part in an event.
  func term(_ mode: Event.Mode) -> Term

  /// What kind of paper an agreement is.
  func term(_ form: Agreement.Form) -> Term

  /// How a practice is passed on.
  func term(_ form: Practice.Form) -> Term

  /// Who travels in an exchange.
  func term(_ audience: Exchange.Audience) -> Term

  /// What kind of source it is.
  func term(_ form: Source.Form) -> Term

  /// What crosses the border.
  func term(_ flow: TradeSeries.Flow) -> Term

  /// Which goods or services are counted.
  func term(_ scope: TradeSeries.Scope) -> Term

  /// How often a series is published.
  func term(_ frequency: TradeSeries.Frequency) -> Term

  /// A language by its BCP 47 tag, such as `Russian`; the tag where it is not known.
  func languageName(_ tag: String) -> String
}

extension Phrases {
  /// A sector by the title of the area of that id, else by what the language calls it, else as it is stored.
  package func sector(_ id: String, area title: String?) -> String { title ?? sectors[id] ?? id }
}
