import Phrasebook
import ProgrammeModel
import Search
import Testing

/// A filter line keeps the records that hold all its terms.
struct RecordFilterTests {
  private static let files = [
    "programme.json": """
    {"format": "bilateral", "format_version": 1, "id": "p", "title": "P", "period": "2021/2023",
     "default_language": "en", "languages": ["en", "ru", "zh"], "parties": [
       {"id": "moscow", "name": {"en": "Moscow", "ru": "Москва", "zh": "莫斯科"}, "tz": "Europe/Moscow"},
       {"id": "beijing", "name": {"en": "Beijing", "ru": "Пекин", "zh": "北京"}, "tz": "Asia/Shanghai"}]}
    """,
    "requests.json": """
    {"items": [
      {"id": "late", "title": "Signals", "from": "moscow", "to": "beijing", "opened": "2021-10-01",
       "due": "2021-11-01", "text": "The data of the metro"},
      {"id": "soon", "title": "Visas", "from": "beijing", "to": "moscow", "opened": "2021-11-01",
       "due": "2021-12-01"},
      {"id": "done", "title": "Maps", "from": "moscow", "to": "beijing", "opened": "2021-09-01",
       "due": "2021-10-01", "answered": "2021-09-20", "illustrative": true}]}
    """,
    "risks.json": """
    {"items": [
      {"id": "high", "title": "Floods", "area": "metro", "probability": 5, "impact": 4},
      {"id": "low", "title": "Delays", "area": "metro", "probability": 1, "impact": 2}]}
    """,
  ]

  private func kept(
    _ line: String, kinds: [String] = ["request"], of files: [String: String] = files
  ) throws -> [String] {
    let snapshot = try Loader(FilesInMemory(files)).snapshot()
    let day = try #require(PartialDate("2021-11-15")).earliest
    let assessment = Assessment(DatedSnapshot(snapshot, asOf: day))
    let names = kinds.flatMap { RecordKind.byName[$0]?.names(snapshot.records) ?? [] }
    return RecordFilter(line, kinds: kinds).narrowed(
      names, in: assessment, search: RecordSearch(snapshot)
    ).map(\.id)
  }

  @Test(arguments: [
    ("", ["late", "soon", "done"]), ("signals", ["late"]), ("metro data", ["late"]),
    ("status:overdue", ["late"]), ("status:open", ["late", "soon"]),
    ("status:o", ["late", "soon"]),
    ("to:beijing", ["late", "done"]), ("to:Пекин", ["late", "done"]), ("to:北京", ["late", "done"]),
    ("to:pekin", ["late", "done"]), ("owner:moscow", ["soon"]),
    ("due:<30d", ["late", "soon"]),
    ("due:30d", ["soon"]), ("due:>2w", ["soon"]), ("due:2021-11", ["late"]),
    ("due:<2021-11-01", ["done"]), ("due:>=2021-11-01", ["late", "soon"]),
    ("waiting:>20", ["late"]), ("waiting:>14", ["late", "done"]),
    ("waiting:>=14", ["late", "soon", "done"]),
    ("waiting:<=14", ["soon"]), ("waiting:<14", []), ("due:<=16d", ["late", "soon"]),
    ("due:<16d", ["late"]),
    ("illustrative:yes", ["done"]), ("illustrative:нет", ["late", "soon"]),
    ("to:beijing status:answered", ["done"]), ("beijing answered", ["done"]),
    ("北京 overdue", ["late"]), ("zzz", []), ("to:", ["late", "soon", "done"]),
    ("STATUS:Overdue", ["late"]), ("to：beijing", ["late", "done"]),
    ("статус:ответ_просрочен", ["late"]), ("статус:просрочен", ["late"]),
    ("статус:\"на рассмотрении\"", ["late", "soon"]), ("status:дан", ["done"]),
    ("статус:prosrochen", ["late"]), ("状态:逾期", ["late"]), ("状态:待复", ["late", "soon"]),
    ("просрочен", ["late"]), ("已复", ["done"]), ("достоверность:подтв", []),
    ("статус:overdue", ["late"]), ("状态:overdue", ["late"]), ("КОМУ:Пекин", ["late", "done"]),
    ("截止：<30d", ["late", "soon"]), ("условно:да", ["done"]),
  ])
  func keepsWhatHoldsAllTerms(line: String, ids: [String]) throws {
    #expect(try kept(line) == ids, "\(line)")
  }

  /// An area is owned by who leads it, and by the city that they lead it for.
  @Test(arguments: [
    ("owner:beijing", ["metro"]), ("owner:moscow", ["metro", "tourism"]), ("owner:desk", ["metro"]),
    ("ответственный:Пекин", ["metro"]), ("责任:北京", ["metro"]),
  ])
  func anAreaIsOwnedByItsLeads(line: String, ids: [String]) throws {
    var files = Self.files
    files["areas/metro.json"] = """
      {"id": "metro", "name": {"en": "Metro"}, "leads": {"beijing": "desk", "moscow": "line"}}
      """
    files["areas/tourism.json"] = """
      {"id": "tourism", "name": {"en": "Tourism"}, "leads": {"moscow": "line"}}
      """
    #expect(try kept(line, kinds: ["area"], of: files) == ids, "\(line)")
  }

