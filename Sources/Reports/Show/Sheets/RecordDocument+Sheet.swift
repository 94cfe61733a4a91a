import Phrasebook
import ProgrammeModel

extension RecordDocument {
  /// The fields as they were known on the day, one a row; what stands inside another bears its path, such as `history[0].due`.
  func sheet(in context: ShowContext) -> Sheet {
    let record = JSONValue.object(StoredRecord(record, in: context.dated).knownFields)
    let headings = context.phrases.headings
    return Sheet(
      "\(context.phrases.kind(name.kind)) \(name.id)", of: record.leaves(under: ""),
      [
        SheetColumn("field", headings.name.full) { .text($0.path) },
        SheetColumn("value", headings.value.full) { $0.cell },
      ])
  }
}

extension JSONValue {
  /// Every value that holds no others, with the path to it.
  fileprivate func leaves(under path: String) -> [(path: String, cell: SheetCell)] {
    switch self {
    case .null: [(path, .text(nil))]
    case .bool(let flag): [(path, .text(flag ? "true" : "false"))]
    case .number(let text): [(path, .digits(text))]
    case .string(let text): [(path, .text(text))]
    case .array(let elements):
      elements.enumerated().flatMap { $0.element.leaves(under: "\(path)[\($0.offset)]") }
    case .object(let fields):
      fields.flatMap { $0.value.leaves(under: path.isEmpty ? $0.key : "\(path).\($0.key)") }
    }
  }
}
