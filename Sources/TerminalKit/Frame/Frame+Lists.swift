/// A list as it stands in a frame: the border around it, and which of its entries are drawn.
package struct ListInView: Hashable, Sendable {
  package let box: Rect

  /// The rows that entries are drawn on.
  package fileprivate(set) var rows: Range<Int>

  /// The first and the last entry drawn.
  package fileprivate(set) var entries: ClosedRange<Int>
}

extension Frame {
  /// The list under the keys: of several that are framed the one whose border is double.
  package var listInFocus: ListInView? {
    let lists = lists
    return lists.count == 1 ? lists.first : lists.first { self[$0.box.origin].scalar == "╒" }
  }

  /// The lists in view, read off what places stand for.
  private var lists: [ListInView] {
    var lists: [ListInView] = []
    let boxes = hitMap.places.filter { $0.hit == .box }.map(\.area)
    for place in hitMap.places {
      guard case .entry(let entry) = place.hit,
        let box = boxes.last(where: { $0.contains(place.area.origin) })
      else { continue }
      if let index = lists.firstIndex(where: { $0.box == box }) {
        let known = lists[index].entries
        lists[index].entries = min(known.lowerBound, entry)...max(known.upperBound, entry)
        let rows = lists[index].rows
        lists[index].rows =
          min(rows.lowerBound, place.area.minY)..<max(rows.upperBound, place.area.maxY)
      } else {
        lists.append(
          ListInView(
            box: box, rows: place.area.minY..<place.area.maxY, entries: entry...entry))
      }
    }
    return lists
  }
}
