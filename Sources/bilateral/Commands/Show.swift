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

  @OptionGroup var options: ViewOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How it is written.")
  var format = ShowFormat.text

  mutating func run() throws {
    try Show.print(target, options, as: format, to: output.output)
  }

  /// Prints a document, or ends the command with one line on standard error.
  ///
  /// - Parameter file: where it goes; standard output where `nil`.
  static func print(
    _ target: String, _ options: ViewOptions, as format: ShowFormat, to file: String? = nil
  ) throws {
    let view = try options.view()
    let context = ShowContext(view.assessment, language: view.language)
    do {
      let document = try ShowTarget.document(named: target, in: context)
      try Delivery.deliver(format.write(document, in: context), to: file)
    } catch let error as UnknownTarget {
      Complaint.write("\(error)")
      throw ExitCode.usage
    }
  }
}

extension ShowFormat: ExpressibleByArgument {}
