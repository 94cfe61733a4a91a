import ProgrammeModel

/// Findings for scripts; names are never changed or taken out.
struct JSONFindings {
  let report: FindingsReport

  var document: JSONValue {
    [
      "findings": .array(report.findings.map(\.json)),
      "counts": [
        "errors": .number("\(report.count(.error))"),
        "warnings": .number("\(report.count(.warning))"),
        "info": .number("\(report.count(.info))"),
        "files": .number("\(report.fileCount)"),
        "records": .number("\(report.recordCount)"),
      ],
    ]
  }
}
