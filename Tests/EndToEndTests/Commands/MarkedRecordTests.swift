import Foundation
import ProgrammeModel
import TestSupport
import Testing

/// What the commands print of records that are marked for some, or full of markup.
struct MarkedRecordTests {
  private static func folder(texts: String, visibility: String) throws -> TemporaryFolder {
    var files = Fixture.files(
      with: MarkedProgramme.files(texts: texts, visibility: visibility))
    files["areas/metro.json"] = #"{"id": "metro", "title": "Metro", "visibility": "public"}"#
    files["requests/marked-torn.json"] = "{"
    return try TemporaryFolder(files)
  }

  /// What a loop over all screens prints, with `$data` and `$screen`.
  private static func print(_ command: String, of folder: TemporaryFolder) throws -> String {
    let screens = (MarkedProgramme.screens + ["kiosk"]).joined(separator: " ")
    return try CommandRun(
      shell: "data='\(folder.path)'; for screen in \(screens); do \(command); done"
    ).output
  }

  private static let forms = [
    "screenshot \"$screen\" \"$data\" --format text --size 100x60",
    "screenshot \"$screen\" \"$data\" --format ansi --size 100x60",
    "screenshot \"$screen\" \"$data\" --format svg --size 100x60",
    "show \"$screen\" \"$data\" --check late,stale,waiting,mismatch,errors",
    "validate \"$data\" --format json",
  ]

  @Test(arguments: forms)
  func onlyTheirAudienceSeesMarkedRecords(form: String) throws {
    let folder = try Self.folder(texts: "\"zqsecret\"", visibility: "internal")
    let run = "\"$bilateral\" \(form)"
    let own = try Self.print(run, of: folder)
    #expect(own.contains("marked-torn.json"))
    for audience in ["partner", "public"] {
      let others = try Self.print("\(run) --audience \(audience)", of: folder)
      #expect(!others.contains("zqsecret") && !others.contains("marked-"))
      if form.hasPrefix("screenshot") {
        #expect(own.contains("zqsecret") && others.contains("Metro"))
      }
    }
  }

  @Test func noTextIsMarkupInAPicture() throws {
    let folder = try Self.folder(texts: MarkedProgramme.hostileText, visibility: "public")
    let reader = """
      import sys, xml.etree.ElementTree as tree
      root = tree.fromstring(sys.stdin.buffer.read())
      names = {element.tag.split("}")[1] for element in root.iter()}
      assert names == {"svg", "title", "rect", "text"}, names
      assert not [key for element in root.iter() for key in element.keys() if key.startswith("on") or "href" in key]
      print("".join(root.itertext()))
      """
    let output = try Self.print(
      "picture=$(\"$bilateral\" screenshot \"$screen\" \"$data\" --format svg --size 200x60) || continue; "
        + "/usr/bin/python3 -c '\(reader)' <<<\"$picture\" || echo unsound", of: folder)
    #expect(output.contains("<script>alert(1)</script>"))
    #expect(!output.contains("unsound") && !output.contains("\u{1B}"))
  }

  @Test func noTextIsMarkupInTheReport() throws {
    let folder = try Self.folder(texts: MarkedProgramme.hostileText, visibility: "public")
    let reader = """
      import sys, html5lib
      document = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(sys.stdin.buffer.read().decode())
      assert document.find(".//script") is None and document.find(".//a") is None
      print("".join(document.itertext()))
      """
    let run = try CommandRun(
      shell: "\"$bilateral\" report '\(folder.path)' --format html --language en "
        + "| /usr/bin/python3 -c '\(reader)'")
    #expect(run.complaint == "")
    #expect(run.output.contains("<script>alert(1)</script>"))
  }
}
