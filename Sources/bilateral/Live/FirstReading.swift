import ArgumentParser
import CursesBackend
import Phrasebook
import ProgrammeModel
import TerminalKit

/// The time before there is anything to show: a progress line, and keys that leave.
struct FirstReading {
  private let live: LiveData
  private let language: Language

  init(of live: LiveData, in language: Language) {
    self.live = live
    self.language = language
  }

  /// How it ends.
  enum Ending {
    case snapshot(Snapshot)
    case failure(LoadError)
    case left(SessionEnding)

    /// Ends the command where there is nothing to show, the terminal being restored.
    func end() throws {
      switch self {
      case .snapshot: return
      case .left(let ending): try ending.end()
      case .failure(let error):
        throw ExitCode.noData(because: error)
      }
    }
  }

  /// Shows how far the reading is until it is done, or the user leaves.
  ///
  /// - Parameter earlier: readings that were taken already.
  func run(
    on terminal: inout CursesTerminal, after earlier: [BackgroundLoader.Reading] = []
  ) -> Ending {
    var line = language.phrases.messages.loading
    var readings = earlier
    while true {
      readings += live.take()
      for reading in readings {
        switch reading {
        case .snapshot(let snapshot): return .snapshot(snapshot)
        case .failure(let error): return .failure(error)
        case .progress(let count, let total):
          line = language.phrases.reading(count, of: total)
        case .unchanged: break
        }
      }
      readings = []
      draw(line, on: &terminal)
      for event in terminal.events(watching: [live.readingDescriptor]) {
        switch event {
        case .keys(let keys) where keys.contains(.character("q")): return .left(.quit)
        case .terminated(let signal): return .left(.signal(signal))
        case .hungUp: return .left(.hungUp)
        default: break
        }
      }
    }
  }

  private func draw(_ line: String, on terminal: inout CursesTerminal) {
    var frame = Frame(size: terminal.size)
    let middle = frame.bounds.row(frame.bounds.height / 2)
    frame.draw(Line(line, as: .muted, alignment: .centre), in: middle)
    terminal.draw(frame)
  }
}
