import Phrasebook
import ProgrammeModel

extension Sheet {
  /// Requests with who asks whom, since when, and the answer once there is one.
  static func requests(
    _ requests: [RequestStanding], titled title: String? = nil, in context: ShowContext
  ) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<RequestStanding>] = [
      SheetColumn("id") { .text($0.id.text) },
      SheetColumn("title", headings.request.full) { .title(of: $0.request, in: context) },
      SheetColumn("from", headings.from.full) {
        .word(context.name(of: $0.request.from), $0.request.from.text)
      },
      SheetColumn("to", headings.to.full) {
        .word(context.name(of: $0.request.to), $0.request.to.text)
      },
      SheetColumn("area", headings.area.full) { .reference($0.request.area, \.areas, in: context) },
      SheetColumn("opened", headings.asked.full) { .date($0.request.opened, in: context) },
      SheetColumn("due", headings.due.full) { .date($0.request.due, in: context) },
      SheetColumn("answered", phrases.term(RequestMark.answered).full) { standing in
        .date(standing.isOpen ? nil : standing.request.answered, in: context)
      },
      SheetColumn("days", headings.daysOpen.full, isNumber: true) {
        .number($0.days, phrases.number)
      },
      SheetColumn("overdue_days", phrases.term(RequestMark.overdue).full, isNumber: true) {
        .number($0.overdueDays, phrases.days)
      },
      .illustrative { $0.request.isIllustrative },
    ]
    return Sheet(
      title ?? phrases.titles.requests.full, of: requests, ifEmpty: context.emptyPlaces.requests,
      columns)
  }
}
