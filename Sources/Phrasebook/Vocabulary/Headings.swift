/// What stands over columns; the short forms in lower case, as drawn.
///
/// Cities' own columns carry the party's name instead.
package struct Headings: Sendable {
  package let area, evidence, trend, progress, done, plan, slip, waiting, waits, deadline: Term
  package let next, age, due, baseline, forecast, met, owner, lead, fromTo, from, to, asked: Term
  package let daysOpen, growth, scope, compiler, mode, host, venue: Term
  package let planned, actual, status, period, value, unit, sector, languages, file, line: Term
  package let name, record, request, milestone, risk, probability, impact, score, response: Term
  package let review, date, event, sharedDays, source, kind, published, records, place: Term
  package let message, availability, stage, form, outcome, practice, since, heads, ratio: Term
  package let signed, code, cities, saved, person, specialism, city, sectors, change: Term
}
