import ArgumentParser
import DashboardUI
import Foundation
import Glibc
import Phrasebook
import ProgrammeModel
import TerminalKit

/// A session of numbered lines and a prompt, for screen readers and slow lines: nothing moves a cursor.
struct LinearSession {
  private var state: AppState<Write>
  private var live: LiveData
  private let directory: String

  /// Whether the character set leaves no choice but ASCII.
  private let needsASCII: Bool

  /// Runs from the first reading of the data to the end of the session or of its input.
  static func run(_ command: Dashboard, keeping kept: SettingsText?, isUTF8: Bool) throws {
    var live = LiveData(path: command.data.path, audience: command.data.audience)
    let snapshot = try firstSnapshot(of: &live)
    try command.view.checkParty(of: snapshot)
    var kept = kept
    kept?.check(partiesOf: snapshot)
    kept?.problems.forEach(Complaint.write)
    let visits = VisitStore(environment: command.environment)
    var state = command.state(of: snapshot, keeping: kept, visits: visits)
    do throws(UnknownName) {
      if let name = command.open { try state.open(named: name) }
    } catch {
      throw Dashboard.noScreen(error)
    }
    var session = LinearSession(
      state: state, live: live, directory: command.data.path, needsASCII: !isUTF8)
    try session.talk()
    visits?.note(command.directory, on: session.state.context.ownDay)
  }

  private static func firstSnapshot(of live: inout LiveData) throws -> Snapshot {
    while true {
      for reading in live.take() {
        switch reading {
        case .snapshot(let snapshot): return snapshot
        case .failure(let error): throw ExitCode.noData(because: error)
        case .progress, .unchanged: break
        }
      }
      live.wait()
    }
  }

  private init(state: AppState<Write>, live: LiveData, directory: String, needsASCII: Bool) {
    self.state = state
    self.live = live
    self.directory = directory
    self.needsASCII = needsASCII
    self.state.noteReading(at: WallClock.now)
  }

  /// Shows the screen, asks, obeys, until somebody leaves.
  private mutating func talk() throws {
    try show()
    while true {
      try write("\(state.context.phrases.linearPrompt)> ")
      guard let line = readLine(strippingNewline: true) else { return try write("\n") }
      takeChanges()
      switch state.obey(line) {
      case .done: try show()
      case .help(let lines): try write(lines.joined(separator: "\n") + "\n")
      case .unknown(let text):
        try write("\(VisibleText.filter(state.context.phrases.unknownCommand(text)))\n")
      case .work(let effect):
        if perform(effect) { return }
        try show()
      }
    }
  }

  private func show() throws {
    try write("\n" + state.linearPage.lines.joined(separator: "\n") + "\n")
  }

  private func write(_ text: String) throws {
    let shown = needsASCII || state.context.looks.usesASCII ? text.asciiTwin : text
    do throws(OutputFault) {
      try OpenOutput.standard.write(shown)
    } catch {
      throw ExitCode.found
    }
  }
}

extension LinearSession {
  /// Takes what changed in the directory, and the day, since the last line.
  private mutating func takeChanges() {
    state.noteToday()
    var polled = live.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if poll(&polled, nfds_t(polled.count), 0) > 0 {
      for place in polled where place.revents != 0 { live.noteChange(on: place.fd) }
    }
    live.tick()
    for reading in live.take() { _ = take(reading) }
  }

  /// Reads the directory again, and says what that came to: nobody sees a screen change by itself here.
  private mutating func readAgain() {
    live.reload()
    while true {
      live.wait()
      // Of what came at once all is taken; what changed is told before what did not.
      let ended = live.take().filter { take($0) }
      if ended.contains(where: { if case .snapshot = $0 { true } else { false } }) {
        return state.say(\.reloaded)
      }
      switch ended.last {
      case .unchanged: return state.say(\.nothingChanged)
      case .some: return
      case nil: continue
      }
    }
  }

  /// Takes what a reading came to, and says whether that ended it.
  private mutating func take(_ reading: BackgroundLoader.Reading) -> Bool {
    switch reading {
    case .snapshot(let snapshot):
      state.snapshot = snapshot
      state.noteReading(at: WallClock.now)
    case .unchanged: state.noteReading(at: WallClock.now)
    case .failure: state.noteLostDirectory()
    case .progress: return false
    }
    return true
  }

  /// Does what a command asks of the world outside, and says whether it ends the session.
  private mutating func perform(_ effect: WriteEffect) -> Bool {
    let desk = Desk(directory: directory)
    switch effect {
    case .browse(.quit): return true
    case .browse(.reload): readAgain()
    case .browse(.redraw): break
    case .suspend: kill(0, SIGTSTP)
    case .edit(let path, let line, let column):
      if !desk.edit(path, line: line, column: column) {
        state.say(isFault: true) { $0.messages.noEditor }
      }
    case .copy(let text): state.say { _ in text }
    case .saveScreen:
      let text = state.linearPage.lines.joined(separator: "\n") + "\n"
      desk.save(text, telling: &state)
    case .saveSettings: desk.saveSettings(telling: &state)
    }
    return false
  }
}
