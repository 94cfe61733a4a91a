import DashboardUI
import ProgrammeModel
import TerminalKit

extension Workload {
  /// Moves the selection of the overview, and draws.
  static let rendering = Workload("rendering") { path in
    var keys = KeyRound(
      [.down, .down, .up, .up], in: try AppState<Browse>(at: path, opening: "overview"))
    return { keys.pressNext() }
  }

  /// Types a letter of a filter over the requests, and draws.
  static let filtering = Workload("filtering") { path in
    var state = try AppState<Browse>(at: path, opening: "requests")
    for key in "/12 from:mos".map(Key.character) { state.press(key) }
    state.makeReady()
    var keys = KeyRound([.character("c"), .character("o"), .backspace, .backspace], in: state)
    return { keys.pressNext() }
  }

  /// Types a letter of a filter over the requests that all of them pass, then of one that none does, and draws.
  static let sifting = Workload("sifting") { path in
    let state = try AppState<Browse>(at: path, opening: "requests")
    state.makeReady()
    let lines = ["/due>1000", "/qzqz"].map { $0.map(Key.character) + [.escape] }
    var keys = KeyRound(lines.flatMap { $0 }, in: state)
    return { keys.pressNext() }
  }

  /// Types a letter of what is sought in all records, and draws.
  static let searching = Workload("searching") { path in
    let state = try AppState<Browse>(at: path, opening: "find")
    state.makeReady()
    // The first Esc clears what was typed.
    var keys = KeyRound("draft 12".map(Key.character) + [.escape], in: state)
    return { keys.pressNext() }
  }

  /// Goes a month through time on the list of requests, and draws.
  static let travelling = Workload("travelling") { path in
    var keys = KeyRound(
      thereAndBack("{", "}", times: 5), in: try AppState<Browse>(at: path, opening: "requests"))
    return { keys.pressNext() }
  }

  /// Goes a week through time, and draws.
  static let stepping = Workload("stepping") { path in
    var keys = KeyRound(
      thereAndBack("[", "]", times: 10), in: try AppState<Browse>(at: path, opening: "overview"))
    return { keys.pressNext() }
  }

  /// One key some times, then the one that undoes it as often.
  private static func thereAndBack(_ one: Character, _ other: Character, times: Int) -> [Key] {
    [one, other].flatMap { Array(repeating: Key.character($0), count: times) }
  }
}
