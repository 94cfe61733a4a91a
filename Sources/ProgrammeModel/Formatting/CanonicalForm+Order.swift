import LocatedJSON

extension CanonicalForm {
  /// An object's members: `$schema` and `_comment`, known fields in their order, the rest as they
  /// stand.
  func members(of object: Value, outlines: [FieldOutline]) -> [Member] {
    var next = 0
    return sorted(Array(object.members)) { place(of: $0.key, in: outlines, from: &next) }
  }

  /// Files list their fields in much the same order, so the search starts after the last hit.
  private func place(of key: Key, in outlines: [FieldOutline], from next: inout Int) -> Int {
    let known =
      outlines[min(next, outlines.count)...].firstIndex { key.equals($0.key) }
      ?? outlines[..<min(next, outlines.count)].firstIndex { key.equals($0.key) }
    if let known {
      next = known + 1
      return known
    }
    return key.equals("$schema") ? -2 : key.equals("_comment") ? -1 : .max
  }

  /// The texts of a map: `$schema` and `_comment`, the programme's languages, the rest as they
  /// stand.
  func texts(of map: Value) -> [Member] {
    sorted(Array(map.members)) { textPlaces[$0.key.string] ?? .max }
  }

  /// A list's records by date or id, and after them what is no record.
  func inOrder(_ items: Value) -> [Value] {
    sorted(Array(items.elements)) { item in
      ItemPlace(
        isOther: item.kind != .object, date: kind.orderField.flatMap { item[$0]?.date },
        id: item["id"]?.string ?? "")
    }
  }

  /// Equal places keep their order.
  private func sorted<T, Place: Comparable>(_ elements: [T], by place: (T) -> Place) -> [T] {
    let places = elements.map(place)
    if zip(places, places.dropFirst()).allSatisfy({ $0 <= $1 }) { return elements }
    return zip(places, elements).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }
}

/// Where a record stands in a list.
private struct ItemPlace: Comparable {
  let isOther: Bool
  /// The first day that its date may stand for; one that can't be read comes last.
  let date: Day?
  let id: String

  static func < (left: ItemPlace, right: ItemPlace) -> Bool {
    if left.isOther != right.isOther { return right.isOther }
    let (a, b) = (left.date?.number ?? .max, right.date?.number ?? .max)
    return a == b ? left.id < right.id : a < b
  }
}

extension Value {
  /// The first day of a date, a period or a time, or `nil` where it is none.
  fileprivate var date: Day? {
    guard let text = string ?? numberText else { return nil }
    return DateTime(text)?.earliest ?? Period(text)?.earliest
  }
}
