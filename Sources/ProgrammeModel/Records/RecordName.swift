/// A record by kind and id.
public struct RecordName: Hashable, Sendable {
  public let kind: String

  /// The id, one of its own among the kind.
  public let id: String

  public init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }
}

extension RecordName {
  /// What a message about the record begins with, such as `event "forum": `.
  var subject: String {
    if kind.isEmpty { return "" }
    return id.isEmpty ? "\(kind): " : "\(kind) \"\(shortened(id))\": "
  }
}
