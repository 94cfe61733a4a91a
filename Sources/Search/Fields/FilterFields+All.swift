import ProgrammeModel

extension FilterFields {
  /// Every kind that has fields of its own, one line each.
  static let all: [FilterFields] = [
    FilterFields(Area.self, area), FilterFields(Workstream.self, workstream),
    FilterFields(Milestone.self, milestone), FilterFields(Deliverable.self, deliverable),
    FilterFields(Indicator.self, indicator), FilterFields(Update.self, update),
    FilterFields(Request.self, request), FilterFields(Risk.self, risk),
    FilterFields(Decision.self, decision), FilterFields(Practice.self, practice),
    FilterFields(Event.self, event), FilterFields(Agreement.self, agreement),
    FilterFields(Exchange.self, exchange), FilterFields(Expert.self, expert),
    FilterFields(Contact.self, contact), FilterFields(Source.self, source),
    FilterFields(TradeSeries.self, series),
  ]
}
