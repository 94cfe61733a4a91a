import Glibc
import ProgrammeModel

/// The texts of many records, folded once into one stretch of bytes, and sought through at each keystroke.
///
/// An entry is a number from 0 in the order of appending.
package struct TextBuffer: Sendable {
  private var bytes: [UInt8] = []

  /// For each entry where it ends, and where its names do, which come first.
  private var ends: [Int] = []
  private var nameEnds: [Int] = []

  /// Latin letters on their way to the buffer.
  private var latin: [UInt8] = []

  /// Ends each text; nobody can type it.
  private static let separator: UInt8 = 0

  package init() {}

  /// How many entries there are.
  package var count: Int { ends.count }

  /// Appends an entry: what a record is called in any language and by id, then its other texts.
  package mutating func append(names: [String], texts: [String]) {
    for name in names { append(name) }
    nameEnds.append(bytes.count)
    for text in texts { append(text) }
    ends.append(bytes.count)
  }

  /// Where an entry was found.
  package struct Hit: Hashable, Sendable {
    package let entry: Int32

    /// Whether all words stand in its names.
    package let isInName: Bool

    package init(entry: Int32, isInName: Bool) {
      self.entry = entry
      self.isInName = isInName
    }
  }

  /// The entries that have a word, in order.
  package func hits(_ word: SoughtWord) -> [Hit] { hits(word, among: 0..<ends.count) }

  /// Those of some entries that have a word, in order.
  func hits(_ word: SoughtWord, among entries: Range<Int>) -> [Hit] {
    guard !entries.isEmpty else { return [] }
    var found: [Hit] = []
    let needles = word.spellings.map { Needle($0) }
    bytes.withUnsafeBytes { bytes in
      var entry = entries.lowerBound
      var start = entry == 0 ? 0 : ends[entry - 1]
      let end = ends[entries.upperBound - 1]
      while entry < entries.upperBound {
        guard let place = Self.firstPlace(of: needles, in: bytes, start..<end) else { return }
        entry = firstEntry(from: entry, endingAfter: place)
        guard entry < entries.upperBound else { return }
        found.append(Hit(entry: Int32(entry), isInName: place < nameEnds[entry]))
        start = ends[entry]
        entry += 1
      }
    }
    return found
  }

  /// Those of some hits that have a word too.
  package func narrowed(_ hits: [Hit], by word: SoughtWord) -> [Hit] {
    let needles = word.spellings.map { Needle($0) }
    return bytes.withUnsafeBytes { bytes in
      hits.compactMap { hit in
        let entry = Int(hit.entry)
        let range = (entry == 0 ? 0 : ends[entry - 1])..<ends[entry]
        guard let place = Self.firstPlace(of: needles, in: bytes, range) else { return nil }
        return Hit(entry: hit.entry, isInName: hit.isInName && place < nameEnds[entry])
      }
    }
  }
}

extension TextBuffer {
  private mutating func append(_ text: String) {
    latin.removeAll(keepingCapacity: true)
    var differs = false
    Folding.forEachForm(of: text) { _, forms in
      forms.own.forEachByte { bytes.append($0) }
      forms.latin.forEachByte { latin.append($0) }
      if forms.own != forms.latin { differs = true }
    }
    bytes.append(Self.separator)
    if differs {
      bytes.append(contentsOf: latin)
      bytes.append(Self.separator)
    }
  }

  /// The first place of any of some spellings.
  private static func firstPlace(
    of needles: [Needle], in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Int? {
    let part = UnsafeRawBufferPointer(rebasing: bytes[range])
    var first: Int?
    for needle in needles {
      let limit = first.map { UnsafeRawBufferPointer(rebasing: part[..<$0]) } ?? part
      if let place = needle.firstOccurrence(in: limit) { first = place }
    }
    return first.map { $0 + range.lowerBound }
  }

  /// The entry that a place lies in: looked for in growing strides, as most are near.
  private func firstEntry(from entry: Int, endingAfter place: Int) -> Int {
    var low = entry
    var stride = 1
    while low + stride < ends.count, ends[low + stride] <= place {
      low += stride
      stride *= 2
    }
    let near = low..<min(low + stride, ends.count)
    return low + near.prefixCount { ends[$0] <= place }
  }
}
