/// Regular expressions (ECMA 262) that match the forms of dates exactly, impossible days left out.
///
/// Digits are written as `[0-9]`, because `\d` is more than that in some validators.
enum CalendarPattern {
  static let date = "^\(partial)$"
  static let period = "^(?:\(partial)(?:/(?:\(partial)|[.][.]))?|[.][.]/\(partial))$"
  static let time = "^(?:\(partial)|\(day)T\(clock)\(offset)?)$"

  /// Years, months, weeks and days, then hours and minutes: at least one after `P`, and after `T`.
  static let duration =
    "^P(?=.)\(count)Y)?\(count)M)?\(count)W)?\(count)D)?(?:T(?=.)\(count)H)?\(count)M)?)?$"

  private static let count = "(?:[0-9]{1,5}"
  private static let year = "(?!0000)[0-9]{4}"

  /// Years that 4 divides, but of the full hundreds only those that 400 does.
  private static let leapYear =
    "(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"

  private static let day =
    "(?:\(year)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|\(leapYear)-02-29)"

  private static let partial =
    "(?:\(year)(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?|\(day))[~?]?"

  private static let clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]+)?)?"
  private static let offset = "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
}
