/// The days over which changes are sought, and what was known before and after them.
struct ChangeSpan {
  let first: Day

  /// The as-of day.
  let last: Day

  /// As it was known on the day before the first.
  let before: DatedSnapshot
  let now: Assessment

  /// How each area was rated before, in the order of ``now``.
  let ratingsBefore: [AreaRatings]

  init(since first: Day, in assessment: Assessment) {
    self.first = first
    last = assessment.asOf
    let before = assessment.dated.on(first + -1)
    self.before = before
    now = assessment
    ratingsBefore = assessment.areas.map { AreaRatings(of: $0.area, in: before) }
  }

  var dated: DatedSnapshot { now.dated }

  /// Whether a day lies in the span, both ends with it.
  func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// The day from which a date is known, where it lies in the span.
  func day(of date: PartialDate?) -> Day? {
    date.map { dated.dayKnown($0) }.flatMap { contains($0) ? $0 : nil }
  }
}
