extension [Finding] {
  /// The same by place. Where each is to stand is found first, so that none is moved more than once.
  var inOrder: [Finding] {
    indices.sorted { Finding.precedes(self[$0], self[$1]) }.map { self[$0] }
  }

  /// The errors that stand nowhere in an earlier reading, by file, place and code.
  ///
  /// Their messages don't count: the nearest name that one offers may have changed by itself.
  package func errors(besides earlier: [Finding]) -> [Finding] {
    var known: [Spot: Int] = [:]
    for finding in earlier where finding.code.severity == .error {
      known[Spot(finding), default: 0] += 1
    }
    return filter { finding in
      guard finding.code.severity == .error else { return false }
      let spot = Spot(finding)
      let left = known[spot] ?? 0
      known[spot] = left - 1
      return left < 1
    }
  }

  /// Where an error stands.
  private struct Spot: Hashable {
    let path: String
    let line: Int
    let column: Int
    let code: FindingCode

    init(_ finding: Finding) {
      path = finding.path
      (line, column) = finding.place
      code = finding.code
    }
  }
}
