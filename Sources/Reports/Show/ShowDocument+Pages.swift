import ProgrammeModel

extension ShowDocument {
  /// The document as a page of Markdown.
  func markdown(in context: ShowContext) -> String {
    let title = context.title(of: context.snapshot.programme)
    return """
      # \(MarkdownText.escape(title))

      \(MarkdownText.escape(context.facts))

      \(sheet(in: context).markdown())
      """
  }

  /// The document as a page of HTML.
  func html(in context: ShowContext) -> String {
    let sheet = sheet(in: context)
    let title = context.title(of: context.snapshot.programme)
    let body: [HTMLText] = [
      .element("h1", text: title), .element("p", ["class": "soft"], text: context.facts),
      sheet.html(),
    ]
    return HTMLPage(title: "\(sheet.title) · \(title)", language: context.language, body: body)
      .text
  }
}
