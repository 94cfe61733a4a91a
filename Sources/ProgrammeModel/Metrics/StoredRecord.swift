import LocatedJSON

/// A record's fields as its file holds them, without what this reader may not see.
package struct StoredRecord {
  let record: any Record
  let dated: DatedSnapshot

  package init(_ record: any Record, in dated: DatedSnapshot) {
    self.record = record
    self.dated = dated
  }

  /// The fields in the order of the file; of a key that repeats, the first.
  package var fields: [JSONField] { fields { _ in true } }

  /// Those of the fields whose keys are wanted: what others hold is not read.
  package func fields(where isWanted: (String) -> Bool) -> [JSONField] {
    fields(
      of: record.origin.value, RecordKind.byName[record.name.kind]?.outlines ?? [],
      without: dated.snapshot.withheldFields(of: record), under: record.visibility, where: isWanted)
  }

  private func fields(
    of value: Value, _ outlines: [FieldOutline], without hidden: Set<String> = [],
    under visibility: Visibility, where isWanted: (String) -> Bool = { _ in true }
  ) -> [JSONField] {
    let shapes = Dictionary(outlines.map { ($0.name, $0.shape) }) { first, _ in first }
    return value.uniqueMembers.compactMap { member -> JSONField? in
      let key = member.key.string
      if hidden.contains(key) || !isWanted(key) { return nil }
      let visible =
        if let shape = shapes[key] { json(member.value, shape, under: visibility) } else {
          showsOwnFields ? shapeless(member.value) : nil
        }
      return visible.map { JSONField(key, $0) }
    }
  }

  /// Fields of a team's own, and those with a slip in their names, are for the programme's own people: nothing tells what
  /// they hold.
  private var showsOwnFields: Bool { dated.snapshot.audience == .internal }

  /// A value in the shape that its field should have, or `nil` where it is not for this reader.
  private func json(
    _ value: Value, _ shape: ValueShape, under visibility: Visibility
  ) -> JSONValue? {
    switch shape {
    case .reference(let kinds):
      if let id = value.string, !dated.snapshot.mayName(id, of: kinds) { return nil }
      return JSONValue(stored: value)
    // A text may name a record by its id, as an update's author often does.
    case .text, .string: return shapeless(value)
    case .list(let element), .oneOrMore(let element):
      guard value.kind == .array else { return json(value, element, under: visibility) }
      return .array(value.elements.compactMap { json($0, element, under: visibility) })
    case .map(_, let element):
      guard value.kind == .object else { return shapeless(value) }
      return .object(
        value.uniqueMembers.compactMap { member -> JSONField? in
          json(member.value, element, under: visibility).map { JSONField(member.key.string, $0) }
        })
    case .object(let outlines, let isRecord):
      guard value.kind == .object else { return shapeless(value) }
      guard isRecord else { return .object(fields(of: value, outlines, under: visibility)) }
      let own = value["visibility"]?.string.flatMap(Visibility.init) ?? visibility
      guard shows(value, own) else { return nil }
      return .object(
        fields(
          of: value, outlines, without: dated.snapshot.keepersFields, under: min(own, visibility)))
    default: return shapeless(value)
    }
  }

  /// A value by what it is, whatever its field should hold: a text, a number, or any in a field of a team's own; without an id
  /// that is not for this reader.
  private func shapeless(_ value: Value) -> JSONValue? {
    if let text = value.string { return dated.snapshot.mayName(text, of: []) ? .string(text) : nil }
    switch value.kind {
    case .array: return .array(value.elements.compactMap(shapeless))
    case .object:
      return .object(
        value.uniqueMembers.compactMap { member -> JSONField? in
          shapeless(member.value).map { JSONField(member.key.string, $0) }
        })
    default: return JSONValue(stored: value)
    }
  }

  /// Whether a record inside this one is for this reader.
  private func shows(_ value: Value, _ visibility: Visibility) -> Bool {
    let isLeftOut = dated.hidesIllustrative && value["illustrative"]?.bool == true
    return dated.snapshot.audience.sees(visibility) && !isLeftOut
  }
}
