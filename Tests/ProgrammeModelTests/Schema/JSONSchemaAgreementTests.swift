import Foundation
import ProgrammeModel
import Testing

/// A public validator with our schemas finds what `validate` finds, at the same places.
struct JSONSchemaAgreementTests {
  private static let codes: Set<FindingCode> = [.e101, .e102, .e103, .e104, .e105, .e107]

  private func bundledFiles() throws -> [NewFile] {
    try DirectoryOnDisk(path: BundledProgramme.path).allFiles().filter {
      $0.path.hasSuffix(".json")
    }
  }

  @Test func theBundledProgrammeIsSound() throws {
    #expect(try PublicValidator(try bundledFiles()).complaints.isEmpty)
  }

  @Test func bothFindTheSameInEveryBrokenCopy() throws {
    let files = try bundledFiles()
    var copies: [(broken: NewFile, place: String, case: BrokenCopy)] = []
    for (index, copy) in BrokenCopy.all.enumerated() {
      let file = try #require(files.first { $0.path == copy.path })
      let broken = try copy.applied(to: file)
      copies.append((broken, "\(index)/\(copy.path)", copy))
    }
    let validator = try PublicValidator(copies.map { NewFile($0.place, $0.broken.bytes) })
    for copy in copies {
      let ours = try complaints(about: copy.broken, among: files)
      #expect(ours.contains { $0.code == copy.case.code }, "\(copy.case)")
      #expect(validator.complaints[copy.place, default: []] == ours, "\(copy.case)")
    }
  }

  @Test(arguments: [FindingCode.e101, .e102, .e103, .e104, .e105, .e107])
  func eachCodeIsBrokenTwice(code: FindingCode) {
    #expect(BrokenCopy.all.count { $0.code == code } >= 2)
  }

  @Test(arguments: [
    ("requests", "opened", DateForms.dates), ("areas", "period", DateForms.periods),
    ("events", "start", DateForms.times), ("agreements", "term", DateForms.durations),
  ])
  func bothReadTheSameForms(kind: String, field: String, forms: [String]) throws {
    let required: JSON = [
      "title": "T", "from": "moscow", "to": "beijing", "opened": "2021", "start": "2021",
      "parties": ["moscow", "beijing"],
    ]
    let items = forms.enumerated().map { index, form in
      required.merging(["id": "r\(index)"]).merging(.object([(field, .text(form))]))
    }
    let text = JSON.object([("items", .list(items))]).rendered.text
    let file = NewFile("\(kind).json", text)
    let fixture = Fixture().file(file.path, bytes: file.bytes)
    let ours = try complaints(
      about: file, among: fixture.files.map { NewFile($0.key, $0.value) })
    let theirs = try PublicValidator([file]).complaints[file.path, default: []]
    #expect(theirs.filter { $0.code == .e102 } == ours.filter { $0.code == .e102 })
    #expect(ours.contains { $0.code == .e102 })
    #expect(ours.count { $0.code == .e102 } < forms.count)
  }

  private func complaints(about file: NewFile, among files: [NewFile]) throws -> Set<Complaint> {
    var contents = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    contents[file.path] = file.bytes
    let findings = try Loader(FilesInMemory(bytes: contents)).findings().findings
    return Set(
      findings.filter { $0.path == file.path && Self.codes.contains($0.code) }
        .map { Complaint(code: $0.code, offset: $0.offset) })
  }
}
