/// How many answers a party owes, and for how long.
package struct Owing: Hashable, Sendable {
  /// The party's name, in the nominative.
  package let party: String
  package let count: Int

  /// Days since the oldest open request was made.
  package let oldestDays: Int

  package init(party: String, count: Int, oldestDays: Int) {
    self.party = party
    self.count = count
    self.oldestDays = oldestDays
  }
}
