/// A JSON value as a test writes it: keys keep their order, numbers their form, and a mark says where a
/// finding is expected.
indirect enum JSON: Sendable {
  /// Written as it stands, for what the other cases can't say.
  case raw(String)
  case text(String)
  case list([JSON])
  case object([(key: String, value: JSON)])
  /// A value at whose first character a finding is expected.
  case here(JSON)
  /// A value at whose key a finding is expected.
  case keyHere(JSON)
  /// Takes a field out of the object that it is merged into.
  case absent

  /// The value of a key, without its mark.
  subscript(key: String) -> JSON? {
    guard case .object(let members) = unmarked else { return nil }
    return members.first { $0.key == key }?.value.unmarked
  }

  /// The same value without a mark on it.
  var unmarked: JSON {
    switch self {
    case .here(let value), .keyHere(let value): value.unmarked
    default: self
    }
  }

  /// An object with another's fields over its own: same keys replaced, new ones added at the end.
  func merging(_ other: JSON) -> JSON {
    if case .here(let marked) = other { return .here(merging(marked)) }
    if case .here(let marked) = self { return .here(marked.merging(other)) }
    guard case .object(var members) = self, case .object(let more) = other else { return other }
    for (key, value) in more {
      if let index = members.firstIndex(where: { $0.key == key }) {
        members[index].value = value
      } else {
        members.append((key, value))
      }
    }
    return .object(members.filter { if case .absent = $0.value { false } else { true } })
  }

  /// An object with one more element in the list of a field.
  func appending(_ element: JSON, to field: String) -> JSON {
    var elements: [JSON] = []
    if case .list(let present)? = self[field] { elements = present }
    return merging(.object([(field, .list(elements + [element]))]))
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self = .text(value) }
}

extension JSON: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self = .raw("\(value)") }
}

extension JSON: ExpressibleByFloatLiteral {
  init(floatLiteral value: Double) { self = .raw("\(value)") }
}

extension JSON: ExpressibleByBooleanLiteral {
  init(booleanLiteral value: Bool) { self = .raw("\(value)") }
}

extension JSON: ExpressibleByNilLiteral {
  init(nilLiteral: ()) { self = .raw("null") }
}

extension JSON: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: JSON...) { self = .list(elements) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}
