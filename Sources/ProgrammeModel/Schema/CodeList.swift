package import LocatedJSON

/// A closed list of codes, such as a milestone's status.
public protocol CodeList: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension FieldValue where Self: CodeList {
  package static var shape: ValueShape { .code(allCases.map(\.rawValue)) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Self? {
    guard let text = value.string else { return decoding.wrongType(value, expected: shape) }
    return Self(rawValue: text)
      ?? decoding.notInCodeList(value, text, codes: allCases.map(\.rawValue))
  }
}
