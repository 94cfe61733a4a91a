import LocatedJSON
import ProgrammeModel

/// A whole data directory: it loads or says why not, every finding has a place, and its canonical form is one.
///
/// An input is a line `== path` before each file's text.
enum DirectoryFuzz {
  static func run(_ bytes: [UInt8]) {
    let files = SmallProgramme.files.mapValues { Array($0.utf8) }
      .merging(FuzzDirectory(bytes).files) { $1 }
    let loader = Loader(FilesInMemory(bytes: files))
    guard let (findings, _) = try? loader.findings(on: { _ in day }) else {
      return
    }
    for finding in findings {
      let count = files[finding.path]?.count ?? 0
      promise((0...count).contains(finding.offset), "a place outside the file: \(finding)")
    }
    if let snapshot = try? loader.snapshot() { look(at: snapshot) }
    for (path, text) in files { checkForm(of: path, text) }
  }

  private static let day = Day(number: 18_946)

  private static func look(at snapshot: Snapshot) {
    let assessment = Assessment(DatedSnapshot(snapshot, asOf: day))
    promise(assessment.areas.count <= snapshot.areas.count, "areas from nowhere")
    _ = assessment.changes(since: day.adding(months: -12))
  }

  private static func checkForm(of path: String, _ text: [UInt8]) {
    let folder = path.split(whereSeparator: { $0 == "/" || $0 == "." }).first.map(String.init)
    guard let kind = folder.flatMap({ RecordKind.byFolder[$0] }), let document = try? Document(text)
    else { return }
    let form = CanonicalForm(of: kind, languages: ["en", "ru"])
    let once = form.bytes(of: document)
    guard let again = try? Document(once) else { return promise(false, "\(path): form is no JSON") }
    promise(form.bytes(of: again) == once, "\(path): formatted twice is another")
  }
}
