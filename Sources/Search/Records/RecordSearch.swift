package import ProgrammeModel
import Synchronization

/// The texts of all records of a snapshot, folded once, and what was found in them last.
package final class RecordSearch: Sendable {
  private let records: SearchedRecords
  private let places: [RecordName: Int32]
  private let buffer: TextBuffer
  private let words = Mutex(WordMemory())
  private let steps = Mutex(TextSearch())
  private let last = Mutex<(question: RecordQuestion, answer: RecordHits)?>(nil)

  /// Folds every text: work that grows with the data, to be done once and beside the keyboard.
  package init(_ snapshot: Snapshot) {
    var records = SearchedRecords()
    var buffer = TextBuffer()
    snapshot.forEachSearchable { record in
      buffer.append(names: record.names, texts: record.texts)
      records.append(record)
    }
    self.records = records
    self.buffer = buffer
    places = Dictionary(zip(records.names, 0...), uniquingKeysWith: { first, _ in first })
  }

  /// How many records are sought in.
  package var count: Int { records.names.count }

  /// What has all words of a question, kind by kind.
  package func hits(_ question: RecordQuestion) -> RecordHits {
    if let answer = last.withLock({ $0?.question == question ? $0?.answer : nil }) { return answer }
    let found = question.words.isEmpty ? [] : steps.withLock { $0.hits(question.words, in: buffer) }
    let answer = RecordHits(question, found: found, in: records)
    last.withLock { $0 = (question, answer) }
    return answer
  }

  /// Which records of a kind have a word anywhere in their texts.
  func marks(_ word: SoughtWord, of kind: String) -> RecordMarks {
    let range = records.range(of: kind)
    return RecordMarks(words.withLock { $0.hits(word, among: range, in: buffer) }, among: range)
  }

  /// Where a record stands among all, or -1 where it is none of them.
  func place(of name: RecordName) -> Int { places[name].map(Int.init) ?? -1 }

  /// The first records whose ids have the letters typed in order, with or without others between.
  package func idsLike(_ typed: SoughtWord, _ question: RecordQuestion, most: Int) -> [RecordName] {
    let letters = (typed.spellings.last ?? []).filter { $0 != 0x20 }
    guard letters.count > 1 else { return [] }
    let alike = records.names.lazy.enumerated().filter { place, name in
      name.id.has(letters) && self.records.isToBeSeen(place, question)
    }
    return Array(alike.lazy.map(\.element).prefix(most))
  }
}

extension String {
  /// Whether bytes stand in it in order, with or without others between.
  fileprivate func has(_ letters: [UInt8]) -> Bool {
    var next = letters.startIndex
    for byte in utf8 where byte == letters[next] {
      next += 1
      if next == letters.endIndex { return true }
    }
    return false
  }
}
