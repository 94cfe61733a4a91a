extension SyntaxError {
  /// What is wrong with a text, by the kind of thing that is wrong; each kind words its own faults.
  package enum Reason: Hashable, Sendable {
    case encoding(EncodingFault)
    case structure(StructureFault)
    case character(CharacterFault)
    case word(WordFault)
    case number(NumberFault)
    case string(StringFault)
    case limit(LimitFault)

    /// Two versions of a text, with the markers of an unresolved merge between them.
    case mergeConflict(firstLine: Int, lastLine: Int)
  }

  /// Which remedy a fault calls for.
  package enum Category: Sendable { case encoding, syntax, limit, mergeConflict }

  package var category: Category { reason.category }
}

extension SyntaxError.Reason {
  package var category: SyntaxError.Category {
    switch self {
    case .encoding: .encoding
    case .structure, .character, .word, .number, .string: .syntax
    case .limit: .limit
    case .mergeConflict: .mergeConflict
    }
  }
}

extension SyntaxError.Reason: CustomStringConvertible {
  /// What stands there, what has to, and what to write; without the place.
  package var description: String {
    switch self {
    case .encoding(let fault): fault.description
    case .structure(let fault): fault.description
    case .character(let fault): fault.description
    case .word(let fault): fault.description
    case .number(let fault): fault.description
    case .string(let fault): fault.description
    case .limit(let fault): fault.description
    case .mergeConflict(let first, let last):
      """
      the markers of an unresolved merge stand in lines \(first) to \(last); \
      keep one of the versions between them and delete the markers
      """
    }
  }
}
