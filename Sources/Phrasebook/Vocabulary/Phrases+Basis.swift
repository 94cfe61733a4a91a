package import ProgrammeModel

extension Phrases {
  /// Which records figures rest on, where they are not all: `from public records`.
  package func basis(of dated: DatedSnapshot) -> String? {
    let audience = dated.snapshot.audience
    let parts = [
      audience == .internal ? nil : self.audience(audience),
      dated.hidesIllustrative ? fromSourced : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
