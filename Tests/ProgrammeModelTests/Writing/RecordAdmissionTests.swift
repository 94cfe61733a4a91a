import ProgrammeModel
import Testing

struct RecordAdmissionTests {
  private let fixture = Fixture().with("update")

  private func admission(_ fixture: Fixture) throws -> RecordAdmission {
    try RecordAdmission(Update.self, into: Loader(fixture.directory))
  }

  private func draft(_ words: String...) throws -> RecordDraft {
    let flags = FieldFlag.all(Update.recordKind.outlines)
    let sound = [
      "--title", "T", "--area", "metro", "--party", "moscow", "--rag", "green", "--text", "x",
    ]
    return try RecordDraft(Update.recordKind, FieldWords(sound + words, flags: flags))
  }

  private func problems(_ draft: RecordDraft, in fixture: Fixture) throws -> [FindingCode] {
    let admission = try admission(fixture)
    return try admission.problems(with: admission.entry(draft)).map(\.code)
  }

  @Test func aSoundRecordIsAdmitted() throws {
    let draft = try draft("--date", "2021-12-01")
    #expect(try problems(draft, in: fixture).isEmpty)
    #expect(try admission(fixture).named(draft).id == "2021-12-01-metro-moscow")
  }

  @Test func aMadeIdGivesWayToTheOneOnFile() throws {
    let draft = try draft("--date", "2021-11-01")
    #expect(try admission(fixture).named(draft).id == "2021-11-01-metro-moscow-2")
    #expect(try problems(draft, in: fixture).isEmpty)
  }

  @Test func aMadeIdGivesWayToAFileOfItsName() throws {
    let other = fixture.file("updates/2021-12-01-metro-moscow.json", "{")
    let draft = try draft("--date", "2021-12-01")
    #expect(try admission(other).named(draft).id == "2021-12-01-metro-moscow-2")
  }

  @Test func aGivenIdThatIsTakenIsRefused() throws {
    let taken = try draft("--date", "2021-12-01", "--id", "2021-11-01-metro-moscow")
    #expect(try problems(taken, in: fixture) == [.e201])
    let file = fixture.file("updates/broken.json", "{")
    #expect(try problems(try draft("--date", "2021-12-01", "--id", "broken"), in: file) == [.e201])
  }

  @Test(arguments: [
    (["--date", "2021-13-01"], FindingCode.e102), (["--date", "2021", "--id", "A b"], .e105),
    (["--date", "2021", "--workstream", "tunnel"], .e202),
    (["--date", "2021", "--progress-pct", "101"], .e107),
    (["--date", "2021", "--visibility", "secret"], .e104),
    (["--date", "2021", "--illustrative", "maybe"], .e103),
  ])
  func aDoubtfulOneIsRefused(words: [String], code: FindingCode) throws {
    let flags = FieldFlag.all(Update.recordKind.outlines)
    let sound = [
      "--title", "T", "--area", "metro", "--party", "moscow", "--rag", "green", "--text", "x",
    ]
    let draft = try RecordDraft(Update.recordKind, FieldWords(sound + words, flags: flags))
    #expect(try problems(draft, in: fixture).contains(code))
  }

  @Test(arguments: [
    (#"{"items": [{"id": "a"}]}"#, 2), ("[]", 1), (#"{"x_own": 1}"#, 1), (#"{}"#, 1),
  ])
  func whatIsNoRecordIsRefusedWithItsPlace(text: String, column: Int) throws {
    let admission = try admission(fixture)
    let entry = admission.entry(edited: Array(text.utf8))
    #expect(entry.id == nil)
    let problems = try admission.problems(with: entry)
    #expect(problems.map(\.code) == [.e007])
    #expect(problems.first?.place.column == column)
  }

  @Test func anInventedFileNameIsNoFault() throws {
    let draft = try draft("--date", "2021-12-01", "--id", "A b")
    #expect(try problems(draft, in: fixture) == [.e105])
  }

  @Test func errorsThatWereThereAreNotNew() {
    let finding = { (line: Int, message: String) in
      Finding(.e202, path: "events/a.json", line: line, message: message)
    }
    let earlier = [finding(1, "did you mean \"a\"?"), finding(2, "b")]
    let later = [finding(1, "did you mean \"c\"?"), finding(1, "d"), finding(3, "e")]
    #expect(later.errors(besides: earlier).map(\.message) == ["d", "e"])
  }

  @Test func whatTheCommandLineLeftOutIsToldByItsFlags() throws {
    let draft = try draft()
    #expect(try admission(fixture).entry(draft).missingFlags == ["--date"])
    #expect(try problems(draft, in: fixture) == [])
  }

  @Test func aNewRecordNamesKnownRecordsAlsoWhereAFileIsBroken() throws {
    let broken = fixture.file("areas/bad.json", "{")
    #expect(try problems(try draft("--date", "2021-12-01"), in: broken).isEmpty)
    let typo = try draft("--date", "2021-12-01", "--workstream", "typo")
    #expect(try problems(typo, in: broken) == [.e202])
    #expect(try problems(typo, in: fixture) == [.e202])
  }

  @Test func errorsOfOtherFilesAreNotItsOwn() throws {
    let broken = fixture.with("risk", ["area": "nowhere"]).file("events/x.json", "{")
    #expect(try problems(try draft("--date", "2021-12-01"), in: broken).isEmpty)
  }

  @Test(arguments: [
    ("moscow", ["from, to: both are \"moscow\"; name two parties"]), ("beijing", []),
  ])
  func aPartyDoesNotAskItself(to: String, misfits: [String]) throws {
    let admission = try RecordAdmission(
      Request.self, into: Loader(FilesInMemory(["programme.json": testProgramme])))
    let text = #"{"id": "r", "title": "R", "from": "moscow", "to": "\#(to)", "opened": "2021"}"#
    #expect(admission.misfits(of: admission.entry(edited: Array(text.utf8))) == misfits)
  }
}
