import Phrasebook
import ProgrammeModel
import Testing

/// Labels of fields are found by names, which no type holds to the records that they are of.
struct FieldLabelsTests {
  @Test func ownLabelsAreOfFieldsThatTheirHoldersHave() {
    for (holder, fields) in FieldLabels.ownFields {
      let known: [FieldOutline] =
        switch holder {
        case .record(let kind): RecordKind.byName[kind]?.outlines ?? []
        case .object(let field): Self.all.filter { $0.name == field }.flatMap(\.shape.fields)
        }
      #expect(fields.subtracting(known.map(\.name)) == [], "\(holder)")
    }
  }

  /// The fields of all records, and of the objects in them.
  private static let all = RecordKind.all.flatMap(\.outlines).flatMap(\.withInner)
}

extension FieldOutline {
  fileprivate var withInner: [FieldOutline] { [self] + shape.fields.flatMap(\.withInner) }
}

extension ValueShape {
  /// The fields of the object that it is, or that each of its elements is.
  fileprivate var fields: [FieldOutline] {
    switch self {
    case .object(let outlines, _): outlines
    case .list(let element), .oneOrMore(let element), .orNull(let element), .map(_, let element):
      element.fields
    default: []
    }
  }
}
