import Foundation
import LocatedJSON
import ProgrammeModel
import Testing

/// Whatever a file holds: twice is once, and nothing that it says is changed.
struct CanonicalFormPropertyTests {
  private func check(_ bytes: [UInt8], as kind: RecordKind, _ what: String) throws {
    let form = CanonicalForm(of: kind, languages: ["en", "ru", "zh"])
    let before = try Document(bytes)
    guard before.duplicateKeys.isEmpty else { return }
    let once = form.bytes(of: before)
    let after = try Document(once)
    #expect(form.bytes(of: after) == once, "\(what)")
    let (old, new) = (StoredValue(before.root), StoredValue(after.root))
    #expect(old == new || old.unordered == new.unordered && old.unordered != nil, "\(what)")
  }

  @Test func holdsForTheBundledProgramme() throws {
    let directory = try DirectoryOnDisk(path: BundledProgramme.path)
    for file in try DirectoryListing(of: directory).all {
      try check(directory.contents(of: file.path).bytes, as: file.kind, file.path)
    }
  }

  @Test func holdsForEveryTextOfTheReadersCorpus() throws {
    let folder = URL(filePath: #filePath)
      .appending(path: "../../../LocatedJSONTests/Corpus").standardizedFileURL.path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("accept-") }
    #expect(names.count > 50)
    for name in names {
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
      for kind in RecordKind.all { try check(bytes, as: kind, "\(name) as \(kind.name)") }
    }
  }

  @Test(arguments: RecordKind.all.map(\.name))
  func holdsForObjectsOfEveryShape(kind: String) throws {
    let kind = try #require(RecordKind.byName[kind])
    var maker = JSONMaker(seed: UInt64(kind.name.utf8.count))
    for round in 0..<40 {
      let text = maker.file(of: kind)
      try check(Array(text.utf8), as: kind, "round \(round): \(text)")
    }
  }
}
