extension Record {
  /// Findings about rows of one of its lists: their places are sought in one pass, however many there are.
  func findings(
    _ code: FindingCode, inRowsOf list: String, _ told: [(row: Int, message: String)]
  ) -> [Finding] {
    guard !told.isEmpty else { return [] }
    let places = origin.offsets(ofObjectsIn: list)
    return told.map { row, message in
      let place = places.indices.contains(row) ? places[row] : origin.offset(of: list)
      return Finding(code, about: self, at: place, message)
    }
  }
}
