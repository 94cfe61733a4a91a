package import ProgrammeModel

/// Which records have a word.
package struct RecordMarks: Sendable {
  private let isMarked: [Bool]
  private let places: [RecordName: Int32]

  init(_ hits: [TextBuffer.Hit], places: [RecordName: Int32]) {
    var marked = [Bool](repeating: false, count: places.count)
    for hit in hits { marked[Int(hit.entry)] = true }
    isMarked = marked
    self.places = places
  }

  package func contains(_ name: RecordName) -> Bool {
    places[name].map { isMarked[Int($0)] } ?? false
  }
}
