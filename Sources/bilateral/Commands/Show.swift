import ArgumentParser
import Reports

/// Prints a screen's content, or a record, without a terminal.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one screen's content, or one record.",
    discussion: """
      SCREEN is overview, areas, area/ID, trade or events. Anything else is a record's id; \
      kind:ID where several records have it, or a screen its name.
      """)

  @Argument(help: ArgumentHelp("A screen's name, or a record's id.", valueName: "screen|id"))
  var target: String

  @OptionGroup var data: DataDirectoryOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How it is written: text or json.")
  var format = ShowFormat.text

  mutating func run() throws {
    try Show.print(target, of: data, view, as: format, to: output.output)
  }

  /// Prints a document, or ends the command with one line on standard error.
  ///
  /// - Parameter file: where it goes; standard output where `nil`.
  static func print(
    _ target: String, of data: DataDirectoryOptions, _ view: ViewOptions, as format: ShowFormat,
    to file: String? = nil
  ) throws {
    let context = view.showContext(for: try data.snapshot())
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
