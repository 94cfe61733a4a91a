import Glibc
import ProgrammeModel
import Synchronization

/// The system's own calls, which fail by plan; counts them, and the descriptors that stay open.
final class FaultyCalls: Sendable {
  private struct State {
    var plan = FaultPlan.none
    var count = 0
    var failed: [String] = []
    var openFiles: Set<Int32> = []
  }
  private let state = Mutex(State())

  /// Lays a plan, and counts from 0.
  func lay(_ plan: FaultPlan) {
    state.withLock { state in
      state.plan = plan
      state.count = 0
      state.failed = []
    }
  }

  /// How many calls that can fail were made since the plan was laid.
  var count: Int { state.withLock { $0.count } }

  /// The calls that failed by plan.
  var failed: [String] { state.withLock { $0.failed } }

  /// How many descriptors were opened and not closed.
  var openCount: Int { state.withLock { $0.openFiles.count } }

  private func attempt<T>(
    _ name: String, _ call: () -> SystemCalls.Outcome<T>
  ) -> SystemCalls.Outcome<T> {
    let code = state.withLock { state in
      defer { state.count += 1 }
      let code = state.plan.code(at: state.count)
      if code != nil { state.failed.append(name) }
      return code
    }
    return code.map { .failure(SystemError(code: $0)) } ?? call()
  }

  private func opening(
    _ name: String, _ call: () -> SystemCalls.Outcome<Int32>
  ) -> SystemCalls.Outcome<Int32> {
    let outcome = attempt(name, call)
    if case .success(let file) = outcome { state.withLock { _ = $0.openFiles.insert(file) } }
    return outcome
  }

  private func portion(of count: Int) -> Int { state.withLock { $0.plan.portion(of: count) } }
}

extension FaultyCalls {
  /// What a scenario is run with.
  var calls: SystemCalls {
    let live = SystemCalls.live
    var calls = live
    calls.open = { folder, name, flags in
      self.opening("open") { live.open(folder, name, flags) }
    }
    calls.status = { file in self.attempt("status") { live.status(file) } }
    calls.read = { file, bytes, offset in
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[..<self.portion(of: bytes.count)])
      return self.attempt("read") { live.read(file, part, offset) }
    }
    calls.names = { folder in self.attempt("names") { live.names(folder) } }
    calls.link = { folder, name in self.attempt("link") { live.link(folder, name) } }
    calls.close = { file in
      self.state.withLock { _ = $0.openFiles.remove(file) }
      live.close(file)
    }
    addWriting(to: &calls)
    return calls
  }

  private func addWriting(to calls: inout SystemCalls) {
    let live = SystemCalls.live
    calls.create = { folder, name, mode in
      self.opening("create") { live.create(folder, name, mode) }
    }
    calls.write = { file, bytes in
      let part = UnsafeRawBufferPointer(rebasing: bytes[..<self.portion(of: bytes.count)])
      return self.attempt("write") { live.write(file, part) }
    }
    calls.setOwner = { file, user, group in
      self.attempt("setOwner") { live.setOwner(file, user, group) }
    }
    calls.setMode = { file, mode in self.attempt("setMode") { live.setMode(file, mode) } }
    // A test's files need not outlive a power cut.
    calls.flush = { _ in self.attempt("flush") { .success(0) } }
    calls.rename = { folder, old, new in self.attempt("rename") { live.rename(folder, old, new) } }
    calls.give = { folder, old, new in self.attempt("give") { live.give(folder, old, new) } }
    calls.remove = { folder, name in self.attempt("remove") { live.remove(folder, name) } }
    calls.makeFolder = { folder, name in
      self.attempt("makeFolder") { live.makeFolder(folder, name) }
    }
    calls.removeFolder = { folder, name in
      self.attempt("removeFolder") { live.removeFolder(folder, name) }
    }
  }
}
