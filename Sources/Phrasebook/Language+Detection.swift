import ProgrammeModel

extension Language {
  /// The language that the environment names, and the variable that does; `nil` where it names none that we have.
  ///
  /// The first of LC_ALL, LC_MESSAGES and LANG that is set and not empty decides, as in POSIX.
  package static func named(
    in environment: [String: String]
  ) -> (language: Language, variable: String)? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    guard let name = names.first(where: { !(environment[$0] ?? "").isEmpty }) else { return nil }
    return environment[name].flatMap(Language.init(tag:)).map { ($0, name) }
  }

  /// The language that a command line names, such as `ru`, `zh_CN` or `Русский`.
  ///
  /// - Throws: ``UnknownLanguage`` where we have no such language.
  package init(argument: String) throws(UnknownLanguage) {
    let wanted = argument.lowercased()
    let named = Language.allCases.first { $0.names.contains(wanted) }
    guard let language = named ?? Language(tag: argument) else {
      throw UnknownLanguage(found: argument)
    }
    self = language
  }

  /// What a command line may name: `en, ru or zh`.
  package static var choices: String {
    let codes = allCases.map(\.rawValue)
    return codes.dropLast().joined(separator: ", ") + " or " + (codes.last ?? "")
  }

  /// Reads a locale's or a BCP 47 tag's language: `ru_RU.UTF-8`, `zh-Hans`.
  private init?(tag: String) {
    let base = tag.prefix { !"_-.@".contains($0) }
    self.init(rawValue: base.lowercased())
  }

  /// Every name that a command line may use, in lower case.
  fileprivate var names: [String] { [rawValue, "\(self)", nativeName.lowercased()] }
}

/// A language was asked for that the interface does not speak.
package struct UnknownLanguage: Error, Equatable {
  package let found: String
}

extension UnknownLanguage: CustomStringConvertible {
  /// What was found and what to write, with the nearest name where one is close.
  package var description: String {
    let nearest = nearestName(to: found, among: Language.allCases.flatMap(\.names))
    let hint = nearest.map { "; did you mean \"\($0)\"?" } ?? ""
    return "language \"\(found)\" is not spoken here\(hint); write \(Language.choices)"
  }
}
