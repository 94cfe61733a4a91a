import ArgumentParser
import Foundation
import Glibc
import ProgrammeModel
import Reports

/// Takes a series' figures from a CSV file.
struct ImportTrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trade", abstract: "Take a series' figures from a CSV file.",
    discussion: """
      FILE has the columns period and value, or those of UN Comtrade. The difference is shown \
      first; it is written after --yes, or after a yes at the terminal, in canonical form, and \
      only where the whole directory stays sound. Exits 1 where there is a difference that was \
      not written, 2 where it is refused.
      """)

  @Argument(
    help: ArgumentHelp("The CSV file, in UTF-8.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var data: DataDirectoryArgument

  @Option(help: ArgumentHelp("The series that the figures belong to.", valueName: "id"))
  var series: String

  @Option(help: ArgumentHelp("The source that new figures rest on.", valueName: "id"))
  var source: String?

  @Option(help: "What divides fields: one character, or tab; told where only one can.")
  var delimiter: String?

  @Option(help: "What stands before decimals: . or a comma.")
  var decimal = "."

  @Option(help: "What stands between thousands, such as a comma; nothing may otherwise.")
  var thousands: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Take only rows with this text in this column.", valueName: "column=text"))
  var conditions: [String] = []

  @Option(help: "The power of ten that values are in; else the series' own, or 0 of UN Comtrade.")
  var unitMult: Int?

  @Flag(help: "Write without asking.")
  var yes = false

  func validate() throws {
    guard data.isNamed else {
      throw ValidationError("no data directory; write its path, or set BILATERAL_DATA")
    }
    for (name, text) in [("delimiter", delimiter), ("decimal", decimal), ("thousands", thousands)] {
      if let text, text.unicodeScalars.count != 1, !(name == "delimiter" && text == "tab") {
        throw ValidationError("--\(name) \"\(text)\": is not one character")
      }
    }
    guard [".", ","].contains(decimal) else {
      throw ValidationError("--decimal \"\(decimal)\": write . or ,")
    }
    if decimal == thousands {
      throw ValidationError("--thousands \"\(decimal)\": is the --decimal too; write another")
    }
    for condition in conditions where !condition.contains("=") {
      throw ValidationError("--where \"\(condition)\": has no =; write COLUMN=TEXT")
    }
  }

  mutating func run() throws {
    let desk = try ImportDesk(directory: data.path)
    let change = try desk.change(series: series, source: source, from: file, options)
    try OpenOutput.errors.write(change.remarks.map { "\(file): \($0)\n" }.joined())
    try Delivery.deliver(change.difference.text, to: nil)
    if change.difference.differences.isEmpty { return }
    guard yes || Self.isConfirmed() else {
      Complaint.write("nothing is written; add --yes to write it")
      throw ExitCode.found
    }
    try desk.write(change.difference)
  }

  private var options: FigureFile.Options {
    FigureFile.Options(
      delimiter: delimiter == "tab" ? "\t" : delimiter?.unicodeScalars.first,
      numbers: NumberForm(decimal: decimal.first ?? ".", thousands: thousands?.first),
      conditions: conditions.map { condition in
        let parts = condition.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), String(parts[1]))
      }, multiplier: unitMult)
  }

  /// Asks at a terminal; elsewhere nobody says yes.
  private static func isConfirmed() -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return false }
    try? OpenOutput.errors.write("write it? y or n: ")
    return readLine().map { ["y", "yes"].contains($0.lowercased()) } ?? false
  }
}
