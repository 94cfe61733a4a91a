import Foundation
import ProgrammeModel
import Testing

/// A directory of all that the reader's corpus holds: each file is read or told by name.
struct CorpusDirectoryTests {
  @Test func readsOrNamesEveryFile() throws {
    let folder = URL(filePath: #filePath)
      .appending(path: "../../../LocatedJSONTests/Corpus").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }
    #expect(names.count >= 240)
    var fixture = Fixture()
    for name in names {
      let bytes = try Data(contentsOf: folder.appending(path: name))
      fixture = fixture.file("events/\(name)", bytes: Array(bytes))
    }
    let snapshot = try fixture.snapshot()
    let broken = Set(snapshot.brokenFiles.map(\.path))
    let refused = Set(names.filter { $0.hasPrefix("refuse-") }.map { "events/\($0)" })
    #expect(refused.isSubset(of: broken))
    for path in refused { #expect(snapshot.findings.count { $0.path == path } == 1, "\(path)") }
    // What is JSON, but neither a record nor a list of them, is told too.
    for path in broken.subtracting(refused) {
      #expect(snapshot.findings.contains { $0.path == path && $0.code == .e007 }, "\(path)")
    }
    #expect(snapshot.areas.map(\.id) == ["metro"])
  }
}
