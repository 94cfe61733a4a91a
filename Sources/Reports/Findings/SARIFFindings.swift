import Foundation
import ProgrammeModel

/// Findings for tools that show the results of checks.
///
/// Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.
struct SARIFFindings {
  let report: FindingsReport

  /// What the paths start from.
  private static let base = "DATA"

  var document: JSONValue {
    [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": ["name": "bilateral", "rules": .array(codes.map(rule))]],
          "columnKind": "unicodeCodePoints",
          "originalUriBaseIds": .object([JSONField(Self.base, ["uri": .string(baseAddress)])]),
          "results": .array(report.findings.map(result)),
        ]
      ],
    ]
  }

  /// The codes that are found, in their order.
  private var codes: [FindingCode] {
    let found = Set(report.findings.map(\.code))
    return FindingCode.allCases.filter(found.contains)
  }

  private var baseAddress: String {
    URL(filePath: report.directory, directoryHint: .isDirectory).absoluteURL.absoluteString
  }

  private func rule(_ code: FindingCode) -> JSONValue {
    [
      "id": .string(code.text),
      "shortDescription": ["text": .string(code.meaning)],
      "defaultConfiguration": ["level": .string(level(code))],
    ]
  }

  private func result(_ finding: Finding) -> JSONValue {
    let (line, column) = finding.place
    let region: JSONValue = [
      "startLine": .number("\(line)"), "startColumn": .number("\(column)"),
    ]
    let place: JSONValue = [
      "artifactLocation": ["uri": .string(address(finding.path)), "uriBaseId": .string(Self.base)],
      "region": region,
    ]
    return [
      "ruleId": .string(finding.code.text),
      "level": .string(level(finding.code)),
      "message": ["text": .string(finding.message)],
      "locations": [["physicalLocation": place]],
    ]
  }

  private func level(_ code: FindingCode) -> String {
    switch code.severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  private func address(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
  }
}
