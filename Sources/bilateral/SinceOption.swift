import ArgumentParser
import ProgrammeModel
import Reports

/// From when changes count: the same for every command that tells of them.
struct SinceOption: ParsableArguments {
  @Option(help: "From when changes count: a date, or meeting for the last joint meeting.")
  var since: String?

  func validate() throws {
    guard let since, ShowSince(since) == nil else { return }
    let hint = "write a date such as 2021-10-14, or meeting"
    throw ValidationError(
      since == "visit"
        ? "--since \"visit\": the last visit is known to the dashboard only; \(hint)"
        : "--since \"\(since)\": is no date and no meeting; \(hint)")
  }

  /// What was asked for, else the last meeting; ends the command where it lies after the day that is shown.
  func start(asOf day: Day) throws -> ShowSince {
    let start = since.flatMap { ShowSince($0) } ?? .meeting
    if case .day(let first) = start, first > day {
      throw ValidationError(
        "--since \"\(first)\": lies after \(day), the day that is shown; write an earlier date")
    }
    return start
  }
}
