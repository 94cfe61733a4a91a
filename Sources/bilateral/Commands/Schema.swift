import ArgumentParser
import ProgrammeModel

/// Prints or writes the JSON Schemas of the data directory.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print or write the JSON Schemas (draft-07) of the data files.",
    discussion: """
      With KIND it prints the schema of that kind's files; without, the names of the kinds, one a \
      line. With --write it writes them all, or that of KIND, to DIR/schema, each file as a whole; \
      exits 3 where DIR is no data directory. \
      An editor then completes and checks a data file that begins with \
      "$schema": "../schema/updates.schema.json".
      """)

  @Argument(help: "A kind by its folder or its name, such as updates or update.")
  var kind: String?

  @Option(
    help: ArgumentHelp("Write to DIR/schema instead of printing.", valueName: "dir"),
    completion: .directory)
  var write: String?

  mutating func run() throws {
    let schemas = try kind.map { [try Self.schema(named: $0)] } ?? JSONSchema.all
    if let write {
      try save(schemas, in: write)
    } else if kind == nil {
      try Delivery.deliver(schemas.map { $0.name + "\n" }.joined(), to: nil)
    } else {
      try Delivery.deliver(schemas.map(\.text).joined(), to: nil)
    }
  }

  private static func schema(named name: String) throws -> JSONSchema {
    if let schema = JSONSchema(named: name) { return schema }
    let names = JSONSchema.all.map(\.name)
    let nearest = nearestName(
      toWordsOf: name, among: names + JSONSchema.all.map(\.kind.name))
    let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "write \(names.joined(separator: ", "))"
    Complaint.write("\"\(name)\": is no kind of file; \(hint)")
    throw ExitCode.usage
  }

  private func save(_ schemas: [JSONSchema], in directory: String) throws {
    let place: DirectoryOnDisk
    do throws(LoadError) {
      place = try DirectoryOnDisk(dataAt: directory)
      try Loader(place, path: directory).checkProgramme()
    } catch {
      throw ExitCode.noData(because: error)
    }
    for file in schemas.map(\.file) {
      do throws(FileFault) {
        try place.put(file)
      } catch {
        throw error.refusal(of: "\(directory)/\(file.path)")
      }
    }
  }
}
