extension SyntaxError {
  /// A number written in another notation than JSON's.
  package enum NumberFault: Hashable, Sendable, CustomStringConvertible {
    case leadingZero
    case leadingPlus
    case leadingPoint
    case missingDigits(before: Found)
    case missingFraction(before: Found)
    case missingExponent(before: Found)
    case hexadecimal
    case strayCharacter(Found)

    package var description: String {
      switch self {
      case .leadingZero:
        "a number begins with a needless 0; delete it, or write the number in quotes to keep it"
      case .leadingPlus:
        "a number begins with \"+\"; delete it"
      case .leadingPoint:
        "a number begins with its decimal point; write 0 before it"
      case .missingDigits(let found):
        "\(found) follows \"-\"; write a digit after it"
      case .missingFraction(let found):
        "\(found) follows the decimal point; write a digit after it or delete the point"
      case .missingExponent(let found):
        "\(found) stands where the exponent has to; write a digit"
      case .hexadecimal:
        "a number begins with 0x; write it to the base of ten"
      case .strayCharacter(let found):
        "\(found) stands within a number; delete it, or write the whole in quotes"
      }
    }
  }
}
