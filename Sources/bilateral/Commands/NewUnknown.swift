import ArgumentParser
import ProgrammeModel

/// What `new` does where no kind that it makes is named: it offers the nearest.
struct NewUnknown: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "kind", shouldDisplay: false)

  @Argument(parsing: .allUnrecognized)
  var words: [String] = []

  mutating func run() throws {
    guard let word = words.first(where: { !$0.hasPrefix("-") }) else {
      throw CleanExit.helpRequest(New.self)
    }
    let names = New.kinds.map { $0.kind }
    let nearest = nearestName(toWordsOf: word, among: names)
    let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "write \(names.joined(separator: ", "))"
    Complaint.write("\"\(word)\": is no kind that `new` makes; \(hint)")
    throw ExitCode.usage
  }
}
