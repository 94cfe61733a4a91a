package import ProgrammeModel

extension DateFormats {
  /// Reads a date that is written as the screens of this language show it, in a year of its own or else in that of `asOf`.
  ///
  /// Case, zeros before a number and what stands between numbers and words don't count: `14 may 2021`, `1.5.2021`.
  package func date(written text: String, relativeTo asOf: Day) -> PartialDate? {
    let written = parts(of: text)
    guard !written.isEmpty, written.count <= 8 else { return nil }
    let year = written.lazy.filter { $0.count == 4 }.compactMap { Int($0) }.first ?? asOf.year
    return dates(in: year).first { date in
      forms(of: date, relativeTo: asOf).contains { parts(of: $0) == written }
    }
  }

  /// The days, months, quarters and halves of a year, and itself.
  private func dates(in year: Int) -> [PartialDate] {
    guard let first = Day(year: year, month: 1, day: 1) else { return [] }
    let days = (0..<(first.adding(months: 12) - first)).map { PartialDate(first + $0) }
    let longer: [(PartialDate.Precision, count: Int)] = [
      (.month, 12), (.quarter, 4), (.half, 2), (.year, 1),
    ]
    return days
      + longer.flatMap { precision, count in
        (0..<count).map { PartialDate(precision, from: first.adding(months: $0 * 12 / count)) }
      }
  }

  private func forms(of date: PartialDate, relativeTo asOf: Day) -> [String] {
    guard date.precision == .day else { return [short(date), long(date)] }
    let day = date.earliest
    return [short(day), short(day, relativeTo: asOf), long(day)]
  }

  /// Numbers without zeros before them and words, but for the abbreviation of "year" that ends a Russian date.
  private func parts(of text: String) -> [String] {
    var parts: [(kind: Kind, text: String)] = []
    for character in text.lowercased() {
      let kind = Kind(character)
      if parts.last?.kind == kind {
        parts[parts.count - 1].text.append(character)
      } else {
        parts.append((kind, String(character)))
      }
    }
    return parts.filter { $0.kind != .between && $0.text != "г" }
      .map { Int($0.text).map(String.init) ?? $0.text }
  }
}

private enum Kind {
  case number, word, between

  init(_ character: Character) {
    self = ("0"..."9").contains(character) ? .number : character.isLetter ? .word : .between
  }
}
