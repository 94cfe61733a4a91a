import Testing

struct SchemaCommandTests {
  @Test func printsAKindOrTheNamesOfAll() throws {
    let names = try CommandRun("schema")
    #expect(names.status == 0)
    #expect(names.output.split(separator: "\n").contains("updates"))
    let schema = try CommandRun("schema", "update")
    #expect(schema.status == 0)
    #expect(schema.output.contains("http://json-schema.org/draft-07/schema#"))
  }

  @Test func offersTheNearestKind() throws {
    let run = try CommandRun("schema", "upadte")
    #expect(run.status == 64)
    #expect(
      run.complaints == ["bilateral: \"upadte\": is no kind of file; did you mean \"update\"?"])
  }

  @Test(arguments: [("trade-series", "trade"), ("new_events", "events"), ("Holyday", "holiday")])
  func offersTheKindThatAWordIsNearTo(word: String, kind: String) throws {
    #expect(try CommandRun("schema", word).complaint.hasSuffix("did you mean \"\(kind)\"?\n"))
  }

  @Test func writesIntoADataDirectory() throws {
    let folder = try TemporaryFolder(["programme.json": SmallProgramme.text])
    for _ in 1...2 {
      let run = try CommandRun("schema", "--write", folder.path)
      #expect(run.status == 0)
      #expect(run.output == "")
    }
    let text = try folder.text(of: "schema/programme.schema.json")
    #expect(text == (try CommandRun("schema", "programme")).output)
    #expect(try folder.names == ["programme.json", "schema"])
  }

  @Test(arguments: [
    [:], ["programme.json": #"{"id":"p","format":"bilateral","format_version":9}"#],
    ["programme.json": "{"],
  ])
  func writesNothingWhereThereIsNoProgramme(files: [String: String]) throws {
    let folder = try TemporaryFolder(files)
    let run = try CommandRun("schema", "--write", folder.path)
    #expect(run.status == 3)
    #expect(run.complaint.hasPrefix("bilateral: \(folder.path)"))
    #expect(try folder.names == files.keys.sorted())
  }

  @Test func writesNothingWhereThereIsNoDirectory() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun("schema", "--write", folder.file("missing"))
    #expect(run.status == 3)
    #expect(try folder.names == [])
  }
}
