/// The stable name of a kind of finding, such as E102.
///
/// The codes are a contract with scripts: one is never renamed or given another meaning.
public enum FindingCode: String, CaseIterable, Sendable {
  case e001, e002, e003, e004, e005, e006, e007, e008, e009
  case e101, e102, e103, e104, e105, e106, e107
  case e201, e202, e203, e204, e205, e206, e207, e208, e209, e210, e211
  case w301, w302, w303, w304, w305, w306
  case w401, w402, w403, w404, w405, w406, w407, w408
  case w501, w502, w503, w504, w505
  case w601, w602, w603, w604, w605, w606, w607, w608, w609
  case w701, w702, w703, w704, w705, w706, w707, w708, w709, w710, w711
  case i801, i802, i803

  /// As it is printed: `E102`.
  public var text: String { rawValue.uppercased() }

  /// Whether it is about a file as a whole, so that its records may not be known.
  package var isAboutFile: Bool { rawValue.hasPrefix("e0") }

  public var severity: Severity {
    switch rawValue.first {
    case "e": .error
    case "w": .warning
    default: .info
    }
  }

  /// How much a finding weighs.
  public enum Severity: String, CaseIterable, Sendable { case error, warning, info }
}
