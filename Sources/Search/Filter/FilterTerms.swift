/// What a filter line asks for; every line means something, so that it can be typed.
///
/// Form: words, `"quoted phrases"`, and `field:value` with `<`, `<=`, `>` or `>=` before the value; full-width signs
/// and the quotation marks of all three languages count as these. All terms must match.
package struct FilterTerms: Hashable, Sendable {
  package let terms: [FilterTerm]

  package init(_ line: String) {
    var scanner = FilterScanner(line)
    var terms: [FilterTerm] = []
    while let term = scanner.next() { terms.append(term) }
    self.terms = terms
  }

  package var isEmpty: Bool { terms.isEmpty }

  /// The words and phrases, folded; a phrase without an end too.
  package var words: [SoughtWord] {
    terms.compactMap { term in
      if case .word(let word) = term.meaning { SoughtWord(word) } else { nil }
    }
  }
}
