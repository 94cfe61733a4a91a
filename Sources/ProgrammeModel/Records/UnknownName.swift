/// Why a name of the command line, a screen's or a record's, leads to nothing.
package enum UnknownName: Error, Equatable {
  case unknown(String, nearest: String?)

  /// The record of that name is shown on later days only.
  case notYetKnown(String, on: Day)
  case ambiguous(String, kinds: [String])
}

extension UnknownName: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let name, let nearest?):
      "\"\(name)\" is no screen and no record's id; did you mean \"\(nearest)\"?"
    case .unknown(let name, nil):
      "\"\(name)\" is no screen and no record's id; write a screen's name, such as overview "
        + "(`bilateral show help` lists them), or an id"
    case .notYetKnown(let name, let day):
      "\"\(name)\" was not known on \(day); name a later day with --as-of"
    case .ambiguous(let name, let kinds):
      "\"\(name)\" is the id of several records; write "
        + kinds.map { "\"\($0):\(name)\"" }.joined(separator: " or ")
    }
  }
}
