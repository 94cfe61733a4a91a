import LocatedJSON
import ProgrammeModel

/// Any bytes are read, or refused with a place within them; what is read prints and reads alike.
enum JSONFuzz {
  static func run(_ bytes: [UInt8]) {
    let value: JSONValue
    do throws(SyntaxError) {
      let document = try Document(bytes)
      walk(document.root, within: bytes.count)
      value = JSONValue(stored: document.root)
    } catch {
      promise((0...bytes.count).contains(error.offset), "a place outside the text")
      promise(error.position.line >= 1 && error.position.column >= 1, "no line and column")
      return
    }
    guard let again = try? Document(Array(value.text.utf8)) else {
      return promise(false, "what was printed is refused: \(value.text)")
    }
    promise(JSONValue(stored: again.root).text == value.text, "prints otherwise: \(value.text)")
  }

  private static func walk(_ value: Value, within count: Int) {
    promise(
      value.sourceRange.lowerBound >= 0 && value.sourceRange.upperBound <= count,
      "a value outside the text")
    for element in value.elements { walk(element, within: count) }
    for member in value.members { walk(member.value, within: count) }
  }
}
