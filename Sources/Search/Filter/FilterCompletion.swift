import Phrasebook
import ProgrammeModel

/// What the last word of a filter line may become: a field, or one of its values.
package struct FilterCompletion: Hashable, Sendable {
  /// What is still to be typed.
  package let rest: String

  /// Offers the first field, by its name in any language, or value of a field, that begins as the line ends; `nil` where
  /// none does. Values come in the language of the field's name first.
  ///
  /// - Parameters:
  ///   - kinds: The kinds that the list may hold.
  ///   - names: The ids that a field without values of its own may have, such as cities and areas; asked for
  ///     only where one is typed.
  package init?(_ line: String, kinds: [String], names: @autoclosure () -> [String]) {
    guard let last = line.split(separator: " ", omittingEmptySubsequences: false).last,
      !last.isEmpty
    else { return nil }
    let fields = kinds.flatMap { FilterFields.of($0) }
    let parts = last.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "：" })
    let offers: [String]
    let typed: Substring
    if parts.count == 2 {
      let name = FieldNames.english(parts[0].lowercased())
      guard let field = fields.first(where: { $0.name == name }) else { return nil }
      let first = FieldNames.language(of: parts[0].lowercased())
      let others = Language.allCases.filter { $0 != first }
      let values = ([first] + others).flatMap { field.offers(in: $0) }
      offers = values.isEmpty ? names() : values
      typed = parts[1]
    } else {
      offers = fields.flatMap { FieldNames.all(of: $0.name) }.map { "\($0):" }
      typed = last
    }
    let start = typed.lowercased()
    guard let offer = offers.first(where: { $0.hasPrefix(start) && $0 != start }) else {
      return nil
    }
    rest = String(offer.dropFirst(start.count))
  }
}
