/// Names made ready to be asked often for the nearest one, at a cost that does not grow with their number.
///
/// Of many names only those are compared that begin or end most alike: a slip leaves one end of a name as it is.
struct NameIndex: Sendable {
  private let names: [String]
  private let byBeginning: [Int32]
  private let byEnd: [Int32]

  /// Up to so many names all are compared.
  private static let few = 128

  /// Names compared on either side of the place where the text would stand.
  private static let neighbours = 24

  init(_ names: some Sequence<String>) {
    let names = names.sorted()
    self.names = names
    let isSmall = names.count <= Self.few
    byBeginning = isSmall ? [] : names.indices.map(Int32.init)
    byEnd =
      isSmall
      ? []
      : names.map { Array($0.utf8.reversed()) }.enumerated()
        .sorted { $0.element.lexicographicallyPrecedes($1.element) }.map { Int32($0.offset) }
  }

  func nearest(to text: String) -> String? {
    guard !byEnd.isEmpty else { return nearestName(to: text, among: names) }
    let reversed = Array(text.utf8.reversed())
    let near =
      neighbours(in: byBeginning) { $0 < text }
      + neighbours(in: byEnd) { $0.utf8.reversed().lexicographicallyPrecedes(reversed) }
    return nearestName(to: text, among: near)
  }

  private func neighbours(in order: [Int32], before: (String) -> Bool) -> [String] {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if before(names[Int(order[middle])]) { low = middle + 1 } else { high = middle }
    }
    let range = max(0, low - Self.neighbours)..<min(order.count, low + Self.neighbours)
    return order[range].map { names[Int($0)] }
  }
}
