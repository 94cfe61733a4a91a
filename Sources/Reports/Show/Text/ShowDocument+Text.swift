import ProgrammeModel

extension ShowDocument {
  /// The whole document, with the lines that every document begins with.
  package func page(in context: ShowContext) -> PlainPage {
    var page = PlainPage()
    page.title(context.title(of: context.snapshot.programme))
    page.line(context.facts, level: 0)
    write(to: &page, in: context)
    return page
  }

  /// What a document is in text unless it says more: its table.
  package func write(to page: inout PlainPage, in context: ShowContext) {
    page.sheet(sheet(in: context))
  }
}
