import Foundation
import ProgrammeModel
import Reports
import TestSupport
import Testing

/// No text of a record changes what a page of Markdown is made of.
struct MarkdownStructureTests {
  private static let starts = [
    MarkedProgramme.hostileText, #""- item""#, #""+ item""#, #""-""#, #""---""#, #""=====""#,
    #""12. item""#,
    #""1) item""#, #""    code""#, #""> quotation""#, ##""# heading""##, #""```""#,
    #""| cell | cell |""#,
    #""<div>""#, ##""\\""##,
  ]

  private static func context(texts: String) throws -> ShowContext {
    try .fixture(with: MarkedProgramme.files(texts: texts, visibility: "internal"))
  }

  /// Every page, without the findings: odd texts are findings, too.
  private static func pages(texts: String) throws -> [String] {
    let context = try context(texts: texts)
    let pack = Pack(in: [context]).markdown
    let screens = MarkedProgramme.screens.filter { $0 != "data" }
    return try screens.map { try context.show($0, as: .markdown) }
      + [pack.components(separatedBy: "\n## 7")[0]]
  }

  /// What each line is to a reader of Markdown: the signs that open it, one in another, and how many cells it has.
  private static func structure(of page: String) -> [String] {
    page.replacing(/\\./, with: "").split(separator: "\n", omittingEmptySubsequences: false).map {
      line in
      let sign =
        line.prefixMatch(of: /(?:#+ |\| |- |\+ |> |[0-9]+[.)](?: |$)|-+$|=+$| {4})+/)?.output ?? ""
      return "\(sign)\(line.count { $0 == "|" })"
    }
  }

  @Test(arguments: starts)
  func aTextStaysAText(hostile: String) throws {
    let plain = try Self.pages(texts: #""plain""#).map(Self.structure)
    let pages = try Self.pages(texts: hostile)
    #expect(pages.map(Self.structure) == plain)
    for page in pages {
      let bare = page.replacing(/\\./, with: "")
      #expect(!bare.contains { "<>[]`*_~&\\".contains($0) })
    }
  }
}
