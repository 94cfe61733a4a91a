import Foundation
import Glibc
import Phrasebook
import ProgrammeModel
import Synchronization

/// Something that a kiosk's process must still manage.
struct NecessaryAct: Sendable {
  let name: String
  let works: @Sendable (_ directory: String) -> Bool

  /// 15 November 2021 at noon in UTC.
  private static let noon = 1_636_977_600

  static let all = [
    NecessaryAct(name: "read the data") { directory in
      (try? Loader(path: directory, audience: .public).snapshot())?.areas.isEmpty == false
    },
    NecessaryAct(name: "tell the time elsewhere") { _ in
      EventTime.clock(at: noon, zone: "Asia/Shanghai")?.minute == 20 * 60
        && EventTime.clock(at: noon, zone: "America/New_York")?.minute == 7 * 60
    },
    NecessaryAct(name: "write dates and numbers") { _ in
      let day = Day(number: 18_946)
      return Set(Language.allCases.map { $0.phrases.short(day) }).count == 3
        && Set(Language.allCases.map { $0.phrases.percent(40) }).count >= 2
        && 1234.5.formatted(.number.locale(Locale(identifier: "ru"))) == "1\u{A0}234,5"
    },
    NecessaryAct(name: "compare texts") { _ in
      "ель".compare("ёж", locale: Locale(identifier: "ru")) == .orderedDescending
        && "Метро 12".firstMatch(of: /\d+/)?.output == "12"
    },
    NecessaryAct(name: "read JSON") { _ in
      (try? JSONSerialization.jsonObject(with: Data(#"{"a": [1, 2]}"#.utf8))) is [String: Any]
    },
    NecessaryAct(name: "start a thread") { _ in
      let isDone = Mutex(false)
      let wake = ThreadSignal()
      Thread {
        isDone.withLock { $0 = true }
        wake.raise()
      }.start()
      return wake.wait(milliseconds: 5000) && isDone.withLock { $0 }
    },
    NecessaryAct(name: "watch a folder") { directory in
      let watcher = inotify_init1(Int32(IN_NONBLOCK))
      return watcher >= 0 && inotify_add_watch(watcher, directory, UInt32(IN_CREATE)) >= 0
    },
    NecessaryAct(name: "signal itself") { _ in kill(getpid(), 0) == 0 },
  ]
}
