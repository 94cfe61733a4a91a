package import ProgrammeModel

extension Phrases {
  /// Which records figures rest on, where they are not all: `from public records`.
  package func basis(of dated: DatedSnapshot) -> String? {
    let parts = dated.reserves.map { reserve in
      switch reserve {
      case .withheld(let audience): self.audience(audience)
      case .illustrative: fromSourced
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
