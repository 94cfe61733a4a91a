/// A noun in the forms that numbers ask for; a Chinese one is its measure word.
package struct Noun: Hashable, Sendable {
  let one, few, many: String

  /// A noun with one form for all numbers.
  init(_ only: String) { (one, few, many) = (only, only, only) }

  init(_ one: String, _ many: String) { (self.one, few, self.many) = (one, many, many) }

  init(_ one: String, _ few: String, _ many: String) {
    (self.one, self.few, self.many) = (one, few, many)
  }

  /// The form for a whole number in Russian.
  func form(_ form: PluralForm) -> String {
    switch form {
    case .one: one
    case .few: few
    case .many: many
    }
  }
}
