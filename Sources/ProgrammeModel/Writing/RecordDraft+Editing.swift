import LocatedJSON

extension RecordDraft {
  /// A record as an editor left it; `nil` where the text is no object.
  package init?(_ kind: RecordKind, text: [UInt8]) {
    guard let root = try? Document(text).root, root.kind == .object,
      case .object(let fields) = JSONValue(stored: root)
    else { return nil }
    self.kind = kind
    self.fields = fields
  }

  /// Whether it has no id, or an empty one.
  var hasRoomForId: Bool { self["id"] == nil || string("id")?.isEmpty == true }

  /// An edited text with an id for the one that is missing or empty; lines stay where they are.
  static func text(_ text: [UInt8], naming id: String) -> [UInt8] {
    guard let root = try? Document(text).root else { return text }
    var named = text
    if let empty = root["id"] {
      named.replaceSubrange(empty.sourceRange, with: "\"\(id)\"".utf8)
    } else {
      let more = root.count > 0 ? "," : ""
      named.insert(contentsOf: "\"id\": \"\(id)\"\(more)".utf8, at: root.offset + 1)
    }
    return named
  }

  /// The draft with an empty text for each required field that is missing, for a person to fill in.
  package var completed: RecordDraft {
    var copy = self
    let known = Set(kind.outlines.map(\.name))
    copy.fields =
      kind.outlines.compactMap { outline in
        self[outline.name].map { JSONField(outline.name, $0) }
          ?? (outline.isRequired ? JSONField(outline.name, "") : nil)
      } + fields.filter { !known.contains($0.key) }
    return copy
  }
}
