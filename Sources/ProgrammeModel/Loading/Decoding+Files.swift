import LocatedJSON

extension Decoding {
  /// Every key that stands twice in one object; the first is the one that is read.
  mutating func reportDuplicateKeys() {
    for duplicate in file.document.duplicateKeys {
      let first = file.document.position(at: duplicate.firstOffset)
      report(
        .e004, atOffset: duplicate.offset,
        """
        the key "\(shortened(duplicate.name))" stands here again, first at \
        \(first.line):\(first.column); keep one
        """)
    }
  }

  /// Decodes a file as one record or as a list of them.
  mutating func decodeFile(_ kind: RecordKind) {
    let root = file.document.root
    guard root.kind == .object else {
      report(.e007, at: root, "is \(root.kindName) at the top; \(hint(for: root, kind))")
      return
    }
    if let items = root["items"] {
      guard items.kind == .array else {
        field = "items"
        _ = wrongType(items, expected: .list(.object([], isRecord: true))) as Bool?
        return
      }
      for item in items.elements { kind.decode(item, &self) }
      return
    }
    let names = Set(kind.outlines.map(\.name))
    guard root.members.contains(where: { names.contains($0.key.string) }) else {
      report(
        .e007, at: root,
        "is neither a record nor a list; write {\"id\": …} or {\"items\": […]}")
      return
    }
    kind.decode(root, &self)
    compareWithFileName(root, kind)
  }

  private func hint(for root: Value, _ kind: RecordKind) -> String {
    guard root.kind == .array else { return "write {\"id\": …} or {\"items\": […]}" }
    return "put `{ \"items\":` on a line before it and `}` on a line after it"
  }

  /// A single record in a folder is named by its id.
  private mutating func compareWithFileName(_ root: Value, _ kind: RecordKind) {
    guard let folder = kind.folder, file.path.hasPrefix(folder + "/"),
      let id = root["id"], let text = id.string
    else { return }
    let stem = file.path.dropFirst(folder.count + 1).dropLast(".json".count)
    guard text != stem else { return }
    scope.kind = kind.name
    scope.id = text
    report(.e106, at: id, "id differs from the file name; rename the file to \(text).json")
    scope = Scope()
  }
}
