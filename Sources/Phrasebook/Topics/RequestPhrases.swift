import ProgrammeModel

/// Who waits for whom.
package protocol RequestPhrases: Sendable {
  /// Who owes answers, in one line: `waiting on Beijing 3 (oldest 21 d) · on Moscow 1`.
  func waiting(on parties: [Owing]) -> String

  /// Who owes answers, in few columns: `Moscow owes 1 (17 d), Beijing 3 (21 d)`.
  func debts(_ all: [Owing]) -> String

  /// One party's debt in a cell: `Beijing 3/21 d`.
  func waitingCell(_ owing: Owing) -> String

  /// One party's debt in words: `Beijing owes 3, oldest 21 d`.
  func owes(_ owing: Owing) -> String

  /// One request: `waiting on Beijing for 21 days`.
  func waiting(on party: String, days: Int) -> String

  /// One request, with its day: `waiting on Beijing since 25 Oct: 21 d`.
  func waiting(on party: String, since day: String, days: Int) -> String

  /// A group's head: `Beijing owes Moscow`.
  func owes(_ party: String, to other: String) -> String

  /// A party's side in the strip: `Beijing’s court 3, oldest 21 d, 1 overdue`.
  func court(_ owing: Owing, overdue: Int) -> String

  /// Nothing waits.
  var noOpenRequests: String { get }

  /// The pane's counts: `4 open · 7 answered`.
  func open(_ open: Int, answered: Int) -> String

  /// The pane's order.
  var overdueFirst: String { get }

  /// Who asked for what: `Moscow asked: Interface data`.
  func asked(by party: String, _ title: String) -> String

  /// Who answered what: `Beijing answered: Interface data`.
  func answered(by party: String, _ title: String) -> String

  /// When it was asked: `asked 25 Oct`.
  func asked(_ date: String) -> String

  /// When an answer is hoped for: `due 5 Nov`.
  func due(_ date: String) -> String

  /// How late the answer is: `10 d overdue`.
  func overdue(days: Int) -> String

  /// How long its answer took: `in 21 d`.
  func answered(inDays days: Int) -> String

  /// When it was answered: `answered 8 Nov`.
  func answered(_ date: String) -> String

  /// Who answered: `answered by Moscow`.
  func answered(by party: String) -> String

  /// What a request holds up: `holds up Signalling plan`.
  func holdsUp(_ title: String) -> String

  /// The median days of the answers: `median ≈ 9 d`; the mark comes with the call.
  func median(days: String, mark: String) -> String

  /// The label over what was asked.
  var question: String { get }

  /// The label over what was answered.
  var answer: String { get }
}
