/// The last step by which a rating came to be what it is.
enum RatingStep {
  /// The most days that are looked at: each is a rating worked out anew.
  static let mostDays = 64

  /// The day of the last step, whatever rating it led from; `nil` where it lies more than ``mostDays`` such days back.
  ///
  /// - Parameters:
  ///   - days: Those on which the rating may turn; others than those of the span are left out.
  ///   - rating: What the rating was at the end of a day.
  static func day(
    to now: Rating, among days: some Sequence<Day>, of span: ChangeSpan,
    rating: (DatedSnapshot) -> Rating
  ) -> Day? {
    Set(days.filter(span.contains)).sorted(by: >).prefix(mostDays).first { day in
      rating(span.dated.on(day + -1)) != now
    }
  }
}
