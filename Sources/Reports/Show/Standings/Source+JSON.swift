import ProgrammeModel

extension Source {
  func json(in context: ShowContext) -> JSONValue {
    [
      "id": JSONValue(form: id),
      "title": context.value(title),
      "publisher": context.value(publisher),
      "author": context.value(author),
      "type": JSONValue(code: type),
      "published": JSONValue(form: published),
      "accessed": JSONValue(form: accessed),
      "url": JSONValue(url),
      "file": JSONValue(file),
      "excerpt": context.value(excerpt),
      "illustrative": JSONValue(isIllustrative),
    ]
  }
}
