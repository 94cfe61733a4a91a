/// No record depends on itself: through `depends_on`, `components` or `supersedes`.
package struct DependenciesHaveNoCycle: Rule {
  package init() {}

  package func findings(in snapshot: Snapshot) -> [Finding] {
    cycles(of: snapshot.milestones, field: "depends_on") { $0.dependencies }
      + cycles(of: snapshot.series, field: "components") { $0.components }
      + cycles(of: snapshot.agreements, field: "supersedes") { $0.supersedes }
  }

  private enum Visit { case underWay, done }

  /// Depth first with a stack of its own, as a chain may be longer than the call stack is deep.
  private func cycles<R: Record>(
    of table: RecordTable<R>, field: String, next: (R) -> [Identifier<R>]
  ) -> [Finding] {
    var findings: [Finding] = []
    var visits: [Identifier<R>: Visit] = [:]
    for start in table where visits[start.id] == nil {
      var stack: [(record: R, rest: ArraySlice<Identifier<R>>)] = [(start, next(start)[...])]
      visits[start.id] = .underWay
      while let top = stack.indices.last {
        guard let id = stack[top].rest.popFirst() else {
          visits[stack[top].record.id] = .done
          stack.removeLast()
          continue
        }
        guard let record = table[id] else { continue }
        switch visits[id] {
        case .done: continue
        case .underWay:
          let members = stack.drop { $0.record.id != id }.map(\.record)
          findings.append(finding(members, field: field))
        case nil:
          visits[id] = .underWay
          stack.append((record, next(record)[...]))
        }
      }
    }
    return findings
  }

  private func finding(_ members: [some Record], field: String) -> Finding {
    let ids = members.prefix(5).map { "\"\(shortened($0.common.id))\"" }
    let path = ids.joined(separator: " → ") + (members.count > 5 ? " → … (\(members.count) in all)" : "")
    return Finding(
      .e203, about: members[members.count - 1], field: field,
      "\(field) leads round in a circle: \(path) → \(ids[0]); take one of them out")
  }
}
