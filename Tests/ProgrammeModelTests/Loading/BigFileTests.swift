import ProgrammeModel
import Testing

struct BigFileTests {
  @Test func refusesAFileBeyond64MiBWithoutReadingIt() throws {
    let folder = try TemporaryFolder()
    try folder.write(Fixture())
    try folder.makeSparse("risks.json", bytes: 64 << 20 + 1)
    var calls = SystemCalls.live
    calls.read = { file, bytes, offset in
      bytes.count > 1 << 20
        ? .failure(SystemError(code: 5)) : SystemCalls.live.read(file, bytes, offset)
    }
    let directory = try DirectoryOnDisk(path: folder.path, calls: calls)
    #expect(
      try Loader(directory).findings().findings.map(\.description) == [
        "risks.json:1:1: error E008: has 67108865 bytes, more than 67108864; split it"
      ])
  }

  @Test func readsAFileOf60MB() throws {
    let folder = try TemporaryFolder()
    try folder.write(Fixture())
    let part = "\"" + String(repeating: "я", count: 500_000) + "\""
    let bulk = repeatElement(part, count: 60).joined(separator: ",\n")
    try folder.write(
      "risks.json",
      #"{"items": [{"id": "r", "title": "R", "area": "metro", "x_bulk": [\#(bulk)]}]}"#)
    let snapshot = try Loader(path: folder.path).snapshot()
    #expect(snapshot.risks.map(\.id) == ["r"])
    #expect(snapshot.findings.isEmpty)
  }
}
