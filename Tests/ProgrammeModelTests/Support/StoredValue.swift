import LocatedJSON

/// What a JSON value says, whatever its layout and the order of its keys.
enum StoredValue: Hashable {
  case word(String)
  case number(String)
  case string(String)
  case list([StoredValue])
  case object([String: StoredValue])

  init(_ value: Value) {
    switch value.kind {
    case .null: self = .word("null")
    case .bool: self = .word(value.bool == true ? "true" : "false")
    case .number: self = .number(value.numberText ?? "")
    case .string: self = .string(value.string ?? "")
    case .array: self = .list(value.elements.map(StoredValue.init))
    case .object:
      self = .object(
        Dictionary(
          value.members.map { ($0.key.string, StoredValue($0.value)) },
          uniquingKeysWith: { first, _ in first }))
    }
  }

  /// The same, with the records of its list in no order.
  var unordered: Set<StoredValue>? {
    guard case .object(let members) = self, case .list(let items)? = members["items"] else {
      return nil
    }
    var others = members
    others["items"] = .number("\(items.count)")
    return Set(items).union([.object(others)])
  }
}
