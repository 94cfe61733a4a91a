package import ProgrammeModel

/// What `validate` tells: findings in their order, and how many files they come from.
package struct FindingsReport: Sendable {
  package let findings: [Finding]
  /// Every file that was looked at, also one that could not be read.
  let fileCount: Int
  let recordCount: Int

  /// The data directory as it was named on the command line.
  let directory: String

  package init(_ findings: [Finding], in files: [FileState], of directory: String) {
    self.findings = findings
    self.directory = directory
    fileCount = files.count
    recordCount = files.reduce(0) { $0 + $1.recordCount }
  }

  /// How many findings weigh so much.
  package func count(_ severity: FindingCode.Severity) -> Int {
    findings.count { $0.code.severity == severity }
  }
}
