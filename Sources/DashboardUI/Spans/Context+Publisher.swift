import ProgrammeModel

extension Context {
  /// Who published a source, or what it is called where nobody is named; a name that stands in for a missing translation
  /// says so.
  func publisher(of source: Identifier<Source>) -> String {
    string(snapshot.sources[source]?.publisher) ?? title(of: source, in: snapshot.sources)
  }
}
