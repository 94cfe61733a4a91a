extension SyntaxError {
  /// Bytes that are no UTF-8.
  package enum EncodingFault: Hashable, Sendable, CustomStringConvertible {
    case invalidUTF8(UInt8)
    case utf16

    package var description: String {
      switch self {
      case .invalidUTF8(let byte):
        "byte 0x\(Hexadecimal.text(byte, width: 2)) is not UTF-8; save the file as UTF-8"
      case .utf16:
        "the file is UTF-16; save it as UTF-8"
      }
    }
  }
}
