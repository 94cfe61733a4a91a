import ProgrammeModel
import TerminalKit

/// Findings as workflow commands, which GitHub shows beside the lines they are about.
///
/// Source: GitHub Actions, “Workflow commands”, setting an error, warning or notice message.
struct GitHubFindings {
  let report: FindingsReport

  var text: String { report.findings.map { line($0) + "\n" }.joined() }

  private func line(_ finding: Finding) -> String {
    let (line, column) = finding.place
    let path = Self.property(VisibleText.filter(prefix + finding.path))
    let message = Self.data(VisibleText.filter(finding.message))
    return "::\(command(for: finding)) file=\(path),line=\(line),col=\(column),"
      + "title=\(finding.code.text)::\(message)"
  }

  private func command(for finding: Finding) -> String {
    switch finding.code.severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// Paths must start from where the job runs; of one that starts elsewhere nothing is known.
  private var prefix: String {
    let path = report.directory
    guard !path.hasPrefix("/") else { return "" }
    let parts = path.split(separator: "/").filter { $0 != "." }
    return parts.contains("..") ? "" : parts.map { $0 + "/" }.joined()
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
