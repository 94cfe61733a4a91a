import Foundation
import Testing

struct PicturesTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..")
    .standardizedFileURL.path

  @Test func thePicturesOfTheReadmeAreUpToDate() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      shell: "\"\(Self.root)/scripts/draw-pictures\" \"$bilateral\" \"\(folder.path)\"")
    #expect(run.status == 0 && run.complaint == "")
    let kept = Self.root + "/docs/pictures"
    #expect(
      try folder.names == FileManager.default.contentsOfDirectory(atPath: kept).sorted())
    let readme = try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
    for name in try folder.names {
      let old = try String(contentsOfFile: "\(kept)/\(name)", encoding: .utf8)
      #expect(try folder.text(of: name) == old, "docs/pictures/\(name) is old: run make pictures")
      #expect(readme.contains("docs/pictures/\(name)"))
    }
  }

  @Test func aPictureIsSoundXMLAsWideAsItsColumns() throws {
    let check = """
      import sys, xml.etree.ElementTree as tree
      root = tree.fromstring(sys.stdin.buffer.read())
      print(root.get("viewBox"), max(int(t.get("x")) + int(t.get("textLength")) for t in root if t.get("textLength")))
      """
    let run = try CommandRun(
      shell: "\"$bilateral\" screenshot overview --language zh --size 100x30 --format svg "
        + "| /usr/bin/python3 -c '\(check)'")
    #expect(run.output == "0 0 900 540 900\n")
  }
}