  @Test(arguments: ["lang:zh", "language:zh", "язык:zh", "语种:zh"])
  func aLanguageIsAskedForByItsShortNameToo(line: String) throws {
    var files = Self.files
    files["experts.json"] = """
      {"items": [
        {"id": "a", "name": {"en": "A"}, "party": "moscow", "sectors": ["metro"], "languages": ["zh"]},
        {"id": "b", "name": {"en": "B"}, "party": "moscow", "sectors": ["metro"], "languages": ["ru"]}
      ]}
      """
    #expect(try kept(line, kinds: ["expert"], of: files) == ["a"])
  }

  /// An id begins so though the record's title does not, or though there is no such record.
  @Test(arguments: [("to:moscow-c", ["far"]), ("area:met", ["far", "near"]), ("area:etro", [])])
  func aReferenceIsToldByTheBeginningOfItsId(line: String, ids: [String]) throws {
    var files = Self.files
    files["requests.json"] = """
      {"items": [
        {"id": "far", "title": "A", "from": "beijing", "to": "moscow-city", "area": "metro",
         "opened": "2021-10-01"},
        {"id": "near", "title": "B", "from": "moscow", "to": "beijing", "area": "metro",
         "opened": "2021-10-01"}]}
      """
    #expect(try kept(line, of: files) == ids)
  }

