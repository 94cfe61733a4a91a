import ProgrammeModel
import Search

/// Every filter line means something, and completing it never shortens what was typed.
enum FilterFuzz {
  private static let kinds = RecordKind.all.map(\.name)

  static func run(_ bytes: [UInt8]) {
    let line = String(decoding: bytes, as: UTF8.self)
    let terms = FilterTerms(line)
    promise(FilterTerms(line) == terms, "two readings of \(line)")
    let filter = RecordFilter(line, kinds: kinds)
    if terms.isEmpty { promise(filter.isEmpty, "asks for something: \(line)") }
    _ = FilterCompletion(line, kinds: kinds, names: ["metro", "covid"])
  }
}
