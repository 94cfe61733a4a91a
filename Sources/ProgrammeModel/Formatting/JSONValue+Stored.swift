package import LocatedJSON

extension JSONValue {
  /// A value of a data file as it is stored; of a key that repeats, the first.
  package init(stored value: LocatedJSON.Value) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = value.bool.map(JSONValue.bool) ?? .null
    case .number: self = value.numberText.map(JSONValue.number) ?? .null
    case .string: self = value.string.map(JSONValue.string) ?? .null
    case .array: self = .array(value.elements.map(JSONValue.init(stored:)))
    case .object:
      self = .object(
        value.uniqueMembers.map { JSONField($0.key.string, JSONValue(stored: $0.value)) })
    }
  }
}

extension Value {
  /// The members without those whose key stood before.
  package var uniqueMembers: [Member] {
    var seen: Set<String> = []
    return members.filter { seen.insert($0.key.string).inserted }
  }
}
