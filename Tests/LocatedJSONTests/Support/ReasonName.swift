import LocatedJSON

extension SyntaxError.Reason {
  /// The case's name with its kind before it, such as `number.leadingZero`.
  var name: String {
    switch self {
    case .encoding(let fault): "encoding.\(fault.name)"
    case .structure(let fault): "structure.\(fault.name)"
    case .character(let fault): "character.\(fault.name)"
    case .word(let fault): "word.\(fault.name)"
    case .number(let fault): "number.\(fault.name)"
    case .string(let fault): "string.\(fault.name)"
    case .limit(let fault): "limit.\(fault.name)"
    case .mergeConflict: "mergeConflict"
    }
  }
}

extension SyntaxError.EncodingFault {
  fileprivate var name: String {
    switch self {
    case .invalidUTF8: "invalidUTF8"
    case .utf16: "utf16"
    }
  }
}

extension SyntaxError.StructureFault {
  fileprivate var name: String {
    switch self {
    case .emptyText: "emptyText"
    case .missingValue: "missingValue"
    case .missingKey: "missingKey"
    case .missingColon: "missingColon"
    case .missingComma: "missingComma"
    case .extraComma: "extraComma"
    case .trailingComma: "trailingComma"
    case .mismatchedBracket: "mismatchedBracket"
    case .unterminated: "unterminated"
    case .textAfterEnd: "textAfterEnd"
    }
  }
}

extension SyntaxError.CharacterFault {
  fileprivate var name: String {
    switch self {
    case .byteOrderMark: "byteOrderMark"
    case .nul: "nul"
    case .singleQuote: "singleQuote"
    case .lookAlike: "lookAlike"
    case .otherSpace: "otherSpace"
    case .comment: "comment"
    }
  }
}

extension SyntaxError.WordFault {
  fileprivate var name: String {
    switch self {
    case .unquotedKey: "unquotedKey"
    case .otherSpelling: "otherSpelling"
    case .notFinite: "notFinite"
    case .unknown: "unknown"
    }
  }
}

extension SyntaxError.NumberFault {
  fileprivate var name: String {
    switch self {
    case .leadingZero: "leadingZero"
    case .leadingPlus: "leadingPlus"
    case .leadingPoint: "leadingPoint"
    case .missingDigits: "missingDigits"
    case .missingFraction: "missingFraction"
    case .missingExponent: "missingExponent"
    case .hexadecimal: "hexadecimal"
    case .strayCharacter: "strayCharacter"
    }
  }
}

extension SyntaxError.StringFault {
  fileprivate var name: String {
    switch self {
    case .unterminated: "unterminated"
    case .lineEnd: "lineEnd"
    case .controlCharacter: "controlCharacter"
    case .unknownEscape: "unknownEscape"
    case .unfinishedUnicodeEscape: "unfinishedUnicodeEscape"
    case .loneSurrogate: "loneSurrogate"
    }
  }
}

extension SyntaxError.LimitFault {
  fileprivate var name: String {
    switch self {
    case .textTooLong: "textTooLong"
    case .stringTooLong: "stringTooLong"
    case .tooDeep: "tooDeep"
    }
  }
}
