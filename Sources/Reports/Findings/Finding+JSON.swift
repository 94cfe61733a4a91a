import ProgrammeModel

extension Finding {
  /// The same for `validate` and for `show data`.
  var json: JSONValue {
    let (line, column) = place
    return [
      "file": .string(path), "line": .number("\(line)"), "column": .number("\(column)"),
      "severity": .string(code.severity.rawValue), "code": .string(code.text),
      "message": .string(message), "record": record.map(JSONValue.string) ?? .null,
    ]
  }
}
