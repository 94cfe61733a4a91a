import ArgumentParser
import Reports

/// Prints a screen's content, or a record, without a terminal.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one screen's content, or one record.",
    discussion: """
      SCREEN is overview, areas, area/ID, trade, events or changes. Anything else is a record's id; \
      kind:ID where several records have it, or a screen its name.
      """)

  @Argument(help: ArgumentHelp("A screen's name, or a record's id.", valueName: "screen|id"))
  var target: String

  @OptionGroup var data: DataDirectoryOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How it is written: text or json.")
  var format = ShowFormat.text

  @Option(help: "From when changes count: a date, or meeting for the last joint meeting.")
  var since: String?

  func validate() throws {
    guard let since else { return }
    guard target == "changes" else {
      throw ValidationError("--since \"\(since)\": goes with \"changes\" only; write show changes")
    }
    guard ShowSince(since) != nil else { throw ValidationError(Self.refusal(of: since)) }
  }

  /// Why a yardstick is refused, and what to write.
  private static func refusal(of since: String) -> String {
    let hint = "write a date such as 2021-10-14, or meeting"
    return since == "visit"
      ? "--since \"visit\": the last visit is known to the dashboard only; \(hint)"
      : "--since \"\(since)\": is no date and no meeting; \(hint)"
  }

  mutating func run() throws {
    let since = since.flatMap { ShowSince($0) } ?? .meeting
    try Show.print(target, of: data, view, as: format, since: since, to: output.output)
  }

  /// Prints a document, or ends the command with one line on standard error.
  ///
  /// - Parameter file: where it goes; standard output where `nil`.
  static func print(
    _ target: String, of data: DataDirectoryOptions, _ view: ViewOptions, as format: ShowFormat,
    since: ShowSince = .meeting, to file: String? = nil
  ) throws {
    let context = view.showContext(for: try data.snapshot(), since: since)
    let document: any ShowDocument
    do {
      document = try ShowTarget.document(named: target, in: context)
    } catch {
      Complaint.write("\(error)")
      throw ExitCode.usage
    }
    try Delivery.deliver(format.write(document, in: context), to: file)
  }
}

extension ShowFormat: ExpressibleByArgument {}
