/// One record of every kind that a screen shows; each can be marked, hidden or hostile by its texts.
package enum MarkedProgramme {
  /// Files whose records bear a text as their title and have a visibility.
  package static func files(texts text: String, visibility: String) -> [String: String] {
    let own = "\"title\": \(text), \"visibility\": \"\(visibility)\""
    let list = { (id: String, rest: String) in
      "{\"items\": [{\"id\": \"\(id)\", \(own)\(rest.isEmpty ? "" : ", \(rest)")}]}"
    }
    let way = #""from": "moscow", "to": "beijing""#
    let area = #""area": "metro""#
    return [
      "requests/marked.json":
        "{\"id\": \"marked\", \(own), \(way), \(area), \"opened\": \"2021-10-01\", \"due\": \"2021-11-30\", "
        + "\"text\": \(text)}",
      "practices.json": list(
        "marked-practice",
        "\(way), \(area), \"stage\": \"adopted\", \"outcome\": \(text), \"shared\": \"2021-03-01\""),
      "agreements.json": list(
        "marked-agreement", #""parties": ["moscow", "beijing"], "signed": "2021-11-01""#),
      "exchanges.json": list(
        "marked-exchange",
        #""audience": "students", "direction": "both", "periods": [{"period": "2021", "actual": 3}]"#
      ),
      "experts.json": list(
        "marked-expert",
        "\"name\": \(text), \"party\": \"moscow\", \"consent\": true, \"institution\": \(text)"),
      "events.json": list(
        "marked-event",
        #""start": "2021-11-25T09:00", "tz": "Europe/Moscow", "areas": ["metro"]"#
          + ", \"participants\": \(text), \"venue\": {\"name\": \(text)}"),
      "decisions.json": list(
        "marked-decision", "\"date\": \"2021-11-02\", \(area), \"text\": \(text)"),
      "trade/marked-series.json":
        "{\"id\": \"marked-series\", \(own), \"reporter\": \"RU-MOW\", \"partner\": \"CN\", "
        + #""flow": "total", "scope": "unknown", "unit": "USD", "unit_mult": 9, "observations": "#
        + "[{\"period\": \"2020\", \"value\": -1.5, \"as_worded\": \(text)}]}",
      "areas/marked-area.json":
        "{\"id\": \"marked-area\", \(own), \"milestones\": [{\"id\": \"marked-milestone\", "
        + "\"title\": \(text), \"due\": \"2021-11-10\", \"status\": \"scheduled\"}]}",
    ]
  }

  /// A text, as JSON, that is markup, a formula, a list, a rule and a control sequence wherever it is taken for one.
  package static let hostileText =
    ##""=cmd|' /C calc'!A0<script>alert(1)</script>\"\u001b[2J&amp;\n# x | y\n1. z\n---\n[l](http://a) *b* _i_ `c` ~~d~~""##

  /// Every screen that shows any of them.
  package static let screens = [
    "overview", "areas", "area/marked-area", "area/metro", "trade", "events", "requests",
    "practices",
    "agreements", "exchanges", "experts", "sources", "changes", "data", "help",
  ]
}
