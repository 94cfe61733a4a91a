import ProgrammeModel

/// What `show --check` looks for: the words that cron jobs write.
package enum Check: String, CaseIterable, Sendable {
  case late, stale, waiting, mismatch, errors

  /// All of them for a help text: `late, stale, waiting`.
  package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// Reads names with commas between.
  ///
  /// - Throws: ``UnknownCheck`` for the first that is none.
  package static func list(_ text: String) throws(UnknownCheck) -> [Check] {
    var checks: [Check] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let check = Check(rawValue: String(name)) else {
        throw UnknownCheck(name: String(name))
      }
      if !checks.contains(check) { checks.append(check) }
    }
    return checks
  }

  /// The matters of the overview that it stands for.
  var kinds: Set<Attention.Kind> {
    switch self {
    case .late: [.late]
    case .stale: [.stale, .silent]
    case .waiting: [.waits]
    case .mismatch: [.differs]
    case .errors: [.file]
    }
  }
}

/// A name that no check has.
package struct UnknownCheck: Error, CustomStringConvertible, Equatable {
  package let name: String

  package var description: String {
    let names = Check.allCases.map(\.rawValue)
    let hint =
      nearestName(to: name, among: names).map { "did you mean \"\($0)\"?" }
      ?? "write \(names.joined(separator: ","))"
    return "\"\(name)\" is no check; \(hint)"
  }
}
