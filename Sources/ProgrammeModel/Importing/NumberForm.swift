import Foundation

/// How numbers are written in a file: told by flags, never guessed.
package struct NumberForm: Sendable {
  /// A point where nothing is said.
  let decimal: Character

  /// What stands between thousands; nothing may where nothing is said.
  let thousands: Character?

  package init(decimal: Character = ".", thousands: Character? = nil) {
    self.decimal = decimal
    self.thousands = thousands
  }

  /// A number's digits as JSON has them, or what to write where it is none.
  func digits(of text: String, line: Int) throws(ImportFault) -> String {
    var text = text.trimmingCharacters(in: .whitespaces)
    if let thousands {
      if Self.isBlank(thousands) {
        text = String(text.map { Self.isBlank($0) ? thousands : $0 })
      }
      guard Self.groupsByThree(text, between: thousands, before: decimal) else {
        throw .noNumber(line: line, text: text, hint: "its groups are not of three digits")
      }
      text.removeAll { $0 == thousands }
    }
    if decimal != ".", text.contains(".") {
      throw .noNumber(line: line, text: text, hint: "it has a point; is it --thousands .?")
    }
    let digits = String(text.map { $0 == decimal ? "." : $0 })
    guard Quantity(digits) != nil else {
      let hint =
        if text.contains(",") {
          "write --decimal , or --thousands , by what its comma means"
        } else if text.contains(where: Self.isBlank) {
          "are its groups divided by blanks? write --thousands \" \""
        } else {
          "write digits with a point, such as 19.5"
        }
      throw .noNumber(line: line, text: text, hint: hint)
    }
    return digits
  }

  /// A blank of any width; all stand for one another between groups.
  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}" || character == "\u{202F}"
  }

  private static func groupsByThree(
    _ text: String, between thousands: Character, before decimal: Character
  ) -> Bool {
    let whole = text.prefix { $0 != decimal }.drop { $0 == "-" }
    let groups = whole.split(separator: thousands, omittingEmptySubsequences: false)
    guard let first = groups.first, groups.count > 1 else { return true }
    return (1...3).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
