/// A record that asks to be admitted: the file that it would make.
package struct RecordEntry: Sendable {
  package let file: NewFile

  /// `nil` where it has none and none can be made; such a record is never written.
  package let id: String?

  /// The flags of required fields that the command line left out.
  package let missingFlags: [String]

  /// Whether the rule of its kind made the id, so that the next number will do as well.
  package let isNamedByRule: Bool
}
