import Benchmark
import Foundation
import Workloads

/// Every workload, and decoding the same records by `JSONDecoder`, on each programme that stands below the folder
/// `$BILATERAL_PROGRAMMES`, which is named by its records.
let benchmarks: @Sendable () -> Void = {
  let folder = ProcessInfo.processInfo.environment["BILATERAL_PROGRAMMES"] ?? "."
  let sizes = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.compactMap { Int($0) }
  for size in (sizes ?? []).sorted() {
    let path = "\(folder)/\(size)"
    for workload in Workload.all {
      measure(workload.name, records: size) { try workload.step(at: path) }
    }
    measure("decoding", records: size) { { try DecodedProgramme.count(at: path) } }
  }
}

private func measure(
  _ name: String, records: Int, makeReady: @escaping @Sendable () throws -> Workload.Step
) {
  Benchmark(
    "\(name), \(records) records",
    configuration: .init(
      metrics: [.wallClock], timeUnits: .microseconds, warmupIterations: 3,
      maxDuration: .seconds(2), maxIterations: 1_000),
    closure: { (benchmark: Benchmark, step: Workload.Step) throws in
      for _ in benchmark.scaledIterations { blackHole(try step()) }
    },
    setup: { try makeReady() })
}
