import Phrasebook
package import ProgrammeModel

/// What `show` prints: the content of a screen, or a record, without a terminal.
package protocol ShowDocument: Sendable {
  /// The fields after those that every document has.
  func fields(in context: ShowContext) -> [JSONField]

  /// The one table that the content comes down to.
  func sheet(in context: ShowContext) -> Sheet

  /// What of it belongs in a calendar; `nil` where nothing of its kind ever does.
  func calendar(in context: ShowContext) -> CalendarContent?

  /// Adds the content to a page that already says what programme and day it is about.
  func write(to page: inout PlainPage, in context: ShowContext)
}

/// The content of a screen.
protocol ScreenDocument: ShowDocument {
  /// The names that open it in every programme, such as `areas`.
  static var names: [String] { get }

  /// Every name that opens it: `area/metro` for each area too.
  static func names(in context: ShowContext) -> [String]

  /// The document that a name opens, or `nil` where it opens none.
  init?(_ name: String, in context: ShowContext)

  /// What the screen is called: as its table, where it says no more.
  func title(in context: ShowContext) -> String
}

extension ScreenDocument {
  static func names(in context: ShowContext) -> [String] { names }

  func title(in context: ShowContext) -> String { sheet(in: context).title }
}

/// Every screen that can be shown, one line each.
enum ShowScreens {
  static let all: [any ScreenDocument.Type] = [
    OverviewDocument.self,
    AreasDocument.self,
    AreaDocument.self,
    TradeDocument.self,
    EventsDocument.self,
    RequestsDocument.self,
    PracticesDocument.self,
    AgreementsDocument.self,
    ExchangesDocument.self,
    ExpertsDocument.self,
    SourcesDocument.self,
    ChangesDocument.self,
    DataDocument.self,
    HelpDocument.self,
  ]
}

extension ShowDocument {
  package func calendar(in context: ShowContext) -> CalendarContent? { nil }

  /// The whole document, with the fields that every document begins with.
  package func json(in context: ShowContext) -> JSONValue {
    let programme = context.snapshot.programme
    let findings = context.assessment.findings
    let head = [
      JSONField("as_of", JSONValue(form: context.asOf)),
      JSONField("language", JSONValue(code: context.language)),
      JSONField(
        "programme",
        [
          "id": JSONValue(programme.common.id), "title": context.value(programme.title),
          "period": JSONValue(form: programme.period),
        ]),
      JSONField(
        "findings",
        [
          "errors": JSONValue(findings.count { $0.code.severity == .error }),
          "warnings": JSONValue(findings.count { $0.code.severity == .warning }),
        ]),
    ]
    return .object(head + fields(in: context))
  }
}
