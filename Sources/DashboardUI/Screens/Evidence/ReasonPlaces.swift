package import ProgrammeModel

/// On which lines the reasons of a rating stand, one below the other: each takes as many as its words need.
package struct ReasonPlaces: Sendable {
  package let reasons: [EvidenceRating.Reason]

  /// The first line of each.
  package let starts: [Int]
  package let lineCount: Int

  /// - Parameter height: how many lines a reason takes, from 1; asked once for each.
  package init(
    _ reasons: [EvidenceRating.Reason], height: (EvidenceRating.Reason) -> Int
  ) {
    self.reasons = reasons
    var starts: [Int] = []
    starts.reserveCapacity(reasons.count)
    var line = 0
    for reason in reasons {
      starts.append(line)
      line += height(reason)
    }
    self.starts = starts
    lineCount = line
  }

  /// The reason that a line belongs to; `nil` below all of them.
  package func entry(at line: Int) -> Int? {
    (0..<lineCount).contains(line) ? starts.prefixCount { $0 <= line } - 1 : nil
  }

  func firstLine(of entry: Int) -> Int? {
    starts.indices.contains(entry) ? starts[entry] : nil
  }
}
