import Foundation
import Phrasebook
import ProgrammeModel
import Reports
import TerminalKit
import TestSupport

extension ShowContext {
  /// The bundled programme on its own day.
  static func bundled(
    in language: Language = .english, audience: Audience = .internal, asOf: Day = Fixture.day,
    badge: AsOfBadge? = nil, hidesIllustrative: Bool = false
  ) throws -> ShowContext {
    useUTF8Locale()
    let path = URL(filePath: #filePath).appending(path: "../../../../Resources/moscow-beijing")
      .standardizedFileURL.path
    let snapshot = try Loader(path: path, audience: audience).snapshot()
    return ShowContext(
      Assessment(DatedSnapshot(snapshot, asOf: asOf, hidesIllustrative: hidesIllustrative)),
      language: language, badge: badge)
  }

  /// A small programme with files in addition or in place; a test names only what it is about.
  static func fixture(
    with files: [String: String] = [:], in language: Language = .english,
    audience: Audience = .internal, asOf: Day = Fixture.day, hidesIllustrative: Bool = false
  ) throws -> ShowContext {
    useUTF8Locale()
    let directory = FilesInMemory(Fixture.files(with: files))
    let snapshot = try Loader(directory, audience: audience).snapshot()
    return ShowContext(
      Assessment(DatedSnapshot(snapshot, asOf: asOf, hidesIllustrative: hidesIllustrative)),
      language: language)
  }

  /// The document that a name asks for, in a format.
  func show(_ name: String, as format: ShowFormat) throws -> String {
    let document = try ShowTarget.document(named: name, in: self)
    return try format.write(document, in: self)
  }

  /// The document that a name asks for, as JSON.
  func json(_ name: String) throws -> String {
    try show(name, as: .json)
  }

  /// The document that a name asks for, as plain text.
  func text(_ name: String) throws -> String {
    try show(name, as: .text)
  }

  /// The document that a name asks for, read back by another reader of JSON.
  func object(_ name: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try json(name).utf8))
    return value as? [String: Any] ?? [:]
  }
}
