import ProgrammeModel

/// Every area as it stands.
struct AreasDocument: TableDocument {
  static let name = "areas"
  static let kinds = [Area.kind]
  var shown: ShownItems<AreaStanding>

  init(in context: ShowContext) { shown = ShownItems(context.assessment.areas) }

  func record(of item: AreaStanding) -> RecordName? { item.area.name }

  func json(of item: AreaStanding, in context: ShowContext) -> JSONValue { item.json(in: context) }

  func sheet(of items: [AreaStanding], in context: ShowContext) -> Sheet {
    .areas(items, in: context)
  }
}
