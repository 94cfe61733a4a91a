import LocatedJSON
import Testing

struct CorpusTests {
  @Test(arguments: try Corpus.names(startingWith: "accept-"))
  func accepts(name: String) throws {
    let bytes = try Corpus.bytes(of: name)
    let document = try Document(bytes)
    #expect(document.byteCount == bytes.count)
    #expect(document.duplicateKeys.isEmpty != name.contains("-repeated"))
  }

  @Test(arguments: try Corpus.names(startingWith: "refuse-"))
  func refuses(name: String) throws {
    let bytes = try Corpus.bytes(of: name)
    let expected = try Corpus.expectations()[name]
    let error = #expect(throws: SyntaxError.self) { try Document(bytes) }
    let found = error.map { "\($0.position.line)\t\($0.position.column)\t\($0.reason.name)" }
    #expect(found == expected)
  }

  @Test func holdsAtLeast240Files() throws {
    let names = try Corpus.names(startingWith: "")
    #expect(names.count >= 240)
    #expect(names.allSatisfy { $0.hasPrefix("accept-") || $0.hasPrefix("refuse-") })
  }

  @Test func expectsSomethingOfEveryRefusedFile() throws {
    #expect(
      try Corpus.expectations().keys.sorted() == Corpus.names(startingWith: "refuse-"))
  }
}
