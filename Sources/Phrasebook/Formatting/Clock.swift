/// A time of day on a 24-hour clock: `09:05`. Minutes beyond a day wrap around.
func clockText(_ minute: Int) -> String {
  let wrapped = (minute % 1440 + 1440) % 1440
  return "\(twoDigits(wrapped / 60)):\(twoDigits(wrapped % 60))"
}

/// An hour, with its minutes only where they are not zero: `09`, `09:30`.
func hourText(_ minute: Int) -> String {
  minute % 60 == 0 ? twoDigits(minute / 60) : clockText(minute)
}

/// A number of at least two digits: `05`.
func twoDigits(_ number: Int) -> String {
  (0...9).contains(number) ? "0\(number)" : "\(number)"
}
