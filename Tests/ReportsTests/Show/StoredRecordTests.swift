import Phrasebook
import ProgrammeModel
import Reports
import TestSupport
import Testing

struct StoredRecordTests {
  private static let area = """
    {"id": "parks", "title": "Parks", "x_own": {"b": 1.50, "a": [true, null]}, "visibility": "public",
     "leads": {"moscow": "desk-moscow"}, "titel": "odd",
     "workstreams": [
       {"id": "open", "title": "Open", "milestones": [
         {"id": "seen", "title": "Seen", "due": "2021", "status": "scheduled",
          "owner": "desk-moscow", "depends_on": ["kept"]},
         {"id": "kept", "title": "Kept", "due": "2021", "status": "scheduled",
          "visibility": "internal"}]},
       {"id": "made-up", "title": "Made up", "illustrative": true}]}
    """

  private func record(
    _ name: String, with files: [String: String], audience: Audience = .internal,
    hidesIllustrative: Bool = false
  ) throws -> String {
    let context = try ShowContext.fixture(
      with: files, audience: audience, hidesIllustrative: hidesIllustrative)
    let json = try context.json(name)
    let start = try #require(json.firstRange(of: "\"record\": "))
    return String(json[start.upperBound...])
  }

  @Test func fieldsStandAsTheyAreStored() throws {
    let json = try record("area:parks", with: ["areas/parks.json": Self.area])
    #expect(json.contains(#""id": "parks""#))
    #expect(json.contains(#""b": 1.50"#))
    #expect(json.contains(#""a": [true, null]"#))
    #expect(json.contains(#""titel": "odd""#))
    #expect(json.contains(#""owner": "desk-moscow""#))
  }

  @Test func numbersStayNumbersInASpreadsheet() throws {
    let area = ##"{"id": "parks", "title": "Parks", "x_change": -2.90, "x_text": "-2.90"}"##
    let context = try ShowContext.fixture(with: ["areas/parks.json": area])
    let csv = try context.show("area:parks", as: .csv)
    #expect(csv.contains("x_change,-2.90\r\n"))
    #expect(csv.contains("x_text,'-2.90\r\n"))
  }

  @Test func whatAnAudienceMayNotSeeIsLeftOutDownToItsId() throws {
    let json = try record(
      "area:parks", with: ["areas/parks.json": Self.area], audience: .public)
    #expect(json.contains(#""id": "seen""#))
    #expect(!json.contains("kept"))
    #expect(!json.contains("desk-moscow"))
    #expect(json.contains(#""depends_on": []"#))
    #expect(json.contains(#""leads": {}"#))
  }

