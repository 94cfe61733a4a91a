import Phrasebook

/// What the codes of a field are called on screen, so that a filter line may ask for them in any language.
package struct CodeWords: Sendable {
  /// A code, and all that it is called, each word and the whole.
  private struct Calling: Sendable {
    let code: String
    let names: [FoldedText]
    let parts: [FoldedText]
  }

  package let codes: [String]
  private let callings: [Calling]
  private let words: [Language: [String]]

  /// - Parameter names: What a code is called in a language, in full first.
  init(_ codes: [String], names: (String, any Phrases) -> [String]) {
    self.codes = codes
    var words: [Language: [String]] = [.english: codes]
    for language in Language.allCases where language != .english {
      words[language] = codes.map { code in
        Self.asOneWord(names(code, language.phrases).first ?? code)
      }
    }
    self.words = words
    callings = codes.map { code in
      let called = [code] + Language.allCases.flatMap { names(code, $0.phrases) }
      return Calling(
        code: code, names: called.map { FoldedText(Self.asOneWord($0)) },
        parts: called.flatMap(Self.parts).map { FoldedText($0) })
    }
  }

  /// What a reader of a language writes for each code, without blanks.
  func words(in language: Language) -> [String] { words[language] ?? codes }

  /// The codes that a value stands for: those called just so, or else those with a word that begins so as it is written,
  /// or else in Latin letters.
  func codes(meantBy value: String) -> [String] {
    let sought = SoughtWord(Self.asOneWord(value))
    let readings: [(Calling) -> Bool] = [
      { $0.names.contains { $0.equals(sought) } },
      { ($0.names + $0.parts).contains { $0.begins(with: sought) } },
      { ($0.names + $0.parts).contains { $0.beginsInLatin(with: sought) } },
    ]
    return readings.lazy.map { callings.filter($0).map(\.code) }.first { !$0.isEmpty } ?? []
  }

  /// A name as one word, without the point of an abbreviation: `in progress` is `in_progress`.
  private static func asOneWord(_ name: String) -> String {
    parts(name).joined(separator: "_")
  }

  private static func parts(_ name: String) -> [String] {
    name.lowercased().split { " _\u{A0}".contains($0) }.map { part in
      String(part.last == "." && part.count > 1 ? part.dropLast() : part)
    }
  }
}

extension FoldedText {
  fileprivate func equals(_ word: SoughtWord) -> Bool {
    word.spellings.contains { $0 == own.bytes || $0 == latin?.bytes }
  }

  fileprivate func begins(with word: SoughtWord) -> Bool {
    word.spellings.contains { own.bytes.starts(with: $0) }
  }

  fileprivate func beginsInLatin(with word: SoughtWord) -> Bool {
    word.spellings.contains { latin?.bytes.starts(with: $0) == true }
  }
}
