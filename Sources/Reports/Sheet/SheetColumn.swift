/// How a column of a ``Sheet`` is filled from the elements of its rows.
struct SheetColumn<Element> {
  let name: String
  let heading: String?
  let isNumber: Bool
  let cell: (Element) -> SheetCell

  /// - Parameters:
  ///   - name: what scripts call it.
  ///   - heading: what a reader calls it; `nil` where only a spreadsheet gets it.
  init(
    _ name: String, _ heading: String? = nil, isNumber: Bool = false,
    _ cell: @escaping (Element) -> SheetCell
  ) {
    self.name = name
    self.heading = heading
    self.isNumber = isNumber
    self.cell = cell
  }
}

extension SheetColumn {
  /// Whether a row is made up to show how the programme works.
  static func illustrative(_ isIllustrative: @escaping (Element) -> Bool) -> SheetColumn {
    SheetColumn("illustrative") { .flag(isIllustrative($0), "◇") }
  }
}
