import Foundation
import Testing
import Workloads

struct WorkloadTests {
  @Test(arguments: Workload.all.map(\.name))
  func everyStepComesToSomething(_ name: String) throws {
    let workload = try #require(Workload.all.first { $0.name == name })
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "workload-\(name)-\(UUID().uuidString)").path
    try FileManager.default.copyItem(atPath: Self.bundled, toPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let step = try workload.step(at: folder)
    for _ in 0..<6 { #expect(try step() > 0) }
  }

  @Test func namesStandOnce() {
    let names = Workload.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  private static let bundled = URL(filePath: #filePath)
    .appending(path: "../../../Resources/moscow-beijing").standardizedFileURL.path
}
