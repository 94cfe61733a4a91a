import Benchmark
import Foundation
import Workloads

/// Every workload on each programme that stands below the folder `$BILATERAL_PROGRAMMES`, which is named by its records.
let benchmarks: @Sendable () -> Void = {
  let folder = ProcessInfo.processInfo.environment["BILATERAL_PROGRAMMES"] ?? "."
  let sizes = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.compactMap { Int($0) }
  for workload in Workload.all {
    for size in (sizes ?? []).sorted() {
      measure(workload, at: "\(folder)/\(size)", records: size)
    }
  }
}

private func measure(_ workload: Workload, at path: String, records: Int) {
  Benchmark(
    "\(workload.name), \(records) records",
    configuration: .init(
      metrics: [.wallClock], timeUnits: .microseconds, warmupIterations: 3,
      maxDuration: .seconds(2), maxIterations: 1_000),
    closure: { (benchmark: Benchmark, step: Workload.Step) throws in
      for _ in benchmark.scaledIterations { blackHole(try step()) }
    },
    setup: { try workload.step(at: path) })
}
