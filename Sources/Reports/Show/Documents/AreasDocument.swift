import ProgrammeModel

/// Every area as it stands.
struct AreasDocument: ScreenDocument {
  static func names(in context: ShowContext) -> [String] { ["areas"] }

  init?(_ name: String, in context: ShowContext) { if name != "areas" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    [JSONField("areas", .array(context.assessment.areas.map { $0.json(in: context) }))]
  }

  func sheet(in context: ShowContext) -> Sheet { .areas(in: context) }
}
