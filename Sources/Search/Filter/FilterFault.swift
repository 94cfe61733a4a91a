import ProgrammeModel

/// Why a term of a filter line cannot be asked.
package enum FilterFault: Hashable, Sendable {
  /// No record of the list has such a field; the nearest that it has.
  case unknownField(String, nearest: String?)

  /// The field's value is none of its sort; an example of what may be asked.
  case unreadable(field: String, value: String, example: String)

  init?(_ term: FilterTerm, among fields: [FilterField]) {
    guard case .field(let name, _, let value) = term.meaning else { return nil }
    let named = fields.filter { $0.name == term.fieldName }
    guard let field = named.first else {
      self = .unknownField(
        name, nearest: nearestName(to: name, among: fields.flatMap { FieldNames.all(of: $0.name) }))
      return
    }
    if named.contains(where: { FilterAsk(term, as: $0) != nil }) { return nil }
    let offers = field.offers(in: FieldNames.language(of: name))
    self = .unreadable(field: name, value: value, example: "\(name):\(offers.first ?? "…")")
  }
}
