import ProgrammeModel

/// Findings for scripts; names are never changed or taken out.
struct JSONFindings {
  let report: FindingsReport

  var document: JSONValue {
    [
      "findings": .array(report.findings.map(value)),
      "counts": [
        "errors": .number("\(report.count(.error))"),
        "warnings": .number("\(report.count(.warning))"),
        "info": .number("\(report.count(.info))"),
        "files": .number("\(report.fileCount)"),
        "records": .number("\(report.recordCount)"),
      ],
    ]
  }

  private func value(_ finding: Finding) -> JSONValue {
    let (line, column) = finding.place
    return [
      "file": .string(finding.path), "line": .number("\(line)"), "column": .number("\(column)"),
      "severity": .string(finding.code.severity.rawValue), "code": .string(finding.code.text),
      "message": .string(finding.message),
      "record": finding.record.map(JSONValue.string) ?? .null,
    ]
  }
}
