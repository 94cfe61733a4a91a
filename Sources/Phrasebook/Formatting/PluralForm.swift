/// The noun form that a whole number takes in Russian.
///
/// Source: Unicode CLDR plural rules for `ru`.
enum PluralForm {
  case one, few, many

  init(russian count: Int) {
    let size = count.magnitude
    self =
      switch (size % 10, size % 100) {
      case (1, let tail) where tail != 11: .one
      case (2...4, let tail) where !(12...14).contains(tail): .few
      default: .many
      }
  }

  /// Picks the form out of three.
  func of(_ one: String, _ few: String, _ many: String) -> String {
    switch self {
    case .one: one
    case .few: few
    case .many: many
    }
  }
}
