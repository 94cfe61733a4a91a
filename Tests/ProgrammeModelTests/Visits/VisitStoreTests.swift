import Foundation
import ProgrammeModel
import Testing

/// The day of the last visit, kept between sessions in one small file.
struct VisitStoreTests {
  private let folder: TemporaryFolder
  private let day = Day(number: 18_946)

  init() throws { folder = try TemporaryFolder() }

  private var store: VisitStore { VisitStore(folder: folder.path("state/bilateral")) }

  @Test func remembersTheLastVisitToEachDirectory() {
    #expect(store.lastVisit(to: "/data") == .none)
    #expect(store.note("/data", on: day))
    #expect(store.note("/other", on: day + 1))
    #expect(store.note("/data", on: day + 2))
    #expect(store.lastVisit(to: "/data") == .on(day + 2))
    #expect(store.lastVisit(to: "/other") == .on(day + 1))
    #expect(store.lastVisit(to: "/elsewhere") == .none)
  }

  @Test func isOneFileWrittenWhole() throws {
    store.note("/data", on: day)
    store.note("/data", on: day + 1)
    let path = folder.path("state/bilateral")
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["visits.json"])
    let text = try String(contentsOfFile: store.path, encoding: .utf8)
    #expect(text.contains(#""directory": "/data""#))
    #expect(text.contains(#""day": "2021-11-16""#))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
  }

  /// What a session that was killed left beside it goes after a day; a younger one may be another session's.
  @Test(arguments: [(86_000.0, true), (87_000, false)])
  func removesWhatKilledSessionsLeft(age: Double, isKept: Bool) throws {
    try folder.write("state/bilateral/.bilateral-1-0", "")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -age)],
      ofItemAtPath: folder.path("state/bilateral/.bilateral-1-0"))
    store.note("/data", on: day)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("state/bilateral"))
    #expect(names.sorted() == (isKept ? [".bilateral-1-0"] : []) + ["visits.json"])
  }

  /// A reader that opened the file before keeps the whole of the old one: a new file takes its place.
  @Test func takesThePlaceOfTheOldFileAtOnce() throws {
    store.note("/data", on: day)
    let reader = try #require(FileHandle(forReadingAtPath: store.path))
    let before = try Data(contentsOf: URL(filePath: store.path))
    store.note("/data", on: day + 1)
    #expect(try reader.readToEnd() == before)
    #expect(store.lastVisit(to: "/data") == .on(day + 1))
  }

  @Test func keepsTheOldFileWhereTheNewOneCannotBeWritten() throws {
    store.note("/data", on: day)
    let before = try Data(contentsOf: URL(filePath: store.path))
    try FileManager.default.moveItem(
      atPath: folder.path("state/bilateral"), toPath: folder.path("state/kept"))
    try folder.write("state/bilateral", "no folder")
    #expect(!store.note("/data", on: day + 1))
    #expect(try Data(contentsOf: URL(filePath: folder.path("state/kept/visits.json"))) == before)
  }

  @Test func saysWhyARecordCannotBeReadAndThenBeginsAnew() throws {
    try folder.write("state/bilateral/visits.json", "[1, 2")
    #expect(store.lastVisit(to: "/data") == .unreadable(reason: "it is no list of visits"))
    #expect(store.note("/data", on: day))
    #expect(store.lastVisit(to: "/data") == .on(day))
  }

  @Test func leavesOutVisitsThatAreNone() throws {
    try folder.write(
      "state/bilateral/visits.json",
      """
      {"visits": [{"directory": "/a", "day": "2021-13-01"}, {"directory": "/a", "day": "2021-11"},
                  {"day": "2021-11-15"}, {"directory": "/b", "day": "2021-11-15"}]}
      """)
    #expect(store.lastVisit(to: "/a") == .none)
    #expect(store.lastVisit(to: "/b") == .on(day))
  }

  @Test func forgetsTheOldestBeyondAHundred() {
    for index in 0...100 { store.note("/\(index)", on: day) }
    #expect(store.lastVisit(to: "/0") == .none)
    #expect(store.lastVisit(to: "/1") == .on(day))
    #expect(store.lastVisit(to: "/100") == .on(day))
  }

  @Test(arguments: [
    (["XDG_STATE_HOME": "/state", "HOME": "/home"], "/state/bilateral/visits.json"),
    (["HOME": "/me"], "/me/.local/state/bilateral/visits.json"),
    (["XDG_STATE_HOME": "relative", "HOME": "/me"], "/me/.local/state/bilateral/visits.json"),
    (["XDG_STATE_HOME": "", "HOME": "/me"], "/me/.local/state/bilateral/visits.json"),
    (["HOME": "relative"], nil), ([:], nil),
  ])
  func standsWhereTheEnvironmentSays(environment: [String: String], path: String?) {
    #expect(VisitStore(environment: environment)?.path == path)
  }
}
