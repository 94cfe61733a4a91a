package import LocatedJSON

/// The one way in which a data file is written, so that two teams' changes are lines and not
/// layouts.
///
/// Fields stand in the order of their kind's description, lists of records by date or id, rows one
/// a line. What the file says stays as it is: numbers as written, unknown fields and annotations,
/// the order of records within a record and of every other list.
package struct CanonicalForm {
  let kind: RecordKind

  /// The order of the languages of a text; others follow in file order.
  let languages: [String]

  /// Where each key of a text stands.
  let textPlaces: [String: Int]

  /// - Parameter languages: the programme's, in its own order.
  package init(of kind: RecordKind, languages: [String]) {
    self.kind = kind
    self.languages = languages
    var places: [String: Int] = ["$schema": -2, "_comment": -1]
    for (place, language) in languages.enumerated() where places[language] == nil {
      places[language] = place
    }
    textPlaces = places
  }

  /// The bytes of a file in canonical form: UTF-8 with LF at each line's end.
  package func bytes(of document: Document) -> [UInt8] {
    var page = CanonicalPage(capacity: document.byteCount * 9 / 8)
    let root = document.root
    if !kind.isProgramme, let items = root["items"], items.kind == .array {
      writeList(root, items, to: &page)
    } else {
      write(root, as: .object(kind.outlines, isRecord: true), to: &page)
    }
    page.endLine()
    return page.bytes
  }

  private func writeList(_ root: Value, _ items: Value, to page: inout CanonicalPage) {
    page.block("{", "}", members(of: root, outlines: [])) { member, page in
      page.write(member.key)
      if member.key.equals("items") {
        page.block("[", "]", inOrder(items)) { item, page in
          write(item, as: .object(kind.outlines, isRecord: true), to: &page)
        }
      } else {
        write(member.value, as: nil, to: &page)
      }
    }
  }
}
