/// How much rests on a source.
package struct SourceUse: Sendable {
  /// Records that name it.
  package let records: Int

  /// Those of them that say something else than another record does.
  package let conflicts: Int

  /// The use of each source by its id.
  static func all(among references: some Sequence<Reference>) -> [String: SourceUse] {
    let conflicting = Set(references.filter { $0.field == "conflicts_with" }.map(\.from))
    let mentions = references.filter { $0.kinds.contains(Source.kind) }
    return Dictionary(grouping: mentions, by: \.id).mapValues { mentions in
      let names = Set(mentions.map(\.from))
      return SourceUse(records: names.count, conflicts: names.intersection(conflicting).count)
    }
  }
}
