package import LocatedJSON

/// One field of a record or of a part of one: how it is read, and what it means.
package struct Field<Owner>: Sendable {
  package let outline: FieldOutline
  let key: StaticString
  let read: @Sendable (inout Owner, Value, inout Decoding) -> Void

  /// A field that is decoded and kept.
  package init<T: FieldValue>(
    _ key: StaticString, required: Bool = false, _ meaning: String,
    set: @escaping @Sendable (inout Owner, T) -> Void
  ) {
    self.key = key
    outline = FieldOutline(
      name: "\(key)", isRequired: required, shape: T.shape, meaning: meaning)
    read = { owner, value, decoding in
      if let decoded = T.read(value, &decoding) { set(&owner, decoded) }
    }
  }

  /// A field that is only checked here, and read from the file's bytes when it is drawn.
  package init<T: FieldValue>(
    _ key: StaticString, _ type: T.Type, required: Bool = false, _ meaning: String
  ) {
    self.init(key, required: required, meaning) { (_: inout Owner, _: T) in }
  }

  /// Records inside this one: they go to a table of their own, with this one as their parent.
  package init<R: DescribedRecord>(
    nested key: StaticString, _ table: any WritableKeyPath<Records, RecordTable<R>> & Sendable,
    required: Bool = false, _ meaning: String
  ) {
    self.key = key
    outline = FieldOutline(
      name: "\(key)", isRequired: required,
      shape: .list(.object(R.description.outlines, isRecord: true)), meaning: meaning)
    read = { _, value, decoding in
      guard value.kind == .array else {
        _ = decoding.wrongType(value, expected: .list(.object([], isRecord: true))) as Bool?
        return
      }
      for element in value.elements { decoding.decodeRecord(element, into: table) }
    }
  }
}

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
  /// Reads an object's fields into `owner`; reports what is unknown, missing or wrong, and keeps the rest.
  func decode(_ object: Value, into owner: inout Owner, _ decoding: inout Decoding) {
    var seen: UInt64 = 0
    var next = 0
    let outerField = decoding.field
    for member in object.members {
      guard let index = index(of: member.key, from: next) else {
        if !member.key.isAnnotation { unknown(member, &decoding) }
        continue
      }
      guard seen & (1 << index) == 0 else { continue }
      seen |= 1 << index
      next = index + 1
      decoding.field = fields[index].outline.name
      fields[index].read(&owner, member.value, &decoding)
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

  private func unknown(_ member: Member, _ decoding: inout Decoding) {
    let name = member.key.string
    let nearest = nearestName(to: name, among: fields.lazy.map(\.outline.name))
    let hint = nearest.map { "did you mean `\($0)`?" } ?? "begin a field of your own with `x_`"
    decoding.report(
      .w705, atOffset: member.key.offset, "`\(shortened(name))` is no field here: \(hint)")
  }
}

/// A part of a record with fields of its own but no id, such as a row of history.
package protocol Part: FieldValue {
  static var description: Description<Self> { get }
  init()
}

extension Part {
  package static var shape: ValueShape { .object(description.outlines, isRecord: false) }

  package static func read(_ value: Value, _ decoding: inout Decoding) -> Self? {
    guard value.kind == .object else { return decoding.wrongType(value, expected: shape) }
    var part = Self()
    description.decode(value, into: &part, &decoding)
    return part
  }
}
