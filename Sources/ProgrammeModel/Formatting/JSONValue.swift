/// A JSON value whose objects keep the order of their fields.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)

  /// A number by its text, so that a stored one is printed as its source wrote it.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONField])

  /// What a field of an object holds, of a key that repeats the first; `nil` where there is none, and of anything else.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }
}

/// One field of an object.
package struct JSONField: Hashable, Sendable {
  package let key: String
  package let value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}
