import TerminalKit

/// What must stand by a figure of the kiosk page, in one row: whole, or in the longest shorter form that has room.
struct KioskNote {
  /// The longest first.
  private let forms: [String]

  init(_ forms: [String]) { self.forms = forms }

  /// Parts side by side; those that a figure lacks are left out.
  init(of parts: [String?]) { self.init([Self.joined(parts)]) }

  /// Who says so, and when; without room the name loses what follows its first comma, then the day goes.
  init(source name: String, on day: String?, _ worded: (String) -> String) {
    let brief = name.prefix { !",，、(（".contains($0) }.reversed().drop { $0 == " " }.reversed()
    let short = brief.isEmpty ? name : String(brief)
    self.init([
      Self.joined([worded(name), day]), Self.joined([worded(short), day]), worded(short),
    ])
  }

  /// The form that some columns have room for; the last one is cut where none is short enough.
  func spans(columns: Int) -> [Span] {
    let fitting = forms.first { DisplayWidth.columns(of: $0) <= columns } ?? forms.last ?? ""
    return [Span(fitting, as: .muted)]
  }

  private static func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.joined(separator: ", ")
  }
}
