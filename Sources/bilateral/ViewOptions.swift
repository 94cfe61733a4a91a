import ArgumentParser
import Phrasebook
import ProgrammeModel

/// How the programme is looked at: in which language, as of which day, with or without illustrative records.
struct ViewOptions: ParsableArguments {
  @Option(
    help: "The language: \(Language.choices); else what the locale says, else English.",
    completion: .list(Language.allCases.map(\.rawValue)))
  var language: String?

  @Option(help: ArgumentHelp("The city whose clock and requests come first.", valueName: "id"))
  var party: String?

  @OptionGroup private var day: AsOfOption

  @Flag(help: "Leave out what is marked illustrative.")
  var sourcedOnly = false

  /// As the parser makes them where none is given.
  static var unsaid: ViewOptions {
    var options = ViewOptions()
    (options.language, options.party, options.sourcedOnly) = (nil, nil, false)
    options.day = .unsaid
    return options
  }

  func validate() throws {
    _ = try requestedLanguage()
  }

  /// The language of a session: the one asked for, else the environment's, else the one that is kept.
  func language(kept: Language?) -> Language {
    let environment = Surroundings.environment
    return (try? requestedLanguage()) ?? Language.named(in: environment)?.language ?? kept
      ?? .english
  }

  /// Ends the command where the city asked for is none of the programme's.
  func checkParty(of snapshot: Snapshot) throws {
    if let refusal = refusal(of: snapshot) { throw refusal }
  }

  /// Why the city asked for cannot come first; `nil` where it can.
  func refusal(of snapshot: Snapshot) -> ValidationError? {
    let ids = snapshot.parties.map(\.id.text)
    guard let party, !ids.contains(party) else { return nil }
    let hint =
      nearestName(to: party, among: ids).map { "did you mean \"\($0)\"?" }
      ?? "write \(ids.joined(separator: " or "))"
    return ValidationError("--party \"\(party)\": is no party of this programme; \(hint)")
  }

  /// The language asked for, else the one detected.
  var resolvedLanguage: Language {
    let detected = Language(detecting: Surroundings.environment)
    return (try? requestedLanguage()) ?? detected
  }

  private func requestedLanguage() throws -> Language? {
    guard let language else { return nil }
    do {
      return try Language(argument: language)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// The day asked for, else the one that the programme pins, else today in the first party's zone.
  func day(for snapshot: Snapshot) -> Day { day.day(for: snapshot) }

  /// The day that the programme pins, else today in the first party's zone.
  func ownDay(of snapshot: Snapshot) -> Day { day.ownDay(of: snapshot) }

  /// Why the day is not today, or `nil` where it is.
  func badge(for snapshot: Snapshot) -> AsOfBadge? { day.badge(for: snapshot) }

  /// Whether the day is fixed, rather than today.
  func isPinned(for snapshot: Snapshot) -> Bool { day.isPinned(for: snapshot) }
}
