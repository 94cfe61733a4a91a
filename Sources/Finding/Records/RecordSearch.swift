package import ProgrammeModel
import Synchronization

/// The texts of all records of a snapshot, folded once, and what was found in them last.
package final class RecordSearch: Sendable {
  /// What a hit is told by, without a look at its record.
  private struct Entry: Sendable {
    let name: RecordName
    let isIllustrative: Bool
    let knownFrom: Day?
  }

  private let entries: [Entry]
  private let buffer: TextBuffer
  private let steps = Mutex(TextSearch())
  private let last = Mutex<(question: RecordQuestion, answer: RecordHits)?>(nil)

  /// Folds every text: work that grows with the data, to be done once and beside the keyboard.
  package init(_ snapshot: Snapshot) {
    var entries: [Entry] = []
    var buffer = TextBuffer()
    snapshot.forEachSearchable { record in
      buffer.append(names: record.names, texts: record.texts)
      entries.append(
        Entry(
          name: record.name, isIllustrative: record.isIllustrative, knownFrom: record.knownFrom))
    }
    self.entries = entries
    self.buffer = buffer
  }

  /// How many records are sought in.
  package var count: Int { entries.count }

  /// What has all words of a question, kind by kind.
  package func hits(_ question: RecordQuestion) -> RecordHits {
    if let answer = last.withLock({ $0?.question == question ? $0?.answer : nil }) { return answer }
    let answer = RecordHits(question, found: places(question.words)) { place in
      Self.isToBeSeen(entries[place], question) ? entries[place].name : nil
    }
    last.withLock { $0 = (question, answer) }
    return answer
  }

  /// The first records whose ids have the letters typed in order, with or without others between.
  package func idsLike(_ typed: SoughtWord, _ question: RecordQuestion, most: Int) -> [RecordName] {
    let letters = (typed.spellings.last ?? []).filter { $0 != 0x20 }
    guard letters.count > 1 else { return [] }
    let alike = entries.lazy.filter { entry in
      var next = letters.startIndex
      for byte in entry.name.id.utf8 where next < letters.endIndex && byte == letters[next] {
        next += 1
      }
      return next == letters.endIndex
    }
    return Array(alike.filter { Self.isToBeSeen($0, question) }.map(\.name).prefix(most))
  }

  private static func isToBeSeen(_ entry: Entry, _ question: RecordQuestion) -> Bool {
    (entry.knownFrom.map { $0 <= question.asOf } ?? true)
      && !(question.hidesIllustrative && entry.isIllustrative)
  }

  private func places(_ words: [SoughtWord]) -> [TextBuffer.Hit] {
    if words.isEmpty { return [] }
    return steps.withLock { $0.hits(words, in: buffer) }
  }
}
