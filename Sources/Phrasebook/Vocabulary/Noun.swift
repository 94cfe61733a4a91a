/// A noun in the forms that numbers ask for; a Chinese one is its measure word.
package struct Noun: Hashable, Sendable {
  let one, few, many: String

  /// The genitive singular in Russian: after «из 21».
  let genitive: String

  /// A noun with one form for all numbers.
  init(_ only: String) { self.init(only, only, only) }

  init(_ one: String, _ many: String) { self.init(one, many, many) }

  /// - Parameter genitive: The genitive singular, where it differs from the form for 2 to 4.
  init(_ one: String, _ few: String, _ many: String, genitive: String? = nil) {
    (self.one, self.few, self.many) = (one, few, many)
    self.genitive = genitive ?? few
  }

  /// The form for a whole number in Russian.
  func form(_ form: PluralForm) -> String { form.of(one, few, many) }
}
