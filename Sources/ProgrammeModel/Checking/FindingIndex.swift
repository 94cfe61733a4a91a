/// Findings by what tells them apart, so that none is looked for among all.
package final class FindingIndex: Sendable {
  /// By file, then place.
  package let all: [Finding]
  private let keys: [String]
  private let positions: [String: Int]
  private let order: [Int]

  /// How many findings there are of each severity.
  package let counts: [FindingCode.Severity: Int]
  private let wanted = LastAnswer<FindingFilter, [String]>()

  init(_ findings: [Finding]) {
    all = findings
    var positions: [String: Int] = [:]
    positions.reserveCapacity(findings.count)
    var turns: [String: Int] = [:]
    var keys: [String] = []
    keys.reserveCapacity(findings.count)
    for (position, finding) in findings.enumerated() {
      let turn = turns[finding.topic, default: 0]
      turns[finding.topic] = turn + 1
      let key = "\(finding.topic)\u{0}\(turn)"
      keys.append(key)
      positions[key] = position
    }
    self.keys = keys
    counts = findings.reduce(into: [:]) { $0[$1.code.severity, default: 0] += 1 }
    self.positions = positions
    order = Self.byWeight(findings)
  }

  /// What tells the wanted findings from all others, also after a reload, in the order asked for.
  package func keys(_ filter: FindingFilter) -> [String] {
    wanted(filter) { [self] in
      let test = filter.test
      let places = filter.order == .weight ? order : Array(all.indices)
      if filter.isEmpty { return places.map { keys[$0] } }
      return places.compactMap { test(all[$0]) ? keys[$0] : nil }
    }
  }

  /// The finding that a key tells, or `nil` where it is gone.
  package subscript(key: String) -> Finding? { positions[key].map { all[$0] } }

  /// Errors first, then by code; otherwise as they stand.
  private static func byWeight(_ findings: [Finding]) -> [Int] {
    let byCode = Dictionary(grouping: findings.indices) { findings[$0].code }
    return FindingCode.allCases.flatMap { byCode[$0] ?? [] }
  }
}

extension Finding {
  /// What it is about, without its place: that moves whenever somebody writes above it.
  fileprivate var topic: String { "\(path)\u{0}\(code.rawValue)\u{0}\(record ?? "")" }
}
