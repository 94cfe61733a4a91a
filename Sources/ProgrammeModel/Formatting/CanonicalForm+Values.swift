import LocatedJSON

extension CanonicalForm {
  /// Writes a value in the way of its shape, where it has one and keeps to it.
  func write(_ value: Value, as shape: ValueShape?, to page: inout CanonicalPage) {
    switch (value.kind, shape) {
    case (.object, .object(let outlines, let isRecord)):
      writeObject(value, outlines, isRecord: isRecord, to: &page)
    case (.object, .text):
      page.block("{", "}", texts(of: value)) { member, page in
        page.write(member.key)
        write(member.value, as: nil, to: &page)
      }
    case (.array, .list(let element)) where element.isRow:
      page.block("[", "]", Array(value.elements)) { row, page in
        writeInline(row, as: element, to: &page)
      }
    case (.array, .list(let element)), (.array, .oneOrMore(let element)):
      writeList(value, of: element, to: &page)
    case (.array, _): writeList(value, of: nil, to: &page)
    case (.object, _): writeObject(value, [], isRecord: false, to: &page)
    default: page.writeScalar(value)
    }
  }

  private func writeObject(
    _ value: Value, _ outlines: [FieldOutline], isRecord: Bool, to page: inout CanonicalPage
  ) {
    let members = members(of: value, outlines: outlines)
    if !isRecord, members.allSatisfy(\.value.isScalar),
      page.writeIfShort({ writeMembers(members, outlines, to: &$0) })
    {
      return
    }
    page.block("{", "}", members) { member, page in
      page.write(member.key)
      write(member.value, as: outlines.shape(of: member.key), to: &page)
    }
  }

  private func writeList(_ value: Value, of element: ValueShape?, to page: inout CanonicalPage) {
    let elements = Array(value.elements)
    if elements.allSatisfy(\.isScalar), page.writeIfShort({ writeInline(value, as: nil, to: &$0) })
    {
      return
    }
    page.block("[", "]", elements) { item, page in write(item, as: element, to: &page) }
  }

  /// Writes a value on the line where it begins, however long.
  func writeInline(_ value: Value, as shape: ValueShape?, to page: inout CanonicalPage) {
    switch value.kind {
    case .array:
      let element = shape?.element
      page.line("[", "]", Array(value.elements)) { item, page in
        writeInline(item, as: element, to: &page)
      }
    case .object:
      let outlines = shape?.outlines ?? []
      let isText = if case .text? = shape { true } else { false }
      let members = isText ? texts(of: value) : members(of: value, outlines: outlines)
      writeMembers(members, outlines, to: &page)
    default: page.writeScalar(value)
    }
  }

  /// Writes members in their order on the line where they begin.
  private func writeMembers(
    _ members: [Member], _ outlines: [FieldOutline], to page: inout CanonicalPage
  ) {
    page.line("{", "}", members) { member, page in
      page.write(member.key)
      writeInline(member.value, as: outlines.shape(of: member.key), to: &page)
    }
  }
}