  /// A team's own field, or one with a slip in its name, is for the programme's own people, in every form and at any depth.
  @Test(arguments: Audience.allCases)
  func ownFieldsAreForOwnPeople(audience: Audience) throws {
    let area = Self.area.replacing(
      #""due": "2021", "status": "scheduled","#,
      with: #""due": "2021", "status": "scheduled", "x_inside": "mine","#)
    let files = ["areas/parks.json": area]
    let context = try ShowContext.fixture(with: files, audience: audience)
    for format in [ShowFormat.text, .json, .csv] {
      let text = try context.show("area:parks", as: format)
      for own in ["x_own", "titel", "x_inside"] {
        #expect(text.contains(own) == (audience == .internal), "\(format) \(own)")
      }
    }
  }

  /// A text that is the id of a record which the reader may not see is left out; any other stays.
  @Test func textsNameNoHiddenRecord() throws {
    func note(_ text: String, for audience: Audience) throws -> Bool {
      let area = Self.area.replacing(#""titel": "odd""#, with: #""note": "\#(text)""#)
      return try record("area:parks", with: ["areas/parks.json": area], audience: audience)
        .contains(#""note": "\#(text)""#)
    }
    #expect(try !note("desk-moscow", for: .partner))
    #expect(try note("desk-moscow", for: .internal))
    #expect(try note("desk-elsewhere", for: .partner))
  }

  /// The text form is for people: fields are called as on the record's page, whatever the kind.
  @Test(arguments: Language.allCases)
  func inTextEveryFieldHasItsLabel(language: Language) throws {
    let described = RecordKind.all.flatMap { $0.outlines.map(\.name) }
    #expect(Set(described).subtracting(FieldLabels.fields) == [])
    let bundled = try ShowContext.bundled(in: language)
    for name in [
      "milestone:metro-signalling-plan", "agreement:metro-2020", "moscow-china-total",
      "decision:2021-01-21-coordination-desks", "area:metro",
    ] {
      let text = try bundled.text(name)
      let stored = text.split(separator: "\n").filter { line in
        let label = line.drop { " -".contains($0) }.prefix { $0 != ":" }
        return label.contains("_") && line.contains(": ") && !label.contains(" ")
      }
      #expect(stored == [])
    }
    let text = try bundled.text("agreement:metro-2020")
    let words = language.phrases.recordWords
    for label in [words.term, words.certainty, words.note, words.visibility] {
      #expect(text.contains("\n  \(Term(label).opening): "))
    }
  }

  /// One name of a field says different things of different records.
  @Test(arguments: Language.allCases)
  func aFieldIsCalledAsItsRecordMeansIt(language: Language) throws {
    let metro = """
      {"id": "parks", "title": "Parks", "milestones": [
        {"id": "moved", "title": "Moved", "due": "2022", "status": "scheduled",
         "history": [{"date": "2021-02-01", "due": "2021-12"}]}]}
      """
    let files = [
      "areas/parks.json": metro,
      "experts.json": """
      {"items": [{"id": "zhang", "title": "Tunnels", "name": "Zhang", "party": "beijing", "consent": true}]}
      """,
      "practices.json": """
      {"items": [{"id": "gates", "title": "Gates", "area": "parks", "from": "moscow", "to": "beijing",
                  "stage": "shared"}]}
      """,
      "risks.json": """
      {"items": [{"id": "flood", "title": "Floods", "area": "parks", "opened": "2021-02"}]}
      """,
    ]
    let context = try ShowContext.fixture(with: files, in: language)
    let told: [(String, [String: String])] = [
      ("expert:zhang", ["Tunnels": "Specialism/Специализация/专业方向", "Zhang": "Name/Имя/姓名"]),
      (
        "practice:gates",
        ["Gates": "Name/Название/名称", "moscow": "From/От кого/分享方", "beijing": "To/Кому/接收方"]
      ),
      ("risk:flood", ["2021-02": "First seen/Выявлен/识别日期"]),
      ("area:parks", ["2021-12": "Due until then/Прежний срок/原定期限", "2022": "Due/Срок/截止日期"]),
    ]
    for (name, labels) in told {
      let text = try context.text(name)
      for (value, names) in labels {
        let label = names.split(separator: "/")[Language.allCases.firstIndex(of: language)!]
        let line = text.split(separator: "\n").first { $0.hasSuffix(value) }
        #expect(line?.contains("\(label): ") == true, "\(name) \(value): \(text)")
      }
    }
  }

  @Test func illustrativeRecordsInsideAreLeftOutWithTheRest() throws {
    let json = try record(
      "area:parks", with: ["areas/parks.json": Self.area], hidesIllustrative: true)
    #expect(json.contains(#""id": "open""#))
    #expect(!json.contains("made-up"))
  }

  @Test(arguments: ["true", "false"])
  func anExpertWhoDidNotAgreeHasNoNameAndNoContact(consent: String) throws {
    let json = try record(
      "expert:zhang",
      with: [
        "experts.json": """
        {"items": [{"id": "zhang", "title": "Tunnels", "name": "Z. Zhang", "party": "beijing",
                    "contact": "desk-beijing", "consent": \(consent)}]}
        """
      ])
    #expect(json.contains("Tunnels"))
    #expect(json.contains("Zhang\"") == (consent == "true"))
    #expect(json.contains("desk-beijing") == (consent == "true"))
  }

  @Test func ofAKeyThatRepeatsTheFirstIsShown() throws {
    let json = try record(
      "source:twice",
      with: ["sources/twice.json": #"{"id": "twice", "title": "One", "title": "Two"}"#])
    #expect(json.contains("One"))
    #expect(!json.contains("Two"))
  }

  @Test(arguments: [(Audience.internal, true), (.public, false)])
  func anAuthorsIdIsShownToThoseWhoMaySeeTheContact(audience: Audience, isShown: Bool) throws {
    let json = try record(
      "update:word",
      with: [
        "areas/parks.json": Self.area,
        "updates/word.json": """
        {"id": "word", "area": "parks", "party": "moscow", "date": "2021-11-01", "rag": "green",
         "text": "desk", "author": "desk-moscow", "visibility": "public"}
        """,
      ], audience: audience)
    #expect(json.contains("desk-moscow") == isShown)
    #expect(json.contains(#""text": "desk""#))
  }
}
