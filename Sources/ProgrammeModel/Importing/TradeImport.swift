import Foundation
package import LocatedJSON

/// Figures of a file beside those of a series: what would be new, and what would be another.
package struct TradeImport {
  /// One difference.
  package enum Difference: Equatable {
    case new(period: String, value: String)
    case changed(period: String, from: String, to: String)
  }

  package let differences: [Difference]

  /// How many figures are on file already, with the same value.
  package let unchangedCount: Int
  private let series: TradeSeries

  /// The row of the series that each changed figure stands in, and its new value.
  private let changes: [Int: String]
  private let languages: [String]
  private let source: String?

  /// - Parameter source: the id of the source that new figures rest on.
  /// - Throws: ``ImportFault/repeatedKey(_:)`` where a key stands twice in the series' file, as only one of the two values
  ///   would be written again.
  package init(
    _ file: FigureFile, into series: TradeSeries, of snapshot: Snapshot, source: String?
  ) throws(ImportFault) {
    if let repeated = Decoding.duplicateKeys(in: series.origin.file).first {
      throw .repeatedKey("\(repeated)")
    }
    self.series = series
    self.source = source
    languages = snapshot.programme.languages
    let stored = series.countingFigures
    var changes: [Int: String] = [:]
    differences = file.figures.compactMap { figure in
      guard let place = stored[figure.period.days], let old = series.observations[place].value
      else {
        return .new(period: figure.period.description, value: figure.value)
      }
      guard old.value != Quantity(figure.value)?.value else { return nil }
      changes[place] = figure.value
      return .changed(period: figure.period.description, from: old.written, to: figure.value)
    }
    self.changes = changes
    unchangedCount = file.figures.count - differences.count
  }

  /// The series' file as it was read.
  package var document: Document { series.origin.file.document }

  /// A line for each difference, then how many there are.
  package var text: String {
    let lines = differences.map { difference in
      switch difference {
      case .new(let period, let value): "+ \(period)  \(value)"
      case .changed(let period, let old, let new): "~ \(period)  \(old) -> \(new)"
      }
    }
    return
      (lines + ["\(series.id.text): \(differences.count) to write, \(unchangedCount) as on file"])
      .map { $0 + "\n" }.joined()
  }

  /// The series' file with the differences in it, in canonical form.
  package var file: NewFile? {
    guard let kind = RecordKind.byName[TradeSeries.kind] else { return nil }
    let root = JSONValue(stored: document.root)
    let changed = root.replacingRecord(series.id.text, with: merged)
    guard let document = try? Document(Array(changed.text.utf8)) else { return nil }
    let form = CanonicalForm(of: kind, languages: languages)
    return NewFile(series.origin.file.path, form.bytes(of: document))
  }

  /// The record with new figures in it; of a changed one only the value becomes another, and what it once took the place
  /// of stays as it was.
  private func merged(_ fields: [JSONField]) -> [JSONField] {
    fields.map { field in
      guard field.key == "observations", case .array(let rows) = field.value else { return field }
      return JSONField(field.key, .array(updated(rows) + added))
    }
  }

  private var added: [JSONValue] {
    differences.compactMap { difference in
      guard case .new(let period, let value) = difference else { return nil }
      let fields = [
        JSONField("period", .string(period)), JSONField("value", .number(value)),
      ]
      return .object(fields + (source.map { [JSONField("source", .string($0))] } ?? []))
    }
  }

  private func updated(_ rows: [JSONValue]) -> [JSONValue] {
    var place = -1
    return rows.map { row in
      guard case .object(let fields) = row else { return row }
      place += 1
      guard let value = changes[place] else { return row }
      return .object(
        fields.map { $0.key == "value" ? JSONField("value", .number(value)) : $0 })
    }
  }
}

extension JSONValue {
  /// A file's value with one record in another form; the file is that record or a list.
  fileprivate func replacingRecord(
    _ id: String, with change: ([JSONField]) -> [JSONField]
  ) -> JSONValue {
    switch self {
    case .object(let fields) where self["id"] == .string(id): .object(change(fields))
    case .object(let fields):
      .object(
        fields.map { field in
          field.key == "items"
            ? JSONField(field.key, field.value.replacingRecord(id, with: change)) : field
        })
    case .array(let elements): .array(elements.map { $0.replacingRecord(id, with: change) })
    default: self
    }
  }
}
