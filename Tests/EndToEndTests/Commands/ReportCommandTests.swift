import Foundation
import Testing

struct ReportCommandTests {
  /// Fails at the first fault of the HTML. Source of the rules: html5lib, a reader by the HTML standard.
  private static let validator = """
    import sys, html5lib
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(sys.stdin.buffer.read().decode("utf-8"))
    """

  @Test(arguments: ["en", "ru", "zh", "ru,zh"])
  func theHTMLPassesAValidator(language: String) throws {
    let run = try CommandRun(
      shell: "\"$bilateral\" report --language \(language) --format html "
        + "| /usr/bin/python3 -c '\(Self.validator)'")
    #expect(run.status == 0)
    #expect(run.complaint == "")
  }

  private static let hasBrowser =
    (try? CommandRun(shell: "command -v chromium chromium-browser"))?.output.isEmpty == false

  /// Console, 360 columns of pixels, accessible names, headings and A4, as `scripts/check-report` looks at them.
  @Test(.enabled(if: hasBrowser, "needs chromium"), arguments: ["en", "ru,zh"])
  func aBrowserShowsAndPrintsIt(language: String) throws {
    let script = URL(filePath: #filePath).appending(path: "../../../../scripts/check-report")
      .standardizedFileURL.path
    let run = try CommandRun(shell: "\"\(script)\" \"$bilateral\" \(language)")
    #expect(run.complaint == "")
    #expect(run.output == "report: sound in the browser\n")
  }

  @Test func theHTMLNeedsNothingElse() throws {
    let html = try CommandRun("report", "--format", "html", "--language", "ru,zh").output
    for outside in ["<script", "src=", "@import", "url(", "http-equiv"] {
      #expect(!html.contains(outside), "\(outside)")
    }
    #expect(html.contains("lang=\"ru\"") && html.contains("lang=\"zh\""))
    #expect(html.contains("role=\"img\""))
  }

  @Test func theMarkdownHasEveryChapter() throws {
    let run = try CommandRun("report", "--language", "en")
    #expect(run.status == 0)
    let heads = run.output.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(heads.map { $0.dropFirst(3).prefix(1) } == ["1", "2", "3", "4", "5", "6", "7"])
    #expect(run.output.contains("Signalling exchange plan"))
    #expect(run.output.contains("20.5"))
  }

  @Test func changesAreCountedFromTheDayThatIsAskedFor() throws {
    let meeting = try CommandRun("report", "--language", "en").output
    let older = try CommandRun("report", "--language", "en", "--since", "2021-06-01").output
    #expect(older.contains("changes since 1 Jun 2021"))
    #expect(older.count > meeting.count)
    let odd = try CommandRun("report", "--since", "yesterday")
    #expect(odd.status == 64)
    let future = try CommandRun("report", "--since", "2030-01-01")
    #expect(future.status == 64 && future.output == "")
    #expect(future.complaint.contains("\"2030-01-01\": lies after 2021-11-15"))
    #expect(try CommandRun("report", "--language", "en,ru,zh").status == 64)
  }

  @Test func anAudienceGetsOnlyWhatItMaySee() throws {
    let secret = "Signalling data may not leave Moscow"
    for format in ["markdown", "html"] {
      let all = try CommandRun("report", "--language", "en", "--format", format).output
      let open = try CommandRun(
        "report", "--language", "en", "--format", format, "--audience", "public"
      ).output
      #expect(all.lowercased().contains(secret.lowercased()))
      #expect(!open.lowercased().contains(secret.lowercased()))
    }
  }
}
