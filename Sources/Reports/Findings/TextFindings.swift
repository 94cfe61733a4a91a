import ProgrammeModel
import TerminalKit

/// Findings for people: a line each, then how many there are in each file and in all.
struct TextFindings {
  let report: FindingsReport

  var text: String {
    var text = ""
    for finding in report.findings { text += VisibleText.filter("\(finding)") + "\n" }
    if !report.findings.isEmpty { text += "\n" }
    for (path, tally) in tallies { text += "\(VisibleText.filter(path)): \(tally)\n" }
    return text + "\(total)\n"
  }

  private var total: String {
    let tally = Tally(report.findings)
    let files = counted(report.fileCount, "file", "files")
    let records = counted(report.recordCount, "record", "records")
    return "\(tally) in \(files) with \(records)"
  }

  /// By file, in the order of the findings.
  private var tallies: [(path: String, tally: Tally)] {
    var tallies: [(path: String, tally: Tally)] = []
    for finding in report.findings {
      if tallies.last?.path != finding.path { tallies.append((finding.path, Tally([]))) }
      tallies[tallies.count - 1].tally.add(finding)
    }
    return tallies
  }

  /// Findings by severity, such as `2 errors, 1 warning`.
  private struct Tally: CustomStringConvertible {
    private var counts: [FindingCode.Severity: Int] = [:]

    init(_ findings: [Finding]) { for finding in findings { add(finding) } }

    mutating func add(_ finding: Finding) { counts[finding.code.severity, default: 0] += 1 }

    var description: String {
      let words: [(FindingCode.Severity, String, String)] = [
        (.error, "error", "errors"), (.warning, "warning", "warnings"), (.info, "info", "infos"),
      ]
      let parts = words.compactMap { severity, one, many in
        counts[severity].map { counted($0, one, many) }
      }
      return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    }
  }
}

private func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}
