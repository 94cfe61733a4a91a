import LocatedJSON
import ProgrammeModel
import Testing

/// A command line can give every field of a kind, and what it gives is what the kind reads.
struct FieldFlagTests {
  private static let kinds = [
    Update.recordKind, Event.recordKind, Request.recordKind, Practice.recordKind,
    Decision.recordKind, Risk.recordKind, Expert.recordKind,
  ]

  @Test(arguments: kinds)
  func everyFieldHasItsFlag(kind: RecordKind) throws {
    let flags = FieldFlag.all(kind.outlines)
    let words = flags.flatMap { [$0.name, $0.outline.shape.sample] }
    let draft = try RecordDraft(kind, FieldWords(words, flags: flags))
    let root = try Document(draft.text).root
    #expect(Self.fields(in: root) == Set(Self.names(of: kind.outlines)))
    let file = try "\(#require(kind.folder))/sample.json"
    let problems = try Fixture().file(file, bytes: draft.text).snapshot().findings
    #expect(
      problems.filter { $0.path == file && $0.code.text.hasPrefix("E1") }.map(\.description) == [])
  }

  /// The names of fields that have a flag: those of objects stand after the object's own.
  private static func names(of outlines: [FieldOutline], below path: String = "") -> [String] {
    outlines.flatMap { outline in
      guard case .object(let inner, _) = outline.shape else { return [path + outline.name] }
      return names(of: inner, below: path + outline.name + ".")
    }
  }

  private static func fields(in object: Value, below path: String = "") -> Set<String> {
    Set(
      object.members.flatMap { member in
        let name = path + member.key.string
        let isOwn = member.value.kind == .object && name != "external_ids"
        return isOwn ? fields(in: member.value, below: name + ".") : [name]
      })
  }
}

extension ValueShape {
  /// A word that a flag of this shape takes.
  fileprivate var sample: String {
    switch self {
    case .text, .excerpt, .string: "words"
    case .bool: "true"
    case .date, .period, .dateTime: "2021-05-14"
    case .duration: "P1Y"
    case .quantity, .weight: "1.5"
    case .integer(let range): "\(range.lowerBound)"
    case .multiple(let step, _): "\(step)"
    case .code(let codes): codes[0]
    case .standard(.language): "zh-Hans"
    case .standard(.subdivision): "RU-MOW"
    case .standard: "RU"
    case .identifier, .reference: "sample"
    case .list(let one), .oneOrMore(let one), .orNull(let one): one.sample
    case .map: "wikidata=Q1"
    case .object(let outlines, _): "{\(outlines.map(\.sampleMember).joined(separator: ", "))}"
    }
  }

  /// The same as JSON.
  fileprivate var sampleJSON: String {
    switch self {
    case .bool, .quantity, .weight, .integer, .multiple, .object: sample
    case .orNull(let one): one.sampleJSON
    case .list(let one), .oneOrMore(let one): "[\(one.sampleJSON)]"
    case .map: #"{"wikidata": "Q1"}"#
    default: "\"\(sample)\""
    }
  }
}

extension FieldOutline {
  fileprivate var sampleMember: String { "\"\(name)\": \(shape.sampleJSON)" }
}
