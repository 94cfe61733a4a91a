package import LocatedJSON

extension LocalizedText: FieldValue {
  package static var shape: ValueShape { .text }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> LocalizedText? {
    switch value.kind {
    case .string: return LocalizedText(value)
    case .object:
      var isSound = true
      for member in value.members where member.value.kind != .string {
        if member.key.isAnnotation { continue }
        _ = decoding.wrongType(member.value, expected: .string) as String?
        isSound = false
      }
      return isSound || value.members.contains { $0.value.kind == .string }
        ? LocalizedText(value) : nil
    default: return decoding.wrongType(value, expected: shape)
    }
  }
}

extension Value {
  /// Whether it is an empty string, or a map of texts in which no language has one.
  var isEmptyText: Bool {
    switch kind {
    case .string: written.isEmpty
    case .object:
      members.allSatisfy { member in
        member.key.isAnnotation || member.value.kind == .string && member.value.written.isEmpty
      }
    default: false
    }
  }
}

extension Key {
  /// Whether a key may stand anywhere without being a field: `$schema`, `_comment` and `x_…`.
  var isAnnotation: Bool {
    equals("_comment") || equals("$schema") || string.hasPrefix("x_")
  }
}

extension Identifier: FieldValue where Kind: Record {
  package static var shape: ValueShape { .reference([Kind.kind]) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Identifier? {
    guard let text = value.string else { return decoding.wrongType(value, expected: shape) }
    decoding.refer(to: .kind(Kind.kind), text, atOffset: value.offset)
    return Identifier(text)
  }
}

/// Who answers for something: a contact, or a party as a whole.
public struct Owner: FieldValue, Hashable {
  /// The id of a contact or a party.
  public let text: String

  package static var shape: ValueShape { .reference(Reference.Target.owner.kinds) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Owner? {
    guard let text = value.string else { return decoding.wrongType(value, expected: shape) }
    decoding.refer(to: .owner, text, atOffset: value.offset)
    return Owner(text: text)
  }
}

/// The id of a record of any kind.
public struct AnyReference: FieldValue, Hashable {
  public let text: String

  package static var shape: ValueShape { .reference([]) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> AnyReference? {
    guard let text = value.string else { return decoding.wrongType(value, expected: shape) }
    decoding.refer(to: .any, text, atOffset: value.offset)
    return AnyReference(text: text)
  }
}

/// Contacts by the party that they lead for.
public struct Leads: FieldValue, Hashable {
  public let contacts: [Identifier<Party>: Identifier<Contact>]

  public init(_ contacts: [Identifier<Party>: Identifier<Contact>] = [:]) {
    self.contacts = contacts
  }

  package static var shape: ValueShape { .map(key: "party", Identifier<Contact>.shape) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Leads? {
    guard value.kind == .object else { return decoding.wrongType(value, expected: shape) }
    var contacts: [Identifier<Party>: Identifier<Contact>] = [:]
    for member in value.members where !member.key.isAnnotation {
      decoding.refer(to: .kind(Party.kind), member.key.string, atOffset: member.key.offset)
      contacts[Identifier(member.key.string)] = Identifier.read(member.value, &decoding)
    }
    return Leads(contacts)
  }
}

/// An object of plain strings by free keys, such as ids in other systems.
package struct StringMap: FieldValue {
  package static var shape: ValueShape { .map(key: "name", .string) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> StringMap? {
    guard value.kind == .object else { return decoding.wrongType(value, expected: shape) }
    for member in value.members where !member.key.isAnnotation {
      _ = String.read(member.value, &decoding)
    }
    return StringMap()
  }
}
