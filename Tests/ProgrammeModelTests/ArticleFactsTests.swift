import Foundation
import LocatedJSON
import ProgrammeModel
import Testing

/// The article's facts: each stands in the bundled programme, or says why it stays out.
struct ArticleFactsTests {
  private let snapshot: Snapshot
  private let facts: [Value]

  init() throws {
    snapshot = try BundledProgramme.snapshot()
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/article-facts.json")
    facts = Array(try Document(Array(Data(contentsOf: file))).root.elements)
  }

  @Test func areThirtyTwo() {
    let numbers = facts.compactMap { $0["number"]?.numberText.flatMap { Int($0) } }
    #expect(Set(numbers) == Set(1...32))
    #expect(numbers == numbers.sorted())
  }

  @Test func standInTheBundledProgramme() throws {
    for fact in facts where fact["reason"] == nil {
      let name = try #require(fact["record"]?.string)
      let field = try #require(fact["field"]?.string)
      let expected = try #require(fact["value"])
      let stored = try #require(
        record(name).flatMap { value(at: field, in: $0) }, "\(name) \(field)")
      #expect(text(of: stored) == text(of: expected), "\(name) \(field)")
    }
  }

  @Test func sayWhyTheyStayOut() {
    let absent = facts.filter { $0["record"] == nil }
    #expect(absent.count == 1)
    #expect(absent.allSatisfy { ($0["reason"]?.string ?? "").count > 20 })
  }

  /// The object of a record named as `kind:id`.
  private func record(_ name: String) -> Value? {
    let parts = name.split(separator: ":").map(String.init)
    guard parts.count == 2, let kind = RecordKind.byName[parts[0]] else { return nil }
    return kind.origin(snapshot.records, parts[1])?.value
  }

  /// The value at a path such as `observations[0].value`.
  private func value(at path: String, in object: Value) -> Value? {
    path.split { ".[".contains($0) }.reduce(object) { value, step in
      guard step.hasSuffix("]") else { return value?[String(step)] }
      return Int(step.dropLast()).flatMap { value?.elements.dropFirst($0).first { _ in true } }
    }
  }

  /// What a value says, whatever its spacing.
  private func text(of value: Value) -> [String] {
    switch value.kind {
    case .array: value.elements.flatMap(text)
    case .string: ["\"\(value.string ?? "")\""]
    default:
      [value.document.bytes(in: value.sourceRange).map { String(UnicodeScalar($0)) }.joined()]
    }
  }
}
