/// Names made ready to be asked often for the nearest one, at a cost that does not grow with their
/// number.
///
/// Of many names only those are compared that begin or end most alike: a slip leaves one end of a
/// name as it is.
struct NameIndex: Sendable {
  /// In the order of their beginnings.
  private let names: [CandidateName]
  /// Places in ``names``, in the order of the names' ends.
  private let byEnd: [Int32]

  /// Names compared on either side of the place where the text would stand.
  private static let neighbours = 12

  init(_ names: some Sequence<String>) {
    let names = names.map(CandidateName.init)
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    self.names = names
    byEnd = names.indices.map(Int32.init).sorted {
      names[Int($0)].bytes.reversed().lexicographicallyPrecedes(names[Int($1)].bytes.reversed())
    }
  }

  func nearest(to text: String) -> String? {
    guard names.count > 4 * Self.neighbours else {
      return NamePattern(text)?.nearest(among: names)
    }
    let bytes = Array(text.lowercased().utf8)
    let start = names.prefixCount { $0.bytes.lexicographicallyPrecedes(bytes) }
    let end = byEnd.prefixCount {
      names[Int($0)].bytes.reversed().lexicographicallyPrecedes(bytes.reversed())
    }
    let near =
      names[around(start)] + byEnd[around(end)].map { names[Int($0)] }
    return NamePattern(text)?.nearest(among: near)
  }

  private func around(_ place: Int) -> Range<Int> {
    max(0, place - Self.neighbours)..<min(names.count, place + Self.neighbours)
  }
}
