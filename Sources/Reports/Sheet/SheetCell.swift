import Foundation
import Phrasebook
import ProgrammeModel

/// One cell of a ``Sheet``: as a reader sees it, and as a spreadsheet takes it.
struct SheetCell: Sendable {
  let shown: String

  /// Dates in the form in which they are stored, codes as codes, numbers unformatted.
  let stored: String

  /// Whether ``stored`` is a number, which is never taken for a formula.
  let isNumber: Bool

  /// Whether it is one short thing, such as a date or a rating, that a page should not break.
  private(set) var isWhole = false

  /// What rows are ordered by.
  let key: SortKey

  private init(_ shown: String, stored: String, isNumber: Bool = false, key: SortKey? = nil) {
    self.shown = shown
    self.stored = stored
    self.isNumber = isNumber
    self.key = stored.isEmpty ? .missing : key ?? .text(stored)
  }

  /// The same for both.
  static func text(_ text: String?) -> SheetCell { SheetCell(text ?? "", stored: text ?? "") }

  /// A word for a reader, and what is stored for a spreadsheet, by which rows are ordered.
  static func word(_ word: String?, _ stored: String?) -> SheetCell {
    SheetCell(word ?? "", stored: stored ?? "")
  }

  /// A title with its marks, and the bare one.
  static func title(of record: some Record, in context: ShowContext) -> SheetCell {
    let title = context.title(of: record)
    return SheetCell(context.markedTitle(of: record), stored: title, key: .text(title))
  }

  /// Another record by its title, and its id; neither where this audience may not know of it.
  static func reference<R: Record>(
    _ id: Identifier<R>?, _ table: KeyPath<Records, RecordTable<R>>, in context: ShowContext
  ) -> SheetCell {
    let id = context.visible(id)
    let title = id.map { context.title(of: $0, in: context.snapshot.records[keyPath: table]) }
    return SheetCell(title ?? "", stored: id?.text ?? "", key: title.map { .text($0) })
  }

  /// A word for a code of a closed list, which has the list's order.
  static func code<C: RawRepresentable<String> & CaseIterable & Equatable>(
    _ code: C?, _ word: (C) -> String
  ) -> SheetCell {
    let place = code.flatMap { code in C.allCases.enumerated().first { $0.element == code }?.offset
    }
    return SheetCell(
      code.map(word) ?? "", stored: code?.rawValue ?? "", key: place.map { .number($0) })
  }

  /// A rating, ordered from green to red.
  static func rating(_ rating: Rating, in context: ShowContext) -> SheetCell {
    SheetCell(
      context.words(rating), stored: rating.rawValue,
      key: rating.step.map { .number($0) } ?? .missing
    ).unbroken
  }

  static func date(_ date: PartialDate?, in context: ShowContext) -> SheetCell {
    SheetCell(
      date.map { context.phrases.short($0) } ?? "", stored: date?.description ?? "",
      key: date.map { .number(Int($0.latest.number)) }
    ).unbroken
  }

  static func period(_ period: Period?, in context: ShowContext) -> SheetCell {
    SheetCell(
      period.map { context.phrases.short($0) } ?? "", stored: period?.description ?? "",
      key: period?.latest.map { .number(Int($0.number)) })
  }

  static func number(_ number: Int?, _ words: (Int) -> String) -> SheetCell {
    SheetCell(
      number.map(words) ?? "", stored: number.map { "\($0)" } ?? "", isNumber: true,
      key: number.map { .number($0) })
  }

  /// A number as it is written in the data, which no reader sees otherwise.
  static func digits(_ text: String) -> SheetCell {
    SheetCell(text, stored: text, isNumber: true)
  }

  /// A figure digit for digit as it is stored.
  static func figure(_ figure: Quantity?, _ words: (Quantity) -> String) -> SheetCell {
    SheetCell(
      figure.map(words) ?? "", stored: figure?.written ?? "", isNumber: true,
      key: figure.map { .figure($0.value) })
  }

  /// A share from 0 to 1: in percent for a reader, rounded to two decimals for a spreadsheet.
  static func share(_ share: Double?, in context: ShowContext) -> SheetCell {
    let stored = share.map { JSONValue(rounded: $0).text } ?? ""
    return SheetCell(
      share.map { context.share($0) } ?? "", stored: stored, isNumber: true,
      key: share.map { .figure(Decimal($0)) })
  }

  private var unbroken: SheetCell {
    var cell = self
    cell.isWhole = true
    return cell
  }

  /// A mark where something is so.
  static func flag(_ flag: Bool, _ word: String) -> SheetCell {
    SheetCell(flag ? word : "", stored: flag ? "true" : "false", key: .number(flag ? 1 : 0))
  }
}
