import LocatedJSON

extension Value {
  /// The bytes between the quotes of a string, escapes as they are written.
  var written: ArraySlice<UInt8> { document.bytes(in: sourceRange).dropFirst().dropLast() }
}

extension Key {
  /// The bytes between its quotes, escapes as they are written.
  var written: ArraySlice<UInt8> { document.bytes(in: sourceRange).dropFirst().dropLast() }
}
