/// The rows of a page, and where they stand at a width; a row that is higher than the window is told line by line, so that
/// the selection reaches all of it.
struct ToldPage: Sendable {
  let rows: [PageRow]

  private let layout: PageLayout
  private let width: Int

  init(_ rows: [PageRow], width: Int, height: Int) {
    let whole = PageLayout(rows, width: width)
    let parts = whole.parts(of: rows, height: height)
    self.rows = parts ?? rows
    layout = parts.map { PageLayout($0, width: width) } ?? whole
    self.width = width
  }

  /// Where they stand at a width, which for a page over another screen is not the body's.
  func layout(width: Int) -> PageLayout {
    width == self.width ? layout : PageLayout(rows, width: width)
  }
}
