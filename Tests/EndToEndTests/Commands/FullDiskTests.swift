import Foundation
import Testing

/// What is left of a file where the disk is full.
struct FullDiskTests {
  /// A disk of its own, in a name space that goes with the shell.
  private static let smallDisk = "mount -t tmpfs -o size=64k none /mnt"
  private static let hasSmallDisk =
    (try? CommandRun(shell: "unshare -rm bash -c '\(smallDisk)'"))?.status == 0
  private static let reason: Comment =
    "needs to be root, or user name spaces, to mount a small disk"

  /// Runs lines of a shell on the disk once it is full; `prepare` comes before.
  private func run(_ lines: String, after prepare: String = "true") throws -> CommandRun {
    try CommandRun(
      shell: """
        unshare -rm bash -c '\(Self.smallDisk); \(prepare)
        cat /dev/zero > /mnt/fill 2>/dev/null
        \(lines)'
        """)
  }

  @Test(
    .enabled(if: hasSmallDisk, reason),
    arguments: [
      "show events --format html", "show overview --format json", "report --format html",
      "screenshot overview --format svg",
    ])
  func leavesTheOldFileOrNone(command: String) throws {
    for (name, kept) in [("old", "before\nfill\nold\n"), ("new", "fill\nold\n")] {
      let run = try run(
        """
        "$bilateral" \(command) --output /mnt/\(name); echo $?
        [ \(name) = new ] || cat /mnt/old; ls -A /mnt
        """, after: "echo before > /mnt/old")
      #expect(run.output == "1\n" + kept)
      #expect(
        run.complaint
          == "bilateral: /mnt/\(name): cannot be written: No space left on device\n")
    }
  }

  @Test(
    .enabled(if: hasSmallDisk, reason),
    arguments: [
      "fmt /mnt/data", "schema --write /mnt/data", "init /mnt/made", "init /mnt/made --blank",
      "new update /mnt/data --area a --party east --rag green --title T --text T --date 2021-01-02",
    ])
  func leavesTheDataAsTheyWere(command: String) throws {
    let folder = try TemporaryFolder([
      "data/programme.json": SmallProgramme.text,
      "data/areas/a.json": "{\"title\": \"Area\",\n\"id\": \"a\"}",
    ])
    let run = try run(
      """
      "$bilateral" \(command); echo $?
      find /mnt -type f | sort; cmp /mnt/data/areas/a.json \(folder.file("data/areas/a.json"))
      """, after: "cp -r \(folder.file("data")) /mnt/data")
    let files = ["/mnt/data/areas/a.json", "/mnt/data/programme.json", "/mnt/fill"]
    #expect(run.output.hasSuffix("1\n" + files.joined(separator: "\n") + "\n"))
    #expect(run.complaint.contains("cannot be written: No space left on device"))
  }

  @Test(.enabled(if: hasSmallDisk, reason))
  func leavesTheSeriesThatFiguresWereToGoInto() throws {
    let folder = try TemporaryFolder([
      "data/programme.json": SmallProgramme.text,
      "data/trade/total.json": """
      {"id": "total", "title": "Total", "reporter": "RU", "partner": "CN", "flow": "export",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9, "observations": [{"period": "2020", "value": 2}]}
      """,
      "figures.csv": "period,value\n2020,2.25\n",
    ])
    let run = try run(
      """
      "$bilateral" import trade \(folder.file("figures.csv")) /mnt/data --series total --yes; echo $?
      cmp /mnt/data/trade/total.json \(folder.file("data/trade/total.json")) && ls -A /mnt/data/trade
      """, after: "cp -r \(folder.file("data")) /mnt/data")
    #expect(run.output.hasSuffix("\n1\ntotal.json\n"))
    #expect(run.complaint.contains("/mnt/data/trade/total.json"))
    #expect(run.complaint.contains("No space left on device"))
  }
}
