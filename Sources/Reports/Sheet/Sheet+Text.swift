extension PlainPage {
  /// A table under its title, or a word that there is nothing.
  mutating func sheet(_ sheet: Sheet) {
    title(sheet.title)
    if sheet.rows.isEmpty {
      line(sheet.emptyWord)
      return
    }
    let numbers = sheet.shownColumns.enumerated().filter { sheet.columns[$0.element].isNumber }
    table([sheet.shownHeadings] + sheet.shownRows, trailing: Set(numbers.map(\.offset)))
  }
}
