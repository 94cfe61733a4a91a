import ArgumentParser
import ProgrammeModel
import Reports

/// Prints a screen's content, or a record, without a terminal.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one screen's content, or one record.",
    discussion: """
      SCREEN is \(ShowTarget.screens.joined(separator: ", ")), which lists them, or area/ID. \
      Anything else is a record's id; kind:ID where several records have it, or a screen its name.

      --filter and --sort go with every screen that is a table: all but overview, area/ID and \
      records; data and help can only be sorted. TERMS are those of / in the dashboard: words, and fields such as to:beijing or \
      due:<30d. A column is called as in CSV.

      --check looks at the whole programme, or at one area where area/ID is named, prints what \
      it found and nothing else, and exits 1 where there is anything.
      """)

  @Argument(
    help: ArgumentHelp("A screen's name, or a record's id.", valueName: "screen|id"),
    completion: .list(ShowTarget.screens))
  var target: String

  @OptionGroup var data: DataDirectoryOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("How it is written: \(ShowFormat.names).", valueName: "format"))
  var format = ShowFormat.text

  @Flag(help: "Begin CSV with a byte order mark, by which spreadsheets tell UTF-8.")
  var bom = false

  @OptionGroup var changes: SinceOption

  @Option(
    help: ArgumentHelp(
      "Only the rows that have all words and fields, such as \"metro to:beijing\".",
      valueName: "terms"))
  var filter: String?

  @Option(
    help: ArgumentHelp(
      "Order the rows by a column, such as due, or due:desc for the last one first.",
      valueName: "column[:desc]"),
    transform: Show.order)
  var sort: RowOrder?

  @Option(
    help: ArgumentHelp(
      "Look for what is amiss: \(Check.names), with commas between.",
      valueName: "checks"),
    transform: Show.checks)
  var check: [[Check]] = []

  func validate() throws {
    if bom, format != .csv { throw ValidationError("--bom: goes with --format csv only") }
    if !check.isEmpty, filter != nil || sort != nil {
      throw ValidationError("--check: goes without --filter and --sort")
    }
    if let since = changes.since, target != "changes" {
      throw ValidationError("--since \"\(since)\": goes with \"changes\" only; write show changes")
    }
  }

  private static func order(in text: String) throws -> RowOrder {
    do throws(RowFault) {
      return try RowOrder(text)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  private static func checks(in text: String) throws -> [Check] {
    do {
      return try Check.list(text)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  mutating func run() throws {
    let snapshot = try data.snapshot()
    let since = try changes.start(asOf: view.day(for: snapshot))
    let context = try view.showContext(for: snapshot, since: since)
    let document = try Show.document(target, in: context)
    if !check.isEmpty { return try look(in: context) }
    try deliver(chosen(from: document, in: context), in: context)
  }

  /// The document with the rows that were asked for.
  private func chosen(
    from document: any ShowDocument, in context: ShowContext
  ) throws -> any ShowDocument {
    do throws(RowFault) {
      return try RowChoice(filter: filter, order: sort)
        .chosen(from: document, named: target, in: context)
    } catch {
      Complaint.write("\(error.option): \(error)")
      throw ExitCode.usage
    }
  }

  /// Prints what the checks found.
  private func look(in context: ShowContext) throws {
    let area = target.hasPrefix("area/") ? Identifier<Area>(String(target.dropFirst(5))) : nil
    let found = CheckDocument(check.flatMap(\.self), of: area, in: context)
    if format == .text {
      try output.deliver(found.lines(in: context))
    } else {
      try deliver(found, in: context)
    }
    if !found.isEmpty { throw ExitCode.found }
  }

  private func deliver(_ document: any ShowDocument, in context: ShowContext) throws {
    let text: String
    do {
      text = try format.write(document, in: context)
    } catch {
      Complaint.write("\"\(target)\": \(error)")
      throw ExitCode.usage
    }
    try output.deliver((bom ? "\u{FEFF}" : "") + text)
  }
}

extension Show {
  /// The document that a name asks for, or one line on standard error and exit code 64.
  static func document(_ target: String, in context: ShowContext) throws -> any ShowDocument {
    do {
      return try ShowTarget.document(named: target, in: context)
    } catch {
      Complaint.write("\(error)")
      throw ExitCode.usage
    }
  }
}

extension ShowFormat: ExpressibleByArgument {}
