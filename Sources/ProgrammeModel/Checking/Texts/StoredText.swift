import LocatedJSON

/// A text that stands in a record, as it is written.
struct StoredText {
  let field: String

  /// A string, or an object of strings by language tag.
  let value: Value

  /// Whether it is to be had in every language: not a quotation, an address or the like.
  let isTranslatable: Bool

  /// Its strings; of a map, each with its key.
  var strings: [(key: Key?, value: Value)] {
    if value.kind == .string { return [(nil, value)] }
    return value.members.compactMap { member in
      member.key.isAnnotation || member.value.kind != .string ? nil : (member.key, member.value)
    }
  }
}

extension Value {
  /// The bytes between the quotes of a string, escapes as they are written.
  var written: ArraySlice<UInt8> { document.bytes(in: sourceRange).dropFirst().dropLast() }
}

extension Key {
  /// Whether it names a language, or a variant of it such as `zh-Hans` of `zh`.
  func isLanguage(_ tag: String) -> Bool {
    let name = document.bytes(in: sourceRange).dropFirst().dropLast()
    return name.starts(with: tag.utf8)
      && (name.count == tag.utf8.count || name.dropFirst(tag.utf8.count).first == UInt8(ascii: "-"))
  }
}
