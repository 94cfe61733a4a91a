extension Array {
  /// The elements by rank, the lowest first; those alike stay in the order that they came in. Each rank is worked out once.
  func ranked(by rank: (Element) -> (Int, Int, Int)) -> [Element] {
    let ranks = indices.map { place in
      let (first, second, third) = rank(self[place])
      return (first, second, third, place)
    }
    return ranks.sorted(by: <).map { self[$0.3] }
  }
}
