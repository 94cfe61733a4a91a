import Foundation
import ProgrammeModel
import Synchronization
import Testing

/// What takes a while is made once, and is there for everybody who asked for it.
struct PendingTests {
  @Test func isMadeOnceHoweverManyAsk() {
    let pending = Pending<Int>()
    let count = Mutex(0)
    #expect(pending.isUnwanted)
    #expect(pending.ready == nil)
    for _ in 0..<3 {
      pending.make {
        count.withLock {
          $0 += 1
          return $0
        }
      }
    }
    #expect(!pending.isUnwanted)
    #expect(pending.ready == 1)
  }

  @Test func whoeverAsksWhileAnotherThreadMakesItFindsItMade() {
    for _ in 0..<300 {
      let pending = Pending<Int>()
      let begun = DispatchSemaphore(value: 0)
      let asked = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        pending.make {
          begun.signal()
          asked.wait()
          return 1
        }
      }
      begun.wait()
      asked.signal()
      pending.make { 2 }
      #expect(pending.ready == 1)
    }
  }
}
