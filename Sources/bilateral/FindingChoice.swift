import ArgumentParser
import ProgrammeModel

/// Which findings are told.
struct FindingChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp("Tell these alone, such as E102,W7.", valueName: "codes"),
    transform: FindingChoice.codes)
  var only: [Set<FindingCode>] = []

  @Option(
    help: ArgumentHelp("Tell all but these.", valueName: "codes"), transform: FindingChoice.codes)
  var ignore: [Set<FindingCode>] = []

  func chosen(from findings: [Finding]) -> [Finding] {
    let wanted = only.isEmpty ? Set(FindingCode.allCases) : only.reduce([]) { $0.union($1) }
    let chosen = ignore.reduce(wanted) { $0.subtracting($1) }
    return findings.filter { chosen.contains($0.code) }
  }

  /// Codes, or beginnings of codes that stand for all that begin so, with commas between.
  private static func codes(in text: String) throws -> Set<FindingCode> {
    var codes: Set<FindingCode> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.trimmingPrefix(" ")
      let meant = FindingCode.allCases.filter {
        !name.isEmpty && $0.rawValue.hasPrefix(name.lowercased())
      }
      guard !meant.isEmpty else { throw ValidationError(message(for: String(name))) }
      codes.formUnion(meant)
    }
    return codes
  }

  private static func message(for name: String) -> String {
    let nearest = nearestName(to: name, among: FindingCode.allCases.map(\.text))
    let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "write codes such as E102,W7"
    return "\"\(name)\" is no code of a finding; \(hint)"
  }
}
