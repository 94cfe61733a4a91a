extension [Span] {
  /// The spans broken into lines of some columns, as their text is; none is one empty line.
  package func wrapped(to columns: Int) -> [[Span]] {
    let isOneLine = !contains { $0.text.utf8.contains(UInt8(ascii: "\n")) }
    if isOneLine, self.columns <= columns { return [self] }
    guard count > 1 else {
      return map(\.text).joined().wrapped(to: columns).map { [Span($0, as: first?.role ?? .plain)] }
    }
    let clean = map { Span([Glyph](Glyphs($0.text)).text, as: $0.role) }
    var roles = clean.flatMap { span in span.text.unicodeScalars.map { ($0, span.role) } }[...]
    return clean.map(\.text).joined().wrapped(to: columns).map { line in
      Self.spans(of: line, &roles)
    }
  }

  /// The first of the lines that the spans break into at some columns, and what is left after it, in one piece.
  package func broken(at columns: Int) -> (first: [Span], rest: [Span]) {
    let lines = wrapped(to: columns)
    guard let first = lines.first, lines.count > 1 else { return (self, []) }
    var left = flatMap { span in
      [Glyph](Glyphs(span.text)).text.unicodeScalars.map { ($0, span.role) }
    }[...]
    _ = Self.spans(of: first.map(\.text).joined(), &left)
    let rest = left.drop { $0.0.properties.isWhitespace }
    var text = rest
    return (first, Self.spans(of: String(String.UnicodeScalarView(rest.map(\.0))), &text))
  }

  /// A line in the roles that its text had; blanks between two lines are in neither.
  private static func spans(
    of line: String, _ roles: inout ArraySlice<(Unicode.Scalar, Role)>
  ) -> [Span] {
    var spans: [Span] = []
    for scalar in line.unicodeScalars {
      while let next = roles.first, next.0 != scalar { roles.removeFirst() }
      let role = roles.popFirst()?.1 ?? .plain
      if spans.last?.role == role, let last = spans.popLast() {
        spans.append(Span(last.text + String(scalar), as: role))
      } else {
        spans.append(Span(String(scalar), as: role))
      }
    }
    return spans
  }
}

extension [[Span]] {
  /// Parts side by side with three blanks between them, in as many rows of some columns as they need; none is broken.
  package func flowed(to columns: Int) -> [[Span]] {
    reduce(into: []) { rows, part in
      if let row = rows.last, row.columns + 3 + part.columns <= columns {
        rows[rows.count - 1] = row + [Span("   ")] + part
      } else {
        rows.append(part)
      }
    }
  }
}
