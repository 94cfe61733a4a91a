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

  @OptionGroup var changes: SinceOption

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

  mutating func run() throws {
    let snapshot = try data.snapshot()
    let asOf = day.day(for: snapshot)
    let since = try changes.start(asOf: asOf)
    let assessment = Assessment(
      DatedSnapshot(snapshot, asOf: asOf, hidesIllustrative: sourcedOnly))
    let unsaid = ViewOptions.language(unsaid: SettingsFile.kept(forCityOf: nil).language)
    let pack = Pack(
      in: (language.isEmpty ? [unsaid] : language).map { language in
        ShowContext(assessment, language: language, badge: day.badge(for: snapshot), since: since)
      })
    try output.deliver(format == .html ? pack.html : pack.markdown)
  }
}
