import Foundation
import Testing

struct ShowFormatTests {
  /// Reads CSV with another reader, which fails where lines are of different lengths.
  private static let reader = """
    import csv, json, sys
    rows = list(csv.reader(sys.stdin, strict=True))
    assert len({len(row) for row in rows}) == 1
    print(json.dumps([dict(zip(rows[0], row)) for row in rows[1:]]))
    """

  private func rows(_ name: String) throws -> [[String: String]] {
    let run = try CommandRun(
      shell: "\"$bilateral\" show \(name) --format csv | /usr/bin/python3 -c '\(Self.reader)'")
    #expect(run.complaint == "")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return value as? [[String: String]] ?? []
  }

  @Test func anotherReaderFindsTheSameRequestsInCSVAsInJSON() throws {
    let run = try CommandRun("show", "requests", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let requests = (object as? [String: Any])?["requests"] as? [[String: Any]] ?? []
    let rows = try rows("requests")
    #expect(rows.count == requests.count && rows.count > 5)
    for name in ["id", "title", "from", "to", "area", "opened", "due", "answered"] {
      #expect(rows.map { $0[name] ?? "" } == requests.map { $0[name] as? String ?? "" })
    }
    #expect(rows.compactMap { Int($0["days"] ?? "") } == requests.map { $0["days"] as? Int })
  }

  @Test func figuresAreUnformattedWithTheirUnit() throws {
    let total = try rows("trade").first {
      $0["series"] == "moscow-china-total" && $0["period"] == "2020-01/2020-09"
    }
    #expect(total?["value"] == "20.5")
    #expect(total?["unit"] == "USD" && total?["unit_mult"] == "9")
  }

  @Test func aByteOrderMarkComesOnlyWhereItIsAskedFor() throws {
    for (flag, start) in [("--bom", " ef bb bf\n"), ("", " 69 64 2c\n")] {
      let run = try CommandRun(
        shell: "\"$bilateral\" show areas --format csv \(flag) | head -c 3 | od -An -tx1")
      #expect(run.output == start)
    }
    #expect(try CommandRun("show", "areas", "--bom").status == 64)
  }

  @Test func aCheckExitsWithOneWhereItFindsAnything() throws {
    let late = try CommandRun("show", "overview", "--check", "late,mismatch")
    #expect(late.status == 1)
    #expect(late.output.hasPrefix("late: late 41 d: Metro, Signalling exchange plan\n"))
    let sound = try CommandRun("show", "overview", "--check", "errors")
    #expect(sound.status == 0 && sound.output == "")
    let odd = try CommandRun("show", "overview", "--check", "lat")
    #expect(odd.status == 64)
    #expect(odd.complaint.contains("did you mean \"late\"?"))
  }
}
