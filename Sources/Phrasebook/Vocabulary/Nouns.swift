/// What can be counted.
package struct Nouns: Sendable {
  package let day, workingDay, week, month, year, area, workstream, milestone, request: Noun
  package let practice, risk, decision, event, deliverable, indicator, agreement, exchange: Noun
  package let expert, document, source, series, update, record, change, finding, error: Noun
  package let warning, note, file, pane, conflict, text, person, instructor, student: Noun
  package let schoolchild, researcher, official, artist, tourist: Noun
}
