import Foundation
import ProgrammeModel
import Testing

/// The manual of the data directory says of each field what the program reads.
struct DataFormatTests {
  private let path = URL(filePath: #filePath)
    .appending(path: "../../../../Sources/ProgrammeModel/ProgrammeModel.docc/DataFormat.md")
    .standardizedFileURL

  /// The manual with the table under each heading as the descriptions give it.
  private func renewed(_ manual: String) -> String {
    var lines: [String] = []
    var table: FieldTable?
    for line in manual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("#") { table = FieldTable(under: line) }
      guard line.hasPrefix("|"), let due = table else {
        lines.append(line)
        continue
      }
      if line == due.rows[0] { lines += due.rows }
    }
    return lines.joined(separator: "\n")
  }

  @Test func tellsEveryFieldOfEveryKind() throws {
    let manual = try String(contentsOf: path, encoding: .utf8)
    let due = renewed(manual)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try due.write(to: path, atomically: true, encoding: .utf8)
      Issue.record("Recorded the tables of DataFormat.md: read them, then test again.")
    }
    #expect(manual == due)
    for kind in RecordKind.all { #expect(manual.contains("\n### \(kind.name)\n"), "\(kind.name)") }
  }
}

extension FieldTable {
  /// The table that belongs under a heading, or `nil` where none does.
  fileprivate init?(under heading: String) {
    let title = heading.drop { $0 == "#" || $0 == " " }
    if title == "Fields that every record has" {
      self = .shared
    } else if let kind = RecordKind.byName[String(title)], heading.hasPrefix("### ") {
      self.init(of: kind)
    } else {
      return nil
    }
  }
}
