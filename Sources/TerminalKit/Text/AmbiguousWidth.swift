import CWideCharacters

/// How wide the terminal draws characters that are narrow in the West and wide in East Asia: borders, `●`, Cyrillic.
///
/// Where they are wide, frames are shown as their ``Frame/asciiTwin``, whose signs take one column anywhere; letters
/// have no twin and take two.
package enum AmbiguousWidth: Int, CaseIterable, Sendable {
  case narrow = 1
  case wide = 2

  /// Makes every text of the process measured so from now on; what was measured before must be drawn anew.
  package func use() { set_ambiguous_columns(Int32(rawValue)) }

  /// Whether such characters take two columns in this process.
  package static var isWide: Bool { ambiguous_columns() == wide.rawValue }
}
