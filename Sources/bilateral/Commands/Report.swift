import ArgumentParser
import Phrasebook
import ProgrammeModel
import Reports

/// Prints the pack for a joint committee.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print the joint-committee pack.",
    discussion: """
      Ratings by side with reasons and changes, slips, requests by city, decisions and open \
      actions, events, trade, and notes on the data; as Markdown, or as one HTML file that needs \
      nothing else and prints on A4.
      """)

  @OptionGroup var data: DataDirectoryOptions
  @OptionGroup var day: AsOfOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "The language: \(Language.choices); two side by side with a comma between, such as ru,zh.",
      valueName: "languages"),
    transform: Report.languages)
  var language: [Language] = []

  @Flag(help: "Leave out what is marked illustrative.")
  var sourcedOnly = false

  @Option(help: "How it is written: markdown or html.")
  var format = Format.markdown

  @Option(
    help: "From when changes count: a date, or meeting for the last joint meeting.",
    transform: Report.since)
  var since = ShowSince.meeting

  enum Format: String, CaseIterable, ExpressibleByArgument { case markdown, html }

  private static func languages(in text: String) throws -> [Language] {
    let names = text.split(separator: ",", omittingEmptySubsequences: false)
    guard names.count <= 2 else {
      throw ValidationError("--language \"\(text)\": is more than two languages; write ru,zh")
    }
    do {
      return try names.map { try Language(argument: String($0)) }
    } catch {
      throw ValidationError("\(error)")
    }
  }

  private static func since(in text: String) throws -> ShowSince {
    guard let since = ShowSince(text) else {
      throw ValidationError(
        "--since \"\(text)\": is no date and no meeting; write a date such as 2021-10-14, or meeting"
      )
    }
    return since
  }

  mutating func run() throws {
    let snapshot = try data.snapshot()
    let assessment = Assessment(
      DatedSnapshot(snapshot, asOf: day.day(for: snapshot), hidesIllustrative: sourcedOnly))
    let detected = Language(detecting: Surroundings.environment)
    let pack = Pack(
      in: (language.isEmpty ? [detected] : language).map { language in
        ShowContext(assessment, language: language, badge: day.badge(for: snapshot), since: since)
      })
    try output.deliver(format == .html ? pack.html : pack.markdown)
  }
}
