extension Sheet {
  /// The table as a section of an HTML page, named by its heading.
  func html(level: Int = 2) -> HTMLText {
    let heading = HTMLText.element("h\(level)", text: title)
    if rows.isEmpty {
      return .element("section", [heading, .element("p", text: emptyWord ?? "–")])
    }
    let table = HTMLText.element(
      "table",
      [.element("thead", [headRow]), .element("tbody", body)])
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

  /// The rows; short things such as dates are not broken where the whole column has no other.
  private var body: [HTMLText] {
    let styles = shownColumns.map { column in
      columns[column].isNumber
        ? "number" : rows.allSatisfy { $0[column].isWhole } ? "whole" : nil
    }
    return shownRows.map { row in
      .element("tr", zip(styles, row).enumerated().map { bodyCell($1.1, style: $1.0, at: $0) })
    }
  }

  private func bodyCell(_ text: String, style: String?, at place: Int) -> HTMLText {
    switch (place, style) {
    case (0, let style?): .element("th", ["scope": "row", "class": style], text: text)
    case (0, nil): .element("th", ["scope": "row"], text: text)
    case (_, let style?): .element("td", ["class": style], text: text)
    default: .element("td", text: text)
    }
  }
}
