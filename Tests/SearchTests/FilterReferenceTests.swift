import ProgrammeModel
import Search
import Testing

/// A filter keeps what a plain reading of each term keeps, whatever terms stand together.
struct FilterReferenceTests {
  private static let today: Int32 = 18_946

  @Test(arguments: UInt64(1)...6)
  func agreesWithAPlainReading(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<30).map { PlainRequest(id: "r\($0)", &generator) }
    let items = rows.map(\.json).joined(separator: ",")
    let snapshot = try Loader(
      FilesInMemory([
        "programme.json": """
        {"format": "bilateral", "format_version": 1, "id": "p", "title": "P",
         "period": "2021/2023", "default_language": "en", "parties": [
           {"id": "moscow", "name": "Moscow", "tz": "Europe/Moscow"},
           {"id": "beijing", "name": "Beijing", "tz": "Asia/Shanghai"}]}
        """,
        "requests.json": "{\"items\": [\(items)]}",
      ])
    ).snapshot()
    let assessment = Assessment(DatedSnapshot(snapshot, asOf: Day(number: Self.today)))
    let names = rows.map { RecordName(kind: "request", id: $0.id) }
    let search = RecordSearch(snapshot)
    var keptSome = 0
    for _ in 0..<200 {
      let terms = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        PlainTerm(today: Self.today, &generator)
      }
      let line = terms.map(\.text).joined(separator: " ")
      let filter = RecordFilter(line, kinds: ["request"])
      let kept = filter.narrowed(names, in: assessment, search: search).map(\.id)
      let expected = rows.filter { row in terms.allSatisfy { $0.holds(row) } }.map(\.id)
      #expect(filter.faults == [], "\(line)")
      #expect(kept == expected, "\(line)")
      if (1..<rows.count).contains(kept.count) { keptSome += 1 }
    }
    #expect(keptSome > 50)
  }
}

/// A request as a test makes it, with its days as numbers.
private struct PlainRequest {
  static let words = ["kappa", "sigma", "omega"]

  let id: String
  let title: String
  let isFromMoscow: Bool
  let opened: Int32
  let due: Int32?
  let answered: Int32?
  let isIllustrative: Bool

  init(id: String, _ generator: inout SeededGenerator) {
    self.id = id
    title = Self.words.filter { _ in Bool.random(using: &generator) }.joined(separator: " ") + " t"
    isFromMoscow = Bool.random(using: &generator)
    opened = Int32.random(in: 18_870...18_940, using: &generator)
    let later = Int32.random(in: 0...90, using: &generator)
    due = later < 80 ? opened + later : nil
    let taken = Int32.random(in: 0...60, using: &generator)
    answered = taken < 30 ? opened + taken : nil
    isIllustrative = Bool.random(using: &generator)
  }

  var json: String {
    let dates = [("opened", opened), ("due", due), ("answered", answered)]
      .compactMap { name, day in day.map { "\"\(name)\": \"\(Day(number: $0))\"" } }
    let (from, to) = isFromMoscow ? ("moscow", "beijing") : ("beijing", "moscow")
    return """
      {"id": "\(id)", "title": "\(title)", "from": "\(from)", "to": "\(to)",
       "illustrative": \(isIllustrative), \(dates.joined(separator: ", "))}
      """
  }

  /// The answer, where it came by a day.
  func answer(by today: Int32) -> Int32? { answered.flatMap { $0 <= today ? $0 : nil } }
}

/// A term as it is written, and which requests it means.
private struct PlainTerm {
  let text: String
  let holds: (PlainRequest) -> Bool

  private static let signs: [(String, @Sendable (Int32, Int32) -> Bool)] = [
    ("<", { $0 < $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }), (">=", { $0 >= $1 }),
  ]

  init(today: Int32, _ generator: inout SeededGenerator) {
    let (sign, passes) = Self.signs.randomElement(using: &generator) ?? Self.signs[0]
    let number = Int32.random(in: 0...60, using: &generator)
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: (text, holds) = ("status:open", { $0.answer(by: today) == nil })
    case 1:
      text = "status:overdue"
      holds = { row in row.answer(by: today) == nil && row.due.map { $0 < today } ?? false }
    case 2: (text, holds) = ("status:answered", { $0.answer(by: today) != nil })
    case 3: (text, holds) = ("to:beijing", { $0.isFromMoscow })
    case 4: (text, holds) = ("illustrative:no", { !$0.isIllustrative })
    case 5:
      text = "waiting:\(sign)\(number)"
      holds = { row in passes((row.answer(by: today) ?? today) - row.opened, number) }
    case 6:
      text = "due:\(sign)\(number)d"
      holds = { row in
        row.answer(by: today) == nil && row.due.map { passes($0 - today, number) } ?? false
      }
    case 7:
      let day = today - 30 + number
      text = "opened:\(sign)\(Day(number: day))"
      holds = { passes($0.opened, day) }
    default:
      let word = PlainRequest.words.randomElement(using: &generator) ?? ""
      (text, holds) = (word, { $0.title.contains(word) })
    }
  }
}
