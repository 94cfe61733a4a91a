import ArgumentParser
import Glibc
import ProgrammeModel

/// What stands on the command line after the program's name.
///
/// The parser's tree of all commands takes longer to make than the first frame, and says no more than which command is
/// meant and how it is used. So the command named is parsed by itself; what it can't take, help among it, goes the long way.
struct CommandLineWords {
  private let words: [String]

  /// Those that the process was started with.
  static var given: CommandLineWords {
    CommandLineWords(words: Array(CommandLine.arguments.dropFirst()))
  }

  /// The command that they name, ready to run.
  ///
  /// - Throws: What the parser has to say, as `Bilateral` says it.
  func command() throws -> any ParsableCommand {
    if isPlain, let nearest = nearestCommand { throw refusal(meaning: nearest) }
    if words.count <= 1, isPlain { return Dashboard(on: words.first) }
    return try direct ?? Bilateral.parseAsRoot(words)
  }

  /// Whether they name no command and no option: at most a directory.
  private var isPlain: Bool {
    guard let word = words.first else { return true }
    return !word.hasPrefix("-") && !word.isEmpty && word != "help" && named == nil
  }

  /// The command that a word may mean which names nothing that is there.
  private var nearestCommand: String? {
    guard let word = words.first, !word.contains("/"), access(word, F_OK) != 0 else { return nil }
    return nearestName(
      to: word,
      among: Bilateral.configuration.subcommands.compactMap { $0.configuration.commandName })
  }

  /// What a mistyped command ends with; alone it is a directory that is not there.
  private func refusal(meaning command: String) -> any Error {
    let line = "\"\(words[0])\" is no command and no directory; did you mean \"\(command)\"?"
    if words.count > 1 { return ValidationError(line) }
    Complaint.write(line)
    return ExitCode.noData
  }

  private var named: (any ParsableCommand.Type)? {
    words.first.flatMap { word in
      Bilateral.configuration.subcommands.first { $0.configuration.commandName == word }
    }
  }

  /// The command where its words are whole and right; `nil` for all else.
  private var direct: (any ParsableCommand)? {
    if let named { return Self.parse(words.dropFirst(), as: named) }
    return words.first == "help" ? nil : Self.parse(words[...], as: Dashboard.self)
  }

  /// A command with commands of its own, and one that asks for help, come out as another type.
  private static func parse<C: ParsableCommand>(
    _ words: ArraySlice<String>, as type: C.Type
  ) -> (any ParsableCommand)? {
    try? type.parse(Array(words))
  }
}
