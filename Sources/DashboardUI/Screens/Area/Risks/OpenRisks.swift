import Phrasebook
import ProgrammeModel

/// The open risks of an area, the worst first, each labelled by its place among them, and the cells of the matrix that they
/// stand in: put together once, as there may be very many.
struct OpenRisks: Sendable {
  let all: [LabelledRisk]

  /// What they are called, in the same order.
  let names: [RecordName]
  let cells: RiskCells

  fileprivate init(of area: Identifier<Area>, in context: Context) {
    let risks = context.dated.risks(of: area).filter { $0.status == .open }
    let worst = risks.sorted { left, right in
      (-(left.score ?? 0), left.common.id) < (-(right.score ?? 0), right.common.id)
    }
    self.init(worst.enumerated().map { LabelledRisk(label: "R\($0 + 1)", risk: $1) })
  }

  private init(_ all: [LabelledRisk]) {
    self.all = all
    names = all.map(\.risk.name)
    cells = RiskCells(all)
  }

  /// Those of some names; each keeps its label.
  fileprivate func passing(_ names: [RecordName]) -> OpenRisks {
    let kept = Set(names)
    return OpenRisks(zip(all, self.names).filter { kept.contains($1) }.map(\.0))
  }
}

/// An open risk with the label that stands for it.
struct LabelledRisk: Sendable {
  let label: String
  let risk: Risk
}

/// Which risks stand in each cell of the matrix.
struct RiskCells: Sendable {
  private struct Place: Hashable {
    let probability, impact: Int?
  }

  private let labels: [Place: [String]]

  init(_ risks: [LabelledRisk]) {
    labels = Dictionary(grouping: risks) { entry in
      Place(probability: entry.risk.probability, impact: entry.risk.impact)
    }.mapValues { $0.map(\.label) }
  }

  /// The labels of the risks of a cell, the worst first.
  func labels(_ probability: Int, _ impact: Int) -> [String] {
    labels[Place(probability: probability, impact: impact)] ?? []
  }
}

extension Context {
  /// The open risks of an area, put in order beside the keyboard in a large programme; `nil` until they are.
  func openRisks(of area: Identifier<Area>) -> OpenRisks? {
    prepared("open risks of \(area)") { OpenRisks(of: area, in: $0) }
  }

  /// Those that pass a filter.
  ///
  /// - Parameter sought: What is sought, which the names that pass follow from.
  func openRisks(
    passing names: [RecordName], sought: String, of area: Identifier<Area>
  ) -> OpenRisks? {
    openRisks(of: area).map { all in
      assessment.remember("open risks of \(area), \(sought)") { all.passing(names) }
    }
  }
}
