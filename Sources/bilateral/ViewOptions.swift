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
    (try? requestedLanguage()) ?? Self.language(unsaid: kept)
  }

  /// The language where no option names one: the environment's, else the one that is kept.
  static func language(unsaid kept: Language?) -> Language {
    Language.named(in: Surroundings.environment)?.language ?? kept ?? .english
  }

  /// Ends the command where the city asked for is none of the programme's.
  func checkParty(of snapshot: Snapshot) throws {
    if let refusal = refusal(of: snapshot) { throw refusal }
  }

  /// Why the city asked for cannot come first; `nil` where it can.
  func refusal(of snapshot: Snapshot) -> ValidationError? {
    guard let party, let reason = snapshot.refusal(ofParty: party) else { return nil }
    return ValidationError("--party \"\(party)\": \(reason)")
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

  /// Why the day is not today, or `nil` where it is.
  func badge(for snapshot: Snapshot) -> AsOfBadge? { day.badge(for: snapshot) }

  /// Whether the day is fixed, rather than today.
  func isPinned(for snapshot: Snapshot) -> Bool { day.isPinned(for: snapshot) }
}

extension Snapshot {
  /// Why a city cannot come first, and what to write; `nil` where it can.
  func refusal(ofParty id: String) -> String? {
    let ids = self.parties.map(\.id.text)
    if ids.contains(id) { return nil }
    let hint =
      nearestName(to: id, among: ids).map { "did you mean \"\($0)\"?" }
      ?? "write \(ids.joined(separator: " or "))"
    return "is no party of this programme; \(hint)"
  }
}
