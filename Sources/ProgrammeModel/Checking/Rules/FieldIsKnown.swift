/// Every field is one of the format, or begins with `x_`.
///
/// Looked at where an object is read: only there is it known which fields it may have.
enum FieldIsKnown {
  static func message(_ name: String, among known: some Sequence<String>) -> String {
    let hint =
      nearestName(to: name, among: known).map { "did you mean `\($0)`?" }
      ?? "begin a field of your own with `x_`"
    return "`\(shortened(name))` is no field here: \(hint)"
  }
}
