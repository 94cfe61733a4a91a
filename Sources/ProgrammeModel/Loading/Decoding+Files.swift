import LocatedJSON

extension Decoding {
  /// A finding for every key that stands twice in one object; the first is the one that is read.
  package static func duplicateKeys(in file: SourceFile) -> [Finding] {
    file.document.duplicateKeys.map { duplicate in
      let first = file.document.position(at: duplicate.firstOffset)
      return Finding(
        .e004, in: file, at: duplicate.offset, about: RecordName(kind: "", id: ""),
        """
        the key "\(shortened(duplicate.name))" stands here again, first at \
        \(first.line):\(first.column); keep one
        """)
    }
  }

  /// Decodes a file as one record or as a list of them; the programme is always one.
  mutating func decodeFile(_ kind: RecordKind) {
    let root = file.document.root
    guard root.kind == .object else {
      refuseForm(root, "is \(root.kindName) at the top; \(hint(for: root, kind))")
      return
    }
    if !kind.isProgramme, let items = root["items"] {
      decodeList(items, in: root, kind)
    } else if root.members.contains(where: { kind.has($0.key) }) {
      kind.decode(root, &self)
      compareWithFileName(root, kind)
    } else {
      let missing = kind.isProgramme ? "no programme" : "neither a record nor a list"
      refuseForm(root, "is \(missing); write \(kind.form)")
    }
  }

  private mutating func refuseForm(_ root: Value, _ message: String) {
    hasKnownForm = false
    report(.e007, at: root, message)
  }

  private mutating func decodeList(_ items: Value, in root: Value, _ kind: RecordKind) {
    field = "items"
    for member in root.members where !member.key.equals("items") && !member.key.isAnnotation {
      reportUnknown(member.key, among: ["items"])
    }
    guard items.kind == .array else {
      hasKnownForm = false
      _ = wrongType(items, expected: .list(.object([], isRecord: true))) as Bool?
      return
    }
    kind.reserve(items.count, &self)
    for item in items.elements { kind.decode(item, &self) }
  }

  private func hint(for root: Value, _ kind: RecordKind) -> String {
    root.kind == .array && !kind.isProgramme
      ? "put `{ \"items\":` on a line before it and `}` on a line after it"
      : "write \(kind.form)"
  }

  /// A single record in a folder is named by its id.
  private mutating func compareWithFileName(_ root: Value, _ kind: RecordKind) {
    guard let folder = kind.folder, let id = root["id"], let text = id.string else { return }
    let path = file.path.utf8
    guard path.count > folder.utf8.count, path.dropFirst(folder.utf8.count).first == slash,
      !path.elementsEqual("\(folder)/\(text).json".utf8)
    else { return }
    scope.kind = kind.name
    scope.id = text
    report(.e106, at: id, "id differs from the file name; \(remedy(for: text))")
    scope = Scope()
  }

  private var slash: UInt8 { UInt8(ascii: "/") }

  private func remedy(for id: String) -> String {
    isIdentifier(id) ? "rename the file to \(id).json" : "name both alike"
  }
}

extension RecordKind {
  /// Whether its one file is `programme.json`, which is never a list.
  var isProgramme: Bool { name == Programme.kind }

  /// What a file of this kind begins like.
  fileprivate var form: String {
    isProgramme
      ? "{\"id\": …, \"format\": \"bilateral\", …}" : "{\"id\": …} or {\"items\": […]}"
  }
}
