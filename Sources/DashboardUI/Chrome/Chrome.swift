package import TerminalKit

/// Where the parts stand that frame every screen.
package struct Chrome: Sendable {
  package let header: Rect

  /// The row under the header, empty while there is nothing to tell.
  package let notice: Rect

  /// The row of what narrows the list, empty while nothing does.
  package let filter: Rect
  package let body: Rect
  package let detail: Rect
  package let keyBar: Rect

  /// The least size that a screen is drawn at.
  package static let leastSize = Size(width: 40, height: 12)

  package static func fits(_ size: Size) -> Bool {
    size.width >= leastSize.width && size.height >= leastSize.height
  }

  package init(area: Rect, context: Context) {
    let noticeRows = context.notice == nil ? 0 : 1
    header = area.row(0).textColumns
    notice = area.rows(1..<1 + noticeRows).textColumns
    let filterRows = context.isFiltered ? 1 : 0
    filter = area.rows(1 + noticeRows..<1 + noticeRows + filterRows).textColumns
    let top = 1 + noticeRows + filterRows
    body = area.rows(top..<max(area.height - 2, top))
    detail = area.rowFromBottom(1).textColumns
    keyBar = area.rowFromBottom(0).textColumns
  }
}

extension Context {
  /// The rows and columns that a screen has to itself, never fewer than in the least window.
  package var body: Rect {
    let least = Chrome.leastSize
    let size = Size(width: max(size.width, least.width), height: max(size.height, least.height))
    return Chrome(area: Rect(origin: .zero, size: size), context: self).body
  }
}
