/// A programme of so many records of every kind, all about its first area.
package struct ManyOfEverything {
  private let count: Int

  package init(_ count: Int) { self.count = count }

  /// The data directory: contents by path.
  package var files: [String: String] {
    var files = ["programme.json": Fixture.programme]
    for (kind, record) in Self.records { files["\(kind)/all.json"] = list(of: record) }
    files["areas/rest.json"] = list(of: #"{"id": "area-@", "title": "Area @"}"#)
    let streams = list(of: Self.workstream).dropFirst(#"{"items": "#.count).dropLast()
    files["areas/a0.json"] = #"{"id": "a0", "title": "Area 0", "workstreams": \#(streams)}"#
    return files
  }

  private func list(of record: String) -> String {
    let records = (0..<count).map { Self.filled(record, $0) }
    return #"{"items": [\#(records.joined(separator: ",\n"))]}"#
  }

  /// A record with `@` for its number, `<` and `>` for one party and the other, `^` for a month and `~` for a number up to 5.
  private static func filled(_ record: String, _ index: Int) -> String {
    let parties = index % 2 == 0 ? ["moscow", "beijing"] : ["beijing", "moscow"]
    return record.reduce(into: "") { text, character in
      switch character {
      case "@": text += "\(index)"
      case "<": text += parties[0]
      case ">": text += parties[1]
      case "^": text += "\(10 + index % 3)"
      case "~": text += "\(1 + index % 5)"
      default: text.append(character)
      }
    }
  }

  private static let workstream = """
    {"id": "w@", "title": "Stream @", "milestones": [
       {"id": "m@", "title": "Milestone @", "due": "2021-^-15", "status": "in_progress", "evidence": ["s0"]}],
     "deliverables": [{"id": "d@", "title": "Result @", "type": "document", "due": "2021-12-01"}],
     "indicators": [{"id": "i@", "title": "Measure @", "unit": "count", "tags": ["experts"],
                     "periods": [{"period": "2021", "target": 9, "actual": 3}]}]}
    """

  /// One record of each kind, by the kind's folder.
  private static let records = [
    "updates": """
    {"id": "u@", "area": "a0", "party": "<", "date": "2021-^-10", "rag": "amber", "text": "Said @"}
    """,
    "requests": """
    {"id": "r@", "title": "Request @", "from": "<", "to": ">", "area": "a0", "opened": "2021-10-01",
     "due": "2021-11-01"}
    """,
    "practices": """
    {"id": "p@", "title": "Practice @", "area": "a0", "from": "<", "to": ">", "stage": "shared",
     "stage_date": "2021-09-01", "shared": "2021-09-01"}
    """,
    "risks": """
    {"id": "k@", "title": "Risk @", "area": "a0", "party": "<", "status": "open", "probability": ~, "impact": ~,
     "opened": "2021-05-01"}
    """,
    "decisions": """
    {"id": "c@", "title": "Decision @", "date": "2021-10-10", "area": "a0", "meeting": "v0"}
    """,
    "events": """
    {"id": "v@", "title": "Event @", "start": "2021-^-20T10:00", "tz": "Europe/Moscow", "mode": "online",
     "areas": ["a0"], "status": "scheduled"}
    """,
    "trade": """
    {"id": "t@", "title": "Series @", "reporter": "RU-MOW", "partner": "CN", "flow": "total", "scope": "all-goods",
     "unit": "USD", "unit_mult": 9, "freq": "A", "source": "s0",
     "observations": [{"period": "2019", "value": 100}, {"period": "2020", "value": 110}]}
    """,
    "agreements": """
    {"id": "g@", "title": "Agreement @", "parties": ["moscow", "beijing"], "signed": "2015-05-14", "source": "s0"}
    """,
    "exchanges": """
    {"id": "x@", "title": "Exchange @", "audience": "students", "direction": "both", "institutions": ["I @"],
     "periods": [{"period": "2021-H1", "planned": 9, "actual": 3}], "area": "a0"}
    """,
    "experts": """
    {"id": "e@", "title": "Work @", "name": "N", "party": "<", "sectors": ["s@", "metro"],
     "languages": ["ru", "en"], "consent": true}
    """,
    "contacts": #"{"id": "o@", "name": "Desk @", "party": "<"}"#,
    "sources": #"{"id": "s@", "title": "Source @", "type": "press"}"#,
    "holidays": #"{"id": "h@", "name": "Day @", "date": "2021-^-0~", "party": "<", "off": true}"#,
  ]
}
