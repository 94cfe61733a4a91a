import TerminalKit

/// One line on standard error.
enum Complaint {
  /// Writes it, made safe for a terminal; where nobody can read it, it is lost.
  static func write(_ message: String) {
    try? OpenOutput.errors.write("bilateral: \(VisibleText.filter(message))\n")
  }
}
