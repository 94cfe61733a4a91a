import Foundation
import Glibc
import ProgrammeModel
import Synchronization
import Testing
import bilateral

/// A directory that is followed, whatever the system can tell of it.
struct LiveDataTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "programme.json": SmallProgramme.text,
      "areas/metro.json": #"{"id": "metro", "title": "Metro"}"#,
    ])
  }

  private func live(_ change: (inout WatchCalls) -> Void = { _ in }) -> LiveData {
    var calls = WatchCalls.live
    calls.mounts = { "none / ext4 rw 0 0\n" }
    change(&calls)
    let live = LiveData(
      path: folder.path, audience: .internal, watching: calls, pollingEvery: 20)
    // Folders are under watch before they are read.
    live.wait()
    return live
  }

  /// Follows until a snapshot has an area, as the run loop does; `nil` where none came in time.
  private func snapshot(with area: String, from live: inout LiveData) -> Snapshot? {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      for case .snapshot(let snapshot) in live.take()
      where snapshot.areas.contains(where: { $0.id.text == area }) { return snapshot }
      var polled = live.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      poll(&polled, nfds_t(polled.count), Int32(min(live.timeout ?? 1_000, 1_000)))
      for one in polled where one.revents != 0 { live.noteChange(on: one.fd) }
      live.tick()
    }
    return nil
  }

  private func addTourism() throws {
    try #"{"id": "tourism", "title": "Tourism"}"#.write(
      toFile: folder.file("areas/tourism.json"), atomically: true, encoding: .utf8)
  }

  private func followsByTheClock(_ live: LiveData) throws {
    var live = live
    #expect(live.polls)
    let metro = snapshot(with: "metro", from: &live)
    #expect(metro != nil)
    try addTourism()
    let tourism = snapshot(with: "tourism", from: &live)
    #expect(tourism != nil)
  }

  @Test func isToldOfChanges() throws {
    var live = live()
    #expect(!live.polls)
    let metro = snapshot(with: "metro", from: &live)
    #expect(metro != nil)
    try addTourism()
    let tourism = snapshot(with: "tourism", from: &live)
    #expect(tourism != nil)
  }

  /// More changed than the system keeps: which, nobody can tell, so that everything is looked at.
  @Test func readsAllAgainWhereMoreHappenedThanCouldBeTold() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (told, teller) = (ends[0], ends[1])
    try #require(fcntl(told, F_SETFL, O_NONBLOCK) == 0)
    defer { close(teller) }
    var live = live {
      $0.open = { told }
      $0.add = { _, folder, _ in .success(Int32(folder.utf8.count)) }
    }
    #expect(!live.polls)
    let metro = snapshot(with: "metro", from: &live)
    #expect(metro != nil)
    try addTourism()
    // Watch −1, the mask, no cookie, no name.
    let overflow: [UInt32] = [.max, UInt32(IN_Q_OVERFLOW), 0, 0]
    #expect(overflow.withUnsafeBytes { Glibc.write(teller, $0.baseAddress, $0.count) } == 16)
    let tourism = snapshot(with: "tourism", from: &live)
    #expect(tourism != nil)
  }

  private func write(_ area: String, to name: String) throws {
    let file = URL(filePath: folder.file(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try #"{"id": "\#(area)", "title": "T"}"#.write(to: file, atomically: false, encoding: .utf8)
  }

  /// As some synchronising programs keep files: in a folder that is passed over, with links to them.
  @Test func isToldOfChangesBehindALink() throws {
    try write("bus", to: ".store/one/a.json")
    try write("ship", to: ".store/two/a.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(".now"), withDestinationPath: ".store/one")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("areas/a.json"), withDestinationPath: "../.now/a.json")
    var live = live()
    #expect(!live.polls)
    let bus = snapshot(with: "bus", from: &live)
    #expect(bus != nil)
    try write("tram", to: ".store/one/a.json")
    let tram = snapshot(with: "tram", from: &live)
    #expect(tram != nil)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(".next"), withDestinationPath: ".store/two")
    try #require(rename(folder.file(".next"), folder.file(".now")) == 0)
    let ship = snapshot(with: "ship", from: &live)
    #expect(ship != nil)
    try write("boat", to: ".store/two/a.json")
    let boat = snapshot(with: "boat", from: &live)
    #expect(boat != nil)
  }

  @Test func looksByTheClockWhereThereAreManyLinks() throws {
    for number in 1...501 {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("areas/\(number).json"), withDestinationPath: "metro.json")
    }
    let live = live()
    #expect(live.polls)
  }

  @Test func looksByTheClockWhereThereAreNoMoreWatches() throws {
    try followsByTheClock(
      live { $0.add = { _, _, _ in .failure(SystemError(code: ENOSPC)) } })
  }

  /// One folder that is not watched may be the one that changes.
  @Test(arguments: [EACCES, EMFILE, ENOMEM, ENOSPC])
  func looksByTheClockWhereOneFolderIsNotWatched(code: Int32) throws {
    for turn in 0..<20 {
      let refusal = OneRefusal(at: turn, code: code)
      let live = live { $0.add = refusal.add }
      guard refusal.happened else {
        #expect(turn == 3 && !live.polls, "its parent, itself and one folder")
        return
      }
      try followsByTheClock(live)
      try FileManager.default.removeItem(atPath: folder.file("areas/tourism.json"))
    }
    Issue.record("there is no end of folders to watch")
  }

  @Test func looksByTheClockWhereNothingIsTold() throws {
    try followsByTheClock(live { $0.open = { -1 } })
  }

  @Test(arguments: [("nfs4", true), ("fuse.sshfs", true), ("ext4", false)])
  func looksByTheClockOnWhatOtherMachinesChange(type: String, polls: Bool) {
    let live = live { $0.mounts = { "host:/data / \(type) rw 0 0\n" } }
    #expect(live.polls == polls)
  }

  @Test func theMountThatLiesOnTopCounts() {
    let covered = live { $0.mounts = { "none / ext4 rw 0 0\nhost:/ / nfs4 rw 0 0\n" } }
    #expect(covered.polls)
    let inner = live { [path = folder.path] in
      $0.mounts = { "none \(path) ext4 rw 0 0\nhost:/ / nfs4 rw 0 0\n" }
    }
    #expect(!inner.polls)
  }
}

/// Watches folders, but for one.
private final class OneRefusal: Sendable {
  private let turn: Int
  private let code: Int32
  private let count = Mutex(0)

  /// - Parameter turn: which call is refused, counted from 0.
  init(at turn: Int, code: Int32) {
    self.turn = turn
    self.code = code
  }

  var happened: Bool { count.withLock { $0 } > turn }

  func add(_ instance: Int32, _ folder: String, _ changes: UInt32)
    -> Result<Int32, SystemError>
  {
    let now = count.withLock { count in
      defer { count += 1 }
      return count
    }
    return now == turn
      ? .failure(SystemError(code: code)) : WatchCalls.live.add(instance, folder, changes)
  }
}
