import LocatedJSON

/// Everything a kind of record, or a part of one, is made of: from it come decoding, near names, the canonical
/// form and the JSON Schema.
package struct Description<Owner>: Sendable {
  /// What a record of this kind is, in one or two sentences.
  package let meaning: String
  /// In canonical order.
  let fields: [Field<Owner>]

  package var outlines: [FieldOutline] { fields.map(\.outline) }

  package init(part meaning: String, _ fields: [Field<Owner>]) {
    self.meaning = meaning
    self.fields = fields
  }
}

extension Description {
  /// Whether a key is one of the fields.
  func has(_ key: Key) -> Bool { fields.contains { key.equals($0.key) } }

  /// Reads an object's fields into `owner`; reports what is unknown, missing or wrong, and keeps the rest.
  func decode(_ object: Value, into owner: inout Owner, _ decoding: inout Decoding) {
    var seen: UInt64 = 0
    var next = 0
    let outerField = decoding.field
    for member in object.members {
      guard let index = index(of: member.key, from: next) else {
        if !member.key.isAnnotation {
          decoding.reportUnknown(member.key, among: fields.lazy.map(\.outline.name))
        }
        continue
      }
      guard seen & (1 << index) == 0 else { continue }
      seen |= 1 << index
      next = index + 1
      let field = fields[index]
      decoding.field = field.outline.name
      field.read(&owner, member.value, &decoding)
      if field.refusesEmptyText, member.value.isEmptyText {
        decoding.report(
          .e101, at: member.value,
          "\(field.outline.name) is empty; write \(field.outline.shape.name)")
      }
    }
    decoding.field = outerField
    for (index, field) in fields.enumerated()
    where field.outline.isRequired && seen & (1 << index) == 0 {
      decoding.report(
        .e101, at: object, "\(field.outline.name) is missing; write \(field.outline.shape.name)")
    }
  }

  /// Files list their keys in much the same order, so the search starts after the last hit.
  private func index(of key: Key, from start: Int) -> Int? {
    for index in start..<fields.count where key.equals(fields[index].key) { return index }
    for index in 0..<min(start, fields.count) where key.equals(fields[index].key) { return index }
    return nil
  }
}
