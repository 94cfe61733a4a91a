import LocatedJSON

/// A JSON value in full, to be compared: strings byte by byte, numbers as they are written.
indirect enum Tree: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string([UInt8])
  case array([Tree])
  case object([Field])

  struct Field: Equatable {
    let key: [UInt8]
    let value: Tree
  }

  init(_ value: Value) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = .bool(value.bool ?? false)
    case .number: self = .number(value.numberText ?? "")
    case .string: self = .string(Array((value.string ?? "").utf8))
    case .array: self = .array(value.elements.map(Tree.init))
    case .object:
      self = .object(
        value.members.map { Field(key: Array($0.key.string.utf8), value: Tree($0.value)) })
    }
  }
}
