extension Diagnosis {
  var containerKind: SyntaxError.Container? {
    container.map { $0.kind == .object ? .object : .array }
  }

  /// The fault where a key has to begin.
  var keyVerdict: Verdict {
    let offset = stop.offset
    guard let scalar = scalar(at: offset) else { return endVerdict }
    if scalar == "," || scalar == "}" { return separatorVerdict }
    if let mismatch { return mismatch }
    if scalar.isWordStart || scalar.isDigit {
      return (.word(.unquotedKey(word(from: offset))), offset)
    }
    return (.structure(.missingKey(before: found)), offset)
  }

  /// The fault where a key ends.
  var colonVerdict: Verdict {
    guard stop.offset < byteCount else { return endVerdict }
    return (.structure(.missingColon(before: found)), endOfLast)
  }

  /// The fault where a value ends within an array or object.
  var commaVerdict: Verdict {
    guard stop.offset < byteCount, let containerKind else { return endVerdict }
    return mismatch ?? (.structure(.missingComma(before: found, in: containerKind)), endOfLast)
  }

  /// The fault of a bracket that closes what is not open.
  var mismatch: Verdict? {
    guard let container, let kind = containerKind else { return nil }
    let bracket = bytes[stop.offset]
    guard bracket == UInt8(ascii: "]") || bracket == UInt8(ascii: "}"), bracket != kind.closingByte
    else { return nil }
    let opening = position(of: container.offset)
    return (.structure(.mismatchedBracket(found, in: kind, openedAt: opening)), stop.offset)
  }

  /// The fault of a text that ends too early.
  var endVerdict: Verdict {
    guard let container, let kind = containerKind else {
      return (.structure(.emptyText), byteCount)
    }
    let opening = position(of: container.offset)
    return (.structure(.unterminated(kind, openedAt: opening)), byteCount)
  }
}

extension SyntaxError.Container {
  var closingByte: UInt8 {
    switch self {
    case .array: UInt8(ascii: "]")
    case .object: UInt8(ascii: "}")
    }
  }
}
