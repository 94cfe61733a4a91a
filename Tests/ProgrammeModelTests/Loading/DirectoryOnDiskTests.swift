import Glibc
import ProgrammeModel
import Testing

struct DirectoryOnDiskTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Fixture().with("event"))
  }

  private func findings(_ calls: SystemCalls = .live) throws -> [String] {
    let directory = try DirectoryOnDisk(path: folder.path, calls: calls)
    return try Loader(directory).findings().findings.map(\.description)
  }

  @Test func readsWhatAFixtureHoldsInMemory() throws {
    #expect(try findings() == [])
    let snapshot = try Loader(path: folder.path).snapshot()
    #expect(snapshot.areas.map(\.id) == ["metro"])
    #expect(snapshot.events.map(\.id) == ["forum"])
  }

  @Test func tellsWhatIsNoRegularFile() throws {
    try folder.makeFIFO("risks.json")
    try folder.makeSocket("requests.json")
    try folder.makeFolder("decisions.json")
    try folder.makeFolder("updates/a.json")
    try folder.link("sources.json", to: "decisions.json")
    #expect(
      try findings() == [
        "decisions.json:1:1: error E009: is a folder; put a regular file here",
        "requests.json:1:1: error E009: is a socket; put a regular file here",
        "risks.json:1:1: error E009: is a FIFO; put a regular file here",
        "sources.json:1:1: error E009: is a folder; put a regular file here",
        "updates/a.json:1:1: error E009: is a folder; put a regular file here",
      ])
  }

  @Test func tellsADeviceThatALinkPointsTo() throws {
    try folder.link("risks.json", to: "/dev/zero")
    #expect(
      try findings() == [
        """
        risks.json:1:1: error E009: is a link that leaves the data directory; put the file here
        """
      ])
  }

  @Test(arguments: ["../outside.json", "/etc/passwd", "areas/../../outside.json", "..", "/"])
  func followsNoLinkOut(target: String) throws {
    try folder.link("risks.json", to: target)
    #expect(
      try findings() == [
        """
        risks.json:1:1: error E009: is a link that leaves the data directory; put the file here
        """
      ])
  }

  @Test(arguments: ["real/risk.txt", "./real/./risk.txt", "areas/../real/risk.txt", "hop/risk.txt"])
  func followsALinkInside(target: String) throws {
    try folder.write("real/risk.txt", #"{"items": [{"id": "r", "title": "R", "area": "metro"}]}"#)
    try folder.link("hop", to: "real")
    try folder.link("risks.json", to: target)
    #expect(try findings() == [])
    #expect(try Loader(path: folder.path).snapshot().risks.map(\.id) == ["r"])
  }

  @Test func followsALinkToAFolderInside() throws {
    try folder.write(".data/new/r.json", #"{"id": "r", "title": "R", "area": "metro"}"#)
    try folder.link(".current", to: ".data/new")
    try folder.link("risks", to: ".current")
    #expect(try findings() == [])
    #expect(try Loader(path: folder.path).snapshot().risks.map(\.id) == ["r"])
  }

  @Test func tellsALinkThatLeadsRoundInCircles() throws {
    try folder.link("risks.json", to: "more.txt")
    try folder.link("more.txt", to: "risks.json")
    try folder.link("requests.json", to: "requests.json")
    #expect(
      try findings() == [
        """
        requests.json:1:1: error E009: is a link that leads round in circles; put the file here
        """,
        """
        risks.json:1:1: error E009: is a link that leads round in circles; put the file here
        """,
      ])
  }

  @Test func followsEightLinksAndNoMore() throws {
    try folder.write("end.txt", #"{"items": []}"#)
    try folder.link("1.txt", to: "end.txt")
    for number in 2...8 { try folder.link("\(number).txt", to: "\(number - 1).txt") }
    try folder.link("risks.json", to: "7.txt")
    #expect(try findings() == [])
    try folder.link("requests.json", to: "8.txt")
    #expect(try findings().count == 1)
  }

  @Test func tellsALinkToWhatIsNotThere() throws {
    try folder.link("risks.json", to: "nowhere.json")
    try folder.link("updates", to: "nowhere")
    try folder.link("notes", to: "nowhere")
    #expect(
      try findings() == [
        "risks.json:1:1: error E009: is a link to what is not there; put the file here",
        "updates:1:1: error E009: is a link to what is not there; put the file here",
      ])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file"))
  func tellsAFileThatItMayNotRead() throws {
    try folder.write("risks.json", "{}")
    try #require(chmod(folder.path("risks.json"), 0) == 0)
    #expect(
      try findings() == ["risks.json:1:1: error E001: cannot be read: Permission denied"])
  }

  @Test func opensADirectoryThroughALink() throws {
    let other = try TemporaryFolder()
    try other.link("data", to: folder.path)
    #expect(try Loader(path: other.path("data")).snapshot().events.count == 1)
  }

  @Test func tellsWhyThereIsNoDirectory() throws {
    let missing = folder.path("nowhere")
    #expect(throws: LoadError.missingDirectory(path: missing)) { try Loader(path: missing) }
    let file = folder.path("programme.json")
    #expect(throws: LoadError.notADirectory(path: file)) { try Loader(path: file) }
    let empty = try TemporaryFolder()
    #expect(throws: LoadError.missingProgramme(directory: empty.path)) {
      try Loader(path: empty.path).snapshot()
    }
  }

  @Test func readsAFileFromAnyTime() throws {
    var times = [timeval(tv_sec: 32_503_680_000, tv_usec: 0), timeval(tv_sec: -1, tv_usec: 0)]
    try #require(utimes(folder.path("events.json"), &times) == 0)
    times.reverse()
    try #require(utimes(folder.path("areas/metro.json"), &times) == 0)
    #expect(try findings() == [])
  }
}
