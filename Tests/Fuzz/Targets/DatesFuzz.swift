import ProgrammeModel

/// A date, period, time, duration or number that is read is written so that it reads alike.
enum DatesFuzz {
  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let date = PartialDate(text) {
      promise(PartialDate(date.description) == date, "date \(text)")
      promise(date.earliest <= date.latest, "date \(text) ends before it begins")
    }
    if let period = Period(text) {
      promise(Period(period.description) == period, "period \(text)")
      _ = (period.earliest, period.latest, period.shape)
    }
    if let time = DateTime(text) { promise(DateTime(time.description) == time, "time \(text)") }
    if let duration = CalendarDuration(text) {
      let day = Day(number: 18_946)
      promise(duration.after(day) >= day, "duration \(text) runs backwards")
    }
    if let quantity = Quantity(text) {
      let interval = quantity.interval
      promise(interval.contains(quantity.value), "number \(text) is outside its own rounding")
    }
  }
}
