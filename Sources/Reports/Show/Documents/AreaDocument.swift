import ProgrammeModel

/// One area with its plan, reports, requests, practices, risks and decisions.
struct AreaDocument: ScreenDocument {
  let standing: AreaStanding

  private static let prefix = "area/"

  static let names: [String] = []

  static func names(in context: ShowContext) -> [String] {
    context.assessment.areas.map { prefix + $0.id.text }
  }

  init?(_ name: String, in context: ShowContext) {
    guard name.hasPrefix(Self.prefix),
      let standing = context.assessment.area(Identifier(String(name.dropFirst(Self.prefix.count))))
    else { return nil }
    self.standing = standing
  }

  func fields(in context: ShowContext) -> [JSONField] {
    let dated = context.dated
    let id = standing.id
    return standing.fields(in: context) + [
      JSONField("workstreams", .array(dated.workstreams(of: id).map { $0.json(in: context) })),
      JSONField("milestones", .array(direct(dated).map { $0.json(in: context) })),
      JSONField("updates", .array(dated.updates(of: id).map { $0.json(in: context) })),
      JSONField("requests", .array(dated.requests(of: id).map { $0.json(in: context) })),
      JSONField("practices", .array(dated.practices(of: id).map { $0.json(in: context) })),
      JSONField("risks", .array(dated.risks(of: id).map { $0.json(in: context) })),
      JSONField("decisions", .array(dated.decisions(of: id).map { $0.json(in: context) })),
    ]
  }

  func calendar(in context: ShowContext) -> CalendarContent? {
    CalendarContent(of: standing, in: context)
  }

  func title(in context: ShowContext) -> String { context.title(of: standing.area) }

  func sheet(in context: ShowContext) -> Sheet { .milestones(of: standing, in: context) }

  /// Milestones that stand in the area itself.
  func direct(_ dated: DatedSnapshot) -> [MilestoneStanding] {
    dated.milestones(of: standing.id).filter { $0.milestone.workstream == nil }
  }
}
