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
    [Span(context.isSpoken ? "" : glyph, as: role), Span(" \(text)", as: role)]
  }

  /// What stands where there is no room for words: nothing for a file that was read.
  var sign: [Span] { file.isReadable ? [] : [Span(glyph, as: role)] }

  var text: String {
    let words = context.phrases.dataWords
    if file.isReadable { return words.read }
    if file.isStray { return words.unknownFiles }
    return file.keptFrom == nil ? words.unreadable : words.keptFromBefore
  }

  /// When it was written, by the first party's clock, which it names: the time where that is the day of the last reading,
  /// otherwise the day.
  var age: String? {
    guard let (day, clock) = written else { return nil }
    let today = context.readAt.flatMap { at in
      context.parties.first.flatMap { EventTime.clock(at: at, zone: $0.timeZone)?.day }
    }
    return today == day ? clock : context.phrases.short(day)
  }

  /// The same with day and time.
  var moment: String? { written.map { "\(context.phrases.short($0.day)) \($0.clock)" } }

  private var written: (day: Day, clock: String)? {
    guard let modified = file.modified, let party = context.parties.first,
      let clock = EventTime.clock(at: modified, zone: party.timeZone),
      let words = context.clock(modified)
    else { return nil }
    return (clock.day, words)
  }

  private var glyph: String {
    if file.isReadable { return "·" }
    return file.isStray ? "?" : file.keptFrom == nil ? "■" : "!"
  }

  private var role: Role {
    if file.isReadable || file.isStray { return .muted }
    return file.keptFrom == nil ? .bad : .caution
  }
}
