extension Records {
  /// The day from which something dated is known: the last that its date may stand for, since a month says no day.
  ///
  /// What is dated to a month or a longer time that runs on the day that the programme pins is known from that day: it was on
  /// file by then. Where nothing is pinned it is known from its first day, or what was written this month would be hidden.
  func dayKnown(_ date: PartialDate) -> Day {
    guard date.precision != .day, let own = programmes.first?.asOf?.earliest else {
      return date.earliest
    }
    return min(date.latest, max(date.earliest, own))
  }
}
