import ArgumentParser
import ProgrammeModel

/// Adds a record of one kind: its flags are the fields of the kind.
struct NewRecord<Kind: CreatableRecord>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Kind.kind, abstract: "Add one \(Kind.kind).", discussion: discussion)
  }

  @Flag(help: "Open the draft in $VISUAL or $EDITOR first, and check it afterwards.")
  var edit = false

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "Fields, and the data directory; else the one that $BILATERAL_DATA names.",
      valueName: "--field value> ... <dir"))
  var words: [String] = []

  mutating func run() throws {
    let draft: RecordDraft
    let directory: String
    do throws(FlagFault) {
      let words = try FieldWords(words, flags: Self.flags)
      draft = try RecordDraft(Kind.recordKind, words)
      directory = try Self.directory(words)
    } catch {
      Complaint.write("\(error)")
      throw ExitCode.usage
    }
    let desk = RecordDesk(Kind.self, directory: directory)
    let path = edit ? try desk.editAndWrite(draft) : try desk.write(draft)
    try Delivery.deliver(path + "\n", to: nil)
  }

  private static var flags: [FieldFlag] { FieldFlag.all(Kind.recordKind.outlines) }

  /// The bundled programme is never written to unless it is named.
  private static func directory(_ words: FieldWords) throws(FlagFault) -> String {
    let named = words.directory ?? Surroundings.environment["BILATERAL_DATA"] ?? ""
    if named.isEmpty { throw .noDirectory }
    return named
  }

  private static var discussion: String {
    let lines = flags.map { flag in
      "  \(flag.usage)\(flag.isRequired ? " (required)" : "")\n      \(flag.outline.meaning)"
    }
    return """
      A text is given once, in the programme's default language, or once for each language: \
      --title-en, --title-ru, --title-zh. A flag whose value ends in … may be repeated. JSON is an \
      object as it would stand in the file. Without --id the id is made of \
      \(Kind.idParts.map(\.field).joined(separator: ", ")).

      FIELDS:
      \(lines.joined(separator: "\n"))
      """
  }
}
