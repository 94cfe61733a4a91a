import ArgumentParser
import Phrasebook
import ProgrammeModel

/// The day that everything is seen from: the same for every command that depends on one.
struct AsOfOption: ParsableArguments {
  @Option(help: "The day that everything is shown as of, such as 2021-11-15.")
  var asOf: String?

  /// As the parser makes it where it is not given.
  static var unsaid: AsOfOption {
    var option = AsOfOption()
    option.asOf = nil
    return option
  }

  func validate() throws {
    if let asOf, PartialDate(asOf)?.precision != .day {
      throw ValidationError("--as-of \"\(asOf)\": is not a day; write 2021-11-15")
    }
  }

  /// The day asked for, else the one that the programme pins, else today in the first party's zone.
  func day(for snapshot: Snapshot) -> Day {
    asOf.flatMap { PartialDate($0)?.earliest } ?? snapshot.ownDay
  }

  /// Why the day is not today, or `nil` where it is.
  func badge(for snapshot: Snapshot) -> AsOfBadge? {
    AsOfBadge(on: day(for: snapshot), of: snapshot.ownDay, isPinned: isPinned(for: snapshot))
  }

  /// Whether the day is fixed, rather than today.
  func isPinned(for snapshot: Snapshot) -> Bool {
    asOf != nil || snapshot.programme.asOf != nil
  }
}
