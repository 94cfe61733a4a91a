import LocatedJSON
import ProgrammeModel

/// A record's fields as its file holds them, without what this reader may not see.
struct StoredRecord {
  private let record: any Record
  private let kind: String
  private let context: ShowContext

  init(_ record: any Record, of kind: String, in context: ShowContext) {
    self.record = record
    self.kind = kind
    self.context = context
  }

  var json: JSONValue {
    let outlines = RecordKind.byName[kind]?.outlines ?? []
    let hidden = (record as? Expert).map { $0.hasConsented ? [] : ["name", "contact"] } ?? []
    return object(
      record.origin.value, outlines.filter { !hidden.contains($0.name) }, without: hidden,
      under: record.visibility)
  }

  private func object(
    _ value: Value, _ outlines: [FieldOutline], without hidden: [String] = [],
    under visibility: Visibility
  ) -> JSONValue {
    let shapes = Dictionary(outlines.map { ($0.name, $0.shape) }) { first, _ in first }
    return .object(
      value.uniqueMembers.compactMap { member -> JSONField? in
        let key = member.key.string
        if hidden.contains(key) { return nil }
        guard let shape = shapes[key] else {
          return JSONField(key, JSONValue(stored: member.value))
        }
        return json(member.value, shape, under: visibility).map { JSONField(key, $0) }
      })
  }

  /// A value in the shape that its field should have, or `nil` where it is not for this reader.
  private func json(
    _ value: Value, _ shape: ValueShape, under visibility: Visibility
  ) -> JSONValue? {
    switch shape {
    case .reference(let kinds):
      if let id = value.string, !context.isVisible(id, of: kinds) { return nil }
      return JSONValue(stored: value)
    case .text, .string:
      // A text may name a record by its id, as an update's author often does.
      if let text = value.string, !context.isVisible(text, of: []) { return nil }
      return JSONValue(stored: value)
    case .list(let element), .oneOrMore(let element):
      guard value.kind == .array else { return json(value, element, under: visibility) }
      return .array(value.elements.compactMap { json($0, element, under: visibility) })
    case .map(_, let element):
      guard value.kind == .object else { return JSONValue(stored: value) }
      return .object(
        value.uniqueMembers.compactMap { member -> JSONField? in
          json(member.value, element, under: visibility).map { JSONField(member.key.string, $0) }
        })
    case .object(let outlines, let isRecord):
      guard value.kind == .object else { return JSONValue(stored: value) }
      guard isRecord else { return object(value, outlines, under: visibility) }
      let own = value["visibility"]?.string.flatMap(Visibility.init) ?? visibility
      guard shows(value, own) else { return nil }
      return object(value, outlines, under: min(own, visibility))
    default: return JSONValue(stored: value)
    }
  }

  /// Whether a record inside this one is for this reader.
  private func shows(_ value: Value, _ visibility: Visibility) -> Bool {
    let isLeftOut = context.dated.hidesIllustrative && value["illustrative"]?.bool == true
    return context.snapshot.audience.sees(visibility) && !isLeftOut
  }
}
