/// One chapter of the joint-committee pack.
struct PackSection: Sendable {
  let title: String
  let blocks: [PackBlock]
}

/// What a chapter is made of; every form writes each in its own way.
enum PackBlock: Sendable {
  case sheet(Sheet)
  case line(String)
  case list([String])

  /// What stands over a list within a chapter; sheets bear their own.
  case heading(String)
  case chart(PackChart)
}
