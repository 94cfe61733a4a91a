extension Fixture {
  static let programmeDefaults: JSON = [
    "id": "two-cities", "title": "Two cities", "format": "bilateral", "format_version": 1,
    "period": "2021/2023",
    "parties": [
      ["id": "moscow", "name": "Moscow", "tz": "Europe/Moscow"],
      ["id": "beijing", "name": "Beijing", "tz": "Asia/Shanghai"],
    ],
    "default_language": "en", "currency": "USD", "as_of": "2021-11-15",
  ]

  static let streamDefaults: JSON = ["id": "tunnels", "title": "Tunnels"]

  static let areaDefaults: JSON = [
    "id": "metro", "title": "Metro", "workstreams": [streamDefaults],
  ]

  /// The required fields of each kind.
  static let defaults: [String: JSON] = [
    "area": areaDefaults.merging(["id": "tourism", "workstreams": .absent]),
    "workstream": streamDefaults.merging(["id": "stations"]),
    "milestone": [
      "id": "opening", "title": "Opening", "due": "2021-12", "status": "scheduled",
    ],
    "deliverable": ["id": "report", "title": "Report"],
    "indicator": ["id": "riders", "title": "Riders", "unit": "persons"],
    "update": [
      "id": "2021-11-01-metro-moscow", "title": "November", "area": "metro", "party": "moscow",
      "date": "2021-11-01", "rag": "green", "text": "All is well.",
    ],
    "request": [
      "id": "drawings", "title": "Drawings", "from": "moscow", "to": "beijing",
      "opened": "2021-10-01",
    ],
    "practice": [
      "id": "screens", "title": "Screens", "area": "metro", "from": "moscow", "to": "beijing",
      "stage": "offered",
    ],
    "risk": ["id": "delay", "title": "Delay", "area": "metro"],
    "decision": ["id": "go", "title": "Go", "date": "2021-10-01"],
    "event": ["id": "forum", "title": "Forum", "start": "2021-12-01"],
    "agreement": ["id": "paper", "title": "Paper", "parties": ["moscow", "beijing"]],
    "series": [
      "id": "total", "title": "Total", "reporter": "RU-MOW", "partner": "CN", "flow": "total",
      "scope": "all-goods", "unit": "USD", "unit_mult": 9, "observations": [],
    ],
    "exchange": ["id": "students", "title": "Students", "audience": "students"],
    "expert": [
      "id": "an-expert", "title": "Tunnels", "name": "A. Expert", "party": "moscow",
      "consent": true,
    ],
    "contact": ["id": "desk", "name": "Desk"],
    "source": ["id": "article", "title": "Article", "url": "https://example.org/"],
    "holiday": ["id": "new-year", "date": "2022-01-01", "name": "New Year", "party": "moscow"],
  ]

  /// The list that a kind's records go to.
  static let files: [String: String] = [
    "area": "areas.json", "update": "updates.json", "request": "requests.json",
    "practice": "practices.json", "risk": "risks.json", "decision": "decisions.json",
    "event": "events.json", "agreement": "agreements.json", "series": "trade.json",
    "exchange": "exchanges.json", "expert": "experts.json", "contact": "contacts.json",
    "source": "sources.json", "holiday": "holidays.json",
  ]
}
