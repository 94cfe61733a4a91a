import Foundation
import LocatedJSON
import ProgrammeModel
import Testing

/// The Debian package python3-jsonschema, which knows nothing of this program.
struct PublicValidator {
  /// What it reports, by file, as far as there is a code of ours for it.
  private(set) var complaints: [String: Set<Complaint>] = [:]

  /// The validator is missing or stopped.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Checks each file against the schema that its name in the data directory gives it.
  ///
  /// - Parameter files: file contents by path; a path's last part but one names the kind: `case/updates/x.json`.
  init(_ files: [NewFile]) throws {
    let folder = try TemporaryFolder()
    for schema in JSONSchema.all { try folder.write("schema/\(schema.fileName)", schema.text) }
    for file in files { try folder.write("data/\(file.path)", bytes: file.bytes) }
    try folder.write("validate.py", Self.script)
    let output = try Self.run(folder)
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    for line in output.split(separator: "\n") {
      let report = try Report(String(line))
      guard let code = report.code, let bytes = texts[report.path] else { continue }
      let root = try Document(bytes).root
      complaints[report.path, default: []].insert(
        Complaint(code: code, offset: try #require(root.offset(at: report.pointer))))
    }
  }

  private static func run(_ folder: TemporaryFolder) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-I", folder.path("validate.py"), folder.path]
    try folder.write("output", "")
    try folder.write("complaint", "")
    process.standardOutput = FileHandle(forWritingAtPath: folder.path("output"))
    process.standardError = FileHandle(forWritingAtPath: folder.path("complaint"))
    do { try process.run() } catch {
      throw Failure(description: "/usr/bin/python3 is not there; `make deps` installs it")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let complaint = try String(contentsOfFile: folder.path("complaint"), encoding: .utf8)
      throw Failure(
        description: "python3-jsonschema did not run (`make deps` installs it): \(complaint)")
    }
    return try String(contentsOfFile: folder.path("output"), encoding: .utf8)
  }

  /// Prints a line for each error: file, place, keyword, and the title of the schema that it breaks.
  private static let script = """
    import json, pathlib, sys
    from jsonschema import Draft7Validator

    root = pathlib.Path(sys.argv[1])
    validators = {}
    for file in (root / "schema").iterdir():
        schema = json.loads(file.read_text("utf-8"))
        Draft7Validator.check_schema(schema)
        validators[file.name.split(".")[0]] = Draft7Validator(schema)

    for file in sorted((root / "data").rglob("*.json")):
        path = file.relative_to(root / "data")
        names = [part.removesuffix(".json") for part in path.parts]
        name = [part for part in names if part in validators][0]
        for error in validators[name].iter_errors(json.loads(file.read_text("utf-8"))):
            pointer = "".join(f"/{part}" for part in error.absolute_path)
            print(path, pointer, error.validator, error.schema.get("title", ""), sep="\\t")
    """
}

/// A finding of either side: what, and where in the file.
struct Complaint: Hashable, CustomStringConvertible {
  let code: FindingCode
  /// Bytes from the start of the file.
  let offset: Int

  var description: String { "\(code.text)@\(offset)" }
}
