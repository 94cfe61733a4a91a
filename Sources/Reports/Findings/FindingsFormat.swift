import ProgrammeModel

/// How `validate` writes its findings.
package enum FindingsFormat: String, CaseIterable, Sendable {
  case text, json, sarif, github

  /// The whole report, with a line end at its end.
  package func write(_ report: FindingsReport) -> String {
    switch self {
    case .text: TextFindings(report: report).text
    case .json: JSONFindings(report: report).document.text + "\n"
    case .sarif: SARIFFindings(report: report).document.text + "\n"
    case .github: GitHubFindings(report: report).text
    }
  }
}
