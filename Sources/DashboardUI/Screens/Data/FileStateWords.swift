import Phrasebook
import ProgrammeModel
import TerminalKit

/// How a file stands, in a sign and words, and how old it is.
struct FileStateWords {
  private let file: FileState
  private let context: Context

  init(_ file: FileState, in context: Context) {
    self.file = file
    self.context = context
  }

  var spans: [Span] {
    [Span(context.isSpoken ? "" : sign, as: role), Span(" \(text)", as: role)]
  }

  var text: String {
    let words = context.phrases.dataWords
    if file.isReadable { return words.read }
    if file.isStray { return words.unknownFiles }
    return file.keptFrom == nil ? words.unreadable : words.keptFromBefore
  }

  /// When it was written: the time where that is the day of the last reading, otherwise the day.
  var age: String? {
    guard let modified = file.modified, let zone = context.parties.first?.timeZone,
      let clock = EventTime.clock(at: modified, zone: zone)
    else { return nil }
    let today = context.readAt.flatMap { EventTime.clock(at: $0, zone: zone)?.day }
    return today == clock.day
      ? context.phrases.clock(clock.minute) : context.phrases.short(clock.day)
  }

  /// The columns that sign and words take at most.
  static func columns(in context: Context) -> Int {
    let words = context.phrases.dataWords
    let all = [words.read, words.unknownFiles, words.unreadable, words.keptFromBefore]
    return 2 + (all.map { DisplayWidth.columns(of: $0) }.max() ?? 0)
  }

  private var sign: String {
    if file.isReadable { return "·" }
    return file.isStray ? "?" : file.keptFrom == nil ? "■" : "!"
  }

  private var role: Role {
    if file.isReadable || file.isStray { return .muted }
    return file.keptFrom == nil ? .bad : .caution
  }
}
