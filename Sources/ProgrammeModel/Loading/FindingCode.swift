/// The stable name of a kind of finding, such as E102.
///
/// The codes are a contract with scripts: one is never renamed or given another meaning.
public enum FindingCode: String, CaseIterable, Sendable {
  case e001, e002, e003, e004, e005, e006, e007, e008, e009
  case e101, e102, e103, e104, e105, e106, e107
  case e201, e202, e203, e204, e205, e206, e207, e208, e209, e210, e211
  case w705, w711
  case i801

  /// As it is printed: `E102`.
  public var text: String { rawValue.uppercased() }

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
