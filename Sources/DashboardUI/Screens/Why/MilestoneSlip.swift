import ProgrammeModel

/// How the slip of a milestone came about.
struct MilestoneSlip: Explained {
  let milestone: Identifier<Milestone>

  var name: String { "slip of \(milestone)" }

  func explanation(in context: Context) -> Explanation? {
    context.snapshot.milestones[milestone].flatMap { context.standing(of: $0) }
      .flatMap { Explanation(slipOf: $0, in: context) }
  }
}
