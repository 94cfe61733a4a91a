/// The words of a command line that give fields their values, sorted by flag.
package struct FieldWords: Sendable {
  /// A value, and the language that its flag names.
  struct Given: Sendable {
    let language: String?
    let value: String
  }

  /// The one word that belongs to no flag: the data directory.
  package private(set) var directory: String?
  private(set) var given: [String: [Given]] = [:]

  private let flags: [FieldFlag]
  private let byName: [String: FieldFlag]

  /// Sorts `--flag value` and `--flag=value`.
  package init(_ words: [String], flags: [FieldFlag]) throws(FlagFault) {
    self.flags = flags
    byName = Dictionary(flags.map { ($0.name, $0) }) { first, _ in first }
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word != "--" else {
        if word != "--" { try take(directory: word) }
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let (flag, language) = try flag(named: String(parts[0]))
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
        throw .noValue(flag: word)
      }
      given[flag.name, default: []].append(Given(language: language, value: value))
    }
  }

  private mutating func take(directory word: String) throws(FlagFault) {
    if let directory { throw .tooManyDirectories(first: directory, second: word) }
    directory = word
  }

  /// The flag of a word; a text's may end in a language tag.
  private func flag(
    named word: String
  ) throws(FlagFault) -> (flag: FieldFlag, language: String?) {
    if let flag = byName[word] { return (flag, nil) }
    for flag in flags where flag.isText && word.hasPrefix(flag.name + "-") {
      let tag = String(word.dropFirst(flag.name.count + 1))
      if Self.isLanguage(tag) { return (flag, tag) }
    }
    let parts = flags.map(\.name).filter { $0.hasPrefix(word + "-") }
    if flags.contains(where: { $0.isPart(of: word) }) { throw .inParts(flag: word, parts) }
    let names = flags.flatMap { flag in
      [flag.name] + (flag.isText ? ["en", "ru", "zh"].map { "\(flag.name)-\($0)" } : [])
    }
    throw .unknown(flag: word, nearest: nearestName(to: word, among: names))
  }

  /// Whether a tag begins as BCP 47 has it: two or three letters, then parts of letters and digits.
  private static func isLanguage(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ (97...122).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { $0 < 128 }
    }
  }
}
