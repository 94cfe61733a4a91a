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
    subcommands: [
      NewRecord<Update>.self, NewRecord<Event>.self, NewRecord<Request>.self,
      NewRecord<Practice>.self, NewRecord<Decision>.self, NewRecord<Risk>.self,
      NewRecord<Expert>.self,
    ])
}
