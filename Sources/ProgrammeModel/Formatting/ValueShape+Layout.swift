import LocatedJSON

extension ValueShape {
  /// Whether a list has such elements one a line: parts with fields of their own, and texts.
  var isRow: Bool {
    switch self {
    case .object(_, let isRecord): !isRecord
    case .text: true
    default: false
    }
  }

  /// The shape of a list's elements.
  var element: ValueShape? {
    switch self {
    case .list(let element), .oneOrMore(let element): element
    default: nil
    }
  }

  /// The fields of an object.
  var outlines: [FieldOutline]? {
    if case .object(let outlines, _) = self { outlines } else { nil }
  }
}

extension [FieldOutline] {
  /// The shape of the field that a key names.
  func shape(of key: Key) -> ValueShape? {
    first { key.equals($0.key) }?.shape
  }
}

extension Value {
  var isScalar: Bool { kind != .array && kind != .object }
}
