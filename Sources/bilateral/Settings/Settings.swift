package import Phrasebook
import ProgrammeModel
package import TerminalKit

/// What a user keeps from one session to the next; `nil` for what is left to the program.
package struct Settings: Equatable {
  package var language: Language?
  package var theme: Theme?
  package var party: String?
  package var ascii: Bool?
  package var mouse: Bool?
  package var illustrative: Bool?
  package var ambiguousWidth: AmbiguousWidth?

  package init() {}

  /// The text of a file that holds them.
  package var text: String {
    let fields: [(String, JSONValue?)] = [
      ("language", language.map { .string($0.rawValue) }),
      ("theme", theme.map { .string($0.rawValue) }), ("party", party.map { .string($0) }),
      ("ascii", ascii.map { .bool($0) }), ("mouse", mouse.map { .bool($0) }),
      ("illustrative", illustrative.map { .bool($0) }),
      ("ambiguous_width", ambiguousWidth.map { .number("\($0.rawValue)") }),
    ]
    let object = JSONValue.object(
      fields.compactMap { key, value in value.map { JSONField(key, $0) } })
    return object.text
  }
}
