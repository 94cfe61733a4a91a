import LocatedJSON

/// One field of a record or of a part of one: how it is read, and what it means.
package struct Field<Owner>: Sendable {
  package let outline: FieldOutline
  let key: StaticString
  /// Whether it is a text that must be there, so that an empty one counts as missing.
  let refusesEmptyText: Bool
  let read: @Sendable (inout Owner, Value, inout Decoding) -> Void

  /// A field that is decoded and kept.
  package init<T: FieldValue>(
    _ key: StaticString, required: Bool = false, _ meaning: String,
    set: @escaping @Sendable (inout Owner, T) -> Void
  ) {
    self.key = key
    outline = FieldOutline(
      key: key, name: key.description, isRequired: required, shape: T.shape, meaning: meaning)
    refusesEmptyText = outline.refusesEmptyText
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
      key: key, name: key.description, isRequired: required,
      shape: .list(.object(R.description.outlines, isRecord: true)), meaning: meaning,
      kindInside: R.kind)
    refusesEmptyText = false
    read = { _, value, decoding in
      guard value.kind == .array else {
        _ = decoding.wrongType(value, expected: .list(.object([], isRecord: true))) as Bool?
        return
      }
      decoding.records[keyPath: table].reserve(value.count)
      for element in value.elements { decoding.decodeRecord(element, into: table) }
    }
  }
}
