import Foundation

/// Makes ids of new records by the rule of their kind.
package struct RecordNaming: Sendable {
  private let parts: [IdentifierPart]

  package init(_ parts: [IdentifierPart]) { self.parts = parts }

  /// The fields that an id is made of.
  package var fields: [String] { parts.map(\.field) }

  /// Bytes kept free for a number that tells alike ids apart.
  private static let room = 4

  /// The id that a draft's fields make, or `nil` where a date or a reference is missing.
  ///
  /// Words of other scripts are written in Latin letters; where there are none at all, the kind stands for them.
  package func id(for draft: RecordDraft) -> String? {
    var words: [String] = []
    for part in parts {
      var more = Self.words(in: Self.romanised(text(of: part, draft)))
      if more.isEmpty {
        guard case .words = part else { return nil }
        more = [draft.kind.name]
      }
      words += more
    }
    return Self.joined(words)
  }

  /// An id with a number after it: `forum` gives `forum-2`, `forum-3` and so on, the first that is not taken.
  package func free(_ id: String, isTaken: (String) -> Bool) -> String {
    var candidate = id
    var number = 1
    while isTaken(candidate) {
      number += 1
      candidate = "\(id)-\(number)"
    }
    return candidate
  }

  private func text(of part: IdentifierPart, _ draft: RecordDraft) -> String {
    switch part {
    case .date(let field):
      return draft.string(field)?.split(separator: "T").first.map(String.init) ?? ""
    case .reference(let field): return draft.string(field) ?? ""
    case .words(let field):
      guard case .object(let variants)? = draft[field] else { return draft.string(field) ?? "" }
      let texts = variants.filter { $0.key == "en" } + variants
      return texts.lazy.compactMap { variant -> String? in
        if case .string(let text) = variant.value, !Self.words(in: Self.romanised(text)).isEmpty {
          return text
        }
        return nil
      }.first ?? ""
    }
  }

  /// As many words as fit; a first one that is too long is cut.
  private static func joined(_ words: [String]) -> String {
    let limit = longestIdentifier - room
    var id = String(words[0].prefix(limit))
    for word in words.dropFirst() {
      guard id.utf8.count + 1 + word.utf8.count <= limit else { break }
      id += "-" + word
    }
    return id
  }

  /// A text in unaccented Latin letters: Russian as maps have it, Chinese in pinyin.
  private static func romanised(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text }
    let latin = text.applyingTransform(scripts, reverse: false) ?? text
    return latin.filter { !softSigns.contains($0) }
  }

  /// Source: Unicode CLDR transforms; BGN/PCGN romanisation of Russian.
  private static let scripts = StringTransform("Russian-Latin/BGN; Any-Latin; Latin-ASCII")

  /// What a soft and a hard sign become.
  private static let softSigns: Set<Character> = ["'", "\""]

  /// The runs of Latin letters and digits, in lower case.
  static func words(in text: String) -> [String] {
    var words: [String] = [""]
    for byte in text.lowercased().utf8 {
      if (97...122).contains(byte) || (48...57).contains(byte) {
        words[words.count - 1].unicodeScalars.append(UnicodeScalar(byte))
      } else if words[words.count - 1] != "" {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }
  }
}
