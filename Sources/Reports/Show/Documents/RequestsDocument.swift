import Phrasebook
import ProgrammeModel

/// Every request that had been opened: those still open first, then the oldest first.
struct RequestsDocument: ScreenDocument {
  static func names(in context: ShowContext) -> [String] { ["requests"] }

  init?(_ name: String, in context: ShowContext) { if name != "requests" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    [JSONField("requests", .array(Self.requests(in: context).map { $0.json(in: context) }))]
  }

  func calendar(in context: ShowContext) -> CalendarContent? {
    CalendarContent(requests: context.assessment.requests)
  }

  func sheet(in context: ShowContext) -> Sheet {
    .requests(Self.requests(in: context), in: context)
  }

  private static func requests(in context: ShowContext) -> [RequestStanding] {
    let requests = context.assessment.requests
    return requests.filter(\.isOpen) + requests.filter { !$0.isOpen }
  }
}
