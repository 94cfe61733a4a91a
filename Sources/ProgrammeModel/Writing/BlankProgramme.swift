/// The smallest sound programme: two cities, and nothing yet that they do together.
package struct BlankProgramme: Sendable {
  /// The first of the three years that it runs.
  private let firstYear: Int

  package init(firstYear: Int) { self.firstYear = firstYear }

  /// Its `programme.json`.
  package var file: NewFile {
    let form = RecordKind.byName[Programme.kind].map { CanonicalForm(of: $0, languages: []) }
    let bytes = form?.bytes(of: document) ?? []
    return NewFile(Loader.programmeFile, String(decoding: bytes, as: UTF8.self))
  }

  private var document: JSONValue {
    [
      "$schema": "schema/programme.schema.json",
      "id": "programme",
      "title": [
        "en": "Cooperation programme", "ru": "Программа сотрудничества", "zh": "合作计划",
      ],
      "format": "bilateral",
      "format_version": .number("\(Programme.formatVersion)"),
      "period": .string("\(padded(firstYear, to: 4))/\(padded(firstYear + 2, to: 4))"),
      "parties": [Self.moscow, Self.beijing],
      "default_language": "en",
      "languages": ["en", "ru", "zh"],
      "currency": "USD",
    ]
  }

  private static let moscow: JSONValue = [
    "id": "moscow",
    "name": ["en": "Moscow", "ru": "Москва", "zh": "莫斯科"],
    "short": ["en": "MSK", "ru": "МСК", "zh": "莫"],
    "country": "RU",
    "subdivision": "RU-MOW",
    "tz": "Europe/Moscow",
    "languages": ["ru", "en"],
  ]

  private static let beijing: JSONValue = [
    "id": "beijing",
    "name": ["en": "Beijing", "ru": "Пекин", "zh": "北京"],
    "short": ["en": "BJS", "ru": "ПЕК", "zh": "京"],
    "country": "CN",
    "subdivision": "CN-BJ",
    "tz": "Asia/Shanghai",
    "languages": ["zh", "en"],
  ]
}
