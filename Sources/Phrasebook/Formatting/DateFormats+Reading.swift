package import ProgrammeModel

extension DateFormats {
  /// Reads a date that is written as the screens of this language show it, in a year of its own or else in that of `asOf`.
  ///
  /// Case, zeros before a number, what stands between numbers and words, and the end of a word of three letters or more
  /// don't count: `14 may 2021`, `1.5.2021`, `1 нояб. 2021`.
  package func date(written text: String, relativeTo asOf: Day) -> PartialDate? {
    let written = parts(of: text)
    guard !written.isEmpty, written.count <= 8 else { return nil }
    return years(in: written, asOf).lazy.flatMap(dates).first { date in
      forms(of: date, relativeTo: asOf).contains { shown in
        parts(of: shown).elementsEqual(written) { isWritten($1, for: $0) }
      }
    }
  }

  /// The year of four digits, or else that of `asOf` and those that two digits may stand for, as ``narrow(_:)`` writes them.
  private func years(in written: [String], _ asOf: Day) -> [Int] {
    if let year = written.lazy.filter({ $0.count == 4 }).compactMap({ Int($0) }).first {
      return [year]
    }
    let decades = asOf.year - 50..<asOf.year + 50
    let short = written.filter { $0.count <= 2 }.compactMap { Int($0) }
    return [asOf.year] + decades.filter { short.contains($0 % 100) }
  }

  /// Whether a part that was typed is one that is shown, or the beginning of a word.
  private func isWritten(_ typed: String, for shown: String) -> Bool {
    typed == shown || typed.count >= 3 && Int(typed) == nil && shown.hasPrefix(typed)
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
    return [
      short(day), short(day, relativeTo: asOf), narrow(day), long(day),
      alignedWeekdayDate(day, relativeTo: asOf), longWithWeekday(day),
    ]
  }

  /// Numbers of up to two digits without zeros before them, other numbers and words, but for the abbreviation of "year" that ends a Russian date.
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
      .map { $0.text.count > 2 ? $0.text : Int($0.text).map(String.init) ?? $0.text }
  }
}

private enum Kind {
  case number, word, between

  init(_ character: Character) {
    self = ("0"..."9").contains(character) ? .number : character.isLetter ? .word : .between
  }
}
