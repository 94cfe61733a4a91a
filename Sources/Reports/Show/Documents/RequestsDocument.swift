import Phrasebook
import ProgrammeModel

/// Every request that had been opened: those still open first, of them the ones that wait for the reader's own party, then the oldest.
struct RequestsDocument: TableDocument {
  static let name = "requests"
  static let kinds = [Request.kind]
  var shown: ShownItems<RequestStanding>

  init(in context: ShowContext) { shown = ShownItems(Self.requests(in: context)) }

  func record(of item: RequestStanding) -> RecordName? { item.request.name }

  func json(of item: RequestStanding, in context: ShowContext) -> JSONValue {
    item.json(in: context)
  }

  func calendar(in context: ShowContext) -> CalendarContent? {
    CalendarContent(requests: shown.items)
  }

  func sheet(of items: [RequestStanding], in context: ShowContext) -> Sheet {
    .requests(items, in: context)
  }

  private static func requests(in context: ShowContext) -> [RequestStanding] {
    let requests = context.assessment.requests
    let open = requests.filter(\.isOpen)
    return open.filter { context.comesFirst($0.request) }
      + open.filter { !context.comesFirst($0.request) } + requests.filter { !$0.isOpen }
  }
}
