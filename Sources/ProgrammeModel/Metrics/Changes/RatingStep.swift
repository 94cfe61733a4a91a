/// The last step by which a rating came to be what it is.
enum RatingStep {
  /// The most days that are looked at: each is a rating worked out anew.
  static let mostDays = 64

  /// The day of the last step, where that led from the rating before the span; `nil` where it led from yet another, or
  /// lies more than ``mostDays`` such days back.
  ///
  /// - Parameters:
  ///   - days: Those on which the rating may turn; others than those of the span are left out.
  ///   - rating: What the rating was at the end of a day.
  static func day(
    from before: Rating, to now: Rating, among days: some Sequence<Day>, of span: ChangeSpan,
    rating: (DatedSnapshot) -> Rating
  ) -> Day? {
    for day in Set(days.filter(span.contains)).sorted(by: >).prefix(mostDays) {
      let earlier = rating(span.dated.on(day + -1))
      if earlier != now { return earlier == before ? day : nil }
    }
    return nil
  }
}
