import ProgrammeModel

/// How `show` writes a document.
package enum ShowFormat: String, CaseIterable, Sendable {
  case text, markdown, json, csv, html

  /// All of them for a help text: `text, markdown or json`.
  package static var names: String {
    let names = allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  /// The whole document, with a line end at its end.
  package func write(_ document: any ShowDocument, in context: ShowContext) -> String {
    switch self {
    case .text: document.page(in: context).text
    case .markdown: document.markdown(in: context)
    case .json: document.json(in: context).text + "\n"
    case .csv: document.sheet(in: context).csv
    case .html: document.html(in: context)
    }
  }
}
