import LocatedJSON

/// A list that is so long that every processor decodes a part of it: one file may hold most of a programme.
extension Decoding {
  /// Shorter lists are done before a thread has begun.
  static let worthSharing = 8_192

  /// Items that one processor takes at a time: enough that putting them together is no matter.
  private static let part = 2_048

  /// Decodes the items of a list, as if one after another.
  mutating func decodeTogether(_ items: [Value], _ kind: RecordKind) {
    let parts = stride(from: 0, to: items.count, by: Self.part).map {
      items[$0..<min($0 + Self.part, items.count)]
    }
    var blank = Decoding(file: file, audience: audience)
    blank.field = field
    let work = SharedWork(parts, atATime: 1) { [blank] part in
      var decoding = blank
      for item in part { kind.decode(item, &decoding) }
      return decoding
    }
    for decoded in work.all() { append(decoded) }
  }

  /// Takes over what was decoded of the items that follow.
  private mutating func append(_ next: Decoding) {
    for name in next.kinds {
      if !kinds.contains(name) { kinds.append(name) }
      RecordKind.byName[name]?.append(&records, next.records)
    }
    findings += next.findings
    references += next.references
    hidden.formUnion(next.hidden)
    withheldSpans.formUnion(next.withheldSpans)
  }
}
