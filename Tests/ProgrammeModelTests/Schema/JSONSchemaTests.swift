import ProgrammeModel
import Testing

struct JSONSchemaTests {
  @Test func everyKindWithFilesHasOne() {
    let folders = RecordKind.all.compactMap(\.folder)
    #expect(Set(JSONSchema.all.map(\.name)) == Set(folders + ["programme"]))
  }

  @Test(arguments: ["updates", "update"])
  func isFoundByFolderAndByName(name: String) {
    #expect(JSONSchema(named: name)?.fileName == "updates.schema.json")
  }

  @Test(arguments: ["milestone", "", "Updates"])
  func isNotFoundByAnythingElse(name: String) { #expect(JSONSchema(named: name) == nil) }

  /// Finds a field's schema in the definition of a record.
  private func property(_ field: String, of kind: String) throws -> JSONValue {
    let document = try #require(JSONSchema(named: kind)).document
    return try #require(document["definitions"]?["record"]?["properties"]?[field])
  }

  @Test func everyFieldHasATitleAndItsMeaning() throws {
    for schema in JSONSchema.all {
      for outline in schema.kind.outlines {
        let property = try property(outline.name, of: schema.name)
        #expect(property["description"] == .string(outline.meaning))
        #expect(property["title"] != nil)
      }
    }
  }

  @Test func codesAreListed() throws {
    #expect(
      try property("stage", of: "practice")["enum"]
        == ["offered", "shared", "studied", "piloted", "adopted", "declined"])
  }

  @Test func onlyAnnotationsAndOwnFieldsMayBeAdded() throws {
    let record = try #require(JSONSchema(named: "risk")?.document["definitions"]?["record"])
    #expect(record["additionalProperties"] == false)
    #expect(record["patternProperties"] == ["^x_": true])
    #expect(record["properties"]?["_comment"] == true)
    #expect(record["properties"]?["$schema"] == true)
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }
}
