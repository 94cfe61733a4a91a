import ProgrammeModel

/// How `show` writes a document.
package enum ShowFormat: String, CaseIterable, Sendable {
  case text, markdown, json, csv, html, ics

  /// All of them for a help text: `text, markdown or json`.
  package static var names: String { list(allCases) }

  private static func list(_ formats: [ShowFormat]) -> String {
    let names = formats.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  /// The whole document, with a line end at its end.
  ///
  /// - Throws: ``Refusal`` where the document has nothing for a calendar.
  package func write(
    _ document: any ShowDocument, in context: ShowContext
  ) throws(Refusal) -> String {
    switch self {
    case .text: return document.page(in: context).text
    case .markdown: return document.markdown(in: context)
    case .json: return document.json(in: context).text + "\n"
    case .csv: return document.sheet(in: context).csv
    case .html: return document.html(in: context)
    case .ics:
      guard let content = document.calendar(in: context) else { throw Refusal(format: self) }
      return CalendarFile(content: content, context: context).text
    }
  }

  /// That a document can't be had in a format.
  package struct Refusal: Error, Equatable, CustomStringConvertible {
    let format: ShowFormat

    package var description: String {
      "it has nothing for \(format.rawValue); write --format "
        + ShowFormat.list(ShowFormat.allCases.filter { $0 != format })
    }
  }
}
