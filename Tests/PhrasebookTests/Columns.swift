/// The columns that a text takes in a terminal: ideographs and full-width signs take two.
func columns(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60: true
  default: false
  }
}
