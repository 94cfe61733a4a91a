import LocatedJSON

extension CanonicalForm {
  /// The bytes of a file that holds a value made here, in canonical form.
  package func bytes(of value: JSONValue) -> [UInt8] {
    let text = Array((value.text + "\n").utf8)
    guard let document = try? Document(text) else { return text }
    return bytes(of: document)
  }
}
