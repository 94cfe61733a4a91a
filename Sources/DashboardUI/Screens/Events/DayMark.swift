import ProgrammeModel
import TerminalKit

/// The letter after a day of the calendar: who has it off, or makes it up.
struct DayMark {
  /// A letter for each party: the first of its short name.
  private let letters: [(party: Identifier<Party>, letter: String)]
  private let calendar: WorkingCalendar

  static let bothOff = "X"

  init(in context: Context) {
    calendar = context.assessment.calendar
    letters = context.snapshot.parties.map { party in
      (party.id, context.shortName(of: party).prefix(1).uppercased())
    }
  }

  func letter(of party: Identifier<Party>) -> String {
    letters.first { $0.party == party }?.letter ?? "?"
  }

  /// The sign of a worked weekend: the letter in lower case, or `+` in scripts that have none.
  func makeUpLetter(of party: Identifier<Party>) -> String {
    let letter = letter(of: party)
    return letter.lowercased() == letter ? "+" : letter.lowercased()
  }

  /// Nothing on an ordinary day.
  func text(on day: Day) -> String {
    let named = letters.filter { calendar.name(of: day, for: $0.party) != nil }
    let off = named.filter { !calendar.isWorking(day, for: $0.party) }
    if off.count == letters.count, off.count > 1 { return Self.bothOff }
    if let first = off.first { return first.letter }
    let madeUp = named.first { day.weekday > 5 && calendar.isWorking(day, for: $0.party) }
    return madeUp.map { makeUpLetter(of: $0.party) } ?? ""
  }

  /// Whether no party works.
  func isOffForAll(_ day: Day) -> Bool {
    letters.allSatisfy { !calendar.isWorking(day, for: $0.party) }
  }
}
