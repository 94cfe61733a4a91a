/// No record depends on itself: through `depends_on`, `components` or `supersedes`.
package struct DependenciesHaveNoCycle: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    cycles(of: snapshot.milestones, field: "depends_on") { $0.dependencies }
      + cycles(of: snapshot.series, field: "components") { $0.components }
      + cycles(of: snapshot.agreements, field: "supersedes") { $0.supersedes }
  }

  private enum Visit { case underWay, done }

  /// A record on the way down, and how many of its references have been followed.
  private struct Step<R> {
    let record: R
    let references: [Identifier<R>]
    var followed = 0
  }

  /// Depth first with a stack of its own, as a chain may be longer than the call stack is deep.
  private func cycles<R: Record>(
    of table: RecordTable<R>, field: String, next: (R) -> [Identifier<R>]
  ) -> [Finding] {
    var findings: [Finding] = []
    var visits: [Identifier<R>: Visit] = [:]
    for start in table where visits[start.id] == nil {
      var stack = [Step(record: start, references: next(start))]
      visits[start.id] = .underWay
      while let top = stack.indices.last {
        guard stack[top].followed < stack[top].references.count else {
          visits[stack[top].record.id] = .done
          stack.removeLast()
          continue
        }
        let id = stack[top].references[stack[top].followed]
        stack[top].followed += 1
        guard let record = table[id] else { continue }
        switch visits[id] {
        case .done: continue
        case .underWay: findings.append(finding(stack.drop { $0.record.id != id }, field: field))
        case nil:
          visits[id] = .underWay
          stack.append(Step(record: record, references: next(record)))
        }
      }
    }
    return findings
  }

  /// At the reference that closes the circle.
  private func finding<R: Record>(_ circle: ArraySlice<Step<R>>, field: String) -> Finding {
    let last = circle[circle.endIndex - 1]
    let ids = circle.prefix(5).map { "\"\(shortened($0.record.common.id))\"" }
    let rest = circle.count > 5 ? " → … (\(circle.count) in all)" : ""
    let path = ids.joined(separator: " → ") + rest
    return Finding(
      .e203, about: last.record,
      at: last.record.origin.offset(of: field, element: last.followed - 1),
      "\(field) leads round in a circle: \(path) → \(ids[0]); take one of them out")
  }
}
