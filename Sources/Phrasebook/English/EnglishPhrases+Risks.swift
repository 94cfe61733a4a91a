extension EnglishPhrases {
  func risk(score: Int, probability: Int, impact: Int, title: String) -> String {
    "risk \(score) (p\(probability) × i\(impact)): \(title)"
  }

  func score(probability: Int, impact: Int) -> String {
    "p\(probability) × i\(impact) = \(probability * impact)"
  }

  func risks(open: Int, closed: Int, occurred: Int) -> String {
    "open \(number(open))   closed \(number(closed))   occurred \(number(occurred))"
  }

  func unowned(_ count: Int) -> String { "owned by neither city \(number(count))" }
  func reviewsOverdue(_ count: Int) -> String { "review overdue \(number(count))" }
  func review(_ date: String) -> String { "review \(date)" }
}
