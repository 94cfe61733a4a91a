extension EnglishPhrases {
  func risk(score: Int, probability: Int, impact: Int, title: String) -> String {
    "risk \(score) (p\(probability) × i\(impact)): \(title)"
  }

  func score(probability: Int, impact: Int) -> String {
    "p\(probability) × i\(impact) = \(probability * impact)"
  }

  func risks(open: Int, closed: Int, occurred: Int) -> String {
    "open \(open)   closed \(closed)   occurred \(occurred)"
  }

  func unowned(_ count: Int) -> String { "owned by neither city \(count)" }
  func reviewsOverdue(_ count: Int) -> String { "review overdue \(count)" }
  func review(_ date: String) -> String { "review \(date)" }
}
