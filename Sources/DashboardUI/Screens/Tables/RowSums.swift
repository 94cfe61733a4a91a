import Phrasebook
import ProgrammeModel

/// What the rows of a table come to: of all, known beforehand, or of those that a filter leaves.
protocol RowSums: AssessedOnce {
  /// Of some rows, on any thread.
  init(of rows: [RecordName], in context: Context)
}

extension TableScreen {
  /// What the rows come to; `nil` until that is worked out where a filter hides some.
  func ofRows<Sums: RowSums>(_ kind: Sums.Type = Sums.self, in context: Context) -> Sums? {
    guard let sought = filter.question(in: context) else {
      return context.assessment.once(Sums.self)
    }
    let question = "\(Self.self) \(context.language.rawValue) \(sought)"
    return context.prepared("sums of \(question)") { Sums(of: rows(in: $0), in: $0) }
  }

  /// What tells the rows that the sums are of from others of the same list; `nil` until the sums are worked out.
  func questionOfSums<Sums: RowSums>(_ kind: Sums.Type, in context: Context) -> String? {
    guard ofRows(kind, in: context) != nil else { return nil }
    return filter.question(in: context) ?? ""
  }

  /// The filter that an explanation of what the rows come to is about; `nil` where all pass.
  func filterRow(in context: Context) -> PageRow? {
    filter.isInForce ? .field(context.phrases.whyWords.filter, filter.text) : nil
  }
}

extension PracticeBook: RowSums {
  init(of rows: [RecordName], in context: Context) {
    self.init(of: rows.compactMap { context.practiceStanding($0) })
  }
}
