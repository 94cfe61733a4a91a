import Phrasebook
import ProgrammeModel
import TerminalKit

/// One row of a page about a record: a label with what it says, broken into lines where it is long, and where it leads.
///
/// A label opens its line, and so begins with a capital whatever word it is.
package struct PageRow: Sendable {
  let label: String
  let value: [Span]

  /// The record that Enter opens.
  let link: RecordName?

  /// The file whose findings Enter opens, where it leads to no record.
  private(set) var file: String?

  /// Whether Enter leads on from it.
  var leadsOn: Bool { link != nil || file != nil }

  /// How its figure came about, for `w`.
  private(set) var reason: (any Explained)?

  /// The row with what explains its figure.
  func explained(by reason: some Explained) -> PageRow {
    var row = self
    row.reason = reason
    return row
  }

  /// The row with the file that Enter leads to.
  func leading(to file: String) -> PageRow {
    var row = self
    row.file = file
    return row
  }

  /// The row under a label, which it may have from the first of its group.
  func labelled(_ label: String) -> PageRow {
    var row = PageRow(label: label, value: value, link: link)
    row.reason = reason
    return row
  }

  /// The row where it stands beside others to be read only.
  var withoutLink: PageRow { PageRow(label: label, value: value, link: nil) }

  static let blank = PageRow(label: "", value: [], link: nil)

  /// Whether it only parts others.
  var isBlank: Bool { label.isEmpty && value.isEmpty }

  /// Whether it belongs to the label of a row before it; muted words tell of the rows themselves.
  var goesOn: Bool {
    label.isEmpty && !value.isEmpty && !isHeading && (link != nil || value.first?.role != .muted)
  }

  /// Whether it is a title over the rows that follow.
  var isHeading: Bool { label.isEmpty && value.first?.role == .title }

  /// A title over the rows that follow.
  static func heading(_ title: String) -> PageRow {
    PageRow(label: "", value: [Span(title, as: .title)], link: nil)
  }

  /// A label as it opens its line, after the mark of what is derived where it bears one.
  private static func opening(_ label: String) -> String {
    let mark = Context.derivedMark.text
    return label.hasPrefix(mark)
      ? mark + Term(String(label.dropFirst(mark.count))).opening : Term(label).opening
  }

  /// A label and its value; `nil` where there is nothing to say.
  static func field(_ label: String, _ value: [Span]?, link: RecordName? = nil) -> PageRow? {
    guard let value, !value.isEmpty else { return nil }
    return PageRow(label: opening(label), value: value, link: link)
  }

  static func field(_ label: String, _ value: String?, link: RecordName? = nil) -> PageRow? {
    field(label, value.flatMap { $0.isEmpty ? nil : [Span($0)] }, link: link)
  }

  /// A label and a text of several lines; `nil` where there is none.
  static func text(_ label: String, _ text: String?, as role: Role = .plain) -> PageRow? {
    guard let text, !text.isEmpty else { return nil }
    return PageRow(label: opening(label), value: [Span(text, as: role)], link: nil)
  }
}
