import Foundation
import ProgrammeModel
import Testing

/// A file of the bundled programme with one text in it replaced, so that one finding is due.
struct BrokenCopy: CustomStringConvertible {
  let code: FindingCode
  let path: String
  let found: String
  let replacement: String

  init(_ code: FindingCode, _ path: String, _ found: String, _ replacement: String) {
    self.code = code
    self.path = path
    self.found = found
    self.replacement = replacement
  }

  var description: String { "\(path): \(found) → \(replacement)" }

  /// The broken file; the text must stand in the sound one.
  func applied(to file: NewFile) throws -> NewFile {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let range = try #require(text.range(of: found), "\(self)")
    return NewFile(file.path, text.replacingCharacters(in: range, with: replacement))
  }

  private static let update = "updates/2021-01-15-covid-moscow.json"
  private static let risk = "risks/covid-clinicians-busy.json"
  private static let series = "trade/moscow-china-total.json"

  static let all: [BrokenCopy] = [
    BrokenCopy(.e101, update, "\"rag\": \"amber\",", ""),
    BrokenCopy(.e101, "programme.json", "\"default_language\"", "\"x_language\""),
    BrokenCopy(.e101, "areas/metro.json", "\"due\": \"2020-12\",", ""),
    BrokenCopy(.e101, "areas/metro.json", "\"title\": {", "\"title\": {}, \"x_title\": {"),
    BrokenCopy(.e101, "areas/metro.json", "\"title\": {", "\"title\": \"\", \"x_title\": {"),
    BrokenCopy(
      .e101, update, "\"text\": {",
      "\"text\": {\"_comment\": \"?\", \"en\": \"\", \"ru\": \"\"}, \"x_text\": {"),
    BrokenCopy(.e102, update, "\"date\": \"2021-01-15\"", "\"date\": \"2021-02-29\""),
    BrokenCopy(.e102, series, "\"2020-01/2020-09\"", "\"2020-01/2020-13\""),
    BrokenCopy(.e102, "agreements.json", "\"P5Y\"", "\"5 years\""),
    BrokenCopy(.e103, update, "\"progress_pct\": 4", "\"progress_pct\": \"4\""),
    BrokenCopy(.e103, update, "\"illustrative\": true", "\"illustrative\": \"yes\""),
    BrokenCopy(.e103, series, "\"value\": 20.5", "\"value\": \"twenty\""),
    BrokenCopy(.e103, series, "\"value\": 20.5", "\"value\": true"),
    BrokenCopy(.e103, "areas/metro.json", "\"ru\": \"Метрополитен\"", "\"ru\": 5"),
    BrokenCopy(.e103, update, "\"date\": \"2021-01-15\"", "\"date\": 20210115"),
    BrokenCopy(.e103, series, "[\"moscow-china-export\"", "[7"),
    BrokenCopy(.e104, update, "\"rag\": \"amber\"", "\"rag\": \"orange\""),
    BrokenCopy(.e104, "events.json", "\"mode\": \"online\"", "\"mode\": \"on-line\""),
    BrokenCopy(.e104, "programme.json", "\"bilateral\"", "\"trilateral\""),
    BrokenCopy(.e104, "programme.json", "\"country\": \"RU\"", "\"country\": \"RUS\""),
    BrokenCopy(.e104, "programme.json", "\"RU-MOW\"", "\"Moscow\""),
    BrokenCopy(.e104, "programme.json", "\"languages\": [\"", "\"languages\": [\"russian\", \""),
    BrokenCopy(.e104, series, "\"partner\": \"CN\"", "\"partner\": \"China\""),
    BrokenCopy(.e104, "sources.json", "\"language\": \"ru\"", "\"language\": \"RU\""),
    BrokenCopy(.e105, "contacts.json", "\"covid-desk-moscow\"", "\"Covid desk\""),
    BrokenCopy(.e105, "programme.json", "\"moscow\"", "\"moscow--city\""),
    BrokenCopy(
      .e105, "events.json", "\"id\": \"", "\"id\": \"\(String(repeating: "a", count: 60))-"),
    BrokenCopy(.e107, update, "\"progress_pct\": 4", "\"progress_pct\": 104"),
    BrokenCopy(.e107, risk, "\"probability\": 3", "\"probability\": 6"),
    BrokenCopy(.e107, series, "\"unit_mult\": 9", "\"unit_mult\": 5"),
    BrokenCopy(.e107, series, "\"value\": 20.5", "\"value\": 1e19"),
    BrokenCopy(
      .e107, "sources.json", "\"excerpt\": \"",
      "\"excerpt\": \"\(String(repeating: "a", count: 300))"),
  ]
}
