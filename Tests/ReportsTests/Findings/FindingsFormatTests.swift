import Foundation
import ProgrammeModel
import Reports
import Testing

struct FindingsFormatTests {
  @Test func writesALineEachAndThenTheCounts() throws {
    #expect(
      FindingsFormat.text.write(try .fixture()) == """
        events.json:1:47: error E102: event "e": start "2021-13" is not a month; write 2021-05, \
        2021-Q2 or 2021-05-14
        events.json:1:58: warning W705: event "e": `⟨202E⟩evil` is no field here: begin a field of \
        your own with `x_`
        programme.json:1:81: info I801: programme "p": period 2021 is a number; write "2021"
        risks/50% risky, new.json:1:2: error E002: the file ends within the object that opens at \
        1:1; write "}"

        events.json: 1 error, 1 warning
        programme.json: 1 info
        risks/50% risky, new.json: 1 error
        2 errors, 1 warning, 1 info in 3 files with 4 records

        """)
  }

  @Test func saysThatThereIsNothing() {
    #expect(FindingsFormat.text.write(.empty) == "no findings in 0 files with 0 records\n")
    #expect(FindingsFormat.github.write(.empty) == "")
  }

  @Test func countsTheFilesThatCouldNotBeRead() throws {
    let directory = FilesInMemory(bytes: ["event.json": [], "events.json": [0xFF]])
    let read = try Loader(directory).findings()
    let text = FindingsFormat.text.write(FindingsReport(read.findings, in: read.files, of: "data"))
    #expect(
      text.hasSuffix(
        """
        event.json: 1 warning
        events.json: 1 error
        programme.json: 1 error
        2 errors, 1 warning in 3 files with 0 records

        """))
  }

  @Test func writesTheShapeThatScriptsRelyOn() throws {
    let root = try json(.json)
    #expect(Set(root.keys) == ["findings", "counts"])
    #expect(
      root["counts"] as? [String: Int]
        == ["errors": 2, "warnings": 1, "info": 1, "files": 3, "records": 4])
    let findings = try #require(root["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["E102", "W705", "I801", "E002"])
    #expect(findings.map { $0["severity"] as? String } == ["error", "warning", "info", "error"])
    let first = findings[0]
    #expect(
      Set(first.keys) == ["file", "line", "column", "severity", "code", "message", "record"])
    #expect(first["file"] as? String == "events.json")
    #expect(first["line"] as? Int == 1)
    #expect(first["column"] as? Int == 47)
    #expect(first["record"] as? String == "e")
    #expect(findings[3]["record"] is NSNull)
  }

  @Test func escapesWhatWouldSteerATerminalInEveryFormat() throws {
    for format in FindingsFormat.allCases {
      let text = format.write(try .fixture())
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(format)")
    }
  }

  @Test func writesWorkflowCommandsWithPathsFromTheDirectoryAsNamed() throws {
    let lines = FindingsFormat.github.write(try .fixture(of: "./plans//two")).split(separator: "\n")
    #expect(
      lines[0] == """
        ::error file=plans/two/events.json,line=1,col=47,title=E102::event "e": start "2021-13" \
        is not a month; write 2021-05, 2021-Q2 or 2021-05-14
        """)
    #expect(lines[1].hasPrefix("::warning file=plans/two/events.json,line=1,col=58,title=W705::"))
    #expect(lines[2].hasPrefix("::notice file=plans/two/programme.json,line=1,col=81,title=I801::"))
    #expect(
      lines[3].hasPrefix(
        "::error file=plans/two/risks/50%25 risky%2C new.json,line=1,col=2,title=E002::"))
  }

  @Test(arguments: ["/srv/plans", "../plans", ".", ""])
  func writesPathsWithinTheDirectoryWhereItIsNotBelow(directory: String) throws {
    let text = FindingsFormat.github.write(try .fixture(of: directory))
    #expect(text.hasPrefix("::error file=events.json,"))
  }

  @Test func writesSARIF() throws {
    let root = try json(.sarif, of: "/srv/plans")
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let bases = try #require(run["originalUriBaseIds"] as? [String: [String: String]])
    #expect(bases == ["DATA": ["uri": "file:///srv/plans/"]])
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["E002", "E102", "W705", "I801"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "note", "error"])
    let locations = try #require(results[3]["locations"] as? [[String: [String: Any]]])
    let place = try #require(locations.first?["physicalLocation"])
    #expect(
      place["artifactLocation"] as? [String: String]
        == ["uri": "risks/50%25%20risky,%20new.json", "uriBaseId": "DATA"])
    #expect(place["region"] as? [String: Int] == ["startLine": 1, "startColumn": 2])
  }

  private func json(
    _ format: FindingsFormat, of directory: String = "plans"
  ) throws -> [String: Any] {
    let text = format.write(try .fixture(of: directory))
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(root as? [String: Any])
  }
}
