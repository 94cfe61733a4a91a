import ProgrammeModel

/// How `show` writes a document.
package enum ShowFormat: String, CaseIterable, Sendable {
  case text, json

  /// The whole document, with a line end at its end.
  package func write(_ document: any ShowDocument, in context: ShowContext) -> String {
    switch self {
    case .text: document.page(in: context).text
    case .json: document.json(in: context).text + "\n"
    }
  }
}
