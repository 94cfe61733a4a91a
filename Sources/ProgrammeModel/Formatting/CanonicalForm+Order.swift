import LocatedJSON

extension CanonicalForm {
  /// An object's members: `$schema` and `_comment`, known fields in their order, the rest as they
  /// stand.
  func members(of object: Value, outlines: [FieldOutline]) -> [Member] {
    let members = Array(object.members)
    var places: [String: Int] = ["$schema": -2, "_comment": -1]
    for (place, outline) in outlines.enumerated() { places[outline.name] = place }
    return sorted(members) { places[$0.key.string] ?? .max }
  }

  /// The texts of a map: `$schema` and `_comment`, the programme's languages, the rest as they
  /// stand.
  func texts(of map: Value) -> [Member] {
    var places: [String: Int] = ["$schema": -2, "_comment": -1]
    for (place, language) in languages.enumerated() where places[language] == nil {
      places[language] = place
    }
    return sorted(Array(map.members)) { places[$0.key.string] ?? .max }
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
  private func sorted<T>(_ elements: [T], by place: (T) -> some Comparable) -> [T] {
    elements.enumerated().map { (place: place($0.element), order: $0.offset, element: $0.element) }
      .sorted { ($0.place, $0.order) < ($1.place, $1.order) }
      .map(\.element)
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
