extension Frame {
  /// The same frame drawn in ASCII: every sign has a twin of one column, letters stay.
  ///
  /// Some signs share a twin; the word beside them tells which. A cut `…` becomes `~`, which
  /// stands next to a letter where a derived `~` stands apart.
  package var asciiTwin: Frame { replacingScalars(ASCIITwin.twin(of:)) }
}

extension String {
  /// The text with its signs in ASCII; letters stay.
  package var asciiTwin: String {
    String(String.UnicodeScalarView(unicodeScalars.map(ASCIITwin.twin(of:))))
  }
}
