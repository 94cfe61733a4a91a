import Foundation

/// The bundled programme, changed at random: records left out, titles that are long, odd or untranslated.
///
/// One seed gives the same directory in every run. Seed 0 is a programme and nothing else, seed 1 one record of
/// everything.
package struct RandomProgramme {
  private var random: SeededGenerator
  private let seed: UInt64

  package init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed)
  }

  /// The data directory: contents by path.
  package mutating func files() throws -> [String: String] {
    let originals = try Self.bundled()
    var files: [String: String] = [:]
    for (path, data) in originals {
      if path == "programme.json" {
        files[path] = String(decoding: data, as: UTF8.self)
      } else if seed > 0 {
        let value = changed(try JSONSerialization.jsonObject(with: data), inside: nil)
        let text = try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
        files[path] = String(decoding: text, as: UTF8.self)
      }
    }
    return files
  }

  private mutating func changed(_ value: Any, inside key: String?) -> Any {
    switch value {
    case let list as [Any] where key == "items" || key == "milestones" || key == "workstreams":
      let kept = seed == 1 ? Array(list.prefix(1)) : list.filter { _ in isLikely(0.7) }
      return kept.map { changed($0, inside: nil) }
    case let list as [Any]: return list.map { changed($0, inside: nil) }
    case let record as [String: Any] where record["en"] is String: return text(record)
    case let record as [String: Any]:
      var result: [String: Any] = [:]
      for key in record.keys.sorted() {
        result[key] = record[key].map { changed($0, inside: key) }
      }
      return result
    default: return value
    }
  }

  /// A text in some of its languages, or an odd one.
  private mutating func text(_ languages: [String: Any]) -> [String: Any] {
    if seed == 1 || isLikely(0.6) { return languages }
    var result: [String: Any] = [:]
    for language in languages.keys.sorted() where isLikely(0.6) {
      result[language] =
        isLikely(0.5) ? languages[language] : Self.oddTexts.randomElement(using: &random)
    }
    return result
  }

  private mutating func isLikely(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }

  /// Texts that a screen is likely to draw wrongly.
  package static let oddTexts = [
    "", " ", "\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}",
    "👩‍👩‍👧‍👦 👨‍👩‍👦 семья", "🇷🇺🇨🇳🇷🇺🇨🇳", "עברית ערבית مرحبا بالعالم",
    "地铁、隧道。（信号）：索比亚宁！", "e\u{301}e\u{301}\u{301}e", "a\u{1B}[2Jb\u{9B}31mc\r\n\td\u{202E}e\u{0}",
    String(repeating: "длинное ", count: 1_250), String(repeating: "长", count: 5_000),
    String(repeating: "x\u{301}", count: 400), "ﬀ\u{200B}\u{FEFF}\u{AD}",
    "\u{1F3F4}\u{E0067}\u{E007F}",
  ]

  private static func bundled() throws -> [(path: String, data: Data)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/moscow-beijing").standardized
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    return try paths.filter { $0.hasSuffix(".json") }.sorted().map { path in
      (path, try Data(contentsOf: folder.appending(path: path)))
    }
  }
}
