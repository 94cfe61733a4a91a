/// What can be counted.
package struct Nouns: Sendable {
  package let day, month, year, area, milestone, request, practice, risk: Noun
  package let event, agreement, expert, document, source, series, update, record, change: Noun
  package let error, warning, note, file, pane, conflict, matter, text: Noun
}
