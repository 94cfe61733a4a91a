extension Diagnosis {
  /// The fault where a value has to begin.
  var valueVerdict: Verdict {
    let offset = stop.offset
    guard let scalar = scalar(at: offset) else { return endVerdict }
    switch scalar {
    case "+": return (.number(.leadingPlus), offset)
    case "." where self.scalar(at: offset + 1)?.isDigit == true:
      return (.number(.leadingPoint), offset)
    case ",", "]", "}": return separatorVerdict
    case _ where scalar.isWordStart: return (wordFault(word(from: offset)), offset)
    default: return (.structure(.missingValue(before: found)), offset)
    }
  }

  /// The fault of a comma or closing bracket where a value or key has to begin.
  var separatorVerdict: Verdict {
    let offset = stop.offset
    let isComma = bytes[offset] == UInt8(ascii: ",")
    let previous = previous ?? 0
    guard offset > 0, bytes[previous] != UInt8(ascii: ":") else {
      return (.structure(.missingValue(before: found)), offset)
    }
    if isComma { return (.structure(.extraComma), offset) }
    guard let kind = containerKind, bytes[offset] == kind.closingByte else {
      return mismatch ?? (.structure(.missingValue(before: found)), offset)
    }
    return (.structure(.trailingComma(in: kind)), previous)
  }

  private func wordFault(_ word: String) -> SyntaxError.Reason {
    switch word.lowercased() {
    case "nan", "inf", "infinity": .word(.notFinite(word))
    case "true", "yes", "on": .word(.otherSpelling(word, of: "true"))
    case "false", "no", "off": .word(.otherSpelling(word, of: "false"))
    case "null", "none", "nil", "undefined": .word(.otherSpelling(word, of: "null"))
    default: .word(.unknown(word))
    }
  }

  /// The fault of a number that lacks digits.
  func digitsVerdict(_ part: Stop.NumberPart) -> Verdict {
    let offset = stop.offset
    switch part {
    case .fraction: return (.number(.missingFraction(before: found)), offset)
    case .exponent: return (.number(.missingExponent(before: found)), offset)
    case .whole:
      if scalar(at: offset) == "." { return (.number(.leadingPoint), offset) }
      let word = word(from: offset)
      if case .word(.notFinite) = wordFault(word) {
        return (.word(.notFinite("-" + word)), offset - 1)
      }
      return (.number(.missingDigits(before: found)), offset)
    }
  }

  /// The fault of what follows a number or word so closely that it was meant to belong to it.
  var tokenGoingOn: Verdict? {
    let offset = stop.offset
    guard let last, endOfLast == offset, let scalar = scalar(at: offset) else { return nil }
    switch last.kind {
    case .number where scalar == "x" || scalar == "X":
      return (.number(.hexadecimal), last.offset)
    case .number where scalar.isWordStart || "+-.".unicodeScalars.contains(scalar):
      return (.number(.strayCharacter(found)), offset)
    case .true, .false, .null:
      guard scalar.isWordStart || scalar.isDigit else { return nil }
      return (.word(.unknown(word(from: last.offset))), last.offset)
    default:
      return nil
    }
  }
}
