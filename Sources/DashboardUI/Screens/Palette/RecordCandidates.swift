import ProgrammeModel
import Search

/// The records that the palette may offer for what was typed: by name, by id, or by kind and id.
struct RecordCandidates {
  /// The record with exactly this id.
  let exact: RecordName?
  let names: [RecordName]

  /// How many there are, listed or not.
  let count: Int

  /// What was typed of a name or an id, without a kind before it.
  let typed: SoughtWord

  /// Whether a kind was typed before the id, so that nothing but records is meant.
  let hasKind: Bool

  init(_ text: String, most: Int, in context: Context) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = parts.count == 2 ? RecordKind.byName[parts[0].lowercased()]?.name : nil
    let rest = kind == nil ? text : String(parts[1])
    typed = SoughtWord(rest)
    exact = context.name(from: text)
    hasKind = kind != nil
    let question = RecordQuestion(rest, isByName: true, in: context.dated)
    let groups = (context.search?.hits(question).groups ?? []).filter {
      kind == nil || $0.kind == kind
    }
    var names = [exact].compactMap { $0 } + groups.flatMap { $0.names.prefix(most / 2) }
    if names.count < 8, let search = context.search {
      let alike = search.idsLike(typed, question, most: most)
      names += alike.filter { kind == nil || $0.kind == kind }
    }
    var seen: Set<RecordName> = []
    self.names = Array(names.filter { seen.insert($0).inserted }.prefix(most))
    count = max(groups.reduce(0) { $0 + $1.count }, self.names.count)
  }
}
