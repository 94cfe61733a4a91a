import ArgumentParser
import ProgrammeModel

/// Adds a record to a data directory.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Add a record to a data directory, in a file of its own.",
    discussion: """
      The record is checked with the whole directory before it is written, and never written over \
      another. Standard output gets the path; exits 2 where it is refused, 1 where the disk \
      refuses, 3 where DIR is no data directory.
      """,
    subcommands: kinds.map { command($0) } + [NewUnknown.self], defaultSubcommand: NewUnknown.self)

  /// The kinds of record that it makes.
  static let kinds: [any CreatableRecord.Type] = [
    Update.self, Event.self, Request.self, Practice.self, Decision.self, Risk.self, Expert.self,
  ]

  private static func command<R: CreatableRecord>(
    _ kind: R.Type
  ) -> any ParsableCommand.Type { NewRecord<R>.self }
}
