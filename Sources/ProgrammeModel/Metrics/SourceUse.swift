/// What rests on a source.
package struct SourceUse: Sendable {
  /// The records that name it, in the order of files and of records there, each once.
  package let names: [RecordName]

  /// Those of them that say something else than another record does.
  package let contested: [RecordName]

  package var conflicts: Int { contested.count }

  /// How many records name it.
  package var records: Int { names.count }

  /// The use of each source by its id.
  static func all(among references: some Sequence<Reference>) -> [String: SourceUse] {
    let conflicting = Set(references.filter { $0.field == "conflicts_with" }.map(\.from))
    let mentions = references.filter { $0.kinds.contains(Source.kind) }
    return Dictionary(grouping: mentions, by: \.id).mapValues { mentions in
      let names = mentions.map(\.from).withoutRepeats
      return SourceUse(names: names, contested: names.filter(conflicting.contains))
    }
  }
}
