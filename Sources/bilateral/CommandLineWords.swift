import ArgumentParser

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
    if words.count <= 1, isPlain { return Dashboard(on: words.first) }
    return try direct ?? Bilateral.parseAsRoot(words)
  }

  /// Whether they name no command and no option: at most a directory.
  private var isPlain: Bool {
    guard let word = words.first else { return true }
    return !word.hasPrefix("-") && !word.isEmpty && word != "help" && named == nil
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
