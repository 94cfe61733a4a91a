extension Sheet {
  /// The table as a section of an HTML page, named by its heading.
  func html(level: Int = 2) -> HTMLText {
    let heading = HTMLText.element("h\(level)", text: title)
    if rows.isEmpty {
      return .element("section", [heading, .element("p", text: emptyWord ?? "–")])
    }
    let table = HTMLText.element(
      "table",
      [.element("thead", [headRow]), .element("tbody", shownRows.map(bodyRow))])
    return .element("section", [heading, .scrolling(table, named: title)])
  }

  private var headRow: HTMLText {
    .element(
      "tr",
      zip(shownColumns, shownHeadings).map { column, heading in
        columns[column].isNumber
          ? .element("th", ["scope": "col", "class": "number"], text: heading)
          : .element("th", ["scope": "col"], text: heading)
      })
  }

  private func bodyRow(_ row: [String]) -> HTMLText {
    let cells = zip(shownColumns, row).enumerated().map { index, cell -> HTMLText in
      if index == 0 { return .element("th", ["scope": "row"], text: cell.1) }
      return columns[cell.0].isNumber
        ? .element("td", ["class": "number"], text: cell.1) : .element("td", text: cell.1)
    }
    return .element("tr", cells)
  }
}