  @Test func aNumberHasNoUnitButPercent() {
    #expect(RecordFilter("score:>10%", kinds: ["risk"]).faults == [])
    #expect(
      RecordFilter("score:>10kg", kinds: ["risk"]).faults == [
        .unreadable(field: "score", value: "10kg", example: "score:>10")
      ])
  }

  @Test func aFieldThatAKindLacksKeepsNoneOfIt() throws {
    #expect(try kept("score:>10", kinds: ["request", "risk"]) == ["high"])
    #expect(
      try kept("status:open", kinds: ["request", "risk"]) == ["late", "soon", "high", "low"])
  }

  /// What is over waits for no day any more; the day itself is still asked for.
  @Test(arguments: [
    ("risk", "review:<30d", ["watched"]),
    ("risk", "review:2021-11", ["watched", "shut", "struck"]),
    ("agreement", "expires:<30d", ["runs"]),
    ("agreement", "expires:2021-11", ["runs", "ended", "broken"]),
  ])
  func onlyWhatIsOpenNearsItsDay(kind: String, line: String, ids: [String]) throws {
    let common = #""title": "T", "area": "metro", "probability": 1, "impact": 2"#
    let term = #""title": "T", "signed": "2020-11-20", "expires": "2021-11-20""#
    let files = [
      "programme.json": try #require(Self.files["programme.json"]),
      "risks.json": """
      {"items": [
        {"id": "watched", \(common), "review_due": "2021-11-20"},
        {"id": "shut", \(common), "review_due": "2021-11-20", "status": "closed"},
        {"id": "struck", \(common), "review_due": "2021-11-20", "status": "occurred"}]}
      """,
      "agreements.json": """
      {"items": [
        {"id": "runs", \(term), "status": "in_force"},
        {"id": "ended", \(term.replacing("11-20\"", with: "11-02\"")), "status": "expired"},
        {"id": "broken", \(term), "status": "terminated"}]}
      """,
    ]
    #expect(try kept(line, kinds: [kind], of: files) == ids, "\(line)")
  }

  @Test func namesTheNearestOfAnUnknownField() {
    let filter = RecordFilter("statsu:open due:soon", kinds: ["request"])
    #expect(
      filter.faults == [
        .unknownField("statsu", nearest: "status"),
        .unreadable(field: "due", value: "soon", example: "due:<30d"),
      ])
  }

  @Test func namesTheNearestInTheLanguageThatIsTyped() {
    let filter = RecordFilter("статсу:open 截止:soon", kinds: ["request"])
    #expect(
      filter.faults == [
        .unknownField("статсу", nearest: "статус"),
        .unreadable(field: "截止", value: "soon", example: "截止:<30天"),
      ])
  }

  /// What each code is called in each language asks for that code and no other.
  @Test func everyCodeIsAskedForByItsWordsInThreeLanguages() {
    for kind in RecordKind.all {
      for field in FilterFields.of(kind.name) where field.sort == .word {
        let codes = field.offers(in: .english)
        for language in Language.allCases {
          let words = field.offers(in: language)
          #expect(Set(words).count == codes.count, "\(kind.name) \(field.name) \(words)")
          #expect(words.allSatisfy { !$0.contains(" ") }, "\(words)")
          for (word, code) in zip(words, codes) {
            #expect(field.codes(meantBy: word) == [code], "\(kind.name) \(field.name):\(word)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("красный", ["red"]), ("Красн.", ["red"]), ("зелен", ["green"]), ("жёлт.", ["amber"]),
    ("жёлто-зелёный", ["amber-green"]), ("ж", ["amber-green", "amber"]), ("оранж", ["amber-red"]),
    ("红", ["red"]), ("橙", ["amber-red"]), ("amber", ["amber"]),
    ("amb", ["amber-green", "amber", "amber-red"]),
    ("绿灯", ["green"]), ("黄绿", ["amber-green"]), ("GREEN", ["green"]), ("amb-g", ["amber-green"]),
    ("нет", ["unknown"]), ("пурпурный", []),
  ])
  func ratingsAreAskedForAsTheScreenShowsThem(word: String, codes: [String]) throws {
    let field = try #require(FilterFields.of("area").first { $0.name == "rating" })
    #expect(field.codes(meantBy: word) == codes)
  }

  @Test func aWordThatNoCodeIsCalledIsNamedWithOneThatIs() {
    let filter = RecordFilter("статус:красный", kinds: ["request"])
    #expect(
      filter.faults == [
        .unreadable(field: "статус", value: "красный", example: "статус:на_рассмотрении")
      ])
  }

  /// Every field of every kind has a name of its own in each language.
  @Test func everyFieldIsNamedInThreeLanguages() {
    let names = Set(RecordKind.all.flatMap { FilterFields.of($0.name) }.map(\.name))
    let all = names.map { FieldNames.all(of: $0) }
    #expect(all.allSatisfy { $0.count == 3 }, "\(all.filter { $0.count != 3 })")
    for language in 0..<3 {
      #expect(Set(all.compactMap { $0.dropFirst(language).first }).count == names.count)
    }
  }

  @Test func whatCannotBeAskedIsPassedOver() throws {
    #expect(try kept("statsu:open signals") == ["late"])
  }

  @Test(arguments: [
    ("st", "atus:"), ("status:", "open"), ("status:ov", "erdue"), ("due:", "<30d"),
    ("to:bei", "jing"), ("signals ow", "ner:"), ("illustrative:n", "o"),
    ("стат", "ус:"), ("статус:ov", "erdue"), ("статус:", "на_рассмотрении"),
    ("статус:от", "вет_просрочен"), ("status:逾", "期未复"), ("状态:", "待复"), ("срок:", "<30дн"),
    ("условно:", "да"), ("示例:", "是"), ("状", "态:"), ("状态:ov", "erdue"), ("示例:n", "o"),
  ])
  func completesWhatIsTyped(line: String, rest: String) {
    let completion = FilterCompletion(line, kinds: ["request"], names: ["moscow", "beijing"])
    #expect(completion?.rest == rest, "\(line)")
  }

  @Test(arguments: ["", "zz", "status:zz", "zz:o", "status:open", "signals "])
  func offersNothingWhereNothingFits(line: String) {
    #expect(FilterCompletion(line, kinds: ["request"], names: []) == nil, "\(line)")
  }

  @Test func typingAndErasingEqualsAFreshFilter() throws {
    let snapshot = try Loader(FilesInMemory(Self.files)).snapshot()
    let day = try #require(PartialDate("2021-11-15")).earliest
    let assessment = Assessment(DatedSnapshot(snapshot, asOf: day))
    let names = RecordKind.all.flatMap { $0.names(snapshot.records) }
    let kinds = RecordKind.all.map(\.name)
    let search = RecordSearch(snapshot)
    var rows = FilteredRows(names, in: assessment, search: search)
    var generator = SeededGenerator(seed: 3)
    var line = ""
    for _ in 0..<300 {
      if Int.random(in: 0..<3, using: &generator) == 0 {
        line = String(line.dropLast())
      } else {
        line.append("atusmo: d<3京вsi".randomElement(using: &generator) ?? "a")
      }
      let filter = RecordFilter(line, kinds: kinds)
      let kept = filter.narrowed(names, in: assessment, search: search)
      let fresh = filter.narrowed(names, in: assessment, search: RecordSearch(snapshot))
      #expect(kept == fresh, "\(line)")
      #expect(rows.places(passing: filter).map { names[$0] } == fresh, "\(line)")
      let single = names.filter {
        !filter.narrowed([$0], in: assessment, search: search).isEmpty
      }
      #expect(kept == single, "\(line)")
    }
  }

  @Test func everyFieldOfEveryKindIsReadWithoutHarm() throws {
    let snapshot = try Loader(FilesInMemory(Self.files)).snapshot()
    let assessment = Assessment(DatedSnapshot(snapshot, asOf: Day(number: 18_946)))
    let names = RecordKind.all.flatMap { $0.names(snapshot.records) }
    for kind in RecordKind.all {
      for field in FilterFields.of(kind.name) {
        let offers = Language.allCases.flatMap { field.offers(in: $0) }
        for offer in offers + ["x", "1"] {
          let filter = RecordFilter("\(field.name):\(offer)", kinds: [kind.name])
          let kept = filter.narrowed(names, in: assessment, search: nil)
          #expect(kept.allSatisfy { $0.kind == kind.name })
        }
      }
    }
  }
}
